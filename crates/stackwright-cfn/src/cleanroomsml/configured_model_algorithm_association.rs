// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation` and its property types.

use crate::l1::*;

/// Definition of AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation Resource Type
///
/// `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`; `Ref` returns its `ConfiguredModelAlgorithmAssociationArn`, a [`cleanroomsml::ConfiguredModelAlgorithmAssociationArn`](kinds::cleanroomsml::ConfiguredModelAlgorithmAssociationArn).
/// Changing one of these replaces it: `ConfiguredModelAlgorithmArn`, `Description`, `MembershipIdentifier`, `Name`, `PrivacyConfiguration`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanroomsml-configuredmodelalgorithmassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConfiguredModelAlgorithmAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("configured_model_algorithm_association.rules"),
};

impl CfnConfiguredModelAlgorithmAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation";

    /// `CfnConfiguredModelAlgorithmAssociation` with its required properties, in alphabetical order:
    ///
    /// - `configured_model_algorithm_arn`
    /// - `membership_identifier`
    /// - `name`
    pub fn new(
        configured_model_algorithm_arn: impl IntoValue<kinds::cleanroomsml::ConfiguredModelAlgorithmArn>,
        membership_identifier: impl IntoValue<String>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConfiguredModelAlgorithmArn",
            configured_model_algorithm_arn.into_value().into_node(),
        );
        object_.put(
            "MembershipIdentifier",
            membership_identifier.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The `Description` property.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `PrivacyConfiguration` property.
    ///
    /// `PrivacyConfiguration`; an update replaces the resource.
    pub fn privacy_configuration(
        mut self,
        value: impl IntoValue<PrivacyConfigurationProperty>,
    ) -> Self {
        self.0
            .put("PrivacyConfiguration", value.into_value().into_node());
        self
    }

    /// An arbitrary set of tags (key-value pairs) for this cleanrooms-ml configured model algorithm association.
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

impl Construct for CfnConfiguredModelAlgorithmAssociation {
    type Handle = CfnConfiguredModelAlgorithmAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnConfiguredModelAlgorithmAssociationRef {
        CfnConfiguredModelAlgorithmAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnConfiguredModelAlgorithmAssociation`] of a stack.
pub struct CfnConfiguredModelAlgorithmAssociationRef(NodeRef);

impl Clone for CfnConfiguredModelAlgorithmAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnConfiguredModelAlgorithmAssociationRef {}
impl AsNode for CfnConfiguredModelAlgorithmAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnConfiguredModelAlgorithmAssociationRef {
    /// What `Ref` returns: its `ConfiguredModelAlgorithmAssociationArn`, a [`cleanroomsml::ConfiguredModelAlgorithmAssociationArn`](kinds::cleanroomsml::ConfiguredModelAlgorithmAssociationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cleanroomsml::ConfiguredModelAlgorithmAssociationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `CollaborationIdentifier` attribute.
    ///
    /// `Fn::GetAtt` of `CollaborationIdentifier`.
    #[inline]
    pub fn attr_collaboration_identifier(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CollaborationIdentifier"),
        ))
    }

    /// The `ConfiguredModelAlgorithmAssociationArn` attribute.
    ///
    /// `Fn::GetAtt` of `ConfiguredModelAlgorithmAssociationArn`.
    #[inline]
    pub fn attr_configured_model_algorithm_association_arn(
        &self,
    ) -> Value<kinds::cleanroomsml::ConfiguredModelAlgorithmAssociationArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ConfiguredModelAlgorithmAssociationArn"),
        ))
    }
}

impl IntoValue<kinds::cleanroomsml::ConfiguredModelAlgorithmAssociationArn>
    for &CfnConfiguredModelAlgorithmAssociationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::cleanroomsml::ConfiguredModelAlgorithmAssociationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `CustomEntityConfig` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomEntityConfigProperty(Object);

impl CustomEntityConfigProperty {
    /// `CustomEntityConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `custom_data_identifiers`
    pub fn new(custom_data_identifiers: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CustomDataIdentifiers",
            custom_data_identifiers.into_value().into_node(),
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

impl Kind for CustomEntityConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomEntityConfigProperty> for CustomEntityConfigProperty {}
impl From<CustomEntityConfigProperty> for Node {
    #[inline]
    fn from(value: CustomEntityConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomEntityConfigProperty> for CustomEntityConfigProperty {
    #[inline]
    fn into_value(self) -> Value<CustomEntityConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `LogRedactionConfiguration` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
#[must_use = "a property type does nothing until it is set"]
pub struct LogRedactionConfigurationProperty(Object);

impl LogRedactionConfigurationProperty {
    /// `LogRedactionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `entities_to_redact`
    pub fn new(entities_to_redact: impl IntoValue<List<EntitiesToRedact>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EntitiesToRedact",
            entities_to_redact.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `CustomEntityConfig` property.
    ///
    /// `CustomEntityConfig`.
    pub fn custom_entity_config(
        mut self,
        value: impl IntoValue<CustomEntityConfigProperty>,
    ) -> Self {
        self.0
            .put("CustomEntityConfig", value.into_value().into_node());
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

impl Kind for LogRedactionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LogRedactionConfigurationProperty> for LogRedactionConfigurationProperty {}
impl From<LogRedactionConfigurationProperty> for Node {
    #[inline]
    fn from(value: LogRedactionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LogRedactionConfigurationProperty> for LogRedactionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LogRedactionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `LogsConfigurationPolicy` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
#[must_use = "a property type does nothing until it is set"]
pub struct LogsConfigurationPolicyProperty(Object);

impl LogsConfigurationPolicyProperty {
    /// `LogsConfigurationPolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `allowed_account_ids`
    pub fn new(allowed_account_ids: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AllowedAccountIds",
            allowed_account_ids.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `FilterPattern` property.
    ///
    /// `FilterPattern`.
    pub fn filter_pattern(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FilterPattern", value.into_value().into_node());
        self
    }

    /// The `LogRedactionConfiguration` property.
    ///
    /// `LogRedactionConfiguration`.
    pub fn log_redaction_configuration(
        mut self,
        value: impl IntoValue<LogRedactionConfigurationProperty>,
    ) -> Self {
        self.0
            .put("LogRedactionConfiguration", value.into_value().into_node());
        self
    }

    /// The `LogType` property.
    ///
    /// `LogType`; one of `ALL`, `ERROR_SUMMARY`.
    pub fn log_type(mut self, value: impl IntoValue<LogType>) -> Self {
        self.0.put("LogType", value.into_value().into_node());
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

impl Kind for LogsConfigurationPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LogsConfigurationPolicyProperty> for LogsConfigurationPolicyProperty {}
impl From<LogsConfigurationPolicyProperty> for Node {
    #[inline]
    fn from(value: LogsConfigurationPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LogsConfigurationPolicyProperty> for LogsConfigurationPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<LogsConfigurationPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MetricsConfigurationPolicy` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricsConfigurationPolicyProperty(Object);

impl MetricsConfigurationPolicyProperty {
    /// `MetricsConfigurationPolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `noise_level`
    pub fn new(noise_level: impl IntoValue<NoiseLevel>) -> Self {
        let mut object_ = Object::typed();
        object_.put("NoiseLevel", noise_level.into_value().into_node());
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

impl Kind for MetricsConfigurationPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricsConfigurationPolicyProperty> for MetricsConfigurationPolicyProperty {}
impl From<MetricsConfigurationPolicyProperty> for Node {
    #[inline]
    fn from(value: MetricsConfigurationPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricsConfigurationPolicyProperty> for MetricsConfigurationPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<MetricsConfigurationPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `PrivacyConfiguration` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrivacyConfigurationProperty(Object);

impl PrivacyConfigurationProperty {
    /// `PrivacyConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `policies`
    pub fn new(policies: impl IntoValue<PrivacyConfigurationPoliciesProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Policies", policies.into_value().into_node());
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

impl Kind for PrivacyConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PrivacyConfigurationProperty> for PrivacyConfigurationProperty {}
impl From<PrivacyConfigurationProperty> for Node {
    #[inline]
    fn from(value: PrivacyConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrivacyConfigurationProperty> for PrivacyConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<PrivacyConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `PrivacyConfigurationPolicies` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrivacyConfigurationPoliciesProperty(Object);

impl PrivacyConfigurationPoliciesProperty {
    /// `PrivacyConfigurationPoliciesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `TrainedModelExports` property.
    ///
    /// `TrainedModelExports`.
    pub fn trained_model_exports(
        mut self,
        value: impl IntoValue<TrainedModelExportsConfigurationPolicyProperty>,
    ) -> Self {
        self.0
            .put("TrainedModelExports", value.into_value().into_node());
        self
    }

    /// The `TrainedModelInferenceJobs` property.
    ///
    /// `TrainedModelInferenceJobs`.
    pub fn trained_model_inference_jobs(
        mut self,
        value: impl IntoValue<TrainedModelInferenceJobsConfigurationPolicyProperty>,
    ) -> Self {
        self.0
            .put("TrainedModelInferenceJobs", value.into_value().into_node());
        self
    }

    /// The `TrainedModels` property.
    ///
    /// `TrainedModels`.
    pub fn trained_models(
        mut self,
        value: impl IntoValue<TrainedModelsConfigurationPolicyProperty>,
    ) -> Self {
        self.0.put("TrainedModels", value.into_value().into_node());
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

impl Kind for PrivacyConfigurationPoliciesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PrivacyConfigurationPoliciesProperty> for PrivacyConfigurationPoliciesProperty {}
impl From<PrivacyConfigurationPoliciesProperty> for Node {
    #[inline]
    fn from(value: PrivacyConfigurationPoliciesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrivacyConfigurationPoliciesProperty> for PrivacyConfigurationPoliciesProperty {
    #[inline]
    fn into_value(self) -> Value<PrivacyConfigurationPoliciesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TrainedModelArtifactMaxSize` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
#[must_use = "a property type does nothing until it is set"]
pub struct TrainedModelArtifactMaxSizeProperty(Object);

impl TrainedModelArtifactMaxSizeProperty {
    /// `TrainedModelArtifactMaxSizeProperty` with its required properties, in alphabetical order:
    ///
    /// - `unit`
    /// - `value`
    pub fn new(unit: impl IntoValue<Unit>, value: impl IntoValue<f64>) -> Self {
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

impl Kind for TrainedModelArtifactMaxSizeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TrainedModelArtifactMaxSizeProperty> for TrainedModelArtifactMaxSizeProperty {}
impl From<TrainedModelArtifactMaxSizeProperty> for Node {
    #[inline]
    fn from(value: TrainedModelArtifactMaxSizeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TrainedModelArtifactMaxSizeProperty> for TrainedModelArtifactMaxSizeProperty {
    #[inline]
    fn into_value(self) -> Value<TrainedModelArtifactMaxSizeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TrainedModelExportsConfigurationPolicy` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
#[must_use = "a property type does nothing until it is set"]
pub struct TrainedModelExportsConfigurationPolicyProperty(Object);

impl TrainedModelExportsConfigurationPolicyProperty {
    /// `TrainedModelExportsConfigurationPolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `files_to_export`
    /// - `max_size`
    pub fn new(
        files_to_export: impl IntoValue<List<FilesToExport>>,
        max_size: impl IntoValue<TrainedModelExportsMaxSizeProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FilesToExport", files_to_export.into_value().into_node());
        object_.put("MaxSize", max_size.into_value().into_node());
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

impl Kind for TrainedModelExportsConfigurationPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TrainedModelExportsConfigurationPolicyProperty>
    for TrainedModelExportsConfigurationPolicyProperty
{
}
impl From<TrainedModelExportsConfigurationPolicyProperty> for Node {
    #[inline]
    fn from(value: TrainedModelExportsConfigurationPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TrainedModelExportsConfigurationPolicyProperty>
    for TrainedModelExportsConfigurationPolicyProperty
{
    #[inline]
    fn into_value(self) -> Value<TrainedModelExportsConfigurationPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TrainedModelExportsMaxSize` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
#[must_use = "a property type does nothing until it is set"]
pub struct TrainedModelExportsMaxSizeProperty(Object);

impl TrainedModelExportsMaxSizeProperty {
    /// `TrainedModelExportsMaxSizeProperty` with its required properties, in alphabetical order:
    ///
    /// - `unit`
    /// - `value`
    pub fn new(unit: impl IntoValue<Unit>, value: impl IntoValue<f64>) -> Self {
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

impl Kind for TrainedModelExportsMaxSizeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TrainedModelExportsMaxSizeProperty> for TrainedModelExportsMaxSizeProperty {}
impl From<TrainedModelExportsMaxSizeProperty> for Node {
    #[inline]
    fn from(value: TrainedModelExportsMaxSizeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TrainedModelExportsMaxSizeProperty> for TrainedModelExportsMaxSizeProperty {
    #[inline]
    fn into_value(self) -> Value<TrainedModelExportsMaxSizeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TrainedModelInferenceJobsConfigurationPolicy` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
#[must_use = "a property type does nothing until it is set"]
pub struct TrainedModelInferenceJobsConfigurationPolicyProperty(Object);

impl TrainedModelInferenceJobsConfigurationPolicyProperty {
    /// `TrainedModelInferenceJobsConfigurationPolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ContainerLogs` property.
    ///
    /// `ContainerLogs`.
    pub fn container_logs(
        mut self,
        value: impl IntoValue<List<LogsConfigurationPolicyProperty>>,
    ) -> Self {
        self.0.put("ContainerLogs", value.into_value().into_node());
        self
    }

    /// The `MaxOutputSize` property.
    ///
    /// `MaxOutputSize`.
    pub fn max_output_size(
        mut self,
        value: impl IntoValue<TrainedModelInferenceMaxOutputSizeProperty>,
    ) -> Self {
        self.0.put("MaxOutputSize", value.into_value().into_node());
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

impl Kind for TrainedModelInferenceJobsConfigurationPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TrainedModelInferenceJobsConfigurationPolicyProperty>
    for TrainedModelInferenceJobsConfigurationPolicyProperty
{
}
impl From<TrainedModelInferenceJobsConfigurationPolicyProperty> for Node {
    #[inline]
    fn from(value: TrainedModelInferenceJobsConfigurationPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TrainedModelInferenceJobsConfigurationPolicyProperty>
    for TrainedModelInferenceJobsConfigurationPolicyProperty
{
    #[inline]
    fn into_value(self) -> Value<TrainedModelInferenceJobsConfigurationPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TrainedModelInferenceMaxOutputSize` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
#[must_use = "a property type does nothing until it is set"]
pub struct TrainedModelInferenceMaxOutputSizeProperty(Object);

impl TrainedModelInferenceMaxOutputSizeProperty {
    /// `TrainedModelInferenceMaxOutputSizeProperty` with its required properties, in alphabetical order:
    ///
    /// - `unit`
    /// - `value`
    pub fn new(unit: impl IntoValue<Unit>, value: impl IntoValue<f64>) -> Self {
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

impl Kind for TrainedModelInferenceMaxOutputSizeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TrainedModelInferenceMaxOutputSizeProperty>
    for TrainedModelInferenceMaxOutputSizeProperty
{
}
impl From<TrainedModelInferenceMaxOutputSizeProperty> for Node {
    #[inline]
    fn from(value: TrainedModelInferenceMaxOutputSizeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TrainedModelInferenceMaxOutputSizeProperty>
    for TrainedModelInferenceMaxOutputSizeProperty
{
    #[inline]
    fn into_value(self) -> Value<TrainedModelInferenceMaxOutputSizeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TrainedModelsConfigurationPolicy` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
#[must_use = "a property type does nothing until it is set"]
pub struct TrainedModelsConfigurationPolicyProperty(Object);

impl TrainedModelsConfigurationPolicyProperty {
    /// `TrainedModelsConfigurationPolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ContainerLogs` property.
    ///
    /// `ContainerLogs`.
    pub fn container_logs(
        mut self,
        value: impl IntoValue<List<LogsConfigurationPolicyProperty>>,
    ) -> Self {
        self.0.put("ContainerLogs", value.into_value().into_node());
        self
    }

    /// The `ContainerMetrics` property.
    ///
    /// `ContainerMetrics`.
    pub fn container_metrics(
        mut self,
        value: impl IntoValue<MetricsConfigurationPolicyProperty>,
    ) -> Self {
        self.0
            .put("ContainerMetrics", value.into_value().into_node());
        self
    }

    /// The `MaxArtifactSize` property.
    ///
    /// `MaxArtifactSize`.
    pub fn max_artifact_size(
        mut self,
        value: impl IntoValue<TrainedModelArtifactMaxSizeProperty>,
    ) -> Self {
        self.0
            .put("MaxArtifactSize", value.into_value().into_node());
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

impl Kind for TrainedModelsConfigurationPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TrainedModelsConfigurationPolicyProperty>
    for TrainedModelsConfigurationPolicyProperty
{
}
impl From<TrainedModelsConfigurationPolicyProperty> for Node {
    #[inline]
    fn from(value: TrainedModelsConfigurationPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TrainedModelsConfigurationPolicyProperty>
    for TrainedModelsConfigurationPolicyProperty
{
    #[inline]
    fn into_value(self) -> Value<TrainedModelsConfigurationPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `EntitiesToRedact` of a `LogRedactionConfiguration` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
pub enum EntitiesToRedact {
    /// `ALL_PERSONALLY_IDENTIFIABLE_INFORMATION`.
    AllPersonallyIdentifiableInformation,
    /// `CUSTOM`.
    Custom,
    /// `NUMBERS`.
    Numbers,
}

#[diagnostic::do_not_recommend]
impl Kind for EntitiesToRedact {}
#[diagnostic::do_not_recommend]
impl TextKind for EntitiesToRedact {}
#[diagnostic::do_not_recommend]
impl IdKind for EntitiesToRedact {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EntitiesToRedact {}
#[diagnostic::do_not_recommend]
impl IntoValue<EntitiesToRedact> for EntitiesToRedact {
    #[inline]
    fn into_value(self) -> Value<EntitiesToRedact> {
        const VALUES: &[&str] = &[
            "ALL_PERSONALLY_IDENTIFIABLE_INFORMATION",
            "CUSTOM",
            "NUMBERS",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FilesToExport` of a `TrainedModelExportsConfigurationPolicy` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
pub enum FilesToExport {
    /// `MODEL`.
    Model,
    /// `OUTPUT`.
    Output,
}

#[diagnostic::do_not_recommend]
impl Kind for FilesToExport {}
#[diagnostic::do_not_recommend]
impl TextKind for FilesToExport {}
#[diagnostic::do_not_recommend]
impl IdKind for FilesToExport {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FilesToExport {}
#[diagnostic::do_not_recommend]
impl IntoValue<FilesToExport> for FilesToExport {
    #[inline]
    fn into_value(self) -> Value<FilesToExport> {
        const VALUES: &[&str] = &["MODEL", "OUTPUT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LogType` of a `LogsConfigurationPolicy` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
pub enum LogType {
    /// `ALL`.
    All,
    /// `ERROR_SUMMARY`.
    ErrorSummary,
}

#[diagnostic::do_not_recommend]
impl Kind for LogType {}
#[diagnostic::do_not_recommend]
impl TextKind for LogType {}
#[diagnostic::do_not_recommend]
impl IdKind for LogType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LogType {}
#[diagnostic::do_not_recommend]
impl IntoValue<LogType> for LogType {
    #[inline]
    fn into_value(self) -> Value<LogType> {
        const VALUES: &[&str] = &["ALL", "ERROR_SUMMARY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `NoiseLevel` of a `MetricsConfigurationPolicy` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
pub enum NoiseLevel {
    /// `HIGH`.
    High,
    /// `LOW`.
    Low,
    /// `MEDIUM`.
    Medium,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for NoiseLevel {}
#[diagnostic::do_not_recommend]
impl TextKind for NoiseLevel {}
#[diagnostic::do_not_recommend]
impl IdKind for NoiseLevel {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NoiseLevel {}
#[diagnostic::do_not_recommend]
impl IntoValue<NoiseLevel> for NoiseLevel {
    #[inline]
    fn into_value(self) -> Value<NoiseLevel> {
        const VALUES: &[&str] = &["HIGH", "LOW", "MEDIUM", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Unit` of a `TrainedModelArtifactMaxSize` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
pub enum Unit {
    /// `GB`.
    Gb,
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
        const VALUES: &[&str] = &["GB"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
