// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IAM::Role` and its property types.

use crate::l1::*;

/// Creates a new role for your AWS account.
///
/// For more information about roles, see [IAM roles](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html) in the *IAM User Guide*. For information about quotas for role names and the number of roles you can create, see [IAM and AWS STS quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html) in the *IAM User Guide*.
///
/// `AWS::IAM::Role`; `Ref` returns its `RoleName`, a [`iam::RoleName`](kinds::iam::RoleName).
/// Changing one of these replaces it: `Path`, `RoleName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRole(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IAM::Role",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("role.rules"),
};

impl CfnRole {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IAM::Role";

    /// `CfnRole` with its required properties, in alphabetical order:
    ///
    /// - `assume_role_policy_document`: The trust policy that is associated with this role.
    pub fn new(assume_role_policy_document: impl IntoValue<JsonOrText>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AssumeRolePolicyDocument",
            assume_role_policy_document.into_value().into_node(),
        );
        Self(object_)
    }

    /// A description of the role that you provide.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A list of Amazon Resource Names (ARNs) of the IAM managed policies that you want to attach to the role.
    ///
    /// For more information about ARNs, see [Amazon Resource Names (ARNs) and AWS Service Namespaces](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) in the *AWS General Reference*.
    ///
    /// `ManagedPolicyArns`; updated in place.
    pub fn managed_policy_arns(
        mut self,
        value: impl IntoValue<List<kinds::iam::ManagedPolicyArn>>,
    ) -> Self {
        self.0
            .put("ManagedPolicyArns", value.into_value().into_node());
        self
    }

    /// The maximum session duration (in seconds) that you want to set for the specified role. If you do not specify a value for this setting, the default value of one hour is applied. This setting can have a value from 1 hour to 12 hours.
    ///
    /// Anyone who assumes the role from the AWS CLI or API can use the `DurationSeconds` API parameter or the `duration-seconds` AWS CLI parameter to request a longer session. The `MaxSessionDuration` setting determines the maximum duration that can be requested using the `DurationSeconds` parameter. If users don't specify a value for the `DurationSeconds` parameter, their security credentials are valid for one hour by default. This applies when you use the `AssumeRole*` API operations or the `assume-role*` AWS CLI operations but does not apply when you use those operations to create a console URL. For more information, see [Using IAM roles](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use.html) in the *IAM User Guide*.
    ///
    /// `MaxSessionDuration`; updated in place.
    pub fn max_session_duration(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxSessionDuration", value.into_value().into_node());
        self
    }

    /// The path to the role. For more information about paths, see [IAM Identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the *IAM User Guide*.
    ///
    /// This parameter is optional. If it is not included, it defaults to a slash (/).
    ///
    /// This parameter allows (through its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of either a forward slash (/) by itself or a string that must begin and end with forward slashes. In addition, it can contain any ASCII character from the ! ( `\u0021`) through the DEL character ( `\u007F`), including most punctuation characters, digits, and upper and lowercased letters.
    ///
    /// `Path`; default `"/"`; an update replaces the resource.
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Path", value.into_value().into_node());
        self
    }

    /// The ARN of the policy used to set the permissions boundary for the role.
    ///
    /// For more information about permissions boundaries, see [Permissions boundaries for IAM identities](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html) in the *IAM User Guide*.
    ///
    /// `PermissionsBoundary`; updated in place.
    pub fn permissions_boundary(
        mut self,
        value: impl IntoValue<kinds::iam::ManagedPolicyArn>,
    ) -> Self {
        self.0
            .put("PermissionsBoundary", value.into_value().into_node());
        self
    }

    /// Adds or updates an inline policy document that is embedded in the specified IAM role.
    ///
    /// When you embed an inline policy in a role, the inline policy is used as part of the role's access (permissions) policy. The role's trust policy is created at the same time as the role. You can update a role's trust policy later. For more information about IAM roles, go to [Using Roles to Delegate Permissions and Federate Identities](https://docs.aws.amazon.com/IAM/latest/UserGuide/roles-toplevel.html).
    ///
    /// A role can also have an attached managed policy. For information about policies, see [Managed Policies and Inline Policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/policies-managed-vs-inline.html) in the *IAM User Guide*.
    ///
    /// For information about limits on the number of inline policies that you can embed with a role, see [Limitations on IAM Entities](https://docs.aws.amazon.com/IAM/latest/UserGuide/LimitationsOnEntities.html) in the *IAM User Guide*.
    ///
    /// > If an external policy (such as `AWS::IAM::Policy` or `AWS::IAM::ManagedPolicy`) has a `Ref` to a role and if a resource (such as `AWS::ECS::Service`) also has a `Ref` to the same role, add a `DependsOn` attribute to the resource to make the resource depend on the external policy. This dependency ensures that the role's policy is available throughout the resource's lifecycle. For example, when you delete a stack with an `AWS::ECS::Service` resource, the `DependsOn` attribute ensures that CloudFormation deletes the `AWS::ECS::Service` resource before deleting its role's policy.
    ///
    /// `Policies`; updated in place.
    pub fn policies(mut self, value: impl IntoValue<List<PolicyProperty>>) -> Self {
        self.0.put("Policies", value.into_value().into_node());
        self
    }

    /// A name for the IAM role, up to 64 characters in length. For valid values, see the `RoleName` parameter for the [`CreateRole`](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html) action in the *IAM User Guide*.
    ///
    /// This parameter allows (per its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any of the following characters: _+=,.@-. The role name must be unique within the account. Role names are not distinguished by case. For example, you cannot create roles named both "Role1" and "role1".
    ///
    /// If you don't specify a name, CloudFormation generates a unique physical ID and uses that ID for the role name.
    ///
    /// If you specify a name, you must specify the `CAPABILITY_NAMED_IAM` value to acknowledge your template's capabilities. For more information, see [Acknowledging IAM Resources in CloudFormation Templates](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-template.html#using-iam-capabilities).
    ///
    /// > Naming an IAM resource can cause an unrecoverable error if you reuse the same template in multiple Regions. To prevent this, we recommend using `Fn::Join` and `AWS::Region` to create a Region-specific name, as in the following example: `{"Fn::Join": ["", [{"Ref": "AWS::Region"}, {"Ref": "MyResourceName"}]]}`.
    ///
    /// `RoleName`; an update replaces the resource.
    pub fn role_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RoleName", value.into_value().into_node());
        self
    }

    /// A list of tags that are attached to the role. For more information about tagging, see [Tagging IAM resources](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html) in the *IAM User Guide*.
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

