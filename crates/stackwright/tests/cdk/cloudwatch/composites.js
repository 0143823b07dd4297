'use strict';
const { program, cdk } = require('../harness');
const cw = require('aws-cdk-lib/aws-cloudwatch');
program(__filename, app => {
  const stack = new cdk.Stack(app, 'composites');
  const metric = new cw.Metric({ namespace: 'Shop', metricName: 'Errors' });
  const [a, b, c] = ['A', 'B', 'C'].map(id => new cw.Alarm(stack, id, { metric, threshold: 1, evaluationPeriods: 1 }));
  const R = cw.AlarmRule, S = cw.AlarmState;
  const rules = {
    Any: R.anyOf(a, b),
    All: R.allOf(R.fromAlarm(a, S.OK), R.not(b), R.fromBoolean(true)),
    Nested: R.anyOf(R.allOf(a, R.anyOf(b, R.fromAlarm(c, S.INSUFFICIENT_DATA))), R.fromBoolean(false)),
    Text: R.fromString('ALARM("other") OR OK("one")'),
    AtLeast: R.atLeast(S.ALARM, { operands: [a, b, c], threshold: cw.AtLeastThreshold.count(2) }),
    AtLeastPercent: R.atLeastNot(S.OK, { operands: [a, b, c], threshold: cw.AtLeastThreshold.percentage(50) }),
    Single: R.anyOf(a),
    Alarm: a,
    Not: R.not(R.anyOf(a, b)),
  };
  for (const [id, alarmRule] of Object.entries(rules)) new cw.CompositeAlarm(stack, id, { alarmRule });
  const suppressor = cw.Alarm.fromAlarmName(stack, 'Suppressor', 'maintenance');
  const full = new cw.CompositeAlarm(stack, 'Full', { alarmRule: rules.Any, actionsEnabled: false, alarmDescription: 'both', compositeAlarmName: 'composite', actionsSuppressor: suppressor, actionsSuppressorExtensionPeriod: cdk.Duration.minutes(2), actionsSuppressorWaitPeriod: cdk.Duration.seconds(30) });
  new cw.CompositeAlarm(stack, 'Suppressed', { alarmRule: rules.Any, actionsSuppressor: a });
  const action = name => ({ bind: () => ({ alarmActionArn: `arn:aws:sns:us-east-1:123456789012:${name}` }) });
  full.addAlarmAction(action('alarm'));
  full.addOkAction(action('ok'));
  full.addInsufficientDataAction(action('silent'));
  new cw.CompositeAlarm(stack, 'OfComposite', { alarmRule: R.anyOf(full, cw.CompositeAlarm.fromCompositeAlarmName(stack, 'Existing', 'older')) });
  new cdk.CfnOutput(stack, 'Name', { value: full.alarmName });
  new cdk.CfnOutput(stack, 'Arn', { value: full.alarmArn });
  const existing = cw.CompositeAlarm.fromCompositeAlarmArn(stack, 'ByArn', 'arn:aws:cloudwatch:eu-west-1:123456789012:alarm:older');
  new cdk.CfnOutput(stack, 'ExistingName', { value: existing.alarmName });
});
