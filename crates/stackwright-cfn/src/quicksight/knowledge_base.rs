// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::QuickSight::KnowledgeBase` and its property types.

use crate::l1::*;

/// Definition of AWS::QuickSight::KnowledgeBase Resource Type
///
/// `AWS::QuickSight::KnowledgeBase`; `Ref` returns the physical id, which is made of `AwsAccountId`, `KnowledgeBaseId`.
/// Changing one of these replaces it: `AwsAccountId`, `DataSourceArn`, `KnowledgeBaseId`, `PrimaryOwnerArn`.
/// Attributes: `CreatedAt`, `DocumentCount`, `KnowledgeBaseArn`, `KnowledgeBaseSizeBytes`, `PrimaryOwnerUsername`, `Status`, `Type`, `UpdatedAt`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-knowledgebase.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnKnowledgeBase(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::QuickSight::KnowledgeBase",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("knowledge_base.rules"),
};

impl CfnKnowledgeBase {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::QuickSight::KnowledgeBase";

    /// `CfnKnowledgeBase` with its required properties, in alphabetical order:
    ///
    /// - `aws_account_id`
    /// - `data_source_arn`
    /// - `knowledge_base_configuration`
    /// - `knowledge_base_id`
    /// - `name`
    pub fn new(
        aws_account_id: impl IntoValue<String>,
        data_source_arn: impl IntoValue<kinds::quicksight::DataSourceArn>,
        knowledge_base_configuration: impl IntoValue<KnowledgeBaseConfigurationProperty>,
        knowledge_base_id: impl IntoValue<String>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AwsAccountId", aws_account_id.into_value().into_node());
        object_.put("DataSourceArn", data_source_arn.into_value().into_node());
        object_.put(
            "KnowledgeBaseConfiguration",
            knowledge_base_configuration.into_value().into_node(),
        );
        object_.put(
            "KnowledgeBaseId",
            knowledge_base_id.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The `AccessControlConfiguration` property.
    ///
    /// `AccessControlConfiguration`; updated in place.
    pub fn access_control_configuration(
        mut self,
        value: impl IntoValue<AccessControlConfigurationProperty>,
    ) -> Self {
        self.0
            .put("AccessControlConfiguration", value.into_value().into_node());
        self
    }

    /// The `Description` property.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `IsEmailNotificationOptedForIngestionFailures` property.
    ///
    /// `IsEmailNotificationOptedForIngestionFailures`; updated in place.
    pub fn is_email_notification_opted_for_ingestion_failures(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0.put(
            "IsEmailNotificationOptedForIngestionFailures",
            value.into_value().into_node(),
        );
        self
    }

    /// The `MediaExtractionConfiguration` property.
    ///
    /// `MediaExtractionConfiguration`; updated in place.
    pub fn media_extraction_configuration(
        mut self,
        value: impl IntoValue<MediaExtractionConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "MediaExtractionConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The `Permissions` property.
    ///
    /// `Permissions`; updated in place.
    pub fn permissions(mut self, value: impl IntoValue<List<ResourcePermissionProperty>>) -> Self {
        self.0.put("Permissions", value.into_value().into_node());
        self
    }

    /// The `PrimaryOwnerArn` property.
    ///
    /// `PrimaryOwnerArn`; an update replaces the resource.
    pub fn primary_owner_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PrimaryOwnerArn", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
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

impl Construct for CfnKnowledgeBase {
    type Handle = CfnKnowledgeBaseRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnKnowledgeBaseRef {
        CfnKnowledgeBaseRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnKnowledgeBase`] of a stack.
pub struct CfnKnowledgeBaseRef(NodeRef);

impl Clone for CfnKnowledgeBaseRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnKnowledgeBaseRef {}
impl AsNode for CfnKnowledgeBaseRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnKnowledgeBaseRef {
    /// What `Ref` returns: the physical id, which is made of `AwsAccountId`, `KnowledgeBaseId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `CreatedAt` attribute.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The `DocumentCount` attribute.
    ///
    /// `Fn::GetAtt` of `DocumentCount`.
    #[inline]
    pub fn attr_document_count(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DocumentCount")))
    }

    /// The `KnowledgeBaseArn` attribute.
    ///
    /// `Fn::GetAtt` of `KnowledgeBaseArn`.
    #[inline]
    pub fn attr_knowledge_base_arn(&self) -> Value<kinds::quicksight::KnowledgeBaseArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("KnowledgeBaseArn")))
    }

    /// The `KnowledgeBaseSizeBytes` attribute.
    ///
    /// `Fn::GetAtt` of `KnowledgeBaseSizeBytes`.
    #[inline]
    pub fn attr_knowledge_base_size_bytes(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("KnowledgeBaseSizeBytes"),
        ))
    }

    /// The `PrimaryOwnerUsername` attribute.
    ///
    /// `Fn::GetAtt` of `PrimaryOwnerUsername`.
    #[inline]
    pub fn attr_primary_owner_username(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PrimaryOwnerUsername")))
    }

