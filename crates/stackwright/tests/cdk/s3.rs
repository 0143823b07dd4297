//! S3: buckets, their policies, grants and features.

use stackwright::iam::{
    AccountPrincipal, AccountRootPrincipal, AnyPrincipal, PolicyStatement, Role, ServicePrincipal,
};
use stackwright::kms::Key;
use stackwright::prelude::*;
use stackwright::s3::{
    BlockPublicAccess, BlockedEncryptionType, Bucket, BucketAccessControl, BucketAttributes,
    BucketEncryption, BucketMetrics, BucketPolicy, BucketRef, CorsRule, HttpMethod,
    IntelligentTieringConfiguration, Inventory, InventoryFormat, InventoryFrequency,
    InventoryObjectVersion, LifecycleRule, NoncurrentVersionTransition, ObjectLockRetention,
    ObjectOwnership, PartitionDateSource, RedirectProtocol, ReplaceKey, ReplicationDestination,
    ReplicationRule, RoutingRule, StorageClass, TargetObjectKeyFormat, Transition,
    TransitionDefaultMinimumObjectSize, Website,
};

crate::programs!("s3": buckets, features, grants);

fn buckets(app: App) -> App {
    app.stack("buckets", |stack| {
        let bucket = |id: &'static str, bucket: Bucket| stack.add(id, bucket);
        let new = Bucket::new;
        bucket("Minimal", new());
        let key = stack.add("Key", Key::new());
        let encryptions = [
            ("UNENCRYPTED", BucketEncryption::Unencrypted),
            ("KMS_MANAGED", BucketEncryption::KmsManaged),
            ("S3_MANAGED", BucketEncryption::S3Managed),
            ("KMS", BucketEncryption::Kms),
            ("DSSE_MANAGED", BucketEncryption::DsseManaged),
            ("DSSE", BucketEncryption::Dsse),
        ];
        for (id, encryption) in encryptions {
            bucket(id, new().encryption(encryption));
        }
        bucket("Keyed", new().encryption_key(&key));
        let dsse = BucketEncryption::DsseCustomerManaged(key);
        bucket("KeyedDsse", new().encryption(dsse));
        let with_key =
            |encryption, enabled| new().encryption(encryption).bucket_key_enabled(enabled);
        bucket("BucketKey", with_key(BucketEncryption::Kms, true));
        bucket(
            "ManagedBucketKey",
            with_key(BucketEncryption::KmsManaged, true),
        );
        bucket("NoBucketKey", with_key(BucketEncryption::KmsManaged, false));
        bucket(
            "Blocked",
            new()
                .encryption(BucketEncryption::S3Managed)
                .blocked_encryption_type(BlockedEncryptionType::SSE_C),
        );
        bucket(
            "BlockedAlone",
            new().blocked_encryption_type(BlockedEncryptionType::NONE),
        );
        bucket(
            "Named",
            new()
                .bucket_name("my-bucket")
                .removal_policy(RemovalPolicy::Destroy)
                .versioned(true)
                .enforce_ssl(true),
        );
        bucket("Prefix", new().bucket_name_prefix("my-prefix"));
        bucket("Tls", new().enforce_ssl(true).minimum_tls_version(1.2));
        bucket("NotVersioned", new().versioned(false));
        let block = |block| new().block_public_access(block);
        bucket("BlockAll", block(BlockPublicAccess::BLOCK_ALL));
        bucket("BlockAcls", block(BlockPublicAccess::new()));
        bucket("BlockAclsOnly", block(BlockPublicAccess::BLOCK_ACLS_ONLY));
        bucket(
            "BlockSome",
            block(BlockPublicAccess::new().block_public_acls(false)),
        );
        bucket(
            "Public",
            block(BlockPublicAccess::BLOCK_ACLS_ONLY).public_read_access(true),
        );
        bucket("Lock", new().object_lock_enabled(true));
        let governance = ObjectLockRetention::governance(Duration::days(7));
        bucket(
            "LockGovernance",
            new().object_lock_default_retention(governance),
        );
        let compliance = ObjectLockRetention::compliance(Duration::days(365));
        bucket(
            "LockCompliance",
            new()
                .object_lock_enabled(true)
                .object_lock_default_retention(compliance),
        );
        let ownerships = [
            (
                "BUCKET_OWNER_ENFORCED",
                ObjectOwnership::BucketOwnerEnforced,
            ),
            (
                "BUCKET_OWNER_PREFERRED",
                ObjectOwnership::BucketOwnerPreferred,
            ),
            ("OBJECT_WRITER", ObjectOwnership::ObjectWriter),
        ];
        for (id, ownership) in ownerships {
            stack.add(format!("Own{id}"), new().object_ownership(ownership));
        }
        use BucketAccessControl as Acl;
        let controls = [
            ("PRIVATE", Acl::Private),
            ("PUBLIC_READ", Acl::PublicRead),
            ("PUBLIC_READ_WRITE", Acl::PublicReadWrite),
            ("AUTHENTICATED_READ", Acl::AuthenticatedRead),
            ("LOG_DELIVERY_WRITE", Acl::LogDeliveryWrite),
            ("BUCKET_OWNER_READ", Acl::BucketOwnerRead),
            ("BUCKET_OWNER_FULL_CONTROL", Acl::BucketOwnerFullControl),
            ("AWS_EXEC_READ", Acl::AwsExecRead),
        ];
        for (id, control) in controls {
            stack.add(format!("Acl{id}"), new().access_control(control));
        }
        bucket(
            "AclOwned",
            new()
                .access_control(Acl::Private)
                .object_ownership(ObjectOwnership::BucketOwnerPreferred),
        );
        bucket(
            "Accelerated",
            new().transfer_acceleration(true).abac_status(true),
        );
        bucket(
            "Abac",
            new().transfer_acceleration(false).abac_status(false),
        );
        let logs = bucket("Logs", new());
        let logged = || new().server_access_logs_bucket(&logs);
        bucket("Logged", logged().server_access_logs_prefix("logs/"));
        bucket(
            "LoggedSimple",
            logged().target_object_key_format(TargetObjectKeyFormat::SimplePrefix),
        );
        let by_event = Some(PartitionDateSource::EventTime);
        bucket(
            "LoggedPartitioned",
            logged()
                .server_access_logs_prefix("p/")
                .target_object_key_format(TargetObjectKeyFormat::PartitionedPrefix(by_event)),
        );
        bucket("LoggedSelf", new().server_access_logs_prefix("self"));
        let elsewhere = Bucket::from_bucket_name(stack, "Elsewhere", "elsewhere");
        bucket(
            "LoggedElsewhere",
            new().server_access_logs_bucket(&elsewhere),
        );
    })
}

