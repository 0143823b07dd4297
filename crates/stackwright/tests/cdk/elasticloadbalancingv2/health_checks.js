'use strict';
// Every field of a health check, alone and together, given at first and later.
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');

const { Protocol } = elbv2;
const seconds = cdk.Duration.seconds;

program(__filename, app => {
  const stack = new cdk.Stack(app, 'health-checks');
  const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', { vpcId: 'vpc-12345', availabilityZones: ['eu-central-1a'] });
  const group = (id, healthCheck) => new elbv2.ApplicationTargetGroup(stack, id, { vpc, port: 80, healthCheck });
  group('Empty', {});
  group('Enabled', { enabled: true });
  group('Path', { path: '/health?deep=1' });
  group('Port', { port: '8081' });
  group('TrafficPort', { port: 'traffic-port' });
  group('Https', { protocol: Protocol.HTTPS });
  group('HttpOnly', { protocol: Protocol.HTTP });
  group('Codes', { healthyHttpCodes: '200-299,401' });
  group('Thresholds', { healthyThresholdCount: 2, unhealthyThresholdCount: 10 });
  group('Interval', { interval: cdk.Duration.minutes(5) });
  group('Fastest', { interval: seconds(5), timeout: seconds(2) });
  group('Timeout', { interval: seconds(121), timeout: seconds(120) });
  group('OnlyTimeout', { timeout: seconds(20) });
  group('All', {
    enabled: true,
    path: '/ping',
    port: '9000',
    protocol: Protocol.HTTPS,
    interval: seconds(20),
    timeout: seconds(10),
    healthyThresholdCount: 3,
    unhealthyThresholdCount: 4,
    healthyHttpCodes: '200',
  });
  const later = group('Later', { path: '/old', interval: seconds(10) });
  later.configureHealthCheck({ path: '/new', healthyHttpCodes: '204' });
  const listener = new elbv2.ApplicationLoadBalancer(stack, 'LB', {
    vpc: ec2.Vpc.fromVpcAttributes(stack, 'Network', {
      vpcId: 'vpc-12345', availabilityZones: ['eu-central-1a'], publicSubnetIds: ['subnet-1'],
    }),
    internetFacing: true,
  }).addListener('Http', { port: 80 });
  listener.addTargets('Web', {
    port: 8080,
    protocol: elbv2.ApplicationProtocol.HTTP,
    protocolVersion: elbv2.ApplicationProtocolVersion.HTTP2,
    healthCheck: { path: '/', unhealthyThresholdCount: 5 },
    slowStart: seconds(60),
    stickinessCookieDuration: cdk.Duration.hours(1),
    stickinessCookieName: 'Web',
    deregistrationDelay: seconds(10),
    targetGroupName: 'web',
    loadBalancingAlgorithmType: elbv2.TargetGroupLoadBalancingAlgorithmType.LEAST_OUTSTANDING_REQUESTS,
  });
});
