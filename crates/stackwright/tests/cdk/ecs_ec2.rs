//! ECS on EC2 and external instances, and deployments that shift traffic.

use stackwright::applicationautoscaling::TargetTracking;
use stackwright::autoscaling::AutoScalingGroup;
use stackwright::ec2::{
    InstanceArchitecture, InstanceType, LaunchTemplate, MachineImage, UserData,
};
use stackwright::ecs::{
    AlarmBehavior, AlternateTarget, AmiHardwareType, AsgCapacityProvider, AsgCapacityProviderRef,
    AvailabilityZoneRebalancing, BinPackResource, BottleRocketImage, BottlerocketEcsVariant,
    BuiltInAttributes, CapacityProviderStrategy, CloudMapOptions, ClusterAttributes,
    ContainerDefinition, CpuArchitecture, DeploymentAlarms, DeploymentCircuitBreaker,
    DeploymentControllerType, DeploymentLifecycleHook, DeploymentLifecycleStage,
    DeploymentStrategy, DockerVolume, Ec2Service, Ec2ServiceRef, Ec2TaskDefinition,
    Ec2TaskDefinitionRef, EcsOptimizedImage, EcsTarget, EfsVolume, ExternalService,
    ExternalTaskDefinition, FargateService, FargateServiceRef, IpcMode, ListenerRuleConfiguration,
    MachineImageType, MountPoint, NetworkMode, PidMode, PlacementConstraint, PlacementStrategy,
    PortMapping, PropagatedTagSource, Protocol, RuntimePlatform, ServiceConnect,
    ServiceConnectService, TaskDefinition, TaskDefinitionRevision, TrafficShift, Volume,
    VolumeScope, WindowsOptimizedVersion,
};
use stackwright::elasticloadbalancingv2::{
    ApplicationListenerRule, ApplicationListenerRuleRef, ApplicationProtocol,
    ApplicationTargetGroupRef, BaseNetworkListener, ListenerAction, ListenerCondition,
    NetworkLoadBalancer, NetworkTargetGroup, TargetType,
};
use stackwright::prelude::*;
use stackwright::servicediscovery::{NamespaceAttributes, NamespaceRef, NamespaceType};

use crate::ecs::{cluster, image, imported_vpc, task};

crate::programs!("ecs":
    blue_green,
    capacity,
    ec2_services,
    ec2_tasks,
);

fn web() -> ContainerDefinition {
    ContainerDefinition::new(image())
}

/// A task with one container, `web`.
fn ec2_task(
    stack: &Stack,
    task: Ec2TaskDefinition,
    container: ContainerDefinition,
) -> Ec2TaskDefinitionRef {
    let task = stack.add("Task", task);
    task.add_container(stack, "web", container.memory_limit_mib(128));
    task
}

fn on(mode: NetworkMode) -> Ec2TaskDefinition {
    Ec2TaskDefinition::new().network_mode(mode)
}

fn member_of(expressions: &[&str]) -> PlacementConstraint {
    PlacementConstraint::member_of(expressions.iter().copied())
}

