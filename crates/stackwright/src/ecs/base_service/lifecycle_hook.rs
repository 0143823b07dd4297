//! Functions that decide whether a deployment goes on.

use stackwright_cfn::kinds::lambda::FunctionArn;
use stackwright_core::{IntoValue, Node, Object, Scope, Text, Value, text};

use crate::iam::{GrantRequest, Role, RoleRef, ServicePrincipal};
use crate::words::words;

words! {
    /// A stage of a deployment.
    ///
    /// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/blue-green-deployment-how-it-works.html>
    pub enum DeploymentLifecycleStage {
        /// The service has a deployment that has not come to its end.
        ReconcileService = "RECONCILE_SERVICE",
        /// New tasks have not started.
        PreScaleUp = "PRE_SCALE_UP",
        /// New tasks have started, and get no traffic.
        PostScaleUp = "POST_SCALE_UP",
        /// Test traffic moves to the new tasks.
        TestTrafficShift = "TEST_TRAFFIC_SHIFT",
        /// Test traffic has moved.
        PostTestTrafficShift = "POST_TEST_TRAFFIC_SHIFT",
        /// The users' traffic moves to the new tasks.
        ProductionTrafficShift = "PRODUCTION_TRAFFIC_SHIFT",
        /// The users' traffic has moved.
        PostProductionTrafficShift = "POST_PRODUCTION_TRAFFIC_SHIFT",
    }
}

/// A Lambda function that says, at stages of a deployment, whether it goes on.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-lifecycle-hooks.html>
#[derive(Clone, Debug)]
pub struct DeploymentLifecycleHook {
    function: Value<FunctionArn>,
    id: Text,
    stages: Vec<DeploymentLifecycleStage>,
    role: Option<RoleRef>,
}

impl DeploymentLifecycleHook {
    /// A function by its ARN, and when it is asked. ECS is allowed to invoke it by a role that is made
    /// below the service, under the id and `Role`.
    pub fn new(
        function: impl IntoValue<FunctionArn>,
        id: impl Into<Text>,
        stages: impl IntoIterator<Item = DeploymentLifecycleStage>,
    ) -> Self {
        Self {
            function: function.into_value(),
            id: id.into(),
            stages: stages.into_iter().collect(),
            role: None,
        }
    }

    /// The role with which ECS invokes the function, which has to be allowed to. Default: one is made.
    #[must_use]
    pub fn role(mut self, role: &RoleRef) -> Self {
        self.role = Some(role.clone());
        self
    }

    /// The entry of the service, whose scope this is.
    pub(super) fn bind(&self, scope: &Scope) -> Node {
        let role = self.role.clone().unwrap_or_else(|| {
            let role = Role::new(ServicePrincipal::new("ecs.amazonaws.com"));
            let role = scope.add(format!("{}Role", self.id), role);
            let arn: Value<String> = self.function.to_text();
            let versions: Value<String> = text![&arn, ":*"].value();
            GrantRequest::new(["lambda:InvokeFunction"], [arn, versions])
                .on_principal(scope, &role);
            role
        });
        let stages = self
            .stages
            .iter()
            .map(|stage| stage.as_str().into())
            .collect();
        let hook = Object::typed()
            .with("HookTargetArn", &self.function)
            .with("LifecycleStages", Node::List(stages))
            .with("RoleArn", role.role_arn());
        hook.into()
    }
}
