//! Deployments by CodeDeploy.

use stackwright_core::{Diagnostic, Node, Object, Scope, Text, Value};

use super::codes;
use super::ecs_deploy::pass_roles;
use crate::codedeploy::{ComputePlatform, DeploymentGroupRef, Ecs, Server};
use crate::codepipeline::{
    Action, ActionCategory, ActionContext, ActionProperties, Artifact, ArtifactBounds,
    ArtifactPath, Common, action_setters,
};
use crate::iam::PolicyStatement;

/// Where a template is: an artifact, in which it has its usual name, or a file of one.
#[derive(Clone, Debug)]
pub struct TemplateInput {
    artifact: Artifact,
    file_name: Option<String>,
}

impl From<&Artifact> for TemplateInput {
    fn from(artifact: &Artifact) -> Self {
        Self {
            artifact: artifact.clone(),
            file_name: None,
        }
    }
}

impl From<ArtifactPath> for TemplateInput {
    fn from(path: ArtifactPath) -> Self {
        Self {
            artifact: path.artifact().clone(),
            file_name: Some(path.file_name().to_owned()),
        }
    }
}

/// An image that is put into the task definition: the artifact says which in `imageDetail.json`.
#[derive(Clone, Debug)]
pub struct CodeDeployEcsContainerImageInput {
    input: Artifact,
    task_definition_placeholder: Text,
}

impl CodeDeployEcsContainerImageInput {
    /// The image that an artifact names, in place of `<IMAGE>`.
    pub fn new(input: &Artifact) -> Self {
        Self {
            input: input.clone(),
            task_definition_placeholder: Text::Borrowed("IMAGE"),
        }
    }

    /// What stands for the image in the task definition, in angle brackets. Default: `IMAGE`.
    #[must_use]
    pub fn task_definition_placeholder(mut self, placeholder: impl Into<Text>) -> Self {
        self.task_definition_placeholder = placeholder.into();
        self
    }
}

/// Deploys a service of ECS blue/green: registers the task definition that an artifact has, and lets
/// CodeDeploy move the traffic.
///
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECSbyCodeDeploy.html>
#[derive(Clone, Debug)]
pub struct CodeDeployEcsDeployAction {
    common: Common,
    deployment_group: DeploymentGroupRef<Ecs>,
    task_definition: TemplateInput,
    app_spec: TemplateInput,
    images: Vec<CodeDeployEcsContainerImageInput>,
}

action_setters!(CodeDeployEcsDeployAction);

impl CodeDeployEcsDeployAction {
    /// Deploys the task definition and the application specification of artifacts: `taskdef.json` and
    /// `appspec.yaml`, unless files are named.
    pub fn new(
        name: impl Into<Text>,
        deployment_group: &DeploymentGroupRef<Ecs>,
        task_definition_template: impl Into<TemplateInput>,
        app_spec_template: impl Into<TemplateInput>,
    ) -> Self {
        Self {
            common: Common::new(name),
            deployment_group: deployment_group.clone(),
            task_definition: task_definition_template.into(),
            app_spec: app_spec_template.into(),
            images: Vec::new(),
        }
    }

    /// Adds an image to put into the task definition; there can be four.
    #[must_use]
    pub fn container_image_input(mut self, image: CodeDeployEcsContainerImageInput) -> Self {
        self.images.push(image);
        self
    }
}

impl Action for CodeDeployEcsDeployAction {
    fn properties(&self) -> ActionProperties {
        let templates = [&self.task_definition.artifact, &self.app_spec.artifact];
        let images = self.images.iter().map(|image| &image.input);
        let mut inputs: Vec<Artifact> = Vec::new();
        for input in templates.into_iter().chain(images) {
            if !inputs.contains(input) {
                inputs.push(input.clone());
            }
        }
        ActionProperties::of(&self.common, ActionCategory::Deploy, "CodeDeployToECS")
            .artifact_bounds(ArtifactBounds::new((1, 5), (0, 0)))
            .inputs(inputs)
    }

