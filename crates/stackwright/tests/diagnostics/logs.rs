//! CloudWatch Logs: groups and filters.

use insta::assert_snapshot;
use stackwright::logs::{
    DataProtectionPolicy, FilterPattern, JsonParser, LogGroup, LogGroupClass, MetricFilter,
    Processor, RetentionDays, SubscriptionFilter, Transformer,
};

use super::findings;

#[test]
fn an_illegal_name_and_field_index() {
    let found = findings(|stack| {
        let fields: Vec<String> = (0..21).map(|number| format!("field{number}")).collect();
        stack.add(
            "Group",
            LogGroup::new()
                .log_group_name("my group")
                .field_index_policy(fields),
        );
    });
    assert_snapshot!(found, @"
    error[illegal-log-group-name]: the log group's name is not a legal one
      --> crates/stackwright/tests/diagnostics/logs.rs:LINE
       = path: shop/Group
       = given: `my group`
       = allowed: 1 to 512 letters, digits and `/._#-`
       = help: choose another name, or leave it out: CloudFormation makes one up

    error[illegal-field-index]: a field index policy has too few or too many fields
      --> crates/stackwright/tests/diagnostics/logs.rs:LINE
       = path: shop/Group
       = given: 21 fields
       = allowed: 1 to 20
       = help: index the fields that queries filter by
    ");
}

#[test]
fn a_retention_that_has_no_effect_is_a_warning() {
    let found = findings(|stack| {
        stack.add(
            "Group",
            LogGroup::new()
                .log_group_class(LogGroupClass::Delivery)
                .retention(RetentionDays::OneMonth),
        );
    });
    assert_snapshot!(found, @"
    warning[retention-ignored]: a log group of the class DELIVERY keeps events for two days, whatever is set
      --> crates/stackwright/tests/diagnostics/logs.rs:LINE
       = path: shop/Group
       = given: `retention` with `LogGroupClass::Delivery`
       = allowed: `retention` with another class
       = help: leave `retention` out
    ");
}

#[test]
fn filters_of_a_group_whose_class_has_none() {
    let found = findings(|stack| {
        let class = LogGroupClass::InfrequentAccess;
        let group = stack.add("Group", LogGroup::new().log_group_class(class));
        group.add_metric_filter(
            stack,
            "Errors",
            FilterPattern::any_term(["ERROR"]),
            "App",
            "Errors",
        );
        let destination = "arn:aws:lambda:eu-west-1:123456789012:function:sink";
        stack.add(
            "Sink",
            SubscriptionFilter::new(&group, FilterPattern::all_events(), destination),
        );
    });
    assert_snapshot!(found, @"
    error[log-class-without-filters]: the log group's class does not support metric filters
      --> crates/stackwright/tests/diagnostics/logs.rs:LINE
       = path: shop/Group/Errors
       = given: a filter of a group of another class
       = allowed: groups of the class STANDARD
       = help: use that class

    error[log-class-without-filters]: the log group's class does not support subscription filters
      --> crates/stackwright/tests/diagnostics/logs.rs:LINE
       = path: shop/Sink
       = given: a filter of a group of another class
       = allowed: groups of the class STANDARD
       = help: use that class
    ");
}

#[test]
fn dimensions_that_are_too_many_or_have_a_default() {
    let found = findings(|stack| {
        let group = stack.add("Group", LogGroup::new());
        let filter = MetricFilter::new(&group, FilterPattern::all_events(), "App", "Latency");
        let filter = ["a", "b", "c", "d"]
            .into_iter()
            .fold(filter, |filter, name| {
                filter.dimension(name, format!("$.{name}"))
            });
        stack.add("Filter", filter.default_value(0.0));
    });
    assert_snapshot!(found, @"
    error[too-many-dimensions]: the metric filter has too many dimensions
      --> crates/stackwright/tests/diagnostics/logs.rs:LINE
       = path: shop/Filter
       = given: 4 dimensions
       = allowed: at most 3
       = help: leave some out

    error[default-value-with-dimensions]: the metric filter has dimensions and a default value
      --> crates/stackwright/tests/diagnostics/logs.rs:LINE
       = path: shop/Filter
       = given: `dimension` and `default_value`
       = allowed: one of the two
       = help: leave the default value out
    ");
}

#[test]
fn policies_and_transformers_that_can_not_be() {
    let found = findings(|stack| {
        let nothing = DataProtectionPolicy::new([]);
        let log = stack.add("Log", LogGroup::new().data_protection_policy(nothing));
        let late = Transformer::new(&log).processor(Processor::trim(["a"]));
        stack.add("Late", late.processor(JsonParser::new()));
    });
    assert_snapshot!(found, @"
    error[empty-data-protection-policy]: the policy finds no kind of data
      --> crates/stackwright/tests/diagnostics/logs.rs:LINE
       = path: shop/Log
       = given: no identifier
       = allowed: at least one
       = help: name kinds, such as `DataIdentifier::EMAILADDRESS`, or leave the policy out

    error[transformer-without-parser]: the transformer does not begin with a parser
      --> crates/stackwright/tests/diagnostics/logs.rs:LINE
       = path: shop/Late
       = given: another processor first
       = allowed: a parser, and others after it
       = help: begin with a parser, such as `JsonParser`
    ");
}
