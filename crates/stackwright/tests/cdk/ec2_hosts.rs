//! Instances, hosts, volumes and services behind endpoints.

use stackwright::cloudwatch::Alarm;
use stackwright::ec2::{
    BastionHostLinux, BlockDevice, BlockDeviceVolume, CpuCredits, EbsDeviceVolumeType,
    FlowLogDestination, FlowLogMaxAggregationInterval, FlowLogTrafficType,
    GatewayVpcEndpointAwsService, Instance, InstanceInitiatedShutdownBehavior, InstanceRef,
    InstanceType, IpAddressType, KeyPair, LaunchTemplate, LaunchTemplateHttpTokens, MachineImage,
    MultipartUserData, PlacementGroup, UserData, Volume, VolumeAttributes, VpcEndpointService,
    VpnConnection, VpnConnectionAttributes, VpnGateway, VpnTunnel, WindowsVersion,
};
use stackwright::elasticloadbalancingv2::{
    InstanceIdTarget, NetworkLoadBalancer, NetworkLoadBalancerRef,
};
use stackwright::iam::InstanceProfile;
use stackwright::kms::Key;
use stackwright::prelude::*;

use crate::ecs::imported_vpc;

crate::programs!("ec2":
    bastions,
    endpoint_services,
    instance_devices,
    instances,
    volumes,
    vpc_flow_logs,
    vpn,
);

const ZONE: &str = "eu-central-1a";

fn on(vpc: &VpcRef) -> Instance {
    let image = MachineImage::latest_amazon_linux2023();
    Instance::new(vpc, InstanceType::new("t3.micro"), image)
}

fn role(stack: &Stack) -> RoleRef {
    stack.add(
        "Role",
        Role::new(ServicePrincipal::new("ec2.amazonaws.com")),
    )
}

fn read() -> PolicyStatement {
    PolicyStatement::new()
        .actions(["s3:GetObject"])
        .all_resources()
}

