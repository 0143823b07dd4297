//! Contracts, read by an application: with the real SDK from an emulator, and from other sources.

#![cfg(feature = "client")]
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "tests read and write files, and a failure is a panic"
)]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

use aws_sdk_ssm::config::interceptors::BeforeTransmitInterceptorContextRef;
use aws_sdk_ssm::config::{
    BehaviorVersion, ConfigBag, Credentials, Intercept, Region, RuntimeComponents,
    retry::RetryConfig,
};
use aws_sdk_ssm::error::BoxError;
use stackwright_contract::client::{Client, Error};
use stackwright_contract::{
    Contract, Id, List, Parameter, PerEnvironment, Read, SecretArn, SecureString, SubnetId,
    TableName, contract,
};
use stackwright_testing::{Emulator, emulator::REGION};

const TABLE: Parameter<TableName> = Parameter::new("/shop/table").published_by("data");
const PORT: Parameter<i64> = Parameter::new("/shop/port");
const SHARE: Parameter<f64> = Parameter::new("/shop/share");
const SUBNETS: Parameter<[SubnetId; 2]> = Parameter::new("/shop/subnets");
const THREE: Parameter<[SubnetId; 3]> = Parameter::new("/shop/subnets").published_by("network");
const NAMES: Parameter<List<String>> = Parameter::new("/shop/subnets");
const PASSWORD: Parameter<SecureString> =
    Parameter::new("/shop/password").external("the payment team");

contract! {
    /// More parameters than SSM gives at once.
    pub struct Many {
        a: String = "a";
        b: String = "b";
        c: i64 = "c";
        d: String = "d";
        e: String = "e";
        f: TableName = "f";
        g: String = "g";
        h: String = "h";
        i: [i64; 2] = "i";
        j: String = "j";
        k: SecretArn = "k";
        l: String = "l";
    }
}

const MANY: Contract<Many, PerEnvironment> =
    Contract::per_environment("/shop/{env}/many").published_by("many");

/// Counts the calls of the SDK.
#[derive(Clone, Debug, Default)]
struct Calls(Arc<AtomicUsize>);

impl Calls {
    fn take(&self) -> usize {
        self.0.swap(0, Ordering::SeqCst)
    }
}

impl Intercept for Calls {
    fn name(&self) -> &'static str {
        "calls"
    }

    fn read_before_transmit(
        &self,
        _: &BeforeTransmitInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        self.0.fetch_add(1, Ordering::SeqCst);
        Ok(())
    }
}

fn ssm(endpoint: &str, calls: &Calls) -> aws_sdk_ssm::Client {
    let config = aws_sdk_ssm::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .endpoint_url(endpoint)
        .region(Region::new(REGION))
        .credentials_provider(Credentials::new("test", "test", None, None, "test"))
        .retry_config(RetryConfig::disabled())
        .http_client(aws_smithy_http_client::Builder::new().build_http())
        .interceptor(calls.clone());
    aws_sdk_ssm::Client::from_conf(config.build())
}

fn put(emulator: &Emulator, name: &str, kind: &str, value: &str) {
    let put = ["ssm", "put-parameter", "--name", name, "--overwrite"];
    let what = ["--type", kind, "--value", value];
    emulator.aws(put.iter().chain(&what));
}

