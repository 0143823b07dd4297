//! Diagnostics of ECS on EC2 and external instances.

use stackwright::autoscaling::AutoScalingGroup;
use stackwright::ec2::{InstanceRequirements, InstanceType, LaunchTemplate, MachineImage};
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
        host.add_container(
            stack,
            "web",
            web().memory_limit_mib(64).port_mapping(port(80)),
        );
    });
    insta::assert_snapshot!(found, @"
    error[host-port-differs]: the host port differs from the container port, in network mode host
      --> crates/stackwright/tests/diagnostics/ecs_ec2.rs:LINE
       = path: shop/Host/web
       = given: container port 80, host port 8080
       = allowed: the same port
       = help: leave the host port out

    error[container-without-memory]: the container `web` has no amount of memory
      --> crates/stackwright/tests/diagnostics/ecs_ec2.rs:LINE
       = path: shop/Task/web
       = given: neither a limit nor a reservation
       = allowed: one of the two, or both
       = help: set `memory_limit_mib` or `memory_reservation_mib`

    error[duplicate-port-mapping]: a port is mapped twice in one task
      --> crates/stackwright/tests/diagnostics/ecs_ec2.rs:LINE
       = path: shop/Task/other
       = given: port 8080 of `web` and of `other`
       = allowed: each port once in a task
       = help: let one container listen on another port
    ");
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
    insta::assert_snapshot!(found, @"
    error[network-mode]: the service's tasks have no network interfaces of their own
      --> crates/stackwright/tests/diagnostics/ecs_ec2.rs:LINE
       = path: shop/Service
       = given: `vpc_subnets`, `security_groups` in network mode bridge
       = allowed: them in network mode awsvpc
       = help: set them on the instances, or use NetworkMode::AwsVpc

    error[network-mode]: tasks can't be found by such records in their network mode
      --> crates/stackwright/tests/diagnostics/ecs_ec2.rs:LINE
       = path: shop/Service
       = given: DnsRecordType::A in network mode bridge
       = allowed: DnsRecordType::Srv, which has the port, too
       = help: leave `dns_record_type` out, or use network mode awsvpc

    error[network-mode]: external tasks can't have this network mode
      --> crates/stackwright/tests/diagnostics/ecs_ec2.rs:LINE
       = path: shop/External
       = given: network mode awsvpc
       = allowed: NetworkMode::Bridge, Host or None
       = help: leave the network mode out
    ");
}

#[test]
fn tasks_without_a_network_behind_a_load_balancer_and_links_without_a_bridge() {
    let found = findings(|stack| {
        let cluster = cluster(stack);
        let lonely = task(stack, NetworkMode::None);
        let database = lonely.add_container(stack, "db", web().memory_limit_mib(64));
        lonely
            .find_container("web")
            .unwrap()
            .add_link(stack, &database, None);
        let service = stack.add("Service", Ec2Service::new(&cluster, &lonely));
        let balancer = stack.add("Balancer", ApplicationLoadBalancer::new(cluster.vpc()));
        let http = balancer.add_listener(stack, "Http", BaseApplicationListener::new().port(80));
        http.add_targets(
            stack,
            "Web",
            ApplicationTargetGroup::new().port(80).target(service),
        );
    });
    insta::assert_snapshot!(found, @"
    error[network-mode]: containers are linked in another network mode than bridge
      --> crates/stackwright/tests/diagnostics/ecs_ec2.rs:LINE
       = path: shop/Task/web
       = given: network mode none
       = allowed: NetworkMode::Bridge
       = help: let the containers talk by `localhost`, which they share in network mode awsvpc

    error[network-mode]: a task without a network stands behind a load balancer
      --> crates/stackwright/tests/diagnostics/ecs_ec2.rs:LINE
       = path: shop/Service
       = given: NetworkMode::None
       = allowed: NetworkMode::AwsVpc, Bridge or Host
       = help: choose another network mode
    ");
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
        let http = BaseApplicationListener::new()
            .port(80)
            .default_target_groups([&group]);
        balancer.add_listener(stack, "Http", http);
        service.attach_to_application_target_group(stack, &group);
    });
    insta::assert_snapshot!(found, @"
    error[mixed-target-types]: a target is of another type than its group, or the group's other targets
      --> crates/stackwright/tests/diagnostics/ecs_ec2.rs:LINE
       = path: shop/Group
       = given: ip in a group of instance
       = allowed: targets of type instance
       = help: set the group's `target_type` to that of its targets (tasks in network mode awsvpc are of type ip, other tasks of type instance), or make a group for each
    ");
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
    insta::assert_snapshot!(found, @"
    error[illegal-placement]: a task definition does not know of distinct instances
      --> crates/stackwright/tests/diagnostics/ecs_ec2.rs:LINE
       = path: shop/Task
       = given: PlacementConstraint::distinct_instances
       = allowed: PlacementConstraint::member_of
       = help: set it on the service

    error[illegal-placement]: tasks are rebalanced over availability zones, and placed in another way first
      --> crates/stackwright/tests/diagnostics/ecs_ec2.rs:LINE
       = path: shop/Service
       = given: another first placement strategy
       = allowed: no strategy, or `spread_across([BuiltInAttributes::AVAILABILITY_ZONE])` first
       = help: put that strategy first, or leave rebalancing out
    ");
}

#[test]
fn a_service_on_instances_in_a_cluster_without_any() {
    let found = findings(|stack| {
        let vpc = vpc(stack);
        let cluster = stack.add("Cluster", Cluster::new(&vpc));
        let task = task(stack, NetworkMode::Bridge);
        stack.add("Service", Ec2Service::new(&cluster, &task));
    });
    insta::assert_snapshot!(found, @"
    error[no-ec2-capacity]: the service's cluster has no instances
      --> crates/stackwright/tests/diagnostics/ecs_ec2.rs:LINE
       = path: shop/Service
       = given: a cluster without EC2 capacity
       = allowed: a cluster with a capacity provider, or an imported one that has instances
       = help: call `add_asg_capacity_provider` on the cluster, or `has_ec2_capacity(true)` on its attributes
    ");
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
        let group = stack.add(
            "Group",
            AutoScalingGroup::with_launch_template(&vpc, &template),
        );
        let provider = stack.add("Roleless", AsgCapacityProvider::new(&group));
        cluster.add_asg_capacity_provider(stack, &provider);
    });
    insta::assert_snapshot!(found, @"
    error[illegal-capacity-provider]: termination protection needs managed scaling, which is switched off
      --> crates/stackwright/tests/diagnostics/ecs_ec2.rs:LINE
       = path: shop/Wrong
       = given: `enable_managed_scaling(false)` alone
       = allowed: both, or neither
       = help: call `enable_managed_termination_protection(false)`, too

    error[illegal-capacity-provider]: the target capacity is out of range
      --> crates/stackwright/tests/diagnostics/ecs_ec2.rs:LINE
       = path: shop/Wrong
       = given: 0 %
       = allowed: 1 to 100 %
       = help: choose a percentage in this range

    error[illegal-capacity-provider]: the capacity provider's name is reserved
      --> crates/stackwright/tests/diagnostics/ecs_ec2.rs:LINE
       = path: shop/Wrong
       = given: `ecs-shop`
       = allowed: names that do not begin with aws, ecs or fargate
       = help: choose another prefix

    error[illegal-capacity-provider]: an imported group of instances can't be protected from here
      --> crates/stackwright/tests/diagnostics/ecs_ec2.rs:LINE
       = path: shop/Wrong
       = given: termination protection of an imported group
       = allowed: it for a group of this stack
       = help: call `enable_managed_termination_protection(false)`

    error[illegal-capacity-provider]: the group's instances can't be told which cluster they belong to
      --> crates/stackwright/tests/diagnostics/ecs_ec2.rs:LINE
       = path: shop/Roleless
       = given: a group without a role or user data that are known here
       = allowed: a group of this stack, whose launch template has both
       = help: set `role` and `machine_image` or `user_data` on the `LaunchTemplate`
    ");
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
        let arn =
            "arn:aws:elasticloadbalancing:eu-central-1:123456789012:listener-rule/app/a/b/c/d";
        let production = ListenerRuleConfiguration::application_listener_rule(arn);
        let alternate = AlternateTarget::new("Other", &group, production);
        let target = rolling
            .load_balancer_target("web")
            .alternate_target(alternate);
        group.add_target(stack, target);
    });
    insta::assert_snapshot!(found, @"
    error[incomplete-blue-green]: a deployment that shifts traffic has one target group
      --> crates/stackwright/tests/diagnostics/ecs_ec2.rs:LINE
       = path: shop/Shifting
       = given: a target group without an alternate one
       = allowed: a target group with an alternate one
       = help: set `alternate_target` on the load balancer target

    error[incomplete-blue-green]: an alternate target group has no effect with rolling deployments
      --> crates/stackwright/tests/diagnostics/ecs_ec2.rs:LINE
       = path: shop/Rolling
       = given: `alternate_target` without a strategy that shifts traffic
       = allowed: it with DeploymentStrategy::BlueGreen, Linear or Canary
       = help: set `deployment_strategy`, or leave the alternate target out
    ");
}

#[test]
fn managed_instances_that_can_not_be() {
    let found = findings(|stack| {
        let vpc = vpc(stack);
        let group = stack.add("Group", SecurityGroup::new(&vpc));
        let of = || ManagedInstancesCapacityProvider::new(vpc.private_subnets(), &group);
        stack.add("Lonely", of());
        let one = stack.add("One", Cluster::new(&vpc));
        let two = stack.add("Two", Cluster::new(&vpc));
        let add = |id, provider: ManagedInstancesCapacityProvider| {
            let provider = stack.add(id, provider);
            one.add_managed_instances_capacity_provider(stack, &provider);
            provider
        };
        let shared = add("Shared", of());
        two.add_managed_instances_capacity_provider(stack, &shared);
        add("Nowhere", ManagedInstancesCapacityProvider::new([], &group));
        add("Named", of().capacity_provider_name("aws-instances"));
        let both = InstanceRequirements::new(1, 1024)
            .allowed_instance_types(["m5.*"])
            .excluded_instance_types(["m5.large"]);
        add("Both", of().instance_requirements(both));
        let prices = InstanceRequirements::new(1, 1024)
            .on_demand_max_price_percentage_over_lowest_price(20)
            .spot_max_price_percentage_over_lowest_price(20);
        add("Prices", of().instance_requirements(prices));
        let reversed = InstanceRequirements::new(4, 1024).v_cpu_count_max(2);
        add("Reversed", of().instance_requirements(reversed));
    });
    insta::assert_snapshot!(found, @"
    error[illegal-managed-instances]: managed instances are given to two clusters
      --> crates/stackwright/tests/diagnostics/ecs_ec2.rs:LINE
       = path: shop/Shared
       = given: a second cluster
       = allowed: one of one cluster
       = help: add a capacity provider for each cluster

    error[illegal-managed-instances]: managed instances have no subnet
      --> crates/stackwright/tests/diagnostics/ecs_ec2.rs:LINE
       = path: shop/Nowhere
       = given: no subnets
       = allowed: one subnet or more
       = help: select some: `vpc.select_subnets(scope, SubnetType::PrivateWithEgress).subnets()`

    error[illegal-capacity-provider]: the capacity provider's name is reserved
      --> crates/stackwright/tests/diagnostics/ecs_ec2.rs:LINE
       = path: shop/Named
       = given: `aws-instances`
       = allowed: names that do not begin with aws, ecs or fargate
       = help: choose another prefix

    error[illegal-managed-instances]: two requirements of managed instances exclude each other
      --> crates/stackwright/tests/diagnostics/ecs_ec2.rs:LINE
       = path: shop/Both
       = given: AllowedInstanceTypes and ExcludedInstanceTypes
       = allowed: one of the two
       = help: leave one of them out

    error[illegal-managed-instances]: two requirements of managed instances exclude each other
      --> crates/stackwright/tests/diagnostics/ecs_ec2.rs:LINE
       = path: shop/Prices
       = given: OnDemandMaxPricePercentageOverLowestPrice and SpotMaxPricePercentageOverLowestPrice
       = allowed: one of the two
       = help: leave one of them out

    error[illegal-managed-instances]: a requirement of managed instances ends before it starts
      --> crates/stackwright/tests/diagnostics/ecs_ec2.rs:LINE
       = path: shop/Reversed
       = given: VCpuCount from 4 to 2
       = allowed: a minimum of at most the maximum
       = help: raise the maximum, or lower the minimum

    error[illegal-managed-instances]: managed instances belong to no cluster
      --> crates/stackwright/tests/diagnostics/ecs_ec2.rs:LINE
       = path: shop/Lonely
       = given: a capacity provider of no cluster
       = allowed: one of one cluster
       = help: call `add_managed_instances_capacity_provider` on the cluster
    ");
}

#[test]
fn tasks_that_managed_instances_do_not_run() {
    let found = findings(|stack| {
        let cluster = stack.add("Cluster", Cluster::new(&vpc(stack)));
        let bridge = TaskDefinition::managed_instances().network_mode(NetworkMode::Bridge);
        let add = |id, task: TaskDefinition<ManagedInstancesTaskDefinitionRef>| {
            let task = stack.add(id, task);
            let image = ContainerImage::from_registry("nginx");
            task.add_container(stack, "web", ContainerDefinition::new(image));
            task
        };
        add("Bridge", bridge);
        let host = TaskDefinition::fargate_and_managed_instances(256, 512);
        add("Host", host.network_mode(NetworkMode::Host));
        let plain = add("Plain", TaskDefinition::managed_instances());
        stack.add("Service", FargateService::new(&cluster, &plain));
    });
    insta::assert_snapshot!(found, @"
    error[illegal-managed-instances]: the task's launch types do not know its network mode
      --> crates/stackwright/tests/diagnostics/ecs_ec2.rs:LINE
       = path: shop/Bridge
       = given: bridge
       = allowed: awsvpc or host
       = help: leave `network_mode` out

    error[illegal-managed-instances]: the task's launch types do not know its network mode
      --> crates/stackwright/tests/diagnostics/ecs_ec2.rs:LINE
       = path: shop/Host
       = given: host
       = allowed: awsvpc
       = help: leave `network_mode` out

    error[illegal-managed-instances]: a service of tasks for managed instances would run them on Fargate
      --> crates/stackwright/tests/diagnostics/ecs_ec2.rs:LINE
       = path: shop/Service
       = given: no `capacity_provider_strategies`
       = allowed: a strategy that names a `ManagedInstancesCapacityProvider`
       = help: add `capacity_provider_strategies([CapacityProviderStrategy::new(&provider).weight(1)])`
    ");
}
