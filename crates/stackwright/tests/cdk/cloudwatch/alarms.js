'use strict';
const { program, cdk } = require('../harness');
const cw = require('aws-cdk-lib/aws-cloudwatch');
const actions = require('aws-cdk-lib/aws-cloudwatch-actions');
program(__filename, app => {
  const stack = new cdk.Stack(app, 'alarms');
  const errors = new cw.Metric({ namespace: 'Shop', metricName: 'Errors' });
  const alarm = new cw.Alarm(stack, 'Minimal', { metric: errors, threshold: 5, evaluationPeriods: 2 });
  new cw.Alarm(stack, 'Full', {
    metric: new cw.Metric({ namespace: 'Shop', metricName: 'Latency', dimensionsMap: { Zone: 'b', Api: 'orders' }, statistic: 'p99.9', period: cdk.Duration.minutes(1), unit: cw.Unit.MILLISECONDS, label: 'Slowest', color: cw.Color.RED }),
    threshold: 0.5, evaluationPeriods: 3, datapointsToAlarm: 2, alarmName: 'slow', alarmDescription: 'orders are slow', actionsEnabled: false,
    comparisonOperator: cw.ComparisonOperator.LESS_THAN_THRESHOLD, treatMissingData: cw.TreatMissingData.BREACHING, evaluateLowSampleCountPercentile: 'ignore',
  });
  const stats = { Sum: 'Sum', Min: 'min', Max: 'Maximum', N: 'n', P50: 'p50', Trimmed: cw.Stats.tm(10, 90), TrimmedTop: cw.Stats.tm(90), Winsorized: cw.Stats.wm(5.5), Rank: cw.Stats.pr(100, 2000), RankBelow: cw.Stats.pr(300), Count: cw.Stats.tc(1, 2), TrimmedSum: cw.Stats.ts(80), Iqm: cw.Stats.IQM, Percentile: cw.Stats.percentile(99) };
  for (const [id, statistic] of Object.entries(stats)) new cw.Alarm(stack, 'Stat' + id, { metric: errors.with({ statistic }), threshold: 1, evaluationPeriods: 1 });
  for (const operator of Object.keys(cw.ComparisonOperator).slice(0, 4)) new cw.Alarm(stack, operator, { metric: errors, threshold: 1, evaluationPeriods: 1, comparisonOperator: cw.ComparisonOperator[operator] });
  for (const missing of Object.keys(cw.TreatMissingData)) errors.createAlarm(stack, missing, { threshold: 1, evaluationPeriods: 1, treatMissingData: cw.TreatMissingData[missing] });
  const actionless = errors.createAlarm(stack, 'Acting', { threshold: 10, evaluationPeriods: 1 });
  actionless.addAlarmAction({ bind: () => ({ alarmActionArn: 'arn:aws:sns:us-east-1:123456789012:alarms' }) }, { bind: () => ({ alarmActionArn: 'arn:aws:sns:us-east-1:123456789012:more' }) });
  actionless.addOkAction({ bind: () => ({ alarmActionArn: 'arn:aws:sns:us-east-1:123456789012:fine' }) });
  actionless.addInsufficientDataAction({ bind: () => ({ alarmActionArn: 'arn:aws:sns:us-east-1:123456789012:silence' }) });
  const machine = new cw.Alarm(stack, 'Machine', { metric: new cw.Metric({ namespace: 'AWS/EC2', metricName: 'StatusCheckFailed', dimensionsMap: { InstanceId: 'i-1234567890abcdef0' } }), threshold: 1, evaluationPeriods: 1 });
  for (const action of Object.values(actions.Ec2InstanceAction)) machine.addAlarmAction(new actions.Ec2Action(action));
  const incident = new actions.SsmAction(actions.OpsItemSeverity.HIGH, actions.OpsItemCategory.AVAILABILITY);
  machine.addAlarmAction(incident);
  const items = machine.metric.createAlarm(stack, 'Items', { threshold: 1, evaluationPeriods: 1 });
  items.addAlarmAction(new actions.SsmAction(actions.OpsItemSeverity.LOW), new actions.SsmIncidentAction('plan'));
  new cdk.CfnOutput(stack, 'Arn', { value: alarm.alarmArn });
  new cdk.CfnOutput(stack, 'Name', { value: alarm.alarmName });
  const byName = cw.Alarm.fromAlarmName(stack, 'ByName', 'existing');
  const byArn = cw.Alarm.fromAlarmArn(stack, 'ByArn', 'arn:aws:cloudwatch:eu-west-1:123456789012:alarm:other');
  new cdk.CfnOutput(stack, 'ByNameArn', { value: byName.alarmArn });
  new cdk.CfnOutput(stack, 'ByNameName', { value: byName.alarmName });
  new cdk.CfnOutput(stack, 'ByArnArn', { value: byArn.alarmArn });
  new cdk.CfnOutput(stack, 'ByArnName', { value: byArn.alarmName });
});
