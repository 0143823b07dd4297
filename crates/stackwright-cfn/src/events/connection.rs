// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Events::Connection` and its property types.

use crate::l1::*;

/// Creates a connection. A connection defines the authorization type and credentials to use for authorization with an API destination HTTP endpoint.
///
/// For more information, see [Connections for endpoint targets](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-target-connection.html) in the *Amazon EventBridge User Guide*.
///
/// `AWS::Events::Connection`; `Ref` returns its `Name`, a [`events::ConnectionName`](kinds::events::ConnectionName).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-connection.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConnection(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Events::Connection",
    tags: None,
    rules: include_str!("connection.rules"),
};

impl CfnConnection {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Events::Connection";

    /// `CfnConnection` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The authorization parameters to use to authorize with the endpoint.
    ///
    /// You must include only authorization parameters for the `AuthorizationType` you specify.
    ///
    /// `AuthParameters`; updated in place.
    pub fn auth_parameters(mut self, value: impl IntoValue<AuthParametersProperty>) -> Self {
        self.0.put("AuthParameters", value.into_value().into_node());
        self
    }

    /// The type of authorization to use for the connection.
    ///
    /// > OAUTH tokens are refreshed when a 401 or 407 response is returned.
    ///
    /// `AuthorizationType`; one of `API_KEY`, `BASIC`, `OAUTH_CLIENT_CREDENTIALS`; updated in place.
    pub fn authorization_type(mut self, value: impl IntoValue<AuthorizationType>) -> Self {
        self.0
            .put("AuthorizationType", value.into_value().into_node());
        self
    }

    /// A description for the connection to create.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// For connections to private APIs, the parameters to use for invoking the API.
    ///
    /// For more information, see [Connecting to private APIs](https://docs.aws.amazon.com/eventbridge/latest/userguide/connection-private.html) in the **Amazon EventBridge User Guide**.
    ///
    /// `InvocationConnectivityParameters`; updated in place.
    pub fn invocation_connectivity_parameters(
        mut self,
        value: impl IntoValue<InvocationConnectivityParametersProperty>,
    ) -> Self {
        self.0.put(
            "InvocationConnectivityParameters",
            value.into_value().into_node(),
        );
        self
    }

    /// The identifier of the AWS customer managed key for EventBridge to use, if you choose to use a customer managed key to encrypt this connection. The identifier can be the key Amazon Resource Name (ARN), KeyId, key alias, or key alias ARN.
    ///
    /// If you do not specify a customer managed key identifier, EventBridge uses an AWS owned key to encrypt the connection.
    ///
    /// For more information, see [Identify and view keys](https://docs.aws.amazon.com/kms/latest/developerguide/viewing-keys.html) in the *AWS Key Management Service Developer Guide*.
    ///
    /// `KmsKeyIdentifier`; updated in place.
    pub fn kms_key_identifier(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0
            .put("KmsKeyIdentifier", value.into_value().into_node());
        self
    }

