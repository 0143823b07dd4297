//! The FireLens log driver.

use stackwright_core::{IntoValue, Text};

use super::{DriverOptions, Secret, docker_driver};

/// Output to the FireLens log router of the task, which sends it on as its options say.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html>
#[derive(Clone, Debug)]
pub struct FireLensLogDriver(pub(super) DriverOptions);

impl FireLensLogDriver {
    pub(super) fn new() -> Self {
        Self(DriverOptions::without_options("awsfirelens"))
    }

    /// Sets an option of the router's output, such as `Name`. Options are written in the order of
    /// these calls. Default: none.
    #[must_use]
    pub fn option(mut self, name: impl Into<Text>, value: impl IntoValue<String>) -> Self {
        self.0.put_free(name, value);
        self
    }

    /// Sets an option whose value ECS takes from a secret. Default: none.
    #[must_use]
    pub fn secret_option(mut self, name: impl Into<Text>, secret: impl Into<Secret>) -> Self {
        self.0.put_secret(name, secret);
        self
    }
}

docker_driver!(FireLensLogDriver);
