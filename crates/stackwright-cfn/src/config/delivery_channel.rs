// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Config::DeliveryChannel` and its property types.

use crate::l1::*;

/// Specifies a delivery channel object to deliver configuration information to an Amazon S3 bucket and Amazon topic.
///
/// Before you can create a delivery channel, you must create a configuration recorder. You can use this action to change the Amazon S3 bucket or an Amazon topic of the existing delivery channel. To change the Amazon S3 bucket or an Amazon topic, call this action and specify the changed values for the S3 bucket and the SNS topic. If you specify a different value for either the S3 bucket or the SNS topic, this action will keep the existing value for the parameter that is not changed.
///
/// > In the China (Beijing) Region, when you call this action, the Amazon S3 bucket must also be in the China (Beijing) Region. In all the other regions, AWS Config supports cross-region and cross-account delivery channels.
///
/// You can have only one delivery channel per region per AWS account, and the delivery channel is required to use AWS Config.
///
/// > AWS Config does not support the delivery channel to an Amazon S3 bucket bucket where object lock is enabled. For more information, see [How S3 Object Lock works](https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-overview.html).
///
/// When you create the delivery channel, you can specify; how often AWS Config delivers configuration snapshots to your Amazon S3 bucket (for example, 24 hours), the S3 bucket to which AWS Config sends configuration snapshots and configuration history files, and the Amazon topic to which AWS Config sends notifications about configuration changes, such as updated resources, AWS Config rule evaluations, and when AWS Config delivers the configuration snapshot to your S3 bucket. For more information, see [Deliver Configuration Items](https://docs.aws.amazon.com/config/latest/developerguide/how-does-config-work.html#delivery-channel) in the AWS Config Developer Guide.
///
/// > To enable AWS Config, you must create a configuration recorder and a delivery channel. If you want to create the resources separately, you must create a configuration recorder before you can create a delivery channel. AWS Config uses the configuration recorder to capture configuration changes to your resources. For more information, see [AWS::Config::ConfigurationRecorder](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-config-configurationrecorder.html).
///
/// For more information, see [Managing the Delivery Channel](https://docs.aws.amazon.com/config/latest/developerguide/manage-delivery-channel.html) in the AWS Config Developer Guide.
///
/// `AWS::Config::DeliveryChannel`; `Ref` returns its `Name`, a [`config::DeliveryChannelName`](kinds::config::DeliveryChannelName).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-deliverychannel.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDeliveryChannel(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Config::DeliveryChannel",
    tags: None,
    rules: include_str!("delivery_channel.rules"),
};

impl CfnDeliveryChannel {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Config::DeliveryChannel";

    /// `CfnDeliveryChannel` with its required properties, in alphabetical order:
    ///
    /// - `s3_bucket_name`: The name of the Amazon S3 bucket to which AWS Config delivers configuration snapshots and configuration history files.
    pub fn new(s3_bucket_name: impl IntoValue<kinds::s3::BucketName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3BucketName", s3_bucket_name.into_value().into_node());
        Self(object_)
    }

    /// The options for how often AWS Config delivers configuration snapshots to the Amazon S3 bucket.
    ///
    /// `ConfigSnapshotDeliveryProperties`; updated in place.
    pub fn config_snapshot_delivery_properties(
        mut self,
        value: impl IntoValue<ConfigSnapshotDeliveryPropertiesProperty>,
    ) -> Self {
        self.0.put(
            "ConfigSnapshotDeliveryProperties",
            value.into_value().into_node(),
        );
        self
    }

