// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppSync::Resolver` and its property types.

use crate::l1::*;

/// The `AWS::AppSync::Resolver` resource defines the logical GraphQL resolver that you attach to fields in a schema. Request and response templates for resolvers are written in Apache Velocity Template Language (VTL) format. For more information about resolvers, see [Resolver Mapping Template Reference](https://docs.aws.amazon.com/appsync/latest/devguide/resolver-mapping-template-reference.html).
///
/// > When you submit an update, AWS CloudFormation updates resources based on differences between what you submit and the stack's current template. To cause this resource to be updated you must change a property value for this resource in the CloudFormation template. Changing the Amazon S3 file content without changing a property value will not result in an update operation.
/// >
/// > See [Update Behaviors of Stack Resources](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html) in the *AWS CloudFormation User Guide*.
///
/// `AWS::AppSync::Resolver`; `Ref` returns its `ResolverArn`, a [`appsync::ResolverArn`](kinds::appsync::ResolverArn).
/// Changing one of these replaces it: `ApiId`, `FieldName`, `TypeName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-resolver.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnResolver(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppSync::Resolver",
    tags: None,
    rules: include_str!("resolver.rules"),
};

impl CfnResolver {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppSync::Resolver";

    /// `CfnResolver` with its required properties, in alphabetical order:
    ///
    /// - `api_id`: The AWS AppSync GraphQL API to which you want to attach this resolver.
    /// - `field_name`: The GraphQL field on a type that invokes the resolver.
    /// - `type_name`: The GraphQL type that invokes this resolver.
    pub fn new(
        api_id: impl IntoValue<kinds::appsync::GraphQlApiId>,
        field_name: impl IntoValue<String>,
        type_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApiId", api_id.into_value().into_node());
        object_.put("FieldName", field_name.into_value().into_node());
        object_.put("TypeName", type_name.into_value().into_node());
        Self(object_)
    }

    /// The caching configuration for the resolver.
    ///
    /// `CachingConfig`; updated in place.
    pub fn caching_config(mut self, value: impl IntoValue<CachingConfigProperty>) -> Self {
        self.0.put("CachingConfig", value.into_value().into_node());
        self
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

    /// The resolver data source name.
    ///
    /// `DataSourceName`; updated in place.
    pub fn data_source_name(
        mut self,
        value: impl IntoValue<kinds::appsync::DataSourceName>,
    ) -> Self {
        self.0.put("DataSourceName", value.into_value().into_node());
        self
    }

    /// The resolver type.
    ///
    /// - *UNIT*: A UNIT resolver type. A UNIT resolver is the default resolver type. You can use a UNIT resolver to run a GraphQL query against a single data source.
    /// - *PIPELINE*: A PIPELINE resolver type. You can use a PIPELINE resolver to invoke a series of `Function` objects in a serial manner. You can use a pipeline resolver to run a GraphQL query against multiple data sources.
    ///
    /// `Kind`; updated in place.
    pub fn kind(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Kind", value.into_value().into_node());
        self
    }

    /// The maximum number of resolver request inputs that will be sent to a single AWS Lambda function in a `BatchInvoke` operation.
    ///
    /// `MaxBatchSize`; updated in place.
    pub fn max_batch_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxBatchSize", value.into_value().into_node());
        self
    }

    /// Enables or disables enhanced resolver metrics for specified resolvers. Note that `MetricsConfig` won't be used unless the `resolverLevelMetricsBehavior` value is set to `PER_RESOLVER_METRICS`. If the `resolverLevelMetricsBehavior` is set to `FULL_REQUEST_RESOLVER_METRICS` instead, `MetricsConfig` will be ignored. However, you can still set its value.
    ///
    /// `MetricsConfig`; one of `ENABLED`, `DISABLED`; updated in place.
    pub fn metrics_config(mut self, value: impl IntoValue<super::MetricsConfig>) -> Self {
        self.0.put("MetricsConfig", value.into_value().into_node());
        self
    }

    /// Functions linked with the pipeline resolver.
    ///
    /// `PipelineConfig`; updated in place.
    pub fn pipeline_config(mut self, value: impl IntoValue<PipelineConfigProperty>) -> Self {
        self.0.put("PipelineConfig", value.into_value().into_node());
        self
    }

    /// The request mapping template.
    ///
    /// Request mapping templates are optional when using a Lambda data source. For all other data sources, a request mapping template is required.
    ///
    /// `RequestMappingTemplate`; updated in place.
    pub fn request_mapping_template(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RequestMappingTemplate", value.into_value().into_node());
        self
    }

