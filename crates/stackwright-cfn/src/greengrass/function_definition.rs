// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Greengrass::FunctionDefinition` and its property types.

use crate::l1::*;

/// The `AWS::Greengrass::FunctionDefinition` resource represents a function definition for AWS IoT Greengrass. Function definitions are used to organize your function definition versions.
///
/// Function definitions can reference multiple function definition versions. All function definition versions must be associated with a function definition. Each function definition version can contain one or more functions.
///
/// > When you create a function definition, you can optionally include an initial function definition version. To associate a function definition version later, create an [`AWS::Greengrass::FunctionDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-functiondefinitionversion.html) resource and specify the ID of this function definition.
/// >
/// > After you create the function definition version that contains the functions you want to deploy, you must add it to your group version. For more information, see [`AWS::Greengrass::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-group.html).
///
/// `AWS::Greengrass::FunctionDefinition`; `Ref` returns its `Id`, a [`greengrass::FunctionDefinitionId`](kinds::greengrass::FunctionDefinitionId).
/// Changing one of these replaces it: `InitialVersion`.
/// Attributes: `Arn`, `Id`, `LatestVersionArn`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-functiondefinition.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFunctionDefinition(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Greengrass::FunctionDefinition",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("function_definition.rules"),
};

impl CfnFunctionDefinition {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Greengrass::FunctionDefinition";

    /// `CfnFunctionDefinition` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the function definition.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The function definition version to include when the function definition is created. A function definition version contains a list of [`function`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-functiondefinition-function.html) property types.
    ///
    /// > To associate a function definition version after the function definition is created, create an [`AWS::Greengrass::FunctionDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-functiondefinitionversion.html) resource and specify the ID of this function definition.
    ///
    /// `InitialVersion`; an update replaces the resource.
    pub fn initial_version(
        mut self,
        value: impl IntoValue<FunctionDefinitionVersionProperty>,
    ) -> Self {
        self.0.put("InitialVersion", value.into_value().into_node());
        self
    }

    /// Application-specific metadata to attach to the function definition. You can use tags in IAM policies to control access to AWS IoT Greengrass resources. You can also use tags to categorize your resources. For more information, see [Tagging Your AWS IoT Greengrass Resources](https://docs.aws.amazon.com/greengrass/v1/developerguide/tagging.html) in the *Developer Guide*.
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

impl Construct for CfnFunctionDefinition {
    type Handle = CfnFunctionDefinitionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFunctionDefinitionRef {
        CfnFunctionDefinitionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFunctionDefinition`] of a stack.
pub struct CfnFunctionDefinitionRef(NodeRef);

impl Clone for CfnFunctionDefinitionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFunctionDefinitionRef {}
impl AsNode for CfnFunctionDefinitionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFunctionDefinitionRef {
    /// What `Ref` returns: its `Id`, a [`greengrass::FunctionDefinitionId`](kinds::greengrass::FunctionDefinitionId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::greengrass::FunctionDefinitionId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the `FunctionDefinition`, such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/functions/1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::greengrass::FunctionDefinitionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the `FunctionDefinition`, such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::greengrass::FunctionDefinitionId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The ARN of the last `FunctionDefinitionVersion` that was added to the `FunctionDefinition`, such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/functions/1234a5b6-78cd-901e-2fgh-3i45j6k178l9/versions/9876ac30-4bdb-4f9d-95af-b5fdb66be1a2`.
    ///
    /// `Fn::GetAtt` of `LatestVersionArn`.
    #[inline]
    pub fn attr_latest_version_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LatestVersionArn")))
    }

