// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::LakeFormation::Tag` and its property types.

use crate::l1::*;

/// The `AWS::LakeFormation::Tag` resource represents an LF-tag, which consists of a key and one or more possible values for the key. During a stack operation, AWS CloudFormation calls the AWS Lake Formation `CreateLFTag` API to create a tag, and `UpdateLFTag` API to update a tag resource, and a `DeleteLFTag` to delete it.
///
/// `AWS::LakeFormation::Tag`; `Ref` returns its `TagKey`, a [`lakeformation::TagKey`](kinds::lakeformation::TagKey).
/// Changing one of these replaces it: `CatalogId`, `TagKey`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-tag.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTag(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::LakeFormation::Tag",
    tags: None,
    rules: include_str!("tag.rules"),
};

impl CfnTag {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::LakeFormation::Tag";

    /// `CfnTag` with its required properties, in alphabetical order:
    ///
    /// - `tag_key`: UTF-8 string, not less than 1 or more than 255 bytes long, matching the [single-line string pattern](https://docs.aws.amazon.com/lake-formation/latest/dg/aws-lake-formation-api-aws-lake-formation-api-common.html).
    /// - `tag_values`: An array of UTF-8 strings, not less than 1 or more than 50 strings.
    pub fn new(tag_key: impl IntoValue<String>, tag_values: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TagKey", tag_key.into_value().into_node());
        object_.put("TagValues", tag_values.into_value().into_node());
        Self(object_)
    }

    /// Catalog id string, not less than 1 or more than 255 bytes long, matching the [single-line string pattern](https://docs.aws.amazon.com/lake-formation/latest/dg/aws-lake-formation-api-aws-lake-formation-api-common.html).
    ///
    /// The identifier for the Data Catalog. By default, the account ID. The Data Catalog is the persistent metadata store. It contains database definitions, table definitions, and other control information to manage your AWS Lake Formation environment.
    ///
    /// `CatalogId`; an update replaces the resource.
    pub fn catalog_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CatalogId", value.into_value().into_node());
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

impl Construct for CfnTag {
    type Handle = CfnTagRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTagRef {
        CfnTagRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTag`] of a stack.
pub struct CfnTagRef(NodeRef);

impl Clone for CfnTagRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTagRef {}
impl AsNode for CfnTagRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTagRef {
    /// What `Ref` returns: its `TagKey`, a [`lakeformation::TagKey`](kinds::lakeformation::TagKey).
    #[inline]
    pub fn reference(&self) -> Value<kinds::lakeformation::TagKey> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::lakeformation::TagKey> for &CfnTagRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lakeformation::TagKey> {
        Value::from_node(Node::Ref(self.0))
    }
}
