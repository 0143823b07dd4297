// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "DataSource",
        cfn::kendra::CfnDataSource::new("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "sample", "S3"),
    );
    stack.add(
        "Faq",
        cfn::kendra::CfnFaq::new(
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "sample",
            "arn:aws:iam::123456789012:role/sample",
            cfn::kendra::faq::S3PathProperty::new("sample", "sample"),
        ),
    );
    stack.add(
        "FeaturedResultsSet",
        cfn::kendra::CfnFeaturedResultsSet::new("sample", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
    );
    stack.add(
        "Index",
        cfn::kendra::CfnIndex::new(
            "DEVELOPER_EDITION",
            "sample",
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
    stack.add(
        "QuerySuggestionsBlockList",
        cfn::kendra::CfnQuerySuggestionsBlockList::new(
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "sample",
            "arn:aws:iam::123456789012:role/sample",
            cfn::kendra::query_suggestions_block_list::S3PathProperty::new("sample", "sample"),
        ),
    );
    stack.add(
        "Thesaurus",
        cfn::kendra::CfnThesaurus::new(
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "sample",
            "arn:aws:iam::123456789012:role/sample",
            cfn::kendra::thesaurus::S3PathProperty::new("sample", "sample"),
        ),
    );
}
