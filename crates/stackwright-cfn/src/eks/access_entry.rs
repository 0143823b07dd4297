// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EKS::AccessEntry` and its property types.

use crate::l1::*;

/// Creates an access entry.
///
/// An access entry allows an IAM principal to access your cluster. Access entries can replace the need to maintain entries in the `aws-auth` `ConfigMap` for authentication. You have the following options for authorizing an IAM principal to access Kubernetes objects on your cluster: Kubernetes role-based access control (RBAC), Amazon EKS, or both. Kubernetes RBAC authorization requires you to create and manage Kubernetes `Role`, `ClusterRole`, `RoleBinding`, and `ClusterRoleBinding` objects, in addition to managing access entries. If you use Amazon EKS authorization exclusively, you don't need to create and manage Kubernetes `Role`, `ClusterRole`, `RoleBinding`, and `ClusterRoleBinding` objects.
///
/// For more information about access entries, see [Access entries](https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html) in the *Amazon EKS User Guide*.
///
/// `AWS::EKS::AccessEntry`; `Ref` returns the physical id, which is made of `PrincipalArn`, `ClusterName`.
/// Changing one of these replaces it: `ClusterName`, `PrincipalArn`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-accessentry.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAccessEntry(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EKS::AccessEntry",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("access_entry.rules"),
};

impl CfnAccessEntry {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EKS::AccessEntry";

    /// `CfnAccessEntry` with its required properties, in alphabetical order:
    ///
    /// - `cluster_name`: The name of your cluster.
    /// - `principal_arn`: The ARN of the IAM principal for the `AccessEntry`.
    pub fn new(
        cluster_name: impl IntoValue<String>,
        principal_arn: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClusterName", cluster_name.into_value().into_node());
        object_.put("PrincipalArn", principal_arn.into_value().into_node());
        Self(object_)
    }

    /// The access policies to associate to the access entry.
    ///
    /// `AccessPolicies`; updated in place.
    pub fn access_policies(mut self, value: impl IntoValue<List<AccessPolicyProperty>>) -> Self {
        self.0.put("AccessPolicies", value.into_value().into_node());
        self
    }

    /// The value for `name` that you've specified for `kind: Group` as a `subject` in a Kubernetes `RoleBinding` or `ClusterRoleBinding` object. Amazon EKS doesn't confirm that the value for `name` exists in any bindings on your cluster. You can specify one or more names.
    ///
    /// Kubernetes authorizes the `principalArn` of the access entry to access any cluster objects that you've specified in a Kubernetes `Role` or `ClusterRole` object that is also specified in a binding's `roleRef`. For more information about creating Kubernetes `RoleBinding`, `ClusterRoleBinding`, `Role`, or `ClusterRole` objects, see [Using RBAC Authorization in the Kubernetes documentation](https://docs.aws.amazon.com/https://kubernetes.io/docs/reference/access-authn-authz/rbac/).
    ///
    /// If you want Amazon EKS to authorize the `principalArn` (instead of, or in addition to Kubernetes authorizing the `principalArn`), you can associate one or more access policies to the access entry using `AssociateAccessPolicy`. If you associate any access policies, the `principalARN` has all permissions assigned in the associated access policies and all permissions in any Kubernetes `Role` or `ClusterRole` objects that the group names are bound to.
    ///
    /// `KubernetesGroups`; updated in place.
    pub fn kubernetes_groups(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("KubernetesGroups", value.into_value().into_node());
        self
    }

