// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::VerifiedAccessEndpoint` and its property types.

use crate::l1::*;

/// An AWS Verified Access endpoint specifies the application that AWS Verified Access provides access to. It must be attached to an AWS Verified Access group. An AWS Verified Access endpoint must also have an attached access policy before you attached it to a group.
///
/// `AWS::EC2::VerifiedAccessEndpoint`; `Ref` returns its `VerifiedAccessEndpointId`, a [`ec2::VerifiedAccessEndpointId`](kinds::ec2::VerifiedAccessEndpointId).
/// Changing one of these replaces it: `ApplicationDomain`, `AttachmentType`, `DomainCertificateArn`, `EndpointDomainPrefix`, `EndpointType`, `SecurityGroupIds`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccessendpoint.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVerifiedAccessEndpoint(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::VerifiedAccessEndpoint",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("verified_access_endpoint.rules"),
};

impl CfnVerifiedAccessEndpoint {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::VerifiedAccessEndpoint";

    /// `CfnVerifiedAccessEndpoint` with its required properties, in alphabetical order:
    ///
    /// - `attachment_type`: The type of attachment used to provide connectivity between the AWS Verified Access endpoint and the application.
    /// - `endpoint_type`: The type of AWS Verified Access endpoint.
    /// - `verified_access_group_id`: The ID of the AWS Verified Access group.
    pub fn new(
        attachment_type: impl IntoValue<String>,
        endpoint_type: impl IntoValue<String>,
        verified_access_group_id: impl IntoValue<kinds::ec2::VerifiedAccessGroupId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AttachmentType", attachment_type.into_value().into_node());
        object_.put("EndpointType", endpoint_type.into_value().into_node());
        object_.put(
            "VerifiedAccessGroupId",
            verified_access_group_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// The DNS name for users to reach your application.
    ///
    /// `ApplicationDomain`; an update replaces the resource.
    pub fn application_domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ApplicationDomain", value.into_value().into_node());
        self
    }

    /// The options for a CIDR endpoint.
    ///
    /// `CidrOptions`; updated in place.
    pub fn cidr_options(mut self, value: impl IntoValue<CidrOptionsProperty>) -> Self {
        self.0.put("CidrOptions", value.into_value().into_node());
        self
    }

    /// A description for the AWS Verified Access endpoint.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The ARN of a public TLS/SSL certificate imported into or created with ACM.
    ///
    /// `DomainCertificateArn`; an update replaces the resource.
    pub fn domain_certificate_arn(
        mut self,
        value: impl IntoValue<kinds::certificatemanager::CertificateArn>,
    ) -> Self {
        self.0
            .put("DomainCertificateArn", value.into_value().into_node());
        self
    }

    /// A custom identifier that is prepended to the DNS name that is generated for the endpoint.
    ///
    /// `EndpointDomainPrefix`; an update replaces the resource.
    pub fn endpoint_domain_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EndpointDomainPrefix", value.into_value().into_node());
        self
    }

    /// The load balancer details if creating the AWS Verified Access endpoint as `load-balancer` type.
    ///
    /// `LoadBalancerOptions`; updated in place.
    pub fn load_balancer_options(
        mut self,
        value: impl IntoValue<LoadBalancerOptionsProperty>,
    ) -> Self {
        self.0
            .put("LoadBalancerOptions", value.into_value().into_node());
        self
    }

    /// The options for network-interface type endpoint.
    ///
    /// `NetworkInterfaceOptions`; updated in place.
    pub fn network_interface_options(
        mut self,
        value: impl IntoValue<NetworkInterfaceOptionsProperty>,
    ) -> Self {
        self.0
            .put("NetworkInterfaceOptions", value.into_value().into_node());
        self
    }

    /// The Verified Access policy document.
    ///
    /// `PolicyDocument`; updated in place.
    pub fn policy_document(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PolicyDocument", value.into_value().into_node());
        self
    }

    /// The status of the Verified Access policy.
    ///
    /// `PolicyEnabled`; updated in place.
    pub fn policy_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("PolicyEnabled", value.into_value().into_node());
        self
    }

    /// The options for an RDS endpoint.
    ///
    /// `RdsOptions`; updated in place.
    pub fn rds_options(mut self, value: impl IntoValue<RdsOptionsProperty>) -> Self {
        self.0.put("RdsOptions", value.into_value().into_node());
        self
    }

    /// The IDs of the security groups for the endpoint.
    ///
    /// `SecurityGroupIds`; an update replaces the resource.
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIds", value.into_value().into_node());
        self
    }

    /// The options for additional server side encryption.
    ///
    /// `SseSpecification`; updated in place.
    pub fn sse_specification(mut self, value: impl IntoValue<SseSpecificationProperty>) -> Self {
        self.0
            .put("SseSpecification", value.into_value().into_node());
        self
    }

    /// The tags.
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

