// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppStream::Stack` and its property types.

use crate::l1::*;

/// The `AWS::AppStream::Stack` resource creates a stack to start streaming applications to Amazon AppStream 2.0 users. A stack consists of an associated fleet, user access policies, and storage configurations.
///
/// `AWS::AppStream::Stack`; `Ref` returns its `Name`, a [`appstream::StackName`](kinds::appstream::StackName).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-stack.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnStack(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppStream::Stack",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("stack.rules"),
};

impl CfnStack {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppStream::Stack";

    /// `CfnStack` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The list of virtual private cloud (VPC) interface endpoint objects. Users of the stack can connect to WorkSpaces Applications only through the specified endpoints.
    ///
    /// `AccessEndpoints`; updated in place.
    pub fn access_endpoints(mut self, value: impl IntoValue<List<AccessEndpointProperty>>) -> Self {
        self.0
            .put("AccessEndpoints", value.into_value().into_node());
        self
    }

    /// The configuration for agent access on a stack. Agent access enables AI agents to interact with desktop applications during streaming sessions.
    ///
    /// `AgentAccessConfig`; updated in place.
    pub fn agent_access_config(mut self, value: impl IntoValue<AgentAccessConfigProperty>) -> Self {
        self.0
            .put("AgentAccessConfig", value.into_value().into_node());
        self
    }

    /// The persistent application settings for users of the stack. When these settings are enabled, changes that users make to applications and Windows settings are automatically saved after each session and applied to the next session.
    ///
    /// `ApplicationSettings`; updated in place.
    pub fn application_settings(
        mut self,
        value: impl IntoValue<ApplicationSettingsProperty>,
    ) -> Self {
        self.0
            .put("ApplicationSettings", value.into_value().into_node());
        self
    }

    /// The stack attributes to delete.
    ///
    /// `AttributesToDelete`; updated in place.
    pub fn attributes_to_delete(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AttributesToDelete", value.into_value().into_node());
        self
    }

    /// The content redirection settings for the stack.
    ///
    /// `ContentRedirection`; updated in place.
    pub fn content_redirection(
        mut self,
        value: impl IntoValue<ContentRedirectionProperty>,
    ) -> Self {
        self.0
            .put("ContentRedirection", value.into_value().into_node());
        self
    }

    /// *This parameter has been deprecated.*
    ///
    /// Deletes the storage connectors currently enabled for the stack.
    ///
    /// `DeleteStorageConnectors`; updated in place.
    pub fn delete_storage_connectors(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DeleteStorageConnectors", value.into_value().into_node());
        self
    }

