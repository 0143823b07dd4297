//! Elastic Load Balancing: listeners, rules, and what exists already.

use stackwright::certificatemanager::Certificate;
use stackwright::ec2::{
    Connectable, Connections, Port, SecurityGroup, SecurityGroupAttributes, SecurityGroupRef, Vpc,
    VpcAttributes, VpcRef,
};
use stackwright::elasticloadbalancingv2::*;
use stackwright::prelude::*;

crate::programs!(
    "elasticloadbalancingv2":
    listener_ports,
    listener_certificates,
    listener_actions,
    listener_rules,
    imported,
);

pub(crate) const BASE: &str = "arn:aws:elasticloadbalancing:eu-central-1:123456789012";

pub(crate) const ZONES: [&str; 2] = ["eu-central-1a", "eu-central-1b"];

/// A VPC with public and private subnets that exists already.
pub(crate) fn network(stack: &Stack) -> VpcRef {
    let attributes = VpcAttributes::new("vpc-12345", ZONES)
        .public_subnet_ids(["subnet-p1", "subnet-p2"])
        .private_subnet_ids(["subnet-a1", "subnet-a2"]);
    Vpc::from_vpc_attributes(stack, "Vpc", attributes)
}

pub(crate) fn certificate(name: &str) -> ListenerCertificate {
    ListenerCertificate::from_arn(certificate_arn(name))
}

fn certificate_arn(name: &str) -> String {
    format!("arn:aws:acm:eu-central-1:123456789012:certificate/{name}")
}

fn http(port: u16) -> BaseApplicationListener {
    BaseApplicationListener::new()
        .port(port)
        .protocol(ApplicationProtocol::Http)
}

pub(crate) fn listen(port: u16) -> BaseApplicationListener {
    BaseApplicationListener::new().port(port)
}

pub(crate) fn ok() -> FixedResponse {
    ListenerAction::fixed_response(200)
}

pub(crate) fn path(pattern: &str) -> ListenerCondition {
    ListenerCondition::path_patterns([pattern])
}

/// A target of our own: what it stands for registers itself and may be connected to.
pub(crate) struct Fleet<'a> {
    pub(crate) vpc: &'a VpcRef,
    pub(crate) ports: Option<Port>,
}

impl Construct for Fleet<'_> {
    type Handle = FleetRef;

    fn build(self, scope: &Scope) -> FleetRef {
        let group = scope.add("SecurityGroup", SecurityGroup::new(self.vpc));
        FleetRef {
            group,
            ports: self.ports,
        }
    }
}

#[derive(Clone)]
pub(crate) struct FleetRef {
    group: SecurityGroupRef,
    ports: Option<Port>,
}

impl Connectable for FleetRef {
    fn connections(&self) -> Connections {
        self.group.connections()
    }
}

impl ApplicationLoadBalancerTarget for FleetRef {
    fn attach_to_application_target_group(
        &self,
        scope: &Scope,
        group: &ApplicationTargetGroupRef,
    ) -> LoadBalancerTarget {
        group.register_connectable(scope, self, self.ports.clone());
        LoadBalancerTarget::self_registering(TargetType::Instance)
    }
}

pub(crate) fn fleet(stack: &Stack, id: &'static str, vpc: &VpcRef) -> FleetRef {
    stack.add(id, Fleet { vpc, ports: None })
}

pub(crate) fn on_8080(target: FleetRef) -> ApplicationTargetGroup {
    ApplicationTargetGroup::new()
        .port(8080)
        .protocol(ApplicationProtocol::Http)
        .target(target)
}

