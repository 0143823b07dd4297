//! Lines of JSON on standard output, which ECS hands on to the log group.

use std::io::Write;
use std::net::SocketAddr;
use std::time::Instant;

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use serde_json::{Value, json};

/// A line for each request: what was asked, and how it was answered.
pub(crate) async fn each_request(request: Request, next: Next) -> Response {
    let started = Instant::now();
    let (method, path) = (
        request.method().to_string(),
        request.uri().path().to_owned(),
    );
    let response = next.run(request).await;
    write(&json!({
        "event": "request",
        "method": method,
        "path": path,
        "status": response.status().as_u16(),
        "milliseconds": started.elapsed().as_millis() as u64,
    }));
    response
}

pub(crate) fn listening(address: SocketAddr) {
    write(&json!({ "event": "listening", "address": address.to_string() }));
}

pub(crate) fn stopped() {
    write(&json!({ "event": "stopped" }));
}

/// An error with all its causes.
pub(crate) fn error(error: &dyn std::error::Error) {
    let causes = std::iter::successors(error.source(), |cause| cause.source());
    let causes: Vec<String> = causes.map(ToString::to_string).collect();
    write(&json!({ "event": "error", "error": error.to_string(), "causes": causes }));
}

/// A reader that has gone away is no reason to stop.
fn write(line: &Value) {
    let mut stdout = std::io::stdout().lock();
    writeln!(stdout, "{line}").ok();
    stdout.flush().ok();
}
