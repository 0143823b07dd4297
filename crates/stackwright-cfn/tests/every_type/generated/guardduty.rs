// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "CustomDetectionRuleAssociation",
        cfn::guardduty::CfnCustomDetectionRuleAssociation::new("LIVE", "sample"),
    );
    stack.add("Detector", cfn::guardduty::CfnDetector::new(true));
    stack.add(
        "Filter",
        cfn::guardduty::CfnFilter::new(
            "sample",
            cfn::guardduty::filter::FindingCriteriaProperty::new().criterion(vec![(
                "key",
                cfn::guardduty::filter::ConditionProperty::new().eq(vec!["sample"]),
            )]),
            "sample",
        ),
    );
    stack.add(
        "IPSet",
        cfn::guardduty::CfnIPSet::new("ALIEN_VAULT", "sample"),
    );
    stack.add(
        "MalwareProtectionPlan",
        cfn::guardduty::CfnMalwareProtectionPlan::new(
            cfn::guardduty::malware_protection_plan::CFNProtectedResourceProperty::new(
                cfn::guardduty::malware_protection_plan::S3BucketProperty::new()
                    .bucket_name("sample"),
            ),
            "sample",
        ),
    );
    stack.add("Master", cfn::guardduty::CfnMaster::new("sample", "sample"));
    stack.add("Member", cfn::guardduty::CfnMember::new("sample"));
    stack.add(
        "PublishingDestination",
        cfn::guardduty::CfnPublishingDestination::new(
            cfn::guardduty::publishing_destination::CFNDestinationPropertiesProperty::new()
                .destination_arn("sample"),
            "S3",
            "sample",
        ),
    );
    stack.add(
        "ThreatEntitySet",
        cfn::guardduty::CfnThreatEntitySet::new("ALIEN_VAULT", "sample"),
    );
    stack.add(
        "ThreatIntelSet",
        cfn::guardduty::CfnThreatIntelSet::new("ALIEN_VAULT", "sample"),
    );
    stack.add(
        "TrustedEntitySet",
        cfn::guardduty::CfnTrustedEntitySet::new("ALIEN_VAULT", "sample"),
    );
}