fn listener_ports(app: App) -> App {
    app.stack("listener-ports", |stack| {
        let lb = stack.add("LB", ApplicationLoadBalancer::new(&network(stack)));
        let add = |id: &'static str, listener: BaseApplicationListener| {
            lb.add_listener(stack, id, listener.default_action(ok()));
        };
        add("Port80", listen(80));
        add("Http8080", http(8080));
        add("Port8000", listen(8000));
        add("Port8008", listen(8008).open(false));
        add("Port443", listen(443).certificates([certificate("one")]));
        add("Port8443", listen(8443).certificates([certificate("one")]));
        let https = listen(9443)
            .protocol(ApplicationProtocol::Https)
            .open(false);
        add("HttpsOn9443", https.certificates([certificate("one")]));
    })
    .stack("listener-protocols", |stack| {
        let lb = stack.add("LB", ApplicationLoadBalancer::new(&network(stack)));
        let base = |protocol| {
            BaseApplicationListener::new()
                .protocol(protocol)
                .default_action(ok())
        };
        lb.add_listener(stack, "Http", base(ApplicationProtocol::Http));
        let https = base(ApplicationProtocol::Https).certificates([certificate("one")]);
        lb.add_listener(stack, "Https", https);
    })
    .stack("listener-dual-stack", |stack| {
        let vpc = network(stack);
        let dual = ApplicationLoadBalancer::new(&vpc).internet_facing(true);
        let dual = stack.add("LB", dual.ip_address_type(IpAddressType::DualStack));
        dual.add_listener(stack, "Http", listen(80).default_action(ok()));
        let other =
            VpcAttributes::new("vpc-other", ["eu-central-1a"]).public_subnet_ids(["subnet-o1"]);
        let other = Vpc::from_vpc_attributes(stack, "Other", other);
        let without = ApplicationLoadBalancer::new(&other)
            .internet_facing(true)
            .ip_address_type(IpAddressType::DualStackWithoutPublicIpv4);
        let without = stack.add("WithoutPublicIpv4", without);
        without.add_listener(stack, "Http", listen(80).default_action(ok()));
    })
    .stack("listener-redirects", |stack| {
        let vpc = network(stack);
        let lb = ApplicationLoadBalancer::new(&vpc).internet_facing(true);
        let default = stack.add("Default", lb.clone());
        default.add_redirect(stack, ApplicationLoadBalancerRedirect::new());
        let chosen = ApplicationLoadBalancerRedirect::new()
            .source_protocol(ApplicationProtocol::Http)
            .source_port(8080)
            .target_protocol(ApplicationProtocol::Https)
            .target_port(8443)
            .open(false);
        stack.add("Chosen", lb).add_redirect(stack, chosen);
    })
    .stack("listener-standalone", |stack| {
        let lb = stack.add("LB", ApplicationLoadBalancer::new(&network(stack)));
        let listener = ApplicationListener::new(&lb, listen(80).default_action(ok()));
        stack.add("Listener", listener);
    })
}

fn listener_certificates(app: App) -> App {
    app.stack("listener-certificates", |stack| {
        let lb = ApplicationLoadBalancer::new(&network(stack)).internet_facing(true);
        let lb = stack.add("LB", lb);
        let https = |port: u16| {
            listen(port).protocol(ApplicationProtocol::Https).default_action(ok())
        };
        let base = listen(443).certificates([certificate("one")]).default_action(ok());
        let one = lb.add_listener(stack, "One", base);
        one.add_certificates(stack, "More", [certificate("two"), certificate("three")]);
        let several = ["one", "two", "three"].map(certificate);
        let several = listen(8443).certificates(several).ssl_policy(SslPolicy::TLS13_13);
        lb.add_listener(stack, "Several", several.default_action(ok()));
        let late = lb.add_listener(stack, "Late", https(9443));
        let imported =
            Certificate::from_certificate_arn(stack, "Imported", certificate_arn("imported"));
        late.add_certificates(stack, "First", [&imported]);
        late.add_certificates(stack, "Second", [certificate("five")]);
        let recommended = https(10443)
            .certificates([certificate("six")])
            .ssl_policy(SslPolicy::RECOMMENDED_TLS);
        lb.add_listener(stack, "Recommended", recommended);
        let seventh = ApplicationListenerCertificate::new(&one, [certificate("seven")]);
        stack.add("Seventh", seventh);
    })
    .stack("listener-mutual", |stack| {
        let lb = stack.add("LB", ApplicationLoadBalancer::new(&network(stack)));
        let base = |port: u16| listen(port).certificates([certificate("one")]).default_action(ok());
        let store = "arn:aws:elasticloadbalancing:eu-central-1:123456789012:truststore/mine/0123456789abcdef";
        let verify = MutualAuthentication::verify(store)
            .ignore_client_certificate_expiry(true)
            .advertise_trust_store_ca_names(true);
        lb.add_listener(stack, "Verify", base(443).mutual_authentication(verify));
        let pass = MutualAuthentication::pass_through();
        lb.add_listener(stack, "PassThrough", base(8443).mutual_authentication(pass));
        let off = base(9443)
            .protocol(ApplicationProtocol::Https)
            .mutual_authentication(MutualAuthentication::new());
        lb.add_listener(stack, "Off", off);
    })
    .stack("listener-attributes", |stack| {
        let lb = stack.add("LB", ApplicationLoadBalancer::new(&network(stack)));
        let tuned = lb.add_listener(stack, "Http", listen(80).default_action(ok()));
        let server = "routing.http.response.server.enabled";
        let sniff = "routing.http.response.x_content_type_options.header_value";
        tuned.set_attribute(stack, server, "false");
        let frames = "routing.http.response.x_frame_options.header_value";
        tuned.set_attribute(stack, frames, "DENY");
        tuned.set_attribute(stack, server, "true");
        tuned.set_attribute(stack, sniff, "nosniff");
        tuned.remove_attribute(stack, sniff);
    })
}

