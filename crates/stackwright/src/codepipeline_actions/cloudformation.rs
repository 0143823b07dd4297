//! Stacks of CloudFormation.

use stackwright_core::{IntoValue, Node, Object, Scope, Text, Value, intrinsic, text};

use crate::codepipeline::{
    Action, ActionCategory, ActionContext, ActionProperties, Artifact, ArtifactBounds,
    ArtifactPath, Common, action_setters,
};
use crate::iam::{PolicyStatement, Role, RoleRef, ServicePrincipal};

/// What CloudFormation may do that changes permissions or expands macros.
///
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CfnCapabilities {
    /// Nothing of that kind.
    None,
    /// Make identities whose names it makes up.
    AnonymousIam,
    /// Make identities.
    NamedIam,
    /// Expand macros.
    AutoExpand,
}

impl CfnCapabilities {
    const fn as_str(self) -> Option<&'static str> {
        match self {
            Self::None => None,
            Self::AnonymousIam => Some("CAPABILITY_IAM"),
            Self::NamedIam => Some("CAPABILITY_NAMED_IAM"),
            Self::AutoExpand => Some("CAPABILITY_AUTO_EXPAND"),
        }
    }

    /// All of them as actions name them, where there is any.
    pub(super) fn words(all: &[Self]) -> Option<String> {
        let words: Vec<&str> = all.iter().filter_map(|one| one.as_str()).collect();
        (!words.is_empty()).then(|| words.join(","))
    }
}

/// With which permissions CloudFormation deploys a stack.
#[derive(Clone, Debug)]
pub struct DeploymentPermissions {
    role: Option<RoleRef>,
    everything: bool,
    statements: Vec<PolicyStatement>,
}

impl DeploymentPermissions {
    /// With a role that may do everything, as stacks with roles of their own need.
    pub const fn admin() -> Self {
        Self {
            role: None,
            everything: true,
            statements: Vec::new(),
        }
    }

    /// With a role that may do what [`statement`](Self::statement) adds, and read the artifacts.
    pub const fn restricted() -> Self {
        Self {
            role: None,
            everything: false,
            statements: Vec::new(),
        }
    }

    /// With this role.
    pub fn role(role: &RoleRef) -> Self {
        Self {
            role: Some(role.clone()),
            everything: false,
            statements: Vec::new(),
        }
    }

    /// Adds what the role may do.
    #[must_use]
    pub fn statement(mut self, statement: PolicyStatement) -> Self {
        self.statements.push(statement);
        self
    }

    /// The role, made at its first use with what it needs.
    fn bind(&self, context: &ActionContext<'_>) -> RoleRef {
        let scope = context.scope();
        let role = match &self.role {
            Some(role) => role.clone(),
            None => {
                let service = ServicePrincipal::new("cloudformation.amazonaws.com");
                let role = scope.add("Role", Role::new(service));
                context.bucket().grant_read(scope, &role);
                role
            }
        };
        if self.everything && self.role.is_none() {
            let all = PolicyStatement::new().actions(["*"]).all_resources();
            role.add_to_policy(scope, all);
        }
        for statement in &self.statements {
            role.add_to_policy(scope, statement.clone());
        }
        role
    }
}

/// What the actions that deploy stacks have in common.
#[derive(Clone, Debug)]
struct Deployment {
    permissions: DeploymentPermissions,
    capabilities: Option<Vec<CfnCapabilities>>,
    template: Option<ArtifactPath>,
    template_configuration: Option<ArtifactPath>,
    parameter_overrides: Object,
    extra_inputs: Vec<Artifact>,
    output: Option<(Artifact, Text)>,
}

impl Deployment {
    fn new(permissions: DeploymentPermissions, template: Option<&ArtifactPath>) -> Self {
        Self {
            permissions,
            capabilities: None,
            template: template.cloned(),
            template_configuration: None,
            parameter_overrides: Object::new(),
            extra_inputs: Vec::new(),
            output: None,
        }
    }

