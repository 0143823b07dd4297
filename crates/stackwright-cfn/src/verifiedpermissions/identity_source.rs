// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::VerifiedPermissions::IdentitySource` and its property types.

use crate::l1::*;

/// Creates or updates a reference to Amazon Cognito as an external identity provider.
///
/// If you are creating a new identity source, then you must specify a `Configuration`. If you are updating an existing identity source, then you must specify an `UpdateConfiguration`.
///
/// After you create an identity source, you can use the identities provided by the IdP as proxies for the principal in authorization queries that use the [IsAuthorizedWithToken](https://docs.aws.amazon.com/verifiedpermissions/latest/apireference/API_IsAuthorizedWithToken.html) operation. These identities take the form of tokens that contain claims about the user, such as IDs, attributes and group memberships. Amazon Cognito provides both identity tokens and access tokens, and Verified Permissions can use either or both. Any combination of identity and access tokens results in the same Cedar principal. Verified Permissions automatically translates the information about the identities into the standard Cedar attributes that can be evaluated by your policies. Because the Amazon Cognito identity and access tokens can contain different information, the tokens you choose to use determine the attributes that are available to access in the Cedar principal from your policies.
///
/// Amazon Cognito Identity is not available in all of the same AWS Regions as. Because of this, the `AWS::VerifiedPermissions::IdentitySource` type is not available to create from CloudFormation in Regions where Amazon Cognito Identity is not currently available. Users can still create `AWS::VerifiedPermissions::IdentitySource` in those Regions, but only from the AWS CLI, SDK, or from the AWS console.
///
/// > To reference a user from this identity source in your Cedar policies, use the following syntax.
/// >
/// > *IdentityType::"\<CognitoUserPoolIdentifier\>|\<CognitoClientId\>*
/// >
/// > Where `IdentityType` is the string that you provide to the `PrincipalEntityType` parameter for this operation. The `CognitoUserPoolId` and `CognitoClientId` are defined by the Amazon Cognito user pool.
///
/// `AWS::VerifiedPermissions::IdentitySource`; `Ref` returns the physical id, which is made of `IdentitySourceId`, `PolicyStoreId`.
/// Changing one of these replaces it: `PolicyStoreId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-identitysource.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIdentitySource(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::VerifiedPermissions::IdentitySource",
    tags: None,
    rules: include_str!("identity_source.rules"),
};

impl CfnIdentitySource {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::VerifiedPermissions::IdentitySource";

    /// `CfnIdentitySource` with its required properties, in alphabetical order:
    ///
    /// - `configuration`: Contains configuration information used when creating a new identity source.
    /// - `policy_store_id`: Specifies the ID of the policy store in which you want to store this identity source.
    pub fn new(
        configuration: impl IntoValue<IdentitySourceConfigurationProperty>,
        policy_store_id: impl IntoValue<kinds::verifiedpermissions::PolicyStoreId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Configuration", configuration.into_value().into_node());
        object_.put("PolicyStoreId", policy_store_id.into_value().into_node());
        Self(object_)
    }

