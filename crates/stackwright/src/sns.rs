//! SNS: topics and who is subscribed to them (`AWS::SNS`).

mod alarm_action;
pub mod codes;
mod delivery_policy;
mod filter;
mod metrics;
mod subscription;
mod subscriptions;
mod topic;
mod topic_policy;
mod topic_ref;

pub use self::delivery_policy::{BackoffFunction, DeliveryPolicy};
pub use self::filter::{FilterOrPolicy, NumericConditions, StringConditions, SubscriptionFilter};
pub use self::subscription::{Subscription, SubscriptionProtocol, SubscriptionRef};
pub use self::subscriptions::{
    EmailSubscription, FirehoseSubscription, LambdaSubscription, SmsSubscription, SqsSubscription,
    TopicSubscription, UrlSubscription,
};
pub use self::topic::{FifoThroughputScope, LoggingConfig, LoggingProtocol, Topic, TracingConfig};
pub use self::topic_policy::{TopicPolicy, TopicPolicyRef};
pub use self::topic_ref::{TopicAttributes, TopicRef};
#[doc(no_inline)]
pub use stackwright_cfn::sns::{CfnSubscription, CfnTopic, CfnTopicInlinePolicy, CfnTopicPolicy};
