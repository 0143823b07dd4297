// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "AnnotationStore",
        cfn::omics::CfnAnnotationStore::new("sample", "GFF"),
    );
    stack.add(
        "Configuration",
        cfn::omics::CfnConfiguration::new(
            "sample",
            cfn::omics::configuration::RunConfigurationsProperty::new().vpc_config(
                cfn::omics::configuration::VpcConfigProperty::new()
                    .security_group_ids(vec!["sg-a"]),
            ),
        ),
    );
    stack.add(
        "ReferenceStore",
        cfn::omics::CfnReferenceStore::new("sample"),
    );
    stack.add("RunCache", cfn::omics::CfnRunCache::new());
    stack.add("RunGroup", cfn::omics::CfnRunGroup::new());
    stack.add("SequenceStore", cfn::omics::CfnSequenceStore::new("sample"));
    stack.add(
        "VariantStore",
        cfn::omics::CfnVariantStore::new(
            "sample",
            cfn::omics::variant_store::ReferenceItemProperty::new(
                "arn:aws:iam::123456789012:role/sample",
            ),
        ),
    );
    stack.add("Workflow", cfn::omics::CfnWorkflow::new());
    stack.add(
        "WorkflowVersion",
        cfn::omics::CfnWorkflowVersion::new("sample", "1"),
    );
}
