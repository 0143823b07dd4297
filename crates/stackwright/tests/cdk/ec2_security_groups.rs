//! Networks: security groups and connections.

use stackwright::ec2::{
    Connectable, Connections, Peer, Port, Protocol, SecurityGroup, SecurityGroupAttributes,
    SecurityGroupRef, Vpc, VpcAttributes, VpcRef,
};
use stackwright::intrinsic::import_value;
use stackwright::kind::SecurityGroupId;
use stackwright::prelude::*;

crate::programs!("ec2":
    connections,
    connections_edges,
    security_group,
    security_group_imported,
    security_group_peers,
);

fn imported_vpc(stack: &Stack) -> VpcRef {
    let vpc = VpcAttributes::new("vpc-12345", ["eu-central-1a"]);
    Vpc::from_vpc_attributes(stack, "Vpc", vpc)
}

fn security_group(app: App) -> App {
    app.stack("groups", |stack| {
        let vpc = imported_vpc(stack);
        let new = || SecurityGroup::new(&vpc);
        let closed = || SecurityGroup::new(&vpc).allow_all_outbound(false);
        stack.add("Plain", new());
        let named = new().security_group_name("web").description("Web servers");
        stack.add("Named", named);
        stack.add("Closed", closed());
        stack.add("Six", new().allow_all_ipv6_outbound(true));
        stack.add("ClosedFourOpenSix", closed().allow_all_ipv6_outbound(true));

        let egress = stack.add("Egress", closed());
        egress.add_egress_rule(stack, Peer::any_ipv4(), Port::tcp(443).described("HTTPS"));
        egress.add_egress_rule(stack, Peer::any_ipv6(), Port::tcp(443));
        egress.add_egress_rule(stack, Peer::any_ipv4(), Port::tcp(443).described("HTTPS"));
        let other = Port::tcp(443).described("another description");
        egress.add_egress_rule(stack, Peer::any_ipv4(), other);
        let all = stack.add("AllTraffic", closed());
        all.add_egress_rule(stack, Peer::ipv4("10.0.0.0/8"), Port::all_traffic());

        let list = || Peer::prefix_list("pl-12345");
        let ingress = stack.add("Ingress", new());
        ingress.add_ingress_rule(stack, Peer::any_ipv4(), Port::tcp(80));
        ingress.add_ingress_rule(stack, Peer::any_ipv4(), Port::tcp(80));
        let office = || Port::tcp_range(8000, 8100).described("Office");
        ingress.add_ingress_rule(stack, Peer::ipv4("192.0.2.0/24"), office());
        ingress.add_ingress_rule(stack, list(), Port::udp(53));
        let same = Port::tcp(80).described("The same rule with a description");
        ingress.add_ingress_rule(stack, Peer::any_ipv4(), same);

        let covered = stack.add("Covered", new());
        covered.add_egress_rule(stack, Peer::any_ipv4(), Port::tcp(443));
        covered.add_egress_rule(stack, list(), Port::tcp(443));
        covered.add_egress_rule(stack, Peer::any_ipv6(), Port::tcp(443));
        let covered = stack.add("CoveredSix", new().allow_all_ipv6_outbound(true));
        covered.add_egress_rule(stack, Peer::any_ipv6(), Port::tcp(443));
        covered.add_egress_rule(stack, Peer::ipv6("2001:db8::/32"), Port::tcp(443));
        let only_six = stack.add("OnlySix", closed().allow_all_ipv6_outbound(true));
        only_six.add_egress_rule(stack, Peer::any_ipv6(), Port::tcp(443));
        only_six.add_egress_rule(stack, Peer::any_ipv4(), Port::tcp(443));
        let first = stack.add("OwnFirst", closed());
        first.add_egress_rule(stack, list(), Port::tcp(443));

        let own = stack.add("OwnRules", new().disable_inline_rules(true));
        own.add_ingress_rule(stack, Peer::any_ipv4(), Port::tcp(80));
        own.add_ingress_rule(stack, Peer::any_ipv4(), Port::tcp(80));
        own.add_ingress_rule(stack, Peer::ipv4("192.0.2.0/24"), office());
        let own = closed()
            .disable_inline_rules(true)
            .allow_all_ipv6_outbound(true);
        let own = stack.add("OwnEgress", own);
        own.add_egress_rule(stack, list(), Port::tcp(443).described("S3"));
        stack.add("OwnClosed", closed().disable_inline_rules(true));
        let own = closed()
            .disable_inline_rules(true)
            .allow_all_ipv6_outbound(true);
        stack.add("OwnClosedSix", own);
        let own = new()
            .disable_inline_rules(true)
            .allow_all_ipv6_outbound(true);
        stack.add("OwnSix", own);
        stack.add("Inline", new().disable_inline_rules(false));

        let scope = stack.group("Team");
        let nested = scope.group("Api").add("Resource", new());
        scope.tag(Tag::new("team", "api"));
        stack
            .edit(&nested)
            .override_property("GroupDescription", "Overridden");
        stack.output("Id", nested.security_group_id());
        stack.output("VpcOf", nested.security_group_vpc_id().unwrap());
        let outbound = format!(
            "{} {} {}",
            nested.allows_all_outbound(),
            egress.allows_all_outbound(),
            nested.allows_all_ipv6_outbound()
        );
        stack.output("Outbound", outbound);
    })
}

