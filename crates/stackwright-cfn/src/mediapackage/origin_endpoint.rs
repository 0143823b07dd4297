// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaPackage::OriginEndpoint` and its property types.

use crate::l1::*;

/// Create an endpoint on an AWS Elemental MediaPackage channel.
///
/// An endpoint represents a single delivery point of a channel, and defines content output handling through various components, such as packaging protocols, DRM and encryption integration, and more.
///
/// After it's created, an endpoint provides a fixed public URL. This URL remains the same throughout the lifetime of the endpoint, regardless of any failures or upgrades that might occur. Integrate the URL with a downstream CDN (such as Amazon CloudFront) or playback device.
///
/// `AWS::MediaPackage::OriginEndpoint`; `Ref` returns its `Id`, a [`mediapackage::OriginEndpointId`](kinds::mediapackage::OriginEndpointId).
/// Changing one of these replaces it: `Id`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-originendpoint.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnOriginEndpoint(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaPackage::OriginEndpoint",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("origin_endpoint.rules"),
};

impl CfnOriginEndpoint {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaPackage::OriginEndpoint";

    /// `CfnOriginEndpoint` with its required properties, in alphabetical order:
    ///
    /// - `channel_id`: The ID of the channel associated with this endpoint.
    /// - `id`: The manifest ID is required and must be unique within the OriginEndpoint.
    pub fn new(
        channel_id: impl IntoValue<kinds::mediapackage::ChannelId>,
        id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ChannelId", channel_id.into_value().into_node());
        object_.put("Id", id.into_value().into_node());
        Self(object_)
    }

    /// Parameters for CDN authorization.
    ///
    /// `Authorization`; updated in place.
    pub fn authorization(mut self, value: impl IntoValue<AuthorizationProperty>) -> Self {
        self.0.put("Authorization", value.into_value().into_node());
        self
    }

    /// Parameters for Common Media Application Format (CMAF) packaging.
    ///
    /// `CmafPackage`; updated in place.
    pub fn cmaf_package(mut self, value: impl IntoValue<CmafPackageProperty>) -> Self {
        self.0.put("CmafPackage", value.into_value().into_node());
        self
    }

    /// Parameters for DASH packaging.
    ///
    /// `DashPackage`; updated in place.
    pub fn dash_package(mut self, value: impl IntoValue<DashPackageProperty>) -> Self {
        self.0.put("DashPackage", value.into_value().into_node());
        self
    }

    /// Any descriptive information that you want to add to the endpoint for future identification purposes.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Parameters for Apple HLS packaging.
    ///
    /// `HlsPackage`; updated in place.
    pub fn hls_package(mut self, value: impl IntoValue<HlsPackageProperty>) -> Self {
        self.0.put("HlsPackage", value.into_value().into_node());
        self
    }

