// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "AgentSpace",
        cfn::securityagent::CfnAgentSpace::new("sample"),
    );
    stack.add("Application", cfn::securityagent::CfnApplication::new());
    stack.add(
        "Artifact",
        cfn::securityagent::CfnArtifact::new("sample", "TXT", "sample"),
    );
    stack.add(
        "Pentest",
        cfn::securityagent::CfnPentest::new(
            "sample",
            cfn::securityagent::pentest::AssetsProperty::new().actors(vec![
                cfn::securityagent::pentest::ActorProperty::new().authentication(
                    cfn::securityagent::pentest::AuthenticationProperty::new()
                        .provider_type("SECRETS_MANAGER"),
                ),
            ]),
            "sample",
        ),
    );
    stack.add(
        "SecurityRequirementPack",
        cfn::securityagent::CfnSecurityRequirementPack::new("sample"),
    );
    stack.add(
        "TargetDomain",
        cfn::securityagent::CfnTargetDomain::new("sample", "DNS_TXT"),
    );
}
