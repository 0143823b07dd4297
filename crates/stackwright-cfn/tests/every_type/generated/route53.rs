// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "CidrCollection",
        cfn::route53::CfnCidrCollection::new("sample"),
    );
    stack.add("DNSSEC", cfn::route53::CfnDNSSEC::new("1"));
    stack.add("DelegationSet", cfn::route53::CfnDelegationSet::new());
    stack.add(
        "HealthCheck",
        cfn::route53::CfnHealthCheck::new(
            cfn::route53::health_check::HealthCheckConfigProperty::new("CALCULATED"),
        ),
    );
    stack.add("HostedZone", cfn::route53::CfnHostedZone::new());
    stack.add(
        "KeySigningKey",
        cfn::route53::CfnKeySigningKey::new("1", "sample", "sample", "ACTIVE"),
    );
    stack.add(
        "QueryLoggingConfig",
        cfn::route53::CfnQueryLoggingConfig::new("sample", "sample"),
    );
    stack.add(
        "RecordSet",
        cfn::route53::CfnRecordSet::new("sample", "sample").hosted_zone_id("sample"),
    );
    stack.add(
        "RecordSetGroup",
        cfn::route53::CfnRecordSetGroup::new().hosted_zone_id("sample"),
    );
    stack.add(
        "TrafficPolicy",
        cfn::route53::CfnTrafficPolicy::new("sample", "sample"),
    );
    stack.add(
        "TrafficPolicyInstance",
        cfn::route53::CfnTrafficPolicyInstance::new("1", "a.", 1, "a", 1),
    );
}
