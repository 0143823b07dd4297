// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SMSVOICE::ProtectConfiguration` and its property types.

use crate::l1::*;

/// Create a new protect configuration. By default all country rule sets for each capability are set to `ALLOW`. A protect configurations name is stored as a Tag with the key set to `Name` and value as the name of the protect configuration.
///
/// `AWS::SMSVOICE::ProtectConfiguration`; `Ref` returns its `ProtectConfigurationId`, a [`smsvoice::ProtectConfigurationId`](kinds::smsvoice::ProtectConfigurationId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-protectconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnProtectConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SMSVOICE::ProtectConfiguration",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("protect_configuration.rules"),
};

impl CfnProtectConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SMSVOICE::ProtectConfiguration";

    /// `CfnProtectConfiguration` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The set of `CountryRules` you specify to control which countries End User Messaging can send your messages to.
    ///
    /// `CountryRuleSet`; updated in place.
    pub fn country_rule_set(mut self, value: impl IntoValue<CountryRuleSetProperty>) -> Self {
        self.0.put("CountryRuleSet", value.into_value().into_node());
        self
    }

    /// The status of deletion protection for the protect configuration. When set to true deletion protection is enabled. By default this is set to false.
    ///
    /// `DeletionProtectionEnabled`; updated in place.
    pub fn deletion_protection_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DeletionProtectionEnabled", value.into_value().into_node());
        self
    }

    /// An array of key and value pair tags that are associated with the resource.
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

impl Construct for CfnProtectConfiguration {
    type Handle = CfnProtectConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnProtectConfigurationRef {
        CfnProtectConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnProtectConfiguration`] of a stack.
pub struct CfnProtectConfigurationRef(NodeRef);

impl Clone for CfnProtectConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnProtectConfigurationRef {}
impl AsNode for CfnProtectConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnProtectConfigurationRef {
    /// What `Ref` returns: its `ProtectConfigurationId`, a [`smsvoice::ProtectConfigurationId`](kinds::smsvoice::ProtectConfigurationId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::smsvoice::ProtectConfigurationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the protect configuration.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::smsvoice::ProtectConfigurationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The unique identifier for the protect configuration.
    ///
    /// `Fn::GetAtt` of `ProtectConfigurationId`.
    #[inline]
    pub fn attr_protect_configuration_id(&self) -> Value<kinds::smsvoice::ProtectConfigurationId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ProtectConfigurationId"),
        ))
    }
}

impl IntoValue<kinds::smsvoice::ProtectConfigurationId> for &CfnProtectConfigurationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::smsvoice::ProtectConfigurationId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::smsvoice::ProtectConfigurationArn> for &CfnProtectConfigurationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::smsvoice::ProtectConfigurationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Specifies the type of protection to use for a country.
///
/// For example, to set Canada as allowed, the `CountryRule` would be formatted as follows:
///
/// `{ "CountryCode": "CA", "ProtectStatus": "ALLOW" }`
///
/// The property type `CountryRule` of `AWS::SMSVOICE::ProtectConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct CountryRuleProperty(Object);

impl CountryRuleProperty {
    /// `CountryRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `country_code`: The two-character code, in ISO 3166-1 alpha-2 format, for the country or region.
    /// - `protect_status`: The types of protection that can be used.
    pub fn new(
        country_code: impl IntoValue<String>,
        protect_status: impl IntoValue<ProtectStatus>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CountryCode", country_code.into_value().into_node());
        object_.put("ProtectStatus", protect_status.into_value().into_node());
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

impl Kind for CountryRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CountryRuleProperty> for CountryRuleProperty {}
impl From<CountryRuleProperty> for Node {
    #[inline]
    fn from(value: CountryRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CountryRuleProperty> for CountryRuleProperty {
    #[inline]
    fn into_value(self) -> Value<CountryRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The set of `CountryRules` you specify to control which countries End User Messaging can send your messages to.
///
/// > If you don't specify all available ISO country codes in the `CountryRuleSet` for each number capability, the CloudFormation drift detection feature will detect drift. This is because End User Messaging always returns all country codes.
///
/// The property type `CountryRuleSet` of `AWS::SMSVOICE::ProtectConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct CountryRuleSetProperty(Object);

impl CountryRuleSetProperty {
    /// `CountryRuleSetProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The set of `CountryRule` s to control which destination countries End User Messaging can send your MMS messages to.
    ///
    /// `MMS`.
    pub fn mms(mut self, value: impl IntoValue<List<CountryRuleProperty>>) -> Self {
        self.0.put("MMS", value.into_value().into_node());
        self
    }

    /// The set of `CountryRule` s to control which destination countries End User Messaging can send your SMS messages to.
    ///
    /// `SMS`.
    pub fn sms(mut self, value: impl IntoValue<List<CountryRuleProperty>>) -> Self {
        self.0.put("SMS", value.into_value().into_node());
        self
    }

    /// The set of `CountryRule` s to control which destination countries End User Messaging can send your VOICE messages to.
    ///
    /// `VOICE`.
    pub fn voice(mut self, value: impl IntoValue<List<CountryRuleProperty>>) -> Self {
        self.0.put("VOICE", value.into_value().into_node());
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

impl Kind for CountryRuleSetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CountryRuleSetProperty> for CountryRuleSetProperty {}
impl From<CountryRuleSetProperty> for Node {
    #[inline]
    fn from(value: CountryRuleSetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CountryRuleSetProperty> for CountryRuleSetProperty {
    #[inline]
    fn into_value(self) -> Value<CountryRuleSetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ProtectStatus` of a `CountryRule` of `AWS::SMSVOICE::ProtectConfiguration`.
pub enum ProtectStatus {
    /// `ALLOW`.
    Allow,
    /// `BLOCK`.
    Block,
    /// `FILTER`.
    Filter,
    /// `MONITOR`.
    Monitor,
}

#[diagnostic::do_not_recommend]
impl Kind for ProtectStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for ProtectStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for ProtectStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ProtectStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<ProtectStatus> for ProtectStatus {
    #[inline]
    fn into_value(self) -> Value<ProtectStatus> {
        const VALUES: &[&str] = &["ALLOW", "BLOCK", "FILTER", "MONITOR"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
