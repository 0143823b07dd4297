//! Stack sets: one template in many accounts and regions.

use stackwright_core::{IntoValue, Node, Object, Scope, Text, Value, pseudo, text};

use super::cloudformation::CfnCapabilities;
use crate::codepipeline::{
    Action, ActionCategory, ActionContext, ActionProperties, Artifact, ArtifactBounds,
    ArtifactPath, Common, action_setters,
};
use crate::iam::{Conditions, PolicyStatement, Principal, Role, RoleRef, ServicePrincipal};

/// Where a stack set has stacks.
#[derive(Clone, Debug)]
pub struct StackInstances {
    targets: Targets,
    regions: Vec<Text>,
}

#[derive(Clone, Debug)]
enum Targets {
    Listed(Vec<Text>),
    File(ArtifactPath),
}

impl StackInstances {
    /// In these regions of these accounts.
    pub fn in_accounts<A: Into<Text>, R: Into<Text>>(
        accounts: impl IntoIterator<Item = A>,
        regions: impl IntoIterator<Item = R>,
    ) -> Self {
        Self {
            targets: Targets::Listed(accounts.into_iter().map(Into::into).collect()),
            regions: regions.into_iter().map(Into::into).collect(),
        }
    }

    /// In these regions of all accounts of these organizational units, for a stack set whose
    /// permissions AWS Organizations manages.
    pub fn in_organizational_units<U: Into<Text>, R: Into<Text>>(
        units: impl IntoIterator<Item = U>,
        regions: impl IntoIterator<Item = R>,
    ) -> Self {
        Self::in_accounts(units, regions)
    }

    /// In these regions of the accounts or organizational units that a JSON file of an artifact lists.
    pub fn from_artifact_path<R: Into<Text>>(
        file: &ArtifactPath,
        regions: impl IntoIterator<Item = R>,
    ) -> Self {
        Self {
            targets: Targets::File(file.clone()),
            regions: regions.into_iter().map(Into::into).collect(),
        }
    }

    fn artifact(&self) -> Option<&Artifact> {
        match &self.targets {
            Targets::Listed(_) => None,
            Targets::File(file) => Some(file.artifact()),
        }
    }

    fn write(&self, configuration: &mut Object) {
        let targets = match &self.targets {
            Targets::Listed(list) => list.join(",").into(),
            Targets::File(file) => file.location(),
        };
        configuration.put("DeploymentTargets", targets);
        configuration.put("Regions", self.regions.join(",").into());
    }
}

/// The parameters of the stacks of a stack set.
#[derive(Clone, Debug)]
pub struct StackSetParameters(Parameters);

#[derive(Clone, Debug)]
enum Parameters {
    Listed(Vec<(Text, Option<Value<String>>)>),
    File(ArtifactPath),
}

impl StackSetParameters {
    /// Those that [`parameter`](Self::parameter) and
    /// [`use_previous_value`](Self::use_previous_value) add.
    pub const fn literal() -> Self {
        Self(Parameters::Listed(Vec::new()))
    }

    /// Those of a JSON file of an artifact.
    pub fn from_artifact_path(file: &ArtifactPath) -> Self {
        Self(Parameters::File(file.clone()))
    }

    /// Adds a parameter with its value.
    #[must_use]
    pub fn parameter(self, name: impl Into<Text>, value: impl IntoValue<String>) -> Self {
        self.with(name.into(), Some(value.into_value()))
    }

    /// Adds a parameter that keeps its value.
    #[must_use]
    pub fn use_previous_value(self, name: impl Into<Text>) -> Self {
        self.with(name.into(), None)
    }

    fn with(mut self, name: Text, value: Option<Value<String>>) -> Self {
        if let Parameters::Listed(list) = &mut self.0 {
            list.push((name, value));
        }
        self
    }

    fn artifact(&self) -> Option<&Artifact> {
        match &self.0 {
            Parameters::Listed(_) => None,
            Parameters::File(file) => Some(file.artifact()),
        }
    }

    fn render(&self) -> Node {
        let list = match &self.0 {
            Parameters::File(file) => return file.location(),
            Parameters::Listed(list) => list,
        };
        let words = list.iter().map(|(name, value)| match value {
            Some(value) => text![format!("ParameterKey={name},ParameterValue="), value].into(),
            None => Node::from(format!("ParameterKey={name},UsePreviousValue=true")),
        });
        stackwright_core::intrinsic::join(" ", words.collect::<Vec<_>>()).into()
    }
}

