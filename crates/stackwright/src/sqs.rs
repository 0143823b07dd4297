//! SQS: queues (`AWS::SQS`).

pub mod codes;
mod metrics;
mod queue;
mod queue_check;
mod queue_policy;
mod queue_ref;

pub use self::queue::{
    DeduplicationScope, FifoThroughputLimit, Queue, QueueEncryption, RedriveAllowPolicy,
};
pub use self::queue_policy::{QueuePolicy, QueuePolicyRef};
pub use self::queue_ref::{QueueAttributes, QueueRef};
#[doc(no_inline)]
pub use stackwright_cfn::sqs::{CfnQueue, CfnQueueInlinePolicy, CfnQueuePolicy};
