//! What can be done with a repository.

use std::cell::RefCell;
use std::rc::Rc;

use stackwright_cfn::kinds::ecr::{RepositoryArn, RepositoryName};
use stackwright_core::{
    AsNode, DependencyGroup, Diagnostic, IntoValue, Node, NodeRef, Object, Scope, Value, intrinsic,
    pseudo, text,
};

use super::codes;
use super::lifecycle::{self, LifecycleRule};
use crate::iam::{
    Grant, GrantRequest, Grantable, PolicyStatement, ResourceWithPolicy, SharedDocument,
};

/// What is known of a repository while its stack is built.
#[derive(Debug)]
pub(super) struct Owned {
    pub(super) rules: Vec<LifecycleRule>,
    pub(super) policy: SharedDocument,
}

/// A repository, created or imported.
#[derive(Clone, Debug)]
pub struct RepositoryRef {
    pub(super) node: NodeRef,
    pub(super) name: Value<RepositoryName>,
    pub(super) arn: Value<RepositoryArn>,
    pub(super) account: Node,
    pub(super) region: Node,
    pub(super) owned: Option<Rc<RefCell<Owned>>>,
}

impl AsNode for RepositoryRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl RepositoryRef {
    /// The repository's name.
    pub fn repository_name(&self) -> Value<RepositoryName> {
        self.name.clone()
    }

    /// The repository's ARN.
    pub fn repository_arn(&self) -> Value<RepositoryArn> {
        self.arn.clone()
    }

    /// The host name of the registry: `ACCOUNT.dkr.ecr.REGION.amazonaws.com`.
    pub fn registry_uri(&self) -> Value<String> {
        let (account, region) = (self.account.clone(), self.region.clone());
        text![account, ".dkr.ecr.", region, ".", pseudo::url_suffix()].value()
    }

    /// The name by which images are pushed and pulled, without tag.
    pub fn repository_uri(&self) -> Value<String> {
        text![self.registry_uri(), "/", &self.name].value()
    }

    /// The name of the image with a tag.
    pub fn repository_uri_for_tag(&self, tag: impl IntoValue<String>) -> Value<String> {
        text![self.repository_uri(), ":", tag.into_value()].value()
    }

    /// The name of the image with a digest, `sha256:…`.
    pub fn repository_uri_for_digest(&self, digest: impl IntoValue<String>) -> Value<String> {
        text![self.repository_uri(), "@", digest.into_value()].value()
    }

    /// The name of an image, by digest if the text begins with `sha256:`, else by tag.
    pub fn repository_uri_for_tag_or_digest(
        &self,
        tag_or_digest: impl IntoValue<String>,
    ) -> Value<String> {
        let tag_or_digest = tag_or_digest.into_value();
        match tag_or_digest
            .as_text()
            .is_some_and(|text| text.starts_with("sha256:"))
        {
            true => self.repository_uri_for_digest(tag_or_digest),
            false => self.repository_uri_for_tag(tag_or_digest),
        }
    }

    /// Adds a rule by which images expire. An imported repository keeps its own.
    #[track_caller]
    pub fn add_lifecycle_rule(&self, scope: &Scope, rule: LifecycleRule) {
        match &self.owned {
            Some(owned) => owned.borrow_mut().rules.push(rule),
            None => {
                let finding = Diagnostic::error(
                    &codes::ILLEGAL_REPOSITORY,
                    "an imported repository has its lifecycle rules from its owner",
                );
                scope.of(self).diagnose(
                    finding
                        .given("a lifecycle rule of an imported repository")
                        .allowed("lifecycle rules of repositories of this stack")
                        .help("add the rule where the repository is made"),
                );
            }
        }
    }

    /// Adds a statement to the repository's own policy. It has no effect on an imported repository.
    #[track_caller]
    pub fn add_to_resource_policy(&self, scope: &Scope, statement: PolicyStatement) {
        ResourceWithPolicy::add_to_resource_policy(self, scope, statement);
    }

    /// Grants actions on the repository.
    #[track_caller]
    pub fn grant<S: IntoValue<String>>(
        &self,
        scope: &Scope,
        grantee: &impl Grantable,
        actions: impl IntoIterator<Item = S>,
    ) -> Grant {
        let request = GrantRequest::new(actions, [&self.arn]).own_resources(Vec::<String>::new());
        request.on_principal_or_resource(scope, &grantee.grant_principal(), self)
    }

    /// Grants to look at images.
    #[track_caller]
    pub fn grant_read(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        self.grant(
            scope,
            grantee,
            ["ecr:DescribeRepositories", "ecr:DescribeImages"],
        )
    }

    /// Grants to pull images.
    #[track_caller]
    pub fn grant_pull(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        let actions = [
            "ecr:BatchCheckLayerAvailability",
            "ecr:GetDownloadUrlForLayer",
            "ecr:BatchGetImage",
        ];
        let grant = self.grant(scope, grantee, actions);
        grant_login(scope, grantee);
        grant
    }

    /// Grants to push images.
    #[track_caller]
    pub fn grant_push(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        let actions = [
            "ecr:CompleteLayerUpload",
            "ecr:UploadLayerPart",
            "ecr:InitiateLayerUpload",
            "ecr:BatchCheckLayerAvailability",
            "ecr:PutImage",
        ];
        let grant = self.grant(scope, grantee, actions);
        grant_login(scope, grantee);
        grant
    }

    /// Grants to pull and push images.
    #[track_caller]
    pub fn grant_pull_push(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        self.grant_pull(scope, grantee)
            .combine(self.grant_push(scope, grantee))
    }

    pub(super) fn finish(&self, scope: &Scope, resource: NodeRef, registry: Option<Value<String>>) {
        let Some(owned) = &self.owned else { return };
        let owned = owned.borrow();
        let edit = scope.edit(&resource);
        let edit = match owned.policy.written(scope) {
            Some(document) => edit.set("RepositoryPolicyText", document),
            None => edit,
        };
        if !owned.rules.is_empty() {
            let text = intrinsic::json_text(lifecycle::render(scope, &owned.rules));
            let mut policy = Object::typed();
            policy.put("LifecyclePolicyText", text.into_node());
            if let Some(registry) = registry {
                policy.put("RegistryId", registry.into_node());
            }
            edit.set("LifecyclePolicy", policy);
        }
    }
}

impl ResourceWithPolicy for RepositoryRef {
    fn add_to_resource_policy(
        &self,
        _: &Scope,
        statement: PolicyStatement,
    ) -> Option<DependencyGroup> {
        self.owned.as_ref()?.borrow().policy.add(statement);
        Some(DependencyGroup::new())
    }

    fn account(&self, scope: &Scope) -> Node {
        match self.account.as_text() {
            Some(_) => self.account.clone(),
            None => scope.stack_account().into_node(),
        }
    }
}

/// Logging in to a registry is no action on a repository.
/// <https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerregistry.html>
#[track_caller]
fn grant_login(scope: &Scope, grantee: &impl Grantable) {
    if grantee.grant_principal().identity().is_some() {
        Grant::add_to_principal(scope, grantee, ["ecr:GetAuthorizationToken"], ["*"]);
    }
}