#[tokio::test]
async fn values_from_ssm_have_the_types_of_their_contracts() {
    let Some(emulator) = Emulator::start() else {
        return;
    };
    put(&emulator, "/shop/table", "String", "orders");
    put(&emulator, "/shop/port", "String", "5432");
    put(&emulator, "/shop/share", "String", "0.5");
    put(
        &emulator,
        "/shop/subnets",
        "StringList",
        "subnet-1,subnet-2",
    );
    put(&emulator, "/shop/password", "SecureString", "hush");
    let calls = Calls::default();
    let client = Client::new(ssm(&emulator.endpoint(), &calls));

    let table: Id<TableName> = client.get(&TABLE).await.unwrap();
    assert_eq!(table.as_str(), "orders");
    assert_eq!(client.get(&PORT).await.unwrap(), 5432);
    assert_eq!(client.get(&SHARE).await.unwrap(), 0.5);
    let [first, second] = client.get(&SUBNETS).await.unwrap();
    assert_eq!((first.as_str(), second.as_str()), ("subnet-1", "subnet-2"));
    assert_eq!(client.get(&NAMES).await.unwrap(), ["subnet-1", "subnet-2"]);
    assert_eq!(client.get(&PASSWORD).await.unwrap().expose(), "hush");
    assert_eq!(calls.take(), 5, "the list was read once");

    put(&emulator, "/shop/table", "String", "articles");
    assert_eq!(client.get(&TABLE).await.unwrap().as_str(), "orders");
    client.forget();
    assert_eq!(client.get(&TABLE).await.unwrap().as_str(), "articles");
    let impatient = Client::new(ssm(&emulator.endpoint(), &calls)).time_to_live(Duration::ZERO);
    calls.take();
    impatient.get(&TABLE).await.unwrap();
    impatient.get(&TABLE).await.unwrap();
    assert_eq!(calls.take(), 2);

    let error = client.get(&THREE).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "the parameter `/shop/subnets` does not hold 3 items; there are 2: the application and the \
         stack `network` have different contracts; build both from the same one"
    );
}

#[tokio::test]
async fn a_contract_of_twelve_parameters_takes_two_calls() {
    let Some(emulator) = Emulator::start() else {
        return;
    };
    for key in ["a", "b", "d", "e", "f", "g", "h", "j", "k", "l"] {
        put(&emulator, &format!("/shop/prod/many/{key}"), "String", key);
    }
    put(&emulator, "/shop/prod/many/c", "String", "3");
    put(&emulator, "/shop/prod/many/i", "StringList", "1,2");
    let calls = Calls::default();
    let client = Client::new(ssm(&emulator.endpoint(), &calls));

    let many: Many<Read> = client.get_all(&MANY.env("prod")).await.unwrap();
    assert_eq!((many.a.as_str(), many.c, many.i), ("a", 3, [1, 2]));
    assert_eq!(
        (many.f.as_str(), many.k.as_str(), many.l.as_str()),
        ("f", "k", "l")
    );
    assert_eq!(calls.take(), 2);
    client.get_all(&MANY.env("prod")).await.unwrap();
    assert_eq!(calls.take(), 0, "everything is known for a while");

    let error = client.get_all(&MANY.env("dev")).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "the parameter `/shop/dev/many/a` is not in SSM: deploy the stack `many`, in this account and \
         region"
    );
    let error = client.get_all(&MANY.env("d/v")).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "`d/v` can't be the environment in a parameter's name; allowed are 1 to 64 letters, digits, `.`, \
         `-` and `_`, that start with neither `aws` nor `ssm`"
    );
}

/// An SSM that answers one request after the other, in these ways, and then gives what it was asked.
fn answering(answers: &[(&'static str, &'static str)]) -> (String, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let endpoint = format!("http://{}", listener.local_addr().unwrap());
    let answers = answers.to_vec();
    let asked = std::thread::spawn(move || {
        let answer = |(status, body): (&str, &str)| {
            let (mut stream, _) = listener.accept().unwrap();
            let request = read_request(&mut stream);
            let length = body.len();
            write!(
                stream,
                "HTTP/1.1 {status}\r\nContent-Type: application/x-amz-json-1.1\r\n\
                 Content-Length: {length}\r\nConnection: close\r\n\r\n{body}"
            )
            .unwrap();
            request
        };
        answers.into_iter().map(answer).collect()
    });
    (endpoint, asked)
}

