// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::ApplicationStatusCheck` and its property types.

use crate::l1::*;

/// An application status check monitors an HTTP or HTTPS endpoint on Amazon EC2 instances and reports application-layer health. Configure a health check with a Protocol, Port, and Path, and then associate it with EC2 instances via AWS::EC2::ApplicationStatusCheckInstanceAssociation or AWS::EC2::ApplicationStatusCheckTagAssociation.
///
/// `AWS::EC2::ApplicationStatusCheck`; `Ref` returns its `Arn`, a [`ec2::ApplicationStatusCheckArn`](kinds::ec2::ApplicationStatusCheckArn).
/// Changing one of these replaces it: `Interval`, `IpScope`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-applicationstatuscheck.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApplicationStatusCheck(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::ApplicationStatusCheck",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("application_status_check.rules"),
};

impl CfnApplicationStatusCheck {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::ApplicationStatusCheck";

    /// `CfnApplicationStatusCheck` with its required properties, in alphabetical order:
    ///
    /// - `port`: The port used for the health check.
    /// - `protocol`: The network protocol used for the health check.
    pub fn new(port: impl IntoValue<i64>, protocol: impl IntoValue<Protocol>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Port", port.into_value().into_node());
        object_.put("Protocol", protocol.into_value().into_node());
        Self(object_)
    }

    /// Whether this check is included in the rolled-up application status.
    ///
    /// `Aggregation`; one of `included`, `excluded`; updated in place.
    pub fn aggregation(mut self, value: impl IntoValue<Aggregation>) -> Self {
        self.0.put("Aggregation", value.into_value().into_node());
        self
    }

    /// The network interface device index used for the health check.
    ///
    /// `DeviceIndex`; updated in place.
    pub fn device_index(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("DeviceIndex", value.into_value().into_node());
        self
    }

    /// The number of consecutive failed probes required to mark the instance unhealthy.
    ///
    /// `FailureThreshold`; updated in place.
    pub fn failure_threshold(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("FailureThreshold", value.into_value().into_node());
        self
    }

    /// The source/destination network paths used for the health check.
    ///
    /// `HealthCheckPaths`; updated in place.
    pub fn health_check_paths(
        mut self,
        value: impl IntoValue<List<HealthCheckPathProperty>>,
    ) -> Self {
        self.0
            .put("HealthCheckPaths", value.into_value().into_node());
        self
    }

    /// Seconds to wait after instance launch before beginning health checks.
    ///
    /// `InitializationGracePeriodSeconds`; updated in place.
    pub fn initialization_grace_period_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "InitializationGracePeriodSeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// The interval, in seconds, between health check probes.
    ///
    /// `Interval`; an update replaces the resource.
    pub fn interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Interval", value.into_value().into_node());
        self
    }

    /// The IP scope used for the health check.
    ///
    /// `IpScope`; one of `private`; an update replaces the resource.
    pub fn ip_scope(mut self, value: impl IntoValue<IpScope>) -> Self {
        self.0.put("IpScope", value.into_value().into_node());
        self
    }

    /// The IP version used for the health check.
    ///
    /// `IpVersion`; one of `ipv4`, `ipv6`; updated in place.
    pub fn ip_version(mut self, value: impl IntoValue<IpVersion>) -> Self {
        self.0.put("IpVersion", value.into_value().into_node());
        self
    }

    /// The HTTP path used for the health check.
    ///
    /// `Path`; updated in place.
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Path", value.into_value().into_node());
        self
    }

    /// The HTTP status codes considered successful (e.g., "200-299").
    ///
    /// `StatusCodeMatcher`; updated in place.
    pub fn status_code_matcher(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("StatusCodeMatcher", value.into_value().into_node());
        self
    }

    /// The number of consecutive successful probes required to mark the instance healthy.
    ///
    /// `SuccessThreshold`; updated in place.
    pub fn success_threshold(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("SuccessThreshold", value.into_value().into_node());
        self
    }

    /// Tags to apply to the application status check.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The timeout, in seconds, for each health check probe.
    ///
    /// `Timeout`; updated in place.
    pub fn timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Timeout", value.into_value().into_node());
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

