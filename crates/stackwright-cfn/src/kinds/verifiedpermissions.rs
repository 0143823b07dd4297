// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `verifiedpermissions`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `AliasName` of an `AWS::VerifiedPermissions::PolicyStoreAlias`.
    PolicyStoreAliasName,
    /// `Arn` of an `AWS::VerifiedPermissions::PolicyStore`: The [Amazon Resource Name (ARN)](https://docs.aws.amazon.com//general/latest/gr/aws-arns-and-namespaces.html) of the new or updated policy store.
    PolicyStoreArn,
    /// `PolicyStoreId` of an `AWS::VerifiedPermissions::PolicyStore`: The unique ID of the new or updated policy store.
    PolicyStoreId,
}
