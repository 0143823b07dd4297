//! The elements of a template other than typed resources, as constructs.

mod condition;
mod mapping;
mod output;
mod parameter;
mod resource;
mod rule;

pub use condition::{CfnCondition, CfnConditionRef};
pub use mapping::{CfnMapping, CfnMappingRef};
pub(crate) use output::check_description;
pub use output::{CfnOutput, CfnOutputRef};
pub use parameter::{CfnParameter, CfnParameterRef};
pub use resource::{CfnResource, CfnResourceRef};
pub use rule::CfnRule;
