// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Route53::TrafficPolicy` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::Route53::TrafficPolicy. Creates a Route 53 traffic policy, a JSON document that describes how Route 53 responds to DNS queries for a domain name.
///
/// `AWS::Route53::TrafficPolicy`; `Ref` returns its `Arn`, a [`route53::TrafficPolicyArn`](kinds::route53::TrafficPolicyArn).
/// Changing one of these replaces it: `Document`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-trafficpolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTrafficPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Route53::TrafficPolicy",
    tags: None,
    rules: include_str!("traffic_policy.rules"),
};

impl CfnTrafficPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Route53::TrafficPolicy";

    /// `CfnTrafficPolicy` with its required properties, in alphabetical order:
    ///
    /// - `document`: The definition of the traffic policy in JSON format.
    /// - `name`: The name of the traffic policy.
    pub fn new(document: impl IntoValue<String>, name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Document", document.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Any comments to include about the traffic policy.
    ///
    /// `Comment`; updated in place.
    pub fn comment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Comment", value.into_value().into_node());
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

impl Construct for CfnTrafficPolicy {
    type Handle = CfnTrafficPolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTrafficPolicyRef {
        CfnTrafficPolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTrafficPolicy`] of a stack.
pub struct CfnTrafficPolicyRef(NodeRef);

impl Clone for CfnTrafficPolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTrafficPolicyRef {}
impl AsNode for CfnTrafficPolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTrafficPolicyRef {
    /// What `Ref` returns: its `Arn`, a [`route53::TrafficPolicyArn`](kinds::route53::TrafficPolicyArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::route53::TrafficPolicyArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the traffic policy.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::route53::TrafficPolicyArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID that Amazon Route 53 assigned to the traffic policy when it was created.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The DNS type of the resource record sets that Amazon Route 53 creates when the traffic policy is used to create a traffic policy instance.
    ///
    /// `Fn::GetAtt` of `Type`.
    #[inline]
    pub fn attr_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Type")))
    }

    /// The version number that Amazon Route 53 assigned to the traffic policy.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[inline]
    pub fn attr_version(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Version")))
    }
}

impl IntoValue<kinds::route53::TrafficPolicyArn> for &CfnTrafficPolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53::TrafficPolicyArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
