//! The guide: what is worth knowing beyond single items.

#[doc = include_str!("guide/compatibility.md")]
pub mod compatibility {}

#[doc = include_str!("guide/diagnostics.md")]
pub mod diagnostics {}

#[doc = include_str!("guide/testing.md")]
pub mod testing {}
