// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::RoboMaker::RobotApplicationVersion` and its property types.

use crate::l1::*;

/// The `AWS::RoboMaker::RobotApplicationVersion` resource creates an AWS RoboMaker robot version.
///
/// `AWS::RoboMaker::RobotApplicationVersion`; `Ref` returns its `Arn`, a [`robomaker::RobotApplicationVersionArn`](kinds::robomaker::RobotApplicationVersionArn).
/// Changing one of these replaces it: `Application`, `CurrentRevisionId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-robotapplicationversion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRobotApplicationVersion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::RoboMaker::RobotApplicationVersion",
    tags: None,
    rules: include_str!("robot_application_version.rules"),
};

impl CfnRobotApplicationVersion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::RoboMaker::RobotApplicationVersion";

    /// `CfnRobotApplicationVersion` with its required properties, in alphabetical order:
    ///
    /// - `application`: The application information for the robot application.
    pub fn new(application: impl IntoValue<kinds::robomaker::RobotApplicationArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Application", application.into_value().into_node());
        Self(object_)
    }

    /// The current revision id for the robot application. If you provide a value and it matches the latest revision ID, a new version will be created.
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

impl Construct for CfnRobotApplicationVersion {
    type Handle = CfnRobotApplicationVersionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRobotApplicationVersionRef {
        CfnRobotApplicationVersionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRobotApplicationVersion`] of a stack.
pub struct CfnRobotApplicationVersionRef(NodeRef);

impl Clone for CfnRobotApplicationVersionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRobotApplicationVersionRef {}
impl AsNode for CfnRobotApplicationVersionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRobotApplicationVersionRef {
    /// What `Ref` returns: its `Arn`, a [`robomaker::RobotApplicationVersionArn`](kinds::robomaker::RobotApplicationVersionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::robomaker::RobotApplicationVersionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The robot application version.
    ///
    /// `Fn::GetAtt` of `ApplicationVersion`.
    #[inline]
    pub fn attr_application_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApplicationVersion")))
    }

    /// The Amazon Resource Name (ARN) of the robot application version.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::robomaker::RobotApplicationVersionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::robomaker::RobotApplicationVersionArn> for &CfnRobotApplicationVersionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::robomaker::RobotApplicationVersionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
