//! Pipelines as what rules lead to.

use stackwright_core::Scope;

use super::rule::RuleRef;
use super::target::{Delivery, RuleTarget, RuleTargetConfig, delivery_setters, events_role};
use crate::codepipeline::{ImportedPipelineRef, PipelineRef};
use crate::iam::{Grant, RoleRef};

/// A pipeline as what a rule leads to: an execution for each event.
///
/// As in the CDK, the policy of a dead letter queue is left as it is: permit `events.amazonaws.com` to
/// send to it.
#[derive(Clone, Debug)]
pub struct CodePipeline {
    pipeline: Started,
    role: Option<RoleRef>,
    delivery: Delivery,
}

/// The pipeline that is started.
#[derive(Clone, Debug)]
enum Started {
    Own(PipelineRef),
    Existing(ImportedPipelineRef),
}

impl CodePipeline {
    /// This pipeline.
    pub fn new(pipeline: &PipelineRef) -> Self {
        Self::of(Started::Own(pipeline.clone()))
    }

    /// A pipeline that exists already.
    pub fn existing(pipeline: &ImportedPipelineRef) -> Self {
        Self::of(Started::Existing(pipeline.clone()))
    }

    fn of(pipeline: Started) -> Self {
        Self {
            pipeline,
            role: None,
            delivery: Delivery::default(),
        }
    }

    delivery_setters!();

    /// The role in whose name the pipeline is started. Default: one is made for the pipeline.
    #[must_use]
    pub fn event_role(mut self, role: &RoleRef) -> Self {
        self.role = Some(role.clone());
        self
    }
}

impl RuleTarget for CodePipeline {
    fn bind(&self, scope: &Scope, _rule: &RuleRef) -> RuleTargetConfig {
        let arn = match &self.pipeline {
            Started::Own(pipeline) => pipeline.pipeline_arn(),
            Started::Existing(pipeline) => pipeline.pipeline_arn(),
        };
        let permit = |role: RoleRef| {
            let actions = ["codepipeline:StartPipelineExecution"];
            Grant::add_to_principal(scope, &role, actions, [arn.clone()]);
            role
        };
        let role = match (&self.role, &self.pipeline) {
            (Some(role), _) => permit(role.clone()),
            (None, Started::Own(pipeline)) => pipeline.events_role(scope),
            (None, Started::Existing(pipeline)) => permit(events_role(scope, pipeline)),
        };
        let target = RuleTargetConfig::new(arn).role(&role);
        self.delivery.write_alone(scope, target)
    }
}
