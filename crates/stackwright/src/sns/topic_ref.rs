//! The handle of a topic.

use std::cell::Cell;
use std::rc::Rc;

use stackwright_core::intrinsic::{select, split};
use stackwright_core::{
    AsNode, DependencyGroup, Diagnostic, IntoValue, Node, NodeRef, Scope, Value,
};

use super::codes;
use super::subscription::SubscriptionRef;
use super::subscriptions::TopicSubscription;
use super::topic::LoggingConfig;
use super::topic_policy::{self, denial_without_tls};
use crate::iam::{
    Grant, GrantRequest, Grantable, LazyPolicy, PolicyDocument, PolicyKind, PolicyStatement,
    ResourceWithPolicy,
};
use crate::kms::{Key, KeyRef};
use stackwright_cfn::kinds::kms::KeyArn;
use stackwright_cfn::kinds::sns::TopicArn;
use stackwright_cfn::sns::CfnTopicRef;

/// A [`Topic`](super::Topic) in a stack, or one that exists already.
#[derive(Clone, Debug)]
pub struct TopicRef {
    node: NodeRef,
    arn: Value<TopicArn>,
    name: Value<String>,
    account: Node,
    /// The region in the ARN of a topic that exists already.
    region: Option<Node>,
    key: Option<KeyRef>,
    is_fifo: bool,
    content_based_deduplication: bool,
    own: Option<Own>,
}

/// What a topic of the stack has, and an imported one has not.
#[derive(Clone, Debug)]
struct Own {
    resource: NodeRef,
    policy: LazyPolicy,
    /// How many subscriptions have an endpoint that is known at deployment only.
    unknown_endpoints: Rc<Cell<u32>>,
}

impl AsNode for TopicRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl IntoValue<TopicArn> for &TopicRef {
    fn into_value(self) -> Value<TopicArn> {
        self.arn.clone()
    }
}

impl ResourceWithPolicy for TopicRef {
    fn add_to_resource_policy(
        &self,
        scope: &Scope,
        statement: PolicyStatement,
    ) -> Option<DependencyGroup> {
        let place = scope.of(self);
        let own = self.own.as_ref().filter(|_| scope.owns(self))?;
        let document = PolicyDocument::new().assign_sids(true);
        let topic = std::slice::from_ref(self);
        let document = ("PolicyDocument", document);
        Some(own.policy.add(&place, statement, document, |policy| {
            policy.add("Resource", topic_policy::resource(topic)).node()
        }))
    }

    fn account(&self, _scope: &Scope) -> Node {
        self.account.clone()
    }
}

impl TopicRef {
    pub(super) fn own(
        scope: &Scope,
        resource: &CfnTopicRef,
        key: Option<KeyRef>,
        is_fifo: bool,
        content_based_deduplication: bool,
    ) -> Self {
        Self {
            node: scope.node(),
            arn: resource.reference(),
            name: resource.attr_topic_name().into_value(),
            account: scope.stack_account().into_node(),
            region: None,
            key,
            is_fifo,
            content_based_deduplication,
            own: Some(Own {
                resource: resource.node(),
                policy: LazyPolicy::default(),
                unknown_endpoints: Rc::default(),
            }),
        }
    }

    /// The topic's ARN.
    pub fn topic_arn(&self) -> Value<TopicArn> {
        self.arn.clone()
    }

    /// The topic's name.
    pub fn topic_name(&self) -> Value<String> {
        self.name.clone()
    }

    /// The key that encrypts messages, if there is one.
    pub fn master_key(&self) -> Option<&KeyRef> {
        self.key.as_ref()
    }

    /// Whether it is a FIFO topic.
    pub const fn is_fifo(&self) -> bool {
        self.is_fifo
    }

    /// Whether messages of the same content are one.
    pub const fn content_based_deduplication(&self) -> bool {
        self.content_based_deduplication
    }

    pub(super) fn region(&self) -> Option<Node> {
        self.region.clone()
    }

    /// The id of the next subscription whose endpoint is known at deployment only.
    pub(super) fn next_unknown_endpoint(&self) -> String {
        let number = self.own.as_ref().map_or(1, |own| {
            let number = own.unknown_endpoints.get() + 1;
            own.unknown_endpoints.set(number);
            number
        });
        format!("TokenSubscription:{number}")
    }

