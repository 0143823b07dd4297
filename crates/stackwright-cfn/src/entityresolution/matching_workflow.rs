// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EntityResolution::MatchingWorkflow` and its property types.

use crate::l1::*;

/// Creates a matching workflow that defines the configuration for a data processing job. The workflow name must be unique. To modify an existing workflow, use `UpdateMatchingWorkflow`.
///
/// > For workflows where `resolutionType` is `ML_MATCHING` or `PROVIDER`, incremental processing is not supported.
///
/// `AWS::EntityResolution::MatchingWorkflow`; `Ref` returns its `WorkflowName`, a [`entityresolution::MatchingWorkflowName`](kinds::entityresolution::MatchingWorkflowName).
/// Changing one of these replaces it: `WorkflowName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-matchingworkflow.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMatchingWorkflow(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EntityResolution::MatchingWorkflow",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("matching_workflow.rules"),
};

impl CfnMatchingWorkflow {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EntityResolution::MatchingWorkflow";

    /// `CfnMatchingWorkflow` with its required properties, in alphabetical order:
    ///
    /// - `input_source_config`: A list of `InputSource` objects, which have the fields `InputSourceARN` and `SchemaName`.
    /// - `output_source_config`: A list of `OutputSource` objects, each of which contains fields `outputS3Path`, `applyNormalization`, `KMSArn`, and `output`.
    /// - `resolution_techniques`: An object which defines the `resolutionType` and the `ruleBasedProperties`.
    /// - `role_arn`: The Amazon Resource Name (ARN) of the IAM role.
    /// - `workflow_name`: The name of the workflow.
    pub fn new(
        input_source_config: impl IntoValue<List<InputSourceProperty>>,
        output_source_config: impl IntoValue<List<OutputSourceProperty>>,
        resolution_techniques: impl IntoValue<ResolutionTechniquesProperty>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        workflow_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "InputSourceConfig",
            input_source_config.into_value().into_node(),
        );
        object_.put(
            "OutputSourceConfig",
            output_source_config.into_value().into_node(),
        );
        object_.put(
            "ResolutionTechniques",
            resolution_techniques.into_value().into_node(),
        );
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("WorkflowName", workflow_name.into_value().into_node());
        Self(object_)
    }

    /// A description of the workflow.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Optional. An object that defines the incremental run type. This object contains only the `incrementalRunType` field, which appears as "Automatic" in the console.
    ///
    /// > For workflows where `resolutionType` is `ML_MATCHING` or `PROVIDER`, incremental processing is not supported.
    ///
    /// `IncrementalRunConfig`; updated in place.
    pub fn incremental_run_config(
        mut self,
        value: impl IntoValue<IncrementalRunConfigProperty>,
    ) -> Self {
        self.0
            .put("IncrementalRunConfig", value.into_value().into_node());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
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

impl Construct for CfnMatchingWorkflow {
    type Handle = CfnMatchingWorkflowRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMatchingWorkflowRef {
        CfnMatchingWorkflowRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMatchingWorkflow`] of a stack.
pub struct CfnMatchingWorkflowRef(NodeRef);

impl Clone for CfnMatchingWorkflowRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMatchingWorkflowRef {}
impl AsNode for CfnMatchingWorkflowRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMatchingWorkflowRef {
    /// What `Ref` returns: its `WorkflowName`, a [`entityresolution::MatchingWorkflowName`](kinds::entityresolution::MatchingWorkflowName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::entityresolution::MatchingWorkflowName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The time of this MatchingWorkflow got created
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The time of this MatchingWorkflow got last updated at
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }

    /// The default MatchingWorkflow arn
    ///
    /// `Fn::GetAtt` of `WorkflowArn`.
    #[inline]
    pub fn attr_workflow_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("WorkflowArn")))
    }
}

impl IntoValue<kinds::entityresolution::MatchingWorkflowName> for &CfnMatchingWorkflowRef {
    #[inline]
    fn into_value(self) -> Value<kinds::entityresolution::MatchingWorkflowName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The Customer Profiles integration configuration for the output source
///
/// The property type `CustomerProfilesIntegrationConfig` of `AWS::EntityResolution::MatchingWorkflow`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomerProfilesIntegrationConfigProperty(Object);

impl CustomerProfilesIntegrationConfigProperty {
    /// `CustomerProfilesIntegrationConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `domain_arn`: The Amazon Resource Name (ARN) of the Customer Profiles domain.
    /// - `object_type_arn`: The Amazon Resource Name (ARN) of the Customer Profiles object type.
    pub fn new(
        domain_arn: impl IntoValue<String>,
        object_type_arn: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DomainArn", domain_arn.into_value().into_node());
        object_.put("ObjectTypeArn", object_type_arn.into_value().into_node());
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

impl Kind for CustomerProfilesIntegrationConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomerProfilesIntegrationConfigProperty>
    for CustomerProfilesIntegrationConfigProperty
{
}
impl From<CustomerProfilesIntegrationConfigProperty> for Node {
    #[inline]
    fn from(value: CustomerProfilesIntegrationConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomerProfilesIntegrationConfigProperty>
    for CustomerProfilesIntegrationConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<CustomerProfilesIntegrationConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Optional. An object that defines the incremental run type. This object contains only the `incrementalRunType` field, which appears as "Automatic" in the console.
///
/// > For workflows where `resolutionType` is `ML_MATCHING` or `PROVIDER`, incremental processing is not supported.
///
/// The property type `IncrementalRunConfig` of `AWS::EntityResolution::MatchingWorkflow`.
#[must_use = "a property type does nothing until it is set"]
pub struct IncrementalRunConfigProperty(Object);

impl IncrementalRunConfigProperty {
    /// `IncrementalRunConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `incremental_run_type`: The type of incremental run.
    pub fn new(incremental_run_type: impl IntoValue<IncrementalRunType>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "IncrementalRunType",
            incremental_run_type.into_value().into_node(),
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

impl Kind for IncrementalRunConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IncrementalRunConfigProperty> for IncrementalRunConfigProperty {}
impl From<IncrementalRunConfigProperty> for Node {
    #[inline]
    fn from(value: IncrementalRunConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IncrementalRunConfigProperty> for IncrementalRunConfigProperty {
    #[inline]
    fn into_value(self) -> Value<IncrementalRunConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object containing `inputSourceARN`, `schemaName`, and `applyNormalization`.
///
/// The property type `InputSource` of `AWS::EntityResolution::MatchingWorkflow`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputSourceProperty(Object);

impl InputSourceProperty {
    /// `InputSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `input_source_arn`: An object containing `inputSourceARN`, `schemaName`, and `applyNormalization`.
    /// - `schema_arn`: The name of the schema.
    pub fn new(
        input_source_arn: impl IntoValue<String>,
        schema_arn: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InputSourceARN", input_source_arn.into_value().into_node());
        object_.put("SchemaArn", schema_arn.into_value().into_node());
        Self(object_)
    }

    /// Normalizes the attributes defined in the schema in the input data. For example, if an attribute has an `AttributeType` of `PHONE_NUMBER`, and the data in the input table is in a format of 1234567890, AWS Entity Resolution will normalize this field in the output to (123)-456-7890.
    ///
    /// `ApplyNormalization`.
    pub fn apply_normalization(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ApplyNormalization", value.into_value().into_node());
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

impl Kind for InputSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputSourceProperty> for InputSourceProperty {}
impl From<InputSourceProperty> for Node {
    #[inline]
    fn from(value: InputSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputSourceProperty> for InputSourceProperty {
    #[inline]
    fn into_value(self) -> Value<InputSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Amazon S3 location that temporarily stores your data while it processes. Your information won't be saved permanently.
///
/// The property type `IntermediateSourceConfiguration` of `AWS::EntityResolution::MatchingWorkflow`.
#[must_use = "a property type does nothing until it is set"]
pub struct IntermediateSourceConfigurationProperty(Object);

impl IntermediateSourceConfigurationProperty {
    /// `IntermediateSourceConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `intermediate_s3_path`: The Amazon S3 location (bucket and prefix).
    pub fn new(intermediate_s3_path: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "IntermediateS3Path",
            intermediate_s3_path.into_value().into_node(),
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

impl Kind for IntermediateSourceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IntermediateSourceConfigurationProperty> for IntermediateSourceConfigurationProperty {}
impl From<IntermediateSourceConfigurationProperty> for Node {
    #[inline]
    fn from(value: IntermediateSourceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IntermediateSourceConfigurationProperty>
    for IntermediateSourceConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<IntermediateSourceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for matching behavior within rule condition properties
///
/// The property type `MatchingConfig` of `AWS::EntityResolution::MatchingWorkflow`.
#[must_use = "a property type does nothing until it is set"]
pub struct MatchingConfigProperty(Object);

impl MatchingConfigProperty {
    /// `MatchingConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Enables transitive matching to process records across all rule levels and connect unmatched records to existing match groups
    ///
    /// `EnableTransitiveMatching`.
    pub fn enable_transitive_matching(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableTransitiveMatching", value.into_value().into_node());
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

impl Kind for MatchingConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MatchingConfigProperty> for MatchingConfigProperty {}
impl From<MatchingConfigProperty> for Node {
    #[inline]
    fn from(value: MatchingConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MatchingConfigProperty> for MatchingConfigProperty {
    #[inline]
    fn into_value(self) -> Value<MatchingConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A list of `OutputAttribute` objects, each of which have the fields `Name` and `Hashed`. Each of these objects selects a column to be included in the output table, and whether the values of the column should be hashed.
///
/// The property type `OutputAttribute` of `AWS::EntityResolution::MatchingWorkflow`.
#[must_use = "a property type does nothing until it is set"]
pub struct OutputAttributeProperty(Object);

impl OutputAttributeProperty {
    /// `OutputAttributeProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: A name of a column to be written to the output.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Enables the ability to hash the column values in the output.
    ///
    /// `Hashed`.
    pub fn hashed(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Hashed", value.into_value().into_node());
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

impl Kind for OutputAttributeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OutputAttributeProperty> for OutputAttributeProperty {}
impl From<OutputAttributeProperty> for Node {
    #[inline]
    fn from(value: OutputAttributeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OutputAttributeProperty> for OutputAttributeProperty {
    #[inline]
    fn into_value(self) -> Value<OutputAttributeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A list of `OutputAttribute` objects, each of which have the fields `Name` and `Hashed`. Each of these objects selects a column to be included in the output table, and whether the values of the column should be hashed.
///
/// The property type `OutputSource` of `AWS::EntityResolution::MatchingWorkflow`.
#[must_use = "a property type does nothing until it is set"]
pub struct OutputSourceProperty(Object);

impl OutputSourceProperty {
    /// `OutputSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `output`: A list of `OutputAttribute` objects, each of which have the fields `Name` and `Hashed`.
    pub fn new(output: impl IntoValue<List<OutputAttributeProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Output", output.into_value().into_node());
        Self(object_)
    }

    /// Normalizes the attributes defined in the schema in the input data. For example, if an attribute has an `AttributeType` of `PHONE_NUMBER`, and the data in the input table is in a format of 1234567890, AWS Entity Resolution will normalize this field in the output to (123)-456-7890.
    ///
    /// `ApplyNormalization`.
    pub fn apply_normalization(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ApplyNormalization", value.into_value().into_node());
        self
    }

    /// The Customer Profiles integration configuration for the output source
    ///
    /// `CustomerProfilesIntegrationConfig`.
    pub fn customer_profiles_integration_config(
        mut self,
        value: impl IntoValue<CustomerProfilesIntegrationConfigProperty>,
    ) -> Self {
        self.0.put(
            "CustomerProfilesIntegrationConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// Customer KMS ARN for encryption at rest. If not provided, system will use an AWS Entity Resolution managed KMS key.
    ///
    /// `KMSArn`.
    pub fn kms_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KMSArn", value.into_value().into_node());
        self
    }

    /// The S3 path to which AWS Entity Resolution will write the output table.
    ///
    /// `OutputS3Path`.
    pub fn output_s3_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OutputS3Path", value.into_value().into_node());
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

impl Kind for OutputSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OutputSourceProperty> for OutputSourceProperty {}
impl From<OutputSourceProperty> for Node {
    #[inline]
    fn from(value: OutputSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OutputSourceProperty> for OutputSourceProperty {
    #[inline]
    fn into_value(self) -> Value<OutputSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object containing the `providerServiceARN`, `intermediateSourceConfiguration`, and `providerConfiguration`.
///
/// The property type `ProviderProperties` of `AWS::EntityResolution::MatchingWorkflow`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProviderPropertiesProperty(Object);

impl ProviderPropertiesProperty {
    /// `ProviderPropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `provider_service_arn`: The ARN of the provider service.
    pub fn new(provider_service_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ProviderServiceArn",
            provider_service_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// The Amazon S3 location that temporarily stores your data while it processes. Your information won't be saved permanently.
    ///
    /// `IntermediateSourceConfiguration`.
    pub fn intermediate_source_configuration(
        mut self,
        value: impl IntoValue<IntermediateSourceConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "IntermediateSourceConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The required configuration fields to use with the provider service.
    ///
    /// `ProviderConfiguration`.
    pub fn provider_configuration(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("ProviderConfiguration", value.into_value().into_node());
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

impl Kind for ProviderPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProviderPropertiesProperty> for ProviderPropertiesProperty {}
impl From<ProviderPropertiesProperty> for Node {
    #[inline]
    fn from(value: ProviderPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProviderPropertiesProperty> for ProviderPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<ProviderPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object which defines the `resolutionType` and the `ruleBasedProperties`.
///
/// The property type `ResolutionTechniques` of `AWS::EntityResolution::MatchingWorkflow`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResolutionTechniquesProperty(Object);

impl ResolutionTechniquesProperty {
    /// `ResolutionTechniquesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Enables the workflow to use real-time matching. Can only be set on creation for RULE_MATCHING workflows that define RuleConditionProperties.
    ///
    /// `EnableRealTimeMatching`; an update replaces the resource.
    pub fn enable_real_time_matching(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableRealTimeMatching", value.into_value().into_node());
        self
    }

    /// The properties of the provider service.
    ///
    /// `ProviderProperties`.
    pub fn provider_properties(
        mut self,
        value: impl IntoValue<ProviderPropertiesProperty>,
    ) -> Self {
        self.0
            .put("ProviderProperties", value.into_value().into_node());
        self
    }

    /// The type of matching workflow to create. Specify one of the following types:
    ///
    /// - `RULE_MATCHING`: Match records using configurable rule-based criteria
    /// - `ML_MATCHING`: Match records using machine learning models
    /// - `PROVIDER`: Match records using a third-party matching provider
    ///
    /// `ResolutionType`; one of `RULE_MATCHING`, `ML_MATCHING`, `PROVIDER`.
    pub fn resolution_type(mut self, value: impl IntoValue<ResolutionType>) -> Self {
        self.0.put("ResolutionType", value.into_value().into_node());
        self
    }

    /// An object which defines the list of matching rules to run and has a field `rules`, which is a list of rule objects.
    ///
    /// `RuleBasedProperties`.
    pub fn rule_based_properties(
        mut self,
        value: impl IntoValue<RuleBasedPropertiesProperty>,
    ) -> Self {
        self.0
            .put("RuleBasedProperties", value.into_value().into_node());
        self
    }

    /// An object containing the `rules` for a matching workflow.
    ///
    /// `RuleConditionProperties`.
    pub fn rule_condition_properties(
        mut self,
        value: impl IntoValue<RuleConditionPropertiesProperty>,
    ) -> Self {
        self.0
            .put("RuleConditionProperties", value.into_value().into_node());
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

impl Kind for ResolutionTechniquesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResolutionTechniquesProperty> for ResolutionTechniquesProperty {}
impl From<ResolutionTechniquesProperty> for Node {
    #[inline]
    fn from(value: ResolutionTechniquesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResolutionTechniquesProperty> for ResolutionTechniquesProperty {
    #[inline]
    fn into_value(self) -> Value<ResolutionTechniquesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object containing the `ruleName` and `matchingKeys`.
///
/// The property type `Rule` of `AWS::EntityResolution::MatchingWorkflow`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleProperty(Object);

impl RuleProperty {
    /// `RuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `matching_keys`: A list of `MatchingKeys`.
    /// - `rule_name`: A name for the matching rule.
    pub fn new(
        matching_keys: impl IntoValue<List<String>>,
        rule_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MatchingKeys", matching_keys.into_value().into_node());
        object_.put("RuleName", rule_name.into_value().into_node());
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

impl Kind for RuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleProperty> for RuleProperty {}
impl From<RuleProperty> for Node {
    #[inline]
    fn from(value: RuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleProperty> for RuleProperty {
    #[inline]
    fn into_value(self) -> Value<RuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object which defines the list of matching rules to run in a matching workflow.
///
/// The property type `RuleBasedProperties` of `AWS::EntityResolution::MatchingWorkflow`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleBasedPropertiesProperty(Object);

impl RuleBasedPropertiesProperty {
    /// `RuleBasedPropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `attribute_matching_model`: The comparison type.
    /// - `rules`: A list of `Rule` objects, each of which have fields `RuleName` and `MatchingKeys`.
    pub fn new(
        attribute_matching_model: impl IntoValue<super::AttributeMatchingModel>,
        rules: impl IntoValue<List<RuleProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AttributeMatchingModel",
            attribute_matching_model.into_value().into_node(),
        );
        object_.put("Rules", rules.into_value().into_node());
        Self(object_)
    }

    /// An indicator of whether to generate IDs and index the data or not.
    ///
    /// If you choose `IDENTIFIER_GENERATION`, the process generates IDs and indexes the data.
    ///
    /// If you choose `INDEXING`, the process indexes the data without generating IDs.
    ///
    /// `MatchPurpose`; one of `IDENTIFIER_GENERATION`, `INDEXING`.
    pub fn match_purpose(mut self, value: impl IntoValue<MatchPurpose>) -> Self {
        self.0.put("MatchPurpose", value.into_value().into_node());
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

impl Kind for RuleBasedPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleBasedPropertiesProperty> for RuleBasedPropertiesProperty {}
impl From<RuleBasedPropertiesProperty> for Node {
    #[inline]
    fn from(value: RuleBasedPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleBasedPropertiesProperty> for RuleBasedPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<RuleBasedPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that defines the `ruleCondition` and the `ruleName` to use in a matching workflow.
///
/// The property type `RuleCondition` of `AWS::EntityResolution::MatchingWorkflow`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleConditionProperty(Object);

impl RuleConditionProperty {
    /// `RuleConditionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A statement that specifies the conditions for a matching rule.
    ///
    /// If your data is accurate, use an Exact matching function: `Exact` or `ExactManyToMany`.
    ///
    /// If your data has variations in spelling or pronunciation, use a Fuzzy matching function: `Cosine`, `Levenshtein`, or `Soundex`.
    ///
    /// Use operators if you want to combine ( `AND`), separate ( `OR`), or group matching functions `(...)`.
    ///
    /// For example: `(Cosine(a, 10) AND Exact(b, true)) OR ExactManyToMany(c, d)`
    ///
    /// `Condition`.
    pub fn condition(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Condition", value.into_value().into_node());
        self
    }

    /// A name for the matching rule.
    ///
    /// For example: `Rule1`
    ///
    /// `RuleName`.
    pub fn rule_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RuleName", value.into_value().into_node());
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

impl Kind for RuleConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleConditionProperty> for RuleConditionProperty {}
impl From<RuleConditionProperty> for Node {
    #[inline]
    fn from(value: RuleConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleConditionProperty> for RuleConditionProperty {
    #[inline]
    fn into_value(self) -> Value<RuleConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The properties of a rule condition that provides the ability to use more complex syntax.
///
/// The property type `RuleConditionProperties` of `AWS::EntityResolution::MatchingWorkflow`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleConditionPropertiesProperty(Object);

impl RuleConditionPropertiesProperty {
    /// `RuleConditionPropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `rules`: A list of rule objects, each of which have fields `ruleName` and `condition`.
    pub fn new(rules: impl IntoValue<List<RuleConditionProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Rules", rules.into_value().into_node());
        Self(object_)
    }

    /// Configuration for matching behavior within rule condition properties
    ///
    /// `MatchingConfig`.
    pub fn matching_config(mut self, value: impl IntoValue<MatchingConfigProperty>) -> Self {
        self.0.put("MatchingConfig", value.into_value().into_node());
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

impl Kind for RuleConditionPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleConditionPropertiesProperty> for RuleConditionPropertiesProperty {}
impl From<RuleConditionPropertiesProperty> for Node {
    #[inline]
    fn from(value: RuleConditionPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleConditionPropertiesProperty> for RuleConditionPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<RuleConditionPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `IncrementalRunType` of a `IncrementalRunConfig` of `AWS::EntityResolution::MatchingWorkflow`.
pub enum IncrementalRunType {
    /// `IMMEDIATE`.
    Immediate,
}

#[diagnostic::do_not_recommend]
impl Kind for IncrementalRunType {}
#[diagnostic::do_not_recommend]
impl TextKind for IncrementalRunType {}
#[diagnostic::do_not_recommend]
impl IdKind for IncrementalRunType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IncrementalRunType {}
#[diagnostic::do_not_recommend]
impl IntoValue<IncrementalRunType> for IncrementalRunType {
    #[inline]
    fn into_value(self) -> Value<IncrementalRunType> {
        const VALUES: &[&str] = &["IMMEDIATE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MatchPurpose` of a `RuleBasedProperties` of `AWS::EntityResolution::MatchingWorkflow`.
pub enum MatchPurpose {
    /// `IDENTIFIER_GENERATION`.
    IdentifierGeneration,
    /// `INDEXING`.
    Indexing,
}

#[diagnostic::do_not_recommend]
impl Kind for MatchPurpose {}
#[diagnostic::do_not_recommend]
impl TextKind for MatchPurpose {}
#[diagnostic::do_not_recommend]
impl IdKind for MatchPurpose {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MatchPurpose {}
#[diagnostic::do_not_recommend]
impl IntoValue<MatchPurpose> for MatchPurpose {
    #[inline]
    fn into_value(self) -> Value<MatchPurpose> {
        const VALUES: &[&str] = &["IDENTIFIER_GENERATION", "INDEXING"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ResolutionType` of a `ResolutionTechniques` of `AWS::EntityResolution::MatchingWorkflow`.
pub enum ResolutionType {
    /// `ML_MATCHING`.
    MlMatching,
    /// `PROVIDER`.
    Provider,
    /// `RULE_MATCHING`.
    RuleMatching,
}

#[diagnostic::do_not_recommend]
impl Kind for ResolutionType {}
#[diagnostic::do_not_recommend]
impl TextKind for ResolutionType {}
#[diagnostic::do_not_recommend]
impl IdKind for ResolutionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ResolutionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ResolutionType> for ResolutionType {
    #[inline]
    fn into_value(self) -> Value<ResolutionType> {
        const VALUES: &[&str] = &["ML_MATCHING", "PROVIDER", "RULE_MATCHING"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
