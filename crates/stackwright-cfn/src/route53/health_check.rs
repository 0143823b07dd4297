// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Route53::HealthCheck` and its property types.

use crate::l1::*;

/// The `AWS::Route53::HealthCheck` resource is a Route 53 resource type that contains settings for a Route 53 health check.
///
/// For information about associating health checks with records, see [HealthCheckId](https://docs.aws.amazon.com/Route53/latest/APIReference/API_ResourceRecordSet.html#Route53-Type-ResourceRecordSet-HealthCheckId) in [ChangeResourceRecordSets](https://docs.aws.amazon.com/Route53/latest/APIReference/API_ChangeResourceRecordSets.html).
///
/// > You can't create a health check with simple routing.
///
/// *ELB Load Balancers*
///
/// If you're registering EC2 instances with an Elastic Load Balancing (ELB) load balancer, do not create Amazon Route 53 health checks for the EC2 instances. When you register an EC2 instance with a load balancer, you configure settings for an ELB health check, which performs a similar function to a Route 53 health check.
///
/// *Private Hosted Zones*
///
/// You can associate health checks with failover records in a private hosted zone. Note the following:
///
/// - Route 53 health checkers are outside the VPC. To check the health of an endpoint within a VPC by IP address, you must assign a public IP address to the instance in the VPC.
/// - You can configure a health checker to check the health of an external resource that the instance relies on, such as a database server.
/// - You can create a CloudWatch metric, associate an alarm with the metric, and then create a health check that is based on the state of the alarm. For example, you might create a CloudWatch metric that checks the status of the Amazon EC2 `StatusCheckFailed` metric, add an alarm to the metric, and then create a health check that is based on the state of the alarm. For information about creating CloudWatch metrics and alarms by using the CloudWatch console, see the [Amazon CloudWatch User Guide](https://docs.aws.amazon.com/AmazonCloudWatch/latest/DeveloperGuide/WhatIsCloudWatch.html).
///
/// `AWS::Route53::HealthCheck`; `Ref` returns its `HealthCheckId`, a [`route53::HealthCheckId`](kinds::route53::HealthCheckId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-healthcheck.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnHealthCheck(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Route53::HealthCheck",
    tags: Some(stackwright_core::TagProperty {
        name: "HealthCheckTags",
        format: TagFormat::List,
    }),
    rules: include_str!("health_check.rules"),
};

impl CfnHealthCheck {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Route53::HealthCheck";

