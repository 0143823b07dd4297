// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::FlowLog` and its property types.

use crate::l1::*;

/// Specifies a VPC flow log that captures IP traffic for a specified network interface, subnet, or VPC. To view the log data, use Amazon CloudWatch Logs (CloudWatch Logs) to help troubleshoot connection issues. For example, you can use a flow log to investigate why certain traffic isn't reaching an instance, which can help you diagnose overly restrictive security group rules. For more information, see [VPC Flow Logs](https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html) in the *Amazon VPC User Guide*.
///
/// `AWS::EC2::FlowLog`; `Ref` returns its `Id`, a [`ec2::FlowLogId`](kinds::ec2::FlowLogId).
/// Changing one of these replaces it: `DeliverCrossAccountRole`, `DeliverLogsPermissionArn`, `DestinationOptions`, `LogDestination`, `LogDestinationType`, `LogFormat`, `LogGroupName`, `MaxAggregationInterval`, `ResourceId`, `ResourceType`, `TagFieldSpecifications`, `TrafficType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-flowlog.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFlowLog(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::FlowLog",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("flow_log.rules"),
};

impl CfnFlowLog {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::FlowLog";

    /// `CfnFlowLog` with its required properties, in alphabetical order:
    ///
    /// - `resource_id`: The ID of the resource to monitor.
    /// - `resource_type`: The type of resource to monitor.
    pub fn new(
        resource_id: impl IntoValue<String>,
        resource_type: impl IntoValue<ResourceType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResourceId", resource_id.into_value().into_node());
        object_.put("ResourceType", resource_type.into_value().into_node());
        Self(object_)
    }

