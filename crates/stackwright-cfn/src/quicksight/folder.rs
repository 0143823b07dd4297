// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::QuickSight::Folder` and its property types.

use crate::l1::*;

/// Creates an empty shared folder.
///
/// `AWS::QuickSight::Folder`; `Ref` returns the physical id, which is made of `AwsAccountId`, `FolderId`.
/// Changing one of these replaces it: `AwsAccountId`, `FolderId`, `FolderType`, `ParentFolderArn`, `SharingModel`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-folder.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFolder(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::QuickSight::Folder",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("folder.rules"),
};

impl CfnFolder {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::QuickSight::Folder";

    /// `CfnFolder` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ID for the AWS account where you want to create the folder.
    ///
    /// `AwsAccountId`; an update replaces the resource.
    pub fn aws_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AwsAccountId", value.into_value().into_node());
        self
    }

    /// The ID of the folder.
    ///
    /// `FolderId`; an update replaces the resource.
    pub fn folder_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FolderId", value.into_value().into_node());
        self
    }

    /// The type of folder it is.
    ///
    /// `FolderType`; one of `SHARED`, `RESTRICTED`; an update replaces the resource.
    pub fn folder_type(mut self, value: impl IntoValue<FolderType>) -> Self {
        self.0.put("FolderType", value.into_value().into_node());
        self
    }

    /// A display name for the folder.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) for the folder.
    ///
    /// `ParentFolderArn`; an update replaces the resource.
    pub fn parent_folder_arn(
        mut self,
        value: impl IntoValue<kinds::quicksight::FolderArn>,
    ) -> Self {
        self.0
            .put("ParentFolderArn", value.into_value().into_node());
        self
    }

    /// A structure that describes the principals and the resource-level permissions of a folder.
    ///
    /// To specify no permissions, omit `Permissions`.
    ///
    /// `Permissions`; updated in place.
    pub fn permissions(mut self, value: impl IntoValue<List<ResourcePermissionProperty>>) -> Self {
        self.0.put("Permissions", value.into_value().into_node());
        self
    }

    /// The sharing scope of the folder.
    ///
    /// `SharingModel`; one of `ACCOUNT`, `NAMESPACE`; an update replaces the resource.
    pub fn sharing_model(mut self, value: impl IntoValue<SharingModel>) -> Self {
        self.0.put("SharingModel", value.into_value().into_node());
        self
    }

    /// A list of tags for the folders that you want to apply overrides to.
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

impl Construct for CfnFolder {
    type Handle = CfnFolderRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFolderRef {
        CfnFolderRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFolder`] of a stack.
pub struct CfnFolderRef(NodeRef);

impl Clone for CfnFolderRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFolderRef {}
impl AsNode for CfnFolderRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFolderRef {
    /// What `Ref` returns: the physical id, which is made of `AwsAccountId`, `FolderId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) for the folder.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::quicksight::FolderArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The time that the folder was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }

    /// The time that the folder was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[inline]
    pub fn attr_last_updated_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedTime")))
    }
}

impl IntoValue<kinds::quicksight::FolderArn> for &CfnFolderRef {
    #[inline]
    fn into_value(self) -> Value<kinds::quicksight::FolderArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// \<p\>Permission for the resource.\</p\>
///
/// The property type `ResourcePermission` of `AWS::QuickSight::Folder`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourcePermissionProperty(Object);

impl ResourcePermissionProperty {
    /// `ResourcePermissionProperty` with its required properties, in alphabetical order:
    ///
    /// - `actions`: \<p\>The IAM action to grant or revoke permissions on.\</p\>.
    /// - `principal`: \<p\>The Amazon Resource Name (ARN) of the principal.
    pub fn new(actions: impl IntoValue<List<String>>, principal: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Actions", actions.into_value().into_node());
        object_.put("Principal", principal.into_value().into_node());
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

impl Kind for ResourcePermissionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourcePermissionProperty> for ResourcePermissionProperty {}
impl From<ResourcePermissionProperty> for Node {
    #[inline]
    fn from(value: ResourcePermissionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourcePermissionProperty> for ResourcePermissionProperty {
    #[inline]
    fn into_value(self) -> Value<ResourcePermissionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `FolderType` of `AWS::QuickSight::Folder`.
pub enum FolderType {
    /// `RESTRICTED`.
    Restricted,
    /// `SHARED`.
    Shared,
}

#[diagnostic::do_not_recommend]
impl Kind for FolderType {}
#[diagnostic::do_not_recommend]
impl TextKind for FolderType {}
#[diagnostic::do_not_recommend]
impl IdKind for FolderType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FolderType {}
#[diagnostic::do_not_recommend]
impl IntoValue<FolderType> for FolderType {
    #[inline]
    fn into_value(self) -> Value<FolderType> {
        const VALUES: &[&str] = &["RESTRICTED", "SHARED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SharingModel` of `AWS::QuickSight::Folder`.
pub enum SharingModel {
    /// `ACCOUNT`.
    Account,
    /// `NAMESPACE`.
    Namespace,
}

#[diagnostic::do_not_recommend]
impl Kind for SharingModel {}
#[diagnostic::do_not_recommend]
impl TextKind for SharingModel {}
#[diagnostic::do_not_recommend]
impl IdKind for SharingModel {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SharingModel {}
#[diagnostic::do_not_recommend]
impl IntoValue<SharingModel> for SharingModel {
    #[inline]
    fn into_value(self) -> Value<SharingModel> {
        const VALUES: &[&str] = &["ACCOUNT", "NAMESPACE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