    /// A short string that's appended to the end of the endpoint URL to create a unique path to this endpoint.
    ///
    /// `ManifestName`; updated in place.
    pub fn manifest_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ManifestName", value.into_value().into_node());
        self
    }

    /// Parameters for Microsoft Smooth Streaming packaging.
    ///
    /// `MssPackage`; updated in place.
    pub fn mss_package(mut self, value: impl IntoValue<MssPackageProperty>) -> Self {
        self.0.put("MssPackage", value.into_value().into_node());
        self
    }

    /// Controls video origination from this endpoint.
    ///
    /// Valid values:
    ///
    /// - `ALLOW` - enables this endpoint to serve content to requesting devices.
    /// - `DENY` - prevents this endpoint from serving content. Denying origination is helpful for harvesting live-to-VOD assets. For more information about harvesting and origination, see [Live-to-VOD Requirements](https://docs.aws.amazon.com/mediapackage/latest/ug/ltov-reqmts.html).
    ///
    /// `Origination`; one of `ALLOW`, `DENY`; updated in place.
    pub fn origination(mut self, value: impl IntoValue<Origination>) -> Self {
        self.0.put("Origination", value.into_value().into_node());
        self
    }

    /// Maximum duration (seconds) of content to retain for startover playback. Omit this attribute or enter `0` to indicate that startover playback is disabled for this endpoint.
    ///
    /// `StartoverWindowSeconds`; updated in place.
    pub fn startover_window_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("StartoverWindowSeconds", value.into_value().into_node());
        self
    }

    /// The tags to assign to the endpoint.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Minimum duration (seconds) of delay to enforce on the playback of live content. Omit this attribute or enter `0` to indicate that there is no time delay in effect for this endpoint.
    ///
    /// `TimeDelaySeconds`; updated in place.
    pub fn time_delay_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TimeDelaySeconds", value.into_value().into_node());
        self
    }

    /// The IP addresses that can access this endpoint.
    ///
    /// `Whitelist`; updated in place.
    pub fn whitelist(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Whitelist", value.into_value().into_node());
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

impl Construct for CfnOriginEndpoint {
    type Handle = CfnOriginEndpointRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnOriginEndpointRef {
        CfnOriginEndpointRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnOriginEndpoint`] of a stack.
pub struct CfnOriginEndpointRef(NodeRef);

impl Clone for CfnOriginEndpointRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnOriginEndpointRef {}
impl AsNode for CfnOriginEndpointRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnOriginEndpointRef {
    /// What `Ref` returns: its `Id`, a [`mediapackage::OriginEndpointId`](kinds::mediapackage::OriginEndpointId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::mediapackage::OriginEndpointId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The endpoint's unique system-generated resource name, based on the AWS record.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::mediapackage::OriginEndpointArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// URL for the key provider’s key retrieval API endpoint. Must start with <https://>.
    ///
    /// `Fn::GetAtt` of `Url`.
    #[inline]
    pub fn attr_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Url")))
    }
}

impl IntoValue<kinds::mediapackage::OriginEndpointId> for &CfnOriginEndpointRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mediapackage::OriginEndpointId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::mediapackage::OriginEndpointArn> for &CfnOriginEndpointRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mediapackage::OriginEndpointArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Parameters for enabling CDN authorization on the endpoint.
///
/// The property type `Authorization` of `AWS::MediaPackage::OriginEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuthorizationProperty(Object);

impl AuthorizationProperty {
    /// `AuthorizationProperty` with its required properties, in alphabetical order:
    ///
    /// - `cdn_identifier_secret`: The Amazon Resource Name (ARN) for the secret in AWS Secrets Manager that your Content Delivery Network (CDN) uses for authorization to access your endpoint.
    /// - `secrets_role_arn`: The Amazon Resource Name (ARN) for the IAM role that allows AWS Elemental MediaPackage to communicate with AWS Secrets Manager.
    pub fn new(
        cdn_identifier_secret: impl IntoValue<String>,
        secrets_role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CdnIdentifierSecret",
            cdn_identifier_secret.into_value().into_node(),
        );
        object_.put("SecretsRoleArn", secrets_role_arn.into_value().into_node());
        Self(object_)
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

impl Kind for AuthorizationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AuthorizationProperty> for AuthorizationProperty {}
impl From<AuthorizationProperty> for Node {
    #[inline]
    fn from(value: AuthorizationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AuthorizationProperty> for AuthorizationProperty {
    #[inline]
    fn into_value(self) -> Value<AuthorizationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Holds encryption information so that access to the content can be controlled by a DRM solution.
///
/// The property type `CmafEncryption` of `AWS::MediaPackage::OriginEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct CmafEncryptionProperty(Object);

impl CmafEncryptionProperty {
    /// `CmafEncryptionProperty` with its required properties, in alphabetical order:
    ///
    /// - `speke_key_provider`: Parameters for the SPEKE key provider.
    pub fn new(speke_key_provider: impl IntoValue<SpekeKeyProviderProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SpekeKeyProvider",
            speke_key_provider.into_value().into_node(),
        );
        Self(object_)
    }

    /// An optional 128-bit, 16-byte hex value represented by a 32-character string, used in conjunction with the key for encrypting blocks. If you don't specify a value, then AWS Elemental MediaPackage creates the constant initialization vector (IV).
    ///
    /// `ConstantInitializationVector`.
    pub fn constant_initialization_vector(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "ConstantInitializationVector",
            value.into_value().into_node(),
        );
        self
    }

    /// The encryption method to use.
    ///
    /// `EncryptionMethod`; one of `SAMPLE_AES`, `AES_CTR`.
    pub fn encryption_method(
        mut self,
        value: impl IntoValue<CmafEncryptionEncryptionMethod>,
    ) -> Self {
        self.0
            .put("EncryptionMethod", value.into_value().into_node());
        self
    }

    /// Number of seconds before AWS Elemental MediaPackage rotates to a new key. By default, rotation is set to 60 seconds. Set to `0` to disable key rotation.
    ///
    /// `KeyRotationIntervalSeconds`.
    pub fn key_rotation_interval_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("KeyRotationIntervalSeconds", value.into_value().into_node());
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

impl Kind for CmafEncryptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CmafEncryptionProperty> for CmafEncryptionProperty {}
impl From<CmafEncryptionProperty> for Node {
    #[inline]
    fn from(value: CmafEncryptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CmafEncryptionProperty> for CmafEncryptionProperty {
    #[inline]
    fn into_value(self) -> Value<CmafEncryptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Parameters for Common Media Application Format (CMAF) packaging.
///
/// The property type `CmafPackage` of `AWS::MediaPackage::OriginEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct CmafPackageProperty(Object);

impl CmafPackageProperty {
    /// `CmafPackageProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Parameters for encrypting content.
    ///
    /// `Encryption`.
    pub fn encryption(mut self, value: impl IntoValue<CmafEncryptionProperty>) -> Self {
        self.0.put("Encryption", value.into_value().into_node());
        self
    }

    /// A list of HLS manifest configurations that are available from this endpoint.
    ///
    /// `HlsManifests`.
    pub fn hls_manifests(mut self, value: impl IntoValue<List<HlsManifestProperty>>) -> Self {
        self.0.put("HlsManifests", value.into_value().into_node());
        self
    }

    /// Duration (in seconds) of each segment. Actual segments are rounded to the nearest multiple of the source segment duration.
    ///
    /// `SegmentDurationSeconds`.
    pub fn segment_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("SegmentDurationSeconds", value.into_value().into_node());
        self
    }

    /// An optional custom string that is prepended to the name of each segment. If not specified, the segment prefix defaults to the ChannelId.
    ///
    /// `SegmentPrefix`.
    pub fn segment_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SegmentPrefix", value.into_value().into_node());
        self
    }

    /// Limitations for outputs from the endpoint, based on the video bitrate.
    ///
    /// `StreamSelection`.
    pub fn stream_selection(mut self, value: impl IntoValue<StreamSelectionProperty>) -> Self {
        self.0
            .put("StreamSelection", value.into_value().into_node());
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

impl Kind for CmafPackageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CmafPackageProperty> for CmafPackageProperty {}
impl From<CmafPackageProperty> for Node {
    #[inline]
    fn from(value: CmafPackageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CmafPackageProperty> for CmafPackageProperty {
    #[inline]
    fn into_value(self) -> Value<CmafPackageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Holds encryption information so that access to the content can be controlled by a DRM solution.
///
/// The property type `DashEncryption` of `AWS::MediaPackage::OriginEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct DashEncryptionProperty(Object);

impl DashEncryptionProperty {
    /// `DashEncryptionProperty` with its required properties, in alphabetical order:
    ///
    /// - `speke_key_provider`: Parameters for the SPEKE key provider.
    pub fn new(speke_key_provider: impl IntoValue<SpekeKeyProviderProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SpekeKeyProvider",
            speke_key_provider.into_value().into_node(),
        );
        Self(object_)
    }

    /// Number of seconds before AWS Elemental MediaPackage rotates to a new key. By default, rotation is set to 60 seconds. Set to `0` to disable key rotation.
    ///
    /// `KeyRotationIntervalSeconds`.
    pub fn key_rotation_interval_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("KeyRotationIntervalSeconds", value.into_value().into_node());
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

impl Kind for DashEncryptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DashEncryptionProperty> for DashEncryptionProperty {}
impl From<DashEncryptionProperty> for Node {
    #[inline]
    fn from(value: DashEncryptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DashEncryptionProperty> for DashEncryptionProperty {
    #[inline]
    fn into_value(self) -> Value<DashEncryptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Parameters for DASH packaging.
///
/// The property type `DashPackage` of `AWS::MediaPackage::OriginEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct DashPackageProperty(Object);

impl DashPackageProperty {
    /// `DashPackageProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the SCTE-35 message types that AWS Elemental MediaPackage treats as ad markers in the output manifest.
    ///
    /// Valid values:
    ///
    /// - `BREAK`
    /// - `DISTRIBUTOR_ADVERTISEMENT`
    /// - `DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY`.
    /// - `DISTRIBUTOR_PLACEMENT_OPPORTUNITY`.
    /// - `PROVIDER_ADVERTISEMENT`.
    /// - `PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY`.
    /// - `PROVIDER_PLACEMENT_OPPORTUNITY`.
    /// - `SPLICE_INSERT`.
    ///
    /// `AdTriggers`.
    pub fn ad_triggers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AdTriggers", value.into_value().into_node());
        self
    }

    /// The flags on SCTE-35 segmentation descriptors that have to be present for AWS Elemental MediaPackage to insert ad markers in the output manifest. For information about SCTE-35 in AWS Elemental MediaPackage, see [SCTE-35 Message Options in AWS Elemental MediaPackage](https://docs.aws.amazon.com/mediapackage/latest/ug/scte.html).
    ///
    /// `AdsOnDeliveryRestrictions`; one of `NONE`, `RESTRICTED`, `UNRESTRICTED`, `BOTH`.
    pub fn ads_on_delivery_restrictions(
        mut self,
        value: impl IntoValue<AdsOnDeliveryRestrictions>,
    ) -> Self {
        self.0
            .put("AdsOnDeliveryRestrictions", value.into_value().into_node());
        self
    }

    /// Parameters for encrypting content.
    ///
    /// `Encryption`.
    pub fn encryption(mut self, value: impl IntoValue<DashEncryptionProperty>) -> Self {
        self.0.put("Encryption", value.into_value().into_node());
        self
    }

    /// This applies only to stream sets with a single video track. When true, the stream set includes an additional I-frame trick-play only stream, along with the other tracks. If false, this extra stream is not included.
    ///
    /// `IncludeIframeOnlyStream`.
    pub fn include_iframe_only_stream(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeIframeOnlyStream", value.into_value().into_node());
        self
    }

    /// Determines the position of some tags in the manifest.
    ///
    /// Valid values:
    ///
    /// - `FULL` - Elements like `SegmentTemplate` and `ContentProtection` are included in each `Representation`.
    /// - `COMPACT` - Duplicate elements are combined and presented at the `AdaptationSet` level.
    ///
    /// `ManifestLayout`; one of `FULL`, `COMPACT`, `DRM_TOP_LEVEL_COMPACT`.
    pub fn manifest_layout(mut self, value: impl IntoValue<ManifestLayout>) -> Self {
        self.0.put("ManifestLayout", value.into_value().into_node());
        self
    }

    /// Time window (in seconds) contained in each manifest.
    ///
    /// `ManifestWindowSeconds`.
    pub fn manifest_window_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ManifestWindowSeconds", value.into_value().into_node());
        self
    }

    /// Minimum amount of content (measured in seconds) that a player must keep available in the buffer.
    ///
    /// `MinBufferTimeSeconds`.
    pub fn min_buffer_time_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MinBufferTimeSeconds", value.into_value().into_node());
        self
    }

    /// Minimum amount of time (in seconds) that the player should wait before requesting updates to the manifest.
    ///
    /// `MinUpdatePeriodSeconds`.
    pub fn min_update_period_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MinUpdatePeriodSeconds", value.into_value().into_node());
        self
    }

    /// Controls whether AWS Elemental MediaPackage produces single-period or multi-period DASH manifests. For more information about periods, see [Multi-period DASH in AWS Elemental MediaPackage](https://docs.aws.amazon.com/mediapackage/latest/ug/multi-period.html).
    ///
    /// Valid values:
    ///
    /// - `ADS` - AWS Elemental MediaPackage will produce multi-period DASH manifests. Periods are created based on the SCTE-35 ad markers present in the input manifest.
    /// - *No value* - AWS Elemental MediaPackage will produce single-period DASH manifests. This is the default setting.
    ///
    /// `PeriodTriggers`.
    pub fn period_triggers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("PeriodTriggers", value.into_value().into_node());
        self
    }

    /// The DASH profile for the output.
    ///
    /// Valid values:
    ///
    /// - `NONE` - The output doesn't use a DASH profile.
    /// - `HBBTV_1_5` - The output is compliant with HbbTV v1.5.
    /// - `DVB_DASH_2014` - The output is compliant with DVB-DASH 2014.
    ///
    /// `Profile`; one of `NONE`, `HBBTV_1_5`, `HYBRIDCAST`, `DVB_DASH_2014`.
    pub fn profile(mut self, value: impl IntoValue<Profile>) -> Self {
        self.0.put("Profile", value.into_value().into_node());
        self
    }

    /// Duration (in seconds) of each fragment. Actual fragments are rounded to the nearest multiple of the source fragment duration.
    ///
    /// `SegmentDurationSeconds`.
    pub fn segment_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("SegmentDurationSeconds", value.into_value().into_node());
        self
    }

    /// Determines the type of variable used in the `media` URL of the `SegmentTemplate` tag in the manifest. Also specifies if segment timeline information is included in `SegmentTimeline` or `SegmentTemplate`.
    ///
    /// Valid values:
    ///
    /// - `NUMBER_WITH_TIMELINE` - The `$Number$` variable is used in the `media` URL. The value of this variable is the sequential number of the segment. A full `SegmentTimeline` object is presented in each `SegmentTemplate`.
    /// - `NUMBER_WITH_DURATION` - The `$Number$` variable is used in the `media` URL and a `duration` attribute is added to the segment template. The `SegmentTimeline` object is removed from the representation.
    /// - `TIME_WITH_TIMELINE` - The `$Time$` variable is used in the `media` URL. The value of this variable is the timestamp of when the segment starts. A full `SegmentTimeline` object is presented in each `SegmentTemplate`.
    ///
    /// `SegmentTemplateFormat`; one of `NUMBER_WITH_TIMELINE`, `TIME_WITH_TIMELINE`, `NUMBER_WITH_DURATION`.
    pub fn segment_template_format(
        mut self,
        value: impl IntoValue<super::SegmentTemplateFormat>,
    ) -> Self {
        self.0
            .put("SegmentTemplateFormat", value.into_value().into_node());
        self
    }

    /// Limitations for outputs from the endpoint, based on the video bitrate.
    ///
    /// `StreamSelection`.
    pub fn stream_selection(mut self, value: impl IntoValue<StreamSelectionProperty>) -> Self {
        self.0
            .put("StreamSelection", value.into_value().into_node());
        self
    }

    /// Amount of time (in seconds) that the player should be from the live point at the end of the manifest.
    ///
    /// `SuggestedPresentationDelaySeconds`.
    pub fn suggested_presentation_delay_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "SuggestedPresentationDelaySeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// Determines the type of UTC timing included in the DASH Media Presentation Description (MPD).
    ///
    /// `UtcTiming`; one of `HTTP-XSDATE`, `HTTP-ISO`, `HTTP-HEAD`, `NONE`.
    pub fn utc_timing(mut self, value: impl IntoValue<UtcTiming>) -> Self {
        self.0.put("UtcTiming", value.into_value().into_node());
        self
    }

    /// Specifies the value attribute of the UTC timing field when utcTiming is set to HTTP-ISO or HTTP-HEAD.
    ///
    /// `UtcTimingUri`.
    pub fn utc_timing_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UtcTimingUri", value.into_value().into_node());
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

impl Kind for DashPackageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DashPackageProperty> for DashPackageProperty {}
impl From<DashPackageProperty> for Node {
    #[inline]
    fn from(value: DashPackageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DashPackageProperty> for DashPackageProperty {
    #[inline]
    fn into_value(self) -> Value<DashPackageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Use `encryptionContractConfiguration` to configure one or more content encryption keys for your endpoints that use SPEKE Version 2.0. The encryption contract defines the content keys used to encrypt the audio and video tracks in your stream. To configure the encryption contract, specify which audio and video encryption presets to use. For more information about these presets, see [SPEKE Version 2.0 Presets](https://docs.aws.amazon.com/mediapackage/latest/ug/drm-content-speke-v2-presets.html).
///
/// Note the following considerations when using `encryptionContractConfiguration` :
///
/// - You can use `encryptionContractConfiguration` for DASH endpoints that use SPEKE Version 2.0. SPEKE Version 2.0 relies on the CPIX Version 2.3 specification.
/// - You cannot combine an `UNENCRYPTED` preset with `UNENCRYPTED` or `SHARED` presets across `presetSpeke20Audio` and `presetSpeke20Video`.
/// - When you use a `SHARED` preset, you must use it for both `presetSpeke20Audio` and `presetSpeke20Video`.
///
/// The property type `EncryptionContractConfiguration` of `AWS::MediaPackage::OriginEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionContractConfigurationProperty(Object);

impl EncryptionContractConfigurationProperty {
    /// `EncryptionContractConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `preset_speke20_audio`: A collection of audio encryption presets.
    /// - `preset_speke20_video`: A collection of video encryption presets.
    pub fn new(
        preset_speke20_audio: impl IntoValue<super::PresetSpeke20Audio>,
        preset_speke20_video: impl IntoValue<super::PresetSpeke20Video>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "PresetSpeke20Audio",
            preset_speke20_audio.into_value().into_node(),
        );
        object_.put(
            "PresetSpeke20Video",
            preset_speke20_video.into_value().into_node(),
        );
        Self(object_)
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

impl Kind for EncryptionContractConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EncryptionContractConfigurationProperty> for EncryptionContractConfigurationProperty {}
impl From<EncryptionContractConfigurationProperty> for Node {
    #[inline]
    fn from(value: EncryptionContractConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EncryptionContractConfigurationProperty>
    for EncryptionContractConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<EncryptionContractConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Holds encryption information so that access to the content can be controlled by a DRM solution.
///
/// The property type `HlsEncryption` of `AWS::MediaPackage::OriginEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct HlsEncryptionProperty(Object);

impl HlsEncryptionProperty {
    /// `HlsEncryptionProperty` with its required properties, in alphabetical order:
    ///
    /// - `speke_key_provider`: Parameters for the SPEKE key provider.
    pub fn new(speke_key_provider: impl IntoValue<SpekeKeyProviderProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SpekeKeyProvider",
            speke_key_provider.into_value().into_node(),
        );
        Self(object_)
    }

    /// A 128-bit, 16-byte hex value represented by a 32-character string, used with the key for encrypting blocks.
    ///
    /// `ConstantInitializationVector`.
    pub fn constant_initialization_vector(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "ConstantInitializationVector",
            value.into_value().into_node(),
        );
        self
    }

    /// HLS encryption type.
    ///
    /// `EncryptionMethod`; one of `AES_128`, `SAMPLE_AES`.
    pub fn encryption_method(
        mut self,
        value: impl IntoValue<HlsEncryptionEncryptionMethod>,
    ) -> Self {
        self.0
            .put("EncryptionMethod", value.into_value().into_node());
        self
    }

    /// Number of seconds before AWS Elemental MediaPackage rotates to a new key. By default, rotation is set to 60 seconds. Set to `0` to disable key rotation.
    ///
    /// `KeyRotationIntervalSeconds`.
    pub fn key_rotation_interval_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("KeyRotationIntervalSeconds", value.into_value().into_node());
        self
    }

    /// Repeat the `EXT-X-KEY` directive for every media segment. This might result in an increase in client requests to the DRM server.
    ///
    /// `RepeatExtXKey`.
    pub fn repeat_ext_x_key(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("RepeatExtXKey", value.into_value().into_node());
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

impl Kind for HlsEncryptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HlsEncryptionProperty> for HlsEncryptionProperty {}
impl From<HlsEncryptionProperty> for Node {
    #[inline]
    fn from(value: HlsEncryptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HlsEncryptionProperty> for HlsEncryptionProperty {
    #[inline]
    fn into_value(self) -> Value<HlsEncryptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An HTTP Live Streaming (HLS) manifest configuration on a CMAF endpoint.
///
/// The property type `HlsManifest` of `AWS::MediaPackage::OriginEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct HlsManifestProperty(Object);

impl HlsManifestProperty {
    /// `HlsManifestProperty` with its required properties, in alphabetical order:
    ///
    /// - `id`: The manifest ID is required and must be unique within the OriginEndpoint.
    pub fn new(id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
        Self(object_)
    }

    /// Controls how ad markers are included in the packaged endpoint.
    ///
    /// Valid values:
    ///
    /// - `NONE` - Omits all SCTE-35 ad markers from the output.
    /// - `PASSTHROUGH` - Creates a copy in the output of the SCTE-35 ad markers (comments) taken directly from the input manifest.
    /// - `SCTE35_ENHANCED` - Generates ad markers and blackout tags in the output based on the SCTE-35 messages from the input manifest.
    ///
    /// `AdMarkers`; one of `NONE`, `SCTE35_ENHANCED`, `PASSTHROUGH`, `DATERANGE`.
    pub fn ad_markers(mut self, value: impl IntoValue<AdMarkers>) -> Self {
        self.0.put("AdMarkers", value.into_value().into_node());
        self
    }

    /// Specifies the SCTE-35 message types that AWS Elemental MediaPackage treats as ad markers in the output manifest.
    ///
    /// Valid values:
    ///
    /// - `BREAK`
    /// - `DISTRIBUTOR_ADVERTISEMENT`
    /// - `DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY`
    /// - `DISTRIBUTOR_PLACEMENT_OPPORTUNITY`
    /// - `PROVIDER_ADVERTISEMENT`
    /// - `PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY`
    /// - `PROVIDER_PLACEMENT_OPPORTUNITY`
    /// - `SPLICE_INSERT`
    ///
    /// `AdTriggers`.
    pub fn ad_triggers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AdTriggers", value.into_value().into_node());
        self
    }

    /// The flags on SCTE-35 segmentation descriptors that have to be present for AWS Elemental MediaPackage to insert ad markers in the output manifest. For information about SCTE-35 in AWS Elemental MediaPackage, see [SCTE-35 Message Options in AWS Elemental MediaPackage](https://docs.aws.amazon.com/mediapackage/latest/ug/scte.html).
    ///
    /// `AdsOnDeliveryRestrictions`; one of `NONE`, `RESTRICTED`, `UNRESTRICTED`, `BOTH`.
    pub fn ads_on_delivery_restrictions(
        mut self,
        value: impl IntoValue<AdsOnDeliveryRestrictions>,
    ) -> Self {
        self.0
            .put("AdsOnDeliveryRestrictions", value.into_value().into_node());
        self
    }

    /// Applies to stream sets with a single video track only. When true, the stream set includes an additional I-frame only stream, along with the other tracks. If false, this extra stream is not included.
    ///
    /// `IncludeIframeOnlyStream`.
    pub fn include_iframe_only_stream(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeIframeOnlyStream", value.into_value().into_node());
        self
    }

    /// A short string that's appended to the end of the endpoint URL to create a unique path to this endpoint. The manifestName on the HLSManifest object overrides the manifestName that you provided on the originEndpoint object.
    ///
    /// `ManifestName`.
    pub fn manifest_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ManifestName", value.into_value().into_node());
        self
    }

    /// When specified as either `event` or `vod`, a corresponding `EXT-X-PLAYLIST-TYPE` entry is included in the media playlist. Indicates if the playlist is live-to-VOD content.
    ///
    /// `PlaylistType`; one of `NONE`, `EVENT`, `VOD`.
    pub fn playlist_type(mut self, value: impl IntoValue<PlaylistType>) -> Self {
        self.0.put("PlaylistType", value.into_value().into_node());
        self
    }

    /// Time window (in seconds) contained in each parent manifest.
    ///
    /// `PlaylistWindowSeconds`.
    pub fn playlist_window_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("PlaylistWindowSeconds", value.into_value().into_node());
        self
    }

    /// Inserts `EXT-X-PROGRAM-DATE-TIME` tags in the output manifest at the interval that you specify.
    ///
    /// Irrespective of this parameter, if any ID3Timed metadata is in the HLS input, it is passed through to the HLS output.
    ///
    /// Omit this attribute or enter `0` to indicate that the `EXT-X-PROGRAM-DATE-TIME` tags are not included in the manifest.
    ///
    /// `ProgramDateTimeIntervalSeconds`.
    pub fn program_date_time_interval_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "ProgramDateTimeIntervalSeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// The URL that's used to request this manifest from this endpoint.
    ///
    /// `Url`.
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Url", value.into_value().into_node());
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

impl Kind for HlsManifestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HlsManifestProperty> for HlsManifestProperty {}
impl From<HlsManifestProperty> for Node {
    #[inline]
    fn from(value: HlsManifestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HlsManifestProperty> for HlsManifestProperty {
    #[inline]
    fn into_value(self) -> Value<HlsManifestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Parameters for Apple HLS packaging.
///
/// The property type `HlsPackage` of `AWS::MediaPackage::OriginEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct HlsPackageProperty(Object);

impl HlsPackageProperty {
    /// `HlsPackageProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Controls how ad markers are included in the packaged endpoint.
    ///
    /// Valid values:
    ///
    /// - `NONE` - Omits all SCTE-35 ad markers from the output.
    /// - `PASSTHROUGH` - Creates a copy in the output of the SCTE-35 ad markers (comments) taken directly from the input manifest.
    /// - `SCTE35_ENHANCED` - Generates ad markers and blackout tags in the output based on the SCTE-35 messages from the input manifest.
    ///
    /// `AdMarkers`; one of `NONE`, `SCTE35_ENHANCED`, `PASSTHROUGH`, `DATERANGE`.
    pub fn ad_markers(mut self, value: impl IntoValue<AdMarkers>) -> Self {
        self.0.put("AdMarkers", value.into_value().into_node());
        self
    }

    /// Specifies the SCTE-35 message types that AWS Elemental MediaPackage treats as ad markers in the output manifest.
    ///
    /// Valid values:
    ///
    /// - `BREAK`
    /// - `DISTRIBUTOR_ADVERTISEMENT`
    /// - `DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY`
    /// - `DISTRIBUTOR_PLACEMENT_OPPORTUNITY`
    /// - `PROVIDER_ADVERTISEMENT`
    /// - `PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY`
    /// - `PROVIDER_PLACEMENT_OPPORTUNITY`
    /// - `SPLICE_INSERT`
    ///
    /// `AdTriggers`.
    pub fn ad_triggers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AdTriggers", value.into_value().into_node());
        self
    }

    /// The flags on SCTE-35 segmentation descriptors that have to be present for AWS Elemental MediaPackage to insert ad markers in the output manifest. For information about SCTE-35 in AWS Elemental MediaPackage, see [SCTE-35 Message Options in AWS Elemental MediaPackage](https://docs.aws.amazon.com/mediapackage/latest/ug/scte.html).
    ///
    /// `AdsOnDeliveryRestrictions`; one of `NONE`, `RESTRICTED`, `UNRESTRICTED`, `BOTH`.
    pub fn ads_on_delivery_restrictions(
        mut self,
        value: impl IntoValue<AdsOnDeliveryRestrictions>,
    ) -> Self {
        self.0
            .put("AdsOnDeliveryRestrictions", value.into_value().into_node());
        self
    }

    /// Parameters for encrypting content.
    ///
    /// `Encryption`.
    pub fn encryption(mut self, value: impl IntoValue<HlsEncryptionProperty>) -> Self {
        self.0.put("Encryption", value.into_value().into_node());
        self
    }

    /// When enabled, MediaPackage passes through digital video broadcasting (DVB) subtitles into the output.
    ///
    /// `IncludeDvbSubtitles`.
    pub fn include_dvb_subtitles(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeDvbSubtitles", value.into_value().into_node());
        self
    }

    /// Only applies to stream sets with a single video track. When true, the stream set includes an additional I-frame only stream, along with the other tracks. If false, this extra stream is not included.
    ///
    /// `IncludeIframeOnlyStream`.
    pub fn include_iframe_only_stream(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeIframeOnlyStream", value.into_value().into_node());
        self
    }

    /// When specified as either `event` or `vod`, a corresponding `EXT-X-PLAYLIST-TYPE` entry is included in the media playlist. Indicates if the playlist is live-to-VOD content.
    ///
    /// `PlaylistType`; one of `NONE`, `EVENT`, `VOD`.
    pub fn playlist_type(mut self, value: impl IntoValue<PlaylistType>) -> Self {
        self.0.put("PlaylistType", value.into_value().into_node());
        self
    }

    /// Time window (in seconds) contained in each parent manifest.
    ///
    /// `PlaylistWindowSeconds`.
    pub fn playlist_window_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("PlaylistWindowSeconds", value.into_value().into_node());
        self
    }

    /// Inserts `EXT-X-PROGRAM-DATE-TIME` tags in the output manifest at the interval that you specify.
    ///
    /// Irrespective of this parameter, if any ID3Timed metadata is in the HLS input, it is passed through to the HLS output.
    ///
    /// Omit this attribute or enter `0` to indicate that the `EXT-X-PROGRAM-DATE-TIME` tags are not included in the manifest.
    ///
    /// `ProgramDateTimeIntervalSeconds`.
    pub fn program_date_time_interval_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "ProgramDateTimeIntervalSeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// Duration (in seconds) of each fragment. Actual fragments are rounded to the nearest multiple of the source fragment duration.
    ///
    /// `SegmentDurationSeconds`.
    pub fn segment_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("SegmentDurationSeconds", value.into_value().into_node());
        self
    }

    /// Limitations for outputs from the endpoint, based on the video bitrate.
    ///
    /// `StreamSelection`.
    pub fn stream_selection(mut self, value: impl IntoValue<StreamSelectionProperty>) -> Self {
        self.0
            .put("StreamSelection", value.into_value().into_node());
        self
    }

    /// When true, AWS Elemental MediaPackage bundles all audio tracks in a rendition group. All other tracks in the stream can be used with any audio rendition from the group.
    ///
    /// `UseAudioRenditionGroup`.
    pub fn use_audio_rendition_group(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("UseAudioRenditionGroup", value.into_value().into_node());
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

impl Kind for HlsPackageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HlsPackageProperty> for HlsPackageProperty {}
impl From<HlsPackageProperty> for Node {
    #[inline]
    fn from(value: HlsPackageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HlsPackageProperty> for HlsPackageProperty {
    #[inline]
    fn into_value(self) -> Value<HlsPackageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Holds encryption information so that access to the content can be controlled by a DRM solution.
///
/// The property type `MssEncryption` of `AWS::MediaPackage::OriginEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct MssEncryptionProperty(Object);

impl MssEncryptionProperty {
    /// `MssEncryptionProperty` with its required properties, in alphabetical order:
    ///
    /// - `speke_key_provider`: Parameters for the SPEKE key provider.
    pub fn new(speke_key_provider: impl IntoValue<SpekeKeyProviderProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SpekeKeyProvider",
            speke_key_provider.into_value().into_node(),
        );
        Self(object_)
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

impl Kind for MssEncryptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MssEncryptionProperty> for MssEncryptionProperty {}
impl From<MssEncryptionProperty> for Node {
    #[inline]
    fn from(value: MssEncryptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MssEncryptionProperty> for MssEncryptionProperty {
    #[inline]
    fn into_value(self) -> Value<MssEncryptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Parameters for Microsoft Smooth Streaming packaging.
///
/// The property type `MssPackage` of `AWS::MediaPackage::OriginEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct MssPackageProperty(Object);

impl MssPackageProperty {
    /// `MssPackageProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Parameters for encrypting content.
    ///
    /// `Encryption`.
    pub fn encryption(mut self, value: impl IntoValue<MssEncryptionProperty>) -> Self {
        self.0.put("Encryption", value.into_value().into_node());
        self
    }

    /// Time window (in seconds) contained in each manifest.
    ///
    /// `ManifestWindowSeconds`.
    pub fn manifest_window_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ManifestWindowSeconds", value.into_value().into_node());
        self
    }

    /// Duration (in seconds) of each fragment. Actual fragments are rounded to the nearest multiple of the source fragment duration.
    ///
    /// `SegmentDurationSeconds`.
    pub fn segment_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("SegmentDurationSeconds", value.into_value().into_node());
        self
    }

    /// Limitations for outputs from the endpoint, based on the video bitrate.
    ///
    /// `StreamSelection`.
    pub fn stream_selection(mut self, value: impl IntoValue<StreamSelectionProperty>) -> Self {
        self.0
            .put("StreamSelection", value.into_value().into_node());
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

impl Kind for MssPackageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MssPackageProperty> for MssPackageProperty {}
impl From<MssPackageProperty> for Node {
    #[inline]
    fn from(value: MssPackageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MssPackageProperty> for MssPackageProperty {
    #[inline]
    fn into_value(self) -> Value<MssPackageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Key provider settings for DRM.
///
/// The property type `SpekeKeyProvider` of `AWS::MediaPackage::OriginEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct SpekeKeyProviderProperty(Object);

impl SpekeKeyProviderProperty {
    /// `SpekeKeyProviderProperty` with its required properties, in alphabetical order:
    ///
    /// - `resource_id`: Unique identifier for this endpoint, as it is configured in the key provider service.
    /// - `role_arn`: The ARN for the IAM role that's granted by the key provider to provide access to the key provider API.
    /// - `system_ids`: List of unique identifiers for the DRM systems to use, as defined in the CPIX specification.
    /// - `url`: URL for the key provider’s key retrieval API endpoint.
    pub fn new(
        resource_id: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        system_ids: impl IntoValue<List<String>>,
        url: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResourceId", resource_id.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("SystemIds", system_ids.into_value().into_node());
        object_.put("Url", url.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) for the certificate that you imported to Certificate Manager to add content key encryption to this endpoint. For this feature to work, your DRM key provider must support content key encryption.
    ///
    /// `CertificateArn`.
    pub fn certificate_arn(
        mut self,
        value: impl IntoValue<kinds::certificatemanager::CertificateArn>,
    ) -> Self {
        self.0.put("CertificateArn", value.into_value().into_node());
        self
    }

    /// Use `encryptionContractConfiguration` to configure one or more content encryption keys for your endpoints that use SPEKE Version 2.0. The encryption contract defines which content keys are used to encrypt the audio and video tracks in your stream. To configure the encryption contract, specify which audio and video encryption presets to use.
    ///
    /// `EncryptionContractConfiguration`.
    pub fn encryption_contract_configuration(
        mut self,
        value: impl IntoValue<EncryptionContractConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "EncryptionContractConfiguration",
            value.into_value().into_node(),
        );
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

impl Kind for SpekeKeyProviderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SpekeKeyProviderProperty> for SpekeKeyProviderProperty {}
impl From<SpekeKeyProviderProperty> for Node {
    #[inline]
    fn from(value: SpekeKeyProviderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SpekeKeyProviderProperty> for SpekeKeyProviderProperty {
    #[inline]
    fn into_value(self) -> Value<SpekeKeyProviderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Limitations for outputs from the endpoint, based on the video bitrate.
///
/// The property type `StreamSelection` of `AWS::MediaPackage::OriginEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct StreamSelectionProperty(Object);

impl StreamSelectionProperty {
    /// `StreamSelectionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The upper limit of the bitrates that this endpoint serves. If the video track exceeds this threshold, then AWS Elemental MediaPackage excludes it from output. If you don't specify a value, it defaults to 2147483647 bits per second.
    ///
    /// `MaxVideoBitsPerSecond`.
    pub fn max_video_bits_per_second(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxVideoBitsPerSecond", value.into_value().into_node());
        self
    }

    /// The lower limit of the bitrates that this endpoint serves. If the video track is below this threshold, then AWS Elemental MediaPackage excludes it from output. If you don't specify a value, it defaults to 0 bits per second.
    ///
    /// `MinVideoBitsPerSecond`.
    pub fn min_video_bits_per_second(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MinVideoBitsPerSecond", value.into_value().into_node());
        self
    }

    /// Order in which the different video bitrates are presented to the player.
    ///
    /// Valid values: `ORIGINAL`, `VIDEO_BITRATE_ASCENDING`, `VIDEO_BITRATE_DESCENDING`.
    ///
    /// `StreamOrder`; one of `ORIGINAL`, `VIDEO_BITRATE_ASCENDING`, `VIDEO_BITRATE_DESCENDING`.
    pub fn stream_order(mut self, value: impl IntoValue<super::StreamOrder>) -> Self {
        self.0.put("StreamOrder", value.into_value().into_node());
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

impl Kind for StreamSelectionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StreamSelectionProperty> for StreamSelectionProperty {}
impl From<StreamSelectionProperty> for Node {
    #[inline]
    fn from(value: StreamSelectionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StreamSelectionProperty> for StreamSelectionProperty {
    #[inline]
    fn into_value(self) -> Value<StreamSelectionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AdMarkers` of a `HlsManifest` of `AWS::MediaPackage::OriginEndpoint`.
pub enum AdMarkers {
    /// `DATERANGE`.
    Daterange,
    /// `NONE`.
    None,
    /// `PASSTHROUGH`.
    Passthrough,
    /// `SCTE35_ENHANCED`.
    Scte35Enhanced,
}

#[diagnostic::do_not_recommend]
impl Kind for AdMarkers {}
#[diagnostic::do_not_recommend]
impl TextKind for AdMarkers {}
#[diagnostic::do_not_recommend]
impl IdKind for AdMarkers {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AdMarkers {}
#[diagnostic::do_not_recommend]
impl IntoValue<AdMarkers> for AdMarkers {
    #[inline]
    fn into_value(self) -> Value<AdMarkers> {
        const VALUES: &[&str] = &["DATERANGE", "NONE", "PASSTHROUGH", "SCTE35_ENHANCED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AdsOnDeliveryRestrictions` of a `DashPackage` of `AWS::MediaPackage::OriginEndpoint`.
pub enum AdsOnDeliveryRestrictions {
    /// `BOTH`.
    Both,
    /// `NONE`.
    None,
    /// `RESTRICTED`.
    Restricted,
    /// `UNRESTRICTED`.
    Unrestricted,
}

#[diagnostic::do_not_recommend]
impl Kind for AdsOnDeliveryRestrictions {}
#[diagnostic::do_not_recommend]
impl TextKind for AdsOnDeliveryRestrictions {}
#[diagnostic::do_not_recommend]
impl IdKind for AdsOnDeliveryRestrictions {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AdsOnDeliveryRestrictions {}
#[diagnostic::do_not_recommend]
impl IntoValue<AdsOnDeliveryRestrictions> for AdsOnDeliveryRestrictions {
    #[inline]
    fn into_value(self) -> Value<AdsOnDeliveryRestrictions> {
        const VALUES: &[&str] = &["BOTH", "NONE", "RESTRICTED", "UNRESTRICTED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `EncryptionMethod` of a `CmafEncryption` of `AWS::MediaPackage::OriginEndpoint`.
pub enum CmafEncryptionEncryptionMethod {
    /// `AES_CTR`.
    AesCtr,
    /// `SAMPLE_AES`.
    SampleAes,
}

#[diagnostic::do_not_recommend]
impl Kind for CmafEncryptionEncryptionMethod {}
#[diagnostic::do_not_recommend]
impl TextKind for CmafEncryptionEncryptionMethod {}
#[diagnostic::do_not_recommend]
impl IdKind for CmafEncryptionEncryptionMethod {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CmafEncryptionEncryptionMethod {}
#[diagnostic::do_not_recommend]
impl IntoValue<CmafEncryptionEncryptionMethod> for CmafEncryptionEncryptionMethod {
    #[inline]
    fn into_value(self) -> Value<CmafEncryptionEncryptionMethod> {
        const VALUES: &[&str] = &["AES_CTR", "SAMPLE_AES"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `EncryptionMethod` of a `HlsEncryption` of `AWS::MediaPackage::OriginEndpoint`.
pub enum HlsEncryptionEncryptionMethod {
    /// `AES_128`.
    Aes128,
    /// `SAMPLE_AES`.
    SampleAes,
}

#[diagnostic::do_not_recommend]
impl Kind for HlsEncryptionEncryptionMethod {}
#[diagnostic::do_not_recommend]
impl TextKind for HlsEncryptionEncryptionMethod {}
#[diagnostic::do_not_recommend]
impl IdKind for HlsEncryptionEncryptionMethod {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for HlsEncryptionEncryptionMethod {}
#[diagnostic::do_not_recommend]
impl IntoValue<HlsEncryptionEncryptionMethod> for HlsEncryptionEncryptionMethod {
    #[inline]
    fn into_value(self) -> Value<HlsEncryptionEncryptionMethod> {
        const VALUES: &[&str] = &["AES_128", "SAMPLE_AES"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ManifestLayout` of a `DashPackage` of `AWS::MediaPackage::OriginEndpoint`.
pub enum ManifestLayout {
    /// `COMPACT`.
    Compact,
    /// `DRM_TOP_LEVEL_COMPACT`.
    DrmTopLevelCompact,
    /// `FULL`.
    Full,
}

#[diagnostic::do_not_recommend]
impl Kind for ManifestLayout {}
#[diagnostic::do_not_recommend]
impl TextKind for ManifestLayout {}
#[diagnostic::do_not_recommend]
impl IdKind for ManifestLayout {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ManifestLayout {}
#[diagnostic::do_not_recommend]
impl IntoValue<ManifestLayout> for ManifestLayout {
    #[inline]
    fn into_value(self) -> Value<ManifestLayout> {
        const VALUES: &[&str] = &["COMPACT", "DRM_TOP_LEVEL_COMPACT", "FULL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Origination` of `AWS::MediaPackage::OriginEndpoint`.
pub enum Origination {
    /// `ALLOW`.
    Allow,
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for Origination {}
#[diagnostic::do_not_recommend]
impl TextKind for Origination {}
#[diagnostic::do_not_recommend]
impl IdKind for Origination {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Origination {}
#[diagnostic::do_not_recommend]
impl IntoValue<Origination> for Origination {
    #[inline]
    fn into_value(self) -> Value<Origination> {
        const VALUES: &[&str] = &["ALLOW", "DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PlaylistType` of a `HlsManifest` of `AWS::MediaPackage::OriginEndpoint`.
pub enum PlaylistType {
    /// `EVENT`.
    Event,
    /// `NONE`.
    None,
    /// `VOD`.
    Vod,
}

#[diagnostic::do_not_recommend]
impl Kind for PlaylistType {}
#[diagnostic::do_not_recommend]
impl TextKind for PlaylistType {}
#[diagnostic::do_not_recommend]
impl IdKind for PlaylistType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PlaylistType {}
#[diagnostic::do_not_recommend]
impl IntoValue<PlaylistType> for PlaylistType {
    #[inline]
    fn into_value(self) -> Value<PlaylistType> {
        const VALUES: &[&str] = &["EVENT", "NONE", "VOD"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Profile` of a `DashPackage` of `AWS::MediaPackage::OriginEndpoint`.
pub enum Profile {
    /// `DVB_DASH_2014`.
    DvbDash2014,
    /// `HBBTV_1_5`.
    Hbbtv1_5,
    /// `HYBRIDCAST`.
    Hybridcast,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for Profile {}
#[diagnostic::do_not_recommend]
impl TextKind for Profile {}
#[diagnostic::do_not_recommend]
impl IdKind for Profile {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Profile {}
#[diagnostic::do_not_recommend]
impl IntoValue<Profile> for Profile {
    #[inline]
    fn into_value(self) -> Value<Profile> {
        const VALUES: &[&str] = &["DVB_DASH_2014", "HBBTV_1_5", "HYBRIDCAST", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UtcTiming` of a `DashPackage` of `AWS::MediaPackage::OriginEndpoint`.
pub enum UtcTiming {
    /// `HTTP-HEAD`.
    HttpHead,
    /// `HTTP-ISO`.
    HttpIso,
    /// `HTTP-XSDATE`.
    HttpXsdate,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for UtcTiming {}
#[diagnostic::do_not_recommend]
impl TextKind for UtcTiming {}
#[diagnostic::do_not_recommend]
impl IdKind for UtcTiming {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UtcTiming {}
#[diagnostic::do_not_recommend]
impl IntoValue<UtcTiming> for UtcTiming {
    #[inline]
    fn into_value(self) -> Value<UtcTiming> {
        const VALUES: &[&str] = &["HTTP-HEAD", "HTTP-ISO", "HTTP-XSDATE", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
