// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SSO::Assignment` and its property types.

use crate::l1::*;

/// Assigns access to a Principal for a specified AWS account using a specified permission set.
///
/// > The term *principal* here refers to a user or group that is defined in.
///
/// `AWS::SSO::Assignment`; `Ref` returns the physical id, which is made of `InstanceArn`, `TargetId`, `TargetType`, `PermissionSetArn`, `PrincipalType`, `PrincipalId`.
/// Changing one of these replaces it: `InstanceArn`, `PermissionSetArn`, `PrincipalId`, `PrincipalType`, `TargetId`, `TargetType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-assignment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAssignment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SSO::Assignment",
    tags: None,
    rules: include_str!("assignment.rules"),
};

impl CfnAssignment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SSO::Assignment";

    /// `CfnAssignment` with its required properties, in alphabetical order:
    ///
    /// - `instance_arn`: The ARN of the instance under which the operation will be executed.
    /// - `permission_set_arn`: The ARN of the permission set.
    /// - `principal_id`: An identifier for an object in IAM Identity Center, such as a user or group.
    /// - `principal_type`: The entity type for which the assignment will be created.
    /// - `target_id`: TargetID is an AWS account identifier, (For example, 123456789012).
    /// - `target_type`: The entity type for which the assignment will be created.
    pub fn new(
        instance_arn: impl IntoValue<kinds::sso::InstanceArn>,
        permission_set_arn: impl IntoValue<kinds::sso::PermissionSetArn>,
        principal_id: impl IntoValue<String>,
        principal_type: impl IntoValue<super::PrincipalType>,
        target_id: impl IntoValue<String>,
        target_type: impl IntoValue<TargetType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceArn", instance_arn.into_value().into_node());
        object_.put(
            "PermissionSetArn",
            permission_set_arn.into_value().into_node(),
        );
        object_.put("PrincipalId", principal_id.into_value().into_node());
        object_.put("PrincipalType", principal_type.into_value().into_node());
        object_.put("TargetId", target_id.into_value().into_node());
        object_.put("TargetType", target_type.into_value().into_node());
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

impl Construct for CfnAssignment {
    type Handle = CfnAssignmentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAssignmentRef {
        CfnAssignmentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAssignment`] of a stack.
pub struct CfnAssignmentRef(NodeRef);

impl Clone for CfnAssignmentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAssignmentRef {}
impl AsNode for CfnAssignmentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAssignmentRef {
    /// What `Ref` returns: the physical id, which is made of `InstanceArn`, `TargetId`, `TargetType`, `PermissionSetArn`, `PrincipalType`, `PrincipalId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `TargetType` of `AWS::SSO::Assignment`.
pub enum TargetType {
    /// `AWS_ACCOUNT`.
    AwsAccount,
}

#[diagnostic::do_not_recommend]
impl Kind for TargetType {}
#[diagnostic::do_not_recommend]
impl TextKind for TargetType {}
#[diagnostic::do_not_recommend]
impl IdKind for TargetType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TargetType {}
#[diagnostic::do_not_recommend]
impl IntoValue<TargetType> for TargetType {
    #[inline]
    fn into_value(self) -> Value<TargetType> {
        const VALUES: &[&str] = &["AWS_ACCOUNT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
