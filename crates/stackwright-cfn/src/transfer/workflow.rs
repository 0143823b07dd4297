// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Transfer::Workflow` and its property types.

use crate::l1::*;

/// Allows you to create a workflow with specified steps and step details the workflow invokes after file transfer completes. After creating a workflow, you can associate the workflow created with any transfer servers by specifying the `workflow-details` field in `CreateServer` and `UpdateServer` operations.
///
/// `AWS::Transfer::Workflow`; `Ref` returns its `WorkflowId`, a [`transfer::WorkflowId`](kinds::transfer::WorkflowId).
/// Changing one of these replaces it: `Description`, `OnExceptionSteps`, `Steps`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-workflow.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnWorkflow(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Transfer::Workflow",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("workflow.rules"),
};

impl CfnWorkflow {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Transfer::Workflow";

    /// `CfnWorkflow` with its required properties, in alphabetical order:
    ///
    /// - `steps`: Specifies the details for the steps that are in the specified workflow.
    pub fn new(steps: impl IntoValue<List<WorkflowStepProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Steps", steps.into_value().into_node());
        Self(object_)
    }

    /// Specifies the text description for the workflow.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Specifies the steps (actions) to take if errors are encountered during execution of the workflow.
    ///
    /// `OnExceptionSteps`; an update replaces the resource.
    pub fn on_exception_steps(mut self, value: impl IntoValue<List<WorkflowStepProperty>>) -> Self {
        self.0
            .put("OnExceptionSteps", value.into_value().into_node());
        self
    }

    /// Key-value pairs that can be used to group and search for workflows. Tags are metadata attached to workflows for any purpose.
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
    /// What `Ref` returns: its `WorkflowId`, a [`transfer::WorkflowId`](kinds::transfer::WorkflowId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::transfer::WorkflowId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Specifies the unique Amazon Resource Name (ARN) for the workflow.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::transfer::WorkflowArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// A unique identifier for a workflow.
    ///
    /// `Fn::GetAtt` of `WorkflowId`.
    #[inline]
    pub fn attr_workflow_id(&self) -> Value<kinds::transfer::WorkflowId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("WorkflowId")))
    }
}

