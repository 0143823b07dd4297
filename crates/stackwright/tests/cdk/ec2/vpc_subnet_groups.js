'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const { PUBLIC, PRIVATE_WITH_EGRESS, PRIVATE_WITH_NAT, PRIVATE_ISOLATED } = ec2.SubnetType;
program(__filename, app => {
  const vpc = (id, props) => new ec2.Vpc(new cdk.Stack(app, id), 'Vpc', props);
  vpc('groups-isolated', { subnetConfiguration: [{ name: 'Data', subnetType: PRIVATE_ISOLATED }] });
  vpc('groups-public', { subnetConfiguration: [{ name: 'Edge', subnetType: PUBLIC, cidrMask: 28 }] });
  vpc('groups-three', {
    maxAzs: 2,
    subnetConfiguration: [
      { name: 'ingress', subnetType: PUBLIC, cidrMask: 24 },
      { name: 'application', subnetType: PRIVATE_WITH_EGRESS, cidrMask: 22 },
      { name: 'rds', subnetType: PRIVATE_ISOLATED, cidrMask: 28 },
    ],
  });
  vpc('groups-shared-remainder', {
    ipAddresses: ec2.IpAddresses.cidr('10.1.0.0/16'),
    subnetConfiguration: [
      { name: 'ingress', subnetType: PUBLIC },
      { name: 'application', subnetType: PRIVATE_WITH_EGRESS, cidrMask: 26 },
      { name: 'cache', subnetType: PRIVATE_ISOLATED, cidrMask: 20 },
      { name: 'rds', subnetType: PRIVATE_ISOLATED },
      { name: 'spare', subnetType: PRIVATE_ISOLATED },
    ],
  });
  vpc('groups-reserved', {
    natGateways: 1,
    subnetConfiguration: [
      { name: 'Public', subnetType: PUBLIC, cidrMask: 24 },
      { name: 'Later', subnetType: PRIVATE_WITH_EGRESS, cidrMask: 24, reserved: true },
      { name: 'Private', subnetType: PRIVATE_WITH_EGRESS, cidrMask: 24 },
      { name: 'Never', subnetType: PRIVATE_ISOLATED, reserved: true },
      { name: 'Isolated', subnetType: PRIVATE_ISOLATED },
    ],
  });
  vpc('groups-map-public-ip', {
    natGateways: 0,
    subnetConfiguration: [
      { name: 'open', subnetType: PUBLIC, mapPublicIpOnLaunch: true },
      { name: 'closed', subnetType: PUBLIC, mapPublicIpOnLaunch: false },
      { name: 'egress', subnetType: PRIVATE_WITH_EGRESS },
    ],
  });
  vpc('groups-two-public-two-private', {
    maxAzs: 2,
    subnetConfiguration: [
      { name: 'web', subnetType: PUBLIC, cidrMask: 24 },
      { name: 'nat', subnetType: PUBLIC, cidrMask: 28 },
      { name: 'app', subnetType: PRIVATE_WITH_EGRESS, cidrMask: 20 },
      { name: 'jobs', subnetType: PRIVATE_WITH_NAT, cidrMask: 24 },
    ],
    natGatewaySubnets: { subnetGroupName: 'nat' },
  });
  vpc('groups-odd-masks', {
    ipAddresses: ec2.IpAddresses.cidr('10.0.0.0/21'), maxAzs: 2, natGateways: 0,
    subnetConfiguration: [
      { name: 'a', subnetType: PUBLIC, cidrMask: 28 },
      { name: 'b', subnetType: PRIVATE_ISOLATED, cidrMask: 25 },
      { name: 'c', subnetType: PRIVATE_ISOLATED, cidrMask: 26 },
      { name: 'd', subnetType: PRIVATE_ISOLATED, cidrMask: 24 },
    ],
  });
  // Names that are equal to other parts of the path, or that hold other characters.
  vpc('groups-names', {
    maxAzs: 2,
    subnetConfiguration: [
      { name: 'Vpc', subnetType: PUBLIC },
      { name: 'my group', subnetType: PRIVATE_WITH_EGRESS },
      { name: 'my-group_2', subnetType: PRIVATE_ISOLATED },
    ],
  });
});
