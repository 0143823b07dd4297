//! CloudWatch Logs: groups, streams, filters, policies.

use stackwright::iam::{AccountRootPrincipal, PolicyStatement, Role, RoleRef, ServicePrincipal};
use stackwright::kms::Key;
use stackwright::logs::{
    FilterPattern, LogGroup, LogGroupClass, LogStream, MetricFilter, ResourcePolicy, RetentionDays,
    SubscriptionFilter,
};
use stackwright::prelude::*;

crate::programs!("logs": log_groups, filters);

fn log_groups(app: App) -> App {
    app.stack("log-groups", |stack| {
        let minimal = stack.add("Minimal", LogGroup::new());
        let key = stack.add("Key", Key::new());
        let full = stack.add(
            "Full",
            LogGroup::new()
                .log_group_name("/team/full")
                .retention(RetentionDays::OneWeek)
                .encryption_key(&key)
                .log_group_class(LogGroupClass::Standard)
                .removal_policy(RemovalPolicy::Destroy)
                .deletion_protection(true)
                .field_index_policy(["requestId", "timestamp"]),
        );
        use RetentionDays as Keep;
        let retentions = [
            ("ONE_DAY", Keep::OneDay),
            ("THREE_DAYS", Keep::ThreeDays),
            ("FIVE_DAYS", Keep::FiveDays),
            ("ONE_WEEK", Keep::OneWeek),
            ("TWO_WEEKS", Keep::TwoWeeks),
            ("ONE_MONTH", Keep::OneMonth),
            ("TWO_MONTHS", Keep::TwoMonths),
            ("THREE_MONTHS", Keep::ThreeMonths),
            ("FOUR_MONTHS", Keep::FourMonths),
            ("FIVE_MONTHS", Keep::FiveMonths),
            ("SIX_MONTHS", Keep::SixMonths),
            ("ONE_YEAR", Keep::OneYear),
            ("THIRTEEN_MONTHS", Keep::ThirteenMonths),
            ("EIGHTEEN_MONTHS", Keep::EighteenMonths),
            ("TWO_YEARS", Keep::TwoYears),
            ("THREE_YEARS", Keep::ThreeYears),
            ("FIVE_YEARS", Keep::FiveYears),
            ("SIX_YEARS", Keep::SixYears),
            ("SEVEN_YEARS", Keep::SevenYears),
            ("EIGHT_YEARS", Keep::EightYears),
            ("NINE_YEARS", Keep::NineYears),
            ("TEN_YEARS", Keep::TenYears),
            ("INFINITE", Keep::Infinite),
        ];
        for (id, retention) in retentions {
            stack.add(format!("Keep{id}"), LogGroup::new().retention(retention));
        }
        let of = |class| LogGroup::new().log_group_class(class);
        stack.add("Infrequent", of(LogGroupClass::InfrequentAccess));
        stack.add("Delivery", of(LogGroupClass::Delivery));
        stack.add(
            "Retained",
            LogGroup::new()
                .removal_policy(RemovalPolicy::Retain)
                .deletion_protection(false),
        );
        let days = stack.add("Days", CfnParameter::number().default(30));
        let days: Value<i64> = days.value().cast().value();
        stack.add("TokenRetention", LogGroup::new().retention(days));
        minimal.add_stream(stack, "Stream");
        minimal.add_named_stream(stack, "Named", "named");
        let stream = stack.add(
            "Own",
            LogStream::new(&full)
                .log_stream_name("own")
                .removal_policy(RemovalPolicy::Destroy),
        );
        stack.output("StreamName", stream.log_stream_name());
        stack.output("MinimalArn", minimal.log_group_arn());
        stack.output("MinimalName", minimal.log_group_name());
        stack.output("FullArn", full.log_group_arn());
        stack.output("FullName", full.log_group_name());
        stack.of(&minimal).tag(Tag::new("team", "data"));
        let by_name = LogGroup::from_log_group_name(stack, "ByName", "/imported/name");
        let by_arn = LogGroup::from_log_group_arn(
            stack,
            "ByArn",
            "arn:aws:logs:us-east-1:123456789012:log-group:/imported/arn:*",
        );
        let by_bare_arn = LogGroup::from_log_group_arn(
            stack,
            "ByBareArn",
            "arn:aws:logs:us-east-1:123456789012:log-group:/imported/bare",
        );
        let groups = [
            ("Minimal", &minimal),
            ("Full", &full),
            ("ByName", &by_name),
            ("ByArn", &by_arn),
            ("ByBareArn", &by_bare_arn),
        ];
        for (id, group) in groups {
            let role: RoleRef = stack.add(
                format!("{id}Role"),
                Role::new(ServicePrincipal::new("ec2.amazonaws.com")),
            );
            group.grant_write(stack, &role);
            group.grant_read(stack, &role);
            group.grant(stack, &role, ["logs:PutRetentionPolicy"]);
            stack.output(format!("{id}GroupArn"), group.log_group_arn());
            stack.output(format!("{id}GroupName"), group.log_group_name());
        }
        by_name.add_stream(stack, "ImportedStream");
        let es = || ServicePrincipal::new("es.amazonaws.com");
        minimal.grant_write(stack, &es());
        let create = || PolicyStatement::new().actions(["logs:CreateLogStream"]);
        minimal.add_to_resource_policy(
            stack,
            create()
                .principal(es())
                .resources([minimal.log_group_arn()]),
        );
        by_name.add_to_resource_policy(
            stack,
            create()
                .principal(AccountRootPrincipal::new())
                .all_resources(),
        );
        let put = PolicyStatement::new()
            .actions(["logs:PutLogEvents"])
            .principal(es())
            .all_resources();
        stack.add(
            "Explicit",
            ResourcePolicy::new()
                .resource_policy_name("explicit")
                .statement(put),
        );
        LogStream::from_log_stream_name(stack, "ImportedStreamName", "x");
    })
}