fn instances(app: App) -> App {
    app.stack("instance-minimal", |stack| {
        let made = stack.add("Instance", on(&imported_vpc(stack)));
        stack.output("instanceId", made.instance_id());
        let zone = made.instance_availability_zone();
        stack.output("instanceAvailabilityZone", zone);
        stack.output("instancePrivateDnsName", made.instance_private_dns_name());
        stack.output("instancePrivateIp", made.instance_private_ip());
        stack.output("instancePublicDnsName", made.instance_public_dns_name());
        stack.output("instancePublicIp", made.instance_public_ip());
    })
    .stack("instance-full", |stack| {
        let vpc = imported_vpc(stack);
        let pair = stack.add("Pair", KeyPair::new());
        let together = stack.add("Together", PlacementGroup::cluster());
        let shutdown = InstanceInitiatedShutdownBehavior::Terminate;
        let made = on(&vpc)
            .key_pair(&pair)
            .instance_name("web")
            .source_dest_check(false)
            .detailed_monitoring(true)
            .ssm_session_permissions(true)
            .credit_specification(CpuCredits::Unlimited)
            .ebs_optimized(true)
            .disable_api_termination(true)
            .instance_initiated_shutdown_behavior(shutdown)
            .hibernation_enabled(true)
            .placement_group(&together)
            .ipv6_address_count(1)
            .allow_all_outbound(false)
            .private_ip_address("10.0.0.4")
            .propagate_tags_to_volume_on_creation(true);
        let made = stack.add("Instance", made);
        let group = stack.add("Group", SecurityGroup::new(&vpc));
        made.add_security_group(stack, &group);
        made.add_to_role_policy(stack, read());
        let connections = made.connections();
        connections.allow_from_any_ipv4(stack, Port::tcp(80));
        connections.allow_to(stack, &Peer::ipv4("10.0.0.0/16"), Port::tcp(5432));
        stack.of(&made).tag(Tag::new("team", "web"));
    })
    .stack("instance-given", |stack| {
        let vpc = imported_vpc(stack);
        let role = role(stack);
        let profile = stack.add("Profile", InstanceProfile::new().role(&role));
        let group = SecurityGroup::from_security_group_id(stack, "Group", "sg-12345678");
        let pair = KeyPair::from_key_pair_name(stack, "Pair", "ops");
        let made = on(&vpc)
            .instance_profile(&profile)
            .ssm_session_permissions(true)
            .security_group(&group)
            .key_pair(&pair)
            .enclave_enabled(true)
            .hibernation_enabled(false);
        stack.add("Instance", made);
        let same = on(&vpc).role(&role).allow_all_ipv6_outbound(true);
        stack.add("Same", same.enclave_enabled(false));
    })
    .stack("instance-imported-role", |stack| {
        let vpc = imported_vpc(stack);
        let role = Role::from_role_arn(stack, "Role", "arn:aws:iam::123456789012:role/web");
        let made = stack.add("Instance", on(&vpc).role(&role));
        made.add_to_role_policy(stack, read());
    })
    .stack("instance-zones", |stack| {
        let vpc = imported_vpc(stack);
        stack.add("Instance", on(&vpc).availability_zone("eu-central-1b"));
        let there = SubnetSelection::new().availability_zones(["eu-central-1b"]);
        stack.add("Selected", on(&vpc).vpc_subnets(there));
    })
    .stack("instance-public", |stack| {
        let vpc = stack.add("Vpc", Vpc::new().max_azs(2).nat_gateways(1));
        let publicly = || on(&vpc).vpc_subnets(SubnetType::Public);
        let shown = publicly().associate_public_ip_address(true);
        stack.add("Instance", shown.clone().private_ip_address("10.0.0.9"));
        stack.add("Hidden", publicly().associate_public_ip_address(false));
        let zones = vpc.availability_zones();
        stack.add("Plain", publicly().availability_zone(&zones[1]));
        let second = stack.add("Second", shown.availability_zone(&zones[1]));
        let more = stack.add("More", SecurityGroup::new(&vpc));
        second.add_security_group(stack, &more);
    })
    .stack("instance-metadata", |stack| {
        let vpc = imported_vpc(stack);
        stack.add("Instance", on(&vpc).require_imdsv2(true));
        let single = on(&vpc)
            .http_tokens(LaunchTemplateHttpTokens::Required)
            .http_endpoint(true)
            .http_protocol_ipv6(false)
            .http_put_response_hop_limit(2)
            .instance_metadata_tags(true);
        stack.add("Single", single);
        let open = on(&vpc).http_tokens(LaunchTemplateHttpTokens::Optional);
        stack.add("Open", open.http_endpoint(false));
        stack.tag(Tag::new("team", "web"));
    })
    .stack("instance-user-data", user_data_of_instances)
    .stack("instance-windows", |stack| {
        let vpc = imported_vpc(stack);
        let windows =
            MachineImage::latest_windows(&WindowsVersion::WINDOWS_SERVER_2022_ENGLISH_FULL_BASE);
        let windows = Instance::new(&vpc, InstanceType::new("t3.micro"), windows);
        stack
            .add("Instance", windows)
            .add_user_data(stack, ["mkdir C:/x"]);
        let image = MachineImage::generic_linux([("eu-central-1", "ami-0123456789abcdef0")]);
        stack.add(
            "Map",
            Instance::new(&vpc, InstanceType::new("t3.micro"), image),
        );
    })
    .stack("instance-targets", |stack| {
        let vpc = imported_vpc(stack);
        let made = stack.add("Instance", on(&vpc));
        let balancer = stack.add("Balancer", ApplicationLoadBalancer::new(&vpc));
        let group = ApplicationTargetGroup::new()
            .port(8080)
            .target(InstanceIdTarget::new(&made).port(9000))
            .target(InstanceIdTarget::new(made.instance_id()));
        let web = BaseApplicationListener::new().port(80).open(false);
        let web = balancer.add_listener(stack, "Web", web);
        web.add_targets(stack, "Instances", group);
        made.connections()
            .allow_from(stack, &balancer, Port::tcp(9000));
    })
}