    /// Metadata that assists with categorization and organization. Each tag consists of a key and an optional value. You define both. Tags don't propagate to any other cluster or AWS resources.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The type of the new access entry. Valid values are `STANDARD`, `FARGATE_LINUX`, `EC2_LINUX`, `EC2_WINDOWS`, `EC2` (for EKS Auto Mode), `HYBRID_LINUX`, and `HYPERPOD_LINUX`.
    ///
    /// If the `principalArn` is for an IAM role that's used for self-managed Amazon EC2 nodes, specify `EC2_LINUX` or `EC2_WINDOWS`. Amazon EKS grants the necessary permissions to the node for you. If the `principalArn` is for any other purpose, specify `STANDARD`. If you don't specify a value, Amazon EKS sets the value to `STANDARD`. If you have the access mode of the cluster set to `API_AND_CONFIG_MAP`, it's unnecessary to create access entries for IAM roles used with Fargate profiles or managed Amazon EC2 nodes, because Amazon EKS creates entries in the `aws-auth` `ConfigMap` for the roles. You can't change this value once you've created the access entry.
    ///
    /// If you set the value to `EC2_LINUX` or `EC2_WINDOWS`, you can't specify values for `kubernetesGroups`, or associate an `AccessPolicy` to the access entry.
    ///
    /// `Type`; an update replaces the resource.
    pub fn r#type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// The username to authenticate to Kubernetes with. We recommend not specifying a username and letting Amazon EKS specify it for you. For more information about the value Amazon EKS specifies for you, or constraints before specifying your own username, see [Creating access entries](https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html#creating-access-entries) in the *Amazon EKS User Guide*.
    ///
    /// `Username`; updated in place.
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Username", value.into_value().into_node());
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

impl Construct for CfnAccessEntry {
    type Handle = CfnAccessEntryRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAccessEntryRef {
        CfnAccessEntryRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAccessEntry`] of a stack.
pub struct CfnAccessEntryRef(NodeRef);

impl Clone for CfnAccessEntryRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAccessEntryRef {}
impl AsNode for CfnAccessEntryRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAccessEntryRef {
    /// What `Ref` returns: the physical id, which is made of `PrincipalArn`, `ClusterName`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the access entry.
    ///
    /// `Fn::GetAtt` of `AccessEntryArn`.
    #[inline]
    pub fn attr_access_entry_arn(&self) -> Value<kinds::eks::AccessEntryArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AccessEntryArn")))
    }
}

impl IntoValue<kinds::eks::AccessEntryArn> for &CfnAccessEntryRef {
    #[inline]
    fn into_value(self) -> Value<kinds::eks::AccessEntryArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AccessEntryArn")))
    }
}

/// An access policy includes permissions that allow Amazon EKS to authorize an IAM principal to work with Kubernetes objects on your cluster. The policies are managed by Amazon EKS, but they're not IAM policies. You can't view the permissions in the policies using the API. The permissions for many of the policies are similar to the Kubernetes `cluster-admin`, `admin`, `edit`, and `view` cluster roles. For more information about these cluster roles, see [User-facing roles](https://docs.aws.amazon.com/https://kubernetes.io/docs/reference/access-authn-authz/rbac/#user-facing-roles) in the Kubernetes documentation. To view the contents of the policies, see [Access policy permissions](https://docs.aws.amazon.com/eks/latest/userguide/access-policies.html#access-policy-permissions) in the *Amazon EKS User Guide*.
///
/// The property type `AccessPolicy` of `AWS::EKS::AccessEntry`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccessPolicyProperty(Object);

impl AccessPolicyProperty {
    /// `AccessPolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `access_scope`: The scope of an `AccessPolicy` that's associated to an `AccessEntry`.
    /// - `policy_arn`: The ARN of the access policy.
    pub fn new(
        access_scope: impl IntoValue<AccessScopeProperty>,
        policy_arn: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AccessScope", access_scope.into_value().into_node());
        object_.put("PolicyArn", policy_arn.into_value().into_node());
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

impl Kind for AccessPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AccessPolicyProperty> for AccessPolicyProperty {}
impl From<AccessPolicyProperty> for Node {
    #[inline]
    fn from(value: AccessPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AccessPolicyProperty> for AccessPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<AccessPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The scope of an `AccessPolicy` that's associated to an `AccessEntry`.
///
/// The property type `AccessScope` of `AWS::EKS::AccessEntry`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccessScopeProperty(Object);

impl AccessScopeProperty {
    /// `AccessScopeProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The scope type of an access policy.
    pub fn new(r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// A Kubernetes `namespace` that an access policy is scoped to. A value is required if you specified `namespace` for `Type`.
    ///
    /// `Namespaces`.
    pub fn namespaces(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Namespaces", value.into_value().into_node());
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

impl Kind for AccessScopeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AccessScopeProperty> for AccessScopeProperty {}
impl From<AccessScopeProperty> for Node {
    #[inline]
    fn from(value: AccessScopeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AccessScopeProperty> for AccessScopeProperty {
    #[inline]
    fn into_value(self) -> Value<AccessScopeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of a `AccessScope` of `AWS::EKS::AccessEntry`.
pub enum Type {
    /// `cluster`.
    Cluster,
    /// `namespace`.
    Namespace,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["cluster", "namespace"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
