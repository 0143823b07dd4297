//! The second target group of deployments that move traffic.

use stackwright_cfn::kinds::elasticloadbalancingv2::{
    ListenerArn, ListenerRuleArn, TargetGroupArn,
};
use stackwright_core::{IntoValue, Node, Object, Scope, Text, Value};

use crate::iam::{ManagedPolicy, Role, RoleRef, ServicePrincipal};

/// What sends traffic to the target groups of a service, and is changed by its deployments.
#[derive(Clone, Debug)]
pub struct ListenerRuleConfiguration(Value<String>);

impl ListenerRuleConfiguration {
    /// A rule of an application load balancer's listener.
    pub fn application_listener_rule(rule: impl IntoValue<ListenerRuleArn>) -> Self {
        Self(rule.into_value().to_text())
    }

    /// A listener of a network load balancer.
    pub fn network_listener(listener: impl IntoValue<ListenerArn>) -> Self {
        Self(listener.into_value().to_text())
    }
}

/// The second target group of deployments that move traffic between two.
///
/// ECS changes the rule of the listener during a deployment: it is allowed to by a role that is made
/// below the service, under the id and `Role`.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/alb-resources-for-blue-green.html>
#[derive(Clone, Debug)]
pub struct AlternateTarget {
    id: Text,
    target_group: Value<TargetGroupArn>,
    production: ListenerRuleConfiguration,
    test: Option<ListenerRuleConfiguration>,
    role: Option<RoleRef>,
}

impl AlternateTarget {
    /// A second target group, and what sends the users' traffic to either.
    pub fn new(
        id: impl Into<Text>,
        alternate_target_group: impl IntoValue<TargetGroupArn>,
        production_listener: ListenerRuleConfiguration,
    ) -> Self {
        Self {
            id: id.into(),
            target_group: alternate_target_group.into_value(),
            production: production_listener,
            test: None,
            role: None,
        }
    }

    /// What sends test traffic to the new tasks before the users' follows. Default: none.
    #[must_use]
    pub fn test_listener(mut self, listener: ListenerRuleConfiguration) -> Self {
        self.test = Some(listener);
        self
    }

    /// The role with which ECS changes the load balancer. Default: one is made.
    #[must_use]
    pub fn role(mut self, role: &RoleRef) -> Self {
        self.role = Some(role.clone());
        self
    }

    /// The entry of the service, whose scope this is.
    pub(super) fn bind(&self, scope: &Scope) -> Node {
        let role = self.role.clone().unwrap_or_else(|| {
            let policy = "AmazonECSInfrastructureRolePolicyForLoadBalancers";
            let role = Role::new(ServicePrincipal::new("ecs.amazonaws.com"))
                .managed_policy(ManagedPolicy::from_aws_managed_policy_name(policy));
            scope.add(format!("{}Role", self.id), role)
        });
        let mut configuration = Object::typed()
            .with("AlternateTargetGroupArn", &self.target_group)
            .with("ProductionListenerRule", &self.production.0)
            .with("RoleArn", role.role_arn());
        if let Some(test) = &self.test {
            configuration.put("TestListenerRule", (&test.0).into());
        }
        configuration.into()
    }
}
