//! The codes of this module's diagnostics.

stackwright_core::declare_codes! {
    EMPTY_RULE = "empty-event-rule": "A rule has neither a schedule nor an event pattern, so that it would never run.";
    SCHEDULE_ON_BUS = "schedule-on-event-bus": "A rule of an event bus of one's own has a schedule: schedules run on the account's default bus only (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-rule-schedule.html).";
    ILLEGAL_RATE = "illegal-schedule-rate": "The rate of a schedule is not a whole number of minutes, hours or days (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-rule-schedule.html).";
    DAY_AND_WEEK_DAY = "day-and-week-day": "A schedule names a day of the month and a day of the week at once (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cron-expressions.html).";
    TOO_MANY_TARGETS = "too-many-rule-targets": "A rule has more than five targets (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html).";
    ILLEGAL_RETRY = "illegal-target-retry": "A target is tried more than 185 times again, or events are kept for less than a minute or more than a day (https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_RetryPolicy.html).";
    GROUP_WITHOUT_FIFO = "message-group-without-fifo": "A message group is given for a queue without order (https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_SqsParameters.html).";
    STATEMENT_WITHOUT_SID = "bus-statement-without-sid": "A statement of an event bus's policy has no name: each is a resource of its own, called by it (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-events-eventbuspolicy.html).";
    ILLEGAL_BUS_NAME = "illegal-event-bus-name": "The name of an event bus is `default`, or has others than letters, digits and `/._-` (https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateEventBus.html).";
    ILLEGAL_TASK_TARGET = "illegal-task-target": "A rule runs a task of ECS with an option that such a task can't have (https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_EcsParameters.html).";
    ILLEGAL_BATCH_JOB = "illegal-batch-job": "An array of batch jobs has 2 to 10000 of them, and each is tried 1 to 10 times (https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_BatchParameters.html).";
}
