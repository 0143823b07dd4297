// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::AppMesh`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod gateway_route;
pub mod mesh;
pub mod route;
pub mod virtual_gateway;
pub mod virtual_node;
pub mod virtual_router;
pub mod virtual_service;

#[doc(inline)]
pub use self::gateway_route::{CfnGatewayRoute, CfnGatewayRouteRef};
#[doc(inline)]
pub use self::mesh::{CfnMesh, CfnMeshRef};
#[doc(inline)]
pub use self::route::{CfnRoute, CfnRouteRef};
#[doc(inline)]
pub use self::virtual_gateway::{CfnVirtualGateway, CfnVirtualGatewayRef};
#[doc(inline)]
pub use self::virtual_node::{CfnVirtualNode, CfnVirtualNodeRef};
#[doc(inline)]
pub use self::virtual_router::{CfnVirtualRouter, CfnVirtualRouterRef};
#[doc(inline)]
pub use self::virtual_service::{CfnVirtualService, CfnVirtualServiceRef};
