// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SimSpaceWeaver::Simulation` and its property types.

use crate::l1::*;

/// Use the `AWS::SimSpaceWeaver::Simulation` resource to specify a simulation that CloudFormation starts in the AWS Cloud, in your AWS account. In the resource properties section of your template, provide the name of an existing IAM role configured with the proper permissions, and the name of an existing Amazon S3 bucket. Your account must have permissions to read the Amazon S3 bucket. The Amazon S3 bucket must contain a valid schema. The schema must refer to simulation assets that are already uploaded to the AWS Cloud. For more information, see the [detailed tutorial](https://docs.aws.amazon.com/simspaceweaver/latest/userguide/getting-started_detailed.html) in the *AWS SimSpace Weaver User Guide*.
///
/// Specify a `SnapshotS3Location` to start a simulation from a snapshot instead of from a schema. When you start a simulation from a snapshot, SimSpace Weaver initializes the entity data in the State Fabric with data saved in the snapshot, starts the spatial and service apps that were running when the snapshot was created, and restores the clock to the appropriate tick. Your app zip files must be in the same location in Amazon S3 as they were in for the original simulation. You must start any custom apps separately. For more information about snapshots, see [Snapshots](https://docs.aws.amazon.com/simspaceweaver/latest/userguide/working-with_snapshots.html) in the *AWS SimSpace Weaver User Guide*.
///
/// `AWS::SimSpaceWeaver::Simulation`; `Ref` returns its `Name`, a [`simspaceweaver::SimulationName`](kinds::simspaceweaver::SimulationName).
/// Changing one of these replaces it: `MaximumDuration`, `Name`, `RoleArn`, `SchemaS3Location`, `SnapshotS3Location`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-simspaceweaver-simulation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSimulation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SimSpaceWeaver::Simulation",
    tags: None,
    rules: include_str!("simulation.rules"),
};

impl CfnSimulation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SimSpaceWeaver::Simulation";

    /// `CfnSimulation` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the simulation.
    /// - `role_arn`: The Amazon Resource Name (ARN) of the AWS Identity and Access Management ( IAM ) role that the simulation assumes to perform actions.
    pub fn new(
        name: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// The maximum running time of the simulation, specified as a number of minutes (m or M), hours (h or H), or days (d or D). The simulation stops when it reaches this limit. The maximum value is `14D`, or its equivalent in the other units. The default value is `14D`. A value equivalent to `0` makes the simulation immediately transition to `STOPPING` as soon as it reaches `STARTED`.
    ///
    /// `MaximumDuration`; an update replaces the resource.
    pub fn maximum_duration(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MaximumDuration", value.into_value().into_node());
        self
    }

    /// The location of the simulation schema in Amazon Simple Storage Service ( Amazon S3 ). For more information about Amazon S3, see the [*Amazon Simple Storage Service User Guide*](https://docs.aws.amazon.com/AmazonS3/latest/userguide/Welcome.html).
    ///
    /// Provide a `SchemaS3Location` to start your simulation from a schema.
    ///
    /// If you provide a `SchemaS3Location` then you can't provide a `SnapshotS3Location`.
    ///
    /// `SchemaS3Location`; an update replaces the resource.
    pub fn schema_s3_location(mut self, value: impl IntoValue<S3LocationProperty>) -> Self {
        self.0
            .put("SchemaS3Location", value.into_value().into_node());
        self
    }

    /// The location of the snapshot in Amazon Simple Storage Service ( Amazon S3 ). For more information about Amazon S3, see the [*Amazon Simple Storage Service User Guide*](https://docs.aws.amazon.com/AmazonS3/latest/userguide/Welcome.html).
    ///
    /// Provide a `SnapshotS3Location` to start your simulation from a snapshot.
    ///
    /// If you provide a `SnapshotS3Location` then you can't provide a `SchemaS3Location`.
    ///
    /// `SnapshotS3Location`; an update replaces the resource.
    pub fn snapshot_s3_location(mut self, value: impl IntoValue<S3LocationProperty>) -> Self {
        self.0
            .put("SnapshotS3Location", value.into_value().into_node());
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

impl Construct for CfnSimulation {
    type Handle = CfnSimulationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSimulationRef {
        CfnSimulationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSimulation`] of a stack.
pub struct CfnSimulationRef(NodeRef);

impl Clone for CfnSimulationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSimulationRef {}
impl AsNode for CfnSimulationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSimulationRef {
    /// What `Ref` returns: its `Name`, a [`simspaceweaver::SimulationName`](kinds::simspaceweaver::SimulationName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::simspaceweaver::SimulationName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The JSON blob that the [DescribeSimulation](https://docs.aws.amazon.com/simspaceweaver/latest/APIReference/API_DescribeSimulation.html) action returns.
    ///
    /// `Fn::GetAtt` of `DescribePayload`.
    #[inline]
    pub fn attr_describe_payload(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DescribePayload")))
    }
}

impl IntoValue<kinds::simspaceweaver::SimulationName> for &CfnSimulationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::simspaceweaver::SimulationName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A location in Amazon Simple Storage Service ( Amazon S3 ) where SimSpace Weaver stores simulation data, such as your app .zip files and schema file. For more information about Amazon S3, see the [*Amazon Simple Storage Service User Guide*](https://docs.aws.amazon.com/AmazonS3/latest/userguide/Welcome.html).
///
/// The property type `S3Location` of `AWS::SimSpaceWeaver::Simulation`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3LocationProperty(Object);

impl S3LocationProperty {
    /// `S3LocationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_name`: The name of an Amazon S3 bucket.
    /// - `object_key`: The key name of an object in Amazon S3.
    pub fn new(
        bucket_name: impl IntoValue<kinds::s3::BucketName>,
        object_key: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketName", bucket_name.into_value().into_node());
        object_.put("ObjectKey", object_key.into_value().into_node());
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

impl Kind for S3LocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3LocationProperty> for S3LocationProperty {}
impl From<S3LocationProperty> for Node {
    #[inline]
    fn from(value: S3LocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3LocationProperty> for S3LocationProperty {
    #[inline]
    fn into_value(self) -> Value<S3LocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
