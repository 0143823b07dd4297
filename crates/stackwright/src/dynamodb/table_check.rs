//! Checks of tables and indexes.

use stackwright_core::{Diagnostic, Scope, Value};

use super::attribute::Attribute;
use super::codes;
use super::index::{GlobalSecondaryIndex, LocalSecondaryIndex, Projection, ProjectionType};
use super::settings::{TableEncryption, Units};
use super::table::Table;
use super::table_ref::TableRef;

pub(super) fn check_table(table: &Table, scope: &Scope) {
    if let Some(name) = table.name.as_ref().and_then(Value::as_text) {
        check_name(scope, name);
    }
    check_capacity(
        scope,
        "the table",
        table.is_provisioned(),
        table.capacity,
        table.max_request_units,
    );
    if let Some(sort_key) = &table.sort_key {
        check_distinct(scope, &[&table.partition_key, sort_key]);
    }
    if let Some((enabled, Some(days))) = table.point_in_time_recovery
        && (!enabled || !(1..=35).contains(&days))
    {
        let finding = Diagnostic::error(
            &codes::ILLEGAL_RECOVERY_PERIOD,
            "the table can't be restored over this period",
        );
        scope.diagnose(
            finding
                .given(format!("{days} days"))
                .allowed("1 to 35 days")
                .help("correct the period, or use `point_in_time_recovery`: 35 days"),
        );
    }
    let not_own = matches!(
        table.encryption,
        Some(TableEncryption::Default | TableEncryption::AwsManaged)
    );
    if table.encryption_key.is_some() && not_own {
        let finding = Diagnostic::error(
            &codes::KEY_WITHOUT_ENCRYPTION,
            "a key is given, but the table is not encrypted by it",
        );
        scope.diagnose(
            finding
                .given("`encryption_key` with another encryption")
                .allowed("`encryption_key` with `TableEncryption::CustomerManaged`")
                .help("leave `encryption` out: the key says enough"),
        );
    }
}

fn check_name(scope: &Scope, name: &str) {
    let legal = |character: char| character.is_ascii_alphanumeric() || "_.-".contains(character);
    if !(3..=255).contains(&name.len()) || !name.chars().all(legal) {
        let finding = Diagnostic::error(&codes::ILLEGAL_TABLE_NAME, "the name is not a legal one");
        scope.diagnose(
            finding
                .given(format!("`{name}`"))
                .allowed("3 to 255 letters, digits and `_.-`")
                .help("choose another name"),
        );
    }
}

/// `what` is the table or index that capacity and limits belong to.
fn check_capacity(scope: &Scope, what: &str, is_provisioned: bool, capacity: Units, limits: Units) {
    let given = |units: Units| {
        let count = |count: Option<u32>, name: &str| count.map(|count| format!("{count} {name}"));
        let parts = [count(units.read, "reads"), count(units.write, "writes")];
        format!(
            "{} per second",
            parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
        )
    };
    if !is_provisioned && capacity.is_given() {
        let finding = Diagnostic::error(
            &codes::CAPACITY_ON_DEMAND,
            format!("capacity is provisioned for {what}, which is billed per request"),
        );
        scope.diagnose(
            finding
                .given(given(capacity))
                .allowed("`read_capacity` and `write_capacity` with `BillingMode::Provisioned`")
                .help("leave the capacity out; `max_read_request_units` sets a limit"),
        );
    }
    if is_provisioned && limits.is_given() {
        let finding = Diagnostic::error(
            &codes::REQUEST_LIMIT_PROVISIONED,
            format!("a limit of requests is set for {what}, whose capacity is provisioned"),
        );
        scope.diagnose(
            finding
                .given(given(limits))
                .allowed("`max_…_request_units` with `BillingMode::PayPerRequest`")
                .help("leave the limit out: the capacity is one"),
        );
    }
}

fn check_distinct(scope: &Scope, keys: &[&Attribute]) {
    for (position, key) in keys.iter().enumerate() {
        if keys[..position]
            .iter()
            .any(|earlier| earlier.name == key.name)
        {
            let finding = Diagnostic::error(
                &codes::KEY_GIVEN_TWICE,
                "the key names the same attribute twice",
            );
            scope.diagnose(
                finding
                    .given(format!("`{}`", key.name))
                    .allowed("each attribute once")
                    .help("choose another attribute, or leave the sort key out"),
            );
        }
    }
}

