// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::QBusiness::WebExperience` and its property types.

use crate::l1::*;

/// Creates an Amazon Q Business web experience.
///
/// `AWS::QBusiness::WebExperience`; `Ref` returns the physical id, which is made of `ApplicationId`, `WebExperienceId`.
/// Changing one of these replaces it: `ApplicationId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-webexperience.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnWebExperience(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::QBusiness::WebExperience",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("web_experience.rules"),
};

impl CfnWebExperience {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::QBusiness::WebExperience";

    /// `CfnWebExperience` with its required properties, in alphabetical order:
    ///
    /// - `application_id`: The identifier of the Amazon Q Business web experience.
    pub fn new(application_id: impl IntoValue<kinds::qbusiness::ApplicationId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApplicationId", application_id.into_value().into_node());
        Self(object_)
    }

    /// The container for browser extension configuration for an Amazon Q Business web experience.
    ///
    /// `BrowserExtensionConfiguration`; updated in place.
    pub fn browser_extension_configuration(
        mut self,
        value: impl IntoValue<BrowserExtensionConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "BrowserExtensionConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Contains the configuration information to customize the logo, font, and color of an Amazon Q Business web experience with individual files for each property or a CSS file for them all.
    ///
    /// `CustomizationConfiguration`; updated in place.
    pub fn customization_configuration(
        mut self,
        value: impl IntoValue<CustomizationConfigurationProperty>,
    ) -> Self {
        self.0
            .put("CustomizationConfiguration", value.into_value().into_node());
        self
    }

    /// Provides information about the identity provider (IdP) used to authenticate end users of an Amazon Q Business web experience.
    ///
    /// `IdentityProviderConfiguration`; updated in place.
    pub fn identity_provider_configuration(
        mut self,
        value: impl IntoValue<IdentityProviderConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "IdentityProviderConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Sets the website domain origins that are allowed to embed the Amazon Q Business web experience. The *domain origin* refers to the base URL for accessing a website including the protocol ( `http/https`), the domain name, and the port number (if specified).
    ///
    /// > You must only submit a *base URL* and not a full path. For example, `https://docs.aws.amazon.com`.
    ///
    /// `Origins`; updated in place.
    pub fn origins(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Origins", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the service role attached to your web experience.
    ///
    /// > The `roleArn` parameter is required when your Amazon Q Business application is created with IAM Identity Center. It is not required for SAML-based applications.
    ///
    /// `RoleArn`; updated in place.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
        self
    }

    /// Determines whether sample prompts are enabled in the web experience for an end user.
    ///
    /// `SamplePromptsControlMode`; one of `ENABLED`, `DISABLED`; updated in place.
    pub fn sample_prompts_control_mode(
        mut self,
        value: impl IntoValue<SamplePromptsControlMode>,
    ) -> Self {
        self.0
            .put("SamplePromptsControlMode", value.into_value().into_node());
        self
    }

    /// A subtitle to personalize your Amazon Q Business web experience.
    ///
    /// `Subtitle`; updated in place.
    pub fn subtitle(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Subtitle", value.into_value().into_node());
        self
    }

    /// A list of key-value pairs that identify or categorize your Amazon Q Business web experience. You can also use tags to help control access to the web experience. Tag keys and values can consist of Unicode letters, digits, white space, and any of the following symbols: _.: / = + - @.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The title for your Amazon Q Business web experience.
    ///
    /// `Title`; updated in place.
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Title", value.into_value().into_node());
        self
    }

    /// A message in an Amazon Q Business web experience.
    ///
    /// `WelcomeMessage`; updated in place.
    pub fn welcome_message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("WelcomeMessage", value.into_value().into_node());
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

impl Construct for CfnWebExperience {
    type Handle = CfnWebExperienceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnWebExperienceRef {
        CfnWebExperienceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnWebExperience`] of a stack.
pub struct CfnWebExperienceRef(NodeRef);

impl Clone for CfnWebExperienceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnWebExperienceRef {}
impl AsNode for CfnWebExperienceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnWebExperienceRef {
    /// What `Ref` returns: the physical id, which is made of `ApplicationId`, `WebExperienceId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Unix timestamp when the Amazon Q Business application was last updated.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The endpoint URLs for your Amazon Q Business web experience. The URLs are unique and fully hosted by AWS.
    ///
    /// `Fn::GetAtt` of `DefaultEndpoint`.
    #[inline]
    pub fn attr_default_endpoint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DefaultEndpoint")))
    }

    /// The status of your Amazon Q Business web experience.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The Unix timestamp when your Amazon Q Business web experience was updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }

    /// The Amazon Resource Name (ARN) of an Amazon Q Business web experience.
    ///
    /// `Fn::GetAtt` of `WebExperienceArn`.
    #[inline]
    pub fn attr_web_experience_arn(&self) -> Value<kinds::qbusiness::WebExperienceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("WebExperienceArn")))
    }

    /// The identifier of your Amazon Q Business web experience.
    ///
    /// `Fn::GetAtt` of `WebExperienceId`.
    #[inline]
    pub fn attr_web_experience_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("WebExperienceId")))
    }
}

