//! Blue/green deployments of services.

use stackwright_cfn::codedeploy::CfnDeploymentGroup;
use stackwright_cfn::kinds::codedeploy::DeploymentGroupName;
use stackwright_core::{
    AsNode, Construct, Diagnostic, IntoValue, Node, Object, Scope, Text, Value,
};

use super::application::{EcsApplication, EcsApplicationRef, check_name};
use super::blue_green::EcsBlueGreenDeploymentConfig;
use super::codes;
use super::deployment_config::EcsDeploymentConfigRef;
use super::deployment_group::{DeploymentGroupRef, EcsDeploymentGroupRef, Owned};
use super::rollback::{AutoRollbackConfig, Safety, safety_setters};
use crate::cloudwatch::AlarmRef;
use crate::ecs::{DeploymentControllerType, Service};
use crate::iam::{ManagedPolicy, Role, RoleRef, ServicePrincipal};

/// How a service of ECS is deployed blue/green (`AWS::CodeDeploy::DeploymentGroup`): new tasks start
/// beside the old ones, traffic moves to them, and back if something is wrong.
///
/// The service has the deployment controller
/// [`CodeDeploy`](crate::ecs::DeploymentControllerType::CodeDeploy).
///
/// <https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-steps-ecs.html>
///
/// ```
/// use stackwright::codedeploy::{
///     EcsBlueGreenDeploymentConfig, EcsDeploymentConfig, EcsDeploymentGroup,
/// };
/// use stackwright::ecs::FargateServiceRef;
/// use stackwright::elasticloadbalancingv2::{ApplicationListenerRef, ApplicationTargetGroupRef};
/// use stackwright::prelude::*;
///
/// fn blue_green(
///     stack: &Stack,
///     service: &FargateServiceRef,
///     [blue, green]: [&ApplicationTargetGroupRef; 2],
///     listener: &ApplicationListenerRef,
/// ) {
///     let pair = EcsBlueGreenDeploymentConfig::new(blue, green, listener)
///         .termination_wait_time(Duration::hours(1));
///     stack.add(
///         "Deployment",
///         EcsDeploymentGroup::new(service, pair)
///             .deployment_config(EcsDeploymentConfig::CANARY_10PERCENT_5MINUTES),
///     );
/// }
/// ```
#[derive(Clone, Debug)]
pub struct EcsDeploymentGroup {
    service: Node,
    cluster: Node,
    controller: Option<DeploymentControllerType>,
    blue_green: EcsBlueGreenDeploymentConfig,
    application: Option<EcsApplicationRef>,
    deployment_config: Option<EcsDeploymentConfigRef>,
    deployment_group_name: Option<Value<String>>,
    role: Option<RoleRef>,
    safety: Safety,
}

impl EcsDeploymentGroup {
    /// Deploys a service between these target groups.
    pub fn new(service: &impl Service, blue_green: EcsBlueGreenDeploymentConfig) -> Self {
        Self {
            service: service.service_name().into_node(),
            cluster: service.cluster_name().into_node(),
            controller: service.deployment_controller(),
            blue_green,
            application: None,
            deployment_config: None,
            deployment_group_name: None,
            role: None,
            safety: Safety::default(),
        }
    }

    /// The application that the group belongs to. Default: one is made.
    #[must_use]
    pub fn application(mut self, application: &EcsApplicationRef) -> Self {
        self.application = Some(application.clone());
        self
    }

    /// How fast traffic moves. Default: all at once.
    #[must_use]
    pub fn deployment_config(mut self, config: EcsDeploymentConfigRef) -> Self {
        self.deployment_config = Some(config);
        self
    }

    /// The group's name. Default: made by CloudFormation.
    #[must_use]
    pub fn deployment_group_name(mut self, name: impl IntoValue<String>) -> Self {
        self.deployment_group_name = Some(name.into_value());
        self
    }

    /// The role with which CodeDeploy deploys, which gets the managed policy
    /// `AWSCodeDeployRoleForECS`. Default: one is made.
    #[must_use]
    pub fn role(mut self, role: &RoleRef) -> Self {
        self.role = Some(role.clone());
        self
    }

    /// An existing deployment group of an application, by its name, with the configuration that it
    /// has; all at once where none is named.
    #[track_caller]
    pub fn from_ecs_deployment_group_attributes(
        scope: &Scope,
        id: impl Into<Text>,
        application: &EcsApplicationRef,
        name: impl IntoValue<DeploymentGroupName>,
        config: Option<EcsDeploymentConfigRef>,
    ) -> EcsDeploymentGroupRef {
        DeploymentGroupRef::imported(&scope.group(id), application, name, config)
    }

    fn check(&self, scope: &Scope) {
        self.blue_green.check(scope);
        if let Some(name) = &self.deployment_group_name {
            check_name(scope, name);
        }
        if !matches!(
            self.controller,
            None | Some(DeploymentControllerType::CodeDeploy)
        ) {
            let finding = Diagnostic::error(
                &codes::NOT_BY_CODE_DEPLOY,
                "the service is not deployed by CodeDeploy",
            );
            scope.diagnose(
                finding
                    .given("a service with another deployment controller")
                    .allowed("`DeploymentControllerType::CodeDeploy`")
                    .help("add `deployment_controller(DeploymentControllerType::CodeDeploy)` to the service"),
            );
        }
    }
}

safety_setters!(EcsDeploymentGroup);

impl Construct for EcsDeploymentGroup {
    type Handle = EcsDeploymentGroupRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> EcsDeploymentGroupRef {
        self.check(scope);
        let role = service_role(scope, "ServiceRole", self.role, "AWSCodeDeployRoleForECS");
        let application = self
            .application
            .unwrap_or_else(|| scope.add("Application", EcsApplication::new()));
        let config = self.deployment_config.unwrap_or_default();
        let mut group = CfnDeploymentGroup::new(application.application_name(), role.role_arn());
        let properties = group.as_object_mut();
        properties.put("BlueGreenDeploymentConfiguration", self.blue_green.waits());
        properties.put(
            "DeploymentConfigName",
            config.deployment_config_name().into_node(),
        );
        properties.put_some(
            "DeploymentGroupName",
            self.deployment_group_name.map(Node::from),
        );
        let mut style = Object::typed();
        style.put("DeploymentOption", "WITH_TRAFFIC_CONTROL".into());
        style.put("DeploymentType", "BLUE_GREEN".into());
        properties.put("DeploymentStyle", style.into());
        let mut service = Object::typed();
        service.put("ClusterName", self.cluster);
        service.put("ServiceName", self.service);
        properties.put("ECSServices", Node::List(vec![service.into()]));
        properties.put("LoadBalancerInfo", self.blue_green.load_balancer_info());
        let resource = scope.add("Resource", group);
        if let Some(own) = config.construct() {
            scope.depend(scope, &own);
        }
        let alarms = self.safety.alarms.clone();
        self.safety.write_to(scope, resource.node());
        DeploymentGroupRef::own(
            scope,
            resource.reference(),
            application,
            config,
            Owned {
                role,
                alarms,
                servers: None,
            },
        )
    }
}

/// The role with which CodeDeploy deploys, with what it needs for that.
pub(super) fn service_role(
    scope: &Scope,
    id: &'static str,
    given: Option<RoleRef>,
    policy: &'static str,
) -> RoleRef {
    let role = given.unwrap_or_else(|| {
        let service = ServicePrincipal::new("codedeploy.amazonaws.com");
        scope.add(id, Role::new(service))
    });
    role.add_managed_policy(scope, ManagedPolicy::from_aws_managed_policy_name(policy));
    role
}