    /// The name of the `FunctionDefinition`, such as `MyFunctionDefinition`.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }
}

impl IntoValue<kinds::greengrass::FunctionDefinitionId> for &CfnFunctionDefinitionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::greengrass::FunctionDefinitionId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::greengrass::FunctionDefinitionArn> for &CfnFunctionDefinitionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::greengrass::FunctionDefinitionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The default configuration that applies to all Lambda functions in the function definition version. Individual Lambda functions can override these settings.
///
/// In an CloudFormation template, `DefaultConfig` is a property of the [`FunctionDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-functiondefinition-functiondefinitionversion.html) property type.
///
/// The property type `DefaultConfig` of `AWS::Greengrass::FunctionDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct DefaultConfigProperty(Object);

impl DefaultConfigProperty {
    /// `DefaultConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `execution`: Configuration settings for the Lambda execution environment on the AWS IoT Greengrass core.
    pub fn new(execution: impl IntoValue<ExecutionProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Execution", execution.into_value().into_node());
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

impl Kind for DefaultConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DefaultConfigProperty> for DefaultConfigProperty {}
impl From<DefaultConfigProperty> for Node {
    #[inline]
    fn from(value: DefaultConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DefaultConfigProperty> for DefaultConfigProperty {
    #[inline]
    fn into_value(self) -> Value<DefaultConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The environment configuration for a Lambda function on the AWS IoT Greengrass core.
///
/// In an CloudFormation template, `Environment` is a property of the [`FunctionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-functiondefinition-functionconfiguration.html) property type.
///
/// The property type `Environment` of `AWS::Greengrass::FunctionDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct EnvironmentProperty(Object);

impl EnvironmentProperty {
    /// `EnvironmentProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether the function is allowed to access the `/sys` directory on the core device, which allows the read device information from `/sys`.
    ///
    /// > This property applies only to Lambda functions that run in a Greengrass container.
    ///
    /// `AccessSysfs`; an update replaces the resource.
    pub fn access_sysfs(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("AccessSysfs", value.into_value().into_node());
        self
    }

    /// Settings for the Lambda execution environment in AWS IoT Greengrass.
    ///
    /// `Execution`; an update replaces the resource.
    pub fn execution(mut self, value: impl IntoValue<ExecutionProperty>) -> Self {
        self.0.put("Execution", value.into_value().into_node());
        self
    }

    /// A list of the [resources](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-resourcedefinitionversion-resourceinstance.html) in the group that the function can access, with the corresponding read-only or read-write permissions. The maximum is 10 resources.
    ///
    /// > This property applies only for Lambda functions that run in a Greengrass container.
    ///
    /// `ResourceAccessPolicies`; an update replaces the resource.
    pub fn resource_access_policies(
        mut self,
        value: impl IntoValue<List<ResourceAccessPolicyProperty>>,
    ) -> Self {
        self.0
            .put("ResourceAccessPolicies", value.into_value().into_node());
        self
    }

    /// Environment variables for the Lambda function.
    ///
    /// `Variables`; free JSON, such as an [`Object`]; an update replaces the resource.
    pub fn variables(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Variables", value.into_value().into_node());
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

impl Kind for EnvironmentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EnvironmentProperty> for EnvironmentProperty {}
impl From<EnvironmentProperty> for Node {
    #[inline]
    fn from(value: EnvironmentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EnvironmentProperty> for EnvironmentProperty {
    #[inline]
    fn into_value(self) -> Value<EnvironmentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration settings for the Lambda execution environment on the AWS IoT Greengrass core.
///
/// In an CloudFormation template, `Execution` is a property of the [`DefaultConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-functiondefinition-defaultconfig.html) property type for a function definition version and the [`Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-functiondefinition-environment.html) property type for a function.
///
/// The property type `Execution` of `AWS::Greengrass::FunctionDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExecutionProperty(Object);

impl ExecutionProperty {
    /// `ExecutionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The containerization that the Lambda function runs in. Valid values are `GreengrassContainer` or `NoContainer`. Typically, this is `GreengrassContainer`. For more information, see [Containerization](https://docs.aws.amazon.com/greengrass/v1/developerguide/lambda-group-config.html#lambda-function-containerization) in the *Developer Guide*.
    ///
    /// - When set on the [`DefaultConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-functiondefinitionversion-defaultconfig.html) property of a function definition version, this setting is used as the default containerization for all Lambda functions in the function definition version.
    /// - When set on the [`Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-functiondefinitionversion-environment.html) property of a function, this setting applies to the individual function and overrides the default. Omit this value to run the function with the default containerization.
    ///
    /// > We recommend that you run in a Greengrass container unless your business case requires that you run without containerization.
    ///
    /// `IsolationMode`; an update replaces the resource.
    pub fn isolation_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IsolationMode", value.into_value().into_node());
        self
    }

    /// The user and group permissions used to run the Lambda function. Typically, this is the ggc_user and ggc_group. For more information, see [Run as](https://docs.aws.amazon.com/greengrass/v1/developerguide/lambda-group-config.html#lambda-access-identity.html) in the *Developer Guide*.
    ///
    /// - When set on the [`DefaultConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-functiondefinitionversion-defaultconfig.html) property of a function definition version, this setting is used as the default access identity for all Lambda functions in the function definition version.
    /// - When set on the [`Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-functiondefinitionversion-environment.html) property of a function, this setting applies to the individual function and overrides the default. You can override the user, group, or both. Omit this value to run the function with the default permissions.
    ///
    /// > Running as the root user increases risks to your data and device. Do not run as root (UID/GID=0) unless your business case requires it. For more information and requirements, see [Running a Lambda Function as Root](https://docs.aws.amazon.com/greengrass/v1/developerguide/lambda-group-config.html#lambda-running-as-root).
    ///
    /// `RunAs`; an update replaces the resource.
    pub fn run_as(mut self, value: impl IntoValue<RunAsProperty>) -> Self {
        self.0.put("RunAs", value.into_value().into_node());
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

impl Kind for ExecutionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExecutionProperty> for ExecutionProperty {}
impl From<ExecutionProperty> for Node {
    #[inline]
    fn from(value: ExecutionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExecutionProperty> for ExecutionProperty {
    #[inline]
    fn into_value(self) -> Value<ExecutionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A function is a Lambda function that's referenced from an AWS IoT Greengrass group. The function is deployed to a Greengrass core where it runs locally. For more information, see [Run Lambda Functions on the AWS IoT Greengrass Core](https://docs.aws.amazon.com/greengrass/v1/developerguide/lambda-functions.html) in the *Developer Guide*.
///
/// In an CloudFormation template, the `Functions` property of the [`FunctionDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-functiondefinition-functiondefinitionversion.html) property type contains a list of `Function` property types.
///
/// The property type `Function` of `AWS::Greengrass::FunctionDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct FunctionProperty(Object);

impl FunctionProperty {
    /// `FunctionProperty` with its required properties, in alphabetical order:
    ///
    /// - `function_arn`: The Amazon Resource Name (ARN) of the alias (recommended) or version of the referenced Lambda function.
    /// - `function_configuration`: The group-specific settings of the Lambda function.
    /// - `id`: A descriptive or arbitrary ID for the function.
    pub fn new(
        function_arn: impl IntoValue<kinds::lambda::AnyFunctionArn>,
        function_configuration: impl IntoValue<FunctionConfigurationProperty>,
        id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FunctionArn", function_arn.into_value().into_node());
        object_.put(
            "FunctionConfiguration",
            function_configuration.into_value().into_node(),
        );
        object_.put("Id", id.into_value().into_node());
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

impl Kind for FunctionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FunctionProperty> for FunctionProperty {}
impl From<FunctionProperty> for Node {
    #[inline]
    fn from(value: FunctionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FunctionProperty> for FunctionProperty {
    #[inline]
    fn into_value(self) -> Value<FunctionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The group-specific configuration settings for a Lambda function. These settings configure the function's behavior in the Greengrass group. For more information, see [Controlling Execution of Greengrass Lambda Functions by Using Group-Specific Configuration](https://docs.aws.amazon.com/greengrass/v1/developerguide/lambda-group-config.html) in the *Developer Guide*.
///
/// In an CloudFormation template, `FunctionConfiguration` is a property of the [`Function`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-functiondefinition-function.html) property type.
///
/// The property type `FunctionConfiguration` of `AWS::Greengrass::FunctionDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct FunctionConfigurationProperty(Object);

impl FunctionConfigurationProperty {
    /// `FunctionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The expected encoding type of the input payload for the function. Valid values are `json` (default) and `binary`.
    ///
    /// `EncodingType`; an update replaces the resource.
    pub fn encoding_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EncodingType", value.into_value().into_node());
        self
    }

    /// The environment configuration of the function.
    ///
    /// `Environment`; an update replaces the resource.
    pub fn environment(mut self, value: impl IntoValue<EnvironmentProperty>) -> Self {
        self.0.put("Environment", value.into_value().into_node());
        self
    }

    /// The execution arguments.
    ///
    /// `ExecArgs`; an update replaces the resource.
    pub fn exec_args(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExecArgs", value.into_value().into_node());
        self
    }

    /// The name of the function executable.
    ///
    /// `Executable`; an update replaces the resource.
    pub fn executable(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Executable", value.into_value().into_node());
        self
    }

    /// The memory size (in KB) required by the function.
    ///
    /// > This property applies only to Lambda functions that run in a Greengrass container.
    ///
    /// `MemorySize`; an update replaces the resource.
    pub fn memory_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MemorySize", value.into_value().into_node());
        self
    }

    /// Indicates whether the function is pinned (or *long-lived* ). Pinned functions start when the core starts and process all requests in the same container. The default value is false.
    ///
    /// `Pinned`.
    pub fn pinned(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Pinned", value.into_value().into_node());
        self
    }

    /// The allowed execution time (in seconds) after which the function should terminate. For pinned functions, this timeout applies for each request.
    ///
    /// `Timeout`; an update replaces the resource.
    pub fn timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Timeout", value.into_value().into_node());
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

impl Kind for FunctionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FunctionConfigurationProperty> for FunctionConfigurationProperty {}
impl From<FunctionConfigurationProperty> for Node {
    #[inline]
    fn from(value: FunctionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FunctionConfigurationProperty> for FunctionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<FunctionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A function definition version contains a list of functions.
///
/// > After you create a function definition version that contains the functions you want to deploy, you must add it to your group version. For more information, see [`AWS::Greengrass::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-group.html).
///
/// In an CloudFormation template, `FunctionDefinitionVersion` is the property type of the `InitialVersion` property in the [`AWS::Greengrass::FunctionDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-functiondefinition.html) resource.
///
/// The property type `FunctionDefinitionVersion` of `AWS::Greengrass::FunctionDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct FunctionDefinitionVersionProperty(Object);

impl FunctionDefinitionVersionProperty {
    /// `FunctionDefinitionVersionProperty` with its required properties, in alphabetical order:
    ///
    /// - `functions`: The functions in this version.
    pub fn new(functions: impl IntoValue<List<FunctionProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Functions", functions.into_value().into_node());
        Self(object_)
    }

    /// The default configuration that applies to all Lambda functions in the group. Individual Lambda functions can override these settings.
    ///
    /// `DefaultConfig`; an update replaces the resource.
    pub fn default_config(mut self, value: impl IntoValue<DefaultConfigProperty>) -> Self {
        self.0.put("DefaultConfig", value.into_value().into_node());
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

impl Kind for FunctionDefinitionVersionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FunctionDefinitionVersionProperty> for FunctionDefinitionVersionProperty {}
impl From<FunctionDefinitionVersionProperty> for Node {
    #[inline]
    fn from(value: FunctionDefinitionVersionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FunctionDefinitionVersionProperty> for FunctionDefinitionVersionProperty {
    #[inline]
    fn into_value(self) -> Value<FunctionDefinitionVersionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A list of the [resources](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-resourcedefinitionversion-resourceinstance.html) in the group that the function can access, with the corresponding read-only or read-write permissions. The maximum is 10 resources.
///
/// > This property applies only to Lambda functions that run in a Greengrass container.
///
/// In an CloudFormation template, `ResourceAccessPolicy` is a property of the [`Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-functiondefinition-environment.html) property type.
///
/// The property type `ResourceAccessPolicy` of `AWS::Greengrass::FunctionDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceAccessPolicyProperty(Object);

impl ResourceAccessPolicyProperty {
    /// `ResourceAccessPolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `resource_id`: The ID of the resource.
    pub fn new(resource_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResourceId", resource_id.into_value().into_node());
        Self(object_)
    }

    /// The read-only or read-write access that the Lambda function has to the resource. Valid values are `ro` or `rw`.
    ///
    /// `Permission`; an update replaces the resource.
    pub fn permission(mut self, value: impl IntoValue<String>) -> Self {
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

impl Kind for ResourceAccessPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceAccessPolicyProperty> for ResourceAccessPolicyProperty {}
impl From<ResourceAccessPolicyProperty> for Node {
    #[inline]
    fn from(value: ResourceAccessPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceAccessPolicyProperty> for ResourceAccessPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceAccessPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The access identity whose permissions are used to run the Lambda function. This setting overrides the default access identity that's specified for the group (by default, ggc_user and ggc_group). You can override the user, group, or both. For more information, see [Run as](https://docs.aws.amazon.com/greengrass/v1/developerguide/lambda-group-config.html#lambda-access-identity.html) in the *Developer Guide*.
///
/// > Running as the root user increases risks to your data and device. Do not run as root (UID/GID=0) unless your business case requires it. For more information and requirements, see [Running a Lambda Function as Root](https://docs.aws.amazon.com/greengrass/v1/developerguide/lambda-group-config.html#lambda-running-as-root).
///
/// In an CloudFormation template, `RunAs` is a property of the [`Execution`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-functiondefinition-execution.html) property type.
///
/// The property type `RunAs` of `AWS::Greengrass::FunctionDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct RunAsProperty(Object);

impl RunAsProperty {
    /// `RunAsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The group ID whose permissions are used to run the Lambda function. You can use the `getent group` command on your core device to look up the group ID.
    ///
    /// `Gid`; an update replaces the resource.
    pub fn gid(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Gid", value.into_value().into_node());
        self
    }

    /// The user ID whose permissions are used to run the Lambda function. You can use the `getent passwd` command on your core device to look up the user ID.
    ///
    /// `Uid`; an update replaces the resource.
    pub fn uid(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Uid", value.into_value().into_node());
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

impl Kind for RunAsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RunAsProperty> for RunAsProperty {}
impl From<RunAsProperty> for Node {
    #[inline]
    fn from(value: RunAsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RunAsProperty> for RunAsProperty {
    #[inline]
    fn into_value(self) -> Value<RunAsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
