//! Repositories.

use stackwright_cfn::codecommit::CfnRepository;
use stackwright_cfn::kinds::codecommit::RepositoryArn;
use stackwright_core::{Construct, Diagnostic, IntoValue, Node, Object, Scope, Text, Value};

use super::codes;
use super::repository_ref::RepositoryRef;
use crate::kms::KeyRef;

/// What a trigger is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RepositoryEventTrigger {
    /// Everything.
    All,
    /// A branch or tag has other commits.
    UpdateRef,
    /// A branch or tag was made.
    CreateRef,
    /// A branch or tag was deleted.
    DeleteRef,
}

impl RepositoryEventTrigger {
    const fn as_str(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::UpdateRef => "updateReference",
            Self::CreateRef => "createReference",
            Self::DeleteRef => "deleteReference",
        }
    }
}

/// What a repository calls when something happens: a topic or a function, by its ARN.
///
/// <https://docs.aws.amazon.com/codecommit/latest/userguide/how-to-notify.html>
#[derive(Clone, Debug)]
pub struct RepositoryTrigger {
    destination: Value<String>,
    name: Option<Text>,
    events: Vec<RepositoryEventTrigger>,
    branches: Vec<Value<String>>,
    custom_data: Option<Value<String>>,
}

impl RepositoryTrigger {
    /// Calls a topic or function at everything that happens in any branch.
    pub fn new(arn: impl IntoValue<String>) -> Self {
        Self {
            destination: arn.into_value(),
            name: None,
            events: Vec::new(),
            branches: Vec::new(),
            custom_data: None,
        }
    }

    /// The trigger's name. Default: the path of the repository and the ARN.
    #[must_use]
    pub fn name(mut self, name: impl Into<Text>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// What it is about. Default: everything.
    #[must_use]
    pub fn events(mut self, events: impl IntoIterator<Item = RepositoryEventTrigger>) -> Self {
        self.events = events.into_iter().collect();
        self
    }

    /// The branches and tags that it is about. Default: all.
    #[must_use]
    pub fn branches<B: IntoValue<String>>(mut self, branches: impl IntoIterator<Item = B>) -> Self {
        self.branches = branches.into_iter().map(IntoValue::into_value).collect();
        self
    }

    /// What is told besides. Default: nothing.
    #[must_use]
    pub fn custom_data(mut self, data: impl IntoValue<String>) -> Self {
        self.custom_data = Some(data.into_value());
        self
    }

    pub(super) fn render(&self, path: &str) -> Object {
        let mut trigger = Object::typed();
        if !self.branches.is_empty() {
            trigger.put("Branches", self.branches.clone().into());
        }
        trigger.put_some("CustomData", self.custom_data.as_ref().map(Node::from));
        trigger.put("DestinationArn", (&self.destination).into());
        let events: Vec<Node> = match self.events.as_slice() {
            [] => vec![RepositoryEventTrigger::All.as_str().into()],
            events => events.iter().map(|event| event.as_str().into()).collect(),
        };
        trigger.put("Events", Node::List(events));
        let made = || stackwright_core::text![path, "/", &self.destination].into();
        let name = self.name.clone().map_or_else(made, Node::Text);
        trigger.put("Name", name);
        trigger
    }
}

/// A repository (`AWS::CodeCommit::Repository`).
///
/// ```
/// use stackwright::codecommit::Repository;
/// use stackwright::iam::User;
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("code");
/// let shop = stack.add("Shop", Repository::new("shop").description("The shop"));
/// let user = stack.add("Reader", User::new());
/// shop.grant_pull(&stack, &user);
/// ```
#[derive(Clone, Debug)]
pub struct Repository {
    name: Value<String>,
    description: Option<Value<String>>,
    kms_key: Option<KeyRef>,
}

impl Repository {
    /// An empty repository of this name.
    pub fn new(repository_name: impl IntoValue<String>) -> Self {
        Self {
            name: repository_name.into_value(),
            description: None,
            kms_key: None,
        }
    }

    /// What the repository is for. Default: nothing is said.
    #[must_use]
    pub fn description(mut self, description: impl IntoValue<String>) -> Self {
        self.description = Some(description.into_value());
        self
    }

    /// The key that encrypts it. Default: one of the service.
    #[must_use]
    pub fn kms_key(mut self, key: impl Into<KeyRef>) -> Self {
        self.kms_key = Some(key.into());
        self
    }

    /// An existing repository of the stack's account and region, by its name.
    #[track_caller]
    pub fn from_repository_name(
        scope: &Scope,
        id: impl Into<Text>,
        name: impl IntoValue<String>,
    ) -> RepositoryRef {
        RepositoryRef::by_name(&scope.group(id), name.into_value())
    }

    /// An existing repository, by its ARN.
    #[track_caller]
    pub fn from_repository_arn(
        scope: &Scope,
        id: impl Into<Text>,
        arn: impl IntoValue<RepositoryArn>,
    ) -> RepositoryRef {
        RepositoryRef::by_arn(&scope.group(id), arn.into_value())
    }

    fn check(&self, scope: &Scope) {
        let Some(name) = self.name.as_text() else {
            return;
        };
        let legal = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
        let fits = (1..=100).contains(&name.len()) && name.chars().all(legal);
        if !fits || name.ends_with(".git") {
            let finding = Diagnostic::error(
                &codes::REPOSITORY_NAME,
                "the repository's name is not a legal one",
            );
            scope.diagnose(
                finding
                    .given(format!("`{name}`"))
                    .allowed("1 to 100 letters, digits and `._-`, without `.git` at the end")
                    .help("choose another name"),
            );
        }
    }
}

impl Construct for Repository {
    type Handle = RepositoryRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> RepositoryRef {
        self.check(scope);
        let mut resource = CfnRepository::new(self.name);
        let properties = resource.as_object_mut();
        properties.put_some("KmsKeyId", self.kms_key.as_ref().map(KeyRef::key_arn));
        properties.put_some("RepositoryDescription", self.description);
        let resource = scope.add("Resource", resource);
        RepositoryRef::own(scope, &resource)
    }
}
