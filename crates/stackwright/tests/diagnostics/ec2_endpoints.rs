//! Networks: endpoints, network ACLs, prefix lists, lookups.

use insta::assert_snapshot;
use stackwright::ec2::{
    AclCidr, AclTraffic, InterfaceVpcEndpointAwsService, InterfaceVpcEndpointOptions, NetworkAcl,
    NetworkAclEntry, PrefixList, VpcLookup,
};
use stackwright::prelude::*;

use super::findings;

#[test]
fn endpoints_lists_and_entries_that_can_not_be_made() {
    let found = findings(|stack| {
        let vpc = stack.add("Vpc", Vpc::new().max_azs(2));
        let nowhere = InterfaceVpcEndpointOptions::new(InterfaceVpcEndpointAwsService::SQS)
            .subnets(SubnetSelection::new().availability_zones(["us-east-1f"]));
        vpc.add_interface_endpoint(stack, "Endpoint", nowhere);
        let list = PrefixList::new()
            .prefix_list_name("com.amazonaws.mine")
            .entry("192.0.2.0/24")
            .entry("198.51.100.0/24")
            .max_entries(1);
        stack.add("List", list);
        let acl = stack.add("Acl", NetworkAcl::new(&vpc));
        let traffic = AclTraffic::tcp_port_range(2, 1);
        let entry = NetworkAclEntry::new(0, AclCidr::any_ipv4(), traffic);
        acl.add_entry(stack, "Entry", entry);
    });
    assert_snapshot!(found, @"
    error[endpoint-without-subnets]: the interface endpoint has no subnet to stand in
      --> crates/stackwright/tests/diagnostics/ec2_endpoints.rs:LINE
       = path: shop/Vpc/Endpoint
       = given: a selection without subnets
       = allowed: one subnet or more
       = help: select subnets that exist in `subnets`

    error[illegal-prefix-list]: the prefix list can't have this name
      --> crates/stackwright/tests/diagnostics/ec2_endpoints.rs:LINE
       = path: shop/List
       = given: `com.amazonaws.mine`
       = allowed: up to 255 characters that do not start with `com.amazonaws.`
       = help: rename the list, or leave the name out

    error[illegal-prefix-list]: the prefix list has more entries than it may have
      --> crates/stackwright/tests/diagnostics/ec2_endpoints.rs:LINE
       = path: shop/List
       = given: 2 entries, max_entries(1)
       = allowed: max_entries(2) or more
       = help: raise `max_entries`

    error[illegal-rule-number]: an entry of a network ACL can't have this number
      --> crates/stackwright/tests/diagnostics/ec2_endpoints.rs:LINE
       = path: shop/Acl/Entry
       = given: 0
       = allowed: 1 to 32766
       = help: number entries in steps of a hundred, to have room between them

    error[port-range-reversed]: the range of ports ends before it starts
      --> crates/stackwright/tests/diagnostics/ec2_endpoints.rs:LINE
       = path: shop/Acl/Entry
       = given: 2 to 1
       = allowed: an end that is not below the start
       = help: write 1 to 2
    ");
}

#[test]
fn a_lookup_without_an_account_or_a_recorded_answer() {
    let found = findings(|stack| {
        Vpc::from_lookup(stack, "Anywhere", VpcLookup::new().vpc_name("main"));
        stack.set_environment(Environment::new("123456789012", "eu-west-1"));
        Vpc::from_lookup(stack, "Unknown", VpcLookup::new().vpc_name("main"));
    });
    assert_snapshot!(found, @"
    error[lookup-without-environment]: a VPC is looked up by a stack that is meant for any account and region
      --> crates/stackwright/tests/diagnostics/ec2_endpoints.rs:LINE
       = path: shop/Anywhere
       = given: a stack without an environment
       = allowed: a stack with an account and a region
       = help: call `stack.set_environment(Environment::new(…))` first

    error[no-recorded-lookup]: it is not recorded which VPC this lookup has found
      --> crates/stackwright/tests/diagnostics/ec2_endpoints.rs:LINE
       = path: shop/Unknown
       = given: nothing for this key
       = allowed: `vpc-provider:account=123456789012:filter.tag:Name=main:region=eu-west-1:returnAsymmetricSubnets=true` in the recorded lookups
       = help: record it in a file, and pass `--context-file FILE`
    ");
}
