//! EventBridge: rules, their targets, buses, connections.

use stackwright::events::{
    ApiDestination, ApiDestinationTarget, Archive, Authorization, Connection, ContainerOverride,
    CronOptions, EcsTask, EventBus, EventBusTarget, EventField, EventPattern, HttpMethod,
    HttpParameter, IncludeDetail, LogConfig, LogLevel, Match, Rule, RuleTargetInput, Schedule,
    SnsTopic, SqsQueue,
};
use stackwright::iam::{AccountPrincipal, PolicyStatement};
use stackwright::kms::Key;
use stackwright::prelude::*;
use stackwright::sns::Topic;
use stackwright::sqs::{Queue, QueueEncryption};

crate::programs!("events": rules, buses, ecs_tasks, ecs_tasks_ec2);

fn every(duration: Duration) -> Rule {
    Rule::new().schedule(Schedule::rate(duration))
}

fn rules(app: App) -> App {
    app.stack("rules", |stack| {
        let cron = |options: CronOptions| Schedule::cron(options);
        let new = CronOptions::new;
        let schedules = [
            ("Minutes", Schedule::rate(Duration::minutes(5))),
            ("Minute", Schedule::rate(Duration::minutes(1))),
            ("Hours", Schedule::rate(Duration::hours(2))),
            ("Days", Schedule::rate(Duration::days(1))),
            ("Mixed", Schedule::rate(Duration::minutes(90))),
            ("Cron", cron(new().minute("0").hour("4"))),
            (
                "WeekDay",
                cron(new().minute("15").hour("8").week_day("MON-FRI")),
            ),
            (
                "Day",
                cron(
                    new()
                        .minute("0")
                        .hour("18")
                        .day("1")
                        .month("1")
                        .year("2030"),
                ),
            ),
            ("AllMinutes", cron(new().hour("3"))),
            ("Expression", Schedule::expression("cron(0 12 * * ? *)")),
        ];
        for (id, schedule) in schedules {
            stack.add(id, Rule::new().schedule(schedule));
        }
        stack.add(
            "Full",
            every(Duration::days(2))
                .rule_name("full")
                .description("everything")
                .enabled(false)
                .event_pattern(EventPattern::new().source(["aws.ecs"])),
        );
        let at = |pattern: EventPattern| Rule::new().event_pattern(pattern);
        let nested = Object::new().with("deep", vec![Node::Int(1), true.into()]);
        stack.add(
            "Pattern",
            at(EventPattern::new()
                .version(["0"])
                .id(["i"])
                .detail_type(["ECS Task State Change"])
                .source(["aws.ecs", "aws.ec2"])
                .account(["123456789012"])
                .time(["t"])
                .region(["eu-west-1"])
                .resources(["arn:aws:ecs:*"])
                .detail(
                    Object::new()
                        .with("lastStatus", ["STOPPED"])
                        .with("nested", nested),
                )),
        );
        let one_or_two = [Match::prefix("one"), Match::suffix("two")];
        let both = [Match::greater_than(1), Match::less_than(9)];
        let detail = Object::new()
            .with("a", Match::prefix("x"))
            .with("b", Match::suffix("y"))
            .with("c", Match::exists())
            .with("d", Match::does_not_exist())
            .with("e", Match::exact_string("z"))
            .with("f", Match::equals_ignore_case("Q"))
            .with("g", Match::wildcard("*w*"))
            .with("h", Match::cidr("10.0.0.0/24"))
            .with("i", Match::anything_but(["a", "b"]))
            .with("j", Match::anything_but([1, 2]))
            .with("k", Match::anything_but_prefix("p"))
            .with("l", Match::greater_than(1))
            .with("m", Match::greater_than_or_equal(2))
            .with("n", Match::less_than(3))
            .with("o", Match::less_than_or_equal(4.5))
            .with("p", Match::equal(5))
            .with("q", Match::interval(0, 10))
            .with("r", Match::any_of(one_or_two))
            .with("s", Match::all_of(both))
            .with("t", Match::null_value())
            .with("u", Match::prefix_equals_ignore_case("pre"))
            .with("v", Match::suffix_equals_ignore_case("suf"))
            .with("w", Match::anything_but_suffix(".png"))
            .with("x", Match::anything_but_wildcard("*bad*"))
            .with("y", Match::anything_but_equals_ignore_case("NO"));
        stack.add("Matches", at(EventPattern::new().detail(detail)));
        let merged = EventPattern::new()
            .source(["one"])
            .detail(Object::new().with("state", ["a"]).with("other", ["x"]));
        let merged = stack.add("Merged", at(merged));
        merged.add_event_pattern(
            &EventPattern::new()
                .source(["two"])
                .detail(Object::new().with("state", ["b"]).with("more", ["y"]))
                .detail_type(["T"]),
        );
        let bus = stack.add("Bus", EventBus::new());
        let shop = || at(EventPattern::new().source(["shop"]));
        stack.add("OnBus", shop().event_bus(&bus));
        let named = EventBus::from_event_bus_name(stack, "NamedBus", "named");
        stack.add("OnNamedBus", shop().event_bus(&named));
        let queue = stack.add("Queue", Queue::new());
        let dead = stack.add("Dead", Queue::new());
        let fifo = stack.add("Fifo", Queue::new().fifo(true));
        let keyed = stack.add("Keyed", Queue::new().encryption(QueueEncryption::Kms));
        let topic = stack.add("Topic", Topic::new());
        let each_minute = || every(Duration::minutes(1));
        let targeted = stack.add("Targeted", each_minute().target(SqsQueue::new(&queue)));
        let name = EventField::from_path("$.detail.name");
        let message: Value<String> = text!["state of ", name, " at ", EventField::time()].value();
        targeted.add_target(
            stack,
            SqsQueue::new(&keyed)
                .message(RuleTargetInput::from_text(message))
                .dead_letter_queue(&dead)
                .retry_attempts(3)
                .max_event_age(Duration::hours(2)),
        );
        targeted.add_target(stack, SqsQueue::new(&fifo).message_group_id("group"));
        let id: Value<String> = text!["id ", EventField::event_id()].value();
        let inner = Object::new().with("b", EventField::source());
        let message = Object::new()
            .with("state", EventField::from_path("$.detail.state"))
            .with("account", EventField::account())
            .with("fixed", 5)
            .with("list", vec![Node::from("a"), inner.into()])
            .with("text", id);
        targeted.add_target(
            stack,
            SnsTopic::new(&topic).message(RuleTargetInput::from_object(message)),
        );
        let topic_of = |id: &'static str| stack.add(id, Topic::new());
        let first: Value<String> = text!["line ", EventField::region()].value();
        let second: Value<String> = text!["of ", EventField::detail_type()].value();
        let lines = RuleTargetInput::from_lines([first, second]);
        let plain = Object::new()
            .with("queue", queue.queue_name())
            .with("plain", true);
        let arn = "arn:aws:sqs:us-east-1:123456789012:q";
        let existing = Queue::from_queue_arn(stack, "Existing", arn);
        let inputs = each_minute()
            .target(SnsTopic::new(&topic).message(RuleTargetInput::from_event_path("$.detail")))
            .target(
                SnsTopic::new(&topic_of("Other"))
                    .message(RuleTargetInput::from_text("plain \"text\""))
                    .retry_attempts(0)
                    .dead_letter_queue(&dead),
            )
            .target(SnsTopic::new(&topic_of("Third")).message(lines))
            .target(SnsTopic::new(&topic_of("Fourth")).message(RuleTargetInput::from_object(plain)))
            .target(SqsQueue::new(&existing));
        stack.add("Inputs", inputs);
        let role = stack.add(
            "Role",
            Role::new(ServicePrincipal::new("events.amazonaws.com")),
        );
        let arn = "arn:aws:events:us-east-1:123456789012:event-bus/other";
        let other = EventBus::from_event_bus_arn(stack, "OtherBus", arn);
        stack.add(
            "ToBus",
            shop().target(EventBusTarget::new(&bus)).target(
                EventBusTarget::new(&other)
                    .role(&role)
                    .dead_letter_queue(&dead),
            ),
        );
        let arn = "arn:aws:events:us-east-1:123456789012:rule/existing";
        let existing = Rule::from_event_rule_arn(stack, "ExistingRule", arn);
        stack.output("Arn", targeted.rule_arn());
        stack.output("Name", targeted.rule_name());
        stack.output("ExistingArn", existing.rule_arn());
        stack.output("ExistingName", existing.rule_name());
    })
}

