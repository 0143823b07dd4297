// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaLive::EventBridgeRuleTemplate` and its property types.

use crate::l1::*;

/// Definition of AWS::MediaLive::EventBridgeRuleTemplate Resource Type
///
/// `AWS::MediaLive::EventBridgeRuleTemplate`; `Ref` returns its `Identifier`, a [`medialive::EventBridgeRuleTemplateIdentifier`](kinds::medialive::EventBridgeRuleTemplateIdentifier).
/// Changing one of these replaces it: `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-eventbridgeruletemplate.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEventBridgeRuleTemplate(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaLive::EventBridgeRuleTemplate",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("event_bridge_rule_template.rules"),
};

impl CfnEventBridgeRuleTemplate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaLive::EventBridgeRuleTemplate";

    /// `CfnEventBridgeRuleTemplate` with its required properties, in alphabetical order:
    ///
    /// - `event_type`: The type of event to match with the rule.
    /// - `name`: A resource's name.
    pub fn new(event_type: impl IntoValue<EventType>, name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EventType", event_type.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A resource's optional description.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The destinations that will receive the event notifications.
    ///
    /// `EventTargets`; updated in place.
    pub fn event_targets(
        mut self,
        value: impl IntoValue<List<EventBridgeRuleTemplateTargetProperty>>,
    ) -> Self {
        self.0.put("EventTargets", value.into_value().into_node());
        self
    }

    /// An eventbridge rule template group's identifier. Can be either be its id or current name.
    ///
    /// `GroupIdentifier`; updated in place.
    pub fn group_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("GroupIdentifier", value.into_value().into_node());
        self
    }

    /// Represents the tags associated with a resource.
    ///
    /// `Tags`; an update replaces the resource.
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

