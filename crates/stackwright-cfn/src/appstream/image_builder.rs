// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppStream::ImageBuilder` and its property types.

use crate::l1::*;

/// The `AWS::AppStream::ImageBuilder` resource creates an image builder for Amazon AppStream 2.0. An image builder is a virtual machine that is used to create an image.
///
/// The initial state of the image builder is `PENDING`. When it is ready, the state is `RUNNING`.
///
/// `AWS::AppStream::ImageBuilder`; `Ref` returns its `Name`, a [`appstream::ImageBuilderName`](kinds::appstream::ImageBuilderName).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-imagebuilder.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnImageBuilder(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppStream::ImageBuilder",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("image_builder.rules"),
};

impl CfnImageBuilder {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppStream::ImageBuilder";

    /// `CfnImageBuilder` with its required properties, in alphabetical order:
    ///
    /// - `instance_type`: The instance type to use when launching the image builder.
    /// - `name`: A unique name for the image builder.
    pub fn new(instance_type: impl IntoValue<String>, name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceType", instance_type.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The list of virtual private cloud (VPC) interface endpoint objects. Administrators can connect to the image builder only through the specified endpoints.
    ///
    /// `AccessEndpoints`; updated in place.
    pub fn access_endpoints(mut self, value: impl IntoValue<List<AccessEndpointProperty>>) -> Self {
        self.0
            .put("AccessEndpoints", value.into_value().into_node());
        self
    }

    /// The version of the WorkSpaces Applications agent to use for this image builder. To use the latest version of the WorkSpaces Applications agent, specify \[LATEST\].
    ///
    /// `AppstreamAgentVersion`; updated in place.
    pub fn appstream_agent_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AppstreamAgentVersion", value.into_value().into_node());
        self
    }

    /// The description to display.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `DisableIMDSV1` property.
    ///
    /// `DisableIMDSV1`; updated in place.
    pub fn disable_imdsv1(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("DisableIMDSV1", value.into_value().into_node());
        self
    }

