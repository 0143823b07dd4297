//! Groups of instances.

use stackwright::autoscaling::{
    AdditionalHealthCheckType, AdjustmentType, AutoScalingGroup, AutoScalingGroupRef,
    CapacityDistributionStrategy, CronOptions, DefaultResult, DeletionProtection, GroupMetric,
    GroupMetrics, HealthChecks, InstanceRefreshStrategy, InstancesDistribution,
    LaunchTemplateOverride, LifecycleHook, LifecycleTransition, Metric, MetricAggregationType,
    MixedInstancesPolicy, Monitoring, NotificationConfiguration, OnDemandAllocationStrategy,
    PoolState, ScaleInProtectedInstances, ScalingEvent, ScalingProcess, ScalingStep, Schedule,
    ScheduledAction, Signals, SpotAllocationStrategy, StandbyInstances, StepScaling,
    TargetTracking, TerminateHookAbandonAction, TerminationPolicy, UpdatePolicy, WarmPool,
};
use stackwright::ec2::{
    BlockDevice, BlockDeviceVolume, EbsDeviceVolumeType, InstanceRequirements, InstanceType,
    KeyPair, LaunchTemplate, LaunchTemplateAttributes, LaunchTemplateRef, MachineImage, UserData,
    WindowsVersion,
};
use stackwright::elasticloadbalancingv2::{
    BaseNetworkListener, NetworkLoadBalancer, NetworkTargetGroup,
};
use stackwright::kms::Key;
use stackwright::prelude::*;
use stackwright::sns::Topic;
use stackwright::sqs::Queue;

use crate::ecs::imported_vpc;

crate::programs!("autoscaling":
    groups,
    handles,
    policies,
);

fn on(vpc: &VpcRef) -> AutoScalingGroup {
    let image = MachineImage::latest_amazon_linux2023();
    AutoScalingGroup::new(vpc, InstanceType::new("t3.micro"), image)
}

fn add(stack: &Stack, group: AutoScalingGroup) -> AutoScalingGroupRef {
    stack.add("Group", group)
}

