// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "AutoshiftObserverNotificationStatus",
        cfn::arczonalshift::CfnAutoshiftObserverNotificationStatus::new("ENABLED"),
    );
    stack.add(
        "ZonalAutoshiftConfiguration",
        cfn::arczonalshift::CfnZonalAutoshiftConfiguration::new("10.0.0.0/16")
            .zonal_autoshift_status("ENABLED"),
    );
}
