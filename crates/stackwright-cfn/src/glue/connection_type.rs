// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Glue::ConnectionType` and its property types.

use crate::l1::*;

/// Registers a custom connection type in Glue based on the configuration provided. This enables customers to configure custom connectors for any data source with REST-based APIs.
///
/// `AWS::Glue::ConnectionType`; `Ref` returns its `ConnectionTypeArn`, a [`glue::ConnectionTypeArn`](kinds::glue::ConnectionTypeArn).
/// Changing one of these replaces it: `ConnectionProperties`, `ConnectionType`, `ConnectorAuthenticationConfiguration`, `Description`, `IntegrationType`, `RestConfiguration`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connectiontype.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConnectionType(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Glue::ConnectionType",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("connection_type.rules"),
};

impl CfnConnectionType {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Glue::ConnectionType";

    /// `CfnConnectionType` with its required properties, in alphabetical order:
    ///
    /// - `connection_type`: The name of the connection type.
    /// - `rest_configuration`: Configuration for HTTP request and response handling.
    pub fn new(
        connection_type: impl IntoValue<String>,
        rest_configuration: impl IntoValue<RestConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ConnectionType", connection_type.into_value().into_node());
        object_.put(
            "RestConfiguration",
            rest_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// Configuration that defines the base URL and additional request parameters needed during connection creation.
    ///
    /// `ConnectionProperties`; an update replaces the resource.
    pub fn connection_properties(
        mut self,
        value: impl IntoValue<ConnectionPropertiesConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ConnectionProperties", value.into_value().into_node());
        self
    }

    /// Configuration that defines supported authentication types and required properties.
    ///
    /// `ConnectorAuthenticationConfiguration`; an update replaces the resource.
    pub fn connector_authentication_configuration(
        mut self,
        value: impl IntoValue<ConnectorAuthenticationConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ConnectorAuthenticationConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// A description of the connection type.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The integration type for the connection. Currently only REST is supported.
    ///
    /// `IntegrationType`; one of `REST`; an update replaces the resource.
    pub fn integration_type(mut self, value: impl IntoValue<IntegrationType>) -> Self {
        self.0
            .put("IntegrationType", value.into_value().into_node());
        self
    }

    /// Tags to assign to the connection type.
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

impl Construct for CfnConnectionType {
    type Handle = CfnConnectionTypeRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnConnectionTypeRef {
        CfnConnectionTypeRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnConnectionType`] of a stack.
pub struct CfnConnectionTypeRef(NodeRef);

impl Clone for CfnConnectionTypeRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnConnectionTypeRef {}
impl AsNode for CfnConnectionTypeRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnConnectionTypeRef {
    /// What `Ref` returns: its `ConnectionTypeArn`, a [`glue::ConnectionTypeArn`](kinds::glue::ConnectionTypeArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::glue::ConnectionTypeArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the registered connection type.
    ///
    /// `Fn::GetAtt` of `ConnectionTypeArn`.
    #[inline]
    pub fn attr_connection_type_arn(&self) -> Value<kinds::glue::ConnectionTypeArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConnectionTypeArn")))
    }
}

impl IntoValue<kinds::glue::ConnectionTypeArn> for &CfnConnectionTypeRef {
    #[inline]
    fn into_value(self) -> Value<kinds::glue::ConnectionTypeArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Basic authentication configuration.
///
/// The property type `BasicAuthenticationProperties` of `AWS::Glue::ConnectionType`.
#[must_use = "a property type does nothing until it is set"]
pub struct BasicAuthenticationPropertiesProperty(Object);

impl BasicAuthenticationPropertiesProperty {
    /// `BasicAuthenticationPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Defines a secret property configuration. SECRET-type properties cannot have DefaultValue or AllowedValues.
    ///
    /// `Password`.
    pub fn password(mut self, value: impl IntoValue<SecretConnectorPropertyProperty>) -> Self {
        self.0.put("Password", value.into_value().into_node());
        self
    }

    /// Defines a secret property configuration. SECRET-type properties cannot have DefaultValue or AllowedValues.
    ///
    /// `Username`.
    pub fn username(mut self, value: impl IntoValue<SecretConnectorPropertyProperty>) -> Self {
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

impl Kind for BasicAuthenticationPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BasicAuthenticationPropertiesProperty> for BasicAuthenticationPropertiesProperty {}
impl From<BasicAuthenticationPropertiesProperty> for Node {
    #[inline]
    fn from(value: BasicAuthenticationPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BasicAuthenticationPropertiesProperty> for BasicAuthenticationPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<BasicAuthenticationPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration that defines how BETWEEN range filter operations are translated into REST API request parameters.
///
/// The property type `BetweenConfiguration` of `AWS::Glue::ConnectionType`.
#[must_use = "a property type does nothing until it is set"]
pub struct BetweenConfigurationProperty(Object);

impl BetweenConfigurationProperty {
    /// `BetweenConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The parameter name used for the upper bound value in a BETWEEN filter operation.
    ///
    /// `HighBoundKey`.
    pub fn high_bound_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HighBoundKey", value.into_value().into_node());
        self
    }

    /// The parameter name used for the lower bound value in a BETWEEN filter operation.
    ///
    /// `LowBoundKey`.
    pub fn low_bound_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LowBoundKey", value.into_value().into_node());
        self
    }

    /// A template string for constructing the BETWEEN filter expression.
    ///
    /// `Template`.
    pub fn template(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Template", value.into_value().into_node());
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

impl Kind for BetweenConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BetweenConfigurationProperty> for BetweenConfigurationProperty {}
impl From<BetweenConfigurationProperty> for Node {
    #[inline]
    fn from(value: BetweenConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BetweenConfigurationProperty> for BetweenConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<BetweenConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// OAuth2 client credentials configuration.
///
/// The property type `ClientCredentialsProperties` of `AWS::Glue::ConnectionType`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClientCredentialsPropertiesProperty(Object);

impl ClientCredentialsPropertiesProperty {
    /// `ClientCredentialsPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Defines a secret property configuration. SECRET-type properties cannot have DefaultValue or AllowedValues.
    ///
    /// `ClientId`.
    pub fn client_id(mut self, value: impl IntoValue<SecretConnectorPropertyProperty>) -> Self {
        self.0.put("ClientId", value.into_value().into_node());
        self
    }

    /// Defines a secret property configuration. SECRET-type properties cannot have DefaultValue or AllowedValues.
    ///
    /// `ClientSecret`.
    pub fn client_secret(mut self, value: impl IntoValue<SecretConnectorPropertyProperty>) -> Self {
        self.0.put("ClientSecret", value.into_value().into_node());
        self
    }

    /// The `ContentType` property.
    ///
    /// `ContentType`; one of `APPLICATION_JSON`, `URL_ENCODED`.
    pub fn content_type(mut self, value: impl IntoValue<ContentType>) -> Self {
        self.0.put("ContentType", value.into_value().into_node());
        self
    }

    /// The `RequestMethod` property.
    ///
    /// `RequestMethod`; one of `GET`, `POST`.
    pub fn request_method(mut self, value: impl IntoValue<RequestMethod>) -> Self {
        self.0.put("RequestMethod", value.into_value().into_node());
        self
    }

    /// Defines a property configuration for connection types.
    ///
    /// `Scope`.
    pub fn scope(mut self, value: impl IntoValue<ConnectorPropertyProperty>) -> Self {
        self.0.put("Scope", value.into_value().into_node());
        self
    }

    /// Defines a property configuration for connection types.
    ///
    /// `TokenUrl`.
    pub fn token_url(mut self, value: impl IntoValue<ConnectorPropertyProperty>) -> Self {
        self.0.put("TokenUrl", value.into_value().into_node());
        self
    }

    /// The `TokenUrlParameters` property.
    ///
    /// `TokenUrlParameters`.
    pub fn token_url_parameters(
        mut self,
        value: impl IntoValue<List<ConnectorPropertyProperty>>,
    ) -> Self {
        self.0
            .put("TokenUrlParameters", value.into_value().into_node());
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

impl Kind for ClientCredentialsPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClientCredentialsPropertiesProperty> for ClientCredentialsPropertiesProperty {}
impl From<ClientCredentialsPropertiesProperty> for Node {
    #[inline]
    fn from(value: ClientCredentialsPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClientCredentialsPropertiesProperty> for ClientCredentialsPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<ClientCredentialsPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration that defines the base URL and additional request parameters needed during connection creation.
///
/// The property type `ConnectionPropertiesConfiguration` of `AWS::Glue::ConnectionType`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectionPropertiesConfigurationProperty(Object);

impl ConnectionPropertiesConfigurationProperty {
    /// `ConnectionPropertiesConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Key-value pairs of additional request parameters.
    ///
    /// `AdditionalRequestParameters`.
    pub fn additional_request_parameters(
        mut self,
        value: impl IntoValue<List<ConnectorPropertyProperty>>,
    ) -> Self {
        self.0.put(
            "AdditionalRequestParameters",
            value.into_value().into_node(),
        );
        self
    }

    /// Defines a property configuration for connection types.
    ///
    /// `Url`.
    pub fn url(mut self, value: impl IntoValue<ConnectorPropertyProperty>) -> Self {
        self.0.put("Url", value.into_value().into_node());
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

impl Kind for ConnectionPropertiesConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectionPropertiesConfigurationProperty>
    for ConnectionPropertiesConfigurationProperty
{
}
impl From<ConnectionPropertiesConfigurationProperty> for Node {
    #[inline]
    fn from(value: ConnectionPropertiesConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectionPropertiesConfigurationProperty>
    for ConnectionPropertiesConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ConnectionPropertiesConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration that defines supported authentication types and required properties.
///
/// The property type `ConnectorAuthenticationConfiguration` of `AWS::Glue::ConnectionType`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectorAuthenticationConfigurationProperty(Object);

impl ConnectorAuthenticationConfigurationProperty {
    /// `ConnectorAuthenticationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `authentication_types`: A list of authentication types supported.
    pub fn new(authentication_types: impl IntoValue<List<AuthenticationType>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AuthenticationTypes",
            authentication_types.into_value().into_node(),
        );
        Self(object_)
    }

    /// Basic authentication configuration.
    ///
    /// `BasicAuthenticationProperties`.
    pub fn basic_authentication_properties(
        mut self,
        value: impl IntoValue<BasicAuthenticationPropertiesProperty>,
    ) -> Self {
        self.0.put(
            "BasicAuthenticationProperties",
            value.into_value().into_node(),
        );
        self
    }

    /// Custom authentication configuration.
    ///
    /// `CustomAuthenticationProperties`.
    pub fn custom_authentication_properties(
        mut self,
        value: impl IntoValue<CustomAuthenticationPropertiesProperty>,
    ) -> Self {
        self.0.put(
            "CustomAuthenticationProperties",
            value.into_value().into_node(),
        );
        self
    }

    /// OAuth2 configuration container.
    ///
    /// `OAuth2Properties`.
    pub fn oauth2_properties(
        mut self,
        value: impl IntoValue<ConnectorOAuth2PropertiesProperty>,
    ) -> Self {
        self.0
            .put("OAuth2Properties", value.into_value().into_node());
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

impl Kind for ConnectorAuthenticationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectorAuthenticationConfigurationProperty>
    for ConnectorAuthenticationConfigurationProperty
{
}
impl From<ConnectorAuthenticationConfigurationProperty> for Node {
    #[inline]
    fn from(value: ConnectorAuthenticationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectorAuthenticationConfigurationProperty>
    for ConnectorAuthenticationConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ConnectorAuthenticationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// OAuth2 authorization code configuration.
///
/// The property type `ConnectorAuthorizationCodeProperties` of `AWS::Glue::ConnectionType`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectorAuthorizationCodePropertiesProperty(Object);

impl ConnectorAuthorizationCodePropertiesProperty {
    /// `ConnectorAuthorizationCodePropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Defines a property configuration for connection types.
    ///
    /// `AuthorizationCode`.
    pub fn authorization_code(mut self, value: impl IntoValue<ConnectorPropertyProperty>) -> Self {
        self.0
            .put("AuthorizationCode", value.into_value().into_node());
        self
    }

    /// Defines a property configuration for connection types.
    ///
    /// `AuthorizationCodeUrl`.
    pub fn authorization_code_url(
        mut self,
        value: impl IntoValue<ConnectorPropertyProperty>,
    ) -> Self {
        self.0
            .put("AuthorizationCodeUrl", value.into_value().into_node());
        self
    }

    /// Defines a secret property configuration. SECRET-type properties cannot have DefaultValue or AllowedValues.
    ///
    /// `ClientId`.
    pub fn client_id(mut self, value: impl IntoValue<SecretConnectorPropertyProperty>) -> Self {
        self.0.put("ClientId", value.into_value().into_node());
        self
    }

    /// Defines a secret property configuration. SECRET-type properties cannot have DefaultValue or AllowedValues.
    ///
    /// `ClientSecret`.
    pub fn client_secret(mut self, value: impl IntoValue<SecretConnectorPropertyProperty>) -> Self {
        self.0.put("ClientSecret", value.into_value().into_node());
        self
    }

    /// The `ContentType` property.
    ///
    /// `ContentType`; one of `APPLICATION_JSON`, `URL_ENCODED`.
    pub fn content_type(mut self, value: impl IntoValue<ContentType>) -> Self {
        self.0.put("ContentType", value.into_value().into_node());
        self
    }

    /// Defines a property configuration for connection types.
    ///
    /// `Prompt`.
    pub fn prompt(mut self, value: impl IntoValue<ConnectorPropertyProperty>) -> Self {
        self.0.put("Prompt", value.into_value().into_node());
        self
    }

    /// Defines a property configuration for connection types.
    ///
    /// `RedirectUri`.
    pub fn redirect_uri(mut self, value: impl IntoValue<ConnectorPropertyProperty>) -> Self {
        self.0.put("RedirectUri", value.into_value().into_node());
        self
    }

    /// The `RequestMethod` property.
    ///
    /// `RequestMethod`; one of `GET`, `POST`.
    pub fn request_method(mut self, value: impl IntoValue<RequestMethod>) -> Self {
        self.0.put("RequestMethod", value.into_value().into_node());
        self
    }

    /// Defines a property configuration for connection types.
    ///
    /// `Scope`.
    pub fn scope(mut self, value: impl IntoValue<ConnectorPropertyProperty>) -> Self {
        self.0.put("Scope", value.into_value().into_node());
        self
    }

    /// Defines a property configuration for connection types.
    ///
    /// `TokenUrl`.
    pub fn token_url(mut self, value: impl IntoValue<ConnectorPropertyProperty>) -> Self {
        self.0.put("TokenUrl", value.into_value().into_node());
        self
    }

    /// The `TokenUrlParameters` property.
    ///
    /// `TokenUrlParameters`.
    pub fn token_url_parameters(
        mut self,
        value: impl IntoValue<List<ConnectorPropertyProperty>>,
    ) -> Self {
        self.0
            .put("TokenUrlParameters", value.into_value().into_node());
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

impl Kind for ConnectorAuthorizationCodePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectorAuthorizationCodePropertiesProperty>
    for ConnectorAuthorizationCodePropertiesProperty
{
}
impl From<ConnectorAuthorizationCodePropertiesProperty> for Node {
    #[inline]
    fn from(value: ConnectorAuthorizationCodePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectorAuthorizationCodePropertiesProperty>
    for ConnectorAuthorizationCodePropertiesProperty
{
    #[inline]
    fn into_value(self) -> Value<ConnectorAuthorizationCodePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// OAuth2 configuration container.
///
/// The property type `ConnectorOAuth2Properties` of `AWS::Glue::ConnectionType`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectorOAuth2PropertiesProperty(Object);

impl ConnectorOAuth2PropertiesProperty {
    /// `ConnectorOAuth2PropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `oauth2_grant_type`: The OAuth2 grant type to use.
    pub fn new(oauth2_grant_type: impl IntoValue<Oauth2GrantType>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "OAuth2GrantType",
            oauth2_grant_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// OAuth2 authorization code configuration.
    ///
    /// `AuthorizationCodeProperties`.
    pub fn authorization_code_properties(
        mut self,
        value: impl IntoValue<ConnectorAuthorizationCodePropertiesProperty>,
    ) -> Self {
        self.0.put(
            "AuthorizationCodeProperties",
            value.into_value().into_node(),
        );
        self
    }

    /// OAuth2 client credentials configuration.
    ///
    /// `ClientCredentialsProperties`.
    pub fn client_credentials_properties(
        mut self,
        value: impl IntoValue<ClientCredentialsPropertiesProperty>,
    ) -> Self {
        self.0.put(
            "ClientCredentialsProperties",
            value.into_value().into_node(),
        );
        self
    }

    /// JWT bearer token configuration.
    ///
    /// `JWTBearerProperties`.
    pub fn jwt_bearer_properties(
        mut self,
        value: impl IntoValue<JWTBearerPropertiesProperty>,
    ) -> Self {
        self.0
            .put("JWTBearerProperties", value.into_value().into_node());
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

impl Kind for ConnectorOAuth2PropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectorOAuth2PropertiesProperty> for ConnectorOAuth2PropertiesProperty {}
impl From<ConnectorOAuth2PropertiesProperty> for Node {
    #[inline]
    fn from(value: ConnectorOAuth2PropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectorOAuth2PropertiesProperty> for ConnectorOAuth2PropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<ConnectorOAuth2PropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines a property configuration for connection types.
///
/// The property type `ConnectorProperty` of `AWS::Glue::ConnectionType`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectorPropertyProperty(Object);

impl ConnectorPropertyProperty {
    /// `ConnectorPropertyProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the property.
    /// - `property_type`: The data type of this property.
    /// - `required`: Indicates whether the property is required.
    pub fn new(
        name: impl IntoValue<String>,
        property_type: impl IntoValue<ConnectorPropertyPropertyType>,
        required: impl IntoValue<bool>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("PropertyType", property_type.into_value().into_node());
        object_.put("Required", required.into_value().into_node());
        Self(object_)
    }

    /// A list of allowed values for the property.
    ///
    /// `AllowedValues`.
    pub fn allowed_values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AllowedValues", value.into_value().into_node());
        self
    }

    /// The default value for the property.
    ///
    /// `DefaultValue`.
    pub fn default_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DefaultValue", value.into_value().into_node());
        self
    }

    /// A key name to use when sending this property in API requests.
    ///
    /// `KeyOverride`.
    pub fn key_override(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KeyOverride", value.into_value().into_node());
        self
    }

    /// Specifies where this property should be included in REST requests.
    ///
    /// `PropertyLocation`; one of `HEADER`, `BODY`, `QUERY_PARAM`, `PATH`.
    pub fn property_location(mut self, value: impl IntoValue<PropertyLocation>) -> Self {
        self.0
            .put("PropertyLocation", value.into_value().into_node());
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

impl Kind for ConnectorPropertyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectorPropertyProperty> for ConnectorPropertyProperty {}
impl From<ConnectorPropertyProperty> for Node {
    #[inline]
    fn from(value: ConnectorPropertyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectorPropertyProperty> for ConnectorPropertyProperty {
    #[inline]
    fn into_value(self) -> Value<ConnectorPropertyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Cursor-based pagination configuration.
///
/// The property type `CursorConfiguration` of `AWS::Glue::ConnectionType`.
#[must_use = "a property type does nothing until it is set"]
pub struct CursorConfigurationProperty(Object);

impl CursorConfigurationProperty {
    /// `CursorConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `next_page`: Parameter extraction configuration.
    pub fn new(next_page: impl IntoValue<ExtractedParameterProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("NextPage", next_page.into_value().into_node());
        Self(object_)
    }

    /// Parameter extraction configuration.
    ///
    /// `LimitParameter`.
    pub fn limit_parameter(mut self, value: impl IntoValue<ExtractedParameterProperty>) -> Self {
        self.0.put("LimitParameter", value.into_value().into_node());
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

impl Kind for CursorConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CursorConfigurationProperty> for CursorConfigurationProperty {}
impl From<CursorConfigurationProperty> for Node {
    #[inline]
    fn from(value: CursorConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CursorConfigurationProperty> for CursorConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CursorConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Custom authentication configuration.
///
/// The property type `CustomAuthenticationProperties` of `AWS::Glue::ConnectionType`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomAuthenticationPropertiesProperty(Object);

impl CustomAuthenticationPropertiesProperty {
    /// `CustomAuthenticationPropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `authentication_parameters`
    pub fn new(
        authentication_parameters: impl IntoValue<List<SecretConnectorPropertyProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AuthenticationParameters",
            authentication_parameters.into_value().into_node(),
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

impl Kind for CustomAuthenticationPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomAuthenticationPropertiesProperty> for CustomAuthenticationPropertiesProperty {}
impl From<CustomAuthenticationPropertiesProperty> for Node {
    #[inline]
    fn from(value: CustomAuthenticationPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomAuthenticationPropertiesProperty> for CustomAuthenticationPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<CustomAuthenticationPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for interacting with a specific data entity.
///
/// The property type `EntityConfiguration` of `AWS::Glue::ConnectionType`.
#[must_use = "a property type does nothing until it is set"]
pub struct EntityConfigurationProperty(Object);

impl EntityConfigurationProperty {
    /// `EntityConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The schema definition for this entity.
    ///
    /// `Schema`.
    pub fn schema(mut self, value: impl IntoValue<Map<FieldDefinitionProperty>>) -> Self {
        self.0.put("Schema", value.into_value().into_node());
        self
    }

    /// Configuration that defines how to make requests to endpoints.
    ///
    /// `SourceConfiguration`.
    pub fn source_configuration(
        mut self,
        value: impl IntoValue<SourceConfigurationProperty>,
    ) -> Self {
        self.0
            .put("SourceConfiguration", value.into_value().into_node());
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

impl Kind for EntityConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EntityConfigurationProperty> for EntityConfigurationProperty {}
impl From<EntityConfigurationProperty> for Node {
    #[inline]
    fn from(value: EntityConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EntityConfigurationProperty> for EntityConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EntityConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Parameter extraction configuration.
///
/// The property type `ExtractedParameter` of `AWS::Glue::ConnectionType`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExtractedParameterProperty(Object);

impl ExtractedParameterProperty {
    /// `ExtractedParameterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The default value.
    ///
    /// `DefaultValue`.
    pub fn default_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DefaultValue", value.into_value().into_node());
        self
    }

    /// The parameter key name.
    ///
    /// `Key`.
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Key", value.into_value().into_node());
        self
    }

    /// Specifies where to place the parameter in requests.
    ///
    /// `PropertyLocation`; one of `HEADER`, `BODY`, `QUERY_PARAM`, `PATH`.
    pub fn property_location(mut self, value: impl IntoValue<PropertyLocation>) -> Self {
        self.0
            .put("PropertyLocation", value.into_value().into_node());
        self
    }

    /// Defines how to extract values from HTTP responses.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<ResponseExtractionMappingProperty>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for ExtractedParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExtractedParameterProperty> for ExtractedParameterProperty {}
impl From<ExtractedParameterProperty> for Node {
    #[inline]
    fn from(value: ExtractedParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExtractedParameterProperty> for ExtractedParameterProperty {
    #[inline]
    fn into_value(self) -> Value<ExtractedParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines a field in an entity schema.
///
/// The property type `FieldDefinition` of `AWS::Glue::ConnectionType`.
#[must_use = "a property type does nothing until it is set"]
pub struct FieldDefinitionProperty(Object);

impl FieldDefinitionProperty {
    /// `FieldDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `field_data_type`: The data type of the field.
    /// - `name`: The name of the field.
    pub fn new(
        field_data_type: impl IntoValue<FieldDataType>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FieldDataType", field_data_type.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Configuration that defines per-field overrides for filter behavior, allowing individual fields to customize how filter operations are applied.
    ///
    /// `FilterOverrides`.
    pub fn filter_overrides(mut self, value: impl IntoValue<FilterOverridesProperty>) -> Self {
        self.0
            .put("FilterOverrides", value.into_value().into_node());
        self
    }

    /// Indicates whether this field can contain null values.
    ///
    /// `IsNullable`.
    pub fn is_nullable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsNullable", value.into_value().into_node());
        self
    }

    /// Indicates whether this field can be used for ordering results.
    ///
    /// `IsOrderable`.
    pub fn is_orderable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsOrderable", value.into_value().into_node());
        self
    }

    /// Indicates whether this field can be used for partitioning queries to the data source.
    ///
    /// `IsPartitionable`.
    pub fn is_partitionable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IsPartitionable", value.into_value().into_node());
        self
    }

    /// Indicates whether this field can be used in filter predicates when querying data.
    ///
    /// `IsQueryable`.
    pub fn is_queryable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsQueryable", value.into_value().into_node());
        self
    }

    /// The format pattern for parsing date values from API responses. Accepts Java DateTimeFormatter patterns, EPOCH_SECONDS, or EPOCH_MILLIS.
    ///
    /// `ResponseDateFormat`.
    pub fn response_date_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ResponseDateFormat", value.into_value().into_node());
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

impl Kind for FieldDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FieldDefinitionProperty> for FieldDefinitionProperty {}
impl From<FieldDefinitionProperty> for Node {
    #[inline]
    fn from(value: FieldDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FieldDefinitionProperty> for FieldDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<FieldDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration that defines how filter predicates are applied to REST API requests, supporting both query parameter and filter string strategies.
///
/// The property type `FilterConfiguration` of `AWS::Glue::ConnectionType`.
#[must_use = "a property type does nothing until it is set"]
pub struct FilterConfigurationProperty(Object);

impl FilterConfigurationProperty {
    /// `FilterConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `filter_mode`: The strategy for applying filters to requests.
    pub fn new(filter_mode: impl IntoValue<FilterMode>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FilterMode", filter_mode.into_value().into_node());
        Self(object_)
    }

    /// Configuration that defines how BETWEEN range filter operations are translated into REST API request parameters.
    ///
    /// `BetweenConfiguration`.
    pub fn between_configuration(
        mut self,
        value: impl IntoValue<BetweenConfigurationProperty>,
    ) -> Self {
        self.0
            .put("BetweenConfiguration", value.into_value().into_node());
        self
    }

    /// The global date and time format for filter expressions.
    ///
    /// `DateTimeFormat`.
    pub fn date_time_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DateTimeFormat", value.into_value().into_node());
        self
    }

    /// Configuration for constructing filter expression strings when using the FILTER_STRING filter mode.
    ///
    /// `FilterStringConfiguration`.
    pub fn filter_string_configuration(
        mut self,
        value: impl IntoValue<FilterStringConfigurationProperty>,
    ) -> Self {
        self.0
            .put("FilterStringConfiguration", value.into_value().into_node());
        self
    }

    /// A map of logical filter operators to their API-specific string representations.
    ///
    /// `OperatorMappings`.
    pub fn operator_mappings(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("OperatorMappings", value.into_value().into_node());
        self
    }

    /// Indicates whether surrounding double quotes should be stripped from filter values before processing.
    ///
    /// `StripQuotes`.
    pub fn strip_quotes(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("StripQuotes", value.into_value().into_node());
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

impl Kind for FilterConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FilterConfigurationProperty> for FilterConfigurationProperty {}
impl From<FilterConfigurationProperty> for Node {
    #[inline]
    fn from(value: FilterConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FilterConfigurationProperty> for FilterConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<FilterConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration that defines per-field overrides for filter behavior, allowing individual fields to customize how filter operations are applied.
///
/// The property type `FilterOverrides` of `AWS::Glue::ConnectionType`.
#[must_use = "a property type does nothing until it is set"]
pub struct FilterOverridesProperty(Object);

impl FilterOverridesProperty {
    /// `FilterOverridesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration that defines how BETWEEN range filter operations are translated into REST API request parameters.
    ///
    /// `BetweenConfiguration`.
    pub fn between_configuration(
        mut self,
        value: impl IntoValue<BetweenConfigurationProperty>,
    ) -> Self {
        self.0
            .put("BetweenConfiguration", value.into_value().into_node());
        self
    }

    /// The date and time format for filter expressions on this field, overriding the global DateTimeFormat.
    ///
    /// `DateTimeFormat`.
    pub fn date_time_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DateTimeFormat", value.into_value().into_node());
        self
    }

    /// An override for the field name to use in filter expressions, if different from the schema field name.
    ///
    /// `FieldName`.
    pub fn field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FieldName", value.into_value().into_node());
        self
    }

    /// A map of logical filter operators to their field-specific API representations, overriding the global operator mappings.
    ///
    /// `OperatorMappings`.
    pub fn operator_mappings(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("OperatorMappings", value.into_value().into_node());
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

impl Kind for FilterOverridesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FilterOverridesProperty> for FilterOverridesProperty {}
impl From<FilterOverridesProperty> for Node {
    #[inline]
    fn from(value: FilterOverridesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FilterOverridesProperty> for FilterOverridesProperty {
    #[inline]
    fn into_value(self) -> Value<FilterOverridesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for constructing filter expression strings when using the FILTER_STRING filter mode.
///
/// The property type `FilterStringConfiguration` of `AWS::Glue::ConnectionType`.
#[must_use = "a property type does nothing until it is set"]
pub struct FilterStringConfigurationProperty(Object);

impl FilterStringConfigurationProperty {
    /// `FilterStringConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `query_parameter_name`: The query parameter name used to send the constructed filter expression string in API requests.
    pub fn new(query_parameter_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "QueryParameterName",
            query_parameter_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The character used to quote values when QuoteStringValues is true. Defaults to double quotes if not specified.
    ///
    /// `QuoteCharacter`.
    pub fn quote_character(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("QuoteCharacter", value.into_value().into_node());
        self
    }

    /// Indicates whether string and date values should be wrapped with a quote character in the filter expression.
    ///
    /// `QuoteStringValues`.
    pub fn quote_string_values(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("QuoteStringValues", value.into_value().into_node());
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

impl Kind for FilterStringConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FilterStringConfigurationProperty> for FilterStringConfigurationProperty {}
impl From<FilterStringConfigurationProperty> for Node {
    #[inline]
    fn from(value: FilterStringConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FilterStringConfigurationProperty> for FilterStringConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<FilterStringConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// JWT bearer token configuration.
///
/// The property type `JWTBearerProperties` of `AWS::Glue::ConnectionType`.
#[must_use = "a property type does nothing until it is set"]
pub struct JWTBearerPropertiesProperty(Object);

impl JWTBearerPropertiesProperty {
    /// `JWTBearerPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ContentType` property.
    ///
    /// `ContentType`; one of `APPLICATION_JSON`, `URL_ENCODED`.
    pub fn content_type(mut self, value: impl IntoValue<ContentType>) -> Self {
        self.0.put("ContentType", value.into_value().into_node());
        self
    }

    /// Defines a secret property configuration. SECRET-type properties cannot have DefaultValue or AllowedValues.
    ///
    /// `JwtToken`.
    pub fn jwt_token(mut self, value: impl IntoValue<SecretConnectorPropertyProperty>) -> Self {
        self.0.put("JwtToken", value.into_value().into_node());
        self
    }

    /// The `RequestMethod` property.
    ///
    /// `RequestMethod`; one of `GET`, `POST`.
    pub fn request_method(mut self, value: impl IntoValue<RequestMethod>) -> Self {
        self.0.put("RequestMethod", value.into_value().into_node());
        self
    }

    /// Defines a property configuration for connection types.
    ///
    /// `TokenUrl`.
    pub fn token_url(mut self, value: impl IntoValue<ConnectorPropertyProperty>) -> Self {
        self.0.put("TokenUrl", value.into_value().into_node());
        self
    }

    /// The `TokenUrlParameters` property.
    ///
    /// `TokenUrlParameters`.
    pub fn token_url_parameters(
        mut self,
        value: impl IntoValue<List<ConnectorPropertyProperty>>,
    ) -> Self {
        self.0
            .put("TokenUrlParameters", value.into_value().into_node());
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

impl Kind for JWTBearerPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JWTBearerPropertiesProperty> for JWTBearerPropertiesProperty {}
impl From<JWTBearerPropertiesProperty> for Node {
    #[inline]
    fn from(value: JWTBearerPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JWTBearerPropertiesProperty> for JWTBearerPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<JWTBearerPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Offset-based pagination configuration.
///
/// The property type `OffsetConfiguration` of `AWS::Glue::ConnectionType`.
#[must_use = "a property type does nothing until it is set"]
pub struct OffsetConfigurationProperty(Object);

impl OffsetConfigurationProperty {
    /// `OffsetConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `limit_parameter`: Parameter extraction configuration.
    /// - `offset_parameter`: Parameter extraction configuration.
    pub fn new(
        limit_parameter: impl IntoValue<ExtractedParameterProperty>,
        offset_parameter: impl IntoValue<ExtractedParameterProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("LimitParameter", limit_parameter.into_value().into_node());
        object_.put("OffsetParameter", offset_parameter.into_value().into_node());
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

impl Kind for OffsetConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OffsetConfigurationProperty> for OffsetConfigurationProperty {}
impl From<OffsetConfigurationProperty> for Node {
    #[inline]
    fn from(value: OffsetConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OffsetConfigurationProperty> for OffsetConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<OffsetConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for handling paginated responses.
///
/// The property type `PaginationConfiguration` of `AWS::Glue::ConnectionType`.
#[must_use = "a property type does nothing until it is set"]
pub struct PaginationConfigurationProperty(Object);

impl PaginationConfigurationProperty {
    /// `PaginationConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Cursor-based pagination configuration.
    ///
    /// `CursorConfiguration`.
    pub fn cursor_configuration(
        mut self,
        value: impl IntoValue<CursorConfigurationProperty>,
    ) -> Self {
        self.0
            .put("CursorConfiguration", value.into_value().into_node());
        self
    }

    /// Offset-based pagination configuration.
    ///
    /// `OffsetConfiguration`.
    pub fn offset_configuration(
        mut self,
        value: impl IntoValue<OffsetConfigurationProperty>,
    ) -> Self {
        self.0
            .put("OffsetConfiguration", value.into_value().into_node());
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

impl Kind for PaginationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PaginationConfigurationProperty> for PaginationConfigurationProperty {}
impl From<PaginationConfigurationProperty> for Node {
    #[inline]
    fn from(value: PaginationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PaginationConfigurationProperty> for PaginationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<PaginationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for parsing JSON responses from REST API calls.
///
/// The property type `ResponseConfiguration` of `AWS::Glue::ConnectionType`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResponseConfigurationProperty(Object);

impl ResponseConfigurationProperty {
    /// `ResponseConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `result_path`: JSON path expression for result data location.
    pub fn new(result_path: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResultPath", result_path.into_value().into_node());
        Self(object_)
    }

    /// JSON path expression for error information location.
    ///
    /// `ErrorPath`.
    pub fn error_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ErrorPath", value.into_value().into_node());
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

impl Kind for ResponseConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResponseConfigurationProperty> for ResponseConfigurationProperty {}
impl From<ResponseConfigurationProperty> for Node {
    #[inline]
    fn from(value: ResponseConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResponseConfigurationProperty> for ResponseConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ResponseConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines how to extract values from HTTP responses.
///
/// The property type `ResponseExtractionMapping` of `AWS::Glue::ConnectionType`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResponseExtractionMappingProperty(Object);

impl ResponseExtractionMappingProperty {
    /// `ResponseExtractionMappingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A JSON path expression to extract a value from response body.
    ///
    /// `ContentPath`.
    pub fn content_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ContentPath", value.into_value().into_node());
        self
    }

    /// The name of an HTTP response header from which to extract the value.
    ///
    /// `HeaderKey`.
    pub fn header_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HeaderKey", value.into_value().into_node());
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

impl Kind for ResponseExtractionMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResponseExtractionMappingProperty> for ResponseExtractionMappingProperty {}
impl From<ResponseExtractionMappingProperty> for Node {
    #[inline]
    fn from(value: ResponseExtractionMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResponseExtractionMappingProperty> for ResponseExtractionMappingProperty {
    #[inline]
    fn into_value(self) -> Value<ResponseExtractionMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for HTTP request and response handling.
///
/// The property type `RestConfiguration` of `AWS::Glue::ConnectionType`.
#[must_use = "a property type does nothing until it is set"]
pub struct RestConfigurationProperty(Object);

impl RestConfigurationProperty {
    /// `RestConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A map of entity configurations.
    ///
    /// `EntityConfigurations`.
    pub fn entity_configurations(
        mut self,
        value: impl IntoValue<Map<EntityConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("EntityConfigurations", value.into_value().into_node());
        self
    }

    /// Configuration that defines how to make requests to endpoints.
    ///
    /// `GlobalSourceConfiguration`.
    pub fn global_source_configuration(
        mut self,
        value: impl IntoValue<SourceConfigurationProperty>,
    ) -> Self {
        self.0
            .put("GlobalSourceConfiguration", value.into_value().into_node());
        self
    }

    /// Configuration for the validation endpoint. Only supports RequestMethod and RequestPath.
    ///
    /// `ValidationEndpointConfiguration`.
    pub fn validation_endpoint_configuration(
        mut self,
        value: impl IntoValue<ValidationEndpointConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ValidationEndpointConfiguration",
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

impl Kind for RestConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RestConfigurationProperty> for RestConfigurationProperty {}
impl From<RestConfigurationProperty> for Node {
    #[inline]
    fn from(value: RestConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RestConfigurationProperty> for RestConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<RestConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines a secret property configuration. SECRET-type properties cannot have DefaultValue or AllowedValues.
///
/// The property type `SecretConnectorProperty` of `AWS::Glue::ConnectionType`.
#[must_use = "a property type does nothing until it is set"]
pub struct SecretConnectorPropertyProperty(Object);

impl SecretConnectorPropertyProperty {
    /// `SecretConnectorPropertyProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the property.
    /// - `property_type`: The data type of this property.
    /// - `required`: Indicates whether the property is required.
    pub fn new(
        name: impl IntoValue<String>,
        property_type: impl IntoValue<SecretConnectorPropertyPropertyType>,
        required: impl IntoValue<bool>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("PropertyType", property_type.into_value().into_node());
        object_.put("Required", required.into_value().into_node());
        Self(object_)
    }

    /// A key name to use when sending this property in API requests.
    ///
    /// `KeyOverride`.
    pub fn key_override(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KeyOverride", value.into_value().into_node());
        self
    }

    /// Specifies where this property should be included in REST requests.
    ///
    /// `PropertyLocation`; one of `HEADER`, `BODY`, `QUERY_PARAM`, `PATH`.
    pub fn property_location(mut self, value: impl IntoValue<PropertyLocation>) -> Self {
        self.0
            .put("PropertyLocation", value.into_value().into_node());
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

impl Kind for SecretConnectorPropertyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SecretConnectorPropertyProperty> for SecretConnectorPropertyProperty {}
impl From<SecretConnectorPropertyProperty> for Node {
    #[inline]
    fn from(value: SecretConnectorPropertyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SecretConnectorPropertyProperty> for SecretConnectorPropertyProperty {
    #[inline]
    fn into_value(self) -> Value<SecretConnectorPropertyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration that defines how to make requests to endpoints.
///
/// The property type `SourceConfiguration` of `AWS::Glue::ConnectionType`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceConfigurationProperty(Object);

impl SourceConfigurationProperty {
    /// `SourceConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration that defines how filter predicates are applied to REST API requests, supporting both query parameter and filter string strategies.
    ///
    /// `FilterConfiguration`.
    pub fn filter_configuration(
        mut self,
        value: impl IntoValue<FilterConfigurationProperty>,
    ) -> Self {
        self.0
            .put("FilterConfiguration", value.into_value().into_node());
        self
    }

    /// Configuration for handling paginated responses.
    ///
    /// `PaginationConfiguration`.
    pub fn pagination_configuration(
        mut self,
        value: impl IntoValue<PaginationConfigurationProperty>,
    ) -> Self {
        self.0
            .put("PaginationConfiguration", value.into_value().into_node());
        self
    }

    /// The HTTP method to use.
    ///
    /// `RequestMethod`; one of `GET`, `POST`.
    pub fn request_method(mut self, value: impl IntoValue<RequestMethod>) -> Self {
        self.0.put("RequestMethod", value.into_value().into_node());
        self
    }

    /// Request parameters configuration.
    ///
    /// `RequestParameters`.
    pub fn request_parameters(
        mut self,
        value: impl IntoValue<List<ConnectorPropertyProperty>>,
    ) -> Self {
        self.0
            .put("RequestParameters", value.into_value().into_node());
        self
    }

    /// The URL path for the REST endpoint.
    ///
    /// `RequestPath`.
    pub fn request_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RequestPath", value.into_value().into_node());
        self
    }

    /// Configuration for parsing JSON responses from REST API calls.
    ///
    /// `ResponseConfiguration`.
    pub fn response_configuration(
        mut self,
        value: impl IntoValue<ResponseConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ResponseConfiguration", value.into_value().into_node());
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

impl Kind for SourceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceConfigurationProperty> for SourceConfigurationProperty {}
impl From<SourceConfigurationProperty> for Node {
    #[inline]
    fn from(value: SourceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceConfigurationProperty> for SourceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SourceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for the validation endpoint. Only supports RequestMethod and RequestPath.
///
/// The property type `ValidationEndpointConfiguration` of `AWS::Glue::ConnectionType`.
#[must_use = "a property type does nothing until it is set"]
pub struct ValidationEndpointConfigurationProperty(Object);

impl ValidationEndpointConfigurationProperty {
    /// `ValidationEndpointConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The HTTP method to use.
    ///
    /// `RequestMethod`; one of `GET`, `POST`.
    pub fn request_method(mut self, value: impl IntoValue<RequestMethod>) -> Self {
        self.0.put("RequestMethod", value.into_value().into_node());
        self
    }

    /// The URL path for the REST endpoint.
    ///
    /// `RequestPath`.
    pub fn request_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RequestPath", value.into_value().into_node());
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

impl Kind for ValidationEndpointConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ValidationEndpointConfigurationProperty> for ValidationEndpointConfigurationProperty {}
impl From<ValidationEndpointConfigurationProperty> for Node {
    #[inline]
    fn from(value: ValidationEndpointConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ValidationEndpointConfigurationProperty>
    for ValidationEndpointConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ValidationEndpointConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AuthenticationTypes` of a `ConnectorAuthenticationConfiguration` of `AWS::Glue::ConnectionType`.
pub enum AuthenticationType {
    /// `BASIC`.
    Basic,
    /// `CUSTOM`.
    Custom,
    /// `IAM`.
    Iam,
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
        const VALUES: &[&str] = &["BASIC", "CUSTOM", "IAM", "OAUTH2"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PropertyType` of a `ConnectorProperty` of `AWS::Glue::ConnectionType`.
pub enum ConnectorPropertyPropertyType {
    /// `READ_ONLY`.
    ReadOnly,
    /// `SECRET`.
    Secret,
    /// `SECRET_OR_USER_INPUT`.
    SecretOrUserInput,
    /// `UNUSED`.
    Unused,
    /// `USER_INPUT`.
    UserInput,
}

#[diagnostic::do_not_recommend]
impl Kind for ConnectorPropertyPropertyType {}
#[diagnostic::do_not_recommend]
impl TextKind for ConnectorPropertyPropertyType {}
#[diagnostic::do_not_recommend]
impl IdKind for ConnectorPropertyPropertyType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ConnectorPropertyPropertyType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ConnectorPropertyPropertyType> for ConnectorPropertyPropertyType {
    #[inline]
    fn into_value(self) -> Value<ConnectorPropertyPropertyType> {
        const VALUES: &[&str] = &[
            "READ_ONLY",
            "SECRET",
            "SECRET_OR_USER_INPUT",
            "UNUSED",
            "USER_INPUT",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ContentType` of a `ClientCredentialsProperties` of `AWS::Glue::ConnectionType`.
pub enum ContentType {
    /// `APPLICATION_JSON`.
    ApplicationJson,
    /// `URL_ENCODED`.
    UrlEncoded,
}

#[diagnostic::do_not_recommend]
impl Kind for ContentType {}
#[diagnostic::do_not_recommend]
impl TextKind for ContentType {}
#[diagnostic::do_not_recommend]
impl IdKind for ContentType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ContentType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ContentType> for ContentType {
    #[inline]
    fn into_value(self) -> Value<ContentType> {
        const VALUES: &[&str] = &["APPLICATION_JSON", "URL_ENCODED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FieldDataType` of a `FieldDefinition` of `AWS::Glue::ConnectionType`.
pub enum FieldDataType {
    /// `ARRAY`.
    Array,
    /// `BIGINT`.
    Bigint,
    /// `BINARY`.
    Binary,
    /// `BOOLEAN`.
    Boolean,
    /// `BYTE`.
    Byte,
    /// `DATE`.
    Date,
    /// `DECIMAL`.
    Decimal,
    /// `DOUBLE`.
    Double,
    /// `FLOAT`.
    Float,
    /// `INT`.
    Int,
    /// `LONG`.
    Long,
    /// `MAP`.
    Map_,
    /// `SHORT`.
    Short,
    /// `SMALLINT`.
    Smallint,
    /// `STRING`.
    String_,
    /// `STRUCT`.
    Struct,
    /// `TIMESTAMP`.
    Timestamp,
    /// `UNION`.
    Union,
}

#[diagnostic::do_not_recommend]
impl Kind for FieldDataType {}
#[diagnostic::do_not_recommend]
impl TextKind for FieldDataType {}
#[diagnostic::do_not_recommend]
impl IdKind for FieldDataType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FieldDataType {}
#[diagnostic::do_not_recommend]
impl IntoValue<FieldDataType> for FieldDataType {
    #[inline]
    fn into_value(self) -> Value<FieldDataType> {
        const VALUES: &[&str] = &[
            "ARRAY",
            "BIGINT",
            "BINARY",
            "BOOLEAN",
            "BYTE",
            "DATE",
            "DECIMAL",
            "DOUBLE",
            "FLOAT",
            "INT",
            "LONG",
            "MAP",
            "SHORT",
            "SMALLINT",
            "STRING",
            "STRUCT",
            "TIMESTAMP",
            "UNION",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FilterMode` of a `FilterConfiguration` of `AWS::Glue::ConnectionType`.
pub enum FilterMode {
    /// `FILTER_STRING`.
    FilterString,
    /// `QUERY_PARAMS`.
    QueryParams,
}

#[diagnostic::do_not_recommend]
impl Kind for FilterMode {}
#[diagnostic::do_not_recommend]
impl TextKind for FilterMode {}
#[diagnostic::do_not_recommend]
impl IdKind for FilterMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FilterMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<FilterMode> for FilterMode {
    #[inline]
    fn into_value(self) -> Value<FilterMode> {
        const VALUES: &[&str] = &["FILTER_STRING", "QUERY_PARAMS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `IntegrationType` of `AWS::Glue::ConnectionType`.
pub enum IntegrationType {
    /// `REST`.
    Rest,
}

#[diagnostic::do_not_recommend]
impl Kind for IntegrationType {}
#[diagnostic::do_not_recommend]
impl TextKind for IntegrationType {}
#[diagnostic::do_not_recommend]
impl IdKind for IntegrationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IntegrationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<IntegrationType> for IntegrationType {
    #[inline]
    fn into_value(self) -> Value<IntegrationType> {
        const VALUES: &[&str] = &["REST"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OAuth2GrantType` of a `ConnectorOAuth2Properties` of `AWS::Glue::ConnectionType`.
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

/// The values of `PropertyLocation` of a `ConnectorProperty` of `AWS::Glue::ConnectionType`.
pub enum PropertyLocation {
    /// `BODY`.
    Body,
    /// `HEADER`.
    Header,
    /// `PATH`.
    Path,
    /// `QUERY_PARAM`.
    QueryParam,
}

#[diagnostic::do_not_recommend]
impl Kind for PropertyLocation {}
#[diagnostic::do_not_recommend]
impl TextKind for PropertyLocation {}
#[diagnostic::do_not_recommend]
impl IdKind for PropertyLocation {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PropertyLocation {}
#[diagnostic::do_not_recommend]
impl IntoValue<PropertyLocation> for PropertyLocation {
    #[inline]
    fn into_value(self) -> Value<PropertyLocation> {
        const VALUES: &[&str] = &["BODY", "HEADER", "PATH", "QUERY_PARAM"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RequestMethod` of a `ClientCredentialsProperties` of `AWS::Glue::ConnectionType`.
pub enum RequestMethod {
    /// `GET`.
    Get,
    /// `POST`.
    Post,
}

#[diagnostic::do_not_recommend]
impl Kind for RequestMethod {}
#[diagnostic::do_not_recommend]
impl TextKind for RequestMethod {}
#[diagnostic::do_not_recommend]
impl IdKind for RequestMethod {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RequestMethod {}
#[diagnostic::do_not_recommend]
impl IntoValue<RequestMethod> for RequestMethod {
    #[inline]
    fn into_value(self) -> Value<RequestMethod> {
        const VALUES: &[&str] = &["GET", "POST"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PropertyType` of a `SecretConnectorProperty` of `AWS::Glue::ConnectionType`.
pub enum SecretConnectorPropertyPropertyType {
    /// `SECRET`.
    Secret,
}

#[diagnostic::do_not_recommend]
impl Kind for SecretConnectorPropertyPropertyType {}
#[diagnostic::do_not_recommend]
impl TextKind for SecretConnectorPropertyPropertyType {}
#[diagnostic::do_not_recommend]
impl IdKind for SecretConnectorPropertyPropertyType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SecretConnectorPropertyPropertyType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SecretConnectorPropertyPropertyType> for SecretConnectorPropertyPropertyType {
    #[inline]
    fn into_value(self) -> Value<SecretConnectorPropertyPropertyType> {
        const VALUES: &[&str] = &["SECRET"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
