'use strict';
// Given and added security groups, and rules made through the connections of a load balancer.
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');

const network = scope => ec2.Vpc.fromVpcAttributes(scope, 'Vpc', {
  vpcId: 'vpc-12345',
  availabilityZones: ['eu-central-1a', 'eu-central-1b'],
  publicSubnetIds: ['subnet-p1', 'subnet-p2'],
  privateSubnetIds: ['subnet-a1', 'subnet-a2'],
});

program(__filename, app => {
  const stack = new cdk.Stack(app, 'lb-security-groups');
  const vpc = network(stack);
  const group = new ec2.SecurityGroup(stack, 'Group', { vpc, description: 'Mine' });
  const extra = new ec2.SecurityGroup(stack, 'Extra', { vpc, allowAllOutbound: false });
  const imported = ec2.SecurityGroup.fromSecurityGroupId(stack, 'Imported', 'sg-imported');
  const lb = new elbv2.ApplicationLoadBalancer(stack, 'LB', { vpc, securityGroup: group });
  lb.addSecurityGroup(extra);
  lb.addSecurityGroup(imported);
  lb.connections.allowFrom(ec2.Peer.ipv4('10.0.0.0/8'), ec2.Port.tcp(8443), 'From the office');
  const listener = lb.addListener('Http', {
    port: 80,
    open: false,
    defaultAction: elbv2.ListenerAction.fixedResponse(404),
  });
  listener.connections.allowDefaultPortFrom(ec2.Peer.ipv4('192.168.0.0/16'));
  listener.connections.allowDefaultPortFromAnyIpv4('Everybody');
  new cdk.CfnOutput(stack, 'Groups', { value: cdk.Fn.join(',', lb.loadBalancerSecurityGroups) });

  const peers = new cdk.Stack(app, 'lb-peers');
  const net = network(peers);
  const client = new ec2.SecurityGroup(peers, 'Client', { vpc: net, allowAllOutbound: false });
  const internal = new elbv2.ApplicationLoadBalancer(peers, 'Internal', { vpc: net });
  const port = internal.addListener('Port8080', {
    port: 8080,
    open: false,
    defaultAction: elbv2.ListenerAction.fixedResponse(200),
  });
  port.connections.allowDefaultPortFrom(client, 'Clients');
  internal.connections.allowTo(client, ec2.Port.tcp(9000), 'Call back');

  // A group that is added late takes on what the load balancer's connections allow, not the listener's.
  const late = new cdk.Stack(app, 'lb-late-group');
  const where = network(late);
  const balancer = new elbv2.ApplicationLoadBalancer(late, 'LB', { vpc: where });
  const open = balancer.addListener('Http', { port: 80, defaultAction: elbv2.ListenerAction.fixedResponse(200) });
  open.connections.allowFrom(ec2.Peer.ipv4('10.0.0.0/8'), ec2.Port.tcp(99), 'By the listener');
  balancer.connections.allowFrom(ec2.Peer.ipv4('10.0.0.0/8'), ec2.Port.tcp(98), 'By the load balancer');
  balancer.addSecurityGroup(new ec2.SecurityGroup(late, 'Late', { vpc: where, allowAllOutbound: false }));
});
