// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SSO::PermissionSet` and its property types.

use crate::l1::*;

/// Specifies a permission set within a specified instance.
///
/// `AWS::SSO::PermissionSet`; `Ref` returns the physical id, which is made of `InstanceArn`, `PermissionSetArn`.
/// Changing one of these replaces it: `InstanceArn`, `Name`.
/// Attributes: `PermissionSetArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-permissionset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPermissionSet(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::SSO::PermissionSet",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("permission_set.rules"),
};

impl CfnPermissionSet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SSO::PermissionSet";

    /// `CfnPermissionSet` with its required properties, in alphabetical order:
    ///
    /// - `instance_arn`: The ARN of the instance under which the operation will be executed.
    /// - `name`: The name of the permission set.
    pub fn new(
        instance_arn: impl IntoValue<kinds::sso::InstanceArn>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceArn", instance_arn.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Specifies the names and paths of the customer managed policies that you have attached to your permission set.
    ///
    /// `CustomerManagedPolicyReferences`; updated in place.
    pub fn customer_managed_policy_references(
        mut self,
        value: impl IntoValue<List<CustomerManagedPolicyReferenceProperty>>,
    ) -> Self {
        self.0.put(
            "CustomerManagedPolicyReferences",
            value.into_value().into_node(),
        );
        self
    }

    /// The description of the `PermissionSet`.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The inline policy that is attached to the permission set.
    ///
    /// > For `Length Constraints`, if a valid ARN is provided for a permission set, it is possible for an empty inline policy to be returned.
    ///
    /// `InlinePolicy`; free JSON, such as an [`Object`]; updated in place.
    pub fn inline_policy(mut self, value: impl IntoValue<JsonOrText>) -> Self {
        self.0.put("InlinePolicy", value.into_value().into_node());
        self
    }

    /// A structure that stores a list of managed policy ARNs that describe the associated AWS managed policy.
    ///
    /// `ManagedPolicies`; updated in place.
    pub fn managed_policies(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ManagedPolicies", value.into_value().into_node());
        self
    }

    /// Specifies the configuration of the AWS managed or customer managed policy that you want to set as a permissions boundary. Specify either `CustomerManagedPolicyReference` to use the name and path of a customer managed policy, or `ManagedPolicyArn` to use the ARN of an AWS managed policy. A permissions boundary represents the maximum permissions that any policy can grant your role. For more information, see [Permissions boundaries for IAM entities](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html) in the *IAM User Guide*.
    ///
    /// > Policies used as permissions boundaries don't provide permissions. You must also attach an IAM policy to the role. To learn how the effective permissions for a role are evaluated, see [IAM JSON policy evaluation logic](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html) in the *IAM User Guide*.
    ///
    /// `PermissionsBoundary`; updated in place.
    pub fn permissions_boundary(
        mut self,
        value: impl IntoValue<PermissionsBoundaryProperty>,
    ) -> Self {
        self.0
            .put("PermissionsBoundary", value.into_value().into_node());
        self
    }

    /// Used to redirect users within the application during the federation authentication process.
    ///
    /// `RelayStateType`; updated in place.
    pub fn relay_state_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RelayStateType", value.into_value().into_node());
        self
    }

    /// The length of time that the application user sessions are valid for in the ISO-8601 standard.
    ///
    /// `SessionDuration`; updated in place.
    pub fn session_duration(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SessionDuration", value.into_value().into_node());
        self
    }

    /// The tags to attach to the new `PermissionSet`.
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

impl Construct for CfnPermissionSet {
    type Handle = CfnPermissionSetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPermissionSetRef {
        CfnPermissionSetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPermissionSet`] of a stack.
pub struct CfnPermissionSetRef(NodeRef);

impl Clone for CfnPermissionSetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPermissionSetRef {}
impl AsNode for CfnPermissionSetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPermissionSetRef {
    /// What `Ref` returns: the physical id, which is made of `InstanceArn`, `PermissionSetArn`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The permission set ARN of the permission set, such as `arn:aws:sso:::permissionSet/ins-instanceid/ps-permissionsetid`.
    ///
    /// `Fn::GetAtt` of `PermissionSetArn`.
    #[inline]
    pub fn attr_permission_set_arn(&self) -> Value<kinds::sso::PermissionSetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PermissionSetArn")))
    }
}

impl IntoValue<kinds::sso::PermissionSetArn> for &CfnPermissionSetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sso::PermissionSetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PermissionSetArn")))
    }
}

/// Specifies the name and path of a customer managed policy. You must have an IAM policy that matches the name and path in each AWS account where you want to deploy your permission set.
///
/// The property type `CustomerManagedPolicyReference` of `AWS::SSO::PermissionSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomerManagedPolicyReferenceProperty(Object);

impl CustomerManagedPolicyReferenceProperty {
    /// `CustomerManagedPolicyReferenceProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the IAM policy that you have configured in each account where you want to deploy your permission set.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The path to the IAM policy that you have configured in each account where you want to deploy your permission set. The default is `/`. For more information, see [Friendly names and paths](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-friendly-names) in the *IAM User Guide*.
    ///
    /// `Path`.
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Path", value.into_value().into_node());
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

impl Kind for CustomerManagedPolicyReferenceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomerManagedPolicyReferenceProperty> for CustomerManagedPolicyReferenceProperty {}
impl From<CustomerManagedPolicyReferenceProperty> for Node {
    #[inline]
    fn from(value: CustomerManagedPolicyReferenceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomerManagedPolicyReferenceProperty> for CustomerManagedPolicyReferenceProperty {
    #[inline]
    fn into_value(self) -> Value<CustomerManagedPolicyReferenceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the configuration of the AWS managed or customer managed policy that you want to set as a permissions boundary. Specify either `CustomerManagedPolicyReference` to use the name and path of a customer managed policy, or `ManagedPolicyArn` to use the ARN of an AWS managed policy. A permissions boundary represents the maximum permissions that any policy can grant your role. For more information, see [Permissions boundaries for IAM entities](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html) in the *IAM User Guide*.
///
/// > Policies used as permissions boundaries don't provide permissions. You must also attach an IAM policy to the role. To learn how the effective permissions for a role are evaluated, see [IAM JSON policy evaluation logic](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html) in the *IAM User Guide*.
///
/// The property type `PermissionsBoundary` of `AWS::SSO::PermissionSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct PermissionsBoundaryProperty(Object);

impl PermissionsBoundaryProperty {
    /// `PermissionsBoundaryProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the name and path of a customer managed policy. You must have an IAM policy that matches the name and path in each AWS account where you want to deploy your permission set.
    ///
    /// `CustomerManagedPolicyReference`.
    pub fn customer_managed_policy_reference(
        mut self,
        value: impl IntoValue<CustomerManagedPolicyReferenceProperty>,
    ) -> Self {
        self.0.put(
            "CustomerManagedPolicyReference",
            value.into_value().into_node(),
        );
        self
    }

    /// The AWS managed policy ARN that you want to attach to a permission set as a permissions boundary.
    ///
    /// `ManagedPolicyArn`.
    pub fn managed_policy_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ManagedPolicyArn", value.into_value().into_node());
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

impl Kind for PermissionsBoundaryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PermissionsBoundaryProperty> for PermissionsBoundaryProperty {}
impl From<PermissionsBoundaryProperty> for Node {
    #[inline]
    fn from(value: PermissionsBoundaryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PermissionsBoundaryProperty> for PermissionsBoundaryProperty {
    #[inline]
    fn into_value(self) -> Value<PermissionsBoundaryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
