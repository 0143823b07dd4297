'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const lookups = require('./vpc_lookup.json');
program(__filename, app => {
  const env = { account: '111111111111', region: 'us-east-1' };
  const stack = new cdk.Stack(app, 'lookup', { env });
  const ids = selection => cdk.Fn.join(',', selection.subnetIds);
  const all = {
    Id: { vpcId: 'vpc-1' }, Name: { vpcName: 'main:blue' }, Tags: { tags: { b: '2', a: '1' } }, Default: { isDefault: true },
    Owned: { vpcId: 'vpc-9', ownerAccountId: '222222222222', region: 'eu-west-1', subnetGroupNameTag: 'group', returnVpnGateways: false },
  };
  for (const [id, options] of Object.entries(all)) {
    const vpc = ec2.Vpc.fromLookup(stack, id, options);
    new cdk.CfnOutput(stack, `${id}Facts`, { value: [vpc.vpcId, vpc.vpcArn, vpc.vpcCidrBlock, vpc.availabilityZones.join(), vpc.vpnGatewayId || ''].join('|') });
    const subnets = [...vpc.publicSubnets, ...vpc.privateSubnets, ...vpc.isolatedSubnets];
    new cdk.CfnOutput(stack, `${id}Subnets`, { value: subnets.map(s => [s.node.id, s.subnetId, s.availabilityZone, s.routeTable.routeTableId].join()).join('|') });
  }
  const vpc = ec2.Vpc.fromLookup(stack, 'Vpc', { vpcId: 'vpc-1' });
  const group = new ec2.SecurityGroup(stack, 'Group', { vpc });
  group.addIngressRule(ec2.Peer.ipv4(vpc.vpcCidrBlock), ec2.Port.tcp(443));
  new cdk.CfnOutput(stack, 'Selections', { value: [ids(vpc.selectSubnets({ subnetGroupName: 'Db' })), ids(vpc.selectSubnets({ subnetType: ec2.SubnetType.PUBLIC, onePerAz: true })), ids(vpc.selectSubnets({ availabilityZones: ['us-east-1a'] })), vpc.isolatedSubnets[0].ipv4CidrBlock].join('|') });
  vpc.addGatewayEndpoint('S3', { service: ec2.GatewayVpcEndpointAwsService.S3 });
  vpc.addInterfaceEndpoint('Sqs', { service: ec2.InterfaceVpcEndpointAwsService.SQS });
}, lookups);
