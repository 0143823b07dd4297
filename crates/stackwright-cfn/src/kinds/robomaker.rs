// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `robomaker`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::RoboMaker::Fleet`: The Amazon Resource Name (ARN) of the fleet, such as `arn:aws:robomaker:us-west-2:123456789012:deployment-fleet/MyFleet/1539894765711`.
    FleetArn,
    /// `Arn` of an `AWS::RoboMaker::RobotApplication`: The Amazon Resource Name (ARN) of the robot application.
    RobotApplicationArn,
    /// `Arn` of an `AWS::RoboMaker::RobotApplicationVersion`: The Amazon Resource Name (ARN) of the robot application version.
    RobotApplicationVersionArn,
    /// `Arn` of an `AWS::RoboMaker::Robot`: The Amazon Resource Name (ARN) of the robot.
    RobotArn,
    /// `Arn` of an `AWS::RoboMaker::SimulationApplication`: The Amazon Resource Name (ARN) of the simulation application.
    SimulationApplicationArn,
    /// `Arn` of an `AWS::RoboMaker::SimulationApplicationVersion`: The Amazon Resource Name (ARN) of the simulation application version.
    SimulationApplicationVersionArn,
}
