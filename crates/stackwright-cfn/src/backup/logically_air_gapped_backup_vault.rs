// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Backup::LogicallyAirGappedBackupVault` and its property types.

use crate::l1::*;

/// Creates a logical container to where backups may be copied.
///
/// This request includes a name, the Region, the maximum number of retention days, the minimum number of retention days, and optionally can include tags and a creator request ID.
///
/// > Do not include sensitive data, such as passport numbers, in the name of a backup vault.
///
/// `AWS::Backup::LogicallyAirGappedBackupVault`; `Ref` returns its `BackupVaultName`, a [`backup::LogicallyAirGappedBackupVaultName`](kinds::backup::LogicallyAirGappedBackupVaultName).
/// Changing one of these replaces it: `BackupVaultName`, `EncryptionKeyArn`, `MaxRetentionDays`, `MinRetentionDays`.
/// Attributes: `BackupVaultArn`, `VaultState`, `VaultType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-logicallyairgappedbackupvault.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLogicallyAirGappedBackupVault(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Backup::LogicallyAirGappedBackupVault",
    tags: Some(stackwright_core::TagProperty {
        name: "BackupVaultTags",
        format: TagFormat::Map,
    }),
    rules: include_str!("logically_air_gapped_backup_vault.rules"),
};

impl CfnLogicallyAirGappedBackupVault {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Backup::LogicallyAirGappedBackupVault";

    /// `CfnLogicallyAirGappedBackupVault` with its required properties, in alphabetical order:
    ///
    /// - `backup_vault_name`: The name of a logical container where backups are stored.
    /// - `max_retention_days`: The maximum retention period that the vault retains its recovery points.
    /// - `min_retention_days`: This setting specifies the minimum retention period that the vault retains its recovery points.
    pub fn new(
        backup_vault_name: impl IntoValue<String>,
        max_retention_days: impl IntoValue<i64>,
        min_retention_days: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "BackupVaultName",
            backup_vault_name.into_value().into_node(),
        );
        object_.put(
            "MaxRetentionDays",
            max_retention_days.into_value().into_node(),
        );
        object_.put(
            "MinRetentionDays",
            min_retention_days.into_value().into_node(),
        );
        Self(object_)
    }

    /// The backup vault access policy document in JSON format.
    ///
    /// `AccessPolicy`; free JSON, such as an [`Object`]; updated in place.
    pub fn access_policy(mut self, value: impl IntoValue<JsonOrText>) -> Self {
        self.0.put("AccessPolicy", value.into_value().into_node());
        self
    }

    /// The tags to assign to the vault.
    ///
    /// `BackupVaultTags`; updated in place.
    pub fn backup_vault_tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("BackupVaultTags", value.into_value().into_node());
        self
    }

    /// The server-side encryption key that is used to protect your backups; for example, `arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab`.
    ///
    /// If this field is left blank, AWS Backup will create an AWS owned key to be used to encrypt the content of the logically air-gapped vault. The ARN of this created key will be available as `Fn::GetAtt` output.
    ///
    /// `EncryptionKeyArn`; an update replaces the resource.
    pub fn encryption_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0
            .put("EncryptionKeyArn", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the MPA approval team to associate with the backup vault. This cannot be changed after it is set from the CloudFormation template.
    ///
    /// `MpaApprovalTeamArn`; updated in place.
    pub fn mpa_approval_team_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MpaApprovalTeamArn", value.into_value().into_node());
        self
    }

    /// Returns event notifications for the specified backup vault.
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

impl Construct for CfnLogicallyAirGappedBackupVault {
    type Handle = CfnLogicallyAirGappedBackupVaultRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLogicallyAirGappedBackupVaultRef {
        CfnLogicallyAirGappedBackupVaultRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLogicallyAirGappedBackupVault`] of a stack.
pub struct CfnLogicallyAirGappedBackupVaultRef(NodeRef);

impl Clone for CfnLogicallyAirGappedBackupVaultRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLogicallyAirGappedBackupVaultRef {}
impl AsNode for CfnLogicallyAirGappedBackupVaultRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLogicallyAirGappedBackupVaultRef {
    /// What `Ref` returns: its `BackupVaultName`, a [`backup::LogicallyAirGappedBackupVaultName`](kinds::backup::LogicallyAirGappedBackupVaultName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::backup::LogicallyAirGappedBackupVaultName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the backup vault.
    ///
    /// `Fn::GetAtt` of `BackupVaultArn`.
    #[inline]
    pub fn attr_backup_vault_arn(&self) -> Value<kinds::backup::BackupVaultArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("BackupVaultArn")))
    }

    /// The vault state. The possible values are `CREATING`, `AVAILABLE`, and `FAILED`.
    ///
    /// `Fn::GetAtt` of `VaultState`.
    #[inline]
    pub fn attr_vault_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VaultState")))
    }

    /// The vault type. The possible values are `BACKUP_VAULT` and `LOGICALLY_AIR_GAPPED_BACKUP_VAULT`.
    ///
    /// `Fn::GetAtt` of `VaultType`.
    #[inline]
    pub fn attr_vault_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VaultType")))
    }
}

impl IntoValue<kinds::backup::LogicallyAirGappedBackupVaultName>
    for &CfnLogicallyAirGappedBackupVaultRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::backup::LogicallyAirGappedBackupVaultName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `NotificationObjectType` of `AWS::Backup::LogicallyAirGappedBackupVault`.
#[must_use = "a property type does nothing until it is set"]
pub struct NotificationObjectTypeProperty(Object);

impl NotificationObjectTypeProperty {
    /// `NotificationObjectTypeProperty` with its required properties, in alphabetical order:
    ///
    /// - `backup_vault_events`: An array of events that indicate the status of jobs to back up resources to the backup vault.
    /// - `sns_topic_arn`: The Amazon Resource Name (ARN) that specifies the topic for a backup vault’s events; for example, `arn:aws:sns:us-west-2:111122223333:MyVaultTopic`.
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