fn ec2_tasks(app: App) -> App {
    let app = app.stack("task-ec2", |stack| {
        ec2_task(stack, Ec2TaskDefinition::new(), web().port(80));
    });
    let modes = [
        NetworkMode::None,
        NetworkMode::Bridge,
        NetworkMode::AwsVpc,
        NetworkMode::Host,
        NetworkMode::Nat,
    ];
    let app = modes.into_iter().fold(app, |app, mode| {
        app.stack(format!("task-{}", mode.as_str()), move |stack| {
            ec2_task(stack, on(mode), web().port(80));
        })
    });
    app.stack("task-ec2-full", |stack| {
        let docker = DockerVolume::new("local", VolumeScope::Shared)
            .autoprovision(true)
            .driver_opts([("a", "b")])
            .labels([("c", "d")]);
        let efs = EfsVolume::new("fs-1").transit_encryption(true);
        let task = Ec2TaskDefinition::new()
            .family("web")
            .ipc_mode(IpcMode::Task)
            .pid_mode(PidMode::Host)
            .enable_fault_injection(false)
            .placement_constraint(member_of(&[
                "attribute:ecs.os-type == linux",
                "attribute:stage == test",
            ]))
            .inference_accelerator("one", "eia2.medium")
            .volume(Volume::host("host", "/data"))
            .volume(Volume::empty_host("scratch"))
            .volume(Volume::new("task"))
            .volume(Volume::docker("docker", docker))
            .volume(Volume::efs("shared", efs));
        let container = web()
            .port(80)
            .inference_accelerator_resource("one")
            .gpu_count(2)
            .privileged(true);
        let made = ec2_task(stack, task, container);
        made.add_placement_constraint(stack, member_of(&["attribute:zone == a"]));
        made.add_inference_accelerator(stack, "two", "eia2.large");
        let web = made.find_container("web").unwrap();
        web.add_mount_points(stack, [MountPoint::new("host", "/data").read_only(true)]);
        web.add_scratch(stack, "more", "/more", "/tmp");
    })
    .stack("task-ports", |stack| {
        let container = web()
            .port_mapping(PortMapping::new(80).host_port(0))
            .port_mapping(PortMapping::new(81).host_port(8080).protocol(Protocol::Udp))
            .port_mapping(PortMapping::new(90).name("api"))
            .port_mapping(PortMapping::range(8000, 8010));
        ec2_task(stack, Ec2TaskDefinition::new(), container);
    })
    .stack("task-links", |stack| {
        let made = ec2_task(stack, Ec2TaskDefinition::new(), web().port(80));
        let database = made.add_container(stack, "db", web().memory_reservation_mib(64));
        let web = made.find_container("web").unwrap();
        web.add_link(stack, &database, Some("database"));
        web.add_link(stack, &database, None);
    })
    .stack("task-region", |stack| {
        let container = web().port(80).environment("B", "1");
        let container = container
            .environment("AWS_REGION", "mine")
            .environment("A", "2");
        let made = ec2_task(stack, on(NetworkMode::AwsVpc), container);
        made.find_container("web")
            .unwrap()
            .add_environment(stack, "LATER", "3");
        let other = web().memory_limit_mib(64).environment("A", "1");
        made.add_container(stack, "other", other);
    })
    .stack("task-both", |stack| {
        let arm = RuntimePlatform::new().cpu_architecture(CpuArchitecture::Arm64);
        let task = TaskDefinition::ec2_and_fargate(512, 1024)
            .ephemeral_storage_gib(30)
            .pid_mode(PidMode::Task)
            .runtime_platform(arm);
        stack
            .add("Task", task)
            .add_container(stack, "web", web().port(80));
    })
    .stack("task-external", |stack| {
        let one = stack.add("One", ExternalTaskDefinition::new());
        one.add_container(stack, "web", web().memory_limit_mib(64).port(80));
        let two = ExternalTaskDefinition::new()
            .network_mode(NetworkMode::Host)
            .family("two")
            .volume(Volume::empty_host("scratch"));
        let two = stack.add("Two", two);
        two.add_container(stack, "web", web().memory_reservation_mib(64).port(80));
    })
}

fn shop(stack: &Stack, groups: &[&SecurityGroupRef], vpc: &VpcRef) -> ClusterRef {
    let attributes = ClusterAttributes::new("shop", vpc).security_groups(groups.iter().copied());
    Cluster::from_cluster_attributes(stack, "Cluster", attributes)
}

fn members(stack: &Stack, vpc: &VpcRef) -> SecurityGroupRef {
    stack.add("Members", SecurityGroup::new(vpc))
}

/// A stack with one service, whose tasks are in a network mode.
fn service(
    app: App,
    name: &'static str,
    mode: NetworkMode,
    build: fn(&Stack, Ec2Service, &VpcRef) -> Ec2Service,
) -> App {
    app.stack(name, move |stack| {
        let vpc = imported_vpc(stack);
        let cluster = shop(stack, &[], &vpc);
        let task = ec2_task(stack, on(mode), web().port(80));
        let service = Ec2Service::new(&cluster, &task);
        stack.add("Service", build(stack, service, &vpc));
    })
}

fn balanced(
    stack: &Stack,
    vpc: &VpcRef,
    group: ApplicationTargetGroup,
) -> ApplicationTargetGroupRef {
    let balancer = ApplicationLoadBalancer::new(vpc).internet_facing(true);
    let balancer = stack.add("Balancer", balancer);
    let http = balancer.add_listener(stack, "Http", BaseApplicationListener::new().port(80));
    http.add_targets(stack, "Web", group.port(80))
}

fn added(stack: &Stack, cluster: &ClusterRef, task: &Ec2TaskDefinitionRef) -> Ec2ServiceRef {
    stack.add("Service", Ec2Service::new(cluster, task))
}

