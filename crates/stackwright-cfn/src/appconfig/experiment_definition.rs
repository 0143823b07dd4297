// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppConfig::ExperimentDefinition` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::AppConfig::ExperimentDefinition
///
/// `AWS::AppConfig::ExperimentDefinition`; `Ref` returns the physical id, which is made of `ApplicationId`, `Id`.
/// Changing one of these replaces it: `ApplicationIdentifier`, `ConfigurationProfileIdentifier`, `EnvironmentIdentifier`, `FlagKey`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-experimentdefinition.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnExperimentDefinition(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppConfig::ExperimentDefinition",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("experiment_definition.rules"),
};

impl CfnExperimentDefinition {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppConfig::ExperimentDefinition";

    /// `CfnExperimentDefinition` with its required properties, in alphabetical order:
    ///
    /// - `application_identifier`: The application ID, name, or ARN.
    /// - `audience_rule`: Rule expression defining the experiment audience.
    /// - `configuration_profile_identifier`: The configuration profile ID, name, or ARN.
    /// - `control`: A treatment variant with weight and flag value.
    /// - `environment_identifier`: The environment ID, name, or ARN.
    /// - `flag_key`: The key of the existing flag in the configuration profile to experiment on.
    /// - `name`: A name for the experiment definition.
    /// - `treatments`: Treatment variants (1-5).
    pub fn new(
        application_identifier: impl IntoValue<String>,
        audience_rule: impl IntoValue<String>,
        configuration_profile_identifier: impl IntoValue<String>,
        control: impl IntoValue<TreatmentProperty>,
        environment_identifier: impl IntoValue<String>,
        flag_key: impl IntoValue<String>,
        name: impl IntoValue<String>,
        treatments: impl IntoValue<List<TreatmentProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ApplicationIdentifier",
            application_identifier.into_value().into_node(),
        );
        object_.put("AudienceRule", audience_rule.into_value().into_node());
        object_.put(
            "ConfigurationProfileIdentifier",
            configuration_profile_identifier.into_value().into_node(),
        );
        object_.put("Control", control.into_value().into_node());
        object_.put(
            "EnvironmentIdentifier",
            environment_identifier.into_value().into_node(),
        );
        object_.put("FlagKey", flag_key.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("Treatments", treatments.into_value().into_node());
        Self(object_)
    }

    /// Human-readable description of the audience.
    ///
    /// `AudienceDescription`; updated in place.
    pub fn audience_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AudienceDescription", value.into_value().into_node());
        self
    }

    /// The hypothesis of the experiment.
    ///
    /// `Hypothesis`; updated in place.
    pub fn hypothesis(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Hypothesis", value.into_value().into_node());
        self
    }

    /// Criteria for launching the experiment.
    ///
    /// `LaunchCriteria`; updated in place.
    pub fn launch_criteria(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LaunchCriteria", value.into_value().into_node());
        self
    }

    /// Tags to associate with the experiment definition.
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

impl Construct for CfnExperimentDefinition {
    type Handle = CfnExperimentDefinitionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnExperimentDefinitionRef {
        CfnExperimentDefinitionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnExperimentDefinition`] of a stack.
pub struct CfnExperimentDefinitionRef(NodeRef);

impl Clone for CfnExperimentDefinitionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnExperimentDefinitionRef {}
impl AsNode for CfnExperimentDefinitionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnExperimentDefinitionRef {
    /// What `Ref` returns: the physical id, which is made of `ApplicationId`, `Id`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The resolved application ID (read-only, assigned by service).
    ///
    /// `Fn::GetAtt` of `ApplicationId`.
    #[inline]
    pub fn attr_application_id(&self) -> Value<kinds::appconfig::ApplicationId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApplicationId")))
    }

    /// The treatment key (read-only, auto-generated by service).
    ///
    /// `Fn::GetAtt` of `Control.Key`.
    #[inline]
    pub fn attr_control_key(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Control.Key")))
    }

    /// ISO-8601 creation timestamp.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The experiment definition ID.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// Current status.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// ISO-8601 last update timestamp.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

/// A typed attribute value for a treatment flag.
///
/// The property type `AttributeValue` of `AWS::AppConfig::ExperimentDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct AttributeValueProperty(Object);

impl AttributeValueProperty {
    /// `AttributeValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A boolean value.
    ///
    /// `BooleanValue`.
    pub fn boolean_value(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("BooleanValue", value.into_value().into_node());
        self
    }

    /// An array of numeric values.
    ///
    /// `NumberArray`.
    pub fn number_array(mut self, value: impl IntoValue<List<f64>>) -> Self {
        self.0.put("NumberArray", value.into_value().into_node());
        self
    }

    /// A numeric value.
    ///
    /// `NumberValue`.
    pub fn number_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("NumberValue", value.into_value().into_node());
        self
    }

    /// An array of string values.
    ///
    /// `StringArray`.
    pub fn string_array(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("StringArray", value.into_value().into_node());
        self
    }

    /// A string value.
    ///
    /// `StringValue`.
    pub fn string_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StringValue", value.into_value().into_node());
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

impl Kind for AttributeValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AttributeValueProperty> for AttributeValueProperty {}
impl From<AttributeValueProperty> for Node {
    #[inline]
    fn from(value: AttributeValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AttributeValueProperty> for AttributeValueProperty {
    #[inline]
    fn into_value(self) -> Value<AttributeValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A treatment variant with weight and flag value. The Key is auto-generated by the service.
///
/// The property type `Treatment` of `AWS::AppConfig::ExperimentDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct TreatmentProperty(Object);

impl TreatmentProperty {
    /// `TreatmentProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: Whether the flag is enabled for this variant.
    /// - `weight`: Traffic weight percentage.
    pub fn new(enabled: impl IntoValue<bool>, weight: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        object_.put("Weight", weight.into_value().into_node());
        Self(object_)
    }

    /// Map of attribute name to attribute value.
    ///
    /// `AttributeValues`.
    pub fn attribute_values(mut self, value: impl IntoValue<Map<AttributeValueProperty>>) -> Self {
        self.0
            .put("AttributeValues", value.into_value().into_node());
        self
    }

    /// The `Description` property.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The treatment key (read-only, auto-generated by service).
    ///
    /// `Key`.
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Key", value.into_value().into_node());
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

impl Kind for TreatmentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TreatmentProperty> for TreatmentProperty {}
impl From<TreatmentProperty> for Node {
    #[inline]
    fn from(value: TreatmentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TreatmentProperty> for TreatmentProperty {
    #[inline]
    fn into_value(self) -> Value<TreatmentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
