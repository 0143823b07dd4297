// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `accessanalyzer`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::AccessAnalyzer::Analyzer`: The ARN of the analyzer that was created.
    AnalyzerArn,
    /// `Arn` of an `AWS::AccessAnalyzer::ArchiveRule`: The ARN of the archive rule.
    ArchiveRuleArn,
}
