// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::S3::AccessGrantsLocation` and its property types.

use crate::l1::*;

/// The `AWS::S3::AccessGrantsLocation` resource creates the S3 data location that you would like to register in your S3 Access Grants instance. Your S3 data must be in the same Region as your S3 Access Grants instance. The location can be one of the following:
///
/// - The default S3 location `s3://`
/// - A bucket - `S3://<bucket-name>`
/// - A bucket and prefix - `S3://<bucket-name>/<prefix>`
///
/// When you register a location, you must include the IAM role that has permission to manage the S3 location that you are registering. Give S3 Access Grants permission to assume this role [using a policy](https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-grants-location.html). S3 Access Grants assumes this role to manage access to the location and to vend temporary credentials to grantees or client applications.
///
/// - **Permissions** - You must have the `s3:CreateAccessGrantsLocation` permission to use this resource.
/// - **Additional Permissions** - You must also have the following permission for the specified IAM role: `iam:PassRole`
///
/// `AWS::S3::AccessGrantsLocation`; `Ref` returns its `AccessGrantsLocationId`, a [`s3::AccessGrantsLocationId`](kinds::s3::AccessGrantsLocationId).
/// Changing one of these replaces it: `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accessgrantslocation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAccessGrantsLocation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::S3::AccessGrantsLocation",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("access_grants_location.rules"),
};

impl CfnAccessGrantsLocation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::S3::AccessGrantsLocation";

    /// `CfnAccessGrantsLocation` with its required properties, in alphabetical order:
    ///
    /// - `iam_role_arn`: The Amazon Resource Name (ARN) of the IAM role for the registered location.
    /// - `location_scope`: The S3 URI path to the location that you are registering.
    pub fn new(
        iam_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        location_scope: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("IamRoleArn", iam_role_arn.into_value().into_node());
        object_.put("LocationScope", location_scope.into_value().into_node());
        Self(object_)
    }

    /// The AWS resource tags that you are adding to the S3 Access Grants location. Each tag is a label consisting of a user-defined key and value. Tags can help you manage, identify, organize, search for, and filter resources.
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

impl Construct for CfnAccessGrantsLocation {
    type Handle = CfnAccessGrantsLocationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAccessGrantsLocationRef {
        CfnAccessGrantsLocationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAccessGrantsLocation`] of a stack.
pub struct CfnAccessGrantsLocationRef(NodeRef);

impl Clone for CfnAccessGrantsLocationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAccessGrantsLocationRef {}
impl AsNode for CfnAccessGrantsLocationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAccessGrantsLocationRef {
    /// What `Ref` returns: its `AccessGrantsLocationId`, a [`s3::AccessGrantsLocationId`](kinds::s3::AccessGrantsLocationId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::s3::AccessGrantsLocationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the location you are registering.
    ///
    /// `Fn::GetAtt` of `AccessGrantsLocationArn`.
    #[inline]
    pub fn attr_access_grants_location_arn(&self) -> Value<kinds::s3::AccessGrantsLocationArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("AccessGrantsLocationArn"),
        ))
    }

    /// The ID of the registered location to which you are granting access. S3 Access Grants assigns this ID when you register the location. S3 Access Grants assigns the ID `default` to the default location `s3://` and assigns an auto-generated ID to other locations that you register.
    ///
    /// `Fn::GetAtt` of `AccessGrantsLocationId`.
    #[inline]
    pub fn attr_access_grants_location_id(&self) -> Value<kinds::s3::AccessGrantsLocationId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("AccessGrantsLocationId"),
        ))
    }
}

impl IntoValue<kinds::s3::AccessGrantsLocationId> for &CfnAccessGrantsLocationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::s3::AccessGrantsLocationId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::s3::AccessGrantsLocationArn> for &CfnAccessGrantsLocationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::s3::AccessGrantsLocationArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("AccessGrantsLocationArn"),
        ))
    }
}
