//! The core of stackwright: construct tree, typed values, template model, diagnostics and synthesis.
//!
//! It knows no AWS service. Constructs of services are in `stackwright-cfn` (one to one with
//! CloudFormation) and `stackwright` (the level above); this crate turns what they add to a tree into
//! a template, by the rules by which aws-cdk-lib does.
//!
//! ```
//! use stackwright_core::{CfnResource, Stack};
//!
//! let stack = Stack::new("shop");
//! let queue = stack.add("Orders", CfnResource::new("AWS::SQS::Queue").property("DelaySeconds", 5));
//! stack.output("OrdersArn", queue.attribute("Arn"));
//! println!("{}", stack.synth().unwrap().template);
//! ```
//!
//! # Map
//!
//! | where | what |
//! | --- | --- |
//! | [`App`], [`Stack`], [`Scope`], [`Construct`] | the tree and what is added to it |
//! | [`Value`], [`Expr`], [`IntoValue`], [`kind`] | typed values |
//! | [`intrinsic`], [`pseudo`], [`text!`] | what CloudFormation works out |
//! | [`CfnParameter`], [`CfnOutput`], [`CfnCondition`], [`CfnMapping`], [`CfnRule`], [`CfnResource`] | the elements of a template |
//! | [`Edit`] | escape hatches |
//! | [`Diagnostic`], [`Code`], [`codes`] | what is wrong, as data |
//! | [`Node`], [`Object`] | the erased form of values |

mod app;
pub mod codes;
mod collate;
mod construct;
mod context;
mod dependency;
mod diagnostic;
mod duration;
mod edit;
mod element;
mod elements;
mod fault;
pub mod intrinsic;
mod logical_id;
mod node;
pub mod pseudo;
mod removal_policy;
mod rules;
mod scope;
mod stack;
mod synthesis;
mod tag;
mod tree;
mod value;

pub use app::{App, Assembly};
pub use collate::collate;
pub use construct::{AsNode, Construct};
pub use dependency::{Dependable, Dependency, DependencyGroup};
pub use diagnostic::{Code, Diagnostic, Diagnostics, Severity, SourceLine, nearest};
pub use duration::Duration;
pub use edit::Edit;
pub use element::TypeInfo;
pub use elements::{
    CfnCondition, CfnConditionRef, CfnMapping, CfnMappingRef, CfnOutput, CfnOutputRef,
    CfnParameter, CfnParameterRef, CfnResource, CfnResourceRef, CfnRule,
};
pub use fault::Fault;
pub use logical_id::{is_logical_id, logical_id, unique_id};
pub use node::{Node, NodeRef, Object, Text};
pub use removal_policy::{DeletionPolicy, RemovalPolicy};
pub use scope::Scope;
pub use stack::{Environment, Stack};
pub use stackwright_contract::kind;
pub use synthesis::{SynthesizedStack, Template};
pub use tag::{CfnTag, Tag, TagFormat, TagProperty};
pub use value::{Expr, Fluent, IntoValue, Value, list, map, unchecked};
