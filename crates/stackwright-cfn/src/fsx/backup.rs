// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::FSx::Backup` and its property types.

use crate::l1::*;

/// Creates a backup of an existing Amazon FSx for Windows File Server file system, Amazon FSx for Lustre file system, Amazon FSx for NetApp ONTAP volume, or Amazon FSx for OpenZFS file system.
///
/// `AWS::FSx::Backup`; `Ref` returns its `ResourceARN`, a [`fsx::BackupResourceArn`](kinds::fsx::BackupResourceArn).
/// Changing one of these replaces it: `FileSystemId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-backup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnBackup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::FSx::Backup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("backup.rules"),
};

impl CfnBackup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::FSx::Backup";

    /// `CfnBackup` with its required properties, in alphabetical order:
    ///
    /// - `file_system_id`: The ID of the file system to back up.
    pub fn new(file_system_id: impl IntoValue<kinds::fsx::FileSystemId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FileSystemId", file_system_id.into_value().into_node());
        Self(object_)
    }

    /// The tags to apply to the backup at backup creation.
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

impl Construct for CfnBackup {
    type Handle = CfnBackupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnBackupRef {
        CfnBackupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnBackup`] of a stack.
pub struct CfnBackupRef(NodeRef);

impl Clone for CfnBackupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnBackupRef {}
impl AsNode for CfnBackupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnBackupRef {
    /// What `Ref` returns: its `ResourceARN`, a [`fsx::BackupResourceArn`](kinds::fsx::BackupResourceArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::fsx::BackupResourceArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the backup.
    ///
    /// `Fn::GetAtt` of `BackupId`.
    #[inline]
    pub fn attr_backup_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("BackupId")))
    }

    /// The time when the backup was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The lifecycle status of the backup.
    ///
    /// `Fn::GetAtt` of `Lifecycle`.
    #[inline]
    pub fn attr_lifecycle(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Lifecycle")))
    }

    /// The Amazon Resource Name (ARN) of the backup.
    ///
    /// `Fn::GetAtt` of `ResourceARN`.
    #[inline]
    pub fn attr_resource_arn(&self) -> Value<kinds::fsx::BackupResourceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceARN")))
    }

    /// The type of the backup.
    ///
    /// `Fn::GetAtt` of `Type`.
    #[inline]
    pub fn attr_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Type")))
    }
}

impl IntoValue<kinds::fsx::BackupResourceArn> for &CfnBackupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::fsx::BackupResourceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
