// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Connect::AgentStatus` and its property types.

use crate::l1::*;

/// Contains information about an agent status.
///
/// `AWS::Connect::AgentStatus`; `Ref` returns its `AgentStatusArn`, a [`connect::AgentStatusArn`](kinds::connect::AgentStatusArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-agentstatus.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAgentStatus(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Connect::AgentStatus",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("agent_status.rules"),
};

impl CfnAgentStatus {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Connect::AgentStatus";

    /// `CfnAgentStatus` with its required properties, in alphabetical order:
    ///
    /// - `instance_arn`: The Amazon Resource Name (ARN) of the instance.
    /// - `name`: The name of the agent status.
    /// - `state`: The state of the agent status.
    pub fn new(
        instance_arn: impl IntoValue<kinds::connect::InstanceArn>,
        name: impl IntoValue<String>,
        state: impl IntoValue<State>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceArn", instance_arn.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("State", state.into_value().into_node());
        Self(object_)
    }

    /// The description of the agent status.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The display order of the agent status.
    ///
    /// `DisplayOrder`; updated in place.
    pub fn display_order(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("DisplayOrder", value.into_value().into_node());
        self
    }

    /// A number indicating the reset order of the agent status.
    ///
    /// `ResetOrderNumber`; updated in place.
    pub fn reset_order_number(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ResetOrderNumber", value.into_value().into_node());
        self
    }

    /// The tags used to organize, track, or control access for this resource. For example, { "Tags": {"key1":"value1", "key2":"value2"} }.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The type of agent status.
    ///
    /// `Type`; one of `ROUTABLE`, `CUSTOM`, `OFFLINE`; updated in place.
    pub fn r#type(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.put("Type", value.into_value().into_node());
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

impl Construct for CfnAgentStatus {
    type Handle = CfnAgentStatusRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAgentStatusRef {
        CfnAgentStatusRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAgentStatus`] of a stack.
pub struct CfnAgentStatusRef(NodeRef);

impl Clone for CfnAgentStatusRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAgentStatusRef {}
impl AsNode for CfnAgentStatusRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAgentStatusRef {
    /// What `Ref` returns: its `AgentStatusArn`, a [`connect::AgentStatusArn`](kinds::connect::AgentStatusArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::connect::AgentStatusArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the agent status.
    ///
    /// `Fn::GetAtt` of `AgentStatusArn`.
    #[inline]
    pub fn attr_agent_status_arn(&self) -> Value<kinds::connect::AgentStatusArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AgentStatusArn")))
    }

    /// The AWS Region where this resource was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedRegion`.
    #[inline]
    pub fn attr_last_modified_region(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedRegion")))
    }

    /// The timestamp when this resource was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }
}

impl IntoValue<kinds::connect::AgentStatusArn> for &CfnAgentStatusRef {
    #[inline]
    fn into_value(self) -> Value<kinds::connect::AgentStatusArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `State` of `AWS::Connect::AgentStatus`.
pub enum State {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for State {}
#[diagnostic::do_not_recommend]
impl TextKind for State {}
#[diagnostic::do_not_recommend]
impl IdKind for State {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for State {}
#[diagnostic::do_not_recommend]
impl IntoValue<State> for State {
    #[inline]
    fn into_value(self) -> Value<State> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of `AWS::Connect::AgentStatus`.
pub enum Type {
    /// `CUSTOM`.
    Custom,
    /// `OFFLINE`.
    Offline,
    /// `ROUTABLE`.
    Routable,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["CUSTOM", "OFFLINE", "ROUTABLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
