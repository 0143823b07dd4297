// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EntityResolution::IdMappingWorkflow` and its property types.

use crate::l1::*;

/// Creates an `IdMappingWorkflow` object which stores the configuration of the data processing job to be run. Each `IdMappingWorkflow` must have a unique workflow name. To modify an existing workflow, use the UpdateIdMappingWorkflow API.
///
/// > Incremental processing is not supported for ID mapping workflows.
///
/// `AWS::EntityResolution::IdMappingWorkflow`; `Ref` returns its `WorkflowName`, a [`entityresolution::IdMappingWorkflowName`](kinds::entityresolution::IdMappingWorkflowName).
/// Changing one of these replaces it: `WorkflowName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-idmappingworkflow.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIdMappingWorkflow(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EntityResolution::IdMappingWorkflow",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("id_mapping_workflow.rules"),
};

impl CfnIdMappingWorkflow {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EntityResolution::IdMappingWorkflow";

    /// `CfnIdMappingWorkflow` with its required properties, in alphabetical order:
    ///
    /// - `id_mapping_techniques`: An object which defines the ID mapping technique and any additional configurations.
    /// - `input_source_config`: A list of `InputSource` objects, which have the fields `InputSourceARN` and `SchemaName`.
    /// - `role_arn`: The Amazon Resource Name (ARN) of the IAM role.
    /// - `workflow_name`: The name of the workflow.
    pub fn new(
        id_mapping_techniques: impl IntoValue<IdMappingTechniquesProperty>,
        input_source_config: impl IntoValue<List<IdMappingWorkflowInputSourceProperty>>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        workflow_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "IdMappingTechniques",
            id_mapping_techniques.into_value().into_node(),
        );
        object_.put(
            "InputSourceConfig",
            input_source_config.into_value().into_node(),
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

    /// The `IdMappingIncrementalRunConfig` property.
    ///
    /// `IdMappingIncrementalRunConfig`; updated in place.
    pub fn id_mapping_incremental_run_config(
        mut self,
        value: impl IntoValue<IdMappingIncrementalRunConfigProperty>,
    ) -> Self {
        self.0.put(
            "IdMappingIncrementalRunConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// A list of `IdMappingWorkflowOutputSource` objects, each of which contains fields `outputS3Path` and `KMSArn`.
    ///
    /// `OutputSourceConfig`; updated in place.
    pub fn output_source_config(
        mut self,
        value: impl IntoValue<List<IdMappingWorkflowOutputSourceProperty>>,
    ) -> Self {
        self.0
            .put("OutputSourceConfig", value.into_value().into_node());
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

impl Construct for CfnIdMappingWorkflow {
    type Handle = CfnIdMappingWorkflowRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIdMappingWorkflowRef {
        CfnIdMappingWorkflowRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIdMappingWorkflow`] of a stack.
pub struct CfnIdMappingWorkflowRef(NodeRef);

impl Clone for CfnIdMappingWorkflowRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIdMappingWorkflowRef {}
impl AsNode for CfnIdMappingWorkflowRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIdMappingWorkflowRef {
    /// What `Ref` returns: its `WorkflowName`, a [`entityresolution::IdMappingWorkflowName`](kinds::entityresolution::IdMappingWorkflowName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::entityresolution::IdMappingWorkflowName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The time of this IdMappingWorkflow got created
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The time of this IdMappingWorkflow got last updated at
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }

    /// The default IdMappingWorkflow arn
    ///
    /// `Fn::GetAtt` of `WorkflowArn`.
    #[inline]
    pub fn attr_workflow_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("WorkflowArn")))
    }
}

impl IntoValue<kinds::entityresolution::IdMappingWorkflowName> for &CfnIdMappingWorkflowRef {
    #[inline]
    fn into_value(self) -> Value<kinds::entityresolution::IdMappingWorkflowName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `IdMappingIncrementalRunConfig` of `AWS::EntityResolution::IdMappingWorkflow`.
#[must_use = "a property type does nothing until it is set"]
pub struct IdMappingIncrementalRunConfigProperty(Object);

impl IdMappingIncrementalRunConfigProperty {
    /// `IdMappingIncrementalRunConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `incremental_run_type`
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

impl Kind for IdMappingIncrementalRunConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IdMappingIncrementalRunConfigProperty> for IdMappingIncrementalRunConfigProperty {}
impl From<IdMappingIncrementalRunConfigProperty> for Node {
    #[inline]
    fn from(value: IdMappingIncrementalRunConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IdMappingIncrementalRunConfigProperty> for IdMappingIncrementalRunConfigProperty {
    #[inline]
    fn into_value(self) -> Value<IdMappingIncrementalRunConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that defines the list of matching rules to run in an ID mapping workflow.
///
/// The property type `IdMappingRuleBasedProperties` of `AWS::EntityResolution::IdMappingWorkflow`.
#[must_use = "a property type does nothing until it is set"]
pub struct IdMappingRuleBasedPropertiesProperty(Object);

impl IdMappingRuleBasedPropertiesProperty {
    /// `IdMappingRuleBasedPropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `attribute_matching_model`: The comparison type.
    /// - `record_matching_model`: The type of matching record that is allowed to be used in an ID mapping workflow.
    pub fn new(
        attribute_matching_model: impl IntoValue<super::AttributeMatchingModel>,
        record_matching_model: impl IntoValue<super::RecordMatchingModel>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AttributeMatchingModel",
            attribute_matching_model.into_value().into_node(),
        );
        object_.put(
            "RecordMatchingModel",
            record_matching_model.into_value().into_node(),
        );
        Self(object_)
    }

    /// The set of rules you can use in an ID mapping workflow. The limitations specified for the source or target to define the match rules must be compatible.
    ///
    /// `RuleDefinitionType`; one of `SOURCE`, `TARGET`.
    pub fn rule_definition_type(
        mut self,
        value: impl IntoValue<super::RuleDefinitionType>,
    ) -> Self {
        self.0
            .put("RuleDefinitionType", value.into_value().into_node());
        self
    }

    /// The rules that can be used for ID mapping.
    ///
    /// `Rules`.
    pub fn rules(mut self, value: impl IntoValue<List<RuleProperty>>) -> Self {
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

impl Kind for IdMappingRuleBasedPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IdMappingRuleBasedPropertiesProperty> for IdMappingRuleBasedPropertiesProperty {}
impl From<IdMappingRuleBasedPropertiesProperty> for Node {
    #[inline]
    fn from(value: IdMappingRuleBasedPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IdMappingRuleBasedPropertiesProperty> for IdMappingRuleBasedPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<IdMappingRuleBasedPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object which defines the ID mapping technique and any additional configurations.
///
/// The property type `IdMappingTechniques` of `AWS::EntityResolution::IdMappingWorkflow`.
#[must_use = "a property type does nothing until it is set"]
pub struct IdMappingTechniquesProperty(Object);

impl IdMappingTechniquesProperty {
    /// `IdMappingTechniquesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The type of ID mapping.
    ///
    /// `IdMappingType`; one of `PROVIDER`, `RULE_BASED`.
    pub fn id_mapping_type(mut self, value: impl IntoValue<super::IdMappingType>) -> Self {
        self.0.put("IdMappingType", value.into_value().into_node());
        self
    }

    /// The `NormalizationVersion` property.
    ///
    /// `NormalizationVersion`.
    pub fn normalization_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("NormalizationVersion", value.into_value().into_node());
        self
    }

    /// An object which defines any additional configurations required by the provider service.
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

    /// An object which defines any additional configurations required by rule-based matching.
    ///
    /// `RuleBasedProperties`.
    pub fn rule_based_properties(
        mut self,
        value: impl IntoValue<IdMappingRuleBasedPropertiesProperty>,
    ) -> Self {
        self.0
            .put("RuleBasedProperties", value.into_value().into_node());
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

impl Kind for IdMappingTechniquesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IdMappingTechniquesProperty> for IdMappingTechniquesProperty {}
impl From<IdMappingTechniquesProperty> for Node {
    #[inline]
    fn from(value: IdMappingTechniquesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IdMappingTechniquesProperty> for IdMappingTechniquesProperty {
    #[inline]
    fn into_value(self) -> Value<IdMappingTechniquesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object containing `inputSourceARN`, `schemaName`, and `type`.
///
/// The property type `IdMappingWorkflowInputSource` of `AWS::EntityResolution::IdMappingWorkflow`.
#[must_use = "a property type does nothing until it is set"]
pub struct IdMappingWorkflowInputSourceProperty(Object);

impl IdMappingWorkflowInputSourceProperty {
    /// `IdMappingWorkflowInputSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `input_source_arn`: An AWS Glue table Amazon Resource Name (ARN) or a matching workflow ARN for the input source table.
    pub fn new(input_source_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("InputSourceARN", input_source_arn.into_value().into_node());
        Self(object_)
    }

    /// The ARN (Amazon Resource Name) that AWS Entity Resolution generated for the `SchemaMapping`.
    ///
    /// `SchemaArn`.
    pub fn schema_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SchemaArn", value.into_value().into_node());
        self
    }

    /// The type of ID namespace. There are two types: `SOURCE` and `TARGET`.
    ///
    /// The `SOURCE` contains configurations for `sourceId` data that will be processed in an ID mapping workflow.
    ///
    /// The `TARGET` contains a configuration of `targetId` which all `sourceIds` will resolve to.
    ///
    /// `Type`; one of `SOURCE`, `TARGET`.
    pub fn r#type(mut self, value: impl IntoValue<super::Type>) -> Self {
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

impl Kind for IdMappingWorkflowInputSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IdMappingWorkflowInputSourceProperty> for IdMappingWorkflowInputSourceProperty {}
impl From<IdMappingWorkflowInputSourceProperty> for Node {
    #[inline]
    fn from(value: IdMappingWorkflowInputSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IdMappingWorkflowInputSourceProperty> for IdMappingWorkflowInputSourceProperty {
    #[inline]
    fn into_value(self) -> Value<IdMappingWorkflowInputSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A list of `IdMappingWorkflowOutputSource` objects, each of which contains fields `outputS3Path` and `KMSArn`.
///
/// The property type `IdMappingWorkflowOutputSource` of `AWS::EntityResolution::IdMappingWorkflow`.
#[must_use = "a property type does nothing until it is set"]
pub struct IdMappingWorkflowOutputSourceProperty(Object);

impl IdMappingWorkflowOutputSourceProperty {
    /// `IdMappingWorkflowOutputSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `output_s3_path`: The S3 path to which AWS Entity Resolution will write the output table.
    pub fn new(output_s3_path: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("OutputS3Path", output_s3_path.into_value().into_node());
        Self(object_)
    }

    /// Customer AWS ARN for encryption at rest. If not provided, system will use an AWS Entity Resolution managed KMS key.
    ///
    /// `KMSArn`.
    pub fn kms_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KMSArn", value.into_value().into_node());
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

impl Kind for IdMappingWorkflowOutputSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IdMappingWorkflowOutputSourceProperty> for IdMappingWorkflowOutputSourceProperty {}
impl From<IdMappingWorkflowOutputSourceProperty> for Node {
    #[inline]
    fn from(value: IdMappingWorkflowOutputSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IdMappingWorkflowOutputSourceProperty> for IdMappingWorkflowOutputSourceProperty {
    #[inline]
    fn into_value(self) -> Value<IdMappingWorkflowOutputSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Amazon S3 location that temporarily stores your data while it processes. Your information won't be saved permanently.
///
/// The property type `IntermediateSourceConfiguration` of `AWS::EntityResolution::IdMappingWorkflow`.
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

/// An object containing the `providerServiceARN`, `intermediateSourceConfiguration`, and `providerConfiguration`.
///
/// The property type `ProviderProperties` of `AWS::EntityResolution::IdMappingWorkflow`.
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

/// An object containing the `ruleName` and `matchingKeys`.
///
/// The property type `Rule` of `AWS::EntityResolution::IdMappingWorkflow`.
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

/// The values of `IncrementalRunType` of a `IdMappingIncrementalRunConfig` of `AWS::EntityResolution::IdMappingWorkflow`.
pub enum IncrementalRunType {
    /// `ON_DEMAND`.
    OnDemand,
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
        const VALUES: &[&str] = &["ON_DEMAND"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
