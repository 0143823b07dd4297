//! Somebody's consent.

use stackwright_core::{Diagnostic, Duration, IntoValue, Object, Scope, Text, Value};

use super::codes;
use crate::codepipeline::{
    Action, ActionCategory, ActionContext, ActionProperties, ArtifactBounds, Common, action_setters,
};
use crate::sns::{EmailSubscription, Topic, TopicRef};

/// Waits until somebody approves.
///
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/approvals.html>
#[derive(Clone, Debug)]
pub struct ManualApprovalAction {
    common: Common,
    additional_information: Option<Value<String>>,
    external_entity_link: Option<Value<String>>,
    timeout: Option<Duration>,
    notification_topic: Option<TopicRef>,
    notify_emails: Vec<Text>,
}

action_setters!(ManualApprovalAction);

impl ManualApprovalAction {
    /// Waits for an approval in the console, or by the command line.
    pub fn new(name: impl Into<Text>) -> Self {
        Self {
            common: Common::new(name),
            additional_information: None,
            external_entity_link: None,
            timeout: None,
            notification_topic: None,
            notify_emails: Vec::new(),
        }
    }

    /// What somebody has to know. Default: nothing.
    #[must_use]
    pub fn additional_information(mut self, text: impl IntoValue<String>) -> Self {
        self.additional_information = Some(text.into_value());
        self
    }

    /// The URL of what somebody has to look at. Default: none.
    #[must_use]
    pub fn external_entity_link(mut self, url: impl IntoValue<String>) -> Self {
        self.external_entity_link = Some(url.into_value());
        self
    }

    /// The topic that tells of the approval. Default: none, unless somebody is told by e-mail.
    #[must_use]
    pub fn notification_topic(mut self, topic: &TopicRef) -> Self {
        self.notification_topic = Some(topic.clone());
        self
    }

    /// Adds an address that is told of the approval by e-mail. Without a topic, one is made.
    #[must_use]
    pub fn notify_email(mut self, address: impl Into<Text>) -> Self {
        self.notify_emails.push(address.into());
        self
    }

    /// The topic, with those who are told by e-mail.
    fn topic(&self, scope: &Scope) -> Option<TopicRef> {
        let topic = match (&self.notification_topic, self.notify_emails.is_empty()) {
            (Some(topic), _) => topic.clone(),
            (None, true) => return None,
            (None, false) => scope.add("TopicResource", Topic::new()),
        };
        for address in &self.notify_emails {
            topic.add_subscription(scope, EmailSubscription::new(address.clone()));
        }
        Some(topic)
    }

    /// How long to wait, from 5 minutes to 60 days. Default: 7 days.
    #[must_use]
    pub const fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }
}

impl Action for ManualApprovalAction {
    fn properties(&self) -> ActionProperties {
        let properties = ActionProperties::of(&self.common, ActionCategory::Approval, "Manual")
            .artifact_bounds(ArtifactBounds::new((0, 0), (0, 0)));
        match self.timeout {
            Some(timeout) => properties.timeout(timeout),
            None => properties,
        }
    }

    fn bind(&self, context: &ActionContext<'_>) -> Object {
        let minutes = self.timeout.map(Duration::to_minutes);
        if minutes.is_some_and(|minutes| !matches!(minutes, Some(5..=86_400))) {
            let given = self.timeout.map_or(0, Duration::to_millis) / 1000;
            let finding = Diagnostic::error(
                &codes::APPROVAL_TIMEOUT,
                "an approval can't be waited for that long",
            );
            context.scope().diagnose(
                finding
                    .given(format!("{given} seconds"))
                    .allowed("5 to 86400 whole minutes")
                    .help("use `Duration::hours` or `Duration::days`"),
            );
        }
        let mut configuration = Object::new();
        if let Some(topic) = self.topic(context.scope()) {
            topic.grant_publish(context.scope(), context.role());
            configuration.set("NotificationArn", topic.topic_arn().into_node());
        }
        let optional = [
            ("CustomData", &self.additional_information),
            ("ExternalEntityLink", &self.external_entity_link),
        ];
        for (key, value) in optional {
            if let Some(value) = value {
                configuration.set(key, value.into());
            }
        }
        configuration
    }
}
