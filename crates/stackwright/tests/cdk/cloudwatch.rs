//! CloudWatch: metrics, alarms, dashboards.

use stackwright::applicationautoscaling::{
    ScalableTarget, ScalingStep, ServiceNamespace, StepScaling, TargetTracking,
};
use stackwright::certificatemanager::Certificate;
use stackwright::cloudwatch::{
    Alarm, AlarmMuteRule, AlarmRule, AlarmState, AlarmStatusSortBy, AlarmStatusWidget, AlarmWidget,
    AnomalyDetectionAlarm, AtLeastThreshold, CalendarDateTime, Color, Column, ComparisonOperator,
    CompositeAlarm, CustomWidget, Dashboard, DashboardVariable, Ec2Action, GaugeWidget,
    GraphWidget, GraphWidgetView, HorizontalAnnotation, LegendPosition, LogQueryLanguage,
    LogQueryVisualization, LogQueryWidget, LowSampleCount, MathExpression, Metric,
    MetricExpression, MuteCron, MuteSchedule, OpsItemCategory, OpsItemSeverity, PeriodOverride,
    PromQlAlarm, Row, SearchExpression, Shading, SingleValueWidget, Spacer, SsmAction,
    SsmIncidentAction, Statistic, TableLayout, TableSummary, TableSummaryColumn, TableThreshold,
    TableWidget, TextWidget, TextWidgetBackground, TreatMissingData, Unit, VariableInput,
    VariableValue, VariableValues, VerticalAnnotation, VerticalShading, Widget, YAxis,
};
use stackwright::dynamodb::Operation;
use stackwright::ec2::VpnConnection;
use stackwright::elasticloadbalancingv2::{
    BaseNetworkListener, HttpCodeElb, HttpCodeTarget, NetworkLoadBalancer, NetworkTargetGroup,
};
use stackwright::logs::{FilterPattern, LogGroup};
use stackwright::prelude::*;

crate::programs!(
    "cloudwatch": alarms, expressions, composites, mute_rules, dashboards, metrics
);

const TOPIC: &str = "arn:aws:sns:us-east-1:123456789012:";

fn errors() -> Metric {
    Metric::new("Shop", "Errors")
}

fn alarms(app: App) -> App {
    app.stack("alarms", |stack| {
        let alarm = stack.add("Minimal", Alarm::new(errors(), 5, 2));
        let latency = Metric::new("Shop", "Latency")
            .dimension("Zone", "b")
            .dimension("Api", "orders")
            .statistic("p99.9")
            .period(Duration::minutes(1))
            .unit(Unit::Milliseconds)
            .label("Slowest")
            .color(Color::RED);
        stack.add(
            "Full",
            Alarm::new(latency, 0.5, 3)
                .datapoints_to_alarm(2)
                .alarm_name("slow")
                .alarm_description("orders are slow")
                .actions_enabled(false)
                .comparison_operator(ComparisonOperator::LessThanThreshold)
                .treat_missing_data(TreatMissingData::Breaching)
                .evaluate_low_sample_count_percentile(LowSampleCount::Ignore),
        );
        let statistics = [
            ("Sum", Statistic::SUM),
            ("Min", "min".into()),
            ("Max", Statistic::MAXIMUM),
            ("N", "n".into()),
            ("P50", "p50".into()),
            ("Trimmed", Statistic::trimmed_mean_between(10, 90)),
            ("TrimmedTop", Statistic::trimmed_mean(90)),
            ("Winsorized", Statistic::winsorized_mean(5.5)),
            ("Rank", Statistic::percentile_rank_between(100, 2000)),
            ("RankBelow", Statistic::percentile_rank(300)),
            ("Count", Statistic::trimmed_count_between(1, 2)),
            ("TrimmedSum", Statistic::trimmed_sum(80)),
            ("Iqm", Statistic::IQM),
            ("Percentile", Statistic::percentile(99)),
        ];
        for (id, statistic) in statistics {
            errors()
                .statistic(statistic)
                .create_alarm(stack, format!("Stat{id}"), 1, 1);
        }
        use ComparisonOperator as Compare;
        let operators = [
            (
                "GREATER_THAN_OR_EQUAL_TO_THRESHOLD",
                Compare::GreaterThanOrEqualToThreshold,
            ),
            ("GREATER_THAN_THRESHOLD", Compare::GreaterThanThreshold),
            ("LESS_THAN_THRESHOLD", Compare::LessThanThreshold),
            (
                "LESS_THAN_OR_EQUAL_TO_THRESHOLD",
                Compare::LessThanOrEqualToThreshold,
            ),
        ];
        for (id, operator) in operators {
            stack.add(id, Alarm::new(errors(), 1, 1).comparison_operator(operator));
        }
        let treatments = [
            ("BREACHING", TreatMissingData::Breaching),
            ("NOT_BREACHING", TreatMissingData::NotBreaching),
            ("IGNORE", TreatMissingData::Ignore),
            ("MISSING", TreatMissingData::Missing),
        ];
        for (id, treatment) in treatments {
            stack.add(id, Alarm::new(errors(), 1, 1).treat_missing_data(treatment));
        }
        let acting = errors().create_alarm(stack, "Acting", 10, 1);
        let topic = |name: &str| -> Value<String> { format!("{TOPIC}{name}").into_value() };
        acting.add_alarm_action(stack, &topic("alarms"));
        acting.add_alarm_action(stack, &topic("more"));
        acting.add_ok_action(stack, &topic("fine"));
        acting.add_insufficient_data_action(stack, &topic("silence"));
        let status = Metric::new("AWS/EC2", "StatusCheckFailed")
            .dimension("InstanceId", "i-1234567890abcdef0");
        let machine = status.create_alarm(stack, "Machine", 1, 1);
        for action in [
            Ec2Action::Stop,
            Ec2Action::Terminate,
            Ec2Action::Recover,
            Ec2Action::Reboot,
        ] {
            machine.add_alarm_action(stack, &action);
        }
        let incident =
            SsmAction::new(OpsItemSeverity::High).category(OpsItemCategory::Availability);
        machine.add_alarm_action(stack, &incident);
        let items = status.create_alarm(stack, "Items", 1, 1);
        items.add_alarm_action(stack, &SsmAction::new(OpsItemSeverity::Low));
        items.add_alarm_action(stack, &SsmIncidentAction::new("plan"));
        stack.output("Arn", alarm.alarm_arn());
        stack.output("Name", alarm.alarm_name());
        let by_name = Alarm::from_alarm_name(stack, "ByName", "existing");
        let by_arn = Alarm::from_alarm_arn(
            stack,
            "ByArn",
            "arn:aws:cloudwatch:eu-west-1:123456789012:alarm:other",
        );
        stack.output("ByNameArn", by_name.alarm_arn());
        stack.output("ByNameName", by_name.alarm_name());
        stack.output("ByArnArn", by_arn.alarm_arn());
        stack.output("ByArnName", by_arn.alarm_name());
    })
}

