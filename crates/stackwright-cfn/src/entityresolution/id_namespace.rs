// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EntityResolution::IdNamespace` and its property types.

use crate::l1::*;

/// Creates an ID namespace object which will help customers provide metadata explaining their dataset and how to use it. Each ID namespace must have a unique name. To modify an existing ID namespace, use the UpdateIdNamespace API.
///
/// `AWS::EntityResolution::IdNamespace`; `Ref` returns its `IdNamespaceName`, a [`entityresolution::IdNamespaceName`](kinds::entityresolution::IdNamespaceName).
/// Changing one of these replaces it: `IdNamespaceName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-idnamespace.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIdNamespace(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EntityResolution::IdNamespace",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("id_namespace.rules"),
};

impl CfnIdNamespace {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EntityResolution::IdNamespace";

    /// `CfnIdNamespace` with its required properties, in alphabetical order:
    ///
    /// - `id_namespace_name`: The name of the ID namespace.
    /// - `r#type`: The type of ID namespace.
    pub fn new(
        id_namespace_name: impl IntoValue<String>,
        r#type: impl IntoValue<super::Type>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "IdNamespaceName",
            id_namespace_name.into_value().into_node(),
        );
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The description of the ID namespace.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Determines the properties of `IdMappingWorflow` where this `IdNamespace` can be used as a `Source` or a `Target`.
    ///
    /// `IdMappingWorkflowProperties`; updated in place.
    pub fn id_mapping_workflow_properties(
        mut self,
        value: impl IntoValue<List<IdNamespaceIdMappingWorkflowPropertiesProperty>>,
    ) -> Self {
        self.0.put(
            "IdMappingWorkflowProperties",
            value.into_value().into_node(),
        );
        self
    }

