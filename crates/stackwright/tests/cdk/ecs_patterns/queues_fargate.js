'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecs = require('aws-cdk-lib/aws-ecs');
const patterns = require('aws-cdk-lib/aws-ecs-patterns');
const secretsmanager = require('aws-cdk-lib/aws-secretsmanager');
const sqs = require('aws-cdk-lib/aws-sqs');
const { cluster, image, importedVpc } = require('../ecs/network');

program(__filename, app => {
  const stack = (name, build) => build(new cdk.Stack(app, name));
  const worker = (s, options) => new patterns.QueueProcessingFargateService(s, 'Worker', { image, ...options });

  stack('queue-fargate', s => { worker(s, { cluster: cluster(s) }); });
  stack('queue-fargate-vpc', s => { worker(s, { vpc: importedVpc(s) }); });
  stack('queue-fargate-alone', s => { worker(s); });
  stack('queue-fargate-full', s => {
    const shop = cluster(s);
    worker(s, {
      cluster: shop, serviceName: 'worker', command: ['work', '--fast'], environment: { STAGE: 'test' },
      secrets: { PASSWORD: ecs.Secret.fromSecretsManager(new secretsmanager.Secret(s, 'Secret')) },
      maxReceiveCount: 5, visibilityTimeout: cdk.Duration.minutes(5), retentionPeriod: cdk.Duration.days(7),
      minScalingCapacity: 2, maxScalingCapacity: 10, cooldown: cdk.Duration.minutes(3), cpuTargetUtilizationPercent: 70,
      scalingSteps: [{ upper: 0, change: -2 }, { lower: 50, change: +2 }, { lower: 200, change: +4 }],
      logDriver: ecs.LogDrivers.awsLogs({ streamPrefix: 'work' }), propagateTags: ecs.PropagatedTagSource.SERVICE, enableECSManagedTags: true,
      family: 'worker', maxHealthyPercent: 150, minHealthyPercent: 75, circuitBreaker: { rollback: true }, enableExecuteCommand: true,
      deploymentController: { type: ecs.DeploymentControllerType.ECS }, cpu: 512, memoryLimitMiB: 1024, ephemeralStorageGiB: 30,
      platformVersion: ecs.FargatePlatformVersion.VERSION1_4, containerName: 'work', assignPublicIp: true,
      runtimePlatform: { cpuArchitecture: ecs.CpuArchitecture.ARM64, operatingSystemFamily: ecs.OperatingSystemFamily.LINUX },
      healthCheck: { command: ['CMD-SHELL', 'true'] }, taskSubnets: { subnetType: ec2.SubnetType.PUBLIC },
      securityGroups: [new ec2.SecurityGroup(s, 'Group', { vpc: shop.vpc })],
    });
  });
  stack('queue-fargate-given', s => {
    const queue = new sqs.Queue(s, 'Queue', { visibilityTimeout: cdk.Duration.minutes(1) });
    const made = worker(s, { cluster: cluster(s), queue });
    new cdk.CfnOutput(s, 'Url', { value: made.sqsQueue.queueUrl });
  });
  stack('queue-fargate-imported', s => {
    const queue = sqs.Queue.fromQueueArn(s, 'Queue', 'arn:aws:sqs:eu-central-1:555555555555:orders');
    worker(s, { cluster: cluster(s), queue });
  });
  stack('queue-fargate-no-cpu', s => { worker(s, { cluster: cluster(s), disableCpuBasedScaling: true, enableLogging: false }); });
  stack('queue-fargate-task', s => {
    const taskDefinition = new ecs.FargateTaskDefinition(s, 'Task');
    taskDefinition.addContainer('work', { image, environment: { STAGE: 'test' } });
    new patterns.QueueProcessingFargateService(s, 'Worker', { cluster: cluster(s), taskDefinition });
  });
  stack('queue-fargate-capacity', s => {
    const shop = new ecs.Cluster(s, 'Cluster', { vpc: importedVpc(s), enableFargateCapacityProviders: true });
    worker(s, {
      cluster: shop, capacityProviderStrategies: [{ capacityProvider: 'FARGATE_SPOT', weight: 2 }, { capacityProvider: 'FARGATE', weight: 1, base: 1 }],
      maxScalingCapacity: 5,
    });
  });
  stack('queue-fargate-queue-name', s => { worker(s, { cluster: cluster(s), environment: { QUEUE_NAME: 'mine', A: 'b' } }); });
  stack('queue-fargate-zero', s => { worker(s, { cluster: cluster(s), minScalingCapacity: 0, maxScalingCapacity: 1 }); });
  stack('queue-fargate-parts', s => {
    const made = worker(s, { cluster: cluster(s) });
    new cdk.CfnOutput(s, 'Dead', { value: made.deadLetterQueue.queueName });
    made.sqsQueue.grantPurge(made.taskDefinition.taskRole);
    made.service.connections.allowToAnyIpv4(ec2.Port.tcp(443));
    made.taskDefinition.addContainer('sidecar', { image, essential: false });
  });
});
