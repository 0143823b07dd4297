// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `elementalinference`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::ElementalInference::Dictionary`.
    DictionaryArn,
    /// `Id` of an `AWS::ElementalInference::Dictionary`.
    DictionaryId,
    /// `Arn` of an `AWS::ElementalInference::Feed`.
    FeedArn,
    /// `Id` of an `AWS::ElementalInference::Feed`.
    FeedId,
}
