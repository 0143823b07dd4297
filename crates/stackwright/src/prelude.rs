//! What almost every stack needs, for `use stackwright::prelude::*`.

pub use stackwright_core::{
    App, AsNode, CfnCondition, CfnMapping, CfnOutput, CfnParameter, CfnResource, CfnRule,
    Construct, Duration, Environment, Expr, Fluent, IntoValue, Node, Object, RemovalPolicy, Scope,
    Stack, Tag, Value, intrinsic, pseudo, text,
};

pub use crate::Run;
#[cfg(feature = "ssm")]
pub use crate::contract::{PublishContract, PublishParameter};
#[cfg(feature = "dynamodb")]
pub use crate::dynamodb::{Attribute, Table, TableRef};
#[cfg(feature = "ec2")]
pub use crate::ec2::{
    Connectable, IpAddresses, Peer, Port, SecurityGroup, SecurityGroupRef, SubnetConfiguration,
    SubnetRef, SubnetSelection, SubnetType, Vpc, VpcAttributes, VpcRef,
};
#[cfg(feature = "ecs")]
pub use crate::ecs::{
    Cluster, ClusterRef, ContainerDefinition, ContainerImage, FargateService, FargateServiceRef,
    FargateTaskDefinition, FargateTaskDefinitionRef, LogDrivers, PortMapping, TaskDefinitionRef,
};
#[cfg(feature = "ecs-patterns")]
pub use crate::ecs_patterns::ApplicationLoadBalancedFargateService;
#[cfg(feature = "elasticloadbalancingv2")]
pub use crate::elasticloadbalancingv2::{
    ApplicationLoadBalancer, ApplicationTargetGroup, BaseApplicationListener, HealthCheck,
    ListenerAction, ListenerCondition,
};
#[cfg(feature = "iam")]
pub use crate::iam::{
    Grant, Grantable, ManagedPolicy, PolicyDocument, PolicyStatement, Role, RoleRef,
    ServicePrincipal,
};
pub use stackwright_contract::{
    AvailabilityZoneName, ClusterContract, ClusterName, Contract, DatabaseContract,
    EnvironmentName, HostedZoneId, ImageDigest, ImageId, InstanceId, KeyPairName,
    LoadBalancerContract, NetworkContract, Parameter, PerEnvironment, RepositoryContract,
    RepositoryUri, SecretArn, SecurityGroupId, SubnetId, TableContract, TableName, VolumeId, VpcId,
    contract,
};
