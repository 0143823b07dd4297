// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::QBusiness::Plugin` and its property types.

use crate::l1::*;

/// Information about an Amazon Q Business plugin and its configuration.
///
/// `AWS::QBusiness::Plugin`; `Ref` returns the physical id, which is made of `ApplicationId`, `PluginId`.
/// Changing one of these replaces it: `ApplicationId`, `Type`.
/// Attributes: `BuildStatus`, `CreatedAt`, `PluginArn`, `PluginId`, `UpdatedAt`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-plugin.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPlugin(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::QBusiness::Plugin",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("plugin.rules"),
};

impl CfnPlugin {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::QBusiness::Plugin";

    /// `CfnPlugin` with its required properties, in alphabetical order:
    ///
    /// - `auth_configuration`: Authentication configuration information for an Amazon Q Business plugin.
    /// - `display_name`: The name of the plugin.
    /// - `r#type`: The type of the plugin.
    pub fn new(
        auth_configuration: impl IntoValue<PluginAuthConfigurationProperty>,
        display_name: impl IntoValue<String>,
        r#type: impl IntoValue<Type>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AuthConfiguration",
            auth_configuration.into_value().into_node(),
        );
        object_.put("DisplayName", display_name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The identifier of the application that will contain the plugin.
    ///
    /// `ApplicationId`; an update replaces the resource.
    pub fn application_id(
        mut self,
        value: impl IntoValue<kinds::qbusiness::ApplicationId>,
    ) -> Self {
        self.0.put("ApplicationId", value.into_value().into_node());
        self
    }

    /// Configuration information required to create a custom plugin.
    ///
    /// `CustomPluginConfiguration`; updated in place.
    pub fn custom_plugin_configuration(
        mut self,
        value: impl IntoValue<CustomPluginConfigurationProperty>,
    ) -> Self {
        self.0
            .put("CustomPluginConfiguration", value.into_value().into_node());
        self
    }

    /// The plugin server URL used for configuration.
    ///
    /// `ServerUrl`; updated in place.
    pub fn server_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ServerUrl", value.into_value().into_node());
        self
    }

    /// The current status of the plugin.
    ///
    /// `State`; one of `ENABLED`, `DISABLED`; updated in place.
    pub fn state(mut self, value: impl IntoValue<State>) -> Self {
        self.0.put("State", value.into_value().into_node());
        self
    }

    /// A list of key-value pairs that identify or categorize the data source connector. You can also use tags to help control access to the data source connector. Tag keys and values can consist of Unicode letters, digits, white space, and any of the following symbols: _.: / = + - @.
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

impl Construct for CfnPlugin {
    type Handle = CfnPluginRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPluginRef {
        CfnPluginRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPlugin`] of a stack.
pub struct CfnPluginRef(NodeRef);

impl Clone for CfnPluginRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPluginRef {}
impl AsNode for CfnPluginRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPluginRef {
    /// What `Ref` returns: the physical id, which is made of `ApplicationId`, `PluginId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The current status of a plugin. A plugin is modified asynchronously.
    ///
    /// `Fn::GetAtt` of `BuildStatus`.
    #[inline]
    pub fn attr_build_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("BuildStatus")))
    }

    /// The timestamp for when the plugin was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The Amazon Resource Name (ARN) of a plugin.
    ///
    /// `Fn::GetAtt` of `PluginArn`.
    #[inline]
    pub fn attr_plugin_arn(&self) -> Value<kinds::qbusiness::PluginArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PluginArn")))
    }

    /// The identifier of the plugin.
    ///
    /// `Fn::GetAtt` of `PluginId`.
    #[inline]
    pub fn attr_plugin_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PluginId")))
    }

    /// The timestamp for when the plugin was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::qbusiness::PluginArn> for &CfnPluginRef {
    #[inline]
    fn into_value(self) -> Value<kinds::qbusiness::PluginArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PluginArn")))
    }
}

/// Contains details about the OpenAPI schema for a custom plugin. For more information, see [custom plugin OpenAPI schemas](https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/custom-plugin.html#plugins-api-schema). You can either include the schema directly in the payload field or you can upload it to an S3 bucket and specify the S3 bucket location in the `s3` field.
///
/// The property type `APISchema` of `AWS::QBusiness::Plugin`.
#[must_use = "a property type does nothing until it is set"]
pub struct APISchemaProperty(Object);

impl APISchemaProperty {
    /// `APISchemaProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The JSON or YAML-formatted payload defining the OpenAPI schema for a custom plugin.
    ///
    /// `Payload`.
    pub fn payload(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Payload", value.into_value().into_node());
        self
    }

