// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EMRServerless::Application` and its property types.

use crate::l1::*;

/// The `AWS::EMRServerless::Application` resource specifies an EMR Serverless application. An application uses open source analytics frameworks to run jobs that process data. To create an application, you must specify the release version for the open source framework version you want to use and the type of application you want, such as Apache Spark or Apache Hive. After you create an application, you can submit data processing jobs or interactive requests to it.
///
/// `AWS::EMRServerless::Application`; `Ref` returns its `ApplicationId`, a [`emrserverless::ApplicationId`](kinds::emrserverless::ApplicationId).
/// Changing one of these replaces it: `Name`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrserverless-application.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApplication(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EMRServerless::Application",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("application.rules"),
};

impl CfnApplication {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EMRServerless::Application";

    /// `CfnApplication` with its required properties, in alphabetical order:
    ///
    /// - `release_label`: The EMR release associated with the application.
    /// - `r#type`: The type of application, such as Spark or Hive.
    pub fn new(release_label: impl IntoValue<String>, r#type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ReleaseLabel", release_label.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The CPU architecture of an application.
    ///
    /// `Architecture`; one of `ARM64`, `X86_64`; an update may replace the resource.
    pub fn architecture(mut self, value: impl IntoValue<Architecture>) -> Self {
        self.0.put("Architecture", value.into_value().into_node());
        self
    }

    /// The configuration for an application to automatically start on job submission.
    ///
    /// `AutoStartConfiguration`; an update may replace the resource.
    pub fn auto_start_configuration(
        mut self,
        value: impl IntoValue<AutoStartConfigurationProperty>,
    ) -> Self {
        self.0
            .put("AutoStartConfiguration", value.into_value().into_node());
        self
    }

    /// The configuration for an application to automatically stop after a certain amount of time being idle.
    ///
    /// `AutoStopConfiguration`; an update may replace the resource.
    pub fn auto_stop_configuration(
        mut self,
        value: impl IntoValue<AutoStopConfigurationProperty>,
    ) -> Self {
        self.0
            .put("AutoStopConfiguration", value.into_value().into_node());
        self
    }

    /// The IAM Identity Center configuration applied to enable trusted identity propagation.
    ///
    /// `IdentityCenterConfiguration`; updated in place.
    pub fn identity_center_configuration(
        mut self,
        value: impl IntoValue<IdentityCenterConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "IdentityCenterConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The image configuration applied to all worker types.
    ///
    /// `ImageConfiguration`; an update may replace the resource.
    pub fn image_configuration(
        mut self,
        value: impl IntoValue<ImageConfigurationInputProperty>,
    ) -> Self {
        self.0
            .put("ImageConfiguration", value.into_value().into_node());
        self
    }

    /// The initial capacity of the application.
    ///
    /// `InitialCapacity`; an update may replace the resource.
    pub fn initial_capacity(
        mut self,
        value: impl IntoValue<List<InitialCapacityConfigKeyValuePairProperty>>,
    ) -> Self {
        self.0
            .put("InitialCapacity", value.into_value().into_node());
        self
    }

    /// The interactive configuration object that enables the interactive use cases for an application.
    ///
    /// `InteractiveConfiguration`; an update may replace the resource.
    pub fn interactive_configuration(
        mut self,
        value: impl IntoValue<InteractiveConfigurationProperty>,
    ) -> Self {
        self.0
            .put("InteractiveConfiguration", value.into_value().into_node());
        self
    }

    /// The maximum capacity of the application. This is cumulative across all workers at any given point in time during the lifespan of the application is created. No new resources will be created once any one of the defined limits is hit.
    ///
    /// `MaximumCapacity`; an update may replace the resource.
    pub fn maximum_capacity(
        mut self,
        value: impl IntoValue<MaximumAllowedResourcesProperty>,
    ) -> Self {
        self.0
            .put("MaximumCapacity", value.into_value().into_node());
        self
    }

    /// A configuration specification to be used when provisioning an application. A configuration consists of a classification, properties, and optional nested configurations. A classification refers to an application-specific configuration file. Properties are the settings you want to change in that file.
    ///
    /// `MonitoringConfiguration`; an update may replace the resource.
    pub fn monitoring_configuration(
        mut self,
        value: impl IntoValue<MonitoringConfigurationProperty>,
    ) -> Self {
        self.0
            .put("MonitoringConfiguration", value.into_value().into_node());
        self
    }

    /// The name of the application.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The network configuration for customer VPC connectivity for the application.
    ///
    /// `NetworkConfiguration`; an update may replace the resource.
    pub fn network_configuration(
        mut self,
        value: impl IntoValue<NetworkConfigurationProperty>,
    ) -> Self {
        self.0
            .put("NetworkConfiguration", value.into_value().into_node());
        self
    }

    /// The [Configuration](https://docs.aws.amazon.com/emr-serverless/latest/APIReference/API_Configuration.html) specifications of an application. Each configuration consists of a classification and properties. You use this parameter when creating or updating an application. To see the runtimeConfiguration object of an application, run the [GetApplication](https://docs.aws.amazon.com/emr-serverless/latest/APIReference/API_GetApplication.html) API operation.
    ///
    /// `RuntimeConfiguration`; an update may replace the resource.
    pub fn runtime_configuration(
        mut self,
        value: impl IntoValue<List<ConfigurationObjectProperty>>,
    ) -> Self {
        self.0
            .put("RuntimeConfiguration", value.into_value().into_node());
        self
    }

    /// The scheduler configuration for batch and streaming jobs running on this application. Supported with release labels emr-7.0.0 and above.
    ///
    /// `SchedulerConfiguration`; an update may replace the resource.
    pub fn scheduler_configuration(
        mut self,
        value: impl IntoValue<SchedulerConfigurationProperty>,
    ) -> Self {
        self.0
            .put("SchedulerConfiguration", value.into_value().into_node());
        self
    }

    /// The tags assigned to the application.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The specification applied to each worker type.
    ///
    /// `WorkerTypeSpecifications`; an update may replace the resource.
    pub fn worker_type_specifications(
        mut self,
        value: impl IntoValue<Map<WorkerTypeSpecificationInputProperty>>,
    ) -> Self {
        self.0
            .put("WorkerTypeSpecifications", value.into_value().into_node());
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

impl Construct for CfnApplication {
    type Handle = CfnApplicationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnApplicationRef {
        CfnApplicationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApplication`] of a stack.
pub struct CfnApplicationRef(NodeRef);

impl Clone for CfnApplicationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnApplicationRef {}
impl AsNode for CfnApplicationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnApplicationRef {
    /// What `Ref` returns: its `ApplicationId`, a [`emrserverless::ApplicationId`](kinds::emrserverless::ApplicationId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::emrserverless::ApplicationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the application, such as `ab4rp1abcs8xz47n3x0example`.
    ///
    /// `Fn::GetAtt` of `ApplicationId`.
    #[inline]
    pub fn attr_application_id(&self) -> Value<kinds::emrserverless::ApplicationId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApplicationId")))
    }

    /// The Amazon Resource Name (ARN) of the EMR Serverless Application.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::emrserverless::ApplicationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::emrserverless::ApplicationId> for &CfnApplicationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::emrserverless::ApplicationId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::emrserverless::ApplicationArn> for &CfnApplicationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::emrserverless::ApplicationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The configuration for an application to automatically start on job submission.
///
/// The property type `AutoStartConfiguration` of `AWS::EMRServerless::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutoStartConfigurationProperty(Object);

impl AutoStartConfigurationProperty {
    /// `AutoStartConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Enables the application to automatically start on job submission.
    ///
    /// `Enabled`; default `true`; an update may replace the resource.
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

impl Kind for AutoStartConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AutoStartConfigurationProperty> for AutoStartConfigurationProperty {}
impl From<AutoStartConfigurationProperty> for Node {
    #[inline]
    fn from(value: AutoStartConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AutoStartConfigurationProperty> for AutoStartConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AutoStartConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for an application to automatically stop after a certain amount of time being idle.
///
/// The property type `AutoStopConfiguration` of `AWS::EMRServerless::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutoStopConfigurationProperty(Object);

impl AutoStopConfigurationProperty {
    /// `AutoStopConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Enables the application to automatically stop after a certain amount of time being idle. Defaults to true.
    ///
    /// `Enabled`; default `true`; an update may replace the resource.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// The amount of idle time in minutes after which your application will automatically stop. Defaults to 15 minutes.
    ///
    /// `IdleTimeoutMinutes`; an update may replace the resource.
    pub fn idle_timeout_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("IdleTimeoutMinutes", value.into_value().into_node());
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

impl Kind for AutoStopConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AutoStopConfigurationProperty> for AutoStopConfigurationProperty {}
impl From<AutoStopConfigurationProperty> for Node {
    #[inline]
    fn from(value: AutoStopConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AutoStopConfigurationProperty> for AutoStopConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AutoStopConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Amazon CloudWatch configuration for monitoring logs. You can configure your jobs to send log information to CloudWatch.
///
/// The property type `CloudWatchLoggingConfiguration` of `AWS::EMRServerless::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudWatchLoggingConfigurationProperty(Object);

impl CloudWatchLoggingConfigurationProperty {
    /// `CloudWatchLoggingConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Enables CloudWatch logging.
    ///
    /// `Enabled`; default `false`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// The AWS Key Management Service (KMS) key ARN to encrypt the logs that you store in CloudWatch Logs.
    ///
    /// `EncryptionKeyArn`.
    pub fn encryption_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0
            .put("EncryptionKeyArn", value.into_value().into_node());
        self
    }

    /// The name of the log group in Amazon CloudWatch Logs where you want to publish your logs.
    ///
    /// `LogGroupName`.
    pub fn log_group_name(mut self, value: impl IntoValue<kinds::logs::LogGroupName>) -> Self {
        self.0.put("LogGroupName", value.into_value().into_node());
        self
    }

    /// Prefix for the CloudWatch log stream name.
    ///
    /// `LogStreamNamePrefix`.
    pub fn log_stream_name_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LogStreamNamePrefix", value.into_value().into_node());
        self
    }

    /// The specific log-streams which need to be uploaded to CloudWatch.
    ///
    /// `LogTypeMap`.
    pub fn log_type_map(
        mut self,
        value: impl IntoValue<List<LogTypeMapKeyValuePairProperty>>,
    ) -> Self {
        self.0.put("LogTypeMap", value.into_value().into_node());
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

impl Kind for CloudWatchLoggingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudWatchLoggingConfigurationProperty> for CloudWatchLoggingConfigurationProperty {}
impl From<CloudWatchLoggingConfigurationProperty> for Node {
    #[inline]
    fn from(value: CloudWatchLoggingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudWatchLoggingConfigurationProperty> for CloudWatchLoggingConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CloudWatchLoggingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A configuration specification to be used when provisioning an application. A configuration consists of a classification, properties, and optional nested configurations. A classification refers to an application-specific configuration file. Properties are the settings you want to change in that file.
///
/// The property type `ConfigurationObject` of `AWS::EMRServerless::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfigurationObjectProperty(Object);

impl ConfigurationObjectProperty {
    /// `ConfigurationObjectProperty` with its required properties, in alphabetical order:
    ///
    /// - `classification`: The classification within a configuration.
    pub fn new(classification: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Classification", classification.into_value().into_node());
        Self(object_)
    }

    /// A list of additional configurations to apply within a configuration object.
    ///
    /// `Configurations`.
    pub fn configurations(
        mut self,
        value: impl IntoValue<List<ConfigurationObjectProperty>>,
    ) -> Self {
        self.0.put("Configurations", value.into_value().into_node());
        self
    }

    /// A set of properties specified within a configuration classification.
    ///
    /// `Properties`.
    pub fn properties(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Properties", value.into_value().into_node());
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

impl Kind for ConfigurationObjectProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfigurationObjectProperty> for ConfigurationObjectProperty {}
impl From<ConfigurationObjectProperty> for Node {
    #[inline]
    fn from(value: ConfigurationObjectProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfigurationObjectProperty> for ConfigurationObjectProperty {
    #[inline]
    fn into_value(self) -> Value<ConfigurationObjectProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The IAM Identity Center Configuration accepts the Identity Center instance parameter required to enable trusted identity propagation. This configuration allows identity propagation between integrated services and the Identity Center instance.
///
/// The property type `IdentityCenterConfiguration` of `AWS::EMRServerless::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct IdentityCenterConfigurationProperty(Object);

impl IdentityCenterConfigurationProperty {
    /// `IdentityCenterConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of the IAM Identity Center instance.
    ///
    /// `IdentityCenterInstanceArn`.
    pub fn identity_center_instance_arn(
        mut self,
        value: impl IntoValue<kinds::sso::InstanceArn>,
    ) -> Self {
        self.0
            .put("IdentityCenterInstanceArn", value.into_value().into_node());
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

impl Kind for IdentityCenterConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IdentityCenterConfigurationProperty> for IdentityCenterConfigurationProperty {}
impl From<IdentityCenterConfigurationProperty> for Node {
    #[inline]
    fn from(value: IdentityCenterConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IdentityCenterConfigurationProperty> for IdentityCenterConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<IdentityCenterConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The image configuration.
///
/// The property type `ImageConfigurationInput` of `AWS::EMRServerless::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct ImageConfigurationInputProperty(Object);

impl ImageConfigurationInputProperty {
    /// `ImageConfigurationInputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The URI of an image in the Amazon ECR registry. This field is required when you create a new application. If you leave this field blank in an update, Amazon EMR will remove the image configuration.
    ///
    /// `ImageUri`; an update may replace the resource.
    pub fn image_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ImageUri", value.into_value().into_node());
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

impl Kind for ImageConfigurationInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ImageConfigurationInputProperty> for ImageConfigurationInputProperty {}
impl From<ImageConfigurationInputProperty> for Node {
    #[inline]
    fn from(value: ImageConfigurationInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ImageConfigurationInputProperty> for ImageConfigurationInputProperty {
    #[inline]
    fn into_value(self) -> Value<ImageConfigurationInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The initial capacity configuration per worker.
///
/// The property type `InitialCapacityConfig` of `AWS::EMRServerless::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct InitialCapacityConfigProperty(Object);

impl InitialCapacityConfigProperty {
    /// `InitialCapacityConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `worker_configuration`: The resource configuration of the initial capacity configuration.
    /// - `worker_count`: The number of workers in the initial capacity configuration.
    pub fn new(
        worker_configuration: impl IntoValue<WorkerConfigurationProperty>,
        worker_count: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "WorkerConfiguration",
            worker_configuration.into_value().into_node(),
        );
        object_.put("WorkerCount", worker_count.into_value().into_node());
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

impl Kind for InitialCapacityConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InitialCapacityConfigProperty> for InitialCapacityConfigProperty {}
impl From<InitialCapacityConfigProperty> for Node {
    #[inline]
    fn from(value: InitialCapacityConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InitialCapacityConfigProperty> for InitialCapacityConfigProperty {
    #[inline]
    fn into_value(self) -> Value<InitialCapacityConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `InitialCapacityConfigKeyValuePair` of `AWS::EMRServerless::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct InitialCapacityConfigKeyValuePairProperty(Object);

impl InitialCapacityConfigKeyValuePairProperty {
    /// `InitialCapacityConfigKeyValuePairProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: Worker type for an analytics framework.
    /// - `value`
    pub fn new(
        key: impl IntoValue<String>,
        value: impl IntoValue<InitialCapacityConfigProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
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

impl Kind for InitialCapacityConfigKeyValuePairProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InitialCapacityConfigKeyValuePairProperty>
    for InitialCapacityConfigKeyValuePairProperty
{
}
impl From<InitialCapacityConfigKeyValuePairProperty> for Node {
    #[inline]
    fn from(value: InitialCapacityConfigKeyValuePairProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InitialCapacityConfigKeyValuePairProperty>
    for InitialCapacityConfigKeyValuePairProperty
{
    #[inline]
    fn into_value(self) -> Value<InitialCapacityConfigKeyValuePairProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration to use to enable the different types of interactive use cases in an application.
///
/// The property type `InteractiveConfiguration` of `AWS::EMRServerless::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct InteractiveConfigurationProperty(Object);

impl InteractiveConfigurationProperty {
    /// `InteractiveConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Enables an Apache Livy endpoint that you can connect to and run interactive jobs.
    ///
    /// `LivyEndpointEnabled`; default `false`.
    pub fn livy_endpoint_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("LivyEndpointEnabled", value.into_value().into_node());
        self
    }

    /// Enables interactive sessions on the application
    ///
    /// `SessionEnabled`; default `false`.
    pub fn session_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("SessionEnabled", value.into_value().into_node());
        self
    }

    /// Enables you to connect an application to Amazon EMR Studio to run interactive workloads in a notebook.
    ///
    /// `StudioEnabled`; default `false`.
    pub fn studio_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("StudioEnabled", value.into_value().into_node());
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

impl Kind for InteractiveConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InteractiveConfigurationProperty> for InteractiveConfigurationProperty {}
impl From<InteractiveConfigurationProperty> for Node {
    #[inline]
    fn from(value: InteractiveConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InteractiveConfigurationProperty> for InteractiveConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<InteractiveConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `LogTypeMapKeyValuePair` of `AWS::EMRServerless::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct LogTypeMapKeyValuePairProperty(Object);

impl LogTypeMapKeyValuePairProperty {
    /// `LogTypeMapKeyValuePairProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`
    /// - `value`: List of Applicable values: \[STDOUT, STDERR, HIVE_LOG, TEZ_AM, SYSTEM_LOGS\].
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
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

impl Kind for LogTypeMapKeyValuePairProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LogTypeMapKeyValuePairProperty> for LogTypeMapKeyValuePairProperty {}
impl From<LogTypeMapKeyValuePairProperty> for Node {
    #[inline]
    fn from(value: LogTypeMapKeyValuePairProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LogTypeMapKeyValuePairProperty> for LogTypeMapKeyValuePairProperty {
    #[inline]
    fn into_value(self) -> Value<LogTypeMapKeyValuePairProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The managed log persistence configuration for a job run.
///
/// The property type `ManagedPersistenceMonitoringConfiguration` of `AWS::EMRServerless::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct ManagedPersistenceMonitoringConfigurationProperty(Object);

impl ManagedPersistenceMonitoringConfigurationProperty {
    /// `ManagedPersistenceMonitoringConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Enables managed logging and defaults to true. If set to false, managed logging will be turned off.
    ///
    /// `Enabled`; default `true`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// The KMS key ARN to encrypt the logs stored in managed log persistence.
    ///
    /// `EncryptionKeyArn`.
    pub fn encryption_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0
            .put("EncryptionKeyArn", value.into_value().into_node());
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

impl Kind for ManagedPersistenceMonitoringConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ManagedPersistenceMonitoringConfigurationProperty>
    for ManagedPersistenceMonitoringConfigurationProperty
{
}
impl From<ManagedPersistenceMonitoringConfigurationProperty> for Node {
    #[inline]
    fn from(value: ManagedPersistenceMonitoringConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ManagedPersistenceMonitoringConfigurationProperty>
    for ManagedPersistenceMonitoringConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ManagedPersistenceMonitoringConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The maximum allowed cumulative resources for an application. No new resources will be created once the limit is hit.
///
/// The property type `MaximumAllowedResources` of `AWS::EMRServerless::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct MaximumAllowedResourcesProperty(Object);

impl MaximumAllowedResourcesProperty {
    /// `MaximumAllowedResourcesProperty` with its required properties, in alphabetical order:
    ///
    /// - `cpu`: The maximum allowed CPU for an application.
    /// - `memory`: The maximum allowed resources for an application.
    pub fn new(cpu: impl IntoValue<String>, memory: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Cpu", cpu.into_value().into_node());
        object_.put("Memory", memory.into_value().into_node());
        Self(object_)
    }

    /// The maximum allowed disk for an application.
    ///
    /// `Disk`; an update may replace the resource.
    pub fn disk(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Disk", value.into_value().into_node());
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

impl Kind for MaximumAllowedResourcesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MaximumAllowedResourcesProperty> for MaximumAllowedResourcesProperty {}
impl From<MaximumAllowedResourcesProperty> for Node {
    #[inline]
    fn from(value: MaximumAllowedResourcesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MaximumAllowedResourcesProperty> for MaximumAllowedResourcesProperty {
    #[inline]
    fn into_value(self) -> Value<MaximumAllowedResourcesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration setting for monitoring logs.
///
/// The property type `MonitoringConfiguration` of `AWS::EMRServerless::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct MonitoringConfigurationProperty(Object);

impl MonitoringConfigurationProperty {
    /// `MonitoringConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon CloudWatch configuration for monitoring logs. You can configure your jobs to send log information to CloudWatch.
    ///
    /// `CloudWatchLoggingConfiguration`.
    pub fn cloud_watch_logging_configuration(
        mut self,
        value: impl IntoValue<CloudWatchLoggingConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "CloudWatchLoggingConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The managed log persistence configuration for a job run.
    ///
    /// `ManagedPersistenceMonitoringConfiguration`.
    pub fn managed_persistence_monitoring_configuration(
        mut self,
        value: impl IntoValue<ManagedPersistenceMonitoringConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ManagedPersistenceMonitoringConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The monitoring configuration object you can configure to send metrics to Amazon Managed Service for Prometheus for a job run.
    ///
    /// `PrometheusMonitoringConfiguration`.
    pub fn prometheus_monitoring_configuration(
        mut self,
        value: impl IntoValue<PrometheusMonitoringConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "PrometheusMonitoringConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The Amazon S3 configuration for monitoring log publishing.
    ///
    /// `S3MonitoringConfiguration`.
    pub fn s3_monitoring_configuration(
        mut self,
        value: impl IntoValue<S3MonitoringConfigurationProperty>,
    ) -> Self {
        self.0
            .put("S3MonitoringConfiguration", value.into_value().into_node());
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

impl Kind for MonitoringConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MonitoringConfigurationProperty> for MonitoringConfigurationProperty {}
impl From<MonitoringConfigurationProperty> for Node {
    #[inline]
    fn from(value: MonitoringConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MonitoringConfigurationProperty> for MonitoringConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<MonitoringConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The network configuration for customer VPC connectivity.
///
/// The property type `NetworkConfiguration` of `AWS::EMRServerless::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct NetworkConfigurationProperty(Object);

impl NetworkConfigurationProperty {
    /// `NetworkConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The array of security group Ids for customer VPC connectivity.
    ///
    /// `SecurityGroupIds`; an update may replace the resource.
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIds", value.into_value().into_node());
        self
    }

    /// The array of subnet Ids for customer VPC connectivity.
    ///
    /// `SubnetIds`; an update may replace the resource.
    pub fn subnet_ids(mut self, value: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        self.0.put("SubnetIds", value.into_value().into_node());
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

/// The monitoring configuration object you can configure to send metrics to Amazon Managed Service for Prometheus for a job run.
///
/// The property type `PrometheusMonitoringConfiguration` of `AWS::EMRServerless::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrometheusMonitoringConfigurationProperty(Object);

impl PrometheusMonitoringConfigurationProperty {
    /// `PrometheusMonitoringConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The remote write URL in the Amazon Managed Service for Prometheus workspace to send metrics to.
    ///
    /// `RemoteWriteUrl`.
    pub fn remote_write_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RemoteWriteUrl", value.into_value().into_node());
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

impl Kind for PrometheusMonitoringConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PrometheusMonitoringConfigurationProperty>
    for PrometheusMonitoringConfigurationProperty
{
}
impl From<PrometheusMonitoringConfigurationProperty> for Node {
    #[inline]
    fn from(value: PrometheusMonitoringConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrometheusMonitoringConfigurationProperty>
    for PrometheusMonitoringConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<PrometheusMonitoringConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Amazon S3 configuration for monitoring log publishing. You can configure your jobs to send log information to Amazon S3.
///
/// The property type `S3MonitoringConfiguration` of `AWS::EMRServerless::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3MonitoringConfigurationProperty(Object);

impl S3MonitoringConfigurationProperty {
    /// `S3MonitoringConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The KMS key ARN to encrypt the logs published to the given Amazon S3 destination.
    ///
    /// `EncryptionKeyArn`.
    pub fn encryption_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0
            .put("EncryptionKeyArn", value.into_value().into_node());
        self
    }

    /// The Amazon S3 destination URI for log publishing.
    ///
    /// `LogUri`.
    pub fn log_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LogUri", value.into_value().into_node());
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

impl Kind for S3MonitoringConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3MonitoringConfigurationProperty> for S3MonitoringConfigurationProperty {}
impl From<S3MonitoringConfigurationProperty> for Node {
    #[inline]
    fn from(value: S3MonitoringConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3MonitoringConfigurationProperty> for S3MonitoringConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<S3MonitoringConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The scheduler configuration for batch and streaming jobs running on this application. Supported with release labels emr-7.0.0 and above.
///
/// The property type `SchedulerConfiguration` of `AWS::EMRServerless::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct SchedulerConfigurationProperty(Object);

impl SchedulerConfigurationProperty {
    /// `SchedulerConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum concurrent job runs on this application. If scheduler configuration is enabled on your application, the default value is 15. The valid range is 1 to 1000.
    ///
    /// `MaxConcurrentRuns`.
    pub fn max_concurrent_runs(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxConcurrentRuns", value.into_value().into_node());
        self
    }

    /// The maximum duration in minutes for the job in QUEUED state. If scheduler configuration is enabled on your application, the default value is 360 minutes (6 hours). The valid range is from 15 to 720.
    ///
    /// `QueueTimeoutMinutes`.
    pub fn queue_timeout_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("QueueTimeoutMinutes", value.into_value().into_node());
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

impl Kind for SchedulerConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SchedulerConfigurationProperty> for SchedulerConfigurationProperty {}
impl From<SchedulerConfigurationProperty> for Node {
    #[inline]
    fn from(value: SchedulerConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SchedulerConfigurationProperty> for SchedulerConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SchedulerConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of a worker. For more information, see [Supported worker configurations](https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/app-behavior.html#worker-configs).
///
/// The property type `WorkerConfiguration` of `AWS::EMRServerless::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct WorkerConfigurationProperty(Object);

impl WorkerConfigurationProperty {
    /// `WorkerConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `cpu`: The CPU requirements of the worker configuration.
    /// - `memory`: The memory requirements of the worker configuration.
    pub fn new(cpu: impl IntoValue<String>, memory: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Cpu", cpu.into_value().into_node());
        object_.put("Memory", memory.into_value().into_node());
        Self(object_)
    }

    /// The disk requirements of the worker configuration.
    ///
    /// `Disk`; an update may replace the resource.
    pub fn disk(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Disk", value.into_value().into_node());
        self
    }

    /// The disk type for every worker instance of the work type. Shuffle optimized disks have higher performance characteristics and are better for shuffle heavy workloads. Default is `STANDARD`.
    ///
    /// `DiskType`.
    pub fn disk_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DiskType", value.into_value().into_node());
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

impl Kind for WorkerConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WorkerConfigurationProperty> for WorkerConfigurationProperty {}
impl From<WorkerConfigurationProperty> for Node {
    #[inline]
    fn from(value: WorkerConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WorkerConfigurationProperty> for WorkerConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<WorkerConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The specifications for a worker type.
///
/// The property type `WorkerTypeSpecificationInput` of `AWS::EMRServerless::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct WorkerTypeSpecificationInputProperty(Object);

impl WorkerTypeSpecificationInputProperty {
    /// `WorkerTypeSpecificationInputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The image configuration for a worker type.
    ///
    /// `ImageConfiguration`; an update may replace the resource.
    pub fn image_configuration(
        mut self,
        value: impl IntoValue<ImageConfigurationInputProperty>,
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

impl Kind for WorkerTypeSpecificationInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WorkerTypeSpecificationInputProperty> for WorkerTypeSpecificationInputProperty {}
impl From<WorkerTypeSpecificationInputProperty> for Node {
    #[inline]
    fn from(value: WorkerTypeSpecificationInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WorkerTypeSpecificationInputProperty> for WorkerTypeSpecificationInputProperty {
    #[inline]
    fn into_value(self) -> Value<WorkerTypeSpecificationInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Architecture` of `AWS::EMRServerless::Application`.
pub enum Architecture {
    /// `ARM64`.
    Arm64,
    /// `X86_64`.
    X86_64,
}

#[diagnostic::do_not_recommend]
impl Kind for Architecture {}
#[diagnostic::do_not_recommend]
impl TextKind for Architecture {}
#[diagnostic::do_not_recommend]
impl IdKind for Architecture {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Architecture {}
#[diagnostic::do_not_recommend]
impl IntoValue<Architecture> for Architecture {
    #[inline]
    fn into_value(self) -> Value<Architecture> {
        const VALUES: &[&str] = &["ARM64", "X86_64"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
