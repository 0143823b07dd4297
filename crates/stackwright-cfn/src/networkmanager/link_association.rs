// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::NetworkManager::LinkAssociation` and its property types.

use crate::l1::*;

/// Describes the association between a device and a link.
///
/// `AWS::NetworkManager::LinkAssociation`; `Ref` returns the physical id, which is made of `GlobalNetworkId`, `DeviceId`, `LinkId`.
/// Changing one of these replaces it: `DeviceId`, `GlobalNetworkId`, `LinkId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-linkassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLinkAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::NetworkManager::LinkAssociation",
    tags: None,
    rules: include_str!("link_association.rules"),
};

impl CfnLinkAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::NetworkManager::LinkAssociation";

    /// `CfnLinkAssociation` with its required properties, in alphabetical order:
    ///
    /// - `device_id`: The device ID for the link association.
    /// - `global_network_id`: The ID of the global network.
    /// - `link_id`: The ID of the link.
    pub fn new(
        device_id: impl IntoValue<String>,
        global_network_id: impl IntoValue<kinds::networkmanager::GlobalNetworkId>,
        link_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DeviceId", device_id.into_value().into_node());
        object_.put(
            "GlobalNetworkId",
            global_network_id.into_value().into_node(),
        );
        object_.put("LinkId", link_id.into_value().into_node());
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

impl Construct for CfnLinkAssociation {
    type Handle = CfnLinkAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLinkAssociationRef {
        CfnLinkAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLinkAssociation`] of a stack.
pub struct CfnLinkAssociationRef(NodeRef);

impl Clone for CfnLinkAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLinkAssociationRef {}
impl AsNode for CfnLinkAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLinkAssociationRef {
    /// What `Ref` returns: the physical id, which is made of `GlobalNetworkId`, `DeviceId`, `LinkId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
