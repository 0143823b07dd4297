// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppSync::FunctionConfiguration` and its property types.

use crate::l1::*;

/// The `AWS::AppSync::FunctionConfiguration` resource defines the functions in GraphQL APIs to perform certain operations. You can use pipeline resolvers to attach functions. For more information, see [Pipeline Resolvers](https://docs.aws.amazon.com/appsync/latest/devguide/pipeline-resolvers.html) in the *AWS AppSync Developer Guide*.
///
/// > When you submit an update, AWS CloudFormation updates resources based on differences between what you submit and the stack's current template. To cause this resource to be updated you must change a property value for this resource in the CloudFormation template. Changing the Amazon S3 file content without changing a property value will not result in an update operation.
/// >
/// > See [Update Behaviors of Stack Resources](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html) in the *AWS CloudFormation User Guide*.
///
/// `AWS::AppSync::FunctionConfiguration`; `Ref` returns its `FunctionArn`, a [`appsync::FunctionConfigurationFunctionArn`](kinds::appsync::FunctionConfigurationFunctionArn).
/// Changing one of these replaces it: `ApiId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-functionconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFunctionConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppSync::FunctionConfiguration",
    tags: None,
    rules: include_str!("function_configuration.rules"),
};

impl CfnFunctionConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppSync::FunctionConfiguration";

    /// `CfnFunctionConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `api_id`: The AWS AppSync GraphQL API that you want to attach using this function.
    /// - `data_source_name`: The name of data source this function will attach.
    /// - `name`: The name of the function.
    pub fn new(
        api_id: impl IntoValue<kinds::appsync::GraphQlApiId>,
        data_source_name: impl IntoValue<kinds::appsync::DataSourceName>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApiId", api_id.into_value().into_node());
        object_.put("DataSourceName", data_source_name.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The `resolver` code that contains the request and response functions. When code is used, the `runtime` is required. The runtime value must be `APPSYNC_JS`.
    ///
    /// `Code`; updated in place.
    pub fn code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Code", value.into_value().into_node());
        self
    }

    /// The Amazon S3 endpoint.
    ///
    /// `CodeS3Location`; updated in place.
    pub fn code_s3_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CodeS3Location", value.into_value().into_node());
        self
    }

    /// The `Function` description.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The version of the request mapping template. Currently, only the 2018-05-29 version of the template is supported.
    ///
    /// `FunctionVersion`; updated in place.
    pub fn function_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("FunctionVersion", value.into_value().into_node());
        self
    }

    /// The maximum number of resolver request inputs that will be sent to a single AWS Lambda function in a `BatchInvoke` operation.
    ///
    /// `MaxBatchSize`; updated in place.
    pub fn max_batch_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxBatchSize", value.into_value().into_node());
        self
    }

    /// The `Function` request mapping template. Functions support only the 2018-05-29 version of the request mapping template.
    ///
    /// `RequestMappingTemplate`; updated in place.
    pub fn request_mapping_template(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RequestMappingTemplate", value.into_value().into_node());
        self
    }

    /// Describes a Sync configuration for a resolver.
    ///
    /// Contains information on which Conflict Detection, as well as Resolution strategy, should be performed when the resolver is invoked.
    ///
    /// `RequestMappingTemplateS3Location`; updated in place.
    pub fn request_mapping_template_s3_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "RequestMappingTemplateS3Location",
            value.into_value().into_node(),
        );
        self
    }

    /// The `Function` response mapping template.
    ///
    /// `ResponseMappingTemplate`; updated in place.
    pub fn response_mapping_template(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ResponseMappingTemplate", value.into_value().into_node());
        self
    }

    /// The location of a response mapping template in an Amazon S3 bucket. Use this if you want to provision with a template file in Amazon S3 rather than embedding it in your CloudFormation template.
    ///
    /// `ResponseMappingTemplateS3Location`; updated in place.
    pub fn response_mapping_template_s3_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "ResponseMappingTemplateS3Location",
            value.into_value().into_node(),
        );
        self
    }

    /// Describes a runtime used by an AWS AppSync resolver or AWS AppSync function. Specifies the name and version of the runtime to use. Note that if a runtime is specified, code must also be specified.
    ///
    /// `Runtime`; updated in place.
    pub fn runtime(mut self, value: impl IntoValue<AppSyncRuntimeProperty>) -> Self {
        self.0.put("Runtime", value.into_value().into_node());
        self
    }

    /// Describes a Sync configuration for a resolver.
    ///
    /// Specifies which Conflict Detection strategy and Resolution strategy to use when the resolver is invoked.
    ///
    /// `SyncConfig`; updated in place.
    pub fn sync_config(mut self, value: impl IntoValue<SyncConfigProperty>) -> Self {
        self.0.put("SyncConfig", value.into_value().into_node());
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

impl Construct for CfnFunctionConfiguration {
    type Handle = CfnFunctionConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFunctionConfigurationRef {
        CfnFunctionConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFunctionConfiguration`] of a stack.
pub struct CfnFunctionConfigurationRef(NodeRef);

impl Clone for CfnFunctionConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFunctionConfigurationRef {}
impl AsNode for CfnFunctionConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFunctionConfigurationRef {
    /// What `Ref` returns: its `FunctionArn`, a [`appsync::FunctionConfigurationFunctionArn`](kinds::appsync::FunctionConfigurationFunctionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::appsync::FunctionConfigurationFunctionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The name of data source this function will attach.
    ///
    /// `Fn::GetAtt` of `DataSourceName`.
    #[inline]
    pub fn attr_data_source_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DataSourceName")))
    }

    /// ARN of the function, such as `arn:aws:appsync:us-east-1:123456789012:apis/graphqlapiid/functions/functionId`.
    ///
    /// `Fn::GetAtt` of `FunctionArn`.
    #[inline]
    pub fn attr_function_arn(&self) -> Value<kinds::appsync::FunctionConfigurationFunctionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FunctionArn")))
    }

    /// The unique ID of this function.
    ///
    /// `Fn::GetAtt` of `FunctionId`.
    #[inline]
    pub fn attr_function_id(&self) -> Value<kinds::appsync::FunctionConfigurationFunctionId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FunctionId")))
    }

    /// The name of the function.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }
}

impl IntoValue<kinds::appsync::FunctionConfigurationFunctionArn> for &CfnFunctionConfigurationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appsync::FunctionConfigurationFunctionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::appsync::FunctionConfigurationFunctionId> for &CfnFunctionConfigurationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appsync::FunctionConfigurationFunctionId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FunctionId")))
    }
}

/// Describes a runtime used by an AWS AppSync resolver or AWS AppSync function. Specifies the name and version of the runtime to use. Note that if a runtime is specified, code must also be specified.
///
/// The property type `AppSyncRuntime` of `AWS::AppSync::FunctionConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct AppSyncRuntimeProperty(Object);

impl AppSyncRuntimeProperty {
    /// `AppSyncRuntimeProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The `name` of the runtime to use.
    /// - `runtime_version`: The `version` of the runtime to use.
    pub fn new(name: impl IntoValue<String>, runtime_version: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("RuntimeVersion", runtime_version.into_value().into_node());
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

impl Kind for AppSyncRuntimeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AppSyncRuntimeProperty> for AppSyncRuntimeProperty {}
impl From<AppSyncRuntimeProperty> for Node {
    #[inline]
    fn from(value: AppSyncRuntimeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AppSyncRuntimeProperty> for AppSyncRuntimeProperty {
    #[inline]
    fn into_value(self) -> Value<AppSyncRuntimeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `LambdaConflictHandlerConfig` object when configuring `LAMBDA` as the Conflict Handler.
///
/// The property type `LambdaConflictHandlerConfig` of `AWS::AppSync::FunctionConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct LambdaConflictHandlerConfigProperty(Object);

impl LambdaConflictHandlerConfigProperty {
    /// `LambdaConflictHandlerConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) for the Lambda function to use as the Conflict Handler.
    ///
    /// `LambdaConflictHandlerArn`.
    pub fn lambda_conflict_handler_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LambdaConflictHandlerArn", value.into_value().into_node());
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

impl Kind for LambdaConflictHandlerConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LambdaConflictHandlerConfigProperty> for LambdaConflictHandlerConfigProperty {}
impl From<LambdaConflictHandlerConfigProperty> for Node {
    #[inline]
    fn from(value: LambdaConflictHandlerConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LambdaConflictHandlerConfigProperty> for LambdaConflictHandlerConfigProperty {
    #[inline]
    fn into_value(self) -> Value<LambdaConflictHandlerConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a Sync configuration for a resolver.
///
/// Specifies which Conflict Detection strategy and Resolution strategy to use when the resolver is invoked.
///
/// The property type `SyncConfig` of `AWS::AppSync::FunctionConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct SyncConfigProperty(Object);

impl SyncConfigProperty {
    /// `SyncConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `conflict_detection`: The Conflict Detection strategy to use.
    pub fn new(conflict_detection: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConflictDetection",
            conflict_detection.into_value().into_node(),
        );
        Self(object_)
    }

    /// The Conflict Resolution strategy to perform in the event of a conflict.
    ///
    /// - *OPTIMISTIC_CONCURRENCY*: Resolve conflicts by rejecting mutations when versions don't match the latest version at the server.
    /// - *AUTOMERGE*: Resolve conflicts with the Automerge conflict resolution strategy.
    /// - *LAMBDA*: Resolve conflicts with an AWS Lambda function supplied in the `LambdaConflictHandlerConfig`.
    ///
    /// `ConflictHandler`.
    pub fn conflict_handler(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ConflictHandler", value.into_value().into_node());
        self
    }

    /// The `LambdaConflictHandlerConfig` when configuring `LAMBDA` as the Conflict Handler.
    ///
    /// `LambdaConflictHandlerConfig`.
    pub fn lambda_conflict_handler_config(
        mut self,
        value: impl IntoValue<LambdaConflictHandlerConfigProperty>,
    ) -> Self {
        self.0.put(
            "LambdaConflictHandlerConfig",
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

impl Kind for SyncConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SyncConfigProperty> for SyncConfigProperty {}
impl From<SyncConfigProperty> for Node {
    #[inline]
    fn from(value: SyncConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SyncConfigProperty> for SyncConfigProperty {
    #[inline]
    fn into_value(self) -> Value<SyncConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
