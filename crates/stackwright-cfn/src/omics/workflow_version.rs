// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Omics::WorkflowVersion` and its property types.

use crate::l1::*;

/// Creates a new workflow version for the workflow that you specify with the `workflowId` parameter.
///
/// When you create a new version of a workflow, you need to specify the configuration for the new version. It doesn't inherit any configuration values from the workflow.
///
/// Provide a version name that is unique for this workflow. You cannot change the name after HealthOmics creates the version.
///
/// > Don't include any personally identifiable information (PII) in the version name. Version names appear in the workflow version ARN.
///
/// For more information, see [Workflow versioning in AWS HealthOmics](https://docs.aws.amazon.com/omics/latest/dev/workflow-versions.html) in the *AWS HealthOmics User Guide*.
///
/// `AWS::Omics::WorkflowVersion`; `Ref` returns its `Arn`, a [`omics::WorkflowVersionArn`](kinds::omics::WorkflowVersionArn).
/// Changing one of these replaces it: `Accelerators`, `ContainerRegistryMap`, `ContainerRegistryMapUri`, `DefinitionRepository`, `DefinitionUri`, `Engine`, `Main`, `ParameterTemplate`, `ParameterTemplatePath`, `VersionName`, `WorkflowBucketOwnerId`, `WorkflowId`, `readmePath`, `readmeUri`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-workflowversion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnWorkflowVersion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Omics::WorkflowVersion",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("workflow_version.rules"),
};

impl CfnWorkflowVersion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Omics::WorkflowVersion";

    /// `CfnWorkflowVersion` with its required properties, in alphabetical order:
    ///
    /// - `version_name`: The name of the workflow version.
    /// - `workflow_id`: The workflow's ID.
    pub fn new(
        version_name: impl IntoValue<String>,
        workflow_id: impl IntoValue<kinds::omics::WorkflowId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("VersionName", version_name.into_value().into_node());
        object_.put("WorkflowId", workflow_id.into_value().into_node());
        Self(object_)
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

    /// The `DefinitionUri` property.
    ///
    /// `DefinitionUri`; an update replaces the resource.
    pub fn definition_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DefinitionUri", value.into_value().into_node());
        self
    }

    /// The description of the workflow version.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `Engine` property.
    ///
    /// `Engine`; one of `WDL`, `NEXTFLOW`, `CWL`; an update replaces the resource.
    pub fn engine(mut self, value: impl IntoValue<super::Engine>) -> Self {
        self.0.put("Engine", value.into_value().into_node());
        self
    }

    /// The `Main` property.
    ///
    /// `Main`; an update replaces the resource.
    pub fn main(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Main", value.into_value().into_node());
        self
    }

    /// The `ParameterTemplate` property.
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

    /// The `StorageCapacity` property.
    ///
    /// `StorageCapacity`; updated in place.
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

    /// A map of resource tags
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The `WorkflowBucketOwnerId` property.
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

impl Construct for CfnWorkflowVersion {
    type Handle = CfnWorkflowVersionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnWorkflowVersionRef {
        CfnWorkflowVersionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnWorkflowVersion`] of a stack.
pub struct CfnWorkflowVersionRef(NodeRef);

impl Clone for CfnWorkflowVersionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnWorkflowVersionRef {}
impl AsNode for CfnWorkflowVersionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnWorkflowVersionRef {
    /// What `Ref` returns: its `Arn`, a [`omics::WorkflowVersionArn`](kinds::omics::WorkflowVersionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::omics::WorkflowVersionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// ARN of the workflow version.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::omics::WorkflowVersionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The creation time of the workflow version.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The status of the workflow version.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The type of the workflow version.
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

impl IntoValue<kinds::omics::WorkflowVersionArn> for &CfnWorkflowVersionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::omics::WorkflowVersionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Use a container registry map to specify mappings between the ECR private repository and one or more upstream registries. For more information, see [Container images](https://docs.aws.amazon.com/omics/latest/dev/workflows-ecr.html) in the *AWS HealthOmics User Guide*.
///
/// The property type `ContainerRegistryMap` of `AWS::Omics::WorkflowVersion`.
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
/// The property type `DefinitionRepository` of `AWS::Omics::WorkflowVersion`.
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
/// The property type `ImageMapping` of `AWS::Omics::WorkflowVersion`.
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
/// The property type `RegistryMapping` of `AWS::Omics::WorkflowVersion`.
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
/// The property type `SourceReference` of `AWS::Omics::WorkflowVersion`.
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
/// The property type `WorkflowParameter` of `AWS::Omics::WorkflowVersion`.
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
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Whether the parameter is optional.
    ///
    /// `Optional`.
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

/// The values of `type` of a `SourceReference` of `AWS::Omics::WorkflowVersion`.
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
