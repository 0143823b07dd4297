// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `healthlake`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::HealthLake::DataTransformationProfile`: The Amazon Resource Name (ARN) of the data transformation profile.
    DataTransformationProfileArn,
    /// `DatastoreId` of an `AWS::HealthLake::FHIRDatastore`: The Amazon generated Data Store id.
    FhirDatastoreId,
}
