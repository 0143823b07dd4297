// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Omics::AnnotationStore` and its property types.

use crate::l1::*;

/// > AWS HealthOmics variant stores and annotation stores are no longer open to new customers. Existing customers can continue to use the service as normal. For more information, see [AWS HealthOmics variant store and annotation store availability change](https://docs.aws.amazon.com/omics/latest/dev/variant-store-availability-change.html).
///
/// Creates an annotation store.
///
/// `AWS::Omics::AnnotationStore`; `Ref` returns its `Name`, a [`omics::AnnotationStoreName`](kinds::omics::AnnotationStoreName).
/// Changing one of these replaces it: `Name`, `Reference`, `SseConfig`, `StoreFormat`, `StoreOptions`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-annotationstore.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAnnotationStore(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Omics::AnnotationStore",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("annotation_store.rules"),
};

impl CfnAnnotationStore {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Omics::AnnotationStore";

    /// `CfnAnnotationStore` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the Annotation Store.
    /// - `store_format`: The annotation file format of the store.
    pub fn new(name: impl IntoValue<String>, store_format: impl IntoValue<StoreFormat>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("StoreFormat", store_format.into_value().into_node());
        Self(object_)
    }

    /// A description for the store.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The genome reference for the store's annotations.
    ///
    /// `Reference`; an update replaces the resource.
    pub fn reference(mut self, value: impl IntoValue<ReferenceItemProperty>) -> Self {
        self.0.put("Reference", value.into_value().into_node());
        self
    }

    /// The store's server-side encryption (SSE) settings.
    ///
    /// `SseConfig`; an update replaces the resource.
    pub fn sse_config(mut self, value: impl IntoValue<SseConfigProperty>) -> Self {
        self.0.put("SseConfig", value.into_value().into_node());
        self
    }

    /// File parsing options for the annotation store.
    ///
    /// `StoreOptions`; an update replaces the resource.
    pub fn store_options(mut self, value: impl IntoValue<StoreOptionsProperty>) -> Self {
        self.0.put("StoreOptions", value.into_value().into_node());
        self
    }

