// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Lambda::Version` and its property types.

use crate::l1::*;

/// The `AWS::Lambda::Version` resource creates a [version](https://docs.aws.amazon.com/lambda/latest/dg/versioning-aliases.html) from the current code and configuration of a function. Use versions to create a snapshot of your function code and configuration that doesn't change.
///
/// `AWS::Lambda::Version`; `Ref` returns its `FunctionArn`, a [`lambda::VersionArn`](kinds::lambda::VersionArn).
/// Changing one of these replaces it: `CodeSha256`, `Description`, `FunctionName`, `ProvisionedConcurrencyConfig`, `RuntimePolicy`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-version.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVersion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Lambda::Version",
    tags: None,
    rules: include_str!("version.rules"),
};

impl CfnVersion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Lambda::Version";

    /// `CfnVersion` with its required properties, in alphabetical order:
    ///
    /// - `function_name`: The name or ARN of the Lambda function.
    pub fn new(function_name: impl IntoValue<kinds::lambda::FunctionIdentifier>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FunctionName", function_name.into_value().into_node());
        Self(object_)
    }

    /// Only publish a version if the hash value matches the value that's specified. Use this option to avoid publishing a version if the function code has changed since you last updated it. Updates are not supported for this property.
    ///
    /// `CodeSha256`; an update replaces the resource.
    pub fn code_sha256(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CodeSha256", value.into_value().into_node());
        self
    }

    /// A description for the version to override the description in the function configuration. Updates are not supported for this property.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Configuration that defines the scaling behavior for a Lambda Managed Instances function, including the minimum and maximum number of execution environments that can be provisioned.
    ///
    /// `FunctionScalingConfig`; updated in place.
    pub fn function_scaling_config(
        mut self,
        value: impl IntoValue<FunctionScalingConfigProperty>,
    ) -> Self {
        self.0
            .put("FunctionScalingConfig", value.into_value().into_node());
        self
    }

    /// Specifies a provisioned concurrency configuration for a function's version. Updates are not supported for this property.
    ///
    /// `ProvisionedConcurrencyConfig`; an update replaces the resource.
    pub fn provisioned_concurrency_config(
        mut self,
        value: impl IntoValue<ProvisionedConcurrencyConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ProvisionedConcurrencyConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// Runtime Management Config of a function.
    ///
    /// `RuntimePolicy`; an update replaces the resource.
    pub fn runtime_policy(mut self, value: impl IntoValue<RuntimePolicyProperty>) -> Self {
        self.0.put("RuntimePolicy", value.into_value().into_node());
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

impl Construct for CfnVersion {
    type Handle = CfnVersionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVersionRef {
        CfnVersionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVersion`] of a stack.
pub struct CfnVersionRef(NodeRef);

impl Clone for CfnVersionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVersionRef {}
impl AsNode for CfnVersionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVersionRef {
    /// What `Ref` returns: its `FunctionArn`, a [`lambda::VersionArn`](kinds::lambda::VersionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::lambda::VersionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the function.
    ///
    /// `Fn::GetAtt` of `FunctionArn`.
    #[inline]
    pub fn attr_function_arn(&self) -> Value<kinds::lambda::VersionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FunctionArn")))
    }

    /// The version number.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[inline]
    pub fn attr_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Version")))
    }
}

impl IntoValue<kinds::lambda::VersionArn> for &CfnVersionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lambda::VersionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::lambda::AnyFunctionArn> for &CfnVersionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lambda::AnyFunctionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::lambda::FunctionIdentifier> for &CfnVersionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lambda::FunctionIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Configuration that defines the scaling behavior for a Lambda Managed Instances function, including the minimum and maximum number of execution environments that can be provisioned.
///
/// The property type `FunctionScalingConfig` of `AWS::Lambda::Version`.
#[must_use = "a property type does nothing until it is set"]
pub struct FunctionScalingConfigProperty(Object);

impl FunctionScalingConfigProperty {
    /// `FunctionScalingConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum number of execution environments that can be provisioned for the function.
    ///
    /// `MaxExecutionEnvironments`.
    pub fn max_execution_environments(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxExecutionEnvironments", value.into_value().into_node());
        self
    }

    /// The minimum number of execution environments to maintain for the function.
    ///
    /// `MinExecutionEnvironments`.
    pub fn min_execution_environments(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MinExecutionEnvironments", value.into_value().into_node());
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

impl Kind for FunctionScalingConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FunctionScalingConfigProperty> for FunctionScalingConfigProperty {}
impl From<FunctionScalingConfigProperty> for Node {
    #[inline]
    fn from(value: FunctionScalingConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FunctionScalingConfigProperty> for FunctionScalingConfigProperty {
    #[inline]
    fn into_value(self) -> Value<FunctionScalingConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A [provisioned concurrency](https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html) configuration for a function's version.
///
/// The property type `ProvisionedConcurrencyConfiguration` of `AWS::Lambda::Version`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProvisionedConcurrencyConfigurationProperty(Object);

impl ProvisionedConcurrencyConfigurationProperty {
    /// `ProvisionedConcurrencyConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `provisioned_concurrent_executions`: The amount of provisioned concurrency to allocate for the version.
    pub fn new(provisioned_concurrent_executions: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ProvisionedConcurrentExecutions",
            provisioned_concurrent_executions.into_value().into_node(),
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

impl Kind for ProvisionedConcurrencyConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProvisionedConcurrencyConfigurationProperty>
    for ProvisionedConcurrencyConfigurationProperty
{
}
impl From<ProvisionedConcurrencyConfigurationProperty> for Node {
    #[inline]
    fn from(value: ProvisionedConcurrencyConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProvisionedConcurrencyConfigurationProperty>
    for ProvisionedConcurrencyConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ProvisionedConcurrencyConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Sets the runtime management configuration for a function's version. For more information, see [Runtime updates](https://docs.aws.amazon.com/lambda/latest/dg/runtimes-update.html).
///
/// The property type `RuntimePolicy` of `AWS::Lambda::Version`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuntimePolicyProperty(Object);

impl RuntimePolicyProperty {
    /// `RuntimePolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `update_runtime_on`: Specify the runtime update mode.
    pub fn new(update_runtime_on: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "UpdateRuntimeOn",
            update_runtime_on.into_value().into_node(),
        );
        Self(object_)
    }

    /// The ARN of the runtime version you want the function to use.
    ///
    /// > This is only required if you're using the *Manual* runtime update mode.
    ///
    /// `RuntimeVersionArn`.
    pub fn runtime_version_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RuntimeVersionArn", value.into_value().into_node());
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

impl Kind for RuntimePolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuntimePolicyProperty> for RuntimePolicyProperty {}
impl From<RuntimePolicyProperty> for Node {
    #[inline]
    fn from(value: RuntimePolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuntimePolicyProperty> for RuntimePolicyProperty {
    #[inline]
    fn into_value(self) -> Value<RuntimePolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
