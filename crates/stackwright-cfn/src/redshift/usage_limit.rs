// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Redshift::UsageLimit` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::Redshift::UsageLimit. Creates a usage limit for a specified Amazon Redshift feature on a cluster. The usage limit is identified by the returned usage limit identifier.
///
/// `AWS::Redshift::UsageLimit`; `Ref` returns its `Arn`, a [`redshift::UsageLimitArn`](kinds::redshift::UsageLimitArn).
/// Changing one of these replaces it: `ClusterIdentifier`, `FeatureType`, `LimitType`, `Period`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-usagelimit.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnUsageLimit(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Redshift::UsageLimit",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("usage_limit.rules"),
};

impl CfnUsageLimit {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Redshift::UsageLimit";

    /// `CfnUsageLimit` with its required properties, in alphabetical order:
    ///
    /// - `amount`: The limit amount.
    /// - `cluster_identifier`: The identifier of the cluster that you want to limit usage.
    /// - `feature_type`: The Amazon Redshift feature that you want to limit.
    /// - `limit_type`: The type of limit.
    pub fn new(
        amount: impl IntoValue<f64>,
        cluster_identifier: impl IntoValue<kinds::redshift::ClusterIdentifier>,
        feature_type: impl IntoValue<FeatureType>,
        limit_type: impl IntoValue<LimitType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Amount", amount.into_value().into_node());
        object_.put(
            "ClusterIdentifier",
            cluster_identifier.into_value().into_node(),
        );
        object_.put("FeatureType", feature_type.into_value().into_node());
        object_.put("LimitType", limit_type.into_value().into_node());
        Self(object_)
    }

    /// The action that Amazon Redshift takes when the limit is reached. The default is log.
    ///
    /// `BreachAction`; one of `log`, `emit-metric`, `disable`; updated in place.
    pub fn breach_action(mut self, value: impl IntoValue<BreachAction>) -> Self {
        self.0.put("BreachAction", value.into_value().into_node());
        self
    }

    /// The time period that the amount applies to. A weekly period begins on Sunday. The default is monthly.
    ///
    /// `Period`; one of `daily`, `weekly`, `monthly`; an update replaces the resource.
    pub fn period(mut self, value: impl IntoValue<Period>) -> Self {
        self.0.put("Period", value.into_value().into_node());
        self
    }

    /// A list of tag instances.
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

impl Construct for CfnUsageLimit {
    type Handle = CfnUsageLimitRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnUsageLimitRef {
        CfnUsageLimitRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnUsageLimit`] of a stack.
pub struct CfnUsageLimitRef(NodeRef);

impl Clone for CfnUsageLimitRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnUsageLimitRef {}
impl AsNode for CfnUsageLimitRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnUsageLimitRef {
    /// What `Ref` returns: its `Arn`, a [`redshift::UsageLimitArn`](kinds::redshift::UsageLimitArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::redshift::UsageLimitArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the usage limit.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::redshift::UsageLimitArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The identifier of the usage limit.
    ///
    /// `Fn::GetAtt` of `UsageLimitId`.
    #[inline]
    pub fn attr_usage_limit_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UsageLimitId")))
    }
}

impl IntoValue<kinds::redshift::UsageLimitArn> for &CfnUsageLimitRef {
    #[inline]
    fn into_value(self) -> Value<kinds::redshift::UsageLimitArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `BreachAction` of `AWS::Redshift::UsageLimit`.
pub enum BreachAction {
    /// `disable`.
    Disable,
    /// `emit-metric`.
    EmitMetric,
    /// `log`.
    Log,
}

#[diagnostic::do_not_recommend]
impl Kind for BreachAction {}
#[diagnostic::do_not_recommend]
impl TextKind for BreachAction {}
#[diagnostic::do_not_recommend]
impl IdKind for BreachAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for BreachAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<BreachAction> for BreachAction {
    #[inline]
    fn into_value(self) -> Value<BreachAction> {
        const VALUES: &[&str] = &["disable", "emit-metric", "log"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FeatureType` of `AWS::Redshift::UsageLimit`.
pub enum FeatureType {
    /// `concurrency-scaling`.
    ConcurrencyScaling,
    /// `cross-region-datasharing`.
    CrossRegionDatasharing,
    /// `extra-compute-for-automatic-optimization`.
    ExtraComputeForAutomaticOptimization,
    /// `spectrum`.
    Spectrum,
}

#[diagnostic::do_not_recommend]
impl Kind for FeatureType {}
#[diagnostic::do_not_recommend]
impl TextKind for FeatureType {}
#[diagnostic::do_not_recommend]
impl IdKind for FeatureType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FeatureType {}
#[diagnostic::do_not_recommend]
impl IntoValue<FeatureType> for FeatureType {
    #[inline]
    fn into_value(self) -> Value<FeatureType> {
        const VALUES: &[&str] = &[
            "concurrency-scaling",
            "cross-region-datasharing",
            "extra-compute-for-automatic-optimization",
            "spectrum",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LimitType` of `AWS::Redshift::UsageLimit`.
pub enum LimitType {
    /// `data-scanned`.
    DataScanned,
    /// `time`.
    Time,
}

#[diagnostic::do_not_recommend]
impl Kind for LimitType {}
#[diagnostic::do_not_recommend]
impl TextKind for LimitType {}
#[diagnostic::do_not_recommend]
impl IdKind for LimitType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LimitType {}
#[diagnostic::do_not_recommend]
impl IntoValue<LimitType> for LimitType {
    #[inline]
    fn into_value(self) -> Value<LimitType> {
        const VALUES: &[&str] = &["data-scanned", "time"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Period` of `AWS::Redshift::UsageLimit`.
pub enum Period {
    /// `daily`.
    Daily,
    /// `monthly`.
    Monthly,
    /// `weekly`.
    Weekly,
}

#[diagnostic::do_not_recommend]
impl Kind for Period {}
#[diagnostic::do_not_recommend]
impl TextKind for Period {}
#[diagnostic::do_not_recommend]
impl IdKind for Period {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Period {}
#[diagnostic::do_not_recommend]
impl IntoValue<Period> for Period {
    #[inline]
    fn into_value(self) -> Value<Period> {
        const VALUES: &[&str] = &["daily", "monthly", "weekly"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
