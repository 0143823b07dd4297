// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ApiGateway::Account` and its property types.

use crate::l1::*;

/// The `AWS::ApiGateway::Account` resource specifies the IAM role that Amazon API Gateway uses to write API logs to Amazon CloudWatch Logs. To avoid overwriting other roles, you should only have one `AWS::ApiGateway::Account` resource per region per account.
///
/// When you delete a stack containing this resource, API Gateway can still assume the provided IAM role to write API logs to CloudWatch Logs. To deny API Gateway access to write API logs to CloudWatch logs, update the permissions policies or change the IAM role to deny access.
///
/// `AWS::ApiGateway::Account`; `Ref` returns its `Id`, a [`apigateway::AccountId`](kinds::apigateway::AccountId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-account.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAccount(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ApiGateway::Account",
    tags: None,
    rules: "",
};

impl CfnAccount {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ApiGateway::Account";

    /// `CfnAccount` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of an Amazon CloudWatch role for the current Account.
    ///
    /// `CloudWatchRoleArn`; updated in place.
    pub fn cloud_watch_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("CloudWatchRoleArn", value.into_value().into_node());
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

impl Construct for CfnAccount {
    type Handle = CfnAccountRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAccountRef {
        CfnAccountRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAccount`] of a stack.
pub struct CfnAccountRef(NodeRef);

impl Clone for CfnAccountRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAccountRef {}
impl AsNode for CfnAccountRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAccountRef {
    /// What `Ref` returns: its `Id`, a [`apigateway::AccountId`](kinds::apigateway::AccountId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::apigateway::AccountId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID for the account. For example: `abc123`.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::apigateway::AccountId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::apigateway::AccountId> for &CfnAccountRef {
    #[inline]
    fn into_value(self) -> Value<kinds::apigateway::AccountId> {
        Value::from_node(Node::Ref(self.0))
    }
}
