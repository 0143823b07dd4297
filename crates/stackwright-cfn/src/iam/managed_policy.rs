// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IAM::ManagedPolicy` and its property types.

use crate::l1::*;

/// Creates a new managed policy for your AWS account.
///
/// This operation creates a policy version with a version identifier of `v1` and sets v1 as the policy's default version. For more information about policy versions, see [Versioning for managed policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/policies-managed-versions.html) in the *IAM User Guide*.
///
/// As a best practice, you can validate your IAM policies. To learn more, see [Validating IAM policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_policy-validator.html) in the *IAM User Guide*.
///
/// For more information about managed policies in general, see [Managed policies and inline policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/policies-managed-vs-inline.html) in the *IAM User Guide*.
///
/// `AWS::IAM::ManagedPolicy`; `Ref` returns its `PolicyArn`, a [`iam::ManagedPolicyArn`](kinds::iam::ManagedPolicyArn).
/// Changing one of these replaces it: `Description`, `ManagedPolicyName`, `Path`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-managedpolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnManagedPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IAM::ManagedPolicy",
    tags: None,
    rules: include_str!("managed_policy.rules"),
};

impl CfnManagedPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IAM::ManagedPolicy";

    /// `CfnManagedPolicy` with its required properties, in alphabetical order:
    ///
    /// - `policy_document`: The JSON policy document that you want to use as the content for the new policy.
    pub fn new(policy_document: impl IntoValue<JsonOrText>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PolicyDocument", policy_document.into_value().into_node());
        Self(object_)
    }

    /// A friendly description of the policy.
    ///
    /// Typically used to store information about the permissions defined in the policy. For example, "Grants access to production DynamoDB tables."
    ///
    /// The policy description is immutable. After a value is assigned, it cannot be changed.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The name (friendly name, not ARN) of the group to attach the policy to.
    ///
    /// This parameter allows (through its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any of the following characters: _+=,.@-
    ///
    /// `Groups`; updated in place.
    pub fn groups(mut self, value: impl IntoValue<List<kinds::iam::GroupName>>) -> Self {
        self.0.put("Groups", value.into_value().into_node());
        self
    }

    /// The friendly name of the policy.
    ///
    /// > If you specify a name, you cannot perform updates that require replacement of this resource. You can perform updates that require no or some interruption. If you must replace the resource, specify a new name.
    ///
    /// If you specify a name, you must specify the `CAPABILITY_NAMED_IAM` value to acknowledge your template's capabilities. For more information, see [Acknowledging IAM Resources in CloudFormation Templates](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-template.html#using-iam-capabilities).
    ///
    /// > Naming an IAM resource can cause an unrecoverable error if you reuse the same template in multiple Regions. To prevent this, we recommend using `Fn::Join` and `AWS::Region` to create a Region-specific name, as in the following example: `{"Fn::Join": ["", [{"Ref": "AWS::Region"}, {"Ref": "MyResourceName"}]]}`.
    ///
    /// `ManagedPolicyName`; an update replaces the resource.
    pub fn managed_policy_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ManagedPolicyName", value.into_value().into_node());
        self
    }

    /// The path for the policy.
    ///
    /// For more information about paths, see [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the *IAM User Guide*.
    ///
    /// This parameter is optional. If it is not included, it defaults to a slash (/).
    ///
    /// This parameter allows (through its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of either a forward slash (/) by itself or a string that must begin and end with forward slashes. In addition, it can contain any ASCII character from the ! ( `\u0021`) through the DEL character ( `\u007F`), including most punctuation characters, digits, and upper and lowercased letters.
    ///
    /// > You cannot use an asterisk (*) in the path name.
    ///
    /// `Path`; default `"/"`; an update replaces the resource.
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Path", value.into_value().into_node());
        self
    }

    /// The name (friendly name, not ARN) of the role to attach the policy to.
    ///
    /// This parameter allows (per its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any of the following characters: _+=,.@-
    ///
    /// > If an external policy (such as `AWS::IAM::Policy` or `AWS::IAM::ManagedPolicy`) has a `Ref` to a role and if a resource (such as `AWS::ECS::Service`) also has a `Ref` to the same role, add a `DependsOn` attribute to the resource to make the resource depend on the external policy. This dependency ensures that the role's policy is available throughout the resource's lifecycle. For example, when you delete a stack with an `AWS::ECS::Service` resource, the `DependsOn` attribute ensures that CloudFormation deletes the `AWS::ECS::Service` resource before deleting its role's policy.
    ///
    /// `Roles`; updated in place.
    pub fn roles(mut self, value: impl IntoValue<List<kinds::iam::RoleName>>) -> Self {
        self.0.put("Roles", value.into_value().into_node());
        self
    }

    /// The name (friendly name, not ARN) of the IAM user to attach the policy to.
    ///
    /// This parameter allows (through its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any of the following characters: _+=,.@-
    ///
    /// `Users`; updated in place.
    pub fn users(mut self, value: impl IntoValue<List<kinds::iam::UserName>>) -> Self {
        self.0.put("Users", value.into_value().into_node());
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

impl Construct for CfnManagedPolicy {
    type Handle = CfnManagedPolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnManagedPolicyRef {
        CfnManagedPolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnManagedPolicy`] of a stack.
pub struct CfnManagedPolicyRef(NodeRef);

impl Clone for CfnManagedPolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnManagedPolicyRef {}
impl AsNode for CfnManagedPolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnManagedPolicyRef {
    /// What `Ref` returns: its `PolicyArn`, a [`iam::ManagedPolicyArn`](kinds::iam::ManagedPolicyArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iam::ManagedPolicyArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The number of principal entities (users, groups, and roles) that the policy is attached to.
    ///
    /// `Fn::GetAtt` of `AttachmentCount`.
    #[inline]
    pub fn attr_attachment_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AttachmentCount")))
    }

    /// The date and time, in [ISO 8601 date-time format](https://docs.aws.amazon.com/http://www.iso.org/iso/iso8601), when the policy was created.
    ///
    /// `Fn::GetAtt` of `CreateDate`.
    #[inline]
    pub fn attr_create_date(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreateDate")))
    }

    /// The identifier for the version of the policy that is set as the default (operative) version.
    ///
    /// For more information about policy versions, see [Versioning for managed policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/policies-managed-versions.html) in the *IAM User Guide*.
    ///
    /// `Fn::GetAtt` of `DefaultVersionId`.
    #[inline]
    pub fn attr_default_version_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DefaultVersionId")))
    }

    /// Specifies whether the policy can be attached to an IAM user, group, or role.
    ///
    /// `Fn::GetAtt` of `IsAttachable`.
    #[inline]
    pub fn attr_is_attachable(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IsAttachable")))
    }

    /// The number of entities (users and roles) for which the policy is used as the permissions boundary.
    ///
    /// For more information about permissions boundaries, see [Permissions boundaries for IAM identities](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html) in the *IAM User Guide*.
    ///
    /// `Fn::GetAtt` of `PermissionsBoundaryUsageCount`.
    #[inline]
    pub fn attr_permissions_boundary_usage_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("PermissionsBoundaryUsageCount"),
        ))
    }

    /// The Amazon Resource Name (ARN) of the managed policy that you want information about.
    ///
    /// For more information about ARNs, see [Amazon Resource Names (ARNs)](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) in the *AWS General Reference*.
    ///
    /// `Fn::GetAtt` of `PolicyArn`.
    #[inline]
    pub fn attr_policy_arn(&self) -> Value<kinds::iam::ManagedPolicyArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PolicyArn")))
    }

    /// The stable and unique string identifying the policy.
    ///
    /// For more information about IDs, see [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the *IAM User Guide*.
    ///
    /// `Fn::GetAtt` of `PolicyId`.
    #[inline]
    pub fn attr_policy_id(&self) -> Value<kinds::iam::PolicyId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PolicyId")))
    }

    /// The date and time, in [ISO 8601 date-time format](https://docs.aws.amazon.com/http://www.iso.org/iso/iso8601), when the policy was last updated.
    ///
    /// When a policy has only one version, this field contains the date and time when the policy was created. When a policy has more than one version, this field contains the date and time when the most recent policy version was created.
    ///
    /// `Fn::GetAtt` of `UpdateDate`.
    #[inline]
    pub fn attr_update_date(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdateDate")))
    }
}

impl IntoValue<kinds::iam::ManagedPolicyArn> for &CfnManagedPolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iam::ManagedPolicyArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
