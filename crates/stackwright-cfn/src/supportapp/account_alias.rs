// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SupportApp::AccountAlias` and its property types.

use crate::l1::*;

/// You can use the `AWS::SupportApp::AccountAlias` resource to specify your AWS account when you configure the AWS Support App in Slack. Your alias name appears on the AWS Support App page in the Support Center Console and in messages from the App. You can use this alias to identify the account you've configured with the AWS Support App.
///
/// For more information, see [AWS Support App in Slack](https://docs.aws.amazon.com/awssupport/latest/user/aws-support-app-for-slack.html) in the *User Guide*.
///
/// `AWS::SupportApp::AccountAlias`; `Ref` returns its `AccountAliasResourceId`, a [`supportapp::AccountAliasResourceId`](kinds::supportapp::AccountAliasResourceId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-supportapp-accountalias.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAccountAlias(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SupportApp::AccountAlias",
    tags: None,
    rules: include_str!("account_alias.rules"),
};

impl CfnAccountAlias {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SupportApp::AccountAlias";

    /// `CfnAccountAlias` with its required properties, in alphabetical order:
    ///
    /// - `account_alias`: An alias or short name for an AWS account.
    pub fn new(account_alias: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AccountAlias", account_alias.into_value().into_node());
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

impl Construct for CfnAccountAlias {
    type Handle = CfnAccountAliasRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAccountAliasRef {
        CfnAccountAliasRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAccountAlias`] of a stack.
pub struct CfnAccountAliasRef(NodeRef);

impl Clone for CfnAccountAliasRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAccountAliasRef {}
impl AsNode for CfnAccountAliasRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAccountAliasRef {
    /// What `Ref` returns: its `AccountAliasResourceId`, a [`supportapp::AccountAliasResourceId`](kinds::supportapp::AccountAliasResourceId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::supportapp::AccountAliasResourceId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `AccountAlias` resource type has an attribute `AccountAliasResourceId`. You can use this attribute to identify the resource.
    ///
    /// The `AccountAliasResourceId` will be `AccountAlias_for_accountId`. In this example, `AccountAlias_for_` is the prefix and `accountId` is your AWS account number, such as `AccountAlias_for_123456789012`.
    ///
    /// `Fn::GetAtt` of `AccountAliasResourceId`.
    #[inline]
    pub fn attr_account_alias_resource_id(
        &self,
    ) -> Value<kinds::supportapp::AccountAliasResourceId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("AccountAliasResourceId"),
        ))
    }
}

impl IntoValue<kinds::supportapp::AccountAliasResourceId> for &CfnAccountAliasRef {
    #[inline]
    fn into_value(self) -> Value<kinds::supportapp::AccountAliasResourceId> {
        Value::from_node(Node::Ref(self.0))
    }
}
