// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "CustomActionType",
        cfn::codepipeline::CfnCustomActionType::new(
            "Approval",
            cfn::codepipeline::custom_action_type::ArtifactDetailsProperty::new(1, 1),
            cfn::codepipeline::custom_action_type::ArtifactDetailsProperty::new(1, 1),
            "sample",
            "sample",
        ),
    );
    stack.add(
        "Pipeline",
        cfn::codepipeline::CfnPipeline::new(
            "arn:aws:iam::123456789012:role/sample",
            vec![
                cfn::codepipeline::pipeline::StageDeclarationProperty::new(
                    vec![cfn::codepipeline::pipeline::ActionDeclarationProperty::new(
                        cfn::codepipeline::pipeline::ActionTypeIdProperty::new(
                            "Source", "sample0", "sample0", "sample0",
                        ),
                        "sample0",
                    )],
                    "sample0",
                ),
                cfn::codepipeline::pipeline::StageDeclarationProperty::new(
                    vec![cfn::codepipeline::pipeline::ActionDeclarationProperty::new(
                        cfn::codepipeline::pipeline::ActionTypeIdProperty::new(
                            "Source", "sample1", "sample1", "sample1",
                        ),
                        "sample1",
                    )],
                    "sample1",
                ),
            ],
        )
        .artifact_store(cfn::codepipeline::pipeline::ArtifactStoreProperty::new(
            "sample", "S3",
        )),
    );
    stack.add(
        "Webhook",
        cfn::codepipeline::CfnWebhook::new(
            "GITHUB_HMAC",
            cfn::codepipeline::webhook::WebhookAuthConfigurationProperty::new()
                .allowed_ip_range("sample"),
            vec![cfn::codepipeline::webhook::WebhookFilterRuleProperty::new(
                "sample",
            )],
            "sample",
            "sample",
        ),
    );
}
