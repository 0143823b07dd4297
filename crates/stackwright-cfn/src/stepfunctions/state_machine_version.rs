// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::StepFunctions::StateMachineVersion` and its property types.

use crate::l1::*;

/// Represents a state machine [version](https://docs.aws.amazon.com/step-functions/latest/dg/concepts-state-machine-version.html). A published version uses the latest state machine [*revision*](https://docs.aws.amazon.com/step-functions/latest/dg/concepts-state-machine-version.html). A revision is an immutable, read-only snapshot of a state machine’s definition and configuration.
///
/// You can publish up to 1000 versions for each state machine.
///
/// > Before you delete a version, make sure that version's ARN isn't being referenced in any long-running workflows or application code outside of the stack.
///
/// `AWS::StepFunctions::StateMachineVersion`; `Ref` returns its `Arn`, a [`stepfunctions::StateMachineVersionArn`](kinds::stepfunctions::StateMachineVersionArn).
/// Changing one of these replaces it: `Description`, `StateMachineArn`, `StateMachineRevisionId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachineversion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnStateMachineVersion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::StepFunctions::StateMachineVersion",
    tags: None,
    rules: include_str!("state_machine_version.rules"),
};

impl CfnStateMachineVersion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::StepFunctions::StateMachineVersion";

    /// `CfnStateMachineVersion` with its required properties, in alphabetical order:
    ///
    /// - `state_machine_arn`: The Amazon Resource Name (ARN) of the state machine.
    pub fn new(state_machine_arn: impl IntoValue<kinds::stepfunctions::StateMachineArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "StateMachineArn",
            state_machine_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// An optional description of the state machine version.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Identifier for a state machine revision, which is an immutable, read-only snapshot of a state machine’s definition and configuration.
    ///
    /// Only publish the state machine version if the current state machine's revision ID matches the specified ID. Use this option to avoid publishing a version if the state machine has changed since you last updated it.
    ///
    /// To specify the initial state machine revision, set the value as `INITIAL`.
    ///
    /// `StateMachineRevisionId`; an update replaces the resource.
    pub fn state_machine_revision_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("StateMachineRevisionId", value.into_value().into_node());
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

impl Construct for CfnStateMachineVersion {
    type Handle = CfnStateMachineVersionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnStateMachineVersionRef {
        CfnStateMachineVersionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnStateMachineVersion`] of a stack.
pub struct CfnStateMachineVersionRef(NodeRef);

impl Clone for CfnStateMachineVersionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnStateMachineVersionRef {}
impl AsNode for CfnStateMachineVersionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnStateMachineVersionRef {
    /// What `Ref` returns: its `Arn`, a [`stepfunctions::StateMachineVersionArn`](kinds::stepfunctions::StateMachineVersionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::stepfunctions::StateMachineVersionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the ARN of the state machine version. For example, `arn:aws:states:us-east-1:123456789012:stateMachine:myStateMachine:1`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::stepfunctions::StateMachineVersionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::stepfunctions::StateMachineVersionArn> for &CfnStateMachineVersionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::stepfunctions::StateMachineVersionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
