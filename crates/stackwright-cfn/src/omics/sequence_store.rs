// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Omics::SequenceStore` and its property types.

use crate::l1::*;

/// Creates a sequence store.
///
/// `AWS::Omics::SequenceStore`; `Ref` returns its `SequenceStoreId`, a [`omics::SequenceStoreId`](kinds::omics::SequenceStoreId).
/// Changing one of these replaces it: `Description`, `ETagAlgorithmFamily`, `FallbackLocation`, `Name`, `SseConfig`, `Tags`.
/// Attributes: `Arn`, `CreationTime`, `S3AccessPointArn`, `S3Uri`, `SequenceStoreId`, `Status`, `StatusMessage`, `UpdateTime`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-sequencestore.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSequenceStore(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Omics::SequenceStore",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("sequence_store.rules"),
};

impl CfnSequenceStore {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Omics::SequenceStore";

    /// `CfnSequenceStore` with its required properties, in alphabetical order:
    ///
    /// - `name`: A name for the store.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Location of the access logs.
    ///
    /// `AccessLogLocation`; updated in place.
    pub fn access_log_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AccessLogLocation", value.into_value().into_node());
        self
    }

    /// A description for the store.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The algorithm family of the ETag.
    ///
    /// `ETagAlgorithmFamily`; one of `MD5up`, `SHA256up`, `SHA512up`; an update replaces the resource.
    pub fn etag_algorithm_family(mut self, value: impl IntoValue<EtagAlgorithmFamily>) -> Self {
        self.0
            .put("ETagAlgorithmFamily", value.into_value().into_node());
        self
    }

    /// An S3 location that is used to store files that have failed a direct upload.
    ///
    /// `FallbackLocation`; an update replaces the resource.
    pub fn fallback_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("FallbackLocation", value.into_value().into_node());
        self
    }

    /// The tags keys to propagate to the S3 objects associated with read sets in the sequence store.
    ///
    /// `PropagatedSetLevelTags`; updated in place.
    pub fn propagated_set_level_tags(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("PropagatedSetLevelTags", value.into_value().into_node());
        self
    }

    /// The resource policy that controls S3 access on the store
    ///
    /// `S3AccessPolicy`; free JSON, such as an [`Object`]; updated in place.
    pub fn s3_access_policy(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("S3AccessPolicy", value.into_value().into_node());
        self
    }

    /// Server-side encryption (SSE) settings for the store.
    ///
    /// `SseConfig`; an update replaces the resource.
    pub fn sse_config(mut self, value: impl IntoValue<SseConfigProperty>) -> Self {
        self.0.put("SseConfig", value.into_value().into_node());
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

impl Construct for CfnSequenceStore {
    type Handle = CfnSequenceStoreRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSequenceStoreRef {
        CfnSequenceStoreRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSequenceStore`] of a stack.
pub struct CfnSequenceStoreRef(NodeRef);

impl Clone for CfnSequenceStoreRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSequenceStoreRef {}
impl AsNode for CfnSequenceStoreRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSequenceStoreRef {
    /// What `Ref` returns: its `SequenceStoreId`, a [`omics::SequenceStoreId`](kinds::omics::SequenceStoreId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::omics::SequenceStoreId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The store's ARN.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::omics::SequenceStoreArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// When the store was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// This is ARN of the access point associated with the S3 bucket storing read sets.
    ///
    /// `Fn::GetAtt` of `S3AccessPointArn`.
    #[inline]
    pub fn attr_s3_access_point_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("S3AccessPointArn")))
    }

    /// The S3 URI of the sequence store.
    ///
    /// `Fn::GetAtt` of `S3Uri`.
    #[inline]
    pub fn attr_s3_uri(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("S3Uri")))
    }

    /// The store's ID.
    ///
    /// `Fn::GetAtt` of `SequenceStoreId`.
    #[inline]
    pub fn attr_sequence_store_id(&self) -> Value<kinds::omics::SequenceStoreId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SequenceStoreId")))
    }

    /// Status of the sequence store.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The status message of the sequence store.
    ///
    /// `Fn::GetAtt` of `StatusMessage`.
    #[inline]
    pub fn attr_status_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StatusMessage")))
    }

    /// The last-updated time of the Sequence Store.
    ///
    /// `Fn::GetAtt` of `UpdateTime`.
    #[inline]
    pub fn attr_update_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdateTime")))
    }
}

impl IntoValue<kinds::omics::SequenceStoreId> for &CfnSequenceStoreRef {
    #[inline]
    fn into_value(self) -> Value<kinds::omics::SequenceStoreId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::omics::SequenceStoreArn> for &CfnSequenceStoreRef {
    #[inline]
    fn into_value(self) -> Value<kinds::omics::SequenceStoreArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Server-side encryption (SSE) settings for a store.
///
/// The property type `SseConfig` of `AWS::Omics::SequenceStore`.
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

/// The values of `ETagAlgorithmFamily` of `AWS::Omics::SequenceStore`.
pub enum EtagAlgorithmFamily {
    /// `MD5up`.
    Md5up,
    /// `SHA256up`.
    Sha256up,
    /// `SHA512up`.
    Sha512up,
}

#[diagnostic::do_not_recommend]
impl Kind for EtagAlgorithmFamily {}
#[diagnostic::do_not_recommend]
impl TextKind for EtagAlgorithmFamily {}
#[diagnostic::do_not_recommend]
impl IdKind for EtagAlgorithmFamily {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EtagAlgorithmFamily {}
#[diagnostic::do_not_recommend]
impl IntoValue<EtagAlgorithmFamily> for EtagAlgorithmFamily {
    #[inline]
    fn into_value(self) -> Value<EtagAlgorithmFamily> {
        const VALUES: &[&str] = &["MD5up", "SHA256up", "SHA512up"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
