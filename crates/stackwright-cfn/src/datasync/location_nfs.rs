// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DataSync::LocationNFS` and its property types.

use crate::l1::*;

/// The `AWS::DataSync::LocationNFS` resource specifies a Network File System (NFS) file server that AWS DataSync can use as a transfer source or destination.
///
/// `AWS::DataSync::LocationNFS`; `Ref` returns its `LocationArn`, a [`datasync::LocationNfsLocationArn`](kinds::datasync::LocationNfsLocationArn).
/// Changing one of these replaces it: `ServerHostname`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationnfs.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLocationNFS(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DataSync::LocationNFS",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("location_nfs.rules"),
};

impl CfnLocationNFS {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DataSync::LocationNFS";

    /// `CfnLocationNFS` with its required properties, in alphabetical order:
    ///
    /// - `on_prem_config`: Specifies the Amazon Resource Name (ARN) of the DataSync agent that can connect to your NFS file server.
    pub fn new(on_prem_config: impl IntoValue<OnPremConfigProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("OnPremConfig", on_prem_config.into_value().into_node());
        Self(object_)
    }

    /// Specifies the options that DataSync can use to mount your NFS file server.
    ///
    /// `MountOptions`; updated in place.
    pub fn mount_options(mut self, value: impl IntoValue<MountOptionsProperty>) -> Self {
        self.0.put("MountOptions", value.into_value().into_node());
        self
    }

    /// Specifies the DNS name or IP address (IPv4 or IPv6) of the NFS file server that your DataSync agent connects to.
    ///
    /// `ServerHostname`; an update replaces the resource.
    pub fn server_hostname(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ServerHostname", value.into_value().into_node());
        self
    }

    /// Specifies the export path in your NFS file server that you want DataSync to mount.
    ///
    /// This path (or a subdirectory of the path) is where DataSync transfers data to or from. For information on configuring an export for DataSync, see [Accessing NFS file servers](https://docs.aws.amazon.com/datasync/latest/userguide/create-nfs-location.html#accessing-nfs).
    ///
    /// `Subdirectory`; updated in place.
    pub fn subdirectory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Subdirectory", value.into_value().into_node());
        self
    }

    /// Specifies labels that help you categorize, filter, and search for your AWS resources. We recommend creating at least a name tag for your location.
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

impl Construct for CfnLocationNFS {
    type Handle = CfnLocationNFSRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLocationNFSRef {
        CfnLocationNFSRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLocationNFS`] of a stack.
pub struct CfnLocationNFSRef(NodeRef);

impl Clone for CfnLocationNFSRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLocationNFSRef {}
impl AsNode for CfnLocationNFSRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLocationNFSRef {
    /// What `Ref` returns: its `LocationArn`, a [`datasync::LocationNfsLocationArn`](kinds::datasync::LocationNfsLocationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::datasync::LocationNfsLocationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the NFS location that you created.
    ///
    /// `Fn::GetAtt` of `LocationArn`.
    #[inline]
    pub fn attr_location_arn(&self) -> Value<kinds::datasync::LocationNfsLocationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LocationArn")))
    }

    /// The URI of the NFS location that you created.
    ///
    /// `Fn::GetAtt` of `LocationUri`.
    #[inline]
    pub fn attr_location_uri(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LocationUri")))
    }
}

impl IntoValue<kinds::datasync::LocationNfsLocationArn> for &CfnLocationNFSRef {
    #[inline]
    fn into_value(self) -> Value<kinds::datasync::LocationNfsLocationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies the options that DataSync can use to mount your NFS file server.
///
/// The property type `MountOptions` of `AWS::DataSync::LocationNFS`.
#[must_use = "a property type does nothing until it is set"]
pub struct MountOptionsProperty(Object);

impl MountOptionsProperty {
    /// `MountOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the NFS version that you want DataSync to use when mounting your NFS share. If the server refuses to use the version specified, the task fails.
    ///
    /// You can specify the following options:
    ///
    /// - `AUTOMATIC` (default): DataSync chooses NFS version 4.1.
    /// - `NFS3`: Stateless protocol version that allows for asynchronous writes on the server.
    /// - `NFSv4_0`: Stateful, firewall-friendly protocol version that supports delegations and pseudo file systems.
    /// - `NFSv4_1`: Stateful protocol version that supports sessions, directory delegations, and parallel data processing. NFS version 4.1 also includes all features available in version 4.0.
    ///
    /// > DataSync currently only supports NFS version 3 with Amazon FSx for NetApp ONTAP locations.
    ///
    /// `Version`; one of `AUTOMATIC`, `NFS3`, `NFS4_0`, `NFS4_1`, `NFS4_2`.
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

/// The AWS DataSync agents that can connect to your Network File System (NFS) file server.
///
/// The property type `OnPremConfig` of `AWS::DataSync::LocationNFS`.
#[must_use = "a property type does nothing until it is set"]
pub struct OnPremConfigProperty(Object);

impl OnPremConfigProperty {
    /// `OnPremConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `agent_arns`: The Amazon Resource Names (ARNs) of the DataSync agents that can connect to your NFS file server.
    pub fn new(agent_arns: impl IntoValue<List<kinds::datasync::AgentArn>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AgentArns", agent_arns.into_value().into_node());
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

impl Kind for OnPremConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OnPremConfigProperty> for OnPremConfigProperty {}
impl From<OnPremConfigProperty> for Node {
    #[inline]
    fn from(value: OnPremConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OnPremConfigProperty> for OnPremConfigProperty {
    #[inline]
    fn into_value(self) -> Value<OnPremConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
