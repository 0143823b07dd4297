//! Rules at what happens to pipelines, their stages and their actions.

use stackwright_core::{Node, Object, Scope, Text};

use super::action_ref::ActionRef;
use super::pipeline_ref::{ImportedPipelineRef, PipelineRef};
use super::stage::StageRef;
use crate::events::{EventPattern, Rule, RuleRef};

/// Declares what happens to a pipeline of the stack and to one that exists already alike.
macro_rules! pipeline_events {
    ($handle:ty) => {
        impl $handle {
            /// Adds a rule at every event of the pipeline. What the rule's own pattern says narrows
            /// it down.
            #[track_caller]
            pub fn on_event(&self, scope: &Scope, id: impl Into<Text>, rule: Rule) -> RuleRef {
                let pattern = of_pipeline(EventPattern::new(), self.pipeline_arn().into_node());
                scope.of(self).add(id, rule.about(&pattern))
            }

            /// Adds a rule at every change of an execution's state.
            #[track_caller]
            pub fn on_state_change(
                &self,
                scope: &Scope,
                id: impl Into<Text>,
                rule: Rule,
            ) -> RuleRef {
                let kind = "CodePipeline Pipeline Execution State Change";
                let pattern = of_pipeline(EventPattern::new(), self.pipeline_arn().into_node());
                scope
                    .of(self)
                    .add(id, rule.about(&pattern.detail_type([kind])))
            }
        }
    };
}

pipeline_events!(PipelineRef);
pipeline_events!(ImportedPipelineRef);

impl StageRef {
    /// Adds a rule at every change of the stage's state. What the rule's own pattern says narrows it
    /// down.
    #[track_caller]
    pub fn on_state_change(&self, scope: &Scope, id: impl Into<Text>, rule: Rule) -> RuleRef {
        let kind = "CodePipeline Stage Execution State Change";
        let detail = Object::new().with("stage", vec![Node::from(self.stage_name())]);
        let pattern = EventPattern::new().detail_type([kind]);
        let pattern = of_pipeline(pattern, self.pipeline().pipeline_arn().into_node());
        scope.of(self).add(id, rule.about(&pattern.detail(detail)))
    }
}

impl ActionRef {
    /// Adds a rule at every change of the action's state. What the rule's own pattern says narrows it
    /// down.
    #[track_caller]
    pub fn on_state_change(&self, scope: &Scope, id: impl Into<Text>, rule: Rule) -> RuleRef {
        let kind = "CodePipeline Action Execution State Change";
        let stage = self.stage();
        let detail = Object::new()
            .with("stage", vec![Node::from(stage.stage_name())])
            .with("action", vec![Node::from(self.action_name())]);
        let pattern = EventPattern::new().detail_type([kind]);
        let pattern = of_pipeline(pattern, stage.pipeline().pipeline_arn().into_node());
        scope.of(self).add(id, rule.about(&pattern.detail(detail)))
    }
}

fn of_pipeline(pattern: EventPattern, arn: Node) -> EventPattern {
    pattern.source(["aws.codepipeline"]).resources([arn])
}
