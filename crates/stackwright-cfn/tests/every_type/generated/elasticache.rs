// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "CacheCluster",
        cfn::elasticache::CfnCacheCluster::new("sample", "sample", 1),
    );
    stack.add(
        "GlobalReplicationGroup",
        cfn::elasticache::CfnGlobalReplicationGroup::new(vec![
            cfn::elasticache::global_replication_group::GlobalReplicationGroupMemberProperty::new()
                .replication_group_id("sample"),
        ]),
    );
    stack.add(
        "ParameterGroup",
        cfn::elasticache::CfnParameterGroup::new("sample", "sample"),
    );
    stack.add(
        "ReplicationGroup",
        cfn::elasticache::CfnReplicationGroup::new("sample"),
    );
    stack.add(
        "SecurityGroup",
        cfn::elasticache::CfnSecurityGroup::new("sample"),
    );
    stack.add(
        "SecurityGroupIngress",
        cfn::elasticache::CfnSecurityGroupIngress::new("sample", "sample"),
    );
    stack.add(
        "ServerlessCache",
        cfn::elasticache::CfnServerlessCache::new("sample", "sample"),
    );
    stack.add(
        "ServerlessCacheSnapshot",
        cfn::elasticache::CfnServerlessCacheSnapshot::new("sample", "sample"),
    );
    stack.add(
        "SubnetGroup",
        cfn::elasticache::CfnSubnetGroup::new("sample", vec!["sample"]),
    );
    stack.add(
        "User",
        cfn::elasticache::CfnUser::new("redis", "sample", "sample"),
    );
    stack.add(
        "UserGroup",
        cfn::elasticache::CfnUserGroup::new("redis", "sample", vec!["sample"]),
    );
}
