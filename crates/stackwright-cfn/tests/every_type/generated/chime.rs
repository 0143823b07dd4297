// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("AppInstance", cfn::chime::CfnAppInstance::new("sample"));
    stack.add(
        "AppInstanceBot",
        cfn::chime::CfnAppInstanceBot::new(
            "arn:aws:iam::123456789012:role/sample",
            cfn::chime::app_instance_bot::ConfigurationProperty::new(
                cfn::chime::app_instance_bot::LexConfigurationProperty::new(
                    "arn:aws:lex:aa-a-1:111111111111:bot-alias/AAAAAAAAAA/AAAAAAAAAA",
                    "sample",
                ),
            ),
        ),
    );
    stack.add(
        "AppInstanceUser",
        cfn::chime::CfnAppInstanceUser::new("arn:aws:iam::123456789012:role/sample", "sample"),
    );
    stack.add(
        "Channel",
        cfn::chime::CfnChannel::new(
            "arn:aws:iam::123456789012:role/sample",
            "arn:aws:iam::123456789012:role/sample",
            "sample",
        ),
    );
    stack.add(
        "ChannelFlow",
        cfn::chime::CfnChannelFlow::new(
            "arn:aws:iam::123456789012:role/sample",
            "sample",
            vec![cfn::chime::channel_flow::ProcessorProperty::new(
                cfn::chime::channel_flow::ProcessorConfigurationProperty::new(
                    cfn::chime::channel_flow::LambdaConfigurationProperty::new(
                        "ASYNC",
                        "arn:aws:lambda:aa-a-1:111111111111:function:a",
                    ),
                ),
                1,
                "CONTINUE",
                "sample",
            )],
        ),
    );
    stack.add("MediaInsightsPipelineConfiguration", cfn::chime::CfnMediaInsightsPipelineConfiguration::new(vec![cfn::chime::media_insights_pipeline_configuration::MediaInsightsPipelineConfigurationElementProperty::new("AmazonTranscribeCallAnalyticsProcessor")], "sample", "arn:aws:iam::123456789012:role/sample"));
    stack.add(
        "MediaPipelineKinesisVideoStreamPool",
        cfn::chime::CfnMediaPipelineKinesisVideoStreamPool::new(
            "sample",
            cfn::chime::media_pipeline_kinesis_video_stream_pool::StreamConfigurationProperty::new(
                "a-a-1",
            ),
        ),
    );
    stack.add(
        "SipMediaApplication",
        cfn::chime::CfnSipMediaApplication::new(
            "sample",
            vec![
                cfn::chime::sip_media_application::SipMediaApplicationEndpointProperty::new(
                    "arn::lambda:aa-a-1:111111111111:function:a",
                ),
            ],
            "sample",
        ),
    );
    stack.add(
        "VoiceConnector",
        cfn::chime::CfnVoiceConnector::new("sample", true),
    );
}
