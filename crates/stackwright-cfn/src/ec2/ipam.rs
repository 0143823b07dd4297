// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::IPAM` and its property types.

use crate::l1::*;

/// IPAM is a VPC feature that you can use to automate your IP address management workflows including assigning, tracking, troubleshooting, and auditing IP addresses across AWS Regions and accounts throughout your AWS Organization. For more information, see [What is IPAM?](https://docs.aws.amazon.com/vpc/latest/ipam/what-is-it-ipam.html) in the *Amazon VPC IPAM User Guide*.
///
/// There are AWS Identity and Access Management (IAM) permissions required to fully manage an IPAM in CloudFormation. For more information, see [Example policy](https://docs.aws.amazon.com/vpc/latest/ipam/iam-ipam-policy-examples.html) in the *Amazon VPC IPAM User Guide*.
///
/// `AWS::EC2::IPAM`; `Ref` returns its `IpamId`, a [`ec2::IpamId`](kinds::ec2::IpamId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipam.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIPAM(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::IPAM",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("ipam.rules"),
};

impl CfnIPAM {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::IPAM";

    /// `CfnIPAM` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// If your IPAM is integrated with AWS Organizations, you can exclude an [organizational unit (OU)](https://docs.aws.amazon.com/organizations/latest/userguide/orgs_getting-started_concepts.html#organizationalunit) from being managed by IPAM. When you exclude an OU, IPAM will not manage the IP addresses in accounts in that OU. For more information, see [Exclude organizational units from IPAM](https://docs.aws.amazon.com/vpc/latest/ipam/exclude-ous.html) in the *Amazon Virtual Private Cloud IP Address Manager User Guide*.
    ///
    /// `DefaultResourceDiscoveryOrganizationalUnitExclusions`; updated in place.
    pub fn default_resource_discovery_organizational_unit_exclusions(
        mut self,
        value: impl IntoValue<List<IpamOrganizationalUnitExclusionProperty>>,
    ) -> Self {
        self.0.put(
            "DefaultResourceDiscoveryOrganizationalUnitExclusions",
            value.into_value().into_node(),
        );
        self
    }

    /// The description for the IPAM.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Enable this option to use your own GUA ranges as private IPv6 addresses. This option is disabled by default.
    ///
    /// `EnablePrivateGua`; updated in place.
    pub fn enable_private_gua(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnablePrivateGua", value.into_value().into_node());
        self
    }

    /// A metered account is an AWS account that is charged for active IP addresses managed in IPAM. For more information, see [Enable cost distribution](https://docs.aws.amazon.com/vpc/latest/ipam/ipam-enable-cost-distro.html) in the *Amazon VPC IPAM User Guide*.
    ///
    /// Possible values:
    ///
    /// - `ipam-owner` (default): The AWS account which owns the IPAM is charged for all active IP addresses managed in IPAM.
    /// - `resource-owner`: The AWS account that owns the IP address is charged for the active IP address.
    ///
    /// `MeteredAccount`; one of `ipam-owner`, `resource-owner`; updated in place.
    pub fn metered_account(mut self, value: impl IntoValue<MeteredAccount>) -> Self {
        self.0.put("MeteredAccount", value.into_value().into_node());
        self
    }

    /// The operating Regions for an IPAM. Operating Regions are AWS Regions where the IPAM is allowed to manage IP address CIDRs. IPAM only discovers and monitors resources in the AWS Regions you select as operating Regions.
    ///
    /// For more information about operating Regions, see [Create an IPAM](https://docs.aws.amazon.com//vpc/latest/ipam/create-ipam.html) in the *Amazon VPC IPAM User Guide*.
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

