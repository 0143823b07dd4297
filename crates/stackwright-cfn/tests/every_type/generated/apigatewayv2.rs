// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Api", cfn::apigatewayv2::CfnApi::new());
    stack.add(
        "ApiGatewayManagedOverrides",
        cfn::apigatewayv2::CfnApiGatewayManagedOverrides::new("sample"),
    );
    stack.add(
        "ApiMapping",
        cfn::apigatewayv2::CfnApiMapping::new("sample", "sample", "sample"),
    );
    stack.add(
        "Authorizer",
        cfn::apigatewayv2::CfnAuthorizer::new("sample", "sample", "sample"),
    );
    stack.add(
        "Deployment",
        cfn::apigatewayv2::CfnDeployment::new("sample"),
    );
    stack.add(
        "DomainName",
        cfn::apigatewayv2::CfnDomainName::new("sample"),
    );
    stack.add(
        "Integration",
        cfn::apigatewayv2::CfnIntegration::new("sample", "sample"),
    );
    stack.add(
        "IntegrationResponse",
        cfn::apigatewayv2::CfnIntegrationResponse::new("sample", "sample", "sample"),
    );
    stack.add(
        "Model",
        cfn::apigatewayv2::CfnModel::new("sample", "sample", json!({})),
    );
    stack.add(
        "PortalProduct",
        cfn::apigatewayv2::CfnPortalProduct::new("sample"),
    );
    stack.add(
        "Route",
        cfn::apigatewayv2::CfnRoute::new("sample", "sample"),
    );
    stack.add(
        "RouteResponse",
        cfn::apigatewayv2::CfnRouteResponse::new("sample", "sample", "sample"),
    );
    stack.add(
        "RoutingRule",
        cfn::apigatewayv2::CfnRoutingRule::new(
            vec![cfn::apigatewayv2::routing_rule::ActionProperty::new(
                cfn::apigatewayv2::routing_rule::ActionInvokeApiProperty::new("sample", "sample"),
            )],
            vec![
                cfn::apigatewayv2::routing_rule::ConditionProperty::new().match_base_paths(
                    cfn::apigatewayv2::routing_rule::MatchBasePathsProperty::new(vec!["sample"]),
                ),
            ],
            "sample",
            1,
        ),
    );
    stack.add(
        "Stage",
        cfn::apigatewayv2::CfnStage::new("sample", "sample"),
    );
    stack.add(
        "VpcLink",
        cfn::apigatewayv2::CfnVpcLink::new("sample", vec!["sample"]),
    );
}
