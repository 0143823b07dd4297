// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Domain", cfn::codeartifact::CfnDomain::new("sample"));
    stack.add(
        "PackageGroup",
        cfn::codeartifact::CfnPackageGroup::new("sample", "sample"),
    );
    stack.add(
        "Repository",
        cfn::codeartifact::CfnRepository::new("sample", "sample"),
    );
}
