//! Rolling deployments to ECS.

use stackwright_core::{Diagnostic, Duration, Node, Object, Text};

use super::codes;
use crate::codepipeline::{
    Action, ActionCategory, ActionContext, ActionProperties, Artifact, ArtifactBounds,
    ArtifactPath, Common, action_setters,
};
use crate::ecs::{DeploymentControllerType, Service};
use crate::iam::PolicyStatement;

/// Deploys new images to a service of ECS: registers a task definition with them and waits until its
/// tasks run.
///
/// Names and images of containers are in a file that a build writes, `imagedefinitions.json`.
///
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECS.html>
#[derive(Clone, Debug)]
pub struct EcsDeployAction {
    common: Common,
    cluster: Node,
    service: Node,
    controller: Option<DeploymentControllerType>,
    input: Artifact,
    file_name: Option<String>,
    deployment_timeout: Option<Duration>,
}

action_setters!(EcsDeployAction);

impl EcsDeployAction {
    /// Deploys the images that `imagedefinitions.json` in an artifact names.
    pub fn new(name: impl Into<Text>, service: &impl Service, input: &Artifact) -> Self {
        Self {
            common: Common::new(name),
            cluster: service.cluster_name().into_node(),
            service: service.service_name().into_node(),
            controller: service.deployment_controller(),
            input: input.clone(),
            file_name: None,
            deployment_timeout: None,
        }
    }

    /// Deploys the images that another file of an artifact names.
    pub fn from_image_file(
        name: impl Into<Text>,
        service: &impl Service,
        file: &ArtifactPath,
    ) -> Self {
        let mut action = Self::new(name, service, file.artifact());
        action.file_name = Some(file.file_name().to_owned());
        action
    }

    /// How long to wait for the deployment, from 1 to 60 minutes. Default: 60 minutes.
    #[must_use]
    pub const fn deployment_timeout(mut self, timeout: Duration) -> Self {
        self.deployment_timeout = Some(timeout);
        self
    }

    fn check(&self, context: &ActionContext<'_>) {
        let minutes = self.deployment_timeout.map(Duration::to_minutes);
        if minutes.is_some_and(|minutes| !matches!(minutes, Some(1..=60))) {
            let given = self.deployment_timeout.map_or(0, Duration::to_millis) / 1000;
            let finding = Diagnostic::error(
                &codes::ECS_TIMEOUT,
                "a deployment can't be waited for that long",
            );
            context.scope().diagnose(
                finding
                    .given(format!("{given} seconds"))
                    .allowed("1 to 60 whole minutes")
                    .help("use `Duration::minutes`"),
            );
        }
        if !matches!(self.controller, None | Some(DeploymentControllerType::Ecs)) {
            let finding = Diagnostic::error(
                &codes::DEPLOYED_BY_OTHER,
                "the service is not deployed by ECS itself",
            );
            context.scope().diagnose(
                finding
                    .given("a service with another deployment controller")
                    .allowed("`DeploymentControllerType::Ecs`")
                    .help("deploy it with `CodeDeployEcsDeployAction`"),
            );
        }
    }
}

/// Lets a role register task definitions and hand their roles to ECS.
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECS.html>
pub(super) fn pass_roles<const N: usize>(services: [&'static str; N]) -> PolicyStatement {
    PolicyStatement::new()
        .actions(["iam:PassRole"])
        .all_resources()
        .condition(
            "StringEqualsIfExists",
            "iam:PassedToService",
            Node::from(services),
        )
}

impl Action for EcsDeployAction {
    fn properties(&self) -> ActionProperties {
        ActionProperties::of(&self.common, ActionCategory::Deploy, "ECS")
            .artifact_bounds(ArtifactBounds::DEPLOY)
            .inputs([self.input.clone()])
    }

    fn bind(&self, context: &ActionContext<'_>) -> Object {
        self.check(context);
        let (scope, role) = (context.scope(), context.role());
        let deploy = PolicyStatement::new()
            .actions([
                "ecs:DescribeServices",
                "ecs:DescribeTaskDefinition",
                "ecs:DescribeTasks",
                "ecs:ListTasks",
                "ecs:RegisterTaskDefinition",
                "ecs:TagResource",
                "ecs:UpdateService",
            ])
            .all_resources();
        role.add_to_policy(scope, deploy);
        let pass = pass_roles(["ec2.amazonaws.com", "ecs-tasks.amazonaws.com"]);
        role.add_to_policy(scope, pass);
        context.bucket().grant_read(scope, role);
        let mut configuration = Object::new()
            .with("ClusterName", self.cluster.clone())
            .with("ServiceName", self.service.clone());
        if let Some(file) = &self.file_name {
            configuration.set("FileName", file.into());
        }
        if let Some(timeout) = self.deployment_timeout {
            let minutes = timeout.to_millis() as f64 / 60_000.0;
            configuration.set("DeploymentTimeout", Node::float(minutes));
        }
        configuration
    }
}
