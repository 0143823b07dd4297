//! Deployment configurations: how fast to go.

use std::marker::PhantomData;

use stackwright_cfn::codedeploy::CfnDeploymentConfig;
use stackwright_cfn::kinds::codedeploy::DeploymentConfigName;
use stackwright_core::{Construct, IntoValue, Node, NodeRef, Scope, Text, Value, pseudo, text};

use super::application::check_name;
use super::minimum_healthy_hosts::{MinimumHealthyHosts, ZonalConfig};
use super::platform::{ComputePlatform, Ecs, Lambda, Server};
use super::traffic_routing::TrafficRouting;

/// A deployment configuration: of CodeDeploy itself, in a stack, or one that exists already.
#[derive(Clone, Debug)]
pub struct DeploymentConfigRef<P> {
    name: Name,
    /// The construct, where a stack makes it.
    node: Option<NodeRef>,
    platform: PhantomData<P>,
}

#[derive(Clone, Debug)]
enum Name {
    Predefined(&'static str),
    Other(Value<DeploymentConfigName>),
}

impl<P> DeploymentConfigRef<P> {
    pub(super) const fn predefined(name: &'static str) -> Self {
        Self {
            name: Name::Predefined(name),
            node: None,
            platform: PhantomData,
        }
    }

    /// The configuration's name.
    pub fn deployment_config_name(&self) -> Value<DeploymentConfigName> {
        match &self.name {
            Name::Predefined(name) => name.into_value(),
            Name::Other(name) => name.clone(),
        }
    }

    /// The configuration's ARN, in the account and region of a stack.
    pub fn deployment_config_arn(&self, scope: &Scope) -> Value<String> {
        let name = self.deployment_config_name();
        // As the CDK writes them: with variables for what a stack knows, each kind with others.
        let (region, account) = match &self.name {
            Name::Predefined(_) => (scope.stack_region(), scope.stack_account()),
            Name::Other(_) if self.node.is_some() => (pseudo::region(), pseudo::account_id()),
            Name::Other(_) => return scope.arn("codedeploy", text!["deploymentconfig:", name]),
        };
        let start = text![
            "arn:",
            pseudo::partition(),
            ":codedeploy:",
            region,
            ":",
            account
        ];
        text![start, ":deploymentconfig:", name].value()
    }

