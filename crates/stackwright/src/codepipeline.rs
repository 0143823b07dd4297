//! CodePipeline: from a change of the source to its deployment, stage by stage
//! (`AWS::CodePipeline`).
//!
//! What the stages do is in [`codepipeline_actions`](crate::codepipeline_actions).
//!
//! | what | types |
//! | --- | --- |
//! | pipelines | [`Pipeline`], [`PipelineRef`], [`PipelineType`], [`ExecutionMode`] |
//! | their parts | [`Stage`], [`StageRef`], [`ActionRef`], [`Artifact`], [`ArtifactPath`] |
//! | what starts them and with what | [`Trigger`], [`GitPushFilter`], [`GitPullRequestFilter`], [`Variable`] |
//! | what lets them go on | [`Conditions`], [`FailureConditions`], [`Rule`] |
//! | for actions of your own | [`Action`], [`ActionProperties`], [`ActionContext`], [`CustomActionRegistration`] |

mod action;
mod action_ref;
mod artifact;
mod check;
pub mod codes;
mod condition;
mod custom_action;
#[cfg(feature = "events")]
mod events;
#[cfg(feature = "codestarnotifications")]
mod notifications;
mod pipeline;
mod pipeline_ref;
mod stage;
mod trigger;
mod variable;

pub use self::action::{
    Action, ActionCategory, ActionContext, ActionOwner, ActionProperties, ArtifactBounds,
};
pub(crate) use self::action::{Common, action_setters};
pub use self::action_ref::ActionRef;
pub use self::artifact::{Artifact, ArtifactPath};
pub use self::condition::{ConditionResult, Conditions, FailureConditions, RetryMode, Rule};
pub use self::custom_action::{CustomActionProperty, CustomActionRegistration};
#[cfg(feature = "codestarnotifications")]
pub use self::notifications::PipelineNotificationEvent;
pub use self::pipeline::{ExecutionMode, Pipeline, PipelineType};
pub use self::pipeline_ref::{ImportedPipelineRef, PipelineRef};
pub use self::stage::{Stage, StageRef};
pub use self::trigger::{GitPullRequestEvent, GitPullRequestFilter, GitPushFilter, Trigger};
pub use self::variable::{PIPELINE_EXECUTION_ID, Variable};
#[doc(no_inline)]
pub use stackwright_cfn::codepipeline::{CfnCustomActionType, CfnPipeline, CfnWebhook};
