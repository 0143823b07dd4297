//! Deployments to Elastic Beanstalk.

use stackwright_core::{IntoValue, Object, Text, Value};

use crate::codepipeline::{
    Action, ActionCategory, ActionContext, ActionProperties, Artifact, ArtifactBounds, Common,
    action_setters,
};
use crate::iam::ManagedPolicy;

/// Deploys an artifact to an environment of Elastic Beanstalk.
///
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-Beanstalk.html>
#[derive(Clone, Debug)]
pub struct ElasticBeanstalkDeployAction {
    common: Common,
    input: Artifact,
    application_name: Value<String>,
    environment_name: Value<String>,
}

action_setters!(ElasticBeanstalkDeployAction);

impl ElasticBeanstalkDeployAction {
    /// Deploys to the environment of this name of an application.
    pub fn new(
        name: impl Into<Text>,
        input: &Artifact,
        application_name: impl IntoValue<String>,
        environment_name: impl IntoValue<String>,
    ) -> Self {
        Self {
            common: Common::new(name),
            input: input.clone(),
            application_name: application_name.into_value(),
            environment_name: environment_name.into_value(),
        }
    }
}

impl Action for ElasticBeanstalkDeployAction {
    fn properties(&self) -> ActionProperties {
        ActionProperties::of(&self.common, ActionCategory::Deploy, "ElasticBeanstalk")
            .artifact_bounds(ArtifactBounds::DEPLOY)
            .inputs([self.input.clone()])
    }

    fn bind(&self, context: &ActionContext<'_>) -> Object {
        let (scope, role) = (context.scope(), context.role());
        let admin = "AdministratorAccess-AWSElasticBeanstalk";
        role.add_managed_policy(scope, ManagedPolicy::from_aws_managed_policy_name(admin));
        context.bucket().grant_read(scope, role);
        Object::new()
            .with("ApplicationName", &self.application_name)
            .with("EnvironmentName", &self.environment_name)
    }
}
