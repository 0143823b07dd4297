// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("PublicRepository", cfn::ecr::CfnPublicRepository::new());
    stack.add(
        "PullThroughCacheRule",
        cfn::ecr::CfnPullThroughCacheRule::new(),
    );
    stack.add(
        "PullTimeUpdateExclusion",
        cfn::ecr::CfnPullTimeUpdateExclusion::new("arn:aws:iam::123456789012:role/sample"),
    );
    stack.add(
        "RegistryPolicy",
        cfn::ecr::CfnRegistryPolicy::new(json!({})),
    );
    stack.add(
        "RegistryScanningConfiguration",
        cfn::ecr::CfnRegistryScanningConfiguration::new(
            vec![
                cfn::ecr::registry_scanning_configuration::ScanningRuleProperty::new(
                    vec![
                        cfn::ecr::registry_scanning_configuration::RepositoryFilterProperty::new(
                            "sample", "WILDCARD",
                        ),
                    ],
                    "SCAN_ON_PUSH",
                ),
            ],
            "BASIC",
        ),
    );
    stack.add(
        "ReplicationConfiguration",
        cfn::ecr::CfnReplicationConfiguration::new(
            cfn::ecr::replication_configuration::ReplicationConfigurationProperty::new(vec![
                cfn::ecr::replication_configuration::ReplicationRuleProperty::new(vec![
                    cfn::ecr::replication_configuration::ReplicationDestinationProperty::new(
                        "sample",
                        "000000000000",
                    ),
                ]),
            ]),
        ),
    );
    stack.add("Repository", cfn::ecr::CfnRepository::new());
    stack.add(
        "RepositoryCreationTemplate",
        cfn::ecr::CfnRepositoryCreationTemplate::new(vec!["REPLICATION"], "sample"),
    );
    stack.add(
        "SigningConfiguration",
        cfn::ecr::CfnSigningConfiguration::new(vec![
            cfn::ecr::signing_configuration::RuleProperty::new(
                "arn:aws:signer:a:111111111111:/signing-profiles/aa",
            ),
        ]),
    );
}
