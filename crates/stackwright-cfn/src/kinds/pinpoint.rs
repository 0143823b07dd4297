// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `pinpoint`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Id` of an `AWS::Pinpoint::ADMChannel`: (Deprecated) An identifier for the ADM channel.
    AdmChannelId,
    /// `Id` of an `AWS::Pinpoint::APNSChannel`: (Deprecated) An identifier for the APNs channel.
    ApnsChannelId,
    /// `Id` of an `AWS::Pinpoint::APNSSandboxChannel`: (Deprecated) An identifier for the APNs sandbox channel.
    ApnsSandboxChannelId,
    /// `Id` of an `AWS::Pinpoint::APNSVoipChannel`: (Deprecated) An identifier for the APNs VoIP channel.
    ApnsVoipChannelId,
    /// `Id` of an `AWS::Pinpoint::APNSVoipSandboxChannel`: (Deprecated) An identifier for the APNs VoIP sandbox channel.
    ApnsVoipSandboxChannelId,
    /// `Arn` of an `AWS::Pinpoint::App`: The Amazon Resource Name (ARN) of the application.
    AppArn,
    /// `Id` of an `AWS::Pinpoint::App`: The unique identifier for the application.
    AppId,
    /// `Id` of an `AWS::Pinpoint::ApplicationSettings`.
    ApplicationSettingsId,
    /// `Id` of an `AWS::Pinpoint::BaiduChannel`: (Deprecated) An identifier for the Baidu channel.
    BaiduChannelId,
    /// `Arn` of an `AWS::Pinpoint::Campaign`: The Amazon Resource Name (ARN) of the campaign.
    CampaignArn,
    /// `CampaignId` of an `AWS::Pinpoint::Campaign`: The unique identifier for the campaign.
    CampaignId,
    /// `Id` of an `AWS::Pinpoint::EmailChannel`: (Deprecated) An identifier for the email channel.
    EmailChannelId,
    /// `Arn` of an `AWS::Pinpoint::EmailTemplate`: The Amazon Resource Name (ARN) of the message template.
    EmailTemplateArn,
    /// `Id` of an `AWS::Pinpoint::EmailTemplate`.
    EmailTemplateId,
    /// `Id` of an `AWS::Pinpoint::EventStream`.
    EventStreamId,
    /// `Id` of an `AWS::Pinpoint::GCMChannel`: (Deprecated) An identifier for the GCM channel.
    GcmChannelId,
    /// `Arn` of an `AWS::Pinpoint::InAppTemplate`: The Amazon Resource Name (ARN) of the message template.
    InAppTemplateArn,
    /// `TemplateName` of an `AWS::Pinpoint::InAppTemplate`: The name of the in-app message template.
    InAppTemplateName,
    /// `Arn` of an `AWS::Pinpoint::PushTemplate`: The Amazon Resource Name (ARN) of the message template.
    PushTemplateArn,
    /// `Id` of an `AWS::Pinpoint::PushTemplate`.
    PushTemplateId,
    /// `Arn` of an `AWS::Pinpoint::Segment`: The Amazon Resource Name (ARN) of the segment.
    SegmentArn,
    /// `SegmentId` of an `AWS::Pinpoint::Segment`: The unique identifier for the segment.
    SegmentId,
    /// `Id` of an `AWS::Pinpoint::SMSChannel`: (Deprecated) An identifier for the SMS channel.
    SmsChannelId,
    /// `Arn` of an `AWS::Pinpoint::SmsTemplate`: The Amazon Resource Name (ARN) of the message template.
    SmsTemplateArn,
    /// `Id` of an `AWS::Pinpoint::SmsTemplate`.
    SmsTemplateId,
    /// `Id` of an `AWS::Pinpoint::VoiceChannel`: (Deprecated) An identifier for the voice channel.
    VoiceChannelId,
}
