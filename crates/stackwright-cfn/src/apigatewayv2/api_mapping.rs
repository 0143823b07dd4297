// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ApiGatewayV2::ApiMapping` and its property types.

use crate::l1::*;

/// The `AWS::ApiGatewayV2::ApiMapping` resource contains an API mapping. An API mapping relates a path of your custom domain name to a stage of your API. A custom domain name can have multiple API mappings, but the paths can't overlap. A custom domain can map only to APIs of the same protocol type. For more information, see [CreateApiMapping](https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/domainnames-domainname-apimappings.html#CreateApiMapping) in the *Amazon API Gateway V2 API Reference*.
///
/// `AWS::ApiGatewayV2::ApiMapping`; `Ref` returns its `ApiMappingId`, a [`apigatewayv2::ApiMappingId`](kinds::apigatewayv2::ApiMappingId).
/// Changing one of these replaces it: `DomainName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-apimapping.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApiMapping(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ApiGatewayV2::ApiMapping",
    tags: None,
    rules: include_str!("api_mapping.rules"),
};

impl CfnApiMapping {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ApiGatewayV2::ApiMapping";

    /// `CfnApiMapping` with its required properties, in alphabetical order:
    ///
    /// - `api_id`: The API identifier.
    /// - `domain_name`: The domain name.
    /// - `stage`: The API stage.
    pub fn new(
        api_id: impl IntoValue<String>,
        domain_name: impl IntoValue<String>,
        stage: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApiId", api_id.into_value().into_node());
        object_.put("DomainName", domain_name.into_value().into_node());
        object_.put("Stage", stage.into_value().into_node());
        Self(object_)
    }

    /// The API mapping key.
    ///
    /// `ApiMappingKey`; updated in place.
    pub fn api_mapping_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ApiMappingKey", value.into_value().into_node());
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

impl Construct for CfnApiMapping {
    type Handle = CfnApiMappingRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnApiMappingRef {
        CfnApiMappingRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApiMapping`] of a stack.
pub struct CfnApiMappingRef(NodeRef);

impl Clone for CfnApiMappingRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnApiMappingRef {}
impl AsNode for CfnApiMappingRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnApiMappingRef {
    /// What `Ref` returns: its `ApiMappingId`, a [`apigatewayv2::ApiMappingId`](kinds::apigatewayv2::ApiMappingId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::apigatewayv2::ApiMappingId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The API mapping resource ID.
    ///
    /// `Fn::GetAtt` of `ApiMappingId`.
    #[inline]
    pub fn attr_api_mapping_id(&self) -> Value<kinds::apigatewayv2::ApiMappingId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApiMappingId")))
    }
}

impl IntoValue<kinds::apigatewayv2::ApiMappingId> for &CfnApiMappingRef {
    #[inline]
    fn into_value(self) -> Value<kinds::apigatewayv2::ApiMappingId> {
        Value::from_node(Node::Ref(self.0))
    }
}
