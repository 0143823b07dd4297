//! The codes of this module's diagnostics.

stackwright_core::declare_codes! {
    ILLEGAL_LOG_GROUP_NAME = "illegal-log-group-name": "The name of a log group is longer than 512 characters or has others than letters, digits and `/._#-` (https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html).";
    RETENTION_IGNORED = "retention-ignored": "A retention is given for a log group of the class DELIVERY, which keeps events for two days whatever is set (https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch_Logs_Log_Classes.html).";
    CLASS_WITHOUT_FILTERS = "log-class-without-filters": "A metric or subscription filter is added to a log group whose class does not support it (https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch_Logs_Log_Classes.html).";
    TOO_MANY_DIMENSIONS = "too-many-dimensions": "A metric filter has more than three dimensions (https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_MetricTransformation.html).";
    DEFAULT_VALUE_WITH_DIMENSIONS = "default-value-with-dimensions": "A metric filter has both a default value and dimensions, which CloudWatch Logs refuses (https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_MetricTransformation.html).";
    ILLEGAL_FIELD_INDEX = "illegal-field-index": "A field index policy names no field or more than twenty (https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatchLogs-Field-Indexing.html).";
    ILLEGAL_DATA_PROTECTION = "empty-data-protection-policy": "A data protection policy finds at least one kind of data (https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/mask-sensitive-log-data.html).";
    TRANSFORMER_WITHOUT_PARSER = "transformer-without-parser": "The first processor of a transformer is a parser (https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Create.html).";
}
