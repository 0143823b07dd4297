// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ElasticLoadBalancing::LoadBalancer` and its property types.

use crate::l1::*;

/// Specifies a Classic Load Balancer.
///
/// If this resource has a public IP address and is also in a VPC that is defined in the same template, you must use the [DependsOn attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html) to declare a dependency on the VPC-gateway attachment.
///
/// `AWS::ElasticLoadBalancing::LoadBalancer`; `Ref` returns its `LoadBalancerName`, a [`elasticloadbalancing::LoadBalancerName`](kinds::elasticloadbalancing::LoadBalancerName).
/// Changing one of these replaces it: `LoadBalancerName`, `Scheme`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancing-loadbalancer.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLoadBalancer(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ElasticLoadBalancing::LoadBalancer",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("load_balancer.rules"),
};

impl CfnLoadBalancer {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ElasticLoadBalancing::LoadBalancer";

    /// `CfnLoadBalancer` with its required properties, in alphabetical order:
    ///
    /// - `listeners`: The listeners for the load balancer.
    pub fn new(listeners: impl IntoValue<List<ListenersProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Listeners", listeners.into_value().into_node());
        Self(object_)
    }

    /// Information about where and how access logs are stored for the load balancer.
    ///
    /// `AccessLoggingPolicy`; updated in place.
    pub fn access_logging_policy(
        mut self,
        value: impl IntoValue<AccessLoggingPolicyProperty>,
    ) -> Self {
        self.0
            .put("AccessLoggingPolicy", value.into_value().into_node());
        self
    }

    /// Information about a policy for application-controlled session stickiness.
    ///
    /// `AppCookieStickinessPolicy`; updated in place.
    pub fn app_cookie_stickiness_policy(
        mut self,
        value: impl IntoValue<List<AppCookieStickinessPolicyProperty>>,
    ) -> Self {
        self.0
            .put("AppCookieStickinessPolicy", value.into_value().into_node());
        self
    }

    /// The Availability Zones for a load balancer in a default VPC. For a load balancer in a nondefault VPC, specify `Subnets` instead.
    ///
    /// Update requires replacement if you did not previously specify an Availability Zone or if you are removing all Availability Zones. Otherwise, update requires no interruption.
    ///
    /// `AvailabilityZones`; an update may replace the resource.
    pub fn availability_zones(
        mut self,
        value: impl IntoValue<List<kinds::ec2::AvailabilityZoneName>>,
    ) -> Self {
        self.0
            .put("AvailabilityZones", value.into_value().into_node());
        self
    }

    /// If enabled, the load balancer allows existing requests to complete before the load balancer shifts traffic away from a deregistered or unhealthy instance.
    ///
    /// For more information, see [Configure connection draining](https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/config-conn-drain.html) in the *User Guide for Classic Load Balancers*.
    ///
    /// `ConnectionDrainingPolicy`; updated in place.
    pub fn connection_draining_policy(
        mut self,
        value: impl IntoValue<ConnectionDrainingPolicyProperty>,
    ) -> Self {
        self.0
            .put("ConnectionDrainingPolicy", value.into_value().into_node());
        self
    }

    /// If enabled, the load balancer allows the connections to remain idle (no data is sent over the connection) for the specified duration.
    ///
    /// By default, Elastic Load Balancing maintains a 60-second idle connection timeout for both front-end and back-end connections of your load balancer. For more information, see [Configure idle connection timeout](https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/config-idle-timeout.html) in the *User Guide for Classic Load Balancers*.
    ///
    /// `ConnectionSettings`; updated in place.
    pub fn connection_settings(
        mut self,
        value: impl IntoValue<ConnectionSettingsProperty>,
    ) -> Self {
        self.0
            .put("ConnectionSettings", value.into_value().into_node());
        self
    }

    /// If enabled, the load balancer routes the request traffic evenly across all instances regardless of the Availability Zones.
    ///
    /// For more information, see [Configure cross-zone load balancing](https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/enable-disable-crosszone-lb.html) in the *User Guide for Classic Load Balancers*.
    ///
    /// `CrossZone`; updated in place.
    pub fn cross_zone(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("CrossZone", value.into_value().into_node());
        self
    }

    /// The health check settings to use when evaluating the health of your EC2 instances.
    ///
    /// Update requires replacement if you did not previously specify health check settings or if you are removing the health check settings. Otherwise, update requires no interruption.
    ///
    /// `HealthCheck`; an update may replace the resource.
    pub fn health_check(mut self, value: impl IntoValue<HealthCheckProperty>) -> Self {
        self.0.put("HealthCheck", value.into_value().into_node());
        self
    }

