//! Hosts with disks, and groups of servers behind a load balancer.

use stackwright::autoscaling::*;
use stackwright::ec2::*;
use stackwright::iam::{Role, ServicePrincipal};
use stackwright::kms::Key;
use stackwright::logs::LogGroup;
use stackwright::prelude::*;
use stackwright::s3::Bucket;
use stackwright::sns::Topic;

crate::programs!("systems": hosts, groups);

fn image() -> MachineImage {
    MachineImage::latest_amazon_linux2023()
        .cpu_type(AmazonLinuxCpuType::Arm64)
        .into()
}

fn hosts(app: App) -> App {
    app.stack("hosts", |stack| {
        let traffic = stack.add("Traffic", LogGroup::new());

        let vpc = Vpc::new()
            .max_azs(2)
            .nat_gateways(1)
            .ip_protocol(IpProtocol::DualStack)
            .flow_log("Traffic", move |log| {
                log.destination(FlowLogDestination::to_cloud_watch_logs(&traffic))
            });
        let vpc = stack.add("Vpc", vpc);
        let key = stack.add("Key", Key::new().alias("disks"));
        let store = Volume::new(&vpc.availability_zones()[0], 500)
            .encrypted(true)
            .encryption_key(&key)
            .volume_type(EbsDeviceVolumeType::St1)
            .volume_name("store");
        let store = stack.add("Store", store);
        let user_data = UserData::for_linux_with_shebang("#!/usr/bin/env bash");
        let scripts = stack.add("Scripts", Bucket::new());
        user_data.add_s3_download_command(S3Download::new(scripts.bucket_name(), "start.sh"));
        let host = Instance::new(
            &vpc,
            InstanceType::of(InstanceClass::M7G, InstanceSize::LARGE),
            image(),
        )
        .vpc_subnets(SubnetSelection::subnet_type(SubnetType::Public).one_per_az())
        .user_data(&user_data)
        .require_imdsv2(true)
        .ssm_session_permissions(true)
        .user_data_causes_replacement(true)
        .allow_all_ipv6_outbound(true)
        .ipv6_address_count(1)
        .block_device(BlockDevice::new(
            "/dev/xvda",
            BlockDeviceVolume::ebs(30)
                .encrypted(true)
                .kms_key(&key)
                .delete_on_termination(true),
        ));
        let host = stack.add("Host", host);
        store.grant_attach_volume_by_resource_tag(stack, &host, &[&host], None);
        store.grant_detach_volume_by_resource_tag(stack, &host, &[&host], None);
        host.user_data()
            .add_commands([text!["mount ", store.volume_id()]]);
        Bucket::from_bucket_name(stack, "Media", "media").grant_read(stack, &host);
        let bastion = stack.add(
            "Bastion",
            BastionHostLinux::new(&vpc)
                .subnet_selection(SubnetSelection::subnet_group_name("Private")),
        );
        host.connections()
            .allow_from(stack, &bastion, Port::tcp(22));
        host.connections().allow_internally(stack, Port::all_icmp());
        stack.of(&host).tag(Tag::remove("Name"));
        stack.tag(Tag::new("stage", "test"));
    })
}

