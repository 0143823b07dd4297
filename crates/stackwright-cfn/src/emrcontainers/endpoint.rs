// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EMRContainers::Endpoint` and its property types.

use crate::l1::*;

/// Resource Schema of AWS::EMRContainers::Endpoint Type
///
/// `AWS::EMRContainers::Endpoint`; `Ref` returns its `Arn`, a [`emrcontainers::EndpointArn`](kinds::emrcontainers::EndpointArn).
/// Changing one of these replaces it: `ConfigurationOverrides`, `ExecutionRoleArn`, `Name`, `ReleaseLabel`, `SessionIdleTimeoutInMinutes`, `Type`, `VirtualClusterId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-endpoint.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEndpoint(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EMRContainers::Endpoint",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("endpoint.rules"),
};

impl CfnEndpoint {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EMRContainers::Endpoint";

    /// `CfnEndpoint` with its required properties, in alphabetical order:
    ///
    /// - `execution_role_arn`: The execution role ARN for the managed endpoint.
    /// - `release_label`: The Amazon EMR release label.
    /// - `r#type`: The type of the managed endpoint.
    /// - `virtual_cluster_id`: The ID of the virtual cluster for which the managed endpoint is created.
    pub fn new(
        execution_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        release_label: impl IntoValue<String>,
        r#type: impl IntoValue<String>,
        virtual_cluster_id: impl IntoValue<kinds::emrcontainers::VirtualClusterId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ExecutionRoleArn",
            execution_role_arn.into_value().into_node(),
        );
        object_.put("ReleaseLabel", release_label.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        object_.put(
            "VirtualClusterId",
            virtual_cluster_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `ConfigurationOverrides` property.
    ///
    /// `ConfigurationOverrides`; an update replaces the resource.
    pub fn configuration_overrides(
        mut self,
        value: impl IntoValue<ConfigurationOverridesProperty>,
    ) -> Self {
        self.0
            .put("ConfigurationOverrides", value.into_value().into_node());
        self
    }

    /// The name of the managed endpoint.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The idle timeout in minutes for sessions on the managed endpoint.
    ///
    /// `SessionIdleTimeoutInMinutes`; an update replaces the resource.
    pub fn session_idle_timeout_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "SessionIdleTimeoutInMinutes",
            value.into_value().into_node(),
        );
        self
    }