fn secret(name: &str) -> String {
    format!("{{{{resolve:secretsmanager:{name}:SecretString:::}}}}")
}

fn buses(app: App) -> App {
    app.stack("buses", |stack| {
        let bus = stack.add("Bus", EventBus::new());
        let key = stack.add("Key", Key::new());
        let dead = stack.add("Dead", Queue::new());
        let logs = LogConfig::new()
            .include_detail(IncludeDetail::Full)
            .level(LogLevel::Error);
        let full = stack.add(
            "Full",
            EventBus::new()
                .event_bus_name("orders")
                .description("all orders")
                .kms_key(&key)
                .dead_letter_queue(&dead)
                .log_config(logs),
        );
        let partner = EventBus::new().event_source_name("aws.partner/example.com/a/b");
        stack.add("Partner", partner);
        let put = |sid: &'static str| {
            PolicyStatement::new()
                .sid(sid)
                .actions(["events:PutEvents"])
                .resources([bus.event_bus_arn()])
        };
        let account = AccountPrincipal::new("210987654321");
        bus.add_to_resource_policy(stack, put("orders").principal(account));
        let service = ServicePrincipal::new("s3.amazonaws.com");
        bus.add_to_resource_policy(stack, put("more").principal(service));
        let service = |name: &str| Role::new(ServicePrincipal::new(name));
        let role = stack.add("Role", service("ec2.amazonaws.com"));
        bus.grant_put_events_to(stack, &role);
        EventBus::grant_all_put_events(stack, &role);
        let arn = "arn:aws:events:us-east-1:123456789012:event-bus/existing";
        let imported = EventBus::from_event_bus_arn(stack, "Imported", arn);
        imported.grant_put_events_to(stack, &role);
        full.archive(
            stack,
            "Archive",
            Archive::new(EventPattern::new().source(["shop"]))
                .retention(Duration::days(30))
                .archive_name("kept")
                .description("d"),
        );
        let of_account = EventPattern::new().account(["123456789012"]);
        stack.add("Plain", Archive::of(&imported, of_account));
        let named = EventBus::from_event_bus_name(stack, "Named", "n");
        for (id, bus) in [("bus", &bus), ("imported", &imported), ("named", &named)] {
            stack.output(format!("{id}Arn"), bus.event_bus_arn());
            stack.output(format!("{id}Name"), bus.event_bus_name());
        }
        stack.output("Policy", bus.event_bus_policy().unwrap());
        let fixed = HttpParameter::from_string;
        let api_key = stack.add(
            "ApiKey",
            Connection::new(Authorization::api_key("x-api-key", secret("key")))
                .description("keyed")
                .connection_name("api")
                .header_parameter("h", fixed("v"))
                .body_parameter("b", HttpParameter::from_secret(secret("body")))
                .query_string_parameter("q", fixed("1")),
        );
        let basic = Authorization::basic("user", secret("password"));
        let basic = stack.add("Basic", Connection::new(basic));
        let endpoint = "https://auth.example.com";
        let oauth = Authorization::oauth(endpoint, HttpMethod::Post, "id", secret("client"))
            .body_parameter("grant_type", fixed("client_credentials"))
            .header_parameter("x", fixed("y"))
            .query_string_parameter("z", fixed("w"));
        stack.add("OAuth", Connection::new(oauth));
        let destination = stack.add(
            "Destination",
            ApiDestination::new(&api_key, "https://api.example.com/*/orders")
                .http_method(HttpMethod::Put)
                .rate_limit_per_second(50)
                .description("d")
                .api_destination_name("orders"),
        );
        let plain = ApiDestination::new(&basic, "https://api.example.com");
        let plain = stack.add("PlainDestination", plain);
        let given = stack.add("Given", service("events.amazonaws.com"));
        let event = Object::new().with("a", EventField::event_id());
        stack.add(
            "Rule",
            Rule::new()
                .event_pattern(EventPattern::new().source(["shop"]))
                .target(ApiDestinationTarget::new(&plain))
                .target(
                    ApiDestinationTarget::new(&destination)
                        .event(RuleTargetInput::from_object(event))
                        .event_role(&given)
                        .header_parameter("x-h", "v")
                        .path_parameter_value("p")
                        .query_string_parameter("q", "v")
                        .dead_letter_queue(&dead)
                        .retry_attempts(1)
                        .max_event_age(Duration::minutes(5)),
                ),
        );
        stack.output("ConnectionArn", api_key.connection_arn());
        stack.output("ConnectionName", api_key.connection_name());
        stack.output("ConnectionSecret", api_key.connection_secret_arn());
        stack.output("DestinationArn", destination.api_destination_arn());
        stack.output("DestinationName", destination.api_destination_name());
    })
}

