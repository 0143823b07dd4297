//! What the lines of a flow log say.

use stackwright_core::Text;

/// A field of a log's lines, or several.
///
/// <https://docs.aws.amazon.com/vpc/latest/userguide/flow-log-records.html#flow-logs-fields>
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogFormat(Text);

impl LogFormat {
    /// The fields that lines have unless told otherwise.
    pub const ALL_DEFAULT_FIELDS: Self = Self(Text::Borrowed(
        "${version} ${account-id} ${interface-id} ${srcaddr} ${dstaddr} ${srcport} ${dstport} ${protocol} ${packets} ${bytes} ${start} ${end} ${action} ${log-status}",
    ));

    /// A field by its name, such as `vpc-id`.
    pub fn field(name: &str) -> Self {
        Self(format!("${{{name}}}").into())
    }

    /// Fields as EC2 has them, such as `${srcaddr} ${dstaddr}`.
    pub fn custom(format: impl Into<Text>) -> Self {
        Self(format.into())
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

macro_rules! fields {
    ($($constant:ident = $name:literal;)*) => {
        impl LogFormat { $(
            #[doc = concat!("The field `", $name, "`.")]
            pub const $constant: Self = Self(Text::Borrowed(concat!("${", $name, "}")));
        )* }
    };
}

fields! {
    VERSION = "version";
    ACCOUNT_ID = "account-id";
    INTERFACE_ID = "interface-id";
    SRC_ADDR = "srcaddr";
    DST_ADDR = "dstaddr";
    SRC_PORT = "srcport";
    DST_PORT = "dstport";
    PROTOCOL = "protocol";
    PACKETS = "packets";
    BYTES = "bytes";
    START_TIMESTAMP = "start";
    END_TIMESTAMP = "end";
    ACTION = "action";
    LOG_STATUS = "log-status";
    VPC_ID = "vpc-id";
    SUBNET_ID = "subnet-id";
    INSTANCE_ID = "instance-id";
    TCP_FLAGS = "tcp-flags";
    TRAFFIC_TYPE = "type";
    PKT_SRC_ADDR = "pkt-srcaddr";
    PKT_DST_ADDR = "pkt-dstaddr";
    REGION = "region";
    AZ_ID = "az-id";
    SUBLOCATION_TYPE = "sublocation-type";
    SUBLOCATION_ID = "sublocation-id";
    PKT_SRC_AWS_SERVICE = "pkt-src-aws-service";
    PKT_DST_AWS_SERVICE = "pkt-dst-aws-service";
    FLOW_DIRECTION = "flow-direction";
    TRAFFIC_PATH = "traffic-path";
    ECS_CLUSTER_ARN = "ecs-cluster-arn";
    ECS_CLUSTER_NAME = "ecs-cluster-name";
    ECS_CONTAINER_INSTANCE_ARN = "ecs-container-instance-arn";
    ECS_CONTAINER_INSTANCE_ID = "ecs-container-instance-id";
    ECS_CONTAINER_ID = "ecs-container-id";
    ECS_SECOND_CONTAINER_ID = "ecs-second-container-id";
    ECS_SERVICE_NAME = "ecs-service-name";
    ECS_TASK_DEFINITION_ARN = "ecs-task-definition-arn";
    ECS_TASK_ARN = "ecs-task-arn";
    ECS_TASK_ID = "ecs-task-id";
}
