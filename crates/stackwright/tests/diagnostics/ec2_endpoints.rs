//! Networks: endpoints, network ACLs, prefix lists, lookups.

use insta::assert_snapshot;
use stackwright::ec2::{
    AclCidr, AclTraffic, ClientVpnEndpoint, InterfaceVpcEndpointAwsService,
    InterfaceVpcEndpointOptions, NetworkAcl, NetworkAclEntry, PrefixList, VpcAttributes, VpcLookup,
};
use stackwright::logs::LogGroup;
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

#[test]
fn client_vpns_that_ec2_would_refuse() {
    let found = findings(|stack| {
        let attributes = VpcAttributes::new("vpc-1", ["eu-central-1a"])
            .private_subnet_ids(["subnet-1"])
            .vpc_cidr_block("10.0.0.0/16");
        let vpc = Vpc::from_vpc_attributes(stack, "Vpc", attributes);
        let certificate = "arn:aws:acm:eu-central-1:123456789012:certificate/x";
        let mute = |cidr: &'static str| ClientVpnEndpoint::new(&vpc, cidr, certificate);
        let endpoint = |cidr| mute(cidr).client_certificate_arn(certificate);
        stack.add("Overlapping", endpoint("10.0.0.0/20"));
        stack.add("Small", endpoint("10.100.0.0/24"));
        stack.add("Mute", mute("10.100.0.0/16"));
        let servers = ["1.1.1.1", "8.8.8.8", "9.9.9.9"];
        let asking = endpoint("10.100.0.0/16").dns_servers(servers);
        stack.add("Asking", asking);
        let logs = stack.add("Logs", LogGroup::new());
        let silent = endpoint("10.100.0.0/16").logging(false).log_group(&logs);
        stack.add("Silent", silent);
        let split = endpoint("10.100.0.0/16").split_tunnel(true);
        stack.add("Split", split.client_route_enforcement(true));
        let talking = endpoint("10.100.0.0/16").client_login_banner("x".repeat(1401));
        stack.add("Talking", talking);
        let function = "arn:aws:lambda:eu-central-1:123456789012:function:accept";
        let asked = endpoint("10.100.0.0/16").client_connection_handler(function);
        stack.add("Asked", asked);
        let none = SubnetSelection::new().availability_zones(["eu-central-1c"]);
        stack.add("Nowhere", endpoint("10.100.0.0/16").vpc_subnets(none));
    });
    assert_snapshot!(found, @"
    error[illegal-client-vpn]: clients of a VPN get addresses that the VPC has
      --> crates/stackwright/tests/diagnostics/ec2_endpoints.rs:LINE
       = path: shop/Overlapping
       = given: 10.0.0.0/20 for clients, 10.0.0.0/16 for the VPC
       = allowed: a block that shares no address with the VPC
       = help: choose another block

    error[illegal-client-vpn]: clients of a VPN get addresses of an IPv4 block of a certain size
      --> crates/stackwright/tests/diagnostics/ec2_endpoints.rs:LINE
       = path: shop/Small
       = given: 10.100.0.0/24
       = allowed: a block from /12 to /22, such as 10.100.0.0/16
       = help: choose another block

    error[illegal-client-vpn]: an endpoint of a client VPN can't tell its clients
      --> crates/stackwright/tests/diagnostics/ec2_endpoints.rs:LINE
       = path: shop/Mute
       = given: no way to tell them
       = allowed: certificates, users or both
       = help: set `client_certificate_arn` or `user_based_authentication`

    error[illegal-client-vpn]: a client VPN has too many servers of names
      --> crates/stackwright/tests/diagnostics/ec2_endpoints.rs:LINE
       = path: shop/Asking
       = given: 3
       = allowed: up to 2
       = help: leave the others out

    error[illegal-client-vpn]: a client VPN that logs nothing has a place for its logs
      --> crates/stackwright/tests/diagnostics/ec2_endpoints.rs:LINE
       = path: shop/Silent
       = given: `logging(false)` and a log group or stream
       = allowed: one of the two
       = help: leave `logging(false)` out

    error[illegal-client-vpn]: clients that keep to the routes of a VPN send all through its tunnel
      --> crates/stackwright/tests/diagnostics/ec2_endpoints.rs:LINE
       = path: shop/Split
       = given: `split_tunnel(true)` and `client_route_enforcement(true)`
       = allowed: one of the two
       = help: leave one of them out

    error[illegal-client-vpn]: the banner of a client VPN is too long
      --> crates/stackwright/tests/diagnostics/ec2_endpoints.rs:LINE
       = path: shop/Talking
       = given: 1401 characters
       = allowed: up to 1400
       = help: shorten it

    error[illegal-client-vpn]: a client VPN can't call the function that accepts its connections
      --> crates/stackwright/tests/diagnostics/ec2_endpoints.rs:LINE
       = path: shop/Asked
       = given: arn:aws:lambda:eu-central-1:123456789012:function:accept
       = allowed: a name that begins with `AWSClientVPN-`
       = help: rename the function

    error[endpoint-without-subnets]: an endpoint of a client VPN has no subnet to enter by
      --> crates/stackwright/tests/diagnostics/ec2_endpoints.rs:LINE
       = path: shop/Nowhere
       = given: no subnet
       = allowed: one or more
       = help: select others with `vpc_subnets`
    ");
}
