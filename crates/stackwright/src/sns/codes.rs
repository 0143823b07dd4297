//! The codes of this module's diagnostics.

stackwright_core::declare_codes! {
    ILLEGAL_TOPIC_NAME = "illegal-topic-name": "The name of a topic is not 1 to 256 letters, digits, hyphens and underscores, or that of a topic without order ends with `.fifo` (https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html).";
    FIFO_TOPIC_ONLY = "fifo-topic-only": "A setting that only FIFO topics have is given for another one (https://docs.aws.amazon.com/sns/latest/dg/sns-fifo-topics.html).";
    ILLEGAL_TOPIC_SETTING = "illegal-topic-setting": "A setting of a topic is outside what SNS takes: the signature version is 1 or 2, a display name has at most 100 characters, messages of FIFO topics are kept for 1 to 365 days, and 0 to 100 percent of successful deliveries are logged (https://docs.aws.amazon.com/sns/latest/api/API_SetTopicAttributes.html).";
    ILLEGAL_SUBSCRIPTION = "illegal-subscription": "A subscription has an option that its protocol does not have, or lacks one that it needs (https://docs.aws.amazon.com/sns/latest/api/API_SetSubscriptionAttributes.html).";
    ILLEGAL_FILTER_POLICY = "illegal-filter-policy": "A filter policy has more than five attributes, more than 150 combinations of values, or filters by attributes and by the body at once (https://docs.aws.amazon.com/sns/latest/dg/subscription-filter-policy-constraints.html).";
    ILLEGAL_SUBSCRIPTION_URL = "illegal-subscription-url": "The URL of a subscription starts neither with `http://` nor with `https://` (https://docs.aws.amazon.com/sns/latest/dg/sns-http-https-endpoint-as-subscriber.html).";
    ILLEGAL_DELIVERY_POLICY = "illegal-delivery-policy": "The retries of a delivery policy are outside what SNS takes: at most 100, delays up to an hour, the least not above the greatest, and no phase has more than all (https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html).";
    ILLEGAL_TOPIC_ARN = "illegal-topic-arn": "A text is not the ARN of a topic: `arn:PARTITION:sns:REGION:ACCOUNT:NAME`.";
    FIFO_SUBSCRIPTION = "fifo-subscription": "A FIFO queue is subscribed to a topic without order, which SNS refuses (https://docs.aws.amazon.com/sns/latest/dg/fifo-message-delivery.html).";
}
