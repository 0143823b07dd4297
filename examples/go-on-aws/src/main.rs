//! Runs the web service: see the library.

use std::error::Error;
use std::net::Ipv4Addr;
use std::process::ExitCode;

use aws_config::BehaviorVersion;
use aws_smithy_http_client::Builder;
use aws_smithy_http_client::tls::{Provider, rustls_provider::CryptoMode};
use go_on_aws::{Settings, router, serve};
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            use std::io::Write;
            writeln!(std::io::stderr(), "{error}").ok();
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn Error>> {
    let settings = Settings::read(|name| std::env::var(name).ok())?;
    let https = Builder::new().tls_provider(Provider::Rustls(CryptoMode::Ring));
    let aws = aws_config::defaults(BehaviorVersion::latest())
        .http_client(https.build_https())
        .load()
        .await;
    let contracts = settings.contracts(aws_sdk_ssm::Client::new(&aws))?;
    let router = router(
        contracts,
        aws_sdk_dynamodb::Client::new(&aws),
        settings.password,
    );
    // ECS stops a task by SIGTERM, and kills it 30 seconds later.
    // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StopTask.html
    let (mut terminated, mut interrupted) = (
        signal(SignalKind::terminate())?,
        signal(SignalKind::interrupt())?,
    );
    let stop = async move {
        tokio::select! {
            _ = terminated.recv() => {}
            _ = interrupted.recv() => {}
        }
    };
    let listener = TcpListener::bind((Ipv4Addr::UNSPECIFIED, settings.port)).await?;
    Ok(serve(listener, router, stop).await?)
}
