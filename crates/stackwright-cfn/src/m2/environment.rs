// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::M2::Environment` and its property types.

use crate::l1::*;

/// Specifies a runtime environment for a given runtime engine.
///
/// `AWS::M2::Environment`; `Ref` returns its `EnvironmentArn`, a [`m2::EnvironmentArn`](kinds::m2::EnvironmentArn).
/// Changing one of these replaces it: `Description`, `EngineType`, `KmsKeyId`, `Name`, `NetworkType`, `PubliclyAccessible`, `SecurityGroupIds`, `StorageConfigurations`, `SubnetIds`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-m2-environment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEnvironment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::M2::Environment",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("environment.rules"),
};

impl CfnEnvironment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::M2::Environment";

    /// `CfnEnvironment` with its required properties, in alphabetical order:
    ///
    /// - `engine_type`: The target platform for the runtime environment.
    /// - `instance_type`: The instance type of the runtime environment.
    /// - `name`: The name of the runtime environment.
    pub fn new(
        engine_type: impl IntoValue<super::EngineType>,
        instance_type: impl IntoValue<String>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("EngineType", engine_type.into_value().into_node());
        object_.put("InstanceType", instance_type.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The description of the runtime environment.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The version of the runtime engine.
    ///
    /// `EngineVersion`; updated in place.
    pub fn engine_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EngineVersion", value.into_value().into_node());
        self
    }

    /// > AWS Mainframe Modernization Service (Managed Runtime Environment experience) will no longer be open to new customers starting on November 7, 2025. If you would like to use the service, please sign up prior to November 7, 2025. For capabilities similar to AWS Mainframe Modernization Service (Managed Runtime Environment experience) explore AWS Mainframe Modernization Service (Self-Managed Experience). Existing customers can continue to use the service as normal. For more information, see [AWS Mainframe Modernization availability change](https://docs.aws.amazon.com/m2/latest/userguide/mainframe-modernization-availability-change.html).
    ///
    /// Defines the details of a high availability configuration.
    ///
    /// `HighAvailabilityConfig`; updated in place.
    pub fn high_availability_config(
        mut self,
        value: impl IntoValue<HighAvailabilityConfigProperty>,
    ) -> Self {
        self.0
            .put("HighAvailabilityConfig", value.into_value().into_node());
        self
    }

    /// The identifier of a customer managed key.
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// The network type supported by the runtime environment.
    ///
    /// `NetworkType`; one of `ipv4`, `dual`; an update replaces the resource.
    pub fn network_type(mut self, value: impl IntoValue<NetworkType>) -> Self {
        self.0.put("NetworkType", value.into_value().into_node());
        self
    }

    /// Configures the maintenance window that you want for the runtime environment. The maintenance window must have the format `ddd:hh24:mi-ddd:hh24:mi` and must be less than 24 hours. The following two examples are valid maintenance windows: `sun:23:45-mon:00:15` or `sat:01:00-sat:03:00`.
    ///
    /// If you do not provide a value, a random system-generated value will be assigned.
    ///
    /// `PreferredMaintenanceWindow`; updated in place.
    pub fn preferred_maintenance_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PreferredMaintenanceWindow", value.into_value().into_node());
        self
    }

    /// Specifies whether the runtime environment is publicly accessible.
    ///
    /// `PubliclyAccessible`; an update replaces the resource.
    pub fn publicly_accessible(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("PubliclyAccessible", value.into_value().into_node());
        self
    }

    /// The list of security groups for the VPC associated with this runtime environment.
    ///
    /// `SecurityGroupIds`; an update replaces the resource.
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIds", value.into_value().into_node());
        self
    }

    /// > AWS Mainframe Modernization Service (Managed Runtime Environment experience) will no longer be open to new customers starting on November 7, 2025. If you would like to use the service, please sign up prior to November 7, 2025. For capabilities similar to AWS Mainframe Modernization Service (Managed Runtime Environment experience) explore AWS Mainframe Modernization Service (Self-Managed Experience). Existing customers can continue to use the service as normal. For more information, see [AWS Mainframe Modernization availability change](https://docs.aws.amazon.com/m2/latest/userguide/mainframe-modernization-availability-change.html).
    ///
    /// Defines the storage configuration for a runtime environment.
    ///
    /// `StorageConfigurations`; an update replaces the resource.
    pub fn storage_configurations(
        mut self,
        value: impl IntoValue<List<StorageConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("StorageConfigurations", value.into_value().into_node());
        self
    }

    /// The list of subnets associated with the VPC for this runtime environment.
    ///
    /// `SubnetIds`; an update replaces the resource.
    pub fn subnet_ids(mut self, value: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        self.0.put("SubnetIds", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Construct for CfnEnvironment {
    type Handle = CfnEnvironmentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEnvironmentRef {
        CfnEnvironmentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEnvironment`] of a stack.
pub struct CfnEnvironmentRef(NodeRef);

impl Clone for CfnEnvironmentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEnvironmentRef {}
impl AsNode for CfnEnvironmentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEnvironmentRef {
    /// What `Ref` returns: its `EnvironmentArn`, a [`m2::EnvironmentArn`](kinds::m2::EnvironmentArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::m2::EnvironmentArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the runtime environment.
    ///
    /// `Fn::GetAtt` of `EnvironmentArn`.
    #[inline]
    pub fn attr_environment_arn(&self) -> Value<kinds::m2::EnvironmentArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EnvironmentArn")))
    }

    /// The unique identifier of the runtime environment.
    ///
    /// `Fn::GetAtt` of `EnvironmentId`.
    #[inline]
    pub fn attr_environment_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EnvironmentId")))
    }
}

impl IntoValue<kinds::m2::EnvironmentArn> for &CfnEnvironmentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::m2::EnvironmentArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// > AWS Mainframe Modernization Service (Managed Runtime Environment experience) will no longer be open to new customers starting on November 7, 2025. If you would like to use the service, please sign up prior to November 7, 2025. For capabilities similar to AWS Mainframe Modernization Service (Managed Runtime Environment experience) explore AWS Mainframe Modernization Service (Self-Managed Experience). Existing customers can continue to use the service as normal. For more information, see [AWS Mainframe Modernization availability change](https://docs.aws.amazon.com/m2/latest/userguide/mainframe-modernization-availability-change.html).
///
/// Defines the storage configuration for an Amazon EFS file system.
///
/// The property type `EfsStorageConfiguration` of `AWS::M2::Environment`.
#[must_use = "a property type does nothing until it is set"]
pub struct EfsStorageConfigurationProperty(Object);

impl EfsStorageConfigurationProperty {
    /// `EfsStorageConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `file_system_id`: The file system identifier.
    /// - `mount_point`: The mount point for the file system.
    pub fn new(
        file_system_id: impl IntoValue<String>,
        mount_point: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FileSystemId", file_system_id.into_value().into_node());
        object_.put("MountPoint", mount_point.into_value().into_node());
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

impl Kind for EfsStorageConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EfsStorageConfigurationProperty> for EfsStorageConfigurationProperty {}
impl From<EfsStorageConfigurationProperty> for Node {
    #[inline]
    fn from(value: EfsStorageConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EfsStorageConfigurationProperty> for EfsStorageConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EfsStorageConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// > AWS Mainframe Modernization Service (Managed Runtime Environment experience) will no longer be open to new customers starting on November 7, 2025. If you would like to use the service, please sign up prior to November 7, 2025. For capabilities similar to AWS Mainframe Modernization Service (Managed Runtime Environment experience) explore AWS Mainframe Modernization Service (Self-Managed Experience). Existing customers can continue to use the service as normal. For more information, see [AWS Mainframe Modernization availability change](https://docs.aws.amazon.com/m2/latest/userguide/mainframe-modernization-availability-change.html).
///
/// Defines the storage configuration for an Amazon FSx file system.
///
/// The property type `FsxStorageConfiguration` of `AWS::M2::Environment`.
#[must_use = "a property type does nothing until it is set"]
pub struct FsxStorageConfigurationProperty(Object);

impl FsxStorageConfigurationProperty {
    /// `FsxStorageConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `file_system_id`: The file system identifier.
    /// - `mount_point`: The mount point for the file system.
    pub fn new(
        file_system_id: impl IntoValue<String>,
        mount_point: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FileSystemId", file_system_id.into_value().into_node());
        object_.put("MountPoint", mount_point.into_value().into_node());
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

impl Kind for FsxStorageConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FsxStorageConfigurationProperty> for FsxStorageConfigurationProperty {}
impl From<FsxStorageConfigurationProperty> for Node {
    #[inline]
    fn from(value: FsxStorageConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FsxStorageConfigurationProperty> for FsxStorageConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<FsxStorageConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// > AWS Mainframe Modernization Service (Managed Runtime Environment experience) will no longer be open to new customers starting on November 7, 2025. If you would like to use the service, please sign up prior to November 7, 2025. For capabilities similar to AWS Mainframe Modernization Service (Managed Runtime Environment experience) explore AWS Mainframe Modernization Service (Self-Managed Experience). Existing customers can continue to use the service as normal. For more information, see [AWS Mainframe Modernization availability change](https://docs.aws.amazon.com/m2/latest/userguide/mainframe-modernization-availability-change.html).
///
/// Defines the details of a high availability configuration.
///
/// The property type `HighAvailabilityConfig` of `AWS::M2::Environment`.
#[must_use = "a property type does nothing until it is set"]
pub struct HighAvailabilityConfigProperty(Object);

impl HighAvailabilityConfigProperty {
    /// `HighAvailabilityConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `desired_capacity`: The number of instances in a high availability configuration.
    pub fn new(desired_capacity: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DesiredCapacity", desired_capacity.into_value().into_node());
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

impl Kind for HighAvailabilityConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HighAvailabilityConfigProperty> for HighAvailabilityConfigProperty {}
impl From<HighAvailabilityConfigProperty> for Node {
    #[inline]
    fn from(value: HighAvailabilityConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HighAvailabilityConfigProperty> for HighAvailabilityConfigProperty {
    #[inline]
    fn into_value(self) -> Value<HighAvailabilityConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// > AWS Mainframe Modernization Service (Managed Runtime Environment experience) will no longer be open to new customers starting on November 7, 2025. If you would like to use the service, please sign up prior to November 7, 2025. For capabilities similar to AWS Mainframe Modernization Service (Managed Runtime Environment experience) explore AWS Mainframe Modernization Service (Self-Managed Experience). Existing customers can continue to use the service as normal. For more information, see [AWS Mainframe Modernization availability change](https://docs.aws.amazon.com/m2/latest/userguide/mainframe-modernization-availability-change.html).
///
/// Defines the storage configuration for a runtime environment.
///
/// The property type `StorageConfiguration` of `AWS::M2::Environment`.
#[must_use = "a property type does nothing until it is set"]
pub struct StorageConfigurationProperty(Object);

impl StorageConfigurationProperty {
    /// `StorageConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Defines the storage configuration for an Amazon EFS file system.
    ///
    /// `Efs`; an update replaces the resource.
    pub fn efs(mut self, value: impl IntoValue<EfsStorageConfigurationProperty>) -> Self {
        self.0.put("Efs", value.into_value().into_node());
        self
    }

    /// Defines the storage configuration for an Amazon FSx file system.
    ///
    /// `Fsx`; an update replaces the resource.
    pub fn fsx(mut self, value: impl IntoValue<FsxStorageConfigurationProperty>) -> Self {
        self.0.put("Fsx", value.into_value().into_node());
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

impl Kind for StorageConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StorageConfigurationProperty> for StorageConfigurationProperty {}
impl From<StorageConfigurationProperty> for Node {
    #[inline]
    fn from(value: StorageConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StorageConfigurationProperty> for StorageConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<StorageConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `NetworkType` of `AWS::M2::Environment`.
pub enum NetworkType {
    /// `dual`.
    Dual,
    /// `ipv4`.
    Ipv4,
}

#[diagnostic::do_not_recommend]
impl Kind for NetworkType {}
#[diagnostic::do_not_recommend]
impl TextKind for NetworkType {}
#[diagnostic::do_not_recommend]
impl IdKind for NetworkType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NetworkType {}
#[diagnostic::do_not_recommend]
impl IntoValue<NetworkType> for NetworkType {
    #[inline]
    fn into_value(self) -> Value<NetworkType> {
        const VALUES: &[&str] = &["dual", "ipv4"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
