'use strict';
const { program, cdk } = require('../harness');
const logs = require('aws-cdk-lib/aws-logs');
const cw = require('aws-cdk-lib/aws-cloudwatch');
const iam = require('aws-cdk-lib/aws-iam');
program(__filename, app => {
  const stack = new cdk.Stack(app, 'filters');
  const group = new logs.LogGroup(stack, 'Group');
  const P = logs.FilterPattern;
  group.addMetricFilter('Errors', { filterPattern: P.literal('ERROR'), metricNamespace: 'App', metricName: 'Errors' });
  group.addMetricFilter('Latency', { filterPattern: P.exists('$.latency'), metricNamespace: 'App', metricName: 'Latency', metricValue: '$.latency', defaultValue: 0, unit: cw.Unit.MILLISECONDS, filterName: 'latency' });
  group.addMetricFilter('Dimensions', { filterPattern: P.exists('$.latency'), metricNamespace: 'App', metricName: 'Latency', metricValue: '$.latency', dimensions: { Code: '$.code', Host: '$.host' } });
  group.extractMetric('$.extracted', 'App', 'Extracted');
  new logs.MetricFilter(stack, 'Standalone', { logGroup: group, filterPattern: P.allEvents(), metricNamespace: 'App', metricName: 'All' });
  new logs.SubscriptionFilter(stack, 'Subscription', { logGroup: group, filterPattern: P.allEvents(), destination: { bind: () => ({ arn: 'arn:aws:firehose:us-east-1:123456789012:deliverystream/x' }) } });
  const role = new iam.Role(stack, 'R', { assumedBy: new iam.ServicePrincipal('logs.amazonaws.com') });
  new logs.SubscriptionFilter(stack, 'SubscriptionRole', { logGroup: group, filterPattern: P.allTerms('a', 'b'), filterName: 'n', destination: { bind: () => ({ arn: 'arn:aws:kinesis:us-east-1:123456789012:stream/x', role }) } });
  const patterns = {
    AllTerms: P.allTerms('one', 'two words', 'qu"ote'),
    AnyTerm: P.anyTerm('one', 'two words'),
    AnyTermGroup: P.anyTermGroup(['a', 'b'], ['c']),
    StringValue: P.stringValue('$.a', '=', 'x'),
    StringValueNot: P.stringValue('$.a', '!=', 'x*'),
    NumberValue: P.numberValue('$.n', '>=', 5.5),
    RegexValue: P.regexValue('$.a', '=', '^x.*$'),
    IsNull: P.isNull('$.a'),
    NotExists: P.notExists('$.a'),
    BooleanValue: P.booleanValue('$.b', true),
    BooleanFalse: P.booleanValue('$.b', false),
    All: P.all(P.stringValue('$.a', '=', 'x'), P.numberValue('$.n', '<', 5)),
    Any: P.any(P.stringValue('$.a', '=', 'x'), P.all(P.exists('$.b'), P.isNull('$.c'))),
    Space: P.spaceDelimited('ip', 'user', '...', 'status'),
    SpaceWhere: P.spaceDelimited('ip', 'status', '...').whereString('ip', '!=', '1.2.3.4').whereNumber('status', '=', 404).whereNumber('status', '<', 500),
  };
  for (const [id, filterPattern] of Object.entries(patterns)) group.addMetricFilter(id, { filterPattern, metricNamespace: 'App', metricName: id });
});
