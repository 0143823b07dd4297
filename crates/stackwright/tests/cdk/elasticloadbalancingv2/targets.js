'use strict';
// Targets of every kind, and the rules between load balancer and what it reaches.
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

// A target of our own: what it stands for registers itself and may be connected to.
class Fleet extends cdk.Resource {
  constructor(scope, id, vpc, port) {
    super(scope, id);
    this.port = port;
    this.connections = new ec2.Connections({ securityGroups: [new ec2.SecurityGroup(this, 'SecurityGroup', { vpc })] });
  }
  attachToApplicationTargetGroup(group) {
    group.registerConnectable(this, this.port);
    return { targetType: elbv2.TargetType.INSTANCE };
  }
}

program(__filename, app => {
  const ids = new cdk.Stack(app, 'targets-ids');
  const vpc = network(ids);
  const ip = new elbv2.ApplicationTargetGroup(ids, 'Ip', {
    vpc,
    port: 80,
    targets: [new targets.IpTarget('10.0.1.1'), new targets.IpTarget('10.0.1.2', 8080)],
  });
  ip.addTarget(new targets.IpTarget('192.168.1.1', 80, 'all'));
  const instances = new elbv2.ApplicationTargetGroup(ids, 'Instances', { vpc, port: 80 });
  instances.addTarget(new targets.InstanceIdTarget('i-1'), new targets.InstanceIdTarget('i-2', 8080));

  const stack = new cdk.Stack(app, 'targets-connections');
  const net = network(stack);
  const lb = new elbv2.ApplicationLoadBalancer(stack, 'LB', { vpc: net, internetFacing: true });
  const listener = lb.addListener('Http', { port: 80 });
  const fleet = new Fleet(stack, 'Fleet', net);
  const group = listener.addTargets('Fleet', { port: 8080, protocol: 'HTTP', targets: [fleet] });
  group.addTarget(new Fleet(stack, 'OtherFleet', net, ec2.Port.tcpRange(3000, 3010)));
  group.configureHealthCheck({ path: '/', port: '9000' });

  const late = new cdk.Stack(app, 'targets-two-listeners');
  const other = network(late);
  const shared = new elbv2.ApplicationTargetGroup(late, 'Shared', {
    vpc: other, port: 80, targets: [new Fleet(late, 'Fleet', other)],
  });
  const first = new elbv2.ApplicationLoadBalancer(late, 'First', { vpc: other });
  first.addListener('Http', { port: 80, defaultTargetGroups: [shared] });
  first.addListener('Alt', { port: 8080, defaultTargetGroups: [shared] });
  const second = new elbv2.ApplicationLoadBalancer(late, 'Second', { vpc: other });
  second.addListener('Http', { port: 80, defaultAction: elbv2.ListenerAction.fixedResponse(404) })
    .addTargetGroups('Rule', {
      priority: 1,
      conditions: [elbv2.ListenerCondition.pathPatterns(['/x'])],
      targetGroups: [shared],
    });

  const wait = new cdk.Stack(app, 'targets-attached');
  const waiting = network(wait);
  const balancer = new elbv2.ApplicationLoadBalancer(wait, 'LB', { vpc: waiting });
  const entry = balancer.addListener('Http', { port: 80, defaultAction: elbv2.ListenerAction.fixedResponse(404) });
  const direct = entry.addTargets('ByRule', {
    port: 80, priority: 1, conditions: [elbv2.ListenerCondition.pathPatterns(['/a'])],
  });
  const byAction = new elbv2.ApplicationTargetGroup(wait, 'ByAction', { vpc: waiting, port: 80 });
  entry.addAction('Action', {
    priority: 2, conditions: [elbv2.ListenerCondition.pathPatterns(['/b'])], action: elbv2.ListenerAction.forward([byAction]),
  });
  const byDefault = new elbv2.ApplicationTargetGroup(wait, 'ByDefault', { vpc: waiting, port: 80 });
  balancer.addListener('Other', { port: 8080, defaultTargetGroups: [byDefault] });
  const byRule = new elbv2.ApplicationTargetGroup(wait, 'ByOwnRule', { vpc: waiting, port: 80 });
  new elbv2.ApplicationListenerRule(wait, 'Own', {
    listener: entry, priority: 3, conditions: [elbv2.ListenerCondition.pathPatterns(['/c'])], targetGroups: [byRule],
  });
  for (const [name, target] of Object.entries({ direct, byAction, byDefault, byRule })) {
    new cdk.CfnResource(wait, `Waits-${name}`, { type: 'AWS::CloudFormation::WaitConditionHandle' })
      .node.addDependency(target.loadBalancerAttached);
  }
});
