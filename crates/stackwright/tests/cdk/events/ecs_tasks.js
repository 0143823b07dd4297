'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecs = require('aws-cdk-lib/aws-ecs');
const events = require('aws-cdk-lib/aws-events');
const targets = require('aws-cdk-lib/aws-events-targets');
const iam = require('aws-cdk-lib/aws-iam');
const sqs = require('aws-cdk-lib/aws-sqs');
program(__filename, app => {
  const stack = new cdk.Stack(app, 'ecs-tasks');
  const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1 });
  const cluster = new ecs.Cluster(stack, 'Cluster', { vpc });
  const task = id => { const t = new ecs.FargateTaskDefinition(stack, id); t.addContainer('web', { image: ecs.ContainerImage.fromRegistry('nginx'), logging: ecs.LogDrivers.awsLogs({ streamPrefix: id }) }); return t; };
  const taskDefinition = task('Task');
  const nightly = new events.Rule(stack, 'Nightly', { schedule: events.Schedule.cron({ minute: '0', hour: '2' }) });
  nightly.addTarget(new targets.EcsTask({ cluster, taskDefinition }));
  const dead = new sqs.Queue(stack, 'Dead');
  const group = new ec2.SecurityGroup(stack, 'Group', { vpc });
  const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('events.amazonaws.com') });
  const full = new events.Rule(stack, 'Full', { schedule: events.Schedule.rate(cdk.Duration.hours(1)) });
  const other = task('Other');
  full.addTarget(new targets.EcsTask({ cluster, taskDefinition: other, taskCount: 2, role, securityGroups: [group], subnetSelection: { subnetType: ec2.SubnetType.PUBLIC }, assignPublicIp: true, platformVersion: ecs.FargatePlatformVersion.VERSION1_4, propagateTags: ecs.PropagatedTagSource.TASK_DEFINITION, tags: [{ key: 'a', value: 'b' }], enableExecuteCommand: true, launchType: ecs.LaunchType.FARGATE, cpu: '512', memory: '1024', ephemeralStorage: { sizeInGiB: 30 }, taskRole: other.taskRole, executionRole: other.executionRole,
    containerOverrides: [{ containerName: 'web', command: ['echo', events.EventField.fromPath('$.detail.event')], environment: [{ name: 'I', value: events.EventField.account }, { name: 'J', value: 'fixed' }], cpu: 256, memoryLimit: 512, memoryReservation: 128 }], deadLetterQueue: dead, retryAttempts: 2, maxEventAge: cdk.Duration.hours(1) }));
  const plain = new events.Rule(stack, 'Plain', { eventPattern: { source: ['shop'] } });
  plain.addTarget(new targets.EcsTask({ cluster, taskDefinition: other, containerOverrides: [{ containerName: 'web', command: ['migrate'] }], subnetSelection: { subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS } }));
});
