// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudFormation::ResourceVersion` and its property types.

use crate::l1::*;

/// The `AWS::CloudFormation::ResourceVersion` resource registers a resource version with the CloudFormation registry. Registering a resource version makes it available for use in CloudFormation templates in your AWS account, and includes:
///
/// - Validating the resource schema.
/// - Determining which handlers, if any, have been specified for the resource.
/// - Making the resource available for use in your account.
///
/// For information about the CloudFormation registry, see [Managing extensions with the CloudFormation registry](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/registry.html) in the *CloudFormation User Guide*.
///
/// You can have a maximum of 50 resource versions registered at a time. This maximum is per account and per Region.
///
/// `AWS::CloudFormation::ResourceVersion`; `Ref` returns its `Arn`, a [`cloudformation::ResourceVersionArn`](kinds::cloudformation::ResourceVersionArn).
/// Changing one of these replaces it: `ExecutionRoleArn`, `LoggingConfig`, `SchemaHandlerPackage`, `TypeName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-resourceversion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnResourceVersion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudFormation::ResourceVersion",
    tags: None,
    rules: include_str!("resource_version.rules"),
};

impl CfnResourceVersion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudFormation::ResourceVersion";

    /// `CfnResourceVersion` with its required properties, in alphabetical order:
    ///
    /// - `schema_handler_package`: A URL to the S3 bucket for the resource project package that contains the necessary files for the resource you want to register.
    /// - `type_name`: The name of the resource being registered.
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

    /// The Amazon Resource Name (ARN) of the IAM role for CloudFormation to assume when invoking the resource. If your resource calls AWS APIs in any of its handlers, you must create an IAM execution role that includes the necessary permissions to call those AWS APIs, and provision that execution role in your account. When CloudFormation needs to invoke the resource type handler, CloudFormation assumes this execution role to create a temporary session token, which it then passes to the resource type handler, thereby supplying your resource type with the appropriate credentials.
    ///
    /// `ExecutionRoleArn`; an update replaces the resource.
    pub fn execution_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("ExecutionRoleArn", value.into_value().into_node());
        self
    }

    /// Logging configuration information for a resource.
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

impl Construct for CfnResourceVersion {
    type Handle = CfnResourceVersionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnResourceVersionRef {
        CfnResourceVersionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnResourceVersion`] of a stack.
pub struct CfnResourceVersionRef(NodeRef);

impl Clone for CfnResourceVersionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnResourceVersionRef {}
impl AsNode for CfnResourceVersionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnResourceVersionRef {
    /// What `Ref` returns: its `Arn`, a [`cloudformation::ResourceVersionArn`](kinds::cloudformation::ResourceVersionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudformation::ResourceVersionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::cloudformation::ResourceVersionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Whether the specified resource version is set as the default version.
    ///
    /// This applies only to private extensions you have registered in your account, and extensions published by AWS. For public third-party extensions, whether they are activated in your account, CloudFormation returns `null`.
    ///
    /// `Fn::GetAtt` of `IsDefaultVersion`.
    #[inline]
    pub fn attr_is_default_version(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IsDefaultVersion")))
    }

    /// For resource type extensions, the provisioning behavior of the resource type. CloudFormation determines the provisioning type during registration, based on the types of handlers in the schema handler package submitted.
    ///
    /// Possible values:
    ///
    /// - `FULLY_MUTABLE`: The resource type includes an update handler to process updates to the type during stack update operations.
    /// - `IMMUTABLE`: The resource type doesn't include an update handler, so the type can't be updated and must instead be replaced during stack update operations.
    /// - `NON_PROVISIONABLE`: The resource type doesn't include all the following handlers, and therefore can't actually be provisioned.
    ///
    /// - create
    /// - read
    /// - delete
    ///
    /// `Fn::GetAtt` of `ProvisioningType`.
    #[inline]
    pub fn attr_provisioning_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProvisioningType")))
    }

    /// The Amazon Resource Name (ARN) for the extension.
    ///
    /// `Fn::GetAtt` of `TypeArn`.
    #[inline]
    pub fn attr_type_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TypeArn")))
    }

    /// The ID of a specific version of the resource. The version ID is the value at the end of the Amazon Resource Name (ARN) assigned to the resource version when it is registered.
    ///
    /// `Fn::GetAtt` of `VersionId`.
    #[inline]
    pub fn attr_version_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VersionId")))
    }

    /// The visibility level that determines who can see and use this resource in CloudFormation operations:
    ///
    /// - `PRIVATE`: The resource is only visible and usable within the account where it was registered. CloudFormation automatically marks any resources you register as `PRIVATE`.
    /// - `PUBLIC`: The resource is publicly visible and usable within any AWS account.
    ///
    /// `Fn::GetAtt` of `Visibility`.
    #[inline]
    pub fn attr_visibility(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Visibility")))
    }
}

impl IntoValue<kinds::cloudformation::ResourceVersionArn> for &CfnResourceVersionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudformation::ResourceVersionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Logging configuration information for a resource.
///
/// The property type `LoggingConfig` of `AWS::CloudFormation::ResourceVersion`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoggingConfigProperty(Object);

impl LoggingConfigProperty {
    /// `LoggingConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon CloudWatch logs group to which CloudFormation sends error logging information when invoking the type's handlers.
    ///
    /// `LogGroupName`; an update replaces the resource.
    pub fn log_group_name(mut self, value: impl IntoValue<kinds::logs::LogGroupName>) -> Self {
        self.0.put("LogGroupName", value.into_value().into_node());
        self
    }

    /// The ARN of the role that CloudFormation should assume when sending log entries to CloudWatch logs.
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
