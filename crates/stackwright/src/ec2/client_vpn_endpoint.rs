//! Endpoints of AWS Client VPN, by which people reach a network.

mod authentication;
mod authorization_rule;
mod route;

pub use stackwright_cfn::ec2::client_vpn_endpoint::*;

pub use authentication::ClientVpnUserBasedAuthentication;
pub use authorization_rule::ClientVpnAuthorizationRule;
pub use route::{ClientVpnRoute, ClientVpnRouteTarget};

use stackwright_cfn::ec2::{
    CfnClientVpnAuthorizationRuleRef, CfnClientVpnRouteRef, CfnClientVpnTargetNetworkAssociation,
};
use stackwright_cfn::kinds::certificatemanager::CertificateArn;
use stackwright_cfn::kinds::ec2::ClientVpnEndpointId;
use stackwright_cfn::kinds::lambda::FunctionArn;
use stackwright_core::{
    AsNode, Construct, Diagnostic, IntoValue, Node, NodeRef, Object, Scope, Text, Value, text,
};

use super::connections::{Connectable, Connections};
use super::{Ipv4Cidr, SecurityGroup, SecurityGroupRef, SubnetSelection, VpcRef, codes};
use crate::logs::{LogGroup, LogGroupRef, LogStreamRef};
use crate::words::{property_setters, words};

words! {
    /// What carries the tunnels of a client VPN.
    pub enum TransportProtocol {
        /// TCP, which passes most firewalls.
        Tcp = "tcp",
        /// UDP, which is faster.
        Udp = "udp",
    }
}

/// The port that clients of a VPN connect to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VpnPort {
    /// 443.
    Https = 443,
    /// 1194.
    Openvpn = 1194,
}

/// How long a client stays connected to a VPN.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClientVpnSessionTimeout {
    /// 8 hours.
    EightHours = 8,
    /// 10 hours.
    TenHours = 10,
    /// 12 hours.
    TwelveHours = 12,
    /// 24 hours.
    TwentyFourHours = 24,
}

/// An endpoint to which people connect with OpenVPN, to reach a VPC and what lies behind it.
///
/// ```
/// use stackwright::prelude::*;
/// use stackwright::ec2::{ClientVpnEndpoint, Port, SubnetType, Vpc};
///
/// let stack = Stack::new("network");
/// let vpc = stack.add("Vpc", Vpc::new().max_azs(2));
/// let certificate = |id| format!("arn:aws:acm:eu-central-1:123456789012:certificate/{id}");
/// let staff = ClientVpnEndpoint::new(&vpc, "10.100.0.0/16", certificate("server"))
///     .client_certificate_arn(certificate("clients"))
///     .vpc_subnets(SubnetType::PrivateWithEgress)
///     .split_tunnel(true);
/// let staff = stack.add("Staff", staff);
/// staff.add_authorization_rule(&stack, "Developers", "10.0.0.0/16", |rule| {
///     rule.group_id("developers")
/// });
/// ```
///
/// <https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/what-is.html>
#[derive(Clone, Debug)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct ClientVpnEndpoint {
    vpc: VpcRef,
    cidr: Value<String>,
    server_certificate: Value<CertificateArn>,
    client_certificate: Option<Value<CertificateArn>>,
    users: Option<ClientVpnUserBasedAuthentication>,
    logging: Option<bool>,
    log_group: Option<LogGroupRef>,
    log_stream: Option<LogStreamRef>,
    security_groups: Option<Vec<SecurityGroupRef>>,
    self_service_portal: Option<bool>,
    split_tunnel: Option<bool>,
    enforced_routes: Option<bool>,
    dns_servers: Vec<Value<String>>,
    subnets: SubnetSelection,
    authorize_all: bool,
    properties: Object,
}

impl ClientVpnEndpoint {
    /// An endpoint to this VPC. Clients get addresses of the block, from a `/22` to a `/12` that the VPC
    /// does not have; the certificate, of the same region, is what they know the server by.
    pub fn new(
        vpc: &VpcRef,
        cidr: impl IntoValue<String>,
        server_certificate_arn: impl IntoValue<CertificateArn>,
    ) -> Self {
        Self {
            vpc: vpc.clone(),
            cidr: cidr.into_value(),
            server_certificate: server_certificate_arn.into_value(),
            client_certificate: None,
            users: None,
            logging: None,
            log_group: None,
            log_stream: None,
            security_groups: None,
            self_service_portal: None,
            split_tunnel: None,
            enforced_routes: None,
            dns_servers: Vec::new(),
            subnets: SubnetSelection::default(),
            authorize_all: true,
            properties: Object::typed(),
        }
    }

