'use strict';
const { program, cdk } = require('../harness');
const cloudwatch = require('aws-cdk-lib/aws-cloudwatch');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecs = require('aws-cdk-lib/aws-ecs');
const iam = require('aws-cdk-lib/aws-iam');
const { cluster, importedVpc, task } = require('./network');

program(__filename, app => {
  const stack = (name, build) => build(new cdk.Stack(app, name));

  stack('service-defaults', s => {
    const service = new ecs.FargateService(s, 'Service', { cluster: cluster(s), taskDefinition: task(s) });
    new cdk.CfnOutput(s, 'Name', { value: service.serviceName });
    new cdk.CfnOutput(s, 'Arn', { value: service.serviceArn });
  });
  stack('service-options', s => {
    const shop = cluster(s);
    new ecs.FargateService(s, 'Service', {
      cluster: shop, taskDefinition: task(s), serviceName: 'shop', desiredCount: 3, assignPublicIp: true,
      minHealthyPercent: 100, maxHealthyPercent: 150, platformVersion: ecs.FargatePlatformVersion.VERSION1_4,
      circuitBreaker: { rollback: true }, enableECSManagedTags: true, propagateTags: ecs.PropagatedTagSource.SERVICE,
      availabilityZoneRebalancing: ecs.AvailabilityZoneRebalancing.ENABLED,
      securityGroups: [
        new ec2.SecurityGroup(s, 'One', { vpc: shop.vpc, allowAllOutbound: false }),
        ec2.SecurityGroup.fromSecurityGroupId(s, 'Two', 'sg-0123456789abcdef0'),
      ],
    });
  });
  stack('service-subnets', s => {
    const shop = cluster(s);
    const taskDefinition = task(s);
    new ecs.FargateService(s, 'Public', { cluster: shop, taskDefinition, vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC } });
    new ecs.FargateService(s, 'Assigned', { cluster: shop, taskDefinition, assignPublicIp: true });
    new ecs.FargateService(s, 'Given', { cluster: shop, taskDefinition, assignPublicIp: false, vpcSubnets: { subnets: [ec2.Subnet.fromSubnetId(s, 'Subnet', 'subnet-0123456789abcdef0')] } });
  });
  stack('service-deployment', s => {
    const shop = cluster(s);
    const taskDefinition = task(s);
    const service = (id, options) => new ecs.FargateService(s, id, { cluster: shop, taskDefinition, ...options });
    service('Breaker', { circuitBreaker: {} });
    service('BreakerOff', { circuitBreaker: { enable: false, rollback: false } });
    service('BreakerOn', { circuitBreaker: { enable: true, rollback: true } });
    service('Ecs', { deploymentController: { type: ecs.DeploymentControllerType.ECS } });
    service('EcsBreaker', { deploymentController: { type: ecs.DeploymentControllerType.ECS }, circuitBreaker: { rollback: true } });
    service('CodeDeploy', { deploymentController: { type: ecs.DeploymentControllerType.CODE_DEPLOY } });
    service('External', { deploymentController: { type: ecs.DeploymentControllerType.EXTERNAL } });
    service('Percent', { minHealthyPercent: 0, maxHealthyPercent: 100 });
    service('Zero', { desiredCount: 0, minHealthyPercent: 50 });
    service('Rebalanced', { availabilityZoneRebalancing: ecs.AvailabilityZoneRebalancing.DISABLED });
    service('Platform', { platformVersion: ecs.FargatePlatformVersion.LATEST });
    service('Tags', { propagateTags: ecs.PropagatedTagSource.TASK_DEFINITION, enableECSManagedTags: false });
    service('NoTags', { propagateTags: ecs.PropagatedTagSource.NONE });
  });
  stack('service-alarms', s => {
    const shop = cluster(s);
    const taskDefinition = task(s);
    new ecs.FargateService(s, 'Service', { cluster: shop, taskDefinition, deploymentAlarms: { alarmNames: ['errors', 'latency'], behavior: ecs.AlarmBehavior.ROLLBACK_ON_ALARM } });
    const failing = new ecs.FargateService(s, 'Failing', { cluster: shop, taskDefinition });
    failing.enableDeploymentAlarms(['errors'], { behavior: ecs.AlarmBehavior.FAIL_ON_ALARM });
    const bare = new ecs.FargateService(s, 'Bare', { cluster: shop, taskDefinition });
    bare.enableDeploymentAlarms(['errors']);
    bare.enableDeploymentAlarms(['latency']);
  });
  stack('service-capacity', s => {
    const shop = new ecs.Cluster(s, 'Cluster', { vpc: importedVpc(s), enableFargateCapacityProviders: true });
    const taskDefinition = task(s);
    new ecs.FargateService(s, 'Service', {
      cluster: shop, taskDefinition,
      capacityProviderStrategies: [{ capacityProvider: 'FARGATE_SPOT', weight: 2 }, { capacityProvider: 'FARGATE', base: 1, weight: 1 }],
    });
  });
  stack('service-exec', s => {
    const service = new ecs.FargateService(s, 'Service', { cluster: cluster(s), taskDefinition: task(s), enableExecuteCommand: true });
    service.taskDefinition.taskRole.addToPrincipalPolicy(new iam.PolicyStatement({ actions: ['sqs:SendMessage'], resources: ['*'] }));
  });
  stack('service-depends', s => {
    const shop = cluster(s);
    const taskDefinition = task(s);
    const service = new ecs.FargateService(s, 'Service', { cluster: shop, taskDefinition });
    taskDefinition.addToTaskRolePolicy(new iam.PolicyStatement({ actions: ['sqs:SendMessage'], resources: ['*'] }));
    service.connections.allowFromAnyIpv4(ec2.Port.tcp(8080));
    service.connections.allowTo(ec2.Peer.ipv4('10.0.0.0/8'), ec2.Port.tcp(5432), 'database');
    const other = new ecs.FargateService(s, 'Other', { cluster: shop, taskDefinition });
    other.connections.allowTo(service, ec2.Port.tcp(8080));
    const bucket = new cdk.CfnResource(s, 'Bucket', { type: 'AWS::S3::Bucket' });
    other.node.addDependency(bucket);
  });
  stack('service-imported-role', s => {
    const role = iam.Role.fromRoleArn(s, 'Role', 'arn:aws:iam::555555555555:role/app');
    new ecs.FargateService(s, 'Service', { cluster: cluster(s), taskDefinition: task(s, { taskRole: role }) });
    role.addToPrincipalPolicy(new iam.PolicyStatement({ actions: ['sqs:SendMessage'], resources: ['*'] }));
  });
  stack('service-imported', s => {
    const shop = cluster(s);
    const byName = ecs.FargateService.fromFargateServiceAttributes(s, 'ByName', { cluster: shop, serviceName: 'shop' });
    const byArn = ecs.FargateService.fromFargateServiceAttributes(s, 'ByArn', { cluster: shop, serviceArn: 'arn:aws:ecs:eu-central-1:555555555555:service/shop/web' });
    const arn = ecs.FargateService.fromFargateServiceArn(s, 'Arn', 'arn:aws:ecs:eu-central-1:555555555555:service/shop/web');
    new cdk.CfnOutput(s, 'ByNameArn', { value: byName.serviceArn });
    new cdk.CfnOutput(s, 'ByNameName', { value: byName.serviceName });
    new cdk.CfnOutput(s, 'ByArnArn', { value: byArn.serviceArn });
    new cdk.CfnOutput(s, 'ByArnName', { value: byArn.serviceName });
    new cdk.CfnOutput(s, 'ArnName', { value: arn.serviceName });
    new cdk.CfnOutput(s, 'ArnArn', { value: arn.serviceArn });
  });
  stack('service-revision', s => {
    const shop = cluster(s);
    const taskDefinition = task(s);
    new ecs.FargateService(s, 'Latest', { cluster: shop, taskDefinition, taskDefinitionRevision: ecs.TaskDefinitionRevision.LATEST });
    new ecs.FargateService(s, 'Third', { cluster: shop, taskDefinition, taskDefinitionRevision: ecs.TaskDefinitionRevision.of(3) });
    new ecs.FargateService(s, 'Forced', { cluster: shop, taskDefinition, forceNewDeployment: { enabled: true, nonce: 'one' } });
  });
  stack('service-strategy', s => {
    const shop = cluster(s);
    const taskDefinition = task(s);
    const service = (id, options) => new ecs.FargateService(s, id, { cluster: shop, taskDefinition, ...options });
    service('Rolling', { deploymentStrategy: ecs.DeploymentStrategy.ROLLING });
    service('BlueGreen', { deploymentStrategy: ecs.DeploymentStrategy.BLUE_GREEN, bakeTime: cdk.Duration.minutes(5) });
    service('Linear', { deploymentStrategy: ecs.DeploymentStrategy.LINEAR, linearConfiguration: { stepPercent: 20, stepBakeTime: cdk.Duration.minutes(2) } });
    service('Canary', { deploymentStrategy: ecs.DeploymentStrategy.CANARY, canaryConfiguration: { stepPercent: 10, stepBakeTime: cdk.Duration.minutes(3) } });
  });
});
