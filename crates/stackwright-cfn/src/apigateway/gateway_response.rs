// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ApiGateway::GatewayResponse` and its property types.

use crate::l1::*;

/// The `AWS::ApiGateway::GatewayResponse` resource creates a gateway response for your API. When you delete a stack containing this resource, your custom gateway responses are reset. For more information, see [API Gateway Responses](https://docs.aws.amazon.com/apigateway/latest/developerguide/customize-gateway-responses.html#api-gateway-gatewayResponse-definition) in the *API Gateway Developer Guide*.
///
/// `AWS::ApiGateway::GatewayResponse`; `Ref` returns its `Id`, a [`apigateway::GatewayResponseId`](kinds::apigateway::GatewayResponseId).
/// Changing one of these replaces it: `ResponseType`, `RestApiId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-gatewayresponse.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnGatewayResponse(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ApiGateway::GatewayResponse",
    tags: None,
    rules: include_str!("gateway_response.rules"),
};

impl CfnGatewayResponse {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ApiGateway::GatewayResponse";

    /// `CfnGatewayResponse` with its required properties, in alphabetical order:
    ///
    /// - `response_type`: The response type of the associated GatewayResponse.
    /// - `rest_api_id`: The string identifier of the associated RestApi.
    pub fn new(
        response_type: impl IntoValue<String>,
        rest_api_id: impl IntoValue<kinds::apigateway::RestApiId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResponseType", response_type.into_value().into_node());
        object_.put("RestApiId", rest_api_id.into_value().into_node());
        Self(object_)
    }

    /// Response parameters (paths, query strings and headers) of the GatewayResponse as a string-to-string map of key-value pairs.
    ///
    /// `ResponseParameters`; updated in place.
    pub fn response_parameters(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("ResponseParameters", value.into_value().into_node());
        self
    }

    /// Response templates of the GatewayResponse as a string-to-string map of key-value pairs.
    ///
    /// `ResponseTemplates`; updated in place.
    pub fn response_templates(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("ResponseTemplates", value.into_value().into_node());
        self
    }

    /// The HTTP status code for this GatewayResponse.
    ///
    /// `StatusCode`; updated in place.
    pub fn status_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StatusCode", value.into_value().into_node());
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

impl Construct for CfnGatewayResponse {
    type Handle = CfnGatewayResponseRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnGatewayResponseRef {
        CfnGatewayResponseRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnGatewayResponse`] of a stack.
pub struct CfnGatewayResponseRef(NodeRef);

impl Clone for CfnGatewayResponseRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnGatewayResponseRef {}
impl AsNode for CfnGatewayResponseRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnGatewayResponseRef {
    /// What `Ref` returns: its `Id`, a [`apigateway::GatewayResponseId`](kinds::apigateway::GatewayResponseId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::apigateway::GatewayResponseId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID for the gateway response. For example: `abc123`.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::apigateway::GatewayResponseId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::apigateway::GatewayResponseId> for &CfnGatewayResponseRef {
    #[inline]
    fn into_value(self) -> Value<kinds::apigateway::GatewayResponseId> {
        Value::from_node(Node::Ref(self.0))
    }
}
