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
    insta::assert_snapshot!(found, @"
    error[illegal-block-device]: a volume with provisioned operations does not say how many
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/NoOperations
       = given: io2
       = allowed: io1 and io2 with `iops`
       = help: set `iops`, or use gp3

    error[illegal-block-device]: operations are provisioned for a volume of a type that has no choice
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/NoChoice
       = given: 100 for st1
       = allowed: `iops` for io1, io2 and gp3
       = help: leave `iops` out, or use gp3

    error[illegal-block-device]: throughput is provisioned for a volume of a type that has no choice
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/NoType
       = given: 200 MiB/s for no type
       = allowed: `throughput` for gp3
       = help: set the type gp3, or leave `throughput` out

    error[illegal-block-device]: a volume's throughput is out of range
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/TooMuch
       = given: 9000 MiB/s
       = allowed: 125 to 2000 MiB/s
       = help: choose a throughput in this range

    error[illegal-block-device]: a volume has more throughput than its operations allow
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Unbacked
       = given: 200 MiB/s with 400 operations a second
       = allowed: up to 0.25 MiB/s for each operation a second
       = help: raise `iops`, or lower `throughput`
    ");
}

#[test]
fn launch_templates_that_contradict_themselves() {
    let found = findings(|stack| {
        let role = stack.add(
            "Role",
            Role::new(ServicePrincipal::new("ec2.amazonaws.com")),
        );
        let profile = stack.add("Profile", InstanceProfile::new());
        let both = LaunchTemplate::new().role(&role).instance_profile(&profile);
        stack.add("Both", both);
        let enclave = LaunchTemplate::new().nitro_enclave_enabled(true);
        stack.add("Enclave", enclave.hibernation_configured(true));
        stack.add(
            "Hops",
            LaunchTemplate::new().http_put_response_hop_limit(65),
        );
        let spot = LaunchTemplateSpotOptions::new().block_duration(Duration::minutes(90));
        stack.add("Spot", LaunchTemplate::new().spot_options(spot));
        let plain = stack.add("Plain", LaunchTemplate::new());
        let members = SecurityGroup::from_security_group_id(stack, "Members", "sg-12345678");
        plain.add_security_group(stack, &members);
    });
    insta::assert_snapshot!(found, @"
    error[illegal-launch-template]: a launch template has a role and an instance profile, which has one of its own
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Both
       = given: `role` and `instance_profile`
       = allowed: one of the two
       = help: leave `role` out

    error[illegal-launch-template]: an instance with an enclave can't hibernate
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Enclave
       = given: `nitro_enclave_enabled` and `hibernation_configured`
       = allowed: one of the two
       = help: leave one of them out

    error[illegal-launch-template]: the number of hops to the instance metadata service is out of range
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Hops
       = given: 65
       = allowed: 1 to 64
       = help: use 1, or 2 for containers

    error[illegal-launch-template]: no Spot block lasts so long
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Spot
       = given: 90 minutes
       = allowed: 1, 2, 3, 4, 5 or 6 hours
       = help: choose whole hours, or leave `block_duration` out

    error[illegal-launch-template]: a security group is added to a launch template that has none
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Plain
       = given: `add_security_group`
       = allowed: it on a template that is made with a security group
       = help: call `security_group` on the `LaunchTemplate`
    ");
}

#[test]
fn key_pairs_images_and_user_data_that_can_not_be() {
    let found = findings(|stack| {
        stack.set_environment(Environment::new("123456789012", "eu-central-1"));
        let own = KeyPair::new().public_key_material("ssh-rsa AAAA");
        stack.add(
            "Own",
            own.key_type(KeyPairType::Rsa).format(KeyPairFormat::Pem),
        );
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
    insta::assert_snapshot!(found, @"
    error[illegal-key-pair]: a key pair of your own has the algorithm of its public key
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Own
       = given: `public_key_material` and `key_type`
       = allowed: one of the two
       = help: leave `key_type` out

    error[illegal-key-pair]: a key pair of your own has no private key that would be written
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Own
       = given: `public_key_material` and `format`
       = allowed: one of the two
       = help: leave `format` out

    error[illegal-key-pair]: a key pair's name is too long
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Long
       = given: 256 characters
       = allowed: up to 255 characters
       = help: shorten the name

    error[illegal-key-pair]: Windows does not know the key pair's algorithm
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Windows
       = given: KeyPairType::Ed25519 with Windows
       = allowed: KeyPairType::Rsa
       = help: make an RSA key pair

    error[no-image-for-region]: there is no image for the stack's region
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Elsewhere
       = given: eu-central-1
       = allowed: us-east-1
       = help: add an image of this region

    error[user-data-commands]: commands have no place in the user data
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Custom
       = given: commands on exit of custom user data
       = allowed: commands of Linux and Windows user data, and of a default part
       = help: add them to the user data of a part: `MultipartUserData::default_part`
    ");
}

#[test]
fn groups_whose_sizes_contradict_each_other() {
    let found = findings(|stack| {
        let made = group(stack)
            .min_capacity(3)
            .max_capacity(2)
            .desired_capacity(2);
        let made = made
            .max_instance_lifetime(Duration::hours(1))
            .healthy_percentage(50, 200)
            .associate_public_ip_address(true)
            .termination_policies([
                TerminationPolicy::Default,
                TerminationPolicy::CustomLambdaFunction(stackwright::IntoValue::into_value(
                    "arn:aws:lambda",
                )),
            ])
            .signals(Signals::wait_for_all().min_success_percentage(101));
        stack.add("Group", made);
    });
    insta::assert_snapshot!(found, @"
    warning[desired-capacity]: every deployment sets the number of instances back
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Group
       = given: `desired_capacity(2)`
       = allowed: bounds alone
       = help: leave `desired_capacity` out

    error[illegal-group-capacity]: the least number of instances is above the greatest
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Group
       = given: 3 to 2
       = allowed: a minimum of at most the maximum
       = help: raise `max_capacity`, or lower `min_capacity`

    error[illegal-instance-lifetime]: no instance lives so long
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Group
       = given: 1 hour
       = allowed: 1 to 365 days, or zero for no limit
       = help: choose a time in this range

    error[illegal-maintenance-policy]: instances can't be replaced in this way
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Group
       = given: 50 % to 200 %
       = allowed: 0 to 100 % and 100 to 200 %, no more than 100 apart
       = help: choose percentages in these ranges

    error[illegal-termination-policy]: a termination policy of one's own does not stand first
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Group
       = given: TerminationPolicy::CustomLambdaFunction behind others
       = allowed: it as the first policy
       = help: move it to the front

    error[illegal-signals]: signals are waited for in an impossible way
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Group
       = given: 101 %
       = allowed: 0 to 100 %, up to 12 hours
       = help: choose a value in this range

    error[public-address-in-private-subnet]: instances with public addresses are in subnets that are not public
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Group
       = given: `associate_public_ip_address(true)`
       = allowed: it in public subnets
       = help: set `vpc_subnets(SubnetSelection::subnet_type(SubnetType::Public))`
    ");
}

#[test]
fn desired_capacities_out_of_bounds() {
    let found = findings(|stack| {
        stack.add("Group", group(stack).max_capacity(2).desired_capacity(9));
    });
    insta::assert_snapshot!(found, @"
    warning[desired-capacity]: every deployment sets the number of instances back
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Group
       = given: `desired_capacity(9)`
       = allowed: bounds alone
       = help: leave `desired_capacity` out

    error[illegal-group-capacity]: the desired number of instances is out of bounds
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Group
       = given: 9 with 1 to 2
       = allowed: a number between the bounds
       = help: raise `max_capacity`, or leave `desired_capacity` out
    ");
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
        let vpc = Vpc::from_vpc_attributes(
            stack,
            "Other",
            VpcAttributes::new("vpc-2", ["eu-central-1a"]).private_subnet_ids(["subnet-9"]),
        );
        let image = MachineImage::latest_amazon_linux2023();
        let refreshed = AutoScalingGroup::new(&vpc, InstanceType::new("t3.micro"), image);
        stack.add("Refreshed", refreshed.update_policy(refresh));
    });
    insta::assert_snapshot!(found, @"
    error[illegal-update-policy]: a rolling update has no such batches
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Rolling
       = given: 101
       = allowed: 1 to 100 instances
       = help: choose a value in this range

    error[illegal-update-policy]: a rolling update waits too long
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Rolling
       = given: 2 hours
       = allowed: up to an hour
       = help: choose a value in this range

    error[illegal-update-policy]: a rolling update wants more signals than there are
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Rolling
       = given: 101 %
       = allowed: 0 to 100 %
       = help: choose a value in this range

    error[illegal-update-policy]: `MaxHealthyPercentage` of an instance refresh is out of range
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Refreshed
       = given: 90 %
       = allowed: 100 to 200 %
       = help: choose a value in this range

    error[illegal-update-policy]: the checkpoints of an instance refresh do not rise
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Refreshed
       = given: 50, 20
       = allowed: 1 to 100 %, each above the one before
       = help: choose a value in this range
    ");
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
        stack.add(
            "Mixed",
            AutoScalingGroup::with_mixed_instances_policy(&vpc, policy),
        );
        stack.add(
            "Given",
            AutoScalingGroup::with_launch_template(&vpc, &template),
        );
    });
    insta::assert_snapshot!(found, @"
    error[spot-pools]: Spot instances can't be spread over so many pools
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Mixed
       = given: 3 pools with capacity-optimized
       = allowed: 1 to 20 pools with lowest-price
       = help: leave `spot_instance_pools` out, or set the strategy

    error[illegal-overrides]: some entries of a mixed instances policy have a weight, and others none
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Mixed
       = given: 1 of 2 entries
       = allowed: a weight for all, or for none
       = help: set `weighted_capacity` for all of them

    error[illegal-overrides]: a weight of a mixed instances policy is out of range
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Mixed
       = given: 1000
       = allowed: 1 to 999
       = help: choose a weight in this range

    error[incomplete-launch-template]: the group's launch template is not complete
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Mixed
       = given: a template without `machine_image`
       = allowed: a template with an image and an instance type
       = help: set `machine_image` on the `LaunchTemplate`

    error[incomplete-launch-template]: the group's launch template is not complete
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Given
       = given: a template without `instance_type`
       = allowed: a template with an image and an instance type
       = help: set `instance_type` on the `LaunchTemplate`
    ");
}

#[test]
fn what_a_group_can_not_be_told() {
    let found = findings(|stack| {
        let made = stack.add("Group", group(stack));
        let role = stack.add(
            "Role",
            Role::new(ServicePrincipal::new("autoscaling.amazonaws.com")),
        );
        let hook = LifecycleHook::new(LifecycleTransition::InstanceLaunching);
        let hook = hook.role(&role).heartbeat_timeout(Duration::seconds(5));
        made.add_lifecycle_hook(stack, "Hook", hook);
        made.add_warm_pool(stack, WarmPool::new().min_size(-1));
        let both = Schedule::cron(CronOptions::new().day("1").week_day("MON"));
        made.scale_on_schedule(stack, "Never", ScheduledAction::new(both));
        made.scale_on_request_count(stack, "Requests", TargetTracking::new(10.0));
        made.scale_on_cpu_utilization(stack, "Cpu", TargetTracking::new(110.0));
        let imported = AutoScalingGroup::from_auto_scaling_group_name(stack, "Imported", "web");
        imported.protect_new_instances_from_scale_in(stack);
        imported.add_user_data(stack, ["echo hello"]);
        let statement = stackwright::iam::PolicyStatement::new()
            .actions(["s3:GetObject"])
            .all_resources();
        imported.add_to_role_policy(stack, statement);
    });
    insta::assert_snapshot!(found, @"
    error[illegal-lifecycle-hook]: a lifecycle hook has a role, and nobody whom it tells
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Group/LifecycleHookHook
       = given: `role` without `notification_target`
       = allowed: both, or neither
       = help: set `notification_target`, or leave `role` out

    error[illegal-lifecycle-hook]: a lifecycle hook can't wait for so long
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Group/LifecycleHookHook
       = given: 5 seconds
       = allowed: 30 seconds to 2 hours
       = help: choose a time in this range; heartbeats prolong it up to 48 hours

    error[illegal-warm-pool]: a warm pool has a negative size
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Group/WarmPool
       = given: -1
       = allowed: 0 or more, and -1 for the group's maximum
       = help: give the number of instances that you want

    error[illegal-group-schedule]: a scheduled action changes nothing
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Group/ScheduledActionNever
       = given: no size
       = allowed: a minimum, a maximum or a desired number
       = help: set `min_capacity`, `max_capacity` or `desired_capacity`

    error[illegal-group-schedule]: a schedule names days of the month and of the week
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Group/ScheduledActionNever
       = given: `day` and `week_day`
       = allowed: one of the two
       = help: leave `day` or `week_day` out

    error[requests-of-several-groups]: requests are counted for a group that is behind no application load balancer
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Group
       = given: no target group with a listener
       = allowed: one target group of an application load balancer
       = help: add the group to a listener's target group first

    error[illegal-target-value]: a target tracking policy has no possible value
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Group/ScalingPolicyCpu
       = given: 110
       = allowed: above 0, up to 100 percent
       = help: choose a value in this range

    error[imported-group]: an imported group of instances can't be changed here
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Imported
       = given: `protect_new_instances_from_scale_in` on an imported group
       = allowed: policies, schedules and hooks, which are resources of their own
       = help: change the group in the stack that owns it

    error[imported-group]: an imported group of instances can't be changed here
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Imported
       = given: `add_user_data` on an imported group
       = allowed: policies, schedules and hooks, which are resources of their own
       = help: change the group in the stack that owns it

    error[group-without-role]: the instances have no role that is known here
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Imported
       = given: a permission for the instances
       = allowed: a group with a role
       = help: set `role` on the `LaunchTemplate`
    ");
}

fn instance(stack: &Stack) -> Instance {
    let image = MachineImage::latest_amazon_linux2023();
    Instance::new(&vpc(stack), InstanceType::new("t3.micro"), image)
}

#[test]
fn instances_that_contradict_themselves() {
    let found = findings(|stack| {
        let made = instance(stack);
        let both = made.clone().enclave_enabled(true).hibernation_enabled(true);
        stack.add("Both", both);
        let twice = made.clone().require_imdsv2(true).http_endpoint(true);
        stack.add("Twice", twice);
        let hops = made.clone().http_put_response_hop_limit(65);
        stack.add("Hops", hops);
        let wait = made.clone().resource_signal_timeout(Duration::hours(13));
        stack.add("Wait", wait);
        let addresses = made.clone().associate_public_ip_address(false);
        stack.add("Addresses", addresses.ipv6_address_count(1));
        let public = made.clone().associate_public_ip_address(true);
        stack.add("Public", public);
        stack.add("Zone", made.clone().availability_zone("eu-central-1c"));
        let role = Role::new(ServicePrincipal::new("ec2.amazonaws.com"));
        let role = stack.add("Role", role);
        let profile = stack.add("Profile", InstanceProfile::new().role(&role));
        let two = made.clone().role(&role).instance_profile(&profile);
        stack.add("Two", two);
        let pair = stack.add("Pair", KeyPair::new().key_type(KeyPairType::Ed25519));
        let windows = WindowsVersion::WINDOWS_SERVER_2022_ENGLISH_FULL_BASE;
        let windows = MachineImage::latest_windows(&windows);
        let vpc = Vpc::from_vpc_attributes(
            stack,
            "Other",
            VpcAttributes::new("vpc-1", ["eu-central-1a"]).private_subnet_ids(["subnet-3"]),
        );
        let windows = Instance::new(&vpc, InstanceType::new("t3.micro"), windows);
        stack.add("Windows", windows.key_pair(&pair));
    });
    insta::assert_snapshot!(found, @r#"
    error[illegal-instance]: an instance with an enclave can't hibernate
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Both
       = given: `enclave_enabled` and `hibernation_enabled`
       = allowed: one of the two
       = help: leave one of them out

    error[illegal-instance]: an instance's metadata options are given twice
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Twice
       = given: `require_imdsv2` and single options
       = allowed: one of the two
       = help: set `http_tokens(LaunchTemplateHttpTokens::Required)` among the options

    error[illegal-instance]: the number of hops to the instance metadata service is out of range
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Hops
       = given: 65
       = allowed: 1 to 64
       = help: use 1, or 2 for containers

    error[illegal-instance]: CloudFormation does not wait for so long
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Wait
       = given: 13 hours
       = allowed: up to 12 hours
       = help: choose a shorter time

    error[illegal-instance]: an instance's network interface and its IPv6 addresses are given side by side
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Addresses
       = given: `associate_public_ip_address` and `ipv6_address_count`
       = allowed: one of the two
       = help: leave `associate_public_ip_address` out; the subnet assigns public addresses

    error[illegal-instance]: an instance with a public address is in a subnet that is not public
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Public
       = given: `associate_public_ip_address(true)`
       = allowed: it in a public subnet
       = help: set `vpc_subnets(SubnetType::Public)`

    error[illegal-instance]: an instance's availability zone does not say in which subnet it is
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Zone
       = given: 0 subnets of "eu-central-1c"
       = allowed: a zone with one of the selected subnets, in "eu-central-1a", "eu-central-1b"
       = help: name another zone, or select other subnets by `vpc_subnets`

    error[illegal-instance]: an instance has a role and an instance profile, which has one of its own
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Two
       = given: `role` and `instance_profile`
       = allowed: one of the two
       = help: leave `role` out

    error[illegal-key-pair]: Windows does not know the key pair's algorithm
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Windows
       = given: KeyPairType::Ed25519 with Windows
       = allowed: KeyPairType::Rsa
       = help: make an RSA key pair
    "#);
}

#[test]
fn an_instance_profile_whose_role_is_not_known() {
    let found = findings(|stack| {
        let profile = InstanceProfile::from_instance_profile_name(stack, "Profile", "web");
        stack.add("Instance", instance(stack).instance_profile(&profile));
    });
    insta::assert_snapshot!(found, @"
    warning[illegal-instance]: an imported instance profile is replaced by one that is made
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Instance
       = given: `instance_profile` whose role is not known here
       = allowed: a profile of the stack, or the profile's role
       = help: give the role: `role(&Role::from_role_name(…))`
    ");
}

#[test]
fn options_of_volumes_that_an_instance_does_not_take() {
    let found = findings(|stack| {
        let volume =
            BlockDeviceVolume::ebs_from_snapshot("snap-1").volume_type(EbsDeviceVolumeType::Gp3);
        let volume = volume.throughput(200).volume_initialization_rate(200);
        let device = BlockDevice::new("/dev/xvda", volume);
        stack.add("Instance", instance(stack).block_device(device));
    });
    insta::assert_snapshot!(found, @"
    warning[illegal-block-device]: an instance has no place for an option of its volume, which is left out
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Instance
       = given: `Throughput`
       = allowed: it in a launch template
       = help: launch the instance by a group with a launch template

    warning[illegal-block-device]: an instance has no place for an option of its volume, which is left out
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Instance
       = given: `VolumeInitializationRate`
       = allowed: it in a launch template
       = help: launch the instance by a group with a launch template
    ");
}

#[test]
fn volumes_of_their_own_that_ebs_would_refuse() {
    let found = findings(|stack| {
        let of = |size| Volume::new("eu-central-1a", size);
        let kind = |size, kind| of(size).volume_type(kind);
        stack.add("Size", kind(70_000, EbsDeviceVolumeType::Gp2));
        stack.add("Cold", kind(1, EbsDeviceVolumeType::Sc1));
        stack.add("Slow", of(8).iops(100));
        let ratio = kind(4, EbsDeviceVolumeType::Io1).iops(500);
        stack.add("Ratio", ratio);
        stack.add("None", kind(8, EbsDeviceVolumeType::Io2));
        stack.add("Shared", of(8).enable_multi_attach(true));
        let key = stack.add("Key", stackwright::kms::Key::new());
        stack.add("Plain", of(8).encryption_key(&key));
        stack.add("Empty", of(8).volume_initialization_rate(200));
        stack.add("Fast", of(8).iops(3000).throughput(1000));
    });
    insta::assert_snapshot!(found, @"
    error[illegal-block-device]: a volume's size is out of range
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Size
       = given: 70000 GiB for gp2
       = allowed: 1 to 16384 GiB
       = help: choose a size in this range, or another type

    error[illegal-block-device]: a volume's size is out of range
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Cold
       = given: 1 GiB for sc1
       = allowed: 125 to 16384 GiB
       = help: choose a size in this range, or another type

    error[illegal-block-device]: a volume's operations a second are out of range
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Slow
       = given: 100 for gp3
       = allowed: 3000 to 80000
       = help: choose a number in this range, or another type

    error[illegal-block-device]: a volume has more operations a second than its size allows
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Ratio
       = given: 500 for 4 GiB of io1
       = allowed: up to 50 for each GiB
       = help: lower `iops`, or make the volume larger

    error[illegal-block-device]: a volume with provisioned operations does not say how many
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/None
       = given: io2
       = allowed: io1 and io2 with `iops`
       = help: set `iops`, or use gp3

    error[illegal-block-device]: several instances can't have a volume of this type at once
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Shared
       = given: gp3
       = allowed: `enable_multi_attach` for io1 and io2
       = help: use io2, or leave `enable_multi_attach` out

    error[illegal-block-device]: a volume has a key and is not encrypted
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Plain
       = given: `encryption_key` without `encrypted(true)`
       = allowed: both, or neither
       = help: set `encrypted(true)`

    error[illegal-block-device]: an empty volume has nothing to load
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Empty
       = given: `volume_initialization_rate` without a snapshot
       = allowed: it for a volume from a snapshot
       = help: leave it out

    error[illegal-block-device]: a volume has more throughput than its operations allow
      --> crates/stackwright/tests/diagnostics/ec2_instances.rs:LINE
       = path: shop/Fast
       = given: 1000 MiB/s with 3000 operations a second
       = allowed: up to 0.25 MiB/s for each operation a second
       = help: raise `iops`, or lower `throughput`
    ");
}
