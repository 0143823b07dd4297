// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::WorkSpacesWeb::Portal` and its property types.

use crate::l1::*;

/// This resource specifies a web portal, which users use to start browsing sessions. A `Standard` web portal can't start browsing sessions unless you have at defined and associated an `IdentityProvider` and `NetworkSettings` resource. An `IAM Identity Center` web portal does not require an `IdentityProvider` resource.
///
/// For more information about web portals, see [What is Amazon WorkSpaces Secure Browser?](https://docs.aws.amazon.com/workspaces-web/latest/adminguide/what-is-workspaces-web.html.html).
///
/// `AWS::WorkSpacesWeb::Portal`; `Ref` returns its `PortalArn`, a [`workspacesweb::PortalArn`](kinds::workspacesweb::PortalArn).
/// Changing one of these replaces it: `AdditionalEncryptionContext`, `CustomerManagedKey`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-portal.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPortal(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::WorkSpacesWeb::Portal",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("portal.rules"),
};

impl CfnPortal {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::WorkSpacesWeb::Portal";

    /// `CfnPortal` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The additional encryption context of the portal.
    ///
    /// `AdditionalEncryptionContext`; an update replaces the resource.
    pub fn additional_encryption_context(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put(
            "AdditionalEncryptionContext",
            value.into_value().into_node(),
        );
        self
    }

    /// The type of authentication integration points used when signing into the web portal. Defaults to `Standard`.
    ///
    /// `Standard` web portals are authenticated directly through your identity provider (IdP). User and group access to your web portal is controlled through your IdP. You need to include an IdP resource in your template to integrate your IdP with your web portal. Completing the configuration for your IdP requires exchanging WorkSpaces Secure Browser’s SP metadata with your IdP’s IdP metadata. If your IdP requires the SP metadata first before returning the IdP metadata, you should follow these steps:
    ///
    /// 1. Create and deploy a CloudFormation template with a `Standard` portal with no `IdentityProvider` resource.
    ///
    /// 2. Retrieve the SP metadata using `Fn:GetAtt`, the WorkSpaces Secure Browser console, or by the calling the `GetPortalServiceProviderMetadata` API.
    ///
    /// 3. Submit the data to your IdP.
    ///
    /// 4. Add an `IdentityProvider` resource to your CloudFormation template.
    ///
    /// `SSO` web portals are authenticated through SSOlong. They provide additional features, such as IdP-initiated authentication. Identity sources (including external identity provider integration) and other identity provider information must be configured in SSO. User and group assignment must be done through the WorkSpaces Secure Browser console. These cannot be configured in CloudFormation.
    ///
    /// `AuthenticationType`; one of `Standard`, `IAM_Identity_Center`; updated in place.
    pub fn authentication_type(mut self, value: impl IntoValue<AuthenticationType>) -> Self {
        self.0
            .put("AuthenticationType", value.into_value().into_node());
        self
    }

    /// The ARN of the browser settings that is associated with this web portal.
    ///
    /// `BrowserSettingsArn`; updated in place.
    pub fn browser_settings_arn(
        mut self,
        value: impl IntoValue<kinds::workspacesweb::BrowserSettingsArn>,
    ) -> Self {
        self.0
            .put("BrowserSettingsArn", value.into_value().into_node());
        self
    }

    /// The customer managed key of the web portal.
    ///
    /// *Pattern*: `^arn:[\w+=\/,.@-]+:kms:[a-zA-Z0-9\-]*:[a-zA-Z0-9]{1,12}:key\/[a-zA-Z0-9-]+$`
    ///
    /// `CustomerManagedKey`; an update replaces the resource.
    pub fn customer_managed_key(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0
            .put("CustomerManagedKey", value.into_value().into_node());
        self
    }

    /// The ARN of the data protection settings.
    ///
    /// `DataProtectionSettingsArn`; updated in place.
    pub fn data_protection_settings_arn(
        mut self,
        value: impl IntoValue<kinds::workspacesweb::DataProtectionSettingsArn>,
    ) -> Self {
        self.0
            .put("DataProtectionSettingsArn", value.into_value().into_node());
        self
    }

