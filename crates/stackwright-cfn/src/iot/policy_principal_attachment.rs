// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoT::PolicyPrincipalAttachment` and its property types.

use crate::l1::*;

/// Use the `AWS::IoT::PolicyPrincipalAttachment` resource to attach an AWS IoT policy to a principal (an X.509 certificate or other credential).
///
/// For information about working with AWS IoT policies and principals, see [Authorization](https://docs.aws.amazon.com/iot/latest/developerguide/authorization.html) in the *AWS IoT Developer Guide*.
///
/// `AWS::IoT::PolicyPrincipalAttachment`; `Ref` returns its `Id`, a [`iot::PolicyPrincipalAttachmentId`](kinds::iot::PolicyPrincipalAttachmentId).
/// Changing one of these replaces it: `PolicyName`, `Principal`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-policyprincipalattachment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPolicyPrincipalAttachment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoT::PolicyPrincipalAttachment",
    tags: None,
    rules: include_str!("policy_principal_attachment.rules"),
};

impl CfnPolicyPrincipalAttachment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoT::PolicyPrincipalAttachment";

    /// `CfnPolicyPrincipalAttachment` with its required properties, in alphabetical order:
    ///
    /// - `policy_name`: The name of the AWS IoT policy.
    /// - `principal`: The principal, which can be a certificate ARN (as returned from the `CreateCertificate` operation) or an Amazon Cognito ID.
    pub fn new(policy_name: impl IntoValue<String>, principal: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PolicyName", policy_name.into_value().into_node());
        object_.put("Principal", principal.into_value().into_node());
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

impl Construct for CfnPolicyPrincipalAttachment {
    type Handle = CfnPolicyPrincipalAttachmentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPolicyPrincipalAttachmentRef {
        CfnPolicyPrincipalAttachmentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPolicyPrincipalAttachment`] of a stack.
pub struct CfnPolicyPrincipalAttachmentRef(NodeRef);

impl Clone for CfnPolicyPrincipalAttachmentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPolicyPrincipalAttachmentRef {}
impl AsNode for CfnPolicyPrincipalAttachmentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPolicyPrincipalAttachmentRef {
    /// What `Ref` returns: its `Id`, a [`iot::PolicyPrincipalAttachmentId`](kinds::iot::PolicyPrincipalAttachmentId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iot::PolicyPrincipalAttachmentId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::iot::PolicyPrincipalAttachmentId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::iot::PolicyPrincipalAttachmentId> for &CfnPolicyPrincipalAttachmentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::PolicyPrincipalAttachmentId> {
        Value::from_node(Node::Ref(self.0))
    }
}