fn features(app: App) -> App {
    app.stack("features", |stack| {
        let bucket = |id: &'static str, bucket: Bucket| stack.add(id, bucket);
        let (new, rule, days) = (Bucket::new, LifecycleRule::new, Duration::days);
        let after = |class, after| Transition::after(class, days(after));
        let varies = TransitionDefaultMinimumObjectSize::VariesByStorageClass;
        let instant = StorageClass::GLACIER_INSTANT_RETRIEVAL;
        let life = bucket(
            "Lifecycle",
            new()
                .transition_default_minimum_object_size(varies)
                .lifecycle_rule(
                    rule()
                        .expiration(days(30))
                        .abort_incomplete_multipart_upload_after(days(7)),
                )
                .lifecycle_rule(
                    rule()
                        .id("full")
                        .enabled(false)
                        .prefix("tmp/")
                        .tag_filter("a", "b")
                        .tag_filter("c", "d")
                        .expiration(days(365))
                        .noncurrent_version_expiration(days(10))
                        .noncurrent_versions_to_retain(3)
                        .object_size_greater_than(500)
                        .object_size_less_than(10_000)
                        .transition(after(StorageClass::INFREQUENT_ACCESS, 30))
                        .transition(after(StorageClass::GLACIER, 60))
                        .noncurrent_version_transition(
                            NoncurrentVersionTransition::after(instant, days(5))
                                .noncurrent_versions_to_retain(2),
                        ),
                )
                .lifecycle_rule(
                    rule()
                        .transition(Transition::at(
                            StorageClass::DEEP_ARCHIVE,
                            "2027-01-01T00:00:00Z",
                        ))
                        .transition(after(StorageClass::ONE_ZONE_INFREQUENT_ACCESS, 30)),
                )
                .lifecycle_rule(rule().expiration_date("2027-06-01T00:00:00Z")),
        );
        life.add_lifecycle_rule(stack, rule().expired_object_delete_marker(true));
        let tiered = rule().transition(after(StorageClass::INTELLIGENT_TIERING, 0));
        life.add_lifecycle_rule(stack, tiered);
        let reading = CorsRule::new([HttpMethod::Get, HttpMethod::Put], ["*"]);
        let cors = bucket("Cors", new().cors_rule(reading));
        let methods = [HttpMethod::Head, HttpMethod::Post, HttpMethod::Delete];
        cors.add_cors_rule(
            stack,
            CorsRule::new(methods, ["https://example.com"])
                .id("more")
                .max_age(3000)
                .allowed_headers(["x-a"])
                .exposed_headers(["x-b"]),
        );
        let moved = RoutingRule::new()
            .host_name("example.com")
            .http_redirect_code("302")
            .protocol(RedirectProtocol::Https)
            .replace_key(ReplaceKey::PrefixWith("docs/".into()))
            .http_error_code_returned_equals("404")
            .key_prefix_equals("old/");
        let gone = RoutingRule::new()
            .replace_key(ReplaceKey::With("gone.html".into()))
            .key_prefix_equals("x");
        let site = bucket(
            "Site",
            new().website(
                Website::pages("index.html")
                    .error_document("error.html")
                    .routing_rule(moved)
                    .routing_rule(gone),
            ),
        );
        let redirect = Website::redirect("example.com").protocol(RedirectProtocol::Http);
        bucket("Redirect", new().website(redirect));
        let open = BlockPublicAccess::BLOCK_ACLS_ONLY
            .block_public_acls(false)
            .ignore_public_acls(false);
        bucket(
            "PublicSite",
            new()
                .website(Website::pages("index.html"))
                .public_read_access(true)
                .block_public_access(open),
        );
        let metrics = bucket("Metrics", new().metric(BucketMetrics::new("all")));
        let some = BucketMetrics::new("some").prefix("p/").tag_filter("t", "v");
        metrics.add_metric(stack, some);
        bucket(
            "Tiering",
            new()
                .intelligent_tiering_configuration(
                    IntelligentTieringConfiguration::new("archive")
                        .archive_access_tier_time(days(90))
                        .deep_archive_access_tier_time(days(180))
                        .prefix("p")
                        .tag_filter("a", "b"),
                )
                .intelligent_tiering_configuration(
                    IntelligentTieringConfiguration::new("one").archive_access_tier_time(days(100)),
                ),
        );
        let reports = bucket("Reports", new());
        let inventory = bucket(
            "Inventory",
            new().inventory(Inventory::new(&reports)).inventory(
                Inventory::new(&reports)
                    .destination_prefix("i/")
                    .bucket_owner("123456789012")
                    .enabled(false)
                    .format(InventoryFormat::Parquet)
                    .frequency(InventoryFrequency::Daily)
                    .include_object_versions(InventoryObjectVersion::Current)
                    .inventory_id("named")
                    .objects_prefix("o/")
                    .optional_fields(["Size"]),
            ),
        );
        let other = Bucket::from_bucket_name(stack, "Other", "other");
        let orc = Inventory::new(&other).format(InventoryFormat::Orc);
        inventory.add_inventory(stack, orc);
        let versioned = || new().versioned(true);
        let destination = bucket("Destination", versioned());
        bucket(
            "Replicated",
            versioned().replication_rule(ReplicationRule::new(&destination)),
        );
        let key = stack.add("Key", Key::new());
        let keyed = bucket("KeyedDestination", versioned().encryption_key(&key));
        let far = BucketAttributes::named("far").account("210987654321");
        let far = Bucket::from_bucket_attributes(stack, "Far", far);
        bucket(
            "ReplicatedFull",
            versioned()
                .encryption(BucketEncryption::Kms)
                .replication_rule(
                    ReplicationRule::new(&keyed)
                        .kms_key(&key)
                        .replication_time_control(true)
                        .metrics(true)
                        .storage_class(StorageClass::INFREQUENT_ACCESS)
                        .sse_kms_encrypted_objects(true)
                        .replica_modifications(true)
                        .priority(2)
                        .id("full")
                        .prefix("a")
                        .tag_filter("k", "v"),
                )
                .replication_rule(
                    ReplicationRule::new(&far)
                        .access_control_transition(true)
                        .priority(1)
                        .prefix("b")
                        .delete_marker_replication(true),
                ),
        );
        let role = stack.add("Role", Role::new(ServicePrincipal::new("s3.amazonaws.com")));
        bucket(
            "ReplicatedRole",
            versioned()
                .replication_role(&role)
                .replication_rule(ReplicationRule::new(&destination).priority(0)),
        );
        stack.output("SiteUrl", site.bucket_website_url());
        stack.output("SiteDomain", site.bucket_website_domain_name());
    })
}

