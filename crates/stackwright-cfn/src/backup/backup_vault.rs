// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Backup::BackupVault` and its property types.

use crate::l1::*;

/// Creates a logical container where backups are stored. A `CreateBackupVault` request includes a name, optionally one or more resource tags, an encryption key, and a request ID.
///
/// Do not include sensitive data, such as passport numbers, in the name of a backup vault.
///
/// For a sample CloudFormation template, see the [AWS Backup Developer Guide](https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html#assigning-resources-cfn).
///
/// `AWS::Backup::BackupVault`; `Ref` returns its `BackupVaultName`, a [`backup::BackupVaultName`](kinds::backup::BackupVaultName).
/// Changing one of these replaces it: `BackupVaultName`, `EncryptionKeyArn`.
/// Attributes: `BackupVaultArn`, `BackupVaultName`.
/// It holds data, which deleting or replacing it loses.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupvault.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnBackupVault(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Backup::BackupVault",
    tags: Some(stackwright_core::TagProperty {
        name: "BackupVaultTags",
        format: TagFormat::Map,
    }),
    rules: include_str!("backup_vault.rules"),
};

impl CfnBackupVault {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Backup::BackupVault";

    /// `CfnBackupVault` with its required properties, in alphabetical order:
    ///
    /// - `backup_vault_name`: The name of a logical container where backups are stored.
    pub fn new(backup_vault_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "BackupVaultName",
            backup_vault_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// A resource-based policy that is used to manage access permissions on the target backup vault.
    ///
    /// `AccessPolicy`; free JSON, such as an [`Object`]; updated in place.
    pub fn access_policy(mut self, value: impl IntoValue<JsonOrText>) -> Self {
        self.0.put("AccessPolicy", value.into_value().into_node());
        self
    }

    /// The tags to assign to the backup vault.
    ///
    /// `BackupVaultTags`; updated in place.
    pub fn backup_vault_tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("BackupVaultTags", value.into_value().into_node());
        self
    }

