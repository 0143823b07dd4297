// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "DataSource",
        cfn::opensearch::CfnDataSource::new(
            cfn::opensearch::data_source::DataSourceTypeProperty::new().s3_glue_data_catalog(
                cfn::opensearch::data_source::S3GlueDataCatalogProperty::new(
                    "arn:aws:iam::123456789012:role/sample",
                ),
            ),
            "sample",
            "sample",
        ),
    );
}
