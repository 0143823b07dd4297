// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::Action` and its property types.

use crate::l1::*;

/// Resource type definition for AWS::SageMaker::Action. An action is a lineage tracking entity that represents an action or activity, such as a model deployment or an HPO job.
///
/// `AWS::SageMaker::Action`; `Ref` returns its `Arn`, a [`sagemaker::ActionArn`](kinds::sagemaker::ActionArn).
/// Changing one of these replaces it: `ActionName`, `ActionType`, `MetadataProperties`, `Source`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-action.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAction(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::Action",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("action.rules"),
};

impl CfnAction {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::Action";

    /// `CfnAction` with its required properties, in alphabetical order:
    ///
    /// - `action_name`: The name of the action.
    /// - `action_type`: The action type.
    /// - `source`
    pub fn new(
        action_name: impl IntoValue<String>,
        action_type: impl IntoValue<String>,
        source: impl IntoValue<ActionSourceProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ActionName", action_name.into_value().into_node());
        object_.put("ActionType", action_type.into_value().into_node());
        object_.put("Source", source.into_value().into_node());
        Self(object_)
    }

    /// The description of the action.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `MetadataProperties` property.
    ///
    /// `MetadataProperties`; an update replaces the resource.
    pub fn metadata_properties(
        mut self,
        value: impl IntoValue<MetadataPropertiesProperty>,
    ) -> Self {
        self.0
            .put("MetadataProperties", value.into_value().into_node());
        self
    }

    /// A list of properties to add to the action.
    ///
    /// `Properties`; updated in place.
    pub fn properties(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Properties", value.into_value().into_node());
        self
    }

    /// The status of the action.
    ///
    /// `Status`; one of `Unknown`, `InProgress`, `Completed`, `Failed`, `Stopping`, `Stopped`; updated in place.
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// A list of tags to apply to the action.
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

impl Construct for CfnAction {
    type Handle = CfnActionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnActionRef {
        CfnActionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAction`] of a stack.
pub struct CfnActionRef(NodeRef);

impl Clone for CfnActionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnActionRef {}
impl AsNode for CfnActionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnActionRef {
    /// What `Ref` returns: its `Arn`, a [`sagemaker::ActionArn`](kinds::sagemaker::ActionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sagemaker::ActionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the action.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::sagemaker::ActionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// When the action was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// When the action was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }
}

impl IntoValue<kinds::sagemaker::ActionArn> for &CfnActionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::ActionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `ActionSource` of `AWS::SageMaker::Action`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActionSourceProperty(Object);

impl ActionSourceProperty {
    /// `ActionSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `source_uri`: The URI of the source.
    pub fn new(source_uri: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SourceUri", source_uri.into_value().into_node());
        Self(object_)
    }

    /// The ID of the source.
    ///
    /// `SourceId`.
    pub fn source_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SourceId", value.into_value().into_node());
        self
    }

    /// The type of the source.
    ///
    /// `SourceType`.
    pub fn source_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SourceType", value.into_value().into_node());
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

impl Kind for ActionSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ActionSourceProperty> for ActionSourceProperty {}
impl From<ActionSourceProperty> for Node {
    #[inline]
    fn from(value: ActionSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ActionSourceProperty> for ActionSourceProperty {
    #[inline]
    fn into_value(self) -> Value<ActionSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MetadataProperties` of `AWS::SageMaker::Action`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetadataPropertiesProperty(Object);

impl MetadataPropertiesProperty {
    /// `MetadataPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The commit ID.
    ///
    /// `CommitId`.
    pub fn commit_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CommitId", value.into_value().into_node());
        self
    }

    /// The entity this entity was generated by.
    ///
    /// `GeneratedBy`.
    pub fn generated_by(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GeneratedBy", value.into_value().into_node());
        self
    }

    /// The project ID.
    ///
    /// `ProjectId`.
    pub fn project_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ProjectId", value.into_value().into_node());
        self
    }

    /// The repository.
    ///
    /// `Repository`.
    pub fn repository(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Repository", value.into_value().into_node());
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

impl Kind for MetadataPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetadataPropertiesProperty> for MetadataPropertiesProperty {}
impl From<MetadataPropertiesProperty> for Node {
    #[inline]
    fn from(value: MetadataPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetadataPropertiesProperty> for MetadataPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<MetadataPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Status` of `AWS::SageMaker::Action`.
pub enum Status {
    /// `Completed`.
    Completed,
    /// `Failed`.
    Failed,
    /// `InProgress`.
    InProgress,
    /// `Stopped`.
    Stopped,
    /// `Stopping`.
    Stopping,
    /// `Unknown`.
    Unknown,
}

#[diagnostic::do_not_recommend]
impl Kind for Status {}
#[diagnostic::do_not_recommend]
impl TextKind for Status {}
#[diagnostic::do_not_recommend]
impl IdKind for Status {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Status {}
#[diagnostic::do_not_recommend]
impl IntoValue<Status> for Status {
    #[inline]
    fn into_value(self) -> Value<Status> {
        const VALUES: &[&str] = &[
            "Completed",
            "Failed",
            "InProgress",
            "Stopped",
            "Stopping",
            "Unknown",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
