use std::marker::PhantomData;

use stackwright_contract::{ParameterDataType, ParameterKind};
use stackwright_core::{AsNode, Construct, IntoValue, Node, NodeRef, Scope, Text, Value};

use super::shared_options::{self, Options, ParameterTier, parameter_options, parameter_verbs};
use super::{imported_value, name};
use crate::iam::{Grant, Grantable};
use crate::kms::KeyRef;

/// A parameter that holds one string.
///
/// <https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-parameter-store.html>
#[derive(Clone, Debug)]
pub struct StringParameter {
    value: Value<String>,
    options: Options,
}

impl StringParameter {
    /// A parameter with this value: 1 to 4,096 characters, or 8,192 in the advanced tier.
    pub fn new(value: impl IntoValue<String>) -> Self {
        Self {
            value: value.into_value(),
            options: Options::default(),
        }
    }

    parameter_options!();

    /// What SSM checks the value for. Default: [`ParameterDataType::Text`].
    #[must_use]
    pub fn data_type(mut self, data_type: ParameterDataType) -> Self {
        self.options.data_type = Some(data_type);
        self
    }

    /// A parameter that exists, by its name. Its value becomes a template parameter where it is used.
    #[track_caller]
    pub fn from_string_parameter_name(
        scope: &Scope,
        id: impl Into<Text>,
        name: impl IntoValue<String>,
    ) -> StringParameterRef {
        let attributes = StringParameterAttributes::<String>::new(name);
        Self::from_string_parameter_attributes(scope, id, attributes)
    }

    /// A parameter that exists, by its ARN.
    #[track_caller]
    pub fn from_string_parameter_arn(
        scope: &Scope,
        id: impl Into<Text>,
        arn: impl IntoValue<String>,
    ) -> StringParameterRef {
        let (id, arn) = (id.into(), arn.into_value());
        let name = match arn.as_text() {
            Some(arn) => Node::from(arn.rsplit('/').next().unwrap_or(arn)),
            None => stackwright_core::intrinsic::split("/", &arn)
                .select(1)
                .into_node(),
        };
        let imported = Imported {
            arn: arn.clone(),
            name: Value::from_node(name),
            type_name: "String",
            source: Source::Template {
                id: format!("{id}.Parameter"),
                name: arn,
                make: make::<String>,
            },
            encryption_key: None,
        };
        imported.place(scope, id)
    }

    /// A parameter that exists, by its attributes.
    #[track_caller]
    pub fn from_string_parameter_attributes<K: ParameterKind>(
        scope: &Scope,
        id: impl Into<Text>,
        attributes: StringParameterAttributes<K>,
    ) -> StringParameterRef {
        let id = id.into();
        let simple = name::is_simple(scope, Some(&attributes.name), attributes.simple_name);
        let source = if attributes.version.is_some() || attributes.dynamic_reference {
            let reference =
                shared_options::dynamic_reference("ssm", &attributes.name, attributes.version);
            Source::Value(reference)
        } else {
            let id = format!("{id}.Parameter");
            Source::Template {
                id,
                name: attributes.name.clone(),
                make: make::<K>,
            }
        };
        let imported = Imported {
            arn: name::arn(scope, attributes.name.node(), simple),
            name: attributes.name,
            type_name: "String",
            source,
            encryption_key: None,
        };
        imported.place(scope, id)
    }

    /// A `SecureString` that exists. Its value is a dynamic reference, which CloudFormation takes in a
    /// few properties only.
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-ssm-secure-strings.html>
    #[track_caller]
    pub fn from_secure_string_parameter_attributes(
        scope: &Scope,
        id: impl Into<Text>,
        attributes: SecureStringParameterAttributes,
    ) -> StringParameterRef {
        let simple = name::is_simple(scope, Some(&attributes.name), attributes.simple_name);
        let reference =
            shared_options::dynamic_reference("ssm-secure", &attributes.name, attributes.version);
        let imported = Imported {
            arn: name::arn(scope, attributes.name.node(), simple),
            name: attributes.name,
            type_name: "SecureString",
            source: Source::Value(reference),
            encryption_key: attributes.encryption_key,
        };
        imported.place(scope, id.into())
    }

    /// The value of a parameter by its name, as a template parameter; several uses of a name share
    /// one.
    pub fn value_for_string_parameter(scope: &Scope, name: &str) -> Value<String> {
        imported_value(scope, name)
    }

    /// [`value_for_string_parameter`](Self::value_for_string_parameter) for a kind whose existence
    /// CloudFormation checks, such as a VPC's id.
    pub fn value_for_typed_string_parameter<K: ParameterKind>(
        scope: &Scope,
        name: &str,
    ) -> Value<K> {
        imported_value(scope, name)
    }
}

