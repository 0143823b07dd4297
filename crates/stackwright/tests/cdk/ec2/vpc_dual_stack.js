'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const { PUBLIC, PRIVATE_WITH_EGRESS, PRIVATE_ISOLATED } = ec2.SubnetType;
program(__filename, app => {
  const ipProtocol = ec2.IpProtocol.DUAL_STACK;
  const vpc = (id, props) => new ec2.Vpc(new cdk.Stack(app, id), 'Vpc', { ipProtocol, ...props });
  vpc('dual-default', {});
  vpc('dual-without-nat', { natGateways: 0 });
  vpc('dual-groups', {
    natGateways: 1, maxAzs: 2,
    subnetConfiguration: [
      { name: 'Public', subnetType: PUBLIC, mapPublicIpOnLaunch: true, cidrMask: 24 },
      { name: 'Private', subnetType: PRIVATE_WITH_EGRESS, ipv6AssignAddressOnCreation: false, cidrMask: 22 },
      { name: 'Reserved', subnetType: PRIVATE_ISOLATED, reserved: true, cidrMask: 24 },
      { name: 'Isolated', subnetType: PRIVATE_ISOLATED, cidrMask: 28 },
    ],
  });
  vpc('dual-isolated', { subnetConfiguration: [{ name: 'Isolated', subnetType: PRIVATE_ISOLATED }] });
  vpc('dual-amazon-provided', { maxAzs: 1, ipv6Addresses: ec2.Ipv6Addresses.amazonProvided(), reservedAzs: 1 });
  vpc('dual-no-internet', { natGateways: 0, createInternetGateway: false, ipv6Addresses: ec2.Ipv6Addresses.amazonProvided() });
  vpc('dual-no-internet-private', {
    natGateways: 0, createInternetGateway: false,
    subnetConfiguration: [{ name: 'Private', subnetType: PRIVATE_WITH_EGRESS }, { name: 'Public', subnetType: PUBLIC }],
  });
  vpc('dual-no-nat-private', {
    natGateways: 0, maxAzs: 1, vpnGateway: true,
    subnetConfiguration: [{ name: 'Private', subnetType: PRIVATE_WITH_EGRESS }, { name: 'Public', subnetType: PUBLIC }],
  });
  vpc('dual-ipam', {
    maxAzs: 1,
    ipAddresses: ec2.IpAddresses.awsIpamAllocation({ ipv4IpamPoolId: 'ipam-pool-1', ipv4NetmaskLength: 20, defaultSubnetIpv4NetmaskLength: 24 }),
  });
});
