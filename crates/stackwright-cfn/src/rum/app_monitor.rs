// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::RUM::AppMonitor` and its property types.

use crate::l1::*;

/// Creates a CloudWatch RUM app monitor, which you can use to collect telemetry data from your application and send it to CloudWatch RUM. The data includes performance and reliability information such as page load time, client-side errors, and user behavior.
///
/// After you create an app monitor, sign in to the CloudWatch RUM console to get the JavaScript code snippet to add to your web application. For more information, see [How do I find a code snippet that I've already generated?](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM-find-code-snippet.html)
///
/// `AWS::RUM::AppMonitor`; `Ref` returns its `Name`, a [`rum::AppMonitorName`](kinds::rum::AppMonitorName).
/// Changing one of these replaces it: `Name`, `Platform`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rum-appmonitor.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAppMonitor(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::RUM::AppMonitor",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("app_monitor.rules"),
};

impl CfnAppMonitor {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::RUM::AppMonitor";

    /// `CfnAppMonitor` with its required properties, in alphabetical order:
    ///
    /// - `name`: A name for the app monitor.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A structure that contains much of the configuration data for the app monitor. If you are using Amazon Cognito for authorization, you must include this structure in your request, and it must include the ID of the Amazon Cognito identity pool to use for authorization. If you don't include `AppMonitorConfiguration`, you must set up your own authorization method. For more information, see [Authorize your application to send data to AWS](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM-get-started-authorization.html).
    ///
    /// If you omit this argument, the sample rate used for CloudWatch RUM is set to 10% of the user sessions.
    ///
    /// `AppMonitorConfiguration`; updated in place.
    pub fn app_monitor_configuration(
        mut self,
        value: impl IntoValue<AppMonitorConfigurationProperty>,
    ) -> Self {
        self.0
            .put("AppMonitorConfiguration", value.into_value().into_node());
        self
    }

    /// Specifies whether this app monitor allows the web client to define and send custom events. If you omit this parameter, custom events are `DISABLED`.
    ///
    /// `CustomEvents`; updated in place.
    pub fn custom_events(mut self, value: impl IntoValue<CustomEventsProperty>) -> Self {
        self.0.put("CustomEvents", value.into_value().into_node());
        self
    }

    /// Data collected by CloudWatch RUM is kept by RUM for 30 days and then deleted. This parameter specifies whether CloudWatch RUM sends a copy of this telemetry data to Amazon CloudWatch Logs in your account. This enables you to keep the telemetry data for more than 30 days, but it does incur Amazon CloudWatch Logs charges.
    ///
    /// If you omit this parameter, the default is `false`.
    ///
    /// `CwLogEnabled`; updated in place.
    pub fn cw_log_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("CwLogEnabled", value.into_value().into_node());
        self
    }

    /// A structure that contains the configuration for how an app monitor can deobfuscate stack traces.
    ///
    /// `DeobfuscationConfiguration`; updated in place.
    pub fn deobfuscation_configuration(
        mut self,
        value: impl IntoValue<DeobfuscationConfigurationProperty>,
    ) -> Self {
        self.0
            .put("DeobfuscationConfiguration", value.into_value().into_node());
        self
    }

    /// The top-level internet domain name for which your application has administrative authority. This parameter or the `DomainList` parameter is required.
    ///
    /// `Domain`; updated in place.
    pub fn domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Domain", value.into_value().into_node());
        self
    }

    /// List the domain names for which your application has administrative authority. This parameter or the `Domain` parameter is required.
    ///
    /// You can have a minimum of 1 and a maximum of 5 `Domain` under `DomainList`. Each `Domain` must be a minimum length of 1 and a maximum of 253 characters.
    ///
    /// `DomainList`; updated in place.
    pub fn domain_list(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("DomainList", value.into_value().into_node());
        self
    }

    /// The `Platform` property.
    ///
    /// `Platform`; one of `Web`, `Android`, `iOS`; an update replaces the resource.
    pub fn platform(mut self, value: impl IntoValue<Platform>) -> Self {
        self.0.put("Platform", value.into_value().into_node());
        self
    }

    /// Use this structure to assign a resource-based policy to a CloudWatch RUM app monitor to control access to it. Each app monitor can have one resource-based policy. The maximum size of the policy is 4 KB. To learn more about using resource policies with RUM, see [Using resource-based policies with CloudWatch RUM](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM-resource-policies.html).
    ///
    /// `ResourcePolicy`; updated in place.
    pub fn resource_policy(mut self, value: impl IntoValue<ResourcePolicyProperty>) -> Self {
        self.0.put("ResourcePolicy", value.into_value().into_node());
        self
    }

    /// Assigns one or more tags (key-value pairs) to the app monitor.
    ///
    /// Tags can help you organize and categorize your resources. You can also use them to scope user permissions by granting a user permission to access or change only resources with certain tag values.
    ///
    /// Tags don't have any semantic meaning to AWS and are interpreted strictly as strings of characters.
    ///
    /// You can associate as many as 50 tags with an app monitor.
    ///
    /// For more information, see [Tagging AWS resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html).
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

