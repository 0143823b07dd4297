// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::RouteServer` and its property types.

use crate::l1::*;

/// Specifies a route server to manage dynamic routing in a VPC.
///
/// Amazon VPC Route Server simplifies routing for traffic between workloads that are deployed within a VPC and its internet gateways. With this feature, VPC Route Server dynamically updates VPC and internet gateway route tables with your preferred routes to achieve routing fault tolerance for those workloads. This enables you to automatically reroute traffic within a VPC, which increases the manageability of VPC routing and interoperability with third-party workloads.
///
/// For more information see [Dynamic routing in your VPC with VPC Route Server](https://docs.aws.amazon.com/vpc/latest/userguide/dynamic-routing-route-server.html) in the *Amazon VPC User Guide*.
///
/// `AWS::EC2::RouteServer`; `Ref` returns its `Id`, a [`ec2::RouteServerId`](kinds::ec2::RouteServerId).
/// Changing one of these replaces it: `AmazonSideAsn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserver.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRouteServer(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::RouteServer",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("route_server.rules"),
};

impl CfnRouteServer {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::RouteServer";

    /// `CfnRouteServer` with its required properties, in alphabetical order:
    ///
    /// - `amazon_side_asn`: The Border Gateway Protocol (BGP) Autonomous System Number (ASN) for the appliance.
    pub fn new(amazon_side_asn: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AmazonSideAsn", amazon_side_asn.into_value().into_node());
        Self(object_)
    }

    /// Indicates whether routes should be persisted after all BGP sessions are terminated.
    ///
    /// `PersistRoutes`; one of `enable`, `disable`; updated in place.
    pub fn persist_routes(mut self, value: impl IntoValue<PersistRoutes>) -> Self {
        self.0.put("PersistRoutes", value.into_value().into_node());
        self
    }

    /// The number of minutes a route server will wait after BGP is re-established to unpersist the routes in the FIB and RIB. Value must be in the range of 1-5. The default value is 1. Only valid if `persistRoutesState` is 'enabled'.
    ///
    /// If you set the duration to 1 minute, then when your network appliance re-establishes BGP with route server, it has 1 minute to relearn it's adjacent network and advertise those routes to route server before route server resumes normal functionality. In most cases, 1 minute is probably sufficient. If, however, you have concerns that your BGP network may not be capable of fully re-establishing and re-learning everything in 1 minute, you can increase the duration up to 5 minutes.
    ///
    /// `PersistRoutesDuration`; updated in place.
    pub fn persist_routes_duration(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("PersistRoutesDuration", value.into_value().into_node());
        self
    }

    /// Indicates whether SNS notifications are enabled for the route server. Enabling SNS notifications persists BGP status changes to an SNS topic provisioned by AWS.
    ///
    /// `SnsNotificationsEnabled`; updated in place.
    pub fn sns_notifications_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("SnsNotificationsEnabled", value.into_value().into_node());
        self
    }

    /// Any tags assigned to the route server.
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

impl Construct for CfnRouteServer {
    type Handle = CfnRouteServerRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRouteServerRef {
        CfnRouteServerRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRouteServer`] of a stack.
pub struct CfnRouteServerRef(NodeRef);

impl Clone for CfnRouteServerRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRouteServerRef {}
impl AsNode for CfnRouteServerRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRouteServerRef {
    /// What `Ref` returns: its `Id`, a [`ec2::RouteServerId`](kinds::ec2::RouteServerId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::RouteServerId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the route server.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::ec2::RouteServerArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the route server.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::ec2::RouteServerId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::ec2::RouteServerId> for &CfnRouteServerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::RouteServerId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::ec2::RouteServerArn> for &CfnRouteServerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::RouteServerArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The values of `PersistRoutes` of `AWS::EC2::RouteServer`.
pub enum PersistRoutes {
    /// `disable`.
    Disable,
    /// `enable`.
    Enable,
}

#[diagnostic::do_not_recommend]
impl Kind for PersistRoutes {}
#[diagnostic::do_not_recommend]
impl TextKind for PersistRoutes {}
#[diagnostic::do_not_recommend]
impl IdKind for PersistRoutes {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PersistRoutes {}
#[diagnostic::do_not_recommend]
impl IntoValue<PersistRoutes> for PersistRoutes {
    #[inline]
    fn into_value(self) -> Value<PersistRoutes> {
        const VALUES: &[&str] = &["disable", "enable"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
