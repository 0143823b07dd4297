use stackwright_cfn::ec2::CfnVPC;

fn main() {
    let _ = CfnVPC::new().enable_dns_support("true");
}
