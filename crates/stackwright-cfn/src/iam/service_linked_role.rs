// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IAM::ServiceLinkedRole` and its property types.

use crate::l1::*;

/// Creates an IAM role that is linked to a specific AWS service. The service controls the attached policies and when the role can be deleted. This helps ensure that the service is not broken by an unexpectedly changed or deleted role, which could put your AWS resources into an unknown state. Allowing the service to control the role helps improve service stability and proper cleanup when a service and its role are no longer needed. For more information, see [Using service-linked roles](https://docs.aws.amazon.com/IAM/latest/UserGuide/using-service-linked-roles.html) in the *IAM User Guide*.
///
/// To attach a policy to this service-linked role, you must make the request using the AWS service that depends on this role.
///
/// `AWS::IAM::ServiceLinkedRole`; `Ref` returns its `RoleName`, a [`iam::ServiceLinkedRoleName`](kinds::iam::ServiceLinkedRoleName).
/// Changing one of these replaces it: `AWSServiceName`, `CustomSuffix`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-servicelinkedrole.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnServiceLinkedRole(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IAM::ServiceLinkedRole",
    tags: None,
    rules: include_str!("service_linked_role.rules"),
};

impl CfnServiceLinkedRole {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IAM::ServiceLinkedRole";

    /// `CfnServiceLinkedRole` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The service principal for the AWS service to which this role is attached. You use a string similar to a URL but without the <http://> in front. For example: `elasticbeanstalk.amazonaws.com`.
    ///
    /// Service principals are unique and case-sensitive. To find the exact service principal for your service-linked role, see [AWS services that work with IAM](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-services-that-work-with-iam.html) in the *IAM User Guide*. Look for the services that have *Yes* in the *Service-Linked Role* column. Choose the *Yes* link to view the service-linked role documentation for that service.
    ///
    /// `AWSServiceName`; an update replaces the resource.
    pub fn aws_service_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AWSServiceName", value.into_value().into_node());
        self
    }

    /// A string that you provide, which is combined with the service-provided prefix to form the complete role name. If you make multiple requests for the same service, then you must supply a different `CustomSuffix` for each request. Otherwise the request fails with a duplicate role name error. For example, you could add `-1` or `-debug` to the suffix.
    ///
    /// Some services do not support the `CustomSuffix` parameter. If you provide an optional suffix and the operation fails, try the operation again without the suffix.
    ///
    /// `CustomSuffix`; an update replaces the resource.
    pub fn custom_suffix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CustomSuffix", value.into_value().into_node());
        self
    }

    /// The description of the role.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Construct for CfnServiceLinkedRole {
    type Handle = CfnServiceLinkedRoleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnServiceLinkedRoleRef {
        CfnServiceLinkedRoleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnServiceLinkedRole`] of a stack.
pub struct CfnServiceLinkedRoleRef(NodeRef);

impl Clone for CfnServiceLinkedRoleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnServiceLinkedRoleRef {}
impl AsNode for CfnServiceLinkedRoleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnServiceLinkedRoleRef {
    /// What `Ref` returns: its `RoleName`, a [`iam::ServiceLinkedRoleName`](kinds::iam::ServiceLinkedRoleName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iam::ServiceLinkedRoleName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the friendly name that identifies the role. For example, `AWSServiceRoleForAutoScaling` or `AWSServiceRoleForAutoScaling_TestSuffix` if a `CustomSuffix` is specified.
    ///
    /// `Fn::GetAtt` of `RoleName`.
    #[inline]
    pub fn attr_role_name(&self) -> Value<kinds::iam::ServiceLinkedRoleName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RoleName")))
    }
}

impl IntoValue<kinds::iam::ServiceLinkedRoleName> for &CfnServiceLinkedRoleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iam::ServiceLinkedRoleName> {
        Value::from_node(Node::Ref(self.0))
    }
}
