// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SecurityHub::OrganizationConfiguration` and its property types.

use crate::l1::*;

/// The `AWS::SecurityHub::OrganizationConfiguration` resource specifies the way that your AWS organization is configured in AWS Security Hub CSPM. Specifically, you can use this resource to specify the configuration type for your organization and whether to automatically Security Hub CSPM and security standards in new member accounts. For more information, see [Managing administrator and member accounts](https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-accounts.html) in the *AWS Security Hub CSPM User Guide*.
///
/// `AWS::SecurityHub::OrganizationConfiguration`; `Ref` returns its `OrganizationConfigurationIdentifier`, a [`securityhub::OrganizationConfigurationIdentifier`](kinds::securityhub::OrganizationConfigurationIdentifier).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-organizationconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnOrganizationConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SecurityHub::OrganizationConfiguration",
    tags: None,
    rules: include_str!("organization_configuration.rules"),
};

impl CfnOrganizationConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SecurityHub::OrganizationConfiguration";

    /// `CfnOrganizationConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `auto_enable`: Whether to automatically enable Security Hub CSPM in new member accounts when they join the organization.
    pub fn new(auto_enable: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AutoEnable", auto_enable.into_value().into_node());
        Self(object_)
    }

    /// Whether to automatically enable Security Hub CSPM [default standards](https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-standards-enable-disable.html) in new member accounts when they join the organization.
    ///
    /// The default value of this parameter is equal to `DEFAULT`.
    ///
    /// If equal to `DEFAULT`, then Security Hub CSPM default standards are automatically enabled for new member accounts. If equal to `NONE`, then default standards are not automatically enabled for new member accounts.
    ///
    /// If the `ConfigurationType` of your organization is set to `CENTRAL`, then this field is set to `NONE` and can't be changed in the home Region and linked Regions. However, in that case, the delegated administrator can create a configuration policy in which specific security standards are enabled and associate the policy with new organization accounts.
    ///
    /// `AutoEnableStandards`; one of `DEFAULT`, `NONE`; updated in place.
    pub fn auto_enable_standards(mut self, value: impl IntoValue<AutoEnableStandards>) -> Self {
        self.0
            .put("AutoEnableStandards", value.into_value().into_node());
        self
    }

    /// Indicates whether the organization uses local or central configuration.
    ///
    /// If you use local configuration, the Security Hub CSPM delegated administrator can set `AutoEnable` to `true` and `AutoEnableStandards` to `DEFAULT`. This automatically enables Security Hub CSPM and default security standards in new organization accounts. These new account settings must be set separately in each AWS Region, and settings may be different in each Region.
    ///
    /// If you use central configuration, the delegated administrator can create configuration policies. Configuration policies can be used to configure Security Hub CSPM, security standards, and security controls in multiple accounts and Regions. If you want new organization accounts to use a specific configuration, you can create a configuration policy and associate it with the root or specific organizational units (OUs). New accounts will inherit the policy from the root or their assigned OU.
    ///
    /// `ConfigurationType`; one of `CENTRAL`, `LOCAL`; updated in place.
    pub fn configuration_type(mut self, value: impl IntoValue<ConfigurationType>) -> Self {
        self.0
            .put("ConfigurationType", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Construct for CfnOrganizationConfiguration {
    type Handle = CfnOrganizationConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnOrganizationConfigurationRef {
        CfnOrganizationConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnOrganizationConfiguration`] of a stack.
pub struct CfnOrganizationConfigurationRef(NodeRef);

impl Clone for CfnOrganizationConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnOrganizationConfigurationRef {}
impl AsNode for CfnOrganizationConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnOrganizationConfigurationRef {
    /// What `Ref` returns: its `OrganizationConfigurationIdentifier`, a [`securityhub::OrganizationConfigurationIdentifier`](kinds::securityhub::OrganizationConfigurationIdentifier).
    #[inline]
    pub fn reference(&self) -> Value<kinds::securityhub::OrganizationConfigurationIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Whether the maximum number of allowed member accounts are already associated with the Security Hub CSPM administrator account.
    ///
    /// `Fn::GetAtt` of `MemberAccountLimitReached`.
    #[inline]
    pub fn attr_member_account_limit_reached(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("MemberAccountLimitReached"),
        ))
    }

    /// The organization configuration identifier, formatted as `AccountId/Region/securityhub-organization-configuration`. For example, `123456789012/us-east-1/securityhub-organization-configuration`.
    ///
    /// `Fn::GetAtt` of `OrganizationConfigurationIdentifier`.
    #[inline]
    pub fn attr_organization_configuration_identifier(
        &self,
    ) -> Value<kinds::securityhub::OrganizationConfigurationIdentifier> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("OrganizationConfigurationIdentifier"),
        ))
    }

    /// Describes whether central configuration could be enabled as the `ConfigurationType` for the organization. If your `ConfigurationType` is local configuration, then the value of `Status` is always `ENABLED`.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// Provides an explanation if the value of `Status` is equal to `FAILED` when `ConfigurationType` is equal to `CENTRAL`.
    ///
    /// `Fn::GetAtt` of `StatusMessage`.
    #[inline]
    pub fn attr_status_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StatusMessage")))
    }
}

impl IntoValue<kinds::securityhub::OrganizationConfigurationIdentifier>
    for &CfnOrganizationConfigurationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::securityhub::OrganizationConfigurationIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `AutoEnableStandards` of `AWS::SecurityHub::OrganizationConfiguration`.
pub enum AutoEnableStandards {
    /// `DEFAULT`.
    Default,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for AutoEnableStandards {}
#[diagnostic::do_not_recommend]
impl TextKind for AutoEnableStandards {}
#[diagnostic::do_not_recommend]
impl IdKind for AutoEnableStandards {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AutoEnableStandards {}
#[diagnostic::do_not_recommend]
impl IntoValue<AutoEnableStandards> for AutoEnableStandards {
    #[inline]
    fn into_value(self) -> Value<AutoEnableStandards> {
        const VALUES: &[&str] = &["DEFAULT", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ConfigurationType` of `AWS::SecurityHub::OrganizationConfiguration`.
pub enum ConfigurationType {
    /// `CENTRAL`.
    Central,
    /// `LOCAL`.
    Local,
}

#[diagnostic::do_not_recommend]
impl Kind for ConfigurationType {}
#[diagnostic::do_not_recommend]
impl TextKind for ConfigurationType {}
#[diagnostic::do_not_recommend]
impl IdKind for ConfigurationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ConfigurationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ConfigurationType> for ConfigurationType {
    #[inline]
    fn into_value(self) -> Value<ConfigurationType> {
        const VALUES: &[&str] = &["CENTRAL", "LOCAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
