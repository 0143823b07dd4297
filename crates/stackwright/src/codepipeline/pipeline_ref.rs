//! The handle of a pipeline.

use std::cell::RefCell;
use std::rc::Rc;

use stackwright_cfn::codepipeline::CfnPipelineRef;
use stackwright_cfn::events::CfnRule;
use stackwright_cfn::events::rule::TargetProperty;
use stackwright_cfn::kinds::codepipeline::{PipelineArn, PipelineName};
use stackwright_core::{
    AsNode, Diagnostic, IntoValue, Node, NodeRef, Object, Scope, Text, Value, text,
};

use super::action::{Action, ActionContext, ActionOwner, ActionProperties};
use super::check;
use super::codes;
use super::pipeline::PipelineType;
use super::stage::{Bound, Placed, Placement, Stage, StageRef};
use super::trigger::Trigger;
use super::variable::Variable;
use crate::iam::{ArnPrincipal, Grant, PolicyStatement, Role, RoleRef};
use crate::s3::BucketRef;

/// A [`Pipeline`](super::Pipeline) in a stack.
#[derive(Clone, Debug)]
pub struct PipelineRef(Rc<State>);

#[derive(Debug)]
struct State {
    node: NodeRef,
    name: Value<PipelineName>,
    arn: Value<PipelineArn>,
    version: Value<String>,
    role: RoleRef,
    buckets: Buckets,
    kind: Kind,
    stages: RefCell<Vec<Placed>>,
    variables: RefCell<Vec<Variable>>,
    triggers: RefCell<Vec<Trigger>>,
}

/// Where a pipeline keeps artifacts: in its own region, and in others.
#[derive(Clone, Debug)]
pub(super) struct Buckets {
    pub(super) own: BucketRef,
    pub(super) replicas: Vec<(Text, BucketRef)>,
}

/// What a pipeline is like.
#[derive(Clone, Copy, Debug)]
pub(super) struct Kind {
    pub(super) pipeline_type: PipelineType,
    pub(super) has_execution_mode: bool,
    pub(super) shares_role: bool,
}

impl AsNode for PipelineRef {
    fn node(&self) -> NodeRef {
        self.0.node
    }
}

impl IntoValue<PipelineArn> for &PipelineRef {
    fn into_value(self) -> Value<PipelineArn> {
        self.pipeline_arn()
    }
}

impl PipelineRef {
    pub(super) fn own(
        scope: &Scope,
        resource: &CfnPipelineRef,
        role: RoleRef,
        buckets: Buckets,
        kind: Kind,
    ) -> Self {
        let name = resource.reference();
        let arn = scope.arn("codepipeline", Node::from(&name));
        Self(Rc::new(State {
            node: scope.node(),
            arn: Value::from_node(arn.into_node()),
            name,
            version: Value::from_node(resource.attr_version().into_node()),
            role,
            buckets,
            kind,
            stages: RefCell::default(),
            variables: RefCell::default(),
            triggers: RefCell::default(),
        }))
    }

    /// The pipeline's name.
    pub fn pipeline_name(&self) -> Value<PipelineName> {
        self.0.name.clone()
    }

    /// The pipeline's ARN.
    pub fn pipeline_arn(&self) -> Value<PipelineArn> {
        self.0.arn.clone()
    }

    /// The number of the pipeline's version, which grows with each change.
    pub fn pipeline_version(&self) -> Value<String> {
        self.0.version.clone()
    }

    /// The pipeline's role.
    pub fn role(&self) -> &RoleRef {
        &self.0.role
    }

    /// The bucket that artifacts are kept in.
    pub fn artifact_bucket(&self) -> &BucketRef {
        &self.0.buckets.own
    }

    /// How many stages the pipeline has.
    pub fn stage_count(&self) -> usize {
        self.0.stages.borrow().len()
    }

    /// The stage of this name.
    pub fn stage(&self, name: &str) -> Option<StageRef> {
        let stages = self.0.stages.borrow();
        let stage = stages.iter().find(|stage| stage.name == name)?;
        Some(StageRef {
            node: stage.node,
            pipeline: self.clone(),
            name: stage.name.clone(),
        })
    }

