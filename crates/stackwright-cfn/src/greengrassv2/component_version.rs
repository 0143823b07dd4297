// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::GreengrassV2::ComponentVersion` and its property types.

use crate::l1::*;

/// Creates a component. Components are software that run on AWS IoT Greengrass core devices. After you develop and test a component on your core device, you can use this operation to upload your component to AWS IoT Greengrass. Then, you can deploy the component to other core devices.
///
/// You can use this operation to do the following:
///
/// - *Create components from recipes*
///
/// Create a component from a recipe, which is a file that defines the component's metadata, parameters, dependencies, lifecycle, artifacts, and platform capability. For more information, see [AWS IoT Greengrass component recipe reference](https://docs.aws.amazon.com/greengrass/v2/developerguide/component-recipe-reference.html) in the *AWS IoT Greengrass V2 Developer Guide*.
///
/// To create a component from a recipe, specify `inlineRecipe` when you call this operation.
/// - *Create components from Lambda functions*
///
/// Create a component from an AWS Lambda function that runs on AWS IoT Greengrass. This creates a recipe and artifacts from the Lambda function's deployment package. You can use this operation to migrate Lambda functions from AWS IoT Greengrass V1 to AWS IoT Greengrass V2.
///
/// This function accepts Lambda functions in all supported versions of Python, Node.js, and Java runtimes. AWS IoT Greengrass doesn't apply any additional restrictions on deprecated Lambda runtime versions.
///
/// To create a component from a Lambda function, specify `lambdaFunction` when you call this operation.
///
/// `AWS::GreengrassV2::ComponentVersion`; `Ref` returns its `Arn`, a [`greengrassv2::ComponentVersionArn`](kinds::greengrassv2::ComponentVersionArn).
/// Changing one of these replaces it: `InlineRecipe`, `LambdaFunction`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrassv2-componentversion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnComponentVersion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::GreengrassV2::ComponentVersion",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("component_version.rules"),
};

impl CfnComponentVersion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::GreengrassV2::ComponentVersion";

    /// `CfnComponentVersion` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The recipe to use to create the component. The recipe defines the component's metadata, parameters, dependencies, lifecycle, artifacts, and platform compatibility.
    ///
    /// You must specify either `InlineRecipe` or `LambdaFunction`.
    ///
    /// `InlineRecipe`; an update replaces the resource.
    pub fn inline_recipe(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InlineRecipe", value.into_value().into_node());
        self
    }

    /// The parameters to create a component from a Lambda function.
    ///
    /// You must specify either `InlineRecipe` or `LambdaFunction`.
    ///
    /// `LambdaFunction`; an update replaces the resource.
    pub fn lambda_function(
        mut self,
        value: impl IntoValue<LambdaFunctionRecipeSourceProperty>,
    ) -> Self {
        self.0.put("LambdaFunction", value.into_value().into_node());
        self
    }

    /// Application-specific metadata to attach to the component version. You can use tags in IAM policies to control access to AWS IoT Greengrass resources. You can also use tags to categorize your resources. For more information, see [Tag your AWS IoT Greengrass Version 2 resources](https://docs.aws.amazon.com/greengrass/v2/developerguide/tag-resources.html) in the *AWS IoT Greengrass V2 Developer Guide*.
    ///
    /// This `Json` property type is processed as a map of key-value pairs. It uses the following format, which is different from most `Tags` implementations in CloudFormation templates.
    ///
    /// ```text
    /// "Tags": { "KeyName0": "value", "KeyName1": "value", "KeyName2": "value"
    /// }
    /// ```
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

