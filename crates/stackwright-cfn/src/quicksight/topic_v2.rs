// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::QuickSight::TopicV2` and its property types.

use crate::l1::*;

/// Definition of the AWS::QuickSight::TopicV2 Resource Type.
///
/// `AWS::QuickSight::TopicV2`; `Ref` returns the physical id, which is made of `AwsAccountId`, `TopicId`.
/// Changing one of these replaces it: `AwsAccountId`, `FolderArns`, `Tags`, `TopicId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-topicv2.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTopicV2(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::QuickSight::TopicV2",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("topic_v2.rules"),
};

impl CfnTopicV2 {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::QuickSight::TopicV2";

    /// `CfnTopicV2` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AwsAccountId` property.
    ///
    /// `AwsAccountId`; an update replaces the resource.
    pub fn aws_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AwsAccountId", value.into_value().into_node());
        self
    }

    /// The `CustomInstructions` property.
    ///
    /// `CustomInstructions`; updated in place.
    pub fn custom_instructions(
        mut self,
        value: impl IntoValue<CustomInstructionsProperty>,
    ) -> Self {
        self.0
            .put("CustomInstructions", value.into_value().into_node());
        self
    }

    /// The `DataSetRelations` property.
    ///
    /// `DataSetRelations`; updated in place.
    pub fn data_set_relations(
        mut self,
        value: impl IntoValue<List<DataSetRelationProperty>>,
    ) -> Self {
        self.0
            .put("DataSetRelations", value.into_value().into_node());
        self
    }

    /// The `DataSets` property.
    ///
    /// `DataSets`; updated in place.
    pub fn data_sets(mut self, value: impl IntoValue<List<DataSetReferenceProperty>>) -> Self {
        self.0.put("DataSets", value.into_value().into_node());
        self
    }

    /// The `Description` property.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `FolderArns` property.
    ///
    /// `FolderArns`; an update replaces the resource.
    pub fn folder_arns(
        mut self,
        value: impl IntoValue<List<kinds::quicksight::FolderArn>>,
    ) -> Self {
        self.0.put("FolderArns", value.into_value().into_node());
        self
    }

    /// The `Name` property.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The `Permissions` property.
    ///
    /// `Permissions`; updated in place.
    pub fn permissions(mut self, value: impl IntoValue<List<ResourcePermissionProperty>>) -> Self {
        self.0.put("Permissions", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The `TopicId` property.
    ///
    /// `TopicId`; an update replaces the resource.
    pub fn topic_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TopicId", value.into_value().into_node());
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

impl Construct for CfnTopicV2 {
    type Handle = CfnTopicV2Ref;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTopicV2Ref {
        CfnTopicV2Ref(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTopicV2`] of a stack.
pub struct CfnTopicV2Ref(NodeRef);

impl Clone for CfnTopicV2Ref {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTopicV2Ref {}
impl AsNode for CfnTopicV2Ref {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTopicV2Ref {
    /// What `Ref` returns: the physical id, which is made of `AwsAccountId`, `TopicId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Arn` attribute.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::quicksight::TopicV2Arn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::quicksight::TopicV2Arn> for &CfnTopicV2Ref {
    #[inline]
    fn into_value(self) -> Value<kinds::quicksight::TopicV2Arn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The property type `CustomInstructions` of `AWS::QuickSight::TopicV2`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomInstructionsProperty(Object);

impl CustomInstructionsProperty {
    /// `CustomInstructionsProperty` with its required properties, in alphabetical order:
    ///
    /// - `custom_instructions_string`
    pub fn new(custom_instructions_string: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CustomInstructionsString",
            custom_instructions_string.into_value().into_node(),
        );
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

impl Kind for CustomInstructionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomInstructionsProperty> for CustomInstructionsProperty {}
impl From<CustomInstructionsProperty> for Node {
    #[inline]
    fn from(value: CustomInstructionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomInstructionsProperty> for CustomInstructionsProperty {
    #[inline]
    fn into_value(self) -> Value<CustomInstructionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A dataset reference used by a V2 (SEMANTIC_VIEW) topic.
///
/// The property type `DataSetReference` of `AWS::QuickSight::TopicV2`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSetReferenceProperty(Object);

impl DataSetReferenceProperty {
    /// `DataSetReferenceProperty` with its required properties, in alphabetical order:
    ///
    /// - `data_set_arn`
    pub fn new(data_set_arn: impl IntoValue<kinds::quicksight::DataSetArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DataSetArn", data_set_arn.into_value().into_node());
        Self(object_)
    }

    /// The `DataSetName` property.
    ///
    /// `DataSetName`.
    pub fn data_set_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DataSetName", value.into_value().into_node());
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

impl Kind for DataSetReferenceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSetReferenceProperty> for DataSetReferenceProperty {}
impl From<DataSetReferenceProperty> for Node {
    #[inline]
    fn from(value: DataSetReferenceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSetReferenceProperty> for DataSetReferenceProperty {
    #[inline]
    fn into_value(self) -> Value<DataSetReferenceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A relation between two datasets referenced by a V2 (SEMANTIC_VIEW) topic.
///
/// The property type `DataSetRelation` of `AWS::QuickSight::TopicV2`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSetRelationProperty(Object);

impl DataSetRelationProperty {
    /// `DataSetRelationProperty` with its required properties, in alphabetical order:
    ///
    /// - `left`
    /// - `right`
    pub fn new(
        left: impl IntoValue<DataSetRelationEndpointProperty>,
        right: impl IntoValue<DataSetRelationEndpointProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Left", left.into_value().into_node());
        object_.put("Right", right.into_value().into_node());
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

impl Kind for DataSetRelationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSetRelationProperty> for DataSetRelationProperty {}
impl From<DataSetRelationProperty> for Node {
    #[inline]
    fn from(value: DataSetRelationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSetRelationProperty> for DataSetRelationProperty {
    #[inline]
    fn into_value(self) -> Value<DataSetRelationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `DataSetRelationEndpoint` of `AWS::QuickSight::TopicV2`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSetRelationEndpointProperty(Object);

impl DataSetRelationEndpointProperty {
    /// `DataSetRelationEndpointProperty` with its required properties, in alphabetical order:
    ///
    /// - `column_names`
    /// - `data_set_arn`
    pub fn new(
        column_names: impl IntoValue<List<String>>,
        data_set_arn: impl IntoValue<kinds::quicksight::DataSetArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ColumnNames", column_names.into_value().into_node());
        object_.put("DataSetArn", data_set_arn.into_value().into_node());
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

impl Kind for DataSetRelationEndpointProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSetRelationEndpointProperty> for DataSetRelationEndpointProperty {}
impl From<DataSetRelationEndpointProperty> for Node {
    #[inline]
    fn from(value: DataSetRelationEndpointProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSetRelationEndpointProperty> for DataSetRelationEndpointProperty {
    #[inline]
    fn into_value(self) -> Value<DataSetRelationEndpointProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ResourcePermission` of `AWS::QuickSight::TopicV2`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourcePermissionProperty(Object);

impl ResourcePermissionProperty {
    /// `ResourcePermissionProperty` with its required properties, in alphabetical order:
    ///
    /// - `actions`
    /// - `principal`
    pub fn new(actions: impl IntoValue<List<String>>, principal: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Actions", actions.into_value().into_node());
        object_.put("Principal", principal.into_value().into_node());
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

impl Kind for ResourcePermissionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourcePermissionProperty> for ResourcePermissionProperty {}
impl From<ResourcePermissionProperty> for Node {
    #[inline]
    fn from(value: ResourcePermissionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourcePermissionProperty> for ResourcePermissionProperty {
    #[inline]
    fn into_value(self) -> Value<ResourcePermissionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
