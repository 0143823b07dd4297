// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ApplicationInsights::Application` and its property types.

use crate::l1::*;

/// The `AWS::ApplicationInsights::Application` resource adds an application that is created from a resource group.
///
/// `AWS::ApplicationInsights::Application`; `Ref` returns its `ApplicationARN`, a [`applicationinsights::ApplicationArn`](kinds::applicationinsights::ApplicationArn).
/// Changing one of these replaces it: `GroupingType`, `ResourceGroupName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationinsights-application.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApplication(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ApplicationInsights::Application",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("application.rules"),
};

impl CfnApplication {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ApplicationInsights::Application";

    /// `CfnApplication` with its required properties, in alphabetical order:
    ///
    /// - `resource_group_name`: The name of the resource group used for the application.
    pub fn new(resource_group_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ResourceGroupName",
            resource_group_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// If set to true, the managed policies for SSM and CW will be attached to the instance roles if they are missing.
    ///
    /// `AttachMissingPermission`; updated in place.
    pub fn attach_missing_permission(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AttachMissingPermission", value.into_value().into_node());
        self
    }

    /// If set to `true`, the application components will be configured with the monitoring configuration recommended by Application Insights.
    ///
    /// `AutoConfigurationEnabled`; updated in place.
    pub fn auto_configuration_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AutoConfigurationEnabled", value.into_value().into_node());
        self
    }

    /// Indicates whether Application Insights can listen to CloudWatch events for the application resources, such as `instance terminated`, `failed deployment`, and others.
    ///
    /// `CWEMonitorEnabled`; updated in place.
    pub fn cwe_monitor_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("CWEMonitorEnabled", value.into_value().into_node());
        self
    }

    /// The monitoring settings of the components. Not required to set up default monitoring for all components. To set up default monitoring for all components, set `AutoConfigurationEnabled` to `true`.
    ///
    /// `ComponentMonitoringSettings`; updated in place.
    pub fn component_monitoring_settings(
        mut self,
        value: impl IntoValue<List<ComponentMonitoringSettingProperty>>,
    ) -> Self {
        self.0.put(
            "ComponentMonitoringSettings",
            value.into_value().into_node(),
        );
        self
    }

    /// Describes a custom component by grouping similar standalone instances to monitor.
    ///
    /// `CustomComponents`; updated in place.
    pub fn custom_components(
        mut self,
        value: impl IntoValue<List<CustomComponentProperty>>,
    ) -> Self {
        self.0
            .put("CustomComponents", value.into_value().into_node());
        self
    }

    /// Application Insights can create applications based on a resource group or on an account. To create an account-based application using all of the resources in the account, set this parameter to `ACCOUNT_BASED`.
    ///
    /// `GroupingType`; one of `ACCOUNT_BASED`; an update replaces the resource.
    pub fn grouping_type(mut self, value: impl IntoValue<GroupingType>) -> Self {
        self.0.put("GroupingType", value.into_value().into_node());
        self
    }

    /// The log pattern sets.
    ///
    /// `LogPatternSets`; updated in place.
    pub fn log_pattern_sets(mut self, value: impl IntoValue<List<LogPatternSetProperty>>) -> Self {
        self.0.put("LogPatternSets", value.into_value().into_node());
        self
    }

    /// Indicates whether Application Insights will create OpsItems for any problem that is detected by Application Insights for an application.
    ///
    /// `OpsCenterEnabled`; updated in place.
    pub fn ops_center_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("OpsCenterEnabled", value.into_value().into_node());
        self
    }

    /// The SNS topic provided to Application Insights that is associated with the created OpsItems to receive SNS notifications for opsItem updates.
    ///
    /// `OpsItemSNSTopicArn`; updated in place.
    pub fn ops_item_sns_topic_arn(mut self, value: impl IntoValue<kinds::sns::TopicArn>) -> Self {
        self.0
            .put("OpsItemSNSTopicArn", value.into_value().into_node());
        self
    }

    /// The SNS topic ARN that is associated with SNS notifications for updates or issues.
    ///
    /// `SNSNotificationArn`; updated in place.
    pub fn sns_notification_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SNSNotificationArn", value.into_value().into_node());
        self
    }

    /// An array of `Tags`.
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
    /// What `Ref` returns: its `ApplicationARN`, a [`applicationinsights::ApplicationArn`](kinds::applicationinsights::ApplicationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::applicationinsights::ApplicationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the Amazon Resource Name (ARN) of the application, such as `arn:aws:applicationinsights:us-east-1:123456789012:application/resource-group/my_resource_group`.
    ///
    /// `Fn::GetAtt` of `ApplicationARN`.
    #[inline]
    pub fn attr_application_arn(&self) -> Value<kinds::applicationinsights::ApplicationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApplicationARN")))
    }
}

