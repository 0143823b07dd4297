//! The names of SSM parameters, checked when they are compiled.

use std::borrow::Cow;

/// The longest name, without the ARN in front of it.
/// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html>
const MAX_NAME: usize = 1011;

/// The deepest hierarchy.
const MAX_LEVELS: usize = 15;

/// Where a name carries the environment.
const PLACEHOLDER: &str = "{env}";

/// The longest name of an environment, which is kept free in names that carry one.
const MAX_ENVIRONMENT: usize = 64;

/// The largest version.
const MAX_VERSION: u32 = 9999;

/// The state of a contract whose name is complete as it is declared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fixed;

/// The state of a contract whose name carries an environment that is not filled in yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PerEnvironment;

/// The state of a contract whose environment is filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InEnvironment(EnvironmentName);

/// A contract whose name is complete, so that it can be published, imported and read.
#[diagnostic::on_unimplemented(
    message = "this contract's name carries an environment that is not filled in",
    label = "`{{env}}` stands in its name",
    note = "fill it in first: `.env(\"prod\")`"
)]
pub trait Named: Clone {
    /// The environment, where the name carries one.
    fn environment(&self) -> Option<&EnvironmentName>;
}

impl Named for Fixed {
    fn environment(&self) -> Option<&EnvironmentName> {
        None
    }
}

impl Named for InEnvironment {
    fn environment(&self) -> Option<&EnvironmentName> {
        Some(&self.0)
    }
}

/// What stands for `{env}` in the names of a contract: `dev`, `prod`, `review-17`.
///
/// It is one level of a name: 1 to 64 letters, digits, `.`, `-` and `_`, that start with neither `aws`
/// nor `ssm`. A constant is checked when it is compiled. A text of run time is checked where the
/// contract is used: a stack gets a diagnostic, an application an error.
///
/// ```
/// use stackwright_contract::{EnvironmentName, Parameter, PerEnvironment, TableName};
///
/// const TABLE: Parameter<TableName, PerEnvironment> = Parameter::per_environment("/shop/{env}/table");
/// const PROD: EnvironmentName = EnvironmentName::new("prod");
///
/// assert_eq!(TABLE.env(PROD).name(), "/shop/prod/table");
/// assert_eq!(TABLE.env(format!("review-{}", 17)).name(), "/shop/review-17/table");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnvironmentName(Cow<'static, str>);

impl EnvironmentName {
    /// What an environment's name may be.
    pub const ALLOWED: &'static str =
        "1 to 64 letters, digits, `.`, `-` and `_`, that start with neither `aws` nor `ssm`";

    /// An environment, for a constant. For a text of run time there is `From`.
    ///
    /// # Panics
    /// Where it is not evaluated in a constant and the name breaks a rule.
    #[allow(
        clippy::panic,
        reason = "evaluated in constants, where it is the compile error"
    )]
    pub const fn new(name: &'static str) -> Self {
        if !is_environment(name) {
            panic!(
                "an environment's name is 1 to 64 letters, digits, `.`, `-` and `_`, that start with neither `aws` nor `ssm`"
            );
        }
        Self(Cow::Borrowed(name))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it can stand in a parameter's name.
    pub fn is_legal(&self) -> bool {
        is_environment(&self.0)
    }
}

impl From<&str> for EnvironmentName {
    fn from(name: &str) -> Self {
        Self(Cow::Owned(name.to_owned()))
    }
}

impl From<String> for EnvironmentName {
    fn from(name: String) -> Self {
        Self(Cow::Owned(name))
    }
}

const fn is_environment(name: &str) -> bool {
    let bytes = name.as_bytes();
    if bytes.is_empty() || bytes.len() > MAX_ENVIRONMENT || is_reserved(bytes, 0) {
        return false;
    }
    let mut position = 0;
    while position < bytes.len() {
        if !is_name_byte(bytes[position]) {
            return false;
        }
        position += 1;
    }
    true
}

