// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::InternetMonitor::Monitor` and its property types.

use crate::l1::*;

/// The `AWS::InternetMonitor::Monitor` resource is an Internet Monitor resource type that contains information about how you create a monitor in Amazon CloudWatch Internet Monitor. A monitor in Internet Monitor provides visibility into performance and availability between your applications hosted on AWS and your end users, using a traffic profile that it creates based on the application resources that you add: Virtual Private Clouds (VPCs), Amazon CloudFront distributions, or WorkSpaces directories.
///
/// Internet Monitor also alerts you to internet issues that impact your application in the city-networks (geographies and networks) where your end users use it. With Internet Monitor, you can quickly pinpoint the locations and providers that are affected, so that you can address the issue.
///
/// For more information, see [Using Amazon CloudWatch Internet Monitor](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-InternetMonitor.html) in the *Amazon CloudWatch User Guide*.
///
/// `AWS::InternetMonitor::Monitor`; `Ref` returns its `MonitorName`, a [`internetmonitor::MonitorName`](kinds::internetmonitor::MonitorName).
/// Changing one of these replaces it: `MonitorName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-internetmonitor-monitor.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMonitor(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::InternetMonitor::Monitor",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("monitor.rules"),
};

impl CfnMonitor {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::InternetMonitor::Monitor";

    /// `CfnMonitor` with its required properties, in alphabetical order:
    ///
    /// - `monitor_name`: The name of the monitor.
    pub fn new(monitor_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MonitorName", monitor_name.into_value().into_node());
        Self(object_)
    }

    /// A complex type with the configuration information that determines the threshold and other conditions for when Internet Monitor creates a health event for an overall performance or availability issue, across an application's geographies.
    ///
    /// Defines the percentages, for overall performance scores and availability scores for an application, that are the thresholds for when Internet Monitor creates a health event. You can override the defaults to set a custom threshold for overall performance or availability scores, or both.
    ///
    /// You can also set thresholds for local health scores,, where Internet Monitor creates a health event when scores cross a threshold for one or more city-networks, in addition to creating an event when an overall score crosses a threshold.
    ///
    /// If you don't set a health event threshold, the default value is 95%.
    ///
    /// For local thresholds, you also set a minimum percentage of overall traffic that is impacted by an issue before Internet Monitor creates an event. In addition, you can disable local thresholds, for performance scores, availability scores, or both.
    ///
    /// For more information, see [Change health event thresholds](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-IM-overview.html#IMUpdateThresholdFromOverview) in the Internet Monitor section of the *CloudWatch User Guide*.
    ///
    /// `HealthEventsConfig`; updated in place.
    pub fn health_events_config(
        mut self,
        value: impl IntoValue<HealthEventsConfigProperty>,
    ) -> Self {
        self.0
            .put("HealthEventsConfig", value.into_value().into_node());
        self
    }

    /// A boolean option that you can set to `TRUE` to include monitors for linked accounts in a list of monitors, when you've set up cross-account sharing in Internet Monitor. You configure cross-account sharing by using Amazon CloudWatch Observability Access Manager. For more information, see [Internet Monitor cross-account observability](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cwim-cross-account.html) in the Amazon CloudWatch User Guide.
    ///
    /// `IncludeLinkedAccounts`; updated in place.
    pub fn include_linked_accounts(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeLinkedAccounts", value.into_value().into_node());
        self
    }

    /// Publish internet measurements for a monitor for all city-networks (up to the 500,000 service limit) to another location, such as an Amazon S3 bucket. Measurements are also published to Amazon CloudWatch Logs for the first 500 (by traffic volume) city-networks (client locations and ASNs, typically internet service providers or ISPs).
    ///
    /// `InternetMeasurementsLogDelivery`; updated in place.
    pub fn internet_measurements_log_delivery(
        mut self,
        value: impl IntoValue<InternetMeasurementsLogDeliveryProperty>,
    ) -> Self {
        self.0.put(
            "InternetMeasurementsLogDelivery",
            value.into_value().into_node(),
        );
        self
    }

