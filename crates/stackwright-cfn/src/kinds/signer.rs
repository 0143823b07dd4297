// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `signer`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::Signer::SigningProfile`: The Amazon Resource Name (ARN) of the signing profile created.
    SigningProfileArn,
    /// `ProfileName` of an `AWS::Signer::SigningProfile`: The name of the signing profile created.
    SigningProfileName,
}
