// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ApiGatewayV2::RouteResponse` and its property types.

use crate::l1::*;

/// The `AWS::ApiGatewayV2::RouteResponse` resource creates a route response for a WebSocket API. For more information, see [Set up Route Responses for a WebSocket API in API Gateway](https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-route-response.html) in the *API Gateway Developer Guide*.
///
/// `AWS::ApiGatewayV2::RouteResponse`; `Ref` returns its `RouteResponseId`, a [`apigatewayv2::RouteResponseId`](kinds::apigatewayv2::RouteResponseId).
/// Changing one of these replaces it: `ApiId`, `RouteId`.
/// Attributes: `RouteResponseId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-routeresponse.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRouteResponse(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::ApiGatewayV2::RouteResponse",
    tags: None,
    rules: include_str!("route_response.rules"),
};

impl CfnRouteResponse {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ApiGatewayV2::RouteResponse";

    /// `CfnRouteResponse` with its required properties, in alphabetical order:
    ///
    /// - `api_id`: The API identifier.
    /// - `route_id`: The route ID.
    /// - `route_response_key`: The route response key.
    pub fn new(
        api_id: impl IntoValue<kinds::apigatewayv2::ApiId>,
        route_id: impl IntoValue<kinds::apigatewayv2::RouteId>,
        route_response_key: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApiId", api_id.into_value().into_node());
        object_.put("RouteId", route_id.into_value().into_node());
        object_.put(
            "RouteResponseKey",
            route_response_key.into_value().into_node(),
        );
        Self(object_)
    }

    /// The model selection expression for the route response. Supported only for WebSocket APIs.
    ///
    /// `ModelSelectionExpression`; updated in place.
    pub fn model_selection_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ModelSelectionExpression", value.into_value().into_node());
        self
    }

    /// The response models for the route response.
    ///
    /// `ResponseModels`; free JSON, such as an [`Object`]; updated in place.
    pub fn response_models(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("ResponseModels", value.into_value().into_node());
        self
    }

    /// The route response parameters.
    ///
    /// `ResponseParameters`; updated in place.
    pub fn response_parameters(
        mut self,
        value: impl IntoValue<Map<ParameterConstraintsProperty>>,
    ) -> Self {
        self.0
            .put("ResponseParameters", value.into_value().into_node());
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

impl Construct for CfnRouteResponse {
    type Handle = CfnRouteResponseRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRouteResponseRef {
        CfnRouteResponseRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRouteResponse`] of a stack.
pub struct CfnRouteResponseRef(NodeRef);

impl Clone for CfnRouteResponseRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRouteResponseRef {}
impl AsNode for CfnRouteResponseRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRouteResponseRef {
    /// What `Ref` returns: its `RouteResponseId`, a [`apigatewayv2::RouteResponseId`](kinds::apigatewayv2::RouteResponseId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::apigatewayv2::RouteResponseId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The route response ID.
    ///
    /// `Fn::GetAtt` of `RouteResponseId`.
    #[inline]
    pub fn attr_route_response_id(&self) -> Value<kinds::apigatewayv2::RouteResponseId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RouteResponseId")))
    }
}

impl IntoValue<kinds::apigatewayv2::RouteResponseId> for &CfnRouteResponseRef {
    #[inline]
    fn into_value(self) -> Value<kinds::apigatewayv2::RouteResponseId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies whether the parameter is required.
///
/// The property type `ParameterConstraints` of `AWS::ApiGatewayV2::RouteResponse`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParameterConstraintsProperty(Object);

impl ParameterConstraintsProperty {
    /// `ParameterConstraintsProperty` with its required properties, in alphabetical order:
    ///
    /// - `required`: Specifies whether the parameter is required.
    pub fn new(required: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Required", required.into_value().into_node());
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

impl Kind for ParameterConstraintsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParameterConstraintsProperty> for ParameterConstraintsProperty {}
impl From<ParameterConstraintsProperty> for Node {
    #[inline]
    fn from(value: ParameterConstraintsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParameterConstraintsProperty> for ParameterConstraintsProperty {
    #[inline]
    fn into_value(self) -> Value<ParameterConstraintsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
