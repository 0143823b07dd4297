// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoT::TopicRuleDestination` and its property types.

use crate::l1::*;

/// A topic rule destination.
///
/// `AWS::IoT::TopicRuleDestination`; `Ref` returns its `Arn`, a [`iot::TopicRuleDestinationArn`](kinds::iot::TopicRuleDestinationArn).
/// Changing one of these replaces it: `HttpUrlProperties`, `InfluxDBProperties`, `VpcProperties`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-topicruledestination.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTopicRuleDestination(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoT::TopicRuleDestination",
    tags: None,
    rules: include_str!("topic_rule_destination.rules"),
};

impl CfnTopicRuleDestination {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoT::TopicRuleDestination";

    /// `CfnTopicRuleDestination` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Properties of the HTTP URL.
    ///
    /// `HttpUrlProperties`; an update replaces the resource.
    pub fn http_url_properties(
        mut self,
        value: impl IntoValue<HttpUrlDestinationSummaryProperty>,
    ) -> Self {
        self.0
            .put("HttpUrlProperties", value.into_value().into_node());
        self
    }

    /// The `InfluxDBProperties` property.
    ///
    /// `InfluxDBProperties`; an update replaces the resource.
    pub fn influx_db_properties(
        mut self,
        value: impl IntoValue<InfluxDBDestinationPropertiesProperty>,
    ) -> Self {
        self.0
            .put("InfluxDBProperties", value.into_value().into_node());
        self
    }

