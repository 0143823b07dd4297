// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `paymentcryptography`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `AliasName` of an `AWS::PaymentCryptography::Alias`: A friendly name that you can use to refer to a key.
    AliasName,
    /// `KeyIdentifier` of an `AWS::PaymentCryptography::Key`.
    KeyIdentifier,
}
