// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `macie`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::Macie::AllowList`: The Amazon Resource Name (ARN) of the allow list.
    AllowListArn,
    /// `Id` of an `AWS::Macie::AllowList`: The unique identifier for the allow list.
    AllowListId,
    /// `Arn` of an `AWS::Macie::CustomDataIdentifier`: The Amazon Resource Name (ARN) of the custom data identifier.
    CustomDataIdentifierArn,
    /// `Id` of an `AWS::Macie::CustomDataIdentifier`: The unique identifier for the custom data identifier.
    CustomDataIdentifierId,
    /// `Arn` of an `AWS::Macie::FindingsFilter`: The Amazon Resource Name (ARN) of the findings filter.
    FindingsFilterArn,
    /// `Id` of an `AWS::Macie::FindingsFilter`: The unique identifier for the findings filter.
    FindingsFilterId,
    /// `Arn` of an `AWS::Macie::Member`: The Amazon Resource Name (ARN) of the association between the member account and the Amazon Macie administrator account.
    MemberArn,
    /// `AwsAccountId` of an `AWS::Macie::Session`: The account ID for the AWS account in which the Amazon Macie session is created.
    SessionAwsAccountId,
}
