// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppFlow::ConnectorProfile` and its property types.

use crate::l1::*;

/// The `AWS::AppFlow::ConnectorProfile` resource is an Amazon AppFlow resource type that specifies the configuration profile for an instance of a connector. This includes the provided name, credentials ARN, connection-mode, and so on. The fields that are common to all types of connector profiles are explicitly specified under the `Properties` field. The rest of the connector-specific properties are specified under `Properties/ConnectorProfileConfig`.
///
/// > If you want to use CloudFormation to create a connector profile for connectors that implement OAuth (such as Salesforce, Slack, Zendesk, and Google Analytics), you must fetch the access and refresh tokens. You can do this by implementing your own UI for OAuth, or by retrieving the tokens from elsewhere. Alternatively, you can use the Amazon AppFlow console to create the connector profile, and then use that connector profile in the flow creation CloudFormation template.
///
/// `AWS::AppFlow::ConnectorProfile`; `Ref` returns its `ConnectorProfileName`, a [`appflow::ConnectorProfileName`](kinds::appflow::ConnectorProfileName).
/// Changing one of these replaces it: `ConnectorLabel`, `ConnectorProfileName`, `ConnectorType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-connectorprofile.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConnectorProfile(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppFlow::ConnectorProfile",
    tags: None,
    rules: include_str!("connector_profile.rules"),
};

impl CfnConnectorProfile {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppFlow::ConnectorProfile";

    /// `CfnConnectorProfile` with its required properties, in alphabetical order:
    ///
    /// - `connection_mode`: Indicates the connection mode and if it is public or private.
    /// - `connector_profile_name`: The name of the connector profile.
    /// - `connector_type`: The type of connector, such as Salesforce, Amplitude, and so on.
    pub fn new(
        connection_mode: impl IntoValue<ConnectionMode>,
        connector_profile_name: impl IntoValue<String>,
        connector_type: impl IntoValue<ConnectorType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ConnectionMode", connection_mode.into_value().into_node());
        object_.put(
            "ConnectorProfileName",
            connector_profile_name.into_value().into_node(),
        );
        object_.put("ConnectorType", connector_type.into_value().into_node());
        Self(object_)
    }

    /// The label for the connector profile being created.
    ///
    /// `ConnectorLabel`; an update replaces the resource.
    pub fn connector_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ConnectorLabel", value.into_value().into_node());
        self
    }

    /// Defines the connector-specific configuration and credentials.
    ///
    /// `ConnectorProfileConfig`; updated in place.
    pub fn connector_profile_config(
        mut self,
        value: impl IntoValue<ConnectorProfileConfigProperty>,
    ) -> Self {
        self.0
            .put("ConnectorProfileConfig", value.into_value().into_node());
        self
    }

    /// The ARN (Amazon Resource Name) of the Key Management Service (KMS) key you provide for encryption. This is required if you do not want to use the Amazon AppFlow-managed KMS key. If you don't provide anything here, Amazon AppFlow uses the Amazon AppFlow-managed KMS key.
    ///
    /// `KMSArn`; updated in place.
    pub fn kms_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KMSArn", value.into_value().into_node());
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

