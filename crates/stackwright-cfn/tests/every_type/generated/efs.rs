// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "AccessPoint",
        cfn::efs::CfnAccessPoint::new("arn:aws:elasticfilesystem:a:file-system/fs-aaaaaaaa"),
    );
    stack.add("FileSystem", cfn::efs::CfnFileSystem::new());
    stack.add(
        "MountTarget",
        cfn::efs::CfnMountTarget::new(
            "arn:aws:elasticfilesystem:a:file-system/fs-aaaaaaaa",
            vec!["sg-aaaaaaaa"],
            "subnet-aaaaaaaa",
        ),
    );
}
