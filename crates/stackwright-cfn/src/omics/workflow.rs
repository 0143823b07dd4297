// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Omics::Workflow` and its property types.

use crate::l1::*;

/// Creates a private workflow. Before you create a private workflow, you must create and configure these required resources:
///
/// - *Workflow definition file:* A workflow definition file written in WDL, Nextflow, or CWL. The workflow definition specifies the inputs and outputs for runs that use the workflow. It also includes specifications for the runs and run tasks for your workflow, including compute and memory requirements. The workflow definition file must be in `.zip` format. For more information, see [Workflow definition files](https://docs.aws.amazon.com/omics/latest/dev/workflow-definition-files.html) in AWS HealthOmics.
///
/// - You can use Amazon Q CLI to build and validate your workflow definition files in WDL, Nextflow, and CWL. For more information, see [Example prompts for Amazon Q CLI](https://docs.aws.amazon.com/omics/latest/dev/getting-started.html#omics-q-prompts) and the [AWS HealthOmics Agentic generative AI tutorial](https://docs.aws.amazon.com/https://github.com/aws-samples/aws-healthomics-tutorials/tree/main/generative-ai) on GitHub.
/// - *(Optional) Parameter template file:* A parameter template file written in JSON. Create the file to define the run parameters, or AWS HealthOmics generates the parameter template for you. For more information, see [Parameter template files for HealthOmics workflows](https://docs.aws.amazon.com/omics/latest/dev/parameter-templates.html).
/// - *ECR container images:* Create container images for the workflow in a private ECR repository, or synchronize images from a supported upstream registry with your Amazon ECR private repository.
/// - *(Optional) Sentieon licenses:* Request a Sentieon license to use the Sentieon software in private workflows.
///
/// For more information, see [Creating or updating a private workflow in AWS HealthOmics](https://docs.aws.amazon.com/omics/latest/dev/creating-private-workflows.html) in the *AWS HealthOmics User Guide*.
///
/// `AWS::Omics::Workflow`; `Ref` returns its `Id`, a [`omics::WorkflowId`](kinds::omics::WorkflowId).
/// Changing one of these replaces it: `Accelerators`, `ContainerRegistryMap`, `ContainerRegistryMapUri`, `DefinitionRepository`, `DefinitionUri`, `Engine`, `Main`, `ParameterTemplate`, `ParameterTemplatePath`, `StorageCapacity`, `WorkflowBucketOwnerId`, `readmePath`, `readmeUri`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-workflow.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnWorkflow(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Omics::Workflow",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("workflow.rules"),
};

impl CfnWorkflow {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Omics::Workflow";

    /// `CfnWorkflow` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Accelerators` property.
    ///
    /// `Accelerators`; one of `GPU`; an update replaces the resource.
    pub fn accelerators(mut self, value: impl IntoValue<super::Accelerators>) -> Self {
        self.0.put("Accelerators", value.into_value().into_node());
        self
    }

    /// Use a container registry map to specify mappings between the ECR private repository and one or more upstream registries. For more information, see [Container images](https://docs.aws.amazon.com/omics/latest/dev/workflows-ecr.html) in the *AWS HealthOmics User Guide*.
    ///
    /// `ContainerRegistryMap`; an update replaces the resource.
    pub fn container_registry_map(
        mut self,
        value: impl IntoValue<ContainerRegistryMapProperty>,
    ) -> Self {
        self.0
            .put("ContainerRegistryMap", value.into_value().into_node());
        self
    }

