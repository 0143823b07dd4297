// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `panorama`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::Panorama::ApplicationInstance`: The application instance's ARN.
    ApplicationInstanceArn,
    /// `ApplicationInstanceId` of an `AWS::Panorama::ApplicationInstance`: The application instance's ID.
    ApplicationInstanceId,
    /// `Arn` of an `AWS::Panorama::Package`: The package's ARN.
    PackageArn,
    /// `PackageId` of an `AWS::Panorama::Package`: The package's ID.
    PackageId,
}
