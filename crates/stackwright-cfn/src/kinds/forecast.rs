// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `forecast`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::Forecast::Dataset`: The Amazon Resource Name (ARN) of the dataset.
    DatasetArn,
    /// `DatasetGroupArn` of an `AWS::Forecast::DatasetGroup`: The Amazon Resource Name (ARN) of the dataset group.
    DatasetGroupArn,
}
