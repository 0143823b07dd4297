// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SSO::ApplicationAssignment` and its property types.

use crate::l1::*;

/// A structure that describes an assignment of a principal to an application.
///
/// `AWS::SSO::ApplicationAssignment`; `Ref` returns the physical id, which is made of `ApplicationArn`, `PrincipalType`, `PrincipalId`.
/// Changing one of these replaces it: `ApplicationArn`, `PrincipalId`, `PrincipalType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-applicationassignment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApplicationAssignment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SSO::ApplicationAssignment",
    tags: None,
    rules: include_str!("application_assignment.rules"),
};

impl CfnApplicationAssignment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SSO::ApplicationAssignment";

    /// `CfnApplicationAssignment` with its required properties, in alphabetical order:
    ///
    /// - `application_arn`: The ARN of the application that has principals assigned.
    /// - `principal_id`: The unique identifier of the principal assigned to the application.
    /// - `principal_type`: The type of the principal assigned to the application.
    pub fn new(
        application_arn: impl IntoValue<kinds::sso::ApplicationArn>,
        principal_id: impl IntoValue<String>,
        principal_type: impl IntoValue<super::PrincipalType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApplicationArn", application_arn.into_value().into_node());
        object_.put("PrincipalId", principal_id.into_value().into_node());
        object_.put("PrincipalType", principal_type.into_value().into_node());
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

impl Construct for CfnApplicationAssignment {
    type Handle = CfnApplicationAssignmentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnApplicationAssignmentRef {
        CfnApplicationAssignmentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApplicationAssignment`] of a stack.
pub struct CfnApplicationAssignmentRef(NodeRef);

impl Clone for CfnApplicationAssignmentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnApplicationAssignmentRef {}
impl AsNode for CfnApplicationAssignmentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnApplicationAssignmentRef {
    /// What `Ref` returns: the physical id, which is made of `ApplicationArn`, `PrincipalType`, `PrincipalId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
