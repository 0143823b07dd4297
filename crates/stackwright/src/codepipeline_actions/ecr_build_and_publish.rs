//! Images, built without a project.

use stackwright_core::{IntoValue, Object, Text, Value, text};

use super::commands::permit_logs;
use crate::codepipeline::{
    Action, ActionCategory, ActionContext, ActionProperties, Artifact, ArtifactBounds, Common,
    action_setters,
};
use crate::iam::PolicyStatement;

/// Where an image is published.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RegistryType {
    /// In the account's own registry.
    #[default]
    Private,
    /// In the public gallery.
    Public,
}

/// Builds an image and pushes it to a repository of ECR.
///
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECRBuildAndPublish.html>
#[derive(Clone, Debug)]
pub struct EcrBuildAndPublishAction {
    common: Common,
    repository_name: Value<String>,
    dockerfile_directory_path: Option<Value<String>>,
    image_tags: Vec<Text>,
    registry_type: Option<RegistryType>,
    input: Artifact,
}

action_setters!(EcrBuildAndPublishAction);

impl EcrBuildAndPublishAction {
    /// Builds the image of the `Dockerfile` in an artifact and pushes it as `latest`.
    pub fn new(
        name: impl Into<Text>,
        repository_name: impl IntoValue<String>,
        input: &Artifact,
    ) -> Self {
        Self {
            common: Common::new(name),
            repository_name: repository_name.into_value(),
            dockerfile_directory_path: None,
            image_tags: Vec::new(),
            registry_type: None,
            input: input.clone(),
        }
    }

    /// The directory of the `Dockerfile`. Default: the root of the artifact.
    #[must_use]
    pub fn dockerfile_directory_path(mut self, path: impl IntoValue<String>) -> Self {
        self.dockerfile_directory_path = Some(path.into_value());
        self
    }

    /// The image's tags. Default: `latest`.
    #[must_use]
    pub fn image_tags<T: Into<Text>>(mut self, tags: impl IntoIterator<Item = T>) -> Self {
        self.image_tags.extend(tags.into_iter().map(Into::into));
        self
    }

    /// Where the image is published. Default: in the account's own registry.
    #[must_use]
    pub const fn registry_type(mut self, registry_type: RegistryType) -> Self {
        self.registry_type = Some(registry_type);
        self
    }

    /// What stands for a variable of the image in configurations of later actions: `ECRImageDigestId`,
    /// `ECRRepositoryName`. The action needs a namespace.
    #[track_caller]
    pub fn variable(&self, name: &str) -> Value<String> {
        self.common.variable(name)
    }
}

impl Action for EcrBuildAndPublishAction {
    fn properties(&self) -> ActionProperties {
        ActionProperties::of(&self.common, ActionCategory::Build, "ECRBuildAndPublish")
            .artifact_bounds(ArtifactBounds::DEPLOY)
            .inputs([self.input.clone()])
    }

    fn bind(&self, context: &ActionContext<'_>) -> Object {
        let (scope, role) = (context.scope(), context.role());
        let is_public = self.registry_type == Some(RegistryType::Public);
        let service = if is_public { "ecr-public" } else { "ecr" };
        let mut actions = vec![
            "DescribeRepositories",
            "InitiateLayerUpload",
            "UploadLayerPart",
            "CompleteLayerUpload",
            "PutImage",
            "BatchCheckLayerAvailability",
        ];
        let resource = text!["repository/", &self.repository_name];
        let (repository, login) = match is_public {
            true => {
                let (partition, account) = (scope.stack_partition(), scope.stack_account());
                let arn = text!["arn:", partition, ":ecr-public::", account, ":", resource];
                let login = vec![
                    "ecr-public:GetAuthorizationToken",
                    "sts:GetServiceBearerToken",
                ];
                (arn.value(), login)
            }
            false => {
                actions.push("GetDownloadUrlForLayer");
                let login = vec!["ecr:GetAuthorizationToken"];
                (scope.arn("ecr", resource), login)
            }
        };
        let push = PolicyStatement::new()
            .actions(actions.iter().map(|action| format!("{service}:{action}")))
            .resources([repository]);
        role.add_to_policy(scope, push);
        let log_in = PolicyStatement::new().actions(login).all_resources();
        role.add_to_policy(scope, log_in);
        permit_logs(scope, role, context.pipeline());
        context.bucket().grant_read(scope, role);
        let mut configuration = Object::new().with("ECRRepositoryName", &self.repository_name);
        if let Some(path) = &self.dockerfile_directory_path {
            configuration.set("DockerFilePath", path.into());
        }
        if !self.image_tags.is_empty() {
            configuration.set("ImageTags", self.image_tags.join(",").into());
        }
        if let Some(registry) = self.registry_type {
            let registry = match registry {
                RegistryType::Private => "private",
                RegistryType::Public => "public",
            };
            configuration.set("RegistryType", registry.into());
        }
        configuration
    }
}
