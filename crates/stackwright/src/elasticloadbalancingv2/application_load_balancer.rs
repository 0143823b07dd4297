//! Application load balancers.

use std::cell::RefCell;
use std::rc::Rc;

use stackwright_cfn::elasticloadbalancingv2::CfnLoadBalancer;
use stackwright_cfn::kinds::elasticloadbalancingv2::LoadBalancerArn;
use stackwright_core::kind::{HostedZoneId, SecurityGroupId};
use stackwright_core::{AsNode, Construct, Duration, IntoValue, Scope, Text, Value};

use super::action::ListenerAction;
use super::application_listener::{ApplicationListener, BaseApplicationListener};
use super::application_listener_ref::ApplicationListenerRef;
use super::attributes::Attributes;
use super::base_load_balancer::{
    Balancer, BaseLoadBalancer, illegal, load_balancer_handle, load_balancer_setters,
};
use super::protocol::{ApplicationProtocol, DesyncMitigationMode, XffHeaderProcessingMode};
use crate::ec2::{Connections, SecurityGroup, SecurityGroupAttributes, SecurityGroupRef, VpcRef};

/// An application load balancer: it takes HTTP requests and forwards them to targets.
///
/// ```
/// use stackwright::prelude::*;
/// use stackwright::ec2::Vpc;
/// use stackwright::elasticloadbalancingv2::{
///     ApplicationLoadBalancer, ApplicationTargetGroup, BaseApplicationListener, IpTarget,
/// };
///
/// let stack = Stack::new("web");
/// let vpc = stack.add("Vpc", Vpc::new());
/// let lb = stack.add("LB", ApplicationLoadBalancer::new(&vpc).internet_facing(true));
/// let listener = lb.add_listener(&stack, "Http", BaseApplicationListener::new().port(80));
/// let targets = ApplicationTargetGroup::new().port(8080).target(IpTarget::new("10.0.1.1"));
/// listener.add_targets(&stack, "Web", targets);
/// ```
///
/// Unless security groups are given it gets one of its own, which lets out only what is allowed
/// through its connections: requests to its targets.
///
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/introduction.html>
#[derive(Clone, Debug)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct ApplicationLoadBalancer {
    base: BaseLoadBalancer,
    security_group: Option<SecurityGroupRef>,
    http2_enabled: Option<bool>,
    idle_timeout: Option<Duration>,
    drop_invalid_header_fields: Option<bool>,
    desync_mitigation_mode: Option<DesyncMitigationMode>,
    client_keep_alive: Option<Duration>,
    preserve_host_header: bool,
    x_amzn_tls_version_and_cipher_suite_headers: bool,
    preserve_xff_client_port: bool,
    xff_header_processing_mode: Option<XffHeaderProcessingMode>,
    waf_fail_open: bool,
}

impl ApplicationLoadBalancer {
    /// A load balancer inside of a VPC.
    pub fn new(vpc: &VpcRef) -> Self {
        Self {
            base: BaseLoadBalancer::new(vpc),
            security_group: None,
            http2_enabled: None,
            idle_timeout: None,
            drop_invalid_header_fields: None,
            desync_mitigation_mode: None,
            client_keep_alive: None,
            preserve_host_header: false,
            x_amzn_tls_version_and_cipher_suite_headers: false,
            preserve_xff_client_port: false,
            xff_header_processing_mode: None,
            waf_fail_open: false,
        }
    }

    load_balancer_setters!();

    /// Its security group. Default: one is created.
    pub fn security_group(mut self, group: &SecurityGroupRef) -> Self {
        self.security_group = Some(group.clone());
        self
    }

    /// Whether clients may speak HTTP/2. Default: true.
    pub fn http2_enabled(mut self, enabled: bool) -> Self {
        self.http2_enabled = Some(enabled);
        self
    }

