// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudFormation::ChangeSet` and its property types.

use crate::l1::*;

/// Resource type definition for AWS::CloudFormation::ChangeSet
///
/// `AWS::CloudFormation::ChangeSet`; `Ref` returns its `ChangeSetId`, a [`cloudformation::ChangeSetId`](kinds::cloudformation::ChangeSetId).
/// Changing one of these replaces it: `Capabilities`, `ChangeSetName`, `ChangeSetType`, `DeploymentMode`, `Description`, `ImportExistingResources`, `IncludeNestedStacks`, `NotificationARNs`, `OnStackFailure`, `RoleARN`, `StackName`, `Tags`, `TemplateBody`, `TemplateURL`, `UsePreviousTemplate`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-changeset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnChangeSet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudFormation::ChangeSet",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("change_set.rules"),
};

impl CfnChangeSet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudFormation::ChangeSet";

    /// `CfnChangeSet` with its required properties, in alphabetical order:
    ///
    /// - `change_set_name`: The name of the change set.
    /// - `stack_name`: The name or unique ID of the stack for which you are creating a change set.
    pub fn new(
        change_set_name: impl IntoValue<String>,
        stack_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ChangeSetName", change_set_name.into_value().into_node());
        object_.put("StackName", stack_name.into_value().into_node());
        Self(object_)
    }

    /// The capabilities that are allowed in the stack.
    ///
    /// `Capabilities`; one of `CAPABILITY_IAM`, `CAPABILITY_NAMED_IAM`, `CAPABILITY_AUTO_EXPAND`; an update replaces the resource.
    pub fn capabilities(mut self, value: impl IntoValue<List<Capability>>) -> Self {
        self.0.put("Capabilities", value.into_value().into_node());
        self
    }

    /// The type of change set operation.
    ///
    /// `ChangeSetType`; one of `CREATE`, `UPDATE`, `IMPORT`; an update replaces the resource.
    pub fn change_set_type(mut self, value: impl IntoValue<ChangeSetType>) -> Self {
        self.0.put("ChangeSetType", value.into_value().into_node());
        self
    }

    /// Determines how CloudFormation handles configuration drift during deployment.
    ///
    /// `DeploymentMode`; one of `REVERT_DRIFT`; an update replaces the resource.
    pub fn deployment_mode(mut self, value: impl IntoValue<DeploymentMode>) -> Self {
        self.0.put("DeploymentMode", value.into_value().into_node());
        self
    }

    /// A description to help you identify this change set.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Indicates if the change set imports resources that already exist.
    ///
    /// `ImportExistingResources`; an update replaces the resource.
    pub fn import_existing_resources(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ImportExistingResources", value.into_value().into_node());
        self
    }

    /// Creates a change set for all nested stacks specified in the template.
    ///
    /// `IncludeNestedStacks`; an update replaces the resource.
    pub fn include_nested_stacks(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeNestedStacks", value.into_value().into_node());
        self
    }

    /// The ARNs of Amazon SNS topics that CloudFormation associates with the stack.
    ///
    /// `NotificationARNs`; an update replaces the resource.
    pub fn notification_arns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("NotificationARNs", value.into_value().into_node());
        self
    }

    /// Determines what action will be taken if stack creation fails.
    ///
    /// `OnStackFailure`; one of `DO_NOTHING`, `ROLLBACK`, `DELETE`; an update replaces the resource.
    pub fn on_stack_failure(mut self, value: impl IntoValue<OnStackFailure>) -> Self {
        self.0.put("OnStackFailure", value.into_value().into_node());
        self
    }

    /// The ARN of an IAM role that CloudFormation assumes when executing the change set.
    ///
    /// `RoleARN`; an update replaces the resource.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleARN", value.into_value().into_node());
        self
    }

    /// Key-value pairs to associate with the change set.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<List<TagsItemsProperty>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// A structure that contains the body of the revised template.
    ///
    /// `TemplateBody`; an update replaces the resource.
    pub fn template_body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TemplateBody", value.into_value().into_node());
        self
    }

    /// The URL of the file that contains the revised template.
    ///
    /// `TemplateURL`; an update replaces the resource.
    pub fn template_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TemplateURL", value.into_value().into_node());
        self
    }

    /// Whether to reuse the template associated with the stack to create the change set.
    ///
    /// `UsePreviousTemplate`; an update replaces the resource.
    pub fn use_previous_template(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("UsePreviousTemplate", value.into_value().into_node());
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

impl Construct for CfnChangeSet {
    type Handle = CfnChangeSetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnChangeSetRef {
        CfnChangeSetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnChangeSet`] of a stack.
pub struct CfnChangeSetRef(NodeRef);

impl Clone for CfnChangeSetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnChangeSetRef {}
impl AsNode for CfnChangeSetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnChangeSetRef {
    /// What `Ref` returns: its `ChangeSetId`, a [`cloudformation::ChangeSetId`](kinds::cloudformation::ChangeSetId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudformation::ChangeSetId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the change set.
    ///
    /// `Fn::GetAtt` of `ChangeSetId`.
    #[inline]
    pub fn attr_change_set_id(&self) -> Value<kinds::cloudformation::ChangeSetId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ChangeSetId")))
    }

    /// The time the change set was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The unique ID of the stack.
    ///
    /// `Fn::GetAtt` of `StackId`.
    #[inline]
    pub fn attr_stack_id(&self) -> Value<kinds::cloudformation::StackId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StackId")))
    }
}

impl IntoValue<kinds::cloudformation::ChangeSetId> for &CfnChangeSetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudformation::ChangeSetId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `TagsItems` of `AWS::CloudFormation::ChangeSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagsItemsProperty(Object);

impl TagsItemsProperty {
    /// `TagsItemsProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`
    /// - `value`
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for TagsItemsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagsItemsProperty> for TagsItemsProperty {}
impl From<TagsItemsProperty> for Node {
    #[inline]
    fn from(value: TagsItemsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagsItemsProperty> for TagsItemsProperty {
    #[inline]
    fn into_value(self) -> Value<TagsItemsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Capabilities` of `AWS::CloudFormation::ChangeSet`.
pub enum Capability {
    /// `CAPABILITY_AUTO_EXPAND`.
    CapabilityAutoExpand,
    /// `CAPABILITY_IAM`.
    CapabilityIam,
    /// `CAPABILITY_NAMED_IAM`.
    CapabilityNamedIam,
}

#[diagnostic::do_not_recommend]
impl Kind for Capability {}
#[diagnostic::do_not_recommend]
impl TextKind for Capability {}
#[diagnostic::do_not_recommend]
impl IdKind for Capability {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Capability {}
#[diagnostic::do_not_recommend]
impl IntoValue<Capability> for Capability {
    #[inline]
    fn into_value(self) -> Value<Capability> {
        const VALUES: &[&str] = &[
            "CAPABILITY_AUTO_EXPAND",
            "CAPABILITY_IAM",
            "CAPABILITY_NAMED_IAM",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ChangeSetType` of `AWS::CloudFormation::ChangeSet`.
pub enum ChangeSetType {
    /// `CREATE`.
    Create,
    /// `IMPORT`.
    Import,
    /// `UPDATE`.
    Update,
}

#[diagnostic::do_not_recommend]
impl Kind for ChangeSetType {}
#[diagnostic::do_not_recommend]
impl TextKind for ChangeSetType {}
#[diagnostic::do_not_recommend]
impl IdKind for ChangeSetType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ChangeSetType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ChangeSetType> for ChangeSetType {
    #[inline]
    fn into_value(self) -> Value<ChangeSetType> {
        const VALUES: &[&str] = &["CREATE", "IMPORT", "UPDATE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DeploymentMode` of `AWS::CloudFormation::ChangeSet`.
pub enum DeploymentMode {
    /// `REVERT_DRIFT`.
    RevertDrift,
}

#[diagnostic::do_not_recommend]
impl Kind for DeploymentMode {}
#[diagnostic::do_not_recommend]
impl TextKind for DeploymentMode {}
#[diagnostic::do_not_recommend]
impl IdKind for DeploymentMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DeploymentMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<DeploymentMode> for DeploymentMode {
    #[inline]
    fn into_value(self) -> Value<DeploymentMode> {
        const VALUES: &[&str] = &["REVERT_DRIFT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OnStackFailure` of `AWS::CloudFormation::ChangeSet`.
pub enum OnStackFailure {
    /// `DELETE`.
    Delete,
    /// `DO_NOTHING`.
    DoNothing,
    /// `ROLLBACK`.
    Rollback,
}

#[diagnostic::do_not_recommend]
impl Kind for OnStackFailure {}
#[diagnostic::do_not_recommend]
impl TextKind for OnStackFailure {}
#[diagnostic::do_not_recommend]
impl IdKind for OnStackFailure {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OnStackFailure {}
#[diagnostic::do_not_recommend]
impl IntoValue<OnStackFailure> for OnStackFailure {
    #[inline]
    fn into_value(self) -> Value<OnStackFailure> {
        const VALUES: &[&str] = &["DELETE", "DO_NOTHING", "ROLLBACK"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
