//! What string and list parameters share.

use stackwright_cfn::ssm::CfnParameter;
use stackwright_contract::{Contracted, ParameterDataType};
use stackwright_core::{
    CfnParameter as TemplateParameter, CfnParameterRef, Diagnostic, IntoValue, Scope, Value,
};

use super::{codes, name};
use crate::iam::{Grant, Grantable};

/// What a parameter may hold and costs.
///
/// <https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterTier {
    /// At most 4,096 characters and 10,000 parameters in an account and region; free.
    Standard,
    /// At most 8,192 characters, with policies; charged.
    Advanced,
    /// Standard where it is enough, else advanced.
    IntelligentTiering,
}

impl ParameterTier {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Standard => "Standard",
            Self::Advanced => "Advanced",
            Self::IntelligentTiering => "Intelligent-Tiering",
        }
    }
}

/// The options of both kinds of parameter.
#[derive(Clone, Debug, Default)]
pub(super) struct Options {
    pub(super) name: Option<Value<String>>,
    pub(super) simple_name: Option<bool>,
    pub(super) description: Option<Value<String>>,
    pub(super) allowed_pattern: Option<Value<String>>,
    pub(super) tier: Option<ParameterTier>,
    pub(super) data_type: Option<ParameterDataType>,
}

/// A parameter of this stack.
pub(super) struct Owned {
    pub(super) resource: stackwright_cfn::ssm::CfnParameterRef,
    pub(super) simple_name: bool,
}

impl Options {
    /// Creates the resource below a scope.
    pub(super) fn create(
        self,
        scope: &Scope,
        parameter_type: &'static str,
        value: Value<String>,
    ) -> Owned {
        if let Some(name) = &self.name {
            name::check(scope, name);
        }
        let simple_name = name::is_simple(scope, self.name.as_ref(), self.simple_name);
        self.check_length(scope, &value);
        let mut parameter = CfnParameter::new(parameter_type, value);
        if let Some(pattern) = self.allowed_pattern {
            parameter = parameter.allowed_pattern(pattern);
        }
        if let Some(data_type) = self.data_type {
            parameter = parameter.data_type(data_type.as_str());
        }
        if let Some(description) = self.description {
            parameter = parameter.description(description);
        }
        if let Some(name) = self.name {
            parameter = parameter.name(name);
        }
        if let Some(tier) = self.tier {
            parameter = parameter.tier(tier.as_str());
        }
        Owned {
            resource: scope.add("Resource", parameter),
            simple_name,
        }
    }

    fn check_length(&self, scope: &Scope, value: &Value<String>) {
        let limit = match self.tier {
            None | Some(ParameterTier::Standard) => 4096,
            Some(ParameterTier::Advanced | ParameterTier::IntelligentTiering) => 8192,
        };
        let length = value.as_text().map(|text| text.chars().count());
        let finding = match length {
            Some(0) => Diagnostic::error(&codes::EMPTY_PARAMETER, "the parameter has no value")
                .given("an empty text")
                .help("give it a value, or leave the parameter out"),
            Some(length) if length > limit => Diagnostic::error(
                &codes::PARAMETER_VALUE_TOO_LONG,
                "the parameter's value is too long",
            )
            .given(format!("{length} characters"))
            .help("shorten it, use the advanced tier, or keep it in S3"),
            _ => return,
        };
        scope.diagnose(finding.allowed(format!("1 to {limit} characters")));
    }
}

/// The setters that both kinds of parameter have.
macro_rules! parameter_options {
    () => {
        /// The parameter's name: a path such as `/team/name`, or a simple name without a slash.
        /// Default: CloudFormation makes one up.
        #[must_use]
        pub fn parameter_name(mut self, name: impl IntoValue<String>) -> Self {
            self.options.name = Some(name.into_value());
            self
        }

        /// Whether the name is without a slash. It has to be said of a name that is known at
        /// deployment only, because the parameter's ARN depends on it. Default: read off the name.
        #[must_use]
        pub fn simple_name(mut self, simple: bool) -> Self {
            self.options.simple_name = Some(simple);
            self
        }

        /// Says what the parameter is for, in at most 1,024 characters.
        #[must_use]
        pub fn description(mut self, description: impl IntoValue<String>) -> Self {
            self.options.description = Some(description.into_value());
            self
        }

        /// The regular expression that SSM checks values against. Default: none.
        #[must_use]
        pub fn allowed_pattern(mut self, pattern: impl IntoValue<String>) -> Self {
            self.options.allowed_pattern = Some(pattern.into_value());
            self
        }

        /// What the parameter may hold and costs. Default: [`ParameterTier::Standard`], unless the
        /// account says otherwise.
        #[must_use]
        pub fn tier(mut self, tier: ParameterTier) -> Self {
            self.options.tier = Some(tier);
            self
        }
    };
}
pub(super) use parameter_options;

