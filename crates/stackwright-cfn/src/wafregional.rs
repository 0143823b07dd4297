// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::WAFRegional`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod byte_match_set;
pub mod geo_match_set;
pub mod ip_set;
pub mod rate_based_rule;
pub mod regex_pattern_set;
pub mod rule;
pub mod size_constraint_set;
pub mod sql_injection_match_set;
pub mod web_acl;
pub mod web_acl_association;
pub mod xss_match_set;

#[doc(inline)]
pub use self::byte_match_set::{CfnByteMatchSet, CfnByteMatchSetRef};
#[doc(inline)]
pub use self::geo_match_set::{CfnGeoMatchSet, CfnGeoMatchSetRef};
#[doc(inline)]
pub use self::ip_set::{CfnIPSet, CfnIPSetRef};
#[doc(inline)]
pub use self::rate_based_rule::{CfnRateBasedRule, CfnRateBasedRuleRef};
#[doc(inline)]
pub use self::regex_pattern_set::{CfnRegexPatternSet, CfnRegexPatternSetRef};
#[doc(inline)]
pub use self::rule::{CfnRule, CfnRuleRef};
#[doc(inline)]
pub use self::size_constraint_set::{CfnSizeConstraintSet, CfnSizeConstraintSetRef};
#[doc(inline)]
pub use self::sql_injection_match_set::{CfnSqlInjectionMatchSet, CfnSqlInjectionMatchSetRef};
#[doc(inline)]
pub use self::web_acl::{CfnWebACL, CfnWebACLRef};
#[doc(inline)]
pub use self::web_acl_association::{CfnWebACLAssociation, CfnWebACLAssociationRef};
#[doc(inline)]
pub use self::xss_match_set::{CfnXssMatchSet, CfnXssMatchSetRef};
