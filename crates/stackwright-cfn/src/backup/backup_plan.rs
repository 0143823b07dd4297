// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Backup::BackupPlan` and its property types.

use crate::l1::*;

/// Contains an optional backup plan display name and an array of `BackupRule` objects, each of which specifies a backup rule. Each rule in a backup plan is a separate scheduled task and can back up a different selection of AWS resources.
///
/// For a sample CloudFormation template, see the [AWS Backup Developer Guide](https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html#assigning-resources-cfn).
///
/// `AWS::Backup::BackupPlan`; `Ref` returns its `BackupPlanId`, a [`backup::BackupPlanId`](kinds::backup::BackupPlanId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupplan.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnBackupPlan(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Backup::BackupPlan",
    tags: Some(stackwright_core::TagProperty {
        name: "BackupPlanTags",
        format: TagFormat::Map,
    }),
    rules: include_str!("backup_plan.rules"),
};

impl CfnBackupPlan {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Backup::BackupPlan";

    /// `CfnBackupPlan` with its required properties, in alphabetical order:
    ///
    /// - `backup_plan`: Uniquely identifies the backup plan to be associated with the selection of resources.
    pub fn new(backup_plan: impl IntoValue<BackupPlanResourceTypeProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BackupPlan", backup_plan.into_value().into_node());
        Self(object_)
    }