impl IntoValue<kinds::qbusiness::WebExperienceArn> for &CfnWebExperienceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::qbusiness::WebExperienceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("WebExperienceArn")))
    }
}

/// The container for browser extension configuration for an Amazon Q Business web experience.
///
/// The property type `BrowserExtensionConfiguration` of `AWS::QBusiness::WebExperience`.
#[must_use = "a property type does nothing until it is set"]
pub struct BrowserExtensionConfigurationProperty(Object);

impl BrowserExtensionConfigurationProperty {
    /// `BrowserExtensionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled_browser_extensions`: Specify the browser extensions allowed for your Amazon Q web experience.
    pub fn new(enabled_browser_extensions: impl IntoValue<List<EnabledBrowserExtension>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EnabledBrowserExtensions",
            enabled_browser_extensions.into_value().into_node(),
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

impl Kind for BrowserExtensionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BrowserExtensionConfigurationProperty> for BrowserExtensionConfigurationProperty {}
impl From<BrowserExtensionConfigurationProperty> for Node {
    #[inline]
    fn from(value: BrowserExtensionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BrowserExtensionConfigurationProperty> for BrowserExtensionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<BrowserExtensionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains the configuration information to customize the logo, font, and color of an Amazon Q Business web experience with individual files for each property or a CSS file for them all.
///
/// The property type `CustomizationConfiguration` of `AWS::QBusiness::WebExperience`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomizationConfigurationProperty(Object);

impl CustomizationConfigurationProperty {
    /// `CustomizationConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Provides the URL where the custom CSS file is hosted for an Amazon Q web experience.
    ///
    /// `CustomCSSUrl`.
    pub fn custom_css_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CustomCSSUrl", value.into_value().into_node());
        self
    }

    /// Provides the URL where the custom favicon file is hosted for an Amazon Q web experience.
    ///
    /// `FaviconUrl`.
    pub fn favicon_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FaviconUrl", value.into_value().into_node());
        self
    }

    /// Provides the URL where the custom font file is hosted for an Amazon Q web experience.
    ///
    /// `FontUrl`.
    pub fn font_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FontUrl", value.into_value().into_node());
        self
    }

    /// Provides the URL where the custom logo file is hosted for an Amazon Q web experience.
    ///
    /// `LogoUrl`.
    pub fn logo_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LogoUrl", value.into_value().into_node());
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

impl Kind for CustomizationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomizationConfigurationProperty> for CustomizationConfigurationProperty {}
impl From<CustomizationConfigurationProperty> for Node {
    #[inline]
    fn from(value: CustomizationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomizationConfigurationProperty> for CustomizationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CustomizationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides information about the identity provider (IdP) used to authenticate end users of an Amazon Q Business web experience.
///
/// The property type `IdentityProviderConfiguration` of `AWS::QBusiness::WebExperience`.
#[must_use = "a property type does nothing until it is set"]
pub struct IdentityProviderConfigurationProperty(Object);

impl IdentityProviderConfigurationProperty {
    /// `IdentityProviderConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The OIDC-compliant identity provider (IdP) used to authenticate end users of an Amazon Q Business web experience.
    ///
    /// `OpenIDConnectConfiguration`.
    pub fn openid_connect_configuration(
        mut self,
        value: impl IntoValue<OpenIDConnectProviderConfigurationProperty>,
    ) -> Self {
        self.0
            .put("OpenIDConnectConfiguration", value.into_value().into_node());
        self
    }

    /// The SAML 2.0-compliant identity provider (IdP) used to authenticate end users of an Amazon Q Business web experience.
    ///
    /// `SamlConfiguration`.
    pub fn saml_configuration(
        mut self,
        value: impl IntoValue<SamlProviderConfigurationProperty>,
    ) -> Self {
        self.0
            .put("SamlConfiguration", value.into_value().into_node());
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

impl Kind for IdentityProviderConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IdentityProviderConfigurationProperty> for IdentityProviderConfigurationProperty {}
impl From<IdentityProviderConfigurationProperty> for Node {
    #[inline]
    fn from(value: IdentityProviderConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IdentityProviderConfigurationProperty> for IdentityProviderConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<IdentityProviderConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the OIDC-compliant identity provider (IdP) used to authenticate end users of an Amazon Q Business web experience.
///
/// The property type `OpenIDConnectProviderConfiguration` of `AWS::QBusiness::WebExperience`.
#[must_use = "a property type does nothing until it is set"]
pub struct OpenIDConnectProviderConfigurationProperty(Object);

impl OpenIDConnectProviderConfigurationProperty {
    /// `OpenIDConnectProviderConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `secrets_arn`: The Amazon Resource Name (ARN) of a Secrets Manager secret containing the OIDC client secret.
    /// - `secrets_role`: An IAM role with permissions to access AWS to decrypt the Secrets Manager secret containing your OIDC client secret.
    pub fn new(secrets_arn: impl IntoValue<String>, secrets_role: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SecretsArn", secrets_arn.into_value().into_node());
        object_.put("SecretsRole", secrets_role.into_value().into_node());
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

impl Kind for OpenIDConnectProviderConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OpenIDConnectProviderConfigurationProperty>
    for OpenIDConnectProviderConfigurationProperty
{
}
impl From<OpenIDConnectProviderConfigurationProperty> for Node {
    #[inline]
    fn from(value: OpenIDConnectProviderConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OpenIDConnectProviderConfigurationProperty>
    for OpenIDConnectProviderConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<OpenIDConnectProviderConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the SAML 2.0-compliant identity provider (IdP) used to authenticate end users of an Amazon Q Business web experience.
///
/// The property type `SamlProviderConfiguration` of `AWS::QBusiness::WebExperience`.
#[must_use = "a property type does nothing until it is set"]
pub struct SamlProviderConfigurationProperty(Object);

impl SamlProviderConfigurationProperty {
    /// `SamlProviderConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `authentication_url`: The URL where Amazon Q Business end users will be redirected for authentication.
    pub fn new(authentication_url: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AuthenticationUrl",
            authentication_url.into_value().into_node(),
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

impl Kind for SamlProviderConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SamlProviderConfigurationProperty> for SamlProviderConfigurationProperty {}
impl From<SamlProviderConfigurationProperty> for Node {
    #[inline]
    fn from(value: SamlProviderConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SamlProviderConfigurationProperty> for SamlProviderConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SamlProviderConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `EnabledBrowserExtensions` of a `BrowserExtensionConfiguration` of `AWS::QBusiness::WebExperience`.
pub enum EnabledBrowserExtension {
    /// `CHROME`.
    Chrome,
    /// `FIREFOX`.
    Firefox,
}

#[diagnostic::do_not_recommend]
impl Kind for EnabledBrowserExtension {}
#[diagnostic::do_not_recommend]
impl TextKind for EnabledBrowserExtension {}
#[diagnostic::do_not_recommend]
impl IdKind for EnabledBrowserExtension {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EnabledBrowserExtension {}
#[diagnostic::do_not_recommend]
impl IntoValue<EnabledBrowserExtension> for EnabledBrowserExtension {
    #[inline]
    fn into_value(self) -> Value<EnabledBrowserExtension> {
        const VALUES: &[&str] = &["CHROME", "FIREFOX"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SamplePromptsControlMode` of `AWS::QBusiness::WebExperience`.
pub enum SamplePromptsControlMode {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for SamplePromptsControlMode {}
#[diagnostic::do_not_recommend]
impl TextKind for SamplePromptsControlMode {}
#[diagnostic::do_not_recommend]
impl IdKind for SamplePromptsControlMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SamplePromptsControlMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<SamplePromptsControlMode> for SamplePromptsControlMode {
    #[inline]
    fn into_value(self) -> Value<SamplePromptsControlMode> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
