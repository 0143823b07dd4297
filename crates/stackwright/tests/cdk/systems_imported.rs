//! What exists already, with what is added to it.

use stackwright::autoscaling::{
    AutoScalingGroup, LifecycleHook, LifecycleTransition, Schedule, ScheduledAction, TargetTracking,
};
use stackwright::ec2::{
    Instance, InstanceType, KeyPair, KeyPairType, LaunchTemplate, LaunchTemplateAttributes,
    MachineImage, PlacementGroup, SecurityGroupRef, Volume, VolumeAttributes, VpcAttributes,
    VpcRef,
};
use stackwright::ecs::{
    ClusterAttributes, Ec2Service, Ec2TaskDefinition, ExternalTaskDefinition, Secret as TaskSecret,
};
use stackwright::efs::{FileSystem, FileSystemAttributes};
use stackwright::iam::{Role, ServicePrincipal};
use stackwright::kms::Key;
use stackwright::prelude::*;
use stackwright::rds::{
    DatabaseCluster, DatabaseClusterAttributes, DatabaseClusterEngine, DatabaseProxyEndpoint,
    DatabaseProxyOptions, ServerlessCluster,
};
use stackwright::secretsmanager::Secret;

crate::programs!("systems": imported);

fn network(stack: &Stack) -> VpcRef {
    let attributes = VpcAttributes::new("vpc-1", ["eu-central-1a", "eu-central-1b"])
        .public_subnet_ids(["subnet-1", "subnet-2"])
        .private_subnet_ids(["subnet-3", "subnet-4"]);
    Vpc::from_vpc_attributes(stack, "Vpc", attributes)
}

fn group(stack: &Stack, id: &'static str) -> SecurityGroupRef {
    SecurityGroup::from_security_group_id(stack, id, "sg-12345678")
}

