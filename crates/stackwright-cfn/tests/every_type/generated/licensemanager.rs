// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Grant", cfn::licensemanager::CfnGrant::new());
    stack.add(
        "License",
        cfn::licensemanager::CfnLicense::new(
            "sample",
            cfn::licensemanager::license::ConsumptionConfigurationProperty::new()
                .borrow_configuration(
                    cfn::licensemanager::license::BorrowConfigurationProperty::new(true, 1),
                ),
            vec![cfn::licensemanager::license::EntitlementProperty::new(
                "sample", "Bits",
            )],
            "sample",
            cfn::licensemanager::license::IssuerDataProperty::new("sample"),
            "sample",
            "sample",
            "sample",
            cfn::licensemanager::license::ValidityDateFormatProperty::new(
                "2026-01-31T12:00:00Z",
                "2026-01-31T12:00:00Z",
            ),
        ),
    );
    stack.add("LicenseAssetGroup", cfn::licensemanager::CfnLicenseAssetGroup::new(vec!["arn:aws:iam::123456789012:role/sample"], vec![cfn::licensemanager::license_asset_group::LicenseAssetGroupConfigurationProperty::new().usage_dimension("sample")], "sample"));
    stack.add("LicenseAssetRuleSet", cfn::licensemanager::CfnLicenseAssetRuleSet::new("sample", vec![cfn::licensemanager::license_asset_rule_set::LicenseAssetRuleProperty::new(cfn::licensemanager::license_asset_rule_set::RuleStatementProperty::new().instance_rule_statement(cfn::licensemanager::license_asset_rule_set::InstanceRuleStatementProperty::new().and_rule_statement(cfn::licensemanager::license_asset_rule_set::AndRuleStatementProperty::new().matching_rule_statements(vec![cfn::licensemanager::license_asset_rule_set::MatchingRuleStatementProperty::new("sample", "sample", vec!["sample"])]))))]));
}
