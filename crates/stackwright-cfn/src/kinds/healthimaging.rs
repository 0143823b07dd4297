// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `healthimaging`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `DatastoreArn` of an `AWS::HealthImaging::Datastore`: The Amazon Resource Name (ARN) for the data store.
    DatastoreArn,
    /// `DatastoreId` of an `AWS::HealthImaging::Datastore`: The data store identifier.
    DatastoreId,
}
