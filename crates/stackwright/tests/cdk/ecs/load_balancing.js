'use strict';
const { program, cdk } = require('../harness');
const ecs = require('aws-cdk-lib/aws-ecs');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const { cluster, image, task } = require('./network');

program(__filename, app => {
  const stack = (name, build) => build(new cdk.Stack(app, name));
  const balancer = (s, vpc) => new elbv2.ApplicationLoadBalancer(s, 'Alb', { vpc, internetFacing: true });

  stack('targets-service', s => {
    const shop = cluster(s);
    const service = new ecs.FargateService(s, 'Service', { cluster: shop, taskDefinition: task(s), minHealthyPercent: 100 });
    const listener = balancer(s, shop.vpc).addListener('Http', { port: 80 });
    listener.addTargets('Web', { port: 80, targets: [service], healthCheck: { path: '/health' } });
  });
  stack('targets-before', s => {
    const shop = cluster(s);
    const listener = balancer(s, shop.vpc).addListener('Http', { port: 80 });
    const group = listener.addTargets('Web', { port: 80 });
    const service = new ecs.FargateService(s, 'Service', { cluster: shop, taskDefinition: task(s), healthCheckGracePeriod: cdk.Duration.seconds(120) });
    group.addTarget(service);
  });
  stack('targets-container', s => {
    const shop = cluster(s);
    const definition = new ecs.FargateTaskDefinition(s, 'Task');
    definition.addContainer('web', { image, portMappings: [{ containerPort: 8080 }, { containerPort: 9090 }] });
    definition.addContainer('admin', { image, portMappings: [{ containerPort: 7000 }, { containerPort: 7001, protocol: ecs.Protocol.UDP }] });
    const service = new ecs.FargateService(s, 'Service', { cluster: shop, taskDefinition: definition });
    const listener = balancer(s, shop.vpc).addListener('Http', { port: 80 });
    listener.addTargets('Web', { port: 80, targets: [service.loadBalancerTarget({ containerName: 'web', containerPort: 9090 })] });
    listener.addTargets('Admin', {
      port: 80, priority: 10, conditions: [elbv2.ListenerCondition.pathPatterns(['/admin/*'])],
      targets: [service.loadBalancerTarget({ containerName: 'admin' })],
    });
  });
  stack('targets-attached', s => {
    const shop = cluster(s);
    const alb = balancer(s, shop.vpc);
    const group = new elbv2.ApplicationTargetGroup(s, 'Blue', { vpc: shop.vpc, port: 8080, targetType: elbv2.TargetType.IP });
    alb.addListener('Http', { port: 80, defaultTargetGroups: [group] });
    const service = new ecs.FargateService(s, 'Service', { cluster: shop, taskDefinition: task(s) });
    service.attachToApplicationTargetGroup(group);
  });
  stack('targets-attached-late', s => {
    const shop = cluster(s);
    const group = new elbv2.ApplicationTargetGroup(s, 'Blue', { vpc: shop.vpc, port: 8080, targetType: elbv2.TargetType.IP });
    const service = new ecs.FargateService(s, 'Service', { cluster: shop, taskDefinition: task(s), deploymentController: { type: ecs.DeploymentControllerType.CODE_DEPLOY } });
    service.attachToApplicationTargetGroup(group);
    balancer(s, shop.vpc).addListener('Http', { port: 80 }).addTargetGroups('Live', { targetGroups: [group] });
  });
  stack('targets-registered', s => {
    const shop = cluster(s);
    const definition = new ecs.FargateTaskDefinition(s, 'Task');
    definition.addContainer('web', { image, portMappings: [{ containerPort: 8080 }] });
    definition.addContainer('api', { image, portMappings: [{ containerPort: 3000 }, { containerPort: 3001 }] });
    const service = new ecs.FargateService(s, 'Service', { cluster: shop, taskDefinition: definition });
    const listener = balancer(s, shop.vpc).addListener('Http', { port: 80, open: false });
    service.registerLoadBalancerTargets(
      { containerName: 'web', newTargetGroupId: 'Web', listener: ecs.ListenerConfig.applicationListener(listener, { protocol: elbv2.ApplicationProtocol.HTTP }) },
      {
        containerName: 'api', containerPort: 3001, newTargetGroupId: 'Api',
        listener: ecs.ListenerConfig.applicationListener(listener, {
          protocol: elbv2.ApplicationProtocol.HTTP, port: 3001, priority: 5, conditions: [elbv2.ListenerCondition.hostHeaders(['api.example.com'])],
          healthCheck: { path: '/ping' },
        }),
      },
    );
  });
  stack('targets-range', s => {
    const shop = cluster(s);
    const definition = new ecs.FargateTaskDefinition(s, 'Task');
    const container = definition.addContainer('web', { image });
    container.addPortMappings({ containerPort: 8080, hostPort: 8080 });
    const service = new ecs.FargateService(s, 'Service', { cluster: shop, taskDefinition: definition, desiredCount: 2, circuitBreaker: { rollback: true } });
    const listener = balancer(s, shop.vpc).addListener('Https', { port: 8443, protocol: elbv2.ApplicationProtocol.HTTP });
    listener.addTargets('Web', { protocol: elbv2.ApplicationProtocol.HTTP, targets: [service], deregistrationDelay: cdk.Duration.seconds(10), stickinessCookieDuration: cdk.Duration.hours(1) });
  });
  stack('targets-network', s => {
    const shop = cluster(s);
    const service = new ecs.FargateService(s, 'Service', { cluster: shop, taskDefinition: task(s) });
    const nlb = new elbv2.NetworkLoadBalancer(s, 'Nlb', { vpc: shop.vpc });
    nlb.addListener('Tcp', { port: 80 }).addTargets('Web', { port: 80, targets: [service] });
    const other = new ecs.FargateService(s, 'Other', { cluster: shop, taskDefinition: service.taskDefinition });
    const group = new elbv2.NetworkTargetGroup(s, 'Group', { vpc: shop.vpc, port: 8080, targetType: elbv2.TargetType.IP });
    nlb.addListener('More', { port: 81, defaultTargetGroups: [group] });
    other.attachToNetworkTargetGroup(group);
  });
});
