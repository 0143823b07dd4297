// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Chime`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod app_instance;
pub mod app_instance_bot;
pub mod app_instance_user;
pub mod channel;
pub mod channel_flow;
pub mod media_insights_pipeline_configuration;
pub mod media_pipeline_kinesis_video_stream_pool;
pub mod sip_media_application;
pub mod voice_connector;

#[doc(inline)]
pub use self::app_instance::{CfnAppInstance, CfnAppInstanceRef};
#[doc(inline)]
pub use self::app_instance_bot::{CfnAppInstanceBot, CfnAppInstanceBotRef};
#[doc(inline)]
pub use self::app_instance_user::{CfnAppInstanceUser, CfnAppInstanceUserRef};
#[doc(inline)]
pub use self::channel::{CfnChannel, CfnChannelRef};
#[doc(inline)]
pub use self::channel_flow::{CfnChannelFlow, CfnChannelFlowRef};
#[doc(inline)]
pub use self::media_insights_pipeline_configuration::{
    CfnMediaInsightsPipelineConfiguration, CfnMediaInsightsPipelineConfigurationRef,
};
#[doc(inline)]
pub use self::media_pipeline_kinesis_video_stream_pool::{
    CfnMediaPipelineKinesisVideoStreamPool, CfnMediaPipelineKinesisVideoStreamPoolRef,
};
#[doc(inline)]
pub use self::sip_media_application::{CfnSipMediaApplication, CfnSipMediaApplicationRef};
#[doc(inline)]
pub use self::voice_connector::{CfnVoiceConnector, CfnVoiceConnectorRef};
