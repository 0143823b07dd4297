//! Skills of Alexa.

use stackwright_core::{IntoValue, Node, Object, Text, Value};

use super::git_hub_source::refuse_literal_token;
use crate::codepipeline::{
    Action, ActionCategory, ActionContext, ActionOwner, ActionProperties, Artifact, ArtifactBounds,
    Common,
};

/// Deploys a skill of Alexa.
///
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-Alexa.html>
#[derive(Clone, Debug)]
pub struct AlexaSkillDeployAction {
    common: Common,
    client_id: Value<String>,
    client_secret: Value<String>,
    refresh_token: Value<String>,
    skill_id: Value<String>,
    input: Artifact,
    parameter_overrides: Option<Artifact>,
}

impl AlexaSkillDeployAction {
    /// Deploys an artifact to the skill with this id, as a client of Login with Amazon. Its secret and
    /// its refresh token are references to secrets, such as
    /// [`SecretRef::secret_value`](crate::secretsmanager::SecretRef::secret_value).
    pub fn new(
        name: impl Into<Text>,
        input: &Artifact,
        skill_id: impl IntoValue<String>,
        client_id: impl IntoValue<String>,
        client_secret: impl IntoValue<String>,
        refresh_token: impl IntoValue<String>,
    ) -> Self {
        Self {
            common: Common::new(name),
            client_id: client_id.into_value(),
            client_secret: client_secret.into_value(),
            refresh_token: refresh_token.into_value(),
            skill_id: skill_id.into_value(),
            input: input.clone(),
            parameter_overrides: None,
        }
    }

    /// The artifact with values that take the place of the skill's. Default: none.
    #[must_use]
    pub fn parameter_overrides_artifact(mut self, artifact: &Artifact) -> Self {
        self.parameter_overrides = Some(artifact.clone());
        self
    }

    /// When it runs in its stage, from 1 to 999; actions of one number run at the same time.
    /// Default: 1.
    #[must_use]
    pub const fn run_order(mut self, order: u32) -> Self {
        self.common.run_order = order;
        self
    }
}

impl Action for AlexaSkillDeployAction {
    fn properties(&self) -> ActionProperties {
        let mut inputs = vec![self.input.clone()];
        let overrides = self.parameter_overrides.iter();
        inputs.extend(overrides.filter(|other| **other != self.input).cloned());
        ActionProperties::of(&self.common, ActionCategory::Deploy, "AlexaSkillsKit")
            .owner(ActionOwner::ThirdParty)
            .artifact_bounds(ArtifactBounds::new((1, 2), (0, 0)))
            .inputs(inputs)
    }

    fn bind(&self, context: &ActionContext<'_>) -> Object {
        for secret in [&self.client_secret, &self.refresh_token] {
            refuse_literal_token(context.scope(), secret);
        }
        Object::new()
            .with("ClientId", &self.client_id)
            .with("ClientSecret", Node::from(&self.client_secret))
            .with("RefreshToken", Node::from(&self.refresh_token))
            .with("SkillId", &self.skill_id)
    }
}