fn groups(app: App) -> App {
    app.stack("groups", |stack| {
        stack.set_environment(Environment::new("123456789012", "eu-central-1"));
        let zones = ["eu-central-1a", "eu-central-1b", "eu-central-1c"];
        let vpc = stack.add("Vpc", Vpc::new().availability_zones(zones).nat_gateways(0));
        let servers = stack.add(
            "Servers",
            SecurityGroup::new(&vpc).allow_all_outbound(false),
        );
        let role = stack.add(
            "Role",
            Role::new(ServicePrincipal::new("ec2.amazonaws.com")),
        );
        let template = LaunchTemplate::new()
            .machine_image(image())
            .instance_type(InstanceType::new("t4g.small"))
            .security_group(&servers)
            .role(&role)
            .user_data(UserData::for_linux())
            .require_imdsv2(true)
            .http_put_response_hop_limit(2);
        let template = stack.add("Template", template);
        let other = LaunchTemplate::from_launch_template_attributes(
            stack,
            "Other",
            LaunchTemplateAttributes::with_name("other").version_number("3"),
        );
        let changes = stack.add("Changes", Topic::new().display_name("changes"));
        let policy = MixedInstancesPolicy::new(&template)
            .instances_distribution(
                InstancesDistribution::new()
                    .on_demand_base_capacity(1)
                    .on_demand_percentage_above_base_capacity(25)
                    .spot_allocation_strategy(SpotAllocationStrategy::PriceCapacityOptimized),
            )
            .launch_template_overrides([
                LaunchTemplateOverride::instance_type(InstanceType::new("t4g.medium"))
                    .weighted_capacity(2),
                LaunchTemplateOverride::instance_type(InstanceType::new("c7g.large"))
                    .weighted_capacity(4)
                    .launch_template(&other),
            ]);
        let group = AutoScalingGroup::with_mixed_instances_policy(&vpc, policy)
            .vpc_subnets(SubnetSelection::subnet_type(SubnetType::Public))
            .min_capacity(0)
            .max_capacity(9)
            .capacity_rebalance(true)
            .update_policy(
                UpdatePolicy::rolling_update()
                    .min_instances_in_service(1)
                    .max_batch_size(2)
                    .pause_time(Duration::minutes(3))
                    .suspend_processes([ScalingProcess::AzRebalance]),
            )
            .signals(
                Signals::wait_for_count(2)
                    .timeout(Duration::minutes(9))
                    .min_success_percentage(50),
            )
            .notification(NotificationConfiguration::new(&changes))
            .group_metrics(GroupMetrics::all())
            .health_checks(
                HealthChecks::with_additional_checks([AdditionalHealthCheckType::Elb])
                    .grace_period(Duration::minutes(3)),
            )
            .termination_policies([TerminationPolicy::OldestLaunchTemplate]);
        let group = stack.add("Group", group);
        let balancer = stack.add(
            "Balancer",
            ApplicationLoadBalancer::new(&vpc).internet_facing(true),
        );
        let listener =
            balancer.add_listener(stack, "Listener", BaseApplicationListener::new().port(80));
        let targets = listener.add_targets(
            stack,
            "Group",
            ApplicationTargetGroup::new()
                .port(8080)
                .target(group.clone())
                .health_check(HealthCheck::new().path("/up")),
        );
        group.scale_on_request_count(
            stack,
            "Requests",
            TargetTracking::new(100.0).disable_scale_in(true),
        );
        let metric = targets.metric_request_count();
        group.scale_on_metric(
            stack,
            "Steps",
            StepScaling::new(
                metric,
                [
                    ScalingStep::below(10.0, -1),
                    ScalingStep::above(50.0, 1),
                    ScalingStep::above(500.0, 3),
                ],
            )
            .adjustment_type(AdjustmentType::ChangeInCapacity)
            .estimated_instance_warmup(Duration::minutes(1)),
        );
        group.add_warm_pool(
            stack,
            WarmPool::new()
                .pool_state(PoolState::Hibernated)
                .min_size(1),
        );
        group.scale_on_schedule(
            stack,
            "Mornings",
            ScheduledAction::new(Schedule::cron(
                CronOptions::new().hour("8").minute("0").week_day("MON-FRI"),
            ))
            .min_capacity(3)
            .time_zone("Europe/Berlin"),
        );
        group
            .connections()
            .allow_from_any_ipv4(stack, Port::tcp(22).described("ssh"));
        template
            .connections()
            .unwrap()
            .allow_to_any_ipv4(stack, Port::tcp(443));
        stack.of(&group).tag(Tag::new("part", "servers"));
    })
}
