//! The codes of the diagnostics that scaling constructs make.

stackwright_core::declare_codes! {
    CAPACITY = "illegal-capacity": "The bounds of a scalable target contradict each other: the minimum is above the maximum, or one of them is negative (https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html).";
    SCHEDULE = "illegal-scaling-schedule": "A scheduled action changes neither bound, or its schedule sets both the day of the month and the day of the week (https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-scheduled-scaling.html).";
    STEPS = "illegal-scaling-steps": "The steps of a step scaling policy overlap, leave no metric value without change, or are fewer than two (https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-step-scaling-policies.html).";
    TARGET_METRIC = "target-tracking-metric": "A target tracking policy follows exactly one metric, predefined or custom.";
    TARGET_VALUE = "illegal-target-value": "The value that a target tracking policy keeps a metric at is above zero; a utilization is at most 100 percent.";
    TARGET_STATISTIC = "target-statistic": "A target tracking policy follows a percentile or another statistic that it can't: it takes Average, Minimum, Maximum, SampleCount and Sum (https://docs.aws.amazon.com/autoscaling/application/APIReference/API_CustomizedMetricSpecification.html).";
}
