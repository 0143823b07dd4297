//! Diagnostics of launch templates, images, key pairs and groups of instances.

use stackwright::autoscaling::*;
use stackwright::ec2::*;
use stackwright::iam::{InstanceProfile, Role, ServicePrincipal};
use stackwright::prelude::{Duration, Environment, Stack, VpcRef};

use super::findings;

fn vpc(stack: &Stack) -> VpcRef {
    let attributes = VpcAttributes::new("vpc-1", ["eu-central-1a", "eu-central-1b"])
        .public_subnet_ids(["subnet-1", "subnet-2"])
        .private_subnet_ids(["subnet-3", "subnet-4"]);
    Vpc::from_vpc_attributes(stack, "Vpc", attributes)
}

fn device(volume: EbsDevice) -> LaunchTemplate {
    LaunchTemplate::new().block_device(BlockDevice::new("/dev/xvda", volume))
}

fn group(stack: &Stack) -> AutoScalingGroup {
    let image = MachineImage::latest_amazon_linux2023();
    AutoScalingGroup::new(&vpc(stack), InstanceType::new("t3.micro"), image)
}

#[test]
fn volumes_that_ebs_would_refuse() {
    let found = findings(|stack| {
        let ebs = || BlockDeviceVolume::ebs(8);
        let none = ebs().volume_type(EbsDeviceVolumeType::Io2);
        stack.add("NoOperations", device(none));
        let choice = ebs().volume_type(EbsDeviceVolumeType::St1).iops(100);
        stack.add("NoChoice", device(choice));
        stack.add("NoType", device(ebs().throughput(200)));
        let gp3 = || ebs().volume_type(EbsDeviceVolumeType::Gp3);
        stack.add("TooMuch", device(gp3().throughput(9000)));
        stack.add("Unbacked", device(gp3().iops(400).throughput(200)));
    });
    insta::assert_snapshot!(found, @"");
}

#[test]
fn launch_templates_that_contradict_themselves() {
    let found = findings(|stack| {
        let role = stack.add("Role", Role::new(ServicePrincipal::new("ec2.amazonaws.com")));
        let profile = stack.add("Profile", InstanceProfile::new());
        let both = LaunchTemplate::new().role(&role).instance_profile(&profile);
        stack.add("Both", both);
        let enclave = LaunchTemplate::new().nitro_enclave_enabled(true);
        stack.add("Enclave", enclave.hibernation_configured(true));
        stack.add("Hops", LaunchTemplate::new().http_put_response_hop_limit(65));
        let spot = LaunchTemplateSpotOptions::new().block_duration(Duration::minutes(90));
        stack.add("Spot", LaunchTemplate::new().spot_options(spot));
        let plain = stack.add("Plain", LaunchTemplate::new());
        let members = SecurityGroup::from_security_group_id(stack, "Members", "sg-12345678");
        plain.add_security_group(stack, &members);
    });
    insta::assert_snapshot!(found, @"");
}

#[test]
fn key_pairs_images_and_user_data_that_can_not_be() {
    let found = findings(|stack| {
        stack.set_environment(Environment::new("123456789012", "eu-central-1"));
        let own = KeyPair::new().public_key_material("ssh-rsa AAAA");
        stack.add("Own", own.key_type(KeyPairType::Rsa).format(KeyPairFormat::Pem));
        stack.add("Long", KeyPair::new().key_pair_name("x".repeat(256)));
        let pair = stack.add("Pair", KeyPair::new().key_type(KeyPairType::Ed25519));
        let version = WindowsVersion::WINDOWS_SERVER_2022_ENGLISH_FULL_BASE;
        let windows = LaunchTemplate::new().machine_image(MachineImage::latest_windows(&version));
        stack.add("Windows", windows.key_pair(&pair));
        let elsewhere = MachineImage::generic_linux([("us-east-1", "ami-1")]);
        stack.add("Elsewhere", LaunchTemplate::new().machine_image(elsewhere));
        let data = UserData::custom("#cloud-config");
        data.add_on_exit_commands(["echo bye"]);
        stack.add("Custom", LaunchTemplate::new().user_data(data));
    });
    insta::assert_snapshot!(found, @"");
}

