//! Launch templates, images, user data and key pairs.

use stackwright::ec2::{
    AmazonLinuxCpuType, AmazonLinuxEdition, AmazonLinuxStorage, BlockDevice, BlockDeviceVolume,
    CpuCredits, EbsDeviceVolumeType, InstanceClass, InstanceInitiatedShutdownBehavior,
    InstanceSize, InstanceType, KeyPair, KeyPairFormat, KeyPairType, LaunchTemplate,
    LaunchTemplateCpuOptions, LaunchTemplateHttpTokens, LaunchTemplateRef,
    LaunchTemplateSpotOptions, MachineImage, MultipartBody, MultipartUserData, OperatingSystemType,
    PlacementGroup, PlacementGroupSpreadLevel, S3Download, SpotInstanceInterruption,
    SpotRequestType, UserData, WindowsVersion,
};
use stackwright::iam::InstanceProfile;
use stackwright::kms::Key;
use stackwright::prelude::*;

use crate::ecs::imported_vpc;

crate::programs!("ec2":
    launch_templates,
    machine_images,
    user_data,
);

fn template(stack: &Stack, template: LaunchTemplate) -> LaunchTemplateRef {
    stack.add("Template", template)
}

fn role(stack: &Stack) -> RoleRef {
    stack.add(
        "Role",
        Role::new(ServicePrincipal::new("ec2.amazonaws.com")),
    )
}

fn group(stack: &Stack, vpc: &VpcRef, id: &'static str) -> SecurityGroupRef {
    stack.add(id, SecurityGroup::new(vpc))
}

fn new() -> LaunchTemplate {
    LaunchTemplate::new()
}

