// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Notifications`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod channel_association;
pub mod event_rule;
pub mod managed_notification_account_contact_association;
pub mod managed_notification_additional_channel_association;
pub mod notification_configuration;
pub mod notification_hub;
pub mod organizational_unit_association;

#[doc(inline)]
pub use self::channel_association::{CfnChannelAssociation, CfnChannelAssociationRef};
#[doc(inline)]
pub use self::event_rule::{CfnEventRule, CfnEventRuleRef};
#[doc(inline)]
pub use self::managed_notification_account_contact_association::{
    CfnManagedNotificationAccountContactAssociation,
    CfnManagedNotificationAccountContactAssociationRef,
};
#[doc(inline)]
pub use self::managed_notification_additional_channel_association::{
    CfnManagedNotificationAdditionalChannelAssociation,
    CfnManagedNotificationAdditionalChannelAssociationRef,
};
#[doc(inline)]
pub use self::notification_configuration::{
    CfnNotificationConfiguration, CfnNotificationConfigurationRef,
};
#[doc(inline)]
pub use self::notification_hub::{CfnNotificationHub, CfnNotificationHubRef};
#[doc(inline)]
pub use self::organizational_unit_association::{
    CfnOrganizationalUnitAssociation, CfnOrganizationalUnitAssociationRef,
};
