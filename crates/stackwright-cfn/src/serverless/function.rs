// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Serverless::Function` and its property types.

use crate::l1::*;

/// <https://github.com/awslabs/serverless-application-model/blob/master/versions/2016-10-31.md#awsserverlessfunction>
///
/// `AWS::Serverless::Function`; `Ref` returns the physical id of the resource.
/// Changing one of these replaces it: `Architectures`, `AssumeRolePolicyDocument`, `AutoPublishAlias`, `AutoPublishCodeSha256`, `CodeSigningConfigArn`, `CodeUri`, `DeadLetterQueue`, `DeploymentPreference`, `Description`, `Environment`, `EphemeralStorage`, `EventInvokeConfig`, `Events`, `FileSystemConfigs`, `FunctionName`, `FunctionUrlConfig`, `Handler`, `ImageConfig`, `ImageUri`, `InlineCode`, `KmsKeyArn`, `Layers`, `MemorySize`, `PackageType`, `PermissionsBoundary`, `Policies`, `ProvisionedConcurrencyConfig`, `ReservedConcurrentExecutions`, `Role`, `Runtime`, `Tags`, `Timeout`, `Tracing`, `VersionDescription`, `VpcConfig`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-serverless-function.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFunction(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Serverless::Function",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: "",
};

impl CfnFunction {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Serverless::Function";

    /// `CfnFunction` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Architectures` property.
    ///
    /// `Architectures`; an update replaces the resource.
    pub fn architectures(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Architectures", value.into_value().into_node());
        self
    }

    /// The `AssumeRolePolicyDocument` property.
    ///
    /// `AssumeRolePolicyDocument`; free JSON, such as an [`Object`]; an update replaces the resource.
    pub fn assume_role_policy_document(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("AssumeRolePolicyDocument", value.into_value().into_node());
        self
    }

