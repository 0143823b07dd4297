use stackwright_cfn::ecs::service::AwsVpcConfigurationProperty;

fn main() {
    let _ = AwsVpcConfigurationProperty::new().subnets("subnet-1");
}
