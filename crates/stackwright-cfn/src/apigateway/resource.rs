// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ApiGateway::Resource` and its property types.

use crate::l1::*;

/// The `AWS::ApiGateway::Resource` resource creates a resource in an API.
///
/// `AWS::ApiGateway::Resource`; `Ref` returns its `ResourceId`, a [`apigateway::ResourceId`](kinds::apigateway::ResourceId).
/// Changing one of these replaces it: `ParentId`, `PathPart`, `RestApiId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-resource.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnResource(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ApiGateway::Resource",
    tags: None,
    rules: include_str!("resource.rules"),
};

impl CfnResource {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ApiGateway::Resource";

    /// `CfnResource` with its required properties, in alphabetical order:
    ///
    /// - `parent_id`: The parent resource's identifier.
    /// - `path_part`: The last path segment for this resource.
    /// - `rest_api_id`: The string identifier of the associated RestApi.
    pub fn new(
        parent_id: impl IntoValue<kinds::apigateway::ResourceId>,
        path_part: impl IntoValue<String>,
        rest_api_id: impl IntoValue<kinds::apigateway::RestApiId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ParentId", parent_id.into_value().into_node());
        object_.put("PathPart", path_part.into_value().into_node());
        object_.put("RestApiId", rest_api_id.into_value().into_node());
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

impl Construct for CfnResource {
    type Handle = CfnResourceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnResourceRef {
        CfnResourceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnResource`] of a stack.
pub struct CfnResourceRef(NodeRef);

impl Clone for CfnResourceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnResourceRef {}
impl AsNode for CfnResourceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnResourceRef {
    /// What `Ref` returns: its `ResourceId`, a [`apigateway::ResourceId`](kinds::apigateway::ResourceId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::apigateway::ResourceId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID for the resource. For example: `abc123`.
    ///
    /// `Fn::GetAtt` of `ResourceId`.
    #[inline]
    pub fn attr_resource_id(&self) -> Value<kinds::apigateway::ResourceId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceId")))
    }
}

impl IntoValue<kinds::apigateway::ResourceId> for &CfnResourceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::apigateway::ResourceId> {
        Value::from_node(Node::Ref(self.0))
    }
}
