// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IAM::AccessKey` and its property types.

use crate::l1::*;

/// Creates a new AWS secret access key and corresponding AWS access key ID for the specified user. The default status for new keys is `Active`.
///
/// For information about quotas on the number of keys you can create, see [IAM and AWS STS quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html) in the *IAM User Guide*.
///
/// > To ensure the security of your AWS account, the secret access key is accessible only during key and user creation. You must save the key (for example, in a text file) if you want to be able to access it again. If a secret key is lost, you can rotate access keys by increasing the value of the `serial` property.
///
/// `AWS::IAM::AccessKey`; `Ref` returns its `Id`, a [`iam::AccessKeyId`](kinds::iam::AccessKeyId).
/// Changing one of these replaces it: `Serial`, `UserName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-accesskey.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAccessKey(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IAM::AccessKey",
    tags: None,
    rules: include_str!("access_key.rules"),
};

impl CfnAccessKey {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IAM::AccessKey";

    /// `CfnAccessKey` with its required properties, in alphabetical order:
    ///
    /// - `user_name`: The name of the IAM user that the new key will belong to.
    pub fn new(user_name: impl IntoValue<kinds::iam::UserName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("UserName", user_name.into_value().into_node());
        Self(object_)
    }

    /// This value is specific to CloudFormation and can only be *incremented*. Incrementing this value notifies CloudFormation that you want to rotate your access key. When you update your stack, CloudFormation will replace the existing access key with a new key.
    ///
    /// `Serial`; an update replaces the resource.
    pub fn serial(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Serial", value.into_value().into_node());
        self
    }

    /// The status of the access key. `Active` means that the key is valid for API calls, while `Inactive` means it is not.
    ///
    /// `Status`; updated in place.
    pub fn status(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Status", value.into_value().into_node());
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

impl Construct for CfnAccessKey {
    type Handle = CfnAccessKeyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAccessKeyRef {
        CfnAccessKeyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAccessKey`] of a stack.
pub struct CfnAccessKeyRef(NodeRef);

impl Clone for CfnAccessKeyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAccessKeyRef {}
impl AsNode for CfnAccessKeyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAccessKeyRef {
    /// What `Ref` returns: its `Id`, a [`iam::AccessKeyId`](kinds::iam::AccessKeyId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iam::AccessKeyId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID for this access key.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::iam::AccessKeyId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// Returns the secret access key for the specified AWS::IAM::AccessKey resource. For example: wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEKEY.
    ///
    /// `Fn::GetAtt` of `SecretAccessKey`.
    #[inline]
    pub fn attr_secret_access_key(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SecretAccessKey")))
    }
}

impl IntoValue<kinds::iam::AccessKeyId> for &CfnAccessKeyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iam::AccessKeyId> {
        Value::from_node(Node::Ref(self.0))
    }
}