fn expressions(app: App) -> App {
    let metric = |name: &str| Metric::new("Shop", name);
    let app = app.stack("expressions", move |stack| {
        let alarm = |id: &'static str, metric: MetricExpression| {
            stack.add(id, Alarm::new(metric, 1, 1));
        };
        let errors = metric("Errors")
            .statistic(Statistic::SUM)
            .dimension("Api", "orders")
            .label("errors")
            .color("#ff0000");
        let requests = metric("Requests").statistic("Sum");
        let ratio = || {
            MathExpression::new("errors / requests")
                .using_metric("errors", &errors)
                .using_metric("requests", &requests)
        };
        let rate = ratio().label("rate");
        alarm("Rate", (&rate).into());
        alarm("Period", ratio().period(Duration::minutes(1)).into());
        alarm(
            "Nested",
            MathExpression::new("rate * 100 + requests")
                .using_metric("rate", &rate)
                .using_metric("requests", &requests)
                .period(Duration::minutes(10))
                .color("#00ff00")
                .into(),
        );
        let select = "SELECT AVG(CPUUtilization) FROM SCHEMA(\"AWS/EC2\", InstanceId)";
        alarm("Plain", MathExpression::new(select).into());
        let size = metric("Size").unit(Unit::Bytes).statistic("p90");
        alarm(
            "Unit",
            MathExpression::new("m1 * 2")
                .using_metric("m1", size)
                .into(),
        );
        alarm(
            "OtherAccount",
            metric("Errors").account("210987654321").into(),
        );
        alarm("OtherRegion", metric("Errors").region("eu-west-1").into());
        alarm(
            "Labelled",
            metric("Errors")
                .label("with account")
                .account("123456789012")
                .id("named")
                .into(),
        );
        alarm(
            "Hidden",
            metric("Errors")
                .id("hidden")
                .visible(false)
                .account("210987654321")
                .into(),
        );
        alarm(
            "MathAccounts",
            MathExpression::new("a + b")
                .using_metric("a", metric("A").account("210987654321"))
                .using_metric("b", metric("B"))
                .into(),
        );
        stack.add("Anomaly", AnomalyDetectionAlarm::new(&errors, 1));
        stack.add(
            "AnomalyFull",
            AnomalyDetectionAlarm::new(&rate, 2)
                .std_devs(3.5)
                .comparison_operator(ComparisonOperator::GreaterThanUpperThreshold)
                .alarm_name("odd")
                .alarm_description("d")
                .datapoints_to_alarm(1)
                .treat_missing_data(TreatMissingData::Ignore)
                .actions_enabled(true),
        );
        let band = MathExpression::anomaly_detection_band(&requests, 4)
            .label("band")
            .color("#123456")
            .period(Duration::minutes(1));
        stack.add(
            "AnomalyFor",
            Alarm::new(band, 0, 1).comparison_operator(ComparisonOperator::LessThanLowerThreshold),
        );
    });
    app.stack("known", move |stack| {
        stack.set_environment(Environment::new("123456789012", "eu-west-1"));
        let at = |id: &'static str, metric: MetricExpression| {
            stack.add(id, Alarm::new(metric, 1, 1));
        };
        let in_region = || metric("Errors").region("eu-west-1");
        at("Same", in_region().account("123456789012").into());
        at("Other", in_region().account("210987654321").into());
        at("Attached", metric("Errors").into());
        at(
            "Math",
            MathExpression::new("a + b")
                .using_metric("a", metric("A").account("210987654321"))
                .using_metric("b", metric("B"))
                .into(),
        );
    })
}