    /// An endpoint that exists already, in these security groups.
    #[track_caller]
    pub fn from_endpoint_attributes<'a>(
        scope: &Scope,
        id: impl Into<Text>,
        endpoint_id: impl IntoValue<ClientVpnEndpointId>,
        security_groups: impl IntoIterator<Item = &'a SecurityGroupRef>,
    ) -> ClientVpnEndpointRef {
        ClientVpnEndpointRef {
            node: scope.group(id).node(),
            id: endpoint_id.into_value(),
            connections: Connections::new(security_groups.into_iter().cloned()),
            associations: Vec::new(),
        }
    }

    /// The certificate of the authority that signed the clients' certificates. An endpoint tells clients
    /// by this, by [their users](Self::user_based_authentication) or by both.
    pub fn client_certificate_arn(mut self, arn: impl IntoValue<CertificateArn>) -> Self {
        self.client_certificate = Some(arn.into_value());
        self
    }

    /// Who tells the people. Default: nobody; certificates do.
    pub fn user_based_authentication(mut self, users: ClientVpnUserBasedAuthentication) -> Self {
        self.users = Some(users);
        self
    }

    /// Whether connections are logged. Default: yes.
    pub const fn logging(mut self, logging: bool) -> Self {
        self.logging = Some(logging);
        self
    }

    /// Where connections are logged. Default: a new log group.
    pub fn log_group(mut self, group: &LogGroupRef) -> Self {
        self.log_group = Some(group.clone());
        self
    }

    /// The stream of the log group. Default: a new one.
    pub fn log_stream(mut self, stream: &LogStreamRef) -> Self {
        self.log_stream = Some(stream.clone());
        self
    }

    /// A function that accepts or refuses each connection. Its name begins with `AWSClientVPN-`.
    pub fn client_connection_handler(mut self, function: impl IntoValue<FunctionArn>) -> Self {
        let options = Object::typed()
            .with("Enabled", true)
            .with("LambdaFunctionArn", function.into_value().into_node());
        self.properties.put("ClientConnectOptions", options.into());
        self
    }

    /// The groups of what clients send into the VPC. Default: a new one.
    pub fn security_groups<'a>(
        mut self,
        groups: impl IntoIterator<Item = &'a SecurityGroupRef>,
    ) -> Self {
        self.security_groups = Some(groups.into_iter().cloned().collect());
        self
    }

    /// Whether people get the client and its settings from a page, whose address is an output. Default:
    /// yes, where people are told by [their users](Self::user_based_authentication).
    pub const fn self_service_portal(mut self, portal: bool) -> Self {
        self.self_service_portal = Some(portal);
        self
    }

    /// Whether only what is meant for the VPN takes the tunnel. Default: no, all takes it.
    pub const fn split_tunnel(mut self, split: bool) -> Self {
        self.split_tunnel = Some(split);
        self
    }

    /// Whether clients keep to the routes of the endpoint, whatever else their devices have. Default: no.
    pub const fn client_route_enforcement(mut self, enforced: bool) -> Self {
        self.enforced_routes = Some(enforced);
        self
    }

    /// What carries the tunnels. Default: UDP.
    pub fn transport_protocol(mut self, protocol: TransportProtocol) -> Self {
        let protocol = protocol.as_str().into();
        self.properties.put("TransportProtocol", protocol);
        self
    }

    /// The port. Default: 443.
    pub fn port(mut self, port: VpnPort) -> Self {
        self.properties.put("VpnPort", (port as i64).into());
        self
    }

    /// One or two servers of names. Default: those of the clients' devices.
    pub fn dns_servers<S: IntoValue<String>>(
        mut self,
        servers: impl IntoIterator<Item = S>,
    ) -> Self {
        self.dns_servers = servers.into_iter().map(IntoValue::into_value).collect();
        self
    }

    /// The subnets that clients enter by, one of each zone. Default: the private ones.
    pub fn vpc_subnets(mut self, subnets: impl Into<SubnetSelection>) -> Self {
        self.subnets = subnets.into();
        self
    }

    /// Whether everybody may reach the whole VPC. Default: yes.
    pub const fn authorize_all_users_to_vpc_cidr(mut self, authorize: bool) -> Self {
        self.authorize_all = authorize;
        self
    }

    /// How long a client stays connected. Default: 24 hours.
    pub fn session_timeout(mut self, timeout: ClientVpnSessionTimeout) -> Self {
        let hours = (timeout as i64).into();
        self.properties.put("SessionTimeoutHours", hours);
        self
    }

    /// What people read once they are connected, up to 1,400 characters. Default: nothing.
    pub fn client_login_banner(mut self, text: impl IntoValue<String>) -> Self {
        let banner = Object::typed()
            .with("BannerText", text.into_value().into_node())
            .with("Enabled", true);
        self.properties
            .put("ClientLoginBannerOptions", banner.into());
        self
    }

    property_setters! { properties:
        /// What the endpoint is for.
        description: String => "Description";
        /// Whether a client is disconnected at the end of its time, and not connected anew. Default: yes.
        disconnect_on_session_timeout: bool => "DisconnectOnSessionTimeout";
    }

    fn check(&self, scope: &Scope) {
        let refuse = |message: &str, given: String, allowed: &str, help: &str| {
            let finding = Diagnostic::error(&codes::CLIENT_VPN, message);
            scope.diagnose(finding.given(given).allowed(allowed).help(help));
        };
        let block = |text: &Value<String>| text.as_text()?.parse::<Ipv4Cidr>().ok();
        if let Some(text) = self.cidr.as_text() {
            let vpc = self.vpc.0.vpc_cidr_block.as_ref().and_then(block);
            match block(&self.cidr) {
                Some(cidr) if (12..=22).contains(&cidr.prefix()) => {
                    if let Some(vpc) = vpc.filter(|vpc| vpc.overlaps(&cidr)) {
                        refuse(
                            "clients of a VPN get addresses that the VPC has",
                            format!("{cidr} for clients, {vpc} for the VPC"),
                            "a block that shares no address with the VPC",
                            "choose another block",
                        );
                    }
                }
                _ => refuse(
                    "clients of a VPN get addresses of an IPv4 block of a certain size",
                    text.to_owned(),
                    "a block from /12 to /22, such as 10.100.0.0/16",
                    "choose another block",
                ),
            }
        }
        if self.client_certificate.is_none() && self.users.is_none() {
            refuse(
                "an endpoint of a client VPN can't tell its clients",
                "no way to tell them".to_owned(),
                "certificates, users or both",
                "set `client_certificate_arn` or `user_based_authentication`",
            );
        }
        if self.dns_servers.len() > 2 {
            refuse(
                "a client VPN has too many servers of names",
                self.dns_servers.len().to_string(),
                "up to 2",
                "leave the others out",
            );
        }
        if self.logging == Some(false) && (self.log_group.is_some() || self.log_stream.is_some()) {
            refuse(
                "a client VPN that logs nothing has a place for its logs",
                "`logging(false)` and a log group or stream".to_owned(),
                "one of the two",
                "leave `logging(false)` out",
            );
        }
        if self.split_tunnel == Some(true) && self.enforced_routes == Some(true) {
            refuse(
                "clients that keep to the routes of a VPN send all through its tunnel",
                "`split_tunnel(true)` and `client_route_enforcement(true)`".to_owned(),
                "one of the two",
                "leave one of them out",
            );
        }
        let text_of = |options: &str, key: &str| {
            let options = self.properties.get(options)?.as_object()?;
            Some(options.get(key)?.as_text()?.to_owned())
        };
        if let Some(banner) = text_of("ClientLoginBannerOptions", "BannerText")
            && banner.chars().count() > 1400
        {
            refuse(
                "the banner of a client VPN is too long",
                format!("{} characters", banner.chars().count()),
                "up to 1400",
                "shorten it",
            );
        }
        if let Some(function) = text_of("ClientConnectOptions", "LambdaFunctionArn")
            && !function.contains(":function:AWSClientVPN-")
        {
            refuse(
                "a client VPN can't call the function that accepts its connections",
                function,
                "a name that begins with `AWSClientVPN-`",
                "rename the function",
            );
        }
    }
}

