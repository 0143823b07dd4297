// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Connector",
        cfn::appflow::CfnConnector::new(
            cfn::appflow::connector::ConnectorProvisioningConfigProperty::new().lambda(
                cfn::appflow::connector::LambdaConnectorProvisioningConfigProperty::new(
                    "arn:aws:iam::123456789012:role/sample",
                ),
            ),
            "sample",
        ),
    );
    stack.add(
        "ConnectorProfile",
        cfn::appflow::CfnConnectorProfile::new("Public", "sample", "Salesforce"),
    );
    stack.add(
        "Flow",
        cfn::appflow::CfnFlow::new(
            vec![cfn::appflow::flow::DestinationFlowConfigProperty::new(
                "SAPOData",
                cfn::appflow::flow::DestinationConnectorPropertiesProperty::new().custom_connector(
                    cfn::appflow::flow::CustomConnectorDestinationPropertiesProperty::new("sample"),
                ),
            )],
            "sample",
            cfn::appflow::flow::SourceFlowConfigProperty::new(
                "SAPOData",
                cfn::appflow::flow::SourceConnectorPropertiesProperty::new().amplitude(
                    cfn::appflow::flow::AmplitudeSourcePropertiesProperty::new("sample"),
                ),
            ),
            vec![cfn::appflow::flow::TaskProperty::new(
                vec!["sample"],
                "Arithmetic",
            )],
            cfn::appflow::flow::TriggerConfigProperty::new("Scheduled"),
        ),
    );
}
