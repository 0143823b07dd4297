// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Agreement",
        cfn::transfer::CfnAgreement::new(
            "arn:aws:iam::123456789012:role/sample",
            "p-aaaaaaaaaaaaaaaaa",
            "p-aaaaaaaaaaaaaaaaa",
            "s-aaaaaaaaaaaaaaaaa",
        ),
    );
    stack.add(
        "Certificate",
        cfn::transfer::CfnCertificate::new("sample", "SIGNING"),
    );
    stack.add(
        "Connector",
        cfn::transfer::CfnConnector::new("arn:aws:iam::123456789012:role/sample"),
    );
    stack.add(
        "HostKey",
        cfn::transfer::CfnHostKey::new("s-aaaaaaaaaaaaaaaaa"),
    );
    stack.add("Profile", cfn::transfer::CfnProfile::new("sample", "LOCAL"));
    stack.add("Server", cfn::transfer::CfnServer::new());
    stack.add(
        "User",
        cfn::transfer::CfnUser::new(
            "arn:aws:iam::123456789012:role/sample",
            "s-aaaaaaaaaaaaaaaaa",
            "sample",
        ),
    );
    stack.add(
        "WebApp",
        cfn::transfer::CfnWebApp::new(
            cfn::transfer::web_app::IdentityProviderDetailsProperty::new().application_arn(
                "arn:a:sso::111111111111:application/ins-aaaaaaaaaaaaaaaa/apl-aaaaaaaaaaaaaaaa",
            ),
        ),
    );
    stack.add(
        "Workflow",
        cfn::transfer::CfnWorkflow::new(vec![
            cfn::transfer::workflow::WorkflowStepProperty::new().copy_step_details(
                cfn::transfer::workflow::CopyStepDetailsProperty::new().destination_file_location(
                    cfn::transfer::workflow::S3FileLocationProperty::new().s3_file_location(
                        cfn::transfer::workflow::S3InputFileLocationProperty::new()
                            .bucket("sample"),
                    ),
                ),
            ),
        ]),
    );
}
