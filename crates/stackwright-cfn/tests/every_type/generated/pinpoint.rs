// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "ADMChannel",
        cfn::pinpoint::CfnADMChannel::new("sample", "sample", "sample"),
    );
    stack.add("APNSChannel", cfn::pinpoint::CfnAPNSChannel::new("sample"));
    stack.add(
        "APNSSandboxChannel",
        cfn::pinpoint::CfnAPNSSandboxChannel::new("sample"),
    );
    stack.add(
        "APNSVoipChannel",
        cfn::pinpoint::CfnAPNSVoipChannel::new("sample"),
    );
    stack.add(
        "APNSVoipSandboxChannel",
        cfn::pinpoint::CfnAPNSVoipSandboxChannel::new("sample"),
    );
    stack.add("App", cfn::pinpoint::CfnApp::new("sample"));
    stack.add(
        "ApplicationSettings",
        cfn::pinpoint::CfnApplicationSettings::new("sample"),
    );
    stack.add(
        "BaiduChannel",
        cfn::pinpoint::CfnBaiduChannel::new("sample", "sample", "sample"),
    );
    stack.add(
        "Campaign",
        cfn::pinpoint::CfnCampaign::new(
            "sample",
            "sample",
            cfn::pinpoint::campaign::ScheduleProperty::new().end_time("sample"),
            "sample",
        ),
    );
    stack.add(
        "EmailChannel",
        cfn::pinpoint::CfnEmailChannel::new("sample", "sample", "sample"),
    );
    stack.add(
        "EmailTemplate",
        cfn::pinpoint::CfnEmailTemplate::new("sample", "sample"),
    );
    stack.add(
        "EventStream",
        cfn::pinpoint::CfnEventStream::new(
            "sample",
            "sample",
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
    stack.add("GCMChannel", cfn::pinpoint::CfnGCMChannel::new("sample"));
    stack.add(
        "InAppTemplate",
        cfn::pinpoint::CfnInAppTemplate::new("sample"),
    );
    stack.add(
        "PushTemplate",
        cfn::pinpoint::CfnPushTemplate::new("sample"),
    );
    stack.add("SMSChannel", cfn::pinpoint::CfnSMSChannel::new("sample"));
    stack.add(
        "Segment",
        cfn::pinpoint::CfnSegment::new("sample", "sample"),
    );
    stack.add(
        "SmsTemplate",
        cfn::pinpoint::CfnSmsTemplate::new("sample", "sample"),
    );
    stack.add(
        "VoiceChannel",
        cfn::pinpoint::CfnVoiceChannel::new("sample"),
    );
}
