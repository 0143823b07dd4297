// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SSM::MaintenanceWindowTask` and its property types.

use crate::l1::*;

/// The `AWS::SSM::MaintenanceWindowTask` resource defines information about a task for an AWS Systems Manager maintenance window. For more information, see [RegisterTaskWithMaintenanceWindow](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_RegisterTaskWithMaintenanceWindow.html) in the *AWS Systems Manager API Reference*.
///
/// `AWS::SSM::MaintenanceWindowTask`; `Ref` returns its `WindowTaskId`, a [`ssm::MaintenanceWindowTaskId`](kinds::ssm::MaintenanceWindowTaskId).
/// Changing one of these replaces it: `TaskType`, `WindowId`.
/// Attributes: `WindowTaskId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-maintenancewindowtask.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMaintenanceWindowTask(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::SSM::MaintenanceWindowTask",
    tags: None,
    rules: include_str!("maintenance_window_task.rules"),
};

impl CfnMaintenanceWindowTask {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SSM::MaintenanceWindowTask";

    /// `CfnMaintenanceWindowTask` with its required properties, in alphabetical order:
    ///
    /// - `priority`: The priority of the task in the maintenance window.
    /// - `task_arn`: The resource that the task uses during execution.
    /// - `task_type`: The type of task.
    /// - `window_id`: The ID of the maintenance window where the task is registered.
    pub fn new(
        priority: impl IntoValue<i64>,
        task_arn: impl IntoValue<String>,
        task_type: impl IntoValue<String>,
        window_id: impl IntoValue<kinds::ssm::MaintenanceWindowId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Priority", priority.into_value().into_node());
        object_.put("TaskArn", task_arn.into_value().into_node());
        object_.put("TaskType", task_type.into_value().into_node());
        object_.put("WindowId", window_id.into_value().into_node());
        Self(object_)
    }

