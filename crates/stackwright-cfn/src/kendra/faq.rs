// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Kendra::Faq` and its property types.

use crate::l1::*;

/// Creates an new set of frequently asked question (FAQ) questions and answers.
///
/// `AWS::Kendra::Faq`; `Ref` returns the physical id, which is made of `Id`, `IndexId`.
/// Changing one of these replaces it: `Description`, `FileFormat`, `IndexId`, `Name`, `RoleArn`, `S3Path`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-faq.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFaq(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Kendra::Faq",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("faq.rules"),
};

impl CfnFaq {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Kendra::Faq";

    /// `CfnFaq` with its required properties, in alphabetical order:
    ///
    /// - `index_id`: The identifier of the index that contains the FAQ.
    /// - `name`: The name that you assigned the FAQ when you created or updated the FAQ.
    /// - `role_arn`: The Amazon Resource Name (ARN) of a role with permission to access the S3 bucket that contains the FAQ.
    /// - `s3_path`: The Amazon Simple Storage Service (Amazon S3) location of the FAQ input data.
    pub fn new(
        index_id: impl IntoValue<kinds::kendra::IndexId>,
        name: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        s3_path: impl IntoValue<S3PathProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("IndexId", index_id.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("S3Path", s3_path.into_value().into_node());
        Self(object_)
    }

    /// A description for the FAQ.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The format of the input file. You can choose between a basic CSV format, a CSV format that includes customs attributes in a header, and a JSON format that includes custom attributes.
    ///
    /// The format must match the format of the file stored in the S3 bucket identified in the S3Path parameter.
    ///
    /// Valid values are:
    ///
    /// - `CSV`
    /// - `CSV_WITH_HEADER`
    /// - `JSON`
    ///
    /// `FileFormat`; one of `CSV`, `CSV_WITH_HEADER`, `JSON`; an update replaces the resource.
    pub fn file_format(mut self, value: impl IntoValue<FileFormat>) -> Self {
        self.0.put("FileFormat", value.into_value().into_node());
        self
    }

    /// The code for a language. This shows a supported language for the FAQ document as part of the summary information for FAQs. English is supported by default. For more information on supported languages, including their codes, see [Adding documents in languages other than English](https://docs.aws.amazon.com/kendra/latest/dg/in-adding-languages.html).
    ///
    /// `LanguageCode`; updated in place.
    pub fn language_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LanguageCode", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
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

impl Construct for CfnFaq {
    type Handle = CfnFaqRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFaqRef {
        CfnFaqRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFaq`] of a stack.
pub struct CfnFaqRef(NodeRef);

impl Clone for CfnFaqRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFaqRef {}
impl AsNode for CfnFaqRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFaqRef {
    /// What `Ref` returns: the physical id, which is made of `Id`, `IndexId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// `arn:aws:kendra:us-west-2:111122223333:index/335c3741-41df-46a6-b5d3-61f85b787884/faq/f61995a6-cd5c-4e99-9cfc-58816d8bfaa7`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::kendra::FaqArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The identifier for the FAQ. For example:
    ///
    /// `f61995a6-cd5c-4e99-9cfc-58816d8bfaa7`
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::kendra::FaqArn> for &CfnFaqRef {
    #[inline]
    fn into_value(self) -> Value<kinds::kendra::FaqArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Information required to find a specific file in an Amazon S3 bucket.
///
/// The property type `S3Path` of `AWS::Kendra::Faq`.
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

/// The values of `FileFormat` of `AWS::Kendra::Faq`.
pub enum FileFormat {
    /// `CSV`.
    Csv,
    /// `CSV_WITH_HEADER`.
    CsvWithHeader,
    /// `JSON`.
    Json_,
}

#[diagnostic::do_not_recommend]
impl Kind for FileFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for FileFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for FileFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FileFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<FileFormat> for FileFormat {
    #[inline]
    fn into_value(self) -> Value<FileFormat> {
        const VALUES: &[&str] = &["CSV", "CSV_WITH_HEADER", "JSON"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
