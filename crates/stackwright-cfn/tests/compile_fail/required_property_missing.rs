use stackwright_cfn::ec2::CfnSubnet;

fn main() {
    let _ = CfnSubnet::new();
}
