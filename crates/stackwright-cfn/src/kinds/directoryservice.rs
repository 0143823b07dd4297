// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `directoryservice`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Id` of an `AWS::DirectoryService::MicrosoftAD`: The directory ID.
    MicrosoftAdId,
    /// `DirectoryId` of an `AWS::DirectoryService::SimpleAD`: The directory ID.
    SimpleAdDirectoryId,
}
