// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTFleetWise::Campaign` and its property types.

use crate::l1::*;

/// Creates an orchestration of data collection rules. The AWS IoT FleetWise Edge Agent software running in vehicles uses campaigns to decide how to collect and transfer data to the cloud. You create campaigns in the cloud. After you or your team approve campaigns, AWS IoT FleetWise automatically deploys them to vehicles.
///
/// For more information, see [Campaigns](https://docs.aws.amazon.com/iot-fleetwise/latest/developerguide/campaigns.html) in the *AWS IoT FleetWise Developer Guide*.
///
/// > Access to certain AWS IoT FleetWise features is currently gated. For more information, see [AWS Region and feature availability](https://docs.aws.amazon.com/iot-fleetwise/latest/developerguide/fleetwise-regions.html) in the *AWS IoT FleetWise Developer Guide*.
///
/// `AWS::IoTFleetWise::Campaign`; `Ref` returns its `Name`, a [`iotfleetwise::CampaignName`](kinds::iotfleetwise::CampaignName).
/// Changing one of these replaces it: `CollectionScheme`, `Compression`, `DataDestinationConfigs`, `DataPartitions`, `DiagnosticsMode`, `ExpiryTime`, `Name`, `PostTriggerCollectionDuration`, `Priority`, `SignalCatalogArn`, `SignalsToCollect`, `SignalsToFetch`, `SpoolingMode`, `StartTime`, `TargetArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-campaign.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCampaign(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTFleetWise::Campaign",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("campaign.rules"),
};

impl CfnCampaign {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTFleetWise::Campaign";

    /// `CfnCampaign` with its required properties, in alphabetical order:
    ///
    /// - `collection_scheme`: The data collection scheme associated with the campaign.
    /// - `name`: The name of a campaign.
    /// - `signal_catalog_arn`: The Amazon Resource Name (ARN) of the signal catalog associated with the campaign.
    /// - `target_arn`: The Amazon Resource Name (ARN) of a vehicle or fleet to which the campaign is deployed.
    pub fn new(
        collection_scheme: impl IntoValue<CollectionSchemeProperty>,
        name: impl IntoValue<String>,
        signal_catalog_arn: impl IntoValue<kinds::iotfleetwise::SignalCatalogArn>,
        target_arn: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CollectionScheme",
            collection_scheme.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "SignalCatalogArn",
            signal_catalog_arn.into_value().into_node(),
        );
        object_.put("TargetArn", target_arn.into_value().into_node());
        Self(object_)
    }

    /// Specifies how to update a campaign. The action can be one of the following:
    ///
    /// - `APPROVE` - To approve delivering a data collection scheme to vehicles.
    /// - `SUSPEND` - To suspend collecting signal data. The campaign is deleted from vehicles and all vehicles in the suspended campaign will stop sending data.
    /// - `RESUME` - To reactivate the `SUSPEND` campaign. The campaign is redeployed to all vehicles and the vehicles will resume sending data.
    /// - `UPDATE` - To update a campaign.
    ///
    /// `Action`; one of `APPROVE`, `SUSPEND`, `RESUME`, `UPDATE`; updated in place.
    pub fn action(mut self, value: impl IntoValue<Action>) -> Self {
        self.0.put("Action", value.into_value().into_node());
        self
    }

    /// Whether to compress signals before transmitting data to AWS IoT FleetWise. If you don't want to compress the signals, use `OFF`. If it's not specified, `SNAPPY` is used.
    ///
    /// Default: `SNAPPY`
    ///
    /// `Compression`; default `"OFF"`; one of `OFF`, `SNAPPY`; an update replaces the resource.
    pub fn compression(mut self, value: impl IntoValue<Compression>) -> Self {
        self.0.put("Compression", value.into_value().into_node());
        self
    }

    /// The destination where the campaign sends data. You can choose to send data to be stored in Amazon S3 or Amazon Timestream.
    ///
    /// Amazon S3 optimizes the cost of data storage and provides additional mechanisms to use vehicle data, such as data lakes, centralized data storage, data processing pipelines, and analytics. AWS IoT FleetWise supports at-least-once file delivery to S3. Your vehicle data is stored on multiple AWS IoT FleetWise servers for redundancy and high availability.
    ///
    /// You can use Amazon Timestream to access and analyze time series data, and Timestream to query vehicle data so that you can identify trends and patterns.
    ///
    /// `DataDestinationConfigs`; an update replaces the resource.
    pub fn data_destination_configs(
        mut self,
        value: impl IntoValue<List<DataDestinationConfigProperty>>,
    ) -> Self {
        self.0
            .put("DataDestinationConfigs", value.into_value().into_node());
        self
    }

    /// A list of vehicle attributes to associate with a campaign.
    ///
    /// Enrich the data with specified vehicle attributes. For example, add `make` and `model` to the campaign, and AWS IoT FleetWise will associate the data with those attributes as dimensions in Amazon Timestream. You can then query the data against `make` and `model`.
    ///
    /// Default: An empty array
    ///
    /// `DataExtraDimensions`; updated in place.
    pub fn data_extra_dimensions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("DataExtraDimensions", value.into_value().into_node());
        self
    }

    /// The data partitions associated with the signals collected from the vehicle.
    ///
    /// `DataPartitions`; an update replaces the resource.
    pub fn data_partitions(mut self, value: impl IntoValue<List<DataPartitionProperty>>) -> Self {
        self.0.put("DataPartitions", value.into_value().into_node());
        self
    }

    /// The description of the campaign.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Option for a vehicle to send diagnostic trouble codes to AWS IoT FleetWise. If you want to send diagnostic trouble codes, use `SEND_ACTIVE_DTCS`. If it's not specified, `OFF` is used.
    ///
    /// Default: `OFF`
    ///
    /// `DiagnosticsMode`; default `"OFF"`; one of `OFF`, `SEND_ACTIVE_DTCS`; an update replaces the resource.
    pub fn diagnostics_mode(mut self, value: impl IntoValue<DiagnosticsMode>) -> Self {
        self.0
            .put("DiagnosticsMode", value.into_value().into_node());
        self
    }

    /// The time the campaign expires, in seconds since epoch (January 1, 1970 at midnight UTC time). Vehicle data isn't collected after the campaign expires.
    ///
    /// Default: 253402214400 (December 31, 9999, 00:00:00 UTC)
    ///
    /// `ExpiryTime`; default `"253402214400"`; an update replaces the resource.
    pub fn expiry_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExpiryTime", value.into_value().into_node());
        self
    }

    /// How long (in milliseconds) to collect raw data after a triggering event initiates the collection. If it's not specified, `0` is used.
    ///
    /// Default: `0`
    ///
    /// `PostTriggerCollectionDuration`; default `0`; an update replaces the resource.
    pub fn post_trigger_collection_duration(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put(
            "PostTriggerCollectionDuration",
            value.into_value().into_node(),
        );
        self
    }

    /// A number indicating the priority of one campaign over another campaign for a certain vehicle or fleet. A campaign with the lowest value is deployed to vehicles before any other campaigns. If it's not specified, `0` is used.
    ///
    /// Default: `0`
    ///
    /// `Priority`; default `0`; an update replaces the resource.
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Priority", value.into_value().into_node());
        self
    }

    /// A list of information about signals to collect.
    ///
    /// `SignalsToCollect`; an update replaces the resource.
    pub fn signals_to_collect(
        mut self,
        value: impl IntoValue<List<SignalInformationProperty>>,
    ) -> Self {
        self.0
            .put("SignalsToCollect", value.into_value().into_node());
        self
    }

    /// A list of information about signals to fetch.
    ///
    /// `SignalsToFetch`; an update replaces the resource.
    pub fn signals_to_fetch(
        mut self,
        value: impl IntoValue<List<SignalFetchInformationProperty>>,
    ) -> Self {
        self.0.put("SignalsToFetch", value.into_value().into_node());
        self
    }

    /// Whether to store collected data after a vehicle lost a connection with the cloud. After a connection is re-established, the data is automatically forwarded to AWS IoT FleetWise. If you want to store collected data when a vehicle loses connection with the cloud, use `TO_DISK`. If it's not specified, `OFF` is used.
    ///
    /// Default: `OFF`
    ///
    /// `SpoolingMode`; default `"OFF"`; one of `OFF`, `TO_DISK`; an update replaces the resource.
    pub fn spooling_mode(mut self, value: impl IntoValue<SpoolingMode>) -> Self {
        self.0.put("SpoolingMode", value.into_value().into_node());
        self
    }

    /// The time, in milliseconds, to deliver a campaign after it was approved. If it's not specified, `0` is used.
    ///
    /// Default: `0`
    ///
    /// `StartTime`; default `"0"`; an update replaces the resource.
    pub fn start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StartTime", value.into_value().into_node());
        self
    }

    /// Metadata that can be used to manage the campaign.
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

