// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ApiGateway::BasePathMappingV2` and its property types.

use crate::l1::*;

/// The `AWS::ApiGateway::BasePathMappingV2` resource creates a base path that clients who call your API must use in the invocation URL. Supported only for private custom domain names.
///
/// `AWS::ApiGateway::BasePathMappingV2`; `Ref` returns its `BasePathMappingArn`, a [`apigateway::BasePathMappingV2BasePathMappingArn`](kinds::apigateway::BasePathMappingV2BasePathMappingArn).
/// Changing one of these replaces it: `BasePath`, `DomainNameArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-basepathmappingv2.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnBasePathMappingV2(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ApiGateway::BasePathMappingV2",
    tags: None,
    rules: include_str!("base_path_mapping_v2.rules"),
};

impl CfnBasePathMappingV2 {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ApiGateway::BasePathMappingV2";

    /// `CfnBasePathMappingV2` with its required properties, in alphabetical order:
    ///
    /// - `domain_name_arn`: The ARN of the domain name for the BasePathMappingV2 resource to be described.
    /// - `rest_api_id`: The private API's identifier.
    pub fn new(
        domain_name_arn: impl IntoValue<kinds::apigateway::DomainNameArn>,
        rest_api_id: impl IntoValue<kinds::apigateway::RestApiId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DomainNameArn", domain_name_arn.into_value().into_node());
        object_.put("RestApiId", rest_api_id.into_value().into_node());
        Self(object_)
    }

    /// The base path name that callers of the private API must provide as part of the URL after the domain name.
    ///
    /// `BasePath`; an update replaces the resource.
    pub fn base_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BasePath", value.into_value().into_node());
        self
    }

    /// Represents a unique identifier for a version of a deployed private RestApi that is callable by users. The Stage must depend on the `RestApi` 's stage. To create a dependency, add a DependsOn attribute to the BasePathMappingV2 resource.
    ///
    /// `Stage`; updated in place.
    pub fn stage(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Stage", value.into_value().into_node());
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

impl Construct for CfnBasePathMappingV2 {
    type Handle = CfnBasePathMappingV2Ref;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnBasePathMappingV2Ref {
        CfnBasePathMappingV2Ref(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnBasePathMappingV2`] of a stack.
pub struct CfnBasePathMappingV2Ref(NodeRef);

impl Clone for CfnBasePathMappingV2Ref {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnBasePathMappingV2Ref {}
impl AsNode for CfnBasePathMappingV2Ref {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnBasePathMappingV2Ref {
    /// What `Ref` returns: its `BasePathMappingArn`, a [`apigateway::BasePathMappingV2BasePathMappingArn`](kinds::apigateway::BasePathMappingV2BasePathMappingArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::apigateway::BasePathMappingV2BasePathMappingArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Amazon Resource Name (ARN) of the resource.
    ///
    /// `Fn::GetAtt` of `BasePathMappingArn`.
    #[inline]
    pub fn attr_base_path_mapping_arn(
        &self,
    ) -> Value<kinds::apigateway::BasePathMappingV2BasePathMappingArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("BasePathMappingArn")))
    }
}

impl IntoValue<kinds::apigateway::BasePathMappingV2BasePathMappingArn>
    for &CfnBasePathMappingV2Ref
{
    #[inline]
    fn into_value(self) -> Value<kinds::apigateway::BasePathMappingV2BasePathMappingArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