    /// The `Status` attribute.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The `Type` attribute.
    ///
    /// `Fn::GetAtt` of `Type`.
    #[inline]
    pub fn attr_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Type")))
    }

    /// The `UpdatedAt` attribute.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::quicksight::KnowledgeBaseArn> for &CfnKnowledgeBaseRef {
    #[inline]
    fn into_value(self) -> Value<kinds::quicksight::KnowledgeBaseArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("KnowledgeBaseArn")))
    }
}

/// The property type `AccessControlConfiguration` of `AWS::QuickSight::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccessControlConfigurationProperty(Object);

impl AccessControlConfigurationProperty {
    /// `AccessControlConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `IsACLEnabled` property.
    ///
    /// `IsACLEnabled`.
    pub fn is_acl_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsACLEnabled", value.into_value().into_node());
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

impl Kind for AccessControlConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AccessControlConfigurationProperty> for AccessControlConfigurationProperty {}
impl From<AccessControlConfigurationProperty> for Node {
    #[inline]
    fn from(value: AccessControlConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AccessControlConfigurationProperty> for AccessControlConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AccessControlConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `AudioExtractionConfiguration` of `AWS::QuickSight::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct AudioExtractionConfigurationProperty(Object);

impl AudioExtractionConfigurationProperty {
    /// `AudioExtractionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `audio_extraction_status`
    pub fn new(audio_extraction_status: impl IntoValue<AudioExtractionStatus>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AudioExtractionStatus",
            audio_extraction_status.into_value().into_node(),
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

impl Kind for AudioExtractionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AudioExtractionConfigurationProperty> for AudioExtractionConfigurationProperty {}
impl From<AudioExtractionConfigurationProperty> for Node {
    #[inline]
    fn from(value: AudioExtractionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AudioExtractionConfigurationProperty> for AudioExtractionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AudioExtractionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ImageExtractionConfiguration` of `AWS::QuickSight::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct ImageExtractionConfigurationProperty(Object);

impl ImageExtractionConfigurationProperty {
    /// `ImageExtractionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `image_extraction_status`
    pub fn new(image_extraction_status: impl IntoValue<ImageExtractionStatus>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ImageExtractionStatus",
            image_extraction_status.into_value().into_node(),
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

impl Kind for ImageExtractionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ImageExtractionConfigurationProperty> for ImageExtractionConfigurationProperty {}
impl From<ImageExtractionConfigurationProperty> for Node {
    #[inline]
    fn from(value: ImageExtractionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ImageExtractionConfigurationProperty> for ImageExtractionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ImageExtractionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `KbTemplateConfiguration` of `AWS::QuickSight::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct KbTemplateConfigurationProperty(Object);

impl KbTemplateConfigurationProperty {
    /// `KbTemplateConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Template` property.
    ///
    /// `Template`; free JSON, such as an [`Object`].
    pub fn template(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Template", value.into_value().into_node());
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

impl Kind for KbTemplateConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KbTemplateConfigurationProperty> for KbTemplateConfigurationProperty {}
impl From<KbTemplateConfigurationProperty> for Node {
    #[inline]
    fn from(value: KbTemplateConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KbTemplateConfigurationProperty> for KbTemplateConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<KbTemplateConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `KnowledgeBaseConfiguration` of `AWS::QuickSight::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct KnowledgeBaseConfigurationProperty(Object);

impl KnowledgeBaseConfigurationProperty {
    /// `KnowledgeBaseConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `TemplateConfiguration` property.
    ///
    /// `TemplateConfiguration`.
    pub fn template_configuration(
        mut self,
        value: impl IntoValue<KbTemplateConfigurationProperty>,
    ) -> Self {
        self.0
            .put("TemplateConfiguration", value.into_value().into_node());
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

impl Kind for KnowledgeBaseConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KnowledgeBaseConfigurationProperty> for KnowledgeBaseConfigurationProperty {}
impl From<KnowledgeBaseConfigurationProperty> for Node {
    #[inline]
    fn from(value: KnowledgeBaseConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KnowledgeBaseConfigurationProperty> for KnowledgeBaseConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<KnowledgeBaseConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MediaExtractionConfiguration` of `AWS::QuickSight::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct MediaExtractionConfigurationProperty(Object);

impl MediaExtractionConfigurationProperty {
    /// `MediaExtractionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AudioExtractionConfiguration` property.
    ///
    /// `AudioExtractionConfiguration`.
    pub fn audio_extraction_configuration(
        mut self,
        value: impl IntoValue<AudioExtractionConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "AudioExtractionConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The `ImageExtractionConfiguration` property.
    ///
    /// `ImageExtractionConfiguration`.
    pub fn image_extraction_configuration(
        mut self,
        value: impl IntoValue<ImageExtractionConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ImageExtractionConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The `VideoExtractionConfiguration` property.
    ///
    /// `VideoExtractionConfiguration`.
    pub fn video_extraction_configuration(
        mut self,
        value: impl IntoValue<VideoExtractionConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "VideoExtractionConfiguration",
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

impl Kind for MediaExtractionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MediaExtractionConfigurationProperty> for MediaExtractionConfigurationProperty {}
impl From<MediaExtractionConfigurationProperty> for Node {
    #[inline]
    fn from(value: MediaExtractionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MediaExtractionConfigurationProperty> for MediaExtractionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<MediaExtractionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// \<p\>Permission for the resource.\</p\>
///
/// The property type `ResourcePermission` of `AWS::QuickSight::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourcePermissionProperty(Object);

impl ResourcePermissionProperty {
    /// `ResourcePermissionProperty` with its required properties, in alphabetical order:
    ///
    /// - `actions`: \<p\>The IAM action to grant or revoke permissions on.\</p\>.
    /// - `principal`: \<p\>The Amazon Resource Name (ARN) of the principal.
    pub fn new(actions: impl IntoValue<List<String>>, principal: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Actions", actions.into_value().into_node());
        object_.put("Principal", principal.into_value().into_node());
        Self(object_)
    }

    /// The `Resource` property.
    ///
    /// `Resource`.
    pub fn resource(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Resource", value.into_value().into_node());
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

impl Kind for ResourcePermissionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourcePermissionProperty> for ResourcePermissionProperty {}
impl From<ResourcePermissionProperty> for Node {
    #[inline]
    fn from(value: ResourcePermissionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourcePermissionProperty> for ResourcePermissionProperty {
    #[inline]
    fn into_value(self) -> Value<ResourcePermissionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `VideoExtractionConfiguration` of `AWS::QuickSight::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct VideoExtractionConfigurationProperty(Object);

impl VideoExtractionConfigurationProperty {
    /// `VideoExtractionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `video_extraction_status`
    pub fn new(video_extraction_status: impl IntoValue<VideoExtractionStatus>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "VideoExtractionStatus",
            video_extraction_status.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `VideoExtractionType` property.
    ///
    /// `VideoExtractionType`; one of `AUDIO_TRANSCRIPTION_ONLY`, `VISUAL_CONTENT_AND_AUDIO_TRANSCRIPTION`.
    pub fn video_extraction_type(mut self, value: impl IntoValue<VideoExtractionType>) -> Self {
        self.0
            .put("VideoExtractionType", value.into_value().into_node());
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

impl Kind for VideoExtractionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VideoExtractionConfigurationProperty> for VideoExtractionConfigurationProperty {}
impl From<VideoExtractionConfigurationProperty> for Node {
    #[inline]
    fn from(value: VideoExtractionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VideoExtractionConfigurationProperty> for VideoExtractionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<VideoExtractionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AudioExtractionStatus` of a `AudioExtractionConfiguration` of `AWS::QuickSight::KnowledgeBase`.
pub enum AudioExtractionStatus {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for AudioExtractionStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for AudioExtractionStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for AudioExtractionStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AudioExtractionStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<AudioExtractionStatus> for AudioExtractionStatus {
    #[inline]
    fn into_value(self) -> Value<AudioExtractionStatus> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ImageExtractionStatus` of a `ImageExtractionConfiguration` of `AWS::QuickSight::KnowledgeBase`.
pub enum ImageExtractionStatus {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for ImageExtractionStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for ImageExtractionStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for ImageExtractionStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ImageExtractionStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<ImageExtractionStatus> for ImageExtractionStatus {
    #[inline]
    fn into_value(self) -> Value<ImageExtractionStatus> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `VideoExtractionStatus` of a `VideoExtractionConfiguration` of `AWS::QuickSight::KnowledgeBase`.
pub enum VideoExtractionStatus {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for VideoExtractionStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for VideoExtractionStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for VideoExtractionStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for VideoExtractionStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<VideoExtractionStatus> for VideoExtractionStatus {
    #[inline]
    fn into_value(self) -> Value<VideoExtractionStatus> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `VideoExtractionType` of a `VideoExtractionConfiguration` of `AWS::QuickSight::KnowledgeBase`.
pub enum VideoExtractionType {
    /// `AUDIO_TRANSCRIPTION_ONLY`.
    AudioTranscriptionOnly,
    /// `VISUAL_CONTENT_AND_AUDIO_TRANSCRIPTION`.
    VisualContentAndAudioTranscription,
}

#[diagnostic::do_not_recommend]
impl Kind for VideoExtractionType {}
#[diagnostic::do_not_recommend]
impl TextKind for VideoExtractionType {}
#[diagnostic::do_not_recommend]
impl IdKind for VideoExtractionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for VideoExtractionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<VideoExtractionType> for VideoExtractionType {
    #[inline]
    fn into_value(self) -> Value<VideoExtractionType> {
        const VALUES: &[&str] = &[
            "AUDIO_TRANSCRIPTION_ONLY",
            "VISUAL_CONTENT_AND_AUDIO_TRANSCRIPTION",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