/// Whether accounts that join an organizational unit get stacks by themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StackSetOrganizationsAutoDeployment {
    /// They do, and lose them when they leave.
    Enabled,
    /// They do not.
    Disabled,
    /// They do, and keep them when they leave.
    EnabledWithStackRetention,
}

/// Who gives CloudFormation its permissions in the other accounts.
///
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-concepts.html#stacksets-concepts-stackset-permission-models>
#[derive(Clone, Debug)]
pub struct StackSetDeploymentModel(Model);

#[derive(Clone, Debug)]
enum Model {
    Organizations(Option<StackSetOrganizationsAutoDeployment>),
    SelfManaged {
        administration_role: Option<RoleRef>,
        execution_role_name: Option<Text>,
    },
}

impl StackSetDeploymentModel {
    /// AWS Organizations.
    pub const fn organizations() -> Self {
        Self(Model::Organizations(None))
    }

    /// The accounts themselves: each has a role that a role of this account takes on, which is made
    /// here.
    pub const fn self_managed() -> Self {
        Self(Model::SelfManaged {
            administration_role: None,
            execution_role_name: None,
        })
    }

    /// Whether accounts that join get stacks by themselves, with AWS Organizations. Default: not said.
    #[must_use]
    pub fn auto_deployment(mut self, deployment: StackSetOrganizationsAutoDeployment) -> Self {
        if let Model::Organizations(auto) = &mut self.0 {
            *auto = Some(deployment);
        }
        self
    }

    /// The role of this account that takes on those of the others, where they manage permissions
    /// themselves. Default: one is made.
    #[must_use]
    pub fn administration_role(mut self, role: &RoleRef) -> Self {
        if let Model::SelfManaged {
            administration_role,
            ..
        } = &mut self.0
        {
            *administration_role = Some(role.clone());
        }
        self
    }

    /// The name of the role in the other accounts, where they manage permissions themselves. Default:
    /// `AWSCloudFormationStackSetExecutionRole`.
    #[must_use]
    pub fn execution_role_name(mut self, name: impl Into<Text>) -> Self {
        if let Model::SelfManaged {
            execution_role_name,
            ..
        } = &mut self.0
        {
            *execution_role_name = Some(name.into());
        }
        self
    }

    /// Writes it, and gives the role that the action hands over.
    fn bind(&self, scope: &Scope, configuration: &mut Object) -> Option<RoleRef> {
        match &self.0 {
            Model::Organizations(auto) => {
                configuration.put("PermissionModel", "SERVICE_MANAGED".into());
                use StackSetOrganizationsAutoDeployment as Auto;
                let auto = auto.map(|auto| match auto {
                    Auto::Enabled => "Enabled",
                    Auto::Disabled => "Disabled",
                    Auto::EnabledWithStackRetention => "EnabledWithStackRetention",
                });
                configuration.put_some("OrganizationsAutoDeployment", auto);
                None
            }
            Model::SelfManaged {
                administration_role,
                execution_role_name,
            } => {
                let role = administration_role.clone();
                let role =
                    role.unwrap_or_else(|| administrator(scope, execution_role_name.as_deref()));
                configuration.put("PermissionModel", "SELF_MANAGED".into());
                configuration.put("AdministrationRoleArn", role.role_arn().into());
                let name = execution_role_name.clone().map(Node::Text);
                configuration.put_some("ExecutionRoleName", name);
                Some(role)
            }
        }
    }
}

/// A role that takes on those of other accounts for CloudFormation.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-prereqs-self-managed.html>
fn administrator(scope: &Scope, execution_role_name: Option<&str>) -> RoleRef {
    let (partition, account) = (pseudo::partition(), pseudo::account_id());
    let sets = text![
        "arn:",
        &partition,
        ":cloudformation:*:",
        account,
        ":stackset/*"
    ];
    let conditions = Conditions::new().with("StringLike", "aws:SourceArn", sets);
    let service: Principal = ServicePrincipal::new("cloudformation.amazonaws.com").into();
    let role = Role::new(service.with_conditions(conditions));
    let role = scope.add("StackSetAdministrationRole", role);
    let name = execution_role_name.unwrap_or("AWSCloudFormationStackSetExecutionRole");
    let execution: Value<String> = text!["arn:", partition, ":iam::*:role/", name].value();
    let assume = PolicyStatement::new()
        .actions(["sts:AssumeRole"])
        .resources([execution]);
    role.add_to_policy(scope, assume);
    role
}

