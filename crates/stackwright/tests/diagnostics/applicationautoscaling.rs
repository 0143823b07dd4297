//! Application Auto Scaling on its own.

use insta::assert_snapshot;
use stackwright::applicationautoscaling::{ScalableTarget, ServiceNamespace, TargetTracking};
use stackwright::cloudwatch::{Metric, Statistic};

use super::findings;

#[test]
fn a_policy_that_follows_no_metric() {
    let found = findings(|stack| {
        let tasks = ScalableTarget::new(
            ServiceNamespace::Ecs,
            "service/shop/web",
            "ecs:service:DesiredCount",
        );
        let tasks = stack.add("Tasks", tasks.max_capacity(4));
        tasks.scale_to_track_metric(stack, "Track", TargetTracking::new(50));
    });
    assert_snapshot!(found, @"
    error[target-tracking-metric]: a target tracking policy does not follow exactly one metric
      --> crates/stackwright/tests/diagnostics/applicationautoscaling.rs:LINE
       = path: shop/Tasks/Track
       = given: none
       = allowed: a predefined metric or a custom one
       = help: set one of the two
    ");
}

#[test]
fn a_policy_that_follows_a_percentile() {
    let found = findings(|stack| {
        let tasks = ScalableTarget::new(
            ServiceNamespace::Ecs,
            "service/shop/web",
            "ecs:service:DesiredCount",
        );
        let tasks = stack.add("Tasks", tasks.max_capacity(4));
        let slowest = Metric::new("Shop", "Latency").statistic(Statistic::percentile(99));
        let policy = TargetTracking::new(1).custom_metric(slowest);
        tasks.scale_to_track_metric(stack, "Track", policy);
    });
    assert_snapshot!(found, @"
    error[target-statistic]: a target tracking policy can't follow this statistic
      --> crates/stackwright/tests/diagnostics/applicationautoscaling.rs:LINE
       = path: shop/Tasks/Track
       = given: p99
       = allowed: Average, Minimum, Maximum, SampleCount or Sum
       = help: use one of them, or a step scaling policy
    ");
}
