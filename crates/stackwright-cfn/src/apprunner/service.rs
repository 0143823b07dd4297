// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppRunner::Service` and its property types.

use crate::l1::*;

/// Specify an AWS App Runner service by using the `AWS::AppRunner::Service` resource in an AWS CloudFormation template.
///
/// The `AWS::AppRunner::Service` resource is an AWS App Runner resource type that specifies an App Runner service.
///
/// `AWS::AppRunner::Service`; `Ref` returns its `ServiceArn`, a [`apprunner::ServiceArn`](kinds::apprunner::ServiceArn).
/// Changing one of these replaces it: `EncryptionConfiguration`, `ServiceName`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-service.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnService(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppRunner::Service",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("service.rules"),
};

impl CfnService {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppRunner::Service";

    /// `CfnService` with its required properties, in alphabetical order:
    ///
    /// - `source_configuration`: The source to deploy to the App Runner service.
    pub fn new(source_configuration: impl IntoValue<SourceConfigurationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SourceConfiguration",
            source_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of an App Runner automatic scaling configuration resource that you want to associate with your service. If not provided, App Runner associates the latest revision of a default auto scaling configuration.
    ///
    /// Specify an ARN with a name and a revision number to associate that revision. For example: `arn:aws:apprunner:us-east-1:123456789012:autoscalingconfiguration/high-availability/3`
    ///
    /// Specify just the name to associate the latest revision. For example: `arn:aws:apprunner:us-east-1:123456789012:autoscalingconfiguration/high-availability`
    ///
    /// `AutoScalingConfigurationArn`; updated in place.
    pub fn auto_scaling_configuration_arn(
        mut self,
        value: impl IntoValue<kinds::apprunner::AutoScalingConfigurationArn>,
    ) -> Self {
        self.0.put(
            "AutoScalingConfigurationArn",
            value.into_value().into_node(),
        );
        self
    }

    /// An optional custom encryption key that App Runner uses to encrypt the copy of your source repository that it maintains and your service logs. By default, App Runner uses an AWS managed key.
    ///
    /// `EncryptionConfiguration`; an update replaces the resource.
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<EncryptionConfigurationProperty>,
    ) -> Self {
        self.0
            .put("EncryptionConfiguration", value.into_value().into_node());
        self
    }

    /// The settings for the health check that AWS App Runner performs to monitor the health of the App Runner service.
    ///
    /// `HealthCheckConfiguration`; updated in place.
    pub fn health_check_configuration(
        mut self,
        value: impl IntoValue<HealthCheckConfigurationProperty>,
    ) -> Self {
        self.0
            .put("HealthCheckConfiguration", value.into_value().into_node());
        self
    }

    /// The runtime configuration of instances (scaling units) of your service.
    ///
    /// `InstanceConfiguration`; updated in place.
    pub fn instance_configuration(
        mut self,
        value: impl IntoValue<InstanceConfigurationProperty>,
    ) -> Self {
        self.0
            .put("InstanceConfiguration", value.into_value().into_node());
        self
    }

    /// Configuration settings related to network traffic of the web application that the App Runner service runs.
    ///
    /// `NetworkConfiguration`; updated in place.
    pub fn network_configuration(
        mut self,
        value: impl IntoValue<NetworkConfigurationProperty>,
    ) -> Self {
        self.0
            .put("NetworkConfiguration", value.into_value().into_node());
        self
    }

    /// The observability configuration of your service.
    ///
    /// `ObservabilityConfiguration`; updated in place.
    pub fn observability_configuration(
        mut self,
        value: impl IntoValue<ServiceObservabilityConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ObservabilityConfiguration", value.into_value().into_node());
        self
    }

    /// A name for the App Runner service. It must be unique across all the running App Runner services in your AWS account in the AWS Region.
    ///
    /// If you don't specify a name, CloudFormation generates a name for your service.
    ///
    /// `ServiceName`; an update replaces the resource.
    pub fn service_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ServiceName", value.into_value().into_node());
        self
    }

    /// An optional list of metadata items that you can associate with the App Runner service resource. A tag is a key-value pair.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
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

