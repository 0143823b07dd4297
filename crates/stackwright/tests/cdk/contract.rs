//! Contracts, published and imported: the same as writing the parameters by hand.

use stackwright::contract::{
    DatabaseEndpoint, IsolatedOnly, ParameterDataType, PublicPrivateAndIsolated, SharedNetwork,
    TableContract,
};
use stackwright::dynamodb::{Attribute, Table};
use stackwright::ec2::{Peer, Port, SecurityGroup, SubnetConfiguration, SubnetType, Vpc};
use stackwright::ecr::Repository;
use stackwright::ecs::{Cluster, ContainerImage, FargateService, FargateTaskDefinition};
use stackwright::elasticloadbalancingv2::{
    ApplicationListenerRule, ApplicationLoadBalancer, ListenerAction,
};
use stackwright::kind::{
    AvailabilityZoneName, ImageDigest, InstanceId, KeyPairName, SecurityGroupName,
};
use stackwright::prelude::*;
use stackwright::secretsmanager::Secret;

crate::programs!("contract": networks, parameters, things);

/// Publishes a value and a list of it, and shows what an import of both gives.
macro_rules! each_kind {
    ($producer:ident, $consumer:ident: $($name:literal, $names:literal: $kind:ty = $value:literal;)*) => { $({
        const ONE: Parameter<$kind> = Parameter::new(concat!("/all/", $name));
        const TWO: Parameter<[$kind; 2]> = Parameter::new(concat!("/all/", $names));
        if let Some(stack) = $producer {
            ONE.publish(stack, $name, $value);
            TWO.publish(stack, $names, [$value, $value]);
        }
        if let Some(stack) = $consumer {
            stack.output(concat!("out-", $name), ONE.import(stack));
            let two = TWO.import(stack);
            stack.output(concat!("out-", $names), two.to_list().join("|"));
            let [_, second] = two.elements();
            stack.output(concat!("out-", $name, "-2"), second);
        }
    })* };
}

fn kinds(producer: Option<&Stack>, consumer: Option<&Stack>) {
    each_kind! { producer, consumer:
        "text", "texts": String = "abc";
        "zone", "zones": AvailabilityZoneName = "eu-central-1a";
        "image", "images": ImageId = "ami-1";
        "instance", "instances": InstanceId = "i-1";
        "key-pair", "key-pairs": KeyPairName = "key";
        "group-name", "group-names": SecurityGroupName = "group";
        "group", "groups": SecurityGroupId = "sg-1";
        "subnet", "subnets": SubnetId = "subnet-1";
        "volume", "volumes": VolumeId = "vol-1";
        "vpc", "vpcs": VpcId = "vpc-1";
        "hosted-zone", "hosted-zones": HostedZoneId = "Z1";
        "table", "tables": TableName = "orders";
        "uri", "uris": RepositoryUri = "1.dkr.ecr.eu-central-1.amazonaws.com/shop";
        "digest", "digests": ImageDigest = "sha256:12";
    }
}

const TEXT: Parameter<String> = Parameter::new("/all/text");
const PINNED: Parameter<String> = Parameter::new("/all/pinned");
const TEXTS: Parameter<[String; 2]> = Parameter::new("/all/texts");
const DESCRIBED: Parameter<String> = Parameter::new("/all/described").description("What it is for");
const DESCRIBEDS: Parameter<[String; 2]> =
    Parameter::new("/all/describeds").description("What it is for");
const CHECKED: Parameter<ImageId> =
    Parameter::new("/all/checked").data_type(ParameterDataType::Ec2Image);
const TAGGED: Parameter<String> =
    Parameter::new("tagged").tags(&[("team", "data"), ("Cost", "shop")]);
const PORT: Parameter<i64> = Parameter::new("/all/port");
const SHARE: Parameter<f64> = Parameter::new("/all/share");
const PORTS: Parameter<[i64; 2]> = Parameter::new("/all/ports");
const TOKEN_PORT: Parameter<i64> = Parameter::new("/all/token-port");
const SECOND: Parameter<TableName> = Parameter::new("/all/text").version(2);
const PRODUCTION: Parameter<String, PerEnvironment> = Parameter::per_environment("/all/{env}/name");
const SHARED: Parameter<String> = Parameter::new("/all/shared").shared_from("123456789012");
const INNER: Parameter<String> = Parameter::new("/all/inner");

