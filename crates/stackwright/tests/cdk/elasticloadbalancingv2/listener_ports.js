'use strict';
// How port and protocol of a listener follow from each other, who may connect, and redirects.
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');

const network = scope => ec2.Vpc.fromVpcAttributes(scope, 'Vpc', {
  vpcId: 'vpc-12345',
  availabilityZones: ['eu-central-1a', 'eu-central-1b'],
  publicSubnetIds: ['subnet-p1', 'subnet-p2'],
  privateSubnetIds: ['subnet-a1', 'subnet-a2'],
});
const certificate = elbv2.ListenerCertificate.fromArn('arn:aws:acm:eu-central-1:123456789012:certificate/one');
const defaultAction = elbv2.ListenerAction.fixedResponse(200);
const { HTTP, HTTPS } = elbv2.ApplicationProtocol;

program(__filename, app => {
  const stack = new cdk.Stack(app, 'listener-ports');
  const lb = new elbv2.ApplicationLoadBalancer(stack, 'LB', { vpc: network(stack) });
  lb.addListener('Port80', { port: 80, defaultAction });
  lb.addListener('Http8080', { port: 8080, protocol: HTTP, defaultAction });
  lb.addListener('Port8000', { port: 8000, defaultAction });
  lb.addListener('Port8008', { port: 8008, defaultAction, open: false });
  lb.addListener('Port443', { port: 443, certificates: [certificate], defaultAction });
  lb.addListener('Port8443', { port: 8443, certificates: [certificate], defaultAction });
  lb.addListener('HttpsOn9443', { port: 9443, protocol: HTTPS, certificates: [certificate], defaultAction, open: false });

  const protocols = new cdk.Stack(app, 'listener-protocols');
  const other = new elbv2.ApplicationLoadBalancer(protocols, 'LB', { vpc: network(protocols) });
  other.addListener('Http', { protocol: HTTP, defaultAction });
  other.addListener('Https', { protocol: HTTPS, certificates: [certificate], defaultAction });

  const stacked = new cdk.Stack(app, 'listener-dual-stack');
  const dual = new elbv2.ApplicationLoadBalancer(stacked, 'LB', {
    vpc: network(stacked),
    internetFacing: true,
    ipAddressType: elbv2.IpAddressType.DUAL_STACK,
  });
  dual.addListener('Http', { port: 80, defaultAction });
  const without = new elbv2.ApplicationLoadBalancer(stacked, 'WithoutPublicIpv4', {
    vpc: ec2.Vpc.fromVpcAttributes(stacked, 'Other', {
      vpcId: 'vpc-other', availabilityZones: ['eu-central-1a'], publicSubnetIds: ['subnet-o1'],
    }),
    internetFacing: true,
    ipAddressType: elbv2.IpAddressType.DUAL_STACK_WITHOUT_PUBLIC_IPV4,
  });
  without.addListener('Http', { port: 80, defaultAction });

  const redirects = new cdk.Stack(app, 'listener-redirects');
  const vpc = network(redirects);
  new elbv2.ApplicationLoadBalancer(redirects, 'Default', { vpc, internetFacing: true }).addRedirect();
  new elbv2.ApplicationLoadBalancer(redirects, 'Chosen', { vpc, internetFacing: true }).addRedirect({
    sourceProtocol: HTTP,
    sourcePort: 8080,
    targetProtocol: HTTPS,
    targetPort: 8443,
    open: false,
  });

  const standalone = new cdk.Stack(app, 'listener-standalone');
  new elbv2.ApplicationListener(standalone, 'Listener', {
    loadBalancer: new elbv2.ApplicationLoadBalancer(standalone, 'LB', { vpc: network(standalone) }),
    port: 80,
    defaultAction,
  });
});
