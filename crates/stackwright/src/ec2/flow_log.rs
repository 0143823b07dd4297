//! Logs of a network's traffic.

use std::rc::Rc;

use stackwright_core::intrinsic::concat;
use stackwright_core::{
    AsNode, Construct, DependencyGroup, IntoValue, Node, NodeRef, Object, Scope, Tag, Text, Value,
};

use super::{CfnFlowLog, LogFormat, SubnetRef, VpcRef};
use crate::iam::{PolicyStatement, Role, RoleRef, ServicePrincipal};
use crate::logs::{LogGroup, LogGroupRef};
use crate::s3::{Bucket, BucketRef};
use stackwright_cfn::kinds::ec2::FlowLogId;

/// What traffic is logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "they are what they are called")]
pub enum FlowLogTrafficType {
    Accept,
    All,
    Reject,
}

/// Over how long traffic is summed up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "they are what they are called")]
pub enum FlowLogMaxAggregationInterval {
    OneMinute,
    TenMinutes,
}

/// The format of files in a bucket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "they are what they are called")]
pub enum FlowLogFileFormat {
    PlainText,
    Parquet,
}

/// Whose traffic is logged.
#[derive(Clone, Debug)]
pub struct FlowLogResourceType {
    kind: &'static str,
    id: Node,
}

impl FlowLogResourceType {
    /// That of a VPC.
    pub fn from_vpc(vpc: &VpcRef) -> Self {
        Self::new("VPC", vpc.vpc_id().into_node())
    }

    /// That of a subnet.
    pub fn from_subnet(subnet: &SubnetRef) -> Self {
        Self::new("Subnet", subnet.subnet_id().into_node())
    }

    /// That of a network interface, by its id.
    pub fn from_network_interface_id(id: impl IntoValue<String>) -> Self {
        Self::new("NetworkInterface", id.into_value().into_node())
    }

    /// That of a transit gateway, by its id.
    pub fn from_transit_gateway_id(id: impl IntoValue<String>) -> Self {
        Self::new("TransitGateway", id.into_value().into_node())
    }

    /// That of an attachment of a transit gateway, by its id.
    pub fn from_transit_gateway_attachment_id(id: impl IntoValue<String>) -> Self {
        Self::new("TransitGatewayAttachment", id.into_value().into_node())
    }

    const fn new(kind: &'static str, id: Node) -> Self {
        Self { kind, id }
    }
}

/// How files are laid out in a bucket.
#[derive(Clone, Copy, Debug)]
pub struct S3DestinationOptions {
    file_format: FlowLogFileFormat,
    per_hour_partition: bool,
    hive_compatible_partitions: bool,
}

impl Default for S3DestinationOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl S3DestinationOptions {
    /// Files of plain text for each day.
    pub const fn new() -> Self {
        Self {
            file_format: FlowLogFileFormat::PlainText,
            per_hour_partition: false,
            hive_compatible_partitions: false,
        }
    }

    /// The format. Default: plain text.
    #[must_use]
    pub const fn file_format(mut self, format: FlowLogFileFormat) -> Self {
        self.file_format = format;
        self
    }

    /// Whether there is a folder for each hour. Default: false.
    #[must_use]
    pub const fn per_hour_partition(mut self, per_hour: bool) -> Self {
        self.per_hour_partition = per_hour;
        self
    }

    /// Whether folders are called as Hive wants it. Default: false.
    #[must_use]
    pub const fn hive_compatible_partitions(mut self, hive: bool) -> Self {
        self.hive_compatible_partitions = hive;
        self
    }

    fn property(self) -> Object {
        let format = match self.file_format {
            FlowLogFileFormat::PlainText => "plain-text",
            FlowLogFileFormat::Parquet => "parquet",
        };
        let mut property = Object::typed();
        property.put("FileFormat", format.into());
        property.put(
            "HiveCompatiblePartitions",
            self.hive_compatible_partitions.into(),
        );
        property.put("PerHourPartition", self.per_hour_partition.into());
        property
    }
}

/// Where logs go.
#[derive(Clone, Debug)]
pub struct FlowLogDestination(Kind);

#[derive(Clone, Debug)]
enum Kind {
    Logs {
        group: Option<LogGroupRef>,
        role: Option<RoleRef>,
    },
    S3 {
        bucket: Option<BucketRef>,
        prefix: Option<Text>,
        options: Option<S3DestinationOptions>,
    },
    Firehose(Value<String>),
}

impl FlowLogDestination {
    /// To a log group and in the name of a role, which are made.
    pub const fn to_new_log_group() -> Self {
        Self(Kind::Logs {
            group: None,
            role: None,
        })
    }

    /// To a log group, in the name of a role that is made.
    pub fn to_cloud_watch_logs(group: &LogGroupRef) -> Self {
        Self(Kind::Logs {
            group: Some(group.clone()),
            role: None,
        })
    }

    /// To a bucket that is made.
    pub const fn to_new_bucket() -> Self {
        Self(Kind::S3 {
            bucket: None,
            prefix: None,
            options: None,
        })
    }

