// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Volume",
        cfn::workspacesinstances::CfnVolume::new("aa-a-1a"),
    );
    stack.add(
        "VolumeAssociation",
        cfn::workspacesinstances::CfnVolumeAssociation::new("sample", "vol-a", "wsinst-aaaaaaaa"),
    );
    stack.add(
        "WorkspaceInstance",
        cfn::workspacesinstances::CfnWorkspaceInstance::new(),
    );
}
