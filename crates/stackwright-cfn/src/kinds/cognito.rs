// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `cognito`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Id` of an `AWS::Cognito::IdentityPool`.
    IdentityPoolId,
    /// `Id` of an `AWS::Cognito::IdentityPoolRoleAttachment`: The resource ID.
    IdentityPoolRoleAttachmentId,
    /// `Id` of an `AWS::Cognito::LogDeliveryConfiguration`: A user pool ID, for example `us-east-1_EXAMPLE`.
    LogDeliveryConfigurationId,
    /// `Arn` of an `AWS::Cognito::UserPool`: The Amazon Resource Name (ARN) of the user pool, such as `arn:aws:cognito-idp:us-east-1:123412341234:userpool/us-east-1_123412341`.
    UserPoolArn,
    /// `ClientId` of an `AWS::Cognito::UserPoolClient`: The ID of the app client, for example `1example23456789`.
    UserPoolClientId,
    /// `Domain` of an `AWS::Cognito::UserPoolDomain`: The name of the domain that you want to update.
    UserPoolDomain,
    /// `GroupName` of an `AWS::Cognito::UserPoolGroup`: A name for the group.
    UserPoolGroupName,
    /// `UserPoolId` of an `AWS::Cognito::UserPool`: The ID of the user pool.
    UserPoolId,
    /// `ProviderName` of an `AWS::Cognito::UserPoolIdentityProvider`: The name that you want to assign to the IdP.
    UserPoolIdentityProviderName,
    /// `ProviderName` of an `AWS::Cognito::UserPool`: A friendly name for the IdP.
    UserPoolProviderName,
    /// `UserPoolId` of an `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
    UserPoolRegionalConfigurationAttachmentUserPoolId,
    /// `Identifier` of an `AWS::Cognito::UserPoolResourceServer`: A unique resource server identifier for the resource server.
    UserPoolResourceServerIdentifier,
    /// `Username` of an `AWS::Cognito::UserPoolUser`: The value that you want to set as the username sign-in attribute.
    UserPoolUserUsername,
}
