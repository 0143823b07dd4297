// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EKS::FargateProfile` and its property types.

use crate::l1::*;

/// Creates an AWS Fargate profile for your Amazon EKS cluster. You must have at least one Fargate profile in a cluster to be able to run pods on Fargate.
///
/// The Fargate profile allows an administrator to declare which pods run on Fargate and specify which pods run on which Fargate profile. This declaration is done through the profile's selectors. Each profile can have up to five selectors that contain a namespace and labels. A namespace is required for every selector. The label field consists of multiple optional key-value pairs. Pods that match the selectors are scheduled on Fargate. If a to-be-scheduled pod matches any of the selectors in the Fargate profile, then that pod is run on Fargate.
///
/// When you create a Fargate profile, you must specify a pod execution role to use with the pods that are scheduled with the profile. This role is added to the cluster's Kubernetes [Role Based Access Control](https://docs.aws.amazon.com/https://kubernetes.io/docs/reference/access-authn-authz/rbac/) (RBAC) for authorization so that the `kubelet` that is running on the Fargate infrastructure can register with your Amazon EKS cluster so that it can appear in your cluster as a node. The pod execution role also provides IAM permissions to the Fargate infrastructure to allow read access to Amazon ECR image repositories. For more information, see [Pod Execution Role](https://docs.aws.amazon.com/eks/latest/userguide/pod-execution-role.html) in the *Amazon EKS User Guide*.
///
/// Fargate profiles are immutable. However, you can create a new updated profile to replace an existing profile and then delete the original after the updated profile has finished creating.
///
/// If any Fargate profiles in a cluster are in the `DELETING` status, you must wait for that Fargate profile to finish deleting before you can create any other profiles in that cluster.
///
/// For more information, see [AWS Fargate profile](https://docs.aws.amazon.com/eks/latest/userguide/fargate-profile.html) in the *Amazon EKS User Guide*.
///
/// `AWS::EKS::FargateProfile`; `Ref` returns the physical id, which is made of `ClusterName`, `FargateProfileName`.
/// Changing one of these replaces it: `ClusterName`, `FargateProfileName`, `PodExecutionRoleArn`, `Selectors`, `Subnets`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-fargateprofile.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFargateProfile(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EKS::FargateProfile",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("fargate_profile.rules"),
};

impl CfnFargateProfile {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EKS::FargateProfile";

    /// `CfnFargateProfile` with its required properties, in alphabetical order:
    ///
    /// - `cluster_name`: The name of your cluster.
    /// - `pod_execution_role_arn`: The Amazon Resource Name (ARN) of the `Pod` execution role to use for a `Pod` that matches the selectors in the Fargate profile.
    /// - `selectors`: The selectors to match for a `Pod` to use this Fargate profile.
    pub fn new(
        cluster_name: impl IntoValue<String>,
        pod_execution_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        selectors: impl IntoValue<List<SelectorProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClusterName", cluster_name.into_value().into_node());
        object_.put(
            "PodExecutionRoleArn",
            pod_execution_role_arn.into_value().into_node(),
        );
        object_.put("Selectors", selectors.into_value().into_node());
        Self(object_)
    }

    /// The name of the Fargate profile.
    ///
    /// `FargateProfileName`; an update replaces the resource.
    pub fn fargate_profile_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("FargateProfileName", value.into_value().into_node());
        self
    }

    /// The IDs of subnets to launch a `Pod` into. A `Pod` running on Fargate isn't assigned a public IP address, so only private subnets (with no direct route to an Internet Gateway) are accepted for this parameter.
    ///
    /// `Subnets`; an update replaces the resource.
    pub fn subnets(mut self, value: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        self.0.put("Subnets", value.into_value().into_node());
        self
    }

    /// Metadata that assists with categorization and organization. Each tag consists of a key and an optional value. You define both. Tags don't propagate to any other cluster or AWS resources.
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

impl Construct for CfnFargateProfile {
    type Handle = CfnFargateProfileRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFargateProfileRef {
        CfnFargateProfileRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFargateProfile`] of a stack.
pub struct CfnFargateProfileRef(NodeRef);

impl Clone for CfnFargateProfileRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFargateProfileRef {}
impl AsNode for CfnFargateProfileRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFargateProfileRef {
    /// What `Ref` returns: the physical id, which is made of `ClusterName`, `FargateProfileName`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the cluster, such as `arn:aws:eks:us-west-2:666666666666:fargateprofile/myCluster/myFargateProfile/1cb1a11a-1dc1-1d11-cf11-1111f11fa111`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::eks::FargateProfileArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::eks::FargateProfileArn> for &CfnFargateProfileRef {
    #[inline]
    fn into_value(self) -> Value<kinds::eks::FargateProfileArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// A key-value pair.
///
/// The property type `Label` of `AWS::EKS::FargateProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct LabelProperty(Object);

impl LabelProperty {
    /// `LabelProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: Enter a key.
    /// - `value`: Enter a value.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for LabelProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LabelProperty> for LabelProperty {}
impl From<LabelProperty> for Node {
    #[inline]
    fn from(value: LabelProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LabelProperty> for LabelProperty {
    #[inline]
    fn into_value(self) -> Value<LabelProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object representing an AWS Fargate profile selector.
///
/// The property type `Selector` of `AWS::EKS::FargateProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct SelectorProperty(Object);

impl SelectorProperty {
    /// `SelectorProperty` with its required properties, in alphabetical order:
    ///
    /// - `namespace`: The Kubernetes `namespace` that the selector should match.
    pub fn new(namespace: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Namespace", namespace.into_value().into_node());
        Self(object_)
    }

    /// The Kubernetes labels that the selector should match. A pod must contain all of the labels that are specified in the selector for it to be considered a match.
    ///
    /// `Labels`; an update replaces the resource.
    pub fn labels(mut self, value: impl IntoValue<List<LabelProperty>>) -> Self {
        self.0.put("Labels", value.into_value().into_node());
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

impl Kind for SelectorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SelectorProperty> for SelectorProperty {}
impl From<SelectorProperty> for Node {
    #[inline]
    fn from(value: SelectorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SelectorProperty> for SelectorProperty {
    #[inline]
    fn into_value(self) -> Value<SelectorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
