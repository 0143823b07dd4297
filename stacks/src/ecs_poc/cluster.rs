//! The cluster, its instances and the service on them.

use stackwright::applicationautoscaling::TargetTracking;
use stackwright::autoscaling::{AutoScalingGroup, AutoScalingGroupRef};
use stackwright::ec2::{InstanceClass, InstanceSize, InstanceType, KeyPair};
use stackwright::ecs::{
    AmiHardwareType, AsgCapacityProvider, BuiltInAttributes, CapacityProviderStrategy,
    DeploymentCircuitBreaker, Ec2Service, Ec2TaskDefinition, Ec2TaskDefinitionRef,
    EcsOptimizedImage, PlacementStrategy,
};
use stackwright::elasticloadbalancingv2::ApplicationTargetGroup;
use stackwright::logs::RetentionDays;
use stackwright::prelude::*;
use stackwright::route53::{ARecord, LoadBalancerTarget, PrivateHostedZone, RecordTarget};

/// A service behind a public load balancer, on instances that grow and shrink with it.
pub fn cluster(stack: &mut Stack) {
    let vpc = Vpc::new()
        .ip_addresses(IpAddresses::cidr("10.20.0.0/16"))
        .max_azs(2)
        .subnet_configuration([
            SubnetConfiguration::new("public", SubnetType::Public).cidr_mask(24),
            SubnetConfiguration::new("private", SubnetType::PrivateWithEgress).cidr_mask(22),
        ]);
    let vpc = stack.add("Vpc", vpc);
    let zone = stack.add("Zone", PrivateHostedZone::new("myorg.local", &vpc));

    let cluster = stack.add("Cluster", Cluster::new(&vpc));
    let instances = instances(stack, &vpc);
    let capacity = AsgCapacityProvider::new(&instances)
        .enable_managed_scaling(true)
        .enable_managed_termination_protection(true)
        .target_capacity_percent(90);
    let capacity = stack.add("Capacity", capacity);
    cluster.add_asg_capacity_provider(stack, &capacity);

    let task = task(stack);
    let service = Ec2Service::new(&cluster, &task)
        .desired_count(2)
        .capacity_provider_strategies([CapacityProviderStrategy::new(&capacity).weight(1)])
        .placement_strategies([
            PlacementStrategy::spread_across([BuiltInAttributes::AVAILABILITY_ZONE]),
            PlacementStrategy::packed_by_memory(),
        ])
        .circuit_breaker(DeploymentCircuitBreaker::new().rollback(true));
    let service = stack.add("Service", service);

    let balancer = ApplicationLoadBalancer::new(&vpc).internet_facing(true);
    let balancer = stack.add("Alb", balancer);
    let http = balancer.add_listener(stack, "Http", BaseApplicationListener::new().port(80));
    let check = HealthCheck::new().path("/").port("traffic-port");
    let targets = ApplicationTargetGroup::new().port(80).health_check(check);
    let targets = http.add_targets(stack, "Flask", targets.target(service.clone()));

    let scaling = service.auto_scale_task_count(stack, 2, 12);
    scaling.scale_on_cpu_utilization(stack, "Cpu", TargetTracking::new(60.0));
    scaling.scale_on_request_count(stack, "Requests", TargetTracking::new(500.0), &targets);

    let alias = RecordTarget::from_alias(LoadBalancerTarget::new(&balancer));
    stack.add("Record", ARecord::new(&zone, alias).record_name("hello"));
    stack.output("Dns", balancer.dns_name());
}

fn instances(stack: &Stack, vpc: &VpcRef) -> AutoScalingGroupRef {
    let medium = InstanceType::of(InstanceClass::T3, InstanceSize::MEDIUM);
    let image = EcsOptimizedImage::amazon_linux2023(AmiHardwareType::Standard);
    let pair = KeyPair::from_key_pair_name(stack, "KeyPair", "eHa");
    let group = AutoScalingGroup::new(vpc, medium, image)
        .min_capacity(2)
        .max_capacity(6)
        .key_pair(&pair)
        .require_imdsv2(true);
    stack.add("Instances", group)
}

/// Docker gives the container any free port of its instance, so that several of them share one.
fn task(stack: &Stack) -> Ec2TaskDefinitionRef {
    let logging = || LogDrivers::aws_logs("flask").log_retention(RetentionDays::OneWeek);
    let task = stack.add("Flask", Ec2TaskDefinition::new());
    let hello = ContainerImage::from_registry("myorg/hello-world:latest");
    let hello = ContainerDefinition::new(hello)
        .memory_reservation_mib(128)
        .port_mapping(PortMapping::new(5000).host_port(0))
        .logging(logging());
    task.add_container(stack, "hello", hello);
    let sidecar = ContainerImage::from_registry("public.ecr.aws/xray/aws-xray-daemon:latest");
    let sidecar = ContainerDefinition::new(sidecar)
        .memory_reservation_mib(64)
        .essential(false)
        .logging(logging());
    task.add_container(stack, "sidecar", sidecar);
    task
}
