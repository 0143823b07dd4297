// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "AwsLogSource",
        cfn::securitylake::CfnAwsLogSource::new("sample", "sample", "1.0"),
    );
    stack.add("DataLake", cfn::securitylake::CfnDataLake::new());
    stack.add(
        "Subscriber",
        cfn::securitylake::CfnSubscriber::new(
            vec!["LAKEFORMATION"],
            "sample",
            vec![
                cfn::securitylake::subscriber::SourceProperty::new().aws_log_source(
                    cfn::securitylake::subscriber::AwsLogSourceProperty::new()
                        .source_name("sample"),
                ),
            ],
            cfn::securitylake::subscriber::SubscriberIdentityProperty::new(
                "sample",
                "111111111111",
            ),
            "sample",
        ),
    );
    stack.add("SubscriberNotification", cfn::securitylake::CfnSubscriberNotification::new(cfn::securitylake::subscriber_notification::NotificationConfigurationProperty::new().https_notification_configuration(cfn::securitylake::subscriber_notification::HttpsNotificationConfigurationProperty::new("http://a", "arn:aws:iam::123456789012:role/sample")), "arn:aws:iam::123456789012:role/sample"));
}
