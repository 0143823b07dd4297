// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `iot`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `AccountId` of an `AWS::IoT::AccountAuditConfiguration`: The ID of the account.
    AccountAuditConfigurationAccountId,
    /// `Arn` of an `AWS::IoT::Authorizer`: The Amazon Resource Name (ARN) of the authorizer.
    AuthorizerArn,
    /// `AuthorizerName` of an `AWS::IoT::Authorizer`: The authorizer name.
    AuthorizerName,
    /// `Arn` of an `AWS::IoT::BillingGroup`: The ARN of the billing group.
    BillingGroupArn,
    /// `BillingGroupName` of an `AWS::IoT::BillingGroup`: The name of the billing group.
    BillingGroupName,
    /// `Arn` of an `AWS::IoT::CACertificate`: Returns the Amazon Resource Name (ARN) for the CA certificate.
    CaCertificateArn,
    /// `Id` of an `AWS::IoT::CACertificate`: The CA certificate ID.
    CaCertificateId,
    /// `Arn` of an `AWS::IoT::Certificate`: Returns the Amazon Resource Name (ARN) for the certificate.
    CertificateArn,
    /// `Id` of an `AWS::IoT::Certificate`: The certificate ID.
    CertificateId,
    /// `Arn` of an `AWS::IoT::CertificateProvider`: Returns the Amazon Resource Name (ARN) for the certificate.
    CertificateProviderArn,
    /// `CertificateProviderName` of an `AWS::IoT::CertificateProvider`: The name of the certificate provider.
    CertificateProviderName,
    /// `CommandArn` of an `AWS::IoT::Command`: The Amazon Resource Name (ARN) of the command.
    CommandArn,
    /// `CommandId` of an `AWS::IoT::Command`: The unique identifier of the command.
    CommandId,
    /// `MetricName` of an `AWS::IoT::CustomMetric`: The name of the custom metric.
    CustomMetricName,
    /// `Arn` of an `AWS::IoT::Dimension`: The Amazon Resource Name (ARN) of the dimension.
    DimensionArn,
    /// `Name` of an `AWS::IoT::Dimension`: A unique identifier for the dimension.
    DimensionName,
    /// `Arn` of an `AWS::IoT::DomainConfiguration`: The Amazon Resource Name (ARN) of the domain configuration.
    DomainConfigurationArn,
    /// `DomainConfigurationName` of an `AWS::IoT::DomainConfiguration`: The name of the domain configuration.
    DomainConfigurationName,
    /// `AccountId` of an `AWS::IoT::EncryptionConfiguration`: The unique identifier (ID) of an AWS account.
    EncryptionConfigurationAccountId,
    /// `MetricName` of an `AWS::IoT::FleetMetric`: The name of the fleet metric to create.
    FleetMetricName,
    /// `Arn` of an `AWS::IoT::Job`: The Amazon Resource Name (ARN) of the job.
    JobArn,
    /// `Arn` of an `AWS::IoT::JobTemplate`: The ARN of the job to use as the basis for the job template.
    JobTemplateArn,
    /// `JobTemplateId` of an `AWS::IoT::JobTemplate`: A unique identifier for the job template.
    JobTemplateId,
    /// `AccountId` of an `AWS::IoT::Logging`: The account ID.
    LoggingAccountId,
    /// `MitigationActionArn` of an `AWS::IoT::MitigationAction`: The Amazon Resource Name (ARN) of the mitigation action.
    MitigationActionArn,
    /// `ActionName` of an `AWS::IoT::MitigationAction`: The friendly name of the mitigation action.
    MitigationActionName,
    /// `Arn` of an `AWS::IoT::Policy`: The Amazon Resource Name (ARN) of the AWS IoT policy, such as `arn:aws:iot:us-east-2:123456789012:policy/MyPolicy`.
    PolicyArn,
    /// `PolicyName` of an `AWS::IoT::Policy`: The policy name.
    PolicyName,
    /// `Id` of an `AWS::IoT::PolicyPrincipalAttachment`.
    PolicyPrincipalAttachmentId,
    /// `TemplateName` of an `AWS::IoT::ProvisioningTemplate`: The name of the fleet provisioning template.
    ProvisioningTemplateName,
    /// `TargetId` of an `AWS::IoT::ResourceSpecificLogging`: The target Id.
    ResourceSpecificLoggingTargetId,
    /// `RoleAlias` of an `AWS::IoT::RoleAlias`: The role alias.
    RoleAlias,
    /// `RoleAliasArn` of an `AWS::IoT::RoleAlias`: The role alias ARN.
    RoleAliasArn,
    /// `ScheduledAuditArn` of an `AWS::IoT::ScheduledAudit`: The ARN of the scheduled audit.
    ScheduledAuditArn,
    /// `ScheduledAuditName` of an `AWS::IoT::ScheduledAudit`: The name of the scheduled audit.
    ScheduledAuditName,
    /// `SecurityProfileArn` of an `AWS::IoT::SecurityProfile`: The Amazon Resource Name (ARN) of the security profile.
    SecurityProfileArn,
    /// `SecurityProfileName` of an `AWS::IoT::SecurityProfile`: The name you gave to the security profile.
    SecurityProfileName,
    /// `PackageName` of an `AWS::IoT::SoftwarePackage`: The name of the new software package.
    SoftwarePackageName,
    /// `Arn` of an `AWS::IoT::Stream`: The Amazon Resource Name (ARN) of the stream.
    StreamArn,
    /// `Arn` of an `AWS::IoT::Thing`: The Amazon Resource Name (ARN) of the AWS IoT thing, such as `arn:aws:iot:us-east-2:123456789012:thing/MyThing`.
    ThingArn,
    /// `Arn` of an `AWS::IoT::ThingGroup`: The thing group ARN.
    ThingGroupArn,
    /// `ThingGroupName` of an `AWS::IoT::ThingGroup`: The thing group name.
    ThingGroupName,
    /// `ThingName` of an `AWS::IoT::Thing`: The name of the thing to update.
    ThingName,
    /// `Arn` of an `AWS::IoT::ThingType`: The thing type arn.
    ThingTypeArn,
    /// `ThingTypeName` of an `AWS::IoT::ThingType`: The name of the thing type.
    ThingTypeName,
    /// `Arn` of an `AWS::IoT::TopicRule`: The Amazon Resource Name (ARN) of the AWS IoT rule, such as `arn:aws:iot:us-east-2:123456789012:rule/MyIoTRule`.
    TopicRuleArn,
    /// `Arn` of an `AWS::IoT::TopicRuleDestination`: The topic rule destination URL.
    TopicRuleDestinationArn,
    /// `RuleName` of an `AWS::IoT::TopicRule`: The name of the rule.
    TopicRuleName,
}
