// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Logs::DeliverySource` and its property types.

use crate::l1::*;

/// Creates or updates one *delivery source* in your account. A delivery source is an AWS resource that sends logs to an AWS destination. The destination can be CloudWatch Logs, Amazon S3, or Firehose.
///
/// Only some AWS services support being configured as a delivery source. These services are listed as *Supported \[V2 Permissions\]* in the table at [Enabling logging from AWS services.](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-and-resource-policy.html)
///
/// To configure logs delivery between a supported AWS service and a destination, you must do the following:
///
/// - Create a delivery source, which is a logical object that represents the resource that is actually sending the logs.
/// - Create a *delivery destination*, which is a logical object that represents the actual delivery destination. For more information, see [AWS::Logs::DeliveryDestination](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-logs-deliverydestination.html) or [PutDeliveryDestination](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutDeliveryDestination.html).
/// - Create a *delivery* by pairing exactly one delivery source and one delivery destination. For more information, see [AWS::Logs::Delivery](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-logs-delivery.html) or [CreateDelivery](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateDelivery.html).
///
/// You can configure a single delivery source to send logs to multiple destinations by creating multiple deliveries. You can also create multiple deliveries to configure multiple delivery sources to send logs to the same delivery destination.
///
/// `AWS::Logs::DeliverySource`; `Ref` returns its `Name`, a [`logs::DeliverySourceName`](kinds::logs::DeliverySourceName).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-deliverysource.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDeliverySource(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Logs::DeliverySource",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("delivery_source.rules"),
};

impl CfnDeliverySource {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Logs::DeliverySource";

    /// `CfnDeliverySource` with its required properties, in alphabetical order:
    ///
    /// - `name`: The unique name of the delivery source.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A map of key-value pairs to configure the delivery source. Both keys and values must be between 1 and 255 characters in length.
    ///
    /// `DeliverySourceConfiguration`; updated in place.
    pub fn delivery_source_configuration(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put(
            "DeliverySourceConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The type of log that the source is sending. For valid values for this parameter, see the documentation for the source service.
    ///
    /// `LogType`; updated in place.
    pub fn log_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LogType", value.into_value().into_node());
        self
    }

    /// The ARN of the AWS resource that is generating and sending logs. For example, `arn:aws:workmail:us-east-1:123456789012:organization/m-1234EXAMPLEabcd1234abcd1234abcd1234`
    ///
    /// `ResourceArn`; updated in place.
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ResourceArn", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to the delivery source.
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

impl Construct for CfnDeliverySource {
    type Handle = CfnDeliverySourceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDeliverySourceRef {
        CfnDeliverySourceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDeliverySource`] of a stack.
pub struct CfnDeliverySourceRef(NodeRef);

impl Clone for CfnDeliverySourceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDeliverySourceRef {}
impl AsNode for CfnDeliverySourceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDeliverySourceRef {
    /// What `Ref` returns: its `Name`, a [`logs::DeliverySourceName`](kinds::logs::DeliverySourceName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::logs::DeliverySourceName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) that uniquely identifies this delivery source.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::logs::DeliverySourceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// This array contains the ARN of the AWS resource that sends logs and is represented by this delivery source. Currently, only one ARN can be in the array.
    ///
    /// `Fn::GetAtt` of `ResourceArns`.
    #[inline]
    pub fn attr_resource_arns(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceArns")))
    }

    /// The AWS service that is sending logs.
    ///
    /// `Fn::GetAtt` of `Service`.
    #[inline]
    pub fn attr_service(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Service")))
    }

    /// The status of this delivery source. The value can be ACTIVE or INACTIVE.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The reason for the status of this delivery source, such as RESOURCE_DELETED.
    ///
    /// `Fn::GetAtt` of `StatusReason`.
    #[inline]
    pub fn attr_status_reason(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StatusReason")))
    }
}

impl IntoValue<kinds::logs::DeliverySourceName> for &CfnDeliverySourceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::logs::DeliverySourceName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::logs::DeliverySourceArn> for &CfnDeliverySourceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::logs::DeliverySourceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