    /// The image builder name to display.
    ///
    /// `DisplayName`; updated in place.
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DisplayName", value.into_value().into_node());
        self
    }

    /// The name of the directory and organizational unit (OU) to use to join the image builder to a Microsoft Active Directory domain.
    ///
    /// `DomainJoinInfo`; updated in place.
    pub fn domain_join_info(mut self, value: impl IntoValue<DomainJoinInfoProperty>) -> Self {
        self.0.put("DomainJoinInfo", value.into_value().into_node());
        self
    }

    /// Enables or disables default internet access for the image builder.
    ///
    /// `EnableDefaultInternetAccess`; updated in place.
    pub fn enable_default_internet_access(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "EnableDefaultInternetAccess",
            value.into_value().into_node(),
        );
        self
    }

    /// The ARN of the IAM role that is applied to the image builder. To assume a role, the image builder calls the Security Token Service `AssumeRole` API operation and passes the ARN of the role to use. The operation creates a new session with temporary credentials. AppStream 2.0 retrieves the temporary credentials and creates the *appstream_machine_role* credential profile on the instance.
    ///
    /// For more information, see [Using an IAM Role to Grant Permissions to Applications and Scripts Running on AppStream 2.0 Streaming Instances](https://docs.aws.amazon.com/appstream2/latest/developerguide/using-iam-roles-to-grant-permissions-to-applications-scripts-streaming-instances.html) in the *Amazon AppStream 2.0 Administration Guide*.
    ///
    /// `IamRoleArn`; updated in place.
    pub fn iam_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("IamRoleArn", value.into_value().into_node());
        self
    }

    /// The ARN of the public, private, or shared image to use.
    ///
    /// `ImageArn`; updated in place.
    pub fn image_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ImageArn", value.into_value().into_node());
        self
    }

    /// The name of the image used to create the image builder.
    ///
    /// `ImageName`; updated in place.
    pub fn image_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ImageName", value.into_value().into_node());
        self
    }

    /// The `RootVolumeConfig` property.
    ///
    /// `RootVolumeConfig`; updated in place.
    pub fn root_volume_config(mut self, value: impl IntoValue<VolumeConfigProperty>) -> Self {
        self.0
            .put("RootVolumeConfig", value.into_value().into_node());
        self
    }

    /// The `SoftwaresToInstall` property.
    ///
    /// `SoftwaresToInstall`; updated in place.
    pub fn softwares_to_install(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("SoftwaresToInstall", value.into_value().into_node());
        self
    }

    /// The `SoftwaresToUninstall` property.
    ///
    /// `SoftwaresToUninstall`; updated in place.
    pub fn softwares_to_uninstall(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("SoftwaresToUninstall", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The VPC configuration for the image builder. You can specify only one subnet.
    ///
    /// `VpcConfig`; updated in place.
    pub fn vpc_config(mut self, value: impl IntoValue<VpcConfigProperty>) -> Self {
        self.0.put("VpcConfig", value.into_value().into_node());
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

impl Construct for CfnImageBuilder {
    type Handle = CfnImageBuilderRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnImageBuilderRef {
        CfnImageBuilderRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnImageBuilder`] of a stack.
pub struct CfnImageBuilderRef(NodeRef);

impl Clone for CfnImageBuilderRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnImageBuilderRef {}
impl AsNode for CfnImageBuilderRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnImageBuilderRef {
    /// What `Ref` returns: its `Name`, a [`appstream::ImageBuilderName`](kinds::appstream::ImageBuilderName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::appstream::ImageBuilderName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The URL to start an image builder streaming session, returned as a string.
    ///
    /// `Fn::GetAtt` of `StreamingUrl`.
    #[inline]
    pub fn attr_streaming_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StreamingUrl")))
    }
}

impl IntoValue<kinds::appstream::ImageBuilderName> for &CfnImageBuilderRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appstream::ImageBuilderName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Describes an interface VPC endpoint (interface endpoint) that lets you create a private connection between the virtual private cloud (VPC) that you specify and WorkSpaces Applications. When you specify an interface endpoint for a stack, users of the stack can connect to WorkSpaces Applications only through that endpoint. When you specify an interface endpoint for an image builder, administrators can connect to the image builder only through that endpoint.
///
/// The property type `AccessEndpoint` of `AWS::AppStream::ImageBuilder`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccessEndpointProperty(Object);

impl AccessEndpointProperty {
    /// `AccessEndpointProperty` with its required properties, in alphabetical order:
    ///
    /// - `endpoint_type`: The type of interface endpoint.
    /// - `vpce_id`: The identifier (ID) of the VPC in which the interface endpoint is used.
    pub fn new(endpoint_type: impl IntoValue<String>, vpce_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EndpointType", endpoint_type.into_value().into_node());
        object_.put("VpceId", vpce_id.into_value().into_node());
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

impl Kind for AccessEndpointProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AccessEndpointProperty> for AccessEndpointProperty {}
impl From<AccessEndpointProperty> for Node {
    #[inline]
    fn from(value: AccessEndpointProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AccessEndpointProperty> for AccessEndpointProperty {
    #[inline]
    fn into_value(self) -> Value<AccessEndpointProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The name of the directory and organizational unit (OU) to use to join the image builder to a Microsoft Active Directory domain.
///
/// The property type `DomainJoinInfo` of `AWS::AppStream::ImageBuilder`.
#[must_use = "a property type does nothing until it is set"]
pub struct DomainJoinInfoProperty(Object);

impl DomainJoinInfoProperty {
    /// `DomainJoinInfoProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The fully qualified name of the directory (for example, corp.example.com).
    ///
    /// `DirectoryName`.
    pub fn directory_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DirectoryName", value.into_value().into_node());
        self
    }

    /// The distinguished name of the organizational unit for computer accounts.
    ///
    /// `OrganizationalUnitDistinguishedName`.
    pub fn organizational_unit_distinguished_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "OrganizationalUnitDistinguishedName",
            value.into_value().into_node(),
        );
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

impl Kind for DomainJoinInfoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DomainJoinInfoProperty> for DomainJoinInfoProperty {}
impl From<DomainJoinInfoProperty> for Node {
    #[inline]
    fn from(value: DomainJoinInfoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DomainJoinInfoProperty> for DomainJoinInfoProperty {
    #[inline]
    fn into_value(self) -> Value<DomainJoinInfoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `VolumeConfig` of `AWS::AppStream::ImageBuilder`.
#[must_use = "a property type does nothing until it is set"]
pub struct VolumeConfigProperty(Object);

impl VolumeConfigProperty {
    /// `VolumeConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `VolumeSizeInGb` property.
    ///
    /// `VolumeSizeInGb`.
    pub fn volume_size_in_gb(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("VolumeSizeInGb", value.into_value().into_node());
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

impl Kind for VolumeConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VolumeConfigProperty> for VolumeConfigProperty {}
impl From<VolumeConfigProperty> for Node {
    #[inline]
    fn from(value: VolumeConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VolumeConfigProperty> for VolumeConfigProperty {
    #[inline]
    fn into_value(self) -> Value<VolumeConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The VPC configuration for the image builder.
///
/// The property type `VpcConfig` of `AWS::AppStream::ImageBuilder`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcConfigProperty(Object);

impl VpcConfigProperty {
    /// `VpcConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The identifiers of the security groups for the image builder.
    ///
    /// `SecurityGroupIds`.
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIds", value.into_value().into_node());
        self
    }

    /// The identifier of the subnet to which a network interface is attached from the image builder instance. An image builder instance can use one subnet.
    ///
    /// `SubnetIds`.
    pub fn subnet_ids(mut self, value: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        self.0.put("SubnetIds", value.into_value().into_node());
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

impl Kind for VpcConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcConfigProperty> for VpcConfigProperty {}
impl From<VpcConfigProperty> for Node {
    #[inline]
    fn from(value: VpcConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcConfigProperty> for VpcConfigProperty {
    #[inline]
    fn into_value(self) -> Value<VpcConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