fn namespace(stack: &Stack) -> NamespaceRef {
    let arn = "arn:aws:servicediscovery:eu-central-1:123456789012:namespace/ns-1";
    let kind = NamespaceType::DnsPrivate;
    stack.add(
        "Namespace",
        NamespaceAttributes::new(kind, "shop.local", "ns-1", arn),
    )
}

fn ec2_services(app: App) -> App {
    use NetworkMode::{AwsVpc, Bridge, Host};
    let app = service(app, "service-ec2", Bridge, |_, service, _| service);
    let app = service(app, "service-placement", Bridge, |_, service, _| {
        service
            .placement_constraints([
                PlacementConstraint::distinct_instances(),
                member_of(&["attribute:a == b", "attribute:c == d"]),
            ])
            .placement_strategies([
                PlacementStrategy::spread_across_instances(),
                PlacementStrategy::spread_across([
                    BuiltInAttributes::AVAILABILITY_ZONE,
                    "attribute:rack",
                ]),
                PlacementStrategy::packed_by_cpu(),
                PlacementStrategy::packed_by(BinPackResource::Memory),
                PlacementStrategy::randomly(),
            ])
    });
    let app = service(app, "service-rebalancing", Bridge, |_, service, _| {
        let zones = PlacementStrategy::spread_across([BuiltInAttributes::AVAILABILITY_ZONE]);
        service
            .availability_zone_rebalancing(AvailabilityZoneRebalancing::Enabled)
            .placement_strategies([zones])
    });
    let app = service(app, "service-awsvpc", AwsVpc, |_, service, _| service);
    let app = service(app, "service-awsvpc-public", AwsVpc, |_, service, _| {
        service.assign_public_ip(true)
    });
    let app = service(
        app,
        "service-awsvpc-given",
        AwsVpc,
        |stack, service, vpc| {
            let public = SubnetSelection::subnet_type(SubnetType::Public);
            service
                .vpc_subnets(public)
                .security_groups([&members(stack, vpc)])
        },
    );
    let app = service(app, "service-full", Bridge, |_, service, _| {
        let alarms = DeploymentAlarms::new(["errors"]).behavior(AlarmBehavior::FailOnAlarm);
        service
            .desired_count(3)
            .service_name("web")
            .min_healthy_percent(80)
            .max_healthy_percent(150)
            .propagate_tags(PropagatedTagSource::TaskDefinition)
            .enable_ecs_managed_tags(true)
            .deployment_alarms(alarms)
            .circuit_breaker(DeploymentCircuitBreaker::new().rollback(true))
            .enable_execute_command(true)
            .task_definition_revision(TaskDefinitionRevision::Latest)
            .force_new_deployment(true, Some("one"))
            .capacity_provider_strategies([
                CapacityProviderStrategy::new("spot").weight(2),
                CapacityProviderStrategy::new("regular").base(1).weight(1),
            ])
    });
    let app = service(app, "service-code-deploy", Bridge, |_, service, _| {
        service.deployment_controller(DeploymentControllerType::CodeDeploy)
    });
    let app = service(
        app,
        "service-external-controller",
        AwsVpc,
        |_, service, _| service.deployment_controller(DeploymentControllerType::External),
    );
    let app = service(
        app,
        "service-discovery-bridge",
        Bridge,
        |stack, service, _| {
            let options = CloudMapOptions::new()
                .cloud_map_namespace(&namespace(stack))
                .name("web")
                .dns_ttl(Duration::seconds(9));
            service.cloud_map_options(options)
        },
    );
    let app = service(app, "service-discovery-host", Host, |stack, service, _| {
        let options = CloudMapOptions::new().cloud_map_namespace(&namespace(stack));
        service.cloud_map_options(options)
    });
    let app = service(
        app,
        "service-discovery-awsvpc",
        AwsVpc,
        |stack, service, _| {
            let options = CloudMapOptions::new().cloud_map_namespace(&namespace(stack));
            service.cloud_map_options(options)
        },
    );
    ec2_services_in_use(app)
        .stack("service-daemon", |stack| {
            let cluster = shop(stack, &[], &imported_vpc(stack));
            let task = ec2_task(stack, on(Bridge), web().port(80));
            stack.add("Service", Ec2Service::daemon(&cluster, &task));
        })
        .stack("service-daemon-full", |stack| {
            let cluster = shop(stack, &[], &imported_vpc(stack));
            let task = ec2_task(stack, on(Bridge), web().port(80));
            let service = Ec2Service::daemon(&cluster, &task)
                .min_healthy_percent(10)
                .service_name("agent")
                .placement_constraints([member_of(&["a == b"])]);
            stack.add("Service", service);
        })
        .stack("service-external", |stack| {
            let task = stack.add("Task", ExternalTaskDefinition::new());
            task.add_container(stack, "web", web().memory_limit_mib(64));
            let cluster = shop(stack, &[], &imported_vpc(stack));
            let service = || ExternalService::new(&cluster, &task);
            stack.add("One", service());
            let two = service()
                .desired_count(3)
                .min_healthy_percent(10)
                .max_healthy_percent(150)
                .circuit_breaker(DeploymentCircuitBreaker::new().rollback(true))
                .service_name("web")
                .propagate_tags(PropagatedTagSource::Service)
                .enable_ecs_managed_tags(true)
                .enable_execute_command(true);
            stack.add("Two", two);
            stack.add("Three", service().daemon(true));
        })
}

