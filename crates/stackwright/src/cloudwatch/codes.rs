//! The codes of this module's diagnostics.

stackwright_core::declare_codes! {
    ILLEGAL_METRIC_PERIOD = "illegal-metric-period": "The period of a metric is not 1, 5, 10, 30 or a multiple of 60 seconds (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html).";
    ILLEGAL_DIMENSION = "illegal-dimension": "A metric has more than 30 dimensions, or the value of one is not 1 to 255 characters long (https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Dimension.html).";
    ILLEGAL_METRIC_ID = "illegal-metric-id": "The name of a metric in a math expression does not start with a lower case letter, or has others than letters, digits and underscores (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html).";
    UNKNOWN_METRIC_ID = "unknown-metric-id": "A math expression names a metric that it was not given.";
    METRIC_ID_CONFLICT = "metric-id-conflict": "Two different metrics in one alarm or widget have the same name.";
    UNKNOWN_STATISTIC = "unknown-statistic": "A statistic is none that CloudWatch documents (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html).";
    METRIC_OF_ANOTHER_REGION = "metric-of-another-region": "An alarm watches a metric of another region, which CloudWatch does not support (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html).";
    TOO_MANY_METRICS = "too-many-metrics": "An alarm has more than ten metrics (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Create-alarm-on-metric-math-expression.html).";
    SEARCH_IN_ALARM = "search-in-alarm": "An alarm is given a search: alarms take metrics that are named one by one (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-search-expressions.html).";
    OPERATOR_WITHOUT_BAND = "operator-without-band": "A comparison with an anomaly detection band is given for a metric without one, or a fixed threshold for a band (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Anomaly_Detection.html).";
    ILLEGAL_DATAPOINTS_TO_ALARM = "illegal-datapoints-to-alarm": "The datapoints that have to be breaching are none, or more than the evaluated periods (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html).";
    EVALUATION_TOO_LONG = "evaluation-too-long": "An alarm looks further back than CloudWatch does: one day, or seven days for periods of an hour or more (https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html).";
    TOO_MANY_ALARM_ACTIONS = "too-many-alarm-actions": "An alarm has more than five actions for one state (https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html).";
    NOT_AN_INSTANCE_METRIC = "not-an-instance-metric": "An EC2 action is added to an alarm whose metric has no dimension `InstanceId`: CloudWatch would not know which instance to act on (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/UsingAlarmActions.html).";
    EMPTY_ALARM_RULE = "empty-alarm-rule": "A rule over alarms has no operand.";
    ILLEGAL_ALARM_THRESHOLD = "illegal-at-least-threshold": "The threshold of an `at_least` rule is not 1 to the number of alarms, or not 1 to 100 percent (https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html).";
    ALARM_RULE_TOO_LONG = "alarm-rule-too-long": "The rule of a composite alarm is longer than 10,240 characters (https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html).";
    PERIOD_WITHOUT_SUPPRESSOR = "period-without-suppressor": "A composite alarm has a suppressor period but no suppressor.";
    ILLEGAL_MUTE_DURATION = "illegal-mute-duration": "An alarm mute rule mutes for less than a minute or more than 15 days (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-mute-rules.html).";
    ILLEGAL_EVALUATION_INTERVAL = "illegal-evaluation-interval": "The evaluation interval of a PromQL alarm is not 10 to 3,600 seconds (https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html).";
    ILLEGAL_DASHBOARD_NAME = "illegal-dashboard-name": "The name of a dashboard is longer than 255 characters or has others than letters, digits, hyphens and underscores (https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutDashboard.html).";
    CONFLICTING_INTERVAL = "conflicting-dashboard-interval": "A dashboard or widget has an end but no start, or both a default interval and a start (https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html).";
    WIDGET_TOO_WIDE = "widget-too-wide": "A widget is wider than the 24 units of a dashboard, or higher than 1,000 (https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html).";
    ILLEGAL_WIDGET = "illegal-widget": "A widget has options that exclude each other, or lacks what it shows (https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html).";
    ILLEGAL_VARIABLE = "illegal-dashboard-variable": "A dashboard variable is to be chosen from no values, or its search is populated from a dimension that it does not have (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_dashboard_variables.html).";
}
