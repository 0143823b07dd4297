// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `elasticache`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `ClusterName` of an `AWS::ElastiCache::CacheCluster`: A name for the cache cluster.
    CacheClusterName,
    /// `Arn` of an `AWS::ElastiCache::GlobalReplicationGroup`: The ARN (Amazon Resource Name) of the Global Datastore.
    GlobalReplicationGroupArn,
    /// `GlobalReplicationGroupId` of an `AWS::ElastiCache::GlobalReplicationGroup`: The ID used to associate a secondary cluster to the Global Replication Group.
    GlobalReplicationGroupId,
    /// `CacheParameterGroupName` of an `AWS::ElastiCache::ParameterGroup`: A user-specified name for the cache parameter group.
    ParameterGroupCacheParameterGroupName,
    /// `ReplicationGroupId` of an `AWS::ElastiCache::ReplicationGroup`: The replication group identifier.
    ReplicationGroupId,
    /// `Id` of an `AWS::ElastiCache::SecurityGroup`.
    SecurityGroupId,
    /// `Id` of an `AWS::ElastiCache::SecurityGroupIngress`.
    SecurityGroupIngressId,
    /// `ARN` of an `AWS::ElastiCache::ServerlessCache`: The Amazon Resource Name (ARN) of the serverless cache.
    ServerlessCacheArn,
    /// `ServerlessCacheName` of an `AWS::ElastiCache::ServerlessCache`: The unique identifier of the serverless cache.
    ServerlessCacheName,
    /// `ARN` of an `AWS::ElastiCache::ServerlessCacheSnapshot`: The Amazon Resource Name (ARN) of the serverless cache snapshot.
    ServerlessCacheSnapshotArn,
    /// `CacheSubnetGroupName` of an `AWS::ElastiCache::SubnetGroup`: The name for the cache subnet group.
    SubnetGroupCacheSubnetGroupName,
    /// `Arn` of an `AWS::ElastiCache::User`: The Amazon Resource Name (ARN) of the user.
    UserArn,
    /// `Arn` of an `AWS::ElastiCache::UserGroup`: The Amazon Resource Name (ARN) of the user group.
    UserGroupArn,
    /// `UserGroupId` of an `AWS::ElastiCache::UserGroup`: The ID of the user group.
    UserGroupId,
    /// `UserName` of an `AWS::ElastiCache::User`: The username of the user.
    UserName,
}
