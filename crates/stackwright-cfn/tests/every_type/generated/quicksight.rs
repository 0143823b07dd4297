// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "ActionConnector",
        cfn::quicksight::CfnActionConnector::new(
            "sample",
            cfn::quicksight::action_connector::AuthConfigProperty::new(
                cfn::quicksight::action_connector::AuthenticationMetadataProperty::new()
                    .authorization_code_grant_metadata(
                    cfn::quicksight::action_connector::AuthorizationCodeGrantMetadataProperty::new(
                        "https://", "https://",
                    ),
                ),
                "BASIC",
            ),
            "000000000000",
            "sample",
            "GENERIC_HTTP",
        ),
    );
    stack.add(
        "Agent",
        cfn::quicksight::CfnAgent::new("sample", "000000000000", "sample"),
    );
    stack.add(
        "Analysis",
        cfn::quicksight::CfnAnalysis::new("sample", "000000000000", "sample"),
    );
    stack.add(
        "ApprovalPolicy",
        cfn::quicksight::CfnApprovalPolicy::new(
            vec![json!({})],
            cfn::quicksight::approval_policy::ApplicableToProperty::new(json!({})),
            vec!["sample"],
            vec![json!({})],
            "sample",
            "sample",
        ),
    );
    stack.add(
        "CustomPermissions",
        cfn::quicksight::CfnCustomPermissions::new("000000000000", "sample"),
    );
    stack.add(
        "Customization",
        cfn::quicksight::CfnCustomization::new("sample", "sample"),
    );
    stack.add(
        "DLPSetting",
        cfn::quicksight::CfnDLPSetting::new(
            "sample",
            true,
            "sample",
            cfn::quicksight::dlp_setting::ProviderConfigProperty::new(
                cfn::quicksight::dlp_setting::MicrosoftPurviewProviderConfigProperty::new(
                    cfn::quicksight::dlp_setting::MicrosoftPurviewCredentialsProperty::new(
                        "arn:aws:secretsmanager:a:111111111111:secret:a",
                    ),
                    vec![
                        cfn::quicksight::dlp_setting::LabelActionMappingProperty::new(
                            "ALLOW", "sample", "sample",
                        ),
                    ],
                    "ALLOW",
                ),
            ),
            "ALLOW",
            "MICROSOFT_PURVIEW",
        ),
    );
    stack.add(
        "Dashboard",
        cfn::quicksight::CfnDashboard::new("000000000000", "sample", "sample"),
    );
    stack.add("DataSet", cfn::quicksight::CfnDataSet::new());
    stack.add(
        "DataSource",
        cfn::quicksight::CfnDataSource::new("sample", "ADOBE_ANALYTICS"),
    );
    stack.add(
        "Flow",
        cfn::quicksight::CfnFlow::new("000000000000", json!({}), "sample"),
    );
    stack.add("Folder", cfn::quicksight::CfnFolder::new());
    stack.add(
        "KnowledgeBase",
        cfn::quicksight::CfnKnowledgeBase::new(
            "000000000000",
            "arn:aws:iam::123456789012:role/sample",
            cfn::quicksight::knowledge_base::KnowledgeBaseConfigurationProperty::new()
                .template_configuration(
                    cfn::quicksight::knowledge_base::KbTemplateConfigurationProperty::new()
                        .template(json!({})),
                ),
            "sample",
            "sample",
        ),
    );
    stack.add(
        "LimitsProfile",
        cfn::quicksight::CfnLimitsProfile::new(
            "000000000000",
            "sample",
            vec![(
                "sample",
                cfn::quicksight::limits_profile::ProfileLimitValueProperty::new(1.0, "MB"),
            )],
        ),
    );
    stack.add(
        "OAuthClientApplication",
        cfn::quicksight::CfnOAuthClientApplication::new("sample", "sample", "TOKEN", "sample"),
    );
    stack.add(
        "RefreshSchedule",
        cfn::quicksight::CfnRefreshSchedule::new(),
    );
    stack.add(
        "Space",
        cfn::quicksight::CfnSpace::new("000000000000", "sample", "sample"),
    );
    stack.add(
        "Template",
        cfn::quicksight::CfnTemplate::new("000000000000", "sample"),
    );
    stack.add(
        "Theme",
        cfn::quicksight::CfnTheme::new(
            "000000000000",
            "sample",
            cfn::quicksight::theme::ThemeConfigurationProperty::new().data_color_palette(
                cfn::quicksight::theme::DataColorPaletteProperty::new().colors(vec!["#AAAAAA"]),
            ),
            "sample",
            "sample",
        ),
    );
    stack.add("Topic", cfn::quicksight::CfnTopic::new());
    stack.add("TopicV2", cfn::quicksight::CfnTopicV2::new());
    stack.add("VPCConnection", cfn::quicksight::CfnVPCConnection::new());
}
