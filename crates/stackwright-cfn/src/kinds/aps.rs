// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `aps`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::APS::AnomalyDetector`: The Amazon Resource Name (ARN) of the anomaly detector.
    AnomalyDetectorArn,
    /// `WorkspaceArn` of an `AWS::APS::ResourcePolicy`: An ARN identifying a Workspace.
    ResourcePolicyWorkspaceArn,
    /// `Arn` of an `AWS::APS::RuleGroupsNamespace`: The ARN of the rule groups namespace.
    RuleGroupsNamespaceArn,
    /// `Arn` of an `AWS::APS::Scraper`: The Amazon Resource Name (ARN) of the scraper.
    ScraperArn,
    /// `Arn` of an `AWS::APS::Workspace`: The ARN of the workspace.
    WorkspaceArn,
}
