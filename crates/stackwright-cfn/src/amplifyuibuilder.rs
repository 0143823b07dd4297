// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::AmplifyUIBuilder`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod component;
pub mod form;
pub mod theme;

#[doc(inline)]
pub use self::component::{CfnComponent, CfnComponentRef};
#[doc(inline)]
pub use self::form::{CfnForm, CfnFormRef};
#[doc(inline)]
pub use self::theme::{CfnTheme, CfnThemeRef};
