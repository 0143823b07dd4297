// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Translate::ParallelData` and its property types.

use crate::l1::*;

/// A parallel data resource in Amazon Translate used to customize machine translation output.
///
/// `AWS::Translate::ParallelData`; `Ref` returns its `Arn`, a [`translate::ParallelDataArn`](kinds::translate::ParallelDataArn).
/// Changing one of these replaces it: `Description`, `EncryptionKey`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-translate-paralleldata.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnParallelData(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Translate::ParallelData",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("parallel_data.rules"),
};

impl CfnParallelData {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Translate::ParallelData";

    /// `CfnParallelData` with its required properties, in alphabetical order:
    ///
    /// - `name`: A custom name for the parallel data resource.
    /// - `parallel_data_config`: Specifies the format and S3 location of the parallel data input file.
    pub fn new(
        name: impl IntoValue<String>,
        parallel_data_config: impl IntoValue<ParallelDataConfigProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "ParallelDataConfig",
            parallel_data_config.into_value().into_node(),
        );
        Self(object_)
    }

    /// A custom description for the parallel data resource.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The encryption key used to encrypt this object.
    ///
    /// `EncryptionKey`; an update replaces the resource.
    pub fn encryption_key(mut self, value: impl IntoValue<EncryptionKeyProperty>) -> Self {
        self.0.put("EncryptionKey", value.into_value().into_node());
        self
    }

    /// Tags associated with the parallel data resource.
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

impl Construct for CfnParallelData {
    type Handle = CfnParallelDataRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnParallelDataRef {
        CfnParallelDataRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnParallelData`] of a stack.
pub struct CfnParallelDataRef(NodeRef);

impl Clone for CfnParallelDataRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnParallelDataRef {}
impl AsNode for CfnParallelDataRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnParallelDataRef {
    /// What `Ref` returns: its `Arn`, a [`translate::ParallelDataArn`](kinds::translate::ParallelDataArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::translate::ParallelDataArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the parallel data resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::translate::ParallelDataArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The time at which the parallel data resource was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The number of records unsuccessfully imported.
    ///
    /// `Fn::GetAtt` of `FailedRecordCount`.
    #[inline]
    pub fn attr_failed_record_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FailedRecordCount")))
    }

    /// The number of UTF-8 characters imported from the parallel data input file.
    ///
    /// `Fn::GetAtt` of `ImportedDataSize`.
    #[inline]
    pub fn attr_imported_data_size(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ImportedDataSize")))
    }

    /// The number of records successfully imported.
    ///
    /// `Fn::GetAtt` of `ImportedRecordCount`.
    #[inline]
    pub fn attr_imported_record_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ImportedRecordCount")))
    }

    /// The time at which the parallel data resource was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[inline]
    pub fn attr_last_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedAt")))
    }

    /// The number of items skipped during import.
    ///
    /// `Fn::GetAtt` of `SkippedRecordCount`.
    #[inline]
    pub fn attr_skipped_record_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SkippedRecordCount")))
    }

    /// The source language of the translations in the parallel data file.
    ///
    /// `Fn::GetAtt` of `SourceLanguageCode`.
    #[inline]
    pub fn attr_source_language_code(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SourceLanguageCode")))
    }

    /// The status of the parallel data resource.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The language codes for the target languages available in the parallel data file.
    ///
    /// `Fn::GetAtt` of `TargetLanguageCodes`.
    #[inline]
    pub fn attr_target_language_codes(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TargetLanguageCodes")))
    }
}

impl IntoValue<kinds::translate::ParallelDataArn> for &CfnParallelDataRef {
    #[inline]
    fn into_value(self) -> Value<kinds::translate::ParallelDataArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The encryption key used to encrypt this object.
///
/// The property type `EncryptionKey` of `AWS::Translate::ParallelData`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionKeyProperty(Object);

impl EncryptionKeyProperty {
    /// `EncryptionKeyProperty` with its required properties, in alphabetical order:
    ///
    /// - `id`: The Amazon Resource Name (ARN) of the encryption key.
    /// - `r#type`: The type of encryption key.
    pub fn new(id: impl IntoValue<String>, r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for EncryptionKeyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EncryptionKeyProperty> for EncryptionKeyProperty {}
impl From<EncryptionKeyProperty> for Node {
    #[inline]
    fn from(value: EncryptionKeyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EncryptionKeyProperty> for EncryptionKeyProperty {
    #[inline]
    fn into_value(self) -> Value<EncryptionKeyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the format and S3 location of the parallel data input file.
///
/// The property type `ParallelDataConfig` of `AWS::Translate::ParallelData`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParallelDataConfigProperty(Object);

impl ParallelDataConfigProperty {
    /// `ParallelDataConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `format`: The format of the parallel data input file.
    /// - `s3_uri`: The URI of the Amazon S3 folder that contains the parallel data input file.
    pub fn new(format: impl IntoValue<Format>, s3_uri: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Format", format.into_value().into_node());
        object_.put("S3Uri", s3_uri.into_value().into_node());
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

impl Kind for ParallelDataConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParallelDataConfigProperty> for ParallelDataConfigProperty {}
impl From<ParallelDataConfigProperty> for Node {
    #[inline]
    fn from(value: ParallelDataConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParallelDataConfigProperty> for ParallelDataConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ParallelDataConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TagsItems` of `AWS::Translate::ParallelData`.
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

/// The values of `Format` of a `ParallelDataConfig` of `AWS::Translate::ParallelData`.
pub enum Format {
    /// `CSV`.
    Csv,
    /// `TMX`.
    Tmx,
    /// `TSV`.
    Tsv,
}

#[diagnostic::do_not_recommend]
impl Kind for Format {}
#[diagnostic::do_not_recommend]
impl TextKind for Format {}
#[diagnostic::do_not_recommend]
impl IdKind for Format {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Format {}
#[diagnostic::do_not_recommend]
impl IntoValue<Format> for Format {
    #[inline]
    fn into_value(self) -> Value<Format> {
        const VALUES: &[&str] = &["CSV", "TMX", "TSV"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `EncryptionKey` of `AWS::Translate::ParallelData`.
pub enum Type {
    /// `KMS`.
    Kms,
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
        const VALUES: &[&str] = &["KMS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