fn check_projection(scope: &Scope, index: &str, projection: &Projection) {
    let includes = projection.kind == Some(ProjectionType::Include);
    if includes == projection.non_key_attributes.is_empty() {
        let kind = projection.kind.unwrap_or(ProjectionType::All);
        let finding = Diagnostic::error(
            &codes::INCLUDE_WITHOUT_ATTRIBUTES,
            format!("the projection of the index `{index}` and its attributes don't go together"),
        );
        scope.diagnose(
            finding
                .given(format!(
                    "{} with {} attributes",
                    kind.as_str(),
                    projection.non_key_attributes.len()
                ))
                .allowed("INCLUDE with attributes, ALL or KEYS_ONLY without")
                .help("correct `projection_type` or `non_key_attributes`"),
        );
    }
}

/// What both kinds of index have in common. `attributes` are those of its own key.
fn check_index(scope: &Scope, table: &TableRef, name: &str, attributes: &[&Attribute]) {
    let Some(own) = table.own_part() else { return };
    let schema = own.schema.borrow();
    let names = schema.global_indexes.iter().map(|index| &index.name);
    let mut names = names.chain(schema.local_indexes.iter().map(|index| &index.name));
    if names.any(|existing| existing == name) {
        let finding = Diagnostic::error(
            &codes::DUPLICATE_INDEX,
            "the table has an index of this name already",
        );
        scope.diagnose(
            finding
                .given(format!("`{name}`"))
                .allowed("each name once")
                .help("choose another name"),
        );
    }
    for attribute in attributes {
        let other = schema
            .attributes
            .iter()
            .find(|existing| existing.name == attribute.name && existing.kind != attribute.kind);
        if let Some(other) = other {
            let finding = Diagnostic::error(
                &codes::ATTRIBUTE_TYPE_CONFLICT,
                format!("the attribute `{}` has two types", attribute.name),
            );
            scope.diagnose(
                finding
                    .given(format!(
                        "{} and {}",
                        other.kind.as_str(),
                        attribute.kind.as_str()
                    ))
                    .allowed("one type for an attribute in all keys of a table")
                    .help("correct one of the two"),
            );
        }
    }
}

fn check_count(scope: &Scope, count: usize, limit: usize, kind: &str) {
    if count >= limit {
        let finding = Diagnostic::error(
            &codes::TOO_MANY_INDEXES,
            format!("the table has too many {kind} secondary indexes"),
        );
        scope.diagnose(
            finding
                .given(format!("{} indexes", count + 1))
                .allowed(format!("at most {limit}"))
                .help("leave some out"),
        );
    }
}

pub(super) fn check_global(scope: &Scope, table: &TableRef, index: &GlobalSecondaryIndex) {
    let attributes: Vec<&Attribute> = index.attributes().collect();
    check_name(scope, &index.name);
    check_index(scope, table, &index.name, &attributes);
    check_distinct(scope, &attributes);
    check_projection(scope, &index.name, &index.projection);
    if index.partition_keys.len() > 4 || index.sort_keys.len() > 4 {
        let finding = Diagnostic::error(
            &codes::TOO_MANY_KEYS,
            "the index has too many partition or sort keys",
        );
        scope.diagnose(
            finding
                .given(format!(
                    "{} partition and {} sort keys",
                    index.partition_keys.len(),
                    index.sort_keys.len()
                ))
                .allowed("1 to 4 partition keys, at most 4 sort keys")
                .help("leave some out"),
        );
    }
    if let Some(own) = table.own_part() {
        let schema = own.schema.borrow();
        check_count(scope, schema.global_indexes.len(), 20, "global");
        let what = format!("the index `{}`", index.name);
        check_capacity(
            scope,
            &what,
            schema.is_provisioned,
            index.capacity,
            index.max_request_units,
        );
    }
}

pub(super) fn check_local(scope: &Scope, table: &TableRef, index: &LocalSecondaryIndex) {
    check_name(scope, &index.name);
    check_index(scope, table, &index.name, &[&index.sort_key]);
    check_projection(scope, &index.name, &index.projection);
    let Some(own) = table.own_part() else { return };
    let schema = own.schema.borrow();
    check_distinct(scope, &[&schema.partition_key, &index.sort_key]);
    check_count(scope, schema.local_indexes.len(), 5, "local");
    if schema.sort_key.is_none() {
        let finding = Diagnostic::error(
            &codes::NO_SORT_KEY,
            "a table without a sort key can't have local secondary indexes",
        );
        scope.diagnose(
            finding
                .given("a local index of a table with a partition key alone")
                .allowed("local indexes of tables with a sort key")
                .help("give the table a `sort_key`, or make the index a global one"),
        );
    }
}
