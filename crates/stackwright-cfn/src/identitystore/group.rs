// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IdentityStore::Group` and its property types.

use crate::l1::*;

/// A group object, which contains a specified group’s metadata and attributes.
///
/// `AWS::IdentityStore::Group`; `Ref` returns the physical id, which is made of `GroupId`, `IdentityStoreId`.
/// Changing one of these replaces it: `IdentityStoreId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-identitystore-group.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IdentityStore::Group",
    tags: None,
    rules: include_str!("group.rules"),
};

impl CfnGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IdentityStore::Group";

    /// `CfnGroup` with its required properties, in alphabetical order:
    ///
    /// - `display_name`: The display name value for the group.
    /// - `identity_store_id`: The globally unique identifier for the identity store.
    pub fn new(
        display_name: impl IntoValue<String>,
        identity_store_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DisplayName", display_name.into_value().into_node());
        object_.put(
            "IdentityStoreId",
            identity_store_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// A string containing the description of the group.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Construct for CfnGroup {
    type Handle = CfnGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnGroupRef {
        CfnGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnGroup`] of a stack.
pub struct CfnGroupRef(NodeRef);

impl Clone for CfnGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnGroupRef {}
impl AsNode for CfnGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnGroupRef {
    /// What `Ref` returns: the physical id, which is made of `GroupId`, `IdentityStoreId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The identifier of the newly created group in the identity store.
    ///
    /// `Fn::GetAtt` of `GroupId`.
    #[inline]
    pub fn attr_group_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GroupId")))
    }
}
