// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::NetworkFirewall::Firewall` and its property types.

use crate::l1::*;

/// Use the firewall to provide stateful, managed, network firewall and intrusion detection and prevention filtering for your VPCs in Amazon VPC.
///
/// The firewall defines the configuration settings for an AWS Network Firewall firewall. The settings include the firewall policy, the subnets in your VPC to use for the firewall endpoints, and any tags that are attached to the firewall AWS resource.
///
/// `AWS::NetworkFirewall::Firewall`; `Ref` returns its `FirewallArn`, a [`networkfirewall::FirewallArn`](kinds::networkfirewall::FirewallArn).
/// Changing one of these replaces it: `FirewallName`, `VpcId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-firewall.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFirewall(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::NetworkFirewall::Firewall",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("firewall.rules"),
};

impl CfnFirewall {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::NetworkFirewall::Firewall";

    /// `CfnFirewall` with its required properties, in alphabetical order:
    ///
    /// - `firewall_name`: The descriptive name of the firewall.
    /// - `firewall_policy_arn`: The Amazon Resource Name (ARN) of the firewall policy.
    pub fn new(
        firewall_name: impl IntoValue<String>,
        firewall_policy_arn: impl IntoValue<kinds::networkfirewall::FirewallPolicyArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FirewallName", firewall_name.into_value().into_node());
        object_.put(
            "FirewallPolicyArn",
            firewall_policy_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// A setting indicating whether the firewall is protected against changes to its Availability Zone configuration. When set to `TRUE`, you must first disable this protection before adding or removing Availability Zones.
    ///
    /// `AvailabilityZoneChangeProtection`; updated in place.
    pub fn availability_zone_change_protection(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "AvailabilityZoneChangeProtection",
            value.into_value().into_node(),
        );
        self
    }

    /// The Availability Zones where the firewall endpoints are created for a transit gateway-attached firewall. Each mapping specifies an Availability Zone where the firewall processes traffic.
    ///
    /// `AvailabilityZoneMappings`; updated in place.
    pub fn availability_zone_mappings(
        mut self,
        value: impl IntoValue<List<AvailabilityZoneMappingProperty>>,
    ) -> Self {
        self.0
            .put("AvailabilityZoneMappings", value.into_value().into_node());
        self
    }

    /// A flag indicating whether it is possible to delete the firewall. A setting of `TRUE` indicates that the firewall is protected against deletion. Use this setting to protect against accidentally deleting a firewall that is in use. When you create a firewall, the operation initializes this flag to `TRUE`.
    ///
    /// `DeleteProtection`; updated in place.
    pub fn delete_protection(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DeleteProtection", value.into_value().into_node());
        self
    }

    /// A description of the firewall.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// An optional setting indicating the specific traffic analysis types to enable on the firewall.
    ///
    /// `EnabledAnalysisTypes`; one of `TLS_SNI`, `HTTP_HOST`; updated in place.
    pub fn enabled_analysis_types(
        mut self,
        value: impl IntoValue<List<EnabledAnalysisType>>,
    ) -> Self {
        self.0
            .put("EnabledAnalysisTypes", value.into_value().into_node());
        self
    }

    /// A setting indicating whether the firewall is protected against a change to the firewall policy association. Use this setting to protect against accidentally modifying the firewall policy for a firewall that is in use. When you create a firewall, the operation initializes this setting to `TRUE`.
    ///
    /// `FirewallPolicyChangeProtection`; updated in place.
    pub fn firewall_policy_change_protection(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "FirewallPolicyChangeProtection",
            value.into_value().into_node(),
        );
        self
    }

    /// A setting indicating whether the firewall is protected against changes to the subnet associations. Use this setting to protect against accidentally modifying the subnet associations for a firewall that is in use. When you create a firewall, the operation initializes this setting to `TRUE`.
    ///
    /// `SubnetChangeProtection`; updated in place.
    pub fn subnet_change_protection(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("SubnetChangeProtection", value.into_value().into_node());
        self
    }