impl Construct for CfnEventBridgeRuleTemplate {
    type Handle = CfnEventBridgeRuleTemplateRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEventBridgeRuleTemplateRef {
        CfnEventBridgeRuleTemplateRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEventBridgeRuleTemplate`] of a stack.
pub struct CfnEventBridgeRuleTemplateRef(NodeRef);

impl Clone for CfnEventBridgeRuleTemplateRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEventBridgeRuleTemplateRef {}
impl AsNode for CfnEventBridgeRuleTemplateRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEventBridgeRuleTemplateRef {
    /// What `Ref` returns: its `Identifier`, a [`medialive::EventBridgeRuleTemplateIdentifier`](kinds::medialive::EventBridgeRuleTemplateIdentifier).
    #[inline]
    pub fn reference(&self) -> Value<kinds::medialive::EventBridgeRuleTemplateIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Target ARNs must be either an SNS topic or CloudWatch log group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::medialive::EventBridgeRuleTemplateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date and time of resource creation.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// An eventbridge rule template group's id. Amazon Web Services provided template groups have ids that start with \<code\>`aws-`\</code\>.
    ///
    /// `Fn::GetAtt` of `GroupId`.
    #[inline]
    pub fn attr_group_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GroupId")))
    }

    /// An eventbridge rule template's id. Amazon Web Services provided templates have ids that start with \<code\>`aws-`\</code\>
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// Placeholder documentation for __string
    ///
    /// `Fn::GetAtt` of `Identifier`.
    #[inline]
    pub fn attr_identifier(&self) -> Value<kinds::medialive::EventBridgeRuleTemplateIdentifier> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Identifier")))
    }

    /// The date and time of latest resource modification.
    ///
    /// `Fn::GetAtt` of `ModifiedAt`.
    #[inline]
    pub fn attr_modified_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ModifiedAt")))
    }
}

impl IntoValue<kinds::medialive::EventBridgeRuleTemplateIdentifier>
    for &CfnEventBridgeRuleTemplateRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::medialive::EventBridgeRuleTemplateIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::medialive::EventBridgeRuleTemplateArn> for &CfnEventBridgeRuleTemplateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::medialive::EventBridgeRuleTemplateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The target to which to send matching events.
///
/// The property type `EventBridgeRuleTemplateTarget` of `AWS::MediaLive::EventBridgeRuleTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct EventBridgeRuleTemplateTargetProperty(Object);

impl EventBridgeRuleTemplateTargetProperty {
    /// `EventBridgeRuleTemplateTargetProperty` with its required properties, in alphabetical order:
    ///
    /// - `arn`: Target ARNs must be either an SNS topic or CloudWatch log group.
    pub fn new(arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Arn", arn.into_value().into_node());
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

impl Kind for EventBridgeRuleTemplateTargetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EventBridgeRuleTemplateTargetProperty> for EventBridgeRuleTemplateTargetProperty {}
impl From<EventBridgeRuleTemplateTargetProperty> for Node {
    #[inline]
    fn from(value: EventBridgeRuleTemplateTargetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EventBridgeRuleTemplateTargetProperty> for EventBridgeRuleTemplateTargetProperty {
    #[inline]
    fn into_value(self) -> Value<EventBridgeRuleTemplateTargetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `EventType` of `AWS::MediaLive::EventBridgeRuleTemplate`.
pub enum EventType {
    /// `MEDIACONNECT_ALERT`.
    MediaconnectAlert,
    /// `MEDIACONNECT_FLOW_STATUS_CHANGE`.
    MediaconnectFlowStatusChange,
    /// `MEDIACONNECT_OUTPUT_HEALTH`.
    MediaconnectOutputHealth,
    /// `MEDIACONNECT_SOURCE_HEALTH`.
    MediaconnectSourceHealth,
    /// `MEDIALIVE_CHANNEL_ALERT`.
    MedialiveChannelAlert,
    /// `MEDIALIVE_CHANNEL_INPUT_CHANGE`.
    MedialiveChannelInputChange,
    /// `MEDIALIVE_CHANNEL_STATE_CHANGE`.
    MedialiveChannelStateChange,
    /// `MEDIALIVE_MULTIPLEX_ALERT`.
    MedialiveMultiplexAlert,
    /// `MEDIALIVE_MULTIPLEX_STATE_CHANGE`.
    MedialiveMultiplexStateChange,
    /// `MEDIAPACKAGE_HARVEST_JOB_NOTIFICATION`.
    MediapackageHarvestJobNotification,
    /// `MEDIAPACKAGE_INPUT_NOTIFICATION`.
    MediapackageInputNotification,
    /// `MEDIAPACKAGE_KEY_PROVIDER_NOTIFICATION`.
    MediapackageKeyProviderNotification,
    /// `SIGNAL_MAP_ACTIVE_ALARM`.
    SignalMapActiveAlarm,
}

#[diagnostic::do_not_recommend]
impl Kind for EventType {}
#[diagnostic::do_not_recommend]
impl TextKind for EventType {}
#[diagnostic::do_not_recommend]
impl IdKind for EventType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EventType {}
#[diagnostic::do_not_recommend]
impl IntoValue<EventType> for EventType {
    #[inline]
    fn into_value(self) -> Value<EventType> {
        const VALUES: &[&str] = &[
            "MEDIACONNECT_ALERT",
            "MEDIACONNECT_FLOW_STATUS_CHANGE",
            "MEDIACONNECT_OUTPUT_HEALTH",
            "MEDIACONNECT_SOURCE_HEALTH",
            "MEDIALIVE_CHANNEL_ALERT",
            "MEDIALIVE_CHANNEL_INPUT_CHANGE",
            "MEDIALIVE_CHANNEL_STATE_CHANGE",
            "MEDIALIVE_MULTIPLEX_ALERT",
            "MEDIALIVE_MULTIPLEX_STATE_CHANGE",
            "MEDIAPACKAGE_HARVEST_JOB_NOTIFICATION",
            "MEDIAPACKAGE_INPUT_NOTIFICATION",
            "MEDIAPACKAGE_KEY_PROVIDER_NOTIFICATION",
            "SIGNAL_MAP_ACTIVE_ALARM",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
