// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `kinesisanalyticsv2`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Id` of an `AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption`.
    ApplicationCloudWatchLoggingOptionId,
    /// `ApplicationName` of an `AWS::KinesisAnalyticsV2::Application`: The name of the application.
    ApplicationName,
    /// `Id` of an `AWS::KinesisAnalyticsV2::ApplicationOutput`.
    ApplicationOutputId,
    /// `Id` of an `AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource`.
    ApplicationReferenceDataSourceId,
}
