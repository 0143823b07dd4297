// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::NetworkManager::GlobalNetwork` and its property types.

use crate::l1::*;

/// Creates a new, empty global network.
///
/// `AWS::NetworkManager::GlobalNetwork`; `Ref` returns its `Id`, a [`networkmanager::GlobalNetworkId`](kinds::networkmanager::GlobalNetworkId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-globalnetwork.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnGlobalNetwork(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::NetworkManager::GlobalNetwork",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("global_network.rules"),
};

impl CfnGlobalNetwork {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::NetworkManager::GlobalNetwork";

    /// `CfnGlobalNetwork` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The date and time that the global network was created.
    ///
    /// `CreatedAt`; updated in place.
    pub fn created_at(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CreatedAt", value.into_value().into_node());
        self
    }

    /// A description of the global network.
    ///
    /// Constraints: Maximum length of 256 characters.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The state of the global network.
    ///
    /// `State`; updated in place.
    pub fn state(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("State", value.into_value().into_node());
        self
    }

    /// The tags for the global network.
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

impl Construct for CfnGlobalNetwork {
    type Handle = CfnGlobalNetworkRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnGlobalNetworkRef {
        CfnGlobalNetworkRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnGlobalNetwork`] of a stack.
pub struct CfnGlobalNetworkRef(NodeRef);

impl Clone for CfnGlobalNetworkRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnGlobalNetworkRef {}
impl AsNode for CfnGlobalNetworkRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnGlobalNetworkRef {
    /// What `Ref` returns: its `Id`, a [`networkmanager::GlobalNetworkId`](kinds::networkmanager::GlobalNetworkId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::networkmanager::GlobalNetworkId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the global network. For example, `arn:aws:networkmanager::123456789012:global-network/global-network-01231231231231231`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::networkmanager::GlobalNetworkArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the global network. For example, `global-network-01231231231231231`.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::networkmanager::GlobalNetworkId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::networkmanager::GlobalNetworkId> for &CfnGlobalNetworkRef {
    #[inline]
    fn into_value(self) -> Value<kinds::networkmanager::GlobalNetworkId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::networkmanager::GlobalNetworkArn> for &CfnGlobalNetworkRef {
    #[inline]
    fn into_value(self) -> Value<kinds::networkmanager::GlobalNetworkArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
