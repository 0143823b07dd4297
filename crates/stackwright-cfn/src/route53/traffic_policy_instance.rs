// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Route53::TrafficPolicyInstance` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::Route53::TrafficPolicyInstance. Applies a version of a Route 53 traffic policy to a DNS name in a public hosted zone, and Route 53 creates and owns the resource record sets that answer queries for that name.
///
/// `AWS::Route53::TrafficPolicyInstance`; `Ref` returns its `Arn`, a [`route53::TrafficPolicyInstanceArn`](kinds::route53::TrafficPolicyInstanceArn).
/// Changing one of these replaces it: `HostedZoneId`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-trafficpolicyinstance.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTrafficPolicyInstance(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Route53::TrafficPolicyInstance",
    tags: None,
    rules: include_str!("traffic_policy_instance.rules"),
};

impl CfnTrafficPolicyInstance {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Route53::TrafficPolicyInstance";

    /// `CfnTrafficPolicyInstance` with its required properties, in alphabetical order:
    ///
    /// - `hosted_zone_id`: The ID of the hosted zone that Amazon Route 53 creates the resource record sets in.
    /// - `name`: The domain name, or subdomain name, for which Amazon Route 53 answers DNS queries by using the resource record sets it creates for this traffic policy instance.
    /// - `ttl`: The TTL that Amazon Route 53 assigns to all of the resource record sets that it creates in the specified hosted zone.
    /// - `traffic_policy_id`: The ID of the traffic policy that Amazon Route 53 uses to create resource record sets in the specified hosted zone.
    /// - `traffic_policy_version`: The version of the traffic policy that Amazon Route 53 uses to create resource record sets in the specified hosted zone.
    pub fn new(
        hosted_zone_id: impl IntoValue<kinds::route53::HostedZoneId>,
        name: impl IntoValue<String>,
        ttl: impl IntoValue<i64>,
        traffic_policy_id: impl IntoValue<String>,
        traffic_policy_version: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("HostedZoneId", hosted_zone_id.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("TTL", ttl.into_value().into_node());
        object_.put(
            "TrafficPolicyId",
            traffic_policy_id.into_value().into_node(),
        );
        object_.put(
            "TrafficPolicyVersion",
            traffic_policy_version.into_value().into_node(),
        );
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

impl Construct for CfnTrafficPolicyInstance {
    type Handle = CfnTrafficPolicyInstanceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTrafficPolicyInstanceRef {
        CfnTrafficPolicyInstanceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTrafficPolicyInstance`] of a stack.
pub struct CfnTrafficPolicyInstanceRef(NodeRef);

impl Clone for CfnTrafficPolicyInstanceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTrafficPolicyInstanceRef {}
impl AsNode for CfnTrafficPolicyInstanceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTrafficPolicyInstanceRef {
    /// What `Ref` returns: its `Arn`, a [`route53::TrafficPolicyInstanceArn`](kinds::route53::TrafficPolicyInstanceArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::route53::TrafficPolicyInstanceArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the traffic policy instance.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::route53::TrafficPolicyInstanceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID that Amazon Route 53 assigned to the traffic policy instance when it was created.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The current state of the traffic policy instance. A steady-state instance is Applied.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }

    /// The DNS type that Amazon Route 53 assigned to all of the resource record sets that it created for this traffic policy instance. Route 53 derives it from the referenced traffic policy.
    ///
    /// `Fn::GetAtt` of `TrafficPolicyType`.
    #[inline]
    pub fn attr_traffic_policy_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TrafficPolicyType")))
    }
}

impl IntoValue<kinds::route53::TrafficPolicyInstanceArn> for &CfnTrafficPolicyInstanceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53::TrafficPolicyInstanceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
