// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Personalize::Schema` and its property types.

use crate::l1::*;

/// Creates an Amazon Personalize schema from the specified schema string. The schema you create must be in Avro JSON format.
///
/// Amazon Personalize recognizes three schema variants. Each schema is associated with a dataset type and has a set of required field and keywords. If you are creating a schema for a dataset in a Domain dataset group, you provide the domain of the Domain dataset group. You specify a schema when you call [CreateDataset](https://docs.aws.amazon.com/personalize/latest/dg/API_CreateDataset.html).
///
/// For more information on schemas, see [Datasets and schemas](https://docs.aws.amazon.com/personalize/latest/dg/how-it-works-dataset-schema.html).
///
/// **Related APIs** - [ListSchemas](https://docs.aws.amazon.com/personalize/latest/dg/API_ListSchemas.html)
/// - [DescribeSchema](https://docs.aws.amazon.com/personalize/latest/dg/API_DescribeSchema.html)
/// - [DeleteSchema](https://docs.aws.amazon.com/personalize/latest/dg/API_DeleteSchema.html)
///
/// `AWS::Personalize::Schema`; `Ref` returns its `SchemaArn`, a [`personalize::SchemaArn`](kinds::personalize::SchemaArn).
/// Changing one of these replaces it: `Domain`, `Name`, `Schema`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-schema.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSchema(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Personalize::Schema",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("schema.rules"),
};

impl CfnSchema {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Personalize::Schema";

    /// `CfnSchema` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the schema.
    /// - `schema`: The schema.
    pub fn new(name: impl IntoValue<String>, schema: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Schema", schema.into_value().into_node());
        Self(object_)
    }

    /// The domain of a schema that you created for a dataset in a Domain dataset group.
    ///
    /// `Domain`; one of `ECOMMERCE`, `VIDEO_ON_DEMAND`; an update replaces the resource.
    pub fn domain(mut self, value: impl IntoValue<super::Domain>) -> Self {
        self.0.put("Domain", value.into_value().into_node());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
    ///
    /// `Tags`; an update replaces the resource.
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

impl Construct for CfnSchema {
    type Handle = CfnSchemaRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSchemaRef {
        CfnSchemaRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSchema`] of a stack.
pub struct CfnSchemaRef(NodeRef);

impl Clone for CfnSchemaRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSchemaRef {}
impl AsNode for CfnSchemaRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSchemaRef {
    /// What `Ref` returns: its `SchemaArn`, a [`personalize::SchemaArn`](kinds::personalize::SchemaArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::personalize::SchemaArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the schema.
    ///
    /// `Fn::GetAtt` of `SchemaArn`.
    #[inline]
    pub fn attr_schema_arn(&self) -> Value<kinds::personalize::SchemaArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SchemaArn")))
    }
}

impl IntoValue<kinds::personalize::SchemaArn> for &CfnSchemaRef {
    #[inline]
    fn into_value(self) -> Value<kinds::personalize::SchemaArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
