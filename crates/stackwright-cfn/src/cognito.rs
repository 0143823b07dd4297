// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Cognito`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod identity_pool;
pub mod identity_pool_principal_tag;
pub mod identity_pool_role_attachment;
pub mod log_delivery_configuration;
pub mod managed_login_branding;
pub mod terms;
pub mod user_pool;
pub mod user_pool_client;
pub mod user_pool_domain;
pub mod user_pool_group;
pub mod user_pool_identity_provider;
pub mod user_pool_regional_configuration_attachment;
pub mod user_pool_replica;
pub mod user_pool_resource_server;
pub mod user_pool_risk_configuration_attachment;
pub mod user_pool_ui_customization_attachment;
pub mod user_pool_user;
pub mod user_pool_user_to_group_attachment;

#[doc(inline)]
pub use self::identity_pool::{CfnIdentityPool, CfnIdentityPoolRef};
#[doc(inline)]
pub use self::identity_pool_principal_tag::{
    CfnIdentityPoolPrincipalTag, CfnIdentityPoolPrincipalTagRef,
};
#[doc(inline)]
pub use self::identity_pool_role_attachment::{
    CfnIdentityPoolRoleAttachment, CfnIdentityPoolRoleAttachmentRef,
};
#[doc(inline)]
pub use self::log_delivery_configuration::{
    CfnLogDeliveryConfiguration, CfnLogDeliveryConfigurationRef,
};
#[doc(inline)]
pub use self::managed_login_branding::{CfnManagedLoginBranding, CfnManagedLoginBrandingRef};
#[doc(inline)]
pub use self::terms::{CfnTerms, CfnTermsRef};
#[doc(inline)]
pub use self::user_pool::{CfnUserPool, CfnUserPoolRef};
#[doc(inline)]
pub use self::user_pool_client::{CfnUserPoolClient, CfnUserPoolClientRef};
#[doc(inline)]
pub use self::user_pool_domain::{CfnUserPoolDomain, CfnUserPoolDomainRef};
#[doc(inline)]
pub use self::user_pool_group::{CfnUserPoolGroup, CfnUserPoolGroupRef};
#[doc(inline)]
pub use self::user_pool_identity_provider::{
    CfnUserPoolIdentityProvider, CfnUserPoolIdentityProviderRef,
};
#[doc(inline)]
pub use self::user_pool_regional_configuration_attachment::{
    CfnUserPoolRegionalConfigurationAttachment, CfnUserPoolRegionalConfigurationAttachmentRef,
};
#[doc(inline)]
pub use self::user_pool_replica::{CfnUserPoolReplica, CfnUserPoolReplicaRef};
#[doc(inline)]
pub use self::user_pool_resource_server::{
    CfnUserPoolResourceServer, CfnUserPoolResourceServerRef,
};
#[doc(inline)]
pub use self::user_pool_risk_configuration_attachment::{
    CfnUserPoolRiskConfigurationAttachment, CfnUserPoolRiskConfigurationAttachmentRef,
};
#[doc(inline)]
pub use self::user_pool_ui_customization_attachment::{
    CfnUserPoolUICustomizationAttachment, CfnUserPoolUICustomizationAttachmentRef,
};
#[doc(inline)]
pub use self::user_pool_user::{CfnUserPoolUser, CfnUserPoolUserRef};
#[doc(inline)]
pub use self::user_pool_user_to_group_attachment::{
    CfnUserPoolUserToGroupAttachment, CfnUserPoolUserToGroupAttachmentRef,
};
