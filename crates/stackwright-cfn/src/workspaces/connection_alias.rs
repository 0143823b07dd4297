// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::WorkSpaces::ConnectionAlias` and its property types.

use crate::l1::*;

/// The `AWS::WorkSpaces::ConnectionAlias` resource specifies a connection alias. Connection aliases are used for cross-Region redirection. For more information, see [Cross-Region Redirection for Amazon WorkSpaces](https://docs.aws.amazon.com/workspaces/latest/adminguide/cross-region-redirection.html).
///
/// `AWS::WorkSpaces::ConnectionAlias`; `Ref` returns its `AliasId`, a [`workspaces::ConnectionAliasId`](kinds::workspaces::ConnectionAliasId).
/// Changing one of these replaces it: `ConnectionString`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-connectionalias.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConnectionAlias(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::WorkSpaces::ConnectionAlias",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("connection_alias.rules"),
};

impl CfnConnectionAlias {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::WorkSpaces::ConnectionAlias";

    /// `CfnConnectionAlias` with its required properties, in alphabetical order:
    ///
    /// - `connection_string`: The connection string specified for the connection alias.
    pub fn new(connection_string: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConnectionString",
            connection_string.into_value().into_node(),
        );
        Self(object_)
    }

    /// The tags to associate with the connection alias.
    ///
    /// `Tags`; an update replaces the resource.
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

impl Construct for CfnConnectionAlias {
    type Handle = CfnConnectionAliasRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnConnectionAliasRef {
        CfnConnectionAliasRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnConnectionAlias`] of a stack.
pub struct CfnConnectionAliasRef(NodeRef);

impl Clone for CfnConnectionAliasRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnConnectionAliasRef {}
impl AsNode for CfnConnectionAliasRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnConnectionAliasRef {
    /// What `Ref` returns: its `AliasId`, a [`workspaces::ConnectionAliasId`](kinds::workspaces::ConnectionAliasId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::workspaces::ConnectionAliasId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The identifier of the connection alias, returned as a string.
    ///
    /// `Fn::GetAtt` of `AliasId`.
    #[inline]
    pub fn attr_alias_id(&self) -> Value<kinds::workspaces::ConnectionAliasId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AliasId")))
    }

    /// The association status of the connection alias.
    ///
    /// `Fn::GetAtt` of `Associations`.
    #[inline]
    pub fn attr_associations(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Associations")))
    }

    /// The current state of the connection alias, returned as a string.
    ///
    /// `Fn::GetAtt` of `ConnectionAliasState`.
    #[inline]
    pub fn attr_connection_alias_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConnectionAliasState")))
    }
}

impl IntoValue<kinds::workspaces::ConnectionAliasId> for &CfnConnectionAliasRef {
    #[inline]
    fn into_value(self) -> Value<kinds::workspaces::ConnectionAliasId> {
        Value::from_node(Node::Ref(self.0))
    }
}