    /// The name for the connection to create.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Construct for CfnConnection {
    type Handle = CfnConnectionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnConnectionRef {
        CfnConnectionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnConnection`] of a stack.
pub struct CfnConnectionRef(NodeRef);

impl Clone for CfnConnectionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnConnectionRef {}
impl AsNode for CfnConnectionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnConnectionRef {
    /// What `Ref` returns: its `Name`, a [`events::ConnectionName`](kinds::events::ConnectionName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::events::ConnectionName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the connection that was created by the request.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::events::ConnectionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Returns the Amazon Resource Name (ARN) of a connection in resource format, so it can be used in the `Resource` element of IAM permission policy statements. For more information, see [Resource types defined by Amazon EventBridge](https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoneventbridge.html#amazoneventbridge-resources-for-iam-policies) in the *Service Authorization Reference*.
    ///
    /// For example, the following resource defines an IAM policy that grants permission to update a specific connection.
    ///
    /// `Resources: ExamplePolicy: Type: AWS::IAM::Policy Properties: PolicyName: ExamplePolicy PolicyDocument: Version: '2012-10-17 ' Statement: - Effect: Allow Action: - events:UpdateConnection Resource: - !GetAtt myConnection.ArnForPolicy`
    ///
    /// `Fn::GetAtt` of `ArnForPolicy`.
    #[inline]
    pub fn attr_arn_for_policy(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ArnForPolicy")))
    }

    /// For connections to private APIs, the Amazon Resource Name (ARN) of the resource association EventBridge created between the connection and the private API's resource configuration.
    ///
    /// > The value of this property is set by EventBridge. Any value you specify in your template is ignored.
    ///
    /// `Fn::GetAtt` of `AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn`.
    #[inline]
    pub fn attr_auth_parameters_connectivity_parameters_resource_parameters_resource_association_arn(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed(
                "AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn",
            ),
        ))
    }

    /// For connections to private APIs, the Amazon Resource Name (ARN) of the resource association EventBridge created between the connection and the private API's resource configuration.
    ///
    /// > The value of this property is set by EventBridge. Any value you specify in your template is ignored.
    ///
    /// `Fn::GetAtt` of `InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn`.
    #[inline]
    pub fn attr_invocation_connectivity_parameters_resource_parameters_resource_association_arn(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed(
                "InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn",
            ),
        ))
    }

    /// The ARN for the secret created for the connection.
    ///
    /// `Fn::GetAtt` of `SecretArn`.
    #[inline]
    pub fn attr_secret_arn(&self) -> Value<kinds::secretsmanager::SecretArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SecretArn")))
    }
}

impl IntoValue<kinds::events::ConnectionName> for &CfnConnectionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::events::ConnectionName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::events::ConnectionArn> for &CfnConnectionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::events::ConnectionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The API key authorization parameters for the connection.
///
/// The property type `ApiKeyAuthParameters` of `AWS::Events::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApiKeyAuthParametersProperty(Object);

impl ApiKeyAuthParametersProperty {
    /// `ApiKeyAuthParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `api_key_name`: The name of the API key to use for authorization.
    /// - `api_key_value`: The value for the API key to use for authorization.
    pub fn new(
        api_key_name: impl IntoValue<String>,
        api_key_value: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApiKeyName", api_key_name.into_value().into_node());
        object_.put("ApiKeyValue", api_key_value.into_value().into_node());
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

impl Kind for ApiKeyAuthParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApiKeyAuthParametersProperty> for ApiKeyAuthParametersProperty {}
impl From<ApiKeyAuthParametersProperty> for Node {
    #[inline]
    fn from(value: ApiKeyAuthParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApiKeyAuthParametersProperty> for ApiKeyAuthParametersProperty {
    #[inline]
    fn into_value(self) -> Value<ApiKeyAuthParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Tthe authorization parameters to use for the connection.
///
/// The property type `AuthParameters` of `AWS::Events::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuthParametersProperty(Object);

impl AuthParametersProperty {
    /// `AuthParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The API Key parameters to use for authorization.
    ///
    /// `ApiKeyAuthParameters`.
    pub fn api_key_auth_parameters(
        mut self,
        value: impl IntoValue<ApiKeyAuthParametersProperty>,
    ) -> Self {
        self.0
            .put("ApiKeyAuthParameters", value.into_value().into_node());
        self
    }

    /// The authorization parameters for Basic authorization.
    ///
    /// `BasicAuthParameters`.
    pub fn basic_auth_parameters(
        mut self,
        value: impl IntoValue<BasicAuthParametersProperty>,
    ) -> Self {
        self.0
            .put("BasicAuthParameters", value.into_value().into_node());
        self
    }

    /// For private OAuth authentication endpoints. The parameters EventBridge uses to authenticate against the endpoint.
    ///
    /// For more information, see [Authorization methods for connections](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-target-connection-auth.html) in the **Amazon EventBridge User Guide**.
    ///
    /// `ConnectivityParameters`.
    pub fn connectivity_parameters(
        mut self,
        value: impl IntoValue<ConnectivityParametersProperty>,
    ) -> Self {
        self.0
            .put("ConnectivityParameters", value.into_value().into_node());
        self
    }

    /// Additional parameters for the connection that are passed through with every invocation to the HTTP endpoint.
    ///
    /// `InvocationHttpParameters`.
    pub fn invocation_http_parameters(
        mut self,
        value: impl IntoValue<ConnectionHttpParametersProperty>,
    ) -> Self {
        self.0
            .put("InvocationHttpParameters", value.into_value().into_node());
        self
    }

    /// The OAuth parameters to use for authorization.
    ///
    /// `OAuthParameters`.
    pub fn oauth_parameters(mut self, value: impl IntoValue<OAuthParametersProperty>) -> Self {
        self.0
            .put("OAuthParameters", value.into_value().into_node());
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

impl Kind for AuthParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AuthParametersProperty> for AuthParametersProperty {}
impl From<AuthParametersProperty> for Node {
    #[inline]
    fn from(value: AuthParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AuthParametersProperty> for AuthParametersProperty {
    #[inline]
    fn into_value(self) -> Value<AuthParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Basic authorization parameters for the connection.
///
/// The property type `BasicAuthParameters` of `AWS::Events::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct BasicAuthParametersProperty(Object);

impl BasicAuthParametersProperty {
    /// `BasicAuthParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `password`: The password associated with the user name to use for Basic authorization.
    /// - `username`: The user name to use for Basic authorization.
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

impl Kind for BasicAuthParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BasicAuthParametersProperty> for BasicAuthParametersProperty {}
impl From<BasicAuthParametersProperty> for Node {
    #[inline]
    fn from(value: BasicAuthParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BasicAuthParametersProperty> for BasicAuthParametersProperty {
    #[inline]
    fn into_value(self) -> Value<BasicAuthParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The OAuth authorization parameters to use for the connection.
///
/// The property type `ClientParameters` of `AWS::Events::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClientParametersProperty(Object);

impl ClientParametersProperty {
    /// `ClientParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `client_id`: The client ID to use for OAuth authorization.
    /// - `client_secret`: The client secret assciated with the client ID to use for OAuth authorization.
    pub fn new(client_id: impl IntoValue<String>, client_secret: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClientID", client_id.into_value().into_node());
        object_.put("ClientSecret", client_secret.into_value().into_node());
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

impl Kind for ClientParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClientParametersProperty> for ClientParametersProperty {}
impl From<ClientParametersProperty> for Node {
    #[inline]
    fn from(value: ClientParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClientParametersProperty> for ClientParametersProperty {
    #[inline]
    fn into_value(self) -> Value<ClientParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Any additional parameters for the connection.
///
/// The property type `ConnectionHttpParameters` of `AWS::Events::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectionHttpParametersProperty(Object);

impl ConnectionHttpParametersProperty {
    /// `ConnectionHttpParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Any additional body string parameters for the connection.
    ///
    /// `BodyParameters`.
    pub fn body_parameters(mut self, value: impl IntoValue<List<ParameterProperty>>) -> Self {
        self.0.put("BodyParameters", value.into_value().into_node());
        self
    }

    /// Any additional header parameters for the connection.
    ///
    /// `HeaderParameters`.
    pub fn header_parameters(mut self, value: impl IntoValue<List<ParameterProperty>>) -> Self {
        self.0
            .put("HeaderParameters", value.into_value().into_node());
        self
    }

    /// Any additional query string parameters for the connection.
    ///
    /// `QueryStringParameters`.
    pub fn query_string_parameters(
        mut self,
        value: impl IntoValue<List<ParameterProperty>>,
    ) -> Self {
        self.0
            .put("QueryStringParameters", value.into_value().into_node());
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

impl Kind for ConnectionHttpParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectionHttpParametersProperty> for ConnectionHttpParametersProperty {}
impl From<ConnectionHttpParametersProperty> for Node {
    #[inline]
    fn from(value: ConnectionHttpParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectionHttpParametersProperty> for ConnectionHttpParametersProperty {
    #[inline]
    fn into_value(self) -> Value<ConnectionHttpParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// If you specify a private OAuth endpoint, the parameters for EventBridge to use when authenticating against the endpoint.
///
/// For more information, see [Authorization methods for connections](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-target-connection-auth.html) in the **Amazon EventBridge User Guide**.
///
/// The property type `ConnectivityParameters` of `AWS::Events::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectivityParametersProperty(Object);

impl ConnectivityParametersProperty {
    /// `ConnectivityParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `resource_parameters`: The parameters for EventBridge to use when invoking the resource endpoint.
    pub fn new(resource_parameters: impl IntoValue<ResourceParametersProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ResourceParameters",
            resource_parameters.into_value().into_node(),
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

impl Kind for ConnectivityParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectivityParametersProperty> for ConnectivityParametersProperty {}
impl From<ConnectivityParametersProperty> for Node {
    #[inline]
    fn from(value: ConnectivityParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectivityParametersProperty> for ConnectivityParametersProperty {
    #[inline]
    fn into_value(self) -> Value<ConnectivityParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// For connections to private APIs, the parameters to use for invoking the API.
///
/// For more information, see [Connecting to private APIs](https://docs.aws.amazon.com/eventbridge/latest/userguide/connection-private.html) in the **Amazon EventBridge User Guide**.
///
/// The property type `InvocationConnectivityParameters` of `AWS::Events::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct InvocationConnectivityParametersProperty(Object);

impl InvocationConnectivityParametersProperty {
    /// `InvocationConnectivityParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `resource_parameters`: The parameters for EventBridge to use when invoking the resource endpoint.
    pub fn new(resource_parameters: impl IntoValue<ResourceParametersProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ResourceParameters",
            resource_parameters.into_value().into_node(),
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

impl Kind for InvocationConnectivityParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InvocationConnectivityParametersProperty>
    for InvocationConnectivityParametersProperty
{
}
impl From<InvocationConnectivityParametersProperty> for Node {
    #[inline]
    fn from(value: InvocationConnectivityParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InvocationConnectivityParametersProperty>
    for InvocationConnectivityParametersProperty
{
    #[inline]
    fn into_value(self) -> Value<InvocationConnectivityParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains the OAuth authorization parameters to use for the connection.
///
/// The property type `OAuthParameters` of `AWS::Events::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct OAuthParametersProperty(Object);

impl OAuthParametersProperty {
    /// `OAuthParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `authorization_endpoint`: The URL to the authorization endpoint when OAuth is specified as the authorization type.
    /// - `client_parameters`: The client parameters for OAuth authorization.
    /// - `http_method`: The method to use for the authorization request.
    pub fn new(
        authorization_endpoint: impl IntoValue<String>,
        client_parameters: impl IntoValue<ClientParametersProperty>,
        http_method: impl IntoValue<HttpMethod>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AuthorizationEndpoint",
            authorization_endpoint.into_value().into_node(),
        );
        object_.put(
            "ClientParameters",
            client_parameters.into_value().into_node(),
        );
        object_.put("HttpMethod", http_method.into_value().into_node());
        Self(object_)
    }

    /// Details about the additional parameters to use for the connection.
    ///
    /// `OAuthHttpParameters`.
    pub fn oauth_http_parameters(
        mut self,
        value: impl IntoValue<ConnectionHttpParametersProperty>,
    ) -> Self {
        self.0
            .put("OAuthHttpParameters", value.into_value().into_node());
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

impl Kind for OAuthParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OAuthParametersProperty> for OAuthParametersProperty {}
impl From<OAuthParametersProperty> for Node {
    #[inline]
    fn from(value: OAuthParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OAuthParametersProperty> for OAuthParametersProperty {
    #[inline]
    fn into_value(self) -> Value<OAuthParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Any additional query string parameter for the connection. You can include up to 100 additional query string parameters per request. Each additional parameter counts towards the event payload size, which cannot exceed 64 KB.
///
/// The property type `Parameter` of `AWS::Events::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParameterProperty(Object);

impl ParameterProperty {
    /// `ParameterProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The key for a query string parameter.
    /// - `value`: The value associated with the key for the query string parameter.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
        Self(object_)
    }

    /// Specifies whether the value is secret.
    ///
    /// `IsValueSecret`; default `true`.
    pub fn is_value_secret(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsValueSecret", value.into_value().into_node());
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

impl Kind for ParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParameterProperty> for ParameterProperty {}
impl From<ParameterProperty> for Node {
    #[inline]
    fn from(value: ParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParameterProperty> for ParameterProperty {
    #[inline]
    fn into_value(self) -> Value<ParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters for EventBridge to use when invoking the resource endpoint.
///
/// The property type `ResourceParameters` of `AWS::Events::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceParametersProperty(Object);

impl ResourceParametersProperty {
    /// `ResourceParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `resource_configuration_arn`: The Amazon Resource Name (ARN) of the Amazon VPC Lattice resource configuration for the resource endpoint.
    pub fn new(
        resource_configuration_arn: impl IntoValue<kinds::vpclattice::ResourceConfigurationArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ResourceConfigurationArn",
            resource_configuration_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// For connections to private APIs, the Amazon Resource Name (ARN) of the resource association EventBridge created between the connection and the private API's resource configuration.
    ///
    /// > The value of this property is set by EventBridge. Any value you specify in your template is ignored.
    ///
    /// `ResourceAssociationArn`.
    pub fn resource_association_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ResourceAssociationArn", value.into_value().into_node());
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

impl Kind for ResourceParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceParametersProperty> for ResourceParametersProperty {}
impl From<ResourceParametersProperty> for Node {
    #[inline]
    fn from(value: ResourceParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceParametersProperty> for ResourceParametersProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AuthorizationType` of `AWS::Events::Connection`.
pub enum AuthorizationType {
    /// `API_KEY`.
    ApiKey,
    /// `BASIC`.
    Basic,
    /// `OAUTH_CLIENT_CREDENTIALS`.
    OauthClientCredentials,
}

#[diagnostic::do_not_recommend]
impl Kind for AuthorizationType {}
#[diagnostic::do_not_recommend]
impl TextKind for AuthorizationType {}
#[diagnostic::do_not_recommend]
impl IdKind for AuthorizationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AuthorizationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AuthorizationType> for AuthorizationType {
    #[inline]
    fn into_value(self) -> Value<AuthorizationType> {
        const VALUES: &[&str] = &["API_KEY", "BASIC", "OAUTH_CLIENT_CREDENTIALS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `HttpMethod` of a `OAuthParameters` of `AWS::Events::Connection`.
pub enum HttpMethod {
    /// `GET`.
    Get,
    /// `POST`.
    Post,
    /// `PUT`.
    Put,
}

#[diagnostic::do_not_recommend]
impl Kind for HttpMethod {}
#[diagnostic::do_not_recommend]
impl TextKind for HttpMethod {}
#[diagnostic::do_not_recommend]
impl IdKind for HttpMethod {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for HttpMethod {}
#[diagnostic::do_not_recommend]
impl IntoValue<HttpMethod> for HttpMethod {
    #[inline]
    fn into_value(self) -> Value<HttpMethod> {
        const VALUES: &[&str] = &["GET", "POST", "PUT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
