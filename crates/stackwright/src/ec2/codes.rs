//! The codes of this module's diagnostics.

stackwright_core::declare_codes! {
    NOT_A_CIDR = "not-a-cidr": "An address block is not written as an address, a slash and a prefix length, or it has bits set below its prefix, so that it is unclear which block is meant.";
    VPC_SIZE = "vpc-size": "A VPC's IPv4 block has a prefix length from 16 to 28 (https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html).";
    SUBNET_SIZE = "subnet-size": "A subnet's IPv4 block has a prefix length from 16 to 28 (https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html).";
    VPC_TOO_SMALL = "vpc-too-small": "A VPC's address block has no room for all of its subnets, one per group and availability zone, the reserved ones included.";
    SUBNET_OUTSIDE_VPC = "subnet-outside-vpc": "A subnet's address block is not part of its VPC's.";
    OVERLAPPING_SUBNETS = "overlapping-subnets": "Two subnets of one VPC share addresses (https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html).";
    NO_AVAILABILITY_ZONES = "no-availability-zones": "A VPC has no availability zone, so that none of its subnets would exist.";
    FEWER_ZONES = "fewer-zones": "A VPC asks for more availability zones than can be known at synthesis. Which zones a region has is not looked up; a VPC that does not name its zones spans the first two.";
    ZONES_GIVEN_TWICE = "zones-given-twice": "A VPC names its availability zones and also says how many there are.";
    DUPLICATE_ZONE = "duplicate-zone": "A VPC names the same availability zone twice.";
    ZONE_OF_OTHER_REGION = "zone-of-other-region": "An availability zone does not belong to the region that the stack is meant for.";
    NO_SUBNETS = "no-subnets": "A VPC has no subnet group.";
    DUPLICATE_SUBNET_GROUP = "duplicate-subnet-group": "Two subnet groups of a VPC have the same name. Ids and selections are made from it.";
    PUBLIC_IP_IN_PRIVATE_SUBNET = "public-ip-in-private-subnet": "Whether instances get a public address can be said of public subnets only: from the others there is no way to the internet gateway.";
    NO_PUBLIC_SUBNETS_FOR_NAT = "no-public-subnets-for-nat": "A NAT gateway stands in a public subnet, and the VPC has none. There is one per availability zone where the VPC has private subnets, unless `nat_gateways` says otherwise.";
    NAT_IN_PRIVATE_SUBNET = "nat-in-private-subnet": "The selection for NAT gateways holds a subnet that is not public. From there a gateway could not reach the internet.";
    TOO_FEW_ADDRESSES = "too-few-addresses": "Fewer Elastic IP addresses are given than there are NAT gateways.";
    ILLEGAL_DRAIN_DURATION = "illegal-drain-duration": "A NAT gateway waits 1 to 4000 seconds for its connections to finish (https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-natgateway.html).";
    REGIONAL_GATEWAY_SWITCHED_OFF = "regional-gateway-switched-off": "A VPC has a regional NAT gateway as its provider and zero NAT gateways.";
    ZONE_WITHOUT_ADDRESS = "zone-without-address": "A regional NAT gateway with addresses of its own serves the listed availability zones only, and a private subnet is in another one.";
    DNS_HOSTNAMES_WITHOUT_SUPPORT = "dns-hostnames-without-support": "DNS host names need DNS support (https://docs.aws.amazon.com/vpc/latest/userguide/AmazonDNS-concepts.html).";
    IPV6_NOT_ENABLED = "ipv6-not-enabled": "An option for IPv6 is set on a VPC that has IPv4 only.";
    NO_SUBNET_MASK = "no-subnet-mask": "A VPC takes its addresses from an IPAM pool, and a subnet group has no prefix length. It has to be known before the pool allots the block.";
    VPN_GATEWAY_SWITCHED_OFF = "vpn-gateway-switched-off": "A VPC has VPN connections or a number for its VPN gateway, and the gateway is switched off.";
    VPN_GATEWAY_TWICE = "vpn-gateway-twice": "A VPC has a VPN gateway already.";
    NO_ROUTE_TABLES = "no-route-tables": "The routes to a VPN gateway, or to a gateway endpoint, are meant for subnets of which there are none.";
    ILLEGAL_VPN_CONNECTION = "illegal-vpn-connection": "A VPN connection is no legal one (https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html).";
    UNKNOWN_SUBNET_GROUP = "unknown-subnet-group": "A selection names a subnet group that the VPC does not have.";
    NO_SUBNETS_OF_TYPE = "no-subnets-of-type": "A selection asks for subnets of a type of which the VPC has none.";
    SUBNET_LISTS_DIFFER = "subnet-lists-differ": "The lists that describe an imported VPC do not fit each other: there is one subnet per group and availability zone, and names, route tables and address blocks are given for all of a type or for none.";
    UNKNOWN_ATTRIBUTE = "unknown-attribute": "An attribute of something imported is used that was not given when it was imported.";
    NOT_A_SECURITY_GROUP_ID = "not-a-security-group-id": "A security group's id is `sg-` and 8 or 17 hexadecimal digits; its owner's account id has 12 digits.";
    ILLEGAL_SECURITY_GROUP_TEXT = "illegal-security-group-text": "A security group's name or description, or the description of a rule, is longer than 255 characters or has others than letters, digits, spaces and `._-:/()#,@[]+=&;{}!$*`; or a name starts with `sg-` (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html).";
    PORT_RANGE_REVERSED = "port-range-reversed": "A range of ports ends before it starts.";
    PORT_OUT_OF_RANGE = "port-out-of-range": "A TCP or UDP port is a number from 0 to 65535.";
    ALL_TRAFFIC_RULE = "all-traffic-rule": "A rule that allows all outbound traffic to everywhere is an option of the security group, which other rules depend on, and not a rule of its own.";
    RULE_WITHOUT_EFFECT = "rule-without-effect": "An outbound rule is added to a security group that allows all outbound traffic, so that it is left out.";
    NO_DEFAULT_PORT = "no-default-port": "A connection is allowed on the default port of something that has none.";
    ENDPOINT_WITHOUT_SUBNETS = "endpoint-without-subnets": "An interface endpoint has no subnet to stand in (https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html).";
    LOOKUP_WITHOUT_ENVIRONMENT = "lookup-without-environment": "Something is looked up by a stack that names no account and region, where it could be found.";
    NO_RECORDED_LOOKUP = "no-recorded-lookup": "The answer to a lookup is not among the recorded ones. Synthesis looks nothing up; what `cdk` has found is in its `cdk.context.json`.";
    ILLEGAL_PREFIX_LIST = "illegal-prefix-list": "The name of a prefix list starts with `com.amazonaws.` or is longer than 255 characters, or the list has more entries than it may have (https://docs.aws.amazon.com/vpc/latest/userguide/managed-prefix-lists.html).";
    ILLEGAL_RULE_NUMBER = "illegal-rule-number": "The number of an entry of a network ACL is not 1 to 32766 (https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html).";
}
