// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::NatGateway` and its property types.

use crate::l1::*;

/// Specifies a network address translation (NAT) gateway in the specified subnet. You can create either a public NAT gateway or a private NAT gateway. The default is a public NAT gateway. If you create a public NAT gateway, you must specify an elastic IP address.
///
/// With a NAT gateway, instances in a private subnet can connect to the internet, other AWS services, or an on-premises network using the IP address of the NAT gateway. For more information, see [NAT gateways](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html) in the *Amazon VPC User Guide*.
///
/// If you add a default route ( `AWS::EC2::Route` resource) that points to a NAT gateway, specify the NAT gateway ID for the route's `NatGatewayId` property.
///
/// > When you associate an Elastic IP address or secondary Elastic IP address with a public NAT gateway, the network border group of the Elastic IP address must match the network border group of the Availability Zone (AZ) that the public NAT gateway is in. Otherwise, the NAT gateway fails to launch. You can see the network border group for the AZ by viewing the details of the subnet. Similarly, you can view the network border group for the Elastic IP address by viewing its details. For more information, see [Allocate an Elastic IP address](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-eips.html#allocate-eip) in the *Amazon VPC User Guide*.
///
/// `AWS::EC2::NatGateway`; `Ref` returns its `NatGatewayId`, a [`ec2::NatGatewayId`](kinds::ec2::NatGatewayId).
/// Changing one of these replaces it: `AllocationId`, `AvailabilityMode`, `ConnectivityType`, `PrivateIpAddress`, `SubnetId`, `VpcId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-natgateway.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnNatGateway(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::NatGateway",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("nat_gateway.rules"),
};

impl CfnNatGateway {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::NatGateway";

    /// `CfnNatGateway` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// \[Public NAT gateway only\] The allocation ID of the Elastic IP address that's associated with the NAT gateway. This property is required for a public NAT gateway and cannot be specified with a private NAT gateway.
    ///
    /// `AllocationId`; an update replaces the resource.
    pub fn allocation_id(mut self, value: impl IntoValue<kinds::ec2::EipAllocationId>) -> Self {
        self.0.put("AllocationId", value.into_value().into_node());
        self
    }

