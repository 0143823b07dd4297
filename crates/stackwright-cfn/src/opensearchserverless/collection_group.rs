// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::OpenSearchServerless::CollectionGroup` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::OpenSearchServerless::CollectionGroup
///
/// `AWS::OpenSearchServerless::CollectionGroup`; `Ref` returns its `Id`, a [`opensearchserverless::CollectionGroupId`](kinds::opensearchserverless::CollectionGroupId).
/// Changing one of these replaces it: `Generation`, `Name`, `StandbyReplicas`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-collectiongroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCollectionGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::OpenSearchServerless::CollectionGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("collection_group.rules"),
};

impl CfnCollectionGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::OpenSearchServerless::CollectionGroup";

    /// `CfnCollectionGroup` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the collection group.
    /// - `standby_replicas`: Indicates whether standby replicas are used for the collection group.
    pub fn new(
        name: impl IntoValue<String>,
        standby_replicas: impl IntoValue<super::StandbyReplicas>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("StandbyReplicas", standby_replicas.into_value().into_node());
        Self(object_)
    }

    /// The `CapacityLimits` property.
    ///
    /// `CapacityLimits`; updated in place.
    pub fn capacity_limits(mut self, value: impl IntoValue<CapacityLimitsProperty>) -> Self {
        self.0.put("CapacityLimits", value.into_value().into_node());
        self
    }

    /// The description of the collection group.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The generation of Amazon OpenSearch Serverless for the collection group. Valid values are CLASSIC and NEXTGEN.
    ///
    /// `Generation`; one of `CLASSIC`, `NEXTGEN`; an update replaces the resource.
    pub fn generation(mut self, value: impl IntoValue<Generation>) -> Self {
        self.0.put("Generation", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
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

impl Construct for CfnCollectionGroup {
    type Handle = CfnCollectionGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCollectionGroupRef {
        CfnCollectionGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCollectionGroup`] of a stack.
pub struct CfnCollectionGroupRef(NodeRef);

impl Clone for CfnCollectionGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCollectionGroupRef {}
impl AsNode for CfnCollectionGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCollectionGroupRef {
    /// What `Ref` returns: its `Id`, a [`opensearchserverless::CollectionGroupId`](kinds::opensearchserverless::CollectionGroupId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::opensearchserverless::CollectionGroupId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the collection group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::opensearchserverless::CollectionGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The unique identifier of the collection group.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::opensearchserverless::CollectionGroupId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::opensearchserverless::CollectionGroupId> for &CfnCollectionGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::opensearchserverless::CollectionGroupId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::opensearchserverless::CollectionGroupArn> for &CfnCollectionGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::opensearchserverless::CollectionGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The property type `CapacityLimits` of `AWS::OpenSearchServerless::CollectionGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct CapacityLimitsProperty(Object);

impl CapacityLimitsProperty {
    /// `CapacityLimitsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum indexing capacity for collections in the group.
    ///
    /// `MaxIndexingCapacityInOcu`.
    pub fn max_indexing_capacity_in_ocu(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("MaxIndexingCapacityInOcu", value.into_value().into_node());
        self
    }

    /// The maximum search capacity for collections in the group.
    ///
    /// `MaxSearchCapacityInOcu`.
    pub fn max_search_capacity_in_ocu(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("MaxSearchCapacityInOcu", value.into_value().into_node());
        self
    }

    /// The minimum indexing capacity for collections in the group.
    ///
    /// `MinIndexingCapacityInOcu`.
    pub fn min_indexing_capacity_in_ocu(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("MinIndexingCapacityInOcu", value.into_value().into_node());
        self
    }

    /// The minimum search capacity for collections in the group.
    ///
    /// `MinSearchCapacityInOcu`.
    pub fn min_search_capacity_in_ocu(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("MinSearchCapacityInOcu", value.into_value().into_node());
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

impl Kind for CapacityLimitsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CapacityLimitsProperty> for CapacityLimitsProperty {}
impl From<CapacityLimitsProperty> for Node {
    #[inline]
    fn from(value: CapacityLimitsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CapacityLimitsProperty> for CapacityLimitsProperty {
    #[inline]
    fn into_value(self) -> Value<CapacityLimitsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Generation` of `AWS::OpenSearchServerless::CollectionGroup`.
pub enum Generation {
    /// `CLASSIC`.
    Classic,
    /// `NEXTGEN`.
    Nextgen,
}

#[diagnostic::do_not_recommend]
impl Kind for Generation {}
#[diagnostic::do_not_recommend]
impl TextKind for Generation {}
#[diagnostic::do_not_recommend]
impl IdKind for Generation {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Generation {}
#[diagnostic::do_not_recommend]
impl IntoValue<Generation> for Generation {
    #[inline]
    fn into_value(self) -> Value<Generation> {
        const VALUES: &[&str] = &["CLASSIC", "NEXTGEN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
