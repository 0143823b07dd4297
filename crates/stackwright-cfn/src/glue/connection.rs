// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Glue::Connection` and its property types.

use crate::l1::*;

/// The `AWS::Glue::Connection` resource specifies an AWS Glue connection to a data source. For more information, see [Adding a Connection to Your Data Store](https://docs.aws.amazon.com/glue/latest/dg/populate-add-connection.html) and [Connection Structure](https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-catalog-connections.html#aws-glue-api-catalog-connections-Connection) in the *AWS Glue Developer Guide*.
///
/// `AWS::Glue::Connection`; `Ref` returns the physical id, which is made of `CatalogId`, `Name`.
/// Changing one of these replaces it: `CatalogId`.
/// Attributes: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connection.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConnection(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Glue::Connection",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("connection.rules"),
};

impl CfnConnection {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Glue::Connection";

    /// `CfnConnection` with its required properties, in alphabetical order:
    ///
    /// - `catalog_id`: The ID of the data catalog to create the catalog object in.
    /// - `connection_input`: The connection that you want to create.
    pub fn new(
        catalog_id: impl IntoValue<String>,
        connection_input: impl IntoValue<ConnectionInputProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CatalogId", catalog_id.into_value().into_node());
        object_.put("ConnectionInput", connection_input.into_value().into_node());
        Self(object_)
    }

    /// The collection of tags. Each tag element is associated with a given resource.
    ///
    /// `Tags`; free JSON, such as an [`Object`]; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Json>) -> Self {
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
    /// What `Ref` returns: the physical id, which is made of `CatalogId`, `Name`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The name of the connection.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }
}

/// The property type `AuthenticationConfiguration` of `AWS::Glue::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuthenticationConfigurationProperty(Object);

impl AuthenticationConfigurationProperty {
    /// `AuthenticationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `authentication_type`: A structure containing the authentication configuration in the CreateConnection request.
    pub fn new(authentication_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AuthenticationType",
            authentication_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// A structure containing the authentication credentials in the CreateConnection request.
    ///
    /// `BasicAuthenticationCredentials`.
    pub fn basic_authentication_credentials(
        mut self,
        value: impl IntoValue<BasicAuthenticationCredentialsProperty>,
    ) -> Self {
        self.0.put(
            "BasicAuthenticationCredentials",
            value.into_value().into_node(),
        );
        self
    }

    /// A structure containing the authentication credentials in the CreateConnection request.
    ///
    /// `CustomAuthenticationCredentials`; free JSON, such as an [`Object`].
    pub fn custom_authentication_credentials(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put(
            "CustomAuthenticationCredentials",
            value.into_value().into_node(),
        );
        self
    }

    /// The Amazon Resource Name (ARN) of the KMS key used in the authentication configuration.
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
        self
    }

    /// A structure containing the authentication credentials in the CreateConnection request.
    ///
    /// `OAuth2Properties`.
    pub fn oauth2_properties(mut self, value: impl IntoValue<OAuth2PropertiesProperty>) -> Self {
        self.0
            .put("OAuth2Properties", value.into_value().into_node());
        self
    }

