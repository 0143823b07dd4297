// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Deadline::Limit` and its property types.

use crate::l1::*;

/// Creates a limit that manages the distribution of shared resources, such as floating licenses. A limit can throttle work assignments, help manage workloads, and track current usage. Before you use a limit, you must associate the limit with one or more queues.
///
/// You must add the `amountRequirementName` to a step in a job template to declare the limit requirement.
///
/// `AWS::Deadline::Limit`; `Ref` returns the physical id, which is made of `FarmId`, `LimitId`.
/// Changing one of these replaces it: `AmountRequirementName`, `FarmId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-limit.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLimit(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Deadline::Limit",
    tags: None,
    rules: include_str!("limit.rules"),
};

impl CfnLimit {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Deadline::Limit";

    /// `CfnLimit` with its required properties, in alphabetical order:
    ///
    /// - `amount_requirement_name`: The value that you specify as the `name` in the `amounts` field of the `hostRequirements` in a step of a job template to declare the limit requirement.
    /// - `display_name`: The name of the limit used in lists to identify the limit.
    /// - `farm_id`: The unique identifier of the farm that contains the limit.
    /// - `max_count`: The maximum number of resources constrained by this limit.
    pub fn new(
        amount_requirement_name: impl IntoValue<String>,
        display_name: impl IntoValue<String>,
        farm_id: impl IntoValue<String>,
        max_count: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AmountRequirementName",
            amount_requirement_name.into_value().into_node(),
        );
        object_.put("DisplayName", display_name.into_value().into_node());
        object_.put("FarmId", farm_id.into_value().into_node());
        object_.put("MaxCount", max_count.into_value().into_node());
        Self(object_)
    }

    /// A description of the limit. A clear description helps you identify the purpose of the limit.
    ///
    /// > This field can store any content. Escape or encode this content before displaying it on a webpage or any other system that might interpret the content of this field.
    ///
    /// `Description`; default `""`; updated in place.
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

impl Construct for CfnLimit {
    type Handle = CfnLimitRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLimitRef {
        CfnLimitRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLimit`] of a stack.
pub struct CfnLimitRef(NodeRef);

impl Clone for CfnLimitRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLimitRef {}
impl AsNode for CfnLimitRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLimitRef {
    /// What `Ref` returns: the physical id, which is made of `FarmId`, `LimitId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The number of resources from the limit that are being used by jobs. The result is delayed and may not be the count at the time that you called the operation.
    ///
    /// `Fn::GetAtt` of `CurrentCount`.
    #[inline]
    pub fn attr_current_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CurrentCount")))
    }

    /// The unique identifier of the limit.
    ///
    /// `Fn::GetAtt` of `LimitId`.
    #[inline]
    pub fn attr_limit_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LimitId")))
    }
}