/// What both actions have in common.
#[derive(Clone, Debug)]
struct Set {
    name: Value<String>,
    failure_tolerance: Option<u32>,
    concurrency: Option<u32>,
}

impl Set {
    fn new(name: Value<String>) -> Self {
        Self {
            name,
            failure_tolerance: None,
            concurrency: None,
        }
    }

    fn write(&self, configuration: &mut Object) {
        configuration.put_some("FailureTolerancePercentage", self.failure_tolerance);
        configuration.put_some("MaxConcurrentPercentage", self.concurrency);
    }

    /// Permits what both actions need.
    fn permit(&self, context: &ActionContext<'_>, common: &Common) {
        let scope = context.scope();
        let region = match &common.region {
            Some(region) => region.clone().into(),
            None => scope.stack_region().into_node(),
        };
        let (partition, account) = (scope.stack_partition(), scope.stack_account());
        let parts = [":cloudformation:", ":stackset/"];
        let name = &self.name;
        let arn = text![
            "arn:", partition, parts[0], region, ":", account, parts[1], name, ":*"
        ];
        let actions = [
            "cloudformation:CreateStackInstances",
            "cloudformation:CreateStackSet",
            "cloudformation:DescribeStackSet",
            "cloudformation:DescribeStackSetOperation",
            "cloudformation:ListStackInstances",
            "cloudformation:UpdateStackSet",
        ];
        let statement = PolicyStatement::new()
            .actions(actions)
            .resources([arn.value::<String>()]);
        context.role().add_to_policy(scope, statement);
    }
}

fn distinct<'a>(artifacts: impl IntoIterator<Item = Option<&'a Artifact>>) -> Vec<Artifact> {
    let mut inputs: Vec<Artifact> = Vec::new();
    for input in artifacts.into_iter().flatten() {
        if !inputs.contains(input) {
            inputs.push(input.clone());
        }
    }
    inputs
}

/// Makes or updates a stack set, and its stacks.
///
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-StackSets.html>
#[derive(Clone, Debug)]
pub struct CloudFormationDeployStackSetAction {
    common: Common,
    set: Set,
    template: ArtifactPath,
    description: Option<Value<String>>,
    instances: Option<StackInstances>,
    model: StackSetDeploymentModel,
    parameters: Option<StackSetParameters>,
    capabilities: Vec<CfnCapabilities>,
}

/// Adds stacks to a stack set.
///
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-StackSets.html>
#[derive(Clone, Debug)]
pub struct CloudFormationDeployStackInstancesAction {
    common: Common,
    set: Set,
    instances: StackInstances,
    parameters: Option<StackSetParameters>,
}

action_setters!(
    CloudFormationDeployStackSetAction,
    CloudFormationDeployStackInstancesAction,
);

/// Declares the setters that both actions have.
macro_rules! set_setters {
    ($($name:ident),*) => { $(
        impl $name {
            /// In how many of a hundred accounts of a region it may fail. Default: none.
            #[must_use]
            pub const fn failure_tolerance_percentage(mut self, percent: u32) -> Self {
                self.set.failure_tolerance = Some(percent);
                self
            }

            /// In how many of a hundred accounts at a time. Default: one account.
            #[must_use]
            pub const fn max_account_concurrency_percentage(mut self, percent: u32) -> Self {
                self.set.concurrency = Some(percent);
                self
            }
        }
    )* };
}

set_setters!(
    CloudFormationDeployStackSetAction,
    CloudFormationDeployStackInstancesAction
);

impl CloudFormationDeployStackSetAction {
    /// Deploys a template to the stack set of this name.
    pub fn new(
        name: impl Into<Text>,
        stack_set_name: impl IntoValue<String>,
        template: &ArtifactPath,
    ) -> Self {
        Self {
            common: Common::new(name),
            set: Set::new(stack_set_name.into_value()),
            template: template.clone(),
            description: None,
            instances: None,
            model: StackSetDeploymentModel::self_managed(),
            parameters: None,
            capabilities: Vec::new(),
        }
    }

