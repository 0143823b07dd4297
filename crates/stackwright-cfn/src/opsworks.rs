// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::OpsWorks`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod app;
pub mod elastic_load_balancer_attachment;
pub mod instance;
pub mod layer;
pub mod stack;
pub mod user_profile;
pub mod volume;

#[doc(inline)]
pub use self::app::{CfnApp, CfnAppRef};
#[doc(inline)]
pub use self::elastic_load_balancer_attachment::{
    CfnElasticLoadBalancerAttachment, CfnElasticLoadBalancerAttachmentRef,
};
#[doc(inline)]
pub use self::instance::{CfnInstance, CfnInstanceRef};
#[doc(inline)]
pub use self::layer::{CfnLayer, CfnLayerRef};
#[doc(inline)]
pub use self::stack::{CfnStack, CfnStackRef};
#[doc(inline)]
pub use self::user_profile::{CfnUserProfile, CfnUserProfileRef};
#[doc(inline)]
pub use self::volume::{CfnVolume, CfnVolumeRef};