fn template(stack: &Stack, vpc: &VpcRef) -> LaunchTemplate {
    let members = stack.add("Members", SecurityGroup::new(vpc));
    LaunchTemplate::new()
        .instance_type(InstanceType::new("t4g.small"))
        .machine_image(MachineImage::latest_amazon_linux2023())
        .security_group(&members)
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

fn groups(app: App) -> App {
    app.stack("group-minimal", |stack| {
        drop(add(stack, on(&imported_vpc(stack))))
    })
    .stack("group-full", |stack| {
        let vpc = imported_vpc(stack);
        let pair = KeyPair::from_key_pair_name(stack, "Pair", "ops");
        let choose = "arn:aws:lambda:eu-central-1:123456789012:function:choose";
        let group = on(&vpc)
            .vpc_subnets(SubnetSelection::subnet_type(SubnetType::Public))
            .associate_public_ip_address(true)
            .instance_monitoring(Monitoring::Detailed)
            .desired_capacity(2)
            .min_capacity(1)
            .max_capacity(4)
            .cooldown(Duration::minutes(3))
            .spot_price(0.05)
            .max_instance_lifetime(Duration::days(7))
            .auto_scaling_group_name("web")
            .key_pair(&pair)
            .allow_all_outbound(false)
            .ssm_session_permissions(true)
            .new_instances_protected_from_scale_in(false)
            .capacity_rebalance(true)
            .default_instance_warmup(Duration::seconds(5))
            .termination_policies([
                TerminationPolicy::CustomLambdaFunction(choose.into_value()),
                TerminationPolicy::OldestInstance,
                TerminationPolicy::Default,
            ])
            .group_metrics(GroupMetrics::new([
                GroupMetric::MinSize,
                GroupMetric::MaxSize,
            ]))
            .group_metrics(GroupMetrics::all())
            .az_capacity_distribution_strategy(CapacityDistributionStrategy::BalancedOnly)
            .deletion_protection(DeletionProtection::PreventAllDeletion)
            .terminate_hook_abandon(TerminateHookAbandonAction::Retain)
            .healthy_percentage(90, 120)
            .require_imdsv2(true)
            .ignore_unmodified_size_properties(false)
            .block_device(BlockDevice::new(
                "/dev/xvda",
                BlockDeviceVolume::ebs(20)
                    .volume_type(EbsDeviceVolumeType::Gp3)
                    .encrypted(true),
            ))
            .block_device(BlockDevice::new(
                "/dev/xvdb",
                BlockDeviceVolume::ephemeral(0),
            ));
        add(stack, group);
    })
    .stack("group-given", |stack| {
        let vpc = imported_vpc(stack);
        let data = UserData::for_linux();
        data.add_commands(["echo hello"]);
        let role = role(stack);
        let members = SecurityGroup::from_security_group_id(stack, "Members", "sg-12345678");
        let group = on(&vpc)
            .user_data(data)
            .role(&role)
            .security_group(&members);
        add(stack, group.ssm_session_permissions(true));
    })
    .stack("group-imported-role", |stack| {
        let vpc = imported_vpc(stack);
        let role = Role::from_role_arn(stack, "Role", "arn:aws:iam::123456789012:role/web");
        add(stack, on(&vpc).role(&role));
    })
    .stack("group-windows", |stack| {
        let vpc = imported_vpc(stack);
        let image =
            MachineImage::latest_windows(&WindowsVersion::WINDOWS_SERVER_2022_ENGLISH_FULL_BASE);
        let group = AutoScalingGroup::new(&vpc, InstanceType::new("t3.micro"), image);
        add(stack, group).add_user_data(stack, ["mkdir C:/x"]);
    })
    .stack("group-later", |stack| {
        let vpc = imported_vpc(stack);
        let made = add(stack, on(&vpc));
        made.add_user_data(stack, ["echo one", "echo two"]);
        made.add_to_role_policy(stack, read());
        let other = stack.add("Other", SecurityGroup::new(&vpc));
        made.add_security_group(stack, &other);
        made.protect_new_instances_from_scale_in(stack);
        made.connections().allow_from_any_ipv4(stack, Port::tcp(80));
        stack.of(&made).tag(Tag::new("a", "b"));
        stack
            .of(&made)
            .tag(Tag::new("c", "d").apply_to_launched_instances(false));
        stack.output("Arn", made.auto_scaling_group_arn(stack));
        stack.output("GroupName", made.auto_scaling_group_name());
    })
    .stack("group-health-checks", |stack| {
        let vpc = imported_vpc(stack);
        let two = Duration::minutes(2);
        add(stack, on(&vpc).health_checks(HealthChecks::ec2()));
        let patient = HealthChecks::ec2().grace_period(Duration::seconds(10));
        stack.add("Patient", on(&vpc).health_checks(patient));
        stack.add(
            "Balanced",
            on(&vpc).health_checks(HealthChecks::elb().grace_period(two)),
        );
        let both = [
            AdditionalHealthCheckType::Elb,
            AdditionalHealthCheckType::Ebs,
        ];
        let both = HealthChecks::with_additional_checks(both).grace_period(two);
        stack.add("Both", on(&vpc).health_checks(both));
    })
    .stack("group-notifications", |stack| {
        let vpc = imported_vpc(stack);
        let topic = || NotificationConfiguration::new("arn:aws:sns:eu-central-1:123456789012:ops");
        let group = on(&vpc)
            .notification(topic())
            .notification(topic().scaling_events(ScalingEvent::ERRORS))
            .notification(topic().scaling_events([ScalingEvent::TestNotification]))
            .notification(topic().scaling_events(ScalingEvent::LAUNCH_EVENTS))
            .notification(topic().scaling_events(ScalingEvent::TERMINATION_EVENTS));
        add(stack, group);
    })
    .stack("group-template", |stack| {
        let vpc = imported_vpc(stack);
        let role = role(stack);
        let template = template(stack, &vpc)
            .role(&role)
            .user_data(UserData::for_linux());
        let template = stack.add("Template", template);
        let group = AutoScalingGroup::with_launch_template(&vpc, &template).max_capacity(3);
        let made = stack.add("Group", group);
        made.add_user_data(stack, ["echo hello"]);
        let other = stack.add("Other", SecurityGroup::new(&vpc));
        made.add_security_group(stack, &other);
        made.add_to_role_policy(stack, read());
    })
    .stack("group-imported-template", |stack| {
        let vpc = imported_vpc(stack);
        let import = |id: &'static str, attributes: LaunchTemplateAttributes| {
            LaunchTemplate::from_launch_template_attributes(stack, id, attributes)
        };
        let one = import("One", LaunchTemplateAttributes::with_id("lt-1"));
        stack.add("ById", AutoScalingGroup::with_launch_template(&vpc, &one));
        let two = LaunchTemplateAttributes::with_name("web").version_number("4");
        let two = import("Two", two);
        stack.add("ByName", AutoScalingGroup::with_launch_template(&vpc, &two));
    })
    .stack("group-mixed", group_mixed)
    .stack("group-balanced", |stack| {
        let vpc = imported_vpc(stack);
        let made = add(stack, on(&vpc));
        let balancer = ApplicationLoadBalancer::new(&vpc).internet_facing(true);
        let balancer = stack.add("Balancer", balancer);
        let http = balancer.add_listener(stack, "Http", BaseApplicationListener::new().port(80));
        let web = ApplicationTargetGroup::new()
            .port(8080)
            .target(made.clone());
        http.add_targets(stack, "Web", web);
        made.scale_on_request_count(stack, "Requests", TargetTracking::new(100.0));
        let other = stack.add("Other", on(&vpc));
        let network = stack.add("Network", NetworkLoadBalancer::new(&vpc));
        for (id, port) in [("One", 443), ("Two", 444)] {
            let listener = network.add_listener(stack, id, BaseNetworkListener::new(port));
            let web = NetworkTargetGroup::new(port).target(other.clone());
            listener.add_targets(stack, "Web", web);
        }
    })
}

