// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("LoggingConfiguration", cfn::ivschat::CfnLoggingConfiguration::new(cfn::ivschat::logging_configuration::DestinationConfigurationProperty::new().cloud_watch_logs(cfn::ivschat::logging_configuration::CloudWatchLogsDestinationConfigurationProperty::new("sample"))));
    stack.add("Room", cfn::ivschat::CfnRoom::new());
}
