//! CloudWatch: metrics, alarms, dashboards.

use insta::assert_snapshot;
use stackwright::cloudwatch::{
    Alarm, AlarmMuteRule, AlarmRule, AlarmState, AnomalyDetectionAlarm, AtLeastThreshold,
    ComparisonOperator, CompositeAlarm, Dashboard, DashboardVariable, Ec2Action, GraphWidget,
    LogQueryWidget, MathExpression, Metric, MuteCron, MuteSchedule, PromQlAlarm, SingleValueWidget,
    TextWidget, VariableInput, VariableValues, VerticalAnnotation, Widget,
};
use stackwright::prelude::*;

use super::findings;

fn errors() -> Metric {
    Metric::new("Shop", "Errors")
}

#[test]
fn metrics_that_can_not_be() {
    let found = findings(|stack| {
        errors()
            .period(Duration::seconds(45))
            .create_alarm(stack, "Period", 1, 1);
        errors()
            .dimension("Api", "")
            .create_alarm(stack, "Dimension", 1, 1);
        errors()
            .statistic("foo")
            .create_alarm(stack, "Statistic", 1, 1);
    });
    assert_snapshot!(found, @"
    warning[unknown-statistic]: CloudWatch documents no such statistic
      --> crates/stackwright/tests/diagnostics/cloudwatch.rs:LINE
       = path: shop/Statistic
       = given: `foo`
       = allowed: what `Statistic` makes
       = help: use its constants and functions

    error[illegal-metric-period]: a metric can't have this period
      --> crates/stackwright/tests/diagnostics/cloudwatch.rs:LINE
       = path: shop/Period/Resource
       = given: 45 seconds
       = allowed: 1, 5, 10, 30 or a multiple of 60 seconds
       = help: round the period

    error[illegal-dimension]: the dimension is no legal one
      --> crates/stackwright/tests/diagnostics/cloudwatch.rs:LINE
       = path: shop/Dimension/Resource
       = given: a value of 0 characters
       = allowed: 30 dimensions with values of 1 to 255 characters
       = help: correct the value, or leave the dimension out
    ");
}

#[test]
fn expressions_that_can_not_be() {
    let found = findings(|stack| {
        MathExpression::new("A + b")
            .using_metric("A", errors())
            .create_alarm(stack, "Illegal", 1, 1);
        MathExpression::new("a + b")
            .using_metric("a", errors())
            .create_alarm(stack, "Unknown", 1, 1);
        let inner = MathExpression::new("m * 2").using_metric("m", errors().statistic("Sum"));
        MathExpression::new("m + n")
            .using_metric("m", errors())
            .using_metric("n", inner)
            .create_alarm(stack, "Conflict", 1, 1);
        MathExpression::new("SEARCH('x')")
            .search_region("eu-west-1")
            .create_alarm(stack, "Search", 1, 1);
        let ids: Vec<String> = (0..11).map(|number| format!("m{number}")).collect();
        let many = MathExpression::new(ids.join(" + "));
        let many = ids.iter().fold(many, |sum, id| {
            sum.using_metric(id.clone(), Metric::new("Shop", id))
        });
        many.create_alarm(stack, "Many", 1, 1);
    });
    assert_snapshot!(found, @r#"
    warning[unknown-metric-id]: the expression names a metric that it was not given
      --> crates/stackwright/tests/diagnostics/cloudwatch.rs:LINE
       = path: shop/Unknown
       = given: `b`
       = allowed: `a`
       = help: add it with `using_metric`

    error[metric-id-conflict]: two different metrics have the same name
      --> crates/stackwright/tests/diagnostics/cloudwatch.rs:LINE
       = path: shop/Conflict
       = given: `m` twice
       = allowed: one metric of that name in an alarm or widget
       = help: rename one of them, in its expression too

    error[search-in-alarm]: an alarm can't watch a search
      --> crates/stackwright/tests/diagnostics/cloudwatch.rs:LINE
       = path: shop/Search
       = given: an expression that searches, or says where to search
       = allowed: expressions over metrics that are named
       = help: name the metrics with `using_metric`

    error[too-many-metrics]: the alarm has too many metrics
      --> crates/stackwright/tests/diagnostics/cloudwatch.rs:LINE
       = path: shop/Many
       = given: 11 metrics
       = allowed: at most 10
       = help: watch fewer, or combine alarms in a `CompositeAlarm`

    error[illegal-metric-id]: a metric in an expression can't have this name
      --> crates/stackwright/tests/diagnostics/cloudwatch.rs:LINE
       = path: shop/Illegal/Resource
       = given: `A`
       = allowed: a lower case letter, then letters, digits and `_`
       = help: rename it, in the expression too

    error[illegal-format]: `Metrics[1].Id` of `AWS::CloudWatch::Alarm` does not have the form that AWS takes
      --> crates/stackwright/tests/diagnostics/cloudwatch.rs:LINE
       = path: shop/Illegal/Resource
       = given: `A`
       = allowed: a string that matches `^([a-z])([A-Za-z0-9_]*)$`
       = help: write it in that form; what AWS has come to take since passes as `unchecked("A")`
    "#);
}

#[test]
fn alarms_that_can_not_be() {
    let found = findings(|stack| {
        stack.set_environment(Environment::of_region("eu-west-1"));
        let elsewhere = errors().region("us-east-1");
        stack.add("Region", Alarm::new(elsewhere, 1, 1));
        stack.add(
            "Operator",
            Alarm::new(errors(), 1, 1)
                .comparison_operator(ComparisonOperator::GreaterThanUpperThreshold),
        );
        stack.add(
            "Band",
            AnomalyDetectionAlarm::new(errors(), 1)
                .comparison_operator(ComparisonOperator::GreaterThanThreshold),
        );
        stack.add(
            "Datapoints",
            Alarm::new(errors(), 1, 2).datapoints_to_alarm(3),
        );
        stack.add("Long", Alarm::new(errors(), 1, 300));
        let alarm = stack.add("Actions", Alarm::new(errors(), 1, 1));
        alarm.add_alarm_action(stack, &Ec2Action::Reboot);
        for number in 0..5 {
            let topic = format!("arn:aws:sns:eu-west-1:123456789012:topic{number}");
            let topic: Value<String> = topic.into_value();
            alarm.add_alarm_action(stack, &topic);
        }
        stack.add("Often", PromQlAlarm::new("up", Duration::seconds(1)));
        let nightly = MuteSchedule::cron(MuteCron::new("0").hour("2"));
        stack.add("Mute", AlarmMuteRule::new(nightly, Duration::days(20)));
    });
    assert_snapshot!(found, @"
    error[metric-of-another-region]: an alarm watches metrics of its own region only
      --> crates/stackwright/tests/diagnostics/cloudwatch.rs:LINE
       = path: shop/Region
       = given: a metric of us-east-1 in a stack of eu-west-1
       = allowed: metrics of eu-west-1
       = help: add the alarm to a stack of the metric's region

    error[operator-without-band]: the comparison does not fit the metric
      --> crates/stackwright/tests/diagnostics/cloudwatch.rs:LINE
       = path: shop/Operator
       = given: GreaterThanUpperThreshold for a metric without a band
       = allowed: a comparison with a threshold, such as `GreaterThanThreshold`
       = help: add an `AnomalyDetectionAlarm` for a band, an `Alarm` for a threshold

    error[operator-without-band]: the comparison does not fit the metric
      --> crates/stackwright/tests/diagnostics/cloudwatch.rs:LINE
       = path: shop/Band
       = given: GreaterThanThreshold for a band
       = allowed: a comparison with a band, such as `GreaterThanUpperThreshold`
       = help: add an `AnomalyDetectionAlarm` for a band, an `Alarm` for a threshold

    error[illegal-datapoints-to-alarm]: so many datapoints can't be breaching
      --> crates/stackwright/tests/diagnostics/cloudwatch.rs:LINE
       = path: shop/Datapoints
       = given: 3 of 2 periods
       = allowed: 1 to 2
       = help: correct `datapoints_to_alarm`, or leave it out: all periods

    error[evaluation-too-long]: an alarm can't look back that long
      --> crates/stackwright/tests/diagnostics/cloudwatch.rs:LINE
       = path: shop/Long
       = given: 300 periods of 300 seconds
       = allowed: 1 to 288 of them
       = help: evaluate fewer periods

    error[not-an-instance-metric]: the action is for an instance, and the alarm is not about one
      --> crates/stackwright/tests/diagnostics/cloudwatch.rs:LINE
       = path: shop/Actions
       = given: a metric without the dimension `InstanceId`
       = allowed: a metric of one instance, such as `StatusCheckFailed`
       = help: add the action to an alarm on a metric of the instance

    error[too-many-alarm-actions]: the alarm has too many actions for one state
      --> crates/stackwright/tests/diagnostics/cloudwatch.rs:LINE
       = path: shop/Actions
       = given: 6 or more in AlarmActions
       = allowed: at most 5
       = help: use one topic with several subscriptions

    error[illegal-evaluation-interval]: the query can't be evaluated this often
      --> crates/stackwright/tests/diagnostics/cloudwatch.rs:LINE
       = path: shop/Often
       = given: every 1 second
       = allowed: every 10 to 3600 seconds
       = help: correct the interval

    error[illegal-mute-duration]: alarms can't be muted for this long
      --> crates/stackwright/tests/diagnostics/cloudwatch.rs:LINE
       = path: shop/Mute
       = given: 20 days
       = allowed: whole minutes, from 1 minute to 15 days
       = help: correct the duration, or repeat the schedule
    ");
}

#[test]
fn rules_that_can_not_be() {
    let found = findings(|stack| {
        let alarm = errors().create_alarm(stack, "Alarm", 1, 1);
        let nothing: [&AlarmRule; 0] = [];
        stack.add("Empty", CompositeAlarm::new(AlarmRule::any_of(nothing)));
        let two = AtLeastThreshold::Count(2);
        stack.add(
            "Threshold",
            CompositeAlarm::new(AlarmRule::at_least(two, AlarmState::Alarm, [&alarm])),
        );
        let long = AlarmRule::from_string("x".repeat(10_241));
        stack.add("Long", CompositeAlarm::new(long));
        stack.add(
            "Period",
            CompositeAlarm::new(&alarm).actions_suppressor_wait_period(Duration::minutes(2)),
        );
    });
    assert_snapshot!(found, @"
    error[alarm-rule-too-long]: the rule is too long
      --> crates/stackwright/tests/diagnostics/cloudwatch.rs:LINE
       = path: shop/Long
       = given: 10241 characters
       = allowed: at most 10240
       = help: make composite alarms of parts of the rule, and combine these

    error[period-without-suppressor]: the alarm has a period of suppression, but nothing that suppresses it
      --> crates/stackwright/tests/diagnostics/cloudwatch.rs:LINE
       = path: shop/Period
       = given: a wait or extension period without `actions_suppressor`
       = allowed: both, or neither
       = help: name the suppressor, or leave the periods out

    error[empty-alarm-rule]: the rule has no operand
      --> crates/stackwright/tests/diagnostics/cloudwatch.rs:LINE
       = path: shop/Empty/Resource
       = given: no alarm or rule
       = allowed: one or more
       = help: pass at least one alarm or rule

    error[illegal-at-least-threshold]: so many alarms can't be required
      --> crates/stackwright/tests/diagnostics/cloudwatch.rs:LINE
       = path: shop/Threshold/Resource
       = given: 2 of 1 alarms
       = allowed: 1 to 1
       = help: correct the threshold
    ");
}

#[test]
fn dashboards_that_can_not_be() {
    let found = findings(|stack| {
        let line = VerticalAnnotation::new("2026");
        let values = VariableValues::from_search_components("Shop", ["Api"], "Errors", "Zone");
        stack.add(
            "Dashboard",
            Dashboard::new()
                .dashboard_name("my shop")
                .default_interval(Duration::days(1))
                .start("-P1D")
                .widgets([TextWidget::new("wide").width(25)])
                .widgets([
                    Widget::from(GraphWidget::new().end("PT0H").vertical_annotation(line)),
                    GraphWidget::new().display_labels_on_chart(true).into(),
                    SingleValueWidget::new([errors()])
                        .sparkline(true)
                        .set_period_to_time_range(true)
                        .into(),
                    LogQueryWidget::new([""; 0], "fields @message").into(),
                ])
                .variable(DashboardVariable::property(
                    "zone",
                    "Zone",
                    VariableInput::Select(values),
                )),
        );
    });
    assert_snapshot!(found, @"
    error[illegal-dashboard-name]: the dashboard's name is not a legal one
      --> crates/stackwright/tests/diagnostics/cloudwatch.rs:LINE
       = path: shop/Dashboard
       = given: `my shop`
       = allowed: 1 to 255 letters, digits, hyphens and underscores
       = help: choose another name, or leave it out

    error[conflicting-dashboard-interval]: two things say what time is shown at first
      --> crates/stackwright/tests/diagnostics/cloudwatch.rs:LINE
       = path: shop/Dashboard
       = given: `default_interval` and `start`
       = allowed: one of the two
       = help: leave one of them out

    error[widget-too-wide]: a widget does not fit the dashboard
      --> crates/stackwright/tests/diagnostics/cloudwatch.rs:LINE
       = path: shop/Dashboard
       = given: 25 by 2 units
       = allowed: 1 to 24 by 1 to 1000 units
       = help: make it smaller

    error[conflicting-dashboard-interval]: there is an end without a start
      --> crates/stackwright/tests/diagnostics/cloudwatch.rs:LINE
       = path: shop/Dashboard
       = given: `end` without `start`
       = allowed: `start`, or `start` and `end`
       = help: say when it starts

    error[illegal-widget]: the time of a vertical line is no legal one
      --> crates/stackwright/tests/diagnostics/cloudwatch.rs:LINE
       = path: shop/Dashboard
       = given: `2026`
       = allowed: a time as `2026-01-01T00:00:00Z`
       = help: write it with date, time and zone

    error[illegal-widget]: labels stand on pies only
      --> crates/stackwright/tests/diagnostics/cloudwatch.rs:LINE
       = path: shop/Dashboard
       = given: `display_labels_on_chart` with another view
       = allowed: with `GraphWidgetView::Pie`
       = help: leave it out, or draw a pie

    error[illegal-widget]: a sparkline needs more than one value
      --> crates/stackwright/tests/diagnostics/cloudwatch.rs:LINE
       = path: shop/Dashboard
       = given: `sparkline` with `set_period_to_time_range`
       = allowed: one of the two
       = help: leave one of them out

    error[illegal-widget]: the query has nothing to look in
      --> crates/stackwright/tests/diagnostics/cloudwatch.rs:LINE
       = path: shop/Dashboard
       = given: no log group
       = allowed: one or more
       = help: name a log group

    error[illegal-dashboard-variable]: there is nothing to choose for the variable
      --> crates/stackwright/tests/diagnostics/cloudwatch.rs:LINE
       = path: shop/Dashboard
       = given: values of `Zone`
       = allowed: a dimension of the search: Api
       = help: add values, or correct the search
    ");
}
