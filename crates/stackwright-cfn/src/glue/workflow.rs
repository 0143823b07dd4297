// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Glue::Workflow` and its property types.

use crate::l1::*;

/// The `AWS::Glue::Workflow` is an AWS Glue resource type that manages AWS Glue workflows. A workflow is a container for a set of related jobs, crawlers, and triggers in AWS Glue. Using a workflow, you can design a complex multi-job extract, transform, and load (ETL) activity that AWS Glue can execute and track as single entity.
///
/// `AWS::Glue::Workflow`; `Ref` returns its `Name`, a [`glue::WorkflowName`](kinds::glue::WorkflowName).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-workflow.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnWorkflow(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Glue::Workflow",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("workflow.rules"),
};

impl CfnWorkflow {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Glue::Workflow";

    /// `CfnWorkflow` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A collection of properties to be used as part of each execution of the workflow
    ///
    /// `DefaultRunProperties`; free JSON, such as an [`Object`]; updated in place.
    pub fn default_run_properties(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("DefaultRunProperties", value.into_value().into_node());
        self
    }

    /// A description of the workflow
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// You can use this parameter to prevent unwanted multiple updates to data, to control costs, or in some cases, to prevent exceeding the maximum number of concurrent runs of any of the component jobs. If you leave this parameter blank, there is no limit to the number of concurrent workflow runs.
    ///
    /// `MaxConcurrentRuns`; updated in place.
    pub fn max_concurrent_runs(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxConcurrentRuns", value.into_value().into_node());
        self
    }

    /// The name of the workflow representing the flow
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The tags to use with this workflow.
    ///
    /// `Tags`; free JSON, such as an [`Object`]; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Json>) -> Self {
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

impl Construct for CfnWorkflow {
    type Handle = CfnWorkflowRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnWorkflowRef {
        CfnWorkflowRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnWorkflow`] of a stack.
pub struct CfnWorkflowRef(NodeRef);

impl Clone for CfnWorkflowRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnWorkflowRef {}
impl AsNode for CfnWorkflowRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnWorkflowRef {
    /// What `Ref` returns: its `Name`, a [`glue::WorkflowName`](kinds::glue::WorkflowName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::glue::WorkflowName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::glue::WorkflowName> for &CfnWorkflowRef {
    #[inline]
    fn into_value(self) -> Value<kinds::glue::WorkflowName> {
        Value::from_node(Node::Ref(self.0))
    }
}