    /// Subscribes somebody: a queue, an address, a URL.
    #[track_caller]
    pub fn add_subscription(
        &self,
        scope: &Scope,
        subscription: impl TopicSubscription,
    ) -> SubscriptionRef {
        subscription.subscribe(&scope.of(scope), self)
    }

    /// Logs deliveries of one more protocol. An existing topic can't be changed.
    #[track_caller]
    pub fn add_logging_config(&self, scope: &Scope, config: LoggingConfig) {
        let scope = scope.of(self);
        if let Some(own) = &self.own {
            let property = config.property(&scope);
            scope
                .edit(&own.resource)
                .push("DeliveryStatusLogging", property);
        }
    }

    /// Adds a statement to the topic's policy, which is made at the first one. Returns whether the
    /// topic took it: one that exists already does not.
    #[track_caller]
    pub fn add_to_resource_policy(&self, scope: &Scope, statement: PolicyStatement) -> bool {
        for problem in statement.problems(PolicyKind::Resource) {
            scope.of(self).diagnose(problem);
        }
        ResourceWithPolicy::add_to_resource_policy(self, &scope.of(scope), statement).is_some()
    }

    pub(super) fn deny_without_tls(&self, scope: &Scope) {
        ResourceWithPolicy::add_to_resource_policy(self, scope, denial_without_tls(self));
    }

    /// Permits somebody to publish messages, and to use the topic's key for that.
    #[track_caller]
    pub fn grant_publish(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        let grant = self.grant(scope, grantee, "sns:Publish");
        if let Some(key) = &self.key {
            key.grant(scope, grantee, ["kms:Decrypt", "kms:GenerateDataKey*"]);
        }
        grant
    }

    /// Permits somebody to subscribe.
    #[track_caller]
    pub fn grant_subscribe(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        self.grant(scope, grantee, "sns:Subscribe")
    }

    #[track_caller]
    fn grant(&self, scope: &Scope, grantee: &impl Grantable, action: &str) -> Grant {
        let request = GrantRequest::new([action], [self.topic_arn()]);
        request.on_principal_or_resource(scope, grantee, self)
    }
}

/// What is known of a topic that exists already.
#[derive(Clone, Debug)]
pub struct TopicAttributes {
    arn: Value<TopicArn>,
    key_arn: Option<Value<KeyArn>>,
    content_based_deduplication: bool,
}

impl TopicAttributes {
    /// A topic of this ARN.
    pub fn new(arn: impl IntoValue<TopicArn>) -> Self {
        Self {
            arn: arn.into_value(),
            key_arn: None,
            content_based_deduplication: false,
        }
    }

    /// The key that encrypts messages. Default: none.
    #[must_use]
    pub fn key_arn(mut self, arn: impl IntoValue<KeyArn>) -> Self {
        self.key_arn = Some(arn.into_value());
        self
    }

    /// Whether messages of the same content are one. Default: false.
    #[must_use]
    pub const fn content_based_deduplication(mut self, by_content: bool) -> Self {
        self.content_based_deduplication = by_content;
        self
    }

    fn part(&self, index: u32) -> Node {
        match self.arn.as_text() {
            Some(text) => {
                let part = text.split(':').nth(index as usize);
                part.unwrap_or_default().into()
            }
            None => select(index, split(":", self.arn.clone())).into(),
        }
    }

    pub(super) fn into_ref(self, scope: &Scope) -> TopicRef {
        let arn = self.arn.as_text();
        if let Some(text) = arn
            && (text.split(':').count() != 6 || !text.starts_with("arn:"))
        {
            let finding =
                Diagnostic::error(&codes::ILLEGAL_TOPIC_ARN, "this is not the ARN of a topic");
            scope.diagnose(
                finding
                    .given(format!("`{text}`"))
                    .allowed("arn:PARTITION:sns:REGION:ACCOUNT:NAME")
                    .help("copy it from the topic's details"),
            );
        }
        let is_fifo = arn.is_some_and(|arn| arn.ends_with(".fifo"));
        let (region, account, name) = (self.part(3), self.part(4), self.part(5));
        let key = self.key_arn.map(|arn| Key::from_key_arn(scope, "Key", arn));
        TopicRef {
            node: scope.node(),
            arn: self.arn,
            name: Value::from_node(name),
            account,
            region: Some(region),
            key,
            is_fifo,
            content_based_deduplication: self.content_based_deduplication,
            own: None,
        }
    }
}
