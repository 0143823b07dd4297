// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "ApprovalTeam",
        cfn::mpa::CfnApprovalTeam::new(
            cfn::mpa::approval_team::ApprovalStrategyProperty::new(
                cfn::mpa::approval_team::MofNApprovalStrategyProperty::new(1),
            ),
            vec![cfn::mpa::approval_team::ApproverProperty::new(
                "sample", "sample",
            )],
            "sample",
            "sample",
            vec![cfn::mpa::approval_team::PolicyProperty::new(
                "arn:a:mpa:::aws:policy/a/a/1",
            )],
        ),
    );
    stack.add(
        "IdentitySource",
        cfn::mpa::CfnIdentitySource::new(
            cfn::mpa::identity_source::IdentitySourceParametersProperty::new(
                cfn::mpa::identity_source::IamIdentityCenterProperty::new(
                    "arn:a:sso:::instance/ins-aaaaaaaaaaaaaaaa",
                    "sample",
                ),
            ),
        ),
    );
}
