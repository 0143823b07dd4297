//! Where a database is reached.

use stackwright_core::{IntoValue, Value, text};

/// A database's address and port.
#[derive(Clone, Debug, PartialEq)]
pub struct Endpoint {
    hostname: Value<String>,
    port: Value<i64>,
}

impl Endpoint {
    pub(super) fn new(hostname: impl IntoValue<String>, port: Value<i64>) -> Self {
        Self {
            hostname: hostname.into_value(),
            port,
        }
    }

    /// The host name.
    pub fn hostname(&self) -> Value<String> {
        self.hostname.clone()
    }

    /// The port.
    pub fn port(&self) -> Value<i64> {
        self.port.clone()
    }

    /// Host name and port, with a colon between them.
    pub fn socket_address(&self) -> Value<String> {
        text![self.hostname.clone(), ":", self.port.clone()].value()
    }
}
