// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::S3::AccessGrant` and its property types.

use crate::l1::*;

/// The `AWS::S3::AccessGrant` resource creates an access grant that gives a grantee access to your S3 data. The grantee can be an IAM user or role or a directory user, or group. Before you can create a grant, you must have an S3 Access Grants instance in the same Region as the S3 data. You can create an S3 Access Grants instance using the [AWS::S3::AccessGrantsInstance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-s3-accessgrantsinstance.html). You must also have registered at least one S3 data location in your S3 Access Grants instance using [AWS::S3::AccessGrantsLocation](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-s3-accessgrantslocation.html).
///
/// - **Permissions** - You must have the `s3:CreateAccessGrant` permission to use this resource.
/// - **Additional Permissions** - For any directory identity - `sso:DescribeInstance` and `sso:DescribeApplication`
///
/// For directory users - `identitystore:DescribeUser`
///
/// For directory groups - `identitystore:DescribeGroup`
///
/// `AWS::S3::AccessGrant`; `Ref` returns its `AccessGrantId`, a [`s3::AccessGrantId`](kinds::s3::AccessGrantId).
/// Changing one of these replaces it: `S3PrefixType`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accessgrant.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAccessGrant(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::S3::AccessGrant",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("access_grant.rules"),
};

impl CfnAccessGrant {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::S3::AccessGrant";

    /// `CfnAccessGrant` with its required properties, in alphabetical order:
    ///
    /// - `access_grants_location_id`: The ID of the registered location to which you are granting access.
    /// - `grantee`: The user, group, or role to which you are granting access.
    /// - `permission`: The type of access that you are granting to your S3 data, which can be set to one of the following values.
    pub fn new(
        access_grants_location_id: impl IntoValue<kinds::s3::AccessGrantsLocationId>,
        grantee: impl IntoValue<GranteeProperty>,
        permission: impl IntoValue<Permission>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AccessGrantsLocationId",
            access_grants_location_id.into_value().into_node(),
        );
        object_.put("Grantee", grantee.into_value().into_node());
        object_.put("Permission", permission.into_value().into_node());
        Self(object_)
    }

    /// The configuration options of the grant location. The grant location is the S3 path to the data to which you are granting access. It contains the `S3SubPrefix` field. The grant scope is the result of appending the subprefix to the location scope of the registered location.
    ///
    /// `AccessGrantsLocationConfiguration`; updated in place.
    pub fn access_grants_location_configuration(
        mut self,
        value: impl IntoValue<AccessGrantsLocationConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "AccessGrantsLocationConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The Amazon Resource Name (ARN) of an AWS IAM Identity Center application associated with your Identity Center instance. If the grant includes an application ARN, the grantee can only access the S3 data through this application.
    ///
    /// `ApplicationArn`; updated in place.
    pub fn application_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ApplicationArn", value.into_value().into_node());
        self
    }

    /// The type of `S3SubPrefix`. The only possible value is `Object`. Pass this value if the access grant scope is an object. Do not pass this value if the access grant scope is a bucket or a bucket and a prefix.
    ///
    /// `S3PrefixType`; one of `Object`; an update replaces the resource.
    pub fn s3_prefix_type(mut self, value: impl IntoValue<S3PrefixType>) -> Self {
        self.0.put("S3PrefixType", value.into_value().into_node());
        self
    }

    /// The AWS resource tags that you are adding to the access grant. Each tag is a label consisting of a user-defined key and value. Tags can help you manage, identify, organize, search for, and filter resources.
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

