// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MemoryDB::ACL` and its property types.

use crate::l1::*;

/// Specifies an Access Control List. For more information, see [Authenticating users with Access Contol Lists (ACLs)](https://docs.aws.amazon.com/memorydb/latest/devguide/clusters.acls.html).
///
/// `AWS::MemoryDB::ACL`; `Ref` returns its `ACLName`, a [`memorydb::AclName`](kinds::memorydb::AclName).
/// Changing one of these replaces it: `ACLName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-acl.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnACL(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MemoryDB::ACL",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("acl.rules"),
};

impl CfnACL {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MemoryDB::ACL";

    /// `CfnACL` with its required properties, in alphabetical order:
    ///
    /// - `acl_name`: The name of the Access Control List.
    pub fn new(acl_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ACLName", acl_name.into_value().into_node());
        Self(object_)
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The list of users that belong to the Access Control List.
    ///
    /// `UserNames`; updated in place.
    pub fn user_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("UserNames", value.into_value().into_node());
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

impl Construct for CfnACL {
    type Handle = CfnACLRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnACLRef {
        CfnACLRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnACL`] of a stack.
pub struct CfnACLRef(NodeRef);

impl Clone for CfnACLRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnACLRef {}
impl AsNode for CfnACLRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnACLRef {
    /// What `Ref` returns: its `ACLName`, a [`memorydb::AclName`](kinds::memorydb::AclName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::memorydb::AclName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// When you pass the logical ID of this resource to the intrinsic `Ref` function, Ref returns the ARN of the Access Control List, such as `arn:aws:memorydb:us-east-1:123456789012:acl/my-acl`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::memorydb::AclArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Indicates ACL status.
    ///
    /// *Valid values*: `creating` | `active` | `modifying` | `deleting`
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::memorydb::AclName> for &CfnACLRef {
    #[inline]
    fn into_value(self) -> Value<kinds::memorydb::AclName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::memorydb::AclArn> for &CfnACLRef {
    #[inline]
    fn into_value(self) -> Value<kinds::memorydb::AclArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
