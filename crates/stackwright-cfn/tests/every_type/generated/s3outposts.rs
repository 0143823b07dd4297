// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "AccessPoint",
        cfn::s3outposts::CfnAccessPoint::new(
            "arn:a:s3-outposts:a:111111111111:outpost/a/bucket/a",
            "sample",
            cfn::s3outposts::access_point::VpcConfigurationProperty::new().vpc_id("sample"),
        ),
    );
    stack.add(
        "Bucket",
        cfn::s3outposts::CfnBucket::new("sample", "op-aaaaaaaaaaaaaaaaa"),
    );
    stack.add(
        "BucketPolicy",
        cfn::s3outposts::CfnBucketPolicy::new(
            "arn:a:s3-outposts:a:111111111111:outpost/a/bucket/a",
            json!({}),
        ),
    );
    stack.add(
        "Endpoint",
        cfn::s3outposts::CfnEndpoint::new("op-aaaaaaaaaaaaaaaaa", "sg-aaaaaaaa", "subnet-aaaaaaaa"),
    );
}