impl Construct for CfnAccessGrant {
    type Handle = CfnAccessGrantRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAccessGrantRef {
        CfnAccessGrantRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAccessGrant`] of a stack.
pub struct CfnAccessGrantRef(NodeRef);

impl Clone for CfnAccessGrantRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAccessGrantRef {}
impl AsNode for CfnAccessGrantRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAccessGrantRef {
    /// What `Ref` returns: its `AccessGrantId`, a [`s3::AccessGrantId`](kinds::s3::AccessGrantId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::s3::AccessGrantId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the access grant.
    ///
    /// `Fn::GetAtt` of `AccessGrantArn`.
    #[inline]
    pub fn attr_access_grant_arn(&self) -> Value<kinds::s3::AccessGrantArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AccessGrantArn")))
    }

    /// The ID of the access grant. S3 Access Grants auto-generates this ID when you create the access grant.
    ///
    /// `Fn::GetAtt` of `AccessGrantId`.
    #[inline]
    pub fn attr_access_grant_id(&self) -> Value<kinds::s3::AccessGrantId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AccessGrantId")))
    }

    /// The S3 path of the data to which you are granting access. It is the result of appending the `Subprefix` to the location scope.
    ///
    /// `Fn::GetAtt` of `GrantScope`.
    #[inline]
    pub fn attr_grant_scope(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GrantScope")))
    }
}

impl IntoValue<kinds::s3::AccessGrantId> for &CfnAccessGrantRef {
    #[inline]
    fn into_value(self) -> Value<kinds::s3::AccessGrantId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::s3::AccessGrantArn> for &CfnAccessGrantRef {
    #[inline]
    fn into_value(self) -> Value<kinds::s3::AccessGrantArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AccessGrantArn")))
    }
}

/// The configuration options of the S3 Access Grants location. It contains the `S3SubPrefix` field. The grant scope, the data to which you are granting access, is the result of appending the `Subprefix` field to the scope of the registered location.
///
/// The property type `AccessGrantsLocationConfiguration` of `AWS::S3::AccessGrant`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccessGrantsLocationConfigurationProperty(Object);

impl AccessGrantsLocationConfigurationProperty {
    /// `AccessGrantsLocationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_sub_prefix`: The `S3SubPrefix` is appended to the location scope creating the grant scope.
    pub fn new(s3_sub_prefix: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3SubPrefix", s3_sub_prefix.into_value().into_node());
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

impl Kind for AccessGrantsLocationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AccessGrantsLocationConfigurationProperty>
    for AccessGrantsLocationConfigurationProperty
{
}
impl From<AccessGrantsLocationConfigurationProperty> for Node {
    #[inline]
    fn from(value: AccessGrantsLocationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AccessGrantsLocationConfigurationProperty>
    for AccessGrantsLocationConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<AccessGrantsLocationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The user, group, or role to which you are granting access. You can grant access to an IAM user or role. If you have added your corporate directory to AWS IAM Identity Center and associated your Identity Center instance with your S3 Access Grants instance, the grantee can also be a corporate directory user or group.
///
/// The property type `Grantee` of `AWS::S3::AccessGrant`.
#[must_use = "a property type does nothing until it is set"]
pub struct GranteeProperty(Object);

impl GranteeProperty {
    /// `GranteeProperty` with its required properties, in alphabetical order:
    ///
    /// - `grantee_identifier`: The unique identifier of the `Grantee`.
    /// - `grantee_type`: The type of the grantee to which access has been granted.
    pub fn new(
        grantee_identifier: impl IntoValue<String>,
        grantee_type: impl IntoValue<GranteeType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "GranteeIdentifier",
            grantee_identifier.into_value().into_node(),
        );
        object_.put("GranteeType", grantee_type.into_value().into_node());
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

impl Kind for GranteeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GranteeProperty> for GranteeProperty {}
impl From<GranteeProperty> for Node {
    #[inline]
    fn from(value: GranteeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GranteeProperty> for GranteeProperty {
    #[inline]
    fn into_value(self) -> Value<GranteeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `GranteeType` of a `Grantee` of `AWS::S3::AccessGrant`.
pub enum GranteeType {
    /// `DIRECTORY_GROUP`.
    DirectoryGroup,
    /// `DIRECTORY_USER`.
    DirectoryUser,
    /// `IAM`.
    Iam,
}

#[diagnostic::do_not_recommend]
impl Kind for GranteeType {}
#[diagnostic::do_not_recommend]
impl TextKind for GranteeType {}
#[diagnostic::do_not_recommend]
impl IdKind for GranteeType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for GranteeType {}
#[diagnostic::do_not_recommend]
impl IntoValue<GranteeType> for GranteeType {
    #[inline]
    fn into_value(self) -> Value<GranteeType> {
        const VALUES: &[&str] = &["DIRECTORY_GROUP", "DIRECTORY_USER", "IAM"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Permission` of `AWS::S3::AccessGrant`.
pub enum Permission {
    /// `READ`.
    Read,
    /// `READWRITE`.
    Readwrite,
    /// `WRITE`.
    Write,
}

#[diagnostic::do_not_recommend]
impl Kind for Permission {}
#[diagnostic::do_not_recommend]
impl TextKind for Permission {}
#[diagnostic::do_not_recommend]
impl IdKind for Permission {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Permission {}
#[diagnostic::do_not_recommend]
impl IntoValue<Permission> for Permission {
    #[inline]
    fn into_value(self) -> Value<Permission> {
        const VALUES: &[&str] = &["READ", "READWRITE", "WRITE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `S3PrefixType` of `AWS::S3::AccessGrant`.
pub enum S3PrefixType {
    /// `Object`.
    Object_,
}

#[diagnostic::do_not_recommend]
impl Kind for S3PrefixType {}
#[diagnostic::do_not_recommend]
impl TextKind for S3PrefixType {}
#[diagnostic::do_not_recommend]
impl IdKind for S3PrefixType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for S3PrefixType {}
#[diagnostic::do_not_recommend]
impl IntoValue<S3PrefixType> for S3PrefixType {
    #[inline]
    fn into_value(self) -> Value<S3PrefixType> {
        const VALUES: &[&str] = &["Object"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
