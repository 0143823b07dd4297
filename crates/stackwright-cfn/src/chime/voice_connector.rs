// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Chime::VoiceConnector` and its property types.

use crate::l1::*;

/// An Amazon Chime SDK Voice Connector configuration, including outbound host name and encryption settings.
///
/// `AWS::Chime::VoiceConnector`; `Ref` returns its `VoiceConnectorArn`, a [`chime::VoiceConnectorArn`](kinds::chime::VoiceConnectorArn).
/// Changing one of these replaces it: `AwsRegion`, `NetworkType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-voiceconnector.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVoiceConnector(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Chime::VoiceConnector",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("voice_connector.rules"),
};

impl CfnVoiceConnector {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Chime::VoiceConnector";

    /// `CfnVoiceConnector` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the Voice Connector.
    /// - `require_encryption`: Enables or disables encryption for the Voice Connector.
    pub fn new(name: impl IntoValue<String>, require_encryption: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "RequireEncryption",
            require_encryption.into_value().into_node(),
        );
        Self(object_)
    }

    /// The AWS Region in which the Voice Connector is created.
    ///
    /// `AwsRegion`; one of `us-east-1`, `us-west-2`, `ca-central-1`, `eu-central-1`, `eu-west-1`, `eu-west-2`, `ap-northeast-2`, `ap-northeast-1`, `ap-southeast-1`, `ap-southeast-2`; an update replaces the resource.
    pub fn aws_region(mut self, value: impl IntoValue<AwsRegion>) -> Self {
        self.0.put("AwsRegion", value.into_value().into_node());
        self
    }

    /// The type of network for the Voice Connector.
    ///
    /// `NetworkType`; one of `IPV4_ONLY`, `DUAL_STACK`; an update replaces the resource.
    pub fn network_type(mut self, value: impl IntoValue<NetworkType>) -> Self {
        self.0.put("NetworkType", value.into_value().into_node());
        self
    }

    /// The tags assigned to the Voice Connector.
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

impl Construct for CfnVoiceConnector {
    type Handle = CfnVoiceConnectorRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVoiceConnectorRef {
        CfnVoiceConnectorRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVoiceConnector`] of a stack.
pub struct CfnVoiceConnectorRef(NodeRef);

impl Clone for CfnVoiceConnectorRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVoiceConnectorRef {}
impl AsNode for CfnVoiceConnectorRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVoiceConnectorRef {
    /// What `Ref` returns: its `VoiceConnectorArn`, a [`chime::VoiceConnectorArn`](kinds::chime::VoiceConnectorArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::chime::VoiceConnectorArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Voice Connector creation timestamp, in ISO 8601 format.
    ///
    /// `Fn::GetAtt` of `CreatedTimestamp`.
    #[inline]
    pub fn attr_created_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTimestamp")))
    }

    /// The outbound host name for the Voice Connector.
    ///
    /// `Fn::GetAtt` of `OutboundHostName`.
    #[inline]
    pub fn attr_outbound_host_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OutboundHostName")))
    }

    /// The Voice Connector updated timestamp, in ISO 8601 format.
    ///
    /// `Fn::GetAtt` of `UpdatedTimestamp`.
    #[inline]
    pub fn attr_updated_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedTimestamp")))
    }

    /// The ARN of the Voice Connector.
    ///
    /// `Fn::GetAtt` of `VoiceConnectorArn`.
    #[inline]
    pub fn attr_voice_connector_arn(&self) -> Value<kinds::chime::VoiceConnectorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VoiceConnectorArn")))
    }

    /// The Voice Connector ID.
    ///
    /// `Fn::GetAtt` of `VoiceConnectorId`.
    #[inline]
    pub fn attr_voice_connector_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VoiceConnectorId")))
    }
}

impl IntoValue<kinds::chime::VoiceConnectorArn> for &CfnVoiceConnectorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::chime::VoiceConnectorArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `AwsRegion` of `AWS::Chime::VoiceConnector`.
pub enum AwsRegion {
    /// `ap-northeast-1`.
    ApNortheast1,
    /// `ap-northeast-2`.
    ApNortheast2,
    /// `ap-southeast-1`.
    ApSoutheast1,
    /// `ap-southeast-2`.
    ApSoutheast2,
    /// `ca-central-1`.
    CaCentral1,
    /// `eu-central-1`.
    EuCentral1,
    /// `eu-west-1`.
    EuWest1,
    /// `eu-west-2`.
    EuWest2,
    /// `us-east-1`.
    UsEast1,
    /// `us-west-2`.
    UsWest2,
}

#[diagnostic::do_not_recommend]
impl Kind for AwsRegion {}
#[diagnostic::do_not_recommend]
impl TextKind for AwsRegion {}
#[diagnostic::do_not_recommend]
impl IdKind for AwsRegion {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AwsRegion {}
#[diagnostic::do_not_recommend]
impl IntoValue<AwsRegion> for AwsRegion {
    #[inline]
    fn into_value(self) -> Value<AwsRegion> {
        const VALUES: &[&str] = &[
            "ap-northeast-1",
            "ap-northeast-2",
            "ap-southeast-1",
            "ap-southeast-2",
            "ca-central-1",
            "eu-central-1",
            "eu-west-1",
            "eu-west-2",
            "us-east-1",
            "us-west-2",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `NetworkType` of `AWS::Chime::VoiceConnector`.
pub enum NetworkType {
    /// `DUAL_STACK`.
    DualStack,
    /// `IPV4_ONLY`.
    Ipv4Only,
}

#[diagnostic::do_not_recommend]
impl Kind for NetworkType {}
#[diagnostic::do_not_recommend]
impl TextKind for NetworkType {}
#[diagnostic::do_not_recommend]
impl IdKind for NetworkType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NetworkType {}
#[diagnostic::do_not_recommend]
impl IntoValue<NetworkType> for NetworkType {
    #[inline]
    fn into_value(self) -> Value<NetworkType> {
        const VALUES: &[&str] = &["DUAL_STACK", "IPV4_ONLY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
