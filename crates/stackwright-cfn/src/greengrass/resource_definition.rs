// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Greengrass::ResourceDefinition` and its property types.

use crate::l1::*;

/// The `AWS::Greengrass::ResourceDefinition` resource represents a resource definition for AWS IoT Greengrass. Resource definitions are used to organize your resource definition versions.
///
/// Resource definitions can reference multiple resource definition versions. All resource definition versions must be associated with a resource definition. Each resource definition version can contain one or more resources. (In CloudFormation, resources are named *resource instances* .)
///
/// > When you create a resource definition, you can optionally include an initial resource definition version. To associate a resource definition version later, create an [`AWS::Greengrass::ResourceDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-resourcedefinitionversion.html) resource and specify the ID of this resource definition.
/// >
/// > After you create the resource definition version that contains the resources you want to deploy, you must add it to your group version. For more information, see [`AWS::Greengrass::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-group.html).
///
/// `AWS::Greengrass::ResourceDefinition`; `Ref` returns its `Id`, a [`greengrass::ResourceDefinitionId`](kinds::greengrass::ResourceDefinitionId).
/// Changing one of these replaces it: `InitialVersion`.
/// Attributes: `Arn`, `Id`, `LatestVersionArn`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-resourcedefinition.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnResourceDefinition(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Greengrass::ResourceDefinition",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("resource_definition.rules"),
};

impl CfnResourceDefinition {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Greengrass::ResourceDefinition";

    /// `CfnResourceDefinition` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the resource definition.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The resource definition version to include when the resource definition is created. A resource definition version contains a list of [`resource instance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-resourcedefinition-resourceinstance.html) property types.
    ///
    /// > To associate a resource definition version after the resource definition is created, create an [`AWS::Greengrass::ResourceDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-resourcedefinitionversion.html) resource and specify the ID of this resource definition.
    ///
    /// `InitialVersion`; an update replaces the resource.
    pub fn initial_version(
        mut self,
        value: impl IntoValue<ResourceDefinitionVersionProperty>,
    ) -> Self {
        self.0.put("InitialVersion", value.into_value().into_node());
        self
    }

    /// Application-specific metadata to attach to the resource definition. You can use tags in IAM policies to control access to AWS IoT Greengrass resources. You can also use tags to categorize your resources. For more information, see [Tagging Your AWS IoT Greengrass Resources](https://docs.aws.amazon.com/greengrass/v1/developerguide/tagging.html) in the *Developer Guide*.
    ///
    /// This `Json` property type is processed as a map of key-value pairs. It uses the following format, which is different from most `Tags` implementations in CloudFormation templates.
    ///
    /// ```text
    /// "Tags": { "KeyName0": "value", "KeyName1": "value", "KeyName2": "value"
    /// }
    /// ```
    ///
    /// `Tags`; free JSON, such as an [`Object`]; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Json>) -> Self {
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

impl Construct for CfnResourceDefinition {
    type Handle = CfnResourceDefinitionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnResourceDefinitionRef {
        CfnResourceDefinitionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnResourceDefinition`] of a stack.
pub struct CfnResourceDefinitionRef(NodeRef);

impl Clone for CfnResourceDefinitionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnResourceDefinitionRef {}
impl AsNode for CfnResourceDefinitionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnResourceDefinitionRef {
    /// What `Ref` returns: its `Id`, a [`greengrass::ResourceDefinitionId`](kinds::greengrass::ResourceDefinitionId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::greengrass::ResourceDefinitionId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the `ResourceDefinition`, such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/resources/1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::greengrass::ResourceDefinitionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the `ResourceDefinition`, such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::greengrass::ResourceDefinitionId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The ARN of the last `ResourceDefinitionVersion` that was added to the `ResourceDefinition`, such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/resources/1234a5b6-78cd-901e-2fgh-3i45j6k178l9/versions/9876ac30-4bdb-4f9d-95af-b5fdb66be1a2`.
    ///
    /// `Fn::GetAtt` of `LatestVersionArn`.
    #[inline]
    pub fn attr_latest_version_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LatestVersionArn")))
    }

