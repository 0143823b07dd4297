//! DynamoDB: tables, indexes, grants, scaling.

use stackwright::applicationautoscaling::{CronOptions, ScalingSchedule, Schedule};
use stackwright::dynamodb::{
    ApproximateCreationDateTimePrecision, Attribute, BillingMode, ContributorInsightsMode,
    GlobalSecondaryIndex, ImportSource, ImportedTable, InputCompressionType, InputFormat,
    LocalSecondaryIndex, ProjectionType, StreamViewType, Table, TableClass, TableEncryption,
    TableRef, UtilizationScaling,
};
use stackwright::iam::{
    AccountPrincipal, AccountRootPrincipal, AnyPrincipal, ArnPrincipal, CompositePrincipal, Group,
    ImportedRole, OrganizationPrincipal, PolicyStatement, Role, RoleRef, ServicePrincipal, User,
};
use stackwright::kms::{Alias, Key};
use stackwright::prelude::*;

crate::programs!("dynamodb": table_options, indexes, grants, grantees, scaling, import_source);

fn table() -> Table {
    Table::new(Attribute::string("pk"))
}

fn on_demand() -> Table {
    table().billing_mode(BillingMode::PayPerRequest)
}

fn own_key() -> Table {
    table().encryption(TableEncryption::CustomerManaged)
}

fn table_options(app: App) -> App {
    app.stack("table-options", |stack| {
        stack.add("Minimal", table());
        stack.add(
            "Sorted",
            Table::new(Attribute::number("id")).sort_key(Attribute::binary("at")),
        );
        stack.add(
            "Provisioned",
            table().billing_mode(BillingMode::Provisioned),
        );
        stack.add("Capacity", table().read_capacity(42).write_capacity(1337));
        stack.add("ReadOnlyCapacity", table().read_capacity(7));
        stack.add("OnDemand", on_demand());
        stack.add(
            "OnDemandLimits",
            on_demand()
                .max_read_request_units(10)
                .max_write_request_units(5),
        );
        stack.add("OnDemandReadLimit", on_demand().max_read_request_units(10));
        stack.add(
            "Named",
            table()
                .table_name("the-table")
                .table_class(TableClass::StandardInfrequentAccess)
                .time_to_live_attribute("expires")
                .deletion_protection(true)
                .contributor_insights_enabled(true)
                .point_in_time_recovery(true),
        );
        stack.add(
            "Standard",
            table()
                .table_class(TableClass::Standard)
                .deletion_protection(false)
                .contributor_insights_enabled(false)
                .point_in_time_recovery(false),
        );
        stack.add("Recovery", table().recovery_period_in_days(10));
        stack.add("RecoveryPlain", table().point_in_time_recovery(true));
        stack.add(
            "Insights",
            table().contributor_insights(ContributorInsightsMode::ThrottledKeys),
        );
        stack.add("Warm", on_demand().warm_throughput(13_000, 5_000));
        stack.add("StreamNEW_IMAGE", table().stream(StreamViewType::NewImage));
        stack.add("StreamOLD_IMAGE", table().stream(StreamViewType::OldImage));
        stack.add(
            "StreamNEW_AND_OLD_IMAGES",
            table().stream(StreamViewType::NewAndOldImages),
        );
        let streamed = stack.add("StreamKEYS_ONLY", table().stream(StreamViewType::KeysOnly));
        stack.add("Destroyed", table().removal_policy(RemovalPolicy::Destroy));
        stack.add("Retained", table().removal_policy(RemovalPolicy::Retain));
        stack.add(
            "RetainedOnUpdate",
            table().removal_policy(RemovalPolicy::RetainOnUpdateOrDelete),
        );
        stack.add("Default", table().encryption(TableEncryption::Default));
        stack.add(
            "AwsManaged",
            table().encryption(TableEncryption::AwsManaged),
        );
        let own = stack.add("CustomerManaged", own_key());
        let key = stack.add("Key", Key::new());
        stack.add("GivenKey", table().encryption_key(&key));
        stack.add("GivenKeyExplicit", own_key().encryption_key(&key));
        let imported = Key::from_key_arn(
            stack,
            "Imported",
            "arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab",
        );
        stack.add("ImportedKey", table().encryption_key(imported));
        stack.add(
            "Policy",
            table().resource_policy(
                PolicyStatement::new()
                    .actions(["dynamodb:GetItem"])
                    .principal(AccountRootPrincipal::new())
                    .all_resources(),
            ),
        );
        let added = stack.add("PolicyAdded", table());
        for action in ["dynamodb:*", "dynamodb:Get*"] {
            added.add_to_resource_policy(
                stack,
                PolicyStatement::new()
                    .actions([action])
                    .principal(ArnPrincipal::new("arn:aws:iam::111122223333:user/x"))
                    .all_resources(),
            );
        }
        let stream = "arn:aws:kinesis:us-east-1:123456789012:stream/s";
        stack.add("Kinesis", table().kinesis_stream(stream));
        stack.add(
            "KinesisPrecise",
            table()
                .precise_kinesis_stream(stream, ApproximateCreationDateTimePrecision::Millisecond),
        );
        let tagged = stack.add("Tagged", table());
        stack.of(&tagged).tag(Tag::new("team", "data"));
        stack.of(&own).tag(Tag::new("team", "data"));
        stack.output("Arn", own.table_arn());
        stack.output("Name", own.table_name());
        stack.output("StreamArn", streamed.table_stream_arn().unwrap());
        stack.output("KeyArn", own.encryption_key().unwrap().key_arn());
    })
}

