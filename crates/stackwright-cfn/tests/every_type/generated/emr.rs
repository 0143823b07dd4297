// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Cluster",
        cfn::emr::CfnCluster::new(
            cfn::emr::cluster::JobFlowInstancesConfigProperty::new()
                .additional_master_security_groups(vec!["sample"]),
            "sample",
            "sample",
            "sample",
        ),
    );
    stack.add(
        "InstanceFleetConfig",
        cfn::emr::CfnInstanceFleetConfig::new("sample", "sample"),
    );
    stack.add(
        "InstanceGroupConfig",
        cfn::emr::CfnInstanceGroupConfig::new(1, "sample", "sample", "sample"),
    );
    stack.add(
        "SecurityConfiguration",
        cfn::emr::CfnSecurityConfiguration::new(json!({})),
    );
    stack.add(
        "Step",
        cfn::emr::CfnStep::new(
            "sample",
            cfn::emr::step::HadoopJarStepConfigProperty::new("sample"),
            "sample",
            "sample",
        ),
    );
    stack.add(
        "Studio",
        cfn::emr::CfnStudio::new(
            "SSO",
            "s3://a",
            "sg-a",
            "sample",
            "arn:aws:iam::123456789012:role/sample",
            vec!["subnet-aaaaaaaaaaaaa"],
            "vpc-aaaaaaaa",
            "sg-a",
        ),
    );
    stack.add(
        "StudioSessionMapping",
        cfn::emr::CfnStudioSessionMapping::new("sample", "USER", "arn:aws:iam:::policy/a", "es-A"),
    );
    stack.add("WALWorkspace", cfn::emr::CfnWALWorkspace::new());
}