    /// The primary public subnets that Network Firewall is using for the firewall. Network Firewall creates a firewall endpoint in each subnet. Create a subnet mapping for each Availability Zone where you want to use the firewall.
    ///
    /// These subnets are all defined for a single, primary VPC, and each must belong to a different Availability Zone. Each of these subnets establishes the availability of the firewall in its Availability Zone.
    ///
    /// In addition to these subnets, you can define other endpoints for the firewall in `VpcEndpointAssociation` resources. You can define these additional endpoints for any VPC, and for any of the Availability Zones where the firewall resource already has a subnet mapping. VPC endpoint associations give you the ability to protect multiple VPCs using a single firewall, and to define multiple firewall endpoints for a VPC in a single Availability Zone.
    ///
    /// `SubnetMappings`; updated in place.
    pub fn subnet_mappings(mut self, value: impl IntoValue<List<SubnetMappingProperty>>) -> Self {
        self.0.put("SubnetMappings", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The unique identifier of the transit gateway associated with this firewall. This field is only present for transit gateway-attached firewalls.
    ///
    /// `TransitGatewayId`; updated in place.
    pub fn transit_gateway_id(
        mut self,
        value: impl IntoValue<kinds::ec2::TransitGatewayId>,
    ) -> Self {
        self.0
            .put("TransitGatewayId", value.into_value().into_node());
        self
    }

    /// The unique identifier of the VPC where the firewall is in use. You can't change the VPC of a firewall after you create the firewall.
    ///
    /// `VpcId`; an update replaces the resource.
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

impl Construct for CfnFirewall {
    type Handle = CfnFirewallRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFirewallRef {
        CfnFirewallRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFirewall`] of a stack.
pub struct CfnFirewallRef(NodeRef);

impl Clone for CfnFirewallRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFirewallRef {}
impl AsNode for CfnFirewallRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFirewallRef {
    /// What `Ref` returns: its `FirewallArn`, a [`networkfirewall::FirewallArn`](kinds::networkfirewall::FirewallArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::networkfirewall::FirewallArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique IDs of the firewall endpoints for all of the subnets that you attached to the firewall. The subnets are not listed in any particular order. For example: `["us-west-2c:vpce-111122223333", "us-west-2a:vpce-987654321098", "us-west-2b:vpce-012345678901"]`.
    ///
    /// `Fn::GetAtt` of `EndpointIds`.
    #[inline]
    pub fn attr_endpoint_ids(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EndpointIds")))
    }

    /// The Amazon Resource Name (ARN) of the firewall.
    ///
    /// `Fn::GetAtt` of `FirewallArn`.
    #[inline]
    pub fn attr_firewall_arn(&self) -> Value<kinds::networkfirewall::FirewallArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FirewallArn")))
    }

    /// The name of the firewallresource.
    ///
    /// `Fn::GetAtt` of `FirewallId`.
    #[inline]
    pub fn attr_firewall_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FirewallId")))
    }

    /// The unique identifier of the transit gateway attachment associated with this firewall. This field is only present for transit gateway-attached firewalls.
    ///
    /// `Fn::GetAtt` of `TransitGatewayAttachmentId`.
    #[inline]
    pub fn attr_transit_gateway_attachment_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("TransitGatewayAttachmentId"),
        ))
    }
}

impl IntoValue<kinds::networkfirewall::FirewallArn> for &CfnFirewallRef {
    #[inline]
    fn into_value(self) -> Value<kinds::networkfirewall::FirewallArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Defines the mapping between an Availability Zone and a firewall endpoint for a transit gateway-attached firewall. Each mapping represents where the firewall can process traffic. You use these mappings when calling `CreateFirewall`, `AssociateAvailabilityZones`, and `DisassociateAvailabilityZones`.
///
/// To retrieve the current Availability Zone mappings for a firewall, use `DescribeFirewall`.
///
/// The property type `AvailabilityZoneMapping` of `AWS::NetworkFirewall::Firewall`.
#[must_use = "a property type does nothing until it is set"]
pub struct AvailabilityZoneMappingProperty(Object);

impl AvailabilityZoneMappingProperty {
    /// `AvailabilityZoneMappingProperty` with its required properties, in alphabetical order:
    ///
    /// - `availability_zone`: The ID of the Availability Zone where the firewall endpoint is located.
    pub fn new(availability_zone: impl IntoValue<kinds::ec2::AvailabilityZoneName>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AvailabilityZone",
            availability_zone.into_value().into_node(),
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

impl Kind for AvailabilityZoneMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AvailabilityZoneMappingProperty> for AvailabilityZoneMappingProperty {}
impl From<AvailabilityZoneMappingProperty> for Node {
    #[inline]
    fn from(value: AvailabilityZoneMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AvailabilityZoneMappingProperty> for AvailabilityZoneMappingProperty {
    #[inline]
    fn into_value(self) -> Value<AvailabilityZoneMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The ID for a subnet that you want to associate with the firewall. AWS Network Firewall creates an instance of the associated firewall in each subnet that you specify, to filter traffic in the subnet's Availability Zone.
///
/// The property type `SubnetMapping` of `AWS::NetworkFirewall::Firewall`.
#[must_use = "a property type does nothing until it is set"]
pub struct SubnetMappingProperty(Object);

impl SubnetMappingProperty {
    /// `SubnetMappingProperty` with its required properties, in alphabetical order:
    ///
    /// - `subnet_id`: The unique identifier for the subnet.
    pub fn new(subnet_id: impl IntoValue<kinds::ec2::SubnetId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SubnetId", subnet_id.into_value().into_node());
        Self(object_)
    }

    /// The subnet's IP address type. You can't change the IP address type after you create the subnet.
    ///
    /// `IPAddressType`.
    pub fn ip_address_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IPAddressType", value.into_value().into_node());
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

impl Kind for SubnetMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SubnetMappingProperty> for SubnetMappingProperty {}
impl From<SubnetMappingProperty> for Node {
    #[inline]
    fn from(value: SubnetMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SubnetMappingProperty> for SubnetMappingProperty {
    #[inline]
    fn into_value(self) -> Value<SubnetMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `EnabledAnalysisTypes` of `AWS::NetworkFirewall::Firewall`.
pub enum EnabledAnalysisType {
    /// `HTTP_HOST`.
    HttpHost,
    /// `TLS_SNI`.
    TlsSni,
}

#[diagnostic::do_not_recommend]
impl Kind for EnabledAnalysisType {}
#[diagnostic::do_not_recommend]
impl TextKind for EnabledAnalysisType {}
#[diagnostic::do_not_recommend]
impl IdKind for EnabledAnalysisType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EnabledAnalysisType {}
#[diagnostic::do_not_recommend]
impl IntoValue<EnabledAnalysisType> for EnabledAnalysisType {
    #[inline]
    fn into_value(self) -> Value<EnabledAnalysisType> {
        const VALUES: &[&str] = &["HTTP_HOST", "TLS_SNI"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
