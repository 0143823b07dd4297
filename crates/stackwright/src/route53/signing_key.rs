//! Keys that sign a zone's keys, for DNSSEC.

use stackwright_cfn::route53::{CfnDNSSEC, CfnKeySigningKey};
use stackwright_core::{
    AsNode, Construct, Diagnostic, IntoValue, NodeRef, Scope, Text, Value, text,
};

use super::codes;
use super::zone::HostedZoneRef;
use super::zone_kinds::PublicHostedZoneRef;
use crate::iam::{Conditions, PolicyStatement, ServicePrincipal};
use crate::kms::KeyRef;
use crate::words::words;

/// The most characters that a key signing key's name has.
/// <https://docs.aws.amazon.com/Route53/latest/APIReference/API_CreateKeySigningKey.html>
const LONGEST_NAME: usize = 128;

words! {
    /// Whether a key signing key is in use.
    pub enum KeySigningKeyStatus {
        /// It signs.
        Active = "ACTIVE",
        /// It does not sign.
        Inactive = "INACTIVE",
    }
}

/// A key signing key (`AWS::Route53::KeySigningKey`): the key that signs the keys of a public zone, so
/// that answers can be told from forged ones. [`PublicHostedZoneRef::enable_dnssec`] makes one and starts
/// signing.
///
/// The KMS key has to be in us-east-1, of the kind `EccNistP256`, for signatures. Its policy is extended,
/// so that Route 53 may use it for the zone.
///
/// <https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-configuring-dnssec-ksk.html>
#[derive(Clone, Debug)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct KeySigningKey {
    zone: HostedZoneRef,
    kms_key: KeyRef,
    name: Option<Value<String>>,
    status: KeySigningKeyStatus,
}

impl KeySigningKey {
    /// A key signing key of a zone, made from a KMS key.
    pub fn new(zone: &HostedZoneRef, kms_key: impl Into<KeyRef>) -> Self {
        Self {
            zone: zone.clone(),
            kms_key: kms_key.into(),
            name: None,
            status: KeySigningKeyStatus::Active,
        }
    }

    /// The name: 3 to 128 letters, digits and underscores. Default: made from the path of the construct.
    pub fn key_signing_key_name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Whether it is in use. Default: [`Active`](KeySigningKeyStatus::Active).
    pub const fn status(mut self, status: KeySigningKeyStatus) -> Self {
        self.status = status;
        self
    }

    /// A key signing key that exists already, by its zone and name.
    #[track_caller]
    pub fn from_key_signing_key_attributes(
        scope: &Scope,
        id: impl Into<Text>,
        zone: &HostedZoneRef,
        name: impl IntoValue<String>,
    ) -> KeySigningKeyRef {
        let name: Value<String> = name.into_value();
        KeySigningKeyRef {
            node: scope.group(id).node(),
            id: text![zone.hosted_zone_id(), "|", &name].value(),
            name,
            zone: zone.clone(),
        }
    }

    fn check(&self, scope: &Scope) {
        let legal = |character: char| character.is_ascii_alphanumeric() || character == '_';
        if let Some(name) = self.name.as_ref().and_then(Value::as_text)
            && (!(3..=LONGEST_NAME).contains(&name.len()) || !name.chars().all(legal))
        {
            scope.diagnose(
                Diagnostic::error(
                    &codes::ILLEGAL_KEY_SIGNING_KEY,
                    "the key signing key's name is not a legal one",
                )
                .given(format!("`{name}`"))
                .allowed("3 to 128 letters, digits and underscores")
                .help("choose another name, or leave it out"),
            );
        }
    }

    /// Lets Route 53 use the KMS key for the zone.
    /// <https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/access-control-managing-permissions.html#KMS-key-policy-for-DNSSEC>
    fn permit_route53(&self, scope: &Scope) {
        let statement = || {
            PolicyStatement::new()
                .all_resources()
                .principal(ServicePrincipal::new("dnssec-route53.amazonaws.com"))
        };
        let zone = self.zone.hosted_zone_arn();
        let of_zone = Conditions::new().with("ArnEquals", "aws:SourceArn", zone);
        let for_aws = Conditions::new().with("Bool", "kms:GrantIsForAWSResource", true);
        let sign = ["kms:DescribeKey", "kms:GetPublicKey", "kms:Sign"];
        let key = &self.kms_key;
        key.add_to_resource_policy(scope, statement().actions(sign).conditions(of_zone));
        let grant = statement().actions(["kms:CreateGrant"]);
        key.add_to_resource_policy(scope, grant.conditions(for_aws));
    }
}

impl Construct for KeySigningKey {
    type Handle = KeySigningKeyRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> KeySigningKeyRef {
        self.check(scope);
        self.permit_route53(scope);
        let name = self.name.unwrap_or_else(|| {
            scope
                .unique_resource_name_keeping("_", LONGEST_NAME)
                .into_value()
        });
        let resource = CfnKeySigningKey::new(
            self.zone.hosted_zone_id(),
            self.kms_key.key_arn().to_text(),
            &name,
            self.status.as_str(),
        );
        let resource = scope.add("Resource", resource);
        KeySigningKeyRef {
            node: scope.node(),
            id: resource.reference(),
            name,
            zone: self.zone,
        }
    }
}

/// A [`KeySigningKey`] in a stack, or one that exists already.
#[derive(Clone, Debug)]
pub struct KeySigningKeyRef {
    node: NodeRef,
    id: Value<String>,
    name: Value<String>,
    zone: HostedZoneRef,
}

impl AsNode for KeySigningKeyRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl KeySigningKeyRef {
    /// The id, `ZONE|NAME`.
    pub fn key_signing_key_id(&self) -> Value<String> {
        self.id.clone()
    }

    /// The name.
    pub fn key_signing_key_name(&self) -> Value<String> {
        self.name.clone()
    }

    /// The zone whose keys it signs.
    pub fn hosted_zone(&self) -> &HostedZoneRef {
        &self.zone
    }
}

impl PublicHostedZoneRef {
    /// Signs the zone's records with DNSSEC, by a key signing key below the zone that is made from a KMS
    /// key. Its name is made from the path, unless `key_signing_key_name` is given.
    #[track_caller]
    pub fn enable_dnssec(
        &self,
        scope: &Scope,
        kms_key: impl Into<KeyRef>,
        key_signing_key_name: Option<&str>,
    ) -> KeySigningKeyRef {
        let at = scope.of(self);
        if at.child("DNSSEC").is_some() {
            at.diagnose(
                Diagnostic::error(
                    &codes::ILLEGAL_KEY_SIGNING_KEY,
                    "the zone is signed with DNSSEC already",
                )
                .given("a second `enable_dnssec`")
                .allowed("one for a zone")
                .help("add further keys with `KeySigningKey`"),
            );
        }
        let mut key = KeySigningKey::new(self, kms_key);
        if let Some(name) = key_signing_key_name {
            key = key.key_signing_key_name(name);
        }
        let key = at.add("KeySigningKey", key);
        let signing = at.add("DNSSEC", CfnDNSSEC::new(self.hosted_zone_id().to_text()));
        scope.depend(&signing, &key);
        key
    }
}
