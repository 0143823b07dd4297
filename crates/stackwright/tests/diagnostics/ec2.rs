//! Diagnostics of networks.

use stackwright::ec2::{
    AwsIpamAllocation, CfnEIP, Connectable, GatewayVpcEndpointAwsService, IpAddresses, NatGateways,
    NatProvider, Peer, Port, RegionalNatGateway, SecurityGroup, Subnet, SubnetConfiguration,
    SubnetSelection, SubnetType, Vpc, VpcAttributes, VpnConnection, VpnTunnel,
};
use stackwright::prelude::*;

use super::findings;

use SubnetType::{PrivateIsolated, PrivateWithEgress, Public};

fn group(name: &str, subnet_type: SubnetType) -> SubnetConfiguration {
    SubnetConfiguration::new(name, subnet_type)
}

#[test]
fn a_vpc_block_that_is_none() {
    let found = findings(|stack| {
        stack.add(
            "Vpc",
            Vpc::new().ip_addresses(IpAddresses::cidr("10.0.0.0")),
        );
    });
    insta::assert_snapshot!(found, @"
    error[not-a-cidr]: the VPC's address block is not one: it has no prefix length
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Vpc
       = given: 10.0.0.0
       = allowed: an address, a slash and a prefix length from 0 to 32, with no bit set below the prefix
       = help: add a prefix length, such as `10.0.0.0/16`
    ");
}

#[test]
fn a_vpc_block_with_host_bits() {
    let found = findings(|stack| {
        stack.add(
            "Vpc",
            Vpc::new().ip_addresses(IpAddresses::cidr("10.0.3.7/16")),
        );
    });
    insta::assert_snapshot!(found, @"
    error[not-a-cidr]: the VPC's address block is not one: it has bits set below its prefix
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Vpc
       = given: 10.0.3.7/16
       = allowed: an address, a slash and a prefix length from 0 to 32, with no bit set below the prefix
       = help: did you mean `10.0.0.0/16`?
    ");
}

#[test]
fn a_vpc_of_no_legal_size() {
    let found = findings(|stack| {
        stack.add(
            "Vpc",
            Vpc::new().ip_addresses(IpAddresses::cidr("10.0.0.0/8")),
        );
    });
    insta::assert_snapshot!(found, @"
    error[vpc-size]: no VPC has this size
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Vpc
       = given: /8
       = allowed: a prefix length from 16 to 28
       = help: choose a block of such a size
    ");
}

#[test]
fn a_subnet_of_no_legal_size() {
    let found = findings(|stack| {
        stack.add(
            "Vpc",
            Vpc::new().subnet_configuration([group("Tiny", Public).cidr_mask(29)]),
        );
    });
    insta::assert_snapshot!(found, @"
    error[subnet-size]: the subnets of group `Tiny` can't have this size
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Vpc
       = given: /29
       = allowed: a prefix length from 16 to 28
       = help: give the group a `cidr_mask` in this range, or change the VPC's block
    ");
}

#[test]
fn equal_shares_that_are_too_small() {
    let found = findings(|stack| {
        stack.add(
            "Vpc",
            Vpc::new().ip_addresses(IpAddresses::cidr("10.0.0.0/27")),
        );
    });
    insta::assert_snapshot!(found, @"
    error[subnet-size]: the subnets of group `Public` can't have this size
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Vpc
       = given: /29, the equal share of what 10.0.0.0/27 has left
       = allowed: a prefix length from 16 to 28
       = help: give the group a `cidr_mask` in this range, or change the VPC's block
    ");
}

#[test]
fn a_vpc_too_small_for_its_subnets() {
    let found = findings(|stack| {
        stack.add(
            "Vpc",
            Vpc::new()
                .ip_addresses(IpAddresses::cidr("10.0.0.0/24"))
                .subnet_configuration([
                    group("Web", Public).cidr_mask(25),
                    group("Data", PrivateIsolated).cidr_mask(25),
                ]),
        );
    });
    insta::assert_snapshot!(found, @"
    error[vpc-too-small]: the VPC is too small: there is no room for all subnets of group `Data`
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Vpc
       = given: 4 subnets in 10.0.0.0/24
       = allowed: subnets that together fit the VPC's block
       = help: use a larger block, smaller subnets or fewer availability zones
    ");
}

#[test]
fn subnets_outside_their_vpc_and_over_others() {
    let found = findings(|stack| {
        let vpc = Vpc::new().subnet_configuration([group("Web", Public).cidr_mask(24)]);
        let vpc = stack.add("Vpc", vpc);
        let zone = "eu-central-1a";
        stack.add("Outside", Subnet::new(&vpc, zone, "10.1.0.0/24"));
        stack.add("Over", Subnet::new(&vpc, zone, "10.0.1.128/25"));
        stack.add("NoBlock", Subnet::new(&vpc, zone, "10.0.4.0/33"));
        stack.add("Huge", Subnet::new(&vpc, zone, "10.0.0.0/15"));
    });
    insta::assert_snapshot!(found, @"
    error[subnet-outside-vpc]: the subnet's addresses are not part of its VPC
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Outside
       = given: 10.1.0.0/24
       = allowed: a part of 10.0.0.0/16
       = help: choose a block inside the VPC's

    error[overlapping-subnets]: the subnet shares addresses with `shop/Vpc/WebSubnet2`
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Over
       = given: 10.0.1.128/25, where `shop/Vpc/WebSubnet2` has 10.0.1.0/24
       = allowed: addresses that no other subnet of the VPC has
       = help: give it a block of its own

    error[not-a-cidr]: the subnet's address block is not one: it is not an address with a prefix length of at most 32
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/NoBlock
       = given: 10.0.4.0/33
       = allowed: an address, a slash and a prefix length from 0 to 32, with no bit set below the prefix
       = help: write it like `10.0.0.0/16`

    error[subnet-size]: no subnet has this size
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Huge
       = given: 10.0.0.0/15
       = allowed: a prefix length from 16 to 28
       = help: choose a prefix length in this range
    ");
}

#[test]
fn zero_availability_zones() {
    let found = findings(|stack| {
        stack.add("Vpc", Vpc::new().max_azs(0));
    });
    insta::assert_snapshot!(found, @"
    error[no-availability-zones]: the VPC has no availability zone
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Vpc
       = given: max_azs(0)
       = allowed: 1 or more
       = help: leave `max_azs` out, or set the number that you want
    ");
}

#[test]
fn an_empty_list_of_availability_zones() {
    let found = findings(|stack| {
        stack.add("Vpc", Vpc::new().availability_zones::<&str>([]));
    });
    insta::assert_snapshot!(found, @"
    error[no-availability-zones]: the VPC has no availability zone
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Vpc
       = given: availability_zones([])
       = allowed: 1 or more
       = help: name at least one zone, or leave `availability_zones` out
    ");
}

#[test]
fn availability_zones_that_do_not_fit() {
    let found = findings(|stack| {
        stack.set_environment(Environment::new("123456789012", "eu-central-1"));
        let zones = ["eu-central-1a", "eu-central-1a", "us-east-1a"];
        stack.add("Vpc", Vpc::new().max_azs(2).availability_zones(zones));
    });
    insta::assert_snapshot!(found, @"
    error[zones-given-twice]: the VPC names its availability zones and also says how many there are
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Vpc
       = given: both `availability_zones` and `max_azs`
       = allowed: one of the two
       = help: leave one of them out

    error[duplicate-zone]: the VPC names `eu-central-1a` twice
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Vpc
       = given: `eu-central-1a` twice
       = allowed: each zone once
       = help: remove one of the two

    error[zone-of-other-region]: `us-east-1a` is no availability zone of the stack's region
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Vpc
       = given: us-east-1a
       = allowed: the zones of eu-central-1
       = help: name a zone of the stack's region, or change the region
    ");
}

#[test]
fn a_vpc_without_subnet_groups() {
    let found = findings(|stack| {
        stack.add("Vpc", Vpc::new().subnet_configuration([]));
    });
    insta::assert_snapshot!(found, @"
    error[no-subnets]: the VPC has no subnet group
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Vpc
       = given: subnet_configuration([])
       = allowed: one group or more
       = help: leave `subnet_configuration` out, or add a group
    ");
}

#[test]
fn subnet_groups_that_contradict_themselves() {
    let found = findings(|stack| {
        stack.add(
            "Vpc",
            Vpc::new().subnet_configuration([
                group("Web", Public).ipv6_assign_address_on_creation(true),
                group("App", PrivateWithEgress).map_public_ip_on_launch(true),
                group("App", PrivateIsolated),
            ]),
        );
    });
    insta::assert_snapshot!(found, @"
    error[ipv6-not-enabled]: the subnet group `Web` has an option for IPv6 and the VPC has IPv4 only
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Vpc
       = given: ipv6_assign_address_on_creation
       = allowed: it in a VPC with IPv6
       = help: add `.ip_protocol(IpProtocol::DualStack)` to the VPC

    error[public-ip-in-private-subnet]: the subnet group `App` is not public
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Vpc
       = given: map_public_ip_on_launch
       = allowed: map_public_ip_on_launch in public groups
       = help: leave it out, or make the group a public one

    error[duplicate-subnet-group]: two subnet groups are called `App`
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Vpc
       = given: `App` twice
       = allowed: each name once
       = help: give each group a name of its own
    ");
}

#[test]
fn nat_gateways_without_public_subnets() {
    let found = findings(|stack| {
        stack.add(
            "Vpc",
            Vpc::new()
                .nat_gateways(1)
                .subnet_configuration([group("App", PrivateWithEgress)]),
        );
    });
    insta::assert_snapshot!(found, @"
    error[no-public-subnets-for-nat]: the VPC has NAT gateways and no public subnets to put them in
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Vpc
       = given: NAT gateways: 1
       = allowed: NAT gateways in a VPC with public subnets
       = help: add a public subnet group, or set `.nat_gateways(0)`
    ");
}

#[test]
fn nat_gateways_in_private_subnets() {
    let found = findings(|stack| {
        stack.add("Vpc", Vpc::new().nat_gateway_subnets(PrivateWithEgress));
    });
    insta::assert_snapshot!(found, @"
    error[nat-in-private-subnet]: NAT gateways are to stand in `shop/Vpc/PrivateSubnet1`, which is not public
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Vpc
       = given: `shop/Vpc/PrivateSubnet1`
       = allowed: public subnets
       = help: select public subnets in `nat_gateway_subnets`
    ");
}

#[test]
fn too_few_addresses_for_nat_gateways() {
    let found = findings(|stack| {
        let addresses = NatGateways::new().eip_allocation_ids(["eipalloc-1"]);
        stack.add(
            "Vpc",
            Vpc::new().nat_gateway_provider(NatProvider::gateway(addresses)),
        );
    });
    insta::assert_snapshot!(found, @"
    error[too-few-addresses]: there are fewer addresses than NAT gateways
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Vpc
       = given: 1
       = allowed: 2 or more
       = help: give one allocation id for each gateway, or leave them all out
    ");
}

#[test]
fn a_regional_gateway_that_is_switched_off() {
    let found = findings(|stack| {
        let gateway = NatProvider::regional_gateway(RegionalNatGateway::new());
        stack.add(
            "Vpc",
            Vpc::new().nat_gateways(0).nat_gateway_provider(gateway),
        );
    });
    insta::assert_snapshot!(found, @"
    error[regional-gateway-switched-off]: the VPC has a regional NAT gateway and no NAT gateways
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Vpc
       = given: nat_gateways(0)
       = allowed: 1 gateway or more, or no provider
       = help: remove `.nat_gateways(0)`, or the `nat_gateway_provider`
    ");
}

#[test]
fn a_regional_gateway_without_a_zone() {
    let found = findings(|stack| {
        let gateway =
            RegionalNatGateway::new().availability_zone_addresses("eu-central-1a", ["eipalloc-1"]);
        let vpc = Vpc::new()
            .availability_zones(["eu-central-1a", "eu-central-1b"])
            .nat_gateway_provider(NatProvider::regional_gateway(gateway));
        stack.add("Vpc", vpc);
    });
    insta::assert_snapshot!(found, @"
    error[zone-without-address]: the regional NAT gateway does not serve `eu-central-1b`
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Vpc
       = given: eu-central-1a
       = allowed: addresses in every zone with private subnets, `eu-central-1b` too
       = help: give it addresses in `eu-central-1b`, or none at all
    ");
}

#[test]
fn dns_host_names_without_dns_support() {
    let found = findings(|stack| {
        stack.add("Vpc", Vpc::new().enable_dns_support(false));
    });
    insta::assert_snapshot!(found, @"
    error[dns-hostnames-without-support]: DNS host names are enabled and DNS support is not
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Vpc
       = given: enable_dns_support(false), and host names, which are on by default
       = allowed: host names with DNS support, or neither
       = help: add `.enable_dns_hostnames(false)`, or enable DNS support
    ");
}

#[test]
fn a_pool_without_subnet_masks() {
    let found = findings(|stack| {
        let pool = AwsIpamAllocation::new("ipam-pool-1", 20);
        stack.add(
            "Vpc",
            Vpc::new().ip_addresses(IpAddresses::aws_ipam_allocation(pool)),
        );
    });
    insta::assert_snapshot!(found, @"
    error[no-subnet-mask]: the subnet group `Public` has no prefix length
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Vpc
       = given: addresses from a pool, and no prefix length
       = allowed: a prefix length for each group of a pooled VPC
       = help: give it a `cidr_mask`, or the pool's allocation a `default_subnet_ipv4_netmask_length`
    ");
}

#[test]
fn vpn_options_without_a_vpn_gateway() {
    let found = findings(|stack| {
        stack.add("Vpc", Vpc::new().vpn_gateway(false).vpn_gateway_asn(65_000));
    });
    insta::assert_snapshot!(found, @"
    error[vpn-gateway-switched-off]: the VPC has VPN options and no VPN gateway
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Vpc
       = given: vpn_gateway(false), with other VPN options
       = allowed: VPN options in a VPC with a VPN gateway
       = help: remove `.vpn_gateway(false)`, or the VPN options
    ");
}

#[test]
fn a_second_vpn_gateway() {
    let found = findings(|stack| {
        let vpc = stack.add("Vpc", Vpc::new().vpn_gateway(true));
        vpc.enable_vpn_gateway(stack, None, []);
    });
    insta::assert_snapshot!(found, @"
    error[vpn-gateway-twice]: the VPC has a VPN gateway already
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Vpc
       = given: a second VPN gateway
       = allowed: one for a VPC
       = help: use its `vpn_gateway_id`
    ");
}

#[test]
fn vpn_connections_that_are_not_legal() {
    let found = findings(|stack| {
        let vpc = stack.add("Vpc", Vpc::new());
        let tunnel = || VpnTunnel::new().tunnel_inside_cidr("169.254.0.0/30");
        let office = VpnConnection::new("office").tunnel(tunnel());
        vpc.add_vpn_connection(
            stack,
            "Office",
            office.tunnel(VpnTunnel::new()).tunnel(VpnTunnel::new()),
        );
    });
    insta::assert_snapshot!(found, @"
    error[illegal-vpn-connection]: the customer gateway has no IPv4 address
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Vpc/Office
       = given: office
       = allowed: an IPv4 address
       = help: correct it; the VPN user guide lists what AWS takes

    error[illegal-vpn-connection]: a VPN connection has two tunnels
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Vpc/Office
       = given: 3 tunnels
       = allowed: 2 tunnels
       = help: correct it; the VPN user guide lists what AWS takes

    error[illegal-vpn-connection]: a tunnel can't have this inside block
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Vpc/Office
       = given: 169.254.0.0/30
       = allowed: a /30 block of 169.254.0.0/16 that AWS has not reserved
       = help: correct it; the VPN user guide lists what AWS takes
    ");
}

#[test]
fn selections_that_name_nothing() {
    let found = findings(|stack| {
        let vpc = stack.add("Vpc", Vpc::new());
        vpc.select_subnets(stack, SubnetSelection::subnet_group_name("private"));
        vpc.select_subnets(stack, SubnetSelection::subnet_group_name("Database"));
        vpc.select_subnets(stack, PrivateIsolated);
    });
    insta::assert_snapshot!(found, @"
    error[unknown-subnet-group]: the VPC has no subnet group `private`
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Vpc
       = given: private
       = allowed: Public, Private
       = help: did you mean `Private`?

    error[unknown-subnet-group]: the VPC has no subnet group `Database`
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Vpc
       = given: Database
       = allowed: Public, Private
       = help: select one of these

    error[no-subnets-of-type]: the VPC has no subnets of this type
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Vpc
       = given: PrivateIsolated
       = allowed: Public, PrivateWithEgress
       = help: select another type, or give the VPC such a group
    ");
}

#[test]
fn lists_of_an_imported_vpc_that_do_not_fit() {
    let found = findings(|stack| {
        let vpc = VpcAttributes::new("vpc-12345", ["eu-central-1a", "eu-central-1b"])
            .public_subnet_ids(["subnet-a"])
            .private_subnet_ids(["subnet-b", "subnet-c"])
            .private_subnet_names(["App", "Jobs"])
            .isolated_subnet_ids(["subnet-d", "subnet-e"])
            .isolated_subnet_route_table_ids(["rtb-d"]);
        Vpc::from_vpc_attributes(stack, "Vpc", vpc);
    });
    insta::assert_snapshot!(found, @"
    error[subnet-lists-differ]: the public subnets do not fit the availability zones
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Vpc
       = given: subnets: 1, zones: 2
       = allowed: one subnet per zone, or a multiple
       = help: give lists whose lengths fit each other

    error[subnet-lists-differ]: the private subnets and their names do not fit
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Vpc
       = given: names: 2
       = allowed: 1, one per group of subnets
       = help: give lists whose lengths fit each other

    error[subnet-lists-differ]: the isolated subnets and their route tables do not fit
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Vpc
       = given: route tables: 1
       = allowed: 2, one per subnet
       = help: give lists whose lengths fit each other
    ");
}

#[test]
fn attributes_that_were_not_imported() {
    let found = findings(|stack| {
        let vpc = VpcAttributes::new("vpc-12345", ["eu-central-1a"]);
        let vpc = Vpc::from_vpc_attributes(stack, "Vpc", vpc);
        let subnet = Subnet::from_subnet_id(stack, "Subnet", "subnet-1");
        stack.add("Address", CfnEIP::new());
        stack.output("Block", vpc.vpc_cidr_block());
        stack.output("Zone", subnet.availability_zone());
        stack.output("Table", subnet.route_table_id());
    });
    insta::assert_snapshot!(found, @"
    error[unknown-attribute]: the address block of this imported VPC is not known
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Block
       = given: an import without it
       = allowed: an import that says it
       = help: give it on import: `.vpc_cidr_block(…)`

    error[unknown-attribute]: the availability zone of this imported subnet is not known
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Zone
       = given: an import without it
       = allowed: an import that says it
       = help: give it on import: `.availability_zone(…)`

    error[unknown-attribute]: the route table of this imported subnet is not known
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Table
       = given: an import without it
       = allowed: an import that says it
       = help: give it on import: `.route_table_id(…)`
    ");
}

#[test]
fn peers_that_are_none() {
    let found = findings(|stack| {
        let web = stack.add("Web", SecurityGroup::new("vpc-12345"));
        web.add_ingress_rule(stack, Peer::ipv4("10.0.0.0"), Port::tcp(80));
        web.add_ingress_rule(stack, Peer::ipv6("2001:db8::/200"), Port::tcp(80));
        web.add_ingress_rule(stack, Peer::security_group_id("web"), Port::tcp(80));
        let owner = Peer::security_group_of_account("sg-0123abcd", "12");
        web.add_ingress_rule(stack, owner, Port::tcp(80));
    });
    insta::assert_snapshot!(found, @"
    error[not-a-cidr]: the peer is no IPv4 address block
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Web/Resource
       = given: 10.0.0.0
       = allowed: an address, a slash and a prefix length
       = help: did you mean `10.0.0.0/32`?

    error[not-a-cidr]: the peer is no IPv6 address block
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Web/Resource
       = given: 2001:db8::/200
       = allowed: an address, a slash and a prefix length
       = help: write it like `2001:db8::/32`

    error[not-a-security-group-id]: this is no security group's id
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Web/Resource
       = given: web
       = allowed: `sg-` and 8 or 17 hexadecimal digits
       = help: give the group's id, not its name

    error[not-a-security-group-id]: the owner is no account id
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Web/Resource
       = given: 12
       = allowed: 12 digits
       = help: give the id of the account that owns the group
    ");
}

#[test]
fn ports_that_are_none() {
    let found = findings(|stack| {
        let web = stack.add("Web", SecurityGroup::new("vpc-12345"));
        web.add_ingress_rule(stack, Peer::any_ipv4(), Port::tcp(70_000));
        web.add_ingress_rule(stack, Peer::any_ipv4(), Port::tcp_range(90, 80));
    });
    insta::assert_snapshot!(found, @"
    error[port-out-of-range]: there is no such port
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Web/Resource
       = given: 70000
       = allowed: 0 to 65535
       = help: give the port on which the server listens

    error[port-range-reversed]: the range of ports ends before it starts
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Web/Resource
       = given: 90 to 80
       = allowed: an end that is not below the start
       = help: write 80 to 90
    ");
}

#[test]
fn a_rule_for_all_outbound_traffic() {
    let found = findings(|stack| {
        let web = SecurityGroup::new("vpc-12345").allow_all_outbound(false);
        let web = stack.add("Web", web);
        web.add_egress_rule(stack, Peer::any_ipv4(), Port::all_traffic());
    });
    insta::assert_snapshot!(found, @"
    error[all-traffic-rule]: a rule allows all outbound traffic to everywhere
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Web
       = given: all traffic to everywhere
       = allowed: rules for some traffic, or to some peers
       = help: set `allow_all_outbound(true)` on the group instead
    ");
}

#[test]
fn an_outbound_rule_without_effect() {
    let found = findings(|stack| {
        let web = stack.add("Web", SecurityGroup::new("vpc-12345"));
        web.add_egress_rule(stack, Peer::any_ipv4(), Port::tcp(443));
    });
    insta::assert_snapshot!(found, @"
    warning[rule-without-effect]: the group allows all outbound traffic already: the rule is left out
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Web
       = given: an egress rule in a group that is open to everywhere
       = allowed: egress rules in a group that is not
       = help: set `allow_all_outbound(false)` on the group to allow only what its rules say
    ");
}

#[test]
fn rules_that_cannot_be_told_apart() {
    let found = findings(|stack| {
        let web = stack.add("Web", SecurityGroup::new("vpc-12345"));
        let ports = ["Http", "Https"].map(|id| stack.add(id, CfnParameter::number()));
        for port in ports {
            web.add_ingress_rule(stack, Peer::any_ipv4(), Port::tcp(port.value().cast()));
        }
    });
    insta::assert_snapshot!(found, @"
    warning[rule-without-effect]: the group has another rule `from 0.0.0.0_0:{IndirectPort}` already: this one is left out
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Web
       = given: `from 0.0.0.0_0:{IndirectPort}` twice
       = allowed: each rule once in a group
       = help: use one rule, or add this one as a resource of its own
    ");
}

#[test]
fn a_default_port_that_there_is_not() {
    let found = findings(|stack| {
        let web = stack.add("Web", SecurityGroup::new("vpc-12345"));
        let db = stack.add("Db", SecurityGroup::new("vpc-12345"));
        db.connections().allow_default_port_from(stack, &web);
    });
    insta::assert_snapshot!(found, @"
    error[no-default-port]: the connections have no default port
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop
       = given: a verb for the default port
       = allowed: it on connections that have one, such as a load balancer's listener's
       = help: name the port: `allow_from(…, Port::tcp(443))`
    ");
}

#[test]
fn a_selection_for_nat_gateways_that_holds_no_subnet() {
    let found = findings(|stack| {
        let nowhere = SubnetSelection::subnet_type(Public).availability_zones(["eu-central-1c"]);
        stack.add("Vpc", Vpc::new().nat_gateway_subnets(nowhere));
    });
    insta::assert_snapshot!(found, @"
    error[no-public-subnets-for-nat]: the selection for NAT gateways holds no subnet
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Vpc
       = given: a selection without subnets
       = allowed: one public subnet or more
       = help: select public subnets in `nat_gateway_subnets`
    ");
}

#[test]
fn connections_that_a_nat_gateway_never_gives_up() {
    let found = findings(|stack| {
        let gateways = NatGateways::new().max_drain_duration(Duration::hours(2));
        stack.add(
            "Vpc",
            Vpc::new().nat_gateway_provider(NatProvider::gateway(gateways)),
        );
    });
    insta::assert_snapshot!(found, @"
    error[illegal-drain-duration]: a NAT gateway can't wait that long for its connections
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Vpc
       = given: 7200 seconds
       = allowed: 1 to 4000 seconds
       = help: choose a time in this range, or leave it out for 350 seconds
    ");
}

#[test]
fn vpn_routes_that_no_route_table_learns() {
    let found = findings(|stack| {
        let nowhere = SubnetSelection::new().availability_zones(["eu-central-1c"]);
        let vpc = Vpc::new().vpn_gateway(true);
        stack.add("Vpc", vpc.vpn_route_propagation([nowhere]));
    });
    insta::assert_snapshot!(found, @"
    error[no-route-tables]: the VPN gateway has no subnets to announce its routes to
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Vpc
       = given: a selection without subnets
       = allowed: one subnet or more
       = help: select subnets that exist in `vpn_route_propagation`
    ");
}

#[test]
fn texts_that_ec2_refuses() {
    let found = findings(|stack| {
        let group = SecurityGroup::new("vpc-12345").security_group_name("sg-web");
        let web = stack.add("Web", group.description("It's ours"));
        let long = Port::tcp(80).described("x".repeat(256));
        web.add_ingress_rule(stack, Peer::any_ipv4(), long);
    });
    insta::assert_snapshot!(found, @"
    error[illegal-security-group-text]: the security group's description has a character that EC2 refuses: `'`
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Web
       = given: It's ours
       = allowed: letters, digits, spaces and ._-:/()#,@[]+=&;{}!$*
       = help: leave the character out

    error[illegal-security-group-text]: the security group's name looks like an id
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Web
       = given: sg-web
       = allowed: a name that does not start with `sg-`
       = help: rename the group, or leave the name out

    error[illegal-security-group-text]: the description of a rule is too long
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Web
       = given: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
       = allowed: 255 characters
       = help: shorten it
    ");
}

#[test]
fn more_availability_zones_than_are_known() {
    let found = findings(|stack| {
        stack.add("Vpc", Vpc::new().max_azs(3));
    });
    insta::assert_snapshot!(found, @"
    note[fewer-zones]: the VPC spans 2 availability zones
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Vpc
       = given: max_azs(3)
       = help: name the zones with `availability_zones` to have more
    ");
}

#[test]
fn route_tables_that_were_not_imported() {
    let found = findings(|stack| {
        let vpc = VpcAttributes::new("vpc-12345", ["eu-central-1a"]);
        let vpc = vpc.private_subnet_ids(["subnet-a"]);
        let vpc = Vpc::from_vpc_attributes(stack, "Vpc", vpc);
        vpc.enable_vpn_gateway(stack, None, []);
        vpc.add_gateway_endpoint(stack, "S3", GatewayVpcEndpointAwsService::S3);
        vpc.private_subnets()[0].add_default_nat_route(stack, "nat-1");
    });
    insta::assert_snapshot!(found, @"
    error[unknown-attribute]: the route table of an imported subnet is not known
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Vpc
       = given: subnet-a
       = allowed: an import that says it
       = help: give it on import: `.route_table_id(…)`

    error[unknown-attribute]: the route table of an imported subnet is not known
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Vpc/S3
       = given: subnet-a
       = allowed: an import that says it
       = help: give it on import: `.route_table_id(…)`

    error[unknown-attribute]: the route table of an imported subnet is not known
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Vpc/PrivateSubnet1
       = given: subnet-a
       = allowed: an import that says it
       = help: give it on import: `.route_table_id(…)`
    ");
}

#[test]
fn a_gateway_endpoint_that_nobody_uses() {
    let found = findings(|stack| {
        let vpc = VpcAttributes::new("vpc-12345", ["eu-central-1a"]);
        let vpc = Vpc::from_vpc_attributes(stack, "Vpc", vpc);
        vpc.add_gateway_endpoint(stack, "S3", GatewayVpcEndpointAwsService::S3);
    });
    insta::assert_snapshot!(found, @"
    error[no-route-tables]: the gateway endpoint has no subnets that could use it
      --> crates/stackwright/tests/diagnostics/ec2.rs:LINE
       = path: shop/Vpc/S3
       = given: a selection without subnets
       = allowed: one subnet or more
       = help: select subnets that exist in `subnets`
    ");
}