    /// A list of `InputSource` objects, which have the fields `InputSourceARN` and `SchemaName`.
    ///
    /// `InputSourceConfig`; updated in place.
    pub fn input_source_config(
        mut self,
        value: impl IntoValue<List<IdNamespaceInputSourceProperty>>,
    ) -> Self {
        self.0
            .put("InputSourceConfig", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role. AWS Entity Resolution assumes this role to access the resources defined in this `IdNamespace` on your behalf as part of the workflow run.
    ///
    /// `RoleArn`; updated in place.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
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

impl Construct for CfnIdNamespace {
    type Handle = CfnIdNamespaceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIdNamespaceRef {
        CfnIdNamespaceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIdNamespace`] of a stack.
pub struct CfnIdNamespaceRef(NodeRef);

impl Clone for CfnIdNamespaceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIdNamespaceRef {}
impl AsNode for CfnIdNamespaceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIdNamespaceRef {
    /// What `Ref` returns: its `IdNamespaceName`, a [`entityresolution::IdNamespaceName`](kinds::entityresolution::IdNamespaceName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::entityresolution::IdNamespaceName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The date and time when the IdNamespace was created
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The arn associated with the IdNamespace
    ///
    /// `Fn::GetAtt` of `IdNamespaceArn`.
    #[inline]
    pub fn attr_id_namespace_arn(&self) -> Value<kinds::entityresolution::IdNamespaceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IdNamespaceArn")))
    }

    /// The date and time when the IdNamespace was updated
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::entityresolution::IdNamespaceName> for &CfnIdNamespaceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::entityresolution::IdNamespaceName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::entityresolution::IdNamespaceArn> for &CfnIdNamespaceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::entityresolution::IdNamespaceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IdNamespaceArn")))
    }
}

/// An object containing `idMappingType`, `providerProperties`, and `ruleBasedProperties`.
///
/// The property type `IdNamespaceIdMappingWorkflowProperties` of `AWS::EntityResolution::IdNamespace`.
#[must_use = "a property type does nothing until it is set"]
pub struct IdNamespaceIdMappingWorkflowPropertiesProperty(Object);

impl IdNamespaceIdMappingWorkflowPropertiesProperty {
    /// `IdNamespaceIdMappingWorkflowPropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `id_mapping_type`: The type of ID mapping.
    pub fn new(id_mapping_type: impl IntoValue<super::IdMappingType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("IdMappingType", id_mapping_type.into_value().into_node());
        Self(object_)
    }

    /// An object which defines any additional configurations required by the provider service.
    ///
    /// `ProviderProperties`.
    pub fn provider_properties(
        mut self,
        value: impl IntoValue<NamespaceProviderPropertiesProperty>,
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
        value: impl IntoValue<NamespaceRuleBasedPropertiesProperty>,
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

impl Kind for IdNamespaceIdMappingWorkflowPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IdNamespaceIdMappingWorkflowPropertiesProperty>
    for IdNamespaceIdMappingWorkflowPropertiesProperty
{
}
impl From<IdNamespaceIdMappingWorkflowPropertiesProperty> for Node {
    #[inline]
    fn from(value: IdNamespaceIdMappingWorkflowPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IdNamespaceIdMappingWorkflowPropertiesProperty>
    for IdNamespaceIdMappingWorkflowPropertiesProperty
{
    #[inline]
    fn into_value(self) -> Value<IdNamespaceIdMappingWorkflowPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object containing `inputSourceARN` and `schemaName`.
///
/// The property type `IdNamespaceInputSource` of `AWS::EntityResolution::IdNamespace`.
#[must_use = "a property type does nothing until it is set"]
pub struct IdNamespaceInputSourceProperty(Object);

impl IdNamespaceInputSourceProperty {
    /// `IdNamespaceInputSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `input_source_arn`: An AWS Glue table Amazon Resource Name (ARN) or a matching workflow ARN for the input source table.
    pub fn new(input_source_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("InputSourceARN", input_source_arn.into_value().into_node());
        Self(object_)
    }

    /// The name of the schema.
    ///
    /// `SchemaName`.
    pub fn schema_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SchemaName", value.into_value().into_node());
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

impl Kind for IdNamespaceInputSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IdNamespaceInputSourceProperty> for IdNamespaceInputSourceProperty {}
impl From<IdNamespaceInputSourceProperty> for Node {
    #[inline]
    fn from(value: IdNamespaceInputSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IdNamespaceInputSourceProperty> for IdNamespaceInputSourceProperty {
    #[inline]
    fn into_value(self) -> Value<IdNamespaceInputSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object containing `providerConfiguration` and `providerServiceArn`.
///
/// The property type `NamespaceProviderProperties` of `AWS::EntityResolution::IdNamespace`.
#[must_use = "a property type does nothing until it is set"]
pub struct NamespaceProviderPropertiesProperty(Object);

impl NamespaceProviderPropertiesProperty {
    /// `NamespaceProviderPropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `provider_service_arn`: The Amazon Resource Name (ARN) of the provider service.
    pub fn new(provider_service_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ProviderServiceArn",
            provider_service_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// An object which defines any additional configurations required by the provider service.
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

impl Kind for NamespaceProviderPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NamespaceProviderPropertiesProperty> for NamespaceProviderPropertiesProperty {}
impl From<NamespaceProviderPropertiesProperty> for Node {
    #[inline]
    fn from(value: NamespaceProviderPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NamespaceProviderPropertiesProperty> for NamespaceProviderPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<NamespaceProviderPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The rule-based properties of an ID namespace. These properties define how the ID namespace can be used in an ID mapping workflow.
///
/// The property type `NamespaceRuleBasedProperties` of `AWS::EntityResolution::IdNamespace`.
#[must_use = "a property type does nothing until it is set"]
pub struct NamespaceRuleBasedPropertiesProperty(Object);

impl NamespaceRuleBasedPropertiesProperty {
    /// `NamespaceRuleBasedPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The comparison type. You can either choose `ONE_TO_ONE` or `MANY_TO_MANY` as the `attributeMatchingModel`.
    ///
    /// If you choose `ONE_TO_ONE`, the system can only match attributes if the sub-types are an exact match. For example, for the `Email` attribute type, the system will only consider it a match if the value of the `Email` field of Profile A matches the value of the `Email` field of Profile B.
    ///
    /// If you choose `MANY_TO_MANY`, the system can match attributes across the sub-types of an attribute type. For example, if the value of the `Email` field of Profile A matches the value of `BusinessEmail` field of Profile B, the two profiles are matched on the `Email` attribute type.
    ///
    /// `AttributeMatchingModel`; one of `ONE_TO_ONE`, `MANY_TO_MANY`.
    pub fn attribute_matching_model(
        mut self,
        value: impl IntoValue<super::AttributeMatchingModel>,
    ) -> Self {
        self.0
            .put("AttributeMatchingModel", value.into_value().into_node());
        self
    }

    /// The type of matching record that is allowed to be used in an ID mapping workflow.
    ///
    /// If the value is set to `ONE_SOURCE_TO_ONE_TARGET`, only one record in the source is matched to one record in the target.
    ///
    /// If the value is set to `MANY_SOURCE_TO_ONE_TARGET`, all matching records in the source are matched to one record in the target.
    ///
    /// `RecordMatchingModels`; one of `ONE_SOURCE_TO_ONE_TARGET`, `MANY_SOURCE_TO_ONE_TARGET`.
    pub fn record_matching_models(
        mut self,
        value: impl IntoValue<List<super::RecordMatchingModel>>,
    ) -> Self {
        self.0
            .put("RecordMatchingModels", value.into_value().into_node());
        self
    }

    /// The sets of rules you can use in an ID mapping workflow. The limitations specified for the source and target must be compatible.
    ///
    /// `RuleDefinitionTypes`; one of `SOURCE`, `TARGET`.
    pub fn rule_definition_types(
        mut self,
        value: impl IntoValue<List<super::RuleDefinitionType>>,
    ) -> Self {
        self.0
            .put("RuleDefinitionTypes", value.into_value().into_node());
        self
    }

    /// The rules for the ID namespace.
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

impl Kind for NamespaceRuleBasedPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NamespaceRuleBasedPropertiesProperty> for NamespaceRuleBasedPropertiesProperty {}
impl From<NamespaceRuleBasedPropertiesProperty> for Node {
    #[inline]
    fn from(value: NamespaceRuleBasedPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NamespaceRuleBasedPropertiesProperty> for NamespaceRuleBasedPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<NamespaceRuleBasedPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object containing the `ruleName` and `matchingKeys`.
///
/// The property type `Rule` of `AWS::EntityResolution::IdNamespace`.
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