    /// The location of a request mapping template in an Amazon S3 bucket. Use this if you want to provision with a template file in Amazon S3 rather than embedding it in your CloudFormation template.
    ///
    /// `RequestMappingTemplateS3Location`; updated in place.
    pub fn request_mapping_template_s3_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "RequestMappingTemplateS3Location",
            value.into_value().into_node(),
        );
        self
    }

    /// The response mapping template.
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

    /// The `SyncConfig` for a resolver attached to a versioned data source.
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

impl Construct for CfnResolver {
    type Handle = CfnResolverRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnResolverRef {
        CfnResolverRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnResolver`] of a stack.
pub struct CfnResolverRef(NodeRef);

impl Clone for CfnResolverRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnResolverRef {}
impl AsNode for CfnResolverRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnResolverRef {
    /// What `Ref` returns: its `ResolverArn`, a [`appsync::ResolverArn`](kinds::appsync::ResolverArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::appsync::ResolverArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The GraphQL field on a type that invokes the resolver.
    ///
    /// `Fn::GetAtt` of `FieldName`.
    #[inline]
    pub fn attr_field_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FieldName")))
    }

    /// ARN of the resolver, such as `arn:aws:appsync:us-east-1:123456789012:apis/graphqlapiid/types/typename/resolvers/resolvername`.
    ///
    /// `Fn::GetAtt` of `ResolverArn`.
    #[inline]
    pub fn attr_resolver_arn(&self) -> Value<kinds::appsync::ResolverArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResolverArn")))
    }

    /// The GraphQL type that invokes this resolver.
    ///
    /// `Fn::GetAtt` of `TypeName`.
    #[inline]
    pub fn attr_type_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TypeName")))
    }
}

impl IntoValue<kinds::appsync::ResolverArn> for &CfnResolverRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appsync::ResolverArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Describes a runtime used by an AWS AppSync resolver or AWS AppSync function. Specifies the name and version of the runtime to use. Note that if a runtime is specified, code must also be specified.
///
/// The property type `AppSyncRuntime` of `AWS::AppSync::Resolver`.
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

/// The caching configuration for a resolver that has caching activated.
///
/// The property type `CachingConfig` of `AWS::AppSync::Resolver`.
#[must_use = "a property type does nothing until it is set"]
pub struct CachingConfigProperty(Object);

impl CachingConfigProperty {
    /// `CachingConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `ttl`: The TTL in seconds for a resolver that has caching activated.
    pub fn new(ttl: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Ttl", ttl.into_value().into_node());
        Self(object_)
    }

    /// The caching keys for a resolver that has caching activated.
    ///
    /// Valid values are entries from the `$context.arguments`, `$context.source`, and `$context.identity` maps.
    ///
    /// `CachingKeys`.
    pub fn caching_keys(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("CachingKeys", value.into_value().into_node());
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

impl Kind for CachingConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CachingConfigProperty> for CachingConfigProperty {}
impl From<CachingConfigProperty> for Node {
    #[inline]
    fn from(value: CachingConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CachingConfigProperty> for CachingConfigProperty {
    #[inline]
    fn into_value(self) -> Value<CachingConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `LambdaConflictHandlerConfig` when configuring LAMBDA as the Conflict Handler.
///
/// The property type `LambdaConflictHandlerConfig` of `AWS::AppSync::Resolver`.
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

/// Use the `PipelineConfig` property type to specify `PipelineConfig` for an AWS AppSync resolver.
///
/// `PipelineConfig` is a property of the [AWS::AppSync::Resolver](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-appsync-resolver.html) resource.
///
/// The property type `PipelineConfig` of `AWS::AppSync::Resolver`.
#[must_use = "a property type does nothing until it is set"]
pub struct PipelineConfigProperty(Object);

impl PipelineConfigProperty {
    /// `PipelineConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of `Function` objects.
    ///
    /// `Functions`.
    pub fn functions(
        mut self,
        value: impl IntoValue<List<kinds::appsync::FunctionConfigurationFunctionId>>,
    ) -> Self {
        self.0.put("Functions", value.into_value().into_node());
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

impl Kind for PipelineConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PipelineConfigProperty> for PipelineConfigProperty {}
impl From<PipelineConfigProperty> for Node {
    #[inline]
    fn from(value: PipelineConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PipelineConfigProperty> for PipelineConfigProperty {
    #[inline]
    fn into_value(self) -> Value<PipelineConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a Sync configuration for a resolver.
///
/// Specifies which Conflict Detection strategy and Resolution strategy to use when the resolver is invoked.
///
/// The property type `SyncConfig` of `AWS::AppSync::Resolver`.
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
