// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EKS::Addon` and its property types.

use crate::l1::*;

/// Creates an Amazon EKS add-on.
///
/// Amazon EKS add-ons help to automate the provisioning and lifecycle management of common operational software for Amazon EKS clusters. For more information, see [Amazon EKS add-ons](https://docs.aws.amazon.com/eks/latest/userguide/eks-add-ons.html) in the *Amazon EKS User Guide*.
///
/// `AWS::EKS::Addon`; `Ref` returns the physical id, which is made of `ClusterName`, `AddonName`.
/// Changing one of these replaces it: `AddonName`, `ClusterName`, `NamespaceConfig`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-addon.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAddon(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EKS::Addon",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("addon.rules"),
};

impl CfnAddon {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EKS::Addon";

    /// `CfnAddon` with its required properties, in alphabetical order:
    ///
    /// - `addon_name`: The name of the add-on.
    /// - `cluster_name`: The name of your cluster.
    pub fn new(addon_name: impl IntoValue<String>, cluster_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AddonName", addon_name.into_value().into_node());
        object_.put("ClusterName", cluster_name.into_value().into_node());
        Self(object_)
    }

    /// The version of the add-on.
    ///
    /// `AddonVersion`; updated in place.
    pub fn addon_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AddonVersion", value.into_value().into_node());
        self
    }

    /// The configuration values that you provided.
    ///
    /// `ConfigurationValues`; updated in place.
    pub fn configuration_values(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ConfigurationValues", value.into_value().into_node());
        self
    }

    /// The namespace configuration for the addon. This specifies the Kubernetes namespace where the addon is installed.
    ///
    /// `NamespaceConfig`; an update replaces the resource.
    pub fn namespace_config(mut self, value: impl IntoValue<NamespaceConfigProperty>) -> Self {
        self.0
            .put("NamespaceConfig", value.into_value().into_node());
        self
    }

    /// An array of EKS Pod Identity associations owned by the add-on. Each association maps a role to a service account in a namespace in the cluster.
    ///
    /// For more information, see [Attach an IAM Role to an Amazon EKS add-on using EKS Pod Identity](https://docs.aws.amazon.com/eks/latest/userguide/add-ons-iam.html) in the *Amazon EKS User Guide*.
    ///
    /// `PodIdentityAssociations`; updated in place.
    pub fn pod_identity_associations(
        mut self,
        value: impl IntoValue<List<PodIdentityAssociationProperty>>,
    ) -> Self {
        self.0
            .put("PodIdentityAssociations", value.into_value().into_node());
        self
    }

    /// Specifying this option preserves the add-on software on your cluster but Amazon EKS stops managing any settings for the add-on. If an IAM account is associated with the add-on, it isn't removed.
    ///
    /// `PreserveOnDelete`; updated in place.
    pub fn preserve_on_delete(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("PreserveOnDelete", value.into_value().into_node());
        self
    }

    /// How to resolve field value conflicts for an Amazon EKS add-on. Conflicts are handled based on the value you choose:
    ///
    /// - *None* – If the self-managed version of the add-on is installed on your cluster, Amazon EKS doesn't change the value. Creation of the add-on might fail.
    /// - *Overwrite* – If the self-managed version of the add-on is installed on your cluster and the Amazon EKS default value is different than the existing value, Amazon EKS changes the value to the Amazon EKS default value.
    /// - *Preserve* – This is similar to the NONE option. If the self-managed version of the add-on is installed on your cluster Amazon EKS doesn't change the add-on resource properties. Creation of the add-on might fail if conflicts are detected. This option works differently during the update operation. For more information, see [`UpdateAddon`](https://docs.aws.amazon.com/eks/latest/APIReference/API_UpdateAddon.html).
    ///
    /// If you don't currently have the self-managed version of the add-on installed on your cluster, the Amazon EKS add-on is installed. Amazon EKS sets all values to default values, regardless of the option that you specify.
    ///
    /// `ResolveConflicts`; one of `NONE`, `OVERWRITE`, `PRESERVE`; updated in place.
    pub fn resolve_conflicts(mut self, value: impl IntoValue<ResolveConflicts>) -> Self {
        self.0
            .put("ResolveConflicts", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of an existing IAM role to bind to the add-on's service account. The role must be assigned the IAM permissions required by the add-on. If you don't specify an existing IAM role, then the add-on uses the permissions assigned to the node IAM role. For more information, see [Amazon EKS node IAM role](https://docs.aws.amazon.com/eks/latest/userguide/create-node-role.html) in the *Amazon EKS User Guide*.
    ///
    /// > To specify an existing IAM role, you must have an IAM OpenID Connect (OIDC) provider created for your cluster. For more information, see [Enabling IAM roles for service accounts on your cluster](https://docs.aws.amazon.com/eks/latest/userguide/enable-iam-roles-for-service-accounts.html) in the *Amazon EKS User Guide*.
    ///
    /// `ServiceAccountRoleArn`; updated in place.
    pub fn service_account_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("ServiceAccountRoleArn", value.into_value().into_node());
        self
    }

    /// The metadata that you apply to the add-on to assist with categorization and organization. Each tag consists of a key and an optional value, both of which you define. Add-on tags do not propagate to any other resources associated with the cluster.
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

impl Construct for CfnAddon {
    type Handle = CfnAddonRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAddonRef {
        CfnAddonRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAddon`] of a stack.
pub struct CfnAddonRef(NodeRef);

impl Clone for CfnAddonRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAddonRef {}
impl AsNode for CfnAddonRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAddonRef {
    /// What `Ref` returns: the physical id, which is made of `ClusterName`, `AddonName`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the add-on, such as `arn:aws:eks:us-west-2:111122223333:addon/1-19/vpc-cni/xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::eks::AddonArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::eks::AddonArn> for &CfnAddonRef {
    #[inline]
    fn into_value(self) -> Value<kinds::eks::AddonArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The custom namespace configuration to use with the add-on
///
/// The property type `NamespaceConfig` of `AWS::EKS::Addon`.
#[must_use = "a property type does nothing until it is set"]
pub struct NamespaceConfigProperty(Object);

impl NamespaceConfigProperty {
    /// `NamespaceConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `namespace`: The custom namespace for creating the add-on.
    pub fn new(namespace: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Namespace", namespace.into_value().into_node());
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

impl Kind for NamespaceConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NamespaceConfigProperty> for NamespaceConfigProperty {}
impl From<NamespaceConfigProperty> for Node {
    #[inline]
    fn from(value: NamespaceConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NamespaceConfigProperty> for NamespaceConfigProperty {
    #[inline]
    fn into_value(self) -> Value<NamespaceConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Amazon EKS Pod Identity associations provide the ability to manage credentials for your applications, similar to the way that Amazon EC2 instance profiles provide credentials to Amazon EC2 instances.
///
/// The property type `PodIdentityAssociation` of `AWS::EKS::Addon`.
#[must_use = "a property type does nothing until it is set"]
pub struct PodIdentityAssociationProperty(Object);

impl PodIdentityAssociationProperty {
    /// `PodIdentityAssociationProperty` with its required properties, in alphabetical order:
    ///
    /// - `role_arn`: The Amazon Resource Name (ARN) of the IAM role to associate with the service account.
    /// - `service_account`: The name of the Kubernetes service account inside the cluster to associate the IAM credentials with.
    pub fn new(
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        service_account: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("ServiceAccount", service_account.into_value().into_node());
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

impl Kind for PodIdentityAssociationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PodIdentityAssociationProperty> for PodIdentityAssociationProperty {}
impl From<PodIdentityAssociationProperty> for Node {
    #[inline]
    fn from(value: PodIdentityAssociationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PodIdentityAssociationProperty> for PodIdentityAssociationProperty {
    #[inline]
    fn into_value(self) -> Value<PodIdentityAssociationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ResolveConflicts` of `AWS::EKS::Addon`.
pub enum ResolveConflicts {
    /// `NONE`.
    None,
    /// `OVERWRITE`.
    Overwrite,
    /// `PRESERVE`.
    Preserve,
}

#[diagnostic::do_not_recommend]
impl Kind for ResolveConflicts {}
#[diagnostic::do_not_recommend]
impl TextKind for ResolveConflicts {}
#[diagnostic::do_not_recommend]
impl IdKind for ResolveConflicts {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ResolveConflicts {}
#[diagnostic::do_not_recommend]
impl IntoValue<ResolveConflicts> for ResolveConflicts {
    #[inline]
    fn into_value(self) -> Value<ResolveConflicts> {
        const VALUES: &[&str] = &["NONE", "OVERWRITE", "PRESERVE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
