// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Cognito::ManagedLoginBranding` and its property types.

use crate::l1::*;

/// Creates a new set of branding settings for a user pool style and associates it with an app client. This operation is the programmatic option for the creation of a new style in the branding designer.
///
/// Provides values for UI customization in a `Settings` JSON object and image files in an `Assets` array. To send the JSON object `Document` type parameter in `Settings`, you might need to update to the most recent version of your AWS SDK.
///
/// This operation has a 2-megabyte request-size limit and include the CSS settings and image assets for your app client. Your branding settings might exceed 2MB in size. Amazon Cognito doesn't require that you pass all parameters in one request and preserves existing style settings that you don't specify. If your request is larger than 2MB, separate it into multiple requests, each with a size smaller than the limit.
///
/// As a best practice, modify the output of [DescribeManagedLoginBrandingByClient](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeManagedLoginBrandingByClient.html) into the request parameters for this operation. To get all settings, set `ReturnMergedResources` to `true`. For more information, see [API and SDK operations for managed login branding](https://docs.aws.amazon.com/cognito/latest/developerguide/managed-login-brandingdesigner.html#branding-designer-api)
///
/// `AWS::Cognito::ManagedLoginBranding`; `Ref` returns the physical id, which is made of `UserPoolId`, `ManagedLoginBrandingId`.
/// Changing one of these replaces it: `ClientId`, `UserPoolId`.
/// Attributes: `ManagedLoginBrandingId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-managedloginbranding.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnManagedLoginBranding(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Cognito::ManagedLoginBranding",
    tags: None,
    rules: include_str!("managed_login_branding.rules"),
};

impl CfnManagedLoginBranding {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Cognito::ManagedLoginBranding";

    /// `CfnManagedLoginBranding` with its required properties, in alphabetical order:
    ///
    /// - `user_pool_id`: The user pool where the branding style is assigned.
    pub fn new(user_pool_id: impl IntoValue<kinds::cognito::UserPoolId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("UserPoolId", user_pool_id.into_value().into_node());
        Self(object_)
    }

    /// An array of image files that you want to apply to roles like backgrounds, logos, and icons. Each object must also indicate whether it is for dark mode, light mode, or browser-adaptive mode.
    ///
    /// `Assets`; updated in place.
    pub fn assets(mut self, value: impl IntoValue<List<AssetTypeProperty>>) -> Self {
        self.0.put("Assets", value.into_value().into_node());
        self
    }

    /// The app client that you want to assign the branding style to. Each style is linked to an app client until you delete it.
    ///
    /// `ClientId`; an update replaces the resource.
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientId", value.into_value().into_node());
        self
    }

    /// When `true`, returns values for branding options that are unchanged from Amazon Cognito defaults. When `false` or when you omit this parameter, returns only values that you customized in your branding style.
    ///
    /// `ReturnMergedResources`; updated in place.
    pub fn return_merged_resources(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ReturnMergedResources", value.into_value().into_node());
        self
    }

    /// A JSON file, encoded as a `Document` type, with the the settings that you want to apply to your style.
    ///
    /// The following components are not currently implemented and reserved for future use:
    ///
    /// - `signUp`
    /// - `instructions`
    /// - `sessionTimerDisplay`
    /// - `languageSelector` (for localization, see [Managed login localization)](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-managed-login.html#managed-login-localization)
    ///
    /// `Settings`; free JSON, such as an [`Object`]; updated in place.
    pub fn settings(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Settings", value.into_value().into_node());
        self
    }

    /// When true, applies the default branding style options. This option reverts to default style options that are managed by Amazon Cognito. You can modify them later in the branding editor.
    ///
    /// When you specify `true` for this option, you must also omit values for `Settings` and `Assets` in the request.
    ///
    /// `UseCognitoProvidedValues`; updated in place.
    pub fn use_cognito_provided_values(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("UseCognitoProvidedValues", value.into_value().into_node());
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

impl Construct for CfnManagedLoginBranding {
    type Handle = CfnManagedLoginBrandingRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnManagedLoginBrandingRef {
        CfnManagedLoginBrandingRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnManagedLoginBranding`] of a stack.
pub struct CfnManagedLoginBrandingRef(NodeRef);

impl Clone for CfnManagedLoginBrandingRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnManagedLoginBrandingRef {}
impl AsNode for CfnManagedLoginBrandingRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnManagedLoginBrandingRef {
    /// What `Ref` returns: the physical id, which is made of `UserPoolId`, `ManagedLoginBrandingId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the managed login branding style.
    ///
    /// `Fn::GetAtt` of `ManagedLoginBrandingId`.
    #[inline]
    pub fn attr_managed_login_branding_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ManagedLoginBrandingId"),
        ))
    }
}

/// An image file from a managed login branding style in a user pool.
///
/// The property type `AssetType` of `AWS::Cognito::ManagedLoginBranding`.
#[must_use = "a property type does nothing until it is set"]
pub struct AssetTypeProperty(Object);