    /// A server-side encryption key you can specify to encrypt your backups from services that support full AWS Backup management; for example, `arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab`. If you specify a key, you must specify its ARN, not its alias. If you do not specify a key, AWS Backup creates a KMS key for you by default.
    ///
    /// To learn which AWS Backup services support full AWS Backup management and how AWS Backup handles encryption for backups from services that do not yet support full AWS Backup, see [Encryption for backups in AWS Backup](https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html)
    ///
    /// `EncryptionKeyArn`; an update replaces the resource.
    pub fn encryption_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0
            .put("EncryptionKeyArn", value.into_value().into_node());
        self
    }

    /// Configuration for [AWS Backup Vault Lock](https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html).
    ///
    /// `LockConfiguration`; updated in place.
    pub fn lock_configuration(
        mut self,
        value: impl IntoValue<LockConfigurationTypeProperty>,
    ) -> Self {
        self.0
            .put("LockConfiguration", value.into_value().into_node());
        self
    }

    /// The SNS event notifications for the specified backup vault.
    ///
    /// `Notifications`; updated in place.
    pub fn notifications(mut self, value: impl IntoValue<NotificationObjectTypeProperty>) -> Self {
        self.0.put("Notifications", value.into_value().into_node());
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

impl Construct for CfnBackupVault {
    type Handle = CfnBackupVaultRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnBackupVaultRef {
        CfnBackupVaultRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnBackupVault`] of a stack.
pub struct CfnBackupVaultRef(NodeRef);

impl Clone for CfnBackupVaultRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnBackupVaultRef {}
impl AsNode for CfnBackupVaultRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnBackupVaultRef {
    /// What `Ref` returns: its `BackupVaultName`, a [`backup::BackupVaultName`](kinds::backup::BackupVaultName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::backup::BackupVaultName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// An Amazon Resource Name (ARN) that uniquely identifies a backup vault; for example, `arn:aws:backup:us-east-1:123456789012:backup-vault:aBackupVault`.
    ///
    /// `Fn::GetAtt` of `BackupVaultArn`.
    #[inline]
    pub fn attr_backup_vault_arn(&self) -> Value<kinds::backup::BackupVaultArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("BackupVaultArn")))
    }

    /// The name of a logical container where backups are stored. Backup vaults are identified by names that are unique to the account used to create them and the Region where they are created. They consist of lowercase and uppercase letters, numbers, and hyphens.
    ///
    /// `Fn::GetAtt` of `BackupVaultName`.
    #[inline]
    pub fn attr_backup_vault_name(&self) -> Value<kinds::backup::BackupVaultName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("BackupVaultName")))
    }
}

impl IntoValue<kinds::backup::BackupVaultName> for &CfnBackupVaultRef {
    #[inline]
    fn into_value(self) -> Value<kinds::backup::BackupVaultName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::backup::BackupVaultArn> for &CfnBackupVaultRef {
    #[inline]
    fn into_value(self) -> Value<kinds::backup::BackupVaultArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("BackupVaultArn")))
    }
}

/// The `LockConfigurationType` property type specifies configuration for [AWS Backup Vault Lock](https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html).
///
/// The property type `LockConfigurationType` of `AWS::Backup::BackupVault`.
#[must_use = "a property type does nothing until it is set"]
pub struct LockConfigurationTypeProperty(Object);

impl LockConfigurationTypeProperty {
    /// `LockConfigurationTypeProperty` with its required properties, in alphabetical order:
    ///
    /// - `min_retention_days`: The AWS Backup Vault Lock configuration that specifies the minimum retention period that the vault retains its recovery points.
    pub fn new(min_retention_days: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MinRetentionDays",
            min_retention_days.into_value().into_node(),
        );
        Self(object_)
    }

    /// The AWS Backup Vault Lock configuration that specifies the number of days before the lock date. For example, setting `ChangeableForDays` to 30 on Jan. 1, 2022 at 8pm UTC will set the lock date to Jan. 31, 2022 at 8pm UTC.
    ///
    /// AWS Backup enforces a 72-hour cooling-off period before Vault Lock takes effect and becomes immutable. Therefore, you must set `ChangeableForDays` to 3 or greater.
    ///
    /// Before the lock date, you can delete Vault Lock from the vault using `DeleteBackupVaultLockConfiguration` or change the Vault Lock configuration using `PutBackupVaultLockConfiguration`. On and after the lock date, the Vault Lock becomes immutable and cannot be changed or deleted.
    ///
    /// If this parameter is not specified, you can delete Vault Lock from the vault using `DeleteBackupVaultLockConfiguration` or change the Vault Lock configuration using `PutBackupVaultLockConfiguration` at any time.
    ///
    /// `ChangeableForDays`.
    pub fn changeable_for_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ChangeableForDays", value.into_value().into_node());
        self
    }

    /// The AWS Backup Vault Lock configuration that specifies the maximum retention period that the vault retains its recovery points. This setting can be useful if, for example, your organization's policies require you to destroy certain data after retaining it for four years (1460 days).
    ///
    /// If this parameter is not included, Vault Lock does not enforce a maximum retention period on the recovery points in the vault. If this parameter is included without a value, Vault Lock will not enforce a maximum retention period.
    ///
    /// If this parameter is specified, any backup or copy job to the vault must have a lifecycle policy with a retention period equal to or shorter than the maximum retention period. If the job's retention period is longer than that maximum retention period, then the vault fails the backup or copy job, and you should either modify your lifecycle settings or use a different vault. Recovery points already saved in the vault prior to Vault Lock are not affected.
    ///
    /// `MaxRetentionDays`.
    pub fn max_retention_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxRetentionDays", value.into_value().into_node());
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

impl Kind for LockConfigurationTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LockConfigurationTypeProperty> for LockConfigurationTypeProperty {}
impl From<LockConfigurationTypeProperty> for Node {
    #[inline]
    fn from(value: LockConfigurationTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LockConfigurationTypeProperty> for LockConfigurationTypeProperty {
    #[inline]
    fn into_value(self) -> Value<LockConfigurationTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies an object containing SNS event notification properties for the target backup vault.
///
/// The property type `NotificationObjectType` of `AWS::Backup::BackupVault`.
#[must_use = "a property type does nothing until it is set"]
pub struct NotificationObjectTypeProperty(Object);

impl NotificationObjectTypeProperty {
    /// `NotificationObjectTypeProperty` with its required properties, in alphabetical order:
    ///
    /// - `backup_vault_events`: An array of events that indicate the status of jobs to back up resources to the backup vault.
    /// - `sns_topic_arn`: An ARN that uniquely identifies an Amazon Simple Notification Service (Amazon SNS) topic; for example, `arn:aws:sns:us-west-2:111122223333:MyTopic`.
    pub fn new(
        backup_vault_events: impl IntoValue<List<String>>,
        sns_topic_arn: impl IntoValue<kinds::sns::TopicArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "BackupVaultEvents",
            backup_vault_events.into_value().into_node(),
        );
        object_.put("SNSTopicArn", sns_topic_arn.into_value().into_node());
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

impl Kind for NotificationObjectTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NotificationObjectTypeProperty> for NotificationObjectTypeProperty {}
impl From<NotificationObjectTypeProperty> for Node {
    #[inline]
    fn from(value: NotificationObjectTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NotificationObjectTypeProperty> for NotificationObjectTypeProperty {
    #[inline]
    fn into_value(self) -> Value<NotificationObjectTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
