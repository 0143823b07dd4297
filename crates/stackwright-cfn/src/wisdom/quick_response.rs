// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Wisdom::QuickResponse` and its property types.

use crate::l1::*;

/// Creates an Amazon Q in Connect quick response.
///
/// `AWS::Wisdom::QuickResponse`; `Ref` returns its `QuickResponseArn`, a [`wisdom::QuickResponseArn`](kinds::wisdom::QuickResponseArn).
/// Changing one of these replaces it: `KnowledgeBaseArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-quickresponse.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnQuickResponse(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Wisdom::QuickResponse",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("quick_response.rules"),
};

impl CfnQuickResponse {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Wisdom::QuickResponse";

    /// `CfnQuickResponse` with its required properties, in alphabetical order:
    ///
    /// - `content`: The content of the quick response.
    /// - `knowledge_base_arn`: The Amazon Resource Name (ARN) of the knowledge base.
    /// - `name`: The name of the quick response.
    pub fn new(
        content: impl IntoValue<QuickResponseContentProviderProperty>,
        knowledge_base_arn: impl IntoValue<kinds::wisdom::KnowledgeBaseArn>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Content", content.into_value().into_node());
        object_.put(
            "KnowledgeBaseArn",
            knowledge_base_arn.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Connect contact channels this quick response applies to. The supported contact channel types include `Chat`.
    ///
    /// `Channels`; one of `Chat`, `Email`; updated in place.
    pub fn channels(mut self, value: impl IntoValue<List<Channel>>) -> Self {
        self.0.put("Channels", value.into_value().into_node());
        self
    }

    /// The media type of the quick response content.
    ///
    /// - Use `application/x.quickresponse;format=plain` for quick response written in plain text.
    /// - Use `application/x.quickresponse;format=markdown` for quick response written in richtext.
    ///
    /// `ContentType`; updated in place.
    pub fn content_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ContentType", value.into_value().into_node());
        self
    }

    /// The description of the quick response.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The configuration information of the user groups that the quick response is accessible to.
    ///
    /// `GroupingConfiguration`; updated in place.
    pub fn grouping_configuration(
        mut self,
        value: impl IntoValue<GroupingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("GroupingConfiguration", value.into_value().into_node());
        self
    }

    /// Whether the quick response is active.
    ///
    /// `IsActive`; updated in place.
    pub fn is_active(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsActive", value.into_value().into_node());
        self
    }

    /// The language code value for the language in which the quick response is written. The supported language codes include `de_DE`, `en_US`, `es_ES`, `fr_FR`, `id_ID`, `it_IT`, `ja_JP`, `ko_KR`, `pt_BR`, `zh_CN`, `zh_TW`
    ///
    /// `Language`; updated in place.
    pub fn language(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Language", value.into_value().into_node());
        self
    }

    /// The shortcut key of the quick response. The value should be unique across the knowledge base.
    ///
    /// `ShortcutKey`; updated in place.
    pub fn shortcut_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ShortcutKey", value.into_value().into_node());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
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

impl Construct for CfnQuickResponse {
    type Handle = CfnQuickResponseRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnQuickResponseRef {
        CfnQuickResponseRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnQuickResponse`] of a stack.
pub struct CfnQuickResponseRef(NodeRef);

impl Clone for CfnQuickResponseRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnQuickResponseRef {}
impl AsNode for CfnQuickResponseRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnQuickResponseRef {
    /// What `Ref` returns: its `QuickResponseArn`, a [`wisdom::QuickResponseArn`](kinds::wisdom::QuickResponseArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::wisdom::QuickResponseArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The content of the quick response stored in different media types.
    ///
    /// `Fn::GetAtt` of `Contents`.
    #[inline]
    pub fn attr_contents(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Contents")))
    }

    /// The Amazon Resource Name (ARN) of the quick response.
    ///
    /// `Fn::GetAtt` of `QuickResponseArn`.
    #[inline]
    pub fn attr_quick_response_arn(&self) -> Value<kinds::wisdom::QuickResponseArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("QuickResponseArn")))
    }

    /// The identifier of the quick response.
    ///
    /// `Fn::GetAtt` of `QuickResponseId`.
    #[inline]
    pub fn attr_quick_response_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("QuickResponseId")))
    }

    /// The status of the quick response data.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::wisdom::QuickResponseArn> for &CfnQuickResponseRef {
    #[inline]
    fn into_value(self) -> Value<kinds::wisdom::QuickResponseArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The configuration information of the grouping of Amazon Q in Connect users.
///
/// The property type `GroupingConfiguration` of `AWS::Wisdom::QuickResponse`.
#[must_use = "a property type does nothing until it is set"]
pub struct GroupingConfigurationProperty(Object);

impl GroupingConfigurationProperty {
    /// `GroupingConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `criteria`: The criteria used for grouping Amazon Q in Connect users.
    /// - `values`: The list of values that define different groups of Amazon Q in Connect users.
    pub fn new(criteria: impl IntoValue<String>, values: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Criteria", criteria.into_value().into_node());
        object_.put("Values", values.into_value().into_node());
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

impl Kind for GroupingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GroupingConfigurationProperty> for GroupingConfigurationProperty {}
impl From<GroupingConfigurationProperty> for Node {
    #[inline]
    fn from(value: GroupingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GroupingConfigurationProperty> for GroupingConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<GroupingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The container quick response content.
///
/// The property type `QuickResponseContentProvider` of `AWS::Wisdom::QuickResponse`.
#[must_use = "a property type does nothing until it is set"]
pub struct QuickResponseContentProviderProperty(Object);

impl QuickResponseContentProviderProperty {
    /// `QuickResponseContentProviderProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The content of the quick response.
    ///
    /// `Content`.
    pub fn content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Content", value.into_value().into_node());
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

impl Kind for QuickResponseContentProviderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<QuickResponseContentProviderProperty> for QuickResponseContentProviderProperty {}
impl From<QuickResponseContentProviderProperty> for Node {
    #[inline]
    fn from(value: QuickResponseContentProviderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<QuickResponseContentProviderProperty> for QuickResponseContentProviderProperty {
    #[inline]
    fn into_value(self) -> Value<QuickResponseContentProviderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Channels` of `AWS::Wisdom::QuickResponse`.
pub enum Channel {
    /// `Chat`.
    Chat,
    /// `Email`.
    Email,
}

#[diagnostic::do_not_recommend]
impl Kind for Channel {}
#[diagnostic::do_not_recommend]
impl TextKind for Channel {}
#[diagnostic::do_not_recommend]
impl IdKind for Channel {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Channel {}
#[diagnostic::do_not_recommend]
impl IntoValue<Channel> for Channel {
    #[inline]
    fn into_value(self) -> Value<Channel> {
        const VALUES: &[&str] = &["Chat", "Email"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
