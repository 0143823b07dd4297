// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Kendra::QuerySuggestionsBlockList` and its property types.

use crate::l1::*;

/// A block list used for query suggestions for an Amazon Kendra index. A block list contains words or phrases that should not appear as query suggestions.
///
/// `AWS::Kendra::QuerySuggestionsBlockList`; `Ref` returns its `Arn`, a [`kendra::QuerySuggestionsBlockListArn`](kinds::kendra::QuerySuggestionsBlockListArn).
/// Changing one of these replaces it: `IndexId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-querysuggestionsblocklist.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnQuerySuggestionsBlockList(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Kendra::QuerySuggestionsBlockList",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("query_suggestions_block_list.rules"),
};

impl CfnQuerySuggestionsBlockList {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Kendra::QuerySuggestionsBlockList";

    /// `CfnQuerySuggestionsBlockList` with its required properties, in alphabetical order:
    ///
    /// - `index_id`: The identifier of the index for the block list.
    /// - `name`: The name of the block list.
    /// - `role_arn`: The Amazon Resource Name (ARN) of an IAM role with permission to access the S3 bucket that contains the block list text file.
    /// - `source_s3_path`: Information required to find a specific file in an Amazon S3 bucket.
    pub fn new(
        index_id: impl IntoValue<kinds::kendra::IndexId>,
        name: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        source_s3_path: impl IntoValue<S3PathProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("IndexId", index_id.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("SourceS3Path", source_s3_path.into_value().into_node());
        Self(object_)
    }

    /// A description for the block list.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A list of key-value pairs that identify or categorize the block list.
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

impl Construct for CfnQuerySuggestionsBlockList {
    type Handle = CfnQuerySuggestionsBlockListRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnQuerySuggestionsBlockListRef {
        CfnQuerySuggestionsBlockListRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnQuerySuggestionsBlockList`] of a stack.
pub struct CfnQuerySuggestionsBlockListRef(NodeRef);

impl Clone for CfnQuerySuggestionsBlockListRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnQuerySuggestionsBlockListRef {}
impl AsNode for CfnQuerySuggestionsBlockListRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnQuerySuggestionsBlockListRef {
    /// What `Ref` returns: its `Arn`, a [`kendra::QuerySuggestionsBlockListArn`](kinds::kendra::QuerySuggestionsBlockListArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::kendra::QuerySuggestionsBlockListArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the query suggestions block list.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::kendra::QuerySuggestionsBlockListArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The identifier of the block list.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::kendra::QuerySuggestionsBlockListArn> for &CfnQuerySuggestionsBlockListRef {
    #[inline]
    fn into_value(self) -> Value<kinds::kendra::QuerySuggestionsBlockListArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Information required to find a specific file in an Amazon S3 bucket.
///
/// The property type `S3Path` of `AWS::Kendra::QuerySuggestionsBlockList`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3PathProperty(Object);

impl S3PathProperty {
    /// `S3PathProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket`: The name of the S3 bucket that contains the file.
    /// - `key`: The name of the file.
    pub fn new(bucket: impl IntoValue<String>, key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        object_.put("Key", key.into_value().into_node());
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

impl Kind for S3PathProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3PathProperty> for S3PathProperty {}
impl From<S3PathProperty> for Node {
    #[inline]
    fn from(value: S3PathProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3PathProperty> for S3PathProperty {
    #[inline]
    fn into_value(self) -> Value<S3PathProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