fn group_mixed(stack: &mut Stack) {
    let vpc = imported_vpc(stack);
    let template: LaunchTemplateRef = stack.add("Template", template(stack, &vpc));
    let mixed = |id: &'static str, policy: MixedInstancesPolicy| {
        stack.add(
            id,
            AutoScalingGroup::with_mixed_instances_policy(&vpc, policy),
        );
    };
    let policy = || MixedInstancesPolicy::new(&template);
    mixed("Plain", policy());
    let empty = policy().instances_distribution(InstancesDistribution::new());
    mixed("Empty", empty.launch_template_overrides([]));
    let distribution = InstancesDistribution::new()
        .on_demand_allocation_strategy(OnDemandAllocationStrategy::Prioritized)
        .on_demand_base_capacity(1)
        .on_demand_percentage_above_base_capacity(50)
        .spot_allocation_strategy(SpotAllocationStrategy::LowestPrice)
        .spot_instance_pools(3)
        .spot_max_price("0.1");
    let of = |name: &str| LaunchTemplateOverride::instance_type(InstanceType::new(name));
    let overrides = [
        of("m6g.large").weighted_capacity(2),
        of("m7g.large")
            .launch_template(&template)
            .weighted_capacity(1),
    ];
    let full = policy().instances_distribution(distribution);
    mixed("Full", full.launch_template_overrides(overrides));
    let requirements = InstanceRequirements::new(2, 1024).memory_mib_max(4096);
    let required = LaunchTemplateOverride::instance_requirements(requirements);
    mixed("Required", policy().launch_template_overrides([required]));
}

