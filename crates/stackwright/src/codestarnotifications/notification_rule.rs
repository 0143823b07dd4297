//! Rules of notifications.

use std::fmt::Debug;
use std::rc::Rc;

use stackwright_cfn::codestarnotifications::CfnNotificationRule;
use stackwright_cfn::codestarnotifications::notification_rule::TargetProperty;
use stackwright_cfn::kinds::codestarnotifications::NotificationRuleArn;
use stackwright_core::{AsNode, Construct, IntoValue, Node, NodeRef, Object, Scope, Text, Value};

use crate::iam::ServicePrincipal;
use crate::sns::TopicRef;

/// How many characters the name of a rule has at most.
/// <https://docs.aws.amazon.com/codestar-notifications/latest/APIReference/API_CreateNotificationRule.html>
const MAX_NAME: usize = 64;

/// How much a notification tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DetailType {
    /// What the event of EventBridge says.
    Basic,
    /// What the service adds, too.
    Full,
}

/// What notifications can be about: a project of CodeBuild, a pipeline, a repository.
#[diagnostic::on_unimplemented(
    message = "nothing is notified of a `{Self}`",
    label = "expected a project, a pipeline or a repository"
)]
pub trait NotificationRuleSource {
    /// The ARN of what notifications are about.
    fn notification_rule_source(&self) -> Value<String>;
}

