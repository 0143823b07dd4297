// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CodePipeline::Pipeline` and its property types.

use crate::l1::*;

/// The `AWS::CodePipeline::Pipeline` resource creates a CodePipeline pipeline that describes how software changes go through a release process. For more information, see [What Is CodePipeline?](https://docs.aws.amazon.com/codepipeline/latest/userguide/welcome.html) in the *CodePipeline User Guide*.
///
/// For an example in YAML and JSON that contains the parameters in this reference, see [Examples](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codepipeline-pipeline.html#aws-resource-codepipeline-pipeline--examples).
///
/// `AWS::CodePipeline::Pipeline`; `Ref` returns its `Name`, a [`codepipeline::PipelineName`](kinds::codepipeline::PipelineName).
/// Changing one of these replaces it: `Name`.
/// Attributes: `Arn`, `Version`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-pipeline.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPipeline(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::CodePipeline::Pipeline",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("pipeline.rules"),
};

impl CfnPipeline {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CodePipeline::Pipeline";

    /// `CfnPipeline` with its required properties, in alphabetical order:
    ///
    /// - `role_arn`: The Amazon Resource Name (ARN) for CodePipeline to use to either perform actions with no `actionRoleArn`, or to use to assume roles for actions with an `actionRoleArn`.
    /// - `stages`: Represents information about a stage and its definition.
    pub fn new(
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        stages: impl IntoValue<List<StageDeclarationProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("Stages", stages.into_value().into_node());
        Self(object_)
    }

    /// The S3 bucket where artifacts for the pipeline are stored.
    ///
    /// > You must include either `artifactStore` or `artifactStores` in your pipeline, but you cannot use both. If you create a cross-region action in your pipeline, you must use `artifactStores`.
    ///
    /// `ArtifactStore`; updated in place.
    pub fn artifact_store(mut self, value: impl IntoValue<ArtifactStoreProperty>) -> Self {
        self.0.put("ArtifactStore", value.into_value().into_node());
        self
    }

    /// A mapping of `artifactStore` objects and their corresponding AWS Regions. There must be an artifact store for the pipeline Region and for each cross-region action in the pipeline.
    ///
    /// > You must include either `artifactStore` or `artifactStores` in your pipeline, but you cannot use both. If you create a cross-region action in your pipeline, you must use `artifactStores`.
    ///
    /// `ArtifactStores`; updated in place.
    pub fn artifact_stores(
        mut self,
        value: impl IntoValue<List<ArtifactStoreMapProperty>>,
    ) -> Self {
        self.0.put("ArtifactStores", value.into_value().into_node());
        self
    }

    /// Represents the input of a `DisableStageTransition` action.
    ///
    /// `DisableInboundStageTransitions`; updated in place.
    pub fn disable_inbound_stage_transitions(
        mut self,
        value: impl IntoValue<List<StageTransitionProperty>>,
    ) -> Self {
        self.0.put(
            "DisableInboundStageTransitions",
            value.into_value().into_node(),
        );
        self
    }

    /// The method that the pipeline will use to handle multiple executions. The default mode is SUPERSEDED.
    ///
    /// `ExecutionMode`; default `"SUPERSEDED"`; one of `QUEUED`, `SUPERSEDED`, `PARALLEL`; updated in place.
    pub fn execution_mode(mut self, value: impl IntoValue<ExecutionMode>) -> Self {
        self.0.put("ExecutionMode", value.into_value().into_node());
        self
    }

    /// The name of the pipeline.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// CodePipeline provides the following pipeline types, which differ in characteristics and price, so that you can tailor your pipeline features and cost to the needs of your applications.
    ///
    /// - V1 type pipelines have a JSON structure that contains standard pipeline, stage, and action-level parameters.
    /// - V2 type pipelines have the same structure as a V1 type, along with additional parameters for release safety and trigger configuration.
    ///
    /// > Including V2 parameters, such as triggers on Git tags, in the pipeline JSON when creating or updating a pipeline will result in the pipeline having the V2 type of pipeline and the associated costs.
    ///
    /// For information about pricing for CodePipeline, see [Pricing](https://docs.aws.amazon.com/codepipeline/pricing/).
    ///
    /// For information about which type of pipeline to choose, see [What type of pipeline is right for me?](https://docs.aws.amazon.com/codepipeline/latest/userguide/pipeline-types-planning.html).
    ///
    /// `PipelineType`; one of `V1`, `V2`; updated in place.
    pub fn pipeline_type(mut self, value: impl IntoValue<PipelineType>) -> Self {
        self.0.put("PipelineType", value.into_value().into_node());
        self
    }

    /// Indicates whether to rerun the CodePipeline pipeline after you update it.
    ///
    /// `RestartExecutionOnUpdate`; updated in place.
    pub fn restart_execution_on_update(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("RestartExecutionOnUpdate", value.into_value().into_node());
        self
    }

    /// Specifies the tags applied to the pipeline.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The trigger configuration specifying a type of event, such as Git tags, that starts the pipeline.
    ///
    /// > When a trigger configuration is specified, default change detection for repository and branch commits is disabled.
    ///
    /// `Triggers`; updated in place.
    pub fn triggers(
        mut self,
        value: impl IntoValue<List<PipelineTriggerDeclarationProperty>>,
    ) -> Self {
        self.0.put("Triggers", value.into_value().into_node());
        self
    }

