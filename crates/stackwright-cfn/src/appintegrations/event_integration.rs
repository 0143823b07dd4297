// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppIntegrations::EventIntegration` and its property types.

use crate::l1::*;

/// Creates an event integration. You provide a name, description, and a reference to an Amazon EventBridge bus in your account and a partner event source that will push events to that bus. No objects are created in your account, only metadata that is persisted on the EventIntegration control plane.
///
/// `AWS::AppIntegrations::EventIntegration`; `Ref` returns its `Name`, a [`appintegrations::EventIntegrationName`](kinds::appintegrations::EventIntegrationName).
/// Changing one of these replaces it: `EventBridgeBus`, `EventFilter`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appintegrations-eventintegration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEventIntegration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppIntegrations::EventIntegration",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("event_integration.rules"),
};

impl CfnEventIntegration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppIntegrations::EventIntegration";

    /// `CfnEventIntegration` with its required properties, in alphabetical order:
    ///
    /// - `event_bridge_bus`: The Amazon EventBridge bus for the event integration.
    /// - `event_filter`: The event integration filter.
    /// - `name`: The name of the event integration.
    pub fn new(
        event_bridge_bus: impl IntoValue<String>,
        event_filter: impl IntoValue<EventFilterProperty>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("EventBridgeBus", event_bridge_bus.into_value().into_node());
        object_.put("EventFilter", event_filter.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The event integration description.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
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

impl Construct for CfnEventIntegration {
    type Handle = CfnEventIntegrationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEventIntegrationRef {
        CfnEventIntegrationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEventIntegration`] of a stack.
pub struct CfnEventIntegrationRef(NodeRef);

impl Clone for CfnEventIntegrationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEventIntegrationRef {}
impl AsNode for CfnEventIntegrationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEventIntegrationRef {
    /// What `Ref` returns: its `Name`, a [`appintegrations::EventIntegrationName`](kinds::appintegrations::EventIntegrationName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::appintegrations::EventIntegrationName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the event integration.
    ///
    /// `Fn::GetAtt` of `EventIntegrationArn`.
    #[inline]
    pub fn attr_event_integration_arn(&self) -> Value<kinds::appintegrations::EventIntegrationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EventIntegrationArn")))
    }
}

impl IntoValue<kinds::appintegrations::EventIntegrationName> for &CfnEventIntegrationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appintegrations::EventIntegrationName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::appintegrations::EventIntegrationArn> for &CfnEventIntegrationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appintegrations::EventIntegrationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EventIntegrationArn")))
    }
}

/// The event integration filter.
///
/// The property type `EventFilter` of `AWS::AppIntegrations::EventIntegration`.
#[must_use = "a property type does nothing until it is set"]
pub struct EventFilterProperty(Object);

impl EventFilterProperty {
    /// `EventFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `source`: The source of the events.
    pub fn new(source: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Source", source.into_value().into_node());
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

impl Kind for EventFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EventFilterProperty> for EventFilterProperty {}
impl From<EventFilterProperty> for Node {
    #[inline]
    fn from(value: EventFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EventFilterProperty> for EventFilterProperty {
    #[inline]
    fn into_value(self) -> Value<EventFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
