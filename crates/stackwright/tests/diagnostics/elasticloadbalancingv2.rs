//! Elastic Load Balancing.

use insta::assert_snapshot;
use stackwright::ec2::{SecurityGroup, Vpc, VpcAttributes, VpcRef};
use stackwright::elasticloadbalancingv2::*;
use stackwright::prelude::*;

use super::findings;

fn network(stack: &Stack) -> VpcRef {
    let attributes = VpcAttributes::new("vpc-12345", ["eu-central-1a"])
        .public_subnet_ids(["subnet-p1"])
        .private_subnet_ids(["subnet-a1"]);
    Vpc::from_vpc_attributes(stack, "Vpc", attributes)
}

fn load_balancer(stack: &Stack) -> ApplicationLoadBalancerRef {
    let vpc = network(stack);
    stack.add("LB", ApplicationLoadBalancer::new(&vpc))
}

fn listen(port: u16) -> BaseApplicationListener {
    BaseApplicationListener::new().port(port)
}

fn ok() -> FixedResponse {
    ListenerAction::fixed_response(200)
}

fn certificate() -> ListenerCertificate {
    ListenerCertificate::from_arn("arn:aws:acm:eu-central-1:123456789012:certificate/one")
}

fn path(pattern: &str) -> ListenerCondition {
    ListenerCondition::path_patterns([pattern])
}

