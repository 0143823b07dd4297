// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ApplicationSignals::Discovery` and its property types.

use crate::l1::*;

/// > If you have existing `AWS::ApplicationSignals::Discovery` resources that were created prior to the Application Map release, you will need to delete and recreate these resources in your account to enable Application Map.
///
/// Enables this AWS account to be able to use CloudWatch Application Signals by creating the `AWSServiceRoleForCloudWatchApplicationSignals` service-linked role. This service-linked role has the following permissions:
///
/// - `xray:GetServiceGraph`
/// - `logs:StartQuery`
/// - `logs:GetQueryResults`
/// - `cloudwatch:GetMetricData`
/// - `cloudwatch:ListMetrics`
/// - `tag:GetResources`
/// - `autoscaling:DescribeAutoScalingGroups`
///
/// A service-linked CloudTrail event channel is created to process CloudTrail events and return change event information. This includes last deployment time, userName, eventName, and other event metadata.
///
/// After completing this step, you still need to instrument your Java and Python applications to send data to Application Signals. For more information, see [Enabling Application Signals](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Application-Signals-Enable.html).
///
/// `AWS::ApplicationSignals::Discovery`; `Ref` returns its `AccountId`, a [`applicationsignals::DiscoveryAccountId`](kinds::applicationsignals::DiscoveryAccountId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-discovery.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDiscovery(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ApplicationSignals::Discovery",
    tags: None,
    rules: "",
};

impl CfnDiscovery {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ApplicationSignals::Discovery";

    /// `CfnDiscovery` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
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

impl Construct for CfnDiscovery {
    type Handle = CfnDiscoveryRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDiscoveryRef {
        CfnDiscoveryRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDiscovery`] of a stack.
pub struct CfnDiscoveryRef(NodeRef);

impl Clone for CfnDiscoveryRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDiscoveryRef {}
impl AsNode for CfnDiscoveryRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDiscoveryRef {
    /// What `Ref` returns: its `AccountId`, a [`applicationsignals::DiscoveryAccountId`](kinds::applicationsignals::DiscoveryAccountId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::applicationsignals::DiscoveryAccountId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The 12 digit AWS Account ID for the account.
    ///
    /// `Fn::GetAtt` of `AccountId`.
    #[inline]
    pub fn attr_account_id(&self) -> Value<kinds::applicationsignals::DiscoveryAccountId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AccountId")))
    }
}

impl IntoValue<kinds::applicationsignals::DiscoveryAccountId> for &CfnDiscoveryRef {
    #[inline]
    fn into_value(self) -> Value<kinds::applicationsignals::DiscoveryAccountId> {
        Value::from_node(Node::Ref(self.0))
    }
}
