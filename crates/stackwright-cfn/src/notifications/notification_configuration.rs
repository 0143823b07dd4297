// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Notifications::NotificationConfiguration` and its property types.

use crate::l1::*;

/// Configures a `NotificationConfiguration` for AWS User Notifications.
///
/// `AWS::Notifications::NotificationConfiguration`; `Ref` returns its `Arn`, a [`notifications::NotificationConfigurationArn`](kinds::notifications::NotificationConfigurationArn).
/// Changing one of these replaces it: `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-notificationconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnNotificationConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Notifications::NotificationConfiguration",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("notification_configuration.rules"),
};

impl CfnNotificationConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Notifications::NotificationConfiguration";

    /// `CfnNotificationConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `description`: The description of the `NotificationConfiguration`.
    /// - `name`: The name of the `NotificationConfiguration`.
    pub fn new(description: impl IntoValue<String>, name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Description", description.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The aggregation preference of the `NotificationConfiguration`.
    ///
    /// - Values:
    ///
    /// - `LONG`
    ///
    /// - Aggregate notifications for long periods of time (12 hours).
    /// - `SHORT`
    ///
    /// - Aggregate notifications for short periods of time (5 minutes).
    /// - `NONE`
    ///
    /// - Don't aggregate notifications.
    ///
    /// `AggregationDuration`; one of `LONG`, `SHORT`, `NONE`; updated in place.
    pub fn aggregation_duration(mut self, value: impl IntoValue<AggregationDuration>) -> Self {
        self.0
            .put("AggregationDuration", value.into_value().into_node());
        self
    }

    /// A map of tags assigned to a `NotificationConfiguration`.
    ///
    /// `Tags`; an update replaces the resource.
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

impl Construct for CfnNotificationConfiguration {
    type Handle = CfnNotificationConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnNotificationConfigurationRef {
        CfnNotificationConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnNotificationConfiguration`] of a stack.
pub struct CfnNotificationConfigurationRef(NodeRef);

impl Clone for CfnNotificationConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnNotificationConfigurationRef {}
impl AsNode for CfnNotificationConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnNotificationConfigurationRef {
    /// What `Ref` returns: its `Arn`, a [`notifications::NotificationConfigurationArn`](kinds::notifications::NotificationConfigurationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::notifications::NotificationConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the `NotificationConfiguration` resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::notifications::NotificationConfigurationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The creation time of the `NotificationConfiguration`.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The current status of the `NotificationConfiguration`.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::notifications::NotificationConfigurationArn>
    for &CfnNotificationConfigurationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::notifications::NotificationConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `AggregationDuration` of `AWS::Notifications::NotificationConfiguration`.
pub enum AggregationDuration {
    /// `LONG`.
    Long,
    /// `NONE`.
    None,
    /// `SHORT`.
    Short,
}

#[diagnostic::do_not_recommend]
impl Kind for AggregationDuration {}
#[diagnostic::do_not_recommend]
impl TextKind for AggregationDuration {}
#[diagnostic::do_not_recommend]
impl IdKind for AggregationDuration {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AggregationDuration {}
#[diagnostic::do_not_recommend]
impl IntoValue<AggregationDuration> for AggregationDuration {
    #[inline]
    fn into_value(self) -> Value<AggregationDuration> {
        const VALUES: &[&str] = &["LONG", "NONE", "SHORT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
