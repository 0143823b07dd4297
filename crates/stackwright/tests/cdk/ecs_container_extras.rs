//! What containers are handed: accounts, files, disks and images that a pipeline names.

use stackwright::ecr::Repository;
use stackwright::ecs::{
    Capability, ContainerDefinition, CredentialSpec, Device, DevicePermission, Ec2TaskDefinition,
    EfsVolume, EnvironmentFile, LinuxParameters, MountPoint, TagParameterContainerImage, Tmpfs,
    TmpfsMountOption, Volume,
};
use stackwright::efs::{AccessPoint, FileSystem};
use stackwright::prelude::*;
use stackwright::s3::Bucket;
use stackwright::ssm::StringParameter;

use crate::ecs::image;

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
}
