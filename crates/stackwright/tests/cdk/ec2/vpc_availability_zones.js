'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const { PUBLIC, PRIVATE_WITH_EGRESS, PRIVATE_ISOLATED } = ec2.SubnetType;
program(__filename, app => {
  const env = { account: '123456789012', region: 'eu-central-1' };
  const stack = (id, props) => new cdk.Stack(app, id, props);
  new ec2.Vpc(stack('azs-explicit', { env }), 'Vpc', { availabilityZones: ['eu-central-1a', 'eu-central-1c'] });
  new ec2.Vpc(stack('azs-region-only', { env: { region: 'eu-west-1' } }), 'Vpc', { availabilityZones: ['eu-west-1b'] });
  new ec2.Vpc(stack('azs-region-default', { env: { region: 'eu-west-1' } }), 'Vpc');
  new ec2.Vpc(stack('azs-explicit-agnostic'), 'Vpc', {
    availabilityZones: [cdk.Fn.select(0, cdk.Fn.getAzs()), cdk.Fn.select(2, cdk.Fn.getAzs())],
    natGateways: 1,
  });
  new ec2.Vpc(stack('azs-three', { env }), 'Vpc', {
    availabilityZones: ['eu-central-1a', 'eu-central-1b', 'eu-central-1c'], natGateways: 2,
  });
  new ec2.Vpc(stack('azs-reserved'), 'Vpc', { maxAzs: 2, reservedAzs: 1, natGateways: 1 });
  new ec2.Vpc(stack('azs-reserved-groups'), 'Vpc', {
    maxAzs: 1, reservedAzs: 2,
    subnetConfiguration: [
      { name: 'Public', subnetType: PUBLIC, cidrMask: 24 },
      { name: 'Private', subnetType: PRIVATE_WITH_EGRESS, cidrMask: 22 },
      { name: 'Isolated', subnetType: PRIVATE_ISOLATED },
    ],
  });
  new ec2.Vpc(stack('azs-reserved-explicit', { env }), 'Vpc', {
    availabilityZones: ['eu-central-1b'], reservedAzs: 3, natGateways: 0,
  });
});
