// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::VpcLattice::ServiceNetworkVpcAssociation` and its property types.

use crate::l1::*;

/// Associates a VPC with a service network. When you associate a VPC with the service network, it enables all the resources within that VPC to be clients and communicate with other services in the service network. For more information, see [Manage VPC associations](https://docs.aws.amazon.com/vpc-lattice/latest/ug/service-network-associations.html#service-network-vpc-associations) in the *Amazon VPC Lattice User Guide*.
///
/// You can't use this operation if there is a disassociation in progress. If the association fails, retry by deleting the association and recreating it.
///
/// As a result of this operation, the association gets created in the service network account and the VPC owner account.
///
/// If you add a security group to the service network and VPC association, the association must continue to always have at least one security group. You can add or edit security groups at any time. However, to remove all security groups, you must first delete the association and recreate it without security groups.
///
/// `AWS::VpcLattice::ServiceNetworkVpcAssociation`; `Ref` returns its `Arn`, a [`vpclattice::ServiceNetworkVpcAssociationArn`](kinds::vpclattice::ServiceNetworkVpcAssociationArn).
/// Changing one of these replaces it: `ServiceNetworkIdentifier`, `VpcIdentifier`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetworkvpcassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnServiceNetworkVpcAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::VpcLattice::ServiceNetworkVpcAssociation",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("service_network_vpc_association.rules"),
};

impl CfnServiceNetworkVpcAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::VpcLattice::ServiceNetworkVpcAssociation";

    /// `CfnServiceNetworkVpcAssociation` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The DNS options for the service network VPC association.
    ///
    /// `DnsOptions`; updated in place.
    pub fn dns_options(mut self, value: impl IntoValue<DnsOptionsProperty>) -> Self {
        self.0.put("DnsOptions", value.into_value().into_node());
        self
    }

    /// Indicates if private DNS is enabled for the service network VPC association.
    ///
    /// `PrivateDnsEnabled`; updated in place.
    pub fn private_dns_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("PrivateDnsEnabled", value.into_value().into_node());
        self
    }

    /// The IDs of the security groups. Security groups aren't added by default. You can add a security group to apply network level controls to control which resources in a VPC are allowed to access the service network and its services. For more information, see [Control traffic to resources using security groups](https://docs.aws.amazon.com//vpc/latest/userguide/VPC_SecurityGroups.html) in the *Amazon VPC User Guide*.
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

    /// The ID or ARN of the service network. You must use an ARN if the resources are in different accounts.
    ///
    /// `ServiceNetworkIdentifier`; an update replaces the resource.
    pub fn service_network_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ServiceNetworkIdentifier", value.into_value().into_node());
        self
    }

    /// The tags for the association.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The ID of the VPC.
    ///
    /// `VpcIdentifier`; an update replaces the resource.
    pub fn vpc_identifier(mut self, value: impl IntoValue<kinds::ec2::VpcId>) -> Self {
        self.0.put("VpcIdentifier", value.into_value().into_node());
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

impl Construct for CfnServiceNetworkVpcAssociation {
    type Handle = CfnServiceNetworkVpcAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnServiceNetworkVpcAssociationRef {
        CfnServiceNetworkVpcAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnServiceNetworkVpcAssociation`] of a stack.
pub struct CfnServiceNetworkVpcAssociationRef(NodeRef);

impl Clone for CfnServiceNetworkVpcAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnServiceNetworkVpcAssociationRef {}
impl AsNode for CfnServiceNetworkVpcAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnServiceNetworkVpcAssociationRef {
    /// What `Ref` returns: its `Arn`, a [`vpclattice::ServiceNetworkVpcAssociationArn`](kinds::vpclattice::ServiceNetworkVpcAssociationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::vpclattice::ServiceNetworkVpcAssociationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the association between the service network and the VPC.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::vpclattice::ServiceNetworkVpcAssociationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date and time that the association was created, specified in ISO-8601 format.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The ID of the specified association between the service network and the VPC.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The Amazon Resource Name (ARN) of the service network.
    ///
    /// `Fn::GetAtt` of `ServiceNetworkArn`.
    #[inline]
    pub fn attr_service_network_arn(&self) -> Value<kinds::vpclattice::ServiceNetworkArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ServiceNetworkArn")))
    }

    /// The ID of the service network.
    ///
    /// `Fn::GetAtt` of `ServiceNetworkId`.
    #[inline]
    pub fn attr_service_network_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ServiceNetworkId")))
    }

    /// The name of the service network.
    ///
    /// `Fn::GetAtt` of `ServiceNetworkName`.
    #[inline]
    pub fn attr_service_network_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ServiceNetworkName")))
    }

    /// The status of the association.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The ID of the VPC.
    ///
    /// `Fn::GetAtt` of `VpcId`.
    #[inline]
    pub fn attr_vpc_id(&self) -> Value<kinds::ec2::VpcId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VpcId")))
    }
}

impl IntoValue<kinds::vpclattice::ServiceNetworkVpcAssociationArn>
    for &CfnServiceNetworkVpcAssociationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::vpclattice::ServiceNetworkVpcAssociationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The DNS configuration options.
///
/// The property type `DnsOptions` of `AWS::VpcLattice::ServiceNetworkVpcAssociation`.
#[must_use = "a property type does nothing until it is set"]
pub struct DnsOptionsProperty(Object);

impl DnsOptionsProperty {
    /// `DnsOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The preference for which private domains have a private hosted zone created for and associated with the specified VPC. Only supported when private DNS is enabled and when the VPC endpoint type is ServiceNetwork or Resource.
    ///
    /// `PrivateDnsPreference`; one of `VERIFIED_DOMAINS_ONLY`, `ALL_DOMAINS`, `VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS`, `SPECIFIED_DOMAINS_ONLY`.
    pub fn private_dns_preference(mut self, value: impl IntoValue<PrivateDnsPreference>) -> Self {
        self.0
            .put("PrivateDnsPreference", value.into_value().into_node());
        self
    }

    /// Indicates which of the private domains to create private hosted zones for and associate with the specified VPC. Only supported when private DNS is enabled and the private DNS preference is `VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS` or `SPECIFIED_DOMAINS_ONLY`.
    ///
    /// `PrivateDnsSpecifiedDomains`.
    pub fn private_dns_specified_domains(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("PrivateDnsSpecifiedDomains", value.into_value().into_node());
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

impl Kind for DnsOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DnsOptionsProperty> for DnsOptionsProperty {}
impl From<DnsOptionsProperty> for Node {
    #[inline]
    fn from(value: DnsOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DnsOptionsProperty> for DnsOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<DnsOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `PrivateDnsPreference` of a `DnsOptions` of `AWS::VpcLattice::ServiceNetworkVpcAssociation`.
pub enum PrivateDnsPreference {
    /// `ALL_DOMAINS`.
    AllDomains,
    /// `SPECIFIED_DOMAINS_ONLY`.
    SpecifiedDomainsOnly,
    /// `VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS`.
    VerifiedDomainsAndSpecifiedDomains,
    /// `VERIFIED_DOMAINS_ONLY`.
    VerifiedDomainsOnly,
}

#[diagnostic::do_not_recommend]
impl Kind for PrivateDnsPreference {}
#[diagnostic::do_not_recommend]
impl TextKind for PrivateDnsPreference {}
#[diagnostic::do_not_recommend]
impl IdKind for PrivateDnsPreference {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PrivateDnsPreference {}
#[diagnostic::do_not_recommend]
impl IntoValue<PrivateDnsPreference> for PrivateDnsPreference {
    #[inline]
    fn into_value(self) -> Value<PrivateDnsPreference> {
        const VALUES: &[&str] = &[
            "ALL_DOMAINS",
            "SPECIFIED_DOMAINS_ONLY",
            "VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS",
            "VERIFIED_DOMAINS_ONLY",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
