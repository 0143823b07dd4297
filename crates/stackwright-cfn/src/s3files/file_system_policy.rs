// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::S3Files::FileSystemPolicy` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::S3Files::FileSystemPolicy
///
/// `AWS::S3Files::FileSystemPolicy`; `Ref` returns its `FileSystemId`, a [`s3files::FileSystemPolicyFileSystemId`](kinds::s3files::FileSystemPolicyFileSystemId).
/// Changing one of these replaces it: `FileSystemId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3files-filesystempolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFileSystemPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::S3Files::FileSystemPolicy",
    tags: None,
    rules: include_str!("file_system_policy.rules"),
};

impl CfnFileSystemPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::S3Files::FileSystemPolicy";

    /// `CfnFileSystemPolicy` with its required properties, in alphabetical order:
    ///
    /// - `file_system_id`
    /// - `policy`
    pub fn new(file_system_id: impl IntoValue<String>, policy: impl IntoValue<Json>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FileSystemId", file_system_id.into_value().into_node());
        object_.put("Policy", policy.into_value().into_node());
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

impl Construct for CfnFileSystemPolicy {
    type Handle = CfnFileSystemPolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFileSystemPolicyRef {
        CfnFileSystemPolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFileSystemPolicy`] of a stack.
pub struct CfnFileSystemPolicyRef(NodeRef);

impl Clone for CfnFileSystemPolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFileSystemPolicyRef {}
impl AsNode for CfnFileSystemPolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFileSystemPolicyRef {
    /// What `Ref` returns: its `FileSystemId`, a [`s3files::FileSystemPolicyFileSystemId`](kinds::s3files::FileSystemPolicyFileSystemId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::s3files::FileSystemPolicyFileSystemId> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::s3files::FileSystemPolicyFileSystemId> for &CfnFileSystemPolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::s3files::FileSystemPolicyFileSystemId> {
        Value::from_node(Node::Ref(self.0))
    }
}