    /// How long a connection may be silent: 1 to 4000 seconds. Default: 60 seconds.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.idle_timeout = Some(timeout);
        self
    }

    /// Whether headers with illegal names are taken out of requests. Default: false.
    pub fn drop_invalid_header_fields(mut self, drop: bool) -> Self {
        self.drop_invalid_header_fields = Some(drop);
        self
    }

    /// How requests are treated that could be meant to desynchronize load balancer and targets.
    /// Default: [`Defensive`](DesyncMitigationMode::Defensive).
    pub fn desync_mitigation_mode(mut self, mode: DesyncMitigationMode) -> Self {
        self.desync_mitigation_mode = Some(mode);
        self
    }

    /// How long a connection of a client is kept for more requests: 60 to 604800 seconds. Default:
    /// 3600 seconds.
    pub fn client_keep_alive(mut self, duration: Duration) -> Self {
        self.client_keep_alive = Some(duration);
        self
    }

    /// Whether targets see the `Host` header as the client sent it. Default: false.
    pub fn preserve_host_header(mut self, preserve: bool) -> Self {
        self.preserve_host_header = preserve;
        self
    }

    /// Whether targets are told the client's TLS version and cipher suite, in the headers
    /// `x-amzn-tls-version` and `x-amzn-tls-cipher-suite`. Default: false.
    pub fn x_amzn_tls_version_and_cipher_suite_headers(mut self, enabled: bool) -> Self {
        self.x_amzn_tls_version_and_cipher_suite_headers = enabled;
        self
    }

    /// Whether the header `X-Forwarded-For` has the client's port. Default: false.
    pub fn preserve_xff_client_port(mut self, preserve: bool) -> Self {
        self.preserve_xff_client_port = preserve;
        self
    }

    /// What happens to the header `X-Forwarded-For`. Default:
    /// [`Append`](XffHeaderProcessingMode::Append).
    pub fn xff_header_processing_mode(mut self, mode: XffHeaderProcessingMode) -> Self {
        self.xff_header_processing_mode = Some(mode);
        self
    }

    /// Whether requests pass while the web application firewall can't be asked. Default: false.
    pub fn waf_fail_open(mut self, open: bool) -> Self {
        self.waf_fail_open = open;
        self
    }

    /// A load balancer that exists already: listeners can be added to it.
    #[track_caller]
    pub fn from_application_load_balancer_attributes(
        scope: &Scope,
        id: impl Into<Text>,
        attributes: ApplicationLoadBalancerAttributes,
    ) -> ApplicationLoadBalancerRef {
        let at = scope.group(id);
        let group = SecurityGroupAttributes::new(attributes.security_group_id)
            .allow_all_outbound(attributes.security_group_allows_all_outbound);
        let group = SecurityGroup::from_attributes(&at, "SecurityGroup", group);
        ApplicationLoadBalancerRef(Rc::new(Balancer {
            node: at.node(),
            resource: None,
            arn: attributes.load_balancer_arn,
            dns_name: attributes.dns_name,
            canonical_hosted_zone_id: attributes.canonical_hosted_zone_id,
            vpc: attributes.vpc,
            connections: Connections::new([group]),
            has_ipv6: false,
            attributes: RefCell::default(),
        }))
    }

    fn attributes(&self) -> Attributes {
        let mut attributes = self.base.attributes();
        let seconds = |duration: Duration| (duration.to_millis() / 1000).to_string();
        let on = |enabled: bool| enabled.then(|| "true".to_owned());
        let values = [
            (
                "routing.http2.enabled",
                self.http2_enabled.map(|enabled| enabled.to_string()),
            ),
            (
                "idle_timeout.timeout_seconds",
                self.idle_timeout.map(seconds),
            ),
            (
                "routing.http.drop_invalid_header_fields.enabled",
                self.drop_invalid_header_fields.map(|drop| drop.to_string()),
            ),
            (
                "routing.http.desync_mitigation_mode",
                self.desync_mitigation_mode
                    .map(|mode| mode.as_str().to_owned()),
            ),
            (
                "routing.http.preserve_host_header.enabled",
                on(self.preserve_host_header),
            ),
            (
                "routing.http.x_amzn_tls_version_and_cipher_suite.enabled",
                on(self.x_amzn_tls_version_and_cipher_suite_headers),
            ),
            (
                "routing.http.xff_client_port.enabled",
                on(self.preserve_xff_client_port),
            ),
            (
                "routing.http.xff_header_processing.mode",
                self.xff_header_processing_mode
                    .map(|mode| mode.as_str().to_owned()),
            ),
            ("waf.fail_open.enabled", on(self.waf_fail_open)),
            (
                "client_keep_alive.seconds",
                self.client_keep_alive.map(seconds),
            ),
        ];
        for (key, value) in values {
            if let Some(value) = value {
                attributes.set(key, value);
            }
        }
        attributes
    }

    fn diagnose(&self, scope: &Scope) {
        let durations = [
            ("idle_timeout", self.idle_timeout, 1, 4000),
            ("client_keep_alive", self.client_keep_alive, 60, 604_800),
        ];
        for (name, duration, least, most) in durations {
            if let Some(duration) = duration
                && !duration
                    .to_seconds()
                    .is_some_and(|s| (least..=most).contains(&s))
            {
                scope.diagnose(
                    illegal(format!("`{name}` is out of range"))
                        .given(duration)
                        .allowed(format!("{least} to {most} seconds, in whole seconds"))
                        .help("choose a duration in this range"),
                );
            }
        }
        if self.base.cross_zone_enabled == Some(false) {
            scope.diagnose(
                illegal("an application load balancer always serves every availability zone")
                    .given("cross_zone_enabled(false)")
                    .allowed("true")
                    .help("leave it out, or switch it off for single target groups"),
            );
        }
        if let Some(units) = self.base.minimum_capacity_unit.filter(|units| *units < 100) {
            scope.diagnose(
                illegal("`minimum_capacity_unit` is out of range")
                    .given(units)
                    .allowed("100 or more")
                    .help("reserve more, or leave it out"),
            );
        }
    }
}

