//! Notifications of builds, pipelines and repositories (`AWS::CodeStarNotifications`).
//!
//! Projects, pipelines and repositories have verbs, such as `project.notify_on_build_failed(…)`, that
//! take a [`Notification`]; [`NotificationRule`] is what they make.

mod notification_rule;

pub(crate) use self::notification_rule::notify_verbs;
pub use self::notification_rule::{
    DetailType, Notification, NotificationRule, NotificationRuleRef, NotificationRuleSource,
    NotificationRuleTarget, SlackChannel,
};
#[doc(no_inline)]
pub use stackwright_cfn::codestarnotifications::CfnNotificationRule;
