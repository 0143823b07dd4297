// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::APS`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod anomaly_detector;
pub mod resource_policy;
pub mod rule_groups_namespace;
pub mod scraper;
pub mod workspace;

#[doc(inline)]
pub use self::anomaly_detector::{CfnAnomalyDetector, CfnAnomalyDetectorRef};
#[doc(inline)]
pub use self::resource_policy::{CfnResourcePolicy, CfnResourcePolicyRef};
#[doc(inline)]
pub use self::rule_groups_namespace::{CfnRuleGroupsNamespace, CfnRuleGroupsNamespaceRef};
#[doc(inline)]
pub use self::scraper::{CfnScraper, CfnScraperRef};
#[doc(inline)]
pub use self::workspace::{CfnWorkspace, CfnWorkspaceRef};