    /// The ARN of the IAM role that allows the service to publish flow logs across accounts.
    ///
    /// `DeliverCrossAccountRole`; an update replaces the resource.
    pub fn deliver_cross_account_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DeliverCrossAccountRole", value.into_value().into_node());
        self
    }

    /// The ARN of the IAM role that allows Amazon EC2 to publish flow logs to the log destination.
    ///
    /// This parameter is required if the destination type is `cloud-watch-logs`, or if the destination type is `kinesis-data-firehose` and the delivery stream and the resources to monitor are in different accounts.
    ///
    /// `DeliverLogsPermissionArn`; an update replaces the resource.
    pub fn deliver_logs_permission_arn(
        mut self,
        value: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        self.0
            .put("DeliverLogsPermissionArn", value.into_value().into_node());
        self
    }

    /// The destination options.
    ///
    /// `DestinationOptions`; an update replaces the resource.
    pub fn destination_options(
        mut self,
        value: impl IntoValue<DestinationOptionsProperty>,
    ) -> Self {
        self.0
            .put("DestinationOptions", value.into_value().into_node());
        self
    }

    /// The destination for the flow log data. The meaning of this parameter depends on the destination type.
    ///
    /// - If the destination type is `cloud-watch-logs`, specify the ARN of a CloudWatch Logs log group. For example:
    ///
    /// arn:aws:logs: *region*: *account_id* :log-group: *my_group*
    ///
    /// Alternatively, use the `LogGroupName` parameter.
    /// - If the destination type is `s3`, specify the ARN of an S3 bucket. For example:
    ///
    /// arn:aws:s3::: *my_bucket* / *my_subfolder* /
    ///
    /// The subfolder is optional. Note that you can't use `AWSLogs` as a subfolder name.
    /// - If the destination type is `kinesis-data-firehose`, specify the ARN of a Kinesis Data Firehose delivery stream. For example:
    ///
    /// arn:aws:firehose: *region*: *account_id* :deliverystream: *my_stream*
    ///
    /// `LogDestination`; an update replaces the resource.
    pub fn log_destination(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LogDestination", value.into_value().into_node());
        self
    }

    /// The type of destination for the flow log data.
    ///
    /// Default: `cloud-watch-logs`
    ///
    /// `LogDestinationType`; one of `cloud-watch-logs`, `s3`, `kinesis-data-firehose`; an update replaces the resource.
    pub fn log_destination_type(mut self, value: impl IntoValue<LogDestinationType>) -> Self {
        self.0
            .put("LogDestinationType", value.into_value().into_node());
        self
    }

    /// The fields to include in the flow log record, in the order in which they should appear. If you omit this parameter, the flow log is created using the default format. If you specify this parameter, you must include at least one field. For more information about the available fields, see [Flow log records](https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html#flow-log-records) in the *Amazon VPC User Guide* or [Transit Gateway Flow Log records](https://docs.aws.amazon.com/vpc/latest/tgw/tgw-flow-logs.html#flow-log-records) in the *AWS Transit Gateway Guide*.
    ///
    /// Specify the fields using the `${field-id}` format, separated by spaces.
    ///
    /// `LogFormat`; an update replaces the resource.
    pub fn log_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LogFormat", value.into_value().into_node());
        self
    }

    /// The name of a new or existing CloudWatch Logs log group where Amazon EC2 publishes your flow logs.
    ///
    /// This parameter is valid only if the destination type is `cloud-watch-logs`.
    ///
    /// `LogGroupName`; an update replaces the resource.
    pub fn log_group_name(mut self, value: impl IntoValue<kinds::logs::LogGroupName>) -> Self {
        self.0.put("LogGroupName", value.into_value().into_node());
        self
    }

    /// The maximum interval of time during which a flow of packets is captured and aggregated into a flow log record. The possible values are 60 seconds (1 minute) or 600 seconds (10 minutes). This parameter must be 60 seconds for transit gateway resource types.
    ///
    /// When a network interface is attached to a [Nitro-based instance](https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-nitro-instances.html), the aggregation interval is always 60 seconds or less, regardless of the value that you specify.
    ///
    /// Default: 600
    ///
    /// `MaxAggregationInterval`; an update replaces the resource.
    pub fn max_aggregation_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxAggregationInterval", value.into_value().into_node());
        self
    }

    /// The resource types and associated tags for EC2 resources associated with the EC2 Tags feature for log enrichment.
    ///
    /// `TagFieldSpecifications`; an update replaces the resource.
    pub fn tag_field_specifications(
        mut self,
        value: impl IntoValue<List<TagFieldSpecificationProperty>>,
    ) -> Self {
        self.0
            .put("TagFieldSpecifications", value.into_value().into_node());
        self
    }

    /// The tags to apply to the flow logs.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The type of traffic to monitor (accepted traffic, rejected traffic, or all traffic). This parameter is not supported for transit gateway resource types. It is required for the other resource types.
    ///
    /// `TrafficType`; one of `ACCEPT`, `ALL`, `REJECT`; an update replaces the resource.
    pub fn traffic_type(mut self, value: impl IntoValue<TrafficType>) -> Self {
        self.0.put("TrafficType", value.into_value().into_node());
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

impl Construct for CfnFlowLog {
    type Handle = CfnFlowLogRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFlowLogRef {
        CfnFlowLogRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFlowLog`] of a stack.
pub struct CfnFlowLogRef(NodeRef);

impl Clone for CfnFlowLogRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFlowLogRef {}
impl AsNode for CfnFlowLogRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFlowLogRef {
    /// What `Ref` returns: its `Id`, a [`ec2::FlowLogId`](kinds::ec2::FlowLogId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::FlowLogId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the flow log. For example, `fl-123456abc123abc1`.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::ec2::FlowLogId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::ec2::FlowLogId> for &CfnFlowLogRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::FlowLogId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Describes the destination options for a flow log.
///
/// The property type `DestinationOptions` of `AWS::EC2::FlowLog`.
#[must_use = "a property type does nothing until it is set"]
pub struct DestinationOptionsProperty(Object);

impl DestinationOptionsProperty {
    /// `DestinationOptionsProperty` with its required properties, in alphabetical order:
    ///
    /// - `file_format`: The format for the flow log.
    /// - `hive_compatible_partitions`: Indicates whether to use Hive-compatible prefixes for flow logs stored in Amazon S3.
    /// - `per_hour_partition`: Indicates whether to partition the flow log per hour.
    pub fn new(
        file_format: impl IntoValue<FileFormat>,
        hive_compatible_partitions: impl IntoValue<bool>,
        per_hour_partition: impl IntoValue<bool>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FileFormat", file_format.into_value().into_node());
        object_.put(
            "HiveCompatiblePartitions",
            hive_compatible_partitions.into_value().into_node(),
        );
        object_.put(
            "PerHourPartition",
            per_hour_partition.into_value().into_node(),
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

impl Kind for DestinationOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DestinationOptionsProperty> for DestinationOptionsProperty {}
impl From<DestinationOptionsProperty> for Node {
    #[inline]
    fn from(value: DestinationOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DestinationOptionsProperty> for DestinationOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<DestinationOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TagFieldSpecification` of `AWS::EC2::FlowLog`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagFieldSpecificationProperty(Object);

impl TagFieldSpecificationProperty {
    /// `TagFieldSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `resource_type`
    /// - `tag_keys`
    pub fn new(
        resource_type: impl IntoValue<String>,
        tag_keys: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResourceType", resource_type.into_value().into_node());
        object_.put("TagKeys", tag_keys.into_value().into_node());
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

impl Kind for TagFieldSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagFieldSpecificationProperty> for TagFieldSpecificationProperty {}
impl From<TagFieldSpecificationProperty> for Node {
    #[inline]
    fn from(value: TagFieldSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagFieldSpecificationProperty> for TagFieldSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<TagFieldSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `FileFormat` of a `DestinationOptions` of `AWS::EC2::FlowLog`.
pub enum FileFormat {
    /// `parquet`.
    Parquet,
    /// `plain-text`.
    PlainText,
}

#[diagnostic::do_not_recommend]
impl Kind for FileFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for FileFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for FileFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FileFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<FileFormat> for FileFormat {
    #[inline]
    fn into_value(self) -> Value<FileFormat> {
        const VALUES: &[&str] = &["parquet", "plain-text"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LogDestinationType` of `AWS::EC2::FlowLog`.
pub enum LogDestinationType {
    /// `cloud-watch-logs`.
    CloudWatchLogs,
    /// `kinesis-data-firehose`.
    KinesisDataFirehose,
    /// `s3`.
    S3,
}

#[diagnostic::do_not_recommend]
impl Kind for LogDestinationType {}
#[diagnostic::do_not_recommend]
impl TextKind for LogDestinationType {}
#[diagnostic::do_not_recommend]
impl IdKind for LogDestinationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LogDestinationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<LogDestinationType> for LogDestinationType {
    #[inline]
    fn into_value(self) -> Value<LogDestinationType> {
        const VALUES: &[&str] = &["cloud-watch-logs", "kinesis-data-firehose", "s3"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ResourceType` of `AWS::EC2::FlowLog`.
pub enum ResourceType {
    /// `NetworkInterface`.
    NetworkInterface,
    /// `RegionalNatGateway`.
    RegionalNatGateway,
    /// `Subnet`.
    Subnet,
    /// `TransitGateway`.
    TransitGateway,
    /// `TransitGatewayAttachment`.
    TransitGatewayAttachment,
    /// `VPC`.
    Vpc,
}

#[diagnostic::do_not_recommend]
impl Kind for ResourceType {}
#[diagnostic::do_not_recommend]
impl TextKind for ResourceType {}
#[diagnostic::do_not_recommend]
impl IdKind for ResourceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ResourceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ResourceType> for ResourceType {
    #[inline]
    fn into_value(self) -> Value<ResourceType> {
        const VALUES: &[&str] = &[
            "NetworkInterface",
            "RegionalNatGateway",
            "Subnet",
            "TransitGateway",
            "TransitGatewayAttachment",
            "VPC",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TrafficType` of `AWS::EC2::FlowLog`.
pub enum TrafficType {
    /// `ACCEPT`.
    Accept,
    /// `ALL`.
    All,
    /// `REJECT`.
    Reject,
}

#[diagnostic::do_not_recommend]
impl Kind for TrafficType {}
#[diagnostic::do_not_recommend]
impl TextKind for TrafficType {}
#[diagnostic::do_not_recommend]
impl IdKind for TrafficType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TrafficType {}
#[diagnostic::do_not_recommend]
impl IntoValue<TrafficType> for TrafficType {
    #[inline]
    fn into_value(self) -> Value<TrafficType> {
        const VALUES: &[&str] = &["ACCEPT", "ALL", "REJECT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