    /// Specifies the namespace and data type of the principals generated for identities authenticated by the new identity source.
    ///
    /// `PrincipalEntityType`; updated in place.
    pub fn principal_entity_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PrincipalEntityType", value.into_value().into_node());
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

impl Construct for CfnIdentitySource {
    type Handle = CfnIdentitySourceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIdentitySourceRef {
        CfnIdentitySourceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIdentitySource`] of a stack.
pub struct CfnIdentitySourceRef(NodeRef);

impl Clone for CfnIdentitySourceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIdentitySourceRef {}
impl AsNode for CfnIdentitySourceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIdentitySourceRef {
    /// What `Ref` returns: the physical id, which is made of `IdentitySourceId`, `PolicyStoreId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Details` attribute.
    ///
    /// `Fn::GetAtt` of `Details`.
    #[inline]
    pub fn attr_details(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Details")))
    }

    /// The `Details.ClientIds` attribute.
    ///
    /// `Fn::GetAtt` of `Details.ClientIds`.
    #[inline]
    pub fn attr_details_client_ids(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Details.ClientIds")))
    }

    /// The `Details.DiscoveryUrl` attribute.
    ///
    /// `Fn::GetAtt` of `Details.DiscoveryUrl`.
    #[inline]
    pub fn attr_details_discovery_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Details.DiscoveryUrl")))
    }

    /// The `Details.OpenIdIssuer` attribute.
    ///
    /// `Fn::GetAtt` of `Details.OpenIdIssuer`.
    #[inline]
    pub fn attr_details_open_id_issuer(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Details.OpenIdIssuer")))
    }

    /// The `Details.UserPoolArn` attribute.
    ///
    /// `Fn::GetAtt` of `Details.UserPoolArn`.
    #[inline]
    pub fn attr_details_user_pool_arn(&self) -> Value<kinds::cognito::UserPoolArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Details.UserPoolArn")))
    }

    /// The unique ID of the new or updated identity store.
    ///
    /// `Fn::GetAtt` of `IdentitySourceId`.
    #[inline]
    pub fn attr_identity_source_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IdentitySourceId")))
    }
}

/// The type of entity that a policy store maps to groups from an Amazon Cognito user pool identity source.
///
/// The property type `CognitoGroupConfiguration` of `AWS::VerifiedPermissions::IdentitySource`.
#[must_use = "a property type does nothing until it is set"]
pub struct CognitoGroupConfigurationProperty(Object);

impl CognitoGroupConfigurationProperty {
    /// `CognitoGroupConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `group_entity_type`: The name of the schema entity type that's mapped to the user pool group.
    pub fn new(group_entity_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "GroupEntityType",
            group_entity_type.into_value().into_node(),
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

impl Kind for CognitoGroupConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CognitoGroupConfigurationProperty> for CognitoGroupConfigurationProperty {}
impl From<CognitoGroupConfigurationProperty> for Node {
    #[inline]
    fn from(value: CognitoGroupConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CognitoGroupConfigurationProperty> for CognitoGroupConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CognitoGroupConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that contains configuration information used when creating or updating an identity source that represents a connection to an Amazon Cognito user pool used as an identity provider for Verified Permissions.
///
/// The property type `CognitoUserPoolConfiguration` of `AWS::VerifiedPermissions::IdentitySource`.
#[must_use = "a property type does nothing until it is set"]
pub struct CognitoUserPoolConfigurationProperty(Object);

impl CognitoUserPoolConfigurationProperty {
    /// `CognitoUserPoolConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `user_pool_arn`: The [Amazon Resource Name (ARN)](https://docs.aws.amazon.com//general/latest/gr/aws-arns-and-namespaces.html) of the Amazon Cognito user pool that contains the identities to be authorized.
    pub fn new(user_pool_arn: impl IntoValue<kinds::cognito::UserPoolArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("UserPoolArn", user_pool_arn.into_value().into_node());
        Self(object_)
    }

    /// The unique application client IDs that are associated with the specified Amazon Cognito user pool.
    ///
    /// Example: `"ClientIds": ["&ExampleCogClientId;"]`
    ///
    /// `ClientIds`.
    pub fn client_ids(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ClientIds", value.into_value().into_node());
        self
    }

    /// The type of entity that a policy store maps to groups from an Amazon Cognito user pool identity source.
    ///
    /// `GroupConfiguration`.
    pub fn group_configuration(
        mut self,
        value: impl IntoValue<CognitoGroupConfigurationProperty>,
    ) -> Self {
        self.0
            .put("GroupConfiguration", value.into_value().into_node());
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

impl Kind for CognitoUserPoolConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CognitoUserPoolConfigurationProperty> for CognitoUserPoolConfigurationProperty {}
impl From<CognitoUserPoolConfigurationProperty> for Node {
    #[inline]
    fn from(value: CognitoUserPoolConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CognitoUserPoolConfigurationProperty> for CognitoUserPoolConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CognitoUserPoolConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that contains configuration information used when creating or updating a new identity source.
///
/// > At this time, the only valid member of this structure is a Amazon Cognito user pool configuration.
/// >
/// > You must specify a `userPoolArn`, and optionally, a `ClientId`.
///
/// The property type `IdentitySourceConfiguration` of `AWS::VerifiedPermissions::IdentitySource`.
#[must_use = "a property type does nothing until it is set"]
pub struct IdentitySourceConfigurationProperty(Object);

impl IdentitySourceConfigurationProperty {
    /// `IdentitySourceConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A structure that contains configuration information used when creating or updating an identity source that represents a connection to an Amazon Cognito user pool used as an identity provider for Verified Permissions.
    ///
    /// `CognitoUserPoolConfiguration`.
    pub fn cognito_user_pool_configuration(
        mut self,
        value: impl IntoValue<CognitoUserPoolConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "CognitoUserPoolConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The `OpenIdConnectConfiguration` property.
    ///
    /// `OpenIdConnectConfiguration`.
    pub fn open_id_connect_configuration(
        mut self,
        value: impl IntoValue<OpenIdConnectConfigurationProperty>,
    ) -> Self {
        self.0
            .put("OpenIdConnectConfiguration", value.into_value().into_node());
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

impl Kind for IdentitySourceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IdentitySourceConfigurationProperty> for IdentitySourceConfigurationProperty {}
impl From<IdentitySourceConfigurationProperty> for Node {
    #[inline]
    fn from(value: IdentitySourceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IdentitySourceConfigurationProperty> for IdentitySourceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<IdentitySourceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of an OpenID Connect (OIDC) identity source for handling access token claims. Contains the claim that you want to identify as the principal in an authorization request, and the values of the `aud` claim, or audiences, that you want to accept.
///
/// This data type is part of a [OpenIdConnectTokenSelection](https://docs.aws.amazon.com/verifiedpermissions/latest/apireference/API_OpenIdConnectTokenSelection.html) structure, which is a parameter of [CreateIdentitySource](https://docs.aws.amazon.com/verifiedpermissions/latest/apireference/API_CreateIdentitySource.html).
///
/// The property type `OpenIdConnectAccessTokenConfiguration` of `AWS::VerifiedPermissions::IdentitySource`.
#[must_use = "a property type does nothing until it is set"]
pub struct OpenIdConnectAccessTokenConfigurationProperty(Object);

impl OpenIdConnectAccessTokenConfigurationProperty {
    /// `OpenIdConnectAccessTokenConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The access token `aud` claim values that you want to accept in your policy store. For example, `https://myapp.example.com, https://myapp2.example.com`.
    ///
    /// `Audiences`.
    pub fn audiences(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Audiences", value.into_value().into_node());
        self
    }

    /// The claim that determines the principal in OIDC access tokens. For example, `sub`.
    ///
    /// `PrincipalIdClaim`; default `"sub"`.
    pub fn principal_id_claim(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PrincipalIdClaim", value.into_value().into_node());
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

impl Kind for OpenIdConnectAccessTokenConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OpenIdConnectAccessTokenConfigurationProperty>
    for OpenIdConnectAccessTokenConfigurationProperty
{
}
impl From<OpenIdConnectAccessTokenConfigurationProperty> for Node {
    #[inline]
    fn from(value: OpenIdConnectAccessTokenConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OpenIdConnectAccessTokenConfigurationProperty>
    for OpenIdConnectAccessTokenConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<OpenIdConnectAccessTokenConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configuration details of an OpenID Connect (OIDC) identity provider, or identity source, that Verified Permissions can use to generate entities from authenticated identities. It specifies the issuer URL, token type that you want to use, and policy store entity details.
///
/// This data type is part of a [Configuration](https://docs.aws.amazon.com/verifiedpermissions/latest/apireference/API_Configuration.html) structure, which is a parameter to [CreateIdentitySource](https://docs.aws.amazon.com/verifiedpermissions/latest/apireference/API_CreateIdentitySource.html).
///
/// The property type `OpenIdConnectConfiguration` of `AWS::VerifiedPermissions::IdentitySource`.
#[must_use = "a property type does nothing until it is set"]
pub struct OpenIdConnectConfigurationProperty(Object);

impl OpenIdConnectConfigurationProperty {
    /// `OpenIdConnectConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `issuer`: The issuer URL of an OIDC identity provider.
    /// - `token_selection`: The token type that you want to process from your OIDC identity provider.
    pub fn new(
        issuer: impl IntoValue<String>,
        token_selection: impl IntoValue<OpenIdConnectTokenSelectionProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Issuer", issuer.into_value().into_node());
        object_.put("TokenSelection", token_selection.into_value().into_node());
        Self(object_)
    }

    /// A descriptive string that you want to prefix to user entities from your OIDC identity provider. For example, if you set an `entityIdPrefix` of `MyOIDCProvider`, you can reference principals in your policies in the format `MyCorp::User::MyOIDCProvider|Carlos`.
    ///
    /// `EntityIdPrefix`.
    pub fn entity_id_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EntityIdPrefix", value.into_value().into_node());
        self
    }

    /// The claim in OIDC identity provider tokens that indicates a user's group membership, and the entity type that you want to map it to. For example, this object can map the contents of a `groups` claim to `MyCorp::UserGroup`.
    ///
    /// `GroupConfiguration`.
    pub fn group_configuration(
        mut self,
        value: impl IntoValue<OpenIdConnectGroupConfigurationProperty>,
    ) -> Self {
        self.0
            .put("GroupConfiguration", value.into_value().into_node());
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

impl Kind for OpenIdConnectConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OpenIdConnectConfigurationProperty> for OpenIdConnectConfigurationProperty {}
impl From<OpenIdConnectConfigurationProperty> for Node {
    #[inline]
    fn from(value: OpenIdConnectConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OpenIdConnectConfigurationProperty> for OpenIdConnectConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<OpenIdConnectConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The claim in OIDC identity provider tokens that indicates a user's group membership, and the entity type that you want to map it to. For example, this object can map the contents of a `groups` claim to `MyCorp::UserGroup`.
///
/// This data type is part of a [OpenIdConnectConfiguration](https://docs.aws.amazon.com/verifiedpermissions/latest/apireference/API_OpenIdConnectConfiguration.html) structure, which is a parameter of [CreateIdentitySource](https://docs.aws.amazon.com/verifiedpermissions/latest/apireference/API_CreateIdentitySource.html).
///
/// The property type `OpenIdConnectGroupConfiguration` of `AWS::VerifiedPermissions::IdentitySource`.
#[must_use = "a property type does nothing until it is set"]
pub struct OpenIdConnectGroupConfigurationProperty(Object);

impl OpenIdConnectGroupConfigurationProperty {
    /// `OpenIdConnectGroupConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `group_claim`: The token claim that you want Verified Permissions to interpret as group membership.
    /// - `group_entity_type`: The policy store entity type that you want to map your users' group claim to.
    pub fn new(
        group_claim: impl IntoValue<String>,
        group_entity_type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("GroupClaim", group_claim.into_value().into_node());
        object_.put(
            "GroupEntityType",
            group_entity_type.into_value().into_node(),
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

impl Kind for OpenIdConnectGroupConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OpenIdConnectGroupConfigurationProperty> for OpenIdConnectGroupConfigurationProperty {}
impl From<OpenIdConnectGroupConfigurationProperty> for Node {
    #[inline]
    fn from(value: OpenIdConnectGroupConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OpenIdConnectGroupConfigurationProperty>
    for OpenIdConnectGroupConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<OpenIdConnectGroupConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of an OpenID Connect (OIDC) identity source for handling identity (ID) token claims. Contains the claim that you want to identify as the principal in an authorization request, and the values of the `aud` claim, or audiences, that you want to accept.
///
/// This data type is part of a [OpenIdConnectTokenSelection](https://docs.aws.amazon.com/verifiedpermissions/latest/apireference/API_OpenIdConnectTokenSelection.html) structure, which is a parameter of [CreateIdentitySource](https://docs.aws.amazon.com/verifiedpermissions/latest/apireference/API_CreateIdentitySource.html).
///
/// The property type `OpenIdConnectIdentityTokenConfiguration` of `AWS::VerifiedPermissions::IdentitySource`.
#[must_use = "a property type does nothing until it is set"]
pub struct OpenIdConnectIdentityTokenConfigurationProperty(Object);

impl OpenIdConnectIdentityTokenConfigurationProperty {
    /// `OpenIdConnectIdentityTokenConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ID token audience, or client ID, claim values that you want to accept in your policy store from an OIDC identity provider. For example, `1example23456789, 2example10111213`.
    ///
    /// `ClientIds`.
    pub fn client_ids(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ClientIds", value.into_value().into_node());
        self
    }

    /// The claim that determines the principal in OIDC access tokens. For example, `sub`.
    ///
    /// `PrincipalIdClaim`; default `"sub"`.
    pub fn principal_id_claim(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PrincipalIdClaim", value.into_value().into_node());
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

impl Kind for OpenIdConnectIdentityTokenConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OpenIdConnectIdentityTokenConfigurationProperty>
    for OpenIdConnectIdentityTokenConfigurationProperty
{
}
impl From<OpenIdConnectIdentityTokenConfigurationProperty> for Node {
    #[inline]
    fn from(value: OpenIdConnectIdentityTokenConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OpenIdConnectIdentityTokenConfigurationProperty>
    for OpenIdConnectIdentityTokenConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<OpenIdConnectIdentityTokenConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The token type that you want to process from your OIDC identity provider. Your policy store can process either identity (ID) or access tokens from a given OIDC identity source.
///
/// This data type is part of a [OpenIdConnectConfiguration](https://docs.aws.amazon.com/verifiedpermissions/latest/apireference/API_OpenIdConnectConfiguration.html) structure, which is a parameter of [CreateIdentitySource](https://docs.aws.amazon.com/verifiedpermissions/latest/apireference/API_CreateIdentitySource.html).
///
/// The property type `OpenIdConnectTokenSelection` of `AWS::VerifiedPermissions::IdentitySource`.
#[must_use = "a property type does nothing until it is set"]
pub struct OpenIdConnectTokenSelectionProperty(Object);

impl OpenIdConnectTokenSelectionProperty {
    /// `OpenIdConnectTokenSelectionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The OIDC configuration for processing access tokens. Contains allowed audience claims, for example `https://auth.example.com`, and the claim that you want to map to the principal, for example `sub`.
    ///
    /// `AccessTokenOnly`.
    pub fn access_token_only(
        mut self,
        value: impl IntoValue<OpenIdConnectAccessTokenConfigurationProperty>,
    ) -> Self {
        self.0
            .put("AccessTokenOnly", value.into_value().into_node());
        self
    }

    /// The OIDC configuration for processing identity (ID) tokens. Contains allowed client ID claims, for example `1example23456789`, and the claim that you want to map to the principal, for example `sub`.
    ///
    /// `IdentityTokenOnly`.
    pub fn identity_token_only(
        mut self,
        value: impl IntoValue<OpenIdConnectIdentityTokenConfigurationProperty>,
    ) -> Self {
        self.0
            .put("IdentityTokenOnly", value.into_value().into_node());
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

impl Kind for OpenIdConnectTokenSelectionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OpenIdConnectTokenSelectionProperty> for OpenIdConnectTokenSelectionProperty {}
impl From<OpenIdConnectTokenSelectionProperty> for Node {
    #[inline]
    fn from(value: OpenIdConnectTokenSelectionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OpenIdConnectTokenSelectionProperty> for OpenIdConnectTokenSelectionProperty {
    #[inline]
    fn into_value(self) -> Value<OpenIdConnectTokenSelectionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
