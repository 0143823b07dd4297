// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Connect::UserHierarchyGroup` and its property types.

use crate::l1::*;

/// Specifies a new user hierarchy group.
///
/// `AWS::Connect::UserHierarchyGroup`; `Ref` returns its `UserHierarchyGroupArn`, a [`connect::UserHierarchyGroupArn`](kinds::connect::UserHierarchyGroupArn).
/// Changing one of these replaces it: `ParentGroupArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-userhierarchygroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnUserHierarchyGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Connect::UserHierarchyGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("user_hierarchy_group.rules"),
};

impl CfnUserHierarchyGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Connect::UserHierarchyGroup";

    /// `CfnUserHierarchyGroup` with its required properties, in alphabetical order:
    ///
    /// - `instance_arn`: The Amazon Resource Name (ARN) of the user hierarchy group.
    /// - `name`: The name of the user hierarchy group.
    pub fn new(
        instance_arn: impl IntoValue<kinds::connect::InstanceArn>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceArn", instance_arn.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the parent group.
    ///
    /// `ParentGroupArn`; an update replaces the resource.
    pub fn parent_group_arn(mut self, value: impl IntoValue<kinds::connect::InstanceArn>) -> Self {
        self.0.put("ParentGroupArn", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
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

impl Construct for CfnUserHierarchyGroup {
    type Handle = CfnUserHierarchyGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnUserHierarchyGroupRef {
        CfnUserHierarchyGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnUserHierarchyGroup`] of a stack.
pub struct CfnUserHierarchyGroupRef(NodeRef);

impl Clone for CfnUserHierarchyGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnUserHierarchyGroupRef {}
impl AsNode for CfnUserHierarchyGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnUserHierarchyGroupRef {
    /// What `Ref` returns: its `UserHierarchyGroupArn`, a [`connect::UserHierarchyGroupArn`](kinds::connect::UserHierarchyGroupArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::connect::UserHierarchyGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the user hierarchy group.
    ///
    /// `Fn::GetAtt` of `UserHierarchyGroupArn`.
    #[inline]
    pub fn attr_user_hierarchy_group_arn(&self) -> Value<kinds::connect::UserHierarchyGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UserHierarchyGroupArn")))
    }
}

impl IntoValue<kinds::connect::UserHierarchyGroupArn> for &CfnUserHierarchyGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::connect::UserHierarchyGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
