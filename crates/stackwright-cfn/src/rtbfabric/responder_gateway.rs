// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::RTBFabric::ResponderGateway` and its property types.

use crate::l1::*;

/// Creates a responder gateway.
///
/// > A domain name or managed endpoint is required.
///
/// `AWS::RTBFabric::ResponderGateway`; `Ref` returns its `Arn`, a [`rtbfabric::ResponderGatewayArn`](kinds::rtbfabric::ResponderGatewayArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-respondergateway.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnResponderGateway(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::RTBFabric::ResponderGateway",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("responder_gateway.rules"),
};

impl CfnResponderGateway {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::RTBFabric::ResponderGateway";

    /// `CfnResponderGateway` with its required properties, in alphabetical order:
    ///
    /// - `port`: The networking port to use.
    /// - `protocol`: The networking protocol to use.
    /// - `security_group_ids`: The unique identifiers of the security groups.
    /// - `subnet_ids`: The unique identifiers of the subnets.
    /// - `vpc_id`: The unique identifier of the Virtual Private Cloud (VPC).
    pub fn new(
        port: impl IntoValue<i64>,
        protocol: impl IntoValue<Protocol>,
        security_group_ids: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
        subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>,
        vpc_id: impl IntoValue<kinds::ec2::VpcId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Port", port.into_value().into_node());
        object_.put("Protocol", protocol.into_value().into_node());
        object_.put(
            "SecurityGroupIds",
            security_group_ids.into_value().into_node(),
        );
        object_.put("SubnetIds", subnet_ids.into_value().into_node());
        object_.put("VpcId", vpc_id.into_value().into_node());
        Self(object_)
    }

    /// The `AcmCertificateArn` property.
    ///
    /// `AcmCertificateArn`; an update may replace the resource.
    pub fn acm_certificate_arn(
        mut self,
        value: impl IntoValue<kinds::certificatemanager::CertificateArn>,
    ) -> Self {
        self.0
            .put("AcmCertificateArn", value.into_value().into_node());
        self
    }

    /// An optional description for the responder gateway.
    ///
    /// `Description`; an update may replace the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The domain name for the responder gateway.
    ///
    /// `DomainName`; an update may replace the resource.
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DomainName", value.into_value().into_node());
        self
    }

    /// The `GatewayType` property.
    ///
    /// `GatewayType`; one of `EXTERNAL`, `INTERNAL`; an update may replace the resource.
    pub fn gateway_type(mut self, value: impl IntoValue<GatewayType>) -> Self {
        self.0.put("GatewayType", value.into_value().into_node());
        self
    }

    /// The `ListenerConfig` property.
    ///
    /// `ListenerConfig`; updated in place.
    pub fn listener_config(mut self, value: impl IntoValue<ListenerConfigProperty>) -> Self {
        self.0.put("ListenerConfig", value.into_value().into_node());
        self
    }

    /// The configuration for the managed endpoint.
    ///
    /// `ManagedEndpointConfiguration`; an update may replace the resource.
    pub fn managed_endpoint_configuration(
        mut self,
        value: impl IntoValue<ManagedEndpointConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ManagedEndpointConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// A map of the key-value pairs of the tag or tags to assign to the resource.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The configuration of the trust store.
    ///
    /// `TrustStoreConfiguration`; an update may replace the resource.
    pub fn trust_store_configuration(
        mut self,
        value: impl IntoValue<TrustStoreConfigurationProperty>,
    ) -> Self {
        self.0
            .put("TrustStoreConfiguration", value.into_value().into_node());
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

impl Construct for CfnResponderGateway {
    type Handle = CfnResponderGatewayRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnResponderGatewayRef {
        CfnResponderGatewayRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnResponderGateway`] of a stack.
pub struct CfnResponderGatewayRef(NodeRef);

impl Clone for CfnResponderGatewayRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnResponderGatewayRef {}
impl AsNode for CfnResponderGatewayRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnResponderGatewayRef {
    /// What `Ref` returns: its `Arn`, a [`rtbfabric::ResponderGatewayArn`](kinds::rtbfabric::ResponderGatewayArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::rtbfabric::ResponderGatewayArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Arn` attribute.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::rtbfabric::ResponderGatewayArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `CertificateAssociationStatus` attribute.
    ///
    /// `Fn::GetAtt` of `CertificateAssociationStatus`.
    #[inline]
    pub fn attr_certificate_association_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CertificateAssociationStatus"),
        ))
    }

    /// The `CreatedTimestamp` attribute.
    ///
    /// `Fn::GetAtt` of `CreatedTimestamp`.
    #[inline]
    pub fn attr_created_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTimestamp")))
    }

    /// The `ExternalInboundEndpoint` attribute.
    ///
    /// `Fn::GetAtt` of `ExternalInboundEndpoint`.
    #[inline]
    pub fn attr_external_inbound_endpoint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ExternalInboundEndpoint"),
        ))
    }

    /// The `GatewayId` attribute.
    ///
    /// `Fn::GetAtt` of `GatewayId`.
    #[inline]
    pub fn attr_gateway_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GatewayId")))
    }

    /// The `ResponderGatewayStatus` attribute.
    ///
    /// `Fn::GetAtt` of `ResponderGatewayStatus`.
    #[inline]
    pub fn attr_responder_gateway_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ResponderGatewayStatus"),
        ))
    }

    /// The `UpdatedTimestamp` attribute.
    ///
    /// `Fn::GetAtt` of `UpdatedTimestamp`.
    #[inline]
    pub fn attr_updated_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedTimestamp")))
    }
}

