// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `smsvoice`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::SMSVOICE::ConfigurationSet`: The Amazon Resource Name (ARN) of the ConfigurationSet.
    ConfigurationSetArn,
    /// `ConfigurationSetName` of an `AWS::SMSVOICE::ConfigurationSet`: The name of the ConfigurationSet.
    ConfigurationSetName,
    /// `Arn` of an `AWS::SMSVOICE::OptOutList`: The Amazon Resource Name (ARN) for the `OptOutList`.
    OptOutListArn,
    /// `OptOutListName` of an `AWS::SMSVOICE::OptOutList`: The name of the OptOutList.
    OptOutListName,
    /// `Arn` of an `AWS::SMSVOICE::PhoneNumber`: The `PhoneNumber` 's Amazon Resource Name (ARN).
    PhoneNumberArn,
    /// `PhoneNumberId` of an `AWS::SMSVOICE::PhoneNumber`: The unique identifier for the phone number.
    PhoneNumberId,
    /// `Arn` of an `AWS::SMSVOICE::Pool`: The Amazon Resource Name of the `Pool`.
    PoolArn,
    /// `PoolId` of an `AWS::SMSVOICE::Pool`: The unique identifier for the pool.
    PoolId,
    /// `Arn` of an `AWS::SMSVOICE::ProtectConfiguration`: The Amazon Resource Name (ARN) of the protect configuration.
    ProtectConfigurationArn,
    /// `ProtectConfigurationId` of an `AWS::SMSVOICE::ProtectConfiguration`: The unique identifier for the protect configuration.
    ProtectConfigurationId,
    /// `RegistrationArn` of an `AWS::SMSVOICE::Registration`: The Amazon Resource Name (ARN) for the registration.
    RegistrationArn,
    /// `RegistrationAttachmentArn` of an `AWS::SMSVOICE::RegistrationAttachment`: The Amazon Resource Name (ARN) for the registration attachment.
    RegistrationAttachmentArn,
    /// `ResourceArn` of an `AWS::SMSVOICE::ResourcePolicy`: The Amazon Resource Name (ARN) of the End User Messaging resource attached to the resource-based policy.
    ResourcePolicyResourceArn,
    /// `Arn` of an `AWS::SMSVOICE::SenderId`: The Amazon Resource Name of the `SenderId`.
    SenderIdArn,
    /// `VerifiedDestinationNumberArn` of an `AWS::SMSVOICE::VerifiedDestinationNumber`: The Amazon Resource Name (ARN) for the verified destination phone number.
    VerifiedDestinationNumberArn,
}
