// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SecurityHub::DelegatedAdmin` and its property types.

use crate::l1::*;

/// The `AWS::SecurityHub::DelegatedAdmin` resource designates the delegated AWS Security Hub CSPM administrator account for an organization. You must enable the integration between Security Hub CSPM and AWS Organizations before you can designate a delegated Security Hub CSPM administrator. Only the management account for an organization can designate the delegated Security Hub CSPM administrator account. For more information, see [Designating the delegated Security Hub CSPM administrator](https://docs.aws.amazon.com/securityhub/latest/userguide/designate-orgs-admin-account.html#designate-admin-instructions) in the *AWS Security Hub CSPM User Guide*.
///
/// To change the delegated administrator account, remove the current delegated administrator account, and then designate the new account.
///
/// To designate multiple delegated administrators in different organizations and AWS Regions, we recommend using [AWS CloudFormation mappings](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/mappings-section-structure.html).
///
/// Tags aren't supported for this resource.
///
/// `AWS::SecurityHub::DelegatedAdmin`; `Ref` returns its `DelegatedAdminIdentifier`, a [`securityhub::DelegatedAdminIdentifier`](kinds::securityhub::DelegatedAdminIdentifier).
/// Changing one of these replaces it: `AdminAccountId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-delegatedadmin.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDelegatedAdmin(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SecurityHub::DelegatedAdmin",
    tags: None,
    rules: include_str!("delegated_admin.rules"),
};

impl CfnDelegatedAdmin {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SecurityHub::DelegatedAdmin";

    /// `CfnDelegatedAdmin` with its required properties, in alphabetical order:
    ///
    /// - `admin_account_id`: The AWS account identifier of the account to designate as the Security Hub CSPM administrator account.
    pub fn new(admin_account_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AdminAccountId", admin_account_id.into_value().into_node());
        Self(object_)
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

impl Construct for CfnDelegatedAdmin {
    type Handle = CfnDelegatedAdminRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDelegatedAdminRef {
        CfnDelegatedAdminRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDelegatedAdmin`] of a stack.
pub struct CfnDelegatedAdminRef(NodeRef);

impl Clone for CfnDelegatedAdminRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDelegatedAdminRef {}
impl AsNode for CfnDelegatedAdminRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDelegatedAdminRef {
    /// What `Ref` returns: its `DelegatedAdminIdentifier`, a [`securityhub::DelegatedAdminIdentifier`](kinds::securityhub::DelegatedAdminIdentifier).
    #[inline]
    pub fn reference(&self) -> Value<kinds::securityhub::DelegatedAdminIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the delegated Security Hub CSPM administrator account, in the format of `accountID/Region`.
    ///
    /// `Fn::GetAtt` of `DelegatedAdminIdentifier`.
    #[inline]
    pub fn attr_delegated_admin_identifier(
        &self,
    ) -> Value<kinds::securityhub::DelegatedAdminIdentifier> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("DelegatedAdminIdentifier"),
        ))
    }

    /// Whether the delegated Security Hub CSPM administrator is set for the organization.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::securityhub::DelegatedAdminIdentifier> for &CfnDelegatedAdminRef {
    #[inline]
    fn into_value(self) -> Value<kinds::securityhub::DelegatedAdminIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }
}