    /// Indicates whether this is a zonal (single-AZ) or regional (multi-AZ) NAT gateway.
    ///
    /// A zonal NAT gateway is a NAT Gateway that provides redundancy and scalability within a single availability zone. A regional NAT gateway is a single NAT Gateway that works across multiple availability zones (AZs) in your VPC, providing redundancy, scalability and availability across all the AZs in a Region.
    ///
    /// For more information, see [Regional NAT gateways for automatic multi-AZ expansion](https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html) in the *Amazon VPC User Guide*.
    ///
    /// `AvailabilityMode`; an update replaces the resource.
    pub fn availability_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AvailabilityMode", value.into_value().into_node());
        self
    }

    /// For regional NAT gateways only: Specifies which Availability Zones you want the NAT gateway to support and the Elastic IP addresses (EIPs) to use in each AZ. The regional NAT gateway uses these EIPs to handle outbound NAT traffic from their respective AZs. If not specified, the NAT gateway will automatically expand to new AZs and associate EIPs upon detection of an elastic network interface. If you specify this parameter, auto-expansion is disabled and you must manually manage AZ coverage.
    ///
    /// A regional NAT gateway is a single NAT Gateway that works across multiple availability zones (AZs) in your VPC, providing redundancy, scalability and availability across all the AZs in a Region.
    ///
    /// For more information, see [Regional NAT gateways for automatic multi-AZ expansion](https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html) in the *Amazon VPC User Guide*.
    ///
    /// `AvailabilityZoneAddresses`; updated in place.
    pub fn availability_zone_addresses(
        mut self,
        value: impl IntoValue<List<AvailabilityZoneAddressProperty>>,
    ) -> Self {
        self.0
            .put("AvailabilityZoneAddresses", value.into_value().into_node());
        self
    }

    /// Indicates whether the NAT gateway supports public or private connectivity. The default is public connectivity.
    ///
    /// `ConnectivityType`; an update replaces the resource.
    pub fn connectivity_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ConnectivityType", value.into_value().into_node());
        self
    }

    /// The maximum amount of time to wait (in seconds) before forcibly releasing the IP addresses if connections are still in progress. Default value is 350 seconds.
    ///
    /// `MaxDrainDurationSeconds`; updated in place.
    pub fn max_drain_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxDrainDurationSeconds", value.into_value().into_node());
        self
    }

    /// The private IPv4 address to assign to the NAT gateway. If you don't provide an address, a private IPv4 address will be automatically assigned.
    ///
    /// `PrivateIpAddress`; an update replaces the resource.
    pub fn private_ip_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PrivateIpAddress", value.into_value().into_node());
        self
    }

    /// Secondary EIP allocation IDs. For more information, see [Create a NAT gateway](https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-working-with.html) in the *Amazon VPC User Guide*.
    ///
    /// `SecondaryAllocationIds`; updated in place.
    pub fn secondary_allocation_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::EipAllocationId>>,
    ) -> Self {
        self.0
            .put("SecondaryAllocationIds", value.into_value().into_node());
        self
    }

    /// \[Private NAT gateway only\] The number of secondary private IPv4 addresses you want to assign to the NAT gateway. For more information about secondary addresses, see [Create a NAT gateway](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html#nat-gateway-creating) in the *Amazon Virtual Private Cloud User Guide*.
    ///
    /// `SecondaryPrivateIpAddressCount` and `SecondaryPrivateIpAddresses` cannot be set at the same time.
    ///
    /// `SecondaryPrivateIpAddressCount`; updated in place.
    pub fn secondary_private_ip_address_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "SecondaryPrivateIpAddressCount",
            value.into_value().into_node(),
        );
        self
    }

    /// Secondary private IPv4 addresses. For more information about secondary addresses, see [Create a NAT gateway](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html#nat-gateway-creating) in the *Amazon Virtual Private Cloud User Guide*.
    ///
    /// `SecondaryPrivateIpAddressCount` and `SecondaryPrivateIpAddresses` cannot be set at the same time.
    ///
    /// `SecondaryPrivateIpAddresses`; updated in place.
    pub fn secondary_private_ip_addresses(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put(
            "SecondaryPrivateIpAddresses",
            value.into_value().into_node(),
        );
        self
    }

    /// The ID of the subnet in which the NAT gateway is located.
    ///
    /// `SubnetId`; an update replaces the resource.
    pub fn subnet_id(mut self, value: impl IntoValue<kinds::ec2::SubnetId>) -> Self {
        self.0.put("SubnetId", value.into_value().into_node());
        self
    }

    /// The tags for the NAT gateway.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The ID of the VPC in which the NAT gateway is located.
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