    /// The specification for whether tasks should continue to run after the cutoff time specified in the maintenance windows is reached.
    ///
    /// `CutoffBehavior`; updated in place.
    pub fn cutoff_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CutoffBehavior", value.into_value().into_node());
        self
    }

    /// A description of the task.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// > `LoggingInfo` has been deprecated. To specify an Amazon S3 bucket to contain logs for Run Command tasks, instead use the `OutputS3BucketName` and `OutputS3KeyPrefix` options in the `TaskInvocationParameters` structure. For information about how Systems Manager handles these options for the supported maintenance window task types, see [AWS ::SSM::MaintenanceWindowTask MaintenanceWindowRunCommandParameters](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ssm-maintenancewindowtask-maintenancewindowruncommandparameters.html).
    ///
    /// Information about an Amazon S3 bucket to write Run Command task-level logs to.
    ///
    /// `LoggingInfo`; updated in place.
    pub fn logging_info(mut self, value: impl IntoValue<LoggingInfoProperty>) -> Self {
        self.0.put("LoggingInfo", value.into_value().into_node());
        self
    }

    /// The maximum number of targets this task can be run for, in parallel.
    ///
    /// > Although this element is listed as "Required: No", a value can be omitted only when you are registering or updating a [targetless task](https://docs.aws.amazon.com/systems-manager/latest/userguide/maintenance-windows-targetless-tasks.html) You must provide a value in all other cases.
    /// >
    /// > For maintenance window tasks without a target specified, you can't supply a value for this option. Instead, the system inserts a placeholder value of `1`. This value doesn't affect the running of your task.
    ///
    /// `MaxConcurrency`; updated in place.
    pub fn max_concurrency(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MaxConcurrency", value.into_value().into_node());
        self
    }

    /// The maximum number of errors allowed before this task stops being scheduled.
    ///
    /// > Although this element is listed as "Required: No", a value can be omitted only when you are registering or updating a [targetless task](https://docs.aws.amazon.com/systems-manager/latest/userguide/maintenance-windows-targetless-tasks.html) You must provide a value in all other cases.
    /// >
    /// > For maintenance window tasks without a target specified, you can't supply a value for this option. Instead, the system inserts a placeholder value of `1`. This value doesn't affect the running of your task.
    ///
    /// `MaxErrors`; updated in place.
    pub fn max_errors(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MaxErrors", value.into_value().into_node());
        self
    }

    /// The task name.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM service role for AWS Systems Manager to assume when running a maintenance window task. If you do not specify a service role ARN, Systems Manager uses a service-linked role in your account. If no appropriate service-linked role for Systems Manager exists in your account, it is created when you run `RegisterTaskWithMaintenanceWindow`.
    ///
    /// However, for an improved security posture, we strongly recommend creating a custom policy and custom service role for running your maintenance window tasks. The policy can be crafted to provide only the permissions needed for your particular maintenance window tasks. For more information, see [Setting up Maintenance Windows](https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-maintenance-permissions.html) in the in the *AWS Systems Manager User Guide*.
    ///
    /// `ServiceRoleArn`; updated in place.
    pub fn service_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("ServiceRoleArn", value.into_value().into_node());
        self
    }

    /// The targets, either instances or window target IDs.
    ///
    /// - Specify instances using `Key=InstanceIds,Values= *instanceid1*, *instanceid2*`.
    /// - Specify window target IDs using `Key=WindowTargetIds,Values= *window-target-id-1*, *window-target-id-2*`.
    ///
    /// `Targets`; updated in place.
    pub fn targets(mut self, value: impl IntoValue<List<TargetProperty>>) -> Self {
        self.0.put("Targets", value.into_value().into_node());
        self
    }

    /// The parameters to pass to the task when it runs. Populate only the fields that match the task type. All other fields should be empty.
    ///
    /// > When you update a maintenance window task that has options specified in `TaskInvocationParameters`, you must provide again all the `TaskInvocationParameters` values that you want to retain. The values you do not specify again are removed. For example, suppose that when you registered a Run Command task, you specified `TaskInvocationParameters` values for `Comment`, `NotificationConfig`, and `OutputS3BucketName`. If you update the maintenance window task and specify only a different `OutputS3BucketName` value, the values for `Comment` and `NotificationConfig` are removed.
    ///
    /// `TaskInvocationParameters`; updated in place.
    pub fn task_invocation_parameters(
        mut self,
        value: impl IntoValue<TaskInvocationParametersProperty>,
    ) -> Self {
        self.0
            .put("TaskInvocationParameters", value.into_value().into_node());
        self
    }

    /// > `TaskParameters` has been deprecated. To specify parameters to pass to a task when it runs, instead use the `Parameters` option in the `TaskInvocationParameters` structure. For information about how Systems Manager handles these options for the supported maintenance window task types, see [MaintenanceWindowTaskInvocationParameters](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_MaintenanceWindowTaskInvocationParameters.html).
    ///
    /// The parameters to pass to the task when it runs.
    ///
    /// `TaskParameters`; free JSON, such as an [`Object`]; updated in place.
    pub fn task_parameters(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("TaskParameters", value.into_value().into_node());
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

impl Construct for CfnMaintenanceWindowTask {
    type Handle = CfnMaintenanceWindowTaskRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMaintenanceWindowTaskRef {
        CfnMaintenanceWindowTaskRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMaintenanceWindowTask`] of a stack.
pub struct CfnMaintenanceWindowTaskRef(NodeRef);

impl Clone for CfnMaintenanceWindowTaskRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMaintenanceWindowTaskRef {}
impl AsNode for CfnMaintenanceWindowTaskRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMaintenanceWindowTaskRef {
    /// What `Ref` returns: its `WindowTaskId`, a [`ssm::MaintenanceWindowTaskId`](kinds::ssm::MaintenanceWindowTaskId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ssm::MaintenanceWindowTaskId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The task ID.
    ///
    /// `Fn::GetAtt` of `WindowTaskId`.
    #[inline]
    pub fn attr_window_task_id(&self) -> Value<kinds::ssm::MaintenanceWindowTaskId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("WindowTaskId")))
    }
}

impl IntoValue<kinds::ssm::MaintenanceWindowTaskId> for &CfnMaintenanceWindowTaskRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ssm::MaintenanceWindowTaskId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Configuration options for sending command output to Amazon CloudWatch Logs.
///
/// The property type `CloudWatchOutputConfig` of `AWS::SSM::MaintenanceWindowTask`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudWatchOutputConfigProperty(Object);

impl CloudWatchOutputConfigProperty {
    /// `CloudWatchOutputConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the CloudWatch Logs log group where you want to send command output. If you don't specify a group name, AWS Systems Manager automatically creates a log group for you. The log group uses the following naming format:
    ///
    /// `aws/ssm/ *SystemsManagerDocumentName*`
    ///
    /// `CloudWatchLogGroupName`.
    pub fn cloud_watch_log_group_name(
        mut self,
        value: impl IntoValue<kinds::logs::LogGroupName>,
    ) -> Self {
        self.0
            .put("CloudWatchLogGroupName", value.into_value().into_node());
        self
    }

    /// Enables Systems Manager to send command output to CloudWatch Logs.
    ///
    /// `CloudWatchOutputEnabled`.
    pub fn cloud_watch_output_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("CloudWatchOutputEnabled", value.into_value().into_node());
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

impl Kind for CloudWatchOutputConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudWatchOutputConfigProperty> for CloudWatchOutputConfigProperty {}
impl From<CloudWatchOutputConfigProperty> for Node {
    #[inline]
    fn from(value: CloudWatchOutputConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudWatchOutputConfigProperty> for CloudWatchOutputConfigProperty {
    #[inline]
    fn into_value(self) -> Value<CloudWatchOutputConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// > `LoggingInfo` has been deprecated. To specify an Amazon S3 bucket to contain logs, instead use the `OutputS3BucketName` and `OutputS3KeyPrefix` options in the `TaskInvocationParameters` structure. For information about how Systems Manager handles these options for the supported maintenance window task types, see [AWS ::SSM::MaintenanceWindowTask MaintenanceWindowRunCommandParameters](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ssm-maintenancewindowtask-maintenancewindowruncommandparameters.html).
///
/// The `LoggingInfo` property type specifies information about the Amazon S3 bucket to write instance-level logs to.
///
/// `LoggingInfo` is a property of the [AWS::SSM::MaintenanceWindowTask](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-maintenancewindowtask.html) resource.
///
/// The property type `LoggingInfo` of `AWS::SSM::MaintenanceWindowTask`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoggingInfoProperty(Object);

impl LoggingInfoProperty {
    /// `LoggingInfoProperty` with its required properties, in alphabetical order:
    ///
    /// - `region`: The AWS Region where the S3 bucket is located.
    /// - `s3_bucket`: The name of an S3 bucket where execution logs are stored.
    pub fn new(
        region: impl IntoValue<String>,
        s3_bucket: impl IntoValue<kinds::s3::BucketName>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Region", region.into_value().into_node());
        object_.put("S3Bucket", s3_bucket.into_value().into_node());
        Self(object_)
    }

    /// The Amazon S3 bucket subfolder.
    ///
    /// `S3Prefix`.
    pub fn s3_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3Prefix", value.into_value().into_node());
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

impl Kind for LoggingInfoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoggingInfoProperty> for LoggingInfoProperty {}
impl From<LoggingInfoProperty> for Node {
    #[inline]
    fn from(value: LoggingInfoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoggingInfoProperty> for LoggingInfoProperty {
    #[inline]
    fn into_value(self) -> Value<LoggingInfoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `MaintenanceWindowAutomationParameters` property type specifies the parameters for an `AUTOMATION` task type for a maintenance window task in AWS Systems Manager.
///
/// `MaintenanceWindowAutomationParameters` is a property of the [TaskInvocationParameters](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ssm-maintenancewindowtask-taskinvocationparameters.html) property type.
///
/// For information about available parameters in Automation runbooks, you can view the content of the runbook itself in the Systems Manager console. For information, see [View runbook content](https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-documents-reference-details.html#view-automation-json) in the *AWS Systems Manager User Guide*.
///
/// The property type `MaintenanceWindowAutomationParameters` of `AWS::SSM::MaintenanceWindowTask`.
#[must_use = "a property type does nothing until it is set"]
pub struct MaintenanceWindowAutomationParametersProperty(Object);

impl MaintenanceWindowAutomationParametersProperty {
    /// `MaintenanceWindowAutomationParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The version of an Automation runbook to use during task execution.
    ///
    /// `DocumentVersion`.
    pub fn document_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DocumentVersion", value.into_value().into_node());
        self
    }

    /// The parameters for the `AUTOMATION` type task.
    ///
    /// `Parameters`; free JSON, such as an [`Object`].
    pub fn parameters(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
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

impl Kind for MaintenanceWindowAutomationParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MaintenanceWindowAutomationParametersProperty>
    for MaintenanceWindowAutomationParametersProperty
{
}
impl From<MaintenanceWindowAutomationParametersProperty> for Node {
    #[inline]
    fn from(value: MaintenanceWindowAutomationParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MaintenanceWindowAutomationParametersProperty>
    for MaintenanceWindowAutomationParametersProperty
{
    #[inline]
    fn into_value(self) -> Value<MaintenanceWindowAutomationParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `MaintenanceWindowLambdaParameters` property type specifies the parameters for a `LAMBDA` task type for a maintenance window task in AWS Systems Manager.
///
/// `MaintenanceWindowLambdaParameters` is a property of the [TaskInvocationParameters](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ssm-maintenancewindowtask-taskinvocationparameters.html) property type.
///
/// The property type `MaintenanceWindowLambdaParameters` of `AWS::SSM::MaintenanceWindowTask`.
#[must_use = "a property type does nothing until it is set"]
pub struct MaintenanceWindowLambdaParametersProperty(Object);

impl MaintenanceWindowLambdaParametersProperty {
    /// `MaintenanceWindowLambdaParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Client-specific information to pass to the AWS Lambda function that you're invoking. You can then use the `context` variable to process the client information in your AWS Lambda function.
    ///
    /// `ClientContext`.
    pub fn client_context(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientContext", value.into_value().into_node());
        self
    }

    /// JSON to provide to your AWS Lambda function as input.
    ///
    /// > Although `Type` is listed as "String" for this property, the payload content must be formatted as a Base64-encoded binary data object.
    ///
    /// *Length Constraint:* 4096
    ///
    /// `Payload`.
    pub fn payload(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Payload", value.into_value().into_node());
        self
    }

    /// An AWS Lambda function version or alias name. If you specify a function version, the action uses the qualified function Amazon Resource Name (ARN) to invoke a specific Lambda function. If you specify an alias name, the action uses the alias ARN to invoke the Lambda function version that the alias points to.
    ///
    /// `Qualifier`.
    pub fn qualifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Qualifier", value.into_value().into_node());
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

impl Kind for MaintenanceWindowLambdaParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MaintenanceWindowLambdaParametersProperty>
    for MaintenanceWindowLambdaParametersProperty
{
}
impl From<MaintenanceWindowLambdaParametersProperty> for Node {
    #[inline]
    fn from(value: MaintenanceWindowLambdaParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MaintenanceWindowLambdaParametersProperty>
    for MaintenanceWindowLambdaParametersProperty
{
    #[inline]
    fn into_value(self) -> Value<MaintenanceWindowLambdaParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `MaintenanceWindowRunCommandParameters` property type specifies the parameters for a `RUN_COMMAND` task type for a maintenance window task in AWS Systems Manager. This means that these parameters are the same as those for the `SendCommand` API call. For more information about `SendCommand` parameters, see [SendCommand](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_SendCommand.html) in the *AWS Systems Manager API Reference*.
///
/// For information about available parameters in SSM Command documents, you can view the content of the document itself in the Systems Manager console. For information, see [Viewing SSM command document content](https://docs.aws.amazon.com/systems-manager/latest/userguide/viewing-ssm-document-content.html) in the *AWS Systems Manager User Guide*.
///
/// `MaintenanceWindowRunCommandParameters` is a property of the [TaskInvocationParameters](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ssm-maintenancewindowtask-taskinvocationparameters.html) property type.
///
/// The property type `MaintenanceWindowRunCommandParameters` of `AWS::SSM::MaintenanceWindowTask`.
#[must_use = "a property type does nothing until it is set"]
pub struct MaintenanceWindowRunCommandParametersProperty(Object);

impl MaintenanceWindowRunCommandParametersProperty {
    /// `MaintenanceWindowRunCommandParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration options for sending command output to Amazon CloudWatch Logs.
    ///
    /// `CloudWatchOutputConfig`.
    pub fn cloud_watch_output_config(
        mut self,
        value: impl IntoValue<CloudWatchOutputConfigProperty>,
    ) -> Self {
        self.0
            .put("CloudWatchOutputConfig", value.into_value().into_node());
        self
    }

    /// Information about the command or commands to run.
    ///
    /// `Comment`.
    pub fn comment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Comment", value.into_value().into_node());
        self
    }

    /// The SHA-256 or SHA-1 hash created by the system when the document was created. SHA-1 hashes have been deprecated.
    ///
    /// `DocumentHash`.
    pub fn document_hash(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DocumentHash", value.into_value().into_node());
        self
    }

    /// The SHA-256 or SHA-1 hash type. SHA-1 hashes are deprecated.
    ///
    /// `DocumentHashType`.
    pub fn document_hash_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DocumentHashType", value.into_value().into_node());
        self
    }

    /// The AWS Systems Manager document (SSM document) version to use in the request. You can specify `$DEFAULT`, `$LATEST`, or a specific version number. If you run commands by using the AWS CLI, then you must escape the first two options by using a backslash. If you specify a version number, then you don't need to use the backslash. For example:
    ///
    /// `--document-version "\$DEFAULT"`
    ///
    /// `--document-version "\$LATEST"`
    ///
    /// `--document-version "3"`
    ///
    /// `DocumentVersion`.
    pub fn document_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DocumentVersion", value.into_value().into_node());
        self
    }

    /// Configurations for sending notifications about command status changes on a per-managed node basis.
    ///
    /// `NotificationConfig`.
    pub fn notification_config(
        mut self,
        value: impl IntoValue<NotificationConfigProperty>,
    ) -> Self {
        self.0
            .put("NotificationConfig", value.into_value().into_node());
        self
    }

    /// The name of the Amazon Simple Storage Service (Amazon S3) bucket.
    ///
    /// `OutputS3BucketName`.
    pub fn output_s3_bucket_name(mut self, value: impl IntoValue<kinds::s3::BucketName>) -> Self {
        self.0
            .put("OutputS3BucketName", value.into_value().into_node());
        self
    }

    /// The S3 bucket subfolder.
    ///
    /// `OutputS3KeyPrefix`.
    pub fn output_s3_key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("OutputS3KeyPrefix", value.into_value().into_node());
        self
    }

    /// The parameters for the `RUN_COMMAND` task execution.
    ///
    /// The supported parameters are the same as those for the `SendCommand` API call. For more information, see [SendCommand](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_SendCommand.html) in the *AWS Systems Manager API Reference*.
    ///
    /// `Parameters`; free JSON, such as an [`Object`].
    pub fn parameters(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM service role for AWS Systems Manager to assume when running a maintenance window task. If you do not specify a service role ARN, Systems Manager uses a service-linked role in your account. If no appropriate service-linked role for Systems Manager exists in your account, it is created when you run `RegisterTaskWithMaintenanceWindow`.
    ///
    /// However, for an improved security posture, we strongly recommend creating a custom policy and custom service role for running your maintenance window tasks. The policy can be crafted to provide only the permissions needed for your particular maintenance window tasks. For more information, see [Setting up Maintenance Windows](https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-maintenance-permissions.html) in the in the *AWS Systems Manager User Guide*.
    ///
    /// `ServiceRoleArn`.
    pub fn service_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("ServiceRoleArn", value.into_value().into_node());
        self
    }

    /// If this time is reached and the command hasn't already started running, it doesn't run.
    ///
    /// `TimeoutSeconds`.
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

impl Kind for MaintenanceWindowRunCommandParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MaintenanceWindowRunCommandParametersProperty>
    for MaintenanceWindowRunCommandParametersProperty
{
}
impl From<MaintenanceWindowRunCommandParametersProperty> for Node {
    #[inline]
    fn from(value: MaintenanceWindowRunCommandParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MaintenanceWindowRunCommandParametersProperty>
    for MaintenanceWindowRunCommandParametersProperty
{
    #[inline]
    fn into_value(self) -> Value<MaintenanceWindowRunCommandParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `MaintenanceWindowStepFunctionsParameters` property type specifies the parameters for the execution of a `STEP_FUNCTIONS` task in a Systems Manager maintenance window.
///
/// `MaintenanceWindowStepFunctionsParameters` is a property of the [TaskInvocationParameters](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ssm-maintenancewindowtask-taskinvocationparameters.html) property type.
///
/// The property type `MaintenanceWindowStepFunctionsParameters` of `AWS::SSM::MaintenanceWindowTask`.
#[must_use = "a property type does nothing until it is set"]
pub struct MaintenanceWindowStepFunctionsParametersProperty(Object);

impl MaintenanceWindowStepFunctionsParametersProperty {
    /// `MaintenanceWindowStepFunctionsParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The inputs for the `STEP_FUNCTIONS` task.
    ///
    /// `Input`.
    pub fn input(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Input", value.into_value().into_node());
        self
    }

    /// The name of the `STEP_FUNCTIONS` task.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Kind for MaintenanceWindowStepFunctionsParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MaintenanceWindowStepFunctionsParametersProperty>
    for MaintenanceWindowStepFunctionsParametersProperty
{
}
impl From<MaintenanceWindowStepFunctionsParametersProperty> for Node {
    #[inline]
    fn from(value: MaintenanceWindowStepFunctionsParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MaintenanceWindowStepFunctionsParametersProperty>
    for MaintenanceWindowStepFunctionsParametersProperty
{
    #[inline]
    fn into_value(self) -> Value<MaintenanceWindowStepFunctionsParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `NotificationConfig` property type specifies configurations for sending notifications for a maintenance window task in AWS Systems Manager.
///
/// `NotificationConfig` is a property of the [MaintenanceWindowRunCommandParameters](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ssm-maintenancewindowtask-maintenancewindowruncommandparameters.html) property type.
///
/// The property type `NotificationConfig` of `AWS::SSM::MaintenanceWindowTask`.
#[must_use = "a property type does nothing until it is set"]
pub struct NotificationConfigProperty(Object);

impl NotificationConfigProperty {
    /// `NotificationConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `notification_arn`: An Amazon Resource Name (ARN) for an Amazon Simple Notification Service (Amazon SNS) topic.
    pub fn new(notification_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("NotificationArn", notification_arn.into_value().into_node());
        Self(object_)
    }

    /// The different events that you can receive notifications for. These events include the following: `All` (events), `InProgress`, `Success`, `TimedOut`, `Cancelled`, `Failed`. To learn more about these events, see [Configuring Amazon SNS Notifications for AWS Systems Manager](https://docs.aws.amazon.com/systems-manager/latest/userguide/monitoring-sns-notifications.html) in the *AWS Systems Manager User Guide*.
    ///
    /// `NotificationEvents`.
    pub fn notification_events(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("NotificationEvents", value.into_value().into_node());
        self
    }

    /// The notification type.
    ///
    /// - `Command`: Receive notification when the status of a command changes.
    /// - `Invocation`: For commands sent to multiple instances, receive notification on a per-instance basis when the status of a command changes.
    ///
    /// `NotificationType`.
    pub fn notification_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("NotificationType", value.into_value().into_node());
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

impl Kind for NotificationConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NotificationConfigProperty> for NotificationConfigProperty {}
impl From<NotificationConfigProperty> for Node {
    #[inline]
    fn from(value: NotificationConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NotificationConfigProperty> for NotificationConfigProperty {
    #[inline]
    fn into_value(self) -> Value<NotificationConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `Target` property type specifies targets (either instances or window target IDs). You specify instances by using `Key=InstanceIds,Values=< *instanceid1* >,< *instanceid2* >`. You specify window target IDs using `Key=WindowTargetIds,Values=< *window-target-id-1* >,< *window-target-id-2* >` for a maintenance window task in AWS Systems Manager.
///
/// `Target` is a property of the [AWS::SSM::MaintenanceWindowTask](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-maintenancewindowtask.html) property type.
///
/// > To use `resource-groups:Name` as the key for a maintenance window target, specify the resource group as a `AWS::SSM::MaintenanceWindowTarget` type, and use the `Ref` function to specify the target for `AWS::SSM::MaintenanceWindowTask`. For an example, see *Create a Run Command task that targets instances using a resource group name* in [AWS::SSM::MaintenanceWindowTask Examples](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-maintenancewindowtask.html#aws-resource-ssm-maintenancewindowtask--examples).
///
/// The property type `Target` of `AWS::SSM::MaintenanceWindowTask`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetProperty(Object);

impl TargetProperty {
    /// `TargetProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: User-defined criteria for sending commands that target instances that meet the criteria.
    /// - `values`: User-defined criteria that maps to `Key`.
    pub fn new(key: impl IntoValue<String>, values: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Values", values.into_value().into_node());
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

impl Kind for TargetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetProperty> for TargetProperty {}
impl From<TargetProperty> for Node {
    #[inline]
    fn from(value: TargetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetProperty> for TargetProperty {
    #[inline]
    fn into_value(self) -> Value<TargetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `TaskInvocationParameters` property type specifies the task execution parameters for a maintenance window task in AWS Systems Manager.
///
/// `TaskInvocationParameters` is a property of the [AWS::SSM::MaintenanceWindowTask](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-maintenancewindowtask.html) property type.
///
/// The property type `TaskInvocationParameters` of `AWS::SSM::MaintenanceWindowTask`.
#[must_use = "a property type does nothing until it is set"]
pub struct TaskInvocationParametersProperty(Object);

impl TaskInvocationParametersProperty {
    /// `TaskInvocationParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The parameters for an `AUTOMATION` task type.
    ///
    /// `MaintenanceWindowAutomationParameters`.
    pub fn maintenance_window_automation_parameters(
        mut self,
        value: impl IntoValue<MaintenanceWindowAutomationParametersProperty>,
    ) -> Self {
        self.0.put(
            "MaintenanceWindowAutomationParameters",
            value.into_value().into_node(),
        );
        self
    }

    /// The parameters for a `LAMBDA` task type.
    ///
    /// `MaintenanceWindowLambdaParameters`.
    pub fn maintenance_window_lambda_parameters(
        mut self,
        value: impl IntoValue<MaintenanceWindowLambdaParametersProperty>,
    ) -> Self {
        self.0.put(
            "MaintenanceWindowLambdaParameters",
            value.into_value().into_node(),
        );
        self
    }

    /// The parameters for a `RUN_COMMAND` task type.
    ///
    /// `MaintenanceWindowRunCommandParameters`.
    pub fn maintenance_window_run_command_parameters(
        mut self,
        value: impl IntoValue<MaintenanceWindowRunCommandParametersProperty>,
    ) -> Self {
        self.0.put(
            "MaintenanceWindowRunCommandParameters",
            value.into_value().into_node(),
        );
        self
    }

    /// The parameters for a `STEP_FUNCTIONS` task type.
    ///
    /// `MaintenanceWindowStepFunctionsParameters`.
    pub fn maintenance_window_step_functions_parameters(
        mut self,
        value: impl IntoValue<MaintenanceWindowStepFunctionsParametersProperty>,
    ) -> Self {
        self.0.put(
            "MaintenanceWindowStepFunctionsParameters",
            value.into_value().into_node(),
        );
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

impl Kind for TaskInvocationParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TaskInvocationParametersProperty> for TaskInvocationParametersProperty {}
impl From<TaskInvocationParametersProperty> for Node {
    #[inline]
    fn from(value: TaskInvocationParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TaskInvocationParametersProperty> for TaskInvocationParametersProperty {
    #[inline]
    fn into_value(self) -> Value<TaskInvocationParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