fn kinds() -> Vec<Port> {
    vec![
        Port::tcp(22),
        Port::tcp_range(1000, 2000),
        Port::all_tcp(),
        Port::udp(53),
        Port::udp_range(5000, 5010),
        Port::all_udp(),
        Port::icmp_type_and_code(3, 4),
        Port::icmp_type(8),
        Port::icmp_ping(),
        Port::all_icmp(),
        Port::all_icmp_v6(),
        Port::all_traffic(),
        Port::esp(),
        Port::ah(),
        Port::custom(Protocol::Sctp, Some((1, 2)), "sctp 1-2"),
        Port::custom(Protocol::Gre, None, "GRE"),
        Port::SSH,
        Port::SMTP,
        Port::DNS_UDP,
        Port::DNS_TCP,
        Port::HTTP,
        Port::POP3,
        Port::IMAP,
        Port::LDAP,
        Port::HTTPS,
        Port::SMB,
        Port::IMAPS,
        Port::POP3S,
        Port::MSSQL,
        Port::NFS,
        Port::MYSQL_AURORA,
        Port::RDP,
        Port::POSTGRES,
    ]
}

fn security_group_peers(app: App) -> App {
    app.stack("peers", |stack| {
        let vpc = imported_vpc(stack);
        let other = stack.add("Other", SecurityGroup::new(&vpc));
        let imported = SecurityGroup::from_security_group_id(stack, "Imported", "sg-12345");
        let parameter = stack.add("Parameter", CfnParameter::<SecurityGroupId>::of_kind());
        let cidr = stack.add("Cidr", CfnParameter::string());
        let known = "sg-0123456789abcdef0";
        let peers = [
            Peer::any_ipv4(),
            Peer::ipv4("10.1.0.0/16"),
            Peer::ipv4("10.1.2.3/32"),
            Peer::any_ipv6(),
            Peer::ipv6("2001:db8::/32"),
            Peer::prefix_list("pl-12345"),
            Peer::security_group_id(known),
            Peer::security_group_of_account(known, "123456789012"),
            (&other).into(),
            imported.into(),
            Peer::security_group_id(parameter.value()),
            Peer::ipv4(cidr.value()),
            Peer::prefix_list(import_value("List")),
            Peer::ipv4(import_value("Range")),
            Peer::ipv6(import_value("Six")),
        ];
        for (id, separate) in [("Target", false), ("TargetOwn", true)] {
            let target = SecurityGroup::new(&vpc)
                .allow_all_outbound(false)
                .disable_inline_rules(separate);
            let target = stack.add(id, target);
            for peer in &peers {
                target.add_ingress_rule(stack, peer, Port::tcp(5432));
                target.add_egress_rule(stack, peer, Port::tcp(443).described("Out"));
            }
            target.add_ingress_rule(stack, &target, Port::all_tcp());
        }
        let ports = stack.add("Ports", SecurityGroup::new(&vpc).allow_all_outbound(false));
        for kind in kinds() {
            ports.add_ingress_rule(stack, Peer::any_ipv4(), &kind);
            ports.add_egress_rule(stack, Peer::ipv4("10.0.0.0/8"), &kind);
        }
        let number = stack.add("Number", CfnParameter::number());
        let number = || number.value().cast();
        let tokens = stack.add("Tokens", SecurityGroup::new(&vpc));
        tokens.add_ingress_rule(stack, Peer::any_ipv4(), Port::tcp(number()));
        tokens.add_ingress_rule(stack, Peer::any_ipv6(), Port::tcp(number()));
        tokens.add_ingress_rule(stack, Peer::any_ipv4(), Port::tcp_range(1, number()));
        tokens.add_ingress_rule(stack, Peer::any_ipv4(), Port::udp(number()));
        tokens.add_ingress_rule(stack, Peer::any_ipv4(), Port::udp_range(number(), 9));
        tokens.add_ingress_rule(stack, &other, Port::tcp(number()));
        let own = stack.add("Own", SecurityGroup::new(&vpc));
        for kind in kinds() {
            own.add_ingress_rule(stack, &other, kind);
        }
    })
}

