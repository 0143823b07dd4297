// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EKS::PodIdentityAssociation` and its property types.

use crate::l1::*;

/// Amazon EKS Pod Identity associations provide the ability to manage credentials for your applications, similar to the way that Amazon EC2 instance profiles provide credentials to Amazon EC2 instances.
///
/// `AWS::EKS::PodIdentityAssociation`; `Ref` returns its `AssociationArn`, a [`eks::PodIdentityAssociationArn`](kinds::eks::PodIdentityAssociationArn).
/// Changing one of these replaces it: `ClusterName`, `Namespace`, `ServiceAccount`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-podidentityassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPodIdentityAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EKS::PodIdentityAssociation",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("pod_identity_association.rules"),
};

impl CfnPodIdentityAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EKS::PodIdentityAssociation";

    /// `CfnPodIdentityAssociation` with its required properties, in alphabetical order:
    ///
    /// - `cluster_name`: The name of the cluster that the association is in.
    /// - `namespace`: The name of the Kubernetes namespace inside the cluster to create the association in.
    /// - `role_arn`: The Amazon Resource Name (ARN) of the IAM role to associate with the service account.
    /// - `service_account`: The name of the Kubernetes service account inside the cluster to associate the IAM credentials with.
    pub fn new(
        cluster_name: impl IntoValue<String>,
        namespace: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        service_account: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClusterName", cluster_name.into_value().into_node());
        object_.put("Namespace", namespace.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("ServiceAccount", service_account.into_value().into_node());
        Self(object_)
    }

    /// The state of the automatic sessions tags. The value of *true* disables these tags.
    ///
    /// EKS Pod Identity adds a pre-defined set of session tags when it assumes the role. You can use these tags to author a single role that can work across resources by allowing access to AWS resources based on matching tags. By default, EKS Pod Identity attaches six tags, including tags for cluster name, namespace, and service account name. For the list of tags added by EKS Pod Identity, see [List of session tags added by EKS Pod Identity](https://docs.aws.amazon.com/eks/latest/userguide/pod-id-abac.html#pod-id-abac-tags) in the *Amazon EKS User Guide*.
    ///
    /// `DisableSessionTags`; updated in place.
    pub fn disable_session_tags(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DisableSessionTags", value.into_value().into_node());
        self
    }

    /// The policy of the pod identity association.
    ///
    /// `Policy`; updated in place.
    pub fn policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Policy", value.into_value().into_node());
        self
    }

    /// Metadata that assists with categorization and organization. Each tag consists of a key and an optional value. You define both. Tags don't propagate to any other cluster or AWS resources.
    ///
    /// The following basic restrictions apply to tags:
    ///
    /// - Maximum number of tags per resource – 50
    /// - For each resource, each tag key must be unique, and each tag key can have only one value.
    /// - Maximum key length – 128 Unicode characters in UTF-8
    /// - Maximum value length – 256 Unicode characters in UTF-8
    /// - If your tagging schema is used across multiple services and resources, remember that other services may have restrictions on allowed characters. Generally allowed characters are: letters, numbers, and spaces representable in UTF-8, and the following characters: + - =. _: / @.
    /// - Tag keys and values are case-sensitive.
    /// - Do not use `aws:`, `AWS:`, or any upper or lowercase combination of such as a prefix for either keys or values as it is reserved for AWS use. You cannot edit or delete tag keys or values with this prefix. Tags with this prefix do not count against your tags per resource limit.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the target IAM role to associate with the service account. This role is assumed by using the EKS Pod Identity association role, then the credentials for this role are injected into the Pod.
    ///
    /// `TargetRoleArn`; updated in place.
    pub fn target_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("TargetRoleArn", value.into_value().into_node());
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

impl Construct for CfnPodIdentityAssociation {
    type Handle = CfnPodIdentityAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPodIdentityAssociationRef {
        CfnPodIdentityAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPodIdentityAssociation`] of a stack.
pub struct CfnPodIdentityAssociationRef(NodeRef);

impl Clone for CfnPodIdentityAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPodIdentityAssociationRef {}
impl AsNode for CfnPodIdentityAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPodIdentityAssociationRef {
    /// What `Ref` returns: its `AssociationArn`, a [`eks::PodIdentityAssociationArn`](kinds::eks::PodIdentityAssociationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::eks::PodIdentityAssociationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the association.
    ///
    /// `Fn::GetAtt` of `AssociationArn`.
    #[inline]
    pub fn attr_association_arn(&self) -> Value<kinds::eks::PodIdentityAssociationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssociationArn")))
    }

    /// The ID of the association.
    ///
    /// `Fn::GetAtt` of `AssociationId`.
    #[inline]
    pub fn attr_association_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssociationId")))
    }

    /// The unique identifier for this EKS Pod Identity association for a target IAM role. You put this value in the trust policy of the target role, in a `Condition` to match the `sts.ExternalId`. This ensures that the target role can only be assumed by this association. This prevents the *confused deputy problem*. For more information about the confused deputy problem, see [The confused deputy problem](https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html) in the *IAM User Guide*.
    ///
    /// If you want to use the same target role with multiple associations or other roles, use independent statements in the trust policy to allow `sts:AssumeRole` access from each role.
    ///
    /// `Fn::GetAtt` of `ExternalId`.
    #[inline]
    pub fn attr_external_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ExternalId")))
    }
}

impl IntoValue<kinds::eks::PodIdentityAssociationArn> for &CfnPodIdentityAssociationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::eks::PodIdentityAssociationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
