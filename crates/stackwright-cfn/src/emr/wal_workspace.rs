// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EMR::WALWorkspace` and its property types.

use crate::l1::*;

/// <http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-emr-walworkspace.html>
///
/// `AWS::EMR::WALWorkspace`; `Ref` returns its `WALWorkspaceName`, a [`emr::WalWorkspaceName`](kinds::emr::WalWorkspaceName).
/// Changing one of these replaces it: `WALWorkspaceName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-walworkspace.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnWALWorkspace(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EMR::WALWorkspace",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("wal_workspace.rules"),
};

impl CfnWALWorkspace {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EMR::WALWorkspace";

    /// `CfnWALWorkspace` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The name of the emrwal container
    ///
    /// `WALWorkspaceName`; an update replaces the resource.
    pub fn wal_workspace_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("WALWorkspaceName", value.into_value().into_node());
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

impl Construct for CfnWALWorkspace {
    type Handle = CfnWALWorkspaceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnWALWorkspaceRef {
        CfnWALWorkspaceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnWALWorkspace`] of a stack.
pub struct CfnWALWorkspaceRef(NodeRef);

impl Clone for CfnWALWorkspaceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnWALWorkspaceRef {}
impl AsNode for CfnWALWorkspaceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnWALWorkspaceRef {
    /// What `Ref` returns: its `WALWorkspaceName`, a [`emr::WalWorkspaceName`](kinds::emr::WalWorkspaceName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::emr::WalWorkspaceName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::emr::WalWorkspaceName> for &CfnWALWorkspaceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::emr::WalWorkspaceName> {
        Value::from_node(Node::Ref(self.0))
    }
}
