// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTAnalytics::Pipeline` and its property types.

use crate::l1::*;

/// The AWS::IoTAnalytics::Pipeline resource consumes messages from one or more channels and allows you to process the messages before storing them in a data store. You must specify both a `channel` and a `datastore` activity and, optionally, as many as 23 additional activities in the `pipelineActivities` array. For more information, see [How to Use](https://docs.aws.amazon.com/iotanalytics/latest/userguide/welcome.html#aws-iot-analytics-how) in the *User Guide*.
///
/// `AWS::IoTAnalytics::Pipeline`; `Ref` returns its `PipelineName`, a [`iotanalytics::PipelineName`](kinds::iotanalytics::PipelineName).
/// Changing one of these replaces it: `PipelineName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotanalytics-pipeline.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPipeline(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTAnalytics::Pipeline",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("pipeline.rules"),
};

impl CfnPipeline {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTAnalytics::Pipeline";

    /// `CfnPipeline` with its required properties, in alphabetical order:
    ///
    /// - `pipeline_activities`: A list of "PipelineActivity" objects.
    pub fn new(pipeline_activities: impl IntoValue<List<ActivityProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "PipelineActivities",
            pipeline_activities.into_value().into_node(),
        );
        Self(object_)
    }

    /// The name of the pipeline.
    ///
    /// `PipelineName`; an update replaces the resource.
    pub fn pipeline_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PipelineName", value.into_value().into_node());
        self
    }

    /// Metadata which can be used to manage the pipeline.
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

