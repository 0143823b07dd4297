'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const { PUBLIC, PRIVATE_WITH_EGRESS, PRIVATE_ISOLATED } = ec2.SubnetType;
program(__filename, app => {
  const env = { account: '123456789012', region: 'eu-central-1' };
  const availabilityZones = ['eu-central-1a', 'eu-central-1b', 'eu-central-1c'];
  for (const natGateways of [0, 1, 2, 3]) {
    new ec2.Vpc(new cdk.Stack(app, `nat-${natGateways}`, { env }), 'Vpc', {
      availabilityZones, natGateways,
      subnetConfiguration: [
        { name: 'Public', subnetType: PUBLIC },
        { name: 'Private', subnetType: PRIVATE_WITH_EGRESS },
        { name: 'Isolated', subnetType: PRIVATE_ISOLATED },
      ],
    });
  }
  const vpc = (id, props) => new ec2.Vpc(new cdk.Stack(app, id), 'Vpc', props);
  vpc('nat-eips', { natGatewayProvider: ec2.NatProvider.gateway({ eipAllocationIds: ['eipalloc-1', 'eipalloc-2'] }) });
  vpc('nat-one-eip', { natGateways: 1, natGatewayProvider: ec2.NatProvider.gateway({ eipAllocationIds: ['eipalloc-1', 'eipalloc-2'] }) });
  vpc('nat-drain', { maxAzs: 1, natGatewayProvider: ec2.NatProvider.gateway({ maxDrainDuration: cdk.Duration.minutes(2) }) });
  vpc('nat-provider', { natGatewayProvider: ec2.NatProvider.gateway() });
  // Two public groups: every subnet of both gets a gateway, up to natGateways.
  const twoPublic = [
    { name: 'Web', subnetType: PUBLIC, cidrMask: 24 },
    { name: 'Nat', subnetType: PUBLIC, cidrMask: 28 },
    { name: 'App', subnetType: PRIVATE_WITH_EGRESS, cidrMask: 24 },
  ];
  vpc('nat-two-public-groups', { subnetConfiguration: twoPublic });
  vpc('nat-three-of-two-groups', { subnetConfiguration: twoPublic, natGateways: 3 });
  vpc('nat-group', { subnetConfiguration: twoPublic, natGatewaySubnets: { subnetGroupName: 'Nat' }, natGateways: 1 });
  vpc('nat-type-one-per-az', { subnetConfiguration: twoPublic, natGatewaySubnets: { subnetType: PUBLIC, onePerAz: true } });
  // Gateways without private subnets are made all the same.
  vpc('nat-without-private', { natGateways: 1, subnetConfiguration: [{ name: 'Public', subnetType: PUBLIC }] });
  vpc('nat-default-without-private', { subnetConfiguration: [{ name: 'Public', subnetType: PUBLIC }] });
});
