// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Connect::Instance` and its property types.

use crate::l1::*;

/// *This is a preview release for Connect Customer. It is subject to change.*
///
/// Initiates an Connect Customer instance with all the supported channels enabled. It does not attach any storage, such as Amazon Simple Storage Service (Amazon S3) or Amazon Kinesis.
///
/// Connect Customer enforces a limit on the total number of instances that you can create or delete in 30 days. If you exceed this limit, you will get an error message indicating there has been an excessive number of attempts at creating or deleting instances. You must wait 30 days before you can restart creating and deleting instances in your account.
///
/// `AWS::Connect::Instance`; `Ref` returns its `Arn`, a [`connect::InstanceArn`](kinds::connect::InstanceArn).
/// Changing one of these replaces it: `DirectoryId`, `IdentityManagementType`, `InstanceAlias`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-instance.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnInstance(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Connect::Instance",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("instance.rules"),
};

impl CfnInstance {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Connect::Instance";

    /// `CfnInstance` with its required properties, in alphabetical order:
    ///
    /// - `attributes`: A toggle for an individual feature at the instance level.
    /// - `identity_management_type`: The identity management type.
    pub fn new(
        attributes: impl IntoValue<AttributesProperty>,
        identity_management_type: impl IntoValue<IdentityManagementType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Attributes", attributes.into_value().into_node());
        object_.put(
            "IdentityManagementType",
            identity_management_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// The identifier for the directory.
    ///
    /// `DirectoryId`; an update replaces the resource.
    pub fn directory_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DirectoryId", value.into_value().into_node());
        self
    }

    /// The alias of instance. `InstanceAlias` is only required when `IdentityManagementType` is `CONNECT_MANAGED` or `SAML`. `InstanceAlias` is not required when `IdentityManagementType` is `EXISTING_DIRECTORY`.
    ///
    /// `InstanceAlias`; an update replaces the resource.
    pub fn instance_alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InstanceAlias", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
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

impl Construct for CfnInstance {
    type Handle = CfnInstanceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnInstanceRef {
        CfnInstanceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnInstance`] of a stack.
pub struct CfnInstanceRef(NodeRef);

impl Clone for CfnInstanceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnInstanceRef {}
impl AsNode for CfnInstanceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnInstanceRef {
    /// What `Ref` returns: its `Arn`, a [`connect::InstanceArn`](kinds::connect::InstanceArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::connect::InstanceArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the instance.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::connect::InstanceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// When the instance was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }

    /// The identifier of the Connect Customer instance. You can find the instanceId in the ARN of the instance.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The state of the instance.
    ///
    /// `Fn::GetAtt` of `InstanceStatus`.
    #[inline]
    pub fn attr_instance_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("InstanceStatus")))
    }

    /// The service role of the instance.
    ///
    /// `Fn::GetAtt` of `ServiceRole`.
    #[inline]
    pub fn attr_service_role(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ServiceRole")))
    }
}

impl IntoValue<kinds::connect::InstanceArn> for &CfnInstanceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::connect::InstanceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// *This is a preview release for Connect Customer. It is subject to change.*
///
/// The property type `Attributes` of `AWS::Connect::Instance`.
#[must_use = "a property type does nothing until it is set"]
pub struct AttributesProperty(Object);

impl AttributesProperty {
    /// `AttributesProperty` with its required properties, in alphabetical order:
    ///
    /// - `inbound_calls`: Mandatory element which enables inbound calls on new instance.
    /// - `outbound_calls`: Mandatory element which enables outbound calls on new instance.
    pub fn new(inbound_calls: impl IntoValue<bool>, outbound_calls: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("InboundCalls", inbound_calls.into_value().into_node());
        object_.put("OutboundCalls", outbound_calls.into_value().into_node());
        Self(object_)
    }

    /// Boolean flag which enables AUTO_RESOLVE_BEST_VOICES on an instance.
    ///
    /// `AutoResolveBestVoices`.
    pub fn auto_resolve_best_voices(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AutoResolveBestVoices", value.into_value().into_node());
        self
    }

    /// Boolean flag which enables CONTACT_LENS on an instance.
    ///
    /// `ContactLens`.
    pub fn contact_lens(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ContactLens", value.into_value().into_node());
        self
    }

    /// Boolean flag which enables CONTACTFLOW_LOGS on an instance.
    ///
    /// `ContactflowLogs`.
    pub fn contactflow_logs(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ContactflowLogs", value.into_value().into_node());
        self
    }

    /// Boolean flag which enables EARLY_MEDIA on an instance.
    ///
    /// `EarlyMedia`.
    pub fn early_media(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("EarlyMedia", value.into_value().into_node());
        self
    }

    /// Boolean flag which enables ENHANCED_CHAT_MONITORING on an instance.
    ///
    /// `EnhancedChatMonitoring`.
    pub fn enhanced_chat_monitoring(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnhancedChatMonitoring", value.into_value().into_node());
        self
    }

    /// Boolean flag which enables ENHANCED_CONTACT_MONITORING on an instance.
    ///
    /// `EnhancedContactMonitoring`.
    pub fn enhanced_contact_monitoring(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnhancedContactMonitoring", value.into_value().into_node());
        self
    }

    /// Boolean flag which enables HIGH_VOLUME_OUTBOUND on an instance.
    ///
    /// `HighVolumeOutBound`.
    pub fn high_volume_out_bound(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("HighVolumeOutBound", value.into_value().into_node());
        self
    }

    /// Boolean flag which enables MESSAGE_STREAMING on an instance.
    ///
    /// `MessageStreaming`.
    pub fn message_streaming(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("MessageStreaming", value.into_value().into_node());
        self
    }

    /// Boolean flag which enables MULTI_PARTY_CHAT_CONFERENCE on an instance.
    ///
    /// `MultiPartyChatConference`.
    pub fn multi_party_chat_conference(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("MultiPartyChatConference", value.into_value().into_node());
        self
    }

    /// Boolean flag which enables MULTI_PARTY_CONFERENCE on an instance.
    ///
    /// `MultiPartyConference`.
    pub fn multi_party_conference(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("MultiPartyConference", value.into_value().into_node());
        self
    }

    /// Boolean flag which enables USE_CUSTOM_TTS_VOICES on an instance.
    ///
    /// `UseCustomTTSVoices`.
    pub fn use_custom_tts_voices(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("UseCustomTTSVoices", value.into_value().into_node());
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

impl Kind for AttributesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AttributesProperty> for AttributesProperty {}
impl From<AttributesProperty> for Node {
    #[inline]
    fn from(value: AttributesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AttributesProperty> for AttributesProperty {
    #[inline]
    fn into_value(self) -> Value<AttributesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `IdentityManagementType` of `AWS::Connect::Instance`.
pub enum IdentityManagementType {
    /// `CONNECT_MANAGED`.
    ConnectManaged,
    /// `EXISTING_DIRECTORY`.
    ExistingDirectory,
    /// `SAML`.
    Saml,
}

#[diagnostic::do_not_recommend]
impl Kind for IdentityManagementType {}
#[diagnostic::do_not_recommend]
impl TextKind for IdentityManagementType {}
#[diagnostic::do_not_recommend]
impl IdKind for IdentityManagementType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IdentityManagementType {}
#[diagnostic::do_not_recommend]
impl IntoValue<IdentityManagementType> for IdentityManagementType {
    #[inline]
    fn into_value(self) -> Value<IdentityManagementType> {
        const VALUES: &[&str] = &["CONNECT_MANAGED", "EXISTING_DIRECTORY", "SAML"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