impl Construct for CfnService {
    type Handle = CfnServiceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnServiceRef {
        CfnServiceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnService`] of a stack.
pub struct CfnServiceRef(NodeRef);

impl Clone for CfnServiceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnServiceRef {}
impl AsNode for CfnServiceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnServiceRef {
    /// What `Ref` returns: its `ServiceArn`, a [`apprunner::ServiceArn`](kinds::apprunner::ServiceArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::apprunner::ServiceArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of this service.
    ///
    /// `Fn::GetAtt` of `ServiceArn`.
    #[inline]
    pub fn attr_service_arn(&self) -> Value<kinds::apprunner::ServiceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ServiceArn")))
    }

    /// An ID that App Runner generated for this service. It's unique within the AWS Region.
    ///
    /// `Fn::GetAtt` of `ServiceId`.
    #[inline]
    pub fn attr_service_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ServiceId")))
    }

    /// A subdomain URL that App Runner generated for this service. You can use this URL to access your service web application.
    ///
    /// `Fn::GetAtt` of `ServiceUrl`.
    #[inline]
    pub fn attr_service_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ServiceUrl")))
    }

    /// The current state of the App Runner service. These particular values mean the following.
    ///
    /// - `CREATE_FAILED` – The service failed to create. The failed service isn't usable, and still counts towards your service quota. To troubleshoot this failure, read the failure events and logs, change any parameters that need to be fixed, and rebuild your service using `UpdateService`.
    /// - `DELETE_FAILED` – The service failed to delete and can't be successfully recovered. Retry the service deletion call to ensure that all related resources are removed.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::apprunner::ServiceArn> for &CfnServiceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::apprunner::ServiceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Describes resources needed to authenticate access to some source repositories. The specific resource depends on the repository provider.
///
/// The property type `AuthenticationConfiguration` of `AWS::AppRunner::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuthenticationConfigurationProperty(Object);

impl AuthenticationConfigurationProperty {
    /// `AuthenticationConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the IAM role that grants the App Runner service access to a source repository. It's required for ECR image repositories (but not for ECR Public repositories).
    ///
    /// `AccessRoleArn`.
    pub fn access_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("AccessRoleArn", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the App Runner connection that enables the App Runner service to connect to a source repository. It's required for GitHub code repositories.
    ///
    /// `ConnectionArn`.
    pub fn connection_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ConnectionArn", value.into_value().into_node());
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

impl Kind for AuthenticationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AuthenticationConfigurationProperty> for AuthenticationConfigurationProperty {}
impl From<AuthenticationConfigurationProperty> for Node {
    #[inline]
    fn from(value: AuthenticationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AuthenticationConfigurationProperty> for AuthenticationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AuthenticationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the configuration that AWS App Runner uses to build and run an App Runner service from a source code repository.
///
/// The property type `CodeConfiguration` of `AWS::AppRunner::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct CodeConfigurationProperty(Object);

impl CodeConfigurationProperty {
    /// `CodeConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `configuration_source`: The source of the App Runner configuration.
    pub fn new(configuration_source: impl IntoValue<ConfigurationSource>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConfigurationSource",
            configuration_source.into_value().into_node(),
        );
        Self(object_)
    }

    /// The basic configuration for building and running the App Runner service. Use it to quickly launch an App Runner service without providing a `apprunner.yaml` file in the source code repository (or ignoring the file if it exists).
    ///
    /// `CodeConfigurationValues`.
    pub fn code_configuration_values(
        mut self,
        value: impl IntoValue<CodeConfigurationValuesProperty>,
    ) -> Self {
        self.0
            .put("CodeConfigurationValues", value.into_value().into_node());
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

impl Kind for CodeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CodeConfigurationProperty> for CodeConfigurationProperty {}
impl From<CodeConfigurationProperty> for Node {
    #[inline]
    fn from(value: CodeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CodeConfigurationProperty> for CodeConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CodeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the basic configuration needed for building and running an AWS App Runner service. This type doesn't support the full set of possible configuration options. Fur full configuration capabilities, use a `apprunner.yaml` file in the source code repository.
///
/// The property type `CodeConfigurationValues` of `AWS::AppRunner::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct CodeConfigurationValuesProperty(Object);

impl CodeConfigurationValuesProperty {
    /// `CodeConfigurationValuesProperty` with its required properties, in alphabetical order:
    ///
    /// - `runtime`: A runtime environment type for building and running an App Runner service.
    pub fn new(runtime: impl IntoValue<Runtime>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Runtime", runtime.into_value().into_node());
        Self(object_)
    }

    /// The command App Runner runs to build your application.
    ///
    /// `BuildCommand`.
    pub fn build_command(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BuildCommand", value.into_value().into_node());
        self
    }

    /// The port that your application listens to in the container.
    ///
    /// Default: `8080`
    ///
    /// `Port`.
    pub fn port(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Port", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs representing the secrets and parameters that get referenced to your service as an environment variable. The supported values are either the full Amazon Resource Name (ARN) of the AWS Secrets Manager secret or the full ARN of the parameter in the AWS Systems Manager Parameter Store.
    ///
    /// > - If the AWS Systems Manager Parameter Store parameter exists in the same AWS Region as the service that you're launching, you can use either the full ARN or name of the secret. If the parameter exists in a different Region, then the full ARN must be specified.
    /// > - Currently, cross account referencing of AWS Systems Manager Parameter Store parameter is not supported.
    ///
    /// `RuntimeEnvironmentSecrets`.
    pub fn runtime_environment_secrets(
        mut self,
        value: impl IntoValue<List<KeyValuePairProperty>>,
    ) -> Self {
        self.0
            .put("RuntimeEnvironmentSecrets", value.into_value().into_node());
        self
    }

    /// The environment variables that are available to your running AWS App Runner service. An array of key-value pairs.
    ///
    /// `RuntimeEnvironmentVariables`.
    pub fn runtime_environment_variables(
        mut self,
        value: impl IntoValue<List<KeyValuePairProperty>>,
    ) -> Self {
        self.0.put(
            "RuntimeEnvironmentVariables",
            value.into_value().into_node(),
        );
        self
    }

    /// The command App Runner runs to start your application.
    ///
    /// `StartCommand`.
    pub fn start_command(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StartCommand", value.into_value().into_node());
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

impl Kind for CodeConfigurationValuesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CodeConfigurationValuesProperty> for CodeConfigurationValuesProperty {}
impl From<CodeConfigurationValuesProperty> for Node {
    #[inline]
    fn from(value: CodeConfigurationValuesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CodeConfigurationValuesProperty> for CodeConfigurationValuesProperty {
    #[inline]
    fn into_value(self) -> Value<CodeConfigurationValuesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a source code repository.
///
/// The property type `CodeRepository` of `AWS::AppRunner::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct CodeRepositoryProperty(Object);

impl CodeRepositoryProperty {
    /// `CodeRepositoryProperty` with its required properties, in alphabetical order:
    ///
    /// - `repository_url`: The location of the repository that contains the source code.
    /// - `source_code_version`: The version that should be used within the source code repository.
    pub fn new(
        repository_url: impl IntoValue<String>,
        source_code_version: impl IntoValue<SourceCodeVersionProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("RepositoryUrl", repository_url.into_value().into_node());
        object_.put(
            "SourceCodeVersion",
            source_code_version.into_value().into_node(),
        );
        Self(object_)
    }

    /// Configuration for building and running the service from a source code repository.
    ///
    /// > `CodeConfiguration` is required only for `CreateService` request.
    ///
    /// `CodeConfiguration`.
    pub fn code_configuration(mut self, value: impl IntoValue<CodeConfigurationProperty>) -> Self {
        self.0
            .put("CodeConfiguration", value.into_value().into_node());
        self
    }

    /// The path of the directory that stores source code and configuration files. The build and start commands also execute from here. The path is absolute from root and, if not specified, defaults to the repository root.
    ///
    /// `SourceDirectory`.
    pub fn source_directory(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SourceDirectory", value.into_value().into_node());
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

impl Kind for CodeRepositoryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CodeRepositoryProperty> for CodeRepositoryProperty {}
impl From<CodeRepositoryProperty> for Node {
    #[inline]
    fn from(value: CodeRepositoryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CodeRepositoryProperty> for CodeRepositoryProperty {
    #[inline]
    fn into_value(self) -> Value<CodeRepositoryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes configuration settings related to outbound network traffic of an AWS App Runner service.
///
/// The property type `EgressConfiguration` of `AWS::AppRunner::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct EgressConfigurationProperty(Object);

impl EgressConfigurationProperty {
    /// `EgressConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `egress_type`: The type of egress configuration.
    pub fn new(egress_type: impl IntoValue<EgressType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EgressType", egress_type.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the App Runner VPC connector that you want to associate with your App Runner service. Only valid when `EgressType = VPC`.
    ///
    /// `VpcConnectorArn`.
    pub fn vpc_connector_arn(
        mut self,
        value: impl IntoValue<kinds::apprunner::VpcConnectorArn>,
    ) -> Self {
        self.0
            .put("VpcConnectorArn", value.into_value().into_node());
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

impl Kind for EgressConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EgressConfigurationProperty> for EgressConfigurationProperty {}
impl From<EgressConfigurationProperty> for Node {
    #[inline]
    fn from(value: EgressConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EgressConfigurationProperty> for EgressConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EgressConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a custom encryption key that AWS App Runner uses to encrypt copies of the source repository and service logs.
///
/// The property type `EncryptionConfiguration` of `AWS::AppRunner::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionConfigurationProperty(Object);

impl EncryptionConfigurationProperty {
    /// `EncryptionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `kms_key`: The ARN of the KMS key that's used for encryption.
    pub fn new(kms_key: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("KmsKey", kms_key.into_value().into_node());
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

impl Kind for EncryptionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EncryptionConfigurationProperty> for EncryptionConfigurationProperty {}
impl From<EncryptionConfigurationProperty> for Node {
    #[inline]
    fn from(value: EncryptionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EncryptionConfigurationProperty> for EncryptionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EncryptionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the settings for the health check that AWS App Runner performs to monitor the health of a service.
///
/// The property type `HealthCheckConfiguration` of `AWS::AppRunner::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct HealthCheckConfigurationProperty(Object);

impl HealthCheckConfigurationProperty {
    /// `HealthCheckConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The number of consecutive checks that must succeed before App Runner decides that the service is healthy.
    ///
    /// Default: `1`
    ///
    /// `HealthyThreshold`.
    pub fn healthy_threshold(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("HealthyThreshold", value.into_value().into_node());
        self
    }

    /// The time interval, in seconds, between health checks.
    ///
    /// Default: `5`
    ///
    /// `Interval`.
    pub fn interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Interval", value.into_value().into_node());
        self
    }

    /// The URL that health check requests are sent to.
    ///
    /// `Path` is only applicable when you set `Protocol` to `HTTP`.
    ///
    /// Default: `"/"`
    ///
    /// `Path`.
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Path", value.into_value().into_node());
        self
    }

    /// The IP protocol that App Runner uses to perform health checks for your service.
    ///
    /// If you set `Protocol` to `HTTP`, App Runner sends health check requests to the HTTP path specified by `Path`.
    ///
    /// Default: `TCP`
    ///
    /// `Protocol`; one of `TCP`, `HTTP`.
    pub fn protocol(mut self, value: impl IntoValue<Protocol>) -> Self {
        self.0.put("Protocol", value.into_value().into_node());
        self
    }

    /// The time, in seconds, to wait for a health check response before deciding it failed.
    ///
    /// Default: `2`
    ///
    /// `Timeout`.
    pub fn timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Timeout", value.into_value().into_node());
        self
    }

    /// The number of consecutive checks that must fail before App Runner decides that the service is unhealthy.
    ///
    /// Default: `5`
    ///
    /// `UnhealthyThreshold`.
    pub fn unhealthy_threshold(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("UnhealthyThreshold", value.into_value().into_node());
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

impl Kind for HealthCheckConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HealthCheckConfigurationProperty> for HealthCheckConfigurationProperty {}
impl From<HealthCheckConfigurationProperty> for Node {
    #[inline]
    fn from(value: HealthCheckConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HealthCheckConfigurationProperty> for HealthCheckConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<HealthCheckConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the configuration that AWS App Runner uses to run an App Runner service using an image pulled from a source image repository.
///
/// The property type `ImageConfiguration` of `AWS::AppRunner::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct ImageConfigurationProperty(Object);

impl ImageConfigurationProperty {
    /// `ImageConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The port that your application listens to in the container.
    ///
    /// Default: `8080`
    ///
    /// `Port`.
    pub fn port(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Port", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs representing the secrets and parameters that get referenced to your service as an environment variable. The supported values are either the full Amazon Resource Name (ARN) of the AWS Secrets Manager secret or the full ARN of the parameter in the AWS Systems Manager Parameter Store.
    ///
    /// > - If the AWS Systems Manager Parameter Store parameter exists in the same AWS Region as the service that you're launching, you can use either the full ARN or name of the secret. If the parameter exists in a different Region, then the full ARN must be specified.
    /// > - Currently, cross account referencing of AWS Systems Manager Parameter Store parameter is not supported.
    ///
    /// `RuntimeEnvironmentSecrets`.
    pub fn runtime_environment_secrets(
        mut self,
        value: impl IntoValue<List<KeyValuePairProperty>>,
    ) -> Self {
        self.0
            .put("RuntimeEnvironmentSecrets", value.into_value().into_node());
        self
    }

    /// Environment variables that are available to your running App Runner service. An array of key-value pairs.
    ///
    /// `RuntimeEnvironmentVariables`.
    pub fn runtime_environment_variables(
        mut self,
        value: impl IntoValue<List<KeyValuePairProperty>>,
    ) -> Self {
        self.0.put(
            "RuntimeEnvironmentVariables",
            value.into_value().into_node(),
        );
        self
    }

    /// An optional command that App Runner runs to start the application in the source image. If specified, this command overrides the Docker image’s default start command.
    ///
    /// `StartCommand`.
    pub fn start_command(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StartCommand", value.into_value().into_node());
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

impl Kind for ImageConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ImageConfigurationProperty> for ImageConfigurationProperty {}
impl From<ImageConfigurationProperty> for Node {
    #[inline]
    fn from(value: ImageConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ImageConfigurationProperty> for ImageConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ImageConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a source image repository.
///
/// The property type `ImageRepository` of `AWS::AppRunner::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct ImageRepositoryProperty(Object);

impl ImageRepositoryProperty {
    /// `ImageRepositoryProperty` with its required properties, in alphabetical order:
    ///
    /// - `image_identifier`: The identifier of an image.
    /// - `image_repository_type`: The type of the image repository.
    pub fn new(
        image_identifier: impl IntoValue<String>,
        image_repository_type: impl IntoValue<ImageRepositoryType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ImageIdentifier", image_identifier.into_value().into_node());
        object_.put(
            "ImageRepositoryType",
            image_repository_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// Configuration for running the identified image.
    ///
    /// `ImageConfiguration`.
    pub fn image_configuration(
        mut self,
        value: impl IntoValue<ImageConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ImageConfiguration", value.into_value().into_node());
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

impl Kind for ImageRepositoryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ImageRepositoryProperty> for ImageRepositoryProperty {}
impl From<ImageRepositoryProperty> for Node {
    #[inline]
    fn from(value: ImageRepositoryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ImageRepositoryProperty> for ImageRepositoryProperty {
    #[inline]
    fn into_value(self) -> Value<ImageRepositoryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Network configuration settings for inbound network traffic.
///
/// The property type `IngressConfiguration` of `AWS::AppRunner::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct IngressConfigurationProperty(Object);

impl IngressConfigurationProperty {
    /// `IngressConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `is_publicly_accessible`: Specifies whether your App Runner service is publicly accessible.
    pub fn new(is_publicly_accessible: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "IsPubliclyAccessible",
            is_publicly_accessible.into_value().into_node(),
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

impl Kind for IngressConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IngressConfigurationProperty> for IngressConfigurationProperty {}
impl From<IngressConfigurationProperty> for Node {
    #[inline]
    fn from(value: IngressConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IngressConfigurationProperty> for IngressConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<IngressConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the runtime configuration of an AWS App Runner service instance (scaling unit).
///
/// The property type `InstanceConfiguration` of `AWS::AppRunner::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceConfigurationProperty(Object);

impl InstanceConfigurationProperty {
    /// `InstanceConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The number of CPU units reserved for each instance of your App Runner service.
    ///
    /// Default: `1 vCPU`
    ///
    /// `Cpu`.
    pub fn cpu(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Cpu", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of an IAM role that provides permissions to your App Runner service. These are permissions that your code needs when it calls any AWS APIs.
    ///
    /// `InstanceRoleArn`.
    pub fn instance_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("InstanceRoleArn", value.into_value().into_node());
        self
    }

    /// The amount of memory, in MB or GB, reserved for each instance of your App Runner service.
    ///
    /// Default: `2 GB`
    ///
    /// `Memory`.
    pub fn memory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Memory", value.into_value().into_node());
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

impl Kind for InstanceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InstanceConfigurationProperty> for InstanceConfigurationProperty {}
impl From<InstanceConfigurationProperty> for Node {
    #[inline]
    fn from(value: InstanceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InstanceConfigurationProperty> for InstanceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<InstanceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a key-value pair, which is a string-to-string mapping.
///
/// The property type `KeyValuePair` of `AWS::AppRunner::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct KeyValuePairProperty(Object);

impl KeyValuePairProperty {
    /// `KeyValuePairProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The key name string to map to a value.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The value string to which the key name is mapped.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for KeyValuePairProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KeyValuePairProperty> for KeyValuePairProperty {}
impl From<KeyValuePairProperty> for Node {
    #[inline]
    fn from(value: KeyValuePairProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KeyValuePairProperty> for KeyValuePairProperty {
    #[inline]
    fn into_value(self) -> Value<KeyValuePairProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes configuration settings related to network traffic of an AWS App Runner service. Consists of embedded objects for each configurable network feature.
///
/// The property type `NetworkConfiguration` of `AWS::AppRunner::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct NetworkConfigurationProperty(Object);

impl NetworkConfigurationProperty {
    /// `NetworkConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Network configuration settings for outbound message traffic.
    ///
    /// `EgressConfiguration`.
    pub fn egress_configuration(
        mut self,
        value: impl IntoValue<EgressConfigurationProperty>,
    ) -> Self {
        self.0
            .put("EgressConfiguration", value.into_value().into_node());
        self
    }

    /// Network configuration settings for inbound message traffic.
    ///
    /// `IngressConfiguration`.
    pub fn ingress_configuration(
        mut self,
        value: impl IntoValue<IngressConfigurationProperty>,
    ) -> Self {
        self.0
            .put("IngressConfiguration", value.into_value().into_node());
        self
    }

    /// App Runner provides you with the option to choose between *IPv4* and *dual stack* (IPv4 and IPv6) for your incoming public network configuration. This is an optional parameter. If you do not specify an `IpAddressType`, it defaults to select IPv4.
    ///
    /// `IpAddressType`; one of `IPV4`, `DUAL_STACK`.
    pub fn ip_address_type(mut self, value: impl IntoValue<IpAddressType>) -> Self {
        self.0.put("IpAddressType", value.into_value().into_node());
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

impl Kind for NetworkConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NetworkConfigurationProperty> for NetworkConfigurationProperty {}
impl From<NetworkConfigurationProperty> for Node {
    #[inline]
    fn from(value: NetworkConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NetworkConfigurationProperty> for NetworkConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<NetworkConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the observability configuration of an AWS App Runner service. These are additional observability features, like tracing, that you choose to enable. They're configured in a separate resource that you associate with your service.
///
/// The property type `ServiceObservabilityConfiguration` of `AWS::AppRunner::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServiceObservabilityConfigurationProperty(Object);

impl ServiceObservabilityConfigurationProperty {
    /// `ServiceObservabilityConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `observability_enabled`: When `true`, an observability configuration resource is associated with the service, and an `ObservabilityConfigurationArn` is specified.
    pub fn new(observability_enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ObservabilityEnabled",
            observability_enabled.into_value().into_node(),
        );
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the observability configuration that is associated with the service. Specified only when `ObservabilityEnabled` is `true`.
    ///
    /// Specify an ARN with a name and a revision number to associate that revision. For example: `arn:aws:apprunner:us-east-1:123456789012:observabilityconfiguration/xray-tracing/3`
    ///
    /// Specify just the name to associate the latest revision. For example: `arn:aws:apprunner:us-east-1:123456789012:observabilityconfiguration/xray-tracing`
    ///
    /// `ObservabilityConfigurationArn`.
    pub fn observability_configuration_arn(
        mut self,
        value: impl IntoValue<kinds::apprunner::ObservabilityConfigurationArn>,
    ) -> Self {
        self.0.put(
            "ObservabilityConfigurationArn",
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

impl Kind for ServiceObservabilityConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServiceObservabilityConfigurationProperty>
    for ServiceObservabilityConfigurationProperty
{
}
impl From<ServiceObservabilityConfigurationProperty> for Node {
    #[inline]
    fn from(value: ServiceObservabilityConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServiceObservabilityConfigurationProperty>
    for ServiceObservabilityConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ServiceObservabilityConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Identifies a version of code that AWS App Runner refers to within a source code repository.
///
/// The property type `SourceCodeVersion` of `AWS::AppRunner::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceCodeVersionProperty(Object);

impl SourceCodeVersionProperty {
    /// `SourceCodeVersionProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of version identifier.
    /// - `value`: A source code version.
    pub fn new(r#type: impl IntoValue<Type>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for SourceCodeVersionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceCodeVersionProperty> for SourceCodeVersionProperty {}
impl From<SourceCodeVersionProperty> for Node {
    #[inline]
    fn from(value: SourceCodeVersionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceCodeVersionProperty> for SourceCodeVersionProperty {
    #[inline]
    fn into_value(self) -> Value<SourceCodeVersionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the source deployed to an AWS App Runner service. It can be a code or an image repository.
///
/// The property type `SourceConfiguration` of `AWS::AppRunner::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceConfigurationProperty(Object);

impl SourceConfigurationProperty {
    /// `SourceConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Describes the resources that are needed to authenticate access to some source repositories.
    ///
    /// `AuthenticationConfiguration`.
    pub fn authentication_configuration(
        mut self,
        value: impl IntoValue<AuthenticationConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "AuthenticationConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// If `true`, continuous integration from the source repository is enabled for the App Runner service. Each repository change (including any source code commit or new image version) starts a deployment.
    ///
    /// Default: App Runner sets to `false` for a source image that uses an ECR Public repository or an ECR repository that's in an AWS account other than the one that the service is in. App Runner sets to `true` in all other cases (which currently include a source code repository or a source image using a same-account ECR repository).
    ///
    /// `AutoDeploymentsEnabled`.
    pub fn auto_deployments_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AutoDeploymentsEnabled", value.into_value().into_node());
        self
    }

    /// The description of a source code repository.
    ///
    /// You must provide either this member or `ImageRepository` (but not both).
    ///
    /// `CodeRepository`.
    pub fn code_repository(mut self, value: impl IntoValue<CodeRepositoryProperty>) -> Self {
        self.0.put("CodeRepository", value.into_value().into_node());
        self
    }

    /// The description of a source image repository.
    ///
    /// You must provide either this member or `CodeRepository` (but not both).
    ///
    /// `ImageRepository`.
    pub fn image_repository(mut self, value: impl IntoValue<ImageRepositoryProperty>) -> Self {
        self.0
            .put("ImageRepository", value.into_value().into_node());
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

impl Kind for SourceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceConfigurationProperty> for SourceConfigurationProperty {}
impl From<SourceConfigurationProperty> for Node {
    #[inline]
    fn from(value: SourceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceConfigurationProperty> for SourceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SourceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ConfigurationSource` of a `CodeConfiguration` of `AWS::AppRunner::Service`.
pub enum ConfigurationSource {
    /// `API`.
    Api,
    /// `REPOSITORY`.
    Repository,
}

#[diagnostic::do_not_recommend]
impl Kind for ConfigurationSource {}
#[diagnostic::do_not_recommend]
impl TextKind for ConfigurationSource {}
#[diagnostic::do_not_recommend]
impl IdKind for ConfigurationSource {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ConfigurationSource {}
#[diagnostic::do_not_recommend]
impl IntoValue<ConfigurationSource> for ConfigurationSource {
    #[inline]
    fn into_value(self) -> Value<ConfigurationSource> {
        const VALUES: &[&str] = &["API", "REPOSITORY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `EgressType` of a `EgressConfiguration` of `AWS::AppRunner::Service`.
pub enum EgressType {
    /// `DEFAULT`.
    Default,
    /// `VPC`.
    Vpc,
}

#[diagnostic::do_not_recommend]
impl Kind for EgressType {}
#[diagnostic::do_not_recommend]
impl TextKind for EgressType {}
#[diagnostic::do_not_recommend]
impl IdKind for EgressType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EgressType {}
#[diagnostic::do_not_recommend]
impl IntoValue<EgressType> for EgressType {
    #[inline]
    fn into_value(self) -> Value<EgressType> {
        const VALUES: &[&str] = &["DEFAULT", "VPC"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ImageRepositoryType` of a `ImageRepository` of `AWS::AppRunner::Service`.
pub enum ImageRepositoryType {
    /// `ECR`.
    Ecr,
    /// `ECR_PUBLIC`.
    EcrPublic,
}

#[diagnostic::do_not_recommend]
impl Kind for ImageRepositoryType {}
#[diagnostic::do_not_recommend]
impl TextKind for ImageRepositoryType {}
#[diagnostic::do_not_recommend]
impl IdKind for ImageRepositoryType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ImageRepositoryType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ImageRepositoryType> for ImageRepositoryType {
    #[inline]
    fn into_value(self) -> Value<ImageRepositoryType> {
        const VALUES: &[&str] = &["ECR", "ECR_PUBLIC"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `IpAddressType` of a `NetworkConfiguration` of `AWS::AppRunner::Service`.
pub enum IpAddressType {
    /// `DUAL_STACK`.
    DualStack,
    /// `IPV4`.
    Ipv4,
}

#[diagnostic::do_not_recommend]
impl Kind for IpAddressType {}
#[diagnostic::do_not_recommend]
impl TextKind for IpAddressType {}
#[diagnostic::do_not_recommend]
impl IdKind for IpAddressType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IpAddressType {}
#[diagnostic::do_not_recommend]
impl IntoValue<IpAddressType> for IpAddressType {
    #[inline]
    fn into_value(self) -> Value<IpAddressType> {
        const VALUES: &[&str] = &["DUAL_STACK", "IPV4"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Protocol` of a `HealthCheckConfiguration` of `AWS::AppRunner::Service`.
pub enum Protocol {
    /// `HTTP`.
    Http,
    /// `TCP`.
    Tcp,
}

#[diagnostic::do_not_recommend]
impl Kind for Protocol {}
#[diagnostic::do_not_recommend]
impl TextKind for Protocol {}
#[diagnostic::do_not_recommend]
impl IdKind for Protocol {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Protocol {}
#[diagnostic::do_not_recommend]
impl IntoValue<Protocol> for Protocol {
    #[inline]
    fn into_value(self) -> Value<Protocol> {
        const VALUES: &[&str] = &["HTTP", "TCP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Runtime` of a `CodeConfigurationValues` of `AWS::AppRunner::Service`.
pub enum Runtime {
    /// `CORRETTO_11`.
    Corretto11,
    /// `CORRETTO_8`.
    Corretto8,
    /// `DOTNET_6`.
    Dotnet6,
    /// `GO_1`.
    Go1,
    /// `NODEJS_12`.
    Nodejs12,
    /// `NODEJS_14`.
    Nodejs14,
    /// `NODEJS_16`.
    Nodejs16,
    /// `NODEJS_18`.
    Nodejs18,
    /// `NODEJS_22`.
    Nodejs22,
    /// `PHP_81`.
    Php81,
    /// `PYTHON_3`.
    Python3,
    /// `PYTHON_311`.
    Python311,
    /// `RUBY_31`.
    Ruby31,
}

#[diagnostic::do_not_recommend]
impl Kind for Runtime {}
#[diagnostic::do_not_recommend]
impl TextKind for Runtime {}
#[diagnostic::do_not_recommend]
impl IdKind for Runtime {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Runtime {}
#[diagnostic::do_not_recommend]
impl IntoValue<Runtime> for Runtime {
    #[inline]
    fn into_value(self) -> Value<Runtime> {
        const VALUES: &[&str] = &[
            "CORRETTO_11",
            "CORRETTO_8",
            "DOTNET_6",
            "GO_1",
            "NODEJS_12",
            "NODEJS_14",
            "NODEJS_16",
            "NODEJS_18",
            "NODEJS_22",
            "PHP_81",
            "PYTHON_3",
            "PYTHON_311",
            "RUBY_31",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `SourceCodeVersion` of `AWS::AppRunner::Service`.
pub enum Type {
    /// `BRANCH`.
    Branch,
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
        const VALUES: &[&str] = &["BRANCH"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
