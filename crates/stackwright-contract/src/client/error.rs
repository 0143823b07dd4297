//! Why a contract can't be read.

use std::fmt;
use std::path::PathBuf;

type Cause = Box<dyn std::error::Error + Send + Sync>;

/// Why a contract can't be read: which parameter, who publishes it, and what to do.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The parameter is not there.
    Missing {
        /// Its name.
        name: String,
        /// Who publishes it, in words.
        publisher: String,
        /// Where it was looked for, in words.
        place: String,
    },
    /// The parameter holds something else than its contract says.
    WrongValue {
        /// Its name.
        name: String,
        /// Who publishes it, in words.
        publisher: String,
        /// What it should hold.
        allowed: String,
    },
    /// The application's role may not read the parameters.
    Denied {
        /// Their names.
        names: Vec<String>,
        /// What SSM said.
        cause: Cause,
    },
    /// SSM gave no answer, or none that is one.
    Service {
        /// The names of the parameters that were asked for.
        names: Vec<String>,
        /// What went wrong.
        cause: Cause,
    },
    /// The environment can't stand in a parameter's name.
    IllegalEnvironment {
        /// What was given.
        given: String,
    },
    /// The file with the values can't be read.
    File {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        problem: String,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing {
                name,
                publisher,
                place,
            } if place == "SSM" => write!(
                formatter,
                "the parameter `{name}` is not in SSM: deploy {publisher}, in this account and region"
            ),
            Self::Missing { name, place, .. } => write!(
                formatter,
                "the parameter `{name}` has no value: give it one in {place}"
            ),
            Self::WrongValue {
                name,
                publisher,
                allowed,
            } => write!(
                formatter,
                "the parameter `{name}` does not hold {allowed}: the application and {publisher} \
                 have different contracts; build both from the same one"
            ),
            Self::Denied { names, .. } => write!(
                formatter,
                "the application may not read {}: give its role `grant_read` of the contract",
                list(names)
            ),
            Self::Service { names, .. } => {
                write!(formatter, "SSM did not give {}", list(names))
            }
            Self::IllegalEnvironment { given } => write!(
                formatter,
                "`{given}` can't be the environment in a parameter's name; allowed are {}",
                crate::EnvironmentName::ALLOWED
            ),
            Self::File { path, problem } => {
                write!(formatter, "{}: {problem}", path.display())
            }
        }
    }
}

fn list(names: &[String]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    names.join(", ")
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Denied { cause, .. } | Self::Service { cause, .. } => Some(cause.as_ref()),
            _ => None,
        }
    }
}
