// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::WorkSpacesWeb::UserSettings` and its property types.

use crate::l1::*;

/// This resource specifies user settings that can be associated with a web portal. Once associated with a web portal, user settings control how users can transfer data between a streaming session and the their local devices.
///
/// `AWS::WorkSpacesWeb::UserSettings`; `Ref` returns its `UserSettingsArn`, a [`workspacesweb::UserSettingsArn`](kinds::workspacesweb::UserSettingsArn).
/// Changing one of these replaces it: `AdditionalEncryptionContext`, `CustomerManagedKey`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-usersettings.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnUserSettings(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::WorkSpacesWeb::UserSettings",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("user_settings.rules"),
};

impl CfnUserSettings {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::WorkSpacesWeb::UserSettings";

    /// `CfnUserSettings` with its required properties, in alphabetical order:
    ///
    /// - `copy_allowed`: Specifies whether the user can copy text from the streaming session to the local device.
    /// - `download_allowed`: Specifies whether the user can download files from the streaming session to the local device.
    /// - `paste_allowed`: Specifies whether the user can paste text from the local device to the streaming session.
    /// - `print_allowed`: Specifies whether the user can print to the local device.
    /// - `upload_allowed`: Specifies whether the user can upload files from the local device to the streaming session.
    pub fn new(
        copy_allowed: impl IntoValue<CopyAllowed>,
        download_allowed: impl IntoValue<DownloadAllowed>,
        paste_allowed: impl IntoValue<PasteAllowed>,
        print_allowed: impl IntoValue<PrintAllowed>,
        upload_allowed: impl IntoValue<UploadAllowed>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CopyAllowed", copy_allowed.into_value().into_node());
        object_.put("DownloadAllowed", download_allowed.into_value().into_node());
        object_.put("PasteAllowed", paste_allowed.into_value().into_node());
        object_.put("PrintAllowed", print_allowed.into_value().into_node());
        object_.put("UploadAllowed", upload_allowed.into_value().into_node());
        Self(object_)
    }

    /// The additional encryption context of the user settings.
    ///
    /// `AdditionalEncryptionContext`; an update replaces the resource.
    pub fn additional_encryption_context(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put(
            "AdditionalEncryptionContext",
            value.into_value().into_node(),
        );
        self
    }

    /// The branding configuration that customizes the appearance of the web portal for end users. This includes a custom logo, favicon, wallpaper, localized strings, color theme, and an optional terms of service.
    ///
    /// `BrandingConfiguration`; updated in place.
    pub fn branding_configuration(
        mut self,
        value: impl IntoValue<BrandingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("BrandingConfiguration", value.into_value().into_node());
        self
    }

    /// The configuration that specifies which cookies should be synchronized from the end user's local browser to the remote browser.
    ///
    /// `CookieSynchronizationConfiguration`; updated in place.
    pub fn cookie_synchronization_configuration(
        mut self,
        value: impl IntoValue<CookieSynchronizationConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "CookieSynchronizationConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The customer managed key used to encrypt sensitive information in the user settings.
    ///
    /// `CustomerManagedKey`; an update replaces the resource.
    pub fn customer_managed_key(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0
            .put("CustomerManagedKey", value.into_value().into_node());
        self
    }

    /// Specifies whether the user can use deep links that open automatically when connecting to a session.
    ///
    /// `DeepLinkAllowed`; one of `Disabled`, `Enabled`; updated in place.
    pub fn deep_link_allowed(mut self, value: impl IntoValue<DeepLinkAllowed>) -> Self {
        self.0
            .put("DeepLinkAllowed", value.into_value().into_node());
        self
    }

    /// The amount of time that a streaming session remains active after users disconnect.
    ///
    /// `DisconnectTimeoutInMinutes`; updated in place.
    pub fn disconnect_timeout_in_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("DisconnectTimeoutInMinutes", value.into_value().into_node());
        self
    }