    /// The tags to assign to the backup plan.
    ///
    /// `BackupPlanTags`; updated in place.
    pub fn backup_plan_tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("BackupPlanTags", value.into_value().into_node());
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

impl Construct for CfnBackupPlan {
    type Handle = CfnBackupPlanRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnBackupPlanRef {
        CfnBackupPlanRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnBackupPlan`] of a stack.
pub struct CfnBackupPlanRef(NodeRef);

impl Clone for CfnBackupPlanRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnBackupPlanRef {}
impl AsNode for CfnBackupPlanRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnBackupPlanRef {
    /// What `Ref` returns: its `BackupPlanId`, a [`backup::BackupPlanId`](kinds::backup::BackupPlanId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::backup::BackupPlanId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// An Amazon Resource Name (ARN) that uniquely identifies a backup plan; for example, `arn:aws:backup:us-east-1:123456789012:plan:8F81F553-3A74-4A3F-B93D-B3360DC80C50`.
    ///
    /// `Fn::GetAtt` of `BackupPlanArn`.
    #[inline]
    pub fn attr_backup_plan_arn(&self) -> Value<kinds::backup::BackupPlanArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("BackupPlanArn")))
    }

    /// Uniquely identifies a backup plan.
    ///
    /// `Fn::GetAtt` of `BackupPlanId`.
    #[inline]
    pub fn attr_backup_plan_id(&self) -> Value<kinds::backup::BackupPlanId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("BackupPlanId")))
    }

    /// Unique, randomly generated, Unicode, UTF-8 encoded strings that are at most 1,024 bytes long. Version Ids cannot be edited.
    ///
    /// `Fn::GetAtt` of `VersionId`.
    #[inline]
    pub fn attr_version_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VersionId")))
    }
}

impl IntoValue<kinds::backup::BackupPlanId> for &CfnBackupPlanRef {
    #[inline]
    fn into_value(self) -> Value<kinds::backup::BackupPlanId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::backup::BackupPlanArn> for &CfnBackupPlanRef {
    #[inline]
    fn into_value(self) -> Value<kinds::backup::BackupPlanArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("BackupPlanArn")))
    }
}

/// Specifies an object containing resource type and backup options. This is only supported for Windows VSS backups.
///
/// The property type `AdvancedBackupSettingResourceType` of `AWS::Backup::BackupPlan`.
#[must_use = "a property type does nothing until it is set"]
pub struct AdvancedBackupSettingResourceTypeProperty(Object);

impl AdvancedBackupSettingResourceTypeProperty {
    /// `AdvancedBackupSettingResourceTypeProperty` with its required properties, in alphabetical order:
    ///
    /// - `backup_options`: The backup option for the resource.
    /// - `resource_type`: The name of a resource type.
    pub fn new(
        backup_options: impl IntoValue<Json>,
        resource_type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BackupOptions", backup_options.into_value().into_node());
        object_.put("ResourceType", resource_type.into_value().into_node());
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

impl Kind for AdvancedBackupSettingResourceTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AdvancedBackupSettingResourceTypeProperty>
    for AdvancedBackupSettingResourceTypeProperty
{
}
impl From<AdvancedBackupSettingResourceTypeProperty> for Node {
    #[inline]
    fn from(value: AdvancedBackupSettingResourceTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AdvancedBackupSettingResourceTypeProperty>
    for AdvancedBackupSettingResourceTypeProperty
{
    #[inline]
    fn into_value(self) -> Value<AdvancedBackupSettingResourceTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies an object containing properties used to create a backup plan.
///
/// The property type `BackupPlanResourceType` of `AWS::Backup::BackupPlan`.
#[must_use = "a property type does nothing until it is set"]
pub struct BackupPlanResourceTypeProperty(Object);

impl BackupPlanResourceTypeProperty {
    /// `BackupPlanResourceTypeProperty` with its required properties, in alphabetical order:
    ///
    /// - `backup_plan_name`: The display name of a backup plan.
    /// - `backup_plan_rule`: An array of `BackupRule` objects, each of which specifies a scheduled task that is used to back up a selection of resources.
    pub fn new(
        backup_plan_name: impl IntoValue<String>,
        backup_plan_rule: impl IntoValue<List<BackupRuleResourceTypeProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BackupPlanName", backup_plan_name.into_value().into_node());
        object_.put("BackupPlanRule", backup_plan_rule.into_value().into_node());
        Self(object_)
    }

    /// A list of backup options for each resource type.
    ///
    /// `AdvancedBackupSettings`.
    pub fn advanced_backup_settings(
        mut self,
        value: impl IntoValue<List<AdvancedBackupSettingResourceTypeProperty>>,
    ) -> Self {
        self.0
            .put("AdvancedBackupSettings", value.into_value().into_node());
        self
    }

    /// The `ScanSettings` property.
    ///
    /// `ScanSettings`.
    pub fn scan_settings(
        mut self,
        value: impl IntoValue<List<ScanSettingResourceTypeProperty>>,
    ) -> Self {
        self.0.put("ScanSettings", value.into_value().into_node());
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

impl Kind for BackupPlanResourceTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BackupPlanResourceTypeProperty> for BackupPlanResourceTypeProperty {}
impl From<BackupPlanResourceTypeProperty> for Node {
    #[inline]
    fn from(value: BackupPlanResourceTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BackupPlanResourceTypeProperty> for BackupPlanResourceTypeProperty {
    #[inline]
    fn into_value(self) -> Value<BackupPlanResourceTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies an object containing properties used to schedule a task to back up a selection of resources.
///
/// The property type `BackupRuleResourceType` of `AWS::Backup::BackupPlan`.
#[must_use = "a property type does nothing until it is set"]
pub struct BackupRuleResourceTypeProperty(Object);

impl BackupRuleResourceTypeProperty {
    /// `BackupRuleResourceTypeProperty` with its required properties, in alphabetical order:
    ///
    /// - `rule_name`: A display name for a backup rule.
    /// - `target_backup_vault`: The name of a logical container where backups are stored.
    pub fn new(
        rule_name: impl IntoValue<String>,
        target_backup_vault: impl IntoValue<kinds::backup::BackupVaultName>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("RuleName", rule_name.into_value().into_node());
        object_.put(
            "TargetBackupVault",
            target_backup_vault.into_value().into_node(),
        );
        Self(object_)
    }

    /// A value in minutes after a backup job is successfully started before it must be completed or it is canceled by AWS Backup.
    ///
    /// `CompletionWindowMinutes`.
    pub fn completion_window_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("CompletionWindowMinutes", value.into_value().into_node());
        self
    }

    /// An array of CopyAction objects, which contains the details of the copy operation.
    ///
    /// `CopyActions`.
    pub fn copy_actions(
        mut self,
        value: impl IntoValue<List<CopyActionResourceTypeProperty>>,
    ) -> Self {
        self.0.put("CopyActions", value.into_value().into_node());
        self
    }

    /// Enables continuous backup and point-in-time restores (PITR).
    ///
    /// `EnableContinuousBackup`.
    pub fn enable_continuous_backup(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableContinuousBackup", value.into_value().into_node());
        self
    }

    /// There can up to one IndexAction in each BackupRule, as each backup can have 0 or 1 backup index associated with it.
    ///
    /// Within the array is ResourceTypes. Only 1 resource type will be accepted for each BackupRule. Valid values:
    ///
    /// - `EBS` for Amazon Elastic Block Store
    /// - `S3` for Amazon Simple Storage Service (Amazon S3)
    ///
    /// `IndexActions`.
    pub fn index_actions(
        mut self,
        value: impl IntoValue<List<IndexActionsResourceTypeProperty>>,
    ) -> Self {
        self.0.put("IndexActions", value.into_value().into_node());
        self
    }

    /// The lifecycle defines when a protected resource is transitioned to cold storage and when it expires. AWS Backup transitions and expires backups automatically according to the lifecycle that you define.
    ///
    /// `Lifecycle`.
    pub fn lifecycle(mut self, value: impl IntoValue<LifecycleResourceTypeProperty>) -> Self {
        self.0.put("Lifecycle", value.into_value().into_node());
        self
    }

    /// The tags to assign to the resources.
    ///
    /// `RecoveryPointTags`.
    pub fn recovery_point_tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("RecoveryPointTags", value.into_value().into_node());
        self
    }

    /// The `ScanActions` property.
    ///
    /// `ScanActions`.
    pub fn scan_actions(
        mut self,
        value: impl IntoValue<List<ScanActionResourceTypeProperty>>,
    ) -> Self {
        self.0.put("ScanActions", value.into_value().into_node());
        self
    }

    /// A CRON expression specifying when AWS Backup initiates a backup job.
    ///
    /// `ScheduleExpression`.
    pub fn schedule_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ScheduleExpression", value.into_value().into_node());
        self
    }

    /// This is the timezone in which the schedule expression is set. By default, ScheduleExpressions are in UTC. You can modify this to a specified timezone.
    ///
    /// `ScheduleExpressionTimezone`.
    pub fn schedule_expression_timezone(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ScheduleExpressionTimezone", value.into_value().into_node());
        self
    }

    /// An optional value that specifies a period of time in minutes after a backup is scheduled before a job is canceled if it doesn't start successfully.
    ///
    /// If this value is included, it must be at least 60 minutes to avoid errors.
    ///
    /// `StartWindowMinutes`.
    pub fn start_window_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("StartWindowMinutes", value.into_value().into_node());
        self
    }

    /// The ARN of a logically air-gapped vault. ARN must be in the same account and Region. If provided, supported fully managed resources back up directly to logically air-gapped vault, while other supported resources create a temporary (billable) snapshot in backup vault, then copy it to logically air-gapped vault. Unsupported resources only back up to the specified backup vault.
    ///
    /// `TargetLogicallyAirGappedBackupVaultArn`.
    pub fn target_logically_air_gapped_backup_vault_arn(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.put(
            "TargetLogicallyAirGappedBackupVaultArn",
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

impl Kind for BackupRuleResourceTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BackupRuleResourceTypeProperty> for BackupRuleResourceTypeProperty {}
impl From<BackupRuleResourceTypeProperty> for Node {
    #[inline]
    fn from(value: BackupRuleResourceTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BackupRuleResourceTypeProperty> for BackupRuleResourceTypeProperty {
    #[inline]
    fn into_value(self) -> Value<BackupRuleResourceTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Copies backups created by a backup rule to another vault.
///
/// The property type `CopyActionResourceType` of `AWS::Backup::BackupPlan`.
#[must_use = "a property type does nothing until it is set"]
pub struct CopyActionResourceTypeProperty(Object);

impl CopyActionResourceTypeProperty {
    /// `CopyActionResourceTypeProperty` with its required properties, in alphabetical order:
    ///
    /// - `destination_backup_vault_arn`: An Amazon Resource Name (ARN) that uniquely identifies the destination backup vault for the copied backup.
    pub fn new(
        destination_backup_vault_arn: impl IntoValue<kinds::backup::BackupVaultArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DestinationBackupVaultArn",
            destination_backup_vault_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// Defines when a protected resource is transitioned to cold storage and when it expires. AWS Backup transitions and expires backups automatically according to the lifecycle that you define. If you do not specify a lifecycle, AWS Backup applies the lifecycle policy of the source backup to the destination backup.
    ///
    /// Backups transitioned to cold storage must be stored in cold storage for a minimum of 90 days.
    ///
    /// `Lifecycle`.
    pub fn lifecycle(mut self, value: impl IntoValue<LifecycleResourceTypeProperty>) -> Self {
        self.0.put("Lifecycle", value.into_value().into_node());
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

impl Kind for CopyActionResourceTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CopyActionResourceTypeProperty> for CopyActionResourceTypeProperty {}
impl From<CopyActionResourceTypeProperty> for Node {
    #[inline]
    fn from(value: CopyActionResourceTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CopyActionResourceTypeProperty> for CopyActionResourceTypeProperty {
    #[inline]
    fn into_value(self) -> Value<CopyActionResourceTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies index actions.
///
/// The property type `IndexActionsResourceType` of `AWS::Backup::BackupPlan`.
#[must_use = "a property type does nothing until it is set"]
pub struct IndexActionsResourceTypeProperty(Object);

impl IndexActionsResourceTypeProperty {
    /// `IndexActionsResourceTypeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// 0 or 1 index action will be accepted for each BackupRule.
    ///
    /// Valid values:
    ///
    /// - `EBS` for Amazon Elastic Block Store
    /// - `S3` for Amazon Simple Storage Service (Amazon S3)
    ///
    /// `ResourceTypes`.
    pub fn resource_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ResourceTypes", value.into_value().into_node());
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

impl Kind for IndexActionsResourceTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IndexActionsResourceTypeProperty> for IndexActionsResourceTypeProperty {}
impl From<IndexActionsResourceTypeProperty> for Node {
    #[inline]
    fn from(value: IndexActionsResourceTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IndexActionsResourceTypeProperty> for IndexActionsResourceTypeProperty {
    #[inline]
    fn into_value(self) -> Value<IndexActionsResourceTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies an object containing an array of `Transition` objects that determine how long in days before a recovery point transitions to cold storage or is deleted.
///
/// The property type `LifecycleResourceType` of `AWS::Backup::BackupPlan`.
#[must_use = "a property type does nothing until it is set"]
pub struct LifecycleResourceTypeProperty(Object);

impl LifecycleResourceTypeProperty {
    /// `LifecycleResourceTypeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The number of days after creation that a recovery point is deleted. This value must be at least 90 days after the number of days specified in `MoveToColdStorageAfterDays`.
    ///
    /// `DeleteAfterDays`.
    pub fn delete_after_days(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("DeleteAfterDays", value.into_value().into_node());
        self
    }

    /// The number of days after creation that a recovery point is moved to cold storage.
    ///
    /// `MoveToColdStorageAfterDays`.
    pub fn move_to_cold_storage_after_days(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("MoveToColdStorageAfterDays", value.into_value().into_node());
        self
    }

    /// If the value is true, your backup plan transitions supported resources to archive (cold) storage tier in accordance with your lifecycle settings.
    ///
    /// `OptInToArchiveForSupportedResources`.
    pub fn opt_in_to_archive_for_supported_resources(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0.put(
            "OptInToArchiveForSupportedResources",
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

impl Kind for LifecycleResourceTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LifecycleResourceTypeProperty> for LifecycleResourceTypeProperty {}
impl From<LifecycleResourceTypeProperty> for Node {
    #[inline]
    fn from(value: LifecycleResourceTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LifecycleResourceTypeProperty> for LifecycleResourceTypeProperty {
    #[inline]
    fn into_value(self) -> Value<LifecycleResourceTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ScanActionResourceType` of `AWS::Backup::BackupPlan`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScanActionResourceTypeProperty(Object);

impl ScanActionResourceTypeProperty {
    /// `ScanActionResourceTypeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `MalwareScanner` property.
    ///
    /// `MalwareScanner`; one of `GUARDDUTY`.
    pub fn malware_scanner(mut self, value: impl IntoValue<MalwareScanner>) -> Self {
        self.0.put("MalwareScanner", value.into_value().into_node());
        self
    }

    /// The `ScanMode` property.
    ///
    /// `ScanMode`; one of `FULL_SCAN`, `INCREMENTAL_SCAN`.
    pub fn scan_mode(mut self, value: impl IntoValue<ScanMode>) -> Self {
        self.0.put("ScanMode", value.into_value().into_node());
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

impl Kind for ScanActionResourceTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScanActionResourceTypeProperty> for ScanActionResourceTypeProperty {}
impl From<ScanActionResourceTypeProperty> for Node {
    #[inline]
    fn from(value: ScanActionResourceTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScanActionResourceTypeProperty> for ScanActionResourceTypeProperty {
    #[inline]
    fn into_value(self) -> Value<ScanActionResourceTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ScanSettingResourceType` of `AWS::Backup::BackupPlan`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScanSettingResourceTypeProperty(Object);

impl ScanSettingResourceTypeProperty {
    /// `ScanSettingResourceTypeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `MalwareScanner` property.
    ///
    /// `MalwareScanner`; one of `GUARDDUTY`.
    pub fn malware_scanner(mut self, value: impl IntoValue<MalwareScanner>) -> Self {
        self.0.put("MalwareScanner", value.into_value().into_node());
        self
    }

    /// The `ResourceTypes` property.
    ///
    /// `ResourceTypes`.
    pub fn resource_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ResourceTypes", value.into_value().into_node());
        self
    }

    /// The `ScannerRoleArn` property.
    ///
    /// `ScannerRoleArn`.
    pub fn scanner_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("ScannerRoleArn", value.into_value().into_node());
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

impl Kind for ScanSettingResourceTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScanSettingResourceTypeProperty> for ScanSettingResourceTypeProperty {}
impl From<ScanSettingResourceTypeProperty> for Node {
    #[inline]
    fn from(value: ScanSettingResourceTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScanSettingResourceTypeProperty> for ScanSettingResourceTypeProperty {
    #[inline]
    fn into_value(self) -> Value<ScanSettingResourceTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `MalwareScanner` of a `ScanActionResourceType` of `AWS::Backup::BackupPlan`.
pub enum MalwareScanner {
    /// `GUARDDUTY`.
    Guardduty,
}

#[diagnostic::do_not_recommend]
impl Kind for MalwareScanner {}
#[diagnostic::do_not_recommend]
impl TextKind for MalwareScanner {}
#[diagnostic::do_not_recommend]
impl IdKind for MalwareScanner {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MalwareScanner {}
#[diagnostic::do_not_recommend]
impl IntoValue<MalwareScanner> for MalwareScanner {
    #[inline]
    fn into_value(self) -> Value<MalwareScanner> {
        const VALUES: &[&str] = &["GUARDDUTY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ScanMode` of a `ScanActionResourceType` of `AWS::Backup::BackupPlan`.
pub enum ScanMode {
    /// `FULL_SCAN`.
    FullScan,
    /// `INCREMENTAL_SCAN`.
    IncrementalScan,
}

#[diagnostic::do_not_recommend]
impl Kind for ScanMode {}
#[diagnostic::do_not_recommend]
impl TextKind for ScanMode {}
#[diagnostic::do_not_recommend]
impl IdKind for ScanMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ScanMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<ScanMode> for ScanMode {
    #[inline]
    fn into_value(self) -> Value<ScanMode> {
        const VALUES: &[&str] = &["FULL_SCAN", "INCREMENTAL_SCAN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
