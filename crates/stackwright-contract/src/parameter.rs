//! The contract for one SSM parameter.

use core::any::type_name;
use core::fmt;
use core::marker::PhantomData;
use std::borrow::Cow;

use crate::kind::{IdKind, ImageId, Kind, List};
use crate::name::{EnvironmentName, Fixed, InEnvironment, Name, Named, PerEnvironment};
use crate::partition::partition;
use crate::read::Readable;

/// A kind that a template parameter can have.
///
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-supplied-parameter-types.html>
#[diagnostic::on_unimplemented(
    message = "a parameter cannot hold a `{Self}`",
    label = "CloudFormation parameters hold strings, numbers, and the ids and names that have a parameter type"
)]
pub trait ParameterKind: Readable {
    /// The type of a parameter whose value is of this kind.
    const TYPE: &'static str;
    /// The type of a parameter whose value is a list of it.
    const LIST_TYPE: &'static str;
    /// The type of a parameter that names an SSM parameter whose value is of this kind.
    const SSM_TYPE: &'static str;
    /// The type of a parameter that names an SSM parameter whose value is a list of it.
    const SSM_LIST_TYPE: &'static str;
}

#[diagnostic::do_not_recommend]
impl<K: IdKind> ParameterKind for K {
    const TYPE: &'static str = <K as IdKind>::TYPE;
    const LIST_TYPE: &'static str = <K as IdKind>::LIST_TYPE;
    const SSM_TYPE: &'static str = <K as IdKind>::SSM_TYPE;
    const SSM_LIST_TYPE: &'static str = <K as IdKind>::SSM_LIST_TYPE;
}

/// SSM keeps numbers as strings, and CloudFormation turns them back where a property wants a number.
macro_rules! parameter_kinds {
    ($($kind:ty = $name:literal, $list:literal;)*) => { $(
        impl ParameterKind for $kind {
            const TYPE: &'static str = $name;
            const LIST_TYPE: &'static str = $list;
            const SSM_TYPE: &'static str = "AWS::SSM::Parameter::Value<String>";
            const SSM_LIST_TYPE: &'static str = "AWS::SSM::Parameter::Value<List<String>>";
        }
    )* };
}

parameter_kinds! {
    String = "String", "CommaDelimitedList";
    i64 = "Number", "List<Number>";
    f64 = "Number", "List<Number>";
}

/// What an SSM parameter of a contract can hold: one value, a list (`List<K>`), or a list whose length
/// the contract says (`[K; N]`).
#[diagnostic::on_unimplemented(
    message = "a stack can neither publish nor import a `{Self}`",
    label = "SSM parameters hold strings, numbers, lists of them, and the ids, names and ARNs of resources",
    note = "CloudFormation can't create a `SecureString`, nor hand one to a template: keep the secret in Secrets Manager and share its ARN, a `Parameter<SecretArn>`; or write it with `aws ssm put-parameter --type SecureString`, declare it `external`, and let the application read it"
)]
pub trait Contracted: Readable {
    /// The type of the template parameter that imports it.
    const SSM_TYPE: &'static str;
}

#[diagnostic::do_not_recommend]
impl<K: ParameterKind> Contracted for K {
    const SSM_TYPE: &'static str = <K as ParameterKind>::SSM_TYPE;
}

impl<K: ParameterKind> Contracted for List<K> {
    const SSM_TYPE: &'static str = K::SSM_LIST_TYPE;
}

impl<K: ParameterKind, const N: usize> Contracted for [K; N] {
    const SSM_TYPE: &'static str = K::SSM_LIST_TYPE;
}

/// What a parameter holds, as data: for the check that both sides of a contract mean the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    kind: &'static str,
    list: Option<Option<usize>>,
}

impl Shape {
    /// A text of no particular kind.
    pub const TEXT: Self = Self {
        kind: "String",
        list: None,
    };

    /// A list of texts, of any length.
    pub const TEXTS: Self = Self {
        kind: "String",
        list: Some(None),
    };

    pub(crate) fn of<K: Kind>(list: Option<Option<usize>>) -> Self {
        let path = type_name::<K>();
        let kind = path.rsplit("::").next().unwrap_or(path);
        Self { kind, list }
    }