    /// An array of key-value pairs to apply to this managed endpoint.
    ///
    /// `Tags`; updated in place.
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

impl Construct for CfnEndpoint {
    type Handle = CfnEndpointRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEndpointRef {
        CfnEndpointRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEndpoint`] of a stack.
pub struct CfnEndpointRef(NodeRef);

impl Clone for CfnEndpointRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEndpointRef {}
impl AsNode for CfnEndpointRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEndpointRef {
    /// What `Ref` returns: its `Arn`, a [`emrcontainers::EndpointArn`](kinds::emrcontainers::EndpointArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::emrcontainers::EndpointArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the managed endpoint.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::emrcontainers::EndpointArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The auth proxy URL for Spark Connect connections.
    ///
    /// `Fn::GetAtt` of `AuthProxyUrl`.
    #[inline]
    pub fn attr_auth_proxy_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AuthProxyUrl")))
    }

    /// The `CertificateAuthority` attribute.
    ///
    /// `Fn::GetAtt` of `CertificateAuthority`.
    #[inline]
    pub fn attr_certificate_authority(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CertificateAuthority")))
    }

    /// The date and time when the managed endpoint was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The reason for a failed managed endpoint.
    ///
    /// `Fn::GetAtt` of `FailureReason`.
    #[inline]
    pub fn attr_failure_reason(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FailureReason")))
    }

    /// The ID of the managed endpoint.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The security group associated with the managed endpoint.
    ///
    /// `Fn::GetAtt` of `SecurityGroup`.
    #[inline]
    pub fn attr_security_group(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SecurityGroup")))
    }

    /// The server URL of the managed endpoint.
    ///
    /// `Fn::GetAtt` of `ServerUrl`.
    #[inline]
    pub fn attr_server_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ServerUrl")))
    }

    /// The state of the managed endpoint.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }

    /// Additional details about the state of the managed endpoint.
    ///
    /// `Fn::GetAtt` of `StateDetails`.
    #[inline]
    pub fn attr_state_details(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StateDetails")))
    }
}

impl IntoValue<kinds::emrcontainers::EndpointArn> for &CfnEndpointRef {
    #[inline]
    fn into_value(self) -> Value<kinds::emrcontainers::EndpointArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `CloudWatchMonitoringConfiguration` of `AWS::EMRContainers::Endpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudWatchMonitoringConfigurationProperty(Object);

impl CloudWatchMonitoringConfigurationProperty {
    /// `CloudWatchMonitoringConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `log_group_name`
    pub fn new(log_group_name: impl IntoValue<kinds::logs::LogGroupName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("LogGroupName", log_group_name.into_value().into_node());
        Self(object_)
    }

    /// The `LogStreamNamePrefix` property.
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

impl Kind for CloudWatchMonitoringConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudWatchMonitoringConfigurationProperty>
    for CloudWatchMonitoringConfigurationProperty
{
}
impl From<CloudWatchMonitoringConfigurationProperty> for Node {
    #[inline]
    fn from(value: CloudWatchMonitoringConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudWatchMonitoringConfigurationProperty>
    for CloudWatchMonitoringConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<CloudWatchMonitoringConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ConfigurationOverrides` of `AWS::EMRContainers::Endpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfigurationOverridesProperty(Object);

impl ConfigurationOverridesProperty {
    /// `ConfigurationOverridesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ApplicationConfiguration` property.
    ///
    /// `ApplicationConfiguration`.
    pub fn application_configuration(
        mut self,
        value: impl IntoValue<List<EMREKSConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("ApplicationConfiguration", value.into_value().into_node());
        self
    }

    /// The `MonitoringConfiguration` property.
    ///
    /// `MonitoringConfiguration`.
    pub fn monitoring_configuration(
        mut self,
        value: impl IntoValue<MonitoringConfigurationProperty>,
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

impl Kind for ConfigurationOverridesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfigurationOverridesProperty> for ConfigurationOverridesProperty {}
impl From<ConfigurationOverridesProperty> for Node {
    #[inline]
    fn from(value: ConfigurationOverridesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfigurationOverridesProperty> for ConfigurationOverridesProperty {
    #[inline]
    fn into_value(self) -> Value<ConfigurationOverridesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ContainerLogRotationConfiguration` of `AWS::EMRContainers::Endpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContainerLogRotationConfigurationProperty(Object);

impl ContainerLogRotationConfigurationProperty {
    /// `ContainerLogRotationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `max_files_to_keep`
    /// - `rotation_size`
    pub fn new(
        max_files_to_keep: impl IntoValue<i64>,
        rotation_size: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MaxFilesToKeep", max_files_to_keep.into_value().into_node());
        object_.put("RotationSize", rotation_size.into_value().into_node());
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

impl Kind for ContainerLogRotationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContainerLogRotationConfigurationProperty>
    for ContainerLogRotationConfigurationProperty
{
}
impl From<ContainerLogRotationConfigurationProperty> for Node {
    #[inline]
    fn from(value: ContainerLogRotationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContainerLogRotationConfigurationProperty>
    for ContainerLogRotationConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ContainerLogRotationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `EMREKSConfiguration` of `AWS::EMRContainers::Endpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct EMREKSConfigurationProperty(Object);

impl EMREKSConfigurationProperty {
    /// `EMREKSConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `classification`
    pub fn new(classification: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Classification", classification.into_value().into_node());
        Self(object_)
    }

    /// The `Configurations` property.
    ///
    /// `Configurations`.
    pub fn configurations(
        mut self,
        value: impl IntoValue<List<EMREKSConfigurationProperty>>,
    ) -> Self {
        self.0.put("Configurations", value.into_value().into_node());
        self
    }

    /// The `Properties` property.
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

impl Kind for EMREKSConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EMREKSConfigurationProperty> for EMREKSConfigurationProperty {}
impl From<EMREKSConfigurationProperty> for Node {
    #[inline]
    fn from(value: EMREKSConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EMREKSConfigurationProperty> for EMREKSConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EMREKSConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MonitoringConfiguration` of `AWS::EMRContainers::Endpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct MonitoringConfigurationProperty(Object);

impl MonitoringConfigurationProperty {
    /// `MonitoringConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `CloudWatchMonitoringConfiguration` property.
    ///
    /// `CloudWatchMonitoringConfiguration`.
    pub fn cloud_watch_monitoring_configuration(
        mut self,
        value: impl IntoValue<CloudWatchMonitoringConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "CloudWatchMonitoringConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The `ContainerLogRotationConfiguration` property.
    ///
    /// `ContainerLogRotationConfiguration`.
    pub fn container_log_rotation_configuration(
        mut self,
        value: impl IntoValue<ContainerLogRotationConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ContainerLogRotationConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The `PersistentAppUI` property.
    ///
    /// `PersistentAppUI`; one of `ENABLED`, `DISABLED`.
    pub fn persistent_app_ui(mut self, value: impl IntoValue<PersistentAppUi>) -> Self {
        self.0
            .put("PersistentAppUI", value.into_value().into_node());
        self
    }

    /// The `S3MonitoringConfiguration` property.
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

/// The property type `S3MonitoringConfiguration` of `AWS::EMRContainers::Endpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3MonitoringConfigurationProperty(Object);

impl S3MonitoringConfigurationProperty {
    /// `S3MonitoringConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `log_uri`
    pub fn new(log_uri: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("LogUri", log_uri.into_value().into_node());
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

/// The values of `PersistentAppUI` of a `MonitoringConfiguration` of `AWS::EMRContainers::Endpoint`.
pub enum PersistentAppUi {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for PersistentAppUi {}
#[diagnostic::do_not_recommend]
impl TextKind for PersistentAppUi {}
#[diagnostic::do_not_recommend]
impl IdKind for PersistentAppUi {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PersistentAppUi {}
#[diagnostic::do_not_recommend]
impl IntoValue<PersistentAppUi> for PersistentAppUi {
    #[inline]
    fn into_value(self) -> Value<PersistentAppUi> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
