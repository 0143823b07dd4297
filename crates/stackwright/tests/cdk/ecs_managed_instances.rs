//! ECS on instances that it launches and looks after.

use stackwright::ec2::{
    AcceleratorManufacturer, AcceleratorName, AcceleratorType, CpuManufacturer, Inclusion,
    InstanceGeneration, InstanceRequirements, LocalStorageType,
};
use stackwright::ecs::{
    CapacityOptionType, CapacityProviderStrategy, ContainerDefinition, CpuArchitecture,
    FargateCompatible, InstanceMonitoring, ManagedInstancesCapacityProvider,
    ManagedInstancesCapacityProviderRef, NetworkMode, OperatingSystemFamily, PidMode, PortMapping,
    PropagateManagedInstancesTags, RuntimePlatform, TaskDefinition,
};
use stackwright::iam::InstanceProfile;
use stackwright::prelude::*;

use crate::ecs::{image, imported_vpc};

crate::programs!("ecs": managed_instances);

fn in_vpc(stack: &Stack, vpc: &VpcRef) -> (ManagedInstancesCapacityProvider, SecurityGroupRef) {
    let group = stack.add("Group", SecurityGroup::new(vpc));
    let made = ManagedInstancesCapacityProvider::new(vpc.private_subnets(), &group);
    (made, group)
}

fn provider(stack: &Stack, vpc: &VpcRef) -> ManagedInstancesCapacityProviderRef {
    stack.add("Provider", in_vpc(stack, vpc).0)
}

fn cluster(stack: &Stack, vpc: &VpcRef) -> ClusterRef {
    stack.add("Cluster", Cluster::new(vpc))
}

fn arm() -> RuntimePlatform {
    RuntimePlatform::new()
        .cpu_architecture(CpuArchitecture::Arm64)
        .operating_system_family(OperatingSystemFamily::LINUX)
}

