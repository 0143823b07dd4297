'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const show = (stack, vpc, prefix = '') => {
  const out = (name, value) => new cdk.CfnOutput(stack, prefix + name, { value });
  out('VpcId', vpc.vpcId);
  out('Arn', vpc.vpcArn);
  out('Public', vpc.publicSubnets.map(s => s.subnetId).join(','));
  out('Private', vpc.privateSubnets.map(s => s.subnetId).join(','));
  out('Isolated', vpc.isolatedSubnets.map(s => s.subnetId).join(','));
  out('Zones', vpc.availabilityZones.join(','));
};
program(__filename, app => {
  const literal = new cdk.Stack(app, 'imported-literal');
  const full = ec2.Vpc.fromVpcAttributes(literal, 'Vpc', {
    vpcId: 'vpc-12345', availabilityZones: ['eu-central-1a', 'eu-central-1b'], vpcCidrBlock: '10.0.0.0/16',
    publicSubnetIds: ['subnet-p1', 'subnet-p2'], publicSubnetRouteTableIds: ['rtb-p1', 'rtb-p2'], publicSubnetNames: ['Ingress'],
    publicSubnetIpv4CidrBlocks: ['10.0.0.0/24', '10.0.1.0/24'],
    privateSubnetIds: ['subnet-a1', 'subnet-a2', 'subnet-b1', 'subnet-b2'], privateSubnetNames: ['App', 'Jobs'],
    privateSubnetRouteTableIds: ['rtb-a1', 'rtb-a2', 'rtb-b1', 'rtb-b2'],
    isolatedSubnetIds: ['subnet-d1', 'subnet-d2'], isolatedSubnetRouteTableIds: ['rtb-d1', 'rtb-d2'],
    vpnGatewayId: 'vgw-1',
  });
  show(literal, full);
  const out = (name, value) => new cdk.CfnOutput(literal, name, { value });
  out('Cidr', full.vpcCidrBlock);
  out('Vpn', full.vpnGatewayId);
  out('PublicCidr', full.publicSubnets[1].ipv4CidrBlock);
  out('Table', full.privateSubnets[2].routeTable.routeTableId);
  out('Zone', full.privateSubnets[3].availabilityZone);
  out('Jobs', full.selectSubnets({ subnetGroupName: 'Jobs' }).subnetIds.join(','));
  out('Ingress', full.selectSubnets({ subnetGroupName: 'Ingress' }).subnetIds.join(','));
  out('Isolated1', full.selectSubnets({ subnetGroupName: 'Isolated' }).subnetIds.join(','));
  out('OnePerAz', full.selectSubnets({ onePerAz: true }).subnetIds.join(','));
  new ec2.SecurityGroup(literal, 'Group', { vpc: full });

  const tokens = new cdk.Stack(app, 'imported-parameters');
  const vpcId = new cdk.CfnParameter(tokens, 'VpcParameter', { type: 'AWS::EC2::VPC::Id' });
  const subnets = new cdk.CfnParameter(tokens, 'Subnets', { type: 'List<AWS::EC2::Subnet::Id>' });
  const zones = new cdk.CfnParameter(tokens, 'Zones1', { type: 'List<AWS::EC2::AvailabilityZone::Name>' });
  const selected = ec2.Vpc.fromVpcAttributes(tokens, 'Selected', {
    vpcId: vpcId.valueAsString,
    availabilityZones: [cdk.Fn.select(0, zones.valueAsList), cdk.Fn.select(1, zones.valueAsList)],
    privateSubnetIds: [cdk.Fn.select(0, subnets.valueAsList), cdk.Fn.select(1, subnets.valueAsList)],
  });
  show(tokens, selected);
  new ec2.SecurityGroup(tokens, 'Group', { vpc: selected });

  const env = { account: '123456789012', region: 'eu-central-1' };
  const region = new cdk.Stack(app, 'imported-region', { env });
  show(region, ec2.Vpc.fromVpcAttributes(region, 'Vpc', { vpcId: 'vpc-1', availabilityZones: ['eu-central-1a'], isolatedSubnetIds: ['subnet-1'] }));
  show(region, ec2.Vpc.fromVpcAttributes(region, 'Other', { vpcId: 'vpc-2', availabilityZones: ['eu-west-1a'], region: 'eu-west-1' }), 'Other');
  new ec2.CfnEIP(region, 'Address');

  const single = new cdk.Stack(app, 'imported-subnets');
  new ec2.CfnEIP(single, 'Address');
  const byId = ec2.Subnet.fromSubnetId(single, 'ById', 'subnet-1');
  const byAttributes = ec2.Subnet.fromSubnetAttributes(single, 'ByAttributes', {
    subnetId: 'subnet-2', availabilityZone: 'eu-central-1a', routeTableId: 'rtb-2', ipv4CidrBlock: '10.0.0.0/24',
  });
  const publicSubnet = ec2.PublicSubnet.fromPublicSubnetAttributes(single, 'Open', { subnetId: 'subnet-3', availabilityZone: 'eu-central-1b' });
  const privateSubnet = ec2.PrivateSubnet.fromPrivateSubnetAttributes(single, 'Closed', { subnetId: 'subnet-4' });
  for (const [name, value] of Object.entries({
    One: byId.subnetId, Two: byAttributes.subnetId, Zone: byAttributes.availabilityZone, Table: byAttributes.routeTable.routeTableId,
    Cidr: byAttributes.ipv4CidrBlock, Three: publicSubnet.subnetId, Four: privateSubnet.subnetId,
  })) new cdk.CfnOutput(single, name, { value });
});