fn ec2_services_in_use(app: App) -> App {
    use NetworkMode::{AwsVpc, Bridge, Host};
    app.stack("service-placement-later", |stack| {
        let cluster = shop(stack, &[], &imported_vpc(stack));
        let task = ec2_task(stack, on(Bridge), web().port(80));
        let made = added(stack, &cluster, &task);
        made.add_placement_constraints(stack, [member_of(&["attribute:a == b"])]);
        let rack = PlacementStrategy::spread_across(["attribute:rack"]);
        made.add_placement_strategies(stack, [rack]);
        made.add_placement_strategies(stack, [PlacementStrategy::packed_by_memory()]);
    })
    .stack("service-bridge-balanced", |stack| {
        let vpc = imported_vpc(stack);
        let cluster = shop(stack, &[&members(stack, &vpc)], &vpc);
        let task = ec2_task(stack, on(Bridge), web().port(80));
        let service = Ec2Service::new(&cluster, &task);
        let service = service.health_check_grace_period(Duration::seconds(30));
        let made = stack.add("Service", service);
        let group = ApplicationTargetGroup::new().target(made.clone());
        let group = balanced(stack, &vpc, group);
        made.connections().allow_from_any_ipv4(stack, Port::tcp(7));
        let scaling = made.auto_scale_task_count(stack, 2, 6);
        scaling.scale_on_memory_utilization(stack, "Memory", TargetTracking::new(70.0));
        scaling.scale_on_request_count(stack, "Requests", TargetTracking::new(100.0), &group);
    })
    .stack("service-host-balanced", |stack| {
        let vpc = imported_vpc(stack);
        let cluster = shop(stack, &[&members(stack, &vpc)], &vpc);
        let task = ec2_task(stack, on(Host), web().port(80));
        let made = added(stack, &cluster, &task);
        balanced(stack, &vpc, ApplicationTargetGroup::new().target(made));
    })
    .stack("service-port-balanced", |stack| {
        let vpc = imported_vpc(stack);
        let container = web()
            .port_mapping(PortMapping::new(81).host_port(8081))
            .port_mapping(PortMapping::new(82).protocol(Protocol::Udp));
        let task = ec2_task(stack, on(Bridge), container);
        let cluster = shop(stack, &[&members(stack, &vpc)], &vpc);
        let made = added(stack, &cluster, &task);
        let target = made.load_balancer_target("web").container_port(81);
        balanced(stack, &vpc, ApplicationTargetGroup::new().target(target));
    })
    .stack("service-awsvpc-balanced", |stack| {
        let vpc = imported_vpc(stack);
        let task = ec2_task(stack, on(AwsVpc), web().port(80));
        let made = added(stack, &shop(stack, &[], &vpc), &task);
        balanced(stack, &vpc, ApplicationTargetGroup::new().target(made));
    })
    .stack("service-network-balanced", |stack| {
        let vpc = imported_vpc(stack);
        let task = ec2_task(stack, on(Bridge), web().port(80));
        let made = added(stack, &shop(stack, &[], &vpc), &task);
        let balancer = stack.add("Balancer", NetworkLoadBalancer::new(&vpc));
        let tcp = balancer.add_listener(stack, "Tcp", BaseNetworkListener::new(80));
        tcp.add_targets(stack, "Web", NetworkTargetGroup::new(80).target(made));
    })
    .stack("service-several-groups", |stack| {
        let vpc = imported_vpc(stack);
        let task = ec2_task(stack, on(Bridge), web().port(80).port(81));
        let made = added(stack, &shop(stack, &[], &vpc), &task);
        let balancer = stack.add("Balancer", ApplicationLoadBalancer::new(&vpc));
        let one = balancer.add_listener(stack, "One", BaseApplicationListener::new().port(80));
        let two = BaseApplicationListener::new()
            .port(8080)
            .protocol(ApplicationProtocol::Http);
        let two = balancer.add_listener(stack, "Two", two);
        let http = || ApplicationTargetGroup::new().protocol(ApplicationProtocol::Http);
        let first = EcsTarget::new("web", "First", &one, http()).container_port(80);
        let second = EcsTarget::new("web", "Second", &two, http()).container_port(81);
        made.register_load_balancer_targets(stack, [first, second]);
    })
    .stack("service-connect-bridge", |stack| {
        let cluster = shop(stack, &[], &imported_vpc(stack));
        let container = web().port_mapping(PortMapping::new(80).name("api"));
        let task = ec2_task(stack, on(Bridge), container);
        let connect = ServiceConnect::new()
            .namespace("shop.local")
            .service(ServiceConnectService::new("api"));
        let service = Ec2Service::new(&cluster, &task).service_connect_configuration(connect);
        stack.add("Service", service);
    })
    .stack("service-imports", |stack| {
        let arn = "arn:aws:ecs:eu-central-1:123456789012:service/shop/web";
        let one = Ec2Service::from_ec2_service_arn(arn);
        let cluster = shop(stack, &[], &imported_vpc(stack));
        let two = Ec2Service::from_service_name(stack, &cluster, "web");
        members(stack, cluster.vpc());
        stack.output("ServiceName", one.service_name());
        stack.output("ServiceArn", two.service_arn());
    })
}