impl Construct for CfnVerifiedAccessEndpoint {
    type Handle = CfnVerifiedAccessEndpointRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVerifiedAccessEndpointRef {
        CfnVerifiedAccessEndpointRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVerifiedAccessEndpoint`] of a stack.
pub struct CfnVerifiedAccessEndpointRef(NodeRef);

impl Clone for CfnVerifiedAccessEndpointRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVerifiedAccessEndpointRef {}
impl AsNode for CfnVerifiedAccessEndpointRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVerifiedAccessEndpointRef {
    /// What `Ref` returns: its `VerifiedAccessEndpointId`, a [`ec2::VerifiedAccessEndpointId`](kinds::ec2::VerifiedAccessEndpointId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::VerifiedAccessEndpointId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The creation time.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// Use this to construct the redirect URI to add to your OIDC provider's allow list.
    ///
    /// `Fn::GetAtt` of `DeviceValidationDomain`.
    #[inline]
    pub fn attr_device_validation_domain(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("DeviceValidationDomain"),
        ))
    }

    /// The DNS name generated for the endpoint.
    ///
    /// `Fn::GetAtt` of `EndpointDomain`.
    #[inline]
    pub fn attr_endpoint_domain(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EndpointDomain")))
    }

    /// The last updated time.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[inline]
    pub fn attr_last_updated_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedTime")))
    }

    /// The endpoint status.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The ID of the Verified Access endpoint.
    ///
    /// `Fn::GetAtt` of `VerifiedAccessEndpointId`.
    #[inline]
    pub fn attr_verified_access_endpoint_id(&self) -> Value<kinds::ec2::VerifiedAccessEndpointId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VerifiedAccessEndpointId"),
        ))
    }

    /// The instance identifier.
    ///
    /// `Fn::GetAtt` of `VerifiedAccessInstanceId`.
    #[inline]
    pub fn attr_verified_access_instance_id(&self) -> Value<kinds::ec2::VerifiedAccessInstanceId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VerifiedAccessInstanceId"),
        ))
    }
}

impl IntoValue<kinds::ec2::VerifiedAccessEndpointId> for &CfnVerifiedAccessEndpointRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::VerifiedAccessEndpointId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Describes the CIDR options for a Verified Access endpoint.
///
/// The property type `CidrOptions` of `AWS::EC2::VerifiedAccessEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct CidrOptionsProperty(Object);

impl CidrOptionsProperty {
    /// `CidrOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The CIDR.
    ///
    /// `Cidr`; an update replaces the resource.
    pub fn cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Cidr", value.into_value().into_node());
        self
    }

    /// The port ranges.
    ///
    /// `PortRanges`.
    pub fn port_ranges(mut self, value: impl IntoValue<List<PortRangeProperty>>) -> Self {
        self.0.put("PortRanges", value.into_value().into_node());
        self
    }

    /// The protocol.
    ///
    /// `Protocol`; an update replaces the resource.
    pub fn protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Protocol", value.into_value().into_node());
        self
    }

