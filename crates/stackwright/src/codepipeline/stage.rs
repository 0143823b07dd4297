//! Stages: what is done before what comes next.

use std::rc::Rc;

use stackwright_core::{AsNode, Node, NodeRef, Object, Scope, Text};

use super::action::{Action, ActionProperties};
use super::action_ref::ActionRef;
use super::condition::{ConditionResult, Conditions, FailureConditions};
use super::pipeline_ref::PipelineRef;
use crate::iam::RoleRef;

/// A stage of a pipeline: actions that are all done before the next stage begins.
///
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/concepts.html#concepts-stages>
#[derive(Clone, Debug)]
pub struct Stage {
    pub(super) name: Text,
    pub(super) actions: Vec<Rc<dyn Action>>,
    pub(super) settings: StageSettings,
    pub(super) placement: Option<Placement>,
}

/// Where a stage is put that comes later.
#[derive(Clone, Debug)]
pub(super) enum Placement {
    RightBefore(NodeRef),
    JustAfter(NodeRef),
}

#[derive(Clone, Debug, Default)]
pub(super) struct StageSettings {
    transition_disabled: Option<Text>,
    before_entry: Option<Conditions>,
    on_success: Option<Conditions>,
    on_failure: Option<FailureConditions>,
}

impl Stage {
    /// A stage of this name, without an action yet.
    pub fn new(name: impl Into<Text>) -> Self {
        Self {
            name: name.into(),
            actions: Vec::new(),
            settings: StageSettings::default(),
            placement: None,
        }
    }

    /// Adds an action.
    #[must_use]
    pub fn action(mut self, action: impl Action) -> Self {
        self.actions.push(Rc::new(action));
        self
    }

    /// Lets no execution into the stage until somebody opens it, for this reason. Default: it is open.
    #[must_use]
    pub fn transition_disabled(mut self, reason: impl Into<Text>) -> Self {
        self.settings.transition_disabled = Some(reason.into());
        self
    }

    /// What has to be so before the stage is entered. Default: nothing.
    #[must_use]
    pub fn before_entry(mut self, conditions: Conditions) -> Self {
        self.settings.before_entry = Some(conditions);
        self
    }

    /// What has to be so for the stage to have succeeded. Default: nothing.
    #[must_use]
    pub fn on_success(mut self, conditions: Conditions) -> Self {
        self.settings.on_success = Some(conditions);
        self
    }

    /// What happens when the stage fails. Default: the execution stops.
    #[must_use]
    pub fn on_failure(mut self, conditions: FailureConditions) -> Self {
        self.settings.on_failure = Some(conditions);
        self
    }

    /// Puts the stage before another one, for [`PipelineRef::add_stage`]. Default: at the end.
    #[must_use]
    pub fn right_before(mut self, stage: &StageRef) -> Self {
        self.placement = Some(Placement::RightBefore(stage.node));
        self
    }

    /// Puts the stage after another one, for [`PipelineRef::add_stage`]. Default: at the end.
    #[must_use]
    pub fn just_after(mut self, stage: &StageRef) -> Self {
        self.placement = Some(Placement::JustAfter(stage.node));
        self
    }
}

/// A stage as it stands in its pipeline.
#[derive(Debug)]
pub(super) struct Placed {
    pub(super) name: Text,
    pub(super) node: NodeRef,
    pub(super) actions: Vec<Bound>,
    pub(super) settings: StageSettings,
}

/// An action as it stands in its stage.
#[derive(Debug)]
pub(super) struct Bound {
    pub(super) properties: ActionProperties,
    pub(super) node: NodeRef,
    pub(super) role: Option<RoleRef>,
    pub(super) configuration: Object,
}

impl Placed {
    pub(super) fn render(&self) -> Node {
        let actions = self.actions.iter().map(|action| {
            action
                .properties
                .render(action.role.as_ref(), &action.configuration)
        });
        let mut stage = Object::typed();
        stage.put("Actions", Node::List(actions.collect()));
        let settings = &self.settings;
        let entry = settings.before_entry.as_ref();
        stage.put_some("BeforeEntry", entry.map(Conditions::render));
        stage.put("Name", self.name.clone().into());
        let failure = settings.on_failure.as_ref();
        stage.put_some("OnFailure", failure.map(FailureConditions::render));
        let success = settings.on_success.as_ref();
        stage.put_some("OnSuccess", success.map(Conditions::render));
        stage.into()
    }

    pub(super) fn render_transition(&self) -> Option<Node> {
        let reason = self.settings.transition_disabled.clone()?;
        let mut transition = Object::typed();
        transition.put("Reason", reason.into());
        transition.put("StageName", self.name.clone().into());
        Some(transition.into())
    }
}

impl StageSettings {
    pub(super) fn has_conditions(&self) -> bool {
        self.before_entry.is_some() || self.on_success.is_some() || self.on_failure.is_some()
    }

    pub(super) fn check(&self, scope: &Scope) {
        use ConditionResult::{Fail, Rollback, Skip};
        if let Some(entry) = &self.before_entry {
            entry.check(scope, "entering", &[Fail, Skip]);
        }
        if let Some(success) = &self.on_success {
            success.check(scope, "the success of", &[Fail, Rollback]);
        }
    }
}

/// A stage of a pipeline in a stack.
#[derive(Clone, Debug)]
pub struct StageRef {
    pub(super) node: NodeRef,
    pub(super) pipeline: PipelineRef,
    pub(super) name: Text,
}

impl AsNode for StageRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl StageRef {
    /// The stage's name.
    pub fn stage_name(&self) -> &str {
        &self.name
    }

    /// The pipeline that it is a stage of.
    pub fn pipeline(&self) -> &PipelineRef {
        &self.pipeline
    }

    /// The action of this name.
    pub fn action(&self, name: &str) -> Option<ActionRef> {
        let node = self.pipeline.action_node(self.node, name)?;
        Some(ActionRef {
            node,
            stage: self.clone(),
            name: Text::Owned(name.to_owned()),
        })
    }

    /// Adds an action. Of two of the same name, which is a fault, it gives the first.
    #[track_caller]
    pub fn add_action(&self, scope: &Scope, action: impl Action) -> ActionRef {
        let action: Rc<dyn Action> = Rc::new(action);
        let place = scope.of(self);
        self.pipeline.attach(&place, self.node, &action);
        let name = action.properties().name;
        let node = self.pipeline.action_node(self.node, &name);
        ActionRef {
            node: node.unwrap_or(self.node),
            stage: self.clone(),
            name,
        }
    }
}
