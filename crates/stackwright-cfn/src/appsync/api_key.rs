// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppSync::ApiKey` and its property types.

use crate::l1::*;

/// The `AWS::AppSync::ApiKey` resource creates a unique key that you can distribute to clients who are executing GraphQL operations with AWS AppSync that require an API key.
///
/// `AWS::AppSync::ApiKey`; `Ref` returns its `Arn`, a [`appsync::ApiKeyArn`](kinds::appsync::ApiKeyArn).
/// Changing one of these replaces it: `ApiId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-apikey.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApiKey(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppSync::ApiKey",
    tags: None,
    rules: include_str!("api_key.rules"),
};

impl CfnApiKey {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppSync::ApiKey";

    /// `CfnApiKey` with its required properties, in alphabetical order:
    ///
    /// - `api_id`: Unique AWS AppSync GraphQL API ID for this API key.
    pub fn new(api_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApiId", api_id.into_value().into_node());
        Self(object_)
    }

    /// Unique description of your API key.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The time after which the API key expires. The date is represented as seconds since the epoch, rounded down to the nearest hour.
    ///
    /// `Expires`; updated in place.
    pub fn expires(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Expires", value.into_value().into_node());
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
    /// What `Ref` returns: its `Arn`, a [`appsync::ApiKeyArn`](kinds::appsync::ApiKeyArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::appsync::ApiKeyArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The API key.
    ///
    /// `Fn::GetAtt` of `ApiKey`.
    #[inline]
    pub fn attr_api_key(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApiKey")))
    }

    /// The API key ID.
    ///
    /// `Fn::GetAtt` of `ApiKeyId`.
    #[inline]
    pub fn attr_api_key_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApiKeyId")))
    }

    /// The Amazon Resource Name (ARN) of the API key, such as `arn:aws:appsync:us-east-1:123456789012:apis/graphqlapiid/apikey/apikeya1bzhi`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::appsync::ApiKeyArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::appsync::ApiKeyArn> for &CfnApiKeyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appsync::ApiKeyArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