    /// The name of the `ResourceDefinition`, such as `MyResourceDefinition`.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }
}

impl IntoValue<kinds::greengrass::ResourceDefinitionId> for &CfnResourceDefinitionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::greengrass::ResourceDefinitionId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::greengrass::ResourceDefinitionArn> for &CfnResourceDefinitionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::greengrass::ResourceDefinitionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Settings that define additional Linux OS group permissions to give to the Lambda function process. You can give the permissions of the Linux group that owns the resource or choose another Linux group. These permissions are in addition to the function's `RunAs` permissions.
///
/// In an CloudFormation template, `GroupOwnerSetting` is a property of the [`LocalDeviceResourceData`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-resourcedefinition-localdeviceresourcedata.html) and [`LocalVolumeResourceData`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-resourcedefinition-localvolumeresourcedata.html) property types.
///
/// The property type `GroupOwnerSetting` of `AWS::Greengrass::ResourceDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct GroupOwnerSettingProperty(Object);

impl GroupOwnerSettingProperty {
    /// `GroupOwnerSettingProperty` with its required properties, in alphabetical order:
    ///
    /// - `auto_add_group_owner`: Indicates whether to give the privileges of the Linux group that owns the resource to the Lambda process.
    pub fn new(auto_add_group_owner: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AutoAddGroupOwner",
            auto_add_group_owner.into_value().into_node(),
        );
        Self(object_)
    }

