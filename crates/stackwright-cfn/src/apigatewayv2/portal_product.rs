// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ApiGatewayV2::PortalProduct` and its property types.

use crate::l1::*;

/// Represents a portal product in Amazon API Gateway V2, which is a logical grouping of APIs that can be published in a developer portal.
///
/// `AWS::ApiGatewayV2::PortalProduct`; `Ref` returns its `PortalProductArn`, a [`apigatewayv2::PortalProductArn`](kinds::apigatewayv2::PortalProductArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-portalproduct.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPortalProduct(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ApiGatewayV2::PortalProduct",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("portal_product.rules"),
};

impl CfnPortalProduct {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ApiGatewayV2::PortalProduct";

    /// `CfnPortalProduct` with its required properties, in alphabetical order:
    ///
    /// - `display_name`: The name of the portal product as it appears in a published portal.
    pub fn new(display_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DisplayName", display_name.into_value().into_node());
        Self(object_)
    }

    /// A description of the portal product.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The collection of tags associated with the portal product.
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

impl Construct for CfnPortalProduct {
    type Handle = CfnPortalProductRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPortalProductRef {
        CfnPortalProductRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPortalProduct`] of a stack.
pub struct CfnPortalProductRef(NodeRef);

impl Clone for CfnPortalProductRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPortalProductRef {}
impl AsNode for CfnPortalProductRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPortalProductRef {
    /// What `Ref` returns: its `PortalProductArn`, a [`apigatewayv2::PortalProductArn`](kinds::apigatewayv2::PortalProductArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::apigatewayv2::PortalProductArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp when the portal product was last modified.
    ///
    /// `Fn::GetAtt` of `LastModified`.
    #[inline]
    pub fn attr_last_modified(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModified")))
    }

    /// The ARN of the portal product.
    ///
    /// `Fn::GetAtt` of `PortalProductArn`.
    #[inline]
    pub fn attr_portal_product_arn(&self) -> Value<kinds::apigatewayv2::PortalProductArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PortalProductArn")))
    }

    /// The portal product identifier.
    ///
    /// `Fn::GetAtt` of `PortalProductId`.
    #[inline]
    pub fn attr_portal_product_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PortalProductId")))
    }
}

impl IntoValue<kinds::apigatewayv2::PortalProductArn> for &CfnPortalProductRef {
    #[inline]
    fn into_value(self) -> Value<kinds::apigatewayv2::PortalProductArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
