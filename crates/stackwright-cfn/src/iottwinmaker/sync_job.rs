// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTTwinMaker::SyncJob` and its property types.

use crate::l1::*;

/// The SyncJob.
///
/// `AWS::IoTTwinMaker::SyncJob`; `Ref` returns the physical id, which is made of `WorkspaceId`, `SyncSource`.
/// Changing one of these replaces it: `SyncRole`, `SyncSource`, `Tags`, `WorkspaceId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-syncjob.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSyncJob(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTTwinMaker::SyncJob",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("sync_job.rules"),
};

impl CfnSyncJob {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTTwinMaker::SyncJob";

    /// `CfnSyncJob` with its required properties, in alphabetical order:
    ///
    /// - `sync_role`: The SyncJob IAM role.
    /// - `sync_source`: The sync source.
    /// - `workspace_id`: The ID of the workspace that contains the sync job.
    pub fn new(
        sync_role: impl IntoValue<kinds::iam::RoleArn>,
        sync_source: impl IntoValue<String>,
        workspace_id: impl IntoValue<kinds::iottwinmaker::WorkspaceId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("SyncRole", sync_role.into_value().into_node());
        object_.put("SyncSource", sync_source.into_value().into_node());
        object_.put("WorkspaceId", workspace_id.into_value().into_node());
        Self(object_)
    }

    /// Metadata you can use to manage the SyncJob.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Construct for CfnSyncJob {
    type Handle = CfnSyncJobRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSyncJobRef {
        CfnSyncJobRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSyncJob`] of a stack.
pub struct CfnSyncJobRef(NodeRef);

impl Clone for CfnSyncJobRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSyncJobRef {}
impl AsNode for CfnSyncJobRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSyncJobRef {
    /// What `Ref` returns: the physical id, which is made of `WorkspaceId`, `SyncSource`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The SyncJob ARN.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iottwinmaker::SyncJobArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The creation date and time of the SyncJob.
    ///
    /// `Fn::GetAtt` of `CreationDateTime`.
    #[inline]
    pub fn attr_creation_date_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationDateTime")))
    }

    /// The SyncJob's state.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }

    /// The update date and time.
    ///
    /// `Fn::GetAtt` of `UpdateDateTime`.
    #[inline]
    pub fn attr_update_date_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdateDateTime")))
    }
}

impl IntoValue<kinds::iottwinmaker::SyncJobArn> for &CfnSyncJobRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iottwinmaker::SyncJobArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
