//! Diagnostics of ECS on EC2 and external instances.

use stackwright::autoscaling::AutoScalingGroup;
use stackwright::ec2::{InstanceType, LaunchTemplate, MachineImage};
use stackwright::ecs::*;
use stackwright::elasticloadbalancingv2::TargetType;
use stackwright::prelude::{
    ApplicationLoadBalancer, ApplicationTargetGroup, BaseApplicationListener, SecurityGroup, Stack,
    SubnetSelection, Vpc, VpcAttributes, VpcRef,
};
use stackwright::servicediscovery::{DnsRecordType, HttpNamespace};

use super::findings;

fn vpc(stack: &Stack) -> VpcRef {
    let attributes = VpcAttributes::new("vpc-1", ["eu-central-1a", "eu-central-1b"])
        .public_subnet_ids(["subnet-1", "subnet-2"])
        .private_subnet_ids(["subnet-3", "subnet-4"]);
    Vpc::from_vpc_attributes(stack, "Vpc", attributes)
}

fn cluster(stack: &Stack) -> ClusterRef {
    let attributes = ClusterAttributes::new("shop", &vpc(stack));
    Cluster::from_cluster_attributes(stack, "Cluster", attributes)
}

fn web() -> ContainerDefinition {
    ContainerDefinition::new(ContainerImage::from_registry("nginx"))
}

fn task(stack: &Stack, mode: NetworkMode) -> Ec2TaskDefinitionRef {
    let task = stack.add("Task", Ec2TaskDefinition::new().network_mode(mode));
    task.add_container(stack, "web", web().memory_limit_mib(64).port(80));
    task
}

#[test]
fn containers_without_memory_and_ports_of_one_instance() {
    let found = findings(|stack| {
        let task = stack.add("Task", Ec2TaskDefinition::new());
        let port = |port: u16| PortMapping::new(port).host_port(8080);
        task.add_container(stack, "web", web().port_mapping(port(80)));
        let other = web().memory_reservation_mib(64).port_mapping(port(81));
        task.add_container(stack, "other", other);
        let host = Ec2TaskDefinition::new().network_mode(NetworkMode::Host);
        let host = stack.add("Host", host);
        host.add_container(stack, "web", web().memory_limit_mib(64).port_mapping(port(80)));
    });
    insta::assert_snapshot!(found, @"");
}

#[test]
fn settings_that_a_network_mode_does_not_know() {
    let found = findings(|stack| {
        let cluster = cluster(stack);
        let bridge = task(stack, NetworkMode::Bridge);
        let members = SecurityGroup::from_security_group_id(stack, "Members", "sg-12345678");
        let service = Ec2Service::new(&cluster, &bridge)
            .vpc_subnets(SubnetSelection::new())
            .security_groups([&members]);
        let namespace = stack.add("Namespace", HttpNamespace::new("shop"));
        let options = CloudMapOptions::new().cloud_map_namespace(&namespace);
        let service = service.cloud_map_options(options.dns_record_type(DnsRecordType::A));
        stack.add("Service", service);
        let external = ExternalTaskDefinition::new().network_mode(NetworkMode::AwsVpc);
        let external = stack.add("External", external);
        external.add_container(stack, "web", web().memory_limit_mib(64));
    });
    insta::assert_snapshot!(found, @"");
}

#[test]
fn tasks_without_a_network_behind_a_load_balancer_and_links_without_a_bridge() {
    let found = findings(|stack| {
        let cluster = cluster(stack);
        let lonely = task(stack, NetworkMode::None);
        let database = lonely.add_container(stack, "db", web().memory_limit_mib(64));
        lonely.find_container("web").unwrap().add_link(stack, &database, None);
        let service = stack.add("Service", Ec2Service::new(&cluster, &lonely));
        let balancer = stack.add("Balancer", ApplicationLoadBalancer::new(cluster.vpc()));
        let http = balancer.add_listener(stack, "Http", BaseApplicationListener::new().port(80));
        http.add_targets(stack, "Web", ApplicationTargetGroup::new().port(80).target(service));
    });
    insta::assert_snapshot!(found, @"");
}

