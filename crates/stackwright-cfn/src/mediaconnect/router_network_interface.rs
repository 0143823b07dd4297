// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaConnect::RouterNetworkInterface` and its property types.

use crate::l1::*;

/// Represents a router network interface in AWS Elemental MediaConnect that is used to define a network boundary for router resources
///
/// `AWS::MediaConnect::RouterNetworkInterface`; `Ref` returns its `Arn`, a [`mediaconnect::RouterNetworkInterfaceArn`](kinds::mediaconnect::RouterNetworkInterfaceArn).
/// Changing one of these replaces it: `RegionName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routernetworkinterface.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRouterNetworkInterface(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaConnect::RouterNetworkInterface",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("router_network_interface.rules"),
};

impl CfnRouterNetworkInterface {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaConnect::RouterNetworkInterface";

    /// `CfnRouterNetworkInterface` with its required properties, in alphabetical order:
    ///
    /// - `configuration`: The configuration settings for a router network interface.
    /// - `name`: The name of the router network interface.
    pub fn new(
        configuration: impl IntoValue<RouterNetworkInterfaceConfigurationProperty>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Configuration", configuration.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The AWS Region where the router network interface is located.
    ///
    /// `RegionName`; an update replaces the resource.
    pub fn region_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RegionName", value.into_value().into_node());
        self
    }