    /// A name for the delivery channel. If you don't specify a name, CloudFormation generates a unique physical ID and uses that ID for the delivery channel name. For more information, see [Name Type](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html).
    ///
    /// Updates are not supported. To change the name, you must run two separate updates. In the first update, delete this resource, and then recreate it with a new name in the second update.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The prefix for the specified Amazon S3 bucket.
    ///
    /// `S3KeyPrefix`; updated in place.
    pub fn s3_key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3KeyPrefix", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the AWS Key Management Service ( AWS ) AWS KMS key (KMS key) used to encrypt objects delivered by AWS Config. Must belong to the same Region as the destination S3 bucket.
    ///
    /// `S3KmsKeyArn`; updated in place.
    pub fn s3_kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("S3KmsKeyArn", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the Amazon SNS topic to which AWS Config sends notifications about configuration changes.
    ///
    /// If you choose a topic from another account, the topic must have policies that grant access permissions to AWS Config. For more information, see [Permissions for the Amazon SNS Topic](https://docs.aws.amazon.com/config/latest/developerguide/sns-topic-policy.html) in the *AWS Config Developer Guide*.
    ///
    /// `SnsTopicARN`; updated in place.
    pub fn sns_topic_arn(mut self, value: impl IntoValue<kinds::sns::TopicArn>) -> Self {
        self.0.put("SnsTopicARN", value.into_value().into_node());
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

impl Construct for CfnDeliveryChannel {
    type Handle = CfnDeliveryChannelRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDeliveryChannelRef {
        CfnDeliveryChannelRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDeliveryChannel`] of a stack.
pub struct CfnDeliveryChannelRef(NodeRef);

impl Clone for CfnDeliveryChannelRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDeliveryChannelRef {}
impl AsNode for CfnDeliveryChannelRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDeliveryChannelRef {
    /// What `Ref` returns: its `Name`, a [`config::DeliveryChannelName`](kinds::config::DeliveryChannelName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::config::DeliveryChannelName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::config::DeliveryChannelName> for &CfnDeliveryChannelRef {
    #[inline]
    fn into_value(self) -> Value<kinds::config::DeliveryChannelName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Provides options for how often AWS Config delivers configuration snapshots to the Amazon S3 bucket in your delivery channel.
///
/// > If you want to create a rule that triggers evaluations for your resources when AWS Config delivers the configuration snapshot, see the following:
///
/// The frequency for a rule that triggers evaluations for your resources when AWS Config delivers the configuration snapshot is set by one of two values, depending on which is less frequent:
///
/// - The value for the `deliveryFrequency` parameter within the delivery channel configuration, which sets how often AWS Config delivers configuration snapshots. This value also sets how often AWS Config invokes evaluations for AWS Config rules.
/// - The value for the `MaximumExecutionFrequency` parameter, which sets the maximum frequency with which AWS Config invokes evaluations for the rule. For more information, see [ConfigRule](https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigRule.html).
///
/// If the `deliveryFrequency` value is less frequent than the `MaximumExecutionFrequency` value for a rule, AWS Config invokes the rule only as often as the `deliveryFrequency` value.
///
/// - For example, you want your rule to run evaluations when AWS Config delivers the configuration snapshot.
/// - You specify the `MaximumExecutionFrequency` value for `Six_Hours`.
/// - You then specify the delivery channel `deliveryFrequency` value for `TwentyFour_Hours`.
/// - Because the value for `deliveryFrequency` is less frequent than `MaximumExecutionFrequency`, AWS Config invokes evaluations for the rule every 24 hours.
///
/// You should set the `MaximumExecutionFrequency` value to be at least as frequent as the `deliveryFrequency` value. You can view the `deliveryFrequency` value by using the `DescribeDeliveryChannnels` action.
///
/// To update the `deliveryFrequency` with which AWS Config delivers your configuration snapshots, use the `PutDeliveryChannel` action.
///
/// The property type `ConfigSnapshotDeliveryProperties` of `AWS::Config::DeliveryChannel`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfigSnapshotDeliveryPropertiesProperty(Object);

impl ConfigSnapshotDeliveryPropertiesProperty {
    /// `ConfigSnapshotDeliveryPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The frequency with which AWS Config delivers configuration snapshots.
    ///
    /// `DeliveryFrequency`; one of `One_Hour`, `Three_Hours`, `Six_Hours`, `Twelve_Hours`, `TwentyFour_Hours`.
    pub fn delivery_frequency(mut self, value: impl IntoValue<DeliveryFrequency>) -> Self {
        self.0
            .put("DeliveryFrequency", value.into_value().into_node());
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

impl Kind for ConfigSnapshotDeliveryPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfigSnapshotDeliveryPropertiesProperty>
    for ConfigSnapshotDeliveryPropertiesProperty
{
}
impl From<ConfigSnapshotDeliveryPropertiesProperty> for Node {
    #[inline]
    fn from(value: ConfigSnapshotDeliveryPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfigSnapshotDeliveryPropertiesProperty>
    for ConfigSnapshotDeliveryPropertiesProperty
{
    #[inline]
    fn into_value(self) -> Value<ConfigSnapshotDeliveryPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DeliveryFrequency` of a `ConfigSnapshotDeliveryProperties` of `AWS::Config::DeliveryChannel`.
pub enum DeliveryFrequency {
    /// `One_Hour`.
    OneHour,
    /// `Six_Hours`.
    SixHours,
    /// `Three_Hours`.
    ThreeHours,
    /// `Twelve_Hours`.
    TwelveHours,
    /// `TwentyFour_Hours`.
    TwentyFourHours,
}

#[diagnostic::do_not_recommend]
impl Kind for DeliveryFrequency {}
#[diagnostic::do_not_recommend]
impl TextKind for DeliveryFrequency {}
#[diagnostic::do_not_recommend]
impl IdKind for DeliveryFrequency {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DeliveryFrequency {}
#[diagnostic::do_not_recommend]
impl IntoValue<DeliveryFrequency> for DeliveryFrequency {
    #[inline]
    fn into_value(self) -> Value<DeliveryFrequency> {
        const VALUES: &[&str] = &[
            "One_Hour",
            "Six_Hours",
            "Three_Hours",
            "Twelve_Hours",
            "TwentyFour_Hours",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
