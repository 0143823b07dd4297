//! The images that builds run in.

use stackwright_core::{IntoValue, Node, Object, Scope, Text, Value, pseudo, text};

use super::compute_type::{ComputeType, words};
use super::project_ref::ProjectRef;
use crate::ecr::RepositoryRef;
use crate::iam::Grant;
use crate::secretsmanager::SecretRef;

words! {
    /// What kind of machine a build runs on.
    ///
    /// <https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-compute-types.html>
    EnvironmentType {
        /// Linux on x86-64.
        LinuxContainer = "LINUX_CONTAINER",
        /// Linux on ARM.
        ArmContainer = "ARM_CONTAINER",
        /// Linux on x86-64 with a graphics processor.
        LinuxGpuContainer = "LINUX_GPU_CONTAINER",
        /// Linux on x86-64, on Lambda.
        LinuxLambdaContainer = "LINUX_LAMBDA_CONTAINER",
        /// Linux on ARM, on Lambda.
        ArmLambdaContainer = "ARM_LAMBDA_CONTAINER",
        /// Windows Server 2016.
        WindowsContainer = "WINDOWS_CONTAINER",
        /// Windows Server 2019.
        WindowsServer2019Container = "WINDOWS_SERVER_2019_CONTAINER",
        /// Windows Server 2022.
        WindowsServer2022Container = "WINDOWS_SERVER_2022_CONTAINER",
        /// macOS on ARM; only on a fleet.
        MacArm = "MAC_ARM",
        /// An instance with Linux on x86-64; only on a fleet.
        LinuxEc2 = "LINUX_EC2",
        /// An instance with Linux on ARM; only on a fleet.
        ArmEc2 = "ARM_EC2",
        /// An instance with Windows; only on a fleet.
        WindowsEc2 = "WINDOWS_EC2",
    }
}

/// Which Windows an image is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WindowsImageType {
    /// Windows Server 2016.
    Standard,
    /// Windows Server 2019.
    Server2019,
    /// Windows Server 2022.
    Server2022,
}

impl From<WindowsImageType> for EnvironmentType {
    fn from(windows: WindowsImageType) -> Self {
        match windows {
            WindowsImageType::Standard => Self::WindowsContainer,
            WindowsImageType::Server2019 => Self::WindowsServer2019Container,
            WindowsImageType::Server2022 => Self::WindowsServer2022Container,
        }
    }
}

impl EnvironmentType {
    pub(super) const fn is_lambda(self) -> bool {
        matches!(self, Self::LinuxLambdaContainer | Self::ArmLambdaContainer)
    }

    pub(super) const fn is_windows(self) -> bool {
        matches!(
            self,
            Self::WindowsContainer
                | Self::WindowsServer2019Container
                | Self::WindowsServer2022Container
        )
    }

    /// The size of a machine where none is named.
    pub(super) const fn default_compute_type(self) -> ComputeType {
        match self {
            Self::ArmContainer | Self::LinuxGpuContainer => ComputeType::Large,
            Self::LinuxLambdaContainer | Self::ArmLambdaContainer => ComputeType::Lambda1Gb,
            Self::LinuxContainer | Self::LinuxEc2 | Self::ArmEc2 => ComputeType::Small,
            _ => ComputeType::Medium,
        }
    }
}

/// The image that a build runs in, with the kind of machine that it needs. The types
/// [`LinuxBuildImage`](super::LinuxBuildImage), [`LinuxArmBuildImage`](super::LinuxArmBuildImage),
/// [`WindowsBuildImage`](super::WindowsBuildImage) and so on have those that there are.
#[derive(Clone, Debug)]
pub struct BuildImage {
    pub(super) environment: EnvironmentType,
    image: Image,
}

#[derive(Clone, Debug)]
enum Image {
    /// CodeBuild itself has it.
    Curated(Text),
    Registry {
        name: Value<String>,
        credentials: Option<SecretRef>,
    },
    Repository {
        repository: RepositoryRef,
        tag_or_digest: Value<String>,
    },
    /// Of a repository in the stack's own region that is known by its name and account.
    Regional {
        account: Option<Value<String>>,
        repository: Value<String>,
        tag: Value<String>,
    },
}

impl BuildImage {
    /// An image that CodeBuild keeps, by its id, such as `aws/codebuild/standard:7.0`.
    pub const fn curated(environment: EnvironmentType, id: &'static str) -> Self {
        Self {
            environment,
            image: Image::Curated(Text::Borrowed(id)),
        }
    }

    pub(super) fn from_code_build_image_id(
        environment: EnvironmentType,
        id: impl Into<Text>,
    ) -> Self {
        Self {
            environment,
            image: Image::Curated(id.into()),
        }
    }

