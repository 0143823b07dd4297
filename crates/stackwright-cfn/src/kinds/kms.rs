// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `kms`.

use stackwright_core::kind::Accepts;
use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `AliasName` of an `AWS::KMS::Alias`: Specifies the alias name.
    AliasName,
    /// `Arn` of an `AWS::KMS::Key`: The Amazon Resource Name (ARN) of the KMS key, such as `arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab`.
    KeyArn,
    /// `KeyId` of an `AWS::KMS::Key`: The key ID of the KMS key, such as `1234abcd-12ab-34cd-56ef-1234567890ab`.
    KeyId,
    /// What names a KMS key: its id, its ARN, or an alias.
    KeyIdentifier,
}

#[diagnostic::do_not_recommend]
impl Accepts<super::kms::AliasName> for KeyIdentifier {}
#[diagnostic::do_not_recommend]
impl Accepts<super::kms::KeyArn> for KeyIdentifier {}
#[diagnostic::do_not_recommend]
impl Accepts<super::kms::KeyId> for KeyIdentifier {}
