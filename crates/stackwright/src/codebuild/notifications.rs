//! Notifications of builds.

use stackwright_core::{IntoValue, Text, Value};

use super::project_ref::ProjectRef;
use crate::codestarnotifications::{NotificationRuleSource, notify_verbs};

/// What can be told of a project.
///
/// <https://docs.aws.amazon.com/dtconsole/latest/userguide/concepts.html#events-ref-buildproject>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProjectNotificationEvent {
    /// A build failed.
    BuildFailed,
    /// A build succeeded.
    BuildSucceeded,
    /// A build began.
    BuildInProgress,
    /// A build was stopped.
    BuildStopped,
    /// A phase of a build failed.
    BuildPhaseFailed,
    /// A phase of a build succeeded.
    BuildPhaseSucceeded,
}

impl From<ProjectNotificationEvent> for Text {
    fn from(event: ProjectNotificationEvent) -> Self {
        Self::Borrowed(match event {
            ProjectNotificationEvent::BuildFailed => "codebuild-project-build-state-failed",
            ProjectNotificationEvent::BuildSucceeded => "codebuild-project-build-state-succeeded",
            ProjectNotificationEvent::BuildInProgress => {
                "codebuild-project-build-state-in-progress"
            }
            ProjectNotificationEvent::BuildStopped => "codebuild-project-build-state-stopped",
            ProjectNotificationEvent::BuildPhaseFailed => "codebuild-project-build-phase-failure",
            ProjectNotificationEvent::BuildPhaseSucceeded => {
                "codebuild-project-build-phase-success"
            }
        })
    }
}

impl NotificationRuleSource for ProjectRef {
    fn notification_rule_source(&self) -> Value<String> {
        self.project_arn().into_value()
    }
}

notify_verbs! {
    ProjectRef, ProjectNotificationEvent;
    /// Tells of builds that succeeded.
    notify_on_build_succeeded: [BuildSucceeded];
    /// Tells of builds that failed.
    notify_on_build_failed: [BuildFailed];
}