fn imported(app: App) -> App {
    app.stack("imported-hosts", |stack| {
        let vpc = network(stack);
        let key = "arn:aws:kms:eu-central-1:123456789012:key/12345678-1234-1234-1234-123456789012";
        let key = Key::from_key_arn(stack, "Key", key);
        let disk = VolumeAttributes::new("vol-12345678", "eu-central-1a").encryption_key(&key);
        let disk = Volume::from_volume_attributes(stack, "Disk", disk);
        let images = [
            ("eu-central-1", "ami-12345678"),
            ("eu-west-1", "ami-87654321"),
        ];
        let pair = KeyPair::from_key_pair_attributes(stack, "Pair", "staff", KeyPairType::Ed25519);
        let near = PlacementGroup::from_placement_group_name(stack, "Near", "near");
        let servers = group(stack, "Servers");
        let role = "arn:aws:iam::123456789012:role/servers";
        let role = Role::from_role_arn(stack, "Role", role);
        let size = InstanceType::new("c7g.large");
        let host = Instance::new(&vpc, size, MachineImage::generic_linux(images))
            .vpc_subnets(SubnetSelection::subnets([&vpc.private_subnets()[1]]))
            .key_pair(&pair)
            .placement_group(&near)
            .security_group(&servers)
            .role(&role)
            .private_ip_address("10.0.3.7");
        let host = stack.add("Host", host);
        disk.grant_attach_volume(stack, &host, &[]);
        disk.grant_detach_volume(stack, &host, &[]);
        host.add_security_group(stack, &group(stack, "More"));
        let template = LaunchTemplateAttributes::with_id("lt-12345678").version_number("2");
        let template = LaunchTemplate::from_launch_template_attributes(stack, "Template", template);
        let servers = AutoScalingGroup::with_launch_template(&vpc, &template).max_capacity(3);
        let servers = stack.add("Servers2", servers);
        let night = ScheduledAction::new(Schedule::expression("0 22 * * *")).desired_capacity(0);
        servers.scale_on_schedule(stack, "Night", night);
        let other = AutoScalingGroup::from_auto_scaling_group_name(stack, "Other", "others");
        other.scale_on_cpu_utilization(stack, "Cpu", TargetTracking::new(60.0));
        let stop = LifecycleHook::new(LifecycleTransition::InstanceTerminating)
            .heartbeat_timeout(Duration::minutes(5));
        other.add_lifecycle_hook(stack, "Stop", stop);
    })
    .stack("imported-data", |stack| {
        let vpc = network(stack);
        let role = Role::new(ServicePrincipal::new("ecs-tasks.amazonaws.com"));
        let role = stack.add("Role", role);
        let secret = Secret::from_secret_name(stack, "Secret", "shop/boss");
        let attributes = DatabaseClusterAttributes::new("shop")
            .cluster_endpoint_address("shop.example.com")
            .port(5432)
            .secret(&secret)
            .security_groups([&group(stack, "Data")]);
        let serverless =
            ServerlessCluster::from_serverless_cluster_attributes(stack, "Serverless", attributes);
        serverless.grant_data_api_access(stack, &role);
        serverless
            .connections()
            .allow_default_port_from_any_ipv4(stack);
        let endpoint = serverless.cluster_endpoint().socket_address();
        stack.output("Endpoint", endpoint);
        let attributes = DatabaseClusterAttributes::new("orders")
            .cluster_resource_identifier("cluster-ABC")
            .port(3306)
            .security_groups([&group(stack, "Orders")])
            .engine(DatabaseClusterEngine::AURORA_MYSQL);
        let cluster =
            DatabaseCluster::from_database_cluster_attributes(stack, "Cluster", attributes);
        cluster.grant_connect_as(stack, &role, "app");
        let proxy = DatabaseProxyOptions::new(&vpc, [&secret]);
        cluster.add_proxy(stack, "Proxy", proxy);
        let arn = "arn:aws:rds:eu-central-1:123456789012:db-proxy-endpoint:prx-endpoint-1";
        let readers = DatabaseProxyEndpoint::from_database_proxy_endpoint_attributes(
            stack,
            "Readers",
            "readers",
            arn,
            "readers.example.com",
        );
        let told = text![
            readers.db_proxy_endpoint_name(),
            " ",
            readers.endpoint(),
            " ",
            readers.db_proxy_endpoint_arn()
        ];
        stack.output("Readers2", told);
        let arn = "arn:aws:elasticfilesystem:eu-central-1:123456789012:file-system/fs-12345678";
        let files = FileSystemAttributes::with_arn(arn, &group(stack, "Mounts"));
        let files = FileSystem::from_file_system_attributes(stack, "Files", files);
        files.grant_root_access(stack, &role);
        files.connections().allow_default_port_from(stack, &cluster);
    })
    .stack("imported-services", |stack| {
        let vpc = network(stack);
        let cluster = ClusterAttributes::new("shop", &vpc)
            .security_groups([&group(stack, "Servers")])
            .has_ec2_capacity(true);
        let cluster = Cluster::from_cluster_attributes(stack, "Cluster", cluster);
        let role = |id: &'static str, name: &str| {
            let arn = format!("arn:aws:iam::123456789012:role/{name}");
            Role::from_role_arn(stack, id, arn)
        };
        let task = Ec2TaskDefinition::new()
            .task_role(&role("Role", "shop"))
            .execution_role(&role("Execution", "execution"));
        let task = stack.add("Task", task);
        let secret = Secret::from_secret_name(stack, "Secret", "shop/key");
        let image = ContainerImage::from_registry("public.ecr.aws/nginx/nginx:stable");
        let web = ContainerDefinition::new(image)
            .memory_reservation_mib(64)
            .logging(LogDrivers::aws_logs("web"))
            .secret("KEY", TaskSecret::from_secrets_manager(&secret));
        let web = task.add_container(stack, "web", web);
        web.add_port_mappings(stack, [PortMapping::new(80).host_port(8080)]);
        let service = stack.add("Service", Ec2Service::new(&cluster, &task));
        service
            .connections()
            .allow_from_any_ipv4(stack, Port::tcp(8080));
        let scaling = service.auto_scale_task_count(stack, 1, 4);
        let busy = stackwright::applicationautoscaling::TargetTracking::new(70.0);
        scaling.scale_on_cpu_utilization(stack, "Cpu", busy);
        let known = "arn:aws:ecs:eu-central-1:123456789012:task-definition/known:3";
        let known = ExternalTaskDefinition::from_external_task_definition_arn(known);
        stack.output("Known2", known.task_definition_arn());
    })
}
