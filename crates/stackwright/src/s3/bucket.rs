//! Buckets.

use std::rc::Rc;

use stackwright_core::{
    AsNode, Construct, Duration, IntoValue, Node, Object, RemovalPolicy, Scope, Text, Value,
};

use super::access::{BlockPublicAccess, BucketAccessControl, ObjectOwnership};
use super::bucket_attributes::BucketAttributes;
use super::bucket_check::check;
use super::bucket_ref::{BucketRef, Own, State};
use super::cors::CorsRule;
use super::encryption::{self, BlockedEncryptionType, BucketEncryption};
use super::grants::ReplicationDestination;
use super::inventory::Inventory;
use super::lifecycle::{LifecycleRule, TransitionDefaultMinimumObjectSize};
use super::logging::{AccessLogs, TargetObjectKeyFormat};
use super::replication::ReplicationRule;
use super::selection::{BucketMetrics, IntelligentTieringConfiguration};
use super::website::Website;
use crate::iam::{
    AnyPrincipal, Effect, LazyPolicy, PolicyStatement, Role, RoleRef, ServicePrincipal,
};
use crate::kms::KeyRef;
use stackwright_cfn::kinds::s3::{BucketArn, BucketName};
use stackwright_cfn::s3::CfnBucket;

/// How long objects can't be deleted, and whether somebody may lift that.
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html>
#[derive(Clone, Copy, Debug)]
pub struct ObjectLockRetention {
    pub(super) duration: Duration,
    mode: &'static str,
}

impl ObjectLockRetention {
    /// Who has a special permission may lift it. 1 day to 100 years.
    pub const fn governance(duration: Duration) -> Self {
        Self {
            duration,
            mode: "GOVERNANCE",
        }
    }

    /// Nobody may lift it. 1 day to 100 years.
    pub const fn compliance(duration: Duration) -> Self {
        Self {
            duration,
            mode: "COMPLIANCE",
        }
    }
}

/// A bucket (`AWS::S3::Bucket`).
///
/// ```
/// use stackwright::prelude::*;
/// use stackwright::s3::{Bucket, BucketEncryption, LifecycleRule};
///
/// let stack = Stack::new("shop");
/// let uploads = stack.add(
///     "Uploads",
///     Bucket::new()
///         .encryption(BucketEncryption::Kms)
///         .enforce_ssl(true)
///         .lifecycle_rule(LifecycleRule::new().expiration(Duration::days(90))),
/// );
/// let role = stack.add("Role", Role::new(ServicePrincipal::new("ecs-tasks.amazonaws.com")));
/// uploads.grant_read_write(&stack, &role);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Bucket {
    pub(super) name: Option<Value<BucketName>>,
    name_prefix: Option<Value<String>>,
    pub(super) encryption: Option<BucketEncryption>,
    blocked_encryption_types: Vec<BlockedEncryptionType>,
    pub(super) bucket_key: Option<bool>,
    pub(super) enforce_ssl: bool,
    pub(super) minimum_tls_version: Option<f64>,
    removal_policy: Option<RemovalPolicy>,
    pub(super) versioned: bool,
    object_lock: Option<bool>,
    pub(super) object_lock_retention: Option<ObjectLockRetention>,
    abac: Option<bool>,
    lifecycle_rules: Vec<LifecycleRule>,
    minimum_object_size: Option<TransitionDefaultMinimumObjectSize>,
    website: Option<Website>,
    pub(super) access_control: Option<BucketAccessControl>,
    public_read_access: bool,
    block_public_access: Option<BlockPublicAccess>,
    metrics: Vec<BucketMetrics>,
    cors: Vec<CorsRule>,
    access_logs: AccessLogs,
    inventories: Vec<Inventory>,
    pub(super) object_ownership: Option<ObjectOwnership>,
    transfer_acceleration: bool,
    tiering: Vec<IntelligentTieringConfiguration>,
    replication_role: Option<RoleRef>,
    pub(super) replication_rules: Vec<ReplicationRule>,
}