    fn bind(&self, context: &ActionContext<'_>) -> Object {
        let (scope, role) = (context.scope(), context.role());
        if self.images.len() > 4 {
            let finding = Diagnostic::error(
                &codes::CONTAINER_IMAGES,
                "so many images can't be put into a task definition",
            );
            scope.diagnose(
                finding
                    .given(format!("{} images", self.images.len()))
                    .allowed("at most 4")
                    .help("name further images in the task definition itself"),
            );
        }
        for statement in deployment(scope, &self.deployment_group, true) {
            role.add_to_policy(scope, statement);
        }
        let register = PolicyStatement::new()
            .actions(["ecs:RegisterTaskDefinition"])
            .all_resources();
        role.add_to_policy(scope, register);
        role.add_to_policy(scope, pass_roles(["ecs-tasks.amazonaws.com"]));
        context.bucket().grant_read(scope, role);
        let mut configuration = names(&self.deployment_group);
        let templates = [
            (
                "TaskDefinitionTemplateArtifact",
                "TaskDefinitionTemplatePath",
                &self.task_definition,
                "taskdef.json",
            ),
            (
                "AppSpecTemplateArtifact",
                "AppSpecTemplatePath",
                &self.app_spec,
                "appspec.yaml",
            ),
        ];
        for (artifact, path, template, usual) in templates {
            configuration.set(artifact, template.artifact.name_or_nothing());
            let file = template.file_name.clone().unwrap_or(usual.to_owned());
            configuration.set(path, file.into());
        }
        for (position, image) in self.images.iter().enumerate() {
            let number = position + 1;
            configuration.set(
                format!("Image{number}ArtifactName"),
                image.input.name_or_nothing(),
            );
            configuration.set(
                format!("Image{number}ContainerName"),
                image.task_definition_placeholder.clone().into(),
            );
        }
        configuration
    }
}

/// Deploys an artifact to servers by CodeDeploy.
///
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CodeDeploy.html>
#[derive(Clone, Debug)]
pub struct CodeDeployServerDeployAction {
    common: Common,
    deployment_group: DeploymentGroupRef<Server>,
    input: Artifact,
}

action_setters!(CodeDeployServerDeployAction);

impl CodeDeployServerDeployAction {
    /// Deploys an artifact, which has an `appspec.yml`.
    pub fn new(
        name: impl Into<Text>,
        deployment_group: &DeploymentGroupRef<Server>,
        input: &Artifact,
    ) -> Self {
        Self {
            common: Common::new(name),
            deployment_group: deployment_group.clone(),
            input: input.clone(),
        }
    }
}

impl Action for CodeDeployServerDeployAction {
    fn properties(&self) -> ActionProperties {
        ActionProperties::of(&self.common, ActionCategory::Deploy, "CodeDeploy")
            .artifact_bounds(ArtifactBounds::DEPLOY)
            .inputs([self.input.clone()])
    }

    fn bind(&self, context: &ActionContext<'_>) -> Object {
        let (scope, role) = (context.scope(), context.role());
        for statement in deployment(scope, &self.deployment_group, false) {
            role.add_to_policy(scope, statement);
        }
        context.bucket().grant_read(scope, role);
        names(&self.deployment_group)
    }
}

/// What a role needs to deploy.
fn deployment<P: ComputePlatform>(
    scope: &Scope,
    group: &DeploymentGroupRef<P>,
    looks_at_application: bool,
) -> [PolicyStatement; 3] {
    let mut revisions = vec![
        "codedeploy:GetApplicationRevision",
        "codedeploy:RegisterApplicationRevision",
    ];
    if looks_at_application {
        revisions.push("codedeploy:GetApplication");
    }
    let statement = |actions: Vec<&'static str>, resource: Value<String>| {
        PolicyStatement::new()
            .actions(actions)
            .resources([resource])
    };
    [
        statement(revisions, group.application().application_arn()),
        statement(
            vec!["codedeploy:CreateDeployment", "codedeploy:GetDeployment"],
            group.deployment_group_arn(),
        ),
        statement(
            vec!["codedeploy:GetDeploymentConfig"],
            group.deployment_config().deployment_config_arn(scope),
        ),
    ]
}

fn names<P: ComputePlatform>(group: &DeploymentGroupRef<P>) -> Object {
    let application = Node::from(group.application().application_name());
    Object::new()
        .with("ApplicationName", application)
        .with("DeploymentGroupName", group.deployment_group_name())
}
