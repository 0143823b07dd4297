'use strict';
const { program, cdk } = require('../harness');
const cw = require('aws-cdk-lib/aws-cloudwatch');
program(__filename, app => {
  const stack = new cdk.Stack(app, 'dashboards');
  const metric = (metricName, more) => new cw.Metric({ namespace: 'Shop', metricName, ...more });
  const errors = metric('Errors', { statistic: 'Sum' });
  const latency = metric('Latency', { dimensionsMap: { Zone: 'b', Api: 'orders' }, statistic: 'p99', label: 'latency', color: cw.Color.BLUE, period: cdk.Duration.minutes(1), unit: cw.Unit.SECONDS, id: 'lat', visible: false });
  const alarm = new cw.Alarm(stack, 'Alarm', { metric: errors, threshold: 5, evaluationPeriods: 2, datapointsToAlarm: 1 });
  const other = new cw.Alarm(stack, 'Other', { metric: latency, threshold: 1.5, evaluationPeriods: 3, comparisonOperator: cw.ComparisonOperator.LESS_THAN_THRESHOLD });
  const rate = new cw.MathExpression({ expression: 'errors / requests', usingMetrics: { errors, requests: metric('Requests') }, label: 'rate', color: '#00ff00' });
  const named = new cw.Dashboard(stack, 'Named', { dashboardName: 'shop', start: '-PT3H', end: '2026-01-01T00:00:00.000Z', periodOverride: cw.PeriodOverride.INHERIT, widgets: [[new cw.TextWidget({ markdown: '# Shop' })], [new cw.GraphWidget({ left: [errors] }), new cw.SingleValueWidget({ metrics: [errors] })]] });
  new cw.Dashboard(stack, 'Empty');
  new cw.Dashboard(stack, 'Interval', { defaultInterval: cdk.Duration.days(7) });
  const d = (id, ...widgets) => { const made = new cw.Dashboard(stack, id); for (const row of widgets) made.addWidgets(...row); return made; };
  d('Graphs',
    [new cw.GraphWidget({}), new cw.GraphWidget({ title: 'All', width: 12, height: 8, region: 'eu-west-1', accountId: '123456789012', left: [errors, latency], right: [rate], stacked: true, view: cw.GraphWidgetView.BAR, legendPosition: cw.LegendPosition.RIGHT, liveData: true, setPeriodToTimeRange: true, period: cdk.Duration.minutes(15), statistic: 'Maximum', start: '-P7D', end: '2026-01-01T00:00:00.000Z',
      leftYAxis: { min: 0, max: 10, label: 'left', showUnits: false }, rightYAxis: { label: 'right' },
      leftAnnotations: [alarm.toAnnotation(), { value: 3 }, { value: 4, label: 'four', color: '#fff000', fill: cw.Shading.ABOVE, visible: false }], rightAnnotations: [other.toAnnotation()],
      verticalAnnotations: [{ date: '2026-01-01T00:00:00Z', label: 'launch', color: '#000fff', fill: cw.VerticalShading.AFTER, visible: true }, { date: '2026-02-01T00:00:00Z' }] })],
    [new cw.GraphWidget({ left: [rate, new cw.MathExpression({ expression: 'rate * 2', usingMetrics: { rate }, label: 'double' })], right: [metric('Other', { account: '210987654321', region: 'eu-west-1' })], view: cw.GraphWidgetView.PIE, displayLabelsOnChart: true })],
    [new cw.GraphWidget({ left: [new cw.SearchExpression({ expression: "SEARCH('{AWS/EC2,InstanceId} CPUUtilization', 'Average')", label: 's', color: '#111111', period: cdk.Duration.minutes(1), searchAccount: '123456789012', searchRegion: 'us-west-2' }), new cw.MathExpression({ expression: "SEARCH('x', 'Sum', 300)", usingMetrics: {}, searchRegion: 'eu-central-1' }), new cw.SearchExpression({ expression: 'SEARCH(y)', visible: false })] })]);
  d('Values',
    [new cw.SingleValueWidget({ metrics: [errors, rate], title: 'v', fullPrecision: true, sparkline: true, start: '-PT1H', end: 'PT0H', liveData: false, region: 'us-west-2', width: 3, height: 4 }), new cw.SingleValueWidget({ metrics: [latency], setPeriodToTimeRange: true, period: cdk.Duration.hours(1) }),
      new cw.GaugeWidget({ metrics: [errors] }), new cw.GaugeWidget({ metrics: [latency], title: 'g', annotations: [{ value: 5 }], leftYAxis: { min: 5, max: 50 }, legendPosition: cw.LegendPosition.HIDDEN, liveData: true, setPeriodToTimeRange: true, period: cdk.Duration.minutes(1), statistic: 'Sum', start: '-PT1H', end: '-PT0H' })],
    [new cw.TableWidget({ metrics: [errors] }), new cw.TableWidget({ title: 't', metrics: [errors, rate], layout: cw.TableLayout.VERTICAL, summary: { columns: [cw.TableSummaryColumn.AVERAGE, cw.TableSummaryColumn.MAXIMUM], sticky: true, hideNonSummaryColumns: true }, thresholds: [cw.TableThreshold.above(10, '#ff0000'), cw.TableThreshold.below(1), cw.TableThreshold.between(2, 5, cw.Color.GREEN)], showUnitsInLabel: true, liveData: true, fullPrecision: true, setPeriodToTimeRange: true, period: cdk.Duration.minutes(1), statistic: 'Sum', start: '-PT1H', end: 'PT0H' }), new cw.TableWidget({ metrics: [errors], summary: { columns: [] } })]);
  d('Alarms',
    [new cw.AlarmWidget({ alarm }), new cw.AlarmWidget({ alarm: other, title: 'other', leftYAxis: { min: 0, max: 3 }, width: 10, height: 3, region: 'eu-west-1' })],
    [new cw.AlarmStatusWidget({ alarms: [alarm, other] }), new cw.AlarmStatusWidget({ alarms: [alarm], title: 'status', width: 24, height: 2, sortBy: cw.AlarmStatusWidgetSortBy.STATE_UPDATED_TIMESTAMP, states: [cw.AlarmState.ALARM, cw.AlarmState.OK] })]);
  d('Logs',
    [new cw.LogQueryWidget({ logGroupNames: ['one', 'two'], queryString: 'fields @message' })],
    Object.values(cw.LogQueryVisualizationType).map(view => new cw.LogQueryWidget({ logGroupNames: ['one'], view, queryLines: ['fields @message', 'filter @message like /Error/'], title: view, region: 'us-west-2', width: 4, height: 5, accountId: '123456789012' })),
    Object.values(cw.LogQueryLanguage).map(queryLanguage => new cw.LogQueryWidget({ logGroupNames: ['one'], queryLanguage, queryString: 'q' })));
  d('Layouts',
    [new cw.TextWidget({ markdown: 'plain', width: 20, height: 2, background: cw.TextWidgetBackground.TRANSPARENT }), new cw.TextWidget({ markdown: 'wraps', background: cw.TextWidgetBackground.SOLID })],
    [new cw.Column(new cw.TextWidget({ markdown: 'a' }), new cw.TextWidget({ markdown: 'b', height: 3 })), new cw.Spacer({ width: 2, height: 4 }), new cw.Row(new cw.TextWidget({ markdown: 'c', width: 20 }), new cw.TextWidget({ markdown: 'd', width: 10 }))],
    [new cw.Spacer()],
    [new cw.CustomWidget({ functionArn: 'arn:aws:lambda:us-east-1:123456789012:function:f', title: 'custom' }), new cw.CustomWidget({ functionArn: 'arn:aws:lambda:us-east-1:123456789012:function:f', title: 'custom', updateOnRefresh: false, updateOnResize: false, updateOnTimeRangeChange: false, params: { a: 1, b: ['c'] }, width: 5, height: 5 })]);
  const variable = new cw.Dashboard(stack, 'Variables', { variables: [
    new cw.DashboardVariable({ id: 'region', type: cw.VariableType.PROPERTY, inputType: cw.VariableInputType.RADIO, value: 'region', label: 'Region', defaultValue: cw.DefaultValue.value('us-east-1'), visible: true, values: cw.Values.fromValues({ label: 'IAD', value: 'us-east-1' }, { value: 'us-west-2' }) })] });
  variable.addVariable(new cw.DashboardVariable({ id: 'x', type: cw.VariableType.PATTERN, inputType: cw.VariableInputType.INPUT, value: 'id' }));
  variable.addVariable(new cw.DashboardVariable({ id: 'y', type: cw.VariableType.PROPERTY, inputType: cw.VariableInputType.SELECT, value: 'InstanceId', defaultValue: cw.DefaultValue.FIRST, visible: false, values: cw.Values.fromSearch('{AWS/EC2,InstanceId} MetricName="CPUUtilization"', 'InstanceId') }));
  variable.addVariable(new cw.DashboardVariable({ id: 'z', type: cw.VariableType.PROPERTY, inputType: cw.VariableInputType.SELECT, value: 'FunctionName', values: cw.Values.fromSearchComponents({ namespace: 'AWS/Lambda', dimensions: ['FunctionName'], metricName: 'Duration', populateFrom: 'FunctionName' }) }));
  new cdk.CfnOutput(stack, 'Name', { value: named.dashboardName });
  new cdk.CfnOutput(stack, 'Arn', { value: named.dashboardArn });
  const known = new cdk.Stack(app, 'known', { env: { account: '123456789012', region: 'eu-west-1' } });
  new cw.Dashboard(known, 'D', { widgets: [[new cw.GraphWidget({ left: [metric('A', { account: '123456789012', region: 'eu-west-1' }), metric('B', { account: '210987654321', region: 'us-east-1' }), metric('C').attachTo(known)] })]] });
});
