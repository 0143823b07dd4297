// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoT::Authorizer` and its property types.

use crate::l1::*;

/// Specifies an authorizer.
///
/// `AWS::IoT::Authorizer`; `Ref` returns its `AuthorizerName`, a [`iot::AuthorizerName`](kinds::iot::AuthorizerName).
/// Changing one of these replaces it: `AuthorizerName`, `SigningDisabled`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-authorizer.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAuthorizer(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoT::Authorizer",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("authorizer.rules"),
};

impl CfnAuthorizer {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoT::Authorizer";

    /// `CfnAuthorizer` with its required properties, in alphabetical order:
    ///
    /// - `authorizer_function_arn`: The authorizer's Lambda function ARN.
    pub fn new(authorizer_function_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AuthorizerFunctionArn",
            authorizer_function_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// The authorizer name.
    ///
    /// `AuthorizerName`; an update replaces the resource.
    pub fn authorizer_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AuthorizerName", value.into_value().into_node());
        self
    }

    /// When `true`, the result from the authorizer's Lambda function is cached for clients that use persistent HTTP connections. The results are cached for the time specified by the Lambda function in `refreshAfterInSeconds`. This value doesn't affect authorization of clients that use MQTT connections.
    ///
    /// `EnableCachingForHttp`; updated in place.
    pub fn enable_caching_for_http(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableCachingForHttp", value.into_value().into_node());
        self
    }

    /// Specifies whether AWS IoT validates the token signature in an authorization request.
    ///
    /// `SigningDisabled`; an update replaces the resource.
    pub fn signing_disabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("SigningDisabled", value.into_value().into_node());
        self
    }

    /// The status of the authorizer.
    ///
    /// Valid values: `ACTIVE` | `INACTIVE`
    ///
    /// `Status`; one of `ACTIVE`, `INACTIVE`; updated in place.
    pub fn status(mut self, value: impl IntoValue<super::Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// Metadata which can be used to manage the custom authorizer.
    ///
    /// > For URI Request parameters use format: ...key1=value1&key2=value2...
    /// >
    /// > For the CLI command-line parameter use format: &&tags "key1=value1&key2=value2..."
    /// >
    /// > For the cli-input-json file use format: "tags": "key1=value1&key2=value2..."
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The key used to extract the token from the HTTP headers.
    ///
    /// `TokenKeyName`; updated in place.
    pub fn token_key_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TokenKeyName", value.into_value().into_node());
        self
    }

    /// The public keys used to validate the token signature returned by your custom authentication service.
    ///
    /// `TokenSigningPublicKeys`; updated in place.
    pub fn token_signing_public_keys(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("TokenSigningPublicKeys", value.into_value().into_node());
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

impl Construct for CfnAuthorizer {
    type Handle = CfnAuthorizerRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAuthorizerRef {
        CfnAuthorizerRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAuthorizer`] of a stack.
pub struct CfnAuthorizerRef(NodeRef);

impl Clone for CfnAuthorizerRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAuthorizerRef {}
impl AsNode for CfnAuthorizerRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAuthorizerRef {
    /// What `Ref` returns: its `AuthorizerName`, a [`iot::AuthorizerName`](kinds::iot::AuthorizerName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iot::AuthorizerName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the authorizer.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iot::AuthorizerArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::iot::AuthorizerName> for &CfnAuthorizerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::AuthorizerName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iot::AuthorizerArn> for &CfnAuthorizerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::AuthorizerArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