fn filters(app: App) -> App {
    app.stack("filters", |stack| {
        let group = stack.add("Group", LogGroup::new());
        group.add_metric_filter(
            stack,
            "Errors",
            FilterPattern::literal("ERROR"),
            "App",
            "Errors",
        );
        let in_group = stack.of(&group);
        let latency = || {
            MetricFilter::new(&group, FilterPattern::exists("$.latency"), "App", "Latency")
                .metric_value("$.latency")
        };
        in_group.add(
            "Latency",
            latency()
                .default_value(0.0)
                .unit("Milliseconds")
                .filter_name("latency"),
        );
        in_group.add(
            "Dimensions",
            latency()
                .dimension("Code", "$.code")
                .dimension("Host", "$.host"),
        );
        group.extract_metric(stack, "$.extracted", "App", "Extracted");
        stack.add(
            "Standalone",
            MetricFilter::new(&group, FilterPattern::all_events(), "App", "All"),
        );
        stack.add(
            "Subscription",
            SubscriptionFilter::new(
                &group,
                FilterPattern::all_events(),
                "arn:aws:firehose:us-east-1:123456789012:deliverystream/x",
            ),
        );
        let role = stack.add("R", Role::new(ServicePrincipal::new("logs.amazonaws.com")));
        stack.add(
            "SubscriptionRole",
            SubscriptionFilter::new(
                &group,
                FilterPattern::all_terms(["a", "b"]),
                "arn:aws:kinesis:us-east-1:123456789012:stream/x",
            )
            .filter_name("n")
            .role(&role),
        );
        let field = |name: &str, comparison: &str, value: &str| {
            FilterPattern::string_value(name, comparison, value)
        };
        let patterns: Vec<(&'static str, FilterPattern)> = vec![
            (
                "AllTerms",
                FilterPattern::all_terms(["one", "two words", "qu\"ote"]),
            ),
            ("AnyTerm", FilterPattern::any_term(["one", "two words"])),
            (
                "AnyTermGroup",
                FilterPattern::any_term_group([vec!["a", "b"], vec!["c"]]),
            ),
            ("StringValue", field("$.a", "=", "x").into()),
            ("StringValueNot", field("$.a", "!=", "x*").into()),
            (
                "NumberValue",
                FilterPattern::number_value("$.n", ">=", 5.5).into(),
            ),
            (
                "RegexValue",
                FilterPattern::regex_value("$.a", "=", "^x.*$").into(),
            ),
            ("IsNull", FilterPattern::is_null("$.a").into()),
            ("NotExists", FilterPattern::not_exists("$.a").into()),
            (
                "BooleanValue",
                FilterPattern::boolean_value("$.b", true).into(),
            ),
            (
                "BooleanFalse",
                FilterPattern::boolean_value("$.b", false).into(),
            ),
            (
                "All",
                FilterPattern::all([
                    field("$.a", "=", "x"),
                    FilterPattern::number_value("$.n", "<", 5),
                ])
                .into(),
            ),
            (
                "Any",
                FilterPattern::any([
                    field("$.a", "=", "x"),
                    FilterPattern::all([
                        FilterPattern::exists("$.b"),
                        FilterPattern::is_null("$.c"),
                    ]),
                ])
                .into(),
            ),
            (
                "Space",
                FilterPattern::space_delimited(["ip", "user", "...", "status"]).into(),
            ),
            (
                "SpaceWhere",
                FilterPattern::space_delimited(["ip", "status", "..."])
                    .where_string("ip", "!=", "1.2.3.4")
                    .where_number("status", "=", 404)
                    .where_number("status", "<", 500)
                    .into(),
            ),
        ];
        for (id, pattern) in patterns {
            group.add_metric_filter(stack, id, pattern, "App", id);
        }
    })
}
