//! Endpoints by which people reach a network.

use stackwright::ec2::{
    ClientVpnAuthorizationRule, ClientVpnEndpoint, ClientVpnRoute, ClientVpnRouteTarget,
    ClientVpnSessionTimeout, ClientVpnUserBasedAuthentication, TransportProtocol, VpcRef, VpnPort,
};
use stackwright::iam::SamlProvider;
use stackwright::logs::{LogGroup, LogStream};
use stackwright::prelude::*;

crate::programs!("ec2": client_vpn);

fn vpc(stack: &Stack) -> VpcRef {
    stack.add("Vpc", Vpc::new().max_azs(2).nat_gateways(1))
}

fn certificate(id: &str) -> String {
    format!("arn:aws:acm:eu-central-1:123456789012:certificate/{id}")
}

fn endpoint(vpc: &VpcRef, cidr: &str) -> ClientVpnEndpoint {
    ClientVpnEndpoint::new(vpc, cidr, certificate("server"))
}

fn client_vpn(app: App) -> App {
    app.stack("client-vpn-certificates", |stack| {
        let staff = endpoint(&vpc(stack), "10.100.0.0/16");
        let staff = staff.client_certificate_arn(certificate("clients"));
        let staff = stack.add("Staff", staff);
        stack.output("Id", staff.endpoint_id());
        staff.connections().allow_to_any_ipv4(stack, Port::tcp(443));
        let database = SecurityGroup::from_security_group_id(stack, "Database", "sg-12345678");
        database
            .connections()
            .allow_from(stack, &staff, Port::tcp(5432));
    })
    .stack("client-vpn-users", |stack| {
        let vpc = vpc(stack);
        let provider = "arn:aws:iam::123456789012:saml-provider/staff";
        let provider = SamlProvider::from_saml_provider_arn(stack, "Staff", provider);
        let users = endpoint(&vpc, "10.100.0.0/22")
            .client_certificate_arn(certificate("clients"))
            .user_based_authentication(ClientVpnUserBasedAuthentication::federated(&provider))
            .split_tunnel(true)
            .dns_servers(["10.0.0.2", "1.1.1.1"])
            .vpc_subnets(SubnetType::Public)
            .authorize_all_users_to_vpc_cidr(false)
            .transport_protocol(TransportProtocol::Tcp)
            .port(VpnPort::Openvpn)
            .description("Staff")
            .session_timeout(ClientVpnSessionTimeout::EightHours)
            .disconnect_on_session_timeout(false)
            .client_login_banner("Welcome");
        let users = stack.of(&vpc).add("Users", users);
        users.add_authorization_rule(stack, "Developers", "10.0.0.0/16", |rule| {
            rule.group_id("developers").description("Development")
        });
        users.add_authorization_rule(stack, "World", "0.0.0.0/0", |rule| rule);
        let first = &vpc.public_subnets()[0];
        users.add_route(stack, "Away", "0.0.0.0/0", first, |route| route);
        let others = ClientVpnRouteTarget::local();
        users.add_route(stack, "Others", "10.100.0.0/22", others, |route| {
            route.description("Each other")
        });
    })
    .stack("client-vpn-logged", |stack| {
        let vpc = vpc(stack);
        let logs = stack.add("Logs", LogGroup::new());
        let clients = SecurityGroup::from_security_group_id(stack, "Clients", "sg-12345678");
        let directory = ClientVpnUserBasedAuthentication::active_directory("d-1234567890");
        let accept = "arn:aws:lambda:eu-central-1:123456789012:function:AWSClientVPN-accept";
        let logged = endpoint(&vpc, "10.100.0.0/16")
            .log_group(&logs)
            .log_stream(&stack.add("Stream", LogStream::new(&logs)))
            .user_based_authentication(directory)
            .self_service_portal(false)
            .security_groups([&clients])
            .client_connection_handler(accept)
            .client_route_enforcement(true);
        stack.add("Logged", logged);
        let users = ClientVpnUserBasedAuthentication::federated_with_self_service(
            "arn:aws:iam::123456789012:saml-provider/staff",
            "arn:aws:iam::123456789012:saml-provider/own",
        );
        let silent = endpoint(&vpc, "10.200.0.0/16")
            .logging(false)
            .self_service_portal(true)
            .user_based_authentication(users);
        stack.add("Silent", silent);
    })
    .stack("client-vpn-imported", |stack| {
        let clients = SecurityGroup::from_security_group_id(stack, "Clients", "sg-12345678");
        let id = "cvpn-endpoint-1234";
        let known = ClientVpnEndpoint::from_endpoint_attributes(stack, "Known", id, [&clients]);
        known
            .connections()
            .allow_from_any_ipv4(stack, Port::tcp(443));
        let local = ClientVpnRouteTarget::local();
        stack.add("Route", ClientVpnRoute::new(&known, "0.0.0.0/0", local));
        stack.add("Rule", ClientVpnAuthorizationRule::new(&known, "0.0.0.0/0"));
    })
}