fn listener_actions(app: App) -> App {
    app.stack("actions-forward", |stack| {
        let vpc = network(stack);
        let lb = stack.add("LB", ApplicationLoadBalancer::new(&vpc));
        let group =
            |id: &'static str| stack.add(id, ApplicationTargetGroup::new().vpc(&vpc).port(80));
        let (blue, green) = (group("Blue"), group("Green"));
        let add = |id: &'static str, port: u16, action: Forward| {
            lb.add_listener(stack, id, http(port).default_action(action));
        };
        add("One", 81, ListenerAction::forward([&blue]));
        add("Two", 82, ListenerAction::forward([&blue, &green]));
        let sticky = ListenerAction::forward([&blue]);
        add(
            "Sticky",
            83,
            sticky.stickiness_duration(Duration::minutes(5)),
        );
        add(
            "Weighted",
            84,
            ListenerAction::weighted_forward([(&blue, 1), (&green, 9)]),
        );
        let weighted = ListenerAction::weighted_forward([
            WeightedTargetGroup::new(&blue).weight(0),
            WeightedTargetGroup::new(&green),
        ]);
        add(
            "WeightedSticky",
            85,
            weighted.stickiness_duration(Duration::hours(1)),
        );
        lb.add_listener(
            stack,
            "Groups",
            http(86).default_target_groups([&green, &blue]),
        );
        let later = lb.add_listener(stack, "Later", http(87));
        later.add_target_groups(stack, "Default", [&green]);
    })
    .stack("actions-answers", |stack| {
        let lb = stack.add("LB", ApplicationLoadBalancer::new(&network(stack)));
        let add = |id: &'static str, port: u16, action: ListenerAction| {
            lb.add_listener(stack, id, http(port).open(false).default_action(action));
        };
        add("Fixed", 81, ListenerAction::fixed_response(404).into());
        let body = ListenerAction::fixed_response(503)
            .content_type("application/json")
            .message_body("{\"down\":true}");
        add("FixedBody", 82, body.into());
        add("FixedText", 83, ok().message_body("fine").into());
        let redirect = || ListenerAction::redirect();
        add(
            "Redirect",
            84,
            redirect()
                .protocol("HTTPS")
                .port("443")
                .permanent(true)
                .into(),
        );
        let all = redirect()
            .protocol("#{protocol}")
            .host("www.#{host}")
            .port("8443")
            .path("/new/#{path}")
            .query("#{query}&from=old")
            .permanent(false);
        add("RedirectAll", 85, all.into());
        add("RedirectHost", 86, redirect().host("example.com").into());
    })
    .stack("actions-oidc", |stack| {
        let vpc = network(stack);
        let lb = stack.add(
            "LB",
            ApplicationLoadBalancer::new(&vpc).internet_facing(true),
        );
        let target = stack.add("Target", ApplicationTargetGroup::new().vpc(&vpc).port(80));
        let secret = "{{resolve:secretsmanager:idp-secret:SecretString:clientSecret::}}";
        let provider = OidcProvider {
            authorization_endpoint: "https://idp.example.com/authorize".into_value(),
            client_id: "client".into_value(),
            client_secret: secret.into_value(),
            issuer: "https://idp.example.com".into_value(),
            token_endpoint: "https://idp.example.com/token".into_value(),
            user_info_endpoint: "https://idp.example.com/userinfo".into_value(),
        };
        let oidc = |next: ListenerAction| ListenerAction::authenticate_oidc(provider.clone(), next);
        let forward = || -> ListenerAction { ListenerAction::forward([&target]).into() };
        let base = |port: u16| listen(port).certificates([certificate("one")]);
        lb.add_listener(stack, "Plain", base(443).default_action(oidc(forward())));
        let every = oidc(ok().into())
            .authentication_request_extra_param("prompt", "login")
            .authentication_request_extra_param("display", "page")
            .on_unauthenticated_request(UnauthenticatedAction::Deny)
            .scope("openid email")
            .session_cookie_name("session")
            .session_timeout(Duration::days(1))
            .allow_https_outbound(false);
        let full = lb.add_listener(stack, "Full", base(8443).default_action(every));
        let admin = oidc(forward()).session_timeout(Duration::hours(1));
        full.add_action(
            stack,
            "Admin",
            AddRule::new(3, admin).condition(path("/admin")),
        );
        let token = ListenerAction::authenticate_jwt(
            "https://issuer.example.com",
            "https://issuer.example.com/jwks",
            forward(),
        );
        full.add_action(
            stack,
            "Token",
            AddRule::new(4, token).condition(path("/api")),
        );
    })
}

