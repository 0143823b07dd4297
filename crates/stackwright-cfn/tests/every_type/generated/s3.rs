// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "AccessGrant",
        cfn::s3::CfnAccessGrant::new(
            "sample",
            cfn::s3::access_grant::GranteeProperty::new("sample", "IAM"),
            "READ",
        ),
    );
    stack.add(
        "AccessGrantsInstance",
        cfn::s3::CfnAccessGrantsInstance::new(),
    );
    stack.add(
        "AccessGrantsLocation",
        cfn::s3::CfnAccessGrantsLocation::new("arn:aws:iam::123456789012:role/sample", "sample"),
    );
    stack.add("AccessPoint", cfn::s3::CfnAccessPoint::new("sample"));
    stack.add("Bucket", cfn::s3::CfnBucket::new());
    stack.add(
        "BucketPolicy",
        cfn::s3::CfnBucketPolicy::new("sample", json!({})),
    );
    stack.add(
        "MultiRegionAccessPoint",
        cfn::s3::CfnMultiRegionAccessPoint::new(vec![
            cfn::s3::multi_region_access_point::RegionProperty::new("sample"),
        ]),
    );
    stack.add(
        "MultiRegionAccessPointPolicy",
        cfn::s3::CfnMultiRegionAccessPointPolicy::new("sample", json!({})),
    );
    stack.add(
        "StorageLens",
        cfn::s3::CfnStorageLens::new(
            cfn::s3::storage_lens::StorageLensConfigurationProperty::new(
                cfn::s3::storage_lens::AccountLevelProperty::new(
                    cfn::s3::storage_lens::BucketLevelProperty::new().activity_metrics(
                        cfn::s3::storage_lens::ActivityMetricsProperty::new().is_enabled(true),
                    ),
                ),
                "sample",
                true,
            ),
        ),
    );
    stack.add(
        "StorageLensGroup",
        cfn::s3::CfnStorageLensGroup::new(
            cfn::s3::storage_lens_group::FilterProperty::new().and(
                cfn::s3::storage_lens_group::AndProperty::new()
                    .match_any_prefix(vec!["sample"])
                    .match_any_suffix(vec!["sample"]),
            ),
            "sample",
        ),
    );
}