fn ecs_tasks(app: App) -> App {
    use stackwright::ecs::PropagatedTagSource;
    app.stack("ecs-tasks", |stack| {
        let vpc = stack.add("Vpc", Vpc::new().max_azs(2).nat_gateways(1));
        let cluster = stack.add("Cluster", Cluster::new(&vpc));
        let task = |id: &'static str| {
            let task = stack.add(id, FargateTaskDefinition::new());
            let image = ContainerImage::from_registry("nginx");
            let container = ContainerDefinition::new(image).logging(LogDrivers::aws_logs(id));
            task.add_container(stack, "web", container);
            task
        };
        let definition = task("Task");
        let nightly = Schedule::cron(CronOptions::new().minute("0").hour("2"));
        let nightly = stack.add("Nightly", Rule::new().schedule(nightly));
        nightly.add_target(stack, EcsTask::new(&cluster, &definition));
        let dead = stack.add("Dead", Queue::new());
        let group = stack.add("Group", SecurityGroup::new(&vpc));
        let role = stack.add(
            "Role",
            Role::new(ServicePrincipal::new("events.amazonaws.com")),
        );
        let full = stack.add("Full", every(Duration::hours(1)));
        let other = task("Other");
        full.add_target(
            stack,
            EcsTask::new(&cluster, &other)
                .task_count(2)
                .role(&role)
                .security_group(&group)
                .subnet_selection(SubnetType::Public)
                .assign_public_ip(true)
                .platform_version("1.4.0")
                .propagate_tags(PropagatedTagSource::TaskDefinition)
                .tag("a", "b")
                .enable_execute_command(true)
                .cpu("512")
                .memory("1024")
                .ephemeral_storage_gib(30)
                .task_role(&other.task_role())
                .execution_role(&other.execution_role().unwrap())
                .container_override(
                    ContainerOverride::new("web")
                        .command(["echo".into_value(), EventField::from_path("$.detail.event")])
                        .environment("I", EventField::account())
                        .environment("J", "fixed")
                        .cpu(256)
                        .memory_limit(512)
                        .memory_reservation(128),
                )
                .dead_letter_queue(&dead)
                .retry_attempts(2)
                .max_event_age(Duration::hours(1)),
        );
        let plain = Rule::new().event_pattern(EventPattern::new().source(["shop"]));
        let plain = stack.add("Plain", plain);
        plain.add_target(
            stack,
            EcsTask::new(&cluster, &other)
                .container_override(ContainerOverride::new("web").command(["migrate"]))
                .subnet_selection(SubnetType::PrivateWithEgress),
        );
    })
}