    /// The key/value combination of a tag assigned to the resource. Use the tag key in the filter name and the tag value as the filter value. For example, to find all resources that have a tag with the key `Owner` and the value `TeamA`, specify `tag:Owner` for the filter name and `TeamA` for the filter value.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// IPAM is offered in a Free Tier and an Advanced Tier. For more information about the features available in each tier and the costs associated with the tiers, see the [VPC IPAM product pricing page](https://docs.aws.amazon.com/vpc/pricing/).
    ///
    /// `Tier`; one of `free`, `advanced`; updated in place.
    pub fn tier(mut self, value: impl IntoValue<Tier>) -> Self {
        self.0.put("Tier", value.into_value().into_node());
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

impl Construct for CfnIPAM {
    type Handle = CfnIPAMRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIPAMRef {
        CfnIPAMRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIPAM`] of a stack.
pub struct CfnIPAMRef(NodeRef);

impl Clone for CfnIPAMRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIPAMRef {}
impl AsNode for CfnIPAMRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIPAMRef {
    /// What `Ref` returns: its `IpamId`, a [`ec2::IpamId`](kinds::ec2::IpamId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::IpamId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the IPAM.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::ec2::IpamArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the default resource discovery association.
    ///
    /// `Fn::GetAtt` of `DefaultResourceDiscoveryAssociationId`.
    #[inline]
    pub fn attr_default_resource_discovery_association_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("DefaultResourceDiscoveryAssociationId"),
        ))
    }

    /// The ID of the default resource discovery.
    ///
    /// `Fn::GetAtt` of `DefaultResourceDiscoveryId`.
    #[inline]
    pub fn attr_default_resource_discovery_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("DefaultResourceDiscoveryId"),
        ))
    }

    /// The ID of the IPAM.
    ///
    /// `Fn::GetAtt` of `IpamId`.
    #[inline]
    pub fn attr_ipam_id(&self) -> Value<kinds::ec2::IpamId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IpamId")))
    }

    /// The ID of the default private scope.
    ///
    /// `Fn::GetAtt` of `PrivateDefaultScopeId`.
    #[inline]
    pub fn attr_private_default_scope_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PrivateDefaultScopeId")))
    }

    /// The ID of the default public scope.
    ///
    /// `Fn::GetAtt` of `PublicDefaultScopeId`.
    #[inline]
    pub fn attr_public_default_scope_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PublicDefaultScopeId")))
    }

    /// The number of resource discovery associations.
    ///
    /// `Fn::GetAtt` of `ResourceDiscoveryAssociationCount`.
    #[inline]
    pub fn attr_resource_discovery_association_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ResourceDiscoveryAssociationCount"),
        ))
    }

    /// The number of scopes.
    ///
    /// `Fn::GetAtt` of `ScopeCount`.
    #[inline]
    pub fn attr_scope_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ScopeCount")))
    }
}

impl IntoValue<kinds::ec2::IpamId> for &CfnIPAMRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::IpamId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::ec2::IpamArn> for &CfnIPAMRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::IpamArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The operating Regions for an IPAM. Operating Regions are AWS Regions where the IPAM is allowed to manage IP address CIDRs. IPAM only discovers and monitors resources in the AWS Regions you select as operating Regions.
///
/// For more information about operating Regions, see [Create an IPAM](https://docs.aws.amazon.com//vpc/latest/ipam/create-ipam.html) in the *Amazon VPC IPAM User Guide*.
///
/// The property type `IpamOperatingRegion` of `AWS::EC2::IPAM`.
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
/// The property type `IpamOrganizationalUnitExclusion` of `AWS::EC2::IPAM`.
#[must_use = "a property type does nothing until it is set"]
pub struct IpamOrganizationalUnitExclusionProperty(Object);

impl IpamOrganizationalUnitExclusionProperty {
    /// `IpamOrganizationalUnitExclusionProperty` with its required properties, in alphabetical order:
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

impl Kind for IpamOrganizationalUnitExclusionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IpamOrganizationalUnitExclusionProperty> for IpamOrganizationalUnitExclusionProperty {}
impl From<IpamOrganizationalUnitExclusionProperty> for Node {
    #[inline]
    fn from(value: IpamOrganizationalUnitExclusionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IpamOrganizationalUnitExclusionProperty>
    for IpamOrganizationalUnitExclusionProperty
{
    #[inline]
    fn into_value(self) -> Value<IpamOrganizationalUnitExclusionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `MeteredAccount` of `AWS::EC2::IPAM`.
pub enum MeteredAccount {
    /// `ipam-owner`.
    IpamOwner,
    /// `resource-owner`.
    ResourceOwner,
}

#[diagnostic::do_not_recommend]
impl Kind for MeteredAccount {}
#[diagnostic::do_not_recommend]
impl TextKind for MeteredAccount {}
#[diagnostic::do_not_recommend]
impl IdKind for MeteredAccount {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MeteredAccount {}
#[diagnostic::do_not_recommend]
impl IntoValue<MeteredAccount> for MeteredAccount {
    #[inline]
    fn into_value(self) -> Value<MeteredAccount> {
        const VALUES: &[&str] = &["ipam-owner", "resource-owner"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Tier` of `AWS::EC2::IPAM`.
pub enum Tier {
    /// `advanced`.
    Advanced,
    /// `free`.
    Free,
}

#[diagnostic::do_not_recommend]
impl Kind for Tier {}
#[diagnostic::do_not_recommend]
impl TextKind for Tier {}
#[diagnostic::do_not_recommend]
impl IdKind for Tier {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Tier {}
#[diagnostic::do_not_recommend]
impl IntoValue<Tier> for Tier {
    #[inline]
    fn into_value(self) -> Value<Tier> {
        const VALUES: &[&str] = &["advanced", "free"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
