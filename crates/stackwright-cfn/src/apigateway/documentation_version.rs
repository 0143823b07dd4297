// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ApiGateway::DocumentationVersion` and its property types.

use crate::l1::*;

/// The `AWS::ApiGateway::DocumentationVersion` resource creates a snapshot of the documentation for an API. For more information, see [Representation of API Documentation in API Gateway](https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-documenting-api-content-representation.html) in the *API Gateway Developer Guide*.
///
/// `AWS::ApiGateway::DocumentationVersion`; `Ref` returns the physical id, which is made of `DocumentationVersion`, `RestApiId`.
/// Changing one of these replaces it: `DocumentationVersion`, `RestApiId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-documentationversion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDocumentationVersion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ApiGateway::DocumentationVersion",
    tags: None,
    rules: include_str!("documentation_version.rules"),
};

impl CfnDocumentationVersion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ApiGateway::DocumentationVersion";

    /// `CfnDocumentationVersion` with its required properties, in alphabetical order:
    ///
    /// - `documentation_version`: The version identifier of the to-be-updated documentation version.
    /// - `rest_api_id`: The string identifier of the associated RestApi.
    pub fn new(
        documentation_version: impl IntoValue<String>,
        rest_api_id: impl IntoValue<kinds::apigateway::RestApiId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DocumentationVersion",
            documentation_version.into_value().into_node(),
        );
        object_.put("RestApiId", rest_api_id.into_value().into_node());
        Self(object_)
    }

    /// A description about the new documentation snapshot.
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

impl Construct for CfnDocumentationVersion {
    type Handle = CfnDocumentationVersionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDocumentationVersionRef {
        CfnDocumentationVersionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDocumentationVersion`] of a stack.
pub struct CfnDocumentationVersionRef(NodeRef);

impl Clone for CfnDocumentationVersionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDocumentationVersionRef {}
impl AsNode for CfnDocumentationVersionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDocumentationVersionRef {
    /// What `Ref` returns: the physical id, which is made of `DocumentationVersion`, `RestApiId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