    /// Contains details about the S3 object containing the OpenAPI schema for a custom plugin. The schema could be in either JSON or YAML format.
    ///
    /// `S3`.
    pub fn s3(mut self, value: impl IntoValue<S3Property>) -> Self {
        self.0.put("S3", value.into_value().into_node());
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

impl Kind for APISchemaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<APISchemaProperty> for APISchemaProperty {}
impl From<APISchemaProperty> for Node {
    #[inline]
    fn from(value: APISchemaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<APISchemaProperty> for APISchemaProperty {
    #[inline]
    fn into_value(self) -> Value<APISchemaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the basic authentication credentials used to configure a plugin.
///
/// The property type `BasicAuthConfiguration` of `AWS::QBusiness::Plugin`.
#[must_use = "a property type does nothing until it is set"]
pub struct BasicAuthConfigurationProperty(Object);

impl BasicAuthConfigurationProperty {
    /// `BasicAuthConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `role_arn`: The ARN of an IAM role used by Amazon Q Business to access the basic authentication credentials stored in a Secrets Manager secret.
    /// - `secret_arn`: The ARN of the Secrets Manager secret that stores the basic authentication credentials used for plugin configuration.
    pub fn new(
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        secret_arn: impl IntoValue<kinds::secretsmanager::SecretArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("SecretArn", secret_arn.into_value().into_node());
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

impl Kind for BasicAuthConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BasicAuthConfigurationProperty> for BasicAuthConfigurationProperty {}
impl From<BasicAuthConfigurationProperty> for Node {
    #[inline]
    fn from(value: BasicAuthConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BasicAuthConfigurationProperty> for BasicAuthConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<BasicAuthConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration information required to create a custom plugin.
///
/// The property type `CustomPluginConfiguration` of `AWS::QBusiness::Plugin`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomPluginConfigurationProperty(Object);

impl CustomPluginConfigurationProperty {
    /// `CustomPluginConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `api_schema`: Contains either details about the S3 object containing the OpenAPI schema for the action group or the JSON or YAML-formatted payload defining the schema.
    /// - `api_schema_type`: The type of OpenAPI schema to use.
    /// - `description`: A description for your custom plugin configuration.
    pub fn new(
        api_schema: impl IntoValue<APISchemaProperty>,
        api_schema_type: impl IntoValue<ApiSchemaType>,
        description: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApiSchema", api_schema.into_value().into_node());
        object_.put("ApiSchemaType", api_schema_type.into_value().into_node());
        object_.put("Description", description.into_value().into_node());
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

impl Kind for CustomPluginConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomPluginConfigurationProperty> for CustomPluginConfigurationProperty {}
impl From<CustomPluginConfigurationProperty> for Node {
    #[inline]
    fn from(value: CustomPluginConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomPluginConfigurationProperty> for CustomPluginConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CustomPluginConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the OAuth 2.0 authentication credential/token used to configure a plugin.
///
/// The property type `OAuth2ClientCredentialConfiguration` of `AWS::QBusiness::Plugin`.
#[must_use = "a property type does nothing until it is set"]
pub struct OAuth2ClientCredentialConfigurationProperty(Object);

impl OAuth2ClientCredentialConfigurationProperty {
    /// `OAuth2ClientCredentialConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `role_arn`: The ARN of an IAM role used by Amazon Q Business to access the OAuth 2.0 authentication credentials stored in a Secrets Manager secret.
    /// - `secret_arn`: The ARN of the Secrets Manager secret that stores the OAuth 2.0 credentials/token used for plugin configuration.
    pub fn new(
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        secret_arn: impl IntoValue<kinds::secretsmanager::SecretArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("SecretArn", secret_arn.into_value().into_node());
        Self(object_)
    }

    /// The redirect URL required by the OAuth 2.0 protocol for Amazon Q Business to authenticate a plugin user through a third party authentication server.
    ///
    /// `AuthorizationUrl`.
    pub fn authorization_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AuthorizationUrl", value.into_value().into_node());
        self
    }

    /// The URL required by the OAuth 2.0 protocol to exchange an end user authorization code for an access token.
    ///
    /// `TokenUrl`.
    pub fn token_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TokenUrl", value.into_value().into_node());
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

impl Kind for OAuth2ClientCredentialConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OAuth2ClientCredentialConfigurationProperty>
    for OAuth2ClientCredentialConfigurationProperty
{
}
impl From<OAuth2ClientCredentialConfigurationProperty> for Node {
    #[inline]
    fn from(value: OAuth2ClientCredentialConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OAuth2ClientCredentialConfigurationProperty>
    for OAuth2ClientCredentialConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<OAuth2ClientCredentialConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Authentication configuration information for an Amazon Q Business plugin.
///
/// The property type `PluginAuthConfiguration` of `AWS::QBusiness::Plugin`.
#[must_use = "a property type does nothing until it is set"]
pub struct PluginAuthConfigurationProperty(Object);

impl PluginAuthConfigurationProperty {
    /// `PluginAuthConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Information about the basic authentication credentials used to configure a plugin.
    ///
    /// `BasicAuthConfiguration`.
    pub fn basic_auth_configuration(
        mut self,
        value: impl IntoValue<BasicAuthConfigurationProperty>,
    ) -> Self {
        self.0
            .put("BasicAuthConfiguration", value.into_value().into_node());
        self
    }

    /// Information about invoking a custom plugin without any authentication.
    ///
    /// `NoAuthConfiguration`; free JSON, such as an [`Object`].
    pub fn no_auth_configuration(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("NoAuthConfiguration", value.into_value().into_node());
        self
    }

    /// Information about the OAuth 2.0 authentication credential/token used to configure a plugin.
    ///
    /// `OAuth2ClientCredentialConfiguration`.
    pub fn oauth2_client_credential_configuration(
        mut self,
        value: impl IntoValue<OAuth2ClientCredentialConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "OAuth2ClientCredentialConfiguration",
            value.into_value().into_node(),
        );
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

impl Kind for PluginAuthConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PluginAuthConfigurationProperty> for PluginAuthConfigurationProperty {}
impl From<PluginAuthConfigurationProperty> for Node {
    #[inline]
    fn from(value: PluginAuthConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PluginAuthConfigurationProperty> for PluginAuthConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<PluginAuthConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information required for Amazon Q Business to find a specific file in an Amazon S3 bucket.
///
/// The property type `S3` of `AWS::QBusiness::Plugin`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3Property(Object);

impl S3Property {
    /// `S3Property` with its required properties, in alphabetical order:
    ///
    /// - `bucket`: The name of the S3 bucket that contains the file.
    /// - `key`: The name of the file.
    pub fn new(bucket: impl IntoValue<String>, key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        object_.put("Key", key.into_value().into_node());
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

impl Kind for S3Property {}
#[diagnostic::do_not_recommend]
impl Accepts<S3Property> for S3Property {}
impl From<S3Property> for Node {
    #[inline]
    fn from(value: S3Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3Property> for S3Property {
    #[inline]
    fn into_value(self) -> Value<S3Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ApiSchemaType` of a `CustomPluginConfiguration` of `AWS::QBusiness::Plugin`.
pub enum ApiSchemaType {
    /// `OPEN_API_V3`.
    OpenApiV3,
}

#[diagnostic::do_not_recommend]
impl Kind for ApiSchemaType {}
#[diagnostic::do_not_recommend]
impl TextKind for ApiSchemaType {}
#[diagnostic::do_not_recommend]
impl IdKind for ApiSchemaType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ApiSchemaType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ApiSchemaType> for ApiSchemaType {
    #[inline]
    fn into_value(self) -> Value<ApiSchemaType> {
        const VALUES: &[&str] = &["OPEN_API_V3"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `State` of `AWS::QBusiness::Plugin`.
pub enum State {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for State {}
#[diagnostic::do_not_recommend]
impl TextKind for State {}
#[diagnostic::do_not_recommend]
impl IdKind for State {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for State {}
#[diagnostic::do_not_recommend]
impl IntoValue<State> for State {
    #[inline]
    fn into_value(self) -> Value<State> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of `AWS::QBusiness::Plugin`.
pub enum Type {
    /// `ASANA`.
    Asana,
    /// `ATLASSIAN_CONFLUENCE`.
    AtlassianConfluence,
    /// `CUSTOM`.
    Custom,
    /// `GOOGLE_CALENDAR`.
    GoogleCalendar,
    /// `JIRA`.
    Jira,
    /// `JIRA_CLOUD`.
    JiraCloud,
    /// `MICROSOFT_EXCHANGE`.
    MicrosoftExchange,
    /// `MICROSOFT_TEAMS`.
    MicrosoftTeams,
    /// `PAGERDUTY_ADVANCE`.
    PagerdutyAdvance,
    /// `QUICKSIGHT`.
    Quicksight,
    /// `SALESFORCE`.
    Salesforce,
    /// `SALESFORCE_CRM`.
    SalesforceCrm,
    /// `SERVICENOW_NOW_PLATFORM`.
    ServicenowNowPlatform,
    /// `SERVICE_NOW`.
    ServiceNow,
    /// `SMARTSHEET`.
    Smartsheet,
    /// `ZENDESK`.
    Zendesk,
    /// `ZENDESK_SUITE`.
    ZendeskSuite,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &[
            "ASANA",
            "ATLASSIAN_CONFLUENCE",
            "CUSTOM",
            "GOOGLE_CALENDAR",
            "JIRA",
            "JIRA_CLOUD",
            "MICROSOFT_EXCHANGE",
            "MICROSOFT_TEAMS",
            "PAGERDUTY_ADVANCE",
            "QUICKSIGHT",
            "SALESFORCE",
            "SALESFORCE_CRM",
            "SERVICENOW_NOW_PLATFORM",
            "SERVICE_NOW",
            "SMARTSHEET",
            "ZENDESK",
            "ZENDESK_SUITE",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
