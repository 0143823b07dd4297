// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::WellArchitected::AgentGoal` and its property types.

use crate::l1::*;

/// Resource schema for AWS::WellArchitected::AgentGoal. An Agent Goal expresses a Well-Architected objective (a title, optional description, and the pillars it targets) within an Agent Profile, used to focus Well-Architected Agent recommendations.
///
/// `AWS::WellArchitected::AgentGoal`; `Ref` returns its `Arn`, a [`wellarchitected::AgentGoalArn`](kinds::wellarchitected::AgentGoalArn).
/// Changing one of these replaces it: `ProfileArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-agentgoal.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAgentGoal(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::WellArchitected::AgentGoal",
    tags: None,
    rules: include_str!("agent_goal.rules"),
};

impl CfnAgentGoal {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::WellArchitected::AgentGoal";

    /// `CfnAgentGoal` with its required properties, in alphabetical order:
    ///
    /// - `pillars`: The list of Well-Architected pillars this goal targets.
    /// - `profile_arn`: The Amazon Resource Name (ARN) of the parent Agent Profile that owns this goal.
    /// - `title`: The title of the Agent Goal.
    pub fn new(
        pillars: impl IntoValue<List<Pillar>>,
        profile_arn: impl IntoValue<kinds::wellarchitected::ProfileArn>,
        title: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Pillars", pillars.into_value().into_node());
        object_.put("ProfileArn", profile_arn.into_value().into_node());
        object_.put("Title", title.into_value().into_node());
        Self(object_)
    }

    /// A description of the Agent Goal.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Construct for CfnAgentGoal {
    type Handle = CfnAgentGoalRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAgentGoalRef {
        CfnAgentGoalRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAgentGoal`] of a stack.
pub struct CfnAgentGoalRef(NodeRef);

impl Clone for CfnAgentGoalRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAgentGoalRef {}
impl AsNode for CfnAgentGoalRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAgentGoalRef {
    /// What `Ref` returns: its `Arn`, a [`wellarchitected::AgentGoalArn`](kinds::wellarchitected::AgentGoalArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::wellarchitected::AgentGoalArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The synthetic Amazon Resource Name (ARN) of the Agent Goal, composed of the parent profile ARN and the goal id.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::wellarchitected::AgentGoalArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The timestamp when the goal was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The identifier of the system or user that created this goal.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[inline]
    pub fn attr_created_by(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedBy")))
    }

    /// The service-generated unique identifier of the Agent Goal.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The timestamp when the goal was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedAt`.
    #[inline]
    pub fn attr_last_modified_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedAt")))
    }

    /// The identifier of the system or user that last modified this goal.
    ///
    /// `Fn::GetAtt` of `LastModifiedBy`.
    #[inline]
    pub fn attr_last_modified_by(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedBy")))
    }
}

impl IntoValue<kinds::wellarchitected::AgentGoalArn> for &CfnAgentGoalRef {
    #[inline]
    fn into_value(self) -> Value<kinds::wellarchitected::AgentGoalArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `Pillars` of `AWS::WellArchitected::AgentGoal`.
pub enum Pillar {
    /// `COST_OPTIMIZATION`.
    CostOptimization,
    /// `OPERATIONAL_EXCELLENCE`.
    OperationalExcellence,
    /// `PERFORMANCE`.
    Performance,
    /// `RESILIENCE`.
    Resilience,
    /// `SECURITY`.
    Security,
}

#[diagnostic::do_not_recommend]
impl Kind for Pillar {}
#[diagnostic::do_not_recommend]
impl TextKind for Pillar {}
#[diagnostic::do_not_recommend]
impl IdKind for Pillar {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Pillar {}
#[diagnostic::do_not_recommend]
impl IntoValue<Pillar> for Pillar {
    #[inline]
    fn into_value(self) -> Value<Pillar> {
        const VALUES: &[&str] = &[
            "COST_OPTIMIZATION",
            "OPERATIONAL_EXCELLENCE",
            "PERFORMANCE",
            "RESILIENCE",
            "SECURITY",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
