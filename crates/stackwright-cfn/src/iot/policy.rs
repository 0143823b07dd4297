// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoT::Policy` and its property types.

use crate::l1::*;

/// Use the `AWS::IoT::Policy` resource to declare an AWS IoT policy. For more information about working with AWS IoT policies, see [Authorization](https://docs.aws.amazon.com/iot/latest/developerguide/authorization.html) in the *AWS IoT Developer Guide*.
///
/// `AWS::IoT::Policy`; `Ref` returns its `PolicyName`, a [`iot::PolicyName`](kinds::iot::PolicyName).
/// Changing one of these replaces it: `PolicyName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-policy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoT::Policy",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("policy.rules"),
};

impl CfnPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoT::Policy";

    /// `CfnPolicy` with its required properties, in alphabetical order:
    ///
    /// - `policy_document`: The JSON document that describes the policy.
    pub fn new(policy_document: impl IntoValue<JsonOrText>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PolicyDocument", policy_document.into_value().into_node());
        Self(object_)
    }

    /// The policy name.
    ///
    /// `PolicyName`; an update replaces the resource.
    pub fn policy_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PolicyName", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
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

impl Construct for CfnPolicy {
    type Handle = CfnPolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPolicyRef {
        CfnPolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPolicy`] of a stack.
pub struct CfnPolicyRef(NodeRef);

impl Clone for CfnPolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPolicyRef {}
impl AsNode for CfnPolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPolicyRef {
    /// What `Ref` returns: its `PolicyName`, a [`iot::PolicyName`](kinds::iot::PolicyName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iot::PolicyName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the AWS IoT policy, such as `arn:aws:iot:us-east-2:123456789012:policy/MyPolicy`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iot::PolicyArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The name of this policy.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::iot::PolicyName> for &CfnPolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::PolicyName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iot::PolicyArn> for &CfnPolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::PolicyArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
