// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "DocumentClassifier",
        cfn::comprehend::CfnDocumentClassifier::new(
            "arn:aws:iam::123456789012:role/sample",
            "sample",
            cfn::comprehend::document_classifier::DocumentClassifierInputDataConfigProperty::new()
                .augmented_manifests(vec![
                    cfn::comprehend::document_classifier::AugmentedManifestsListItemProperty::new(
                        vec!["sample"],
                        "s3://aaa",
                    ),
                ]),
            "en",
        ),
    );
    stack.add(
        "DocumentClassifierEndpoint",
        cfn::comprehend::CfnDocumentClassifierEndpoint::new(
            1,
            "sample",
            "arn:aws:comprehend::111111111111:document-classifier/a",
        ),
    );
    stack.add(
        "EntityRecognizer",
        cfn::comprehend::CfnEntityRecognizer::new(
            "arn:aws:iam::123456789012:role/sample",
            cfn::comprehend::entity_recognizer::EntityRecognizerInputDataConfigProperty::new(vec![
                cfn::comprehend::entity_recognizer::EntityTypesListItemProperty::new("sample"),
            ]),
            "en",
            "sample",
        ),
    );
    stack.add(
        "Flywheel",
        cfn::comprehend::CfnFlywheel::new(
            "arn:aws:iam::123456789012:role/sample",
            "s3://aaa",
            "sample",
        ),
    );
}
