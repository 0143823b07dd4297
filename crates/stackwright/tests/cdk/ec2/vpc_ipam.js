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
  // Fn::Cidr yields at most 256 blocks: a deeper split is made in two steps.
  vpc('ipam-deep', {
    natGateways: 0, maxAzs: 2,
    ipAddresses: ec2.IpAddresses.awsIpamAllocation({ ipv4IpamPoolId: 'ipam-pool-1', ipv4NetmaskLength: 16, defaultSubnetIpv4NetmaskLength: 26 }),
    subnetConfiguration: [
      { name: 'Public', subnetType: PUBLIC, cidrMask: 28 },
      { name: 'Later', subnetType: PUBLIC, cidrMask: 20, reserved: true },
      { name: 'Private', subnetType: PRIVATE_WITH_EGRESS },
      { name: 'Wide', subnetType: PRIVATE_WITH_EGRESS, cidrMask: 19 },
      { name: 'Narrow', subnetType: PRIVATE_WITH_EGRESS, cidrMask: 25 },
    ],
  });
  vpc('ipam-one', {
    natGateways: 0, maxAzs: 1, reservedAzs: 1,
    ipAddresses: ec2.IpAddresses.awsIpamAllocation({ ipv4IpamPoolId: 'ipam-pool-1', ipv4NetmaskLength: 24, defaultSubnetIpv4NetmaskLength: 28 }),
  });
});
