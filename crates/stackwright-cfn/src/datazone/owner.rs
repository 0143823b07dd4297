// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DataZone::Owner` and its property types.

use crate::l1::*;

/// The owner that you want to add to the entity.
///
/// `AWS::DataZone::Owner`; `Ref` returns the physical id, which is made of `DomainIdentifier`, `EntityType`, `EntityIdentifier`, `OwnerType`, `OwnerIdentifier`.
/// Changing one of these replaces it: `DomainIdentifier`, `EntityIdentifier`, `EntityType`, `Owner`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-owner.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnOwner(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DataZone::Owner",
    tags: None,
    rules: include_str!("owner.rules"),
};

impl CfnOwner {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DataZone::Owner";

    /// `CfnOwner` with its required properties, in alphabetical order:
    ///
    /// - `domain_identifier`: The ID of the domain in which you want to add the entity owner.
    /// - `entity_identifier`: The ID of the entity to which you want to add an owner.
    /// - `entity_type`: The type of an entity.
    /// - `owner`: The owner that you want to add to the entity.
    pub fn new(
        domain_identifier: impl IntoValue<kinds::datazone::DomainArnOrId>,
        entity_identifier: impl IntoValue<String>,
        entity_type: impl IntoValue<EntityType>,
        owner: impl IntoValue<OwnerPropertiesProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DomainIdentifier",
            domain_identifier.into_value().into_node(),
        );
        object_.put(
            "EntityIdentifier",
            entity_identifier.into_value().into_node(),
        );
        object_.put("EntityType", entity_type.into_value().into_node());
        object_.put("Owner", owner.into_value().into_node());
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

impl Construct for CfnOwner {
    type Handle = CfnOwnerRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnOwnerRef {
        CfnOwnerRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnOwner`] of a stack.
pub struct CfnOwnerRef(NodeRef);

impl Clone for CfnOwnerRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnOwnerRef {}
impl AsNode for CfnOwnerRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnOwnerRef {
    /// What `Ref` returns: the physical id, which is made of `DomainIdentifier`, `EntityType`, `EntityIdentifier`, `OwnerType`, `OwnerIdentifier`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the entity to which you want to add an owner.
    ///
    /// `Fn::GetAtt` of `OwnerIdentifier`.
    #[inline]
    pub fn attr_owner_identifier(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OwnerIdentifier")))
    }

    /// The owner that you want to add to the entity.
    ///
    /// `Fn::GetAtt` of `OwnerType`.
    #[inline]
    pub fn attr_owner_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OwnerType")))
    }
}

/// The properties of the domain unit owners group.
///
/// The property type `OwnerGroupProperties` of `AWS::DataZone::Owner`.
#[must_use = "a property type does nothing until it is set"]
pub struct OwnerGroupPropertiesProperty(Object);

impl OwnerGroupPropertiesProperty {
    /// `OwnerGroupPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ID of the domain unit owners group.
    ///
    /// `GroupIdentifier`.
    pub fn group_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("GroupIdentifier", value.into_value().into_node());
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

impl Kind for OwnerGroupPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OwnerGroupPropertiesProperty> for OwnerGroupPropertiesProperty {}
impl From<OwnerGroupPropertiesProperty> for Node {
    #[inline]
    fn from(value: OwnerGroupPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OwnerGroupPropertiesProperty> for OwnerGroupPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<OwnerGroupPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The properties of a domain unit's owner.
///
/// The property type `OwnerProperties` of `AWS::DataZone::Owner`.
#[must_use = "a property type does nothing until it is set"]
pub struct OwnerPropertiesProperty(Object);

impl OwnerPropertiesProperty {
    /// `OwnerPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies that the domain unit owner is a group.
    ///
    /// `Group`.
    pub fn group(mut self, value: impl IntoValue<OwnerGroupPropertiesProperty>) -> Self {
        self.0.put("Group", value.into_value().into_node());
        self
    }

    /// Specifies that the domain unit owner is a user.
    ///
    /// `User`.
    pub fn user(mut self, value: impl IntoValue<OwnerUserPropertiesProperty>) -> Self {
        self.0.put("User", value.into_value().into_node());
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

impl Kind for OwnerPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OwnerPropertiesProperty> for OwnerPropertiesProperty {}
impl From<OwnerPropertiesProperty> for Node {
    #[inline]
    fn from(value: OwnerPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OwnerPropertiesProperty> for OwnerPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<OwnerPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The properties of the owner user.
///
/// The property type `OwnerUserProperties` of `AWS::DataZone::Owner`.
#[must_use = "a property type does nothing until it is set"]
pub struct OwnerUserPropertiesProperty(Object);

impl OwnerUserPropertiesProperty {
    /// `OwnerUserPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ID of the owner user.
    ///
    /// `UserIdentifier`.
    pub fn user_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UserIdentifier", value.into_value().into_node());
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

impl Kind for OwnerUserPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OwnerUserPropertiesProperty> for OwnerUserPropertiesProperty {}
impl From<OwnerUserPropertiesProperty> for Node {
    #[inline]
    fn from(value: OwnerUserPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OwnerUserPropertiesProperty> for OwnerUserPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<OwnerUserPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `EntityType` of `AWS::DataZone::Owner`.
pub enum EntityType {
    /// `DOMAIN_UNIT`.
    DomainUnit,
}

#[diagnostic::do_not_recommend]
impl Kind for EntityType {}
#[diagnostic::do_not_recommend]
impl TextKind for EntityType {}
#[diagnostic::do_not_recommend]
impl IdKind for EntityType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EntityType {}
#[diagnostic::do_not_recommend]
impl IntoValue<EntityType> for EntityType {
    #[inline]
    fn into_value(self) -> Value<EntityType> {
        const VALUES: &[&str] = &["DOMAIN_UNIT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
