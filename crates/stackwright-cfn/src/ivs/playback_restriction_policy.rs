// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IVS::PlaybackRestrictionPolicy` and its property types.

use crate::l1::*;

/// The `AWS::IVS::PlaybackRestrictionPolicy` resource specifies an playback restriction policy. A playback restriction policy constrains playback by country and/or origin sites. For more information, see [Undesired Content and Viewers](https://docs.aws.amazon.com/ivs/latest/LowLatencyUserGuide/undesired-content.html) in the *Amazon IVS Low-Latency Streaming User Guide*.
///
/// `AWS::IVS::PlaybackRestrictionPolicy`; `Ref` returns its `Arn`, a [`ivs::PlaybackRestrictionPolicyArn`](kinds::ivs::PlaybackRestrictionPolicyArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-playbackrestrictionpolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPlaybackRestrictionPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IVS::PlaybackRestrictionPolicy",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("playback_restriction_policy.rules"),
};

impl CfnPlaybackRestrictionPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IVS::PlaybackRestrictionPolicy";

    /// `CfnPlaybackRestrictionPolicy` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of country codes that control geoblocking restrictions. Allowed values are the officially assigned ISO 3166-1 alpha-2 codes. Default: All countries (an empty array).
    ///
    /// `AllowedCountries`; updated in place.
    pub fn allowed_countries(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AllowedCountries", value.into_value().into_node());
        self
    }

    /// A list of origin sites that control CORS restriction. Allowed values are the same as valid values of the Origin header defined at [`https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Origin`"](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Origin)
    ///
    /// `AllowedOrigins`; updated in place.
    pub fn allowed_origins(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AllowedOrigins", value.into_value().into_node());
        self
    }

    /// Whether channel playback is constrained by the origin site.
    ///
    /// `EnableStrictOriginEnforcement`; default `false`; updated in place.
    pub fn enable_strict_origin_enforcement(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "EnableStrictOriginEnforcement",
            value.into_value().into_node(),
        );
        self
    }

    /// Playback-restriction-policy name.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ivs-playbackrestrictionpolicy-tag.html).
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

impl Construct for CfnPlaybackRestrictionPolicy {
    type Handle = CfnPlaybackRestrictionPolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPlaybackRestrictionPolicyRef {
        CfnPlaybackRestrictionPolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPlaybackRestrictionPolicy`] of a stack.
pub struct CfnPlaybackRestrictionPolicyRef(NodeRef);

impl Clone for CfnPlaybackRestrictionPolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPlaybackRestrictionPolicyRef {}
impl AsNode for CfnPlaybackRestrictionPolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPlaybackRestrictionPolicyRef {
    /// What `Ref` returns: its `Arn`, a [`ivs::PlaybackRestrictionPolicyArn`](kinds::ivs::PlaybackRestrictionPolicyArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ivs::PlaybackRestrictionPolicyArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The playback-restriction-policy ARN. For example: `arn:aws:ivs:us-west-2:123456789012:playback-restriction-policy/abcdABCDefgh`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::ivs::PlaybackRestrictionPolicyArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::ivs::PlaybackRestrictionPolicyArn> for &CfnPlaybackRestrictionPolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ivs::PlaybackRestrictionPolicyArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