fn composites(app: App) -> App {
    app.stack("composites", |stack| {
        let alarm = |id: &'static str| errors().create_alarm(stack, id, 1, 1);
        let (a, b, c) = (alarm("A"), alarm("B"), alarm("C"));
        let any = || AlarmRule::any_of([&a, &b]);
        let rules: Vec<(&'static str, AlarmRule)> = vec![
            ("Any", any()),
            (
                "All",
                AlarmRule::all_of([
                    AlarmRule::from_alarm(&a, AlarmState::Ok),
                    AlarmRule::not(&b),
                    AlarmRule::from_boolean(true),
                ]),
            ),
            (
                "Nested",
                AlarmRule::any_of([
                    AlarmRule::all_of([
                        AlarmRule::from(&a),
                        AlarmRule::any_of([
                            AlarmRule::from(&b),
                            AlarmRule::from_alarm(&c, AlarmState::InsufficientData),
                        ]),
                    ]),
                    AlarmRule::from_boolean(false),
                ]),
            ),
            (
                "Text",
                AlarmRule::from_string("ALARM(\"other\") OR OK(\"one\")"),
            ),
            (
                "AtLeast",
                AlarmRule::at_least(AtLeastThreshold::Count(2), AlarmState::Alarm, [&a, &b, &c]),
            ),
            (
                "AtLeastPercent",
                AlarmRule::at_least_not(
                    AtLeastThreshold::Percentage(50),
                    AlarmState::Ok,
                    [&a, &b, &c],
                ),
            ),
            ("Single", AlarmRule::any_of([&a])),
            ("Alarm", AlarmRule::from(&a)),
            ("Not", AlarmRule::not(any())),
        ];
        for (id, rule) in rules {
            stack.add(id, CompositeAlarm::new(rule));
        }
        let suppressor = Alarm::from_alarm_name(stack, "Suppressor", "maintenance");
        let full = stack.add(
            "Full",
            CompositeAlarm::new(any())
                .actions_enabled(false)
                .alarm_description("both")
                .composite_alarm_name("composite")
                .actions_suppressor(&suppressor)
                .actions_suppressor_extension_period(Duration::minutes(2))
                .actions_suppressor_wait_period(Duration::seconds(30)),
        );
        stack.add(
            "Suppressed",
            CompositeAlarm::new(any()).actions_suppressor(&a),
        );
        let action = |name: &str| -> Value<String> { format!("{TOPIC}{name}").into_value() };
        full.add_alarm_action(stack, &action("alarm"));
        full.add_ok_action(stack, &action("ok"));
        full.add_insufficient_data_action(stack, &action("silent"));
        let older = CompositeAlarm::from_composite_alarm_name(stack, "Existing", "older");
        stack.add(
            "OfComposite",
            CompositeAlarm::new(AlarmRule::any_of([&full, &older])),
        );
        stack.output("Name", full.alarm_name());
        stack.output("Arn", full.alarm_arn());
        let existing = CompositeAlarm::from_composite_alarm_arn(
            stack,
            "ByArn",
            "arn:aws:cloudwatch:eu-west-1:123456789012:alarm:older",
        );
        stack.output("ExistingName", existing.alarm_name());
    })
}

