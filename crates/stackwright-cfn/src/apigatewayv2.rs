// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::ApiGatewayV2`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod api;
pub mod api_gateway_managed_overrides;
pub mod api_mapping;
pub mod authorizer;
pub mod deployment;
pub mod domain_name;
pub mod integration;
pub mod integration_response;
pub mod model;
pub mod portal_product;
pub mod route;
pub mod route_response;
pub mod routing_rule;
pub mod stage;
pub mod vpc_link;

#[doc(inline)]
pub use self::api::{CfnApi, CfnApiRef};
#[doc(inline)]
pub use self::api_gateway_managed_overrides::{
    CfnApiGatewayManagedOverrides, CfnApiGatewayManagedOverridesRef,
};
#[doc(inline)]
pub use self::api_mapping::{CfnApiMapping, CfnApiMappingRef};
#[doc(inline)]
pub use self::authorizer::{CfnAuthorizer, CfnAuthorizerRef};
#[doc(inline)]
pub use self::deployment::{CfnDeployment, CfnDeploymentRef};
#[doc(inline)]
pub use self::domain_name::{CfnDomainName, CfnDomainNameRef};
#[doc(inline)]
pub use self::integration::{CfnIntegration, CfnIntegrationRef};
#[doc(inline)]
pub use self::integration_response::{CfnIntegrationResponse, CfnIntegrationResponseRef};
#[doc(inline)]
pub use self::model::{CfnModel, CfnModelRef};
#[doc(inline)]
pub use self::portal_product::{CfnPortalProduct, CfnPortalProductRef};
#[doc(inline)]
pub use self::route::{CfnRoute, CfnRouteRef};
#[doc(inline)]
pub use self::route_response::{CfnRouteResponse, CfnRouteResponseRef};
#[doc(inline)]
pub use self::routing_rule::{CfnRoutingRule, CfnRoutingRuleRef};
#[doc(inline)]
pub use self::stage::{CfnStage, CfnStageRef};
#[doc(inline)]
pub use self::vpc_link::{CfnVpcLink, CfnVpcLinkRef};