/// A declared name or prefix, in one of the three states.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Name<S> {
    declared: &'static str,
    /// The level below the declared name, of a parameter that belongs to a composite contract.
    key: Option<&'static str>,
    version: u32,
    pub(crate) state: S,
}

impl Name<Fixed> {
    pub(crate) const fn fixed(declared: &'static str) -> Self {
        check(declared, 0, false);
        Self::unchecked(declared, Fixed)
    }

    /// The common start of several names, which have one more level each.
    pub(crate) const fn prefix(declared: &'static str) -> Self {
        check_prefix(declared, false);
        Self::unchecked(declared, Fixed)
    }
}

impl Name<PerEnvironment> {
    pub(crate) const fn per_environment(declared: &'static str) -> Self {
        check(declared, 0, true);
        Self::unchecked(declared, PerEnvironment)
    }

    pub(crate) const fn prefix_per_environment(declared: &'static str) -> Self {
        check_prefix(declared, true);
        Self::unchecked(declared, PerEnvironment)
    }

    pub(crate) fn fill(&self, environment: EnvironmentName) -> Name<InEnvironment> {
        Name {
            declared: self.declared,
            key: self.key,
            version: self.version,
            state: InEnvironment(environment),
        }
    }
}

impl<S> Name<S> {
    const fn unchecked(declared: &'static str, state: S) -> Self {
        Self {
            declared,
            key: None,
            version: 1,
            state,
        }
    }

    pub(crate) const fn declared(&self) -> &'static str {
        self.declared
    }
}

impl<S: Copy> Name<S> {
    #[allow(
        clippy::panic,
        reason = "evaluated in constants, where it is the compile error"
    )]
    pub(crate) const fn with_version(self, version: u32) -> Self {
        if version == 0 || version > MAX_VERSION {
            panic!("a contract's versions are the numbers from 1 to 9999");
        }
        if self.declared.len() + MAX_ENVIRONMENT + MAX_KEY + "-v9999".len() > MAX_NAME {
            panic!("an SSM parameter's name has no room for a version");
        }
        Self { version, ..self }
    }
}

impl<S: Named> Name<S> {
    pub(crate) fn below(&self, key: &'static str) -> Self {
        Self {
            key: Some(key),
            ..self.clone()
        }
    }

    /// The whole name. An illegal environment has been reported, or is about to be; here its illegal
    /// characters are hyphens.
    pub(crate) fn text(&self) -> Cow<'static, str> {
        let mut name = Cow::Borrowed(self.declared);
        if let Some(environment) = self.state.environment() {
            let legal: String = match environment.is_legal() {
                true => environment.as_str().to_owned(),
                false => format!("-{}", environment.as_str())
                    .chars()
                    .take(MAX_ENVIRONMENT)
                    .map(|c| {
                        if c.is_ascii_alphanumeric() || ".-_".contains(c) {
                            c
                        } else {
                            '-'
                        }
                    })
                    .collect(),
            };
            name = name.replace(PLACEHOLDER, &legal).into();
        }
        if self.version > 1 {
            name = format!("{name}-v{}", self.version).into();
        }
        match self.key {
            Some(key) => format!("{name}/{key}").into(),
            None => name,
        }
    }
}

/// Why a text is no name of an SSM parameter.
///
/// <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NameProblem {
    /// It is empty.
    Empty,
    /// It has more than 1,011 characters.
    TooLong,
    /// It has other characters than letters, digits, `.`, `-`, `_` and `/`.
    Characters,
    /// It has more than 15 levels.
    TooDeep,
    /// It has several levels, and no `/` in front.
    NoSlash,
    /// It has an empty level.
    EmptyLevel,
    /// It starts with a word that AWS keeps for itself.
    Reserved,
}

impl NameProblem {
    /// What is wrong with a name, if anything.
    pub const fn of(name: &str) -> Option<Self> {
        if environments(name.as_bytes()) > 0 {
            return Some(Self::Characters);
        }
        Self::find(name, 0, name.len())
    }

