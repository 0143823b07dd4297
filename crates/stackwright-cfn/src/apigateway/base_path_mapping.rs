// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ApiGateway::BasePathMapping` and its property types.

use crate::l1::*;

/// The `AWS::ApiGateway::BasePathMapping` resource creates a base path that clients who call your API must use in the invocation URL. Supported only for public custom domain names.
///
/// `AWS::ApiGateway::BasePathMapping`; `Ref` returns the physical id, which is made of `DomainName`, `BasePath`.
/// Changing one of these replaces it: `BasePath`, `DomainName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-basepathmapping.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnBasePathMapping(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ApiGateway::BasePathMapping",
    tags: None,
    rules: include_str!("base_path_mapping.rules"),
};

impl CfnBasePathMapping {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ApiGateway::BasePathMapping";

    /// `CfnBasePathMapping` with its required properties, in alphabetical order:
    ///
    /// - `domain_name`: The domain name of the BasePathMapping resource to be described.
    pub fn new(domain_name: impl IntoValue<kinds::apigateway::DomainName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DomainName", domain_name.into_value().into_node());
        Self(object_)
    }

    /// The base path name that callers of the API must provide as part of the URL after the domain name.
    ///
    /// `BasePath`; an update replaces the resource.
    pub fn base_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BasePath", value.into_value().into_node());
        self
    }

    /// The `Id` property.
    ///
    /// `Id`; updated in place.
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Id", value.into_value().into_node());
        self
    }

    /// The string identifier of the associated RestApi.
    ///
    /// `RestApiId`; updated in place.
    pub fn rest_api_id(mut self, value: impl IntoValue<kinds::apigateway::RestApiId>) -> Self {
        self.0.put("RestApiId", value.into_value().into_node());
        self
    }

    /// The name of the associated stage.
    ///
    /// `Stage`; updated in place.
    pub fn stage(mut self, value: impl IntoValue<kinds::apigateway::StageName>) -> Self {
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

impl Construct for CfnBasePathMapping {
    type Handle = CfnBasePathMappingRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnBasePathMappingRef {
        CfnBasePathMappingRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnBasePathMapping`] of a stack.
pub struct CfnBasePathMappingRef(NodeRef);

impl Clone for CfnBasePathMappingRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnBasePathMappingRef {}
impl AsNode for CfnBasePathMappingRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnBasePathMappingRef {
    /// What `Ref` returns: the physical id, which is made of `DomainName`, `BasePath`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
