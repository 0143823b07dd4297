// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation` and its property types.

use crate::l1::*;

/// The AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation resource is a configuration for DNS query logging. After you create a query logging configuration, Amazon Route 53 begins to publish log data to an Amazon CloudWatch Logs log group.
///
/// `AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation`; `Ref` returns its `Id`, a [`route53resolver::ResolverQueryLoggingConfigAssociationId`](kinds::route53resolver::ResolverQueryLoggingConfigAssociationId).
/// Changing one of these replaces it: `ResolverQueryLogConfigId`, `ResourceId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverqueryloggingconfigassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnResolverQueryLoggingConfigAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation",
    tags: None,
    rules: include_str!("resolver_query_logging_config_association.rules"),
};

impl CfnResolverQueryLoggingConfigAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation";

    /// `CfnResolverQueryLoggingConfigAssociation` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ID of the query logging configuration that a VPC is associated with.
    ///
    /// `ResolverQueryLogConfigId`; an update replaces the resource.
    pub fn resolver_query_log_config_id(
        mut self,
        value: impl IntoValue<kinds::route53resolver::ResolverQueryLoggingConfigId>,
    ) -> Self {
        self.0
            .put("ResolverQueryLogConfigId", value.into_value().into_node());
        self
    }

    /// The ID of the Amazon VPC that is associated with the query logging configuration.
    ///
    /// `ResourceId`; an update replaces the resource.
    pub fn resource_id(mut self, value: impl IntoValue<kinds::ec2::VpcId>) -> Self {
        self.0.put("ResourceId", value.into_value().into_node());
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

impl Construct for CfnResolverQueryLoggingConfigAssociation {
    type Handle = CfnResolverQueryLoggingConfigAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnResolverQueryLoggingConfigAssociationRef {
        CfnResolverQueryLoggingConfigAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnResolverQueryLoggingConfigAssociation`] of a stack.
pub struct CfnResolverQueryLoggingConfigAssociationRef(NodeRef);

impl Clone for CfnResolverQueryLoggingConfigAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnResolverQueryLoggingConfigAssociationRef {}
impl AsNode for CfnResolverQueryLoggingConfigAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnResolverQueryLoggingConfigAssociationRef {
    /// What `Ref` returns: its `Id`, a [`route53resolver::ResolverQueryLoggingConfigAssociationId`](kinds::route53resolver::ResolverQueryLoggingConfigAssociationId).
    #[inline]
    pub fn reference(
        &self,
    ) -> Value<kinds::route53resolver::ResolverQueryLoggingConfigAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The date and time that the VPC was associated with the query logging configuration, in Unix time format and Coordinated Universal Time (UTC).
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// If the value of `Status` is `FAILED`, the value of `Error` indicates the cause:
    ///
    /// - `DESTINATION_NOT_FOUND`: The specified destination (for example, an Amazon S3 bucket) was deleted.
    /// - `ACCESS_DENIED`: Permissions don't allow sending logs to the destination.
    ///
    /// If the value of `Status` is a value other than `FAILED`, `Error` is null.
    ///
    /// `Fn::GetAtt` of `Error`.
    #[inline]
    pub fn attr_error(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Error")))
    }

    /// Contains additional information about the error. If the value or `Error` is null, the value of `ErrorMessage` is also null.
    ///
    /// `Fn::GetAtt` of `ErrorMessage`.
    #[inline]
    pub fn attr_error_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ErrorMessage")))
    }

    /// The ID of the query logging association.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(
        &self,
    ) -> Value<kinds::route53resolver::ResolverQueryLoggingConfigAssociationId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The status of the specified query logging association. Valid values include the following:
    ///
    /// - `CREATING`: Resolver is creating an association between an Amazon Virtual Private Cloud (Amazon VPC) and a query logging configuration.
    /// - `CREATED`: The association between an Amazon VPC and a query logging configuration was successfully created. Resolver is logging queries that originate in the specified VPC.
    /// - `DELETING`: Resolver is deleting this query logging association.
    /// - `FAILED`: Resolver either couldn't create or couldn't delete the query logging association.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::route53resolver::ResolverQueryLoggingConfigAssociationId>
    for &CfnResolverQueryLoggingConfigAssociationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::route53resolver::ResolverQueryLoggingConfigAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }
}