    /// What is wrong with a name that stands for one of `length` characters, with further levels below. It
    /// may carry the environment.
    const fn find(name: &str, levels_below: usize, length: usize) -> Option<Self> {
        let bytes = name.as_bytes();
        if bytes.is_empty() {
            return Some(Self::Empty);
        }
        if length > MAX_NAME {
            return Some(Self::TooLong);
        }
        let mut levels = levels_below;
        let mut position = 0;
        while position < bytes.len() {
            match bytes[position] {
                b'/' => {
                    levels += 1;
                    if position + 1 == bytes.len() || bytes[position + 1] == b'/' {
                        return Some(Self::EmptyLevel);
                    }
                }
                byte if is_name_byte(byte) => {}
                b'{' if starts_with(bytes, position, PLACEHOLDER.as_bytes()) => {
                    position += PLACEHOLDER.len() - 1;
                }
                _ => return Some(Self::Characters),
            }
            position += 1;
        }
        let first = if bytes[0] == b'/' { 1 } else { 0 };
        if levels > levels_below && first == 0 {
            return Some(Self::NoSlash);
        }
        if levels > MAX_LEVELS {
            return Some(Self::TooDeep);
        }
        if is_reserved(bytes, first) {
            return Some(Self::Reserved);
        }
        None
    }

    /// What is wrong.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Empty => "an SSM parameter's name is empty",
            Self::TooLong => "an SSM parameter's name has more than 1,011 characters",
            Self::Characters => {
                "an SSM parameter's name has letters, digits, `.`, `-`, `_` and `/` only"
            }
            Self::TooDeep => "an SSM parameter's name has more than 15 levels",
            Self::NoSlash => "an SSM parameter's name with several levels starts with `/`",
            Self::EmptyLevel => {
                "an SSM parameter's name has an empty level: `//`, or `/` at its end"
            }
            Self::Reserved => {
                "an SSM parameter's name starts with neither `aws` nor `ssm`, which AWS keeps for itself"
            }
        }
    }

    /// What would be right.
    pub const fn allowed(self) -> &'static str {
        match self {
            Self::Empty | Self::TooLong => "1 to 1,011 characters",
            Self::Characters => "letters, digits, `.`, `-`, `_` and `/`",
            Self::TooDeep => "at most 15 levels",
            Self::NoSlash => "a name with levels that starts with `/`",
            Self::EmptyLevel => "levels that are not empty",
            Self::Reserved => {
                "names that start with neither `aws` nor `ssm`, which AWS keeps for itself"
            }
        }
    }
}

/// How often a name carries the environment.
const fn environments(bytes: &[u8]) -> usize {
    let (mut count, mut position) = (0, 0);
    while position < bytes.len() {
        if starts_with(bytes, position, PLACEHOLDER.as_bytes()) {
            count += 1;
        }
        position += 1;
    }
    count
}

#[allow(
    clippy::panic,
    reason = "evaluated in constants, where it is the compile error"
)]
const fn check(name: &str, levels_below: usize, has_environment: bool) {
    // Room for the longest environment in place of `{env}`, and for the keys of a composite contract.
    let environment = if has_environment { MAX_ENVIRONMENT } else { 0 };
    let below = if levels_below > 0 { MAX_KEY } else { 0 };
    let length = name.len() + environment + below;
    match (environments(name.as_bytes()), has_environment) {
        (0, false) | (1, true) => {}
        (_, false) => panic!("a name with `{{env}}` is declared by `per_environment`"),
        (_, true) => panic!("the name of a contract per environment has `{{env}}` once"),
    }
    let problem = NameProblem::find(name, levels_below, length);
    if let Some(problem) = problem {
        panic!("{}", problem.message());
    }
}

#[allow(
    clippy::panic,
    reason = "evaluated in constants, where it is the compile error"
)]
const fn check_prefix(prefix: &str, has_environment: bool) {
    if prefix.is_empty() || prefix.as_bytes()[0] != b'/' {
        panic!("a contract's prefix starts with `/`");
    }
    check(prefix, 1, has_environment);
}

