// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Serverless`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod api;
pub mod application;
pub mod function;
pub mod http_api;
pub mod layer_version;
pub mod simple_table;
pub mod state_machine;

#[doc(inline)]
pub use self::api::{CfnApi, CfnApiRef};
#[doc(inline)]
pub use self::application::{CfnApplication, CfnApplicationRef};
#[doc(inline)]
pub use self::function::{CfnFunction, CfnFunctionRef};
#[doc(inline)]
pub use self::http_api::{CfnHttpApi, CfnHttpApiRef};
#[doc(inline)]
pub use self::layer_version::{CfnLayerVersion, CfnLayerVersionRef};
#[doc(inline)]
pub use self::simple_table::{CfnSimpleTable, CfnSimpleTableRef};
#[doc(inline)]
pub use self::state_machine::{CfnStateMachine, CfnStateMachineRef};
