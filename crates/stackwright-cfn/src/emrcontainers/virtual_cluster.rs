// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EMRContainers::VirtualCluster` and its property types.

use crate::l1::*;

/// The `AWS::EMRContainers::VirtualCluster` resource specifies a virtual cluster. A virtual cluster is a managed entity on Amazon EMR on EKS. You can create, describe, list, and delete virtual clusters. They do not consume any additional resources in your system. A single virtual cluster maps to a single Kubernetes namespace. Given this relationship, you can model virtual clusters the same way you model Kubernetes namespaces to meet your requirements.
///
/// `AWS::EMRContainers::VirtualCluster`; `Ref` returns its `Id`, a [`emrcontainers::VirtualClusterId`](kinds::emrcontainers::VirtualClusterId).
/// Changing one of these replaces it: `ContainerProvider`, `Name`, `SecurityConfigurationId`, `SessionEnabled`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-virtualcluster.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVirtualCluster(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EMRContainers::VirtualCluster",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("virtual_cluster.rules"),
};

impl CfnVirtualCluster {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EMRContainers::VirtualCluster";

    /// `CfnVirtualCluster` with its required properties, in alphabetical order:
    ///
    /// - `container_provider`: The container provider of the virtual cluster.
    /// - `name`: The name of the virtual cluster.
    pub fn new(
        container_provider: impl IntoValue<ContainerProviderProperty>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ContainerProvider",
            container_provider.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The ID of the security configuration.
    ///
    /// `SecurityConfigurationId`; an update replaces the resource.
    pub fn security_configuration_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SecurityConfigurationId", value.into_value().into_node());
        self
    }

    /// Whether the virtual cluster is session-enabled for Spark Connect.
    ///
    /// `SessionEnabled`; an update replaces the resource.
    pub fn session_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("SessionEnabled", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
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

impl Construct for CfnVirtualCluster {
    type Handle = CfnVirtualClusterRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVirtualClusterRef {
        CfnVirtualClusterRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVirtualCluster`] of a stack.
pub struct CfnVirtualClusterRef(NodeRef);

impl Clone for CfnVirtualClusterRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVirtualClusterRef {}
impl AsNode for CfnVirtualClusterRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVirtualClusterRef {
    /// What `Ref` returns: its `Id`, a [`emrcontainers::VirtualClusterId`](kinds::emrcontainers::VirtualClusterId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::emrcontainers::VirtualClusterId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the project, such as `arn:aws:emr-containers:us-east-1:123456789012:/virtualclusters/ab4rp1abcs8xz47n3x0example`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::emrcontainers::VirtualClusterArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the virtual cluster, such as `ab4rp1abcs8xz47n3x0example`.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::emrcontainers::VirtualClusterId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::emrcontainers::VirtualClusterId> for &CfnVirtualClusterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::emrcontainers::VirtualClusterId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::emrcontainers::VirtualClusterArn> for &CfnVirtualClusterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::emrcontainers::VirtualClusterArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The information about the container used for a job run or a managed endpoint.
///
/// The property type `ContainerInfo` of `AWS::EMRContainers::VirtualCluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContainerInfoProperty(Object);

impl ContainerInfoProperty {
    /// `ContainerInfoProperty` with its required properties, in alphabetical order:
    ///
    /// - `eks_info`: The information about the Amazon EKS cluster.
    pub fn new(eks_info: impl IntoValue<EksInfoProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EksInfo", eks_info.into_value().into_node());
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

impl Kind for ContainerInfoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContainerInfoProperty> for ContainerInfoProperty {}
impl From<ContainerInfoProperty> for Node {
    #[inline]
    fn from(value: ContainerInfoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContainerInfoProperty> for ContainerInfoProperty {
    #[inline]
    fn into_value(self) -> Value<ContainerInfoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The information about the container provider.
///
/// The property type `ContainerProvider` of `AWS::EMRContainers::VirtualCluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContainerProviderProperty(Object);

impl ContainerProviderProperty {
    /// `ContainerProviderProperty` with its required properties, in alphabetical order:
    ///
    /// - `id`: The ID of the container cluster.
    /// - `info`: The information about the container cluster.
    /// - `r#type`: The type of the container provider.
    pub fn new(
        id: impl IntoValue<String>,
        info: impl IntoValue<ContainerInfoProperty>,
        r#type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
        object_.put("Info", info.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for ContainerProviderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContainerProviderProperty> for ContainerProviderProperty {}
impl From<ContainerProviderProperty> for Node {
    #[inline]
    fn from(value: ContainerProviderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContainerProviderProperty> for ContainerProviderProperty {
    #[inline]
    fn into_value(self) -> Value<ContainerProviderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The information about the Amazon EKS cluster.
///
/// The property type `EksInfo` of `AWS::EMRContainers::VirtualCluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct EksInfoProperty(Object);

impl EksInfoProperty {
    /// `EksInfoProperty` with its required properties, in alphabetical order:
    ///
    /// - `namespace`: The namespaces of the EKS cluster.
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

impl Kind for EksInfoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EksInfoProperty> for EksInfoProperty {}
impl From<EksInfoProperty> for Node {
    #[inline]
    fn from(value: EksInfoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EksInfoProperty> for EksInfoProperty {
    #[inline]
    fn into_value(self) -> Value<EksInfoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
