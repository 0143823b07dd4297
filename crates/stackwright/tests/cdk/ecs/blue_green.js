'use strict';
const { program, cdk } = require('../harness');
const ecs = require('aws-cdk-lib/aws-ecs');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const iam = require('aws-cdk-lib/aws-iam');
const lambda = require('aws-cdk-lib/aws-lambda');
const { cluster, task } = require('./network');

program(__filename, app => {
  const stack = (name, build) => build(new cdk.Stack(app, name));
  const service = (s, options = {}) => new ecs.FargateService(s, 'Service', { cluster: cluster(s), taskDefinition: task(s), ...options });
  const groups = s => {
    const vpc = s.node.findChild('Vpc');
    const group = id => new elbv2.ApplicationTargetGroup(s, id, { vpc, port: 80, targetType: elbv2.TargetType.IP });
    const [blue, green] = [group('Blue'), group('Green')];
    const balancer = new elbv2.ApplicationLoadBalancer(s, 'Balancer', { vpc });
    const rule = (id, port) => new elbv2.ApplicationListenerRule(s, `${id}Rule`, {
      listener: balancer.addListener(id, { port, protocol: elbv2.ApplicationProtocol.HTTP, defaultAction: elbv2.ListenerAction.fixedResponse(404) }),
      priority: 1, conditions: [elbv2.ListenerCondition.pathPatterns(['/*'])],
      action: elbv2.ListenerAction.weightedForward([{ targetGroup: blue, weight: 100 }, { targetGroup: green, weight: 0 }]),
    });
    return { blue, green, production: rule('Production', 80), test: rule('Test', 8080) };
  };
  const { DeploymentStrategy, ListenerRuleConfiguration } = ecs;

  stack('shift-blue-green', s => {
    const made = service(s, { deploymentStrategy: DeploymentStrategy.BLUE_GREEN, bakeTime: cdk.Duration.minutes(5) });
    const { blue, green, production, test } = groups(s);
    blue.addTarget(made.loadBalancerTarget({ containerName: 'web', containerPort: 8080, alternateTarget: new ecs.AlternateTarget('Alternate', {
      alternateTargetGroup: green, productionListener: ListenerRuleConfiguration.applicationListenerRule(production),
      testListener: ListenerRuleConfiguration.applicationListenerRule(test),
    }) }));
  });
  stack('shift-canary', s => {
    const made = service(s, { deploymentStrategy: DeploymentStrategy.CANARY, canaryConfiguration: { stepPercent: 10, stepBakeTime: cdk.Duration.minutes(3) } });
    const { blue, green, production } = groups(s);
    blue.addTarget(made.loadBalancerTarget({ containerName: 'web', alternateTarget: new ecs.AlternateTarget('Alternate', {
      alternateTargetGroup: green, productionListener: ListenerRuleConfiguration.applicationListenerRule(production),
      role: iam.Role.fromRoleArn(s, 'Role', 'arn:aws:iam::123456789012:role/shift'),
    }) }));
  });
  stack('shift-network', s => {
    const made = service(s, { deploymentStrategy: DeploymentStrategy.LINEAR, linearConfiguration: { stepPercent: 20 } });
    const vpc = s.node.findChild('Vpc');
    const group = id => new elbv2.NetworkTargetGroup(s, id, { vpc, port: 80, targetType: elbv2.TargetType.IP });
    const [blue, green] = [group('Blue'), group('Green')];
    const listener = new elbv2.NetworkLoadBalancer(s, 'Balancer', { vpc }).addListener('Tcp', { port: 80, defaultTargetGroups: [blue] });
    blue.addTarget(made.loadBalancerTarget({ containerName: 'web', alternateTarget: new ecs.AlternateTarget('Alternate', {
      alternateTargetGroup: green, productionListener: ListenerRuleConfiguration.networkListener(listener),
    }) }));
  });
  stack('shift-hooks', s => {
    const handler = lambda.Function.fromFunctionAttributes(s, 'Check', { functionArn: 'arn:aws:lambda:eu-central-1:123456789012:function:check', skipPermissions: true });
    const { DeploymentLifecycleStage } = ecs;
    const role = new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('ecs.amazonaws.com') });
    const made = service(s, { deploymentStrategy: DeploymentStrategy.BLUE_GREEN, lifecycleHooks: [
      new ecs.DeploymentLifecycleLambdaTarget(handler, 'Before', { role, lifecycleStages: [DeploymentLifecycleStage.PRE_SCALE_UP, DeploymentLifecycleStage.POST_SCALE_UP] }),
    ] });
    made.addLifecycleHook(new ecs.DeploymentLifecycleLambdaTarget(handler, 'After', {
      lifecycleStages: [DeploymentLifecycleStage.POST_PRODUCTION_TRAFFIC_SHIFT],
      role,
    }));
    made.forceNewDeployment('two');
  });
});
