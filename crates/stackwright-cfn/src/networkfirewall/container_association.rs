// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::NetworkFirewall::ContainerAssociation` and its property types.

use crate::l1::*;

/// Resource type definition for AWS::NetworkFirewall::ContainerAssociation. A container association monitors container lifecycle events in your Amazon ECS or Amazon EKS clusters and resolves running container addresses for use in Network Firewall rules.
///
/// `AWS::NetworkFirewall::ContainerAssociation`; `Ref` returns its `ContainerAssociationArn`, a [`networkfirewall::ContainerAssociationArn`](kinds::networkfirewall::ContainerAssociationArn).
/// Changing one of these replaces it: `ContainerAssociationName`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-containerassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnContainerAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::NetworkFirewall::ContainerAssociation",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("container_association.rules"),
};

impl CfnContainerAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::NetworkFirewall::ContainerAssociation";

    /// `CfnContainerAssociation` with its required properties, in alphabetical order:
    ///
    /// - `container_association_name`: The descriptive name of the container association.
    /// - `container_monitoring_configurations`: The monitoring configurations for the container association.
    /// - `r#type`: The type of containers to monitor.
    pub fn new(
        container_association_name: impl IntoValue<String>,
        container_monitoring_configurations: impl IntoValue<
            List<ContainerMonitoringConfigurationProperty>,
        >,
        r#type: impl IntoValue<Type>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ContainerAssociationName",
            container_association_name.into_value().into_node(),
        );
        object_.put(
            "ContainerMonitoringConfigurations",
            container_monitoring_configurations.into_value().into_node(),
        );
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// A description of the container association.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
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

impl Construct for CfnContainerAssociation {
    type Handle = CfnContainerAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnContainerAssociationRef {
        CfnContainerAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnContainerAssociation`] of a stack.
pub struct CfnContainerAssociationRef(NodeRef);

impl Clone for CfnContainerAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnContainerAssociationRef {}
impl AsNode for CfnContainerAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnContainerAssociationRef {
    /// What `Ref` returns: its `ContainerAssociationArn`, a [`networkfirewall::ContainerAssociationArn`](kinds::networkfirewall::ContainerAssociationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::networkfirewall::ContainerAssociationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the container association.
    ///
    /// `Fn::GetAtt` of `ContainerAssociationArn`.
    #[inline]
    pub fn attr_container_association_arn(
        &self,
    ) -> Value<kinds::networkfirewall::ContainerAssociationArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ContainerAssociationArn"),
        ))
    }

    /// The number of CIDR blocks resolved from the monitored containers.
    ///
    /// `Fn::GetAtt` of `ResolvedCidrCount`.
    #[inline]
    pub fn attr_resolved_cidr_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResolvedCidrCount")))
    }

    /// The current status of the container association.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::networkfirewall::ContainerAssociationArn> for &CfnContainerAssociationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::networkfirewall::ContainerAssociationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A key-value filter pair used in container association monitoring configurations to narrow which containers are tracked.
///
/// The property type `ContainerAttribute` of `AWS::NetworkFirewall::ContainerAssociation`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContainerAttributeProperty(Object);

impl ContainerAttributeProperty {
    /// `ContainerAttributeProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The attribute key to filter on.
    /// - `value`: The attribute value to match.
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

impl Kind for ContainerAttributeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContainerAttributeProperty> for ContainerAttributeProperty {}
impl From<ContainerAttributeProperty> for Node {
    #[inline]
    fn from(value: ContainerAttributeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContainerAttributeProperty> for ContainerAttributeProperty {
    #[inline]
    fn into_value(self) -> Value<ContainerAttributeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains the monitoring configuration for a single cluster in a container association. Specifies the cluster ARN and optional attribute filters to narrow which containers are tracked.
///
/// The property type `ContainerMonitoringConfiguration` of `AWS::NetworkFirewall::ContainerAssociation`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContainerMonitoringConfigurationProperty(Object);

impl ContainerMonitoringConfigurationProperty {
    /// `ContainerMonitoringConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `cluster_arn`: The ARN of the Amazon ECS or Amazon EKS cluster to monitor.
    pub fn new(cluster_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClusterArn", cluster_arn.into_value().into_node());
        Self(object_)
    }

    /// Key-value pairs that filter which containers are tracked. For Amazon EKS, you can filter by namespace and Kubernetes labels. For Amazon ECS, you can filter by container instance attributes (EC2 launch type only).
    ///
    /// `AttributeFilters`.
    pub fn attribute_filters(
        mut self,
        value: impl IntoValue<List<ContainerAttributeProperty>>,
    ) -> Self {
        self.0
            .put("AttributeFilters", value.into_value().into_node());
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

impl Kind for ContainerMonitoringConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContainerMonitoringConfigurationProperty>
    for ContainerMonitoringConfigurationProperty
{
}
impl From<ContainerMonitoringConfigurationProperty> for Node {
    #[inline]
    fn from(value: ContainerMonitoringConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContainerMonitoringConfigurationProperty>
    for ContainerMonitoringConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ContainerMonitoringConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of `AWS::NetworkFirewall::ContainerAssociation`.
pub enum Type {
    /// `ECS`.
    Ecs,
    /// `EKS`.
    Eks,
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
        const VALUES: &[&str] = &["ECS", "EKS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