impl Construct for CfnAppMonitor {
    type Handle = CfnAppMonitorRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAppMonitorRef {
        CfnAppMonitorRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAppMonitor`] of a stack.
pub struct CfnAppMonitorRef(NodeRef);

impl Clone for CfnAppMonitorRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAppMonitorRef {}
impl AsNode for CfnAppMonitorRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAppMonitorRef {
    /// What `Ref` returns: its `Name`, a [`rum::AppMonitorName`](kinds::rum::AppMonitorName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::rum::AppMonitorName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the app monitor, such as `123456ab-1234-4ca9-9d2f-a1b2c3456789`.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::rum::AppMonitorName> for &CfnAppMonitorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::rum::AppMonitorName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// This structure contains much of the configuration data for the app monitor.
///
/// The property type `AppMonitorConfiguration` of `AWS::RUM::AppMonitor`.
#[must_use = "a property type does nothing until it is set"]
pub struct AppMonitorConfigurationProperty(Object);

impl AppMonitorConfigurationProperty {
    /// `AppMonitorConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// If you set this to `true`, the CloudWatch RUM web client sets two cookies, a session cookie and a user cookie. The cookies allow the CloudWatch RUM web client to collect data relating to the number of users an application has and the behavior of the application across a sequence of events. Cookies are stored in the top-level domain of the current page.
    ///
    /// `AllowCookies`.
    pub fn allow_cookies(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("AllowCookies", value.into_value().into_node());
        self
    }

    /// If you set this to `true`, CloudWatch RUM sends client-side traces to X-Ray for each sampled session. You can then see traces and segments from these user sessions in the RUM dashboard and the CloudWatch ServiceLens console. For more information, see [What is AWS X-Ray ?](https://docs.aws.amazon.com/xray/latest/devguide/aws-xray.html)
    ///
    /// `EnableXRay`.
    pub fn enable_x_ray(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("EnableXRay", value.into_value().into_node());
        self
    }

    /// A list of URLs in your website or application to exclude from RUM data collection.
    ///
    /// You can't include both `ExcludedPages` and `IncludedPages` in the same app monitor.
    ///
    /// `ExcludedPages`.
    pub fn excluded_pages(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ExcludedPages", value.into_value().into_node());
        self
    }

    /// A list of pages in your application that are to be displayed with a "favorite" icon in the CloudWatch RUM console.
    ///
    /// `FavoritePages`.
    pub fn favorite_pages(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("FavoritePages", value.into_value().into_node());
        self
    }

    /// The ARN of the guest IAM role that is attached to the Amazon Cognito identity pool that is used to authorize the sending of data to CloudWatch RUM.
    ///
    /// `GuestRoleArn`.
    pub fn guest_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("GuestRoleArn", value.into_value().into_node());
        self
    }

    /// The ID of the Amazon Cognito identity pool that is used to authorize the sending of data to CloudWatch RUM.
    ///
    /// `IdentityPoolId`.
    pub fn identity_pool_id(
        mut self,
        value: impl IntoValue<kinds::cognito::IdentityPoolId>,
    ) -> Self {
        self.0.put("IdentityPoolId", value.into_value().into_node());
        self
    }

    /// If this app monitor is to collect data from only certain pages in your application, this structure lists those pages.
    ///
    /// You can't include both `ExcludedPages` and `IncludedPages` in the same app monitor.
    ///
    /// `IncludedPages`.
    pub fn included_pages(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("IncludedPages", value.into_value().into_node());
        self
    }

    /// An array of structures that each define a destination that this app monitor will send extended metrics to.
    ///
    /// `MetricDestinations`.
    pub fn metric_destinations(
        mut self,
        value: impl IntoValue<List<MetricDestinationProperty>>,
    ) -> Self {
        self.0
            .put("MetricDestinations", value.into_value().into_node());
        self
    }

