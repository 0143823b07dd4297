//! The codes of this module's diagnostics.

stackwright_core::declare_codes! {
    ILLEGAL_QUEUE_SETTING = "illegal-queue-setting": "A setting of a queue is outside what SQS takes (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html).";
    ILLEGAL_QUEUE_NAME = "illegal-queue-name": "The name of a queue is not 1 to 80 letters, digits, hyphens and underscores, or the name of a FIFO queue does not end with `.fifo`, or that of another one does (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html).";
    FIFO_ONLY = "fifo-queue-only": "A setting that only FIFO queues have is given for another one, or two settings of a FIFO queue contradict each other (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/high-throughput-fifo.html).";
    ILLEGAL_REDRIVE = "illegal-redrive": "Messages can't be moved between queues in this way: a message is received once at least, a queue is its own dead-letter queue for none, at most ten queues are named, and FIFO queues and others don't mix (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html).";
    ILLEGAL_QUEUE_ARN = "illegal-queue-arn": "A text is not the ARN of a queue: `arn:PARTITION:sqs:REGION:ACCOUNT:NAME`.";
}
