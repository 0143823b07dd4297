// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "GatewayRoute",
        cfn::appmesh::CfnGatewayRoute::new(
            "sample",
            cfn::appmesh::gateway_route::GatewayRouteSpecProperty::new().grpc_route(
                cfn::appmesh::gateway_route::GrpcGatewayRouteProperty::new(
                    cfn::appmesh::gateway_route::GrpcGatewayRouteActionProperty::new(
                        cfn::appmesh::gateway_route::GatewayRouteTargetProperty::new(
                            cfn::appmesh::gateway_route::GatewayRouteVirtualServiceProperty::new(
                                "sample",
                            ),
                        ),
                    ),
                    cfn::appmesh::gateway_route::GrpcGatewayRouteMatchProperty::new().hostname(
                        cfn::appmesh::gateway_route::GatewayRouteHostnameMatchProperty::new()
                            .exact("sample"),
                    ),
                ),
            ),
            "sample",
        ),
    );
    stack.add("Mesh", cfn::appmesh::CfnMesh::new());
    stack.add(
        "Route",
        cfn::appmesh::CfnRoute::new(
            "sample",
            cfn::appmesh::route::RouteSpecProperty::new().grpc_route(
                cfn::appmesh::route::GrpcRouteProperty::new(
                    cfn::appmesh::route::GrpcRouteActionProperty::new(vec![
                        cfn::appmesh::route::WeightedTargetProperty::new("sample", 1),
                    ]),
                    cfn::appmesh::route::GrpcRouteMatchProperty::new().metadata(vec![
                        cfn::appmesh::route::GrpcRouteMetadataProperty::new("sample"),
                    ]),
                ),
            ),
            "sample",
        ),
    );
    stack.add(
        "VirtualGateway",
        cfn::appmesh::CfnVirtualGateway::new(
            "sample",
            cfn::appmesh::virtual_gateway::VirtualGatewaySpecProperty::new(vec![
                cfn::appmesh::virtual_gateway::VirtualGatewayListenerProperty::new(
                    cfn::appmesh::virtual_gateway::VirtualGatewayPortMappingProperty::new(
                        1, "sample",
                    ),
                ),
            ]),
        ),
    );
    stack.add("VirtualNode", cfn::appmesh::CfnVirtualNode::new("sample", cfn::appmesh::virtual_node::VirtualNodeSpecProperty::new().backend_defaults(cfn::appmesh::virtual_node::BackendDefaultsProperty::new().client_policy(cfn::appmesh::virtual_node::ClientPolicyProperty::new().tls(cfn::appmesh::virtual_node::ClientPolicyTlsProperty::new(cfn::appmesh::virtual_node::TlsValidationContextProperty::new(cfn::appmesh::virtual_node::TlsValidationContextTrustProperty::new().acm(cfn::appmesh::virtual_node::TlsValidationContextAcmTrustProperty::new(vec!["sample"])))))))));
    stack.add(
        "VirtualRouter",
        cfn::appmesh::CfnVirtualRouter::new(
            "sample",
            cfn::appmesh::virtual_router::VirtualRouterSpecProperty::new(vec![
                cfn::appmesh::virtual_router::VirtualRouterListenerProperty::new(
                    cfn::appmesh::virtual_router::PortMappingProperty::new(1, "sample"),
                ),
            ]),
        ),
    );
    stack.add(
        "VirtualService",
        cfn::appmesh::CfnVirtualService::new(
            "sample",
            cfn::appmesh::virtual_service::VirtualServiceSpecProperty::new().provider(
                cfn::appmesh::virtual_service::VirtualServiceProviderProperty::new().virtual_node(
                    cfn::appmesh::virtual_service::VirtualNodeServiceProviderProperty::new(
                        "sample",
                    ),
                ),
            ),
            "sample",
        ),
    );
}
