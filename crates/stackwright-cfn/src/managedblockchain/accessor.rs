// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ManagedBlockchain::Accessor` and its property types.

use crate::l1::*;

/// Creates a new accessor for use with Amazon Managed Blockchain service that supports token based access. The accessor contains information required for token based access.
///
/// `AWS::ManagedBlockchain::Accessor`; `Ref` returns its `Id`, a [`managedblockchain::AccessorId`](kinds::managedblockchain::AccessorId).
/// Changing one of these replaces it: `AccessorType`, `NetworkType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-managedblockchain-accessor.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAccessor(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ManagedBlockchain::Accessor",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("accessor.rules"),
};

impl CfnAccessor {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ManagedBlockchain::Accessor";

    /// `CfnAccessor` with its required properties, in alphabetical order:
    ///
    /// - `accessor_type`: The type of the accessor.
    pub fn new(accessor_type: impl IntoValue<AccessorType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AccessorType", accessor_type.into_value().into_node());
        Self(object_)
    }

    /// The blockchain network that the `Accessor` token is created for.
    ///
    /// > We recommend using the appropriate `networkType` value for the blockchain network that you are creating the `Accessor` token for. You cannot use the value `ETHEREUM_MAINNET_AND_GOERLI` to specify a `networkType` for your Accessor token.
    /// >
    /// > The default value of `ETHEREUM_MAINNET_AND_GOERLI` is only applied:
    /// >
    /// > - when the `CreateAccessor` action does not set a `networkType`.
    /// > - to all existing `Accessor` tokens that were created before the `networkType` property was introduced.
    ///
    /// `NetworkType`; one of `ETHEREUM_GOERLI`, `ETHEREUM_MAINNET`, `ETHEREUM_MAINNET_AND_GOERLI`, `POLYGON_MAINNET`, `POLYGON_MUMBAI`; an update replaces the resource.
    pub fn network_type(mut self, value: impl IntoValue<NetworkType>) -> Self {
        self.0.put("NetworkType", value.into_value().into_node());
        self
    }

    /// The tags assigned to the Accessor.
    ///
    /// For more information about tags, see [Tagging Resources](https://docs.aws.amazon.com/managed-blockchain/latest/ethereum-dev/tagging-resources.html) in the *Amazon Managed Blockchain Ethereum Developer Guide*, or [Tagging Resources](https://docs.aws.amazon.com/managed-blockchain/latest/hyperledger-fabric-dev/tagging-resources.html) in the *Amazon Managed Blockchain Hyperledger Fabric Developer Guide*.
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

impl Construct for CfnAccessor {
    type Handle = CfnAccessorRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAccessorRef {
        CfnAccessorRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAccessor`] of a stack.
pub struct CfnAccessorRef(NodeRef);

impl Clone for CfnAccessorRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAccessorRef {}
impl AsNode for CfnAccessorRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAccessorRef {
    /// What `Ref` returns: its `Id`, a [`managedblockchain::AccessorId`](kinds::managedblockchain::AccessorId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::managedblockchain::AccessorId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the accessor. For more information about ARNs and their format, see [Amazon Resource Names (ARNs)](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) in the *AWS General Reference*.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::managedblockchain::AccessorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The billing token is a property of the accessor. Use this token to make Ethereum API calls to your Ethereum node. The billing token is used to track your accessor object for billing Ethereum API requests made to your Ethereum nodes.
    ///
    /// `Fn::GetAtt` of `BillingToken`.
    #[inline]
    pub fn attr_billing_token(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("BillingToken")))
    }

    /// The creation date and time of the accessor.
    ///
    /// `Fn::GetAtt` of `CreationDate`.
    #[inline]
    pub fn attr_creation_date(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationDate")))
    }

    /// The unique identifier of the accessor.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::managedblockchain::AccessorId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The current status of the accessor.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::managedblockchain::AccessorId> for &CfnAccessorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::managedblockchain::AccessorId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::managedblockchain::AccessorArn> for &CfnAccessorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::managedblockchain::AccessorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The values of `AccessorType` of `AWS::ManagedBlockchain::Accessor`.
pub enum AccessorType {
    /// `BILLING_TOKEN`.
    BillingToken,
}

#[diagnostic::do_not_recommend]
impl Kind for AccessorType {}
#[diagnostic::do_not_recommend]
impl TextKind for AccessorType {}
#[diagnostic::do_not_recommend]
impl IdKind for AccessorType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AccessorType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AccessorType> for AccessorType {
    #[inline]
    fn into_value(self) -> Value<AccessorType> {
        const VALUES: &[&str] = &["BILLING_TOKEN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `NetworkType` of `AWS::ManagedBlockchain::Accessor`.
pub enum NetworkType {
    /// `ETHEREUM_GOERLI`.
    EthereumGoerli,
    /// `ETHEREUM_MAINNET`.
    EthereumMainnet,
    /// `ETHEREUM_MAINNET_AND_GOERLI`.
    EthereumMainnetAndGoerli,
    /// `POLYGON_MAINNET`.
    PolygonMainnet,
    /// `POLYGON_MUMBAI`.
    PolygonMumbai,
}

#[diagnostic::do_not_recommend]
impl Kind for NetworkType {}
#[diagnostic::do_not_recommend]
impl TextKind for NetworkType {}
#[diagnostic::do_not_recommend]
impl IdKind for NetworkType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NetworkType {}
#[diagnostic::do_not_recommend]
impl IntoValue<NetworkType> for NetworkType {
    #[inline]
    fn into_value(self) -> Value<NetworkType> {
        const VALUES: &[&str] = &[
            "ETHEREUM_GOERLI",
            "ETHEREUM_MAINNET",
            "ETHEREUM_MAINNET_AND_GOERLI",
            "POLYGON_MAINNET",
            "POLYGON_MUMBAI",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
