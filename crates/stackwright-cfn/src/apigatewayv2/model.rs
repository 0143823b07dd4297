// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ApiGatewayV2::Model` and its property types.

use crate::l1::*;

/// The `AWS::ApiGatewayV2::Model` resource updates data model for a WebSocket API. For more information, see [Model Selection Expressions](https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-selection-expressions.html#apigateway-websocket-api-model-selection-expressions) in the *API Gateway Developer Guide*.
///
/// `AWS::ApiGatewayV2::Model`; `Ref` returns its `ModelId`, a [`apigatewayv2::ModelId`](kinds::apigatewayv2::ModelId).
/// Changing one of these replaces it: `ApiId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-model.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnModel(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ApiGatewayV2::Model",
    tags: None,
    rules: include_str!("model.rules"),
};

impl CfnModel {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ApiGatewayV2::Model";

    /// `CfnModel` with its required properties, in alphabetical order:
    ///
    /// - `api_id`: The API identifier.
    /// - `name`: The name of the model.
    /// - `schema`: The schema for the model.
    pub fn new(
        api_id: impl IntoValue<kinds::apigatewayv2::ApiId>,
        name: impl IntoValue<String>,
        schema: impl IntoValue<Json>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApiId", api_id.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("Schema", schema.into_value().into_node());
        Self(object_)
    }

    /// The content-type for the model, for example, "application/json".
    ///
    /// `ContentType`; updated in place.
    pub fn content_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ContentType", value.into_value().into_node());
        self
    }

    /// The description of the model.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Construct for CfnModel {
    type Handle = CfnModelRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnModelRef {
        CfnModelRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnModel`] of a stack.
pub struct CfnModelRef(NodeRef);

impl Clone for CfnModelRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnModelRef {}
impl AsNode for CfnModelRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnModelRef {
    /// What `Ref` returns: its `ModelId`, a [`apigatewayv2::ModelId`](kinds::apigatewayv2::ModelId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::apigatewayv2::ModelId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The model ID.
    ///
    /// `Fn::GetAtt` of `ModelId`.
    #[inline]
    pub fn attr_model_id(&self) -> Value<kinds::apigatewayv2::ModelId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ModelId")))
    }
}

impl IntoValue<kinds::apigatewayv2::ModelId> for &CfnModelRef {
    #[inline]
    fn into_value(self) -> Value<kinds::apigatewayv2::ModelId> {
        Value::from_node(Node::Ref(self.0))
    }
}