fn mute_rules(app: App) -> App {
    app.stack("mute", |stack| {
        let date = CalendarDateTime::new(2026, 3, 4, 5, 6);
        let a = Metric::new("N", "M").create_alarm(stack, "A", 1, 1);
        let once = MuteSchedule::at(date).time_zone("Europe/Berlin");
        a.add_alarm_mute_rule(stack, "Mute", once, Duration::hours(1));
        let sundays = MuteCron::new("0").hour("2").week_day("SUN");
        stack.add(
            "Full",
            AlarmMuteRule::new(
                MuteSchedule::cron(sundays).time_zone("Etc/UTC"),
                Duration::minutes(90),
            )
            .alarm_mute_rule_name("n")
            .description("d")
            .start(date)
            .expire(CalendarDateTime::new(2027, 3, 4, 5, 6))
            .alarm(&a),
        );
        let nightly = MuteSchedule::expression("cron(0 2 * * *)");
        let rule = stack.add("Expression", AlarmMuteRule::new(nightly, Duration::days(2)));
        rule.add_alarm(stack, &a);
        rule.add_alarm(stack, &Alarm::from_alarm_name(stack, "i", "x"));
        let hourly = MuteSchedule::cron(MuteCron::new("0"));
        stack.add("Empty", AlarmMuteRule::new(hourly, Duration::days(2)));
        stack.output("o1", rule.alarm_mute_rule_arn());
        stack.output("o2", rule.alarm_mute_rule_name());
        let existing = AlarmMuteRule::from_alarm_mute_rule_name(stack, "i1", "zz");
        stack.output("o3", existing.alarm_mute_rule_arn());
        let query = || PromQlAlarm::new("up > 1", Duration::minutes(1));
        let p = stack.add("P", query());
        let q = stack.add(
            "P2",
            query()
                .pending_period(Duration::minutes(5))
                .recovery_period(Duration::seconds(0))
                .alarm_name("a")
                .alarm_description("b")
                .actions_enabled(false),
        );
        q.add_alarm_action(stack, &"arn:aws:sns:us-east-1:123456789012:alarms");
        stack.add("C", CompositeAlarm::new(AlarmRule::any_of([&p, &a])));
        let role = stack.add("R", Role::new(ServicePrincipal::new("ec2.amazonaws.com")));
        Metric::grant_put_metric_data(stack, &role);
    })
}

fn dashboards(app: App) -> App {
    let metric = |name: &str| Metric::new("Shop", name);
    let app = app.stack("dashboards", move |stack| {
        let errors = metric("Errors").statistic(Statistic::SUM);
        let latency = metric("Latency")
            .dimension("Zone", "b")
            .dimension("Api", "orders")
            .statistic("p99")
            .label("latency")
            .color(Color::BLUE)
            .period(Duration::minutes(1))
            .unit(Unit::Seconds)
            .id("lat")
            .visible(false);
        let alarm = stack.add("Alarm", Alarm::new(&errors, 5, 2).datapoints_to_alarm(1));
        let below = ComparisonOperator::LessThanThreshold;
        let other = stack.add(
            "Other",
            Alarm::new(&latency, 1.5, 3).comparison_operator(below),
        );
        let rate = MathExpression::new("errors / requests")
            .using_metric("errors", &errors)
            .using_metric("requests", metric("Requests"))
            .label("rate")
            .color("#00ff00");
        let named = stack.add(
            "Named",
            Dashboard::new()
                .dashboard_name("shop")
                .start("-PT3H")
                .end("2026-01-01T00:00:00.000Z")
                .period_override(PeriodOverride::Inherit)
                .widgets([TextWidget::new("# Shop")])
                .widgets([
                    Widget::from(GraphWidget::new().left(&errors)),
                    SingleValueWidget::new([&errors]).into(),
                ]),
        );
        stack.add("Empty", Dashboard::new());
        stack.add(
            "Interval",
            Dashboard::new().default_interval(Duration::days(7)),
        );
        graphs(
            stack,
            &errors,
            &latency,
            &rate,
            &alarm.to_annotation().unwrap(),
            &other.to_annotation().unwrap(),
        );
        values(stack, &errors, &latency, &rate);
        let dashboard = stack.add("Alarms", Dashboard::new());
        dashboard.add_widgets([
            AlarmWidget::new(&alarm),
            AlarmWidget::new(&other)
                .title("other")
                .left_y_axis(YAxis::new().min(0).max(3))
                .width(10)
                .height(3)
                .region("eu-west-1"),
        ]);
        dashboard.add_widgets([
            AlarmStatusWidget::new([&alarm, &other]),
            AlarmStatusWidget::new([&alarm])
                .title("status")
                .width(24)
                .height(2)
                .sort_by(AlarmStatusSortBy::StateUpdatedTimestamp)
                .states([AlarmState::Alarm, AlarmState::Ok]),
        ]);
        logs_and_layouts(stack);
        let radio = VariableValues::from_values([
            VariableValue::new("us-east-1").label("IAD"),
            VariableValue::new("us-west-2"),
        ]);
        let variables = stack.add(
            "Variables",
            Dashboard::new().variable(
                DashboardVariable::property("region", "region", VariableInput::Radio(radio))
                    .label("Region")
                    .default_value("us-east-1")
                    .visible(true),
            ),
        );
        variables.add_variable(DashboardVariable::pattern("x", "id", VariableInput::Input));
        let search = "{AWS/EC2,InstanceId} MetricName=\"CPUUtilization\"";
        let found = VariableValues::from_search(search, "InstanceId");
        variables.add_variable(
            DashboardVariable::property("y", "InstanceId", VariableInput::Select(found))
                .default_to_first()
                .visible(false),
        );
        let found = VariableValues::from_search_components(
            "AWS/Lambda",
            ["FunctionName"],
            "Duration",
            "FunctionName",
        );
        variables.add_variable(DashboardVariable::property(
            "z",
            "FunctionName",
            VariableInput::Select(found),
        ));
        stack.output("Name", named.dashboard_name());
        stack.output("Arn", named.dashboard_arn());
    });
    app.stack("known", move |stack| {
        stack.set_environment(Environment::new("123456789012", "eu-west-1"));
        let graph = GraphWidget::new()
            .left(metric("A").account("123456789012").region("eu-west-1"))
            .left(metric("B").account("210987654321").region("us-east-1"))
            .left(metric("C"));
        stack.add("D", Dashboard::new().widgets([graph]));
    })
}

