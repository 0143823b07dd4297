'use strict';
// An internet facing load balancer waits for the default routes of the subnets it stands in.
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');

program(__filename, app => {
  const stack = new cdk.Stack(app, 'lb-public');
  const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1 });
  const lb = new elbv2.ApplicationLoadBalancer(stack, 'LB', { vpc, internetFacing: true });
  const listener = lb.addListener('Listener', { port: 80 });
  listener.addTargets('Web', { port: 8080, targets: [] });
  new elbv2.ApplicationLoadBalancer(stack, 'Internal', { vpc });
  for (const [name, value] of Object.entries({
    Dns: lb.loadBalancerDnsName,
    Arn: lb.loadBalancerArn,
    Name: lb.loadBalancerName,
    FullName: lb.loadBalancerFullName,
    Zone: lb.loadBalancerCanonicalHostedZoneId,
    ListenerArn: listener.listenerArn,
  })) new cdk.CfnOutput(stack, name, { value });

  const groups = new cdk.Stack(app, 'lb-public-group');
  const grouped = new ec2.Vpc(groups, 'Vpc', {
    maxAzs: 2,
    natGateways: 0,
    subnetConfiguration: [
      { name: 'edge', subnetType: ec2.SubnetType.PUBLIC, cidrMask: 24 },
      { name: 'web', subnetType: ec2.SubnetType.PUBLIC, cidrMask: 24 },
      { name: 'data', subnetType: ec2.SubnetType.PRIVATE_ISOLATED, cidrMask: 24 },
    ],
  });
  new elbv2.ApplicationLoadBalancer(groups, 'Edge', {
    vpc: grouped,
    internetFacing: true,
    vpcSubnets: { subnetGroupName: 'edge' },
  });
  new elbv2.ApplicationLoadBalancer(groups, 'OnePerAz', {
    vpc: grouped,
    internetFacing: true,
    vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC, onePerAz: true },
  });
  new elbv2.ApplicationLoadBalancer(groups, 'Data', { vpc: grouped });
});
