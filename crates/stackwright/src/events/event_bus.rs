//! Event buses.

use stackwright_core::intrinsic::{select, split};
use stackwright_core::{
    AsNode, Construct, DependencyGroup, Diagnostic, IntoValue, Node, NodeRef, Object, Scope, Text,
    Value, text,
};

use super::archive::{Archive, ArchiveRef};
use super::codes;
use super::target::SERVICE;
use crate::iam::{
    Grant, GrantRequest, Grantable, PolicyKind, PolicyStatement, ResourceWithPolicy,
    ServicePrincipal,
};
use crate::kms::KeyRef;
use crate::sqs::QueueRef;
use stackwright_cfn::events::{CfnEventBus, CfnEventBusPolicy};

/// Whether logs have what events say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "they are what they are called")]
pub enum IncludeDetail {
    Full,
    None,
}

/// What is logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "they are what they are called")]
pub enum LogLevel {
    Info,
    Error,
    Trace,
    Off,
}

/// What a bus logs.
/// <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-logs.html>
#[derive(Clone, Copy, Debug, Default)]
pub struct LogConfig {
    include_detail: Option<IncludeDetail>,
    level: Option<LogLevel>,
}

impl LogConfig {
    /// As EventBridge has it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether logs have what events say. Default: not said.
    #[must_use]
    pub const fn include_detail(mut self, detail: IncludeDetail) -> Self {
        self.include_detail = Some(detail);
        self
    }

    /// What is logged. Default: not said.
    #[must_use]
    pub const fn level(mut self, level: LogLevel) -> Self {
        self.level = Some(level);
        self
    }

    fn property(self) -> Object {
        let mut property = Object::typed();
        property.put_some(
            "IncludeDetail",
            self.include_detail.map(|detail| match detail {
                IncludeDetail::Full => "FULL",
                IncludeDetail::None => "NONE",
            }),
        );
        property.put_some(
            "Level",
            self.level.map(|level| match level {
                LogLevel::Info => "INFO",
                LogLevel::Error => "ERROR",
                LogLevel::Trace => "TRACE",
                LogLevel::Off => "OFF",
            }),
        );
        property
    }
}

/// An event bus (`AWS::Events::EventBus`), beside the default one that every account has.
#[derive(Clone, Debug, Default)]
pub struct EventBus {
    name: Option<Value<String>>,
    event_source_name: Option<Value<String>>,
    dead_letter_queue: Option<QueueRef>,
    description: Option<Value<String>>,
    kms_key: Option<KeyRef>,
    log_config: Option<LogConfig>,
}

impl EventBus {
    /// A bus whose name is made from its path.
    pub fn new() -> Self {
        Self::default()
    }

