// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::WorkSpacesWeb::DataProtectionSettings` and its property types.

use crate::l1::*;

/// The data protection settings resource that can be associated with a web portal.
///
/// `AWS::WorkSpacesWeb::DataProtectionSettings`; `Ref` returns its `DataProtectionSettingsArn`, a [`workspacesweb::DataProtectionSettingsArn`](kinds::workspacesweb::DataProtectionSettingsArn).
/// Changing one of these replaces it: `AdditionalEncryptionContext`, `CustomerManagedKey`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-dataprotectionsettings.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDataProtectionSettings(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::WorkSpacesWeb::DataProtectionSettings",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("data_protection_settings.rules"),
};

impl CfnDataProtectionSettings {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::WorkSpacesWeb::DataProtectionSettings";

    /// `CfnDataProtectionSettings` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The additional encryption context of the data protection settings.
    ///
    /// `AdditionalEncryptionContext`; an update replaces the resource.
    pub fn additional_encryption_context(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put(
            "AdditionalEncryptionContext",
            value.into_value().into_node(),
        );
        self
    }

    /// The customer managed key used to encrypt sensitive information in the data protection settings.
    ///
    /// `CustomerManagedKey`; an update replaces the resource.
    pub fn customer_managed_key(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0
            .put("CustomerManagedKey", value.into_value().into_node());
        self
    }

