// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Application", cfn::appconfig::CfnApplication::new("sample"));
    stack.add(
        "ConfigurationProfile",
        cfn::appconfig::CfnConfigurationProfile::new("sample", "sample", "sample"),
    );
    stack.add(
        "Deployment",
        cfn::appconfig::CfnDeployment::new("sample", "sample", "sample", "sample", "sample"),
    );
    stack.add(
        "DeploymentStrategy",
        cfn::appconfig::CfnDeploymentStrategy::new(1.0, 1.0, "sample", "NONE"),
    );
    stack.add(
        "Environment",
        cfn::appconfig::CfnEnvironment::new("sample", "sample"),
    );
    stack.add(
        "ExperimentDefinition",
        cfn::appconfig::CfnExperimentDefinition::new(
            "sample",
            "sample",
            "sample",
            cfn::appconfig::experiment_definition::TreatmentProperty::new(true, 1.0),
            "sample",
            "sample",
            "sample",
            vec![cfn::appconfig::experiment_definition::TreatmentProperty::new(true, 1.0)],
        ),
    );
    stack.add(
        "ExperimentRun",
        cfn::appconfig::CfnExperimentRun::new("sample", "sample", 1.0),
    );
    stack.add(
        "Extension",
        cfn::appconfig::CfnExtension::new(
            vec![(
                "key",
                vec![cfn::appconfig::extension::ActionProperty::new(
                    "sample", "sample",
                )],
            )],
            "sample",
        ),
    );
    stack.add(
        "ExtensionAssociation",
        cfn::appconfig::CfnExtensionAssociation::new(),
    );
    stack.add(
        "HostedConfigurationVersion",
        cfn::appconfig::CfnHostedConfigurationVersion::new("sample", "sample", "sample", "sample"),
    );
}
