'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecs = require('aws-cdk-lib/aws-ecs');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const servicediscovery = require('aws-cdk-lib/aws-servicediscovery');
const { image, importedVpc } = require('./network');

const { PlacementStrategy, PlacementConstraint } = ecs;

program(__filename, app => {
  const stack = (name, build) => build(new cdk.Stack(app, name));
  const vpcOf = s => s.node.tryFindChild('Vpc') || importedVpc(s);
  const cluster = (s, options = {}) => ecs.Cluster.fromClusterAttributes(s, 'Cluster', { clusterName: 'shop', vpc: vpcOf(s), hasEc2Capacity: true, ...options });
  const task = (s, options = {}, container = {}) => {
    const made = new ecs.Ec2TaskDefinition(s, 'Task', options);
    made.addContainer('web', { image, memoryLimitMiB: 128, portMappings: [{ containerPort: 80 }], ...container });
    return made;
  };
  const service = (s, options = {}, taskOptions = {}, container = {}) => new ecs.Ec2Service(s, 'Service', {
    cluster: cluster(s), taskDefinition: task(s, taskOptions, container), ...options,
  });
  const awsvpc = { networkMode: ecs.NetworkMode.AWS_VPC };
  const balanced = (s, target) => {
    const balancer = new elbv2.ApplicationLoadBalancer(s, 'Balancer', { vpc: vpcOf(s), internetFacing: true });
    return balancer.addListener('Http', { port: 80 }).addTargets('Web', { port: 80, targets: [target] });
  };
  const members = s => [new ec2.SecurityGroup(s, 'Members', { vpc: vpcOf(s) })];

  stack('service-ec2', s => { service(s); });
  stack('service-daemon', s => { service(s, { daemon: true }); });
  stack('service-daemon-full', s => { service(s, { daemon: true, minHealthyPercent: 10, serviceName: 'agent', placementConstraints: [PlacementConstraint.memberOf('a == b')] }); });
  stack('service-placement', s => {
    service(s, {
      placementConstraints: [PlacementConstraint.distinctInstances(), PlacementConstraint.memberOf('attribute:a == b', 'attribute:c == d')],
      placementStrategies: [
        PlacementStrategy.spreadAcrossInstances(), PlacementStrategy.spreadAcross(ecs.BuiltInAttributes.AVAILABILITY_ZONE, 'attribute:rack'),
        PlacementStrategy.packedByCpu(), PlacementStrategy.packedBy(ecs.BinPackResource.MEMORY), PlacementStrategy.randomly(),
      ],
    });
  });
  stack('service-placement-later', s => {
    const made = service(s);
    made.addPlacementConstraints(PlacementConstraint.memberOf('attribute:a == b'));
    made.addPlacementStrategies(PlacementStrategy.spreadAcross('attribute:rack'));
    made.addPlacementStrategies(PlacementStrategy.packedByMemory());
  });
  stack('service-rebalancing', s => {
    service(s, { availabilityZoneRebalancing: ecs.AvailabilityZoneRebalancing.ENABLED, placementStrategies: [PlacementStrategy.spreadAcross(ecs.BuiltInAttributes.AVAILABILITY_ZONE)] });
  });
  stack('service-awsvpc', s => { service(s, {}, awsvpc); });
  stack('service-awsvpc-public', s => { service(s, { assignPublicIp: true }, awsvpc); });
  stack('service-awsvpc-given', s => {
    const [shop, taskDefinition] = [cluster(s), task(s, awsvpc)];
    new ecs.Ec2Service(s, 'Service', { cluster: shop, taskDefinition, vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC }, securityGroups: members(s) });
  });
  stack('service-full', s => {
    service(s, {
      desiredCount: 3, serviceName: 'web', minHealthyPercent: 80, maxHealthyPercent: 150, propagateTags: ecs.PropagatedTagSource.TASK_DEFINITION,
      enableECSManagedTags: true, deploymentAlarms: { alarmNames: ['errors'], behavior: ecs.AlarmBehavior.FAIL_ON_ALARM },
      circuitBreaker: { rollback: true }, enableExecuteCommand: true, taskDefinitionRevision: ecs.TaskDefinitionRevision.LATEST,
      forceNewDeployment: { enabled: true, nonce: 'one' },
      capacityProviderStrategies: [{ capacityProvider: 'spot', weight: 2 }, { capacityProvider: 'regular', base: 1, weight: 1 }],
    });
  });
  stack('service-code-deploy', s => { service(s, { deploymentController: { type: ecs.DeploymentControllerType.CODE_DEPLOY } }); });
  stack('service-external-controller', s => { service(s, { deploymentController: { type: ecs.DeploymentControllerType.EXTERNAL } }, awsvpc); });
  stack('service-bridge-balanced', s => {
    const made = new ecs.Ec2Service(s, 'Service', { cluster: cluster(s, { securityGroups: members(s) }), taskDefinition: task(s), healthCheckGracePeriod: cdk.Duration.seconds(30) });
    const group = balanced(s, made);
    made.connections.allowFromAnyIpv4(ec2.Port.tcp(7));
    const scaling = made.autoScaleTaskCount({ minCapacity: 2, maxCapacity: 6 });
    scaling.scaleOnMemoryUtilization('Memory', { targetUtilizationPercent: 70 });
    scaling.scaleOnRequestCount('Requests', { requestsPerTarget: 100, targetGroup: group });
  });
  stack('service-host-balanced', s => {
    balanced(s, new ecs.Ec2Service(s, 'Service', { cluster: cluster(s, { securityGroups: members(s) }), taskDefinition: task(s, { networkMode: ecs.NetworkMode.HOST }) }));
  });
  stack('service-port-balanced', s => {
    const definition = task(s, {}, { portMappings: [{ containerPort: 81, hostPort: 8081 }, { containerPort: 82, protocol: ecs.Protocol.UDP }] });
    const made = new ecs.Ec2Service(s, 'Service', { cluster: cluster(s, { securityGroups: members(s) }), taskDefinition: definition });
    balanced(s, made.loadBalancerTarget({ containerName: 'web', containerPort: 81 }));
  });
  stack('service-awsvpc-balanced', s => { balanced(s, service(s, {}, awsvpc)); });
  stack('service-network-balanced', s => {
    const made = service(s);
    new elbv2.NetworkLoadBalancer(s, 'Balancer', { vpc: vpcOf(s) }).addListener('Tcp', { port: 80 }).addTargets('Web', { port: 80, targets: [made] });
  });
  stack('service-several-groups', s => {
    const definition = task(s, {}, { portMappings: [{ containerPort: 80 }, { containerPort: 81 }] });
    const made = new ecs.Ec2Service(s, 'Service', { cluster: cluster(s), taskDefinition: definition });
    const balancer = new elbv2.ApplicationLoadBalancer(s, 'Balancer', { vpc: vpcOf(s) });
    const [one, two] = [balancer.addListener('One', { port: 80 }), balancer.addListener('Two', { port: 8080, protocol: elbv2.ApplicationProtocol.HTTP })];
    made.registerLoadBalancerTargets(
      { containerName: 'web', containerPort: 80, newTargetGroupId: 'First', listener: ecs.ListenerConfig.applicationListener(one) },
      { containerName: 'web', containerPort: 81, newTargetGroupId: 'Second', listener: ecs.ListenerConfig.applicationListener(two, { protocol: elbv2.ApplicationProtocol.HTTP }) },
    );
  });
  const namespace = s => servicediscovery.PrivateDnsNamespace.fromPrivateDnsNamespaceAttributes(s, 'Namespace', {
    namespaceArn: 'arn:aws:servicediscovery:eu-central-1:123456789012:namespace/ns-1', namespaceId: 'ns-1', namespaceName: 'shop.local',
  });
  stack('service-discovery-bridge', s => { service(s, { cloudMapOptions: { cloudMapNamespace: namespace(s), name: 'web', dnsTtl: cdk.Duration.seconds(9) } }); });
  stack('service-discovery-host', s => { service(s, { cloudMapOptions: { cloudMapNamespace: namespace(s) } }, { networkMode: ecs.NetworkMode.HOST }); });
  stack('service-discovery-awsvpc', s => { service(s, { cloudMapOptions: { cloudMapNamespace: namespace(s) } }, awsvpc); });
  stack('service-connect-bridge', s => {
    service(s, { serviceConnectConfiguration: { namespace: 'shop.local', services: [{ portMappingName: 'api' }] } }, {}, { portMappings: [{ containerPort: 80, name: 'api' }] });
  });
  stack('service-imports', s => {
    const one = ecs.Ec2Service.fromEc2ServiceArn(s, 'One', 'arn:aws:ecs:eu-central-1:123456789012:service/shop/web');
    const two = ecs.Ec2Service.fromEc2ServiceAttributes(s, 'Two', { cluster: cluster(s), serviceName: 'web' });
    members(s);
    new cdk.CfnOutput(s, 'ServiceName', { value: one.serviceName });
    new cdk.CfnOutput(s, 'ServiceArn', { value: two.serviceArn });
  });
  stack('service-external', s => {
    const definition = new ecs.ExternalTaskDefinition(s, 'Task');
    definition.addContainer('web', { image, memoryLimitMiB: 64 });
    const made = (id, options) => new ecs.ExternalService(s, id, { cluster: cluster, taskDefinition: definition, ...options });
    const shop = cluster(s);
    made('One', { cluster: shop });
    made('Two', {
      cluster: shop, desiredCount: 3, minHealthyPercent: 10, maxHealthyPercent: 150, circuitBreaker: { rollback: true }, serviceName: 'web',
      propagateTags: ecs.PropagatedTagSource.SERVICE, enableECSManagedTags: true, enableExecuteCommand: true,
    });
    made('Three', { cluster: shop, daemon: true });
  });
});
