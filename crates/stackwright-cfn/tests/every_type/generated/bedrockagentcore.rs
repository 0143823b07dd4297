// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "ApiKeyCredentialProvider",
        cfn::bedrockagentcore::CfnApiKeyCredentialProvider::new("sample"),
    );
    stack.add(
        "BrowserCustom",
        cfn::bedrockagentcore::CfnBrowserCustom::new(
            "sample",
            cfn::bedrockagentcore::browser_custom::BrowserNetworkConfigurationProperty::new(
                "PUBLIC",
            ),
        ),
    );
    stack.add(
        "BrowserProfile",
        cfn::bedrockagentcore::CfnBrowserProfile::new("sample"),
    );
    stack.add("CapacityProvider", cfn::bedrockagentcore::CfnCapacityProvider::new(cfn::bedrockagentcore::capacity_provider::ComputeConfigurationProperty::new(cfn::bedrockagentcore::capacity_provider::Ec2ConfigurationProperty::new(cfn::bedrockagentcore::capacity_provider::LaunchTemplateSourceProperty::new(cfn::bedrockagentcore::capacity_provider::LaunchParametersProperty::new(cfn::bedrockagentcore::capacity_provider::InstanceRequirementsProperty::new(vec!["sample"]), "LINUX_X86_64")), cfn::bedrockagentcore::capacity_provider::VpcConfigurationProperty::new(vec!["sg-aaaaaaaa"], vec!["subnet-aaaaaaaa"]))), "sample", cfn::bedrockagentcore::capacity_provider::PermissionsConfigurationProperty::new("arn:aws:iam::123456789012:role/sample")));
    stack.add("CodeInterpreterCustom", cfn::bedrockagentcore::CfnCodeInterpreterCustom::new("sample", cfn::bedrockagentcore::code_interpreter_custom::CodeInterpreterNetworkConfigurationProperty::new("PUBLIC")));
    stack.add(
        "ConfigurationBundle",
        cfn::bedrockagentcore::CfnConfigurationBundle::new(
            "sample",
            vec![(
                "sample",
                cfn::bedrockagentcore::configuration_bundle::ComponentConfigurationProperty::new(
                    json!({}),
                ),
            )],
        ),
    );
    stack.add(
        "Dataset",
        cfn::bedrockagentcore::CfnDataset::new("sample", "AGENTCORE_EVALUATION_PREDEFINED_V1"),
    );
    stack.add(
        "Evaluator",
        cfn::bedrockagentcore::CfnEvaluator::new(
            cfn::bedrockagentcore::evaluator::EvaluatorConfigProperty::new().code_based(
                cfn::bedrockagentcore::evaluator::CodeBasedEvaluatorConfigProperty::new(
                    cfn::bedrockagentcore::evaluator::LambdaEvaluatorConfigProperty::new(
                        "arn::lambda:aa-a-1:111111111111:function:a",
                    ),
                ),
            ),
            "sample",
            "TOOL_CALL",
        ),
    );
    stack.add(
        "Gateway",
        cfn::bedrockagentcore::CfnGateway::new(
            "CUSTOM_JWT",
            "sample",
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
    stack.add(
        "GatewayRateLimit",
        cfn::bedrockagentcore::CfnGatewayRateLimit::new(
            vec!["targetName"],
            vec![
                cfn::bedrockagentcore::gateway_rate_limit::LimitEntryProperty::new(vec![(
                    "targetName",
                    "sample",
                )]),
            ],
        ),
    );
    stack.add("GatewayRule", cfn::bedrockagentcore::CfnGatewayRule::new(vec![cfn::bedrockagentcore::gateway_rule::ActionProperty::new().configuration_bundle(cfn::bedrockagentcore::gateway_rule::ConfigurationBundleActionProperty::new().static_override(cfn::bedrockagentcore::gateway_rule::StaticOverrideProperty::new("arn:aws:bedrock-agentcore:a:111111111111:configuration-bundle/a-aaaaaaaaaa", "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa")))], 1.0));
    stack.add(
        "GatewayTarget",
        cfn::bedrockagentcore::CfnGatewayTarget::new(
            cfn::bedrockagentcore::gateway_target::TargetConfigurationProperty::new().mcp(
                cfn::bedrockagentcore::gateway_target::McpTargetConfigurationProperty::new()
                    .open_api_schema(
                        cfn::bedrockagentcore::gateway_target::ApiSchemaConfigurationProperty::new(
                        )
                        .s3(
                            cfn::bedrockagentcore::gateway_target::S3ConfigurationProperty::new()
                                .bucket_owner_account_id("000000000000"),
                        ),
                    ),
            ),
        ),
    );
    stack.add(
        "Harness",
        cfn::bedrockagentcore::CfnHarness::new(
            "arn:aws:iam::123456789012:role/sample",
            "sample",
            cfn::bedrockagentcore::harness::HarnessModelConfigurationProperty::new()
                .bedrock_model_config(
                    cfn::bedrockagentcore::harness::HarnessBedrockModelConfigProperty::new(
                        "sample",
                    ),
                ),
        ),
    );
    stack.add(
        "HarnessEndpoint",
        cfn::bedrockagentcore::CfnHarnessEndpoint::new("sample", "a-aaaaaaaaaa"),
    );
    stack.add("Memory", cfn::bedrockagentcore::CfnMemory::new(3, "sample"));
    stack.add(
        "OAuth2CredentialProvider",
        cfn::bedrockagentcore::CfnOAuth2CredentialProvider::new("GoogleOauth2", "sample"),
    );
    stack.add("OnlineEvaluationConfig", cfn::bedrockagentcore::CfnOnlineEvaluationConfig::new(cfn::bedrockagentcore::online_evaluation_config::DataSourceConfigProperty::new(cfn::bedrockagentcore::online_evaluation_config::CloudWatchLogsInputConfigProperty::new(vec!["sample"], vec!["sample"])), "arn:aws:iam::123456789012:role/sample", "sample", cfn::bedrockagentcore::online_evaluation_config::RuleProperty::new(cfn::bedrockagentcore::online_evaluation_config::SamplingConfigProperty::new(1.0))));
    stack.add(
        "PaymentConnector",
        cfn::bedrockagentcore::CfnPaymentConnector::new("sample", "CoinbaseCDP", "a-aaaaaaaaaa"),
    );
    stack.add(
        "PaymentCredentialProvider",
        cfn::bedrockagentcore::CfnPaymentCredentialProvider::new("CoinbaseCDP", "sample"),
    );
    stack.add(
        "PaymentManager",
        cfn::bedrockagentcore::CfnPaymentManager::new(
            "CUSTOM_JWT",
            "sample",
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
    stack.add(
        "Policy",
        cfn::bedrockagentcore::CfnPolicy::new(
            cfn::bedrockagentcore::policy::PolicyDefinitionProperty::new().cedar(
                cfn::bedrockagentcore::policy::CedarPolicyProperty::new(
                    "arn:aws:iam::123456789012:role/sample",
                ),
            ),
            "sample",
            "a-aaaaaaaaaa",
        ),
    );
    stack.add(
        "PolicyEngine",
        cfn::bedrockagentcore::CfnPolicyEngine::new("sample"),
    );
    stack.add(
        "ResourcePolicy",
        cfn::bedrockagentcore::CfnResourcePolicy::new(
            "sample",
            "arn:a:bedrock-agentcore::111111111111:a",
        ),
    );
    stack.add(
        "Runtime",
        cfn::bedrockagentcore::CfnRuntime::new(
            cfn::bedrockagentcore::runtime::AgentRuntimeArtifactProperty::new().code_configuration(
                cfn::bedrockagentcore::runtime::CodeConfigurationProperty::new(
                    cfn::bedrockagentcore::runtime::CodeProperty::new().s3(
                        cfn::bedrockagentcore::runtime::S3LocationProperty::new("sample", "sample"),
                    ),
                    vec!["sample"],
                    "PYTHON_3_10",
                ),
            ),
            "sample",
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
    stack.add(
        "RuntimeEndpoint",
        cfn::bedrockagentcore::CfnRuntimeEndpoint::new("a-aaaaaaaaaa", "sample"),
    );
    stack.add(
        "WorkloadIdentity",
        cfn::bedrockagentcore::CfnWorkloadIdentity::new("sample"),
    );
}
