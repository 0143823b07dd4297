//! Values that must not be read in a template.

use stackwright_core::intrinsic::concat;
use stackwright_core::{CfnParameterRef, Fault, IntoValue, Node, Value};

use super::codes;
use super::secret_ref::{SecretRef, dynamic_reference};

/// A secret as a template may name it: by where it is kept. Nothing makes one from plain text, so that
/// a password in a template does not compile.
///
/// ```
/// use stackwright::secretsmanager::SecretValue;
///
/// let password = SecretValue::ssm_secure("/shop/database-password", Some(3));
/// ```
///
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html>
#[derive(Clone, Debug)]
pub struct SecretValue(Value<String>);

impl IntoValue<String> for SecretValue {
    fn into_value(self) -> Value<String> {
        self.0
    }
}

impl SecretValue {
    /// One field of a secret that is a JSON object.
    pub fn secrets_manager(secret: &SecretRef, json_field: &str) -> Self {
        Self(secret.secret_value_from_json(json_field))
    }

    /// A whole secret.
    pub fn whole_secret(secret: &SecretRef) -> Self {
        Self(secret.secret_value())
    }

    /// A secret by its name or ARN, as a reference names it: one field of it, or with `""` the whole.
    /// Where the secret is a handle, [`secrets_manager`](Self::secrets_manager) names it.
    pub fn secrets_manager_by_id(secret_id: impl IntoValue<String>, json_field: &str) -> Self {
        let id = secret_id.into_value().into_node();
        Self(dynamic_reference(id, [json_field, "", ""]))
    }

    /// A `SecureString` parameter of Systems Manager, in a version or else in its newest. Few
    /// properties of few resource types take it; passwords of databases do.
    ///
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-ssm-secure-strings.html>
    pub fn ssm_secure(parameter_name: impl IntoValue<String>, version: Option<u32>) -> Self {
        let version = version.map(|version| format!(":{version}"));
        let parts: Vec<Node> = vec![
            "{{resolve:ssm-secure:".into(),
            parameter_name.into_value().into_node(),
            format!("{}}}}}", version.unwrap_or_default()).into(),
        ];
        Self(concat(parts).value())
    }

    /// A template parameter, which whoever deploys the stack fills in. Give it `no_echo()`.
    pub fn cfn_parameter(parameter: &CfnParameterRef<String>) -> Self {
        Self(parameter.value())
    }

    /// An attribute of a resource, known when the stack is deployed. A literal is a diagnostic
    /// ([`PLAIN_SECRET`](codes::PLAIN_SECRET)).
    #[track_caller]
    pub fn resource_attribute(attribute: impl IntoValue<String>) -> Self {
        let attribute = attribute.into_value();
        if !attribute.is_literal() {
            return Self(attribute);
        }
        let fault = Fault::new(
            &codes::PLAIN_SECRET,
            "the secret would be written into the template in plain text",
        );
        let fault = fault
            .given("a literal")
            .allowed("a value that is known at deployment only")
            .help("let the secret be generated, or refer to where it is kept");
        Self(Value::from_node(fault.into()))
    }

    /// The reference, as templates name it.
    pub(crate) fn into_node(self) -> Node {
        self.0.into_node()
    }
}
