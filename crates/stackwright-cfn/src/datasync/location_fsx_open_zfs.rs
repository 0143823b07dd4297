// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DataSync::LocationFSxOpenZFS` and its property types.

use crate::l1::*;

/// The `AWS::DataSync::LocationFSxOpenZFS` resource specifies an endpoint for an Amazon FSx for OpenZFS file system.
///
/// `AWS::DataSync::LocationFSxOpenZFS`; `Ref` returns its `LocationArn`, a [`datasync::LocationFsxOpenZfsLocationArn`](kinds::datasync::LocationFsxOpenZfsLocationArn).
/// Changing one of these replaces it: `FsxFilesystemArn`, `Protocol`, `SecurityGroupArns`, `Subdirectory`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxopenzfs.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLocationFSxOpenZFS(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DataSync::LocationFSxOpenZFS",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("location_fsx_open_zfs.rules"),
};

impl CfnLocationFSxOpenZFS {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DataSync::LocationFSxOpenZFS";

    /// `CfnLocationFSxOpenZFS` with its required properties, in alphabetical order:
    ///
    /// - `protocol`: The type of protocol that AWS DataSync uses to access your file system.
    /// - `security_group_arns`: The ARNs of the security groups that are used to configure the FSx for OpenZFS file system.
    pub fn new(
        protocol: impl IntoValue<ProtocolProperty>,
        security_group_arns: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Protocol", protocol.into_value().into_node());
        object_.put(
            "SecurityGroupArns",
            security_group_arns.into_value().into_node(),
        );
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the FSx for OpenZFS file system.
    ///
    /// `FsxFilesystemArn`; an update replaces the resource.
    pub fn fsx_filesystem_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("FsxFilesystemArn", value.into_value().into_node());
        self
    }

    /// A subdirectory in the location's path that must begin with `/fsx`. DataSync uses this subdirectory to read or write data (depending on whether the file system is a source or destination location).
    ///
    /// `Subdirectory`; an update replaces the resource.
    pub fn subdirectory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Subdirectory", value.into_value().into_node());
        self
    }

    /// The key-value pair that represents a tag that you want to add to the resource. The value can be an empty string. This value helps you manage, filter, and search for your resources. We recommend that you create a name tag for your location.
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

impl Construct for CfnLocationFSxOpenZFS {
    type Handle = CfnLocationFSxOpenZFSRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLocationFSxOpenZFSRef {
        CfnLocationFSxOpenZFSRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLocationFSxOpenZFS`] of a stack.
pub struct CfnLocationFSxOpenZFSRef(NodeRef);

impl Clone for CfnLocationFSxOpenZFSRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLocationFSxOpenZFSRef {}
impl AsNode for CfnLocationFSxOpenZFSRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLocationFSxOpenZFSRef {
    /// What `Ref` returns: its `LocationArn`, a [`datasync::LocationFsxOpenZfsLocationArn`](kinds::datasync::LocationFsxOpenZfsLocationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::datasync::LocationFsxOpenZfsLocationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the specified FSx for OpenZFS file system location.
    ///
    /// `Fn::GetAtt` of `LocationArn`.
    #[inline]
    pub fn attr_location_arn(&self) -> Value<kinds::datasync::LocationFsxOpenZfsLocationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LocationArn")))
    }

    /// The URI of the specified FSx for OpenZFS file system location.
    ///
    /// `Fn::GetAtt` of `LocationUri`.
    #[inline]
    pub fn attr_location_uri(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LocationUri")))
    }
}

impl IntoValue<kinds::datasync::LocationFsxOpenZfsLocationArn> for &CfnLocationFSxOpenZFSRef {
    #[inline]
    fn into_value(self) -> Value<kinds::datasync::LocationFsxOpenZfsLocationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Represents the mount options that are available for DataSync to access a Network File System (NFS) location.
///
/// The property type `MountOptions` of `AWS::DataSync::LocationFSxOpenZFS`.
#[must_use = "a property type does nothing until it is set"]
pub struct MountOptionsProperty(Object);

impl MountOptionsProperty {
    /// `MountOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The specific NFS version that you want DataSync to use to mount your NFS share. If the server refuses to use the version specified, the sync will fail. If you don't specify a version, DataSync defaults to `AUTOMATIC`. That is, DataSync automatically selects a version based on negotiation with the NFS server.
    ///
    /// You can specify the following NFS versions:
    ///
    /// - *[NFSv3](https://docs.aws.amazon.com/https://tools.ietf.org/html/rfc1813)*: Stateless protocol version that allows for asynchronous writes on the server.
    /// - *[NFSv4.0](https://docs.aws.amazon.com/https://tools.ietf.org/html/rfc3530)*: Stateful, firewall-friendly protocol version that supports delegations and pseudo file systems.
    /// - *[NFSv4.1](https://docs.aws.amazon.com/https://tools.ietf.org/html/rfc5661)*: Stateful protocol version that supports sessions, directory delegations, and parallel data processing. Version 4.1 also includes all features available in version 4.0.
    ///
    /// `Version`; one of `AUTOMATIC`, `NFS3`, `NFS4_0`, `NFS4_1`, `NFS4_2`; an update replaces the resource.
    pub fn version(mut self, value: impl IntoValue<super::Version>) -> Self {
        self.0.put("Version", value.into_value().into_node());
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

impl Kind for MountOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MountOptionsProperty> for MountOptionsProperty {}
impl From<MountOptionsProperty> for Node {
    #[inline]
    fn from(value: MountOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MountOptionsProperty> for MountOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<MountOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents the Network File System (NFS) protocol that AWS DataSync uses to access your Amazon FSx for OpenZFS file system.
///
/// The property type `NFS` of `AWS::DataSync::LocationFSxOpenZFS`.
#[must_use = "a property type does nothing until it is set"]
pub struct NFSProperty(Object);

impl NFSProperty {
    /// `NFSProperty` with its required properties, in alphabetical order:
    ///
    /// - `mount_options`: Represents the mount options that are available for DataSync to access an NFS location.
    pub fn new(mount_options: impl IntoValue<MountOptionsProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MountOptions", mount_options.into_value().into_node());
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

impl Kind for NFSProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NFSProperty> for NFSProperty {}
impl From<NFSProperty> for Node {
    #[inline]
    fn from(value: NFSProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NFSProperty> for NFSProperty {
    #[inline]
    fn into_value(self) -> Value<NFSProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents the protocol that AWS DataSync uses to access your Amazon FSx for OpenZFS file system.
///
/// The property type `Protocol` of `AWS::DataSync::LocationFSxOpenZFS`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProtocolProperty(Object);

impl ProtocolProperty {
    /// `ProtocolProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Represents the Network File System (NFS) protocol that DataSync uses to access your FSx for OpenZFS file system.
    ///
    /// `NFS`; an update replaces the resource.
    pub fn nfs(mut self, value: impl IntoValue<NFSProperty>) -> Self {
        self.0.put("NFS", value.into_value().into_node());
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

impl Kind for ProtocolProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProtocolProperty> for ProtocolProperty {}
impl From<ProtocolProperty> for Node {
    #[inline]
    fn from(value: ProtocolProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProtocolProperty> for ProtocolProperty {
    #[inline]
    fn into_value(self) -> Value<ProtocolProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