impl Construct for CfnPipeline {
    type Handle = CfnPipelineRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPipelineRef {
        CfnPipelineRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPipeline`] of a stack.
pub struct CfnPipelineRef(NodeRef);

impl Clone for CfnPipelineRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPipelineRef {}
impl AsNode for CfnPipelineRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPipelineRef {
    /// What `Ref` returns: its `PipelineName`, a [`iotanalytics::PipelineName`](kinds::iotanalytics::PipelineName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iotanalytics::PipelineName> {
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

impl IntoValue<kinds::iotanalytics::PipelineName> for &CfnPipelineRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotanalytics::PipelineName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// An activity that performs a transformation on a message.
///
/// The property type `Activity` of `AWS::IoTAnalytics::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActivityProperty(Object);

impl ActivityProperty {
    /// `ActivityProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Adds other attributes based on existing attributes in the message.
    ///
    /// `AddAttributes`.
    pub fn add_attributes(mut self, value: impl IntoValue<AddAttributesProperty>) -> Self {
        self.0.put("AddAttributes", value.into_value().into_node());
        self
    }

    /// Determines the source of the messages to be processed.
    ///
    /// `Channel`.
    pub fn channel(mut self, value: impl IntoValue<ChannelProperty>) -> Self {
        self.0.put("Channel", value.into_value().into_node());
        self
    }

    /// Specifies where to store the processed message data.
    ///
    /// `Datastore`.
    pub fn datastore(mut self, value: impl IntoValue<DatastoreProperty>) -> Self {
        self.0.put("Datastore", value.into_value().into_node());
        self
    }

    /// Adds data from the AWS IoT device registry to your message.
    ///
    /// `DeviceRegistryEnrich`.
    pub fn device_registry_enrich(
        mut self,
        value: impl IntoValue<DeviceRegistryEnrichProperty>,
    ) -> Self {
        self.0
            .put("DeviceRegistryEnrich", value.into_value().into_node());
        self
    }

    /// Adds information from the AWS IoT Device Shadows service to a message.
    ///
    /// `DeviceShadowEnrich`.
    pub fn device_shadow_enrich(
        mut self,
        value: impl IntoValue<DeviceShadowEnrichProperty>,
    ) -> Self {
        self.0
            .put("DeviceShadowEnrich", value.into_value().into_node());
        self
    }

    /// Filters a message based on its attributes.
    ///
    /// `Filter`.
    pub fn filter(mut self, value: impl IntoValue<FilterProperty>) -> Self {
        self.0.put("Filter", value.into_value().into_node());
        self
    }

    /// Runs a Lambda function to modify the message.
    ///
    /// `Lambda`.
    pub fn lambda(mut self, value: impl IntoValue<LambdaProperty>) -> Self {
        self.0.put("Lambda", value.into_value().into_node());
        self
    }

    /// Computes an arithmetic expression using the message's attributes and adds it to the message.
    ///
    /// `Math`.
    pub fn math(mut self, value: impl IntoValue<MathProperty>) -> Self {
        self.0.put("Math", value.into_value().into_node());
        self
    }

    /// Removes attributes from a message.
    ///
    /// `RemoveAttributes`.
    pub fn remove_attributes(mut self, value: impl IntoValue<RemoveAttributesProperty>) -> Self {
        self.0
            .put("RemoveAttributes", value.into_value().into_node());
        self
    }

    /// Creates a new message using only the specified attributes from the original message.
    ///
    /// `SelectAttributes`.
    pub fn select_attributes(mut self, value: impl IntoValue<SelectAttributesProperty>) -> Self {
        self.0
            .put("SelectAttributes", value.into_value().into_node());
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

impl Kind for ActivityProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ActivityProperty> for ActivityProperty {}
impl From<ActivityProperty> for Node {
    #[inline]
    fn from(value: ActivityProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ActivityProperty> for ActivityProperty {
    #[inline]
    fn into_value(self) -> Value<ActivityProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An activity that adds other attributes based on existing attributes in the message.
///
/// The property type `AddAttributes` of `AWS::IoTAnalytics::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct AddAttributesProperty(Object);

impl AddAttributesProperty {
    /// `AddAttributesProperty` with its required properties, in alphabetical order:
    ///
    /// - `attributes`: A list of 1-50 "AttributeNameMapping" objects that map an existing attribute to a new attribute.
    /// - `name`: The name of the 'addAttributes' activity.
    pub fn new(attributes: impl IntoValue<Map<String>>, name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Attributes", attributes.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The next activity in the pipeline.
    ///
    /// `Next`.
    pub fn next(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Next", value.into_value().into_node());
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

impl Kind for AddAttributesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AddAttributesProperty> for AddAttributesProperty {}
impl From<AddAttributesProperty> for Node {
    #[inline]
    fn from(value: AddAttributesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AddAttributesProperty> for AddAttributesProperty {
    #[inline]
    fn into_value(self) -> Value<AddAttributesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Determines the source of the messages to be processed.
///
/// The property type `Channel` of `AWS::IoTAnalytics::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct ChannelProperty(Object);

impl ChannelProperty {
    /// `ChannelProperty` with its required properties, in alphabetical order:
    ///
    /// - `channel_name`: The name of the channel from which the messages are processed.
    /// - `name`: The name of the 'channel' activity.
    pub fn new(channel_name: impl IntoValue<String>, name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ChannelName", channel_name.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The next activity in the pipeline.
    ///
    /// `Next`.
    pub fn next(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Next", value.into_value().into_node());
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

impl Kind for ChannelProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ChannelProperty> for ChannelProperty {}
impl From<ChannelProperty> for Node {
    #[inline]
    fn from(value: ChannelProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ChannelProperty> for ChannelProperty {
    #[inline]
    fn into_value(self) -> Value<ChannelProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The datastore activity that specifies where to store the processed data.
///
/// The property type `Datastore` of `AWS::IoTAnalytics::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct DatastoreProperty(Object);

impl DatastoreProperty {
    /// `DatastoreProperty` with its required properties, in alphabetical order:
    ///
    /// - `datastore_name`: The name of the data store where processed messages are stored.
    /// - `name`: The name of the datastore activity.
    pub fn new(datastore_name: impl IntoValue<String>, name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DatastoreName", datastore_name.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
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

impl Kind for DatastoreProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DatastoreProperty> for DatastoreProperty {}
impl From<DatastoreProperty> for Node {
    #[inline]
    fn from(value: DatastoreProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DatastoreProperty> for DatastoreProperty {
    #[inline]
    fn into_value(self) -> Value<DatastoreProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An activity that adds data from the AWS IoT device registry to your message.
///
/// The property type `DeviceRegistryEnrich` of `AWS::IoTAnalytics::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeviceRegistryEnrichProperty(Object);

impl DeviceRegistryEnrichProperty {
    /// `DeviceRegistryEnrichProperty` with its required properties, in alphabetical order:
    ///
    /// - `attribute`: The name of the attribute that is added to the message.
    /// - `name`: The name of the 'deviceRegistryEnrich' activity.
    /// - `role_arn`: The ARN of the role that allows access to the device's registry information.
    /// - `thing_name`: The name of the IoT device whose registry information is added to the message.
    pub fn new(
        attribute: impl IntoValue<String>,
        name: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        thing_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Attribute", attribute.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("ThingName", thing_name.into_value().into_node());
        Self(object_)
    }

    /// The next activity in the pipeline.
    ///
    /// `Next`.
    pub fn next(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Next", value.into_value().into_node());
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

impl Kind for DeviceRegistryEnrichProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeviceRegistryEnrichProperty> for DeviceRegistryEnrichProperty {}
impl From<DeviceRegistryEnrichProperty> for Node {
    #[inline]
    fn from(value: DeviceRegistryEnrichProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeviceRegistryEnrichProperty> for DeviceRegistryEnrichProperty {
    #[inline]
    fn into_value(self) -> Value<DeviceRegistryEnrichProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An activity that adds information from the AWS IoT Device Shadows service to a message.
///
/// The property type `DeviceShadowEnrich` of `AWS::IoTAnalytics::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeviceShadowEnrichProperty(Object);

impl DeviceShadowEnrichProperty {
    /// `DeviceShadowEnrichProperty` with its required properties, in alphabetical order:
    ///
    /// - `attribute`: The name of the attribute that is added to the message.
    /// - `name`: The name of the 'deviceShadowEnrich' activity.
    /// - `role_arn`: The ARN of the role that allows access to the device's shadow.
    /// - `thing_name`: The name of the IoT device whose shadow information is added to the message.
    pub fn new(
        attribute: impl IntoValue<String>,
        name: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        thing_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Attribute", attribute.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("ThingName", thing_name.into_value().into_node());
        Self(object_)
    }

    /// The next activity in the pipeline.
    ///
    /// `Next`.
    pub fn next(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Next", value.into_value().into_node());
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

impl Kind for DeviceShadowEnrichProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeviceShadowEnrichProperty> for DeviceShadowEnrichProperty {}
impl From<DeviceShadowEnrichProperty> for Node {
    #[inline]
    fn from(value: DeviceShadowEnrichProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeviceShadowEnrichProperty> for DeviceShadowEnrichProperty {
    #[inline]
    fn into_value(self) -> Value<DeviceShadowEnrichProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An activity that filters a message based on its attributes.
///
/// The property type `Filter` of `AWS::IoTAnalytics::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct FilterProperty(Object);

impl FilterProperty {
    /// `FilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `filter`: An expression that looks like an SQL WHERE clause that must return a Boolean value.
    /// - `name`: The name of the 'filter' activity.
    pub fn new(filter: impl IntoValue<String>, name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Filter", filter.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The next activity in the pipeline.
    ///
    /// `Next`.
    pub fn next(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Next", value.into_value().into_node());
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

impl Kind for FilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FilterProperty> for FilterProperty {}
impl From<FilterProperty> for Node {
    #[inline]
    fn from(value: FilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FilterProperty> for FilterProperty {
    #[inline]
    fn into_value(self) -> Value<FilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An activity that runs a Lambda function to modify the message.
///
/// The property type `Lambda` of `AWS::IoTAnalytics::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct LambdaProperty(Object);

impl LambdaProperty {
    /// `LambdaProperty` with its required properties, in alphabetical order:
    ///
    /// - `batch_size`: The number of messages passed to the Lambda function for processing.
    /// - `lambda_name`: The name of the Lambda function that is run on the message.
    /// - `name`: The name of the 'lambda' activity.
    pub fn new(
        batch_size: impl IntoValue<i64>,
        lambda_name: impl IntoValue<kinds::lambda::FunctionIdentifier>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BatchSize", batch_size.into_value().into_node());
        object_.put("LambdaName", lambda_name.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The next activity in the pipeline.
    ///
    /// `Next`.
    pub fn next(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Next", value.into_value().into_node());
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

impl Kind for LambdaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LambdaProperty> for LambdaProperty {}
impl From<LambdaProperty> for Node {
    #[inline]
    fn from(value: LambdaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LambdaProperty> for LambdaProperty {
    #[inline]
    fn into_value(self) -> Value<LambdaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An activity that computes an arithmetic expression using the message's attributes.
///
/// The property type `Math` of `AWS::IoTAnalytics::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct MathProperty(Object);

impl MathProperty {
    /// `MathProperty` with its required properties, in alphabetical order:
    ///
    /// - `attribute`: The name of the attribute that contains the result of the math operation.
    /// - `math`: An expression that uses one or more existing attributes and must return an integer value.
    /// - `name`: The name of the 'math' activity.
    pub fn new(
        attribute: impl IntoValue<String>,
        math: impl IntoValue<String>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Attribute", attribute.into_value().into_node());
        object_.put("Math", math.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The next activity in the pipeline.
    ///
    /// `Next`.
    pub fn next(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Next", value.into_value().into_node());
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

impl Kind for MathProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MathProperty> for MathProperty {}
impl From<MathProperty> for Node {
    #[inline]
    fn from(value: MathProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MathProperty> for MathProperty {
    #[inline]
    fn into_value(self) -> Value<MathProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An activity that removes attributes from a message.
///
/// The property type `RemoveAttributes` of `AWS::IoTAnalytics::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct RemoveAttributesProperty(Object);

impl RemoveAttributesProperty {
    /// `RemoveAttributesProperty` with its required properties, in alphabetical order:
    ///
    /// - `attributes`: A list of 1-50 attributes to remove from the message.
    /// - `name`: The name of the 'removeAttributes' activity.
    pub fn new(attributes: impl IntoValue<List<String>>, name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Attributes", attributes.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The next activity in the pipeline.
    ///
    /// `Next`.
    pub fn next(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Next", value.into_value().into_node());
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

impl Kind for RemoveAttributesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RemoveAttributesProperty> for RemoveAttributesProperty {}
impl From<RemoveAttributesProperty> for Node {
    #[inline]
    fn from(value: RemoveAttributesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RemoveAttributesProperty> for RemoveAttributesProperty {
    #[inline]
    fn into_value(self) -> Value<RemoveAttributesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Creates a new message using only the specified attributes from the original message.
///
/// The property type `SelectAttributes` of `AWS::IoTAnalytics::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct SelectAttributesProperty(Object);

impl SelectAttributesProperty {
    /// `SelectAttributesProperty` with its required properties, in alphabetical order:
    ///
    /// - `attributes`: A list of the attributes to select from the message.
    /// - `name`: The name of the 'selectAttributes' activity.
    pub fn new(attributes: impl IntoValue<List<String>>, name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Attributes", attributes.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The next activity in the pipeline.
    ///
    /// `Next`.
    pub fn next(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Next", value.into_value().into_node());
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

impl Kind for SelectAttributesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SelectAttributesProperty> for SelectAttributesProperty {}
impl From<SelectAttributesProperty> for Node {
    #[inline]
    fn from(value: SelectAttributesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SelectAttributesProperty> for SelectAttributesProperty {
    #[inline]
    fn into_value(self) -> Value<SelectAttributesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