fn indexes(app: App) -> App {
    app.stack("indexes", |stack| {
        let table = stack.add(
            "Table",
            Table::new(Attribute::string("pk")).sort_key(Attribute::number("sk")),
        );
        let global = GlobalSecondaryIndex::new;
        let add = |index| table.add_global_secondary_index(stack, index);
        add(global("plain", Attribute::string("g1")));
        add(global("sorted", Attribute::string("g1"))
            .sort_key(Attribute::binary("g2"))
            .projection_type(ProjectionType::KeysOnly));
        add(global("include", Attribute::string("pk"))
            .sort_key(Attribute::number("g3"))
            .projection_type(ProjectionType::Include)
            .non_key_attributes(["b", "a"])
            .read_capacity(3)
            .write_capacity(4));
        add(global("insights", Attribute::string("g4")).contributor_insights_enabled(true));
        add(global("multi", Attribute::string("m1"))
            .partition_key(Attribute::number("m2"))
            .sort_key(Attribute::string("m3"))
            .sort_key(Attribute::string("m4")));
        let local = LocalSecondaryIndex::new;
        let add = |index| table.add_local_secondary_index(stack, index);
        add(local("local", Attribute::string("l1")));
        add(local("local-keys", Attribute::binary("g2")).projection_type(ProjectionType::KeysOnly));
        add(local("local-include", Attribute::number("l2"))
            .projection_type(ProjectionType::Include)
            .non_key_attributes(["z"]));
        stack.add(
            "OnDemand",
            on_demand()
                .global_secondary_index(global("plain", Attribute::string("g1")))
                .global_secondary_index(
                    global("limits", Attribute::string("g1"))
                        .max_read_request_units(8)
                        .max_write_request_units(9),
                )
                .global_secondary_index(
                    global("warm", Attribute::string("g1"))
                        .warm_throughput(13_000, 5_000)
                        .contributor_insights(ContributorInsightsMode::AccessedAndThrottledKeys),
                ),
        );
    })
}

fn tasks() -> Role {
    Role::new(ServicePrincipal::new("ecs-tasks.amazonaws.com"))
}

