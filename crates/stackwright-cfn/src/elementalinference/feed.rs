// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ElementalInference::Feed` and its property types.

use crate::l1::*;

/// Represents a feed that receives media for inference processing
///
/// `AWS::ElementalInference::Feed`; `Ref` returns its `Id`, a [`elementalinference::FeedId`](kinds::elementalinference::FeedId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elementalinference-feed.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFeed(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ElementalInference::Feed",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("feed.rules"),
};

impl CfnFeed {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ElementalInference::Feed";

    /// `CfnFeed` with its required properties, in alphabetical order:
    ///
    /// - `name`
    /// - `outputs`
    pub fn new(
        name: impl IntoValue<String>,
        outputs: impl IntoValue<List<GetOutputProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Outputs", outputs.into_value().into_node());
        Self(object_)
    }

    /// The `AccessRoleArn` property.
    ///
    /// `AccessRoleArn`; updated in place.
    pub fn access_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("AccessRoleArn", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Construct for CfnFeed {
    type Handle = CfnFeedRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFeedRef {
        CfnFeedRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFeed`] of a stack.
pub struct CfnFeedRef(NodeRef);

impl Clone for CfnFeedRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFeedRef {}
impl AsNode for CfnFeedRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFeedRef {
    /// What `Ref` returns: its `Id`, a [`elementalinference::FeedId`](kinds::elementalinference::FeedId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::elementalinference::FeedId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Arn` attribute.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::elementalinference::FeedArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `DataEndpoints` attribute.
    ///
    /// `Fn::GetAtt` of `DataEndpoints`.
    #[inline]
    pub fn attr_data_endpoints(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DataEndpoints")))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::elementalinference::FeedId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::elementalinference::FeedId> for &CfnFeedRef {
    #[inline]
    fn into_value(self) -> Value<kinds::elementalinference::FeedId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::elementalinference::FeedArn> for &CfnFeedRef {
    #[inline]
    fn into_value(self) -> Value<kinds::elementalinference::FeedArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The property type `AspectRatio` of `AWS::ElementalInference::Feed`.
#[must_use = "a property type does nothing until it is set"]
pub struct AspectRatioProperty(Object);

impl AspectRatioProperty {
    /// `AspectRatioProperty` with its required properties, in alphabetical order:
    ///
    /// - `height`
    /// - `width`
    pub fn new(height: impl IntoValue<i64>, width: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Height", height.into_value().into_node());
        object_.put("Width", width.into_value().into_node());
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

impl Kind for AspectRatioProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AspectRatioProperty> for AspectRatioProperty {}
impl From<AspectRatioProperty> for Node {
    #[inline]
    fn from(value: AspectRatioProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AspectRatioProperty> for AspectRatioProperty {
    #[inline]
    fn into_value(self) -> Value<AspectRatioProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ClippingConfig` of `AWS::ElementalInference::Feed`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClippingConfigProperty(Object);

impl ClippingConfigProperty {
    /// `ClippingConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `CallbackMetadata` property.
    ///
    /// `CallbackMetadata`.
    pub fn callback_metadata(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CallbackMetadata", value.into_value().into_node());
        self
    }

    /// Identifies the fixture whose event data Elemental Inference maps onto the clipping metadata for an output.
    ///
    /// `DataSourceConfiguration`.
    pub fn data_source_configuration(
        mut self,
        value: impl IntoValue<DataSourceConfigurationProperty>,
    ) -> Self {
        self.0
            .put("DataSourceConfiguration", value.into_value().into_node());
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

impl Kind for ClippingConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClippingConfigProperty> for ClippingConfigProperty {}
impl From<ClippingConfigProperty> for Node {
    #[inline]
    fn from(value: ClippingConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClippingConfigProperty> for ClippingConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ClippingConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CroppingConfig` of `AWS::ElementalInference::Feed`.
#[must_use = "a property type does nothing until it is set"]
pub struct CroppingConfigProperty(Object);

impl CroppingConfigProperty {
    /// `CroppingConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `TemplateGroups` property.
    ///
    /// `TemplateGroups`.
    pub fn template_groups(mut self, value: impl IntoValue<List<TemplateGroupProperty>>) -> Self {
        self.0.put("TemplateGroups", value.into_value().into_node());
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

impl Kind for CroppingConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CroppingConfigProperty> for CroppingConfigProperty {}
impl From<CroppingConfigProperty> for Node {
    #[inline]
    fn from(value: CroppingConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CroppingConfigProperty> for CroppingConfigProperty {
    #[inline]
    fn into_value(self) -> Value<CroppingConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Identifies the fixture whose event data Elemental Inference maps onto the clipping metadata for an output.
///
/// The property type `DataSourceConfiguration` of `AWS::ElementalInference::Feed`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSourceConfigurationProperty(Object);

impl DataSourceConfigurationProperty {
    /// `DataSourceConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `fixture_id`: The ID of the fixture whose event data you want Elemental Inference to map onto this clipping output.
    pub fn new(fixture_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FixtureId", fixture_id.into_value().into_node());
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

impl Kind for DataSourceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSourceConfigurationProperty> for DataSourceConfigurationProperty {}
impl From<DataSourceConfigurationProperty> for Node {
    #[inline]
    fn from(value: DataSourceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSourceConfigurationProperty> for DataSourceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DataSourceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `GetOutput` of `AWS::ElementalInference::Feed`.
#[must_use = "a property type does nothing until it is set"]
pub struct GetOutputProperty(Object);

impl GetOutputProperty {
    /// `GetOutputProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`
    /// - `output_config`
    /// - `status`
    pub fn new(
        name: impl IntoValue<String>,
        output_config: impl IntoValue<OutputConfigProperty>,
        status: impl IntoValue<Status>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("OutputConfig", output_config.into_value().into_node());
        object_.put("Status", status.into_value().into_node());
        Self(object_)
    }

    /// The `Description` property.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Kind for GetOutputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GetOutputProperty> for GetOutputProperty {}
impl From<GetOutputProperty> for Node {
    #[inline]
    fn from(value: GetOutputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GetOutputProperty> for GetOutputProperty {
    #[inline]
    fn into_value(self) -> Value<GetOutputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `OutputConfig` of `AWS::ElementalInference::Feed`.
#[must_use = "a property type does nothing until it is set"]
pub struct OutputConfigProperty(Object);

impl OutputConfigProperty {
    /// `OutputConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Clipping` property.
    ///
    /// `Clipping`.
    pub fn clipping(mut self, value: impl IntoValue<ClippingConfigProperty>) -> Self {
        self.0.put("Clipping", value.into_value().into_node());
        self
    }

    /// The `Cropping` property.
    ///
    /// `Cropping`.
    pub fn cropping(mut self, value: impl IntoValue<CroppingConfigProperty>) -> Self {
        self.0.put("Cropping", value.into_value().into_node());
        self
    }

    /// The `Subtitling` property.
    ///
    /// `Subtitling`.
    pub fn subtitling(mut self, value: impl IntoValue<SubtitlingConfigProperty>) -> Self {
        self.0.put("Subtitling", value.into_value().into_node());
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

impl Kind for OutputConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OutputConfigProperty> for OutputConfigProperty {}
impl From<OutputConfigProperty> for Node {
    #[inline]
    fn from(value: OutputConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OutputConfigProperty> for OutputConfigProperty {
    #[inline]
    fn into_value(self) -> Value<OutputConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SubtitlingConfig` of `AWS::ElementalInference::Feed`.
#[must_use = "a property type does nothing until it is set"]
pub struct SubtitlingConfigProperty(Object);

impl SubtitlingConfigProperty {
    /// `SubtitlingConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `language`
    pub fn new(language: impl IntoValue<Language>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Language", language.into_value().into_node());
        Self(object_)
    }

    /// The `AspectRatio` property.
    ///
    /// `AspectRatio`.
    pub fn aspect_ratio(mut self, value: impl IntoValue<AspectRatioProperty>) -> Self {
        self.0.put("AspectRatio", value.into_value().into_node());
        self
    }

    /// The `Dictionary` property.
    ///
    /// `Dictionary`.
    pub fn dictionary(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Dictionary", value.into_value().into_node());
        self
    }

    /// The `ProfanityFilter` property.
    ///
    /// `ProfanityFilter`; one of `DISABLED`, `CENSOR`, `DROP`.
    pub fn profanity_filter(mut self, value: impl IntoValue<ProfanityFilter>) -> Self {
        self.0
            .put("ProfanityFilter", value.into_value().into_node());
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

impl Kind for SubtitlingConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SubtitlingConfigProperty> for SubtitlingConfigProperty {}
impl From<SubtitlingConfigProperty> for Node {
    #[inline]
    fn from(value: SubtitlingConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SubtitlingConfigProperty> for SubtitlingConfigProperty {
    #[inline]
    fn into_value(self) -> Value<SubtitlingConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TemplateGroup` of `AWS::ElementalInference::Feed`.
#[must_use = "a property type does nothing until it is set"]
pub struct TemplateGroupProperty(Object);

impl TemplateGroupProperty {
    /// `TemplateGroupProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`
    /// - `template_uris`
    pub fn new(name: impl IntoValue<String>, template_uris: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("TemplateUris", template_uris.into_value().into_node());
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

impl Kind for TemplateGroupProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TemplateGroupProperty> for TemplateGroupProperty {}
impl From<TemplateGroupProperty> for Node {
    #[inline]
    fn from(value: TemplateGroupProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TemplateGroupProperty> for TemplateGroupProperty {
    #[inline]
    fn into_value(self) -> Value<TemplateGroupProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Language` of a `SubtitlingConfig` of `AWS::ElementalInference::Feed`.
pub enum Language {
    /// `deu`.
    Deu,
    /// `eng`.
    Eng,
    /// `eng-au`.
    EngAu,
    /// `eng-gb`.
    EngGb,
    /// `eng-us`.
    EngUs,
    /// `fra`.
    Fra,
    /// `ita`.
    Ita,
    /// `por`.
    Por,
    /// `spa`.
    Spa,
}

#[diagnostic::do_not_recommend]
impl Kind for Language {}
#[diagnostic::do_not_recommend]
impl TextKind for Language {}
#[diagnostic::do_not_recommend]
impl IdKind for Language {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Language {}
#[diagnostic::do_not_recommend]
impl IntoValue<Language> for Language {
    #[inline]
    fn into_value(self) -> Value<Language> {
        const VALUES: &[&str] = &[
            "deu", "eng", "eng-au", "eng-gb", "eng-us", "fra", "ita", "por", "spa",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ProfanityFilter` of a `SubtitlingConfig` of `AWS::ElementalInference::Feed`.
pub enum ProfanityFilter {
    /// `CENSOR`.
    Censor,
    /// `DISABLED`.
    Disabled,
    /// `DROP`.
    Drop,
}

#[diagnostic::do_not_recommend]
impl Kind for ProfanityFilter {}
#[diagnostic::do_not_recommend]
impl TextKind for ProfanityFilter {}
#[diagnostic::do_not_recommend]
impl IdKind for ProfanityFilter {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ProfanityFilter {}
#[diagnostic::do_not_recommend]
impl IntoValue<ProfanityFilter> for ProfanityFilter {
    #[inline]
    fn into_value(self) -> Value<ProfanityFilter> {
        const VALUES: &[&str] = &["CENSOR", "DISABLED", "DROP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of a `GetOutput` of `AWS::ElementalInference::Feed`.
pub enum Status {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for Status {}
#[diagnostic::do_not_recommend]
impl TextKind for Status {}
#[diagnostic::do_not_recommend]
impl IdKind for Status {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Status {}
#[diagnostic::do_not_recommend]
impl IntoValue<Status> for Status {
    #[inline]
    fn into_value(self) -> Value<Status> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
