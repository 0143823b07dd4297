'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const { PUBLIC, PRIVATE_WITH_EGRESS, PRIVATE_ISOLATED } = ec2.SubnetType;
program(__filename, app => {
  const vpc = (id, props) => new ec2.Vpc(new cdk.Stack(app, id), 'Vpc', props);
  vpc('regional-nat', { natGatewayProvider: ec2.NatProvider.regionalGateway() });
  vpc('regional-nat-eip', { natGatewayProvider: ec2.NatProvider.regionalGateway({ allocationId: 'eipalloc-1', maxDrainDuration: cdk.Duration.seconds(60) }) });
  vpc('regional-nat-manual', {
    natGatewayProvider: ec2.NatProvider.regionalGateway({
      availabilityZoneAddresses: [
        { availabilityZoneId: 'use1-az1', allocationIds: ['eipalloc-1', 'eipalloc-2'] },
        { availabilityZone: 'us-east-1b', allocationIds: ['eipalloc-3'] },
      ],
    }),
    subnetConfiguration: [
      { name: 'Public', subnetType: PUBLIC },
      { name: 'Private', subnetType: PRIVATE_WITH_EGRESS },
      { name: 'Isolated', subnetType: PRIVATE_ISOLATED },
    ],
  });
  vpc('regional-nat-private-only', {
    natGatewayProvider: ec2.NatProvider.regionalGateway(),
    subnetConfiguration: [{ name: 'Private', subnetType: PRIVATE_WITH_EGRESS }],
  });
});
