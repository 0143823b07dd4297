// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Route53::KeySigningKey` and its property types.

use crate::l1::*;

/// The `AWS::Route53::KeySigningKey` resource creates a new key-signing key (KSK) in a hosted zone. The hosted zone ID is passed as a parameter in the KSK properties. You can specify the properties of this KSK using the `Name`, `Status`, and `KeyManagementServiceArn` properties of the resource.
///
/// `AWS::Route53::KeySigningKey`; `Ref` returns the physical id, which is made of `HostedZoneId`, `Name`.
/// Changing one of these replaces it: `HostedZoneId`, `KeyManagementServiceArn`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-keysigningkey.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnKeySigningKey(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Route53::KeySigningKey",
    tags: None,
    rules: include_str!("key_signing_key.rules"),
};

impl CfnKeySigningKey {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Route53::KeySigningKey";

    /// `CfnKeySigningKey` with its required properties, in alphabetical order:
    ///
    /// - `hosted_zone_id`: The unique string (ID) that is used to identify a hosted zone.
    /// - `key_management_service_arn`: The Amazon resource name (ARN) for a customer managed customer master key (CMK) in AWS Key Management Service ( AWS ).
    /// - `name`: A string used to identify a key-signing key (KSK).
    /// - `status`: A string that represents the current key-signing key (KSK) status.
    pub fn new(
        hosted_zone_id: impl IntoValue<kinds::route53::HostedZoneId>,
        key_management_service_arn: impl IntoValue<String>,
        name: impl IntoValue<String>,
        status: impl IntoValue<Status>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("HostedZoneId", hosted_zone_id.into_value().into_node());
        object_.put(
            "KeyManagementServiceArn",
            key_management_service_arn.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        object_.put("Status", status.into_value().into_node());
        Self(object_)
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Construct for CfnKeySigningKey {
    type Handle = CfnKeySigningKeyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnKeySigningKeyRef {
        CfnKeySigningKeyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnKeySigningKey`] of a stack.
pub struct CfnKeySigningKeyRef(NodeRef);

impl Clone for CfnKeySigningKeyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnKeySigningKeyRef {}
impl AsNode for CfnKeySigningKeyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnKeySigningKeyRef {
    /// What `Ref` returns: the physical id, which is made of `HostedZoneId`, `Name`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `Status` of `AWS::Route53::KeySigningKey`.
pub enum Status {
    /// `ACTIVE`.
    Active,
    /// `INACTIVE`.
    Inactive,
}

#[diagnostic::do_not_recommend]
impl Kind for Status {}
#[diagnostic::do_not_recommend]
impl TextKind for Status {}
#[diagnostic::do_not_recommend]
impl IdKind for Status {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Status {}
#[diagnostic::do_not_recommend]
impl IntoValue<Status> for Status {
    #[inline]
    fn into_value(self) -> Value<Status> {
        const VALUES: &[&str] = &["ACTIVE", "INACTIVE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
