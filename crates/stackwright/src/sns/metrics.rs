//! The metrics of topics.
//!
//! <https://docs.aws.amazon.com/sns/latest/dg/sns-monitoring-using-cloudwatch.html>

use super::topic_ref::TopicRef;
use crate::cloudwatch::{Metric, metric_verbs};

metric_verbs! {
    TopicRef, |this| Metric::of("AWS/SNS").dimension("TopicName", this.topic_name());
    /// How large messages are, in bytes.
    metric_publish_size: "PublishSize", AVERAGE;
    /// Messages that were published.
    metric_number_of_messages_published: "NumberOfMessagesPublished", SUM;
    /// Messages that were delivered.
    metric_number_of_notifications_delivered: "NumberOfNotificationsDelivered", SUM;
    /// Messages that could not be delivered.
    metric_number_of_notifications_failed: "NumberOfNotificationsFailed", SUM;
    /// Messages that a filter held back.
    metric_number_of_notifications_filtered_out: "NumberOfNotificationsFilteredOut", SUM;
    /// Messages that were held back because they had no attributes.
    metric_number_of_notifications_filtered_out_no_message_attributes: "NumberOfNotificationsFilteredOut-NoMessageAttributes", SUM;
    /// Messages that were held back because their attributes were invalid.
    metric_number_of_notifications_filtered_out_invalid_attributes: "NumberOfNotificationsFilteredOut-InvalidAttributes", SUM;
    /// What text messages cost since the month began, in US dollars.
    metric_sms_month_to_date_spent_usd: "SMSMonthToDateSpentUSD", MAXIMUM;
    /// Text messages that were delivered.
    metric_sms_success_rate: "SMSSuccessRate", SUM;
}
