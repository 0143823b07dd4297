// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DMS::ReplicationTask` and its property types.

use crate::l1::*;

/// The `AWS::DMS::ReplicationTask` resource creates an AWS DMS replication task.
///
/// `AWS::DMS::ReplicationTask`; `Ref` returns its `ReplicationTaskArn`, a [`dms::ReplicationTaskArn`](kinds::dms::ReplicationTaskArn).
/// Changing one of these replaces it: `MigrationType`, `ReplicationInstanceArn`, `ResourceIdentifier`, `SourceEndpointArn`, `TargetEndpointArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationtask.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnReplicationTask(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DMS::ReplicationTask",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("replication_task.rules"),
};

impl CfnReplicationTask {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DMS::ReplicationTask";

    /// `CfnReplicationTask` with its required properties, in alphabetical order:
    ///
    /// - `migration_type`: The migration type.
    /// - `replication_instance_arn`: The Amazon Resource Name (ARN) of a replication instance.
    /// - `source_endpoint_arn`: An Amazon Resource Name (ARN) that uniquely identifies the source endpoint.
    /// - `table_mappings`: The table mappings for the task, in JSON format.
    /// - `target_endpoint_arn`: An Amazon Resource Name (ARN) that uniquely identifies the target endpoint.
    pub fn new(
        migration_type: impl IntoValue<MigrationType>,
        replication_instance_arn: impl IntoValue<String>,
        source_endpoint_arn: impl IntoValue<kinds::dms::EndpointArn>,
        table_mappings: impl IntoValue<String>,
        target_endpoint_arn: impl IntoValue<kinds::dms::EndpointArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MigrationType", migration_type.into_value().into_node());
        object_.put(
            "ReplicationInstanceArn",
            replication_instance_arn.into_value().into_node(),
        );
        object_.put(
            "SourceEndpointArn",
            source_endpoint_arn.into_value().into_node(),
        );
        object_.put("TableMappings", table_mappings.into_value().into_node());
        object_.put(
            "TargetEndpointArn",
            target_endpoint_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// Indicates when you want a change data capture (CDC) operation to start. Use either `CdcStartPosition` or `CdcStartTime` to specify when you want a CDC operation to start. Specifying both values results in an error.
    ///
    /// The value can be in date, checkpoint, log sequence number (LSN), or system change number (SCN) format.
    ///
    /// Here is a date example: `--cdc-start-position "2018-03-08T12:12:12"`
    ///
    /// Here is a checkpoint example: `--cdc-start-position "checkpoint:V1#27#mysql-bin-changelog.157832:1975:-1:2002:677883278264080:mysql-bin-changelog.157832:1876#0#0#*#0#93"`
    ///
    /// Here is an LSN example: `--cdc-start-position “mysql-bin-changelog.000024:373”`
    ///
    /// > When you use this task setting with a source PostgreSQL database, a logical replication slot should already be created and associated with the source endpoint. You can verify this by setting the `slotName` extra connection attribute to the name of this logical replication slot. For more information, see [Extra Connection Attributes When Using PostgreSQL as a Source for AWS DMS](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.PostgreSQL.html#CHAP_Source.PostgreSQL.ConnectionAttrib) in the *AWS Database Migration Service User Guide*.
    ///
    /// `CdcStartPosition`; updated in place.
    pub fn cdc_start_position(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CdcStartPosition", value.into_value().into_node());
        self
    }

    /// Indicates the start time for a change data capture (CDC) operation.
    ///
    /// `CdcStartTime`; updated in place.
    pub fn cdc_start_time(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("CdcStartTime", value.into_value().into_node());
        self
    }

    /// Indicates when you want a change data capture (CDC) operation to stop. The value can be either server time or commit time.
    ///
    /// Here is a server time example: `--cdc-stop-position "server_time:2018-02-09T12:12:12"`
    ///
    /// Here is a commit time example: `--cdc-stop-position "commit_time: 2018-02-09T12:12:12"`
    ///
    /// `CdcStopPosition`; updated in place.
    pub fn cdc_stop_position(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CdcStopPosition", value.into_value().into_node());
        self
    }

    /// An identifier for the replication task.
    ///
    /// Constraints:
    ///
    /// - Must contain 1-255 alphanumeric characters or hyphens.
    /// - First character must be a letter.
    /// - Cannot end with a hyphen or contain two consecutive hyphens.
    ///
    /// `ReplicationTaskIdentifier`; updated in place.
    pub fn replication_task_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ReplicationTaskIdentifier", value.into_value().into_node());
        self
    }

    /// Overall settings for the task, in JSON format. For more information, see [Specifying Task Settings for AWS Database Migration Service Tasks](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.CustomizingTasks.TaskSettings.html) in the *AWS Database Migration Service User Guide*.
    ///
    /// `ReplicationTaskSettings`; updated in place.
    pub fn replication_task_settings(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ReplicationTaskSettings", value.into_value().into_node());
        self
    }

    /// A display name for the resource identifier at the end of the `EndpointArn` response parameter that is returned in the created `Endpoint` object. The value for this parameter can have up to 31 characters. It can contain only ASCII letters, digits, and hyphen ('-'). Also, it can't end with a hyphen or contain two consecutive hyphens, and can only begin with a letter, such as `Example-App-ARN1`.
    ///
    /// For example, this value might result in the `EndpointArn` value `arn:aws:dms:eu-west-1:012345678901:rep:Example-App-ARN1`. If you don't specify a `ResourceIdentifier` value, AWS DMS generates a default identifier value for the end of `EndpointArn`.
    ///
    /// `ResourceIdentifier`; an update replaces the resource.
    pub fn resource_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ResourceIdentifier", value.into_value().into_node());
        self
    }

