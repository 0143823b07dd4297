//! Key pairs: how people log in to instances.

pub use stackwright_cfn::ec2::key_pair::*;

use stackwright_core::kind::KeyPairName;
use stackwright_core::{
    AsNode, Construct, Diagnostic, Fluent, IntoValue, NodeRef, Scope, Text, Value, text,
};

use super::machine_image::OperatingSystemType;
use crate::ec2::codes;
use crate::ssm::{SecureStringParameterAttributes, StringParameter, StringParameterRef};
use crate::words::words;

words! {
    /// How a private key is written.
    pub enum KeyPairFormat {
        /// For PuTTY.
        Ppk = "ppk",
        /// For OpenSSH.
        Pem = "pem",
    }

    /// The algorithm of a key pair.
    pub enum KeyPairType {
        /// RSA.
        Rsa = "rsa",
        /// ED25519. Windows does not know it.
        Ed25519 = "ed25519",
    }
}

/// A key pair: how people log in to instances. The private key is made by EC2 and kept in an SSM
/// parameter, unless a public key of your own is given.
///
/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-key-pairs.html>
#[derive(Clone, Debug, Default)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct KeyPair {
    name: Option<Value<String>>,
    format: Option<KeyPairFormat>,
    key_type: Option<KeyPairType>,
    public_key_material: Option<Value<String>>,
}

impl KeyPair {
    /// A new RSA key.
    pub fn new() -> Self {
        Self::default()
    }

    /// The name, up to 255 characters. Default: made from the path.
    pub fn key_pair_name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// How the private key is written. Default: for OpenSSH.
    pub fn format(mut self, format: KeyPairFormat) -> Self {
        self.format = Some(format);
        self
    }

    /// The algorithm. Default: RSA.
    pub fn key_type(mut self, key_type: KeyPairType) -> Self {
        self.key_type = Some(key_type);
        self
    }

    /// The public key of a pair of your own. Default: a pair is made.
    pub fn public_key_material(mut self, key: impl IntoValue<String>) -> Self {
        self.public_key_material = Some(key.into_value());
        self
    }

    /// A key pair that exists, by its name.
    #[track_caller]
    pub fn from_key_pair_name(
        scope: &Scope,
        id: impl Into<Text>,
        name: impl IntoValue<KeyPairName>,
    ) -> KeyPairRef {
        Self::imported(scope, id.into(), name.into_value(), None)
    }

    /// A key pair that exists, by its name and algorithm.
    #[track_caller]
    pub fn from_key_pair_attributes(
        scope: &Scope,
        id: impl Into<Text>,
        name: impl IntoValue<KeyPairName>,
        key_type: KeyPairType,
    ) -> KeyPairRef {
        Self::imported(scope, id.into(), name.into_value(), Some(key_type))
    }

    #[track_caller]
    fn imported(
        scope: &Scope,
        id: Text,
        name: Value<KeyPairName>,
        key_type: Option<KeyPairType>,
    ) -> KeyPairRef {
        KeyPairRef {
            node: scope.group(id).node(),
            name,
            key_type,
            made: None,
        }
    }

    fn check(&self, scope: &Scope) {
        let refuse = |message: &str, given: String, allowed: &str, help: &str| {
            let finding = Diagnostic::error(&codes::KEY_PAIR, message);
            scope.diagnose(finding.given(given).allowed(allowed).help(help));
        };
        if self.public_key_material.is_some() && self.key_type.is_some() {
            refuse(
                "a key pair of your own has the algorithm of its public key",
                "`public_key_material` and `key_type`".to_owned(),
                "one of the two",
                "leave `key_type` out",
            );
        }
        if self.public_key_material.is_some() && self.format.is_some() {
            refuse(
                "a key pair of your own has no private key that would be written",
                "`public_key_material` and `format`".to_owned(),
                "one of the two",
                "leave `format` out",
            );
        }
        let name = self
            .name
            .as_ref()
            .and_then(Value::as_text)
            .unwrap_or_default();
        if name.chars().count() > 255 {
            refuse(
                "a key pair's name is too long",
                format!("{} characters", name.chars().count()),
                "up to 255 characters",
                "shorten the name",
            );
        }
    }
}

impl Construct for KeyPair {
    type Handle = KeyPairRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> KeyPairRef {
        self.check(scope);
        let name = self.name.unwrap_or_else(|| scope.unique_id().into_value());
        let key_type = self.key_type.unwrap_or(KeyPairType::Rsa);
        let has_own_material = self.public_key_material.is_some();
        let resource = CfnKeyPair::new(name)
            .key_format(self.format.unwrap_or(KeyPairFormat::Pem).as_str())
            .key_type(key_type.as_str())
            .when_some(self.public_key_material, CfnKeyPair::public_key_material);
        let resource = scope.add("Resource", resource);
        KeyPairRef {
            node: scope.node(),
            name: resource.reference(),
            key_type: (!has_own_material).then_some(key_type),
            made: Some((resource, has_own_material)),
        }
    }
}

/// A key pair of a stack, made there or imported.
#[derive(Clone)]
pub struct KeyPairRef {
    node: NodeRef,
    name: Value<KeyPairName>,
    key_type: Option<KeyPairType>,
    /// The resource, and whether its key is the user's own.
    made: Option<(CfnKeyPairRef, bool)>,
}

impl std::fmt::Debug for KeyPairRef {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "KeyPairRef({:?})", self.name)
    }
}

impl AsNode for KeyPairRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl IntoValue<KeyPairName> for &KeyPairRef {
    fn into_value(self) -> Value<KeyPairName> {
        self.key_pair_name()
    }
}

impl KeyPairRef {
    /// The name.
    pub fn key_pair_name(&self) -> Value<KeyPairName> {
        self.name.clone()
    }

    /// The algorithm, where it is known.
    pub fn key_type(&self) -> Option<KeyPairType> {
        self.key_type
    }

    /// The id, `key-…`, unless the pair is imported.
    pub fn key_pair_id(&self) -> Option<Value<String>> {
        Some(self.made.as_ref()?.0.attr_key_pair_id())
    }

    /// The fingerprint, unless the pair is imported.
    pub fn key_pair_fingerprint(&self) -> Option<Value<String>> {
        Some(self.made.as_ref()?.0.attr_key_fingerprint())
    }

    /// The SSM parameter in which EC2 keeps the private key that it has made.
    ///
    /// None for a pair that is imported, or whose key is your own.
    #[track_caller]
    pub fn private_key(&self, scope: &Scope) -> Option<StringParameterRef> {
        let (resource, _) = self
            .made
            .as_ref()
            .filter(|(_, has_own_material)| !has_own_material)?;
        let name = text!["/ec2/keypair/", resource.attr_key_pair_id()].value::<String>();
        let attributes = SecureStringParameterAttributes::new(name).simple_name(false);
        let scope = scope.of(self);
        Some(StringParameter::from_secure_string_parameter_attributes(
            &scope,
            "PrivateKeyParameter",
            attributes,
        ))
    }

    /// Reports a pair that instances of an operating system can't use.
    pub(crate) fn check_os(&self, scope: &Scope, os: OperatingSystemType) {
        if self.key_type == Some(KeyPairType::Ed25519) && os == OperatingSystemType::Windows {
            let finding = Diagnostic::error(
                &codes::KEY_PAIR,
                "Windows does not know the key pair's algorithm",
            );
            scope.diagnose(
                finding
                    .given("KeyPairType::Ed25519 with Windows")
                    .allowed("KeyPairType::Rsa")
                    .help("make an RSA key pair"),
            );
        }
    }
}