    /// The bus's name. Default: made from its path.
    #[must_use]
    pub fn event_bus_name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self.event_source_name = None;
        self
    }

    /// The partner whose events come here; its name is the bus's, too. Default: none.
    #[must_use]
    pub fn event_source_name(mut self, name: impl IntoValue<String>) -> Self {
        self.event_source_name = Some(name.into_value());
        self.name = None;
        self
    }

    /// Where events go that could not be delivered. Default: nowhere.
    #[must_use]
    pub fn dead_letter_queue(mut self, queue: &QueueRef) -> Self {
        self.dead_letter_queue = Some(queue.clone());
        self
    }

    /// What the bus is for. Default: none.
    #[must_use]
    pub fn description(mut self, description: impl IntoValue<String>) -> Self {
        self.description = Some(description.into_value());
        self
    }

    /// The key that encrypts events. Default: one that EventBridge owns.
    #[must_use]
    pub fn kms_key(mut self, key: impl Into<KeyRef>) -> Self {
        self.kms_key = Some(key.into());
        self
    }

    /// What the bus logs. Default: not said.
    #[must_use]
    pub const fn log_config(mut self, config: LogConfig) -> Self {
        self.log_config = Some(config);
        self
    }

    /// An existing bus, by its name.
    #[track_caller]
    pub fn from_event_bus_name(
        scope: &Scope,
        id: impl Into<Text>,
        name: impl IntoValue<String>,
    ) -> EventBusRef {
        let scope = scope.group(id);
        let name: Value<String> = name.into_value();
        let resource = vec!["event-bus/".into(), name.clone().into_node()];
        EventBusRef {
            node: scope.node(),
            arn: scope.arn("events", resource),
            name,
            policy: None,
        }
    }

    /// An existing bus, by its ARN.
    #[track_caller]
    pub fn from_event_bus_arn(
        scope: &Scope,
        id: impl Into<Text>,
        arn: impl IntoValue<String>,
    ) -> EventBusRef {
        let arn: Value<String> = arn.into_value();
        let name: Node = match arn.as_text() {
            Some(text) => text.split_once('/').map_or("", |(_, name)| name).into(),
            None => select(1, split("/", arn.clone())).into(),
        };
        EventBusRef {
            node: scope.group(id).node(),
            arn,
            name: Value::from_node(name),
            policy: None,
        }
    }

    /// An existing bus, by its ARN and name.
    #[track_caller]
    pub fn from_event_bus_attributes(
        scope: &Scope,
        id: impl Into<Text>,
        arn: impl IntoValue<String>,
        name: impl IntoValue<String>,
    ) -> EventBusRef {
        EventBusRef {
            node: scope.group(id).node(),
            arn: arn.into_value(),
            name: name.into_value(),
            policy: None,
        }
    }

    /// Permits somebody to send events to every bus.
    #[track_caller]
    pub fn grant_all_put_events(scope: &Scope, grantee: &impl Grantable) -> Grant {
        Grant::add_to_principal(scope, grantee, ["events:PutEvents"], ["*"])
    }

    fn check(&self, scope: &Scope) {
        let Some(name) = self.name.as_ref().and_then(Value::as_text) else {
            return;
        };
        let legal = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
        let fits = !name.is_empty() && name.len() <= 256 && name.chars().all(legal);
        if !fits || name == "default" {
            let finding = Diagnostic::error(
                &codes::ILLEGAL_BUS_NAME,
                "the bus's name is not a legal one",
            );
            scope.diagnose(
                finding
                    .given(format!("`{name}`"))
                    .allowed("1 to 256 letters, digits and `._-`, but not `default`")
                    .help("choose another name, or leave it out"),
            );
        }
    }
}

impl Construct for EventBus {
    type Handle = EventBusRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> EventBusRef {
        self.check(scope);
        let made = || scope.unique_id().into_value();
        let name: Value<String> = self
            .name
            .or(self.event_source_name.clone())
            .unwrap_or_else(made);
        if let Some(key) = &self.kms_key {
            permit_service(scope, key, &name);
        }
        let mut resource = CfnEventBus::new(name);
        let properties = resource.as_object_mut();
        if let Some(queue) = &self.dead_letter_queue {
            let mut config = Object::typed();
            config.put("Arn", queue.queue_arn().into());
            properties.put("DeadLetterConfig", config.into());
        }
        properties.put_some("Description", self.description);
        properties.put_some("EventSourceName", self.event_source_name);
        properties.put_some(
            "KmsKeyIdentifier",
            self.kms_key.as_ref().map(KeyRef::key_arn),
        );
        properties.put_some("LogConfig", self.log_config.map(LogConfig::property));
        let resource = scope.add("Resource", resource);
        EventBusRef {
            node: scope.node(),
            arn: resource.attr_arn().into_value(),
            name: resource.reference().cast().value(),
            policy: Some(resource.attr_policy().cast().value()),
        }
    }
}

/// Lets EventBridge use the key for the bus of this name.
/// <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption-key-policy.html>
fn permit_service(scope: &Scope, key: &KeyRef, name: &Value<String>) {
    let arn = scope.arn(
        "events",
        vec!["event-bus/".into(), name.clone().into_node()],
    );
    let statement = PolicyStatement::new()
        .actions(["kms:Decrypt", "kms:GenerateDataKey", "kms:DescribeKey"])
        .all_resources()
        .principal(ServicePrincipal::new(SERVICE))
        .condition("StringEquals", "aws:SourceAccount", scope.stack_account())
        .condition("StringEquals", "aws:SourceArn", arn.clone())
        .condition(
            "StringEquals",
            "kms:EncryptionContext:aws:events:event-bus:arn",
            arn,
        );
    key.add_to_resource_policy(scope, statement);
}

