// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ApiGateway::RequestValidator` and its property types.

use crate::l1::*;

/// The `AWS::ApiGateway::RequestValidator` resource sets up basic validation rules for incoming requests to your API. For more information, see [Enable Basic Request Validation for an API in API Gateway](https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-request-validation.html) in the *API Gateway Developer Guide*.
///
/// `AWS::ApiGateway::RequestValidator`; `Ref` returns its `RequestValidatorId`, a [`apigateway::RequestValidatorId`](kinds::apigateway::RequestValidatorId).
/// Changing one of these replaces it: `Name`, `RestApiId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-requestvalidator.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRequestValidator(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ApiGateway::RequestValidator",
    tags: None,
    rules: include_str!("request_validator.rules"),
};

impl CfnRequestValidator {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ApiGateway::RequestValidator";

    /// `CfnRequestValidator` with its required properties, in alphabetical order:
    ///
    /// - `rest_api_id`: The string identifier of the associated RestApi.
    pub fn new(rest_api_id: impl IntoValue<kinds::apigateway::RestApiId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RestApiId", rest_api_id.into_value().into_node());
        Self(object_)
    }

    /// The name of this RequestValidator
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// A Boolean flag to indicate whether to validate a request body according to the configured Model schema.
    ///
    /// `ValidateRequestBody`; updated in place.
    pub fn validate_request_body(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ValidateRequestBody", value.into_value().into_node());
        self
    }

    /// A Boolean flag to indicate whether to validate request parameters ( `true`) or not ( `false`).
    ///
    /// `ValidateRequestParameters`; updated in place.
    pub fn validate_request_parameters(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ValidateRequestParameters", value.into_value().into_node());
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

impl Construct for CfnRequestValidator {
    type Handle = CfnRequestValidatorRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRequestValidatorRef {
        CfnRequestValidatorRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRequestValidator`] of a stack.
pub struct CfnRequestValidatorRef(NodeRef);

impl Clone for CfnRequestValidatorRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRequestValidatorRef {}
impl AsNode for CfnRequestValidatorRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRequestValidatorRef {
    /// What `Ref` returns: its `RequestValidatorId`, a [`apigateway::RequestValidatorId`](kinds::apigateway::RequestValidatorId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::apigateway::RequestValidatorId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID for the request validator. For example: `abc123`.
    ///
    /// `Fn::GetAtt` of `RequestValidatorId`.
    #[inline]
    pub fn attr_request_validator_id(&self) -> Value<kinds::apigateway::RequestValidatorId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RequestValidatorId")))
    }
}

impl IntoValue<kinds::apigateway::RequestValidatorId> for &CfnRequestValidatorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::apigateway::RequestValidatorId> {
        Value::from_node(Node::Ref(self.0))
    }
}