    /// `CfnHealthCheck` with its required properties, in alphabetical order:
    ///
    /// - `health_check_config`: A complex type that contains detailed information about one health check.
    pub fn new(health_check_config: impl IntoValue<HealthCheckConfigProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "HealthCheckConfig",
            health_check_config.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `HealthCheckTags` property describes key-value pairs that are associated with an `AWS::Route53::HealthCheck` resource.
    ///
    /// `HealthCheckTags`; updated in place.
    pub fn health_check_tags(
        mut self,
        value: impl IntoValue<List<HealthCheckTagProperty>>,
    ) -> Self {
        self.0
            .put("HealthCheckTags", value.into_value().into_node());
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

impl Construct for CfnHealthCheck {
    type Handle = CfnHealthCheckRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnHealthCheckRef {
        CfnHealthCheckRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnHealthCheck`] of a stack.
pub struct CfnHealthCheckRef(NodeRef);

impl Clone for CfnHealthCheckRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnHealthCheckRef {}
impl AsNode for CfnHealthCheckRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnHealthCheckRef {
    /// What `Ref` returns: its `HealthCheckId`, a [`route53::HealthCheckId`](kinds::route53::HealthCheckId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::route53::HealthCheckId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The identifier that Amazon Route 53 assigned to the health check when you created it. When you add or update a resource record set, you use this value to specify which health check to use. The value can be up to 64 characters long.
    ///
    /// `Fn::GetAtt` of `HealthCheckId`.
    #[inline]
    pub fn attr_health_check_id(&self) -> Value<kinds::route53::HealthCheckId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("HealthCheckId")))
    }
}

impl IntoValue<kinds::route53::HealthCheckId> for &CfnHealthCheckRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53::HealthCheckId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A complex type that identifies the CloudWatch alarm that you want Amazon Route 53 health checkers to use to determine whether the specified health check is healthy.
///
/// The property type `AlarmIdentifier` of `AWS::Route53::HealthCheck`.
#[must_use = "a property type does nothing until it is set"]
pub struct AlarmIdentifierProperty(Object);

impl AlarmIdentifierProperty {
    /// `AlarmIdentifierProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the CloudWatch alarm that you want Amazon Route 53 health checkers to use to determine whether this health check is healthy.
    /// - `region`: For the CloudWatch alarm that you want Route 53 health checkers to use to determine whether this health check is healthy, the region that the alarm was created in.
    pub fn new(
        name: impl IntoValue<kinds::cloudwatch::AlarmName>,
        region: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Region", region.into_value().into_node());
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

impl Kind for AlarmIdentifierProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AlarmIdentifierProperty> for AlarmIdentifierProperty {}
impl From<AlarmIdentifierProperty> for Node {
    #[inline]
    fn from(value: AlarmIdentifierProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AlarmIdentifierProperty> for AlarmIdentifierProperty {
    #[inline]
    fn into_value(self) -> Value<AlarmIdentifierProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A complex type that contains information about the health check.
///
/// The property type `HealthCheckConfig` of `AWS::Route53::HealthCheck`.
#[must_use = "a property type does nothing until it is set"]
pub struct HealthCheckConfigProperty(Object);

impl HealthCheckConfigProperty {
    /// `HealthCheckConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of health check that you want to create, which indicates how Amazon Route 53 determines whether an endpoint is healthy.
    pub fn new(r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// A complex type that identifies the CloudWatch alarm that you want Amazon Route 53 health checkers to use to determine whether the specified health check is healthy.
    ///
    /// `AlarmIdentifier`.
    pub fn alarm_identifier(mut self, value: impl IntoValue<AlarmIdentifierProperty>) -> Self {
        self.0
            .put("AlarmIdentifier", value.into_value().into_node());
        self
    }

    /// (CALCULATED Health Checks Only) A complex type that contains one `ChildHealthCheck` element for each health check that you want to associate with a `CALCULATED` health check.
    ///
    /// `ChildHealthChecks`.
    pub fn child_health_checks(
        mut self,
        value: impl IntoValue<List<kinds::route53::HealthCheckId>>,
    ) -> Self {
        self.0
            .put("ChildHealthChecks", value.into_value().into_node());
        self
    }

    /// Specify whether you want Amazon Route 53 to send the value of `FullyQualifiedDomainName` to the endpoint in the `client_hello` message during TLS negotiation. This allows the endpoint to respond to `HTTPS` health check requests with the applicable SSL/TLS certificate.
    ///
    /// Some endpoints require that `HTTPS` requests include the host name in the `client_hello` message. If you don't enable SNI, the status of the health check will be `SSL alert handshake_failure`. A health check can also have that status for other reasons. If SNI is enabled and you're still getting the error, check the SSL/TLS configuration on your endpoint and confirm that your certificate is valid.
    ///
    /// The SSL/TLS certificate on your endpoint includes a domain name in the `Common Name` field and possibly several more in the `Subject Alternative Names` field. One of the domain names in the certificate should match the value that you specify for `FullyQualifiedDomainName`. If the endpoint responds to the `client_hello` message with a certificate that does not include the domain name that you specified in `FullyQualifiedDomainName`, a health checker will retry the handshake. In the second attempt, the health checker will omit `FullyQualifiedDomainName` from the `client_hello` message.
    ///
    /// `EnableSNI`.
    pub fn enable_sni(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("EnableSNI", value.into_value().into_node());
        self
    }

    /// The number of consecutive health checks that an endpoint must pass or fail for Amazon Route 53 to change the current status of the endpoint from unhealthy to healthy or vice versa. For more information, see [How Amazon Route 53 Determines Whether an Endpoint Is Healthy](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html) in the *Amazon Route 53 Developer Guide*.
    ///
    /// `FailureThreshold` is not supported when you specify a value for `Type` of `RECOVERY_CONTROL`.
    ///
    /// Otherwise, if you don't specify a value for `FailureThreshold`, the default value is three health checks.
    ///
    /// `FailureThreshold`.
    pub fn failure_threshold(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("FailureThreshold", value.into_value().into_node());
        self
    }

    /// Amazon Route 53 behavior depends on whether you specify a value for `IPAddress`.
    ///
    /// *If you specify a value for* `IPAddress` :
    ///
    /// Amazon Route 53 sends health check requests to the specified IPv4 or IPv6 address and passes the value of `FullyQualifiedDomainName` in the `Host` header for all health checks except TCP health checks. This is typically the fully qualified DNS name of the endpoint on which you want Route 53 to perform health checks.
    ///
    /// When Route 53 checks the health of an endpoint, here is how it constructs the `Host` header:
    ///
    /// - If you specify a value of `80` for `Port` and `HTTP` or `HTTP_STR_MATCH` for `Type`, Route 53 passes the value of `FullyQualifiedDomainName` to the endpoint in the Host header.
    /// - If you specify a value of `443` for `Port` and `HTTPS` or `HTTPS_STR_MATCH` for `Type`, Route 53 passes the value of `FullyQualifiedDomainName` to the endpoint in the `Host` header.
    /// - If you specify another value for `Port` and any value except `TCP` for `Type`, Route 53 passes `FullyQualifiedDomainName:Port` to the endpoint in the `Host` header.
    ///
    /// If you don't specify a value for `FullyQualifiedDomainName`, Route 53 substitutes the value of `IPAddress` in the `Host` header in each of the preceding cases.
    ///
    /// *If you don't specify a value for `IPAddress`* :
    ///
    /// Route 53 sends a DNS request to the domain that you specify for `FullyQualifiedDomainName` at the interval that you specify for `RequestInterval`. Using an IPv4 address that DNS returns, Route 53 then checks the health of the endpoint.
    ///
    /// > If you don't specify a value for `IPAddress`, Route 53 uses only IPv4 to send health checks to the endpoint. If there's no record with a type of A for the name that you specify for `FullyQualifiedDomainName`, the health check fails with a "DNS resolution failed" error.
    ///
    /// If you want to check the health of multiple records that have the same name and type, such as multiple weighted records, and if you choose to specify the endpoint only by `FullyQualifiedDomainName`, we recommend that you create a separate health check for each endpoint. For example, create a health check for each HTTP server that is serving content for www.example.com. For the value of `FullyQualifiedDomainName`, specify the domain name of the server (such as us-east-2-www.example.com), not the name of the records (www.example.com).
    ///
    /// > In this configuration, if you create a health check for which the value of `FullyQualifiedDomainName` matches the name of the records and you then associate the health check with those records, health check results will be unpredictable.
    ///
    /// In addition, if the value that you specify for `Type` is `HTTP`, `HTTPS`, `HTTP_STR_MATCH`, or `HTTPS_STR_MATCH`, Route 53 passes the value of `FullyQualifiedDomainName` in the `Host` header, as it does when you specify a value for `IPAddress`. If the value of `Type` is `TCP`, Route 53 doesn't pass a `Host` header.
    ///
    /// `FullyQualifiedDomainName`.
    pub fn fully_qualified_domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("FullyQualifiedDomainName", value.into_value().into_node());
        self
    }

    /// The number of child health checks that are associated with a `CALCULATED` health check that Amazon Route 53 must consider healthy for the `CALCULATED` health check to be considered healthy. To specify the child health checks that you want to associate with a `CALCULATED` health check, use the [ChildHealthChecks](https://docs.aws.amazon.com/Route53/latest/APIReference/API_UpdateHealthCheck.html#Route53-UpdateHealthCheck-request-ChildHealthChecks) element.
    ///
    /// Note the following:
    ///
    /// - If you specify a number greater than the number of child health checks, Route 53 always considers this health check to be unhealthy.
    /// - If you specify `0`, Route 53 always considers this health check to be healthy.
    ///
    /// `HealthThreshold`.
    pub fn health_threshold(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("HealthThreshold", value.into_value().into_node());
        self
    }

    /// The IPv4 or IPv6 IP address of the endpoint that you want Amazon Route 53 to perform health checks on. If you don't specify a value for `IPAddress`, Route 53 sends a DNS request to resolve the domain name that you specify in `FullyQualifiedDomainName` at the interval that you specify in `RequestInterval`. Using an IP address returned by DNS, Route 53 then checks the health of the endpoint.
    ///
    /// Use one of the following formats for the value of `IPAddress` :
    ///
    /// - *IPv4 address*: four values between 0 and 255, separated by periods (.), for example, `192.0.2.44`.
    /// - *IPv6 address*: eight groups of four hexadecimal values, separated by colons (:), for example, `2001:0db8:85a3:0000:0000:abcd:0001:2345`. You can also shorten IPv6 addresses as described in RFC 5952, for example, `2001:db8:85a3::abcd:1:2345`.
    ///
    /// If the endpoint is an EC2 instance, we recommend that you create an Elastic IP address, associate it with your EC2 instance, and specify the Elastic IP address for `IPAddress`. This ensures that the IP address of your instance will never change.
    ///
    /// For more information, see [FullyQualifiedDomainName](https://docs.aws.amazon.com/Route53/latest/APIReference/API_UpdateHealthCheck.html#Route53-UpdateHealthCheck-request-FullyQualifiedDomainName).
    ///
    /// Constraints: Route 53 can't check the health of endpoints for which the IP address is in local, private, non-routable, or multicast ranges. For more information about IP addresses for which you can't create health checks, see the following documents:
    ///
    /// - [RFC 5735, Special Use IPv4 Addresses](https://docs.aws.amazon.com/https://tools.ietf.org/html/rfc5735)
    /// - [RFC 6598, IANA-Reserved IPv4 Prefix for Shared Address Space](https://docs.aws.amazon.com/https://tools.ietf.org/html/rfc6598)
    /// - [RFC 5156, Special-Use IPv6 Addresses](https://docs.aws.amazon.com/https://tools.ietf.org/html/rfc5156)
    ///
    /// When the value of `Type` is `CALCULATED` or `CLOUDWATCH_METRIC`, omit `IPAddress`.
    ///
    /// `IPAddress`.
    pub fn ip_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IPAddress", value.into_value().into_node());
        self
    }

    /// When CloudWatch has insufficient data about the metric to determine the alarm state, the status that you want Amazon Route 53 to assign to the health check:
    ///
    /// - `Healthy`: Route 53 considers the health check to be healthy.
    /// - `Unhealthy`: Route 53 considers the health check to be unhealthy.
    /// - `LastKnownStatus`: Route 53 uses the status of the health check from the last time that CloudWatch had sufficient data to determine the alarm state. For new health checks that have no last known status, the default status for the health check is healthy.
    ///
    /// `InsufficientDataHealthStatus`; one of `Healthy`, `LastKnownStatus`, `Unhealthy`.
    pub fn insufficient_data_health_status(
        mut self,
        value: impl IntoValue<InsufficientDataHealthStatus>,
    ) -> Self {
        self.0.put(
            "InsufficientDataHealthStatus",
            value.into_value().into_node(),
        );
        self
    }

    /// Specify whether you want Amazon Route 53 to invert the status of a health check, for example, to consider a health check unhealthy when it otherwise would be considered healthy.
    ///
    /// `Inverted`.
    pub fn inverted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Inverted", value.into_value().into_node());
        self
    }

    /// Specify whether you want Amazon Route 53 to measure the latency between health checkers in multiple AWS regions and your endpoint, and to display CloudWatch latency graphs on the *Health Checks* page in the Route 53 console.
    ///
    /// `MeasureLatency` is not supported when you specify a value for `Type` of `RECOVERY_CONTROL`.
    ///
    /// > You can't change the value of `MeasureLatency` after you create a health check.
    ///
    /// `MeasureLatency`; an update replaces the resource.
    pub fn measure_latency(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("MeasureLatency", value.into_value().into_node());
        self
    }

    /// The port on the endpoint that you want Amazon Route 53 to perform health checks on.
    ///
    /// > Don't specify a value for `Port` when you specify a value for [Type](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-route53-healthcheck-healthcheckconfig.html#cfn-route53-healthcheck-healthcheckconfig-type) of `CLOUDWATCH_METRIC` or `CALCULATED`.
    ///
    /// `Port`.
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Port", value.into_value().into_node());
        self
    }

    /// A complex type that contains one `Region` element for each region from which you want Amazon Route 53 health checkers to check the specified endpoint.
    ///
    /// If you don't specify any regions, Route 53 health checkers automatically performs checks from all of the regions that are listed under *Valid Values*.
    ///
    /// If you update a health check to remove a region that has been performing health checks, Route 53 will briefly continue to perform checks from that region to ensure that some health checkers are always checking the endpoint (for example, if you replace three regions with four different regions).
    ///
    /// `Regions`.
    pub fn regions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Regions", value.into_value().into_node());
        self
    }

    /// The number of seconds between the time that Amazon Route 53 gets a response from your endpoint and the time that it sends the next health check request. Each Route 53 health checker makes requests at this interval.
    ///
    /// `RequestInterval` is not supported when you specify a value for `Type` of `RECOVERY_CONTROL`.
    ///
    /// > You can't change the value of `RequestInterval` after you create a health check.
    ///
    /// If you don't specify a value for `RequestInterval`, the default value is `30` seconds.
    ///
    /// `RequestInterval`; an update replaces the resource.
    pub fn request_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("RequestInterval", value.into_value().into_node());
        self
    }

    /// The path, if any, that you want Amazon Route 53 to request when performing health checks. The path can be any value for which your endpoint will return an HTTP status code of 2xx or 3xx when the endpoint is healthy, for example, the file /docs/route53-health-check.html. You can also include query string parameters, for example, `/welcome.html?language=jp&login=y`.
    ///
    /// `ResourcePath`.
    pub fn resource_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ResourcePath", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) for the Route 53 Application Recovery Controller routing control.
    ///
    /// For more information about Route 53 Application Recovery Controller, see [Route 53 Application Recovery Controller Developer Guide.](https://docs.aws.amazon.com/r53recovery/latest/dg/what-is-route-53-recovery.html).
    ///
    /// `RoutingControlArn`.
    pub fn routing_control_arn(
        mut self,
        value: impl IntoValue<kinds::route53recoverycontrol::RoutingControlArn>,
    ) -> Self {
        self.0
            .put("RoutingControlArn", value.into_value().into_node());
        self
    }

    /// If the value of Type is `HTTP_STR_MATCH` or `HTTPS_STR_MATCH`, the string that you want Amazon Route 53 to search for in the response body from the specified resource. If the string appears in the response body, Route 53 considers the resource healthy.
    ///
    /// Route 53 considers case when searching for `SearchString` in the response body.
    ///
    /// `SearchString`.
    pub fn search_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SearchString", value.into_value().into_node());
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

/// The `HealthCheckTag` property describes one key-value pair that is associated with an `AWS::Route53::HealthCheck` resource.
///
/// The property type `HealthCheckTag` of `AWS::Route53::HealthCheck`.
#[must_use = "a property type does nothing until it is set"]
pub struct HealthCheckTagProperty(Object);

impl HealthCheckTagProperty {
    /// `HealthCheckTagProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The value of `Key` depends on the operation that you want to perform.
    /// - `value`: The value of `Value` depends on the operation that you want to perform.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
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

impl Kind for HealthCheckTagProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HealthCheckTagProperty> for HealthCheckTagProperty {}
impl From<HealthCheckTagProperty> for Node {
    #[inline]
    fn from(value: HealthCheckTagProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HealthCheckTagProperty> for HealthCheckTagProperty {
    #[inline]
    fn into_value(self) -> Value<HealthCheckTagProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `InsufficientDataHealthStatus` of a `HealthCheckConfig` of `AWS::Route53::HealthCheck`.
pub enum InsufficientDataHealthStatus {
    /// `Healthy`.
    Healthy,
    /// `LastKnownStatus`.
    LastKnownStatus,
    /// `Unhealthy`.
    Unhealthy,
}

#[diagnostic::do_not_recommend]
impl Kind for InsufficientDataHealthStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for InsufficientDataHealthStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for InsufficientDataHealthStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InsufficientDataHealthStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<InsufficientDataHealthStatus> for InsufficientDataHealthStatus {
    #[inline]
    fn into_value(self) -> Value<InsufficientDataHealthStatus> {
        const VALUES: &[&str] = &["Healthy", "LastKnownStatus", "Unhealthy"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `HealthCheckConfig` of `AWS::Route53::HealthCheck`.
pub enum Type {
    /// `CALCULATED`.
    Calculated,
    /// `CLOUDWATCH_METRIC`.
    CloudwatchMetric,
    /// `HTTP`.
    Http,
    /// `HTTPS`.
    Https,
    /// `HTTPS_STR_MATCH`.
    HttpsStrMatch,
    /// `HTTP_STR_MATCH`.
    HttpStrMatch,
    /// `RECOVERY_CONTROL`.
    RecoveryControl,
    /// `TCP`.
    Tcp,
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
        const VALUES: &[&str] = &[
            "CALCULATED",
            "CLOUDWATCH_METRIC",
            "HTTP",
            "HTTPS",
            "HTTPS_STR_MATCH",
            "HTTP_STR_MATCH",
            "RECOVERY_CONTROL",
            "TCP",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
