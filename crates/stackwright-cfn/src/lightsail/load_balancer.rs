// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Lightsail::LoadBalancer` and its property types.

use crate::l1::*;

/// The `AWS::Lightsail::LoadBalancer` resource specifies a load balancer that can be used with Lightsail instances.
///
/// > You cannot attach a TLS certificate to a load balancer using the `AWS::Lightsail::LoadBalancer` resource type. Instead, use the `AWS::Lightsail::LoadBalancerTlsCertificate` resource type to create a certificate and attach it to a load balancer.
///
/// `AWS::Lightsail::LoadBalancer`; `Ref` returns its `LoadBalancerName`, a [`lightsail::LoadBalancerName`](kinds::lightsail::LoadBalancerName).
/// Changing one of these replaces it: `InstancePort`, `IpAddressType`, `LoadBalancerName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-loadbalancer.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLoadBalancer(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Lightsail::LoadBalancer",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("load_balancer.rules"),
};

impl CfnLoadBalancer {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Lightsail::LoadBalancer";

    /// `CfnLoadBalancer` with its required properties, in alphabetical order:
    ///
    /// - `instance_port`: The port that the load balancer uses to direct traffic to your Lightsail instances.
    /// - `load_balancer_name`: The name of the load balancer.
    pub fn new(
        instance_port: impl IntoValue<i64>,
        load_balancer_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstancePort", instance_port.into_value().into_node());
        object_.put(
            "LoadBalancerName",
            load_balancer_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The Lightsail instances to attach to the load balancer.
    ///
    /// `AttachedInstances`; updated in place.
    pub fn attached_instances(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AttachedInstances", value.into_value().into_node());
        self
    }

    /// The path on the attached instance where the health check will be performed. If no path is specified, the load balancer tries to make a request to the default (root) page ( `/index.html`).
    ///
    /// `HealthCheckPath`; updated in place.
    pub fn health_check_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("HealthCheckPath", value.into_value().into_node());
        self
    }

    /// The IP address type of the load balancer.
    ///
    /// The possible values are `ipv4` for IPv4 only, and `dualstack` for both IPv4 and IPv6.
    ///
    /// `IpAddressType`; an update replaces the resource.
    pub fn ip_address_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IpAddressType", value.into_value().into_node());
        self
    }

    /// A Boolean value indicating whether session stickiness is enabled.
    ///
    /// Enable session stickiness (also known as *session affinity* ) to bind a user's session to a specific instance. This ensures that all requests from the user during the session are sent to the same instance.
    ///
    /// `SessionStickinessEnabled`; updated in place.
    pub fn session_stickiness_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("SessionStickinessEnabled", value.into_value().into_node());
        self
    }

    /// The time period, in seconds, after which the load balancer session stickiness cookie should be considered stale. If you do not specify this parameter, the default value is 0, which indicates that the sticky session should last for the duration of the browser session.
    ///
    /// `SessionStickinessLBCookieDurationSeconds`; updated in place.
    pub fn session_stickiness_lb_cookie_duration_seconds(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.put(
            "SessionStickinessLBCookieDurationSeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html) in the *AWS CloudFormation User Guide*.
    ///
    /// > The `Value` of `Tags` is optional for Lightsail resources.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The name of the TLS security policy for the load balancer.
    ///
    /// `TlsPolicyName`; updated in place.
    pub fn tls_policy_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TlsPolicyName", value.into_value().into_node());
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
    /// What `Ref` returns: its `LoadBalancerName`, a [`lightsail::LoadBalancerName`](kinds::lightsail::LoadBalancerName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::lightsail::LoadBalancerName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the load balancer.
    ///
    /// `Fn::GetAtt` of `LoadBalancerArn`.
    #[inline]
    pub fn attr_load_balancer_arn(&self) -> Value<kinds::lightsail::LoadBalancerArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LoadBalancerArn")))
    }
}

impl IntoValue<kinds::lightsail::LoadBalancerName> for &CfnLoadBalancerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lightsail::LoadBalancerName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::lightsail::LoadBalancerArn> for &CfnLoadBalancerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lightsail::LoadBalancerArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LoadBalancerArn")))
    }
}
