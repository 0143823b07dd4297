// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::RoboMaker`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod fleet;
pub mod robot;
pub mod robot_application;
pub mod robot_application_version;
pub mod simulation_application;
pub mod simulation_application_version;

#[doc(inline)]
pub use self::fleet::{CfnFleet, CfnFleetRef};
#[doc(inline)]
pub use self::robot::{CfnRobot, CfnRobotRef};
#[doc(inline)]
pub use self::robot_application::{CfnRobotApplication, CfnRobotApplicationRef};
#[doc(inline)]
pub use self::robot_application_version::{
    CfnRobotApplicationVersion, CfnRobotApplicationVersionRef,
};
#[doc(inline)]
pub use self::simulation_application::{CfnSimulationApplication, CfnSimulationApplicationRef};
#[doc(inline)]
pub use self::simulation_application_version::{
    CfnSimulationApplicationVersion, CfnSimulationApplicationVersionRef,
};

use crate::l1::*;

/// The values of `Architecture` of a `SourceConfig` of `AWS::RoboMaker::SimulationApplication`.
pub enum Architecture {
    /// `ARM64`.
    Arm64,
    /// `ARMHF`.
    Armhf,
    /// `X86_64`.
    X86_64,
}

#[diagnostic::do_not_recommend]
impl Kind for Architecture {}
#[diagnostic::do_not_recommend]
impl TextKind for Architecture {}
#[diagnostic::do_not_recommend]
impl IdKind for Architecture {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Architecture {}
#[diagnostic::do_not_recommend]
impl IntoValue<Architecture> for Architecture {
    #[inline]
    fn into_value(self) -> Value<Architecture> {
        const VALUES: &[&str] = &["ARM64", "ARMHF", "X86_64"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
