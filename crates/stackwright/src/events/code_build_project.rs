//! Projects of CodeBuild as what rules lead to.

use stackwright_core::Scope;

use super::arn_targets::with_input;
use super::input::RuleTargetInput;
use super::rule::RuleRef;
use super::target::{Delivery, RuleTarget, RuleTargetConfig, delivery_setters, events_role};
use crate::codebuild::ProjectRef;
use crate::iam::{Grant, RoleRef};

/// A project of CodeBuild as what a rule leads to: a build for each event.
#[derive(Clone, Debug)]
pub struct CodeBuildProject {
    project: ProjectRef,
    event: Option<RuleTargetInput>,
    role: Option<RoleRef>,
    delivery: Delivery,
}

impl CodeBuildProject {
    /// This project.
    pub fn new(project: &ProjectRef) -> Self {
        Self {
            project: project.clone(),
            event: None,
            role: None,
            delivery: Delivery::default(),
        }
    }

    delivery_setters!();

    /// What differs for the build, as the input of `StartBuild`. Default: the event.
    #[must_use]
    pub fn event(mut self, event: RuleTargetInput) -> Self {
        self.event = Some(event);
        self
    }

    /// The role in whose name builds are started. Default: one is made for the project.
    #[must_use]
    pub fn event_role(mut self, role: &RoleRef) -> Self {
        self.role = Some(role.clone());
        self
    }
}

impl RuleTarget for CodeBuildProject {
    fn bind(&self, scope: &Scope, rule: &RuleRef) -> RuleTargetConfig {
        let own = || events_role(scope, &self.project);
        let role = self.role.clone().unwrap_or_else(own);
        let arn = self.project.project_arn();
        Grant::add_to_principal(scope, &role, ["codebuild:StartBuild"], [arn.clone()]);
        let target = RuleTargetConfig::new(arn).role(&role);
        let target = with_input(target, self.event.as_ref());
        self.delivery.write(scope, rule, target)
    }
}