fn security_group_imported(app: App) -> App {
    app.stack("imported-groups", |stack| {
        let vpc = imported_vpc(stack);
        let own = stack.add("Own", SecurityGroup::new(&vpc));
        let closed = stack.add("Closed", SecurityGroup::new(&vpc).allow_all_outbound(false));
        type Options = fn(SecurityGroupAttributes) -> SecurityGroupAttributes;
        let cases: [(&'static str, Options); 7] = [
            ("Standard", |group| group),
            ("Egress", |group| group.allow_all_outbound(false)),
            ("Six", |group| group.allow_all_ipv6_outbound(true)),
            ("EgressSix", |group| {
                group
                    .allow_all_outbound(false)
                    .allow_all_ipv6_outbound(true)
            }),
            ("Fixed", |group| group.mutable(false)),
            ("FixedEgress", |group| {
                group.mutable(false).allow_all_outbound(false)
            }),
            ("Changeable", |group| group.mutable(true)),
        ];
        let all = cases.map(|(name, options)| {
            let id = format!("sg-{}", name.to_lowercase());
            let group = options(SecurityGroupAttributes::new(id));
            (name, SecurityGroup::from_attributes(stack, name, group))
        });
        for (name, group) in &all {
            let web = || Port::tcp(80).described("Web");
            group.add_ingress_rule(stack, Peer::any_ipv4(), web());
            group.add_ingress_rule(stack, Peer::any_ipv4(), web());
            group.add_egress_rule(stack, Peer::ipv4("10.0.0.0/8"), Port::tcp(5432));
            group.add_egress_rule(stack, Peer::any_ipv6(), Port::tcp(5432));
            group.connections().allow_from(stack, &own, Port::tcp(443));
            group
                .connections()
                .allow_to(stack, &closed, Port::tcp(22).described("Shell"));
            closed.connections().allow_to(stack, group, Port::tcp(8443));
            group.connections().allow_internally(stack, Port::udp(1));
            let id = group.security_group_id();
            let shown = format!("{} {}", id.as_text().unwrap(), group.allows_all_outbound());
            stack.output(format!("{name}Id"), shown);
        }
        all[0]
            .1
            .connections()
            .allow_from(stack, &all[1].1, Port::tcp(1));
        let token = import_value("Group");
        let token = SecurityGroup::from_security_group_id(stack, "Token", token);
        token.connections().allow_from(stack, &own, Port::tcp(443));
        own.connections().allow_from(stack, &token, Port::tcp(443));
        closed.connections().allow_to(stack, &token, Port::tcp(444));
    })
}

/// Security groups of one imported VPC.
struct Groups<'a> {
    stack: &'a Stack,
    vpc: VpcRef,
}

impl<'a> Groups<'a> {
    fn new(stack: &'a Stack) -> Self {
        Self {
            stack,
            vpc: imported_vpc(stack),
        }
    }

    fn open(&self, id: &'static str) -> SecurityGroupRef {
        self.stack.add(id, SecurityGroup::new(&self.vpc))
    }

    fn closed(&self, id: &'static str) -> SecurityGroupRef {
        self.closed_in(self.stack, id)
    }

    fn closed_in(&self, scope: &Scope, id: &'static str) -> SecurityGroupRef {
        scope.add(id, SecurityGroup::new(&self.vpc).allow_all_outbound(false))
    }
}

