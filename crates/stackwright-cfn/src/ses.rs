// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::SES`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod configuration_set;
pub mod configuration_set_event_destination;
pub mod contact_list;
pub mod custom_verification_email_template;
pub mod dedicated_ip_pool;
pub mod email_identity;
pub mod email_identity_certificate;
pub mod mail_manager_addon_instance;
pub mod mail_manager_addon_subscription;
pub mod mail_manager_address_list;
pub mod mail_manager_archive;
pub mod mail_manager_ingress_point;
pub mod mail_manager_relay;
pub mod mail_manager_rule_set;
pub mod mail_manager_traffic_policy;
pub mod multi_region_endpoint;
pub mod receipt_filter;
pub mod receipt_rule;
pub mod receipt_rule_set;
pub mod template;
pub mod tenant;
pub mod vdm_attributes;

#[doc(inline)]
pub use self::configuration_set::{CfnConfigurationSet, CfnConfigurationSetRef};
#[doc(inline)]
pub use self::configuration_set_event_destination::{
    CfnConfigurationSetEventDestination, CfnConfigurationSetEventDestinationRef,
};
#[doc(inline)]
pub use self::contact_list::{CfnContactList, CfnContactListRef};
#[doc(inline)]
pub use self::custom_verification_email_template::{
    CfnCustomVerificationEmailTemplate, CfnCustomVerificationEmailTemplateRef,
};
#[doc(inline)]
pub use self::dedicated_ip_pool::{CfnDedicatedIpPool, CfnDedicatedIpPoolRef};
#[doc(inline)]
pub use self::email_identity::{CfnEmailIdentity, CfnEmailIdentityRef};
#[doc(inline)]
pub use self::email_identity_certificate::{
    CfnEmailIdentityCertificate, CfnEmailIdentityCertificateRef,
};
#[doc(inline)]
pub use self::mail_manager_addon_instance::{
    CfnMailManagerAddonInstance, CfnMailManagerAddonInstanceRef,
};
#[doc(inline)]
pub use self::mail_manager_addon_subscription::{
    CfnMailManagerAddonSubscription, CfnMailManagerAddonSubscriptionRef,
};
#[doc(inline)]
pub use self::mail_manager_address_list::{
    CfnMailManagerAddressList, CfnMailManagerAddressListRef,
};
#[doc(inline)]
pub use self::mail_manager_archive::{CfnMailManagerArchive, CfnMailManagerArchiveRef};
#[doc(inline)]
pub use self::mail_manager_ingress_point::{
    CfnMailManagerIngressPoint, CfnMailManagerIngressPointRef,
};
#[doc(inline)]
pub use self::mail_manager_relay::{CfnMailManagerRelay, CfnMailManagerRelayRef};
#[doc(inline)]
pub use self::mail_manager_rule_set::{CfnMailManagerRuleSet, CfnMailManagerRuleSetRef};
#[doc(inline)]
pub use self::mail_manager_traffic_policy::{
    CfnMailManagerTrafficPolicy, CfnMailManagerTrafficPolicyRef,
};
#[doc(inline)]
pub use self::multi_region_endpoint::{CfnMultiRegionEndpoint, CfnMultiRegionEndpointRef};
#[doc(inline)]
pub use self::receipt_filter::{CfnReceiptFilter, CfnReceiptFilterRef};
#[doc(inline)]
pub use self::receipt_rule::{CfnReceiptRule, CfnReceiptRuleRef};
#[doc(inline)]
pub use self::receipt_rule_set::{CfnReceiptRuleSet, CfnReceiptRuleSetRef};
#[doc(inline)]
pub use self::template::{CfnTemplate, CfnTemplateRef};
#[doc(inline)]
pub use self::tenant::{CfnTenant, CfnTenantRef};
#[doc(inline)]
pub use self::vdm_attributes::{CfnVdmAttributes, CfnVdmAttributesRef};
