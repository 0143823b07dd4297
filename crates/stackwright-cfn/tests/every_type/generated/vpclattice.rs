// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "AccessLogSubscription",
        cfn::vpclattice::CfnAccessLogSubscription::new("arn:aws:iam::123456789012:role/sample"),
    );
    stack.add(
        "AuthPolicy",
        cfn::vpclattice::CfnAuthPolicy::new(json!({}), "sn-aaaaaaaaaaaaaaaaa"),
    );
    stack.add(
        "DomainVerification",
        cfn::vpclattice::CfnDomainVerification::new("sample"),
    );
    stack.add(
        "Listener",
        cfn::vpclattice::CfnListener::new(
            cfn::vpclattice::listener::DefaultActionProperty::new()
                .fixed_response(cfn::vpclattice::listener::FixedResponseProperty::new(100)),
            "HTTP",
        ),
    );
    stack.add(
        "ResourceConfiguration",
        cfn::vpclattice::CfnResourceConfiguration::new("sample", "GROUP"),
    );
    stack.add(
        "ResourceGateway",
        cfn::vpclattice::CfnResourceGateway::new("sample", vec!["sample"], "vpc-aaaaaaaa"),
    );
    stack.add(
        "ResourcePolicy",
        cfn::vpclattice::CfnResourcePolicy::new(
            json!({}),
            "arn:a:a:::servicenetwork/sn-aaaaaaaaaaaaaaaaa",
        ),
    );
    stack.add(
        "Rule",
        cfn::vpclattice::CfnRule::new(
            cfn::vpclattice::rule::ActionProperty::new()
                .fixed_response(cfn::vpclattice::rule::FixedResponseProperty::new(100)),
            cfn::vpclattice::rule::MatchProperty::new(
                cfn::vpclattice::rule::HttpMatchProperty::new().header_matches(vec![
                    cfn::vpclattice::rule::HeaderMatchProperty::new(
                        cfn::vpclattice::rule::HeaderMatchTypeProperty::new().contains("sample"),
                        "sample",
                    ),
                ]),
            ),
            1,
        ),
    );
    stack.add("Service", cfn::vpclattice::CfnService::new());
    stack.add("ServiceNetwork", cfn::vpclattice::CfnServiceNetwork::new());
    stack.add(
        "ServiceNetworkResourceAssociation",
        cfn::vpclattice::CfnServiceNetworkResourceAssociation::new(),
    );
    stack.add(
        "ServiceNetworkServiceAssociation",
        cfn::vpclattice::CfnServiceNetworkServiceAssociation::new(),
    );
    stack.add(
        "ServiceNetworkVpcAssociation",
        cfn::vpclattice::CfnServiceNetworkVpcAssociation::new(),
    );
    stack.add("TargetGroup", cfn::vpclattice::CfnTargetGroup::new("IP"));
}