impl Construct for ApplicationLoadBalancer {
    type Handle = ApplicationLoadBalancerRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> ApplicationLoadBalancerRef {
        self.diagnose(scope);
        let attributes = self.attributes();
        let resource = CfnLoadBalancer::new().r#type("application");
        let resource = self.base.place(scope, &attributes, resource, true);
        let group = self
            .security_group
            .unwrap_or_else(|| self.base.security_group(scope));
        let connections = Connections::new([group]);
        let balancer = Balancer::owned(scope, &self.base, resource, attributes, connections);
        ApplicationLoadBalancerRef(balancer)
    }
}

/// What is known of an application load balancer that exists already.
#[derive(Clone, Debug)]
pub struct ApplicationLoadBalancerAttributes {
    load_balancer_arn: Value<LoadBalancerArn>,
    security_group_id: Value<SecurityGroupId>,
    security_group_allows_all_outbound: bool,
    canonical_hosted_zone_id: Option<Value<HostedZoneId>>,
    dns_name: Option<Value<String>>,
    vpc: Option<VpcRef>,
}

impl ApplicationLoadBalancerAttributes {
    /// A load balancer by its ARN and security group.
    pub fn new(
        load_balancer_arn: impl IntoValue<LoadBalancerArn>,
        security_group_id: impl IntoValue<SecurityGroupId>,
    ) -> Self {
        Self {
            load_balancer_arn: load_balancer_arn.into_value(),
            security_group_id: security_group_id.into_value(),
            security_group_allows_all_outbound: true,
            canonical_hosted_zone_id: None,
            dns_name: None,
            vpc: None,
        }
    }

    /// Whether the security group lets everything out, so that no rules for that are added. Default:
    /// true.
    #[must_use]
    pub fn security_group_allows_all_outbound(mut self, allows: bool) -> Self {
        self.security_group_allows_all_outbound = allows;
        self
    }

