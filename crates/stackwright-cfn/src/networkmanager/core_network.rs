// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::NetworkManager::CoreNetwork` and its property types.

use crate::l1::*;

/// Describes a core network.
///
/// `AWS::NetworkManager::CoreNetwork`; `Ref` returns its `CoreNetworkId`, a [`networkmanager::CoreNetworkId`](kinds::networkmanager::CoreNetworkId).
/// Changing one of these replaces it: `GlobalNetworkId`.
/// Attributes: `CoreNetworkArn`, `CoreNetworkId`, `CreatedAt`, `Edges`, `NetworkFunctionGroups`, `OwnerAccount`, `Segments`, `State`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-corenetwork.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCoreNetwork(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::NetworkManager::CoreNetwork",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("core_network.rules"),
};

impl CfnCoreNetwork {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::NetworkManager::CoreNetwork";

    /// `CfnCoreNetwork` with its required properties, in alphabetical order:
    ///
    /// - `global_network_id`: The ID of the global network that your core network is a part of.
    pub fn new(global_network_id: impl IntoValue<kinds::networkmanager::GlobalNetworkId>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "GlobalNetworkId",
            global_network_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// The description of a core network.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Describes a core network policy. For more information, see [Core network policies](https://docs.aws.amazon.com/network-manager/latest/cloudwan/cloudwan-policy-change-sets.html).
    ///
    /// If you update the policy document, CloudFormation will apply the core network change set generated from the updated policy document, and then set it as the LIVE policy.
    ///
    /// `PolicyDocument`; free JSON, such as an [`Object`]; updated in place.
    pub fn policy_document(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("PolicyDocument", value.into_value().into_node());
        self
    }

    /// The list of key-value tags associated with a core network.
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

impl Construct for CfnCoreNetwork {
    type Handle = CfnCoreNetworkRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCoreNetworkRef {
        CfnCoreNetworkRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCoreNetwork`] of a stack.
pub struct CfnCoreNetworkRef(NodeRef);

impl Clone for CfnCoreNetworkRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCoreNetworkRef {}
impl AsNode for CfnCoreNetworkRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCoreNetworkRef {
    /// What `Ref` returns: its `CoreNetworkId`, a [`networkmanager::CoreNetworkId`](kinds::networkmanager::CoreNetworkId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::networkmanager::CoreNetworkId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the core network.
    ///
    /// `Fn::GetAtt` of `CoreNetworkArn`.
    #[inline]
    pub fn attr_core_network_arn(&self) -> Value<kinds::networkmanager::CoreNetworkArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CoreNetworkArn")))
    }

    /// The ID of the core network.
    ///
    /// `Fn::GetAtt` of `CoreNetworkId`.
    #[inline]
    pub fn attr_core_network_id(&self) -> Value<kinds::networkmanager::CoreNetworkId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CoreNetworkId")))
    }

    /// The timestamp when the core network was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The edges.
    ///
    /// `Fn::GetAtt` of `Edges`.
    #[inline]
    pub fn attr_edges(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Edges")))
    }

    /// The network function groups associated with a core network.
    ///
    /// `Fn::GetAtt` of `NetworkFunctionGroups`.
    #[inline]
    pub fn attr_network_function_groups(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("NetworkFunctionGroups")))
    }

    /// The owner of the core network.
    ///
    /// `Fn::GetAtt` of `OwnerAccount`.
    #[inline]
    pub fn attr_owner_account(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OwnerAccount")))
    }

    /// The segments.
    ///
    /// `Fn::GetAtt` of `Segments`.
    #[inline]
    pub fn attr_segments(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Segments")))
    }

    /// The current state of the core network. These states are: `CREATING` | `UPDATING` | `AVAILABLE` | `DELETING`.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }
}

impl IntoValue<kinds::networkmanager::CoreNetworkId> for &CfnCoreNetworkRef {
    #[inline]
    fn into_value(self) -> Value<kinds::networkmanager::CoreNetworkId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::networkmanager::CoreNetworkArn> for &CfnCoreNetworkRef {
    #[inline]
    fn into_value(self) -> Value<kinds::networkmanager::CoreNetworkArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CoreNetworkArn")))
    }
}
