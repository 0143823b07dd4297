// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "AccessSource",
        cfn::route53globalresolver::CfnAccessSource::new("10.0.0.0/16", "sample", "DO53"),
    );
    stack.add(
        "AccessToken",
        cfn::route53globalresolver::CfnAccessToken::new("sample"),
    );
    stack.add(
        "DnsView",
        cfn::route53globalresolver::CfnDnsView::new("sample", "sample"),
    );
    stack.add(
        "FirewallDomainList",
        cfn::route53globalresolver::CfnFirewallDomainList::new("sample", "sample"),
    );
    stack.add(
        "FirewallRule",
        cfn::route53globalresolver::CfnFirewallRule::new("ALLOW", "sample", "sample"),
    );
    stack.add(
        "GlobalResolver",
        cfn::route53globalresolver::CfnGlobalResolver::new("sample", vec!["sample"]),
    );
    stack.add(
        "HostedZoneAssociation",
        cfn::route53globalresolver::CfnHostedZoneAssociation::new(
            "sample",
            "sample",
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
}
