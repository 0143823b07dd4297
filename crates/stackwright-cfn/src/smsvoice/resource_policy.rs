// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SMSVOICE::ResourcePolicy` and its property types.

use crate::l1::*;

/// Attaches a resource-based policy to a End User Messaging resource(phone number, sender Id, phone poll, or opt-out list) that is used for sharing the resource. A shared resource can be a Pool, Opt-out list, Sender Id, or Phone number. For more information about resource-based policies, see [Working with shared resources](https://docs.aws.amazon.com/sms-voice/latest/userguide/shared-resources.html) in the *End User Messaging User Guide*.
///
/// `AWS::SMSVOICE::ResourcePolicy`; `Ref` returns its `ResourceArn`, a [`smsvoice::ResourcePolicyResourceArn`](kinds::smsvoice::ResourcePolicyResourceArn).
/// Changing one of these replaces it: `ResourceArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-resourcepolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnResourcePolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SMSVOICE::ResourcePolicy",
    tags: None,
    rules: include_str!("resource_policy.rules"),
};

impl CfnResourcePolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SMSVOICE::ResourcePolicy";

    /// `CfnResourcePolicy` with its required properties, in alphabetical order:
    ///
    /// - `policy_document`: The JSON formatted resource-based policy to attach.
    /// - `resource_arn`: The Amazon Resource Name (ARN) of the End User Messaging resource attached to the resource-based policy.
    pub fn new(
        policy_document: impl IntoValue<Json>,
        resource_arn: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("PolicyDocument", policy_document.into_value().into_node());
        object_.put("ResourceArn", resource_arn.into_value().into_node());
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

impl Construct for CfnResourcePolicy {
    type Handle = CfnResourcePolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnResourcePolicyRef {
        CfnResourcePolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnResourcePolicy`] of a stack.
pub struct CfnResourcePolicyRef(NodeRef);

impl Clone for CfnResourcePolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnResourcePolicyRef {}
impl AsNode for CfnResourcePolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnResourcePolicyRef {
    /// What `Ref` returns: its `ResourceArn`, a [`smsvoice::ResourcePolicyResourceArn`](kinds::smsvoice::ResourcePolicyResourceArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::smsvoice::ResourcePolicyResourceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::smsvoice::ResourcePolicyResourceArn> for &CfnResourcePolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::smsvoice::ResourcePolicyResourceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