    /// The IDs of the subnets.
    ///
    /// `SubnetIds`; an update replaces the resource.
    pub fn subnet_ids(mut self, value: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        self.0.put("SubnetIds", value.into_value().into_node());
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

impl Kind for CidrOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CidrOptionsProperty> for CidrOptionsProperty {}
impl From<CidrOptionsProperty> for Node {
    #[inline]
    fn from(value: CidrOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CidrOptionsProperty> for CidrOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<CidrOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the load balancer options when creating an AWS Verified Access endpoint using the `load-balancer` type.
///
/// The property type `LoadBalancerOptions` of `AWS::EC2::VerifiedAccessEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoadBalancerOptionsProperty(Object);

impl LoadBalancerOptionsProperty {
    /// `LoadBalancerOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of the load balancer.
    ///
    /// `LoadBalancerArn`; an update replaces the resource.
    pub fn load_balancer_arn(
        mut self,
        value: impl IntoValue<kinds::elasticloadbalancingv2::LoadBalancerArn>,
    ) -> Self {
        self.0
            .put("LoadBalancerArn", value.into_value().into_node());
        self
    }

    /// The IP port number.
    ///
    /// `Port`.
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Port", value.into_value().into_node());
        self
    }

    /// The port ranges.
    ///
    /// `PortRanges`.
    pub fn port_ranges(mut self, value: impl IntoValue<List<PortRangeProperty>>) -> Self {
        self.0.put("PortRanges", value.into_value().into_node());
        self
    }

    /// The IP protocol.
    ///
    /// `Protocol`.
    pub fn protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Protocol", value.into_value().into_node());
        self
    }

    /// The IDs of the subnets. You can specify only one subnet per Availability Zone.
    ///
    /// `SubnetIds`.
    pub fn subnet_ids(mut self, value: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        self.0.put("SubnetIds", value.into_value().into_node());
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

impl Kind for LoadBalancerOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoadBalancerOptionsProperty> for LoadBalancerOptionsProperty {}
impl From<LoadBalancerOptionsProperty> for Node {
    #[inline]
    fn from(value: LoadBalancerOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoadBalancerOptionsProperty> for LoadBalancerOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<LoadBalancerOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the network interface options when creating an AWS Verified Access endpoint using the `network-interface` type.
///
/// The property type `NetworkInterfaceOptions` of `AWS::EC2::VerifiedAccessEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct NetworkInterfaceOptionsProperty(Object);

impl NetworkInterfaceOptionsProperty {
    /// `NetworkInterfaceOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ID of the network interface.
    ///
    /// `NetworkInterfaceId`; an update replaces the resource.
    pub fn network_interface_id(
        mut self,
        value: impl IntoValue<kinds::ec2::NetworkInterfaceId>,
    ) -> Self {
        self.0
            .put("NetworkInterfaceId", value.into_value().into_node());
        self
    }

    /// The IP port number.
    ///
    /// `Port`.
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Port", value.into_value().into_node());
        self
    }

    /// The port ranges.
    ///
    /// `PortRanges`.
    pub fn port_ranges(mut self, value: impl IntoValue<List<PortRangeProperty>>) -> Self {
        self.0.put("PortRanges", value.into_value().into_node());
        self
    }

    /// The IP protocol.
    ///
    /// `Protocol`.
    pub fn protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Protocol", value.into_value().into_node());
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

impl Kind for NetworkInterfaceOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NetworkInterfaceOptionsProperty> for NetworkInterfaceOptionsProperty {}
impl From<NetworkInterfaceOptionsProperty> for Node {
    #[inline]
    fn from(value: NetworkInterfaceOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NetworkInterfaceOptionsProperty> for NetworkInterfaceOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<NetworkInterfaceOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the port range for a Verified Access endpoint.
///
/// The property type `PortRange` of `AWS::EC2::VerifiedAccessEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct PortRangeProperty(Object);

impl PortRangeProperty {
    /// `PortRangeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The start of the port range.
    ///
    /// `FromPort`.
    pub fn from_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("FromPort", value.into_value().into_node());
        self
    }

    /// The end of the port range.
    ///
    /// `ToPort`.
    pub fn to_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ToPort", value.into_value().into_node());
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

impl Kind for PortRangeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PortRangeProperty> for PortRangeProperty {}
impl From<PortRangeProperty> for Node {
    #[inline]
    fn from(value: PortRangeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PortRangeProperty> for PortRangeProperty {
    #[inline]
    fn into_value(self) -> Value<PortRangeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the RDS options for a Verified Access endpoint.
///
/// The property type `RdsOptions` of `AWS::EC2::VerifiedAccessEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct RdsOptionsProperty(Object);

impl RdsOptionsProperty {
    /// `RdsOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The port.
    ///
    /// `Port`.
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Port", value.into_value().into_node());
        self
    }

    /// The protocol.
    ///
    /// `Protocol`; an update replaces the resource.
    pub fn protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Protocol", value.into_value().into_node());
        self
    }

    /// The ARN of the DB cluster.
    ///
    /// `RdsDbClusterArn`; an update replaces the resource.
    pub fn rds_db_cluster_arn(mut self, value: impl IntoValue<kinds::rds::DbClusterArn>) -> Self {
        self.0
            .put("RdsDbClusterArn", value.into_value().into_node());
        self
    }

    /// The ARN of the RDS instance.
    ///
    /// `RdsDbInstanceArn`; an update replaces the resource.
    pub fn rds_db_instance_arn(mut self, value: impl IntoValue<kinds::rds::DbInstanceArn>) -> Self {
        self.0
            .put("RdsDbInstanceArn", value.into_value().into_node());
        self
    }

    /// The ARN of the RDS proxy.
    ///
    /// `RdsDbProxyArn`; an update replaces the resource.
    pub fn rds_db_proxy_arn(mut self, value: impl IntoValue<kinds::rds::DbProxyArn>) -> Self {
        self.0.put("RdsDbProxyArn", value.into_value().into_node());
        self
    }

    /// The RDS endpoint.
    ///
    /// `RdsEndpoint`.
    pub fn rds_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RdsEndpoint", value.into_value().into_node());
        self
    }

    /// The IDs of the subnets. You can specify only one subnet per Availability Zone.
    ///
    /// `SubnetIds`.
    pub fn subnet_ids(mut self, value: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        self.0.put("SubnetIds", value.into_value().into_node());
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

impl Kind for RdsOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RdsOptionsProperty> for RdsOptionsProperty {}
impl From<RdsOptionsProperty> for Node {
    #[inline]
    fn from(value: RdsOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RdsOptionsProperty> for RdsOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<RdsOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// AWS Verified Access provides server side encryption by default to data at rest using AWS -owned KMS keys. You also have the option of using customer managed KMS keys, which can be specified using the options below.
///
/// The property type `SseSpecification` of `AWS::EC2::VerifiedAccessEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct SseSpecificationProperty(Object);

impl SseSpecificationProperty {
    /// `SseSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Enable or disable the use of customer managed KMS keys for server side encryption.
    ///
    /// Valid values: `True` | `False`
    ///
    /// `CustomerManagedKeyEnabled`.
    pub fn customer_managed_key_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("CustomerManagedKeyEnabled", value.into_value().into_node());
        self
    }

    /// The ARN of the KMS key.
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
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

impl Kind for SseSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SseSpecificationProperty> for SseSpecificationProperty {}
impl From<SseSpecificationProperty> for Node {
    #[inline]
    fn from(value: SseSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SseSpecificationProperty> for SseSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<SseSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
