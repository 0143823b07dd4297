// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ResilienceHub::ResiliencyPolicy` and its property types.

use crate::l1::*;

/// Defines a resiliency policy.
///
/// > AWS Resilience Hub allows you to provide a value of zero for `rtoInSecs` and `rpoInSecs` of your resiliency policy. But, while assessing your application, the lowest possible assessment result is near zero. Hence, if you provide value zero for `rtoInSecs` and `rpoInSecs`, the estimated workload RTO and estimated workload RPO result will be near zero and the *Compliance status* for your application will be set to *Policy breached*.
///
/// `AWS::ResilienceHub::ResiliencyPolicy`; `Ref` returns its `PolicyArn`, a [`resiliencehub::ResiliencyPolicyArn`](kinds::resiliencehub::ResiliencyPolicyArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehub-resiliencypolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnResiliencyPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ResilienceHub::ResiliencyPolicy",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("resiliency_policy.rules"),
};

impl CfnResiliencyPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ResilienceHub::ResiliencyPolicy";

    /// `CfnResiliencyPolicy` with its required properties, in alphabetical order:
    ///
    /// - `policy`: The resiliency policy.
    /// - `policy_name`: The name of the policy.
    /// - `tier`: The tier for this resiliency policy, ranging from the highest severity ( `MissionCritical`) to lowest ( `NonCritical`).
    pub fn new(
        policy: impl IntoValue<Map<FailurePolicyProperty>>,
        policy_name: impl IntoValue<String>,
        tier: impl IntoValue<Tier>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Policy", policy.into_value().into_node());
        object_.put("PolicyName", policy_name.into_value().into_node());
        object_.put("Tier", tier.into_value().into_node());
        Self(object_)
    }

    /// Specifies a high-level geographical location constraint for where your resilience policy data can be stored.
    ///
    /// `DataLocationConstraint`; one of `AnyLocation`, `SameContinent`, `SameCountry`; updated in place.
    pub fn data_location_constraint(
        mut self,
        value: impl IntoValue<DataLocationConstraint>,
    ) -> Self {
        self.0
            .put("DataLocationConstraint", value.into_value().into_node());
        self
    }

    /// Description of the resiliency policy.
    ///
    /// `PolicyDescription`; updated in place.
    pub fn policy_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PolicyDescription", value.into_value().into_node());
        self
    }

    /// Tags assigned to the resource. A tag is a label that you assign to an AWS resource. Each tag consists of a key/value pair.
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

impl Construct for CfnResiliencyPolicy {
    type Handle = CfnResiliencyPolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnResiliencyPolicyRef {
        CfnResiliencyPolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnResiliencyPolicy`] of a stack.
pub struct CfnResiliencyPolicyRef(NodeRef);

impl Clone for CfnResiliencyPolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnResiliencyPolicyRef {}
impl AsNode for CfnResiliencyPolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnResiliencyPolicyRef {
    /// What `Ref` returns: its `PolicyArn`, a [`resiliencehub::ResiliencyPolicyArn`](kinds::resiliencehub::ResiliencyPolicyArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::resiliencehub::ResiliencyPolicyArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Amazon Resource Name (ARN) of the resiliency policy.
    ///
    /// `Fn::GetAtt` of `PolicyArn`.
    #[inline]
    pub fn attr_policy_arn(&self) -> Value<kinds::resiliencehub::ResiliencyPolicyArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PolicyArn")))
    }
}

impl IntoValue<kinds::resiliencehub::ResiliencyPolicyArn> for &CfnResiliencyPolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::resiliencehub::ResiliencyPolicyArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Defines a failure policy.
///
/// The property type `FailurePolicy` of `AWS::ResilienceHub::ResiliencyPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct FailurePolicyProperty(Object);

impl FailurePolicyProperty {
    /// `FailurePolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `rpo_in_secs`: Recovery Point Objective (RPO) in seconds.
    /// - `rto_in_secs`: Recovery Time Objective (RTO) in seconds.
    pub fn new(rpo_in_secs: impl IntoValue<i64>, rto_in_secs: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RpoInSecs", rpo_in_secs.into_value().into_node());
        object_.put("RtoInSecs", rto_in_secs.into_value().into_node());
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

impl Kind for FailurePolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FailurePolicyProperty> for FailurePolicyProperty {}
impl From<FailurePolicyProperty> for Node {
    #[inline]
    fn from(value: FailurePolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FailurePolicyProperty> for FailurePolicyProperty {
    #[inline]
    fn into_value(self) -> Value<FailurePolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DataLocationConstraint` of `AWS::ResilienceHub::ResiliencyPolicy`.
pub enum DataLocationConstraint {
    /// `AnyLocation`.
    AnyLocation,
    /// `SameContinent`.
    SameContinent,
    /// `SameCountry`.
    SameCountry,
}

#[diagnostic::do_not_recommend]
impl Kind for DataLocationConstraint {}
#[diagnostic::do_not_recommend]
impl TextKind for DataLocationConstraint {}
#[diagnostic::do_not_recommend]
impl IdKind for DataLocationConstraint {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DataLocationConstraint {}
#[diagnostic::do_not_recommend]
impl IntoValue<DataLocationConstraint> for DataLocationConstraint {
    #[inline]
    fn into_value(self) -> Value<DataLocationConstraint> {
        const VALUES: &[&str] = &["AnyLocation", "SameContinent", "SameCountry"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Tier` of `AWS::ResilienceHub::ResiliencyPolicy`.
pub enum Tier {
    /// `CoreServices`.
    CoreServices,
    /// `Critical`.
    Critical,
    /// `Important`.
    Important,
    /// `MissionCritical`.
    MissionCritical,
    /// `NonCritical`.
    NonCritical,
}

#[diagnostic::do_not_recommend]
impl Kind for Tier {}
#[diagnostic::do_not_recommend]
impl TextKind for Tier {}
#[diagnostic::do_not_recommend]
impl IdKind for Tier {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Tier {}
#[diagnostic::do_not_recommend]
impl IntoValue<Tier> for Tier {
    #[inline]
    fn into_value(self) -> Value<Tier> {
        const VALUES: &[&str] = &[
            "CoreServices",
            "Critical",
            "Important",
            "MissionCritical",
            "NonCritical",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
