'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const { PUBLIC, PRIVATE_WITH_EGRESS, PRIVATE_ISOLATED } = ec2.SubnetType;
program(__filename, app => {
  const env = { account: '123456789012', region: 'eu-central-1' };
  const zones = letters => letters.split('').map(letter => `eu-central-1${letter}`);
  const vpc = (id, props, f) => {
    const made = new ec2.Vpc(new cdk.Stack(app, id, { env }), 'Vpc', props);
    if (f) f(made);
    return made;
  };
  // Subnets of zones without a NAT gateway share those of the others in turn.
  vpc('edges-nat-in-turn', {
    availabilityZones: zones('abcd'), natGateways: 2,
    subnetConfiguration: [
      { name: 'Public', subnetType: PUBLIC, cidrMask: 24 },
      { name: 'App', subnetType: PRIVATE_WITH_EGRESS, cidrMask: 24 },
      { name: 'Jobs', subnetType: PRIVATE_WITH_EGRESS, cidrMask: 24 },
      { name: 'More', subnetType: PRIVATE_WITH_EGRESS, cidrMask: 24 },
    ],
  });
  vpc('edges-nat-in-one-zone', {
    availabilityZones: zones('abc'), natGateways: 2,
    natGatewaySubnets: { subnetType: PUBLIC, availabilityZones: ['eu-central-1b'] },
    subnetConfiguration: [
      { name: 'Web', subnetType: PUBLIC, cidrMask: 24 },
      { name: 'Nat', subnetType: PUBLIC, cidrMask: 28 },
      { name: 'App', subnetType: PRIVATE_WITH_EGRESS, cidrMask: 24 },
      { name: 'Jobs', subnetType: PRIVATE_WITH_EGRESS, cidrMask: 24 },
    ],
  });
  vpc('edges-nat-fewer-subnets', {
    availabilityZones: zones('abc'), natGateways: 3,
    natGatewaySubnets: { subnetGroupName: 'Nat', availabilityZones: ['eu-central-1c'] },
    subnetConfiguration: [
      { name: 'Nat', subnetType: PUBLIC, cidrMask: 28 },
      { name: 'App', subnetType: PRIVATE_WITH_EGRESS, cidrMask: 24 },
    ],
  });
  vpc('edges-private-only', { availabilityZones: zones('a'), natGateways: 0, subnetConfiguration: [{ name: 'App', subnetType: PRIVATE_WITH_EGRESS }] });
  vpc('edges-public-reserved', {
    availabilityZones: zones('a'), natGateways: 0,
    subnetConfiguration: [{ name: 'Later', subnetType: PUBLIC, reserved: true }, { name: 'Data', subnetType: PRIVATE_ISOLATED }],
  });
  vpc('edges-private-reserved', {
    availabilityZones: zones('ab'),
    subnetConfiguration: [{ name: 'Web', subnetType: PUBLIC }, { name: 'Later', subnetType: PRIVATE_WITH_EGRESS, reserved: true }],
  });
  vpc('edges-regional-public-only', {
    availabilityZones: zones('ab'), natGateways: 1, natGatewayProvider: ec2.NatProvider.regionalGateway(),
    subnetConfiguration: [{ name: 'Web', subnetType: PUBLIC }],
  });
  vpc('edges-regional-dual', {
    availabilityZones: zones('a'), ipProtocol: ec2.IpProtocol.DUAL_STACK, natGatewayProvider: ec2.NatProvider.regionalGateway(),
  });
  vpc('edges-regional-shut', {
    availabilityZones: zones('a'), createInternetGateway: false, natGatewayProvider: ec2.NatProvider.regionalGateway(),
  });
  vpc('edges-regional-default', {
    availabilityZones: zones('ab'), natGatewayProvider: ec2.NatProvider.regionalGateway(),
    subnetConfiguration: [{ name: 'Web', subnetType: PUBLIC }],
  });
  vpc('edges-vpn-overlap', {
    availabilityZones: zones('ab'), natGateways: 0, vpnGateway: true,
    vpnRoutePropagation: [{ subnetType: PUBLIC }, { subnetType: PUBLIC, onePerAz: true }, {}],
  });
  vpc('edges-vpn-isolated', {
    availabilityZones: zones('a'), vpnGateway: true,
    subnetConfiguration: [{ name: 'Data', subnetType: PRIVATE_ISOLATED }],
    vpnConnections: { Office: { ip: '192.0.2.1', asn: 64999, staticRoutes: ['10.10.0.0/16'] } },
  });
  vpc('edges-small', { availabilityZones: zones('a'), natGateways: 1, reservedAzs: 1, ipAddresses: ec2.IpAddresses.cidr('172.16.0.0/24') });

  const imported = new cdk.Stack(app, 'edges-imported');
  const known = ec2.Vpc.fromVpcAttributes(imported, 'Vpc', {
    vpcId: 'vpc-12345', availabilityZones: ['eu-central-1a', 'eu-central-1b'],
    privateSubnetIds: ['subnet-a', 'subnet-b'], privateSubnetRouteTableIds: ['rtb-a', 'rtb-a'],
    publicSubnetIds: ['subnet-c', 'subnet-d'], publicSubnetIpv4CidrBlocks: ['10.0.0.0/24', '10.0.1.0/24'],
  });
  known.enableVpnGateway({ type: 'ipsec.1' });
  known.addVpnConnection('Office', { ip: '192.0.2.1' });
  const out = (name, selection) => new cdk.CfnOutput(imported, name, { value: known.selectSubnets(selection).subnetIds.join(',') });
  out('Zone', { availabilityZones: ['eu-central-1b'] });
  out('Block', { subnetType: PUBLIC, subnetFilters: [ec2.SubnetFilter.containsIpAddresses(['10.0.1.9'])] });
  out('Mask', { subnetType: PUBLIC, subnetFilters: [ec2.SubnetFilter.byCidrMask(24)] });
  out('Given', { subnets: [...known.publicSubnets, known.privateSubnets[0]], onePerAz: true });
  // A VPN gateway of an imported VPC serves its connections.
  const gatewayStack = new cdk.Stack(app, 'edges-imported-gateway');
  const withGateway = ec2.Vpc.fromVpcAttributes(gatewayStack, 'Vpc', { vpcId: 'vpc-12345', availabilityZones: ['eu-central-1a'], vpnGatewayId: 'vgw-1' });
  withGateway.addVpnConnection('Office', { ip: '192.0.2.1' });
  const subnet = ec2.Subnet.fromSubnetAttributes(gatewayStack, 'Subnet', { subnetId: 'subnet-1', routeTableId: 'rtb-1', availabilityZone: 'eu-central-1a' });
  new ec2.CfnEIP(gatewayStack, 'Waits').node.addDependency(subnet.internetConnectivityEstablished);
  new ec2.CfnEIP(gatewayStack, 'WaitsForVpc').node.addDependency(withGateway.internetConnectivityEstablished);
  const closed = new ec2.PrivateSubnet(gatewayStack, 'Closed', { vpcId: 'vpc-12345', availabilityZone: 'eu-central-1a', cidrBlock: '10.0.0.0/24' });
  closed.addIpv6Nat64Route('nat-1');
  new ec2.CfnEIP(gatewayStack, 'WaitsForNat64').node.addDependency(closed.internetConnectivityEstablished);
});
