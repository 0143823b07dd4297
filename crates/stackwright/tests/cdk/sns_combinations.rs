//! SNS: a topic with a key, told by many, and its subscribers in stacks of two regions.

use stackwright::events::{EventField, EventPattern, Rule, RuleTargetInput, SnsTopic};
use stackwright::iam::{OrganizationPrincipal, PolicyStatement, Role, ServicePrincipal, User};
use stackwright::kms::Key;
use stackwright::prelude::*;
use stackwright::s3::Bucket;
use stackwright::sns::{
    EmailSubscription, FilterOrPolicy, NumericConditions, SmsSubscription, SqsSubscription,
    StringConditions, SubscriptionFilter, Topic, TopicAttributes, UrlSubscription,
};
use stackwright::sqs::{Queue, QueueEncryption};

crate::programs!("sns": combinations);

const KEY: &str = "arn:aws:kms:eu-west-1:111111111111:key/k";
const ORDERS: &str = "arn:aws:sns:eu-west-1:111111111111:orders";

fn machine() -> Role {
    Role::new(ServicePrincipal::new("ec2.amazonaws.com"))
}

fn combinations(app: App) -> App {
    let environment = |region: &'static str| Environment::new("111111111111", region);
    let string = SubscriptionFilter::string_filter;
    let numeric = SubscriptionFilter::numeric_filter;
    let texts = StringConditions::new;
    let numbers = NumericConditions::new;
    app.stack("near", move |stack| {
        stack.set_environment(environment("eu-west-1"));
        let key = stack.add("Key", Key::new());
        let orders = Topic::new().topic_name("orders").master_key(&key);
        let orders = orders.enforce_ssl(true).display_name("Orders");
        let orders = stack.add("Orders", orders);
        let found = Key::from_key_arn(stack, "FoundKey", KEY);
        let fifo = Topic::new().fifo(true).topic_name("sorted");
        let fifo = stack.add("Fifo", fifo.master_key(&found));
        let role = stack.add("Role", machine());
        let foreign = "arn:aws:iam::222222222222:role/r";
        let foreign = Role::from_role_arn(stack, "Foreign", foreign);
        orders.grant_publish(stack, &role);
        orders.grant_subscribe(stack, &role);
        fifo.grant_publish(stack, &role);
        orders.grant_publish(stack, &foreign);
        orders.grant_publish(stack, &OrganizationPrincipal::new("o-abcdefghij"));
        key.grant_encrypt_decrypt(stack, &role);
        let dead = stack.add("Dead", Queue::new().enforce_ssl(true));
        let other = stack.add("OtherKey", Key::new());
        let keyed = Queue::new().encryption_master_key(&other);
        let keyed = stack.add("Keyed", keyed.dead_letter_queue(&dead, 3));
        let sorted = Queue::new().fifo(true).content_based_deduplication(true);
        let sorted = stack.add("Sorted", sorted.encryption(QueueEncryption::Kms));
        let total = numeric(numbers().greater_than(0).less_than(0.5));
        let sku = string(texts().match_prefixes(["a", "b"]).denylist(["ab"]));
        let lines = FilterOrPolicy::policy([("sku", sku)]);
        let order = FilterOrPolicy::policy([("total", total.into()), ("lines", lines)]);
        let told = SqsSubscription::new(&keyed)
            .raw_message_delivery(true)
            .dead_letter_queue(&dead)
            .filter_policy_with_message_body("order", order)
            .filter_policy_with_message_body("test", SubscriptionFilter::not_exists_filter());
        orders.add_subscription(stack, told);
        fifo.add_subscription(stack, SqsSubscription::new(&sorted));
        let mail = EmailSubscription::new("a@example.com").dead_letter_queue(&dead);
        orders.add_subscription(stack, mail);
        let hook = UrlSubscription::new("https://example.com/{a}")
            .filter_policy("a", string(texts().allowlist(["x"])))
            .filter_policy("b", numeric(numbers().between_strict(-1, 1)));
        orders.add_subscription(stack, hook);
        let bucket = stack.add("Bucket", Bucket::new());
        let pattern = EventPattern::new()
            .source(["aws.s3"])
            .resources([bucket.bucket_arn()]);
        let message = Object::new()
            .with("at", EventField::time())
            .with("topic", orders.topic_name());
        let second = SnsTopic::new(&orders)
            .message(RuleTargetInput::from_object(message))
            .dead_letter_queue(&dead);
        let changed = Rule::new().event_pattern(pattern);
        let changed = changed.target(SnsTopic::new(&orders)).target(second);
        stack.add("Changed", changed);
        let failing = orders
            .metric_number_of_notifications_failed()
            .statistic("Sum")
            .period(Duration::minutes(1))
            .create_alarm(stack, "Failing", 1, 2);
        failing.add_alarm_action(stack, &orders);
        failing.add_ok_action(stack, &orders);
        failing.add_ok_action(stack, &fifo);
        let told = PolicyStatement::new()
            .sid("Told")
            .actions(["sns:Publish"])
            .resources([orders.topic_arn()])
            .principal(ServicePrincipal::new("s3.amazonaws.com"))
            .condition("ArnLike", "aws:SourceArn", bucket.bucket_arn())
            .condition("StringEquals", "aws:SourceAccount", "111111111111");
        orders.add_to_resource_policy(stack, told);
    })
    .stack("same", move |stack| {
        stack.set_environment(environment("eu-west-1"));
        let beside = Queue::new().encryption(QueueEncryption::Kms);
        let beside = stack.add("Beside", beside);
        let known = TopicAttributes::new(ORDERS).key_arn(KEY);
        let known = Topic::from_topic_attributes(stack, "Known", known);
        known.add_subscription(stack, SqsSubscription::new(&beside));
        let reader = stack.add("Reader", machine());
        known.grant_subscribe(stack, &reader);
        known.grant_publish(stack, &reader);
        beside.grant_consume_messages(stack, &reader);
    })
    .stack("far", move |stack| {
        stack.set_environment(environment("us-east-1"));
        let found = TopicAttributes::new(ORDERS).key_arn(KEY);
        let found = Topic::from_topic_attributes(stack, "Found", found);
        let distant = stack.add("Distant", Queue::new());
        let kind = string(texts().allowlist(["a"]).match_suffixes(["z"]));
        let distant = SqsSubscription::new(&distant).filter_policy("kind", kind);
        found.add_subscription(stack, distant);
        let queue = "arn:aws:sqs:eu-west-1:111111111111:q";
        let queue = Queue::from_queue_arn(stack, "FoundQueue", queue);
        found.add_subscription(stack, SqsSubscription::new(&queue));
        let urgent = SmsSubscription::new("+15551234567")
            .filter_policy("urgent", SubscriptionFilter::exists_filter());
        found.add_subscription(stack, urgent);
        let user = stack.add("User", User::new());
        found.grant_publish(stack, &user);
    })
}
