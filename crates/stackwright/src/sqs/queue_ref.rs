//! The handle of a queue.

use stackwright_core::intrinsic::{concat, select, split};
use stackwright_core::{
    AsNode, DependencyGroup, Diagnostic, IntoValue, Node, NodeRef, Scope, Value, pseudo,
};

use super::codes;
use super::queue_policy;
use crate::iam::{
    AnyPrincipal, Conditions, Effect, Grant, GrantRequest, Grantable, LazyPolicy, PolicyDocument,
    PolicyKind, PolicyStatement, ResourceWithPolicy, ServicePrincipal,
};
use crate::kms::{DECRYPT, ENCRYPT_DECRYPT, Key, KeyRef};
use stackwright_cfn::kinds::kms::KeyArn;
use stackwright_cfn::kinds::sqs::{QueueArn, QueueUrl};
use stackwright_cfn::sqs::CfnQueueRef;

/// A [`Queue`](super::Queue) in a stack, or one that exists already.
#[derive(Clone, Debug)]
pub struct QueueRef {
    node: NodeRef,
    arn: Value<QueueArn>,
    url: Value<QueueUrl>,
    name: Value<String>,
    account: Node,
    key: Option<KeyRef>,
    is_fifo: bool,
    /// The policy, unless the queue exists already.
    policy: Option<LazyPolicy>,
}

impl AsNode for QueueRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl IntoValue<QueueArn> for &QueueRef {
    fn into_value(self) -> Value<QueueArn> {
        self.arn.clone()
    }
}

impl IntoValue<QueueUrl> for &QueueRef {
    fn into_value(self) -> Value<QueueUrl> {
        self.url.clone()
    }
}

impl ResourceWithPolicy for QueueRef {
    fn add_to_resource_policy(
        &self,
        scope: &Scope,
        statement: PolicyStatement,
    ) -> Option<DependencyGroup> {
        let place = scope.of(self);
        let policy = self.policy.as_ref().filter(|_| scope.owns(self))?;
        let document = ("PolicyDocument", PolicyDocument::new());
        let queue = std::slice::from_ref(self);
        Some(policy.add(&place, statement, document, |policy| {
            policy.add("Resource", queue_policy::resource(queue)).node()
        }))
    }

    fn account(&self, _scope: &Scope) -> Node {
        self.account.clone()
    }
}

impl QueueRef {
    pub(super) fn own(
        scope: &Scope,
        resource: &CfnQueueRef,
        key: Option<KeyRef>,
        is_fifo: bool,
    ) -> Self {
        Self {
            node: scope.node(),
            arn: resource.attr_arn(),
            url: resource.reference(),
            name: resource.attr_queue_name().into_value(),
            account: scope.stack_account().into_node(),
            key,
            is_fifo,
            policy: Some(LazyPolicy::default()),
        }
    }

    /// The queue's ARN.
    pub fn queue_arn(&self) -> Value<QueueArn> {
        self.arn.clone()
    }

    /// The queue's URL, under which it is called.
    pub fn queue_url(&self) -> Value<QueueUrl> {
        self.url.clone()
    }

    /// The queue's name.
    pub fn queue_name(&self) -> Value<String> {
        self.name.clone()
    }

    /// The key that encrypts messages, if the queue has one of its own.
    pub fn encryption_master_key(&self) -> Option<&KeyRef> {
        self.key.as_ref()
    }

    /// Whether it is a FIFO queue.
    pub const fn is_fifo(&self) -> bool {
        self.is_fifo
    }

    /// Adds a statement to the queue's policy, which is made at the first one. Returns whether the
    /// queue took it: one that exists already does not.
    #[track_caller]
    pub fn add_to_resource_policy(&self, scope: &Scope, statement: PolicyStatement) -> bool {
        for problem in statement.problems(PolicyKind::Resource) {
            scope.of(self).diagnose(problem);
        }
        ResourceWithPolicy::add_to_resource_policy(self, &scope.of(scope), statement).is_some()
    }

    pub(super) fn deny_without_tls(&self, scope: &Scope) {
        let statement = PolicyStatement::new()
            .effect(Effect::Deny)
            .actions(["sqs:*"])
            .resources([self.queue_arn()])
            .principal(AnyPrincipal::new())
            .condition("Bool", "aws:SecureTransport", "false");
        ResourceWithPolicy::add_to_resource_policy(self, scope, statement);
    }

    /// Whether its policy can be changed.
    pub(crate) const fn takes_statements(&self) -> bool {
        self.policy.is_some()
    }

