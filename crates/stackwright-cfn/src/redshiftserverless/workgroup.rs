// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::RedshiftServerless::Workgroup` and its property types.

use crate::l1::*;

/// The collection of compute resources in Amazon Redshift Serverless.
///
/// `AWS::RedshiftServerless::Workgroup`; `Ref` returns its `WorkgroupName`, a [`redshiftserverless::WorkgroupName`](kinds::redshiftserverless::WorkgroupName).
/// Changing one of these replaces it: `NamespaceName`, `WorkgroupName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshiftserverless-workgroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnWorkgroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::RedshiftServerless::Workgroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("workgroup.rules"),
};

impl CfnWorkgroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::RedshiftServerless::Workgroup";

    /// `CfnWorkgroup` with its required properties, in alphabetical order:
    ///
    /// - `workgroup_name`: The name of the workgroup.
    pub fn new(workgroup_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("WorkgroupName", workgroup_name.into_value().into_node());
        Self(object_)
    }

    /// The base compute capacity of the workgroup in Redshift Processing Units (RPUs).
    ///
    /// `BaseCapacity`; updated in place.
    pub fn base_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("BaseCapacity", value.into_value().into_node());
        self
    }

    /// The key of the parameter. The options are `auto_mv`, `datestyle`, `enable_case_sensitive_identifier`, `enable_user_activity_logging`, `query_group`, `search_path`, `require_ssl`, `use_fips_ssl`, and query monitoring metrics that let you define performance boundaries. For more information about query monitoring rules and available metrics, see [Query monitoring metrics for Amazon Redshift Serverless](https://docs.aws.amazon.com/redshift/latest/dg/cm-c-wlm-query-monitoring-rules.html#cm-c-wlm-query-monitoring-metrics-serverless).
    ///
    /// `ConfigParameters`; updated in place.
    pub fn config_parameters(
        mut self,
        value: impl IntoValue<List<ConfigParameterProperty>>,
    ) -> Self {
        self.0
            .put("ConfigParameters", value.into_value().into_node());
        self
    }

    /// The value that specifies whether to enable enhanced virtual private cloud (VPC) routing, which forces Amazon Redshift Serverless to route traffic through your VPC.
    ///
    /// `EnhancedVpcRouting`; default `false`; updated in place.
    pub fn enhanced_vpc_routing(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnhancedVpcRouting", value.into_value().into_node());
        self
    }

    /// The maximum data-warehouse capacity Amazon Redshift Serverless uses to serve queries. The max capacity is specified in RPUs.
    ///
    /// `MaxCapacity`; updated in place.
    pub fn max_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxCapacity", value.into_value().into_node());
        self
    }

    /// The namespace the workgroup is associated with.
    ///
    /// `NamespaceName`; an update replaces the resource.
    pub fn namespace_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("NamespaceName", value.into_value().into_node());
        self
    }

    /// The custom port to use when connecting to a workgroup. Valid port ranges are 5431-5455 and 8191-8215. The default is 5439.
    ///
    /// `Port`; updated in place.
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Port", value.into_value().into_node());
        self
    }

    /// An object that represents the price performance target settings for the workgroup.
    ///
    /// `PricePerformanceTarget`; updated in place.
    pub fn price_performance_target(
        mut self,
        value: impl IntoValue<PerformanceTargetProperty>,
    ) -> Self {
        self.0
            .put("PricePerformanceTarget", value.into_value().into_node());
        self
    }

    /// A value that specifies whether the workgroup can be accessible from a public network.
    ///
    /// `PubliclyAccessible`; default `false`; updated in place.
    pub fn publicly_accessible(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("PubliclyAccessible", value.into_value().into_node());
        self
    }

    /// The recovery point id to restore from.
    ///
    /// `RecoveryPointId`; updated in place.
    pub fn recovery_point_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RecoveryPointId", value.into_value().into_node());
        self
    }

    /// A list of security group IDs to associate with the workgroup.
    ///
    /// `SecurityGroupIds`; updated in place.
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIds", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the snapshot to restore from.
    ///
    /// `SnapshotArn`; updated in place.
    pub fn snapshot_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SnapshotArn", value.into_value().into_node());
        self
    }

    /// The snapshot name to restore from.
    ///
    /// `SnapshotName`; updated in place.
    pub fn snapshot_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SnapshotName", value.into_value().into_node());
        self
    }

    /// The Amazon Web Services account that owns the snapshot.
    ///
    /// `SnapshotOwnerAccount`; updated in place.
    pub fn snapshot_owner_account(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SnapshotOwnerAccount", value.into_value().into_node());
        self
    }

    /// A list of subnet IDs the workgroup is associated with.
    ///
    /// `SubnetIds`; updated in place.
    pub fn subnet_ids(mut self, value: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        self.0.put("SubnetIds", value.into_value().into_node());
        self
    }

    /// The map of the key-value pairs used to tag the workgroup.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// An optional parameter for the name of the track for the workgroup. If you don't provide a track name, the workgroup is assigned to the current track.
    ///
    /// `TrackName`; updated in place.
    pub fn track_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TrackName", value.into_value().into_node());
        self
    }

    /// The collection of computing resources from which an endpoint is created.
    ///
    /// `Workgroup`; updated in place.
    pub fn workgroup(mut self, value: impl IntoValue<WorkgroupProperty>) -> Self {
        self.0.put("Workgroup", value.into_value().into_node());
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

impl Construct for CfnWorkgroup {
    type Handle = CfnWorkgroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnWorkgroupRef {
        CfnWorkgroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnWorkgroup`] of a stack.
pub struct CfnWorkgroupRef(NodeRef);

impl Clone for CfnWorkgroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnWorkgroupRef {}
impl AsNode for CfnWorkgroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnWorkgroupRef {
    /// What `Ref` returns: its `WorkgroupName`, a [`redshiftserverless::WorkgroupName`](kinds::redshiftserverless::WorkgroupName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::redshiftserverless::WorkgroupName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Workgroup` attribute.
    ///
    /// `Fn::GetAtt` of `Workgroup`.
    #[inline]
    pub fn attr_workgroup(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Workgroup")))
    }

    /// The base data warehouse capacity of the workgroup in Redshift Processing Units (RPUs).
    ///
    /// `Fn::GetAtt` of `Workgroup.BaseCapacity`.
    #[inline]
    pub fn attr_workgroup_base_capacity(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Workgroup.BaseCapacity"),
        ))
    }

    /// The `Workgroup.ConfigParameters` attribute.
    ///
    /// `Fn::GetAtt` of `Workgroup.ConfigParameters`.
    #[inline]
    pub fn attr_workgroup_config_parameters(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Workgroup.ConfigParameters"),
        ))
    }

    /// The creation date of the workgroup.
    ///
    /// `Fn::GetAtt` of `Workgroup.CreationDate`.
    #[inline]
    pub fn attr_workgroup_creation_date(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Workgroup.CreationDate"),
        ))
    }

    /// The `Workgroup.Endpoint` attribute.
    ///
    /// `Fn::GetAtt` of `Workgroup.Endpoint`.
    #[inline]
    pub fn attr_workgroup_endpoint(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Workgroup.Endpoint")))
    }

    /// The DNS address of the VPC endpoint.
    ///
    /// `Fn::GetAtt` of `Workgroup.Endpoint.Address`.
    #[inline]
    pub fn attr_workgroup_endpoint_address(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Workgroup.Endpoint.Address"),
        ))
    }

    /// The custom port to use when connecting to a workgroup. Valid port ranges are 5431-5455 and 8191-8215. The default is 5439.
    ///
    /// `Fn::GetAtt` of `Workgroup.Endpoint.Port`.
    #[inline]
    pub fn attr_workgroup_endpoint_port(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Workgroup.Endpoint.Port"),
        ))
    }

    /// The `Workgroup.Endpoint.VpcEndpoints` attribute.
    ///
    /// `Fn::GetAtt` of `Workgroup.Endpoint.VpcEndpoints`.
    #[inline]
    pub fn attr_workgroup_endpoint_vpc_endpoints(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Workgroup.Endpoint.VpcEndpoints"),
        ))
    }

    /// The value that specifies whether to enable enhanced virtual private cloud (VPC) routing, which forces Amazon Redshift Serverless to route traffic through your VPC.
    ///
    /// `Fn::GetAtt` of `Workgroup.EnhancedVpcRouting`.
    #[inline]
    pub fn attr_workgroup_enhanced_vpc_routing(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Workgroup.EnhancedVpcRouting"),
        ))
    }

    /// The maximum data-warehouse capacity Amazon Redshift Serverless uses to serve queries. The max capacity is specified in RPUs.
    ///
    /// `Fn::GetAtt` of `Workgroup.MaxCapacity`.
    #[inline]
    pub fn attr_workgroup_max_capacity(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Workgroup.MaxCapacity")))
    }

    /// The namespace the workgroup is associated with.
    ///
    /// `Fn::GetAtt` of `Workgroup.NamespaceName`.
    #[inline]
    pub fn attr_workgroup_namespace_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Workgroup.NamespaceName"),
        ))
    }

    /// A value that specifies whether the workgroup can be accessible from a public network.
    ///
    /// `Fn::GetAtt` of `Workgroup.PubliclyAccessible`.
    #[inline]
    pub fn attr_workgroup_publicly_accessible(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Workgroup.PubliclyAccessible"),
        ))
    }

    /// An array of security group IDs to associate with the workgroup.
    ///
    /// `Fn::GetAtt` of `Workgroup.SecurityGroupIds`.
    #[inline]
    pub fn attr_workgroup_security_group_ids(&self) -> Value<List<kinds::ec2::SecurityGroupId>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Workgroup.SecurityGroupIds"),
        ))
    }

    /// The status of the workgroup.
    ///
    /// `Fn::GetAtt` of `Workgroup.Status`.
    #[inline]
    pub fn attr_workgroup_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Workgroup.Status")))
    }

    /// An array of subnet IDs the workgroup is associated with.
    ///
    /// `Fn::GetAtt` of `Workgroup.SubnetIds`.
    #[inline]
    pub fn attr_workgroup_subnet_ids(&self) -> Value<List<kinds::ec2::SubnetId>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Workgroup.SubnetIds")))
    }

    /// The name of the track for the workgroup.
    ///
    /// `Fn::GetAtt` of `Workgroup.TrackName`.
    #[inline]
    pub fn attr_workgroup_track_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Workgroup.TrackName")))
    }

    /// The Amazon Resource Name (ARN) that links to the workgroup.
    ///
    /// `Fn::GetAtt` of `Workgroup.WorkgroupArn`.
    #[inline]
    pub fn attr_workgroup_workgroup_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Workgroup.WorkgroupArn"),
        ))
    }

    /// The unique identifier of the workgroup.
    ///
    /// `Fn::GetAtt` of `Workgroup.WorkgroupId`.
    #[inline]
    pub fn attr_workgroup_workgroup_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Workgroup.WorkgroupId")))
    }

    /// The name of the workgroup.
    ///
    /// `Fn::GetAtt` of `Workgroup.WorkgroupName`.
    #[inline]
    pub fn attr_workgroup_workgroup_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Workgroup.WorkgroupName"),
        ))
    }
}

