// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::RDS::DBProxyTargetGroup` and its property types.

use crate::l1::*;

/// The `AWS::RDS::DBProxyTargetGroup` resource represents a set of RDS DB instances, Aurora DB clusters, or both that a proxy can connect to. Currently, each target group is associated with exactly one RDS DB instance or Aurora DB cluster.
///
/// This data type is used as a response element in the `DescribeDBProxyTargetGroups` action.
///
/// For information about RDS Proxy for Amazon RDS, see [Managing Connections with Amazon RDS Proxy](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.html) in the *Amazon RDS User Guide*.
///
/// For information about RDS Proxy for Amazon Aurora, see [Managing Connections with Amazon RDS Proxy](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/rds-proxy.html) in the *Amazon Aurora User Guide*.
///
/// For a sample template that creates a DB proxy and registers a DB instance, see [Examples](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbproxy.html#aws-resource-rds-dbproxy--examples) in AWS::RDS::DBProxy.
///
/// > Limitations apply to RDS Proxy, including DB engine version limitations and AWS Region limitations.
/// >
/// > For information about limitations that apply to RDS Proxy for Amazon RDS, see [Limitations for RDS Proxy](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.html#rds-proxy.limitations) in the *Amazon RDS User Guide*.
/// >
/// > For information about that apply to RDS Proxy for Amazon Aurora, see [Limitations for RDS Proxy](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/rds-proxy.html#rds-proxy.limitations) in the *Amazon Aurora User Guide*.
///
/// `AWS::RDS::DBProxyTargetGroup`; `Ref` returns its `TargetGroupArn`, a [`rds::DbProxyTargetGroupArn`](kinds::rds::DbProxyTargetGroupArn).
/// Changing one of these replaces it: `DBProxyName`, `TargetGroupName`.
/// Attributes: `TargetGroupArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxytargetgroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDBProxyTargetGroup(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::RDS::DBProxyTargetGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("db_proxy_target_group.rules"),
};

