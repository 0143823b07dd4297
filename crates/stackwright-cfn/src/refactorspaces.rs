// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::RefactorSpaces`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod application;
pub mod environment;
pub mod route;
pub mod service;

#[doc(inline)]
pub use self::application::{CfnApplication, CfnApplicationRef};
#[doc(inline)]
pub use self::environment::{CfnEnvironment, CfnEnvironmentRef};
#[doc(inline)]
pub use self::route::{CfnRoute, CfnRouteRef};
#[doc(inline)]
pub use self::service::{CfnService, CfnServiceRef};