    pub(super) fn from_docker_registry(
        environment: EnvironmentType,
        name: impl IntoValue<String>,
    ) -> RegistryBuildImage {
        RegistryBuildImage {
            environment,
            name: name.into_value(),
            credentials: None,
        }
    }

    pub(super) fn from_ecr_repository(
        environment: EnvironmentType,
        repository: &RepositoryRef,
        tag_or_digest: impl IntoValue<String>,
    ) -> Self {
        let image = Image::Repository {
            repository: repository.clone(),
            tag_or_digest: tag_or_digest.into_value(),
        };
        Self { environment, image }
    }

    pub(super) fn regional(
        environment: EnvironmentType,
        account: Option<Value<String>>,
        repository: Value<String>,
        tag: Value<String>,
    ) -> Self {
        let image = Image::Regional {
            account,
            repository,
            tag,
        };
        Self { environment, image }
    }

    pub(super) fn name(&self, scope: &Scope) -> Node {
        match &self.image {
            Image::Curated(id) => id.clone().into(),
            Image::Registry { name, .. } => name.into(),
            Image::Repository {
                repository,
                tag_or_digest,
            } => repository
                .repository_uri_for_tag_or_digest(tag_or_digest)
                .into_node(),
            Image::Regional {
                account,
                repository,
                tag,
            } => {
                let account = account.clone().unwrap_or_else(|| scope.stack_account());
                let suffix = pseudo::url_suffix();
                let region = pseudo::region();
                text![
                    account,
                    ".dkr.ecr.",
                    region,
                    ".",
                    suffix,
                    "/",
                    repository,
                    ":",
                    tag
                ]
                .into()
            }
        }
    }

    /// Who pulls the image; on Lambda nobody is named.
    pub(super) fn credentials_type(&self) -> Option<&'static str> {
        match &self.image {
            _ if self.environment.is_lambda() => None,
            Image::Curated(_) => Some("CODEBUILD"),
            _ => Some("SERVICE_ROLE"),
        }
    }

    pub(super) fn registry_credential(&self) -> Option<Node> {
        let Image::Registry {
            credentials: Some(secret),
            ..
        } = &self.image
        else {
            return None;
        };
        let full = secret.full_arn().map(Value::into_node);
        let mut credential = Object::typed();
        credential.put(
            "Credential",
            full.unwrap_or_else(|| secret.secret_name().into_node()),
        );
        credential.put("CredentialProvider", "SECRETS_MANAGER".into());
        Some(credential.into())
    }

    /// Lets the project pull an image of the stack's own region, whose repository the stack may not
    /// know.
    pub(super) fn grant_regional(&self, scope: &Scope, project: &ProjectRef) {
        let Image::Regional {
            account,
            repository,
            ..
        } = &self.image
        else {
            return;
        };
        let account = account.clone().unwrap_or_else(|| scope.stack_account());
        let (partition, region) = (scope.stack_partition(), scope.stack_region());
        let repository = text!["repository/", repository];
        let arn = text![
            "arn:", partition, ":ecr:", region, ":", account, ":", repository
        ];
        let actions = [
            "ecr:BatchCheckLayerAvailability",
            "ecr:GetDownloadUrlForLayer",
            "ecr:BatchGetImage",
        ];
        Grant::add_to_principal(scope, project, actions, [arn]);
        Grant::add_to_principal(scope, project, ["ecr:GetAuthorizationToken"], ["*"]);
    }

    /// Lets the project pull the image.
    pub(super) fn grant(&self, scope: &Scope, project: &ProjectRef) {
        match &self.image {
            Image::Registry {
                credentials: Some(secret),
                ..
            } => {
                secret.grant_read(scope, project);
            }
            Image::Repository { repository, .. } => {
                repository.grant_pull(scope, project);
            }
            Image::Curated(_) | Image::Registry { .. } | Image::Regional { .. } => {}
        }
    }
}

/// An image of a registry other than ECR.
#[derive(Clone, Debug)]
pub struct RegistryBuildImage {
    environment: EnvironmentType,
    name: Value<String>,
    credentials: Option<SecretRef>,
}

impl RegistryBuildImage {
    /// The secret with the user name and password for a private registry, which the project is
    /// granted to read. Default: none, for public images.
    ///
    /// <https://docs.aws.amazon.com/codebuild/latest/userguide/sample-private-registry.html>
    #[must_use]
    pub fn secrets_manager_credentials(mut self, secret: &SecretRef) -> Self {
        self.credentials = Some(secret.clone());
        self
    }
}

impl From<RegistryBuildImage> for BuildImage {
    fn from(image: RegistryBuildImage) -> Self {
        Self {
            environment: image.environment,
            image: Image::Registry {
                name: image.name,
                credentials: image.credentials,
            },
        }
    }
}
