// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::IPAMPool` and its property types.

use crate::l1::*;

/// In IPAM, a pool is a collection of contiguous IP addresses CIDRs. Pools enable you to organize your IP addresses according to your routing and security needs. For example, if you have separate routing and security needs for development and production applications, you can create a pool for each.
///
/// `AWS::EC2::IPAMPool`; `Ref` returns its `IpamPoolId`, a [`ec2::IpamPoolId`](kinds::ec2::IpamPoolId).
/// Changing one of these replaces it: `AddressFamily`, `AwsService`, `IpamScopeId`, `Locale`, `PublicIpSource`, `PubliclyAdvertisable`, `SourceIpamPoolId`, `SourceResource`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipampool.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIPAMPool(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::IPAMPool",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("ipam_pool.rules"),
};

impl CfnIPAMPool {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::IPAMPool";

    /// `CfnIPAMPool` with its required properties, in alphabetical order:
    ///
    /// - `address_family`: The address family of the pool.
    /// - `ipam_scope_id`: The ID of the scope in which you would like to create the IPAM pool.
    pub fn new(
        address_family: impl IntoValue<String>,
        ipam_scope_id: impl IntoValue<kinds::ec2::IpamScopeId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AddressFamily", address_family.into_value().into_node());
        object_.put("IpamScopeId", ipam_scope_id.into_value().into_node());
        Self(object_)
    }

    /// The default netmask length for allocations added to this pool. If, for example, the CIDR assigned to this pool is 10.0.0.0/8 and you enter 16 here, new allocations will default to 10.0.0.0/16.
    ///
    /// `AllocationDefaultNetmaskLength`; updated in place.
    pub fn allocation_default_netmask_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "AllocationDefaultNetmaskLength",
            value.into_value().into_node(),
        );
        self
    }

    /// The maximum netmask length possible for CIDR allocations in this IPAM pool to be compliant. The maximum netmask length must be greater than the minimum netmask length. Possible netmask lengths for IPv4 addresses are 0 - 32. Possible netmask lengths for IPv6 addresses are 0 - 128.
    ///
    /// `AllocationMaxNetmaskLength`; updated in place.
    pub fn allocation_max_netmask_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("AllocationMaxNetmaskLength", value.into_value().into_node());
        self
    }

    /// The minimum netmask length required for CIDR allocations in this IPAM pool to be compliant. The minimum netmask length must be less than the maximum netmask length. Possible netmask lengths for IPv4 addresses are 0 - 32. Possible netmask lengths for IPv6 addresses are 0 - 128.
    ///
    /// `AllocationMinNetmaskLength`; updated in place.
    pub fn allocation_min_netmask_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("AllocationMinNetmaskLength", value.into_value().into_node());
        self
    }

    /// Tags that are required for resources that use CIDRs from this IPAM pool. Resources that do not have these tags will not be allowed to allocate space from the pool. If the resources have their tags changed after they have allocated space or if the allocation tagging requirements are changed on the pool, the resource may be marked as noncompliant.
    ///
    /// `AllocationResourceTags`; updated in place.
    pub fn allocation_resource_tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0
            .put("AllocationResourceTags", value.into_value().into_node());
        self
    }

    /// If selected, IPAM will continuously look for resources within the CIDR range of this pool and automatically import them as allocations into your IPAM. The CIDRs that will be allocated for these resources must not already be allocated to other resources in order for the import to succeed. IPAM will import a CIDR regardless of its compliance with the pool's allocation rules, so a resource might be imported and subsequently marked as noncompliant. If IPAM discovers multiple CIDRs that overlap, IPAM will import the largest CIDR only. If IPAM discovers multiple CIDRs with matching CIDRs, IPAM will randomly import one of them only.
    ///
    /// A locale must be set on the pool for this feature to work.
    ///
    /// `AutoImport`; updated in place.
    pub fn auto_import(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("AutoImport", value.into_value().into_node());
        self
    }

    /// Limits which service in AWS that the pool can be used in. "ec2", for example, allows users to use space for Elastic IP addresses and VPCs.
    ///
    /// `AwsService`; one of `ec2`, `global-services`; an update replaces the resource.
    pub fn aws_service(mut self, value: impl IntoValue<AwsService>) -> Self {
        self.0.put("AwsService", value.into_value().into_node());
        self
    }

    /// The description of the IPAM pool.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The locale of the IPAM pool.
    ///
    /// The locale for the pool should be one of the following:
    ///
    /// - An AWS Region where you want this IPAM pool to be available for allocations.
    /// - The network border group for an AWS Local Zone where you want this IPAM pool to be available for allocations ( [supported Local Zones](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-byoip.html#byoip-zone-avail) ). This option is only available for IPAM IPv4 pools in the public scope.
    ///
    /// If you choose an AWS Region for locale that has not been configured as an operating Region for the IPAM, you'll get an error.
    ///
    /// `Locale`; an update replaces the resource.
    pub fn locale(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Locale", value.into_value().into_node());
        self
    }

    /// Information about the CIDRs provisioned to an IPAM pool.
    ///
    /// `ProvisionedCidrs`; updated in place.
    pub fn provisioned_cidrs(
        mut self,
        value: impl IntoValue<List<ProvisionedCidrProperty>>,
    ) -> Self {
        self.0
            .put("ProvisionedCidrs", value.into_value().into_node());
        self
    }

    /// The IP address source for pools in the public scope. Only used for provisioning IP address CIDRs to pools in the public scope. Default is `BYOIP`. For more information, see [Create IPv6 pools](https://docs.aws.amazon.com//vpc/latest/ipam/intro-create-ipv6-pools.html) in the *Amazon VPC IPAM User Guide*. By default, you can add only one Amazon-provided IPv6 CIDR block to a top-level IPv6 pool. For information on increasing the default limit, see [Quotas for your IPAM](https://docs.aws.amazon.com//vpc/latest/ipam/quotas-ipam.html) in the *Amazon VPC IPAM User Guide*.
    ///
    /// `PublicIpSource`; one of `byoip`, `amazon`; an update replaces the resource.
    pub fn public_ip_source(mut self, value: impl IntoValue<PublicIpSource>) -> Self {
        self.0.put("PublicIpSource", value.into_value().into_node());
        self
    }

    /// Determines if a pool is publicly advertisable. This option is not available for pools with AddressFamily set to `ipv4`.
    ///
    /// `PubliclyAdvertisable`; an update replaces the resource.
    pub fn publicly_advertisable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("PubliclyAdvertisable", value.into_value().into_node());
        self
    }

    /// The ID of the source IPAM pool. You can use this option to create an IPAM pool within an existing source pool.
    ///
    /// `SourceIpamPoolId`; an update replaces the resource.
    pub fn source_ipam_pool_id(mut self, value: impl IntoValue<kinds::ec2::IpamPoolId>) -> Self {
        self.0
            .put("SourceIpamPoolId", value.into_value().into_node());
        self
    }

    /// The resource used to provision CIDRs to a resource planning pool.
    ///
    /// `SourceResource`; an update replaces the resource.
    pub fn source_resource(mut self, value: impl IntoValue<SourceResourceProperty>) -> Self {
        self.0.put("SourceResource", value.into_value().into_node());
        self
    }

    /// The key/value combination of a tag assigned to the resource. Use the tag key in the filter name and the tag value as the filter value. For example, to find all resources that have a tag with the key `Owner` and the value `TeamA`, specify `tag:Owner` for the filter name and `TeamA` for the filter value.
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

