//! The metrics of queues.
//!
//! <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html>

use super::queue_ref::QueueRef;
use crate::cloudwatch::{MathExpression, Metric, metric_verbs};

metric_verbs! {
    QueueRef, |this| Metric::of("AWS/SQS").dimension("QueueName", this.queue_name());
    /// The age of the oldest message that was not deleted, in seconds.
    metric_approximate_age_of_oldest_message: "ApproximateAgeOfOldestMessage", MAXIMUM;
    /// Messages that are delayed.
    metric_approximate_number_of_messages_delayed: "ApproximateNumberOfMessagesDelayed", MAXIMUM;
    /// Messages that were received and not yet deleted.
    metric_approximate_number_of_messages_not_visible: "ApproximateNumberOfMessagesNotVisible", MAXIMUM;
    /// Messages that can be received.
    metric_approximate_number_of_messages_visible: "ApproximateNumberOfMessagesVisible", MAXIMUM;
    /// Calls that received nothing.
    metric_number_of_empty_receives: "NumberOfEmptyReceives", SUM;
    /// Messages that were deleted.
    metric_number_of_messages_deleted: "NumberOfMessagesDeleted", SUM;
    /// Messages that were received.
    metric_number_of_messages_received: "NumberOfMessagesReceived", SUM;
    /// Messages that were sent.
    metric_number_of_messages_sent: "NumberOfMessagesSent", SUM;
    /// How large messages are, in bytes.
    metric_sent_message_size: "SentMessageSize", AVERAGE;
}

impl QueueRef {
    /// Messages that were not deleted yet, received or not.
    pub fn metric_approximate_number_of_messages_outstanding(&self) -> MathExpression {
        let not_visible = self.metric_approximate_number_of_messages_not_visible();
        MathExpression::new("visible + notVisible")
            .label("Approximate number of messages outstanding")
            .using_metric(
                "visible",
                self.metric_approximate_number_of_messages_visible(),
            )
            .using_metric("notVisible", not_visible)
    }
}
