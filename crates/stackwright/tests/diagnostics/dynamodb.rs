//! DynamoDB: tables, indexes, grants and scaling.

use insta::assert_snapshot;
use stackwright::dynamodb::{
    Attribute, BillingMode, GlobalSecondaryIndex, LocalSecondaryIndex, ProjectionType, Table,
    TableEncryption,
};
use stackwright::iam::{Role, ServicePrincipal};
use stackwright::kms::Key;
use stackwright::prelude::*;

use super::findings;

#[test]
fn capacity_of_a_table_that_is_billed_per_request() {
    let found = findings(|stack| {
        stack.add(
            "Table",
            Table::new(Attribute::string("pk"))
                .billing_mode(BillingMode::PayPerRequest)
                .read_capacity(5)
                .global_secondary_index(
                    GlobalSecondaryIndex::new("by-owner", Attribute::string("owner"))
                        .write_capacity(5),
                ),
        );
    });
    assert_snapshot!(found, @"
    error[capacity-on-demand]: capacity is provisioned for the table, which is billed per request
      --> crates/stackwright/tests/diagnostics/dynamodb.rs:LINE
       = path: shop/Table
       = given: 5 reads per second
       = allowed: `read_capacity` and `write_capacity` with `BillingMode::Provisioned`
       = help: leave the capacity out; `max_read_request_units` sets a limit

    error[capacity-on-demand]: capacity is provisioned for the index `by-owner`, which is billed per request
      --> crates/stackwright/tests/diagnostics/dynamodb.rs:LINE
       = path: shop/Table
       = given: 5 writes per second
       = allowed: `read_capacity` and `write_capacity` with `BillingMode::Provisioned`
       = help: leave the capacity out; `max_read_request_units` sets a limit
    ");
}

#[test]
fn a_limit_of_requests_with_provisioned_capacity() {
    let found = findings(|stack| {
        stack.add(
            "Table",
            Table::new(Attribute::string("pk")).max_read_request_units(10),
        );
    });
    assert_snapshot!(found, @"
    error[request-limit-provisioned]: a limit of requests is set for the table, whose capacity is provisioned
      --> crates/stackwright/tests/diagnostics/dynamodb.rs:LINE
       = path: shop/Table
       = given: 10 reads per second
       = allowed: `max_…_request_units` with `BillingMode::PayPerRequest`
       = help: leave the limit out: the capacity is one
    ");
}

#[test]
fn a_key_that_names_an_attribute_twice() {
    let found = findings(|stack| {
        stack.add(
            "Table",
            Table::new(Attribute::string("pk")).sort_key(Attribute::number("pk")),
        );
    });
    assert_snapshot!(found, @"
    error[key-given-twice]: the key names the same attribute twice
      --> crates/stackwright/tests/diagnostics/dynamodb.rs:LINE
       = path: shop/Table
       = given: `pk`
       = allowed: each attribute once
       = help: choose another attribute, or leave the sort key out
    ");
}

#[test]
fn an_attribute_with_two_types() {
    let found = findings(|stack| {
        let table = stack.add("Table", Table::new(Attribute::string("pk")));
        table.add_global_secondary_index(
            stack,
            GlobalSecondaryIndex::new("by-pk", Attribute::number("pk")),
        );
    });
    assert_snapshot!(found, @"
    error[attribute-type-conflict]: the attribute `pk` has two types
      --> crates/stackwright/tests/diagnostics/dynamodb.rs:LINE
       = path: shop/Table
       = given: S and N
       = allowed: one type for an attribute in all keys of a table
       = help: correct one of the two
    ");
}

#[test]
fn an_index_that_projects_chosen_attributes_but_names_none() {
    let found = findings(|stack| {
        let index =
            |name: &str| GlobalSecondaryIndex::new(name.to_owned(), Attribute::string("owner"));
        stack.add(
            "Table",
            Table::new(Attribute::string("pk"))
                .global_secondary_index(index("by-owner").projection_type(ProjectionType::Include))
                .global_secondary_index(index("by-other").non_key_attributes(["name"])),
        );
    });
    assert_snapshot!(found, @"
    error[include-without-attributes]: the projection of the index `by-owner` and its attributes don't go together
      --> crates/stackwright/tests/diagnostics/dynamodb.rs:LINE
       = path: shop/Table
       = given: INCLUDE with 0 attributes
       = allowed: INCLUDE with attributes, ALL or KEYS_ONLY without
       = help: correct `projection_type` or `non_key_attributes`

    error[include-without-attributes]: the projection of the index `by-other` and its attributes don't go together
      --> crates/stackwright/tests/diagnostics/dynamodb.rs:LINE
       = path: shop/Table
       = given: ALL with 1 attributes
       = allowed: INCLUDE with attributes, ALL or KEYS_ONLY without
       = help: correct `projection_type` or `non_key_attributes`
    ");
}

#[test]
fn a_local_index_without_a_sort_key_and_two_of_one_name() {
    let found = findings(|stack| {
        let table = stack.add("Table", Table::new(Attribute::string("pk")));
        let index = || LocalSecondaryIndex::new("by-date", Attribute::string("date"));
        table.add_local_secondary_index(stack, index());
        table.add_local_secondary_index(stack, index());
    });
    assert_snapshot!(found, @"
    error[no-sort-key]: a table without a sort key can't have local secondary indexes
      --> crates/stackwright/tests/diagnostics/dynamodb.rs:LINE
       = path: shop/Table
       = given: a local index of a table with a partition key alone
       = allowed: local indexes of tables with a sort key
       = help: give the table a `sort_key`, or make the index a global one

    error[duplicate-index]: the table has an index of this name already
      --> crates/stackwright/tests/diagnostics/dynamodb.rs:LINE
       = path: shop/Table
       = given: `by-date`
       = allowed: each name once
       = help: choose another name

    error[no-sort-key]: a table without a sort key can't have local secondary indexes
      --> crates/stackwright/tests/diagnostics/dynamodb.rs:LINE
       = path: shop/Table
       = given: a local index of a table with a partition key alone
       = allowed: local indexes of tables with a sort key
       = help: give the table a `sort_key`, or make the index a global one
    ");
}

#[test]
fn too_many_indexes_and_keys() {
    let found = findings(|stack| {
        let table = stack.add(
            "Table",
            Table::new(Attribute::string("pk")).sort_key(Attribute::string("sk")),
        );
        for number in 0..6 {
            let sort_key = Attribute::string(format!("l{number}"));
            let index = LocalSecondaryIndex::new(format!("local-{number}"), sort_key);
            table.add_local_secondary_index(stack, index);
        }
        let wide = (1..5).fold(
            GlobalSecondaryIndex::new("wide", Attribute::string("k0")),
            |index, number| index.partition_key(Attribute::string(format!("k{number}"))),
        );
        table.add_global_secondary_index(stack, wide);
    });
    assert_snapshot!(found, @"
    error[too-many-indexes]: the table has too many local secondary indexes
      --> crates/stackwright/tests/diagnostics/dynamodb.rs:LINE
       = path: shop/Table
       = given: 6 indexes
       = allowed: at most 5
       = help: leave some out

    error[too-many-keys]: the index has too many partition or sort keys
      --> crates/stackwright/tests/diagnostics/dynamodb.rs:LINE
       = path: shop/Table
       = given: 5 partition and 0 sort keys
       = allowed: 1 to 4 partition keys, at most 4 sort keys
       = help: leave some out
    ");
}

#[test]
fn illegal_names() {
    let found = findings(|stack| {
        stack.add(
            "Table",
            Table::new(Attribute::string("pk")).table_name("my table"),
        );
    });
    assert_snapshot!(found, @"
    error[illegal-table-name]: the name is not a legal one
      --> crates/stackwright/tests/diagnostics/dynamodb.rs:LINE
       = path: shop/Table
       = given: `my table`
       = allowed: 3 to 255 letters, digits and `_.-`
       = help: choose another name
    ");
}

#[test]
fn a_recovery_period_that_is_too_long() {
    let found = findings(|stack| {
        stack.add(
            "Table",
            Table::new(Attribute::string("pk")).recovery_period_in_days(36),
        );
    });
    assert_snapshot!(found, @"
    error[illegal-recovery-period]: the table can't be restored over this period
      --> crates/stackwright/tests/diagnostics/dynamodb.rs:LINE
       = path: shop/Table
       = given: 36 days
       = allowed: 1 to 35 days
       = help: correct the period, or use `point_in_time_recovery`: 35 days
    ");
}

#[test]
fn a_key_for_a_table_that_is_not_encrypted_by_it() {
    let found = findings(|stack| {
        let key = stack.add("Key", Key::new());
        stack.add(
            "Table",
            Table::new(Attribute::string("pk"))
                .encryption(TableEncryption::AwsManaged)
                .encryption_key(&key),
        );
    });
    assert_snapshot!(found, @"
    error[key-without-encryption]: a key is given, but the table is not encrypted by it
      --> crates/stackwright/tests/diagnostics/dynamodb.rs:LINE
       = path: shop/Table
       = given: `encryption_key` with another encryption
       = allowed: `encryption_key` with `TableEncryption::CustomerManaged`
       = help: leave `encryption` out: the key says enough
    ");
}

#[test]
fn a_stream_that_is_not_there() {
    let found = findings(|stack| {
        let role = stack.add(
            "Role",
            Role::new(ServicePrincipal::new("lambda.amazonaws.com")),
        );
        let table = stack.add("Table", Table::new(Attribute::string("pk")));
        table.grant_stream_read(stack, &role);
        table.grant_stream(stack, &role, ["dynamodb:DescribeStream"]);
    });
    assert_snapshot!(found, @"
    error[no-stream]: the table has no stream to read
      --> crates/stackwright/tests/diagnostics/dynamodb.rs:LINE
       = path: shop/Table
       = given: a table without a stream
       = allowed: tables with a stream, and imported tables whose stream's ARN is given
       = help: turn the stream on with `stream`, or give `table_stream_arn`

    error[no-stream]: the table has no stream to read
      --> crates/stackwright/tests/diagnostics/dynamodb.rs:LINE
       = path: shop/Table
       = given: a table without a stream
       = allowed: tables with a stream, and imported tables whose stream's ARN is given
       = help: turn the stream on with `stream`, or give `table_stream_arn`
    ");
}

#[test]
fn a_service_as_grantee() {
    let found = findings(|stack| {
        let table = stack.add("Table", Table::new(Attribute::string("pk")));
        table.grant_read_data(stack, &ServicePrincipal::new("lambda.amazonaws.com"));
    });
    assert_snapshot!(found, @"
    error[table-service-grantee]: the permission can't be granted to a service in this way
      --> crates/stackwright/tests/diagnostics/dynamodb.rs:LINE
       = path: shop/Table
       = given: `lambda.amazonaws.com`
       = allowed: a role, a user, an account, or glue.amazonaws.com, redshift.amazonaws.com, replication.dynamodb.amazonaws.com
       = help: write a statement for the service with `add_to_resource_policy`
    ");
}

#[test]
fn scaling_of_what_has_no_capacity() {
    let found = findings(|stack| {
        let on_demand = stack.add(
            "OnDemand",
            Table::new(Attribute::string("pk")).billing_mode(BillingMode::PayPerRequest),
        );
        on_demand.auto_scale_read_capacity(stack, 1, 10);
        let table = stack.add("Table", Table::new(Attribute::string("pk")));
        table.auto_scale_global_secondary_index_read_capacity(stack, "by-owner", 1, 10);
        table.auto_scale_write_capacity(stack, 1, 10);
        table.auto_scale_write_capacity(stack, 1, 20);
    });
    assert_snapshot!(found, @"
    error[scaling-on-demand]: a table that is billed per request has no capacity to scale
      --> crates/stackwright/tests/diagnostics/dynamodb.rs:LINE
       = path: shop/OnDemand
       = given: scaling with `BillingMode::PayPerRequest`
       = allowed: scaling with `BillingMode::Provisioned`
       = help: leave the scaling out: the table takes any load

    error[unknown-index]: the table has no global secondary index of this name
      --> crates/stackwright/tests/diagnostics/dynamodb.rs:LINE
       = path: shop/Table
       = given: `by-owner`
       = allowed: no index
       = help: add the index first

    error[scaled-twice]: this capacity is scaled already
      --> crates/stackwright/tests/diagnostics/dynamodb.rs:LINE
       = path: shop/Table
       = given: write capacity of the table twice
       = allowed: one target for each capacity
       = help: keep what the first call returns
    ");
}

#[test]
fn a_snapshot_of_a_table() {
    let found = findings(|stack| {
        stack.add(
            "Table",
            Table::new(Attribute::string("pk")).removal_policy(RemovalPolicy::Snapshot),
        );
    });
    assert_snapshot!(found, @"
    error[snapshot-not-supported]: AWS::DynamoDB::Table takes no snapshots
      --> crates/stackwright/tests/diagnostics/dynamodb.rs:LINE
       = path: shop/Table/Resource
       = given: RemovalPolicy::Snapshot
       = allowed: Snapshot for AWS::DocDB::DBCluster, AWS::EC2::Volume, AWS::ElastiCache::CacheCluster, AWS::ElastiCache::ReplicationGroup, AWS::Neptune::DBCluster, AWS::Neptune::DBInstance, AWS::RDS::DBCluster, AWS::RDS::DBInstance, AWS::Redshift::Cluster, AWS::ElastiCache::ServerlessCache
       = help: use Retain to keep the data
    ");
}
