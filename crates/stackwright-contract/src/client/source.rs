//! Where values come from.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use aws_sdk_ssm::error::ProvideErrorMetadata;

use super::{Error, Wanted};

/// How many names `GetParameters` takes.
/// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html>
const BATCH: usize = 10;

pub(super) enum Source {
    Ssm(Box<aws_sdk_ssm::Client>),
    Environment,
    Values {
        place: String,
        values: BTreeMap<String, String>,
    },
}

impl fmt::Debug for Source {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Ssm(_) => "SSM",
            Self::Environment => "environment variables",
            Self::Values { place, .. } => place,
        })
    }
}

impl Source {
    #[allow(
        clippy::disallowed_methods,
        reason = "an application reads files; synthesis does not link this"
    )]
    pub(super) fn file(path: &Path) -> Result<Self, Error> {
        let problem = |problem: String| Error::File {
            path: path.to_owned(),
            problem,
        };
        let text = std::fs::read_to_string(path)
            .map_err(|error| problem(format!("the file can't be read: {error}")))?;
        let mut values = BTreeMap::new();
        for (number, line) in (1..).zip(text.lines().map(str::trim)) {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let Some((name, value)) = line.split_once('=') else {
                return Err(problem(format!("line {number} is no `NAME = VALUE`")));
            };
            values.insert(name.trim().to_owned(), value.trim().to_owned());
        }
        Ok(Self::Values {
            place: path.display().to_string(),
            values,
        })
    }

    /// The values of a source on this machine.
    #[allow(
        clippy::disallowed_methods,
        reason = "an application reads its environment; synthesis does not link this"
    )]
    pub(super) fn local(&self, wanted: &[Wanted]) -> Result<BTreeMap<String, String>, Error> {
        let mut found = BTreeMap::new();
        for each in wanted {
            let (value, place) = match self {
                Self::Values { place, values } => (values.get(&each.name).cloned(), place.clone()),
                Self::Environment | Self::Ssm(_) => {
                    let variable = variable(&each.name);
                    let value = std::env::var(&variable).ok();
                    (value, format!("the variable `{variable}`"))
                }
            };
            let value = value.ok_or_else(|| each.missing(place))?;
            found.insert(each.name.clone(), value);
        }
        Ok(found)
    }
}

/// The variable that stands for a parameter.
fn variable(name: &str) -> String {
    let legal = |c: char| match c.is_ascii_alphanumeric() {
        true => c.to_ascii_uppercase(),
        false => '_',
    };
    name.trim_start_matches('/').chars().map(legal).collect()
}

/// Asks SSM for parameters, each by the name or ARN that `identify` gives. Those that do not exist are left
/// out.
pub(super) async fn get_parameters(
    ssm: &aws_sdk_ssm::Client,
    wanted: &[&Wanted],
    identify: impl Fn(&Wanted) -> String,
) -> Result<BTreeMap<String, String>, Error> {
    let identified = wanted
        .iter()
        .map(|each| (identify(each), each.name.clone()));
    let identified: Vec<(String, String)> = identified.collect();
    let mut values = BTreeMap::new();
    for batch in identified.chunks(BATCH) {
        let identifiers = batch.iter().map(|(identifier, _)| identifier.clone());
        let request = ssm
            .get_parameters()
            .set_names(Some(identifiers.collect()))
            .with_decryption(true);
        let answer = request.send().await.map_err(|error| {
            let names = batch.iter().map(|(_, name)| name.clone()).collect();
            let denied = error.code() == Some("AccessDeniedException");
            let cause = Box::new(error);
            match denied {
                true => Error::Denied { names, cause },
                false => Error::Service { names, cause },
            }
        })?;
        for parameter in answer.parameters.unwrap_or_default() {
            let is_it =
                |identifier: &str| [parameter.name(), parameter.arn()].contains(&Some(identifier));
            let known = batch.iter().find(|(identifier, _)| is_it(identifier));
            if let Some((_, name)) = known {
                values.insert(name.clone(), parameter.value.clone().unwrap_or_default());
            }
        }
    }
    Ok(values)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variable_is_the_name_in_upper_case() {
        assert_eq!(variable("/go-on-aws/table"), "GO_ON_AWS_TABLE");
        assert_eq!(
            variable("/shop/prod.eu/db-v2/port"),
            "SHOP_PROD_EU_DB_V2_PORT"
        );
    }
}
