// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::SecurityLake`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod aws_log_source;
pub mod data_lake;
pub mod subscriber;
pub mod subscriber_notification;

#[doc(inline)]
pub use self::aws_log_source::{CfnAwsLogSource, CfnAwsLogSourceRef};
#[doc(inline)]
pub use self::data_lake::{CfnDataLake, CfnDataLakeRef};
#[doc(inline)]
pub use self::subscriber::{CfnSubscriber, CfnSubscriberRef};
#[doc(inline)]
pub use self::subscriber_notification::{CfnSubscriberNotification, CfnSubscriberNotificationRef};
