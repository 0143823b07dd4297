use stackwright_cfn::sqs::CfnQueue;

fn main() {
    let _ = CfnQueue::new().delay_seconds("soon");
}
