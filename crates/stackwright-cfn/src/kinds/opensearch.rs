// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `opensearch`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::OpenSearch::DataSource`: The Amazon Resource Name (ARN) of the data source.
    DataSourceArn,
}
