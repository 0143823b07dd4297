// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `iam`.

use stackwright_core::kind::Accepts;
use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Id` of an `AWS::IAM::AccessKey`: The ID for this access key.
    AccessKeyId,
    /// `Arn` of an `AWS::IAM::Group`: Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::Group` resource.
    GroupArn,
    /// `GroupName` of an `AWS::IAM::Group`: The name of the group to create.
    GroupName,
    /// `Arn` of an `AWS::IAM::InstanceProfile`: Returns the Amazon Resource Name (ARN) for the instance profile.
    InstanceProfileArn,
    /// `InstanceProfileName` of an `AWS::IAM::InstanceProfile`: The name of the instance profile to create.
    InstanceProfileName,
    /// The name or the ARN of an instance profile.
    InstanceProfileNameOrArn,
    /// `PolicyArn` of an `AWS::IAM::ManagedPolicy`: The Amazon Resource Name (ARN) of the managed policy that you want information about.
    ManagedPolicyArn,
    /// `Arn` of an `AWS::IAM::OIDCProvider`: Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::OIDCProvider` resource.
    OidcProviderArn,
    /// `Id` of an `AWS::IAM::Policy`: The stable and unique string identifying the policy.
    PolicyId,
    /// `Arn` of an `AWS::IAM::Role`: Returns the Amazon Resource Name (ARN) for the role.
    RoleArn,
    /// `RoleName` of an `AWS::IAM::Role`: A name for the IAM role, up to 64 characters in length.
    RoleName,
    /// The name or the ARN of an IAM role.
    RoleNameOrArn,
    /// `Arn` of an `AWS::IAM::SAMLProvider`: Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::SAMLProvider` resource.
    SamlProviderArn,
    /// `Arn` of an `AWS::IAM::ServerCertificate`: Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::ServerCertificate` resource.
    ServerCertificateArn,
    /// `ServerCertificateName` of an `AWS::IAM::ServerCertificate`: The name for the server certificate.
    ServerCertificateName,
    /// `RoleName` of an `AWS::IAM::ServiceLinkedRole`: Returns the friendly name that identifies the role.
    ServiceLinkedRoleName,
    /// `Arn` of an `AWS::IAM::User`: Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::User` resource.
    UserArn,
    /// `UserName` of an `AWS::IAM::User`: The name of the user to create.
    UserName,
    /// `Id` of an `AWS::IAM::UserToGroupAddition`: The stable and unique string identifying the group.
    UserToGroupAdditionId,
    /// `SerialNumber` of an `AWS::IAM::VirtualMFADevice`: Returns the serial number for the specified `AWS::IAM::VirtualMFADevice` resource.
    VirtualMfaDeviceSerialNumber,
}

#[diagnostic::do_not_recommend]
impl Accepts<super::iam::InstanceProfileArn> for InstanceProfileNameOrArn {}
#[diagnostic::do_not_recommend]
impl Accepts<super::iam::InstanceProfileName> for InstanceProfileNameOrArn {}

#[diagnostic::do_not_recommend]
impl Accepts<super::iam::RoleArn> for RoleNameOrArn {}
#[diagnostic::do_not_recommend]
impl Accepts<super::iam::RoleName> for RoleNameOrArn {}
