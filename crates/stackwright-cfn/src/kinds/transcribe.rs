// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `transcribe`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::Transcribe::CallAnalyticsCategory`: The Amazon Resource Name (ARN) of the Call Analytics category.
    CallAnalyticsCategoryArn,
    /// `Arn` of an `AWS::Transcribe::MedicalVocabulary`: The Amazon Resource Name (ARN) of the medical vocabulary.
    MedicalVocabularyArn,
    /// `Arn` of an `AWS::Transcribe::Vocabulary`: The Amazon Resource Name (ARN) of the custom vocabulary.
    VocabularyArn,
    /// `Arn` of an `AWS::Transcribe::VocabularyFilter`: The Amazon Resource Name (ARN) of the vocabulary filter.
    VocabularyFilterArn,
}
