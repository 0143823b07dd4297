//! Deployments of functions.

use stackwright_cfn::codedeploy::CfnDeploymentGroup;
use stackwright_cfn::kinds::codedeploy::DeploymentGroupName;
use stackwright_cfn::lambda::{CfnAliasRef, CfnFunctionRef};
use stackwright_core::{AsNode, Construct, IntoValue, Node, Object, Scope, Text, Value, text};

use super::application::{LambdaApplication, LambdaApplicationRef, check_name};
use super::deployment_config::LambdaDeploymentConfigRef;
use super::deployment_group::{DeploymentGroupRef, LambdaDeploymentGroupRef, Owned};
use super::ecs_deployment_group::service_role;
use super::rollback::{AutoRollbackConfig, Safety, safety_setters};
use crate::cloudwatch::AlarmRef;
use crate::iam::{Grant, GrantRequest, Grantable, PolicyStatement, RoleRef};

/// A function that CodeDeploy calls to find out whether a deployment may go on.
///
/// <https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html#appspec-hooks-lambda>
#[derive(Clone, Debug)]
pub struct LambdaHook {
    name: Value<String>,
    arn: Value<String>,
}

impl LambdaHook {
    /// A function by its name and ARN.
    pub fn new(name: impl IntoValue<String>, arn: impl IntoValue<String>) -> Self {
        Self {
            name: name.into_value(),
            arn: arn.into_value(),
        }
    }
}

impl From<&CfnFunctionRef> for LambdaHook {
    fn from(function: &CfnFunctionRef) -> Self {
        let name = Value::from_node(function.reference().into_node());
        Self {
            name,
            arn: Value::from_node(function.attr_arn().into_node()),
        }
    }
}

/// How a function is deployed (`AWS::CodeDeploy::DeploymentGroup`): the alias's traffic moves from one
/// version to the next, and back if something is wrong.
///
/// <https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-steps-lambda.html>
///
/// ```
/// use stackwright::codedeploy::{LambdaDeploymentConfig, LambdaDeploymentGroup};
/// use stackwright::cfn::lambda::CfnAlias;
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("functions");
/// let alias = stack.add("Alias", CfnAlias::new("orders", "3", "live"));
/// stack.add(
///     "Deployment",
///     LambdaDeploymentGroup::new(&alias)
///         .deployment_config(LambdaDeploymentConfig::LINEAR_10PERCENT_EVERY_1MINUTE),
/// );
/// ```
#[derive(Clone, Debug)]
pub struct LambdaDeploymentGroup {
    alias: stackwright_core::NodeRef,
    application: Option<LambdaApplicationRef>,
    deployment_config: Option<LambdaDeploymentConfigRef>,
    deployment_group_name: Option<Value<String>>,
    pre_hook: Option<LambdaHook>,
    post_hook: Option<LambdaHook>,
    role: Option<RoleRef>,
    safety: Safety,
}

impl LambdaDeploymentGroup {
    /// Deploys the function behind this alias.
    pub fn new(alias: &CfnAliasRef) -> Self {
        Self {
            alias: alias.node(),
            application: None,
            deployment_config: None,
            deployment_group_name: None,
            pre_hook: None,
            post_hook: None,
            role: None,
            safety: Safety::default(),
        }
    }

    /// The application that the group belongs to. Default: one is made.
    #[must_use]
    pub fn application(mut self, application: &LambdaApplicationRef) -> Self {
        self.application = Some(application.clone());
        self
    }

    /// How fast traffic moves. Default: 10 percent, and the rest five minutes later.
    #[must_use]
    pub fn deployment_config(mut self, config: LambdaDeploymentConfigRef) -> Self {
        self.deployment_config = Some(config);
        self
    }

    /// The group's name. Default: made by CloudFormation.
    #[must_use]
    pub fn deployment_group_name(mut self, name: impl IntoValue<String>) -> Self {
        self.deployment_group_name = Some(name.into_value());
        self
    }

    /// The function that is called before traffic moves. Default: none.
    #[must_use]
    pub fn pre_hook(mut self, hook: impl Into<LambdaHook>) -> Self {
        self.pre_hook = Some(hook.into());
        self
    }

    /// The function that is called after traffic has moved. Default: none.
    #[must_use]
    pub fn post_hook(mut self, hook: impl Into<LambdaHook>) -> Self {
        self.post_hook = Some(hook.into());
        self
    }

    /// The role with which CodeDeploy deploys, which gets the managed policy
    /// `AWSCodeDeployRoleForLambdaLimited`. Default: one is made.
    #[must_use]
    pub fn role(mut self, role: &RoleRef) -> Self {
        self.role = Some(role.clone());
        self
    }

    /// An existing deployment group of an application, by its name, with the configuration that it
    /// has; 10 percent and the rest five minutes later where none is named.
    #[track_caller]
    pub fn from_lambda_deployment_group_attributes(
        scope: &Scope,
        id: impl Into<Text>,
        application: &LambdaApplicationRef,
        name: impl IntoValue<DeploymentGroupName>,
        config: Option<LambdaDeploymentConfigRef>,
    ) -> LambdaDeploymentGroupRef {
        DeploymentGroupRef::imported(&scope.group(id), application, name, config)
    }
}

safety_setters!(LambdaDeploymentGroup);

impl LambdaDeploymentGroupRef {
    /// Permits a hook to tell CodeDeploy whether the deployment may go on.
    #[track_caller]
    pub fn grant_put_lifecycle_event_hook_execution_status(
        &self,
        scope: &Scope,
        grantee: &impl Grantable,
    ) -> Grant {
        let actions = ["codedeploy:PutLifecycleEventHookExecutionStatus"];
        GrantRequest::new(actions, [self.deployment_group_arn()])
            .on_principal(scope, &grantee.grant_principal())
    }
}

impl Construct for LambdaDeploymentGroup {
    type Handle = LambdaDeploymentGroupRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> LambdaDeploymentGroupRef {
        if let Some(name) = &self.deployment_group_name {
            check_name(scope, name);
        }
        let application = self
            .application
            .unwrap_or_else(|| scope.add("Application", LambdaApplication::new()));
        let policy = "service-role/AWSCodeDeployRoleForLambdaLimited";
        let role = service_role(scope, "ServiceRole", self.role, policy);
        let config = self.deployment_config.unwrap_or_default();
        let mut group = CfnDeploymentGroup::new(application.application_name(), role.role_arn());
        let properties = group.as_object_mut();
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
        let resource = scope.add("Resource", group);
        let hooks = [
            ("BeforeAllowTrafficHook", self.pre_hook),
            ("AfterAllowTrafficHook", self.post_hook),
        ];
        let mut update = Object::new()
            .with("ApplicationName", application.application_name())
            .with("DeploymentGroupName", resource.reference());
        for (key, hook) in hooks {
            let Some(hook) = hook else { continue };
            let versions: Value<String> = text![&hook.arn, ":*"].value();
            let call = PolicyStatement::new()
                .actions(["lambda:InvokeFunction"])
                .resources([hook.arn.clone(), versions]);
            role.add_to_policy(scope, call);
            update.set(key, hook.name.into_node());
        }
        scope
            .edit(&self.alias)
            .update_policy(Object::new().with("CodeDeployLambdaAliasUpdate", update));
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
