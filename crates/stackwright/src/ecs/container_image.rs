//! Container images.

use stackwright_core::{IntoValue, Node, Object, Scope, Value};

use super::task_definition::TaskDefinitionRef;
use crate::ecr::RepositoryRef;
use crate::secretsmanager::SecretRef;

/// The image that a container runs.
#[derive(Clone, Debug)]
pub struct ContainerImage(Source);

#[derive(Clone, Debug)]
enum Source {
    Registry {
        name: Value<String>,
        credentials: Option<SecretRef>,
    },
    Repository {
        repository: RepositoryRef,
        tag_or_digest: Value<String>,
    },
}

/// What a container definition takes over from its image.
pub(super) struct BoundImage {
    pub(super) name: Node,
    pub(super) credentials: Option<Node>,
}

impl ContainerImage {
    /// An image of a registry, such as `public.ecr.aws/nginx/nginx:stable`, or of Docker Hub, such
    /// as `nginx`.
    pub fn from_registry(name: impl IntoValue<String>) -> RegistryImage {
        RegistryImage {
            name: name.into_value(),
            credentials: None,
        }
    }

    /// The image `latest` of an ECR repository. The execution role is granted to pull from it.
    pub fn from_ecr_repository(repository: &RepositoryRef) -> Self {
        Self::from_ecr_repository_tag(repository, "latest")
    }

    /// An image of an ECR repository, by its tag or by its digest, `sha256:…`. The execution role is
    /// granted to pull from it.
    pub fn from_ecr_repository_tag(
        repository: &RepositoryRef,
        tag_or_digest: impl IntoValue<String>,
    ) -> Self {
        Self(Source::Repository {
            repository: repository.clone(),
            tag_or_digest: tag_or_digest.into_value(),
        })
    }

    pub(super) fn bind(&self, scope: &Scope, task: &TaskDefinitionRef) -> BoundImage {
        match &self.0 {
            Source::Registry { name, credentials } => {
                let credentials = credentials.as_ref().map(|secret| {
                    secret.grant_read(scope, &task.obtain_execution_role(scope));
                    let mut credentials = Object::typed();
                    credentials.put("CredentialsParameter", secret.secret_arn().into_node());
                    credentials.into()
                });
                BoundImage {
                    name: name.into(),
                    credentials,
                }
            }
            Source::Repository {
                repository,
                tag_or_digest,
            } => {
                repository.grant_pull(scope, &task.obtain_execution_role(scope));
                let name = repository.repository_uri_for_tag_or_digest(tag_or_digest);
                BoundImage {
                    name: name.into_node(),
                    credentials: None,
                }
            }
        }
    }
}

/// An image of a registry.
#[derive(Clone, Debug)]
pub struct RegistryImage {
    name: Value<String>,
    credentials: Option<SecretRef>,
}

impl RegistryImage {
    /// The secret with the user name and password for a private registry. The execution role is
    /// granted to read it. Default: none, for public images.
    ///
    /// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/private-auth.html>
    #[must_use]
    pub fn credentials(mut self, secret: &SecretRef) -> Self {
        self.credentials = Some(secret.clone());
        self
    }
}

impl From<RegistryImage> for ContainerImage {
    fn from(image: RegistryImage) -> Self {
        Self(Source::Registry {
            name: image.name,
            credentials: image.credentials,
        })
    }
}
