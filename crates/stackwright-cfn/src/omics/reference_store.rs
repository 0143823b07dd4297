// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Omics::ReferenceStore` and its property types.

use crate::l1::*;

/// Creates a reference store.
///
/// `AWS::Omics::ReferenceStore`; `Ref` returns its `ReferenceStoreId`, a [`omics::ReferenceStoreId`](kinds::omics::ReferenceStoreId).
/// Changing one of these replaces it: `Description`, `Name`, `SseConfig`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-referencestore.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnReferenceStore(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Omics::ReferenceStore",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("reference_store.rules"),
};

impl CfnReferenceStore {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Omics::ReferenceStore";

    /// `CfnReferenceStore` with its required properties, in alphabetical order:
    ///
    /// - `name`: A name for the store.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A description for the store.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Construct for CfnReferenceStore {
    type Handle = CfnReferenceStoreRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnReferenceStoreRef {
        CfnReferenceStoreRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnReferenceStore`] of a stack.
pub struct CfnReferenceStoreRef(NodeRef);

impl Clone for CfnReferenceStoreRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnReferenceStoreRef {}
impl AsNode for CfnReferenceStoreRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnReferenceStoreRef {
    /// What `Ref` returns: its `ReferenceStoreId`, a [`omics::ReferenceStoreId`](kinds::omics::ReferenceStoreId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::omics::ReferenceStoreId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The store's ARN.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::omics::ReferenceStoreArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
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
    /// `Fn::GetAtt` of `ReferenceStoreId`.
    #[inline]
    pub fn attr_reference_store_id(&self) -> Value<kinds::omics::ReferenceStoreId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ReferenceStoreId")))
    }
}

impl IntoValue<kinds::omics::ReferenceStoreId> for &CfnReferenceStoreRef {
    #[inline]
    fn into_value(self) -> Value<kinds::omics::ReferenceStoreId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::omics::ReferenceStoreArn> for &CfnReferenceStoreRef {
    #[inline]
    fn into_value(self) -> Value<kinds::omics::ReferenceStoreArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Server-side encryption (SSE) settings for a store.
///
/// The property type `SseConfig` of `AWS::Omics::ReferenceStore`.
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