/// The body of a request.
fn read_request(stream: &mut TcpStream) -> String {
    let mut text = String::new();
    let mut reader = BufReader::new(stream);
    let mut length = 0;
    loop {
        text.clear();
        reader.read_line(&mut text).unwrap();
        let line = text.trim().to_ascii_lowercase();
        if line.is_empty() {
            break;
        }
        if let Some(value) = line.strip_prefix("content-length:") {
            length = value.trim().parse().unwrap();
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    String::from_utf8(body).unwrap()
}

#[tokio::test]
async fn what_another_account_shares_is_read_by_its_arn() {
    const SHARED: Parameter<i64> = Parameter::new("/shop/port").shared_from("111122223333");
    let arn = "arn:aws:ssm:eu-central-1:111122223333:parameter/shop/port";
    let (endpoint, asked) = answering(&[(
        "200 OK",
        r#"{"Parameters":[{"Name":"/shop/port","ARN":"arn:aws:ssm:eu-central-1:111122223333:parameter/shop/port","Value":"80"}]}"#,
    )]);
    let client = Client::new(ssm(&endpoint, &Calls::default()));
    assert_eq!(client.get(&SHARED).await.unwrap(), 80);
    let [request] = <[String; 1]>::try_from(asked.join().unwrap()).unwrap();
    assert!(request.contains(arn), "{request}");
}

#[tokio::test]
async fn what_this_account_shares_it_reads_by_its_arn_too() {
    const SHARED: Parameter<i64> = Parameter::new("/shop/port").shared_from("000000000000");
    let Some(emulator) = Emulator::start() else {
        return;
    };
    put(&emulator, "/shop/port", "String", "80");
    let client = Client::new(ssm(&emulator.endpoint(), &Calls::default()));
    assert_eq!(client.get(&SHARED).await.unwrap(), 80);
}

#[tokio::test]
async fn a_role_that_may_not_read_is_told_of_the_grant() {
    let body = r#"{"__type":"AccessDeniedException","message":"not authorized"}"#;
    let (endpoint, _) = answering(&[("400 Bad Request", body)]);
    let client = Client::new(ssm(&endpoint, &Calls::default()));
    let error = client.get(&TABLE).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "the application may not read `/shop/table`: give its role `grant_read` of the contract"
    );
    assert!(matches!(error, Error::Denied { .. }));
}

#[tokio::test]
async fn an_answer_that_is_none_names_the_parameters_and_its_cause() {
    let (endpoint, _) = answering(&[("500 Oh", "no")]);
    let client = Client::new(ssm(&endpoint, &Calls::default()));
    let error = client.get(&TABLE).await.unwrap_err();
    assert_eq!(error.to_string(), "SSM did not give `/shop/table`");
    assert!(std::error::Error::source(&error).is_some());
}

#[tokio::test]
async fn the_same_calls_read_given_values_files_and_variables() {
    let client = Client::from_values([("/shop/table", "orders"), ("/shop/port", "many")]);
    assert_eq!(client.get(&TABLE).await.unwrap().as_str(), "orders");
    assert_eq!(
        client.get(&PORT).await.unwrap_err().to_string(),
        "the parameter `/shop/port` does not hold a whole number: the application and the stack that \
         publishes it have different contracts; build both from the same one"
    );

    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("contracts");
    std::fs::write(
        &file,
        "# local\n\n/shop/table = local=orders\n/shop/port=80\n",
    )
    .unwrap();
    let client = Client::from_file(&file).unwrap();
    assert_eq!(client.get(&TABLE).await.unwrap().as_str(), "local=orders");
    assert_eq!(client.get(&PORT).await.unwrap(), 80);
    let error = client.get(&PASSWORD).await.unwrap_err();
    let place = file.display();
    assert_eq!(
        error.to_string(),
        format!("the parameter `/shop/password` has no value: give it one in {place}")
    );
    std::fs::write(&file, "orders\n").unwrap();
    let error = Client::from_file(&file).unwrap_err();
    assert_eq!(
        error.to_string(),
        format!("{place}: line 1 is no `NAME = VALUE`")
    );
    let error = Client::from_file("/nowhere/contracts").unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("/nowhere/contracts: the file can't be read")
    );

    // A variable that there is wherever tests run.
    const PATH: Parameter<String> = Parameter::new("path");
    let client = Client::from_environment();
    assert_eq!(
        client.get(&PATH).await.unwrap(),
        std::env::var("PATH").unwrap()
    );
    assert_eq!(
        client.get(&TABLE).await.unwrap_err().to_string(),
        "the parameter `/shop/table` has no value: give it one in the variable `SHOP_TABLE`"
    );
}

#[test]
fn a_secret_is_not_shown_for_debugging() {
    let client = Client::from_values([("/shop/password", "hush")]);
    assert!(!format!("{client:?}").contains("hush"));
}