fn parameters(app: App) -> App {
    app.stack("producer", |stack| {
        kinds(Some(stack), None);
        let queue = stack.add("Queue", CfnResource::new("AWS::SQS::Queue"));
        DESCRIBED.publish(stack, "described", queue.reference());
        let both: [Value<String>; 2] = [queue.reference().value(), "b".into_value()];
        DESCRIBEDS.publish(stack, "describeds", both);
        CHECKED.publish(stack, "checked", "ami-2");
        TAGGED.publish(stack, "tagged", "x");
        PORT.publish(stack, "port", 5432);
        SHARE.publish(stack, "share", 0.5);
        PORTS.publish(stack, "ports", [80, 443]);
        TOKEN_PORT.publish(stack, "token-port", queue.attribute("Port"));
        PINNED.publish(stack, "pinned", "p");
        SECOND.publish(stack, "second", "def");
        PRODUCTION.env("prod").publish(stack, "production", "p");
        SHARED.publish(stack, "shared", "s");
        INNER.publish(&stack.group("Nested"), "inner", "i");
    })
    .stack("consumer", |stack| {
        kinds(None, Some(stack));
        let database = CfnResource::new("Custom::Database")
            .property("Port", PORT.import(stack))
            .property("Again", PORT.import(stack));
        stack.add("Database", database);
        stack.output("port", PORT.import(stack));
        stack.output("second", SECOND.import(stack));
        let production = PRODUCTION.env(String::from("prod"));
        stack.output("production", production.import(stack));
        stack.output("tagged", TAGGED.import(stack));
        stack.output("pinned", PINNED.import_pinned(stack, 3));
        stack.output("inner", INNER.import(&stack.group("Inside")));
        let reader = Role::new(ServicePrincipal::new("ecs-tasks.amazonaws.com"));
        let reader = stack.add("Reader", reader);
        TEXT.grant_read(stack, &reader);
        TEXTS.grant_read(stack, &reader);
        TAGGED.grant_read(stack, &reader);
    })
    .stack("known", |stack| {
        stack.set_environment(Environment::new("123456789012", "eu-west-1"));
        let role = Role::new(ServicePrincipal::new("ecs-tasks.amazonaws.com"));
        let role = stack.add("Role", role);
        const PROD: EnvironmentName = EnvironmentName::new("prod");
        PRODUCTION.env(PROD).grant_read(stack, &role);
    })
}

const THREE: Contract<SharedNetwork<2, PublicPrivateAndIsolated>> = Contract::new("/shop/three")
    .version(2)
    .with_cidr()
    .description("The network of the shop")
    .tags(&[("team", "network")]);
const ALONE: Contract<SharedNetwork<1, IsolatedOnly>, PerEnvironment> =
    Contract::per_environment("/shop/{env}/alone");

const MANY: NetworkContract<2> = NetworkContract::new("/shop/many").private_group("batch");

fn networks(app: App) -> App {
    app.stack("network", |stack| {
        let three = Vpc::new().max_azs(2).nat_gateways(1).subnet_configuration([
            SubnetConfiguration::new("web", SubnetType::Public),
            SubnetConfiguration::new("app", SubnetType::PrivateWithEgress),
            SubnetConfiguration::new("db", SubnetType::PrivateIsolated),
        ]);
        let three = stack.add("Three", three);
        THREE.publish(stack, &three);
        let database = SubnetConfiguration::new("db", SubnetType::PrivateIsolated);
        let alone = Vpc::new().max_azs(1).subnet_configuration([database]);
        let alone = stack.add("Alone", alone);
        ALONE
            .env("prod")
            .publish(&stack.group("AloneContract"), &alone);
        let many = Vpc::new().max_azs(2).nat_gateways(1).subnet_configuration([
            SubnetConfiguration::new("web", SubnetType::Public),
            SubnetConfiguration::new("app", SubnetType::PrivateWithEgress),
            SubnetConfiguration::new("batch", SubnetType::PrivateWithEgress),
        ]);
        let many = stack.add("Many", many);
        MANY.publish(&stack.group("ManyContract"), &many);
    })
    .stack("user", |stack| {
        let first = THREE.import(stack, "Three");
        let second = ALONE.env("prod").import(stack, "Alone");
        stack.output("Cidr", first.vpc_cidr_block());
        stack.output("Isolated", first.isolated_subnets()[1].subnet_id());
        let [zone, _] = first.public_subnets();
        stack.output("Zone", zone.availability_zone());
        let third = MANY.import(stack, "Many");
        let batch = SubnetSelection::subnet_group_name("batch");
        let batch = third.select_subnets(stack, batch);
        stack.output("Batch", batch.subnets()[1].subnet_id());
        let [subnet] = second.isolated_subnets();
        stack.output("AloneSubnet", subnet.subnet_id());
        let group = SecurityGroup::new(&first).description("clients");
        let group = stack.add("Group", group);
        group.add_ingress_rule(stack, Peer::ipv4(first.vpc_cidr_block()), Port::tcp(443));
    })
}