impl IntoValue<kinds::applicationinsights::ApplicationArn> for &CfnApplicationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::applicationinsights::ApplicationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The `AWS::ApplicationInsights::Application Alarm` property type defines a CloudWatch alarm to be monitored for the component.
///
/// The property type `Alarm` of `AWS::ApplicationInsights::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct AlarmProperty(Object);

impl AlarmProperty {
    /// `AlarmProperty` with its required properties, in alphabetical order:
    ///
    /// - `alarm_name`: The name of the CloudWatch alarm to be monitored for the component.
    pub fn new(alarm_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AlarmName", alarm_name.into_value().into_node());
        Self(object_)
    }

    /// Indicates the degree of outage when the alarm goes off.
    ///
    /// `Severity`; one of `HIGH`, `MEDIUM`, `LOW`.
    pub fn severity(mut self, value: impl IntoValue<Severity>) -> Self {
        self.0.put("Severity", value.into_value().into_node());
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

impl Kind for AlarmProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AlarmProperty> for AlarmProperty {}
impl From<AlarmProperty> for Node {
    #[inline]
    fn from(value: AlarmProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AlarmProperty> for AlarmProperty {
    #[inline]
    fn into_value(self) -> Value<AlarmProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `AWS::ApplicationInsights::Application AlarmMetric` property type defines a metric to monitor for the component.
///
/// The property type `AlarmMetric` of `AWS::ApplicationInsights::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct AlarmMetricProperty(Object);

impl AlarmMetricProperty {
    /// `AlarmMetricProperty` with its required properties, in alphabetical order:
    ///
    /// - `alarm_metric_name`: The name of the metric to be monitored for the component.
    pub fn new(alarm_metric_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AlarmMetricName",
            alarm_metric_name.into_value().into_node(),
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

impl Kind for AlarmMetricProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AlarmMetricProperty> for AlarmMetricProperty {}
impl From<AlarmMetricProperty> for Node {
    #[inline]
    fn from(value: AlarmMetricProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AlarmMetricProperty> for AlarmMetricProperty {
    #[inline]
    fn into_value(self) -> Value<AlarmMetricProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `AWS::ApplicationInsights::Application ComponentConfiguration` property type defines the configuration settings of the component.
///
/// The property type `ComponentConfiguration` of `AWS::ApplicationInsights::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct ComponentConfigurationProperty(Object);

impl ComponentConfigurationProperty {
    /// `ComponentConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration settings.
    ///
    /// `ConfigurationDetails`.
    pub fn configuration_details(
        mut self,
        value: impl IntoValue<ConfigurationDetailsProperty>,
    ) -> Self {
        self.0
            .put("ConfigurationDetails", value.into_value().into_node());
        self
    }

    /// Sub-component configurations of the component.
    ///
    /// `SubComponentTypeConfigurations`.
    pub fn sub_component_type_configurations(
        mut self,
        value: impl IntoValue<List<SubComponentTypeConfigurationProperty>>,
    ) -> Self {
        self.0.put(
            "SubComponentTypeConfigurations",
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

impl Kind for ComponentConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ComponentConfigurationProperty> for ComponentConfigurationProperty {}
impl From<ComponentConfigurationProperty> for Node {
    #[inline]
    fn from(value: ComponentConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ComponentConfigurationProperty> for ComponentConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ComponentConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `AWS::ApplicationInsights::Application ComponentMonitoringSetting` property type defines the monitoring setting of the component.
///
/// The property type `ComponentMonitoringSetting` of `AWS::ApplicationInsights::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct ComponentMonitoringSettingProperty(Object);

impl ComponentMonitoringSettingProperty {
    /// `ComponentMonitoringSettingProperty` with its required properties, in alphabetical order:
    ///
    /// - `component_configuration_mode`: Component monitoring can be configured in one of the following three modes.
    /// - `tier`: The tier of the application component.
    pub fn new(
        component_configuration_mode: impl IntoValue<ComponentConfigurationMode>,
        tier: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ComponentConfigurationMode",
            component_configuration_mode.into_value().into_node(),
        );
        object_.put("Tier", tier.into_value().into_node());
        Self(object_)
    }

    /// The ARN of the component. Either the component ARN or the component name is required.
    ///
    /// `ComponentARN`.
    pub fn component_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ComponentARN", value.into_value().into_node());
        self
    }

    /// The name of the component. Either the component ARN or the component name is required.
    ///
    /// `ComponentName`.
    pub fn component_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ComponentName", value.into_value().into_node());
        self
    }

    /// Customized monitoring settings. Required if CUSTOM mode is configured in `ComponentConfigurationMode`.
    ///
    /// `CustomComponentConfiguration`.
    pub fn custom_component_configuration(
        mut self,
        value: impl IntoValue<ComponentConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "CustomComponentConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Customized overwrite monitoring settings. Required if CUSTOM mode is configured in `ComponentConfigurationMode`.
    ///
    /// `DefaultOverwriteComponentConfiguration`.
    pub fn default_overwrite_component_configuration(
        mut self,
        value: impl IntoValue<ComponentConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "DefaultOverwriteComponentConfiguration",
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

impl Kind for ComponentMonitoringSettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ComponentMonitoringSettingProperty> for ComponentMonitoringSettingProperty {}
impl From<ComponentMonitoringSettingProperty> for Node {
    #[inline]
    fn from(value: ComponentMonitoringSettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ComponentMonitoringSettingProperty> for ComponentMonitoringSettingProperty {
    #[inline]
    fn into_value(self) -> Value<ComponentMonitoringSettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `AWS::ApplicationInsights::Application ConfigurationDetails` property type specifies the configuration settings.
///
/// The property type `ConfigurationDetails` of `AWS::ApplicationInsights::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfigurationDetailsProperty(Object);

impl ConfigurationDetailsProperty {
    /// `ConfigurationDetailsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of metrics to monitor for the component. All component types can use `AlarmMetrics`.
    ///
    /// `AlarmMetrics`.
    pub fn alarm_metrics(mut self, value: impl IntoValue<List<AlarmMetricProperty>>) -> Self {
        self.0.put("AlarmMetrics", value.into_value().into_node());
        self
    }

    /// A list of alarms to monitor for the component. All component types can use `Alarm`.
    ///
    /// `Alarms`.
    pub fn alarms(mut self, value: impl IntoValue<List<AlarmProperty>>) -> Self {
        self.0.put("Alarms", value.into_value().into_node());
        self
    }

    /// The HA cluster Prometheus Exporter settings.
    ///
    /// `HAClusterPrometheusExporter`.
    pub fn ha_cluster_prometheus_exporter(
        mut self,
        value: impl IntoValue<HAClusterPrometheusExporterProperty>,
    ) -> Self {
        self.0.put(
            "HAClusterPrometheusExporter",
            value.into_value().into_node(),
        );
        self
    }

    /// The HANA DB Prometheus Exporter settings.
    ///
    /// `HANAPrometheusExporter`.
    pub fn hana_prometheus_exporter(
        mut self,
        value: impl IntoValue<HANAPrometheusExporterProperty>,
    ) -> Self {
        self.0
            .put("HANAPrometheusExporter", value.into_value().into_node());
        self
    }

    /// A list of Java metrics to monitor for the component.
    ///
    /// `JMXPrometheusExporter`.
    pub fn jmx_prometheus_exporter(
        mut self,
        value: impl IntoValue<JMXPrometheusExporterProperty>,
    ) -> Self {
        self.0
            .put("JMXPrometheusExporter", value.into_value().into_node());
        self
    }

    /// A list of logs to monitor for the component. Only Amazon EC2 instances can use `Logs`.
    ///
    /// `Logs`.
    pub fn logs(mut self, value: impl IntoValue<List<LogProperty>>) -> Self {
        self.0.put("Logs", value.into_value().into_node());
        self
    }

    /// The NetWeaver Prometheus Exporter Settings.
    ///
    /// `NetWeaverPrometheusExporter`.
    pub fn net_weaver_prometheus_exporter(
        mut self,
        value: impl IntoValue<NetWeaverPrometheusExporterProperty>,
    ) -> Self {
        self.0.put(
            "NetWeaverPrometheusExporter",
            value.into_value().into_node(),
        );
        self
    }

    /// A list of processes to monitor for the component. Only Windows EC2 instances can have a processes section.
    ///
    /// `Processes`.
    pub fn processes(mut self, value: impl IntoValue<List<ProcessProperty>>) -> Self {
        self.0.put("Processes", value.into_value().into_node());
        self
    }

    /// The SQL prometheus exporter settings.
    ///
    /// `SQLServerPrometheusExporter`.
    pub fn sql_server_prometheus_exporter(
        mut self,
        value: impl IntoValue<SQLServerPrometheusExporterProperty>,
    ) -> Self {
        self.0.put(
            "SQLServerPrometheusExporter",
            value.into_value().into_node(),
        );
        self
    }

    /// A list of Windows Events to monitor for the component. Only Amazon EC2 instances running on Windows can use `WindowsEvents`.
    ///
    /// `WindowsEvents`.
    pub fn windows_events(mut self, value: impl IntoValue<List<WindowsEventProperty>>) -> Self {
        self.0.put("WindowsEvents", value.into_value().into_node());
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

impl Kind for ConfigurationDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfigurationDetailsProperty> for ConfigurationDetailsProperty {}
impl From<ConfigurationDetailsProperty> for Node {
    #[inline]
    fn from(value: ConfigurationDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfigurationDetailsProperty> for ConfigurationDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<ConfigurationDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `AWS::ApplicationInsights::Application CustomComponent` property type describes a custom component by grouping similar standalone instances to monitor.
///
/// The property type `CustomComponent` of `AWS::ApplicationInsights::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomComponentProperty(Object);

impl CustomComponentProperty {
    /// `CustomComponentProperty` with its required properties, in alphabetical order:
    ///
    /// - `component_name`: The name of the component.
    /// - `resource_list`: The list of resource ARNs that belong to the component.
    pub fn new(
        component_name: impl IntoValue<String>,
        resource_list: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ComponentName", component_name.into_value().into_node());
        object_.put("ResourceList", resource_list.into_value().into_node());
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

impl Kind for CustomComponentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomComponentProperty> for CustomComponentProperty {}
impl From<CustomComponentProperty> for Node {
    #[inline]
    fn from(value: CustomComponentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomComponentProperty> for CustomComponentProperty {
    #[inline]
    fn into_value(self) -> Value<CustomComponentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `AWS::ApplicationInsights::Application HAClusterPrometheusExporter` property type defines the HA cluster Prometheus Exporter settings. For more information, see the [component configuration](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/component-config-sections.html#component-configuration-prometheus) in the CloudWatch Application Insights documentation.
///
/// The property type `HAClusterPrometheusExporter` of `AWS::ApplicationInsights::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct HAClusterPrometheusExporterProperty(Object);

impl HAClusterPrometheusExporterProperty {
    /// `HAClusterPrometheusExporterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The target port to which Prometheus sends metrics. If not specified, the default port 9668 is used.
    ///
    /// `PrometheusPort`.
    pub fn prometheus_port(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PrometheusPort", value.into_value().into_node());
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

impl Kind for HAClusterPrometheusExporterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HAClusterPrometheusExporterProperty> for HAClusterPrometheusExporterProperty {}
impl From<HAClusterPrometheusExporterProperty> for Node {
    #[inline]
    fn from(value: HAClusterPrometheusExporterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HAClusterPrometheusExporterProperty> for HAClusterPrometheusExporterProperty {
    #[inline]
    fn into_value(self) -> Value<HAClusterPrometheusExporterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `AWS::ApplicationInsights::Application HANAPrometheusExporter` property type defines the HANA DB Prometheus Exporter settings. For more information, see the [component configuration](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/component-config-sections.html#component-configuration-prometheus) in the CloudWatch Application Insights documentation.
///
/// The property type `HANAPrometheusExporter` of `AWS::ApplicationInsights::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct HANAPrometheusExporterProperty(Object);

impl HANAPrometheusExporterProperty {
    /// `HANAPrometheusExporterProperty` with its required properties, in alphabetical order:
    ///
    /// - `agree_to_install_hanadb_client`: Designates whether you agree to install the HANA DB client.
    /// - `hana_port`: The HANA database port by which the exporter will query HANA metrics.
    /// - `hanasid`: The three-character SAP system ID (SID) of the SAP HANA system.
    /// - `hana_secret_name`: The AWS Secrets Manager secret that stores HANA monitoring user credentials.
    pub fn new(
        agree_to_install_hanadb_client: impl IntoValue<bool>,
        hana_port: impl IntoValue<String>,
        hanasid: impl IntoValue<String>,
        hana_secret_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AgreeToInstallHANADBClient",
            agree_to_install_hanadb_client.into_value().into_node(),
        );
        object_.put("HANAPort", hana_port.into_value().into_node());
        object_.put("HANASID", hanasid.into_value().into_node());
        object_.put("HANASecretName", hana_secret_name.into_value().into_node());
        Self(object_)
    }

    /// The target port to which Prometheus sends metrics. If not specified, the default port 9668 is used.
    ///
    /// `PrometheusPort`.
    pub fn prometheus_port(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PrometheusPort", value.into_value().into_node());
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

impl Kind for HANAPrometheusExporterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HANAPrometheusExporterProperty> for HANAPrometheusExporterProperty {}
impl From<HANAPrometheusExporterProperty> for Node {
    #[inline]
    fn from(value: HANAPrometheusExporterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HANAPrometheusExporterProperty> for HANAPrometheusExporterProperty {
    #[inline]
    fn into_value(self) -> Value<HANAPrometheusExporterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `AWS::ApplicationInsights::Application JMXPrometheusExporter` property type defines the JMXPrometheus Exporter configuration. For more information, see the [component configuration](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/component-config-sections.html#component-configuration-prometheus) in the CloudWatch Application Insights documentation.
///
/// The property type `JMXPrometheusExporter` of `AWS::ApplicationInsights::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct JMXPrometheusExporterProperty(Object);

impl JMXPrometheusExporterProperty {
    /// `JMXPrometheusExporterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The host and port to connect to through remote JMX. Only one of `jmxURL` and `hostPort` can be specified.
    ///
    /// `HostPort`.
    pub fn host_port(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HostPort", value.into_value().into_node());
        self
    }

    /// The complete JMX URL to connect to.
    ///
    /// `JMXURL`.
    pub fn jmxurl(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("JMXURL", value.into_value().into_node());
        self
    }

    /// The target port to send Prometheus metrics to. If not specified, the default port `9404` is used.
    ///
    /// `PrometheusPort`.
    pub fn prometheus_port(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PrometheusPort", value.into_value().into_node());
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

impl Kind for JMXPrometheusExporterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JMXPrometheusExporterProperty> for JMXPrometheusExporterProperty {}
impl From<JMXPrometheusExporterProperty> for Node {
    #[inline]
    fn from(value: JMXPrometheusExporterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JMXPrometheusExporterProperty> for JMXPrometheusExporterProperty {
    #[inline]
    fn into_value(self) -> Value<JMXPrometheusExporterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `AWS::ApplicationInsights::Application Log` property type specifies a log to monitor for the component.
///
/// The property type `Log` of `AWS::ApplicationInsights::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct LogProperty(Object);

impl LogProperty {
    /// `LogProperty` with its required properties, in alphabetical order:
    ///
    /// - `log_type`: The log type decides the log patterns against which Application Insights analyzes the log.
    pub fn new(log_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("LogType", log_type.into_value().into_node());
        Self(object_)
    }

    /// The type of encoding of the logs to be monitored. The specified encoding should be included in the list of CloudWatch agent supported encodings. If not provided, CloudWatch Application Insights uses the default encoding type for the log type:
    ///
    /// - `APPLICATION/DEFAULT`: utf-8 encoding
    /// - `SQL_SERVER`: utf-16 encoding
    /// - `IIS`: ascii encoding
    ///
    /// `Encoding`; one of `utf-8`, `utf-16`, `ascii`.
    pub fn encoding(mut self, value: impl IntoValue<Encoding>) -> Self {
        self.0.put("Encoding", value.into_value().into_node());
        self
    }

    /// The CloudWatch log group name to be associated with the monitored log.
    ///
    /// `LogGroupName`.
    pub fn log_group_name(mut self, value: impl IntoValue<kinds::logs::LogGroupName>) -> Self {
        self.0.put("LogGroupName", value.into_value().into_node());
        self
    }

    /// The path of the logs to be monitored. The log path must be an absolute Windows or Linux system file path. For more information, see [CloudWatch Agent Configuration File: Logs Section](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Agent-Configuration-File-Details.html#CloudWatch-Agent-Configuration-File-Logssection).
    ///
    /// `LogPath`.
    pub fn log_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LogPath", value.into_value().into_node());
        self
    }

    /// The log pattern set.
    ///
    /// `PatternSet`.
    pub fn pattern_set(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PatternSet", value.into_value().into_node());
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

impl Kind for LogProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LogProperty> for LogProperty {}
impl From<LogProperty> for Node {
    #[inline]
    fn from(value: LogProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LogProperty> for LogProperty {
    #[inline]
    fn into_value(self) -> Value<LogProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `AWS::ApplicationInsights::Application LogPattern` property type specifies an object that defines the log patterns that belong to a `LogPatternSet`.
///
/// The property type `LogPattern` of `AWS::ApplicationInsights::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct LogPatternProperty(Object);

impl LogPatternProperty {
    /// `LogPatternProperty` with its required properties, in alphabetical order:
    ///
    /// - `pattern`: A regular expression that defines the log pattern.
    /// - `pattern_name`: The name of the log pattern.
    /// - `rank`: The rank of the log pattern.
    pub fn new(
        pattern: impl IntoValue<String>,
        pattern_name: impl IntoValue<String>,
        rank: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Pattern", pattern.into_value().into_node());
        object_.put("PatternName", pattern_name.into_value().into_node());
        object_.put("Rank", rank.into_value().into_node());
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

impl Kind for LogPatternProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LogPatternProperty> for LogPatternProperty {}
impl From<LogPatternProperty> for Node {
    #[inline]
    fn from(value: LogPatternProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LogPatternProperty> for LogPatternProperty {
    #[inline]
    fn into_value(self) -> Value<LogPatternProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `AWS::ApplicationInsights::Application LogPatternSet` property type specifies the log pattern set.
///
/// The property type `LogPatternSet` of `AWS::ApplicationInsights::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct LogPatternSetProperty(Object);

impl LogPatternSetProperty {
    /// `LogPatternSetProperty` with its required properties, in alphabetical order:
    ///
    /// - `log_patterns`: A list of objects that define the log patterns that belong to `LogPatternSet`.
    /// - `pattern_set_name`: The name of the log pattern.
    pub fn new(
        log_patterns: impl IntoValue<List<LogPatternProperty>>,
        pattern_set_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("LogPatterns", log_patterns.into_value().into_node());
        object_.put("PatternSetName", pattern_set_name.into_value().into_node());
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

impl Kind for LogPatternSetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LogPatternSetProperty> for LogPatternSetProperty {}
impl From<LogPatternSetProperty> for Node {
    #[inline]
    fn from(value: LogPatternSetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LogPatternSetProperty> for LogPatternSetProperty {
    #[inline]
    fn into_value(self) -> Value<LogPatternSetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The NetWeaver Prometheus Exporter Settings.
///
/// The property type `NetWeaverPrometheusExporter` of `AWS::ApplicationInsights::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct NetWeaverPrometheusExporterProperty(Object);

impl NetWeaverPrometheusExporterProperty {
    /// `NetWeaverPrometheusExporterProperty` with its required properties, in alphabetical order:
    ///
    /// - `instance_numbers`: SAP instance numbers for ASCS, ERS, and App Servers.
    /// - `sapsid`: SAP NetWeaver SID.
    pub fn new(
        instance_numbers: impl IntoValue<List<String>>,
        sapsid: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceNumbers", instance_numbers.into_value().into_node());
        object_.put("SAPSID", sapsid.into_value().into_node());
        Self(object_)
    }

    /// Prometheus exporter port.
    ///
    /// `PrometheusPort`.
    pub fn prometheus_port(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PrometheusPort", value.into_value().into_node());
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

impl Kind for NetWeaverPrometheusExporterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NetWeaverPrometheusExporterProperty> for NetWeaverPrometheusExporterProperty {}
impl From<NetWeaverPrometheusExporterProperty> for Node {
    #[inline]
    fn from(value: NetWeaverPrometheusExporterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NetWeaverPrometheusExporterProperty> for NetWeaverPrometheusExporterProperty {
    #[inline]
    fn into_value(self) -> Value<NetWeaverPrometheusExporterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A process to be monitored for the component.
///
/// The property type `Process` of `AWS::ApplicationInsights::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProcessProperty(Object);

impl ProcessProperty {
    /// `ProcessProperty` with its required properties, in alphabetical order:
    ///
    /// - `alarm_metrics`: A list of metrics to monitor for the component.
    /// - `process_name`: The name of the process to be monitored for the component.
    pub fn new(
        alarm_metrics: impl IntoValue<List<AlarmMetricProperty>>,
        process_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AlarmMetrics", alarm_metrics.into_value().into_node());
        object_.put("ProcessName", process_name.into_value().into_node());
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

impl Kind for ProcessProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProcessProperty> for ProcessProperty {}
impl From<ProcessProperty> for Node {
    #[inline]
    fn from(value: ProcessProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProcessProperty> for ProcessProperty {
    #[inline]
    fn into_value(self) -> Value<ProcessProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The SQL prometheus exporter settings.
///
/// The property type `SQLServerPrometheusExporter` of `AWS::ApplicationInsights::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct SQLServerPrometheusExporterProperty(Object);

impl SQLServerPrometheusExporterProperty {
    /// `SQLServerPrometheusExporterProperty` with its required properties, in alphabetical order:
    ///
    /// - `prometheus_port`: Prometheus exporter port.
    /// - `sql_secret_name`: Secret name which managers SQL exporter connection.
    pub fn new(
        prometheus_port: impl IntoValue<String>,
        sql_secret_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("PrometheusPort", prometheus_port.into_value().into_node());
        object_.put("SQLSecretName", sql_secret_name.into_value().into_node());
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

impl Kind for SQLServerPrometheusExporterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SQLServerPrometheusExporterProperty> for SQLServerPrometheusExporterProperty {}
impl From<SQLServerPrometheusExporterProperty> for Node {
    #[inline]
    fn from(value: SQLServerPrometheusExporterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SQLServerPrometheusExporterProperty> for SQLServerPrometheusExporterProperty {
    #[inline]
    fn into_value(self) -> Value<SQLServerPrometheusExporterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `AWS::ApplicationInsights::Application SubComponentConfigurationDetails` property type specifies the configuration settings of the sub-components.
///
/// The property type `SubComponentConfigurationDetails` of `AWS::ApplicationInsights::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct SubComponentConfigurationDetailsProperty(Object);

impl SubComponentConfigurationDetailsProperty {
    /// `SubComponentConfigurationDetailsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of metrics to monitor for the component. All component types can use `AlarmMetrics`.
    ///
    /// `AlarmMetrics`.
    pub fn alarm_metrics(mut self, value: impl IntoValue<List<AlarmMetricProperty>>) -> Self {
        self.0.put("AlarmMetrics", value.into_value().into_node());
        self
    }

    /// A list of logs to monitor for the component. Only Amazon EC2 instances can use `Logs`.
    ///
    /// `Logs`.
    pub fn logs(mut self, value: impl IntoValue<List<LogProperty>>) -> Self {
        self.0.put("Logs", value.into_value().into_node());
        self
    }

    /// A list of processes to monitor for the component. Only Windows EC2 instances can have a processes section.
    ///
    /// `Processes`.
    pub fn processes(mut self, value: impl IntoValue<List<ProcessProperty>>) -> Self {
        self.0.put("Processes", value.into_value().into_node());
        self
    }

    /// A list of Windows Events to monitor for the component. Only Amazon EC2 instances running on Windows can use `WindowsEvents`.
    ///
    /// `WindowsEvents`.
    pub fn windows_events(mut self, value: impl IntoValue<List<WindowsEventProperty>>) -> Self {
        self.0.put("WindowsEvents", value.into_value().into_node());
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

impl Kind for SubComponentConfigurationDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SubComponentConfigurationDetailsProperty>
    for SubComponentConfigurationDetailsProperty
{
}
impl From<SubComponentConfigurationDetailsProperty> for Node {
    #[inline]
    fn from(value: SubComponentConfigurationDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SubComponentConfigurationDetailsProperty>
    for SubComponentConfigurationDetailsProperty
{
    #[inline]
    fn into_value(self) -> Value<SubComponentConfigurationDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `AWS::ApplicationInsights::Application SubComponentTypeConfiguration` property type specifies the sub-component configurations for a component.
///
/// The property type `SubComponentTypeConfiguration` of `AWS::ApplicationInsights::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct SubComponentTypeConfigurationProperty(Object);

impl SubComponentTypeConfigurationProperty {
    /// `SubComponentTypeConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `sub_component_configuration_details`: The configuration settings of the sub-components.
    /// - `sub_component_type`: The sub-component type.
    pub fn new(
        sub_component_configuration_details: impl IntoValue<SubComponentConfigurationDetailsProperty>,
        sub_component_type: impl IntoValue<SubComponentType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SubComponentConfigurationDetails",
            sub_component_configuration_details.into_value().into_node(),
        );
        object_.put(
            "SubComponentType",
            sub_component_type.into_value().into_node(),
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

impl Kind for SubComponentTypeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SubComponentTypeConfigurationProperty> for SubComponentTypeConfigurationProperty {}
impl From<SubComponentTypeConfigurationProperty> for Node {
    #[inline]
    fn from(value: SubComponentTypeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SubComponentTypeConfigurationProperty> for SubComponentTypeConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SubComponentTypeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `AWS::ApplicationInsights::Application WindowsEvent` property type specifies a Windows Event to monitor for the component.
///
/// The property type `WindowsEvent` of `AWS::ApplicationInsights::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct WindowsEventProperty(Object);

impl WindowsEventProperty {
    /// `WindowsEventProperty` with its required properties, in alphabetical order:
    ///
    /// - `event_levels`: The levels of event to log.
    /// - `event_name`: The type of Windows Events to log, equivalent to the Windows Event log channel name.
    /// - `log_group_name`: The CloudWatch log group name to be associated with the monitored log.
    pub fn new(
        event_levels: impl IntoValue<List<String>>,
        event_name: impl IntoValue<String>,
        log_group_name: impl IntoValue<kinds::logs::LogGroupName>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("EventLevels", event_levels.into_value().into_node());
        object_.put("EventName", event_name.into_value().into_node());
        object_.put("LogGroupName", log_group_name.into_value().into_node());
        Self(object_)
    }

    /// The log pattern set.
    ///
    /// `PatternSet`.
    pub fn pattern_set(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PatternSet", value.into_value().into_node());
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

impl Kind for WindowsEventProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WindowsEventProperty> for WindowsEventProperty {}
impl From<WindowsEventProperty> for Node {
    #[inline]
    fn from(value: WindowsEventProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WindowsEventProperty> for WindowsEventProperty {
    #[inline]
    fn into_value(self) -> Value<WindowsEventProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ComponentConfigurationMode` of a `ComponentMonitoringSetting` of `AWS::ApplicationInsights::Application`.
pub enum ComponentConfigurationMode {
    /// `CUSTOM`.
    Custom,
    /// `DEFAULT`.
    Default,
    /// `DEFAULT_WITH_OVERWRITE`.
    DefaultWithOverwrite,
}

#[diagnostic::do_not_recommend]
impl Kind for ComponentConfigurationMode {}
#[diagnostic::do_not_recommend]
impl TextKind for ComponentConfigurationMode {}
#[diagnostic::do_not_recommend]
impl IdKind for ComponentConfigurationMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ComponentConfigurationMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<ComponentConfigurationMode> for ComponentConfigurationMode {
    #[inline]
    fn into_value(self) -> Value<ComponentConfigurationMode> {
        const VALUES: &[&str] = &["CUSTOM", "DEFAULT", "DEFAULT_WITH_OVERWRITE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Encoding` of a `Log` of `AWS::ApplicationInsights::Application`.
pub enum Encoding {
    /// `ascii`.
    Ascii,
    /// `utf-16`.
    Utf16,
    /// `utf-8`.
    Utf8,
}

#[diagnostic::do_not_recommend]
impl Kind for Encoding {}
#[diagnostic::do_not_recommend]
impl TextKind for Encoding {}
#[diagnostic::do_not_recommend]
impl IdKind for Encoding {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Encoding {}
#[diagnostic::do_not_recommend]
impl IntoValue<Encoding> for Encoding {
    #[inline]
    fn into_value(self) -> Value<Encoding> {
        const VALUES: &[&str] = &["ascii", "utf-16", "utf-8"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `GroupingType` of `AWS::ApplicationInsights::Application`.
pub enum GroupingType {
    /// `ACCOUNT_BASED`.
    AccountBased,
}

#[diagnostic::do_not_recommend]
impl Kind for GroupingType {}
#[diagnostic::do_not_recommend]
impl TextKind for GroupingType {}
#[diagnostic::do_not_recommend]
impl IdKind for GroupingType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for GroupingType {}
#[diagnostic::do_not_recommend]
impl IntoValue<GroupingType> for GroupingType {
    #[inline]
    fn into_value(self) -> Value<GroupingType> {
        const VALUES: &[&str] = &["ACCOUNT_BASED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Severity` of a `Alarm` of `AWS::ApplicationInsights::Application`.
pub enum Severity {
    /// `HIGH`.
    High,
    /// `LOW`.
    Low,
    /// `MEDIUM`.
    Medium,
}

#[diagnostic::do_not_recommend]
impl Kind for Severity {}
#[diagnostic::do_not_recommend]
impl TextKind for Severity {}
#[diagnostic::do_not_recommend]
impl IdKind for Severity {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Severity {}
#[diagnostic::do_not_recommend]
impl IntoValue<Severity> for Severity {
    #[inline]
    fn into_value(self) -> Value<Severity> {
        const VALUES: &[&str] = &["HIGH", "LOW", "MEDIUM"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SubComponentType` of a `SubComponentTypeConfiguration` of `AWS::ApplicationInsights::Application`.
pub enum SubComponentType {
    /// `AWS::EC2::Instance`.
    AwsEc2Instance,
    /// `AWS::EC2::Volume`.
    AwsEc2Volume,
}

#[diagnostic::do_not_recommend]
impl Kind for SubComponentType {}
#[diagnostic::do_not_recommend]
impl TextKind for SubComponentType {}
#[diagnostic::do_not_recommend]
impl IdKind for SubComponentType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SubComponentType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SubComponentType> for SubComponentType {
    #[inline]
    fn into_value(self) -> Value<SubComponentType> {
        const VALUES: &[&str] = &["AWS::EC2::Instance", "AWS::EC2::Volume"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
