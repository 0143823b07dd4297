// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Logs::DeliveryDestination` and its property types.

use crate::l1::*;

/// This structure contains information about one *delivery destination* in your account. A delivery destination is an AWS resource that represents an AWS service that logs can be sent to. CloudWatch Logs, Amazon S3, Firehose, and X-Ray are supported as delivery destinations.
///
/// To configure logs delivery between a supported AWS service and a destination, you must do the following:
///
/// - Create a delivery source, which is a logical object that represents the resource that is actually sending the logs. For more information, see [PutDeliverySource](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutDeliverySource.html).
/// - Create a *delivery destination*, which is a logical object that represents the actual delivery destination.
/// - If you are delivering logs cross-account, you must use [PutDeliveryDestinationPolicy](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutDeliveryDestinationPolicy.html) in the destination account to assign an IAM policy to the destination. This policy allows delivery to that destination.
/// - Create a *delivery* by pairing exactly one delivery source and one delivery destination. For more information, see [CreateDelivery](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateDelivery.html).
///
/// You can configure a single delivery source to send logs to multiple destinations by creating multiple deliveries. You can also create multiple deliveries to configure multiple delivery sources to send logs to the same delivery destination.
///
/// `AWS::Logs::DeliveryDestination`; `Ref` returns its `Name`, a [`logs::DeliveryDestinationName`](kinds::logs::DeliveryDestinationName).
/// Changing one of these replaces it: `DeliveryDestinationType`, `DestinationResourceArn`, `Name`, `OutputFormat`.
/// Attributes: `Arn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-deliverydestination.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDeliveryDestination(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Logs::DeliveryDestination",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("delivery_destination.rules"),
};

impl CfnDeliveryDestination {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Logs::DeliveryDestination";

    /// `CfnDeliveryDestination` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of this delivery destination.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// An IAM policy that grants permissions to CloudWatch Logs to deliver logs cross-account to a specified destination in this account. For examples of this policy, see [Examples](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutDeliveryDestinationPolicy.html#API_PutDeliveryDestinationPolicy_Examples) in the CloudWatch Logs API Reference.
    ///
    /// `DeliveryDestinationPolicy`; updated in place.
    pub fn delivery_destination_policy(
        mut self,
        value: impl IntoValue<DestinationPolicyProperty>,
    ) -> Self {
        self.0
            .put("DeliveryDestinationPolicy", value.into_value().into_node());
        self
    }

    /// Displays whether this delivery destination is CloudWatch Logs, Amazon S3, Firehose, or X-Ray.
    ///
    /// `DeliveryDestinationType`; an update replaces the resource.
    pub fn delivery_destination_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DeliveryDestinationType", value.into_value().into_node());
        self
    }

    /// The ARN of the AWS destination that this delivery destination represents. That AWS destination can be a log group in CloudWatch Logs, an Amazon S3 bucket, or a Firehose stream.
    ///
    /// `DestinationResourceArn`; an update replaces the resource.
    pub fn destination_resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DestinationResourceArn", value.into_value().into_node());
        self
    }

    /// The format of the logs that are sent to this delivery destination.
    ///
    /// `OutputFormat`; an update replaces the resource.
    pub fn output_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OutputFormat", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to the delivery destination.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
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

impl Construct for CfnDeliveryDestination {
    type Handle = CfnDeliveryDestinationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDeliveryDestinationRef {
        CfnDeliveryDestinationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDeliveryDestination`] of a stack.
pub struct CfnDeliveryDestinationRef(NodeRef);

impl Clone for CfnDeliveryDestinationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDeliveryDestinationRef {}
impl AsNode for CfnDeliveryDestinationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDeliveryDestinationRef {
    /// What `Ref` returns: its `Name`, a [`logs::DeliveryDestinationName`](kinds::logs::DeliveryDestinationName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::logs::DeliveryDestinationName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) that uniquely identifies this delivery destination.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::logs::DeliveryDestinationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::logs::DeliveryDestinationName> for &CfnDeliveryDestinationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::logs::DeliveryDestinationName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::logs::DeliveryDestinationArn> for &CfnDeliveryDestinationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::logs::DeliveryDestinationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// An IAM policy that grants permissions to CloudWatch Logs to deliver logs cross-account to a specified destination in this account.
///
/// The property type `DestinationPolicy` of `AWS::Logs::DeliveryDestination`.
#[must_use = "a property type does nothing until it is set"]
pub struct DestinationPolicyProperty(Object);

impl DestinationPolicyProperty {
    /// `DestinationPolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A name for an existing destination.
    ///
    /// `DeliveryDestinationName`.
    pub fn delivery_destination_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DeliveryDestinationName", value.into_value().into_node());
        self
    }

    /// Creates or updates an access policy associated with an existing destination. An access policy is an [IAM policy document](https://docs.aws.amazon.com/IAM/latest/UserGuide/policies_overview.html) that is used to authorize claims to register a subscription filter against a given destination.
    ///
    /// `DeliveryDestinationPolicy`; free JSON, such as an [`Object`].
    pub fn delivery_destination_policy(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("DeliveryDestinationPolicy", value.into_value().into_node());
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

impl Kind for DestinationPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DestinationPolicyProperty> for DestinationPolicyProperty {}
impl From<DestinationPolicyProperty> for Node {
    #[inline]
    fn from(value: DestinationPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DestinationPolicyProperty> for DestinationPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<DestinationPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