    fn properties(&self, common: &Common) -> ActionProperties {
        let files = [&self.template, &self.template_configuration];
        let files = files.into_iter().flatten().map(ArtifactPath::artifact);
        let mut inputs: Vec<Artifact> = Vec::new();
        for input in self.extra_inputs.iter().chain(files) {
            if !inputs.contains(input) {
                inputs.push(input.clone());
            }
        }
        properties(common)
            .inputs(inputs)
            .outputs(self.output.as_ref().map(|(output, _)| output.clone()))
    }

    /// Permits what every such action needs. What the action itself does comes after it.
    fn permit(&self, context: &ActionContext<'_>) -> RoleRef {
        let (scope, role) = (context.scope(), context.role());
        let deployer = self.permissions.bind(context);
        let pass = PolicyStatement::new()
            .actions(["iam:PassRole"])
            .resources([deployer.role_arn()]);
        role.add_to_policy(scope, pass);
        let reads = self.template.is_some() || !self.extra_inputs.is_empty();
        match (&self.output, reads) {
            (Some(_), _) => drop(context.bucket().grant_read_write(scope, role)),
            (None, true) => drop(context.bucket().grant_read(scope, role)),
            (None, false) => {}
        }
        deployer
    }

    /// The configuration in the order in which it is written.
    fn configuration(&self, stack_name: &Value<String>, deployer: &RoleRef, own: Object) -> Object {
        let mut configuration = Object::new().with("StackName", stack_name);
        if let Some((_, file)) = &self.output {
            configuration.set("OutputFileName", file.clone().into());
        }
        let usual = match self.permissions.everything {
            true => vec![CfnCapabilities::NamedIam],
            false => Vec::new(),
        };
        let capabilities = self.capabilities.as_ref().unwrap_or(&usual);
        configuration.put_some("Capabilities", CfnCapabilities::words(capabilities));
        configuration.set("RoleArn", deployer.role_arn().into_node());
        if !self.parameter_overrides.is_empty() {
            let text = intrinsic::json_text(self.parameter_overrides.clone());
            configuration.set("ParameterOverrides", text.into_node());
        }
        if let Some(file) = &self.template_configuration {
            configuration.set("TemplateConfiguration", file.location());
        }
        for (key, value) in own.iter() {
            configuration.set(Text::Owned(key.to_owned()), value.clone());
        }
        configuration
    }
}

fn properties(common: &Common) -> ActionProperties {
    ActionProperties::of(common, ActionCategory::Deploy, "CloudFormation")
        .artifact_bounds(ArtifactBounds::new((0, 10), (0, 1)))
}

/// The ARN of a stack, whose id ends with what CloudFormation makes up.
fn stack_arn(scope: &Scope, region: Option<&Text>, name: &Value<String>) -> Value<String> {
    let region = match region {
        Some(region) => region.clone().into(),
        None => scope.stack_region().into_node(),
    };
    let (partition, account) = (scope.stack_partition(), scope.stack_account());
    let stack = [":cloudformation:", ":stack/"];
    text![
        "arn:", partition, stack[0], region, ":", account, stack[1], name, "/*"
    ]
    .value()
}

