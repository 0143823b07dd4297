// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "AccessPoint",
        cfn::s3files::CfnAccessPoint::new("arn:aws:s3files:a:file-system/fs-aaaaaaaaaaaaaaaaa"),
    );
    stack.add(
        "FileSystem",
        cfn::s3files::CfnFileSystem::new("arn:aws:s3:::a", "arn:aws:iam::123456789012:role/sample"),
    );
    stack.add(
        "FileSystemPolicy",
        cfn::s3files::CfnFileSystemPolicy::new(
            "arn:aws:s3files:a:file-system/fs-aaaaaaaaaaaaaaaaa",
            json!({}),
        ),
    );
    stack.add(
        "MountTarget",
        cfn::s3files::CfnMountTarget::new(
            "arn:aws:s3files:a:file-system/fs-aaaaaaaaaaaaaaaaa",
            "subnet-aaaaaaaa",
        ),
    );
}
