'use strict';
// Load balancers, listeners and target groups that exist already.
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const targets = require('aws-cdk-lib/aws-elasticloadbalancingv2-targets');

const network = scope => ec2.Vpc.fromVpcAttributes(scope, 'Vpc', {
  vpcId: 'vpc-12345',
  availabilityZones: ['eu-central-1a', 'eu-central-1b'],
  publicSubnetIds: ['subnet-p1', 'subnet-p2'],
});
const { ListenerAction, ListenerCondition } = elbv2;
const base = 'arn:aws:elasticloadbalancing:eu-central-1:123456789012';

class Fleet extends cdk.Resource {
  constructor(scope, id, vpc) {
    super(scope, id);
    this.connections = new ec2.Connections({ securityGroups: [new ec2.SecurityGroup(this, 'SecurityGroup', { vpc })] });
  }
  attachToApplicationTargetGroup(group) {
    group.registerConnectable(this);
    return { targetType: elbv2.TargetType.INSTANCE };
  }
}

program(__filename, app => {
  const stack = new cdk.Stack(app, 'imported-load-balancer');
  const vpc = network(stack);
  const lb = elbv2.ApplicationLoadBalancer.fromApplicationLoadBalancerAttributes(stack, 'LB', {
    loadBalancerArn: `${base}:loadbalancer/app/mine/50dc6c495c0c9188`,
    securityGroupId: 'sg-12345',
    loadBalancerCanonicalHostedZoneId: 'Z215JYRZR1TBD5',
    loadBalancerDnsName: 'mine-1.eu-central-1.elb.amazonaws.com',
    vpc,
  });
  const open = lb.addListener('Http', { port: 80 });
  open.addTargets('Fleet', { port: 8080, protocol: 'HTTP', targets: [new Fleet(stack, 'Fleet', vpc)] });
  lb.addListener('Closed', { port: 8080, open: false, defaultAction: ListenerAction.fixedResponse(200) });
  new cdk.CfnOutput(stack, 'Dns', { value: lb.loadBalancerDnsName });
  new cdk.CfnOutput(stack, 'Zone', { value: lb.loadBalancerCanonicalHostedZoneId });
  const strict = elbv2.ApplicationLoadBalancer.fromApplicationLoadBalancerAttributes(stack, 'Strict', {
    loadBalancerArn: `${base}:loadbalancer/app/strict/50dc6c495c0c9188`,
    securityGroupId: 'sg-strict',
    securityGroupAllowsAllOutbound: false,
    vpc,
  });
  strict.addListener('Http', { port: 80 })
    .addTargets('Fleet', { port: 8080, protocol: 'HTTP', targets: [new Fleet(stack, 'OtherFleet', vpc)] });

  const listeners = new cdk.Stack(app, 'imported-listener');
  const net = network(listeners);
  const listener = elbv2.ApplicationListener.fromApplicationListenerAttributes(listeners, 'Listener', {
    listenerArn: `${base}:listener/app/mine/50dc6c495c0c9188/f2f7dc8efc522ab2`,
    securityGroup: ec2.SecurityGroup.fromSecurityGroupId(listeners, 'Group', 'sg-12345', { allowAllOutbound: false }),
    defaultPort: 443,
  });
  const group = new elbv2.ApplicationTargetGroup(listeners, 'TargetGroup', { vpc: net, port: 80 });
  listener.addTargetGroups('Groups', {
    priority: 1, conditions: [ListenerCondition.pathPatterns(['/groups'])], targetGroups: [group],
  });
  const fleet = new elbv2.ApplicationTargetGroup(listeners, 'FleetGroup', {
    vpc: net, port: 8080, protocol: 'HTTP', targets: [new Fleet(listeners, 'Fleet', net)],
  });
  listener.addTargetGroups('Targets', {
    priority: 2, conditions: [ListenerCondition.pathPatterns(['/targets'])], targetGroups: [fleet],
  });
  listener.addAction('Action', {
    priority: 3, conditions: [ListenerCondition.pathPatterns(['/action'])], action: ListenerAction.fixedResponse(200),
  });
  listener.addAction('ActionNoSuffix', {
    priority: 4, conditions: [ListenerCondition.pathPatterns(['/bare'])], action: ListenerAction.forward([group]),
    removeSuffix: true,
  });
  listener.addCertificates('Certificates', [elbv2.ListenerCertificate.fromArn('arn:aws:acm:eu-central-1:123456789012:certificate/one')]);
  listener.connections.allowDefaultPortFromAnyIpv4('Anybody');
  new elbv2.ApplicationListenerRule(listeners, 'Rule', {
    listener, priority: 5, conditions: [ListenerCondition.hostHeaders(['example.com'])], targetGroups: [group],
  });

  const groups = new cdk.Stack(app, 'imported-target-group');
  const imported = elbv2.ApplicationTargetGroup.fromTargetGroupAttributes(groups, 'Imported', {
    targetGroupArn: `${base}:targetgroup/mine/73e2d6bc24d8a067`,
    loadBalancerArns: `${base}:loadbalancer/app/mine/50dc6c495c0c9188`,
  });
  const balancer = new elbv2.ApplicationLoadBalancer(groups, 'LB', { vpc: network(groups), internetFacing: true });
  const http = balancer.addListener('Http', { port: 80, defaultTargetGroups: [imported] });
  http.addTargetGroups('Rule', {
    priority: 1, conditions: [ListenerCondition.pathPatterns(['/x'])], targetGroups: [imported],
  });
  const handle = new cdk.CfnResource(groups, 'Waits', { type: 'AWS::CloudFormation::WaitConditionHandle' });
  handle.node.addDependency(imported.loadBalancerAttached);
  new cdk.CfnOutput(groups, 'Name', { value: imported.targetGroupName });
  new cdk.CfnOutput(groups, 'Arn', { value: imported.targetGroupArn });
});
