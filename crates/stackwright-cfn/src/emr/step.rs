// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EMR::Step` and its property types.

use crate::l1::*;

/// Use `Step` to specify a cluster (job flow) step, which runs only on the master node. Steps are used to submit data processing jobs to a cluster.
///
/// `AWS::EMR::Step`; `Ref` returns its `Id`, a [`emr::StepId`](kinds::emr::StepId).
/// Changing one of these replaces it: `ActionOnFailure`, `EncryptionKeyArn`, `HadoopJarStep`, `JobFlowId`, `LogUri`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-step.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnStep(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EMR::Step",
    tags: None,
    rules: include_str!("step.rules"),
};

impl CfnStep {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EMR::Step";

    /// `CfnStep` with its required properties, in alphabetical order:
    ///
    /// - `action_on_failure`: This specifies what action to take when the cluster step fails.
    /// - `hadoop_jar_step`: The `HadoopJarStepConfig` property type specifies a job flow step consisting of a JAR file whose main function will be executed.
    /// - `job_flow_id`: A string that uniquely identifies the cluster (job flow).
    /// - `name`: The name of the cluster step.
    pub fn new(
        action_on_failure: impl IntoValue<String>,
        hadoop_jar_step: impl IntoValue<HadoopJarStepConfigProperty>,
        job_flow_id: impl IntoValue<String>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ActionOnFailure",
            action_on_failure.into_value().into_node(),
        );
        object_.put("HadoopJarStep", hadoop_jar_step.into_value().into_node());
        object_.put("JobFlowId", job_flow_id.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The KMS key ARN to encrypt the logs published to the given Amazon S3 destination. When omitted, EMR falls back to cluster-level logging behavior.
    ///
    /// `EncryptionKeyArn`; an update replaces the resource.
    pub fn encryption_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0
            .put("EncryptionKeyArn", value.into_value().into_node());
        self
    }

    /// The Amazon S3 destination URI for log publishing. When omitted, EMR falls back to cluster-level logging behavior.
    ///
    /// `LogUri`; an update replaces the resource.
    pub fn log_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LogUri", value.into_value().into_node());
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

impl Construct for CfnStep {
    type Handle = CfnStepRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnStepRef {
        CfnStepRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnStep`] of a stack.
pub struct CfnStepRef(NodeRef);

impl Clone for CfnStepRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnStepRef {}
impl AsNode for CfnStepRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnStepRef {
    /// What `Ref` returns: its `Id`, a [`emr::StepId`](kinds::emr::StepId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::emr::StepId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The identifier of the cluster step.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::emr::StepId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::emr::StepId> for &CfnStepRef {
    #[inline]
    fn into_value(self) -> Value<kinds::emr::StepId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A job flow step consisting of a JAR file whose main function will be executed. The main function submits a job for Hadoop to execute and waits for the job to finish or fail.
///
/// The property type `HadoopJarStepConfig` of `AWS::EMR::Step`.
#[must_use = "a property type does nothing until it is set"]
pub struct HadoopJarStepConfigProperty(Object);

impl HadoopJarStepConfigProperty {
    /// `HadoopJarStepConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `jar`: A path to a JAR file run during the step.
    pub fn new(jar: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Jar", jar.into_value().into_node());
        Self(object_)
    }

    /// A list of command line arguments passed to the JAR file's main function when executed.
    ///
    /// `Args`; an update replaces the resource.
    pub fn args(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Args", value.into_value().into_node());
        self
    }

    /// The name of the main class in the specified Java file. If not specified, the JAR file should specify a Main-Class in its manifest file.
    ///
    /// `MainClass`; an update replaces the resource.
    pub fn main_class(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MainClass", value.into_value().into_node());
        self
    }

    /// A list of Java properties that are set when the step runs. You can use these properties to pass key value pairs to your main function.
    ///
    /// `StepProperties`; an update replaces the resource.
    pub fn step_properties(mut self, value: impl IntoValue<List<KeyValueProperty>>) -> Self {
        self.0.put("StepProperties", value.into_value().into_node());
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

impl Kind for HadoopJarStepConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HadoopJarStepConfigProperty> for HadoopJarStepConfigProperty {}
impl From<HadoopJarStepConfigProperty> for Node {
    #[inline]
    fn from(value: HadoopJarStepConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HadoopJarStepConfigProperty> for HadoopJarStepConfigProperty {
    #[inline]
    fn into_value(self) -> Value<HadoopJarStepConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `KeyValue` is a subproperty of the `HadoopJarStepConfig` property type. `KeyValue` is used to pass parameters to a step.
///
/// The property type `KeyValue` of `AWS::EMR::Step`.
#[must_use = "a property type does nothing until it is set"]
pub struct KeyValueProperty(Object);

impl KeyValueProperty {
    /// `KeyValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The unique identifier of a key-value pair.
    ///
    /// `Key`; an update replaces the resource.
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Key", value.into_value().into_node());
        self
    }

    /// The value part of the identified key.
    ///
    /// `Value`; an update replaces the resource.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for KeyValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KeyValueProperty> for KeyValueProperty {}
impl From<KeyValueProperty> for Node {
    #[inline]
    fn from(value: KeyValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KeyValueProperty> for KeyValueProperty {
    #[inline]
    fn into_value(self) -> Value<KeyValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