const CLUSTER: ClusterContract = ClusterContract::new("/shop/cluster");
const BALANCER: LoadBalancerContract = LoadBalancerContract::new("/shop/balancer");
const DATABASE: DatabaseContract = DatabaseContract::new("/shop/database");
const REPOSITORY: RepositoryContract = RepositoryContract::new("/shop/repository");
const TABLE: TableContract = TableContract::new("/shop/table");

fn things(app: App) -> App {
    app.stack("platform", platform).stack("service", service)
}

fn platform(stack: &mut Stack) {
    let vpc = stack.add("Vpc", Vpc::new().max_azs(2).nat_gateways(0));
    let cluster = stack.add("Cluster", Cluster::new(&vpc));
    CLUSTER.publish(&stack.group("ClusterContract"), &cluster);
    let balancer = ApplicationLoadBalancer::new(&vpc).internet_facing(true);
    let balancer = stack.add("Balancer", balancer);
    let http = BaseApplicationListener::new()
        .port(80)
        .default_action(ListenerAction::fixed_response(404));
    let listener = balancer.add_listener(stack, "Http", http);
    BALANCER.publish(&stack.group("BalancerContract"), (&balancer, &listener));
    let group = SecurityGroup::new(&vpc).description("database");
    let group = stack.add("DatabaseGroup", group);
    let secret = stack.add("DatabaseSecret", Secret::new());
    let database =
        CfnResource::new("AWS::RDS::DBInstance").property("DBInstanceClass", "db.t3.micro");
    let database = stack.add("Database", database);
    let endpoint = DatabaseEndpoint::new(
        database.attribute("Endpoint.Address"),
        database.attribute("Endpoint.Port"),
        &group,
        &secret,
    );
    DATABASE.publish(&stack.group("DatabaseContract"), &endpoint);
    let repository = stack.add("Repository", Repository::new());
    REPOSITORY.publish(&stack.group("RepositoryContract"), &repository);
    let table = stack.add("Table", Table::new(Attribute::string("pk")));
    TABLE.publish(&stack.group("TableContract"), &table);
}

fn service(stack: &mut Stack) {
    let vpc = stack.add("Vpc", Vpc::new().max_azs(2).nat_gateways(0));
    let cluster = CLUSTER.import_in(stack, "Cluster", &vpc);
    let task = stack.add("Task", FargateTaskDefinition::new());
    let repository = REPOSITORY.import(stack, "Repository");
    let image = ContainerImage::from_ecr_repository(&repository);
    let web = ContainerDefinition::new(image).port_mapping(PortMapping::new(8080));
    task.add_container(stack, "web", web);
    let service = FargateService::new(&cluster, &task)
        .min_healthy_percent(100)
        .vpc_subnets(SubnetSelection::subnet_type(SubnetType::Public));
    let service = stack.add("Service", service);
    let balancer = BALANCER.import_in(stack, "Balancer", &vpc);
    let rule =
        ApplicationListenerRule::new(&balancer.listener, 10, ListenerAction::fixed_response(200))
            .condition(ListenerCondition::path_patterns(["/web"]));
    stack.add("Rule", rule);
    stack.output("Dns", balancer.load_balancer.dns_name());
    let database = DATABASE.import(stack, "Database");
    database.secret.grant_read(stack, &task.task_role());
    service
        .connections()
        .allow_to_default_port(stack, &database);
    stack.output("Address", &database.address);
    let table = TABLE.import(stack, "Table");
    table.grant_read_data(stack, &task.task_role());
    DATABASE.grant_read(stack, &task.task_role());
}
