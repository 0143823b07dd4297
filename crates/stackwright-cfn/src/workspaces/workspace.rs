// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::WorkSpaces::Workspace` and its property types.

use crate::l1::*;

/// The `AWS::WorkSpaces::Workspace` resource specifies a WorkSpace.
///
/// Updates are not supported for the `BundleId`, `RootVolumeEncryptionEnabled`, `UserVolumeEncryptionEnabled`, or `VolumeEncryptionKey` properties. To update these properties, you must also update a property that triggers a replacement, such as the `UserName` property.
///
/// `AWS::WorkSpaces::Workspace`; `Ref` returns its `WorkspaceId`, a [`workspaces::WorkspaceId`](kinds::workspaces::WorkspaceId).
/// Changing one of these replaces it: `DirectoryId`, `UserName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-workspace.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnWorkspace(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::WorkSpaces::Workspace",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("workspace.rules"),
};

impl CfnWorkspace {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::WorkSpaces::Workspace";

    /// `CfnWorkspace` with its required properties, in alphabetical order:
    ///
    /// - `bundle_id`: The identifier of the bundle for the WorkSpace.
    /// - `directory_id`: The identifier of the Directory Service directory for the WorkSpace.
    /// - `user_name`: The user name of the user for the WorkSpace.
    pub fn new(
        bundle_id: impl IntoValue<String>,
        directory_id: impl IntoValue<String>,
        user_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BundleId", bundle_id.into_value().into_node());
        object_.put("DirectoryId", directory_id.into_value().into_node());
        object_.put("UserName", user_name.into_value().into_node());
        Self(object_)
    }

    /// Indicates whether the data stored on the root volume is encrypted.
    ///
    /// `RootVolumeEncryptionEnabled`; an update may replace the resource.
    pub fn root_volume_encryption_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "RootVolumeEncryptionEnabled",
            value.into_value().into_node(),
        );
        self
    }

    /// The tags for the WorkSpace.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Indicates whether the data stored on the user volume is encrypted.
    ///
    /// `UserVolumeEncryptionEnabled`; an update may replace the resource.
    pub fn user_volume_encryption_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "UserVolumeEncryptionEnabled",
            value.into_value().into_node(),
        );
        self
    }

    /// The symmetric AWS KMS key used to encrypt data stored on your WorkSpace. Amazon WorkSpaces does not support asymmetric KMS keys.
    ///
    /// `VolumeEncryptionKey`; an update may replace the resource.
    pub fn volume_encryption_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("VolumeEncryptionKey", value.into_value().into_node());
        self
    }

    /// The WorkSpace properties.
    ///
    /// `WorkspaceProperties`; updated in place.
    pub fn workspace_properties(
        mut self,
        value: impl IntoValue<WorkspacePropertiesProperty>,
    ) -> Self {
        self.0
            .put("WorkspaceProperties", value.into_value().into_node());
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

impl Construct for CfnWorkspace {
    type Handle = CfnWorkspaceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnWorkspaceRef {
        CfnWorkspaceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnWorkspace`] of a stack.
pub struct CfnWorkspaceRef(NodeRef);

impl Clone for CfnWorkspaceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnWorkspaceRef {}
impl AsNode for CfnWorkspaceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnWorkspaceRef {
    /// What `Ref` returns: its `WorkspaceId`, a [`workspaces::WorkspaceId`](kinds::workspaces::WorkspaceId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::workspaces::WorkspaceId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The identifier of the WorkSpace, returned as a string.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The `WorkspaceId` attribute.
    ///
    /// `Fn::GetAtt` of `WorkspaceId`.
    #[inline]
    pub fn attr_workspace_id(&self) -> Value<kinds::workspaces::WorkspaceId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("WorkspaceId")))
    }
}

impl IntoValue<kinds::workspaces::WorkspaceId> for &CfnWorkspaceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::workspaces::WorkspaceId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Information about a WorkSpace.
///
/// The property type `WorkspaceProperties` of `AWS::WorkSpaces::Workspace`.
#[must_use = "a property type does nothing until it is set"]
pub struct WorkspacePropertiesProperty(Object);

impl WorkspacePropertiesProperty {
    /// `WorkspacePropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The compute type. For more information, see [Amazon WorkSpaces Bundles](https://docs.aws.amazon.com/workspaces/details/#Amazon_WorkSpaces_Bundles).
    ///
    /// `ComputeTypeName`.
    pub fn compute_type_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ComputeTypeName", value.into_value().into_node());
        self
    }

    /// The size of the root volume. For important information about how to modify the size of the root and user volumes, see [Modify a WorkSpace](https://docs.aws.amazon.com/workspaces/latest/adminguide/modify-workspaces.html).
    ///
    /// `RootVolumeSizeGib`.
    pub fn root_volume_size_gib(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("RootVolumeSizeGib", value.into_value().into_node());
        self
    }

    /// The running mode. For more information, see [Manage the WorkSpace Running Mode](https://docs.aws.amazon.com/workspaces/latest/adminguide/running-mode.html).
    ///
    /// `RunningMode`.
    pub fn running_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RunningMode", value.into_value().into_node());
        self
    }

    /// The time after a user logs off when WorkSpaces are automatically stopped. Configured in 60-minute intervals.
    ///
    /// `RunningModeAutoStopTimeoutInMinutes`.
    pub fn running_mode_auto_stop_timeout_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "RunningModeAutoStopTimeoutInMinutes",
            value.into_value().into_node(),
        );
        self
    }

    /// The size of the user storage. For important information about how to modify the size of the root and user volumes, see [Modify a WorkSpace](https://docs.aws.amazon.com/workspaces/latest/adminguide/modify-workspaces.html).
    ///
    /// `UserVolumeSizeGib`.
    pub fn user_volume_size_gib(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("UserVolumeSizeGib", value.into_value().into_node());
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

impl Kind for WorkspacePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WorkspacePropertiesProperty> for WorkspacePropertiesProperty {}
impl From<WorkspacePropertiesProperty> for Node {
    #[inline]
    fn from(value: WorkspacePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WorkspacePropertiesProperty> for WorkspacePropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<WorkspacePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
