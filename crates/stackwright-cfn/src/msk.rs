// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::MSK`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod batch_scram_secret;
pub mod channel;
pub mod cluster;
pub mod cluster_policy;
pub mod configuration;
pub mod replicator;
pub mod serverless_cluster;
pub mod topic;
pub mod vpc_connection;

#[doc(inline)]
pub use self::batch_scram_secret::{CfnBatchScramSecret, CfnBatchScramSecretRef};
#[doc(inline)]
pub use self::channel::{CfnChannel, CfnChannelRef};
#[doc(inline)]
pub use self::cluster::{CfnCluster, CfnClusterRef};
#[doc(inline)]
pub use self::cluster_policy::{CfnClusterPolicy, CfnClusterPolicyRef};
#[doc(inline)]
pub use self::configuration::{CfnConfiguration, CfnConfigurationRef};
#[doc(inline)]
pub use self::replicator::{CfnReplicator, CfnReplicatorRef};
#[doc(inline)]
pub use self::serverless_cluster::{CfnServerlessCluster, CfnServerlessClusterRef};
#[doc(inline)]
pub use self::topic::{CfnTopic, CfnTopicRef};
#[doc(inline)]
pub use self::vpc_connection::{CfnVpcConnection, CfnVpcConnectionRef};
