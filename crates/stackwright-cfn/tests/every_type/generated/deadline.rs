// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Budget",
        cfn::deadline::CfnBudget::new(
            vec![cfn::deadline::budget::BudgetActionToAddProperty::new(
                1.0,
                "STOP_SCHEDULING_AND_COMPLETE_TASKS",
            )],
            1.0,
            "sample",
            "farm-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            cfn::deadline::budget::BudgetScheduleProperty::new(
                cfn::deadline::budget::FixedBudgetScheduleProperty::new(
                    "2026-01-31T12:00:00Z",
                    "2026-01-31T12:00:00Z",
                ),
            ),
            cfn::deadline::budget::UsageTrackingResourceProperty::new(
                "queue-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            ),
        ),
    );
    stack.add("Farm", cfn::deadline::CfnFarm::new("sample"));
    stack.add(
        "Fleet",
        cfn::deadline::CfnFleet::new(
            cfn::deadline::fleet::FleetConfigurationProperty::new().customer_managed(
                cfn::deadline::fleet::CustomerManagedFleetConfigurationProperty::new(
                    "NO_SCALING",
                    cfn::deadline::fleet::CustomerManagedWorkerCapabilitiesProperty::new(
                        "x86_64",
                        cfn::deadline::fleet::MemoryMiBRangeProperty::new(512),
                        "WINDOWS",
                        cfn::deadline::fleet::VCpuCountRangeProperty::new(1),
                    ),
                ),
            ),
            "sample",
            "farm-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            1,
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
    stack.add(
        "LicenseEndpoint",
        cfn::deadline::CfnLicenseEndpoint::new(vec!["sg-a"], vec!["subnet-a"], "vpc-a"),
    );
    stack.add(
        "Limit",
        cfn::deadline::CfnLimit::new(
            "sample",
            "sample",
            "farm-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            1,
        ),
    );
    stack.add("MeteredProduct", cfn::deadline::CfnMeteredProduct::new());
    stack.add(
        "Monitor",
        cfn::deadline::CfnMonitor::new(
            "sample",
            "arn:aws:sso:::instance/ins-aaaaaaaaaaaaaaaa",
            "arn:aws:iam::123456789012:role/sample",
            "sample",
        ),
    );
    stack.add(
        "Queue",
        cfn::deadline::CfnQueue::new("sample", "farm-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
    );
    stack.add(
        "QueueEnvironment",
        cfn::deadline::CfnQueueEnvironment::new(
            "farm-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            1,
            "queue-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "sample",
            "JSON",
        ),
    );
    stack.add(
        "QueueFleetAssociation",
        cfn::deadline::CfnQueueFleetAssociation::new(
            "farm-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "fleet-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "queue-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        ),
    );
    stack.add(
        "QueueLimitAssociation",
        cfn::deadline::CfnQueueLimitAssociation::new(
            "farm-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "limit-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "queue-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        ),
    );
    stack.add(
        "StorageProfile",
        cfn::deadline::CfnStorageProfile::new(
            "sample",
            "farm-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "WINDOWS",
        ),
    );
    stack.add(
        "Worker",
        cfn::deadline::CfnWorker::new(
            "farm-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "fleet-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        ),
    );
}
