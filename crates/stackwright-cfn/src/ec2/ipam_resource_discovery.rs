// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::IPAMResourceDiscovery` and its property types.

use crate::l1::*;

/// A resource discovery is an IPAM component that enables IPAM to manage and monitor resources that belong to the owning account.
///
/// `AWS::EC2::IPAMResourceDiscovery`; `Ref` returns its `IpamResourceDiscoveryId`, a [`ec2::IpamResourceDiscoveryId`](kinds::ec2::IpamResourceDiscoveryId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamresourcediscovery.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIPAMResourceDiscovery(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::IPAMResourceDiscovery",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("ipam_resource_discovery.rules"),
};

impl CfnIPAMResourceDiscovery {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::IPAMResourceDiscovery";

    /// `CfnIPAMResourceDiscovery` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The resource discovery description.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The operating Regions for the resource discovery. Operating Regions are AWS Regions where the IPAM is allowed to manage IP address CIDRs. IPAM only discovers and monitors resources in the AWS Regions you select as operating Regions.
    ///
    /// `OperatingRegions`; updated in place.
    pub fn operating_regions(
        mut self,
        value: impl IntoValue<List<IpamOperatingRegionProperty>>,
    ) -> Self {
        self.0
            .put("OperatingRegions", value.into_value().into_node());
        self
    }

    /// If your IPAM is integrated with AWS Organizations, you can exclude an [organizational unit (OU)](https://docs.aws.amazon.com/organizations/latest/userguide/orgs_getting-started_concepts.html#organizationalunit) from being managed by IPAM. When you exclude an OU, IPAM will not manage the IP addresses in accounts in that OU. For more information, see [Exclude organizational units from IPAM](https://docs.aws.amazon.com/vpc/latest/ipam/exclude-ous.html) in the *Amazon Virtual Private Cloud IP Address Manager User Guide*.
    ///
    /// `OrganizationalUnitExclusions`; updated in place.
    pub fn organizational_unit_exclusions(
        mut self,
        value: impl IntoValue<List<IpamResourceDiscoveryOrganizationalUnitExclusionProperty>>,
    ) -> Self {
        self.0.put(
            "OrganizationalUnitExclusions",
            value.into_value().into_node(),
        );
        self
    }