fn graphs(
    stack: &Stack,
    errors: &Metric,
    latency: &Metric,
    rate: &MathExpression,
    line: &HorizontalAnnotation,
    other_line: &HorizontalAnnotation,
) {
    let dashboard = stack.add("Graphs", Dashboard::new());
    dashboard.add_widgets([
        GraphWidget::new(),
        GraphWidget::new()
            .title("All")
            .width(12)
            .height(8)
            .region("eu-west-1")
            .account_id("123456789012")
            .left(errors)
            .left(latency)
            .right(rate)
            .stacked(true)
            .view(GraphWidgetView::Bar)
            .legend_position(LegendPosition::Right)
            .live_data(true)
            .set_period_to_time_range(true)
            .period(Duration::minutes(15))
            .statistic("Maximum")
            .start("-P7D")
            .end("2026-01-01T00:00:00.000Z")
            .left_y_axis(YAxis::new().min(0).max(10).label("left").show_units(false))
            .right_y_axis(YAxis::new().label("right"))
            .left_annotation(line.clone())
            .left_annotation(HorizontalAnnotation::new(3))
            .left_annotation(
                HorizontalAnnotation::new(4)
                    .label("four")
                    .color("#fff000")
                    .fill(Shading::Above)
                    .visible(false),
            )
            .right_annotation(other_line.clone())
            .vertical_annotation(
                VerticalAnnotation::new("2026-01-01T00:00:00Z")
                    .label("launch")
                    .color("#000fff")
                    .fill(VerticalShading::After)
                    .visible(true),
            )
            .vertical_annotation(VerticalAnnotation::new("2026-02-01T00:00:00Z")),
    ]);
    let double = MathExpression::new("rate * 2")
        .using_metric("rate", rate)
        .label("double");
    let other = Metric::new("Shop", "Other")
        .account("210987654321")
        .region("eu-west-1");
    dashboard.add_widgets([GraphWidget::new()
        .left(rate)
        .left(double)
        .right(other)
        .view(GraphWidgetView::Pie)
        .display_labels_on_chart(true)]);
    let search = "SEARCH('{AWS/EC2,InstanceId} CPUUtilization', 'Average')";
    dashboard.add_widgets([GraphWidget::new()
        .left(
            SearchExpression::new(search)
                .label("s")
                .color("#111111")
                .period(Duration::minutes(1))
                .search_account("123456789012")
                .search_region("us-west-2"),
        )
        .left(MathExpression::new("SEARCH('x', 'Sum', 300)").search_region("eu-central-1"))
        .left(SearchExpression::new("SEARCH(y)").visible(false))]);
}

