// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ApiGateway::ApiKey` and its property types.

use crate::l1::*;

/// The `AWS::ApiGateway::ApiKey` resource creates a unique key that you can distribute to clients who are executing API Gateway `Method` resources that require an API key. To specify which API key clients must use, map the API key with the `RestApi` and `Stage` resources that include the methods that require a key.
///
/// `AWS::ApiGateway::ApiKey`; `Ref` returns its `APIKeyId`, a [`apigateway::ApiKeyId`](kinds::apigateway::ApiKeyId).
/// Changing one of these replaces it: `GenerateDistinctId`, `Name`, `Value`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-apikey.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApiKey(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ApiGateway::ApiKey",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("api_key.rules"),
};

impl CfnApiKey {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ApiGateway::ApiKey";

    /// `CfnApiKey` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An AWS Marketplace customer identifier, when integrating with the AWS SaaS Marketplace.
    ///
    /// `CustomerId`; updated in place.
    pub fn customer_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CustomerId", value.into_value().into_node());
        self
    }

    /// The description of the ApiKey.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Specifies whether the ApiKey can be used by callers.
    ///
    /// `Enabled`; default `false`; updated in place.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// Specifies whether ( `true`) or not ( `false`) the key identifier is distinct from the created API key value. This parameter is deprecated and should not be used.
    ///
    /// `GenerateDistinctId`; an update replaces the resource.
    pub fn generate_distinct_id(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("GenerateDistinctId", value.into_value().into_node());
        self
    }

    /// A name for the API key. If you don't specify a name, CloudFormation generates a unique physical ID and uses that ID for the API key name. For more information, see [Name Type](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html).
    ///
    /// > If you specify a name, you cannot perform updates that require replacement of this resource. You can perform updates that require no or some interruption. If you must replace the resource, specify a new name.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// DEPRECATED FOR USAGE PLANS - Specifies stages associated with the API key.
    ///
    /// `StageKeys`; updated in place.
    pub fn stage_keys(mut self, value: impl IntoValue<List<StageKeyProperty>>) -> Self {
        self.0.put("StageKeys", value.into_value().into_node());
        self
    }

    /// The key-value map of strings. The valid character set is \[a-zA-Z+-=._:/\]. The tag key can be up to 128 characters and must not start with `aws:`. The tag value can be up to 256 characters.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Specifies a value of the API key.
    ///
    /// `Value`; an update replaces the resource.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
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

impl Construct for CfnApiKey {
    type Handle = CfnApiKeyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnApiKeyRef {
        CfnApiKeyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApiKey`] of a stack.
pub struct CfnApiKeyRef(NodeRef);

impl Clone for CfnApiKeyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnApiKeyRef {}
impl AsNode for CfnApiKeyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnApiKeyRef {
    /// What `Ref` returns: its `APIKeyId`, a [`apigateway::ApiKeyId`](kinds::apigateway::ApiKeyId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::apigateway::ApiKeyId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID for the API key. For example: `abc123`.
    ///
    /// `Fn::GetAtt` of `APIKeyId`.
    #[inline]
    pub fn attr_api_key_id(&self) -> Value<kinds::apigateway::ApiKeyId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("APIKeyId")))
    }
}

impl IntoValue<kinds::apigateway::ApiKeyId> for &CfnApiKeyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::apigateway::ApiKeyId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// `StageKey` is a property of the [AWS::ApiGateway::ApiKey](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-apikey.html) resource that specifies the stage to associate with the API key. This association allows only clients with the key to make requests to methods in that stage.
///
/// The property type `StageKey` of `AWS::ApiGateway::ApiKey`.
#[must_use = "a property type does nothing until it is set"]
pub struct StageKeyProperty(Object);

impl StageKeyProperty {
    /// `StageKeyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The string identifier of the associated RestApi.
    ///
    /// `RestApiId`.
    pub fn rest_api_id(mut self, value: impl IntoValue<kinds::apigateway::RestApiId>) -> Self {
        self.0.put("RestApiId", value.into_value().into_node());
        self
    }

    /// The stage name associated with the stage key.
    ///
    /// `StageName`.
    pub fn stage_name(mut self, value: impl IntoValue<kinds::apigateway::StageName>) -> Self {
        self.0.put("StageName", value.into_value().into_node());
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

impl Kind for StageKeyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StageKeyProperty> for StageKeyProperty {}
impl From<StageKeyProperty> for Node {
    #[inline]
    fn from(value: StageKeyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StageKeyProperty> for StageKeyProperty {
    #[inline]
    fn into_value(self) -> Value<StageKeyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
