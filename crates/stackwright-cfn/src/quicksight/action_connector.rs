// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::QuickSight::ActionConnector` and its property types.

use crate::l1::*;

/// Definition of the AWS::QuickSight::ActionConnector Resource Type.
///
/// `AWS::QuickSight::ActionConnector`; `Ref` returns the physical id, which is made of `ActionConnectorId`, `AwsAccountId`.
/// Changing one of these replaces it: `ActionConnectorId`, `AwsAccountId`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-actionconnector.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnActionConnector(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::QuickSight::ActionConnector",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("action_connector.rules"),
};

impl CfnActionConnector {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::QuickSight::ActionConnector";

    /// `CfnActionConnector` with its required properties, in alphabetical order:
    ///
    /// - `action_connector_id`
    /// - `authentication_config`
    /// - `aws_account_id`
    /// - `name`
    /// - `r#type`
    pub fn new(
        action_connector_id: impl IntoValue<String>,
        authentication_config: impl IntoValue<AuthConfigProperty>,
        aws_account_id: impl IntoValue<String>,
        name: impl IntoValue<String>,
        r#type: impl IntoValue<Type>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ActionConnectorId",
            action_connector_id.into_value().into_node(),
        );
        object_.put(
            "AuthenticationConfig",
            authentication_config.into_value().into_node(),
        );
        object_.put("AwsAccountId", aws_account_id.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The `Description` property.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `Permissions` property.
    ///
    /// `Permissions`; updated in place.
    pub fn permissions(mut self, value: impl IntoValue<List<ResourcePermissionProperty>>) -> Self {
        self.0.put("Permissions", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The `VpcConnectionArn` property.
    ///
    /// `VpcConnectionArn`; updated in place.
    pub fn vpc_connection_arn(
        mut self,
        value: impl IntoValue<kinds::quicksight::VpcConnectionArn>,
    ) -> Self {
        self.0
            .put("VpcConnectionArn", value.into_value().into_node());
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

impl Construct for CfnActionConnector {
    type Handle = CfnActionConnectorRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnActionConnectorRef {
        CfnActionConnectorRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnActionConnector`] of a stack.
pub struct CfnActionConnectorRef(NodeRef);

impl Clone for CfnActionConnectorRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnActionConnectorRef {}
impl AsNode for CfnActionConnectorRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnActionConnectorRef {
    /// What `Ref` returns: the physical id, which is made of `ActionConnectorId`, `AwsAccountId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Arn` attribute.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::quicksight::ActionConnectorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `CreatedTime` attribute.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }

    /// The `EnabledActions` attribute.
    ///
    /// `Fn::GetAtt` of `EnabledActions`.
    #[inline]
    pub fn attr_enabled_actions(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EnabledActions")))
    }

    /// The `LastUpdatedTime` attribute.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[inline]
    pub fn attr_last_updated_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedTime")))
    }

    /// The `Status` attribute.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::quicksight::ActionConnectorArn> for &CfnActionConnectorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::quicksight::ActionConnectorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The property type `APIKeyConnectionMetadata` of `AWS::QuickSight::ActionConnector`.
#[must_use = "a property type does nothing until it is set"]
pub struct APIKeyConnectionMetadataProperty(Object);

impl APIKeyConnectionMetadataProperty {
    /// `APIKeyConnectionMetadataProperty` with its required properties, in alphabetical order:
    ///
    /// - `api_key`
    /// - `base_endpoint`
    pub fn new(api_key: impl IntoValue<String>, base_endpoint: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApiKey", api_key.into_value().into_node());
        object_.put("BaseEndpoint", base_endpoint.into_value().into_node());
        Self(object_)
    }

    /// The `Email` property.
    ///
    /// `Email`.
    pub fn email(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Email", value.into_value().into_node());
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

impl Kind for APIKeyConnectionMetadataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<APIKeyConnectionMetadataProperty> for APIKeyConnectionMetadataProperty {}
impl From<APIKeyConnectionMetadataProperty> for Node {
    #[inline]
    fn from(value: APIKeyConnectionMetadataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<APIKeyConnectionMetadataProperty> for APIKeyConnectionMetadataProperty {
    #[inline]
    fn into_value(self) -> Value<APIKeyConnectionMetadataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `AuthConfig` of `AWS::QuickSight::ActionConnector`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuthConfigProperty(Object);

impl AuthConfigProperty {
    /// `AuthConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `authentication_metadata`
    /// - `authentication_type`
    pub fn new(
        authentication_metadata: impl IntoValue<AuthenticationMetadataProperty>,
        authentication_type: impl IntoValue<AuthenticationType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AuthenticationMetadata",
            authentication_metadata.into_value().into_node(),
        );
        object_.put(
            "AuthenticationType",
            authentication_type.into_value().into_node(),
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

impl Kind for AuthConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AuthConfigProperty> for AuthConfigProperty {}
impl From<AuthConfigProperty> for Node {
    #[inline]
    fn from(value: AuthConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AuthConfigProperty> for AuthConfigProperty {
    #[inline]
    fn into_value(self) -> Value<AuthConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `AuthenticationMetadata` of `AWS::QuickSight::ActionConnector`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuthenticationMetadataProperty(Object);

impl AuthenticationMetadataProperty {
    /// `AuthenticationMetadataProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ApiKeyConnectionMetadata` property.
    ///
    /// `ApiKeyConnectionMetadata`.
    pub fn api_key_connection_metadata(
        mut self,
        value: impl IntoValue<APIKeyConnectionMetadataProperty>,
    ) -> Self {
        self.0
            .put("ApiKeyConnectionMetadata", value.into_value().into_node());
        self
    }

    /// The `AuthorizationCodeGrantMetadata` property.
    ///
    /// `AuthorizationCodeGrantMetadata`.
    pub fn authorization_code_grant_metadata(
        mut self,
        value: impl IntoValue<AuthorizationCodeGrantMetadataProperty>,
    ) -> Self {
        self.0.put(
            "AuthorizationCodeGrantMetadata",
            value.into_value().into_node(),
        );
        self
    }

    /// The `BasicAuthConnectionMetadata` property.
    ///
    /// `BasicAuthConnectionMetadata`.
    pub fn basic_auth_connection_metadata(
        mut self,
        value: impl IntoValue<BasicAuthConnectionMetadataProperty>,
    ) -> Self {
        self.0.put(
            "BasicAuthConnectionMetadata",
            value.into_value().into_node(),
        );
        self
    }

    /// The `ClientCredentialsGrantMetadata` property.
    ///
    /// `ClientCredentialsGrantMetadata`.
    pub fn client_credentials_grant_metadata(
        mut self,
        value: impl IntoValue<ClientCredentialsGrantMetadataProperty>,
    ) -> Self {
        self.0.put(
            "ClientCredentialsGrantMetadata",
            value.into_value().into_node(),
        );
        self
    }

    /// The `IamConnectionMetadata` property.
    ///
    /// `IamConnectionMetadata`.
    pub fn iam_connection_metadata(
        mut self,
        value: impl IntoValue<IAMConnectionMetadataProperty>,
    ) -> Self {
        self.0
            .put("IamConnectionMetadata", value.into_value().into_node());
        self
    }

    /// The `NoneConnectionMetadata` property.
    ///
    /// `NoneConnectionMetadata`.
    pub fn none_connection_metadata(
        mut self,
        value: impl IntoValue<NoneConnectionMetadataProperty>,
    ) -> Self {
        self.0
            .put("NoneConnectionMetadata", value.into_value().into_node());
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

impl Kind for AuthenticationMetadataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AuthenticationMetadataProperty> for AuthenticationMetadataProperty {}
impl From<AuthenticationMetadataProperty> for Node {
    #[inline]
    fn from(value: AuthenticationMetadataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AuthenticationMetadataProperty> for AuthenticationMetadataProperty {
    #[inline]
    fn into_value(self) -> Value<AuthenticationMetadataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `AuthorizationCodeGrantCredentialsDetails` of `AWS::QuickSight::ActionConnector`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuthorizationCodeGrantCredentialsDetailsProperty(Object);

impl AuthorizationCodeGrantCredentialsDetailsProperty {
    /// `AuthorizationCodeGrantCredentialsDetailsProperty` with its required properties, in alphabetical order:
    ///
    /// - `authorization_code_grant_details`
    pub fn new(
        authorization_code_grant_details: impl IntoValue<AuthorizationCodeGrantDetailsProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AuthorizationCodeGrantDetails",
            authorization_code_grant_details.into_value().into_node(),
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

impl Kind for AuthorizationCodeGrantCredentialsDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AuthorizationCodeGrantCredentialsDetailsProperty>
    for AuthorizationCodeGrantCredentialsDetailsProperty
{
}
impl From<AuthorizationCodeGrantCredentialsDetailsProperty> for Node {
    #[inline]
    fn from(value: AuthorizationCodeGrantCredentialsDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AuthorizationCodeGrantCredentialsDetailsProperty>
    for AuthorizationCodeGrantCredentialsDetailsProperty
{
    #[inline]
    fn into_value(self) -> Value<AuthorizationCodeGrantCredentialsDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `AuthorizationCodeGrantDetails` of `AWS::QuickSight::ActionConnector`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuthorizationCodeGrantDetailsProperty(Object);

impl AuthorizationCodeGrantDetailsProperty {
    /// `AuthorizationCodeGrantDetailsProperty` with its required properties, in alphabetical order:
    ///
    /// - `authorization_endpoint`
    /// - `client_id`
    /// - `client_secret`
    /// - `token_endpoint`
    pub fn new(
        authorization_endpoint: impl IntoValue<String>,
        client_id: impl IntoValue<String>,
        client_secret: impl IntoValue<String>,
        token_endpoint: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AuthorizationEndpoint",
            authorization_endpoint.into_value().into_node(),
        );
        object_.put("ClientId", client_id.into_value().into_node());
        object_.put("ClientSecret", client_secret.into_value().into_node());
        object_.put("TokenEndpoint", token_endpoint.into_value().into_node());
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

impl Kind for AuthorizationCodeGrantDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AuthorizationCodeGrantDetailsProperty> for AuthorizationCodeGrantDetailsProperty {}
impl From<AuthorizationCodeGrantDetailsProperty> for Node {
    #[inline]
    fn from(value: AuthorizationCodeGrantDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AuthorizationCodeGrantDetailsProperty> for AuthorizationCodeGrantDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<AuthorizationCodeGrantDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `AuthorizationCodeGrantMetadata` of `AWS::QuickSight::ActionConnector`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuthorizationCodeGrantMetadataProperty(Object);

impl AuthorizationCodeGrantMetadataProperty {
    /// `AuthorizationCodeGrantMetadataProperty` with its required properties, in alphabetical order:
    ///
    /// - `base_endpoint`
    /// - `redirect_url`
    pub fn new(
        base_endpoint: impl IntoValue<String>,
        redirect_url: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BaseEndpoint", base_endpoint.into_value().into_node());
        object_.put("RedirectUrl", redirect_url.into_value().into_node());
        Self(object_)
    }

    /// The `AuthorizationCodeGrantCredentialsDetails` property.
    ///
    /// `AuthorizationCodeGrantCredentialsDetails`.
    pub fn authorization_code_grant_credentials_details(
        mut self,
        value: impl IntoValue<AuthorizationCodeGrantCredentialsDetailsProperty>,
    ) -> Self {
        self.0.put(
            "AuthorizationCodeGrantCredentialsDetails",
            value.into_value().into_node(),
        );
        self
    }

    /// The `AuthorizationCodeGrantCredentialsSource` property.
    ///
    /// `AuthorizationCodeGrantCredentialsSource`; one of `PLAIN_CREDENTIALS`.
    pub fn authorization_code_grant_credentials_source(
        mut self,
        value: impl IntoValue<AuthorizationCodeGrantCredentialsSource>,
    ) -> Self {
        self.0.put(
            "AuthorizationCodeGrantCredentialsSource",
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

impl Kind for AuthorizationCodeGrantMetadataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AuthorizationCodeGrantMetadataProperty> for AuthorizationCodeGrantMetadataProperty {}
impl From<AuthorizationCodeGrantMetadataProperty> for Node {
    #[inline]
    fn from(value: AuthorizationCodeGrantMetadataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AuthorizationCodeGrantMetadataProperty> for AuthorizationCodeGrantMetadataProperty {
    #[inline]
    fn into_value(self) -> Value<AuthorizationCodeGrantMetadataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `BasicAuthConnectionMetadata` of `AWS::QuickSight::ActionConnector`.
#[must_use = "a property type does nothing until it is set"]
pub struct BasicAuthConnectionMetadataProperty(Object);

impl BasicAuthConnectionMetadataProperty {
    /// `BasicAuthConnectionMetadataProperty` with its required properties, in alphabetical order:
    ///
    /// - `base_endpoint`
    /// - `password`
    /// - `username`
    pub fn new(
        base_endpoint: impl IntoValue<String>,
        password: impl IntoValue<String>,
        username: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BaseEndpoint", base_endpoint.into_value().into_node());
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

impl Kind for BasicAuthConnectionMetadataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BasicAuthConnectionMetadataProperty> for BasicAuthConnectionMetadataProperty {}
impl From<BasicAuthConnectionMetadataProperty> for Node {
    #[inline]
    fn from(value: BasicAuthConnectionMetadataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BasicAuthConnectionMetadataProperty> for BasicAuthConnectionMetadataProperty {
    #[inline]
    fn into_value(self) -> Value<BasicAuthConnectionMetadataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ClientCredentialsDetails` of `AWS::QuickSight::ActionConnector`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClientCredentialsDetailsProperty(Object);

impl ClientCredentialsDetailsProperty {
    /// `ClientCredentialsDetailsProperty` with its required properties, in alphabetical order:
    ///
    /// - `client_credentials_grant_details`
    pub fn new(
        client_credentials_grant_details: impl IntoValue<ClientCredentialsGrantDetailsProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ClientCredentialsGrantDetails",
            client_credentials_grant_details.into_value().into_node(),
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

impl Kind for ClientCredentialsDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClientCredentialsDetailsProperty> for ClientCredentialsDetailsProperty {}
impl From<ClientCredentialsDetailsProperty> for Node {
    #[inline]
    fn from(value: ClientCredentialsDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClientCredentialsDetailsProperty> for ClientCredentialsDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<ClientCredentialsDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ClientCredentialsGrantDetails` of `AWS::QuickSight::ActionConnector`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClientCredentialsGrantDetailsProperty(Object);

impl ClientCredentialsGrantDetailsProperty {
    /// `ClientCredentialsGrantDetailsProperty` with its required properties, in alphabetical order:
    ///
    /// - `client_id`
    /// - `client_secret`
    /// - `token_endpoint`
    pub fn new(
        client_id: impl IntoValue<String>,
        client_secret: impl IntoValue<String>,
        token_endpoint: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClientId", client_id.into_value().into_node());
        object_.put("ClientSecret", client_secret.into_value().into_node());
        object_.put("TokenEndpoint", token_endpoint.into_value().into_node());
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

impl Kind for ClientCredentialsGrantDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClientCredentialsGrantDetailsProperty> for ClientCredentialsGrantDetailsProperty {}
impl From<ClientCredentialsGrantDetailsProperty> for Node {
    #[inline]
    fn from(value: ClientCredentialsGrantDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClientCredentialsGrantDetailsProperty> for ClientCredentialsGrantDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<ClientCredentialsGrantDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ClientCredentialsGrantMetadata` of `AWS::QuickSight::ActionConnector`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClientCredentialsGrantMetadataProperty(Object);

impl ClientCredentialsGrantMetadataProperty {
    /// `ClientCredentialsGrantMetadataProperty` with its required properties, in alphabetical order:
    ///
    /// - `base_endpoint`
    pub fn new(base_endpoint: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BaseEndpoint", base_endpoint.into_value().into_node());
        Self(object_)
    }

    /// The `ClientCredentialsDetails` property.
    ///
    /// `ClientCredentialsDetails`.
    pub fn client_credentials_details(
        mut self,
        value: impl IntoValue<ClientCredentialsDetailsProperty>,
    ) -> Self {
        self.0
            .put("ClientCredentialsDetails", value.into_value().into_node());
        self
    }

    /// The `ClientCredentialsSource` property.
    ///
    /// `ClientCredentialsSource`; one of `PLAIN_CREDENTIALS`.
    pub fn client_credentials_source(
        mut self,
        value: impl IntoValue<ClientCredentialsSource>,
    ) -> Self {
        self.0
            .put("ClientCredentialsSource", value.into_value().into_node());
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

impl Kind for ClientCredentialsGrantMetadataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClientCredentialsGrantMetadataProperty> for ClientCredentialsGrantMetadataProperty {}
impl From<ClientCredentialsGrantMetadataProperty> for Node {
    #[inline]
    fn from(value: ClientCredentialsGrantMetadataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClientCredentialsGrantMetadataProperty> for ClientCredentialsGrantMetadataProperty {
    #[inline]
    fn into_value(self) -> Value<ClientCredentialsGrantMetadataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `IAMConnectionMetadata` of `AWS::QuickSight::ActionConnector`.
#[must_use = "a property type does nothing until it is set"]
pub struct IAMConnectionMetadataProperty(Object);

impl IAMConnectionMetadataProperty {
    /// `IAMConnectionMetadataProperty` with its required properties, in alphabetical order:
    ///
    /// - `role_arn`
    pub fn new(role_arn: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RoleArn", role_arn.into_value().into_node());
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

impl Kind for IAMConnectionMetadataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IAMConnectionMetadataProperty> for IAMConnectionMetadataProperty {}
impl From<IAMConnectionMetadataProperty> for Node {
    #[inline]
    fn from(value: IAMConnectionMetadataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IAMConnectionMetadataProperty> for IAMConnectionMetadataProperty {
    #[inline]
    fn into_value(self) -> Value<IAMConnectionMetadataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `NoneConnectionMetadata` of `AWS::QuickSight::ActionConnector`.
#[must_use = "a property type does nothing until it is set"]
pub struct NoneConnectionMetadataProperty(Object);

impl NoneConnectionMetadataProperty {
    /// `NoneConnectionMetadataProperty` with its required properties, in alphabetical order:
    ///
    /// - `base_endpoint`
    pub fn new(base_endpoint: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BaseEndpoint", base_endpoint.into_value().into_node());
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

impl Kind for NoneConnectionMetadataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NoneConnectionMetadataProperty> for NoneConnectionMetadataProperty {}
impl From<NoneConnectionMetadataProperty> for Node {
    #[inline]
    fn from(value: NoneConnectionMetadataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NoneConnectionMetadataProperty> for NoneConnectionMetadataProperty {
    #[inline]
    fn into_value(self) -> Value<NoneConnectionMetadataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// \<p\>Permission for the resource.\</p\>
///
/// The property type `ResourcePermission` of `AWS::QuickSight::ActionConnector`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourcePermissionProperty(Object);

impl ResourcePermissionProperty {
    /// `ResourcePermissionProperty` with its required properties, in alphabetical order:
    ///
    /// - `actions`: \<p\>The IAM action to grant or revoke permissions on.\</p\>.
    /// - `principal`: \<p\>The Amazon Resource Name (ARN) of the principal.
    pub fn new(actions: impl IntoValue<List<String>>, principal: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Actions", actions.into_value().into_node());
        object_.put("Principal", principal.into_value().into_node());
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

impl Kind for ResourcePermissionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourcePermissionProperty> for ResourcePermissionProperty {}
impl From<ResourcePermissionProperty> for Node {
    #[inline]
    fn from(value: ResourcePermissionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourcePermissionProperty> for ResourcePermissionProperty {
    #[inline]
    fn into_value(self) -> Value<ResourcePermissionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AuthenticationType` of a `AuthConfig` of `AWS::QuickSight::ActionConnector`.
pub enum AuthenticationType {
    /// `API_KEY`.
    ApiKey,
    /// `BASIC`.
    Basic,
    /// `IAM`.
    Iam,
    /// `NONE`.
    None,
    /// `OAUTH2_AUTHORIZATION_CODE`.
    Oauth2AuthorizationCode,
    /// `OAUTH2_CLIENT_CREDENTIALS`.
    Oauth2ClientCredentials,
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
        const VALUES: &[&str] = &[
            "API_KEY",
            "BASIC",
            "IAM",
            "NONE",
            "OAUTH2_AUTHORIZATION_CODE",
            "OAUTH2_CLIENT_CREDENTIALS",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AuthorizationCodeGrantCredentialsSource` of a `AuthorizationCodeGrantMetadata` of `AWS::QuickSight::ActionConnector`.
pub enum AuthorizationCodeGrantCredentialsSource {
    /// `PLAIN_CREDENTIALS`.
    PlainCredentials,
}

#[diagnostic::do_not_recommend]
impl Kind for AuthorizationCodeGrantCredentialsSource {}
#[diagnostic::do_not_recommend]
impl TextKind for AuthorizationCodeGrantCredentialsSource {}
#[diagnostic::do_not_recommend]
impl IdKind for AuthorizationCodeGrantCredentialsSource {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AuthorizationCodeGrantCredentialsSource {}
#[diagnostic::do_not_recommend]
impl IntoValue<AuthorizationCodeGrantCredentialsSource>
    for AuthorizationCodeGrantCredentialsSource
{
    #[inline]
    fn into_value(self) -> Value<AuthorizationCodeGrantCredentialsSource> {
        const VALUES: &[&str] = &["PLAIN_CREDENTIALS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ClientCredentialsSource` of a `ClientCredentialsGrantMetadata` of `AWS::QuickSight::ActionConnector`.
pub enum ClientCredentialsSource {
    /// `PLAIN_CREDENTIALS`.
    PlainCredentials,
}

#[diagnostic::do_not_recommend]
impl Kind for ClientCredentialsSource {}
#[diagnostic::do_not_recommend]
impl TextKind for ClientCredentialsSource {}
#[diagnostic::do_not_recommend]
impl IdKind for ClientCredentialsSource {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ClientCredentialsSource {}
#[diagnostic::do_not_recommend]
impl IntoValue<ClientCredentialsSource> for ClientCredentialsSource {
    #[inline]
    fn into_value(self) -> Value<ClientCredentialsSource> {
        const VALUES: &[&str] = &["PLAIN_CREDENTIALS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of `AWS::QuickSight::ActionConnector`.
pub enum Type {
    /// `AMAZON_BEDROCK_AGENT_RUNTIME`.
    AmazonBedrockAgentRuntime,
    /// `AMAZON_BEDROCK_DATA_AUTOMATION_RUNTIME`.
    AmazonBedrockDataAutomationRuntime,
    /// `AMAZON_BEDROCK_RUNTIME`.
    AmazonBedrockRuntime,
    /// `AMAZON_COMPREHEND`.
    AmazonComprehend,
    /// `AMAZON_COMPREHEND_MEDICAL`.
    AmazonComprehendMedical,
    /// `AMAZON_S3`.
    AmazonS3,
    /// `AMAZON_TEXTRACT`.
    AmazonTextract,
    /// `ASANA`.
    Asana,
    /// `ATLASSIAN_CONFLUENCE`.
    AtlassianConfluence,
    /// `BAMBOO_HR`.
    BambooHr,
    /// `GENERIC_HTTP`.
    GenericHttp,
    /// `JIRA_CLOUD`.
    JiraCloud,
    /// `MICROSOFT_ONEDRIVE`.
    MicrosoftOnedrive,
    /// `MICROSOFT_OUTLOOK`.
    MicrosoftOutlook,
    /// `MICROSOFT_SHAREPOINT`.
    MicrosoftSharepoint,
    /// `MICROSOFT_TEAMS`.
    MicrosoftTeams,
    /// `PAGERDUTY_ADVANCE`.
    PagerdutyAdvance,
    /// `SALESFORCE_CRM`.
    SalesforceCrm,
    /// `SAP_BILLOFMATERIALS`.
    SapBillofmaterials,
    /// `SAP_BUSINESSPARTNER`.
    SapBusinesspartner,
    /// `SAP_MATERIALSTOCK`.
    SapMaterialstock,
    /// `SAP_PHYSICALINVENTORY`.
    SapPhysicalinventory,
    /// `SAP_PRODUCTMASTERDATA`.
    SapProductmasterdata,
    /// `SERVICENOW_NOW_PLATFORM`.
    ServicenowNowPlatform,
    /// `SLACK`.
    Slack,
    /// `SMARTSHEET`.
    Smartsheet,
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
            "AMAZON_BEDROCK_AGENT_RUNTIME",
            "AMAZON_BEDROCK_DATA_AUTOMATION_RUNTIME",
            "AMAZON_BEDROCK_RUNTIME",
            "AMAZON_COMPREHEND",
            "AMAZON_COMPREHEND_MEDICAL",
            "AMAZON_S3",
            "AMAZON_TEXTRACT",
            "ASANA",
            "ATLASSIAN_CONFLUENCE",
            "BAMBOO_HR",
            "GENERIC_HTTP",
            "JIRA_CLOUD",
            "MICROSOFT_ONEDRIVE",
            "MICROSOFT_OUTLOOK",
            "MICROSOFT_SHAREPOINT",
            "MICROSOFT_TEAMS",
            "PAGERDUTY_ADVANCE",
            "SALESFORCE_CRM",
            "SAP_BILLOFMATERIALS",
            "SAP_BUSINESSPARTNER",
            "SAP_MATERIALSTOCK",
            "SAP_PHYSICALINVENTORY",
            "SAP_PRODUCTMASTERDATA",
            "SERVICENOW_NOW_PLATFORM",
            "SLACK",
            "SMARTSHEET",
            "ZENDESK_SUITE",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
