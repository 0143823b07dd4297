// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "AnalysisTemplate",
        cfn::cleanrooms::CfnAnalysisTemplate::new(
            "SQL",
            "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa",
            "sample",
            cfn::cleanrooms::analysis_template::AnalysisSourceProperty::new().text("sample"),
        ),
    );
    stack.add(
        "Collaboration",
        cfn::cleanrooms::CfnCollaboration::new("sample", "sample", "sample", "ENABLED"),
    );
    stack.add(
        "ConfiguredTable",
        cfn::cleanrooms::CfnConfiguredTable::new(
            vec!["sample"],
            "DIRECT_QUERY",
            "sample",
            cfn::cleanrooms::configured_table::TableReferenceProperty::new().glue(
                cfn::cleanrooms::configured_table::GlueTableReferenceProperty::new(
                    "sample", "sample",
                ),
            ),
        ),
    );
    stack.add(
        "ConfiguredTableAssociation",
        cfn::cleanrooms::CfnConfiguredTableAssociation::new(
            "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa",
            "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa",
            "sample",
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
    stack.add(
        "IdMappingTable",
        cfn::cleanrooms::CfnIdMappingTable::new(
            cfn::cleanrooms::id_mapping_table::IdMappingTableInputReferenceConfigProperty::new(
                "arn:aws:entityresolution::1:idmappingworkflow/",
                true,
            ),
            "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa",
            "sample",
        ),
    );
    stack.add("IdNamespaceAssociation", cfn::cleanrooms::CfnIdNamespaceAssociation::new(cfn::cleanrooms::id_namespace_association::IdNamespaceAssociationInputReferenceConfigProperty::new("arn:aws:entityresolution:aa-aaaa-1:111111111111:idnamespace/a", true), "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa", "sample"));
    stack.add(
        "IntermediateTable",
        cfn::cleanrooms::CfnIntermediateTable::new(
            "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa",
            "sample",
            cfn::cleanrooms::intermediate_table::PopulationAnalysisConfigurationProperty::new()
                .sql_parameters(
                cfn::cleanrooms::intermediate_table::PopulationAnalysisSqlParametersProperty::new()
                    .analysis_template_arn("sample"),
            ),
        ),
    );
    stack.add(
        "Membership",
        cfn::cleanrooms::CfnMembership::new("aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa", "ENABLED"),
    );
    stack.add(
        "PrivacyBudgetTemplate",
        cfn::cleanrooms::CfnPrivacyBudgetTemplate::new(
            "CALENDAR_MONTH",
            "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa",
            cfn::cleanrooms::privacy_budget_template::ParametersProperty::new().budget_parameters(
                vec![
                    cfn::cleanrooms::privacy_budget_template::BudgetParameterProperty::new(
                        1,
                        "CALENDAR_DAY",
                    ),
                ],
            ),
            "DIFFERENTIAL_PRIVACY",
        ),
    );
}
