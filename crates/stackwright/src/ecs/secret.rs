//! Secrets: values that ECS hands to a container when it starts.

use stackwright_core::{IntoValue, Node, Object, Scope, Value, text};

use crate::iam::RoleRef;
use crate::secretsmanager::SecretRef;
use crate::ssm::StringParameterRef;

/// A value that ECS reads when it starts a container, and hands to it as an environment variable.
///
/// The task's execution role is granted to read it. The value itself is in no template.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html>
#[derive(Clone, Debug)]
pub struct Secret(Source);

#[derive(Clone, Debug)]
enum Source {
    Parameter(Box<StringParameterRef>),
    Secret(SecretsManagerSecret),
}

impl Secret {
    /// The value of an SSM parameter, at its newest version.
    pub fn from_ssm_parameter(parameter: &StringParameterRef) -> Self {
        Self(Source::Parameter(Box::new(parameter.clone())))
    }

    /// A Secrets Manager secret: the whole of it, unless [`field`](SecretsManagerSecret::field)
    /// picks one value.
    pub fn from_secrets_manager(secret: &SecretRef) -> SecretsManagerSecret {
        SecretsManagerSecret {
            secret: secret.clone(),
            field: None,
            version_stage: None,
            version_id: None,
        }
    }

    /// Whether it is one value of a JSON object.
    pub(super) fn has_field(&self) -> bool {
        matches!(&self.0, Source::Secret(secret) if secret.field.is_some())
    }

    /// Grants the execution role to read the secret, and writes the entry of a container definition.
    pub(super) fn bind(&self, scope: &Scope, name: &str, role: &RoleRef) -> Node {
        let value = match &self.0 {
            Source::Parameter(parameter) => {
                parameter.grant_read(scope, role);
                parameter.parameter_arn().into_node()
            }
            Source::Secret(secret) => {
                secret.secret.grant_read(scope, role);
                secret.value_from()
            }
        };
        let mut entry = Object::typed();
        entry.put("Name", name.into());
        entry.put("ValueFrom", value);
        entry.into()
    }
}

/// A Secrets Manager secret, or a part of it, for a container.
#[derive(Clone, Debug)]
pub struct SecretsManagerSecret {
    secret: SecretRef,
    field: Option<Value<String>>,
    version_stage: Option<Value<String>>,
    version_id: Option<Value<String>>,
}

impl SecretsManagerSecret {
    /// The name of the one value to take from the secret's JSON object. Default: the whole secret.
    #[must_use]
    pub fn field(mut self, name: impl IntoValue<String>) -> Self {
        self.field = Some(name.into_value());
        self
    }

    /// The staging label of the version to take, such as `AWSPREVIOUS`. Default: `AWSCURRENT`.
    #[must_use]
    pub fn version_stage(mut self, stage: impl IntoValue<String>) -> Self {
        self.version_stage = Some(stage.into_value());
        self
    }

    /// The id of the version to take. Default: the one with the staging label.
    #[must_use]
    pub fn version_id(mut self, id: impl IntoValue<String>) -> Self {
        self.version_id = Some(id.into_value());
        self
    }

    /// `ARN:FIELD:STAGE:VERSION`, or the bare ARN for the whole current secret.
    fn value_from(&self) -> Node {
        let arn = self.secret.secret_arn().into_node();
        if self.field.is_none() && self.version_stage.is_none() && self.version_id.is_none() {
            return arn;
        }
        let part = |part: &Option<Value<String>>| part.as_ref().map_or(Node::text(""), Node::from);
        let (field, stage) = (part(&self.field), part(&self.version_stage));
        text![arn, ":", field, ":", stage, ":", part(&self.version_id)]
            .value::<String>()
            .into_node()
    }
}

impl From<SecretsManagerSecret> for Secret {
    fn from(secret: SecretsManagerSecret) -> Self {
        Self(Source::Secret(secret))
    }
}
