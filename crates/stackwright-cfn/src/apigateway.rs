// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::ApiGateway`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod account;
pub mod api_key;
pub mod authorizer;
pub mod base_path_mapping;
pub mod base_path_mapping_v2;
pub mod client_certificate;
pub mod deployment;
pub mod documentation_part;
pub mod documentation_version;
pub mod domain_name;
pub mod domain_name_access_association;
pub mod domain_name_v2;
pub mod gateway_response;
pub mod method;
pub mod model;
pub mod request_validator;
pub mod resource;
pub mod rest_api;
pub mod stage;
pub mod usage_plan;
pub mod usage_plan_key;
pub mod vpc_link;

#[doc(inline)]
pub use self::account::{CfnAccount, CfnAccountRef};
#[doc(inline)]
pub use self::api_key::{CfnApiKey, CfnApiKeyRef};
#[doc(inline)]
pub use self::authorizer::{CfnAuthorizer, CfnAuthorizerRef};
#[doc(inline)]
pub use self::base_path_mapping::{CfnBasePathMapping, CfnBasePathMappingRef};
#[doc(inline)]
pub use self::base_path_mapping_v2::{CfnBasePathMappingV2, CfnBasePathMappingV2Ref};
#[doc(inline)]
pub use self::client_certificate::{CfnClientCertificate, CfnClientCertificateRef};
#[doc(inline)]
pub use self::deployment::{CfnDeployment, CfnDeploymentRef};
#[doc(inline)]
pub use self::documentation_part::{CfnDocumentationPart, CfnDocumentationPartRef};
#[doc(inline)]
pub use self::documentation_version::{CfnDocumentationVersion, CfnDocumentationVersionRef};
#[doc(inline)]
pub use self::domain_name::{CfnDomainName, CfnDomainNameRef};
#[doc(inline)]
pub use self::domain_name_access_association::{
    CfnDomainNameAccessAssociation, CfnDomainNameAccessAssociationRef,
};
#[doc(inline)]
pub use self::domain_name_v2::{CfnDomainNameV2, CfnDomainNameV2Ref};
#[doc(inline)]
pub use self::gateway_response::{CfnGatewayResponse, CfnGatewayResponseRef};
#[doc(inline)]
pub use self::method::{CfnMethod, CfnMethodRef};
#[doc(inline)]
pub use self::model::{CfnModel, CfnModelRef};
#[doc(inline)]
pub use self::request_validator::{CfnRequestValidator, CfnRequestValidatorRef};
#[doc(inline)]
pub use self::resource::{CfnResource, CfnResourceRef};
#[doc(inline)]
pub use self::rest_api::{CfnRestApi, CfnRestApiRef};
#[doc(inline)]
pub use self::stage::{CfnStage, CfnStageRef};
#[doc(inline)]
pub use self::usage_plan::{CfnUsagePlan, CfnUsagePlanRef};
#[doc(inline)]
pub use self::usage_plan_key::{CfnUsagePlanKey, CfnUsagePlanKeyRef};
#[doc(inline)]
pub use self::vpc_link::{CfnVpcLink, CfnVpcLinkRef};

use crate::l1::*;

/// The values of `RoutingMode` of `AWS::ApiGateway::DomainNameV2`.
pub enum RoutingMode {
    /// `BASE_PATH_MAPPING_ONLY`.
    BasePathMappingOnly,
    /// `ROUTING_RULE_ONLY`.
    RoutingRuleOnly,
    /// `ROUTING_RULE_THEN_BASE_PATH_MAPPING`.
    RoutingRuleThenBasePathMapping,
}

#[diagnostic::do_not_recommend]
impl Kind for RoutingMode {}
#[diagnostic::do_not_recommend]
impl TextKind for RoutingMode {}
#[diagnostic::do_not_recommend]
impl IdKind for RoutingMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RoutingMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<RoutingMode> for RoutingMode {
    #[inline]
    fn into_value(self) -> Value<RoutingMode> {
        const VALUES: &[&str] = &[
            "BASE_PATH_MAPPING_ONLY",
            "ROUTING_RULE_ONLY",
            "ROUTING_RULE_THEN_BASE_PATH_MAPPING",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