fn launch_templates(app: App) -> App {
    app.stack("template-minimal", |stack| drop(template(stack, new())))
        .stack("template-full", |stack| {
            let vpc = imported_vpc(stack);
            let role = role(stack);
            let key = Key::from_key_arn(
                stack,
                "Key",
                "arn:aws:kms:eu-central-1:111111111111:key/abc",
            );
            let pair = KeyPair::from_key_pair_name(stack, "Pair", "ops");
            let made = new()
                .launch_template_name("web")
                .version_description("the first")
                .instance_type(InstanceType::of(InstanceClass::M5, InstanceSize::LARGE))
                .machine_image(MachineImage::latest_amazon_linux2())
                .user_data(UserData::for_linux())
                .role(&role)
                .block_device(BlockDevice::new(
                    "/dev/a",
                    BlockDeviceVolume::ebs(10)
                        .encrypted(true)
                        .volume_type(EbsDeviceVolumeType::Io2)
                        .iops(200)
                        .kms_key(&key),
                ))
                .block_device(BlockDevice::new("/dev/b", BlockDeviceVolume::ephemeral(1)))
                .block_device(BlockDevice::no_device("/dev/c"))
                .block_device(BlockDevice::new(
                    "/dev/d",
                    BlockDeviceVolume::ebs_from_snapshot("snap-1")
                        .volume_size(40)
                        .delete_on_termination(false)
                        .volume_initialization_rate(200),
                ))
                .block_device(BlockDevice::new(
                    "/dev/e",
                    BlockDeviceVolume::ebs(8)
                        .volume_type(EbsDeviceVolumeType::Gp3)
                        .iops(4000)
                        .throughput(250),
                ))
                .cpu_credits(CpuCredits::Unlimited)
                .cpu_options(
                    LaunchTemplateCpuOptions::new()
                        .amd_sev_snp(true)
                        .core_count(2)
                        .nested_virtualization(false)
                        .threads_per_core(1),
                )
                .disable_api_termination(true)
                .ebs_optimized(true)
                .nitro_enclave_enabled(true)
                .instance_initiated_shutdown_behavior(InstanceInitiatedShutdownBehavior::Terminate)
                .key_pair(&pair)
                .detailed_monitoring(true)
                .http_endpoint(true)
                .http_protocol_ipv6(true)
                .http_put_response_hop_limit(2)
                .http_tokens(LaunchTemplateHttpTokens::Required)
                .instance_metadata_tags(true);
            let group = group(stack, &vpc, "Group");
            template(stack, made.security_group(&group));
        })
        .stack("template-spot", |stack| {
            let vpc = imported_vpc(stack);
            let group = group(stack, &vpc, "Group");
            let spot = LaunchTemplateSpotOptions::new()
                .block_duration(Duration::hours(2))
                .interruption_behavior(SpotInstanceInterruption::Stop)
                .max_price(0.05)
                .request_type(SpotRequestType::Persistent)
                .valid_until("Tue, 01 Jan 2030 00:00:00 GMT");
            let made = new()
                .hibernation_configured(true)
                .associate_public_ip_address(true)
                .security_group(&group)
                .require_imdsv2(true)
                .instance_metadata_tags(false)
                .http_endpoint(false)
                .spot_options(spot);
            template(stack, made);
            stack.add(
                "Plain",
                new().spot_options(LaunchTemplateSpotOptions::new()),
            );
            let once = LaunchTemplateSpotOptions::new().request_type(SpotRequestType::OneTime);
            stack.add("Once", new().spot_options(once));
        })
        .stack("template-profiles", |stack| {
            let profile = stack.add("Profile", InstanceProfile::new());
            let placement = stack.add("Placement", PlacementGroup::cluster());
            template(
                stack,
                new().instance_profile(&profile).placement_group(&placement),
            );
            let named = InstanceProfile::from_instance_profile_name(stack, "Named", "ops");
            stack.add("ByName", new().instance_profile(&named));
            let arn = "arn:aws:iam::123456789012:instance-profile/a/ops";
            let located = InstanceProfile::from_instance_profile_arn(stack, "Located", arn);
            stack.add("ByArn", new().instance_profile(&located));
            let role = role(stack);
            let own = InstanceProfile::new()
                .role(&role)
                .instance_profile_name("own")
                .path("/a/");
            let own = stack.add("Own", own);
            stack.add("Given", new().instance_profile(&own));
            stack.add("Partitions", PlacementGroup::partition(3));
            stack.add(
                "Hosts",
                PlacementGroup::spread_at(PlacementGroupSpreadLevel::Host),
            );
            stack.add("Spread", PlacementGroup::spread());
            stack.add("Any", PlacementGroup::new());
        })
        .stack("template-later", |stack| {
            let vpc = imported_vpc(stack);
            let first = group(stack, &vpc, "Group");
            let role = role(stack);
            let made = new()
                .machine_image(MachineImage::latest_amazon_linux2023())
                .security_group(&first)
                .role(&role);
            let made = template(stack, made);
            made.user_data().unwrap().add_commands(["echo hello"]);
            let other = group(stack, &vpc, "Other");
            made.add_security_group(stack, &other);
            made.connections()
                .unwrap()
                .allow_from_any_ipv4(stack, Port::tcp(443));
            let statement = PolicyStatement::new()
                .actions(["s3:GetObject"])
                .all_resources();
            made.role().unwrap().add_to_policy(stack, statement);
            stack.of(&made).tag(Tag::new("team", "web"));
            stack.tag(Tag::new("stage", "test"));
            stack.output("Latest", made.latest_version_number());
            stack.output("DefaultVersion", made.default_version_number());
            stack.output("Version", made.version_number());
            stack.output("Id", made.launch_template_id().unwrap());
        })
        .stack("template-tags", |stack| {
            let made = template(stack, new());
            stack.of(&made).tag(Tag::remove("Name"));
            let other = stack.add("Other", new());
            let only = Tag::new("only", "here").include_resource_type("AWS::EC2::LaunchTemplate");
            stack.of(&other).tag(only);
            let third = stack.add("Third", new());
            let not = Tag::new("not", "here").exclude_resource_type("AWS::EC2::LaunchTemplate");
            stack.of(&third).tag(not);
        })
        .stack("key-pairs", |stack| {
            let pair = stack.add("Pair", KeyPair::new());
            let named = KeyPair::new()
                .key_pair_name("ops")
                .format(KeyPairFormat::Ppk);
            stack.add("Named", named.key_type(KeyPairType::Ed25519));
            stack.add("Own", KeyPair::new().public_key_material("ssh-rsa AAAA"));
            template(stack, new().key_pair(&pair));
            let parameter = pair.private_key(stack).unwrap();
            parameter.grant_read(stack, &role(stack));
            stack.output("Id", pair.key_pair_id().unwrap());
            stack.output("Fingerprint", pair.key_pair_fingerprint().unwrap());
            stack.output("Parameter", parameter.parameter_name());
        })
}

