// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::KendraRanking::ExecutionPlan` and its property types.

use crate::l1::*;

/// Creates a rescore execution plan. A rescore execution plan is an Amazon Kendra Intelligent Ranking resource used for provisioning the `Rescore` API. You set the number of capacity units that you require for Amazon Kendra Intelligent Ranking to rescore or re-rank a search service's results.
///
/// For an example of using the `CreateRescoreExecutionPlan` API, including using the Python and Java SDKs, see [Semantically ranking a search service's results](https://docs.aws.amazon.com/kendra/latest/dg/search-service-rerank.html).
///
/// `AWS::KendraRanking::ExecutionPlan`; `Ref` returns its `Id`, a [`kendraranking::ExecutionPlanId`](kinds::kendraranking::ExecutionPlanId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendraranking-executionplan.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnExecutionPlan(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::KendraRanking::ExecutionPlan",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("execution_plan.rules"),
};

impl CfnExecutionPlan {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::KendraRanking::ExecutionPlan";

    /// `CfnExecutionPlan` with its required properties, in alphabetical order:
    ///
    /// - `name`: A name for the rescore execution plan.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// You can set additional capacity units to meet the needs of your rescore execution plan. You are given a single capacity unit by default. If you want to use the default capacity, you don't set additional capacity units. For more information on the default capacity and additional capacity units, see [Adjusting capacity](https://docs.aws.amazon.com/kendra/latest/dg/adjusting-capacity.html).
    ///
    /// `CapacityUnits`; updated in place.
    pub fn capacity_units(
        mut self,
        value: impl IntoValue<CapacityUnitsConfigurationProperty>,
    ) -> Self {
        self.0.put("CapacityUnits", value.into_value().into_node());
        self
    }

    /// A description for the rescore execution plan.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A list of key-value pairs that identify or categorize your rescore execution plan. You can also use tags to help control access to the rescore execution plan. Tag keys and values can consist of Unicode letters, digits, white space. They can also consist of underscore, period, colon, equal, plus, and asperand.
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

impl Construct for CfnExecutionPlan {
    type Handle = CfnExecutionPlanRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnExecutionPlanRef {
        CfnExecutionPlanRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnExecutionPlan`] of a stack.
pub struct CfnExecutionPlanRef(NodeRef);

impl Clone for CfnExecutionPlanRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnExecutionPlanRef {}
impl AsNode for CfnExecutionPlanRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnExecutionPlanRef {
    /// What `Ref` returns: its `Id`, a [`kendraranking::ExecutionPlanId`](kinds::kendraranking::ExecutionPlanId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::kendraranking::ExecutionPlanId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the rescore execution plan.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::kendraranking::ExecutionPlanArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The identifier of the rescore execution plan.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::kendraranking::ExecutionPlanId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::kendraranking::ExecutionPlanId> for &CfnExecutionPlanRef {
    #[inline]
    fn into_value(self) -> Value<kinds::kendraranking::ExecutionPlanId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::kendraranking::ExecutionPlanArn> for &CfnExecutionPlanRef {
    #[inline]
    fn into_value(self) -> Value<kinds::kendraranking::ExecutionPlanArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Sets additional capacity units configured for your rescore execution plan. A rescore execution plan is an Amazon Kendra Intelligent Ranking resource used for provisioning the `Rescore` API. You can add and remove capacity units to fit your usage requirements.
///
/// The property type `CapacityUnitsConfiguration` of `AWS::KendraRanking::ExecutionPlan`.
#[must_use = "a property type does nothing until it is set"]
pub struct CapacityUnitsConfigurationProperty(Object);

impl CapacityUnitsConfigurationProperty {
    /// `CapacityUnitsConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `rescore_capacity_units`: The amount of extra capacity for your rescore execution plan.
    pub fn new(rescore_capacity_units: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "RescoreCapacityUnits",
            rescore_capacity_units.into_value().into_node(),
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

impl Kind for CapacityUnitsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CapacityUnitsConfigurationProperty> for CapacityUnitsConfigurationProperty {}
impl From<CapacityUnitsConfigurationProperty> for Node {
    #[inline]
    fn from(value: CapacityUnitsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CapacityUnitsConfigurationProperty> for CapacityUnitsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CapacityUnitsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
