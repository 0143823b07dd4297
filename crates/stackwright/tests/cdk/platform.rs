//! Whole systems, as teams write them: what several services emit together.

use stackwright::applicationautoscaling::{
    AdjustmentType, CronOptions, ScalingSchedule, ScalingStep, Schedule, StepScaling,
    TargetTracking,
};
use stackwright::certificatemanager::{Certificate, CertificateValidation};
use stackwright::cloudwatch::*;
use stackwright::ec2::{
    GatewayVpcEndpointAwsService, InterfaceVpcEndpointAwsService, InterfaceVpcEndpointOptions,
};
use stackwright::ecr::Repository;
use stackwright::ecs::*;
use stackwright::elasticloadbalancingv2::*;
use stackwright::kms::Key;
use stackwright::logs::{FilterPattern, LogGroup, LogGroupRef, MetricFilter, RetentionDays};
use stackwright::prelude::*;
use stackwright::rds::{
    AuroraPostgresEngineVersion, ClusterInstance, Credentials, DatabaseCluster,
    DatabaseClusterEngine, DatabaseProxyOptions, ParameterGroup,
};
use stackwright::route53::{
    ARecord, HostedZone, LoadBalancerTarget as AliasToLoadBalancer, RecordTarget,
};
use stackwright::s3::{
    BlockPublicAccess, Bucket, BucketEncryption, CorsRule, HttpMethod, LifecycleRule,
};
use stackwright::secretsmanager;
use stackwright::sns::{
    EmailSubscription, SqsSubscription, StringConditions, SubscriptionFilter, Topic,
};
use stackwright::sqs::Queue;

crate::programs!("platform": marketplace);

/// A service of the shop.
struct Part<'a> {
    id: &'static str,
    cpu: u32,
    port: Option<u16>,
    container: Box<dyn Fn(ContainerDefinition) -> ContainerDefinition + 'a>,
    service: Box<dyn Fn(FargateService) -> FargateService + 'a>,
}

struct Made {
    task: FargateTaskDefinitionRef,
    group: LogGroupRef,
    service: FargateServiceRef,
}

