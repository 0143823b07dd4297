// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `ecs`.

use stackwright_core::kind::Accepts;
pub use stackwright_core::kind::ClusterName;
use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Name` of an `AWS::ECS::CapacityProvider`: The name of the capacity provider.
    CapacityProviderName,
    /// `Arn` of an `AWS::ECS::Cluster`: The Amazon Resource Name (ARN) of the Amazon ECS cluster, such as `arn:aws:ecs:us-east-2:123456789012:cluster/MyECSCluster`.
    ClusterArn,
    /// `Cluster` of an `AWS::ECS::ClusterCapacityProviderAssociations`: The cluster the capacity provider association is the target of.
    ClusterCapacityProviderAssociationsCluster,
    /// The name or the ARN of an ECS cluster.
    ClusterNameOrArn,
    /// `DaemonArn` of an `AWS::ECS::Daemon`.
    DaemonArn,
    /// `DaemonTaskDefinitionArn` of an `AWS::ECS::DaemonTaskDefinition`.
    DaemonTaskDefinitionArn,
    /// `ServiceArn` of an `AWS::ECS::ExpressGatewayService`: The ARN that identifies the Express service.
    ExpressGatewayServiceArn,
    /// `ServiceArn` of an `AWS::ECS::Service`: The ARN that identifies the service.
    ServiceArn,
    /// `TaskDefinitionArn` of an `AWS::ECS::TaskDefinition`: The ARN of the task definition.
    TaskDefinitionArn,
}

#[diagnostic::do_not_recommend]
impl Accepts<super::ecs::ClusterArn> for ClusterNameOrArn {}
#[diagnostic::do_not_recommend]
impl Accepts<super::ecs::ClusterName> for ClusterNameOrArn {}