/// Permits actions on a stack, or on one change set of it.
fn permit<const N: usize>(
    context: &ActionContext<'_>,
    common: &Common,
    stack_name: &Value<String>,
    change_set_name: Option<&Value<String>>,
    actions: [&'static str; N],
) {
    let scope = context.scope();
    let mut statement = PolicyStatement::new()
        .actions(actions.map(|action| format!("cloudformation:{action}")))
        .resources([stack_arn(scope, common.region.as_ref(), stack_name)]);
    if let Some(name) = change_set_name {
        statement = statement.condition(
            "StringEqualsIfExists",
            "cloudformation:ChangeSetName",
            Node::from(name),
        );
    }
    context.role().add_to_policy(scope, statement);
}

/// Declares the setters of the actions that deploy: `deployment` is their [`Deployment`].
macro_rules! deployment_setters {
    ($($name:ident),*) => { $(
        impl $name {
            /// What CloudFormation may do. Default: make identities where it deploys with admin
            /// permissions, else nothing of that kind.
            #[must_use]
            pub fn cfn_capabilities(
                mut self,
                capabilities: impl IntoIterator<Item = CfnCapabilities>,
            ) -> Self {
                self.deployment.capabilities = Some(capabilities.into_iter().collect());
                self
            }

            /// Sets a parameter of the stack: a literal, or what an artifact tells, such as
            /// [`Artifact::get_param`]. It takes precedence over the template configuration.
            #[must_use]
            pub fn parameter_override(
                mut self,
                name: impl Into<Text>,
                value: impl IntoValue<String>,
            ) -> Self {
                let value = value.into_value().into_node();
                self.deployment.parameter_overrides.set(name.into(), value);
                self
            }

            /// The file with parameters, tags and a stack policy. Default: none.
            ///
            /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/continuous-delivery-codepipeline-cfn-artifacts.html>
            #[must_use]
            pub fn template_configuration(mut self, file: &ArtifactPath) -> Self {
                self.deployment.template_configuration = Some(file.clone());
                self
            }

            /// Adds an artifact that parameters refer to. Default: those of template and
            /// configuration.
            #[must_use]
            pub fn extra_input(mut self, input: &Artifact) -> Self {
                self.deployment.extra_inputs.push(input.clone());
                self
            }

            /// Puts the stack's outputs into a file of an artifact, as JSON. Default: nowhere.
            #[must_use]
            pub fn output(mut self, output: &Artifact, file_name: impl Into<Text>) -> Self {
                self.deployment.output = Some((output.clone(), file_name.into()));
                self
            }
        }
    )* };
}

/// Makes or updates a stack.
///
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CloudFormation.html>
#[derive(Clone, Debug)]
pub struct CloudFormationCreateUpdateStackAction {
    common: Common,
    stack_name: Value<String>,
    deployment: Deployment,
    replace_on_failure: bool,
}

/// Makes a change set of a stack, in place of one of the same name, for
/// [`CloudFormationExecuteChangeSetAction`] to execute.
///
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CloudFormation.html>
#[derive(Clone, Debug)]
pub struct CloudFormationCreateReplaceChangeSetAction {
    common: Common,
    stack_name: Value<String>,
    change_set_name: Value<String>,
    deployment: Deployment,
}

/// Executes a change set of a stack.
///
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CloudFormation.html>
#[derive(Clone, Debug)]
pub struct CloudFormationExecuteChangeSetAction {
    common: Common,
    stack_name: Value<String>,
    change_set_name: Value<String>,
}

/// Deletes a stack.
///
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CloudFormation.html>
#[derive(Clone, Debug)]
pub struct CloudFormationDeleteStackAction {
    common: Common,
    stack_name: Value<String>,
    deployment: Deployment,
}

action_setters!(
    CloudFormationCreateUpdateStackAction,
    CloudFormationCreateReplaceChangeSetAction,
    CloudFormationExecuteChangeSetAction,
    CloudFormationDeleteStackAction,
);
deployment_setters!(
    CloudFormationCreateUpdateStackAction,
    CloudFormationCreateReplaceChangeSetAction
);

impl CloudFormationCreateUpdateStackAction {
    /// Deploys a template to the stack of this name.
    pub fn new(
        name: impl Into<Text>,
        stack_name: impl IntoValue<String>,
        template: &ArtifactPath,
        permissions: DeploymentPermissions,
    ) -> Self {
        Self {
            common: Common::new(name),
            stack_name: stack_name.into_value(),
            deployment: Deployment::new(permissions, Some(template)),
            replace_on_failure: false,
        }
    }

    /// Whether a stack that could not be made is deleted and made again. Default: the action fails.
    #[must_use]
    pub const fn replace_on_failure(mut self, replace: bool) -> Self {
        self.replace_on_failure = replace;
        self
    }
}

impl Action for CloudFormationCreateUpdateStackAction {
    fn properties(&self) -> ActionProperties {
        self.deployment.properties(&self.common)
    }

    fn bind(&self, context: &ActionContext<'_>) -> Object {
        let deployer = self.deployment.permit(context);
        const ACTIONS: [&str; 7] = [
            "DescribeStack*",
            "CreateStack",
            "UpdateStack",
            "GetTemplate*",
            "ValidateTemplate",
            "GetStackPolicy",
            "SetStackPolicy",
        ];
        let mode = match self.replace_on_failure {
            true => {
                let [a, b, c, d, e, f, g] = ACTIONS;
                let with_deletion = [a, b, c, d, e, f, g, "DeleteStack"];
                permit(context, &self.common, &self.stack_name, None, with_deletion);
                "REPLACE_ON_FAILURE"
            }
            false => {
                permit(context, &self.common, &self.stack_name, None, ACTIONS);
                "CREATE_UPDATE"
            }
        };
        let template = self.deployment.template.as_ref();
        let own = Object::new().with("ActionMode", mode).with(
            "TemplatePath",
            template.map_or(Node::Null, ArtifactPath::location),
        );
        self.deployment
            .configuration(&self.stack_name, &deployer, own)
    }
}

impl CloudFormationCreateReplaceChangeSetAction {
    /// Prepares a template for the stack of this name, as a change set of this name.
    pub fn new(
        name: impl Into<Text>,
        stack_name: impl IntoValue<String>,
        change_set_name: impl IntoValue<String>,
        template: &ArtifactPath,
        permissions: DeploymentPermissions,
    ) -> Self {
        Self {
            common: Common::new(name),
            stack_name: stack_name.into_value(),
            change_set_name: change_set_name.into_value(),
            deployment: Deployment::new(permissions, Some(template)),
        }
    }
}

impl Action for CloudFormationCreateReplaceChangeSetAction {
    fn properties(&self) -> ActionProperties {
        self.deployment.properties(&self.common)
    }

    fn bind(&self, context: &ActionContext<'_>) -> Object {
        let deployer = self.deployment.permit(context);
        let actions = [
            "CreateChangeSet",
            "DeleteChangeSet",
            "DescribeChangeSet",
            "DescribeStacks",
        ];
        let name = &self.change_set_name;
        permit(context, &self.common, &self.stack_name, Some(name), actions);
        let template = self.deployment.template.as_ref();
        let own = Object::new()
            .with("ActionMode", "CHANGE_SET_REPLACE")
            .with("ChangeSetName", name)
            .with(
                "TemplatePath",
                template.map_or(Node::Null, ArtifactPath::location),
            );
        self.deployment
            .configuration(&self.stack_name, &deployer, own)
    }
}

impl CloudFormationExecuteChangeSetAction {
    /// Executes the change set of this name of the stack of this name.
    pub fn new(
        name: impl Into<Text>,
        stack_name: impl IntoValue<String>,
        change_set_name: impl IntoValue<String>,
    ) -> Self {
        Self {
            common: Common::new(name),
            stack_name: stack_name.into_value(),
            change_set_name: change_set_name.into_value(),
        }
    }
}

impl Action for CloudFormationExecuteChangeSetAction {
    fn properties(&self) -> ActionProperties {
        properties(&self.common)
    }

    fn bind(&self, context: &ActionContext<'_>) -> Object {
        let actions = [
            "DescribeStacks",
            "DescribeChangeSet",
            "DescribeStackEvents",
            "ExecuteChangeSet",
        ];
        let name = &self.change_set_name;
        permit(context, &self.common, &self.stack_name, Some(name), actions);
        Object::new()
            .with("StackName", &self.stack_name)
            .with("ActionMode", "CHANGE_SET_EXECUTE")
            .with("ChangeSetName", name)
    }
}

impl CloudFormationDeleteStackAction {
    /// Deletes the stack of this name.
    pub fn new(
        name: impl Into<Text>,
        stack_name: impl IntoValue<String>,
        permissions: DeploymentPermissions,
    ) -> Self {
        Self {
            common: Common::new(name),
            stack_name: stack_name.into_value(),
            deployment: Deployment::new(permissions, None),
        }
    }
}

impl Action for CloudFormationDeleteStackAction {
    fn properties(&self) -> ActionProperties {
        self.deployment.properties(&self.common)
    }

    fn bind(&self, context: &ActionContext<'_>) -> Object {
        let deployer = self.deployment.permit(context);
        let actions = ["DescribeStack*", "DeleteStack"];
        permit(context, &self.common, &self.stack_name, None, actions);
        let own = Object::new().with("ActionMode", "DELETE_ONLY");
        self.deployment
            .configuration(&self.stack_name, &deployer, own)
    }
}