fn machine_images(app: App) -> App {
    let data = || {
        let data = UserData::for_linux();
        data.add_commands(["dnf update -y"]);
        data
    };
    let newest = MachineImage::latest_amazon_linux2023;
    let older = MachineImage::latest_amazon_linux2;
    let map = || MachineImage::generic_linux([("eu-central-1", "ami-1"), ("us-east-1", "ami-2")]);
    let parameter = || MachineImage::from_ssm_parameter("/images/web");
    let at_launch = || MachineImage::resolve_ssm_parameter_at_launch("/images/web");
    let images: Vec<(&str, MachineImage)> = vec![
        ("al2023", newest().into()),
        (
            "al2023-arm",
            newest()
                .cpu_type(AmazonLinuxCpuType::Arm64)
                .edition(AmazonLinuxEdition::Minimal)
                .into(),
        ),
        (
            "al2",
            older()
                .cpu_type(AmazonLinuxCpuType::Arm64)
                .storage(AmazonLinuxStorage::GeneralPurpose)
                .kernel("kernel-5.10")
                .into(),
        ),
        (
            "al2-minimal",
            older()
                .edition(AmazonLinuxEdition::Minimal)
                .storage(AmazonLinuxStorage::Ebs)
                .into(),
        ),
        ("al2023-data", newest().user_data(data()).into()),
        (
            "windows",
            MachineImage::latest_windows(&WindowsVersion::WINDOWS_SERVER_2022_ENGLISH_FULL_BASE),
        ),
        ("parameter", parameter()),
        (
            "parameter-windows",
            parameter().os(OperatingSystemType::Windows),
        ),
        ("at-launch", at_launch()),
        ("at-launch-version", at_launch().parameter_version(2)),
        ("map", map()),
        (
            "map-windows",
            MachineImage::generic_windows([("eu-central-1", "ami-1")]),
        ),
    ];
    let app = images.into_iter().fold(app, |app, (name, image)| {
        app.stack(format!("image-{name}"), move |stack| {
            template(stack, new().machine_image(image));
        })
    });
    app.stack("image-known-region", move |stack| {
        stack.set_environment(Environment::new("123456789012", "eu-central-1"));
        template(stack, new().machine_image(map()));
    })
}

fn user_data(app: App) -> App {
    let filled = |data: UserData| {
        data.add_commands(["first", "second"]);
        data.add_on_exit_commands(["last", "very last"]);
        data.add_execute_file_command("/opt/run", Some("-v"));
        data.add_execute_file_command("/opt/other", None);
        data
    };
    let download = |data: UserData, local: &str| {
        let file = data.add_s3_download_command(S3Download::new("artifacts", "web/run.sh"));
        data.add_execute_file_command(file, None);
        let other = S3Download::new("artifacts", "web/run.sh").local_file(local);
        data.add_s3_download_command(other.region("eu-west-1"));
        data
    };
    let signal = |stack: &Stack, data: UserData| {
        data.add_signal_on_exit_command(&stack.add("Signalled", new()));
        data.add_commands([text!["echo ", pseudo::region()]]);
        data
    };
    let stack = |app: App, name: &'static str, build: Box<dyn Fn(&Stack) -> UserData>| {
        app.stack(name, move |stack| {
            let data = build(stack);
            template(stack, new().user_data(data));
        })
    };
    let app = stack(
        app,
        "data-linux",
        Box::new(move |_| filled(UserData::for_linux_with_shebang("#!/bin/sh"))),
    );
    let app = stack(
        app,
        "data-windows",
        Box::new(move |_| filled(UserData::for_windows_persistent())),
    );
    let app = stack(
        app,
        "data-windows-once",
        Box::new(|_| {
            let data = UserData::for_windows();
            data.add_commands(["first", "second"]);
            data
        }),
    );
    let app = stack(
        app,
        "data-custom",
        Box::new(|_| {
            let data = UserData::custom("#cloud-config");
            data.add_commands(["packages: [jq]"]);
            data
        }),
    );
    let app = stack(
        app,
        "data-download",
        Box::new(move |_| download(UserData::for_linux(), "/opt/run")),
    );
    let app = stack(
        app,
        "data-download-windows",
        Box::new(move |_| download(UserData::for_windows(), "C:/run")),
    );
    let app = stack(
        app,
        "data-signal",
        Box::new(move |stack| signal(stack, UserData::for_linux())),
    );
    let app = stack(
        app,
        "data-signal-windows",
        Box::new(move |stack| signal(stack, UserData::for_windows())),
    );
    let app = stack(
        app,
        "data-multipart",
        Box::new(|_| {
            let script = UserData::for_linux();
            script.add_commands([text!["echo ", pseudo::region()]]);
            let config = MultipartBody::of_type("text/cloud-config").body("#cloud-config");
            let early = MultipartBody::from_user_data(UserData::custom("early"));
            MultipartUserData::new()
                .part(MultipartBody::from_user_data(script))
                .part(config.transfer_encoding("7bit"))
                .part(early.content_type(MultipartBody::CLOUD_BOOTHOOK))
                .into()
        }),
    );
    stack(
        app,
        "data-multipart-default",
        Box::new(|_| {
            let multipart = MultipartUserData::new()
                .parts_separator("NEXT")
                .default_part(UserData::for_linux());
            let data = UserData::from(multipart.part(MultipartBody::of_type("text/plain")));
            data.add_commands(["into the script"]);
            data
        }),
    )
}
