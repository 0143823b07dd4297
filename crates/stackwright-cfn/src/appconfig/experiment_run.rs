// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppConfig::ExperimentRun` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::AppConfig::ExperimentRun
///
/// `AWS::AppConfig::ExperimentRun`; `Ref` returns the physical id, which is made of `ApplicationId`, `ExperimentDefinitionId`, `Run`.
/// Changing one of these replaces it: `ApplicationIdentifier`, `ExperimentDefinitionIdentifier`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-experimentrun.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnExperimentRun(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppConfig::ExperimentRun",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("experiment_run.rules"),
};

impl CfnExperimentRun {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppConfig::ExperimentRun";

    /// `CfnExperimentRun` with its required properties, in alphabetical order:
    ///
    /// - `application_identifier`: The application name or ID used to create the experiment run.
    /// - `experiment_definition_identifier`: The experiment definition name or ID used to create the experiment run.
    /// - `exposure_percentage`: Percentage of traffic exposed to the experiment (0-100).
    pub fn new(
        application_identifier: impl IntoValue<String>,
        experiment_definition_identifier: impl IntoValue<String>,
        exposure_percentage: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ApplicationIdentifier",
            application_identifier.into_value().into_node(),
        );
        object_.put(
            "ExperimentDefinitionIdentifier",
            experiment_definition_identifier.into_value().into_node(),
        );
        object_.put(
            "ExposurePercentage",
            exposure_percentage.into_value().into_node(),
        );
        Self(object_)
    }

    /// Description of the experiment run.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Tags to associate with the experiment run.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Treatment overrides for specific entities.
    ///
    /// `TreatmentOverrides`; updated in place.
    pub fn treatment_overrides(
        mut self,
        value: impl IntoValue<TreatmentOverridesProperty>,
    ) -> Self {
        self.0
            .put("TreatmentOverrides", value.into_value().into_node());
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

impl Construct for CfnExperimentRun {
    type Handle = CfnExperimentRunRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnExperimentRunRef {
        CfnExperimentRunRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnExperimentRun`] of a stack.
pub struct CfnExperimentRunRef(NodeRef);

impl Clone for CfnExperimentRunRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnExperimentRunRef {}
impl AsNode for CfnExperimentRunRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnExperimentRunRef {
    /// What `Ref` returns: the physical id, which is made of `ApplicationId`, `ExperimentDefinitionId`, `Run`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The resolved application ID.
    ///
    /// `Fn::GetAtt` of `ApplicationId`.
    #[inline]
    pub fn attr_application_id(&self) -> Value<kinds::appconfig::ApplicationId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApplicationId")))
    }

    /// The resolved experiment definition ID.
    ///
    /// `Fn::GetAtt` of `ExperimentDefinitionId`.
    #[inline]
    pub fn attr_experiment_definition_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ExperimentDefinitionId"),
        ))
    }

    /// The run number (auto-assigned by the service).
    ///
    /// `Fn::GetAtt` of `Run`.
    #[inline]
    pub fn attr_run(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Run")))
    }

    /// ISO-8601 timestamp when the run started.
    ///
    /// `Fn::GetAtt` of `StartedAt`.
    #[inline]
    pub fn attr_started_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StartedAt")))
    }

    /// Current status of the run.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// ISO-8601 timestamp when the run was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

/// Treatment overrides for specific entities.
///
/// The property type `TreatmentOverrides` of `AWS::AppConfig::ExperimentRun`.
#[must_use = "a property type does nothing until it is set"]
pub struct TreatmentOverridesProperty(Object);

impl TreatmentOverridesProperty {
    /// `TreatmentOverridesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Map of entity ID to treatment key (t1, t2, ..., or c for control).
    ///
    /// `Inline`.
    pub fn inline(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Inline", value.into_value().into_node());
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

impl Kind for TreatmentOverridesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TreatmentOverridesProperty> for TreatmentOverridesProperty {}
impl From<TreatmentOverridesProperty> for Node {
    #[inline]
    fn from(value: TreatmentOverridesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TreatmentOverridesProperty> for TreatmentOverridesProperty {
    #[inline]
    fn into_value(self) -> Value<TreatmentOverridesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