impl Construct for CfnApplicationStatusCheck {
    type Handle = CfnApplicationStatusCheckRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnApplicationStatusCheckRef {
        CfnApplicationStatusCheckRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApplicationStatusCheck`] of a stack.
pub struct CfnApplicationStatusCheckRef(NodeRef);

impl Clone for CfnApplicationStatusCheckRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnApplicationStatusCheckRef {}
impl AsNode for CfnApplicationStatusCheckRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnApplicationStatusCheckRef {
    /// What `Ref` returns: its `Arn`, a [`ec2::ApplicationStatusCheckArn`](kinds::ec2::ApplicationStatusCheckArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::ApplicationStatusCheckArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique identifier of the application status check.
    ///
    /// `Fn::GetAtt` of `ApplicationStatusCheckId`.
    #[inline]
    pub fn attr_application_status_check_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ApplicationStatusCheckId"),
        ))
    }

    /// The Amazon Resource Name (ARN) of the application status check.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::ec2::ApplicationStatusCheckArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// When the application status check was created (ISO 8601).
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }
}

impl IntoValue<kinds::ec2::ApplicationStatusCheckArn> for &CfnApplicationStatusCheckRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::ApplicationStatusCheckArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `HealthCheckPath` of `AWS::EC2::ApplicationStatusCheck`.
#[must_use = "a property type does nothing until it is set"]
pub struct HealthCheckPathProperty(Object);

impl HealthCheckPathProperty {
    /// `HealthCheckPathProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Destinations` property.
    ///
    /// `Destinations`.
    pub fn destinations(
        mut self,
        value: impl IntoValue<List<HealthCheckPathDestinationProperty>>,
    ) -> Self {
        self.0.put("Destinations", value.into_value().into_node());
        self
    }

    /// The `Source` property.
    ///
    /// `Source`.
    pub fn source(mut self, value: impl IntoValue<HealthCheckPathSourceProperty>) -> Self {
        self.0.put("Source", value.into_value().into_node());
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

impl Kind for HealthCheckPathProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HealthCheckPathProperty> for HealthCheckPathProperty {}
impl From<HealthCheckPathProperty> for Node {
    #[inline]
    fn from(value: HealthCheckPathProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HealthCheckPathProperty> for HealthCheckPathProperty {
    #[inline]
    fn into_value(self) -> Value<HealthCheckPathProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `HealthCheckPathDestination` of `AWS::EC2::ApplicationStatusCheck`.
#[must_use = "a property type does nothing until it is set"]
pub struct HealthCheckPathDestinationProperty(Object);

impl HealthCheckPathDestinationProperty {
    /// `HealthCheckPathDestinationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `SecurityGroupId` property.
    ///
    /// `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl IntoValue<kinds::ec2::SecurityGroupId>) -> Self {
        self.0
            .put("SecurityGroupId", value.into_value().into_node());
        self
    }

    /// The `SubnetId` property.
    ///
    /// `SubnetId`.
    pub fn subnet_id(mut self, value: impl IntoValue<kinds::ec2::SubnetId>) -> Self {
        self.0.put("SubnetId", value.into_value().into_node());
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

impl Kind for HealthCheckPathDestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HealthCheckPathDestinationProperty> for HealthCheckPathDestinationProperty {}
impl From<HealthCheckPathDestinationProperty> for Node {
    #[inline]
    fn from(value: HealthCheckPathDestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HealthCheckPathDestinationProperty> for HealthCheckPathDestinationProperty {
    #[inline]
    fn into_value(self) -> Value<HealthCheckPathDestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `HealthCheckPathSource` of `AWS::EC2::ApplicationStatusCheck`.
#[must_use = "a property type does nothing until it is set"]
pub struct HealthCheckPathSourceProperty(Object);

impl HealthCheckPathSourceProperty {
    /// `HealthCheckPathSourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `SecurityGroupId` property.
    ///
    /// `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl IntoValue<kinds::ec2::SecurityGroupId>) -> Self {
        self.0
            .put("SecurityGroupId", value.into_value().into_node());
        self
    }

    /// The `SubnetId` property.
    ///
    /// `SubnetId`.
    pub fn subnet_id(mut self, value: impl IntoValue<kinds::ec2::SubnetId>) -> Self {
        self.0.put("SubnetId", value.into_value().into_node());
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

impl Kind for HealthCheckPathSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HealthCheckPathSourceProperty> for HealthCheckPathSourceProperty {}
impl From<HealthCheckPathSourceProperty> for Node {
    #[inline]
    fn from(value: HealthCheckPathSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HealthCheckPathSourceProperty> for HealthCheckPathSourceProperty {
    #[inline]
    fn into_value(self) -> Value<HealthCheckPathSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Aggregation` of `AWS::EC2::ApplicationStatusCheck`.
pub enum Aggregation {
    /// `excluded`.
    Excluded,
    /// `included`.
    Included,
}

#[diagnostic::do_not_recommend]
impl Kind for Aggregation {}
#[diagnostic::do_not_recommend]
impl TextKind for Aggregation {}
#[diagnostic::do_not_recommend]
impl IdKind for Aggregation {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Aggregation {}
#[diagnostic::do_not_recommend]
impl IntoValue<Aggregation> for Aggregation {
    #[inline]
    fn into_value(self) -> Value<Aggregation> {
        const VALUES: &[&str] = &["excluded", "included"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `IpScope` of `AWS::EC2::ApplicationStatusCheck`.
pub enum IpScope {
    /// `private`.
    Private,
}

#[diagnostic::do_not_recommend]
impl Kind for IpScope {}
#[diagnostic::do_not_recommend]
impl TextKind for IpScope {}
#[diagnostic::do_not_recommend]
impl IdKind for IpScope {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IpScope {}
#[diagnostic::do_not_recommend]
impl IntoValue<IpScope> for IpScope {
    #[inline]
    fn into_value(self) -> Value<IpScope> {
        const VALUES: &[&str] = &["private"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `IpVersion` of `AWS::EC2::ApplicationStatusCheck`.
pub enum IpVersion {
    /// `ipv4`.
    Ipv4,
    /// `ipv6`.
    Ipv6,
}

#[diagnostic::do_not_recommend]
impl Kind for IpVersion {}
#[diagnostic::do_not_recommend]
impl TextKind for IpVersion {}
#[diagnostic::do_not_recommend]
impl IdKind for IpVersion {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IpVersion {}
#[diagnostic::do_not_recommend]
impl IntoValue<IpVersion> for IpVersion {
    #[inline]
    fn into_value(self) -> Value<IpVersion> {
        const VALUES: &[&str] = &["ipv4", "ipv6"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Protocol` of `AWS::EC2::ApplicationStatusCheck`.
pub enum Protocol {
    /// `http`.
    Http,
    /// `https`.
    Https,
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
        const VALUES: &[&str] = &["http", "https"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
