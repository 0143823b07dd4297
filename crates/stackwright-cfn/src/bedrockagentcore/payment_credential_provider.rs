// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::BedrockAgentCore::PaymentCredentialProvider` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::BedrockAgentCore::PaymentCredentialProvider
///
/// `AWS::BedrockAgentCore::PaymentCredentialProvider`; `Ref` returns its `CredentialProviderArn`, a [`bedrockagentcore::PaymentCredentialProviderArn`](kinds::bedrockagentcore::PaymentCredentialProviderArn).
/// Changing one of these replaces it: `CredentialProviderVendor`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-paymentcredentialprovider.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPaymentCredentialProvider(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::BedrockAgentCore::PaymentCredentialProvider",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("payment_credential_provider.rules"),
};

impl CfnPaymentCredentialProvider {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::BedrockAgentCore::PaymentCredentialProvider";

    /// `CfnPaymentCredentialProvider` with its required properties, in alphabetical order:
    ///
    /// - `credential_provider_vendor`: Supported vendor types for payment providers.
    /// - `name`: Unique name for the payment credential provider.
    pub fn new(
        credential_provider_vendor: impl IntoValue<CredentialProviderVendor>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CredentialProviderVendor",
            credential_provider_vendor.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Provider configuration input containing secrets for creation/update
    ///
    /// `ProviderConfigurationInput`; updated in place.
    pub fn provider_configuration_input(
        mut self,
        value: impl IntoValue<PaymentProviderConfigurationInputProperty>,
    ) -> Self {
        self.0
            .put("ProviderConfigurationInput", value.into_value().into_node());
        self
    }

    /// Tags for the payment credential provider
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

impl Construct for CfnPaymentCredentialProvider {
    type Handle = CfnPaymentCredentialProviderRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPaymentCredentialProviderRef {
        CfnPaymentCredentialProviderRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPaymentCredentialProvider`] of a stack.
pub struct CfnPaymentCredentialProviderRef(NodeRef);

impl Clone for CfnPaymentCredentialProviderRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPaymentCredentialProviderRef {}
impl AsNode for CfnPaymentCredentialProviderRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPaymentCredentialProviderRef {
    /// What `Ref` returns: its `CredentialProviderArn`, a [`bedrockagentcore::PaymentCredentialProviderArn`](kinds::bedrockagentcore::PaymentCredentialProviderArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::bedrockagentcore::PaymentCredentialProviderArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp when the credential provider was created
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }

    /// The Amazon Resource Name (ARN) of the payment credential provider
    ///
    /// `Fn::GetAtt` of `CredentialProviderArn`.
    #[inline]
    pub fn attr_credential_provider_arn(
        &self,
    ) -> Value<kinds::bedrockagentcore::PaymentCredentialProviderArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CredentialProviderArn")))
    }

    /// The timestamp when the credential provider was last updated
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[inline]
    pub fn attr_last_updated_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedTime")))
    }

    /// Provider configuration output containing secret ARNs (no raw secrets)
    ///
    /// `Fn::GetAtt` of `ProviderConfigurationOutput`.
    #[inline]
    pub fn attr_provider_configuration_output(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ProviderConfigurationOutput"),
        ))
    }
}

impl IntoValue<kinds::bedrockagentcore::PaymentCredentialProviderArn>
    for &CfnPaymentCredentialProviderRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::bedrockagentcore::PaymentCredentialProviderArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Coinbase CDP configuration with API credentials
///
/// The property type `CoinbaseCdpConfigurationInput` of `AWS::BedrockAgentCore::PaymentCredentialProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct CoinbaseCdpConfigurationInputProperty(Object);

impl CoinbaseCdpConfigurationInputProperty {
    /// `CoinbaseCdpConfigurationInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `api_key_id`: The Coinbase CDP API key ID.
    pub fn new(api_key_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApiKeyId", api_key_id.into_value().into_node());
        Self(object_)
    }

    /// The Coinbase CDP API key secret
    ///
    /// `ApiKeySecret`.
    pub fn api_key_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ApiKeySecret", value.into_value().into_node());
        self
    }

    /// A reference to a customer-provided secret stored in AWS Secrets Manager
    ///
    /// `ApiKeySecretConfig`.
    pub fn api_key_secret_config(mut self, value: impl IntoValue<SecretReferenceProperty>) -> Self {
        self.0
            .put("ApiKeySecretConfig", value.into_value().into_node());
        self
    }

    /// The source of the secret. Use MANAGED for service-managed secrets or EXTERNAL for customer-provided secrets.
    ///
    /// `ApiKeySecretSource`; one of `MANAGED`, `EXTERNAL`.
    pub fn api_key_secret_source(
        mut self,
        value: impl IntoValue<super::ApiKeySecretSource>,
    ) -> Self {
        self.0
            .put("ApiKeySecretSource", value.into_value().into_node());
        self
    }

    /// The Coinbase CDP wallet secret
    ///
    /// `WalletSecret`.
    pub fn wallet_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("WalletSecret", value.into_value().into_node());
        self
    }

    /// A reference to a customer-provided secret stored in AWS Secrets Manager
    ///
    /// `WalletSecretConfig`.
    pub fn wallet_secret_config(mut self, value: impl IntoValue<SecretReferenceProperty>) -> Self {
        self.0
            .put("WalletSecretConfig", value.into_value().into_node());
        self
    }

    /// The source of the secret. Use MANAGED for service-managed secrets or EXTERNAL for customer-provided secrets.
    ///
    /// `WalletSecretSource`; one of `MANAGED`, `EXTERNAL`.
    pub fn wallet_secret_source(mut self, value: impl IntoValue<WalletSecretSource>) -> Self {
        self.0
            .put("WalletSecretSource", value.into_value().into_node());
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

impl Kind for CoinbaseCdpConfigurationInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CoinbaseCdpConfigurationInputProperty> for CoinbaseCdpConfigurationInputProperty {}
impl From<CoinbaseCdpConfigurationInputProperty> for Node {
    #[inline]
    fn from(value: CoinbaseCdpConfigurationInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CoinbaseCdpConfigurationInputProperty> for CoinbaseCdpConfigurationInputProperty {
    #[inline]
    fn into_value(self) -> Value<CoinbaseCdpConfigurationInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provider configuration input containing secrets for creation/update
///
/// The property type `PaymentProviderConfigurationInput` of `AWS::BedrockAgentCore::PaymentCredentialProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct PaymentProviderConfigurationInputProperty(Object);

impl PaymentProviderConfigurationInputProperty {
    /// `PaymentProviderConfigurationInputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Coinbase CDP configuration with API credentials
    ///
    /// `CoinbaseCdpConfiguration`.
    pub fn coinbase_cdp_configuration(
        mut self,
        value: impl IntoValue<CoinbaseCdpConfigurationInputProperty>,
    ) -> Self {
        self.0
            .put("CoinbaseCdpConfiguration", value.into_value().into_node());
        self
    }

    /// Stripe Privy configuration with credentials
    ///
    /// `StripePrivyConfiguration`.
    pub fn stripe_privy_configuration(
        mut self,
        value: impl IntoValue<StripePrivyConfigurationInputProperty>,
    ) -> Self {
        self.0
            .put("StripePrivyConfiguration", value.into_value().into_node());
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

impl Kind for PaymentProviderConfigurationInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PaymentProviderConfigurationInputProperty>
    for PaymentProviderConfigurationInputProperty
{
}
impl From<PaymentProviderConfigurationInputProperty> for Node {
    #[inline]
    fn from(value: PaymentProviderConfigurationInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PaymentProviderConfigurationInputProperty>
    for PaymentProviderConfigurationInputProperty
{
    #[inline]
    fn into_value(self) -> Value<PaymentProviderConfigurationInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A reference to a customer-provided secret stored in AWS Secrets Manager
///
/// The property type `SecretReference` of `AWS::BedrockAgentCore::PaymentCredentialProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct SecretReferenceProperty(Object);

impl SecretReferenceProperty {
    /// `SecretReferenceProperty` with its required properties, in alphabetical order:
    ///
    /// - `json_key`: The JSON key within the secret that contains the credential value.
    /// - `secret_id`: The ID or ARN of the secret in AWS Secrets Manager.
    pub fn new(
        json_key: impl IntoValue<String>,
        secret_id: impl IntoValue<kinds::secretsmanager::SecretArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("JsonKey", json_key.into_value().into_node());
        object_.put("SecretId", secret_id.into_value().into_node());
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

impl Kind for SecretReferenceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SecretReferenceProperty> for SecretReferenceProperty {}
impl From<SecretReferenceProperty> for Node {
    #[inline]
    fn from(value: SecretReferenceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SecretReferenceProperty> for SecretReferenceProperty {
    #[inline]
    fn into_value(self) -> Value<SecretReferenceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Stripe Privy configuration with credentials
///
/// The property type `StripePrivyConfigurationInput` of `AWS::BedrockAgentCore::PaymentCredentialProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct StripePrivyConfigurationInputProperty(Object);

impl StripePrivyConfigurationInputProperty {
    /// `StripePrivyConfigurationInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `app_id`: The app ID provided by Privy.
    /// - `authorization_id`: The authorization ID for the Stripe Privy integration.
    pub fn new(app_id: impl IntoValue<String>, authorization_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AppId", app_id.into_value().into_node());
        object_.put("AuthorizationId", authorization_id.into_value().into_node());
        Self(object_)
    }

    /// The app secret provided by Privy
    ///
    /// `AppSecret`.
    pub fn app_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AppSecret", value.into_value().into_node());
        self
    }

    /// A reference to a customer-provided secret stored in AWS Secrets Manager
    ///
    /// `AppSecretConfig`.
    pub fn app_secret_config(mut self, value: impl IntoValue<SecretReferenceProperty>) -> Self {
        self.0
            .put("AppSecretConfig", value.into_value().into_node());
        self
    }

    /// The source of the secret. Use MANAGED for service-managed secrets or EXTERNAL for customer-provided secrets.
    ///
    /// `AppSecretSource`; one of `MANAGED`, `EXTERNAL`.
    pub fn app_secret_source(mut self, value: impl IntoValue<AppSecretSource>) -> Self {
        self.0
            .put("AppSecretSource", value.into_value().into_node());
        self
    }

    /// The authorization private key for the Stripe Privy integration
    ///
    /// `AuthorizationPrivateKey`.
    pub fn authorization_private_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AuthorizationPrivateKey", value.into_value().into_node());
        self
    }

    /// A reference to a customer-provided secret stored in AWS Secrets Manager
    ///
    /// `AuthorizationPrivateKeyConfig`.
    pub fn authorization_private_key_config(
        mut self,
        value: impl IntoValue<SecretReferenceProperty>,
    ) -> Self {
        self.0.put(
            "AuthorizationPrivateKeyConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// The source of the secret. Use MANAGED for service-managed secrets or EXTERNAL for customer-provided secrets.
    ///
    /// `AuthorizationPrivateKeySource`; one of `MANAGED`, `EXTERNAL`.
    pub fn authorization_private_key_source(
        mut self,
        value: impl IntoValue<AuthorizationPrivateKeySource>,
    ) -> Self {
        self.0.put(
            "AuthorizationPrivateKeySource",
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

impl Kind for StripePrivyConfigurationInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StripePrivyConfigurationInputProperty> for StripePrivyConfigurationInputProperty {}
impl From<StripePrivyConfigurationInputProperty> for Node {
    #[inline]
    fn from(value: StripePrivyConfigurationInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StripePrivyConfigurationInputProperty> for StripePrivyConfigurationInputProperty {
    #[inline]
    fn into_value(self) -> Value<StripePrivyConfigurationInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AppSecretSource` of a `StripePrivyConfigurationInput` of `AWS::BedrockAgentCore::PaymentCredentialProvider`.
pub enum AppSecretSource {
    /// `EXTERNAL`.
    External,
    /// `MANAGED`.
    Managed,
}

#[diagnostic::do_not_recommend]
impl Kind for AppSecretSource {}
#[diagnostic::do_not_recommend]
impl TextKind for AppSecretSource {}
#[diagnostic::do_not_recommend]
impl IdKind for AppSecretSource {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AppSecretSource {}
#[diagnostic::do_not_recommend]
impl IntoValue<AppSecretSource> for AppSecretSource {
    #[inline]
    fn into_value(self) -> Value<AppSecretSource> {
        const VALUES: &[&str] = &["EXTERNAL", "MANAGED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AuthorizationPrivateKeySource` of a `StripePrivyConfigurationInput` of `AWS::BedrockAgentCore::PaymentCredentialProvider`.
pub enum AuthorizationPrivateKeySource {
    /// `EXTERNAL`.
    External,
    /// `MANAGED`.
    Managed,
}

#[diagnostic::do_not_recommend]
impl Kind for AuthorizationPrivateKeySource {}
#[diagnostic::do_not_recommend]
impl TextKind for AuthorizationPrivateKeySource {}
#[diagnostic::do_not_recommend]
impl IdKind for AuthorizationPrivateKeySource {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AuthorizationPrivateKeySource {}
#[diagnostic::do_not_recommend]
impl IntoValue<AuthorizationPrivateKeySource> for AuthorizationPrivateKeySource {
    #[inline]
    fn into_value(self) -> Value<AuthorizationPrivateKeySource> {
        const VALUES: &[&str] = &["EXTERNAL", "MANAGED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CredentialProviderVendor` of `AWS::BedrockAgentCore::PaymentCredentialProvider`.
pub enum CredentialProviderVendor {
    /// `CoinbaseCDP`.
    CoinbaseCdp,
    /// `StripePrivy`.
    StripePrivy,
}

#[diagnostic::do_not_recommend]
impl Kind for CredentialProviderVendor {}
#[diagnostic::do_not_recommend]
impl TextKind for CredentialProviderVendor {}
#[diagnostic::do_not_recommend]
impl IdKind for CredentialProviderVendor {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CredentialProviderVendor {}
#[diagnostic::do_not_recommend]
impl IntoValue<CredentialProviderVendor> for CredentialProviderVendor {
    #[inline]
    fn into_value(self) -> Value<CredentialProviderVendor> {
        const VALUES: &[&str] = &["CoinbaseCDP", "StripePrivy"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `WalletSecretSource` of a `CoinbaseCdpConfigurationInput` of `AWS::BedrockAgentCore::PaymentCredentialProvider`.
pub enum WalletSecretSource {
    /// `EXTERNAL`.
    External,
    /// `MANAGED`.
    Managed,
}

#[diagnostic::do_not_recommend]
impl Kind for WalletSecretSource {}
#[diagnostic::do_not_recommend]
impl TextKind for WalletSecretSource {}
#[diagnostic::do_not_recommend]
impl IdKind for WalletSecretSource {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for WalletSecretSource {}
#[diagnostic::do_not_recommend]
impl IntoValue<WalletSecretSource> for WalletSecretSource {
    #[inline]
    fn into_value(self) -> Value<WalletSecretSource> {
        const VALUES: &[&str] = &["EXTERNAL", "MANAGED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
