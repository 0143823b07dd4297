// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Blueprint",
        cfn::glue::CfnBlueprint::new("s3://a/a", "sample"),
    );
    stack.add("Catalog", cfn::glue::CfnCatalog::new("sample"));
    stack.add(
        "Classifier",
        cfn::glue::CfnClassifier::new().xml_classifier(
            cfn::glue::classifier::XMLClassifierProperty::new("sample", "sample"),
        ),
    );
    stack.add(
        "Connection",
        cfn::glue::CfnConnection::new(
            "sample",
            cfn::glue::connection::ConnectionInputProperty::new("ADOBEANALYTICS"),
        ),
    );
    stack.add(
        "ConnectionType",
        cfn::glue::CfnConnectionType::new(
            "sample",
            cfn::glue::connection_type::RestConfigurationProperty::new().entity_configurations(
                vec![(
                    "key",
                    cfn::glue::connection_type::EntityConfigurationProperty::new().schema(vec![(
                        "key",
                        cfn::glue::connection_type::FieldDefinitionProperty::new("INT", "sample"),
                    )]),
                )],
            ),
        ),
    );
    stack.add(
        "Crawler",
        cfn::glue::CfnCrawler::new(
            "sample",
            cfn::glue::crawler::TargetsProperty::new().catalog_targets(vec![
                cfn::glue::crawler::CatalogTargetProperty::new().connection_name("sample"),
            ]),
        ),
    );
    stack.add("CustomEntityType", cfn::glue::CfnCustomEntityType::new());
    stack.add("DataCatalogEncryptionSettings", cfn::glue::CfnDataCatalogEncryptionSettings::new("sample", cfn::glue::data_catalog_encryption_settings::DataCatalogEncryptionSettingsProperty::new().connection_password_encryption(cfn::glue::data_catalog_encryption_settings::ConnectionPasswordEncryptionProperty::new().kms_key_id("sample"))));
    stack.add(
        "DataQualityRuleset",
        cfn::glue::CfnDataQualityRuleset::new("sample"),
    );
    stack.add(
        "Database",
        cfn::glue::CfnDatabase::new(
            "sample",
            cfn::glue::database::DatabaseInputProperty::new().create_table_default_permissions(
                vec![
                    cfn::glue::database::PrincipalPrivilegesProperty::new()
                        .permissions(vec!["ALL"]),
                ],
            ),
        ),
    );
    stack.add(
        "DevEndpoint",
        cfn::glue::CfnDevEndpoint::new("arn:aws:iam::123456789012:role/sample"),
    );
    stack.add(
        "IdentityCenterConfiguration",
        cfn::glue::CfnIdentityCenterConfiguration::new(
            "arn:aws:sso:::instance/ins-aaaaaaaaaaaaaaaa",
        ),
    );
    stack.add(
        "Integration",
        cfn::glue::CfnIntegration::new(
            "sample",
            "arn:aws:iam::123456789012:role/sample",
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
    stack.add(
        "IntegrationResourceProperty",
        cfn::glue::CfnIntegrationResourceProperty::new("arn:aws:iam::123456789012:role/sample"),
    );
    stack.add(
        "Job",
        cfn::glue::CfnJob::new(
            cfn::glue::job::JobCommandProperty::new().name("sample"),
            "sample",
        ),
    );
    stack.add(
        "MLTransform",
        cfn::glue::CfnMLTransform::new(
            cfn::glue::ml_transform::InputRecordTablesProperty::new().glue_tables(vec![
                cfn::glue::ml_transform::GlueTablesProperty::new("sample", "sample"),
            ]),
            "sample",
            cfn::glue::ml_transform::TransformParametersProperty::new("sample"),
        ),
    );
    stack.add(
        "Partition",
        cfn::glue::CfnPartition::new(
            "sample",
            "sample",
            cfn::glue::partition::PartitionInputProperty::new(vec!["sample"]),
            "sample",
        ),
    );
    stack.add("Registry", cfn::glue::CfnRegistry::new("sample"));
    stack.add(
        "Schema",
        cfn::glue::CfnSchema::new("NONE", "AVRO", "sample"),
    );
    stack.add(
        "SchemaVersion",
        cfn::glue::CfnSchemaVersion::new(
            cfn::glue::schema_version::SchemaProperty::new().registry_name("sample"),
            "sample",
        ),
    );
    stack.add(
        "SchemaVersionMetadata",
        cfn::glue::CfnSchemaVersionMetadata::new(
            "sample",
            "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa",
            "sample",
        ),
    );
    stack.add(
        "SecurityConfiguration",
        cfn::glue::CfnSecurityConfiguration::new(
            cfn::glue::security_configuration::EncryptionConfigurationProperty::new()
                .cloud_watch_encryption(
                    cfn::glue::security_configuration::CloudWatchEncryptionProperty::new()
                        .cloud_watch_encryption_mode("DISABLED"),
                ),
            "sample",
        ),
    );
    stack.add(
        "Session",
        cfn::glue::CfnSession::new(
            cfn::glue::session::SessionCommandProperty::new().name("sample"),
            "sample",
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
    stack.add("Table", cfn::glue::CfnTable::new("sample", "sample"));
    stack.add(
        "TableOptimizer",
        cfn::glue::CfnTableOptimizer::new(
            "sample",
            "sample",
            "sample",
            cfn::glue::table_optimizer::TableOptimizerConfigurationProperty::new(
                true,
                "arn:aws:iam::123456789012:role/sample",
            ),
            "compaction",
        ),
    );
    stack.add(
        "Trigger",
        cfn::glue::CfnTrigger::new(
            vec![cfn::glue::trigger::ActionProperty::new().arguments(json!({}))],
            "CONDITIONAL",
        ),
    );
    stack.add("UsageProfile", cfn::glue::CfnUsageProfile::new("sample"));
    stack.add(
        "UserDefinedFunction",
        cfn::glue::CfnUserDefinedFunction::new("sample", "sample"),
    );
    stack.add("Workflow", cfn::glue::CfnWorkflow::new());
}