impl Construct for CfnConnectorProfile {
    type Handle = CfnConnectorProfileRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnConnectorProfileRef {
        CfnConnectorProfileRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnConnectorProfile`] of a stack.
pub struct CfnConnectorProfileRef(NodeRef);

impl Clone for CfnConnectorProfileRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnConnectorProfileRef {}
impl AsNode for CfnConnectorProfileRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnConnectorProfileRef {
    /// What `Ref` returns: its `ConnectorProfileName`, a [`appflow::ConnectorProfileName`](kinds::appflow::ConnectorProfileName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::appflow::ConnectorProfileName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the connector profile.
    ///
    /// `Fn::GetAtt` of `ConnectorProfileArn`.
    #[inline]
    pub fn attr_connector_profile_arn(&self) -> Value<kinds::appflow::ConnectorProfileArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConnectorProfileArn")))
    }

    /// The Amazon Resource Name (ARN) of the connector profile credentials.
    ///
    /// `Fn::GetAtt` of `CredentialsArn`.
    #[inline]
    pub fn attr_credentials_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CredentialsArn")))
    }
}

impl IntoValue<kinds::appflow::ConnectorProfileName> for &CfnConnectorProfileRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appflow::ConnectorProfileName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::appflow::ConnectorProfileArn> for &CfnConnectorProfileRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appflow::ConnectorProfileArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConnectorProfileArn")))
    }
}

/// The connector-specific credentials required when using Amplitude.
///
/// The property type `AmplitudeConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct AmplitudeConnectorProfileCredentialsProperty(Object);

impl AmplitudeConnectorProfileCredentialsProperty {
    /// `AmplitudeConnectorProfileCredentialsProperty` with its required properties, in alphabetical order:
    ///
    /// - `api_key`: A unique alphanumeric identifier used to authenticate a user, developer, or calling program to your API.
    /// - `secret_key`: The Secret Access Key portion of the credentials.
    pub fn new(api_key: impl IntoValue<String>, secret_key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApiKey", api_key.into_value().into_node());
        object_.put("SecretKey", secret_key.into_value().into_node());
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

impl Kind for AmplitudeConnectorProfileCredentialsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AmplitudeConnectorProfileCredentialsProperty>
    for AmplitudeConnectorProfileCredentialsProperty
{
}
impl From<AmplitudeConnectorProfileCredentialsProperty> for Node {
    #[inline]
    fn from(value: AmplitudeConnectorProfileCredentialsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AmplitudeConnectorProfileCredentialsProperty>
    for AmplitudeConnectorProfileCredentialsProperty
{
    #[inline]
    fn into_value(self) -> Value<AmplitudeConnectorProfileCredentialsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The API key credentials required for API key authentication.
///
/// The property type `ApiKeyCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApiKeyCredentialsProperty(Object);

impl ApiKeyCredentialsProperty {
    /// `ApiKeyCredentialsProperty` with its required properties, in alphabetical order:
    ///
    /// - `api_key`: The API key required for API key authentication.
    pub fn new(api_key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApiKey", api_key.into_value().into_node());
        Self(object_)
    }

    /// The API secret key required for API key authentication.
    ///
    /// `ApiSecretKey`.
    pub fn api_secret_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ApiSecretKey", value.into_value().into_node());
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

impl Kind for ApiKeyCredentialsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApiKeyCredentialsProperty> for ApiKeyCredentialsProperty {}
impl From<ApiKeyCredentialsProperty> for Node {
    #[inline]
    fn from(value: ApiKeyCredentialsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApiKeyCredentialsProperty> for ApiKeyCredentialsProperty {
    #[inline]
    fn into_value(self) -> Value<ApiKeyCredentialsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The basic auth credentials required for basic authentication.
///
/// The property type `BasicAuthCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct BasicAuthCredentialsProperty(Object);

impl BasicAuthCredentialsProperty {
    /// `BasicAuthCredentialsProperty` with its required properties, in alphabetical order:
    ///
    /// - `password`: The password to use to connect to a resource.
    /// - `username`: The username to use to connect to a resource.
    pub fn new(password: impl IntoValue<String>, username: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Password", password.into_value().into_node());
        object_.put("Username", username.into_value().into_node());
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

impl Kind for BasicAuthCredentialsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BasicAuthCredentialsProperty> for BasicAuthCredentialsProperty {}
impl From<BasicAuthCredentialsProperty> for Node {
    #[inline]
    fn from(value: BasicAuthCredentialsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BasicAuthCredentialsProperty> for BasicAuthCredentialsProperty {
    #[inline]
    fn into_value(self) -> Value<BasicAuthCredentialsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Used by select connectors for which the OAuth workflow is supported, such as Salesforce, Google Analytics, Marketo, Zendesk, and Slack.
///
/// The property type `ConnectorOAuthRequest` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectorOAuthRequestProperty(Object);

impl ConnectorOAuthRequestProperty {
    /// `ConnectorOAuthRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The code provided by the connector when it has been authenticated via the connected app.
    ///
    /// `AuthCode`.
    pub fn auth_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AuthCode", value.into_value().into_node());
        self
    }

    /// The URL to which the authentication server redirects the browser after authorization has been granted.
    ///
    /// `RedirectUri`.
    pub fn redirect_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RedirectUri", value.into_value().into_node());
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

impl Kind for ConnectorOAuthRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectorOAuthRequestProperty> for ConnectorOAuthRequestProperty {}
impl From<ConnectorOAuthRequestProperty> for Node {
    #[inline]
    fn from(value: ConnectorOAuthRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectorOAuthRequestProperty> for ConnectorOAuthRequestProperty {
    #[inline]
    fn into_value(self) -> Value<ConnectorOAuthRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines the connector-specific configuration and credentials for the connector profile.
///
/// The property type `ConnectorProfileConfig` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectorProfileConfigProperty(Object);

impl ConnectorProfileConfigProperty {
    /// `ConnectorProfileConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The connector-specific credentials required by each connector.
    ///
    /// `ConnectorProfileCredentials`.
    pub fn connector_profile_credentials(
        mut self,
        value: impl IntoValue<ConnectorProfileCredentialsProperty>,
    ) -> Self {
        self.0.put(
            "ConnectorProfileCredentials",
            value.into_value().into_node(),
        );
        self
    }

    /// The connector-specific properties of the profile configuration.
    ///
    /// `ConnectorProfileProperties`.
    pub fn connector_profile_properties(
        mut self,
        value: impl IntoValue<ConnectorProfilePropertiesProperty>,
    ) -> Self {
        self.0
            .put("ConnectorProfileProperties", value.into_value().into_node());
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

impl Kind for ConnectorProfileConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectorProfileConfigProperty> for ConnectorProfileConfigProperty {}
impl From<ConnectorProfileConfigProperty> for Node {
    #[inline]
    fn from(value: ConnectorProfileConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectorProfileConfigProperty> for ConnectorProfileConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ConnectorProfileConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The connector-specific credentials required by a connector.
///
/// The property type `ConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectorProfileCredentialsProperty(Object);

impl ConnectorProfileCredentialsProperty {
    /// `ConnectorProfileCredentialsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The connector-specific credentials required when using Amplitude.
    ///
    /// `Amplitude`.
    pub fn amplitude(
        mut self,
        value: impl IntoValue<AmplitudeConnectorProfileCredentialsProperty>,
    ) -> Self {
        self.0.put("Amplitude", value.into_value().into_node());
        self
    }

    /// The connector-specific profile credentials that are required when using the custom connector.
    ///
    /// `CustomConnector`.
    pub fn custom_connector(
        mut self,
        value: impl IntoValue<CustomConnectorProfileCredentialsProperty>,
    ) -> Self {
        self.0
            .put("CustomConnector", value.into_value().into_node());
        self
    }

    /// The connector-specific credentials required when using Datadog.
    ///
    /// `Datadog`.
    pub fn datadog(
        mut self,
        value: impl IntoValue<DatadogConnectorProfileCredentialsProperty>,
    ) -> Self {
        self.0.put("Datadog", value.into_value().into_node());
        self
    }

    /// The connector-specific credentials required when using Dynatrace.
    ///
    /// `Dynatrace`.
    pub fn dynatrace(
        mut self,
        value: impl IntoValue<DynatraceConnectorProfileCredentialsProperty>,
    ) -> Self {
        self.0.put("Dynatrace", value.into_value().into_node());
        self
    }

    /// The connector-specific credentials required when using Google Analytics.
    ///
    /// `GoogleAnalytics`.
    pub fn google_analytics(
        mut self,
        value: impl IntoValue<GoogleAnalyticsConnectorProfileCredentialsProperty>,
    ) -> Self {
        self.0
            .put("GoogleAnalytics", value.into_value().into_node());
        self
    }

    /// The connector-specific credentials required when using Infor Nexus.
    ///
    /// `InforNexus`.
    pub fn infor_nexus(
        mut self,
        value: impl IntoValue<InforNexusConnectorProfileCredentialsProperty>,
    ) -> Self {
        self.0.put("InforNexus", value.into_value().into_node());
        self
    }

    /// The connector-specific credentials required when using Marketo.
    ///
    /// `Marketo`.
    pub fn marketo(
        mut self,
        value: impl IntoValue<MarketoConnectorProfileCredentialsProperty>,
    ) -> Self {
        self.0.put("Marketo", value.into_value().into_node());
        self
    }

    /// The connector-specific credentials required when using Salesforce Pardot.
    ///
    /// `Pardot`.
    pub fn pardot(
        mut self,
        value: impl IntoValue<PardotConnectorProfileCredentialsProperty>,
    ) -> Self {
        self.0.put("Pardot", value.into_value().into_node());
        self
    }

    /// The connector-specific credentials required when using Amazon Redshift.
    ///
    /// `Redshift`.
    pub fn redshift(
        mut self,
        value: impl IntoValue<RedshiftConnectorProfileCredentialsProperty>,
    ) -> Self {
        self.0.put("Redshift", value.into_value().into_node());
        self
    }

    /// The connector-specific profile credentials required when using SAPOData.
    ///
    /// `SAPOData`.
    pub fn sapo_data(
        mut self,
        value: impl IntoValue<SAPODataConnectorProfileCredentialsProperty>,
    ) -> Self {
        self.0.put("SAPOData", value.into_value().into_node());
        self
    }

    /// The connector-specific credentials required when using Salesforce.
    ///
    /// `Salesforce`.
    pub fn salesforce(
        mut self,
        value: impl IntoValue<SalesforceConnectorProfileCredentialsProperty>,
    ) -> Self {
        self.0.put("Salesforce", value.into_value().into_node());
        self
    }

    /// The connector-specific credentials required when using ServiceNow.
    ///
    /// `ServiceNow`.
    pub fn service_now(
        mut self,
        value: impl IntoValue<ServiceNowConnectorProfileCredentialsProperty>,
    ) -> Self {
        self.0.put("ServiceNow", value.into_value().into_node());
        self
    }

    /// The connector-specific credentials required when using Singular.
    ///
    /// `Singular`.
    pub fn singular(
        mut self,
        value: impl IntoValue<SingularConnectorProfileCredentialsProperty>,
    ) -> Self {
        self.0.put("Singular", value.into_value().into_node());
        self
    }

    /// The connector-specific credentials required when using Slack.
    ///
    /// `Slack`.
    pub fn slack(
        mut self,
        value: impl IntoValue<SlackConnectorProfileCredentialsProperty>,
    ) -> Self {
        self.0.put("Slack", value.into_value().into_node());
        self
    }

    /// The connector-specific credentials required when using Snowflake.
    ///
    /// `Snowflake`.
    pub fn snowflake(
        mut self,
        value: impl IntoValue<SnowflakeConnectorProfileCredentialsProperty>,
    ) -> Self {
        self.0.put("Snowflake", value.into_value().into_node());
        self
    }

    /// The connector-specific credentials required when using Trend Micro.
    ///
    /// `Trendmicro`.
    pub fn trendmicro(
        mut self,
        value: impl IntoValue<TrendmicroConnectorProfileCredentialsProperty>,
    ) -> Self {
        self.0.put("Trendmicro", value.into_value().into_node());
        self
    }

    /// The connector-specific credentials required when using Veeva.
    ///
    /// `Veeva`.
    pub fn veeva(
        mut self,
        value: impl IntoValue<VeevaConnectorProfileCredentialsProperty>,
    ) -> Self {
        self.0.put("Veeva", value.into_value().into_node());
        self
    }

    /// The connector-specific credentials required when using Zendesk.
    ///
    /// `Zendesk`.
    pub fn zendesk(
        mut self,
        value: impl IntoValue<ZendeskConnectorProfileCredentialsProperty>,
    ) -> Self {
        self.0.put("Zendesk", value.into_value().into_node());
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

impl Kind for ConnectorProfileCredentialsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectorProfileCredentialsProperty> for ConnectorProfileCredentialsProperty {}
impl From<ConnectorProfileCredentialsProperty> for Node {
    #[inline]
    fn from(value: ConnectorProfileCredentialsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectorProfileCredentialsProperty> for ConnectorProfileCredentialsProperty {
    #[inline]
    fn into_value(self) -> Value<ConnectorProfileCredentialsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The connector-specific profile properties required by each connector.
///
/// The property type `ConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectorProfilePropertiesProperty(Object);

impl ConnectorProfilePropertiesProperty {
    /// `ConnectorProfilePropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The properties required by the custom connector.
    ///
    /// `CustomConnector`.
    pub fn custom_connector(
        mut self,
        value: impl IntoValue<CustomConnectorProfilePropertiesProperty>,
    ) -> Self {
        self.0
            .put("CustomConnector", value.into_value().into_node());
        self
    }

    /// The connector-specific properties required by Datadog.
    ///
    /// `Datadog`.
    pub fn datadog(
        mut self,
        value: impl IntoValue<DatadogConnectorProfilePropertiesProperty>,
    ) -> Self {
        self.0.put("Datadog", value.into_value().into_node());
        self
    }

    /// The connector-specific properties required by Dynatrace.
    ///
    /// `Dynatrace`.
    pub fn dynatrace(
        mut self,
        value: impl IntoValue<DynatraceConnectorProfilePropertiesProperty>,
    ) -> Self {
        self.0.put("Dynatrace", value.into_value().into_node());
        self
    }

    /// The connector-specific properties required by Infor Nexus.
    ///
    /// `InforNexus`.
    pub fn infor_nexus(
        mut self,
        value: impl IntoValue<InforNexusConnectorProfilePropertiesProperty>,
    ) -> Self {
        self.0.put("InforNexus", value.into_value().into_node());
        self
    }

    /// The connector-specific properties required by Marketo.
    ///
    /// `Marketo`.
    pub fn marketo(
        mut self,
        value: impl IntoValue<MarketoConnectorProfilePropertiesProperty>,
    ) -> Self {
        self.0.put("Marketo", value.into_value().into_node());
        self
    }

    /// The connector-specific properties required by Salesforce Pardot.
    ///
    /// `Pardot`.
    pub fn pardot(
        mut self,
        value: impl IntoValue<PardotConnectorProfilePropertiesProperty>,
    ) -> Self {
        self.0.put("Pardot", value.into_value().into_node());
        self
    }

    /// The connector-specific properties required by Amazon Redshift.
    ///
    /// `Redshift`.
    pub fn redshift(
        mut self,
        value: impl IntoValue<RedshiftConnectorProfilePropertiesProperty>,
    ) -> Self {
        self.0.put("Redshift", value.into_value().into_node());
        self
    }

    /// The connector-specific profile properties required when using SAPOData.
    ///
    /// `SAPOData`.
    pub fn sapo_data(
        mut self,
        value: impl IntoValue<SAPODataConnectorProfilePropertiesProperty>,
    ) -> Self {
        self.0.put("SAPOData", value.into_value().into_node());
        self
    }

    /// The connector-specific properties required by Salesforce.
    ///
    /// `Salesforce`.
    pub fn salesforce(
        mut self,
        value: impl IntoValue<SalesforceConnectorProfilePropertiesProperty>,
    ) -> Self {
        self.0.put("Salesforce", value.into_value().into_node());
        self
    }

    /// The connector-specific properties required by serviceNow.
    ///
    /// `ServiceNow`.
    pub fn service_now(
        mut self,
        value: impl IntoValue<ServiceNowConnectorProfilePropertiesProperty>,
    ) -> Self {
        self.0.put("ServiceNow", value.into_value().into_node());
        self
    }

    /// The connector-specific properties required by Slack.
    ///
    /// `Slack`.
    pub fn slack(mut self, value: impl IntoValue<SlackConnectorProfilePropertiesProperty>) -> Self {
        self.0.put("Slack", value.into_value().into_node());
        self
    }

    /// The connector-specific properties required by Snowflake.
    ///
    /// `Snowflake`.
    pub fn snowflake(
        mut self,
        value: impl IntoValue<SnowflakeConnectorProfilePropertiesProperty>,
    ) -> Self {
        self.0.put("Snowflake", value.into_value().into_node());
        self
    }

    /// The connector-specific properties required by Veeva.
    ///
    /// `Veeva`.
    pub fn veeva(mut self, value: impl IntoValue<VeevaConnectorProfilePropertiesProperty>) -> Self {
        self.0.put("Veeva", value.into_value().into_node());
        self
    }

    /// The connector-specific properties required by Zendesk.
    ///
    /// `Zendesk`.
    pub fn zendesk(
        mut self,
        value: impl IntoValue<ZendeskConnectorProfilePropertiesProperty>,
    ) -> Self {
        self.0.put("Zendesk", value.into_value().into_node());
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

impl Kind for ConnectorProfilePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectorProfilePropertiesProperty> for ConnectorProfilePropertiesProperty {}
impl From<ConnectorProfilePropertiesProperty> for Node {
    #[inline]
    fn from(value: ConnectorProfilePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectorProfilePropertiesProperty> for ConnectorProfilePropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<ConnectorProfilePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The custom credentials required for custom authentication.
///
/// The property type `CustomAuthCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomAuthCredentialsProperty(Object);

impl CustomAuthCredentialsProperty {
    /// `CustomAuthCredentialsProperty` with its required properties, in alphabetical order:
    ///
    /// - `custom_authentication_type`: The custom authentication type that the connector uses.
    pub fn new(custom_authentication_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CustomAuthenticationType",
            custom_authentication_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// A map that holds custom authentication credentials.
    ///
    /// `CredentialsMap`.
    pub fn credentials_map(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("CredentialsMap", value.into_value().into_node());
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

impl Kind for CustomAuthCredentialsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomAuthCredentialsProperty> for CustomAuthCredentialsProperty {}
impl From<CustomAuthCredentialsProperty> for Node {
    #[inline]
    fn from(value: CustomAuthCredentialsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomAuthCredentialsProperty> for CustomAuthCredentialsProperty {
    #[inline]
    fn into_value(self) -> Value<CustomAuthCredentialsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The connector-specific profile credentials that are required when using the custom connector.
///
/// The property type `CustomConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomConnectorProfileCredentialsProperty(Object);

impl CustomConnectorProfileCredentialsProperty {
    /// `CustomConnectorProfileCredentialsProperty` with its required properties, in alphabetical order:
    ///
    /// - `authentication_type`: The authentication type that the custom connector uses for authenticating while creating a connector profile.
    pub fn new(authentication_type: impl IntoValue<AuthenticationType>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AuthenticationType",
            authentication_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// The API keys required for the authentication of the user.
    ///
    /// `ApiKey`.
    pub fn api_key(mut self, value: impl IntoValue<ApiKeyCredentialsProperty>) -> Self {
        self.0.put("ApiKey", value.into_value().into_node());
        self
    }

    /// The basic credentials that are required for the authentication of the user.
    ///
    /// `Basic`.
    pub fn basic(mut self, value: impl IntoValue<BasicAuthCredentialsProperty>) -> Self {
        self.0.put("Basic", value.into_value().into_node());
        self
    }

    /// If the connector uses the custom authentication mechanism, this holds the required credentials.
    ///
    /// `Custom`.
    pub fn custom(mut self, value: impl IntoValue<CustomAuthCredentialsProperty>) -> Self {
        self.0.put("Custom", value.into_value().into_node());
        self
    }

    /// The OAuth 2.0 credentials required for the authentication of the user.
    ///
    /// `Oauth2`.
    pub fn oauth2(mut self, value: impl IntoValue<OAuth2CredentialsProperty>) -> Self {
        self.0.put("Oauth2", value.into_value().into_node());
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

impl Kind for CustomConnectorProfileCredentialsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomConnectorProfileCredentialsProperty>
    for CustomConnectorProfileCredentialsProperty
{
}
impl From<CustomConnectorProfileCredentialsProperty> for Node {
    #[inline]
    fn from(value: CustomConnectorProfileCredentialsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomConnectorProfileCredentialsProperty>
    for CustomConnectorProfileCredentialsProperty
{
    #[inline]
    fn into_value(self) -> Value<CustomConnectorProfileCredentialsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The profile properties required by the custom connector.
///
/// The property type `CustomConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomConnectorProfilePropertiesProperty(Object);

impl CustomConnectorProfilePropertiesProperty {
    /// `CustomConnectorProfilePropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The OAuth 2.0 properties required for OAuth 2.0 authentication.
    ///
    /// `OAuth2Properties`.
    pub fn oauth2_properties(mut self, value: impl IntoValue<OAuth2PropertiesProperty>) -> Self {
        self.0
            .put("OAuth2Properties", value.into_value().into_node());
        self
    }

    /// A map of properties that are required to create a profile for the custom connector.
    ///
    /// `ProfileProperties`.
    pub fn profile_properties(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("ProfileProperties", value.into_value().into_node());
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

impl Kind for CustomConnectorProfilePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomConnectorProfilePropertiesProperty>
    for CustomConnectorProfilePropertiesProperty
{
}
impl From<CustomConnectorProfilePropertiesProperty> for Node {
    #[inline]
    fn from(value: CustomConnectorProfilePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomConnectorProfilePropertiesProperty>
    for CustomConnectorProfilePropertiesProperty
{
    #[inline]
    fn into_value(self) -> Value<CustomConnectorProfilePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The connector-specific credentials required by Datadog.
///
/// The property type `DatadogConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct DatadogConnectorProfileCredentialsProperty(Object);

impl DatadogConnectorProfileCredentialsProperty {
    /// `DatadogConnectorProfileCredentialsProperty` with its required properties, in alphabetical order:
    ///
    /// - `api_key`: A unique alphanumeric identifier used to authenticate a user, developer, or calling program to your API.
    /// - `application_key`: Application keys, in conjunction with your API key, give you full access to Datadog’s programmatic API.
    pub fn new(api_key: impl IntoValue<String>, application_key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApiKey", api_key.into_value().into_node());
        object_.put("ApplicationKey", application_key.into_value().into_node());
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

impl Kind for DatadogConnectorProfileCredentialsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DatadogConnectorProfileCredentialsProperty>
    for DatadogConnectorProfileCredentialsProperty
{
}
impl From<DatadogConnectorProfileCredentialsProperty> for Node {
    #[inline]
    fn from(value: DatadogConnectorProfileCredentialsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DatadogConnectorProfileCredentialsProperty>
    for DatadogConnectorProfileCredentialsProperty
{
    #[inline]
    fn into_value(self) -> Value<DatadogConnectorProfileCredentialsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The connector-specific profile properties required by Datadog.
///
/// The property type `DatadogConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct DatadogConnectorProfilePropertiesProperty(Object);

impl DatadogConnectorProfilePropertiesProperty {
    /// `DatadogConnectorProfilePropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `instance_url`: The location of the Datadog resource.
    pub fn new(instance_url: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceUrl", instance_url.into_value().into_node());
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

impl Kind for DatadogConnectorProfilePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DatadogConnectorProfilePropertiesProperty>
    for DatadogConnectorProfilePropertiesProperty
{
}
impl From<DatadogConnectorProfilePropertiesProperty> for Node {
    #[inline]
    fn from(value: DatadogConnectorProfilePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DatadogConnectorProfilePropertiesProperty>
    for DatadogConnectorProfilePropertiesProperty
{
    #[inline]
    fn into_value(self) -> Value<DatadogConnectorProfilePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The connector-specific profile credentials required by Dynatrace.
///
/// The property type `DynatraceConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct DynatraceConnectorProfileCredentialsProperty(Object);

impl DynatraceConnectorProfileCredentialsProperty {
    /// `DynatraceConnectorProfileCredentialsProperty` with its required properties, in alphabetical order:
    ///
    /// - `api_token`: The API tokens used by Dynatrace API to authenticate various API calls.
    pub fn new(api_token: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApiToken", api_token.into_value().into_node());
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

impl Kind for DynatraceConnectorProfileCredentialsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DynatraceConnectorProfileCredentialsProperty>
    for DynatraceConnectorProfileCredentialsProperty
{
}
impl From<DynatraceConnectorProfileCredentialsProperty> for Node {
    #[inline]
    fn from(value: DynatraceConnectorProfileCredentialsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DynatraceConnectorProfileCredentialsProperty>
    for DynatraceConnectorProfileCredentialsProperty
{
    #[inline]
    fn into_value(self) -> Value<DynatraceConnectorProfileCredentialsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The connector-specific profile properties required by Dynatrace.
///
/// The property type `DynatraceConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct DynatraceConnectorProfilePropertiesProperty(Object);

impl DynatraceConnectorProfilePropertiesProperty {
    /// `DynatraceConnectorProfilePropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `instance_url`: The location of the Dynatrace resource.
    pub fn new(instance_url: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceUrl", instance_url.into_value().into_node());
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

impl Kind for DynatraceConnectorProfilePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DynatraceConnectorProfilePropertiesProperty>
    for DynatraceConnectorProfilePropertiesProperty
{
}
impl From<DynatraceConnectorProfilePropertiesProperty> for Node {
    #[inline]
    fn from(value: DynatraceConnectorProfilePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DynatraceConnectorProfilePropertiesProperty>
    for DynatraceConnectorProfilePropertiesProperty
{
    #[inline]
    fn into_value(self) -> Value<DynatraceConnectorProfilePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The connector-specific profile credentials required by Google Analytics.
///
/// The property type `GoogleAnalyticsConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct GoogleAnalyticsConnectorProfileCredentialsProperty(Object);

impl GoogleAnalyticsConnectorProfileCredentialsProperty {
    /// `GoogleAnalyticsConnectorProfileCredentialsProperty` with its required properties, in alphabetical order:
    ///
    /// - `client_id`: The identifier for the desired client.
    /// - `client_secret`: The client secret used by the OAuth client to authenticate to the authorization server.
    pub fn new(client_id: impl IntoValue<String>, client_secret: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClientId", client_id.into_value().into_node());
        object_.put("ClientSecret", client_secret.into_value().into_node());
        Self(object_)
    }

    /// The credentials used to access protected Google Analytics resources.
    ///
    /// `AccessToken`.
    pub fn access_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AccessToken", value.into_value().into_node());
        self
    }

    /// Used by select connectors for which the OAuth workflow is supported, such as Salesforce, Google Analytics, Marketo, Zendesk, and Slack.
    ///
    /// `ConnectorOAuthRequest`.
    pub fn connector_oauth_request(
        mut self,
        value: impl IntoValue<ConnectorOAuthRequestProperty>,
    ) -> Self {
        self.0
            .put("ConnectorOAuthRequest", value.into_value().into_node());
        self
    }

    /// The credentials used to acquire new access tokens. This is required only for OAuth2 access tokens, and is not required for OAuth1 access tokens.
    ///
    /// `RefreshToken`.
    pub fn refresh_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RefreshToken", value.into_value().into_node());
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

impl Kind for GoogleAnalyticsConnectorProfileCredentialsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GoogleAnalyticsConnectorProfileCredentialsProperty>
    for GoogleAnalyticsConnectorProfileCredentialsProperty
{
}
impl From<GoogleAnalyticsConnectorProfileCredentialsProperty> for Node {
    #[inline]
    fn from(value: GoogleAnalyticsConnectorProfileCredentialsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GoogleAnalyticsConnectorProfileCredentialsProperty>
    for GoogleAnalyticsConnectorProfileCredentialsProperty
{
    #[inline]
    fn into_value(self) -> Value<GoogleAnalyticsConnectorProfileCredentialsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The connector-specific profile credentials required by Infor Nexus.
///
/// The property type `InforNexusConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct InforNexusConnectorProfileCredentialsProperty(Object);

impl InforNexusConnectorProfileCredentialsProperty {
    /// `InforNexusConnectorProfileCredentialsProperty` with its required properties, in alphabetical order:
    ///
    /// - `access_key_id`: The Access Key portion of the credentials.
    /// - `datakey`: The encryption keys used to encrypt data.
    /// - `secret_access_key`: The secret key used to sign requests.
    /// - `user_id`: The identifier for the user.
    pub fn new(
        access_key_id: impl IntoValue<String>,
        datakey: impl IntoValue<String>,
        secret_access_key: impl IntoValue<String>,
        user_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AccessKeyId", access_key_id.into_value().into_node());
        object_.put("Datakey", datakey.into_value().into_node());
        object_.put(
            "SecretAccessKey",
            secret_access_key.into_value().into_node(),
        );
        object_.put("UserId", user_id.into_value().into_node());
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

impl Kind for InforNexusConnectorProfileCredentialsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InforNexusConnectorProfileCredentialsProperty>
    for InforNexusConnectorProfileCredentialsProperty
{
}
impl From<InforNexusConnectorProfileCredentialsProperty> for Node {
    #[inline]
    fn from(value: InforNexusConnectorProfileCredentialsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InforNexusConnectorProfileCredentialsProperty>
    for InforNexusConnectorProfileCredentialsProperty
{
    #[inline]
    fn into_value(self) -> Value<InforNexusConnectorProfileCredentialsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The connector-specific profile properties required by Infor Nexus.
///
/// The property type `InforNexusConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct InforNexusConnectorProfilePropertiesProperty(Object);

impl InforNexusConnectorProfilePropertiesProperty {
    /// `InforNexusConnectorProfilePropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `instance_url`: The location of the Infor Nexus resource.
    pub fn new(instance_url: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceUrl", instance_url.into_value().into_node());
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

impl Kind for InforNexusConnectorProfilePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InforNexusConnectorProfilePropertiesProperty>
    for InforNexusConnectorProfilePropertiesProperty
{
}
impl From<InforNexusConnectorProfilePropertiesProperty> for Node {
    #[inline]
    fn from(value: InforNexusConnectorProfilePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InforNexusConnectorProfilePropertiesProperty>
    for InforNexusConnectorProfilePropertiesProperty
{
    #[inline]
    fn into_value(self) -> Value<InforNexusConnectorProfilePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The connector-specific profile credentials required by Marketo.
///
/// The property type `MarketoConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct MarketoConnectorProfileCredentialsProperty(Object);

impl MarketoConnectorProfileCredentialsProperty {
    /// `MarketoConnectorProfileCredentialsProperty` with its required properties, in alphabetical order:
    ///
    /// - `client_id`: The identifier for the desired client.
    /// - `client_secret`: The client secret used by the OAuth client to authenticate to the authorization server.
    pub fn new(client_id: impl IntoValue<String>, client_secret: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClientId", client_id.into_value().into_node());
        object_.put("ClientSecret", client_secret.into_value().into_node());
        Self(object_)
    }

    /// The credentials used to access protected Marketo resources.
    ///
    /// `AccessToken`.
    pub fn access_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AccessToken", value.into_value().into_node());
        self
    }

    /// Used by select connectors for which the OAuth workflow is supported, such as Salesforce, Google Analytics, Marketo, Zendesk, and Slack.
    ///
    /// `ConnectorOAuthRequest`.
    pub fn connector_oauth_request(
        mut self,
        value: impl IntoValue<ConnectorOAuthRequestProperty>,
    ) -> Self {
        self.0
            .put("ConnectorOAuthRequest", value.into_value().into_node());
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

impl Kind for MarketoConnectorProfileCredentialsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MarketoConnectorProfileCredentialsProperty>
    for MarketoConnectorProfileCredentialsProperty
{
}
impl From<MarketoConnectorProfileCredentialsProperty> for Node {
    #[inline]
    fn from(value: MarketoConnectorProfileCredentialsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MarketoConnectorProfileCredentialsProperty>
    for MarketoConnectorProfileCredentialsProperty
{
    #[inline]
    fn into_value(self) -> Value<MarketoConnectorProfileCredentialsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The connector-specific profile properties required when using Marketo.
///
/// The property type `MarketoConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct MarketoConnectorProfilePropertiesProperty(Object);

impl MarketoConnectorProfilePropertiesProperty {
    /// `MarketoConnectorProfilePropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `instance_url`: The location of the Marketo resource.
    pub fn new(instance_url: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceUrl", instance_url.into_value().into_node());
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

impl Kind for MarketoConnectorProfilePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MarketoConnectorProfilePropertiesProperty>
    for MarketoConnectorProfilePropertiesProperty
{
}
impl From<MarketoConnectorProfilePropertiesProperty> for Node {
    #[inline]
    fn from(value: MarketoConnectorProfilePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MarketoConnectorProfilePropertiesProperty>
    for MarketoConnectorProfilePropertiesProperty
{
    #[inline]
    fn into_value(self) -> Value<MarketoConnectorProfilePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The OAuth 2.0 credentials required for OAuth 2.0 authentication.
///
/// The property type `OAuth2Credentials` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct OAuth2CredentialsProperty(Object);

impl OAuth2CredentialsProperty {
    /// `OAuth2CredentialsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The access token used to access the connector on your behalf.
    ///
    /// `AccessToken`.
    pub fn access_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AccessToken", value.into_value().into_node());
        self
    }

    /// The identifier for the desired client.
    ///
    /// `ClientId`.
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientId", value.into_value().into_node());
        self
    }

    /// The client secret used by the OAuth client to authenticate to the authorization server.
    ///
    /// `ClientSecret`.
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientSecret", value.into_value().into_node());
        self
    }

    /// The `OAuthRequest` property.
    ///
    /// `OAuthRequest`.
    pub fn oauth_request(mut self, value: impl IntoValue<ConnectorOAuthRequestProperty>) -> Self {
        self.0.put("OAuthRequest", value.into_value().into_node());
        self
    }

    /// The refresh token used to refresh an expired access token.
    ///
    /// `RefreshToken`.
    pub fn refresh_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RefreshToken", value.into_value().into_node());
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

impl Kind for OAuth2CredentialsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OAuth2CredentialsProperty> for OAuth2CredentialsProperty {}
impl From<OAuth2CredentialsProperty> for Node {
    #[inline]
    fn from(value: OAuth2CredentialsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OAuth2CredentialsProperty> for OAuth2CredentialsProperty {
    #[inline]
    fn into_value(self) -> Value<OAuth2CredentialsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The OAuth 2.0 properties required for OAuth 2.0 authentication.
///
/// The property type `OAuth2Properties` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct OAuth2PropertiesProperty(Object);

impl OAuth2PropertiesProperty {
    /// `OAuth2PropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The OAuth 2.0 grant type used by connector for OAuth 2.0 authentication.
    ///
    /// `OAuth2GrantType`; one of `CLIENT_CREDENTIALS`, `AUTHORIZATION_CODE`, `JWT_BEARER`.
    pub fn oauth2_grant_type(mut self, value: impl IntoValue<Oauth2GrantType>) -> Self {
        self.0
            .put("OAuth2GrantType", value.into_value().into_node());
        self
    }

    /// The token URL required for OAuth 2.0 authentication.
    ///
    /// `TokenUrl`.
    pub fn token_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TokenUrl", value.into_value().into_node());
        self
    }

    /// Associates your token URL with a map of properties that you define. Use this parameter to provide any additional details that the connector requires to authenticate your request.
    ///
    /// `TokenUrlCustomProperties`.
    pub fn token_url_custom_properties(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("TokenUrlCustomProperties", value.into_value().into_node());
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

impl Kind for OAuth2PropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OAuth2PropertiesProperty> for OAuth2PropertiesProperty {}
impl From<OAuth2PropertiesProperty> for Node {
    #[inline]
    fn from(value: OAuth2PropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OAuth2PropertiesProperty> for OAuth2PropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<OAuth2PropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The OAuth credentials required for OAuth type authentication.
///
/// The property type `OAuthCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct OAuthCredentialsProperty(Object);

impl OAuthCredentialsProperty {
    /// `OAuthCredentialsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The access token used to access protected SAPOData resources.
    ///
    /// `AccessToken`.
    pub fn access_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AccessToken", value.into_value().into_node());
        self
    }

    /// The identifier for the desired client.
    ///
    /// `ClientId`.
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientId", value.into_value().into_node());
        self
    }

    /// The client secret used by the OAuth client to authenticate to the authorization server.
    ///
    /// `ClientSecret`.
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientSecret", value.into_value().into_node());
        self
    }

    /// The `ConnectorOAuthRequest` property.
    ///
    /// `ConnectorOAuthRequest`.
    pub fn connector_oauth_request(
        mut self,
        value: impl IntoValue<ConnectorOAuthRequestProperty>,
    ) -> Self {
        self.0
            .put("ConnectorOAuthRequest", value.into_value().into_node());
        self
    }

    /// The refresh token used to refresh expired access token.
    ///
    /// `RefreshToken`.
    pub fn refresh_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RefreshToken", value.into_value().into_node());
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

impl Kind for OAuthCredentialsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OAuthCredentialsProperty> for OAuthCredentialsProperty {}
impl From<OAuthCredentialsProperty> for Node {
    #[inline]
    fn from(value: OAuthCredentialsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OAuthCredentialsProperty> for OAuthCredentialsProperty {
    #[inline]
    fn into_value(self) -> Value<OAuthCredentialsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The OAuth properties required for OAuth type authentication.
///
/// The property type `OAuthProperties` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct OAuthPropertiesProperty(Object);

impl OAuthPropertiesProperty {
    /// `OAuthPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The authorization code url required to redirect to SAP Login Page to fetch authorization code for OAuth type authentication.
    ///
    /// `AuthCodeUrl`.
    pub fn auth_code_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AuthCodeUrl", value.into_value().into_node());
        self
    }

    /// The OAuth scopes required for OAuth type authentication.
    ///
    /// `OAuthScopes`.
    pub fn oauth_scopes(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("OAuthScopes", value.into_value().into_node());
        self
    }

    /// The token url required to fetch access/refresh tokens using authorization code and also to refresh expired access token using refresh token.
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

impl Kind for OAuthPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OAuthPropertiesProperty> for OAuthPropertiesProperty {}
impl From<OAuthPropertiesProperty> for Node {
    #[inline]
    fn from(value: OAuthPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OAuthPropertiesProperty> for OAuthPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<OAuthPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The connector-specific profile credentials required when using Salesforce Pardot.
///
/// The property type `PardotConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct PardotConnectorProfileCredentialsProperty(Object);

impl PardotConnectorProfileCredentialsProperty {
    /// `PardotConnectorProfileCredentialsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The credentials used to access protected Salesforce Pardot resources.
    ///
    /// `AccessToken`.
    pub fn access_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AccessToken", value.into_value().into_node());
        self
    }

    /// The secret manager ARN, which contains the client ID and client secret of the connected app.
    ///
    /// `ClientCredentialsArn`.
    pub fn client_credentials_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ClientCredentialsArn", value.into_value().into_node());
        self
    }

    /// The `ConnectorOAuthRequest` property.
    ///
    /// `ConnectorOAuthRequest`.
    pub fn connector_oauth_request(
        mut self,
        value: impl IntoValue<ConnectorOAuthRequestProperty>,
    ) -> Self {
        self.0
            .put("ConnectorOAuthRequest", value.into_value().into_node());
        self
    }

    /// The credentials used to acquire new access tokens.
    ///
    /// `RefreshToken`.
    pub fn refresh_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RefreshToken", value.into_value().into_node());
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

impl Kind for PardotConnectorProfileCredentialsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PardotConnectorProfileCredentialsProperty>
    for PardotConnectorProfileCredentialsProperty
{
}
impl From<PardotConnectorProfileCredentialsProperty> for Node {
    #[inline]
    fn from(value: PardotConnectorProfileCredentialsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PardotConnectorProfileCredentialsProperty>
    for PardotConnectorProfileCredentialsProperty
{
    #[inline]
    fn into_value(self) -> Value<PardotConnectorProfileCredentialsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The connector-specific profile properties required when using Salesforce Pardot.
///
/// The property type `PardotConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct PardotConnectorProfilePropertiesProperty(Object);

impl PardotConnectorProfilePropertiesProperty {
    /// `PardotConnectorProfilePropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `business_unit_id`: The business unit id of Salesforce Pardot instance.
    pub fn new(business_unit_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BusinessUnitId", business_unit_id.into_value().into_node());
        Self(object_)
    }

    /// The location of the Salesforce Pardot resource.
    ///
    /// `InstanceUrl`.
    pub fn instance_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InstanceUrl", value.into_value().into_node());
        self
    }

    /// Indicates whether the connector profile applies to a sandbox or production environment.
    ///
    /// `IsSandboxEnvironment`.
    pub fn is_sandbox_environment(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IsSandboxEnvironment", value.into_value().into_node());
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

impl Kind for PardotConnectorProfilePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PardotConnectorProfilePropertiesProperty>
    for PardotConnectorProfilePropertiesProperty
{
}
impl From<PardotConnectorProfilePropertiesProperty> for Node {
    #[inline]
    fn from(value: PardotConnectorProfilePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PardotConnectorProfilePropertiesProperty>
    for PardotConnectorProfilePropertiesProperty
{
    #[inline]
    fn into_value(self) -> Value<PardotConnectorProfilePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The connector-specific profile credentials required when using Amazon Redshift.
///
/// The property type `RedshiftConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct RedshiftConnectorProfileCredentialsProperty(Object);

impl RedshiftConnectorProfileCredentialsProperty {
    /// `RedshiftConnectorProfileCredentialsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The password that corresponds to the user name.
    ///
    /// `Password`.
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Password", value.into_value().into_node());
        self
    }

    /// The name of the user.
    ///
    /// `Username`.
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Username", value.into_value().into_node());
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

impl Kind for RedshiftConnectorProfileCredentialsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RedshiftConnectorProfileCredentialsProperty>
    for RedshiftConnectorProfileCredentialsProperty
{
}
impl From<RedshiftConnectorProfileCredentialsProperty> for Node {
    #[inline]
    fn from(value: RedshiftConnectorProfileCredentialsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RedshiftConnectorProfileCredentialsProperty>
    for RedshiftConnectorProfileCredentialsProperty
{
    #[inline]
    fn into_value(self) -> Value<RedshiftConnectorProfileCredentialsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The connector-specific profile properties when using Amazon Redshift.
///
/// The property type `RedshiftConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct RedshiftConnectorProfilePropertiesProperty(Object);

impl RedshiftConnectorProfilePropertiesProperty {
    /// `RedshiftConnectorProfilePropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_name`: A name for the associated Amazon S3 bucket.
    /// - `role_arn`: The Amazon Resource Name (ARN) of IAM role that grants Amazon Redshift read-only access to Amazon S3.
    pub fn new(
        bucket_name: impl IntoValue<kinds::s3::BucketName>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketName", bucket_name.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// The object key for the destination bucket in which Amazon AppFlow places the files.
    ///
    /// `BucketPrefix`.
    pub fn bucket_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BucketPrefix", value.into_value().into_node());
        self
    }

    /// The unique ID that's assigned to an Amazon Redshift cluster.
    ///
    /// `ClusterIdentifier`.
    pub fn cluster_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ClusterIdentifier", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of an IAM role that permits Amazon AppFlow to access your Amazon Redshift database through the Data API. For more information, and for the polices that you attach to this role, see [Allow Amazon AppFlow to access Amazon Redshift databases with the Data API](https://docs.aws.amazon.com/appflow/latest/userguide/security_iam_service-role-policies.html#access-redshift).
    ///
    /// `DataApiRoleArn`.
    pub fn data_api_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("DataApiRoleArn", value.into_value().into_node());
        self
    }

    /// The name of an Amazon Redshift database.
    ///
    /// `DatabaseName`.
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DatabaseName", value.into_value().into_node());
        self
    }

    /// The JDBC URL of the Amazon Redshift cluster.
    ///
    /// `DatabaseUrl`.
    pub fn database_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DatabaseUrl", value.into_value().into_node());
        self
    }

    /// Indicates whether the connector profile defines a connection to an Amazon Redshift Serverless data warehouse.
    ///
    /// `IsRedshiftServerless`.
    pub fn is_redshift_serverless(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IsRedshiftServerless", value.into_value().into_node());
        self
    }

    /// The name of an Amazon Redshift workgroup.
    ///
    /// `WorkgroupName`.
    pub fn workgroup_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("WorkgroupName", value.into_value().into_node());
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

impl Kind for RedshiftConnectorProfilePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RedshiftConnectorProfilePropertiesProperty>
    for RedshiftConnectorProfilePropertiesProperty
{
}
impl From<RedshiftConnectorProfilePropertiesProperty> for Node {
    #[inline]
    fn from(value: RedshiftConnectorProfilePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RedshiftConnectorProfilePropertiesProperty>
    for RedshiftConnectorProfilePropertiesProperty
{
    #[inline]
    fn into_value(self) -> Value<RedshiftConnectorProfilePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The connector-specific profile credentials required when using SAPOData.
///
/// The property type `SAPODataConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct SAPODataConnectorProfileCredentialsProperty(Object);

impl SAPODataConnectorProfileCredentialsProperty {
    /// `SAPODataConnectorProfileCredentialsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The SAPOData basic authentication credentials.
    ///
    /// `BasicAuthCredentials`.
    pub fn basic_auth_credentials(
        mut self,
        value: impl IntoValue<BasicAuthCredentialsProperty>,
    ) -> Self {
        self.0
            .put("BasicAuthCredentials", value.into_value().into_node());
        self
    }

    /// The SAPOData OAuth type authentication credentials.
    ///
    /// `OAuthCredentials`.
    pub fn oauth_credentials(mut self, value: impl IntoValue<OAuthCredentialsProperty>) -> Self {
        self.0
            .put("OAuthCredentials", value.into_value().into_node());
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

impl Kind for SAPODataConnectorProfileCredentialsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SAPODataConnectorProfileCredentialsProperty>
    for SAPODataConnectorProfileCredentialsProperty
{
}
impl From<SAPODataConnectorProfileCredentialsProperty> for Node {
    #[inline]
    fn from(value: SAPODataConnectorProfileCredentialsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SAPODataConnectorProfileCredentialsProperty>
    for SAPODataConnectorProfileCredentialsProperty
{
    #[inline]
    fn into_value(self) -> Value<SAPODataConnectorProfileCredentialsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The connector-specific profile properties required when using SAPOData.
///
/// The property type `SAPODataConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct SAPODataConnectorProfilePropertiesProperty(Object);

impl SAPODataConnectorProfilePropertiesProperty {
    /// `SAPODataConnectorProfilePropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The location of the SAPOData resource.
    ///
    /// `ApplicationHostUrl`.
    pub fn application_host_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ApplicationHostUrl", value.into_value().into_node());
        self
    }

    /// The application path to catalog service.
    ///
    /// `ApplicationServicePath`.
    pub fn application_service_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ApplicationServicePath", value.into_value().into_node());
        self
    }

    /// The client number for the client creating the connection.
    ///
    /// `ClientNumber`.
    pub fn client_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientNumber", value.into_value().into_node());
        self
    }

    /// If you set this parameter to `true`, Amazon AppFlow bypasses the single sign-on (SSO) settings in your SAP account when it accesses your SAP OData instance.
    ///
    /// Whether you need this option depends on the types of credentials that you applied to your SAP OData connection profile. If your profile uses basic authentication credentials, SAP SSO can prevent Amazon AppFlow from connecting to your account with your username and password. In this case, bypassing SSO makes it possible for Amazon AppFlow to connect successfully. However, if your profile uses OAuth credentials, this parameter has no affect.
    ///
    /// `DisableSSO`.
    pub fn disable_sso(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("DisableSSO", value.into_value().into_node());
        self
    }

    /// The logon language of SAPOData instance.
    ///
    /// `LogonLanguage`.
    pub fn logon_language(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LogonLanguage", value.into_value().into_node());
        self
    }

    /// The SAPOData OAuth properties required for OAuth type authentication.
    ///
    /// `OAuthProperties`.
    pub fn oauth_properties(mut self, value: impl IntoValue<OAuthPropertiesProperty>) -> Self {
        self.0
            .put("OAuthProperties", value.into_value().into_node());
        self
    }

    /// The port number of the SAPOData instance.
    ///
    /// `PortNumber`.
    pub fn port_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("PortNumber", value.into_value().into_node());
        self
    }

    /// The SAPOData Private Link service name to be used for private data transfers.
    ///
    /// `PrivateLinkServiceName`.
    pub fn private_link_service_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PrivateLinkServiceName", value.into_value().into_node());
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

impl Kind for SAPODataConnectorProfilePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SAPODataConnectorProfilePropertiesProperty>
    for SAPODataConnectorProfilePropertiesProperty
{
}
impl From<SAPODataConnectorProfilePropertiesProperty> for Node {
    #[inline]
    fn from(value: SAPODataConnectorProfilePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SAPODataConnectorProfilePropertiesProperty>
    for SAPODataConnectorProfilePropertiesProperty
{
    #[inline]
    fn into_value(self) -> Value<SAPODataConnectorProfilePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The connector-specific profile credentials required when using Salesforce.
///
/// The property type `SalesforceConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct SalesforceConnectorProfileCredentialsProperty(Object);

impl SalesforceConnectorProfileCredentialsProperty {
    /// `SalesforceConnectorProfileCredentialsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The credentials used to access protected Salesforce resources.
    ///
    /// `AccessToken`.
    pub fn access_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AccessToken", value.into_value().into_node());
        self
    }

    /// The secret manager ARN, which contains the client ID and client secret of the connected app.
    ///
    /// `ClientCredentialsArn`.
    pub fn client_credentials_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ClientCredentialsArn", value.into_value().into_node());
        self
    }

    /// Used by select connectors for which the OAuth workflow is supported, such as Salesforce, Google Analytics, Marketo, Zendesk, and Slack.
    ///
    /// `ConnectorOAuthRequest`.
    pub fn connector_oauth_request(
        mut self,
        value: impl IntoValue<ConnectorOAuthRequestProperty>,
    ) -> Self {
        self.0
            .put("ConnectorOAuthRequest", value.into_value().into_node());
        self
    }

    /// A JSON web token (JWT) that authorizes Amazon AppFlow to access your Salesforce records.
    ///
    /// `JwtToken`.
    pub fn jwt_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("JwtToken", value.into_value().into_node());
        self
    }

    /// Specifies the OAuth 2.0 grant type that Amazon AppFlow uses when it requests an access token from Salesforce. Amazon AppFlow requires an access token each time it attempts to access your Salesforce records.
    ///
    /// You can specify one of the following values:
    ///
    /// - **AUTHORIZATION_CODE** - Amazon AppFlow passes an authorization code when it requests the access token from Salesforce. Amazon AppFlow receives the authorization code from Salesforce after you log in to your Salesforce account and authorize Amazon AppFlow to access your records.
    /// - **JWT_BEARER** - Amazon AppFlow passes a JSON web token (JWT) when it requests the access token from Salesforce. You provide the JWT to Amazon AppFlow when you define the connection to your Salesforce account. When you use this grant type, you don't need to log in to your Salesforce account to authorize Amazon AppFlow to access your records.
    ///
    /// > The CLIENT_CREDENTIALS value is not supported for Salesforce.
    ///
    /// `OAuth2GrantType`; one of `CLIENT_CREDENTIALS`, `AUTHORIZATION_CODE`, `JWT_BEARER`.
    pub fn oauth2_grant_type(mut self, value: impl IntoValue<Oauth2GrantType>) -> Self {
        self.0
            .put("OAuth2GrantType", value.into_value().into_node());
        self
    }

    /// The credentials used to acquire new access tokens.
    ///
    /// `RefreshToken`.
    pub fn refresh_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RefreshToken", value.into_value().into_node());
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

impl Kind for SalesforceConnectorProfileCredentialsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SalesforceConnectorProfileCredentialsProperty>
    for SalesforceConnectorProfileCredentialsProperty
{
}
impl From<SalesforceConnectorProfileCredentialsProperty> for Node {
    #[inline]
    fn from(value: SalesforceConnectorProfileCredentialsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SalesforceConnectorProfileCredentialsProperty>
    for SalesforceConnectorProfileCredentialsProperty
{
    #[inline]
    fn into_value(self) -> Value<SalesforceConnectorProfileCredentialsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The connector-specific profile properties required when using Salesforce.
///
/// The property type `SalesforceConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct SalesforceConnectorProfilePropertiesProperty(Object);

impl SalesforceConnectorProfilePropertiesProperty {
    /// `SalesforceConnectorProfilePropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The location of the Salesforce resource.
    ///
    /// `InstanceUrl`.
    pub fn instance_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InstanceUrl", value.into_value().into_node());
        self
    }

    /// Indicates whether the connector profile applies to a sandbox or production environment.
    ///
    /// `isSandboxEnvironment`.
    pub fn is_sandbox_environment(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("isSandboxEnvironment", value.into_value().into_node());
        self
    }

    /// If the connection mode for the connector profile is private, this parameter sets whether Amazon AppFlow uses the private network to send metadata and authorization calls to Salesforce. Amazon AppFlow sends private calls through AWS PrivateLink. These calls travel through AWS infrastructure without being exposed to the public internet.
    ///
    /// Set either of the following values:
    ///
    /// - **true** - Amazon AppFlow sends all calls to Salesforce over the private network.
    ///
    /// These private calls are:
    ///
    /// - Calls to get metadata about your Salesforce records. This metadata describes your Salesforce objects and their fields.
    /// - Calls to get or refresh access tokens that allow Amazon AppFlow to access your Salesforce records.
    /// - Calls to transfer your Salesforce records as part of a flow run.
    /// - **false** - The default value. Amazon AppFlow sends some calls to Salesforce privately and other calls over the public internet.
    ///
    /// The public calls are:
    ///
    /// - Calls to get metadata about your Salesforce records.
    /// - Calls to get or refresh access tokens.
    ///
    /// The private calls are:
    ///
    /// - Calls to transfer your Salesforce records as part of a flow run.
    ///
    /// `usePrivateLinkForMetadataAndAuthorization`.
    pub fn use_private_link_for_metadata_and_authorization(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0.put(
            "usePrivateLinkForMetadataAndAuthorization",
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

impl Kind for SalesforceConnectorProfilePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SalesforceConnectorProfilePropertiesProperty>
    for SalesforceConnectorProfilePropertiesProperty
{
}
impl From<SalesforceConnectorProfilePropertiesProperty> for Node {
    #[inline]
    fn from(value: SalesforceConnectorProfilePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SalesforceConnectorProfilePropertiesProperty>
    for SalesforceConnectorProfilePropertiesProperty
{
    #[inline]
    fn into_value(self) -> Value<SalesforceConnectorProfilePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The connector-specific profile credentials required when using ServiceNow.
///
/// The property type `ServiceNowConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServiceNowConnectorProfileCredentialsProperty(Object);

impl ServiceNowConnectorProfileCredentialsProperty {
    /// `ServiceNowConnectorProfileCredentialsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The OAuth 2.0 credentials required to authenticate the user.
    ///
    /// `OAuth2Credentials`.
    pub fn oauth2_credentials(mut self, value: impl IntoValue<OAuth2CredentialsProperty>) -> Self {
        self.0
            .put("OAuth2Credentials", value.into_value().into_node());
        self
    }

    /// The password that corresponds to the user name.
    ///
    /// `Password`.
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Password", value.into_value().into_node());
        self
    }

    /// The name of the user.
    ///
    /// `Username`.
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Username", value.into_value().into_node());
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

impl Kind for ServiceNowConnectorProfileCredentialsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServiceNowConnectorProfileCredentialsProperty>
    for ServiceNowConnectorProfileCredentialsProperty
{
}
impl From<ServiceNowConnectorProfileCredentialsProperty> for Node {
    #[inline]
    fn from(value: ServiceNowConnectorProfileCredentialsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServiceNowConnectorProfileCredentialsProperty>
    for ServiceNowConnectorProfileCredentialsProperty
{
    #[inline]
    fn into_value(self) -> Value<ServiceNowConnectorProfileCredentialsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The connector-specific profile properties required when using ServiceNow.
///
/// The property type `ServiceNowConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServiceNowConnectorProfilePropertiesProperty(Object);

impl ServiceNowConnectorProfilePropertiesProperty {
    /// `ServiceNowConnectorProfilePropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `instance_url`: The location of the ServiceNow resource.
    pub fn new(instance_url: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceUrl", instance_url.into_value().into_node());
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

impl Kind for ServiceNowConnectorProfilePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServiceNowConnectorProfilePropertiesProperty>
    for ServiceNowConnectorProfilePropertiesProperty
{
}
impl From<ServiceNowConnectorProfilePropertiesProperty> for Node {
    #[inline]
    fn from(value: ServiceNowConnectorProfilePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServiceNowConnectorProfilePropertiesProperty>
    for ServiceNowConnectorProfilePropertiesProperty
{
    #[inline]
    fn into_value(self) -> Value<ServiceNowConnectorProfilePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The connector-specific profile credentials required when using Singular.
///
/// The property type `SingularConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct SingularConnectorProfileCredentialsProperty(Object);

impl SingularConnectorProfileCredentialsProperty {
    /// `SingularConnectorProfileCredentialsProperty` with its required properties, in alphabetical order:
    ///
    /// - `api_key`: A unique alphanumeric identifier used to authenticate a user, developer, or calling program to your API.
    pub fn new(api_key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApiKey", api_key.into_value().into_node());
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

impl Kind for SingularConnectorProfileCredentialsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SingularConnectorProfileCredentialsProperty>
    for SingularConnectorProfileCredentialsProperty
{
}
impl From<SingularConnectorProfileCredentialsProperty> for Node {
    #[inline]
    fn from(value: SingularConnectorProfileCredentialsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SingularConnectorProfileCredentialsProperty>
    for SingularConnectorProfileCredentialsProperty
{
    #[inline]
    fn into_value(self) -> Value<SingularConnectorProfileCredentialsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The connector-specific profile credentials required when using Slack.
///
/// The property type `SlackConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct SlackConnectorProfileCredentialsProperty(Object);

impl SlackConnectorProfileCredentialsProperty {
    /// `SlackConnectorProfileCredentialsProperty` with its required properties, in alphabetical order:
    ///
    /// - `client_id`: The identifier for the client.
    /// - `client_secret`: The client secret used by the OAuth client to authenticate to the authorization server.
    pub fn new(client_id: impl IntoValue<String>, client_secret: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClientId", client_id.into_value().into_node());
        object_.put("ClientSecret", client_secret.into_value().into_node());
        Self(object_)
    }

    /// The credentials used to access protected Slack resources.
    ///
    /// `AccessToken`.
    pub fn access_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AccessToken", value.into_value().into_node());
        self
    }

    /// Used by select connectors for which the OAuth workflow is supported, such as Salesforce, Google Analytics, Marketo, Zendesk, and Slack.
    ///
    /// `ConnectorOAuthRequest`.
    pub fn connector_oauth_request(
        mut self,
        value: impl IntoValue<ConnectorOAuthRequestProperty>,
    ) -> Self {
        self.0
            .put("ConnectorOAuthRequest", value.into_value().into_node());
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

impl Kind for SlackConnectorProfileCredentialsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SlackConnectorProfileCredentialsProperty>
    for SlackConnectorProfileCredentialsProperty
{
}
impl From<SlackConnectorProfileCredentialsProperty> for Node {
    #[inline]
    fn from(value: SlackConnectorProfileCredentialsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SlackConnectorProfileCredentialsProperty>
    for SlackConnectorProfileCredentialsProperty
{
    #[inline]
    fn into_value(self) -> Value<SlackConnectorProfileCredentialsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The connector-specific profile properties required when using Slack.
///
/// The property type `SlackConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct SlackConnectorProfilePropertiesProperty(Object);

impl SlackConnectorProfilePropertiesProperty {
    /// `SlackConnectorProfilePropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `instance_url`: The location of the Slack resource.
    pub fn new(instance_url: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceUrl", instance_url.into_value().into_node());
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

impl Kind for SlackConnectorProfilePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SlackConnectorProfilePropertiesProperty> for SlackConnectorProfilePropertiesProperty {}
impl From<SlackConnectorProfilePropertiesProperty> for Node {
    #[inline]
    fn from(value: SlackConnectorProfilePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SlackConnectorProfilePropertiesProperty>
    for SlackConnectorProfilePropertiesProperty
{
    #[inline]
    fn into_value(self) -> Value<SlackConnectorProfilePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The connector-specific profile credentials required when using Snowflake.
///
/// The property type `SnowflakeConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct SnowflakeConnectorProfileCredentialsProperty(Object);

impl SnowflakeConnectorProfileCredentialsProperty {
    /// `SnowflakeConnectorProfileCredentialsProperty` with its required properties, in alphabetical order:
    ///
    /// - `password`: The password that corresponds to the user name.
    /// - `username`: The name of the user.
    pub fn new(password: impl IntoValue<String>, username: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Password", password.into_value().into_node());
        object_.put("Username", username.into_value().into_node());
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

impl Kind for SnowflakeConnectorProfileCredentialsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SnowflakeConnectorProfileCredentialsProperty>
    for SnowflakeConnectorProfileCredentialsProperty
{
}
impl From<SnowflakeConnectorProfileCredentialsProperty> for Node {
    #[inline]
    fn from(value: SnowflakeConnectorProfileCredentialsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SnowflakeConnectorProfileCredentialsProperty>
    for SnowflakeConnectorProfileCredentialsProperty
{
    #[inline]
    fn into_value(self) -> Value<SnowflakeConnectorProfileCredentialsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The connector-specific profile properties required when using Snowflake.
///
/// The property type `SnowflakeConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct SnowflakeConnectorProfilePropertiesProperty(Object);

impl SnowflakeConnectorProfilePropertiesProperty {
    /// `SnowflakeConnectorProfilePropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_name`: The name of the Amazon S3 bucket associated with Snowflake.
    /// - `stage`: The name of the Amazon S3 stage that was created while setting up an Amazon S3 stage in the Snowflake account.
    /// - `warehouse`: The name of the Snowflake warehouse.
    pub fn new(
        bucket_name: impl IntoValue<kinds::s3::BucketName>,
        stage: impl IntoValue<String>,
        warehouse: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketName", bucket_name.into_value().into_node());
        object_.put("Stage", stage.into_value().into_node());
        object_.put("Warehouse", warehouse.into_value().into_node());
        Self(object_)
    }

    /// The name of the account.
    ///
    /// `AccountName`.
    pub fn account_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AccountName", value.into_value().into_node());
        self
    }

    /// The bucket path that refers to the Amazon S3 bucket associated with Snowflake.
    ///
    /// `BucketPrefix`.
    pub fn bucket_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BucketPrefix", value.into_value().into_node());
        self
    }

    /// The Snowflake Private Link service name to be used for private data transfers.
    ///
    /// `PrivateLinkServiceName`.
    pub fn private_link_service_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PrivateLinkServiceName", value.into_value().into_node());
        self
    }

    /// The AWS Region of the Snowflake account.
    ///
    /// `Region`.
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Region", value.into_value().into_node());
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

impl Kind for SnowflakeConnectorProfilePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SnowflakeConnectorProfilePropertiesProperty>
    for SnowflakeConnectorProfilePropertiesProperty
{
}
impl From<SnowflakeConnectorProfilePropertiesProperty> for Node {
    #[inline]
    fn from(value: SnowflakeConnectorProfilePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SnowflakeConnectorProfilePropertiesProperty>
    for SnowflakeConnectorProfilePropertiesProperty
{
    #[inline]
    fn into_value(self) -> Value<SnowflakeConnectorProfilePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The connector-specific profile credentials required when using Trend Micro.
///
/// The property type `TrendmicroConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct TrendmicroConnectorProfileCredentialsProperty(Object);

impl TrendmicroConnectorProfileCredentialsProperty {
    /// `TrendmicroConnectorProfileCredentialsProperty` with its required properties, in alphabetical order:
    ///
    /// - `api_secret_key`: The Secret Access Key portion of the credentials.
    pub fn new(api_secret_key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApiSecretKey", api_secret_key.into_value().into_node());
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

impl Kind for TrendmicroConnectorProfileCredentialsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TrendmicroConnectorProfileCredentialsProperty>
    for TrendmicroConnectorProfileCredentialsProperty
{
}
impl From<TrendmicroConnectorProfileCredentialsProperty> for Node {
    #[inline]
    fn from(value: TrendmicroConnectorProfileCredentialsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TrendmicroConnectorProfileCredentialsProperty>
    for TrendmicroConnectorProfileCredentialsProperty
{
    #[inline]
    fn into_value(self) -> Value<TrendmicroConnectorProfileCredentialsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The connector-specific profile credentials required when using Veeva.
///
/// The property type `VeevaConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct VeevaConnectorProfileCredentialsProperty(Object);

impl VeevaConnectorProfileCredentialsProperty {
    /// `VeevaConnectorProfileCredentialsProperty` with its required properties, in alphabetical order:
    ///
    /// - `password`: The password that corresponds to the user name.
    /// - `username`: The name of the user.
    pub fn new(password: impl IntoValue<String>, username: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Password", password.into_value().into_node());
        object_.put("Username", username.into_value().into_node());
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

impl Kind for VeevaConnectorProfileCredentialsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VeevaConnectorProfileCredentialsProperty>
    for VeevaConnectorProfileCredentialsProperty
{
}
impl From<VeevaConnectorProfileCredentialsProperty> for Node {
    #[inline]
    fn from(value: VeevaConnectorProfileCredentialsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VeevaConnectorProfileCredentialsProperty>
    for VeevaConnectorProfileCredentialsProperty
{
    #[inline]
    fn into_value(self) -> Value<VeevaConnectorProfileCredentialsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The connector-specific profile properties required when using Veeva.
///
/// The property type `VeevaConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct VeevaConnectorProfilePropertiesProperty(Object);

impl VeevaConnectorProfilePropertiesProperty {
    /// `VeevaConnectorProfilePropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `instance_url`: The location of the Veeva resource.
    pub fn new(instance_url: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceUrl", instance_url.into_value().into_node());
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

impl Kind for VeevaConnectorProfilePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VeevaConnectorProfilePropertiesProperty> for VeevaConnectorProfilePropertiesProperty {}
impl From<VeevaConnectorProfilePropertiesProperty> for Node {
    #[inline]
    fn from(value: VeevaConnectorProfilePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VeevaConnectorProfilePropertiesProperty>
    for VeevaConnectorProfilePropertiesProperty
{
    #[inline]
    fn into_value(self) -> Value<VeevaConnectorProfilePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The connector-specific profile credentials required when using Zendesk.
///
/// The property type `ZendeskConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct ZendeskConnectorProfileCredentialsProperty(Object);

impl ZendeskConnectorProfileCredentialsProperty {
    /// `ZendeskConnectorProfileCredentialsProperty` with its required properties, in alphabetical order:
    ///
    /// - `client_id`: The identifier for the desired client.
    /// - `client_secret`: The client secret used by the OAuth client to authenticate to the authorization server.
    pub fn new(client_id: impl IntoValue<String>, client_secret: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClientId", client_id.into_value().into_node());
        object_.put("ClientSecret", client_secret.into_value().into_node());
        Self(object_)
    }

    /// The credentials used to access protected Zendesk resources.
    ///
    /// `AccessToken`.
    pub fn access_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AccessToken", value.into_value().into_node());
        self
    }

    /// Used by select connectors for which the OAuth workflow is supported, such as Salesforce, Google Analytics, Marketo, Zendesk, and Slack.
    ///
    /// `ConnectorOAuthRequest`.
    pub fn connector_oauth_request(
        mut self,
        value: impl IntoValue<ConnectorOAuthRequestProperty>,
    ) -> Self {
        self.0
            .put("ConnectorOAuthRequest", value.into_value().into_node());
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

impl Kind for ZendeskConnectorProfileCredentialsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ZendeskConnectorProfileCredentialsProperty>
    for ZendeskConnectorProfileCredentialsProperty
{
}
impl From<ZendeskConnectorProfileCredentialsProperty> for Node {
    #[inline]
    fn from(value: ZendeskConnectorProfileCredentialsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ZendeskConnectorProfileCredentialsProperty>
    for ZendeskConnectorProfileCredentialsProperty
{
    #[inline]
    fn into_value(self) -> Value<ZendeskConnectorProfileCredentialsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The connector-specific profile properties required when using Zendesk.
///
/// The property type `ZendeskConnectorProfileProperties` of `AWS::AppFlow::ConnectorProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct ZendeskConnectorProfilePropertiesProperty(Object);

impl ZendeskConnectorProfilePropertiesProperty {
    /// `ZendeskConnectorProfilePropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `instance_url`: The location of the Zendesk resource.
    pub fn new(instance_url: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceUrl", instance_url.into_value().into_node());
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

impl Kind for ZendeskConnectorProfilePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ZendeskConnectorProfilePropertiesProperty>
    for ZendeskConnectorProfilePropertiesProperty
{
}
impl From<ZendeskConnectorProfilePropertiesProperty> for Node {
    #[inline]
    fn from(value: ZendeskConnectorProfilePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ZendeskConnectorProfilePropertiesProperty>
    for ZendeskConnectorProfilePropertiesProperty
{
    #[inline]
    fn into_value(self) -> Value<ZendeskConnectorProfilePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AuthenticationType` of a `CustomConnectorProfileCredentials` of `AWS::AppFlow::ConnectorProfile`.
pub enum AuthenticationType {
    /// `APIKEY`.
    Apikey,
    /// `BASIC`.
    Basic,
    /// `CUSTOM`.
    Custom,
    /// `OAUTH2`.
    Oauth2,
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
        const VALUES: &[&str] = &["APIKEY", "BASIC", "CUSTOM", "OAUTH2"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ConnectionMode` of `AWS::AppFlow::ConnectorProfile`.
pub enum ConnectionMode {
    /// `Private`.
    Private,
    /// `Public`.
    Public,
}

#[diagnostic::do_not_recommend]
impl Kind for ConnectionMode {}
#[diagnostic::do_not_recommend]
impl TextKind for ConnectionMode {}
#[diagnostic::do_not_recommend]
impl IdKind for ConnectionMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ConnectionMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<ConnectionMode> for ConnectionMode {
    #[inline]
    fn into_value(self) -> Value<ConnectionMode> {
        const VALUES: &[&str] = &["Private", "Public"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ConnectorType` of `AWS::AppFlow::ConnectorProfile`.
pub enum ConnectorType {
    /// `Amplitude`.
    Amplitude,
    /// `CustomConnector`.
    CustomConnector,
    /// `Datadog`.
    Datadog,
    /// `Dynatrace`.
    Dynatrace,
    /// `Googleanalytics`.
    Googleanalytics,
    /// `Infornexus`.
    Infornexus,
    /// `Marketo`.
    Marketo,
    /// `Pardot`.
    Pardot,
    /// `Redshift`.
    Redshift,
    /// `SAPOData`.
    SapoData,
    /// `Salesforce`.
    Salesforce,
    /// `Servicenow`.
    Servicenow,
    /// `Singular`.
    Singular,
    /// `Slack`.
    Slack,
    /// `Snowflake`.
    Snowflake,
    /// `Trendmicro`.
    Trendmicro,
    /// `Veeva`.
    Veeva,
    /// `Zendesk`.
    Zendesk,
}

#[diagnostic::do_not_recommend]
impl Kind for ConnectorType {}
#[diagnostic::do_not_recommend]
impl TextKind for ConnectorType {}
#[diagnostic::do_not_recommend]
impl IdKind for ConnectorType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ConnectorType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ConnectorType> for ConnectorType {
    #[inline]
    fn into_value(self) -> Value<ConnectorType> {
        const VALUES: &[&str] = &[
            "Amplitude",
            "CustomConnector",
            "Datadog",
            "Dynatrace",
            "Googleanalytics",
            "Infornexus",
            "Marketo",
            "Pardot",
            "Redshift",
            "SAPOData",
            "Salesforce",
            "Servicenow",
            "Singular",
            "Slack",
            "Snowflake",
            "Trendmicro",
            "Veeva",
            "Zendesk",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OAuth2GrantType` of a `OAuth2Properties` of `AWS::AppFlow::ConnectorProfile`.
pub enum Oauth2GrantType {
    /// `AUTHORIZATION_CODE`.
    AuthorizationCode,
    /// `CLIENT_CREDENTIALS`.
    ClientCredentials,
    /// `JWT_BEARER`.
    JwtBearer,
}

#[diagnostic::do_not_recommend]
impl Kind for Oauth2GrantType {}
#[diagnostic::do_not_recommend]
impl TextKind for Oauth2GrantType {}
#[diagnostic::do_not_recommend]
impl IdKind for Oauth2GrantType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Oauth2GrantType {}
#[diagnostic::do_not_recommend]
impl IntoValue<Oauth2GrantType> for Oauth2GrantType {
    #[inline]
    fn into_value(self) -> Value<Oauth2GrantType> {
        const VALUES: &[&str] = &["AUTHORIZATION_CODE", "CLIENT_CREDENTIALS", "JWT_BEARER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
