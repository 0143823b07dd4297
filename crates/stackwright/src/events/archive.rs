//! Archives of events.

use stackwright_core::{AsNode, Construct, Duration, IntoValue, Node, NodeRef, Scope, Value};

use super::event_bus::EventBusRef;
use super::event_pattern::EventPattern;
use crate::kms::KeyRef;
use stackwright_cfn::events::CfnArchive;

/// Events that are kept, to be replayed (`AWS::Events::Archive`).
#[derive(Clone, Debug)]
pub struct Archive {
    bus: Option<EventBusRef>,
    pattern: EventPattern,
    name: Option<Value<String>>,
    description: Option<Value<String>>,
    retention: Option<Duration>,
    kms_key: Option<KeyRef>,
}

impl Archive {
    /// Events of a pattern, for [`EventBusRef::archive`].
    pub const fn new(pattern: EventPattern) -> Self {
        Self {
            bus: None,
            pattern,
            name: None,
            description: None,
            retention: None,
            kms_key: None,
        }
    }

    /// Events of a pattern on a bus.
    pub fn of(bus: &EventBusRef, pattern: EventPattern) -> Self {
        Self::new(pattern).of_bus(bus)
    }

    pub(super) fn of_bus(mut self, bus: &EventBusRef) -> Self {
        self.bus = Some(bus.clone());
        self
    }

    pub(super) fn described(mut self, usual: Value<String>) -> Self {
        self.description.get_or_insert(usual);
        self
    }

    /// The archive's name. Default: CloudFormation makes one up.
    #[must_use]
    pub fn archive_name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// What the archive is for. Default: none, or of which bus it is for [`EventBusRef::archive`].
    #[must_use]
    pub fn description(mut self, description: impl IntoValue<String>) -> Self {
        self.description = Some(description.into_value());
        self
    }

    /// How many days events are kept. Default: for ever.
    #[must_use]
    pub const fn retention(mut self, retention: Duration) -> Self {
        self.retention = Some(retention);
        self
    }

    /// The key that encrypts events. Default: one that EventBridge owns.
    #[must_use]
    pub fn kms_key(mut self, key: impl Into<KeyRef>) -> Self {
        self.kms_key = Some(key.into());
        self
    }
}

impl Construct for Archive {
    type Handle = ArchiveRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> ArchiveRef {
        let days = self
            .retention
            .and_then(Duration::to_days)
            .unwrap_or_default();
        let key: Node = match &self.kms_key {
            Some(key) => key.key_arn().into(),
            None => "".into(),
        };
        let source: Node = match &self.bus {
            Some(bus) => bus.event_bus_arn().into(),
            None => "".into(),
        };
        let mut resource = CfnArchive::new(Value::<String>::from_node(source).cast());
        let properties = resource.as_object_mut();
        properties.put_some("ArchiveName", self.name);
        properties.put_some("Description", self.description);
        properties.put("EventPattern", self.pattern.node());
        properties.put("KmsKeyIdentifier", key);
        properties.put("RetentionDays", Node::Int(days as i64));
        let resource = scope.add("Archive", resource);
        ArchiveRef {
            node: scope.node(),
            arn: resource.attr_arn().into_value(),
            name: resource.reference().cast().value(),
        }
    }
}

/// An [`Archive`] in a stack.
#[derive(Clone, Debug)]
pub struct ArchiveRef {
    node: NodeRef,
    arn: Value<String>,
    name: Value<String>,
}

impl AsNode for ArchiveRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl ArchiveRef {
    /// The archive's ARN.
    pub fn archive_arn(&self) -> Value<String> {
        self.arn.clone()
    }

    /// The archive's name.
    pub fn archive_name(&self) -> Value<String> {
        self.name.clone()
    }
}
