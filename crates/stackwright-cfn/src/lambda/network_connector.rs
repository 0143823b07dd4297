// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Lambda::NetworkConnector` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::Lambda::NetworkConnector
///
/// `AWS::Lambda::NetworkConnector`; `Ref` returns its `Arn`, a [`lambda::NetworkConnectorArn`](kinds::lambda::NetworkConnectorArn).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-networkconnector.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnNetworkConnector(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Lambda::NetworkConnector",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("network_connector.rules"),
};

impl CfnNetworkConnector {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Lambda::NetworkConnector";

    /// `CfnNetworkConnector` with its required properties, in alphabetical order:
    ///
    /// - `configuration`: The network configuration for the connector.
    pub fn new(configuration: impl IntoValue<ConfigProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Configuration", configuration.into_value().into_node());
        Self(object_)
    }

    /// A unique name for the network connector within your account and Region. Must be 1 to 64 alphanumeric characters, hyphens, or underscores.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The ARN of the IAM role that Lambda assumes to manage elastic network interfaces in your VPC. This role must have permissions for ec2:CreateNetworkInterface and related describe operations.
    ///
    /// `OperatorRole`; updated in place.
    pub fn operator_role(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("OperatorRole", value.into_value().into_node());
        self
    }

    /// A list of tags to apply to the network connector. Use tags to categorize network connectors for cost allocation, access control, or operational management.
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

impl Construct for CfnNetworkConnector {
    type Handle = CfnNetworkConnectorRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnNetworkConnectorRef {
        CfnNetworkConnectorRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnNetworkConnector`] of a stack.
pub struct CfnNetworkConnectorRef(NodeRef);

impl Clone for CfnNetworkConnectorRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnNetworkConnectorRef {}
impl AsNode for CfnNetworkConnectorRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnNetworkConnectorRef {
    /// What `Ref` returns: its `Arn`, a [`lambda::NetworkConnectorArn`](kinds::lambda::NetworkConnectorArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::lambda::NetworkConnectorArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the network connector.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::lambda::NetworkConnectorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The current state of the network connector.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }
}

impl IntoValue<kinds::lambda::NetworkConnectorArn> for &CfnNetworkConnectorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lambda::NetworkConnectorArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The network configuration for the connector. Specify a VpcEgressConfiguration to enable outbound traffic routing through your VPC.
///
/// The property type `Config` of `AWS::Lambda::NetworkConnector`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfigProperty(Object);

impl ConfigProperty {
    /// `ConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `vpc_egress_configuration`: The VPC egress configuration for the network connector.
    pub fn new(vpc_egress_configuration: impl IntoValue<VpcEgressConfigurationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "VpcEgressConfiguration",
            vpc_egress_configuration.into_value().into_node(),
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

impl Kind for ConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfigProperty> for ConfigProperty {}
impl From<ConfigProperty> for Node {
    #[inline]
    fn from(value: ConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfigProperty> for ConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The VPC egress configuration for the network connector. Specifies the subnets, security groups, and network protocol for routing outbound traffic through your VPC.
///
/// The property type `VpcEgressConfiguration` of `AWS::Lambda::NetworkConnector`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcEgressConfigurationProperty(Object);

impl VpcEgressConfigurationProperty {
    /// `VpcEgressConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `associated_compute_resource_types`: The types of Lambda compute resources that can use this connector.
    /// - `subnet_ids`: The IDs of the VPC subnets where Lambda provisions elastic network interfaces (ENIs).
    pub fn new(
        associated_compute_resource_types: impl IntoValue<List<AssociatedComputeResourceType>>,
        subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AssociatedComputeResourceTypes",
            associated_compute_resource_types.into_value().into_node(),
        );
        object_.put("SubnetIds", subnet_ids.into_value().into_node());
        Self(object_)
    }

    /// The network protocol for the connector. Specify IPv4 for IPv4-only networking, or DualStack for both IPv4 and IPv6.
    ///
    /// `NetworkProtocol`; one of `IPv4`, `DualStack`.
    pub fn network_protocol(mut self, value: impl IntoValue<NetworkProtocol>) -> Self {
        self.0
            .put("NetworkProtocol", value.into_value().into_node());
        self
    }

    /// The IDs of the VPC security groups to attach to the ENIs. Specify 0 to 5 security groups. All security groups must be in the same VPC as the subnets.
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

impl Kind for VpcEgressConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcEgressConfigurationProperty> for VpcEgressConfigurationProperty {}
impl From<VpcEgressConfigurationProperty> for Node {
    #[inline]
    fn from(value: VpcEgressConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcEgressConfigurationProperty> for VpcEgressConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<VpcEgressConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AssociatedComputeResourceTypes` of a `VpcEgressConfiguration` of `AWS::Lambda::NetworkConnector`.
pub enum AssociatedComputeResourceType {
    /// `MicroVm`.
    MicroVm,
}

#[diagnostic::do_not_recommend]
impl Kind for AssociatedComputeResourceType {}
#[diagnostic::do_not_recommend]
impl TextKind for AssociatedComputeResourceType {}
#[diagnostic::do_not_recommend]
impl IdKind for AssociatedComputeResourceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AssociatedComputeResourceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AssociatedComputeResourceType> for AssociatedComputeResourceType {
    #[inline]
    fn into_value(self) -> Value<AssociatedComputeResourceType> {
        const VALUES: &[&str] = &["MicroVm"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `NetworkProtocol` of a `VpcEgressConfiguration` of `AWS::Lambda::NetworkConnector`.
pub enum NetworkProtocol {
    /// `DualStack`.
    DualStack,
    /// `IPv4`.
    Ipv4,
}

#[diagnostic::do_not_recommend]
impl Kind for NetworkProtocol {}
#[diagnostic::do_not_recommend]
impl TextKind for NetworkProtocol {}
#[diagnostic::do_not_recommend]
impl IdKind for NetworkProtocol {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NetworkProtocol {}
#[diagnostic::do_not_recommend]
impl IntoValue<NetworkProtocol> for NetworkProtocol {
    #[inline]
    fn into_value(self) -> Value<NetworkProtocol> {
        const VALUES: &[&str] = &["DualStack", "IPv4"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