/// Declares setters that add one more to a list.
macro_rules! add_setters {
    ($($(#[$doc:meta])* $name:ident: $field:ident, $kind:ty;)*) => { $(
        $(#[$doc])*
        #[must_use]
        pub fn $name(mut self, item: $kind) -> Self {
            self.$field.push(item);
            self
        }
    )* };
}

impl Bucket {
    /// A bucket that nobody else can read, encrypted by S3 itself.
    pub fn new() -> Self {
        Self::default()
    }

    /// The bucket's name, unique in the world: 3 to 63 lower case letters, digits, dots and hyphens.
    /// Default: CloudFormation makes one up.
    #[must_use]
    pub fn bucket_name(mut self, name: impl IntoValue<BucketName>) -> Self {
        self.name = Some(name.into_value());
        self.name_prefix = None;
        self
    }

    /// How the bucket's name starts that S3 makes up in a namespace of the account and region, in
    /// place of [`bucket_name`](Self::bucket_name).
    #[must_use]
    pub fn bucket_name_prefix(mut self, prefix: impl IntoValue<String>) -> Self {
        self.name_prefix = Some(prefix.into_value());
        self.name = None;
        self
    }

    /// How objects are encrypted at rest. Default: not said, which is by a key of S3 itself.
    #[must_use]
    pub fn encryption(mut self, encryption: BucketEncryption) -> Self {
        self.encryption = Some(encryption);
        self
    }

    /// The key that encrypts objects: [`BucketEncryption::CustomerManaged`].
    #[must_use]
    pub fn encryption_key(self, key: impl Into<KeyRef>) -> Self {
        self.encryption(BucketEncryption::CustomerManaged(key.into()))
    }

    /// Whether S3 uses one data key for many objects, which costs less. Needs an encryption. Default:
    /// not said.
    #[must_use]
    pub const fn bucket_key_enabled(mut self, enabled: bool) -> Self {
        self.bucket_key = Some(enabled);
        self
    }

    /// Whether the bucket's policy denies calls without TLS. Default: false.
    #[must_use]
    pub const fn enforce_ssl(mut self, enforce: bool) -> Self {
        self.enforce_ssl = enforce;
        self
    }

    /// The least version of TLS, such as 1.2; with [`enforce_ssl`](Self::enforce_ssl) only. Default:
    /// any.
    #[must_use]
    pub const fn minimum_tls_version(mut self, version: f64) -> Self {
        self.minimum_tls_version = Some(version);
        self
    }

    /// What happens to the bucket when it leaves the stack. Default: it is retained. S3 deletes empty
    /// buckets only.
    #[must_use]
    pub const fn removal_policy(mut self, policy: RemovalPolicy) -> Self {
        self.removal_policy = Some(policy);
        self
    }

    /// Whether older versions of objects are kept. Default: false.
    #[must_use]
    pub const fn versioned(mut self, versioned: bool) -> Self {
        self.versioned = versioned;
        self
    }

    /// Whether objects can be protected from deletion. Default: false, or true with a default
    /// retention.
    #[must_use]
    pub const fn object_lock_enabled(mut self, enabled: bool) -> Self {
        self.object_lock = Some(enabled);
        self
    }

    /// How long objects are protected from deletion unless the writer says otherwise. Default: not.
    #[must_use]
    pub const fn object_lock_default_retention(mut self, retention: ObjectLockRetention) -> Self {
        self.object_lock_retention = Some(retention);
        self
    }

    /// Whether policies may depend on the bucket's tags. Default: not said, which is false.
    #[must_use]
    pub const fn abac_status(mut self, enabled: bool) -> Self {
        self.abac = Some(enabled);
        self
    }

    /// From which size on objects are moved by lifecycle rules. Default: not said.
    #[must_use]
    pub const fn transition_default_minimum_object_size(
        mut self,
        size: TransitionDefaultMinimumObjectSize,
    ) -> Self {
        self.minimum_object_size = Some(size);
        self
    }

    /// What the bucket answers as a website. Default: it is none.
    #[must_use]
    pub fn website(mut self, website: Website) -> Self {
        self.website = Some(website);
        self
    }

    /// A canned access control list. Default: none, and policies say who may do what.
    #[must_use]
    pub const fn access_control(mut self, control: BucketAccessControl) -> Self {
        self.access_control = Some(control);
        self
    }

    /// Whether everybody may read every object. The bucket must not block public policies. Default:
    /// false.
    #[must_use]
    pub const fn public_read_access(mut self, public: bool) -> Self {
        self.public_read_access = public;
        self
    }

    /// Which public access is blocked. Default: not said, which is all.
    #[must_use]
    pub const fn block_public_access(mut self, block: BlockPublicAccess) -> Self {
        self.block_public_access = Some(block);
        self
    }

    add_setters! {
        /// Adds a kind of encryption that writers may not choose. Default: none.
        blocked_encryption_type: blocked_encryption_types, BlockedEncryptionType;
        /// Adds what happens to objects as they age. Default: nothing.
        lifecycle_rule: lifecycle_rules, LifecycleRule;
        /// Adds request metrics. Default: none.
        metric: metrics, BucketMetrics;
        /// Lets other websites use the bucket's objects. Default: none.
        cors_rule: cors, CorsRule;
        /// Adds an inventory, and permits S3 to write it. Default: none.
        inventory: inventories, Inventory;
        /// Adds when objects go into archives that are tiered by use. Default: never.
        intelligent_tiering_configuration: tiering, IntelligentTieringConfiguration;
        /// Copies objects to another bucket. Default: none.
        replication_rule: replication_rules, ReplicationRule;
    }

    /// The role in whose name objects are copied. Default: one is made, with the permissions.
    #[must_use]
    pub fn replication_role(mut self, role: &RoleRef) -> Self {
        self.replication_role = Some(role.clone());
        self
    }

    /// The bucket to which access logs are written, which S3 is permitted. Default: none, or the
    /// bucket itself where there is a prefix.
    #[must_use]
    pub fn server_access_logs_bucket(mut self, bucket: &BucketRef) -> Self {
        self.access_logs.bucket = Some(bucket.clone());
        self
    }

    /// How the keys of access logs start. Default: not.
    #[must_use]
    pub fn server_access_logs_prefix(mut self, prefix: impl Into<Text>) -> Self {
        self.access_logs.prefix = Some(prefix.into());
        self
    }

    /// How the keys of access logs are made. Default: not said, which is
    /// [`SimplePrefix`](TargetObjectKeyFormat::SimplePrefix).
    #[must_use]
    pub const fn target_object_key_format(mut self, format: TargetObjectKeyFormat) -> Self {
        self.access_logs.key_format = Some(format);
        self
    }

    /// Who owns the objects that other accounts write. Default: not said, which is the bucket's
    /// owner, or the writer where an access control list needs it.
    #[must_use]
    pub const fn object_ownership(mut self, ownership: ObjectOwnership) -> Self {
        self.object_ownership = Some(ownership);
        self
    }

    /// Whether objects can be transferred faster over long distances. Default: false.
    #[must_use]
    pub const fn transfer_acceleration(mut self, accelerated: bool) -> Self {
        self.transfer_acceleration = accelerated;
        self
    }

    /// An existing bucket, by its name.
    #[track_caller]
    pub fn from_bucket_name(
        scope: &Scope,
        id: impl Into<Text>,
        name: impl IntoValue<BucketName>,
    ) -> BucketRef {
        Self::from_bucket_attributes(scope, id, BucketAttributes::named(name))
    }

    /// An existing bucket, by its ARN.
    #[track_caller]
    pub fn from_bucket_arn(
        scope: &Scope,
        id: impl Into<Text>,
        arn: impl IntoValue<BucketArn>,
    ) -> BucketRef {
        Self::from_bucket_attributes(scope, id, BucketAttributes::with_arn(arn))
    }

    /// An existing bucket, by its name or ARN and what else is known of it.
    #[track_caller]
    pub fn from_bucket_attributes(
        scope: &Scope,
        id: impl Into<Text>,
        bucket: BucketAttributes,
    ) -> BucketRef {
        bucket.into_ref(&scope.group(id))
    }

    fn ownership(&self) -> Option<ObjectOwnership> {
        let by_list = self
            .access_control
            .filter(|control| control.needs_ownership());
        self.object_ownership
            .or(by_list.map(|_| ObjectOwnership::ObjectWriter))
    }

    /// The role in whose name objects are copied, where it is made with the bucket.
    fn new_replication_role(&self, scope: &Scope) -> Option<RoleRef> {
        if self.replication_rules.is_empty() || self.replication_role.is_some() {
            return None;
        }
        let service = ServicePrincipal::new("s3.amazonaws.com");
        Some(scope.add("ReplicationRole", Role::new(service)))
    }

    fn permit_replication(&self, scope: &Scope, bucket: &BucketRef, role: &RoleRef) {
        let destination = |rule: &ReplicationRule| {
            let destination = ReplicationDestination::new(&rule.destination);
            match &rule.kms_key {
                Some(key) => destination.encryption_key(key),
                None => destination,
            }
        };
        let destinations: Vec<_> = self.replication_rules.iter().map(destination).collect();
        let key = bucket.encryption_key();
        bucket.grant_replication_permission(scope, role, key, &destinations);
    }

    fn put_lists(&self, scope: &Scope, properties: &mut Object) {
        let list = |items: Vec<Object>| (!items.is_empty()).then(|| Node::from(items));
        let tiering = self.tiering.iter().map(|tiering| tiering.property(scope));
        let tiering = list(tiering.collect());
        properties.put_some("IntelligentTieringConfigurations", tiering);
        let inventories = self.inventories.iter().enumerate();
        let inventories = inventories.map(|(index, inventory)| inventory.property(scope, index));
        properties.put_some("InventoryConfigurations", list(inventories.collect()));
        let metrics = self.metrics.iter().map(BucketMetrics::property);
        properties.put_some("MetricsConfigurations", list(metrics.collect()));
        let cors = list(self.cors.iter().map(CorsRule::property).collect());
        if let Some(rules) = cors {
            let mut property = Object::typed();
            property.put("CorsRules", rules);
            properties.put("CorsConfiguration", property.into());
        }
        let rules = self.lifecycle_rules.iter().map(|rule| rule.property(scope));
        let rules = list(rules.collect());
        if rules.is_some() || self.minimum_object_size.is_some() {
            let mut property = Object::typed();
            property.put_some("Rules", rules);
            property.put_some(
                "TransitionDefaultMinimumObjectSize",
                self.minimum_object_size.map(|size| size.as_str()),
            );
            properties.put("LifecycleConfiguration", property.into());
        }
    }

    fn put_object_lock(&self, properties: &mut Object) {
        let enabled = self
            .object_lock
            .or(self.object_lock_retention.map(|_| true));
        properties.put_some("ObjectLockEnabled", enabled.filter(|enabled| *enabled));
        if let Some(retention) = &self.object_lock_retention {
            let mut default = Object::typed();
            let days = retention.duration.to_days().unwrap_or_default();
            default.put("Days", Node::Int(days as i64));
            default.put("Mode", retention.mode.into());
            let mut rule = Object::typed();
            rule.put("DefaultRetention", default.into());
            let mut property = Object::typed();
            property.put("ObjectLockEnabled", "Enabled".into());
            property.put("Rule", rule.into());
            properties.put("ObjectLockConfiguration", property.into());
        }
    }

    fn deny_without_tls(&self, scope: &Scope, bucket: &BucketRef) {
        let denial = || {
            PolicyStatement::new()
                .effect(Effect::Deny)
                .actions(["s3:*"])
                .resources([bucket.bucket_arn().to_text(), bucket.arn_for_objects("*")])
                .principal(AnyPrincipal::new())
        };
        bucket.take(
            scope,
            denial().condition("Bool", "aws:SecureTransport", "false"),
        );
        if let Some(version) = self.minimum_tls_version {
            bucket.take(
                scope,
                denial().condition("NumericLessThan", "s3:TlsVersion", version),
            );
        }
    }
}

impl Construct for Bucket {
    type Handle = BucketRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> BucketRef {
        check(&self, scope);
        let key = self
            .encryption
            .as_ref()
            .and_then(|encryption| encryption.key(scope));
        let new_role = self.new_replication_role(scope);
        let mut resource = CfnBucket::new();
        let properties = resource.as_object_mut();
        let status = |on: bool| if on { "Enabled" } else { "Disabled" };
        properties.put_some("AbacStatus", self.abac.map(status));
        if self.transfer_acceleration {
            let mut property = Object::typed();
            property.put("AccelerationStatus", "Enabled".into());
            properties.put("AccelerateConfiguration", property.into());
        }
        properties.put_some(
            "AccessControl",
            self.access_control.map(BucketAccessControl::as_str),
        );
        let encryption = self.encryption.as_ref();
        let blocked = &self.blocked_encryption_types;
        let encryption = encryption::property(encryption, key.as_ref(), self.bucket_key, blocked);
        properties.put_some("BucketEncryption", encryption);
        properties.put_some("BucketName", self.name.clone());
        let namespace = self.name_prefix.as_ref().map(|_| "account-regional");
        properties.put_some("BucketNamespace", namespace);
        properties.put_some("BucketNamePrefix", self.name_prefix.clone());
        properties.put_some("LoggingConfiguration", self.access_logs.property());
        properties.put_some(
            "OwnershipControls",
            self.ownership().map(ObjectOwnership::property),
        );
        let blocked = self.block_public_access.map(BlockPublicAccess::property);
        properties.put_some("PublicAccessBlockConfiguration", blocked);
        let role = new_role.as_ref().or(self.replication_role.as_ref());
        if let Some(role) = role.filter(|_| !self.replication_rules.is_empty()) {
            let rules = self
                .replication_rules
                .iter()
                .map(|rule| rule.property(scope));
            let mut property = Object::typed();
            property.put("Role", role.role_arn().into());
            property.put("Rules", rules.collect::<Vec<_>>().into());
            properties.put("ReplicationConfiguration", property.into());
        }
        if self.versioned {
            let mut property = Object::typed();
            property.put("Status", "Enabled".into());
            properties.put("VersioningConfiguration", property.into());
        }
        let website = self.website.as_ref().map(|website| website.property(scope));
        properties.put_some("WebsiteConfiguration", website);
        self.put_object_lock(properties);
        self.put_lists(scope, properties);
        let resource = scope.add("Resource", resource);
        let removal_policy = self.removal_policy.unwrap_or(RemovalPolicy::Retain);
        scope.edit(&resource).removal_policy(removal_policy);
        let bucket = BucketRef(Rc::new(State {
            node: scope.node(),
            arn: resource.attr_arn(),
            name: resource.reference(),
            domain_name: resource.attr_domain_name().into_value(),
            dual_stack_domain_name: resource.attr_dual_stack_domain_name().into_value(),
            regional_domain_name: resource.attr_regional_domain_name().into_value(),
            website_url: resource.attr_website_url().into_value(),
            region: scope.stack_region().into_node(),
            account: Some(scope.stack_account().into_node()),
            key,
            is_website: self.website.is_some(),
            own: Some(Own {
                resource: resource.node(),
                policy: LazyPolicy::default(),
                permits_public_policies: self
                    .block_public_access
                    .is_some_and(BlockPublicAccess::permits_policies),
            }),
        }));
        if let Some(role) = &new_role {
            self.permit_replication(scope, &bucket, role);
        }
        if self.enforce_ssl {
            self.deny_without_tls(scope, &bucket);
        }
        self.access_logs.permit(scope, &bucket);
        for inventory in &self.inventories {
            inventory.permit(scope, &bucket);
        }
        if self.public_read_access {
            bucket.grant_public_access(scope, "*");
        }
        bucket
    }
}