fn user_data_of_instances(stack: &mut Stack) {
    let vpc = imported_vpc(stack);
    let given = UserData::for_linux();
    given.add_commands(["echo one"]);
    let signalled = on(&vpc)
        .user_data(&given)
        .resource_signal_timeout(Duration::minutes(10));
    let signalled = stack.add("Instance", signalled);
    signalled.add_user_data(stack, ["echo two"]);
    given.add_signal_on_exit_command(&signalled);
    let later = on(&vpc).user_data_causes_replacement(true);
    let later = stack.add("Replaced", later);
    let told = text![
        "echo ",
        pseudo::region(),
        " ",
        signalled.instance_private_ip()
    ];
    later.add_user_data(stack, ["echo \"three\" \\ <é> ${AWS::Region}"]);
    later.add_user_data(stack, [told]);
    stack.output("Id", later.instance_id());
    let own = UserData::for_linux();
    let waiting = on(&vpc)
        .user_data(&own)
        .user_data_causes_replacement(true)
        .resource_signal_timeout(Duration::hours(2));
    let waiting: InstanceRef = stack.add("Own", waiting);
    own.add_signal_on_exit_command(&waiting);
    let shell = UserData::for_linux();
    shell.add_commands(["echo part"]);
    let parts = MultipartUserData::new().default_part(&shell);
    let parts = on(&vpc).user_data(parts).user_data_causes_replacement(true);
    stack.add("Parts", parts);
}

fn devices(stack: &Stack) -> Vec<BlockDevice> {
    let key = stack.add("Key", Key::new());
    vec![
        BlockDevice::new(
            "/dev/xvda",
            BlockDeviceVolume::ebs(20)
                .encrypted(true)
                .volume_type(EbsDeviceVolumeType::Gp3),
        ),
        BlockDevice::no_device("/dev/sdb"),
        BlockDevice::new("/dev/sdd", BlockDeviceVolume::ephemeral(0)),
        BlockDevice::new(
            "/dev/sde",
            BlockDeviceVolume::ebs(5)
                .encrypted(true)
                .kms_key(&key)
                .volume_type(EbsDeviceVolumeType::Io2)
                .iops(300),
        ),
        BlockDevice::new(
            "/dev/sdf",
            BlockDeviceVolume::ebs_from_snapshot("snap-0123456789abcdef0")
                .volume_size(9)
                .volume_initialization_rate(200)
                .iops(4000)
                .throughput(500)
                .volume_type(EbsDeviceVolumeType::Gp3)
                .delete_on_termination(false),
        ),
    ]
}

fn instance_devices(app: App) -> App {
    app.stack("devices-instance", |stack| {
        let vpc = imported_vpc(stack);
        let devices = devices(stack).into_iter();
        let made = devices.fold(on(&vpc), Instance::block_device);
        stack.add("Instance", made);
    })
    .stack("devices-template", |stack| {
        let devices = devices(stack).into_iter();
        let made = devices.fold(LaunchTemplate::new(), LaunchTemplate::block_device);
        stack.add("Template", made);
    })
}

fn bastions(app: App) -> App {
    app.stack("bastion-minimal", |stack| {
        let made = stack.add("Bastion", BastionHostLinux::new(&imported_vpc(stack)));
        stack.output("Address", made.instance().instance_private_ip());
    })
    .stack("bastion-full", |stack| {
        let vpc = stack.add("Vpc", Vpc::new().max_azs(2).nat_gateways(0));
        let root = BlockDeviceVolume::ebs(10).encrypted(true);
        let made = BastionHostLinux::new(&vpc)
            .require_imdsv2(true)
            .instance_name("jump")
            .subnet_selection(SubnetType::Public)
            .instance_type(InstanceType::new("t4g.nano"))
            .availability_zone(&vpc.availability_zones()[1])
            .user_data_causes_replacement(true)
            .block_device(BlockDevice::new("/dev/xvda", root));
        let made = stack.add("Bastion", made);
        let peers = [Peer::any_ipv4(), Peer::ipv4("192.0.2.1/32")];
        made.allow_ssh_access_from(stack, peers);
        let install = "dnf install -y postgresql15";
        made.instance().add_user_data(stack, [install]);
        let core = ManagedPolicy::from_aws_managed_policy_name("AmazonSSMManagedInstanceCore");
        made.role().add_managed_policy(stack, core);
        let database = stack.add("Database", SecurityGroup::new(&vpc));
        made.connections()
            .allow_to(stack, &database, Port::POSTGRES);
        stack.of(&made).tag(Tag::new("team", "ops"));
    })
    .stack("bastion-given", |stack| {
        let group = SecurityGroup::from_security_group_id(stack, "Group", "sg-12345678");
        let made = BastionHostLinux::new(&imported_vpc(stack))
            .machine_image(MachineImage::latest_amazon_linux2())
            .security_group(&group);
        let made = stack.add("Bastion", made);
        made.allow_ssh_access_from(stack, [Peer::ipv4("192.0.2.0/24")]);
        let connect = PolicyStatement::new().actions(["rds-db:connect"]);
        made.role().add_to_policy(stack, connect.all_resources());
    })
}

