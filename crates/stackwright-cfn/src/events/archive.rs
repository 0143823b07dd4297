// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Events::Archive` and its property types.

use crate::l1::*;

/// Creates an archive of events with the specified settings. When you create an archive, incoming events might not immediately start being sent to the archive. Allow a short period of time for changes to take effect. If you do not specify a pattern to filter events sent to the archive, all events are sent to the archive except replayed events. Replayed events are not sent to an archive.
///
/// > If you have specified that EventBridge use a customer managed key for encrypting the source event bus, we strongly recommend you also specify a customer managed key for any archives for the event bus as well.
/// >
/// > For more information, see [Encrypting archives](https://docs.aws.amazon.com/eventbridge/latest/userguide/encryption-archives.html) in the *Amazon EventBridge User Guide*.
///
/// `AWS::Events::Archive`; `Ref` returns its `ArchiveName`, a [`events::ArchiveName`](kinds::events::ArchiveName).
/// Changing one of these replaces it: `ArchiveName`, `SourceArn`.
/// Attributes: `Arn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-archive.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnArchive(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Events::Archive",
    tags: None,
    rules: include_str!("archive.rules"),
};

impl CfnArchive {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Events::Archive";

    /// `CfnArchive` with its required properties, in alphabetical order:
    ///
    /// - `source_arn`: The ARN of the event bus that sends events to the archive.
    pub fn new(source_arn: impl IntoValue<kinds::events::EventBusArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SourceArn", source_arn.into_value().into_node());
        Self(object_)
    }

    /// The name for the archive to create.
    ///
    /// `ArchiveName`; an update replaces the resource.
    pub fn archive_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ArchiveName", value.into_value().into_node());
        self
    }

    /// A description for the archive.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// An event pattern to use to filter events sent to the archive.
    ///
    /// `EventPattern`; free JSON, such as an [`Object`]; updated in place.
    pub fn event_pattern(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("EventPattern", value.into_value().into_node());
        self
    }

    /// The identifier of the AWS customer managed key for EventBridge to use, if you choose to use a customer managed key to encrypt this archive. The identifier can be the key Amazon Resource Name (ARN), KeyId, key alias, or key alias ARN.
    ///
    /// If you do not specify a customer managed key identifier, EventBridge uses an AWS owned key to encrypt the archive.
    ///
    /// For more information, see [Identify and view keys](https://docs.aws.amazon.com/kms/latest/developerguide/viewing-keys.html) in the *AWS Key Management Service Developer Guide*.
    ///
    /// > If you have specified that EventBridge use a customer managed key for encrypting the source event bus, we strongly recommend you also specify a customer managed key for any archives for the event bus as well.
    /// >
    /// > For more information, see [Encrypting archives](https://docs.aws.amazon.com/eventbridge/latest/userguide/encryption-archives.html) in the *Amazon EventBridge User Guide*.
    ///
    /// `KmsKeyIdentifier`; updated in place.
    pub fn kms_key_identifier(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0
            .put("KmsKeyIdentifier", value.into_value().into_node());
        self
    }

    /// The number of days to retain events for. Default value is 0. If set to 0, events are retained indefinitely
    ///
    /// `RetentionDays`; updated in place.
    pub fn retention_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("RetentionDays", value.into_value().into_node());
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

impl Construct for CfnArchive {
    type Handle = CfnArchiveRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnArchiveRef {
        CfnArchiveRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnArchive`] of a stack.
pub struct CfnArchiveRef(NodeRef);

impl Clone for CfnArchiveRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnArchiveRef {}
impl AsNode for CfnArchiveRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnArchiveRef {
    /// What `Ref` returns: its `ArchiveName`, a [`events::ArchiveName`](kinds::events::ArchiveName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::events::ArchiveName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the archive created.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::events::ArchiveArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::events::ArchiveName> for &CfnArchiveRef {
    #[inline]
    fn into_value(self) -> Value<kinds::events::ArchiveName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::events::ArchiveArn> for &CfnArchiveRef {
    #[inline]
    fn into_value(self) -> Value<kinds::events::ArchiveArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
