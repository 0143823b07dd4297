// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Kendra::Thesaurus` and its property types.

use crate::l1::*;

/// A thesaurus for an Amazon Kendra index. The thesaurus contains a list of synonyms in Solr format.
///
/// `AWS::Kendra::Thesaurus`; `Ref` returns its `Arn`, a [`kendra::ThesaurusArn`](kinds::kendra::ThesaurusArn).
/// Changing one of these replaces it: `IndexId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-thesaurus.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnThesaurus(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Kendra::Thesaurus",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("thesaurus.rules"),
};

impl CfnThesaurus {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Kendra::Thesaurus";

    /// `CfnThesaurus` with its required properties, in alphabetical order:
    ///
    /// - `index_id`: The identifier of the index for the thesaurus.
    /// - `name`: A name for the thesaurus.
    /// - `role_arn`: An IAM role that gives Amazon Kendra permissions to access the thesaurus file specified in SourceS3Path.
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

    /// A description for the thesaurus.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A list of key-value pairs that identify or categorize the thesaurus.
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

impl Construct for CfnThesaurus {
    type Handle = CfnThesaurusRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnThesaurusRef {
        CfnThesaurusRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnThesaurus`] of a stack.
pub struct CfnThesaurusRef(NodeRef);

impl Clone for CfnThesaurusRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnThesaurusRef {}
impl AsNode for CfnThesaurusRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnThesaurusRef {
    /// What `Ref` returns: its `Arn`, a [`kendra::ThesaurusArn`](kinds::kendra::ThesaurusArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::kendra::ThesaurusArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the thesaurus.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::kendra::ThesaurusArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The identifier of the thesaurus.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::kendra::ThesaurusArn> for &CfnThesaurusRef {
    #[inline]
    fn into_value(self) -> Value<kinds::kendra::ThesaurusArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Information required to find a specific file in an Amazon S3 bucket.
///
/// The property type `S3Path` of `AWS::Kendra::Thesaurus`.
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