impl Construct for ClientVpnEndpoint {
    type Handle = ClientVpnEndpointRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> ClientVpnEndpointRef {
        self.check(scope);
        let logging = self.logging.unwrap_or(true);
        let log_group = logging.then(|| {
            let made = || scope.add("LogGroup", LogGroup::new());
            self.log_group.clone().unwrap_or_else(made)
        });
        let groups = self.security_groups.unwrap_or_else(|| {
            let group = SecurityGroup::new(&self.vpc);
            vec![scope.add("SecurityGroup", group)]
        });
        let with_portal = self.users.is_some() && self.self_service_portal != Some(false);

        let mut log = Object::typed().with("Enabled", logging);
        let group = log_group.map(|group| group.log_group_name().into_node());
        log.put_some("CloudwatchLogGroup", group);
        let stream = self.log_stream.map(|it| it.log_stream_name().into_node());
        log.put_some("CloudwatchLogStream", stream);
        let certificates = self.client_certificate.map(|arn| {
            let chain = Object::typed().with("ClientRootCertificateChainArn", arn.into_node());
            let kind = Object::typed().with("MutualAuthentication", chain);
            kind.with("Type", "certificate-authentication")
        });
        let users = self.users.map(|users| users.0);
        let ways = certificates.into_iter().chain(users).map(Node::from);
        let mut endpoint = self.properties;
        endpoint.put("ClientCidrBlock", self.cidr.into_node());
        let enforced = self.enforced_routes;
        let enforced = enforced.map(|enforced| Object::typed().with("Enforced", enforced));
        endpoint.put_some("ClientRouteEnforcementOptions", enforced);
        if !self.dns_servers.is_empty() {
            let servers = self.dns_servers.into_iter().map(Value::into_node);
            endpoint.put("DnsServers", Node::List(servers.collect()));
        }
        let ids = groups
            .iter()
            .map(|group| group.security_group_id().into_node());
        endpoint.put("SecurityGroupIds", Node::List(ids.collect()));
        let portal = self
            .self_service_portal
            .map(|portal| if portal { "enabled" } else { "disabled" });
        endpoint.put_some("SelfServicePortal", portal);
        endpoint.put_some("SplitTunnel", self.split_tunnel);
        endpoint.put("VpcId", self.vpc.vpc_id().into_node());
        let mut resource = CfnClientVpnEndpoint::new(
            Value::from_node(Node::List(ways.collect())),
            Value::from_node(log.into()),
            self.server_certificate,
        );
        for (key, value) in endpoint.iter() {
            resource.as_object_mut().set(key.to_owned(), value.clone());
        }
        let resource = scope.add("Resource", resource);

        let id = resource.reference();
        if with_portal {
            let url = text![
                "https://self-service.clientvpn.amazonaws.com/endpoints/",
                &id
            ];
            scope.output("SelfServicePortalUrl", url);
        }
        let subnets = self.vpc.select_subnets(scope, self.subnets).subnet_ids();
        if subnets.is_empty() {
            let finding = Diagnostic::error(
                &codes::ENDPOINT_WITHOUT_SUBNETS,
                "an endpoint of a client VPN has no subnet to enter by",
            );
            scope.diagnose(
                finding
                    .given("no subnet")
                    .allowed("one or more")
                    .help("select others with `vpc_subnets`"),
            );
        }
        let associate = |(position, subnet): (usize, Value<_>)| {
            let association = CfnClientVpnTargetNetworkAssociation::new(&id).subnet_id(subnet);
            scope
                .add(format!("Association{position}"), association)
                .node()
        };
        let associations = subnets.into_iter().enumerate().map(associate).collect();
        let handle = ClientVpnEndpointRef {
            node: scope.node(),
            id: id.clone(),
            connections: Connections::new(groups),
            associations,
        };
        if self.authorize_all {
            let cidr = self.vpc.vpc_cidr_block();
            handle.add_authorization_rule(scope, "AuthorizeAll", cidr, |rule| rule);
        }
        handle
    }
}