/// Adds target groups on port 80 of the VPC, with a health check each.
fn health_checks(stack: &Stack, checks: impl IntoIterator<Item = (&'static str, HealthCheck)>) {
    let vpc = network(stack);
    for (id, check) in checks {
        let group = ApplicationTargetGroup::new()
            .vpc(&vpc)
            .port(80)
            .health_check(check);
        stack.add(id, group.target_type(TargetType::Ip));
    }
}

#[test]
fn load_balancers_have_legal_names_and_options() {
    let found = findings(|stack| {
        let vpc = network(stack);
        let new = || ApplicationLoadBalancer::new(&vpc);
        stack.add(
            "Long",
            new().load_balancer_name("a-name-that-is-longer-than-32-letters"),
        );
        stack.add("Internal", new().load_balancer_name("internal-web"));
        stack.add("Idle", new().idle_timeout(Duration::seconds(4001)));
        stack.add(
            "KeepAlive",
            new().client_keep_alive(Duration::millis(61_500)),
        );
        stack.add("Zones", new().cross_zone_enabled(false));
        stack.add("Capacity", new().minimum_capacity_unit(99));
        let hidden = IpAddressType::DualStackWithoutPublicIpv4;
        stack.add("Hidden", new().ip_address_type(hidden));
        stack.add("Gateway", new().deny_all_igw_traffic(true));
    });
    assert_snapshot!(found, @"
    error[illegal-load-balancer-name]: the load balancer's name is not a legal one
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Long
       = given: `a-name-that-is-longer-than-32-letters`
       = allowed: 1 to 32 letters, digits and hyphens, no hyphen at either end, not beginning with `internal-`
       = help: shorten or rename it, or let CloudFormation name the load balancer

    error[illegal-load-balancer-name]: the load balancer's name is not a legal one
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Internal
       = given: `internal-web`
       = allowed: 1 to 32 letters, digits and hyphens, no hyphen at either end, not beginning with `internal-`
       = help: shorten or rename it, or let CloudFormation name the load balancer

    error[illegal-load-balancer-option]: `idle_timeout` is out of range
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Idle
       = given: 4001 seconds
       = allowed: 1 to 4000 seconds, in whole seconds
       = help: choose a duration in this range

    error[illegal-load-balancer-option]: `client_keep_alive` is out of range
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/KeepAlive
       = given: 61500 milliseconds
       = allowed: 60 to 604800 seconds, in whole seconds
       = help: choose a duration in this range

    error[illegal-load-balancer-option]: an application load balancer always serves every availability zone
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Zones
       = given: cross_zone_enabled(false)
       = allowed: true
       = help: leave it out, or switch it off for single target groups

    error[illegal-load-balancer-option]: `minimum_capacity_unit` is out of range
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Capacity
       = given: 99
       = allowed: 100 or more
       = help: reserve more, or leave it out

    error[illegal-load-balancer-option]: an internal load balancer has no public addresses to leave out
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Hidden
       = given: dualstack-without-public-ipv4 on an internal load balancer
       = allowed: it on a load balancer that faces the internet
       = help: set `.internet_facing(true)`, or choose dual stack

    error[illegal-load-balancer-option]: `deny_all_igw_traffic` is for dual stack load balancers
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Gateway
       = given: ipv4
       = allowed: dualstack, dualstack-without-public-ipv4
       = help: leave it out, or choose dual stack addresses
    ");
}

#[test]
fn a_listener_has_a_port_a_protocol_an_action_and_a_certificate() {
    let found = findings(|stack| {
        let lb = load_balancer(stack);
        lb.add_listener(
            stack,
            "Nothing",
            BaseApplicationListener::new().default_action(ok()),
        );
        lb.add_listener(stack, "Unknown", listen(9000).default_action(ok()));
        lb.add_listener(stack, "NoAction", listen(80));
        lb.add_listener(stack, "NoCertificate", listen(443).default_action(ok()));
        let http = listen(8080)
            .certificates([certificate()])
            .ssl_policy(SslPolicy::TLS13_13);
        lb.add_listener(stack, "Http", http.default_action(ok()));
        let mutual = MutualAuthentication::pass_through().ignore_client_certificate_expiry(true);
        let mutual = listen(8443)
            .certificates([certificate()])
            .mutual_authentication(mutual);
        lb.add_listener(stack, "Mutual", mutual.default_action(ok()));
    });
    assert_snapshot!(found, @"
    error[listener-without-port]: the listener has neither a port nor a protocol
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/LB/Nothing
       = given: neither
       = allowed: a port or a protocol
       = help: set `.port(80)` or `.port(443)`

    error[unknown-port-protocol]: no protocol goes with this port by convention
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/LB/Unknown
       = given: port 9000 without a protocol
       = allowed: any port with a protocol; 80, 8000, 8008, 8080, 443 and 8443 without
       = help: name the protocol: `.protocol(ApplicationProtocol::Http)`

    error[certificate-without-https]: an HTTP listener has no certificates
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/LB/Http
       = given: certificates on an HTTP listener
       = allowed: protocol HTTPS
       = help: set `.protocol(ApplicationProtocol::Https)`, or leave it out

    error[certificate-without-https]: an HTTP listener has no security policy
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/LB/Http
       = given: a security policy on an HTTP listener
       = allowed: protocol HTTPS
       = help: set `.protocol(ApplicationProtocol::Https)`, or leave it out

    error[illegal-mutual-authentication]: client certificates are not verified, so nothing can be said about how
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/LB/Mutual
       = given: mode passthrough
       = allowed: these options with MutualAuthentication::verify
       = help: name a trust store, or leave the options out

    error[listener-without-action]: the listener has no default action
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/LB/NoAction
       = given: no target group and no action for requests that no rule matches
       = allowed: one default action
       = help: call `add_targets`, `add_target_groups` or `add_action` without a rule

    error[https-without-certificate]: the HTTPS listener has no certificate
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/LB/NoCertificate
       = given: no certificate
       = allowed: at least one
       = help: set `.certificates([&certificate])` or call `add_certificates`
    ");
}

#[test]
fn a_second_default_action_is_a_warning() {
    let found = findings(|stack| {
        let lb = load_balancer(stack);
        let listener = lb.add_listener(stack, "Http", listen(80).default_action(ok()));
        listener.add_action(stack, "Again", ListenerAction::fixed_response(404));
        let rule = ApplicationListenerRule::new(&listener, 1, ok()).condition(path("/"));
        let rule = stack.add("Rule", rule);
        rule.configure_action(stack, ListenerAction::fixed_response(404));
    });
    assert_snapshot!(found, @"
    warning[default-action-replaced]: the listener had a default action already, which is replaced
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/LB/Http
       = given: a second default action
       = allowed: one default action for a listener
       = help: give the listener one default action, and rules for the rest

    warning[default-action-replaced]: the rule had an action already, which is replaced
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Rule
       = given: a second action
       = allowed: one action for a rule
       = help: make the rule with the action that it is to have
    ");
}

#[test]
fn actions_are_ones_that_the_service_takes() {
    let found = findings(|stack| {
        let lb = load_balancer(stack);
        let add = |id: &'static str, port: u16, action: ListenerAction| {
            let listener = listen(port).protocol(ApplicationProtocol::Http);
            lb.add_listener(stack, id, listener.default_action(action));
        };
        add("NoGroup", 1, ListenerAction::forward([]).into());
        let target = AddRule::new(1, ApplicationTargetGroup::new().port(80)).condition(path("/"));
        let listener = lb.add_listener(stack, "Http", listen(80).default_action(ok()));
        let group = listener.add_targets(stack, "Web", target);
        add(
            "Weight",
            2,
            ListenerAction::weighted_forward([(&group, 1000)]).into(),
        );
        let sticky = ListenerAction::forward([&group]).stickiness_duration(Duration::days(8));
        add("Sticky", 3, sticky.into());
        add("Moved", 4, ListenerAction::fixed_response(301).into());
        add("Type", 5, ok().content_type("text/xml").into());
        add("Body", 6, ok().message_body("x".repeat(1025)).into());
        add("Loop", 7, ListenerAction::redirect().into());
        add("Path", 8, ListenerAction::redirect().path("new").into());
        add("Ftp", 9, ListenerAction::redirect().protocol("FTP").into());
        let jwt = ListenerAction::authenticate_jwt("https://issuer", "http://issuer/keys", ok());
        add("Keys", 10, jwt);
    });
    assert_snapshot!(found, @"
    error[illegal-listener-action]: a forward action has too few or too many target groups
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/LB/NoGroup
       = given: 0
       = allowed: 1 to 5 target groups
       = help: name the groups that requests are forwarded to

    error[illegal-listener-action]: the weight of a target group is out of range
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/LB/Weight
       = given: 1000
       = allowed: 0 to 999
       = help: scale the weights down: only their ratio counts

    error[illegal-listener-action]: the stickiness duration is out of range
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/LB/Sticky
       = given: 8 days
       = allowed: 1 second to 7 days
       = help: choose a duration in this range

    error[illegal-listener-action]: the status code of a fixed response is none that the service sends
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/LB/Moved
       = given: 301
       = allowed: 2xx, 4xx and 5xx
       = help: use a redirect action for 301 and 302

    error[illegal-listener-action]: the content type of a fixed response is none that the service sends
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/LB/Type
       = given: `text/xml`
       = allowed: text/plain, text/css, text/html, application/javascript, application/json
       = help: choose one of these

    error[illegal-listener-action]: the body of a fixed response is too long
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/LB/Body
       = given: 1025 bytes
       = allowed: at most 1024 bytes
       = help: shorten it, or forward to a target that answers

    error[illegal-listener-action]: a redirect leads back to where it came from
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/LB/Loop
       = given: no part of the address
       = allowed: at least one of protocol, host, port, path and query
       = help: set the part that changes

    error[illegal-listener-action]: the path of a redirect does not begin with a slash
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/LB/Path
       = given: `new`
       = allowed: a path such as `/new/#{path}`
       = help: write `/new`

    error[illegal-listener-action]: the protocol of a redirect is none that the service knows
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/LB/Ftp
       = given: `FTP`
       = allowed: HTTP, HTTPS, #{protocol}
       = help: choose one of these

    error[illegal-listener-action]: the keys of the token's issuer are not fetched over HTTPS
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/LB/Keys
       = given: `http://issuer/keys`
       = allowed: an address that begins with `https://`
       = help: name the HTTPS address of the issuer's key set

    error[illegal-listener-action]: clients are authenticated over HTTP, where anybody could listen
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/LB/Keys
       = given: an authenticating action behind HTTP
       = allowed: authenticating actions behind HTTPS
       = help: make the listener an HTTPS one, with a certificate
    ");
}

#[test]
fn rules_have_conditions_and_priorities_of_their_own() {
    let found = findings(|stack| {
        let lb = load_balancer(stack);
        let listener = lb.add_listener(stack, "Http", listen(80).default_action(ok()));
        let add = |id: &'static str, rule: AddRule<FixedResponse>| {
            listener.add_action(stack, id, rule);
        };
        add("NoCondition", AddRule::new(1, ok()));
        add("Zero", AddRule::new(0, ok()).condition(path("/zero")));
        add(
            "TooHigh",
            AddRule::new(50_001, ok()).condition(path("/high")),
        );
        add("First", AddRule::new(7, ok()).condition(path("/first")));
        add("Second", AddRule::new(7, ok()).condition(path("/second")));
        let none: [&str; 0] = [];
        let none = ListenerCondition::host_headers(none);
        add("Empty", AddRule::new(8, ok()).condition(none));
        let many = ListenerCondition::path_patterns(["/1", "/2", "/3", "/4", "/5", "/6"]);
        add("Many", AddRule::new(9, ok()).condition(many));
    });
    assert_snapshot!(found, @"
    error[illegal-rule-priority]: the priority of the rule is out of range
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/LB/Http/ZeroRule
       = given: 0
       = allowed: 1 to 50000; the lowest is tried first
       = help: choose a number in this range

    error[illegal-rule-priority]: the priority of the rule is out of range
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/LB/Http/TooHighRule
       = given: 50001
       = allowed: 1 to 50000; the lowest is tried first
       = help: choose a number in this range

    error[duplicate-rule-priority]: another rule of the listener has the same priority
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/LB/Http/SecondRule
       = given: 7, as `shop/LB/Http/FirstRule` has it
       = allowed: each priority once in a listener
       = help: give one of the two rules another priority

    error[rule-without-condition]: the rule has no condition
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/LB/Http/NoConditionRule
       = given: a priority and no condition
       = allowed: at least one condition
       = help: add a condition, or make the action the listener's default

    error[illegal-rule-condition]: the condition `host-header` has no value
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/LB/Http/EmptyRule
       = given: no value
       = allowed: at least one value
       = help: name a value, or leave the condition out

    error[illegal-rule-condition]: the conditions of the rule have too many values
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/LB/Http/ManyRule
       = given: 6 values
       = allowed: 5 values in all conditions together
       = help: split the rule in two with the same action
    ");
}

#[test]
fn target_groups_have_a_port_a_vpc_and_a_legal_name() {
    let found = findings(|stack| {
        let vpc = network(stack);
        let new = || ApplicationTargetGroup::new().vpc(&vpc);
        stack.add("NoPort", new());
        stack.add("Unknown", new().port(9000));
        stack.add("NoVpc", ApplicationTargetGroup::new().port(80));
        stack.add("Name", new().port(80).target_group_name("my_group"));
        let lambda = ApplicationTargetGroup::new().target_type(TargetType::Lambda);
        stack.add("Lambda", lambda.port(80));
        stack.add("NetworkNoVpc", NetworkTargetGroup::new(80));
    });
    assert_snapshot!(found, @"
    error[unknown-port-protocol]: no protocol goes with this port by convention
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Unknown
       = given: port 9000 without a protocol
       = allowed: any port with a protocol; 80, 8000, 8008, 8080, 443 and 8443 without
       = help: name the protocol: `.protocol(ApplicationProtocol::Http)`

    error[illegal-target-group-name]: the target group's name is not a legal one
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Name
       = given: `my_group`
       = allowed: 1 to 32 letters, digits and hyphens, no hyphen at either end
       = help: shorten or rename it, or let CloudFormation name the group

    error[lambda-target-group-with-port]: a target group of type lambda has no port and no protocol
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Lambda
       = given: port 80
       = allowed: neither
       = help: leave them out: the function is invoked, not connected to

    error[target-group-without-port]: the target group has neither a port nor a protocol
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/NoPort
       = given: neither
       = allowed: a port or a protocol, for all targets but functions
       = help: set `.port(…)`

    error[target-group-without-vpc]: the target group has no VPC
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/NoVpc
       = given: no VPC
       = allowed: a VPC, for all targets but functions
       = help: set `.vpc(&vpc)`; a listener whose load balancer's VPC is known sets it by itself

    error[target-group-without-vpc]: the target group has no VPC
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/NetworkNoVpc
       = given: no VPC
       = allowed: a VPC
       = help: set `.vpc(&vpc)`; a listener whose load balancer's VPC is known sets it by itself
    ");
}

#[test]
fn target_group_options_are_in_range_and_fit_together() {
    use TargetGroupLoadBalancingAlgorithmType::WeightedRandom;
    let found = findings(|stack| {
        let vpc = network(stack);
        let new = || ApplicationTargetGroup::new().vpc(&vpc).port(80);
        stack.add("Slow", new().slow_start(Duration::seconds(29)));
        stack.add("Delay", new().deregistration_delay(Duration::hours(2)));
        stack.add(
            "Sticky",
            new().stickiness_cookie_duration(Duration::days(8)),
        );
        let cookie = new().stickiness_cookie_duration(Duration::days(1));
        stack.add("Cookie", cookie.stickiness_cookie_name("AWSALBTG"));
        stack.add("Anomaly", new().enable_anomaly_mitigation(true));
        let random = new().load_balancing_algorithm_type(WeightedRandom);
        stack.add("Random", random.slow_start(Duration::seconds(30)));
        stack.add("Headers", new().multi_value_headers_enabled(true));
        stack.add("NoDuration", new().stickiness_cookie_name("Session"));
        let health = TargetGroupHealth::new()
            .dns_minimum_healthy_target_percentage(101)
            .routing_minimum_healthy_target_count(0);
        stack.add("Health", new().target_group_health(health));
    });
    assert_snapshot!(found, @"
    warning[illegal-target-group-option]: the stickiness cookie has a name and no duration, so it is left out
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/NoDuration
       = given: `stickiness_cookie_name` alone
       = allowed: it together with `stickiness_cookie_duration`
       = help: set the duration, or leave the name out

    error[illegal-target-group-option]: the slow start duration is out of range
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Slow
       = given: 29 seconds
       = allowed: 30 to 900 seconds, or zero for none
       = help: choose a duration in this range

    error[illegal-target-group-option]: the deregistration delay is out of range
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Delay
       = given: 2 hours
       = allowed: 0 to 3600 seconds, in whole seconds
       = help: choose a delay in this range

    error[illegal-target-group-option]: the stickiness duration is out of range
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Sticky
       = given: 8 days
       = allowed: 1 second to 7 days
       = help: choose a duration in this range

    error[illegal-target-group-option]: the name of the stickiness cookie is reserved for the load balancer
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Cookie
       = given: `AWSALBTG`
       = allowed: a name that does not begin with AWSALB, AWSALBAPP or AWSALBTG
       = help: use the name of a cookie that the application sets

    error[illegal-target-group-option]: anomaly mitigation needs the algorithm weighted_random
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Anomaly
       = given: no algorithm
       = allowed: weighted_random
       = help: set `load_balancing_algorithm_type`

    error[illegal-target-group-option]: the algorithm weighted_random knows no slow start
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Random
       = given: both
       = allowed: slow start with round_robin and least_outstanding_requests
       = help: leave one of the two out

    error[illegal-target-group-option]: multi-value headers are for functions only
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Headers
       = given: no target type
       = allowed: target type lambda
       = help: leave `multi_value_headers_enabled` out

    error[illegal-target-group-option]: `dns_minimum_healthy_target_percentage` is out of range
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Health
       = given: 101
       = allowed: 1 to 100, or 0 for off
       = help: choose a percentage

    error[illegal-target-group-option]: `routing_minimum_healthy_target_count` can't be switched off
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Health
       = given: 0
       = allowed: 1 or more
       = help: leave it out for 1
    ");
}

#[test]
fn targets_of_a_group_are_of_one_type() {
    let found = findings(|stack| {
        let vpc = network(stack);
        let mixed = ApplicationTargetGroup::new()
            .vpc(&vpc)
            .port(80)
            .target(IpTarget::new("10.0.0.1"))
            .target(InstanceIdTarget::new("i-1"));
        stack.add("Mixed", mixed);
        let arn = "arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/mine/1";
        let attributes = TargetGroupAttributes::new(arn);
        let imported =
            ApplicationTargetGroup::from_target_group_attributes(stack, "Imported", attributes);
        imported.add_target(stack, IpTarget::new("10.0.0.1"));
        imported.configure_health_check(stack, HealthCheck::new().path("/"));
    });
    assert_snapshot!(found, @"
    error[mixed-target-types]: a target is of another type than its group, or the group's other targets
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Mixed
       = given: instance in a group of ip
       = allowed: targets of type ip
       = help: set the group's `target_type` to that of its targets (tasks in network mode awsvpc are of type ip, other tasks of type instance), or make a group for each

    error[target-of-imported-group]: an imported target group lists its targets in the stack that owns it
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Imported
       = given: a target of type ip
       = allowed: targets that register themselves, such as services
       = help: create a target group here

    error[illegal-target-group-option]: an imported target group can't be changed here
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Imported
       = given: a change of an imported target group
       = allowed: changes in the stack that owns the group
       = help: change it there, or create a group of your own
    ");
}

#[test]
fn health_checks_are_in_range() {
    let found = findings(|stack| {
        let new = HealthCheck::new;
        let seconds = Duration::seconds;
        health_checks(
            stack,
            [
                ("Interval", new().interval(seconds(301))),
                ("Timeout", new().timeout(seconds(1))),
                ("TooLong", new().interval(seconds(10)).timeout(seconds(10))),
                ("Healthy", new().healthy_threshold_count(1)),
                ("Unhealthy", new().unhealthy_threshold_count(11)),
                ("Tcp", new().protocol(Protocol::Tcp)),
                ("Path", new().path("health")),
                ("Off", new().enabled(false)),
                ("Codes", new().healthy_http_codes("200, 301")),
                ("Range", new().healthy_http_codes("200-599")),
                ("Grpc", new().healthy_grpc_codes("12")),
            ],
        );
    });
    assert_snapshot!(found, @"
    error[illegal-health-check]: the interval of the health check is out of range
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Interval
       = given: 301 seconds
       = allowed: 5 to 300 seconds, in whole seconds
       = help: choose a duration in this range

    error[illegal-health-check]: the timeout of the health check is out of range
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Timeout
       = given: 1 second
       = allowed: 2 to 120 seconds, in whole seconds
       = help: choose a duration in this range

    error[health-check-timeout-too-long]: the health check's timeout is not shorter than its interval
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/TooLong
       = given: a timeout of 10 seconds
       = allowed: less than the interval of 10 seconds
       = help: shorten the timeout or lengthen the interval

    error[illegal-health-check]: `healthy_threshold_count` of the health check is out of range
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Healthy
       = given: 1
       = allowed: 2 to 10
       = help: choose a number of checks in this range

    error[illegal-health-check]: `unhealthy_threshold_count` of the health check is out of range
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Unhealthy
       = given: 11
       = allowed: 2 to 10
       = help: choose a number of checks in this range

    error[illegal-health-check]: the protocol of the health check is none that this group knows
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Tcp
       = given: TCP
       = allowed: HTTP, HTTPS
       = help: choose one of these

    error[illegal-health-check]: the path of the health check does not begin with a slash
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Path
       = given: `health`
       = allowed: a path such as `/health`
       = help: write `/health`

    error[illegal-health-check]: the health check of instances and addresses can't be switched off
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Off
       = given: enabled(false)
       = allowed: enabled(false) for target groups of functions
       = help: leave `enabled` out

    error[health-check-codes]: the healthy HTTP codes are not codes that a target may answer with
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Codes
       = given: `200, 301`
       = allowed: codes from 200 to 499: one, several `a,b`, or a range `a-b`
       = help: list the codes without spaces

    error[health-check-codes]: the healthy HTTP codes are not codes that a target may answer with
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Range
       = given: `200-599`
       = allowed: codes from 200 to 499: one, several `a,b`, or a range `a-b`
       = help: list the codes without spaces

    error[health-check-codes]: the health check compares codes of another protocol than the targets speak
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Grpc
       = given: healthy gRPC codes for a target group of version HTTP1
       = allowed: gRPC codes for version GRPC, HTTP codes for HTTP1 and HTTP2
       = help: set `healthy_http_codes` instead, or the group's protocol version
    ");
}

#[test]
fn grpc_targets_are_behind_https_and_answer_with_grpc_codes() {
    let found = findings(|stack| {
        let lb = load_balancer(stack);
        let listener = lb.add_listener(stack, "Http", listen(80));
        let group = ApplicationTargetGroup::new()
            .port(50051)
            .protocol(ApplicationProtocol::Http)
            .protocol_version(ApplicationProtocolVersion::Grpc)
            .health_check(HealthCheck::new().healthy_http_codes("200"));
        listener.add_targets(stack, "Grpc", group);
    });
    assert_snapshot!(found, @"
    error[grpc-without-https]: an HTTP listener forwards to a gRPC target group
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/LB/Http
       = given: a target group of version GRPC behind HTTP
       = allowed: gRPC behind HTTPS
       = help: make the listener an HTTPS one, with a certificate

    error[health-check-codes]: the health check compares codes of another protocol than the targets speak
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/LB/Http/GrpcGroup
       = given: healthy HTTP codes for a target group of version GRPC
       = allowed: gRPC codes for version GRPC, HTTP codes for HTTP1 and HTTP2
       = help: set `healthy_grpc_codes` instead, or the group's protocol version
    ");
}

#[test]
fn what_is_imported_is_changed_where_it_belongs() {
    let found = findings(|stack| {
        let group = SecurityGroup::from_security_group_id(stack, "Group", "sg-1");
        let base = "arn:aws:elasticloadbalancing:eu-central-1:123456789012";
        let arn = format!("{base}:listener/app/mine/1/2");
        let attributes = ApplicationListenerAttributes::new(arn, &group);
        let listener = ApplicationListener::from_application_listener_attributes(
            stack, "Listener", attributes,
        );
        listener.add_action(stack, "Default", ok());
        listener.set_attribute(stack, "routing.http.response.server.enabled", "false");
        let arn = format!("{base}:loadbalancer/app/mine/1");
        let attributes = ApplicationLoadBalancerAttributes::new(arn, "sg-1");
        let lb = ApplicationLoadBalancer::from_application_load_balancer_attributes(
            stack, "LB", attributes,
        );
        lb.set_attribute(stack, "waf.fail_open.enabled", "true");
        let http = lb.add_listener(stack, "Http", listen(80));
        http.add_targets(stack, "Web", ApplicationTargetGroup::new().port(80));
    });
    assert_snapshot!(found, @"
    error[imported-listener]: an imported listener takes no default action
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Listener
       = given: a default action
       = allowed: rules
       = help: add it with a priority, as an `AddRule`

    error[imported-listener]: an imported listener takes no attributes
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Listener
       = given: attributes
       = allowed: rules
       = help: change it in the stack that owns the listener

    error[illegal-load-balancer-option]: an imported load balancer can't be changed here
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/LB
       = given: a change of an imported load balancer
       = allowed: changes in the stack that owns the load balancer
       = help: change it there

    error[target-group-without-vpc]: the target group has no VPC
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/LB/Http/WebGroup
       = given: no VPC
       = allowed: a VPC, for all targets but functions
       = help: set `.vpc(&vpc)`; a listener whose load balancer's VPC is known sets it by itself
    ");
}

#[test]
fn network_load_balancers_speak_tcp_tls_and_udp() {
    let found = findings(|stack| {
        let vpc = network(stack);
        let group = stack.add("Group", SecurityGroup::new(&vpc));
        let both = NetworkLoadBalancer::new(&vpc).disable_security_groups(true);
        stack.add("Both", both.security_groups([&group]));
        let small = NetworkLoadBalancer::new(&vpc).minimum_capacity_unit(100);
        stack.add("Small", small);
        let dual = NetworkLoadBalancer::new(&vpc).ip_address_type(IpAddressType::DualStack);
        let dual = stack.add("Dual", dual);
        let udp = BaseNetworkListener::new(53).protocol(Protocol::Udp);
        let udp = dual.add_listener(stack, "Udp", udp);
        udp.add_targets(stack, "Dns", NetworkTargetGroup::new(53));
        let lb = stack.add("LB", NetworkLoadBalancer::new(&vpc));
        let add = |id: &'static str, listener: BaseNetworkListener| {
            let listener = lb.add_listener(stack, id, listener);
            listener.add_targets(
                stack,
                "Web",
                NetworkTargetGroup::new(80).protocol(Protocol::Tcp),
            );
        };
        add(
            "Http",
            BaseNetworkListener::new(80).protocol(Protocol::Http),
        );
        add("Tls", BaseNetworkListener::new(443).protocol(Protocol::Tls));
        add(
            "Alpn",
            BaseNetworkListener::new(444).alpn_policy(AlpnPolicy::Http2Only),
        );
        let idle = BaseNetworkListener::new(445).tcp_idle_timeout(Duration::seconds(59));
        add("Idle", idle);
        lb.add_listener(stack, "NoAction", BaseNetworkListener::new(446));
        let check = HealthCheck::new()
            .protocol(Protocol::Tcp)
            .path("/")
            .healthy_grpc_codes("1");
        let checked = NetworkTargetGroup::new(80).vpc(&vpc).health_check(check);
        stack.add("Checked", checked);
    });
    assert_snapshot!(found, @"
    error[illegal-load-balancer-option]: security groups are both given and switched off
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Both
       = given: both
       = allowed: one of `security_groups` and `disable_security_groups`
       = help: leave one of the two out

    error[illegal-load-balancer-option]: `minimum_capacity_unit` is out of range
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Small
       = given: 100 in 1 availability zones
       = allowed: 2750 to 45000 for each availability zone
       = help: choose another number, or leave it out

    error[illegal-load-balancer-option]: a UDP listener of a dual stack load balancer needs source translation
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Dual/Udp
       = given: UDP
       = allowed: UDP with `enable_prefix_for_ipv6_source_nat(true)`
       = help: set it on the load balancer, or choose IPv4 addresses

    error[illegal-load-balancer-option]: a network load balancer does not speak this protocol
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/LB/Http
       = given: HTTP
       = allowed: TCP, TLS, UDP, TCP_UDP
       = help: choose one of these, or use an application load balancer

    error[certificate-without-https]: a part of TLS is set on a listener that does not encrypt
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/LB/Alpn
       = given: an ALPN policy on a TCP listener
       = allowed: protocol TLS
       = help: set `.protocol(Protocol::Tls)`, or leave it out

    error[illegal-load-balancer-option]: `tcp_idle_timeout` is out of range
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/LB/Idle
       = given: 59 seconds on a TCP listener
       = allowed: 60 to 6000 seconds, on listeners that speak TCP
       = help: choose a duration in this range

    error[https-without-certificate]: the TLS listener has no certificate
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/LB/Tls
       = given: no certificate
       = allowed: at least one
       = help: set `.certificates([&certificate])` or call `add_certificates`

    error[listener-without-action]: the listener has no default action
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/LB/NoAction
       = given: no target group
       = allowed: one default action
       = help: call `add_targets`, `add_target_groups` or `add_action`

    error[illegal-health-check]: a TCP health check asks for no path
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Checked
       = given: a path for protocol TCP
       = allowed: a path for HTTP and HTTPS
       = help: leave the path out, or check over HTTP

    error[health-check-codes]: a network load balancer compares no gRPC codes
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Checked
       = given: `healthy_grpc_codes`
       = allowed: healthy HTTP codes, for health checks over HTTP and HTTPS
       = help: set `healthy_http_codes` instead
    ");
}

#[test]
fn a_metric_of_a_target_group_without_a_load_balancer() {
    let found = findings(|stack| {
        let vpc = stack.add("Vpc", Vpc::new().max_azs(1).nat_gateways(0));
        let group = ApplicationTargetGroup::new().port(80).vpc(&vpc);
        let group = stack.add("Group", group.target_type(TargetType::Ip));
        group
            .metric_request_count()
            .create_alarm(stack, "Alarm", 1, 1);
    });
    assert_snapshot!(found, @"
    error[metric-without-load-balancer]: the metrics of a target group are those of a load balancer too
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Alarm/Resource
       = given: a group to which no listener sends requests
       = allowed: a group with a listener
       = help: ask for the metric after the listener was added
    ");
}

#[test]
fn logs_that_can_not_be_written() {
    use stackwright::s3::{Bucket, BucketEncryption};
    let found = findings(|stack| {
        let bucket = Bucket::new().encryption(BucketEncryption::Kms);
        let bucket = stack.add("Logs", bucket);
        load_balancer(stack).log_access_logs(stack, &bucket, "");
    });
    assert_snapshot!(found, @"
    error[load-balancer-logs-with-key]: load balancers can't write to a bucket that a key of KMS encrypts
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/LB
       = given: a bucket with a key
       = allowed: a bucket with `BucketEncryption::S3Managed`, or without a key
       = help: use a bucket of its own for logs

    error[load-balancer-logs-without-region]: who writes the logs of a load balancer depends on the region
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/LB
       = given: a stack whose region is known at deployment only
       = allowed: a stack with a region
       = help: call `set_environment` on the stack
    ");
}

#[test]
fn trust_stores_have_legal_names_and_revocations_name_lists() {
    let found = findings(|stack| {
        let store = TrustStore::new("certificates-of-shop", "ca.pem").trust_store_name("-mine");
        let store = stack.add("Store", store);
        stack.add("Revoked", TrustStoreRevocation::new(&store, []));
    });
    assert_snapshot!(found, @"
    error[illegal-trust-store]: the trust store's name is not a legal one
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Store
       = given: `-mine`
       = allowed: 1 to 32 letters, digits and hyphens, neither first nor last a hyphen
       = help: choose another name, or leave it out

    error[illegal-trust-store]: the revocation names no list of certificates
      --> crates/stackwright/tests/diagnostics/elasticloadbalancingv2.rs:LINE
       = path: shop/Revoked
       = given: no list
       = allowed: at least one
       = help: name the object that lists revoked certificates
    ");
}
