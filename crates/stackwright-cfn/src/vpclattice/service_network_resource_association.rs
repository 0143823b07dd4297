// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::VpcLattice::ServiceNetworkResourceAssociation` and its property types.

use crate::l1::*;

/// Associates the specified service network with the specified resource configuration. This allows the resource configuration to receive connections through the service network, including through a service network VPC endpoint.
///
/// `AWS::VpcLattice::ServiceNetworkResourceAssociation`; `Ref` returns its `Arn`, a [`vpclattice::ServiceNetworkResourceAssociationArn`](kinds::vpclattice::ServiceNetworkResourceAssociationArn).
/// Changing one of these replaces it: `PrivateDnsEnabled`, `ResourceConfigurationId`, `ServiceNetworkId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetworkresourceassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnServiceNetworkResourceAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::VpcLattice::ServiceNetworkResourceAssociation",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("service_network_resource_association.rules"),
};

impl CfnServiceNetworkResourceAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::VpcLattice::ServiceNetworkResourceAssociation";

    /// `CfnServiceNetworkResourceAssociation` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates if private DNS is enabled for the service network resource association.
    ///
    /// `PrivateDnsEnabled`; an update replaces the resource.
    pub fn private_dns_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("PrivateDnsEnabled", value.into_value().into_node());
        self
    }

    /// The ID of the resource configuration associated with the service network.
    ///
    /// `ResourceConfigurationId`; an update replaces the resource.
    pub fn resource_configuration_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ResourceConfigurationId", value.into_value().into_node());
        self
    }

    /// The ID of the service network associated with the resource configuration.
    ///
    /// `ServiceNetworkId`; an update replaces the resource.
    pub fn service_network_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ServiceNetworkId", value.into_value().into_node());
        self
    }

    /// A key-value pair to associate with a resource.
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

impl Construct for CfnServiceNetworkResourceAssociation {
    type Handle = CfnServiceNetworkResourceAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnServiceNetworkResourceAssociationRef {
        CfnServiceNetworkResourceAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnServiceNetworkResourceAssociation`] of a stack.
pub struct CfnServiceNetworkResourceAssociationRef(NodeRef);

impl Clone for CfnServiceNetworkResourceAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnServiceNetworkResourceAssociationRef {}
impl AsNode for CfnServiceNetworkResourceAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnServiceNetworkResourceAssociationRef {
    /// What `Ref` returns: its `Arn`, a [`vpclattice::ServiceNetworkResourceAssociationArn`](kinds::vpclattice::ServiceNetworkResourceAssociationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::vpclattice::ServiceNetworkResourceAssociationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the association.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::vpclattice::ServiceNetworkResourceAssociationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the association between the service network and resource configuration.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::vpclattice::ServiceNetworkResourceAssociationArn>
    for &CfnServiceNetworkResourceAssociationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::vpclattice::ServiceNetworkResourceAssociationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