impl Construct for CfnCampaign {
    type Handle = CfnCampaignRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCampaignRef {
        CfnCampaignRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCampaign`] of a stack.
pub struct CfnCampaignRef(NodeRef);

impl Clone for CfnCampaignRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCampaignRef {}
impl AsNode for CfnCampaignRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCampaignRef {
    /// What `Ref` returns: its `Name`, a [`iotfleetwise::CampaignName`](kinds::iotfleetwise::CampaignName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iotfleetwise::CampaignName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the campaign.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iotfleetwise::CampaignArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The time the campaign was created in seconds since epoch (January 1, 1970 at midnight UTC time).
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The last time the campaign was modified.
    ///
    /// `Fn::GetAtt` of `LastModificationTime`.
    #[inline]
    pub fn attr_last_modification_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModificationTime")))
    }

    /// The state of the campaign. The status can be one of: `CREATING`, `WAITING_FOR_APPROVAL`, `RUNNING`, and `SUSPENDED`.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::iotfleetwise::CampaignName> for &CfnCampaignRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotfleetwise::CampaignName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iotfleetwise::CampaignArn> for &CfnCampaignRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotfleetwise::CampaignArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Specifies what data to collect and how often or when to collect it.
///
/// The property type `CollectionScheme` of `AWS::IoTFleetWise::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct CollectionSchemeProperty(Object);

impl CollectionSchemeProperty {
    /// `CollectionSchemeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Information about a collection scheme that uses a simple logical expression to recognize what data to collect.
    ///
    /// `ConditionBasedCollectionScheme`; an update replaces the resource.
    pub fn condition_based_collection_scheme(
        mut self,
        value: impl IntoValue<ConditionBasedCollectionSchemeProperty>,
    ) -> Self {
        self.0.put(
            "ConditionBasedCollectionScheme",
            value.into_value().into_node(),
        );
        self
    }

    /// Information about a collection scheme that uses a time period to decide how often to collect data.
    ///
    /// `TimeBasedCollectionScheme`; an update replaces the resource.
    pub fn time_based_collection_scheme(
        mut self,
        value: impl IntoValue<TimeBasedCollectionSchemeProperty>,
    ) -> Self {
        self.0
            .put("TimeBasedCollectionScheme", value.into_value().into_node());
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

impl Kind for CollectionSchemeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CollectionSchemeProperty> for CollectionSchemeProperty {}
impl From<CollectionSchemeProperty> for Node {
    #[inline]
    fn from(value: CollectionSchemeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CollectionSchemeProperty> for CollectionSchemeProperty {
    #[inline]
    fn into_value(self) -> Value<CollectionSchemeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about a collection scheme that uses a simple logical expression to recognize what data to collect.
///
/// The property type `ConditionBasedCollectionScheme` of `AWS::IoTFleetWise::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConditionBasedCollectionSchemeProperty(Object);

impl ConditionBasedCollectionSchemeProperty {
    /// `ConditionBasedCollectionSchemeProperty` with its required properties, in alphabetical order:
    ///
    /// - `expression`: The logical expression used to recognize what data to collect.
    pub fn new(expression: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Expression", expression.into_value().into_node());
        Self(object_)
    }

    /// Specifies the version of the conditional expression language.
    ///
    /// `ConditionLanguageVersion`; an update replaces the resource.
    pub fn condition_language_version(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ConditionLanguageVersion", value.into_value().into_node());
        self
    }

    /// The minimum duration of time between two triggering events to collect data, in milliseconds.
    ///
    /// > If a signal changes often, you might want to collect data at a slower rate.
    ///
    /// `MinimumTriggerIntervalMs`; an update replaces the resource.
    pub fn minimum_trigger_interval_ms(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("MinimumTriggerIntervalMs", value.into_value().into_node());
        self
    }

    /// Whether to collect data for all triggering events ( `ALWAYS`). Specify ( `RISING_EDGE`), or specify only when the condition first evaluates to false. For example, triggering on "AirbagDeployed"; Users aren't interested on triggering when the airbag is already exploded; they only care about the change from not deployed =\> deployed.
    ///
    /// `TriggerMode`; one of `ALWAYS`, `RISING_EDGE`; an update replaces the resource.
    pub fn trigger_mode(mut self, value: impl IntoValue<TriggerMode>) -> Self {
        self.0.put("TriggerMode", value.into_value().into_node());
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

impl Kind for ConditionBasedCollectionSchemeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConditionBasedCollectionSchemeProperty> for ConditionBasedCollectionSchemeProperty {}
impl From<ConditionBasedCollectionSchemeProperty> for Node {
    #[inline]
    fn from(value: ConditionBasedCollectionSchemeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConditionBasedCollectionSchemeProperty> for ConditionBasedCollectionSchemeProperty {
    #[inline]
    fn into_value(self) -> Value<ConditionBasedCollectionSchemeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the condition under which a signal fetch occurs.
///
/// The property type `ConditionBasedSignalFetchConfig` of `AWS::IoTFleetWise::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConditionBasedSignalFetchConfigProperty(Object);

impl ConditionBasedSignalFetchConfigProperty {
    /// `ConditionBasedSignalFetchConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `condition_expression`: The condition that must be satisfied to trigger a signal fetch.
    /// - `trigger_mode`: Indicates the mode in which the signal fetch is triggered.
    pub fn new(
        condition_expression: impl IntoValue<String>,
        trigger_mode: impl IntoValue<TriggerMode>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConditionExpression",
            condition_expression.into_value().into_node(),
        );
        object_.put("TriggerMode", trigger_mode.into_value().into_node());
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

impl Kind for ConditionBasedSignalFetchConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConditionBasedSignalFetchConfigProperty> for ConditionBasedSignalFetchConfigProperty {}
impl From<ConditionBasedSignalFetchConfigProperty> for Node {
    #[inline]
    fn from(value: ConditionBasedSignalFetchConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConditionBasedSignalFetchConfigProperty>
    for ConditionBasedSignalFetchConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<ConditionBasedSignalFetchConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The destination where the AWS IoT FleetWise campaign sends data. You can send data to be stored in Amazon S3 or Amazon Timestream.
///
/// The property type `DataDestinationConfig` of `AWS::IoTFleetWise::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataDestinationConfigProperty(Object);

impl DataDestinationConfigProperty {
    /// `DataDestinationConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The MQTT topic to which the AWS IoT FleetWise campaign routes data.
    ///
    /// > Access to certain AWS IoT FleetWise features is currently gated. For more information, see [AWS Region and feature availability](https://docs.aws.amazon.com/iot-fleetwise/latest/developerguide/fleetwise-regions.html) in the *AWS IoT FleetWise Developer Guide*.
    ///
    /// `MqttTopicConfig`.
    pub fn mqtt_topic_config(mut self, value: impl IntoValue<MqttTopicConfigProperty>) -> Self {
        self.0
            .put("MqttTopicConfig", value.into_value().into_node());
        self
    }

    /// The Amazon S3 bucket where the AWS IoT FleetWise campaign sends data.
    ///
    /// `S3Config`.
    pub fn s3_config(mut self, value: impl IntoValue<S3ConfigProperty>) -> Self {
        self.0.put("S3Config", value.into_value().into_node());
        self
    }

    /// The Amazon Timestream table where the campaign sends data.
    ///
    /// `TimestreamConfig`.
    pub fn timestream_config(mut self, value: impl IntoValue<TimestreamConfigProperty>) -> Self {
        self.0
            .put("TimestreamConfig", value.into_value().into_node());
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

impl Kind for DataDestinationConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataDestinationConfigProperty> for DataDestinationConfigProperty {}
impl From<DataDestinationConfigProperty> for Node {
    #[inline]
    fn from(value: DataDestinationConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataDestinationConfigProperty> for DataDestinationConfigProperty {
    #[inline]
    fn into_value(self) -> Value<DataDestinationConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for signal data storage and upload options. You can only specify these options when the campaign's spooling mode is `TO_DISK`.
///
/// > Access to certain AWS IoT FleetWise features is currently gated. For more information, see [AWS Region and feature availability](https://docs.aws.amazon.com/iot-fleetwise/latest/developerguide/fleetwise-regions.html) in the *AWS IoT FleetWise Developer Guide*.
///
/// The property type `DataPartition` of `AWS::IoTFleetWise::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataPartitionProperty(Object);

impl DataPartitionProperty {
    /// `DataPartitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `id`: The ID of the data partition.
    /// - `storage_options`: The storage options for a data partition.
    pub fn new(
        id: impl IntoValue<String>,
        storage_options: impl IntoValue<DataPartitionStorageOptionsProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
        object_.put("StorageOptions", storage_options.into_value().into_node());
        Self(object_)
    }

    /// The upload options for the data partition.
    ///
    /// `UploadOptions`.
    pub fn upload_options(
        mut self,
        value: impl IntoValue<DataPartitionUploadOptionsProperty>,
    ) -> Self {
        self.0.put("UploadOptions", value.into_value().into_node());
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

impl Kind for DataPartitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataPartitionProperty> for DataPartitionProperty {}
impl From<DataPartitionProperty> for Node {
    #[inline]
    fn from(value: DataPartitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataPartitionProperty> for DataPartitionProperty {
    #[inline]
    fn into_value(self) -> Value<DataPartitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Size, time, and location options for the data partition.
///
/// The property type `DataPartitionStorageOptions` of `AWS::IoTFleetWise::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataPartitionStorageOptionsProperty(Object);

impl DataPartitionStorageOptionsProperty {
    /// `DataPartitionStorageOptionsProperty` with its required properties, in alphabetical order:
    ///
    /// - `maximum_size`: The maximum storage size of the data stored in the data partition.
    /// - `minimum_time_to_live`: The amount of time that data in this partition will be kept on disk.
    /// - `storage_location`: The folder name for the data partition under the campaign storage folder.
    pub fn new(
        maximum_size: impl IntoValue<StorageMaximumSizeProperty>,
        minimum_time_to_live: impl IntoValue<StorageMinimumTimeToLiveProperty>,
        storage_location: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MaximumSize", maximum_size.into_value().into_node());
        object_.put(
            "MinimumTimeToLive",
            minimum_time_to_live.into_value().into_node(),
        );
        object_.put("StorageLocation", storage_location.into_value().into_node());
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

impl Kind for DataPartitionStorageOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataPartitionStorageOptionsProperty> for DataPartitionStorageOptionsProperty {}
impl From<DataPartitionStorageOptionsProperty> for Node {
    #[inline]
    fn from(value: DataPartitionStorageOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataPartitionStorageOptionsProperty> for DataPartitionStorageOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<DataPartitionStorageOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The upload options for the data partition. If upload options are specified, you must also specify storage options. See [DataPartitionStorageOptions](https://docs.aws.amazon.com/iot-fleetwise/latest/APIReference/API_DataPartitionStorageOptions.html).
///
/// > Access to certain AWS IoT FleetWise features is currently gated. For more information, see [AWS Region and feature availability](https://docs.aws.amazon.com/iot-fleetwise/latest/developerguide/fleetwise-regions.html) in the *AWS IoT FleetWise Developer Guide*.
///
/// The property type `DataPartitionUploadOptions` of `AWS::IoTFleetWise::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataPartitionUploadOptionsProperty(Object);

impl DataPartitionUploadOptionsProperty {
    /// `DataPartitionUploadOptionsProperty` with its required properties, in alphabetical order:
    ///
    /// - `expression`: The logical expression used to recognize what data to collect.
    pub fn new(expression: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Expression", expression.into_value().into_node());
        Self(object_)
    }

    /// The version of the condition language. Defaults to the most recent condition language version.
    ///
    /// `ConditionLanguageVersion`.
    pub fn condition_language_version(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ConditionLanguageVersion", value.into_value().into_node());
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

impl Kind for DataPartitionUploadOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataPartitionUploadOptionsProperty> for DataPartitionUploadOptionsProperty {}
impl From<DataPartitionUploadOptionsProperty> for Node {
    #[inline]
    fn from(value: DataPartitionUploadOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataPartitionUploadOptionsProperty> for DataPartitionUploadOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<DataPartitionUploadOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The MQTT topic to which the AWS IoT FleetWise campaign routes data. For more information, see [Device communication protocols](https://docs.aws.amazon.com/iot/latest/developerguide/protocols.html) in the *AWS IoT Core Developer Guide*.
///
/// > Access to certain AWS IoT FleetWise features is currently gated. For more information, see [AWS Region and feature availability](https://docs.aws.amazon.com/iot-fleetwise/latest/developerguide/fleetwise-regions.html) in the *AWS IoT FleetWise Developer Guide*.
///
/// The property type `MqttTopicConfig` of `AWS::IoTFleetWise::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct MqttTopicConfigProperty(Object);

impl MqttTopicConfigProperty {
    /// `MqttTopicConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `execution_role_arn`: The ARN of the role that grants AWS IoT FleetWise permission to access and act on messages sent to the MQTT topic.
    /// - `mqtt_topic_arn`: The ARN of the MQTT topic.
    pub fn new(
        execution_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        mqtt_topic_arn: impl IntoValue<kinds::sns::TopicArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ExecutionRoleArn",
            execution_role_arn.into_value().into_node(),
        );
        object_.put("MqttTopicArn", mqtt_topic_arn.into_value().into_node());
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

impl Kind for MqttTopicConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MqttTopicConfigProperty> for MqttTopicConfigProperty {}
impl From<MqttTopicConfigProperty> for Node {
    #[inline]
    fn from(value: MqttTopicConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MqttTopicConfigProperty> for MqttTopicConfigProperty {
    #[inline]
    fn into_value(self) -> Value<MqttTopicConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Amazon S3 bucket where the AWS IoT FleetWise campaign sends data. Amazon S3 is an object storage service that stores data as objects within buckets. For more information, see [Creating, configuring, and working with Amazon S3 buckets](https://docs.aws.amazon.com/AmazonS3/latest/userguide/creating-buckets-s3.html) in the *Amazon Simple Storage Service User Guide*.
///
/// The property type `S3Config` of `AWS::IoTFleetWise::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3ConfigProperty(Object);

impl S3ConfigProperty {
    /// `S3ConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_arn`: The Amazon Resource Name (ARN) of the Amazon S3 bucket.
    pub fn new(bucket_arn: impl IntoValue<kinds::s3::BucketArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketArn", bucket_arn.into_value().into_node());
        Self(object_)
    }

    /// Specify the format that files are saved in the Amazon S3 bucket. You can save files in an Apache Parquet or JSON format.
    ///
    /// - Parquet - Store data in a columnar storage file format. Parquet is optimal for fast data retrieval and can reduce costs. This option is selected by default.
    /// - JSON - Store data in a standard text-based JSON file format.
    ///
    /// `DataFormat`; one of `JSON`, `PARQUET`.
    pub fn data_format(mut self, value: impl IntoValue<DataFormat>) -> Self {
        self.0.put("DataFormat", value.into_value().into_node());
        self
    }

    /// Enter an S3 bucket prefix. The prefix is the string of characters after the bucket name and before the object name. You can use the prefix to organize data stored in Amazon S3 buckets. For more information, see [Organizing objects using prefixes](https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-prefixes.html) in the *Amazon Simple Storage Service User Guide*.
    ///
    /// By default, AWS IoT FleetWise sets the prefix `processed-data/year=YY/month=MM/date=DD/hour=HH/` (in UTC) to data it delivers to Amazon S3. You can enter a prefix to append it to this default prefix. For example, if you enter the prefix `vehicles`, the prefix will be `vehicles/processed-data/year=YY/month=MM/date=DD/hour=HH/`.
    ///
    /// `Prefix`.
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Prefix", value.into_value().into_node());
        self
    }

    /// By default, stored data is compressed as a .gzip file. Compressed files have a reduced file size, which can optimize the cost of data storage.
    ///
    /// `StorageCompressionFormat`; one of `NONE`, `GZIP`.
    pub fn storage_compression_format(
        mut self,
        value: impl IntoValue<StorageCompressionFormat>,
    ) -> Self {
        self.0
            .put("StorageCompressionFormat", value.into_value().into_node());
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

impl Kind for S3ConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3ConfigProperty> for S3ConfigProperty {}
impl From<S3ConfigProperty> for Node {
    #[inline]
    fn from(value: S3ConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3ConfigProperty> for S3ConfigProperty {
    #[inline]
    fn into_value(self) -> Value<S3ConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of the signal fetch operation.
///
/// > Access to certain AWS IoT FleetWise features is currently gated. For more information, see [AWS Region and feature availability](https://docs.aws.amazon.com/iot-fleetwise/latest/developerguide/fleetwise-regions.html) in the *AWS IoT FleetWise Developer Guide*.
///
/// The property type `SignalFetchConfig` of `AWS::IoTFleetWise::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct SignalFetchConfigProperty(Object);

impl SignalFetchConfigProperty {
    /// `SignalFetchConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration of a condition-based signal fetch operation.
    ///
    /// `ConditionBased`.
    pub fn condition_based(
        mut self,
        value: impl IntoValue<ConditionBasedSignalFetchConfigProperty>,
    ) -> Self {
        self.0.put("ConditionBased", value.into_value().into_node());
        self
    }

    /// The configuration of a time-based signal fetch operation.
    ///
    /// `TimeBased`.
    pub fn time_based(mut self, value: impl IntoValue<TimeBasedSignalFetchConfigProperty>) -> Self {
        self.0.put("TimeBased", value.into_value().into_node());
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

impl Kind for SignalFetchConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SignalFetchConfigProperty> for SignalFetchConfigProperty {}
impl From<SignalFetchConfigProperty> for Node {
    #[inline]
    fn from(value: SignalFetchConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SignalFetchConfigProperty> for SignalFetchConfigProperty {
    #[inline]
    fn into_value(self) -> Value<SignalFetchConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the signal to be fetched.
///
/// > Access to certain AWS IoT FleetWise features is currently gated. For more information, see [AWS Region and feature availability](https://docs.aws.amazon.com/iot-fleetwise/latest/developerguide/fleetwise-regions.html) in the *AWS IoT FleetWise Developer Guide*.
///
/// The property type `SignalFetchInformation` of `AWS::IoTFleetWise::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct SignalFetchInformationProperty(Object);

impl SignalFetchInformationProperty {
    /// `SignalFetchInformationProperty` with its required properties, in alphabetical order:
    ///
    /// - `actions`: The actions to be performed by the signal fetch.
    /// - `fully_qualified_name`: The fully qualified name of the signal to be fetched.
    /// - `signal_fetch_config`: The configuration of the signal fetch operation.
    pub fn new(
        actions: impl IntoValue<List<String>>,
        fully_qualified_name: impl IntoValue<String>,
        signal_fetch_config: impl IntoValue<SignalFetchConfigProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Actions", actions.into_value().into_node());
        object_.put(
            "FullyQualifiedName",
            fully_qualified_name.into_value().into_node(),
        );
        object_.put(
            "SignalFetchConfig",
            signal_fetch_config.into_value().into_node(),
        );
        Self(object_)
    }

    /// The version of the condition language used.
    ///
    /// `ConditionLanguageVersion`.
    pub fn condition_language_version(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("ConditionLanguageVersion", value.into_value().into_node());
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

impl Kind for SignalFetchInformationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SignalFetchInformationProperty> for SignalFetchInformationProperty {}
impl From<SignalFetchInformationProperty> for Node {
    #[inline]
    fn from(value: SignalFetchInformationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SignalFetchInformationProperty> for SignalFetchInformationProperty {
    #[inline]
    fn into_value(self) -> Value<SignalFetchInformationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about a signal.
///
/// The property type `SignalInformation` of `AWS::IoTFleetWise::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct SignalInformationProperty(Object);

impl SignalInformationProperty {
    /// `SignalInformationProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the signal.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The ID of the data partition this signal is associated with.
    ///
    /// The ID must match one of the IDs provided in `dataPartitions`. This is accomplished either by specifying a particular data partition ID or by using `default` for an established default partition. You can establish a default partition in the `DataPartition` data type.
    ///
    /// > If you upload a signal as a condition for a campaign's data partition, the same signal must be included in `signalsToCollect`. \> Access to certain AWS IoT FleetWise features is currently gated. For more information, see [AWS Region and feature availability](https://docs.aws.amazon.com/iot-fleetwise/latest/developerguide/fleetwise-regions.html) in the *AWS IoT FleetWise Developer Guide*.
    ///
    /// `DataPartitionId`.
    pub fn data_partition_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DataPartitionId", value.into_value().into_node());
        self
    }

    /// The maximum number of samples to collect.
    ///
    /// `MaxSampleCount`.
    pub fn max_sample_count(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("MaxSampleCount", value.into_value().into_node());
        self
    }

    /// The minimum duration of time (in milliseconds) between two triggering events to collect data.
    ///
    /// > If a signal changes often, you might want to collect data at a slower rate.
    ///
    /// `MinimumSamplingIntervalMs`.
    pub fn minimum_sampling_interval_ms(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("MinimumSamplingIntervalMs", value.into_value().into_node());
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

impl Kind for SignalInformationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SignalInformationProperty> for SignalInformationProperty {}
impl From<SignalInformationProperty> for Node {
    #[inline]
    fn from(value: SignalInformationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SignalInformationProperty> for SignalInformationProperty {
    #[inline]
    fn into_value(self) -> Value<SignalInformationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The maximum storage size for the data partition.
///
/// > Access to certain AWS IoT FleetWise features is currently gated. For more information, see [AWS Region and feature availability](https://docs.aws.amazon.com/iot-fleetwise/latest/developerguide/fleetwise-regions.html) in the *AWS IoT FleetWise Developer Guide*.
///
/// The property type `StorageMaximumSize` of `AWS::IoTFleetWise::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct StorageMaximumSizeProperty(Object);

impl StorageMaximumSizeProperty {
    /// `StorageMaximumSizeProperty` with its required properties, in alphabetical order:
    ///
    /// - `unit`: The data type of the data to store.
    /// - `value`: The maximum amount of time to store data.
    pub fn new(unit: impl IntoValue<StorageMaximumSizeUnit>, value: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Unit", unit.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for StorageMaximumSizeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StorageMaximumSizeProperty> for StorageMaximumSizeProperty {}
impl From<StorageMaximumSizeProperty> for Node {
    #[inline]
    fn from(value: StorageMaximumSizeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StorageMaximumSizeProperty> for StorageMaximumSizeProperty {
    #[inline]
    fn into_value(self) -> Value<StorageMaximumSizeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the minimum amount of time that data will be kept.
///
/// > Access to certain AWS IoT FleetWise features is currently gated. For more information, see [AWS Region and feature availability](https://docs.aws.amazon.com/iot-fleetwise/latest/developerguide/fleetwise-regions.html) in the *AWS IoT FleetWise Developer Guide*.
///
/// The property type `StorageMinimumTimeToLive` of `AWS::IoTFleetWise::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct StorageMinimumTimeToLiveProperty(Object);

impl StorageMinimumTimeToLiveProperty {
    /// `StorageMinimumTimeToLiveProperty` with its required properties, in alphabetical order:
    ///
    /// - `unit`: The time increment type.
    /// - `value`: The minimum amount of time to store the data.
    pub fn new(
        unit: impl IntoValue<StorageMinimumTimeToLiveUnit>,
        value: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Unit", unit.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for StorageMinimumTimeToLiveProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StorageMinimumTimeToLiveProperty> for StorageMinimumTimeToLiveProperty {}
impl From<StorageMinimumTimeToLiveProperty> for Node {
    #[inline]
    fn from(value: StorageMinimumTimeToLiveProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StorageMinimumTimeToLiveProperty> for StorageMinimumTimeToLiveProperty {
    #[inline]
    fn into_value(self) -> Value<StorageMinimumTimeToLiveProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about a collection scheme that uses a time period to decide how often to collect data.
///
/// The property type `TimeBasedCollectionScheme` of `AWS::IoTFleetWise::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct TimeBasedCollectionSchemeProperty(Object);

impl TimeBasedCollectionSchemeProperty {
    /// `TimeBasedCollectionSchemeProperty` with its required properties, in alphabetical order:
    ///
    /// - `period_ms`: The time period (in milliseconds) to decide how often to collect data.
    pub fn new(period_ms: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PeriodMs", period_ms.into_value().into_node());
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

impl Kind for TimeBasedCollectionSchemeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TimeBasedCollectionSchemeProperty> for TimeBasedCollectionSchemeProperty {}
impl From<TimeBasedCollectionSchemeProperty> for Node {
    #[inline]
    fn from(value: TimeBasedCollectionSchemeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TimeBasedCollectionSchemeProperty> for TimeBasedCollectionSchemeProperty {
    #[inline]
    fn into_value(self) -> Value<TimeBasedCollectionSchemeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Used to configure a frequency-based vehicle signal fetch.
///
/// The property type `TimeBasedSignalFetchConfig` of `AWS::IoTFleetWise::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct TimeBasedSignalFetchConfigProperty(Object);

impl TimeBasedSignalFetchConfigProperty {
    /// `TimeBasedSignalFetchConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `execution_frequency_ms`: The frequency with which the signal fetch will be executed.
    pub fn new(execution_frequency_ms: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ExecutionFrequencyMs",
            execution_frequency_ms.into_value().into_node(),
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

impl Kind for TimeBasedSignalFetchConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TimeBasedSignalFetchConfigProperty> for TimeBasedSignalFetchConfigProperty {}
impl From<TimeBasedSignalFetchConfigProperty> for Node {
    #[inline]
    fn from(value: TimeBasedSignalFetchConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TimeBasedSignalFetchConfigProperty> for TimeBasedSignalFetchConfigProperty {
    #[inline]
    fn into_value(self) -> Value<TimeBasedSignalFetchConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Amazon Timestream table where the AWS IoT FleetWise campaign sends data. Timestream stores and organizes data to optimize query processing time and to reduce storage costs. For more information, see [Data modeling](https://docs.aws.amazon.com/timestream/latest/developerguide/data-modeling.html) in the *Amazon Timestream Developer Guide*.
///
/// The property type `TimestreamConfig` of `AWS::IoTFleetWise::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct TimestreamConfigProperty(Object);

impl TimestreamConfigProperty {
    /// `TimestreamConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `execution_role_arn`: The Amazon Resource Name (ARN) of the task execution role that grants AWS IoT FleetWise permission to deliver data to the Amazon Timestream table.
    /// - `timestream_table_arn`: The Amazon Resource Name (ARN) of the Amazon Timestream table.
    pub fn new(
        execution_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        timestream_table_arn: impl IntoValue<kinds::timestream::DatabaseArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ExecutionRoleArn",
            execution_role_arn.into_value().into_node(),
        );
        object_.put(
            "TimestreamTableArn",
            timestream_table_arn.into_value().into_node(),
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

impl Kind for TimestreamConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TimestreamConfigProperty> for TimestreamConfigProperty {}
impl From<TimestreamConfigProperty> for Node {
    #[inline]
    fn from(value: TimestreamConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TimestreamConfigProperty> for TimestreamConfigProperty {
    #[inline]
    fn into_value(self) -> Value<TimestreamConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Action` of `AWS::IoTFleetWise::Campaign`.
pub enum Action {
    /// `APPROVE`.
    Approve,
    /// `RESUME`.
    Resume,
    /// `SUSPEND`.
    Suspend,
    /// `UPDATE`.
    Update,
}

#[diagnostic::do_not_recommend]
impl Kind for Action {}
#[diagnostic::do_not_recommend]
impl TextKind for Action {}
#[diagnostic::do_not_recommend]
impl IdKind for Action {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Action {}
#[diagnostic::do_not_recommend]
impl IntoValue<Action> for Action {
    #[inline]
    fn into_value(self) -> Value<Action> {
        const VALUES: &[&str] = &["APPROVE", "RESUME", "SUSPEND", "UPDATE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Compression` of `AWS::IoTFleetWise::Campaign`.
pub enum Compression {
    /// `OFF`.
    Off,
    /// `SNAPPY`.
    Snappy,
}

#[diagnostic::do_not_recommend]
impl Kind for Compression {}
#[diagnostic::do_not_recommend]
impl TextKind for Compression {}
#[diagnostic::do_not_recommend]
impl IdKind for Compression {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Compression {}
#[diagnostic::do_not_recommend]
impl IntoValue<Compression> for Compression {
    #[inline]
    fn into_value(self) -> Value<Compression> {
        const VALUES: &[&str] = &["OFF", "SNAPPY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DataFormat` of a `S3Config` of `AWS::IoTFleetWise::Campaign`.
pub enum DataFormat {
    /// `JSON`.
    Json_,
    /// `PARQUET`.
    Parquet,
}

#[diagnostic::do_not_recommend]
impl Kind for DataFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for DataFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for DataFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DataFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<DataFormat> for DataFormat {
    #[inline]
    fn into_value(self) -> Value<DataFormat> {
        const VALUES: &[&str] = &["JSON", "PARQUET"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DiagnosticsMode` of `AWS::IoTFleetWise::Campaign`.
pub enum DiagnosticsMode {
    /// `OFF`.
    Off,
    /// `SEND_ACTIVE_DTCS`.
    SendActiveDtcs,
}

#[diagnostic::do_not_recommend]
impl Kind for DiagnosticsMode {}
#[diagnostic::do_not_recommend]
impl TextKind for DiagnosticsMode {}
#[diagnostic::do_not_recommend]
impl IdKind for DiagnosticsMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DiagnosticsMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<DiagnosticsMode> for DiagnosticsMode {
    #[inline]
    fn into_value(self) -> Value<DiagnosticsMode> {
        const VALUES: &[&str] = &["OFF", "SEND_ACTIVE_DTCS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SpoolingMode` of `AWS::IoTFleetWise::Campaign`.
pub enum SpoolingMode {
    /// `OFF`.
    Off,
    /// `TO_DISK`.
    ToDisk,
}

#[diagnostic::do_not_recommend]
impl Kind for SpoolingMode {}
#[diagnostic::do_not_recommend]
impl TextKind for SpoolingMode {}
#[diagnostic::do_not_recommend]
impl IdKind for SpoolingMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SpoolingMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<SpoolingMode> for SpoolingMode {
    #[inline]
    fn into_value(self) -> Value<SpoolingMode> {
        const VALUES: &[&str] = &["OFF", "TO_DISK"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `StorageCompressionFormat` of a `S3Config` of `AWS::IoTFleetWise::Campaign`.
pub enum StorageCompressionFormat {
    /// `GZIP`.
    Gzip,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for StorageCompressionFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for StorageCompressionFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for StorageCompressionFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for StorageCompressionFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<StorageCompressionFormat> for StorageCompressionFormat {
    #[inline]
    fn into_value(self) -> Value<StorageCompressionFormat> {
        const VALUES: &[&str] = &["GZIP", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Unit` of a `StorageMaximumSize` of `AWS::IoTFleetWise::Campaign`.
pub enum StorageMaximumSizeUnit {
    /// `GB`.
    Gb,
    /// `MB`.
    Mb,
    /// `TB`.
    Tb,
}

#[diagnostic::do_not_recommend]
impl Kind for StorageMaximumSizeUnit {}
#[diagnostic::do_not_recommend]
impl TextKind for StorageMaximumSizeUnit {}
#[diagnostic::do_not_recommend]
impl IdKind for StorageMaximumSizeUnit {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for StorageMaximumSizeUnit {}
#[diagnostic::do_not_recommend]
impl IntoValue<StorageMaximumSizeUnit> for StorageMaximumSizeUnit {
    #[inline]
    fn into_value(self) -> Value<StorageMaximumSizeUnit> {
        const VALUES: &[&str] = &["GB", "MB", "TB"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Unit` of a `StorageMinimumTimeToLive` of `AWS::IoTFleetWise::Campaign`.
pub enum StorageMinimumTimeToLiveUnit {
    /// `DAYS`.
    Days,
    /// `HOURS`.
    Hours,
    /// `WEEKS`.
    Weeks,
}

#[diagnostic::do_not_recommend]
impl Kind for StorageMinimumTimeToLiveUnit {}
#[diagnostic::do_not_recommend]
impl TextKind for StorageMinimumTimeToLiveUnit {}
#[diagnostic::do_not_recommend]
impl IdKind for StorageMinimumTimeToLiveUnit {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for StorageMinimumTimeToLiveUnit {}
#[diagnostic::do_not_recommend]
impl IntoValue<StorageMinimumTimeToLiveUnit> for StorageMinimumTimeToLiveUnit {
    #[inline]
    fn into_value(self) -> Value<StorageMinimumTimeToLiveUnit> {
        const VALUES: &[&str] = &["DAYS", "HOURS", "WEEKS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TriggerMode` of a `ConditionBasedCollectionScheme` of `AWS::IoTFleetWise::Campaign`.
pub enum TriggerMode {
    /// `ALWAYS`.
    Always,
    /// `RISING_EDGE`.
    RisingEdge,
}

#[diagnostic::do_not_recommend]
impl Kind for TriggerMode {}
#[diagnostic::do_not_recommend]
impl TextKind for TriggerMode {}
#[diagnostic::do_not_recommend]
impl IdKind for TriggerMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TriggerMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<TriggerMode> for TriggerMode {
    #[inline]
    fn into_value(self) -> Value<TriggerMode> {
        const VALUES: &[&str] = &["ALWAYS", "RISING_EDGE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
