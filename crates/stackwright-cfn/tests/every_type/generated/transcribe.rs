// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "CallAnalyticsCategory",
        cfn::transcribe::CfnCallAnalyticsCategory::new(
            "sample",
            vec![
                cfn::transcribe::call_analytics_category::RuleProperty::new().interruption_filter(
                    cfn::transcribe::call_analytics_category::InterruptionFilterProperty::new()
                        .absolute_time_range(
                        cfn::transcribe::call_analytics_category::AbsoluteTimeRangeProperty::new()
                            .end_time(1),
                    ),
                ),
            ],
        ),
    );
    stack.add(
        "MedicalVocabulary",
        cfn::transcribe::CfnMedicalVocabulary::new("af-ZA", "sample"),
    );
    stack.add(
        "Vocabulary",
        cfn::transcribe::CfnVocabulary::new("ab-GE", "sample"),
    );
    stack.add(
        "VocabularyFilter",
        cfn::transcribe::CfnVocabularyFilter::new("ab-GE", "sample"),
    );
}