    /// Whether it is a list, so that the SSM parameter is a `StringList`.
    pub const fn is_list(&self) -> bool {
        self.list.is_some()
    }

    /// Whether what a stack publishes as this may be imported as `other`: as the same, or as less, a
    /// plain text in place of an id, or a list without its length.
    pub fn fits(&self, other: &Self) -> bool {
        let list = match (self.list, other.list) {
            (None, None) | (Some(_), Some(None)) => true,
            (Some(here), Some(there)) => here == there,
            _ => false,
        };
        list && (self.kind == other.kind || other.kind == Self::TEXT.kind)
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.list {
            None => formatter.write_str(self.kind),
            Some(None) => write!(formatter, "List<{}>", self.kind),
            Some(Some(length)) => write!(formatter, "[{}; {length}]", self.kind),
        }
    }
}

/// What SSM checks a string parameter's value for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterDataType {
    /// Nothing: any text.
    Text,
    /// The id of a machine image that exists.
    Ec2Image,
}

impl ParameterDataType {
    /// The word by which SSM knows it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Ec2Image => "aws:ec2:image",
        }
    }
}

/// What a declaration says of a parameter beside its name and kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Terms {
    /// What the parameter is for.
    pub description: Option<&'static str>,
    /// What SSM checks the value for.
    pub data_type: Option<ParameterDataType>,
    /// The tags that the parameter gets, beside those of its stack.
    pub tags: &'static [(&'static str, &'static str)],
    /// The stack that publishes it.
    pub publisher: Option<&'static str>,
    /// Who publishes it, where no stack of the app does.
    pub external: Option<&'static str>,
    /// The account that publishes it and shares it with others.
    pub shared_from: Option<&'static str>,
}

impl Terms {
    /// The ARN by which other accounts than its own find the parameter of this name, where it is shared.
    pub fn shared_arn(&self, name: &str, region: &str) -> Option<String> {
        let (owner, partition) = (self.shared_from?, partition(region));
        let level = if name.starts_with('/') { "" } else { "/" };
        Some(format!(
            "arn:{partition}:ssm:{region}:{owner}:parameter{level}{name}"
        ))
    }

    pub(crate) const NONE: Self = Self {
        description: None,
        data_type: None,
        tags: &[],
        publisher: None,
        external: None,
        shared_from: None,
    };
}

/// One SSM parameter: its name, and the kind of value that it holds.
///
/// The name is checked when the program is compiled. `S` says whether it is complete: a name that
/// carries the environment has to be given one by [`env`](Self::env) before it can be used.
///
/// ```
/// use stackwright_contract::{Parameter, PerEnvironment, SubnetId, TableName};
///
/// pub const TABLE: Parameter<TableName> = Parameter::new("/shop/table");
/// pub const SUBNETS: Parameter<[SubnetId; 2], PerEnvironment> =
///     Parameter::per_environment("/shop/{env}/subnets");
///
/// assert_eq!(TABLE.name(), "/shop/table");
/// assert_eq!(SUBNETS.env("prod").name(), "/shop/prod/subnets");
/// ```
pub struct Parameter<T, S = Fixed> {
    pub(crate) name: Name<S>,
    pub(crate) terms: Terms,
    kind: PhantomData<fn() -> T>,
}

impl<T> Parameter<T> {
    /// Declares a parameter by its full name.
    ///
    /// The name has at most 1,011 characters and 15 levels, made of letters, digits, `.`, `-`, `_` and
    /// `/`; with more than one level it starts with `/`; it starts with neither `aws` nor `ssm`. A name
    /// that breaks a rule does not compile in a constant.
    /// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html>
    ///
    /// # Panics
    /// Where it is not evaluated in a constant and the name breaks a rule.
    pub const fn new(name: &'static str) -> Self {
        Self::of(Name::fixed(name), Terms::NONE)
    }
}

impl<T> Parameter<T, PerEnvironment> {
    /// Declares a parameter that each environment has of its own, by a name with `{env}` in it, such as
    /// `/shop/{env}/table`. The name follows the rules of [`new`](Parameter::new).
    ///
    /// # Panics
    /// Where it is not evaluated in a constant and the name breaks a rule.
    pub const fn per_environment(name: &'static str) -> Self {
        Self::of(Name::per_environment(name), Terms::NONE)
    }

