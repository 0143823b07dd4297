// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `ses`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Name` of an `AWS::SES::ConfigurationSet`: The name of the configuration set.
    ConfigurationSetName,
    /// `ContactListName` of an `AWS::SES::ContactList`: The name of the contact list.
    ContactListName,
    /// `TemplateName` of an `AWS::SES::CustomVerificationEmailTemplate`: The name of the custom verification email template.
    CustomVerificationEmailTemplateName,
    /// `PoolName` of an `AWS::SES::DedicatedIpPool`: The name of the dedicated IP pool that the IP address is associated with.
    DedicatedIpPoolName,
    /// `EmailIdentity` of an `AWS::SES::EmailIdentity`: The email address or domain to verify.
    EmailIdentity,
    /// `AddonInstanceId` of an `AWS::SES::MailManagerAddonInstance`: The unique ID of the Add On instance.
    MailManagerAddonInstanceId,
    /// `AddonSubscriptionId` of an `AWS::SES::MailManagerAddonSubscription`: The unique ID of the Add On subscription.
    MailManagerAddonSubscriptionId,
    /// `AddressListId` of an `AWS::SES::MailManagerAddressList`: The identifier of the address list.
    MailManagerAddressListId,
    /// `ArchiveId` of an `AWS::SES::MailManagerArchive`: The unique identifier of the archive.
    MailManagerArchiveId,
    /// `IngressPointId` of an `AWS::SES::MailManagerIngressPoint`: The identifier of the ingress endpoint resource.
    MailManagerIngressPointId,
    /// `RelayId` of an `AWS::SES::MailManagerRelay`: The unique relay identifier.
    MailManagerRelayId,
    /// `RuleSetId` of an `AWS::SES::MailManagerRuleSet`: The identifier of the rule set.
    MailManagerRuleSetId,
    /// `TrafficPolicyId` of an `AWS::SES::MailManagerTrafficPolicy`: The identifier of the traffic policy resource.
    MailManagerTrafficPolicyId,
    /// `EndpointName` of an `AWS::SES::MultiRegionEndpoint`: The name of the multi-region endpoint (global-endpoint).
    MultiRegionEndpointName,
    /// `Id` of an `AWS::SES::ReceiptFilter`.
    ReceiptFilterId,
    /// `RuleSetName` of an `AWS::SES::ReceiptRuleSet`: The name of the receipt rule set to make active.
    ReceiptRuleSetName,
    /// `Id` of an `AWS::SES::Template`.
    TemplateId,
    /// `Arn` of an `AWS::SES::Tenant`: Returns the ARN of the tenant.
    TenantArn,
    /// `TenantName` of an `AWS::SES::Tenant`: The name of a tenant.
    TenantName,
    /// `VdmAttributesResourceId` of an `AWS::SES::VdmAttributes`: Unique identifier for this resource.
    VdmAttributesResourceId,
}