    /// Tags for the store.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Construct for CfnAnnotationStore {
    type Handle = CfnAnnotationStoreRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAnnotationStoreRef {
        CfnAnnotationStoreRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAnnotationStore`] of a stack.
pub struct CfnAnnotationStoreRef(NodeRef);

impl Clone for CfnAnnotationStoreRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAnnotationStoreRef {}
impl AsNode for CfnAnnotationStoreRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAnnotationStoreRef {
    /// What `Ref` returns: its `Name`, a [`omics::AnnotationStoreName`](kinds::omics::AnnotationStoreName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::omics::AnnotationStoreName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// When the store was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The store's ID.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The store's status.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The store's status message.
    ///
    /// `Fn::GetAtt` of `StatusMessage`.
    #[inline]
    pub fn attr_status_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StatusMessage")))
    }

    /// The store's ARN.
    ///
    /// `Fn::GetAtt` of `StoreArn`.
    #[inline]
    pub fn attr_store_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StoreArn")))
    }

    /// The store's size in bytes.
    ///
    /// `Fn::GetAtt` of `StoreSizeBytes`.
    #[inline]
    pub fn attr_store_size_bytes(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StoreSizeBytes")))
    }

    /// When the store was updated.
    ///
    /// `Fn::GetAtt` of `UpdateTime`.
    #[inline]
    pub fn attr_update_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdateTime")))
    }
}

impl IntoValue<kinds::omics::AnnotationStoreName> for &CfnAnnotationStoreRef {
    #[inline]
    fn into_value(self) -> Value<kinds::omics::AnnotationStoreName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A genome reference.
///
/// The property type `ReferenceItem` of `AWS::Omics::AnnotationStore`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReferenceItemProperty(Object);

impl ReferenceItemProperty {
    /// `ReferenceItemProperty` with its required properties, in alphabetical order:
    ///
    /// - `reference_arn`: The reference's ARN.
    pub fn new(reference_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ReferenceArn", reference_arn.into_value().into_node());
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

impl Kind for ReferenceItemProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReferenceItemProperty> for ReferenceItemProperty {}
impl From<ReferenceItemProperty> for Node {
    #[inline]
    fn from(value: ReferenceItemProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReferenceItemProperty> for ReferenceItemProperty {
    #[inline]
    fn into_value(self) -> Value<ReferenceItemProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Server-side encryption (SSE) settings for a store.
///
/// The property type `SseConfig` of `AWS::Omics::AnnotationStore`.
#[must_use = "a property type does nothing until it is set"]
pub struct SseConfigProperty(Object);

impl SseConfigProperty {
    /// `SseConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The encryption type.
    pub fn new(r#type: impl IntoValue<super::Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// An encryption key ARN.
    ///
    /// `KeyArn`; an update replaces the resource.
    pub fn key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KeyArn", value.into_value().into_node());
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

impl Kind for SseConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SseConfigProperty> for SseConfigProperty {}
impl From<SseConfigProperty> for Node {
    #[inline]
    fn from(value: SseConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SseConfigProperty> for SseConfigProperty {
    #[inline]
    fn into_value(self) -> Value<SseConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The store's file parsing options.
///
/// The property type `StoreOptions` of `AWS::Omics::AnnotationStore`.
#[must_use = "a property type does nothing until it is set"]
pub struct StoreOptionsProperty(Object);

impl StoreOptionsProperty {
    /// `StoreOptionsProperty` with its required properties, in alphabetical order:
    ///
    /// - `tsv_store_options`: Formatting options for a TSV file.
    pub fn new(tsv_store_options: impl IntoValue<TsvStoreOptionsProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TsvStoreOptions",
            tsv_store_options.into_value().into_node(),
        );
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

impl Kind for StoreOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StoreOptionsProperty> for StoreOptionsProperty {}
impl From<StoreOptionsProperty> for Node {
    #[inline]
    fn from(value: StoreOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StoreOptionsProperty> for StoreOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<StoreOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The store's parsing options.
///
/// The property type `TsvStoreOptions` of `AWS::Omics::AnnotationStore`.
#[must_use = "a property type does nothing until it is set"]
pub struct TsvStoreOptionsProperty(Object);

impl TsvStoreOptionsProperty {
    /// `TsvStoreOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The store's annotation type.
    ///
    /// `AnnotationType`; one of `GENERIC`, `CHR_POS`, `CHR_POS_REF_ALT`, `CHR_START_END_ONE_BASE`, `CHR_START_END_REF_ALT_ONE_BASE`, `CHR_START_END_ZERO_BASE`, `CHR_START_END_REF_ALT_ZERO_BASE`; an update replaces the resource.
    pub fn annotation_type(mut self, value: impl IntoValue<AnnotationType>) -> Self {
        self.0.put("AnnotationType", value.into_value().into_node());
        self
    }

    /// The store's header key to column name mapping.
    ///
    /// `FormatToHeader`; an update replaces the resource.
    pub fn format_to_header(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("FormatToHeader", value.into_value().into_node());
        self
    }

    /// The schema of an annotation store.
    ///
    /// `Schema`; one of `LONG`, `INT`, `STRING`, `FLOAT`, `DOUBLE`, `BOOLEAN`; an update replaces the resource.
    pub fn schema(mut self, value: impl IntoValue<List<Map<Schema>>>) -> Self {
        self.0.put("Schema", value.into_value().into_node());
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

impl Kind for TsvStoreOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TsvStoreOptionsProperty> for TsvStoreOptionsProperty {}
impl From<TsvStoreOptionsProperty> for Node {
    #[inline]
    fn from(value: TsvStoreOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TsvStoreOptionsProperty> for TsvStoreOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<TsvStoreOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AnnotationType` of a `TsvStoreOptions` of `AWS::Omics::AnnotationStore`.
pub enum AnnotationType {
    /// `CHR_POS`.
    ChrPos,
    /// `CHR_POS_REF_ALT`.
    ChrPosRefAlt,
    /// `CHR_START_END_ONE_BASE`.
    ChrStartEndOneBase,
    /// `CHR_START_END_REF_ALT_ONE_BASE`.
    ChrStartEndRefAltOneBase,
    /// `CHR_START_END_REF_ALT_ZERO_BASE`.
    ChrStartEndRefAltZeroBase,
    /// `CHR_START_END_ZERO_BASE`.
    ChrStartEndZeroBase,
    /// `GENERIC`.
    Generic,
}

#[diagnostic::do_not_recommend]
impl Kind for AnnotationType {}
#[diagnostic::do_not_recommend]
impl TextKind for AnnotationType {}
#[diagnostic::do_not_recommend]
impl IdKind for AnnotationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AnnotationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AnnotationType> for AnnotationType {
    #[inline]
    fn into_value(self) -> Value<AnnotationType> {
        const VALUES: &[&str] = &[
            "CHR_POS",
            "CHR_POS_REF_ALT",
            "CHR_START_END_ONE_BASE",
            "CHR_START_END_REF_ALT_ONE_BASE",
            "CHR_START_END_REF_ALT_ZERO_BASE",
            "CHR_START_END_ZERO_BASE",
            "GENERIC",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Schema` of a `TsvStoreOptions` of `AWS::Omics::AnnotationStore`.
pub enum Schema {
    /// `BOOLEAN`.
    Boolean,
    /// `DOUBLE`.
    Double,
    /// `FLOAT`.
    Float,
    /// `INT`.
    Int,
    /// `LONG`.
    Long,
    /// `STRING`.
    String_,
}

#[diagnostic::do_not_recommend]
impl Kind for Schema {}
#[diagnostic::do_not_recommend]
impl TextKind for Schema {}
#[diagnostic::do_not_recommend]
impl IdKind for Schema {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Schema {}
#[diagnostic::do_not_recommend]
impl IntoValue<Schema> for Schema {
    #[inline]
    fn into_value(self) -> Value<Schema> {
        const VALUES: &[&str] = &["BOOLEAN", "DOUBLE", "FLOAT", "INT", "LONG", "STRING"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `StoreFormat` of `AWS::Omics::AnnotationStore`.
pub enum StoreFormat {
    /// `GFF`.
    Gff,
    /// `TSV`.
    Tsv,
    /// `VCF`.
    Vcf,
}

#[diagnostic::do_not_recommend]
impl Kind for StoreFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for StoreFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for StoreFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for StoreFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<StoreFormat> for StoreFormat {
    #[inline]
    fn into_value(self) -> Value<StoreFormat> {
        const VALUES: &[&str] = &["GFF", "TSV", "VCF"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