    pub(super) fn action_node(&self, stage: NodeRef, name: &str) -> Option<NodeRef> {
        let stages = self.0.stages.borrow();
        let placed = stages.iter().find(|placed| placed.node == stage)?;
        let mut actions = placed.actions.iter();
        let found = actions.find(|action| action.properties.name == name)?;
        Some(found.node)
    }

    /// Adds a statement to the pipeline's role.
    #[track_caller]
    pub fn add_to_role_policy(&self, scope: &Scope, statement: PolicyStatement) {
        self.0.role.add_to_policy(scope, statement);
    }

    /// Adds a variable that whoever starts the pipeline may set.
    #[track_caller]
    pub fn add_variable(&self, scope: &Scope, variable: Variable) {
        self.put_variable(&scope.of(self), variable);
    }

    pub(super) fn put_variable(&self, scope: &Scope, variable: Variable) {
        variable.check(scope, &self.0.variables.borrow());
        self.0.variables.borrow_mut().push(variable);
    }

    /// Adds what starts the pipeline.
    #[track_caller]
    pub fn add_trigger(&self, scope: &Scope, trigger: Trigger) {
        self.put_trigger(&scope.of(self), trigger);
    }

    pub(super) fn put_trigger(&self, scope: &Scope, trigger: Trigger) {
        trigger.check(scope);
        self.0.triggers.borrow_mut().push(trigger);
    }

    /// Adds a stage: at the end, or where [`Stage::right_before`] or [`Stage::just_after`] say.
    #[track_caller]
    pub fn add_stage(&self, scope: &Scope, stage: Stage) -> StageRef {
        self.place(&scope.of(self), stage)
    }

    pub(super) fn place(&self, scope: &Scope, stage: Stage) -> StageRef {
        check::check_name(scope, "stage", &stage.name);
        let position = self.position(scope, stage.placement.as_ref());
        if self
            .0
            .stages
            .borrow()
            .iter()
            .any(|other| other.name == stage.name)
        {
            check::refuse_double(scope, &codes::DUPLICATE_STAGE, "stages", &stage.name);
            // The path is taken, too: the stage is left out so that this is the only finding.
            if let Some(existing) = self.stage(&stage.name) {
                return existing;
            }
        }
        let place = scope.group(stage.name.clone());
        stage.settings.check(&place);
        let placed = Placed {
            name: stage.name.clone(),
            node: place.node(),
            actions: Vec::new(),
            settings: stage.settings,
        };
        self.0.stages.borrow_mut().insert(position, placed);
        for action in &stage.actions {
            self.attach(&place, place.node(), action);
        }
        StageRef {
            node: place.node(),
            pipeline: self.clone(),
            name: stage.name,
        }
    }

    fn position(&self, scope: &Scope, placement: Option<&Placement>) -> usize {
        let stages = self.0.stages.borrow();
        let (node, offset) = match placement {
            None => return stages.len(),
            Some(Placement::RightBefore(node)) => (node, 0),
            Some(Placement::JustAfter(node)) => (node, 1),
        };
        match stages.iter().position(|stage| stage.node == *node) {
            Some(position) => position + offset,
            None => {
                let finding = Diagnostic::error(
                    &codes::STAGE_PLACEMENT,
                    "the stage is to stand beside one that this pipeline does not have",
                );
                scope.diagnose(
                    finding
                        .given("a stage of another pipeline")
                        .allowed("a stage of this pipeline")
                        .help("pass the handle that `add_stage` or `stage` of this pipeline gave"),
                );
                stages.len()
            }
        }
    }

