// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTAnalytics::Channel` and its property types.

use crate::l1::*;

/// The AWS::IoTAnalytics::Channel resource collects data from an MQTT topic and archives the raw, unprocessed messages before publishing the data to a pipeline. For more information, see [How to Use](https://docs.aws.amazon.com/iotanalytics/latest/userguide/welcome.html#aws-iot-analytics-how) in the *User Guide*.
///
/// `AWS::IoTAnalytics::Channel`; `Ref` returns its `ChannelName`, a [`iotanalytics::ChannelName`](kinds::iotanalytics::ChannelName).
/// Changing one of these replaces it: `ChannelName`.
/// Attributes: `Id`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotanalytics-channel.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnChannel(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTAnalytics::Channel",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("channel.rules"),
};

impl CfnChannel {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTAnalytics::Channel";

    /// `CfnChannel` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the channel.
    ///
    /// `ChannelName`; an update replaces the resource.
    pub fn channel_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ChannelName", value.into_value().into_node());
        self
    }

    /// Where channel data is stored.
    ///
    /// `ChannelStorage`; updated in place.
    pub fn channel_storage(mut self, value: impl IntoValue<ChannelStorageProperty>) -> Self {
        self.0.put("ChannelStorage", value.into_value().into_node());
        self
    }

    /// How long, in days, message data is kept for the channel.
    ///
    /// `RetentionPeriod`; updated in place.
    pub fn retention_period(mut self, value: impl IntoValue<RetentionPeriodProperty>) -> Self {
        self.0
            .put("RetentionPeriod", value.into_value().into_node());
        self
    }

    /// Metadata which can be used to manage the channel.
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

impl Construct for CfnChannel {
    type Handle = CfnChannelRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnChannelRef {
        CfnChannelRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnChannel`] of a stack.
pub struct CfnChannelRef(NodeRef);

impl Clone for CfnChannelRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnChannelRef {}
impl AsNode for CfnChannelRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnChannelRef {
    /// What `Ref` returns: its `ChannelName`, a [`iotanalytics::ChannelName`](kinds::iotanalytics::ChannelName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iotanalytics::ChannelName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::iotanalytics::ChannelName> for &CfnChannelRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotanalytics::ChannelName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Where channel data is stored. You may choose one of `serviceManagedS3`, `customerManagedS3` storage. If not specified, the default is `serviceManagedS3`. This can't be changed after creation of the channel.
///
/// The property type `ChannelStorage` of `AWS::IoTAnalytics::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct ChannelStorageProperty(Object);

impl ChannelStorageProperty {
    /// `ChannelStorageProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Used to store channel data in an S3 bucket that you manage. If customer managed storage is selected, the `retentionPeriod` parameter is ignored. You can't change the choice of S3 storage after the data store is created.
    ///
    /// `CustomerManagedS3`.
    pub fn customer_managed_s3(mut self, value: impl IntoValue<CustomerManagedS3Property>) -> Self {
        self.0
            .put("CustomerManagedS3", value.into_value().into_node());
        self
    }

    /// Used to store channel data in an S3 bucket managed by ITA. You can't change the choice of S3 storage after the data store is created.
    ///
    /// `ServiceManagedS3`; free JSON, such as an [`Object`].
    pub fn service_managed_s3(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("ServiceManagedS3", value.into_value().into_node());
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

impl Kind for ChannelStorageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ChannelStorageProperty> for ChannelStorageProperty {}
impl From<ChannelStorageProperty> for Node {
    #[inline]
    fn from(value: ChannelStorageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ChannelStorageProperty> for ChannelStorageProperty {
    #[inline]
    fn into_value(self) -> Value<ChannelStorageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Used to store channel data in an S3 bucket that you manage.
///
/// The property type `CustomerManagedS3` of `AWS::IoTAnalytics::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomerManagedS3Property(Object);

impl CustomerManagedS3Property {
    /// `CustomerManagedS3Property` with its required properties, in alphabetical order:
    ///
    /// - `bucket`: The name of the S3 bucket in which channel data is stored.
    /// - `role_arn`: The ARN of the role that grants ITA permission to interact with your Amazon S3 resources.
    pub fn new(
        bucket: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// (Optional) The prefix used to create the keys of the channel data objects. Each object in an S3 bucket has a key that is its unique identifier within the bucket (each object in a bucket has exactly one key). The prefix must end with a forward slash (/).
    ///
    /// `KeyPrefix`.
    pub fn key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KeyPrefix", value.into_value().into_node());
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

impl Kind for CustomerManagedS3Property {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomerManagedS3Property> for CustomerManagedS3Property {}
impl From<CustomerManagedS3Property> for Node {
    #[inline]
    fn from(value: CustomerManagedS3Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomerManagedS3Property> for CustomerManagedS3Property {
    #[inline]
    fn into_value(self) -> Value<CustomerManagedS3Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// How long, in days, message data is kept.
///
/// The property type `RetentionPeriod` of `AWS::IoTAnalytics::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct RetentionPeriodProperty(Object);

impl RetentionPeriodProperty {
    /// `RetentionPeriodProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The number of days that message data is kept. The `unlimited` parameter must be false.
    ///
    /// `NumberOfDays`.
    pub fn number_of_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("NumberOfDays", value.into_value().into_node());
        self
    }

    /// If true, message data is kept indefinitely.
    ///
    /// `Unlimited`.
    pub fn unlimited(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Unlimited", value.into_value().into_node());
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

impl Kind for RetentionPeriodProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RetentionPeriodProperty> for RetentionPeriodProperty {}
impl From<RetentionPeriodProperty> for Node {
    #[inline]
    fn from(value: RetentionPeriodProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RetentionPeriodProperty> for RetentionPeriodProperty {
    #[inline]
    fn into_value(self) -> Value<RetentionPeriodProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
