// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::RoboMaker::SimulationApplication` and its property types.

use crate::l1::*;

/// The `AWS::RoboMaker::SimulationApplication` resource creates an AWS RoboMaker simulation application.
///
/// `AWS::RoboMaker::SimulationApplication`; `Ref` returns its `Arn`, a [`robomaker::SimulationApplicationArn`](kinds::robomaker::SimulationApplicationArn).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-simulationapplication.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSimulationApplication(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::RoboMaker::SimulationApplication",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("simulation_application.rules"),
};

impl CfnSimulationApplication {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::RoboMaker::SimulationApplication";

    /// `CfnSimulationApplication` with its required properties, in alphabetical order:
    ///
    /// - `robot_software_suite`: The robot software suite used by the simulation application.
    /// - `simulation_software_suite`: The simulation software suite used by the simulation application.
    pub fn new(
        robot_software_suite: impl IntoValue<RobotSoftwareSuiteProperty>,
        simulation_software_suite: impl IntoValue<SimulationSoftwareSuiteProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "RobotSoftwareSuite",
            robot_software_suite.into_value().into_node(),
        );
        object_.put(
            "SimulationSoftwareSuite",
            simulation_software_suite.into_value().into_node(),
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

    /// The environment of the simulation application.
    ///
    /// `Environment`; updated in place.
    pub fn environment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Environment", value.into_value().into_node());
        self
    }

    /// The name of the simulation application.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The rendering engine for the simulation application.
    ///
    /// `RenderingEngine`; updated in place.
    pub fn rendering_engine(mut self, value: impl IntoValue<RenderingEngineProperty>) -> Self {
        self.0
            .put("RenderingEngine", value.into_value().into_node());
        self
    }

    /// The sources of the simulation application.
    ///
    /// `Sources`; updated in place.
    pub fn sources(mut self, value: impl IntoValue<List<SourceConfigProperty>>) -> Self {
        self.0.put("Sources", value.into_value().into_node());
        self
    }

