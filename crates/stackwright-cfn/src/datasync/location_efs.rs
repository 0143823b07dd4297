// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DataSync::LocationEFS` and its property types.

use crate::l1::*;

/// The `AWS::DataSync::LocationEFS` resource creates an endpoint for an Amazon EFS file system. AWS DataSync can access this endpoint as a source or destination location.
///
/// `AWS::DataSync::LocationEFS`; `Ref` returns its `LocationArn`, a [`datasync::LocationEfsLocationArn`](kinds::datasync::LocationEfsLocationArn).
/// Changing one of these replaces it: `AccessPointArn`, `Ec2Config`, `EfsFilesystemArn`, `FileSystemAccessRoleArn`, `InTransitEncryption`, `Subdirectory`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationefs.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLocationEFS(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DataSync::LocationEFS",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("location_efs.rules"),
};

impl CfnLocationEFS {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DataSync::LocationEFS";

    /// `CfnLocationEFS` with its required properties, in alphabetical order:
    ///
    /// - `ec2_config`: Specifies the subnet and security groups DataSync uses to connect to one of your Amazon EFS file system's [mount targets](https://docs.aws.amazon.com/efs/latest/ug/accessing-fs.html).
    pub fn new(ec2_config: impl IntoValue<Ec2ConfigProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Ec2Config", ec2_config.into_value().into_node());
        Self(object_)
    }

    /// Specifies the Amazon Resource Name (ARN) of the access point that DataSync uses to mount your Amazon EFS file system.
    ///
    /// For more information, see [Accessing restricted file systems](https://docs.aws.amazon.com/datasync/latest/userguide/create-efs-location.html#create-efs-location-iam).
    ///
    /// `AccessPointArn`; an update replaces the resource.
    pub fn access_point_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AccessPointArn", value.into_value().into_node());
        self
    }

    /// Specifies the ARN for your Amazon EFS file system.
    ///
    /// `EfsFilesystemArn`; an update replaces the resource.
    pub fn efs_filesystem_arn(mut self, value: impl IntoValue<kinds::efs::FileSystemArn>) -> Self {
        self.0
            .put("EfsFilesystemArn", value.into_value().into_node());
        self
    }

    /// Specifies an AWS Identity and Access Management (IAM) role that allows DataSync to access your Amazon EFS file system.
    ///
    /// For information on creating this role, see [Creating a DataSync IAM role for file system access](https://docs.aws.amazon.com/datasync/latest/userguide/create-efs-location.html#create-efs-location-iam-role).
    ///
    /// `FileSystemAccessRoleArn`; an update replaces the resource.
    pub fn file_system_access_role_arn(
        mut self,
        value: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        self.0
            .put("FileSystemAccessRoleArn", value.into_value().into_node());
        self
    }

    /// Specifies whether you want DataSync to use Transport Layer Security (TLS) 1.2 encryption when it transfers data to or from your Amazon EFS file system.
    ///
    /// If you specify an access point using `AccessPointArn` or an IAM role using `FileSystemAccessRoleArn`, you must set this parameter to `TLS1_2`.
    ///
    /// `InTransitEncryption`; one of `NONE`, `TLS1_2`; an update replaces the resource.
    pub fn in_transit_encryption(mut self, value: impl IntoValue<InTransitEncryption>) -> Self {
        self.0
            .put("InTransitEncryption", value.into_value().into_node());
        self
    }

    /// Specifies a mount path for your Amazon EFS file system. This is where DataSync reads or writes data on your file system (depending on if this is a source or destination location).
    ///
    /// By default, DataSync uses the root directory (or [access point](https://docs.aws.amazon.com/efs/latest/ug/efs-access-points.html) if you provide one by using `AccessPointArn`). You can also include subdirectories using forward slashes (for example, `/path/to/folder`).
    ///
    /// `Subdirectory`; an update replaces the resource.
    pub fn subdirectory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Subdirectory", value.into_value().into_node());
        self
    }

    /// Specifies the key-value pair that represents a tag that you want to add to the resource. The value can be an empty string. This value helps you manage, filter, and search for your resources. We recommend that you create a name tag for your location.
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

impl Construct for CfnLocationEFS {
    type Handle = CfnLocationEFSRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLocationEFSRef {
        CfnLocationEFSRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLocationEFS`] of a stack.
pub struct CfnLocationEFSRef(NodeRef);

impl Clone for CfnLocationEFSRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLocationEFSRef {}
impl AsNode for CfnLocationEFSRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLocationEFSRef {
    /// What `Ref` returns: its `LocationArn`, a [`datasync::LocationEfsLocationArn`](kinds::datasync::LocationEfsLocationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::datasync::LocationEfsLocationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the Amazon EFS file system.
    ///
    /// `Fn::GetAtt` of `LocationArn`.
    #[inline]
    pub fn attr_location_arn(&self) -> Value<kinds::datasync::LocationEfsLocationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LocationArn")))
    }

    /// The URI of the Amazon EFS file system.
    ///
    /// `Fn::GetAtt` of `LocationUri`.
    #[inline]
    pub fn attr_location_uri(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LocationUri")))
    }
}

impl IntoValue<kinds::datasync::LocationEfsLocationArn> for &CfnLocationEFSRef {
    #[inline]
    fn into_value(self) -> Value<kinds::datasync::LocationEfsLocationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The subnet and security groups that AWS DataSync uses to connect to one of your Amazon EFS file system's [mount targets](https://docs.aws.amazon.com/efs/latest/ug/accessing-fs.html).
///
/// The property type `Ec2Config` of `AWS::DataSync::LocationEFS`.
#[must_use = "a property type does nothing until it is set"]
pub struct Ec2ConfigProperty(Object);

impl Ec2ConfigProperty {
    /// `Ec2ConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `security_group_arns`: Specifies the Amazon Resource Names (ARNs) of the security groups associated with an Amazon EFS file system's mount target.
    /// - `subnet_arn`: Specifies the ARN of a subnet where DataSync creates the [network interfaces](https://docs.aws.amazon.com/datasync/latest/userguide/datasync-network.html#required-network-interfaces.html) for managing traffic during your transfer.
    pub fn new(
        security_group_arns: impl IntoValue<List<String>>,
        subnet_arn: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SecurityGroupArns",
            security_group_arns.into_value().into_node(),
        );
        object_.put("SubnetArn", subnet_arn.into_value().into_node());
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

impl Kind for Ec2ConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<Ec2ConfigProperty> for Ec2ConfigProperty {}
impl From<Ec2ConfigProperty> for Node {
    #[inline]
    fn from(value: Ec2ConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<Ec2ConfigProperty> for Ec2ConfigProperty {
    #[inline]
    fn into_value(self) -> Value<Ec2ConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `InTransitEncryption` of `AWS::DataSync::LocationEFS`.
pub enum InTransitEncryption {
    /// `NONE`.
    None,
    /// `TLS1_2`.
    Tls1_2,
}

#[diagnostic::do_not_recommend]
impl Kind for InTransitEncryption {}
#[diagnostic::do_not_recommend]
impl TextKind for InTransitEncryption {}
#[diagnostic::do_not_recommend]
impl IdKind for InTransitEncryption {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InTransitEncryption {}
#[diagnostic::do_not_recommend]
impl IntoValue<InTransitEncryption> for InTransitEncryption {
    #[inline]
    fn into_value(self) -> Value<InTransitEncryption> {
        const VALUES: &[&str] = &["NONE", "TLS1_2"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
