// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTSiteWise::Pipeline` and its property types.

use crate::l1::*;

/// Resource schema for AWS::IoTSiteWise::Pipeline. A pipeline defines a directed acyclic graph (DAG) of compute nodes, where each node references a task definition and can declare dependencies on other nodes.
///
/// `AWS::IoTSiteWise::Pipeline`; `Ref` returns its `PipelineArn`, a [`iotsitewise::PipelineArn`](kinds::iotsitewise::PipelineArn).
/// Changing one of these replaces it: `PipelineName`, `WorkspaceName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-pipeline.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPipeline(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTSiteWise::Pipeline",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("pipeline.rules"),
};

impl CfnPipeline {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTSiteWise::Pipeline";

    /// `CfnPipeline` with its required properties, in alphabetical order:
    ///
    /// - `computations`: The list of compute nodes that form the pipeline DAG.
    /// - `pipeline_name`: The name of the pipeline.
    /// - `workspace_name`: The name of the workspace.
    pub fn new(
        computations: impl IntoValue<List<ComputeNodeProperty>>,
        pipeline_name: impl IntoValue<String>,
        workspace_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Computations", computations.into_value().into_node());
        object_.put("PipelineName", pipeline_name.into_value().into_node());
        object_.put("WorkspaceName", workspace_name.into_value().into_node());
        Self(object_)
    }

    /// A description of the pipeline.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A map of environment variable key-value pairs.
    ///
    /// `EnvironmentVariables`; updated in place.
    pub fn environment_variables(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("EnvironmentVariables", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
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

impl Construct for CfnPipeline {
    type Handle = CfnPipelineRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPipelineRef {
        CfnPipelineRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPipeline`] of a stack.
pub struct CfnPipelineRef(NodeRef);

impl Clone for CfnPipelineRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPipelineRef {}
impl AsNode for CfnPipelineRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPipelineRef {
    /// What `Ref` returns: its `PipelineArn`, a [`iotsitewise::PipelineArn`](kinds::iotsitewise::PipelineArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iotsitewise::PipelineArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the pipeline.
    ///
    /// `Fn::GetAtt` of `PipelineArn`.
    #[inline]
    pub fn attr_pipeline_arn(&self) -> Value<kinds::iotsitewise::PipelineArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PipelineArn")))
    }

    /// The current lifecycle status of the pipeline.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::iotsitewise::PipelineArn> for &CfnPipelineRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotsitewise::PipelineArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A single compute node in a pipeline DAG.
///
/// The property type `ComputeNode` of `AWS::IoTSiteWise::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct ComputeNodeProperty(Object);

impl ComputeNodeProperty {
    /// `ComputeNodeProperty` with its required properties, in alphabetical order:
    ///
    /// - `compute_node_name`: The unique name for this compute node within the pipeline.
    /// - `task_name`: The name of the task to execute for this compute node.
    pub fn new(
        compute_node_name: impl IntoValue<String>,
        task_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ComputeNodeName",
            compute_node_name.into_value().into_node(),
        );
        object_.put("TaskName", task_name.into_value().into_node());
        Self(object_)
    }

    /// A list of compute node names that must complete successfully before this node can start.
    ///
    /// `DependsOn`.
    pub fn depends_on(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("DependsOn", value.into_value().into_node());
        self
    }

    /// A map of environment variable key-value pairs.
    ///
    /// `EnvironmentVariables`.
    pub fn environment_variables(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("EnvironmentVariables", value.into_value().into_node());
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

impl Kind for ComputeNodeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ComputeNodeProperty> for ComputeNodeProperty {}
impl From<ComputeNodeProperty> for Node {
    #[inline]
    fn from(value: ComputeNodeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ComputeNodeProperty> for ComputeNodeProperty {
    #[inline]
    fn into_value(self) -> Value<ComputeNodeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
