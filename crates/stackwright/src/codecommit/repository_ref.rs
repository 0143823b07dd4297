//! The handle of a repository.

use std::cell::RefCell;
use std::rc::Rc;

use stackwright_cfn::codecommit::CfnRepositoryRef;
use stackwright_cfn::kinds::codecommit::RepositoryArn;
use stackwright_core::{
    AsNode, Diagnostic, IntoValue, Node, NodeRef, Scope, Value, intrinsic, pseudo, text,
};

use super::codes;
use super::repository::RepositoryTrigger;
use crate::iam::{Grant, Grantable};

/// How many triggers a repository has at most.
/// <https://docs.aws.amazon.com/codecommit/latest/userguide/limits.html>
const MAX_TRIGGERS: usize = 10;

/// A [`Repository`](super::Repository) in a stack, or one that exists already.
#[derive(Clone, Debug)]
pub struct RepositoryRef {
    node: NodeRef,
    arn: Value<RepositoryArn>,
    name: Value<String>,
    clone_url_http: Value<String>,
    clone_url_ssh: Value<String>,
    region: Node,
    owned: Option<Owned>,
}

#[derive(Clone, Debug)]
struct Owned {
    resource: NodeRef,
    trigger_names: Rc<RefCell<Vec<Node>>>,
}

impl AsNode for RepositoryRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl IntoValue<RepositoryArn> for &RepositoryRef {
    fn into_value(self) -> Value<RepositoryArn> {
        self.arn.clone()
    }
}

impl RepositoryRef {
    pub(super) fn own(scope: &Scope, resource: &CfnRepositoryRef) -> Self {
        Self {
            node: scope.node(),
            arn: resource.attr_arn(),
            name: resource.attr_name(),
            clone_url_http: resource.attr_clone_url_http(),
            clone_url_ssh: resource.attr_clone_url_ssh(),
            region: scope.stack_region().into_node(),
            owned: Some(Owned {
                resource: resource.node(),
                trigger_names: Rc::default(),
            }),
        }
    }

    fn existing(
        scope: &Scope,
        arn: Value<RepositoryArn>,
        name: Value<String>,
        region: Node,
    ) -> Self {
        let url = |protocol: &'static str| {
            let (region, name) = (region.clone(), name.clone());
            let host = ["://git-codecommit.", "/v1/repos/"];
            text![
                protocol,
                host[0],
                region,
                ".",
                pseudo::url_suffix(),
                host[1],
                name
            ]
            .value()
        };
        Self {
            node: scope.node(),
            arn,
            clone_url_http: url("https"),
            clone_url_ssh: url("ssh"),
            name,
            region,
            owned: None,
        }
    }

    pub(super) fn by_name(scope: &Scope, name: Value<String>) -> Self {
        let arn = scope.arn("codecommit", Node::from(&name));
        let region = scope.stack_region().into_node();
        Self::existing(scope, Value::from_node(arn.into_node()), name, region)
    }

    pub(super) fn by_arn(scope: &Scope, arn: Value<RepositoryArn>) -> Self {
        let part = |index| -> Node { intrinsic::select(index, arn.split(":")).into() };
        let (name, region) = (Value::from_node(part(5)), part(3));
        Self::existing(scope, arn, name, region)
    }

    /// The repository's ARN.
    pub fn repository_arn(&self) -> Value<RepositoryArn> {
        self.arn.clone()
    }

    /// The repository's name.
    pub fn repository_name(&self) -> Value<String> {
        self.name.clone()
    }

    /// The URL from which it is cloned over HTTPS.
    pub fn repository_clone_url_http(&self) -> Value<String> {
        self.clone_url_http.clone()
    }

    /// The URL from which it is cloned over SSH.
    pub fn repository_clone_url_ssh(&self) -> Value<String> {
        self.clone_url_ssh.clone()
    }

    /// The URL from which it is cloned by `git-remote-codecommit`.
    pub fn repository_clone_url_grc(&self) -> Value<String> {
        text!["codecommit::", self.region.clone(), "://", &self.name].value()
    }

    /// Calls a topic or function when something happens. An existing repository can't be changed.
    #[track_caller]
    pub fn notify(&self, scope: &Scope, trigger: &RepositoryTrigger) {
        let place = scope.of(self);
        let Some(owned) = &self.owned else {
            let finding = Diagnostic::error(
                &codes::IMPORTED_REPOSITORY,
                "the repository exists already and can't be changed here",
            );
            return place.diagnose(
                finding
                    .given("a trigger")
                    .allowed("triggers of repositories of this stack")
                    .help("add the trigger where the repository is defined"),
            );
        };
        let rendered = trigger.render(&place.path());
        let name = rendered.get("Name").cloned().unwrap_or(Node::Null);
        let mut names = owned.trigger_names.borrow_mut();
        let given = match (names.contains(&name), names.len() >= MAX_TRIGGERS) {
            (true, _) => Some("two triggers of the same name".to_owned()),
            (_, true) => Some(format!("{} triggers", names.len() + 1)),
            _ => None,
        };
        if let Some(given) = given {
            let finding = Diagnostic::error(
                &codes::REPOSITORY_TRIGGER,
                "the repository can't have this trigger, too",
            );
            place.diagnose(
                finding
                    .given(given)
                    .allowed(format!("at most {MAX_TRIGGERS}, of different names"))
                    .help("rename it with `name`, or use a rule of EventBridge"),
            );
        }
        names.push(name);
        place.edit(&owned.resource).push("Triggers", rendered);
    }

    /// Grants actions on the repository.
    #[track_caller]
    pub fn grant<A: IntoValue<String>>(
        &self,
        scope: &Scope,
        grantee: &impl Grantable,
        actions: impl IntoIterator<Item = A>,
    ) -> Grant {
        Grant::add_to_principal(scope, grantee, actions, [&self.arn])
    }

    /// Grants to pull.
    #[track_caller]
    pub fn grant_pull(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        self.grant(scope, grantee, ["codecommit:GitPull"])
    }

    /// Grants to pull and push.
    #[track_caller]
    pub fn grant_pull_push(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        self.grant_pull(scope, grantee);
        self.grant(scope, grantee, ["codecommit:GitPush"])
    }

    /// Grants to pull, and to look at commits, branches and pull requests.
    #[track_caller]
    pub fn grant_read(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        self.grant_pull(scope, grantee);
        let actions = [
            "codecommit:EvaluatePullRequestApprovalRules",
            "codecommit:Get*",
            "codecommit:Describe*",
        ];
        self.grant(scope, grantee, actions)
    }
}
