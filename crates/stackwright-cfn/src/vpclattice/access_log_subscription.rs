// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::VpcLattice::AccessLogSubscription` and its property types.

use crate::l1::*;

/// Enables access logs to be sent to Amazon CloudWatch, Amazon S3, and Amazon Kinesis Data Firehose. The service network owner can use the access logs to audit the services in the network. The service network owner can only see access logs from clients and services that are associated with their service network. Access log entries represent traffic originated from VPCs associated with that network. For more information, see [Access logs](https://docs.aws.amazon.com/vpc-lattice/latest/ug/monitoring-access-logs.html) in the *Amazon VPC Lattice User Guide*.
///
/// `AWS::VpcLattice::AccessLogSubscription`; `Ref` returns its `Arn`, a [`vpclattice::AccessLogSubscriptionArn`](kinds::vpclattice::AccessLogSubscriptionArn).
/// Changing one of these replaces it: `ResourceIdentifier`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-accesslogsubscription.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAccessLogSubscription(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::VpcLattice::AccessLogSubscription",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("access_log_subscription.rules"),
};

impl CfnAccessLogSubscription {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::VpcLattice::AccessLogSubscription";

    /// `CfnAccessLogSubscription` with its required properties, in alphabetical order:
    ///
    /// - `destination_arn`: The Amazon Resource Name (ARN) of the destination.
    pub fn new(destination_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DestinationArn", destination_arn.into_value().into_node());
        Self(object_)
    }

    /// The ID or ARN of the service network or service.
    ///
    /// `ResourceIdentifier`; an update replaces the resource.
    pub fn resource_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ResourceIdentifier", value.into_value().into_node());
        self
    }

    /// Log type of the service network.
    ///
    /// `ServiceNetworkLogType`; one of `SERVICE`, `RESOURCE`; updated in place.
    pub fn service_network_log_type(
        mut self,
        value: impl IntoValue<ServiceNetworkLogType>,
    ) -> Self {
        self.0
            .put("ServiceNetworkLogType", value.into_value().into_node());
        self
    }

    /// The tags for the access log subscription.
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

impl Construct for CfnAccessLogSubscription {
    type Handle = CfnAccessLogSubscriptionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAccessLogSubscriptionRef {
        CfnAccessLogSubscriptionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAccessLogSubscription`] of a stack.
pub struct CfnAccessLogSubscriptionRef(NodeRef);

impl Clone for CfnAccessLogSubscriptionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAccessLogSubscriptionRef {}
impl AsNode for CfnAccessLogSubscriptionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAccessLogSubscriptionRef {
    /// What `Ref` returns: its `Arn`, a [`vpclattice::AccessLogSubscriptionArn`](kinds::vpclattice::AccessLogSubscriptionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::vpclattice::AccessLogSubscriptionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the access log subscription.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::vpclattice::AccessLogSubscriptionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the access log subscription.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The Amazon Resource Name (ARN) of the access log subscription.
    ///
    /// `Fn::GetAtt` of `ResourceArn`.
    #[inline]
    pub fn attr_resource_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceArn")))
    }

    /// The ID of the service network or service.
    ///
    /// `Fn::GetAtt` of `ResourceId`.
    #[inline]
    pub fn attr_resource_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceId")))
    }
}

impl IntoValue<kinds::vpclattice::AccessLogSubscriptionArn> for &CfnAccessLogSubscriptionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::vpclattice::AccessLogSubscriptionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `ServiceNetworkLogType` of `AWS::VpcLattice::AccessLogSubscription`.
pub enum ServiceNetworkLogType {
    /// `RESOURCE`.
    Resource,
    /// `SERVICE`.
    Service,
}

#[diagnostic::do_not_recommend]
impl Kind for ServiceNetworkLogType {}
#[diagnostic::do_not_recommend]
impl TextKind for ServiceNetworkLogType {}
#[diagnostic::do_not_recommend]
impl IdKind for ServiceNetworkLogType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ServiceNetworkLogType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ServiceNetworkLogType> for ServiceNetworkLogType {
    #[inline]
    fn into_value(self) -> Value<ServiceNetworkLogType> {
        const VALUES: &[&str] = &["RESOURCE", "SERVICE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