    /// A tag is a label that you assign to an AWS resource. Each tag consists of a key and an optional value. You can use tags to search and filter your resources or track your AWS costs.
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

impl Construct for CfnIPAMResourceDiscovery {
    type Handle = CfnIPAMResourceDiscoveryRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIPAMResourceDiscoveryRef {
        CfnIPAMResourceDiscoveryRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIPAMResourceDiscovery`] of a stack.
pub struct CfnIPAMResourceDiscoveryRef(NodeRef);

impl Clone for CfnIPAMResourceDiscoveryRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIPAMResourceDiscoveryRef {}
impl AsNode for CfnIPAMResourceDiscoveryRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIPAMResourceDiscoveryRef {
    /// What `Ref` returns: its `IpamResourceDiscoveryId`, a [`ec2::IpamResourceDiscoveryId`](kinds::ec2::IpamResourceDiscoveryId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::IpamResourceDiscoveryId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The resource discovery ARN.
    ///
    /// `Fn::GetAtt` of `IpamResourceDiscoveryArn`.
    #[inline]
    pub fn attr_ipam_resource_discovery_arn(&self) -> Value<kinds::ec2::IpamResourceDiscoveryArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("IpamResourceDiscoveryArn"),
        ))
    }

    /// The resource discovery ID.
    ///
    /// `Fn::GetAtt` of `IpamResourceDiscoveryId`.
    #[inline]
    pub fn attr_ipam_resource_discovery_id(&self) -> Value<kinds::ec2::IpamResourceDiscoveryId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("IpamResourceDiscoveryId"),
        ))
    }

    /// The resource discovery Region.
    ///
    /// `Fn::GetAtt` of `IpamResourceDiscoveryRegion`.
    #[inline]
    pub fn attr_ipam_resource_discovery_region(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("IpamResourceDiscoveryRegion"),
        ))
    }

    /// Defines if the resource discovery is the default. The default resource discovery is the resource discovery automatically created when you create an IPAM.
    ///
    /// `Fn::GetAtt` of `IsDefault`.
    #[inline]
    pub fn attr_is_default(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IsDefault")))
    }

    /// The owner ID.
    ///
    /// `Fn::GetAtt` of `OwnerId`.
    #[inline]
    pub fn attr_owner_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OwnerId")))
    }

    /// The resource discovery's state.
    ///
    /// - `create-in-progress` - Resource discovery is being created.
    /// - `create-complete` - Resource discovery creation is complete.
    /// - `create-failed` - Resource discovery creation has failed.
    /// - `modify-in-progress` - Resource discovery is being modified.
    /// - `modify-complete` - Resource discovery modification is complete.
    /// - `modify-failed` - Resource discovery modification has failed.
    /// - `delete-in-progress` - Resource discovery is being deleted.
    /// - `delete-complete` - Resource discovery deletion is complete.
    /// - `delete-failed` - Resource discovery deletion has failed.
    /// - `isolate-in-progress` - AWS account that created the resource discovery has been removed and the resource discovery is being isolated.
    /// - `isolate-complete` - Resource discovery isolation is complete.
    /// - `restore-in-progress` - AWS account that created the resource discovery and was isolated has been restored.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }
}

impl IntoValue<kinds::ec2::IpamResourceDiscoveryId> for &CfnIPAMResourceDiscoveryRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::IpamResourceDiscoveryId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::ec2::IpamResourceDiscoveryArn> for &CfnIPAMResourceDiscoveryRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::IpamResourceDiscoveryArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("IpamResourceDiscoveryArn"),
        ))
    }
}

/// The operating Regions for an IPAM. Operating Regions are AWS Regions where the IPAM is allowed to manage IP address CIDRs. IPAM only discovers and monitors resources in the AWS Regions you select as operating Regions.
///
/// For more information about operating Regions, see [Create an IPAM](https://docs.aws.amazon.com//vpc/latest/ipam/create-ipam.html) in the *Amazon VPC IPAM User Guide*.
///
/// The property type `IpamOperatingRegion` of `AWS::EC2::IPAMResourceDiscovery`.
#[must_use = "a property type does nothing until it is set"]
pub struct IpamOperatingRegionProperty(Object);

impl IpamOperatingRegionProperty {
    /// `IpamOperatingRegionProperty` with its required properties, in alphabetical order:
    ///
    /// - `region_name`: The name of the operating Region.
    pub fn new(region_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RegionName", region_name.into_value().into_node());
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

impl Kind for IpamOperatingRegionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IpamOperatingRegionProperty> for IpamOperatingRegionProperty {}
impl From<IpamOperatingRegionProperty> for Node {
    #[inline]
    fn from(value: IpamOperatingRegionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IpamOperatingRegionProperty> for IpamOperatingRegionProperty {
    #[inline]
    fn into_value(self) -> Value<IpamOperatingRegionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// If your IPAM is integrated with AWS Organizations, you can exclude an [organizational unit (OU)](https://docs.aws.amazon.com/organizations/latest/userguide/orgs_getting-started_concepts.html#organizationalunit) from being managed by IPAM. When you exclude an OU, IPAM will not manage the IP addresses in accounts in that OU. For more information, see [Exclude organizational units from IPAM](https://docs.aws.amazon.com/vpc/latest/ipam/exclude-ous.html) in the *Amazon Virtual Private Cloud IP Address Manager User Guide*.
///
/// The property type `IpamResourceDiscoveryOrganizationalUnitExclusion` of `AWS::EC2::IPAMResourceDiscovery`.
#[must_use = "a property type does nothing until it is set"]
pub struct IpamResourceDiscoveryOrganizationalUnitExclusionProperty(Object);

impl IpamResourceDiscoveryOrganizationalUnitExclusionProperty {
    /// `IpamResourceDiscoveryOrganizationalUnitExclusionProperty` with its required properties, in alphabetical order:
    ///
    /// - `organizations_entity_path`: An AWS Organizations entity path.
    pub fn new(organizations_entity_path: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "OrganizationsEntityPath",
            organizations_entity_path.into_value().into_node(),
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

impl Kind for IpamResourceDiscoveryOrganizationalUnitExclusionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IpamResourceDiscoveryOrganizationalUnitExclusionProperty>
    for IpamResourceDiscoveryOrganizationalUnitExclusionProperty
{
}
impl From<IpamResourceDiscoveryOrganizationalUnitExclusionProperty> for Node {
    #[inline]
    fn from(value: IpamResourceDiscoveryOrganizationalUnitExclusionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IpamResourceDiscoveryOrganizationalUnitExclusionProperty>
    for IpamResourceDiscoveryOrganizationalUnitExclusionProperty
{
    #[inline]
    fn into_value(self) -> Value<IpamResourceDiscoveryOrganizationalUnitExclusionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
