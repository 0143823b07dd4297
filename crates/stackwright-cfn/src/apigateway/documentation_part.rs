// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ApiGateway::DocumentationPart` and its property types.

use crate::l1::*;

/// The `AWS::ApiGateway::DocumentationPart` resource creates a documentation part for an API. For more information, see [Representation of API Documentation in API Gateway](https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-documenting-api-content-representation.html) in the *API Gateway Developer Guide*.
///
/// `AWS::ApiGateway::DocumentationPart`; `Ref` returns its `DocumentationPartId`, a [`apigateway::DocumentationPartId`](kinds::apigateway::DocumentationPartId).
/// Changing one of these replaces it: `Location`, `RestApiId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-documentationpart.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDocumentationPart(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ApiGateway::DocumentationPart",
    tags: None,
    rules: include_str!("documentation_part.rules"),
};

impl CfnDocumentationPart {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ApiGateway::DocumentationPart";

    /// `CfnDocumentationPart` with its required properties, in alphabetical order:
    ///
    /// - `location`: The location of the targeted API entity of the to-be-created documentation part.
    /// - `properties`: The new documentation content map of the targeted API entity.
    /// - `rest_api_id`: The string identifier of the associated RestApi.
    pub fn new(
        location: impl IntoValue<LocationProperty>,
        properties: impl IntoValue<String>,
        rest_api_id: impl IntoValue<kinds::apigateway::RestApiId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Location", location.into_value().into_node());
        object_.put("Properties", properties.into_value().into_node());
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

impl Construct for CfnDocumentationPart {
    type Handle = CfnDocumentationPartRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDocumentationPartRef {
        CfnDocumentationPartRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDocumentationPart`] of a stack.
pub struct CfnDocumentationPartRef(NodeRef);

impl Clone for CfnDocumentationPartRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDocumentationPartRef {}
impl AsNode for CfnDocumentationPartRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDocumentationPartRef {
    /// What `Ref` returns: its `DocumentationPartId`, a [`apigateway::DocumentationPartId`](kinds::apigateway::DocumentationPartId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::apigateway::DocumentationPartId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID for the documentation part.
    ///
    /// `Fn::GetAtt` of `DocumentationPartId`.
    #[inline]
    pub fn attr_documentation_part_id(&self) -> Value<kinds::apigateway::DocumentationPartId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DocumentationPartId")))
    }
}

impl IntoValue<kinds::apigateway::DocumentationPartId> for &CfnDocumentationPartRef {
    #[inline]
    fn into_value(self) -> Value<kinds::apigateway::DocumentationPartId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The `Location` property specifies the location of the Amazon API Gateway API entity that the documentation applies to. `Location` is a property of the [AWS::ApiGateway::DocumentationPart](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-documentationpart.html) resource.
///
/// > For more information about each property, including constraints and valid values, see [DocumentationPart](https://docs.aws.amazon.com/apigateway/latest/api/API_DocumentationPartLocation.html) in the *Amazon API Gateway REST API Reference*.
///
/// The property type `Location` of `AWS::ApiGateway::DocumentationPart`.
#[must_use = "a property type does nothing until it is set"]
pub struct LocationProperty(Object);

impl LocationProperty {
    /// `LocationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The HTTP verb of a method. It is a valid field for the API entity types of `METHOD`, `PATH_PARAMETER`, `QUERY_PARAMETER`, `REQUEST_HEADER`, `REQUEST_BODY`, `RESPONSE`, `RESPONSE_HEADER`, and `RESPONSE_BODY`. The default value is `*` for any method. When an applicable child entity inherits the content of an entity of the same type with more general specifications of the other `location` attributes, the child entity's `method` attribute must match that of the parent entity exactly.
    ///
    /// `Method`; an update replaces the resource.
    pub fn method(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Method", value.into_value().into_node());
        self
    }

    /// The name of the targeted API entity. It is a valid and required field for the API entity types of `AUTHORIZER`, `MODEL`, `PATH_PARAMETER`, `QUERY_PARAMETER`, `REQUEST_HEADER`, `REQUEST_BODY` and `RESPONSE_HEADER`. It is an invalid field for any other entity type.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The URL path of the target. It is a valid field for the API entity types of `RESOURCE`, `METHOD`, `PATH_PARAMETER`, `QUERY_PARAMETER`, `REQUEST_HEADER`, `REQUEST_BODY`, `RESPONSE`, `RESPONSE_HEADER`, and `RESPONSE_BODY`. The default value is `/` for the root resource. When an applicable child entity inherits the content of another entity of the same type with more general specifications of the other `location` attributes, the child entity's `path` attribute must match that of the parent entity as a prefix.
    ///
    /// `Path`; an update replaces the resource.
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Path", value.into_value().into_node());
        self
    }

    /// The HTTP status code of a response. It is a valid field for the API entity types of `RESPONSE`, `RESPONSE_HEADER`, and `RESPONSE_BODY`. The default value is `*` for any status code. When an applicable child entity inherits the content of an entity of the same type with more general specifications of the other `location` attributes, the child entity's `statusCode` attribute must match that of the parent entity exactly.
    ///
    /// `StatusCode`; an update replaces the resource.
    pub fn status_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StatusCode", value.into_value().into_node());
        self
    }

    /// The type of API entity to which the documentation content applies. Valid values are `API`, `AUTHORIZER`, `MODEL`, `RESOURCE`, `METHOD`, `PATH_PARAMETER`, `QUERY_PARAMETER`, `REQUEST_HEADER`, `REQUEST_BODY`, `RESPONSE`, `RESPONSE_HEADER`, and `RESPONSE_BODY`. Content inheritance does not apply to any entity of the `API`, `AUTHORIZER`, `METHOD`, `MODEL`, `REQUEST_BODY`, or `RESOURCE` type.
    ///
    /// `Type`; one of `API`, `AUTHORIZER`, `MODEL`, `RESOURCE`, `METHOD`, `PATH_PARAMETER`, `QUERY_PARAMETER`, `REQUEST_HEADER`, `REQUEST_BODY`, `RESPONSE`, `RESPONSE_HEADER`, `RESPONSE_BODY`; an update replaces the resource.
    pub fn r#type(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.put("Type", value.into_value().into_node());
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

impl Kind for LocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LocationProperty> for LocationProperty {}
impl From<LocationProperty> for Node {
    #[inline]
    fn from(value: LocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LocationProperty> for LocationProperty {
    #[inline]
    fn into_value(self) -> Value<LocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of a `Location` of `AWS::ApiGateway::DocumentationPart`.
pub enum Type {
    /// `API`.
    Api,
    /// `AUTHORIZER`.
    Authorizer,
    /// `METHOD`.
    Method,
    /// `MODEL`.
    Model,
    /// `PATH_PARAMETER`.
    PathParameter,
    /// `QUERY_PARAMETER`.
    QueryParameter,
    /// `REQUEST_BODY`.
    RequestBody,
    /// `REQUEST_HEADER`.
    RequestHeader,
    /// `RESOURCE`.
    Resource,
    /// `RESPONSE`.
    Response,
    /// `RESPONSE_BODY`.
    ResponseBody,
    /// `RESPONSE_HEADER`.
    ResponseHeader,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &[
            "API",
            "AUTHORIZER",
            "METHOD",
            "MODEL",
            "PATH_PARAMETER",
            "QUERY_PARAMETER",
            "REQUEST_BODY",
            "REQUEST_HEADER",
            "RESOURCE",
            "RESPONSE",
            "RESPONSE_BODY",
            "RESPONSE_HEADER",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
