//! What an application reads contracts with, at run time.
//!
//! The application names the constants that its stacks name, and gets what their kinds say: a table's
//! name, a number, a list of known length, or the struct of a whole contract.
//!
//! ```no_run
//! use stackwright_contract::client::{Client, Error};
//! use stackwright_contract::{Id, Parameter, TableName};
//!
//! const TABLE: Parameter<TableName> = Parameter::new("/go-on-aws/table").published_by("table");
//!
//! # async fn run(config: aws_sdk_ssm::Config) -> Result<(), Error> {
//! let contracts = Client::new(aws_sdk_ssm::Client::from_conf(config));
//! let table: Id<TableName> = contracts.get(&TABLE).await?;
//! # Ok(())
//! # }
//! ```
//!
//! For local work and tests the values come from elsewhere, through the same calls:
//! [`Client::from_environment`], [`Client::from_file`] and [`Client::from_values`].
//!
//! The role of the application needs `grant_read` of each contract that it reads.

mod cache;
mod error;
mod source;

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fmt;
use std::path::Path;
use std::time::Duration;

use crate::composite::{Composite, Contract, Field, Form, Gather, Read, Walk};
use crate::name::{EnvironmentName, Named};
use crate::parameter::{Contracted, Parameter, Terms};
use crate::read::Readable;

use cache::Cache;
pub use error::Error;
use source::Source;

/// How long a value is used without asking again, unless said otherwise.
const TIME_TO_LIVE: Duration = Duration::from_secs(300);

/// Reads contracts. It is meant to be made once and shared: it keeps what it has read for a while.
pub struct Client {
    source: Source,
    cache: Cache,
}

impl fmt::Debug for Client {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Client")
            .field("source", &self.source)
            .finish_non_exhaustive()
    }
}

impl Client {
    /// Reads from SSM.
    pub fn new(ssm: aws_sdk_ssm::Client) -> Self {
        Self::of(Source::Ssm(Box::new(ssm)))
    }

    /// Reads from the variables of the process: `/go-on-aws/table` from `GO_ON_AWS_TABLE`, upper case
    /// with `_` for whatever is no letter or digit, without one at its start.
    pub fn from_environment() -> Self {
        Self::of(Source::Environment)
    }

    /// Reads from a file of lines `/go-on-aws/table = items`. Empty lines and those that start with `#`
    /// are left out.
    ///
    /// # Errors
    /// Where the file can't be read, or has another line.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, Error> {
        Ok(Self::of(Source::file(path.as_ref())?))
    }

    /// Reads from these pairs of a parameter's name and its value: for tests.
    pub fn from_values<N: Into<String>, V: Into<String>>(
        values: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        let values = values.into_iter();
        Self::of(Source::Values {
            place: "the given values".to_owned(),
            values: values
                .map(|(name, value)| (name.into(), value.into()))
                .collect(),
        })
    }

    fn of(source: Source) -> Self {
        Self {
            source,
            cache: Cache::new(TIME_TO_LIVE),
        }
    }

    /// Sets for how long a value from SSM is used without asking again. Default: five minutes. Zero asks
    /// each time.
    #[must_use]
    pub fn time_to_live(self, time: Duration) -> Self {
        Self {
            cache: Cache::new(time),
            ..self
        }
    }

    /// Forgets what it has read, so that the next call asks again: for a value that turned out to be out
    /// of date.
    pub fn forget(&self) {
        self.cache.clear();
    }

    /// The value of one parameter, decrypted where it is encrypted.
    ///
    /// # Errors
    /// Where it is missing, may not be read, or holds something of another kind; and where SSM does not
    /// answer.
    pub async fn get<T: Readable, S: Named>(
        &self,
        parameter: &Parameter<T, S>,
    ) -> Result<T::Read, Error> {
        check(parameter.environment())?;
        let wanted = [Wanted::of(parameter)];
        let values = self.values(&wanted).await?;
        read::<T>(&wanted[0], &values)
    }

    /// The values of all parameters of a contract, in as few calls as SSM allows: one for ten.
    ///
    /// # Errors
    /// As [`get`](Self::get), for the first parameter that can't be read.
    pub async fn get_all<C: Composite, S: Named>(
        &self,
        contract: &Contract<C, S>,
    ) -> Result<C::In<Read>, Error> {
        check(contract.environment())?;
        let mut list = List {
            walk: contract.walk(),
            wanted: Vec::new(),
        };
        match contract.parts().gather::<Listed, _>(&mut list) {
            Ok(_) => {}
            Err(never) => match never {},
        }
        let values = self.values(&list.wanted).await?;
        contract.parts().gather::<Read, _>(&mut Reader {
            walk: contract.walk(),
            values,
        })
    }

    /// What the source holds for these names, those that are missing left out.
    async fn values(&self, wanted: &[Wanted]) -> Result<BTreeMap<String, String>, Error> {
        let Source::Ssm(ssm) = &self.source else {
            return self.source.local(wanted);
        };
        let mut values = BTreeMap::new();
        let mut unknown = Vec::new();
        for each in wanted {
            match self.cache.get(&each.name) {
                Some(value) => _ = values.insert(each.name.clone(), value),
                None => unknown.push(each),
            }
        }
        // What accounts share is found by its ARN in each of them.
        let region = ssm.config().region().map(ToString::to_string);
        let shared = |each: &Wanted| each.terms.shared_arn(&each.name, region.as_deref()?);
        let identify = |each: &Wanted| shared(each).unwrap_or_else(|| each.name.clone());
        let read = source::get_parameters(ssm, &unknown, identify).await?;
        self.cache.put(&read);
        values.extend(read);
        match wanted.iter().find(|each| !values.contains_key(&each.name)) {
            Some(missing) => Err(missing.missing("SSM".to_owned())),
            None => Ok(values),
        }
    }
}