fn grants(app: App) -> App {
    app.stack("grants", |stack| {
        let plain = stack.add("Plain", Bucket::new());
        let kms = Bucket::new().encryption(BucketEncryption::Kms);
        let keyed = stack.add("Keyed", kms);
        let arn = "arn:aws:kms:us-east-1:123456789012:key/1";
        let key = Key::from_key_arn(stack, "ImportedKey", arn);
        let imported = BucketAttributes::with_arn("arn:aws:s3:::existing").encryption_key(&key);
        let imported = Bucket::from_bucket_attributes(stack, "Imported", imported);
        let service = |name: &str| Role::new(ServicePrincipal::new(name));
        let role = |id: String| stack.add(id, service("ec2.amazonaws.com"));
        let buckets: [(&str, &BucketRef); 3] = [
            ("plain", &plain),
            ("keyed", &keyed),
            ("imported", &imported),
        ];
        for (id, bucket) in buckets {
            let both = |verb: &str| (role(format!("{id}{verb}")), role(format!("{id}{verb}Some")));
            let (all, some) = both("grantRead");
            bucket.grant_read(stack, &all);
            bucket.grant_read_keys(stack, &some, "some/*");
            let (all, some) = both("grantWrite");
            bucket.grant_write(stack, &all);
            bucket.grant_write_keys(stack, &some, "some/*");
            let (all, some) = both("grantPut");
            bucket.grant_put(stack, &all);
            bucket.grant_put_keys(stack, &some, "some/*");
            let (all, some) = both("grantPutAcl");
            bucket.grant_put_acl(stack, &all);
            bucket.grant_put_acl_keys(stack, &some, "some/*");
            let (all, some) = both("grantDelete");
            bucket.grant_delete(stack, &all);
            bucket.grant_delete_keys(stack, &some, "some/*");
            let (all, some) = both("grantReadWrite");
            bucket.grant_read_write(stack, &all);
            bucket.grant_read_write_keys(stack, &some, "some/*");
        }
        let tagger = role("Actions".to_owned());
        plain.grant_write_actions(stack, &tagger, "*", ["s3:PutObjectTagging"]);
        plain.grant_read(stack, &AccountPrincipal::new("210987654321"));
        keyed.grant_read_write(stack, &AccountPrincipal::new("210987654321"));
        plain.add_to_resource_policy(
            stack,
            PolicyStatement::new()
                .actions(["s3:GetBucketLocation"])
                .resources([plain.bucket_arn()])
                .principal(AnyPrincipal::new()),
        );
        let open = Bucket::new().block_public_access(BlockPublicAccess::BLOCK_ACLS_ONLY);
        let open = stack.add("Open", open);
        open.grant_public_access(stack, "*");
        open.grant_public_statement(
            stack,
            PolicyStatement::new()
                .actions(["s3:GetObjectTagging"])
                .resources([open.arn_for_objects("public/*")])
                .principal(AnyPrincipal::new())
                .condition("IpAddress", "aws:SourceIp", "192.0.2.0/24"),
        );
        let explicit = BucketPolicy::new(&keyed).removal_policy(RemovalPolicy::Retain);
        let explicit = stack.add("Explicit", explicit);
        explicit.add_statement(
            stack,
            PolicyStatement::new()
                .actions(["s3:ListBucket"])
                .resources([keyed.bucket_arn()])
                .principal(AccountRootPrincipal::new()),
        );
        let by_name = Bucket::from_bucket_name(stack, "ByName", "named");
        let by_arn = Bucket::from_bucket_arn(stack, "ByArn", "arn:aws:s3:::by-arn");
        let attributes = BucketAttributes::named("attributes")
            .region("eu-west-1")
            .account("123456789012")
            .is_website(true);
        let attributes = Bucket::from_bucket_attributes(stack, "Attributes", attributes);
        let buckets = [
            ("plain", &plain),
            ("byName", &by_name),
            ("byArn", &by_arn),
            ("attributes", &attributes),
        ];
        for (id, bucket) in buckets {
            let values: Vec<(&str, Value<String>)> = vec![
                ("Arn", bucket.bucket_arn().to_text()),
                ("Name", bucket.bucket_name().to_text()),
                ("Domain", bucket.bucket_domain_name()),
                ("Dual", bucket.bucket_dual_stack_domain_name()),
                ("Regional", bucket.bucket_regional_domain_name()),
                ("Url", bucket.url_for_object("")),
                ("UrlKey", bucket.url_for_object("/a/b.txt")),
                ("Virtual", bucket.virtual_hosted_url_for_object("a", true)),
                (
                    "VirtualGlobal",
                    bucket.virtual_hosted_url_for_object("a", false),
                ),
                ("S3", bucket.s3_url_for_object("x")),
                ("S3Bucket", bucket.s3_url_for_object("")),
                (
                    "Accelerated",
                    bucket.transfer_acceleration_url_for_object("k", false),
                ),
                (
                    "AcceleratedDual",
                    bucket.transfer_acceleration_url_for_object("k", true),
                ),
                ("Objects", bucket.arn_for_objects("p/*")),
            ];
            for (name, value) in values {
                stack.output(format!("{id}{name}"), value);
            }
        }
        for (id, bucket) in [("plain", &plain), ("attributes", &attributes)] {
            stack.output(format!("{id}Website"), bucket.bucket_website_url());
            let domain = bucket.bucket_website_domain_name();
            stack.output(format!("{id}WebsiteDomain"), domain);
        }
        let replicator = stack.add("Replicator", service("s3.amazonaws.com"));
        keyed.grant_replication_permission(
            stack,
            &replicator,
            keyed.encryption_key(),
            &[
                ReplicationDestination::new(&plain),
                ReplicationDestination::new(&imported).encryption_key(&key),
            ],
        );
        plain.add_replication_policy(stack, replicator.role_arn(), Some("123456789012"));
    })
}
