// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `appmesh`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::AppMesh::GatewayRoute`: The full Amazon Resource Name (ARN) for the gateway route.
    GatewayRouteArn,
    /// `Arn` of an `AWS::AppMesh::Mesh`: The full Amazon Resource Name (ARN) for the mesh.
    MeshArn,
    /// `Arn` of an `AWS::AppMesh::Route`: The full Amazon Resource Name (ARN) for the route.
    RouteArn,
    /// `Arn` of an `AWS::AppMesh::VirtualGateway`: The full Amazon Resource Name (ARN) for the virtual gateway.
    VirtualGatewayArn,
    /// `Arn` of an `AWS::AppMesh::VirtualNode`: The full Amazon Resource Name (ARN) for the virtual node.
    VirtualNodeArn,
    /// `Arn` of an `AWS::AppMesh::VirtualRouter`: The full Amazon Resource Name (ARN) for the virtual router.
    VirtualRouterArn,
    /// `Arn` of an `AWS::AppMesh::VirtualService`: The full Amazon Resource Name (ARN) for the virtual service.
    VirtualServiceArn,
}