    /// The IDs of the instances for the load balancer.
    ///
    /// `Instances`; updated in place.
    pub fn instances(mut self, value: impl IntoValue<List<kinds::ec2::InstanceId>>) -> Self {
        self.0.put("Instances", value.into_value().into_node());
        self
    }

    /// Information about a policy for duration-based session stickiness.
    ///
    /// `LBCookieStickinessPolicy`; updated in place.
    pub fn lb_cookie_stickiness_policy(
        mut self,
        value: impl IntoValue<List<LBCookieStickinessPolicyProperty>>,
    ) -> Self {
        self.0
            .put("LBCookieStickinessPolicy", value.into_value().into_node());
        self
    }

    /// The name of the load balancer. This name must be unique within your set of load balancers for the region.
    ///
    /// If you don't specify a name, AWS CloudFormation generates a unique physical ID for the load balancer. For more information, see [Name Type](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html). If you specify a name, you cannot perform updates that require replacement of this resource, but you can perform other updates. To replace the resource, specify a new name.
    ///
    /// `LoadBalancerName`; an update replaces the resource.
    pub fn load_balancer_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LoadBalancerName", value.into_value().into_node());
        self
    }

    /// The policies defined for your Classic Load Balancer. Specify only back-end server policies.
    ///
    /// `Policies`; updated in place.
    pub fn policies(mut self, value: impl IntoValue<List<PoliciesProperty>>) -> Self {
        self.0.put("Policies", value.into_value().into_node());
        self
    }

    /// The type of load balancer. Valid only for load balancers in a VPC.
    ///
    /// If `Scheme` is `internet-facing`, the load balancer has a public DNS name that resolves to a public IP address.
    ///
    /// If `Scheme` is `internal`, the load balancer has a public DNS name that resolves to a private IP address.
    ///
    /// `Scheme`; an update replaces the resource.
    pub fn scheme(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Scheme", value.into_value().into_node());
        self
    }

    /// The security groups for the load balancer. Valid only for load balancers in a VPC.
    ///
    /// `SecurityGroups`; updated in place.
    pub fn security_groups(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0.put("SecurityGroups", value.into_value().into_node());
        self
    }

    /// The IDs of the subnets for the load balancer. You can specify at most one subnet per Availability Zone.
    ///
    /// Update requires replacement if you did not previously specify a subnet or if you are removing all subnets. Otherwise, update requires no interruption. To update to a different subnet in the current Availability Zone, you must first update to a subnet in a different Availability Zone, then update to the new subnet in the original Availability Zone.
    ///
    /// `Subnets`; an update may replace the resource.
    pub fn subnets(mut self, value: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        self.0.put("Subnets", value.into_value().into_node());
        self
    }

    /// The tags associated with a load balancer.
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

