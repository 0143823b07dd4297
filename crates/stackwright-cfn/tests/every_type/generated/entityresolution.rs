// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("IdMappingWorkflow", cfn::entityresolution::CfnIdMappingWorkflow::new(cfn::entityresolution::id_mapping_workflow::IdMappingTechniquesProperty::new().id_mapping_type("PROVIDER"), vec![cfn::entityresolution::id_mapping_workflow::IdMappingWorkflowInputSourceProperty::new("arn:aws:entityresolution:aa-a-1:111111111111:idnamespace/a")], "arn:aws:iam::123456789012:role/sample", "sample"));
    stack.add(
        "IdNamespace",
        cfn::entityresolution::CfnIdNamespace::new("sample", "SOURCE"),
    );
    stack.add(
        "MatchingWorkflow",
        cfn::entityresolution::CfnMatchingWorkflow::new(
            vec![
                cfn::entityresolution::matching_workflow::InputSourceProperty::new(
                    "arn:aws:iam::123456789012:role/sample",
                    "arn:aws:entityresolution::1:schemamapping/",
                ),
            ],
            vec![
                cfn::entityresolution::matching_workflow::OutputSourceProperty::new(vec![
                    cfn::entityresolution::matching_workflow::OutputAttributeProperty::new(
                        "sample",
                    ),
                ]),
            ],
            cfn::entityresolution::matching_workflow::ResolutionTechniquesProperty::new()
                .enable_real_time_matching(true),
            "arn:aws:iam::123456789012:role/sample",
            "sample",
        ),
    );
    stack.add(
        "PolicyStatement",
        cfn::entityresolution::CfnPolicyStatement::new(
            "arn:aws:entityresolution:aa-a-1:111111111111:schemamapping/a",
            "sample",
        ),
    );
    stack.add(
        "SchemaMapping",
        cfn::entityresolution::CfnSchemaMapping::new(
            vec![
                cfn::entityresolution::schema_mapping::SchemaInputAttributeProperty::new(
                    "sample0", "NAME",
                ),
                cfn::entityresolution::schema_mapping::SchemaInputAttributeProperty::new(
                    "sample1", "NAME",
                ),
            ],
            "sample",
        ),
    );
}
