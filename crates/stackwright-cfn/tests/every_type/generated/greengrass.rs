// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "ConnectorDefinition",
        cfn::greengrass::CfnConnectorDefinition::new("sample"),
    );
    stack.add(
        "ConnectorDefinitionVersion",
        cfn::greengrass::CfnConnectorDefinitionVersion::new(
            "sample",
            vec![
                cfn::greengrass::connector_definition_version::ConnectorProperty::new(
                    "sample", "sample",
                ),
            ],
        ),
    );
    stack.add(
        "CoreDefinition",
        cfn::greengrass::CfnCoreDefinition::new("sample"),
    );
    stack.add(
        "CoreDefinitionVersion",
        cfn::greengrass::CfnCoreDefinitionVersion::new(
            "sample",
            vec![cfn::greengrass::core_definition_version::CoreProperty::new(
                "sample", "sample", "sample",
            )],
        ),
    );
    stack.add(
        "DeviceDefinition",
        cfn::greengrass::CfnDeviceDefinition::new("sample"),
    );
    stack.add(
        "DeviceDefinitionVersion",
        cfn::greengrass::CfnDeviceDefinitionVersion::new(
            "sample",
            vec![
                cfn::greengrass::device_definition_version::DeviceProperty::new(
                    "sample", "sample", "sample",
                ),
            ],
        ),
    );
    stack.add(
        "FunctionDefinition",
        cfn::greengrass::CfnFunctionDefinition::new("sample"),
    );
    stack.add("FunctionDefinitionVersion", cfn::greengrass::CfnFunctionDefinitionVersion::new("sample", vec![cfn::greengrass::function_definition_version::FunctionProperty::new("sample", cfn::greengrass::function_definition_version::FunctionConfigurationProperty::new().encoding_type("sample"), "sample")]));
    stack.add("Group", cfn::greengrass::CfnGroup::new("sample"));
    stack.add(
        "GroupVersion",
        cfn::greengrass::CfnGroupVersion::new("sample"),
    );
    stack.add(
        "LoggerDefinition",
        cfn::greengrass::CfnLoggerDefinition::new("sample"),
    );
    stack.add(
        "LoggerDefinitionVersion",
        cfn::greengrass::CfnLoggerDefinitionVersion::new(
            "sample",
            vec![
                cfn::greengrass::logger_definition_version::LoggerProperty::new(
                    "sample", "sample", "sample", "sample",
                ),
            ],
        ),
    );
    stack.add(
        "ResourceDefinition",
        cfn::greengrass::CfnResourceDefinition::new("sample"),
    );
    stack.add("ResourceDefinitionVersion", cfn::greengrass::CfnResourceDefinitionVersion::new("sample", vec![cfn::greengrass::resource_definition_version::ResourceInstanceProperty::new("sample", "sample", cfn::greengrass::resource_definition_version::ResourceDataContainerProperty::new().local_device_resource_data(cfn::greengrass::resource_definition_version::LocalDeviceResourceDataProperty::new("sample")))]));
    stack.add(
        "SubscriptionDefinition",
        cfn::greengrass::CfnSubscriptionDefinition::new("sample"),
    );
    stack.add(
        "SubscriptionDefinitionVersion",
        cfn::greengrass::CfnSubscriptionDefinitionVersion::new(
            "sample",
            vec![
                cfn::greengrass::subscription_definition_version::SubscriptionProperty::new(
                    "sample", "sample", "sample", "sample",
                ),
            ],
        ),
    );
}
