// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Organizations::Organization` and its property types.

use crate::l1::*;

/// Creates an AWS organization. The account whose user is calling the [`CreateOrganization`](https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreateOrganization.html) operation automatically becomes the [management account](https://docs.aws.amazon.com/organizations/latest/userguide/orgs_getting-started_concepts.html#account) of the new organization.
///
/// This operation must be called using credentials from the account that is to become the new organization's management account. The principal must also have the [relevant IAM permissions](https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_org_create.html).
///
/// > - If you delete an organization, you can't recover it. If you created any policies inside of the organization, they're also deleted and you can't recover them.
/// > - You can delete an organization only after you remove all member accounts from the organization. If you created some of your member accounts using AWS Organizations, you might be blocked from removing those accounts. You can remove a member account only if it has all the information that's required to operate as a standalone AWS account. For more information about how to provide that information and then remove the account, see [Leave an organization from your member account](https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_accounts_leave-as-member.html) in the *AWS Organizations User Guide*.
/// > - If you closed a member account before you remove it from the organization, it enters a 'suspended' state for a period of time and you can't remove the account from the organization until it is finally closed. This can take up to 90 days and can prevent you from deleting the organization until all member accounts are completely closed.
/// >
/// > For more information, see [Deleting an organization](https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_org_delete.html) in the *AWS Organizations User Guide*.
///
/// `AWS::Organizations::Organization`; `Ref` returns its `Id`, a [`organizations::OrganizationId`](kinds::organizations::OrganizationId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-organization.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnOrganization(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Organizations::Organization",
    tags: None,
    rules: include_str!("organization.rules"),
};

impl CfnOrganization {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Organizations::Organization";

    /// `CfnOrganization` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the feature set supported by the new organization. Each feature set supports different levels of functionality.
    ///
    /// - `ALL` In addition to all the features supported by the consolidated billing feature set, the management account gains access to advanced features that give you more control over accounts in your organization. For more information, see [All features](https://docs.aws.amazon.com/organizations/latest/userguide/orgs_getting-started_concepts.html#feature-set-all) in the *AWS Organizations User Guide*.
    /// - `CONSOLIDATED_BILLING` All member accounts have their bills consolidated to and paid by the management account. For more information, see [Consolidated billing](https://docs.aws.amazon.com/organizations/latest/userguide/orgs_getting-started_concepts.html#feature-set-cb-only) in the *AWS Organizations User Guide*.
    ///
    /// > The consolidated billing feature feature set isn't available for organizations in the AWS GovCloud (US) Region.
    ///
    /// If you don't specify this property, the default value is `ALL`.
    ///
    /// `FeatureSet`; default `"ALL"`; one of `ALL`, `CONSOLIDATED_BILLING`; updated in place.
    pub fn feature_set(mut self, value: impl IntoValue<FeatureSet>) -> Self {
        self.0.put("FeatureSet", value.into_value().into_node());
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

impl Construct for CfnOrganization {
    type Handle = CfnOrganizationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnOrganizationRef {
        CfnOrganizationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnOrganization`] of a stack.
pub struct CfnOrganizationRef(NodeRef);

impl Clone for CfnOrganizationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnOrganizationRef {}
impl AsNode for CfnOrganizationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnOrganizationRef {
    /// What `Ref` returns: its `Id`, a [`organizations::OrganizationId`](kinds::organizations::OrganizationId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::organizations::OrganizationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of an organization.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::organizations::OrganizationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The unique identifier (ID) of an organization.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::organizations::OrganizationId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The Amazon Resource Name (ARN) of the account that is designated as the management account for the organization.
    ///
    /// `Fn::GetAtt` of `ManagementAccountArn`.
    #[inline]
    pub fn attr_management_account_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ManagementAccountArn")))
    }

    /// The email address that is associated with the AWS account that is designated as the management account for the organization.
    ///
    /// `Fn::GetAtt` of `ManagementAccountEmail`.
    #[inline]
    pub fn attr_management_account_email(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ManagementAccountEmail"),
        ))
    }

    /// The unique identifier (ID) of the management account of an organization.
    ///
    /// `Fn::GetAtt` of `ManagementAccountId`.
    #[inline]
    pub fn attr_management_account_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ManagementAccountId")))
    }

    /// The unique identifier (ID) for the root.
    ///
    /// `Fn::GetAtt` of `RootId`.
    #[inline]
    pub fn attr_root_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RootId")))
    }
}

impl IntoValue<kinds::organizations::OrganizationId> for &CfnOrganizationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::organizations::OrganizationId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::organizations::OrganizationArn> for &CfnOrganizationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::organizations::OrganizationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The values of `FeatureSet` of `AWS::Organizations::Organization`.
pub enum FeatureSet {
    /// `ALL`.
    All,
    /// `CONSOLIDATED_BILLING`.
    ConsolidatedBilling,
}

#[diagnostic::do_not_recommend]
impl Kind for FeatureSet {}
#[diagnostic::do_not_recommend]
impl TextKind for FeatureSet {}
#[diagnostic::do_not_recommend]
impl IdKind for FeatureSet {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FeatureSet {}
#[diagnostic::do_not_recommend]
impl IntoValue<FeatureSet> for FeatureSet {
    #[inline]
    fn into_value(self) -> Value<FeatureSet> {
        const VALUES: &[&str] = &["ALL", "CONSOLIDATED_BILLING"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
