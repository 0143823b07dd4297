// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Cases`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod case;
pub mod case_rule;
pub mod domain;
pub mod field;
pub mod layout;
pub mod related_item;
pub mod template;

#[doc(inline)]
pub use self::case::{CfnCase, CfnCaseRef};
#[doc(inline)]
pub use self::case_rule::{CfnCaseRule, CfnCaseRuleRef};
#[doc(inline)]
pub use self::domain::{CfnDomain, CfnDomainRef};
#[doc(inline)]
pub use self::field::{CfnField, CfnFieldRef};
#[doc(inline)]
pub use self::layout::{CfnLayout, CfnLayoutRef};
#[doc(inline)]
pub use self::related_item::{CfnRelatedItem, CfnRelatedItemRef};
#[doc(inline)]
pub use self::template::{CfnTemplate, CfnTemplateRef};
