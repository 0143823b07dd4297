//! CloudWatch: alarms on expressions of expressions, and a dashboard of them, in a known account.

use stackwright::cloudwatch::{
    Alarm, AlarmRule, AlarmState, AlarmStatusSortBy, AlarmStatusWidget, AnomalyDetectionAlarm,
    Color, Column, ComparisonOperator, CompositeAlarm, Dashboard, DashboardVariable, Ec2Action,
    GaugeWidget, GraphWidget, LogQueryVisualization, LogQueryWidget, LowSampleCount,
    MathExpression, Metric, OpsItemCategory, OpsItemSeverity, Row, SearchExpression,
    SingleValueWidget, SsmAction, SsmIncidentAction, TableLayout, TableSummary, TableSummaryColumn,
    TableThreshold, TableWidget, TextWidget, TreatMissingData, Unit, VariableInput, VariableValue,
    VariableValues, Widget, YAxis,
};
use stackwright::prelude::*;
use stackwright::sns::Topic;
use stackwright::sqs::Queue;

crate::programs!("cloudwatch": combinations);

fn metric(name: &str) -> Metric {
    Metric::new("Shop", name)
}

fn combinations(app: App) -> App {
    app.stack("combinations", |stack| {
        stack.set_environment(Environment::new("111111111111", "eu-west-1"));
        let topic = stack.add("Topic", Topic::new());
        let queue = stack.add("Queue", Queue::new());
        let minutes = Duration::minutes;
        let far = metric("Far")
            .account("222222222222")
            .region("us-east-1")
            .statistic("tm99");
        let age = queue
            .metric_approximate_age_of_oldest_message()
            .period(minutes(1))
            .statistic("max");
        let inner = MathExpression::new("a + b")
            .using_metric("a", metric("A"))
            .using_metric("b", metric("B").statistic("n"))
            .period(minutes(10));
        let outer = MathExpression::new("IF(x > 5, x / y, 0)")
            .using_metric("x", &inner)
            .using_metric("y", &age)
            .label("ratio")
            .color(Color::RED)
            .period(minutes(10));
        let alarm = Alarm::new(&outer, 0.75, 4)
            .datapoints_to_alarm(3)
            .treat_missing_data(TreatMissingData::Ignore)
            .actions_enabled(false)
            .alarm_name("ratio")
            .alarm_description("d");
        let alarm = stack.add("Ratio", alarm);
        alarm.add_alarm_action(stack, &topic);
        let item = SsmAction::new(OpsItemSeverity::High).category(OpsItemCategory::Cost);
        alarm.add_alarm_action(stack, &item);
        alarm.add_alarm_action(stack, &SsmIncidentAction::new("plan"));
        alarm.add_insufficient_data_action(stack, &topic);
        let foreign = Alarm::new(metric("X").account("222222222222"), 1, 1);
        let foreign = stack.add("Foreign", foreign);
        let low = Alarm::new(&age, 10, 2)
            .comparison_operator(ComparisonOperator::LessThanThreshold)
            .evaluate_low_sample_count_percentile(LowSampleCount::Ignore);
        let low = stack.add("Low", low);
        let cpu = Metric::new("AWS/EC2", "CPUUtilization")
            .dimension("InstanceId", "i-1")
            .unit(Unit::Percent);
        let instance = stack.add("Instance", Alarm::new(&cpu, 99, 1));
        instance.add_alarm_action(stack, &Ec2Action::Reboot);
        let band = AnomalyDetectionAlarm::new(metric("A").statistic("p95"), 3)
            .std_devs(3.0)
            .comparison_operator(ComparisonOperator::LessThanLowerThreshold);
        let band = stack.add("Band", band);
        let rule = AlarmRule::any_of([
            AlarmRule::all_of([
                AlarmRule::from(&alarm),
                AlarmRule::not(&low),
                AlarmRule::from_alarm(&foreign, AlarmState::InsufficientData),
            ]),
            AlarmRule::from_boolean(false),
            AlarmRule::from(&band),
        ]);
        let composite = CompositeAlarm::new(rule)
            .actions_suppressor(&instance)
            .actions_suppressor_extension_period(minutes(2))
            .actions_suppressor_wait_period(minutes(1));
        let composite = stack.add("Composite", composite);
        composite.add_ok_action(stack, &topic);
        let main = VariableValues::from_values([VariableValue::new("main").label("Main")]);
        let variable = DashboardVariable::pattern("q", "QUEUE", VariableInput::Select(main));
        let dashboard = Dashboard::new()
            .default_interval(Duration::hours(6))
            .variable(variable.default_value("main"));
        let dashboard = stack.add("Dashboard", dashboard);
        let search = |expression: &'static str, account: &'static str| {
            SearchExpression::new(expression)
                .search_account(account)
                .search_region("eu-west-1")
        };
        let mixed = GraphWidget::new()
            .title("Mixed")
            .left(&outer)
            .left(&far)
            .left(&age)
            .left(search("SEARCH(x)", "111111111111"))
            .left(search("SEARCH(y)", "222222222222"))
            .right(&inner)
            .left_annotation(alarm.to_annotation().unwrap())
            .right_y_axis(YAxis::new().min(1))
            .width(10)
            .live_data(true);
        let status = AlarmStatusWidget::new([&alarm, &foreign, &instance])
            .sort_by(AlarmStatusSortBy::Timestamp)
            .states([AlarmState::Alarm]);
        let hourly = age.clone().label("age").period(Duration::hours(1));
        let value = SingleValueWidget::new([&hourly]).set_period_to_time_range(true);
        let gauge = GaugeWidget::new([&cpu]).left_y_axis(YAxis::new().min(0).max(100));
        dashboard.add_widgets([
            Widget::from(mixed),
            Column::new().widget(status).widget(value).into(),
            gauge.into(),
        ]);
        let link: Value<String> = text!["[queue](", queue.queue_url(), ")"].value();
        let lines = LogQueryWidget::of_lines(["/a"], &["fields @message", "limit 5"]);
        let table = TableWidget::new([
            stackwright::cloudwatch::MetricExpression::from(&inner),
            (&age).into(),
        ])
        .layout(TableLayout::Horizontal)
        .summary(TableSummary::new([TableSummaryColumn::Sum]))
        .threshold(TableThreshold::above(5).color(Color::RED));
        let row = Row::new()
            .widget(TextWidget::new(link).width(8))
            .widget(lines.view(LogQueryVisualization::Table))
            .widget(table);
        dashboard.add_widgets([row]);
    })
}
