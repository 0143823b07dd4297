// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IAM::User` and its property types.

use crate::l1::*;

/// Creates a new IAM user for your AWS account.
///
/// For information about quotas for the number of IAM users you can create, see [IAM and AWS STS quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html) in the *IAM User Guide*.
///
/// `AWS::IAM::User`; `Ref` returns its `UserName`, a [`iam::UserName`](kinds::iam::UserName).
/// Changing one of these replaces it: `UserName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-user.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnUser(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IAM::User",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("user.rules"),
};

impl CfnUser {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IAM::User";

    /// `CfnUser` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of group names to which you want to add the user.
    ///
    /// `Groups`; updated in place.
    pub fn groups(mut self, value: impl IntoValue<List<kinds::iam::GroupName>>) -> Self {
        self.0.put("Groups", value.into_value().into_node());
        self
    }

    /// Creates a password for the specified IAM user. A password allows an IAM user to access AWS services through the AWS Management Console.
    ///
    /// You can use the AWS CLI, the AWS API, or the *Users* page in the IAM console to create a password for any IAM user. Use [ChangePassword](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ChangePassword.html) to update your own existing password in the *My Security Credentials* page in the AWS Management Console.
    ///
    /// For more information about managing passwords, see [Managing passwords](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_ManagingLogins.html) in the *IAM User Guide*.
    ///
    /// `LoginProfile`; updated in place.
    pub fn login_profile(mut self, value: impl IntoValue<LoginProfileProperty>) -> Self {
        self.0.put("LoginProfile", value.into_value().into_node());
        self
    }

    /// A list of Amazon Resource Names (ARNs) of the IAM managed policies that you want to attach to the user.
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

    /// The path for the user name. For more information about paths, see [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the *IAM User Guide*.
    ///
    /// This parameter is optional. If it is not included, it defaults to a slash (/).
    ///
    /// This parameter allows (through its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of either a forward slash (/) by itself or a string that must begin and end with forward slashes. In addition, it can contain any ASCII character from the ! ( `\u0021`) through the DEL character ( `\u007F`), including most punctuation characters, digits, and upper and lowercased letters.
    ///
    /// `Path`; updated in place.
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Path", value.into_value().into_node());
        self
    }

    /// The ARN of the managed policy that is used to set the permissions boundary for the user.
    ///
    /// A permissions boundary policy defines the maximum permissions that identity-based policies can grant to an entity, but does not grant permissions. Permissions boundaries do not define the maximum permissions that a resource-based policy can grant to an entity. To learn more, see [Permissions boundaries for IAM entities](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html) in the *IAM User Guide*.
    ///
    /// For more information about policy types, see [Policy types](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#access_policy-types) in the *IAM User Guide*.
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

    /// Adds or updates an inline policy document that is embedded in the specified IAM user. To view AWS::IAM::User snippets, see [Declaring an IAM User Resource](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/quickref-iam.html#scenario-iam-user).
    ///
    /// > The name of each policy for a role, user, or group must be unique. If you don't choose unique names, updates to the IAM identity will fail.
    ///
    /// For information about limits on the number of inline policies that you can embed in a user, see [Limitations on IAM Entities](https://docs.aws.amazon.com/IAM/latest/UserGuide/LimitationsOnEntities.html) in the *IAM User Guide*.
    ///
    /// `Policies`; updated in place.
    pub fn policies(mut self, value: impl IntoValue<List<PolicyProperty>>) -> Self {
        self.0.put("Policies", value.into_value().into_node());
        self
    }

    /// A list of tags that you want to attach to the new user. Each tag consists of a key name and an associated value. For more information about tagging, see [Tagging IAM resources](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html) in the *IAM User Guide*.
    ///
    /// > If any one of the tags is invalid or if you exceed the allowed maximum number of tags, then the entire request fails and the resource is not created.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The name of the user to create. Do not include the path in this value.
    ///
    /// This parameter allows (per its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any of the following characters: _+=,.@-. The user name must be unique within the account. User names are not distinguished by case. For example, you cannot create users named both "John" and "john".
    ///
    /// If you don't specify a name, CloudFormation generates a unique physical ID and uses that ID for the user name.
    ///
    /// If you specify a name, you must specify the `CAPABILITY_NAMED_IAM` value to acknowledge your template's capabilities. For more information, see [Acknowledging IAM Resources in CloudFormation Templates](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-template.html#using-iam-capabilities).
    ///
    /// > Naming an IAM resource can cause an unrecoverable error if you reuse the same template in multiple Regions. To prevent this, we recommend using `Fn::Join` and `AWS::Region` to create a Region-specific name, as in the following example: `{"Fn::Join": ["", [{"Ref": "AWS::Region"}, {"Ref": "MyResourceName"}]]}`.
    ///
    /// `UserName`; an update replaces the resource.
    pub fn user_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UserName", value.into_value().into_node());
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

impl Construct for CfnUser {
    type Handle = CfnUserRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnUserRef {
        CfnUserRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnUser`] of a stack.
pub struct CfnUserRef(NodeRef);

impl Clone for CfnUserRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnUserRef {}
impl AsNode for CfnUserRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnUserRef {
    /// What `Ref` returns: its `UserName`, a [`iam::UserName`](kinds::iam::UserName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iam::UserName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::User` resource. For example: `arn:aws:iam::123456789012:user/mystack-myuser-1CCXAFG2H2U4D`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iam::UserArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::iam::UserName> for &CfnUserRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iam::UserName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iam::UserArn> for &CfnUserRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iam::UserArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Creates a password for the specified user, giving the user the ability to access AWS services through the AWS Management Console. For more information about managing passwords, see [Managing Passwords](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_ManagingLogins.html) in the *IAM User Guide*.
///
/// The property type `LoginProfile` of `AWS::IAM::User`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoginProfileProperty(Object);

impl LoginProfileProperty {
    /// `LoginProfileProperty` with its required properties, in alphabetical order:
    ///
    /// - `password`: The user's password.
    pub fn new(password: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Password", password.into_value().into_node());
        Self(object_)
    }

    /// Specifies whether the user is required to set a new password on next sign-in.
    ///
    /// `PasswordResetRequired`.
    pub fn password_reset_required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("PasswordResetRequired", value.into_value().into_node());
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

impl Kind for LoginProfileProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoginProfileProperty> for LoginProfileProperty {}
impl From<LoginProfileProperty> for Node {
    #[inline]
    fn from(value: LoginProfileProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoginProfileProperty> for LoginProfileProperty {
    #[inline]
    fn into_value(self) -> Value<LoginProfileProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about an attached policy.
///
/// An attached policy is a managed policy that has been attached to a user, group, or role.
///
/// For more information about managed policies, refer to [Managed Policies and Inline Policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/policies-managed-vs-inline.html) in the *IAM User Guide*.
///
/// The property type `Policy` of `AWS::IAM::User`.
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
