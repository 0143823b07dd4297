// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Fleet", cfn::robomaker::CfnFleet::new());
    stack.add("Robot", cfn::robomaker::CfnRobot::new("X86_64", "sample"));
    stack.add(
        "RobotApplication",
        cfn::robomaker::CfnRobotApplication::new(
            cfn::robomaker::robot_application::RobotSoftwareSuiteProperty::new("ROS"),
        ),
    );
    stack.add(
        "RobotApplicationVersion",
        cfn::robomaker::CfnRobotApplicationVersion::new("arn:aws:iam::123456789012:role/sample"),
    );
    stack.add(
        "SimulationApplication",
        cfn::robomaker::CfnSimulationApplication::new(
            cfn::robomaker::simulation_application::RobotSoftwareSuiteProperty::new("ROS"),
            cfn::robomaker::simulation_application::SimulationSoftwareSuiteProperty::new("Gazebo"),
        ),
    );
    stack.add(
        "SimulationApplicationVersion",
        cfn::robomaker::CfnSimulationApplicationVersion::new(
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
}
