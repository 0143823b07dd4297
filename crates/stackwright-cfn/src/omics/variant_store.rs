// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Omics::VariantStore` and its property types.

use crate::l1::*;

/// Create a store for variant data.
///
/// `AWS::Omics::VariantStore`; `Ref` returns its `Name`, a [`omics::VariantStoreName`](kinds::omics::VariantStoreName).
/// Changing one of these replaces it: `Name`, `Reference`, `SseConfig`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-variantstore.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVariantStore(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Omics::VariantStore",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("variant_store.rules"),
};

impl CfnVariantStore {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Omics::VariantStore";

    /// `CfnVariantStore` with its required properties, in alphabetical order:
    ///
    /// - `name`: A name for the store.
    /// - `reference`: The genome reference for the store's variants.
    pub fn new(
        name: impl IntoValue<String>,
        reference: impl IntoValue<ReferenceItemProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Reference", reference.into_value().into_node());
        Self(object_)
    }

    /// A description for the store.
    ///
    /// `Description`; updated in place.
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

impl Construct for CfnVariantStore {
    type Handle = CfnVariantStoreRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVariantStoreRef {
        CfnVariantStoreRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVariantStore`] of a stack.
pub struct CfnVariantStoreRef(NodeRef);

impl Clone for CfnVariantStoreRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVariantStoreRef {}
impl AsNode for CfnVariantStoreRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVariantStoreRef {
    /// What `Ref` returns: its `Name`, a [`omics::VariantStoreName`](kinds::omics::VariantStoreName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::omics::VariantStoreName> {
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

impl IntoValue<kinds::omics::VariantStoreName> for &CfnVariantStoreRef {
    #[inline]
    fn into_value(self) -> Value<kinds::omics::VariantStoreName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The read set's genome reference ARN.
///
/// The property type `ReferenceItem` of `AWS::Omics::VariantStore`.
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
/// The property type `SseConfig` of `AWS::Omics::VariantStore`.
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
