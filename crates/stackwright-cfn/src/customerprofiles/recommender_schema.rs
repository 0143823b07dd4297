// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CustomerProfiles::RecommenderSchema` and its property types.

use crate::l1::*;

/// A recommender schema defining the set of data columns available for training recommenders and filters under an Amazon Connect Customer Profiles domain.
///
/// `AWS::CustomerProfiles::RecommenderSchema`; `Ref` returns its `Arn`, a [`customerprofiles::RecommenderSchemaArn`](kinds::customerprofiles::RecommenderSchemaArn).
/// Changing one of these replaces it: `DomainName`, `Fields`, `RecommenderSchemaName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-recommenderschema.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRecommenderSchema(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CustomerProfiles::RecommenderSchema",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("recommender_schema.rules"),
};

impl CfnRecommenderSchema {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CustomerProfiles::RecommenderSchema";

    /// `CfnRecommenderSchema` with its required properties, in alphabetical order:
    ///
    /// - `domain_name`
    /// - `fields`
    /// - `recommender_schema_name`
    pub fn new(
        domain_name: impl IntoValue<String>,
        fields: impl IntoValue<Map<List<RecommenderSchemaFieldProperty>>>,
        recommender_schema_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DomainName", domain_name.into_value().into_node());
        object_.put("Fields", fields.into_value().into_node());
        object_.put(
            "RecommenderSchemaName",
            recommender_schema_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `Tags` property.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<TagsItemsProperty>>) -> Self {
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

impl Construct for CfnRecommenderSchema {
    type Handle = CfnRecommenderSchemaRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRecommenderSchemaRef {
        CfnRecommenderSchemaRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRecommenderSchema`] of a stack.
pub struct CfnRecommenderSchemaRef(NodeRef);

impl Clone for CfnRecommenderSchemaRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRecommenderSchemaRef {}
impl AsNode for CfnRecommenderSchemaRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRecommenderSchemaRef {
    /// What `Ref` returns: its `Arn`, a [`customerprofiles::RecommenderSchemaArn`](kinds::customerprofiles::RecommenderSchemaArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::customerprofiles::RecommenderSchemaArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Arn` attribute.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::customerprofiles::RecommenderSchemaArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `CreatedAt` attribute.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The `Status` attribute.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::customerprofiles::RecommenderSchemaArn> for &CfnRecommenderSchemaRef {
    #[inline]
    fn into_value(self) -> Value<kinds::customerprofiles::RecommenderSchemaArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `RecommenderSchemaField` of `AWS::CustomerProfiles::RecommenderSchema`.
#[must_use = "a property type does nothing until it is set"]
pub struct RecommenderSchemaFieldProperty(Object);

impl RecommenderSchemaFieldProperty {
    /// `RecommenderSchemaFieldProperty` with its required properties, in alphabetical order:
    ///
    /// - `target_field_name`
    pub fn new(target_field_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TargetFieldName",
            target_field_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `ContentType` property.
    ///
    /// `ContentType`; one of `STRING`, `NUMBER`.
    pub fn content_type(mut self, value: impl IntoValue<super::ContentType>) -> Self {
        self.0.put("ContentType", value.into_value().into_node());
        self
    }

    /// The `FeatureType` property.
    ///
    /// `FeatureType`; one of `TEXTUAL`, `CATEGORICAL`.
    pub fn feature_type(mut self, value: impl IntoValue<super::FeatureType>) -> Self {
        self.0.put("FeatureType", value.into_value().into_node());
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

impl Kind for RecommenderSchemaFieldProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RecommenderSchemaFieldProperty> for RecommenderSchemaFieldProperty {}
impl From<RecommenderSchemaFieldProperty> for Node {
    #[inline]
    fn from(value: RecommenderSchemaFieldProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RecommenderSchemaFieldProperty> for RecommenderSchemaFieldProperty {
    #[inline]
    fn into_value(self) -> Value<RecommenderSchemaFieldProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TagsItems` of `AWS::CustomerProfiles::RecommenderSchema`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagsItemsProperty(Object);

impl TagsItemsProperty {
    /// `TagsItemsProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`
    /// - `value`
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for TagsItemsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagsItemsProperty> for TagsItemsProperty {}
impl From<TagsItemsProperty> for Node {
    #[inline]
    fn from(value: TagsItemsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagsItemsProperty> for TagsItemsProperty {
    #[inline]
    fn into_value(self) -> Value<TagsItemsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