    /// The name of the Linux group whose privileges you want to add to the Lambda process. This value is ignored if `AutoAddGroupOwner` is true.
    ///
    /// `GroupOwner`; an update replaces the resource.
    pub fn group_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GroupOwner", value.into_value().into_node());
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

impl Kind for GroupOwnerSettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GroupOwnerSettingProperty> for GroupOwnerSettingProperty {}
impl From<GroupOwnerSettingProperty> for Node {
    #[inline]
    fn from(value: GroupOwnerSettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GroupOwnerSettingProperty> for GroupOwnerSettingProperty {
    #[inline]
    fn into_value(self) -> Value<GroupOwnerSettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings for a local device resource, which represents a file under `/dev`. For more information, see [Access Local Resources with Lambda Functions](https://docs.aws.amazon.com/greengrass/v1/developerguide/access-local-resources.html) in the *Developer Guide*.
///
/// In an CloudFormation template, `LocalDeviceResourceData` can be used in the [`ResourceDataContainer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-resourcedefinition-resourcedatacontainer.html) property type.
///
/// The property type `LocalDeviceResourceData` of `AWS::Greengrass::ResourceDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct LocalDeviceResourceDataProperty(Object);

impl LocalDeviceResourceDataProperty {
    /// `LocalDeviceResourceDataProperty` with its required properties, in alphabetical order:
    ///
    /// - `source_path`: The local absolute path of the device resource.
    pub fn new(source_path: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SourcePath", source_path.into_value().into_node());
        Self(object_)
    }

    /// Settings that define additional Linux OS group permissions to give to the Lambda function process.
    ///
    /// `GroupOwnerSetting`; an update replaces the resource.
    pub fn group_owner_setting(mut self, value: impl IntoValue<GroupOwnerSettingProperty>) -> Self {
        self.0
            .put("GroupOwnerSetting", value.into_value().into_node());
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

impl Kind for LocalDeviceResourceDataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LocalDeviceResourceDataProperty> for LocalDeviceResourceDataProperty {}
impl From<LocalDeviceResourceDataProperty> for Node {
    #[inline]
    fn from(value: LocalDeviceResourceDataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LocalDeviceResourceDataProperty> for LocalDeviceResourceDataProperty {
    #[inline]
    fn into_value(self) -> Value<LocalDeviceResourceDataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings for a local volume resource, which represents a file or directory on the root file system. For more information, see [Access Local Resources with Lambda Functions](https://docs.aws.amazon.com/greengrass/v1/developerguide/access-local-resources.html) in the *Developer Guide*.
///
/// In an CloudFormation template, `LocalVolumeResourceData` can be used in the [`ResourceDataContainer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-resourcedefinition-resourcedatacontainer.html) property type.
///
/// The property type `LocalVolumeResourceData` of `AWS::Greengrass::ResourceDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct LocalVolumeResourceDataProperty(Object);

impl LocalVolumeResourceDataProperty {
    /// `LocalVolumeResourceDataProperty` with its required properties, in alphabetical order:
    ///
    /// - `destination_path`: The absolute local path of the resource in the Lambda environment.
    /// - `source_path`: The local absolute path of the volume resource on the host.
    pub fn new(
        destination_path: impl IntoValue<String>,
        source_path: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DestinationPath", destination_path.into_value().into_node());
        object_.put("SourcePath", source_path.into_value().into_node());
        Self(object_)
    }

    /// Settings that define additional Linux OS group permissions to give to the Lambda function process.
    ///
    /// `GroupOwnerSetting`; an update replaces the resource.
    pub fn group_owner_setting(mut self, value: impl IntoValue<GroupOwnerSettingProperty>) -> Self {
        self.0
            .put("GroupOwnerSetting", value.into_value().into_node());
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

impl Kind for LocalVolumeResourceDataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LocalVolumeResourceDataProperty> for LocalVolumeResourceDataProperty {}
impl From<LocalVolumeResourceDataProperty> for Node {
    #[inline]
    fn from(value: LocalVolumeResourceDataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LocalVolumeResourceDataProperty> for LocalVolumeResourceDataProperty {
    #[inline]
    fn into_value(self) -> Value<LocalVolumeResourceDataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A container for resource data, which defines the resource type. The container takes only one of the following supported resource data types: `LocalDeviceResourceData`, `LocalVolumeResourceData`, `SageMakerMachineLearningModelResourceData`, `S3MachineLearningModelResourceData`, or `SecretsManagerSecretResourceData`.
///
/// > Only one resource type can be defined for a `ResourceDataContainer` instance.
///
/// In an CloudFormation template, `ResourceDataContainer` is a property of the [`ResourceInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-resourcedefinition-resourceinstance.html) property type.
///
/// The property type `ResourceDataContainer` of `AWS::Greengrass::ResourceDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceDataContainerProperty(Object);

impl ResourceDataContainerProperty {
    /// `ResourceDataContainerProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Settings for a local device resource.
    ///
    /// `LocalDeviceResourceData`; an update replaces the resource.
    pub fn local_device_resource_data(
        mut self,
        value: impl IntoValue<LocalDeviceResourceDataProperty>,
    ) -> Self {
        self.0
            .put("LocalDeviceResourceData", value.into_value().into_node());
        self
    }

    /// Settings for a local volume resource.
    ///
    /// `LocalVolumeResourceData`; an update replaces the resource.
    pub fn local_volume_resource_data(
        mut self,
        value: impl IntoValue<LocalVolumeResourceDataProperty>,
    ) -> Self {
        self.0
            .put("LocalVolumeResourceData", value.into_value().into_node());
        self
    }

    /// Settings for a machine learning resource stored in Amazon S3.
    ///
    /// `S3MachineLearningModelResourceData`; an update replaces the resource.
    pub fn s3_machine_learning_model_resource_data(
        mut self,
        value: impl IntoValue<S3MachineLearningModelResourceDataProperty>,
    ) -> Self {
        self.0.put(
            "S3MachineLearningModelResourceData",
            value.into_value().into_node(),
        );
        self
    }

    /// Settings for a machine learning resource saved as an SageMaker AI training job.
    ///
    /// `SageMakerMachineLearningModelResourceData`; an update replaces the resource.
    pub fn sage_maker_machine_learning_model_resource_data(
        mut self,
        value: impl IntoValue<SageMakerMachineLearningModelResourceDataProperty>,
    ) -> Self {
        self.0.put(
            "SageMakerMachineLearningModelResourceData",
            value.into_value().into_node(),
        );
        self
    }

    /// Settings for a secret resource.
    ///
    /// `SecretsManagerSecretResourceData`; an update replaces the resource.
    pub fn secrets_manager_secret_resource_data(
        mut self,
        value: impl IntoValue<SecretsManagerSecretResourceDataProperty>,
    ) -> Self {
        self.0.put(
            "SecretsManagerSecretResourceData",
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

impl Kind for ResourceDataContainerProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceDataContainerProperty> for ResourceDataContainerProperty {}
impl From<ResourceDataContainerProperty> for Node {
    #[inline]
    fn from(value: ResourceDataContainerProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceDataContainerProperty> for ResourceDataContainerProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceDataContainerProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A resource definition version contains a list of resources. (In CloudFormation, resources are named *resource instances* .)
///
/// > After you create a resource definition version that contains the resources you want to deploy, you must add it to your group version. For more information, see [`AWS::Greengrass::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-group.html).
///
/// In an CloudFormation template, `ResourceDefinitionVersion` is the property type of the `InitialVersion` property in the [`AWS::Greengrass::ResourceDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-resourcedefinition.html) resource.
///
/// The property type `ResourceDefinitionVersion` of `AWS::Greengrass::ResourceDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceDefinitionVersionProperty(Object);

impl ResourceDefinitionVersionProperty {
    /// `ResourceDefinitionVersionProperty` with its required properties, in alphabetical order:
    ///
    /// - `resources`: The resources in this version.
    pub fn new(resources: impl IntoValue<List<ResourceInstanceProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Resources", resources.into_value().into_node());
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

impl Kind for ResourceDefinitionVersionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceDefinitionVersionProperty> for ResourceDefinitionVersionProperty {}
impl From<ResourceDefinitionVersionProperty> for Node {
    #[inline]
    fn from(value: ResourceDefinitionVersionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceDefinitionVersionProperty> for ResourceDefinitionVersionProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceDefinitionVersionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The owner setting for a downloaded machine learning resource. For more information, see [Access Machine Learning Resources from Lambda Functions](https://docs.aws.amazon.com/greengrass/v1/developerguide/access-ml-resources.html) in the *Developer Guide*.
///
/// In an CloudFormation template, `ResourceDownloadOwnerSetting` is the property type of the `OwnerSetting` property for the [`S3MachineLearningModelResourceData`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-resourcedefinition-s3machinelearningmodelresourcedata.html) and [`SageMakerMachineLearningModelResourceData`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-resourcedefinition-sagemakermachinelearningmodelresourcedata.html) property types.
///
/// The property type `ResourceDownloadOwnerSetting` of `AWS::Greengrass::ResourceDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceDownloadOwnerSettingProperty(Object);

impl ResourceDownloadOwnerSettingProperty {
    /// `ResourceDownloadOwnerSettingProperty` with its required properties, in alphabetical order:
    ///
    /// - `group_owner`: The group owner of the machine learning resource.
    /// - `group_permission`: The permissions that the group owner has to the machine learning resource.
    pub fn new(
        group_owner: impl IntoValue<String>,
        group_permission: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("GroupOwner", group_owner.into_value().into_node());
        object_.put("GroupPermission", group_permission.into_value().into_node());
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

impl Kind for ResourceDownloadOwnerSettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceDownloadOwnerSettingProperty> for ResourceDownloadOwnerSettingProperty {}
impl From<ResourceDownloadOwnerSettingProperty> for Node {
    #[inline]
    fn from(value: ResourceDownloadOwnerSettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceDownloadOwnerSettingProperty> for ResourceDownloadOwnerSettingProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceDownloadOwnerSettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A local resource, machine learning resource, or secret resource. For more information, see [Access Local Resources with Lambda Functions](https://docs.aws.amazon.com/greengrass/v1/developerguide/access-local-resources.html), [Perform Machine Learning Inference](https://docs.aws.amazon.com/greengrass/v1/developerguide/ml-inference.html), and [Deploy Secrets to the AWS IoT Greengrass Core](https://docs.aws.amazon.com/greengrass/v1/developerguide/secrets.html) in the *Developer Guide*.
///
/// In an CloudFormation template, the `Resources` property of the [`AWS::Greengrass::ResourceDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-resourcedefinition.html) resource contains a list of `ResourceInstance` property types.
///
/// The property type `ResourceInstance` of `AWS::Greengrass::ResourceDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceInstanceProperty(Object);

impl ResourceInstanceProperty {
    /// `ResourceInstanceProperty` with its required properties, in alphabetical order:
    ///
    /// - `id`: A descriptive or arbitrary ID for the resource.
    /// - `name`: The descriptive resource name, which is displayed on the AWS IoT Greengrass console.
    /// - `resource_data_container`: A container for resource data.
    pub fn new(
        id: impl IntoValue<String>,
        name: impl IntoValue<String>,
        resource_data_container: impl IntoValue<ResourceDataContainerProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "ResourceDataContainer",
            resource_data_container.into_value().into_node(),
        );
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

impl Kind for ResourceInstanceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceInstanceProperty> for ResourceInstanceProperty {}
impl From<ResourceInstanceProperty> for Node {
    #[inline]
    fn from(value: ResourceInstanceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceInstanceProperty> for ResourceInstanceProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceInstanceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings for an Amazon S3 machine learning resource. For more information, see [Perform Machine Learning Inference](https://docs.aws.amazon.com/greengrass/v1/developerguide/ml-inference.html) in the *Developer Guide*.
///
/// In an CloudFormation template, `S3MachineLearningModelResourceData` can be used in the [`ResourceDataContainer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-resourcedefinition-resourcedatacontainer.html) property type.
///
/// The property type `S3MachineLearningModelResourceData` of `AWS::Greengrass::ResourceDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3MachineLearningModelResourceDataProperty(Object);

impl S3MachineLearningModelResourceDataProperty {
    /// `S3MachineLearningModelResourceDataProperty` with its required properties, in alphabetical order:
    ///
    /// - `destination_path`: The absolute local path of the resource inside the Lambda environment.
    /// - `s3_uri`: The URI of the source model in an Amazon S3 bucket.
    pub fn new(destination_path: impl IntoValue<String>, s3_uri: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DestinationPath", destination_path.into_value().into_node());
        object_.put("S3Uri", s3_uri.into_value().into_node());
        Self(object_)
    }

    /// The owner setting for the downloaded machine learning resource. For more information, see [Access Machine Learning Resources from Lambda Functions](https://docs.aws.amazon.com/greengrass/v1/developerguide/access-ml-resources.html) in the *Developer Guide*.
    ///
    /// `OwnerSetting`; an update replaces the resource.
    pub fn owner_setting(
        mut self,
        value: impl IntoValue<ResourceDownloadOwnerSettingProperty>,
    ) -> Self {
        self.0.put("OwnerSetting", value.into_value().into_node());
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

impl Kind for S3MachineLearningModelResourceDataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3MachineLearningModelResourceDataProperty>
    for S3MachineLearningModelResourceDataProperty
{
}
impl From<S3MachineLearningModelResourceDataProperty> for Node {
    #[inline]
    fn from(value: S3MachineLearningModelResourceDataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3MachineLearningModelResourceDataProperty>
    for S3MachineLearningModelResourceDataProperty
{
    #[inline]
    fn into_value(self) -> Value<S3MachineLearningModelResourceDataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings for an Secrets Manager machine learning resource. For more information, see [Perform Machine Learning Inference](https://docs.aws.amazon.com/greengrass/v1/developerguide/ml-inference.html) in the *Developer Guide*.
///
/// In an CloudFormation template, `SageMakerMachineLearningModelResourceData` can be used in the [`ResourceDataContainer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-resourcedefinition-resourcedatacontainer.html) property type.
///
/// The property type `SageMakerMachineLearningModelResourceData` of `AWS::Greengrass::ResourceDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct SageMakerMachineLearningModelResourceDataProperty(Object);

impl SageMakerMachineLearningModelResourceDataProperty {
    /// `SageMakerMachineLearningModelResourceDataProperty` with its required properties, in alphabetical order:
    ///
    /// - `destination_path`: The absolute local path of the resource inside the Lambda environment.
    /// - `sage_maker_job_arn`: The Amazon Resource Name (ARN) of the Amazon SageMaker AI training job that represents the source model.
    pub fn new(
        destination_path: impl IntoValue<String>,
        sage_maker_job_arn: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DestinationPath", destination_path.into_value().into_node());
        object_.put(
            "SageMakerJobArn",
            sage_maker_job_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// The owner setting for the downloaded machine learning resource. For more information, see [Access Machine Learning Resources from Lambda Functions](https://docs.aws.amazon.com/greengrass/v1/developerguide/access-ml-resources.html) in the *Developer Guide*.
    ///
    /// `OwnerSetting`; an update replaces the resource.
    pub fn owner_setting(
        mut self,
        value: impl IntoValue<ResourceDownloadOwnerSettingProperty>,
    ) -> Self {
        self.0.put("OwnerSetting", value.into_value().into_node());
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

impl Kind for SageMakerMachineLearningModelResourceDataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SageMakerMachineLearningModelResourceDataProperty>
    for SageMakerMachineLearningModelResourceDataProperty
{
}
impl From<SageMakerMachineLearningModelResourceDataProperty> for Node {
    #[inline]
    fn from(value: SageMakerMachineLearningModelResourceDataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SageMakerMachineLearningModelResourceDataProperty>
    for SageMakerMachineLearningModelResourceDataProperty
{
    #[inline]
    fn into_value(self) -> Value<SageMakerMachineLearningModelResourceDataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings for a secret resource, which references a secret from AWS Secrets Manager. AWS IoT Greengrass stores a local, encrypted copy of the secret on the Greengrass core, where it can be securely accessed by connectors and Lambda functions. For more information, see [Deploy Secrets to the AWS IoT Greengrass Core](https://docs.aws.amazon.com/greengrass/v1/developerguide/secrets.html) in the *Developer Guide*.
///
/// In an CloudFormation template, `SecretsManagerSecretResourceData` can be used in the [`ResourceDataContainer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-resourcedefinition-resourcedatacontainer.html) property type.
///
/// The property type `SecretsManagerSecretResourceData` of `AWS::Greengrass::ResourceDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct SecretsManagerSecretResourceDataProperty(Object);

impl SecretsManagerSecretResourceDataProperty {
    /// `SecretsManagerSecretResourceDataProperty` with its required properties, in alphabetical order:
    ///
    /// - `arn`: The Amazon Resource Name (ARN) of the Secrets Manager secret to make available on the core.
    pub fn new(arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ARN", arn.into_value().into_node());
        Self(object_)
    }

    /// The staging labels whose values you want to make available on the core, in addition to `AWSCURRENT`.
    ///
    /// `AdditionalStagingLabelsToDownload`; an update replaces the resource.
    pub fn additional_staging_labels_to_download(
        mut self,
        value: impl IntoValue<List<String>>,
    ) -> Self {
        self.0.put(
            "AdditionalStagingLabelsToDownload",
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

impl Kind for SecretsManagerSecretResourceDataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SecretsManagerSecretResourceDataProperty>
    for SecretsManagerSecretResourceDataProperty
{
}
impl From<SecretsManagerSecretResourceDataProperty> for Node {
    #[inline]
    fn from(value: SecretsManagerSecretResourceDataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SecretsManagerSecretResourceDataProperty>
    for SecretsManagerSecretResourceDataProperty
{
    #[inline]
    fn into_value(self) -> Value<SecretsManagerSecretResourceDataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
