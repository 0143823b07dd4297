use stackwright_cfn::ecs::CfnTaskDefinition;
use stackwright_cfn::iam::CfnRole;
use stackwright_core::{Object, Stack};

fn main() {
    let stack = Stack::new("s");
    let role = stack.add("Role", CfnRole::new(Object::new()));
    stack.add("Task", CfnTaskDefinition::new().execution_role_arn(role.reference()));
}
