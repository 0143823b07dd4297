// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The names that every generated module uses.

// Without any feature nothing uses them.
#![allow(unused_imports)]

pub(crate) use std::borrow::Cow;

pub(crate) use stackwright_core::kind::{
    Accepts, IdKind, Json, JsonOrText, Kind, List, Map, Scalar, TextKind, TextOrList,
};
pub(crate) use stackwright_core::{
    AsNode, CfnTag, Construct, IntoValue, Node, NodeRef, Object, Scope, TagFormat, TypeInfo, Value,
};

pub(crate) use crate::kinds;