fn values(stack: &Stack, errors: &Metric, latency: &Metric, rate: &MathExpression) {
    let dashboard = stack.add("Values", Dashboard::new());
    let both = || [MetricExpression::from(errors), rate.into()];
    dashboard.add_widgets([
        Widget::from(
            SingleValueWidget::new(both())
                .title("v")
                .full_precision(true)
                .sparkline(true)
                .start("-PT1H")
                .end("PT0H")
                .live_data(false)
                .region("us-west-2")
                .width(3)
                .height(4),
        ),
        SingleValueWidget::new([latency])
            .set_period_to_time_range(true)
            .period(Duration::hours(1))
            .into(),
        GaugeWidget::new([errors]).into(),
        GaugeWidget::new([latency])
            .title("g")
            .annotation(HorizontalAnnotation::new(5))
            .left_y_axis(YAxis::new().min(5).max(50))
            .legend_position(LegendPosition::Hidden)
            .live_data(true)
            .set_period_to_time_range(true)
            .period(Duration::minutes(1))
            .statistic("Sum")
            .start("-PT1H")
            .end("-PT0H")
            .into(),
    ]);
    let summary = TableSummary::new([TableSummaryColumn::Average, TableSummaryColumn::Maximum])
        .sticky(true)
        .hide_non_summary_columns(true);
    dashboard.add_widgets([
        TableWidget::new([errors]),
        TableWidget::new(both())
            .title("t")
            .layout(TableLayout::Vertical)
            .summary(summary)
            .threshold(TableThreshold::above(10).color("#ff0000"))
            .threshold(TableThreshold::below(1))
            .threshold(TableThreshold::between(2, 5).color(Color::GREEN))
            .show_units_in_label(true)
            .live_data(true)
            .full_precision(true)
            .set_period_to_time_range(true)
            .period(Duration::minutes(1))
            .statistic("Sum")
            .start("-PT1H")
            .end("PT0H"),
        TableWidget::new([errors]).summary(TableSummary::new([])),
    ]);
}

fn logs_and_layouts(stack: &Stack) {
    let dashboard = stack.add("Logs", Dashboard::new());
    dashboard.add_widgets([LogQueryWidget::new(["one", "two"], "fields @message")]);
    use LogQueryVisualization as View;
    let views = [
        ("table", View::Table),
        ("line", View::Line),
        ("stackedarea", View::StackedArea),
        ("bar", View::Bar),
        ("pie", View::Pie),
    ];
    dashboard.add_widgets(views.map(|(title, view)| {
        let lines = ["fields @message", "filter @message like /Error/"];
        LogQueryWidget::of_lines(["one"], &lines)
            .view(view)
            .title(title)
            .region("us-west-2")
            .width(4)
            .height(5)
            .account_id("123456789012")
    }));
    let languages = [
        LogQueryLanguage::LogsInsights,
        LogQueryLanguage::Sql,
        LogQueryLanguage::Ppl,
    ];
    dashboard.add_widgets(
        languages.map(|language| LogQueryWidget::new(["one"], "q").query_language(language)),
    );
    let dashboard = stack.add("Layouts", Dashboard::new());
    dashboard.add_widgets([
        TextWidget::new("plain")
            .width(20)
            .height(2)
            .background(TextWidgetBackground::Transparent),
        TextWidget::new("wraps").background(TextWidgetBackground::Solid),
    ]);
    dashboard.add_widgets([
        Widget::from(
            Column::new()
                .widget(TextWidget::new("a"))
                .widget(TextWidget::new("b").height(3)),
        ),
        Spacer::new().width(2).height(4).into(),
        Row::new()
            .widget(TextWidget::new("c").width(20))
            .widget(TextWidget::new("d").width(10))
            .into(),
    ]);
    dashboard.add_widgets([Spacer::new()]);
    let function = "arn:aws:lambda:us-east-1:123456789012:function:f";
    dashboard.add_widgets([
        CustomWidget::new(function, "custom"),
        CustomWidget::new(function, "custom")
            .update_on_refresh(false)
            .update_on_resize(false)
            .update_on_time_range_change(false)
            .params(Object::new().with("a", 1).with("b", ["c"]))
            .width(5)
            .height(5),
    ]);
}

