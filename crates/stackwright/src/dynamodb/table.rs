//! Tables.

use stackwright_core::{Construct, IntoValue, Node, Object, RemovalPolicy, Scope, Text, Value};

use super::attribute::{Attribute, key_schema};
use super::import_source::ImportSource;
use super::imported_table::ImportedTable;
use super::index::{GlobalSecondaryIndex, LocalSecondaryIndex};
use super::settings::{
    ApproximateCreationDateTimePrecision, BillingMode, ContributorInsightsMode, StreamViewType,
    TableClass, TableEncryption, Units, contributor_insights, throughput_setters,
};
use super::table_check::{check_global, check_local, check_table};
use super::table_ref::{Schema, TableRef};
use crate::iam::{PolicyDocument, PolicyKind};
use crate::kms::{Key, KeyRef};
use stackwright_cfn::dynamodb::CfnTable;
use stackwright_cfn::kinds::dynamodb::{TableArn, TableName};

/// A DynamoDB table (`AWS::DynamoDB::Table`). It is retained when it leaves the stack, unless told
/// otherwise.
///
/// ```
/// use stackwright::dynamodb::{Attribute, BillingMode, Table};
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("table");
/// let table = stack.add(
///     "Table",
///     Table::new(Attribute::string("pk"))
///         .sort_key(Attribute::string("sk"))
///         .billing_mode(BillingMode::PayPerRequest),
/// );
/// let role = stack.add("Role", Role::new(ServicePrincipal::new("ecs-tasks.amazonaws.com")));
/// table.grant_read_data(&stack, &role);
/// ```
#[derive(Clone, Debug)]
pub struct Table {
    pub(super) partition_key: Attribute,
    pub(super) sort_key: Option<Attribute>,
    pub(super) name: Option<Value<String>>,
    pub(super) billing_mode: Option<BillingMode>,
    pub(super) capacity: Units,
    pub(super) max_request_units: Units,
    warm_throughput: Units,
    pub(super) point_in_time_recovery: Option<(bool, Option<u32>)>,
    table_class: Option<TableClass>,
    pub(super) encryption: Option<TableEncryption>,
    pub(super) encryption_key: Option<KeyRef>,
    time_to_live_attribute: Option<Value<String>>,
    stream: Option<StreamViewType>,
    kinesis_stream: Option<(Value<String>, Option<ApproximateCreationDateTimePrecision>)>,
    contributor_insights: Option<(bool, Option<ContributorInsightsMode>)>,
    deletion_protection: Option<bool>,
    import_source: Option<ImportSource>,
    resource_policy: Option<PolicyDocument>,
    removal_policy: Option<RemovalPolicy>,
    global_indexes: Vec<GlobalSecondaryIndex>,
    local_indexes: Vec<LocalSecondaryIndex>,
}

impl Table {
    /// A table with this partition key.
    pub fn new(partition_key: Attribute) -> Self {
        Self {
            partition_key,
            sort_key: None,
            name: None,
            billing_mode: None,
            capacity: Units::default(),
            max_request_units: Units::default(),
            warm_throughput: Units::default(),
            point_in_time_recovery: None,
            table_class: None,
            encryption: None,
            encryption_key: None,
            time_to_live_attribute: None,
            stream: None,
            kinesis_stream: None,
            contributor_insights: None,
            deletion_protection: None,
            import_source: None,
            resource_policy: None,
            removal_policy: None,
            global_indexes: Vec::new(),
            local_indexes: Vec::new(),
        }
    }

    /// The sort key. Default: none.
    #[must_use]
    pub fn sort_key(mut self, key: Attribute) -> Self {
        self.sort_key = Some(key);
        self
    }

    /// The table's name. Default: CloudFormation makes one up, which keeps replacement possible.
    #[must_use]
    pub fn table_name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// How capacity is paid for. Default: provisioned, as in the CDK.
    #[must_use]
    pub const fn billing_mode(mut self, mode: BillingMode) -> Self {
        self.billing_mode = Some(mode);
        self
    }

    throughput_setters!();

    /// Whether the table can be restored to any second of the last 35 days. Default: false.
    #[must_use]
    pub const fn point_in_time_recovery(mut self, enabled: bool) -> Self {
        self.point_in_time_recovery = Some((enabled, None));
        self
    }

    /// Lets the table be restored to any second of the last days, 1 to 35.
    #[must_use]
    pub const fn recovery_period_in_days(mut self, days: u32) -> Self {
        self.point_in_time_recovery = Some((true, Some(days)));
        self
    }