    /// A list that defines the pipeline variables for a pipeline resource. Variable names can have alphanumeric and underscore characters, and the values must match `[A-Za-z0-9@\-_]+`.
    ///
    /// `Variables`; updated in place.
    pub fn variables(mut self, value: impl IntoValue<List<VariableDeclarationProperty>>) -> Self {
        self.0.put("Variables", value.into_value().into_node());
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

impl Construct for CfnPipeline {
    type Handle = CfnPipelineRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPipelineRef {
        CfnPipelineRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPipeline`] of a stack.
pub struct CfnPipelineRef(NodeRef);

impl Clone for CfnPipelineRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPipelineRef {}
impl AsNode for CfnPipelineRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPipelineRef {
    /// What `Ref` returns: its `Name`, a [`codepipeline::PipelineName`](kinds::codepipeline::PipelineName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::codepipeline::PipelineName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the pipeline.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::codepipeline::PipelineArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The version of the pipeline.
    ///
    /// > A new pipeline is always assigned a version number of 1. This number increments when a pipeline is updated.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[inline]
    pub fn attr_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Version")))
    }
}

impl IntoValue<kinds::codepipeline::PipelineName> for &CfnPipelineRef {
    #[inline]
    fn into_value(self) -> Value<kinds::codepipeline::PipelineName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::codepipeline::PipelineArn> for &CfnPipelineRef {
    #[inline]
    fn into_value(self) -> Value<kinds::codepipeline::PipelineArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Represents information about an action declaration.
///
/// The property type `ActionDeclaration` of `AWS::CodePipeline::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActionDeclarationProperty(Object);

impl ActionDeclarationProperty {
    /// `ActionDeclarationProperty` with its required properties, in alphabetical order:
    ///
    /// - `action_type_id`: Specifies the action type and the provider of the action.
    /// - `name`: The action declaration's name.
    pub fn new(
        action_type_id: impl IntoValue<ActionTypeIdProperty>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ActionTypeId", action_type_id.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The shell commands to run with your compute action in CodePipeline. All commands are supported except multi-line formats. While CodeBuild logs and permissions are used, you do not need to create any resources in CodeBuild.
    ///
    /// > Using compute time for this action will incur separate charges in AWS CodeBuild.
    ///
    /// `Commands`.
    pub fn commands(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Commands", value.into_value().into_node());
        self
    }

    /// The action's configuration. These are key-value pairs that specify input values for an action. For more information, see [Action Structure Requirements in CodePipeline](https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-pipeline-structure.html#action-requirements). For the list of configuration properties for the AWS CloudFormation action type in CodePipeline, see [Configuration Properties Reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/continuous-delivery-codepipeline-action-reference.html) in the *AWS CloudFormation User Guide*. For template snippets with examples, see [Using Parameter Override Functions with CodePipeline Pipelines](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/continuous-delivery-codepipeline-parameter-override-functions.html) in the *AWS CloudFormation User Guide*.
    ///
    /// The values can be represented in either JSON or YAML format. For example, the JSON configuration item format is as follows:
    ///
    /// *JSON:*
    ///
    /// `"Configuration": { Key: Value },`
    ///
    /// `Configuration`; free JSON, such as an [`Object`].
    pub fn configuration(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Configuration", value.into_value().into_node());
        self
    }

    /// The environment variables for the action.
    ///
    /// `EnvironmentVariables`.
    pub fn environment_variables(
        mut self,
        value: impl IntoValue<List<EnvironmentVariableProperty>>,
    ) -> Self {
        self.0
            .put("EnvironmentVariables", value.into_value().into_node());
        self
    }

    /// The name or ID of the artifact consumed by the action, such as a test or build artifact. While the field is not a required parameter, most actions have an action configuration that requires a specified quantity of input artifacts. To refer to the action configuration specification by action provider, see the [Action structure reference](https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference.html) in the *AWS CodePipeline User Guide*.
    ///
    /// > For a CodeBuild action with multiple input artifacts, one of your input sources must be designated the PrimarySource. For more information, see the [CodeBuild action reference page](https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CodeBuild.html) in the *AWS CodePipeline User Guide*.
    ///
    /// `InputArtifacts`.
    pub fn input_artifacts(mut self, value: impl IntoValue<List<InputArtifactProperty>>) -> Self {
        self.0.put("InputArtifacts", value.into_value().into_node());
        self
    }

    /// The variable namespace associated with the action. All variables produced as output by this action fall under this namespace.
    ///
    /// `Namespace`.
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Namespace", value.into_value().into_node());
        self
    }

    /// The name or ID of the result of the action declaration, such as a test or build artifact. While the field is not a required parameter, most actions have an action configuration that requires a specified quantity of output artifacts. To refer to the action configuration specification by action provider, see the [Action structure reference](https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference.html) in the *AWS CodePipeline User Guide*.
    ///
    /// `OutputArtifacts`.
    pub fn output_artifacts(mut self, value: impl IntoValue<List<OutputArtifactProperty>>) -> Self {
        self.0
            .put("OutputArtifacts", value.into_value().into_node());
        self
    }

    /// The list of variables that are to be exported from the compute action. This is specifically CodeBuild environment variables as used for that action.
    ///
    /// `OutputVariables`.
    pub fn output_variables(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("OutputVariables", value.into_value().into_node());
        self
    }

    /// The action declaration's AWS Region, such as us-east-1.
    ///
    /// `Region`.
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Region", value.into_value().into_node());
        self
    }

    /// The ARN of the IAM service role that performs the declared action. This is assumed through the roleArn for the pipeline.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
        self
    }

    /// The order in which actions are run.
    ///
    /// `RunOrder`.
    pub fn run_order(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("RunOrder", value.into_value().into_node());
        self
    }

    /// A timeout duration in minutes that can be applied against the ActionType’s default timeout value specified in [Quotas for AWS CodePipeline](https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html). This attribute is available only to the manual approval ActionType.
    ///
    /// `TimeoutInMinutes`.
    pub fn timeout_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TimeoutInMinutes", value.into_value().into_node());
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

impl Kind for ActionDeclarationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ActionDeclarationProperty> for ActionDeclarationProperty {}
impl From<ActionDeclarationProperty> for Node {
    #[inline]
    fn from(value: ActionDeclarationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ActionDeclarationProperty> for ActionDeclarationProperty {
    #[inline]
    fn into_value(self) -> Value<ActionDeclarationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents information about an action type.
///
/// The property type `ActionTypeId` of `AWS::CodePipeline::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActionTypeIdProperty(Object);

impl ActionTypeIdProperty {
    /// `ActionTypeIdProperty` with its required properties, in alphabetical order:
    ///
    /// - `category`: A category defines what kind of action can be taken in the stage, and constrains the provider type for the action.
    /// - `owner`: The creator of the action being called.
    /// - `provider`: The provider of the service being called by the action.
    /// - `version`: A string that describes the action version.
    pub fn new(
        category: impl IntoValue<Category>,
        owner: impl IntoValue<String>,
        provider: impl IntoValue<String>,
        version: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Category", category.into_value().into_node());
        object_.put("Owner", owner.into_value().into_node());
        object_.put("Provider", provider.into_value().into_node());
        object_.put("Version", version.into_value().into_node());
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

impl Kind for ActionTypeIdProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ActionTypeIdProperty> for ActionTypeIdProperty {}
impl From<ActionTypeIdProperty> for Node {
    #[inline]
    fn from(value: ActionTypeIdProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ActionTypeIdProperty> for ActionTypeIdProperty {
    #[inline]
    fn into_value(self) -> Value<ActionTypeIdProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The S3 bucket where artifacts for the pipeline are stored.
///
/// > You must include either `artifactStore` or `artifactStores` in your pipeline, but you cannot use both. If you create a cross-region action in your pipeline, you must use `artifactStores`.
///
/// The property type `ArtifactStore` of `AWS::CodePipeline::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct ArtifactStoreProperty(Object);

impl ArtifactStoreProperty {
    /// `ArtifactStoreProperty` with its required properties, in alphabetical order:
    ///
    /// - `location`: The S3 bucket used for storing the artifacts for a pipeline.
    /// - `r#type`: The type of the artifact store, such as S3.
    pub fn new(
        location: impl IntoValue<kinds::s3::BucketName>,
        r#type: impl IntoValue<ArtifactStoreType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Location", location.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The encryption key used to encrypt the data in the artifact store, such as an AWS Key Management Service ( AWS KMS) key. If this is undefined, the default key for Amazon S3 is used. To see an example artifact store encryption key field, see the example structure here: [AWS::CodePipeline::Pipeline](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codepipeline-pipeline.html).
    ///
    /// `EncryptionKey`.
    pub fn encryption_key(mut self, value: impl IntoValue<EncryptionKeyProperty>) -> Self {
        self.0.put("EncryptionKey", value.into_value().into_node());
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

impl Kind for ArtifactStoreProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ArtifactStoreProperty> for ArtifactStoreProperty {}
impl From<ArtifactStoreProperty> for Node {
    #[inline]
    fn from(value: ArtifactStoreProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ArtifactStoreProperty> for ArtifactStoreProperty {
    #[inline]
    fn into_value(self) -> Value<ArtifactStoreProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A mapping of `artifactStore` objects and their corresponding AWS Regions. There must be an artifact store for the pipeline Region and for each cross-region action in the pipeline.
///
/// > You must include either `artifactStore` or `artifactStores` in your pipeline, but you cannot use both. If you create a cross-region action in your pipeline, you must use `artifactStores`.
///
/// The property type `ArtifactStoreMap` of `AWS::CodePipeline::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct ArtifactStoreMapProperty(Object);

impl ArtifactStoreMapProperty {
    /// `ArtifactStoreMapProperty` with its required properties, in alphabetical order:
    ///
    /// - `artifact_store`: Represents information about the S3 bucket where artifacts are stored for the pipeline.
    /// - `region`: The action declaration's AWS Region, such as us-east-1.
    pub fn new(
        artifact_store: impl IntoValue<ArtifactStoreProperty>,
        region: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ArtifactStore", artifact_store.into_value().into_node());
        object_.put("Region", region.into_value().into_node());
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

impl Kind for ArtifactStoreMapProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ArtifactStoreMapProperty> for ArtifactStoreMapProperty {}
impl From<ArtifactStoreMapProperty> for Node {
    #[inline]
    fn from(value: ArtifactStoreMapProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ArtifactStoreMapProperty> for ArtifactStoreMapProperty {
    #[inline]
    fn into_value(self) -> Value<ArtifactStoreMapProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The conditions for making checks for entry to a stage. For more information about conditions, see [Stage conditions](https://docs.aws.amazon.com/codepipeline/latest/userguide/stage-conditions.html) and [How do stage conditions work?](https://docs.aws.amazon.com/codepipeline/latest/userguide/concepts-how-it-works-conditions.html).
///
/// The property type `BeforeEntryConditions` of `AWS::CodePipeline::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct BeforeEntryConditionsProperty(Object);

impl BeforeEntryConditionsProperty {
    /// `BeforeEntryConditionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The conditions that are configured as entry conditions.
    ///
    /// `Conditions`.
    pub fn conditions(mut self, value: impl IntoValue<List<ConditionProperty>>) -> Self {
        self.0.put("Conditions", value.into_value().into_node());
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

impl Kind for BeforeEntryConditionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BeforeEntryConditionsProperty> for BeforeEntryConditionsProperty {}
impl From<BeforeEntryConditionsProperty> for Node {
    #[inline]
    fn from(value: BeforeEntryConditionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BeforeEntryConditionsProperty> for BeforeEntryConditionsProperty {
    #[inline]
    fn into_value(self) -> Value<BeforeEntryConditionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Reserved for future use.
///
/// The property type `BlockerDeclaration` of `AWS::CodePipeline::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct BlockerDeclarationProperty(Object);

impl BlockerDeclarationProperty {
    /// `BlockerDeclarationProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: Reserved for future use.
    /// - `r#type`: Reserved for future use.
    pub fn new(
        name: impl IntoValue<String>,
        r#type: impl IntoValue<BlockerDeclarationType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for BlockerDeclarationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BlockerDeclarationProperty> for BlockerDeclarationProperty {}
impl From<BlockerDeclarationProperty> for Node {
    #[inline]
    fn from(value: BlockerDeclarationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BlockerDeclarationProperty> for BlockerDeclarationProperty {
    #[inline]
    fn into_value(self) -> Value<BlockerDeclarationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The condition for the stage. A condition is made up of the rules and the result for the condition. For more information about conditions, see [Stage conditions](https://docs.aws.amazon.com/codepipeline/latest/userguide/stage-conditions.html) and [How do stage conditions work?](https://docs.aws.amazon.com/codepipeline/latest/userguide/concepts-how-it-works-conditions.html) .. For more information about rules, see the [AWS CodePipeline rule reference](https://docs.aws.amazon.com/codepipeline/latest/userguide/rule-reference.html).
///
/// The property type `Condition` of `AWS::CodePipeline::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConditionProperty(Object);

impl ConditionProperty {
    /// `ConditionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The action to be done when the condition is met. For example, rolling back an execution for a failure condition.
    ///
    /// `Result`.
    pub fn result(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Result", value.into_value().into_node());
        self
    }

    /// The rules that make up the condition.
    ///
    /// `Rules`.
    pub fn rules(mut self, value: impl IntoValue<List<RuleDeclarationProperty>>) -> Self {
        self.0.put("Rules", value.into_value().into_node());
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

impl Kind for ConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConditionProperty> for ConditionProperty {}
impl From<ConditionProperty> for Node {
    #[inline]
    fn from(value: ConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConditionProperty> for ConditionProperty {
    #[inline]
    fn into_value(self) -> Value<ConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents information about the key used to encrypt data in the artifact store, such as an AWS Key Management Service ( AWS KMS) key.
///
/// `EncryptionKey` is a property of the [ArtifactStore](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-codepipeline-pipeline-artifactstore.html) property type.
///
/// The property type `EncryptionKey` of `AWS::CodePipeline::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionKeyProperty(Object);

impl EncryptionKeyProperty {
    /// `EncryptionKeyProperty` with its required properties, in alphabetical order:
    ///
    /// - `id`: The ID used to identify the key.
    /// - `r#type`: The type of encryption key, such as an AWS KMS key.
    pub fn new(
        id: impl IntoValue<kinds::kms::KeyIdentifier>,
        r#type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for EncryptionKeyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EncryptionKeyProperty> for EncryptionKeyProperty {}
impl From<EncryptionKeyProperty> for Node {
    #[inline]
    fn from(value: EncryptionKeyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EncryptionKeyProperty> for EncryptionKeyProperty {
    #[inline]
    fn into_value(self) -> Value<EncryptionKeyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The environment variables for the action.
///
/// The property type `EnvironmentVariable` of `AWS::CodePipeline::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct EnvironmentVariableProperty(Object);

impl EnvironmentVariableProperty {
    /// `EnvironmentVariableProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The environment variable name in the key-value pair.
    /// - `value`: The environment variable value in the key-value pair.
    pub fn new(name: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
        Self(object_)
    }

    /// Specifies the type of use for the environment variable value. The value can be either `PLAINTEXT` or `SECRETS_MANAGER`. If the value is `SECRETS_MANAGER`, provide the Secrets reference in the EnvironmentVariable value.
    ///
    /// `Type`; one of `PLAINTEXT`, `SECRETS_MANAGER`.
    pub fn r#type(mut self, value: impl IntoValue<EnvironmentVariableType>) -> Self {
        self.0.put("Type", value.into_value().into_node());
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

impl Kind for EnvironmentVariableProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EnvironmentVariableProperty> for EnvironmentVariableProperty {}
impl From<EnvironmentVariableProperty> for Node {
    #[inline]
    fn from(value: EnvironmentVariableProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EnvironmentVariableProperty> for EnvironmentVariableProperty {
    #[inline]
    fn into_value(self) -> Value<EnvironmentVariableProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration that specifies the result, such as rollback, to occur upon stage failure. For more information about conditions, see [Stage conditions](https://docs.aws.amazon.com/codepipeline/latest/userguide/stage-conditions.html) and [How do stage conditions work?](https://docs.aws.amazon.com/codepipeline/latest/userguide/concepts-how-it-works-conditions.html).
///
/// The property type `FailureConditions` of `AWS::CodePipeline::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct FailureConditionsProperty(Object);

impl FailureConditionsProperty {
    /// `FailureConditionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The conditions that are configured as failure conditions. For more information about conditions, see [Stage conditions](https://docs.aws.amazon.com/codepipeline/latest/userguide/stage-conditions.html) and [How do stage conditions work?](https://docs.aws.amazon.com/codepipeline/latest/userguide/concepts-how-it-works-conditions.html).
    ///
    /// `Conditions`.
    pub fn conditions(mut self, value: impl IntoValue<List<ConditionProperty>>) -> Self {
        self.0.put("Conditions", value.into_value().into_node());
        self
    }

    /// The specified result for when the failure conditions are met, such as rolling back the stage.
    ///
    /// `Result`; one of `ROLLBACK`, `RETRY`.
    pub fn result(mut self, value: impl IntoValue<Result>) -> Self {
        self.0.put("Result", value.into_value().into_node());
        self
    }

    /// The retry configuration specifies automatic retry for a failed stage, along with the configured retry mode.
    ///
    /// `RetryConfiguration`.
    pub fn retry_configuration(
        mut self,
        value: impl IntoValue<RetryConfigurationProperty>,
    ) -> Self {
        self.0
            .put("RetryConfiguration", value.into_value().into_node());
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

impl Kind for FailureConditionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FailureConditionsProperty> for FailureConditionsProperty {}
impl From<FailureConditionsProperty> for Node {
    #[inline]
    fn from(value: FailureConditionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FailureConditionsProperty> for FailureConditionsProperty {
    #[inline]
    fn into_value(self) -> Value<FailureConditionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Git repository branches specified as filter criteria to start the pipeline.
///
/// The property type `GitBranchFilterCriteria` of `AWS::CodePipeline::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct GitBranchFilterCriteriaProperty(Object);

impl GitBranchFilterCriteriaProperty {
    /// `GitBranchFilterCriteriaProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The list of patterns of Git branches that, when a commit is pushed, are to be excluded from starting the pipeline.
    ///
    /// `Excludes`.
    pub fn excludes(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Excludes", value.into_value().into_node());
        self
    }

    /// The list of patterns of Git branches that, when a commit is pushed, are to be included as criteria that starts the pipeline.
    ///
    /// `Includes`.
    pub fn includes(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Includes", value.into_value().into_node());
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

impl Kind for GitBranchFilterCriteriaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GitBranchFilterCriteriaProperty> for GitBranchFilterCriteriaProperty {}
impl From<GitBranchFilterCriteriaProperty> for Node {
    #[inline]
    fn from(value: GitBranchFilterCriteriaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GitBranchFilterCriteriaProperty> for GitBranchFilterCriteriaProperty {
    #[inline]
    fn into_value(self) -> Value<GitBranchFilterCriteriaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A type of trigger configuration for Git-based source actions.
///
/// > You can specify the Git configuration trigger type for all third-party Git-based source actions that are supported by the `CodeStarSourceConnection` action type.
///
/// The property type `GitConfiguration` of `AWS::CodePipeline::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct GitConfigurationProperty(Object);

impl GitConfigurationProperty {
    /// `GitConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `source_action_name`: The name of the pipeline source action where the trigger configuration, such as Git tags, is specified.
    pub fn new(source_action_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SourceActionName",
            source_action_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The field where the repository event that will start the pipeline is specified as pull requests.
    ///
    /// `PullRequest`.
    pub fn pull_request(
        mut self,
        value: impl IntoValue<List<GitPullRequestFilterProperty>>,
    ) -> Self {
        self.0.put("PullRequest", value.into_value().into_node());
        self
    }

    /// The field where the repository event that will start the pipeline, such as pushing Git tags, is specified with details.
    ///
    /// `Push`.
    pub fn push(mut self, value: impl IntoValue<List<GitPushFilterProperty>>) -> Self {
        self.0.put("Push", value.into_value().into_node());
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

impl Kind for GitConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GitConfigurationProperty> for GitConfigurationProperty {}
impl From<GitConfigurationProperty> for Node {
    #[inline]
    fn from(value: GitConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GitConfigurationProperty> for GitConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<GitConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Git repository file paths specified as filter criteria to start the pipeline.
///
/// The property type `GitFilePathFilterCriteria` of `AWS::CodePipeline::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct GitFilePathFilterCriteriaProperty(Object);

impl GitFilePathFilterCriteriaProperty {
    /// `GitFilePathFilterCriteriaProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The list of patterns of Git repository file paths that, when a commit is pushed, are to be excluded from starting the pipeline.
    ///
    /// `Excludes`.
    pub fn excludes(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Excludes", value.into_value().into_node());
        self
    }

    /// The list of patterns of Git repository file paths that, when a commit is pushed, are to be included as criteria that starts the pipeline.
    ///
    /// `Includes`.
    pub fn includes(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Includes", value.into_value().into_node());
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

impl Kind for GitFilePathFilterCriteriaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GitFilePathFilterCriteriaProperty> for GitFilePathFilterCriteriaProperty {}
impl From<GitFilePathFilterCriteriaProperty> for Node {
    #[inline]
    fn from(value: GitFilePathFilterCriteriaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GitFilePathFilterCriteriaProperty> for GitFilePathFilterCriteriaProperty {
    #[inline]
    fn into_value(self) -> Value<GitFilePathFilterCriteriaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The event criteria for the pull request trigger configuration, such as the lists of branches or file paths to include and exclude.
///
/// The following are valid values for the events for this filter:
///
/// - CLOSED
/// - OPEN
/// - UPDATED
///
/// The property type `GitPullRequestFilter` of `AWS::CodePipeline::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct GitPullRequestFilterProperty(Object);

impl GitPullRequestFilterProperty {
    /// `GitPullRequestFilterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The field that specifies to filter on branches for the pull request trigger configuration.
    ///
    /// `Branches`.
    pub fn branches(mut self, value: impl IntoValue<GitBranchFilterCriteriaProperty>) -> Self {
        self.0.put("Branches", value.into_value().into_node());
        self
    }

    /// The field that specifies which pull request events to filter on (OPEN, UPDATED, CLOSED) for the trigger configuration.
    ///
    /// `Events`.
    pub fn events(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Events", value.into_value().into_node());
        self
    }

    /// The field that specifies to filter on file paths for the pull request trigger configuration.
    ///
    /// `FilePaths`.
    pub fn file_paths(mut self, value: impl IntoValue<GitFilePathFilterCriteriaProperty>) -> Self {
        self.0.put("FilePaths", value.into_value().into_node());
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

impl Kind for GitPullRequestFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GitPullRequestFilterProperty> for GitPullRequestFilterProperty {}
impl From<GitPullRequestFilterProperty> for Node {
    #[inline]
    fn from(value: GitPullRequestFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GitPullRequestFilterProperty> for GitPullRequestFilterProperty {
    #[inline]
    fn into_value(self) -> Value<GitPullRequestFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The event criteria that specify when a specified repository event will start the pipeline for the specified trigger configuration, such as the lists of Git tags to include and exclude.
///
/// The property type `GitPushFilter` of `AWS::CodePipeline::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct GitPushFilterProperty(Object);

impl GitPushFilterProperty {
    /// `GitPushFilterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The field that specifies to filter on branches for the push trigger configuration.
    ///
    /// `Branches`.
    pub fn branches(mut self, value: impl IntoValue<GitBranchFilterCriteriaProperty>) -> Self {
        self.0.put("Branches", value.into_value().into_node());
        self
    }

    /// The field that specifies to filter on file paths for the push trigger configuration.
    ///
    /// `FilePaths`.
    pub fn file_paths(mut self, value: impl IntoValue<GitFilePathFilterCriteriaProperty>) -> Self {
        self.0.put("FilePaths", value.into_value().into_node());
        self
    }

    /// The field that contains the details for the Git tags trigger configuration.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoValue<GitTagFilterCriteriaProperty>) -> Self {
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

impl Kind for GitPushFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GitPushFilterProperty> for GitPushFilterProperty {}
impl From<GitPushFilterProperty> for Node {
    #[inline]
    fn from(value: GitPushFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GitPushFilterProperty> for GitPushFilterProperty {
    #[inline]
    fn into_value(self) -> Value<GitPushFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Git tags specified as filter criteria for whether a Git tag repository event will start the pipeline.
///
/// The property type `GitTagFilterCriteria` of `AWS::CodePipeline::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct GitTagFilterCriteriaProperty(Object);

impl GitTagFilterCriteriaProperty {
    /// `GitTagFilterCriteriaProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The list of patterns of Git tags that, when pushed, are to be excluded from starting the pipeline.
    ///
    /// `Excludes`.
    pub fn excludes(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Excludes", value.into_value().into_node());
        self
    }

    /// The list of patterns of Git tags that, when pushed, are to be included as criteria that starts the pipeline.
    ///
    /// `Includes`.
    pub fn includes(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Includes", value.into_value().into_node());
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

impl Kind for GitTagFilterCriteriaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GitTagFilterCriteriaProperty> for GitTagFilterCriteriaProperty {}
impl From<GitTagFilterCriteriaProperty> for Node {
    #[inline]
    fn from(value: GitTagFilterCriteriaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GitTagFilterCriteriaProperty> for GitTagFilterCriteriaProperty {
    #[inline]
    fn into_value(self) -> Value<GitTagFilterCriteriaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents information about an artifact to be worked on, such as a test or build artifact.
///
/// The property type `InputArtifact` of `AWS::CodePipeline::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputArtifactProperty(Object);

impl InputArtifactProperty {
    /// `InputArtifactProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the artifact to be worked on (for example, "My App").
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
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

impl Kind for InputArtifactProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputArtifactProperty> for InputArtifactProperty {}
impl From<InputArtifactProperty> for Node {
    #[inline]
    fn from(value: InputArtifactProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputArtifactProperty> for InputArtifactProperty {
    #[inline]
    fn into_value(self) -> Value<InputArtifactProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents information about the output of an action.
///
/// The property type `OutputArtifact` of `AWS::CodePipeline::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct OutputArtifactProperty(Object);

impl OutputArtifactProperty {
    /// `OutputArtifactProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the output of an artifact, such as "My App".
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The files that you want to associate with the output artifact that will be exported from the compute action.
    ///
    /// `Files`.
    pub fn files(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Files", value.into_value().into_node());
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

impl Kind for OutputArtifactProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OutputArtifactProperty> for OutputArtifactProperty {}
impl From<OutputArtifactProperty> for Node {
    #[inline]
    fn from(value: OutputArtifactProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OutputArtifactProperty> for OutputArtifactProperty {
    #[inline]
    fn into_value(self) -> Value<OutputArtifactProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents information about the specified trigger configuration, such as the filter criteria and the source stage for the action that contains the trigger.
///
/// > This is only supported for the `CodeStarSourceConnection` action type. \> When a trigger configuration is specified, default change detection for repository and branch commits is disabled.
///
/// The property type `PipelineTriggerDeclaration` of `AWS::CodePipeline::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct PipelineTriggerDeclarationProperty(Object);

impl PipelineTriggerDeclarationProperty {
    /// `PipelineTriggerDeclarationProperty` with its required properties, in alphabetical order:
    ///
    /// - `provider_type`: The source provider for the event, such as connections configured for a repository with Git tags, for the specified trigger configuration.
    pub fn new(provider_type: impl IntoValue<ProviderType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ProviderType", provider_type.into_value().into_node());
        Self(object_)
    }

    /// Provides the filter criteria and the source stage for the repository event that starts the pipeline, such as Git tags.
    ///
    /// `GitConfiguration`.
    pub fn git_configuration(mut self, value: impl IntoValue<GitConfigurationProperty>) -> Self {
        self.0
            .put("GitConfiguration", value.into_value().into_node());
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

impl Kind for PipelineTriggerDeclarationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PipelineTriggerDeclarationProperty> for PipelineTriggerDeclarationProperty {}
impl From<PipelineTriggerDeclarationProperty> for Node {
    #[inline]
    fn from(value: PipelineTriggerDeclarationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PipelineTriggerDeclarationProperty> for PipelineTriggerDeclarationProperty {
    #[inline]
    fn into_value(self) -> Value<PipelineTriggerDeclarationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The retry configuration specifies automatic retry for a failed stage, along with the configured retry mode.
///
/// The property type `RetryConfiguration` of `AWS::CodePipeline::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct RetryConfigurationProperty(Object);

impl RetryConfigurationProperty {
    /// `RetryConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The method that you want to configure for automatic stage retry on stage failure. You can specify to retry only failed action in the stage or all actions in the stage.
    ///
    /// `RetryMode`; one of `ALL_ACTIONS`, `FAILED_ACTIONS`.
    pub fn retry_mode(mut self, value: impl IntoValue<RetryMode>) -> Self {
        self.0.put("RetryMode", value.into_value().into_node());
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

impl Kind for RetryConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RetryConfigurationProperty> for RetryConfigurationProperty {}
impl From<RetryConfigurationProperty> for Node {
    #[inline]
    fn from(value: RetryConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RetryConfigurationProperty> for RetryConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<RetryConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents information about the rule to be created for an associated condition. An example would be creating a new rule for an entry condition, such as a rule that checks for a test result before allowing the run to enter the deployment stage. For more information about conditions, see [Stage conditions](https://docs.aws.amazon.com/codepipeline/latest/userguide/stage-conditions.html) and [How do stage conditions work?](https://docs.aws.amazon.com/codepipeline/latest/userguide/concepts-how-it-works-conditions.html). For more information about rules, see the [AWS CodePipeline rule reference](https://docs.aws.amazon.com/codepipeline/latest/userguide/rule-reference.html).
///
/// The property type `RuleDeclaration` of `AWS::CodePipeline::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleDeclarationProperty(Object);

impl RuleDeclarationProperty {
    /// `RuleDeclarationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The shell commands to run with your commands rule in CodePipeline. All commands are supported except multi-line formats. While CodeBuild logs and permissions are used, you do not need to create any resources in CodeBuild.
    ///
    /// > Using compute time for this action will incur separate charges in AWS CodeBuild.
    ///
    /// `Commands`.
    pub fn commands(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Commands", value.into_value().into_node());
        self
    }

    /// The action configuration fields for the rule.
    ///
    /// `Configuration`; free JSON, such as an [`Object`].
    pub fn configuration(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Configuration", value.into_value().into_node());
        self
    }

    /// The input artifacts fields for the rule, such as specifying an input file for the rule.
    ///
    /// `InputArtifacts`.
    pub fn input_artifacts(mut self, value: impl IntoValue<List<InputArtifactProperty>>) -> Self {
        self.0.put("InputArtifacts", value.into_value().into_node());
        self
    }

    /// The name of the rule that is created for the condition, such as `VariableCheck`.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The Region for the condition associated with the rule.
    ///
    /// `Region`.
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Region", value.into_value().into_node());
        self
    }

    /// The pipeline role ARN associated with the rule.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
        self
    }

    /// The ID for the rule type, which is made up of the combined values for category, owner, provider, and version.
    ///
    /// `RuleTypeId`.
    pub fn rule_type_id(mut self, value: impl IntoValue<RuleTypeIdProperty>) -> Self {
        self.0.put("RuleTypeId", value.into_value().into_node());
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

impl Kind for RuleDeclarationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleDeclarationProperty> for RuleDeclarationProperty {}
impl From<RuleDeclarationProperty> for Node {
    #[inline]
    fn from(value: RuleDeclarationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleDeclarationProperty> for RuleDeclarationProperty {
    #[inline]
    fn into_value(self) -> Value<RuleDeclarationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The ID for the rule type, which is made up of the combined values for category, owner, provider, and version. For more information about conditions, see [Stage conditions](https://docs.aws.amazon.com/codepipeline/latest/userguide/stage-conditions.html). For more information about rules, see the [AWS CodePipeline rule reference](https://docs.aws.amazon.com/codepipeline/latest/userguide/rule-reference.html).
///
/// The property type `RuleTypeId` of `AWS::CodePipeline::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleTypeIdProperty(Object);

impl RuleTypeIdProperty {
    /// `RuleTypeIdProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A category defines what kind of rule can be run in the stage, and constrains the provider type for the rule. The valid category is `Rule`.
    ///
    /// `Category`.
    pub fn category(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Category", value.into_value().into_node());
        self
    }

    /// The creator of the rule being called. The valid value for the `Owner` field in the rule category is `AWS`.
    ///
    /// `Owner`.
    pub fn owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Owner", value.into_value().into_node());
        self
    }

    /// The rule provider, such as the `DeploymentWindow` rule. For a list of rule provider names, see the rules listed in the [AWS CodePipeline rule reference](https://docs.aws.amazon.com/codepipeline/latest/userguide/rule-reference.html).
    ///
    /// `Provider`.
    pub fn provider(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Provider", value.into_value().into_node());
        self
    }

    /// A string that describes the rule version.
    ///
    /// `Version`.
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Version", value.into_value().into_node());
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

impl Kind for RuleTypeIdProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleTypeIdProperty> for RuleTypeIdProperty {}
impl From<RuleTypeIdProperty> for Node {
    #[inline]
    fn from(value: RuleTypeIdProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleTypeIdProperty> for RuleTypeIdProperty {
    #[inline]
    fn into_value(self) -> Value<RuleTypeIdProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents information about a stage and its definition.
///
/// The property type `StageDeclaration` of `AWS::CodePipeline::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct StageDeclarationProperty(Object);

impl StageDeclarationProperty {
    /// `StageDeclarationProperty` with its required properties, in alphabetical order:
    ///
    /// - `actions`: The actions included in a stage.
    /// - `name`: The name of the stage.
    pub fn new(
        actions: impl IntoValue<List<ActionDeclarationProperty>>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Actions", actions.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The method to use when a stage allows entry. For example, configuring this field for conditions will allow entry to the stage when the conditions are met.
    ///
    /// `BeforeEntry`.
    pub fn before_entry(mut self, value: impl IntoValue<BeforeEntryConditionsProperty>) -> Self {
        self.0.put("BeforeEntry", value.into_value().into_node());
        self
    }

    /// Reserved for future use.
    ///
    /// `Blockers`.
    pub fn blockers(mut self, value: impl IntoValue<List<BlockerDeclarationProperty>>) -> Self {
        self.0.put("Blockers", value.into_value().into_node());
        self
    }

    /// The method to use when a stage has not completed successfully. For example, configuring this field for rollback will roll back a failed stage automatically to the last successful pipeline execution in the stage.
    ///
    /// `OnFailure`.
    pub fn on_failure(mut self, value: impl IntoValue<FailureConditionsProperty>) -> Self {
        self.0.put("OnFailure", value.into_value().into_node());
        self
    }

    /// The method to use when a stage has succeeded. For example, configuring this field for conditions will allow the stage to succeed when the conditions are met.
    ///
    /// `OnSuccess`.
    pub fn on_success(mut self, value: impl IntoValue<SuccessConditionsProperty>) -> Self {
        self.0.put("OnSuccess", value.into_value().into_node());
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

impl Kind for StageDeclarationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StageDeclarationProperty> for StageDeclarationProperty {}
impl From<StageDeclarationProperty> for Node {
    #[inline]
    fn from(value: StageDeclarationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StageDeclarationProperty> for StageDeclarationProperty {
    #[inline]
    fn into_value(self) -> Value<StageDeclarationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The name of the pipeline in which you want to disable the flow of artifacts from one stage to another.
///
/// The property type `StageTransition` of `AWS::CodePipeline::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct StageTransitionProperty(Object);

impl StageTransitionProperty {
    /// `StageTransitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `reason`: The reason given to the user that a stage is disabled, such as waiting for manual approval or manual tests.
    /// - `stage_name`: The name of the stage where you want to disable the inbound or outbound transition of artifacts.
    pub fn new(reason: impl IntoValue<String>, stage_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Reason", reason.into_value().into_node());
        object_.put("StageName", stage_name.into_value().into_node());
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

impl Kind for StageTransitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StageTransitionProperty> for StageTransitionProperty {}
impl From<StageTransitionProperty> for Node {
    #[inline]
    fn from(value: StageTransitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StageTransitionProperty> for StageTransitionProperty {
    #[inline]
    fn into_value(self) -> Value<StageTransitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The conditions for making checks that, if met, succeed a stage. For more information about conditions, see [Stage conditions](https://docs.aws.amazon.com/codepipeline/latest/userguide/stage-conditions.html) and [How do stage conditions work?](https://docs.aws.amazon.com/codepipeline/latest/userguide/concepts-how-it-works-conditions.html).
///
/// The property type `SuccessConditions` of `AWS::CodePipeline::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct SuccessConditionsProperty(Object);

impl SuccessConditionsProperty {
    /// `SuccessConditionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The conditions that are success conditions.
    ///
    /// `Conditions`.
    pub fn conditions(mut self, value: impl IntoValue<List<ConditionProperty>>) -> Self {
        self.0.put("Conditions", value.into_value().into_node());
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

impl Kind for SuccessConditionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SuccessConditionsProperty> for SuccessConditionsProperty {}
impl From<SuccessConditionsProperty> for Node {
    #[inline]
    fn from(value: SuccessConditionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SuccessConditionsProperty> for SuccessConditionsProperty {
    #[inline]
    fn into_value(self) -> Value<SuccessConditionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A variable declared at the pipeline level.
///
/// The property type `VariableDeclaration` of `AWS::CodePipeline::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct VariableDeclarationProperty(Object);

impl VariableDeclarationProperty {
    /// `VariableDeclarationProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of a pipeline-level variable.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The value of a pipeline-level variable.
    ///
    /// `DefaultValue`.
    pub fn default_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DefaultValue", value.into_value().into_node());
        self
    }

    /// The description of a pipeline-level variable. It's used to add additional context about the variable, and not being used at time when pipeline executes.
    ///
    /// `Description`.
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

impl Kind for VariableDeclarationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VariableDeclarationProperty> for VariableDeclarationProperty {}
impl From<VariableDeclarationProperty> for Node {
    #[inline]
    fn from(value: VariableDeclarationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VariableDeclarationProperty> for VariableDeclarationProperty {
    #[inline]
    fn into_value(self) -> Value<VariableDeclarationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of a `ArtifactStore` of `AWS::CodePipeline::Pipeline`.
pub enum ArtifactStoreType {
    /// `S3`.
    S3,
}

#[diagnostic::do_not_recommend]
impl Kind for ArtifactStoreType {}
#[diagnostic::do_not_recommend]
impl TextKind for ArtifactStoreType {}
#[diagnostic::do_not_recommend]
impl IdKind for ArtifactStoreType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ArtifactStoreType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ArtifactStoreType> for ArtifactStoreType {
    #[inline]
    fn into_value(self) -> Value<ArtifactStoreType> {
        const VALUES: &[&str] = &["S3"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `BlockerDeclaration` of `AWS::CodePipeline::Pipeline`.
pub enum BlockerDeclarationType {
    /// `Schedule`.
    Schedule,
}

#[diagnostic::do_not_recommend]
impl Kind for BlockerDeclarationType {}
#[diagnostic::do_not_recommend]
impl TextKind for BlockerDeclarationType {}
#[diagnostic::do_not_recommend]
impl IdKind for BlockerDeclarationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for BlockerDeclarationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<BlockerDeclarationType> for BlockerDeclarationType {
    #[inline]
    fn into_value(self) -> Value<BlockerDeclarationType> {
        const VALUES: &[&str] = &["Schedule"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Category` of a `ActionTypeId` of `AWS::CodePipeline::Pipeline`.
pub enum Category {
    /// `Approval`.
    Approval,
    /// `Build`.
    Build,
    /// `Compute`.
    Compute,
    /// `Deploy`.
    Deploy,
    /// `Invoke`.
    Invoke,
    /// `Source`.
    Source,
    /// `Test`.
    Test,
}

#[diagnostic::do_not_recommend]
impl Kind for Category {}
#[diagnostic::do_not_recommend]
impl TextKind for Category {}
#[diagnostic::do_not_recommend]
impl IdKind for Category {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Category {}
#[diagnostic::do_not_recommend]
impl IntoValue<Category> for Category {
    #[inline]
    fn into_value(self) -> Value<Category> {
        const VALUES: &[&str] = &[
            "Approval", "Build", "Compute", "Deploy", "Invoke", "Source", "Test",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `EnvironmentVariable` of `AWS::CodePipeline::Pipeline`.
pub enum EnvironmentVariableType {
    /// `PLAINTEXT`.
    Plaintext,
    /// `SECRETS_MANAGER`.
    SecretsManager,
}

#[diagnostic::do_not_recommend]
impl Kind for EnvironmentVariableType {}
#[diagnostic::do_not_recommend]
impl TextKind for EnvironmentVariableType {}
#[diagnostic::do_not_recommend]
impl IdKind for EnvironmentVariableType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EnvironmentVariableType {}
#[diagnostic::do_not_recommend]
impl IntoValue<EnvironmentVariableType> for EnvironmentVariableType {
    #[inline]
    fn into_value(self) -> Value<EnvironmentVariableType> {
        const VALUES: &[&str] = &["PLAINTEXT", "SECRETS_MANAGER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ExecutionMode` of `AWS::CodePipeline::Pipeline`.
pub enum ExecutionMode {
    /// `PARALLEL`.
    Parallel,
    /// `QUEUED`.
    Queued,
    /// `SUPERSEDED`.
    Superseded,
}

#[diagnostic::do_not_recommend]
impl Kind for ExecutionMode {}
#[diagnostic::do_not_recommend]
impl TextKind for ExecutionMode {}
#[diagnostic::do_not_recommend]
impl IdKind for ExecutionMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ExecutionMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<ExecutionMode> for ExecutionMode {
    #[inline]
    fn into_value(self) -> Value<ExecutionMode> {
        const VALUES: &[&str] = &["PARALLEL", "QUEUED", "SUPERSEDED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PipelineType` of `AWS::CodePipeline::Pipeline`.
pub enum PipelineType {
    /// `V1`.
    V1,
    /// `V2`.
    V2,
}

#[diagnostic::do_not_recommend]
impl Kind for PipelineType {}
#[diagnostic::do_not_recommend]
impl TextKind for PipelineType {}
#[diagnostic::do_not_recommend]
impl IdKind for PipelineType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PipelineType {}
#[diagnostic::do_not_recommend]
impl IntoValue<PipelineType> for PipelineType {
    #[inline]
    fn into_value(self) -> Value<PipelineType> {
        const VALUES: &[&str] = &["V1", "V2"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ProviderType` of a `PipelineTriggerDeclaration` of `AWS::CodePipeline::Pipeline`.
pub enum ProviderType {
    /// `CodeStarSourceConnection`.
    CodeStarSourceConnection,
}

#[diagnostic::do_not_recommend]
impl Kind for ProviderType {}
#[diagnostic::do_not_recommend]
impl TextKind for ProviderType {}
#[diagnostic::do_not_recommend]
impl IdKind for ProviderType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ProviderType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ProviderType> for ProviderType {
    #[inline]
    fn into_value(self) -> Value<ProviderType> {
        const VALUES: &[&str] = &["CodeStarSourceConnection"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Result` of a `FailureConditions` of `AWS::CodePipeline::Pipeline`.
pub enum Result {
    /// `RETRY`.
    Retry,
    /// `ROLLBACK`.
    Rollback,
}

#[diagnostic::do_not_recommend]
impl Kind for Result {}
#[diagnostic::do_not_recommend]
impl TextKind for Result {}
#[diagnostic::do_not_recommend]
impl IdKind for Result {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Result {}
#[diagnostic::do_not_recommend]
impl IntoValue<Result> for Result {
    #[inline]
    fn into_value(self) -> Value<Result> {
        const VALUES: &[&str] = &["RETRY", "ROLLBACK"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RetryMode` of a `RetryConfiguration` of `AWS::CodePipeline::Pipeline`.
pub enum RetryMode {
    /// `ALL_ACTIONS`.
    AllActions,
    /// `FAILED_ACTIONS`.
    FailedActions,
}

#[diagnostic::do_not_recommend]
impl Kind for RetryMode {}
#[diagnostic::do_not_recommend]
impl TextKind for RetryMode {}
#[diagnostic::do_not_recommend]
impl IdKind for RetryMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RetryMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<RetryMode> for RetryMode {
    #[inline]
    fn into_value(self) -> Value<RetryMode> {
        const VALUES: &[&str] = &["ALL_ACTIONS", "FAILED_ACTIONS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
