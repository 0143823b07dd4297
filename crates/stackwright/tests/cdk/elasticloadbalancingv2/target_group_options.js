'use strict';
// Every option of an application target group.
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');

const network = scope => ec2.Vpc.fromVpcAttributes(scope, 'Vpc', {
  vpcId: 'vpc-12345',
  availabilityZones: ['eu-central-1a', 'eu-central-1b'],
  publicSubnetIds: ['subnet-p1', 'subnet-p2'],
  privateSubnetIds: ['subnet-a1', 'subnet-a2'],
});
const { ApplicationProtocol, ApplicationProtocolVersion, TargetType } = elbv2;

program(__filename, app => {
  const stack = new cdk.Stack(app, 'target-groups');
  const vpc = network(stack);
  const group = (id, props) => new elbv2.ApplicationTargetGroup(stack, id, { vpc, ...props });
  group('Port80', { port: 80 });
  group('Port443', { port: 443 });
  group('Port8443', { port: 8443 });
  group('Http', { protocol: ApplicationProtocol.HTTP });
  group('Https', { protocol: ApplicationProtocol.HTTPS });
  group('HttpsOn80', { port: 80, protocol: ApplicationProtocol.HTTPS });
  group('Instance', { port: 80, targetType: TargetType.INSTANCE });
  group('Ip', { port: 80, targetType: TargetType.IP, targetGroupName: 'my-group' });
  group('Ipv6', { port: 80, targetType: TargetType.IP, ipAddressType: elbv2.TargetGroupIpAddressType.IPV6 });
  group('Http2', { port: 80, protocolVersion: ApplicationProtocolVersion.HTTP2 });
  group('Http1', { port: 80, protocolVersion: ApplicationProtocolVersion.HTTP1 });
  group('Grpc', {
    port: 80,
    protocolVersion: ApplicationProtocolVersion.GRPC,
    healthCheck: { enabled: true, healthyGrpcCodes: '0-99', path: '/AWS.ALB/healthcheck' },
  });
  group('Tuned', {
    port: 80,
    deregistrationDelay: cdk.Duration.seconds(0),
    slowStart: cdk.Duration.seconds(30),
    stickinessCookieDuration: cdk.Duration.minutes(5),
    loadBalancingAlgorithmType: elbv2.TargetGroupLoadBalancingAlgorithmType.LEAST_OUTSTANDING_REQUESTS,
    crossZoneEnabled: true,
  });
  group('NoSlowStart', { port: 80, slowStart: cdk.Duration.seconds(0), crossZoneEnabled: false });
  group('Cookie', {
    port: 80,
    stickinessCookieDuration: cdk.Duration.days(1),
    stickinessCookieName: 'MyCookie',
    deregistrationDelay: cdk.Duration.minutes(2),
  });
  group('Random', {
    port: 80,
    loadBalancingAlgorithmType: elbv2.TargetGroupLoadBalancingAlgorithmType.WEIGHTED_RANDOM,
    enableAnomalyMitigation: true,
  });
  group('RandomWithout', {
    port: 80,
    loadBalancingAlgorithmType: elbv2.TargetGroupLoadBalancingAlgorithmType.WEIGHTED_RANDOM,
    enableAnomalyMitigation: false,
  });
  group('RoundRobin', { port: 80, loadBalancingAlgorithmType: elbv2.TargetGroupLoadBalancingAlgorithmType.ROUND_ROBIN });
  group('Health', {
    port: 80,
    targetGroupHealth: {
      dnsMinimumHealthyTargetCount: 3,
      dnsMinimumHealthyTargetPercentage: 70,
      routingMinimumHealthyTargetCount: 2,
      routingMinimumHealthyTargetPercentage: 50,
    },
  });
  group('HealthOff', {
    port: 80,
    targetGroupHealth: { dnsMinimumHealthyTargetCount: 0, dnsMinimumHealthyTargetPercentage: 0 },
  });
  const changed = group('Changed', { port: 80, stickinessCookieDuration: cdk.Duration.minutes(1) });
  changed.setAttribute('deregistration_delay.timeout_seconds', '10');
  changed.setAttribute('load_balancing.cross_zone.enabled', 'true');
  changed.enableCookieStickiness(cdk.Duration.minutes(30), 'Session');
  const sticky = group('Sticky', { port: 80 });
  sticky.enableCookieStickiness(cdk.Duration.minutes(30));
  new elbv2.ApplicationTargetGroup(stack, 'Lambda', { targetType: TargetType.LAMBDA });
  new elbv2.ApplicationTargetGroup(stack, 'LambdaHeaders', { targetType: TargetType.LAMBDA, multiValueHeadersEnabled: true });
  new elbv2.ApplicationTargetGroup(stack, 'LambdaHealth', {
    targetType: TargetType.LAMBDA,
    healthCheck: { enabled: true, path: '/health', interval: cdk.Duration.seconds(60) },
  });
  new elbv2.ApplicationTargetGroup(stack, 'LambdaNoHealth', { targetType: TargetType.LAMBDA, healthCheck: { enabled: false } });
  new elbv2.ApplicationTargetGroup(stack, 'NoVpc', { targetType: TargetType.LAMBDA, vpc });
  new cdk.CfnOutput(stack, 'Name', { value: changed.targetGroupName });
  new cdk.CfnOutput(stack, 'FullName', { value: changed.targetGroupFullName });
  new cdk.CfnOutput(stack, 'Arn', { value: changed.targetGroupArn });
});