    /// Puts an action into a stage: names what it produces, gives it its role and lets it bind.
    pub(super) fn attach(&self, scope: &Scope, stage: NodeRef, action: &Rc<dyn Action>) {
        let mut properties = action.properties();
        check::check_name(scope, "action", &properties.name);
        let (stage_name, is_double) = {
            let stages = self.0.stages.borrow();
            let found = stages.iter().find(|placed| placed.node == stage);
            let is_double = found.is_some_and(|placed| {
                let mut actions = placed.actions.iter();
                actions.any(|other| other.properties.name == properties.name)
            });
            (found.map(|placed| placed.name.clone()), is_double)
        };
        if is_double {
            let code = &codes::DUPLICATE_ACTION;
            return check::refuse_double(scope, code, "actions", &properties.name);
        }
        let unnamed: Vec<_> = properties
            .outputs
            .iter()
            .filter(|output| output.artifact_name().is_none())
            .collect();
        for (position, output) in unnamed.iter().enumerate() {
            let suffix = match unnamed.len() {
                1 => String::new(),
                _ => format!("_{}", position + 1),
            };
            let stage = stage_name.as_deref().unwrap_or_default();
            output.name_after(stage, &properties.name, &suffix);
        }
        let place = scope.group(properties.name.clone());
        check::check_action(&place, &properties);
        let bucket = self.bucket_of(&place, &mut properties);
        let role = self.role_of(&place, &properties);
        let context = ActionContext {
            bucket,
            scope: &place,
            pipeline: self,
            role: role.as_ref().unwrap_or(&self.0.role),
        };
        let configuration = action.bind(&context);
        let bound = Bound {
            node: place.node(),
            role: role.filter(|role| !self.shares(role)),
            configuration,
            properties,
        };
        let mut stages = self.0.stages.borrow_mut();
        if let Some(placed) = stages.iter_mut().find(|placed| placed.node == stage) {
            placed.actions.push(bound);
        }
    }

    /// The bucket of the region in which an action runs, which is noted where it is another one.
    fn bucket_of(&self, place: &Scope, properties: &mut ActionProperties) -> &BucketRef {
        let environment = place.environment();
        let own = environment.region();
        let elsewhere = |region: &Text| own.is_some_and(|own| own != region);
        if properties.region.is_none() {
            properties.region = properties.resource_region.take().filter(elsewhere);
        }
        let Some(region) = &properties.region else {
            return &self.0.buckets.own;
        };
        if own.is_none() {
            check::refuse_unknown_region(place, region);
        }
        if !elsewhere(region) {
            return &self.0.buckets.own;
        }
        let mut replicas = self.0.buckets.replicas.iter();
        match replicas.find(|(other, _)| other == region) {
            Some((_, bucket)) => {
                bucket.grant_read_write(place, &self.0.role);
                bucket
            }
            None => {
                check::refuse_region(place, region, &self.0.buckets.replicas);
                &self.0.buckets.own
            }
        }
    }

    fn shares(&self, role: &RoleRef) -> bool {
        role.node() == self.0.role.node()
    }

    /// The role with which an action runs; others than those of AWS have none.
    fn role_of(&self, place: &Scope, properties: &ActionProperties) -> Option<RoleRef> {
        let role = match (&properties.role, properties.owner) {
            (Some(role), _) => role.clone(),
            (None, ActionOwner::ThirdParty | ActionOwner::Custom) => return None,
            (None, ActionOwner::Aws) if self.0.kind.shares_role => self.0.role.clone(),
            (None, ActionOwner::Aws) => {
                let pipeline = ArnPrincipal::new(self.0.role.role_arn());
                place.add("CodePipelineActionRole", Role::new(pipeline))
            }
        };
        if !self.shares(&role) {
            check::check_account(place, &role, &self.0.buckets.own);
            let assume = PolicyStatement::new()
                .actions(["sts:AssumeRole"])
                .resources([role.role_arn()]);
            self.0.role.add_to_policy(place, assume);
        }
        Some(role)
    }

    /// Starts the pipeline at events, by a rule of this path.
    pub(crate) fn start_at(
        &self,
        place: &Scope,
        id: String,
        pattern: Object,
        role: Option<&RoleRef>,
    ) {
        let role = match role {
            Some(role) => {
                let start = ["codepipeline:StartPipelineExecution"];
                Grant::add_to_principal(place, role, start, [self.pipeline_arn()]);
                role.clone()
            }
            None => self.events_role(place),
        };
        let target = TargetProperty::new(self.pipeline_arn(), "Target0").role_arn(role.role_arn());
        let rule = CfnRule::new()
            .event_pattern(pattern)
            .state("ENABLED")
            .targets([target]);
        place.group(id).add("Resource", rule);
    }

