// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Amplify`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod app;
pub mod branch;
pub mod domain;
pub mod webhook;

#[doc(inline)]
pub use self::app::{CfnApp, CfnAppRef};
#[doc(inline)]
pub use self::branch::{CfnBranch, CfnBranchRef};
#[doc(inline)]
pub use self::domain::{CfnDomain, CfnDomainRef};
#[doc(inline)]
pub use self::webhook::{CfnWebhook, CfnWebhookRef};

use crate::l1::*;

/// The values of `Stage` of `AWS::Amplify::Branch`.
pub enum Stage {
    /// `BETA`.
    Beta,
    /// `DEVELOPMENT`.
    Development,
    /// `EXPERIMENTAL`.
    Experimental,
    /// `PRODUCTION`.
    Production,
    /// `PULL_REQUEST`.
    PullRequest,
}

#[diagnostic::do_not_recommend]
impl Kind for Stage {}
#[diagnostic::do_not_recommend]
impl TextKind for Stage {}
#[diagnostic::do_not_recommend]
impl IdKind for Stage {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Stage {}
#[diagnostic::do_not_recommend]
impl IntoValue<Stage> for Stage {
    #[inline]
    fn into_value(self) -> Value<Stage> {
        const VALUES: &[&str] = &[
            "BETA",
            "DEVELOPMENT",
            "EXPERIMENTAL",
            "PRODUCTION",
            "PULL_REQUEST",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
