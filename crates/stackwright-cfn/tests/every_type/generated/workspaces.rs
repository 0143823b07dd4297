// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "ConnectionAlias",
        cfn::workspaces::CfnConnectionAlias::new("sample"),
    );
    stack.add(
        "Workspace",
        cfn::workspaces::CfnWorkspace::new("sample", "sample", "sample"),
    );
    stack.add(
        "WorkspaceIpGroup",
        cfn::workspaces::CfnWorkspaceIpGroup::new("sample"),
    );
    stack.add(
        "WorkspacesPool",
        cfn::workspaces::CfnWorkspacesPool::new(
            "wsb-aaaaaaaa",
            cfn::workspaces::workspaces_pool::CapacityProperty::new(1),
            "wsd-aaaaaaaa",
            "sample",
        ),
    );
}
