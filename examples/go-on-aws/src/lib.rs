//! The web service of go-on-aws: the counterpart of the stack `container`, which runs it.
//!
//! - `/` greets, and `/query` lists the items of the table whose name the contract says.
//! - Every request needs the password that ECS hands over from a secret; without it the answer is 401,
//!   which the load balancer's health check takes for healthy.
//! - Each request is one line of JSON on standard output.
//!
//! It depends on the contract of the stacks, and on nothing else of them.

mod auth;
mod log;
mod query;
mod settings;

use std::future::Future;
use std::io;
use std::sync::Arc;

use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::get;
use stackwright_contract::client::Client;
use tokio::net::TcpListener;

pub use auth::Password;
pub use settings::{Problem, Settings};

/// What the handlers share.
#[derive(Debug)]
struct Service {
    contracts: Client,
    dynamodb: aws_sdk_dynamodb::Client,
}

/// The routes, behind the password.
pub fn router(contracts: Client, dynamodb: aws_sdk_dynamodb::Client, password: Password) -> Router {
    let service = Service {
        contracts,
        dynamodb,
    };
    Router::new()
        .route("/", get(async || "go on aws\n"))
        .route("/query", get(query::query))
        .with_state(Arc::new(service))
        .layer(from_fn_with_state(Arc::new(password), auth::require))
        .layer(from_fn(log::each_request))
}

/// Answers requests until `stop` is ready, and then those that have begun.
///
/// # Errors
/// Where the listener fails.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    stop: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    log::listening(listener.local_addr()?);
    axum::serve(listener, router)
        .with_graceful_shutdown(stop)
        .await?;
    log::stopped();
    Ok(())
}