    /// - **IN_PROGRESS** - A topic rule destination was created but has not been confirmed. You can set status to `IN_PROGRESS` by calling `UpdateTopicRuleDestination`. Calling `UpdateTopicRuleDestination` causes a new confirmation challenge to be sent to your confirmation endpoint.
    /// - **ENABLED** - Confirmation was completed, and traffic to this destination is allowed. You can set status to `DISABLED` by calling `UpdateTopicRuleDestination`.
    /// - **DISABLED** - Confirmation was completed, and traffic to this destination is not allowed. You can set status to `ENABLED` by calling `UpdateTopicRuleDestination`.
    /// - **ERROR** - Confirmation could not be completed; for example, if the confirmation timed out. You can call `GetTopicRuleDestination` for details about the error. You can set status to `IN_PROGRESS` by calling `UpdateTopicRuleDestination`. Calling `UpdateTopicRuleDestination` causes a new confirmation challenge to be sent to your confirmation endpoint.
    ///
    /// `Status`; one of `ENABLED`, `IN_PROGRESS`, `DISABLED`; updated in place.
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// Properties of the virtual private cloud (VPC) connection.
    ///
    /// `VpcProperties`; an update replaces the resource.
    pub fn vpc_properties(
        mut self,
        value: impl IntoValue<VpcDestinationPropertiesProperty>,
    ) -> Self {
        self.0.put("VpcProperties", value.into_value().into_node());
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

impl Construct for CfnTopicRuleDestination {
    type Handle = CfnTopicRuleDestinationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTopicRuleDestinationRef {
        CfnTopicRuleDestinationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTopicRuleDestination`] of a stack.
pub struct CfnTopicRuleDestinationRef(NodeRef);

impl Clone for CfnTopicRuleDestinationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTopicRuleDestinationRef {}
impl AsNode for CfnTopicRuleDestinationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTopicRuleDestinationRef {
    /// What `Ref` returns: its `Arn`, a [`iot::TopicRuleDestinationArn`](kinds::iot::TopicRuleDestinationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iot::TopicRuleDestinationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The topic rule destination URL.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iot::TopicRuleDestinationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Additional details or reason why the topic rule destination is in the current status.
    ///
    /// `Fn::GetAtt` of `StatusReason`.
    #[inline]
    pub fn attr_status_reason(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StatusReason")))
    }
}

impl IntoValue<kinds::iot::TopicRuleDestinationArn> for &CfnTopicRuleDestinationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::TopicRuleDestinationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// HTTP URL destination properties.
///
/// The property type `HttpUrlDestinationSummary` of `AWS::IoT::TopicRuleDestination`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpUrlDestinationSummaryProperty(Object);

impl HttpUrlDestinationSummaryProperty {
    /// `HttpUrlDestinationSummaryProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The URL used to confirm the HTTP topic rule destination URL.
    ///
    /// `ConfirmationUrl`; an update replaces the resource.
    pub fn confirmation_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ConfirmationUrl", value.into_value().into_node());
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

impl Kind for HttpUrlDestinationSummaryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpUrlDestinationSummaryProperty> for HttpUrlDestinationSummaryProperty {}
impl From<HttpUrlDestinationSummaryProperty> for Node {
    #[inline]
    fn from(value: HttpUrlDestinationSummaryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpUrlDestinationSummaryProperty> for HttpUrlDestinationSummaryProperty {
    #[inline]
    fn into_value(self) -> Value<HttpUrlDestinationSummaryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `InfluxDBDestinationProperties` of `AWS::IoT::TopicRuleDestination`.
#[must_use = "a property type does nothing until it is set"]
pub struct InfluxDBDestinationPropertiesProperty(Object);

impl InfluxDBDestinationPropertiesProperty {
    /// `InfluxDBDestinationPropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `endpoint`: The endpoint URL of the InfluxDB database.
    /// - `influx_db_version`: The version of the InfluxDB database (for example, V2 or V3).
    /// - `secret_id`: The ARN or name of the Secrets Manager secret containing the InfluxDB API token.
    pub fn new(
        endpoint: impl IntoValue<String>,
        influx_db_version: impl IntoValue<String>,
        secret_id: impl IntoValue<kinds::secretsmanager::SecretArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Endpoint", endpoint.into_value().into_node());
        object_.put(
            "InfluxDBVersion",
            influx_db_version.into_value().into_node(),
        );
        object_.put("SecretId", secret_id.into_value().into_node());
        Self(object_)
    }

    /// The key name within the secret that contains the InfluxDB token.
    ///
    /// `SecretKey`.
    pub fn secret_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SecretKey", value.into_value().into_node());
        self
    }

    /// The type of the secret value (SecretString or SecretBinary).
    ///
    /// `SecretType`.
    pub fn secret_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SecretType", value.into_value().into_node());
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

impl Kind for InfluxDBDestinationPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InfluxDBDestinationPropertiesProperty> for InfluxDBDestinationPropertiesProperty {}
impl From<InfluxDBDestinationPropertiesProperty> for Node {
    #[inline]
    fn from(value: InfluxDBDestinationPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InfluxDBDestinationPropertiesProperty> for InfluxDBDestinationPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<InfluxDBDestinationPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The properties of a virtual private cloud (VPC) destination.
///
/// The property type `VpcDestinationProperties` of `AWS::IoT::TopicRuleDestination`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcDestinationPropertiesProperty(Object);

impl VpcDestinationPropertiesProperty {
    /// `VpcDestinationPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of a role that has permission to create and attach to elastic network interfaces (ENIs).
    ///
    /// `RoleArn`; an update replaces the resource.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
        self
    }

    /// The security groups of the VPC destination.
    ///
    /// `SecurityGroups`; an update replaces the resource.
    pub fn security_groups(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0.put("SecurityGroups", value.into_value().into_node());
        self
    }

    /// The subnet IDs of the VPC destination.
    ///
    /// `SubnetIds`; an update replaces the resource.
    pub fn subnet_ids(mut self, value: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        self.0.put("SubnetIds", value.into_value().into_node());
        self
    }

    /// The ID of the VPC.
    ///
    /// `VpcId`; an update replaces the resource.
    pub fn vpc_id(mut self, value: impl IntoValue<kinds::ec2::VpcId>) -> Self {
        self.0.put("VpcId", value.into_value().into_node());
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

impl Kind for VpcDestinationPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcDestinationPropertiesProperty> for VpcDestinationPropertiesProperty {}
impl From<VpcDestinationPropertiesProperty> for Node {
    #[inline]
    fn from(value: VpcDestinationPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcDestinationPropertiesProperty> for VpcDestinationPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<VpcDestinationPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Status` of `AWS::IoT::TopicRuleDestination`.
pub enum Status {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
    /// `IN_PROGRESS`.
    InProgress,
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
        const VALUES: &[&str] = &["DISABLED", "ENABLED", "IN_PROGRESS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
