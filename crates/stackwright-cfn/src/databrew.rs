// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::DataBrew`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod dataset;
pub mod job;
pub mod project;
pub mod recipe;
pub mod ruleset;
pub mod schedule;

#[doc(inline)]
pub use self::dataset::{CfnDataset, CfnDatasetRef};
#[doc(inline)]
pub use self::job::{CfnJob, CfnJobRef};
#[doc(inline)]
pub use self::project::{CfnProject, CfnProjectRef};
#[doc(inline)]
pub use self::recipe::{CfnRecipe, CfnRecipeRef};
#[doc(inline)]
pub use self::ruleset::{CfnRuleset, CfnRulesetRef};
#[doc(inline)]
pub use self::schedule::{CfnSchedule, CfnScheduleRef};