impl Construct for CfnComponentVersion {
    type Handle = CfnComponentVersionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnComponentVersionRef {
        CfnComponentVersionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnComponentVersion`] of a stack.
pub struct CfnComponentVersionRef(NodeRef);

impl Clone for CfnComponentVersionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnComponentVersionRef {}
impl AsNode for CfnComponentVersionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnComponentVersionRef {
    /// What `Ref` returns: its `Arn`, a [`greengrassv2::ComponentVersionArn`](kinds::greengrassv2::ComponentVersionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::greengrassv2::ComponentVersionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the component version.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::greengrassv2::ComponentVersionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The name of the component.
    ///
    /// `Fn::GetAtt` of `ComponentName`.
    #[inline]
    pub fn attr_component_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ComponentName")))
    }

    /// The version of the component.
    ///
    /// `Fn::GetAtt` of `ComponentVersion`.
    #[inline]
    pub fn attr_component_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ComponentVersion")))
    }
}

impl IntoValue<kinds::greengrassv2::ComponentVersionArn> for &CfnComponentVersionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::greengrassv2::ComponentVersionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Contains information about a component dependency for a Lambda function component.
///
/// The property type `ComponentDependencyRequirement` of `AWS::GreengrassV2::ComponentVersion`.
#[must_use = "a property type does nothing until it is set"]
pub struct ComponentDependencyRequirementProperty(Object);

impl ComponentDependencyRequirementProperty {
    /// `ComponentDependencyRequirementProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The type of this dependency. Choose from the following options:
    ///
    /// - `SOFT` – The component doesn't restart if the dependency changes state.
    /// - `HARD` – The component restarts if the dependency changes state.
    ///
    /// Default: `HARD`
    ///
    /// `DependencyType`; one of `SOFT`, `HARD`; an update replaces the resource.
    pub fn dependency_type(mut self, value: impl IntoValue<DependencyType>) -> Self {
        self.0.put("DependencyType", value.into_value().into_node());
        self
    }

    /// The component version requirement for the component dependency.
    ///
    /// AWS IoT Greengrass uses semantic version constraints. For more information, see [Semantic Versioning](https://docs.aws.amazon.com/https://semver.org/).
    ///
    /// `VersionRequirement`; an update replaces the resource.
    pub fn version_requirement(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("VersionRequirement", value.into_value().into_node());
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

impl Kind for ComponentDependencyRequirementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ComponentDependencyRequirementProperty> for ComponentDependencyRequirementProperty {}
impl From<ComponentDependencyRequirementProperty> for Node {
    #[inline]
    fn from(value: ComponentDependencyRequirementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ComponentDependencyRequirementProperty> for ComponentDependencyRequirementProperty {
    #[inline]
    fn into_value(self) -> Value<ComponentDependencyRequirementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about a platform that a component supports.
///
/// The property type `ComponentPlatform` of `AWS::GreengrassV2::ComponentVersion`.
#[must_use = "a property type does nothing until it is set"]
pub struct ComponentPlatformProperty(Object);

impl ComponentPlatformProperty {
    /// `ComponentPlatformProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A dictionary of attributes for the platform. The AWS IoT Greengrass Core software defines the `os` and `platform` by default. You can specify additional platform attributes for a core device when you deploy the AWS IoT Greengrass nucleus component. For more information, see the [AWS IoT Greengrass nucleus component](https://docs.aws.amazon.com/greengrass/v2/developerguide/greengrass-nucleus-component.html) in the *AWS IoT Greengrass V2 Developer Guide*.
    ///
    /// `Attributes`; an update replaces the resource.
    pub fn attributes(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Attributes", value.into_value().into_node());
        self
    }

    /// The friendly name of the platform. This name helps you identify the platform.
    ///
    /// If you omit this parameter, AWS IoT Greengrass creates a friendly name from the `os` and `architecture` of the platform.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Kind for ComponentPlatformProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ComponentPlatformProperty> for ComponentPlatformProperty {}
impl From<ComponentPlatformProperty> for Node {
    #[inline]
    fn from(value: ComponentPlatformProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ComponentPlatformProperty> for ComponentPlatformProperty {
    #[inline]
    fn into_value(self) -> Value<ComponentPlatformProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about a container in which AWS Lambda functions run on AWS IoT Greengrass core devices.
///
/// The property type `LambdaContainerParams` of `AWS::GreengrassV2::ComponentVersion`.
#[must_use = "a property type does nothing until it is set"]
pub struct LambdaContainerParamsProperty(Object);

impl LambdaContainerParamsProperty {
    /// `LambdaContainerParamsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The list of system devices that the container can access.
    ///
    /// `Devices`; an update replaces the resource.
    pub fn devices(mut self, value: impl IntoValue<List<LambdaDeviceMountProperty>>) -> Self {
        self.0.put("Devices", value.into_value().into_node());
        self
    }

    /// The memory size of the container, expressed in kilobytes.
    ///
    /// Default: `16384` (16 MB)
    ///
    /// `MemorySizeInKB`; an update replaces the resource.
    pub fn memory_size_in_kb(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MemorySizeInKB", value.into_value().into_node());
        self
    }

    /// Whether or not the container can read information from the device's `/sys` folder.
    ///
    /// Default: `false`
    ///
    /// `MountROSysfs`; an update replaces the resource.
    pub fn mount_ro_sysfs(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("MountROSysfs", value.into_value().into_node());
        self
    }

    /// The list of volumes that the container can access.
    ///
    /// `Volumes`; an update replaces the resource.
    pub fn volumes(mut self, value: impl IntoValue<List<LambdaVolumeMountProperty>>) -> Self {
        self.0.put("Volumes", value.into_value().into_node());
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

impl Kind for LambdaContainerParamsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LambdaContainerParamsProperty> for LambdaContainerParamsProperty {}
impl From<LambdaContainerParamsProperty> for Node {
    #[inline]
    fn from(value: LambdaContainerParamsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LambdaContainerParamsProperty> for LambdaContainerParamsProperty {
    #[inline]
    fn into_value(self) -> Value<LambdaContainerParamsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about a device that Linux processes in a container can access.
///
/// The property type `LambdaDeviceMount` of `AWS::GreengrassV2::ComponentVersion`.
#[must_use = "a property type does nothing until it is set"]
pub struct LambdaDeviceMountProperty(Object);

impl LambdaDeviceMountProperty {
    /// `LambdaDeviceMountProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Whether or not to add the component's system user as an owner of the device.
    ///
    /// Default: `false`
    ///
    /// `AddGroupOwner`; an update replaces the resource.
    pub fn add_group_owner(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("AddGroupOwner", value.into_value().into_node());
        self
    }

    /// The mount path for the device in the file system.
    ///
    /// `Path`; an update replaces the resource.
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Path", value.into_value().into_node());
        self
    }

    /// The permission to access the device: read/only ( `ro`) or read/write ( `rw`).
    ///
    /// Default: `ro`
    ///
    /// `Permission`; one of `ro`, `rw`; an update replaces the resource.
    pub fn permission(mut self, value: impl IntoValue<Permission>) -> Self {
        self.0.put("Permission", value.into_value().into_node());
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

impl Kind for LambdaDeviceMountProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LambdaDeviceMountProperty> for LambdaDeviceMountProperty {}
impl From<LambdaDeviceMountProperty> for Node {
    #[inline]
    fn from(value: LambdaDeviceMountProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LambdaDeviceMountProperty> for LambdaDeviceMountProperty {
    #[inline]
    fn into_value(self) -> Value<LambdaDeviceMountProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about an event source for an AWS Lambda function. The event source defines the topics on which this Lambda function subscribes to receive messages that run the function.
///
/// The property type `LambdaEventSource` of `AWS::GreengrassV2::ComponentVersion`.
#[must_use = "a property type does nothing until it is set"]
pub struct LambdaEventSourceProperty(Object);

impl LambdaEventSourceProperty {
    /// `LambdaEventSourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The topic to which to subscribe to receive event messages.
    ///
    /// `Topic`; an update replaces the resource.
    pub fn topic(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Topic", value.into_value().into_node());
        self
    }

    /// The type of event source. Choose from the following options:
    ///
    /// - `PUB_SUB` – Subscribe to local publish/subscribe messages. This event source type doesn't support MQTT wildcards ( `+` and `#`) in the event source topic.
    /// - `IOT_CORE` – Subscribe to AWS IoT Core MQTT messages. This event source type supports MQTT wildcards ( `+` and `#`) in the event source topic.
    ///
    /// `Type`; one of `PUB_SUB`, `IOT_CORE`; an update replaces the resource.
    pub fn r#type(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.put("Type", value.into_value().into_node());
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

impl Kind for LambdaEventSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LambdaEventSourceProperty> for LambdaEventSourceProperty {}
impl From<LambdaEventSourceProperty> for Node {
    #[inline]
    fn from(value: LambdaEventSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LambdaEventSourceProperty> for LambdaEventSourceProperty {
    #[inline]
    fn into_value(self) -> Value<LambdaEventSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains parameters for a Lambda function that runs on AWS IoT Greengrass.
///
/// The property type `LambdaExecutionParameters` of `AWS::GreengrassV2::ComponentVersion`.
#[must_use = "a property type does nothing until it is set"]
pub struct LambdaExecutionParametersProperty(Object);

impl LambdaExecutionParametersProperty {
    /// `LambdaExecutionParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The map of environment variables that are available to the Lambda function when it runs.
    ///
    /// `EnvironmentVariables`; an update replaces the resource.
    pub fn environment_variables(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("EnvironmentVariables", value.into_value().into_node());
        self
    }

    /// The list of event sources to which to subscribe to receive work messages. The Lambda function runs when it receives a message from an event source. You can subscribe this function to local publish/subscribe messages and AWS IoT Core MQTT messages.
    ///
    /// `EventSources`; an update replaces the resource.
    pub fn event_sources(mut self, value: impl IntoValue<List<LambdaEventSourceProperty>>) -> Self {
        self.0.put("EventSources", value.into_value().into_node());
        self
    }

    /// The list of arguments to pass to the Lambda function when it runs.
    ///
    /// `ExecArgs`; an update replaces the resource.
    pub fn exec_args(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ExecArgs", value.into_value().into_node());
        self
    }

    /// The encoding type that the Lambda function supports.
    ///
    /// Default: `json`
    ///
    /// `InputPayloadEncodingType`; one of `json`, `binary`; an update replaces the resource.
    pub fn input_payload_encoding_type(
        mut self,
        value: impl IntoValue<InputPayloadEncodingType>,
    ) -> Self {
        self.0
            .put("InputPayloadEncodingType", value.into_value().into_node());
        self
    }

    /// The parameters for the Linux process that contains the Lambda function.
    ///
    /// `LinuxProcessParams`; an update replaces the resource.
    pub fn linux_process_params(
        mut self,
        value: impl IntoValue<LambdaLinuxProcessParamsProperty>,
    ) -> Self {
        self.0
            .put("LinuxProcessParams", value.into_value().into_node());
        self
    }

    /// The maximum amount of time in seconds that a non-pinned Lambda function can idle before the AWS IoT Greengrass Core software stops its process.
    ///
    /// `MaxIdleTimeInSeconds`; an update replaces the resource.
    pub fn max_idle_time_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxIdleTimeInSeconds", value.into_value().into_node());
        self
    }

    /// The maximum number of instances that a non-pinned Lambda function can run at the same time.
    ///
    /// `MaxInstancesCount`; an update replaces the resource.
    pub fn max_instances_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxInstancesCount", value.into_value().into_node());
        self
    }

    /// The maximum size of the message queue for the Lambda function component. The AWS IoT Greengrass core device stores messages in a FIFO (first-in-first-out) queue until it can run the Lambda function to consume each message.
    ///
    /// `MaxQueueSize`; an update replaces the resource.
    pub fn max_queue_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxQueueSize", value.into_value().into_node());
        self
    }

    /// Whether or not the Lambda function is pinned, or long-lived.
    ///
    /// - A pinned Lambda function starts when the AWS IoT Greengrass Core starts and keeps running in its own container.
    /// - A non-pinned Lambda function starts only when it receives a work item and exists after it idles for `maxIdleTimeInSeconds`. If the function has multiple work items, the AWS IoT Greengrass Core software creates multiple instances of the function.
    ///
    /// Default: `true`
    ///
    /// `Pinned`; an update replaces the resource.
    pub fn pinned(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Pinned", value.into_value().into_node());
        self
    }

    /// The interval in seconds at which a pinned (also known as long-lived) Lambda function component sends status updates to the Lambda manager component.
    ///
    /// `StatusTimeoutInSeconds`; an update replaces the resource.
    pub fn status_timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("StatusTimeoutInSeconds", value.into_value().into_node());
        self
    }

    /// The maximum amount of time in seconds that the Lambda function can process a work item.
    ///
    /// `TimeoutInSeconds`; an update replaces the resource.
    pub fn timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TimeoutInSeconds", value.into_value().into_node());
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

impl Kind for LambdaExecutionParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LambdaExecutionParametersProperty> for LambdaExecutionParametersProperty {}
impl From<LambdaExecutionParametersProperty> for Node {
    #[inline]
    fn from(value: LambdaExecutionParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LambdaExecutionParametersProperty> for LambdaExecutionParametersProperty {
    #[inline]
    fn into_value(self) -> Value<LambdaExecutionParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about an AWS Lambda function to import to create a component.
///
/// The property type `LambdaFunctionRecipeSource` of `AWS::GreengrassV2::ComponentVersion`.
#[must_use = "a property type does nothing until it is set"]
pub struct LambdaFunctionRecipeSourceProperty(Object);

impl LambdaFunctionRecipeSourceProperty {
    /// `LambdaFunctionRecipeSourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The component versions on which this Lambda function component depends.
    ///
    /// `ComponentDependencies`; an update replaces the resource.
    pub fn component_dependencies(
        mut self,
        value: impl IntoValue<Map<ComponentDependencyRequirementProperty>>,
    ) -> Self {
        self.0
            .put("ComponentDependencies", value.into_value().into_node());
        self
    }

    /// The system and runtime parameters for the Lambda function as it runs on the AWS IoT Greengrass core device.
    ///
    /// `ComponentLambdaParameters`; an update replaces the resource.
    pub fn component_lambda_parameters(
        mut self,
        value: impl IntoValue<LambdaExecutionParametersProperty>,
    ) -> Self {
        self.0
            .put("ComponentLambdaParameters", value.into_value().into_node());
        self
    }

    /// The name of the component.
    ///
    /// Defaults to the name of the Lambda function.
    ///
    /// `ComponentName`; an update replaces the resource.
    pub fn component_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ComponentName", value.into_value().into_node());
        self
    }

    /// The platforms that the component version supports.
    ///
    /// `ComponentPlatforms`; an update replaces the resource.
    pub fn component_platforms(
        mut self,
        value: impl IntoValue<List<ComponentPlatformProperty>>,
    ) -> Self {
        self.0
            .put("ComponentPlatforms", value.into_value().into_node());
        self
    }

    /// The version of the component.
    ///
    /// Defaults to the version of the Lambda function as a semantic version. For example, if your function version is `3`, the component version becomes `3.0.0`.
    ///
    /// `ComponentVersion`; an update replaces the resource.
    pub fn component_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ComponentVersion", value.into_value().into_node());
        self
    }

    /// The ARN of the Lambda function. The ARN must include the version of the function to import. You can't use version aliases like `$LATEST`.
    ///
    /// `LambdaArn`; an update replaces the resource.
    pub fn lambda_arn(mut self, value: impl IntoValue<kinds::lambda::AnyFunctionArn>) -> Self {
        self.0.put("LambdaArn", value.into_value().into_node());
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

impl Kind for LambdaFunctionRecipeSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LambdaFunctionRecipeSourceProperty> for LambdaFunctionRecipeSourceProperty {}
impl From<LambdaFunctionRecipeSourceProperty> for Node {
    #[inline]
    fn from(value: LambdaFunctionRecipeSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LambdaFunctionRecipeSourceProperty> for LambdaFunctionRecipeSourceProperty {
    #[inline]
    fn into_value(self) -> Value<LambdaFunctionRecipeSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains parameters for a Linux process that contains an AWS Lambda function.
///
/// The property type `LambdaLinuxProcessParams` of `AWS::GreengrassV2::ComponentVersion`.
#[must_use = "a property type does nothing until it is set"]
pub struct LambdaLinuxProcessParamsProperty(Object);

impl LambdaLinuxProcessParamsProperty {
    /// `LambdaLinuxProcessParamsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The parameters for the container in which the Lambda function runs.
    ///
    /// `ContainerParams`; an update replaces the resource.
    pub fn container_params(
        mut self,
        value: impl IntoValue<LambdaContainerParamsProperty>,
    ) -> Self {
        self.0
            .put("ContainerParams", value.into_value().into_node());
        self
    }

    /// The isolation mode for the process that contains the Lambda function. The process can run in an isolated runtime environment inside the AWS IoT Greengrass container, or as a regular process outside any container.
    ///
    /// Default: `GreengrassContainer`
    ///
    /// `IsolationMode`; one of `GreengrassContainer`, `NoContainer`; an update replaces the resource.
    pub fn isolation_mode(mut self, value: impl IntoValue<IsolationMode>) -> Self {
        self.0.put("IsolationMode", value.into_value().into_node());
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

impl Kind for LambdaLinuxProcessParamsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LambdaLinuxProcessParamsProperty> for LambdaLinuxProcessParamsProperty {}
impl From<LambdaLinuxProcessParamsProperty> for Node {
    #[inline]
    fn from(value: LambdaLinuxProcessParamsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LambdaLinuxProcessParamsProperty> for LambdaLinuxProcessParamsProperty {
    #[inline]
    fn into_value(self) -> Value<LambdaLinuxProcessParamsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about a volume that Linux processes in a container can access. When you define a volume, the AWS IoT Greengrass Core software mounts the source files to the destination inside the container.
///
/// The property type `LambdaVolumeMount` of `AWS::GreengrassV2::ComponentVersion`.
#[must_use = "a property type does nothing until it is set"]
pub struct LambdaVolumeMountProperty(Object);

impl LambdaVolumeMountProperty {
    /// `LambdaVolumeMountProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Whether or not to add the AWS IoT Greengrass user group as an owner of the volume.
    ///
    /// Default: `false`
    ///
    /// `AddGroupOwner`; an update replaces the resource.
    pub fn add_group_owner(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("AddGroupOwner", value.into_value().into_node());
        self
    }

    /// The path to the logical volume in the file system.
    ///
    /// `DestinationPath`; an update replaces the resource.
    pub fn destination_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DestinationPath", value.into_value().into_node());
        self
    }

    /// The permission to access the volume: read/only ( `ro`) or read/write ( `rw`).
    ///
    /// Default: `ro`
    ///
    /// `Permission`; one of `ro`, `rw`; an update replaces the resource.
    pub fn permission(mut self, value: impl IntoValue<Permission>) -> Self {
        self.0.put("Permission", value.into_value().into_node());
        self
    }

    /// The path to the physical volume in the file system.
    ///
    /// `SourcePath`; an update replaces the resource.
    pub fn source_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SourcePath", value.into_value().into_node());
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

impl Kind for LambdaVolumeMountProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LambdaVolumeMountProperty> for LambdaVolumeMountProperty {}
impl From<LambdaVolumeMountProperty> for Node {
    #[inline]
    fn from(value: LambdaVolumeMountProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LambdaVolumeMountProperty> for LambdaVolumeMountProperty {
    #[inline]
    fn into_value(self) -> Value<LambdaVolumeMountProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DependencyType` of a `ComponentDependencyRequirement` of `AWS::GreengrassV2::ComponentVersion`.
pub enum DependencyType {
    /// `HARD`.
    Hard,
    /// `SOFT`.
    Soft,
}

#[diagnostic::do_not_recommend]
impl Kind for DependencyType {}
#[diagnostic::do_not_recommend]
impl TextKind for DependencyType {}
#[diagnostic::do_not_recommend]
impl IdKind for DependencyType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DependencyType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DependencyType> for DependencyType {
    #[inline]
    fn into_value(self) -> Value<DependencyType> {
        const VALUES: &[&str] = &["HARD", "SOFT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `InputPayloadEncodingType` of a `LambdaExecutionParameters` of `AWS::GreengrassV2::ComponentVersion`.
pub enum InputPayloadEncodingType {
    /// `binary`.
    Binary,
    /// `json`.
    Json_,
}

#[diagnostic::do_not_recommend]
impl Kind for InputPayloadEncodingType {}
#[diagnostic::do_not_recommend]
impl TextKind for InputPayloadEncodingType {}
#[diagnostic::do_not_recommend]
impl IdKind for InputPayloadEncodingType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InputPayloadEncodingType {}
#[diagnostic::do_not_recommend]
impl IntoValue<InputPayloadEncodingType> for InputPayloadEncodingType {
    #[inline]
    fn into_value(self) -> Value<InputPayloadEncodingType> {
        const VALUES: &[&str] = &["binary", "json"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `IsolationMode` of a `LambdaLinuxProcessParams` of `AWS::GreengrassV2::ComponentVersion`.
pub enum IsolationMode {
    /// `GreengrassContainer`.
    GreengrassContainer,
    /// `NoContainer`.
    NoContainer,
}

#[diagnostic::do_not_recommend]
impl Kind for IsolationMode {}
#[diagnostic::do_not_recommend]
impl TextKind for IsolationMode {}
#[diagnostic::do_not_recommend]
impl IdKind for IsolationMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IsolationMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<IsolationMode> for IsolationMode {
    #[inline]
    fn into_value(self) -> Value<IsolationMode> {
        const VALUES: &[&str] = &["GreengrassContainer", "NoContainer"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Permission` of a `LambdaDeviceMount` of `AWS::GreengrassV2::ComponentVersion`.
pub enum Permission {
    /// `ro`.
    Ro,
    /// `rw`.
    Rw,
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
        const VALUES: &[&str] = &["ro", "rw"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `LambdaEventSource` of `AWS::GreengrassV2::ComponentVersion`.
pub enum Type {
    /// `IOT_CORE`.
    IotCore,
    /// `PUB_SUB`.
    PubSub,
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
        const VALUES: &[&str] = &["IOT_CORE", "PUB_SUB"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
