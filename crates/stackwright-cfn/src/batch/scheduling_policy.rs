// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Batch::SchedulingPolicy` and its property types.

use crate::l1::*;

/// The `AWS::Batch::SchedulingPolicy` resource specifies the parameters for an AWS Batch scheduling policy. For more information, see [Scheduling Policies](https://docs.aws.amazon.com/batch/latest/userguide/scheduling_policies.html) in the **.
///
/// `AWS::Batch::SchedulingPolicy`; `Ref` returns its `Arn`, a [`batch::SchedulingPolicyArn`](kinds::batch::SchedulingPolicyArn).
/// Changing one of these replaces it: `Name`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-schedulingpolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSchedulingPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Batch::SchedulingPolicy",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("scheduling_policy.rules"),
};

impl CfnSchedulingPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Batch::SchedulingPolicy";

    /// `CfnSchedulingPolicy` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The fair-share scheduling policy details.
    ///
    /// `FairsharePolicy`; updated in place.
    pub fn fairshare_policy(mut self, value: impl IntoValue<FairsharePolicyProperty>) -> Self {
        self.0
            .put("FairsharePolicy", value.into_value().into_node());
        self
    }

    /// The name of the fair-share scheduling policy. It can be up to 128 letters long. It can contain uppercase and lowercase letters, numbers, hyphens (-), and underscores (_).
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// Quota Share Policy for the Job Queue.
    ///
    /// `QuotaSharePolicy`; updated in place.
    pub fn quota_share_policy(mut self, value: impl IntoValue<QuotaSharePolicyProperty>) -> Self {
        self.0
            .put("QuotaSharePolicy", value.into_value().into_node());
        self
    }

    /// The tags that you apply to the scheduling policy to help you categorize and organize your resources. Each tag consists of a key and an optional value. For more information, see [Tagging AWS Resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html) in *AWS General Reference*.
    ///
    /// These tags can be updated or removed using the [TagResource](https://docs.aws.amazon.com/batch/latest/APIReference/API_TagResource.html) and [UntagResource](https://docs.aws.amazon.com/batch/latest/APIReference/API_UntagResource.html) API operations.
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