    /// The parameter of one environment: a text, or an [`EnvironmentName`] that is checked when it is
    /// compiled.
    #[must_use]
    pub fn env(&self, environment: impl Into<EnvironmentName>) -> Parameter<T, InEnvironment> {
        Parameter::of(self.name.fill(environment.into()), self.terms)
    }
}

/// What a declaration says of a parameter, or of every parameter of a composite contract.
macro_rules! terms {
    ($description:literal) => {
        #[doc = $description]
        #[must_use]
        pub const fn description(self, description: &'static str) -> Self {
            let terms = Terms {
                description: Some(description),
                ..self.terms
            };
            Self { terms, ..self }
        }

        /// Says which version of the contract this is. Default: 1.
        ///
        /// Version 2 has a name of its own, the declared one with `-v2`, and may hold another kind of
        /// value. Its publisher publishes it beside version 1; readers move one by one, each by naming
        /// the other constant; when `synth --contracts` names no reader of version 1 any more, it can
        /// go.
        ///
        /// # Panics
        /// Where it is not evaluated in a constant and the version is 0 or above 9999.
        #[must_use]
        pub const fn version(self, version: u32) -> Self {
            Self {
                name: self.name.with_version(version),
                ..self
            }
        }

        /// Names the stack that publishes it. Another publisher is a finding of the contract check, and
        /// an application that does not find the parameter names the stack to deploy. Default: any
        /// stack.
        #[must_use]
        pub const fn published_by(self, stack: &'static str) -> Self {
            let terms = Terms {
                publisher: Some(stack),
                ..self.terms
            };
            Self { terms, ..self }
        }

        /// Says that no stack of the app publishes it, and who does: a team, or another system. Default:
        /// a stack of the app does, and its absence is a finding of the contract check.
        #[must_use]
        pub const fn external(self, owner: &'static str) -> Self {
            let terms = Terms {
                external: Some(owner),
                ..self.terms
            };
            Self { terms, ..self }
        }

        /// Says that this account publishes it and shares it with others by AWS Resource Access
        /// Manager. It is of the advanced tier then, which costs money, and a stack of another account
        /// imports it by its ARN. Sharing does not cross regions. Default: not shared.
        /// <https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-shared-parameters.html>
        #[must_use]
        pub const fn shared_from(self, account: &'static str) -> Self {
            let terms = Terms {
                shared_from: Some(account),
                ..self.terms
            };
            Self { terms, ..self }
        }

        /// Gives it tags when it is published, beside those of its stack. Default: none.
        #[must_use]
        pub const fn tags(self, tags: &'static [(&'static str, &'static str)]) -> Self {
            let terms = Terms { tags, ..self.terms };
            Self { terms, ..self }
        }
    };
}
pub(crate) use terms;

impl<T, S: Copy> Parameter<T, S> {
    terms!("Says what the parameter is for, in at most 1,024 characters. Default: no description.");
}

impl<S: Copy> Parameter<ImageId, S> {
    /// What SSM checks the value for: with [`ParameterDataType::Ec2Image`], that the image exists.
    /// Default: nothing.
    #[must_use]
    pub const fn data_type(self, data_type: ParameterDataType) -> Self {
        let terms = Terms {
            data_type: Some(data_type),
            ..self.terms
        };
        Self { terms, ..self }
    }
}

impl<T, S> Parameter<T, S> {
    pub(crate) const fn of(name: Name<S>, terms: Terms) -> Self {
        Self {
            name,
            terms,
            kind: PhantomData,
        }
    }

    /// The parameter's full name.
    pub fn name(&self) -> Cow<'static, str>
    where
        S: Named,
    {
        self.name.text()
    }

    /// The environment that its name carries.
    pub fn environment(&self) -> Option<&EnvironmentName>
    where
        S: Named,
    {
        self.name.state.environment()
    }

    /// What the declaration says beside name and kind.
    pub const fn terms(&self) -> &Terms {
        &self.terms
    }
}

impl<T, S: Clone> Clone for Parameter<T, S> {
    fn clone(&self) -> Self {
        Self::of(self.name.clone(), self.terms)
    }
}

impl<T, S: Copy> Copy for Parameter<T, S> {}

impl<T, S> fmt::Debug for Parameter<T, S> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Parameter({})", self.name.declared())
    }
}
