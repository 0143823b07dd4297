// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Endpoint",
        cfn::emrcontainers::CfnEndpoint::new(
            "arn:aws:iam::123456789012:role/sample",
            "sample",
            "sample",
            "sample",
        ),
    );
    stack.add(
        "JobTemplate",
        cfn::emrcontainers::CfnJobTemplate::new(
            cfn::emrcontainers::job_template::JobTemplateDataProperty::new(
                "arn:aws:iam::123456789012:role/sample",
                cfn::emrcontainers::job_template::JobDriverProperty::new().spark_submit_job_driver(
                    cfn::emrcontainers::job_template::SparkSubmitJobDriverProperty::new("sample"),
                ),
                "sample",
            ),
            "sample",
        ),
    );
    stack.add("SecurityConfiguration", cfn::emrcontainers::CfnSecurityConfiguration::new(cfn::emrcontainers::security_configuration::SecurityConfigurationDataProperty::new().authentication_configuration(cfn::emrcontainers::security_configuration::AuthenticationConfigurationProperty::new().iam_configuration(cfn::emrcontainers::security_configuration::IAMConfigurationProperty::new().system_role("arn:aws:iam::123456789012:role/sample")))));
    stack.add(
        "VirtualCluster",
        cfn::emrcontainers::CfnVirtualCluster::new(
            cfn::emrcontainers::virtual_cluster::ContainerProviderProperty::new(
                "sample",
                cfn::emrcontainers::virtual_cluster::ContainerInfoProperty::new(
                    cfn::emrcontainers::virtual_cluster::EksInfoProperty::new("sample"),
                ),
                "EKS",
            ),
            "sample",
        ),
    );
}
