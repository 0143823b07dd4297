// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "AutoScalingConfiguration",
        cfn::apprunner::CfnAutoScalingConfiguration::new(),
    );
    stack.add(
        "ObservabilityConfiguration",
        cfn::apprunner::CfnObservabilityConfiguration::new(),
    );
    stack.add(
        "Service",
        cfn::apprunner::CfnService::new(
            cfn::apprunner::service::SourceConfigurationProperty::new()
                .authentication_configuration(
                    cfn::apprunner::service::AuthenticationConfigurationProperty::new()
                        .access_role_arn("arn:aws:iam::123456789012:role/sample"),
                ),
        ),
    );
    stack.add(
        "VpcConnector",
        cfn::apprunner::CfnVpcConnector::new(vec!["sample"]),
    );
    stack.add(
        "VpcIngressConnection",
        cfn::apprunner::CfnVpcIngressConnection::new(
            cfn::apprunner::vpc_ingress_connection::IngressVpcConfigurationProperty::new(
                "sample", "sample",
            ),
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
}