    /// What storage and throughput cost. Default: standard.
    #[must_use]
    pub const fn table_class(mut self, class: TableClass) -> Self {
        self.table_class = Some(class);
        self
    }

    /// Whose key encrypts the table. Default: one that DynamoDB owns, or the one that is given.
    #[must_use]
    pub const fn encryption(mut self, encryption: TableEncryption) -> Self {
        self.encryption = Some(encryption);
        self
    }

    /// The customer's key that encrypts the table. Default: none.
    #[must_use]
    pub fn encryption_key(mut self, key: impl Into<KeyRef>) -> Self {
        self.encryption_key = Some(key.into());
        self
    }

    /// The attribute that says, in seconds since 1970, when an item expires. Default: items do not.
    #[must_use]
    pub fn time_to_live_attribute(mut self, name: impl IntoValue<String>) -> Self {
        self.time_to_live_attribute = Some(name.into_value());
        self
    }

    /// What the table's stream says of changed items. Default: there is no stream.
    #[must_use]
    pub const fn stream(mut self, view: StreamViewType) -> Self {
        self.stream = Some(view);
        self
    }

    /// Sends changes to the Kinesis stream with this ARN. Default: none.
    #[must_use]
    pub fn kinesis_stream(mut self, arn: impl IntoValue<String>) -> Self {
        let precision = self.kinesis_stream.and_then(|(_, precision)| precision);
        self.kinesis_stream = Some((arn.into_value(), precision));
        self
    }

    /// Sends changes to the Kinesis stream with this ARN, with times of this precision.
    #[must_use]
    pub fn precise_kinesis_stream(
        mut self,
        arn: impl IntoValue<String>,
        precision: ApproximateCreationDateTimePrecision,
    ) -> Self {
        self.kinesis_stream = Some((arn.into_value(), Some(precision)));
        self
    }

    /// Whether the table is protected from being deleted. Default: false.
    #[must_use]
    pub const fn deletion_protection(mut self, protect: bool) -> Self {
        self.deletion_protection = Some(protect);
        self
    }

    /// Files that the table is filled from when it is created. Default: none.
    #[must_use]
    pub fn import_source(mut self, source: ImportSource) -> Self {
        self.import_source = Some(source);
        self
    }

    /// The table's own policy. Default: none; see [`TableRef::add_to_resource_policy`].
    #[must_use]
    pub fn resource_policy(mut self, policy: impl Into<PolicyDocument>) -> Self {
        self.resource_policy = Some(policy.into());
        self
    }

    /// What happens to the table when it leaves the stack. Default: it is retained.
    #[must_use]
    pub const fn removal_policy(mut self, policy: RemovalPolicy) -> Self {
        self.removal_policy = Some(policy);
        self
    }

    /// Adds a global secondary index.
    #[must_use]
    pub fn global_secondary_index(mut self, index: GlobalSecondaryIndex) -> Self {
        self.global_indexes.push(index);
        self
    }

    /// Adds a local secondary index.
    #[must_use]
    pub fn local_secondary_index(mut self, index: LocalSecondaryIndex) -> Self {
        self.local_indexes.push(index);
        self
    }

    /// An existing table of the stack's account and region, by its name. See [`ImportedTable`] for
    /// one with indexes, a stream or a key.
    #[track_caller]
    pub fn from_table_name(
        scope: &Scope,
        id: impl Into<Text>,
        name: impl IntoValue<TableName>,
    ) -> TableRef {
        scope.add(id, ImportedTable::from_name(name))
    }

    /// An existing table, by its ARN. See [`ImportedTable`] for one with indexes, a stream or a key.
    #[track_caller]
    pub fn from_table_arn(
        scope: &Scope,
        id: impl Into<Text>,
        arn: impl IntoValue<TableArn>,
    ) -> TableRef {
        scope.add(id, ImportedTable::from_arn(arn))
    }

    pub(super) fn is_provisioned(&self) -> bool {
        self.billing_mode != Some(BillingMode::PayPerRequest)
    }

