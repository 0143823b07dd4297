// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Namespace",
        cfn::s3tables::CfnNamespace::new("sample", "arn:aws:a::111111111111:bucket/aaa"),
    );
    stack.add(
        "Table",
        cfn::s3tables::CfnTable::new(
            "sample",
            "ICEBERG",
            "arn:aws:a::111111111111:bucket/aaa",
            "sample",
        ),
    );
    stack.add("TableBucket", cfn::s3tables::CfnTableBucket::new("sample"));
    stack.add(
        "TableBucketPolicy",
        cfn::s3tables::CfnTableBucketPolicy::new(json!({}), "arn:aws:a::111111111111:bucket/aaa"),
    );
    stack.add(
        "TablePolicy",
        cfn::s3tables::CfnTablePolicy::new(json!({}), "sample"),
    );
}
