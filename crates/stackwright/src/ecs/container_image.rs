//! Container images.

use std::cell::Cell;
use std::rc::Rc;

use stackwright_core::{
    AsNode, CfnParameter, CfnParameterRef, IntoValue, Node, Object, Scope, Value,
};

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
    TagParameter(TagParameterContainerImage),
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
            Source::TagParameter(image) => BoundImage {
                name: image.bind(scope, task),
                credentials: None,
            },
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

/// An image of an ECR repository whose tag is a template parameter, for pipelines that deploy what they
/// have built: they hand the tag to CloudFormation by the parameter's name.
///
/// ```
/// use stackwright::prelude::*;
/// use stackwright::ecr::Repository;
/// use stackwright::ecs::{ContainerDefinition, TagParameterContainerImage};
///
/// let stack = Stack::new("shop");
/// let repository = stack.add("Repository", Repository::new());
/// let image = TagParameterContainerImage::new(&repository);
/// let task = stack.add("Task", FargateTaskDefinition::new());
/// task.add_container(&stack, "web", ContainerDefinition::new(image.clone()));
/// assert!(image.parameter().is_some());
/// ```
#[derive(Clone, Debug)]
pub struct TagParameterContainerImage {
    repository: RepositoryRef,
    is_digest: bool,
    parameter: Rc<Cell<Option<CfnParameterRef<String>>>>,
}

impl TagParameterContainerImage {
    /// An image of a repository. The execution role is granted to pull from it.
    pub fn new(repository: &RepositoryRef) -> Self {
        Self {
            repository: repository.clone(),
            is_digest: false,
            parameter: Rc::default(),
        }
    }

    /// Whether the parameter holds a digest, `sha256:…`, rather than a tag. Default: a tag.
    #[must_use]
    pub fn image_digest(mut self, is_digest: bool) -> Self {
        self.is_digest = is_digest;
        self
    }

    /// The parameter, once a container has the image.
    pub fn parameter(&self) -> Option<CfnParameterRef<String>> {
        self.parameter.get()
    }

    /// The logical id of the parameter: its name for CloudFormation. None before a container has the
    /// image.
    pub fn tag_parameter_name(&self) -> Option<Value<String>> {
        let parameter = self.parameter()?;
        Some(Value::from_node(Node::LogicalId(parameter.node())))
    }

    /// What the parameter holds. None before a container has the image.
    pub fn tag_parameter_value(&self) -> Option<Value<String>> {
        Some(self.parameter()?.value())
    }

    fn bind(&self, scope: &Scope, task: &TaskDefinitionRef) -> Node {
        self.repository
            .grant_pull(scope, &task.obtain_execution_role(scope));
        let parameter = scope.add("ImageTagParam", CfnParameter::string());
        self.parameter.set(Some(parameter));
        let tag: Value<String> = parameter.value();
        let name = match self.is_digest {
            true => self.repository.repository_uri_for_digest(tag),
            false => self.repository.repository_uri_for_tag(tag),
        };
        name.into_node()
    }
}

impl From<TagParameterContainerImage> for ContainerImage {
    fn from(image: TagParameterContainerImage) -> Self {
        Self(Source::TagParameter(image))
    }
}
