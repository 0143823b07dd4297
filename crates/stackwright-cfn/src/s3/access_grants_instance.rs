// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::S3::AccessGrantsInstance` and its property types.

use crate::l1::*;

/// The `AWS::S3::AccessGrantInstance` resource creates an S3 Access Grants instance, which serves as a logical grouping for access grants. You can create one S3 Access Grants instance per Region per account.
///
/// - **Permissions** - You must have the `s3:CreateAccessGrantsInstance` permission to use this resource.
/// - **Additional Permissions** - To associate an IAM Identity Center instance with your S3 Access Grants instance, you must also have the `sso:DescribeInstance`, `sso:CreateApplication`, `sso:PutApplicationGrant`, and `sso:PutApplicationAuthenticationMethod` permissions.
///
/// `AWS::S3::AccessGrantsInstance`; `Ref` returns its `AccessGrantsInstanceArn`, a [`s3::AccessGrantsInstanceArn`](kinds::s3::AccessGrantsInstanceArn).
/// Changing one of these replaces it: `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accessgrantsinstance.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAccessGrantsInstance(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::S3::AccessGrantsInstance",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: "",
};

impl CfnAccessGrantsInstance {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::S3::AccessGrantsInstance";

    /// `CfnAccessGrantsInstance` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// If you would like to associate your S3 Access Grants instance with an AWS IAM Identity Center instance, use this field to pass the Amazon Resource Name (ARN) of the AWS IAM Identity Center instance that you are associating with your S3 Access Grants instance. An IAM Identity Center instance is your corporate identity directory that you added to the IAM Identity Center.
    ///
    /// `IdentityCenterArn`; updated in place.
    pub fn identity_center_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("IdentityCenterArn", value.into_value().into_node());
        self
    }

    /// The AWS resource tags that you are adding to the S3 Access Grants instance. Each tag is a label consisting of a user-defined key and value. Tags can help you manage, identify, organize, search for, and filter resources.
    ///
    /// `Tags`; an update replaces the resource.
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

impl Construct for CfnAccessGrantsInstance {
    type Handle = CfnAccessGrantsInstanceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAccessGrantsInstanceRef {
        CfnAccessGrantsInstanceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAccessGrantsInstance`] of a stack.
pub struct CfnAccessGrantsInstanceRef(NodeRef);

impl Clone for CfnAccessGrantsInstanceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAccessGrantsInstanceRef {}
impl AsNode for CfnAccessGrantsInstanceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAccessGrantsInstanceRef {
    /// What `Ref` returns: its `AccessGrantsInstanceArn`, a [`s3::AccessGrantsInstanceArn`](kinds::s3::AccessGrantsInstanceArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::s3::AccessGrantsInstanceArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the S3 Access Grants instance.
    ///
    /// `Fn::GetAtt` of `AccessGrantsInstanceArn`.
    #[inline]
    pub fn attr_access_grants_instance_arn(&self) -> Value<kinds::s3::AccessGrantsInstanceArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("AccessGrantsInstanceArn"),
        ))
    }

    /// The ID of the S3 Access Grants instance. The ID is `default`. You can have one S3 Access Grants instance per Region per account.
    ///
    /// `Fn::GetAtt` of `AccessGrantsInstanceId`.
    #[inline]
    pub fn attr_access_grants_instance_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("AccessGrantsInstanceId"),
        ))
    }
}

impl IntoValue<kinds::s3::AccessGrantsInstanceArn> for &CfnAccessGrantsInstanceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::s3::AccessGrantsInstanceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