fn policies(app: App) -> App {
    let minutes = Duration::minutes;
    app.stack("update-signals", move |stack| {
        let vpc = imported_vpc(stack);
        let all = || Signals::wait_for_all();
        let waiting = on(&vpc)
            .signals(all().timeout(minutes(5)).min_success_percentage(50))
            .desired_capacity(3);
        add(stack, waiting.update_policy(UpdatePolicy::rolling_update()));
        let minimum = on(&vpc)
            .signals(Signals::wait_for_min_capacity())
            .min_capacity(2);
        stack.add(
            "Minimum",
            minimum.update_policy(UpdatePolicy::replacing_update()),
        );
        stack.add(
            "Alone",
            on(&vpc).signals(all().timeout(minutes(90))).min_capacity(2),
        );
        let update = UpdatePolicy::rolling_update()
            .max_batch_size(2)
            .min_instances_in_service(1)
            .min_success_percentage(70)
            .pause_time(minutes(1))
            .suspend_processes([ScalingProcess::Launch])
            .wait_on_resource_signals(false);
        let counted = on(&vpc)
            .signals(Signals::wait_for_count(4))
            .update_policy(update);
        stack.add("Counted", counted);
    })
    .stack("update-policies", move |stack| {
        let vpc = imported_vpc(stack);
        let rolling = UpdatePolicy::rolling_update;
        add(
            stack,
            on(&vpc)
                .update_policy(rolling())
                .ignore_unmodified_size_properties(false),
        );
        stack.add(
            "Waiting",
            on(&vpc).update_policy(rolling().wait_on_resource_signals(true)),
        );
        let quick = rolling()
            .suspend_processes([])
            .pause_time(Duration::seconds(0));
        stack.add("Quick", on(&vpc).update_policy(quick));
        let refresh = UpdatePolicy::instance_refresh;
        stack.add(
            "Refreshed",
            on(&vpc).update_policy(refresh(InstanceRefreshStrategy::Rolling)),
        );
        let fully = refresh(InstanceRefreshStrategy::ReplaceRootVolume)
            .min_healthy_percentage(90)
            .max_healthy_percentage(110)
            .instance_warmup(minutes(2))
            .skip_matching(true)
            .checkpoint_percentages([20, 100])
            .checkpoint_delay(minutes(5))
            .bake_time(minutes(6))
            .alarms(["errors"])
            .scale_in_protected_instances(ScaleInProtectedInstances::Wait)
            .standby_instances(StandbyInstances::Ignore);
        stack.add("Fully", on(&vpc).update_policy(fully));
    })
    .stack("hooks", move |stack| {
        let vpc = imported_vpc(stack);
        let made = add(stack, on(&vpc));
        let topic = "arn:aws:sns:eu-central-1:123456789012:ops";
        let topic = Topic::from_topic_arn(stack, "Topic", topic);
        let starting = || LifecycleHook::new(LifecycleTransition::InstanceLaunching);
        let ending = LifecycleHook::new(LifecycleTransition::InstanceTerminating);
        made.add_lifecycle_hook(stack, "Ending", ending);
        let full = starting()
            .lifecycle_hook_name("start")
            .default_result(DefaultResult::Continue)
            .heartbeat_timeout(minutes(5))
            .notification_metadata("web")
            .notification_target(&topic);
        made.add_lifecycle_hook(stack, "Starting", full);
        let role = stack.add(
            "Role",
            Role::new(ServicePrincipal::new("autoscaling.amazonaws.com")),
        );
        let given = starting().notification_target(&topic).role(&role);
        made.add_lifecycle_hook(stack, "Given", given);
        made.add_warm_pool(stack, WarmPool::new());
        let pool = WarmPool::new()
            .reuse_on_scale_in(true)
            .max_group_prepared_capacity(5)
            .min_size(1)
            .pool_state(PoolState::Running);
        stack.add("Warm", on(&vpc)).add_warm_pool(stack, pool);
    })
    .stack("schedules", |stack| {
        let vpc = imported_vpc(stack);
        let made = add(stack, on(&vpc));
        let morning = Schedule::cron(CronOptions::new().hour("8").minute("0").week_day("MON-FRI"));
        made.scale_on_schedule(
            stack,
            "Morning",
            ScheduledAction::new(morning).min_capacity(3),
        );
        let night = ScheduledAction::new(Schedule::expression("0 0 * * *"))
            .max_capacity(4)
            .desired_capacity(2)
            .time_zone("Europe/Berlin")
            .start_time("2030-01-01T00:00:00Z")
            .end_time("2031-01-01T00:00:00Z");
        made.scale_on_schedule(stack, "Night", night);
        let always = ScheduledAction::new(Schedule::cron(CronOptions::new())).min_capacity(0);
        made.scale_on_schedule(stack, "Always", always);
    })
    .stack("scaling", move |stack| {
        let vpc = imported_vpc(stack);
        let made = add(stack, on(&vpc));
        let metric = || {
            let orders = Metric::new("Shop", "Orders").dimension("stage", "test");
            orders.statistic("Maximum").period(minutes(1))
        };
        made.scale_on_cpu_utilization(stack, "Cpu", TargetTracking::new(50.0));
        let incoming = TargetTracking::new(10.0)
            .disable_scale_in(true)
            .cooldown(minutes(1))
            .estimated_instance_warmup(minutes(2));
        made.scale_on_incoming_bytes(stack, "In", incoming);
        made.scale_on_outgoing_bytes(stack, "Out", TargetTracking::new(20.0));
        made.scale_to_track_metric(stack, "Orders", metric(), TargetTracking::new(3.0));
        let steps = [
            ScalingStep::below(10.0, -1),
            ScalingStep::above(50.0, 1),
            ScalingStep::above(70.0, 3),
        ];
        let steps = StepScaling::new(metric(), steps)
            .estimated_instance_warmup(minutes(3))
            .evaluation_periods(2)
            .datapoints_to_alarm(1)
            .metric_aggregation_type(MetricAggregationType::Minimum);
        made.scale_on_metric(stack, "Steps", steps);
        let percent = [ScalingStep::above(10.0, 10), ScalingStep::above(50.0, 50)];
        let percent = StepScaling::new(metric(), percent)
            .adjustment_type(AdjustmentType::PercentChangeInCapacity)
            .min_adjustment_magnitude(2);
        made.scale_on_metric(stack, "Percent", percent);
        let exact = [ScalingStep::below(10.0, 1), ScalingStep::above(50.0, 5)];
        let exact =
            StepScaling::new(metric(), exact).adjustment_type(AdjustmentType::ExactCapacity);
        made.scale_on_metric(stack, "Exact", exact);
    })
    .stack("imported", |stack| {
        let made = AutoScalingGroup::from_auto_scaling_group_name(stack, "Group", "web");
        made.scale_on_cpu_utilization(stack, "Cpu", TargetTracking::new(50.0));
        let night = ScheduledAction::new(Schedule::expression("0 0 * * *")).max_capacity(4);
        made.scale_on_schedule(stack, "Night", night);
        let ending = LifecycleHook::new(LifecycleTransition::InstanceTerminating);
        made.add_lifecycle_hook(stack, "Ending", ending);
        made.add_warm_pool(stack, WarmPool::new());
        stack.output("Arn", made.auto_scaling_group_arn(stack));
    })
}

