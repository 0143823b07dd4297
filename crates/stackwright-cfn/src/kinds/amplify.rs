// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `amplify`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::Amplify::App`: ARN for the Amplify App.
    AppArn,
    /// `AppId` of an `AWS::Amplify::App`: Unique Id for the Amplify App.
    AppId,
    /// `Arn` of an `AWS::Amplify::Branch`: ARN for a branch, part of an Amplify App.
    BranchArn,
    /// `BranchName` of an `AWS::Amplify::Branch`: Name for a branch, part of an Amplify App.
    BranchName,
    /// `Arn` of an `AWS::Amplify::Domain`: ARN for the Domain Association.
    DomainArn,
    /// `Arn` of an `AWS::Amplify::Webhook`: The Amazon Resource Name (ARN) for the webhook.
    WebhookArn,
}
