// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::VpcLattice::ServiceNetworkServiceAssociation` and its property types.

use crate::l1::*;

/// Associates the specified service with the specified service network. For more information, see [Manage service associations](https://docs.aws.amazon.com/vpc-lattice/latest/ug/service-network-associations.html#service-network-service-associations) in the *Amazon VPC Lattice User Guide*.
///
/// You can't use this operation if the service and service network are already associated or if there is a disassociation or deletion in progress. If the association fails, you can retry the operation by deleting the association and recreating it.
///
/// You cannot associate a service and service network that are shared with a caller. The caller must own either the service or the service network.
///
/// As a result of this operation, the association is created in the service network account and the association owner account.
///
/// `AWS::VpcLattice::ServiceNetworkServiceAssociation`; `Ref` returns its `Arn`, a [`vpclattice::ServiceNetworkServiceAssociationArn`](kinds::vpclattice::ServiceNetworkServiceAssociationArn).
/// Changing one of these replaces it: `ServiceIdentifier`, `ServiceNetworkIdentifier`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetworkserviceassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnServiceNetworkServiceAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::VpcLattice::ServiceNetworkServiceAssociation",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("service_network_service_association.rules"),
};

impl CfnServiceNetworkServiceAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::VpcLattice::ServiceNetworkServiceAssociation";

    /// `CfnServiceNetworkServiceAssociation` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The DNS information of the service.
    ///
    /// `DnsEntry`; updated in place.
    pub fn dns_entry(mut self, value: impl IntoValue<DnsEntryProperty>) -> Self {
        self.0.put("DnsEntry", value.into_value().into_node());
        self
    }

    /// The ID or ARN of the service.
    ///
    /// `ServiceIdentifier`; an update replaces the resource.
    pub fn service_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ServiceIdentifier", value.into_value().into_node());
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

impl Construct for CfnServiceNetworkServiceAssociation {
    type Handle = CfnServiceNetworkServiceAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnServiceNetworkServiceAssociationRef {
        CfnServiceNetworkServiceAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnServiceNetworkServiceAssociation`] of a stack.
pub struct CfnServiceNetworkServiceAssociationRef(NodeRef);

impl Clone for CfnServiceNetworkServiceAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnServiceNetworkServiceAssociationRef {}
impl AsNode for CfnServiceNetworkServiceAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnServiceNetworkServiceAssociationRef {
    /// What `Ref` returns: its `Arn`, a [`vpclattice::ServiceNetworkServiceAssociationArn`](kinds::vpclattice::ServiceNetworkServiceAssociationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::vpclattice::ServiceNetworkServiceAssociationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the association between the service network and the service.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::vpclattice::ServiceNetworkServiceAssociationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date and time that the association was created, specified in ISO-8601 format.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The domain name of the service.
    ///
    /// `Fn::GetAtt` of `DnsEntry.DomainName`.
    #[inline]
    pub fn attr_dns_entry_domain_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DnsEntry.DomainName")))
    }

    /// The ID of the hosted zone.
    ///
    /// `Fn::GetAtt` of `DnsEntry.HostedZoneId`.
    #[inline]
    pub fn attr_dns_entry_hosted_zone_id(&self) -> Value<kinds::route53::HostedZoneId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DnsEntry.HostedZoneId")))
    }

    /// The ID of the of the association between the service network and the service.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The Amazon Resource Name (ARN) of the service.
    ///
    /// `Fn::GetAtt` of `ServiceArn`.
    #[inline]
    pub fn attr_service_arn(&self) -> Value<kinds::vpclattice::ServiceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ServiceArn")))
    }

    /// The ID of the service.
    ///
    /// `Fn::GetAtt` of `ServiceId`.
    #[inline]
    pub fn attr_service_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ServiceId")))
    }

    /// The name of the service.
    ///
    /// `Fn::GetAtt` of `ServiceName`.
    #[inline]
    pub fn attr_service_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ServiceName")))
    }

    /// The Amazon Resource Name (ARN) of the service network
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

    /// The status of the association between the service network and the service.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::vpclattice::ServiceNetworkServiceAssociationArn>
    for &CfnServiceNetworkServiceAssociationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::vpclattice::ServiceNetworkServiceAssociationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The DNS information.
///
/// The property type `DnsEntry` of `AWS::VpcLattice::ServiceNetworkServiceAssociation`.
#[must_use = "a property type does nothing until it is set"]
pub struct DnsEntryProperty(Object);

impl DnsEntryProperty {
    /// `DnsEntryProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The domain name of the service.
    ///
    /// `DomainName`.
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DomainName", value.into_value().into_node());
        self
    }

    /// The ID of the hosted zone.
    ///
    /// `HostedZoneId`.
    pub fn hosted_zone_id(mut self, value: impl IntoValue<kinds::route53::HostedZoneId>) -> Self {
        self.0.put("HostedZoneId", value.into_value().into_node());
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

impl Kind for DnsEntryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DnsEntryProperty> for DnsEntryProperty {}
impl From<DnsEntryProperty> for Node {
    #[inline]
    fn from(value: DnsEntryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DnsEntryProperty> for DnsEntryProperty {
    #[inline]
    fn into_value(self) -> Value<DnsEntryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
