'use strict';
const { program, cdk } = require('../harness');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecs = require('aws-cdk-lib/aws-ecs');
const patterns = require('aws-cdk-lib/aws-ecs-patterns');
const { Schedule } = require('aws-cdk-lib/aws-applicationautoscaling');
const secretsmanager = require('aws-cdk-lib/aws-secretsmanager');
const { cluster, image, importedVpc } = require('../ecs/network');

program(__filename, app => {
  const stack = (name, build) => build(new cdk.Stack(app, name));
  const schedule = Schedule.rate(cdk.Duration.hours(2));
  const instances = s => ecs.Cluster.fromClusterAttributes(s, 'Cluster', { clusterName: 'shop', vpc: importedVpc(s), hasEc2Capacity: true });
  const fargate = (s, options, imageOptions) => new patterns.ScheduledFargateTask(s, 'Report', { schedule, scheduledFargateTaskImageOptions: { image, ...imageOptions }, ...options });
  const onEc2 = (s, options, imageOptions) => new patterns.ScheduledEc2Task(s, 'Report', { schedule, scheduledEc2TaskImageOptions: { image, memoryLimitMiB: 512, ...imageOptions }, ...options });
  const container = s => ({
    containerName: 'report', command: ['report', '--yesterday'], environment: { STAGE: 'test' },
    secrets: { PASSWORD: ecs.Secret.fromSecretsManager(new secretsmanager.Secret(s, 'Secret')) },
    logDriver: ecs.LogDrivers.awsLogs({ streamPrefix: 'report' }),
  });

  stack('scheduled-fargate', s => { fargate(s, { cluster: cluster(s) }); });
  stack('scheduled-fargate-vpc', s => { fargate(s, { vpc: importedVpc(s) }); });
  stack('scheduled-fargate-alone', s => { fargate(s); });
  stack('scheduled-fargate-full', s => {
    const shop = cluster(s);
    const made = fargate(s, {
      cluster: shop, schedule: Schedule.cron({ minute: '0', hour: '2' }), ruleName: 'nightly', enabled: false, desiredTaskCount: 3,
      subnetSelection: { subnetType: ec2.SubnetType.PUBLIC }, platformVersion: ecs.FargatePlatformVersion.VERSION1_4,
      securityGroups: [new ec2.SecurityGroup(s, 'Group', { vpc: shop.vpc })],
      propagateTags: ecs.PropagatedTagSource.TASK_DEFINITION, tags: [{ key: 'team', value: 'shop' }, { key: 'stage', value: 'test' }],
    }, {
      cpu: 512, memoryLimitMiB: 1024, ephemeralStorageGiB: 30, ...container(s),
    });
    new cdk.CfnOutput(s, 'Rule', { value: made.eventRule.ruleArn });
    new cdk.CfnOutput(s, 'Task', { value: made.taskDefinition.taskDefinitionArn });
  });
  stack('scheduled-fargate-definition', s => {
    const taskDefinition = new ecs.FargateTaskDefinition(s, 'Task');
    taskDefinition.addContainer('report', { image });
    new patterns.ScheduledFargateTask(s, 'Report', { cluster: cluster(s), schedule: Schedule.expression('rate(1 minute)'), scheduledFargateTaskDefinitionOptions: { taskDefinition } });
  });
  stack('scheduled-ec2', s => { onEc2(s, { cluster: instances(s) }); });
  stack('scheduled-ec2-full', s => {
    onEc2(s, {
      cluster: instances(s), schedule: Schedule.rate(cdk.Duration.days(1)), ruleName: 'daily', enabled: true, desiredTaskCount: 2,
      propagateTags: ecs.PropagatedTagSource.TASK_DEFINITION, tags: [{ key: 'team', value: 'shop' }],
    }, { cpu: 128, memoryLimitMiB: 256, memoryReservationMiB: 128, ...container(s) });
  });
  stack('scheduled-ec2-definition', s => {
    const taskDefinition = new ecs.Ec2TaskDefinition(s, 'Task', { networkMode: ecs.NetworkMode.AWS_VPC });
    taskDefinition.addContainer('report', { image, memoryLimitMiB: 128 });
    const shop = instances(s);
    new patterns.ScheduledEc2Task(s, 'Report', {
      cluster: shop, schedule, scheduledEc2TaskDefinitionOptions: { taskDefinition },
      subnetSelection: { subnets: [ec2.Subnet.fromSubnetId(s, 'Subnet', 'subnet-0123456789abcdef0')] },
      securityGroups: [new ec2.SecurityGroup(s, 'Group', { vpc: shop.vpc })],
    });
  });
  stack('scheduled-ec2-awsvpc', s => {
    const taskDefinition = new ecs.Ec2TaskDefinition(s, 'Task', { networkMode: ecs.NetworkMode.AWS_VPC });
    taskDefinition.addContainer('report', { image, memoryLimitMiB: 128 });
    new patterns.ScheduledEc2Task(s, 'Report', { cluster: instances(s), schedule, scheduledEc2TaskDefinitionOptions: { taskDefinition } });
  });
  stack('scheduled-two', s => {
    const vpc = importedVpc(s);
    fargate(s, { vpc });
    new patterns.ScheduledFargateTask(s, 'Other', { vpc, schedule, scheduledFargateTaskImageOptions: { image } });
  });
});