    /// The `AutoPublishAlias` property.
    ///
    /// `AutoPublishAlias`; an update replaces the resource.
    pub fn auto_publish_alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AutoPublishAlias", value.into_value().into_node());
        self
    }

    /// The `AutoPublishCodeSha256` property.
    ///
    /// `AutoPublishCodeSha256`; an update replaces the resource.
    pub fn auto_publish_code_sha256(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AutoPublishCodeSha256", value.into_value().into_node());
        self
    }

    /// The `CodeSigningConfigArn` property.
    ///
    /// `CodeSigningConfigArn`; an update replaces the resource.
    pub fn code_signing_config_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CodeSigningConfigArn", value.into_value().into_node());
        self
    }

    /// The `CodeUri` property.
    ///
    /// `CodeUri`; takes a string or a [`S3LocationProperty`]; an update replaces the resource.
    pub fn code_uri(mut self, value: impl IntoValue<CodeUriForms>) -> Self {
        self.0.put("CodeUri", value.into_value().into_node());
        self
    }

    /// The `DeadLetterQueue` property.
    ///
    /// `DeadLetterQueue`; an update replaces the resource.
    pub fn dead_letter_queue(mut self, value: impl IntoValue<DeadLetterQueueProperty>) -> Self {
        self.0
            .put("DeadLetterQueue", value.into_value().into_node());
        self
    }

    /// The `DeploymentPreference` property.
    ///
    /// `DeploymentPreference`; an update replaces the resource.
    pub fn deployment_preference(
        mut self,
        value: impl IntoValue<DeploymentPreferenceProperty>,
    ) -> Self {
        self.0
            .put("DeploymentPreference", value.into_value().into_node());
        self
    }

    /// The `Description` property.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `Environment` property.
    ///
    /// `Environment`; an update replaces the resource.
    pub fn environment(mut self, value: impl IntoValue<FunctionEnvironmentProperty>) -> Self {
        self.0.put("Environment", value.into_value().into_node());
        self
    }

    /// The `EphemeralStorage` property.
    ///
    /// `EphemeralStorage`; an update replaces the resource.
    pub fn ephemeral_storage(mut self, value: impl IntoValue<EphemeralStorageProperty>) -> Self {
        self.0
            .put("EphemeralStorage", value.into_value().into_node());
        self
    }

    /// The `EventInvokeConfig` property.
    ///
    /// `EventInvokeConfig`; an update replaces the resource.
    pub fn event_invoke_config(mut self, value: impl IntoValue<EventInvokeConfigProperty>) -> Self {
        self.0
            .put("EventInvokeConfig", value.into_value().into_node());
        self
    }

    /// The `Events` property.
    ///
    /// `Events`; an update replaces the resource.
    pub fn events(mut self, value: impl IntoValue<Map<EventSourceProperty>>) -> Self {
        self.0.put("Events", value.into_value().into_node());
        self
    }

    /// The `FileSystemConfigs` property.
    ///
    /// `FileSystemConfigs`; an update replaces the resource.
    pub fn file_system_configs(
        mut self,
        value: impl IntoValue<List<FileSystemConfigProperty>>,
    ) -> Self {
        self.0
            .put("FileSystemConfigs", value.into_value().into_node());
        self
    }

    /// The `FunctionName` property.
    ///
    /// `FunctionName`; an update replaces the resource.
    pub fn function_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FunctionName", value.into_value().into_node());
        self
    }

    /// The `FunctionUrlConfig` property.
    ///
    /// `FunctionUrlConfig`; an update replaces the resource.
    pub fn function_url_config(mut self, value: impl IntoValue<FunctionUrlConfigProperty>) -> Self {
        self.0
            .put("FunctionUrlConfig", value.into_value().into_node());
        self
    }

    /// The `Handler` property.
    ///
    /// `Handler`; an update replaces the resource.
    pub fn handler(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Handler", value.into_value().into_node());
        self
    }

    /// The `ImageConfig` property.
    ///
    /// `ImageConfig`; an update replaces the resource.
    pub fn image_config(mut self, value: impl IntoValue<ImageConfigProperty>) -> Self {
        self.0.put("ImageConfig", value.into_value().into_node());
        self
    }

    /// The `ImageUri` property.
    ///
    /// `ImageUri`; an update replaces the resource.
    pub fn image_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ImageUri", value.into_value().into_node());
        self
    }

    /// The `InlineCode` property.
    ///
    /// `InlineCode`; an update replaces the resource.
    pub fn inline_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InlineCode", value.into_value().into_node());
        self
    }

    /// The `KmsKeyArn` property.
    ///
    /// `KmsKeyArn`; an update replaces the resource.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
        self
    }

    /// The `Layers` property.
    ///
    /// `Layers`; an update replaces the resource.
    pub fn layers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Layers", value.into_value().into_node());
        self
    }

    /// The `MemorySize` property.
    ///
    /// `MemorySize`; an update replaces the resource.
    pub fn memory_size(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("MemorySize", value.into_value().into_node());
        self
    }

    /// The `PackageType` property.
    ///
    /// `PackageType`; an update replaces the resource.
    pub fn package_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PackageType", value.into_value().into_node());
        self
    }

    /// The `PermissionsBoundary` property.
    ///
    /// `PermissionsBoundary`; an update replaces the resource.
    pub fn permissions_boundary(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PermissionsBoundary", value.into_value().into_node());
        self
    }

    /// The `Policies` property.
    ///
    /// `Policies`; takes a string or a [`IAMPolicyDocumentProperty`] or a list; an update replaces the resource.
    pub fn policies(mut self, value: impl IntoValue<PoliciesForms>) -> Self {
        self.0.put("Policies", value.into_value().into_node());
        self
    }

    /// The `ProvisionedConcurrencyConfig` property.
    ///
    /// `ProvisionedConcurrencyConfig`; an update replaces the resource.
    pub fn provisioned_concurrency_config(
        mut self,
        value: impl IntoValue<ProvisionedConcurrencyConfigProperty>,
    ) -> Self {
        self.0.put(
            "ProvisionedConcurrencyConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// The `ReservedConcurrentExecutions` property.
    ///
    /// `ReservedConcurrentExecutions`; an update replaces the resource.
    pub fn reserved_concurrent_executions(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put(
            "ReservedConcurrentExecutions",
            value.into_value().into_node(),
        );
        self
    }

    /// The `Role` property.
    ///
    /// `Role`; an update replaces the resource.
    pub fn role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Role", value.into_value().into_node());
        self
    }

    /// The `Runtime` property.
    ///
    /// `Runtime`; an update replaces the resource.
    pub fn runtime(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Runtime", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The `Timeout` property.
    ///
    /// `Timeout`; an update replaces the resource.
    pub fn timeout(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Timeout", value.into_value().into_node());
        self
    }

    /// The `Tracing` property.
    ///
    /// `Tracing`; an update replaces the resource.
    pub fn tracing(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Tracing", value.into_value().into_node());
        self
    }

    /// The `VersionDescription` property.
    ///
    /// `VersionDescription`; an update replaces the resource.
    pub fn version_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("VersionDescription", value.into_value().into_node());
        self
    }

    /// The `VpcConfig` property.
    ///
    /// `VpcConfig`; an update replaces the resource.
    pub fn vpc_config(mut self, value: impl IntoValue<VpcConfigProperty>) -> Self {
        self.0.put("VpcConfig", value.into_value().into_node());
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

impl Construct for CfnFunction {
    type Handle = CfnFunctionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFunctionRef {
        CfnFunctionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFunction`] of a stack.
pub struct CfnFunctionRef(NodeRef);

impl Clone for CfnFunctionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFunctionRef {}
impl AsNode for CfnFunctionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFunctionRef {
    /// What `Ref` returns: the physical id of the resource.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `AlexaSkillEvent` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct AlexaSkillEventProperty(Object);

impl AlexaSkillEventProperty {
    /// `AlexaSkillEventProperty` with its required properties, in alphabetical order:
    ///
    /// - `skill_id`
    pub fn new(skill_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SkillId", skill_id.into_value().into_node());
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

impl Kind for AlexaSkillEventProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AlexaSkillEventProperty> for AlexaSkillEventProperty {}
impl From<AlexaSkillEventProperty> for Node {
    #[inline]
    fn from(value: AlexaSkillEventProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AlexaSkillEventProperty> for AlexaSkillEventProperty {
    #[inline]
    fn into_value(self) -> Value<AlexaSkillEventProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ApiEvent` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApiEventProperty(Object);

impl ApiEventProperty {
    /// `ApiEventProperty` with its required properties, in alphabetical order:
    ///
    /// - `method`
    /// - `path`
    pub fn new(method: impl IntoValue<String>, path: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Method", method.into_value().into_node());
        object_.put("Path", path.into_value().into_node());
        Self(object_)
    }

    /// The `Auth` property.
    ///
    /// `Auth`; an update replaces the resource.
    pub fn auth(mut self, value: impl IntoValue<AuthProperty>) -> Self {
        self.0.put("Auth", value.into_value().into_node());
        self
    }

    /// The `RequestModel` property.
    ///
    /// `RequestModel`; an update replaces the resource.
    pub fn request_model(mut self, value: impl IntoValue<RequestModelProperty>) -> Self {
        self.0.put("RequestModel", value.into_value().into_node());
        self
    }

    /// The `RequestParameters` property.
    ///
    /// `RequestParameters`; takes a string or a [`RequestParameterProperty`]; an update replaces the resource.
    pub fn request_parameters(
        mut self,
        value: impl IntoValue<List<ApiEventRequestParametersForms>>,
    ) -> Self {
        self.0
            .put("RequestParameters", value.into_value().into_node());
        self
    }

    /// The `RestApiId` property.
    ///
    /// `RestApiId`; an update replaces the resource.
    pub fn rest_api_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RestApiId", value.into_value().into_node());
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

impl Kind for ApiEventProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApiEventProperty> for ApiEventProperty {}
impl From<ApiEventProperty> for Node {
    #[inline]
    fn from(value: ApiEventProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApiEventProperty> for ApiEventProperty {
    #[inline]
    fn into_value(self) -> Value<ApiEventProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `Auth` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuthProperty(Object);

impl AuthProperty {
    /// `AuthProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ApiKeyRequired` property.
    ///
    /// `ApiKeyRequired`; an update replaces the resource.
    pub fn api_key_required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ApiKeyRequired", value.into_value().into_node());
        self
    }

    /// The `AuthorizationScopes` property.
    ///
    /// `AuthorizationScopes`; an update replaces the resource.
    pub fn authorization_scopes(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AuthorizationScopes", value.into_value().into_node());
        self
    }

    /// The `Authorizer` property.
    ///
    /// `Authorizer`; an update replaces the resource.
    pub fn authorizer(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Authorizer", value.into_value().into_node());
        self
    }

    /// The `ResourcePolicy` property.
    ///
    /// `ResourcePolicy`; an update replaces the resource.
    pub fn resource_policy(mut self, value: impl IntoValue<AuthResourcePolicyProperty>) -> Self {
        self.0.put("ResourcePolicy", value.into_value().into_node());
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

impl Kind for AuthProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AuthProperty> for AuthProperty {}
impl From<AuthProperty> for Node {
    #[inline]
    fn from(value: AuthProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AuthProperty> for AuthProperty {
    #[inline]
    fn into_value(self) -> Value<AuthProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `AuthResourcePolicy` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuthResourcePolicyProperty(Object);

impl AuthResourcePolicyProperty {
    /// `AuthResourcePolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AwsAccountBlacklist` property.
    ///
    /// `AwsAccountBlacklist`; an update replaces the resource.
    pub fn aws_account_blacklist(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AwsAccountBlacklist", value.into_value().into_node());
        self
    }

    /// The `AwsAccountWhitelist` property.
    ///
    /// `AwsAccountWhitelist`; an update replaces the resource.
    pub fn aws_account_whitelist(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AwsAccountWhitelist", value.into_value().into_node());
        self
    }

    /// The `CustomStatements` property.
    ///
    /// `CustomStatements`; free JSON, such as an [`Object`]; an update replaces the resource.
    pub fn custom_statements(mut self, value: impl IntoValue<List<Json>>) -> Self {
        self.0
            .put("CustomStatements", value.into_value().into_node());
        self
    }

    /// The `IntrinsicVpcBlacklist` property.
    ///
    /// `IntrinsicVpcBlacklist`; an update replaces the resource.
    pub fn intrinsic_vpc_blacklist(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("IntrinsicVpcBlacklist", value.into_value().into_node());
        self
    }

    /// The `IntrinsicVpcWhitelist` property.
    ///
    /// `IntrinsicVpcWhitelist`; an update replaces the resource.
    pub fn intrinsic_vpc_whitelist(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("IntrinsicVpcWhitelist", value.into_value().into_node());
        self
    }

    /// The `IntrinsicVpceBlacklist` property.
    ///
    /// `IntrinsicVpceBlacklist`; an update replaces the resource.
    pub fn intrinsic_vpce_blacklist(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("IntrinsicVpceBlacklist", value.into_value().into_node());
        self
    }

    /// The `IntrinsicVpceWhitelist` property.
    ///
    /// `IntrinsicVpceWhitelist`; an update replaces the resource.
    pub fn intrinsic_vpce_whitelist(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("IntrinsicVpceWhitelist", value.into_value().into_node());
        self
    }

    /// The `IpRangeBlacklist` property.
    ///
    /// `IpRangeBlacklist`; an update replaces the resource.
    pub fn ip_range_blacklist(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("IpRangeBlacklist", value.into_value().into_node());
        self
    }

    /// The `IpRangeWhitelist` property.
    ///
    /// `IpRangeWhitelist`; an update replaces the resource.
    pub fn ip_range_whitelist(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("IpRangeWhitelist", value.into_value().into_node());
        self
    }

    /// The `SourceVpcBlacklist` property.
    ///
    /// `SourceVpcBlacklist`; an update replaces the resource.
    pub fn source_vpc_blacklist(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("SourceVpcBlacklist", value.into_value().into_node());
        self
    }

    /// The `SourceVpcWhitelist` property.
    ///
    /// `SourceVpcWhitelist`; an update replaces the resource.
    pub fn source_vpc_whitelist(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("SourceVpcWhitelist", value.into_value().into_node());
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

impl Kind for AuthResourcePolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AuthResourcePolicyProperty> for AuthResourcePolicyProperty {}
impl From<AuthResourcePolicyProperty> for Node {
    #[inline]
    fn from(value: AuthResourcePolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AuthResourcePolicyProperty> for AuthResourcePolicyProperty {
    #[inline]
    fn into_value(self) -> Value<AuthResourcePolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `BucketSAMPT` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct BucketSAMPTProperty(Object);

impl BucketSAMPTProperty {
    /// `BucketSAMPTProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_name`
    pub fn new(bucket_name: impl IntoValue<kinds::s3::BucketName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketName", bucket_name.into_value().into_node());
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

impl Kind for BucketSAMPTProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BucketSAMPTProperty> for BucketSAMPTProperty {}
impl From<BucketSAMPTProperty> for Node {
    #[inline]
    fn from(value: BucketSAMPTProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BucketSAMPTProperty> for BucketSAMPTProperty {
    #[inline]
    fn into_value(self) -> Value<BucketSAMPTProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CloudWatchEventEvent` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudWatchEventEventProperty(Object);

impl CloudWatchEventEventProperty {
    /// `CloudWatchEventEventProperty` with its required properties, in alphabetical order:
    ///
    /// - `pattern`
    pub fn new(pattern: impl IntoValue<Json>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Pattern", pattern.into_value().into_node());
        Self(object_)
    }

    /// The `Input` property.
    ///
    /// `Input`; an update replaces the resource.
    pub fn input(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Input", value.into_value().into_node());
        self
    }

    /// The `InputPath` property.
    ///
    /// `InputPath`; an update replaces the resource.
    pub fn input_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InputPath", value.into_value().into_node());
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

impl Kind for CloudWatchEventEventProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudWatchEventEventProperty> for CloudWatchEventEventProperty {}
impl From<CloudWatchEventEventProperty> for Node {
    #[inline]
    fn from(value: CloudWatchEventEventProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudWatchEventEventProperty> for CloudWatchEventEventProperty {
    #[inline]
    fn into_value(self) -> Value<CloudWatchEventEventProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CloudWatchLogsEvent` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudWatchLogsEventProperty(Object);

impl CloudWatchLogsEventProperty {
    /// `CloudWatchLogsEventProperty` with its required properties, in alphabetical order:
    ///
    /// - `filter_pattern`
    /// - `log_group_name`
    pub fn new(
        filter_pattern: impl IntoValue<String>,
        log_group_name: impl IntoValue<kinds::logs::LogGroupName>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FilterPattern", filter_pattern.into_value().into_node());
        object_.put("LogGroupName", log_group_name.into_value().into_node());
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

impl Kind for CloudWatchLogsEventProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudWatchLogsEventProperty> for CloudWatchLogsEventProperty {}
impl From<CloudWatchLogsEventProperty> for Node {
    #[inline]
    fn from(value: CloudWatchLogsEventProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudWatchLogsEventProperty> for CloudWatchLogsEventProperty {
    #[inline]
    fn into_value(self) -> Value<CloudWatchLogsEventProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CognitoEvent` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct CognitoEventProperty(Object);

impl CognitoEventProperty {
    /// `CognitoEventProperty` with its required properties, in alphabetical order:
    ///
    /// - `trigger`
    /// - `user_pool`
    pub fn new(trigger: impl IntoValue<TextOrList>, user_pool: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Trigger", trigger.into_value().into_node());
        object_.put("UserPool", user_pool.into_value().into_node());
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

impl Kind for CognitoEventProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CognitoEventProperty> for CognitoEventProperty {}
impl From<CognitoEventProperty> for Node {
    #[inline]
    fn from(value: CognitoEventProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CognitoEventProperty> for CognitoEventProperty {
    #[inline]
    fn into_value(self) -> Value<CognitoEventProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CollectionSAMPT` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct CollectionSAMPTProperty(Object);

impl CollectionSAMPTProperty {
    /// `CollectionSAMPTProperty` with its required properties, in alphabetical order:
    ///
    /// - `collection_id`
    pub fn new(collection_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("CollectionId", collection_id.into_value().into_node());
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

impl Kind for CollectionSAMPTProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CollectionSAMPTProperty> for CollectionSAMPTProperty {}
impl From<CollectionSAMPTProperty> for Node {
    #[inline]
    fn from(value: CollectionSAMPTProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CollectionSAMPTProperty> for CollectionSAMPTProperty {
    #[inline]
    fn into_value(self) -> Value<CollectionSAMPTProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CorsConfiguration` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct CorsConfigurationProperty(Object);

impl CorsConfigurationProperty {
    /// `CorsConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `allow_origin`
    pub fn new(allow_origin: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AllowOrigin", allow_origin.into_value().into_node());
        Self(object_)
    }

    /// The `AllowCredentials` property.
    ///
    /// `AllowCredentials`; an update replaces the resource.
    pub fn allow_credentials(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AllowCredentials", value.into_value().into_node());
        self
    }

    /// The `AllowHeaders` property.
    ///
    /// `AllowHeaders`; an update replaces the resource.
    pub fn allow_headers(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AllowHeaders", value.into_value().into_node());
        self
    }

    /// The `AllowMethods` property.
    ///
    /// `AllowMethods`; an update replaces the resource.
    pub fn allow_methods(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AllowMethods", value.into_value().into_node());
        self
    }

    /// The `MaxAge` property.
    ///
    /// `MaxAge`; an update replaces the resource.
    pub fn max_age(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MaxAge", value.into_value().into_node());
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

impl Kind for CorsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CorsConfigurationProperty> for CorsConfigurationProperty {}
impl From<CorsConfigurationProperty> for Node {
    #[inline]
    fn from(value: CorsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CorsConfigurationProperty> for CorsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CorsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `DeadLetterQueue` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeadLetterQueueProperty(Object);

impl DeadLetterQueueProperty {
    /// `DeadLetterQueueProperty` with its required properties, in alphabetical order:
    ///
    /// - `target_arn`
    /// - `r#type`
    pub fn new(target_arn: impl IntoValue<String>, r#type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TargetArn", target_arn.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for DeadLetterQueueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeadLetterQueueProperty> for DeadLetterQueueProperty {}
impl From<DeadLetterQueueProperty> for Node {
    #[inline]
    fn from(value: DeadLetterQueueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeadLetterQueueProperty> for DeadLetterQueueProperty {
    #[inline]
    fn into_value(self) -> Value<DeadLetterQueueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `DeploymentPreference` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeploymentPreferenceProperty(Object);

impl DeploymentPreferenceProperty {
    /// `DeploymentPreferenceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Alarms` property.
    ///
    /// `Alarms`; an update replaces the resource.
    pub fn alarms(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Alarms", value.into_value().into_node());
        self
    }

    /// The `Enabled` property.
    ///
    /// `Enabled`; an update replaces the resource.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// The `Hooks` property.
    ///
    /// `Hooks`; an update replaces the resource.
    pub fn hooks(mut self, value: impl IntoValue<HooksProperty>) -> Self {
        self.0.put("Hooks", value.into_value().into_node());
        self
    }

    /// The `Role` property.
    ///
    /// `Role`.
    pub fn role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Role", value.into_value().into_node());
        self
    }

    /// The `Type` property.
    ///
    /// `Type`; an update replaces the resource.
    pub fn r#type(mut self, value: impl IntoValue<String>) -> Self {
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

impl Kind for DeploymentPreferenceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeploymentPreferenceProperty> for DeploymentPreferenceProperty {}
impl From<DeploymentPreferenceProperty> for Node {
    #[inline]
    fn from(value: DeploymentPreferenceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeploymentPreferenceProperty> for DeploymentPreferenceProperty {
    #[inline]
    fn into_value(self) -> Value<DeploymentPreferenceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `Destination` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct DestinationProperty(Object);

impl DestinationProperty {
    /// `DestinationProperty` with its required properties, in alphabetical order:
    ///
    /// - `destination`
    pub fn new(destination: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Destination", destination.into_value().into_node());
        Self(object_)
    }

    /// The `Type` property.
    ///
    /// `Type`; an update replaces the resource.
    pub fn r#type(mut self, value: impl IntoValue<String>) -> Self {
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

impl Kind for DestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DestinationProperty> for DestinationProperty {}
impl From<DestinationProperty> for Node {
    #[inline]
    fn from(value: DestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DestinationProperty> for DestinationProperty {
    #[inline]
    fn into_value(self) -> Value<DestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `DestinationConfig` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct DestinationConfigProperty(Object);

impl DestinationConfigProperty {
    /// `DestinationConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `on_failure`
    pub fn new(on_failure: impl IntoValue<DestinationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("OnFailure", on_failure.into_value().into_node());
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

impl Kind for DestinationConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DestinationConfigProperty> for DestinationConfigProperty {}
impl From<DestinationConfigProperty> for Node {
    #[inline]
    fn from(value: DestinationConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DestinationConfigProperty> for DestinationConfigProperty {
    #[inline]
    fn into_value(self) -> Value<DestinationConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `DomainSAMPT` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct DomainSAMPTProperty(Object);

impl DomainSAMPTProperty {
    /// `DomainSAMPTProperty` with its required properties, in alphabetical order:
    ///
    /// - `domain_name`
    pub fn new(domain_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DomainName", domain_name.into_value().into_node());
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

impl Kind for DomainSAMPTProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DomainSAMPTProperty> for DomainSAMPTProperty {}
impl From<DomainSAMPTProperty> for Node {
    #[inline]
    fn from(value: DomainSAMPTProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DomainSAMPTProperty> for DomainSAMPTProperty {
    #[inline]
    fn into_value(self) -> Value<DomainSAMPTProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `DynamoDBEvent` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct DynamoDBEventProperty(Object);

impl DynamoDBEventProperty {
    /// `DynamoDBEventProperty` with its required properties, in alphabetical order:
    ///
    /// - `starting_position`
    /// - `stream`
    pub fn new(starting_position: impl IntoValue<String>, stream: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "StartingPosition",
            starting_position.into_value().into_node(),
        );
        object_.put("Stream", stream.into_value().into_node());
        Self(object_)
    }

    /// The `BatchSize` property.
    ///
    /// `BatchSize`; an update replaces the resource.
    pub fn batch_size(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("BatchSize", value.into_value().into_node());
        self
    }

    /// The `BisectBatchOnFunctionError` property.
    ///
    /// `BisectBatchOnFunctionError`; an update replaces the resource.
    pub fn bisect_batch_on_function_error(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("BisectBatchOnFunctionError", value.into_value().into_node());
        self
    }

    /// The `DestinationConfig` property.
    ///
    /// `DestinationConfig`; an update replaces the resource.
    pub fn destination_config(mut self, value: impl IntoValue<DestinationConfigProperty>) -> Self {
        self.0
            .put("DestinationConfig", value.into_value().into_node());
        self
    }

    /// The `Enabled` property.
    ///
    /// `Enabled`; an update replaces the resource.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// The `MaximumBatchingWindowInSeconds` property.
    ///
    /// `MaximumBatchingWindowInSeconds`; an update replaces the resource.
    pub fn maximum_batching_window_in_seconds(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put(
            "MaximumBatchingWindowInSeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// The `MaximumRecordAgeInSeconds` property.
    ///
    /// `MaximumRecordAgeInSeconds`; an update replaces the resource.
    pub fn maximum_record_age_in_seconds(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("MaximumRecordAgeInSeconds", value.into_value().into_node());
        self
    }

    /// The `MaximumRetryAttempts` property.
    ///
    /// `MaximumRetryAttempts`; an update replaces the resource.
    pub fn maximum_retry_attempts(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("MaximumRetryAttempts", value.into_value().into_node());
        self
    }

    /// The `ParallelizationFactor` property.
    ///
    /// `ParallelizationFactor`; an update replaces the resource.
    pub fn parallelization_factor(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("ParallelizationFactor", value.into_value().into_node());
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

impl Kind for DynamoDBEventProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DynamoDBEventProperty> for DynamoDBEventProperty {}
impl From<DynamoDBEventProperty> for Node {
    #[inline]
    fn from(value: DynamoDBEventProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DynamoDBEventProperty> for DynamoDBEventProperty {
    #[inline]
    fn into_value(self) -> Value<DynamoDBEventProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `EphemeralStorage` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct EphemeralStorageProperty(Object);

impl EphemeralStorageProperty {
    /// `EphemeralStorageProperty` with its required properties, in alphabetical order:
    ///
    /// - `size`
    pub fn new(size: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Size", size.into_value().into_node());
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

impl Kind for EphemeralStorageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EphemeralStorageProperty> for EphemeralStorageProperty {}
impl From<EphemeralStorageProperty> for Node {
    #[inline]
    fn from(value: EphemeralStorageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EphemeralStorageProperty> for EphemeralStorageProperty {
    #[inline]
    fn into_value(self) -> Value<EphemeralStorageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `EventBridgeRuleEvent` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct EventBridgeRuleEventProperty(Object);

impl EventBridgeRuleEventProperty {
    /// `EventBridgeRuleEventProperty` with its required properties, in alphabetical order:
    ///
    /// - `pattern`
    pub fn new(pattern: impl IntoValue<Json>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Pattern", pattern.into_value().into_node());
        Self(object_)
    }

    /// The `EventBusName` property.
    ///
    /// `EventBusName`; an update replaces the resource.
    pub fn event_bus_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EventBusName", value.into_value().into_node());
        self
    }

    /// The `Input` property.
    ///
    /// `Input`; an update replaces the resource.
    pub fn input(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Input", value.into_value().into_node());
        self
    }

    /// The `InputPath` property.
    ///
    /// `InputPath`; an update replaces the resource.
    pub fn input_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InputPath", value.into_value().into_node());
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

impl Kind for EventBridgeRuleEventProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EventBridgeRuleEventProperty> for EventBridgeRuleEventProperty {}
impl From<EventBridgeRuleEventProperty> for Node {
    #[inline]
    fn from(value: EventBridgeRuleEventProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EventBridgeRuleEventProperty> for EventBridgeRuleEventProperty {
    #[inline]
    fn into_value(self) -> Value<EventBridgeRuleEventProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `EventInvokeConfig` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct EventInvokeConfigProperty(Object);

impl EventInvokeConfigProperty {
    /// `EventInvokeConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `DestinationConfig` property.
    ///
    /// `DestinationConfig`; an update replaces the resource.
    pub fn destination_config(
        mut self,
        value: impl IntoValue<EventInvokeDestinationConfigProperty>,
    ) -> Self {
        self.0
            .put("DestinationConfig", value.into_value().into_node());
        self
    }

    /// The `MaximumEventAgeInSeconds` property.
    ///
    /// `MaximumEventAgeInSeconds`; an update replaces the resource.
    pub fn maximum_event_age_in_seconds(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("MaximumEventAgeInSeconds", value.into_value().into_node());
        self
    }

    /// The `MaximumRetryAttempts` property.
    ///
    /// `MaximumRetryAttempts`; an update replaces the resource.
    pub fn maximum_retry_attempts(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("MaximumRetryAttempts", value.into_value().into_node());
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

impl Kind for EventInvokeConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EventInvokeConfigProperty> for EventInvokeConfigProperty {}
impl From<EventInvokeConfigProperty> for Node {
    #[inline]
    fn from(value: EventInvokeConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EventInvokeConfigProperty> for EventInvokeConfigProperty {
    #[inline]
    fn into_value(self) -> Value<EventInvokeConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `EventInvokeDestinationConfig` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct EventInvokeDestinationConfigProperty(Object);

impl EventInvokeDestinationConfigProperty {
    /// `EventInvokeDestinationConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `on_failure`
    /// - `on_success`
    pub fn new(
        on_failure: impl IntoValue<DestinationProperty>,
        on_success: impl IntoValue<DestinationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("OnFailure", on_failure.into_value().into_node());
        object_.put("OnSuccess", on_success.into_value().into_node());
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

impl Kind for EventInvokeDestinationConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EventInvokeDestinationConfigProperty> for EventInvokeDestinationConfigProperty {}
impl From<EventInvokeDestinationConfigProperty> for Node {
    #[inline]
    fn from(value: EventInvokeDestinationConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EventInvokeDestinationConfigProperty> for EventInvokeDestinationConfigProperty {
    #[inline]
    fn into_value(self) -> Value<EventInvokeDestinationConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `EventSource` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct EventSourceProperty(Object);

impl EventSourceProperty {
    /// `EventSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `properties`
    /// - `r#type`
    pub fn new(
        properties: impl IntoValue<EventSourcePropertiesForms>,
        r#type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Properties", properties.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for EventSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EventSourceProperty> for EventSourceProperty {}
impl From<EventSourceProperty> for Node {
    #[inline]
    fn from(value: EventSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EventSourceProperty> for EventSourceProperty {
    #[inline]
    fn into_value(self) -> Value<EventSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `FileSystemConfig` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct FileSystemConfigProperty(Object);

impl FileSystemConfigProperty {
    /// `FileSystemConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Arn` property.
    ///
    /// `Arn`; an update replaces the resource.
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Arn", value.into_value().into_node());
        self
    }

    /// The `LocalMountPath` property.
    ///
    /// `LocalMountPath`; an update replaces the resource.
    pub fn local_mount_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LocalMountPath", value.into_value().into_node());
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

impl Kind for FileSystemConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FileSystemConfigProperty> for FileSystemConfigProperty {}
impl From<FileSystemConfigProperty> for Node {
    #[inline]
    fn from(value: FileSystemConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FileSystemConfigProperty> for FileSystemConfigProperty {
    #[inline]
    fn into_value(self) -> Value<FileSystemConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `FunctionEnvironment` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct FunctionEnvironmentProperty(Object);

impl FunctionEnvironmentProperty {
    /// `FunctionEnvironmentProperty` with its required properties, in alphabetical order:
    ///
    /// - `variables`
    pub fn new(variables: impl IntoValue<Map<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Variables", variables.into_value().into_node());
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

impl Kind for FunctionEnvironmentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FunctionEnvironmentProperty> for FunctionEnvironmentProperty {}
impl From<FunctionEnvironmentProperty> for Node {
    #[inline]
    fn from(value: FunctionEnvironmentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FunctionEnvironmentProperty> for FunctionEnvironmentProperty {
    #[inline]
    fn into_value(self) -> Value<FunctionEnvironmentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `FunctionSAMPT` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct FunctionSAMPTProperty(Object);

impl FunctionSAMPTProperty {
    /// `FunctionSAMPTProperty` with its required properties, in alphabetical order:
    ///
    /// - `function_name`
    pub fn new(function_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FunctionName", function_name.into_value().into_node());
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

impl Kind for FunctionSAMPTProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FunctionSAMPTProperty> for FunctionSAMPTProperty {}
impl From<FunctionSAMPTProperty> for Node {
    #[inline]
    fn from(value: FunctionSAMPTProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FunctionSAMPTProperty> for FunctionSAMPTProperty {
    #[inline]
    fn into_value(self) -> Value<FunctionSAMPTProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `FunctionUrlConfig` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct FunctionUrlConfigProperty(Object);

impl FunctionUrlConfigProperty {
    /// `FunctionUrlConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `auth_type`
    pub fn new(auth_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AuthType", auth_type.into_value().into_node());
        Self(object_)
    }

    /// The `Cors` property.
    ///
    /// `Cors`; takes a string or a [`CorsConfigurationProperty`]; an update replaces the resource.
    pub fn cors(mut self, value: impl IntoValue<FunctionUrlConfigCorsForms>) -> Self {
        self.0.put("Cors", value.into_value().into_node());
        self
    }

    /// The `InvokeMode` property.
    ///
    /// `InvokeMode`; an update replaces the resource.
    pub fn invoke_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InvokeMode", value.into_value().into_node());
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

impl Kind for FunctionUrlConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FunctionUrlConfigProperty> for FunctionUrlConfigProperty {}
impl From<FunctionUrlConfigProperty> for Node {
    #[inline]
    fn from(value: FunctionUrlConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FunctionUrlConfigProperty> for FunctionUrlConfigProperty {
    #[inline]
    fn into_value(self) -> Value<FunctionUrlConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `Hooks` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct HooksProperty(Object);

impl HooksProperty {
    /// `HooksProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `PostTraffic` property.
    ///
    /// `PostTraffic`; an update replaces the resource.
    pub fn post_traffic(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PostTraffic", value.into_value().into_node());
        self
    }

    /// The `PreTraffic` property.
    ///
    /// `PreTraffic`; an update replaces the resource.
    pub fn pre_traffic(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PreTraffic", value.into_value().into_node());
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

impl Kind for HooksProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HooksProperty> for HooksProperty {}
impl From<HooksProperty> for Node {
    #[inline]
    fn from(value: HooksProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HooksProperty> for HooksProperty {
    #[inline]
    fn into_value(self) -> Value<HooksProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `HttpApiEvent` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpApiEventProperty(Object);

impl HttpApiEventProperty {
    /// `HttpApiEventProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ApiId` property.
    ///
    /// `ApiId`; an update replaces the resource.
    pub fn api_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ApiId", value.into_value().into_node());
        self
    }

    /// The `Auth` property.
    ///
    /// `Auth`; an update replaces the resource.
    pub fn auth(mut self, value: impl IntoValue<HttpApiFunctionAuthProperty>) -> Self {
        self.0.put("Auth", value.into_value().into_node());
        self
    }

    /// The `Method` property.
    ///
    /// `Method`; an update replaces the resource.
    pub fn method(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Method", value.into_value().into_node());
        self
    }

    /// The `Path` property.
    ///
    /// `Path`; an update replaces the resource.
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Path", value.into_value().into_node());
        self
    }

    /// The `PayloadFormatVersion` property.
    ///
    /// `PayloadFormatVersion`; an update replaces the resource.
    pub fn payload_format_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PayloadFormatVersion", value.into_value().into_node());
        self
    }

    /// The `RouteSettings` property.
    ///
    /// `RouteSettings`; an update replaces the resource.
    pub fn route_settings(mut self, value: impl IntoValue<RouteSettingsProperty>) -> Self {
        self.0.put("RouteSettings", value.into_value().into_node());
        self
    }

    /// The `TimeoutInMillis` property.
    ///
    /// `TimeoutInMillis`; an update replaces the resource.
    pub fn timeout_in_millis(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("TimeoutInMillis", value.into_value().into_node());
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

impl Kind for HttpApiEventProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpApiEventProperty> for HttpApiEventProperty {}
impl From<HttpApiEventProperty> for Node {
    #[inline]
    fn from(value: HttpApiEventProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpApiEventProperty> for HttpApiEventProperty {
    #[inline]
    fn into_value(self) -> Value<HttpApiEventProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `HttpApiFunctionAuth` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpApiFunctionAuthProperty(Object);

impl HttpApiFunctionAuthProperty {
    /// `HttpApiFunctionAuthProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AuthorizationScopes` property.
    ///
    /// `AuthorizationScopes`; an update replaces the resource.
    pub fn authorization_scopes(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AuthorizationScopes", value.into_value().into_node());
        self
    }

    /// The `Authorizer` property.
    ///
    /// `Authorizer`; an update replaces the resource.
    pub fn authorizer(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Authorizer", value.into_value().into_node());
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

impl Kind for HttpApiFunctionAuthProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpApiFunctionAuthProperty> for HttpApiFunctionAuthProperty {}
impl From<HttpApiFunctionAuthProperty> for Node {
    #[inline]
    fn from(value: HttpApiFunctionAuthProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpApiFunctionAuthProperty> for HttpApiFunctionAuthProperty {
    #[inline]
    fn into_value(self) -> Value<HttpApiFunctionAuthProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `IAMPolicyDocument` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct IAMPolicyDocumentProperty(Object);

impl IAMPolicyDocumentProperty {
    /// `IAMPolicyDocumentProperty` with its required properties, in alphabetical order:
    ///
    /// - `statement`
    pub fn new(statement: impl IntoValue<Json>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Statement", statement.into_value().into_node());
        Self(object_)
    }

    /// The `Version` property.
    ///
    /// `Version`; an update replaces the resource.
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Version", value.into_value().into_node());
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

impl Kind for IAMPolicyDocumentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IAMPolicyDocumentProperty> for IAMPolicyDocumentProperty {}
impl From<IAMPolicyDocumentProperty> for Node {
    #[inline]
    fn from(value: IAMPolicyDocumentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IAMPolicyDocumentProperty> for IAMPolicyDocumentProperty {
    #[inline]
    fn into_value(self) -> Value<IAMPolicyDocumentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `IdentitySAMPT` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct IdentitySAMPTProperty(Object);

impl IdentitySAMPTProperty {
    /// `IdentitySAMPTProperty` with its required properties, in alphabetical order:
    ///
    /// - `identity_name`
    pub fn new(identity_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("IdentityName", identity_name.into_value().into_node());
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

impl Kind for IdentitySAMPTProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IdentitySAMPTProperty> for IdentitySAMPTProperty {}
impl From<IdentitySAMPTProperty> for Node {
    #[inline]
    fn from(value: IdentitySAMPTProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IdentitySAMPTProperty> for IdentitySAMPTProperty {
    #[inline]
    fn into_value(self) -> Value<IdentitySAMPTProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ImageConfig` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct ImageConfigProperty(Object);

impl ImageConfigProperty {
    /// `ImageConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Command` property.
    ///
    /// `Command`; an update replaces the resource.
    pub fn command(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Command", value.into_value().into_node());
        self
    }

    /// The `EntryPoint` property.
    ///
    /// `EntryPoint`; an update replaces the resource.
    pub fn entry_point(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("EntryPoint", value.into_value().into_node());
        self
    }

    /// The `WorkingDirectory` property.
    ///
    /// `WorkingDirectory`; an update replaces the resource.
    pub fn working_directory(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("WorkingDirectory", value.into_value().into_node());
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

impl Kind for ImageConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ImageConfigProperty> for ImageConfigProperty {}
impl From<ImageConfigProperty> for Node {
    #[inline]
    fn from(value: ImageConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ImageConfigProperty> for ImageConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ImageConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `IoTRuleEvent` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct IoTRuleEventProperty(Object);

impl IoTRuleEventProperty {
    /// `IoTRuleEventProperty` with its required properties, in alphabetical order:
    ///
    /// - `sql`
    pub fn new(sql: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Sql", sql.into_value().into_node());
        Self(object_)
    }

    /// The `AwsIotSqlVersion` property.
    ///
    /// `AwsIotSqlVersion`; an update replaces the resource.
    pub fn aws_iot_sql_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AwsIotSqlVersion", value.into_value().into_node());
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

impl Kind for IoTRuleEventProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IoTRuleEventProperty> for IoTRuleEventProperty {}
impl From<IoTRuleEventProperty> for Node {
    #[inline]
    fn from(value: IoTRuleEventProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IoTRuleEventProperty> for IoTRuleEventProperty {
    #[inline]
    fn into_value(self) -> Value<IoTRuleEventProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `KeySAMPT` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct KeySAMPTProperty(Object);

impl KeySAMPTProperty {
    /// `KeySAMPTProperty` with its required properties, in alphabetical order:
    ///
    /// - `key_id`
    pub fn new(key_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("KeyId", key_id.into_value().into_node());
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

impl Kind for KeySAMPTProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KeySAMPTProperty> for KeySAMPTProperty {}
impl From<KeySAMPTProperty> for Node {
    #[inline]
    fn from(value: KeySAMPTProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KeySAMPTProperty> for KeySAMPTProperty {
    #[inline]
    fn into_value(self) -> Value<KeySAMPTProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `KinesisEvent` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct KinesisEventProperty(Object);

impl KinesisEventProperty {
    /// `KinesisEventProperty` with its required properties, in alphabetical order:
    ///
    /// - `starting_position`
    /// - `stream`
    pub fn new(starting_position: impl IntoValue<String>, stream: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "StartingPosition",
            starting_position.into_value().into_node(),
        );
        object_.put("Stream", stream.into_value().into_node());
        Self(object_)
    }

    /// The `BatchSize` property.
    ///
    /// `BatchSize`; an update replaces the resource.
    pub fn batch_size(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("BatchSize", value.into_value().into_node());
        self
    }

    /// The `Enabled` property.
    ///
    /// `Enabled`; an update replaces the resource.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// The `FunctionResponseTypes` property.
    ///
    /// `FunctionResponseTypes`; an update replaces the resource.
    pub fn function_response_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("FunctionResponseTypes", value.into_value().into_node());
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

impl Kind for KinesisEventProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KinesisEventProperty> for KinesisEventProperty {}
impl From<KinesisEventProperty> for Node {
    #[inline]
    fn from(value: KinesisEventProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KinesisEventProperty> for KinesisEventProperty {
    #[inline]
    fn into_value(self) -> Value<KinesisEventProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `LogGroupSAMPT` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct LogGroupSAMPTProperty(Object);

impl LogGroupSAMPTProperty {
    /// `LogGroupSAMPTProperty` with its required properties, in alphabetical order:
    ///
    /// - `log_group_name`
    pub fn new(log_group_name: impl IntoValue<kinds::logs::LogGroupName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("LogGroupName", log_group_name.into_value().into_node());
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

impl Kind for LogGroupSAMPTProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LogGroupSAMPTProperty> for LogGroupSAMPTProperty {}
impl From<LogGroupSAMPTProperty> for Node {
    #[inline]
    fn from(value: LogGroupSAMPTProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LogGroupSAMPTProperty> for LogGroupSAMPTProperty {
    #[inline]
    fn into_value(self) -> Value<LogGroupSAMPTProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ParameterNameSAMPT` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParameterNameSAMPTProperty(Object);

impl ParameterNameSAMPTProperty {
    /// `ParameterNameSAMPTProperty` with its required properties, in alphabetical order:
    ///
    /// - `parameter_name`
    pub fn new(parameter_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ParameterName", parameter_name.into_value().into_node());
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

impl Kind for ParameterNameSAMPTProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParameterNameSAMPTProperty> for ParameterNameSAMPTProperty {}
impl From<ParameterNameSAMPTProperty> for Node {
    #[inline]
    fn from(value: ParameterNameSAMPTProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParameterNameSAMPTProperty> for ParameterNameSAMPTProperty {
    #[inline]
    fn into_value(self) -> Value<ParameterNameSAMPTProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ProvisionedConcurrencyConfig` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProvisionedConcurrencyConfigProperty(Object);

impl ProvisionedConcurrencyConfigProperty {
    /// `ProvisionedConcurrencyConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `provisioned_concurrent_executions`
    pub fn new(provisioned_concurrent_executions: impl IntoValue<String>) -> Self {
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

impl Kind for ProvisionedConcurrencyConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProvisionedConcurrencyConfigProperty> for ProvisionedConcurrencyConfigProperty {}
impl From<ProvisionedConcurrencyConfigProperty> for Node {
    #[inline]
    fn from(value: ProvisionedConcurrencyConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProvisionedConcurrencyConfigProperty> for ProvisionedConcurrencyConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ProvisionedConcurrencyConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `QueueSAMPT` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct QueueSAMPTProperty(Object);

impl QueueSAMPTProperty {
    /// `QueueSAMPTProperty` with its required properties, in alphabetical order:
    ///
    /// - `queue_name`
    pub fn new(queue_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("QueueName", queue_name.into_value().into_node());
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

impl Kind for QueueSAMPTProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<QueueSAMPTProperty> for QueueSAMPTProperty {}
impl From<QueueSAMPTProperty> for Node {
    #[inline]
    fn from(value: QueueSAMPTProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<QueueSAMPTProperty> for QueueSAMPTProperty {
    #[inline]
    fn into_value(self) -> Value<QueueSAMPTProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `RequestModel` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct RequestModelProperty(Object);

impl RequestModelProperty {
    /// `RequestModelProperty` with its required properties, in alphabetical order:
    ///
    /// - `model`
    pub fn new(model: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Model", model.into_value().into_node());
        Self(object_)
    }

    /// The `Required` property.
    ///
    /// `Required`; an update replaces the resource.
    pub fn required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Required", value.into_value().into_node());
        self
    }

    /// The `ValidateBody` property.
    ///
    /// `ValidateBody`; an update replaces the resource.
    pub fn validate_body(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ValidateBody", value.into_value().into_node());
        self
    }

    /// The `ValidateParameters` property.
    ///
    /// `ValidateParameters`; an update replaces the resource.
    pub fn validate_parameters(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ValidateParameters", value.into_value().into_node());
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

impl Kind for RequestModelProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RequestModelProperty> for RequestModelProperty {}
impl From<RequestModelProperty> for Node {
    #[inline]
    fn from(value: RequestModelProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RequestModelProperty> for RequestModelProperty {
    #[inline]
    fn into_value(self) -> Value<RequestModelProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `RequestParameter` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct RequestParameterProperty(Object);

impl RequestParameterProperty {
    /// `RequestParameterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Caching` property.
    ///
    /// `Caching`; an update replaces the resource.
    pub fn caching(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Caching", value.into_value().into_node());
        self
    }

    /// The `Required` property.
    ///
    /// `Required`; an update replaces the resource.
    pub fn required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Required", value.into_value().into_node());
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

impl Kind for RequestParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RequestParameterProperty> for RequestParameterProperty {}
impl From<RequestParameterProperty> for Node {
    #[inline]
    fn from(value: RequestParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RequestParameterProperty> for RequestParameterProperty {
    #[inline]
    fn into_value(self) -> Value<RequestParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `RouteSettings` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct RouteSettingsProperty(Object);

impl RouteSettingsProperty {
    /// `RouteSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `DataTraceEnabled` property.
    ///
    /// `DataTraceEnabled`; an update replaces the resource.
    pub fn data_trace_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DataTraceEnabled", value.into_value().into_node());
        self
    }

    /// The `DetailedMetricsEnabled` property.
    ///
    /// `DetailedMetricsEnabled`; an update replaces the resource.
    pub fn detailed_metrics_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DetailedMetricsEnabled", value.into_value().into_node());
        self
    }

    /// The `LoggingLevel` property.
    ///
    /// `LoggingLevel`; an update replaces the resource.
    pub fn logging_level(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LoggingLevel", value.into_value().into_node());
        self
    }

    /// The `ThrottlingBurstLimit` property.
    ///
    /// `ThrottlingBurstLimit`; an update replaces the resource.
    pub fn throttling_burst_limit(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("ThrottlingBurstLimit", value.into_value().into_node());
        self
    }

    /// The `ThrottlingRateLimit` property.
    ///
    /// `ThrottlingRateLimit`; an update replaces the resource.
    pub fn throttling_rate_limit(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("ThrottlingRateLimit", value.into_value().into_node());
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

impl Kind for RouteSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RouteSettingsProperty> for RouteSettingsProperty {}
impl From<RouteSettingsProperty> for Node {
    #[inline]
    fn from(value: RouteSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RouteSettingsProperty> for RouteSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<RouteSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `S3Event` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3EventProperty(Object);

impl S3EventProperty {
    /// `S3EventProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket`
    /// - `events`
    pub fn new(bucket: impl IntoValue<String>, events: impl IntoValue<TextOrList>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        object_.put("Events", events.into_value().into_node());
        Self(object_)
    }

    /// The `Filter` property.
    ///
    /// `Filter`; an update replaces the resource.
    pub fn filter(mut self, value: impl IntoValue<S3NotificationFilterProperty>) -> Self {
        self.0.put("Filter", value.into_value().into_node());
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

impl Kind for S3EventProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3EventProperty> for S3EventProperty {}
impl From<S3EventProperty> for Node {
    #[inline]
    fn from(value: S3EventProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3EventProperty> for S3EventProperty {
    #[inline]
    fn into_value(self) -> Value<S3EventProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `S3KeyFilter` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3KeyFilterProperty(Object);

impl S3KeyFilterProperty {
    /// `S3KeyFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `rules`
    pub fn new(rules: impl IntoValue<List<S3KeyFilterRuleProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Rules", rules.into_value().into_node());
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

impl Kind for S3KeyFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3KeyFilterProperty> for S3KeyFilterProperty {}
impl From<S3KeyFilterProperty> for Node {
    #[inline]
    fn from(value: S3KeyFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3KeyFilterProperty> for S3KeyFilterProperty {
    #[inline]
    fn into_value(self) -> Value<S3KeyFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `S3KeyFilterRule` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3KeyFilterRuleProperty(Object);

impl S3KeyFilterRuleProperty {
    /// `S3KeyFilterRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`
    /// - `value`
    pub fn new(name: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for S3KeyFilterRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3KeyFilterRuleProperty> for S3KeyFilterRuleProperty {}
impl From<S3KeyFilterRuleProperty> for Node {
    #[inline]
    fn from(value: S3KeyFilterRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3KeyFilterRuleProperty> for S3KeyFilterRuleProperty {
    #[inline]
    fn into_value(self) -> Value<S3KeyFilterRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `S3Location` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3LocationProperty(Object);

impl S3LocationProperty {
    /// `S3LocationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket`
    /// - `key`
    pub fn new(bucket: impl IntoValue<String>, key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        object_.put("Key", key.into_value().into_node());
        Self(object_)
    }

    /// The `Version` property.
    ///
    /// `Version`; an update replaces the resource.
    pub fn version(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Version", value.into_value().into_node());
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

impl Kind for S3LocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3LocationProperty> for S3LocationProperty {}
impl From<S3LocationProperty> for Node {
    #[inline]
    fn from(value: S3LocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3LocationProperty> for S3LocationProperty {
    #[inline]
    fn into_value(self) -> Value<S3LocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `S3NotificationFilter` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3NotificationFilterProperty(Object);

impl S3NotificationFilterProperty {
    /// `S3NotificationFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_key`
    pub fn new(s3_key: impl IntoValue<S3KeyFilterProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3Key", s3_key.into_value().into_node());
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

impl Kind for S3NotificationFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3NotificationFilterProperty> for S3NotificationFilterProperty {}
impl From<S3NotificationFilterProperty> for Node {
    #[inline]
    fn from(value: S3NotificationFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3NotificationFilterProperty> for S3NotificationFilterProperty {
    #[inline]
    fn into_value(self) -> Value<S3NotificationFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SAMPolicyTemplate` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct SAMPolicyTemplateProperty(Object);

impl SAMPolicyTemplateProperty {
    /// `SAMPolicyTemplateProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AMIDescribePolicy` property.
    ///
    /// `AMIDescribePolicy`; free JSON, such as an [`Object`]; an update replaces the resource.
    pub fn ami_describe_policy(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("AMIDescribePolicy", value.into_value().into_node());
        self
    }

    /// The `AWSSecretsManagerGetSecretValuePolicy` property.
    ///
    /// `AWSSecretsManagerGetSecretValuePolicy`; an update replaces the resource.
    pub fn aws_secrets_manager_get_secret_value_policy(
        mut self,
        value: impl IntoValue<SecretArnSAMPTProperty>,
    ) -> Self {
        self.0.put(
            "AWSSecretsManagerGetSecretValuePolicy",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CloudFormationDescribeStacksPolicy` property.
    ///
    /// `CloudFormationDescribeStacksPolicy`; free JSON, such as an [`Object`]; an update replaces the resource.
    pub fn cloud_formation_describe_stacks_policy(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put(
            "CloudFormationDescribeStacksPolicy",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CloudWatchPutMetricPolicy` property.
    ///
    /// `CloudWatchPutMetricPolicy`; free JSON, such as an [`Object`]; an update replaces the resource.
    pub fn cloud_watch_put_metric_policy(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("CloudWatchPutMetricPolicy", value.into_value().into_node());
        self
    }

    /// The `DynamoDBCrudPolicy` property.
    ///
    /// `DynamoDBCrudPolicy`; an update replaces the resource.
    pub fn dynamo_db_crud_policy(mut self, value: impl IntoValue<TableSAMPTProperty>) -> Self {
        self.0
            .put("DynamoDBCrudPolicy", value.into_value().into_node());
        self
    }

    /// The `DynamoDBReadPolicy` property.
    ///
    /// `DynamoDBReadPolicy`; an update replaces the resource.
    pub fn dynamo_db_read_policy(mut self, value: impl IntoValue<TableSAMPTProperty>) -> Self {
        self.0
            .put("DynamoDBReadPolicy", value.into_value().into_node());
        self
    }

    /// The `DynamoDBStreamReadPolicy` property.
    ///
    /// `DynamoDBStreamReadPolicy`; an update replaces the resource.
    pub fn dynamo_db_stream_read_policy(
        mut self,
        value: impl IntoValue<TableStreamSAMPTProperty>,
    ) -> Self {
        self.0
            .put("DynamoDBStreamReadPolicy", value.into_value().into_node());
        self
    }

    /// The `DynamoDBWritePolicy` property.
    ///
    /// `DynamoDBWritePolicy`; an update replaces the resource.
    pub fn dynamo_db_write_policy(mut self, value: impl IntoValue<TableSAMPTProperty>) -> Self {
        self.0
            .put("DynamoDBWritePolicy", value.into_value().into_node());
        self
    }

    /// The `EC2DescribePolicy` property.
    ///
    /// `EC2DescribePolicy`; free JSON, such as an [`Object`]; an update replaces the resource.
    pub fn ec2_describe_policy(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("EC2DescribePolicy", value.into_value().into_node());
        self
    }

    /// The `ElasticsearchHttpPostPolicy` property.
    ///
    /// `ElasticsearchHttpPostPolicy`; an update replaces the resource.
    pub fn elasticsearch_http_post_policy(
        mut self,
        value: impl IntoValue<DomainSAMPTProperty>,
    ) -> Self {
        self.0.put(
            "ElasticsearchHttpPostPolicy",
            value.into_value().into_node(),
        );
        self
    }

    /// The `FilterLogEventsPolicy` property.
    ///
    /// `FilterLogEventsPolicy`; an update replaces the resource.
    pub fn filter_log_events_policy(
        mut self,
        value: impl IntoValue<LogGroupSAMPTProperty>,
    ) -> Self {
        self.0
            .put("FilterLogEventsPolicy", value.into_value().into_node());
        self
    }

    /// The `KMSDecryptPolicy` property.
    ///
    /// `KMSDecryptPolicy`; an update replaces the resource.
    pub fn kms_decrypt_policy(mut self, value: impl IntoValue<KeySAMPTProperty>) -> Self {
        self.0
            .put("KMSDecryptPolicy", value.into_value().into_node());
        self
    }

    /// The `KinesisCrudPolicy` property.
    ///
    /// `KinesisCrudPolicy`; an update replaces the resource.
    pub fn kinesis_crud_policy(mut self, value: impl IntoValue<StreamSAMPTProperty>) -> Self {
        self.0
            .put("KinesisCrudPolicy", value.into_value().into_node());
        self
    }

    /// The `KinesisStreamReadPolicy` property.
    ///
    /// `KinesisStreamReadPolicy`; an update replaces the resource.
    pub fn kinesis_stream_read_policy(
        mut self,
        value: impl IntoValue<StreamSAMPTProperty>,
    ) -> Self {
        self.0
            .put("KinesisStreamReadPolicy", value.into_value().into_node());
        self
    }

    /// The `LambdaInvokePolicy` property.
    ///
    /// `LambdaInvokePolicy`; an update replaces the resource.
    pub fn lambda_invoke_policy(mut self, value: impl IntoValue<FunctionSAMPTProperty>) -> Self {
        self.0
            .put("LambdaInvokePolicy", value.into_value().into_node());
        self
    }

    /// The `RekognitionDetectOnlyPolicy` property.
    ///
    /// `RekognitionDetectOnlyPolicy`; free JSON, such as an [`Object`]; an update replaces the resource.
    pub fn rekognition_detect_only_policy(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put(
            "RekognitionDetectOnlyPolicy",
            value.into_value().into_node(),
        );
        self
    }

    /// The `RekognitionLabelsPolicy` property.
    ///
    /// `RekognitionLabelsPolicy`; free JSON, such as an [`Object`]; an update replaces the resource.
    pub fn rekognition_labels_policy(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("RekognitionLabelsPolicy", value.into_value().into_node());
        self
    }

    /// The `RekognitionNoDataAccessPolicy` property.
    ///
    /// `RekognitionNoDataAccessPolicy`; an update replaces the resource.
    pub fn rekognition_no_data_access_policy(
        mut self,
        value: impl IntoValue<CollectionSAMPTProperty>,
    ) -> Self {
        self.0.put(
            "RekognitionNoDataAccessPolicy",
            value.into_value().into_node(),
        );
        self
    }

    /// The `RekognitionReadPolicy` property.
    ///
    /// `RekognitionReadPolicy`; an update replaces the resource.
    pub fn rekognition_read_policy(
        mut self,
        value: impl IntoValue<CollectionSAMPTProperty>,
    ) -> Self {
        self.0
            .put("RekognitionReadPolicy", value.into_value().into_node());
        self
    }

    /// The `RekognitionWriteOnlyAccessPolicy` property.
    ///
    /// `RekognitionWriteOnlyAccessPolicy`; an update replaces the resource.
    pub fn rekognition_write_only_access_policy(
        mut self,
        value: impl IntoValue<CollectionSAMPTProperty>,
    ) -> Self {
        self.0.put(
            "RekognitionWriteOnlyAccessPolicy",
            value.into_value().into_node(),
        );
        self
    }

    /// The `S3CrudPolicy` property.
    ///
    /// `S3CrudPolicy`; an update replaces the resource.
    pub fn s3_crud_policy(mut self, value: impl IntoValue<BucketSAMPTProperty>) -> Self {
        self.0.put("S3CrudPolicy", value.into_value().into_node());
        self
    }

    /// The `S3ReadPolicy` property.
    ///
    /// `S3ReadPolicy`; an update replaces the resource.
    pub fn s3_read_policy(mut self, value: impl IntoValue<BucketSAMPTProperty>) -> Self {
        self.0.put("S3ReadPolicy", value.into_value().into_node());
        self
    }

    /// The `S3WritePolicy` property.
    ///
    /// `S3WritePolicy`; an update replaces the resource.
    pub fn s3_write_policy(mut self, value: impl IntoValue<BucketSAMPTProperty>) -> Self {
        self.0.put("S3WritePolicy", value.into_value().into_node());
        self
    }

    /// The `SESBulkTemplatedCrudPolicy` property.
    ///
    /// `SESBulkTemplatedCrudPolicy`; an update replaces the resource.
    pub fn ses_bulk_templated_crud_policy(
        mut self,
        value: impl IntoValue<IdentitySAMPTProperty>,
    ) -> Self {
        self.0
            .put("SESBulkTemplatedCrudPolicy", value.into_value().into_node());
        self
    }

    /// The `SESCrudPolicy` property.
    ///
    /// `SESCrudPolicy`; an update replaces the resource.
    pub fn ses_crud_policy(mut self, value: impl IntoValue<IdentitySAMPTProperty>) -> Self {
        self.0.put("SESCrudPolicy", value.into_value().into_node());
        self
    }

    /// The `SESEmailTemplateCrudPolicy` property.
    ///
    /// `SESEmailTemplateCrudPolicy`; free JSON, such as an [`Object`]; an update replaces the resource.
    pub fn ses_email_template_crud_policy(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("SESEmailTemplateCrudPolicy", value.into_value().into_node());
        self
    }

    /// The `SESSendBouncePolicy` property.
    ///
    /// `SESSendBouncePolicy`; an update replaces the resource.
    pub fn ses_send_bounce_policy(mut self, value: impl IntoValue<IdentitySAMPTProperty>) -> Self {
        self.0
            .put("SESSendBouncePolicy", value.into_value().into_node());
        self
    }

    /// The `SNSCrudPolicy` property.
    ///
    /// `SNSCrudPolicy`; an update replaces the resource.
    pub fn sns_crud_policy(mut self, value: impl IntoValue<TopicSAMPTProperty>) -> Self {
        self.0.put("SNSCrudPolicy", value.into_value().into_node());
        self
    }

    /// The `SNSPublishMessagePolicy` property.
    ///
    /// `SNSPublishMessagePolicy`; an update replaces the resource.
    pub fn sns_publish_message_policy(mut self, value: impl IntoValue<TopicSAMPTProperty>) -> Self {
        self.0
            .put("SNSPublishMessagePolicy", value.into_value().into_node());
        self
    }

    /// The `SQSPollerPolicy` property.
    ///
    /// `SQSPollerPolicy`; an update replaces the resource.
    pub fn sqs_poller_policy(mut self, value: impl IntoValue<QueueSAMPTProperty>) -> Self {
        self.0
            .put("SQSPollerPolicy", value.into_value().into_node());
        self
    }

    /// The `SQSSendMessagePolicy` property.
    ///
    /// `SQSSendMessagePolicy`; an update replaces the resource.
    pub fn sqs_send_message_policy(mut self, value: impl IntoValue<QueueSAMPTProperty>) -> Self {
        self.0
            .put("SQSSendMessagePolicy", value.into_value().into_node());
        self
    }

    /// The `SSMParameterReadPolicy` property.
    ///
    /// `SSMParameterReadPolicy`; an update replaces the resource.
    pub fn ssm_parameter_read_policy(
        mut self,
        value: impl IntoValue<ParameterNameSAMPTProperty>,
    ) -> Self {
        self.0
            .put("SSMParameterReadPolicy", value.into_value().into_node());
        self
    }

    /// The `StepFunctionsExecutionPolicy` property.
    ///
    /// `StepFunctionsExecutionPolicy`; an update replaces the resource.
    pub fn step_functions_execution_policy(
        mut self,
        value: impl IntoValue<StateMachineSAMPTProperty>,
    ) -> Self {
        self.0.put(
            "StepFunctionsExecutionPolicy",
            value.into_value().into_node(),
        );
        self
    }

    /// The `VPCAccessPolicy` property.
    ///
    /// `VPCAccessPolicy`; free JSON, such as an [`Object`]; an update replaces the resource.
    pub fn vpc_access_policy(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("VPCAccessPolicy", value.into_value().into_node());
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

impl Kind for SAMPolicyTemplateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SAMPolicyTemplateProperty> for SAMPolicyTemplateProperty {}
impl From<SAMPolicyTemplateProperty> for Node {
    #[inline]
    fn from(value: SAMPolicyTemplateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SAMPolicyTemplateProperty> for SAMPolicyTemplateProperty {
    #[inline]
    fn into_value(self) -> Value<SAMPolicyTemplateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SNSEvent` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct SNSEventProperty(Object);

impl SNSEventProperty {
    /// `SNSEventProperty` with its required properties, in alphabetical order:
    ///
    /// - `topic`
    pub fn new(topic: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Topic", topic.into_value().into_node());
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

impl Kind for SNSEventProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SNSEventProperty> for SNSEventProperty {}
impl From<SNSEventProperty> for Node {
    #[inline]
    fn from(value: SNSEventProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SNSEventProperty> for SNSEventProperty {
    #[inline]
    fn into_value(self) -> Value<SNSEventProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SQSEvent` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct SQSEventProperty(Object);

impl SQSEventProperty {
    /// `SQSEventProperty` with its required properties, in alphabetical order:
    ///
    /// - `queue`
    pub fn new(queue: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Queue", queue.into_value().into_node());
        Self(object_)
    }

    /// The `BatchSize` property.
    ///
    /// `BatchSize`; an update replaces the resource.
    pub fn batch_size(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("BatchSize", value.into_value().into_node());
        self
    }

    /// The `Enabled` property.
    ///
    /// `Enabled`; an update replaces the resource.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
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

impl Kind for SQSEventProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SQSEventProperty> for SQSEventProperty {}
impl From<SQSEventProperty> for Node {
    #[inline]
    fn from(value: SQSEventProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SQSEventProperty> for SQSEventProperty {
    #[inline]
    fn into_value(self) -> Value<SQSEventProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ScheduleEvent` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScheduleEventProperty(Object);

impl ScheduleEventProperty {
    /// `ScheduleEventProperty` with its required properties, in alphabetical order:
    ///
    /// - `schedule`
    pub fn new(schedule: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Schedule", schedule.into_value().into_node());
        Self(object_)
    }

    /// The `Description` property.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `Enabled` property.
    ///
    /// `Enabled`; an update replaces the resource.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// The `Input` property.
    ///
    /// `Input`; an update replaces the resource.
    pub fn input(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Input", value.into_value().into_node());
        self
    }

    /// The `Name` property.
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

impl Kind for ScheduleEventProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScheduleEventProperty> for ScheduleEventProperty {}
impl From<ScheduleEventProperty> for Node {
    #[inline]
    fn from(value: ScheduleEventProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScheduleEventProperty> for ScheduleEventProperty {
    #[inline]
    fn into_value(self) -> Value<ScheduleEventProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SecretArnSAMPT` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct SecretArnSAMPTProperty(Object);

impl SecretArnSAMPTProperty {
    /// `SecretArnSAMPTProperty` with its required properties, in alphabetical order:
    ///
    /// - `secret_arn`
    pub fn new(secret_arn: impl IntoValue<kinds::secretsmanager::SecretArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SecretArn", secret_arn.into_value().into_node());
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

impl Kind for SecretArnSAMPTProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SecretArnSAMPTProperty> for SecretArnSAMPTProperty {}
impl From<SecretArnSAMPTProperty> for Node {
    #[inline]
    fn from(value: SecretArnSAMPTProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SecretArnSAMPTProperty> for SecretArnSAMPTProperty {
    #[inline]
    fn into_value(self) -> Value<SecretArnSAMPTProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `StateMachineSAMPT` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct StateMachineSAMPTProperty(Object);

impl StateMachineSAMPTProperty {
    /// `StateMachineSAMPTProperty` with its required properties, in alphabetical order:
    ///
    /// - `state_machine_name`
    pub fn new(state_machine_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "StateMachineName",
            state_machine_name.into_value().into_node(),
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

impl Kind for StateMachineSAMPTProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StateMachineSAMPTProperty> for StateMachineSAMPTProperty {}
impl From<StateMachineSAMPTProperty> for Node {
    #[inline]
    fn from(value: StateMachineSAMPTProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StateMachineSAMPTProperty> for StateMachineSAMPTProperty {
    #[inline]
    fn into_value(self) -> Value<StateMachineSAMPTProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `StreamSAMPT` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct StreamSAMPTProperty(Object);

impl StreamSAMPTProperty {
    /// `StreamSAMPTProperty` with its required properties, in alphabetical order:
    ///
    /// - `stream_name`
    pub fn new(stream_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("StreamName", stream_name.into_value().into_node());
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

impl Kind for StreamSAMPTProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StreamSAMPTProperty> for StreamSAMPTProperty {}
impl From<StreamSAMPTProperty> for Node {
    #[inline]
    fn from(value: StreamSAMPTProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StreamSAMPTProperty> for StreamSAMPTProperty {
    #[inline]
    fn into_value(self) -> Value<StreamSAMPTProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TableSAMPT` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct TableSAMPTProperty(Object);

impl TableSAMPTProperty {
    /// `TableSAMPTProperty` with its required properties, in alphabetical order:
    ///
    /// - `table_name`
    pub fn new(table_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TableName", table_name.into_value().into_node());
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

impl Kind for TableSAMPTProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TableSAMPTProperty> for TableSAMPTProperty {}
impl From<TableSAMPTProperty> for Node {
    #[inline]
    fn from(value: TableSAMPTProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TableSAMPTProperty> for TableSAMPTProperty {
    #[inline]
    fn into_value(self) -> Value<TableSAMPTProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TableStreamSAMPT` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct TableStreamSAMPTProperty(Object);

impl TableStreamSAMPTProperty {
    /// `TableStreamSAMPTProperty` with its required properties, in alphabetical order:
    ///
    /// - `stream_name`
    /// - `table_name`
    pub fn new(stream_name: impl IntoValue<String>, table_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("StreamName", stream_name.into_value().into_node());
        object_.put("TableName", table_name.into_value().into_node());
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

impl Kind for TableStreamSAMPTProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TableStreamSAMPTProperty> for TableStreamSAMPTProperty {}
impl From<TableStreamSAMPTProperty> for Node {
    #[inline]
    fn from(value: TableStreamSAMPTProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TableStreamSAMPTProperty> for TableStreamSAMPTProperty {
    #[inline]
    fn into_value(self) -> Value<TableStreamSAMPTProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TopicSAMPT` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct TopicSAMPTProperty(Object);

impl TopicSAMPTProperty {
    /// `TopicSAMPTProperty` with its required properties, in alphabetical order:
    ///
    /// - `topic_name`
    pub fn new(topic_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TopicName", topic_name.into_value().into_node());
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

impl Kind for TopicSAMPTProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TopicSAMPTProperty> for TopicSAMPTProperty {}
impl From<TopicSAMPTProperty> for Node {
    #[inline]
    fn from(value: TopicSAMPTProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TopicSAMPTProperty> for TopicSAMPTProperty {
    #[inline]
    fn into_value(self) -> Value<TopicSAMPTProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `VpcConfig` of `AWS::Serverless::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcConfigProperty(Object);

impl VpcConfigProperty {
    /// `VpcConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `security_group_ids`
    /// - `subnet_ids`
    pub fn new(
        security_group_ids: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
        subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SecurityGroupIds",
            security_group_ids.into_value().into_node(),
        );
        object_.put("SubnetIds", subnet_ids.into_value().into_node());
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

impl Kind for VpcConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcConfigProperty> for VpcConfigProperty {}
impl From<VpcConfigProperty> for Node {
    #[inline]
    fn from(value: VpcConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcConfigProperty> for VpcConfigProperty {
    #[inline]
    fn into_value(self) -> Value<VpcConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// What takes a string or a [`RequestParameterProperty`].
pub enum ApiEventRequestParametersForms {}
impl Kind for ApiEventRequestParametersForms {}
#[diagnostic::do_not_recommend]
impl TextKind for ApiEventRequestParametersForms {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ApiEventRequestParametersForms {}
#[diagnostic::do_not_recommend]
impl Accepts<RequestParameterProperty> for ApiEventRequestParametersForms {}
#[diagnostic::do_not_recommend]
impl IntoValue<ApiEventRequestParametersForms> for RequestParameterProperty {
    #[inline]
    fn into_value(self) -> Value<ApiEventRequestParametersForms> {
        Value::from_node(Node::Object(self.0))
    }
}

/// What takes a string or a [`S3LocationProperty`].
pub enum CodeUriForms {}
impl Kind for CodeUriForms {}
#[diagnostic::do_not_recommend]
impl TextKind for CodeUriForms {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CodeUriForms {}
#[diagnostic::do_not_recommend]
impl Accepts<S3LocationProperty> for CodeUriForms {}
#[diagnostic::do_not_recommend]
impl IntoValue<CodeUriForms> for S3LocationProperty {
    #[inline]
    fn into_value(self) -> Value<CodeUriForms> {
        Value::from_node(Node::Object(self.0))
    }
}

/// What takes a [`S3EventProperty`] or a [`SNSEventProperty`] or a [`SQSEventProperty`] or a [`KinesisEventProperty`] or a [`DynamoDBEventProperty`] or a [`ApiEventProperty`] or a [`ScheduleEventProperty`] or a [`CloudWatchEventEventProperty`] or a [`CloudWatchLogsEventProperty`] or a [`IoTRuleEventProperty`] or a [`AlexaSkillEventProperty`] or a [`EventBridgeRuleEventProperty`] or a [`HttpApiEventProperty`] or a [`CognitoEventProperty`].
pub enum EventSourcePropertiesForms {}
impl Kind for EventSourcePropertiesForms {}
#[diagnostic::do_not_recommend]
impl Accepts<EventSourcePropertiesForms> for EventSourcePropertiesForms {}
#[diagnostic::do_not_recommend]
impl Accepts<S3EventProperty> for EventSourcePropertiesForms {}
#[diagnostic::do_not_recommend]
impl IntoValue<EventSourcePropertiesForms> for S3EventProperty {
    #[inline]
    fn into_value(self) -> Value<EventSourcePropertiesForms> {
        Value::from_node(Node::Object(self.0))
    }
}
#[diagnostic::do_not_recommend]
impl Accepts<SNSEventProperty> for EventSourcePropertiesForms {}
#[diagnostic::do_not_recommend]
impl IntoValue<EventSourcePropertiesForms> for SNSEventProperty {
    #[inline]
    fn into_value(self) -> Value<EventSourcePropertiesForms> {
        Value::from_node(Node::Object(self.0))
    }
}
#[diagnostic::do_not_recommend]
impl Accepts<SQSEventProperty> for EventSourcePropertiesForms {}
#[diagnostic::do_not_recommend]
impl IntoValue<EventSourcePropertiesForms> for SQSEventProperty {
    #[inline]
    fn into_value(self) -> Value<EventSourcePropertiesForms> {
        Value::from_node(Node::Object(self.0))
    }
}
#[diagnostic::do_not_recommend]
impl Accepts<KinesisEventProperty> for EventSourcePropertiesForms {}
#[diagnostic::do_not_recommend]
impl IntoValue<EventSourcePropertiesForms> for KinesisEventProperty {
    #[inline]
    fn into_value(self) -> Value<EventSourcePropertiesForms> {
        Value::from_node(Node::Object(self.0))
    }
}
#[diagnostic::do_not_recommend]
impl Accepts<DynamoDBEventProperty> for EventSourcePropertiesForms {}
#[diagnostic::do_not_recommend]
impl IntoValue<EventSourcePropertiesForms> for DynamoDBEventProperty {
    #[inline]
    fn into_value(self) -> Value<EventSourcePropertiesForms> {
        Value::from_node(Node::Object(self.0))
    }
}
#[diagnostic::do_not_recommend]
impl Accepts<ApiEventProperty> for EventSourcePropertiesForms {}
#[diagnostic::do_not_recommend]
impl IntoValue<EventSourcePropertiesForms> for ApiEventProperty {
    #[inline]
    fn into_value(self) -> Value<EventSourcePropertiesForms> {
        Value::from_node(Node::Object(self.0))
    }
}
#[diagnostic::do_not_recommend]
impl Accepts<ScheduleEventProperty> for EventSourcePropertiesForms {}
#[diagnostic::do_not_recommend]
impl IntoValue<EventSourcePropertiesForms> for ScheduleEventProperty {
    #[inline]
    fn into_value(self) -> Value<EventSourcePropertiesForms> {
        Value::from_node(Node::Object(self.0))
    }
}
#[diagnostic::do_not_recommend]
impl Accepts<CloudWatchEventEventProperty> for EventSourcePropertiesForms {}
#[diagnostic::do_not_recommend]
impl IntoValue<EventSourcePropertiesForms> for CloudWatchEventEventProperty {
    #[inline]
    fn into_value(self) -> Value<EventSourcePropertiesForms> {
        Value::from_node(Node::Object(self.0))
    }
}
#[diagnostic::do_not_recommend]
impl Accepts<CloudWatchLogsEventProperty> for EventSourcePropertiesForms {}
#[diagnostic::do_not_recommend]
impl IntoValue<EventSourcePropertiesForms> for CloudWatchLogsEventProperty {
    #[inline]
    fn into_value(self) -> Value<EventSourcePropertiesForms> {
        Value::from_node(Node::Object(self.0))
    }
}
#[diagnostic::do_not_recommend]
impl Accepts<IoTRuleEventProperty> for EventSourcePropertiesForms {}
#[diagnostic::do_not_recommend]
impl IntoValue<EventSourcePropertiesForms> for IoTRuleEventProperty {
    #[inline]
    fn into_value(self) -> Value<EventSourcePropertiesForms> {
        Value::from_node(Node::Object(self.0))
    }
}
#[diagnostic::do_not_recommend]
impl Accepts<AlexaSkillEventProperty> for EventSourcePropertiesForms {}
#[diagnostic::do_not_recommend]
impl IntoValue<EventSourcePropertiesForms> for AlexaSkillEventProperty {
    #[inline]
    fn into_value(self) -> Value<EventSourcePropertiesForms> {
        Value::from_node(Node::Object(self.0))
    }
}
#[diagnostic::do_not_recommend]
impl Accepts<EventBridgeRuleEventProperty> for EventSourcePropertiesForms {}
#[diagnostic::do_not_recommend]
impl IntoValue<EventSourcePropertiesForms> for EventBridgeRuleEventProperty {
    #[inline]
    fn into_value(self) -> Value<EventSourcePropertiesForms> {
        Value::from_node(Node::Object(self.0))
    }
}
#[diagnostic::do_not_recommend]
impl Accepts<HttpApiEventProperty> for EventSourcePropertiesForms {}
#[diagnostic::do_not_recommend]
impl IntoValue<EventSourcePropertiesForms> for HttpApiEventProperty {
    #[inline]
    fn into_value(self) -> Value<EventSourcePropertiesForms> {
        Value::from_node(Node::Object(self.0))
    }
}
#[diagnostic::do_not_recommend]
impl Accepts<CognitoEventProperty> for EventSourcePropertiesForms {}
#[diagnostic::do_not_recommend]
impl IntoValue<EventSourcePropertiesForms> for CognitoEventProperty {
    #[inline]
    fn into_value(self) -> Value<EventSourcePropertiesForms> {
        Value::from_node(Node::Object(self.0))
    }
}

/// What takes a string or a [`CorsConfigurationProperty`].
pub enum FunctionUrlConfigCorsForms {}
impl Kind for FunctionUrlConfigCorsForms {}
#[diagnostic::do_not_recommend]
impl TextKind for FunctionUrlConfigCorsForms {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FunctionUrlConfigCorsForms {}
#[diagnostic::do_not_recommend]
impl Accepts<CorsConfigurationProperty> for FunctionUrlConfigCorsForms {}
#[diagnostic::do_not_recommend]
impl IntoValue<FunctionUrlConfigCorsForms> for CorsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<FunctionUrlConfigCorsForms> {
        Value::from_node(Node::Object(self.0))
    }
}

/// What takes a string or a [`IAMPolicyDocumentProperty`] or a list.
pub enum PoliciesForms {}
impl Kind for PoliciesForms {}
#[diagnostic::do_not_recommend]
impl TextKind for PoliciesForms {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PoliciesForms {}
#[diagnostic::do_not_recommend]
impl Accepts<IAMPolicyDocumentProperty> for PoliciesForms {}
#[diagnostic::do_not_recommend]
impl IntoValue<PoliciesForms> for IAMPolicyDocumentProperty {
    #[inline]
    fn into_value(self) -> Value<PoliciesForms> {
        Value::from_node(Node::Object(self.0))
    }
}
#[diagnostic::do_not_recommend]
impl Accepts<List<PoliciesItem>> for PoliciesForms {}
#[diagnostic::do_not_recommend]
impl<T: IntoValue<PoliciesItem>, const N: usize> IntoValue<PoliciesForms> for [T; N] {
    #[inline]
    fn into_value(self) -> Value<PoliciesForms> {
        Value::from_node(IntoValue::<List<PoliciesItem>>::into_value(self).into_node())
    }
}
#[diagnostic::do_not_recommend]
impl<T: IntoValue<PoliciesItem>> IntoValue<PoliciesForms> for Vec<T> {
    #[inline]
    fn into_value(self) -> Value<PoliciesForms> {
        Value::from_node(IntoValue::<List<PoliciesItem>>::into_value(self).into_node())
    }
}

/// What takes a string or a [`IAMPolicyDocumentProperty`] or a [`SAMPolicyTemplateProperty`].
pub enum PoliciesItem {}
impl Kind for PoliciesItem {}
#[diagnostic::do_not_recommend]
impl TextKind for PoliciesItem {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PoliciesItem {}
#[diagnostic::do_not_recommend]
impl Accepts<IAMPolicyDocumentProperty> for PoliciesItem {}
#[diagnostic::do_not_recommend]
impl IntoValue<PoliciesItem> for IAMPolicyDocumentProperty {
    #[inline]
    fn into_value(self) -> Value<PoliciesItem> {
        Value::from_node(Node::Object(self.0))
    }
}
#[diagnostic::do_not_recommend]
impl Accepts<SAMPolicyTemplateProperty> for PoliciesItem {}
#[diagnostic::do_not_recommend]
impl IntoValue<PoliciesItem> for SAMPolicyTemplateProperty {
    #[inline]
    fn into_value(self) -> Value<PoliciesItem> {
        Value::from_node(Node::Object(self.0))
    }
}