fn listener_rules(app: App) -> App {
    app.stack("listener-rules", |stack| {
        let vpc = network(stack);
        let lb = stack.add("LB", ApplicationLoadBalancer::new(&vpc));
        let listener = lb.add_listener(stack, "Http", listen(80));
        let group = ApplicationTargetGroup::new().vpc(&vpc).port(80);
        let group = stack.add("Group", group);
        let second = ApplicationTargetGroup::new().vpc(&vpc).port(8080);
        let second = stack.add("Second", second.protocol(ApplicationProtocol::Http));
        listener.add_target_groups(stack, "Default", &group);
        let api = ListenerCondition::path_patterns(["/api/*", "/v1/*"]);
        listener.add_target_groups(stack, "Api", AddRule::new(10, &second).condition(api));
        let hosts = ListenerCondition::host_headers(["a.example.com", "*.example.com"]);
        let both = AddRule::new(20, [&group, &second]).condition(hosts);
        listener.add_target_groups(stack, "Both", both);
        let teapot = ListenerAction::fixed_response(418)
            .message_body("teapot")
            .content_type("text/plain");
        let header = ListenerCondition::http_header("X-Version", ["beta", "alpha*"]);
        listener.add_action(stack, "Header", AddRule::new(30, teapot).condition(header));
        let refused = ListenerAction::fixed_response(405);
        let methods = ListenerCondition::http_request_methods(["PUT", "DELETE"]);
        listener.add_action(
            stack,
            "Methods",
            AddRule::new(40, refused).condition(methods),
        );
        let sticky = ListenerAction::forward([&second]).stickiness_duration(Duration::seconds(30));
        let query = ListenerCondition::query_strings([
            QueryString::new("2").key("version"),
            QueryString::new("debug"),
        ]);
        listener.add_action(stack, "Query", AddRule::new(50, sticky).condition(query));
        let admin = ListenerAction::redirect().host("admin.example.com");
        let sources = ListenerCondition::source_ips(["10.0.0.0/8", "2001:db8::/32"]);
        let sources = AddRule::new(60, admin).conditions([sources, path("/admin")]);
        listener.add_action(stack, "Sources", sources);
        let weighted = ListenerAction::weighted_forward([(&group, 1), (&second, 2)]);
        let bare = AddRule::new(70, weighted)
            .remove_suffix(true)
            .condition(path("/legacy"));
        listener.add_action(stack, "NoSuffix", bare);
        let web = ApplicationTargetGroup::new()
            .port(8000)
            .protocol(ApplicationProtocol::Http)
            .target(IpTarget::new("10.0.1.1"));
        let web = AddRule::new(80, web).condition(path("/web"));
        let web = listener.add_targets(stack, "Web", web);
        let forward = ListenerAction::forward([&group]);
        let rule = ApplicationListenerRule::new(&listener, 90, forward).condition(path("/rule"));
        stack.add("Rule", rule);
        let rule = ApplicationListenerRule::new(&listener, 100, ok()).condition(path("/action"));
        let rule = stack.add("RuleWithAction", rule);
        rule.add_condition(stack, ListenerCondition::host_headers(["b.example.com"]));
        rule.configure_action(stack, ListenerAction::redirect().path("/elsewhere"));
        stack.output("RuleArn", rule.listener_rule_arn());
        stack.output("WebGroup", web.target_group_full_name());
    })
}

