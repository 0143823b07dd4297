//! Amazon ECS: clusters, task definitions and services on Fargate.
//!
//! A [`Cluster`] is where tasks run. A [`FargateTaskDefinition`] says what a task is: its size, its
//! roles and the [`ContainerDefinition`]s that run together. A [`FargateService`] keeps a number of
//! tasks running, behind a load balancer or found by name.
//!
//! The pattern
//! [`ApplicationLoadBalancedFargateService`](crate::ecs_patterns::ApplicationLoadBalancedFargateService)
//! makes all of them at once.

mod base_service;
mod capacity_provider;
mod cluster;
pub mod codes;
mod container_definition;
mod container_image;
mod environment_file;
mod fargate_service;
mod fargate_task_definition;
mod firelens_log_router;
mod health_check;
mod linux_parameters;
mod log_driver;
mod metrics;
mod port_mapping;
mod proxy_configuration;
mod runtime_platform;
mod secret;
mod service_connect;
mod service_managed_volume;
mod volume;

pub use base_service::BaseService;
pub use capacity_provider::CapacityProviderStrategy;
pub use cluster::{
    CloudMapNamespace, Cluster, ClusterAttributes, ClusterRef, ContainerInsights,
    ExecuteCommandConfiguration, ExecuteCommandLogConfiguration, ExecuteCommandLogging,
    ImportedCluster, ManagedStorageConfiguration,
};
pub use container_definition::{
    ContainerDefinition, ContainerDefinitionRef, ContainerDependency, ContainerDependencyCondition,
    Ulimit, UlimitName, VersionConsistency,
};
pub use container_image::{ContainerImage, RegistryImage};
pub use environment_file::EnvironmentFile;
pub use fargate_service::{
    AlarmBehavior, AvailabilityZoneRebalancing, CloudMapOptions, DeploymentAlarms,
    DeploymentCircuitBreaker, DeploymentControllerType, DeploymentStrategy, EcsTarget,
    FargatePlatformVersion, FargateService, FargateServiceRef, ImportedService, LoadBalancerTarget,
    PropagatedTagSource, ScalableTaskCount, TaskDefinitionRevision, TrafficShift,
};
pub use fargate_task_definition::{
    FargateTaskDefinition, ImportedTaskDefinition, PidMode, TaskDefinitionRef,
};
pub use firelens_log_router::{FirelensConfig, FirelensLogRouterType};
pub use health_check::HealthCheck;
pub use linux_parameters::{Device, DevicePermission, LinuxParameters, Tmpfs};
pub use log_driver::{
    AwsLogDriver, AwsLogDriverMode, FireLensLogDriver, FluentdLogDriver, GelfCompressionType,
    GelfLogDriver, GenericLogDriver, JournaldLogDriver, JsonFileLogDriver, LogDriver, LogDrivers,
    SplunkLogDriver, SplunkLogFormat, SyslogLogDriver,
};
pub use port_mapping::{AppProtocol, PortMapping, Protocol};
pub use proxy_configuration::AppMeshProxyConfiguration;
pub use runtime_platform::{CpuArchitecture, OperatingSystemFamily, RuntimePlatform};
pub use secret::{Secret, SecretsManagerSecret};
pub use service_connect::{
    ServiceConnect, ServiceConnectAccessLogFormat, ServiceConnectService, ServiceConnectTls,
};
pub use service_managed_volume::{
    EbsPropagatedTagSource, EbsVolumeType, FileSystemType, ServiceManagedVolume,
    ServiceManagedVolumeRef,
};
#[doc(no_inline)]
pub use stackwright_cfn::ecs::{
    CfnCapacityProvider, CfnCluster, CfnClusterCapacityProviderAssociations, CfnPrimaryTaskSet,
    CfnService, CfnTaskDefinition, CfnTaskSet,
};
pub use volume::{DockerVolume, EfsVolume, MountPoint, Volume, VolumeScope};
