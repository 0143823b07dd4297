// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::NovaAct::WorkflowDefinition` and its property types.

use crate::l1::*;

/// Definition of AWS::NovaAct::WorkflowDefinition Resource Type
///
/// `AWS::NovaAct::WorkflowDefinition`; `Ref` returns its `Arn`, a [`novaact::WorkflowDefinitionArn`](kinds::novaact::WorkflowDefinitionArn).
/// Changing one of these replaces it: `Description`, `ExportConfig`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-novaact-workflowdefinition.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnWorkflowDefinition(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::NovaAct::WorkflowDefinition",
    tags: None,
    rules: include_str!("workflow_definition.rules"),
};

impl CfnWorkflowDefinition {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::NovaAct::WorkflowDefinition";

    /// `CfnWorkflowDefinition` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the workflow definition.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// An optional description of the workflow definition's purpose and functionality.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Configuration settings for exporting workflow execution data and logs to Amazon S3.
    ///
    /// `ExportConfig`; an update replaces the resource.
    pub fn export_config(mut self, value: impl IntoValue<WorkflowExportConfigProperty>) -> Self {
        self.0.put("ExportConfig", value.into_value().into_node());
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

impl Construct for CfnWorkflowDefinition {
    type Handle = CfnWorkflowDefinitionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnWorkflowDefinitionRef {
        CfnWorkflowDefinitionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnWorkflowDefinition`] of a stack.
pub struct CfnWorkflowDefinitionRef(NodeRef);

impl Clone for CfnWorkflowDefinitionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnWorkflowDefinitionRef {}
impl AsNode for CfnWorkflowDefinitionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnWorkflowDefinitionRef {
    /// What `Ref` returns: its `Arn`, a [`novaact::WorkflowDefinitionArn`](kinds::novaact::WorkflowDefinitionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::novaact::WorkflowDefinitionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the workflow definition.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::novaact::WorkflowDefinitionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The timestamp when the workflow definition was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The current status of the workflow definition.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::novaact::WorkflowDefinitionArn> for &CfnWorkflowDefinitionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::novaact::WorkflowDefinitionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Configuration settings for exporting workflow execution data and logs to Amazon S3.
///
/// The property type `WorkflowExportConfig` of `AWS::NovaAct::WorkflowDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct WorkflowExportConfigProperty(Object);

impl WorkflowExportConfigProperty {
    /// `WorkflowExportConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_bucket_name`: The name of the Amazon S3 bucket for exporting workflow data.
    pub fn new(s3_bucket_name: impl IntoValue<kinds::s3::BucketName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3BucketName", s3_bucket_name.into_value().into_node());
        Self(object_)
    }

    /// An optional prefix for Amazon S3 object keys to organize exported data.
    ///
    /// `S3KeyPrefix`.
    pub fn s3_key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3KeyPrefix", value.into_value().into_node());
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

impl Kind for WorkflowExportConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WorkflowExportConfigProperty> for WorkflowExportConfigProperty {}
impl From<WorkflowExportConfigProperty> for Node {
    #[inline]
    fn from(value: WorkflowExportConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WorkflowExportConfigProperty> for WorkflowExportConfigProperty {
    #[inline]
    fn into_value(self) -> Value<WorkflowExportConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
