// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "AppBlock",
        cfn::appstream::CfnAppBlock::new(
            "sample",
            cfn::appstream::app_block::S3LocationProperty::new("sample"),
        ),
    );
    stack.add(
        "AppBlockBuilder",
        cfn::appstream::CfnAppBlockBuilder::new(
            "sample",
            "sample",
            "WINDOWS_SERVER_2019",
            cfn::appstream::app_block_builder::VpcConfigProperty::new()
                .security_group_ids(vec!["sample"]),
        ),
    );
    stack.add(
        "Application",
        cfn::appstream::CfnApplication::new(
            "arn:aws:iam::123456789012:role/sample",
            cfn::appstream::application::S3LocationProperty::new("sample", "sample"),
            vec!["sample"],
            "sample",
            "sample",
            vec!["AMAZON_LINUX2"],
        ),
    );
    stack.add(
        "ApplicationEntitlementAssociation",
        cfn::appstream::CfnApplicationEntitlementAssociation::new("sample", "sample", "sample"),
    );
    stack.add(
        "ApplicationFleetAssociation",
        cfn::appstream::CfnApplicationFleetAssociation::new("sample", "sample"),
    );
    stack.add(
        "DirectoryConfig",
        cfn::appstream::CfnDirectoryConfig::new(
            "sample",
            vec!["sample"],
            cfn::appstream::directory_config::ServiceAccountCredentialsProperty::new(
                "sample", "sample",
            ),
        ),
    );
    stack.add(
        "Entitlement",
        cfn::appstream::CfnEntitlement::new(
            "ALL",
            vec![cfn::appstream::entitlement::AttributeProperty::new(
                "sample", "sample",
            )],
            "sample",
            "sample",
        ),
    );
    stack.add("Fleet", cfn::appstream::CfnFleet::new("sample", "sample"));
    stack.add(
        "ImageBuilder",
        cfn::appstream::CfnImageBuilder::new("sample", "sample").image_name("sample"),
    );
    stack.add("Stack", cfn::appstream::CfnStack::new());
    stack.add(
        "StackFleetAssociation",
        cfn::appstream::CfnStackFleetAssociation::new("sample", "sample"),
    );
    stack.add(
        "StackUserAssociation",
        cfn::appstream::CfnStackUserAssociation::new("sample", "sample", "sample"),
    );
    stack.add("User", cfn::appstream::CfnUser::new("API", "sample"));
}
