// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Neptune::EventSubscription` and its property types.

use crate::l1::*;

/// Creates an event notification subscription. This action requires a topic ARN (Amazon Resource Name) created by either the Neptune console, the SNS console, or the SNS API. To obtain an ARN with SNS, you must create a topic in Amazon SNS and subscribe to the topic. The ARN is displayed in the SNS console.
///
/// You can specify the type of source (SourceType) you want to be notified of, provide a list of Neptune sources (SourceIds) that triggers the events, and provide a list of event categories (EventCategories) for events you want to be notified of. For example, you can specify SourceType = db-instance, SourceIds = mydbinstance1, mydbinstance2 and EventCategories = Availability, Backup.
///
/// If you specify both the SourceType and SourceIds, such as SourceType = db-instance and SourceIdentifier = myDBInstance1, you are notified of all the db-instance events for the specified source. If you specify a SourceType but do not specify a SourceIdentifier, you receive notice of the events for that source type for all your Neptune sources. If you do not specify either the SourceType nor the SourceIdentifier, you are notified of events generated from all Neptune sources belonging to your customer account.
///
/// `AWS::Neptune::EventSubscription`; `Ref` returns its `SubscriptionName`, a [`neptune::EventSubscriptionName`](kinds::neptune::EventSubscriptionName).
/// Changing one of these replaces it: `SnsTopicArn`, `SubscriptionName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-eventsubscription.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEventSubscription(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Neptune::EventSubscription",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("event_subscription.rules"),
};

impl CfnEventSubscription {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Neptune::EventSubscription";

    /// `CfnEventSubscription` with its required properties, in alphabetical order:
    ///
    /// - `sns_topic_arn`: The topic ARN of the event notification subscription.
    pub fn new(sns_topic_arn: impl IntoValue<kinds::sns::TopicArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SnsTopicArn", sns_topic_arn.into_value().into_node());
        Self(object_)
    }

    /// A Boolean value indicating if the subscription is enabled. True indicates the subscription is enabled.
    ///
    /// `Enabled`; default `true`; updated in place.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// A list of event categories for a SourceType that you want to subscribe to. You can see a list of the categories for a given SourceType in the Events topic in the Amazon Neptune User Guide or by using the DescribeEventCategories action.
    ///
    /// `EventCategories`; updated in place.
    pub fn event_categories(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("EventCategories", value.into_value().into_node());
        self
    }

    /// The list of identifiers of the event sources for which events will be returned. If not specified, then all sources are included in the response. An identifier must begin with a letter and must contain only ASCII letters, digits, and hyphens; it cannot end with a hyphen or contain two consecutive hyphens.
    ///
    /// `SourceIds`; updated in place.
    pub fn source_ids(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("SourceIds", value.into_value().into_node());
        self
    }

    /// The source type for the event notification subscription.
    ///
    /// `SourceType`; updated in place.
    pub fn source_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SourceType", value.into_value().into_node());
        self
    }

    /// The name of the subscription.
    ///
    /// `SubscriptionName`; an update replaces the resource.
    pub fn subscription_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SubscriptionName", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
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

impl Construct for CfnEventSubscription {
    type Handle = CfnEventSubscriptionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEventSubscriptionRef {
        CfnEventSubscriptionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEventSubscription`] of a stack.
pub struct CfnEventSubscriptionRef(NodeRef);

impl Clone for CfnEventSubscriptionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEventSubscriptionRef {}
impl AsNode for CfnEventSubscriptionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEventSubscriptionRef {
    /// What `Ref` returns: its `SubscriptionName`, a [`neptune::EventSubscriptionName`](kinds::neptune::EventSubscriptionName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::neptune::EventSubscriptionName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::neptune::EventSubscriptionName> for &CfnEventSubscriptionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::neptune::EventSubscriptionName> {
        Value::from_node(Node::Ref(self.0))
    }
}