/// The longest key of a parameter in a composite contract, with the `/` in front of it.
const MAX_KEY: usize = 65;

#[allow(
    clippy::panic,
    reason = "evaluated in constants, where it is the compile error"
)]
pub(crate) const fn check_key(key: &str) {
    let bytes = key.as_bytes();
    let mut position = 0;
    while position < bytes.len() {
        if !is_name_byte(bytes[position]) {
            panic!("a contract's key has letters, digits, `.`, `-` and `_` only");
        }
        position += 1;
    }
    if bytes.is_empty() || bytes.len() >= MAX_KEY {
        panic!("a contract's key has 1 to 64 characters");
    }
}

const fn is_name_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_')
}

const fn is_reserved(bytes: &[u8], at: usize) -> bool {
    starts_with(bytes, at, b"aws") || starts_with(bytes, at, b"ssm")
}

const fn starts_with(bytes: &[u8], at: usize, word: &[u8]) -> bool {
    if bytes.len() < at + word.len() {
        return false;
    }
    let mut position = 0;
    while position < word.len() {
        if bytes[at + position].to_ascii_lowercase() != word[position] {
            return false;
        }
        position += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_what_ssm_takes() {
        let deep = "/a".repeat(MAX_LEVELS);
        let long = format!("/{}", "a".repeat(MAX_NAME - 1));
        for legal in [
            "table",
            "/shop/table",
            "/a.b-c_d/E1",
            &deep,
            &long,
            "/my/aws",
        ] {
            assert_eq!(NameProblem::of(legal), None, "{legal}");
        }
        let (deeper, longer) = (format!("{deep}/a"), format!("{long}a"));
        for (illegal, problem) in [
            ("", NameProblem::Empty),
            (longer.as_str(), NameProblem::TooLong),
            ("/shop/täble", NameProblem::Characters),
            ("/shop/{env}", NameProblem::Characters),
            ("/shop/{name}", NameProblem::Characters),
            (deeper.as_str(), NameProblem::TooDeep),
            ("shop/table", NameProblem::NoSlash),
            ("/shop//table", NameProblem::EmptyLevel),
            ("/shop/", NameProblem::EmptyLevel),
            ("/", NameProblem::EmptyLevel),
            ("/AWS/table", NameProblem::Reserved),
            ("ssm-table", NameProblem::Reserved),
        ] {
            assert_eq!(NameProblem::of(illegal), Some(problem), "{illegal}");
        }
    }

    #[test]
    fn every_declared_name_stays_legal_with_environment_version_and_key() {
        let room = MAX_NAME - MAX_ENVIRONMENT - MAX_KEY - "-v9999".len();
        let declared = format!("/{{env}}/{}", "a".repeat(room - "/{env}/".len()));
        let name = Name::prefix_per_environment(declared.leak()).with_version(MAX_VERSION);
        let key: &'static str = "k".repeat(MAX_KEY - 1).leak();
        let longest = name.fill("e".repeat(MAX_ENVIRONMENT).into()).below(key);
        assert_eq!(NameProblem::of(&longest.text()), None);
        let longest = longest.text().into_owned();
        assert!(longest.contains("-v9999/k"), "{longest}");
    }

    #[test]
    fn environments_are_one_level() {
        for legal in ["dev", "prod-2", "eu.1", "A_b", &"e".repeat(MAX_ENVIRONMENT)] {
            assert!(EnvironmentName::from(legal).is_legal(), "{legal}");
        }
        let long = "e".repeat(MAX_ENVIRONMENT + 1);
        for illegal in ["", "a/b", "dev 1", "pröd", "AWS", "ssm1", "{env}", &long] {
            let name = Name::per_environment("/shop/{env}/table").fill(illegal.into());
            assert!(!name.state.0.is_legal(), "{illegal}");
            assert_eq!(NameProblem::of(&name.text()), None, "what stands in for it");
        }
    }
}
