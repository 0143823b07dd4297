'use strict';
// Rules: conditions of every kind, priorities, and the ways to add them.
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const targets = require('aws-cdk-lib/aws-elasticloadbalancingv2-targets');

const network = scope => ec2.Vpc.fromVpcAttributes(scope, 'Vpc', {
  vpcId: 'vpc-12345',
  availabilityZones: ['eu-central-1a', 'eu-central-1b'],
  publicSubnetIds: ['subnet-p1', 'subnet-p2'],
  privateSubnetIds: ['subnet-a1', 'subnet-a2'],
});
const { ListenerAction, ListenerCondition } = elbv2;

program(__filename, app => {
  const stack = new cdk.Stack(app, 'listener-rules');
  const vpc = network(stack);
  const listener = new elbv2.ApplicationLoadBalancer(stack, 'LB', { vpc }).addListener('Http', { port: 80 });
  const group = new elbv2.ApplicationTargetGroup(stack, 'Group', { vpc, port: 80 });
  const second = new elbv2.ApplicationTargetGroup(stack, 'Second', { vpc, port: 8080, protocol: 'HTTP' });
  listener.addTargetGroups('Default', { targetGroups: [group] });
  listener.addTargetGroups('Api', {
    priority: 10,
    conditions: [ListenerCondition.pathPatterns(['/api/*', '/v1/*'])],
    targetGroups: [second],
  });
  listener.addTargetGroups('Both', {
    priority: 20,
    conditions: [ListenerCondition.hostHeaders(['a.example.com', '*.example.com'])],
    targetGroups: [group, second],
  });
  listener.addAction('Header', {
    priority: 30,
    conditions: [ListenerCondition.httpHeader('X-Version', ['beta', 'alpha*'])],
    action: ListenerAction.fixedResponse(418, { messageBody: 'teapot', contentType: 'text/plain' }),
  });
  listener.addAction('Methods', {
    priority: 40,
    conditions: [ListenerCondition.httpRequestMethods(['PUT', 'DELETE'])],
    action: ListenerAction.fixedResponse(405),
  });
  listener.addAction('Query', {
    priority: 50,
    conditions: [ListenerCondition.queryStrings([{ key: 'version', value: '2' }, { value: 'debug' }])],
    action: ListenerAction.forward([second], { stickinessDuration: cdk.Duration.seconds(30) }),
  });
  listener.addAction('Sources', {
    priority: 60,
    conditions: [ListenerCondition.sourceIps(['10.0.0.0/8', '2001:db8::/32']), ListenerCondition.pathPatterns(['/admin'])],
    action: ListenerAction.redirect({ host: 'admin.example.com' }),
  });
  listener.addAction('NoSuffix', {
    priority: 70,
    removeSuffix: true,
    conditions: [ListenerCondition.pathPatterns(['/legacy'])],
    action: ListenerAction.weightedForward([{ targetGroup: group, weight: 1 }, { targetGroup: second, weight: 2 }]),
  });
  const web = listener.addTargets('Web', {
    priority: 80,
    conditions: [ListenerCondition.pathPatterns(['/web'])],
    port: 8000,
    protocol: elbv2.ApplicationProtocol.HTTP,
    targets: [new targets.IpTarget('10.0.1.1')],
  });
  new elbv2.ApplicationListenerRule(stack, 'Rule', {
    listener,
    priority: 90,
    conditions: [ListenerCondition.pathPatterns(['/rule'])],
    targetGroups: [group],
  });
  const rule = new elbv2.ApplicationListenerRule(stack, 'RuleWithAction', {
    listener,
    priority: 100,
    conditions: [ListenerCondition.pathPatterns(['/action'])],
    action: ListenerAction.fixedResponse(200),
  });
  rule.addCondition(ListenerCondition.hostHeaders(['b.example.com']));
  rule.configureAction(ListenerAction.redirect({ path: '/elsewhere' }));
  new cdk.CfnOutput(stack, 'RuleArn', { value: rule.listenerRuleArn });
  new cdk.CfnOutput(stack, 'WebGroup', { value: web.targetGroupFullName });
});