impl Construct for CfnNatGateway {
    type Handle = CfnNatGatewayRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnNatGatewayRef {
        CfnNatGatewayRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnNatGateway`] of a stack.
pub struct CfnNatGatewayRef(NodeRef);

impl Clone for CfnNatGatewayRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnNatGatewayRef {}
impl AsNode for CfnNatGatewayRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnNatGatewayRef {
    /// What `Ref` returns: its `NatGatewayId`, a [`ec2::NatGatewayId`](kinds::ec2::NatGatewayId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::NatGatewayId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// For regional NAT gateways only: Indicates whether AWS automatically manages AZ coverage. When enabled, the NAT gateway associates EIPs in all AZs where your VPC has subnets to handle outbound NAT traffic, expands to new AZs when you create subnets there, and retracts from AZs where you've removed all subnets. When disabled, you must manually manage which AZs the NAT gateway supports and their corresponding EIPs.
    ///
    /// A regional NAT gateway is a single NAT Gateway that works across multiple availability zones (AZs) in your VPC, providing redundancy, scalability and availability across all the AZs in a Region.
    ///
    /// For more information, see [Regional NAT gateways for automatic multi-AZ expansion](https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html) in the *Amazon VPC User Guide*.
    ///
    /// `Fn::GetAtt` of `AutoProvisionZones`.
    #[inline]
    pub fn attr_auto_provision_zones(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AutoProvisionZones")))
    }

    /// For regional NAT gateways only: Indicates whether AWS automatically allocates additional Elastic IP addresses (EIPs) in an AZ when the NAT gateway needs more ports due to increased concurrent connections to a single destination from that AZ.
    ///
    /// For more information, see [Regional NAT gateways for automatic multi-AZ expansion](https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html) in the *Amazon VPC User Guide*.
    ///
    /// `Fn::GetAtt` of `AutoScalingIps`.
    #[inline]
    pub fn attr_auto_scaling_ips(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AutoScalingIps")))
    }

    /// The ID of the network interface.
    ///
    /// `Fn::GetAtt` of `EniId`.
    #[inline]
    pub fn attr_eni_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EniId")))
    }

    /// The ID of the NAT gateway.
    ///
    /// `Fn::GetAtt` of `NatGatewayId`.
    #[inline]
    pub fn attr_nat_gateway_id(&self) -> Value<kinds::ec2::NatGatewayId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("NatGatewayId")))
    }

    /// For regional NAT gateways only, this is the ID of the NAT gateway.
    ///
    /// `Fn::GetAtt` of `RouteTableId`.
    #[inline]
    pub fn attr_route_table_id(&self) -> Value<kinds::ec2::RouteTableId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RouteTableId")))
    }
}

impl IntoValue<kinds::ec2::NatGatewayId> for &CfnNatGatewayRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::NatGatewayId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// For regional NAT gateways only: The configuration specifying which Elastic IP address (EIP) to use for handling outbound NAT traffic from a specific Availability Zone.
///
/// A regional NAT gateway is a single NAT Gateway that works across multiple availability zones (AZs) in your VPC, providing redundancy, scalability and availability across all the AZs in a Region.
///
/// For more information, see [Regional NAT gateways for automatic multi-AZ expansion](https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html) in the *Amazon VPC User Guide*.
///
/// The property type `AvailabilityZoneAddress` of `AWS::EC2::NatGateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct AvailabilityZoneAddressProperty(Object);

impl AvailabilityZoneAddressProperty {
    /// `AvailabilityZoneAddressProperty` with its required properties, in alphabetical order:
    ///
    /// - `allocation_ids`: The allocation IDs of the Elastic IP addresses (EIPs) to be used for handling outbound NAT traffic in this specific Availability Zone.
    pub fn new(allocation_ids: impl IntoValue<List<kinds::ec2::EipAllocationId>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AllocationIds", allocation_ids.into_value().into_node());
        Self(object_)
    }

    /// For regional NAT gateways only: The Availability Zone where this specific NAT gateway configuration will be active. Each AZ in a regional NAT gateway has its own configuration to handle outbound NAT traffic from that AZ.
    ///
    /// A regional NAT gateway is a single NAT Gateway that works across multiple availability zones (AZs) in your VPC, providing redundancy, scalability and availability across all the AZs in a Region.
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

    /// For regional NAT gateways only: The ID of the Availability Zone where this specific NAT gateway configuration will be active. Each AZ in a regional NAT gateway has its own configuration to handle outbound NAT traffic from that AZ. Use this instead of AvailabilityZone for consistent identification of AZs across AWS Regions.
    ///
    /// A regional NAT gateway is a single NAT Gateway that works across multiple availability zones (AZs) in your VPC, providing redundancy, scalability and availability across all the AZs in a Region.
    ///
    /// `AvailabilityZoneId`.
    pub fn availability_zone_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AvailabilityZoneId", value.into_value().into_node());
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

impl Kind for AvailabilityZoneAddressProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AvailabilityZoneAddressProperty> for AvailabilityZoneAddressProperty {}
impl From<AvailabilityZoneAddressProperty> for Node {
    #[inline]
    fn from(value: AvailabilityZoneAddressProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AvailabilityZoneAddressProperty> for AvailabilityZoneAddressProperty {
    #[inline]
    fn into_value(self) -> Value<AvailabilityZoneAddressProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