impl Construct for CfnRole {
    type Handle = CfnRoleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRoleRef {
        CfnRoleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRole`] of a stack.
pub struct CfnRoleRef(NodeRef);

impl Clone for CfnRoleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRoleRef {}
impl AsNode for CfnRoleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRoleRef {
    /// What `Ref` returns: its `RoleName`, a [`iam::RoleName`](kinds::iam::RoleName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iam::RoleName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the Amazon Resource Name (ARN) for the role. For example:
    ///
    /// `{"Fn::GetAtt": ["MyRole", "Arn"] }`
    ///
    /// This will return a value such as `arn:aws:iam::1234567890:role/MyRole-AJJHDSKSDF`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iam::RoleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Returns the stable and unique string identifying the role. For example, `AIDAJQABLZS4A3QDU576Q`.
    ///
    /// For more information about IDs, see [IAM Identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html) in the *IAM User Guide*.
    ///
    /// `Fn::GetAtt` of `RoleId`.
    #[inline]
    pub fn attr_role_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RoleId")))
    }
}

impl IntoValue<kinds::iam::RoleName> for &CfnRoleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iam::RoleName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iam::RoleArn> for &CfnRoleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iam::RoleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
impl IntoValue<kinds::iam::RoleNameOrArn> for &CfnRoleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iam::RoleNameOrArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Contains information about an attached policy.
///
/// An attached policy is a managed policy that has been attached to a user, group, or role.
///
/// For more information about managed policies, refer to [Managed Policies and Inline Policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/policies-managed-vs-inline.html) in the *IAM User Guide*.
///
/// The property type `Policy` of `AWS::IAM::Role`.
#[must_use = "a property type does nothing until it is set"]
pub struct PolicyProperty(Object);

impl PolicyProperty {
    /// `PolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `policy_document`: The entire contents of the policy that defines permissions.
    /// - `policy_name`: The friendly name (not ARN) identifying the policy.
    pub fn new(
        policy_document: impl IntoValue<JsonOrText>,
        policy_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("PolicyDocument", policy_document.into_value().into_node());
        object_.put("PolicyName", policy_name.into_value().into_node());
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

impl Kind for PolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PolicyProperty> for PolicyProperty {}
impl From<PolicyProperty> for Node {
    #[inline]
    fn from(value: PolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PolicyProperty> for PolicyProperty {
    #[inline]
    fn into_value(self) -> Value<PolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
