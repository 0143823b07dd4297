// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EMRContainers::JobTemplate` and its property types.

use crate::l1::*;

/// Represents an Amazon EMR on EKS job template. A job template stores the values of a StartJobRun API request in a reusable template, so they can be used to start a job run or to enforce certain values in a StartJobRun API request.
///
/// `AWS::EMRContainers::JobTemplate`; `Ref` returns its `Arn`, a [`emrcontainers::JobTemplateArn`](kinds::emrcontainers::JobTemplateArn).
/// Changing one of these replaces it: `JobTemplateData`, `Name`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-jobtemplate.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnJobTemplate(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EMRContainers::JobTemplate",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("job_template.rules"),
};

impl CfnJobTemplate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EMRContainers::JobTemplate";

    /// `CfnJobTemplate` with its required properties, in alphabetical order:
    ///
    /// - `job_template_data`: The values of a StartJobRun API request used in job runs started using the job template.
    /// - `name`: The specified name of the job template.
    pub fn new(
        job_template_data: impl IntoValue<JobTemplateDataProperty>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "JobTemplateData",
            job_template_data.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The tags that are associated with the job template.
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

impl Construct for CfnJobTemplate {
    type Handle = CfnJobTemplateRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnJobTemplateRef {
        CfnJobTemplateRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnJobTemplate`] of a stack.
pub struct CfnJobTemplateRef(NodeRef);

impl Clone for CfnJobTemplateRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnJobTemplateRef {}
impl AsNode for CfnJobTemplateRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnJobTemplateRef {
    /// What `Ref` returns: its `Arn`, a [`emrcontainers::JobTemplateArn`](kinds::emrcontainers::JobTemplateArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::emrcontainers::JobTemplateArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the job template.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::emrcontainers::JobTemplateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date and time when the job template was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The user who created the job template.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[inline]
    pub fn attr_created_by(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedBy")))
    }

    /// The ID of the job template.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::emrcontainers::JobTemplateArn> for &CfnJobTemplateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::emrcontainers::JobTemplateArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A configuration specification to be used when provisioning virtual clusters, which can include configurations for applications and software bundled with Amazon EMR on EKS.
///
/// The property type `Configuration` of `AWS::EMRContainers::JobTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfigurationProperty(Object);

impl ConfigurationProperty {
    /// `ConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `classification`: The classification within a configuration.
    pub fn new(classification: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Classification", classification.into_value().into_node());
        Self(object_)
    }

    /// The `Configurations` property.
    ///
    /// `Configurations`.
    pub fn configurations(mut self, value: impl IntoValue<List<ConfigurationProperty>>) -> Self {
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

impl Kind for ConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfigurationProperty> for ConfigurationProperty {}
impl From<ConfigurationProperty> for Node {
    #[inline]
    fn from(value: ConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfigurationProperty> for ConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specify the driver that the job runs on. Exactly one of the two available job drivers is required, either SparkSqlJobDriver or SparkSubmitJobDriver.
///
/// The property type `JobDriver` of `AWS::EMRContainers::JobTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct JobDriverProperty(Object);

impl JobDriverProperty {
    /// `JobDriverProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The job driver for job type.
    ///
    /// `SparkSqlJobDriver`.
    pub fn spark_sql_job_driver(
        mut self,
        value: impl IntoValue<SparkSqlJobDriverProperty>,
    ) -> Self {
        self.0
            .put("SparkSqlJobDriver", value.into_value().into_node());
        self
    }

    /// The information about job driver for Spark submit.
    ///
    /// `SparkSubmitJobDriver`.
    pub fn spark_submit_job_driver(
        mut self,
        value: impl IntoValue<SparkSubmitJobDriverProperty>,
    ) -> Self {
        self.0
            .put("SparkSubmitJobDriver", value.into_value().into_node());
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

impl Kind for JobDriverProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JobDriverProperty> for JobDriverProperty {}
impl From<JobDriverProperty> for Node {
    #[inline]
    fn from(value: JobDriverProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JobDriverProperty> for JobDriverProperty {
    #[inline]
    fn into_value(self) -> Value<JobDriverProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of a StartJobRun API request used in job runs started using the job template.
///
/// The property type `JobTemplateData` of `AWS::EMRContainers::JobTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct JobTemplateDataProperty(Object);

impl JobTemplateDataProperty {
    /// `JobTemplateDataProperty` with its required properties, in alphabetical order:
    ///
    /// - `execution_role_arn`: The execution role ARN of the job run, or a template parameter reference.
    /// - `job_driver`: Specify the driver that the job runs on.
    /// - `release_label`: The release version of Amazon EMR, or a template parameter reference.
    pub fn new(
        execution_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        job_driver: impl IntoValue<JobDriverProperty>,
        release_label: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ExecutionRoleArn",
            execution_role_arn.into_value().into_node(),
        );
        object_.put("JobDriver", job_driver.into_value().into_node());
        object_.put("ReleaseLabel", release_label.into_value().into_node());
        Self(object_)
    }

    /// A configuration specification to be used to override existing configurations. This data type allows job template parameters to be specified within.
    ///
    /// `ConfigurationOverrides`.
    pub fn configuration_overrides(
        mut self,
        value: impl IntoValue<ParametricConfigurationOverridesProperty>,
    ) -> Self {
        self.0
            .put("ConfigurationOverrides", value.into_value().into_node());
        self
    }

    /// The tags assigned to jobs started using the job template.
    ///
    /// `JobTags`.
    pub fn job_tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("JobTags", value.into_value().into_node());
        self
    }

    /// The configuration of parameters existing in the job template.
    ///
    /// `ParameterConfiguration`.
    pub fn parameter_configuration(
        mut self,
        value: impl IntoValue<Map<TemplateParameterConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("ParameterConfiguration", value.into_value().into_node());
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

impl Kind for JobTemplateDataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JobTemplateDataProperty> for JobTemplateDataProperty {}
impl From<JobTemplateDataProperty> for Node {
    #[inline]
    fn from(value: JobTemplateDataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JobTemplateDataProperty> for JobTemplateDataProperty {
    #[inline]
    fn into_value(self) -> Value<JobTemplateDataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A configuration for CloudWatch monitoring. This data type allows job template parameters to be specified within.
///
/// The property type `ParametricCloudWatchMonitoringConfiguration` of `AWS::EMRContainers::JobTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParametricCloudWatchMonitoringConfigurationProperty(Object);

impl ParametricCloudWatchMonitoringConfigurationProperty {
    /// `ParametricCloudWatchMonitoringConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the log group for log publishing, or a template parameter reference.
    ///
    /// `LogGroupName`.
    pub fn log_group_name(mut self, value: impl IntoValue<kinds::logs::LogGroupName>) -> Self {
        self.0.put("LogGroupName", value.into_value().into_node());
        self
    }

    /// The specified name prefix for log streams.
    ///
    /// `LogStreamNamePrefix`.
    pub fn log_stream_name_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LogStreamNamePrefix", value.into_value().into_node());
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

impl Kind for ParametricCloudWatchMonitoringConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParametricCloudWatchMonitoringConfigurationProperty>
    for ParametricCloudWatchMonitoringConfigurationProperty
{
}
impl From<ParametricCloudWatchMonitoringConfigurationProperty> for Node {
    #[inline]
    fn from(value: ParametricCloudWatchMonitoringConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParametricCloudWatchMonitoringConfigurationProperty>
    for ParametricCloudWatchMonitoringConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ParametricCloudWatchMonitoringConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A configuration specification to be used to override existing configurations. This data type allows job template parameters to be specified within.
///
/// The property type `ParametricConfigurationOverrides` of `AWS::EMRContainers::JobTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParametricConfigurationOverridesProperty(Object);

impl ParametricConfigurationOverridesProperty {
    /// `ParametricConfigurationOverridesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ApplicationConfiguration` property.
    ///
    /// `ApplicationConfiguration`.
    pub fn application_configuration(
        mut self,
        value: impl IntoValue<List<ConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("ApplicationConfiguration", value.into_value().into_node());
        self
    }

    /// Configuration setting for monitoring. This data type allows job template parameters to be specified within.
    ///
    /// `MonitoringConfiguration`.
    pub fn monitoring_configuration(
        mut self,
        value: impl IntoValue<ParametricMonitoringConfigurationProperty>,
    ) -> Self {
        self.0
            .put("MonitoringConfiguration", value.into_value().into_node());
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

impl Kind for ParametricConfigurationOverridesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParametricConfigurationOverridesProperty>
    for ParametricConfigurationOverridesProperty
{
}
impl From<ParametricConfigurationOverridesProperty> for Node {
    #[inline]
    fn from(value: ParametricConfigurationOverridesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParametricConfigurationOverridesProperty>
    for ParametricConfigurationOverridesProperty
{
    #[inline]
    fn into_value(self) -> Value<ParametricConfigurationOverridesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration setting for monitoring. This data type allows job template parameters to be specified within.
///
/// The property type `ParametricMonitoringConfiguration` of `AWS::EMRContainers::JobTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParametricMonitoringConfigurationProperty(Object);

impl ParametricMonitoringConfigurationProperty {
    /// `ParametricMonitoringConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A configuration for CloudWatch monitoring. This data type allows job template parameters to be specified within.
    ///
    /// `CloudWatchMonitoringConfiguration`.
    pub fn cloud_watch_monitoring_configuration(
        mut self,
        value: impl IntoValue<ParametricCloudWatchMonitoringConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "CloudWatchMonitoringConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Monitoring configurations for the persistent application UI, or a template parameter reference.
    ///
    /// `PersistentAppUI`.
    pub fn persistent_app_ui(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PersistentAppUI", value.into_value().into_node());
        self
    }

    /// Amazon S3 configuration for monitoring log publishing. This data type allows job template parameters to be specified within.
    ///
    /// `S3MonitoringConfiguration`.
    pub fn s3_monitoring_configuration(
        mut self,
        value: impl IntoValue<ParametricS3MonitoringConfigurationProperty>,
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

impl Kind for ParametricMonitoringConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParametricMonitoringConfigurationProperty>
    for ParametricMonitoringConfigurationProperty
{
}
impl From<ParametricMonitoringConfigurationProperty> for Node {
    #[inline]
    fn from(value: ParametricMonitoringConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParametricMonitoringConfigurationProperty>
    for ParametricMonitoringConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ParametricMonitoringConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Amazon S3 configuration for monitoring log publishing. This data type allows job template parameters to be specified within.
///
/// The property type `ParametricS3MonitoringConfiguration` of `AWS::EMRContainers::JobTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParametricS3MonitoringConfigurationProperty(Object);

impl ParametricS3MonitoringConfigurationProperty {
    /// `ParametricS3MonitoringConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Amazon S3 destination URI for log publishing.
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

impl Kind for ParametricS3MonitoringConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParametricS3MonitoringConfigurationProperty>
    for ParametricS3MonitoringConfigurationProperty
{
}
impl From<ParametricS3MonitoringConfigurationProperty> for Node {
    #[inline]
    fn from(value: ParametricS3MonitoringConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParametricS3MonitoringConfigurationProperty>
    for ParametricS3MonitoringConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ParametricS3MonitoringConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The job driver for job type.
///
/// The property type `SparkSqlJobDriver` of `AWS::EMRContainers::JobTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct SparkSqlJobDriverProperty(Object);

impl SparkSqlJobDriverProperty {
    /// `SparkSqlJobDriverProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `EntryPoint` property.
    ///
    /// `EntryPoint`.
    pub fn entry_point(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EntryPoint", value.into_value().into_node());
        self
    }

    /// The `SparkSqlParameters` property.
    ///
    /// `SparkSqlParameters`.
    pub fn spark_sql_parameters(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SparkSqlParameters", value.into_value().into_node());
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

impl Kind for SparkSqlJobDriverProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SparkSqlJobDriverProperty> for SparkSqlJobDriverProperty {}
impl From<SparkSqlJobDriverProperty> for Node {
    #[inline]
    fn from(value: SparkSqlJobDriverProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SparkSqlJobDriverProperty> for SparkSqlJobDriverProperty {
    #[inline]
    fn into_value(self) -> Value<SparkSqlJobDriverProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The information about job driver for Spark submit.
///
/// The property type `SparkSubmitJobDriver` of `AWS::EMRContainers::JobTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct SparkSubmitJobDriverProperty(Object);

impl SparkSubmitJobDriverProperty {
    /// `SparkSubmitJobDriverProperty` with its required properties, in alphabetical order:
    ///
    /// - `entry_point`
    pub fn new(entry_point: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EntryPoint", entry_point.into_value().into_node());
        Self(object_)
    }

    /// The `EntryPointArguments` property.
    ///
    /// `EntryPointArguments`.
    pub fn entry_point_arguments(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("EntryPointArguments", value.into_value().into_node());
        self
    }

    /// The `SparkSubmitParameters` property.
    ///
    /// `SparkSubmitParameters`.
    pub fn spark_submit_parameters(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SparkSubmitParameters", value.into_value().into_node());
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

impl Kind for SparkSubmitJobDriverProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SparkSubmitJobDriverProperty> for SparkSubmitJobDriverProperty {}
impl From<SparkSubmitJobDriverProperty> for Node {
    #[inline]
    fn from(value: SparkSubmitJobDriverProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SparkSubmitJobDriverProperty> for SparkSubmitJobDriverProperty {
    #[inline]
    fn into_value(self) -> Value<SparkSubmitJobDriverProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of a job template parameter.
///
/// The property type `TemplateParameterConfiguration` of `AWS::EMRContainers::JobTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct TemplateParameterConfigurationProperty(Object);

impl TemplateParameterConfigurationProperty {
    /// `TemplateParameterConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The default value for the job template parameter.
    ///
    /// `DefaultValue`.
    pub fn default_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DefaultValue", value.into_value().into_node());
        self
    }

    /// The type of the job template parameter.
    ///
    /// `Type`; one of `NUMBER`, `STRING`.
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

impl Kind for TemplateParameterConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TemplateParameterConfigurationProperty> for TemplateParameterConfigurationProperty {}
impl From<TemplateParameterConfigurationProperty> for Node {
    #[inline]
    fn from(value: TemplateParameterConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TemplateParameterConfigurationProperty> for TemplateParameterConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<TemplateParameterConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of a `TemplateParameterConfiguration` of `AWS::EMRContainers::JobTemplate`.
pub enum Type {
    /// `NUMBER`.
    Number,
    /// `STRING`.
    String_,
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
        const VALUES: &[&str] = &["NUMBER", "STRING"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
