// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `lookoutvision`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::LookoutVision::Project`: Returns the Amazon Resource Name of the project.
    ProjectArn,
    /// `ProjectName` of an `AWS::LookoutVision::Project`: The name of the project.
    ProjectName,
}
