// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTAnalytics::Dataset` and its property types.

use crate::l1::*;

/// The AWS::IoTAnalytics::Dataset resource stores data retrieved from a data store by applying a `queryAction` (an SQL query) or a `containerAction` (executing a containerized application). The data set can be populated manually by calling `CreateDatasetContent` or automatically according to a `trigger` you specify. For more information, see [How to Use](https://docs.aws.amazon.com/iotanalytics/latest/userguide/welcome.html#aws-iot-analytics-how) in the *User Guide*.
///
/// `AWS::IoTAnalytics::Dataset`; `Ref` returns its `DatasetName`, a [`iotanalytics::DatasetName`](kinds::iotanalytics::DatasetName).
/// Changing one of these replaces it: `DatasetName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotanalytics-dataset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDataset(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTAnalytics::Dataset",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("dataset.rules"),
};

impl CfnDataset {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTAnalytics::Dataset";

    /// `CfnDataset` with its required properties, in alphabetical order:
    ///
    /// - `actions`: The `DatasetAction` objects that automatically create the dataset contents.
    pub fn new(actions: impl IntoValue<List<ActionProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Actions", actions.into_value().into_node());
        Self(object_)
    }

    /// When dataset contents are created they are delivered to destinations specified here.
    ///
    /// `ContentDeliveryRules`; updated in place.
    pub fn content_delivery_rules(
        mut self,
        value: impl IntoValue<List<DatasetContentDeliveryRuleProperty>>,
    ) -> Self {
        self.0
            .put("ContentDeliveryRules", value.into_value().into_node());
        self
    }

