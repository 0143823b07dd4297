// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Channel",
        cfn::mediatailor::CfnChannel::new(
            "sample",
            vec![cfn::mediatailor::channel::RequestOutputItemProperty::new(
                "sample", "sample",
            )],
            "LOOP",
        ),
    );
    stack.add(
        "ChannelPolicy",
        cfn::mediatailor::CfnChannelPolicy::new("sample", json!({})),
    );
    stack.add(
        "Function",
        cfn::mediatailor::CfnFunction::new("sample", "HTTP_REQUEST"),
    );
    stack.add(
        "LiveSource",
        cfn::mediatailor::CfnLiveSource::new(
            vec![
                cfn::mediatailor::live_source::HttpPackageConfigurationProperty::new(
                    "sample", "sample", "DASH",
                ),
            ],
            "sample",
            "sample",
        ),
    );
    stack.add(
        "PlaybackConfiguration",
        cfn::mediatailor::CfnPlaybackConfiguration::new("sample", "sample", "sample"),
    );
    stack.add(
        "PrefetchSchedule",
        cfn::mediatailor::CfnPrefetchSchedule::new("sample", "sample"),
    );
    stack.add(
        "SourceLocation",
        cfn::mediatailor::CfnSourceLocation::new(
            cfn::mediatailor::source_location::HttpConfigurationProperty::new("sample"),
            "sample",
        ),
    );
    stack.add(
        "VodSource",
        cfn::mediatailor::CfnVodSource::new(
            vec![
                cfn::mediatailor::vod_source::HttpPackageConfigurationProperty::new(
                    "sample", "sample", "DASH",
                ),
            ],
            "sample",
            "sample",
        ),
    );
}