impl Construct for CfnLoadBalancer {
    type Handle = CfnLoadBalancerRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLoadBalancerRef {
        CfnLoadBalancerRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLoadBalancer`] of a stack.
pub struct CfnLoadBalancerRef(NodeRef);

impl Clone for CfnLoadBalancerRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLoadBalancerRef {}
impl AsNode for CfnLoadBalancerRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLoadBalancerRef {
    /// What `Ref` returns: its `LoadBalancerName`, a [`elasticloadbalancing::LoadBalancerName`](kinds::elasticloadbalancing::LoadBalancerName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::elasticloadbalancing::LoadBalancerName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The name of the Route 53 hosted zone that is associated with the load balancer. Internal-facing load balancers don't use this value, use `DNSName` instead.
    ///
    /// `Fn::GetAtt` of `CanonicalHostedZoneName`.
    #[inline]
    pub fn attr_canonical_hosted_zone_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CanonicalHostedZoneName"),
        ))
    }

    /// The ID of the Route 53 hosted zone name that is associated with the load balancer.
    ///
    /// `Fn::GetAtt` of `CanonicalHostedZoneNameID`.
    #[inline]
    pub fn attr_canonical_hosted_zone_name_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CanonicalHostedZoneNameID"),
        ))
    }

    /// The DNS name for the load balancer.
    ///
    /// `Fn::GetAtt` of `DNSName`.
    #[inline]
    pub fn attr_dns_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DNSName")))
    }

    /// The `SourceSecurityGroup` attribute.
    ///
    /// `Fn::GetAtt` of `SourceSecurityGroup`.
    #[inline]
    pub fn attr_source_security_group(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SourceSecurityGroup")))
    }

    /// The name of the security group that you can use as part of your inbound rules for your load balancer's back-end instances.
    ///
    /// `Fn::GetAtt` of `SourceSecurityGroup.GroupName`.
    #[inline]
    pub fn attr_source_security_group_group_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("SourceSecurityGroup.GroupName"),
        ))
    }

    /// The owner of the source security group.
    ///
    /// `Fn::GetAtt` of `SourceSecurityGroup.OwnerAlias`.
    #[inline]
    pub fn attr_source_security_group_owner_alias(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("SourceSecurityGroup.OwnerAlias"),
        ))
    }
}

impl IntoValue<kinds::elasticloadbalancing::LoadBalancerName> for &CfnLoadBalancerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::elasticloadbalancing::LoadBalancerName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies where and how access logs are stored for your Classic Load Balancer.
///
/// The property type `AccessLoggingPolicy` of `AWS::ElasticLoadBalancing::LoadBalancer`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccessLoggingPolicyProperty(Object);

impl AccessLoggingPolicyProperty {
    /// `AccessLoggingPolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: Specifies whether access logs are enabled for the load balancer.
    /// - `s3_bucket_name`: The name of the Amazon S3 bucket where the access logs are stored.
    pub fn new(
        enabled: impl IntoValue<bool>,
        s3_bucket_name: impl IntoValue<kinds::s3::BucketName>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        object_.put("S3BucketName", s3_bucket_name.into_value().into_node());
        Self(object_)
    }

    /// The interval for publishing the access logs. You can specify an interval of either 5 minutes or 60 minutes.
    ///
    /// Default: 60 minutes
    ///
    /// `EmitInterval`.
    pub fn emit_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("EmitInterval", value.into_value().into_node());
        self
    }

