// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Notifications::EventRule` and its property types.

use crate::l1::*;

/// Creates an [`EventRule`](https://docs.aws.amazon.com/notifications/latest/userguide/glossary.html) that is associated with a specified `NotificationConfiguration`.
///
/// `AWS::Notifications::EventRule`; `Ref` returns its `Arn`, a [`notifications::EventRuleArn`](kinds::notifications::EventRuleArn).
/// Changing one of these replaces it: `EventType`, `NotificationConfigurationArn`, `Source`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-eventrule.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEventRule(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Notifications::EventRule",
    tags: None,
    rules: include_str!("event_rule.rules"),
};

impl CfnEventRule {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Notifications::EventRule";

    /// `CfnEventRule` with its required properties, in alphabetical order:
    ///
    /// - `event_type`: The event type this rule should match with the EventBridge events.
    /// - `notification_configuration_arn`: The ARN for the `NotificationConfiguration` associated with this `EventRule`.
    /// - `regions`: A list of AWS Regions that send events to this `EventRule`.
    /// - `source`: The event source this rule should match with the EventBridge event sources.
    pub fn new(
        event_type: impl IntoValue<String>,
        notification_configuration_arn: impl IntoValue<
            kinds::notifications::NotificationConfigurationArn,
        >,
        regions: impl IntoValue<List<String>>,
        source: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("EventType", event_type.into_value().into_node());
        object_.put(
            "NotificationConfigurationArn",
            notification_configuration_arn.into_value().into_node(),
        );
        object_.put("Regions", regions.into_value().into_node());
        object_.put("Source", source.into_value().into_node());
        Self(object_)
    }

    /// An additional event pattern used to further filter the events this `EventRule` receives.
    ///
    /// For more information, see [Amazon EventBridge event patterns](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html) in the *Amazon EventBridge User Guide.*
    ///
    /// `EventPattern`; updated in place.
    pub fn event_pattern(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EventPattern", value.into_value().into_node());
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

impl Construct for CfnEventRule {
    type Handle = CfnEventRuleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEventRuleRef {
        CfnEventRuleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEventRule`] of a stack.
pub struct CfnEventRuleRef(NodeRef);

impl Clone for CfnEventRuleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEventRuleRef {}
impl AsNode for CfnEventRuleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEventRuleRef {
    /// What `Ref` returns: its `Arn`, a [`notifications::EventRuleArn`](kinds::notifications::EventRuleArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::notifications::EventRuleArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the `EventRule`. CloudFormation stack generates this ARN and then uses this ARN associated with the `NotificationConfiguration`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::notifications::EventRuleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The creation time of the `EventRule`.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// A list of Amazon EventBridge Managed Rule ARNs associated with this `EventRule`.
    ///
    /// > These are created by AWS User Notifications within your account so your `EventRules` can function.
    ///
    /// `Fn::GetAtt` of `ManagedRules`.
    #[inline]
    pub fn attr_managed_rules(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ManagedRules")))
    }

    /// The `StatusSummaryByRegion` attribute.
    ///
    /// `Fn::GetAtt` of `StatusSummaryByRegion`.
    #[inline]
    pub fn attr_status_summary_by_region(&self) -> Value<Map<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StatusSummaryByRegion")))
    }
}

impl IntoValue<kinds::notifications::EventRuleArn> for &CfnEventRuleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::notifications::EventRuleArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
