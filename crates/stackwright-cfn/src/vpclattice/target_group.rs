// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::VpcLattice::TargetGroup` and its property types.

use crate::l1::*;

/// Creates a target group. A target group is a collection of targets, or compute resources, that run your application or service. A target group can only be used by a single service.
///
/// For more information, see [Target groups](https://docs.aws.amazon.com/vpc-lattice/latest/ug/target-groups.html) in the *Amazon VPC Lattice User Guide*.
///
/// `AWS::VpcLattice::TargetGroup`; `Ref` returns its `Arn`, a [`vpclattice::TargetGroupArn`](kinds::vpclattice::TargetGroupArn).
/// Changing one of these replaces it: `Name`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-targetgroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTargetGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::VpcLattice::TargetGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("target_group.rules"),
};

impl CfnTargetGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::VpcLattice::TargetGroup";

    /// `CfnTargetGroup` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of target group.
    pub fn new(r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The target group configuration.
    ///
    /// `Config`; updated in place.
    pub fn config(mut self, value: impl IntoValue<TargetGroupConfigProperty>) -> Self {
        self.0.put("Config", value.into_value().into_node());
        self
    }

    /// The name of the target group. The name must be unique within the account. The valid characters are a-z, 0-9, and hyphens (-). You can't use a hyphen as the first or last character, or immediately after another hyphen.
    ///
    /// If you don't specify a name, CloudFormation generates one. However, if you specify a name, and later want to replace the resource, you must specify a new name.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The tags for the target group.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Describes a target.
    ///
    /// `Targets`; updated in place.
    pub fn targets(mut self, value: impl IntoValue<List<TargetProperty>>) -> Self {
        self.0.put("Targets", value.into_value().into_node());
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

impl Construct for CfnTargetGroup {
    type Handle = CfnTargetGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTargetGroupRef {
        CfnTargetGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTargetGroup`] of a stack.
pub struct CfnTargetGroupRef(NodeRef);

impl Clone for CfnTargetGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTargetGroupRef {}
impl AsNode for CfnTargetGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTargetGroupRef {
    /// What `Ref` returns: its `Arn`, a [`vpclattice::TargetGroupArn`](kinds::vpclattice::TargetGroupArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::vpclattice::TargetGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the target group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::vpclattice::TargetGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date and time that the target group was created, specified in ISO-8601 format.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The ID of the target group.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The date and time that the target group was last updated, specified in ISO-8601 format.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[inline]
    pub fn attr_last_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedAt")))
    }

    /// The operation's status. You can retry the operation if the status is `CREATE_FAILED`. However, if you retry it while the status is `CREATE_IN_PROGRESS`, there is no change in the status.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::vpclattice::TargetGroupArn> for &CfnTargetGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::vpclattice::TargetGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Describes the health check configuration of a target group. Health check configurations aren't used for target groups of type `LAMBDA` or `ALB`.
///
/// The property type `HealthCheckConfig` of `AWS::VpcLattice::TargetGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct HealthCheckConfigProperty(Object);

impl HealthCheckConfigProperty {
    /// `HealthCheckConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether health checking is enabled.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// The approximate amount of time, in seconds, between health checks of an individual target. The range is 5–300 seconds. The default is 30 seconds.
    ///
    /// `HealthCheckIntervalSeconds`.
    pub fn health_check_interval_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("HealthCheckIntervalSeconds", value.into_value().into_node());
        self
    }

    /// The amount of time, in seconds, to wait before reporting a target as unhealthy. The range is 1–120 seconds. The default is 5 seconds.
    ///
    /// `HealthCheckTimeoutSeconds`.
    pub fn health_check_timeout_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("HealthCheckTimeoutSeconds", value.into_value().into_node());
        self
    }

    /// The number of consecutive successful health checks required before considering an unhealthy target healthy. The range is 2–10. The default is 5.
    ///
    /// `HealthyThresholdCount`.
    pub fn healthy_threshold_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("HealthyThresholdCount", value.into_value().into_node());
        self
    }

    /// The codes to use when checking for a successful response from a target.
    ///
    /// `Matcher`.
    pub fn matcher(mut self, value: impl IntoValue<MatcherProperty>) -> Self {
        self.0.put("Matcher", value.into_value().into_node());
        self
    }

    /// The destination for health checks on the targets. If the protocol version is `HTTP/1.1` or `HTTP/2`, specify a valid URI (for example, `/path?query`). The default path is `/`. Health checks are not supported if the protocol version is `gRPC`, however, you can choose `HTTP/1.1` or `HTTP/2` and specify a valid URI.
    ///
    /// `Path`.
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Path", value.into_value().into_node());
        self
    }

    /// The port used when performing health checks on targets. The default setting is the port that a target receives traffic on.
    ///
    /// `Port`.
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Port", value.into_value().into_node());
        self
    }

    /// The protocol used when performing health checks on targets. The possible protocols are `HTTP` and `HTTPS`. The default is `HTTP`.
    ///
    /// `Protocol`; one of `HTTP`, `HTTPS`.
    pub fn protocol(mut self, value: impl IntoValue<HealthCheckConfigProtocol>) -> Self {
        self.0.put("Protocol", value.into_value().into_node());
        self
    }

    /// The protocol version used when performing health checks on targets. The possible protocol versions are `HTTP1` and `HTTP2`.
    ///
    /// `ProtocolVersion`; one of `HTTP1`, `HTTP2`.
    pub fn protocol_version(
        mut self,
        value: impl IntoValue<HealthCheckConfigProtocolVersion>,
    ) -> Self {
        self.0
            .put("ProtocolVersion", value.into_value().into_node());
        self
    }

    /// The number of consecutive failed health checks required before considering a target unhealthy. The range is 2–10. The default is 2.
    ///
    /// `UnhealthyThresholdCount`.
    pub fn unhealthy_threshold_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("UnhealthyThresholdCount", value.into_value().into_node());
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

