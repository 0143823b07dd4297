// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `supportapp`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `AccountAliasResourceId` of an `AWS::SupportApp::AccountAlias`: The `AccountAlias` resource type has an attribute `AccountAliasResourceId`.
    AccountAliasResourceId,
    /// `TeamId` of an `AWS::SupportApp::SlackWorkspaceConfiguration`: The team ID in Slack.
    SlackWorkspaceConfigurationTeamId,
}
