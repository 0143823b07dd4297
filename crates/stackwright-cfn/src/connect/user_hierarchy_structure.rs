// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Connect::UserHierarchyStructure` and its property types.

use crate::l1::*;

/// Contains information about a hierarchy structure.
///
/// `AWS::Connect::UserHierarchyStructure`; `Ref` returns its `UserHierarchyStructureArn`, a [`connect::UserHierarchyStructureArn`](kinds::connect::UserHierarchyStructureArn).
/// Changing one of these replaces it: `InstanceArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-userhierarchystructure.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnUserHierarchyStructure(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Connect::UserHierarchyStructure",
    tags: None,
    rules: include_str!("user_hierarchy_structure.rules"),
};

impl CfnUserHierarchyStructure {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Connect::UserHierarchyStructure";

    /// `CfnUserHierarchyStructure` with its required properties, in alphabetical order:
    ///
    /// - `instance_arn`: The Amazon Resource Name (ARN) of the instance.
    pub fn new(instance_arn: impl IntoValue<kinds::connect::InstanceArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceArn", instance_arn.into_value().into_node());
        Self(object_)
    }

    /// Contains information about a hierarchy structure.
    ///
    /// `UserHierarchyStructure`; updated in place.
    pub fn user_hierarchy_structure(
        mut self,
        value: impl IntoValue<UserHierarchyStructureProperty>,
    ) -> Self {
        self.0
            .put("UserHierarchyStructure", value.into_value().into_node());
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

impl Construct for CfnUserHierarchyStructure {
    type Handle = CfnUserHierarchyStructureRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnUserHierarchyStructureRef {
        CfnUserHierarchyStructureRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnUserHierarchyStructure`] of a stack.
pub struct CfnUserHierarchyStructureRef(NodeRef);

impl Clone for CfnUserHierarchyStructureRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnUserHierarchyStructureRef {}
impl AsNode for CfnUserHierarchyStructureRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnUserHierarchyStructureRef {
    /// What `Ref` returns: its `UserHierarchyStructureArn`, a [`connect::UserHierarchyStructureArn`](kinds::connect::UserHierarchyStructureArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::connect::UserHierarchyStructureArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The identifier for the user hierarchy structure.
    ///
    /// `Fn::GetAtt` of `UserHierarchyStructureArn`.
    #[inline]
    pub fn attr_user_hierarchy_structure_arn(
        &self,
    ) -> Value<kinds::connect::UserHierarchyStructureArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("UserHierarchyStructureArn"),
        ))
    }
}

impl IntoValue<kinds::connect::UserHierarchyStructureArn> for &CfnUserHierarchyStructureRef {
    #[inline]
    fn into_value(self) -> Value<kinds::connect::UserHierarchyStructureArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The update for level five.
///
/// The property type `LevelFive` of `AWS::Connect::UserHierarchyStructure`.
#[must_use = "a property type does nothing until it is set"]
pub struct LevelFiveProperty(Object);

impl LevelFiveProperty {
    /// `LevelFiveProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the hierarchy level.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the hierarchy level.
    ///
    /// `HierarchyLevelArn`.
    pub fn hierarchy_level_arn(
        mut self,
        value: impl IntoValue<kinds::connect::InstanceArn>,
    ) -> Self {
        self.0
            .put("HierarchyLevelArn", value.into_value().into_node());
        self
    }

    /// The identifier of the hierarchy level.
    ///
    /// `HierarchyLevelId`.
    pub fn hierarchy_level_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("HierarchyLevelId", value.into_value().into_node());
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

impl Kind for LevelFiveProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LevelFiveProperty> for LevelFiveProperty {}
impl From<LevelFiveProperty> for Node {
    #[inline]
    fn from(value: LevelFiveProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LevelFiveProperty> for LevelFiveProperty {
    #[inline]
    fn into_value(self) -> Value<LevelFiveProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The update for level four.
///
/// The property type `LevelFour` of `AWS::Connect::UserHierarchyStructure`.
#[must_use = "a property type does nothing until it is set"]
pub struct LevelFourProperty(Object);

impl LevelFourProperty {
    /// `LevelFourProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the hierarchy level.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the hierarchy level.
    ///
    /// `HierarchyLevelArn`.
    pub fn hierarchy_level_arn(
        mut self,
        value: impl IntoValue<kinds::connect::InstanceArn>,
    ) -> Self {
        self.0
            .put("HierarchyLevelArn", value.into_value().into_node());
        self
    }

    /// The identifier of the hierarchy level.
    ///
    /// `HierarchyLevelId`.
    pub fn hierarchy_level_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("HierarchyLevelId", value.into_value().into_node());
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

impl Kind for LevelFourProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LevelFourProperty> for LevelFourProperty {}
impl From<LevelFourProperty> for Node {
    #[inline]
    fn from(value: LevelFourProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LevelFourProperty> for LevelFourProperty {
    #[inline]
    fn into_value(self) -> Value<LevelFourProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about level one.
///
/// The property type `LevelOne` of `AWS::Connect::UserHierarchyStructure`.
#[must_use = "a property type does nothing until it is set"]
pub struct LevelOneProperty(Object);

impl LevelOneProperty {
    /// `LevelOneProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the hierarchy level.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the hierarchy level.
    ///
    /// `HierarchyLevelArn`.
    pub fn hierarchy_level_arn(
        mut self,
        value: impl IntoValue<kinds::connect::InstanceArn>,
    ) -> Self {
        self.0
            .put("HierarchyLevelArn", value.into_value().into_node());
        self
    }

    /// The identifier of the hierarchy level.
    ///
    /// `HierarchyLevelId`.
    pub fn hierarchy_level_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("HierarchyLevelId", value.into_value().into_node());
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

impl Kind for LevelOneProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LevelOneProperty> for LevelOneProperty {}
impl From<LevelOneProperty> for Node {
    #[inline]
    fn from(value: LevelOneProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LevelOneProperty> for LevelOneProperty {
    #[inline]
    fn into_value(self) -> Value<LevelOneProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The update for level three.
///
/// The property type `LevelThree` of `AWS::Connect::UserHierarchyStructure`.
#[must_use = "a property type does nothing until it is set"]
pub struct LevelThreeProperty(Object);

impl LevelThreeProperty {
    /// `LevelThreeProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the hierarchy level.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the hierarchy level.
    ///
    /// `HierarchyLevelArn`.
    pub fn hierarchy_level_arn(
        mut self,
        value: impl IntoValue<kinds::connect::InstanceArn>,
    ) -> Self {
        self.0
            .put("HierarchyLevelArn", value.into_value().into_node());
        self
    }

    /// The identifier of the hierarchy level.
    ///
    /// `HierarchyLevelId`.
    pub fn hierarchy_level_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("HierarchyLevelId", value.into_value().into_node());
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

impl Kind for LevelThreeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LevelThreeProperty> for LevelThreeProperty {}
impl From<LevelThreeProperty> for Node {
    #[inline]
    fn from(value: LevelThreeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LevelThreeProperty> for LevelThreeProperty {
    #[inline]
    fn into_value(self) -> Value<LevelThreeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The update for level two.
///
/// The property type `LevelTwo` of `AWS::Connect::UserHierarchyStructure`.
#[must_use = "a property type does nothing until it is set"]
pub struct LevelTwoProperty(Object);

impl LevelTwoProperty {
    /// `LevelTwoProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the hierarchy level.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the hierarchy level.
    ///
    /// `HierarchyLevelArn`.
    pub fn hierarchy_level_arn(
        mut self,
        value: impl IntoValue<kinds::connect::InstanceArn>,
    ) -> Self {
        self.0
            .put("HierarchyLevelArn", value.into_value().into_node());
        self
    }

    /// The identifier of the hierarchy level.
    ///
    /// `HierarchyLevelId`.
    pub fn hierarchy_level_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("HierarchyLevelId", value.into_value().into_node());
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

impl Kind for LevelTwoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LevelTwoProperty> for LevelTwoProperty {}
impl From<LevelTwoProperty> for Node {
    #[inline]
    fn from(value: LevelTwoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LevelTwoProperty> for LevelTwoProperty {
    #[inline]
    fn into_value(self) -> Value<LevelTwoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about a hierarchy structure.
///
/// The property type `UserHierarchyStructure` of `AWS::Connect::UserHierarchyStructure`.
#[must_use = "a property type does nothing until it is set"]
pub struct UserHierarchyStructureProperty(Object);

impl UserHierarchyStructureProperty {
    /// `UserHierarchyStructureProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Information about level five.
    ///
    /// `LevelFive`.
    pub fn level_five(mut self, value: impl IntoValue<LevelFiveProperty>) -> Self {
        self.0.put("LevelFive", value.into_value().into_node());
        self
    }

    /// The update for level four.
    ///
    /// `LevelFour`.
    pub fn level_four(mut self, value: impl IntoValue<LevelFourProperty>) -> Self {
        self.0.put("LevelFour", value.into_value().into_node());
        self
    }

    /// The update for level one.
    ///
    /// `LevelOne`.
    pub fn level_one(mut self, value: impl IntoValue<LevelOneProperty>) -> Self {
        self.0.put("LevelOne", value.into_value().into_node());
        self
    }

    /// The update for level three.
    ///
    /// `LevelThree`.
    pub fn level_three(mut self, value: impl IntoValue<LevelThreeProperty>) -> Self {
        self.0.put("LevelThree", value.into_value().into_node());
        self
    }

    /// The update for level two.
    ///
    /// `LevelTwo`.
    pub fn level_two(mut self, value: impl IntoValue<LevelTwoProperty>) -> Self {
        self.0.put("LevelTwo", value.into_value().into_node());
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

impl Kind for UserHierarchyStructureProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UserHierarchyStructureProperty> for UserHierarchyStructureProperty {}
impl From<UserHierarchyStructureProperty> for Node {
    #[inline]
    fn from(value: UserHierarchyStructureProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UserHierarchyStructureProperty> for UserHierarchyStructureProperty {
    #[inline]
    fn into_value(self) -> Value<UserHierarchyStructureProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