impl IntoValue<kinds::rtbfabric::ResponderGatewayArn> for &CfnResponderGatewayRef {
    #[inline]
    fn into_value(self) -> Value<kinds::rtbfabric::ResponderGatewayArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Describes the configuration of an auto scaling group.
///
/// The property type `AutoScalingGroupsConfiguration` of `AWS::RTBFabric::ResponderGateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutoScalingGroupsConfigurationProperty(Object);

impl AutoScalingGroupsConfigurationProperty {
    /// `AutoScalingGroupsConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `auto_scaling_group_name_list`: The names of the auto scaling group.
    /// - `role_arn`: The role ARN of the auto scaling group.
    pub fn new(
        auto_scaling_group_name_list: impl IntoValue<List<String>>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AutoScalingGroupNameList",
            auto_scaling_group_name_list.into_value().into_node(),
        );
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// The `HealthCheckConfig` property.
    ///
    /// `HealthCheckConfig`.
    pub fn health_check_config(mut self, value: impl IntoValue<HealthCheckConfigProperty>) -> Self {
        self.0
            .put("HealthCheckConfig", value.into_value().into_node());
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

impl Kind for AutoScalingGroupsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AutoScalingGroupsConfigurationProperty> for AutoScalingGroupsConfigurationProperty {}
impl From<AutoScalingGroupsConfigurationProperty> for Node {
    #[inline]
    fn from(value: AutoScalingGroupsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AutoScalingGroupsConfigurationProperty> for AutoScalingGroupsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AutoScalingGroupsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the configuration of an Amazon Elastic Kubernetes Service endpoint.
///
/// The property type `EksEndpointsConfiguration` of `AWS::RTBFabric::ResponderGateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct EksEndpointsConfigurationProperty(Object);

impl EksEndpointsConfigurationProperty {
    /// `EksEndpointsConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `cluster_api_server_ca_certificate_chain`: The CA certificate chain of the cluster API server.
    /// - `cluster_api_server_endpoint_uri`: The URI of the cluster API server endpoint.
    /// - `cluster_name`: The name of the cluster.
    /// - `endpoints_resource_name`: The name of the endpoint resource.
    /// - `endpoints_resource_namespace`: The namespace of the endpoint resource.
    /// - `role_arn`: The role ARN for the cluster.
    pub fn new(
        cluster_api_server_ca_certificate_chain: impl IntoValue<String>,
        cluster_api_server_endpoint_uri: impl IntoValue<String>,
        cluster_name: impl IntoValue<String>,
        endpoints_resource_name: impl IntoValue<String>,
        endpoints_resource_namespace: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ClusterApiServerCaCertificateChain",
            cluster_api_server_ca_certificate_chain
                .into_value()
                .into_node(),
        );
        object_.put(
            "ClusterApiServerEndpointUri",
            cluster_api_server_endpoint_uri.into_value().into_node(),
        );
        object_.put("ClusterName", cluster_name.into_value().into_node());
        object_.put(
            "EndpointsResourceName",
            endpoints_resource_name.into_value().into_node(),
        );
        object_.put(
            "EndpointsResourceNamespace",
            endpoints_resource_namespace.into_value().into_node(),
        );
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

impl Kind for EksEndpointsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EksEndpointsConfigurationProperty> for EksEndpointsConfigurationProperty {}
impl From<EksEndpointsConfigurationProperty> for Node {
    #[inline]
    fn from(value: EksEndpointsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EksEndpointsConfigurationProperty> for EksEndpointsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EksEndpointsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `HealthCheckConfig` of `AWS::RTBFabric::ResponderGateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct HealthCheckConfigProperty(Object);

impl HealthCheckConfigProperty {
    /// `HealthCheckConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `path`
    /// - `port`
    pub fn new(path: impl IntoValue<String>, port: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Path", path.into_value().into_node());
        object_.put("Port", port.into_value().into_node());
        Self(object_)
    }

    /// The `HealthyThresholdCount` property.
    ///
    /// `HealthyThresholdCount`.
    pub fn healthy_threshold_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("HealthyThresholdCount", value.into_value().into_node());
        self
    }

    /// The `IntervalSeconds` property.
    ///
    /// `IntervalSeconds`.
    pub fn interval_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("IntervalSeconds", value.into_value().into_node());
        self
    }

    /// The `Protocol` property.
    ///
    /// `Protocol`; one of `HTTP`, `HTTPS`.
    pub fn protocol(mut self, value: impl IntoValue<Protocol>) -> Self {
        self.0.put("Protocol", value.into_value().into_node());
        self
    }

    /// The `StatusCodeMatcher` property.
    ///
    /// `StatusCodeMatcher`.
    pub fn status_code_matcher(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("StatusCodeMatcher", value.into_value().into_node());
        self
    }

    /// The `TimeoutMs` property.
    ///
    /// `TimeoutMs`.
    pub fn timeout_ms(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("TimeoutMs", value.into_value().into_node());
        self
    }

    /// The `UnhealthyThresholdCount` property.
    ///
    /// `UnhealthyThresholdCount`.
    pub fn unhealthy_threshold_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("UnhealthyThresholdCount", value.into_value().into_node());
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

impl Kind for HealthCheckConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HealthCheckConfigProperty> for HealthCheckConfigProperty {}
impl From<HealthCheckConfigProperty> for Node {
    #[inline]
    fn from(value: HealthCheckConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HealthCheckConfigProperty> for HealthCheckConfigProperty {
    #[inline]
    fn into_value(self) -> Value<HealthCheckConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ListenerConfig` of `AWS::RTBFabric::ResponderGateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct ListenerConfigProperty(Object);

impl ListenerConfigProperty {
    /// `ListenerConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `protocols`
    pub fn new(protocols: impl IntoValue<List<Protocol>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Protocols", protocols.into_value().into_node());
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

impl Kind for ListenerConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ListenerConfigProperty> for ListenerConfigProperty {}
impl From<ListenerConfigProperty> for Node {
    #[inline]
    fn from(value: ListenerConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ListenerConfigProperty> for ListenerConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ListenerConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the configuration of a managed endpoint.
///
/// The property type `ManagedEndpointConfiguration` of `AWS::RTBFabric::ResponderGateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct ManagedEndpointConfigurationProperty(Object);

impl ManagedEndpointConfigurationProperty {
    /// `ManagedEndpointConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Describes the configuration of an auto scaling group.
    ///
    /// `AutoScalingGroupsConfiguration`.
    pub fn auto_scaling_groups_configuration(
        mut self,
        value: impl IntoValue<AutoScalingGroupsConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "AutoScalingGroupsConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Describes the configuration of an Amazon Elastic Kubernetes Service endpoint.
    ///
    /// `EksEndpointsConfiguration`.
    pub fn eks_endpoints_configuration(
        mut self,
        value: impl IntoValue<EksEndpointsConfigurationProperty>,
    ) -> Self {
        self.0
            .put("EksEndpointsConfiguration", value.into_value().into_node());
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

impl Kind for ManagedEndpointConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ManagedEndpointConfigurationProperty> for ManagedEndpointConfigurationProperty {}
impl From<ManagedEndpointConfigurationProperty> for Node {
    #[inline]
    fn from(value: ManagedEndpointConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ManagedEndpointConfigurationProperty> for ManagedEndpointConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ManagedEndpointConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the configuration of a trust store.
///
/// The property type `TrustStoreConfiguration` of `AWS::RTBFabric::ResponderGateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct TrustStoreConfigurationProperty(Object);

impl TrustStoreConfigurationProperty {
    /// `TrustStoreConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `certificate_authority_certificates`: The certificate authority certificate.
    pub fn new(certificate_authority_certificates: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CertificateAuthorityCertificates",
            certificate_authority_certificates.into_value().into_node(),
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

impl Kind for TrustStoreConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TrustStoreConfigurationProperty> for TrustStoreConfigurationProperty {}
impl From<TrustStoreConfigurationProperty> for Node {
    #[inline]
    fn from(value: TrustStoreConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TrustStoreConfigurationProperty> for TrustStoreConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<TrustStoreConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `GatewayType` of `AWS::RTBFabric::ResponderGateway`.
pub enum GatewayType {
    /// `EXTERNAL`.
    External,
    /// `INTERNAL`.
    Internal,
}

#[diagnostic::do_not_recommend]
impl Kind for GatewayType {}
#[diagnostic::do_not_recommend]
impl TextKind for GatewayType {}
#[diagnostic::do_not_recommend]
impl IdKind for GatewayType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for GatewayType {}
#[diagnostic::do_not_recommend]
impl IntoValue<GatewayType> for GatewayType {
    #[inline]
    fn into_value(self) -> Value<GatewayType> {
        const VALUES: &[&str] = &["EXTERNAL", "INTERNAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Protocol` of `AWS::RTBFabric::ResponderGateway`.
pub enum Protocol {
    /// `HTTP`.
    Http,
    /// `HTTPS`.
    Https,
}

#[diagnostic::do_not_recommend]
impl Kind for Protocol {}
#[diagnostic::do_not_recommend]
impl TextKind for Protocol {}
#[diagnostic::do_not_recommend]
impl IdKind for Protocol {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Protocol {}
#[diagnostic::do_not_recommend]
impl IntoValue<Protocol> for Protocol {
    #[inline]
    fn into_value(self) -> Value<Protocol> {
        const VALUES: &[&str] = &["HTTP", "HTTPS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
