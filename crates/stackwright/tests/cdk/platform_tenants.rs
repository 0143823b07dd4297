//! Tenants on a platform that others own: nearly everything is imported.

use stackwright::applicationautoscaling::{ScalingSchedule, Schedule};
use stackwright::certificatemanager::Certificate;
use stackwright::cloudwatch::Alarm;
use stackwright::ec2::SecurityGroupAttributes;
use stackwright::ecr::Repository;
use stackwright::ecs::*;
use stackwright::ecs_patterns::{QueueProcessingFargateService, ScheduledFargateTask};
use stackwright::elasticloadbalancingv2::*;
use stackwright::events;
use stackwright::kms::Key;
use stackwright::logs::LogGroup;
use stackwright::prelude::*;
use stackwright::rds::{
    AuroraPostgresEngineVersion, DatabaseCluster, DatabaseClusterAttributes, DatabaseClusterEngine,
};
use stackwright::route53::{CnameRecord, PublicHostedZone};
use stackwright::s3::{Bucket, BucketAttributes};
use stackwright::secretsmanager;
use stackwright::sns::Topic;
use stackwright::sqs::{Queue, QueueAttributes};
use stackwright::ssm::StringParameter;

crate::programs!("platform": tenants);

fn tenants(app: App) -> App {
    app.stack("tenants", |stack| {
        stack.set_environment(Environment::new("123456789012", "us-west-2"));
        let attributes = VpcAttributes::new("vpc-0123456789abcdef0", ["us-west-2a", "us-west-2b"])
            .vpc_cidr_block("10.0.0.0/16")
            .public_subnet_ids(["subnet-a", "subnet-b"])
            .private_subnet_ids(["subnet-c", "subnet-d"])
            .private_subnet_route_table_ids(["rtb-c", "rtb-d"])
            .isolated_subnet_ids(["subnet-e", "subnet-f"]);
        let vpc = Vpc::from_vpc_attributes(stack, "Vpc", attributes);
        let shared = SecurityGroupAttributes::new("sg-0aaa").mutable(false);
        let shared = SecurityGroup::from_attributes(stack, "Shared", shared);
        let database_group = SecurityGroupAttributes::new("sg-0bbb").allow_all_outbound(false);
        let database_group = SecurityGroup::from_attributes(stack, "DatabaseGroup", database_group);
        let cluster = ClusterAttributes::new("platform", &vpc).security_groups([&shared]);
        let cluster = Cluster::from_cluster_attributes(stack, "Cluster", cluster);
        let key = "arn:aws:kms:us-west-2:123456789012:key/11111111-2222-3333-4444-555555555555";
        let key = Key::from_key_arn(stack, "Key", key);
        let listener_group = SecurityGroup::from_security_group_id(stack, "ListenerGroup", "sg-0ccc");
        let listener = "arn:aws:elasticloadbalancing:us-west-2:123456789012:listener/app/platform/50dc6c495c0c9188/f2f7dc8efc522ab2";
        let listener = ApplicationListener::from_application_listener_attributes(
            stack,
            "Listener",
            ApplicationListenerAttributes::new(listener, &listener_group),
        );
        let engine =
            DatabaseClusterEngine::aurora_postgres(AuroraPostgresEngineVersion::VER_15_8);
        let database = DatabaseClusterAttributes::new("platform")
            .cluster_endpoint_address("platform.cluster-x.us-west-2.rds.amazonaws.com")
            .port(5432)
            .security_groups([&database_group])
            .engine(engine)
            .cluster_resource_identifier("cluster-ABCDEFGH");
        let database = DatabaseCluster::from_database_cluster_attributes(stack, "Database", database);
        let bucket = BucketAttributes::with_arn("arn:aws:s3:::platform-data").encryption_key(&key);
        let bucket = Bucket::from_bucket_attributes(stack, "Bucket", bucket);
        let topic = "arn:aws:sns:us-west-2:123456789012:platform";
        let topic = Topic::from_topic_arn(stack, "Topic", topic);
        let queue = QueueAttributes::new("arn:aws:sqs:us-west-2:123456789012:jobs")
            .key_arn(key.key_arn());
        let queue = Queue::from_queue_attributes(stack, "Queue", queue);
        let zone = PublicHostedZone::from_public_hosted_zone_attributes(
            stack,
            "Zone",
            "ZAAAAAAAAAAAAA",
            "platform.example",
        );
        let repository = "arn:aws:ecr:us-west-2:123456789012:repository/tenant";
        let repository = Repository::from_repository_arn(stack, "Repository", repository);
        let boundary = ManagedPolicy::from_managed_policy_name(stack, "Boundary", "tenant-boundary");
        let execution_role = stackwright::iam::ImportedRole::from_arn(
            "arn:aws:iam::123456789012:role/platform/execution",
        )
        .mutable(false);
        let execution_role = stack.add("ExecutionRole", execution_role);
        let password =
            secretsmanager::Secret::from_secret_name(stack, "Password", "platform/database");
        let licence = "arn:aws:secretsmanager:us-west-2:123456789012:secret:licence-AbCdEf";
        let licence = secretsmanager::Secret::from_secret_complete_arn(stack, "Licence", licence);
        let flags = StringParameter::from_string_parameter_name(stack, "Flags", "/platform/flags");
        let group = LogGroup::from_log_group_name(stack, "Logs", "/platform/tenants");

        let tenant = |name: &'static str, priority: u32, count: u32| {
            let lower = name.to_lowercase();
            let role = Role::new(ServicePrincipal::new("ecs-tasks.amazonaws.com"))
                .permissions_boundary(&boundary)
                .role_name(format!("tenant-{lower}"))
                .path("/tenants/");
            let role = stack.add(format!("{name}Role"), role);
            let task = FargateTaskDefinition::new()
                .cpu(256)
                .memory_limit_mib(512)
                .task_role(&role)
                .execution_role(&execution_role)
                .ephemeral_storage_gib(30);
            let task = stack.add(format!("{name}Task"), task);
            let logs = LogDrivers::aws_logs(name)
                .log_group(&group)
                .datetime_format("%Y-%m-%d");
            let current = Secret::from_secrets_manager(&licence)
                .field("key")
                .version_stage("AWSCURRENT");
            let image = ContainerImage::from_ecr_repository_tag(&repository, &lower);
            let main = ContainerDefinition::new(image)
                .port(8000)
                .logging(logs)
                .environment("TENANT", name)
                .environment("DATABASE", database.cluster_endpoint().hostname())
                .secret("PASSWORD", Secret::from_secrets_manager(&password).field("password"))
                .secret("LICENCE", current)
                .secret("FLAGS", Secret::from_ssm_parameter(&flags));
            task.add_container(stack, "Main", main);
            let own = SecurityGroup::new(&vpc)
                .allow_all_outbound(false)
                .description(format!("Tasks of {name}"));
            let own = stack.add(format!("{name}Group"), own);
            own.add_egress_rule(stack, Peer::any_ipv4(), Port::tcp(443).described("AWS"));
            let service = FargateService::new(&cluster, &task)
                .desired_count(count)
                .security_groups([&own, &shared])
                .vpc_subnets(SubnetSelection::subnets(vpc.private_subnets()))
                .deployment_controller(DeploymentControllerType::Ecs)
                .enable_ecs_managed_tags(true)
                .service_name(format!("tenant-{lower}"))
                .availability_zone_rebalancing(AvailabilityZoneRebalancing::Enabled);
            let service = stack.add(name, service);
            let check = stackwright::elasticloadbalancingv2::HealthCheck::new()
                .interval(Duration::seconds(20));
            let targets = ApplicationTargetGroup::new()
                .vpc(&vpc)
                .port(8000)
                .protocol(ApplicationProtocol::Http)
                .target(service.clone())
                .health_check(check);
            let targets = stack.add(format!("{name}Target"), targets);
            let rule = AddRule::new(priority, TargetGroups::from([&targets]))
                .condition(ListenerCondition::host_headers([format!("{lower}.platform.example")]))
                .condition(ListenerCondition::source_ips(["192.0.2.0/24"]))
                .condition(ListenerCondition::http_header("X-Tenant", [name]));
            listener.add_target_groups(stack, format!("{name}Rule"), rule);
            database.connections().allow_default_port_from(stack, &service);
            database.grant_connect_as(stack, &role, &lower);
            bucket.grant_read_write_keys(stack, &role, format!("{lower}/*"));
            topic.grant_publish(stack, &role);
            queue.grant_send_messages(stack, &role);
            let record = CnameRecord::new(&zone, "platform-1.us-west-2.elb.amazonaws.com")
                .record_name(&lower);
            stack.add(format!("{name}Record"), record);
            service
        };
        let acme = tenant("Acme", 100, 2);
        tenant("Globex", 110, 1);
        let daily = ScalingSchedule::new(Schedule::rate(Duration::days(1))).max_capacity(8);
        acme.auto_scale_task_count(stack, 2, 4)
            .scale_on_schedule(stack, "Morning", daily);

        let private = || SubnetSelection::subnet_type(SubnetType::PrivateWithEgress);
        let logs = |prefix: &str| LogDrivers::aws_logs(prefix).log_group(&group);
        let worker = ContainerImage::from_registry("public.ecr.aws/x/worker:1");
        let worker = QueueProcessingFargateService::new(&cluster, worker)
            .cpu(512)
            .memory_limit_mib(1024)
            .environment("MODE", "batch")
            .log_driver(logs("worker"))
            .queue(&queue)
            .max_scaling_capacity(5)
            .min_scaling_capacity(0)
            .task_subnets(private())
            .security_groups([&shared]);
        stack.add("Worker", worker);
        let night = events::Schedule::cron(events::CronOptions::new().hour("2").minute("0"));
        let cleanup = ContainerImage::from_ecr_repository(&repository);
        let nightly = ScheduledFargateTask::new(&cluster, cleanup, night)
            .cpu(256)
            .memory_limit_mib(512)
            .command(["cleanup"])
            .log_driver(logs("nightly"))
            .subnet_selection(private())
            .security_groups([&shared]);
        stack.add("Nightly", nightly);
        let nlb = "arn:aws:elasticloadbalancing:us-west-2:123456789012:loadbalancer/net/platform/1234567890abcdef";
        let nlb = NetworkLoadBalancerAttributes::new(nlb)
            .vpc(&vpc)
            .dns_name("platform-nlb.elb.us-west-2.amazonaws.com")
            .canonical_hosted_zone_id("Z18D5FSROUN65G");
        let nlb = NetworkLoadBalancer::from_network_load_balancer_attributes(stack, "Nlb", nlb);
        let certificate =
            "arn:aws:acm:us-west-2:123456789012:certificate/aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";
        let certificate = Certificate::from_certificate_arn(stack, "Certificate", certificate);
        let raw = BaseNetworkListener::new(9000).certificates([&certificate]);
        let raw = nlb.add_listener(stack, "Raw", raw);
        let check = stackwright::elasticloadbalancingv2::HealthCheck::new()
            .protocol(stackwright::elasticloadbalancingv2::Protocol::Http)
            .path("/");
        let target = NetworkTargetGroup::new(8000)
            .target(acme)
            .preserve_client_ip(true)
            .deregistration_delay(Duration::seconds(5))
            .health_check(check);
        raw.add_targets(stack, "RawTarget", target);
        let paging = "arn:aws:cloudwatch:us-west-2:123456789012:alarm:paging";
        Alarm::from_alarm_arn(stack, "Paging", paging);
        let output = |id: &'static str, value: Value<String>| stack.add(id, CfnOutput::new(value));
        output("Repositories", repository.repository_uri_for_tag("acme"));
        output("PasswordArn", password.secret_arn().cast().value());
        output("FlagsValue", flags.string_value(stack));
        output("QueueUrl", queue.queue_url().cast().value());
    })
}
