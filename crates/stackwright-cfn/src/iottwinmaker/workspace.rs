// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTTwinMaker::Workspace` and its property types.

use crate::l1::*;

/// Use the `AWS::IoTTwinMaker::Workspace` resource to declare a workspace.
///
/// `AWS::IoTTwinMaker::Workspace`; `Ref` returns its `WorkspaceId`, a [`iottwinmaker::WorkspaceId`](kinds::iottwinmaker::WorkspaceId).
/// Changing one of these replaces it: `WorkspaceId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-workspace.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnWorkspace(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTTwinMaker::Workspace",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("workspace.rules"),
};

impl CfnWorkspace {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTTwinMaker::Workspace";

    /// `CfnWorkspace` with its required properties, in alphabetical order:
    ///
    /// - `role`: The ARN of the execution role associated with the workspace.
    /// - `s3_location`: The ARN of the S3 bucket where resources associated with the workspace are stored.
    /// - `workspace_id`: The ID of the workspace.
    pub fn new(
        role: impl IntoValue<kinds::iam::RoleArn>,
        s3_location: impl IntoValue<kinds::s3::BucketArn>,
        workspace_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Role", role.into_value().into_node());
        object_.put("S3Location", s3_location.into_value().into_node());
        object_.put("WorkspaceId", workspace_id.into_value().into_node());
        Self(object_)
    }

    /// The description of the workspace.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Metadata that you can use to manage the workspace.
    ///
    /// `Tags`; updated in place.
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
    /// What `Ref` returns: its `WorkspaceId`, a [`iottwinmaker::WorkspaceId`](kinds::iottwinmaker::WorkspaceId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iottwinmaker::WorkspaceId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The workspace ARN.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iottwinmaker::WorkspaceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date and time the workspace was created.
    ///
    /// `Fn::GetAtt` of `CreationDateTime`.
    #[inline]
    pub fn attr_creation_date_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationDateTime")))
    }

    /// The date and time the workspace was updated.
    ///
    /// `Fn::GetAtt` of `UpdateDateTime`.
    #[inline]
    pub fn attr_update_date_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdateDateTime")))
    }
}

impl IntoValue<kinds::iottwinmaker::WorkspaceId> for &CfnWorkspaceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iottwinmaker::WorkspaceId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iottwinmaker::WorkspaceArn> for &CfnWorkspaceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iottwinmaker::WorkspaceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
