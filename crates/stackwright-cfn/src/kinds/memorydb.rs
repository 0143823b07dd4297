// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `memorydb`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::MemoryDB::ACL`: When you pass the logical ID of this resource to the intrinsic `Ref` function, Ref returns the ARN of the Access Control List, such as `arn:aws:memorydb:us-east-1:123456789012:acl/my-acl`.
    AclArn,
    /// `ACLName` of an `AWS::MemoryDB::ACL`: The name of the Access Control List.
    AclName,
    /// `ARN` of an `AWS::MemoryDB::Cluster`: When you pass the logical ID of this resource to the intrinsic `Ref` function, Ref returns the ARN of the cluster, such as `arn:aws:memorydb:us-east-1:123456789012:cluster/my-cluster`.
    ClusterArn,
    /// `ClusterName` of an `AWS::MemoryDB::Cluster`: The name of the cluster.
    ClusterName,
    /// `ARN` of an `AWS::MemoryDB::MultiRegionCluster`: The Amazon Resource Name (ARN) of the multi-Region cluster.
    MultiRegionClusterArn,
    /// `MultiRegionClusterName` of an `AWS::MemoryDB::MultiRegionCluster`: The name of the multi-Region cluster.
    MultiRegionClusterName,
    /// `ARN` of an `AWS::MemoryDB::ParameterGroup`: When you pass the logical ID of this resource to the intrinsic `Ref` function, Ref returns the ARN of the parameter group, such as `arn:aws:memorydb:us-east-1:123456789012:parametergroup/my-parameter-group`.
    ParameterGroupArn,
    /// `ParameterGroupName` of an `AWS::MemoryDB::ParameterGroup`: The name of the parameter group.
    ParameterGroupName,
    /// `Arn` of an `AWS::MemoryDB::Snapshot`: The ARN (Amazon Resource Name) of the snapshot.
    SnapshotArn,
    /// `ARN` of an `AWS::MemoryDB::SubnetGroup`: When you pass the logical ID of this resource to the intrinsic `Ref` function, Ref returns the ARN of the subnet group, such as `arn:aws:memorydb:us-east-1:123456789012:subnetgroup/my-subnet-group`.
    SubnetGroupArn,
    /// `SubnetGroupName` of an `AWS::MemoryDB::SubnetGroup`: The name of the subnet group to be used for the cluster.
    SubnetGroupName,
    /// `Arn` of an `AWS::MemoryDB::User`: When you pass the logical ID of this resource to the intrinsic `Ref` function, Ref returns the ARN of the user, such as `arn:aws:memorydb:us-east-1:123456789012:user/user1`.
    UserArn,
    /// `UserName` of an `AWS::MemoryDB::User`: The name of the user.
    UserName,
}