fn managed_instances(app: App) -> App {
    app.stack("managed-minimal", |stack| {
        let vpc = imported_vpc(stack);
        let made = provider(stack, &vpc);
        let own = cluster(stack, &vpc);
        own.add_managed_instances_capacity_provider(stack, &made);
        own.add_managed_instances_capacity_provider(stack, &made);
        stack.output("Name", made.capacity_provider_name());
    })
    .stack("ecs-managed-full", |stack| {
        let principal = ServicePrincipal::new("ecs.amazonaws.com");
        let role = stack.add("Role", Role::new(principal));
        let vpc = imported_vpc(stack);
        let profile = stack.add("Profile", InstanceProfile::new());
        let (made, _) = in_vpc(stack, &vpc);
        let requirements = InstanceRequirements::new(1, 2048)
            .v_cpu_count_max(4)
            .memory_mib_max(8192)
            .accelerator_count_min(1)
            .accelerator_count_max(2)
            .accelerator_manufacturers([AcceleratorManufacturer::Nvidia])
            .accelerator_names([AcceleratorName::T4, AcceleratorName::A10g])
            .accelerator_types([AcceleratorType::Gpu])
            .accelerator_total_memory_mib_min(1024)
            .accelerator_total_memory_mib_max(2048)
            .bare_metal(Inclusion::Excluded)
            .burstable_performance(Inclusion::Included)
            .local_storage(Inclusion::Required)
            .baseline_ebs_bandwidth_mbps_min(10)
            .baseline_ebs_bandwidth_mbps_max(20)
            .cpu_manufacturers([CpuManufacturer::Intel, CpuManufacturer::Amd])
            .excluded_instance_types(["t2.*"])
            .instance_generations([InstanceGeneration::Current])
            .local_storage_types([LocalStorageType::Ssd])
            .memory_gib_per_v_cpu_min(1.0)
            .memory_gib_per_v_cpu_max(4.0)
            .network_bandwidth_gbps_min(1.0)
            .network_bandwidth_gbps_max(2.5)
            .network_interface_count_min(1)
            .network_interface_count_max(2)
            .require_hibernate_support(true)
            .total_local_storage_gb_min(10.0)
            .total_local_storage_gb_max(20.0)
            .spot_max_price_percentage_over_lowest_price(50);
        let made = made
            .capacity_provider_name("mine")
            .infrastructure_role(&role)
            .ec2_instance_profile(&profile)
            .task_volume_storage(100)
            .monitoring(InstanceMonitoring::Detailed)
            .propagate_tags(PropagateManagedInstancesTags::CapacityProvider)
            .capacity_option_type(CapacityOptionType::Spot)
            .instance_requirements(requirements);
        let made = stack.add("Provider", made);
        made.connections().allow_from_any_ipv4(stack, Port::tcp(80));
        let own = cluster(stack, &vpc);
        own.add_managed_instances_capacity_provider(stack, &made);
        stack.of(&made).tag(Tag::new("team", "web"));
    })
    .stack("ecs-managed", |stack| {
        let vpc = imported_vpc(stack);
        let own = cluster(stack, &vpc);
        own.enable_fargate_capacity_providers(stack);
        let requirements = InstanceRequirements::new(1, 2048)
            .accelerator_count_max(0)
            .network_bandwidth_gbps_min(0.5)
            .on_demand_max_price_percentage_over_lowest_price(20)
            .allowed_instance_types(["m5.*", "m6i.large"])
            .require_hibernate_support(false)
            .max_spot_price_as_percentage_of_optimal_on_demand_price(50);
        let (made, group) = in_vpc(stack, &vpc);
        let made = made
            .instance_requirements(requirements)
            .monitoring(InstanceMonitoring::Basic)
            .propagate_tags(PropagateManagedInstancesTags::None)
            .capacity_option_type(CapacityOptionType::OnDemand);
        let made = stack.add("Provider", made);
        own.add_managed_instances_capacity_provider(stack, &made);
        let other = ManagedInstancesCapacityProvider::new(vpc.private_subnets(), &group);
        let other = stack.add("Other", other);
        own.add_managed_instances_capacity_provider(stack, &other);
        let strategy = CapacityProviderStrategy::new(&other).weight(1);
        own.add_default_capacity_provider_strategy(stack, [strategy]);
    })
    .stack("managed-default-strategy", |stack| {
        let vpc = imported_vpc(stack);
        let made = provider(stack, &vpc);
        let own = cluster(stack, &vpc);
        own.add_managed_instances_capacity_provider(stack, &made);
        let strategy = CapacityProviderStrategy::new(&made).weight(1);
        own.add_default_capacity_provider_strategy(stack, [strategy]);
    })
    .stack(
        "a-stack-with-a-rather-long-name-to-cut-the-names-of-roles-from",
        |stack| {
            let vpc = imported_vpc(stack);
            let (made, _) = in_vpc(stack, &vpc);
            let made = stack.add("AProviderWithAName", made);
            let own = cluster(stack, &vpc);
            own.add_managed_instances_capacity_provider(stack, &made);
        },
    )
    .stack("managed-services", |stack| {
        let vpc = imported_vpc(stack);
        let made = provider(stack, &vpc);
        let own = cluster(stack, &vpc);
        own.add_managed_instances_capacity_provider(stack, &made);
        let web = || ContainerDefinition::new(image()).port_mapping(PortMapping::new(80));
        let serve = |stack: &Stack, id: &'static str, task: &dyn Runs| {
            let strategy = CapacityProviderStrategy::new(&made).weight(1);
            stack.add(
                id,
                task.service(&own).capacity_provider_strategies([strategy]),
            );
        };
        let plain = stack.add("ManagedTask", TaskDefinition::managed_instances());
        plain.add_container(stack, "web", web());
        serve(stack, "Managed", &plain);
        let sized = TaskDefinition::managed_instances()
            .cpu(300)
            .memory_mib(700)
            .runtime_platform(arm())
            .pid_mode(PidMode::Task);
        let sized = stack.add("SizedTask", sized);
        sized.add_container(stack, "web", web());
        serve(stack, "Sized", &sized);
        let host = TaskDefinition::managed_instances().network_mode(NetworkMode::Host);
        let host = stack.add("HostTask", host);
        host.add_container(stack, "web", web());
        serve(stack, "Host", &host);
        let fargate = TaskDefinition::fargate_and_managed_instances(512, 1024);
        let fargate = stack.add("FargateTask", fargate.runtime_platform(arm()));
        fargate.add_container(stack, "web", web());
        serve(stack, "Fargate", &fargate);
        let ec2 = stack.add("Ec2Task", TaskDefinition::ec2_and_managed_instances());
        ec2.add_container(stack, "web", web().memory_reservation_mib(128));
        serve(stack, "Ec2", &ec2);
    })
}

/// What a service can run, whatever its type.
trait Runs {
    fn service(&self, cluster: &ClusterRef) -> FargateService;
}

impl<T: FargateCompatible> Runs for T {
    fn service(&self, cluster: &ClusterRef) -> FargateService {
        FargateService::new(cluster, self)
    }
}
