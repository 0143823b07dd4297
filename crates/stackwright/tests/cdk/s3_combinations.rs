//! S3, SQS and SNS: options that are combined, in an account and a region that are known.

use stackwright::iam::{
    AccountPrincipal, AccountRootPrincipal, ArnPrincipal, PolicyStatement, Role,
};
use stackwright::kms::Key;
use stackwright::prelude::*;
use stackwright::s3::{
    BlockPublicAccess, BlockedEncryptionType, Bucket, BucketAccessControl, BucketAttributes,
    BucketEncryption, BucketMetrics, CorsRule, HttpMethod, IntelligentTieringConfiguration,
    Inventory, InventoryFormat, InventoryFrequency, InventoryObjectVersion, LifecycleRule,
    NoncurrentVersionTransition, ObjectLockRetention, ObjectOwnership, PartitionDateSource,
    RedirectProtocol, ReplaceKey, ReplicationRule, RoutingRule, StorageClass,
    TargetObjectKeyFormat, Transition, TransitionDefaultMinimumObjectSize, Website,
};
use stackwright::sns::{
    FifoThroughputScope, FilterOrPolicy, NumericConditions, SqsSubscription, StringConditions,
    SubscriptionFilter, Topic, TracingConfig,
};
use stackwright::sqs::{
    DeduplicationScope, FifoThroughputLimit, Queue, QueueEncryption, RedriveAllowPolicy,
};

crate::programs!("s3": combinations);

fn rules() -> [LifecycleRule; 4] {
    let days = Duration::days;
    let full = LifecycleRule::new()
        .id("a")
        .enabled(false)
        .prefix("x/")
        .expiration(days(365))
        .transition(Transition::after(StorageClass::INFREQUENT_ACCESS, days(30)))
        .transition(Transition::after(StorageClass::DEEP_ARCHIVE, days(180)))
        .noncurrent_version_expiration(days(40))
        .noncurrent_versions_to_retain(3u32)
        .noncurrent_version_transition(
            NoncurrentVersionTransition::after(StorageClass::GLACIER, days(10))
                .noncurrent_versions_to_retain(2),
        )
        .abort_incomplete_multipart_upload_after(days(7))
        .tag_filter("t", "v")
        .tag_filter("u", "w");
    let date = "2029-05-06T00:00:00Z";
    [
        full,
        LifecycleRule::new()
            .expiration_date("2030-01-02T00:00:00Z")
            .object_size_greater_than(500u64)
            .object_size_less_than(100_000u64)
            .tag_filter("only", "one"),
        LifecycleRule::new().expired_object_delete_marker(true),
        LifecycleRule::new().transition(Transition::at(StorageClass::INTELLIGENT_TIERING, date)),
    ]
}

