// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::NetworkManager::CoreNetworkPrefixListAssociation` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::NetworkManager::CoreNetworkPrefixListAssociation which associates a prefix list with a core network.
///
/// `AWS::NetworkManager::CoreNetworkPrefixListAssociation`; `Ref` returns the physical id, which is made of `CoreNetworkId`, `PrefixListArn`.
/// Changing one of these replaces it: `CoreNetworkId`, `PrefixListAlias`, `PrefixListArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-corenetworkprefixlistassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCoreNetworkPrefixListAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::NetworkManager::CoreNetworkPrefixListAssociation",
    tags: None,
    rules: include_str!("core_network_prefix_list_association.rules"),
};

impl CfnCoreNetworkPrefixListAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::NetworkManager::CoreNetworkPrefixListAssociation";

    /// `CfnCoreNetworkPrefixListAssociation` with its required properties, in alphabetical order:
    ///
    /// - `core_network_id`: The ID of the core network.
    /// - `prefix_list_alias`: The alias of the prefix list.
    /// - `prefix_list_arn`: The Amazon Resource Name (ARN) of the prefix list.
    pub fn new(
        core_network_id: impl IntoValue<kinds::networkmanager::CoreNetworkId>,
        prefix_list_alias: impl IntoValue<String>,
        prefix_list_arn: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CoreNetworkId", core_network_id.into_value().into_node());
        object_.put(
            "PrefixListAlias",
            prefix_list_alias.into_value().into_node(),
        );
        object_.put("PrefixListArn", prefix_list_arn.into_value().into_node());
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

impl Construct for CfnCoreNetworkPrefixListAssociation {
    type Handle = CfnCoreNetworkPrefixListAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCoreNetworkPrefixListAssociationRef {
        CfnCoreNetworkPrefixListAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCoreNetworkPrefixListAssociation`] of a stack.
pub struct CfnCoreNetworkPrefixListAssociationRef(NodeRef);

impl Clone for CfnCoreNetworkPrefixListAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCoreNetworkPrefixListAssociationRef {}
impl AsNode for CfnCoreNetworkPrefixListAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCoreNetworkPrefixListAssociationRef {
    /// What `Ref` returns: the physical id, which is made of `CoreNetworkId`, `PrefixListArn`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
