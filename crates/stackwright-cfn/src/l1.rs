// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The names that every generated module uses.

// Without any feature nothing uses them.
#![allow(unused_imports)]

pub(crate) use std::borrow::Cow;

pub(crate) use stackwright_core::kind::{Accepts, Json, Kind, List, Map};
pub(crate) use stackwright_core::{
    AsNode, CfnTag, Construct, IntoValue, Node, NodeRef, Object, Scope, TagFormat, TagProperty,
    TypeInfo, Value,
};

pub(crate) use crate::kinds;
