// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Cognito::UserPoolClient` and its property types.

use crate::l1::*;

/// The `AWS::Cognito::UserPoolClient` resource specifies an Amazon Cognito user pool client.
///
/// > If you don't specify a value for a parameter, Amazon Cognito sets it to a default value.
///
/// `AWS::Cognito::UserPoolClient`; `Ref` returns its `ClientId`, a [`cognito::UserPoolClientId`](kinds::cognito::UserPoolClientId).
/// Changing one of these replaces it: `GenerateSecret`, `UserPoolId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolclient.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnUserPoolClient(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Cognito::UserPoolClient",
    tags: None,
    rules: include_str!("user_pool_client.rules"),
};

impl CfnUserPoolClient {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Cognito::UserPoolClient";

    /// `CfnUserPoolClient` with its required properties, in alphabetical order:
    ///
    /// - `user_pool_id`: The ID of the user pool where you want to create an app client.
    pub fn new(user_pool_id: impl IntoValue<kinds::cognito::UserPoolId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("UserPoolId", user_pool_id.into_value().into_node());
        Self(object_)
    }

    /// The access token time limit. After this limit expires, your user can't use their access token. To specify the time unit for `AccessTokenValidity` as `seconds`, `minutes`, `hours`, or `days`, set a `TokenValidityUnits` value in your API request.
    ///
    /// For example, when you set `AccessTokenValidity` to `10` and `TokenValidityUnits` to `hours`, your user can authorize access with
    /// their access token for 10 hours.
    ///
    /// The default time unit for `AccessTokenValidity` in an API request is hours. *Valid range* is displayed below in seconds.
    ///
    /// If you don't specify otherwise in the configuration of your app client, your access
    /// tokens are valid for one hour.
    ///
    /// `AccessTokenValidity`; updated in place.
    pub fn access_token_validity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("AccessTokenValidity", value.into_value().into_node());
        self
    }

    /// The OAuth grant types that you want your app client to generate for clients in managed login authentication. To create an app client that generates client credentials grants, you must add `client_credentials` as the only allowed OAuth flow.
    ///
    /// - **code** - Use a code grant flow, which provides an authorization code as the response. This code can be exchanged for access tokens with the `/oauth2/token` endpoint.
    /// - **implicit** - Issue the access token, and the ID token when scopes like `openid` and `profile` are requested, directly to your user.
    /// - **client_credentials** - Issue the access token from the `/oauth2/token` endpoint directly to a non-person user, authorized by a combination of the client ID and client secret.
    ///
    /// `AllowedOAuthFlows`; updated in place.
    pub fn allowed_oauth_flows(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AllowedOAuthFlows", value.into_value().into_node());
        self
    }

    /// Set to `true` to use OAuth 2.0 authorization server features in your app client.
    ///
    /// This parameter must have a value of `true` before you can configure the following features in your app client.
    ///
    /// - `CallBackURLs`: Callback URLs.
    /// - `LogoutURLs`: Sign-out redirect URLs.
    /// - `AllowedOAuthScopes`: OAuth 2.0 scopes.
    /// - `AllowedOAuthFlows`: Support for authorization code, implicit, and client credentials OAuth 2.0 grants.
    ///
    /// To use authorization server features, configure one of these features in the Amazon Cognito console or set `AllowedOAuthFlowsUserPoolClient` to `true` in a `CreateUserPoolClient` or `UpdateUserPoolClient` API request. If you don't set a value for `AllowedOAuthFlowsUserPoolClient` in a request with the AWS CLI or SDKs, it defaults to `false`. When `false`, only SDK-based API sign-in is permitted.
    ///
    /// `AllowedOAuthFlowsUserPoolClient`; updated in place.
    pub fn allowed_oauth_flows_user_pool_client(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "AllowedOAuthFlowsUserPoolClient",
            value.into_value().into_node(),
        );
        self
    }

    /// The OAuth, OpenID Connect (OIDC), and custom scopes that you want to permit your app client to authorize access with. Scopes govern access control to user pool self-service API operations, user data from the `userInfo` endpoint, and third-party APIs. Scope values include `phone`, `email`, `openid`, and `profile`. The `aws.cognito.signin.user.admin` scope authorizes user self-service operations. Custom scopes with resource servers authorize access to external APIs.
    ///
    /// `AllowedOAuthScopes`; updated in place.
    pub fn allowed_oauth_scopes(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AllowedOAuthScopes", value.into_value().into_node());
        self
    }

    /// The user pool analytics configuration for collecting metrics and sending them to your Amazon Pinpoint campaign.
    ///
    /// In AWS Regions where Amazon Pinpoint isn't available, user pools might not have access to analytics or might be configurable with campaigns in the US East (N. Virginia) Region. For more information, see [Using Amazon Pinpoint analytics](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-pinpoint-integration.html).
    ///
    /// `AnalyticsConfiguration`; updated in place.
    pub fn analytics_configuration(
        mut self,
        value: impl IntoValue<AnalyticsConfigurationProperty>,
    ) -> Self {
        self.0
            .put("AnalyticsConfiguration", value.into_value().into_node());
        self
    }

    /// Amazon Cognito creates a session token for each API request in an authentication flow. `AuthSessionValidity` is the duration, in minutes, of that session token. Your user pool native user must respond to each authentication challenge before the session expires.
    ///
    /// `AuthSessionValidity`; updated in place.
    pub fn auth_session_validity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("AuthSessionValidity", value.into_value().into_node());
        self
    }

    /// A list of allowed redirect, or callback, URLs for managed login authentication. These URLs are the paths where you want to send your users' browsers after they complete authentication with managed login or a third-party IdP. Typically, callback URLs are the home of an application that uses OAuth or OIDC libraries to process authentication outcomes.
    ///
    /// A redirect URI must meet the following requirements:
    ///
    /// - Be an absolute URI.
    /// - Be registered with the authorization server. Amazon Cognito doesn't accept authorization requests with `redirect_uri` values that aren't in the list of `CallbackURLs` that you provide in this parameter.
    /// - Not include a fragment component.
    ///
    /// See [OAuth 2.0 - Redirection Endpoint](https://docs.aws.amazon.com/https://tools.ietf.org/html/rfc6749#section-3.1.2).
    ///
    /// Amazon Cognito requires HTTPS over HTTP except for callback URLs to `http://localhost`, `http://127.0.0.1` and `http://[::1]`. These callback URLs are for testing purposes only. You can specify custom TCP ports for your callback URLs.
    ///
    /// App callback URLs such as `myapp://example` are also supported.
    ///
    /// `CallbackURLs`; updated in place.
    pub fn callback_urls(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("CallbackURLs", value.into_value().into_node());
        self
    }

    /// A friendly name for the app client that you want to create.
    ///
    /// `ClientName`; updated in place.
    pub fn client_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientName", value.into_value().into_node());
        self
    }

    /// The default redirect URI. In app clients with one assigned IdP, replaces `redirect_uri` in authentication requests. Must be in the `CallbackURLs` list.
    ///
    /// `DefaultRedirectURI`; updated in place.
    pub fn default_redirect_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DefaultRedirectURI", value.into_value().into_node());
        self
    }

    /// When `true`, your application can include additional `UserContextData` in authentication requests. This data includes the IP address, and contributes to analysis by threat protection features. For more information about propagation of user context data, see [Adding session data to API requests](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-adaptive-authentication.html#user-pool-settings-adaptive-authentication-device-fingerprint). If you don’t include this parameter, you can't send the source IP address to Amazon Cognito threat protection features. You can only activate `EnablePropagateAdditionalUserContextData` in an app client that has a client secret.
    ///
    /// `EnablePropagateAdditionalUserContextData`; updated in place.
    pub fn enable_propagate_additional_user_context_data(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0.put(
            "EnablePropagateAdditionalUserContextData",
            value.into_value().into_node(),
        );
        self
    }

    /// Activates or deactivates token revocation.
    ///
    /// If you don't include this parameter, token revocation is automatically activated for the new user pool client.
    ///
    /// `EnableTokenRevocation`; updated in place.
    pub fn enable_token_revocation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableTokenRevocation", value.into_value().into_node());
        self
    }

    /// The [authentication flows](https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-authentication-flow-methods.html) that you want your user pool client to support. For each app client in your user pool, you can sign in your users with any combination of one or more flows, including with a user name and Secure Remote Password (SRP), a user name and password, or a custom authentication process that you define with Lambda functions.
    ///
    /// > If you don't specify a value for `ExplicitAuthFlows`, your app client supports `ALLOW_REFRESH_TOKEN_AUTH`, `ALLOW_USER_SRP_AUTH`, and `ALLOW_CUSTOM_AUTH`.
    ///
    /// The values for authentication flow options include the following.
    ///
    /// - `ALLOW_USER_AUTH`: Enable selection-based sign-in with `USER_AUTH`. This setting covers username-password, secure remote password (SRP), passwordless, and passkey authentication. This authentiation flow can do username-password and SRP authentication without other `ExplicitAuthFlows` permitting them. For example users can complete an SRP challenge through `USER_AUTH` without the flow `USER_SRP_AUTH` being active for the app client. This flow doesn't include `CUSTOM_AUTH`.
    ///
    /// To activate this setting, your user pool must be in the [Essentials tier](https://docs.aws.amazon.com/cognito/latest/developerguide/feature-plans-features-essentials.html) or higher.
    /// - `ALLOW_ADMIN_USER_PASSWORD_AUTH`: Enable admin based user password authentication flow `ADMIN_USER_PASSWORD_AUTH`. This setting replaces the `ADMIN_NO_SRP_AUTH` setting. With this authentication flow, your app passes a user name and password to Amazon Cognito in the request, instead of using the Secure Remote Password (SRP) protocol to securely transmit the password.
    /// - `ALLOW_CUSTOM_AUTH`: Enable Lambda trigger based authentication.
    /// - `ALLOW_USER_PASSWORD_AUTH`: Enable user password-based authentication. In this flow, Amazon Cognito receives the password in the request instead of using the SRP protocol to verify passwords.
    /// - `ALLOW_USER_SRP_AUTH`: Enable SRP-based authentication.
    /// - `ALLOW_REFRESH_TOKEN_AUTH`: Enable authflow to refresh tokens.
    ///
    /// In some environments, you will see the values `ADMIN_NO_SRP_AUTH`, `CUSTOM_AUTH_FLOW_ONLY`, or `USER_PASSWORD_AUTH`. You can't assign these legacy `ExplicitAuthFlows` values to user pool clients at the same time as values that begin with `ALLOW_` ,
    /// like `ALLOW_USER_SRP_AUTH`.
    ///
    /// `ExplicitAuthFlows`; updated in place.
    pub fn explicit_auth_flows(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ExplicitAuthFlows", value.into_value().into_node());
        self
    }

    /// When `true`, generates a client secret for the app client. Client secrets are used with server-side and machine-to-machine applications. Client secrets are automatically generated; you can't specify a secret value. For more information, see [App client types](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-client-apps.html#user-pool-settings-client-app-client-types).
    ///
    /// `GenerateSecret`; an update replaces the resource.
    pub fn generate_secret(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("GenerateSecret", value.into_value().into_node());
        self
    }

    /// The ID token time limit. After this limit expires, your user can't use their ID token. To specify the time unit for `IdTokenValidity` as `seconds`, `minutes`, `hours`, or `days`, set a `TokenValidityUnits` value in your API request.
    ///
    /// For example, when you set `IdTokenValidity` as `10` and `TokenValidityUnits` as `hours`, your user can authenticate their session with their ID token for 10 hours.
    ///
    /// The default time unit for `IdTokenValidity` in an API request is hours. *Valid range* is displayed below in seconds.
    ///
    /// If you don't specify otherwise in the configuration of your app client, your ID
    /// tokens are valid for one hour.
    ///
    /// `IdTokenValidity`; updated in place.
    pub fn id_token_validity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("IdTokenValidity", value.into_value().into_node());
        self
    }

    /// A list of allowed logout URLs for managed login authentication. When you pass `logout_uri` and `client_id` parameters to `/logout`, Amazon Cognito signs out your user and redirects them to the logout URL. This parameter describes the URLs that you want to be the permitted targets of `logout_uri`. A typical use of these URLs is when a user selects "Sign out" and you redirect them to your public homepage. For more information, see [Logout endpoint](https://docs.aws.amazon.com/cognito/latest/developerguide/logout-endpoint.html).
    ///
    /// `LogoutURLs`; updated in place.
    pub fn logout_urls(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("LogoutURLs", value.into_value().into_node());
        self
    }

    /// Errors and responses that you want Amazon Cognito APIs to return during authentication, account confirmation, and password recovery when the user doesn't exist in the user pool. When set to `ENABLED` and the user doesn't exist, authentication returns an error indicating either the username or password was incorrect. Account confirmation and password recovery return a response indicating a code was sent to a simulated destination. When set to `LEGACY`, those APIs return a `UserNotFoundException` exception if the user doesn't exist in the user pool.
    ///
    /// Valid values include:
    ///
    /// - `ENABLED` - This prevents user existence-related errors.
    /// - `LEGACY` - This represents the early behavior of Amazon Cognito where user existence related errors aren't prevented.
    ///
    /// Defaults to `LEGACY` when you don't provide a value.
    ///
    /// `PreventUserExistenceErrors`; updated in place.
    pub fn prevent_user_existence_errors(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PreventUserExistenceErrors", value.into_value().into_node());
        self
    }

    /// The list of user attributes that you want your app client to have read access to. After your user authenticates in your app, their access token authorizes them to read their own attribute value for any attribute in this list. An example of this kind of activity is when your user selects a link to view their profile information.
    ///
    /// When you don't specify the `ReadAttributes` for your app client, your app can read the values of `email_verified`, `phone_number_verified`, and the Standard attributes of your user pool. When your user pool app client has read access to these default attributes, `ReadAttributes` doesn't return any information. Amazon Cognito only populates `ReadAttributes` in the API response if you have specified your own custom set of read attributes.
    ///
    /// `ReadAttributes`; updated in place.
    pub fn read_attributes(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ReadAttributes", value.into_value().into_node());
        self
    }

    /// The configuration of your app client for refresh token rotation. When enabled, your app client issues new ID, access, and refresh tokens when users renew their sessions with refresh tokens. When disabled, token refresh issues only ID and access tokens.
    ///
    /// `RefreshTokenRotation`; updated in place.
    pub fn refresh_token_rotation(
        mut self,
        value: impl IntoValue<RefreshTokenRotationProperty>,
    ) -> Self {
        self.0
            .put("RefreshTokenRotation", value.into_value().into_node());
        self
    }

    /// The refresh token time limit. After this limit expires, your user can't use their refresh token. To specify the time unit for `RefreshTokenValidity` as `seconds`, `minutes`, `hours`, or `days`, set a `TokenValidityUnits` value in your API request.
    ///
    /// For example, when you set `RefreshTokenValidity` as `10` and `TokenValidityUnits` as `days`, your user can refresh their session
    /// and retrieve new access and ID tokens for 10 days.
    ///
    /// The default time unit for `RefreshTokenValidity` in an API request is days. You can't set `RefreshTokenValidity` to 0. If you do, Amazon Cognito overrides the value with the default value of 30 days. *Valid range* is displayed below in seconds.
    ///
    /// If you don't specify otherwise in the configuration of your app client, your refresh
    /// tokens are valid for 30 days.
    ///
    /// `RefreshTokenValidity`; updated in place.
    pub fn refresh_token_validity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("RefreshTokenValidity", value.into_value().into_node());
        self
    }

    /// A list of provider names for the identity providers (IdPs) that are supported on this client. The following are supported: `COGNITO`, `Facebook`, `Google`, `SignInWithApple`, and `LoginWithAmazon`. You can also specify the names that you configured for the SAML and OIDC IdPs in your user pool, for example `MySAMLIdP` or `MyOIDCIdP`.
    ///
    /// This parameter sets the IdPs that [managed login](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-managed-login.html) will display on the login page for your app client. The removal of `COGNITO` from this list doesn't prevent authentication operations for local users with the user pools API in an AWS SDK. The only way to prevent SDK-based authentication is to block access with a [AWS WAF rule](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-waf.html).
    ///
    /// `SupportedIdentityProviders`; updated in place.
    pub fn supported_identity_providers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("SupportedIdentityProviders", value.into_value().into_node());
        self
    }

    /// The units that validity times are represented in. The default unit for refresh tokens is days, and the default for ID and access tokens are hours.
    ///
    /// `TokenValidityUnits`; updated in place.
    pub fn token_validity_units(
        mut self,
        value: impl IntoValue<TokenValidityUnitsProperty>,
    ) -> Self {
        self.0
            .put("TokenValidityUnits", value.into_value().into_node());
        self
    }

    /// The list of user attributes that you want your app client to have write access to. After your user authenticates in your app, their access token authorizes them to set or modify their own attribute value for any attribute in this list.
    ///
    /// When you don't specify the `WriteAttributes` for your app client, your app can write the values of the Standard attributes of your user pool. When your user pool has write access to these default attributes, `WriteAttributes` doesn't return any information. Amazon Cognito only populates `WriteAttributes` in the API response if you have specified your own custom set of write attributes.
    ///
    /// If your app client allows users to sign in through an IdP, this array must include all attributes that you have mapped to IdP attributes. Amazon Cognito updates mapped attributes when users sign in to your application through an IdP. If your app client does not have write access to a mapped attribute, Amazon Cognito throws an error when it tries to update the attribute. For more information, see [Specifying IdP Attribute Mappings for Your user pool](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-specifying-attribute-mapping.html).
    ///
    /// `WriteAttributes`; updated in place.
    pub fn write_attributes(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("WriteAttributes", value.into_value().into_node());
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

impl Construct for CfnUserPoolClient {
    type Handle = CfnUserPoolClientRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnUserPoolClientRef {
        CfnUserPoolClientRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnUserPoolClient`] of a stack.
pub struct CfnUserPoolClientRef(NodeRef);

impl Clone for CfnUserPoolClientRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnUserPoolClientRef {}
impl AsNode for CfnUserPoolClientRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnUserPoolClientRef {
    /// What `Ref` returns: its `ClientId`, a [`cognito::UserPoolClientId`](kinds::cognito::UserPoolClientId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cognito::UserPoolClientId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the app client, for example `1example23456789`.
    ///
    /// `Fn::GetAtt` of `ClientId`.
    #[inline]
    pub fn attr_client_id(&self) -> Value<kinds::cognito::UserPoolClientId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ClientId")))
    }

    /// The `ClientSecret` attribute.
    ///
    /// `Fn::GetAtt` of `ClientSecret`.
    #[inline]
    pub fn attr_client_secret(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ClientSecret")))
    }

    /// The `Name` attribute.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }
}

impl IntoValue<kinds::cognito::UserPoolClientId> for &CfnUserPoolClientRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cognito::UserPoolClientId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The settings for Amazon Pinpoint analytics configuration. With an analytics configuration, your application can collect user-activity metrics for user notifications with a Amazon Pinpoint campaign.
///
/// Amazon Pinpoint isn't available in all AWS Regions. For a list of available Regions, see [Amazon Cognito and Amazon Pinpoint Region availability](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-pinpoint-integration.html#cognito-user-pools-find-region-mappings).
///
/// The property type `AnalyticsConfiguration` of `AWS::Cognito::UserPoolClient`.
#[must_use = "a property type does nothing until it is set"]
pub struct AnalyticsConfigurationProperty(Object);

impl AnalyticsConfigurationProperty {
    /// `AnalyticsConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of an Amazon Pinpoint project that you want to connect to your user pool app client. Amazon Cognito publishes events to the Amazon Pinpoint project that `ApplicationArn` declares. You can also configure your application to pass an endpoint ID in the `AnalyticsMetadata` parameter of sign-in operations. The endpoint ID is information about the destination for push notifications
    ///
    /// `ApplicationArn`.
    pub fn application_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ApplicationArn", value.into_value().into_node());
        self
    }

    /// Your Amazon Pinpoint project ID.
    ///
    /// `ApplicationId`.
    pub fn application_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ApplicationId", value.into_value().into_node());
        self
    }

    /// The [external ID](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-user_externalid.html) of the role that Amazon Cognito assumes to send analytics data to Amazon Pinpoint.
    ///
    /// `ExternalId`.
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExternalId", value.into_value().into_node());
        self
    }

    /// The ARN of an AWS Identity and Access Management role that has the permissions required for Amazon Cognito to publish events to Amazon Pinpoint analytics.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
        self
    }

    /// If `UserDataShared` is `true`, Amazon Cognito includes user data in the events that it publishes to Amazon Pinpoint analytics.
    ///
    /// `UserDataShared`.
    pub fn user_data_shared(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("UserDataShared", value.into_value().into_node());
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

impl Kind for AnalyticsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AnalyticsConfigurationProperty> for AnalyticsConfigurationProperty {}
impl From<AnalyticsConfigurationProperty> for Node {
    #[inline]
    fn from(value: AnalyticsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AnalyticsConfigurationProperty> for AnalyticsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AnalyticsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of your app client for refresh token rotation. When enabled, your app client issues new ID, access, and refresh tokens when users renew their sessions with refresh tokens. When disabled, token refresh issues only ID and access tokens.
///
/// The property type `RefreshTokenRotation` of `AWS::Cognito::UserPoolClient`.
#[must_use = "a property type does nothing until it is set"]
pub struct RefreshTokenRotationProperty(Object);

impl RefreshTokenRotationProperty {
    /// `RefreshTokenRotationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The state of refresh token rotation for the current app client.
    ///
    /// `Feature`; one of `ENABLED`, `DISABLED`.
    pub fn feature(mut self, value: impl IntoValue<Feature>) -> Self {
        self.0.put("Feature", value.into_value().into_node());
        self
    }

    /// When you request a token refresh with `GetTokensFromRefreshToken`, the original refresh token that you're rotating out can remain valid for a period of time of up to 60 seconds. This allows for client-side retries. When `RetryGracePeriodSeconds` is `0`, the grace period is disabled and a successful request immediately invalidates the submitted refresh token.
    ///
    /// `RetryGracePeriodSeconds`.
    pub fn retry_grace_period_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("RetryGracePeriodSeconds", value.into_value().into_node());
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

impl Kind for RefreshTokenRotationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RefreshTokenRotationProperty> for RefreshTokenRotationProperty {}
impl From<RefreshTokenRotationProperty> for Node {
    #[inline]
    fn from(value: RefreshTokenRotationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RefreshTokenRotationProperty> for RefreshTokenRotationProperty {
    #[inline]
    fn into_value(self) -> Value<RefreshTokenRotationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The units that validity times are represented in. The default unit for refresh tokens is days, and the default for ID and access tokens are hours.
///
/// The property type `TokenValidityUnits` of `AWS::Cognito::UserPoolClient`.
#[must_use = "a property type does nothing until it is set"]
pub struct TokenValidityUnitsProperty(Object);

impl TokenValidityUnitsProperty {
    /// `TokenValidityUnitsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A time unit for the value that you set in the `AccessTokenValidity` parameter. The default `AccessTokenValidity` time unit is `hours`. `AccessTokenValidity` duration can range from five minutes to one day.
    ///
    /// `AccessToken`.
    pub fn access_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AccessToken", value.into_value().into_node());
        self
    }

    /// A time unit for the value that you set in the `IdTokenValidity` parameter. The default `IdTokenValidity` time unit is `hours`. `IdTokenValidity` duration can range from five minutes to one day.
    ///
    /// `IdToken`.
    pub fn id_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IdToken", value.into_value().into_node());
        self
    }

    /// A time unit for the value that you set in the `RefreshTokenValidity` parameter. The default `RefreshTokenValidity` time unit is `days`. `RefreshTokenValidity` duration can range from 60 minutes to 10 years.
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

impl Kind for TokenValidityUnitsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TokenValidityUnitsProperty> for TokenValidityUnitsProperty {}
impl From<TokenValidityUnitsProperty> for Node {
    #[inline]
    fn from(value: TokenValidityUnitsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TokenValidityUnitsProperty> for TokenValidityUnitsProperty {
    #[inline]
    fn into_value(self) -> Value<TokenValidityUnitsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Feature` of a `RefreshTokenRotation` of `AWS::Cognito::UserPoolClient`.
pub enum Feature {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for Feature {}
#[diagnostic::do_not_recommend]
impl TextKind for Feature {}
#[diagnostic::do_not_recommend]
impl IdKind for Feature {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Feature {}
#[diagnostic::do_not_recommend]
impl IntoValue<Feature> for Feature {
    #[inline]
    fn into_value(self) -> Value<Feature> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