    /// What the stack set is for. Default: nothing is said.
    #[must_use]
    pub fn description(mut self, description: impl IntoValue<String>) -> Self {
        self.description = Some(description.into_value());
        self
    }

    /// Where it has stacks at first. Default: nowhere.
    #[must_use]
    pub fn stack_instances(mut self, instances: StackInstances) -> Self {
        self.instances = Some(instances);
        self
    }

    /// Who gives CloudFormation its permissions. Default: the accounts themselves.
    #[must_use]
    pub fn deployment_model(mut self, model: StackSetDeploymentModel) -> Self {
        self.model = model;
        self
    }

    /// The template's parameters. Default: their own defaults.
    #[must_use]
    pub fn parameters(mut self, parameters: StackSetParameters) -> Self {
        self.parameters = Some(parameters);
        self
    }

    /// What CloudFormation may do. Default: nothing of that kind.
    #[must_use]
    pub fn cfn_capabilities(
        mut self,
        capabilities: impl IntoIterator<Item = CfnCapabilities>,
    ) -> Self {
        self.capabilities = capabilities.into_iter().collect();
        self
    }
}

impl Action for CloudFormationDeployStackSetAction {
    fn properties(&self) -> ActionProperties {
        let provider = "CloudFormationStackSet";
        let inputs = distinct([
            Some(self.template.artifact()),
            self.parameters
                .as_ref()
                .and_then(StackSetParameters::artifact),
            self.instances.as_ref().and_then(StackInstances::artifact),
        ]);
        ActionProperties::of(&self.common, ActionCategory::Deploy, provider)
            .artifact_bounds(ArtifactBounds::new((1, 10), (0, 1)))
            .inputs(inputs)
    }

    fn bind(&self, context: &ActionContext<'_>) -> Object {
        let (scope, role) = (context.scope(), context.role());
        let mut configuration = Object::new().with("StackSetName", &self.set.name);
        let description = self.description.as_ref().map(Node::from);
        configuration.put_some("Description", description);
        configuration.put("TemplatePath", self.template.location());
        let parameters = self.parameters.as_ref().map(StackSetParameters::render);
        configuration.put_some("Parameters", parameters);
        let capabilities = CfnCapabilities::words(&self.capabilities);
        configuration.put_some("Capabilities", capabilities);
        self.set.write(&mut configuration);
        if let Some(instances) = &self.instances {
            instances.write(&mut configuration);
        }
        self.set.permit(context, &self.common);
        if let Some(passed) = self.model.bind(scope, &mut configuration) {
            let pass = PolicyStatement::new()
                .actions(["iam:PassRole"])
                .resources([passed.role_arn()]);
            role.add_to_policy(scope, pass);
        }
        context.bucket().grant_read(scope, role);
        configuration
    }
}

impl CloudFormationDeployStackInstancesAction {
    /// Adds stacks to the stack set of this name.
    pub fn new(
        name: impl Into<Text>,
        stack_set_name: impl IntoValue<String>,
        stack_instances: StackInstances,
    ) -> Self {
        Self {
            common: Common::new(name),
            set: Set::new(stack_set_name.into_value()),
            instances: stack_instances,
            parameters: None,
        }
    }

    /// Parameters that differ for these stacks. Default: none.
    #[must_use]
    pub fn parameter_overrides(mut self, parameters: StackSetParameters) -> Self {
        self.parameters = Some(parameters);
        self
    }
}

impl Action for CloudFormationDeployStackInstancesAction {
    fn properties(&self) -> ActionProperties {
        let provider = "CloudFormationStackInstances";
        let inputs = distinct([
            self.parameters
                .as_ref()
                .and_then(StackSetParameters::artifact),
            self.instances.artifact(),
        ]);
        ActionProperties::of(&self.common, ActionCategory::Deploy, provider)
            .artifact_bounds(ArtifactBounds::new((0, 10), (0, 1)))
            .inputs(inputs)
    }

    fn bind(&self, context: &ActionContext<'_>) -> Object {
        let mut configuration = Object::new().with("StackSetName", &self.set.name);
        let parameters = self.parameters.as_ref().map(StackSetParameters::render);
        configuration.put_some("ParameterOverrides", parameters);
        self.set.write(&mut configuration);
        self.instances.write(&mut configuration);
        self.set.permit(context, &self.common);
        if !self.properties().takes_nothing() {
            context.bucket().grant_read(context.scope(), context.role());
        }
        configuration
    }
}