impl Construct for CfnIPAMPool {
    type Handle = CfnIPAMPoolRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIPAMPoolRef {
        CfnIPAMPoolRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIPAMPool`] of a stack.
pub struct CfnIPAMPoolRef(NodeRef);

impl Clone for CfnIPAMPoolRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIPAMPoolRef {}
impl AsNode for CfnIPAMPoolRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIPAMPoolRef {
    /// What `Ref` returns: its `IpamPoolId`, a [`ec2::IpamPoolId`](kinds::ec2::IpamPoolId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::IpamPoolId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the IPAM pool.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::ec2::IpamPoolArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ARN of the IPAM.
    ///
    /// `Fn::GetAtt` of `IpamArn`.
    #[inline]
    pub fn attr_ipam_arn(&self) -> Value<kinds::ec2::IpamArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IpamArn")))
    }

    /// The ID of the IPAM pool.
    ///
    /// `Fn::GetAtt` of `IpamPoolId`.
    #[inline]
    pub fn attr_ipam_pool_id(&self) -> Value<kinds::ec2::IpamPoolId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IpamPoolId")))
    }

    /// The ARN of the scope of the IPAM pool.
    ///
    /// `Fn::GetAtt` of `IpamScopeArn`.
    #[inline]
    pub fn attr_ipam_scope_arn(&self) -> Value<kinds::ec2::IpamScopeArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IpamScopeArn")))
    }

    /// The scope of the IPAM.
    ///
    /// `Fn::GetAtt` of `IpamScopeType`.
    #[inline]
    pub fn attr_ipam_scope_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IpamScopeType")))
    }

    /// The depth of pools in your IPAM pool. The pool depth quota is 10.
    ///
    /// `Fn::GetAtt` of `PoolDepth`.
    #[inline]
    pub fn attr_pool_depth(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PoolDepth")))
    }

    /// The state of the IPAM pool.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }

    /// A message related to the failed creation of an IPAM pool.
    ///
    /// `Fn::GetAtt` of `StateMessage`.
    #[inline]
    pub fn attr_state_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StateMessage")))
    }
}

impl IntoValue<kinds::ec2::IpamPoolId> for &CfnIPAMPoolRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::IpamPoolId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::ec2::IpamPoolArn> for &CfnIPAMPoolRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::IpamPoolArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The CIDR provisioned to the IPAM pool. A CIDR is a representation of an IP address and its associated network mask (or netmask) and refers to a range of IP addresses. An IPv4 CIDR example is `10.24.34.0/23`. An IPv6 CIDR example is `2001:DB8::/32`.
///
/// > This resource type does not allow you to provision a CIDR using the netmask length. To provision a CIDR using netmask length, use [AWS::EC2::IPAMPoolCidr](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-ipampoolcidr.html).
///
/// The property type `ProvisionedCidr` of `AWS::EC2::IPAMPool`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProvisionedCidrProperty(Object);

impl ProvisionedCidrProperty {
    /// `ProvisionedCidrProperty` with its required properties, in alphabetical order:
    ///
    /// - `cidr`: The CIDR provisioned to the IPAM pool.
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

impl Kind for ProvisionedCidrProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProvisionedCidrProperty> for ProvisionedCidrProperty {}
impl From<ProvisionedCidrProperty> for Node {
    #[inline]
    fn from(value: ProvisionedCidrProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProvisionedCidrProperty> for ProvisionedCidrProperty {
    #[inline]
    fn into_value(self) -> Value<ProvisionedCidrProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The resource used to provision CIDRs to a resource planning pool.
///
/// The property type `SourceResource` of `AWS::EC2::IPAMPool`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceResourceProperty(Object);

impl SourceResourceProperty {
    /// `SourceResourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `resource_id`: The source resource ID.
    /// - `resource_owner`: The source resource owner.
    /// - `resource_region`: The source resource Region.
    /// - `resource_type`: The source resource type.
    pub fn new(
        resource_id: impl IntoValue<String>,
        resource_owner: impl IntoValue<String>,
        resource_region: impl IntoValue<String>,
        resource_type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResourceId", resource_id.into_value().into_node());
        object_.put("ResourceOwner", resource_owner.into_value().into_node());
        object_.put("ResourceRegion", resource_region.into_value().into_node());
        object_.put("ResourceType", resource_type.into_value().into_node());
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

impl Kind for SourceResourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceResourceProperty> for SourceResourceProperty {}
impl From<SourceResourceProperty> for Node {
    #[inline]
    fn from(value: SourceResourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceResourceProperty> for SourceResourceProperty {
    #[inline]
    fn into_value(self) -> Value<SourceResourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AwsService` of `AWS::EC2::IPAMPool`.
pub enum AwsService {
    /// `ec2`.
    Ec2,
    /// `global-services`.
    GlobalServices,
}

#[diagnostic::do_not_recommend]
impl Kind for AwsService {}
#[diagnostic::do_not_recommend]
impl TextKind for AwsService {}
#[diagnostic::do_not_recommend]
impl IdKind for AwsService {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AwsService {}
#[diagnostic::do_not_recommend]
impl IntoValue<AwsService> for AwsService {
    #[inline]
    fn into_value(self) -> Value<AwsService> {
        const VALUES: &[&str] = &["ec2", "global-services"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PublicIpSource` of `AWS::EC2::IPAMPool`.
pub enum PublicIpSource {
    /// `amazon`.
    Amazon,
    /// `byoip`.
    Byoip,
}

#[diagnostic::do_not_recommend]
impl Kind for PublicIpSource {}
#[diagnostic::do_not_recommend]
impl TextKind for PublicIpSource {}
#[diagnostic::do_not_recommend]
impl IdKind for PublicIpSource {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PublicIpSource {}
#[diagnostic::do_not_recommend]
impl IntoValue<PublicIpSource> for PublicIpSource {
    #[inline]
    fn into_value(self) -> Value<PublicIpSource> {
        const VALUES: &[&str] = &["amazon", "byoip"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
