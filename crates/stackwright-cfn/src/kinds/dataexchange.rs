// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `dataexchange`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::DataExchange::DataSet`: The ARN for the data set.
    DataSetArn,
    /// `Arn` of an `AWS::DataExchange::EventAction`: The ARN for the event action.
    EventActionArn,
}