    /// The logical hierarchy you created for your Amazon S3 bucket, for example `my-bucket-prefix/prod`. If the prefix is not provided, the log is placed at the root level of the bucket.
    ///
    /// `S3BucketPrefix`.
    pub fn s3_bucket_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3BucketPrefix", value.into_value().into_node());
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

impl Kind for AccessLoggingPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AccessLoggingPolicyProperty> for AccessLoggingPolicyProperty {}
impl From<AccessLoggingPolicyProperty> for Node {
    #[inline]
    fn from(value: AccessLoggingPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AccessLoggingPolicyProperty> for AccessLoggingPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<AccessLoggingPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a policy for application-controlled session stickiness for your Classic Load Balancer.
///
/// To associate a policy with a listener, use the [PolicyNames](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-elb-listener.html#cfn-ec2-elb-listener-policynames) property for the listener.
///
/// The property type `AppCookieStickinessPolicy` of `AWS::ElasticLoadBalancing::LoadBalancer`.
#[must_use = "a property type does nothing until it is set"]
pub struct AppCookieStickinessPolicyProperty(Object);

impl AppCookieStickinessPolicyProperty {
    /// `AppCookieStickinessPolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `cookie_name`: The name of the application cookie used for stickiness.
    /// - `policy_name`: The mnemonic name for the policy being created.
    pub fn new(cookie_name: impl IntoValue<String>, policy_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("CookieName", cookie_name.into_value().into_node());
        object_.put("PolicyName", policy_name.into_value().into_node());
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

impl Kind for AppCookieStickinessPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AppCookieStickinessPolicyProperty> for AppCookieStickinessPolicyProperty {}
impl From<AppCookieStickinessPolicyProperty> for Node {
    #[inline]
    fn from(value: AppCookieStickinessPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AppCookieStickinessPolicyProperty> for AppCookieStickinessPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<AppCookieStickinessPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the connection draining settings for your Classic Load Balancer.
///
/// The property type `ConnectionDrainingPolicy` of `AWS::ElasticLoadBalancing::LoadBalancer`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectionDrainingPolicyProperty(Object);

impl ConnectionDrainingPolicyProperty {
    /// `ConnectionDrainingPolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: Specifies whether connection draining is enabled for the load balancer.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        Self(object_)
    }

    /// The maximum time, in seconds, to keep the existing connections open before deregistering the instances.
    ///
    /// `Timeout`.
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

impl Kind for ConnectionDrainingPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectionDrainingPolicyProperty> for ConnectionDrainingPolicyProperty {}
impl From<ConnectionDrainingPolicyProperty> for Node {
    #[inline]
    fn from(value: ConnectionDrainingPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectionDrainingPolicyProperty> for ConnectionDrainingPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<ConnectionDrainingPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the idle timeout value for your Classic Load Balancer.
///
/// The property type `ConnectionSettings` of `AWS::ElasticLoadBalancing::LoadBalancer`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectionSettingsProperty(Object);

impl ConnectionSettingsProperty {
    /// `ConnectionSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `idle_timeout`: The time, in seconds, that the connection is allowed to be idle (no data has been sent over the connection) before it is closed by the load balancer.
    pub fn new(idle_timeout: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("IdleTimeout", idle_timeout.into_value().into_node());
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

impl Kind for ConnectionSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectionSettingsProperty> for ConnectionSettingsProperty {}
impl From<ConnectionSettingsProperty> for Node {
    #[inline]
    fn from(value: ConnectionSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectionSettingsProperty> for ConnectionSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<ConnectionSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies health check settings for your Classic Load Balancer.
///
/// The property type `HealthCheck` of `AWS::ElasticLoadBalancing::LoadBalancer`.
#[must_use = "a property type does nothing until it is set"]
pub struct HealthCheckProperty(Object);

impl HealthCheckProperty {
    /// `HealthCheckProperty` with its required properties, in alphabetical order:
    ///
    /// - `healthy_threshold`: The number of consecutive health checks successes required before moving the instance to the `Healthy` state.
    /// - `interval`: The approximate interval, in seconds, between health checks of an individual instance.
    /// - `target`: The instance being checked.
    /// - `timeout`: The amount of time, in seconds, during which no response means a failed health check.
    /// - `unhealthy_threshold`: The number of consecutive health check failures required before moving the instance to the `Unhealthy` state.
    pub fn new(
        healthy_threshold: impl IntoValue<String>,
        interval: impl IntoValue<String>,
        target: impl IntoValue<String>,
        timeout: impl IntoValue<String>,
        unhealthy_threshold: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "HealthyThreshold",
            healthy_threshold.into_value().into_node(),
        );
        object_.put("Interval", interval.into_value().into_node());
        object_.put("Target", target.into_value().into_node());
        object_.put("Timeout", timeout.into_value().into_node());
        object_.put(
            "UnhealthyThreshold",
            unhealthy_threshold.into_value().into_node(),
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

impl Kind for HealthCheckProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HealthCheckProperty> for HealthCheckProperty {}
impl From<HealthCheckProperty> for Node {
    #[inline]
    fn from(value: HealthCheckProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HealthCheckProperty> for HealthCheckProperty {
    #[inline]
    fn into_value(self) -> Value<HealthCheckProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a policy for duration-based session stickiness for your Classic Load Balancer.
///
/// To associate a policy with a listener, use the [PolicyNames](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-elb-listener.html#cfn-ec2-elb-listener-policynames) property for the listener.
///
/// The property type `LBCookieStickinessPolicy` of `AWS::ElasticLoadBalancing::LoadBalancer`.
#[must_use = "a property type does nothing until it is set"]
pub struct LBCookieStickinessPolicyProperty(Object);

impl LBCookieStickinessPolicyProperty {
    /// `LBCookieStickinessPolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The time period, in seconds, after which the cookie should be considered stale. If this parameter is not specified, the stickiness session lasts for the duration of the browser session.
    ///
    /// `CookieExpirationPeriod`.
    pub fn cookie_expiration_period(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CookieExpirationPeriod", value.into_value().into_node());
        self
    }

    /// The name of the policy. This name must be unique within the set of policies for this load balancer.
    ///
    /// `PolicyName`.
    pub fn policy_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PolicyName", value.into_value().into_node());
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

impl Kind for LBCookieStickinessPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LBCookieStickinessPolicyProperty> for LBCookieStickinessPolicyProperty {}
impl From<LBCookieStickinessPolicyProperty> for Node {
    #[inline]
    fn from(value: LBCookieStickinessPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LBCookieStickinessPolicyProperty> for LBCookieStickinessPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<LBCookieStickinessPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a listener for your Classic Load Balancer.
///
/// Modifying any property replaces the listener.
///
/// The property type `Listeners` of `AWS::ElasticLoadBalancing::LoadBalancer`.
#[must_use = "a property type does nothing until it is set"]
pub struct ListenersProperty(Object);

impl ListenersProperty {
    /// `ListenersProperty` with its required properties, in alphabetical order:
    ///
    /// - `instance_port`: The port on which the instance is listening.
    /// - `load_balancer_port`: The port on which the load balancer is listening.
    /// - `protocol`: The load balancer transport protocol to use for routing: HTTP, HTTPS, TCP, or SSL.
    pub fn new(
        instance_port: impl IntoValue<String>,
        load_balancer_port: impl IntoValue<String>,
        protocol: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstancePort", instance_port.into_value().into_node());
        object_.put(
            "LoadBalancerPort",
            load_balancer_port.into_value().into_node(),
        );
        object_.put("Protocol", protocol.into_value().into_node());
        Self(object_)
    }

    /// The protocol to use for routing traffic to instances: HTTP, HTTPS, TCP, or SSL.
    ///
    /// If the front-end protocol is TCP or SSL, the back-end protocol must be TCP or SSL. If the front-end protocol is HTTP or HTTPS, the back-end protocol must be HTTP or HTTPS.
    ///
    /// If there is another listener with the same `InstancePort` whose `InstanceProtocol` is secure, (HTTPS or SSL), the listener's `InstanceProtocol` must also be secure.
    ///
    /// If there is another listener with the same `InstancePort` whose `InstanceProtocol` is HTTP or TCP, the listener's `InstanceProtocol` must be HTTP or TCP.
    ///
    /// `InstanceProtocol`.
    pub fn instance_protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InstanceProtocol", value.into_value().into_node());
        self
    }

    /// The names of the policies to associate with the listener.
    ///
    /// `PolicyNames`.
    pub fn policy_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("PolicyNames", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the server certificate.
    ///
    /// `SSLCertificateId`.
    pub fn ssl_certificate_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SSLCertificateId", value.into_value().into_node());
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

impl Kind for ListenersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ListenersProperty> for ListenersProperty {}
impl From<ListenersProperty> for Node {
    #[inline]
    fn from(value: ListenersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ListenersProperty> for ListenersProperty {
    #[inline]
    fn into_value(self) -> Value<ListenersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies policies for your Classic Load Balancer.
///
/// To associate policies with a listener, use the [PolicyNames](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-elb-listener.html#cfn-ec2-elb-listener-policynames) property for the listener.
///
/// The property type `Policies` of `AWS::ElasticLoadBalancing::LoadBalancer`.
#[must_use = "a property type does nothing until it is set"]
pub struct PoliciesProperty(Object);

impl PoliciesProperty {
    /// `PoliciesProperty` with its required properties, in alphabetical order:
    ///
    /// - `attributes`: The policy attributes.
    /// - `policy_name`: The name of the policy.
    /// - `policy_type`: The name of the policy type.
    pub fn new(
        attributes: impl IntoValue<List<PolicyItemProperty>>,
        policy_name: impl IntoValue<String>,
        policy_type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Attributes", attributes.into_value().into_node());
        object_.put("PolicyName", policy_name.into_value().into_node());
        object_.put("PolicyType", policy_type.into_value().into_node());
        Self(object_)
    }

    /// The instance ports for the policy. Required only for some policy types.
    ///
    /// `InstancePorts`.
    pub fn instance_ports(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("InstancePorts", value.into_value().into_node());
        self
    }

    /// The load balancer ports for the policy. Required only for some policy types.
    ///
    /// `LoadBalancerPorts`.
    pub fn load_balancer_ports(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("LoadBalancerPorts", value.into_value().into_node());
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

impl Kind for PoliciesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PoliciesProperty> for PoliciesProperty {}
impl From<PoliciesProperty> for Node {
    #[inline]
    fn from(value: PoliciesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PoliciesProperty> for PoliciesProperty {
    #[inline]
    fn into_value(self) -> Value<PoliciesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `PolicyItem` of `AWS::ElasticLoadBalancing::LoadBalancer`.
#[must_use = "a property type does nothing until it is set"]
pub struct PolicyItemProperty(Object);

impl PolicyItemProperty {
    /// `PolicyItemProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Name` property.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The `Value` property.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for PolicyItemProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PolicyItemProperty> for PolicyItemProperty {}
impl From<PolicyItemProperty> for Node {
    #[inline]
    fn from(value: PolicyItemProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PolicyItemProperty> for PolicyItemProperty {
    #[inline]
    fn into_value(self) -> Value<PolicyItemProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
