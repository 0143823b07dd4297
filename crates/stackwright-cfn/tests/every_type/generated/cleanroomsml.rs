// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "ConfiguredModelAlgorithm",
        cfn::cleanroomsml::CfnConfiguredModelAlgorithm::new(
            "sample",
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
    stack.add(
        "ConfiguredModelAlgorithmAssociation",
        cfn::cleanroomsml::CfnConfiguredModelAlgorithmAssociation::new(
            "arn:aws:cleanrooms-ml:a:111111111111:configured-model-algorithm/a",
            "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa",
            "sample",
        ),
    );
    stack.add(
        "TrainingDataset",
        cfn::cleanroomsml::CfnTrainingDataset::new(
            "sample",
            "arn:aws:iam::123456789012:role/sample",
            vec![cfn::cleanroomsml::training_dataset::DatasetProperty::new(
                cfn::cleanroomsml::training_dataset::DatasetInputConfigProperty::new(
                    cfn::cleanroomsml::training_dataset::DataSourceProperty::new(
                        cfn::cleanroomsml::training_dataset::GlueDataSourceProperty::new(
                            "sample", "sample",
                        ),
                    ),
                    vec![
                        cfn::cleanroomsml::training_dataset::ColumnSchemaProperty::new(
                            "sample",
                            vec!["USER_ID"],
                        ),
                    ],
                ),
                "INTERACTIONS",
            )],
        ),
    );
}