fn volumes(app: App) -> App {
    app.stack("volume-minimal", |stack| {
        let made = stack.add("Volume", Volume::new(ZONE, 8));
        stack.output("Id", made.volume_id());
    })
    .stack("volume-full", |stack| {
        let key = stack.add("Key", Key::new());
        let made = Volume::new(ZONE, 1024)
            .volume_name("data")
            .enable_multi_attach(true)
            .encrypted(true)
            .encryption_key(&key)
            .auto_enable_io(true)
            .volume_type(EbsDeviceVolumeType::Io2)
            .iops(1000)
            .removal_policy(RemovalPolicy::Snapshot);
        let made = stack.add("Volume", made);
        let role = role(stack);
        made.grant_attach_volume(stack, &role, &[]);
        made.grant_detach_volume(stack, &role, &[]);
    })
    .stack("volume-snapshot", |stack| {
        let snapshot = || Volume::from_snapshot(ZONE, "snap-0123456789abcdef0");
        let made = snapshot()
            .removal_policy(RemovalPolicy::Destroy)
            .volume_type(EbsDeviceVolumeType::Gp3)
            .throughput(200)
            .iops(3000)
            .volume_initialization_rate(200)
            .encrypted(false)
            .auto_enable_io(false);
        let made = stack.add("Volume", made);
        let larger = snapshot().size(8).volume_type(EbsDeviceVolumeType::Gp2);
        stack.add("Larger", larger);
        let vpc = imported_vpc(stack);
        let one = stack.add("One", on(&vpc));
        let two = stack.add("Two", on(&vpc));
        let role = role(stack);
        made.grant_attach_volume(stack, &role, &[&one]);
        made.grant_detach_volume(stack, &role, &[&one, &two]);
        stack.of(&made).tag(Tag::new("team", "web"));
    })
    .stack("volume-tagged", |stack| {
        let key = stack.add("Key", Key::new());
        let made = Volume::new(ZONE, 8).encrypted(true).encryption_key(&key);
        let made = stack.add("Volume", made);
        let vpc = imported_vpc(stack);
        let one = stack.add("One", on(&vpc));
        let two = stack.add("Two", on(&vpc));
        made.grant_attach_volume_by_resource_tag(stack, &one, &[&one], None);
        made.grant_detach_volume_by_resource_tag(stack, &one, &[&one, &two], Some("Shared"));
    })
    .stack("volume-imported", |stack| {
        let key = stack.add("Key", Key::new());
        let attributes = VolumeAttributes::new("vol-0123456789abcdef0", ZONE).encryption_key(&key);
        let made = Volume::from_volume_attributes(stack, "Volume", attributes);
        let role = role(stack);
        made.grant_attach_volume(stack, &role, &[]);
        made.grant_detach_volume_by_resource_tag(stack, &role, &[&role], None);
        let place = text![made.volume_id(), " ", made.availability_zone()];
        stack.output("Place", place);
    })
}

