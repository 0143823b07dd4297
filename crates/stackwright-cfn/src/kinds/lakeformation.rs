// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `lakeformation`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Id` of an `AWS::LakeFormation::DataLakeSettings`.
    DataLakeSettingsId,
    /// `Id` of an `AWS::LakeFormation::Permissions`: A unique identifier for the batch permissions request entry.
    PermissionsId,
    /// `Id` of an `AWS::LakeFormation::Resource`: An identifier for the catalog resource.
    ResourceId,
    /// `TagKey` of an `AWS::LakeFormation::Tag`: UTF-8 string, not less than 1 or more than 255 bytes long, matching the [single-line string pattern](https://docs.aws.amazon.com/lake-formation/latest/dg/aws-lake-formation-api-aws-lake-formation-api-common.html).
    TagKey,
}
