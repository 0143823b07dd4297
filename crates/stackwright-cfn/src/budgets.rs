// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Budgets`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod budget;
pub mod budgets_action;

#[doc(inline)]
pub use self::budget::{CfnBudget, CfnBudgetRef};
#[doc(inline)]
pub use self::budgets_action::{CfnBudgetsAction, CfnBudgetsActionRef};
