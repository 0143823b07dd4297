// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::WellArchitected`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod agent_context;
pub mod agent_goal;
pub mod agent_profile;
pub mod lens;
pub mod profile;
pub mod review_template;
pub mod workload;

#[doc(inline)]
pub use self::agent_context::{CfnAgentContext, CfnAgentContextRef};
#[doc(inline)]
pub use self::agent_goal::{CfnAgentGoal, CfnAgentGoalRef};
#[doc(inline)]
pub use self::agent_profile::{CfnAgentProfile, CfnAgentProfileRef};
#[doc(inline)]
pub use self::lens::{CfnLens, CfnLensRef};
#[doc(inline)]
pub use self::profile::{CfnProfile, CfnProfileRef};
#[doc(inline)]
pub use self::review_template::{CfnReviewTemplate, CfnReviewTemplateRef};
#[doc(inline)]
pub use self::workload::{CfnWorkload, CfnWorkloadRef};