impl AssetTypeProperty {
    /// `AssetTypeProperty` with its required properties, in alphabetical order:
    ///
    /// - `category`: The category that the image corresponds to in your managed login configuration.
    /// - `color_mode`: The display-mode target of the asset: light, dark, or browser-adaptive.
    /// - `extension`: The file type of the image file.
    pub fn new(
        category: impl IntoValue<Category>,
        color_mode: impl IntoValue<ColorMode>,
        extension: impl IntoValue<Extension>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Category", category.into_value().into_node());
        object_.put("ColorMode", color_mode.into_value().into_node());
        object_.put("Extension", extension.into_value().into_node());
        Self(object_)
    }

    /// The image file, in Base64-encoded binary.
    ///
    /// `Bytes`.
    pub fn bytes(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Bytes", value.into_value().into_node());
        self
    }

    /// The ID of the asset.
    ///
    /// `ResourceId`.
    pub fn resource_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ResourceId", value.into_value().into_node());
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

impl Kind for AssetTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AssetTypeProperty> for AssetTypeProperty {}
impl From<AssetTypeProperty> for Node {
    #[inline]
    fn from(value: AssetTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AssetTypeProperty> for AssetTypeProperty {
    #[inline]
    fn into_value(self) -> Value<AssetTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Category` of a `AssetType` of `AWS::Cognito::ManagedLoginBranding`.
pub enum Category {
    /// `AUTH_APP_GRAPHIC`.
    AuthAppGraphic,
    /// `EMAIL_GRAPHIC`.
    EmailGraphic,
    /// `FAVICON_ICO`.
    FaviconIco,
    /// `FAVICON_SVG`.
    FaviconSvg,
    /// `FORM_BACKGROUND`.
    FormBackground,
    /// `FORM_LOGO`.
    FormLogo,
    /// `IDP_BUTTON_ICON`.
    IdpButtonIcon,
    /// `PAGE_BACKGROUND`.
    PageBackground,
    /// `PAGE_FOOTER_BACKGROUND`.
    PageFooterBackground,
    /// `PAGE_FOOTER_LOGO`.
    PageFooterLogo,
    /// `PAGE_HEADER_BACKGROUND`.
    PageHeaderBackground,
    /// `PAGE_HEADER_LOGO`.
    PageHeaderLogo,
    /// `PASSKEY_GRAPHIC`.
    PasskeyGraphic,
    /// `PASSWORD_GRAPHIC`.
    PasswordGraphic,
    /// `SMS_GRAPHIC`.
    SmsGraphic,
}

#[diagnostic::do_not_recommend]
impl Kind for Category {}
#[diagnostic::do_not_recommend]
impl TextKind for Category {}
#[diagnostic::do_not_recommend]
impl IdKind for Category {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Category {}
#[diagnostic::do_not_recommend]
impl IntoValue<Category> for Category {
    #[inline]
    fn into_value(self) -> Value<Category> {
        const VALUES: &[&str] = &[
            "AUTH_APP_GRAPHIC",
            "EMAIL_GRAPHIC",
            "FAVICON_ICO",
            "FAVICON_SVG",
            "FORM_BACKGROUND",
            "FORM_LOGO",
            "IDP_BUTTON_ICON",
            "PAGE_BACKGROUND",
            "PAGE_FOOTER_BACKGROUND",
            "PAGE_FOOTER_LOGO",
            "PAGE_HEADER_BACKGROUND",
            "PAGE_HEADER_LOGO",
            "PASSKEY_GRAPHIC",
            "PASSWORD_GRAPHIC",
            "SMS_GRAPHIC",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ColorMode` of a `AssetType` of `AWS::Cognito::ManagedLoginBranding`.
pub enum ColorMode {
    /// `DARK`.
    Dark,
    /// `DYNAMIC`.
    Dynamic,
    /// `LIGHT`.
    Light,
}

#[diagnostic::do_not_recommend]
impl Kind for ColorMode {}
#[diagnostic::do_not_recommend]
impl TextKind for ColorMode {}
#[diagnostic::do_not_recommend]
impl IdKind for ColorMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ColorMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<ColorMode> for ColorMode {
    #[inline]
    fn into_value(self) -> Value<ColorMode> {
        const VALUES: &[&str] = &["DARK", "DYNAMIC", "LIGHT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Extension` of a `AssetType` of `AWS::Cognito::ManagedLoginBranding`.
pub enum Extension {
    /// `ICO`.
    Ico,
    /// `JPEG`.
    Jpeg,
    /// `PNG`.
    Png,
    /// `SVG`.
    Svg,
    /// `WEBP`.
    Webp,
}

#[diagnostic::do_not_recommend]
impl Kind for Extension {}
#[diagnostic::do_not_recommend]
impl TextKind for Extension {}
#[diagnostic::do_not_recommend]
impl IdKind for Extension {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Extension {}
#[diagnostic::do_not_recommend]
impl IntoValue<Extension> for Extension {
    #[inline]
    fn into_value(self) -> Value<Extension> {
        const VALUES: &[&str] = &["ICO", "JPEG", "PNG", "SVG", "WEBP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
