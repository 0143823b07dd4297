//! Secrets.

use stackwright_core::{
    Construct, Diagnostic, IntoValue, Node, Object, RemovalPolicy, Scope, Text, Value,
};

use super::codes;
use super::secret_ref::SecretRef;
use super::secret_string::SecretStringGenerator;
use crate::kms::KeyRef;
use stackwright_cfn::kinds::secretsmanager::SecretArn;
use stackwright_cfn::secretsmanager::CfnSecret;
use stackwright_cfn::secretsmanager::secret::GenerateSecretStringProperty;

/// A secret (`AWS::SecretsManager::Secret`), generated when the stack is deployed, so that it is
/// never written into a template.
///
/// ```
/// use stackwright::prelude::*;
/// use stackwright::secretsmanager::{Secret, SecretStringGenerator};
///
/// let stack = Stack::new("db");
/// let secret = stack.add(
///     "Credentials",
///     Secret::new().generate_secret_string(
///         SecretStringGenerator::new().template(r#"{"username":"admin"}"#, "password"),
///     ),
/// );
/// stack.output("Password", secret.secret_value_from_json("password"));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Secret {
    description: Option<Value<String>>,
    encryption_key: Option<KeyRef>,
    generator: Option<SecretStringGenerator>,
    name: Option<Value<String>>,
    value: Option<Value<String>>,
    removal_policy: Option<RemovalPolicy>,
    replicas: Vec<(Value<String>, Option<KeyRef>)>,
}

impl Secret {
    /// A secret of 32 generated characters.
    pub fn new() -> Self {
        Self::default()
    }

    /// What the secret is for. Default: none.
    #[must_use]
    pub fn description(mut self, description: impl IntoValue<String>) -> Self {
        self.description = Some(description.into_value());
        self
    }

    /// The key that encrypts the secret. Default: the service's key of the account.
    #[must_use]
    pub fn encryption_key(mut self, key: impl Into<KeyRef>) -> Self {
        self.encryption_key = Some(key.into());
        self
    }

    /// How the secret is generated. Default: 32 characters of every kind.
    #[must_use]
    pub fn generate_secret_string(mut self, generator: SecretStringGenerator) -> Self {
        self.generator = Some(generator);
        self
    }

    /// The secret's name. Default: CloudFormation makes one up.
    #[must_use]
    pub fn secret_name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// The secret itself, where it is not generated: a value that is known at deployment only. A
    /// literal ends up in the template for everybody to read, which is a warning
    /// ([`PLAIN_SECRET`](codes::PLAIN_SECRET)).
    #[must_use]
    pub fn secret_string_value(mut self, value: impl IntoValue<String>) -> Self {
        self.value = Some(value.into_value());
        self
    }

    /// [`secret_string_value`](Self::secret_string_value) for a JSON object of several values.
    #[must_use]
    pub fn secret_object_value(mut self, object: Object) -> Self {
        self.value = Some(stackwright_core::intrinsic::json_text(Node::Object(object)));
        self
    }

    /// What happens to the secret when it leaves the stack. Default: it is deleted after thirty days,
    /// in which it can be restored.
    #[must_use]
    pub const fn removal_policy(mut self, policy: RemovalPolicy) -> Self {
        self.removal_policy = Some(policy);
        self
    }

    /// Adds a copy of the secret in another region, encrypted by the service's key there.
    #[must_use]
    pub fn replica_region(mut self, region: impl IntoValue<String>) -> Self {
        self.replicas.push((region.into_value(), None));
        self
    }

    /// Adds a copy of the secret in another region, encrypted by a key of that region.
    #[must_use]
    pub fn encrypted_replica_region(
        mut self,
        region: impl IntoValue<String>,
        key: impl Into<KeyRef>,
    ) -> Self {
        self.replicas.push((region.into_value(), Some(key.into())));
        self
    }

    /// An existing secret of the stack's account and region, by its name.
    #[track_caller]
    pub fn from_secret_name(
        scope: &Scope,
        id: impl Into<Text>,
        name: impl IntoValue<String>,
    ) -> SecretRef {
        SecretRef::by_name(&scope.group(id), name.into_value())
    }