/// What both kinds of handle have.
macro_rules! parameter_verbs {
    () => {
        /// The parameter's name.
        pub fn parameter_name(&self) -> Value<String> {
            self.name.clone()
        }

        /// The parameter's ARN.
        pub fn parameter_arn(&self) -> Value<String> {
            self.arn.clone()
        }

        /// `String`, `SecureString` or `StringList`; of an imported list with a kind, `List<…>`.
        pub fn parameter_type(&self) -> Value<String> {
            self.parameter_type.clone()
        }

        /// Lets somebody read the parameter and its history, and decrypt it where its key is known.
        #[track_caller]
        pub fn grant_read(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
            let key = self.encryption_key.as_ref();
            let key = key
                .map(|key| key.grant_decrypt(scope, grantee))
                .unwrap_or_default();
            key.combine(shared_options::grant_read(
                scope,
                grantee,
                [self.parameter_arn()],
            ))
        }

        /// Lets somebody write the parameter, and encrypt it where its key is known.
        #[track_caller]
        pub fn grant_write(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
            let key = self.encryption_key.as_ref();
            let key = key
                .map(|key| key.grant_encrypt(scope, grantee))
                .unwrap_or_default();
            key.combine(shared_options::grant_write(
                scope,
                grantee,
                self.parameter_arn(),
            ))
        }
    };
}
pub(super) use parameter_verbs;

/// The actions of [`grant_read`].
const READ: [&str; 4] = [
    "ssm:DescribeParameters",
    "ssm:GetParameters",
    "ssm:GetParameter",
    "ssm:GetParameterHistory",
];

#[track_caller]
pub(crate) fn grant_read<A: IntoValue<String>>(
    scope: &Scope,
    grantee: &impl Grantable,
    arns: impl IntoIterator<Item = A>,
) -> Grant {
    Grant::add_to_principal(scope, grantee, READ, arns)
}

#[track_caller]
pub(super) fn grant_write(scope: &Scope, grantee: &impl Grantable, arn: Value<String>) -> Grant {
    Grant::add_to_principal(scope, grantee, ["ssm:PutParameter"], [arn])
}

/// A template parameter that takes its value from SSM, made at its first use: one for each id.
pub(super) fn template_parameter<T: Contracted>(
    scope: &Scope,
    id: String,
    name: &Value<String>,
) -> Value<T> {
    let parameter = match scope.child(&id.replace('/', "--")) {
        Some(existing) => CfnParameterRef::from_node(existing),
        None => scope.add(id, TemplateParameter::<T>::ssm_value(name)),
    };
    parameter.value()
}

/// The value of an SSM parameter of this name, by a template parameter of the stack: one for each
/// name, with the id that the CDK gives it.
pub(crate) fn imported_value<T: Contracted>(scope: &Scope, name: &str) -> Value<T> {
    imported_value_from(scope, name, name)
}

/// [`imported_value`] of a parameter that is found by its name, or by its ARN in another account.
pub(crate) fn imported_value_from<T: Contracted>(
    scope: &Scope,
    name: &str,
    source: &str,
) -> Value<T> {
    let id = format!("SsmParameterValue:{name}:C96584B6F00A464EAD1953AFF4B05118.Parameter");
    template_parameter(&scope.stack_scope(), id, &source.into_value())
}

/// A dynamic reference to an SSM parameter, which CloudFormation resolves at deployment.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-ssm.html>
pub(crate) fn dynamic_reference(
    service: &'static str,
    name: &Value<String>,
    version: Option<u32>,
) -> Value<String> {
    let end = version.map_or_else(|| "}}".to_owned(), |version| format!(":{version}}}}}"));
    stackwright_core::text![format!("{{{{resolve:{service}:"), name, end].value()
}
