// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Monitor",
        cfn::networkflowmonitor::CfnMonitor::new(
            vec![
                cfn::networkflowmonitor::monitor::MonitorLocalResourceProperty::new(
                    "sample",
                    "AWS::EC2::VPC",
                ),
            ],
            "sample",
        ),
    );
    stack.add(
        "Scope",
        cfn::networkflowmonitor::CfnScope::new(vec![
            cfn::networkflowmonitor::scope::TargetResourceProperty::new(
                "sample",
                cfn::networkflowmonitor::scope::TargetIdentifierProperty::new(
                    cfn::networkflowmonitor::scope::TargetIdProperty::new("1"),
                    "ACCOUNT",
                ),
            ),
        ]),
    );
}
