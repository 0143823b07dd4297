// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Logs::Delivery` and its property types.

use crate::l1::*;

/// This structure contains information about one *delivery* in your account.
///
/// A delivery is a connection between a logical *delivery source* and a logical *delivery destination*.
///
/// For more information, see [CreateDelivery](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateDelivery.html).
///
/// To update an existing delivery configuration, use [UpdateDeliveryConfiguration](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_UpdateDeliveryConfiguration.html).
///
/// `AWS::Logs::Delivery`; `Ref` returns its `DeliveryId`, a [`logs::DeliveryId`](kinds::logs::DeliveryId).
/// Changing one of these replaces it: `DeliveryDestinationArn`, `DeliverySourceName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-delivery.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDelivery(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Logs::Delivery",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("delivery.rules"),
};

impl CfnDelivery {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Logs::Delivery";

    /// `CfnDelivery` with its required properties, in alphabetical order:
    ///
    /// - `delivery_destination_arn`: The ARN of the delivery destination that is associated with this delivery.
    /// - `delivery_source_name`: The name of the delivery source that is associated with this delivery.
    pub fn new(
        delivery_destination_arn: impl IntoValue<kinds::logs::DeliveryDestinationArn>,
        delivery_source_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DeliveryDestinationArn",
            delivery_destination_arn.into_value().into_node(),
        );
        object_.put(
            "DeliverySourceName",
            delivery_source_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The field delimiter that is used between record fields when the final output format of a delivery is in `Plain`, `W3C`, or `Raw` format.
    ///
    /// `FieldDelimiter`; updated in place.
    pub fn field_delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FieldDelimiter", value.into_value().into_node());
        self
    }

    /// The list of record fields to be delivered to the destination, in order. If the delivery's log source has mandatory fields, they must be included in this list.
    ///
    /// `RecordFields`; updated in place.
    pub fn record_fields(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("RecordFields", value.into_value().into_node());
        self
    }

    /// Use this parameter to cause the S3 objects that contain delivered logs to use a prefix structure that allows for integration with Apache Hive.
    ///
    /// `S3EnableHiveCompatiblePath`; updated in place.
    pub fn s3_enable_hive_compatible_path(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("S3EnableHiveCompatiblePath", value.into_value().into_node());
        self
    }

    /// Use this to reconfigure the S3 object prefix to contain either static or variable sections. The valid variables to use in the suffix path will vary by each log source. To find the values supported for the suffix path for each log source, use the [DescribeConfigurationTemplates](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeConfigurationTemplates.html) operation and check the `allowedSuffixPathFields` field in the response.
    ///
    /// `S3SuffixPath`; updated in place.
    pub fn s3_suffix_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3SuffixPath", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to the delivery.
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

impl Construct for CfnDelivery {
    type Handle = CfnDeliveryRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDeliveryRef {
        CfnDeliveryRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDelivery`] of a stack.
pub struct CfnDeliveryRef(NodeRef);

impl Clone for CfnDeliveryRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDeliveryRef {}
impl AsNode for CfnDeliveryRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDeliveryRef {
    /// What `Ref` returns: its `DeliveryId`, a [`logs::DeliveryId`](kinds::logs::DeliveryId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::logs::DeliveryId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) that uniquely identifies this delivery.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::logs::DeliveryArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Displays whether the delivery destination associated with this delivery is CloudWatch Logs, Amazon S3, or Firehose.
    ///
    /// `Fn::GetAtt` of `DeliveryDestinationType`.
    #[inline]
    pub fn attr_delivery_destination_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("DeliveryDestinationType"),
        ))
    }

    /// The unique ID that identifies this delivery in your account.
    ///
    /// `Fn::GetAtt` of `DeliveryId`.
    #[inline]
    pub fn attr_delivery_id(&self) -> Value<kinds::logs::DeliveryId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DeliveryId")))
    }
}

impl IntoValue<kinds::logs::DeliveryId> for &CfnDeliveryRef {
    #[inline]
    fn into_value(self) -> Value<kinds::logs::DeliveryId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::logs::DeliveryArn> for &CfnDeliveryRef {
    #[inline]
    fn into_value(self) -> Value<kinds::logs::DeliveryArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
