// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::RoboMaker::Robot` and its property types.

use crate::l1::*;

/// > The following resource is now deprecated. This resource can no longer be provisioned via stack create or update operations, and should not be included in your stack templates.
/// >
/// > We recommend migrating to AWS IoT Greengrass Version 2. For more information, see [Support Changes: May 2, 2022](https://docs.aws.amazon.com/robomaker/latest/dg/chapter-support-policy.html#software-support-policy-may2022) in the *AWS RoboMaker Developer Guide*.
///
/// The `AWS::RoboMaker::RobotApplication` resource creates an AWS RoboMaker robot.
///
/// `AWS::RoboMaker::Robot`; `Ref` returns its `Arn`, a [`robomaker::RobotArn`](kinds::robomaker::RobotArn).
/// Changing one of these replaces it: `Architecture`, `Fleet`, `GreengrassGroupId`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-robot.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRobot(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::RoboMaker::Robot",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("robot.rules"),
};

impl CfnRobot {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::RoboMaker::Robot";

    /// `CfnRobot` with its required properties, in alphabetical order:
    ///
    /// - `architecture`: The architecture of the robot.
    /// - `greengrass_group_id`: The Greengrass group associated with the robot.
    pub fn new(
        architecture: impl IntoValue<super::Architecture>,
        greengrass_group_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Architecture", architecture.into_value().into_node());
        object_.put(
            "GreengrassGroupId",
            greengrass_group_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the fleet to which the robot will be registered.
    ///
    /// `Fleet`; an update replaces the resource.
    pub fn fleet(mut self, value: impl IntoValue<kinds::robomaker::FleetArn>) -> Self {
        self.0.put("Fleet", value.into_value().into_node());
        self
    }

    /// The name of the robot.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// A map that contains tag keys and tag values that are attached to the robot.
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

impl Construct for CfnRobot {
    type Handle = CfnRobotRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRobotRef {
        CfnRobotRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRobot`] of a stack.
pub struct CfnRobotRef(NodeRef);

impl Clone for CfnRobotRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRobotRef {}
impl AsNode for CfnRobotRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRobotRef {
    /// What `Ref` returns: its `Arn`, a [`robomaker::RobotArn`](kinds::robomaker::RobotArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::robomaker::RobotArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the robot.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::robomaker::RobotArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::robomaker::RobotArn> for &CfnRobotRef {
    #[inline]
    fn into_value(self) -> Value<kinds::robomaker::RobotArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
