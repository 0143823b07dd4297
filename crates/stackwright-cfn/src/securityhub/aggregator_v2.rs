// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SecurityHub::AggregatorV2` and its property types.

use crate::l1::*;

/// Enables aggregation across AWS Regions.
///
/// `AWS::SecurityHub::AggregatorV2`; `Ref` returns its `AggregatorV2Arn`, a [`securityhub::AggregatorV2Arn`](kinds::securityhub::AggregatorV2Arn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-aggregatorv2.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAggregatorV2(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SecurityHub::AggregatorV2",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("aggregator_v2.rules"),
};

impl CfnAggregatorV2 {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SecurityHub::AggregatorV2";

    /// `CfnAggregatorV2` with its required properties, in alphabetical order:
    ///
    /// - `linked_regions`: The list of Regions that are linked to the aggregation Region.
    /// - `region_linking_mode`: Determines how Regions are linked to an Aggregator V2.
    pub fn new(
        linked_regions: impl IntoValue<List<String>>,
        region_linking_mode: impl IntoValue<RegionLinkingMode>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("LinkedRegions", linked_regions.into_value().into_node());
        object_.put(
            "RegionLinkingMode",
            region_linking_mode.into_value().into_node(),
        );
        Self(object_)
    }

    /// A list of key-value pairs to be applied to the AggregatorV2.
    ///
    /// `Tags`; updated in place.
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

impl Construct for CfnAggregatorV2 {
    type Handle = CfnAggregatorV2Ref;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAggregatorV2Ref {
        CfnAggregatorV2Ref(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAggregatorV2`] of a stack.
pub struct CfnAggregatorV2Ref(NodeRef);

impl Clone for CfnAggregatorV2Ref {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAggregatorV2Ref {}
impl AsNode for CfnAggregatorV2Ref {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAggregatorV2Ref {
    /// What `Ref` returns: its `AggregatorV2Arn`, a [`securityhub::AggregatorV2Arn`](kinds::securityhub::AggregatorV2Arn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::securityhub::AggregatorV2Arn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The AWS Region where data is aggregated.
    ///
    /// `Fn::GetAtt` of `AggregationRegion`.
    #[inline]
    pub fn attr_aggregation_region(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AggregationRegion")))
    }

    /// The ARN of the AggregatorV2.
    ///
    /// `Fn::GetAtt` of `AggregatorV2Arn`.
    #[inline]
    pub fn attr_aggregator_v2_arn(&self) -> Value<kinds::securityhub::AggregatorV2Arn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AggregatorV2Arn")))
    }
}

impl IntoValue<kinds::securityhub::AggregatorV2Arn> for &CfnAggregatorV2Ref {
    #[inline]
    fn into_value(self) -> Value<kinds::securityhub::AggregatorV2Arn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `RegionLinkingMode` of `AWS::SecurityHub::AggregatorV2`.
pub enum RegionLinkingMode {
    /// `SPECIFIED_REGIONS`.
    SpecifiedRegions,
}

#[diagnostic::do_not_recommend]
impl Kind for RegionLinkingMode {}
#[diagnostic::do_not_recommend]
impl TextKind for RegionLinkingMode {}
#[diagnostic::do_not_recommend]
impl IdKind for RegionLinkingMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RegionLinkingMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<RegionLinkingMode> for RegionLinkingMode {
    #[inline]
    fn into_value(self) -> Value<RegionLinkingMode> {
        const VALUES: &[&str] = &["SPECIFIED_REGIONS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