    /// A map that contains tag keys and tag values that are attached to the simulation application.
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

impl Construct for CfnSimulationApplication {
    type Handle = CfnSimulationApplicationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSimulationApplicationRef {
        CfnSimulationApplicationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSimulationApplication`] of a stack.
pub struct CfnSimulationApplicationRef(NodeRef);

impl Clone for CfnSimulationApplicationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSimulationApplicationRef {}
impl AsNode for CfnSimulationApplicationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSimulationApplicationRef {
    /// What `Ref` returns: its `Arn`, a [`robomaker::SimulationApplicationArn`](kinds::robomaker::SimulationApplicationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::robomaker::SimulationApplicationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the simulation application.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::robomaker::SimulationApplicationArn> {
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

impl IntoValue<kinds::robomaker::SimulationApplicationArn> for &CfnSimulationApplicationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::robomaker::SimulationApplicationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Information about a rendering engine.
///
/// The property type `RenderingEngine` of `AWS::RoboMaker::SimulationApplication`.
#[must_use = "a property type does nothing until it is set"]
pub struct RenderingEngineProperty(Object);

impl RenderingEngineProperty {
    /// `RenderingEngineProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the rendering engine.
    /// - `version`: The version of the rendering engine.
    pub fn new(name: impl IntoValue<RenderingEngineName>, version: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Version", version.into_value().into_node());
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

impl Kind for RenderingEngineProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RenderingEngineProperty> for RenderingEngineProperty {}
impl From<RenderingEngineProperty> for Node {
    #[inline]
    fn from(value: RenderingEngineProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RenderingEngineProperty> for RenderingEngineProperty {
    #[inline]
    fn into_value(self) -> Value<RenderingEngineProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about a robot software suite.
///
/// The property type `RobotSoftwareSuite` of `AWS::RoboMaker::SimulationApplication`.
#[must_use = "a property type does nothing until it is set"]
pub struct RobotSoftwareSuiteProperty(Object);

impl RobotSoftwareSuiteProperty {
    /// `RobotSoftwareSuiteProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the robot software suite.
    pub fn new(name: impl IntoValue<RobotSoftwareSuiteName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The version of the robot software suite. Not applicable for General software suite.
    ///
    /// `Version`; one of `Kinetic`, `Melodic`, `Dashing`, `Foxy`.
    pub fn version(mut self, value: impl IntoValue<RobotSoftwareSuiteVersion>) -> Self {
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

/// Information about a simulation software suite.
///
/// The property type `SimulationSoftwareSuite` of `AWS::RoboMaker::SimulationApplication`.
#[must_use = "a property type does nothing until it is set"]
pub struct SimulationSoftwareSuiteProperty(Object);

impl SimulationSoftwareSuiteProperty {
    /// `SimulationSoftwareSuiteProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the simulation software suite.
    pub fn new(name: impl IntoValue<SimulationSoftwareSuiteName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The version of the simulation software suite. Not applicable for `SimulationRuntime`.
    ///
    /// `Version`; one of `7`, `9`, `11`, `Kinetic`, `Melodic`, `Dashing`, `Foxy`.
    pub fn version(mut self, value: impl IntoValue<SimulationSoftwareSuiteVersion>) -> Self {
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

impl Kind for SimulationSoftwareSuiteProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SimulationSoftwareSuiteProperty> for SimulationSoftwareSuiteProperty {}
impl From<SimulationSoftwareSuiteProperty> for Node {
    #[inline]
    fn from(value: SimulationSoftwareSuiteProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SimulationSoftwareSuiteProperty> for SimulationSoftwareSuiteProperty {
    #[inline]
    fn into_value(self) -> Value<SimulationSoftwareSuiteProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about a source configuration.
///
/// The property type `SourceConfig` of `AWS::RoboMaker::SimulationApplication`.
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

/// The values of `Name` of a `RenderingEngine` of `AWS::RoboMaker::SimulationApplication`.
pub enum RenderingEngineName {
    /// `OGRE`.
    Ogre,
}

#[diagnostic::do_not_recommend]
impl Kind for RenderingEngineName {}
#[diagnostic::do_not_recommend]
impl TextKind for RenderingEngineName {}
#[diagnostic::do_not_recommend]
impl IdKind for RenderingEngineName {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RenderingEngineName {}
#[diagnostic::do_not_recommend]
impl IntoValue<RenderingEngineName> for RenderingEngineName {
    #[inline]
    fn into_value(self) -> Value<RenderingEngineName> {
        const VALUES: &[&str] = &["OGRE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Name` of a `RobotSoftwareSuite` of `AWS::RoboMaker::SimulationApplication`.
pub enum RobotSoftwareSuiteName {
    /// `General`.
    General,
    /// `ROS`.
    Ros,
    /// `ROS2`.
    Ros2,
}

#[diagnostic::do_not_recommend]
impl Kind for RobotSoftwareSuiteName {}
#[diagnostic::do_not_recommend]
impl TextKind for RobotSoftwareSuiteName {}
#[diagnostic::do_not_recommend]
impl IdKind for RobotSoftwareSuiteName {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RobotSoftwareSuiteName {}
#[diagnostic::do_not_recommend]
impl IntoValue<RobotSoftwareSuiteName> for RobotSoftwareSuiteName {
    #[inline]
    fn into_value(self) -> Value<RobotSoftwareSuiteName> {
        const VALUES: &[&str] = &["General", "ROS", "ROS2"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Version` of a `RobotSoftwareSuite` of `AWS::RoboMaker::SimulationApplication`.
pub enum RobotSoftwareSuiteVersion {
    /// `Dashing`.
    Dashing,
    /// `Foxy`.
    Foxy,
    /// `Kinetic`.
    Kinetic,
    /// `Melodic`.
    Melodic,
}

#[diagnostic::do_not_recommend]
impl Kind for RobotSoftwareSuiteVersion {}
#[diagnostic::do_not_recommend]
impl TextKind for RobotSoftwareSuiteVersion {}
#[diagnostic::do_not_recommend]
impl IdKind for RobotSoftwareSuiteVersion {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RobotSoftwareSuiteVersion {}
#[diagnostic::do_not_recommend]
impl IntoValue<RobotSoftwareSuiteVersion> for RobotSoftwareSuiteVersion {
    #[inline]
    fn into_value(self) -> Value<RobotSoftwareSuiteVersion> {
        const VALUES: &[&str] = &["Dashing", "Foxy", "Kinetic", "Melodic"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Name` of a `SimulationSoftwareSuite` of `AWS::RoboMaker::SimulationApplication`.
pub enum SimulationSoftwareSuiteName {
    /// `Gazebo`.
    Gazebo,
    /// `RosbagPlay`.
    RosbagPlay,
    /// `SimulationRuntime`.
    SimulationRuntime,
}

#[diagnostic::do_not_recommend]
impl Kind for SimulationSoftwareSuiteName {}
#[diagnostic::do_not_recommend]
impl TextKind for SimulationSoftwareSuiteName {}
#[diagnostic::do_not_recommend]
impl IdKind for SimulationSoftwareSuiteName {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SimulationSoftwareSuiteName {}
#[diagnostic::do_not_recommend]
impl IntoValue<SimulationSoftwareSuiteName> for SimulationSoftwareSuiteName {
    #[inline]
    fn into_value(self) -> Value<SimulationSoftwareSuiteName> {
        const VALUES: &[&str] = &["Gazebo", "RosbagPlay", "SimulationRuntime"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Version` of a `SimulationSoftwareSuite` of `AWS::RoboMaker::SimulationApplication`.
pub enum SimulationSoftwareSuiteVersion {
    /// `11`.
    V11,
    /// `7`.
    V7,
    /// `9`.
    V9,
    /// `Dashing`.
    Dashing,
    /// `Foxy`.
    Foxy,
    /// `Kinetic`.
    Kinetic,
    /// `Melodic`.
    Melodic,
}

#[diagnostic::do_not_recommend]
impl Kind for SimulationSoftwareSuiteVersion {}
#[diagnostic::do_not_recommend]
impl TextKind for SimulationSoftwareSuiteVersion {}
#[diagnostic::do_not_recommend]
impl IdKind for SimulationSoftwareSuiteVersion {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SimulationSoftwareSuiteVersion {}
#[diagnostic::do_not_recommend]
impl IntoValue<SimulationSoftwareSuiteVersion> for SimulationSoftwareSuiteVersion {
    #[inline]
    fn into_value(self) -> Value<SimulationSoftwareSuiteVersion> {
        const VALUES: &[&str] = &["11", "7", "9", "Dashing", "Foxy", "Kinetic", "Melodic"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