fn ecs_tasks_ec2(app: App) -> App {
    use stackwright::ecs::{
        ClusterAttributes, Ec2TaskDefinition, LaunchType, NetworkMode, TaskDefinition,
    };
    app.stack("ecs-tasks-ec2", |stack| {
        let vpc = crate::ecs::imported_vpc(stack);
        let attributes = ClusterAttributes::new("shop", &vpc).has_ec2_capacity(true);
        let cluster = Cluster::from_cluster_attributes(stack, "Cluster", attributes);
        let rule = stack.add("Rule", every(Duration::hours(1)));
        let web = || ContainerDefinition::new(crate::ecs::image());
        let task = |id: &'static str, mode, container: ContainerDefinition| {
            let task = Ec2TaskDefinition::new().network_mode(mode);
            let task = match id {
                "Fast" => task.inference_accelerator("device", "eia2.medium"),
                _ => task,
            };
            let task = stack.add(id, task);
            task.add_container(stack, "web", container.memory_limit_mib(128));
            task
        };
        let both = stack.add("Both", TaskDefinition::ec2_and_fargate(256, 512));
        both.add_container(stack, "web", web().memory_limit_mib(128));
        let fargate = stack.add("Fargate", FargateTaskDefinition::new());
        fargate.add_container(stack, "web", web());
        let logs = LogDrivers::aws_logs("Bridge");
        let bridge = task("Bridge", NetworkMode::Bridge, web().logging(logs));
        let bridge = EcsTask::new(&cluster, &bridge)
            .enable_execute_command(true)
            .tag("a", "b")
            .task_count(2)
            .platform_version("LATEST");
        rule.add_target(stack, bridge);
        let in_vpc = task("InVpc", NetworkMode::AwsVpc, web());
        let group = stack.add("Group", SecurityGroup::new(&vpc));
        let in_vpc = EcsTask::new(&cluster, &in_vpc).security_group(&group);
        rule.add_target(stack, in_vpc);
        let fast = task("Fast", NetworkMode::Host, web());
        let fast = EcsTask::new(&cluster, &fast)
            .inference_accelerator_override("device", "eia2.large")
            .cpu("256")
            .memory("512");
        rule.add_target(stack, fast);
        rule.add_target(stack, EcsTask::new(&cluster, &both));
        let in_public = EcsTask::new(&cluster, &fargate).subnet_selection(SubnetType::Public);
        rule.add_target(stack, in_public.clone().launch_type(LaunchType::Fargate));
        let other = stack.add("Other", every(Duration::hours(1)));
        let both = EcsTask::new(&cluster, &both).launch_type(LaunchType::Fargate);
        other.add_target(stack, both);
        other.add_target(stack, in_public.assign_public_ip(false));
        let managed = TaskDefinition::ec2_and_managed_instances();
        let managed = stack.add("Managed", managed.cpu(256).memory_mib(512));
        managed.add_container(stack, "web", web().memory_limit_mib(128));
        other.add_target(stack, EcsTask::new(&cluster, &managed));
        let on_fargate = TaskDefinition::fargate_and_managed_instances(256, 512);
        let on_fargate = stack.add("OnFargate", on_fargate);
        on_fargate.add_container(stack, "web", web().memory_limit_mib(128));
        other.add_target(stack, EcsTask::new(&cluster, &on_fargate));
    })
}