    /// The hosted zone of the DNS name, needed for aliases to it.
    #[must_use]
    pub fn canonical_hosted_zone_id(mut self, id: impl IntoValue<HostedZoneId>) -> Self {
        self.canonical_hosted_zone_id = Some(id.into_value());
        self
    }

    /// The DNS name, needed for aliases to it.
    #[must_use]
    pub fn dns_name(mut self, name: impl IntoValue<String>) -> Self {
        self.dns_name = Some(name.into_value());
        self
    }

    /// The VPC, needed for targets that are added to its listeners.
    #[must_use]
    pub fn vpc(mut self, vpc: &VpcRef) -> Self {
        self.vpc = Some(vpc.clone());
        self
    }
}

/// An application load balancer, created or imported.
#[derive(Clone, Debug)]
pub struct ApplicationLoadBalancerRef(Rc<Balancer>);

load_balancer_handle!(ApplicationLoadBalancerRef);

impl ApplicationLoadBalancerRef {
    #[cfg(feature = "s3")]
    pub(super) fn balancer(&self) -> &Balancer {
        &self.0
    }

    /// Adds a listener below the load balancer.
    #[track_caller]
    pub fn add_listener(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        listener: BaseApplicationListener,
    ) -> ApplicationListenerRef {
        scope
            .of(self)
            .add(id, ApplicationListener::new(self, listener))
    }

    /// Adds a listener that redirects, from HTTP to HTTPS unless said otherwise.
    #[track_caller]
    pub fn add_redirect(
        &self,
        scope: &Scope,
        redirect: ApplicationLoadBalancerRedirect,
    ) -> ApplicationListenerRef {
        let (source, target) = (redirect.source_port, redirect.target_port);
        let action = ListenerAction::redirect()
            .port(target.to_string())
            .protocol(redirect.target_protocol.as_str())
            .permanent(true);
        let listener = BaseApplicationListener::new()
            .protocol(redirect.source_protocol)
            .port(source)
            .open(redirect.open)
            .default_action(action);
        self.add_listener(scope, format!("Redirect{source}To{target}"), listener)
    }

    pub(crate) fn has_ipv6(&self) -> bool {
        self.0.has_ipv6
    }
}

/// A listener that sends clients to another port of the load balancer, for good (status 301).
#[derive(Clone, Debug)]
pub struct ApplicationLoadBalancerRedirect {
    source_protocol: ApplicationProtocol,
    source_port: u16,
    target_protocol: ApplicationProtocol,
    target_port: u16,
    open: bool,
}

impl Default for ApplicationLoadBalancerRedirect {
    fn default() -> Self {
        Self::new()
    }
}

impl ApplicationLoadBalancerRedirect {
    /// From HTTP on port 80 to HTTPS on port 443.
    pub fn new() -> Self {
        Self {
            source_protocol: ApplicationProtocol::Http,
            source_port: 80,
            target_protocol: ApplicationProtocol::Https,
            target_port: 443,
            open: true,
        }
    }

    /// The protocol of the listener. Default: HTTP.
    #[must_use]
    pub fn source_protocol(mut self, protocol: ApplicationProtocol) -> Self {
        self.source_protocol = protocol;
        self
    }

    /// The port of the listener. Default: 80.
    #[must_use]
    pub fn source_port(mut self, port: u16) -> Self {
        self.source_port = port;
        self
    }

    /// The protocol to which clients are sent. Default: HTTPS.
    #[must_use]
    pub fn target_protocol(mut self, protocol: ApplicationProtocol) -> Self {
        self.target_protocol = protocol;
        self
    }

    /// The port to which clients are sent. Default: 443.
    #[must_use]
    pub fn target_port(mut self, port: u16) -> Self {
        self.target_port = port;
        self
    }

    /// Whether anybody may connect to the listener. Default: true.
    #[must_use]
    pub fn open(mut self, open: bool) -> Self {
        self.open = open;
        self
    }
}