fn all_grants(stack: &Stack, id: &str, table: &TableRef) {
    let role = |verb: &str| -> RoleRef { stack.add(format!("{id}{verb}"), tasks()) };
    table.grant_read_data(stack, &role("Read"));
    table.grant_write_data(stack, &role("Write"));
    table.grant_read_write_data(stack, &role("ReadWrite"));
    table.grant_full_access(stack, &role("Full"));
    table.grant_stream_read(stack, &role("StreamRead"));
    table.grant_table_list_streams(stack, &role("ListStreams"));
    table.grant(
        stack,
        &role("Actions"),
        ["dynamodb:GetItem", "dynamodb:PutItem"],
    );
    table.grant_stream(stack, &role("Stream"), ["dynamodb:DescribeStream"]);
}

fn grants(app: App) -> App {
    let streamed = || table().stream(StreamViewType::NewImage);
    app.stack("grants-plain", move |stack| {
        let table = stack.add("Table", streamed());
        all_grants(stack, "Plain", &table);
    })
    .stack("grants-indexed", move |stack| {
        let table = stack.add("Table", streamed().sort_key(Attribute::string("sk")));
        table.add_global_secondary_index(
            stack,
            GlobalSecondaryIndex::new("by-g", Attribute::string("g")),
        );
        table.add_local_secondary_index(
            stack,
            LocalSecondaryIndex::new("by-l", Attribute::string("l")),
        );
        all_grants(stack, "Indexed", &table);
    })
    .stack("grants-encrypted", |stack| {
        let table = stack.add("Table", own_key().stream(StreamViewType::NewImage));
        all_grants(stack, "Encrypted", &table);
    })
    .stack("grants-imported", |stack| {
        let key = Key::from_key_arn(
            stack,
            "Key",
            "arn:aws:kms:us-east-1:123456789012:key/1234abcd",
        );
        let add = |id: &'static str, table: ImportedTable| {
            let stream = "arn:aws:dynamodb:us-east-1:123456789012:table/t/stream/2020";
            stack.add(id, table.table_stream_arn(stream))
        };
        let tables = [
            ("ByAttributes", add("T1", ImportedTable::from_name("plain"))),
            (
                "WithIndexes",
                add(
                    "T2",
                    ImportedTable::from_arn(
                        "arn:aws:dynamodb:us-east-1:123456789012:table/indexed",
                    )
                    .global_indexes(["g1", "g2"])
                    .local_indexes(["l1"]),
                ),
            ),
            (
                "AllIndexes",
                add(
                    "T3",
                    ImportedTable::from_name("all").grant_index_permissions(true),
                ),
            ),
            (
                "Encrypted",
                add("T4", ImportedTable::from_name("enc").encryption_key(key)),
            ),
        ];
        for (id, table) in &tables {
            all_grants(stack, id, table);
        }
    })
    .stack("grants-combined", grants_combined)
    .stack("grants-resource-policy", |stack| {
        let shared = stack.add("Shared", table());
        shared.grant_read_data(stack, &AccountPrincipal::new("123456789012"));
        shared.grant_write_data(stack, &ServicePrincipal::new("glue.amazonaws.com"));
        let encrypted = stack.add("SharedEncrypted", own_key());
        encrypted.grant_read_write_data(
            stack,
            &ArnPrincipal::new("arn:aws:iam::123456789012:role/x"),
        );
    })
    .stack("grants-env", |stack| {
        stack.set_environment(Environment::new("123456789012", "eu-west-1"));
        let role = stack.add("Role", tasks());
        Table::from_table_name(stack, "ByName", "by-name").grant_read_data(stack, &role);
        stack
            .add("Own", own_key())
            .grant_read_write_data(stack, &role);
    })
}

