// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::WellArchitected::AgentProfile` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::WellArchitected::AgentProfile. An Agent Profile defines the execution role, account/region scope (via aggregation configuration access roles), and Well-Architected pillar focus used to generate Well-Architected Agent recommendations.
///
/// `AWS::WellArchitected::AgentProfile`; `Ref` returns its `Arn`, a [`wellarchitected::AgentProfileArn`](kinds::wellarchitected::AgentProfileArn).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-agentprofile.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAgentProfile(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::WellArchitected::AgentProfile",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("agent_profile.rules"),
};

impl CfnAgentProfile {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::WellArchitected::AgentProfile";

    /// `CfnAgentProfile` with its required properties, in alphabetical order:
    ///
    /// - `aggregation_configuration`: The aggregation configuration entries (account, regions, access role) associated with this profile.
    /// - `execution_role_arn`: The ARN of the IAM role assumed to execute recommendation actions.
    /// - `name`: The name of the profile.
    /// - `pillars`: The list of Well-Architected pillars to focus on.
    pub fn new(
        aggregation_configuration: impl IntoValue<List<AggregationConfigurationProperty>>,
        execution_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        name: impl IntoValue<String>,
        pillars: impl IntoValue<List<Pillar>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AggregationConfiguration",
            aggregation_configuration.into_value().into_node(),
        );
        object_.put(
            "ExecutionRoleArn",
            execution_role_arn.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        object_.put("Pillars", pillars.into_value().into_node());
        Self(object_)
    }

    /// A business overview for the profile used to improve recommendation quality.
    ///
    /// `BusinessOverview`; updated in place.
    pub fn business_overview(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BusinessOverview", value.into_value().into_node());
        self
    }

    /// Whether deletion protection is enabled for the profile. When enabled, the profile cannot be deleted until deletion protection is disabled.
    ///
    /// `DeletionProtection`; updated in place.
    pub fn deletion_protection(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DeletionProtection", value.into_value().into_node());
        self
    }

    /// A description of the profile.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The human-readable display name of the profile.
    ///
    /// `DisplayName`; updated in place.
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DisplayName", value.into_value().into_node());
        self
    }

    /// Key-value pairs to associate with the Agent Profile.
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

impl Construct for CfnAgentProfile {
    type Handle = CfnAgentProfileRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAgentProfileRef {
        CfnAgentProfileRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAgentProfile`] of a stack.
pub struct CfnAgentProfileRef(NodeRef);

impl Clone for CfnAgentProfileRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAgentProfileRef {}
impl AsNode for CfnAgentProfileRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAgentProfileRef {
    /// What `Ref` returns: its `Arn`, a [`wellarchitected::AgentProfileArn`](kinds::wellarchitected::AgentProfileArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::wellarchitected::AgentProfileArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the Agent Profile.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::wellarchitected::AgentProfileArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The timestamp when the profile was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The identifier of the system or user that created this profile.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[inline]
    pub fn attr_created_by(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedBy")))
    }

    /// The timestamp when the profile was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedAt`.
    #[inline]
    pub fn attr_last_modified_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedAt")))
    }

    /// The identifier of the system or user that last modified this profile.
    ///
    /// `Fn::GetAtt` of `LastModifiedBy`.
    #[inline]
    pub fn attr_last_modified_by(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedBy")))
    }
}

impl IntoValue<kinds::wellarchitected::AgentProfileArn> for &CfnAgentProfileRef {
    #[inline]
    fn into_value(self) -> Value<kinds::wellarchitected::AgentProfileArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Defines an account, its in-scope regions, and the access role used to reach resources in that account.
///
/// The property type `AggregationConfiguration` of `AWS::WellArchitected::AgentProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct AggregationConfigurationProperty(Object);

impl AggregationConfigurationProperty {
    /// `AggregationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `access_role_arn`: The ARN of the IAM role used to access resources in this account.
    /// - `account_id`: The target AWS account ID.
    /// - `regions`: The target regions in the account.
    pub fn new(
        access_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        account_id: impl IntoValue<String>,
        regions: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AccessRoleArn", access_role_arn.into_value().into_node());
        object_.put("AccountId", account_id.into_value().into_node());
        object_.put("Regions", regions.into_value().into_node());
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

impl Kind for AggregationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AggregationConfigurationProperty> for AggregationConfigurationProperty {}
impl From<AggregationConfigurationProperty> for Node {
    #[inline]
    fn from(value: AggregationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AggregationConfigurationProperty> for AggregationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AggregationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Pillars` of `AWS::WellArchitected::AgentProfile`.
pub enum Pillar {
    /// `COST_OPTIMIZATION`.
    CostOptimization,
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
        const VALUES: &[&str] = &["COST_OPTIMIZATION", "PERFORMANCE", "RESILIENCE", "SECURITY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
