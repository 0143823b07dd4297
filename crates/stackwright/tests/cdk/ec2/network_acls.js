'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const T = ec2.AclTraffic;
program(__filename, app => {
  const stack = new cdk.Stack(app, 'acls');
  const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1 });
  const acl = new ec2.NetworkAcl(stack, 'Acl', { vpc, subnetSelection: { subnetType: ec2.SubnetType.PUBLIC }, networkAclName: 'public' });
  acl.addEntry('In', { ruleNumber: 100, cidr: ec2.AclCidr.anyIpv4(), traffic: T.tcpPort(443), direction: ec2.TrafficDirection.INGRESS });
  acl.addEntry('Out', { ruleNumber: 100, cidr: ec2.AclCidr.anyIpv6(), traffic: T.icmp({ type: 8, code: -1 }), direction: ec2.TrafficDirection.EGRESS, ruleAction: ec2.Action.DENY });
  const all = [T.allTraffic(), T.icmpv6({ type: 1, code: 2 }), T.tcpPortRange(1, 2), T.udpPort(4), T.udpPortRange(5, 6)];
  all.forEach((traffic, at) => acl.addEntry(`Entry${at}`, { ruleNumber: 200 + at, cidr: ec2.AclCidr.ipv4('10.0.0.0/8'), traffic }));
  acl.associateWithSubnet('Private', { subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS });
  vpc.privateSubnets[0].associateNetworkAcl('One', ec2.NetworkAcl.fromNetworkAclId(stack, 'Imported', 'acl-1'));
  new ec2.NetworkAcl(stack, 'Unnamed', { vpc });
  new ec2.SubnetNetworkAclAssociation(stack, 'Association', { networkAcl: acl, subnet: vpc.publicSubnets[0] });
  new ec2.NetworkAcl(vpc, 'Inside', { vpc });
});
