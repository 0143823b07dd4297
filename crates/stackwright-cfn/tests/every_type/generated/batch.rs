// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "ComputeEnvironment",
        cfn::batch::CfnComputeEnvironment::new("managed"),
    );
    stack.add(
        "ConsumableResource",
        cfn::batch::CfnConsumableResource::new("REPLENISHABLE", 1),
    );
    stack.add(
        "JobDefinition",
        cfn::batch::CfnJobDefinition::new("container"),
    );
    stack.add(
        "JobQueue",
        cfn::batch::CfnJobQueue::new(1).compute_environment_order(vec![
            cfn::batch::job_queue::ComputeEnvironmentOrderProperty::new("sample", 1),
        ]),
    );
    stack.add(
        "QuotaShare",
        cfn::batch::CfnQuotaShare::new(
            vec![cfn::batch::quota_share::QuotaShareCapacityLimitProperty::new("sample", 1)],
            "sample",
            cfn::batch::quota_share::QuotaSharePreemptionConfigurationProperty::new("disabled"),
            "sample",
            cfn::batch::quota_share::QuotaShareResourceSharingConfigurationProperty::new("lend"),
        ),
    );
    stack.add("SchedulingPolicy", cfn::batch::CfnSchedulingPolicy::new());
    stack.add(
        "ServiceEnvironment",
        cfn::batch::CfnServiceEnvironment::new(
            vec![
                cfn::batch::service_environment::CapacityLimitProperty::new()
                    .capacity_unit("sample"),
            ],
            "sagemaker_training",
        ),
    );
}
