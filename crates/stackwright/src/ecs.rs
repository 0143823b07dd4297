//! Amazon ECS: clusters, task definitions and services on Fargate, EC2 and external instances.
//!
//! A [`Cluster`] is where tasks run. A [`FargateTaskDefinition`] says what a task is: its size, its
//! roles and the [`ContainerDefinition`]s that run together. A [`FargateService`] keeps a number of
//! tasks running, behind a load balancer or found by name.
//!
//! On instances of one's own, an [`AsgCapacityProvider`] (with the feature `autoscaling`) gives the cluster
//! the instances of a group, and [`Ec2TaskDefinition`] and [`Ec2Service`] take the place of the other two;
//! machines outside of AWS have [`ExternalTaskDefinition`] and [`ExternalService`]. A service takes task
//! definitions of its launch type only: another one does not compile.
//!
//! The [patterns](crate::ecs_patterns), such as
//! [`ApplicationLoadBalancedFargateService`](crate::ecs_patterns::ApplicationLoadBalancedFargateService),
//! make all of them at once.

#[cfg(feature = "ec2-instances")]
mod amis;
#[cfg(feature = "autoscaling")]
mod asg_capacity_provider;
mod base_service;
mod capacity_provider;
mod cluster;
pub mod codes;
mod container_definition;
mod container_image;
mod credential_spec;
mod ec2_service;
mod ec2_task_definition;
mod environment_file;
mod external_service;
mod external_task_definition;
mod fargate_service;
mod fargate_task_definition;
mod firelens_log_router;
mod health_check;
mod linux_parameters;
mod log_driver;
#[cfg(feature = "ec2-instances")]
mod managed_instances_capacity_provider;
mod metrics;
mod placement;
mod port_mapping;
mod proxy_configuration;
mod runtime_platform;
mod secret;
mod service;
mod service_connect;
mod service_managed_volume;
mod several_launch_types;
mod task_definition;
mod volume;

#[cfg(feature = "ec2-instances")]
pub use amis::{
    AmiHardwareType, BottleRocketImage, BottlerocketEcsVariant, EcsOptimizedImage,
    WindowsOptimizedVersion,
};
#[cfg(feature = "autoscaling")]
pub use asg_capacity_provider::{AsgCapacityProvider, AsgCapacityProviderRef, MachineImageType};
pub use base_service::{
    AlarmBehavior, AlternateTarget, AvailabilityZoneRebalancing, BaseServiceRef, CloudMapOptions,
    DeploymentAlarms, DeploymentCircuitBreaker, DeploymentControllerType, DeploymentLifecycleHook,
    DeploymentLifecycleStage, DeploymentStrategy, Ec2ServiceRef, EcsTarget, FargateServiceRef,
    ImportedService, ListenerRuleConfiguration, LoadBalancerTarget, PropagatedTagSource,
    ScalableTaskCount, TaskDefinitionRevision, TrafficShift,
};
#[cfg(feature = "ecs-patterns")]
pub(crate) use base_service::{
    BaseService, network_setters, overlap_setters, reached_setters, replica_setters,
    service_setters,
};
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
pub use container_image::{ContainerImage, RegistryImage, TagParameterContainerImage};
pub use credential_spec::CredentialSpec;
pub use ec2_service::{Daemon, Ec2Service, Replica, Scheduling};
pub use ec2_task_definition::Ec2TaskDefinition;
pub use environment_file::EnvironmentFile;
pub use external_service::{ExternalService, ExternalServiceRef};
pub use external_task_definition::ExternalTaskDefinition;
pub use fargate_service::{FargatePlatformVersion, FargateService};
pub use fargate_task_definition::FargateTaskDefinition;
pub use firelens_log_router::{FirelensConfig, FirelensLogRouterType};
pub use health_check::HealthCheck;
pub use linux_parameters::{
    Capability, Device, DevicePermission, LinuxParameters, Tmpfs, TmpfsMountOption,
};
pub use log_driver::{
    AwsLogDriver, AwsLogDriverMode, FireLensLogDriver, FluentdLogDriver, GelfCompressionType,
    GelfLogDriver, GenericLogDriver, JournaldLogDriver, JsonFileLogDriver, LogDriver, LogDrivers,
    SplunkLogDriver, SplunkLogFormat, SyslogLogDriver,
};
#[cfg(feature = "ec2-instances")]
pub use managed_instances_capacity_provider::{
    CapacityOptionType, InstanceMonitoring, ManagedInstancesCapacityProvider,
    ManagedInstancesCapacityProviderRef, PropagateManagedInstancesTags,
};
pub use placement::{BinPackResource, BuiltInAttributes, PlacementConstraint, PlacementStrategy};
pub use port_mapping::{AppProtocol, PortMapping, Protocol};
pub use proxy_configuration::AppMeshProxyConfiguration;
pub use runtime_platform::{CpuArchitecture, OperatingSystemFamily, RuntimePlatform};
pub use secret::{Secret, SecretsManagerSecret};
pub use service::Service;
pub use service_connect::{
    ServiceConnect, ServiceConnectAccessLogFormat, ServiceConnectService, ServiceConnectTls,
};
pub use service_managed_volume::{
    EbsPropagatedTagSource, FileSystemType, ServiceManagedVolume, ServiceManagedVolumeRef,
};
pub use several_launch_types::{OnManagedInstances, TaskDefinition};
#[doc(no_inline)]
pub use stackwright_cfn::ecs::{
    CfnCapacityProvider, CfnCluster, CfnClusterCapacityProviderAssociations, CfnPrimaryTaskSet,
    CfnService, CfnTaskDefinition, CfnTaskSet,
};
#[cfg(feature = "ecs-patterns")]
pub(crate) use task_definition::TaskOptions;
pub use task_definition::{
    Ec2AndFargateTaskDefinitionRef, Ec2AndManagedInstancesTaskDefinitionRef, Ec2Compatible,
    Ec2TaskDefinitionRef, ExternalCompatible, ExternalTaskDefinitionRef, FargateCompatible,
    FargateTaskDefinitionRef, ImportedTaskDefinition, IpcMode, LaunchType,
    ManagedInstancesTaskDefinitionRef, NetworkMode, PidMode, TaskDefinitionRef,
};
pub use volume::{DockerVolume, EfsVolume, MountPoint, Volume, VolumeScope};
