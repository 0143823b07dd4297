// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "LogAnomalyDetectionIntegration",
        cfn::devopsguru::CfnLogAnomalyDetectionIntegration::new(),
    );
    stack.add(
        "NotificationChannel",
        cfn::devopsguru::CfnNotificationChannel::new(
            cfn::devopsguru::notification_channel::NotificationChannelConfigProperty::new()
                .filters(
                    cfn::devopsguru::notification_channel::NotificationFilterConfigProperty::new()
                        .message_types(vec!["NEW_INSIGHT"]),
                ),
        ),
    );
    stack.add(
        "ResourceCollection",
        cfn::devopsguru::CfnResourceCollection::new(
            cfn::devopsguru::resource_collection::ResourceCollectionFilterProperty::new()
                .cloud_formation(
                cfn::devopsguru::resource_collection::CloudFormationCollectionFilterProperty::new()
                    .stack_names(vec!["sample"]),
            ),
        ),
    );
}
