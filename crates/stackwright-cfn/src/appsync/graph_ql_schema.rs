// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppSync::GraphQLSchema` and its property types.

use crate::l1::*;

/// The `AWS::AppSync::GraphQLSchema` resource is used for your AWS AppSync GraphQL schema that controls the data model for your API. Schema files are text written in Schema Definition Language (SDL) format. For more information about schema authoring, see [Designing a GraphQL API](https://docs.aws.amazon.com/appsync/latest/devguide/designing-a-graphql-api.html) in the *AWS AppSync Developer Guide*.
///
/// > When you submit an update, AWS CloudFormation updates resources based on differences between what you submit and the stack's current template. To cause this resource to be updated you must change a property value for this resource in the CloudFormation template. Changing the Amazon S3 file content without changing a property value will not result in an update operation.
/// >
/// > See [Update Behaviors of Stack Resources](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html) in the *AWS CloudFormation User Guide*.
///
/// `AWS::AppSync::GraphQLSchema`; `Ref` returns its `Id`, a [`appsync::GraphQlSchemaId`](kinds::appsync::GraphQlSchemaId).
/// Changing one of these replaces it: `ApiId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-graphqlschema.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnGraphQLSchema(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppSync::GraphQLSchema",
    tags: None,
    rules: include_str!("graph_ql_schema.rules"),
};

impl CfnGraphQLSchema {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppSync::GraphQLSchema";

    /// `CfnGraphQLSchema` with its required properties, in alphabetical order:
    ///
    /// - `api_id`: The AWS AppSync GraphQL API identifier to which you want to apply this schema.
    pub fn new(api_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApiId", api_id.into_value().into_node());
        Self(object_)
    }

    /// The text representation of a GraphQL schema in SDL format.
    ///
    /// For more information about using the `Ref` function, see [Ref](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-ref).
    ///
    /// `Definition`; updated in place.
    pub fn definition(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Definition", value.into_value().into_node());
        self
    }

    /// The location of a GraphQL schema file in an Amazon S3 bucket. Use this if you want to provision with the schema living in Amazon S3 rather than embedding it in your CloudFormation template.
    ///
    /// `DefinitionS3Location`; updated in place.
    pub fn definition_s3_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DefinitionS3Location", value.into_value().into_node());
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

impl Construct for CfnGraphQLSchema {
    type Handle = CfnGraphQLSchemaRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnGraphQLSchemaRef {
        CfnGraphQLSchemaRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnGraphQLSchema`] of a stack.
pub struct CfnGraphQLSchemaRef(NodeRef);

impl Clone for CfnGraphQLSchemaRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnGraphQLSchemaRef {}
impl AsNode for CfnGraphQLSchemaRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnGraphQLSchemaRef {
    /// What `Ref` returns: its `Id`, a [`appsync::GraphQlSchemaId`](kinds::appsync::GraphQlSchemaId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::appsync::GraphQlSchemaId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID value.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::appsync::GraphQlSchemaId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::appsync::GraphQlSchemaId> for &CfnGraphQLSchemaRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appsync::GraphQlSchemaId> {
        Value::from_node(Node::Ref(self.0))
    }
}
