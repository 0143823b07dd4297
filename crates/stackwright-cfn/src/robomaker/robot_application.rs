// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::RoboMaker::RobotApplication` and its property types.

use crate::l1::*;

/// The `AWS::RoboMaker::RobotApplication` resource creates an AWS RoboMaker robot application.
///
/// `AWS::RoboMaker::RobotApplication`; `Ref` returns its `Arn`, a [`robomaker::RobotApplicationArn`](kinds::robomaker::RobotApplicationArn).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-robotapplication.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRobotApplication(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::RoboMaker::RobotApplication",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("robot_application.rules"),
};

impl CfnRobotApplication {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::RoboMaker::RobotApplication";

    /// `CfnRobotApplication` with its required properties, in alphabetical order:
    ///
    /// - `robot_software_suite`: The robot software suite used by the robot application.
    pub fn new(robot_software_suite: impl IntoValue<RobotSoftwareSuiteProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "RobotSoftwareSuite",
            robot_software_suite.into_value().into_node(),
        );
        Self(object_)
    }

    /// The current revision id.
    ///
    /// `CurrentRevisionId`; updated in place.
    pub fn current_revision_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CurrentRevisionId", value.into_value().into_node());
        self
    }

    /// The environment of the robot application.
    ///
    /// `Environment`; updated in place.
    pub fn environment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Environment", value.into_value().into_node());
        self
    }

    /// The name of the robot application.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The sources of the robot application.
    ///
    /// `Sources`; updated in place.
    pub fn sources(mut self, value: impl IntoValue<List<SourceConfigProperty>>) -> Self {
        self.0.put("Sources", value.into_value().into_node());
        self
    }

    /// A map that contains tag keys and tag values that are attached to the robot application.
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

impl Construct for CfnRobotApplication {
    type Handle = CfnRobotApplicationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRobotApplicationRef {
        CfnRobotApplicationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRobotApplication`] of a stack.
pub struct CfnRobotApplicationRef(NodeRef);

impl Clone for CfnRobotApplicationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRobotApplicationRef {}
impl AsNode for CfnRobotApplicationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRobotApplicationRef {
    /// What `Ref` returns: its `Arn`, a [`robomaker::RobotApplicationArn`](kinds::robomaker::RobotApplicationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::robomaker::RobotApplicationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the robot application.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::robomaker::RobotApplicationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The current revision id.
    ///
    /// `Fn::GetAtt` of `CurrentRevisionId`.
    #[inline]
    pub fn attr_current_revision_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CurrentRevisionId")))
    }
}

impl IntoValue<kinds::robomaker::RobotApplicationArn> for &CfnRobotApplicationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::robomaker::RobotApplicationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Information about a robot software suite.
///
/// The property type `RobotSoftwareSuite` of `AWS::RoboMaker::RobotApplication`.
#[must_use = "a property type does nothing until it is set"]
pub struct RobotSoftwareSuiteProperty(Object);

impl RobotSoftwareSuiteProperty {
    /// `RobotSoftwareSuiteProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the robot software suite.
    pub fn new(name: impl IntoValue<Name>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The version of the robot software suite. Not applicable for General software suite.
    ///
    /// `Version`; one of `Kinetic`, `Melodic`, `Dashing`.
    pub fn version(mut self, value: impl IntoValue<Version>) -> Self {
        self.0.put("Version", value.into_value().into_node());
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

impl Kind for RobotSoftwareSuiteProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RobotSoftwareSuiteProperty> for RobotSoftwareSuiteProperty {}
impl From<RobotSoftwareSuiteProperty> for Node {
    #[inline]
    fn from(value: RobotSoftwareSuiteProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RobotSoftwareSuiteProperty> for RobotSoftwareSuiteProperty {
    #[inline]
    fn into_value(self) -> Value<RobotSoftwareSuiteProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about a source configuration.
///
/// The property type `SourceConfig` of `AWS::RoboMaker::RobotApplication`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceConfigProperty(Object);

impl SourceConfigProperty {
    /// `SourceConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `architecture`: The target processor architecture for the application.
    /// - `s3_bucket`: The Amazon S3 bucket name.
    /// - `s3_key`: The s3 object key.
    pub fn new(
        architecture: impl IntoValue<super::Architecture>,
        s3_bucket: impl IntoValue<kinds::s3::BucketName>,
        s3_key: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Architecture", architecture.into_value().into_node());
        object_.put("S3Bucket", s3_bucket.into_value().into_node());
        object_.put("S3Key", s3_key.into_value().into_node());
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

impl Kind for SourceConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceConfigProperty> for SourceConfigProperty {}
impl From<SourceConfigProperty> for Node {
    #[inline]
    fn from(value: SourceConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceConfigProperty> for SourceConfigProperty {
    #[inline]
    fn into_value(self) -> Value<SourceConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Name` of a `RobotSoftwareSuite` of `AWS::RoboMaker::RobotApplication`.
pub enum Name {
    /// `General`.
    General,
    /// `ROS`.
    Ros,
    /// `ROS2`.
    Ros2,
}

#[diagnostic::do_not_recommend]
impl Kind for Name {}
#[diagnostic::do_not_recommend]
impl TextKind for Name {}
#[diagnostic::do_not_recommend]
impl IdKind for Name {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Name {}
#[diagnostic::do_not_recommend]
impl IntoValue<Name> for Name {
    #[inline]
    fn into_value(self) -> Value<Name> {
        const VALUES: &[&str] = &["General", "ROS", "ROS2"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Version` of a `RobotSoftwareSuite` of `AWS::RoboMaker::RobotApplication`.
pub enum Version {
    /// `Dashing`.
    Dashing,
    /// `Kinetic`.
    Kinetic,
    /// `Melodic`.
    Melodic,
}

#[diagnostic::do_not_recommend]
impl Kind for Version {}
#[diagnostic::do_not_recommend]
impl TextKind for Version {}
#[diagnostic::do_not_recommend]
impl IdKind for Version {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Version {}
#[diagnostic::do_not_recommend]
impl IntoValue<Version> for Version {
    #[inline]
    fn into_value(self) -> Value<Version> {
        const VALUES: &[&str] = &["Dashing", "Kinetic", "Melodic"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
