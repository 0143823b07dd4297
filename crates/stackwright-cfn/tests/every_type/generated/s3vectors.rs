// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Index",
        cfn::s3vectors::CfnIndex::new("float32", 1, "cosine"),
    );
    stack.add("VectorBucket", cfn::s3vectors::CfnVectorBucket::new());
    stack.add(
        "VectorBucketPolicy",
        cfn::s3vectors::CfnVectorBucketPolicy::new(json!({})).vector_bucket_name("sample"),
    );
}
