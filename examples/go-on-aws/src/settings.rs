//! What the environment of the process says.

use std::fmt;
use std::path::PathBuf;

use stackwright_contract::client::{Client, Error};

use crate::auth::Password;

/// What the environment of the process says.
///
/// | variable | |
/// | --- | --- |
/// | `BASIC_AUTH_PASSWORD` | the password; ECS hands it over from a secret |
/// | `BASIC_AUTH_USER` | the user's name; default `go-on-aws` |
/// | `PORT` | the port; default 8080, and 0 for any that is free |
/// | `CONTRACTS` | where contracts are read: `ssm` (the default), `environment`, or the path of a file |
#[derive(Debug)]
pub struct Settings {
    /// The port.
    pub port: u16,
    /// Who may come in.
    pub password: Password,
    source: Source,
}

#[derive(Debug)]
enum Source {
    Ssm,
    Environment,
    File(PathBuf),
}

/// A variable that is missing or wrong.
#[derive(Debug, PartialEq, Eq)]
pub struct Problem(String);

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for Problem {}

impl Settings {
    /// Reads the variables by a function, which is `std::env::var` in the running service.
    ///
    /// # Errors
    /// Where one is missing or wrong.
    pub fn read(variable: impl Fn(&str) -> Option<String>) -> Result<Self, Problem> {
        let password = variable("BASIC_AUTH_PASSWORD").filter(|it| !it.is_empty());
        let password = password.ok_or_else(|| {
            Problem("BASIC_AUTH_PASSWORD is not set: hand it over from a secret".to_owned())
        })?;
        let user = variable("BASIC_AUTH_USER").unwrap_or_else(|| "go-on-aws".to_owned());
        let port = variable("PORT").unwrap_or_else(|| "8080".to_owned());
        let port = port
            .parse()
            .map_err(|_| Problem(format!("PORT is `{port}`, and not a number up to 65535")))?;
        let source = match variable("CONTRACTS").as_deref() {
            None | Some("ssm") => Source::Ssm,
            Some("environment") => Source::Environment,
            Some(path) => Source::File(path.into()),
        };
        Ok(Self {
            port,
            password: Password::new(&user, &password),
            source,
        })
    }

    /// What contracts are read with.
    ///
    /// # Errors
    /// Where it is a file that can't be read.
    pub fn contracts(&self, ssm: aws_sdk_ssm::Client) -> Result<Client, Error> {
        match &self.source {
            Source::Ssm => Ok(Client::new(ssm)),
            Source::Environment => Ok(Client::from_environment()),
            Source::File(path) => Client::from_file(path),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_password_the_service_does_not_start() {
        let problem = Settings::read(|_| None).unwrap_err();
        assert_eq!(
            problem.to_string(),
            "BASIC_AUTH_PASSWORD is not set: hand it over from a secret"
        );
    }

    #[test]
    fn a_port_is_a_number() {
        let problem = Settings::read(|_| Some("high".to_owned())).unwrap_err();
        assert_eq!(
            problem.to_string(),
            "PORT is `high`, and not a number up to 65535"
        );
    }

    #[test]
    fn the_password_is_not_shown_for_debugging() {
        let settings = Settings::read(|name| (name != "PORT").then(|| "hush".to_owned())).unwrap();
        assert!(!format!("{settings:?}").contains(&aws_smithy_types::base64::encode("hush:hush")));
        assert_eq!(settings.port, 8080);
    }
}