/// Where notifications go: a topic, a channel of Slack.
#[diagnostic::on_unimplemented(
    message = "notifications can't go to a `{Self}`",
    label = "expected a topic or a `SlackChannel`"
)]
pub trait NotificationRuleTarget: Debug {
    /// Permits what the target needs, and gives its type and address.
    fn bind(&self, scope: &Scope) -> (&'static str, Value<String>);
}

impl NotificationRuleTarget for TopicRef {
    fn bind(&self, scope: &Scope) -> (&'static str, Value<String>) {
        let service = ServicePrincipal::new("codestar-notifications.amazonaws.com");
        self.grant_publish(scope, &service);
        ("SNS", self.topic_arn().into_value())
    }
}

/// A channel of Slack that Amazon Q Developer (formerly AWS Chatbot) writes to, by the ARN of its
/// configuration.
#[derive(Clone, Debug)]
pub struct SlackChannel(Value<String>);

impl SlackChannel {
    /// The channel of this configuration (`AWS::Chatbot::SlackChannelConfiguration`).
    pub fn new(configuration_arn: impl IntoValue<String>) -> Self {
        Self(configuration_arn.into_value())
    }
}

impl NotificationRuleTarget for SlackChannel {
    fn bind(&self, _scope: &Scope) -> (&'static str, Value<String>) {
        ("AWSChatbotSlack", self.0.clone())
    }
}

/// Where notifications go, and what they tell.
#[derive(Clone, Debug, Default)]
pub struct Notification {
    targets: Vec<Rc<dyn NotificationRuleTarget>>,
    name: Option<Value<String>>,
    enabled: Option<bool>,
    detail_type: Option<DetailType>,
    created_by: Option<Value<String>>,
}

impl Notification {
    /// Notifications that go nowhere yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Notifications that go there.
    pub fn to(target: &(impl NotificationRuleTarget + Clone + 'static)) -> Self {
        Self::new().and_to(target)
    }

    /// Adds where notifications go; up to ten. Default: nowhere.
    #[must_use]
    pub fn and_to(mut self, target: &(impl NotificationRuleTarget + Clone + 'static)) -> Self {
        self.targets.push(Rc::new(target.clone()));
        self
    }

    /// The rule's name, of at most 64 characters. Default: made from its path.
    #[must_use]
    pub fn notification_rule_name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Whether notifications are sent. Default: yes.
    #[must_use]
    pub const fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// How much they tell. Default: [`DetailType::Full`].
    #[must_use]
    pub const fn detail_type(mut self, detail_type: DetailType) -> Self {
        self.detail_type = Some(detail_type);
        self
    }

    /// Who made the rule: a name or an e-mail address. Default: not said.
    #[must_use]
    pub fn created_by(mut self, who: impl IntoValue<String>) -> Self {
        self.created_by = Some(who.into_value());
        self
    }
}

/// A rule of notifications (`AWS::CodeStarNotifications::NotificationRule`): which events are told,
/// and to whom.
///
/// <https://docs.aws.amazon.com/dtconsole/latest/userguide/concepts.html>
///
/// ```
/// use stackwright::codebuild::{PipelineProject, ProjectNotificationEvent};
/// use stackwright::codestarnotifications::{Notification, NotificationRule};
/// use stackwright::prelude::*;
/// use stackwright::sns::Topic;
///
/// let stack = Stack::new("ci");
/// let team = stack.add("Team", Topic::new());
/// let project = stack.add("Build", PipelineProject::new());
/// let events = [ProjectNotificationEvent::BuildFailed, ProjectNotificationEvent::BuildStopped];
/// stack.add("Broken", NotificationRule::new(&project, events, Notification::to(&team)));
/// ```
#[derive(Clone, Debug)]
pub struct NotificationRule {
    source: Value<String>,
    events: Vec<Text>,
    notification: Notification,
}

impl NotificationRule {
    /// Tells of these events of a source.
    ///
    /// Besides those of the source's own type, events are texts such as
    /// `codebuild-project-build-state-failed`.
    /// <https://docs.aws.amazon.com/dtconsole/latest/userguide/concepts.html#concepts-api>
    pub fn new<E: Into<Text>>(
        source: &impl NotificationRuleSource,
        events: impl IntoIterator<Item = E>,
        notification: Notification,
    ) -> Self {
        Self {
            source: source.notification_rule_source(),
            events: events.into_iter().map(Into::into).collect(),
            notification,
        }
    }

    /// An existing rule, by its ARN. It can't be changed.
    #[track_caller]
    pub fn from_notification_rule_arn(
        scope: &Scope,
        id: impl Into<Text>,
        arn: impl IntoValue<NotificationRuleArn>,
    ) -> NotificationRuleRef {
        NotificationRuleRef {
            node: scope.group(id).node(),
            arn: arn.into_value(),
            resource: None,
        }
    }
}

impl Construct for NotificationRule {
    type Handle = NotificationRuleRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> NotificationRuleRef {
        let options = self.notification;
        let detail = match options.detail_type {
            Some(DetailType::Basic) => "BASIC",
            Some(DetailType::Full) | None => "FULL",
        };
        let name = options.name.unwrap_or_else(|| {
            let unique = scope.unique_id();
            let start = unique.len().saturating_sub(MAX_NAME);
            unique.get(start..).unwrap_or(&unique).into_value()
        });
        let events: Vec<Value<String>> = self
            .events
            .iter()
            .map(|e| e.as_ref().into_value())
            .collect();
        let targets: Vec<TargetProperty> = Vec::new();
        let mut rule = CfnNotificationRule::new(detail, events, name, self.source, targets);
        let properties = rule.as_object_mut();
        let status = options.enabled.map(|enabled| match enabled {
            true => "ENABLED",
            false => "DISABLED",
        });
        properties.put_some("Status", status);
        properties.put_some("CreatedBy", options.created_by);
        let resource = scope.add("Resource", rule);
        let rule = NotificationRuleRef {
            node: scope.node(),
            arn: resource.reference(),
            resource: Some(resource.node()),
        };
        for target in &options.targets {
            rule.lead_to(scope, target.as_ref());
        }
        rule
    }
}

/// A [`NotificationRule`] in a stack, or one that exists already.
#[derive(Clone, Debug)]
pub struct NotificationRuleRef {
    node: NodeRef,
    arn: Value<NotificationRuleArn>,
    resource: Option<NodeRef>,
}

impl AsNode for NotificationRuleRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl NotificationRuleRef {
    /// The rule's ARN.
    pub fn notification_rule_arn(&self) -> Value<NotificationRuleArn> {
        self.arn.clone()
    }

    /// Adds where notifications go. Returns whether the rule took it: one that exists already does
    /// not.
    #[track_caller]
    pub fn add_target(&self, scope: &Scope, target: &impl NotificationRuleTarget) -> bool {
        self.lead_to(&scope.of(self), target)
    }

    fn lead_to(&self, scope: &Scope, target: &dyn NotificationRuleTarget) -> bool {
        let Some(resource) = &self.resource else {
            return false;
        };
        let (kind, address) = target.bind(scope);
        let mut entry = Object::typed();
        entry.put("TargetAddress", address.into_node());
        entry.put("TargetType", kind.into());
        scope.edit(resource).push("Targets", Node::from(entry));
        true
    }
}

/// Declares the verbs by which a handle tells of events: those of any, and each with its events.
macro_rules! notify_verbs {
    ($handle:ty, $event:ident; $(
        $(#[$doc:meta])* $name:ident: [$($which:ident),+ $(,)?];
    )*) => {
        impl $handle {
            /// Tells of these events, by a rule below this construct.
            #[track_caller]
            pub fn notify_on(
                &self,
                scope: &stackwright_core::Scope,
                id: impl Into<stackwright_core::Text>,
                events: impl IntoIterator<Item = $event>,
                notification: crate::codestarnotifications::Notification,
            ) -> crate::codestarnotifications::NotificationRuleRef {
                use crate::codestarnotifications::NotificationRule;
                scope.of(self).add(id, NotificationRule::new(self, events, notification))
            }

            $(
                $(#[$doc])*
                #[track_caller]
                pub fn $name(
                    &self,
                    scope: &stackwright_core::Scope,
                    id: impl Into<stackwright_core::Text>,
                    notification: crate::codestarnotifications::Notification,
                ) -> crate::codestarnotifications::NotificationRuleRef {
                    self.notify_on(scope, id, [$($event::$which),+], notification)
                }
            )*
        }
    };
}
pub(crate) use notify_verbs;
