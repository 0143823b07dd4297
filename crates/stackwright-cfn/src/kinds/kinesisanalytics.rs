// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `kinesisanalytics`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Id` of an `AWS::KinesisAnalytics::Application`.
    ApplicationId,
    /// `Id` of an `AWS::KinesisAnalytics::ApplicationOutput`.
    ApplicationOutputId,
    /// `Id` of an `AWS::KinesisAnalytics::ApplicationReferenceDataSource`.
    ApplicationReferenceDataSourceId,
}
