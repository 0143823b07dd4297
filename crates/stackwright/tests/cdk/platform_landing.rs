//! A network for several teams: addresses of both families, endpoints, a private link and a warehouse.

use stackwright::autoscaling::{
    AutoScalingGroup, DefaultResult, HealthChecks, LifecycleHook, LifecycleTransition, Signals,
    TargetTracking,
};
use stackwright::ec2::*;
use stackwright::ecs::{
    Cluster, ContainerImage, ExecuteCommandConfiguration, ExecuteCommandLogConfiguration,
    ExecuteCommandLogging,
};
use stackwright::ecs_patterns::NetworkLoadBalancedFargateService;
use stackwright::elasticloadbalancingv2;
use stackwright::iam::AnyPrincipal;
use stackwright::kms::Key;
use stackwright::prelude::{
    App, CfnOutput, Duration, IntoValue, PolicyStatement, RemovalPolicy, SecurityGroup, Tag, Vpc,
};
use stackwright::rds::{
    DatabaseInstance, DatabaseInstanceEngine, NetworkType, PostgresEngineVersion, StorageType,
};
use stackwright::route53::{
    ARecord, AaaaRecord, LoadBalancerTarget, PrivateHostedZone, RecordTarget, TxtRecord,
};
use stackwright::s3::{Bucket, BucketEncryption, IntelligentTieringConfiguration, ObjectOwnership};
use stackwright::secretsmanager::SecretRotationOptions;
use stackwright::ssm::StringListParameter;

crate::programs!("platform": landing);