#[test]
fn a_target_group_of_type_instance_under_awsvpc() {
    let found = findings(|stack| {
        let cluster = cluster(stack);
        let task = task(stack, NetworkMode::AwsVpc);
        let service = stack.add("Service", Ec2Service::new(&cluster, &task));
        let group = ApplicationTargetGroup::new().vpc(cluster.vpc()).port(80);
        let group = stack.add("Group", group.target_type(TargetType::Instance));
        let balancer = stack.add("Balancer", ApplicationLoadBalancer::new(cluster.vpc()));
        let http = BaseApplicationListener::new().port(80).default_target_groups([&group]);
        balancer.add_listener(stack, "Http", http);
        service.attach_to_application_target_group(stack, &group);
    });
    insta::assert_snapshot!(found, @"");
}

#[test]
fn placements_that_ecs_would_refuse() {
    let found = findings(|stack| {
        let distinct = PlacementConstraint::distinct_instances();
        let task = Ec2TaskDefinition::new().placement_constraint(distinct);
        let task = stack.add("Task", task);
        task.add_container(stack, "web", web().memory_limit_mib(64));
        let service = Ec2Service::new(&cluster(stack), &task)
            .availability_zone_rebalancing(AvailabilityZoneRebalancing::Enabled)
            .placement_strategies([PlacementStrategy::packed_by_cpu()]);
        stack.add("Service", service);
    });
    insta::assert_snapshot!(found, @"");
}

#[test]
fn a_service_on_instances_in_a_cluster_without_any() {
    let found = findings(|stack| {
        let vpc = vpc(stack);
        let cluster = stack.add("Cluster", Cluster::new(&vpc));
        let task = task(stack, NetworkMode::Bridge);
        stack.add("Service", Ec2Service::new(&cluster, &task));
    });
    insta::assert_snapshot!(found, @"");
}

#[test]
fn capacity_providers_that_ecs_would_refuse() {
    let found = findings(|stack| {
        let vpc = vpc(stack);
        let cluster = stack.add("Cluster", Cluster::new(&vpc));
        let imported = AutoScalingGroup::from_auto_scaling_group_name(stack, "Imported", "web");
        let provider = AsgCapacityProvider::new(&imported)
            .enable_managed_scaling(false)
            .target_capacity_percent(0)
            .capacity_provider_name("ecs-shop");
        stack.add("Wrong", provider);
        let template = LaunchTemplate::new()
            .instance_type(InstanceType::new("t3.micro"))
            .machine_image(MachineImage::latest_amazon_linux2023());
        let template = stack.add("Template", template);
        let group = stack.add("Group", AutoScalingGroup::with_launch_template(&vpc, &template));
        let provider = stack.add("Roleless", AsgCapacityProvider::new(&group));
        cluster.add_asg_capacity_provider(stack, &provider);
    });
    insta::assert_snapshot!(found, @"");
}

#[test]
fn traffic_that_shifts_between_one_target_group() {
    let found = findings(|stack| {
        let cluster = cluster(stack);
        let task = task(stack, NetworkMode::AwsVpc);
        let balancer = stack.add("Balancer", ApplicationLoadBalancer::new(cluster.vpc()));
        let http = balancer.add_listener(stack, "Http", BaseApplicationListener::new().port(80));
        let shifting = Ec2Service::new(&cluster, &task);
        let shifting = shifting.deployment_strategy(DeploymentStrategy::BlueGreen);
        let shifting = stack.add("Shifting", shifting);
        let group = ApplicationTargetGroup::new().port(80).target(shifting);
        let group = http.add_targets(stack, "Web", group);
        let rolling = stack.add("Rolling", Ec2Service::new(&cluster, &task));
        let arn = "arn:aws:elasticloadbalancing:eu-central-1:123456789012:listener-rule/app/a/b/c/d";
        let production = ListenerRuleConfiguration::application_listener_rule(arn);
        let alternate = AlternateTarget::new("Other", &group, production);
        let target = rolling.load_balancer_target("web").alternate_target(alternate);
        group.add_target(stack, target);
    });
    insta::assert_snapshot!(found, @"");
}