fn grants_combined(stack: &mut Stack) {
    let stack = &*stack;
    let one = stack.add("One", own_key().stream(StreamViewType::NewImage));
    let two = stack.add("Two", table());
    let by_name = Table::from_table_name(stack, "ByName", "by-name");
    let by_arn = Table::from_table_arn(
        stack,
        "ByArn",
        "arn:aws:dynamodb:us-east-1:123456789012:table/by-arn",
    );
    let parameter = stack.add(
        "TableNameParameter",
        CfnParameter::<String>::ssm_value("/table"),
    );
    let by_parameter = Table::from_table_name(stack, "ByParameter", parameter.value().cast());
    let arn_parameter = stack.add("TableArnParameter", CfnParameter::string());
    let by_arn_parameter =
        Table::from_table_arn(stack, "ByArnParameter", arn_parameter.value().cast());
    let role = stack.add("Role", tasks());
    let tables = [
        ("one", &one),
        ("two", &two),
        ("byName", &by_name),
        ("byArn", &by_arn),
        ("byParameter", &by_parameter),
        ("byArnParameter", &by_arn_parameter),
    ];
    for (_, table) in tables {
        table.grant_read_data(stack, &role);
        table.grant_write_data(stack, &role);
    }
    one.grant_stream_read(stack, &role);
    for (id, table) in tables {
        stack.output(format!("{id}Name"), table.table_name());
        stack.output(format!("{id}Arn"), table.table_arn());
    }
    let user = stack.add("User", User::new());
    two.grant_full_access(stack, &user);
    let imported = Role::from_role_arn(
        stack,
        "ImportedRole",
        "arn:aws:iam::123456789012:role/imported",
    );
    one.grant_read_data(stack, &imported);
    let frozen = stack.add(
        "FrozenRole",
        ImportedRole::from_arn("arn:aws:iam::123456789012:role/frozen").mutable(false),
    );
    one.grant_read_data(stack, &frozen);
    let topic = stack.add("Topic", CfnResource::new("AWS::SNS::Topic"));
    two.grant_read_data(stack, &role)
        .apply_before(stack, &topic);
    one.grant_write_data(stack, &user)
        .apply_before(stack, &topic);
}

fn scaling(app: App) -> App {
    app.stack("scaling", |stack| {
        let table = stack.add(
            "Table",
            table()
                .read_capacity(5)
                .write_capacity(5)
                .global_secondary_index(GlobalSecondaryIndex::new("by-g", Attribute::string("g"))),
        );
        let read = table.auto_scale_read_capacity(stack, 5, 50);
        read.scale_on_utilization(stack, UtilizationScaling::new(75));
        read.scale_on_schedule(
            stack,
            "Morning",
            ScalingSchedule::new(Schedule::cron(CronOptions::new().hour("8").minute("0")))
                .min_capacity(20),
        );
        read.scale_on_schedule(
            stack,
            "Night",
            ScalingSchedule::new(Schedule::rate(Duration::hours(3)))
                .max_capacity(20)
                .min_capacity(1),
        );
        table
            .auto_scale_write_capacity(stack, 1, 10)
            .scale_on_utilization(
                stack,
                UtilizationScaling::new(60)
                    .scale_in_cooldown(Duration::minutes(1))
                    .scale_out_cooldown(Duration::seconds(30))
                    .policy_name("named")
                    .disable_scale_in(true),
            );
        table
            .auto_scale_global_secondary_index_read_capacity(stack, "by-g", 2, 4)
            .scale_on_utilization(stack, UtilizationScaling::new(50));
        table
            .auto_scale_global_secondary_index_write_capacity(stack, "by-g", 2, 4)
            .scale_on_utilization(stack, UtilizationScaling::new(50));
    })
    .stack("scaling-env", |stack| {
        stack.set_environment(Environment::new("123456789012", "eu-west-1"));
        let table = stack.add("Table", table());
        table
            .auto_scale_read_capacity(stack, 5, 50)
            .scale_on_utilization(stack, UtilizationScaling::new(75));
    })
}

fn import_source(app: App) -> App {
    app.stack("import-source", |stack| {
        let from = |format| ImportSource::new("the-bucket", format);
        stack.add(
            "Json",
            table().import_source(from(InputFormat::DynamoDbJson)),
        );
        stack.add(
            "Ion",
            table().import_source(
                from(InputFormat::Ion)
                    .compression_type(InputCompressionType::Gzip)
                    .key_prefix("prefix")
                    .bucket_owner("123456789012"),
            ),
        );
        stack.add("Csv", table().import_source(from(InputFormat::csv())));
        let csv = InputFormat::Csv {
            delimiter: Some(";".into()),
            headers: vec!["id".into(), "name".into()],
        };
        stack.add(
            "CsvOptions",
            table().import_source(from(csv).compression_type(InputCompressionType::None)),
        );
    })
}