impl Kind for HealthCheckConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HealthCheckConfigProperty> for HealthCheckConfigProperty {}
impl From<HealthCheckConfigProperty> for Node {
    #[inline]
    fn from(value: HealthCheckConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HealthCheckConfigProperty> for HealthCheckConfigProperty {
    #[inline]
    fn into_value(self) -> Value<HealthCheckConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the codes to use when checking for a successful response from a target for health checks.
///
/// The property type `Matcher` of `AWS::VpcLattice::TargetGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct MatcherProperty(Object);

impl MatcherProperty {
    /// `MatcherProperty` with its required properties, in alphabetical order:
    ///
    /// - `http_code`: The HTTP code to use when checking for a successful response from a target.
    pub fn new(http_code: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("HttpCode", http_code.into_value().into_node());
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

impl Kind for MatcherProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MatcherProperty> for MatcherProperty {}
impl From<MatcherProperty> for Node {
    #[inline]
    fn from(value: MatcherProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MatcherProperty> for MatcherProperty {
    #[inline]
    fn into_value(self) -> Value<MatcherProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a target.
///
/// The property type `Target` of `AWS::VpcLattice::TargetGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetProperty(Object);

impl TargetProperty {
    /// `TargetProperty` with its required properties, in alphabetical order:
    ///
    /// - `id`: The ID of the target.
    pub fn new(id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
        Self(object_)
    }

    /// The port on which the target is listening. For HTTP, the default is 80. For HTTPS, the default is 443.
    ///
    /// `Port`.
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Port", value.into_value().into_node());
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

impl Kind for TargetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetProperty> for TargetProperty {}
impl From<TargetProperty> for Node {
    #[inline]
    fn from(value: TargetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetProperty> for TargetProperty {
    #[inline]
    fn into_value(self) -> Value<TargetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the configuration of a target group.
///
/// For more information, see [Target groups](https://docs.aws.amazon.com/vpc-lattice/latest/ug/target-groups.html) in the *Amazon VPC Lattice User Guide*.
///
/// The property type `TargetGroupConfig` of `AWS::VpcLattice::TargetGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetGroupConfigProperty(Object);

impl TargetGroupConfigProperty {
    /// `TargetGroupConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The health check configuration. Not supported if the target group type is `LAMBDA` or `ALB`.
    ///
    /// `HealthCheck`.
    pub fn health_check(mut self, value: impl IntoValue<HealthCheckConfigProperty>) -> Self {
        self.0.put("HealthCheck", value.into_value().into_node());
        self
    }

    /// The type of IP address used for the target group. Supported only if the target group type is `IP`. The default is `IPV4`.
    ///
    /// `IpAddressType`; default `"IPV4"`; one of `IPV4`, `IPV6`; an update replaces the resource.
    pub fn ip_address_type(mut self, value: impl IntoValue<IpAddressType>) -> Self {
        self.0.put("IpAddressType", value.into_value().into_node());
        self
    }

    /// The version of the event structure that your Lambda function receives. Supported only if the target group type is `LAMBDA`. The default is `V1`.
    ///
    /// `LambdaEventStructureVersion`; one of `V1`, `V2`; an update replaces the resource.
    pub fn lambda_event_structure_version(
        mut self,
        value: impl IntoValue<LambdaEventStructureVersion>,
    ) -> Self {
        self.0.put(
            "LambdaEventStructureVersion",
            value.into_value().into_node(),
        );
        self
    }

    /// The port on which the targets are listening. For HTTP, the default is 80. For HTTPS, the default is 443. Not supported if the target group type is `LAMBDA`.
    ///
    /// `Port`; an update replaces the resource.
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Port", value.into_value().into_node());
        self
    }

    /// The protocol to use for routing traffic to the targets. The default is the protocol of the target group. Not supported if the target group type is `LAMBDA`.
    ///
    /// `Protocol`; one of `HTTP`, `HTTPS`, `TCP`; an update replaces the resource.
    pub fn protocol(mut self, value: impl IntoValue<TargetGroupConfigProtocol>) -> Self {
        self.0.put("Protocol", value.into_value().into_node());
        self
    }

    /// The protocol version. The default is `HTTP1`. Not supported if the target group type is `LAMBDA`.
    ///
    /// `ProtocolVersion`; default `"HTTP1"`; one of `HTTP1`, `HTTP2`, `GRPC`; an update replaces the resource.
    pub fn protocol_version(
        mut self,
        value: impl IntoValue<TargetGroupConfigProtocolVersion>,
    ) -> Self {
        self.0
            .put("ProtocolVersion", value.into_value().into_node());
        self
    }

    /// The ID of the VPC. Not supported if the target group type is `LAMBDA`.
    ///
    /// `VpcIdentifier`; an update replaces the resource.
    pub fn vpc_identifier(mut self, value: impl IntoValue<kinds::ec2::VpcId>) -> Self {
        self.0.put("VpcIdentifier", value.into_value().into_node());
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

impl Kind for TargetGroupConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetGroupConfigProperty> for TargetGroupConfigProperty {}
impl From<TargetGroupConfigProperty> for Node {
    #[inline]
    fn from(value: TargetGroupConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetGroupConfigProperty> for TargetGroupConfigProperty {
    #[inline]
    fn into_value(self) -> Value<TargetGroupConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Protocol` of a `HealthCheckConfig` of `AWS::VpcLattice::TargetGroup`.
pub enum HealthCheckConfigProtocol {
    /// `HTTP`.
    Http,
    /// `HTTPS`.
    Https,
}

#[diagnostic::do_not_recommend]
impl Kind for HealthCheckConfigProtocol {}
#[diagnostic::do_not_recommend]
impl TextKind for HealthCheckConfigProtocol {}
#[diagnostic::do_not_recommend]
impl IdKind for HealthCheckConfigProtocol {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for HealthCheckConfigProtocol {}
#[diagnostic::do_not_recommend]
impl IntoValue<HealthCheckConfigProtocol> for HealthCheckConfigProtocol {
    #[inline]
    fn into_value(self) -> Value<HealthCheckConfigProtocol> {
        const VALUES: &[&str] = &["HTTP", "HTTPS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ProtocolVersion` of a `HealthCheckConfig` of `AWS::VpcLattice::TargetGroup`.
pub enum HealthCheckConfigProtocolVersion {
    /// `HTTP1`.
    Http1,
    /// `HTTP2`.
    Http2,
}

#[diagnostic::do_not_recommend]
impl Kind for HealthCheckConfigProtocolVersion {}
#[diagnostic::do_not_recommend]
impl TextKind for HealthCheckConfigProtocolVersion {}
#[diagnostic::do_not_recommend]
impl IdKind for HealthCheckConfigProtocolVersion {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for HealthCheckConfigProtocolVersion {}
#[diagnostic::do_not_recommend]
impl IntoValue<HealthCheckConfigProtocolVersion> for HealthCheckConfigProtocolVersion {
    #[inline]
    fn into_value(self) -> Value<HealthCheckConfigProtocolVersion> {
        const VALUES: &[&str] = &["HTTP1", "HTTP2"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `IpAddressType` of a `TargetGroupConfig` of `AWS::VpcLattice::TargetGroup`.
pub enum IpAddressType {
    /// `IPV4`.
    Ipv4,
    /// `IPV6`.
    Ipv6,
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
        const VALUES: &[&str] = &["IPV4", "IPV6"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LambdaEventStructureVersion` of a `TargetGroupConfig` of `AWS::VpcLattice::TargetGroup`.
pub enum LambdaEventStructureVersion {
    /// `V1`.
    V1,
    /// `V2`.
    V2,
}

#[diagnostic::do_not_recommend]
impl Kind for LambdaEventStructureVersion {}
#[diagnostic::do_not_recommend]
impl TextKind for LambdaEventStructureVersion {}
#[diagnostic::do_not_recommend]
impl IdKind for LambdaEventStructureVersion {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LambdaEventStructureVersion {}
#[diagnostic::do_not_recommend]
impl IntoValue<LambdaEventStructureVersion> for LambdaEventStructureVersion {
    #[inline]
    fn into_value(self) -> Value<LambdaEventStructureVersion> {
        const VALUES: &[&str] = &["V1", "V2"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Protocol` of a `TargetGroupConfig` of `AWS::VpcLattice::TargetGroup`.
pub enum TargetGroupConfigProtocol {
    /// `HTTP`.
    Http,
    /// `HTTPS`.
    Https,
    /// `TCP`.
    Tcp,
}

#[diagnostic::do_not_recommend]
impl Kind for TargetGroupConfigProtocol {}
#[diagnostic::do_not_recommend]
impl TextKind for TargetGroupConfigProtocol {}
#[diagnostic::do_not_recommend]
impl IdKind for TargetGroupConfigProtocol {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TargetGroupConfigProtocol {}
#[diagnostic::do_not_recommend]
impl IntoValue<TargetGroupConfigProtocol> for TargetGroupConfigProtocol {
    #[inline]
    fn into_value(self) -> Value<TargetGroupConfigProtocol> {
        const VALUES: &[&str] = &["HTTP", "HTTPS", "TCP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ProtocolVersion` of a `TargetGroupConfig` of `AWS::VpcLattice::TargetGroup`.
pub enum TargetGroupConfigProtocolVersion {
    /// `GRPC`.
    Grpc,
    /// `HTTP1`.
    Http1,
    /// `HTTP2`.
    Http2,
}

#[diagnostic::do_not_recommend]
impl Kind for TargetGroupConfigProtocolVersion {}
#[diagnostic::do_not_recommend]
impl TextKind for TargetGroupConfigProtocolVersion {}
#[diagnostic::do_not_recommend]
impl IdKind for TargetGroupConfigProtocolVersion {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TargetGroupConfigProtocolVersion {}
#[diagnostic::do_not_recommend]
impl IntoValue<TargetGroupConfigProtocolVersion> for TargetGroupConfigProtocolVersion {
    #[inline]
    fn into_value(self) -> Value<TargetGroupConfigProtocolVersion> {
        const VALUES: &[&str] = &["GRPC", "HTTP1", "HTTP2"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of `AWS::VpcLattice::TargetGroup`.
pub enum Type {
    /// `ALB`.
    Alb,
    /// `INSTANCE`.
    Instance,
    /// `IP`.
    Ip,
    /// `LAMBDA`.
    Lambda,
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
        const VALUES: &[&str] = &["ALB", "INSTANCE", "IP", "LAMBDA"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