fn connections(app: App) -> App {
    let app = app.stack("connections-two-groups", |stack| {
        let groups = Groups::new(stack);
        let (web, db) = (groups.open("Web"), groups.open("Db"));
        let queries = || Port::tcp(5432).described("Queries");
        db.connections().allow_from(stack, &web, queries());
        db.connections().allow_from(stack, &web, queries());
        web.connections()
            .allow_to(stack, &db, Port::tcp_range(6000, 6010));
        web.connections().allow_from(stack, &web, Port::tcp(1));
    });
    let app = app.stack("connections-closed-groups", |stack| {
        let groups = Groups::new(stack);
        let (web, db) = (groups.closed("Web"), groups.closed("Db"));
        db.connections()
            .allow_from(stack, &web, Port::tcp(5432).described("Queries"));
        db.connections().allow_to(stack, &web, Port::tcp(80));
        let cluster = Port::all_traffic().described("Cluster");
        web.connections().allow_internally(stack, cluster);
        db.connections().allow_internally(stack, Port::icmp_ping());
        let web = web.connections();
        web.allow_to_any_ipv4(stack, Port::tcp(443).described("Web"));
        web.allow_from_any_ipv4(stack, Port::tcp(443));
        let bastion = Port::tcp(22).described("Bastion");
        web.allow_from(stack, &Peer::ipv4("10.0.0.0/8"), bastion);
        web.allow_to(stack, &Peer::prefix_list("pl-1"), Port::tcp(443));
        web.allow_to(stack, &Peer::any_ipv6(), Port::udp(53));
        let known = Peer::security_group_id("sg-0123abcd");
        web.allow_from(stack, &known, Port::udp(53));
        web.allow_to(stack, &known, Port::udp(53));
    });
    let app = app.stack("connections-open-six", |stack| {
        let vpc = imported_vpc(stack);
        let six = |open| SecurityGroup::new(&vpc).allow_all_outbound(open);
        let web = stack.add("Web", six(true).allow_all_ipv6_outbound(true));
        let six = stack.add("Six", six(false).allow_all_ipv6_outbound(true));
        for group in [&web, &six] {
            group.connections().allow_to_any_ipv4(stack, Port::tcp(443));
            group
                .connections()
                .allow_to(stack, &Peer::any_ipv6(), Port::tcp(443));
        }
        let four = stack.add("Four", SecurityGroup::new(&vpc));
        four.connections()
            .allow_to(stack, &Peer::any_ipv6(), Port::tcp(443));
        let block = Peer::ipv6("2001:db8::/32");
        four.connections().allow_to(stack, &block, Port::tcp(444));
    });
    let app = app.stack("connections-default-port", |stack| {
        let groups = Groups::new(stack);
        let db = Connections::new([groups.open("Db")]).default_port(Port::tcp(5432));
        let cache = Connections::new([groups.closed("Cache")]).default_port(Port::tcp(6379));
        let web = groups.closed("Web");
        db.allow_from(stack, &web, Port::tcp(5432).described("Queries"));
        web.connections().allow_to_default_port(stack, &cache);
        db.allow_default_port_internally(stack);
        cache.allow_from_any_ipv4(stack, Port::tcp(6379).described("Open"));
        cache.allow_to(stack, &db, Port::tcp(6379).described("Odd"));
        db.allow_to_default_port(stack, &cache);
    });
    let app = app.stack("connections-several-groups", |stack| {
        let groups = Groups::new(stack);
        let scope = stack.group("App");
        let a = scope.add("A", SecurityGroup::new(&groups.vpc));
        let front = Connections::new([a, groups.closed_in(&scope, "B")]);
        let back = Connections::new([groups.closed("C"), groups.open("D")]);
        front.allow_to(stack, &back, Port::tcp(8080).described("Call"));
        front.allow_internally(stack, Port::tcp(7946));
        back.allow_from(stack, &Peer::any_ipv4(), Port::tcp(443));
        let late = groups.closed("Late");
        front.add_security_group(stack, &late);
        back.add_security_group(stack, &groups.open("LateToo"));
        front.allow_from(stack, &back, Port::udp(9));
    });
    let app = app.stack("connections-peers", |stack| {
        let groups = Groups::new(stack);
        let office = Connections::of_peer(Peer::ipv4("192.0.2.0/24"));
        let office = office.default_port(Port::tcp(8443));
        let web = groups.closed("Web");
        web.connections().allow_from(stack, &office, Port::tcp(443));
        web.connections().allow_to_default_port(stack, &office);
        office.allow_to(stack, &web, Port::tcp(444));
        office.allow_from(stack, &web, Port::tcp(445));
        let both = Connections::new([web]).peer(Peer::ipv4("198.51.100.0/24"));
        both.allow_from(stack, &office, Port::tcp(1));
        let other = groups.open("Other");
        other.connections().allow_from(stack, &both, Port::tcp(2));
    });
    let app = app.stack("connections-own-rules", |stack| {
        let vpc = imported_vpc(stack);
        let separate = || SecurityGroup::new(&vpc).disable_inline_rules(true);
        let web = stack.add("Web", separate());
        let db = stack.add("Db", separate().allow_all_outbound(false));
        db.connections()
            .allow_from(stack, &web, Port::tcp(5432).described("Queries"));
        db.connections().allow_to(stack, &web, Port::tcp(80));
        db.connections().allow_internally(stack, Port::tcp(1));
        web.connections().allow_from_any_ipv4(stack, Port::tcp(80));
        web.add_ingress_rule(stack, &db, Port::tcp(81).described("Direct"));
        web.add_egress_rule(stack, &db, Port::tcp(82).described("Direct"));
        db.add_egress_rule(stack, &web, Port::tcp(83).described("Direct"));
        db.add_egress_rule(stack, Peer::any_ipv4(), Port::tcp(84).described("Direct"));
    });
    app.stack("connections-nested", |stack| {
        let vpc = imported_vpc(stack);
        let shop = stack.group("Shop").group("Default");
        let web = shop.group("Web").add("Resource", SecurityGroup::new(&vpc));
        let name = "A very long name of a construct that goes on for a while";
        let db = SecurityGroup::new(&vpc).allow_all_outbound(false);
        let db = shop.group(name).add("Db", db);
        db.connections().allow_from(stack, &web, Port::tcp(5432));
        db.connections().allow_to(stack, &web, Port::all_icmp());
    })
}