    /// The name of the dataset.
    ///
    /// `DatasetName`; an update replaces the resource.
    pub fn dataset_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DatasetName", value.into_value().into_node());
        self
    }

    /// A list of data rules that send notifications to CloudWatch, when data arrives late. To specify `lateDataRules`, the dataset must use a [DeltaTimer](https://docs.aws.amazon.com/iotanalytics/latest/APIReference/API_DeltaTime.html) filter.
    ///
    /// `LateDataRules`; updated in place.
    pub fn late_data_rules(mut self, value: impl IntoValue<List<LateDataRuleProperty>>) -> Self {
        self.0.put("LateDataRules", value.into_value().into_node());
        self
    }

    /// Optional. How long, in days, message data is kept for the dataset.
    ///
    /// `RetentionPeriod`; updated in place.
    pub fn retention_period(mut self, value: impl IntoValue<RetentionPeriodProperty>) -> Self {
        self.0
            .put("RetentionPeriod", value.into_value().into_node());
        self
    }

    /// Metadata which can be used to manage the data set.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The `DatasetTrigger` objects that specify when the dataset is automatically updated.
    ///
    /// `Triggers`; updated in place.
    pub fn triggers(mut self, value: impl IntoValue<List<TriggerProperty>>) -> Self {
        self.0.put("Triggers", value.into_value().into_node());
        self
    }

    /// Optional. How many versions of dataset contents are kept. If not specified or set to null, only the latest version plus the latest succeeded version (if they are different) are kept for the time period specified by the `retentionPeriod` parameter. For more information, see [Keeping Multiple Versions of ITA datasets](https://docs.aws.amazon.com/iotanalytics/latest/userguide/getting-started.html#aws-iot-analytics-dataset-versions) in the *ITA User Guide*.
    ///
    /// `VersioningConfiguration`; updated in place.
    pub fn versioning_configuration(
        mut self,
        value: impl IntoValue<VersioningConfigurationProperty>,
    ) -> Self {
        self.0
            .put("VersioningConfiguration", value.into_value().into_node());
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

impl Construct for CfnDataset {
    type Handle = CfnDatasetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDatasetRef {
        CfnDatasetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDataset`] of a stack.
pub struct CfnDatasetRef(NodeRef);

impl Clone for CfnDatasetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDatasetRef {}
impl AsNode for CfnDatasetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDatasetRef {
    /// What `Ref` returns: its `DatasetName`, a [`iotanalytics::DatasetName`](kinds::iotanalytics::DatasetName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iotanalytics::DatasetName> {
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

impl IntoValue<kinds::iotanalytics::DatasetName> for &CfnDatasetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotanalytics::DatasetName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Information needed to run the "containerAction" to produce data set contents.
///
/// The property type `Action` of `AWS::IoTAnalytics::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActionProperty(Object);

impl ActionProperty {
    /// `ActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `action_name`: The name of the data set action by which data set contents are automatically created.
    pub fn new(action_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ActionName", action_name.into_value().into_node());
        Self(object_)
    }

    /// Information which allows the system to run a containerized application in order to create the data set contents. The application must be in a Docker container along with any needed support libraries.
    ///
    /// `ContainerAction`.
    pub fn container_action(mut self, value: impl IntoValue<ContainerActionProperty>) -> Self {
        self.0
            .put("ContainerAction", value.into_value().into_node());
        self
    }

    /// An "SqlQueryDatasetAction" object that uses an SQL query to automatically create data set contents.
    ///
    /// `QueryAction`.
    pub fn query_action(mut self, value: impl IntoValue<QueryActionProperty>) -> Self {
        self.0.put("QueryAction", value.into_value().into_node());
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

impl Kind for ActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ActionProperty> for ActionProperty {}
impl From<ActionProperty> for Node {
    #[inline]
    fn from(value: ActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ActionProperty> for ActionProperty {
    #[inline]
    fn into_value(self) -> Value<ActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information needed to run the "containerAction" to produce data set contents.
///
/// The property type `ContainerAction` of `AWS::IoTAnalytics::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContainerActionProperty(Object);

impl ContainerActionProperty {
    /// `ContainerActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `execution_role_arn`: The ARN of the role which gives permission to the system to access needed resources in order to run the "containerAction".
    /// - `image`: The ARN of the Docker container stored in your account.
    /// - `resource_configuration`: Configuration of the resource which executes the "containerAction".
    pub fn new(
        execution_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        image: impl IntoValue<String>,
        resource_configuration: impl IntoValue<ResourceConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ExecutionRoleArn",
            execution_role_arn.into_value().into_node(),
        );
        object_.put("Image", image.into_value().into_node());
        object_.put(
            "ResourceConfiguration",
            resource_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// The values of variables used within the context of the execution of the containerized application (basically, parameters passed to the application). Each variable must have a name and a value given by one of "stringValue", "datasetContentVersionValue", or "outputFileUriValue".
    ///
    /// `Variables`.
    pub fn variables(mut self, value: impl IntoValue<List<VariableProperty>>) -> Self {
        self.0.put("Variables", value.into_value().into_node());
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

impl Kind for ContainerActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContainerActionProperty> for ContainerActionProperty {}
impl From<ContainerActionProperty> for Node {
    #[inline]
    fn from(value: ContainerActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContainerActionProperty> for ContainerActionProperty {
    #[inline]
    fn into_value(self) -> Value<ContainerActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// When dataset contents are created, they are delivered to destination specified here.
///
/// The property type `DatasetContentDeliveryRule` of `AWS::IoTAnalytics::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct DatasetContentDeliveryRuleProperty(Object);

impl DatasetContentDeliveryRuleProperty {
    /// `DatasetContentDeliveryRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `destination`: The destination to which dataset contents are delivered.
    pub fn new(destination: impl IntoValue<DatasetContentDeliveryRuleDestinationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Destination", destination.into_value().into_node());
        Self(object_)
    }

    /// The name of the dataset content delivery rules entry.
    ///
    /// `EntryName`.
    pub fn entry_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EntryName", value.into_value().into_node());
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

impl Kind for DatasetContentDeliveryRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DatasetContentDeliveryRuleProperty> for DatasetContentDeliveryRuleProperty {}
impl From<DatasetContentDeliveryRuleProperty> for Node {
    #[inline]
    fn from(value: DatasetContentDeliveryRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DatasetContentDeliveryRuleProperty> for DatasetContentDeliveryRuleProperty {
    #[inline]
    fn into_value(self) -> Value<DatasetContentDeliveryRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The destination to which dataset contents are delivered.
///
/// The property type `DatasetContentDeliveryRuleDestination` of `AWS::IoTAnalytics::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct DatasetContentDeliveryRuleDestinationProperty(Object);

impl DatasetContentDeliveryRuleDestinationProperty {
    /// `DatasetContentDeliveryRuleDestinationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration information for delivery of dataset contents to AWS IoT Events.
    ///
    /// `IotEventsDestinationConfiguration`.
    pub fn iot_events_destination_configuration(
        mut self,
        value: impl IntoValue<IotEventsDestinationConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "IotEventsDestinationConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Configuration information for delivery of dataset contents to Amazon S3.
    ///
    /// `S3DestinationConfiguration`.
    pub fn s3_destination_configuration(
        mut self,
        value: impl IntoValue<S3DestinationConfigurationProperty>,
    ) -> Self {
        self.0
            .put("S3DestinationConfiguration", value.into_value().into_node());
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

impl Kind for DatasetContentDeliveryRuleDestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DatasetContentDeliveryRuleDestinationProperty>
    for DatasetContentDeliveryRuleDestinationProperty
{
}
impl From<DatasetContentDeliveryRuleDestinationProperty> for Node {
    #[inline]
    fn from(value: DatasetContentDeliveryRuleDestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DatasetContentDeliveryRuleDestinationProperty>
    for DatasetContentDeliveryRuleDestinationProperty
{
    #[inline]
    fn into_value(self) -> Value<DatasetContentDeliveryRuleDestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The dataset whose latest contents are used as input to the notebook or application.
///
/// The property type `DatasetContentVersionValue` of `AWS::IoTAnalytics::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct DatasetContentVersionValueProperty(Object);

impl DatasetContentVersionValueProperty {
    /// `DatasetContentVersionValueProperty` with its required properties, in alphabetical order:
    ///
    /// - `dataset_name`: The name of the dataset whose latest contents are used as input to the notebook or application.
    pub fn new(dataset_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DatasetName", dataset_name.into_value().into_node());
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

impl Kind for DatasetContentVersionValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DatasetContentVersionValueProperty> for DatasetContentVersionValueProperty {}
impl From<DatasetContentVersionValueProperty> for Node {
    #[inline]
    fn from(value: DatasetContentVersionValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DatasetContentVersionValueProperty> for DatasetContentVersionValueProperty {
    #[inline]
    fn into_value(self) -> Value<DatasetContentVersionValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Used to limit data to that which has arrived since the last execution of the action.
///
/// The property type `DeltaTime` of `AWS::IoTAnalytics::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeltaTimeProperty(Object);

impl DeltaTimeProperty {
    /// `DeltaTimeProperty` with its required properties, in alphabetical order:
    ///
    /// - `offset_seconds`: The number of seconds of estimated in-flight lag time of message data.
    /// - `time_expression`: An expression by which the time of the message data might be determined.
    pub fn new(
        offset_seconds: impl IntoValue<i64>,
        time_expression: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("OffsetSeconds", offset_seconds.into_value().into_node());
        object_.put("TimeExpression", time_expression.into_value().into_node());
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

impl Kind for DeltaTimeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeltaTimeProperty> for DeltaTimeProperty {}
impl From<DeltaTimeProperty> for Node {
    #[inline]
    fn from(value: DeltaTimeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeltaTimeProperty> for DeltaTimeProperty {
    #[inline]
    fn into_value(self) -> Value<DeltaTimeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that contains the configuration information of a delta time session window.
///
/// [`DeltaTime`](https://docs.aws.amazon.com/iotanalytics/latest/APIReference/API_DeltaTime.html) specifies a time interval. You can use `DeltaTime` to create dataset contents with data that has arrived in the data store since the last execution. For an example of `DeltaTime`, see [Creating a SQL dataset with a delta window (CLI)](https://docs.aws.amazon.com/iotanalytics/latest/userguide/automate-create-dataset.html#automate-example6) in the *ITA User Guide*.
///
/// The property type `DeltaTimeSessionWindowConfiguration` of `AWS::IoTAnalytics::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeltaTimeSessionWindowConfigurationProperty(Object);

impl DeltaTimeSessionWindowConfigurationProperty {
    /// `DeltaTimeSessionWindowConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `timeout_in_minutes`: A time interval.
    pub fn new(timeout_in_minutes: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TimeoutInMinutes",
            timeout_in_minutes.into_value().into_node(),
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

impl Kind for DeltaTimeSessionWindowConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeltaTimeSessionWindowConfigurationProperty>
    for DeltaTimeSessionWindowConfigurationProperty
{
}
impl From<DeltaTimeSessionWindowConfigurationProperty> for Node {
    #[inline]
    fn from(value: DeltaTimeSessionWindowConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeltaTimeSessionWindowConfigurationProperty>
    for DeltaTimeSessionWindowConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<DeltaTimeSessionWindowConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information which is used to filter message data, to segregate it according to the time frame in which it arrives.
///
/// The property type `Filter` of `AWS::IoTAnalytics::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct FilterProperty(Object);

impl FilterProperty {
    /// `FilterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Used to limit data to that which has arrived since the last execution of the action.
    ///
    /// `DeltaTime`.
    pub fn delta_time(mut self, value: impl IntoValue<DeltaTimeProperty>) -> Self {
        self.0.put("DeltaTime", value.into_value().into_node());
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

/// Configuration information for coordination with AWS Glue, a fully managed extract, transform and load (ETL) service.
///
/// The property type `GlueConfiguration` of `AWS::IoTAnalytics::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct GlueConfigurationProperty(Object);

impl GlueConfigurationProperty {
    /// `GlueConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `database_name`: The name of the database in your AWS Glue Data Catalog in which the table is located.
    /// - `table_name`: The name of the table in your AWS Glue Data Catalog that is used to perform the ETL operations.
    pub fn new(database_name: impl IntoValue<String>, table_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DatabaseName", database_name.into_value().into_node());
        object_.put("TableName", table_name.into_value().into_node());
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

impl Kind for GlueConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GlueConfigurationProperty> for GlueConfigurationProperty {}
impl From<GlueConfigurationProperty> for Node {
    #[inline]
    fn from(value: GlueConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GlueConfigurationProperty> for GlueConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<GlueConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration information for delivery of dataset contents to AWS IoT Events.
///
/// The property type `IotEventsDestinationConfiguration` of `AWS::IoTAnalytics::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct IotEventsDestinationConfigurationProperty(Object);

impl IotEventsDestinationConfigurationProperty {
    /// `IotEventsDestinationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `input_name`: The name of the AWS IoT Events input to which dataset contents are delivered.
    /// - `role_arn`: The ARN of the role that grants ITA permission to deliver dataset contents to an AWS IoT Events input.
    pub fn new(
        input_name: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InputName", input_name.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
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

impl Kind for IotEventsDestinationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IotEventsDestinationConfigurationProperty>
    for IotEventsDestinationConfigurationProperty
{
}
impl From<IotEventsDestinationConfigurationProperty> for Node {
    #[inline]
    fn from(value: IotEventsDestinationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IotEventsDestinationConfigurationProperty>
    for IotEventsDestinationConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<IotEventsDestinationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that contains the name and configuration information of a late data rule.
///
/// The property type `LateDataRule` of `AWS::IoTAnalytics::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct LateDataRuleProperty(Object);

impl LateDataRuleProperty {
    /// `LateDataRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `rule_configuration`: The information needed to configure the late data rule.
    pub fn new(rule_configuration: impl IntoValue<LateDataRuleConfigurationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "RuleConfiguration",
            rule_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// The name of the late data rule.
    ///
    /// `RuleName`.
    pub fn rule_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RuleName", value.into_value().into_node());
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

impl Kind for LateDataRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LateDataRuleProperty> for LateDataRuleProperty {}
impl From<LateDataRuleProperty> for Node {
    #[inline]
    fn from(value: LateDataRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LateDataRuleProperty> for LateDataRuleProperty {
    #[inline]
    fn into_value(self) -> Value<LateDataRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The information needed to configure a delta time session window.
///
/// The property type `LateDataRuleConfiguration` of `AWS::IoTAnalytics::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct LateDataRuleConfigurationProperty(Object);

impl LateDataRuleConfigurationProperty {
    /// `LateDataRuleConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The information needed to configure a delta time session window.
    ///
    /// `DeltaTimeSessionWindowConfiguration`.
    pub fn delta_time_session_window_configuration(
        mut self,
        value: impl IntoValue<DeltaTimeSessionWindowConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "DeltaTimeSessionWindowConfiguration",
            value.into_value().into_node(),
        );
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

impl Kind for LateDataRuleConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LateDataRuleConfigurationProperty> for LateDataRuleConfigurationProperty {}
impl From<LateDataRuleConfigurationProperty> for Node {
    #[inline]
    fn from(value: LateDataRuleConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LateDataRuleConfigurationProperty> for LateDataRuleConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LateDataRuleConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The value of the variable as a structure that specifies an output file URI.
///
/// The property type `OutputFileUriValue` of `AWS::IoTAnalytics::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct OutputFileUriValueProperty(Object);

impl OutputFileUriValueProperty {
    /// `OutputFileUriValueProperty` with its required properties, in alphabetical order:
    ///
    /// - `file_name`: The URI of the location where dataset contents are stored, usually the URI of a file in an S3 bucket.
    pub fn new(file_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FileName", file_name.into_value().into_node());
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

impl Kind for OutputFileUriValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OutputFileUriValueProperty> for OutputFileUriValueProperty {}
impl From<OutputFileUriValueProperty> for Node {
    #[inline]
    fn from(value: OutputFileUriValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OutputFileUriValueProperty> for OutputFileUriValueProperty {
    #[inline]
    fn into_value(self) -> Value<OutputFileUriValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An "SqlQueryDatasetAction" object that uses an SQL query to automatically create data set contents.
///
/// The property type `QueryAction` of `AWS::IoTAnalytics::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct QueryActionProperty(Object);

impl QueryActionProperty {
    /// `QueryActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `sql_query`: An "SqlQueryDatasetAction" object that uses an SQL query to automatically create data set contents.
    pub fn new(sql_query: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SqlQuery", sql_query.into_value().into_node());
        Self(object_)
    }

    /// Pre-filters applied to message data.
    ///
    /// `Filters`.
    pub fn filters(mut self, value: impl IntoValue<List<FilterProperty>>) -> Self {
        self.0.put("Filters", value.into_value().into_node());
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

impl Kind for QueryActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<QueryActionProperty> for QueryActionProperty {}
impl From<QueryActionProperty> for Node {
    #[inline]
    fn from(value: QueryActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<QueryActionProperty> for QueryActionProperty {
    #[inline]
    fn into_value(self) -> Value<QueryActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of the resource used to execute the `containerAction`.
///
/// The property type `ResourceConfiguration` of `AWS::IoTAnalytics::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceConfigurationProperty(Object);

impl ResourceConfigurationProperty {
    /// `ResourceConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `compute_type`: The type of the compute resource used to execute the `containerAction`.
    /// - `volume_size_in_gb`: The size, in GB, of the persistent storage available to the resource instance used to execute the `containerAction` (min: 1, max: 50).
    pub fn new(
        compute_type: impl IntoValue<ComputeType>,
        volume_size_in_gb: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ComputeType", compute_type.into_value().into_node());
        object_.put("VolumeSizeInGB", volume_size_in_gb.into_value().into_node());
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

impl Kind for ResourceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceConfigurationProperty> for ResourceConfigurationProperty {}
impl From<ResourceConfigurationProperty> for Node {
    #[inline]
    fn from(value: ResourceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceConfigurationProperty> for ResourceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// How long, in days, message data is kept.
///
/// The property type `RetentionPeriod` of `AWS::IoTAnalytics::Dataset`.
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

/// Configuration information for delivery of dataset contents to Amazon Simple Storage Service (Amazon S3).
///
/// The property type `S3DestinationConfiguration` of `AWS::IoTAnalytics::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3DestinationConfigurationProperty(Object);

impl S3DestinationConfigurationProperty {
    /// `S3DestinationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket`: The name of the S3 bucket to which dataset contents are delivered.
    /// - `key`: The key of the dataset contents object in an S3 bucket.
    /// - `role_arn`: The ARN of the role that grants ITA permission to interact with your Amazon S3 and AWS Glue resources.
    pub fn new(
        bucket: impl IntoValue<kinds::s3::BucketName>,
        key: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        object_.put("Key", key.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// Configuration information for coordination with AWS Glue, a fully managed extract, transform and load (ETL) service.
    ///
    /// `GlueConfiguration`.
    pub fn glue_configuration(mut self, value: impl IntoValue<GlueConfigurationProperty>) -> Self {
        self.0
            .put("GlueConfiguration", value.into_value().into_node());
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

impl Kind for S3DestinationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3DestinationConfigurationProperty> for S3DestinationConfigurationProperty {}
impl From<S3DestinationConfigurationProperty> for Node {
    #[inline]
    fn from(value: S3DestinationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3DestinationConfigurationProperty> for S3DestinationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<S3DestinationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The schedule for when to trigger an update.
///
/// The property type `Schedule` of `AWS::IoTAnalytics::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScheduleProperty(Object);

impl ScheduleProperty {
    /// `ScheduleProperty` with its required properties, in alphabetical order:
    ///
    /// - `schedule_expression`: The expression that defines when to trigger an update.
    pub fn new(schedule_expression: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ScheduleExpression",
            schedule_expression.into_value().into_node(),
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

impl Kind for ScheduleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScheduleProperty> for ScheduleProperty {}
impl From<ScheduleProperty> for Node {
    #[inline]
    fn from(value: ScheduleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScheduleProperty> for ScheduleProperty {
    #[inline]
    fn into_value(self) -> Value<ScheduleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The "DatasetTrigger" that specifies when the data set is automatically updated.
///
/// The property type `Trigger` of `AWS::IoTAnalytics::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct TriggerProperty(Object);

impl TriggerProperty {
    /// `TriggerProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The "Schedule" when the trigger is initiated.
    ///
    /// `Schedule`.
    pub fn schedule(mut self, value: impl IntoValue<ScheduleProperty>) -> Self {
        self.0.put("Schedule", value.into_value().into_node());
        self
    }

    /// Information about the data set whose content generation triggers the new data set content generation.
    ///
    /// `TriggeringDataset`.
    pub fn triggering_dataset(mut self, value: impl IntoValue<TriggeringDatasetProperty>) -> Self {
        self.0
            .put("TriggeringDataset", value.into_value().into_node());
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

impl Kind for TriggerProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TriggerProperty> for TriggerProperty {}
impl From<TriggerProperty> for Node {
    #[inline]
    fn from(value: TriggerProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TriggerProperty> for TriggerProperty {
    #[inline]
    fn into_value(self) -> Value<TriggerProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the dataset whose content generation triggers the new dataset content generation.
///
/// The property type `TriggeringDataset` of `AWS::IoTAnalytics::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct TriggeringDatasetProperty(Object);

impl TriggeringDatasetProperty {
    /// `TriggeringDatasetProperty` with its required properties, in alphabetical order:
    ///
    /// - `dataset_name`: The name of the data set whose content generation triggers the new data set content generation.
    pub fn new(dataset_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DatasetName", dataset_name.into_value().into_node());
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

impl Kind for TriggeringDatasetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TriggeringDatasetProperty> for TriggeringDatasetProperty {}
impl From<TriggeringDatasetProperty> for Node {
    #[inline]
    fn from(value: TriggeringDatasetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TriggeringDatasetProperty> for TriggeringDatasetProperty {
    #[inline]
    fn into_value(self) -> Value<TriggeringDatasetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An instance of a variable to be passed to the `containerAction` execution. Each variable must have a name and a value given by one of `stringValue`, `datasetContentVersionValue`, or `outputFileUriValue`.
///
/// The property type `Variable` of `AWS::IoTAnalytics::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct VariableProperty(Object);

impl VariableProperty {
    /// `VariableProperty` with its required properties, in alphabetical order:
    ///
    /// - `variable_name`: The name of the variable.
    pub fn new(variable_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("VariableName", variable_name.into_value().into_node());
        Self(object_)
    }

    /// The value of the variable as a structure that specifies a dataset content version.
    ///
    /// `DatasetContentVersionValue`.
    pub fn dataset_content_version_value(
        mut self,
        value: impl IntoValue<DatasetContentVersionValueProperty>,
    ) -> Self {
        self.0
            .put("DatasetContentVersionValue", value.into_value().into_node());
        self
    }

    /// The value of the variable as a double (numeric).
    ///
    /// `DoubleValue`.
    pub fn double_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("DoubleValue", value.into_value().into_node());
        self
    }

    /// The value of the variable as a structure that specifies an output file URI.
    ///
    /// `OutputFileUriValue`.
    pub fn output_file_uri_value(
        mut self,
        value: impl IntoValue<OutputFileUriValueProperty>,
    ) -> Self {
        self.0
            .put("OutputFileUriValue", value.into_value().into_node());
        self
    }

    /// The value of the variable as a string.
    ///
    /// `StringValue`.
    pub fn string_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StringValue", value.into_value().into_node());
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

impl Kind for VariableProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VariableProperty> for VariableProperty {}
impl From<VariableProperty> for Node {
    #[inline]
    fn from(value: VariableProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VariableProperty> for VariableProperty {
    #[inline]
    fn into_value(self) -> Value<VariableProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the versioning of dataset contents.
///
/// The property type `VersioningConfiguration` of `AWS::IoTAnalytics::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct VersioningConfigurationProperty(Object);

impl VersioningConfigurationProperty {
    /// `VersioningConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// How many versions of dataset contents are kept. The `unlimited` parameter must be `false`.
    ///
    /// `MaxVersions`.
    pub fn max_versions(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxVersions", value.into_value().into_node());
        self
    }

    /// If true, unlimited versions of dataset contents are kept.
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

impl Kind for VersioningConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VersioningConfigurationProperty> for VersioningConfigurationProperty {}
impl From<VersioningConfigurationProperty> for Node {
    #[inline]
    fn from(value: VersioningConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VersioningConfigurationProperty> for VersioningConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<VersioningConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ComputeType` of a `ResourceConfiguration` of `AWS::IoTAnalytics::Dataset`.
pub enum ComputeType {
    /// `ACU_1`.
    Acu1,
    /// `ACU_2`.
    Acu2,
}

#[diagnostic::do_not_recommend]
impl Kind for ComputeType {}
#[diagnostic::do_not_recommend]
impl TextKind for ComputeType {}
#[diagnostic::do_not_recommend]
impl IdKind for ComputeType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ComputeType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ComputeType> for ComputeType {
    #[inline]
    fn into_value(self) -> Value<ComputeType> {
        const VALUES: &[&str] = &["ACU_1", "ACU_2"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