fn endpoint_services(app: App) -> App {
    fn balancer(stack: &Stack, vpc: &VpcRef, id: &'static str) -> NetworkLoadBalancerRef {
        stack.add(id, NetworkLoadBalancer::new(vpc))
    }
    let environment = || Environment::new("123456789012", "eu-central-1");
    app.stack("endpoint-service-minimal", move |stack| {
        stack.set_environment(environment());
        let vpc = imported_vpc(stack);
        let service = VpcEndpointService::new(&balancer(stack, &vpc, "Balancer"));
        let made = stack.add("Service", service);
        stack.output("ServiceName", made.vpc_endpoint_service_name());
        stack.output("ServiceId", made.vpc_endpoint_service_id());
    })
    .stack("endpoint-service-full", move |stack| {
        stack.set_environment(environment());
        let vpc = imported_vpc(stack);
        let service = VpcEndpointService::new(&balancer(stack, &vpc, "Balancer"))
            .load_balancer(&balancer(stack, &vpc, "Other"))
            .acceptance_required(false)
            .contributor_insights(true)
            .allowed_principals(["arn:aws:iam::123456789012:root", "*"])
            .supported_ip_address_types([IpAddressType::Ipv4, IpAddressType::Ipv6])
            .allowed_regions(["eu-west-1", "us-east-1"]);
        stack.add("Service", service);
    })
}

fn vpc_flow_logs(app: App) -> App {
    app.stack("vpc-flow-logs", |stack| {
        let vpc = Vpc::new()
            .max_azs(1)
            .nat_gateways(0)
            .vpn_gateway(true)
            .gateway_endpoint("S3", GatewayVpcEndpointAwsService::S3)
            .flow_log("All", |log| log)
            .flow_log("Rejected", |log| {
                log.destination(FlowLogDestination::to_new_bucket())
                    .traffic_type(FlowLogTrafficType::Reject)
                    .max_aggregation_interval(FlowLogMaxAggregationInterval::OneMinute)
            });
        let vpc = stack.add("Vpc", vpc);
        vpc.add_flow_log(stack, "Later", |log| {
            log.traffic_type(FlowLogTrafficType::Accept)
        });
    })
}

fn vpn(app: App) -> App {
    let office = || VpnConnection::new("192.0.2.1");
    let vpc = || Vpc::new().max_azs(1).nat_gateways(0);
    app.stack("vpn-gateways", |stack| {
        let made = stack.add("Gateway", VpnGateway::new().amazon_side_asn(65000));
        stack.output("Id", made.gateway_id());
        stack.add("Plain", VpnGateway::new());
    })
    .stack("vpn-beside", move |stack| {
        let vpc = stack.add("Vpc", vpc().vpn_gateway(true));
        let key = "{{resolve:secretsmanager:tunnel:SecretString:::}}";
        let made = office()
            .asn(65010)
            .static_routes(["192.168.10.0/24"])
            .tunnel(VpnTunnel::new().pre_shared_key(key))
            .tunnel(VpnTunnel::new().tunnel_inside_cidr("169.254.10.0/30"));
        let made = stack.add("Office", made.of(&vpc));
        stack.output("Id", made.vpn_id());
        let customer = text![
            made.customer_gateway_id(),
            " ",
            made.customer_gateway_ip(),
            " ",
            made.customer_gateway_asn()
        ];
        stack.output("Customer", customer);
        stack.add("Down", Alarm::new(made.metric_tunnel_state(), 1.0, 1));
    })
    .stack("vpn-first", move |stack| {
        let vpc = stack.add("Vpc", vpc());
        stack.add("Office", office().of(&vpc));
    })
    .stack("vpn-imported", move |stack| {
        let known = VpcAttributes::new("vpc-12345678", ["eu-central-1a"]);
        let known = known.vpn_gateway_id("vgw-12345678");
        let known = Vpc::from_vpc_attributes(stack, "Known", known);
        stack.add("Office", office().of(&known));
        let other =
            VpnConnectionAttributes::new("vpn-12345678", "cgw-12345678", "192.0.2.2", 65000);
        let other = VpnConnection::from_vpn_connection_attributes(stack, "Other", other);
        stack.add("Down", Alarm::new(other.metric_tunnel_state(), 1.0, 1));
    })
}
