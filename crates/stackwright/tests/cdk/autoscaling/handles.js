'use strict';
const { program, cdk } = require('../harness');
const autoscaling = require('aws-cdk-lib/aws-autoscaling');
const hooks = require('aws-cdk-lib/aws-autoscaling-hooktargets');
const ec2 = require('aws-cdk-lib/aws-ec2');
const kms = require('aws-cdk-lib/aws-kms');
const sns = require('aws-cdk-lib/aws-sns');
const sqs = require('aws-cdk-lib/aws-sqs');
const { importedVpc } = require('../ecs/network');

program(__filename, app => {
  const stack = (name, build) => build(new cdk.Stack(app, name));
  const group = (s, options = {}, id = 'Group') => new autoscaling.AutoScalingGroup(s, id, {
    vpc: s.node.tryFindChild('Vpc') || importedVpc(s), instanceType: new ec2.InstanceType('t3.micro'),
    machineImage: ec2.MachineImage.latestAmazonLinux2023(), ...options,
  });
  stack('hook-targets', s => {
    const made = group(s);
    const key = new kms.Key(s, 'Key');
    const topic = new sns.Topic(s, 'Topic', { masterKey: key });
    const queue = new sqs.Queue(s, 'Queue', { encryptionMasterKey: key });
    const plain = new sqs.Queue(s, 'Plain');
    const lifecycleTransition = autoscaling.LifecycleTransition.INSTANCE_LAUNCHING;
    made.addLifecycleHook('Topic', { lifecycleTransition, notificationTarget: new hooks.TopicHook(topic) });
    const hook = made.addLifecycleHook('Queue', { lifecycleTransition, notificationTarget: new hooks.QueueHook(queue) });
    new cdk.CfnOutput(s, 'Hook', { value: hook.lifecycleHookName });
    made.addLifecycleHook('Plain', { lifecycleTransition, notificationTarget: new hooks.QueueHook(plain), role: hook.role });
  });
  stack('policy-handles', s => {
    const made = group(s, { maxCapacity: 4 });
    const night = made.scaleOnSchedule('Night', { schedule: autoscaling.Schedule.expression('0 20 * * *'), maxCapacity: 2 });
    new cdk.CfnOutput(s, 'Night', { value: night.scheduledActionName });
    const cpu = made.scaleOnCpuUtilization('Cpu', { targetUtilizationPercent: 60 });
    new cdk.CfnOutput(s, 'Cpu', { value: cpu.scalingPolicyArn });
    const bytes = made.scaleOnOutgoingBytes('Out', { targetBytesPerSecond: 1000 });
    new cdk.CfnOutput(s, 'Out', { value: bytes.scalingPolicyArn });
    group(s, { notifications: [{ topic: new sns.Topic(s, 'Topic') }] }, 'Other');
  });
});