/// An [`EventBus`] in a stack, or one that exists already.
#[derive(Clone, Debug)]
pub struct EventBusRef {
    node: NodeRef,
    arn: Value<String>,
    name: Value<String>,
    /// The policy's text, unless the bus exists already.
    policy: Option<Value<String>>,
}

impl AsNode for EventBusRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl EventBusRef {
    /// The bus's ARN.
    pub fn event_bus_arn(&self) -> Value<String> {
        self.arn.clone()
    }

    /// The bus's name.
    pub fn event_bus_name(&self) -> Value<String> {
        self.name.clone()
    }

    /// The text of the bus's policy, or `None` for one that exists already.
    pub fn event_bus_policy(&self) -> Option<Value<String>> {
        self.policy.clone()
    }

    /// Keeps the bus's events of a pattern, to be replayed. Unless the archive says what it is for, it
    /// says of which bus it is.
    #[track_caller]
    pub fn archive(&self, scope: &Scope, id: impl Into<Text>, archive: Archive) -> ArchiveRef {
        let usual = text!["Event Archive for ", self.event_bus_name(), " Event Bus"];
        scope
            .of(self)
            .add(id, archive.described(usual.value()).of_bus(self))
    }

    /// Adds a statement to the bus's policy. It needs a name (`sid`), because each is a resource of
    /// its own. Returns whether the bus took it: one that exists already does not.
    #[track_caller]
    pub fn add_to_resource_policy(&self, scope: &Scope, statement: PolicyStatement) -> bool {
        let place = scope.of(self);
        for problem in statement.problems(PolicyKind::Resource) {
            place.diagnose(problem);
        }
        if self.policy.is_none() {
            return false;
        }
        let Some(sid) = statement.sid_text() else {
            let finding = Diagnostic::error(
                &codes::STATEMENT_WITHOUT_SID,
                "a statement of a bus's policy needs a name",
            );
            place.diagnose(
                finding
                    .given("no `sid`")
                    .allowed("a name that is unique for the bus")
                    .help("call `sid` on the statement"),
            );
            return false;
        };
        let sid = format!("cdk-{sid}");
        let document = crate::iam::PolicyDocument::from(statement.sid(sid.clone()));
        let written = document.to_json(&place).into_node();
        let written = written
            .as_object()
            .and_then(|document| document.get("Statement")?.as_list()?.first().cloned());
        let policy = place.group(sid.clone());
        let mut resource = CfnEventBusPolicy::new(sid);
        let properties = resource.as_object_mut();
        properties.put("EventBusName", self.name.clone().into());
        properties.put_some("Statement", written);
        policy.add("Resource", resource);
        true
    }

    /// Permits somebody to send events to the bus.
    #[track_caller]
    pub fn grant_put_events_to(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        Grant::add_to_principal(scope, grantee, ["events:PutEvents"], [self.arn.clone()])
    }

    /// Permits somebody to send events to the bus: by a policy of theirs, or by a statement of this
    /// name of the bus's policy where they have none here, such as another account.
    #[track_caller]
    pub fn grant_put_events_to_as(
        &self,
        scope: &Scope,
        grantee: &impl Grantable,
        sid: impl Into<Text>,
    ) -> Grant {
        let named = NamedStatement {
            bus: self,
            sid: sid.into(),
        };
        let request = GrantRequest::new(["events:PutEvents"], [self.arn.clone()]);
        request.on_principal_or_resource(scope, &grantee.grant_principal(), &named)
    }
}

/// A bus whose policy takes a statement under a name.
struct NamedStatement<'a> {
    bus: &'a EventBusRef,
    sid: Text,
}

impl ResourceWithPolicy for NamedStatement<'_> {
    fn add_to_resource_policy(
        &self,
        scope: &Scope,
        statement: PolicyStatement,
    ) -> Option<DependencyGroup> {
        let statement = statement.sid(self.sid.clone());
        let taken = self.bus.add_to_resource_policy(scope, statement);
        taken.then(DependencyGroup::new)
    }
}
