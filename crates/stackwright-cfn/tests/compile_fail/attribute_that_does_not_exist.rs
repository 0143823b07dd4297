use stackwright_cfn::sqs::CfnQueue;
use stackwright_core::Stack;

fn main() {
    let stack = Stack::new("s");
    let queue = stack.add("Queue", CfnQueue::new());
    let _ = queue.attr_bucket_name();
}
