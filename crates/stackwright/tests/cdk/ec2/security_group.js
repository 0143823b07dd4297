'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const { Construct } = require('constructs');
program(__filename, app => {
  const stack = new cdk.Stack(app, 'groups');
  const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', { vpcId: 'vpc-12345', availabilityZones: ['eu-central-1a'] });
  const { Peer, Port } = ec2;
  new ec2.SecurityGroup(stack, 'Plain', { vpc });
  new ec2.SecurityGroup(stack, 'Named', { vpc, securityGroupName: 'web', description: 'Web servers' });
  new ec2.SecurityGroup(stack, 'Closed', { vpc, allowAllOutbound: false });
  new ec2.SecurityGroup(stack, 'Six', { vpc, allowAllIpv6Outbound: true });
  new ec2.SecurityGroup(stack, 'ClosedFourOpenSix', { vpc, allowAllOutbound: false, allowAllIpv6Outbound: true });

  const egress = new ec2.SecurityGroup(stack, 'Egress', { vpc, allowAllOutbound: false });
  egress.addEgressRule(Peer.anyIpv4(), Port.tcp(443), 'HTTPS');
  egress.addEgressRule(Peer.anyIpv6(), Port.tcp(443));
  egress.addEgressRule(Peer.anyIpv4(), Port.tcp(443), 'HTTPS'); // twice is once
  egress.addEgressRule(Peer.anyIpv4(), Port.tcp(443), 'another description');
  const all = new ec2.SecurityGroup(stack, 'AllTraffic', { vpc, allowAllOutbound: false });
  all.addEgressRule(Peer.ipv4('10.0.0.0/8'), Port.allTraffic());

  const ingress = new ec2.SecurityGroup(stack, 'Ingress', { vpc });
  ingress.addIngressRule(Peer.anyIpv4(), Port.tcp(80));
  ingress.addIngressRule(Peer.anyIpv4(), Port.tcp(80));
  ingress.addIngressRule(Peer.ipv4('192.0.2.0/24'), Port.tcpRange(8000, 8100), 'Office');
  ingress.addIngressRule(Peer.prefixList('pl-12345'), Port.udp(53));

  ingress.addIngressRule(Peer.anyIpv4(), Port.tcp(80), 'The same rule with a description');

  // What all outbound traffic covers is not added.
  const covered = new ec2.SecurityGroup(stack, 'Covered', { vpc });
  covered.addEgressRule(Peer.anyIpv4(), Port.tcp(443));
  covered.addEgressRule(Peer.prefixList('pl-12345'), Port.tcp(443));
  covered.addEgressRule(Peer.anyIpv6(), Port.tcp(443));
  const coveredSix = new ec2.SecurityGroup(stack, 'CoveredSix', { vpc, allowAllIpv6Outbound: true });
  coveredSix.addEgressRule(Peer.anyIpv6(), Port.tcp(443));
  coveredSix.addEgressRule(Peer.ipv6('2001:db8::/32'), Port.tcp(443));
  const onlySix = new ec2.SecurityGroup(stack, 'OnlySix', { vpc, allowAllOutbound: false, allowAllIpv6Outbound: true });
  onlySix.addEgressRule(Peer.anyIpv6(), Port.tcp(443));
  onlySix.addEgressRule(Peer.anyIpv4(), Port.tcp(443));
  const first = new ec2.SecurityGroup(stack, 'OwnFirst', { vpc, allowAllOutbound: false });
  first.addEgressRule(Peer.prefixList('pl-12345'), Port.tcp(443));

  const ownRules = new ec2.SecurityGroup(stack, 'OwnRules', { vpc, disableInlineRules: true });
  ownRules.addIngressRule(Peer.anyIpv4(), Port.tcp(80));
  ownRules.addIngressRule(Peer.anyIpv4(), Port.tcp(80));
  ownRules.addIngressRule(Peer.ipv4('192.0.2.0/24'), Port.tcpRange(8000, 8100), 'Office');
  const ownEgress = new ec2.SecurityGroup(stack, 'OwnEgress', { vpc, disableInlineRules: true, allowAllOutbound: false, allowAllIpv6Outbound: true });
  ownEgress.addEgressRule(Peer.prefixList('pl-12345'), Port.tcp(443), 'S3');
  new ec2.SecurityGroup(stack, 'OwnClosed', { vpc, disableInlineRules: true, allowAllOutbound: false });
  new ec2.SecurityGroup(stack, 'OwnClosedSix', { vpc, disableInlineRules: true, allowAllOutbound: false, allowAllIpv6Outbound: true });
  new ec2.SecurityGroup(stack, 'OwnSix', { vpc, disableInlineRules: true, allowAllIpv6Outbound: true });
  new ec2.SecurityGroup(stack, 'Inline', { vpc, disableInlineRules: false });

  const scope = new Construct(stack, 'Team');
  const nested = new ec2.SecurityGroup(new Construct(scope, 'Api'), 'Resource', { vpc });
  cdk.Tags.of(scope).add('team', 'api');
  nested.node.defaultChild.addPropertyOverride('GroupDescription', 'Overridden');
  new cdk.CfnOutput(stack, 'Id', { value: nested.securityGroupId });
  new cdk.CfnOutput(stack, 'VpcOf', { value: nested.securityGroupVpcId });
  new cdk.CfnOutput(stack, 'Outbound', { value: `${nested.allowAllOutbound} ${egress.allowAllOutbound} ${nested.allowAllIpv6Outbound}` });
});