impl IntoValue<kinds::transfer::WorkflowId> for &CfnWorkflowRef {
    #[inline]
    fn into_value(self) -> Value<kinds::transfer::WorkflowId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::transfer::WorkflowArn> for &CfnWorkflowRef {
    #[inline]
    fn into_value(self) -> Value<kinds::transfer::WorkflowArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Details for a step that performs a file copy.
///
/// Consists of the following values:
///
/// - A description
/// - An Amazon S3 location for the destination of the file copy.
/// - A flag that indicates whether to overwrite an existing file of the same name. The default is `FALSE`.
///
/// The property type `CopyStepDetails` of `AWS::Transfer::Workflow`.
#[must_use = "a property type does nothing until it is set"]
pub struct CopyStepDetailsProperty(Object);

impl CopyStepDetailsProperty {
    /// `CopyStepDetailsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the location for the file being copied. Use `${Transfer:UserName}` or `${Transfer:UploadDate}` in this field to parametrize the destination prefix by username or uploaded date.
    ///
    /// - Set the value of `DestinationFileLocation` to `${Transfer:UserName}` to copy uploaded files to an Amazon S3 bucket that is prefixed with the name of the Transfer Family user that uploaded the file.
    /// - Set the value of `DestinationFileLocation` to `${Transfer:UploadDate}` to copy uploaded files to an Amazon S3 bucket that is prefixed with the date of the upload.
    ///
    /// > The system resolves `UploadDate` to a date format of *YYYY-MM-DD*, based on the date the file is uploaded in UTC.
    ///
    /// `DestinationFileLocation`; an update replaces the resource.
    pub fn destination_file_location(
        mut self,
        value: impl IntoValue<S3FileLocationProperty>,
    ) -> Self {
        self.0
            .put("DestinationFileLocation", value.into_value().into_node());
        self
    }

    /// The name of the step, used as an identifier.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// A flag that indicates whether to overwrite an existing file of the same name. The default is `FALSE`.
    ///
    /// If the workflow is processing a file that has the same name as an existing file, the behavior is as follows:
    ///
    /// - If `OverwriteExisting` is `TRUE`, the existing file is replaced with the file being processed.
    /// - If `OverwriteExisting` is `FALSE`, nothing happens, and the workflow processing stops.
    ///
    /// `OverwriteExisting`; one of `TRUE`, `FALSE`; an update replaces the resource.
    pub fn overwrite_existing(mut self, value: impl IntoValue<OverwriteExisting>) -> Self {
        self.0
            .put("OverwriteExisting", value.into_value().into_node());
        self
    }

    /// Specifies which file to use as input to the workflow step: either the output from the previous step, or the originally uploaded file for the workflow.
    ///
    /// - To use the previous file as the input, enter `${previous.file}`. In this case, this workflow step uses the output file from the previous workflow step as input. This is the default value.
    /// - To use the originally uploaded file location as input for this step, enter `${original.file}`.
    ///
    /// `SourceFileLocation`; an update replaces the resource.
    pub fn source_file_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SourceFileLocation", value.into_value().into_node());
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

impl Kind for CopyStepDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CopyStepDetailsProperty> for CopyStepDetailsProperty {}
impl From<CopyStepDetailsProperty> for Node {
    #[inline]
    fn from(value: CopyStepDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CopyStepDetailsProperty> for CopyStepDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<CopyStepDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details for a step that invokes an AWS Lambda function.
///
/// Consists of the Lambda function's name, target, and timeout (in seconds).
///
/// The property type `CustomStepDetails` of `AWS::Transfer::Workflow`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomStepDetailsProperty(Object);

impl CustomStepDetailsProperty {
    /// `CustomStepDetailsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the step, used as an identifier.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// Specifies which file to use as input to the workflow step: either the output from the previous step, or the originally uploaded file for the workflow.
    ///
    /// - To use the previous file as the input, enter `${previous.file}`. In this case, this workflow step uses the output file from the previous workflow step as input. This is the default value.
    /// - To use the originally uploaded file location as input for this step, enter `${original.file}`.
    ///
    /// `SourceFileLocation`; an update replaces the resource.
    pub fn source_file_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SourceFileLocation", value.into_value().into_node());
        self
    }

    /// The ARN for the Lambda function that is being called.
    ///
    /// `Target`; an update replaces the resource.
    pub fn target(mut self, value: impl IntoValue<kinds::lambda::AnyFunctionArn>) -> Self {
        self.0.put("Target", value.into_value().into_node());
        self
    }

    /// Timeout, in seconds, for the step.
    ///
    /// `TimeoutSeconds`; an update replaces the resource.
    pub fn timeout_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("TimeoutSeconds", value.into_value().into_node());
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

impl Kind for CustomStepDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomStepDetailsProperty> for CustomStepDetailsProperty {}
impl From<CustomStepDetailsProperty> for Node {
    #[inline]
    fn from(value: CustomStepDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomStepDetailsProperty> for CustomStepDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<CustomStepDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details for a step that decrypts an encrypted file.
///
/// Consists of the following values:
///
/// - A descriptive name
/// - An Amazon S3 or Amazon Elastic File System (Amazon EFS) location for the source file to decrypt.
/// - An S3 or Amazon EFS location for the destination of the file decryption.
/// - A flag that indicates whether to overwrite an existing file of the same name. The default is `FALSE`.
/// - The type of encryption that's used. Currently, only PGP encryption is supported.
///
/// The property type `DecryptStepDetails` of `AWS::Transfer::Workflow`.
#[must_use = "a property type does nothing until it is set"]
pub struct DecryptStepDetailsProperty(Object);

impl DecryptStepDetailsProperty {
    /// `DecryptStepDetailsProperty` with its required properties, in alphabetical order:
    ///
    /// - `destination_file_location`: Specifies the location for the file being decrypted.
    /// - `r#type`: The type of encryption used.
    pub fn new(
        destination_file_location: impl IntoValue<InputFileLocationProperty>,
        r#type: impl IntoValue<DecryptStepDetailsType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DestinationFileLocation",
            destination_file_location.into_value().into_node(),
        );
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The name of the step, used as an identifier.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// A flag that indicates whether to overwrite an existing file of the same name. The default is `FALSE`.
    ///
    /// If the workflow is processing a file that has the same name as an existing file, the behavior is as follows:
    ///
    /// - If `OverwriteExisting` is `TRUE`, the existing file is replaced with the file being processed.
    /// - If `OverwriteExisting` is `FALSE`, nothing happens, and the workflow processing stops.
    ///
    /// `OverwriteExisting`; one of `TRUE`, `FALSE`; an update replaces the resource.
    pub fn overwrite_existing(mut self, value: impl IntoValue<OverwriteExisting>) -> Self {
        self.0
            .put("OverwriteExisting", value.into_value().into_node());
        self
    }

    /// Specifies which file to use as input to the workflow step: either the output from the previous step, or the originally uploaded file for the workflow.
    ///
    /// - To use the previous file as the input, enter `${previous.file}`. In this case, this workflow step uses the output file from the previous workflow step as input. This is the default value.
    /// - To use the originally uploaded file location as input for this step, enter `${original.file}`.
    ///
    /// `SourceFileLocation`; an update replaces the resource.
    pub fn source_file_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SourceFileLocation", value.into_value().into_node());
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

impl Kind for DecryptStepDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DecryptStepDetailsProperty> for DecryptStepDetailsProperty {}
impl From<DecryptStepDetailsProperty> for Node {
    #[inline]
    fn from(value: DecryptStepDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DecryptStepDetailsProperty> for DecryptStepDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<DecryptStepDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that contains the name and file location for a file being deleted by a workflow.
///
/// The property type `DeleteStepDetails` of `AWS::Transfer::Workflow`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeleteStepDetailsProperty(Object);

impl DeleteStepDetailsProperty {
    /// `DeleteStepDetailsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the step, used as an identifier.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// Specifies which file to use as input to the workflow step: either the output from the previous step, or the originally uploaded file for the workflow.
    ///
    /// - To use the previous file as the input, enter `${previous.file}`. In this case, this workflow step uses the output file from the previous workflow step as input. This is the default value.
    /// - To use the originally uploaded file location as input for this step, enter `${original.file}`.
    ///
    /// `SourceFileLocation`; an update replaces the resource.
    pub fn source_file_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SourceFileLocation", value.into_value().into_node());
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

impl Kind for DeleteStepDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeleteStepDetailsProperty> for DeleteStepDetailsProperty {}
impl From<DeleteStepDetailsProperty> for Node {
    #[inline]
    fn from(value: DeleteStepDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeleteStepDetailsProperty> for DeleteStepDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<DeleteStepDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the Amazon EFS identifier and the path for the file being used.
///
/// The property type `EfsInputFileLocation` of `AWS::Transfer::Workflow`.
#[must_use = "a property type does nothing until it is set"]
pub struct EfsInputFileLocationProperty(Object);

impl EfsInputFileLocationProperty {
    /// `EfsInputFileLocationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The identifier of the file system, assigned by Amazon EFS.
    ///
    /// `FileSystemId`; an update replaces the resource.
    pub fn file_system_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FileSystemId", value.into_value().into_node());
        self
    }

    /// The pathname for the folder being used by a workflow.
    ///
    /// `Path`; an update replaces the resource.
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Path", value.into_value().into_node());
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

impl Kind for EfsInputFileLocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EfsInputFileLocationProperty> for EfsInputFileLocationProperty {}
impl From<EfsInputFileLocationProperty> for Node {
    #[inline]
    fn from(value: EfsInputFileLocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EfsInputFileLocationProperty> for EfsInputFileLocationProperty {
    #[inline]
    fn into_value(self) -> Value<EfsInputFileLocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the location for the file that's being processed.
///
/// The property type `InputFileLocation` of `AWS::Transfer::Workflow`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputFileLocationProperty(Object);

impl InputFileLocationProperty {
    /// `InputFileLocationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the details for the Amazon Elastic File System (Amazon EFS) file that's being decrypted.
    ///
    /// `EfsFileLocation`; an update replaces the resource.
    pub fn efs_file_location(
        mut self,
        value: impl IntoValue<EfsInputFileLocationProperty>,
    ) -> Self {
        self.0
            .put("EfsFileLocation", value.into_value().into_node());
        self
    }

    /// Specifies the details for the Amazon S3 file that's being copied or decrypted.
    ///
    /// `S3FileLocation`; an update replaces the resource.
    pub fn s3_file_location(mut self, value: impl IntoValue<S3InputFileLocationProperty>) -> Self {
        self.0.put("S3FileLocation", value.into_value().into_node());
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

impl Kind for InputFileLocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputFileLocationProperty> for InputFileLocationProperty {}
impl From<InputFileLocationProperty> for Node {
    #[inline]
    fn from(value: InputFileLocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputFileLocationProperty> for InputFileLocationProperty {
    #[inline]
    fn into_value(self) -> Value<InputFileLocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the S3 details for the file being used, such as bucket, ETag, and so forth.
///
/// The property type `S3FileLocation` of `AWS::Transfer::Workflow`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3FileLocationProperty(Object);

impl S3FileLocationProperty {
    /// `S3FileLocationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the details for the file location for the file that's being used in the workflow. Only applicable if you are using Amazon S3 storage.
    ///
    /// `S3FileLocation`; an update replaces the resource.
    pub fn s3_file_location(mut self, value: impl IntoValue<S3InputFileLocationProperty>) -> Self {
        self.0.put("S3FileLocation", value.into_value().into_node());
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

impl Kind for S3FileLocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3FileLocationProperty> for S3FileLocationProperty {}
impl From<S3FileLocationProperty> for Node {
    #[inline]
    fn from(value: S3FileLocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3FileLocationProperty> for S3FileLocationProperty {
    #[inline]
    fn into_value(self) -> Value<S3FileLocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the details for the Amazon S3 location for an input file to a workflow.
///
/// The property type `S3InputFileLocation` of `AWS::Transfer::Workflow`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3InputFileLocationProperty(Object);

impl S3InputFileLocationProperty {
    /// `S3InputFileLocationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the S3 bucket for the customer input file.
    ///
    /// `Bucket`; an update replaces the resource.
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Bucket", value.into_value().into_node());
        self
    }

    /// The name assigned to the file when it was created in Amazon S3. You use the object key to retrieve the object.
    ///
    /// `Key`; an update replaces the resource.
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Key", value.into_value().into_node());
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

impl Kind for S3InputFileLocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3InputFileLocationProperty> for S3InputFileLocationProperty {}
impl From<S3InputFileLocationProperty> for Node {
    #[inline]
    fn from(value: S3InputFileLocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3InputFileLocationProperty> for S3InputFileLocationProperty {
    #[inline]
    fn into_value(self) -> Value<S3InputFileLocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the key-value pair that are assigned to a file during the execution of a Tagging step.
///
/// The property type `S3Tag` of `AWS::Transfer::Workflow`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3TagProperty(Object);

impl S3TagProperty {
    /// `S3TagProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The name assigned to the tag that you create.
    /// - `value`: The value that corresponds to the key.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for S3TagProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3TagProperty> for S3TagProperty {}
impl From<S3TagProperty> for Node {
    #[inline]
    fn from(value: S3TagProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3TagProperty> for S3TagProperty {
    #[inline]
    fn into_value(self) -> Value<S3TagProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details for a step that creates one or more tags.
///
/// You specify one or more tags. Each tag contains a key-value pair.
///
/// The property type `TagStepDetails` of `AWS::Transfer::Workflow`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagStepDetailsProperty(Object);

impl TagStepDetailsProperty {
    /// `TagStepDetailsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the step, used as an identifier.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// Specifies which file to use as input to the workflow step: either the output from the previous step, or the originally uploaded file for the workflow.
    ///
    /// - To use the previous file as the input, enter `${previous.file}`. In this case, this workflow step uses the output file from the previous workflow step as input. This is the default value.
    /// - To use the originally uploaded file location as input for this step, enter `${original.file}`.
    ///
    /// `SourceFileLocation`; an update replaces the resource.
    pub fn source_file_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SourceFileLocation", value.into_value().into_node());
        self
    }

    /// Array that contains from 1 to 10 key/value pairs.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<List<S3TagProperty>>) -> Self {
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

impl Kind for TagStepDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagStepDetailsProperty> for TagStepDetailsProperty {}
impl From<TagStepDetailsProperty> for Node {
    #[inline]
    fn from(value: TagStepDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagStepDetailsProperty> for TagStepDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<TagStepDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The basic building block of a workflow.
///
/// The property type `WorkflowStep` of `AWS::Transfer::Workflow`.
#[must_use = "a property type does nothing until it is set"]
pub struct WorkflowStepProperty(Object);

impl WorkflowStepProperty {
    /// `WorkflowStepProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Details for a step that performs a file copy.
    ///
    /// Consists of the following values:
    ///
    /// - A description
    /// - An Amazon S3 location for the destination of the file copy.
    /// - A flag that indicates whether to overwrite an existing file of the same name. The default is `FALSE`.
    ///
    /// `CopyStepDetails`; an update replaces the resource.
    pub fn copy_step_details(mut self, value: impl IntoValue<CopyStepDetailsProperty>) -> Self {
        self.0
            .put("CopyStepDetails", value.into_value().into_node());
        self
    }

    /// Details for a step that invokes an AWS Lambda function.
    ///
    /// Consists of the Lambda function's name, target, and timeout (in seconds).
    ///
    /// `CustomStepDetails`; an update replaces the resource.
    pub fn custom_step_details(mut self, value: impl IntoValue<CustomStepDetailsProperty>) -> Self {
        self.0
            .put("CustomStepDetails", value.into_value().into_node());
        self
    }

    /// Details for a step that decrypts an encrypted file.
    ///
    /// Consists of the following values:
    ///
    /// - A descriptive name
    /// - An Amazon S3 or Amazon Elastic File System (Amazon EFS) location for the source file to decrypt.
    /// - An S3 or Amazon EFS location for the destination of the file decryption.
    /// - A flag that indicates whether to overwrite an existing file of the same name. The default is `FALSE`.
    /// - The type of encryption that's used. Currently, only PGP encryption is supported.
    ///
    /// `DecryptStepDetails`; an update replaces the resource.
    pub fn decrypt_step_details(
        mut self,
        value: impl IntoValue<DecryptStepDetailsProperty>,
    ) -> Self {
        self.0
            .put("DecryptStepDetails", value.into_value().into_node());
        self
    }

    /// Details for a step that deletes the file.
    ///
    /// `DeleteStepDetails`; an update replaces the resource.
    pub fn delete_step_details(mut self, value: impl IntoValue<DeleteStepDetailsProperty>) -> Self {
        self.0
            .put("DeleteStepDetails", value.into_value().into_node());
        self
    }

    /// Details for a step that creates one or more tags.
    ///
    /// You specify one or more tags. Each tag contains a key-value pair.
    ///
    /// `TagStepDetails`; an update replaces the resource.
    pub fn tag_step_details(mut self, value: impl IntoValue<TagStepDetailsProperty>) -> Self {
        self.0.put("TagStepDetails", value.into_value().into_node());
        self
    }

    /// Currently, the following step types are supported.
    ///
    /// - *`COPY`* - Copy the file to another location.
    /// - *`CUSTOM`* - Perform a custom step with an AWS Lambda function target.
    /// - *`DECRYPT`* - Decrypt a file that was encrypted before it was uploaded.
    /// - *`DELETE`* - Delete the file.
    /// - *`TAG`* - Add a tag to the file.
    ///
    /// `Type`; one of `COPY`, `CUSTOM`, `DECRYPT`, `DELETE`, `TAG`; an update replaces the resource.
    pub fn r#type(mut self, value: impl IntoValue<WorkflowStepType>) -> Self {
        self.0.put("Type", value.into_value().into_node());
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

impl Kind for WorkflowStepProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WorkflowStepProperty> for WorkflowStepProperty {}
impl From<WorkflowStepProperty> for Node {
    #[inline]
    fn from(value: WorkflowStepProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WorkflowStepProperty> for WorkflowStepProperty {
    #[inline]
    fn into_value(self) -> Value<WorkflowStepProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of a `DecryptStepDetails` of `AWS::Transfer::Workflow`.
pub enum DecryptStepDetailsType {
    /// `PGP`.
    Pgp,
}

#[diagnostic::do_not_recommend]
impl Kind for DecryptStepDetailsType {}
#[diagnostic::do_not_recommend]
impl TextKind for DecryptStepDetailsType {}
#[diagnostic::do_not_recommend]
impl IdKind for DecryptStepDetailsType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DecryptStepDetailsType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DecryptStepDetailsType> for DecryptStepDetailsType {
    #[inline]
    fn into_value(self) -> Value<DecryptStepDetailsType> {
        const VALUES: &[&str] = &["PGP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OverwriteExisting` of a `CopyStepDetails` of `AWS::Transfer::Workflow`.
pub enum OverwriteExisting {
    /// `FALSE`.
    False,
    /// `TRUE`.
    True,
}

#[diagnostic::do_not_recommend]
impl Kind for OverwriteExisting {}
#[diagnostic::do_not_recommend]
impl TextKind for OverwriteExisting {}
#[diagnostic::do_not_recommend]
impl IdKind for OverwriteExisting {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OverwriteExisting {}
#[diagnostic::do_not_recommend]
impl IntoValue<OverwriteExisting> for OverwriteExisting {
    #[inline]
    fn into_value(self) -> Value<OverwriteExisting> {
        const VALUES: &[&str] = &["FALSE", "TRUE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `WorkflowStep` of `AWS::Transfer::Workflow`.
pub enum WorkflowStepType {
    /// `COPY`.
    Copy,
    /// `CUSTOM`.
    Custom,
    /// `DECRYPT`.
    Decrypt,
    /// `DELETE`.
    Delete,
    /// `TAG`.
    Tag,
}

#[diagnostic::do_not_recommend]
impl Kind for WorkflowStepType {}
#[diagnostic::do_not_recommend]
impl TextKind for WorkflowStepType {}
#[diagnostic::do_not_recommend]
impl IdKind for WorkflowStepType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for WorkflowStepType {}
#[diagnostic::do_not_recommend]
impl IntoValue<WorkflowStepType> for WorkflowStepType {
    #[inline]
    fn into_value(self) -> Value<WorkflowStepType> {
        const VALUES: &[&str] = &["COPY", "CUSTOM", "DECRYPT", "DELETE", "TAG"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