fn grantees(app: App) -> App {
    app.stack("grantees", |stack| {
        stack.set_environment(Environment::new("123456789012", "eu-west-1"));
        let shared = stack.add("Table", own_key().stream(StreamViewType::NewImage));
        let arn = |account: &str, name: &str| format!("arn:aws:iam::{account}:role/{name}");
        let frozen = stack.add(
            "Frozen",
            ImportedRole::from_arn(arn("123456789012", "f")).mutable(false),
        );
        shared.grant_read_data(stack, &frozen);
        let resources = stack.add(
            "Resources",
            ImportedRole::from_arn(arn("123456789012", "r"))
                .mutable(false)
                .add_grants_to_resources(true),
        );
        shared.grant_write_data(stack, &resources);
        shared.grant_stream_read(stack, &resources);
        let foreign = Role::from_role_arn(stack, "Foreign", arn("999999999999", "o"));
        shared.grant_stream_read(stack, &foreign);
        shared.grant_table_list_streams(stack, &foreign);
        shared.grant(stack, &foreign, ["dynamodb:GetItem"]);
        shared.grant_read_data(stack, &AccountPrincipal::new("123456789012"));
        shared.grant_stream_read(stack, &AccountPrincipal::new("999999999999"));
        shared.grant_read_data(stack, &AnyPrincipal::new());
        shared.grant_read_data(stack, &OrganizationPrincipal::new("o-1234567890"));
        shared.grant_read_data(
            stack,
            &CompositePrincipal::new()
                .and(ArnPrincipal::new(arn("123456789012", "c1")))
                .and(AccountPrincipal::new("888888888888")),
        );
        shared.grant_read_data(stack, &Role::from_role_name(stack, "Named", "n"));
        shared.grant_read_data(stack, &Group::from_group_name(stack, "ImportedGroup", "g"));
        shared.grant_read_data(stack, &User::from_user_name(stack, "ImportedUser", "u"));
        let group = stack.add("Group", Group::new());
        shared.grant_read_data(stack, &group);
        for service in ["glue", "redshift", "replication.dynamodb"] {
            let principal = ServicePrincipal::new(format!("{service}.amazonaws.com"));
            shared.grant_read_data(stack, &principal);
        }
        shared.grant_table_list_streams(stack, &ServicePrincipal::new("x.amazonaws.com"));
        let elsewhere = Table::from_table_arn(
            stack,
            "Elsewhere",
            "arn:aws:dynamodb:eu-west-1:999999999999:table/x",
        );
        let role = stack.add("Role", Role::new(AnyPrincipal::new()));
        elsewhere.grant_read_data(stack, &role);
        let indexed = stack.add("Indexed", table());
        indexed.grant_read_data(stack, &role);
        indexed.grant_read_data(stack, &role);
        indexed.grant_write_data(stack, &role);
        indexed.add_global_secondary_index(
            stack,
            GlobalSecondaryIndex::new("late", Attribute::string("g")),
        );
        let plain = stack.add("Plain", table());
        let other = stack.add("Other", Role::new(AnyPrincipal::new()));
        plain.grant_read_data(stack, &other);
        plain.grant_write_data(stack, &other);
        plain.grant(stack, &other, ["dynamodb:GetItem"]);
        plain.grant(stack, &other, ["dynamodb:PutItem"]);
        plain.grant_read_data(stack, &foreign);
        let key = stack.add("Key", Key::new());
        let alias = stack.add("Alias", Alias::new("alias/t", &key));
        stack
            .add("Aliased", table().encryption_key(&alias))
            .grant_read_data(stack, &other);
        let imported = Alias::from_alias_name(stack, "Imported", "alias/q");
        stack
            .add("ImportedAlias", table().encryption_key(imported))
            .grant_read_write_data(stack, &other);
    })
}