    /// To a bucket, whose policy permits it.
    pub fn to_s3(bucket: &BucketRef) -> Self {
        Self(Kind::S3 {
            bucket: Some(bucket.clone()),
            prefix: None,
            options: None,
        })
    }

    /// To a delivery stream of Firehose, by its ARN.
    pub fn to_kinesis_data_firehose(delivery_stream_arn: impl IntoValue<String>) -> Self {
        Self(Kind::Firehose(delivery_stream_arn.into_value()))
    }

    /// The role in whose name a log group is written. Default: one is made. Buckets and delivery
    /// streams need none.
    #[must_use]
    pub fn role(mut self, given: &RoleRef) -> Self {
        if let Kind::Logs { role, .. } = &mut self.0 {
            *role = Some(given.clone());
        }
        self
    }

    /// The folder in a bucket. Default: its root.
    #[must_use]
    pub fn key_prefix(mut self, given: impl Into<Text>) -> Self {
        if let Kind::S3 { prefix, .. } = &mut self.0 {
            *prefix = Some(given.into());
        }
        self
    }

    /// How files are laid out in a bucket. Default: as EC2 does. The options are written under the
    /// names that the specification has for them, where the CDK writes them in lower case.
    #[must_use]
    pub fn options(mut self, given: S3DestinationOptions) -> Self {
        if let Kind::S3 { options, .. } = &mut self.0 {
            *options = Some(given);
        }
        self
    }
}

/// Logs of a network's traffic (`AWS::EC2::FlowLog`).
///
/// ```
/// use stackwright::ec2::{FlowLog, FlowLogDestination, FlowLogResourceType, FlowLogTrafficType};
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("network");
/// let vpc = stack.add("Vpc", Vpc::new().max_azs(2).nat_gateways(1));
/// stack.add(
///     "Rejected",
///     FlowLog::new(FlowLogResourceType::from_vpc(&vpc))
///         .traffic_type(FlowLogTrafficType::Reject)
///         .destination(FlowLogDestination::to_new_bucket()),
/// );
/// ```
///
/// <https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html>
#[derive(Clone, Debug)]
pub struct FlowLog {
    resource: FlowLogResourceType,
    traffic_type: FlowLogTrafficType,
    destination: FlowLogDestination,
    format: Vec<LogFormat>,
    interval: Option<FlowLogMaxAggregationInterval>,
    name: Option<Value<String>>,
}

impl FlowLog {
    /// Logs of all traffic, to a log group that is made.
    pub const fn new(resource: FlowLogResourceType) -> Self {
        Self {
            resource,
            traffic_type: FlowLogTrafficType::All,
            destination: FlowLogDestination::to_new_log_group(),
            format: Vec::new(),
            interval: None,
            name: None,
        }
    }

    /// What traffic is logged; for transit gateways it is always all. Default: all.
    #[must_use]
    pub const fn traffic_type(mut self, traffic: FlowLogTrafficType) -> Self {
        self.traffic_type = traffic;
        self
    }

    /// Where logs go. Default: to a log group that is made.
    #[must_use]
    pub fn destination(mut self, destination: FlowLogDestination) -> Self {
        self.destination = destination;
        self
    }

    /// The fields of lines. Default: [`LogFormat::ALL_DEFAULT_FIELDS`].
    #[must_use]
    pub fn log_format(mut self, fields: impl IntoIterator<Item = LogFormat>) -> Self {
        self.format = fields.into_iter().collect();
        self
    }

    /// Over how long traffic is summed up. Default: ten minutes.
    #[must_use]
    pub const fn max_aggregation_interval(
        mut self,
        interval: FlowLogMaxAggregationInterval,
    ) -> Self {
        self.interval = Some(interval);
        self
    }

    /// The name, a tag. Default: the path.
    #[must_use]
    pub fn flow_log_name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }
}

/// Makes a destination, and says what the log names and waits for.
fn bind(
    destination: FlowLogDestination,
    scope: &Scope,
    properties: &mut Object,
) -> Option<DependencyGroup> {
    match destination.0 {
        Kind::Logs { group, role } => {
            let service = ServicePrincipal::new("vpc-flow-logs.amazonaws.com");
            let role = role.unwrap_or_else(|| scope.add("IAMRole", Role::new(service)));
            let group = group.unwrap_or_else(|| scope.add("LogGroup", LogGroup::new()));
            let write = PolicyStatement::new()
                .actions([
                    "logs:CreateLogStream",
                    "logs:PutLogEvents",
                    "logs:DescribeLogStreams",
                ])
                .resources([group.log_group_arn()]);
            role.add_to_policy(scope, write);
            properties.put("DeliverLogsPermissionArn", role.role_arn().into());
            properties.put("LogDestinationType", "cloud-watch-logs".into());
            properties.put("LogGroupName", group.log_group_name().into());
            None
        }
        Kind::S3 {
            bucket,
            prefix,
            options,
        } => {
            let bucket = bucket.unwrap_or_else(|| scope.add("Bucket", Bucket::new()));
            let destination: Node = match &prefix {
                Some(prefix) => bucket.arn_for_objects(prefix.clone()).into(),
                None => bucket.bucket_arn().into(),
            };
            properties.put("LogDestination", destination);
            properties.put("LogDestinationType", "s3".into());
            let hive = options.is_some_and(|options| options.hive_compatible_partitions);
            permit(scope, &bucket, prefix.as_deref(), hive)
        }
        Kind::Firehose(arn) => {
            properties.put("LogDestination", arn.into());
            properties.put("LogDestinationType", "kinesis-data-firehose".into());
            None
        }
    }
}

