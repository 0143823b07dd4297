// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Pinpoint`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod adm_channel;
pub mod apns_channel;
pub mod apns_sandbox_channel;
pub mod apns_voip_channel;
pub mod apns_voip_sandbox_channel;
pub mod app;
pub mod application_settings;
pub mod baidu_channel;
pub mod campaign;
pub mod email_channel;
pub mod email_template;
pub mod event_stream;
pub mod gcm_channel;
pub mod in_app_template;
pub mod push_template;
pub mod segment;
pub mod sms_channel;
pub mod sms_template;
pub mod voice_channel;

#[doc(inline)]
pub use self::adm_channel::{CfnADMChannel, CfnADMChannelRef};
#[doc(inline)]
pub use self::apns_channel::{CfnAPNSChannel, CfnAPNSChannelRef};
#[doc(inline)]
pub use self::apns_sandbox_channel::{CfnAPNSSandboxChannel, CfnAPNSSandboxChannelRef};
#[doc(inline)]
pub use self::apns_voip_channel::{CfnAPNSVoipChannel, CfnAPNSVoipChannelRef};
#[doc(inline)]
pub use self::apns_voip_sandbox_channel::{
    CfnAPNSVoipSandboxChannel, CfnAPNSVoipSandboxChannelRef,
};
#[doc(inline)]
pub use self::app::{CfnApp, CfnAppRef};
#[doc(inline)]
pub use self::application_settings::{CfnApplicationSettings, CfnApplicationSettingsRef};
#[doc(inline)]
pub use self::baidu_channel::{CfnBaiduChannel, CfnBaiduChannelRef};
#[doc(inline)]
pub use self::campaign::{CfnCampaign, CfnCampaignRef};
#[doc(inline)]
pub use self::email_channel::{CfnEmailChannel, CfnEmailChannelRef};
#[doc(inline)]
pub use self::email_template::{CfnEmailTemplate, CfnEmailTemplateRef};
#[doc(inline)]
pub use self::event_stream::{CfnEventStream, CfnEventStreamRef};
#[doc(inline)]
pub use self::gcm_channel::{CfnGCMChannel, CfnGCMChannelRef};
#[doc(inline)]
pub use self::in_app_template::{CfnInAppTemplate, CfnInAppTemplateRef};
#[doc(inline)]
pub use self::push_template::{CfnPushTemplate, CfnPushTemplateRef};
#[doc(inline)]
pub use self::segment::{CfnSegment, CfnSegmentRef};
#[doc(inline)]
pub use self::sms_channel::{CfnSMSChannel, CfnSMSChannelRef};
#[doc(inline)]
pub use self::sms_template::{CfnSmsTemplate, CfnSmsTemplateRef};
#[doc(inline)]
pub use self::voice_channel::{CfnVoiceChannel, CfnVoiceChannelRef};