impl IntoValue<kinds::redshiftserverless::WorkgroupName> for &CfnWorkgroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::redshiftserverless::WorkgroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A array of parameters to set for more control over a serverless database.
///
/// The property type `ConfigParameter` of `AWS::RedshiftServerless::Workgroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfigParameterProperty(Object);

impl ConfigParameterProperty {
    /// `ConfigParameterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The key of the parameter. The options are `auto_mv`, `datestyle`, `enable_case_sensitive_identifier`, `enable_user_activity_logging`, `query_group`, `search_path`, `require_ssl`, `use_fips_ssl`, and query monitoring metrics that let you define performance boundaries. For more information about query monitoring rules and available metrics, see [Query monitoring metrics for Amazon Redshift Serverless](https://docs.aws.amazon.com/redshift/latest/dg/cm-c-wlm-query-monitoring-rules.html#cm-c-wlm-query-monitoring-metrics-serverless).
    ///
    /// `ParameterKey`.
    pub fn parameter_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ParameterKey", value.into_value().into_node());
        self
    }

    /// The value of the parameter to set.
    ///
    /// `ParameterValue`.
    pub fn parameter_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ParameterValue", value.into_value().into_node());
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

impl Kind for ConfigParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfigParameterProperty> for ConfigParameterProperty {}
impl From<ConfigParameterProperty> for Node {
    #[inline]
    fn from(value: ConfigParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfigParameterProperty> for ConfigParameterProperty {
    #[inline]
    fn into_value(self) -> Value<ConfigParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The VPC endpoint object.
///
/// The property type `Endpoint` of `AWS::RedshiftServerless::Workgroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct EndpointProperty(Object);

impl EndpointProperty {
    /// `EndpointProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The DNS address of the VPC endpoint.
    ///
    /// `Address`.
    pub fn address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Address", value.into_value().into_node());
        self
    }

    /// The port that Amazon Redshift Serverless listens on.
    ///
    /// `Port`.
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Port", value.into_value().into_node());
        self
    }

    /// An array of `VpcEndpoint` objects.
    ///
    /// `VpcEndpoints`.
    pub fn vpc_endpoints(mut self, value: impl IntoValue<List<VpcEndpointProperty>>) -> Self {
        self.0.put("VpcEndpoints", value.into_value().into_node());
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

impl Kind for EndpointProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EndpointProperty> for EndpointProperty {}
impl From<EndpointProperty> for Node {
    #[inline]
    fn from(value: EndpointProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EndpointProperty> for EndpointProperty {
    #[inline]
    fn into_value(self) -> Value<EndpointProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about a network interface in an Amazon Redshift Serverless managed VPC endpoint.
///
/// The property type `NetworkInterface` of `AWS::RedshiftServerless::Workgroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct NetworkInterfaceProperty(Object);

impl NetworkInterfaceProperty {
    /// `NetworkInterfaceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The availability Zone.
    ///
    /// `AvailabilityZone`.
    pub fn availability_zone(
        mut self,
        value: impl IntoValue<kinds::ec2::AvailabilityZoneName>,
    ) -> Self {
        self.0
            .put("AvailabilityZone", value.into_value().into_node());
        self
    }

    /// The unique identifier of the network interface.
    ///
    /// `NetworkInterfaceId`.
    pub fn network_interface_id(
        mut self,
        value: impl IntoValue<kinds::ec2::NetworkInterfaceId>,
    ) -> Self {
        self.0
            .put("NetworkInterfaceId", value.into_value().into_node());
        self
    }

    /// The IPv4 address of the network interface within the subnet.
    ///
    /// `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PrivateIpAddress", value.into_value().into_node());
        self
    }

    /// The unique identifier of the subnet.
    ///
    /// `SubnetId`.
    pub fn subnet_id(mut self, value: impl IntoValue<kinds::ec2::SubnetId>) -> Self {
        self.0.put("SubnetId", value.into_value().into_node());
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

impl Kind for NetworkInterfaceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NetworkInterfaceProperty> for NetworkInterfaceProperty {}
impl From<NetworkInterfaceProperty> for Node {
    #[inline]
    fn from(value: NetworkInterfaceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NetworkInterfaceProperty> for NetworkInterfaceProperty {
    #[inline]
    fn into_value(self) -> Value<NetworkInterfaceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the price performance target settings for the workgroup.
///
/// The property type `PerformanceTarget` of `AWS::RedshiftServerless::Workgroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct PerformanceTargetProperty(Object);

impl PerformanceTargetProperty {
    /// `PerformanceTargetProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The target price performance level for the workgroup. Valid values include 1, 25, 50, 75, and 100. These correspond to the price performance levels LOW_COST, ECONOMICAL, BALANCED, RESOURCEFUL, and HIGH_PERFORMANCE.
    ///
    /// `Level`.
    pub fn level(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Level", value.into_value().into_node());
        self
    }

    /// Whether the price performance target is enabled for the workgroup.
    ///
    /// `Status`; one of `ENABLED`, `DISABLED`.
    pub fn status(mut self, value: impl IntoValue<PerformanceTargetStatus>) -> Self {
        self.0.put("Status", value.into_value().into_node());
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

impl Kind for PerformanceTargetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PerformanceTargetProperty> for PerformanceTargetProperty {}
impl From<PerformanceTargetProperty> for Node {
    #[inline]
    fn from(value: PerformanceTargetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PerformanceTargetProperty> for PerformanceTargetProperty {
    #[inline]
    fn into_value(self) -> Value<PerformanceTargetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The connection endpoint for connecting to Amazon Redshift Serverless through the proxy.
///
/// The property type `VpcEndpoint` of `AWS::RedshiftServerless::Workgroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcEndpointProperty(Object);

impl VpcEndpointProperty {
    /// `VpcEndpointProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// One or more network interfaces of the endpoint. Also known as an interface endpoint.
    ///
    /// `NetworkInterfaces`.
    pub fn network_interfaces(
        mut self,
        value: impl IntoValue<List<NetworkInterfaceProperty>>,
    ) -> Self {
        self.0
            .put("NetworkInterfaces", value.into_value().into_node());
        self
    }

    /// The connection endpoint ID for connecting to Amazon Redshift Serverless.
    ///
    /// `VpcEndpointId`.
    pub fn vpc_endpoint_id(mut self, value: impl IntoValue<kinds::ec2::VpcEndpointId>) -> Self {
        self.0.put("VpcEndpointId", value.into_value().into_node());
        self
    }

    /// The VPC identifier that the endpoint is associated with.
    ///
    /// `VpcId`.
    pub fn vpc_id(mut self, value: impl IntoValue<kinds::ec2::VpcId>) -> Self {
        self.0.put("VpcId", value.into_value().into_node());
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

impl Kind for VpcEndpointProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcEndpointProperty> for VpcEndpointProperty {}
impl From<VpcEndpointProperty> for Node {
    #[inline]
    fn from(value: VpcEndpointProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcEndpointProperty> for VpcEndpointProperty {
    #[inline]
    fn into_value(self) -> Value<VpcEndpointProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The collection of computing resources from which an endpoint is created.
///
/// The property type `Workgroup` of `AWS::RedshiftServerless::Workgroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct WorkgroupProperty(Object);

impl WorkgroupProperty {
    /// `WorkgroupProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The base data warehouse capacity of the workgroup in Redshift Processing Units (RPUs).
    ///
    /// `BaseCapacity`.
    pub fn base_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("BaseCapacity", value.into_value().into_node());
        self
    }

    /// An array of parameters to set for advanced control over a database. The options are `auto_mv`, `datestyle`, `enable_case_sensitive_identifier`, `enable_user_activity_logging`, `query_group`, `search_path`, `require_ssl`, `use_fips_ssl`, and query monitoring metrics that let you define performance boundaries. For more information about query monitoring rules and available metrics, see [Query monitoring metrics for Amazon Redshift Serverless](https://docs.aws.amazon.com/redshift/latest/dg/cm-c-wlm-query-monitoring-rules.html#cm-c-wlm-query-monitoring-metrics-serverless).
    ///
    /// `ConfigParameters`.
    pub fn config_parameters(
        mut self,
        value: impl IntoValue<List<ConfigParameterProperty>>,
    ) -> Self {
        self.0
            .put("ConfigParameters", value.into_value().into_node());
        self
    }

    /// The creation date of the workgroup.
    ///
    /// `CreationDate`.
    pub fn creation_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CreationDate", value.into_value().into_node());
        self
    }

    /// The endpoint that is created from the workgroup.
    ///
    /// `Endpoint`.
    pub fn endpoint(mut self, value: impl IntoValue<EndpointProperty>) -> Self {
        self.0.put("Endpoint", value.into_value().into_node());
        self
    }

    /// The value that specifies whether to enable enhanced virtual private cloud (VPC) routing, which forces Amazon Redshift Serverless to route traffic through your VPC.
    ///
    /// `EnhancedVpcRouting`.
    pub fn enhanced_vpc_routing(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnhancedVpcRouting", value.into_value().into_node());
        self
    }

    /// The maximum data-warehouse capacity Amazon Redshift Serverless uses to serve queries. The max capacity is specified in RPUs.
    ///
    /// `MaxCapacity`.
    pub fn max_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxCapacity", value.into_value().into_node());
        self
    }

    /// The namespace the workgroup is associated with.
    ///
    /// `NamespaceName`.
    pub fn namespace_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("NamespaceName", value.into_value().into_node());
        self
    }

    /// An object that represents the price performance target settings for the workgroup.
    ///
    /// `PricePerformanceTarget`.
    pub fn price_performance_target(
        mut self,
        value: impl IntoValue<PerformanceTargetProperty>,
    ) -> Self {
        self.0
            .put("PricePerformanceTarget", value.into_value().into_node());
        self
    }

    /// A value that specifies whether the workgroup can be accessible from a public network.
    ///
    /// `PubliclyAccessible`.
    pub fn publicly_accessible(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("PubliclyAccessible", value.into_value().into_node());
        self
    }

    /// An array of security group IDs to associate with the workgroup.
    ///
    /// `SecurityGroupIds`.
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIds", value.into_value().into_node());
        self
    }

    /// The status of the workgroup.
    ///
    /// `Status`; one of `CREATING`, `AVAILABLE`, `MODIFYING`, `DELETING`.
    pub fn status(mut self, value: impl IntoValue<WorkgroupStatus>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// An array of subnet IDs the workgroup is associated with.
    ///
    /// `SubnetIds`.
    pub fn subnet_ids(mut self, value: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        self.0.put("SubnetIds", value.into_value().into_node());
        self
    }

    /// The name of the track for the workgroup.
    ///
    /// `TrackName`.
    pub fn track_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TrackName", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) that links to the workgroup.
    ///
    /// `WorkgroupArn`.
    pub fn workgroup_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("WorkgroupArn", value.into_value().into_node());
        self
    }

    /// The unique identifier of the workgroup.
    ///
    /// `WorkgroupId`.
    pub fn workgroup_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("WorkgroupId", value.into_value().into_node());
        self
    }

    /// The name of the workgroup.
    ///
    /// `WorkgroupName`.
    pub fn workgroup_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("WorkgroupName", value.into_value().into_node());
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

impl Kind for WorkgroupProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WorkgroupProperty> for WorkgroupProperty {}
impl From<WorkgroupProperty> for Node {
    #[inline]
    fn from(value: WorkgroupProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WorkgroupProperty> for WorkgroupProperty {
    #[inline]
    fn into_value(self) -> Value<WorkgroupProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Status` of a `PerformanceTarget` of `AWS::RedshiftServerless::Workgroup`.
pub enum PerformanceTargetStatus {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for PerformanceTargetStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for PerformanceTargetStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for PerformanceTargetStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PerformanceTargetStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<PerformanceTargetStatus> for PerformanceTargetStatus {
    #[inline]
    fn into_value(self) -> Value<PerformanceTargetStatus> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of a `Workgroup` of `AWS::RedshiftServerless::Workgroup`.
pub enum WorkgroupStatus {
    /// `AVAILABLE`.
    Available,
    /// `CREATING`.
    Creating,
    /// `DELETING`.
    Deleting,
    /// `MODIFYING`.
    Modifying,
}

#[diagnostic::do_not_recommend]
impl Kind for WorkgroupStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for WorkgroupStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for WorkgroupStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for WorkgroupStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<WorkgroupStatus> for WorkgroupStatus {
    #[inline]
    fn into_value(self) -> Value<WorkgroupStatus> {
        const VALUES: &[&str] = &["AVAILABLE", "CREATING", "DELETING", "MODIFYING"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
