// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SSO::Instance` and its property types.

use crate::l1::*;

/// Creates an instance of IAM Identity Center for a standalone AWS account that is not managed by AWS Organizations or a member AWS account in an organization. You can create only one instance per account and across all AWS Regions.
///
/// The CreateInstance request is rejected if the following apply:
///
/// - The instance is created within the organization management account.
/// - An instance already exists in the same account.
///
/// `AWS::SSO::Instance`; `Ref` returns its `InstanceArn`, a [`sso::InstanceArn`](kinds::sso::InstanceArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-instance.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnInstance(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SSO::Instance",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("instance.rules"),
};

impl CfnInstance {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SSO::Instance";

    /// `CfnInstance` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the Identity Center instance.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// Specifies tags to be attached to the instance of IAM Identity Center.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
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

impl Construct for CfnInstance {
    type Handle = CfnInstanceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnInstanceRef {
        CfnInstanceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnInstance`] of a stack.
pub struct CfnInstanceRef(NodeRef);

impl Clone for CfnInstanceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnInstanceRef {}
impl AsNode for CfnInstanceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnInstanceRef {
    /// What `Ref` returns: its `InstanceArn`, a [`sso::InstanceArn`](kinds::sso::InstanceArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sso::InstanceArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The identifier of the identity store that is connected to the Identity Center instance.
    ///
    /// `Fn::GetAtt` of `IdentityStoreId`.
    #[inline]
    pub fn attr_identity_store_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IdentityStoreId")))
    }

    /// The ARN of the Identity Center instance under which the operation will be executed. For more information about ARNs, see \[Amazon Resource
    /// Names (ARNs) and AWS Service Namespaces\](<https://docs.aws.amazon.com//general/latest/gr/aws-arns-and-namespaces.html>) in the *AWS General Reference*.
    ///
    /// `Fn::GetAtt` of `InstanceArn`.
    #[inline]
    pub fn attr_instance_arn(&self) -> Value<kinds::sso::InstanceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("InstanceArn")))
    }

    /// The AWS account ID number of the owner of the Identity Center instance.
    ///
    /// `Fn::GetAtt` of `OwnerAccountId`.
    #[inline]
    pub fn attr_owner_account_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OwnerAccountId")))
    }

    /// The current status of this Identity Center instance.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::sso::InstanceArn> for &CfnInstanceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sso::InstanceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