    /// The name of the web portal.
    ///
    /// `DisplayName`; updated in place.
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DisplayName", value.into_value().into_node());
        self
    }

    /// The type and resources of the underlying instance.
    ///
    /// `InstanceType`; one of `standard.regular`, `standard.large`, `standard.xlarge`; updated in place.
    pub fn instance_type(mut self, value: impl IntoValue<InstanceType>) -> Self {
        self.0.put("InstanceType", value.into_value().into_node());
        self
    }

    /// The ARN of the IP access settings that is associated with the web portal.
    ///
    /// `IpAccessSettingsArn`; updated in place.
    pub fn ip_access_settings_arn(
        mut self,
        value: impl IntoValue<kinds::workspacesweb::IpAccessSettingsArn>,
    ) -> Self {
        self.0
            .put("IpAccessSettingsArn", value.into_value().into_node());
        self
    }

    /// The maximum number of concurrent sessions for the portal.
    ///
    /// `MaxConcurrentSessions`; updated in place.
    pub fn max_concurrent_sessions(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("MaxConcurrentSessions", value.into_value().into_node());
        self
    }

    /// The ARN of the network settings that is associated with the web portal.
    ///
    /// `NetworkSettingsArn`; updated in place.
    pub fn network_settings_arn(
        mut self,
        value: impl IntoValue<kinds::workspacesweb::NetworkSettingsArn>,
    ) -> Self {
        self.0
            .put("NetworkSettingsArn", value.into_value().into_node());
        self
    }

    /// The `PortalCustomDomain` property.
    ///
    /// `PortalCustomDomain`; updated in place.
    pub fn portal_custom_domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PortalCustomDomain", value.into_value().into_node());
        self
    }

    /// The ARN of the session logger that is associated with the portal.
    ///
    /// `SessionLoggerArn`; updated in place.
    pub fn session_logger_arn(
        mut self,
        value: impl IntoValue<kinds::workspacesweb::SessionLoggerArn>,
    ) -> Self {
        self.0
            .put("SessionLoggerArn", value.into_value().into_node());
        self
    }

    /// The tags to add to the web portal. A tag is a key-value pair.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The ARN of the trust store that is associated with the web portal.
    ///
    /// `TrustStoreArn`; updated in place.
    pub fn trust_store_arn(
        mut self,
        value: impl IntoValue<kinds::workspacesweb::TrustStoreArn>,
    ) -> Self {
        self.0.put("TrustStoreArn", value.into_value().into_node());
        self
    }

    /// The ARN of the user access logging settings that is associated with the web portal.
    ///
    /// `UserAccessLoggingSettingsArn`; updated in place.
    pub fn user_access_logging_settings_arn(
        mut self,
        value: impl IntoValue<kinds::workspacesweb::UserAccessLoggingSettingsArn>,
    ) -> Self {
        self.0.put(
            "UserAccessLoggingSettingsArn",
            value.into_value().into_node(),
        );
        self
    }

    /// The ARN of the user settings that is associated with the web portal.
    ///
    /// `UserSettingsArn`; updated in place.
    pub fn user_settings_arn(
        mut self,
        value: impl IntoValue<kinds::workspacesweb::UserSettingsArn>,
    ) -> Self {
        self.0
            .put("UserSettingsArn", value.into_value().into_node());
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

impl Construct for CfnPortal {
    type Handle = CfnPortalRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPortalRef {
        CfnPortalRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPortal`] of a stack.
pub struct CfnPortalRef(NodeRef);

impl Clone for CfnPortalRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPortalRef {}
impl AsNode for CfnPortalRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPortalRef {
    /// What `Ref` returns: its `PortalArn`, a [`workspacesweb::PortalArn`](kinds::workspacesweb::PortalArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::workspacesweb::PortalArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The browser that users see when using a streaming session.
    ///
    /// `Fn::GetAtt` of `BrowserType`.
    #[inline]
    pub fn attr_browser_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("BrowserType")))
    }

    /// The creation date of the web portal.
    ///
    /// `Fn::GetAtt` of `CreationDate`.
    #[inline]
    pub fn attr_creation_date(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationDate")))
    }

    /// The ARN of the web portal.
    ///
    /// `Fn::GetAtt` of `PortalArn`.
    #[inline]
    pub fn attr_portal_arn(&self) -> Value<kinds::workspacesweb::PortalArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PortalArn")))
    }

    /// The endpoint URL of the web portal that users access in order to start streaming sessions.
    ///
    /// `Fn::GetAtt` of `PortalEndpoint`.
    #[inline]
    pub fn attr_portal_endpoint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PortalEndpoint")))
    }

    /// The status of the web portal.
    ///
    /// `Fn::GetAtt` of `PortalStatus`.
    #[inline]
    pub fn attr_portal_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PortalStatus")))
    }

    /// The renderer that is used in streaming sessions.
    ///
    /// `Fn::GetAtt` of `RendererType`.
    #[inline]
    pub fn attr_renderer_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RendererType")))
    }

    /// The SAML metadata of the service provider.
    ///
    /// `Fn::GetAtt` of `ServiceProviderSamlMetadata`.
    #[inline]
    pub fn attr_service_provider_saml_metadata(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ServiceProviderSamlMetadata"),
        ))
    }

    /// A message that explains why the web portal is in its current status.
    ///
    /// `Fn::GetAtt` of `StatusReason`.
    #[inline]
    pub fn attr_status_reason(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StatusReason")))
    }
}

impl IntoValue<kinds::workspacesweb::PortalArn> for &CfnPortalRef {
    #[inline]
    fn into_value(self) -> Value<kinds::workspacesweb::PortalArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `AuthenticationType` of `AWS::WorkSpacesWeb::Portal`.
pub enum AuthenticationType {
    /// `IAM_Identity_Center`.
    IamIdentityCenter,
    /// `Standard`.
    Standard,
}

#[diagnostic::do_not_recommend]
impl Kind for AuthenticationType {}
#[diagnostic::do_not_recommend]
impl TextKind for AuthenticationType {}
#[diagnostic::do_not_recommend]
impl IdKind for AuthenticationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AuthenticationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AuthenticationType> for AuthenticationType {
    #[inline]
    fn into_value(self) -> Value<AuthenticationType> {
        const VALUES: &[&str] = &["IAM_Identity_Center", "Standard"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `InstanceType` of `AWS::WorkSpacesWeb::Portal`.
pub enum InstanceType {
    /// `standard.large`.
    StandardLarge,
    /// `standard.regular`.
    StandardRegular,
    /// `standard.xlarge`.
    StandardXlarge,
}

#[diagnostic::do_not_recommend]
impl Kind for InstanceType {}
#[diagnostic::do_not_recommend]
impl TextKind for InstanceType {}
#[diagnostic::do_not_recommend]
impl IdKind for InstanceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InstanceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<InstanceType> for InstanceType {
    #[inline]
    fn into_value(self) -> Value<InstanceType> {
        const VALUES: &[&str] = &["standard.large", "standard.regular", "standard.xlarge"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
