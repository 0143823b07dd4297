// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::MediaPackageV2`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod channel;
pub mod channel_group;
pub mod channel_policy;
pub mod origin_endpoint;
pub mod origin_endpoint_policy;

#[doc(inline)]
pub use self::channel::{CfnChannel, CfnChannelRef};
#[doc(inline)]
pub use self::channel_group::{CfnChannelGroup, CfnChannelGroupRef};
#[doc(inline)]
pub use self::channel_policy::{CfnChannelPolicy, CfnChannelPolicyRef};
#[doc(inline)]
pub use self::origin_endpoint::{CfnOriginEndpoint, CfnOriginEndpointRef};
#[doc(inline)]
pub use self::origin_endpoint_policy::{CfnOriginEndpointPolicy, CfnOriginEndpointPolicyRef};
