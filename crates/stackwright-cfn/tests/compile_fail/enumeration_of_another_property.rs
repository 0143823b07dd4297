use stackwright_cfn::ecs::CfnService;
use stackwright_cfn::ecs::service::SchedulingStrategy;

fn main() {
    let _ = CfnService::new().launch_type(SchedulingStrategy::Daemon);
}