impl Construct for CfnSchedulingPolicy {
    type Handle = CfnSchedulingPolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSchedulingPolicyRef {
        CfnSchedulingPolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSchedulingPolicy`] of a stack.
pub struct CfnSchedulingPolicyRef(NodeRef);

impl Clone for CfnSchedulingPolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSchedulingPolicyRef {}
impl AsNode for CfnSchedulingPolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSchedulingPolicyRef {
    /// What `Ref` returns: its `Arn`, a [`batch::SchedulingPolicyArn`](kinds::batch::SchedulingPolicyArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::batch::SchedulingPolicyArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the scheduling policy ARN, such as `batch: *us-east-1*: *111122223333* :scheduling-policy/ *HighPriority*`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::batch::SchedulingPolicyArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::batch::SchedulingPolicyArn> for &CfnSchedulingPolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::batch::SchedulingPolicyArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The fair-share scheduling policy details.
///
/// The property type `FairsharePolicy` of `AWS::Batch::SchedulingPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct FairsharePolicyProperty(Object);

impl FairsharePolicyProperty {
    /// `FairsharePolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A value used to reserve some of the available maximum vCPU for share identifiers that aren't already used.
    ///
    /// The reserved ratio is `( *computeReservation* /100)^ *ActiveFairShares*` where `*ActiveFairShares*` is the number of active share identifiers.
    ///
    /// For example, a `computeReservation` value of 50 indicates that AWS Batch reserves 50% of the maximum available vCPU if there's only one share identifier. It reserves 25% if there are two share identifiers. It reserves 12.5% if there are three share identifiers. A `computeReservation` value of 25 indicates that AWS Batch should reserve 25% of the maximum available vCPU if there's only one share identifier, 6.25% if there are two fair share identifiers, and 1.56% if there are three share identifiers.
    ///
    /// The minimum value is 0 and the maximum value is 99.
    ///
    /// `ComputeReservation`.
    pub fn compute_reservation(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("ComputeReservation", value.into_value().into_node());
        self
    }

    /// The amount of time (in seconds) to use to calculate a fair-share percentage for each share identifier in use. A value of zero (0) indicates the default minimum time window (600 seconds). The maximum supported value is 604800 (1 week).
    ///
    /// The decay allows for more recently run jobs to have more weight than jobs that ran earlier. Consider adjusting this number if you have jobs that (on average) run longer than ten minutes, or a large difference in job count or job run times between share identifiers, and the allocation of resources doesn't meet your needs.
    ///
    /// `ShareDecaySeconds`.
    pub fn share_decay_seconds(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("ShareDecaySeconds", value.into_value().into_node());
        self
    }

    /// An array of `SharedIdentifier` objects that contain the weights for the share identifiers for the fair-share policy. Share identifiers that aren't included have a default weight of `1.0`.
    ///
    /// `ShareDistribution`.
    pub fn share_distribution(
        mut self,
        value: impl IntoValue<List<ShareAttributesProperty>>,
    ) -> Self {
        self.0
            .put("ShareDistribution", value.into_value().into_node());
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

impl Kind for FairsharePolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FairsharePolicyProperty> for FairsharePolicyProperty {}
impl From<FairsharePolicyProperty> for Node {
    #[inline]
    fn from(value: FairsharePolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FairsharePolicyProperty> for FairsharePolicyProperty {
    #[inline]
    fn into_value(self) -> Value<FairsharePolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Quota Share Policy for the Job Queue.
///
/// The property type `QuotaSharePolicy` of `AWS::Batch::SchedulingPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct QuotaSharePolicyProperty(Object);

impl QuotaSharePolicyProperty {
    /// `QuotaSharePolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `IdleResourceAssignmentStrategy` property.
    ///
    /// `IdleResourceAssignmentStrategy`; one of `FIFO`.
    pub fn idle_resource_assignment_strategy(
        mut self,
        value: impl IntoValue<IdleResourceAssignmentStrategy>,
    ) -> Self {
        self.0.put(
            "IdleResourceAssignmentStrategy",
            value.into_value().into_node(),
        );
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

impl Kind for QuotaSharePolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<QuotaSharePolicyProperty> for QuotaSharePolicyProperty {}
impl From<QuotaSharePolicyProperty> for Node {
    #[inline]
    fn from(value: QuotaSharePolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<QuotaSharePolicyProperty> for QuotaSharePolicyProperty {
    #[inline]
    fn into_value(self) -> Value<QuotaSharePolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the weights for the share identifiers for the fair-share policy. Share identifiers that aren't included have a default weight of `1.0`.
///
/// The property type `ShareAttributes` of `AWS::Batch::SchedulingPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct ShareAttributesProperty(Object);

impl ShareAttributesProperty {
    /// `ShareAttributesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A share identifier or share identifier prefix. If the string ends with an asterisk (*), this entry specifies the weight factor to use for share identifiers that start with that prefix. The list of share identifiers in a fair-share policy can't overlap. For example, you can't have one that specifies a `shareIdentifier` of `UserA*` and another that specifies a `shareIdentifier` of `UserA1`.
    ///
    /// There can be no more than 500 share identifiers active in a job queue.
    ///
    /// The string is limited to 255 alphanumeric characters, and can be followed by an asterisk (*).
    ///
    /// `ShareIdentifier`.
    pub fn share_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ShareIdentifier", value.into_value().into_node());
        self
    }

    /// The weight factor for the share identifier. The default value is 1.0. A lower value has a higher priority for compute resources. For example, jobs that use a share identifier with a weight factor of 0.125 (1/8) get 8 times the compute resources of jobs that use a share identifier with a weight factor of 1.
    ///
    /// The smallest supported value is 0.0001, and the largest supported value is 999.9999.
    ///
    /// `WeightFactor`.
    pub fn weight_factor(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("WeightFactor", value.into_value().into_node());
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

impl Kind for ShareAttributesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ShareAttributesProperty> for ShareAttributesProperty {}
impl From<ShareAttributesProperty> for Node {
    #[inline]
    fn from(value: ShareAttributesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ShareAttributesProperty> for ShareAttributesProperty {
    #[inline]
    fn into_value(self) -> Value<ShareAttributesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `IdleResourceAssignmentStrategy` of a `QuotaSharePolicy` of `AWS::Batch::SchedulingPolicy`.
pub enum IdleResourceAssignmentStrategy {
    /// `FIFO`.
    Fifo,
}

#[diagnostic::do_not_recommend]
impl Kind for IdleResourceAssignmentStrategy {}
#[diagnostic::do_not_recommend]
impl TextKind for IdleResourceAssignmentStrategy {}
#[diagnostic::do_not_recommend]
impl IdKind for IdleResourceAssignmentStrategy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IdleResourceAssignmentStrategy {}
#[diagnostic::do_not_recommend]
impl IntoValue<IdleResourceAssignmentStrategy> for IdleResourceAssignmentStrategy {
    #[inline]
    fn into_value(self) -> Value<IdleResourceAssignmentStrategy> {
        const VALUES: &[&str] = &["FIFO"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