    /// Specifies the portion of user sessions to use for CloudWatch RUM data collection. Choosing a higher portion gives you more data but also incurs more costs.
    ///
    /// The range for this value is 0 to 1 inclusive. Setting this to 1 means that 100% of user sessions are sampled, and setting it to 0.1 means that 10% of user sessions are sampled.
    ///
    /// If you omit this parameter, the default of 0.1 is used, and 10% of sessions will be sampled.
    ///
    /// `SessionSampleRate`.
    pub fn session_sample_rate(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("SessionSampleRate", value.into_value().into_node());
        self
    }

    /// An array that lists the types of telemetry data that this app monitor is to collect.
    ///
    /// - `errors` indicates that RUM collects data about unhandled JavaScript errors raised by your application.
    /// - `performance` indicates that RUM collects performance data about how your application and its resources are loaded and rendered. This includes Core Web Vitals.
    /// - `http` indicates that RUM collects data about HTTP errors thrown by your application.
    ///
    /// `Telemetries`.
    pub fn telemetries(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Telemetries", value.into_value().into_node());
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

impl Kind for AppMonitorConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AppMonitorConfigurationProperty> for AppMonitorConfigurationProperty {}
impl From<AppMonitorConfigurationProperty> for Node {
    #[inline]
    fn from(value: AppMonitorConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AppMonitorConfigurationProperty> for AppMonitorConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AppMonitorConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This structure specifies whether this app monitor allows the web client to define and send custom events.
///
/// The property type `CustomEvents` of `AWS::RUM::AppMonitor`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomEventsProperty(Object);

impl CustomEventsProperty {
    /// `CustomEventsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Set this to `ENABLED` to allow the web client to send custom events for this app monitor.
    ///
    /// Valid values are `ENABLED` and `DISABLED`.
    ///
    /// `Status`; one of `ENABLED`, `DISABLED`.
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
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

impl Kind for CustomEventsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomEventsProperty> for CustomEventsProperty {}
impl From<CustomEventsProperty> for Node {
    #[inline]
    fn from(value: CustomEventsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomEventsProperty> for CustomEventsProperty {
    #[inline]
    fn into_value(self) -> Value<CustomEventsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that contains the configuration for how an app monitor can deobfuscate stack traces.
///
/// The property type `DeobfuscationConfiguration` of `AWS::RUM::AppMonitor`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeobfuscationConfigurationProperty(Object);

impl DeobfuscationConfigurationProperty {
    /// `DeobfuscationConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A structure that contains the configuration for how an app monitor can unminify JavaScript error stack traces using source maps.
    ///
    /// `JavaScriptSourceMaps`.
    pub fn java_script_source_maps(
        mut self,
        value: impl IntoValue<JavaScriptSourceMapsProperty>,
    ) -> Self {
        self.0
            .put("JavaScriptSourceMaps", value.into_value().into_node());
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

impl Kind for DeobfuscationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeobfuscationConfigurationProperty> for DeobfuscationConfigurationProperty {}
impl From<DeobfuscationConfigurationProperty> for Node {
    #[inline]
    fn from(value: DeobfuscationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeobfuscationConfigurationProperty> for DeobfuscationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DeobfuscationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that contains the configuration for how an app monitor can unminify JavaScript error stack traces using source maps.
///
/// The property type `JavaScriptSourceMaps` of `AWS::RUM::AppMonitor`.
#[must_use = "a property type does nothing until it is set"]
pub struct JavaScriptSourceMapsProperty(Object);

impl JavaScriptSourceMapsProperty {
    /// `JavaScriptSourceMapsProperty` with its required properties, in alphabetical order:
    ///
    /// - `status`: Specifies whether JavaScript error stack traces should be unminified for this app monitor.
    pub fn new(status: impl IntoValue<Status>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Status", status.into_value().into_node());
        Self(object_)
    }

    /// The S3Uri of the bucket or folder that stores the source map files. It is required if status is ENABLED.
    ///
    /// `S3Uri`.
    pub fn s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3Uri", value.into_value().into_node());
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

impl Kind for JavaScriptSourceMapsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JavaScriptSourceMapsProperty> for JavaScriptSourceMapsProperty {}
impl From<JavaScriptSourceMapsProperty> for Node {
    #[inline]
    fn from(value: JavaScriptSourceMapsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JavaScriptSourceMapsProperty> for JavaScriptSourceMapsProperty {
    #[inline]
    fn into_value(self) -> Value<JavaScriptSourceMapsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies one custom metric or extended metric that you want the CloudWatch RUM app monitor to send to a destination. Valid destinations include CloudWatch and Evidently.
///
/// By default, RUM app monitors send some metrics to CloudWatch. These default metrics are listed in [CloudWatch metrics that you can collect.](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM-metrics.html)
///
/// In addition to these default metrics, you can choose to send extended metrics or custom metrics or both.
///
/// - Extended metrics enable you to send metrics with additional dimensions not included in the default metrics. You can also send extended metrics to Evidently as well as CloudWatch. The valid dimension names for the additional dimensions for extended metrics are `BrowserName`, `CountryCode`, `DeviceType`, `FileType`, `OSName`, and `PageId`. For more information, see [Extended metrics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM-vended-metrics.html).
/// - Custom metrics are metrics that you define. You can send custom metrics to CloudWatch or to CloudWatch Evidently or to both. With custom metrics, you can use any metric name and namespace, and to derive the metrics you can use any custom events, built-in events, custom attributes, or default attributes.
///
/// You can't send custom metrics to the `AWS/RUM` namespace. You must send custom metrics to a custom namespace that you define. The namespace that you use can't start with `AWS/`. CloudWatch RUM prepends `RUM/CustomMetrics/` to the custom namespace that you define, so the final namespace for your metrics in CloudWatch is `RUM/CustomMetrics/ *your-custom-namespace*`.
///
/// For information about syntax rules for specifying custom metrics and extended metrics, see [MetridDefinitionRequest](https://docs.aws.amazon.com/cloudwatchrum/latest/APIReference/API_MetricDefinitionRequest.html) in the *CloudWatch RUM API Reference*.
///
/// The maximum number of metric definitions that one destination can contain is 2000.
///
/// Extended metrics sent to CloudWatch and RUM custom metrics are charged as CloudWatch custom metrics. Each combination of additional dimension name and dimension value counts as a custom metric.
///
/// If some metric definitions that you specify are not valid, then the operation will not modify any metric definitions even if other metric definitions specified are valid.
///
/// The property type `MetricDefinition` of `AWS::RUM::AppMonitor`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricDefinitionProperty(Object);

impl MetricDefinitionProperty {
    /// `MetricDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the metric that is defined in this structure.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// This field is a map of field paths to dimension names. It defines the dimensions to associate with this metric in CloudWatch. The value of this field is used only if the metric destination is `CloudWatch`. If the metric destination is `Evidently`, the value of `DimensionKeys` is ignored.
    ///
    /// `DimensionKeys`.
    pub fn dimension_keys(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("DimensionKeys", value.into_value().into_node());
        self
    }

    /// The pattern that defines the metric. RUM checks events that happen in a user's session against the pattern, and events that match the pattern are sent to the metric destination.
    ///
    /// If the metrics destination is `CloudWatch` and the event also matches a value in `DimensionKeys`, then the metric is published with the specified dimensions.
    ///
    /// `EventPattern`.
    pub fn event_pattern(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EventPattern", value.into_value().into_node());
        self
    }

    /// If you are creating a custom metric instead of an extended metrics, use this parameter to define the metric namespace for that custom metric. Do not specify this parameter if you are creating an extended metric.
    ///
    /// You can't use any string that starts with `AWS/` for your namespace.
    ///
    /// `Namespace`.
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Namespace", value.into_value().into_node());
        self
    }

    /// Use this field only if you are sending this metric to CloudWatch. It defines the CloudWatch metric unit that this metric is measured in.
    ///
    /// `UnitLabel`.
    pub fn unit_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UnitLabel", value.into_value().into_node());
        self
    }

    /// The field within the event object that the metric value is sourced from.
    ///
    /// `ValueKey`.
    pub fn value_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ValueKey", value.into_value().into_node());
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

impl Kind for MetricDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricDefinitionProperty> for MetricDefinitionProperty {}
impl From<MetricDefinitionProperty> for Node {
    #[inline]
    fn from(value: MetricDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricDefinitionProperty> for MetricDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<MetricDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Creates or updates a destination to receive extended metrics from CloudWatch RUM. You can send extended metrics to CloudWatch or to a CloudWatch Evidently experiment.
///
/// For more information about extended metrics, see [Extended metrics that you can send to CloudWatch and CloudWatch Evidently](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM-vended-metrics.html).
///
/// The property type `MetricDestination` of `AWS::RUM::AppMonitor`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricDestinationProperty(Object);

impl MetricDestinationProperty {
    /// `MetricDestinationProperty` with its required properties, in alphabetical order:
    ///
    /// - `destination`: Defines the destination to send the metrics to.
    pub fn new(destination: impl IntoValue<Destination>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Destination", destination.into_value().into_node());
        Self(object_)
    }

    /// Use this parameter only if `Destination` is `Evidently`. This parameter specifies the ARN of the Evidently experiment that will receive the extended metrics.
    ///
    /// `DestinationArn`.
    pub fn destination_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DestinationArn", value.into_value().into_node());
        self
    }

    /// This parameter is required if `Destination` is `Evidently`. If `Destination` is `CloudWatch`, do not use this parameter.
    ///
    /// This parameter specifies the ARN of an IAM role that RUM will assume to write to the Evidently experiment that you are sending metrics to. This role must have permission to write to that experiment.
    ///
    /// `IamRoleArn`.
    pub fn iam_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("IamRoleArn", value.into_value().into_node());
        self
    }

    /// An array of structures which define the metrics that you want to send.
    ///
    /// `MetricDefinitions`.
    pub fn metric_definitions(
        mut self,
        value: impl IntoValue<List<MetricDefinitionProperty>>,
    ) -> Self {
        self.0
            .put("MetricDefinitions", value.into_value().into_node());
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

impl Kind for MetricDestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricDestinationProperty> for MetricDestinationProperty {}
impl From<MetricDestinationProperty> for Node {
    #[inline]
    fn from(value: MetricDestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricDestinationProperty> for MetricDestinationProperty {
    #[inline]
    fn into_value(self) -> Value<MetricDestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Use this structure to assign a resource-based policy to a CloudWatch RUM app monitor to control access to it. Each app monitor can have one resource-based policy. The maximum size of the policy is 4 KB. To learn more about using resource policies with RUM, see [Using resource-based policies with CloudWatch RUM](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM-resource-policies.html).
///
/// The property type `ResourcePolicy` of `AWS::RUM::AppMonitor`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourcePolicyProperty(Object);

impl ResourcePolicyProperty {
    /// `ResourcePolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `policy_document`: The JSON to use as the resource policy.
    pub fn new(policy_document: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PolicyDocument", policy_document.into_value().into_node());
        Self(object_)
    }

    /// A string value that you can use to conditionally update your policy. You can provide the revision ID of your existing policy to make mutating requests against that policy.
    ///
    /// When you assign a policy revision ID, then later requests about that policy will be rejected with an `InvalidPolicyRevisionIdException` error if they don't provide the correct current revision ID.
    ///
    /// `PolicyRevisionId`.
    pub fn policy_revision_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PolicyRevisionId", value.into_value().into_node());
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

impl Kind for ResourcePolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourcePolicyProperty> for ResourcePolicyProperty {}
impl From<ResourcePolicyProperty> for Node {
    #[inline]
    fn from(value: ResourcePolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourcePolicyProperty> for ResourcePolicyProperty {
    #[inline]
    fn into_value(self) -> Value<ResourcePolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Destination` of a `MetricDestination` of `AWS::RUM::AppMonitor`.
pub enum Destination {
    /// `CloudWatch`.
    CloudWatch,
    /// `Evidently`.
    Evidently,
}

#[diagnostic::do_not_recommend]
impl Kind for Destination {}
#[diagnostic::do_not_recommend]
impl TextKind for Destination {}
#[diagnostic::do_not_recommend]
impl IdKind for Destination {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Destination {}
#[diagnostic::do_not_recommend]
impl IntoValue<Destination> for Destination {
    #[inline]
    fn into_value(self) -> Value<Destination> {
        const VALUES: &[&str] = &["CloudWatch", "Evidently"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Platform` of `AWS::RUM::AppMonitor`.
pub enum Platform {
    /// `Android`.
    Android,
    /// `Web`.
    Web,
    /// `iOS`.
    IOs,
}

#[diagnostic::do_not_recommend]
impl Kind for Platform {}
#[diagnostic::do_not_recommend]
impl TextKind for Platform {}
#[diagnostic::do_not_recommend]
impl IdKind for Platform {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Platform {}
#[diagnostic::do_not_recommend]
impl IntoValue<Platform> for Platform {
    #[inline]
    fn into_value(self) -> Value<Platform> {
        const VALUES: &[&str] = &["Android", "Web", "iOS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of a `CustomEvents` of `AWS::RUM::AppMonitor`.
pub enum Status {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
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
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
