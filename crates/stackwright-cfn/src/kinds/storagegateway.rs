// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `storagegateway`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `TapeARN` of an `AWS::StorageGateway::Tape`: The Amazon Resource Name (ARN) of the virtual tape.
    TapeArn,
    /// `PoolARN` of an `AWS::StorageGateway::TapePool`: The Amazon Resource Name (ARN) of the custom tape pool.
    TapePoolArn,
    /// `VolumeARN` of an `AWS::StorageGateway::Volume`: The Amazon Resource Name (ARN) of the storage volume.
    VolumeArn,
}
