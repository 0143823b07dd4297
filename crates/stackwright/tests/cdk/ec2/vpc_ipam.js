'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const { PUBLIC, PRIVATE_WITH_EGRESS } = ec2.SubnetType;
program(__filename, app => {
  const vpc = (id, props) => new ec2.Vpc(new cdk.Stack(app, id), 'Vpc', props);
  vpc('ipam-default-mask', {
    natGateways: 1,
    ipAddresses: ec2.IpAddresses.awsIpamAllocation({ ipv4IpamPoolId: 'ipam-pool-1', ipv4NetmaskLength: 18, defaultSubnetIpv4NetmaskLength: 24 }),
  });
  vpc('ipam-masks', {
    natGateways: 0,
    ipAddresses: ec2.IpAddresses.awsIpamAllocation({ ipv4IpamPoolId: 'ipam-pool-1', ipv4NetmaskLength: 20 }),
    subnetConfiguration: [
      { name: 'Public', subnetType: PUBLIC, cidrMask: 27 },
      { name: 'Private', subnetType: PRIVATE_WITH_EGRESS, cidrMask: 24 },
    ],
  });
});
