'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecs = require('aws-cdk-lib/aws-ecs');
const events = require('aws-cdk-lib/aws-events');
const targets = require('aws-cdk-lib/aws-events-targets');
const { image, importedVpc } = require('../ecs/network');
program(__filename, app => {
  const stack = new cdk.Stack(app, 'ecs-tasks-ec2');
  const vpc = importedVpc(stack);
  const cluster = ecs.Cluster.fromClusterAttributes(stack, 'Cluster', { clusterName: 'shop', vpc, hasEc2Capacity: true });
  const rule = new events.Rule(stack, 'Rule', { schedule: events.Schedule.rate(cdk.Duration.hours(1)) });
  const task = (id, networkMode) => {
    const made = new ecs.Ec2TaskDefinition(stack, id, { networkMode, inferenceAccelerators: id === 'Fast' ? [{ deviceName: 'device', deviceType: 'eia2.medium' }] : undefined });
    made.addContainer('web', { image, memoryLimitMiB: 128, logging: id === 'Bridge' ? ecs.LogDrivers.awsLogs({ streamPrefix: id }) : undefined });
    return made;
  };
  const run = (taskDefinition, options) => rule.addTarget(new targets.EcsTask({ cluster, taskDefinition, ...options }));
  const both = new ecs.TaskDefinition(stack, 'Both', { compatibility: ecs.Compatibility.EC2_AND_FARGATE, cpu: '256', memoryMiB: '512' });
  both.addContainer('web', { image, memoryLimitMiB: 128 });
  const fargate = new ecs.FargateTaskDefinition(stack, 'Fargate');
  fargate.addContainer('web', { image });
  run(task('Bridge', ecs.NetworkMode.BRIDGE), { enableExecuteCommand: true, tags: [{ key: 'a', value: 'b' }], taskCount: 2, platformVersion: ecs.FargatePlatformVersion.LATEST });
  run(task('InVpc', ecs.NetworkMode.AWS_VPC), { securityGroups: [new ec2.SecurityGroup(stack, 'Group', { vpc })] });
  run(task('Fast', ecs.NetworkMode.HOST), { inferenceAcceleratorOverrides: [{ deviceName: 'device', deviceType: 'eia2.large' }], cpu: '256', memory: '512' });
  run(both, {});
  run(fargate, { subnetSelection: { subnetType: ec2.SubnetType.PUBLIC }, launchType: ecs.LaunchType.FARGATE });
  const other = new events.Rule(stack, 'Other', { schedule: events.Schedule.rate(cdk.Duration.hours(1)) });
  other.addTarget(new targets.EcsTask({ cluster, taskDefinition: both, launchType: ecs.LaunchType.FARGATE }));
  other.addTarget(new targets.EcsTask({ cluster, taskDefinition: fargate, subnetSelection: { subnetType: ec2.SubnetType.PUBLIC }, assignPublicIp: false }));
  const managed = (id, compatibility) => {
    const made = new ecs.TaskDefinition(stack, id, { compatibility, networkMode: ecs.NetworkMode.AWS_VPC, cpu: '256', memoryMiB: '512' });
    made.addContainer('web', { image, memoryLimitMiB: 128 });
    other.addTarget(new targets.EcsTask({ cluster, taskDefinition: made }));
  };
  managed('Managed', ecs.Compatibility.EC2_AND_MANAGED_INSTANCES);
  managed('OnFargate', ecs.Compatibility.FARGATE_AND_MANAGED_INSTANCES);
});
