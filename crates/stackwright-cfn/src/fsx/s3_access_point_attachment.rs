// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::FSx::S3AccessPointAttachment` and its property types.

use crate::l1::*;

/// An S3 access point attached to an Amazon FSx volume.
///
/// `AWS::FSx::S3AccessPointAttachment`; `Ref` returns its `Name`, a [`fsx::S3AccessPointAttachmentName`](kinds::fsx::S3AccessPointAttachmentName).
/// Changing one of these replaces it: `Name`, `OntapConfiguration`, `OpenZFSConfiguration`, `S3AccessPoint`, `Type`.
/// Attributes: `Lifecycle`, `S3AccessPoint.Alias`, `S3AccessPoint.ResourceARN`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-s3accesspointattachment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnS3AccessPointAttachment(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::FSx::S3AccessPointAttachment",
    tags: None,
    rules: include_str!("s3_access_point_attachment.rules"),
};

impl CfnS3AccessPointAttachment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::FSx::S3AccessPointAttachment";

    /// `CfnS3AccessPointAttachment` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the S3 access point attachment; also used for the name of the S3 access point.
    /// - `r#type`: The type of Amazon FSx volume that the S3 access point is attached to.
    pub fn new(name: impl IntoValue<String>, r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The ONTAP configuration of the S3 access point attachment.
    ///
    /// `OntapConfiguration`; an update replaces the resource.
    pub fn ontap_configuration(
        mut self,
        value: impl IntoValue<S3AccessPointOntapConfigurationProperty>,
    ) -> Self {
        self.0
            .put("OntapConfiguration", value.into_value().into_node());
        self
    }

    /// The OpenZFSConfiguration of the S3 access point attachment.
    ///
    /// `OpenZFSConfiguration`; an update replaces the resource.
    pub fn open_zfs_configuration(
        mut self,
        value: impl IntoValue<S3AccessPointOpenZFSConfigurationProperty>,
    ) -> Self {
        self.0
            .put("OpenZFSConfiguration", value.into_value().into_node());
        self
    }

    /// The S3 access point configuration of the S3 access point attachment.
    ///
    /// `S3AccessPoint`; an update replaces the resource.
    pub fn s3_access_point(mut self, value: impl IntoValue<S3AccessPointProperty>) -> Self {
        self.0.put("S3AccessPoint", value.into_value().into_node());
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

impl Construct for CfnS3AccessPointAttachment {
    type Handle = CfnS3AccessPointAttachmentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnS3AccessPointAttachmentRef {
        CfnS3AccessPointAttachmentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnS3AccessPointAttachment`] of a stack.
pub struct CfnS3AccessPointAttachmentRef(NodeRef);

impl Clone for CfnS3AccessPointAttachmentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnS3AccessPointAttachmentRef {}
impl AsNode for CfnS3AccessPointAttachmentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnS3AccessPointAttachmentRef {
    /// What `Ref` returns: its `Name`, a [`fsx::S3AccessPointAttachmentName`](kinds::fsx::S3AccessPointAttachmentName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::fsx::S3AccessPointAttachmentName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The lifecycle status of the S3 access point attachment.
    ///
    /// `Fn::GetAtt` of `Lifecycle`.
    #[inline]
    pub fn attr_lifecycle(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Lifecycle")))
    }

    /// The S3 access point's alias.
    ///
    /// `Fn::GetAtt` of `S3AccessPoint.Alias`.
    #[inline]
    pub fn attr_s3_access_point_alias(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("S3AccessPoint.Alias")))
    }

    /// The S3 access point's ARN.
    ///
    /// `Fn::GetAtt` of `S3AccessPoint.ResourceARN`.
    #[inline]
    pub fn attr_s3_access_point_resource_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("S3AccessPoint.ResourceARN"),
        ))
    }
}

impl IntoValue<kinds::fsx::S3AccessPointAttachmentName> for &CfnS3AccessPointAttachmentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::fsx::S3AccessPointAttachmentName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The GID of the file system user.
///
/// The property type `FileSystemGID` of `AWS::FSx::S3AccessPointAttachment`.
#[must_use = "a property type does nothing until it is set"]
pub struct FileSystemGIDProperty(Object);

impl FileSystemGIDProperty {
    /// `FileSystemGIDProperty` with its required properties, in alphabetical order:
    ///
    /// - `gid`: The GID of the file system user.
    pub fn new(gid: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Gid", gid.into_value().into_node());
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

impl Kind for FileSystemGIDProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FileSystemGIDProperty> for FileSystemGIDProperty {}
impl From<FileSystemGIDProperty> for Node {
    #[inline]
    fn from(value: FileSystemGIDProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FileSystemGIDProperty> for FileSystemGIDProperty {
    #[inline]
    fn into_value(self) -> Value<FileSystemGIDProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the file system user identity that will be used for authorizing all file access requests that are made using the S3 access point. The identity can be either a UNIX user or a Windows user.
///
/// The property type `OntapFileSystemIdentity` of `AWS::FSx::S3AccessPointAttachment`.
#[must_use = "a property type does nothing until it is set"]
pub struct OntapFileSystemIdentityProperty(Object);

impl OntapFileSystemIdentityProperty {
    /// `OntapFileSystemIdentityProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: Specifies the FSx for ONTAP user identity type.
    pub fn new(r#type: impl IntoValue<OntapFileSystemIdentityType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Specifies the UNIX user identity for file system operations.
    ///
    /// `UnixUser`.
    pub fn unix_user(mut self, value: impl IntoValue<OntapUnixFileSystemUserProperty>) -> Self {
        self.0.put("UnixUser", value.into_value().into_node());
        self
    }

    /// Specifies the Windows user identity for file system operations.
    ///
    /// `WindowsUser`.
    pub fn windows_user(
        mut self,
        value: impl IntoValue<OntapWindowsFileSystemUserProperty>,
    ) -> Self {
        self.0.put("WindowsUser", value.into_value().into_node());
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

impl Kind for OntapFileSystemIdentityProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OntapFileSystemIdentityProperty> for OntapFileSystemIdentityProperty {}
impl From<OntapFileSystemIdentityProperty> for Node {
    #[inline]
    fn from(value: OntapFileSystemIdentityProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OntapFileSystemIdentityProperty> for OntapFileSystemIdentityProperty {
    #[inline]
    fn into_value(self) -> Value<OntapFileSystemIdentityProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The FSx for ONTAP UNIX file system user that is used for authorizing all file access requests that are made using the S3 access point.
///
/// The property type `OntapUnixFileSystemUser` of `AWS::FSx::S3AccessPointAttachment`.
#[must_use = "a property type does nothing until it is set"]
pub struct OntapUnixFileSystemUserProperty(Object);

impl OntapUnixFileSystemUserProperty {
    /// `OntapUnixFileSystemUserProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the UNIX user.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
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

impl Kind for OntapUnixFileSystemUserProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OntapUnixFileSystemUserProperty> for OntapUnixFileSystemUserProperty {}
impl From<OntapUnixFileSystemUserProperty> for Node {
    #[inline]
    fn from(value: OntapUnixFileSystemUserProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OntapUnixFileSystemUserProperty> for OntapUnixFileSystemUserProperty {
    #[inline]
    fn into_value(self) -> Value<OntapUnixFileSystemUserProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The FSx for ONTAP Windows file system user that is used for authorizing all file access requests that are made using the S3 access point.
///
/// The property type `OntapWindowsFileSystemUser` of `AWS::FSx::S3AccessPointAttachment`.
#[must_use = "a property type does nothing until it is set"]
pub struct OntapWindowsFileSystemUserProperty(Object);

impl OntapWindowsFileSystemUserProperty {
    /// `OntapWindowsFileSystemUserProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the Windows user.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
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

impl Kind for OntapWindowsFileSystemUserProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OntapWindowsFileSystemUserProperty> for OntapWindowsFileSystemUserProperty {}
impl From<OntapWindowsFileSystemUserProperty> for Node {
    #[inline]
    fn from(value: OntapWindowsFileSystemUserProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OntapWindowsFileSystemUserProperty> for OntapWindowsFileSystemUserProperty {
    #[inline]
    fn into_value(self) -> Value<OntapWindowsFileSystemUserProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the file system user identity that will be used for authorizing all file access requests that are made using the S3 access point.
///
/// The property type `OpenZFSFileSystemIdentity` of `AWS::FSx::S3AccessPointAttachment`.
#[must_use = "a property type does nothing until it is set"]
pub struct OpenZFSFileSystemIdentityProperty(Object);

impl OpenZFSFileSystemIdentityProperty {
    /// `OpenZFSFileSystemIdentityProperty` with its required properties, in alphabetical order:
    ///
    /// - `posix_user`: Specifies the UID and GIDs of the file system POSIX user.
    /// - `r#type`: Specifies the FSx for OpenZFS user identity type, accepts only `POSIX`.
    pub fn new(
        posix_user: impl IntoValue<OpenZFSPosixFileSystemUserProperty>,
        r#type: impl IntoValue<OpenZfsFileSystemIdentityType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("PosixUser", posix_user.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for OpenZFSFileSystemIdentityProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OpenZFSFileSystemIdentityProperty> for OpenZFSFileSystemIdentityProperty {}
impl From<OpenZFSFileSystemIdentityProperty> for Node {
    #[inline]
    fn from(value: OpenZFSFileSystemIdentityProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OpenZFSFileSystemIdentityProperty> for OpenZFSFileSystemIdentityProperty {
    #[inline]
    fn into_value(self) -> Value<OpenZFSFileSystemIdentityProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The FSx for OpenZFS file system user that is used for authorizing all file access requests that are made using the S3 access point.
///
/// The property type `OpenZFSPosixFileSystemUser` of `AWS::FSx::S3AccessPointAttachment`.
#[must_use = "a property type does nothing until it is set"]
pub struct OpenZFSPosixFileSystemUserProperty(Object);

impl OpenZFSPosixFileSystemUserProperty {
    /// `OpenZFSPosixFileSystemUserProperty` with its required properties, in alphabetical order:
    ///
    /// - `gid`: The GID of the file system user.
    /// - `uid`: The UID of the file system user.
    pub fn new(gid: impl IntoValue<f64>, uid: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Gid", gid.into_value().into_node());
        object_.put("Uid", uid.into_value().into_node());
        Self(object_)
    }

    /// The list of secondary GIDs for the file system user.
    ///
    /// `SecondaryGids`.
    pub fn secondary_gids(mut self, value: impl IntoValue<List<FileSystemGIDProperty>>) -> Self {
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

impl Kind for OpenZFSPosixFileSystemUserProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OpenZFSPosixFileSystemUserProperty> for OpenZFSPosixFileSystemUserProperty {}
impl From<OpenZFSPosixFileSystemUserProperty> for Node {
    #[inline]
    fn from(value: OpenZFSPosixFileSystemUserProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OpenZFSPosixFileSystemUserProperty> for OpenZFSPosixFileSystemUserProperty {
    #[inline]
    fn into_value(self) -> Value<OpenZFSPosixFileSystemUserProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the S3 access point configuration of the S3 access point attachment.
///
/// The property type `S3AccessPoint` of `AWS::FSx::S3AccessPointAttachment`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3AccessPointProperty(Object);

impl S3AccessPointProperty {
    /// `S3AccessPointProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The S3 access point's alias.
    ///
    /// `Alias`.
    pub fn alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Alias", value.into_value().into_node());
        self
    }

    /// The S3 access point's policy.
    ///
    /// `Policy`; free JSON, such as an [`Object`].
    pub fn policy(mut self, value: impl IntoValue<JsonOrText>) -> Self {
        self.0.put("Policy", value.into_value().into_node());
        self
    }

    /// The S3 access point's ARN.
    ///
    /// `ResourceARN`.
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ResourceARN", value.into_value().into_node());
        self
    }

    /// The S3 access point's virtual private cloud (VPC) configuration.
    ///
    /// `VpcConfiguration`.
    pub fn vpc_configuration(
        mut self,
        value: impl IntoValue<S3AccessPointVpcConfigurationProperty>,
    ) -> Self {
        self.0
            .put("VpcConfiguration", value.into_value().into_node());
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

impl Kind for S3AccessPointProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3AccessPointProperty> for S3AccessPointProperty {}
impl From<S3AccessPointProperty> for Node {
    #[inline]
    fn from(value: S3AccessPointProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3AccessPointProperty> for S3AccessPointProperty {
    #[inline]
    fn into_value(self) -> Value<S3AccessPointProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the FSx for ONTAP attachment configuration of an S3 access point attachment.
///
/// The property type `S3AccessPointOntapConfiguration` of `AWS::FSx::S3AccessPointAttachment`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3AccessPointOntapConfigurationProperty(Object);

impl S3AccessPointOntapConfigurationProperty {
    /// `S3AccessPointOntapConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `file_system_identity`: The file system identity used to authorize file access requests made using the S3 access point.
    /// - `volume_id`: The ID of the FSx for ONTAP volume that the S3 access point is attached to.
    pub fn new(
        file_system_identity: impl IntoValue<OntapFileSystemIdentityProperty>,
        volume_id: impl IntoValue<kinds::fsx::VolumeId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "FileSystemIdentity",
            file_system_identity.into_value().into_node(),
        );
        object_.put("VolumeId", volume_id.into_value().into_node());
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

impl Kind for S3AccessPointOntapConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3AccessPointOntapConfigurationProperty> for S3AccessPointOntapConfigurationProperty {}
impl From<S3AccessPointOntapConfigurationProperty> for Node {
    #[inline]
    fn from(value: S3AccessPointOntapConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3AccessPointOntapConfigurationProperty>
    for S3AccessPointOntapConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<S3AccessPointOntapConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the FSx for OpenZFS attachment configuration of an S3 access point attachment.
///
/// The property type `S3AccessPointOpenZFSConfiguration` of `AWS::FSx::S3AccessPointAttachment`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3AccessPointOpenZFSConfigurationProperty(Object);

impl S3AccessPointOpenZFSConfigurationProperty {
    /// `S3AccessPointOpenZFSConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `file_system_identity`: The file system identity used to authorize file access requests made using the S3 access point.
    /// - `volume_id`: The ID of the FSx for OpenZFS volume that the S3 access point is attached to.
    pub fn new(
        file_system_identity: impl IntoValue<OpenZFSFileSystemIdentityProperty>,
        volume_id: impl IntoValue<kinds::fsx::VolumeId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "FileSystemIdentity",
            file_system_identity.into_value().into_node(),
        );
        object_.put("VolumeId", volume_id.into_value().into_node());
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

impl Kind for S3AccessPointOpenZFSConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3AccessPointOpenZFSConfigurationProperty>
    for S3AccessPointOpenZFSConfigurationProperty
{
}
impl From<S3AccessPointOpenZFSConfigurationProperty> for Node {
    #[inline]
    fn from(value: S3AccessPointOpenZFSConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3AccessPointOpenZFSConfigurationProperty>
    for S3AccessPointOpenZFSConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<S3AccessPointOpenZFSConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// If included, Amazon S3 restricts access to this access point to requests from the specified virtual private cloud (VPC).
///
/// The property type `S3AccessPointVpcConfiguration` of `AWS::FSx::S3AccessPointAttachment`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3AccessPointVpcConfigurationProperty(Object);

impl S3AccessPointVpcConfigurationProperty {
    /// `S3AccessPointVpcConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `vpc_id`: Specifies the virtual private cloud (VPC) for the S3 access point VPC configuration, if one exists.
    pub fn new(vpc_id: impl IntoValue<kinds::ec2::VpcId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("VpcId", vpc_id.into_value().into_node());
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

impl Kind for S3AccessPointVpcConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3AccessPointVpcConfigurationProperty> for S3AccessPointVpcConfigurationProperty {}
impl From<S3AccessPointVpcConfigurationProperty> for Node {
    #[inline]
    fn from(value: S3AccessPointVpcConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3AccessPointVpcConfigurationProperty> for S3AccessPointVpcConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<S3AccessPointVpcConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of a `OntapFileSystemIdentity` of `AWS::FSx::S3AccessPointAttachment`.
pub enum OntapFileSystemIdentityType {
    /// `UNIX`.
    Unix,
    /// `WINDOWS`.
    Windows,
}

#[diagnostic::do_not_recommend]
impl Kind for OntapFileSystemIdentityType {}
#[diagnostic::do_not_recommend]
impl TextKind for OntapFileSystemIdentityType {}
#[diagnostic::do_not_recommend]
impl IdKind for OntapFileSystemIdentityType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OntapFileSystemIdentityType {}
#[diagnostic::do_not_recommend]
impl IntoValue<OntapFileSystemIdentityType> for OntapFileSystemIdentityType {
    #[inline]
    fn into_value(self) -> Value<OntapFileSystemIdentityType> {
        const VALUES: &[&str] = &["UNIX", "WINDOWS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `OpenZFSFileSystemIdentity` of `AWS::FSx::S3AccessPointAttachment`.
pub enum OpenZfsFileSystemIdentityType {
    /// `POSIX`.
    Posix,
}

#[diagnostic::do_not_recommend]
impl Kind for OpenZfsFileSystemIdentityType {}
#[diagnostic::do_not_recommend]
impl TextKind for OpenZfsFileSystemIdentityType {}
#[diagnostic::do_not_recommend]
impl IdKind for OpenZfsFileSystemIdentityType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OpenZfsFileSystemIdentityType {}
#[diagnostic::do_not_recommend]
impl IntoValue<OpenZfsFileSystemIdentityType> for OpenZfsFileSystemIdentityType {
    #[inline]
    fn into_value(self) -> Value<OpenZfsFileSystemIdentityType> {
        const VALUES: &[&str] = &["POSIX"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of `AWS::FSx::S3AccessPointAttachment`.
pub enum Type {
    /// `ONTAP`.
    Ontap,
    /// `OPENZFS`.
    Openzfs,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["ONTAP", "OPENZFS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
