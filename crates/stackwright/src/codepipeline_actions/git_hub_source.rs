//! Source from GitHub by a token.

use stackwright_cfn::codepipeline::CfnWebhook;
use stackwright_cfn::codepipeline::webhook::{
    WebhookAuthConfigurationProperty, WebhookFilterRuleProperty,
};
use stackwright_core::{Diagnostic, IntoValue, Node, Object, Scope, Text, Value};

use super::codes;
use crate::codepipeline::{
    Action, ActionCategory, ActionContext, ActionOwner, ActionProperties, Artifact, ArtifactBounds,
    Common, action_setters,
};

/// What starts the pipeline.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum GitHubTrigger {
    /// Nothing.
    None,
    /// CodePipeline looks for changes.
    Poll,
    /// GitHub tells of changes.
    #[default]
    Webhook,
}

/// Gets the source of a repository of GitHub by an access token. A connection is the newer way: see
/// [`CodeStarConnectionsSourceAction`](super::CodeStarConnectionsSourceAction).
///
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/appendix-github-oauth.html>
#[derive(Clone, Debug)]
pub struct GitHubSourceAction {
    common: Common,
    owner: Value<String>,
    repo: Value<String>,
    branch: Value<String>,
    oauth_token: Value<String>,
    output: Artifact,
    trigger: GitHubTrigger,
}

action_setters!(GitHubSourceAction);

impl GitHubSourceAction {
    /// Puts the repository `owner/repo` into an artifact. The token is a reference to a secret, such
    /// as [`SecretRef::secret_value`](crate::secretsmanager::SecretRef::secret_value).
    pub fn new(
        name: impl Into<Text>,
        owner: impl IntoValue<String>,
        repo: impl IntoValue<String>,
        oauth_token: impl IntoValue<String>,
        output: &Artifact,
    ) -> Self {
        Self {
            common: Common::new(name),
            owner: owner.into_value(),
            repo: repo.into_value(),
            branch: "master".into_value(),
            oauth_token: oauth_token.into_value(),
            output: output.clone(),
            trigger: GitHubTrigger::default(),
        }
    }

    /// The branch. Default: `master`.
    #[must_use]
    pub fn branch(mut self, branch: impl IntoValue<String>) -> Self {
        self.branch = branch.into_value();
        self
    }

    /// What starts the pipeline. Default: GitHub tells of changes, for which the token administers
    /// webhooks.
    #[must_use]
    pub const fn trigger(mut self, trigger: GitHubTrigger) -> Self {
        self.trigger = trigger;
        self
    }

    /// What stands for a variable of the source in configurations of later actions: `CommitId`,
    /// `CommitMessage`, `CommitUrl`, `BranchName`, `AuthorDate`, `CommitterDate`, `RepositoryName`.
    /// The action needs a namespace.
    #[track_caller]
    pub fn variable(&self, name: &str) -> Value<String> {
        self.common.variable(name)
    }
}

impl Action for GitHubSourceAction {
    fn properties(&self) -> ActionProperties {
        ActionProperties::of(&self.common, ActionCategory::Source, "GitHub")
            .owner(ActionOwner::ThirdParty)
            .artifact_bounds(ArtifactBounds::SOURCE)
            .outputs([self.output.clone()])
    }

    fn bind(&self, context: &ActionContext<'_>) -> Object {
        let scope = context.scope();
        refuse_literal_token(scope, &self.oauth_token);
        if self.trigger == GitHubTrigger::Webhook {
            let token =
                WebhookAuthConfigurationProperty::new().secret_token(self.oauth_token.clone());
            let branch =
                WebhookFilterRuleProperty::new("$.ref").match_equals("refs/heads/{Branch}");
            let webhook = CfnWebhook::new(
                "GITHUB_HMAC",
                token,
                [branch],
                self.common.name.to_string(),
                context.pipeline().pipeline_name(),
            );
            scope.add(
                "WebhookResource",
                webhook
                    .register_with_third_party(true)
                    .target_pipeline_version(1),
            );
        }
        Object::new()
            .with("Owner", &self.owner)
            .with("Repo", &self.repo)
            .with("Branch", &self.branch)
            .with("OAuthToken", Node::from(&self.oauth_token))
            .with("PollForSourceChanges", self.trigger == GitHubTrigger::Poll)
    }
}

/// A token that is written into a template could be read by whoever sees it.
pub(super) fn refuse_literal_token(scope: &Scope, token: &Value<String>) {
    let literal = token.as_text();
    if literal.is_some_and(|token| !token.starts_with("{{resolve:")) {
        let finding = Diagnostic::error(
            &codes::TOKEN_IN_PLAIN_TEXT,
            "the token of a source is written into the template",
        );
        scope.diagnose(
            finding
                .given("a literal text")
                .allowed("a reference to a secret")
                .help("keep it in Secrets Manager and pass `secret.secret_value()`"),
        );
    }
}
