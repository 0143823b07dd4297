// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudFormation::HookVersion` and its property types.

use crate::l1::*;

/// The `AWS::CloudFormation::HookVersion` resource publishes new or first version of a Hook to the CloudFormation registry.
///
/// For information about the CloudFormation registry, see [Managing extensions with the CloudFormation registry](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/registry.html) in the *CloudFormation User Guide*.
///
/// This resource type is not compatible with Guard and Lambda Hooks.
///
/// `AWS::CloudFormation::HookVersion`; `Ref` returns its `Arn`, a [`cloudformation::HookVersionArn`](kinds::cloudformation::HookVersionArn).
/// Changing one of these replaces it: `ExecutionRoleArn`, `LoggingConfig`, `SchemaHandlerPackage`, `TypeName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-hookversion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnHookVersion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudFormation::HookVersion",
    tags: None,
    rules: include_str!("hook_version.rules"),
};

impl CfnHookVersion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudFormation::HookVersion";

    /// `CfnHookVersion` with its required properties, in alphabetical order:
    ///
    /// - `schema_handler_package`: A URL to the Amazon S3 bucket for the Hook project package that contains the necessary files for the Hook you want to register.
    /// - `type_name`: The unique name for your Hook.
    pub fn new(
        schema_handler_package: impl IntoValue<String>,
        type_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SchemaHandlerPackage",
            schema_handler_package.into_value().into_node(),
        );
        object_.put("TypeName", type_name.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the task execution role that grants the Hook permission.
    ///
    /// `ExecutionRoleArn`; an update replaces the resource.
    pub fn execution_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("ExecutionRoleArn", value.into_value().into_node());
        self
    }

    /// Contains logging configuration information for an extension.
    ///
    /// `LoggingConfig`; an update replaces the resource.
    pub fn logging_config(mut self, value: impl IntoValue<LoggingConfigProperty>) -> Self {
        self.0.put("LoggingConfig", value.into_value().into_node());
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

impl Construct for CfnHookVersion {
    type Handle = CfnHookVersionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnHookVersionRef {
        CfnHookVersionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnHookVersion`] of a stack.
pub struct CfnHookVersionRef(NodeRef);

impl Clone for CfnHookVersionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnHookVersionRef {}
impl AsNode for CfnHookVersionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnHookVersionRef {
    /// What `Ref` returns: its `Arn`, a [`cloudformation::HookVersionArn`](kinds::cloudformation::HookVersionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudformation::HookVersionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the Hook.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::cloudformation::HookVersionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Whether the specified Hook version is set as the default version.
    ///
    /// `Fn::GetAtt` of `IsDefaultVersion`.
    #[inline]
    pub fn attr_is_default_version(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IsDefaultVersion")))
    }

    /// The Amazon Resource Number (ARN) assigned to this version of the Hook.
    ///
    /// `Fn::GetAtt` of `TypeArn`.
    #[inline]
    pub fn attr_type_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TypeArn")))
    }

    /// The ID of this version of the Hook.
    ///
    /// `Fn::GetAtt` of `VersionId`.
    #[inline]
    pub fn attr_version_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VersionId")))
    }

    /// The visibility level that determines who can see and use this Hook in CloudFormation operations:
    ///
    /// - `PRIVATE`: The Hook is only visible and usable within the account where it was registered. CloudFormation automatically marks any Hooks you register as `PRIVATE`.
    /// - `PUBLIC`: The Hook is publicly visible and usable within any AWS account.
    ///
    /// `Fn::GetAtt` of `Visibility`.
    #[inline]
    pub fn attr_visibility(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Visibility")))
    }
}

impl IntoValue<kinds::cloudformation::HookVersionArn> for &CfnHookVersionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudformation::HookVersionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The `LoggingConfig` property type specifies logging configuration information for an extension.
///
/// The property type `LoggingConfig` of `AWS::CloudFormation::HookVersion`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoggingConfigProperty(Object);

impl LoggingConfigProperty {
    /// `LoggingConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon CloudWatch Logs group to which CloudFormation sends error logging information when invoking the extension's handlers.
    ///
    /// `LogGroupName`; an update replaces the resource.
    pub fn log_group_name(mut self, value: impl IntoValue<kinds::logs::LogGroupName>) -> Self {
        self.0.put("LogGroupName", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the role that CloudFormation should assume when sending log entries to CloudWatch Logs.
    ///
    /// `LogRoleArn`; an update replaces the resource.
    pub fn log_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("LogRoleArn", value.into_value().into_node());
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

impl Kind for LoggingConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoggingConfigProperty> for LoggingConfigProperty {}
impl From<LoggingConfigProperty> for Node {
    #[inline]
    fn from(value: LoggingConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoggingConfigProperty> for LoggingConfigProperty {
    #[inline]
    fn into_value(self) -> Value<LoggingConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
