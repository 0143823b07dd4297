// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::RoboMaker::SimulationApplicationVersion` and its property types.

use crate::l1::*;

/// The `AWS::RoboMaker::SimulationApplicationVersion` resource creates a version of an AWS RoboMaker simulation application.
///
/// `AWS::RoboMaker::SimulationApplicationVersion`; `Ref` returns its `Arn`, a [`robomaker::SimulationApplicationVersionArn`](kinds::robomaker::SimulationApplicationVersionArn).
/// Changing one of these replaces it: `Application`, `CurrentRevisionId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-simulationapplicationversion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSimulationApplicationVersion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::RoboMaker::SimulationApplicationVersion",
    tags: None,
    rules: include_str!("simulation_application_version.rules"),
};

impl CfnSimulationApplicationVersion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::RoboMaker::SimulationApplicationVersion";

    /// `CfnSimulationApplicationVersion` with its required properties, in alphabetical order:
    ///
    /// - `application`: The application information for the simulation application.
    pub fn new(application: impl IntoValue<kinds::robomaker::SimulationApplicationArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Application", application.into_value().into_node());
        Self(object_)
    }

    /// The current revision id for the simulation application. If you provide a value and it matches the latest revision ID, a new version will be created.
    ///
    /// `CurrentRevisionId`; an update replaces the resource.
    pub fn current_revision_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CurrentRevisionId", value.into_value().into_node());
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

impl Construct for CfnSimulationApplicationVersion {
    type Handle = CfnSimulationApplicationVersionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSimulationApplicationVersionRef {
        CfnSimulationApplicationVersionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSimulationApplicationVersion`] of a stack.
pub struct CfnSimulationApplicationVersionRef(NodeRef);

impl Clone for CfnSimulationApplicationVersionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSimulationApplicationVersionRef {}
impl AsNode for CfnSimulationApplicationVersionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSimulationApplicationVersionRef {
    /// What `Ref` returns: its `Arn`, a [`robomaker::SimulationApplicationVersionArn`](kinds::robomaker::SimulationApplicationVersionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::robomaker::SimulationApplicationVersionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The simulation application version.
    ///
    /// `Fn::GetAtt` of `ApplicationVersion`.
    #[inline]
    pub fn attr_application_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApplicationVersion")))
    }

    /// The Amazon Resource Name (ARN) of the simulation application version.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::robomaker::SimulationApplicationVersionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::robomaker::SimulationApplicationVersionArn>
    for &CfnSimulationApplicationVersionRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::robomaker::SimulationApplicationVersionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
