'use strict';
// Functions as targets, and network listeners that exist already.
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const targets = require('aws-cdk-lib/aws-elasticloadbalancingv2-targets');
const lambda = require('aws-cdk-lib/aws-lambda');
program(__filename, app => {
  const stack = new cdk.Stack(app, 'functions');
  const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', { vpcId: 'vpc-12345', availabilityZones: ['eu-central-1a', 'eu-central-1b'], publicSubnetIds: ['subnet-p1', 'subnet-p2'], privateSubnetIds: ['subnet-a1', 'subnet-a2'] });
  const lb = new elbv2.ApplicationLoadBalancer(stack, 'LB', { vpc });
  const functionOf = (id, functionArn) => lambda.Function.fromFunctionAttributes(stack, id, { functionArn, sameEnvironment: true });
  const answer = functionOf('Answer', 'arn:aws:lambda:eu-central-1:123456789012:function:answer');
  const other = functionOf('Other', cdk.Fn.importValue('other'));
  const http = lb.addListener('Http', { port: 80, defaultAction: elbv2.ListenerAction.fixedResponse(404) });
  const answers = new targets.LambdaTarget(answer);
  const group = new elbv2.ApplicationTargetGroup(stack, 'Group', { targets: [answers] });
  const headers = new elbv2.ApplicationTargetGroup(stack, 'Headers', { targetType: elbv2.TargetType.LAMBDA, multiValueHeadersEnabled: true, targets: [answers], healthCheck: { enabled: true, path: '/health' } });
  const path = (pattern) => [elbv2.ListenerCondition.pathPatterns([pattern])];
  http.addTargetGroups('Both', { priority: 1, conditions: path('/both'), targetGroups: [group, headers] });
  http.addTargets('Other', { priority: 2, conditions: path('/other'), targets: [new targets.LambdaTarget(other)] });

  const nlb = new elbv2.NetworkLoadBalancer(stack, 'NLB', { vpc, ipAddressType: elbv2.IpAddressType.DUAL_STACK, enablePrefixForIpv6SourceNat: true, crossZoneEnabled: true, zonalShift: false, denyAllIgwTraffic: true });
  const udp = nlb.addListener('Udp', { port: 53, protocol: elbv2.Protocol.UDP });
  udp.addTargets('Dns', { port: 53, preserveClientIp: true, targets: [new targets.IpTarget('10.0.1.1'), new targets.IpTarget('192.168.0.1', 5353, 'all')], healthCheck: { protocol: elbv2.Protocol.TCP, port: '8080' } });
  const mapped = new elbv2.NetworkLoadBalancer(stack, 'Mapped', { vpc, internetFacing: true, disableSecurityGroups: true, ipAddressType: elbv2.IpAddressType.DUAL_STACK, enablePrefixForIpv6SourceNat: true, subnetMappings: [
    { subnet: vpc.publicSubnets[0], allocationId: 'eipalloc-1', sourceNatIpv6Prefix: elbv2.SourceNatIpv6Prefix.autoAssigned() },
    { subnet: vpc.publicSubnets[1], allocationId: 'eipalloc-2', ipv6Address: '2001:db8::1', sourceNatIpv6Prefix: elbv2.SourceNatIpv6Prefix.fromIpv6Prefix('2001:db8::/80') },
  ] });
  mapped.addListener('Tcp', { port: 80, defaultAction: elbv2.NetworkListenerAction.weightedForward([
    { targetGroup: new elbv2.NetworkTargetGroup(stack, 'Blue', { vpc, port: 80, protocol: elbv2.Protocol.TCP, connectionTermination: true }), weight: 9 },
    { targetGroup: new elbv2.NetworkTargetGroup(stack, 'Green', { vpc, port: 80, deregistrationDelay: cdk.Duration.seconds(10) }), weight: 1 },
  ], { stickinessDuration: cdk.Duration.minutes(5) }) });
  new elbv2.NetworkLoadBalancer(stack, 'Internal', { vpc, enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: true, subnetMappings: [{ subnet: vpc.privateSubnets[0], privateIpv4Address: '10.0.0.4' }] });
  const imported = elbv2.NetworkListener.fromNetworkListenerArn(stack, 'Imported', 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:listener/net/foo/abc/def');
  const registered = new elbv2.NetworkTargetGroup(stack, 'Registered', { vpc, port: 80 });
  registered.registerListener(imported);
  new elbv2.ApplicationListenerCertificate(stack, 'More', { listener: { listenerRef: { listenerArn: imported.listenerArn }, listenerArn: imported.listenerArn }, certificates: [elbv2.ListenerCertificate.fromArn('arn:aws:acm:eu-central-1:123456789012:certificate/one')] });
  const metric = registered.metrics.healthyHostCount();
  metric.createAlarm(stack, 'Alarm', { threshold: 1, evaluationPeriods: 1 });
  new cdk.CfnOutput(stack, 'Listener', { value: imported.listenerArn });
});
