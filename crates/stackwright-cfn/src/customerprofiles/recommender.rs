// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CustomerProfiles::Recommender` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::CustomerProfiles::Recommender
///
/// `AWS::CustomerProfiles::Recommender`; `Ref` returns the physical id, which is made of `DomainName`, `RecommenderName`.
/// Changing one of these replaces it: `DomainName`, `RecommenderName`, `RecommenderRecipeName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-recommender.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRecommender(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CustomerProfiles::Recommender",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("recommender.rules"),
};

impl CfnRecommender {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CustomerProfiles::Recommender";

    /// `CfnRecommender` with its required properties, in alphabetical order:
    ///
    /// - `domain_name`: The name of the domain for which the recommender will be created.
    /// - `recommender_name`: The name of the recommender.
    /// - `recommender_recipe_name`: The name of the recommender recipe.
    pub fn new(
        domain_name: impl IntoValue<String>,
        recommender_name: impl IntoValue<String>,
        recommender_recipe_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DomainName", domain_name.into_value().into_node());
        object_.put("RecommenderName", recommender_name.into_value().into_node());
        object_.put(
            "RecommenderRecipeName",
            recommender_recipe_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The description of the recommender.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Configuration for the recommender
    ///
    /// `RecommenderConfig`; updated in place.
    pub fn recommender_config(mut self, value: impl IntoValue<RecommenderConfigProperty>) -> Self {
        self.0
            .put("RecommenderConfig", value.into_value().into_node());
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

impl Construct for CfnRecommender {
    type Handle = CfnRecommenderRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRecommenderRef {
        CfnRecommenderRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRecommender`] of a stack.
pub struct CfnRecommenderRef(NodeRef);

impl Clone for CfnRecommenderRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRecommenderRef {}
impl AsNode for CfnRecommenderRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRecommenderRef {
    /// What `Ref` returns: the physical id, which is made of `DomainName`, `RecommenderName`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp of when the recommender was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The reason for recommender failure.
    ///
    /// `Fn::GetAtt` of `FailureReason`.
    #[inline]
    pub fn attr_failure_reason(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FailureReason")))
    }

    /// The timestamp of when the recommender was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[inline]
    pub fn attr_last_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedAt")))
    }

    /// Information about the latest recommender update
    ///
    /// `Fn::GetAtt` of `LatestRecommenderUpdate`.
    #[inline]
    pub fn attr_latest_recommender_update(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LatestRecommenderUpdate"),
        ))
    }

    /// The Amazon Resource Name (ARN) of the recommender.
    ///
    /// `Fn::GetAtt` of `RecommenderArn`.
    #[inline]
    pub fn attr_recommender_arn(&self) -> Value<kinds::customerprofiles::RecommenderArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RecommenderArn")))
    }

    /// The status of the recommender
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The `TrainingMetrics` attribute.
    ///
    /// `Fn::GetAtt` of `TrainingMetrics`.
    #[inline]
    pub fn attr_training_metrics(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TrainingMetrics")))
    }
}

impl IntoValue<kinds::customerprofiles::RecommenderArn> for &CfnRecommenderRef {
    #[inline]
    fn into_value(self) -> Value<kinds::customerprofiles::RecommenderArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RecommenderArn")))
    }
}

/// Event parameters with type and value threshold
///
/// The property type `EventParameters` of `AWS::CustomerProfiles::Recommender`.
#[must_use = "a property type does nothing until it is set"]
pub struct EventParametersProperty(Object);

impl EventParametersProperty {
    /// `EventParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `event_type`: The type of event.
    pub fn new(event_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EventType", event_type.into_value().into_node());
        Self(object_)
    }

    /// The threshold of the event type. Only events with a value greater or equal to this threshold will be considered for solution creation.
    ///
    /// `EventValueThreshold`.
    pub fn event_value_threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("EventValueThreshold", value.into_value().into_node());
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

impl Kind for EventParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EventParametersProperty> for EventParametersProperty {}
impl From<EventParametersProperty> for Node {
    #[inline]
    fn from(value: EventParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EventParametersProperty> for EventParametersProperty {
    #[inline]
    fn into_value(self) -> Value<EventParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for events used in the recommender
///
/// The property type `EventsConfig` of `AWS::CustomerProfiles::Recommender`.
#[must_use = "a property type does nothing until it is set"]
pub struct EventsConfigProperty(Object);

impl EventsConfigProperty {
    /// `EventsConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `event_parameters_list`: List of event parameters with their value thresholds.
    pub fn new(event_parameters_list: impl IntoValue<List<EventParametersProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EventParametersList",
            event_parameters_list.into_value().into_node(),
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

impl Kind for EventsConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EventsConfigProperty> for EventsConfigProperty {}
impl From<EventsConfigProperty> for Node {
    #[inline]
    fn from(value: EventsConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EventsConfigProperty> for EventsConfigProperty {
    #[inline]
    fn into_value(self) -> Value<EventsConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for the recommender
///
/// The property type `RecommenderConfig` of `AWS::CustomerProfiles::Recommender`.
#[must_use = "a property type does nothing until it is set"]
pub struct RecommenderConfigProperty(Object);

impl RecommenderConfigProperty {
    /// `RecommenderConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration for events used in the recommender
    ///
    /// `EventsConfig`.
    pub fn events_config(mut self, value: impl IntoValue<EventsConfigProperty>) -> Self {
        self.0.put("EventsConfig", value.into_value().into_node());
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

impl Kind for RecommenderConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RecommenderConfigProperty> for RecommenderConfigProperty {}
impl From<RecommenderConfigProperty> for Node {
    #[inline]
    fn from(value: RecommenderConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RecommenderConfigProperty> for RecommenderConfigProperty {
    #[inline]
    fn into_value(self) -> Value<RecommenderConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
