// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Application",
        cfn::refactorspaces::CfnApplication::new(
            "env-aaaaaaaaaa",
            "sample",
            "API_GATEWAY",
            "vpc-aaaaaaaa",
        ),
    );
    stack.add("Environment", cfn::refactorspaces::CfnEnvironment::new());
    stack.add(
        "Route",
        cfn::refactorspaces::CfnRoute::new(
            "app-aaaaaaaaaa",
            "env-aaaaaaaaaa",
            "DEFAULT",
            "svc-aaaaaaaaaa",
        ),
    );
    stack.add(
        "Service",
        cfn::refactorspaces::CfnService::new(
            "app-aaaaaaaaaa",
            "LAMBDA",
            "env-aaaaaaaaaa",
            "sample",
        ),
    );
}
