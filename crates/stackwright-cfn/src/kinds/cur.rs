// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `cur`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `ReportName` of an `AWS::CUR::ReportDefinition`: The name of the report that you want to create.
    ReportDefinitionReportName,
}