fn provide(
    stack: &Stack,
    vpc: &VpcRef,
    id: &'static str,
    image: impl Into<MachineImage>,
    build: fn(AsgCapacityProvider) -> AsgCapacityProvider,
) -> AsgCapacityProviderRef {
    let group = AutoScalingGroup::new(vpc, InstanceType::new("t3.micro"), image);
    let group = stack.add(format!("{id}Group"), group);
    stack.add(id, build(AsgCapacityProvider::new(&group)))
}

fn linux() -> EcsOptimizedImage {
    EcsOptimizedImage::amazon_linux2(AmiHardwareType::Standard)
}

fn own_cluster(stack: &Stack) -> (ClusterRef, VpcRef) {
    let vpc = imported_vpc(stack);
    (stack.add("Cluster", Cluster::new(&vpc)), vpc)
}

fn capacity(app: App) -> App {
    let one = |app: App, name: &'static str, id: &'static str| {
        app.stack(name, move |stack| {
            let (cluster, vpc) = own_cluster(stack);
            let provider = provide(stack, &vpc, id, linux(), |provider| provider);
            cluster.add_asg_capacity_provider(stack, &provider);
        })
    };
    let app = one(app, "capacity-minimal", "Capacity");
    one(app, "aws-capacity-name", "A_b.c")
        .stack("capacity-full", |stack| {
            let (cluster, vpc) = own_cluster(stack);
            let full = provide(stack, &vpc, "Capacity", linux(), |provider| {
                provider
                    .capacity_provider_name("shop")
                    .enable_managed_scaling(true)
                    .enable_managed_termination_protection(false)
                    .enable_managed_draining(true)
                    .maximum_scaling_step_size(5)
                    .minimum_scaling_step_size(2)
                    .target_capacity_percent(80)
                    .instance_warmup_period(100)
            });
            cluster.add_asg_capacity_provider(stack, &full);
            cluster.add_asg_capacity_provider(stack, &full);
            let second = provide(stack, &vpc, "Second", linux(), |provider| provider);
            cluster.add_asg_capacity_provider(stack, &second);
            cluster.enable_fargate_capacity_providers(stack);
            let strategy = CapacityProviderStrategy::new(&second).base(1).weight(2);
            cluster.add_default_capacity_provider_strategy(stack, [strategy]);
        })
        .stack("capacity-spot", |stack| {
            let vpc = imported_vpc(stack);
            let group = AutoScalingGroup::new(&vpc, InstanceType::new("t3.micro"), linux());
            let group = stack.add("Group", group.spot_price(0.1));
            let cluster = stack.add("Cluster", Cluster::new(&vpc));
            let provider = stack.add("Capacity", AsgCapacityProvider::new(&group));
            cluster.add_asg_capacity_provider_with_spot_draining(stack, &provider);
        })
        .stack("capacity-bottlerocket", |stack| {
            let (cluster, vpc) = own_cluster(stack);
            let image = BottleRocketImage::new()
                .variant(BottlerocketEcsVariant::AwsEcs2)
                .architecture(InstanceArchitecture::Arm64);
            let provider = provide(stack, &vpc, "Capacity", image, |provider| {
                provider.machine_image_type(MachineImageType::Bottlerocket)
            });
            cluster.add_asg_capacity_provider(stack, &provider);
        })
        .stack("capacity-windows", |stack| {
            let (cluster, vpc) = own_cluster(stack);
            let image = EcsOptimizedImage::windows(WindowsOptimizedVersion::Server2022);
            let provider = provide(stack, &vpc, "Capacity", image, |provider| provider);
            cluster.add_asg_capacity_provider(stack, &provider);
        })
        .stack("capacity-template", |stack| {
            let role = stack.add(
                "Role",
                Role::new(ServicePrincipal::new("ec2.amazonaws.com")),
            );
            let template = LaunchTemplate::new()
                .instance_type(InstanceType::new("t4g.small"))
                .machine_image(EcsOptimizedImage::amazon_linux2023(AmiHardwareType::Arm))
                .user_data(UserData::for_linux())
                .role(&role);
            let template = stack.add("Template", template);
            let vpc = imported_vpc(stack);
            let group = AutoScalingGroup::with_launch_template(&vpc, &template);
            let group = stack.add("Group", group);
            let cluster = stack.add("Cluster", Cluster::new(&vpc));
            let provider = stack.add("Capacity", AsgCapacityProvider::new(&group));
            cluster.add_asg_capacity_provider(stack, &provider);
        })
        .stack("capacity-service", |stack| {
            let (cluster, vpc) = own_cluster(stack);
            let provider = provide(stack, &vpc, "Capacity", linux(), |provider| provider);
            cluster.add_asg_capacity_provider(stack, &provider);
            let both = stack.add("Task", TaskDefinition::ec2_and_fargate(256, 512));
            both.add_container(stack, "web", web().port(80));
            stack.add("Fargate", FargateService::new(&cluster, &both));
            let strategy = CapacityProviderStrategy::new(&provider).weight(1);
            let ec2 = Ec2Service::new(&cluster, &both).capacity_provider_strategies([strategy]);
            stack.add("Ec2", ec2);
        })
        .stack("capacity-images", |stack| {
            use AmiHardwareType::{Arm, Gpu, Neuron, Standard};
            let images: [MachineImage; 8] = [
                EcsOptimizedImage::amazon_linux2(Gpu).into(),
                EcsOptimizedImage::amazon_linux2(Arm).into(),
                EcsOptimizedImage::amazon_linux2(Neuron).into(),
                EcsOptimizedImage::amazon_linux2023(Standard).into(),
                EcsOptimizedImage::amazon_linux2023(Gpu).into(),
                EcsOptimizedImage::amazon_linux2023(Neuron).into(),
                EcsOptimizedImage::windows(WindowsOptimizedVersion::Server2025).into(),
                BottleRocketImage::new().into(),
            ];
            for (index, image) in images.into_iter().enumerate() {
                let template = LaunchTemplate::new().machine_image(image);
                stack.add(format!("Template{index}"), template);
            }
        })
}

