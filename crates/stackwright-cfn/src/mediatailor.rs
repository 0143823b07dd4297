// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::MediaTailor`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod channel;
pub mod channel_policy;
pub mod function;
pub mod live_source;
pub mod playback_configuration;
pub mod prefetch_schedule;
pub mod source_location;
pub mod vod_source;

#[doc(inline)]
pub use self::channel::{CfnChannel, CfnChannelRef};
#[doc(inline)]
pub use self::channel_policy::{CfnChannelPolicy, CfnChannelPolicyRef};
#[doc(inline)]
pub use self::function::{CfnFunction, CfnFunctionRef};
#[doc(inline)]
pub use self::live_source::{CfnLiveSource, CfnLiveSourceRef};
#[doc(inline)]
pub use self::playback_configuration::{CfnPlaybackConfiguration, CfnPlaybackConfigurationRef};
#[doc(inline)]
pub use self::prefetch_schedule::{CfnPrefetchSchedule, CfnPrefetchScheduleRef};
#[doc(inline)]
pub use self::source_location::{CfnSourceLocation, CfnSourceLocationRef};
#[doc(inline)]
pub use self::vod_source::{CfnVodSource, CfnVodSourceRef};

use crate::l1::*;

/// The values of `Type` of a `HttpPackageConfiguration` of `AWS::MediaTailor::VodSource`.
pub enum Type {
    /// `DASH`.
    Dash,
    /// `HLS`.
    Hls,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["DASH", "HLS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
