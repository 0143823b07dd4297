// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `athena`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::Athena::CapacityReservation`: The ARN of the capacity reservation.
    CapacityReservationArn,
    /// `Name` of an `AWS::Athena::DataCatalog`: The name of the data catalog.
    DataCatalogName,
    /// `NamedQueryId` of an `AWS::Athena::NamedQuery`: The unique ID of the query.
    NamedQueryId,
    /// `Name` of an `AWS::Athena::WorkGroup`: The workgroup name.
    WorkGroupName,
}
