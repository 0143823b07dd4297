// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Account", cfn::apigateway::CfnAccount::new());
    stack.add("ApiKey", cfn::apigateway::CfnApiKey::new());
    stack.add(
        "Authorizer",
        cfn::apigateway::CfnAuthorizer::new("sample", "sample", "sample"),
    );
    stack.add(
        "BasePathMapping",
        cfn::apigateway::CfnBasePathMapping::new("sample"),
    );
    stack.add(
        "BasePathMappingV2",
        cfn::apigateway::CfnBasePathMappingV2::new("sample", "sample"),
    );
    stack.add(
        "ClientCertificate",
        cfn::apigateway::CfnClientCertificate::new(),
    );
    stack.add("Deployment", cfn::apigateway::CfnDeployment::new("sample"));
    stack.add(
        "DocumentationPart",
        cfn::apigateway::CfnDocumentationPart::new(
            cfn::apigateway::documentation_part::LocationProperty::new().method("sample"),
            "sample",
            "sample",
        ),
    );
    stack.add(
        "DocumentationVersion",
        cfn::apigateway::CfnDocumentationVersion::new("sample", "sample"),
    );
    stack.add("DomainName", cfn::apigateway::CfnDomainName::new());
    stack.add(
        "DomainNameAccessAssociation",
        cfn::apigateway::CfnDomainNameAccessAssociation::new("sample", "VPCE", "sample"),
    );
    stack.add("DomainNameV2", cfn::apigateway::CfnDomainNameV2::new());
    stack.add(
        "GatewayResponse",
        cfn::apigateway::CfnGatewayResponse::new("sample", "sample"),
    );
    stack.add(
        "Method",
        cfn::apigateway::CfnMethod::new("sample", "sample", "sample"),
    );
    stack.add("Model", cfn::apigateway::CfnModel::new("sample"));
    stack.add(
        "RequestValidator",
        cfn::apigateway::CfnRequestValidator::new("sample"),
    );
    stack.add(
        "Resource",
        cfn::apigateway::CfnResource::new("sample", "sample", "sample"),
    );
    stack.add("RestApi", cfn::apigateway::CfnRestApi::new());
    stack.add("Stage", cfn::apigateway::CfnStage::new("sample"));
    stack.add("UsagePlan", cfn::apigateway::CfnUsagePlan::new());
    stack.add(
        "UsagePlanKey",
        cfn::apigateway::CfnUsagePlanKey::new("sample", "API_KEY", "sample"),
    );
    stack.add(
        "VpcLink",
        cfn::apigateway::CfnVpcLink::new("sample", vec!["sample"]),
    );
}
