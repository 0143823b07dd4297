// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::BedrockAgentCore::PaymentConnector` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::BedrockAgentCore::PaymentConnector
///
/// `AWS::BedrockAgentCore::PaymentConnector`; `Ref` returns its `PaymentConnectorArn`, a [`bedrockagentcore::PaymentConnectorArn`](kinds::bedrockagentcore::PaymentConnectorArn).
/// Changing one of these replaces it: `ConnectorName`, `ConnectorType`, `PaymentManagerId`, `ProvisionMode`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-paymentconnector.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPaymentConnector(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::BedrockAgentCore::PaymentConnector",
    tags: None,
    rules: include_str!("payment_connector.rules"),
};

impl CfnPaymentConnector {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::BedrockAgentCore::PaymentConnector";

    /// `CfnPaymentConnector` with its required properties, in alphabetical order:
    ///
    /// - `connector_name`: The name of the payment connector.
    /// - `connector_type`
    /// - `payment_manager_id`: The identifier of the parent payment manager.
    pub fn new(
        connector_name: impl IntoValue<String>,
        connector_type: impl IntoValue<ConnectorType>,
        payment_manager_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ConnectorName", connector_name.into_value().into_node());
        object_.put("ConnectorType", connector_type.into_value().into_node());
        object_.put(
            "PaymentManagerId",
            payment_manager_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// The credential provider configurations for the connector. Required when ProvisionMode is MANUAL or not specified. Empty for QUICK_CREATE until provisioning completes.
    ///
    /// `CredentialProviderConfigurations`; updated in place.
    pub fn credential_provider_configurations(
        mut self,
        value: impl IntoValue<List<CredentialsProviderConfigurationProperty>>,
    ) -> Self {
        self.0.put(
            "CredentialProviderConfigurations",
            value.into_value().into_node(),
        );
        self
    }

    /// A description of the payment connector
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `ProvisionMode` property.
    ///
    /// `ProvisionMode`; one of `MANUAL`, `QUICK_CREATE`; an update replaces the resource.
    pub fn provision_mode(mut self, value: impl IntoValue<ProvisionMode>) -> Self {
        self.0.put("ProvisionMode", value.into_value().into_node());
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

impl Construct for CfnPaymentConnector {
    type Handle = CfnPaymentConnectorRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPaymentConnectorRef {
        CfnPaymentConnectorRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPaymentConnector`] of a stack.
pub struct CfnPaymentConnectorRef(NodeRef);

impl Clone for CfnPaymentConnectorRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPaymentConnectorRef {}
impl AsNode for CfnPaymentConnectorRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPaymentConnectorRef {
    /// What `Ref` returns: its `PaymentConnectorArn`, a [`bedrockagentcore::PaymentConnectorArn`](kinds::bedrockagentcore::PaymentConnectorArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::bedrockagentcore::PaymentConnectorArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The URL the user must open to complete OAuth consent. Only present when ConnectorStatus is PENDING_AUTHENTICATION.
    ///
    /// `Fn::GetAtt` of `AuthorizationUrl`.
    #[inline]
    pub fn attr_authorization_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AuthorizationUrl")))
    }

    /// The timestamp when the connector was created
    ///
    /// `Fn::GetAtt` of `ConnectorCreatedAt`.
    #[inline]
    pub fn attr_connector_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConnectorCreatedAt")))
    }

    /// The timestamp when the connector was last updated
    ///
    /// `Fn::GetAtt` of `ConnectorLastUpdatedAt`.
    #[inline]
    pub fn attr_connector_last_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ConnectorLastUpdatedAt"),
        ))
    }

    /// The `ConnectorStatus` attribute.
    ///
    /// `Fn::GetAtt` of `ConnectorStatus`.
    #[inline]
    pub fn attr_connector_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConnectorStatus")))
    }

    /// Synthetic ARN for the payment connector (used for engine resolution)
    ///
    /// `Fn::GetAtt` of `PaymentConnectorArn`.
    #[inline]
    pub fn attr_payment_connector_arn(
        &self,
    ) -> Value<kinds::bedrockagentcore::PaymentConnectorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PaymentConnectorArn")))
    }

    /// The unique identifier for the payment connector
    ///
    /// `Fn::GetAtt` of `PaymentConnectorId`.
    #[inline]
    pub fn attr_payment_connector_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PaymentConnectorId")))
    }
}

impl IntoValue<kinds::bedrockagentcore::PaymentConnectorArn> for &CfnPaymentConnectorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bedrockagentcore::PaymentConnectorArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `CredentialsProviderConfiguration` of `AWS::BedrockAgentCore::PaymentConnector`.
#[must_use = "a property type does nothing until it is set"]
pub struct CredentialsProviderConfigurationProperty(Object);

impl CredentialsProviderConfigurationProperty {
    /// `CredentialsProviderConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `CoinbaseCDP` property.
    ///
    /// `CoinbaseCDP`.
    pub fn coinbase_cdp(
        mut self,
        value: impl IntoValue<PaymentCredentialProviderConfigurationProperty>,
    ) -> Self {
        self.0.put("CoinbaseCDP", value.into_value().into_node());
        self
    }

    /// The `StripePrivy` property.
    ///
    /// `StripePrivy`.
    pub fn stripe_privy(
        mut self,
        value: impl IntoValue<PaymentCredentialProviderConfigurationProperty>,
    ) -> Self {
        self.0.put("StripePrivy", value.into_value().into_node());
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

impl Kind for CredentialsProviderConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CredentialsProviderConfigurationProperty>
    for CredentialsProviderConfigurationProperty
{
}
impl From<CredentialsProviderConfigurationProperty> for Node {
    #[inline]
    fn from(value: CredentialsProviderConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CredentialsProviderConfigurationProperty>
    for CredentialsProviderConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<CredentialsProviderConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `PaymentCredentialProviderConfiguration` of `AWS::BedrockAgentCore::PaymentConnector`.
#[must_use = "a property type does nothing until it is set"]
pub struct PaymentCredentialProviderConfigurationProperty(Object);

impl PaymentCredentialProviderConfigurationProperty {
    /// `PaymentCredentialProviderConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `credential_provider_arn`: The ARN of the payment credential provider.
    pub fn new(credential_provider_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CredentialProviderArn",
            credential_provider_arn.into_value().into_node(),
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

impl Kind for PaymentCredentialProviderConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PaymentCredentialProviderConfigurationProperty>
    for PaymentCredentialProviderConfigurationProperty
{
}
impl From<PaymentCredentialProviderConfigurationProperty> for Node {
    #[inline]
    fn from(value: PaymentCredentialProviderConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PaymentCredentialProviderConfigurationProperty>
    for PaymentCredentialProviderConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<PaymentCredentialProviderConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ConnectorType` of `AWS::BedrockAgentCore::PaymentConnector`.
pub enum ConnectorType {
    /// `CoinbaseCDP`.
    CoinbaseCdp,
    /// `StripePrivy`.
    StripePrivy,
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
        const VALUES: &[&str] = &["CoinbaseCDP", "StripePrivy"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ProvisionMode` of `AWS::BedrockAgentCore::PaymentConnector`.
pub enum ProvisionMode {
    /// `MANUAL`.
    Manual,
    /// `QUICK_CREATE`.
    QuickCreate,
}

#[diagnostic::do_not_recommend]
impl Kind for ProvisionMode {}
#[diagnostic::do_not_recommend]
impl TextKind for ProvisionMode {}
#[diagnostic::do_not_recommend]
impl IdKind for ProvisionMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ProvisionMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<ProvisionMode> for ProvisionMode {
    #[inline]
    fn into_value(self) -> Value<ProvisionMode> {
        const VALUES: &[&str] = &["MANUAL", "QUICK_CREATE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