fn fargate(stack: &Stack, build: fn(FargateService) -> FargateService) -> FargateServiceRef {
    let cluster = cluster(stack);
    let service = FargateService::new(&cluster, &task(stack));
    stack.add("Service", build(service))
}

struct Groups {
    blue: ApplicationTargetGroupRef,
    green: ApplicationTargetGroupRef,
    production: ApplicationListenerRuleRef,
    test: ApplicationListenerRuleRef,
}

fn groups(stack: &Stack, vpc: &VpcRef) -> Groups {
    let group = |id: &'static str| {
        let group = ApplicationTargetGroup::new().vpc(vpc).port(80);
        stack.add(id, group.target_type(TargetType::Ip))
    };
    let (blue, green) = (group("Blue"), group("Green"));
    let balancer = stack.add("Balancer", ApplicationLoadBalancer::new(vpc));
    let rule = |id: &'static str, port: u16| {
        let listener = BaseApplicationListener::new()
            .port(port)
            .protocol(ApplicationProtocol::Http)
            .default_action(ListenerAction::fixed_response(404));
        let listener = balancer.add_listener(stack, id, listener);
        let weights = [(&blue, 100), (&green, 0)];
        let action = ListenerAction::weighted_forward(weights);
        let rule = ApplicationListenerRule::new(&listener, 1, action)
            .condition(ListenerCondition::path_patterns(["/*"]));
        stack.add(format!("{id}Rule"), rule)
    };
    Groups {
        production: rule("Production", 80),
        test: rule("Test", 8080),
        blue,
        green,
    }
}

