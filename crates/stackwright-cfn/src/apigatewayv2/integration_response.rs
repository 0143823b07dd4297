// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ApiGatewayV2::IntegrationResponse` and its property types.

use crate::l1::*;

/// The `AWS::ApiGatewayV2::IntegrationResponse` resource updates an integration response for an WebSocket API. For more information, see [Set up WebSocket API Integration Responses in API Gateway](https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-integration-responses.html) in the *API Gateway Developer Guide*.
///
/// `AWS::ApiGatewayV2::IntegrationResponse`; `Ref` returns its `IntegrationResponseId`, a [`apigatewayv2::IntegrationResponseId`](kinds::apigatewayv2::IntegrationResponseId).
/// Changing one of these replaces it: `ApiId`, `IntegrationId`.
/// Attributes: `IntegrationResponseId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integrationresponse.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIntegrationResponse(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::ApiGatewayV2::IntegrationResponse",
    tags: None,
    rules: include_str!("integration_response.rules"),
};

impl CfnIntegrationResponse {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ApiGatewayV2::IntegrationResponse";

    /// `CfnIntegrationResponse` with its required properties, in alphabetical order:
    ///
    /// - `api_id`: The API identifier.
    /// - `integration_id`: The integration ID.
    /// - `integration_response_key`: The integration response key.
    pub fn new(
        api_id: impl IntoValue<kinds::apigatewayv2::ApiId>,
        integration_id: impl IntoValue<kinds::apigatewayv2::IntegrationId>,
        integration_response_key: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApiId", api_id.into_value().into_node());
        object_.put("IntegrationId", integration_id.into_value().into_node());
        object_.put(
            "IntegrationResponseKey",
            integration_response_key.into_value().into_node(),
        );
        Self(object_)
    }

    /// Supported only for WebSocket APIs. Specifies how to handle response payload content type conversions. Supported values are `CONVERT_TO_BINARY` and `CONVERT_TO_TEXT`, with the following behaviors:
    ///
    /// `CONVERT_TO_BINARY`: Converts a response payload from a Base64-encoded string to the corresponding binary blob.
    ///
    /// `CONVERT_TO_TEXT`: Converts a response payload from a binary blob to a Base64-encoded string.
    ///
    /// If this property is not defined, the response payload will be passed through from the integration response to the route response or method response without modification.
    ///
    /// `ContentHandlingStrategy`; updated in place.
    pub fn content_handling_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ContentHandlingStrategy", value.into_value().into_node());
        self
    }

    /// A key-value map specifying response parameters that are passed to the method response from the backend. The key is a method response header parameter name and the mapped value is an integration response header value, a static value enclosed within a pair of single quotes, or a JSON expression from the integration response body. The mapping key must match the pattern of `method.response.header. *{name}*`, where name is a valid and unique header name. The mapped non-static value must match the pattern of `integration.response.header. *{name}*` or `integration.response.body. *{JSON-expression}*`, where `*{name}*` is a valid and unique response header name and `*{JSON-expression}*` is a valid JSON expression without the `$` prefix.
    ///
    /// `ResponseParameters`; free JSON, such as an [`Object`]; updated in place.
    pub fn response_parameters(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("ResponseParameters", value.into_value().into_node());
        self
    }

    /// The collection of response templates for the integration response as a string-to-string map of key-value pairs. Response templates are represented as a key/value map, with a content-type as the key and a template as the value.
    ///
    /// `ResponseTemplates`; free JSON, such as an [`Object`]; updated in place.
    pub fn response_templates(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("ResponseTemplates", value.into_value().into_node());
        self
    }

    /// The template selection expression for the integration response. Supported only for WebSocket APIs.
    ///
    /// `TemplateSelectionExpression`; updated in place.
    pub fn template_selection_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "TemplateSelectionExpression",
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

impl Construct for CfnIntegrationResponse {
    type Handle = CfnIntegrationResponseRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIntegrationResponseRef {
        CfnIntegrationResponseRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIntegrationResponse`] of a stack.
pub struct CfnIntegrationResponseRef(NodeRef);

impl Clone for CfnIntegrationResponseRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIntegrationResponseRef {}
impl AsNode for CfnIntegrationResponseRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIntegrationResponseRef {
    /// What `Ref` returns: its `IntegrationResponseId`, a [`apigatewayv2::IntegrationResponseId`](kinds::apigatewayv2::IntegrationResponseId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::apigatewayv2::IntegrationResponseId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The integration response ID.
    ///
    /// `Fn::GetAtt` of `IntegrationResponseId`.
    #[inline]
    pub fn attr_integration_response_id(
        &self,
    ) -> Value<kinds::apigatewayv2::IntegrationResponseId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IntegrationResponseId")))
    }
}

impl IntoValue<kinds::apigatewayv2::IntegrationResponseId> for &CfnIntegrationResponseRef {
    #[inline]
    fn into_value(self) -> Value<kinds::apigatewayv2::IntegrationResponseId> {
        Value::from_node(Node::Ref(self.0))
    }
}