    pub(super) fn construct(&self) -> Option<NodeRef> {
        self.node
    }
}

impl<P: ComputePlatform> Default for DeploymentConfigRef<P> {
    fn default() -> Self {
        Self::predefined(P::DEFAULT_CONFIG)
    }
}

/// Declares what the configurations of a platform have in common, and CodeDeploy's own.
macro_rules! deployment_configs {
    ($($name:ident, $handle:ident, $platform:ident, $import:ident { $($constant:ident = $word:literal, $about:literal;)* })*) => { $(
        #[doc = concat!("An [`", stringify!($name), "`] in a stack, or one that exists already.")]
        pub type $handle = DeploymentConfigRef<$platform>;

        impl $name {
            $(
                #[doc = $about]
                pub const $constant: $handle =
                    DeploymentConfigRef::predefined(concat!("CodeDeployDefault.", $word));
            )*

            /// The configuration's name. Default: made by CloudFormation.
            #[must_use]
            pub fn deployment_config_name(mut self, name: impl IntoValue<String>) -> Self {
                self.name = Some(name.into_value());
                self
            }

            /// An existing configuration of the stack's account and region, by its name.
            #[track_caller]
            pub fn $import(
                scope: &Scope,
                id: impl Into<Text>,
                name: impl IntoValue<DeploymentConfigName>,
            ) -> $handle {
                scope.group(id);
                DeploymentConfigRef {
                    name: Name::Other(name.into_value()),
                    node: None,
                    platform: PhantomData,
                }
            }
        }
    )* };
}

deployment_configs! {
    EcsDeploymentConfig, EcsDeploymentConfigRef, Ecs, from_ecs_deployment_config_name {
    ALL_AT_ONCE = "ECSAllAtOnce", "All traffic at once.";
    LINEAR_10PERCENT_EVERY_1MINUTES = "ECSLinear10PercentEvery1Minutes", "10 percent of the traffic every minute.";
    LINEAR_10PERCENT_EVERY_3MINUTES = "ECSLinear10PercentEvery3Minutes", "10 percent of the traffic every three minutes.";
    CANARY_10PERCENT_5MINUTES = "ECSCanary10Percent5Minutes", "10 percent of the traffic, and the rest five minutes later.";
    CANARY_10PERCENT_15MINUTES = "ECSCanary10Percent15Minutes", "10 percent of the traffic, and the rest 15 minutes later.";
    }

    ServerDeploymentConfig, ServerDeploymentConfigRef, Server, from_server_deployment_config_name {
    ONE_AT_A_TIME = "OneAtATime", "One server at a time.";
    HALF_AT_A_TIME = "HalfAtATime", "Up to half of the servers at a time.";
    ALL_AT_ONCE = "AllAtOnce", "As many servers at once as possible.";
    }

    LambdaDeploymentConfig, LambdaDeploymentConfigRef, Lambda, from_lambda_deployment_config_name {
    ALL_AT_ONCE = "LambdaAllAtOnce", "All traffic at once.";
    CANARY_10PERCENT_5MINUTES = "LambdaCanary10Percent5Minutes", "10 percent of the traffic, and the rest five minutes later.";
    CANARY_10PERCENT_10MINUTES = "LambdaCanary10Percent10Minutes", "10 percent of the traffic, and the rest ten minutes later.";
    CANARY_10PERCENT_15MINUTES = "LambdaCanary10Percent15Minutes", "10 percent of the traffic, and the rest 15 minutes later.";
    CANARY_10PERCENT_30MINUTES = "LambdaCanary10Percent30Minutes", "10 percent of the traffic, and the rest 30 minutes later.";
    LINEAR_10PERCENT_EVERY_1MINUTE = "LambdaLinear10PercentEvery1Minute", "10 percent of the traffic every minute.";
    LINEAR_10PERCENT_EVERY_2MINUTES = "LambdaLinear10PercentEvery2Minutes", "10 percent of the traffic every two minutes.";
    LINEAR_10PERCENT_EVERY_3MINUTES = "LambdaLinear10PercentEvery3Minutes", "10 percent of the traffic every three minutes.";
    LINEAR_10PERCENT_EVERY_10MINUTES = "LambdaLinear10PercentEvery10Minutes", "10 percent of the traffic every ten minutes.";
    }
}

/// Declares a configuration by traffic.
macro_rules! traffic_configs {
    ($($(#[$doc:meta])* $name:ident, $platform:ident;)*) => { $(
        $(#[$doc])*
        ///
        /// <https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations.html>
        #[derive(Clone, Debug)]
        pub struct $name {
            name: Option<Value<String>>,
            traffic_routing: TrafficRouting,
        }

        impl $name {
            /// A configuration by which traffic shifts like this.
            pub const fn new(traffic_routing: TrafficRouting) -> Self {
                Self { name: None, traffic_routing }
            }
        }

        impl Construct for $name {
            type Handle = DeploymentConfigRef<$platform>;
            const LIBRARY: bool = true;

            fn build(self, scope: &Scope) -> DeploymentConfigRef<$platform> {
                self.traffic_routing.check(scope);
                let mut config = CfnDeploymentConfig::new().compute_platform($platform::NAME);
                let routing = self.traffic_routing.render();
                config.as_object_mut().put("TrafficRoutingConfig", routing);
                add(scope, config, self.name)
            }
        }
    )* };
}

traffic_configs! {
    /// How the traffic of services shifts, where no configuration of CodeDeploy's own fits
    /// (`AWS::CodeDeploy::DeploymentConfig`).
    EcsDeploymentConfig, Ecs;
    /// How the traffic of functions shifts, where no configuration of CodeDeploy's own fits
    /// (`AWS::CodeDeploy::DeploymentConfig`).
    LambdaDeploymentConfig, Lambda;
}

/// How many servers are deployed to at a time, where no configuration of CodeDeploy's own fits
/// (`AWS::CodeDeploy::DeploymentConfig`).
///
/// <https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations.html>
#[derive(Clone, Debug)]
pub struct ServerDeploymentConfig {
    name: Option<Value<String>>,
    minimum_healthy_hosts: MinimumHealthyHosts,
    zonal_config: Option<ZonalConfig>,
}

impl ServerDeploymentConfig {
    /// A configuration by which so many servers stay in service.
    pub const fn new(minimum_healthy_hosts: MinimumHealthyHosts) -> Self {
        Self {
            name: None,
            minimum_healthy_hosts,
            zonal_config: None,
        }
    }

    /// Deploys zone by zone. Default: to all zones at once.
    #[must_use]
    pub const fn zonal_config(mut self, zonal_config: ZonalConfig) -> Self {
        self.zonal_config = Some(zonal_config);
        self
    }
}

impl Construct for ServerDeploymentConfig {
    type Handle = ServerDeploymentConfigRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> ServerDeploymentConfigRef {
        self.minimum_healthy_hosts.check(scope);
        let mut config = CfnDeploymentConfig::new();
        let properties = config.as_object_mut();
        let hosts = self.minimum_healthy_hosts.render();
        properties.put("MinimumHealthyHosts", hosts);
        if let Some(zonal) = &self.zonal_config {
            zonal.check(scope);
            properties.put("ZonalConfig", zonal.render());
        }
        add(scope, config, self.name)
    }
}

fn add<P>(
    scope: &Scope,
    mut config: CfnDeploymentConfig,
    name: Option<Value<String>>,
) -> DeploymentConfigRef<P> {
    if let Some(name) = name {
        check_name(scope, &name);
        config
            .as_object_mut()
            .put("DeploymentConfigName", Node::from(name));
    }
    let resource = scope.add("Resource", config);
    DeploymentConfigRef {
        name: Name::Other(resource.reference()),
        node: Some(stackwright_core::AsNode::node(scope)),
        platform: PhantomData,
    }
}
