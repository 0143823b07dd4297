//! The handle of an action.

use stackwright_core::{AsNode, NodeRef, Scope, Text, Value, text};

use super::stage::StageRef;
use crate::iam::{Grant, Grantable};

/// An action in a stage of a pipeline.
#[derive(Clone, Debug)]
pub struct ActionRef {
    pub(super) node: NodeRef,
    pub(super) stage: StageRef,
    pub(super) name: Text,
}

impl AsNode for ActionRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl ActionRef {
    /// The action's name.
    pub fn action_name(&self) -> &str {
        &self.name
    }

    /// The stage that it is an action of.
    pub fn stage(&self) -> &StageRef {
        &self.stage
    }

    /// Grants to approve or refuse, where the action is a manual approval, and to find it.
    ///
    /// <https://docs.aws.amazon.com/codepipeline/latest/userguide/approvals-iam-permissions.html>
    #[track_caller]
    pub fn grant_manual_approval(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        let pipeline = self.stage.pipeline().pipeline_arn();
        Grant::add_to_principal(scope, grantee, ["codepipeline:ListPipelines"], ["*"]);
        let look = [
            "codepipeline:GetPipeline",
            "codepipeline:GetPipelineState",
            "codepipeline:GetPipelineExecution",
        ];
        Grant::add_to_principal(scope, grantee, look, [&pipeline]);
        let stage = self.stage.stage_name();
        let action: Value<String> = text![&pipeline, "/", stage, "/", self.action_name()].value();
        Grant::add_to_principal(scope, grantee, ["codepipeline:PutApprovalResult"], [action])
    }
}
