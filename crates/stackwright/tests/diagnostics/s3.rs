//! S3: buckets.

use insta::assert_snapshot;
use stackwright::prelude::*;
use stackwright::s3::{
    Bucket, BucketAccessControl, IntelligentTieringConfiguration, Inventory, LifecycleRule,
    ObjectLockRetention, ObjectOwnership, ReplicationRule, RoutingRule, Website,
};

use super::findings;

#[test]
fn buckets_that_can_not_be() {
    let found = findings(|stack| {
        stack.add(
            "Bucket",
            Bucket::new()
                .bucket_name("My_Bucket")
                .bucket_key_enabled(true)
                .minimum_tls_version(1.2)
                .access_control(BucketAccessControl::PublicRead)
                .object_ownership(ObjectOwnership::BucketOwnerEnforced)
                .object_lock_default_retention(ObjectLockRetention::governance(Duration::hours(1))),
        );
        stack.add("Public", Bucket::new().public_read_access(true));
    });
    assert_snapshot!(found, @"
    error[illegal-bucket-name]: the bucket's name is not a legal one
      --> crates/stackwright/tests/diagnostics/s3.rs:LINE
       = path: shop/Bucket
       = given: `My_Bucket`
       = allowed: 3 to 63 lower case letters, digits, `.` and `-`, from letter or digit to letter or digit
       = help: choose another name, or leave it out: CloudFormation makes one up

    error[bucket-key-without-encryption]: a bucket key needs an encryption
      --> crates/stackwright/tests/diagnostics/s3.rs:LINE
       = path: shop/Bucket
       = given: `bucket_key_enabled` without `encryption`
       = allowed: with an encryption
       = help: name the encryption, such as `BucketEncryption::Kms`

    error[acl-without-ownership]: the access control list has no effect where the owner owns every object
      --> crates/stackwright/tests/diagnostics/s3.rs:LINE
       = path: shop/Bucket
       = given: PublicRead with another ownership
       = allowed: with `ObjectOwnership::ObjectWriter`
       = help: change the ownership, or use a policy instead

    error[illegal-object-lock]: objects can't be retained for this long
      --> crates/stackwright/tests/diagnostics/s3.rs:LINE
       = path: shop/Bucket
       = given: 1 hour
       = allowed: whole days, from 1 day to 100 years
       = help: correct the duration

    error[tls-version-without-ssl]: a version of TLS is asked for, but TLS is not
      --> crates/stackwright/tests/diagnostics/s3.rs:LINE
       = path: shop/Bucket
       = given: `minimum_tls_version` without `enforce_ssl`
       = allowed: both
       = help: set `enforce_ssl(true)` too

    error[public-access-blocked]: the bucket blocks what its policy is to permit everybody
      --> crates/stackwright/tests/diagnostics/s3.rs:LINE
       = path: shop/Public
       = given: public access to a bucket that blocks public policies
       = allowed: a bucket with `block_public_access(BlockPublicAccess::BLOCK_ACLS_ONLY)`
       = help: permit public policies, or grant access to somebody
    ");
}

#[test]
fn rules_for_objects_that_can_not_be() {
    let found = findings(|stack| {
        let reports = stack.add("Reports", Bucket::new());
        let rule = LifecycleRule::new;
        stack.add(
            "Bucket",
            Bucket::new()
                .lifecycle_rule(rule())
                .lifecycle_rule(
                    rule()
                        .expiration(Duration::hours(12))
                        .expired_object_delete_marker(true)
                        .object_size_greater_than(10)
                        .object_size_less_than(5),
                )
                .inventory(Inventory::new(&reports).inventory_id("a b"))
                .intelligent_tiering_configuration(IntelligentTieringConfiguration::new("none"))
                .website(Website::pages("index.html").routing_rule(RoutingRule::new())),
        );
    });
    assert_snapshot!(found, @"
    error[illegal-routing-rule]: a routing rule changes nothing
      --> crates/stackwright/tests/diagnostics/s3.rs:LINE
       = path: shop/Bucket
       = given: no host, status, protocol or key
       = allowed: at least one of them
       = help: say where requests go

    error[illegal-intelligent-tiering]: S3 does not move objects into archives in this way
      --> crates/stackwright/tests/diagnostics/s3.rs:LINE
       = path: shop/Bucket
       = given: no archive
       = allowed: one archive or both
       = help: correct the times

    error[illegal-inventory]: the inventory's id is not a legal one
      --> crates/stackwright/tests/diagnostics/s3.rs:LINE
       = path: shop/Bucket
       = given: `a b`
       = allowed: 1 to 64 letters, digits and `._-`
       = help: choose another one, or leave it out

    error[illegal-lifecycle-rule]: a lifecycle rule does nothing
      --> crates/stackwright/tests/diagnostics/s3.rs:LINE
       = path: shop/Bucket
       = given: neither an expiration nor a transition
       = allowed: at least one of them
       = help: say what happens to objects

    error[illegal-lifecycle-rule]: a lifecycle rule deletes objects in two ways
      --> crates/stackwright/tests/diagnostics/s3.rs:LINE
       = path: shop/Bucket
       = given: more than one of `expiration`, `expiration_date` and `expired_object_delete_marker`
       = allowed: one of them
       = help: make two rules

    error[illegal-lifecycle-rule]: objects age in whole days
      --> crates/stackwright/tests/diagnostics/s3.rs:LINE
       = path: shop/Bucket
       = given: 12 hours
       = allowed: whole days
       = help: round the time

    error[illegal-lifecycle-rule]: no object has such a size
      --> crates/stackwright/tests/diagnostics/s3.rs:LINE
       = path: shop/Bucket
       = given: more than 10 and less than 5 bytes
       = allowed: a range with sizes in it
       = help: correct the bounds
    ");
}

#[test]
fn copies_that_can_not_be() {
    let found = findings(|stack| {
        let to = stack.add("To", Bucket::new().versioned(true));
        stack.add(
            "From",
            Bucket::new()
                .replication_rule(
                    ReplicationRule::new(&to)
                        .replication_time_control(true)
                        .access_control_transition(true),
                )
                .replication_rule(
                    ReplicationRule::new(&to)
                        .delete_marker_replication(true)
                        .tag_filter("a", "b"),
                ),
        );
    });
    assert_snapshot!(found, @"
    error[illegal-replication]: objects can't be replicated in this way
      --> crates/stackwright/tests/diagnostics/s3.rs:LINE
       = path: shop/From
       = given: a bucket without versions
       = allowed: a versioned bucket
       = help: set `versioned(true)`

    error[illegal-replication]: objects can't be replicated in this way
      --> crates/stackwright/tests/diagnostics/s3.rs:LINE
       = path: shop/From
       = given: several rules without a priority, or of the same one
       = allowed: a different `priority` for each
       = help: number the rules

    error[illegal-replication]: objects can't be replicated in this way
      --> crates/stackwright/tests/diagnostics/s3.rs:LINE
       = path: shop/From
       = given: `replication_time_control` without `metrics`
       = allowed: both
       = help: set `metrics(true)` too

    error[illegal-replication]: objects can't be replicated in this way
      --> crates/stackwright/tests/diagnostics/s3.rs:LINE
       = path: shop/From
       = given: `access_control_transition` within an account
       = allowed: for buckets of another account
       = help: leave it out

    error[illegal-replication]: objects can't be replicated in this way
      --> crates/stackwright/tests/diagnostics/s3.rs:LINE
       = path: shop/From
       = given: `delete_marker_replication` with `tag_filter`
       = allowed: one of the two
       = help: filter by prefix, or leave deletions out
    ");
}

#[test]
fn the_website_of_an_existing_bucket_of_an_unknown_region() {
    let found = findings(|stack| {
        let bucket = Bucket::from_bucket_name(stack, "Site", "site");
        stack.output("Url", bucket.bucket_website_url());
        stack.add("Queue", CfnResource::new("AWS::SQS::Queue"));
    });
    assert_snapshot!(found, @"
    error[unknown-website-url]: the website URL of an existing bucket depends on its region
      --> crates/stackwright/tests/diagnostics/s3.rs:LINE
       = path: shop/Url
       = given: a bucket whose region is known at deployment only
       = allowed: a bucket imported with `region` or `bucket_website_url`
       = help: import it with `Bucket::from_bucket_attributes`
    ");
}
