//! The guide: what is worth knowing beyond single items.

#[doc = include_str!("guide/compatibility.md")]
pub mod compatibility {}

#[cfg(all(feature = "dynamodb", feature = "ecs"))]
#[doc = include_str!("guide/contracts.md")]
pub mod contracts {}

#[doc = include_str!("guide/diagnostics.md")]
pub mod diagnostics {}

#[cfg(feature = "ecs")]
#[doc = include_str!("guide/migrations.md")]
pub mod migrations {}

#[doc = include_str!("guide/testing.md")]
pub mod testing {}
