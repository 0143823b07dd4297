//! EFS: file systems, mount targets, access points.

use stackwright::efs::{
    AccessPoint, AccessPointAttributes, Acl, FileSystem, FileSystemAttributes, LifecyclePolicy,
    OutOfInfrequentAccessPolicy, PerformanceMode, PosixUser, ReplicationConfiguration,
    ReplicationOverwriteProtection, ThroughputMode,
};
use stackwright::iam::{AccountRootPrincipal, AnyPrincipal};
use stackwright::kms::Key;
use stackwright::prelude::*;

crate::programs!("efs": file_systems);

fn file_systems(app: App) -> App {
    app.stack("file-systems", |stack| {
        let vpc = stack.add("Vpc", Vpc::new().max_azs(2).nat_gateways(1));
        let new = || FileSystem::new(&vpc);
        let minimal = stack.add("Minimal", new());
        let key = stack.add("Key", Key::new());
        let group = stack.add("Group", SecurityGroup::new(&vpc));
        let full = stack.add(
            "Full",
            new()
                .security_group(&group)
                .vpc_subnets(SubnetType::Public)
                .encrypted(true)
                .file_system_name("shared")
                .kms_key(&key)
                .lifecycle_policy(LifecyclePolicy::After14Days)
                .out_of_infrequent_access_policy(OutOfInfrequentAccessPolicy::After1Access)
                .transition_to_archive_policy(LifecyclePolicy::After90Days)
                .performance_mode(PerformanceMode::GeneralPurpose)
                .throughput_mode(ThroughputMode::Elastic)
                .removal_policy(RemovalPolicy::Destroy)
                .enable_automatic_backups(true)
                .replication_overwrite_protection(ReplicationOverwriteProtection::Disabled)
                .allow_anonymous_access(true),
        );
        stack.add(
            "Provisioned",
            new()
                .throughput_mode(ThroughputMode::Provisioned)
                .provisioned_throughput_per_second(5)
                .performance_mode(PerformanceMode::MaxIo)
                .encrypted(false)
                .enable_automatic_backups(false),
        );
        let mount = || PolicyStatement::new().actions(["elasticfilesystem:ClientMount"]);
        let policy = mount()
            .principal(AccountRootPrincipal::new())
            .all_resources();
        stack.add("Policy", new().file_system_policy(policy));
        let regional = ReplicationConfiguration::regional_file_system("us-west-2").kms_key(&key);
        stack.add("Regional", new().replication_configuration(regional));
        let zone = ReplicationConfiguration::one_zone_file_system("us-east-1", "us-east-1a");
        stack.add("ToZone", new().replication_configuration(zone));
        let existing = ReplicationConfiguration::existing_file_system(&full);
        stack.add("ToExisting", new().replication_configuration(existing));
        stack.add("OneZone", new().one_zone(true));
        full.add_access_point(stack, "Plain", AccessPoint::new());
        full.add_access_point(
            stack,
            "Data",
            AccessPoint::new()
                .path("/data")
                .create_acl(Acl::new("1001", "1001", "750"))
                .posix_user(PosixUser::new("1001", "1001").secondary_gids(["2000"]))
                .client_token("token"),
        );
        let point = stack.add("Point", AccessPoint::of(&minimal).path("/x"));
        let role = |id: &'static str| {
            stack.add(
                id,
                Role::new(ServicePrincipal::new("ecs-tasks.amazonaws.com")),
            )
        };
        let granted = stack.add("Granted", new());
        granted.grant_read(stack, &role("Reader"));
        granted.grant_read_write(stack, &role("Writer"));
        granted.grant_root_access(stack, &role("Root"));
        let describe = ["elasticfilesystem:DescribeFileSystems"];
        granted.grant(stack, &role("Some"), describe);
        granted.add_to_resource_policy(
            stack,
            mount().principal(AnyPrincipal::new()).condition(
                "Bool",
                "elasticfilesystem:AccessedViaMountTarget",
                "true",
            ),
        );
        minimal.connections().allow_default_port_from(stack, &group);
        let imported = FileSystemAttributes::with_id("fs-12345678", &group);
        let imported = FileSystem::from_file_system_attributes(stack, "Imported", imported);
        imported
            .connections()
            .allow_default_port_from_any_ipv4(stack);
        imported.grant_read(stack, &role("ImportedReader"));
        let arn = "arn:aws:elasticfilesystem:us-east-1:123456789012:file-system/fs-87654321";
        let by_arn = FileSystemAttributes::with_arn(arn, &group);
        let by_arn = FileSystem::from_file_system_attributes(stack, "ByArn", by_arn);
        let existing = AccessPoint::from_access_point_id(stack, "Existing", "fsap-1");
        let arn = "arn:aws:elasticfilesystem:us-east-1:123456789012:access-point/fsap-2";
        let attributes = AccessPointAttributes::with_arn(arn);
        let attributes = AccessPoint::from_access_point_attributes(stack, "Attributes", attributes);
        stack.output("Id", minimal.file_system_id());
        stack.output("Arn", minimal.file_system_arn());
        stack.output("ImportedArn", imported.file_system_arn());
        stack.output("ByArnId", by_arn.file_system_id());
        stack.output("PointId", point.access_point_id());
        stack.output("PointArn", point.access_point_arn());
        stack.output("ExistingArn", existing.access_point_arn());
        stack.output("AttributesId", attributes.access_point_id());
        let waits = CfnResource::new("AWS::CloudFormation::WaitConditionHandle");
        let waits = stack.add("Waits", waits);
        stack.depend(&waits, &minimal.mount_targets_available());
    })
}
