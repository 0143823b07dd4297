// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SecurityLake::SubscriberNotification` and its property types.

use crate::l1::*;

/// Notifies the subscriber when new data is written to the data lake for the sources that the subscriber consumes in Security Lake. You can create only one subscriber notification per subscriber.
///
/// `AWS::SecurityLake::SubscriberNotification`; `Ref` returns its `SubscriberArn`, a [`securitylake::SubscriberNotificationSubscriberArn`](kinds::securitylake::SubscriberNotificationSubscriberArn).
/// Changing one of these replaces it: `SubscriberArn`.
/// Attributes: `SubscriberEndpoint`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securitylake-subscribernotification.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSubscriberNotification(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::SecurityLake::SubscriberNotification",
    tags: None,
    rules: include_str!("subscriber_notification.rules"),
};

impl CfnSubscriberNotification {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SecurityLake::SubscriberNotification";

    /// `CfnSubscriberNotification` with its required properties, in alphabetical order:
    ///
    /// - `notification_configuration`: Specify the configurations you want to use for subscriber notification.
    /// - `subscriber_arn`: The Amazon Resource Name (ARN) of the Security Lake subscriber.
    pub fn new(
        notification_configuration: impl IntoValue<NotificationConfigurationProperty>,
        subscriber_arn: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "NotificationConfiguration",
            notification_configuration.into_value().into_node(),
        );
        object_.put("SubscriberArn", subscriber_arn.into_value().into_node());
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

impl Construct for CfnSubscriberNotification {
    type Handle = CfnSubscriberNotificationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSubscriberNotificationRef {
        CfnSubscriberNotificationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSubscriberNotification`] of a stack.
pub struct CfnSubscriberNotificationRef(NodeRef);

impl Clone for CfnSubscriberNotificationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSubscriberNotificationRef {}
impl AsNode for CfnSubscriberNotificationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSubscriberNotificationRef {
    /// What `Ref` returns: its `SubscriberArn`, a [`securitylake::SubscriberNotificationSubscriberArn`](kinds::securitylake::SubscriberNotificationSubscriberArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::securitylake::SubscriberNotificationSubscriberArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The endpoint the subscriber should listen to for notifications
    ///
    /// `Fn::GetAtt` of `SubscriberEndpoint`.
    #[inline]
    pub fn attr_subscriber_endpoint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SubscriberEndpoint")))
    }
}

impl IntoValue<kinds::securitylake::SubscriberNotificationSubscriberArn>
    for &CfnSubscriberNotificationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::securitylake::SubscriberNotificationSubscriberArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specify the configurations you want to use for HTTPS subscriber notification.
///
/// The property type `HttpsNotificationConfiguration` of `AWS::SecurityLake::SubscriberNotification`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpsNotificationConfigurationProperty(Object);

impl HttpsNotificationConfigurationProperty {
    /// `HttpsNotificationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `endpoint`: The subscription endpoint in Security Lake.
    /// - `target_role_arn`: The Amazon Resource Name (ARN) of the EventBridge API destinations IAM role that you created.
    pub fn new(
        endpoint: impl IntoValue<String>,
        target_role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Endpoint", endpoint.into_value().into_node());
        object_.put("TargetRoleArn", target_role_arn.into_value().into_node());
        Self(object_)
    }

    /// The key name for the notification subscription.
    ///
    /// `AuthorizationApiKeyName`.
    pub fn authorization_api_key_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AuthorizationApiKeyName", value.into_value().into_node());
        self
    }

    /// The key value for the notification subscription.
    ///
    /// `AuthorizationApiKeyValue`.
    pub fn authorization_api_key_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AuthorizationApiKeyValue", value.into_value().into_node());
        self
    }

    /// The HTTPS method used for the notification subscription.
    ///
    /// `HttpMethod`; one of `POST`, `PUT`.
    pub fn http_method(mut self, value: impl IntoValue<HttpMethod>) -> Self {
        self.0.put("HttpMethod", value.into_value().into_node());
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

impl Kind for HttpsNotificationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpsNotificationConfigurationProperty> for HttpsNotificationConfigurationProperty {}
impl From<HttpsNotificationConfigurationProperty> for Node {
    #[inline]
    fn from(value: HttpsNotificationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpsNotificationConfigurationProperty> for HttpsNotificationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<HttpsNotificationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specify the configurations you want to use for subscriber notification. The subscriber is notified when new data is written to the data lake for sources that the subscriber consumes in Security Lake.
///
/// The property type `NotificationConfiguration` of `AWS::SecurityLake::SubscriberNotification`.
#[must_use = "a property type does nothing until it is set"]
pub struct NotificationConfigurationProperty(Object);

impl NotificationConfigurationProperty {
    /// `NotificationConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configurations used for HTTPS subscriber notification.
    ///
    /// `HttpsNotificationConfiguration`.
    pub fn https_notification_configuration(
        mut self,
        value: impl IntoValue<HttpsNotificationConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "HttpsNotificationConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The configurations for SQS subscriber notification. The members of this structure are context-dependent.
    ///
    /// `SqsNotificationConfiguration`; free JSON, such as an [`Object`].
    pub fn sqs_notification_configuration(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put(
            "SqsNotificationConfiguration",
            value.into_value().into_node(),
        );
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

impl Kind for NotificationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NotificationConfigurationProperty> for NotificationConfigurationProperty {}
impl From<NotificationConfigurationProperty> for Node {
    #[inline]
    fn from(value: NotificationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NotificationConfigurationProperty> for NotificationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<NotificationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `HttpMethod` of a `HttpsNotificationConfiguration` of `AWS::SecurityLake::SubscriberNotification`.
pub enum HttpMethod {
    /// `POST`.
    Post,
    /// `PUT`.
    Put,
}

#[diagnostic::do_not_recommend]
impl Kind for HttpMethod {}
#[diagnostic::do_not_recommend]
impl TextKind for HttpMethod {}
#[diagnostic::do_not_recommend]
impl IdKind for HttpMethod {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for HttpMethod {}
#[diagnostic::do_not_recommend]
impl IntoValue<HttpMethod> for HttpMethod {
    #[inline]
    fn into_value(self) -> Value<HttpMethod> {
        const VALUES: &[&str] = &["POST", "PUT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