impl CfnDBProxyTargetGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::RDS::DBProxyTargetGroup";

    /// `CfnDBProxyTargetGroup` with its required properties, in alphabetical order:
    ///
    /// - `db_proxy_name`: The identifier of the `DBProxy` that is associated with the `DBProxyTargetGroup`.
    /// - `target_group_name`: The identifier for the target group.
    pub fn new(
        db_proxy_name: impl IntoValue<kinds::rds::DbProxyName>,
        target_group_name: impl IntoValue<TargetGroupName>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DBProxyName", db_proxy_name.into_value().into_node());
        object_.put(
            "TargetGroupName",
            target_group_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// Displays the settings that control the size and behavior of the connection pool associated with a `DBProxyTarget`.
    ///
    /// `ConnectionPoolConfigurationInfo`; updated in place.
    pub fn connection_pool_configuration_info(
        mut self,
        value: impl IntoValue<ConnectionPoolConfigurationInfoFormatProperty>,
    ) -> Self {
        self.0.put(
            "ConnectionPoolConfigurationInfo",
            value.into_value().into_node(),
        );
        self
    }

    /// One or more DB cluster identifiers.
    ///
    /// `DBClusterIdentifiers`; updated in place.
    pub fn db_cluster_identifiers(
        mut self,
        value: impl IntoValue<List<kinds::rds::DbClusterIdentifier>>,
    ) -> Self {
        self.0
            .put("DBClusterIdentifiers", value.into_value().into_node());
        self
    }

    /// One or more DB instance identifiers.
    ///
    /// `DBInstanceIdentifiers`; updated in place.
    pub fn db_instance_identifiers(
        mut self,
        value: impl IntoValue<List<kinds::rds::DbInstanceIdentifier>>,
    ) -> Self {
        self.0
            .put("DBInstanceIdentifiers", value.into_value().into_node());
        self
    }

    /// Keys and values that describe the resource.
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

impl Construct for CfnDBProxyTargetGroup {
    type Handle = CfnDBProxyTargetGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDBProxyTargetGroupRef {
        CfnDBProxyTargetGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDBProxyTargetGroup`] of a stack.
pub struct CfnDBProxyTargetGroupRef(NodeRef);

impl Clone for CfnDBProxyTargetGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDBProxyTargetGroupRef {}
impl AsNode for CfnDBProxyTargetGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDBProxyTargetGroupRef {
    /// What `Ref` returns: its `TargetGroupArn`, a [`rds::DbProxyTargetGroupArn`](kinds::rds::DbProxyTargetGroupArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::rds::DbProxyTargetGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) representing the target group.
    ///
    /// `Fn::GetAtt` of `TargetGroupArn`.
    #[inline]
    pub fn attr_target_group_arn(&self) -> Value<kinds::rds::DbProxyTargetGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TargetGroupArn")))
    }
}

impl IntoValue<kinds::rds::DbProxyTargetGroupArn> for &CfnDBProxyTargetGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::rds::DbProxyTargetGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies the settings that control the size and behavior of the connection pool associated with a `DBProxyTargetGroup`.
///
/// The property type `ConnectionPoolConfigurationInfoFormat` of `AWS::RDS::DBProxyTargetGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectionPoolConfigurationInfoFormatProperty(Object);

impl ConnectionPoolConfigurationInfoFormatProperty {
    /// `ConnectionPoolConfigurationInfoFormatProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The number of seconds for a proxy to wait for a connection to become available in the connection pool. This setting only applies when the proxy has opened its maximum number of connections and all connections are busy with client sessions.
    ///
    /// Default: `120`
    ///
    /// Constraints:
    ///
    /// - Must be between 0 and 300.
    ///
    /// `ConnectionBorrowTimeout`.
    pub fn connection_borrow_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ConnectionBorrowTimeout", value.into_value().into_node());
        self
    }

    /// Add an initialization query, or modify the current one. You can specify one or more SQL statements for the proxy to run when opening each new database connection. The setting is typically used with `SET` statements to make sure that each connection has identical settings. Make sure the query added here is valid. This is an optional field, so you can choose to leave it empty. For including multiple variables in a single SET statement, use a comma separator.
    ///
    /// For example: `SET variable1=value1, variable2=value2`
    ///
    /// Default: no initialization query
    ///
    /// > Since you can access initialization query as part of target group configuration, it is not protected by authentication or cryptographic methods. Anyone with access to view or manage your proxy target group configuration can view the initialization query. You should not add sensitive data, such as passwords or long-lived encryption keys, to this option.
    ///
    /// `InitQuery`.
    pub fn init_query(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InitQuery", value.into_value().into_node());
        self
    }

    /// The maximum size of the connection pool for each target in a target group. The value is expressed as a percentage of the `max_connections` setting for the RDS DB instance or Aurora DB cluster used by the target group.
    ///
    /// If you specify `MaxIdleConnectionsPercent`, then you must also include a value for this parameter.
    ///
    /// Default: `10` for RDS for Microsoft SQL Server, and `100` for all other engines
    ///
    /// Constraints:
    ///
    /// - Must be between 1 and 100.
    ///
    /// `MaxConnectionsPercent`.
    pub fn max_connections_percent(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxConnectionsPercent", value.into_value().into_node());
        self
    }

    /// A value that controls how actively the proxy closes idle database connections in the connection pool. The value is expressed as a percentage of the `max_connections` setting for the RDS DB instance or Aurora DB cluster used by the target group. With a high value, the proxy leaves a high percentage of idle database connections open. A low value causes the proxy to close more idle connections and return them to the database.
    ///
    /// If you specify this parameter, then you must also include a value for `MaxConnectionsPercent`.
    ///
    /// Default: The default value is half of the value of `MaxConnectionsPercent`. For example, if `MaxConnectionsPercent` is 80, then the default value of `MaxIdleConnectionsPercent` is 40. If the value of `MaxConnectionsPercent` isn't specified, then for SQL Server, `MaxIdleConnectionsPercent` is `5`, and for all other engines, the default is `50`.
    ///
    /// Constraints:
    ///
    /// - Must be between 0 and the value of `MaxConnectionsPercent`.
    ///
    /// `MaxIdleConnectionsPercent`.
    pub fn max_idle_connections_percent(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxIdleConnectionsPercent", value.into_value().into_node());
        self
    }

    /// Each item in the list represents a class of SQL operations that normally cause all later statements in a session using a proxy to be pinned to the same underlying database connection. Including an item in the list exempts that class of SQL operations from the pinning behavior.
    ///
    /// Default: no session pinning filters
    ///
    /// `SessionPinningFilters`.
    pub fn session_pinning_filters(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("SessionPinningFilters", value.into_value().into_node());
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

impl Kind for ConnectionPoolConfigurationInfoFormatProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectionPoolConfigurationInfoFormatProperty>
    for ConnectionPoolConfigurationInfoFormatProperty
{
}
impl From<ConnectionPoolConfigurationInfoFormatProperty> for Node {
    #[inline]
    fn from(value: ConnectionPoolConfigurationInfoFormatProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectionPoolConfigurationInfoFormatProperty>
    for ConnectionPoolConfigurationInfoFormatProperty
{
    #[inline]
    fn into_value(self) -> Value<ConnectionPoolConfigurationInfoFormatProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `TargetGroupName` of `AWS::RDS::DBProxyTargetGroup`.
pub enum TargetGroupName {
    /// `default`.
    Default,
}

#[diagnostic::do_not_recommend]
impl Kind for TargetGroupName {}
#[diagnostic::do_not_recommend]
impl TextKind for TargetGroupName {}
#[diagnostic::do_not_recommend]
impl IdKind for TargetGroupName {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TargetGroupName {}
#[diagnostic::do_not_recommend]
impl IntoValue<TargetGroupName> for TargetGroupName {
    #[inline]
    fn into_value(self) -> Value<TargetGroupName> {
        const VALUES: &[&str] = &["default"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
