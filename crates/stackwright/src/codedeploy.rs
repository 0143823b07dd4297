//! CodeDeploy: deployments that shift traffic step by step and roll back by themselves
//! (`AWS::CodeDeploy`).
//!
//! | what | constructs |
//! | --- | --- |
//! | services of ECS | [`EcsApplication`], [`EcsDeploymentConfig`], [`EcsDeploymentGroup`] with [`EcsBlueGreenDeploymentConfig`] |
//! | servers | [`ServerApplication`], [`ServerDeploymentConfig`], [`ServerDeploymentGroup`] |
//! | functions of Lambda | [`LambdaApplication`], [`LambdaDeploymentConfig`], [`LambdaDeploymentGroup`] |
//! | how far at a time | [`TrafficRouting`], [`MinimumHealthyHosts`], [`ZonalConfig`] |
//! | when to go back | [`AutoRollbackConfig`] |

mod agent;
mod application;
mod blue_green;
pub mod codes;
mod deployment_config;
mod deployment_group;
mod ecs_deployment_group;
mod instance_tags;
mod lambda_deployment_group;
mod minimum_healthy_hosts;
mod platform;
mod rollback;
mod server_deployment_group;
mod traffic_routing;

pub use self::application::{
    ApplicationRef, EcsApplication, EcsApplicationRef, LambdaApplication, LambdaApplicationRef,
    ServerApplication, ServerApplicationRef,
};
pub use self::blue_green::EcsBlueGreenDeploymentConfig;
pub use self::deployment_config::{
    DeploymentConfigRef, EcsDeploymentConfig, EcsDeploymentConfigRef, LambdaDeploymentConfig,
    LambdaDeploymentConfigRef, ServerDeploymentConfig, ServerDeploymentConfigRef,
};
pub use self::deployment_group::{
    DeploymentGroupRef, EcsDeploymentGroupRef, LambdaDeploymentGroupRef, ServerDeploymentGroupRef,
};
pub use self::ecs_deployment_group::EcsDeploymentGroup;
pub use self::instance_tags::{InstanceTagGroup, InstanceTagSet};
pub use self::lambda_deployment_group::{LambdaDeploymentGroup, LambdaHook};
pub use self::minimum_healthy_hosts::{MinimumHealthyHosts, ZonalConfig};
pub use self::platform::{ComputePlatform, Ecs, Lambda, Server};
pub use self::rollback::AutoRollbackConfig;
pub use self::server_deployment_group::ServerDeploymentGroup;
pub use self::traffic_routing::TrafficRouting;
#[doc(no_inline)]
pub use stackwright_cfn::codedeploy::{CfnApplication, CfnDeploymentConfig, CfnDeploymentGroup};
