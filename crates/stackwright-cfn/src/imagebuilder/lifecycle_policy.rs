// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ImageBuilder::LifecyclePolicy` and its property types.

use crate::l1::*;

/// Create a lifecycle policy resource.
///
/// `AWS::ImageBuilder::LifecyclePolicy`; `Ref` returns its `Arn`, a [`imagebuilder::LifecyclePolicyArn`](kinds::imagebuilder::LifecyclePolicyArn).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-lifecyclepolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLifecyclePolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ImageBuilder::LifecyclePolicy",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("lifecycle_policy.rules"),
};

impl CfnLifecyclePolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ImageBuilder::LifecyclePolicy";

    /// `CfnLifecyclePolicy` with its required properties, in alphabetical order:
    ///
    /// - `execution_role`: The name or Amazon Resource Name (ARN) for the IAM role you create that grants Image Builder access to run lifecycle actions.
    /// - `name`: The name of the lifecycle policy to create.
    /// - `policy_details`: Configuration details for the lifecycle policy rules.
    /// - `resource_selection`: Selection criteria for the resources that the lifecycle policy applies to.
    /// - `resource_type`: The type of Image Builder resource that the lifecycle policy applies to.
    pub fn new(
        execution_role: impl IntoValue<String>,
        name: impl IntoValue<String>,
        policy_details: impl IntoValue<List<PolicyDetailProperty>>,
        resource_selection: impl IntoValue<ResourceSelectionProperty>,
        resource_type: impl IntoValue<ResourceType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ExecutionRole", execution_role.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("PolicyDetails", policy_details.into_value().into_node());
        object_.put(
            "ResourceSelection",
            resource_selection.into_value().into_node(),
        );
        object_.put("ResourceType", resource_type.into_value().into_node());
        Self(object_)
    }

    /// Optional description for the lifecycle policy.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Indicates whether the lifecycle policy resource is enabled.
    ///
    /// `Status`; one of `DISABLED`, `ENABLED`; updated in place.
    pub fn status(mut self, value: impl IntoValue<super::Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// Tags to apply to the lifecycle policy resource.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Construct for CfnLifecyclePolicy {
    type Handle = CfnLifecyclePolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLifecyclePolicyRef {
        CfnLifecyclePolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLifecyclePolicy`] of a stack.
pub struct CfnLifecyclePolicyRef(NodeRef);

impl Clone for CfnLifecyclePolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLifecyclePolicyRef {}
impl AsNode for CfnLifecyclePolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLifecyclePolicyRef {
    /// What `Ref` returns: its `Arn`, a [`imagebuilder::LifecyclePolicyArn`](kinds::imagebuilder::LifecyclePolicyArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::imagebuilder::LifecyclePolicyArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the lifecycle policy resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::imagebuilder::LifecyclePolicyArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::imagebuilder::LifecyclePolicyArn> for &CfnLifecyclePolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::imagebuilder::LifecyclePolicyArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Contains selection criteria for the lifecycle policy.
///
/// The property type `Action` of `AWS::ImageBuilder::LifecyclePolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActionProperty(Object);

impl ActionProperty {
    /// `ActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: Specifies the lifecycle action to take.
    pub fn new(r#type: impl IntoValue<ActionType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Specifies the resources that the lifecycle policy applies to.
    ///
    /// `IncludeResources`.
    pub fn include_resources(mut self, value: impl IntoValue<IncludeResourcesProperty>) -> Self {
        self.0
            .put("IncludeResources", value.into_value().into_node());
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

impl Kind for ActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ActionProperty> for ActionProperty {}
impl From<ActionProperty> for Node {
    #[inline]
    fn from(value: ActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ActionProperty> for ActionProperty {
    #[inline]
    fn into_value(self) -> Value<ActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines criteria for AMIs that are excluded from lifecycle actions.
///
/// The property type `AmiExclusionRules` of `AWS::ImageBuilder::LifecyclePolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct AmiExclusionRulesProperty(Object);

impl AmiExclusionRulesProperty {
    /// `AmiExclusionRulesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configures whether public AMIs are excluded from the lifecycle action.
    ///
    /// `IsPublic`.
    pub fn is_public(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsPublic", value.into_value().into_node());
        self
    }

    /// Specifies configuration details for Image Builder to exclude the most recent resources from lifecycle actions.
    ///
    /// `LastLaunched`.
    pub fn last_launched(mut self, value: impl IntoValue<LastLaunchedProperty>) -> Self {
        self.0.put("LastLaunched", value.into_value().into_node());
        self
    }

    /// Configures AWS Region s that are excluded from the lifecycle action.
    ///
    /// `Regions`.
    pub fn regions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Regions", value.into_value().into_node());
        self
    }

    /// Specifies AWS account s whose resources are excluded from the lifecycle action.
    ///
    /// `SharedAccounts`.
    pub fn shared_accounts(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("SharedAccounts", value.into_value().into_node());
        self
    }

    /// Lists tags that should be excluded from lifecycle actions for the AMIs that have them.
    ///
    /// `TagMap`.
    pub fn tag_map(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("TagMap", value.into_value().into_node());
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

impl Kind for AmiExclusionRulesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AmiExclusionRulesProperty> for AmiExclusionRulesProperty {}
impl From<AmiExclusionRulesProperty> for Node {
    #[inline]
    fn from(value: AmiExclusionRulesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AmiExclusionRulesProperty> for AmiExclusionRulesProperty {
    #[inline]
    fn into_value(self) -> Value<AmiExclusionRulesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies resources that lifecycle policy actions should not apply to.
///
/// The property type `ExclusionRules` of `AWS::ImageBuilder::LifecyclePolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExclusionRulesProperty(Object);

impl ExclusionRulesProperty {
    /// `ExclusionRulesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Lists configuration values that apply to AMIs that Image Builder should exclude from the lifecycle action.
    ///
    /// `Amis`.
    pub fn amis(mut self, value: impl IntoValue<AmiExclusionRulesProperty>) -> Self {
        self.0.put("Amis", value.into_value().into_node());
        self
    }

    /// Contains a list of tags that Image Builder uses to skip lifecycle actions for Image Builder image resources that have them.
    ///
    /// `TagMap`.
    pub fn tag_map(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("TagMap", value.into_value().into_node());
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

impl Kind for ExclusionRulesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExclusionRulesProperty> for ExclusionRulesProperty {}
impl From<ExclusionRulesProperty> for Node {
    #[inline]
    fn from(value: ExclusionRulesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExclusionRulesProperty> for ExclusionRulesProperty {
    #[inline]
    fn into_value(self) -> Value<ExclusionRulesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines filters that the lifecycle policy uses to determine impacted resource.
///
/// The property type `Filter` of `AWS::ImageBuilder::LifecyclePolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct FilterProperty(Object);

impl FilterProperty {
    /// `FilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: Filter resources based on either `age` or `count`.
    /// - `value`: The number of units for the time period or for the count.
    pub fn new(r#type: impl IntoValue<FilterType>, value: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
        Self(object_)
    }

    /// For age-based filters, this is the number of resources to keep on hand after the lifecycle `DELETE` action is applied. Impacted resources are only deleted if you have more than this number of resources. If you have fewer resources than this number, the impacted resource is not deleted.
    ///
    /// `RetainAtLeast`.
    pub fn retain_at_least(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("RetainAtLeast", value.into_value().into_node());
        self
    }

    /// Defines the unit of time that the lifecycle policy uses to determine impacted resources. This is required for age-based rules.
    ///
    /// `Unit`; one of `DAYS`, `WEEKS`, `MONTHS`, `YEARS`.
    pub fn unit(mut self, value: impl IntoValue<Unit>) -> Self {
        self.0.put("Unit", value.into_value().into_node());
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

impl Kind for FilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FilterProperty> for FilterProperty {}
impl From<FilterProperty> for Node {
    #[inline]
    fn from(value: FilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FilterProperty> for FilterProperty {
    #[inline]
    fn into_value(self) -> Value<FilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies how the lifecycle policy should apply actions to selected resources.
///
/// The property type `IncludeResources` of `AWS::ImageBuilder::LifecyclePolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct IncludeResourcesProperty(Object);

impl IncludeResourcesProperty {
    /// `IncludeResourcesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether the lifecycle action should apply to distributed AMIs.
    ///
    /// `Amis`.
    pub fn amis(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Amis", value.into_value().into_node());
        self
    }

    /// Specifies whether the lifecycle action should apply to distributed containers.
    ///
    /// `Containers`.
    pub fn containers(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Containers", value.into_value().into_node());
        self
    }

    /// Specifies whether the lifecycle action should apply to snapshots associated with distributed AMIs.
    ///
    /// `Snapshots`.
    pub fn snapshots(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Snapshots", value.into_value().into_node());
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

impl Kind for IncludeResourcesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IncludeResourcesProperty> for IncludeResourcesProperty {}
impl From<IncludeResourcesProperty> for Node {
    #[inline]
    fn from(value: IncludeResourcesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IncludeResourcesProperty> for IncludeResourcesProperty {
    #[inline]
    fn into_value(self) -> Value<IncludeResourcesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines criteria to exclude AMIs from lifecycle actions based on the last time they were used to launch an instance.
///
/// The property type `LastLaunched` of `AWS::ImageBuilder::LifecyclePolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct LastLaunchedProperty(Object);

impl LastLaunchedProperty {
    /// `LastLaunchedProperty` with its required properties, in alphabetical order:
    ///
    /// - `unit`: Defines the unit of time that the lifecycle policy uses to calculate elapsed time since the last instance launched from the AMI.
    /// - `value`: The integer number of units for the time period.
    pub fn new(unit: impl IntoValue<Unit>, value: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Unit", unit.into_value().into_node());
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

impl Kind for LastLaunchedProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LastLaunchedProperty> for LastLaunchedProperty {}
impl From<LastLaunchedProperty> for Node {
    #[inline]
    fn from(value: LastLaunchedProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LastLaunchedProperty> for LastLaunchedProperty {
    #[inline]
    fn into_value(self) -> Value<LastLaunchedProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration details for a lifecycle policy resource.
///
/// The property type `PolicyDetail` of `AWS::ImageBuilder::LifecyclePolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct PolicyDetailProperty(Object);

impl PolicyDetailProperty {
    /// `PolicyDetailProperty` with its required properties, in alphabetical order:
    ///
    /// - `action`: Configuration details for the policy action.
    /// - `filter`: Specifies the resources that the lifecycle policy applies to.
    pub fn new(
        action: impl IntoValue<ActionProperty>,
        filter: impl IntoValue<FilterProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
        object_.put("Filter", filter.into_value().into_node());
        Self(object_)
    }

    /// Additional rules to specify resources that should be exempt from policy actions.
    ///
    /// `ExclusionRules`.
    pub fn exclusion_rules(mut self, value: impl IntoValue<ExclusionRulesProperty>) -> Self {
        self.0.put("ExclusionRules", value.into_value().into_node());
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

impl Kind for PolicyDetailProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PolicyDetailProperty> for PolicyDetailProperty {}
impl From<PolicyDetailProperty> for Node {
    #[inline]
    fn from(value: PolicyDetailProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PolicyDetailProperty> for PolicyDetailProperty {
    #[inline]
    fn into_value(self) -> Value<PolicyDetailProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies an Image Builder recipe that the lifecycle policy uses for resource selection.
///
/// The property type `RecipeSelection` of `AWS::ImageBuilder::LifecyclePolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct RecipeSelectionProperty(Object);

impl RecipeSelectionProperty {
    /// `RecipeSelectionProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of an Image Builder recipe that the lifecycle policy uses for resource selection.
    /// - `semantic_version`: The version of the Image Builder recipe specified by the `name` field.
    pub fn new(name: impl IntoValue<String>, semantic_version: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("SemanticVersion", semantic_version.into_value().into_node());
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

impl Kind for RecipeSelectionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RecipeSelectionProperty> for RecipeSelectionProperty {}
impl From<RecipeSelectionProperty> for Node {
    #[inline]
    fn from(value: RecipeSelectionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RecipeSelectionProperty> for RecipeSelectionProperty {
    #[inline]
    fn into_value(self) -> Value<RecipeSelectionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Resource selection criteria for the lifecycle policy.
///
/// The property type `ResourceSelection` of `AWS::ImageBuilder::LifecyclePolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceSelectionProperty(Object);

impl ResourceSelectionProperty {
    /// `ResourceSelectionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of recipes that are used as selection criteria for the output images that the lifecycle policy applies to.
    ///
    /// `Recipes`.
    pub fn recipes(mut self, value: impl IntoValue<List<RecipeSelectionProperty>>) -> Self {
        self.0.put("Recipes", value.into_value().into_node());
        self
    }

    /// A list of tags that are used as selection criteria for the Image Builder image resources that the lifecycle policy applies to.
    ///
    /// `TagMap`.
    pub fn tag_map(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("TagMap", value.into_value().into_node());
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

impl Kind for ResourceSelectionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceSelectionProperty> for ResourceSelectionProperty {}
impl From<ResourceSelectionProperty> for Node {
    #[inline]
    fn from(value: ResourceSelectionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceSelectionProperty> for ResourceSelectionProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceSelectionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of a `Action` of `AWS::ImageBuilder::LifecyclePolicy`.
pub enum ActionType {
    /// `DELETE`.
    Delete,
    /// `DEPRECATE`.
    Deprecate,
    /// `DISABLE`.
    Disable,
}

#[diagnostic::do_not_recommend]
impl Kind for ActionType {}
#[diagnostic::do_not_recommend]
impl TextKind for ActionType {}
#[diagnostic::do_not_recommend]
impl IdKind for ActionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ActionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ActionType> for ActionType {
    #[inline]
    fn into_value(self) -> Value<ActionType> {
        const VALUES: &[&str] = &["DELETE", "DEPRECATE", "DISABLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `Filter` of `AWS::ImageBuilder::LifecyclePolicy`.
pub enum FilterType {
    /// `AGE`.
    Age,
    /// `COUNT`.
    Count,
}

#[diagnostic::do_not_recommend]
impl Kind for FilterType {}
#[diagnostic::do_not_recommend]
impl TextKind for FilterType {}
#[diagnostic::do_not_recommend]
impl IdKind for FilterType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FilterType {}
#[diagnostic::do_not_recommend]
impl IntoValue<FilterType> for FilterType {
    #[inline]
    fn into_value(self) -> Value<FilterType> {
        const VALUES: &[&str] = &["AGE", "COUNT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ResourceType` of `AWS::ImageBuilder::LifecyclePolicy`.
pub enum ResourceType {
    /// `AMI_IMAGE`.
    AmiImage,
    /// `CONTAINER_IMAGE`.
    ContainerImage,
}

#[diagnostic::do_not_recommend]
impl Kind for ResourceType {}
#[diagnostic::do_not_recommend]
impl TextKind for ResourceType {}
#[diagnostic::do_not_recommend]
impl IdKind for ResourceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ResourceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ResourceType> for ResourceType {
    #[inline]
    fn into_value(self) -> Value<ResourceType> {
        const VALUES: &[&str] = &["AMI_IMAGE", "CONTAINER_IMAGE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Unit` of a `Filter` of `AWS::ImageBuilder::LifecyclePolicy`.
pub enum Unit {
    /// `DAYS`.
    Days,
    /// `MONTHS`.
    Months,
    /// `WEEKS`.
    Weeks,
    /// `YEARS`.
    Years,
}

#[diagnostic::do_not_recommend]
impl Kind for Unit {}
#[diagnostic::do_not_recommend]
impl TextKind for Unit {}
#[diagnostic::do_not_recommend]
impl IdKind for Unit {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Unit {}
#[diagnostic::do_not_recommend]
impl IntoValue<Unit> for Unit {
    #[inline]
    fn into_value(self) -> Value<Unit> {
        const VALUES: &[&str] = &["DAYS", "MONTHS", "WEEKS", "YEARS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
