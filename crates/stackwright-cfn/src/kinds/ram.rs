// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `ram`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::RAM::Permission`: The Amazon Resource Name (ARN) of the new permission.
    PermissionArn,
    /// `Arn` of an `AWS::RAM::ResourceShare`: The Amazon Resource Name (ARN) of the resource share.
    ResourceShareArn,
}