fn marketplace(app: App) -> App {
    app.stack("marketplace", |stack| {
        stack.set_environment(Environment::new("123456789012", "eu-central-1"));
        stack.description("A shop of three services");
        let vpc = Vpc::new()
            .availability_zones(["eu-central-1a", "eu-central-1b", "eu-central-1c"])
            .nat_gateways(2)
            .ip_addresses(IpAddresses::cidr("10.20.0.0/18"))
            .subnet_configuration([
                SubnetConfiguration::new("edge", SubnetType::Public).cidr_mask(24),
                SubnetConfiguration::new("services", SubnetType::PrivateWithEgress).cidr_mask(22),
                SubnetConfiguration::new("data", SubnetType::PrivateIsolated).cidr_mask(26),
            ])
            .gateway_endpoint("S3", GatewayVpcEndpointAwsService::S3);
        let vpc = stack.add("Network", vpc);
        let services = || SubnetSelection::subnet_group_name("services");
        let data = || SubnetSelection::subnet_group_name("data");
        vpc.add_interface_endpoint(
            stack,
            "Secrets",
            InterfaceVpcEndpointOptions::new(InterfaceVpcEndpointAwsService::SECRETS_MANAGER)
                .subnets(services()),
        );
        let key = Key::new()
            .enable_key_rotation(true)
            .alias("alias/marketplace")
            .removal_policy(RemovalPolicy::Destroy);
        let key = stack.add("Key", key);
        let pages = stack.add("Pages", Topic::new().master_key(&key));
        pages.add_subscription(stack, EmailSubscription::new("oncall@example.com"));

        let cluster = Cluster::new(&vpc)
            .container_insights_v2(ContainerInsights::Enhanced)
            .enable_fargate_capacity_providers(true)
            .default_cloud_map_namespace(
                CloudMapNamespace::new("market.local").use_for_service_connect(true),
            );
        let cluster = stack.add("Cluster", cluster);

        let engine =
            || DatabaseClusterEngine::aurora_postgres(AuroraPostgresEngineVersion::VER_16_4);
        let parameters = ParameterGroup::new(&engine()).parameter("rds.force_ssl", "1");
        let parameters = stack.add("Parameters", parameters);
        let writer = ClusterInstance::serverless_v2("writer").enable_performance_insights(true);
        let database = DatabaseCluster::new(engine(), &vpc, writer)
            .reader(ClusterInstance::serverless_v2("reader").scale_with_writer(true))
            .serverless_v2_min_capacity(0.5)
            .serverless_v2_max_capacity(8.0)
            .credentials(Credentials::from_generated_secret("market").exclude_characters("\"@/\\"))
            .default_database_name("market")
            .parameter_group(&parameters)
            .storage_encryption_key(&key)
            .backup(Duration::days(14), "02:00-03:00")
            .vpc_subnets(data())
            .deletion_protection(true)
            .cloudwatch_logs_exports(["postgresql"])
            .iam_authentication(true);
        let database = stack.add("Database", database);
        let secret = database.secret().unwrap().clone();
        let proxy = DatabaseProxyOptions::new(&vpc, [&secret])
            .iam_auth(true)
            .require_tls(true)
            .idle_client_timeout(Duration::minutes(10))
            .vpc_subnets(data());
        let proxy = database.add_proxy(stack, "Proxy", proxy);

        let images = Bucket::new()
            .encryption(BucketEncryption::Kms)
            .encryption_key(&key)
            .bucket_key_enabled(true)
            .enforce_ssl(true)
            .versioned(true)
            .block_public_access(BlockPublicAccess::BLOCK_ALL)
            .lifecycle_rule(
                LifecycleRule::new()
                    .noncurrent_version_expiration(Duration::days(30))
                    .abort_incomplete_multipart_upload_after(Duration::days(1)),
            )
            .cors_rule(
                CorsRule::new(
                    [HttpMethod::Get, HttpMethod::Put],
                    ["https://shop.example.com"],
                )
                .max_age(3000),
            );
        let images = stack.add("Images", images);
        let orders = stack.add("Orders", Topic::new().display_name("Orders placed"));
        let dead = Queue::new()
            .retention_period(Duration::days(14))
            .enforce_ssl(true);
        let dead = stack.add("Dead", dead);
        let work = Queue::new()
            .visibility_timeout(Duration::seconds(90))
            .dead_letter_queue(&dead, 4)
            .encryption_master_key(&key);
        let work = stack.add("Work", work);
        let placed = SubscriptionFilter::string_filter(
            StringConditions::new().allowlist(["placed", "paid"]),
        );
        let placed = SqsSubscription::new(&work)
            .raw_message_delivery(true)
            .filter_policy("kind", placed);
        orders.add_subscription(stack, placed);

        let zone = HostedZone::from_hosted_zone_attributes(
            stack,
            "Zone",
            "Z0123456789ABCDEFGHIJ",
            "example.com",
        );
        let certificate = Certificate::new("shop.example.com")
            .subject_alternative_names(["api.shop.example.com"])
            .validation(CertificateValidation::from_dns_in(&zone));
        let certificate = stack.add("Certificate", certificate);
        let balancer = ApplicationLoadBalancer::new(&vpc)
            .internet_facing(true)
            .vpc_subnets(SubnetSelection::subnet_group_name("edge"))
            .drop_invalid_header_fields(true)
            .idle_timeout(Duration::seconds(75));
        let balancer = stack.add("Edge", balancer);
        balancer.add_redirect(stack, ApplicationLoadBalancerRedirect::default());
        let nothing = ListenerAction::fixed_response(404)
            .content_type("text/plain")
            .message_body("nothing here");
        let https = BaseApplicationListener::new()
            .port(443)
            .certificates([&certificate])
            .ssl_policy(SslPolicy::RECOMMENDED_TLS)
            .default_action(nothing);
        let https = balancer.add_listener(stack, "Https", https);
        for (id, name) in [("Shop", "shop"), ("Api", "api.shop")] {
            let target = RecordTarget::from_alias(AliasToLoadBalancer::new(&balancer));
            stack.add(
                format!("{id}Record"),
                ARecord::new(&zone, target).record_name(name),
            );
        }

        let stripe = secretsmanager::Secret::new()
            .description("Key of the payment provider")
            .encryption_key(&key);
        let stripe = stack.add("Stripe", stripe);
        let repository = Repository::from_repository_name(stack, "Repository", "market");
        let make = |part: Part| {
            let id = part.id;
            let platform = RuntimePlatform::new()
                .cpu_architecture(CpuArchitecture::Arm64)
                .operating_system_family(OperatingSystemFamily::LINUX);
            let task = FargateTaskDefinition::new()
                .cpu(part.cpu)
                .memory_limit_mib(part.cpu * 2)
                .family(format!("market-{}", id.to_lowercase()))
                .runtime_platform(platform);
            let task = stack.add(format!("{id}Task"), task);
            let group = LogGroup::new()
                .retention(RetentionDays::TwoWeeks)
                .encryption_key(&key);
            let group = stack.add(format!("{id}Logs"), group);
            let logs = LogDrivers::aws_logs(id)
                .log_group(&group)
                .mode(AwsLogDriverMode::NonBlocking)
                .max_buffer_size(4 * 1024 * 1024);
            let image = ContainerImage::from_ecr_repository_tag(&repository, id.to_lowercase());
            let health =
                stackwright::ecs::HealthCheck::shell("wget -qO- localhost/health || exit 1")
                    .interval(Duration::seconds(15))
                    .start_period(Duration::seconds(20));
            let container = ContainerDefinition::new(image)
                .logging(logs)
                .health_check(health);
            let container = match part.port {
                Some(port) => container.port_mapping(
                    PortMapping::new(port)
                        .name("http")
                        .app_protocol(AppProtocol::Http),
                ),
                None => container,
            };
            task.add_container(stack, "app", (part.container)(container));
            let service = FargateService::new(&cluster, &task)
                .vpc_subnets(services())
                .enable_execute_command(true)
                .min_healthy_percent(100)
                .max_healthy_percent(200)
                .circuit_breaker(DeploymentCircuitBreaker::new().rollback(true))
                .propagate_tags(PropagatedTagSource::Service);
            let service = match part.port {
                Some(_) => service.service_connect_configuration(
                    ServiceConnect::new()
                        .service(
                            ServiceConnectService::new("http")
                                .dns_name(id.to_lowercase())
                                .port(80),
                        )
                        .log_driver(LogDrivers::aws_logs("mesh").log_group(&group)),
                ),
                None => service,
            };
            let service = stack.add(id, (part.service)(service));
            Made {
                task,
                group,
                service,
            }
        };
        let web = make(Part {
            id: "Web",
            cpu: 512,
            port: Some(3000),
            container: Box::new(|container| {
                container
                    .environment("API", "http://api")
                    .environment("BUCKET", images.bucket_name())
            }),
            service: Box::new(|service| service),
        });
        let api = make(Part {
            id: "Api",
            cpu: 1024,
            port: Some(8080),
            container: Box::new(|container| {
                container
                    .environment("TOPIC", orders.topic_arn())
                    .environment("DATABASE", proxy.endpoint())
                    .secret(
                        "DB_USER",
                        Secret::from_secrets_manager(&secret).field("username"),
                    )
                    .secret(
                        "DB_PASSWORD",
                        Secret::from_secrets_manager(&secret).field("password"),
                    )
                    .secret("STRIPE", Secret::from_secrets_manager(&stripe))
            }),
            service: Box::new(|service| service),
        });
        let worker = make(Part {
            id: "Worker",
            cpu: 256,
            port: None,
            container: Box::new(|container| {
                container.command([
                    "work".into_value(),
                    "--queue".into_value(),
                    work.queue_url(),
                ])
            }),
            service: Box::new(|service| {
                service.capacity_provider_strategies([
                    CapacityProviderStrategy::new("FARGATE_SPOT").weight(3),
                    CapacityProviderStrategy::new("FARGATE").weight(1).base(1),
                ])
            }),
        });

        let web_target = ApplicationTargetGroup::new()
            .port(80)
            .health_check(
                stackwright::elasticloadbalancingv2::HealthCheck::new()
                    .path("/health")
                    .healthy_http_codes("200-299"),
            )
            .deregistration_delay(Duration::seconds(15))
            .stickiness_cookie_duration(Duration::hours(1))
            .target(web.service.load_balancer_target("app").container_port(3000));
        let web_target = AddRule::new(20, web_target)
            .condition(ListenerCondition::host_headers(["shop.example.com"]));
        https.add_targets(stack, "WebTarget", web_target);
        let api_target = ApplicationTargetGroup::new()
            .port(80)
            .health_check(
                stackwright::elasticloadbalancingv2::HealthCheck::new()
                    .path("/live")
                    .interval(Duration::seconds(10))
                    .timeout(Duration::seconds(5)),
            )
            .slow_start(Duration::seconds(60))
            .target(api.service.clone());
        let api_target = AddRule::new(10, api_target)
            .condition(ListenerCondition::host_headers(["api.shop.example.com"]))
            .condition(ListenerCondition::path_patterns(["/v1/*", "/v2/*"]));
        https.add_targets(stack, "ApiTarget", api_target);

        images.grant_read(stack, &web.task.task_role());
        images.grant_read_write_keys(stack, &api.task.task_role(), "uploads/*");
        orders.grant_publish(stack, &api.task.task_role());
        work.grant_consume_messages(stack, &worker.task.task_role());
        proxy.grant_connect_as(stack, &api.task.task_role(), "market");
        database
            .connections()
            .allow_default_port_from(stack, &worker.service);
        proxy
            .connections()
            .allow_from(stack, &api.service, Port::tcp(5432));
        database.grant_data_api_access(stack, &worker.task.task_role());
        let mail = PolicyStatement::new()
            .actions(["ses:SendEmail"])
            .resources(["*"])
            .condition("StringEquals", "ses:FromAddress", "shop@example.com");
        worker.task.add_to_task_role_policy(stack, mail);

        let scaling = api.service.auto_scale_task_count(stack, 2, 20);
        let cpu = TargetTracking::new(55)
            .scale_in_cooldown(Duration::minutes(5))
            .scale_out_cooldown(Duration::seconds(30));
        scaling.scale_on_cpu_utilization(stack, "Cpu", cpu);
        let evening = Schedule::cron(CronOptions::new().hour("17").minute("30"));
        let evening = ScalingSchedule::new(evening)
            .min_capacity(6)
            .time_zone("Europe/Berlin");
        scaling.scale_on_schedule(stack, "Evening", evening);
        let backlog = work
            .metric_approximate_number_of_messages_visible()
            .period(Duration::minutes(1));
        let steps = [
            ScalingStep::below(0, -1),
            ScalingStep::above(100, 1),
            ScalingStep::above(1000, 4),
        ];
        let backlog = StepScaling::new(backlog, steps)
            .adjustment_type(AdjustmentType::ChangeInCapacity)
            .cooldown(Duration::minutes(2));
        let background = worker.service.auto_scale_task_count(stack, 1, 10);
        background.scale_on_metric(stack, "Backlog", backlog);

        let minute = Duration::minutes(1);
        let errors = balancer
            .metric_http_code_target(HttpCodeTarget::Target5xx)
            .period(minute);
        let requests = balancer.metric_request_count().period(minute);
        let rate = MathExpression::new("100 * errors / requests")
            .using_metric("errors", &errors)
            .using_metric("requests", &requests)
            .label("errors, percent")
            .period(minute);
        let broken = Alarm::new(&rate, 2, 5)
            .datapoints_to_alarm(3)
            .treat_missing_data(TreatMissingData::NotBreaching);
        let broken = stack.add("Broken", broken);
        broken.add_alarm_action(stack, &pages);
        broken.add_ok_action(stack, &pages);
        let stuck = Alarm::new(dead.metric_approximate_number_of_messages_visible(), 1, 1)
            .comparison_operator(ComparisonOperator::GreaterThanOrEqualToThreshold);
        let stuck = stack.add("Stuck", stuck);
        stuck.add_alarm_action(stack, &pages);
        let slow = MetricFilter::new(
            &api.group,
            FilterPattern::number_value("$.ms", ">", 2000),
            "Market",
            "Slow",
        )
        .metric_value("$.ms")
        .default_value(0.0);
        let slow = stack.add("Slow", slow);
        stack.add(
            "Trouble",
            CompositeAlarm::new(AlarmRule::any_of([&broken, &stuck])),
        );
        let dashboard = Dashboard::new()
            .dashboard_name("market")
            .default_interval(Duration::hours(8))
            .widgets([TextWidget::new("# Market").width(24).height(1)])
            .widgets([
                Widget::from(
                    GraphWidget::new()
                        .title("Errors")
                        .left(rate)
                        .right(requests)
                        .width(12),
                ),
                SingleValueWidget::new([
                    slow.metric().statistic("p99"),
                    api.service.metric_cpu_utilization(),
                ])
                .width(6)
                .into(),
                AlarmWidget::new(&broken).width(6).into(),
            ]);
        stack.add("Dashboard", dashboard);
        stack.tag(Tag::new("team", "market"));
        stack
            .of(&worker.service)
            .tag(Tag::new("cost", "background"));
    })
}
