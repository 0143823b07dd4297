// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::S3Files::AccessPoint` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::S3Files::AccessPoint
///
/// `AWS::S3Files::AccessPoint`; `Ref` returns its `AccessPointId`, a [`s3files::AccessPointId`](kinds::s3files::AccessPointId).
/// Changing one of these replaces it: `ClientToken`, `FileSystemId`, `PosixUser`, `RootDirectory`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3files-accesspoint.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAccessPoint(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::S3Files::AccessPoint",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("access_point.rules"),
};

impl CfnAccessPoint {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::S3Files::AccessPoint";

    /// `CfnAccessPoint` with its required properties, in alphabetical order:
    ///
    /// - `file_system_id`: The ID of the S3 Files file system that the access point provides access to.
    pub fn new(file_system_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FileSystemId", file_system_id.into_value().into_node());
        Self(object_)
    }

    /// (optional) A string of up to 64 ASCII characters that Amazon EFS uses to ensure idempotent creation.
    ///
    /// `ClientToken`; an update replaces the resource.
    pub fn client_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientToken", value.into_value().into_node());
        self
    }

    /// The `PosixUser` property.
    ///
    /// `PosixUser`; an update replaces the resource.
    pub fn posix_user(mut self, value: impl IntoValue<PosixUserProperty>) -> Self {
        self.0.put("PosixUser", value.into_value().into_node());
        self
    }

    /// The `RootDirectory` property.
    ///
    /// `RootDirectory`; an update replaces the resource.
    pub fn root_directory(mut self, value: impl IntoValue<RootDirectoryProperty>) -> Self {
        self.0.put("RootDirectory", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<AccessPointTagProperty>>) -> Self {
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

impl Construct for CfnAccessPoint {
    type Handle = CfnAccessPointRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAccessPointRef {
        CfnAccessPointRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAccessPoint`] of a stack.
pub struct CfnAccessPointRef(NodeRef);

impl Clone for CfnAccessPointRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAccessPointRef {}
impl AsNode for CfnAccessPointRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAccessPointRef {
    /// What `Ref` returns: its `AccessPointId`, a [`s3files::AccessPointId`](kinds::s3files::AccessPointId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::s3files::AccessPointId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `AccessPointArn` attribute.
    ///
    /// `Fn::GetAtt` of `AccessPointArn`.
    #[inline]
    pub fn attr_access_point_arn(&self) -> Value<kinds::s3files::AccessPointArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AccessPointArn")))
    }

    /// The `AccessPointId` attribute.
    ///
    /// `Fn::GetAtt` of `AccessPointId`.
    #[inline]
    pub fn attr_access_point_id(&self) -> Value<kinds::s3files::AccessPointId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AccessPointId")))
    }

    /// The `OwnerId` attribute.
    ///
    /// `Fn::GetAtt` of `OwnerId`.
    #[inline]
    pub fn attr_owner_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OwnerId")))
    }

    /// The `Status` attribute.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::s3files::AccessPointId> for &CfnAccessPointRef {
    #[inline]
    fn into_value(self) -> Value<kinds::s3files::AccessPointId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::s3files::AccessPointArn> for &CfnAccessPointRef {
    #[inline]
    fn into_value(self) -> Value<kinds::s3files::AccessPointArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AccessPointArn")))
    }
}

/// The property type `AccessPointTag` of `AWS::S3Files::AccessPoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccessPointTagProperty(Object);

impl AccessPointTagProperty {
    /// `AccessPointTagProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Key` property.
    ///
    /// `Key`.
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Key", value.into_value().into_node());
        self
    }

    /// The `Value` property.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for AccessPointTagProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AccessPointTagProperty> for AccessPointTagProperty {}
impl From<AccessPointTagProperty> for Node {
    #[inline]
    fn from(value: AccessPointTagProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AccessPointTagProperty> for AccessPointTagProperty {
    #[inline]
    fn into_value(self) -> Value<AccessPointTagProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CreationPermissions` of `AWS::S3Files::AccessPoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct CreationPermissionsProperty(Object);

impl CreationPermissionsProperty {
    /// `CreationPermissionsProperty` with its required properties, in alphabetical order:
    ///
    /// - `owner_gid`: Specifies the POSIX group ID to apply to the RootDirectory.
    /// - `owner_uid`: Specifies the POSIX user ID to apply to the RootDirectory.
    /// - `permissions`: Specifies the POSIX permissions to apply to the RootDirectory, in the format of an octal number representing the file's mode bits.
    pub fn new(
        owner_gid: impl IntoValue<String>,
        owner_uid: impl IntoValue<String>,
        permissions: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("OwnerGid", owner_gid.into_value().into_node());
        object_.put("OwnerUid", owner_uid.into_value().into_node());
        object_.put("Permissions", permissions.into_value().into_node());
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

impl Kind for CreationPermissionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CreationPermissionsProperty> for CreationPermissionsProperty {}
impl From<CreationPermissionsProperty> for Node {
    #[inline]
    fn from(value: CreationPermissionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CreationPermissionsProperty> for CreationPermissionsProperty {
    #[inline]
    fn into_value(self) -> Value<CreationPermissionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `PosixUser` of `AWS::S3Files::AccessPoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct PosixUserProperty(Object);

impl PosixUserProperty {
    /// `PosixUserProperty` with its required properties, in alphabetical order:
    ///
    /// - `gid`: The POSIX group ID used for all file system operations using this access point.
    /// - `uid`: The POSIX user ID used for all file system operations using this access point.
    pub fn new(gid: impl IntoValue<String>, uid: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Gid", gid.into_value().into_node());
        object_.put("Uid", uid.into_value().into_node());
        Self(object_)
    }

    /// Secondary POSIX group IDs used for all file system operations using this access point.
    ///
    /// `SecondaryGids`; an update replaces the resource.
    pub fn secondary_gids(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("SecondaryGids", value.into_value().into_node());
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

impl Kind for PosixUserProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PosixUserProperty> for PosixUserProperty {}
impl From<PosixUserProperty> for Node {
    #[inline]
    fn from(value: PosixUserProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PosixUserProperty> for PosixUserProperty {
    #[inline]
    fn into_value(self) -> Value<PosixUserProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `RootDirectory` of `AWS::S3Files::AccessPoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct RootDirectoryProperty(Object);

impl RootDirectoryProperty {
    /// `RootDirectoryProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `CreationPermissions` property.
    ///
    /// `CreationPermissions`; an update replaces the resource.
    pub fn creation_permissions(
        mut self,
        value: impl IntoValue<CreationPermissionsProperty>,
    ) -> Self {
        self.0
            .put("CreationPermissions", value.into_value().into_node());
        self
    }

    /// Specifies the path on the EFS file system to expose as the root directory to NFS clients using the access point to access the EFS file system. A path can have up to four subdirectories. If the specified path does not exist, you are required to provide the CreationPermissions.
    ///
    /// `Path`; an update replaces the resource.
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Path", value.into_value().into_node());
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

impl Kind for RootDirectoryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RootDirectoryProperty> for RootDirectoryProperty {}
impl From<RootDirectoryProperty> for Node {
    #[inline]
    fn from(value: RootDirectoryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RootDirectoryProperty> for RootDirectoryProperty {
    #[inline]
    fn into_value(self) -> Value<RootDirectoryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
