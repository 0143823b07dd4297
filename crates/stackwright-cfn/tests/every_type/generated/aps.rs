// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "AnomalyDetector",
        cfn::aps::CfnAnomalyDetector::new(
            "sample",
            cfn::aps::anomaly_detector::AnomalyDetectorConfigurationProperty::new(
                cfn::aps::anomaly_detector::RandomCutForestConfigurationProperty::new("sample"),
            ),
            "arn:aws:aps:a:1:workspace/a",
        ),
    );
    stack.add(
        "ResourcePolicy",
        cfn::aps::CfnResourcePolicy::new("sample", "arn:aws:aps:a:1:workspace/a"),
    );
    stack.add(
        "RuleGroupsNamespace",
        cfn::aps::CfnRuleGroupsNamespace::new("sample", "sample", "arn:aws:aps:a:1:workspace/a"),
    );
    stack.add(
        "Scraper",
        cfn::aps::CfnScraper::new(
            cfn::aps::scraper::DestinationProperty::new().amp_configuration(
                cfn::aps::scraper::AmpConfigurationProperty::new(
                    "arn:aws:aps:a:111111111111:workspace/a",
                ),
            ),
            cfn::aps::scraper::ScrapeConfigurationProperty::new("sample"),
            cfn::aps::scraper::SourceProperty::new().eks_configuration(
                cfn::aps::scraper::EksConfigurationProperty::new(
                    "arn:aws:eks:a:111111111111:cluster/a",
                    vec!["subnet-a"],
                ),
            ),
        ),
    );
    stack.add("Workspace", cfn::aps::CfnWorkspace::new());
}
