// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Detective::OrganizationAdmin` and its property types.

use crate::l1::*;

/// The `AWS::Detective::OrganizationAdmin` resource is an Amazon Detective resource type that designates the Detective administrator account for the organization in the current region. If the account does not have Detective enabled, then this resource enables Detective for that account and creates a new behavior graph.
///
/// `AWS::Detective::OrganizationAdmin`; `Ref` returns its `AccountId`, a [`detective::OrganizationAdminAccountId`](kinds::detective::OrganizationAdminAccountId).
/// Changing one of these replaces it: `AccountId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-detective-organizationadmin.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnOrganizationAdmin(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Detective::OrganizationAdmin",
    tags: None,
    rules: include_str!("organization_admin.rules"),
};

impl CfnOrganizationAdmin {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Detective::OrganizationAdmin";

    /// `CfnOrganizationAdmin` with its required properties, in alphabetical order:
    ///
    /// - `account_id`: The AWS account identifier of the account to designate as the Detective administrator account for the organization.
    pub fn new(account_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AccountId", account_id.into_value().into_node());
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

impl Construct for CfnOrganizationAdmin {
    type Handle = CfnOrganizationAdminRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnOrganizationAdminRef {
        CfnOrganizationAdminRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnOrganizationAdmin`] of a stack.
pub struct CfnOrganizationAdminRef(NodeRef);

impl Clone for CfnOrganizationAdminRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnOrganizationAdminRef {}
impl AsNode for CfnOrganizationAdminRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnOrganizationAdminRef {
    /// What `Ref` returns: its `AccountId`, a [`detective::OrganizationAdminAccountId`](kinds::detective::OrganizationAdminAccountId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::detective::OrganizationAdminAccountId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the behavior graph to invite the account to contribute data to.
    ///
    /// `Fn::GetAtt` of `GraphArn`.
    #[inline]
    pub fn attr_graph_arn(&self) -> Value<kinds::detective::GraphArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GraphArn")))
    }
}

impl IntoValue<kinds::detective::OrganizationAdminAccountId> for &CfnOrganizationAdminRef {
    #[inline]
    fn into_value(self) -> Value<kinds::detective::OrganizationAdminAccountId> {
        Value::from_node(Node::Ref(self.0))
    }
}