/// Permits EC2 to write to a bucket, and says what to wait for.
/// <https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-s3-permissions.html>
fn permit(
    scope: &Scope,
    bucket: &BucketRef,
    prefix: Option<&str>,
    hive: bool,
) -> Option<DependencyGroup> {
    let folder = match prefix.map(|prefix| prefix.trim_end_matches('/')) {
        Some(prefix) if !prefix.is_empty() => format!("{prefix}/AWSLogs/"),
        _ => "AWSLogs/".to_owned(),
    };
    let account = || scope.stack_account().into_node();
    let folder = if hive {
        format!("{folder}aws-account-id=")
    } else {
        folder
    };
    let keys: Vec<Node> = vec![folder.into(), account(), "/*".into()];
    let source = scope.arn("logs", "*");
    let statement =
        || PolicyStatement::new().principal(ServicePrincipal::new("delivery.logs.amazonaws.com"));
    let from_here = |statement: PolicyStatement| {
        statement
            .condition("StringEquals", "aws:SourceAccount", account())
            .condition("ArnLike", "aws:SourceArn", source.clone())
    };
    let put = statement()
        .actions(["s3:PutObject"])
        .resources([bucket.arn_for_objects(concat(keys))])
        .condition("StringEquals", "s3:x-amz-acl", "bucket-owner-full-control");
    bucket.take(scope, from_here(put));
    let look = statement()
        .actions(["s3:GetBucketAcl", "s3:ListBucket"])
        .resources([bucket.bucket_arn()]);
    bucket.take(scope, from_here(look))
}

impl Construct for FlowLog {
    type Handle = FlowLogRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> FlowLogRef {
        let path = || scope.path().into_value();
        let name: Value<String> = self.name.unwrap_or_else(path);
        scope.tag(Tag::new("Name", name));
        let FlowLogResourceType { kind, id } = self.resource;
        let mut resource = CfnFlowLog::new(Value::<String>::from_node(id), kind);
        let properties = resource.as_object_mut();
        if !self.format.is_empty() {
            let fields: Vec<&str> = self.format.iter().map(|field| field.as_str()).collect();
            properties.put("LogFormat", fields.join(" ").into());
        }
        let interval = self.interval.map(|interval| match interval {
            FlowLogMaxAggregationInterval::OneMinute => 60,
            FlowLogMaxAggregationInterval::TenMinutes => 600,
        });
        properties.put_some("MaxAggregationInterval", interval);
        if !kind.starts_with("TransitGateway") {
            let traffic = match self.traffic_type {
                FlowLogTrafficType::Accept => "ACCEPT",
                FlowLogTrafficType::All => "ALL",
                FlowLogTrafficType::Reject => "REJECT",
            };
            properties.put("TrafficType", traffic.into());
        }
        if let Kind::S3 {
            options: Some(options),
            ..
        } = &self.destination.0
        {
            properties.put("DestinationOptions", options.property().into());
        }
        let waits_for = bind(self.destination, scope, properties);
        let resource = scope.add("FlowLog", resource);
        if let Some(policy) = waits_for {
            scope.depend(&resource, &policy);
        }
        FlowLogRef {
            node: scope.node(),
            id: resource.reference(),
        }
    }
}

/// A [`FlowLog`] in a stack.
#[derive(Clone, Debug)]
pub struct FlowLogRef {
    node: NodeRef,
    id: Value<FlowLogId>,
}

impl AsNode for FlowLogRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl FlowLogRef {
    /// The log's id, `fl-…`.
    pub fn flow_log_id(&self) -> Value<FlowLogId> {
        self.id.clone()
    }
}

/// How a VPC's log differs from [`FlowLog::new`].
#[derive(Clone)]
pub(super) struct FlowLogChange(Rc<dyn Fn(FlowLog) -> FlowLog>);

impl FlowLogChange {
    pub(super) fn new(change: impl Fn(FlowLog) -> FlowLog + 'static) -> Self {
        Self(Rc::new(change))
    }

    pub(super) fn apply(&self, log: FlowLog) -> FlowLog {
        (self.0)(log)
    }
}

impl std::fmt::Debug for FlowLogChange {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("FlowLogChange")
    }
}

impl VpcRef {
    /// Logs the VPC's traffic; `change` says how, where that is not as [`FlowLog::new`] does.
    #[track_caller]
    pub fn add_flow_log(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        change: impl FnOnce(FlowLog) -> FlowLog,
    ) -> FlowLogRef {
        let log = FlowLog::new(FlowLogResourceType::from_vpc(self));
        scope.of(self).add(id, change(log))
    }
}