    /// The account ID for an account that you've set up cross-account sharing for in Internet Monitor. You configure cross-account sharing by using Amazon CloudWatch Observability Access Manager. For more information, see [Internet Monitor cross-account observability](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cwim-cross-account.html) in the Amazon CloudWatch User Guide.
    ///
    /// `LinkedAccountId`; updated in place.
    pub fn linked_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LinkedAccountId", value.into_value().into_node());
        self
    }

    /// The maximum number of city-networks to monitor for your resources. A city-network is the location (city) where clients access your application resources from and the network, such as an internet service provider, that clients access the resources through.
    ///
    /// For more information, see [Choosing a city-network maximum value](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/IMCityNetworksMaximum.html) in *Using Amazon CloudWatch Internet Monitor*.
    ///
    /// `MaxCityNetworksToMonitor`; updated in place.
    pub fn max_city_networks_to_monitor(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxCityNetworksToMonitor", value.into_value().into_node());
        self
    }

    /// The resources that have been added for the monitor, listed by their Amazon Resource Names (ARNs). Use this option to add or remove resources when making an update.
    ///
    /// > Be aware that if you include content in the `Resources` field when you update a monitor, the `ResourcesToAdd` and `ResourcesToRemove` fields must be empty.
    ///
    /// `Resources`; updated in place.
    pub fn resources(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Resources", value.into_value().into_node());
        self
    }

    /// The resources to include in a monitor, which you provide as a set of Amazon Resource Names (ARNs). Resources can be Amazon Virtual Private Cloud VPCs, Network Load Balancers (NLBs), Amazon CloudFront distributions, or Amazon WorkSpaces directories.
    ///
    /// You can add a combination of VPCs and CloudFront distributions, or you can add WorkSpaces directories, or you can add NLBs. You can't add NLBs or WorkSpaces directories together with any other resources.
    ///
    /// If you add only VPC resources, at least one VPC must have an Internet Gateway attached to it, to make sure that it has internet connectivity.
    ///
    /// > You can specify this field for a monitor update only if the `Resources` field is empty.
    ///
    /// `ResourcesToAdd`; updated in place.
    pub fn resources_to_add(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ResourcesToAdd", value.into_value().into_node());
        self
    }

    /// The resources to remove from a monitor, which you provide as a set of Amazon Resource Names (ARNs)
    ///
    /// > You can specify this field for a monitor update only if the `Resources` field is empty.
    ///
    /// `ResourcesToRemove`; updated in place.
    pub fn resources_to_remove(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ResourcesToRemove", value.into_value().into_node());
        self
    }

    /// The status of a monitor. The accepted values that you can specify for `Status` are `ACTIVE` and `INACTIVE`.
    ///
    /// `Status`; one of `PENDING`, `ACTIVE`, `INACTIVE`, `ERROR`; updated in place.
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// The tags for a monitor, listed as a set of *key:value* pairs.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The percentage of the internet-facing traffic for your application that you want to monitor. You can also, optionally, set a limit for the number of city-networks (client locations and ASNs, typically internet service providers) that Internet Monitor will monitor traffic for. The city-networks maximum limit caps the number of city-networks that Internet Monitor monitors for your application, regardless of the percentage of traffic that you choose to monitor.
    ///
    /// `TrafficPercentageToMonitor`; updated in place.
    pub fn traffic_percentage_to_monitor(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TrafficPercentageToMonitor", value.into_value().into_node());
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

impl Construct for CfnMonitor {
    type Handle = CfnMonitorRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMonitorRef {
        CfnMonitorRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMonitor`] of a stack.
pub struct CfnMonitorRef(NodeRef);

impl Clone for CfnMonitorRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMonitorRef {}
impl AsNode for CfnMonitorRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMonitorRef {
    /// What `Ref` returns: its `MonitorName`, a [`internetmonitor::MonitorName`](kinds::internetmonitor::MonitorName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::internetmonitor::MonitorName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The time when the monitor was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The last time that the monitor was modified.
    ///
    /// `Fn::GetAtt` of `ModifiedAt`.
    #[inline]
    pub fn attr_modified_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ModifiedAt")))
    }

    /// The Amazon Resource Name (ARN) of the monitor.
    ///
    /// `Fn::GetAtt` of `MonitorArn`.
    #[inline]
    pub fn attr_monitor_arn(&self) -> Value<kinds::internetmonitor::MonitorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MonitorArn")))
    }

    /// The health of data processing for the monitor. For more information, see `ProcessingStatus` under [MonitorListMember](https://docs.aws.amazon.com/internet-monitor/latest/api/API_MonitorListMember.html) in the *Amazon CloudWatch Internet Monitor API Reference*.
    ///
    /// `Fn::GetAtt` of `ProcessingStatus`.
    #[inline]
    pub fn attr_processing_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProcessingStatus")))
    }

    /// Additional information about the health of the data processing for the monitor.
    ///
    /// `Fn::GetAtt` of `ProcessingStatusInfo`.
    #[inline]
    pub fn attr_processing_status_info(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProcessingStatusInfo")))
    }
}

impl IntoValue<kinds::internetmonitor::MonitorName> for &CfnMonitorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::internetmonitor::MonitorName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::internetmonitor::MonitorArn> for &CfnMonitorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::internetmonitor::MonitorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MonitorArn")))
    }
}

/// Define the health event threshold percentages for the performance score and availability score for your application's monitor. Amazon CloudWatch Internet Monitor creates a health event when there's an internet issue that affects your application end users where a health score percentage is at or below a set threshold.
///
/// If you don't set a health event threshold, the default value is 95%.
///
/// The property type `HealthEventsConfig` of `AWS::InternetMonitor::Monitor`.
#[must_use = "a property type does nothing until it is set"]
pub struct HealthEventsConfigProperty(Object);

impl HealthEventsConfigProperty {
    /// `HealthEventsConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration that determines the threshold and other conditions for when Internet Monitor creates a health event for a local availability issue.
    ///
    /// `AvailabilityLocalHealthEventsConfig`.
    pub fn availability_local_health_events_config(
        mut self,
        value: impl IntoValue<LocalHealthEventsConfigProperty>,
    ) -> Self {
        self.0.put(
            "AvailabilityLocalHealthEventsConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// The health event threshold percentage set for availability scores. When the overall availability score is at or below this percentage, Internet Monitor creates a health event.
    ///
    /// `AvailabilityScoreThreshold`.
    pub fn availability_score_threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("AvailabilityScoreThreshold", value.into_value().into_node());
        self
    }

    /// The configuration that determines the threshold and other conditions for when Internet Monitor creates a health event for a local performance issue.
    ///
    /// `PerformanceLocalHealthEventsConfig`.
    pub fn performance_local_health_events_config(
        mut self,
        value: impl IntoValue<LocalHealthEventsConfigProperty>,
    ) -> Self {
        self.0.put(
            "PerformanceLocalHealthEventsConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// The health event threshold percentage set for performance scores. When the overall performance score is at or below this percentage, Internet Monitor creates a health event.
    ///
    /// `PerformanceScoreThreshold`.
    pub fn performance_score_threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("PerformanceScoreThreshold", value.into_value().into_node());
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

impl Kind for HealthEventsConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HealthEventsConfigProperty> for HealthEventsConfigProperty {}
impl From<HealthEventsConfigProperty> for Node {
    #[inline]
    fn from(value: HealthEventsConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HealthEventsConfigProperty> for HealthEventsConfigProperty {
    #[inline]
    fn into_value(self) -> Value<HealthEventsConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Publish internet measurements to an Amazon S3 bucket in addition to CloudWatch Logs.
///
/// The property type `InternetMeasurementsLogDelivery` of `AWS::InternetMonitor::Monitor`.
#[must_use = "a property type does nothing until it is set"]
pub struct InternetMeasurementsLogDeliveryProperty(Object);

impl InternetMeasurementsLogDeliveryProperty {
    /// `InternetMeasurementsLogDeliveryProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration for publishing Amazon CloudWatch Internet Monitor internet measurements to Amazon S3.
    ///
    /// `S3Config`.
    pub fn s3_config(mut self, value: impl IntoValue<S3ConfigProperty>) -> Self {
        self.0.put("S3Config", value.into_value().into_node());
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

impl Kind for InternetMeasurementsLogDeliveryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InternetMeasurementsLogDeliveryProperty> for InternetMeasurementsLogDeliveryProperty {}
impl From<InternetMeasurementsLogDeliveryProperty> for Node {
    #[inline]
    fn from(value: InternetMeasurementsLogDeliveryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InternetMeasurementsLogDeliveryProperty>
    for InternetMeasurementsLogDeliveryProperty
{
    #[inline]
    fn into_value(self) -> Value<InternetMeasurementsLogDeliveryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration information that determines the threshold and other conditions for when Internet Monitor creates a health event for a local performance or availability issue, when scores cross a threshold for one or more city-networks.
///
/// Defines the percentages, for performance scores or availability scores, that are the local thresholds for when Amazon CloudWatch Internet Monitor creates a health event. Also defines whether a local threshold is enabled or disabled, and the minimum percentage of overall traffic that must be impacted by an issue before Internet Monitor creates an event when a threshold is crossed for a local health score.
///
/// If you don't set a local health event threshold, the default value is 60%.
///
/// For more information, see [Change health event thresholds](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-IM-overview.html#IMUpdateThresholdFromOverview) in the Internet Monitor section of the *Amazon CloudWatch User Guide*.
///
/// The property type `LocalHealthEventsConfig` of `AWS::InternetMonitor::Monitor`.
#[must_use = "a property type does nothing until it is set"]
pub struct LocalHealthEventsConfigProperty(Object);

impl LocalHealthEventsConfigProperty {
    /// `LocalHealthEventsConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The health event threshold percentage set for a local health score.
    ///
    /// `HealthScoreThreshold`.
    pub fn health_score_threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("HealthScoreThreshold", value.into_value().into_node());
        self
    }

    /// The minimum percentage of overall traffic for an application that must be impacted by an issue before Internet Monitor creates an event when a threshold is crossed for a local health score.
    ///
    /// If you don't set a minimum traffic impact threshold, the default value is 0.01%.
    ///
    /// `MinTrafficImpact`.
    pub fn min_traffic_impact(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("MinTrafficImpact", value.into_value().into_node());
        self
    }

    /// The status of whether Internet Monitor creates a health event based on a threshold percentage set for a local health score. The status can be `ENABLED` or `DISABLED`.
    ///
    /// `Status`; one of `ENABLED`, `DISABLED`.
    pub fn status(mut self, value: impl IntoValue<LocalHealthEventsConfigStatus>) -> Self {
        self.0.put("Status", value.into_value().into_node());
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

impl Kind for LocalHealthEventsConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LocalHealthEventsConfigProperty> for LocalHealthEventsConfigProperty {}
impl From<LocalHealthEventsConfigProperty> for Node {
    #[inline]
    fn from(value: LocalHealthEventsConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LocalHealthEventsConfigProperty> for LocalHealthEventsConfigProperty {
    #[inline]
    fn into_value(self) -> Value<LocalHealthEventsConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for publishing Amazon CloudWatch Internet Monitor internet measurements to Amazon S3. The configuration includes the bucket name and (optionally) bucket prefix for the S3 bucket to store the measurements, and the delivery status. The delivery status is `ENABLED` if you choose to deliver internet measurements to S3 logs, and `DISABLED` otherwise.
///
/// The measurements are also published to Amazon CloudWatch Logs.
///
/// The property type `S3Config` of `AWS::InternetMonitor::Monitor`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3ConfigProperty(Object);

impl S3ConfigProperty {
    /// `S3ConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon S3 bucket name for internet measurements publishing.
    ///
    /// `BucketName`.
    pub fn bucket_name(mut self, value: impl IntoValue<kinds::s3::BucketName>) -> Self {
        self.0.put("BucketName", value.into_value().into_node());
        self
    }

    /// An optional Amazon S3 bucket prefix for internet measurements publishing.
    ///
    /// `BucketPrefix`.
    pub fn bucket_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BucketPrefix", value.into_value().into_node());
        self
    }

    /// The status of publishing Internet Monitor internet measurements to an Amazon S3 bucket. The delivery status is `ENABLED` if you choose to deliver internet measurements to an S3 bucket, and `DISABLED` otherwise.
    ///
    /// `LogDeliveryStatus`; one of `ENABLED`, `DISABLED`.
    pub fn log_delivery_status(mut self, value: impl IntoValue<LogDeliveryStatus>) -> Self {
        self.0
            .put("LogDeliveryStatus", value.into_value().into_node());
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

impl Kind for S3ConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3ConfigProperty> for S3ConfigProperty {}
impl From<S3ConfigProperty> for Node {
    #[inline]
    fn from(value: S3ConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3ConfigProperty> for S3ConfigProperty {
    #[inline]
    fn into_value(self) -> Value<S3ConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Status` of a `LocalHealthEventsConfig` of `AWS::InternetMonitor::Monitor`.
pub enum LocalHealthEventsConfigStatus {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for LocalHealthEventsConfigStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for LocalHealthEventsConfigStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for LocalHealthEventsConfigStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LocalHealthEventsConfigStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<LocalHealthEventsConfigStatus> for LocalHealthEventsConfigStatus {
    #[inline]
    fn into_value(self) -> Value<LocalHealthEventsConfigStatus> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LogDeliveryStatus` of a `S3Config` of `AWS::InternetMonitor::Monitor`.
pub enum LogDeliveryStatus {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for LogDeliveryStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for LogDeliveryStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for LogDeliveryStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LogDeliveryStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<LogDeliveryStatus> for LogDeliveryStatus {
    #[inline]
    fn into_value(self) -> Value<LogDeliveryStatus> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of `AWS::InternetMonitor::Monitor`.
pub enum Status {
    /// `ACTIVE`.
    Active,
    /// `ERROR`.
    Error,
    /// `INACTIVE`.
    Inactive,
    /// `PENDING`.
    Pending,
}

#[diagnostic::do_not_recommend]
impl Kind for Status {}
#[diagnostic::do_not_recommend]
impl TextKind for Status {}
#[diagnostic::do_not_recommend]
impl IdKind for Status {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Status {}
#[diagnostic::do_not_recommend]
impl IntoValue<Status> for Status {
    #[inline]
    fn into_value(self) -> Value<Status> {
        const VALUES: &[&str] = &["ACTIVE", "ERROR", "INACTIVE", "PENDING"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