fn imported(app: App) -> App {
    let network = |stack: &Stack| {
        let attributes =
            VpcAttributes::new("vpc-12345", ZONES).public_subnet_ids(["subnet-p1", "subnet-p2"]);
        Vpc::from_vpc_attributes(stack, "Vpc", attributes)
    };
    let balancer = |name: &str, group: &str| {
        let arn = format!("{BASE}:loadbalancer/app/{name}/50dc6c495c0c9188");
        ApplicationLoadBalancerAttributes::new(arn, group)
    };
    app.stack("imported-load-balancer", move |stack| {
        let vpc = network(stack);
        let lb = ApplicationLoadBalancer::from_application_load_balancer_attributes(
            stack,
            "LB",
            balancer("mine", "sg-12345")
                .canonical_hosted_zone_id("Z215JYRZR1TBD5")
                .dns_name("mine-1.eu-central-1.elb.amazonaws.com")
                .vpc(&vpc),
        );
        let open = lb.add_listener(stack, "Http", listen(80));
        let target = fleet(stack, "Fleet", &vpc);
        open.add_targets(stack, "Fleet", on_8080(target));
        let closed = listen(8080).open(false).default_action(ok());
        lb.add_listener(stack, "Closed", closed);
        stack.output("Dns", lb.dns_name());
        stack.output("Zone", lb.canonical_hosted_zone_id());
        let strict = ApplicationLoadBalancer::from_application_load_balancer_attributes(
            stack,
            "Strict",
            balancer("strict", "sg-strict")
                .security_group_allows_all_outbound(false)
                .vpc(&vpc),
        );
        let http = strict.add_listener(stack, "Http", listen(80));
        let target = fleet(stack, "OtherFleet", &vpc);
        http.add_targets(stack, "Fleet", on_8080(target));
    })
    .stack("imported-listener", move |stack| {
        let vpc = network(stack);
        let arn = format!("{BASE}:listener/app/mine/50dc6c495c0c9188/f2f7dc8efc522ab2");
        let group = SecurityGroupAttributes::new("sg-12345").allow_all_outbound(false);
        let group = SecurityGroup::from_attributes(stack, "Group", group);
        let attributes = ApplicationListenerAttributes::new(arn, &group).default_port(443);
        let listener = ApplicationListener::from_application_listener_attributes(
            stack, "Listener", attributes,
        );
        let group = ApplicationTargetGroup::new().vpc(&vpc).port(80);
        let group = stack.add("TargetGroup", group);
        let groups = AddRule::new(1, &group).condition(path("/groups"));
        listener.add_target_groups(stack, "Groups", groups);
        let target = fleet(stack, "Fleet", &vpc);
        let targets = stack.add("FleetGroup", on_8080(target).vpc(&vpc));
        let targets = AddRule::new(2, &targets).condition(path("/targets"));
        listener.add_target_groups(stack, "Targets", targets);
        listener.add_action(
            stack,
            "Action",
            AddRule::new(3, ok()).condition(path("/action")),
        );
        let forward = AddRule::new(4, ListenerAction::forward([&group]));
        let forward = forward.condition(path("/bare")).remove_suffix(true);
        listener.add_action(stack, "ActionNoSuffix", forward);
        listener.add_certificates(stack, "Certificates", [certificate("one")]);
        let anybody = Port::tcp(443).described("Anybody");
        listener.connections().allow_from_any_ipv4(stack, anybody);
        let forward = ListenerAction::forward([&group]);
        let host = ListenerCondition::host_headers(["example.com"]);
        let rule = ApplicationListenerRule::new(&listener, 5, forward).condition(host);
        stack.add("Rule", rule);
    })
    .stack("imported-target-group", move |stack| {
        let arn = format!("{BASE}:targetgroup/mine/73e2d6bc24d8a067");
        let lb_arn = format!("{BASE}:loadbalancer/app/mine/50dc6c495c0c9188");
        let attributes = TargetGroupAttributes::new(arn).load_balancer_arns([lb_arn]);
        let imported =
            ApplicationTargetGroup::from_target_group_attributes(stack, "Imported", attributes);
        let lb = ApplicationLoadBalancer::new(&network(stack)).internet_facing(true);
        let lb = stack.add("LB", lb);
        let base = listen(80).default_target_groups([&imported]);
        let http = lb.add_listener(stack, "Http", base);
        http.add_target_groups(
            stack,
            "Rule",
            AddRule::new(1, &imported).condition(path("/x")),
        );
        let handle = CfnResource::new("AWS::CloudFormation::WaitConditionHandle");
        let handle = stack.add("Waits", handle);
        stack.depend(&handle, &imported.load_balancer_attached());
        stack.output("Name", imported.target_group_name());
        stack.output("Arn", imported.target_group_arn());
    })
}
