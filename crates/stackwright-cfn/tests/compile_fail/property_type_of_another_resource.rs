use stackwright_cfn::ecs::{CfnTaskDefinition, service};

fn main() {
    let balancer = service::LoadBalancerProperty::new();
    let _ = CfnTaskDefinition::new().container_definitions([balancer]);
}