    /// Lets a service send messages for a resource of this ARN, and says what to wait for: the
    /// queue's policy, where there is one.
    pub(crate) fn permit_sending(
        &self,
        scope: &Scope,
        service: &str,
        source: Node,
    ) -> Option<NodeRef> {
        let conditions = Conditions::new().with("ArnEquals", "aws:SourceArn", source);
        let statement = PolicyStatement::new()
            .actions(["sqs:SendMessage"])
            .resources([self.queue_arn()])
            .principal(ServicePrincipal::new(service))
            .conditions(conditions);
        ResourceWithPolicy::add_to_resource_policy(self, scope, statement);
        self.policy.as_ref().and_then(LazyPolicy::node)
    }

    /// Permits somebody to do something with the queue.
    #[track_caller]
    pub fn grant<A: IntoValue<String>>(
        &self,
        scope: &Scope,
        grantee: &impl Grantable,
        actions: impl IntoIterator<Item = A>,
    ) -> Grant {
        let request = GrantRequest::new(actions, [self.queue_arn()]);
        request.on_principal_or_resource(scope, grantee, self)
    }

    /// Permits somebody to receive and delete messages, and to use the queue's key for that.
    #[track_caller]
    pub fn grant_consume_messages(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        let actions = [
            "sqs:ReceiveMessage",
            "sqs:ChangeMessageVisibility",
            "sqs:GetQueueUrl",
            "sqs:DeleteMessage",
            "sqs:GetQueueAttributes",
        ];
        let grant = self.grant(scope, grantee, actions);
        if let Some(key) = &self.key {
            key.grant(scope, grantee, DECRYPT);
        }
        grant
    }

    /// Permits somebody to send messages, and to use the queue's key for that.
    #[track_caller]
    pub fn grant_send_messages(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        let actions = [
            "sqs:SendMessage",
            "sqs:GetQueueAttributes",
            "sqs:GetQueueUrl",
        ];
        let grant = self.grant(scope, grantee, actions);
        if let Some(key) = &self.key {
            key.grant(scope, grantee, ENCRYPT_DECRYPT);
        }
        grant
    }

    /// Permits somebody to delete all messages at once.
    #[track_caller]
    pub fn grant_purge(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        let actions = [
            "sqs:PurgeQueue",
            "sqs:GetQueueAttributes",
            "sqs:GetQueueUrl",
        ];
        self.grant(scope, grantee, actions)
    }
}

/// What is known of a queue that exists already.
#[derive(Clone, Debug)]
pub struct QueueAttributes {
    arn: Value<QueueArn>,
    url: Option<Value<QueueUrl>>,
    key_arn: Option<Value<KeyArn>>,
    fifo: Option<bool>,
}

impl QueueAttributes {
    /// A queue of this ARN.
    pub fn new(arn: impl IntoValue<QueueArn>) -> Self {
        Self {
            arn: arn.into_value(),
            url: None,
            key_arn: None,
            fifo: None,
        }
    }

    /// The queue's URL. Default: made from the ARN.
    #[must_use]
    pub fn queue_url(mut self, url: impl IntoValue<QueueUrl>) -> Self {
        self.url = Some(url.into_value());
        self
    }

    /// The key that encrypts messages. Default: none.
    #[must_use]
    pub fn key_arn(mut self, arn: impl IntoValue<KeyArn>) -> Self {
        self.key_arn = Some(arn.into_value());
        self
    }

    /// Whether it is a FIFO queue. Default: whether the name ends with `.fifo`; needed where the ARN
    /// is known at deployment only.
    #[must_use]
    pub const fn fifo(mut self, fifo: bool) -> Self {
        self.fifo = Some(fifo);
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

    pub(super) fn into_ref(self, scope: &Scope) -> QueueRef {
        if let Some(text) = self.arn.as_text()
            && (text.split(':').count() != 6 || !text.starts_with("arn:"))
        {
            let finding =
                Diagnostic::error(&codes::ILLEGAL_QUEUE_ARN, "this is not the ARN of a queue");
            scope.diagnose(
                finding
                    .given(format!("`{text}`"))
                    .allowed("arn:PARTITION:sqs:REGION:ACCOUNT:NAME")
                    .help("copy it from the queue's details"),
            );
        }
        let (region, account, name) = (self.part(3), self.part(4), self.part(5));
        let made = || {
            let parts = vec![
                "https://sqs.".into(),
                region,
                ".".into(),
                pseudo::url_suffix().into_node(),
                "/".into(),
                account.clone(),
                "/".into(),
                name.clone(),
            ];
            concat(parts).value()
        };
        let by_name = name.as_text().is_some_and(|name| name.ends_with(".fifo"));
        let key = self.key_arn.map(|arn| Key::from_key_arn(scope, "Key", arn));
        QueueRef {
            node: scope.node(),
            arn: self.arn,
            url: self.url.unwrap_or_else(made),
            name: Value::from_node(name),
            account,
            key,
            is_fifo: self.fifo.unwrap_or(by_name),
            policy: None,
        }
    }
}