fn blue_green(app: App) -> App {
    let by_rule = |rule: &ApplicationListenerRuleRef| {
        ListenerRuleConfiguration::application_listener_rule(rule.listener_rule_arn())
    };
    app.stack("shift-blue-green", move |stack| {
        let made = fargate(stack, |service| {
            let service = service.deployment_strategy(DeploymentStrategy::BlueGreen);
            service.bake_time(Duration::minutes(5))
        });
        let groups = groups(stack, made.cluster().vpc());
        let alternate =
            AlternateTarget::new("Alternate", &groups.green, by_rule(&groups.production))
                .test_listener(by_rule(&groups.test));
        let target = made.load_balancer_target("web").container_port(8080);
        groups
            .blue
            .add_target(stack, target.alternate_target(alternate));
    })
    .stack("shift-canary", move |stack| {
        let made = fargate(stack, |service| {
            let shift = TrafficShift::new()
                .step_percent(10.0)
                .step_bake_time(Duration::minutes(3));
            let service = service.deployment_strategy(DeploymentStrategy::Canary);
            service.canary_configuration(shift)
        });
        let groups = groups(stack, made.cluster().vpc());
        let role = Role::from_role_arn(stack, "Role", "arn:aws:iam::123456789012:role/shift");
        let alternate =
            AlternateTarget::new("Alternate", &groups.green, by_rule(&groups.production));
        let target = made
            .load_balancer_target("web")
            .alternate_target(alternate.role(&role));
        groups.blue.add_target(stack, target);
    })
    .stack("shift-network", |stack| {
        let made = fargate(stack, |service| {
            let service = service.deployment_strategy(DeploymentStrategy::Linear);
            service.linear_configuration(TrafficShift::new().step_percent(20.0))
        });
        let vpc = made.cluster().vpc().clone();
        let group = |id: &'static str| {
            let group = NetworkTargetGroup::new(80).vpc(&vpc);
            stack.add(id, group.target_type(TargetType::Ip))
        };
        let (blue, green) = (group("Blue"), group("Green"));
        let balancer = stack.add("Balancer", NetworkLoadBalancer::new(&vpc));
        let tcp = BaseNetworkListener::new(80).default_target_groups([&blue]);
        let tcp = balancer.add_listener(stack, "Tcp", tcp);
        let production = ListenerRuleConfiguration::network_listener(tcp.listener_arn());
        let alternate = AlternateTarget::new("Alternate", &green, production);
        let target = made.load_balancer_target("web").alternate_target(alternate);
        blue.add_target(stack, target);
    })
    .stack("shift-hooks", |stack| {
        use DeploymentLifecycleStage::{PostProductionTrafficShift, PostScaleUp, PreScaleUp};
        let role = stack.add(
            "Role",
            Role::new(ServicePrincipal::new("ecs.amazonaws.com")),
        );
        let check = "arn:aws:lambda:eu-central-1:123456789012:function:check";
        let before = DeploymentLifecycleHook::new(check, "Before", [PreScaleUp, PostScaleUp]);
        let cluster = cluster(stack);
        let service = FargateService::new(&cluster, &task(stack))
            .deployment_strategy(DeploymentStrategy::BlueGreen)
            .lifecycle_hook(before.role(&role));
        let made = stack.add("Service", service);
        let after = DeploymentLifecycleHook::new(check, "After", [PostProductionTrafficShift]);
        made.add_lifecycle_hook(stack, after.role(&role));
        made.force_new_deployment(stack, Some("two"));
    })
}
