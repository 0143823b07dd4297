'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecs = require('aws-cdk-lib/aws-ecs');
const patterns = require('aws-cdk-lib/aws-ecs-patterns');
const secretsmanager = require('aws-cdk-lib/aws-secretsmanager');
const sqs = require('aws-cdk-lib/aws-sqs');
const { image, importedVpc } = require('../ecs/network');

program(__filename, app => {
  const stack = (name, build) => build(new cdk.Stack(app, name));
  const instances = s => ecs.Cluster.fromClusterAttributes(s, 'Cluster', { clusterName: 'shop', vpc: importedVpc(s), hasEc2Capacity: true });
  const worker = (s, options) => new patterns.QueueProcessingEc2Service(s, 'Worker', { cluster: instances(s), image, memoryLimitMiB: 512, ...options });

  stack('queue-ec2', s => { worker(s); });
  stack('queue-ec2-full', s => {
    worker(s, {
      serviceName: 'worker', command: ['work'], environment: { STAGE: 'test' },
      secrets: { PASSWORD: ecs.Secret.fromSecretsManager(new secretsmanager.Secret(s, 'Secret')) },
      maxReceiveCount: 5, visibilityTimeout: cdk.Duration.minutes(5), retentionPeriod: cdk.Duration.days(7),
      minScalingCapacity: 2, maxScalingCapacity: 10, cooldown: cdk.Duration.minutes(3), cpuTargetUtilizationPercent: 70,
      scalingSteps: [{ upper: 0, change: -1 }, { lower: 100, change: +1 }, { lower: 500, change: +5 }],
      logDriver: ecs.LogDrivers.awsLogs({ streamPrefix: 'work' }), propagateTags: ecs.PropagatedTagSource.SERVICE, enableECSManagedTags: true,
      family: 'worker', maxHealthyPercent: 150, minHealthyPercent: 75, circuitBreaker: { rollback: true }, enableExecuteCommand: true,
      deploymentController: { type: ecs.DeploymentControllerType.ECS },
      cpu: 128, memoryLimitMiB: 256, memoryReservationMiB: 128, gpuCount: 1, containerName: 'work',
      placementConstraints: [ecs.PlacementConstraint.distinctInstances()], placementStrategies: [ecs.PlacementStrategy.packedByCpu()],
    });
  });
  stack('queue-ec2-given', s => { worker(s, { queue: new sqs.Queue(s, 'Queue'), disableCpuBasedScaling: true, memoryLimitMiB: undefined, memoryReservationMiB: 128 }); });
  stack('queue-ec2-capacity', s => {
    worker(s, { capacityProviderStrategies: [{ capacityProvider: 'instances', weight: 1 }], enableLogging: false });
  });
});
