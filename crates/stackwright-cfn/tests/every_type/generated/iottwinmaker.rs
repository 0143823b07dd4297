// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "ComponentType",
        cfn::iottwinmaker::CfnComponentType::new("sample", "sample"),
    );
    stack.add(
        "Entity",
        cfn::iottwinmaker::CfnEntity::new("sample", "sample"),
    );
    stack.add(
        "Scene",
        cfn::iottwinmaker::CfnScene::new("S3://a", "sample", "sample"),
    );
    stack.add(
        "SyncJob",
        cfn::iottwinmaker::CfnSyncJob::new(
            "arn:aws:iam::123456789012:role/sample",
            "sample",
            "sample",
        ),
    );
    stack.add(
        "Workspace",
        cfn::iottwinmaker::CfnWorkspace::new(
            "arn:aws:iam::123456789012:role/sample",
            "arn:aws:s3:::a",
            "sample",
        ),
    );
}