    /// The description of the data protection settings.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The display name of the data protection settings.
    ///
    /// `DisplayName`; updated in place.
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DisplayName", value.into_value().into_node());
        self
    }

    /// The inline redaction configuration for the data protection settings.
    ///
    /// `InlineRedactionConfiguration`; updated in place.
    pub fn inline_redaction_configuration(
        mut self,
        value: impl IntoValue<InlineRedactionConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "InlineRedactionConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The tags of the data protection settings.
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

impl Construct for CfnDataProtectionSettings {
    type Handle = CfnDataProtectionSettingsRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDataProtectionSettingsRef {
        CfnDataProtectionSettingsRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDataProtectionSettings`] of a stack.
pub struct CfnDataProtectionSettingsRef(NodeRef);

impl Clone for CfnDataProtectionSettingsRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDataProtectionSettingsRef {}
impl AsNode for CfnDataProtectionSettingsRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDataProtectionSettingsRef {
    /// What `Ref` returns: its `DataProtectionSettingsArn`, a [`workspacesweb::DataProtectionSettingsArn`](kinds::workspacesweb::DataProtectionSettingsArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::workspacesweb::DataProtectionSettingsArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// A list of web portal ARNs that this data protection settings resource is associated with.
    ///
    /// `Fn::GetAtt` of `AssociatedPortalArns`.
    #[inline]
    pub fn attr_associated_portal_arns(&self) -> Value<List<kinds::workspacesweb::PortalArn>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssociatedPortalArns")))
    }

    /// The creation date timestamp of the data protection settings.
    ///
    /// `Fn::GetAtt` of `CreationDate`.
    #[inline]
    pub fn attr_creation_date(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationDate")))
    }

    /// The ARN of the data protection settings resource.
    ///
    /// `Fn::GetAtt` of `DataProtectionSettingsArn`.
    #[inline]
    pub fn attr_data_protection_settings_arn(
        &self,
    ) -> Value<kinds::workspacesweb::DataProtectionSettingsArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("DataProtectionSettingsArn"),
        ))
    }
}

impl IntoValue<kinds::workspacesweb::DataProtectionSettingsArn> for &CfnDataProtectionSettingsRef {
    #[inline]
    fn into_value(self) -> Value<kinds::workspacesweb::DataProtectionSettingsArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The pattern configuration for redacting custom data types in session.
///
/// The property type `CustomPattern` of `AWS::WorkSpacesWeb::DataProtectionSettings`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomPatternProperty(Object);

impl CustomPatternProperty {
    /// `CustomPatternProperty` with its required properties, in alphabetical order:
    ///
    /// - `pattern_name`: The pattern name for the custom pattern.
    /// - `pattern_regex`: The pattern regex for the customer pattern.
    pub fn new(
        pattern_name: impl IntoValue<String>,
        pattern_regex: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("PatternName", pattern_name.into_value().into_node());
        object_.put("PatternRegex", pattern_regex.into_value().into_node());
        Self(object_)
    }

    /// The keyword regex for the customer pattern. After there is a match to the pattern regex, the keyword regex is used to search within the proximity of the match. If there is a keyword match, then the match is confirmed. If no keyword regex is provided, the pattern regex match will automatically be confirmed. The format must follow JavaScript regex format. The pattern must be enclosed between slashes, and can have flags behind the second slash. For example, “/ab+c/gi”
    ///
    /// `KeywordRegex`.
    pub fn keyword_regex(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KeywordRegex", value.into_value().into_node());
        self
    }

    /// The pattern description for the customer pattern.
    ///
    /// `PatternDescription`.
    pub fn pattern_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PatternDescription", value.into_value().into_node());
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

impl Kind for CustomPatternProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomPatternProperty> for CustomPatternProperty {}
impl From<CustomPatternProperty> for Node {
    #[inline]
    fn from(value: CustomPatternProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomPatternProperty> for CustomPatternProperty {
    #[inline]
    fn into_value(self) -> Value<CustomPatternProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for in-session inline redaction.
///
/// The property type `InlineRedactionConfiguration` of `AWS::WorkSpacesWeb::DataProtectionSettings`.
#[must_use = "a property type does nothing until it is set"]
pub struct InlineRedactionConfigurationProperty(Object);

impl InlineRedactionConfigurationProperty {
    /// `InlineRedactionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `inline_redaction_patterns`: The inline redaction patterns to be enabled for the inline redaction configuration.
    pub fn new(
        inline_redaction_patterns: impl IntoValue<List<InlineRedactionPatternProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "InlineRedactionPatterns",
            inline_redaction_patterns.into_value().into_node(),
        );
        Self(object_)
    }

    /// The global confidence level for the inline redaction configuration. This indicates the certainty of data type matches in the redaction process. Confidence level 3 means high confidence, and requires a formatted text pattern match in order for content to be redacted. Confidence level 2 means medium confidence, and redaction considers both formatted and unformatted text, and adds keyword associate to the logic. Confidence level 1 means low confidence, and redaction is enforced for both formatted pattern + unformatted pattern without keyword. This is applied to patterns that do not have a pattern-level confidence level. Defaults to confidence level 2.
    ///
    /// `GlobalConfidenceLevel`.
    pub fn global_confidence_level(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("GlobalConfidenceLevel", value.into_value().into_node());
        self
    }

    /// The global enforced URL configuration for the inline redaction configuration. This is applied to patterns that do not have a pattern-level enforced URL list.
    ///
    /// `GlobalEnforcedUrls`.
    pub fn global_enforced_urls(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("GlobalEnforcedUrls", value.into_value().into_node());
        self
    }

    /// The global exempt URL configuration for the inline redaction configuration. This is applied to patterns that do not have a pattern-level exempt URL list.
    ///
    /// `GlobalExemptUrls`.
    pub fn global_exempt_urls(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("GlobalExemptUrls", value.into_value().into_node());
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

impl Kind for InlineRedactionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InlineRedactionConfigurationProperty> for InlineRedactionConfigurationProperty {}
impl From<InlineRedactionConfigurationProperty> for Node {
    #[inline]
    fn from(value: InlineRedactionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InlineRedactionConfigurationProperty> for InlineRedactionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<InlineRedactionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The set of patterns that determine the data types redacted in session.
///
/// The property type `InlineRedactionPattern` of `AWS::WorkSpacesWeb::DataProtectionSettings`.
#[must_use = "a property type does nothing until it is set"]
pub struct InlineRedactionPatternProperty(Object);

impl InlineRedactionPatternProperty {
    /// `InlineRedactionPatternProperty` with its required properties, in alphabetical order:
    ///
    /// - `redaction_place_holder`: The redaction placeholder that will replace the redacted text in session for the inline redaction pattern.
    pub fn new(redaction_place_holder: impl IntoValue<RedactionPlaceHolderProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "RedactionPlaceHolder",
            redaction_place_holder.into_value().into_node(),
        );
        Self(object_)
    }

    /// The built-in pattern from the list of preconfigured patterns. Either a customPattern or builtInPatternId is required. To view the entire list of data types and their corresponding built-in pattern IDs, see [Base inline redaction](https://docs.aws.amazon.com/workspaces-web/latest/adminguide/base-inline-redaction.html).
    ///
    /// `BuiltInPatternId`.
    pub fn built_in_pattern_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BuiltInPatternId", value.into_value().into_node());
        self
    }

    /// The confidence level for inline redaction pattern. This indicates the certainty of data type matches in the redaction process. Confidence level 3 means high confidence, and requires a formatted text pattern match in order for content to be redacted. Confidence level 2 means medium confidence, and redaction considers both formatted and unformatted text, and adds keyword associate to the logic. Confidence level 1 means low confidence, and redaction is enforced for both formatted pattern + unformatted pattern without keyword. This overrides the global confidence level.
    ///
    /// `ConfidenceLevel`.
    pub fn confidence_level(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("ConfidenceLevel", value.into_value().into_node());
        self
    }

    /// The configuration for a custom pattern. Either a customPattern or builtInPatternId is required.
    ///
    /// `CustomPattern`.
    pub fn custom_pattern(mut self, value: impl IntoValue<CustomPatternProperty>) -> Self {
        self.0.put("CustomPattern", value.into_value().into_node());
        self
    }

    /// The enforced URL configuration for the inline redaction pattern. This will override the global enforced URL configuration.
    ///
    /// `EnforcedUrls`.
    pub fn enforced_urls(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("EnforcedUrls", value.into_value().into_node());
        self
    }

    /// The exempt URL configuration for the inline redaction pattern. This will override the global exempt URL configuration for the inline redaction pattern.
    ///
    /// `ExemptUrls`.
    pub fn exempt_urls(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ExemptUrls", value.into_value().into_node());
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

impl Kind for InlineRedactionPatternProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InlineRedactionPatternProperty> for InlineRedactionPatternProperty {}
impl From<InlineRedactionPatternProperty> for Node {
    #[inline]
    fn from(value: InlineRedactionPatternProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InlineRedactionPatternProperty> for InlineRedactionPatternProperty {
    #[inline]
    fn into_value(self) -> Value<InlineRedactionPatternProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The redaction placeholder that will replace the redacted text in session.
///
/// The property type `RedactionPlaceHolder` of `AWS::WorkSpacesWeb::DataProtectionSettings`.
#[must_use = "a property type does nothing until it is set"]
pub struct RedactionPlaceHolderProperty(Object);

impl RedactionPlaceHolderProperty {
    /// `RedactionPlaceHolderProperty` with its required properties, in alphabetical order:
    ///
    /// - `redaction_place_holder_type`: The redaction placeholder type that will replace the redacted text in session.
    pub fn new(redaction_place_holder_type: impl IntoValue<RedactionPlaceHolderType>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "RedactionPlaceHolderType",
            redaction_place_holder_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// The redaction placeholder text that will replace the redacted text in session for the custom text redaction placeholder type.
    ///
    /// `RedactionPlaceHolderText`.
    pub fn redaction_place_holder_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RedactionPlaceHolderText", value.into_value().into_node());
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

impl Kind for RedactionPlaceHolderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RedactionPlaceHolderProperty> for RedactionPlaceHolderProperty {}
impl From<RedactionPlaceHolderProperty> for Node {
    #[inline]
    fn from(value: RedactionPlaceHolderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RedactionPlaceHolderProperty> for RedactionPlaceHolderProperty {
    #[inline]
    fn into_value(self) -> Value<RedactionPlaceHolderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `RedactionPlaceHolderType` of a `RedactionPlaceHolder` of `AWS::WorkSpacesWeb::DataProtectionSettings`.
pub enum RedactionPlaceHolderType {
    /// `CustomText`.
    CustomText,
}

#[diagnostic::do_not_recommend]
impl Kind for RedactionPlaceHolderType {}
#[diagnostic::do_not_recommend]
impl TextKind for RedactionPlaceHolderType {}
#[diagnostic::do_not_recommend]
impl IdKind for RedactionPlaceHolderType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RedactionPlaceHolderType {}
#[diagnostic::do_not_recommend]
impl IntoValue<RedactionPlaceHolderType> for RedactionPlaceHolderType {
    #[inline]
    fn into_value(self) -> Value<RedactionPlaceHolderType> {
        const VALUES: &[&str] = &["CustomText"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