    /// The secret manager ARN to store credentials in the CreateConnection request.
    ///
    /// `SecretArn`.
    pub fn secret_arn(mut self, value: impl IntoValue<kinds::secretsmanager::SecretArn>) -> Self {
        self.0.put("SecretArn", value.into_value().into_node());
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

impl Kind for AuthenticationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AuthenticationConfigurationProperty> for AuthenticationConfigurationProperty {}
impl From<AuthenticationConfigurationProperty> for Node {
    #[inline]
    fn from(value: AuthenticationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AuthenticationConfigurationProperty> for AuthenticationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AuthenticationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The set of properties required for the the OAuth2 `AUTHORIZATION_CODE` grant type workflow.
///
/// The property type `AuthorizationCodeProperties` of `AWS::Glue::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuthorizationCodePropertiesProperty(Object);

impl AuthorizationCodePropertiesProperty {
    /// `AuthorizationCodePropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An authorization code to be used in the third leg of the `AUTHORIZATION_CODE` grant workflow. This is a single-use code which becomes invalid once exchanged for an access token, thus it is acceptable to have this value as a request parameter.
    ///
    /// `AuthorizationCode`.
    pub fn authorization_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AuthorizationCode", value.into_value().into_node());
        self
    }

    /// The redirect URI where the user gets redirected to by authorization server when issuing an authorization code. The URI is subsequently used when the authorization code is exchanged for an access token.
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

impl Kind for AuthorizationCodePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AuthorizationCodePropertiesProperty> for AuthorizationCodePropertiesProperty {}
impl From<AuthorizationCodePropertiesProperty> for Node {
    #[inline]
    fn from(value: AuthorizationCodePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AuthorizationCodePropertiesProperty> for AuthorizationCodePropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<AuthorizationCodePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// For supplying basic auth credentials when not providing a `SecretArn` value.
///
/// The property type `BasicAuthenticationCredentials` of `AWS::Glue::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct BasicAuthenticationCredentialsProperty(Object);

impl BasicAuthenticationCredentialsProperty {
    /// `BasicAuthenticationCredentialsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The password to connect to the data source.
    ///
    /// `Password`.
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Password", value.into_value().into_node());
        self
    }

    /// The username to connect to the data source.
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

impl Kind for BasicAuthenticationCredentialsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BasicAuthenticationCredentialsProperty> for BasicAuthenticationCredentialsProperty {}
impl From<BasicAuthenticationCredentialsProperty> for Node {
    #[inline]
    fn from(value: BasicAuthenticationCredentialsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BasicAuthenticationCredentialsProperty> for BasicAuthenticationCredentialsProperty {
    #[inline]
    fn into_value(self) -> Value<BasicAuthenticationCredentialsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that is used to specify a connection to create or update.
///
/// The property type `ConnectionInput` of `AWS::Glue::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectionInputProperty(Object);

impl ConnectionInputProperty {
    /// `ConnectionInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `connection_type`: The type of the connection.
    pub fn new(connection_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ConnectionType", connection_type.into_value().into_node());
        Self(object_)
    }

    /// Connection properties specific to the Athena compute environment.
    ///
    /// `AthenaProperties`; free JSON, such as an [`Object`].
    pub fn athena_properties(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("AthenaProperties", value.into_value().into_node());
        self
    }

    /// The authentication properties of the connection.
    ///
    /// `AuthenticationConfiguration`.
    pub fn authentication_configuration(
        mut self,
        value: impl IntoValue<AuthenticationConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "AuthenticationConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// These key-value pairs define parameters for the connection.
    ///
    /// `ConnectionProperties`; free JSON, such as an [`Object`].
    pub fn connection_properties(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("ConnectionProperties", value.into_value().into_node());
        self
    }

    /// The description of the connection.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A list of criteria that can be used in selecting this connection.
    ///
    /// `MatchCriteria`.
    pub fn match_criteria(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("MatchCriteria", value.into_value().into_node());
        self
    }

    /// The name of the connection.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The physical connection requirements, such as virtual private cloud (VPC) and `SecurityGroup`, that are needed to successfully make this connection.
    ///
    /// `PhysicalConnectionRequirements`.
    pub fn physical_connection_requirements(
        mut self,
        value: impl IntoValue<PhysicalConnectionRequirementsProperty>,
    ) -> Self {
        self.0.put(
            "PhysicalConnectionRequirements",
            value.into_value().into_node(),
        );
        self
    }

    /// Connection properties specific to the Python compute environment.
    ///
    /// `PythonProperties`; free JSON, such as an [`Object`].
    pub fn python_properties(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("PythonProperties", value.into_value().into_node());
        self
    }

    /// Connection properties specific to the Spark compute environment.
    ///
    /// `SparkProperties`; free JSON, such as an [`Object`].
    pub fn spark_properties(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("SparkProperties", value.into_value().into_node());
        self
    }

    /// A flag to validate the credentials during create connection. Default is true.
    ///
    /// `ValidateCredentials`.
    pub fn validate_credentials(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ValidateCredentials", value.into_value().into_node());
        self
    }

    /// The compute environments that the specified connection properties are validated against.
    ///
    /// `ValidateForComputeEnvironments`.
    pub fn validate_for_compute_environments(
        mut self,
        value: impl IntoValue<List<String>>,
    ) -> Self {
        self.0.put(
            "ValidateForComputeEnvironments",
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

impl Kind for ConnectionInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectionInputProperty> for ConnectionInputProperty {}
impl From<ConnectionInputProperty> for Node {
    #[inline]
    fn from(value: ConnectionInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectionInputProperty> for ConnectionInputProperty {
    #[inline]
    fn into_value(self) -> Value<ConnectionInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The OAuth2 client app used for the connection.
///
/// The property type `OAuth2ClientApplication` of `AWS::Glue::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct OAuth2ClientApplicationProperty(Object);

impl OAuth2ClientApplicationProperty {
    /// `OAuth2ClientApplicationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The reference to the SaaS-side client app that is AWS managed.
    ///
    /// `AWSManagedClientApplicationReference`.
    pub fn aws_managed_client_application_reference(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.put(
            "AWSManagedClientApplicationReference",
            value.into_value().into_node(),
        );
        self
    }

    /// The client application clientID if the ClientAppType is `USER_MANAGED`.
    ///
    /// `UserManagedClientApplicationClientId`.
    pub fn user_managed_client_application_client_id(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.put(
            "UserManagedClientApplicationClientId",
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

impl Kind for OAuth2ClientApplicationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OAuth2ClientApplicationProperty> for OAuth2ClientApplicationProperty {}
impl From<OAuth2ClientApplicationProperty> for Node {
    #[inline]
    fn from(value: OAuth2ClientApplicationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OAuth2ClientApplicationProperty> for OAuth2ClientApplicationProperty {
    #[inline]
    fn into_value(self) -> Value<OAuth2ClientApplicationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The credentials used when the authentication type is OAuth2 authentication.
///
/// The property type `OAuth2Credentials` of `AWS::Glue::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct OAuth2CredentialsProperty(Object);

impl OAuth2CredentialsProperty {
    /// `OAuth2CredentialsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The access token used when the authentication type is OAuth2.
    ///
    /// `AccessToken`.
    pub fn access_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AccessToken", value.into_value().into_node());
        self
    }

    /// The JSON Web Token (JWT) used when the authentication type is OAuth2.
    ///
    /// `JwtToken`.
    pub fn jwt_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("JwtToken", value.into_value().into_node());
        self
    }

    /// The refresh token used when the authentication type is OAuth2.
    ///
    /// `RefreshToken`.
    pub fn refresh_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RefreshToken", value.into_value().into_node());
        self
    }

    /// The client application client secret if the client application is user managed.
    ///
    /// `UserManagedClientApplicationClientSecret`.
    pub fn user_managed_client_application_client_secret(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.put(
            "UserManagedClientApplicationClientSecret",
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

/// A structure containing the authentication credentials in the CreateConnection request.
///
/// The property type `OAuth2Properties` of `AWS::Glue::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct OAuth2PropertiesProperty(Object);

impl OAuth2PropertiesProperty {
    /// `OAuth2PropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A structure containing the authorization code used in the authentication configuration.
    ///
    /// `AuthorizationCodeProperties`.
    pub fn authorization_code_properties(
        mut self,
        value: impl IntoValue<AuthorizationCodePropertiesProperty>,
    ) -> Self {
        self.0.put(
            "AuthorizationCodeProperties",
            value.into_value().into_node(),
        );
        self
    }

    /// The OAuth2 client app used for the connection.
    ///
    /// `OAuth2ClientApplication`.
    pub fn oauth2_client_application(
        mut self,
        value: impl IntoValue<OAuth2ClientApplicationProperty>,
    ) -> Self {
        self.0
            .put("OAuth2ClientApplication", value.into_value().into_node());
        self
    }

    /// A structure containing the OAuth2 credentials used in the authentication configuration.
    ///
    /// `OAuth2Credentials`.
    pub fn oauth2_credentials(mut self, value: impl IntoValue<OAuth2CredentialsProperty>) -> Self {
        self.0
            .put("OAuth2Credentials", value.into_value().into_node());
        self
    }

    /// The grant type used in the authentication configuration.
    ///
    /// `OAuth2GrantType`.
    pub fn oauth2_grant_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("OAuth2GrantType", value.into_value().into_node());
        self
    }

    /// The URL used in the authentication configuration.
    ///
    /// `TokenUrl`.
    pub fn token_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TokenUrl", value.into_value().into_node());
        self
    }

    /// A map of key-value pairs used in the authentication configuration.
    ///
    /// `TokenUrlParametersMap`; free JSON, such as an [`Object`].
    pub fn token_url_parameters_map(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("TokenUrlParametersMap", value.into_value().into_node());
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

/// The OAuth client app in GetConnection response.
///
/// The property type `PhysicalConnectionRequirements` of `AWS::Glue::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct PhysicalConnectionRequirementsProperty(Object);

impl PhysicalConnectionRequirementsProperty {
    /// `PhysicalConnectionRequirementsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The connection's Availability Zone.
    ///
    /// `AvailabilityZone`.
    pub fn availability_zone(
        mut self,
        value: impl IntoValue<kinds::ec2::AvailabilityZoneName>,
    ) -> Self {
        self.0
            .put("AvailabilityZone", value.into_value().into_node());
        self
    }

    /// The security group ID list used by the connection.
    ///
    /// `SecurityGroupIdList`.
    pub fn security_group_id_list(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIdList", value.into_value().into_node());
        self
    }

    /// The subnet ID used by the connection.
    ///
    /// `SubnetId`.
    pub fn subnet_id(mut self, value: impl IntoValue<kinds::ec2::SubnetId>) -> Self {
        self.0.put("SubnetId", value.into_value().into_node());
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

impl Kind for PhysicalConnectionRequirementsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PhysicalConnectionRequirementsProperty> for PhysicalConnectionRequirementsProperty {}
impl From<PhysicalConnectionRequirementsProperty> for Node {
    #[inline]
    fn from(value: PhysicalConnectionRequirementsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PhysicalConnectionRequirementsProperty> for PhysicalConnectionRequirementsProperty {
    #[inline]
    fn into_value(self) -> Value<PhysicalConnectionRequirementsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
