//! Rules at what happens to projects.

use stackwright_core::{Node, Object, Scope, Text};

use super::project_ref::ProjectRef;
use crate::events::{EventPattern, Rule, RuleRef, event_fields};

/// What a build's change of state says, for the input of a rule's target.
///
/// <https://docs.aws.amazon.com/codebuild/latest/userguide/sample-build-notifications.html#sample-build-notifications-ref>
#[derive(Clone, Copy, Debug)]
pub struct StateChangeEvent;

impl StateChangeEvent {
    event_fields! {
        /// How the build went.
        build_status: "$.detail.build-status";
        /// The project's name.
        project_name: "$.detail.project-name";
        /// The build's id.
        build_id: "$.detail.build-id";
        /// The phase in which the build is.
        current_phase: "$.detail.current-phase";
    }
}

/// What a build's change of phase says, for the input of a rule's target.
///
/// <https://docs.aws.amazon.com/codebuild/latest/userguide/sample-build-notifications.html#sample-build-notifications-ref>
#[derive(Clone, Copy, Debug)]
pub struct PhaseChangeEvent;

impl PhaseChangeEvent {
    event_fields! {
        /// The project's name.
        project_name: "$.detail.project-name";
        /// The build's id.
        build_id: "$.detail.build-id";
        /// The phase that is over.
        completed_phase: "$.detail.completed-phase";
        /// How that phase went.
        completed_phase_status: "$.detail.completed-phase-status";
        /// How long that phase took, in seconds.
        completed_phase_duration_seconds: "$.detail.completed-phase-duration-seconds";
        /// Whether the build is over.
        build_complete: "$.detail.build-complete";
    }
}

impl ProjectRef {
    /// Adds a rule at every event of the project. What the rule's own pattern says narrows it down.
    #[track_caller]
    pub fn on_event(&self, scope: &Scope, id: impl Into<Text>, rule: Rule) -> RuleRef {
        scope
            .of(self)
            .add(id, rule.about(&self.pattern(None, None)))
    }

    /// Adds a rule at every change of a build's state.
    #[track_caller]
    pub fn on_state_change(&self, scope: &Scope, id: impl Into<Text>, rule: Rule) -> RuleRef {
        let pattern = self.pattern(Some("CodeBuild Build State Change"), None);
        scope.of(self).add(id, rule.about(&pattern))
    }

    /// Adds a rule at every change of a build's phase.
    #[track_caller]
    pub fn on_phase_change(&self, scope: &Scope, id: impl Into<Text>, rule: Rule) -> RuleRef {
        let pattern = self.pattern(Some("CodeBuild Build Phase Change"), None);
        scope.of(self).add(id, rule.about(&pattern))
    }

    /// Adds a rule at builds that begin.
    #[track_caller]
    pub fn on_build_started(&self, scope: &Scope, id: impl Into<Text>, rule: Rule) -> RuleRef {
        scope
            .of(self)
            .add(id, rule.about(&self.state("IN_PROGRESS")))
    }

    /// Adds a rule at builds that fail.
    #[track_caller]
    pub fn on_build_failed(&self, scope: &Scope, id: impl Into<Text>, rule: Rule) -> RuleRef {
        scope.of(self).add(id, rule.about(&self.state("FAILED")))
    }

    /// Adds a rule at builds that succeed.
    #[track_caller]
    pub fn on_build_succeeded(&self, scope: &Scope, id: impl Into<Text>, rule: Rule) -> RuleRef {
        scope.of(self).add(id, rule.about(&self.state("SUCCEEDED")))
    }

    fn state(&self, status: &'static str) -> EventPattern {
        self.pattern(Some("CodeBuild Build State Change"), Some(status))
    }

    fn pattern(&self, kind: Option<&'static str>, status: Option<&'static str>) -> EventPattern {
        let name = vec![Node::from(self.project_name())];
        let mut detail = Object::new().with("project-name", name);
        if let Some(status) = status {
            detail.set("build-status", vec![Node::from(status)].into());
        }
        let pattern = EventPattern::new().source(["aws.codebuild"]).detail(detail);
        match kind {
            Some(kind) => pattern.detail_type([kind]),
            None => pattern,
        }
    }
}
