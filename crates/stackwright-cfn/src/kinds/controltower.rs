// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `controltower`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `EnabledBaselineIdentifier` of an `AWS::ControlTower::EnabledBaseline`.
    EnabledBaselineIdentifier,
    /// `Arn` of an `AWS::ControlTower::LandingZone`: The ARN of the landing zone.
    LandingZoneArn,
    /// `LandingZoneIdentifier` of an `AWS::ControlTower::LandingZone`: The unique identifier of the landing zone.
    LandingZoneIdentifier,
}