fn landing(app: App) -> App {
    app.stack("landing", |stack| {
        let vpc = Vpc::new()
            .ip_protocol(IpProtocol::DualStack)
            .max_azs(2)
            .nat_gateways(0)
            .vpn_gateway(true)
            .vpn_gateway_asn(65010)
            .vpn_route_propagation([SubnetSelection::subnet_type(SubnetType::PrivateIsolated)])
            .subnet_configuration([
                SubnetConfiguration::new("Ingress", SubnetType::Public)
                    .map_public_ip_on_launch(false)
                    .cidr_mask(26),
                SubnetConfiguration::new("Inner", SubnetType::PrivateIsolated).cidr_mask(24),
                SubnetConfiguration::new("Spare", SubnetType::PrivateIsolated)
                    .cidr_mask(24)
                    .reserved(true),
            ]);
        let vpc = stack.add("Vpc", vpc);
        let key = Key::new()
            .description("Everything at rest")
            .pending_window(Duration::days(10));
        let key = stack.add("Key", key);
        let cold = IntelligentTieringConfiguration::new("cold")
            .archive_access_tier_time(Duration::days(90))
            .prefix("flows/");
        let trail = Bucket::new()
            .encryption(BucketEncryption::S3Managed)
            .object_ownership(ObjectOwnership::BucketOwnerEnforced)
            .intelligent_tiering_configuration(cold)
            .removal_policy(RemovalPolicy::Destroy);
        let trail = stack.add("Trail", trail);
        let flows = FlowLog::new(FlowLogResourceType::from_vpc(&vpc))
            .destination(FlowLogDestination::to_s3(&trail).key_prefix("flows/"))
            .max_aggregation_interval(FlowLogMaxAggregationInterval::OneMinute)
            .log_format([LogFormat::SRC_ADDR, LogFormat::DST_ADDR, LogFormat::ACTION]);
        stack.add("Flows", flows);
        let inner = || SubnetSelection::subnet_group_name("Inner");
        let s3 =
            GatewayVpcEndpointOptions::new(GatewayVpcEndpointAwsService::S3).subnets([inner()]);
        let s3 = vpc.add_gateway_endpoint(stack, "S3", s3);
        let own = PolicyStatement::new()
            .principal(AnyPrincipal::new())
            .actions(["s3:GetObject"])
            .resources(["*"])
            .condition("StringEquals", "aws:PrincipalOrgID", "o-abcdefghij");
        s3.add_to_policy(stack, own);
        let endpoints = SecurityGroup::new(&vpc)
            .allow_all_outbound(false)
            .allow_all_ipv6_outbound(false);
        let endpoints = stack.add("Endpoints", endpoints);
        for (id, service) in [
            ("Ecr", InterfaceVpcEndpointAwsService::ECR),
            ("Docker", InterfaceVpcEndpointAwsService::ECR_DOCKER),
            ("Logs", InterfaceVpcEndpointAwsService::CLOUDWATCH_LOGS),
        ] {
            let options = InterfaceVpcEndpointOptions::new(service)
                .subnets(inner())
                .security_groups([&endpoints])
                .open(id == "Logs")
                .private_dns_enabled(true);
            vpc.add_interface_endpoint(stack, id, options);
        }
        let offices = PrefixList::new()
            .described_entry("198.51.100.0/24", "Berlin")
            .entry("203.0.113.0/24")
            .max_entries(10);
        let offices = stack.add("Offices", offices);
        let acl =
            NetworkAcl::new(&vpc).subnet_selection(SubnetSelection::subnet_group_name("Ingress"));
        let acl = stack.add("Acl", acl);
        let telnet = NetworkAclEntry::new(10, AclCidr::any_ipv4(), AclTraffic::tcp_port(23))
            .direction(TrafficDirection::Ingress)
            .rule_action(Action::Deny);
        acl.add_entry(stack, "NoTelnet", telnet);
        let all = NetworkAclEntry::new(100, AclCidr::any_ipv6(), AclTraffic::all_traffic());
        acl.add_entry(stack, "In", all);
        let replies = AclTraffic::tcp_port_range(1024, 65535);
        let replies = NetworkAclEntry::new(100, AclCidr::ipv4("10.0.0.0/8"), replies)
            .direction(TrafficDirection::Egress);
        acl.add_entry(stack, "Out", replies);

        let bastion = BastionHostLinux::new(&vpc)
            .subnet_selection(SubnetSelection::subnet_group_name("Ingress"))
            .instance_name("door")
            .instance_type(InstanceType::of(InstanceClass::T4G, InstanceSize::NANO))
            .require_imdsv2(true);
        let bastion = stack.add("Bastion", bastion);
        bastion.allow_ssh_access_from(stack, [Peer::prefix_list(offices.prefix_list_id())]);
        let network = Peer::ipv4(vpc.vpc_cidr_block());
        endpoints.add_ingress_rule(stack, network, Port::HTTPS.described("from the network"));
        endpoints
            .connections()
            .allow_from(stack, &bastion, Port::all_traffic());

        let logging = ExecuteCommandLogConfiguration::new()
            .s3_bucket_name(trail.bucket_name())
            .s3_key_prefix("exec")
            .s3_encryption_enabled(true);
        let exec = ExecuteCommandConfiguration::new()
            .kms_key(&key)
            .logging(ExecuteCommandLogging::Override)
            .log_configuration(logging);
        let cluster = Cluster::new(&vpc).execute_command_configuration(exec);
        let cluster = stack.add("Cluster", cluster);
        let image = ContainerImage::from_registry("public.ecr.aws/nginx/nginx:1");
        let front = NetworkLoadBalancedFargateService::new(&cluster, image)
            .public_load_balancer(false)
            .listener_port(443)
            .task_subnets(inner())
            .cpu(512)
            .memory_limit_mib(1024)
            .desired_count(2)
            .min_healthy_percent(100)
            .enable_execute_command(true)
            .container_port(8443)
            .environment("MODE", "front")
            .container_name("front");
        let front = stack.add("Front", front);
        front
            .service()
            .connections()
            .allow_from_any_ipv4(stack, Port::tcp(8443));
        let check = elasticloadbalancingv2::HealthCheck::new()
            .port("8443")
            .protocol(elasticloadbalancingv2::Protocol::Tcp)
            .interval(Duration::seconds(10));
        front.target_group().configure_health_check(stack, check);
        let link = VpcEndpointService::new(front.load_balancer())
            .acceptance_required(true)
            .allowed_principals(["arn:aws:iam::210987654321:root"]);
        let link = stack.add("Link", link);

        let engine = DatabaseInstanceEngine::postgres(PostgresEngineVersion::VER_16_3);
        let warehouse = DatabaseInstance::new(engine, &vpc)
            .vpc_subnets(inner())
            .instance_type(InstanceType::of(InstanceClass::M7G, InstanceSize::LARGE))
            .storage_type(StorageType::Io1)
            .iops(3000)
            .allocated_storage(100)
            .storage_encryption_key(&key)
            .port(6543)
            .iam_authentication(true)
            .instance_identifier("warehouse")
            .network_type(NetworkType::Dual)
            .s3_import_buckets([&trail])
            .parameter("log_statement", "ddl");
        let warehouse = stack.add("Warehouse", warehouse);
        let rotation = SecretRotationOptions::new()
            .automatically_after(Duration::days(30))
            .exclude_characters(" %+~`#$&*()|[]{}:;<>?!'/@\"\\");
        warehouse.add_rotation_single_user(stack, rotation);
        let database = warehouse.connections();
        database.allow_default_port_from(stack, front.service());
        database.allow_default_port_from(stack, &bastion);
        warehouse.grant_connect_as(stack, &front.task_role(), "reader");
        let image = AmazonLinux2023Image::new().cpu_type(AmazonLinuxCpuType::Arm64);
        let disk = BlockDeviceVolume::ebs(20).encrypted(true);
        let workers = AutoScalingGroup::new(&vpc, InstanceType::new("m7g.medium"), image)
            .vpc_subnets(inner())
            .max_capacity(3)
            .require_imdsv2(true)
            .health_checks(HealthChecks::ec2().grace_period(Duration::minutes(2)))
            .signals(Signals::wait_for_min_capacity().timeout(Duration::minutes(10)))
            .block_device(BlockDevice::new("/dev/xvda", disk));
        let workers = stack.add("Workers", workers);
        let host = stackwright::prelude::text![
            "echo ",
            warehouse.instance_endpoint().hostname(),
            " > /etc/warehouse"
        ];
        workers.add_user_data(
            stack,
            [
                "dnf install -y postgresql16".into_value(),
                host.value::<String>(),
            ],
        );
        workers.scale_on_cpu_utilization(stack, "Cpu", TargetTracking::new(60));
        let drain = LifecycleHook::new(LifecycleTransition::InstanceTerminating)
            .heartbeat_timeout(Duration::minutes(5))
            .default_result(DefaultResult::Continue);
        workers.add_lifecycle_hook(stack, "Drain", drain);
        database.allow_default_port_from(stack, &workers);
        trail.grant_read_keys(stack, &workers, "exec/*");

        let zone = PrivateHostedZone::new("inner.example", &vpc).comment("Names inside");
        let zone = stack.add("Zone", zone);
        let alias = RecordTarget::from_alias(LoadBalancerTarget::new(front.load_balancer()));
        stack.add("FrontName", ARecord::new(&zone, alias).record_name("front"));
        let six = RecordTarget::from_ip_addresses(["2001:db8::1"]);
        stack.add("FrontName6", AaaaRecord::new(&zone, six).record_name("six"));
        let owner = TxtRecord::new(&zone, ["team=platform".to_owned(), "x".repeat(300)])
            .ttl(Duration::hours(1));
        stack.add("Owner", owner);
        let subnets = vpc.select_subnets(stack, inner()).subnet_ids();
        let subnets = StringListParameter::new(subnets).parameter_name("/landing/subnets");
        stack.add("Subnets", subnets);
        stack.add("LinkName", CfnOutput::new(link.vpc_endpoint_service_name()));
        stack.tag(Tag::new("env", "shared"));
        stack
            .of(&vpc)
            .tag(Tag::new("network", "landing").exclude_resource_type("AWS::EC2::Subnet"));
    })
}
