// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Route53Resolver::ResolverQueryLoggingConfig` and its property types.

use crate::l1::*;

/// The AWS::Route53Resolver::ResolverQueryLoggingConfig resource is a complex type that contains settings for one query logging configuration.
///
/// `AWS::Route53Resolver::ResolverQueryLoggingConfig`; `Ref` returns its `Id`, a [`route53resolver::ResolverQueryLoggingConfigId`](kinds::route53resolver::ResolverQueryLoggingConfigId).
/// Changing one of these replaces it: `DestinationArn`, `Name`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverqueryloggingconfig.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnResolverQueryLoggingConfig(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Route53Resolver::ResolverQueryLoggingConfig",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("resolver_query_logging_config.rules"),
};

impl CfnResolverQueryLoggingConfig {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Route53Resolver::ResolverQueryLoggingConfig";

    /// `CfnResolverQueryLoggingConfig` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of the resource that you want Resolver to send query logs: an Amazon S3 bucket, a CloudWatch Logs log group, or a Kinesis Data Firehose delivery stream.
    ///
    /// `DestinationArn`; an update replaces the resource.
    pub fn destination_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DestinationArn", value.into_value().into_node());
        self
    }

    /// The name of the query logging configuration.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`; an update replaces the resource.
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

impl Construct for CfnResolverQueryLoggingConfig {
    type Handle = CfnResolverQueryLoggingConfigRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnResolverQueryLoggingConfigRef {
        CfnResolverQueryLoggingConfigRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnResolverQueryLoggingConfig`] of a stack.
pub struct CfnResolverQueryLoggingConfigRef(NodeRef);

impl Clone for CfnResolverQueryLoggingConfigRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnResolverQueryLoggingConfigRef {}
impl AsNode for CfnResolverQueryLoggingConfigRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnResolverQueryLoggingConfigRef {
    /// What `Ref` returns: its `Id`, a [`route53resolver::ResolverQueryLoggingConfigId`](kinds::route53resolver::ResolverQueryLoggingConfigId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::route53resolver::ResolverQueryLoggingConfigId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) for the query logging configuration.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::route53resolver::ResolverQueryLoggingConfigArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The number of VPCs that are associated with the query logging configuration.
    ///
    /// `Fn::GetAtt` of `AssociationCount`.
    #[inline]
    pub fn attr_association_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssociationCount")))
    }

    /// The date and time that the query logging configuration was created, in Unix time format and Coordinated Universal Time (UTC).
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// A unique string that identifies the request that created the query logging configuration. The `CreatorRequestId` allows failed requests to be retried without the risk of running the operation twice.
    ///
    /// `Fn::GetAtt` of `CreatorRequestId`.
    #[inline]
    pub fn attr_creator_request_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatorRequestId")))
    }

    /// The ID for the query logging configuration.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::route53resolver::ResolverQueryLoggingConfigId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The AWS account ID for the account that created the query logging configuration.
    ///
    /// `Fn::GetAtt` of `OwnerId`.
    #[inline]
    pub fn attr_owner_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OwnerId")))
    }

    /// An indication of whether the query logging configuration is shared with other AWS account s, or was shared with the current account by another AWS account. Sharing is configured through AWS Resource Access Manager ( AWS RAM ).
    ///
    /// `Fn::GetAtt` of `ShareStatus`.
    #[inline]
    pub fn attr_share_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ShareStatus")))
    }

    /// The status of the specified query logging configuration. Valid values include the following:
    ///
    /// - `CREATING`: Resolver is creating the query logging configuration.
    /// - `CREATED`: The query logging configuration was successfully created. Resolver is logging queries that originate in the specified VPC.
    /// - `DELETING`: Resolver is deleting this query logging configuration.
    /// - `FAILED`: Resolver can't deliver logs to the location that is specified in the query logging configuration. Here are two common causes:
    ///
    /// - The specified destination (for example, an Amazon S3 bucket) was deleted.
    /// - Permissions don't allow sending logs to the destination.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::route53resolver::ResolverQueryLoggingConfigId>
    for &CfnResolverQueryLoggingConfigRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::route53resolver::ResolverQueryLoggingConfigId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::route53resolver::ResolverQueryLoggingConfigArn>
    for &CfnResolverQueryLoggingConfigRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::route53resolver::ResolverQueryLoggingConfigArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
