'use strict';
const { program, cdk } = require('../harness');
const autoscaling = require('aws-cdk-lib/aws-autoscaling');
const cloudwatch = require('aws-cdk-lib/aws-cloudwatch');
const ec2 = require('aws-cdk-lib/aws-ec2');
const hooks = require('aws-cdk-lib/aws-autoscaling-hooktargets');
const iam = require('aws-cdk-lib/aws-iam');
const sns = require('aws-cdk-lib/aws-sns');
const { importedVpc } = require('../ecs/network');

const { Signals, UpdatePolicy, Schedule } = autoscaling;
const { minutes, seconds } = { minutes: n => cdk.Duration.minutes(n), seconds: n => cdk.Duration.seconds(n) };

program(__filename, app => {
  const stack = (name, build) => build(new cdk.Stack(app, name));
  const group = (s, options = {}, id = 'Group') => new autoscaling.AutoScalingGroup(s, id, {
    vpc: s.node.tryFindChild('Vpc') || importedVpc(s), instanceType: new ec2.InstanceType('t3.micro'),
    machineImage: ec2.MachineImage.latestAmazonLinux2023(), ...options,
  });

  stack('update-signals', s => {
    group(s, { signals: Signals.waitForAll({ timeout: minutes(5), minSuccessPercentage: 50 }), desiredCapacity: 3, updatePolicy: UpdatePolicy.rollingUpdate() });
    group(s, { signals: Signals.waitForMinCapacity(), minCapacity: 2, updatePolicy: UpdatePolicy.replacingUpdate() }, 'Minimum');
    group(s, { signals: Signals.waitForAll({ timeout: minutes(90) }), minCapacity: 2 }, 'Alone');
    group(s, {
      signals: Signals.waitForCount(4),
      updatePolicy: UpdatePolicy.rollingUpdate({
        maxBatchSize: 2, minInstancesInService: 1, minSuccessPercentage: 70, pauseTime: minutes(1),
        suspendProcesses: [autoscaling.ScalingProcess.LAUNCH], waitOnResourceSignals: false,
      }),
    }, 'Counted');
  });
  stack('update-policies', s => {
    group(s, { updatePolicy: UpdatePolicy.rollingUpdate(), ignoreUnmodifiedSizeProperties: false });
    group(s, { updatePolicy: UpdatePolicy.rollingUpdate({ waitOnResourceSignals: true }) }, 'Waiting');
    group(s, { updatePolicy: UpdatePolicy.rollingUpdate({ suspendProcesses: [], pauseTime: seconds(0) }) }, 'Quick');
    group(s, { updatePolicy: UpdatePolicy.instanceRefresh({ strategy: autoscaling.InstanceRefreshStrategy.ROLLING }) }, 'Refreshed');
    group(s, { updatePolicy: UpdatePolicy.instanceRefresh({
      strategy: autoscaling.InstanceRefreshStrategy.REPLACE_ROOT_VOLUME, minHealthyPercentage: 90, maxHealthyPercentage: 110,
      instanceWarmup: minutes(2), skipMatching: true, checkpointPercentages: [20, 100], checkpointDelay: minutes(5), bakeTime: minutes(6),
      alarms: [cloudwatch.Alarm.fromAlarmName(s, 'Alarm', 'errors')],
      scaleInProtectedInstances: autoscaling.ScaleInProtectedInstances.WAIT, standbyInstances: autoscaling.StandbyInstances.IGNORE,
    }) }, 'Fully');
  });
  stack('hooks', s => {
    const made = group(s);
    const topic = sns.Topic.fromTopicArn(s, 'Topic', 'arn:aws:sns:eu-central-1:123456789012:ops');
    made.addLifecycleHook('Ending', { lifecycleTransition: autoscaling.LifecycleTransition.INSTANCE_TERMINATING });
    made.addLifecycleHook('Starting', {
      lifecycleTransition: autoscaling.LifecycleTransition.INSTANCE_LAUNCHING, lifecycleHookName: 'start',
      defaultResult: autoscaling.DefaultResult.CONTINUE, heartbeatTimeout: minutes(5), notificationMetadata: 'web',
      notificationTarget: new hooks.TopicHook(topic),
    });
    made.addLifecycleHook('Given', {
      lifecycleTransition: autoscaling.LifecycleTransition.INSTANCE_LAUNCHING, notificationTarget: new hooks.TopicHook(topic),
      role: new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('autoscaling.amazonaws.com') }),
    });
    made.addWarmPool();
    group(s, {}, 'Warm').addWarmPool({ reuseOnScaleIn: true, maxGroupPreparedCapacity: 5, minSize: 1, poolState: autoscaling.PoolState.RUNNING });
  });
  stack('schedules', s => {
    const made = group(s);
    made.scaleOnSchedule('Morning', { schedule: Schedule.cron({ hour: '8', minute: '0', weekDay: 'MON-FRI' }), minCapacity: 3 });
    made.scaleOnSchedule('Night', {
      schedule: Schedule.expression('0 0 * * *'), maxCapacity: 4, desiredCapacity: 2, timeZone: 'Europe/Berlin',
      startTime: new Date('2030-01-01T00:00:00Z'), endTime: new Date('2031-01-01T00:00:00Z'),
    });
    made.scaleOnSchedule('Always', { schedule: Schedule.cron({}), minCapacity: 0 });
  });
  stack('scaling', s => {
    const made = group(s);
    const metric = new cloudwatch.Metric({ namespace: 'Shop', metricName: 'Orders', dimensionsMap: { stage: 'test' }, statistic: 'Maximum', period: minutes(1) });
    made.scaleOnCpuUtilization('Cpu', { targetUtilizationPercent: 50 });
    made.scaleOnIncomingBytes('In', { targetBytesPerSecond: 10, disableScaleIn: true, cooldown: minutes(1), estimatedInstanceWarmup: minutes(2) });
    made.scaleOnOutgoingBytes('Out', { targetBytesPerSecond: 20 });
    made.scaleToTrackMetric('Orders', { metric, targetValue: 3 });
    made.scaleOnMetric('Steps', {
      metric, scalingSteps: [{ upper: 10, change: -1 }, { lower: 50, change: 1 }, { lower: 70, change: 3 }],
      estimatedInstanceWarmup: minutes(3), evaluationPeriods: 2, datapointsToAlarm: 1,
      metricAggregationType: autoscaling.MetricAggregationType.MINIMUM,
    });
    made.scaleOnMetric('Percent', {
      metric, scalingSteps: [{ lower: 10, change: 10 }, { lower: 50, change: 50 }],
      adjustmentType: autoscaling.AdjustmentType.PERCENT_CHANGE_IN_CAPACITY, minAdjustmentMagnitude: 2,
    });
    made.scaleOnMetric('Exact', {
      metric, scalingSteps: [{ upper: 10, change: 1 }, { lower: 50, change: 5 }], adjustmentType: autoscaling.AdjustmentType.EXACT_CAPACITY,
    });
  });
  stack('imported', s => {
    const made = autoscaling.AutoScalingGroup.fromAutoScalingGroupName(s, 'Group', 'web');
    made.scaleOnCpuUtilization('Cpu', { targetUtilizationPercent: 50 });
    made.scaleOnSchedule('Night', { schedule: Schedule.expression('0 0 * * *'), maxCapacity: 4 });
    made.addLifecycleHook('Ending', { lifecycleTransition: autoscaling.LifecycleTransition.INSTANCE_TERMINATING });
    made.addWarmPool();
    new cdk.CfnOutput(s, 'Arn', { value: made.autoScalingGroupArn });
  });
});
