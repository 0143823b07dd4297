'use strict';
const { program, cdk } = require('../harness');
const appscaling = require('aws-cdk-lib/aws-applicationautoscaling');
const cloudwatch = require('aws-cdk-lib/aws-cloudwatch');
const ecs = require('aws-cdk-lib/aws-ecs');
const elbv2 = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const { cluster, task } = require('./network');

program(__filename, app => {
  const stack = (name, build) => build(new cdk.Stack(app, name));
  const service = (s, options) => new ecs.FargateService(s, 'Service', { cluster: cluster(s), taskDefinition: task(s), ...options });

  stack('scaling-tracking', s => {
    const scaling = service(s).autoScaleTaskCount({ minCapacity: 2, maxCapacity: 10 });
    scaling.scaleOnCpuUtilization('Cpu', { targetUtilizationPercent: 50 });
    scaling.scaleOnMemoryUtilization('Memory', {
      targetUtilizationPercent: 70, policyName: 'memory', disableScaleIn: true,
      scaleInCooldown: cdk.Duration.minutes(5), scaleOutCooldown: cdk.Duration.seconds(30),
    });
  });
  stack('scaling-requests', s => {
    const own = service(s);
    const alb = new elbv2.ApplicationLoadBalancer(s, 'Alb', { vpc: own.cluster.vpc });
    const targetGroup = alb.addListener('Http', { port: 80 }).addTargets('Web', { port: 80, targets: [own] });
    own.autoScaleTaskCount({ maxCapacity: 5 }).scaleOnRequestCount('Requests', { requestsPerTarget: 1000, targetGroup });
  });
  stack('scaling-schedule', s => {
    const scaling = service(s).autoScaleTaskCount({ maxCapacity: 5 });
    scaling.scaleOnSchedule('Morning', { schedule: appscaling.Schedule.cron({ hour: '8', minute: '0' }), minCapacity: 3 });
    scaling.scaleOnSchedule('Evening', { schedule: appscaling.Schedule.cron({ hour: '20', minute: '0', weekDay: 'MON-FRI' }), minCapacity: 0, maxCapacity: 1, timeZone: cdk.TimeZone.EUROPE_BERLIN });
    scaling.scaleOnSchedule('Rate', { schedule: appscaling.Schedule.rate(cdk.Duration.hours(12)), maxCapacity: 4 });
    scaling.scaleOnSchedule('Expression', { schedule: appscaling.Schedule.expression('cron(0 12 * * ? *)'), maxCapacity: 4, startTime: new Date(Date.UTC(2030, 0, 1)), endTime: new Date(Date.UTC(2031, 0, 1)) });
    scaling.scaleOnSchedule('Once', { schedule: appscaling.Schedule.at(new Date(Date.UTC(2030, 5, 1, 12, 30))), minCapacity: 1, maxCapacity: 9 });
  });
  stack('scaling-zero', s => {
    service(s, { desiredCount: 2 }).autoScaleTaskCount({ minCapacity: 0, maxCapacity: 4 });
  });
  stack('scaling-steps', s => {
    const own = service(s);
    const scaling = own.autoScaleTaskCount({ minCapacity: 1, maxCapacity: 20 });
    const metric = new cloudwatch.Metric({ namespace: 'Shop', metricName: 'Backlog', dimensionsMap: { Queue: 'orders' } });
    scaling.scaleOnMetric('Backlog', { metric, scalingSteps: [{ upper: 10, change: -1 }, { lower: 50, change: +1 }, { lower: 100, change: +3 }] });
    scaling.scaleOnMetric('Exact', {
      metric, adjustmentType: appscaling.AdjustmentType.EXACT_CAPACITY, cooldown: cdk.Duration.minutes(1),
      evaluationPeriods: 3, datapointsToAlarm: 2, metricAggregationType: appscaling.MetricAggregationType.MAXIMUM,
      scalingSteps: [{ lower: 0, upper: 10, change: 1 }, { lower: 10, change: 5 }],
    });
    scaling.scaleToTrackCustomMetric('Custom', { metric, targetValue: 30, scaleOutCooldown: cdk.Duration.seconds(60) });
  });
  stack('scaling-target', s => {
    const target = new appscaling.ScalableTarget(s, 'Target', {
      serviceNamespace: appscaling.ServiceNamespace.DYNAMODB, resourceId: 'table/items', scalableDimension: 'dynamodb:table:ReadCapacityUnits', minCapacity: 1, maxCapacity: 100,
    });
    target.scaleToTrackMetric('Reads', { predefinedMetric: appscaling.PredefinedMetric.DYNAMODB_READ_CAPACITY_UTILIZATION, targetValue: 70 });
    target.scaleOnSchedule('Night', { schedule: appscaling.Schedule.cron({ hour: '0', minute: '0' }), minCapacity: 1, maxCapacity: 5 });
  });
  stack('scaling-step-shapes', s => {
    const scaling = service(s).autoScaleTaskCount({ minCapacity: 1, maxCapacity: 20 });
    const metric = new cloudwatch.Metric({ namespace: 'Shop', metricName: 'Load', statistic: 'Maximum', period: cdk.Duration.minutes(1) });
    const steps = (id, scalingSteps, options) => scaling.scaleOnMetric(id, { metric, scalingSteps, ...options });
    steps('Both', [{ upper: 10, change: -2 }, { lower: 10, upper: 20, change: -1 }, { lower: 50, upper: 80, change: 1 }, { lower: 80, change: 2 }]);
    steps('Gap', [{ lower: 80, change: 2 }, { lower: 50, change: 1 }, { upper: 20, change: -1 }]);
    steps('Out', [{ lower: 50, change: 1 }, { lower: 100, change: 2 }]);
    steps('Zero', [{ upper: 10, change: -1 }, { lower: 10, upper: 20, change: 0 }, { lower: 20, change: 1 }], { adjustmentType: appscaling.AdjustmentType.PERCENT_CHANGE_IN_CAPACITY, minAdjustmentMagnitude: 2 });
    steps('Three', [{ upper: 10, change: 1 }, { lower: 10, upper: 20, change: 2 }, { lower: 20, change: 3 }], { adjustmentType: appscaling.AdjustmentType.EXACT_CAPACITY });
    steps('Four', [{ upper: 10, change: 1 }, { lower: 10, change: 2 }, { lower: 20, change: 3 }, { lower: 30, change: 4 }], { adjustmentType: appscaling.AdjustmentType.EXACT_CAPACITY });
  });
});
