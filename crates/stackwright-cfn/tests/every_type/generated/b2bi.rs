// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Capability",
        cfn::b2bi::CfnCapability::new(
            cfn::b2bi::capability::CapabilityConfigurationProperty::new(
                cfn::b2bi::capability::EdiConfigurationProperty::new(
                    cfn::b2bi::capability::S3LocationProperty::new().bucket_name("sample"),
                    cfn::b2bi::capability::S3LocationProperty::new().bucket_name("sample"),
                    "sample",
                    cfn::b2bi::capability::EdiTypeProperty::new(
                        cfn::b2bi::capability::X12DetailsProperty::new().transaction_set("X12_100"),
                    ),
                ),
            ),
            "sample",
            "edi",
        ),
    );
    stack.add(
        "Partnership",
        cfn::b2bi::CfnPartnership::new(vec!["sample"], "aa@aa", "sample", "sample"),
    );
    stack.add(
        "Profile",
        cfn::b2bi::CfnProfile::new("sample", "ENABLED", "sample", "1111111"),
    );
    stack.add(
        "Transformer",
        cfn::b2bi::CfnTransformer::new("sample", "active"),
    );
}
