// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "FirewallDomainList",
        cfn::route53resolver::CfnFirewallDomainList::new(),
    );
    stack.add(
        "FirewallRuleGroup",
        cfn::route53resolver::CfnFirewallRuleGroup::new(),
    );
    stack.add(
        "FirewallRuleGroupAssociation",
        cfn::route53resolver::CfnFirewallRuleGroupAssociation::new("sample", 1, "sample"),
    );
    stack.add(
        "OutpostResolver",
        cfn::route53resolver::CfnOutpostResolver::new(
            "sample",
            "arn:aws:outposts:a:111111111111:outpost/op-aaaaaaaaaaaaaaaaa",
            "sample",
        ),
    );
    stack.add(
        "ResolverConfig",
        cfn::route53resolver::CfnResolverConfig::new("DISABLE", "sample"),
    );
    stack.add(
        "ResolverDNSSECConfig",
        cfn::route53resolver::CfnResolverDNSSECConfig::new(),
    );
    stack.add(
        "ResolverEndpoint",
        cfn::route53resolver::CfnResolverEndpoint::new(
            "inbound",
            vec![
                cfn::route53resolver::resolver_endpoint::IpAddressRequestProperty::new("sample0"),
                cfn::route53resolver::resolver_endpoint::IpAddressRequestProperty::new("sample1"),
            ],
            vec!["sample"],
        ),
    );
    stack.add(
        "ResolverQueryLoggingConfig",
        cfn::route53resolver::CfnResolverQueryLoggingConfig::new(),
    );
    stack.add(
        "ResolverQueryLoggingConfigAssociation",
        cfn::route53resolver::CfnResolverQueryLoggingConfigAssociation::new(),
    );
    stack.add(
        "ResolverRule",
        cfn::route53resolver::CfnResolverRule::new("delegate"),
    );
    stack.add(
        "ResolverRuleAssociation",
        cfn::route53resolver::CfnResolverRuleAssociation::new("sample", "sample"),
    );
}
