// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Dashboard",
        cfn::bcm::CfnDashboard::new(
            "sample",
            vec![cfn::bcm::dashboard::WidgetProperty::new(
                vec![cfn::bcm::dashboard::WidgetConfigProperty::new(
                    cfn::bcm::dashboard::DisplayConfigProperty::new().graph(vec![(
                        "key",
                        cfn::bcm::dashboard::GraphDisplayConfigProperty::new("LINE"),
                    )]),
                    cfn::bcm::dashboard::QueryParametersProperty::new().cost_and_usage(
                        cfn::bcm::dashboard::CostAndUsageQueryProperty::new(
                            "HOURLY",
                            vec!["AmortizedCost"],
                            cfn::bcm::dashboard::DateTimeRangeProperty::new(
                                cfn::bcm::dashboard::DateTimeValueProperty::new(
                                    "ABSOLUTE", "sample",
                                ),
                                cfn::bcm::dashboard::DateTimeValueProperty::new(
                                    "ABSOLUTE", "sample",
                                ),
                            ),
                        ),
                    ),
                )],
                "sample",
            )],
        ),
    );
    stack.add(
        "ScheduledReport",
        cfn::bcm::CfnScheduledReport::new(
            "arn:aws:bcm-dashboards::111111111111:dashboard/*",
            "sample",
            cfn::bcm::scheduled_report::ScheduleConfigProperty::new().schedule_expression("sample"),
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
}
