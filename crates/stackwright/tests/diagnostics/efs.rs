//! EFS: file systems and access points.

use insta::assert_snapshot;
use serde_json::json;
use stackwright::efs::{
    AccessPoint, Acl, FileSystem, PerformanceMode, ReplicationConfiguration,
    ReplicationOverwriteProtection, ThroughputMode,
};
use stackwright::iam::Role;
use stackwright::kms::Key;
use stackwright::prelude::*;
use stackwright_testing::Template;

use super::findings;

#[test]
fn file_systems_that_can_not_be() {
    let found = findings(|stack| {
        let vpc = stack.add("Vpc", Vpc::new().max_azs(1).nat_gateways(0));
        let new = || FileSystem::new(&vpc).vpc_subnets(SubnetType::Public);
        let key = stack.add("Key", Key::new());
        stack.add("Key2", new().encrypted(false).kms_key(&key));
        stack.add(
            "Provisioned",
            new().throughput_mode(ThroughputMode::Provisioned),
        );
        stack.add(
            "Elastic",
            new()
                .throughput_mode(ThroughputMode::Elastic)
                .performance_mode(PerformanceMode::MaxIo),
        );
        let elsewhere = ReplicationConfiguration::regional_file_system("us-west-2");
        stack.add(
            "Replicated",
            new()
                .replication_overwrite_protection(ReplicationOverwriteProtection::Disabled)
                .replication_configuration(elsewhere),
        );
    });
    assert_snapshot!(found, @"
    error[key-without-encryption]: a key without encryption has no effect
      --> crates/stackwright/tests/diagnostics/efs.rs:LINE
       = path: shop/Key2
       = given: `kms_key` with `encrypted(false)`
       = allowed: an encrypted file system
       = help: leave one of them out

    error[provisioned-throughput]: a provisioned throughput and the mode for it go together
      --> crates/stackwright/tests/diagnostics/efs.rs:LINE
       = path: shop/Provisioned
       = given: one of the two alone
       = allowed: both, with at least 1 MiB/s, or neither
       = help: set the mode and the throughput

    error[elastic-max-io]: EFS does not combine Max I/O with that
      --> crates/stackwright/tests/diagnostics/efs.rs:LINE
       = path: shop/Elastic
       = given: `PerformanceMode::MaxIo` with elastic throughput or one zone
       = allowed: `PerformanceMode::GeneralPurpose`
       = help: leave the performance mode out

    error[replication-protected]: a file system is a source or a destination of replication
      --> crates/stackwright/tests/diagnostics/efs.rs:LINE
       = path: shop/Replicated
       = given: `replication_configuration` with the protection disabled
       = allowed: one of the two
       = help: leave one of them out
    ");
}

#[test]
fn access_points_that_can_not_be() {
    let found = findings(|stack| {
        let vpc = stack.add("Vpc", Vpc::new().max_azs(1).nat_gateways(0));
        let shared = FileSystem::new(&vpc).vpc_subnets(SubnetType::Public);
        let shared = stack.add("Shared", shared);
        let point = AccessPoint::new()
            .path("data")
            .create_acl(Acl::new("root", "0", "rwx"));
        shared.add_access_point(stack, "Point", point);
    });
    assert_snapshot!(found, @"
    error[illegal-access-point]: EFS takes no such access point
      --> crates/stackwright/tests/diagnostics/efs.rs:LINE
       = path: shop/Shared/Point
       = given: the path `data`
       = allowed: a path from `/` on, up to 100 characters
       = help: correct it, or leave it out

    error[illegal-access-point]: EFS takes no such access point
      --> crates/stackwright/tests/diagnostics/efs.rs:LINE
       = path: shop/Shared/Point
       = given: the permissions `rwx`
       = allowed: three or four octal digits, such as `750`
       = help: correct it, or leave it out

    error[illegal-access-point]: EFS takes no such access point
      --> crates/stackwright/tests/diagnostics/efs.rs:LINE
       = path: shop/Shared/Point
       = given: the id `root`
       = allowed: a number from 0 to 4294967295
       = help: correct it, or leave it out
    ");
}

/// The policy of a file system names whoever is of another account, but not the file system: a resource
/// that refers to itself could not be created.
#[test]
fn a_file_system_is_granted_to_another_account() {
    let stack = Stack::new("shop");
    let vpc = stack.add("Vpc", Vpc::new().max_azs(2));
    let files = stack.add("Files", FileSystem::new(&vpc));
    let role = "arn:aws:iam::222222222222:role/shop";
    let role = Role::from_role_arn(&stack, "Role", role);
    files.grant(&stack, &role, ["elasticfilesystem:ClientMount"]);
    let template = stack.synth().expect("a legal stack");
    let template = Template::from_json(template.template.as_str()).expect("a template");
    let files = template.find_resources("AWS::EFS::FileSystem", json!({}));
    let [(_, files)] = files[..] else {
        panic!("one file system");
    };
    let policy = files["Properties"]["FileSystemPolicy"].to_string();
    assert_snapshot!(policy, @r#"
    {"Statement":[{"Action":["elasticfilesystem:ClientRootAccess","elasticfilesystem:ClientWrite"],"Condition":{"Bool":{"elasticfilesystem:AccessedViaMountTarget":"true"}},"Effect":"Allow","Principal":{"AWS":"*"}},{"Action":"elasticfilesystem:ClientMount","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::222222222222:role/shop"}}],"Version":"2012-10-17"}
    "#);
}