    /// The description to display.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The stack name to display.
    ///
    /// `DisplayName`; updated in place.
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DisplayName", value.into_value().into_node());
        self
    }

    /// The domains where WorkSpaces Applications streaming sessions can be embedded in an iframe. You must approve the domains that you want to host embedded WorkSpaces Applications streaming sessions.
    ///
    /// `EmbedHostDomains`; updated in place.
    pub fn embed_host_domains(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("EmbedHostDomains", value.into_value().into_node());
        self
    }

    /// The URL that users are redirected to after they click the Send Feedback link. If no URL is specified, no Send Feedback link is displayed.
    ///
    /// `FeedbackURL`; updated in place.
    pub fn feedback_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FeedbackURL", value.into_value().into_node());
        self
    }

    /// The name of the stack.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The URL that users are redirected to after their streaming session ends.
    ///
    /// `RedirectURL`; updated in place.
    pub fn redirect_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RedirectURL", value.into_value().into_node());
        self
    }

    /// The storage connectors to enable.
    ///
    /// `StorageConnectors`; updated in place.
    pub fn storage_connectors(
        mut self,
        value: impl IntoValue<List<StorageConnectorProperty>>,
    ) -> Self {
        self.0
            .put("StorageConnectors", value.into_value().into_node());
        self
    }

    /// The streaming protocol that you want your stack to prefer. This can be UDP or TCP. Currently, UDP is only supported in the Windows native client.
    ///
    /// `StreamingExperienceSettings`; updated in place.
    pub fn streaming_experience_settings(
        mut self,
        value: impl IntoValue<StreamingExperienceSettingsProperty>,
    ) -> Self {
        self.0.put(
            "StreamingExperienceSettings",
            value.into_value().into_node(),
        );
        self
    }

    /// An array of key-value pairs.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The actions that are enabled or disabled for users during their streaming sessions. By default, these actions are enabled.
    ///
    /// `UserSettings`; updated in place.
    pub fn user_settings(mut self, value: impl IntoValue<List<UserSettingProperty>>) -> Self {
        self.0.put("UserSettings", value.into_value().into_node());
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

impl Construct for CfnStack {
    type Handle = CfnStackRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnStackRef {
        CfnStackRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnStack`] of a stack.
pub struct CfnStackRef(NodeRef);

impl Clone for CfnStackRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnStackRef {}
impl AsNode for CfnStackRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnStackRef {
    /// What `Ref` returns: its `Name`, a [`appstream::StackName`](kinds::appstream::StackName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::appstream::StackName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::appstream::StackName> for &CfnStackRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appstream::StackName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Describes an interface VPC endpoint (interface endpoint) that lets you create a private connection between the virtual private cloud (VPC) that you specify and WorkSpaces Applications. When you specify an interface endpoint for a stack, users of the stack can connect to WorkSpaces Applications only through that endpoint. When you specify an interface endpoint for an image builder, administrators can connect to the image builder only through that endpoint.
///
/// The property type `AccessEndpoint` of `AWS::AppStream::Stack`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccessEndpointProperty(Object);

impl AccessEndpointProperty {
    /// `AccessEndpointProperty` with its required properties, in alphabetical order:
    ///
    /// - `endpoint_type`: The type of interface endpoint.
    /// - `vpce_id`: The identifier (ID) of the VPC in which the interface endpoint is used.
    pub fn new(endpoint_type: impl IntoValue<String>, vpce_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EndpointType", endpoint_type.into_value().into_node());
        object_.put("VpceId", vpce_id.into_value().into_node());
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

impl Kind for AccessEndpointProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AccessEndpointProperty> for AccessEndpointProperty {}
impl From<AccessEndpointProperty> for Node {
    #[inline]
    fn from(value: AccessEndpointProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AccessEndpointProperty> for AccessEndpointProperty {
    #[inline]
    fn into_value(self) -> Value<AccessEndpointProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for agent access on a stack. Agent access enables AI agents to interact with desktop applications during streaming sessions.
///
/// The property type `AgentAccessConfig` of `AWS::AppStream::Stack`.
#[must_use = "a property type does nothing until it is set"]
pub struct AgentAccessConfigProperty(Object);

impl AgentAccessConfigProperty {
    /// `AgentAccessConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `screen_image_format`: The image format for agent screen captures.
    /// - `screen_resolution`: The screen resolution for the agent streaming environment.
    /// - `settings`: The list of agent access settings that define permissions for each agent action.
    pub fn new(
        screen_image_format: impl IntoValue<String>,
        screen_resolution: impl IntoValue<String>,
        settings: impl IntoValue<List<AgentAccessSettingProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ScreenImageFormat",
            screen_image_format.into_value().into_node(),
        );
        object_.put(
            "ScreenResolution",
            screen_resolution.into_value().into_node(),
        );
        object_.put("Settings", settings.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the Amazon S3 bucket where agent screenshots are stored. Required when ScreenshotsUploadEnabled is true.
    ///
    /// `S3BucketArn`.
    pub fn s3_bucket_arn(mut self, value: impl IntoValue<kinds::s3::BucketArn>) -> Self {
        self.0.put("S3BucketArn", value.into_value().into_node());
        self
    }

    /// Indicates whether screenshot uploads to Amazon S3 are enabled for agent sessions.
    ///
    /// `ScreenshotsUploadEnabled`.
    pub fn screenshots_upload_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ScreenshotsUploadEnabled", value.into_value().into_node());
        self
    }

    /// The user control mode for agent sessions. This setting determines how users can interact with agent sessions. Valid values are VIEW_ONLY, VIEW_STOP, and DISABLED.
    ///
    /// `UserControlMode`.
    pub fn user_control_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("UserControlMode", value.into_value().into_node());
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

impl Kind for AgentAccessConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AgentAccessConfigProperty> for AgentAccessConfigProperty {}
impl From<AgentAccessConfigProperty> for Node {
    #[inline]
    fn from(value: AgentAccessConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AgentAccessConfigProperty> for AgentAccessConfigProperty {
    #[inline]
    fn into_value(self) -> Value<AgentAccessConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A permission setting for an agent action. Each setting specifies an agent action and whether it is enabled or disabled.
///
/// The property type `AgentAccessSetting` of `AWS::AppStream::Stack`.
#[must_use = "a property type does nothing until it is set"]
pub struct AgentAccessSettingProperty(Object);

impl AgentAccessSettingProperty {
    /// `AgentAccessSettingProperty` with its required properties, in alphabetical order:
    ///
    /// - `agent_action`: The agent action to configure.
    /// - `permission`: Whether the agent action is enabled or disabled.
    pub fn new(agent_action: impl IntoValue<String>, permission: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AgentAction", agent_action.into_value().into_node());
        object_.put("Permission", permission.into_value().into_node());
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

impl Kind for AgentAccessSettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AgentAccessSettingProperty> for AgentAccessSettingProperty {}
impl From<AgentAccessSettingProperty> for Node {
    #[inline]
    fn from(value: AgentAccessSettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AgentAccessSettingProperty> for AgentAccessSettingProperty {
    #[inline]
    fn into_value(self) -> Value<AgentAccessSettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The persistent application settings for users of a stack.
///
/// The property type `ApplicationSettings` of `AWS::AppStream::Stack`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApplicationSettingsProperty(Object);

impl ApplicationSettingsProperty {
    /// `ApplicationSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: Enables or disables persistent application settings for users during their streaming sessions.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        Self(object_)
    }

    /// The path prefix for the S3 bucket where users’ persistent application settings are stored. You can allow the same persistent application settings to be used across multiple stacks by specifying the same settings group for each stack.
    ///
    /// `SettingsGroup`.
    pub fn settings_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SettingsGroup", value.into_value().into_node());
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

impl Kind for ApplicationSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApplicationSettingsProperty> for ApplicationSettingsProperty {}
impl From<ApplicationSettingsProperty> for Node {
    #[inline]
    fn from(value: ApplicationSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApplicationSettingsProperty> for ApplicationSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<ApplicationSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The content redirection settings for the stack.
///
/// The property type `ContentRedirection` of `AWS::AppStream::Stack`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContentRedirectionProperty(Object);

impl ContentRedirectionProperty {
    /// `ContentRedirectionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration for URL redirection.
    ///
    /// `HostToClient`.
    pub fn host_to_client(mut self, value: impl IntoValue<UrlRedirectionConfigProperty>) -> Self {
        self.0.put("HostToClient", value.into_value().into_node());
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

impl Kind for ContentRedirectionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContentRedirectionProperty> for ContentRedirectionProperty {}
impl From<ContentRedirectionProperty> for Node {
    #[inline]
    fn from(value: ContentRedirectionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContentRedirectionProperty> for ContentRedirectionProperty {
    #[inline]
    fn into_value(self) -> Value<ContentRedirectionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A connector that enables persistent storage for users.
///
/// The property type `StorageConnector` of `AWS::AppStream::Stack`.
#[must_use = "a property type does nothing until it is set"]
pub struct StorageConnectorProperty(Object);

impl StorageConnectorProperty {
    /// `StorageConnectorProperty` with its required properties, in alphabetical order:
    ///
    /// - `connector_type`: The type of storage connector.
    pub fn new(connector_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ConnectorType", connector_type.into_value().into_node());
        Self(object_)
    }

    /// The names of the domains for the account.
    ///
    /// `Domains`.
    pub fn domains(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Domains", value.into_value().into_node());
        self
    }

    /// The ARN of the storage connector.
    ///
    /// `ResourceIdentifier`.
    pub fn resource_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ResourceIdentifier", value.into_value().into_node());
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

impl Kind for StorageConnectorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StorageConnectorProperty> for StorageConnectorProperty {}
impl From<StorageConnectorProperty> for Node {
    #[inline]
    fn from(value: StorageConnectorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StorageConnectorProperty> for StorageConnectorProperty {
    #[inline]
    fn into_value(self) -> Value<StorageConnectorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The streaming protocol that you want your stack to prefer. This can be UDP or TCP. Currently, UDP is only supported in the Windows native client.
///
/// The property type `StreamingExperienceSettings` of `AWS::AppStream::Stack`.
#[must_use = "a property type does nothing until it is set"]
pub struct StreamingExperienceSettingsProperty(Object);

impl StreamingExperienceSettingsProperty {
    /// `StreamingExperienceSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The preferred protocol that you want to use while streaming your application.
    ///
    /// `PreferredProtocol`.
    pub fn preferred_protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PreferredProtocol", value.into_value().into_node());
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

impl Kind for StreamingExperienceSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StreamingExperienceSettingsProperty> for StreamingExperienceSettingsProperty {}
impl From<StreamingExperienceSettingsProperty> for Node {
    #[inline]
    fn from(value: StreamingExperienceSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StreamingExperienceSettingsProperty> for StreamingExperienceSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<StreamingExperienceSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for URL redirection.
///
/// The property type `UrlRedirectionConfig` of `AWS::AppStream::Stack`.
#[must_use = "a property type does nothing until it is set"]
pub struct UrlRedirectionConfigProperty(Object);

impl UrlRedirectionConfigProperty {
    /// `UrlRedirectionConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: Specifies whether URL redirection is enabled or disabled.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        Self(object_)
    }

    /// The URLs that are allowed for redirection.
    ///
    /// `AllowedUrls`.
    pub fn allowed_urls(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AllowedUrls", value.into_value().into_node());
        self
    }

    /// The URLs that are denied for redirection.
    ///
    /// `DeniedUrls`.
    pub fn denied_urls(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("DeniedUrls", value.into_value().into_node());
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

impl Kind for UrlRedirectionConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UrlRedirectionConfigProperty> for UrlRedirectionConfigProperty {}
impl From<UrlRedirectionConfigProperty> for Node {
    #[inline]
    fn from(value: UrlRedirectionConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UrlRedirectionConfigProperty> for UrlRedirectionConfigProperty {
    #[inline]
    fn into_value(self) -> Value<UrlRedirectionConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies an action and whether the action is enabled or disabled for users during their streaming sessions.
///
/// The property type `UserSetting` of `AWS::AppStream::Stack`.
#[must_use = "a property type does nothing until it is set"]
pub struct UserSettingProperty(Object);

impl UserSettingProperty {
    /// `UserSettingProperty` with its required properties, in alphabetical order:
    ///
    /// - `action`: The action that is enabled or disabled.
    /// - `permission`: Indicates whether the action is enabled or disabled.
    pub fn new(action: impl IntoValue<String>, permission: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
        object_.put("Permission", permission.into_value().into_node());
        Self(object_)
    }

    /// Specifies the number of characters that can be copied by end users from the local device to the remote session, and to the local device from the remote session.
    ///
    /// This can be specified only for the `CLIPBOARD_COPY_FROM_LOCAL_DEVICE` and `CLIPBOARD_COPY_TO_LOCAL_DEVICE` actions.
    ///
    /// This defaults to 20,971,520 (20 MB) when unspecified and the permission is `ENABLED`. This can't be specified when the permission is `DISABLED`.
    ///
    /// The value can be between 1 and 20,971,520 (20 MB).
    ///
    /// `MaximumLength`.
    pub fn maximum_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaximumLength", value.into_value().into_node());
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

impl Kind for UserSettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UserSettingProperty> for UserSettingProperty {}
impl From<UserSettingProperty> for Node {
    #[inline]
    fn from(value: UserSettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UserSettingProperty> for UserSettingProperty {
    #[inline]
    fn into_value(self) -> Value<UserSettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