fn combinations(app: App) -> App {
    app.stack("combinations", |stack| {
        stack.set_environment(Environment::new("111111111111", "eu-central-1"));
        let days = Duration::days;
        let key = stack.add("Key", Key::new().enable_key_rotation(true));
        let logs = Bucket::new()
            .object_ownership(ObjectOwnership::ObjectWriter)
            .access_control(BucketAccessControl::LogDeliveryWrite);
        let logs = stack.add("Logs", logs);
        let inventory = stack.add("Inv", Bucket::new());
        let far = "arn:aws:kms:us-east-1:222222222222:key/x";
        let replica = BucketAttributes::with_arn("arn:aws:s3:::replica")
            .account("222222222222")
            .encryption_key(Key::from_key_arn(stack, "RK", far));
        let replica = Bucket::from_bucket_attributes(stack, "Replica", replica);
        let full = ReplicationRule::new(&replica)
            .access_control_transition(true)
            .kms_key(Key::from_key_arn(stack, "RK2", far))
            .sse_kms_encrypted_objects(true)
            .replica_modifications(true)
            .priority(2)
            .delete_marker_replication(false)
            .storage_class(StorageClass::GLACIER)
            .id("r")
            .prefix("z")
            .tag_filter("k", "v")
            .metrics(true)
            .replication_time_control(true);
        let bucket = Bucket::new()
            .encryption(BucketEncryption::CustomerManaged(key.clone()))
            .bucket_key_enabled(true)
            .versioned(true)
            .enforce_ssl(true)
            .minimum_tls_version(1.2)
            .server_access_logs_bucket(&logs)
            .server_access_logs_prefix("p/")
            .target_object_key_format(TargetObjectKeyFormat::PartitionedPrefix(Some(
                PartitionDateSource::EventTime,
            )));
        let bucket = rules().into_iter().fold(bucket, Bucket::lifecycle_rule);
        let cors = CorsRule::new([HttpMethod::Get, HttpMethod::Head], ["*"])
            .allowed_headers(["h"])
            .exposed_headers(["e"])
            .id("c")
            .max_age(30);
        let reports = Inventory::new(&inventory)
            .destination_prefix("i")
            .bucket_owner("111111111111")
            .enabled(false)
            .format(InventoryFormat::Parquet)
            .frequency(InventoryFrequency::Daily)
            .include_object_versions(InventoryObjectVersion::Current)
            .inventory_id("x")
            .objects_prefix("o")
            .optional_fields(["Size"]);
        let tiering = IntelligentTieringConfiguration::new("n")
            .prefix("p")
            .tag_filter("k", "v")
            .archive_access_tier_time(days(90))
            .deep_archive_access_tier_time(days(180));
        let block = BlockPublicAccess::new()
            .block_public_acls(false)
            .restrict_public_buckets(false);
        let bucket = bucket
            .cors_rule(cors)
            .metric(BucketMetrics::new("all"))
            .metric(BucketMetrics::new("some").prefix("p").tag_filter("a", "b"))
            .inventory(reports)
            .inventory(Inventory::new(&inventory))
            .intelligent_tiering_configuration(tiering)
            .replication_rule(full)
            .replication_rule(
                ReplicationRule::new(&inventory)
                    .priority(1)
                    .prefix("only")
                    .delete_marker_replication(true),
            )
            .object_lock_enabled(true)
            .object_lock_default_retention(ObjectLockRetention::compliance(days(10)))
            .transfer_acceleration(true)
            .transition_default_minimum_object_size(
                TransitionDefaultMinimumObjectSize::VariesByStorageClass,
            )
            .block_public_access(block)
            .removal_policy(RemovalPolicy::Destroy);
        let bucket = stack.add("B", bucket);
        let role = stack.add("Role", Role::new(AccountRootPrincipal::new()));
        let external = "arn:aws:iam::222222222222:role/ext";
        let external = Role::from_role_arn(stack, "Ext", external);
        bucket.grant_read_keys(stack, &external, "a/*");
        bucket.grant_put_keys(stack, &role, "b/*");
        bucket.grant_put_acl(stack, &role);
        bucket.grant_delete_keys(stack, &role, "c");
        bucket.grant_read_write(stack, &AccountPrincipal::new("333333333333"));
        bucket.grant_write_actions(stack, &role, "w/*", ["s3:PutObject"]);
        let routed = RoutingRule::new()
            .http_error_code_returned_equals("404")
            .key_prefix_equals("x")
            .host_name("h")
            .http_redirect_code("302")
            .protocol(RedirectProtocol::Https)
            .replace_key(ReplaceKey::PrefixWith("n/".into()));
        let pages = Website::pages("i.html")
            .error_document("e.html")
            .routing_rule(routed)
            .routing_rule(RoutingRule::new().replace_key(ReplaceKey::With("k".into())));
        let web = Bucket::new()
            .website(pages)
            .public_read_access(true)
            .block_public_access(BlockPublicAccess::BLOCK_ACLS_ONLY);
        let web = stack.add("Web", web);
        let redirect = Website::redirect("example.com").protocol(RedirectProtocol::Https);
        stack.add("Redirect", Bucket::new().website(redirect));
        let twice = Bucket::new()
            .encryption(BucketEncryption::Dsse)
            .blocked_encryption_type(BlockedEncryptionType::SSE_C);
        stack.add("Dsse", twice);
        let twice = Bucket::new().encryption(BucketEncryption::DsseManaged);
        stack.add("DsseM", twice.bucket_key_enabled(true));
        let dead = Queue::new()
            .retention_period(days(14))
            .redrive_allow_policy(RedriveAllowPolicy::DenyAll);
        let dead = stack.add("Dlq", dead);
        let fifo_dead = stack.add("FD", Queue::new().fifo(true));
        let queue = Queue::new()
            .fifo(true)
            .queue_name("q.fifo")
            .content_based_deduplication(true)
            .deduplication_scope(DeduplicationScope::MessageGroup)
            .fifo_throughput_limit(FifoThroughputLimit::PerMessageGroupId)
            .encryption(QueueEncryption::CustomerManaged(key.clone()))
            .data_key_reuse(Duration::minutes(10))
            .visibility_timeout(Duration::seconds(45))
            .receive_message_wait_time(Duration::seconds(20))
            .delivery_delay(Duration::seconds(5))
            .max_message_size_bytes(2048)
            .enforce_ssl(true)
            .dead_letter_queue(&fifo_dead, 5);
        let queue = stack.add("Q", queue);
        let topic_key = stack.add("TopicKey", Key::new());
        let topic = Topic::new()
            .fifo(true)
            .topic_name("t")
            .content_based_deduplication(true)
            .message_retention_period_in_days(5)
            .master_key(&topic_key)
            .enforce_ssl(true)
            .tracing_config(TracingConfig::Active)
            .signature_version("2")
            .display_name("dn")
            .fifo_throughput_scope(FifoThroughputScope::MessageGroup);
        let topic = stack.add("T", topic);
        let colors = StringConditions::new()
            .allowlist(["red"])
            .denylist(["white"])
            .match_prefixes(["bl"])
            .match_suffixes(["ue"]);
        let prices = NumericConditions::new()
            .allowlist([3])
            .between(1, 5)
            .greater_than(9)
            .less_than_or_equal_to(-2)
            .between_strict(10, 20);
        let colors = SubscriptionFilter::string_filter(colors);
        let subscription = SqsSubscription::new(&queue)
            .raw_message_delivery(true)
            .filter_policy_with_message_body(
                "background",
                FilterOrPolicy::policy([("color", colors)]),
            )
            .filter_policy_with_message_body("price", SubscriptionFilter::numeric_filter(prices))
            .filter_policy_with_message_body("ex", SubscriptionFilter::exists_filter())
            .dead_letter_queue(&dead);
        topic.add_subscription(stack, subscription);
        queue.grant_consume_messages(stack, &external);
        queue.grant_send_messages(stack, &role);
        queue.grant_purge(stack, &role);
        topic.grant_publish(stack, &external);
        topic.grant_subscribe(stack, &role);
        let statement = PolicyStatement::new()
            .actions(["s3:GetObject"])
            .resources([bucket.arn_for_objects("pub/*")])
            .principal(ArnPrincipal::new("arn:aws:iam::444444444444:user/u"))
            .principal(ServicePrincipal::new("delivery.logs.amazonaws.com"))
            .condition("Bool", "aws:x", "y");
        bucket.add_to_resource_policy(stack, statement);
        let out = |id: &'static str, value: Value<String>| {
            stack.output(id, value);
        };
        out("u", bucket.url_for_object("a b/c"));
        out("s", bucket.s3_url_for_object("k"));
        out("v", bucket.virtual_hosted_url_for_object("k", false));
        out("w", web.bucket_website_url());
        out("wd", web.bucket_website_domain_name());
        out("d", bucket.bucket_dual_stack_domain_name());
        out("ta", bucket.transfer_acceleration_url_for_object("k", true));
    })
}
