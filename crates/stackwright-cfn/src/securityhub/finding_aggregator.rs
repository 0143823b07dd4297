// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SecurityHub::FindingAggregator` and its property types.

use crate::l1::*;

/// The `AWS::SecurityHub::FindingAggregator` resource enables cross-Region aggregation. When cross-Region aggregation is enabled, you can aggregate findings, finding updates, insights, control compliance statuses, and security scores from one or more linked Regions to a single aggregation Region. You can then view and manage all of this data from the aggregation Region. For more details about cross-Region aggregation, see [Cross-Region aggregation](https://docs.aws.amazon.com/securityhub/latest/userguide/finding-aggregation.html) in the *AWS Security Hub CSPM User Guide*
///
/// This resource must be created in the Region that you want to designate as your aggregation Region.
///
/// Cross-Region aggregation is also a prerequisite for using [central configuration](https://docs.aws.amazon.com/securityhub/latest/userguide/central-configuration-intro.html) in Security Hub CSPM.
///
/// `AWS::SecurityHub::FindingAggregator`; `Ref` returns its `FindingAggregatorArn`, a [`securityhub::FindingAggregatorArn`](kinds::securityhub::FindingAggregatorArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-findingaggregator.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFindingAggregator(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SecurityHub::FindingAggregator",
    tags: None,
    rules: include_str!("finding_aggregator.rules"),
};

impl CfnFindingAggregator {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SecurityHub::FindingAggregator";

    /// `CfnFindingAggregator` with its required properties, in alphabetical order:
    ///
    /// - `region_linking_mode`: Indicates whether to aggregate findings from all of the available Regions in the current partition.
    pub fn new(region_linking_mode: impl IntoValue<RegionLinkingMode>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "RegionLinkingMode",
            region_linking_mode.into_value().into_node(),
        );
        Self(object_)
    }

    /// If `RegionLinkingMode` is `ALL_REGIONS_EXCEPT_SPECIFIED`, then this is a space-separated list of Regions that do not aggregate findings to the aggregation Region.
    ///
    /// If `RegionLinkingMode` is `SPECIFIED_REGIONS`, then this is a space-separated list of Regions that do aggregate findings to the aggregation Region.
    ///
    /// `Regions`; updated in place.
    pub fn regions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Regions", value.into_value().into_node());
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

impl Construct for CfnFindingAggregator {
    type Handle = CfnFindingAggregatorRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFindingAggregatorRef {
        CfnFindingAggregatorRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFindingAggregator`] of a stack.
pub struct CfnFindingAggregatorRef(NodeRef);

impl Clone for CfnFindingAggregatorRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFindingAggregatorRef {}
impl AsNode for CfnFindingAggregatorRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFindingAggregatorRef {
    /// What `Ref` returns: its `FindingAggregatorArn`, a [`securityhub::FindingAggregatorArn`](kinds::securityhub::FindingAggregatorArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::securityhub::FindingAggregatorArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The home Region. Findings generated in linked Regions are replicated and sent to the home Region.
    ///
    /// `Fn::GetAtt` of `FindingAggregationRegion`.
    #[inline]
    pub fn attr_finding_aggregation_region(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("FindingAggregationRegion"),
        ))
    }

    /// The ARN of the finding aggregator. You use the finding aggregator ARN to retrieve details for, update, and delete the finding aggregator.
    ///
    /// `Fn::GetAtt` of `FindingAggregatorArn`.
    #[inline]
    pub fn attr_finding_aggregator_arn(&self) -> Value<kinds::securityhub::FindingAggregatorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FindingAggregatorArn")))
    }
}

impl IntoValue<kinds::securityhub::FindingAggregatorArn> for &CfnFindingAggregatorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::securityhub::FindingAggregatorArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `RegionLinkingMode` of `AWS::SecurityHub::FindingAggregator`.
pub enum RegionLinkingMode {
    /// `ALL_REGIONS`.
    AllRegions,
    /// `ALL_REGIONS_EXCEPT_SPECIFIED`.
    AllRegionsExceptSpecified,
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
        const VALUES: &[&str] = &[
            "ALL_REGIONS",
            "ALL_REGIONS_EXCEPT_SPECIFIED",
            "SPECIFIED_REGIONS",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