    /// One or more tags to be assigned to the replication task.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Supplemental information that the task requires to migrate the data for certain source and target endpoints. For more information, see [Specifying Supplemental Data for Task Settings](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.TaskData.html) in the *AWS Database Migration Service User Guide.*
    ///
    /// `TaskData`; updated in place.
    pub fn task_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TaskData", value.into_value().into_node());
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

impl Construct for CfnReplicationTask {
    type Handle = CfnReplicationTaskRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnReplicationTaskRef {
        CfnReplicationTaskRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnReplicationTask`] of a stack.
pub struct CfnReplicationTaskRef(NodeRef);

impl Clone for CfnReplicationTaskRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnReplicationTaskRef {}
impl AsNode for CfnReplicationTaskRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnReplicationTaskRef {
    /// What `Ref` returns: its `ReplicationTaskArn`, a [`dms::ReplicationTaskArn`](kinds::dms::ReplicationTaskArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::dms::ReplicationTaskArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the ReplicationTask. Also serves the purpise of Primary Identifier.
    ///
    /// `Fn::GetAtt` of `ReplicationTaskArn`.
    #[inline]
    pub fn attr_replication_task_arn(&self) -> Value<kinds::dms::ReplicationTaskArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ReplicationTaskArn")))
    }
}

impl IntoValue<kinds::dms::ReplicationTaskArn> for &CfnReplicationTaskRef {
    #[inline]
    fn into_value(self) -> Value<kinds::dms::ReplicationTaskArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `MigrationType` of `AWS::DMS::ReplicationTask`.
pub enum MigrationType {
    /// `cdc`.
    Cdc,
    /// `full-load`.
    FullLoad,
    /// `full-load-and-cdc`.
    FullLoadAndCdc,
}

#[diagnostic::do_not_recommend]
impl Kind for MigrationType {}
#[diagnostic::do_not_recommend]
impl TextKind for MigrationType {}
#[diagnostic::do_not_recommend]
impl IdKind for MigrationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MigrationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<MigrationType> for MigrationType {
    #[inline]
    fn into_value(self) -> Value<MigrationType> {
        const VALUES: &[&str] = &["cdc", "full-load", "full-load-and-cdc"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