fn make<K: ParameterKind>(scope: &Scope, id: String, name: &Value<String>) -> Value<String> {
    Value::from_node(shared_options::template_parameter::<K>(scope, id, name).into_node())
}

impl Construct for StringParameter {
    type Handle = StringParameterRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> StringParameterRef {
        let owned = self.options.create(scope, "String", self.value);
        let name = owned.resource.reference().to_text();
        StringParameterRef {
            node: scope.node(),
            arn: name::arn(scope, name.node(), owned.simple_name),
            name,
            parameter_type: owned.resource.attr_type(),
            source: Source::Value(owned.resource.attr_value()),
            encryption_key: None,
        }
    }
}

/// A parameter that exists, as [`StringParameter::from_string_parameter_attributes`] takes it.
#[derive(Clone, Debug)]
pub struct StringParameterAttributes<K = String> {
    name: Value<String>,
    simple_name: Option<bool>,
    version: Option<u32>,
    dynamic_reference: bool,
    kind: PhantomData<fn() -> K>,
}

impl<K> StringParameterAttributes<K> {
    /// The parameter of this name.
    pub fn new(name: impl IntoValue<String>) -> Self {
        Self {
            name: name.into_value(),
            simple_name: None,
            version: None,
            dynamic_reference: false,
            kind: PhantomData,
        }
    }

    /// Pins the version, in place of the latest one. The value is a dynamic reference then.
    #[must_use]
    pub fn version(mut self, version: u32) -> Self {
        self.version = Some(version);
        self
    }

    /// Whether the name is without a slash; see [`StringParameter::simple_name`].
    #[must_use]
    pub fn simple_name(mut self, simple: bool) -> Self {
        self.simple_name = Some(simple);
        self
    }

    /// Uses a dynamic reference in place of a template parameter. CloudFormation does not notice a new
    /// value behind it when the template stays the same. Default: a template parameter.
    #[must_use]
    pub fn force_dynamic_reference(mut self, force: bool) -> Self {
        self.dynamic_reference = force;
        self
    }
}

/// A `SecureString` that exists, as [`StringParameter::from_secure_string_parameter_attributes`]
/// takes it.
#[derive(Clone, Debug)]
pub struct SecureStringParameterAttributes {
    name: Value<String>,
    simple_name: Option<bool>,
    version: Option<u32>,
    encryption_key: Option<KeyRef>,
}

impl SecureStringParameterAttributes {
    /// The parameter of this name.
    pub fn new(name: impl IntoValue<String>) -> Self {
        Self {
            name: name.into_value(),
            simple_name: None,
            version: None,
            encryption_key: None,
        }
    }

    /// The KMS key by which the value is encrypted, so that grants reach it too. Default: the account's
    /// own key for SSM, which everybody in the account may use.
    #[must_use]
    pub fn encryption_key(mut self, key: &KeyRef) -> Self {
        self.encryption_key = Some(key.clone());
        self
    }

    /// Pins the version, in place of the latest one.
    #[must_use]
    pub fn version(mut self, version: u32) -> Self {
        self.version = Some(version);
        self
    }

    /// Whether the name is without a slash; see [`StringParameter::simple_name`].
    #[must_use]
    pub fn simple_name(mut self, simple: bool) -> Self {
        self.simple_name = Some(simple);
        self
    }
}

/// Where a parameter's value comes from.
#[derive(Clone, Debug)]
enum Source {
    Value(Value<String>),
    /// A template parameter beside the import, made at its first use.
    Template {
        id: String,
        name: Value<String>,
        make: fn(&Scope, String, &Value<String>) -> Value<String>,
    },
}

struct Imported {
    arn: Value<String>,
    name: Value<String>,
    type_name: &'static str,
    source: Source,
    encryption_key: Option<KeyRef>,
}

impl Imported {
    #[track_caller]
    fn place(self, scope: &Scope, id: Text) -> StringParameterRef {
        StringParameterRef {
            node: scope.group(id).node(),
            arn: self.arn,
            name: self.name,
            parameter_type: self.type_name.into_value(),
            source: self.source,
            encryption_key: self.encryption_key,
        }
    }
}

/// The handle of a string parameter, of this stack or imported.
#[derive(Clone, Debug)]
pub struct StringParameterRef {
    node: NodeRef,
    arn: Value<String>,
    name: Value<String>,
    parameter_type: Value<String>,
    source: Source,
    encryption_key: Option<KeyRef>,
}

impl AsNode for StringParameterRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl StringParameterRef {
    parameter_verbs!();

    /// The parameter's value. That of an imported one is a template parameter, which the first call
    /// adds beside it.
    #[track_caller]
    pub fn string_value(&self, scope: &Scope) -> Value<String> {
        match &self.source {
            Source::Value(value) => value.clone(),
            Source::Template { id, name, make } => {
                make(&scope.of(&self.node).parent(), id.clone(), name)
            }
        }
    }
}