    /// An existing secret, by its whole ARN, which ends with a hyphen and six characters.
    #[track_caller]
    pub fn from_secret_complete_arn(
        scope: &Scope,
        id: impl Into<Text>,
        arn: impl IntoValue<SecretArn>,
    ) -> SecretRef {
        SecretRef::by_arn(&scope.group(id), arn.into_value(), true, None)
    }

    /// An existing secret, by its ARN without the hyphen and the six characters at the end.
    #[track_caller]
    pub fn from_secret_partial_arn(
        scope: &Scope,
        id: impl Into<Text>,
        arn: impl IntoValue<SecretArn>,
    ) -> SecretRef {
        SecretRef::by_arn(&scope.group(id), arn.into_value(), false, None)
    }

    /// [`from_secret_complete_arn`](Self::from_secret_complete_arn) for a secret with a key of its
    /// own, which readers have to be permitted to use.
    #[track_caller]
    pub fn from_encrypted_secret_arn(
        scope: &Scope,
        id: impl Into<Text>,
        arn: impl IntoValue<SecretArn>,
        key: impl Into<KeyRef>,
    ) -> SecretRef {
        SecretRef::by_arn(&scope.group(id), arn.into_value(), true, Some(key.into()))
    }

    /// [`from_secret_partial_arn`](Self::from_secret_partial_arn) for a secret with a key of its own,
    /// which readers have to be permitted to use.
    #[track_caller]
    pub fn from_encrypted_secret_partial_arn(
        scope: &Scope,
        id: impl Into<Text>,
        arn: impl IntoValue<SecretArn>,
        key: impl Into<KeyRef>,
    ) -> SecretRef {
        SecretRef::by_arn(&scope.group(id), arn.into_value(), false, Some(key.into()))
    }

    fn check(&self, scope: &Scope) {
        let legal =
            |character: char| character.is_ascii_alphanumeric() || "/_+=.@-".contains(character);
        if let Some(name) = self.name.as_ref().and_then(Value::as_text)
            && (name.is_empty() || name.len() > 512 || !name.chars().all(legal))
        {
            let finding = Diagnostic::error(
                &codes::ILLEGAL_SECRET_NAME,
                "the secret's name is not a legal one",
            );
            scope.diagnose(
                finding
                    .given(format!("`{name}`"))
                    .allowed("1 to 512 letters, digits and `/_+=.@-`")
                    .help("choose another name, or leave it out: CloudFormation makes one up"),
            );
        }
        if let Some(generator) = &self.generator {
            generator.check(scope);
        }
        if self.value.as_ref().is_some_and(Value::is_literal) {
            let finding = Diagnostic::warning(
                &codes::PLAIN_SECRET,
                "the secret is written into the template in plain text",
            );
            scope.diagnose(
                finding
                    .given("a literal")
                    .allowed("a generated secret, or a value that is known at deployment only")
                    .help("use `generate_secret_string`, and set the value after deployment"),
            );
        }
    }
}

impl Construct for Secret {
    type Handle = SecretRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> SecretRef {
        self.check(scope);
        let excluded_characters = self.generator.as_ref();
        let excluded_characters =
            excluded_characters.and_then(SecretStringGenerator::excluded_characters);
        let mut resource = CfnSecret::new();
        if let Some(description) = self.description {
            resource = resource.description(description);
        }
        if let Some(key) = &self.encryption_key {
            resource = resource.kms_key_id(key);
        }
        resource = match (self.value, self.generator) {
            (Some(value), _) => resource.secret_string(value),
            (None, Some(generator)) => resource.generate_secret_string(generator.property()),
            (None, None) => resource.generate_secret_string(GenerateSecretStringProperty::new()),
        };
        if let Some(name) = self.name.clone() {
            resource = resource.name(name);
        }
        let resource = scope.add("Resource", resource);
        let removal_policy = self.removal_policy.unwrap_or(RemovalPolicy::Destroy);
        scope.edit(&resource).removal_policy(removal_policy);
        let secret = SecretRef::own(
            scope,
            &resource,
            self.name.as_ref(),
            self.encryption_key,
            excluded_characters,
        );
        for (region, key) in self.replicas {
            secret.replicate(scope, region, key);
        }
        secret
    }
}