    /// The `ContainerRegistryMapUri` property.
    ///
    /// `ContainerRegistryMapUri`; an update replaces the resource.
    pub fn container_registry_map_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ContainerRegistryMapUri", value.into_value().into_node());
        self
    }

    /// Contains information about a source code repository that hosts the workflow definition files.
    ///
    /// `DefinitionRepository`; an update replaces the resource.
    pub fn definition_repository(
        mut self,
        value: impl IntoValue<DefinitionRepositoryProperty>,
    ) -> Self {
        self.0
            .put("DefinitionRepository", value.into_value().into_node());
        self
    }

    /// The URI of a definition for the workflow.
    ///
    /// `DefinitionUri`; an update replaces the resource.
    pub fn definition_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DefinitionUri", value.into_value().into_node());
        self
    }

    /// The parameter's description.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// An engine for the workflow.
    ///
    /// `Engine`; one of `WDL`, `NEXTFLOW`, `CWL`; an update replaces the resource.
    pub fn engine(mut self, value: impl IntoValue<super::Engine>) -> Self {
        self.0.put("Engine", value.into_value().into_node());
        self
    }

    /// The path of the main definition file for the workflow.
    ///
    /// `Main`; an update replaces the resource.
    pub fn main(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Main", value.into_value().into_node());
        self
    }

    /// The workflow's name.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The workflow's parameter template.
    ///
    /// `ParameterTemplate`; an update replaces the resource.
    pub fn parameter_template(
        mut self,
        value: impl IntoValue<Map<WorkflowParameterProperty>>,
    ) -> Self {
        self.0
            .put("ParameterTemplate", value.into_value().into_node());
        self
    }

    /// Path to the primary workflow parameter template JSON file inside the repository
    ///
    /// `ParameterTemplatePath`; an update replaces the resource.
    pub fn parameter_template_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ParameterTemplatePath", value.into_value().into_node());
        self
    }

    /// The default static storage capacity (in gibibytes) for runs that use this workflow or workflow version. The `storageCapacity` can be overwritten at run time. The storage capacity is not required for runs with a `DYNAMIC` storage type.
    ///
    /// `StorageCapacity`; an update replaces the resource.
    pub fn storage_capacity(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("StorageCapacity", value.into_value().into_node());
        self
    }

    /// The `StorageType` property.
    ///
    /// `StorageType`; one of `STATIC`, `DYNAMIC`; updated in place.
    pub fn storage_type(mut self, value: impl IntoValue<super::StorageType>) -> Self {
        self.0.put("StorageType", value.into_value().into_node());
        self
    }

    /// Tags for the workflow.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Optional workflow bucket owner ID to verify the workflow bucket
    ///
    /// `WorkflowBucketOwnerId`; an update replaces the resource.
    pub fn workflow_bucket_owner_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("WorkflowBucketOwnerId", value.into_value().into_node());
        self
    }

    /// The markdown content for the workflow's README file. This provides documentation and usage information for users of the workflow.
    ///
    /// `readmeMarkdown`; updated in place.
    pub fn readme_markdown(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("readmeMarkdown", value.into_value().into_node());
        self
    }

    /// The path to the workflow README markdown file within the repository. This file provides documentation and usage information for the workflow. If not specified, the README.md file from the root directory of the repository will be used.
    ///
    /// `readmePath`; an update replaces the resource.
    pub fn readme_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("readmePath", value.into_value().into_node());
        self
    }

    /// The S3 URI of the README file for the workflow. This file provides documentation and usage information for the workflow. The S3 URI must begin with s3://USER-OWNED-BUCKET/. The requester must have access to the S3 bucket and object. The max README content length is 500 KiB.
    ///
    /// `readmeUri`; an update replaces the resource.
    pub fn readme_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("readmeUri", value.into_value().into_node());
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
    /// What `Ref` returns: its `Id`, a [`omics::WorkflowId`](kinds::omics::WorkflowId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::omics::WorkflowId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN for the workflow.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::omics::WorkflowArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// When the workflow was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The workflow's ID.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::omics::WorkflowId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The workflow's status.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The workflow's type.
    ///
    /// `Fn::GetAtt` of `Type`.
    #[inline]
    pub fn attr_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Type")))
    }

    /// The `Uuid` attribute.
    ///
    /// `Fn::GetAtt` of `Uuid`.
    #[inline]
    pub fn attr_uuid(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Uuid")))
    }
}