fn connections_edges(app: App) -> App {
    let app = app.stack("edges-itself", |stack| {
        let groups = Groups::new(stack);
        let (web, db) = (groups.closed("Web"), groups.closed("Db"));
        web.connections().allow_from(stack, &web, Port::tcp(1));
        web.connections()
            .allow_to(stack, &web.connections(), Port::tcp(2));
        let both = Connections::new([web.clone(), db])
            .peer(Peer::ipv4("10.0.0.0/8"))
            .default_port(Port::tcp(5));
        both.allow_from(stack, &both, Port::tcp(3));
        both.allow_to(stack, &both, Port::tcp(4));
        both.allow_default_port_from(stack, &both);
        both.allow_to_default_port(stack, &both);
        both.allow_from(stack, &web, Port::tcp(6));
        Connections::new([web.clone()]).allow_from(stack, &web, Port::tcp(7));
    });
    let app = app.stack("edges-ipv6-only", |stack| {
        let vpc = imported_vpc(stack);
        let closed = || SecurityGroup::new(&vpc).allow_all_outbound(false);
        let own = || closed().disable_inline_rules(true);
        for (name, group) in [("Closed", closed()), ("Own", own())] {
            let web = stack.add(name, group);
            web.add_egress_rule(stack, Peer::any_ipv6(), Port::tcp(443));
            let block = Peer::ipv6("2001:db8::/32");
            web.connections().allow_to(stack, &block, Port::tcp(80));
        }
        let then = stack.add("Then", own());
        then.add_egress_rule(stack, Peer::any_ipv6(), Port::tcp(443));
        then.add_egress_rule(stack, Peer::any_ipv4(), Port::tcp(443));
        let everything = stack.add("Everything", own());
        everything.add_egress_rule(stack, Peer::any_ipv4(), Port::all_traffic());
        everything.add_egress_rule(stack, Peer::any_ipv6(), Port::all_traffic());
    });
    app.stack("edges-added-late", |stack| {
        let groups = Groups::new(stack);
        let one = groups.open("One");
        let (two, three) = (groups.closed("Two"), groups.closed("Three"));
        let front = Connections::new([one.clone()]);
        let back = Connections::new([two.clone()]).peer(Peer::prefix_list("pl-1"));
        front.allow_internally(stack, Port::udp(1));
        front.allow_from(stack, &back, Port::all_icmp().described("Back"));
        back.allow_from(stack, &Peer::prefix_list("pl-2"), Port::tcp(2));
        back.allow_to(stack, &front, Port::tcp(3));
        front.allow_from(stack, &front, Port::tcp(4));
        front.add_security_group(stack, &two);
        back.add_security_group(stack, &three);
        back.add_security_group(stack, &one);
        front.add_security_group(stack, &three);
        front.allow_to(stack, &back, Port::tcp(5));
        front.add_security_group(stack, &three);
    })
}
