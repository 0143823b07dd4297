//! An app of any size, and a construct of one's own.
//!
//! `stacks/benches/scale.js` is the same app for aws-cdk-lib: the templates are equal.

use stackwright::prelude::*;
use stackwright_cfn::sqs::{CfnQueue, CfnQueueRef};

/// A queue that is deleted with its stack.
///
/// The resource is the child `Resource`, as in every construct that stands for one resource.
pub struct Queue {
    visibility_timeout: i64,
}

impl Queue {
    /// A queue that hides a message for this many seconds from everyone but its receiver.
    pub fn new(visibility_timeout: i64) -> Self {
        Self { visibility_timeout }
    }
}

impl Construct for Queue {
    type Handle = CfnQueueRef;

    fn build(self, scope: &Scope) -> CfnQueueRef {
        let queue = CfnQueue::new().visibility_timeout(self.visibility_timeout);
        let queue = scope.add("Resource", queue);
        scope.edit(&queue).removal_policy(RemovalPolicy::Destroy);
        queue
    }
}

/// `stacks` stacks of `queues` queues each.
pub fn app(stacks: usize, queues: usize) -> App {
    (0..stacks).fold(App::new(), |app, number| {
        app.stack(format!("Stack{number}"), move |stack| {
            for queue in 0..queues {
                stack.add(format!("Queue{queue}"), Queue::new(30));
            }
        })
    })
}
