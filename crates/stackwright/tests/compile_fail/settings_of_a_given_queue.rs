//! Settings of the queue that a pattern makes, beside a queue.
use stackwright::ecs_patterns::QueueProcessingFargateService;
use stackwright::prelude::*;
use stackwright::sqs::Queue;

fn main() {
    let stack = Stack::new("shop");
    let cluster = stack.add("Cluster", Cluster::with_own_vpc());
    let queue = stack.add("Queue", Queue::new());
    let image = ContainerImage::from_registry("public.ecr.aws/nginx/nginx:stable");
    let worker = QueueProcessingFargateService::new(&cluster, image);
    stack.add("Worker", worker.queue(&queue).max_receive_count(5));
}
