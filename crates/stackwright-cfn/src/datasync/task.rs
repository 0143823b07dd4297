// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DataSync::Task` and its property types.

use crate::l1::*;

/// The `AWS::DataSync::Task` resource specifies a task. A task is a set of two locations (source and destination) and a set of `Options` that you use to control the behavior of a task. If you don't specify `Options` when you create a task, AWS DataSync populates them with service defaults.
///
/// `AWS::DataSync::Task`; `Ref` returns its `TaskArn`, a [`datasync::TaskArn`](kinds::datasync::TaskArn).
/// Changing one of these replaces it: `DestinationLocationArn`, `SourceLocationArn`, `TaskMode`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTask(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DataSync::Task",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("task.rules"),
};

impl CfnTask {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DataSync::Task";

    /// `CfnTask` with its required properties, in alphabetical order:
    ///
    /// - `destination_location_arn`: The Amazon Resource Name (ARN) of an AWS storage resource's location.
    /// - `source_location_arn`: Specifies the ARN of your transfer's source location.
    pub fn new(
        destination_location_arn: impl IntoValue<String>,
        source_location_arn: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DestinationLocationArn",
            destination_location_arn.into_value().into_node(),
        );
        object_.put(
            "SourceLocationArn",
            source_location_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// Specifies the Amazon Resource Name (ARN) of an Amazon CloudWatch log group for monitoring your task.
    ///
    /// For Enhanced mode tasks, you don't need to specify anything. DataSync automatically sends logs to a CloudWatch log group named `/aws/datasync`.
    ///
    /// For more information, see [Monitoring data transfers with CloudWatch Logs](https://docs.aws.amazon.com/datasync/latest/userguide/configure-logging.html).
    ///
    /// `CloudWatchLogGroupArn`; updated in place.
    pub fn cloud_watch_log_group_arn(
        mut self,
        value: impl IntoValue<kinds::logs::LogGroupArn>,
    ) -> Self {
        self.0
            .put("CloudWatchLogGroupArn", value.into_value().into_node());
        self
    }

    /// Specifies exclude filters that define the files, objects, and folders in your source location that you don't want DataSync to transfer. For more information and examples, see [Specifying what DataSync transfers by using filters](https://docs.aws.amazon.com/datasync/latest/userguide/filtering.html).
    ///
    /// `Excludes`; updated in place.
    pub fn excludes(mut self, value: impl IntoValue<List<FilterRuleProperty>>) -> Self {
        self.0.put("Excludes", value.into_value().into_node());
        self
    }

    /// Specifies include filters that define the files, objects, and folders in your source location that you want DataSync to transfer. For more information and examples, see [Specifying what DataSync transfers by using filters](https://docs.aws.amazon.com/datasync/latest/userguide/filtering.html).
    ///
    /// `Includes`; updated in place.
    pub fn includes(mut self, value: impl IntoValue<List<FilterRuleProperty>>) -> Self {
        self.0.put("Includes", value.into_value().into_node());
        self
    }

    /// The configuration of the manifest that lists the files or objects that you want DataSync to transfer. For more information, see [Specifying what DataSync transfers by using a manifest](https://docs.aws.amazon.com/datasync/latest/userguide/transferring-with-manifest.html).
    ///
    /// `ManifestConfig`; updated in place.
    pub fn manifest_config(mut self, value: impl IntoValue<ManifestConfigProperty>) -> Self {
        self.0.put("ManifestConfig", value.into_value().into_node());
        self
    }

    /// Specifies the name of your task.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// Specifies your task's settings, such as preserving file metadata, verifying data integrity, among other options.
    ///
    /// `Options`; updated in place.
    pub fn options(mut self, value: impl IntoValue<OptionsProperty>) -> Self {
        self.0.put("Options", value.into_value().into_node());
        self
    }

    /// Specifies a schedule for when you want your task to run. For more information, see [Scheduling your task](https://docs.aws.amazon.com/datasync/latest/userguide/task-scheduling.html).
    ///
    /// `Schedule`; updated in place.
    pub fn schedule(mut self, value: impl IntoValue<TaskScheduleProperty>) -> Self {
        self.0.put("Schedule", value.into_value().into_node());
        self
    }

    /// Specifies the tags that you want to apply to your task.
    ///
    /// *Tags* are key-value pairs that help you manage, filter, and search for your DataSync resources.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The task mode that you're using. For more information, see [Choosing a task mode for your data transfer](https://docs.aws.amazon.com/datasync/latest/userguide/choosing-task-mode.html).
    ///
    /// `TaskMode`; one of `BASIC`, `ENHANCED`; an update replaces the resource.
    pub fn task_mode(mut self, value: impl IntoValue<TaskMode>) -> Self {
        self.0.put("TaskMode", value.into_value().into_node());
        self
    }

    /// The configuration of your task report, which provides detailed information about your DataSync transfer. For more information, see [Monitoring your DataSync transfers with task reports](https://docs.aws.amazon.com/datasync/latest/userguide/task-reports.html).
    ///
    /// `TaskReportConfig`; updated in place.
    pub fn task_report_config(mut self, value: impl IntoValue<TaskReportConfigProperty>) -> Self {
        self.0
            .put("TaskReportConfig", value.into_value().into_node());
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

impl Construct for CfnTask {
    type Handle = CfnTaskRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTaskRef {
        CfnTaskRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTask`] of a stack.
pub struct CfnTaskRef(NodeRef);

impl Clone for CfnTaskRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTaskRef {}
impl AsNode for CfnTaskRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTaskRef {
    /// What `Ref` returns: its `TaskArn`, a [`datasync::TaskArn`](kinds::datasync::TaskArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::datasync::TaskArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARNs of the destination elastic network interfaces (ENIs) that were created for your subnet.
    ///
    /// `Fn::GetAtt` of `DestinationNetworkInterfaceArns`.
    #[inline]
    pub fn attr_destination_network_interface_arns(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("DestinationNetworkInterfaceArns"),
        ))
    }

    /// The ARNs of the source ENIs that were created for your subnet.
    ///
    /// `Fn::GetAtt` of `SourceNetworkInterfaceArns`.
    #[inline]
    pub fn attr_source_network_interface_arns(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("SourceNetworkInterfaceArns"),
        ))
    }

    /// The status of the task that was described.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The ARN of the task.
    ///
    /// `Fn::GetAtt` of `TaskArn`.
    #[inline]
    pub fn attr_task_arn(&self) -> Value<kinds::datasync::TaskArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TaskArn")))
    }
}

impl IntoValue<kinds::datasync::TaskArn> for &CfnTaskRef {
    #[inline]
    fn into_value(self) -> Value<kinds::datasync::TaskArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies the level of reporting for the files, objects, and directories that Datasync attempted to delete in your destination location. This only applies if you configure your task to delete data in the destination that isn't in the source.
///
/// The property type `Deleted` of `AWS::DataSync::Task`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeletedProperty(Object);

impl DeletedProperty {
    /// `DeletedProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether you want your task report to include only what went wrong with your transfer or a list of what succeeded and didn't.
    ///
    /// `ReportLevel`; one of `ERRORS_ONLY`, `SUCCESSES_AND_ERRORS`.
    pub fn report_level(mut self, value: impl IntoValue<ReportLevel>) -> Self {
        self.0.put("ReportLevel", value.into_value().into_node());
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

impl Kind for DeletedProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeletedProperty> for DeletedProperty {}
impl From<DeletedProperty> for Node {
    #[inline]
    fn from(value: DeletedProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeletedProperty> for DeletedProperty {
    #[inline]
    fn into_value(self) -> Value<DeletedProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies where DataSync uploads your task report.
///
/// The property type `Destination` of `AWS::DataSync::Task`.
#[must_use = "a property type does nothing until it is set"]
pub struct DestinationProperty(Object);

impl DestinationProperty {
    /// `DestinationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the Amazon S3 bucket where DataSync uploads your task report.
    ///
    /// `S3`.
    pub fn s3(mut self, value: impl IntoValue<TaskReportConfigDestinationS3Property>) -> Self {
        self.0.put("S3", value.into_value().into_node());
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

impl Kind for DestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DestinationProperty> for DestinationProperty {}
impl From<DestinationProperty> for Node {
    #[inline]
    fn from(value: DestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DestinationProperty> for DestinationProperty {
    #[inline]
    fn into_value(self) -> Value<DestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies which files, folders, and objects to include or exclude when transferring files from source to destination.
///
/// The property type `FilterRule` of `AWS::DataSync::Task`.
#[must_use = "a property type does nothing until it is set"]
pub struct FilterRuleProperty(Object);

impl FilterRuleProperty {
    /// `FilterRuleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The type of filter rule to apply. AWS DataSync only supports the SIMPLE_PATTERN rule type.
    ///
    /// `FilterType`; one of `SIMPLE_PATTERN`.
    pub fn filter_type(mut self, value: impl IntoValue<FilterType>) -> Self {
        self.0.put("FilterType", value.into_value().into_node());
        self
    }

    /// A single filter string that consists of the patterns to include or exclude. The patterns are delimited by "|" (that is, a pipe), for example: `/folder1|/folder2`
    ///
    /// `Value`.
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

impl Kind for FilterRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FilterRuleProperty> for FilterRuleProperty {}
impl From<FilterRuleProperty> for Node {
    #[inline]
    fn from(value: FilterRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FilterRuleProperty> for FilterRuleProperty {
    #[inline]
    fn into_value(self) -> Value<FilterRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configures a manifest, which is a list of files or objects that you want AWS DataSync to transfer. For more information and configuration examples, see [Specifying what DataSync transfers by using a manifest](https://docs.aws.amazon.com/datasync/latest/userguide/transferring-with-manifest.html).
///
/// The property type `ManifestConfig` of `AWS::DataSync::Task`.
#[must_use = "a property type does nothing until it is set"]
pub struct ManifestConfigProperty(Object);

impl ManifestConfigProperty {
    /// `ManifestConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `source`: Specifies the manifest that you want DataSync to use and where it's hosted.
    pub fn new(source: impl IntoValue<SourceProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Source", source.into_value().into_node());
        Self(object_)
    }

    /// Specifies what DataSync uses the manifest for.
    ///
    /// `Action`; one of `TRANSFER`.
    pub fn action(mut self, value: impl IntoValue<Action>) -> Self {
        self.0.put("Action", value.into_value().into_node());
        self
    }

    /// Specifies the file format of your manifest. For more information, see [Creating a manifest](https://docs.aws.amazon.com/datasync/latest/userguide/transferring-with-manifest.html#transferring-with-manifest-create).
    ///
    /// `Format`; one of `CSV`.
    pub fn format(mut self, value: impl IntoValue<Format>) -> Self {
        self.0.put("Format", value.into_value().into_node());
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

impl Kind for ManifestConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ManifestConfigProperty> for ManifestConfigProperty {}
impl From<ManifestConfigProperty> for Node {
    #[inline]
    fn from(value: ManifestConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ManifestConfigProperty> for ManifestConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ManifestConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the S3 bucket where you're hosting the manifest that you want AWS DataSync to use.
///
/// The property type `ManifestConfigSourceS3` of `AWS::DataSync::Task`.
#[must_use = "a property type does nothing until it is set"]
pub struct ManifestConfigSourceS3Property(Object);

impl ManifestConfigSourceS3Property {
    /// `ManifestConfigSourceS3Property` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the AWS Identity and Access Management (IAM) role that allows DataSync to access your manifest.
    ///
    /// `BucketAccessRoleArn`.
    pub fn bucket_access_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("BucketAccessRoleArn", value.into_value().into_node());
        self
    }

    /// Specifies the Amazon S3 object key of your manifest.
    ///
    /// `ManifestObjectPath`.
    pub fn manifest_object_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ManifestObjectPath", value.into_value().into_node());
        self
    }

    /// Specifies the object version ID of the manifest that you want DataSync to use.
    ///
    /// `ManifestObjectVersionId`.
    pub fn manifest_object_version_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ManifestObjectVersionId", value.into_value().into_node());
        self
    }

    /// Specifies the Amazon Resource Name (ARN) of the S3 bucket where you're hosting your manifest.
    ///
    /// `S3BucketArn`.
    pub fn s3_bucket_arn(mut self, value: impl IntoValue<kinds::s3::BucketArn>) -> Self {
        self.0.put("S3BucketArn", value.into_value().into_node());
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

impl Kind for ManifestConfigSourceS3Property {}
#[diagnostic::do_not_recommend]
impl Accepts<ManifestConfigSourceS3Property> for ManifestConfigSourceS3Property {}
impl From<ManifestConfigSourceS3Property> for Node {
    #[inline]
    fn from(value: ManifestConfigSourceS3Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ManifestConfigSourceS3Property> for ManifestConfigSourceS3Property {
    #[inline]
    fn into_value(self) -> Value<ManifestConfigSourceS3Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents the options that are available to control the behavior of a [StartTaskExecution](https://docs.aws.amazon.com/datasync/latest/userguide/API_StartTaskExecution.html) operation. This behavior includes preserving metadata, such as user ID (UID), group ID (GID), and file permissions; overwriting files in the destination; data integrity verification; and so on.
///
/// A task has a set of default options associated with it. If you don't specify an option in [StartTaskExecution](https://docs.aws.amazon.com/datasync/latest/userguide/API_StartTaskExecution.html), the default value is used. You can override the default options on each task execution by specifying an overriding `Options` value to [StartTaskExecution](https://docs.aws.amazon.com/datasync/latest/userguide/API_StartTaskExecution.html).
///
/// The property type `Options` of `AWS::DataSync::Task`.
#[must_use = "a property type does nothing until it is set"]
pub struct OptionsProperty(Object);

impl OptionsProperty {
    /// `OptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A file metadata value that shows the last time that a file was accessed (that is, when the file was read or written to). If you set `Atime` to `BEST_EFFORT`, AWS DataSync attempts to preserve the original `Atime` attribute on all source files (that is, the version before the PREPARING phase). However, `Atime` 's behavior is not fully standard across platforms, so AWS DataSync can only do this on a best-effort basis.
    ///
    /// Default value: `BEST_EFFORT`
    ///
    /// `BEST_EFFORT`: Attempt to preserve the per-file `Atime` value (recommended).
    ///
    /// `NONE`: Ignore `Atime`.
    ///
    /// > If `Atime` is set to `BEST_EFFORT`, `Mtime` must be set to `PRESERVE`.
    /// >
    /// > If `Atime` is set to `NONE`, `Mtime` must also be `NONE`.
    ///
    /// `Atime`; one of `NONE`, `BEST_EFFORT`.
    pub fn atime(mut self, value: impl IntoValue<Atime>) -> Self {
        self.0.put("Atime", value.into_value().into_node());
        self
    }

    /// A value that limits the bandwidth used by AWS DataSync. For example, if you want AWS DataSync to use a maximum of 1 MB, set this value to `1048576` (=1024*1024).
    ///
    /// `BytesPerSecond`.
    pub fn bytes_per_second(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("BytesPerSecond", value.into_value().into_node());
        self
    }

    /// The group ID (GID) of the file's owners.
    ///
    /// Default value: `INT_VALUE`
    ///
    /// `INT_VALUE`: Preserve the integer value of the user ID (UID) and group ID (GID) (recommended).
    ///
    /// `NAME`: Currently not supported.
    ///
    /// `NONE`: Ignore the UID and GID.
    ///
    /// `Gid`; one of `NONE`, `INT_VALUE`, `NAME`, `BOTH`.
    pub fn gid(mut self, value: impl IntoValue<Gid>) -> Self {
        self.0.put("Gid", value.into_value().into_node());
        self
    }

    /// Specifies the type of logs that DataSync publishes to a Amazon CloudWatch Logs log group. To specify the log group, see [CloudWatchLogGroupArn](https://docs.aws.amazon.com/datasync/latest/userguide/API_CreateTask.html#DataSync-CreateTask-request-CloudWatchLogGroupArn).
    ///
    /// - `BASIC` - Publishes logs with only basic information (such as transfer errors).
    /// - `TRANSFER` - Publishes logs for all files or objects that your DataSync task transfers and performs data-integrity checks on.
    /// - `OFF` - No logs are published.
    ///
    /// `LogLevel`; one of `OFF`, `BASIC`, `TRANSFER`.
    pub fn log_level(mut self, value: impl IntoValue<LogLevel>) -> Self {
        self.0.put("LogLevel", value.into_value().into_node());
        self
    }

    /// A value that indicates the last time that a file was modified (that is, a file was written to) before the PREPARING phase. This option is required for cases when you need to run the same task more than one time.
    ///
    /// Default value: `PRESERVE`
    ///
    /// `PRESERVE`: Preserve original `Mtime` (recommended)
    ///
    /// `NONE`: Ignore `Mtime`.
    ///
    /// > If `Mtime` is set to `PRESERVE`, `Atime` must be set to `BEST_EFFORT`.
    /// >
    /// > If `Mtime` is set to `NONE`, `Atime` must also be set to `NONE`.
    ///
    /// `Mtime`; one of `NONE`, `PRESERVE`.
    pub fn mtime(mut self, value: impl IntoValue<Mtime>) -> Self {
        self.0.put("Mtime", value.into_value().into_node());
        self
    }

    /// A value that determines whether source object metadata should be copied to the destination. PRESERVE copies metadata; NONE copies only file-mtime.
    ///
    /// `ObjectMetadata`; one of `PRESERVE`, `NONE`.
    pub fn object_metadata(mut self, value: impl IntoValue<ObjectMetadata>) -> Self {
        self.0.put("ObjectMetadata", value.into_value().into_node());
        self
    }

    /// Specifies whether you want DataSync to `PRESERVE` object tags (default behavior) when transferring between object storage systems. If you want your DataSync task to ignore object tags, specify the `NONE` value.
    ///
    /// `ObjectTags`; one of `PRESERVE`, `NONE`.
    pub fn object_tags(mut self, value: impl IntoValue<ObjectTags>) -> Self {
        self.0.put("ObjectTags", value.into_value().into_node());
        self
    }

    /// Specifies whether DataSync should modify or preserve data at the destination location.
    ///
    /// - `ALWAYS` (default) - DataSync modifies data in the destination location when source data (including metadata) has changed.
    ///
    /// If DataSync overwrites objects, you might incur additional charges for certain Amazon S3 storage classes (for example, for retrieval or early deletion). For more information, see [Storage class considerations with Amazon S3 transfers](https://docs.aws.amazon.com/datasync/latest/userguide/create-s3-location.html#using-storage-classes).
    /// - `NEVER` - DataSync doesn't overwrite data in the destination location even if the source data has changed. You can use this option to protect against overwriting changes made to files or objects in the destination.
    ///
    /// `OverwriteMode`; one of `ALWAYS`, `NEVER`.
    pub fn overwrite_mode(mut self, value: impl IntoValue<OverwriteMode>) -> Self {
        self.0.put("OverwriteMode", value.into_value().into_node());
        self
    }

    /// A value that determines which users or groups can access a file for a specific purpose, such as reading, writing, or execution of the file. This option should be set only for Network File System (NFS), Amazon EFS, and Amazon S3 locations. For more information about what metadata is copied by DataSync, see [Metadata Copied by DataSync](https://docs.aws.amazon.com/datasync/latest/userguide/special-files.html#metadata-copied).
    ///
    /// Default value: `PRESERVE`
    ///
    /// `PRESERVE`: Preserve POSIX-style permissions (recommended).
    ///
    /// `NONE`: Ignore permissions.
    ///
    /// > AWS DataSync can preserve extant permissions of a source location.
    ///
    /// `PosixPermissions`; one of `NONE`, `PRESERVE`.
    pub fn posix_permissions(mut self, value: impl IntoValue<PosixPermissions>) -> Self {
        self.0
            .put("PosixPermissions", value.into_value().into_node());
        self
    }

    /// A value that specifies whether files in the destination that don't exist in the source file system are preserved. This option can affect your storage costs. If your task deletes objects, you might incur minimum storage duration charges for certain storage classes. For detailed information, see [Considerations when working with Amazon S3 storage classes in DataSync](https://docs.aws.amazon.com/datasync/latest/userguide/create-s3-location.html#using-storage-classes) in the *AWS DataSync User Guide*.
    ///
    /// Default value: `PRESERVE`
    ///
    /// `PRESERVE`: Ignore destination files that aren't present in the source (recommended).
    ///
    /// `REMOVE`: Delete destination files that aren't present in the source.
    ///
    /// `PreserveDeletedFiles`; one of `PRESERVE`, `REMOVE`.
    pub fn preserve_deleted_files(mut self, value: impl IntoValue<PreserveDeletedFiles>) -> Self {
        self.0
            .put("PreserveDeletedFiles", value.into_value().into_node());
        self
    }

    /// A value that determines whether AWS DataSync should preserve the metadata of block and character devices in the source file system, and re-create the files with that device name and metadata on the destination. DataSync does not copy the contents of such devices, only the name and metadata.
    ///
    /// > AWS DataSync can't sync the actual contents of such devices, because they are nonterminal and don't return an end-of-file (EOF) marker.
    ///
    /// Default value: `NONE`
    ///
    /// `NONE`: Ignore special devices (recommended).
    ///
    /// `PRESERVE`: Preserve character and block device metadata. This option isn't currently supported for Amazon EFS.
    ///
    /// `PreserveDevices`; one of `NONE`, `PRESERVE`.
    pub fn preserve_devices(mut self, value: impl IntoValue<PreserveDevices>) -> Self {
        self.0
            .put("PreserveDevices", value.into_value().into_node());
        self
    }

    /// A value that determines which components of the SMB security descriptor are copied from source to destination objects.
    ///
    /// This value is only used for transfers between SMB and Amazon FSx for Windows File Server locations, or between two Amazon FSx for Windows File Server locations. For more information about how DataSync handles metadata, see [How DataSync Handles Metadata and Special Files](https://docs.aws.amazon.com/datasync/latest/userguide/special-files.html).
    ///
    /// Default value: `OWNER_DACL`
    ///
    /// `OWNER_DACL`: For each copied object, DataSync copies the following metadata:
    ///
    /// - Object owner.
    /// - NTFS discretionary access control lists (DACLs), which determine whether to grant access to an object.
    ///
    /// When you use option, DataSync does NOT copy the NTFS system access control lists (SACLs), which are used by administrators to log attempts to access a secured object.
    ///
    /// `OWNER_DACL_SACL`: For each copied object, DataSync copies the following metadata:
    ///
    /// - Object owner.
    /// - NTFS discretionary access control lists (DACLs), which determine whether to grant access to an object.
    /// - NTFS system access control lists (SACLs), which are used by administrators to log attempts to access a secured object.
    ///
    /// Copying SACLs requires granting additional permissions to the Windows user that DataSync uses to access your SMB location. For information about choosing a user that ensures sufficient permissions to files, folders, and metadata, see [user](https://docs.aws.amazon.com/datasync/latest/userguide/create-smb-location.html#SMBuser).
    ///
    /// `NONE`: None of the SMB security descriptor components are copied. Destination objects are owned by the user that was provided for accessing the destination location. DACLs and SACLs are set based on the destination server’s configuration.
    ///
    /// `SecurityDescriptorCopyFlags`; one of `NONE`, `OWNER_DACL`, `OWNER_DACL_SACL`.
    pub fn security_descriptor_copy_flags(
        mut self,
        value: impl IntoValue<SecurityDescriptorCopyFlags>,
    ) -> Self {
        self.0.put(
            "SecurityDescriptorCopyFlags",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies whether your transfer tasks should be put into a queue during certain scenarios when [running multiple tasks](https://docs.aws.amazon.com/datasync/latest/userguide/run-task.html#running-multiple-tasks). This is `ENABLED` by default.
    ///
    /// `TaskQueueing`; one of `ENABLED`, `DISABLED`.
    pub fn task_queueing(mut self, value: impl IntoValue<TaskQueueing>) -> Self {
        self.0.put("TaskQueueing", value.into_value().into_node());
        self
    }

    /// A value that determines whether DataSync transfers only the data and metadata that differ between the source and the destination location, or whether DataSync transfers all the content from the source, without comparing it to the destination location.
    ///
    /// `CHANGED`: DataSync copies only data or metadata that is new or different from the source location to the destination location.
    ///
    /// `ALL`: DataSync copies all source location content to the destination, without comparing it to existing content on the destination.
    ///
    /// `TransferMode`; one of `CHANGED`, `ALL`.
    pub fn transfer_mode(mut self, value: impl IntoValue<TransferMode>) -> Self {
        self.0.put("TransferMode", value.into_value().into_node());
        self
    }

    /// The user ID (UID) of the file's owner.
    ///
    /// Default value: `INT_VALUE`
    ///
    /// `INT_VALUE`: Preserve the integer value of the UID and group ID (GID) (recommended).
    ///
    /// `NAME`: Currently not supported
    ///
    /// `NONE`: Ignore the UID and GID.
    ///
    /// `Uid`; one of `NONE`, `INT_VALUE`, `NAME`, `BOTH`.
    pub fn uid(mut self, value: impl IntoValue<Uid>) -> Self {
        self.0.put("Uid", value.into_value().into_node());
        self
    }

    /// A value that determines whether a data integrity verification is performed at the end of a task execution after all data and metadata have been transferred. For more information, see [Configure task settings](https://docs.aws.amazon.com/datasync/latest/userguide/create-task.html).
    ///
    /// Default value: `POINT_IN_TIME_CONSISTENT`
    ///
    /// `ONLY_FILES_TRANSFERRED` (recommended): Perform verification only on files that were transferred.
    ///
    /// `POINT_IN_TIME_CONSISTENT`: Scan the entire source and entire destination at the end of the transfer to verify that the source and destination are fully synchronized. This option isn't supported when transferring to S3 Glacier or S3 Glacier Deep Archive storage classes.
    ///
    /// `NONE`: No additional verification is done at the end of the transfer, but all data transmissions are integrity-checked with checksum verification during the transfer.
    ///
    /// `VerifyMode`; one of `POINT_IN_TIME_CONSISTENT`, `ONLY_FILES_TRANSFERRED`, `NONE`.
    pub fn verify_mode(mut self, value: impl IntoValue<VerifyMode>) -> Self {
        self.0.put("VerifyMode", value.into_value().into_node());
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

impl Kind for OptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OptionsProperty> for OptionsProperty {}
impl From<OptionsProperty> for Node {
    #[inline]
    fn from(value: OptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OptionsProperty> for OptionsProperty {
    #[inline]
    fn into_value(self) -> Value<OptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Customizes the reporting level for aspects of your task report. For example, your report might generally only include errors, but you could specify that you want a list of successes and errors just for the files that Datasync attempted to delete in your destination location.
///
/// The property type `Overrides` of `AWS::DataSync::Task`.
#[must_use = "a property type does nothing until it is set"]
pub struct OverridesProperty(Object);

impl OverridesProperty {
    /// `OverridesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the level of reporting for the files, objects, and directories that Datasync attempted to delete in your destination location. This only applies if you configure your task to delete data in the destination that isn't in the source.
    ///
    /// `Deleted`.
    pub fn deleted(mut self, value: impl IntoValue<DeletedProperty>) -> Self {
        self.0.put("Deleted", value.into_value().into_node());
        self
    }

    /// Specifies the level of reporting for the files, objects, and directories that Datasync attempted to skip during your transfer.
    ///
    /// `Skipped`.
    pub fn skipped(mut self, value: impl IntoValue<SkippedProperty>) -> Self {
        self.0.put("Skipped", value.into_value().into_node());
        self
    }

    /// Specifies the level of reporting for the files, objects, and directories that Datasync attempted to transfer.
    ///
    /// `Transferred`.
    pub fn transferred(mut self, value: impl IntoValue<TransferredProperty>) -> Self {
        self.0.put("Transferred", value.into_value().into_node());
        self
    }

    /// Specifies the level of reporting for the files, objects, and directories that Datasync attempted to verify at the end of your transfer. This only applies if you configure your task to verify data during and after the transfer (which Datasync does by default)
    ///
    /// `Verified`.
    pub fn verified(mut self, value: impl IntoValue<VerifiedProperty>) -> Self {
        self.0.put("Verified", value.into_value().into_node());
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

impl Kind for OverridesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OverridesProperty> for OverridesProperty {}
impl From<OverridesProperty> for Node {
    #[inline]
    fn from(value: OverridesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OverridesProperty> for OverridesProperty {
    #[inline]
    fn into_value(self) -> Value<OverridesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the level of reporting for the files, objects, and directories that Datasync attempted to skip during your transfer.
///
/// The property type `Skipped` of `AWS::DataSync::Task`.
#[must_use = "a property type does nothing until it is set"]
pub struct SkippedProperty(Object);

impl SkippedProperty {
    /// `SkippedProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether you want your task report to include only what went wrong with your transfer or a list of what succeeded and didn't.
    ///
    /// `ReportLevel`; one of `ERRORS_ONLY`, `SUCCESSES_AND_ERRORS`.
    pub fn report_level(mut self, value: impl IntoValue<ReportLevel>) -> Self {
        self.0.put("ReportLevel", value.into_value().into_node());
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

impl Kind for SkippedProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SkippedProperty> for SkippedProperty {}
impl From<SkippedProperty> for Node {
    #[inline]
    fn from(value: SkippedProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SkippedProperty> for SkippedProperty {
    #[inline]
    fn into_value(self) -> Value<SkippedProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the manifest that you want DataSync to use and where it's hosted.
///
/// The property type `Source` of `AWS::DataSync::Task`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceProperty(Object);

impl SourceProperty {
    /// `SourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the S3 bucket where you're hosting the manifest that you want AWS DataSync to use.
    ///
    /// `S3`.
    pub fn s3(mut self, value: impl IntoValue<ManifestConfigSourceS3Property>) -> Self {
        self.0.put("S3", value.into_value().into_node());
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

impl Kind for SourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceProperty> for SourceProperty {}
impl From<SourceProperty> for Node {
    #[inline]
    fn from(value: SourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceProperty> for SourceProperty {
    #[inline]
    fn into_value(self) -> Value<SourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies how you want to configure a task report, which provides detailed information about for your AWS DataSync transfer.
///
/// For more information, see [Task reports](https://docs.aws.amazon.com/datasync/latest/userguide/task-reports.html).
///
/// The property type `TaskReportConfig` of `AWS::DataSync::Task`.
#[must_use = "a property type does nothing until it is set"]
pub struct TaskReportConfigProperty(Object);

impl TaskReportConfigProperty {
    /// `TaskReportConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `destination`: Specifies the Amazon S3 bucket where DataSync uploads your task report.
    /// - `output_type`: Specifies the type of task report that you want.
    pub fn new(
        destination: impl IntoValue<DestinationProperty>,
        output_type: impl IntoValue<OutputType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Destination", destination.into_value().into_node());
        object_.put("OutputType", output_type.into_value().into_node());
        Self(object_)
    }

    /// Specifies whether your task report includes the new version of each object transferred into an S3 bucket. This only applies if you [enable versioning on your bucket](https://docs.aws.amazon.com/AmazonS3/latest/userguide/manage-versioning-examples.html). Keep in mind that setting this to `INCLUDE` can increase the duration of your task execution.
    ///
    /// `ObjectVersionIds`; one of `INCLUDE`, `NONE`.
    pub fn object_version_ids(mut self, value: impl IntoValue<ObjectVersionIds>) -> Self {
        self.0
            .put("ObjectVersionIds", value.into_value().into_node());
        self
    }

    /// Customizes the reporting level for aspects of your task report. For example, your report might generally only include errors, but you could specify that you want a list of successes and errors just for the files that DataSync attempted to delete in your destination location.
    ///
    /// `Overrides`.
    pub fn overrides(mut self, value: impl IntoValue<OverridesProperty>) -> Self {
        self.0.put("Overrides", value.into_value().into_node());
        self
    }

    /// Specifies whether you want your task report to include only what went wrong with your transfer or a list of what succeeded and didn't.
    ///
    /// - `ERRORS_ONLY`: A report shows what DataSync was unable to transfer, skip, verify, and delete.
    /// - `SUCCESSES_AND_ERRORS`: A report shows what DataSync was able and unable to transfer, skip, verify, and delete.
    ///
    /// `ReportLevel`; one of `ERRORS_ONLY`, `SUCCESSES_AND_ERRORS`.
    pub fn report_level(mut self, value: impl IntoValue<ReportLevel>) -> Self {
        self.0.put("ReportLevel", value.into_value().into_node());
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

impl Kind for TaskReportConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TaskReportConfigProperty> for TaskReportConfigProperty {}
impl From<TaskReportConfigProperty> for Node {
    #[inline]
    fn from(value: TaskReportConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TaskReportConfigProperty> for TaskReportConfigProperty {
    #[inline]
    fn into_value(self) -> Value<TaskReportConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the Amazon S3 bucket where DataSync uploads your task report.
///
/// The property type `TaskReportConfigDestinationS3` of `AWS::DataSync::Task`.
#[must_use = "a property type does nothing until it is set"]
pub struct TaskReportConfigDestinationS3Property(Object);

impl TaskReportConfigDestinationS3Property {
    /// `TaskReportConfigDestinationS3Property` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the Amazon Resource Name (ARN) of the IAM policy that allows Datasync to upload a task report to your S3 bucket.
    ///
    /// `BucketAccessRoleArn`.
    pub fn bucket_access_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("BucketAccessRoleArn", value.into_value().into_node());
        self
    }

    /// Specifies the ARN of the S3 bucket where Datasync uploads your report.
    ///
    /// `S3BucketArn`.
    pub fn s3_bucket_arn(mut self, value: impl IntoValue<kinds::s3::BucketArn>) -> Self {
        self.0.put("S3BucketArn", value.into_value().into_node());
        self
    }

    /// Specifies a bucket prefix for your report.
    ///
    /// `Subdirectory`.
    pub fn subdirectory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Subdirectory", value.into_value().into_node());
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

impl Kind for TaskReportConfigDestinationS3Property {}
#[diagnostic::do_not_recommend]
impl Accepts<TaskReportConfigDestinationS3Property> for TaskReportConfigDestinationS3Property {}
impl From<TaskReportConfigDestinationS3Property> for Node {
    #[inline]
    fn from(value: TaskReportConfigDestinationS3Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TaskReportConfigDestinationS3Property> for TaskReportConfigDestinationS3Property {
    #[inline]
    fn into_value(self) -> Value<TaskReportConfigDestinationS3Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configures your AWS DataSync task to run on a [schedule](https://docs.aws.amazon.com/datasync/latest/userguide/task-scheduling.html) (at a minimum interval of 1 hour).
///
/// The property type `TaskSchedule` of `AWS::DataSync::Task`.
#[must_use = "a property type does nothing until it is set"]
pub struct TaskScheduleProperty(Object);

impl TaskScheduleProperty {
    /// `TaskScheduleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies your task schedule by using a cron or rate expression.
    ///
    /// Use cron expressions for task schedules that run on a specific time and day. For example, the following cron expression creates a task schedule that runs at 8 AM on the first Wednesday of every month:
    ///
    /// `cron(0 8 * * 3#1)`
    ///
    /// Use rate expressions for task schedules that run on a regular interval. For example, the following rate expression creates a task schedule that runs every 12 hours:
    ///
    /// `rate(12 hours)`
    ///
    /// For information about cron and rate expression syntax, see the [*Amazon EventBridge User Guide*](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html).
    ///
    /// `ScheduleExpression`.
    pub fn schedule_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ScheduleExpression", value.into_value().into_node());
        self
    }

    /// Specifies whether to enable or disable your task schedule. Your schedule is enabled by default, but there can be situations where you need to disable it. For example, you might need to pause a recurring transfer to fix an issue with your task or perform maintenance on your storage system.
    ///
    /// DataSync might disable your schedule automatically if your task fails repeatedly with the same error. For more information, see [TaskScheduleDetails](https://docs.aws.amazon.com/datasync/latest/userguide/API_TaskScheduleDetails.html).
    ///
    /// `Status`; one of `ENABLED`, `DISABLED`.
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
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

impl Kind for TaskScheduleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TaskScheduleProperty> for TaskScheduleProperty {}
impl From<TaskScheduleProperty> for Node {
    #[inline]
    fn from(value: TaskScheduleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TaskScheduleProperty> for TaskScheduleProperty {
    #[inline]
    fn into_value(self) -> Value<TaskScheduleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the level of reporting for the files, objects, and directories that Datasync attempted to transfer.
///
/// The property type `Transferred` of `AWS::DataSync::Task`.
#[must_use = "a property type does nothing until it is set"]
pub struct TransferredProperty(Object);

impl TransferredProperty {
    /// `TransferredProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether you want your task report to include only what went wrong with your transfer or a list of what succeeded and didn't.
    ///
    /// `ReportLevel`; one of `ERRORS_ONLY`, `SUCCESSES_AND_ERRORS`.
    pub fn report_level(mut self, value: impl IntoValue<ReportLevel>) -> Self {
        self.0.put("ReportLevel", value.into_value().into_node());
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

impl Kind for TransferredProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TransferredProperty> for TransferredProperty {}
impl From<TransferredProperty> for Node {
    #[inline]
    fn from(value: TransferredProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TransferredProperty> for TransferredProperty {
    #[inline]
    fn into_value(self) -> Value<TransferredProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the level of reporting for the files, objects, and directories that Datasync attempted to verify at the end of your transfer. This only applies if you configure your task to verify data during and after the transfer (which Datasync does by default)
///
/// The property type `Verified` of `AWS::DataSync::Task`.
#[must_use = "a property type does nothing until it is set"]
pub struct VerifiedProperty(Object);

impl VerifiedProperty {
    /// `VerifiedProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether you want your task report to include only what went wrong with your transfer or a list of what succeeded and didn't.
    ///
    /// `ReportLevel`; one of `ERRORS_ONLY`, `SUCCESSES_AND_ERRORS`.
    pub fn report_level(mut self, value: impl IntoValue<ReportLevel>) -> Self {
        self.0.put("ReportLevel", value.into_value().into_node());
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

impl Kind for VerifiedProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VerifiedProperty> for VerifiedProperty {}
impl From<VerifiedProperty> for Node {
    #[inline]
    fn from(value: VerifiedProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VerifiedProperty> for VerifiedProperty {
    #[inline]
    fn into_value(self) -> Value<VerifiedProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Action` of a `ManifestConfig` of `AWS::DataSync::Task`.
pub enum Action {
    /// `TRANSFER`.
    Transfer,
}

#[diagnostic::do_not_recommend]
impl Kind for Action {}
#[diagnostic::do_not_recommend]
impl TextKind for Action {}
#[diagnostic::do_not_recommend]
impl IdKind for Action {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Action {}
#[diagnostic::do_not_recommend]
impl IntoValue<Action> for Action {
    #[inline]
    fn into_value(self) -> Value<Action> {
        const VALUES: &[&str] = &["TRANSFER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Atime` of a `Options` of `AWS::DataSync::Task`.
pub enum Atime {
    /// `BEST_EFFORT`.
    BestEffort,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for Atime {}
#[diagnostic::do_not_recommend]
impl TextKind for Atime {}
#[diagnostic::do_not_recommend]
impl IdKind for Atime {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Atime {}
#[diagnostic::do_not_recommend]
impl IntoValue<Atime> for Atime {
    #[inline]
    fn into_value(self) -> Value<Atime> {
        const VALUES: &[&str] = &["BEST_EFFORT", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FilterType` of a `FilterRule` of `AWS::DataSync::Task`.
pub enum FilterType {
    /// `SIMPLE_PATTERN`.
    SimplePattern,
}

#[diagnostic::do_not_recommend]
impl Kind for FilterType {}
#[diagnostic::do_not_recommend]
impl TextKind for FilterType {}
#[diagnostic::do_not_recommend]
impl IdKind for FilterType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FilterType {}
#[diagnostic::do_not_recommend]
impl IntoValue<FilterType> for FilterType {
    #[inline]
    fn into_value(self) -> Value<FilterType> {
        const VALUES: &[&str] = &["SIMPLE_PATTERN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Format` of a `ManifestConfig` of `AWS::DataSync::Task`.
pub enum Format {
    /// `CSV`.
    Csv,
}

#[diagnostic::do_not_recommend]
impl Kind for Format {}
#[diagnostic::do_not_recommend]
impl TextKind for Format {}
#[diagnostic::do_not_recommend]
impl IdKind for Format {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Format {}
#[diagnostic::do_not_recommend]
impl IntoValue<Format> for Format {
    #[inline]
    fn into_value(self) -> Value<Format> {
        const VALUES: &[&str] = &["CSV"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Gid` of a `Options` of `AWS::DataSync::Task`.
pub enum Gid {
    /// `BOTH`.
    Both,
    /// `INT_VALUE`.
    IntValue,
    /// `NAME`.
    Name,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for Gid {}
#[diagnostic::do_not_recommend]
impl TextKind for Gid {}
#[diagnostic::do_not_recommend]
impl IdKind for Gid {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Gid {}
#[diagnostic::do_not_recommend]
impl IntoValue<Gid> for Gid {
    #[inline]
    fn into_value(self) -> Value<Gid> {
        const VALUES: &[&str] = &["BOTH", "INT_VALUE", "NAME", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LogLevel` of a `Options` of `AWS::DataSync::Task`.
pub enum LogLevel {
    /// `BASIC`.
    Basic,
    /// `OFF`.
    Off,
    /// `TRANSFER`.
    Transfer,
}

#[diagnostic::do_not_recommend]
impl Kind for LogLevel {}
#[diagnostic::do_not_recommend]
impl TextKind for LogLevel {}
#[diagnostic::do_not_recommend]
impl IdKind for LogLevel {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LogLevel {}
#[diagnostic::do_not_recommend]
impl IntoValue<LogLevel> for LogLevel {
    #[inline]
    fn into_value(self) -> Value<LogLevel> {
        const VALUES: &[&str] = &["BASIC", "OFF", "TRANSFER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Mtime` of a `Options` of `AWS::DataSync::Task`.
pub enum Mtime {
    /// `NONE`.
    None,
    /// `PRESERVE`.
    Preserve,
}

#[diagnostic::do_not_recommend]
impl Kind for Mtime {}
#[diagnostic::do_not_recommend]
impl TextKind for Mtime {}
#[diagnostic::do_not_recommend]
impl IdKind for Mtime {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Mtime {}
#[diagnostic::do_not_recommend]
impl IntoValue<Mtime> for Mtime {
    #[inline]
    fn into_value(self) -> Value<Mtime> {
        const VALUES: &[&str] = &["NONE", "PRESERVE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ObjectMetadata` of a `Options` of `AWS::DataSync::Task`.
pub enum ObjectMetadata {
    /// `NONE`.
    None,
    /// `PRESERVE`.
    Preserve,
}

#[diagnostic::do_not_recommend]
impl Kind for ObjectMetadata {}
#[diagnostic::do_not_recommend]
impl TextKind for ObjectMetadata {}
#[diagnostic::do_not_recommend]
impl IdKind for ObjectMetadata {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ObjectMetadata {}
#[diagnostic::do_not_recommend]
impl IntoValue<ObjectMetadata> for ObjectMetadata {
    #[inline]
    fn into_value(self) -> Value<ObjectMetadata> {
        const VALUES: &[&str] = &["NONE", "PRESERVE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ObjectTags` of a `Options` of `AWS::DataSync::Task`.
pub enum ObjectTags {
    /// `NONE`.
    None,
    /// `PRESERVE`.
    Preserve,
}

#[diagnostic::do_not_recommend]
impl Kind for ObjectTags {}
#[diagnostic::do_not_recommend]
impl TextKind for ObjectTags {}
#[diagnostic::do_not_recommend]
impl IdKind for ObjectTags {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ObjectTags {}
#[diagnostic::do_not_recommend]
impl IntoValue<ObjectTags> for ObjectTags {
    #[inline]
    fn into_value(self) -> Value<ObjectTags> {
        const VALUES: &[&str] = &["NONE", "PRESERVE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ObjectVersionIds` of a `TaskReportConfig` of `AWS::DataSync::Task`.
pub enum ObjectVersionIds {
    /// `INCLUDE`.
    Include,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for ObjectVersionIds {}
#[diagnostic::do_not_recommend]
impl TextKind for ObjectVersionIds {}
#[diagnostic::do_not_recommend]
impl IdKind for ObjectVersionIds {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ObjectVersionIds {}
#[diagnostic::do_not_recommend]
impl IntoValue<ObjectVersionIds> for ObjectVersionIds {
    #[inline]
    fn into_value(self) -> Value<ObjectVersionIds> {
        const VALUES: &[&str] = &["INCLUDE", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OutputType` of a `TaskReportConfig` of `AWS::DataSync::Task`.
pub enum OutputType {
    /// `STANDARD`.
    Standard,
    /// `SUMMARY_ONLY`.
    SummaryOnly,
}

#[diagnostic::do_not_recommend]
impl Kind for OutputType {}
#[diagnostic::do_not_recommend]
impl TextKind for OutputType {}
#[diagnostic::do_not_recommend]
impl IdKind for OutputType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OutputType {}
#[diagnostic::do_not_recommend]
impl IntoValue<OutputType> for OutputType {
    #[inline]
    fn into_value(self) -> Value<OutputType> {
        const VALUES: &[&str] = &["STANDARD", "SUMMARY_ONLY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OverwriteMode` of a `Options` of `AWS::DataSync::Task`.
pub enum OverwriteMode {
    /// `ALWAYS`.
    Always,
    /// `NEVER`.
    Never,
}

#[diagnostic::do_not_recommend]
impl Kind for OverwriteMode {}
#[diagnostic::do_not_recommend]
impl TextKind for OverwriteMode {}
#[diagnostic::do_not_recommend]
impl IdKind for OverwriteMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OverwriteMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<OverwriteMode> for OverwriteMode {
    #[inline]
    fn into_value(self) -> Value<OverwriteMode> {
        const VALUES: &[&str] = &["ALWAYS", "NEVER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PosixPermissions` of a `Options` of `AWS::DataSync::Task`.
pub enum PosixPermissions {
    /// `NONE`.
    None,
    /// `PRESERVE`.
    Preserve,
}

#[diagnostic::do_not_recommend]
impl Kind for PosixPermissions {}
#[diagnostic::do_not_recommend]
impl TextKind for PosixPermissions {}
#[diagnostic::do_not_recommend]
impl IdKind for PosixPermissions {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PosixPermissions {}
#[diagnostic::do_not_recommend]
impl IntoValue<PosixPermissions> for PosixPermissions {
    #[inline]
    fn into_value(self) -> Value<PosixPermissions> {
        const VALUES: &[&str] = &["NONE", "PRESERVE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PreserveDeletedFiles` of a `Options` of `AWS::DataSync::Task`.
pub enum PreserveDeletedFiles {
    /// `PRESERVE`.
    Preserve,
    /// `REMOVE`.
    Remove,
}

#[diagnostic::do_not_recommend]
impl Kind for PreserveDeletedFiles {}
#[diagnostic::do_not_recommend]
impl TextKind for PreserveDeletedFiles {}
#[diagnostic::do_not_recommend]
impl IdKind for PreserveDeletedFiles {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PreserveDeletedFiles {}
#[diagnostic::do_not_recommend]
impl IntoValue<PreserveDeletedFiles> for PreserveDeletedFiles {
    #[inline]
    fn into_value(self) -> Value<PreserveDeletedFiles> {
        const VALUES: &[&str] = &["PRESERVE", "REMOVE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PreserveDevices` of a `Options` of `AWS::DataSync::Task`.
pub enum PreserveDevices {
    /// `NONE`.
    None,
    /// `PRESERVE`.
    Preserve,
}

#[diagnostic::do_not_recommend]
impl Kind for PreserveDevices {}
#[diagnostic::do_not_recommend]
impl TextKind for PreserveDevices {}
#[diagnostic::do_not_recommend]
impl IdKind for PreserveDevices {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PreserveDevices {}
#[diagnostic::do_not_recommend]
impl IntoValue<PreserveDevices> for PreserveDevices {
    #[inline]
    fn into_value(self) -> Value<PreserveDevices> {
        const VALUES: &[&str] = &["NONE", "PRESERVE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ReportLevel` of a `Deleted` of `AWS::DataSync::Task`.
pub enum ReportLevel {
    /// `ERRORS_ONLY`.
    ErrorsOnly,
    /// `SUCCESSES_AND_ERRORS`.
    SuccessesAndErrors,
}

#[diagnostic::do_not_recommend]
impl Kind for ReportLevel {}
#[diagnostic::do_not_recommend]
impl TextKind for ReportLevel {}
#[diagnostic::do_not_recommend]
impl IdKind for ReportLevel {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ReportLevel {}
#[diagnostic::do_not_recommend]
impl IntoValue<ReportLevel> for ReportLevel {
    #[inline]
    fn into_value(self) -> Value<ReportLevel> {
        const VALUES: &[&str] = &["ERRORS_ONLY", "SUCCESSES_AND_ERRORS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SecurityDescriptorCopyFlags` of a `Options` of `AWS::DataSync::Task`.
pub enum SecurityDescriptorCopyFlags {
    /// `NONE`.
    None,
    /// `OWNER_DACL`.
    OwnerDacl,
    /// `OWNER_DACL_SACL`.
    OwnerDaclSacl,
}

#[diagnostic::do_not_recommend]
impl Kind for SecurityDescriptorCopyFlags {}
#[diagnostic::do_not_recommend]
impl TextKind for SecurityDescriptorCopyFlags {}
#[diagnostic::do_not_recommend]
impl IdKind for SecurityDescriptorCopyFlags {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SecurityDescriptorCopyFlags {}
#[diagnostic::do_not_recommend]
impl IntoValue<SecurityDescriptorCopyFlags> for SecurityDescriptorCopyFlags {
    #[inline]
    fn into_value(self) -> Value<SecurityDescriptorCopyFlags> {
        const VALUES: &[&str] = &["NONE", "OWNER_DACL", "OWNER_DACL_SACL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of a `TaskSchedule` of `AWS::DataSync::Task`.
pub enum Status {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for Status {}
#[diagnostic::do_not_recommend]
impl TextKind for Status {}
#[diagnostic::do_not_recommend]
impl IdKind for Status {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Status {}
#[diagnostic::do_not_recommend]
impl IntoValue<Status> for Status {
    #[inline]
    fn into_value(self) -> Value<Status> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TaskMode` of `AWS::DataSync::Task`.
pub enum TaskMode {
    /// `BASIC`.
    Basic,
    /// `ENHANCED`.
    Enhanced,
}

#[diagnostic::do_not_recommend]
impl Kind for TaskMode {}
#[diagnostic::do_not_recommend]
impl TextKind for TaskMode {}
#[diagnostic::do_not_recommend]
impl IdKind for TaskMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TaskMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<TaskMode> for TaskMode {
    #[inline]
    fn into_value(self) -> Value<TaskMode> {
        const VALUES: &[&str] = &["BASIC", "ENHANCED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TaskQueueing` of a `Options` of `AWS::DataSync::Task`.
pub enum TaskQueueing {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for TaskQueueing {}
#[diagnostic::do_not_recommend]
impl TextKind for TaskQueueing {}
#[diagnostic::do_not_recommend]
impl IdKind for TaskQueueing {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TaskQueueing {}
#[diagnostic::do_not_recommend]
impl IntoValue<TaskQueueing> for TaskQueueing {
    #[inline]
    fn into_value(self) -> Value<TaskQueueing> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TransferMode` of a `Options` of `AWS::DataSync::Task`.
pub enum TransferMode {
    /// `ALL`.
    All,
    /// `CHANGED`.
    Changed,
}

#[diagnostic::do_not_recommend]
impl Kind for TransferMode {}
#[diagnostic::do_not_recommend]
impl TextKind for TransferMode {}
#[diagnostic::do_not_recommend]
impl IdKind for TransferMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TransferMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<TransferMode> for TransferMode {
    #[inline]
    fn into_value(self) -> Value<TransferMode> {
        const VALUES: &[&str] = &["ALL", "CHANGED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Uid` of a `Options` of `AWS::DataSync::Task`.
pub enum Uid {
    /// `BOTH`.
    Both,
    /// `INT_VALUE`.
    IntValue,
    /// `NAME`.
    Name,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for Uid {}
#[diagnostic::do_not_recommend]
impl TextKind for Uid {}
#[diagnostic::do_not_recommend]
impl IdKind for Uid {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Uid {}
#[diagnostic::do_not_recommend]
impl IntoValue<Uid> for Uid {
    #[inline]
    fn into_value(self) -> Value<Uid> {
        const VALUES: &[&str] = &["BOTH", "INT_VALUE", "NAME", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `VerifyMode` of a `Options` of `AWS::DataSync::Task`.
pub enum VerifyMode {
    /// `NONE`.
    None,
    /// `ONLY_FILES_TRANSFERRED`.
    OnlyFilesTransferred,
    /// `POINT_IN_TIME_CONSISTENT`.
    PointInTimeConsistent,
}

#[diagnostic::do_not_recommend]
impl Kind for VerifyMode {}
#[diagnostic::do_not_recommend]
impl TextKind for VerifyMode {}
#[diagnostic::do_not_recommend]
impl IdKind for VerifyMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for VerifyMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<VerifyMode> for VerifyMode {
    #[inline]
    fn into_value(self) -> Value<VerifyMode> {
        const VALUES: &[&str] = &["NONE", "ONLY_FILES_TRANSFERRED", "POINT_IN_TIME_CONSISTENT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