fn check(environment: Option<&EnvironmentName>) -> Result<(), Error> {
    match environment.filter(|it| !it.is_legal()) {
        Some(illegal) => Err(Error::IllegalEnvironment {
            given: illegal.as_str().to_owned(),
        }),
        None => Ok(()),
    }
}

/// A parameter that is to be read.
struct Wanted {
    name: String,
    terms: Terms,
}

impl Wanted {
    fn of<T, S: Named>(parameter: &Parameter<T, S>) -> Self {
        Self {
            name: parameter.name().into_owned(),
            terms: *parameter.terms(),
        }
    }

    /// Who publishes it, in words.
    fn publisher(&self) -> String {
        match (self.terms.publisher, self.terms.external) {
            (Some(stack), _) => format!("the stack `{stack}`"),
            (None, Some(owner)) => owner.to_owned(),
            (None, None) => "the stack that publishes it".to_owned(),
        }
    }

    fn missing(&self, place: String) -> Error {
        Error::Missing {
            name: self.name.clone(),
            publisher: self.publisher(),
            place,
        }
    }
}

fn read<T: Readable>(wanted: &Wanted, values: &BTreeMap<String, String>) -> Result<T::Read, Error> {
    let text = values
        .get(&wanted.name)
        .ok_or_else(|| wanted.missing("SSM".to_owned()))?;
    T::read(text).map_err(|allowed| Error::WrongValue {
        name: wanted.name.clone(),
        publisher: wanted.publisher(),
        allowed,
    })
}

/// The form in which the parameters are only listed.
enum Listed {}

impl Form for Listed {
    type Of<T: Contracted> = ();
}

struct List<'a, C, S> {
    walk: Walk<'a, C, S>,
    wanted: Vec<Wanted>,
}

impl<C, S: Named> Gather<Listed> for List<'_, C, S> {
    type Error = Infallible;

    fn take<T: Contracted>(&mut self, field: Field) -> Result<(), Infallible> {
        self.wanted.push(Wanted::of(&self.walk.next::<T>(field)));
        Ok(())
    }
}

struct Reader<'a, C, S> {
    walk: Walk<'a, C, S>,
    values: BTreeMap<String, String>,
}

impl<C, S: Named> Gather<Read> for Reader<'_, C, S> {
    type Error = Error;

    fn take<T: Contracted>(&mut self, field: Field) -> Result<T::Read, Error> {
        let wanted = Wanted::of(&self.walk.next::<T>(field));
        read::<T>(&wanted, &self.values)
    }
}
