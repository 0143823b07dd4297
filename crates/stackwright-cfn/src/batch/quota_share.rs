// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Batch::QuotaShare` and its property types.

use crate::l1::*;

/// Creates an AWS Batch quota share. Each quota share operates as a virtual queue with a configured compute capacity, resource sharing strategy, and borrow limits.
///
/// `AWS::Batch::QuotaShare`; `Ref` returns its `QuotaShareArn`, a [`batch::QuotaShareArn`](kinds::batch::QuotaShareArn).
/// Changing one of these replaces it: `JobQueue`, `QuotaShareName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-quotashare.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnQuotaShare(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Batch::QuotaShare",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("quota_share.rules"),
};

impl CfnQuotaShare {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Batch::QuotaShare";

    /// `CfnQuotaShare` with its required properties, in alphabetical order:
    ///
    /// - `capacity_limits`: A list that specifies the quantity and type of compute capacity allocated to the quota share.
    /// - `job_queue`: The AWS Batch job queue associated with the quota share.
    /// - `preemption_configuration`
    /// - `quota_share_name`: The name of the quota share.
    /// - `resource_sharing_configuration`
    pub fn new(
        capacity_limits: impl IntoValue<List<QuotaShareCapacityLimitProperty>>,
        job_queue: impl IntoValue<String>,
        preemption_configuration: impl IntoValue<QuotaSharePreemptionConfigurationProperty>,
        quota_share_name: impl IntoValue<String>,
        resource_sharing_configuration: impl IntoValue<QuotaShareResourceSharingConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CapacityLimits", capacity_limits.into_value().into_node());
        object_.put("JobQueue", job_queue.into_value().into_node());
        object_.put(
            "PreemptionConfiguration",
            preemption_configuration.into_value().into_node(),
        );
        object_.put("QuotaShareName", quota_share_name.into_value().into_node());
        object_.put(
            "ResourceSharingConfiguration",
            resource_sharing_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// The state of the quota share. If the quota share is `ENABLED`, it is able to accept jobs. If the quota share is `DISABLED`, new jobs won't be accepted but jobs already submitted can finish. The default state is `ENABLED`.
    ///
    /// `State`; one of `ENABLED`, `DISABLED`; updated in place.
    pub fn state(mut self, value: impl IntoValue<super::State>) -> Self {
        self.0.put("State", value.into_value().into_node());
        self
    }

    /// The tags that you apply to the quota share to help you categorize and organize your resources. Each tag consists of a key and an optional value.
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

impl Construct for CfnQuotaShare {
    type Handle = CfnQuotaShareRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnQuotaShareRef {
        CfnQuotaShareRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnQuotaShare`] of a stack.
pub struct CfnQuotaShareRef(NodeRef);

impl Clone for CfnQuotaShareRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnQuotaShareRef {}
impl AsNode for CfnQuotaShareRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnQuotaShareRef {
    /// What `Ref` returns: its `QuotaShareArn`, a [`batch::QuotaShareArn`](kinds::batch::QuotaShareArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::batch::QuotaShareArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `QuotaShareArn` attribute.
    ///
    /// `Fn::GetAtt` of `QuotaShareArn`.
    #[inline]
    pub fn attr_quota_share_arn(&self) -> Value<kinds::batch::QuotaShareArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("QuotaShareArn")))
    }
}

impl IntoValue<kinds::batch::QuotaShareArn> for &CfnQuotaShareRef {
    #[inline]
    fn into_value(self) -> Value<kinds::batch::QuotaShareArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `QuotaShareCapacityLimit` of `AWS::Batch::QuotaShare`.
#[must_use = "a property type does nothing until it is set"]
pub struct QuotaShareCapacityLimitProperty(Object);

impl QuotaShareCapacityLimitProperty {
    /// `QuotaShareCapacityLimitProperty` with its required properties, in alphabetical order:
    ///
    /// - `capacity_unit`: The unit of compute capacity for the capacityLimit.
    /// - `max_capacity`: The maximum capacity available for the quota share.
    pub fn new(capacity_unit: impl IntoValue<String>, max_capacity: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("CapacityUnit", capacity_unit.into_value().into_node());
        object_.put("MaxCapacity", max_capacity.into_value().into_node());
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

impl Kind for QuotaShareCapacityLimitProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<QuotaShareCapacityLimitProperty> for QuotaShareCapacityLimitProperty {}
impl From<QuotaShareCapacityLimitProperty> for Node {
    #[inline]
    fn from(value: QuotaShareCapacityLimitProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<QuotaShareCapacityLimitProperty> for QuotaShareCapacityLimitProperty {
    #[inline]
    fn into_value(self) -> Value<QuotaShareCapacityLimitProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `QuotaSharePreemptionConfiguration` of `AWS::Batch::QuotaShare`.
#[must_use = "a property type does nothing until it is set"]
pub struct QuotaSharePreemptionConfigurationProperty(Object);

impl QuotaSharePreemptionConfigurationProperty {
    /// `QuotaSharePreemptionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `in_share_preemption`: Specifies whether jobs within a quota share can be preempted by another, higher priority job in the same quota share.
    pub fn new(in_share_preemption: impl IntoValue<InSharePreemption>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "InSharePreemption",
            in_share_preemption.into_value().into_node(),
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

impl Kind for QuotaSharePreemptionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<QuotaSharePreemptionConfigurationProperty>
    for QuotaSharePreemptionConfigurationProperty
{
}
impl From<QuotaSharePreemptionConfigurationProperty> for Node {
    #[inline]
    fn from(value: QuotaSharePreemptionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<QuotaSharePreemptionConfigurationProperty>
    for QuotaSharePreemptionConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<QuotaSharePreemptionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `QuotaShareResourceSharingConfiguration` of `AWS::Batch::QuotaShare`.
#[must_use = "a property type does nothing until it is set"]
pub struct QuotaShareResourceSharingConfigurationProperty(Object);

impl QuotaShareResourceSharingConfigurationProperty {
    /// `QuotaShareResourceSharingConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `strategy`: The resource sharing strategy for the quota share.
    pub fn new(strategy: impl IntoValue<Strategy>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Strategy", strategy.into_value().into_node());
        Self(object_)
    }

    /// The maximum percentage of additional capacity that the quota share can borrow from other shares. `BorrowLimit` can only be applied to quota shares with a strategy of `LEND_AND_BORROW`. This value is expressed as a percentage of the quota share's configured CapacityLimits. The `BorrowLimit` is applied uniformly across all capacity units. For example, if the `BorrowLimit` is 200, the quota share can borrow up to 200% of its configured `maxCapacity` for each capacity unit. The default `BorrowLimit` is -1, which indicates unlimited borrowing.
    ///
    /// `BorrowLimit`.
    pub fn borrow_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("BorrowLimit", value.into_value().into_node());
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

impl Kind for QuotaShareResourceSharingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<QuotaShareResourceSharingConfigurationProperty>
    for QuotaShareResourceSharingConfigurationProperty
{
}
impl From<QuotaShareResourceSharingConfigurationProperty> for Node {
    #[inline]
    fn from(value: QuotaShareResourceSharingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<QuotaShareResourceSharingConfigurationProperty>
    for QuotaShareResourceSharingConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<QuotaShareResourceSharingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `InSharePreemption` of a `QuotaSharePreemptionConfiguration` of `AWS::Batch::QuotaShare`.
pub enum InSharePreemption {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for InSharePreemption {}
#[diagnostic::do_not_recommend]
impl TextKind for InSharePreemption {}
#[diagnostic::do_not_recommend]
impl IdKind for InSharePreemption {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InSharePreemption {}
#[diagnostic::do_not_recommend]
impl IntoValue<InSharePreemption> for InSharePreemption {
    #[inline]
    fn into_value(self) -> Value<InSharePreemption> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Strategy` of a `QuotaShareResourceSharingConfiguration` of `AWS::Batch::QuotaShare`.
pub enum Strategy {
    /// `LEND`.
    Lend,
    /// `LEND_AND_BORROW`.
    LendAndBorrow,
    /// `RESERVE`.
    Reserve,
}

#[diagnostic::do_not_recommend]
impl Kind for Strategy {}
#[diagnostic::do_not_recommend]
impl TextKind for Strategy {}
#[diagnostic::do_not_recommend]
impl IdKind for Strategy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Strategy {}
#[diagnostic::do_not_recommend]
impl IntoValue<Strategy> for Strategy {
    #[inline]
    fn into_value(self) -> Value<Strategy> {
        const VALUES: &[&str] = &["LEND", "LEND_AND_BORROW", "RESERVE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
