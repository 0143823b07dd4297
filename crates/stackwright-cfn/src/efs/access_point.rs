// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EFS::AccessPoint` and its property types.

use crate::l1::*;

/// The `AWS::EFS::AccessPoint` resource creates an EFS access point. An access point is an application-specific view into an EFS file system that applies an operating system user and group, and a file system path, to any file system request made through the access point. The operating system user and group override any identity information provided by the NFS client. The file system path is exposed as the access point's root directory. Applications using the access point can only access data in its own directory and below. To learn more, see [Mounting a file system using EFS access points](https://docs.aws.amazon.com/efs/latest/ug/efs-access-points.html).
///
/// This operation requires permissions for the `elasticfilesystem:CreateAccessPoint` action.
///
/// `AWS::EFS::AccessPoint`; `Ref` returns its `AccessPointId`, a [`efs::AccessPointId`](kinds::efs::AccessPointId).
/// Changing one of these replaces it: `ClientToken`, `FileSystemId`, `PosixUser`, `RootDirectory`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-accesspoint.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAccessPoint(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EFS::AccessPoint",
    tags: Some(stackwright_core::TagProperty {
        name: "AccessPointTags",
        format: TagFormat::List,
    }),
    rules: include_str!("access_point.rules"),
};

impl CfnAccessPoint {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EFS::AccessPoint";

    /// `CfnAccessPoint` with its required properties, in alphabetical order:
    ///
    /// - `file_system_id`: The ID of the EFS file system that the access point applies to.
    pub fn new(file_system_id: impl IntoValue<kinds::efs::FileSystemId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FileSystemId", file_system_id.into_value().into_node());
        Self(object_)
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
    ///
    /// `AccessPointTags`; updated in place.
    pub fn access_point_tags(
        mut self,
        value: impl IntoValue<List<AccessPointTagProperty>>,
    ) -> Self {
        self.0
            .put("AccessPointTags", value.into_value().into_node());
        self
    }

    /// The opaque string specified in the request to ensure idempotent creation.
    ///
    /// `ClientToken`; an update replaces the resource.
    pub fn client_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientToken", value.into_value().into_node());
        self
    }

    /// The full POSIX identity, including the user ID, group ID, and secondary group IDs on the access point that is used for all file operations by NFS clients using the access point.
    ///
    /// `PosixUser`; an update replaces the resource.
    pub fn posix_user(mut self, value: impl IntoValue<PosixUserProperty>) -> Self {
        self.0.put("PosixUser", value.into_value().into_node());
        self
    }

    /// The directory on the EFS file system that the access point exposes as the root directory to NFS clients using the access point.
    ///
    /// `RootDirectory`; an update replaces the resource.
    pub fn root_directory(mut self, value: impl IntoValue<RootDirectoryProperty>) -> Self {
        self.0.put("RootDirectory", value.into_value().into_node());
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
    /// What `Ref` returns: its `AccessPointId`, a [`efs::AccessPointId`](kinds::efs::AccessPointId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::efs::AccessPointId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the EFS access point.
    ///
    /// `Fn::GetAtt` of `AccessPointId`.
    #[inline]
    pub fn attr_access_point_id(&self) -> Value<kinds::efs::AccessPointId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AccessPointId")))
    }

    /// The Amazon Resource Name (ARN) of the access point.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::efs::AccessPointArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::efs::AccessPointId> for &CfnAccessPointRef {
    #[inline]
    fn into_value(self) -> Value<kinds::efs::AccessPointId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::efs::AccessPointArn> for &CfnAccessPointRef {
    #[inline]
    fn into_value(self) -> Value<kinds::efs::AccessPointArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// A tag is a key-value pair attached to a file system. Allowed characters in the `Key` and `Value` properties are letters, white space, and numbers that can be represented in UTF-8, and the following characters: `+ - =. _: /`
///
/// The property type `AccessPointTag` of `AWS::EFS::AccessPoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccessPointTagProperty(Object);

impl AccessPointTagProperty {
    /// `AccessPointTagProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The tag key (String). The key can't start with `aws:`.
    ///
    /// `Key`.
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Key", value.into_value().into_node());
        self
    }

    /// The value of the tag key.
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

/// Required if the `RootDirectory` \> `Path` specified does not exist. Specifies the POSIX IDs and permissions to apply to the access point's `RootDirectory` \> `Path`. If the access point root directory does not exist, EFS creates it with these settings when a client connects to the access point. When specifying `CreationInfo`, you must include values for all properties.
///
/// Amazon EFS creates a root directory only if you have provided the CreationInfo: OwnUid, OwnGID, and permissions for the directory. If you do not provide this information, Amazon EFS does not create the root directory. If the root directory does not exist, attempts to mount using the access point will fail.
///
/// > If you do not provide `CreationInfo` and the specified `RootDirectory` does not exist, attempts to mount the file system using the access point will fail.
///
/// The property type `CreationInfo` of `AWS::EFS::AccessPoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct CreationInfoProperty(Object);

impl CreationInfoProperty {
    /// `CreationInfoProperty` with its required properties, in alphabetical order:
    ///
    /// - `owner_gid`: Specifies the POSIX group ID to apply to the `RootDirectory`.
    /// - `owner_uid`: Specifies the POSIX user ID to apply to the `RootDirectory`.
    /// - `permissions`: Specifies the POSIX permissions to apply to the `RootDirectory`, in the format of an octal number representing the file's mode bits.
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

impl Kind for CreationInfoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CreationInfoProperty> for CreationInfoProperty {}
impl From<CreationInfoProperty> for Node {
    #[inline]
    fn from(value: CreationInfoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CreationInfoProperty> for CreationInfoProperty {
    #[inline]
    fn into_value(self) -> Value<CreationInfoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The full POSIX identity, including the user ID, group ID, and any secondary group IDs, on the access point that is used for all file system operations performed by NFS clients using the access point.
///
/// The property type `PosixUser` of `AWS::EFS::AccessPoint`.
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

/// Specifies the directory on the Amazon EFS file system that the access point provides access to. The access point exposes the specified file system path as the root directory of your file system to applications using the access point. NFS clients using the access point can only access data in the access point's `RootDirectory` and its subdirectories.
///
/// The property type `RootDirectory` of `AWS::EFS::AccessPoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct RootDirectoryProperty(Object);

impl RootDirectoryProperty {
    /// `RootDirectoryProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// (Optional) Specifies the POSIX IDs and permissions to apply to the access point's `RootDirectory`. If the `RootDirectory` \> `Path` specified does not exist, EFS creates the root directory using the `CreationInfo` settings when a client connects to an access point. When specifying the `CreationInfo`, you must provide values for all properties.
    ///
    /// > If you do not provide `CreationInfo` and the specified `RootDirectory` \> `Path` does not exist, attempts to mount the file system using the access point will fail.
    ///
    /// `CreationInfo`; an update replaces the resource.
    pub fn creation_info(mut self, value: impl IntoValue<CreationInfoProperty>) -> Self {
        self.0.put("CreationInfo", value.into_value().into_node());
        self
    }

    /// Specifies the path on the EFS file system to expose as the root directory to NFS clients using the access point to access the EFS file system. A path can have up to four subdirectories. If the specified path does not exist, you are required to provide the `CreationInfo`.
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