    /// The amount of time that users can be idle (inactive) before they are disconnected from their streaming session and the disconnect timeout interval begins.
    ///
    /// `IdleDisconnectTimeoutInMinutes`; updated in place.
    pub fn idle_disconnect_timeout_in_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put(
            "IdleDisconnectTimeoutInMinutes",
            value.into_value().into_node(),
        );
        self
    }

    /// The tags to add to the user settings resource. A tag is a key-value pair.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The configuration of the toolbar. This allows administrators to select the toolbar type and visual mode, set maximum display resolution for sessions, and choose which items are visible to end users during their sessions. If administrators do not modify these settings, end users retain control over their toolbar preferences.
    ///
    /// `ToolbarConfiguration`; updated in place.
    pub fn toolbar_configuration(
        mut self,
        value: impl IntoValue<ToolbarConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ToolbarConfiguration", value.into_value().into_node());
        self
    }

    /// Specifies whether the user can use WebAuthn redirection for passwordless login to websites within the streaming session.
    ///
    /// `WebAuthnAllowed`; one of `Disabled`, `Enabled`; updated in place.
    pub fn web_authn_allowed(mut self, value: impl IntoValue<WebAuthnAllowed>) -> Self {
        self.0
            .put("WebAuthnAllowed", value.into_value().into_node());
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

impl Construct for CfnUserSettings {
    type Handle = CfnUserSettingsRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnUserSettingsRef {
        CfnUserSettingsRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnUserSettings`] of a stack.
pub struct CfnUserSettingsRef(NodeRef);

impl Clone for CfnUserSettingsRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnUserSettingsRef {}
impl AsNode for CfnUserSettingsRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnUserSettingsRef {
    /// What `Ref` returns: its `UserSettingsArn`, a [`workspacesweb::UserSettingsArn`](kinds::workspacesweb::UserSettingsArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::workspacesweb::UserSettingsArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// A list of web portal ARNs that this user settings resource is associated with.
    ///
    /// `Fn::GetAtt` of `AssociatedPortalArns`.
    #[inline]
    pub fn attr_associated_portal_arns(&self) -> Value<List<kinds::workspacesweb::PortalArn>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssociatedPortalArns")))
    }

    /// Read-only. Metadata for the favicon image file, including the MIME type, file extension, and upload timestamp. This property is automatically populated by the service and cannot be specified in your template. It can be retrieved using the `Fn::GetAtt` intrinsic function.
    ///
    /// `Fn::GetAtt` of `BrandingConfiguration.FaviconMetadata`.
    #[inline]
    pub fn attr_branding_configuration_favicon_metadata(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("BrandingConfiguration.FaviconMetadata"),
        ))
    }

    /// Read-only. Metadata for the logo image file, including the MIME type, file extension, and upload timestamp. This property is automatically populated by the service and cannot be specified in your template. It can be retrieved using the `Fn::GetAtt` intrinsic function.
    ///
    /// `Fn::GetAtt` of `BrandingConfiguration.LogoMetadata`.
    #[inline]
    pub fn attr_branding_configuration_logo_metadata(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("BrandingConfiguration.LogoMetadata"),
        ))
    }

    /// Read-only. Metadata for the wallpaper image file, including the MIME type, file extension, and upload timestamp. This property is automatically populated by the service and cannot be specified in your template. It can be retrieved using the `Fn::GetAtt` intrinsic function.
    ///
    /// `Fn::GetAtt` of `BrandingConfiguration.WallpaperMetadata`.
    #[inline]
    pub fn attr_branding_configuration_wallpaper_metadata(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("BrandingConfiguration.WallpaperMetadata"),
        ))
    }

    /// The ARN of the user settings.
    ///
    /// `Fn::GetAtt` of `UserSettingsArn`.
    #[inline]
    pub fn attr_user_settings_arn(&self) -> Value<kinds::workspacesweb::UserSettingsArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UserSettingsArn")))
    }
}

impl IntoValue<kinds::workspacesweb::UserSettingsArn> for &CfnUserSettingsRef {
    #[inline]
    fn into_value(self) -> Value<kinds::workspacesweb::UserSettingsArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The branding configuration that customizes the appearance of the web portal for end users. This includes a custom logo, favicon, wallpaper, localized strings, color theme, and an optional terms of service.
///
/// > The `LogoMetadata`, `FaviconMetadata`, and `WallpaperMetadata` properties are read-only and cannot be specified in your template. They are automatically populated by the service after you upload images and can be retrieved using the `Fn::GetAtt` intrinsic function.
///
/// The property type `BrandingConfiguration` of `AWS::WorkSpacesWeb::UserSettings`.
#[must_use = "a property type does nothing until it is set"]
pub struct BrandingConfigurationProperty(Object);

impl BrandingConfigurationProperty {
    /// `BrandingConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The color theme for components on the web portal. Choose `Light` if you upload a dark wallpaper, or `Dark` for a light wallpaper.
    ///
    /// `ColorTheme`; one of `Light`, `Dark`.
    pub fn color_theme(mut self, value: impl IntoValue<ColorTheme>) -> Self {
        self.0.put("ColorTheme", value.into_value().into_node());
        self
    }

    /// The favicon image for the portal. Provide either a binary image file or an S3 URI pointing to the image file. Maximum 100 KB in JPEG, PNG, or ICO format.
    ///
    /// `Favicon`.
    pub fn favicon(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Favicon", value.into_value().into_node());
        self
    }

    /// Read-only. Metadata for the favicon image file, including the MIME type, file extension, and upload timestamp. This property is automatically populated by the service and cannot be specified in your template. It can be retrieved using the `Fn::GetAtt` intrinsic function.
    ///
    /// `FaviconMetadata`.
    pub fn favicon_metadata(mut self, value: impl IntoValue<ImageMetadataProperty>) -> Self {
        self.0
            .put("FaviconMetadata", value.into_value().into_node());
        self
    }

    /// A map of localized text strings for different languages, allowing the portal to display content in the user's preferred language.
    ///
    /// `LocalizedStrings`.
    pub fn localized_strings(
        mut self,
        value: impl IntoValue<Map<LocalizedBrandingStringsProperty>>,
    ) -> Self {
        self.0
            .put("LocalizedStrings", value.into_value().into_node());
        self
    }

    /// The logo image for the portal. Provide either a binary image file or an S3 URI pointing to the image file. Maximum 100 KB in JPEG, PNG, or ICO format.
    ///
    /// `Logo`.
    pub fn logo(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Logo", value.into_value().into_node());
        self
    }

    /// Read-only. Metadata for the logo image file, including the MIME type, file extension, and upload timestamp. This property is automatically populated by the service and cannot be specified in your template. It can be retrieved using the `Fn::GetAtt` intrinsic function.
    ///
    /// `LogoMetadata`.
    pub fn logo_metadata(mut self, value: impl IntoValue<ImageMetadataProperty>) -> Self {
        self.0.put("LogoMetadata", value.into_value().into_node());
        self
    }

    /// The terms of service text in Markdown format that users must accept before accessing the portal.
    ///
    /// `TermsOfService`.
    pub fn terms_of_service(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TermsOfService", value.into_value().into_node());
        self
    }

    /// The wallpaper image for the portal. Provide either a binary image file or an S3 URI pointing to the image file. Maximum 5 MB in JPEG or PNG format.
    ///
    /// `Wallpaper`.
    pub fn wallpaper(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Wallpaper", value.into_value().into_node());
        self
    }

    /// Read-only. Metadata for the wallpaper image file, including the MIME type, file extension, and upload timestamp. This property is automatically populated by the service and cannot be specified in your template. It can be retrieved using the `Fn::GetAtt` intrinsic function.
    ///
    /// `WallpaperMetadata`.
    pub fn wallpaper_metadata(mut self, value: impl IntoValue<ImageMetadataProperty>) -> Self {
        self.0
            .put("WallpaperMetadata", value.into_value().into_node());
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

impl Kind for BrandingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BrandingConfigurationProperty> for BrandingConfigurationProperty {}
impl From<BrandingConfigurationProperty> for Node {
    #[inline]
    fn from(value: BrandingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BrandingConfigurationProperty> for BrandingConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<BrandingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a single cookie or set of cookies in an end user's browser.
///
/// The property type `CookieSpecification` of `AWS::WorkSpacesWeb::UserSettings`.
#[must_use = "a property type does nothing until it is set"]
pub struct CookieSpecificationProperty(Object);

impl CookieSpecificationProperty {
    /// `CookieSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `domain`: The domain of the cookie.
    pub fn new(domain: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Domain", domain.into_value().into_node());
        Self(object_)
    }

    /// The name of the cookie.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The path of the cookie.
    ///
    /// `Path`.
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Path", value.into_value().into_node());
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

impl Kind for CookieSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CookieSpecificationProperty> for CookieSpecificationProperty {}
impl From<CookieSpecificationProperty> for Node {
    #[inline]
    fn from(value: CookieSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CookieSpecificationProperty> for CookieSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<CookieSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration that specifies which cookies should be synchronized from the end user's local browser to the remote browser.
///
/// The property type `CookieSynchronizationConfiguration` of `AWS::WorkSpacesWeb::UserSettings`.
#[must_use = "a property type does nothing until it is set"]
pub struct CookieSynchronizationConfigurationProperty(Object);

impl CookieSynchronizationConfigurationProperty {
    /// `CookieSynchronizationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `allowlist`: The list of cookie specifications that are allowed to be synchronized to the remote browser.
    pub fn new(allowlist: impl IntoValue<List<CookieSpecificationProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Allowlist", allowlist.into_value().into_node());
        Self(object_)
    }

    /// The list of cookie specifications that are blocked from being synchronized to the remote browser.
    ///
    /// `Blocklist`.
    pub fn blocklist(mut self, value: impl IntoValue<List<CookieSpecificationProperty>>) -> Self {
        self.0.put("Blocklist", value.into_value().into_node());
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

impl Kind for CookieSynchronizationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CookieSynchronizationConfigurationProperty>
    for CookieSynchronizationConfigurationProperty
{
}
impl From<CookieSynchronizationConfigurationProperty> for Node {
    #[inline]
    fn from(value: CookieSynchronizationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CookieSynchronizationConfigurationProperty>
    for CookieSynchronizationConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<CookieSynchronizationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Metadata information about an uploaded image file.
///
/// The property type `ImageMetadata` of `AWS::WorkSpacesWeb::UserSettings`.
#[must_use = "a property type does nothing until it is set"]
pub struct ImageMetadataProperty(Object);

impl ImageMetadataProperty {
    /// `ImageMetadataProperty` with its required properties, in alphabetical order:
    ///
    /// - `file_extension`: The file extension of the image.
    /// - `last_upload_timestamp`: The timestamp when the image was last uploaded.
    /// - `mime_type`: The MIME type of the image.
    pub fn new(
        file_extension: impl IntoValue<String>,
        last_upload_timestamp: impl IntoValue<String>,
        mime_type: impl IntoValue<MimeType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FileExtension", file_extension.into_value().into_node());
        object_.put(
            "LastUploadTimestamp",
            last_upload_timestamp.into_value().into_node(),
        );
        object_.put("MimeType", mime_type.into_value().into_node());
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

impl Kind for ImageMetadataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ImageMetadataProperty> for ImageMetadataProperty {}
impl From<ImageMetadataProperty> for Node {
    #[inline]
    fn from(value: ImageMetadataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ImageMetadataProperty> for ImageMetadataProperty {
    #[inline]
    fn into_value(self) -> Value<ImageMetadataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Localized text strings for a specific language that customize the web portal.
///
/// The property type `LocalizedBrandingStrings` of `AWS::WorkSpacesWeb::UserSettings`.
#[must_use = "a property type does nothing until it is set"]
pub struct LocalizedBrandingStringsProperty(Object);

impl LocalizedBrandingStringsProperty {
    /// `LocalizedBrandingStringsProperty` with its required properties, in alphabetical order:
    ///
    /// - `browser_tab_title`: The text displayed in the browser tab title.
    /// - `welcome_text`: The welcome text displayed on the sign-in page.
    pub fn new(
        browser_tab_title: impl IntoValue<String>,
        welcome_text: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "BrowserTabTitle",
            browser_tab_title.into_value().into_node(),
        );
        object_.put("WelcomeText", welcome_text.into_value().into_node());
        Self(object_)
    }

    /// The text displayed on the contact button. This field is optional and defaults to "Contact us".
    ///
    /// `ContactButtonText`.
    pub fn contact_button_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ContactButtonText", value.into_value().into_node());
        self
    }

    /// A contact link URL. The URL must start with `https://` or `mailto:`. If not provided, the contact button will be hidden from the web portal screen.
    ///
    /// `ContactLink`.
    pub fn contact_link(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ContactLink", value.into_value().into_node());
        self
    }

    /// The text displayed during session loading. This field is optional and defaults to "Loading your session".
    ///
    /// `LoadingText`.
    pub fn loading_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LoadingText", value.into_value().into_node());
        self
    }

    /// The text displayed on the login button. This field is optional and defaults to "Sign In".
    ///
    /// `LoginButtonText`.
    pub fn login_button_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LoginButtonText", value.into_value().into_node());
        self
    }

    /// The description text for the login section. This field is optional and defaults to "Sign in to your session".
    ///
    /// `LoginDescription`.
    pub fn login_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LoginDescription", value.into_value().into_node());
        self
    }

    /// The title text for the login section. This field is optional and defaults to "Sign In".
    ///
    /// `LoginTitle`.
    pub fn login_title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LoginTitle", value.into_value().into_node());
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

impl Kind for LocalizedBrandingStringsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LocalizedBrandingStringsProperty> for LocalizedBrandingStringsProperty {}
impl From<LocalizedBrandingStringsProperty> for Node {
    #[inline]
    fn from(value: LocalizedBrandingStringsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LocalizedBrandingStringsProperty> for LocalizedBrandingStringsProperty {
    #[inline]
    fn into_value(self) -> Value<LocalizedBrandingStringsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of the toolbar. This allows administrators to select the toolbar type and visual mode, set maximum display resolution for sessions, and choose which items are visible to end users during their sessions. If administrators do not modify these settings, end users retain control over their toolbar preferences.
///
/// The property type `ToolbarConfiguration` of `AWS::WorkSpacesWeb::UserSettings`.
#[must_use = "a property type does nothing until it is set"]
pub struct ToolbarConfigurationProperty(Object);

impl ToolbarConfigurationProperty {
    /// `ToolbarConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The list of toolbar items to be hidden.
    ///
    /// `HiddenToolbarItems`; one of `Windows`, `DualMonitor`, `FullScreen`, `Webcam`, `Microphone`.
    pub fn hidden_toolbar_items(mut self, value: impl IntoValue<List<HiddenToolbarItem>>) -> Self {
        self.0
            .put("HiddenToolbarItems", value.into_value().into_node());
        self
    }

    /// The maximum display resolution that is allowed for the session.
    ///
    /// `MaxDisplayResolution`; one of `size4096X2160`, `size3840X2160`, `size3440X1440`, `size2560X1440`, `size1920X1080`, `size1280X720`, `size1024X768`, `size800X600`.
    pub fn max_display_resolution(mut self, value: impl IntoValue<MaxDisplayResolution>) -> Self {
        self.0
            .put("MaxDisplayResolution", value.into_value().into_node());
        self
    }

    /// The type of toolbar displayed during the session.
    ///
    /// `ToolbarType`; one of `Floating`, `Docked`.
    pub fn toolbar_type(mut self, value: impl IntoValue<ToolbarType>) -> Self {
        self.0.put("ToolbarType", value.into_value().into_node());
        self
    }

    /// The visual mode of the toolbar.
    ///
    /// `VisualMode`; one of `Dark`, `Light`.
    pub fn visual_mode(mut self, value: impl IntoValue<VisualMode>) -> Self {
        self.0.put("VisualMode", value.into_value().into_node());
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

impl Kind for ToolbarConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ToolbarConfigurationProperty> for ToolbarConfigurationProperty {}
impl From<ToolbarConfigurationProperty> for Node {
    #[inline]
    fn from(value: ToolbarConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ToolbarConfigurationProperty> for ToolbarConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ToolbarConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ColorTheme` of a `BrandingConfiguration` of `AWS::WorkSpacesWeb::UserSettings`.
pub enum ColorTheme {
    /// `Dark`.
    Dark,
    /// `Light`.
    Light,
}

#[diagnostic::do_not_recommend]
impl Kind for ColorTheme {}
#[diagnostic::do_not_recommend]
impl TextKind for ColorTheme {}
#[diagnostic::do_not_recommend]
impl IdKind for ColorTheme {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ColorTheme {}
#[diagnostic::do_not_recommend]
impl IntoValue<ColorTheme> for ColorTheme {
    #[inline]
    fn into_value(self) -> Value<ColorTheme> {
        const VALUES: &[&str] = &["Dark", "Light"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CopyAllowed` of `AWS::WorkSpacesWeb::UserSettings`.
pub enum CopyAllowed {
    /// `Disabled`.
    Disabled,
    /// `Enabled`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for CopyAllowed {}
#[diagnostic::do_not_recommend]
impl TextKind for CopyAllowed {}
#[diagnostic::do_not_recommend]
impl IdKind for CopyAllowed {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CopyAllowed {}
#[diagnostic::do_not_recommend]
impl IntoValue<CopyAllowed> for CopyAllowed {
    #[inline]
    fn into_value(self) -> Value<CopyAllowed> {
        const VALUES: &[&str] = &["Disabled", "Enabled"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DeepLinkAllowed` of `AWS::WorkSpacesWeb::UserSettings`.
pub enum DeepLinkAllowed {
    /// `Disabled`.
    Disabled,
    /// `Enabled`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for DeepLinkAllowed {}
#[diagnostic::do_not_recommend]
impl TextKind for DeepLinkAllowed {}
#[diagnostic::do_not_recommend]
impl IdKind for DeepLinkAllowed {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DeepLinkAllowed {}
#[diagnostic::do_not_recommend]
impl IntoValue<DeepLinkAllowed> for DeepLinkAllowed {
    #[inline]
    fn into_value(self) -> Value<DeepLinkAllowed> {
        const VALUES: &[&str] = &["Disabled", "Enabled"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DownloadAllowed` of `AWS::WorkSpacesWeb::UserSettings`.
pub enum DownloadAllowed {
    /// `Disabled`.
    Disabled,
    /// `Enabled`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for DownloadAllowed {}
#[diagnostic::do_not_recommend]
impl TextKind for DownloadAllowed {}
#[diagnostic::do_not_recommend]
impl IdKind for DownloadAllowed {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DownloadAllowed {}
#[diagnostic::do_not_recommend]
impl IntoValue<DownloadAllowed> for DownloadAllowed {
    #[inline]
    fn into_value(self) -> Value<DownloadAllowed> {
        const VALUES: &[&str] = &["Disabled", "Enabled"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `HiddenToolbarItems` of a `ToolbarConfiguration` of `AWS::WorkSpacesWeb::UserSettings`.
pub enum HiddenToolbarItem {
    /// `DualMonitor`.
    DualMonitor,
    /// `FullScreen`.
    FullScreen,
    /// `Microphone`.
    Microphone,
    /// `Webcam`.
    Webcam,
    /// `Windows`.
    Windows,
}

#[diagnostic::do_not_recommend]
impl Kind for HiddenToolbarItem {}
#[diagnostic::do_not_recommend]
impl TextKind for HiddenToolbarItem {}
#[diagnostic::do_not_recommend]
impl IdKind for HiddenToolbarItem {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for HiddenToolbarItem {}
#[diagnostic::do_not_recommend]
impl IntoValue<HiddenToolbarItem> for HiddenToolbarItem {
    #[inline]
    fn into_value(self) -> Value<HiddenToolbarItem> {
        const VALUES: &[&str] = &[
            "DualMonitor",
            "FullScreen",
            "Microphone",
            "Webcam",
            "Windows",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MaxDisplayResolution` of a `ToolbarConfiguration` of `AWS::WorkSpacesWeb::UserSettings`.
pub enum MaxDisplayResolution {
    /// `size1024X768`.
    Size1024X768,
    /// `size1280X720`.
    Size1280X720,
    /// `size1920X1080`.
    Size1920X1080,
    /// `size2560X1440`.
    Size2560X1440,
    /// `size3440X1440`.
    Size3440X1440,
    /// `size3840X2160`.
    Size3840X2160,
    /// `size4096X2160`.
    Size4096X2160,
    /// `size800X600`.
    Size800X600,
}

#[diagnostic::do_not_recommend]
impl Kind for MaxDisplayResolution {}
#[diagnostic::do_not_recommend]
impl TextKind for MaxDisplayResolution {}
#[diagnostic::do_not_recommend]
impl IdKind for MaxDisplayResolution {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MaxDisplayResolution {}
#[diagnostic::do_not_recommend]
impl IntoValue<MaxDisplayResolution> for MaxDisplayResolution {
    #[inline]
    fn into_value(self) -> Value<MaxDisplayResolution> {
        const VALUES: &[&str] = &[
            "size1024X768",
            "size1280X720",
            "size1920X1080",
            "size2560X1440",
            "size3440X1440",
            "size3840X2160",
            "size4096X2160",
            "size800X600",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MimeType` of a `ImageMetadata` of `AWS::WorkSpacesWeb::UserSettings`.
pub enum MimeType {
    /// `image/jpeg`.
    ImageJpeg,
    /// `image/png`.
    ImagePng,
    /// `image/x-icon`.
    ImageXIcon,
}

#[diagnostic::do_not_recommend]
impl Kind for MimeType {}
#[diagnostic::do_not_recommend]
impl TextKind for MimeType {}
#[diagnostic::do_not_recommend]
impl IdKind for MimeType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MimeType {}
#[diagnostic::do_not_recommend]
impl IntoValue<MimeType> for MimeType {
    #[inline]
    fn into_value(self) -> Value<MimeType> {
        const VALUES: &[&str] = &["image/jpeg", "image/png", "image/x-icon"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PasteAllowed` of `AWS::WorkSpacesWeb::UserSettings`.
pub enum PasteAllowed {
    /// `Disabled`.
    Disabled,
    /// `Enabled`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for PasteAllowed {}
#[diagnostic::do_not_recommend]
impl TextKind for PasteAllowed {}
#[diagnostic::do_not_recommend]
impl IdKind for PasteAllowed {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PasteAllowed {}
#[diagnostic::do_not_recommend]
impl IntoValue<PasteAllowed> for PasteAllowed {
    #[inline]
    fn into_value(self) -> Value<PasteAllowed> {
        const VALUES: &[&str] = &["Disabled", "Enabled"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PrintAllowed` of `AWS::WorkSpacesWeb::UserSettings`.
pub enum PrintAllowed {
    /// `Disabled`.
    Disabled,
    /// `Enabled`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for PrintAllowed {}
#[diagnostic::do_not_recommend]
impl TextKind for PrintAllowed {}
#[diagnostic::do_not_recommend]
impl IdKind for PrintAllowed {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PrintAllowed {}
#[diagnostic::do_not_recommend]
impl IntoValue<PrintAllowed> for PrintAllowed {
    #[inline]
    fn into_value(self) -> Value<PrintAllowed> {
        const VALUES: &[&str] = &["Disabled", "Enabled"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ToolbarType` of a `ToolbarConfiguration` of `AWS::WorkSpacesWeb::UserSettings`.
pub enum ToolbarType {
    /// `Docked`.
    Docked,
    /// `Floating`.
    Floating,
}

#[diagnostic::do_not_recommend]
impl Kind for ToolbarType {}
#[diagnostic::do_not_recommend]
impl TextKind for ToolbarType {}
#[diagnostic::do_not_recommend]
impl IdKind for ToolbarType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ToolbarType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ToolbarType> for ToolbarType {
    #[inline]
    fn into_value(self) -> Value<ToolbarType> {
        const VALUES: &[&str] = &["Docked", "Floating"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UploadAllowed` of `AWS::WorkSpacesWeb::UserSettings`.
pub enum UploadAllowed {
    /// `Disabled`.
    Disabled,
    /// `Enabled`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for UploadAllowed {}
#[diagnostic::do_not_recommend]
impl TextKind for UploadAllowed {}
#[diagnostic::do_not_recommend]
impl IdKind for UploadAllowed {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UploadAllowed {}
#[diagnostic::do_not_recommend]
impl IntoValue<UploadAllowed> for UploadAllowed {
    #[inline]
    fn into_value(self) -> Value<UploadAllowed> {
        const VALUES: &[&str] = &["Disabled", "Enabled"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `VisualMode` of a `ToolbarConfiguration` of `AWS::WorkSpacesWeb::UserSettings`.
pub enum VisualMode {
    /// `Dark`.
    Dark,
    /// `Light`.
    Light,
}

#[diagnostic::do_not_recommend]
impl Kind for VisualMode {}
#[diagnostic::do_not_recommend]
impl TextKind for VisualMode {}
#[diagnostic::do_not_recommend]
impl IdKind for VisualMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for VisualMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<VisualMode> for VisualMode {
    #[inline]
    fn into_value(self) -> Value<VisualMode> {
        const VALUES: &[&str] = &["Dark", "Light"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `WebAuthnAllowed` of `AWS::WorkSpacesWeb::UserSettings`.
pub enum WebAuthnAllowed {
    /// `Disabled`.
    Disabled,
    /// `Enabled`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for WebAuthnAllowed {}
#[diagnostic::do_not_recommend]
impl TextKind for WebAuthnAllowed {}
#[diagnostic::do_not_recommend]
impl IdKind for WebAuthnAllowed {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for WebAuthnAllowed {}
#[diagnostic::do_not_recommend]
impl IntoValue<WebAuthnAllowed> for WebAuthnAllowed {
    #[inline]
    fn into_value(self) -> Value<WebAuthnAllowed> {
        const VALUES: &[&str] = &["Disabled", "Enabled"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
