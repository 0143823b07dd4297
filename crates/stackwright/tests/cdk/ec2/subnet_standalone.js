'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
program(__filename, app => {
  const stack = new cdk.Stack(app, 'subnet-standalone');
  const vpc = new ec2.Vpc(stack, 'Vpc', { subnetConfiguration: [{ name: 'Public', subnetType: ec2.SubnetType.PUBLIC, cidrMask: 24 }] });
  const plain = new ec2.Subnet(stack, 'Plain', { availabilityZone: 'eu-central-1a', vpcId: vpc.vpcId, cidrBlock: '10.0.100.0/24' });
  const open = new ec2.PublicSubnet(stack, 'Open', {
    availabilityZone: 'eu-central-1b', vpcId: vpc.vpcId, cidrBlock: '10.0.101.0/24', mapPublicIpOnLaunch: true,
  });
  const closed = new ec2.PrivateSubnet(stack, 'Closed', {
    availabilityZone: 'eu-central-1b', vpcId: 'vpc-12345', cidrBlock: '10.0.102.0/24', mapPublicIpOnLaunch: false,
    ipv6CidrBlock: '2001:db8::/64', assignIpv6AddressOnCreation: true,
  });
  const bare = new ec2.PublicSubnet(stack, 'Bare', { availabilityZone: 'eu-central-1c', vpcId: vpc.vpcId, cidrBlock: '10.0.103.0/24' });
  const igw = new ec2.CfnInternetGateway(stack, 'Igw');
  const attachment = new ec2.CfnVPCGatewayAttachment(stack, 'Attachment', { vpcId: vpc.vpcId, internetGatewayId: igw.ref });
  open.addDefaultInternetRoute(igw.ref, attachment);
  open.addIpv6DefaultInternetRoute(igw.ref, attachment);
  const nat = open.addNatGateway();
  const kept = bare.addNatGateway('eipalloc-1', { maxDrainDuration: cdk.Duration.seconds(30) });
  closed.addDefaultNatRoute(nat.ref);
  closed.addIpv6Nat64Route(nat.ref);
  plain.addIpv6DefaultEgressOnlyInternetRoute('eigw-1');
  const R = ec2.RouterType;
  plain.addRoute('ToCarrier', { routerType: R.CARRIER_GATEWAY, routerId: 'cagw-1', destinationCidrBlock: '10.1.0.0/16' });
  plain.addRoute('ToInstance', { routerType: R.INSTANCE, routerId: 'i-1', destinationCidrBlock: '10.2.0.0/16' });
  plain.addRoute('ToLocal', { routerType: R.LOCAL_GATEWAY, routerId: 'lgw-1', destinationCidrBlock: '10.3.0.0/16' });
  plain.addRoute('ToInterface', { routerType: R.NETWORK_INTERFACE, routerId: 'eni-1', destinationCidrBlock: '10.4.0.0/16' });
  plain.addRoute('ToTransit', { routerType: R.TRANSIT_GATEWAY, routerId: 'tgw-1', destinationCidrBlock: '10.5.0.0/16' });
  plain.addRoute('ToPeering', { routerType: R.VPC_PEERING_CONNECTION, routerId: 'pcx-1', destinationCidrBlock: '10.6.0.0/16' });
  plain.addRoute('ToEndpoint', { routerType: R.VPC_ENDPOINT, routerId: 'vpce-1', destinationIpv6CidrBlock: '2001:db8:1::/48' });
  plain.addRoute('ToCore', { routerType: R.CORE_NETWORK, routerId: 'arn:aws:networkmanager::123456789012:core-network/core-network-1', destinationCidrBlock: '10.7.0.0/16' });
  plain.addRoute('ToNat', { routerType: R.NAT_GATEWAY, routerId: kept.ref, destinationCidrBlock: '10.8.0.0/16' });
  plain.addRoute('ToGateway', { routerType: R.GATEWAY, routerId: 'vgw-1', enablesInternetConnectivity: true });
  plain.addRoute('ToEgressOnly', { routerType: R.EGRESS_ONLY_INTERNET_GATEWAY, routerId: 'eigw-1', destinationIpv6CidrBlock: '2001:db8:2::/48' });
  const waits = new ec2.CfnEIP(stack, 'Waits');
  waits.node.addDependency(open.internetConnectivityEstablished);
  const waitsForPlain = new ec2.CfnEIP(stack, 'WaitsForPlain');
  waitsForPlain.node.addDependency(plain.internetConnectivityEstablished);
  const waitsForVpc = new ec2.CfnEIP(stack, 'WaitsForVpc');
  waitsForVpc.node.addDependency(vpc.internetConnectivityEstablished);
  for (const [name, value] of Object.entries({
    Id: plain.subnetId, Zone: plain.availabilityZone, Table: plain.routeTable.routeTableId, Cidr: plain.ipv4CidrBlock,
    Acl: plain.subnetNetworkAclAssociationId, ZoneAttribute: plain.subnetAvailabilityZone, VpcOf: plain.subnetVpcId,
    VpcId: vpc.vpcId, VpcArn: vpc.vpcArn, VpcCidr: vpc.vpcCidrBlock, DefaultAcl: vpc.vpcDefaultNetworkAcl,
    DefaultGroup: vpc.vpcDefaultSecurityGroup, Internet: vpc.internetGatewayId, Nat: nat.ref,
    Associations: cdk.Fn.select(0, vpc.vpcCidrBlockAssociations), Six: cdk.Fn.select(0, vpc.vpcIpv6CidrBlocks),
    SubnetSix: cdk.Fn.select(0, plain.subnetIpv6CidrBlocks), Zones: cdk.Fn.join(',', vpc.availabilityZones),
  })) new cdk.CfnOutput(stack, name, { value });
});