    /// The key that encrypts the table, made where none is given, and how the table names it.
    fn sse(&self, scope: &Scope) -> (Option<KeyRef>, Option<Node>) {
        let mut specification = Object::typed();
        let encryption = self.encryption.or_else(|| {
            self.encryption_key
                .as_ref()
                .map(|_| TableEncryption::CustomerManaged)
        });
        let key = match encryption {
            None => return (None, None),
            Some(TableEncryption::Default) => {
                specification.put("SSEEnabled", false.into());
                None
            }
            Some(TableEncryption::AwsManaged) => {
                specification.put("SSEEnabled", true.into());
                None
            }
            Some(TableEncryption::CustomerManaged) => {
                let key = self.encryption_key.clone().unwrap_or_else(|| {
                    let description = format!(
                        "Customer-managed key auto-created for encrypting DynamoDB table at {}",
                        scope.path()
                    );
                    let key = Key::new()
                        .description(description)
                        .enable_key_rotation(true);
                    scope.add("Key", key)
                });
                specification.put("KMSMasterKeyId", key.key_arn().into_node());
                specification.put("SSEEnabled", true.into());
                specification.put("SSEType", "KMS".into());
                Some(key)
            }
        };
        (key, Some(specification.into()))
    }
}

/// An object of one property.
fn only(property: &'static str, value: impl Into<Node>) -> Node {
    let mut object = Object::typed();
    object.put(property, value.into());
    object.into()
}

impl Construct for Table {
    type Handle = TableRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> TableRef {
        check_table(&self, scope);
        let (key, sse) = self.sse(scope);
        let is_provisioned = self.is_provisioned();
        let sort_keys: Vec<Attribute> = self.sort_key.iter().cloned().collect();
        let partition_keys = std::slice::from_ref(&self.partition_key);
        let mut resource = CfnTable::new(key_schema(partition_keys, &sort_keys));
        let properties = resource.as_object_mut();
        let mut put = |property, value: Option<Node>| {
            if let Some(value) = value {
                properties.put(property, value);
            }
        };
        put(
            "BillingMode",
            (!is_provisioned).then(|| "PAY_PER_REQUEST".into()),
        );
        put(
            "ContributorInsightsSpecification",
            self.contributor_insights
                .map(|(enabled, mode)| contributor_insights(enabled, mode)),
        );
        put(
            "DeletionProtectionEnabled",
            self.deletion_protection.map(Node::from),
        );
        put(
            "ImportSourceSpecification",
            self.import_source.map(ImportSource::property),
        );
        let kinesis = self.kinesis_stream.map(|(arn, precision)| {
            let mut stream = Object::typed();
            stream.put("StreamArn", arn.into());
            if let Some(precision) = precision {
                stream.put(
                    "ApproximateCreationDateTimePrecision",
                    precision.as_str().into(),
                );
            }
            stream.into()
        });
        put("KinesisStreamSpecification", kinesis);
        put("OnDemandThroughput", self.max_request_units.on_demand());
        let recovery = self.point_in_time_recovery.map(|(enabled, days)| {
            let mut recovery = Object::typed();
            recovery.put("PointInTimeRecoveryEnabled", enabled.into());
            if let Some(days) = days {
                recovery.put("RecoveryPeriodInDays", days.into());
            }
            recovery.into()
        });
        put("PointInTimeRecoverySpecification", recovery);
        put(
            "ProvisionedThroughput",
            is_provisioned.then(|| self.capacity.provisioned()),
        );
        put("SSESpecification", sse);
        let stream = self
            .stream
            .map(|view| only("StreamViewType", view.as_str()));
        put("StreamSpecification", stream);
        put(
            "TableClass",
            self.table_class.map(|class| class.as_str().into()),
        );
        put("TableName", self.name.map(Node::from));
        let expiry = self.time_to_live_attribute.map(|name| {
            let mut expiry = Object::typed();
            expiry.put("AttributeName", name.into());
            expiry.put("Enabled", true.into());
            expiry.into()
        });
        put("TimeToLiveSpecification", expiry);
        put("WarmThroughput", self.warm_throughput.warm());
        let resource = scope.add("Resource", resource);
        let removal_policy = self.removal_policy.unwrap_or(RemovalPolicy::Retain);
        scope.edit(&resource).removal_policy(removal_policy);
        let policy = self.resource_policy.unwrap_or_default();
        policy.check(scope, PolicyKind::Resource);
        let schema = Schema::new(self.partition_key, self.sort_key, is_provisioned);
        let table = TableRef::own(scope, &resource, schema, key, policy, self.stream.is_some());
        for index in self.global_indexes {
            check_global(scope, &table, &index);
            table.put_global(index);
        }
        for index in self.local_indexes {
            check_local(scope, &table, &index);
            table.put_local(index);
        }
        table
    }
}