fn handles(app: App) -> App {
    app.stack("hook-targets", |stack| {
        let made = add(stack, on(&imported_vpc(stack)));
        let key = stack.add("Key", Key::new());
        let topic = stack.add("Topic", Topic::new().master_key(&key));
        let queue = stack.add("Queue", Queue::new().encryption_master_key(&key));
        let plain = stack.add("Plain", Queue::new());
        let starting = || LifecycleHook::new(LifecycleTransition::InstanceLaunching);
        made.add_lifecycle_hook(stack, "Topic", starting().notification_target(&topic));
        let hook = starting().notification_target(&queue);
        let hook = made.add_lifecycle_hook(stack, "Queue", hook);
        stack.output("Hook", hook.lifecycle_hook_name());
        let role = hook.role().unwrap();
        let given = starting().notification_target(&plain).role(&role);
        made.add_lifecycle_hook(stack, "Plain", given);
    })
    .stack("policy-handles", |stack| {
        let vpc = imported_vpc(stack);
        let made = add(stack, on(&vpc).max_capacity(4));
        let night = ScheduledAction::new(Schedule::expression("0 20 * * *")).max_capacity(2);
        let night = made.scale_on_schedule(stack, "Night", night);
        stack.output("Night", night.scheduled_action_name());
        let cpu = made.scale_on_cpu_utilization(stack, "Cpu", TargetTracking::new(60.0));
        stack.output("Cpu", cpu.scaling_policy_arn());
        let bytes = made.scale_on_outgoing_bytes(stack, "Out", TargetTracking::new(1000.0));
        stack.output("Out", bytes.scaling_policy_arn());
        let topic = stack.add("Topic", Topic::new());
        let told = NotificationConfiguration::new(&topic);
        stack.add("Other", on(&vpc).notification(told));
    })
}
