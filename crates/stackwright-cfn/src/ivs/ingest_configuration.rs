// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IVS::IngestConfiguration` and its property types.

use crate::l1::*;

/// The `AWS::IVS::IngestConfiguration` resource specifies an ingest protocol to be used for a stage. For more information, see [Stream Ingest](https://docs.aws.amazon.com/ivs/latest/RealTimeUserGuide/rt-stream-ingest.html) in the *Amazon IVS Real-Time Streaming User Guide*.
///
/// `AWS::IVS::IngestConfiguration`; `Ref` returns its `Arn`, a [`ivs::IngestConfigurationArn`](kinds::ivs::IngestConfigurationArn).
/// Changing one of these replaces it: `IngestProtocol`, `InsecureIngest`, `Name`, `UserId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-ingestconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIngestConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IVS::IngestConfiguration",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("ingest_configuration.rules"),
};

impl CfnIngestConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IVS::IngestConfiguration";

    /// `CfnIngestConfiguration` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Type of ingest protocol that the user employs for broadcasting.
    ///
    /// `IngestProtocol`; default `"RTMPS"`; one of `RTMP`, `RTMPS`; an update replaces the resource.
    pub fn ingest_protocol(mut self, value: impl IntoValue<IngestProtocol>) -> Self {
        self.0.put("IngestProtocol", value.into_value().into_node());
        self
    }

    /// Whether the channel allows insecure RTMP ingest. Default: `false`.
    ///
    /// `InsecureIngest`; default `false`; an update replaces the resource.
    pub fn insecure_ingest(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("InsecureIngest", value.into_value().into_node());
        self
    }

    /// Ingest name.
    ///
    /// `Name`; default `"-"`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// ARN of the stage with which the IngestConfiguration is associated.
    ///
    /// `StageArn`; default `""`; updated in place.
    pub fn stage_arn(mut self, value: impl IntoValue<kinds::ivs::StageArn>) -> Self {
        self.0.put("StageArn", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Customer-assigned name to help identify the participant using the IngestConfiguration; this can be used to link a participant to a user in the customer’s own systems. This can be any UTF-8 encoded text. *This field is exposed to all stage participants and should not be used for personally identifying, confidential, or sensitive information.*
    ///
    /// `UserId`; an update replaces the resource.
    pub fn user_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UserId", value.into_value().into_node());
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

impl Construct for CfnIngestConfiguration {
    type Handle = CfnIngestConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIngestConfigurationRef {
        CfnIngestConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIngestConfiguration`] of a stack.
pub struct CfnIngestConfigurationRef(NodeRef);

impl Clone for CfnIngestConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIngestConfigurationRef {}
impl AsNode for CfnIngestConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIngestConfigurationRef {
    /// What `Ref` returns: its `Arn`, a [`ivs::IngestConfigurationArn`](kinds::ivs::IngestConfigurationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ivs::IngestConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ingest-configuration ARN. For example: `arn:aws:ivs:us-west-2:123456789012:ingest-configuration/abcdABCDefgh`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::ivs::IngestConfigurationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// ID of the participant within the stage. For example: `abCDEf12GHIj`
    ///
    /// `Fn::GetAtt` of `ParticipantId`.
    #[inline]
    pub fn attr_participant_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ParticipantId")))
    }

    /// State of the ingest configuration. It is `ACTIVE` if a publisher currently is publishing to the stage associated with the ingest configuration. Valid values: `ACTIVE` | `INACTIVE`.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }

    /// Ingest-key value for the RTMP(S) protocol. For example: `skSKABCDefgh`
    ///
    /// `Fn::GetAtt` of `StreamKey`.
    #[inline]
    pub fn attr_stream_key(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StreamKey")))
    }
}

impl IntoValue<kinds::ivs::IngestConfigurationArn> for &CfnIngestConfigurationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ivs::IngestConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `IngestProtocol` of `AWS::IVS::IngestConfiguration`.
pub enum IngestProtocol {
    /// `RTMP`.
    Rtmp,
    /// `RTMPS`.
    Rtmps,
}

#[diagnostic::do_not_recommend]
impl Kind for IngestProtocol {}
#[diagnostic::do_not_recommend]
impl TextKind for IngestProtocol {}
#[diagnostic::do_not_recommend]
impl IdKind for IngestProtocol {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IngestProtocol {}
#[diagnostic::do_not_recommend]
impl IntoValue<IngestProtocol> for IngestProtocol {
    #[inline]
    fn into_value(self) -> Value<IngestProtocol> {
        const VALUES: &[&str] = &["RTMP", "RTMPS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
