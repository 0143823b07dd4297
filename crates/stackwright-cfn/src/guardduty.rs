// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::GuardDuty`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod custom_detection_rule_association;
pub mod detector;
pub mod filter;
pub mod ip_set;
pub mod malware_protection_plan;
pub mod master;
pub mod member;
pub mod publishing_destination;
pub mod threat_entity_set;
pub mod threat_intel_set;
pub mod trusted_entity_set;

#[doc(inline)]
pub use self::custom_detection_rule_association::{
    CfnCustomDetectionRuleAssociation, CfnCustomDetectionRuleAssociationRef,
};
#[doc(inline)]
pub use self::detector::{CfnDetector, CfnDetectorRef};
#[doc(inline)]
pub use self::filter::{CfnFilter, CfnFilterRef};
#[doc(inline)]
pub use self::ip_set::{CfnIPSet, CfnIPSetRef};
#[doc(inline)]
pub use self::malware_protection_plan::{CfnMalwareProtectionPlan, CfnMalwareProtectionPlanRef};
#[doc(inline)]
pub use self::master::{CfnMaster, CfnMasterRef};
#[doc(inline)]
pub use self::member::{CfnMember, CfnMemberRef};
#[doc(inline)]
pub use self::publishing_destination::{CfnPublishingDestination, CfnPublishingDestinationRef};
#[doc(inline)]
pub use self::threat_entity_set::{CfnThreatEntitySet, CfnThreatEntitySetRef};
#[doc(inline)]
pub use self::threat_intel_set::{CfnThreatIntelSet, CfnThreatIntelSetRef};
#[doc(inline)]
pub use self::trusted_entity_set::{CfnTrustedEntitySet, CfnTrustedEntitySetRef};
