// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Route53::QueryLoggingConfig` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::Route53::QueryLoggingConfig. Creates a configuration for DNS query logging, which publishes query logs for a public hosted zone to an Amazon CloudWatch Logs log group.
///
/// `AWS::Route53::QueryLoggingConfig`; `Ref` returns its `Arn`, a [`route53::QueryLoggingConfigArn`](kinds::route53::QueryLoggingConfigArn).
/// Changing one of these replaces it: `CloudWatchLogsLogGroupArn`, `HostedZoneId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-queryloggingconfig.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnQueryLoggingConfig(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Route53::QueryLoggingConfig",
    tags: None,
    rules: include_str!("query_logging_config.rules"),
};

impl CfnQueryLoggingConfig {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Route53::QueryLoggingConfig";

    /// `CfnQueryLoggingConfig` with its required properties, in alphabetical order:
    ///
    /// - `cloud_watch_logs_log_group_arn`: The Amazon Resource Name (ARN) of the CloudWatch Logs log group in us-east-1 that Amazon Route 53 publishes query logs to.
    /// - `hosted_zone_id`: The ID of the public hosted zone that Amazon Route 53 logs queries for.
    pub fn new(
        cloud_watch_logs_log_group_arn: impl IntoValue<kinds::logs::LogGroupArn>,
        hosted_zone_id: impl IntoValue<kinds::route53::HostedZoneId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CloudWatchLogsLogGroupArn",
            cloud_watch_logs_log_group_arn.into_value().into_node(),
        );
        object_.put("HostedZoneId", hosted_zone_id.into_value().into_node());
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

impl Construct for CfnQueryLoggingConfig {
    type Handle = CfnQueryLoggingConfigRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnQueryLoggingConfigRef {
        CfnQueryLoggingConfigRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnQueryLoggingConfig`] of a stack.
pub struct CfnQueryLoggingConfigRef(NodeRef);

impl Clone for CfnQueryLoggingConfigRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnQueryLoggingConfigRef {}
impl AsNode for CfnQueryLoggingConfigRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnQueryLoggingConfigRef {
    /// What `Ref` returns: its `Arn`, a [`route53::QueryLoggingConfigArn`](kinds::route53::QueryLoggingConfigArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::route53::QueryLoggingConfigArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the query logging configuration.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::route53::QueryLoggingConfigArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID that Amazon Route 53 assigns to the configuration for DNS query logging.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::route53::QueryLoggingConfigArn> for &CfnQueryLoggingConfigRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53::QueryLoggingConfigArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