/// A [`ClientVpnEndpoint`] in a stack.
#[derive(Clone, Debug)]
pub struct ClientVpnEndpointRef {
    node: NodeRef,
    id: Value<ClientVpnEndpointId>,
    connections: Connections,
    associations: Vec<NodeRef>,
}

impl AsNode for ClientVpnEndpointRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl Connectable for ClientVpnEndpointRef {
    fn connections(&self) -> Connections {
        self.connections.clone()
    }
}

impl IntoValue<ClientVpnEndpointId> for &ClientVpnEndpointRef {
    fn into_value(self) -> Value<ClientVpnEndpointId> {
        self.endpoint_id()
    }
}

impl ClientVpnEndpointRef {
    /// The id, `cvpn-endpoint-…`.
    pub fn endpoint_id(&self) -> Value<ClientVpnEndpointId> {
        self.id.clone()
    }

    /// Lets everybody reach a network, or only a group, by `|rule| rule.group_id(…)`.
    #[track_caller]
    pub fn add_authorization_rule(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        cidr: impl IntoValue<String>,
        change: impl FnOnce(ClientVpnAuthorizationRule) -> ClientVpnAuthorizationRule,
    ) -> CfnClientVpnAuthorizationRuleRef {
        let rule = ClientVpnAuthorizationRule::new(self, cidr);
        scope.of(self).add(id, change(rule))
    }

    /// Leads what is meant for a network to a subnet, or to other clients.
    #[track_caller]
    pub fn add_route(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        cidr: impl IntoValue<String>,
        target: impl Into<ClientVpnRouteTarget>,
        change: impl FnOnce(ClientVpnRoute) -> ClientVpnRoute,
    ) -> CfnClientVpnRouteRef {
        let route = ClientVpnRoute::new(self, cidr, target);
        scope.of(self).add(id, change(route))
    }
}
