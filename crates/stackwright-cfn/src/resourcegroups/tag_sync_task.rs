// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ResourceGroups::TagSyncTask` and its property types.

use crate::l1::*;

/// Onboards and syncs resources tagged with a specific tag key-value pair to an application.
///
/// *Minimum permissions*
///
/// To run this command, you must have the following permissions:
///
/// - `resource-groups:StartTagSyncTask`
/// - `resource-groups:CreateGroup`
/// - `iam:PassRole` for the role you provide to create a tag-sync task
///
/// `AWS::ResourceGroups::TagSyncTask`; `Ref` returns its `TaskArn`, a [`resourcegroups::TagSyncTaskArn`](kinds::resourcegroups::TagSyncTaskArn).
/// Changing one of these replaces it: `Group`, `RoleArn`, `TagKey`, `TagValue`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourcegroups-tagsynctask.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTagSyncTask(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ResourceGroups::TagSyncTask",
    tags: None,
    rules: include_str!("tag_sync_task.rules"),
};

impl CfnTagSyncTask {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ResourceGroups::TagSyncTask";

    /// `CfnTagSyncTask` with its required properties, in alphabetical order:
    ///
    /// - `group`: The Amazon resource name (ARN) or name of the application group for which you want to create a tag-sync task.
    /// - `role_arn`: The Amazon resource name (ARN) of the role assumed by the service to tag and untag resources on your behalf.
    /// - `tag_key`: The tag key.
    /// - `tag_value`: The tag value.
    pub fn new(
        group: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        tag_key: impl IntoValue<String>,
        tag_value: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Group", group.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("TagKey", tag_key.into_value().into_node());
        object_.put("TagValue", tag_value.into_value().into_node());
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

impl Construct for CfnTagSyncTask {
    type Handle = CfnTagSyncTaskRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTagSyncTaskRef {
        CfnTagSyncTaskRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTagSyncTask`] of a stack.
pub struct CfnTagSyncTaskRef(NodeRef);

impl Clone for CfnTagSyncTaskRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTagSyncTaskRef {}
impl AsNode for CfnTagSyncTaskRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTagSyncTaskRef {
    /// What `Ref` returns: its `TaskArn`, a [`resourcegroups::TagSyncTaskArn`](kinds::resourcegroups::TagSyncTaskArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::resourcegroups::TagSyncTaskArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon resource name (ARN) of the application group.
    ///
    /// `Fn::GetAtt` of `GroupArn`.
    #[inline]
    pub fn attr_group_arn(&self) -> Value<kinds::resourcegroups::GroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GroupArn")))
    }

    /// The name of the application group.
    ///
    /// `Fn::GetAtt` of `GroupName`.
    #[inline]
    pub fn attr_group_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GroupName")))
    }

    /// The status of the tag-sync task.
    ///
    /// Valid values include:
    ///
    /// - `ACTIVE` - The tag-sync task is actively managing resources in the application by adding or removing the `awsApplication` tag from resources when they are tagged or untagged with the specified tag key-value pair.
    /// - `ERROR` - The tag-sync task is not actively managing resources in the application. Review the `ErrorMessage` for more information about resolving the error.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The Amazon resource name (ARN) of the tag-sync task.
    ///
    /// `Fn::GetAtt` of `TaskArn`.
    #[inline]
    pub fn attr_task_arn(&self) -> Value<kinds::resourcegroups::TagSyncTaskArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TaskArn")))
    }
}

impl IntoValue<kinds::resourcegroups::TagSyncTaskArn> for &CfnTagSyncTaskRef {
    #[inline]
    fn into_value(self) -> Value<kinds::resourcegroups::TagSyncTaskArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
