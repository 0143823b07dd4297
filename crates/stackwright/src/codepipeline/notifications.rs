//! Notifications of pipelines.

use stackwright_core::{IntoValue, Text, Value};

use super::pipeline_ref::{ImportedPipelineRef, PipelineRef};
use crate::codestarnotifications::{NotificationRuleSource, notify_verbs};

/// What can be told of a pipeline.
///
/// <https://docs.aws.amazon.com/dtconsole/latest/userguide/concepts.html#events-ref-pipeline>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "they are what they are called")]
pub enum PipelineNotificationEvent {
    PipelineExecutionFailed,
    PipelineExecutionCanceled,
    PipelineExecutionStarted,
    PipelineExecutionResumed,
    PipelineExecutionSucceeded,
    PipelineExecutionSuperseded,
    StageExecutionStarted,
    StageExecutionSucceeded,
    StageExecutionResumed,
    StageExecutionCanceled,
    StageExecutionFailed,
    ActionExecutionSucceeded,
    ActionExecutionFailed,
    ActionExecutionCanceled,
    ActionExecutionStarted,
    ManualApprovalFailed,
    ManualApprovalNeeded,
    ManualApprovalSucceeded,
}

impl From<PipelineNotificationEvent> for Text {
    fn from(event: PipelineNotificationEvent) -> Self {
        use PipelineNotificationEvent as Event;
        Self::Borrowed(match event {
            Event::PipelineExecutionFailed => "codepipeline-pipeline-pipeline-execution-failed",
            Event::PipelineExecutionCanceled => "codepipeline-pipeline-pipeline-execution-canceled",
            Event::PipelineExecutionStarted => "codepipeline-pipeline-pipeline-execution-started",
            Event::PipelineExecutionResumed => "codepipeline-pipeline-pipeline-execution-resumed",
            Event::PipelineExecutionSucceeded => {
                "codepipeline-pipeline-pipeline-execution-succeeded"
            }
            Event::PipelineExecutionSuperseded => {
                "codepipeline-pipeline-pipeline-execution-superseded"
            }
            Event::StageExecutionStarted => "codepipeline-pipeline-stage-execution-started",
            Event::StageExecutionSucceeded => "codepipeline-pipeline-stage-execution-succeeded",
            Event::StageExecutionResumed => "codepipeline-pipeline-stage-execution-resumed",
            Event::StageExecutionCanceled => "codepipeline-pipeline-stage-execution-canceled",
            Event::StageExecutionFailed => "codepipeline-pipeline-stage-execution-failed",
            Event::ActionExecutionSucceeded => "codepipeline-pipeline-action-execution-succeeded",
            Event::ActionExecutionFailed => "codepipeline-pipeline-action-execution-failed",
            Event::ActionExecutionCanceled => "codepipeline-pipeline-action-execution-canceled",
            Event::ActionExecutionStarted => "codepipeline-pipeline-action-execution-started",
            Event::ManualApprovalFailed => "codepipeline-pipeline-manual-approval-failed",
            Event::ManualApprovalNeeded => "codepipeline-pipeline-manual-approval-needed",
            Event::ManualApprovalSucceeded => "codepipeline-pipeline-manual-approval-succeeded",
        })
    }
}

/// Declares what a pipeline of the stack and one that exists already tell alike.
macro_rules! pipeline_notifications {
    ($handle:ty) => {
        impl NotificationRuleSource for $handle {
            fn notification_rule_source(&self) -> Value<String> {
                self.pipeline_arn().into_value()
            }
        }

        notify_verbs! {
            $handle, PipelineNotificationEvent;
            /// Tells of every change of an execution's state.
            notify_on_execution_state_change: [
                PipelineExecutionFailed,
                PipelineExecutionCanceled,
                PipelineExecutionStarted,
                PipelineExecutionResumed,
                PipelineExecutionSucceeded,
                PipelineExecutionSuperseded,
            ];
            /// Tells of every change of a stage's state.
            notify_on_any_stage_state_change: [
                StageExecutionCanceled,
                StageExecutionFailed,
                StageExecutionResumed,
                StageExecutionStarted,
                StageExecutionSucceeded,
            ];
            /// Tells of every change of an action's state.
            notify_on_any_action_state_change: [
                ActionExecutionCanceled,
                ActionExecutionFailed,
                ActionExecutionStarted,
                ActionExecutionSucceeded,
            ];
            /// Tells of approvals that are needed, given or refused.
            notify_on_any_manual_approval_state_change: [
                ManualApprovalFailed,
                ManualApprovalNeeded,
                ManualApprovalSucceeded,
            ];
        }
    };
}

pipeline_notifications!(PipelineRef);
pipeline_notifications!(ImportedPipelineRef);