#[test]
fn groups_whose_sizes_contradict_each_other() {
    let found = findings(|stack| {
        let made = group(stack).min_capacity(3).max_capacity(2).desired_capacity(2);
        let made = made
            .max_instance_lifetime(Duration::hours(1))
            .healthy_percentage(50, 200)
            .associate_public_ip_address(true)
            .termination_policies([
                TerminationPolicy::Default,
                TerminationPolicy::CustomLambdaFunction(stackwright::IntoValue::into_value("arn:aws:lambda")),
            ])
            .signals(Signals::wait_for_all().min_success_percentage(101));
        stack.add("Group", made);
    });
    insta::assert_snapshot!(found, @"");
}

#[test]
fn desired_capacities_out_of_bounds() {
    let found = findings(|stack| {
        stack.add("Group", group(stack).max_capacity(2).desired_capacity(9));
    });
    insta::assert_snapshot!(found, @"");
}

#[test]
fn update_policies_that_cloudformation_would_refuse() {
    let found = findings(|stack| {
        let rolling = UpdatePolicy::rolling_update()
            .max_batch_size(101)
            .pause_time(Duration::hours(2))
            .min_success_percentage(101);
        stack.add("Rolling", group(stack).update_policy(rolling));
        let refresh = UpdatePolicy::instance_refresh(InstanceRefreshStrategy::Rolling)
            .max_healthy_percentage(90)
            .checkpoint_percentages([50, 20]);
        let vpc = Vpc::from_vpc_attributes(stack, "Other", VpcAttributes::new("vpc-2", ["eu-central-1a"]).private_subnet_ids(["subnet-9"]));
        let image = MachineImage::latest_amazon_linux2023();
        let refreshed = AutoScalingGroup::new(&vpc, InstanceType::new("t3.micro"), image);
        stack.add("Refreshed", refreshed.update_policy(refresh));
    });
    insta::assert_snapshot!(found, @"");
}

#[test]
fn mixed_instances_that_can_not_be_launched() {
    let found = findings(|stack| {
        let template = stack.add("Template", LaunchTemplate::new());
        let distribution = InstancesDistribution::new()
            .spot_allocation_strategy(SpotAllocationStrategy::CapacityOptimized)
            .spot_instance_pools(3);
        let of = |name: &str| LaunchTemplateOverride::instance_type(InstanceType::new(name));
        let policy = MixedInstancesPolicy::new(&template)
            .instances_distribution(distribution)
            .launch_template_overrides([of("m5.large").weighted_capacity(1000), of("m6i.large")]);
        let vpc = vpc(stack);
        stack.add("Mixed", AutoScalingGroup::with_mixed_instances_policy(&vpc, policy));
        stack.add("Given", AutoScalingGroup::with_launch_template(&vpc, &template));
    });
    insta::assert_snapshot!(found, @"");
}

#[test]
fn what_a_group_can_not_be_told() {
    let found = findings(|stack| {
        let made = stack.add("Group", group(stack));
        let role = stack.add("Role", Role::new(ServicePrincipal::new("autoscaling.amazonaws.com")));
        let hook = LifecycleHook::new(LifecycleTransition::InstanceLaunching);
        let hook = hook.role(&role).heartbeat_timeout(Duration::seconds(5));
        made.add_lifecycle_hook(stack, "Hook", hook);
        made.add_warm_pool(stack, WarmPool::new().min_size(-1));
        let both = Schedule::cron(Cron::new().day("1").week_day("MON"));
        made.scale_on_schedule(stack, "Never", ScheduledAction::new(both));
        made.scale_on_request_count(stack, "Requests", TargetTracking::new(10.0));
        made.scale_on_cpu_utilization(stack, "Cpu", TargetTracking::new(110.0));
        let imported = AutoScalingGroup::from_auto_scaling_group_name(stack, "Imported", "web");
        imported.protect_new_instances_from_scale_in(stack);
        imported.add_user_data(stack, ["echo hello"]);
        let statement = stackwright::iam::PolicyStatement::new().actions(["s3:GetObject"]).all_resources();
        imported.add_to_role_policy(stack, statement);
    });
    insta::assert_snapshot!(found, @"");
}
