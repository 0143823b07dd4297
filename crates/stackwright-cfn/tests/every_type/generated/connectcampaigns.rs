// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Campaign",
        cfn::connectcampaigns::CfnCampaign::new(
            "arn:aws:connect::111111111111:instance/",
            cfn::connectcampaigns::campaign::DialerConfigProperty::new().progressive_dialer_config(
                cfn::connectcampaigns::campaign::ProgressiveDialerConfigProperty::new(1.0),
            ),
            "sample",
            cfn::connectcampaigns::campaign::OutboundCallConfigProperty::new(
                "arn:aws:connect::111111111111:instance//contact-flow/",
            ),
        ),
    );
}