impl IntoValue<kinds::omics::WorkflowId> for &CfnWorkflowRef {
    #[inline]
    fn into_value(self) -> Value<kinds::omics::WorkflowId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::omics::WorkflowArn> for &CfnWorkflowRef {
    #[inline]
    fn into_value(self) -> Value<kinds::omics::WorkflowArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Use a container registry map to specify mappings between the ECR private repository and one or more upstream registries. For more information, see [Container images](https://docs.aws.amazon.com/omics/latest/dev/workflows-ecr.html) in the *AWS HealthOmics User Guide*.
///
/// The property type `ContainerRegistryMap` of `AWS::Omics::Workflow`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContainerRegistryMapProperty(Object);

impl ContainerRegistryMapProperty {
    /// `ContainerRegistryMapProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Image mappings specify path mappings between the ECR private repository and their corresponding external repositories.
    ///
    /// `ImageMappings`.
    pub fn image_mappings(mut self, value: impl IntoValue<List<ImageMappingProperty>>) -> Self {
        self.0.put("ImageMappings", value.into_value().into_node());
        self
    }

    /// Mapping that provides the ECR repository path where upstream container images are pulled and synchronized.
    ///
    /// `RegistryMappings`.
    pub fn registry_mappings(
        mut self,
        value: impl IntoValue<List<RegistryMappingProperty>>,
    ) -> Self {
        self.0
            .put("RegistryMappings", value.into_value().into_node());
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

impl Kind for ContainerRegistryMapProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContainerRegistryMapProperty> for ContainerRegistryMapProperty {}
impl From<ContainerRegistryMapProperty> for Node {
    #[inline]
    fn from(value: ContainerRegistryMapProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContainerRegistryMapProperty> for ContainerRegistryMapProperty {
    #[inline]
    fn into_value(self) -> Value<ContainerRegistryMapProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about a source code repository that hosts the workflow definition files.
///
/// The property type `DefinitionRepository` of `AWS::Omics::Workflow`.
#[must_use = "a property type does nothing until it is set"]
pub struct DefinitionRepositoryProperty(Object);

impl DefinitionRepositoryProperty {
    /// `DefinitionRepositoryProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the connection to the source code repository.
    ///
    /// `connectionArn`.
    pub fn connection_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("connectionArn", value.into_value().into_node());
        self
    }

    /// A list of file patterns to exclude when retrieving the workflow definition from the repository.
    ///
    /// `excludeFilePatterns`.
    pub fn exclude_file_patterns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("excludeFilePatterns", value.into_value().into_node());
        self
    }

    /// The full repository identifier, including the repository owner and name. For example, 'repository-owner/repository-name'.
    ///
    /// `fullRepositoryId`.
    pub fn full_repository_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("fullRepositoryId", value.into_value().into_node());
        self
    }

    /// The source reference for the repository, such as a branch name, tag, or commit ID.
    ///
    /// `sourceReference`.
    pub fn source_reference(mut self, value: impl IntoValue<SourceReferenceProperty>) -> Self {
        self.0
            .put("sourceReference", value.into_value().into_node());
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

impl Kind for DefinitionRepositoryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DefinitionRepositoryProperty> for DefinitionRepositoryProperty {}
impl From<DefinitionRepositoryProperty> for Node {
    #[inline]
    fn from(value: DefinitionRepositoryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DefinitionRepositoryProperty> for DefinitionRepositoryProperty {
    #[inline]
    fn into_value(self) -> Value<DefinitionRepositoryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies image mappings that workflow tasks can use. For example, you can replace all the task references of a public image to use an equivalent image in your private ECR repository. You can use image mappings with upstream registries that don't support pull through cache. You need to manually synchronize the upstream registry with your private repository.
///
/// The property type `ImageMapping` of `AWS::Omics::Workflow`.
#[must_use = "a property type does nothing until it is set"]
pub struct ImageMappingProperty(Object);

impl ImageMappingProperty {
    /// `ImageMappingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the URI of the corresponding image in the private ECR registry.
    ///
    /// `DestinationImage`.
    pub fn destination_image(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DestinationImage", value.into_value().into_node());
        self
    }

    /// Specifies the URI of the source image in the upstream registry.
    ///
    /// `SourceImage`.
    pub fn source_image(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SourceImage", value.into_value().into_node());
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

impl Kind for ImageMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ImageMappingProperty> for ImageMappingProperty {}
impl From<ImageMappingProperty> for Node {
    #[inline]
    fn from(value: ImageMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ImageMappingProperty> for ImageMappingProperty {
    #[inline]
    fn into_value(self) -> Value<ImageMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// If you are using the ECR pull through cache feature, the registry mapping maps between the ECR repository and the upstream registry where container images are pulled and synchronized.
///
/// The property type `RegistryMapping` of `AWS::Omics::Workflow`.
#[must_use = "a property type does nothing until it is set"]
pub struct RegistryMappingProperty(Object);

impl RegistryMappingProperty {
    /// `RegistryMappingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Account ID of the account that owns the upstream container image.
    ///
    /// `EcrAccountId`.
    pub fn ecr_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EcrAccountId", value.into_value().into_node());
        self
    }

    /// The repository prefix to use in the ECR private repository.
    ///
    /// `EcrRepositoryPrefix`.
    pub fn ecr_repository_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EcrRepositoryPrefix", value.into_value().into_node());
        self
    }

    /// The URI of the upstream registry.
    ///
    /// `UpstreamRegistryUrl`.
    pub fn upstream_registry_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("UpstreamRegistryUrl", value.into_value().into_node());
        self
    }

    /// The repository prefix of the corresponding repository in the upstream registry.
    ///
    /// `UpstreamRepositoryPrefix`.
    pub fn upstream_repository_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("UpstreamRepositoryPrefix", value.into_value().into_node());
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

impl Kind for RegistryMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RegistryMappingProperty> for RegistryMappingProperty {}
impl From<RegistryMappingProperty> for Node {
    #[inline]
    fn from(value: RegistryMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RegistryMappingProperty> for RegistryMappingProperty {
    #[inline]
    fn into_value(self) -> Value<RegistryMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about the source reference in a code repository, such as a branch, tag, or commit.
///
/// The property type `SourceReference` of `AWS::Omics::Workflow`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceReferenceProperty(Object);

impl SourceReferenceProperty {
    /// `SourceReferenceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The type of source reference, such as branch, tag, or commit.
    ///
    /// `type`; one of `BRANCH`, `TAG`, `COMMIT`.
    pub fn r#type(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.put("type", value.into_value().into_node());
        self
    }

    /// The value of the source reference, such as the branch name, tag name, or commit ID.
    ///
    /// `value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("value", value.into_value().into_node());
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

impl Kind for SourceReferenceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceReferenceProperty> for SourceReferenceProperty {}
impl From<SourceReferenceProperty> for Node {
    #[inline]
    fn from(value: SourceReferenceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceReferenceProperty> for SourceReferenceProperty {
    #[inline]
    fn into_value(self) -> Value<SourceReferenceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A workflow parameter.
///
/// The property type `WorkflowParameter` of `AWS::Omics::Workflow`.
#[must_use = "a property type does nothing until it is set"]
pub struct WorkflowParameterProperty(Object);

impl WorkflowParameterProperty {
    /// `WorkflowParameterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The parameter's description.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Whether the parameter is optional.
    ///
    /// `Optional`; an update replaces the resource.
    pub fn optional(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Optional", value.into_value().into_node());
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

impl Kind for WorkflowParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WorkflowParameterProperty> for WorkflowParameterProperty {}
impl From<WorkflowParameterProperty> for Node {
    #[inline]
    fn from(value: WorkflowParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WorkflowParameterProperty> for WorkflowParameterProperty {
    #[inline]
    fn into_value(self) -> Value<WorkflowParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `type` of a `SourceReference` of `AWS::Omics::Workflow`.
pub enum Type {
    /// `BRANCH`.
    Branch,
    /// `COMMIT`.
    Commit,
    /// `TAG`.
    Tag,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["BRANCH", "COMMIT", "TAG"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