    /// Key-value pairs that can be used to tag and organize this router network interface.
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

impl Construct for CfnRouterNetworkInterface {
    type Handle = CfnRouterNetworkInterfaceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRouterNetworkInterfaceRef {
        CfnRouterNetworkInterfaceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRouterNetworkInterface`] of a stack.
pub struct CfnRouterNetworkInterfaceRef(NodeRef);

impl Clone for CfnRouterNetworkInterfaceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRouterNetworkInterfaceRef {}
impl AsNode for CfnRouterNetworkInterfaceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRouterNetworkInterfaceRef {
    /// What `Ref` returns: its `Arn`, a [`mediaconnect::RouterNetworkInterfaceArn`](kinds::mediaconnect::RouterNetworkInterfaceArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::mediaconnect::RouterNetworkInterfaceArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the router network interface.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::mediaconnect::RouterNetworkInterfaceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The number of router inputs associated with the network interface.
    ///
    /// `Fn::GetAtt` of `AssociatedInputCount`.
    #[inline]
    pub fn attr_associated_input_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssociatedInputCount")))
    }

    /// The number of router outputs associated with the network interface.
    ///
    /// `Fn::GetAtt` of `AssociatedOutputCount`.
    #[inline]
    pub fn attr_associated_output_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssociatedOutputCount")))
    }

    /// The timestamp when the router network interface was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The unique identifier of the router network interface.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The type of the router network interface.
    ///
    /// `Fn::GetAtt` of `NetworkInterfaceType`.
    #[inline]
    pub fn attr_network_interface_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("NetworkInterfaceType")))
    }

    /// The current state of the router network interface.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }

    /// The timestamp when the router network interface was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::mediaconnect::RouterNetworkInterfaceArn> for &CfnRouterNetworkInterfaceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mediaconnect::RouterNetworkInterfaceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The configuration settings for a public router network interface, including the list of allowed CIDR blocks.
///
/// The property type `PublicRouterNetworkInterfaceConfiguration` of `AWS::MediaConnect::RouterNetworkInterface`.
#[must_use = "a property type does nothing until it is set"]
pub struct PublicRouterNetworkInterfaceConfigurationProperty(Object);

impl PublicRouterNetworkInterfaceConfigurationProperty {
    /// `PublicRouterNetworkInterfaceConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `allow_rules`: The list of allowed CIDR blocks for the public router network interface.
    pub fn new(
        allow_rules: impl IntoValue<List<PublicRouterNetworkInterfaceRuleProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AllowRules", allow_rules.into_value().into_node());
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

impl Kind for PublicRouterNetworkInterfaceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PublicRouterNetworkInterfaceConfigurationProperty>
    for PublicRouterNetworkInterfaceConfigurationProperty
{
}
impl From<PublicRouterNetworkInterfaceConfigurationProperty> for Node {
    #[inline]
    fn from(value: PublicRouterNetworkInterfaceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PublicRouterNetworkInterfaceConfigurationProperty>
    for PublicRouterNetworkInterfaceConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<PublicRouterNetworkInterfaceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A rule that allows a specific CIDR block to access the public router network interface.
///
/// The property type `PublicRouterNetworkInterfaceRule` of `AWS::MediaConnect::RouterNetworkInterface`.
#[must_use = "a property type does nothing until it is set"]
pub struct PublicRouterNetworkInterfaceRuleProperty(Object);

impl PublicRouterNetworkInterfaceRuleProperty {
    /// `PublicRouterNetworkInterfaceRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `cidr`: The CIDR block that is allowed to access the public router network interface.
    pub fn new(cidr: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Cidr", cidr.into_value().into_node());
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

impl Kind for PublicRouterNetworkInterfaceRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PublicRouterNetworkInterfaceRuleProperty>
    for PublicRouterNetworkInterfaceRuleProperty
{
}
impl From<PublicRouterNetworkInterfaceRuleProperty> for Node {
    #[inline]
    fn from(value: PublicRouterNetworkInterfaceRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PublicRouterNetworkInterfaceRuleProperty>
    for PublicRouterNetworkInterfaceRuleProperty
{
    #[inline]
    fn into_value(self) -> Value<PublicRouterNetworkInterfaceRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `RouterNetworkInterfaceConfiguration` of `AWS::MediaConnect::RouterNetworkInterface`.
#[must_use = "a property type does nothing until it is set"]
pub struct RouterNetworkInterfaceConfigurationProperty(Object);

impl RouterNetworkInterfaceConfigurationProperty {
    /// `RouterNetworkInterfaceConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration settings for a public router network interface, including the list of allowed CIDR blocks.
    ///
    /// `Public`.
    pub fn public(
        mut self,
        value: impl IntoValue<PublicRouterNetworkInterfaceConfigurationProperty>,
    ) -> Self {
        self.0.put("Public", value.into_value().into_node());
        self
    }

    /// The configuration settings for a router network interface within a VPC, including the security group IDs and subnet ID.
    ///
    /// `Vpc`.
    pub fn vpc(
        mut self,
        value: impl IntoValue<VpcRouterNetworkInterfaceConfigurationProperty>,
    ) -> Self {
        self.0.put("Vpc", value.into_value().into_node());
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

impl Kind for RouterNetworkInterfaceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RouterNetworkInterfaceConfigurationProperty>
    for RouterNetworkInterfaceConfigurationProperty
{
}
impl From<RouterNetworkInterfaceConfigurationProperty> for Node {
    #[inline]
    fn from(value: RouterNetworkInterfaceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RouterNetworkInterfaceConfigurationProperty>
    for RouterNetworkInterfaceConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<RouterNetworkInterfaceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration settings for a router network interface within a VPC, including the security group IDs and subnet ID.
///
/// The property type `VpcRouterNetworkInterfaceConfiguration` of `AWS::MediaConnect::RouterNetworkInterface`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcRouterNetworkInterfaceConfigurationProperty(Object);

impl VpcRouterNetworkInterfaceConfigurationProperty {
    /// `VpcRouterNetworkInterfaceConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `security_group_ids`: The IDs of the security groups to associate with the router network interface within the VPC.
    /// - `subnet_id`: The ID of the subnet within the VPC to associate the router network interface with.
    pub fn new(
        security_group_ids: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
        subnet_id: impl IntoValue<kinds::ec2::SubnetId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SecurityGroupIds",
            security_group_ids.into_value().into_node(),
        );
        object_.put("SubnetId", subnet_id.into_value().into_node());
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

impl Kind for VpcRouterNetworkInterfaceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcRouterNetworkInterfaceConfigurationProperty>
    for VpcRouterNetworkInterfaceConfigurationProperty
{
}
impl From<VpcRouterNetworkInterfaceConfigurationProperty> for Node {
    #[inline]
    fn from(value: VpcRouterNetworkInterfaceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcRouterNetworkInterfaceConfigurationProperty>
    for VpcRouterNetworkInterfaceConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<VpcRouterNetworkInterfaceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
