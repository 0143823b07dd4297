// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::BedrockAgentCore::ApiKeyCredentialProvider` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::BedrockAgentCore::ApiKeyCredentialProvider
///
/// `AWS::BedrockAgentCore::ApiKeyCredentialProvider`; `Ref` returns its `CredentialProviderArn`, a [`bedrockagentcore::ApiKeyCredentialProviderArn`](kinds::bedrockagentcore::ApiKeyCredentialProviderArn).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-apikeycredentialprovider.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApiKeyCredentialProvider(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::BedrockAgentCore::ApiKeyCredentialProvider",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("api_key_credential_provider.rules"),
};

impl CfnApiKeyCredentialProvider {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::BedrockAgentCore::ApiKeyCredentialProvider";

    /// `CfnApiKeyCredentialProvider` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the API key credential provider.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The API key to use for authentication
    ///
    /// `ApiKey`; updated in place.
    pub fn api_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ApiKey", value.into_value().into_node());
        self
    }

    /// A reference to a customer-provided secret stored in AWS Secrets Manager
    ///
    /// `ApiKeySecretConfig`; updated in place.
    pub fn api_key_secret_config(mut self, value: impl IntoValue<SecretReferenceProperty>) -> Self {
        self.0
            .put("ApiKeySecretConfig", value.into_value().into_node());
        self
    }

    /// The source of the API key secret. Use MANAGED for service-managed secrets or EXTERNAL for customer-provided secrets.
    ///
    /// `ApiKeySecretSource`; one of `MANAGED`, `EXTERNAL`; updated in place.
    pub fn api_key_secret_source(
        mut self,
        value: impl IntoValue<super::ApiKeySecretSource>,
    ) -> Self {
        self.0
            .put("ApiKeySecretSource", value.into_value().into_node());
        self
    }

    /// Tags to assign to the API key credential provider
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

impl Construct for CfnApiKeyCredentialProvider {
    type Handle = CfnApiKeyCredentialProviderRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnApiKeyCredentialProviderRef {
        CfnApiKeyCredentialProviderRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApiKeyCredentialProvider`] of a stack.
pub struct CfnApiKeyCredentialProviderRef(NodeRef);

impl Clone for CfnApiKeyCredentialProviderRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnApiKeyCredentialProviderRef {}
impl AsNode for CfnApiKeyCredentialProviderRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnApiKeyCredentialProviderRef {
    /// What `Ref` returns: its `CredentialProviderArn`, a [`bedrockagentcore::ApiKeyCredentialProviderArn`](kinds::bedrockagentcore::ApiKeyCredentialProviderArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::bedrockagentcore::ApiKeyCredentialProviderArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Contains information about the API key secret in AWS Secrets Manager
    ///
    /// `Fn::GetAtt` of `ApiKeySecretArn`.
    #[inline]
    pub fn attr_api_key_secret_arn(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApiKeySecretArn")))
    }

    /// The JSON key within the secret that contains the API key value
    ///
    /// `Fn::GetAtt` of `ApiKeySecretJsonKey`.
    #[inline]
    pub fn attr_api_key_secret_json_key(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApiKeySecretJsonKey")))
    }

    /// The timestamp when the credential provider was created
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }

    /// The Amazon Resource Name (ARN) of the API key credential provider
    ///
    /// `Fn::GetAtt` of `CredentialProviderArn`.
    #[inline]
    pub fn attr_credential_provider_arn(
        &self,
    ) -> Value<kinds::bedrockagentcore::ApiKeyCredentialProviderArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CredentialProviderArn")))
    }

    /// The timestamp when the credential provider was last updated
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[inline]
    pub fn attr_last_updated_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedTime")))
    }
}

impl IntoValue<kinds::bedrockagentcore::ApiKeyCredentialProviderArn>
    for &CfnApiKeyCredentialProviderRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::bedrockagentcore::ApiKeyCredentialProviderArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A reference to a customer-provided secret stored in AWS Secrets Manager
///
/// The property type `SecretReference` of `AWS::BedrockAgentCore::ApiKeyCredentialProvider`.
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
