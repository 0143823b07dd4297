// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EventsV2::EventBus` and its property types.

use crate::l1::*;

/// Resource type definition for AWS::EventsV2::EventBus, an Amazon EventBridge custom event bus that receives events and delivers them to matching subscribers.
///
/// `AWS::EventsV2::EventBus`; `Ref` returns its `EventBusArn`, a [`eventsv2::EventBusArn`](kinds::eventsv2::EventBusArn).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-eventbus.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEventBus(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EventsV2::EventBus",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("event_bus.rules"),
};

impl CfnEventBus {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EventsV2::EventBus";

    /// `CfnEventBus` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the event bus.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A description of the event bus. Control characters and Unicode line separators are not allowed.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Encryption configuration for an event bus.
    ///
    /// `EncryptionConfiguration`; updated in place.
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<EncryptionConfigurationProperty>,
    ) -> Self {
        self.0
            .put("EncryptionConfiguration", value.into_value().into_node());
        self
    }

    /// Storage (retention) configuration for the event bus.
    ///
    /// `StorageConfiguration`; updated in place.
    pub fn storage_configuration(
        mut self,
        value: impl IntoValue<StorageConfigurationProperty>,
    ) -> Self {
        self.0
            .put("StorageConfiguration", value.into_value().into_node());
        self
    }

    /// The tags assigned to the event bus.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Construct for CfnEventBus {
    type Handle = CfnEventBusRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEventBusRef {
        CfnEventBusRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEventBus`] of a stack.
pub struct CfnEventBusRef(NodeRef);

impl Clone for CfnEventBusRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEventBusRef {}
impl AsNode for CfnEventBusRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEventBusRef {
    /// What `Ref` returns: its `EventBusArn`, a [`eventsv2::EventBusArn`](kinds::eventsv2::EventBusArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::eventsv2::EventBusArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The time the event bus was created, as an ISO 8601 timestamp.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The Amazon Resource Name (ARN) of the event bus.
    ///
    /// `Fn::GetAtt` of `EventBusArn`.
    #[inline]
    pub fn attr_event_bus_arn(&self) -> Value<kinds::eventsv2::EventBusArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EventBusArn")))
    }

    /// The time the event bus was last modified, as an ISO 8601 timestamp.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }

    /// The lifecycle state of the event bus. The settled operational state is ACTIVE.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }
}

impl IntoValue<kinds::eventsv2::EventBusArn> for &CfnEventBusRef {
    #[inline]
    fn into_value(self) -> Value<kinds::eventsv2::EventBusArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Encryption configuration for an event bus.
///
/// The property type `EncryptionConfiguration` of `AWS::EventsV2::EventBus`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionConfigurationProperty(Object);

impl EncryptionConfigurationProperty {
    /// `EncryptionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The identifier of the AWS KMS customer managed key that the event bus uses to encrypt events. You can specify the key ARN, key ID, alias name, or alias ARN. If you do not specify a key, EventBridge uses an AWS owned key.
    ///
    /// `KmsKeyIdentifier`.
    pub fn kms_key_identifier(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0
            .put("KmsKeyIdentifier", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for EncryptionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EncryptionConfigurationProperty> for EncryptionConfigurationProperty {}
impl From<EncryptionConfigurationProperty> for Node {
    #[inline]
    fn from(value: EncryptionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EncryptionConfigurationProperty> for EncryptionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EncryptionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Storage (retention) configuration for the event bus.
///
/// The property type `StorageConfiguration` of `AWS::EventsV2::EventBus`.
#[must_use = "a property type does nothing until it is set"]
pub struct StorageConfigurationProperty(Object);

impl StorageConfigurationProperty {
    /// `StorageConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The number of days events are retained on the event bus for replay, 1-365.
    ///
    /// `RetentionPeriodInDays`.
    pub fn retention_period_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("RetentionPeriodInDays", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for StorageConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StorageConfigurationProperty> for StorageConfigurationProperty {}
impl From<StorageConfigurationProperty> for Node {
    #[inline]
    fn from(value: StorageConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StorageConfigurationProperty> for StorageConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<StorageConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
