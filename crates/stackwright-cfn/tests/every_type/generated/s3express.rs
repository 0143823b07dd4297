// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("AccessPoint", cfn::s3express::CfnAccessPoint::new("sample"));
    stack.add(
        "BucketPolicy",
        cfn::s3express::CfnBucketPolicy::new("sample", json!({})),
    );
    stack.add(
        "DirectoryBucket",
        cfn::s3express::CfnDirectoryBucket::new("SingleAvailabilityZone", "sample"),
    );
}
