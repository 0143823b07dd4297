// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IVS::PlaybackKeyPair` and its property types.

use crate::l1::*;

/// The `AWS::IVS::PlaybackKeyPair` resource specifies an playback key pair. uses a public playback key to validate playback tokens that have been signed with the corresponding private key. For more information, see [Setting Up Private Channels](https://docs.aws.amazon.com/ivs/latest/LowLatencyUserGuide/private-channels.html) in the *Amazon IVS Low-Latency Streaming User Guide*.
///
/// `AWS::IVS::PlaybackKeyPair`; `Ref` returns its `Arn`, a [`ivs::PlaybackKeyPairArn`](kinds::ivs::PlaybackKeyPairArn).
/// Changing one of these replaces it: `Name`, `PublicKeyMaterial`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-playbackkeypair.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPlaybackKeyPair(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IVS::PlaybackKeyPair",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("playback_key_pair.rules"),
};

impl CfnPlaybackKeyPair {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IVS::PlaybackKeyPair";

    /// `CfnPlaybackKeyPair` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Playback-key-pair name. The value does not need to be unique.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The public portion of a customer-generated key pair. Note that this field is required to create the AWS::IVS::PlaybackKeyPair resource.
    ///
    /// `PublicKeyMaterial`; an update replaces the resource.
    pub fn public_key_material(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PublicKeyMaterial", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ivs-playbackkeypair-tag.html).
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

impl Construct for CfnPlaybackKeyPair {
    type Handle = CfnPlaybackKeyPairRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPlaybackKeyPairRef {
        CfnPlaybackKeyPairRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPlaybackKeyPair`] of a stack.
pub struct CfnPlaybackKeyPairRef(NodeRef);

impl Clone for CfnPlaybackKeyPairRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPlaybackKeyPairRef {}
impl AsNode for CfnPlaybackKeyPairRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPlaybackKeyPairRef {
    /// What `Ref` returns: its `Arn`, a [`ivs::PlaybackKeyPairArn`](kinds::ivs::PlaybackKeyPairArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ivs::PlaybackKeyPairArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Key-pair ARN. For example: `arn:aws:ivs:us-west-2:693991300569:playback-key/f99cde61-c2b0-4df3-8941-ca7d38acca1a`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::ivs::PlaybackKeyPairArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Key-pair identifier. For example: `98:0d:1a:a0:19:96:1e:ea:0a:0a:2c:9a:42:19:2b:e7`
    ///
    /// `Fn::GetAtt` of `Fingerprint`.
    #[inline]
    pub fn attr_fingerprint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Fingerprint")))
    }
}

impl IntoValue<kinds::ivs::PlaybackKeyPairArn> for &CfnPlaybackKeyPairRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ivs::PlaybackKeyPairArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
