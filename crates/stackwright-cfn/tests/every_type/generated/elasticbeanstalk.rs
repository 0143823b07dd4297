// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Application", cfn::elasticbeanstalk::CfnApplication::new());
    stack.add(
        "ApplicationVersion",
        cfn::elasticbeanstalk::CfnApplicationVersion::new("sample"),
    );
    stack.add(
        "ConfigurationTemplate",
        cfn::elasticbeanstalk::CfnConfigurationTemplate::new("sample"),
    );
    stack.add(
        "Environment",
        cfn::elasticbeanstalk::CfnEnvironment::new("sample"),
    );
}
