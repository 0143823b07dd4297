//! What containers are handed: accounts, files, disks and images that a pipeline names.

use stackwright::ecr::Repository;
use stackwright::ecs::{
    Capability, CloudMapNamespace, CloudMapOptions, ContainerDefinition, CredentialSpec, Device,
    DevicePermission, Ec2TaskDefinition, EfsVolume, EnvironmentFile, FirelensConfig,
    FirelensLogRouterType, LinuxParameters, MountPoint, NetworkMode, ServiceConnect,
    ServiceConnectService, TagParameterContainerImage, Tmpfs, TmpfsMountOption, Volume,
};
use stackwright::efs::{AccessPoint, FileSystem};
use stackwright::prelude::*;
use stackwright::s3::Bucket;
use stackwright::ssm::StringParameter;

use crate::ecs::{cluster, image};

crate::programs!("ecs": container_extras);

fn web() -> ContainerDefinition {
    ContainerDefinition::new(image())
}

fn container_extras(app: App) -> App {
    app.stack("credential-specs", |stack| {
        let task = stack.add("Task", Ec2TaskDefinition::new());
        let add = |id: &'static str, spec| {
            let container = web().memory_limit_mib(64).credential_spec(spec);
            task.add_container(stack, id, container);
        };
        let bucket = stack.add("Bucket", Bucket::new());
        let file = || bucket.arn_for_objects("web.json");
        add("bucket", CredentialSpec::domain_joined(file()));
        add("domainless", CredentialSpec::domainless(file()));
        let known = StringParameter::from_string_parameter_name(stack, "Known", "/accounts/web");
        add("parameter", CredentialSpec::domainless_parameter(&known));
        let own = stack.add("Own", StringParameter::new("{}"));
        add("joined", CredentialSpec::domain_joined_parameter(&own));
        let arn = CredentialSpec::domain_joined("arn:aws:s3:::accounts/web.json");
        add("arn", arn);
        add("other", CredentialSpec::new("later", "somewhere"));
    })
    .stack("tag-parameters", |stack| {
        let repository = stack.add("Repository", Repository::new());
        let tagged = TagParameterContainerImage::new(&repository);
        let task = stack.add("Task", FargateTaskDefinition::new());
        task.add_container(stack, "web", ContainerDefinition::new(tagged.clone()));
        let digest = TagParameterContainerImage::new(&repository).image_digest(true);
        task.add_container(stack, "digest", ContainerDefinition::new(digest));
        stack.output("TagName", tagged.tag_parameter_name().unwrap());
        stack.output("TagValue", tagged.tag_parameter_value().unwrap());
    })
    .stack("file-systems", |stack| {
        let vpc = stack.add("Vpc", Vpc::new().max_azs(2).nat_gateways(1));
        let own = stack.add("Cluster", Cluster::new(&vpc));
        let shared = stack.add("Shared", FileSystem::new(own.vpc()));
        let uploads = AccessPoint::new().path("/uploads");
        let uploads = shared.add_access_point(stack, "Uploads", uploads);
        let volume = EfsVolume::new(&shared)
            .transit_encryption(true)
            .transit_encryption_port(2999)
            .access_point_id(&uploads)
            .iam_authorization(true);
        let plain = EfsVolume::new(&shared).root_directory("/plain");
        let task = FargateTaskDefinition::new()
            .volume(Volume::efs("uploads", volume))
            .volume(Volume::efs("plain", plain));
        let task = stack.add("Task", task);
        let settings = stack.add("Settings", Bucket::new());
        let known = Bucket::from_bucket_name(stack, "Known", "settings");
        let container = web()
            .environment_file(EnvironmentFile::from_bucket_name(
                settings.bucket_name(),
                "web.env",
            ))
            .environment_file(EnvironmentFile::from_bucket_name(
                known.bucket_name(),
                "more.env",
            ))
            .mount_point(MountPoint::new("uploads", "/uploads"))
            .mount_point(MountPoint::new("plain", "/plain").read_only(true));
        task.add_container(stack, "web", container);
        shared.grant_read_write(stack, &task.task_role());
        let service = stack.add("Service", FargateService::new(&own, &task));
        let connections = shared.connections();
        connections.allow_default_port_from(stack, &service);
        stack.depend(&service, &shared.mount_targets_available());
    })
    .stack("linux", |stack| {
        let fuse = Device::new("/dev/fuse")
            .container_path("/dev/fuse")
            .permissions([DevicePermission::Read, DevicePermission::Write]);
        let run = Tmpfs::new("/run", 16)
            .mount_options([TmpfsMountOption::NOEXEC, TmpfsMountOption::MODE]);
        let linux = LinuxParameters::new()
            .init_process_enabled(true)
            .shared_memory_size(64)
            .max_swap(128)
            .swappiness(10)
            .add_capabilities([Capability::SYS_PTRACE, Capability::NET_ADMIN])
            .drop_capabilities([Capability::ALL])
            .add_device(fuse)
            .add_tmpfs(run);
        let task = stack.add("Task", Ec2TaskDefinition::new());
        let container = web().memory_limit_mib(64).linux_parameters(linux);
        task.add_container(stack, "web", container);
    })
    .stack("routers", |stack| {
        let settings = stack.add("Settings", Bucket::new());
        let router = |id: &'static str, sent: &[[&str; 2]], config: Option<FirelensConfig>| {
            let task = Ec2TaskDefinition::new().network_mode(NetworkMode::AwsVpc);
            let task = stack.add(id, task);
            let logs = sent
                .iter()
                .fold(LogDrivers::firelens(), |logs, [name, value]| {
                    logs.option(name.to_string(), *value)
                });
            let container = web().memory_reservation_mib(128).logging(logs);
            task.add_container(stack, "web", container);
            if let Some(config) = config {
                let router = web().memory_reservation_mib(32);
                task.add_firelens_log_router(stack, "router", router, config);
            }
        };
        let watched = [["Name", "cloudwatch"]];
        let fluent = || FirelensConfig::new(FirelensLogRouterType::Fluentbit);
        let file = settings.arn_for_objects("fluent.conf");
        router("Bucket", &watched, Some(fluent().config_s3_arn(file)));
        let file = "arn:aws:s3:::settings/fluent.conf";
        router("Literal", &watched, Some(fluent().config_s3_arn(file)));
        router("Implied", &watched, None);
        router(
            "Retaining",
            &[watched[0], ["log_retention_days", "7"]],
            None,
        );
        router("Delivering", &[["Name", "firehose"]], None);
        router("Streaming", &[["Name", "kinesis"]], None);
    })
    .stack("found-by-name", |stack| {
        let own = cluster(stack);
        let namespace = CloudMapNamespace::new("shop.local").use_for_service_connect(true);
        own.add_default_cloud_map_namespace(stack, namespace);
        let task = stack.add("Task", FargateTaskDefinition::new());
        task.add_container(
            stack,
            "web",
            web().port_mapping(PortMapping::new(80).name("http")),
        );
        let connect = ServiceConnect::new()
            .service(ServiceConnectService::new("http"))
            .log_driver(LogDrivers::aws_logs("connect"));
        let service = FargateService::new(&own, &task)
            .cloud_map_options(CloudMapOptions::new().name("web"))
            .service_connect_configuration(connect);
        stack.add("Service", service);
    })
}
