// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Kinesis::ResourcePolicy` and its property types.

use crate::l1::*;

/// Attaches a resource-based policy to a data stream or registered consumer. If you are using an identity other than the root user of the AWS account that owns the resource, the calling identity must have the `PutResourcePolicy` permissions on the specified Kinesis Data Streams resource and belong to the owner's account in order to use this operation. If you don't have `PutResourcePolicy` permissions, Amazon Kinesis Data Streams returns a `403 Access Denied error`. If you receive a `ResourceNotFoundException`, check to see if you passed a valid stream or consumer resource.
///
/// Request patterns can be one of the following:
///
/// - Data stream pattern: `arn:aws.*:kinesis:.*:\d{12}:.*stream/\S+`
/// - Consumer pattern: `^(arn):aws.*:kinesis:.*:\d{12}:.*stream\/[a-zA-Z0-9_.-]+\/consumer\/[a-zA-Z0-9_.-]+:[0-9]+`
///
/// For more information, see [Controlling Access to Amazon Kinesis Data Streams Resources Using IAM](https://docs.aws.amazon.com/streams/latest/dev/controlling-access.html).
///
/// `AWS::Kinesis::ResourcePolicy`; `Ref` returns its `ResourceArn`, a [`kinesis::ResourcePolicyResourceArn`](kinds::kinesis::ResourcePolicyResourceArn).
/// Changing one of these replaces it: `ResourceArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-resourcepolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnResourcePolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Kinesis::ResourcePolicy",
    tags: None,
    rules: include_str!("resource_policy.rules"),
};

impl CfnResourcePolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Kinesis::ResourcePolicy";

    /// `CfnResourcePolicy` with its required properties, in alphabetical order:
    ///
    /// - `resource_arn`: Returns the Amazon Resource Name (ARN) of the resource-based policy.
    /// - `resource_policy`: This is the description for the resource policy.
    pub fn new(
        resource_arn: impl IntoValue<String>,
        resource_policy: impl IntoValue<Json>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResourceArn", resource_arn.into_value().into_node());
        object_.put("ResourcePolicy", resource_policy.into_value().into_node());
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
    /// What `Ref` returns: its `ResourceArn`, a [`kinesis::ResourcePolicyResourceArn`](kinds::kinesis::ResourcePolicyResourceArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::kinesis::ResourcePolicyResourceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::kinesis::ResourcePolicyResourceArn> for &CfnResourcePolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::kinesis::ResourcePolicyResourceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