    /// The role with which events start the pipeline.
    pub(crate) fn events_role(&self, scope: &Scope) -> RoleRef {
        let role = Role::once(&scope.of(self), "EventsRole", "events.amazonaws.com");
        let start = PolicyStatement::new()
            .actions(["codepipeline:StartPipelineExecution"])
            .resources([self.pipeline_arn()]);
        role.add_to_policy(scope, start);
        role
    }

    pub(super) fn finish(&self, scope: &Scope, resource: NodeRef) {
        let stages = self.0.stages.borrow();
        let variables = self.0.variables.borrow();
        let triggers = self.0.triggers.borrow();
        check::check_stages(scope, &stages);
        check::check_artifacts(scope, &stages);
        check::check_triggers(scope, &stages, &triggers);
        if self.0.kind.pipeline_type == PipelineType::V1 {
            let conditions = stages.iter().any(|stage| stage.settings.has_conditions());
            let newer = [
                ("variables", !variables.is_empty()),
                ("triggers", !triggers.is_empty()),
                ("an execution mode", self.0.kind.has_execution_mode),
                ("conditions of stages", conditions),
            ];
            check::check_type(scope, &newer);
        }
        let replicas = &self.0.buckets.replicas;
        let mut actions = stages.iter().flat_map(|stage| &stage.actions);
        let has_regions = actions.any(|action| action.properties.region.is_some());
        let own = store(&self.0.buckets.own);
        let (property, stores) = match (replicas.is_empty(), has_regions) {
            (true, false) => ("ArtifactStore", own),
            _ => {
                let environment = scope.environment();
                let region = environment.region().unwrap_or_default();
                let replicas = replicas.iter();
                let replicas = replicas.map(|(region, bucket)| in_region(region, store(bucket)));
                let all = replicas.chain([in_region(region, own)]).collect();
                ("ArtifactStores", Node::List(all))
            }
        };
        let some = |list: Vec<Node>| (!list.is_empty()).then_some(Node::List(list));
        let closed = some(
            stages
                .iter()
                .filter_map(Placed::render_transition)
                .collect(),
        );
        let started = some(triggers.iter().map(Trigger::render).collect());
        let known = some(variables.iter().map(Variable::render).collect());
        let written = stages.iter().map(Placed::render).collect();
        scope.edit(&resource).update(|pipeline| {
            pipeline.put(property, stores);
            pipeline.put_some("DisableInboundStageTransitions", closed);
            pipeline.put("Stages", Node::List(written));
            pipeline.put_some("Triggers", started);
            pipeline.put_some("Variables", known);
        });
    }
}

/// How a pipeline names a bucket that it keeps artifacts in.
fn store(bucket: &BucketRef) -> Node {
    let mut store = Object::typed();
    if let Some(key) = bucket.encryption_key() {
        let mut encryption = Object::typed();
        encryption.put("Id", key.key_arn().into_node());
        encryption.put("Type", "KMS".into());
        store.put("EncryptionKey", encryption.into());
    }
    store.put("Location", bucket.bucket_name().into_node());
    store.put("Type", "S3".into());
    store.into()
}

fn in_region(region: &str, store: Node) -> Node {
    let mut entry = Object::typed();
    entry.put("ArtifactStore", store);
    entry.put("Region", region.into());
    entry.into()
}

/// A pipeline that exists already.
#[derive(Clone, Debug)]
pub struct ImportedPipelineRef {
    node: NodeRef,
    name: Value<PipelineName>,
    arn: Value<PipelineArn>,
}

impl AsNode for ImportedPipelineRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl IntoValue<PipelineArn> for &ImportedPipelineRef {
    fn into_value(self) -> Value<PipelineArn> {
        self.arn.clone()
    }
}

impl ImportedPipelineRef {
    pub(super) fn new(scope: &Scope, arn: Value<PipelineArn>) -> Self {
        let name = match arn.as_text() {
            Some(text) => text.rsplit(':').next().unwrap_or(text).into_value(),
            None => text![stackwright_core::intrinsic::select(5, arn.split(":"))].value(),
        };
        Self {
            node: scope.node(),
            name,
            arn,
        }
    }

    /// The pipeline's name.
    pub fn pipeline_name(&self) -> Value<PipelineName> {
        self.name.clone()
    }

    /// The pipeline's ARN.
    pub fn pipeline_arn(&self) -> Value<PipelineArn> {
        self.arn.clone()
    }
}
