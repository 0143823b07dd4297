//! A setting of instances beside the launch template that says it.
use stackwright::autoscaling::AutoScalingGroup;
use stackwright::ec2::LaunchTemplate;
use stackwright::prelude::*;

fn main() {
    let stack = Stack::new("shop");
    let vpc = stack.add("Vpc", Vpc::new());
    let template = stack.add("Template", LaunchTemplate::new());
    let group = AutoScalingGroup::with_launch_template(&vpc, &template);
    stack.add("Group", group.require_imdsv2(true));
}