fn metrics(app: App) -> App {
    app.stack("metrics", |stack| {
        let alarm = |id: String, metric: MetricExpression| {
            stack.add(id, Alarm::new(metric, 1, 1));
        };
        let alarms = |id: &str, metrics: Vec<(&str, Metric)>| {
            for (name, metric) in metrics {
                alarm(format!("{id}{name}"), metric.into());
            }
        };
        let vpc = stack.add("Vpc", Vpc::new().max_azs(2).nat_gateways(1));
        let alb = stack.add("Alb", ApplicationLoadBalancer::new(&vpc));
        let listener = BaseApplicationListener::new().port(80).open(false);
        let listener = alb.add_listener(stack, "Listener", listener);
        let tg = listener.add_targets(stack, "Targets", ApplicationTargetGroup::new().port(80));
        let nlb = stack.add("Nlb", NetworkLoadBalancer::new(&vpc));
        let listener = nlb.add_listener(stack, "Listener", BaseNetworkListener::new(80));
        let ntg = listener.add_targets(stack, "Targets", NetworkTargetGroup::new(80));
        alarms(
            "Alb",
            vec![
                ("custom", alb.metric("Custom")),
                (
                    "activeConnectionCount",
                    alb.metric_active_connection_count(),
                ),
                (
                    "clientTlsNegotiationErrorCount",
                    alb.metric_client_tls_negotiation_error_count(),
                ),
                ("consumedLCUs", alb.metric_consumed_lcus()),
                (
                    "httpFixedResponseCount",
                    alb.metric_http_fixed_response_count(),
                ),
                ("httpRedirectCount", alb.metric_http_redirect_count()),
                (
                    "httpRedirectUrlLimitExceededCount",
                    alb.metric_http_redirect_url_limit_exceeded_count(),
                ),
                ("ipv6ProcessedBytes", alb.metric_ipv6_processed_bytes()),
                ("ipv6RequestCount", alb.metric_ipv6_request_count()),
                ("newConnectionCount", alb.metric_new_connection_count()),
                ("processedBytes", alb.metric_processed_bytes()),
                (
                    "rejectedConnectionCount",
                    alb.metric_rejected_connection_count(),
                ),
                ("requestCount", alb.metric_request_count()),
                ("ruleEvaluations", alb.metric_rule_evaluations()),
                (
                    "targetConnectionErrorCount",
                    alb.metric_target_connection_error_count(),
                ),
                ("targetResponseTime", alb.metric_target_response_time()),
                (
                    "targetTLSNegotiationErrorCount",
                    alb.metric_target_tls_negotiation_error_count(),
                ),
                ("elbAuthError", alb.metric_elb_auth_error()),
                ("elbAuthFailure", alb.metric_elb_auth_failure()),
                ("elbAuthLatency", alb.metric_elb_auth_latency()),
                ("elbAuthSuccess", alb.metric_elb_auth_success()),
            ],
        );
        use HttpCodeElb as Elb;
        let codes = [
            ("ELB_3XX_COUNT", Elb::Elb3xx),
            ("ELB_4XX_COUNT", Elb::Elb4xx),
            ("ELB_5XX_COUNT", Elb::Elb5xx),
            ("ELB_500_COUNT", Elb::Elb500),
            ("ELB_502_COUNT", Elb::Elb502),
            ("ELB_503_COUNT", Elb::Elb503),
            ("ELB_504_COUNT", Elb::Elb504),
        ];
        alarms(
            "Alb",
            codes
                .map(|(id, code)| (id, alb.metric_http_code_elb(code)))
                .into(),
        );
        use HttpCodeTarget as Target;
        let codes = [
            ("TARGET_2XX_COUNT", Target::Target2xx),
            ("TARGET_3XX_COUNT", Target::Target3xx),
            ("TARGET_4XX_COUNT", Target::Target4xx),
            ("TARGET_5XX_COUNT", Target::Target5xx),
        ];
        alarms(
            "Alb",
            codes
                .map(|(id, code)| (id, alb.metric_http_code_target(code)))
                .into(),
        );
        alarms(
            "Tg",
            vec![
                ("ipv6RequestCount", tg.metric_ipv6_request_count()),
                ("requestCount", tg.metric_request_count()),
                ("healthyHostCount", tg.metric_healthy_host_count()),
                ("unhealthyHostCount", tg.metric_unhealthy_host_count()),
                (
                    "requestCountPerTarget",
                    tg.metric_request_count_per_target(),
                ),
                (
                    "targetConnectionErrorCount",
                    tg.metric_target_connection_error_count(),
                ),
                ("targetResponseTime", tg.metric_target_response_time()),
                (
                    "targetTLSNegotiationErrorCount",
                    tg.metric_target_tls_negotiation_error_count(),
                ),
                ("target", tg.metric_http_code_target(Target::Target5xx)),
            ],
        );
        alarms(
            "Nlb",
            vec![
                ("activeFlowCount", nlb.metric_active_flow_count()),
                ("consumedLCUs", nlb.metric_consumed_lcus()),
                ("newFlowCount", nlb.metric_new_flow_count()),
                ("processedBytes", nlb.metric_processed_bytes()),
                ("tcpClientResetCount", nlb.metric_tcp_client_reset_count()),
                ("tcpElbResetCount", nlb.metric_tcp_elb_reset_count()),
                ("tcpTargetResetCount", nlb.metric_tcp_target_reset_count()),
                ("Hostshealthy", nlb.metric_healthy_host_count()),
                ("Hostsunhealthy", nlb.metric_unhealthy_host_count()),
            ],
        );
        alarms(
            "Ntg",
            vec![
                ("healthyHostCount", ntg.metric_healthy_host_count()),
                ("unHealthyHostCount", ntg.metric_unhealthy_host_count()),
            ],
        );
        let cluster = stack.add("Cluster", Cluster::new(&vpc));
        let task = stack.add("Task", FargateTaskDefinition::new());
        let image = ContainerImage::from_registry("nginx");
        task.add_container(stack, "web", ContainerDefinition::new(image));
        let service = stack.add("Service", FargateService::new(&cluster, &task));
        alarms(
            "Cluster",
            vec![
                ("metricCpuReservation", cluster.metric_cpu_reservation()),
                ("metricCpuUtilization", cluster.metric_cpu_utilization()),
                (
                    "metricMemoryReservation",
                    cluster.metric_memory_reservation(),
                ),
                (
                    "metricMemoryUtilization",
                    cluster.metric_memory_utilization(),
                ),
            ],
        );
        let running = service
            .metric("RunningTaskCount")
            .statistic("Minimum")
            .period(Duration::minutes(1));
        alarms(
            "Service",
            vec![
                ("metric", running),
                (
                    "metricMemoryUtilization",
                    service.metric_memory_utilization(),
                ),
                ("metricCpuUtilization", service.metric_cpu_utilization()),
            ],
        );
        let table = stack.add("Table", Table::new(Attribute::string("id")));
        let imported = Table::from_table_name(stack, "Imported", "existing");
        alarms(
            "Table",
            vec![
                (
                    "metricConsumedReadCapacityUnits",
                    table.metric_consumed_read_capacity_units(),
                ),
                (
                    "metricConsumedWriteCapacityUnits",
                    table.metric_consumed_write_capacity_units(),
                ),
                ("metricUserErrors", table.metric_user_errors()),
                (
                    "metricConditionalCheckFailedRequests",
                    table.metric_conditional_check_failed_requests(),
                ),
                (
                    "latency",
                    imported.metric_successful_request_latency(Operation::Query),
                ),
                (
                    "throttled",
                    table.metric_throttled_requests_for_operation(Operation::PutItem),
                ),
            ],
        );
        let reads = [Operation::GetItem, Operation::Query];
        let throttled = table.metric_throttled_requests_for_operations(reads);
        alarm("TablethrottledAll".to_owned(), throttled.into());
        let errors = table.metric_system_errors_for_operations([Operation::BatchWriteItem]);
        alarm("Tableerrors".to_owned(), errors.into());
        let errors = table.metric_system_errors_for_operations(Operation::ALL);
        stack.add(
            "Errors",
            Dashboard::new().widgets([GraphWidget::new().left(errors)]),
        );
        let group = stack.add("Group", LogGroup::new());
        let pattern = FilterPattern::literal("ERROR");
        let filter = group.add_metric_filter(stack, "Filter", pattern, "App", "Errors");
        alarms(
            "Group",
            vec![
                (
                    "metricIncomingLogEvents",
                    group.metric_incoming_log_events(),
                ),
                ("metricIncomingBytes", group.metric_incoming_bytes()),
                ("any", group.metric("DeliveryErrors")),
                ("filter", filter.metric()),
            ],
        );
        let arn = "arn:aws:acm:us-east-1:123456789012:certificate/1";
        let certificate = Certificate::from_certificate_arn(stack, "Certificate", arn);
        alarms(
            "Certificate",
            vec![("days", certificate.metric_days_to_expiry())],
        );
        alarms(
            "AllVpn",
            vec![
                ("state", VpnConnection::metric_all_tunnel_state()),
                ("in", VpnConnection::metric_all_tunnel_data_in()),
                ("out", VpnConnection::metric_all_tunnel_data_out()),
            ],
        );
        let target = stack.add(
            "Target",
            ScalableTarget::new(
                ServiceNamespace::Ecs,
                "service/a/b",
                "ecs:service:DesiredCount",
            )
            .min_capacity(1)
            .max_capacity(5),
        );
        let steps = || [ScalingStep::below(1, -1), ScalingStep::above(5, 1)];
        let math = MathExpression::new("a / b")
            .using_metric("a", service.metric_cpu_utilization())
            .using_metric("b", service.metric_memory_utilization())
            .label("l");
        target.scale_on_metric(stack, "Math", StepScaling::new(math, steps()));
        let slowest = alb
            .metric_target_response_time()
            .statistic("p99")
            .label("z");
        target.scale_on_metric(
            stack,
            "Percentile",
            StepScaling::new(slowest, steps())
                .evaluation_periods(3)
                .datapoints_to_alarm(2),
        );
        let requests = alb.metric_request_count().unit(Unit::Count);
        let policy = TargetTracking::new(10).custom_metric(requests);
        target.scale_to_track_metric(stack, "Track", policy);
    })
}
