// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::WorkSpacesWeb::BrowserSettings` and its property types.

use crate::l1::*;

/// This resource specifies browser settings that can be associated with a web portal. Once associated with a web portal, browser settings control how the browser will behave once a user starts a streaming session for the web portal.
///
/// `AWS::WorkSpacesWeb::BrowserSettings`; `Ref` returns its `BrowserSettingsArn`, a [`workspacesweb::BrowserSettingsArn`](kinds::workspacesweb::BrowserSettingsArn).
/// Changing one of these replaces it: `AdditionalEncryptionContext`, `CustomerManagedKey`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-browsersettings.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnBrowserSettings(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::WorkSpacesWeb::BrowserSettings",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("browser_settings.rules"),
};

impl CfnBrowserSettings {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::WorkSpacesWeb::BrowserSettings";

    /// `CfnBrowserSettings` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Additional encryption context of the browser settings.
    ///
    /// `AdditionalEncryptionContext`; an update replaces the resource.
    pub fn additional_encryption_context(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put(
            "AdditionalEncryptionContext",
            value.into_value().into_node(),
        );
        self
    }

    /// A JSON string containing Chrome Enterprise policies that will be applied to all streaming sessions.
    ///
    /// `BrowserPolicy`; updated in place.
    pub fn browser_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BrowserPolicy", value.into_value().into_node());
        self
    }

    /// The custom managed key of the browser settings.
    ///
    /// *Pattern*: `^arn:[\w+=\/,.@-]+:kms:[a-zA-Z0-9\-]*:[a-zA-Z0-9]{1,12}:key\/[a-zA-Z0-9-]+$`
    ///
    /// `CustomerManagedKey`; an update replaces the resource.
    pub fn customer_managed_key(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0
            .put("CustomerManagedKey", value.into_value().into_node());
        self
    }

    /// The tags to add to the browser settings resource. A tag is a key-value pair.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The policy that specifies which URLs end users are allowed to access or which URLs or domain categories they are restricted from accessing for enhanced security.
    ///
    /// `WebContentFilteringPolicy`; updated in place.
    pub fn web_content_filtering_policy(
        mut self,
        value: impl IntoValue<WebContentFilteringPolicyProperty>,
    ) -> Self {
        self.0
            .put("WebContentFilteringPolicy", value.into_value().into_node());
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

impl Construct for CfnBrowserSettings {
    type Handle = CfnBrowserSettingsRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnBrowserSettingsRef {
        CfnBrowserSettingsRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnBrowserSettings`] of a stack.
pub struct CfnBrowserSettingsRef(NodeRef);

impl Clone for CfnBrowserSettingsRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnBrowserSettingsRef {}
impl AsNode for CfnBrowserSettingsRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnBrowserSettingsRef {
    /// What `Ref` returns: its `BrowserSettingsArn`, a [`workspacesweb::BrowserSettingsArn`](kinds::workspacesweb::BrowserSettingsArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::workspacesweb::BrowserSettingsArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// A list of web portal ARNs that the browser settings resource is associated with.
    ///
    /// `Fn::GetAtt` of `AssociatedPortalArns`.
    #[inline]
    pub fn attr_associated_portal_arns(&self) -> Value<List<kinds::workspacesweb::PortalArn>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssociatedPortalArns")))
    }

    /// The ARN of the browser settings.
    ///
    /// `Fn::GetAtt` of `BrowserSettingsArn`.
    #[inline]
    pub fn attr_browser_settings_arn(&self) -> Value<kinds::workspacesweb::BrowserSettingsArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("BrowserSettingsArn")))
    }
}

impl IntoValue<kinds::workspacesweb::BrowserSettingsArn> for &CfnBrowserSettingsRef {
    #[inline]
    fn into_value(self) -> Value<kinds::workspacesweb::BrowserSettingsArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The policy that specifies which URLs end users are allowed to access or which URLs or domain categories they are restricted from accessing for enhanced security.
///
/// The property type `WebContentFilteringPolicy` of `AWS::WorkSpacesWeb::BrowserSettings`.
#[must_use = "a property type does nothing until it is set"]
pub struct WebContentFilteringPolicyProperty(Object);

impl WebContentFilteringPolicyProperty {
    /// `WebContentFilteringPolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// URLs and domains that are always accessible to end users.
    ///
    /// `AllowedUrls`.
    pub fn allowed_urls(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AllowedUrls", value.into_value().into_node());
        self
    }

    /// Categories of websites that are blocked on the end user's browsers.
    ///
    /// `BlockedCategories`; one of `Cults`, `Gambling`, `Nudity`, `Pornography`, `SexEducation`, `Tasteless`, `Violence`, `DownloadSites`, `ImageSharing`, `PeerToPeer`, `StreamingMediaAndDownloads`, `GenerativeAI`, ….
    pub fn blocked_categories(mut self, value: impl IntoValue<List<BlockedCategory>>) -> Self {
        self.0
            .put("BlockedCategories", value.into_value().into_node());
        self
    }

    /// URLs and domains that end users cannot access.
    ///
    /// `BlockedUrls`.
    pub fn blocked_urls(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("BlockedUrls", value.into_value().into_node());
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

impl Kind for WebContentFilteringPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WebContentFilteringPolicyProperty> for WebContentFilteringPolicyProperty {}
impl From<WebContentFilteringPolicyProperty> for Node {
    #[inline]
    fn from(value: WebContentFilteringPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WebContentFilteringPolicyProperty> for WebContentFilteringPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<WebContentFilteringPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `BlockedCategories` of a `WebContentFilteringPolicy` of `AWS::WorkSpacesWeb::BrowserSettings`.
pub enum BlockedCategory {
    /// `Chat`.
    Chat,
    /// `CriminalActivity`.
    CriminalActivity,
    /// `Cults`.
    Cults,
    /// `DownloadSites`.
    DownloadSites,
    /// `Gambling`.
    Gambling,
    /// `Games`.
    Games,
    /// `GenerativeAI`.
    GenerativeAi,
    /// `Hacking`.
    Hacking,
    /// `HateAndIntolerance`.
    HateAndIntolerance,
    /// `IllegalDrug`.
    IllegalDrug,
    /// `IllegalSoftware`.
    IllegalSoftware,
    /// `ImageSharing`.
    ImageSharing,
    /// `InstantMessaging`.
    InstantMessaging,
    /// `Nudity`.
    Nudity,
    /// `ParkedDomains`.
    ParkedDomains,
    /// `PeerToPeer`.
    PeerToPeer,
    /// `Pornography`.
    Pornography,
    /// `ProfessionalNetwork`.
    ProfessionalNetwork,
    /// `SchoolCheating`.
    SchoolCheating,
    /// `SelfHarm`.
    SelfHarm,
    /// `SexEducation`.
    SexEducation,
    /// `SocialNetworking`.
    SocialNetworking,
    /// `StreamingMediaAndDownloads`.
    StreamingMediaAndDownloads,
    /// `Tasteless`.
    Tasteless,
    /// `Violence`.
    Violence,
    /// `Weapons`.
    Weapons,
    /// `WebBasedEmail`.
    WebBasedEmail,
}

#[diagnostic::do_not_recommend]
impl Kind for BlockedCategory {}
#[diagnostic::do_not_recommend]
impl TextKind for BlockedCategory {}
#[diagnostic::do_not_recommend]
impl IdKind for BlockedCategory {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for BlockedCategory {}
#[diagnostic::do_not_recommend]
impl IntoValue<BlockedCategory> for BlockedCategory {
    #[inline]
    fn into_value(self) -> Value<BlockedCategory> {
        const VALUES: &[&str] = &[
            "Chat",
            "CriminalActivity",
            "Cults",
            "DownloadSites",
            "Gambling",
            "Games",
            "GenerativeAI",
            "Hacking",
            "HateAndIntolerance",
            "IllegalDrug",
            "IllegalSoftware",
            "ImageSharing",
            "InstantMessaging",
            "Nudity",
            "ParkedDomains",
            "PeerToPeer",
            "Pornography",
            "ProfessionalNetwork",
            "SchoolCheating",
            "SelfHarm",
            "SexEducation",
            "SocialNetworking",
            "StreamingMediaAndDownloads",
            "Tasteless",
            "Violence",
            "Weapons",
            "WebBasedEmail",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
